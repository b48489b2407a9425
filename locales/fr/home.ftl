# La page d’accueil, les pages à lire et les bureaux.

home-language-title = Choisissez votre langue
home-front-title = Les pouvoirs publics publient des problèmes, les entreprises les résolvent
home-front-crumb = Page d’accueil
home-contents = Sur cette page

# La page d’accueil.
home-promise = Un service public publie un problème. Vous dites comment vous le résoudriez.
home-promise-lead = Trois réponses courtes suffisent pour commencer. Des personnes qui connaissent le problème choisissent, avec leurs raisons. La meilleure idée reçoit un petit test payé, et tout le monde apprend ce qu’il en est sorti.
home-door-company = Trouver un challenge
home-door-agency = Publier un problème
home-life = La vie d’un challenge
home-life-problem = Un problème
home-life-problem-when = en mots simples
home-life-pitch = Pitchs
home-life-pitch-when = 240 mots, 15 minutes
home-life-open = Ouverture
home-life-open-when = à deux, jamais trop tôt
home-life-score = Notes
home-life-score-when = de 0 à 5, chacune motivée
home-life-decide = Décision
home-life-decide-when = une lettre pour chacun
home-life-test = Test
home-life-test-when = payé dans les 30 jours
home-life-lesson = Enseignement
home-life-lesson-when = public, quoi qu’il arrive
home-open-title = Clôture proche
home-open-all =
    { $n ->
        [one] { $n } challenge ouvert
       *[other] Les { $n } challenges ouverts
    }
home-open-none = Aucun challenge n’est ouvert aujourd’hui. Il en paraît chaque mois, et vous pouvez lire ce que les précédents ont donné.
home-open-none-link = Voir tous les challenges
home-budget = { $amount } hors TVA
home-promises-title = Trois promesses, et comment nous les tenons
home-promise-letters =
    { $n ->
        [0] lettre à envoyer aujourd’hui : rien n’a encore été décidé
        [one] sur { $n } pitch décidé : lettre motivée envoyée
       *[other] sur { $n } pitchs décidés : lettre motivée envoyée
    }
home-promise-letters-why = Personne n’entend « non » sans une raison par critère. Aucun contrat ne se signe avant que toutes les lettres soient parties.
home-promise-letters-link = Comment nous évaluons
home-promise-paid =
    { $n ->
        [0] facture payée : aucune n’était encore due
        [one] sur { $n } facture payée : à temps
       *[other] sur { $n } factures payées : à temps
    }
home-promise-paid-why = Le délai est de 30 jours. Les deux côtés voient la même horloge, et un retard affiche ses intérêts.
home-promise-paid-link = Comment nous payons
home-promise-lessons =
    { $n ->
        [0] enseignement pour l’instant : les premiers tests sont en cours
        [one] test s’est terminé par un enseignement public
       *[other] tests se sont terminés par un enseignement public
    }
home-promise-lessons-why = Sans enseignement, un challenge ne peut pas être clos. « Arrêté » compte autant que « généralisé ».
home-promise-lessons-link = Lire les enseignements
home-lesson-title = Notre dernier enseignement
home-ending-scaled = Généralisé
home-ending-adapted = Adapté
home-ending-stopped = Arrêté
home-steps-title = Comment ça marche
home-step-one = Lisez un problème
home-step-one-body = Un service public dit qui est touché, combien, et à quoi on verrait un progrès. Il ne dit pas comment le construire.
home-step-two = Envoyez un pitch
home-step-two-body = Trois réponses de 80 mots au plus. Ni fichiers, ni chiffre d’affaires, ni références. Vous pouvez le modifier jusqu’à la date limite.
home-step-three = Sachez pourquoi
home-step-three-body = Un comité note chaque pitch selon les mêmes critères. Vous recevez vos notes, les raisons, et ce qui l’aurait rendu plus fort.
home-step-four = Testez et soyez payé
home-step-four-body = L’entreprise choisie teste son idée par étapes. Chaque étape acceptée est payée dans les 30 jours.
home-steps-link = Lire chaque étape

# Comment ça marche.
home-how-title = Comment ça marche
home-how-lead = D’un problème à un enseignement public en sept étapes. La même ligne de stations montre sur chaque page où vous êtes et ce qui suit.
home-how-problem = 1. Un problème est écrit
home-how-problem-body =
    Un agent décrit un problème : qui le vit, combien de fois, ce qu’il coûte, et à quoi on verrait un progrès. Il n’y a pas de champ pour un cahier des charges technique.

    La personne responsable du budget, jamais l’auteur, libère l’argent. Le laboratoire lit le texte et le renvoie si quelque chose n’est pas clair. Ensuite seulement, il est publié.
home-how-pitch = 2. Les entreprises envoient un pitch
home-how-pitch-body =
    Un pitch, ce sont trois réponses de 80 mots au plus. Il prend environ 15 minutes, compte compris.

    Les questions reçoivent une réponse pour tous en même temps, sans le nom de qui l’a posée. Jusqu’à la date limite, vous pouvez remplacer ou retirer votre pitch.
home-how-seal = 3. Les pitchs restent scellés jusqu’à la date limite
home-how-seal-body =
    Ce que vous envoyez est scellé aussitôt. Le service public ne peut pas le lire, le laboratoire non plus, et personne ne voit combien il y en a.

    Vous recevez un récépissé avec un numéro, l’heure à la milliseconde et une empreinte. Après la date limite, deux personnes nommées ouvrent tous les pitchs ensemble. Le procès-verbal d’ouverture cite chaque récépissé.
home-how-score = 4. Un comité note
home-how-score-body =
    Les évaluateurs déclarent d’abord leurs intérêts, sur la liste des noms. Puis ils notent seuls, avec une raison pour chaque note, sans voir celles des autres.

    Ensuite ils se parlent, et la présidence note ce sur quoi le comité s’accorde.
home-how-decide = 5. Quelqu’un décide, avec des raisons
home-how-decide-body =
    Le laboratoire vérifie l’évaluation sur une seule page. La personne responsable du budget décide. Toutes les entreprises reçoivent leur lettre au même moment : une note, une raison par critère et ce qui aurait rendu le pitch plus fort.
home-how-test = 6. L’idée est testée et payée
home-how-test-body =
    Le contrat a quelques jalons. Chacun dit ce qu’il faut montrer. Le service public l’accepte ou écrit ce qui manque.

    Après l’acceptation, l’entreprise envoie sa facture, et une horloge de 30 jours démarre, visible des deux côtés.
home-how-lesson = 7. Tout le monde apprend
home-how-lesson-body =
    Le service public publie ce qui a été essayé et mesuré, ce que cela a coûté et ce qu’il a appris. Il dit s’il généralise, adapte ou arrête. Sans cette page, le challenge ne peut pas être clos.

# Comment nous évaluons.
home-evaluate-title = Comment nous évaluons
home-evaluate-lead = Chaque pitch est lu par les mêmes personnes, selon les mêmes critères, avec une raison pour chaque note.
home-evaluate-interests = D’abord les intérêts
home-evaluate-interests-body =
    Avant qu’un évaluateur lise quoi que ce soit, il n’y a qu’une liste de noms d’entreprises. Pour chacun, il répond s’il existe un lien : famille, travail, argent, projet commun.

    Qui a un conflit avec une entreprise ne voit jamais son pitch.
home-evaluate-alone = Puis chacun seul
home-evaluate-alone-body =
    Les pitchs portent une lettre, dans un ordre différent pour chaque évaluateur. Chaque critère reçoit de 0 à 5. Une phrase dit ce qui mérite chaque note, pour qu’un 4 veuille dire la même chose pour tous.

    Une note sans raison ne peut pas être remise. Personne ne voit les notes des autres avant d’avoir remis les siennes.
home-evaluate-together = Puis ensemble
home-evaluate-together-body =
    Le comité voit où il diverge le plus, et commence par là. La présidence inscrit la note commune et, si elle a bougé, pourquoi.

    Les pondérations sont fixées avant la publication. Les notes se comptent en fractions exactes : aucun arrondi ne décide. Une égalité se montre comme telle et se règle par la règle écrite dans le challenge.
home-evaluate-check = Une vérification extérieure
home-evaluate-check-body =
    Un administrateur du laboratoire cherche les raisons manquantes, les intérêts non déclarés et les notes très éloignées. Une évaluation qui ne passe pas retourne à la présidence.
home-evaluate-letter = Votre lettre
home-evaluate-letter-body =
    Chaque entreprise reçoit ses notes, les raisons par critère, sa place, et une chose qui l’aurait fait monter. Les lettres partent au même moment. Les noms des entreprises non choisies ne sont pas publics.

# Comment nous payons.
home-pay-title = Comment nous payons
home-pay-lead = Dans les 30 jours après un travail accepté, ou ce site dit qui est en retard et quels intérêts courent.
home-pay-parts = Par étapes
home-pay-parts-body =
    Un test est découpé en jalons. Chacun a un montant et dit ce qu’il faut montrer. Le service public l’accepte avec une date, ou le renvoie avec des raisons.
home-pay-clock = L’horloge
home-pay-clock-body =
    Le délai commence au plus tardif de deux jours : celui où le travail a été accepté et celui où une facture correcte est arrivée. Ce jour est le jour 0. Le jour 30 est à temps, le jour 31 est en retard.

    L’horloge ne s’arrête que si le service public conteste la facture par écrit, avec une raison que l’entreprise peut lire. Elle repart quand la raison a disparu.
home-pay-late = En cas de retard
home-pay-late-body =
    Dès le premier jour de retard, des intérêts courent de plein droit, sans rappel, plus un montant fixe de 40 euros pour les frais de recouvrement. La page de la facture montre la somme et son calcul.
home-pay-record = Le bilan public
home-pay-record-body =
    Chaque service public a une page avec le nombre de factures payées, combien à temps, et en combien de jours. Sous cinq paiements il n’y a pas de moyenne, car elle ne dirait rien.

# Pour les entreprises.
home-companies-title = Pour les entreprises
home-companies-lead = Une soirée suffit pour essayer. Vous recevez une réponse motivée, même quand c’est non.
home-companies-start = Ce qu’il vous faut
home-companies-start-body =
    Une adresse e-mail et le numéro de votre entreprise. Ni documents, ni chiffre d’affaires, ni liste de références.

    Vous répondez à trois questions en 240 mots : ce que vous feriez, pourquoi cela marcherait, et à quoi on le verrait après le test.
home-companies-good = Ce que fait un bon pitch
home-companies-good-body =
    Il part des personnes qui vivent le problème. Il nomme une chose qu’il essaierait et un chiffre qui devrait changer. Il dit ce qui pourrait mal tourner.

    Pendant qu’il note, le comité ne voit ni logo, ni nom, ni prix. Les phrases simples gagnent.
home-companies-ideas = Vos idées restent les vôtres
home-companies-ideas-body =
    Votre pitch est lu par le comité de ce challenge et par personne d’autre. Ce que vous aviez fait avant reste à vous. Le service public peut utiliser ce qui sort du test, comme le contrat le dit.
home-companies-lose = Si vous n’êtes pas choisi
home-companies-lose-body =
    Vous recevez une lettre au même moment que les autres. Elle contient vos notes, une raison par critère, votre place, et ce qui aurait rendu le pitch plus fort. Votre texte reste dans votre compte pour le prochain challenge.
home-companies-win = Si vous êtes choisi
home-companies-win-body =
    Vous recevez un contrat avec des jalons, et chaque jalon accepté est payé dans les 30 jours. Ce qui a été appris devient public, avec votre nom si vous le voulez.

# Pour les services publics.
home-agencies-title = Pour les services publics
home-agencies-lead = Achetez un test avant d’acheter un système. Sous 30 000 euros hors TVA, en deux mois environ, avec les raisons au dossier.
home-agencies-problem = Partez du problème
home-agencies-problem-body =
    Vous répondez à quatre questions et voyez un aperçu : ce qui ne va pas, pour qui, combien de fois, et à quoi on verrait un progrès. Vous enregistrez et revenez quand vous voulez.

    Choisissez un modèle : un test rapide avec un gagnant, ou deux étapes, d’abord un pitch, puis une proposition de ceux que vous invitez.
home-agencies-money = L’argent
home-agencies-money-body =
    Un test rapide coûte strictement moins de 30 000 euros hors TVA. Tout ce qui est prévu compte : options, toutes les phases, indemnités des finalistes. Le logiciel refuse davantage et dit pourquoi.
home-agencies-people = Qui il vous faut
home-agencies-people-body =
    Un auteur qui écrit le problème. Une personne responsable du budget, qui n’est jamais l’auteur. Trois personnes ou plus qui comprennent le problème, quelques heures chacune. Un agent financier qui paie et n’a pas approuvé.

    Une personne peut avoir plusieurs rôles. Le logiciel les sépare là où la loi le fait.
home-agencies-time = Combien de temps
home-agencies-time-body =
    Une heure pour écrire. Deux semaines au moins pour que les entreprises répondent. Environ deux soirées par évaluateur. Puis une décision au jour promis.
home-agencies-stop = Arrêter est permis
home-agencies-stop-body =
    Un test qui montre qu’une idée ne marche pas a épargné le prix d’un système. Vous publiez ce que vous avez essayé et ce que vous diriez à un collègue. D’autres n’auront pas à le réessayer.

# Charte.
home-charter-title = Charte
home-charter-lead = Ce à quoi cette place de marché se tient. Chaque promesse se vérifie sur une page de ce site.
home-charter-short = Demander est court
home-charter-short-body = Un premier pitch prend moins de 15 minutes, compte compris, et aucun document.
home-charter-lost = Rien de ce que vous tapez n’est perdu
home-charter-lost-body = Ni si votre session se termine, ni si vous cliquez trop tard, ni si deux personnes modifient le même texte. Un brouillon n’est jamais pris pour un envoi.
home-charter-sealed = Personne ne lit trop tôt
home-charter-sealed-body = Ce que vous envoyez est scellé jusqu’à la date limite, pour tous, nous compris. Personne ne peut le changer ensuite sans trace. Votre récépissé prouve ce que vous avez envoyé et quand.
home-charter-same = Pareil pour tous
home-charter-same-body = Tout le monde reçoit la même information au même moment. Qui a posé une question reste inconnu. À la date limite, l’horloge du serveur décide, à la milliseconde.
home-charter-reasons = Chaque décision a ses raisons
home-charter-reasons-body = Personne n’entend « non » sans une raison par critère. Chaque réponse due a une date, et une date manquée est publique.
home-charter-paid = Le travail est payé dans les 30 jours
home-charter-paid-body = Ou la page dit qui est en retard et quels intérêts courent.
home-charter-public = Chaque test finit par un enseignement public
home-charter-public-body = Ce qui a été essayé, mesuré, appris et dépensé est public, comme tout ce qui peut l’être. Ce sont des données ouvertes.

# Accessibilité.
home-accessibility-title = Accessibilité
home-accessibility-lead = Chaque page doit marcher pour vous, quel que soit votre outil de lecture. Nous suivons les WCAG 2.2, niveau AA.
home-accessibility-works = Ce qui marche
home-accessibility-works-body =
    Toutes les pages marchent au clavier seul, sans JavaScript, à 400 % de zoom, sur un écran de 320 pixels, en couleurs claires ou sombres, à fort contraste et sur papier. Aucune couleur ne porte seule un sens. Rien ne bouge, et aucun temps n’est compté, sauf la date limite d’un challenge.

    Chaque page est testée par machine à chaque changement, dans les deux jeux de couleurs et deux largeurs.
home-accessibility-limits = Ce qui n’est pas encore assez bon
home-accessibility-limits-body =
    Les textes des services publics et des entreprises sont dans la langue où ils ont été écrits, et certains sont longs. Ils n’ont pas été testés avec chaque lecteur d’écran. Les fichiers ajoutés par des entreprises ne sont peut-être pas accessibles.
home-accessibility-tell = Dites-le-nous
home-accessibility-tell-body =
    Si une page vous arrête, contactez la ligne d’aide : { $help }. Nous répondons dans les trois jours ouvrables et disons comment faire entre-temps ce pour quoi vous étiez venu.

    S’il vous faut plus de temps pour une raison d’accès, demandez-le avant la date limite.

# Vie privée.
home-privacy-title = Vie privée
home-privacy-lead = Nous gardons ce qu’il faut pour mener une procédure juste et prouver qu’elle l’était. Rien n’est vendu, rien ne va à un publicitaire.
home-privacy-what = Ce que nous gardons
home-privacy-what-body =
    Votre nom, votre adresse e-mail, votre langue et vos rôles. Ce que vous avez écrit, envoyé, noté et décidé. Pour la sécurité : quand vous vous êtes connecté, et de quelle adresse réseau venaient les essais manqués.

    Nous ne mesurons pas votre visite, et aucune page ne demande rien à une autre entreprise.
home-privacy-who = Qui le voit
home-privacy-who-body =
    Un pitch : personne jusqu’à la date limite, puis le comité et ceux qui décident. Les notes : le comité, le laboratoire, et vous pour les vôtres. Le contact d’un challenge et le nom d’une entreprise choisie sont publics.
home-privacy-long = Combien de temps
home-privacy-long-body =
    Le dossier d’un challenge aussi longtemps que la loi sur les marchés publics et la loi sur les archives le demandent. Un compte jusqu’à ce que vous le fermiez ; les noms dans les décisions restent au dossier. Un texte mis de côté après une session perdue : une semaine.
home-privacy-rights = Vos droits
home-privacy-rights-body =
    Vous pouvez voir, corriger et emporter ce que nous gardons sur vous, et vous y opposer. Demandez à la ligne d’aide : { $help }. Si la réponse ne vous convient pas, vous pouvez saisir l’Autorité de protection des données.

# Cookies.
home-cookies-title = Cookies
home-cookies-lead = Cinq petits cookies, tous nécessaires à ce que vous demandez. Aucun ne vous suit, donc aucun bandeau à fermer.
home-cookies-session = session
home-cookies-session-body = Vous garde connecté. Il disparaît quand vous vous déconnectez.
home-cookies-visit = visit
home-cookies-visit-body = Prouve qu’un formulaire a été fait pour vous, avant que vous soyez connecté. Il disparaît quand vous fermez le navigateur.
home-cookies-choices = lang et theme
home-cookies-choices-body = Retiennent la langue et les couleurs choisies, pendant un an.
home-cookies-notice = notice
home-cookies-notice-body = Porte une phrase à la page suivante, comme « Votre pitch est envoyé ». Il dure cinq minutes au plus.

# Contact.
home-contact-title = Contact
home-contact-lead = Appelez ou écrivez. Une personne répond, et connaît le challenge dont vous parlez.
home-contact-line = La ligne d’aide
home-contact-line-body =
    { $help }

    Un jour de clôture, la ligne reste ouverte jusqu’à la fin du délai. Donnez le numéro du challenge, comme CH-2026-014.
home-contact-challenge = Une question sur un challenge
home-contact-challenge-body = Posez-la sur la page du challenge, pour que tous reçoivent la réponse. Votre nom n’est pas montré.
home-contact-complaint = Vous contestez une décision
home-contact-complaint-body =
    Lisez d’abord votre lettre : elle contient les raisons et le délai pour vous plaindre. Appelez ensuite la ligne d’aide. Le laboratoire regarde tout le dossier et répond par écrit.
home-contact-fault = Quelque chose ne marche pas
home-contact-fault-body = Dites ce que vous vouliez faire et la référence sur la page d’erreur. Ce que vous avez tapé est en général encore là.

# Le bureau d’une entreprise.
home-company-title = Votre bureau
home-company-find = Trouver un challenge
home-company-to-send = À envoyer
home-company-to-send-none = Les pitchs commencés seront ici jusqu’à leur envoi.
home-company-sent = Envoyés
home-company-sent-none = Les pitchs envoyés seront ici jusqu’à la décision.
home-company-contracts = Contrats
home-company-contracts-none = Si vous êtes choisi, le contrat et la prochaine livraison seront ici.
home-company-decided = Terminés
home-company-send-by = Envoyez-le avant le { $closes }
home-company-change-until = Vous pouvez le modifier jusqu’au { $closes }
home-company-decision-by = Le service public décide au plus tard le { $day }
home-company-decision-late = Le service public avait promis sa décision pour le { $day }. Elle est en retard.
home-company-letter = Lisez votre lettre
home-company-sign = Le service public a signé. Lisez le contrat et signez-le.
home-company-deliver = Livrez « { $title } » au plus tard le { $day }
home-company-invoice-now = « { $title } » est accepté : envoyez votre facture
home-company-returned = « { $title } » est revenu : lisez pourquoi
home-company-waits = « { $title } » attend la réponse du service public
home-company-invoice = Facture { $number }
home-proposal-draft = Non envoyé
home-proposal-unsent = Non envoyé à temps
home-proposal-sent = Envoyé
home-proposal-judged = En évaluation
home-proposal-withdrawn = Retiré
home-proposal-chosen = Choisi
home-proposal-not-chosen = Non choisi
home-proposal-ended = Challenge retiré

# Le bureau d’un service public.
home-agency-title = Vos challenges
home-agency-new = Commencer un challenge
home-agency-untitled = Sans titre
home-agency-none = Les challenges de votre service seront ici, chacun avec la prochaine chose à faire.
home-agency-none-link = Lire comment commencer
home-agency-waiting = Attend vous ou un collègue
home-agency-running = En cours
home-agency-ended = Terminés
home-agency-challenge = Challenge
home-agency-where = Où il en est
home-agency-next = La suite
home-agency-who = Qui
home-next-write = Terminer et envoyer en relecture
home-next-release = Libérer le budget
home-next-review = Relire le texte
home-next-publish = Paraît au moment fixé
home-next-answer =
    { $n ->
        [one] Répondre à { $n } question
       *[other] Répondre à { $n } questions
    }
home-next-close = Se clôt à la date limite
home-next-open = Ouvrir les pitchs
home-next-panel = Nommer le comité
home-next-score = Noter chaque pitch
home-next-consensus = S’accorder sur les notes
home-next-check = Vérifier l’évaluation
home-next-propose = Proposer une décision
home-next-propose-again = Corriger la décision proposée, qui a été renvoyée
home-next-decide = Approuver la décision
home-next-letters = Écrire et envoyer les lettres
home-next-contract = Rédiger le contrat
home-next-sign = Signer le contrat pour le service public
home-next-company-signs = Signer le contrat
home-next-accept =
    { $n ->
        [one] Accepter ou renvoyer { $n } jalon
       *[other] Accepter ou renvoyer { $n } jalons
    }
home-next-deliver = Livrer le prochain jalon
home-next-outcome = Écrire ce qui a été appris
home-next-archive = Le mettre aux archives
home-next-archived = Rien : il est aux archives
home-next-withdrawn = Rien : il a été retiré
home-who-author = { $author }
home-who-approver = La personne responsable du budget
home-who-lab = Le laboratoire
home-who-time = L’horloge
home-who-two = Deux personnes du service
home-who-evaluators = Les évaluateurs
home-who-chair = La présidence
home-who-company = L’entreprise
home-who-nobody = Personne

# Le bureau du laboratoire.
home-lab-title = Ce qui attend
home-lab-reviews =
    { $n ->
        [0] Challenges à relire
       *[other] Challenges à relire ({ $n })
    }
home-lab-reviews-none = Aucun challenge n’attend de relecture. Les services publics les envoient ici quand le texte est prêt.
home-lab-checks =
    { $n ->
        [0] Évaluations à vérifier
       *[other] Évaluations à vérifier ({ $n })
    }
home-lab-checks-none = Aucune évaluation n’attend. La présidence d’un comité l’envoie ici quand toutes les notes sont convenues.
home-lab-companies =
    { $n ->
        [0] Entreprises à vérifier
       *[other] Entreprises à vérifier ({ $n })
    }
home-lab-companies-none = Toutes les entreprises sont vérifiées.
home-lab-since = depuis le { $day }
home-lab-letters =
    { $n ->
        [one] { $n } lettre n’a pas pu être remise. Vérifiez l’adresse.
       *[other] { $n } lettres n’ont pas pu être remises. Vérifiez les adresses.
    }
