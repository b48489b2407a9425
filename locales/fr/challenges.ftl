# Challenges. D’abord ce que lit le public, aussi en anglais, néerlandais et allemand ; puis l’espace du service public et du laboratoire.

## La liste publique

challenges-list-title = { $n ->
    [0] Challenges
   *[other] Challenges ({ $n })
}
challenges-list-found = { $n ->
    [0] Aucun challenge trouvé
    [one] { $n } challenge trouvé
   *[other] { $n } challenges trouvés
}
challenges-crumb-list = Challenges
challenges-filters = Chercher et filtrer
challenges-search = Mots dans le texte
challenges-apply = Afficher les challenges
challenges-filter-state = Où il en est
challenges-filter-theme = Thème
challenges-filter-language = J’écris en
challenges-any-language = Toutes les langues
challenges-chips = Filtres actifs
challenges-chip-words = « { $words } »
challenges-chip-remove = Retirer le filtre
challenges-chips-clear = Afficher tous les challenges
challenges-unknown-filter = Inconnu, donc laissé de côté : { $what }
challenges-next-title = Les prochains à se clôturer
challenges-none = Aucun challenge ne correspond à votre recherche. Retirez un filtre ou utilisez moins de mots.
challenges-card-closes = Clôture le
challenges-card-closed = Clôturé le { $day }

challenges-shown-open = Ouvert
challenges-shown-soon = Clôture dans les 7 jours
challenges-shown-closed = Clôturé, en évaluation
challenges-shown-decided = Décidé
challenges-shown-lesson = Avec un enseignement

challenges-theme-mobility = Mobilité
challenges-theme-safety = Sécurité
challenges-theme-health = Santé
challenges-theme-justice = Justice
challenges-theme-environment = Environnement
challenges-theme-water = Eau
challenges-theme-energy = Énergie
challenges-theme-education = Enseignement
challenges-theme-culture = Culture
challenges-theme-digital = Administration numérique
challenges-theme-social = Affaires sociales
challenges-theme-agriculture = Agriculture
challenges-theme-buildings = Bâtiments
challenges-theme-finance = Finances
challenges-theme-employment = Emploi

challenges-tag-soon = Clôture bientôt
challenges-state-draft = Brouillon
challenges-state-in-review = En relecture
challenges-state-approved = Planifié
challenges-state-published = Ouvert
challenges-state-closed = Clôturé
challenges-state-opened = Pitchs ouverts
challenges-state-scoring = En évaluation
challenges-state-consensus = En évaluation
challenges-state-checking = En évaluation
challenges-state-decision = En décision
challenges-state-no-award = Personne n’est choisi
challenges-state-contracted = Test en cours
challenges-state-outcome = Enseignement publié
challenges-state-archived = Archivé
challenges-state-withdrawn = Retiré

## Un challenge

challenges-show-title = { $title } ({ $reference })
challenges-lang-note = Ce texte est en { $language }.
challenges-language-en = anglais
challenges-language-fr = français
challenges-language-nl = néerlandais
challenges-language-de = allemand
challenges-not-set = Pas encore fixé
challenges-track = La vie de ce challenge
challenges-fact-problem = Le problème
challenges-fact-money = L’argent pour le test
challenges-fact-up-to = Jusqu’à { $amount } hors TVA
challenges-fact-paid = { $parts ->
    [one] Payé en 1 fois : { $amount } { $days } jours après le début
   *[other] Payé en { $parts } fois, d’abord { $amount } { $days } jours après le début
}
challenges-fact-closes = Clôture
challenges-fact-boundary = Un pitch compte si notre serveur le reçoit avant le { $limit }.
challenges-fact-effort = Votre effort maintenant
challenges-fact-effort-value = Environ 15 minutes
challenges-fact-effort-note = Trois réponses, 240 mots au total, aucun fichier
challenges-fact-languages = Vous pouvez écrire en
challenges-fact-rights = À qui appartient le résultat
challenges-fact-pitches = Pitchs reçus
challenges-fact-count = { $n ->
    [0] Aucun
    [one] { $n } pitch
   *[other] { $n } pitchs
}
challenges-fact-count-hidden = Caché jusqu’à la clôture
challenges-fact-count-note = Personne ne voit le nombre, le service public non plus.
challenges-fact-contact = Pour l’accès ou la procédure
challenges-fact-contact-note = Posez vos questions sur le contenu à la page des questions, où tout le monde lit la réponse.
challenges-fact-languages-closed = Les pitchs étaient écrits en
challenges-fact-pitches-closed = Pitchs reçus

challenges-rights-company-keeps = L’entreprise garde ce qu’elle fait. Le service public peut utiliser le résultat.
challenges-rights-open = Ce qui est fait avec cet argent est publié sous licence ouverte.
challenges-rights-agency-owns = Ce qui est fait avec cet argent appartient au service public. L’entreprise garde ce qu’elle a apporté.

challenges-station-published = Publié
challenges-station-open = Ouvert aux pitchs
challenges-station-opened = Ouvert par deux personnes
challenges-station-judged = Évalué
challenges-station-decided = Décidé
challenges-station-tested = Testé
challenges-station-no-award = Personne n’est choisi
challenges-station-lesson = Enseignement publié
challenges-station-on = { $day }
challenges-station-from = à partir du { $day }
challenges-station-until = jusqu’au { $day }
challenges-station-by = au plus tard le { $day }
challenges-station-late = en retard : promis pour le { $day }

challenges-part-problem = Le problème
challenges-part-affected = Qui est touché
challenges-part-tried = Ce qui a été essayé
challenges-part-better = Ce que serait un mieux
challenges-part-limits = Ce qui ne peut pas changer
challenges-part-data = Ce que vous recevez pour travailler
challenges-part-adoption = Ce qui suit un test réussi
challenges-part-ip = Ce que la règle de propriété veut dire ici

challenges-criteria-title = Comment les pitchs sont évalués
challenges-method-public-consensus = Chaque évaluateur note seul. Ensuite le comité discute jusqu’à une seule note par critère.
challenges-method-public-mean = Chaque évaluateur note seul. La note d’un critère est la moyenne de leurs notes.
challenges-weight = pondération { $n } sur 100
challenges-anchors = Ce que veut dire chaque note
challenges-score-0 = Absent
challenges-score-1 = Faible
challenges-score-2 = Partiel
challenges-score-3 = Solide
challenges-score-4 = Fort
challenges-score-5 = Remarquable
challenges-plan-title = Comment le test est payé
challenges-plan-lead = Jusqu’à { $amount } hors TVA, payés dans les 30 jours après l’acceptation de chaque partie.
challenges-plan-for = Pour
challenges-plan-when = Quand
challenges-plan-amount = Montant hors TVA
challenges-payment-when = { $n ->
    [one] { $n } jour après le début
   *[other] { $n } jours après le début
}
challenges-dates-title = Dates
challenges-dates-what = Quoi
challenges-dates-when = Quand
challenges-date-published = Publié
challenges-date-questions = Questions jusqu’au
challenges-date-closes = Clôture
challenges-date-decision = Tout le monde est informé pour le
challenges-date-closed = Clôturé le
challenges-date-told = Tout le monde a été informé le
challenges-promise-ahead = Tout le monde apprend la décision au plus tard le { $day }.
challenges-promise-late = { $n ->
    [one] La décision a { $n } jour de retard. Elle était promise pour le { $day }.
   *[other] La décision a { $n } jours de retard. Elle était promise pour le { $day }.
}
challenges-promise-days-late = { $n ->
    [one] { $n } jour de retard
   *[other] { $n } jours de retard
}
challenges-promise-told = Tout le monde a appris la décision le { $day }.
challenges-questions-title = Questions et réponses
challenges-questions-count = { $answers ->
    [0] Aucune question n’a encore de réponse.
    [one] { $answers } question a une réponse.
   *[other] { $answers } questions ont une réponse.
} { $waiting ->
    [0] Aucune n’attend de réponse.
    [one] { $waiting } attend une réponse.
   *[other] { $waiting } attendent une réponse.
}
challenges-questions-link = Toutes les questions, et comment en poser une
challenges-rail = Participer
challenges-contents = Sur cette page
challenges-door-open = Ouvert aux pitchs jusqu’au
challenges-door-shut = N’est plus ouvert
challenges-start = Commencer votre pitch
challenges-start-hint = Ce que vous écrivez est enregistré. Personne ne le lit avant la clôture.
challenges-start-sign-in = Vous vous connectez d’abord. Un nouveau compte prend une minute.
challenges-start-role = Seule une entreprise peut proposer un pitch. Prenez votre rôle dans une entreprise pour commencer.
challenges-start-company = Seule une entreprise peut proposer un pitch. Inscrire la vôtre prend une minute.
challenges-create-account = Créer un compte
challenges-switch-role = Changer de rôle
challenges-register-company = Inscrire votre entreprise
challenges-lesson-link = Lire l’enseignement
challenges-amended = Modifié pour la dernière fois le { $day }.
challenges-amended-link = Voir ce qui a changé
challenges-changes-title = Modifications de { $reference }
challenges-changes-none = Rien n’a changé depuis la publication.
challenges-changes-back = Retour au challenge
challenges-change-head = Modification { $number }, { $at }
challenges-change-why = Pourquoi
challenges-change-before = Avant
challenges-change-after = Après
challenges-change-closes-at = Clôture
challenges-change-questions-until = Questions jusqu’au
challenges-change-decision-on = Tout le monde est informé pour le
challenges-withdrawn-public = Ce challenge a été retiré
challenges-withdrawn-when = { $agency } l’a retiré le { $day }.
challenges-withdrawn-why = La raison
challenges-withdrawn-link = Voir les challenges ouverts
challenges-gone = { $agency } a retiré le challenge « { $title } » le { $at }. La raison : { $reason }

## L’espace du service public

challenges-crumb-agency = Bureau
challenges-untitled-named = Sans titre ({ $reference })
challenges-tasks-title = { $reference }
challenges-done-count = Parties terminées : { $done } sur { $all }
challenges-ways-title = Continuer
challenges-way-preview = Le voir comme le public le verra
challenges-way-release = Libérer le budget
challenges-way-questions = Questions des entreprises
challenges-way-unanswered = { $n ->
    [0] aucune n’attend
    [one] { $n } attend une réponse
   *[other] { $n } attendent une réponse
}
challenges-way-first-due = la première au plus tard le { $day }
challenges-way-panel = Comité
challenges-way-opening = Ouverture des pitchs
challenges-way-decision = Décision
challenges-way-letters = Lettres aux entreprises
challenges-way-contracts = Contrats du service public
challenges-way-outcome = Résultat et enseignement
challenges-way-amend = Le modifier
challenges-way-withdraw = Le retirer
challenges-way-archive = L’archiver
challenges-next-draft = Écrivez les parties dans l’ordre que vous voulez. Ce que vous enregistrez est gardé, même incomplet.
challenges-next-release = Le laboratoire le lit. La personne responsable du budget dans votre service public doit encore libérer le budget.
challenges-next-review = Le budget est libéré. Le laboratoire lit le challenge.
challenges-next-scheduled = Le laboratoire l’a validé. Il devient public le { $at }.
challenges-next-published = Il est public. Les entreprises peuvent proposer un pitch avant le { $at }.
challenges-next-closed = Il est clôturé. Les pitchs restent scellés jusqu’à ce que deux personnes les ouvrent.
challenges-next-opened = Les pitchs sont ouverts. Les évaluateurs déclarent leurs intérêts avant de lire.
challenges-next-judged = Le comité évalue les pitchs.
challenges-next-checking = Le laboratoire vérifie l’évaluation.
challenges-next-decision = C’est à vous de préparer la décision. La personne responsable du budget la prend.
challenges-next-no-award = Personne n’est choisi. Publiez ce que vous avez appris.
challenges-next-contracted = Le test est en cours. À la fin, vous publiez ce que vous avez appris.
challenges-next-outcome = L’enseignement est public. Le challenge peut être archivé.
challenges-next-archived = Il est archivé. Tout le monde peut encore lire le challenge et son enseignement.
challenges-next-withdrawn = Il a été retiré. La raison : { $reason }

challenges-group-problem = Le problème
challenges-group-frame = Le cadre
challenges-group-choosing = Le choix
challenges-group-agree = Ce que les deux côtés acceptent
challenges-task-facts = Titre, résumé et langues
challenges-task-problem = Ce qui ne va pas
challenges-task-affected = Qui est touché et à quel point
challenges-task-tried = Ce que vous avez essayé
challenges-task-better = Ce que serait un mieux
challenges-task-limits = Ce qui ne peut pas changer
challenges-task-data = Ce que les entreprises reçoivent pour travailler
challenges-task-budget = Budget et paiements
challenges-task-dates = Dates
challenges-task-criteria = Critères et pondérations
challenges-task-method = Comment le comité s’accorde
challenges-task-rights = À qui appartient le résultat
challenges-task-adoption = Ce qui suit un test réussi
challenges-task-contact = Contact
challenges-progress-not-started = Pas encore commencé
challenges-progress-in-progress = En cours
challenges-progress-completed = Terminé
challenges-progress-reopened = Il y a un commentaire

challenges-meter-title = Ce que les lecteurs trouvent
challenges-meter-nothing = Les lecteurs trouvent ce qu’ils cherchent.
challenges-meter-miss = Il manque encore aux lecteurs :
challenges-miss-sentence = le problème en une phrase
challenges-miss-how-many = combien de personnes sont touchées
challenges-miss-value-today = la valeur d’aujourd’hui de ce qui devrait s’améliorer
challenges-miss-tried = ce qui a été essayé
challenges-miss-data = ce qu’ils reçoivent pour travailler
challenges-miss-adoption = ce qui suit un test réussi
challenges-miss-open-question = une question ouverte : un texte nomme une solution

challenges-send-title = Envoyez-le au laboratoire
challenges-send-hint = Le laboratoire le lit et la personne responsable du budget libère le budget. Pendant ce temps, vous ne pouvez pas le modifier.
challenges-send-button = Envoyer en relecture
challenges-recall-button = Reprendre le challenge
challenges-recall-hint = Il redevient un brouillon, et le laboratoire ne le voit plus.
challenges-gaps-title = Il manque encore quelque chose
challenges-comments-title = Commentaires du laboratoire
challenges-comment-open = attend une modification
challenges-comment-answered = une modification y répond
challenges-comment-lab = Le laboratoire a écrit le { $day }

challenges-notice-saved = La partie est enregistrée.
challenges-notice-saved-rest = La partie est enregistrée, sauf une date qui n’est pas un jour complet. Indiquez à nouveau cette date.
challenges-notice-recalled = Le challenge est à nouveau chez vous. Envoyez-le quand il est prêt.
challenges-notice-sent = Le challenge est au laboratoire.
challenges-notice-released = Le budget est libéré.
challenges-notice-returned = Le challenge est de retour chez son auteur.
challenges-notice-approved = Le challenge est validé.
challenges-notice-amended = La modification est publique. Toutes les personnes qui ont écrit un pitch reçoivent une lettre.
challenges-notice-withdrawn = Le challenge est retiré.
challenges-notice-archived = Le challenge est archivé.

## Commencer

challenges-start-title = Commencez un challenge
challenges-start-lead = Partez du problème, pas d’un formulaire. Un exemple vous pose les questions que les lecteurs se posent.
challenges-start-from = Partir de
challenges-start-from-hint = Un test rapide : un pitch de trois réponses, une entreprise, un petit contrat.
challenges-start-blank = Une page blanche
challenges-start-blank-hint = Seuls les critères prêts à l’emploi sont remplis.
challenges-start-copy = Une copie de « { $title } »
challenges-start-lang = La langue dans laquelle vous écrivez
challenges-start-lang-hint = Les lecteurs voient dans quelle langue est le texte.
challenges-start-button = Commencer le challenge
challenges-start-empty = Choisissez de quoi vous partez
challenges-lang-empty = Choisissez une langue

## L’éditeur

challenges-edit-title = { $task } – { $reference }
challenges-step = Partie { $place } sur { $all }
challenges-saved-at = Enregistré à { $time }
challenges-back-to-tasks = Revenir à toutes les parties sans enregistrer
challenges-back-to-challenge = Retour au challenge
challenges-example-title = Voir un exemple
challenges-title = Titre
challenges-title-hint = Une question ouverte ou le problème, en 120 caractères. Pas de nom de produit.
challenges-summary = Le problème en une phrase
challenges-summary-hint = Elle vient en premier sur la page et dans la liste.
challenges-theme-empty = Choisissez un thème
challenges-languages = Langues dans lesquelles les entreprises peuvent écrire
challenges-languages-hint = Le comité doit pouvoir les lire toutes.

challenges-hint-problem = Ce qui arrive aujourd’hui, où, et pourquoi c’est un problème. Pas ce que vous voudriez acheter.
challenges-hint-affected = Qui, combien, à quelle fréquence. Un nombre par groupe.
challenges-hint-tried = Ce que vous avez déjà fait, et pourquoi cela n’a pas suffi.
challenges-hint-better = Une à trois mesures, chacune avec sa valeur d’aujourd’hui et celle que vous espérez.
challenges-hint-limits = La loi, les systèmes et les façons de travailler qui restent comme ils sont.
challenges-hint-data = Les données, les lieux, les personnes et le temps que l’entreprise reçoit pendant le test.
challenges-hint-adoption = Qui l’achèterait ensuite, sur quel budget, par quelle procédure.
challenges-example-problem = Les personnes qui appellent le numéro d’urgence attendent dans l’ordre des appels. Entre 18 h et 20 h, jusqu’à 40 appels attendent. Avant de décrocher, l’opérateur ne voit pas qui est le plus en danger.
challenges-example-affected = Nous recevons 2,1 millions d’appels par an. Dans 3 appels sur 100, une vie est en danger. Ces personnes attendent 47 secondes en moyenne, comme toutes les autres.
challenges-example-tried = En 2024, un menu enregistré a demandé d’appuyer sur une touche. 6 personnes sur 10 ont raccroché ou n’ont rien fait. Nous l’avons arrêté après 5 semaines.
challenges-example-better = Les personnes en danger de mort attendent aujourd’hui 47 secondes. Nous espérons 15 secondes ou moins. Personne d’autre n’attend plus longtemps qu’aujourd’hui.
challenges-example-limits = Une personne répond à chaque appel. Les enregistrements restent dans notre bâtiment. Le central téléphonique reste jusqu’en 2029.
challenges-example-data = 500 appels enregistrés sans noms, deux opérateurs une demi-journée par semaine, une copie du central pour tester.
challenges-example-adoption = Si cela marche, les 10 centres l’achètent en 2028 sur le budget du central, par une procédure ouverte.

challenges-budget = Argent pour le test, hors TVA
challenges-budget-hint = Comptez tout : toutes les parties, options et indemnités. Le total reste sous { $limit }.
challenges-budget-empty = Indiquez le montant du test, par exemple 12 500
challenges-budget-over-limit = Réduisez le montant. Il doit être inférieur à { $limit } hors TVA, le seuil des marchés publics de faible montant. Il est de { $budget }
challenges-words-over = { $n ->
    [one] { $n } mot de trop. Écrivez ici { $most } mots au plus
   *[other] { $n } mots de trop. Écrivez ici { $most } mots au plus
}
challenges-plan-hint = Dites ce qui est payé et quand. La somme des paiements égale le montant ci-dessus.
challenges-payment-legend = Paiement { $n }
challenges-payment-title = Pour quoi
challenges-payment-amount = Montant, hors TVA
challenges-payment-days = À livrer après le début du test
challenges-payment-days-unit = jours
challenges-plan-empty = Indiquez au moins un paiement
challenges-payment-title-long = { $n ->
    [one] Paiement { $place } : son nom a { $n } caractère de trop
   *[other] Paiement { $place } : son nom a { $n } caractères de trop
}
challenges-payment-amount-wrong = Paiement { $place } : indiquez un montant, par exemple 5 000
challenges-payment-title-empty = Paiement { $place } : indiquez pour quoi il est
challenges-payment-amount-empty = Paiement { $place } : indiquez un montant
challenges-payment-days-range = Paiement { $place } : il doit venir 1 à 365 jours après le début
challenges-plan-sum = La somme des paiements doit être { $budget }. Elle est maintenant { $sum }

challenges-dates-hint = Il peut être publié au plus tôt aujourd’hui. Il peut alors se clôturer le { $earliest } ou plus tard.
challenges-questions-hint = Au moins 6 jours avant la clôture, pour que tout le monde puisse utiliser les réponses.
challenges-closes-hint = Un jour ouvrable, à 12:00 ou 16:00.
challenges-decision-hint = Un jour ouvrable après la clôture. Cette date est publique, et un retard aussi.
challenges-questions-empty = Indiquez jusqu’à quand on peut poser des questions
challenges-closes-empty = Indiquez quand il se clôture
challenges-decision-empty = Indiquez pour quel jour tout le monde est informé
challenges-closing-not-working = Choisissez un jour ouvrable pour la clôture. Le { $day } n’en est pas un
challenges-closing-hour = Choisissez 12:00 ou 16:00 pour la clôture
challenges-hour-twice = Le { $day }, l’horloge recule et cette heure existe deux fois. Choisissez un autre jour
challenges-hour-never = Le { $day }, cette heure n’existe pas. Choisissez un autre jour
challenges-questions-too-late = Les questions doivent s’arrêter au plus tard le { $latest }, 6 jours avant la clôture
challenges-decision-too-early = La décision doit venir après la clôture du { $day }
challenges-decision-not-working = Choisissez un jour ouvrable pour la décision. Le { $day } n’en est pas un
challenges-closing-too-far = Choisissez une clôture avant le { $latest }. Vérifiez l’année
challenges-open-too-short = Il doit rester ouvert 14 jours. Il peut se clôturer le { $earliest } ou plus tard
challenges-questions-over = Les questions s’arrêteraient le { $until }, avant qu’il soit public. Choisissez un moment plus tardif

challenges-criteria-hint = 3 à 6 critères. La somme des pondérations est 100. Elles sont fixées à la publication.
challenges-criterion-legend = Critère { $n }
challenges-criterion-title = Nom
challenges-criterion-description = Ce que le comité cherche
challenges-criterion-weight = Pondération
challenges-criterion-weight-unit = sur 100
challenges-anchor-label = Un pitch reçoit { $score } quand
challenges-criteria-count = Écrivez 3 à 6 critères. Il y en a { $count }
challenges-criteria-weights = La somme des pondérations doit être 100. Elle est maintenant { $sum }
challenges-criterion-too-long = { $n ->
    [one] Critère { $place } : { $n } caractère de trop ici
   *[other] Critère { $place } : { $n } caractères de trop ici
}
challenges-criterion-title-empty = Indiquez le nom du critère { $place }
challenges-criterion-description-empty = Indiquez ce que le comité cherche pour le critère { $place }
challenges-criterion-weight-range = La pondération du critère { $place } doit être de 1 à 100
challenges-criterion-anchor-empty = Indiquez quand un pitch reçoit { $score } pour le critère { $place }

challenges-method-legend = Comment le comité arrive à une seule note
challenges-method-hint = Tout le monde le lit avant d’écrire un pitch. Cela ne peut pas changer après la publication.
challenges-method-consensus = Consensus
challenges-method-mean = Moyenne
challenges-method-empty = Choisissez comment le comité s’accorde
challenges-rights-hint = Le premier choix convient à la plupart des tests et attire le plus de pitchs.
challenges-ip = Ce que cela veut dire ici (facultatif)
challenges-ip-hint = Par exemple ce que le service public peut faire du résultat, et pendant combien de temps.
challenges-contact = Qui appeler, et quand
challenges-contact-hint = Un nom, un numéro et des heures. Les questions sur le contenu vont sur la page des questions, où tout le monde lit la réponse.
challenges-show-count = Montrer le nombre de pitchs avant la clôture
challenges-show-count-hint = Si vous ne cochez pas, personne ne voit le nombre avant la clôture, vous compris.

challenges-coach-title = Remarques du coach
challenges-coach-keep = Garder le texte et continuer
challenges-coach-solution = Vous nommez une solution : « { $word } ».
challenges-coach-solution-why = Dites plutôt ce qui devrait s’améliorer, comme « les personnes qui appellent attendent 9 minutes ». Les entreprises peuvent alors proposer ce à quoi vous n’avez pas pensé.
challenges-coach-barrier = Vous demandez « { $word } ».
challenges-coach-barrier-why = Les jeunes entreprises n’ont pas cela. Pour un si petit test, demandez ce que vous devez voir dans le pitch.
challenges-coach-long = « { $start } … » compte { $n } mots.
challenges-coach-long-why = Coupez la phrase en deux. Beaucoup de personnes lisent dans leur deuxième langue.
challenges-coach-number = Il n’y a aucun nombre ici.
challenges-coach-number-why = Les lecteurs veulent savoir combien, pour juger si leur idée en vaut la peine.

challenges-gap-title = Indiquez un titre
challenges-gap-summary = Indiquez le problème en une phrase
challenges-gap-languages = Choisissez au moins une langue dans laquelle les entreprises peuvent écrire
challenges-gap-problem = Écrivez ce qui ne va pas
challenges-gap-affected = Écrivez qui est touché et à quel point
challenges-gap-tried = Écrivez ce que vous avez essayé
challenges-gap-better = Écrivez ce que serait un mieux
challenges-gap-limits = Écrivez ce qui ne peut pas changer
challenges-gap-data = Écrivez ce que les entreprises reçoivent pour travailler
challenges-gap-adoption = Écrivez ce qui suit un test réussi
challenges-gap-dates = Indiquez quand les questions s’arrêtent, quand il se clôture et quand tout le monde est informé
challenges-gap-rights = Choisissez à qui appartient le résultat
challenges-gap-contact = Indiquez qui appeler
challenges-gap-comment = Le laboratoire a laissé un commentaire. Modifiez cette partie pour y répondre

challenges-preview-title = Aperçu de { $reference }
challenges-preview-band = Aperçu. Seul votre service public le voit.
challenges-preview-back = Retour aux parties

## Libérer le budget

challenges-release-title = Libérez le budget de { $reference }
challenges-release-lead = Vous libérez { $budget } hors TVA pour ce test. Un marché public de faible montant reste strictement sous { $limit }.
challenges-release-will-refuse = Ce montant n’est pas sous { $limit } : il ne peut donc pas être libéré. Demandez à l’auteur de reprendre le challenge et de réduire le montant.
challenges-release-reads = Pour quoi vous le libérez
challenges-release-button = Libérer { $budget }
challenges-release-done = { $name } a libéré { $amount } le { $at }. Ligne budgétaire : { $line }
challenges-release-over-limit = Le budget doit être inférieur à { $limit } hors TVA, le seuil des marchés publics de faible montant. Il est de { $budget }. Demandez à l’auteur de reprendre le challenge et de réduire le budget
challenges-budget-line = Ligne budgétaire
challenges-budget-line-hint = Où cet argent se trouve dans le budget de votre service public.
challenges-budget-line-empty = Indiquez la ligne budgétaire
challenges-denied-own-release = Vous avez écrit une partie de ce challenge. Quelqu’un d’autre libère son budget.
challenges-denied-own-review = Vous avez écrit une partie de ce challenge. Quelqu’un d’autre le relit.

## Le laboratoire

challenges-queue-title = Challenges à relire
challenges-queue-waiting = Vous attendent
challenges-queue-scheduled = Validés, pas encore publics
challenges-queue-none = Aucun challenge n’attend de relecture.
challenges-queue-none-scheduled = Aucun challenge n’est planifié.
challenges-queue-since = Depuis le { $day }
challenges-queue-released = Le budget est libéré.
challenges-queue-not-released = Le budget n’est pas encore libéré.
challenges-review-title = Relire { $reference }
challenges-review-over = Il n’est pas en relecture maintenant. Il n’y a rien à décider.
challenges-return-title = Renvoyez-le
challenges-return-lead = Écrivez un commentaire là où quelque chose doit changer. L’auteur les reçoit tous.
challenges-return-button = Renvoyer avec des commentaires
challenges-return-empty = Écrivez au moins un commentaire, pour que l’auteur sache quoi modifier
challenges-approve-title = Validez-le
challenges-approve-lead = Dès qu’il est public, ses critères, ses pondérations et son budget sont fixés.
challenges-no-solution = Il n’impose aucune solution
challenges-no-solution-hint = Vous avez lu chaque partie, et une entreprise qui pense autrement peut aussi proposer un pitch.
challenges-when = Quand il devient public
challenges-when-now = Maintenant
challenges-when-later = À un moment fixé
challenges-when-empty = Choisissez quand il devient public
challenges-publish = Moment fixé
challenges-publish-hint = Seulement pour « À un moment fixé ».
challenges-publish-empty = Indiquez le jour où il devient public
challenges-approve-button = Valider le challenge
challenges-approve-tick = Cochez qu’il n’impose aucune solution, ou renvoyez-le
challenges-approve-not-released = Le budget de { $budget } n’est pas encore libéré. La personne responsable du budget dans le service public le fait
challenges-approve-past = Le moment fixé doit être dans le futur

## Après la publication

challenges-amend-title = Modifiez { $reference }
challenges-amend-lead = La clôture peut être reportée et les textes peuvent changer. Les critères, les pondérations et l’argent restent comme ils sont.
challenges-amend-reason = Pourquoi il change
challenges-amend-reason-hint = Tout le monde le lit.
challenges-amend-reason-empty = Indiquez pourquoi il change
challenges-amend-closing = Clôture
challenges-amend-closing-hint = Il se clôture le { $now }.
challenges-amend-stays = Elle reste
challenges-amend-moves = Elle est reportée
challenges-amend-new = Nouvelle clôture
challenges-amend-texts = Textes
challenges-amend-text-empty = Ce texte ne peut pas devenir vide
challenges-amend-promise = Toutes les personnes qui ont écrit un pitch reçoivent une lettre au même moment. Ce qui a été envoyé compte toujours.
challenges-amend-button = Publier la modification
challenges-amend-nothing = Rien ne change. Reportez la clôture ou modifiez un texte
challenges-amend-only-later = La nouvelle clôture doit venir après le { $now }
challenges-amend-extend = Un texte change moins de 6 jours avant la clôture. Reportez la clôture au { $earliest } ou plus tard
challenges-withdraw-title = Retirez { $reference }
challenges-withdraw-lead = Sa page dira qu’il a été retiré, quand et pourquoi. Toutes les personnes qui ont écrit un pitch reçoivent une lettre. Cela ne peut pas être annulé.
challenges-withdraw-reason = Pourquoi il est retiré
challenges-withdraw-reason-hint = Tout le monde le lit.
challenges-withdraw-reason-empty = Indiquez pourquoi il est retiré
challenges-withdraw-button = Retirer le challenge
challenges-keep = Le garder tel quel
challenges-archive-title = Archivez { $reference }
challenges-archive-lead = Son résultat est public et le reste. Ensuite, on ne peut plus rien y changer.
challenges-archive-button = Archiver le challenge
challenges-archive-no-outcome = Un challenge n’est archivé que lorsque son résultat est public. Publiez d’abord le résultat.

challenges-not-in-draft = Le challenge est encore un brouillon. Envoyez-le d’abord en relecture.
challenges-not-in-review = Le challenge est au laboratoire. Son auteur le reprend pour le modifier.
challenges-not-when-scheduled = Le challenge est validé et devient public au moment fixé. Cela n’est pas possible maintenant.
challenges-not-when-published = Le challenge est public. Son texte ne change que par une modification publiée.
challenges-not-when-closed = Le challenge est clôturé. Cela n’est plus possible.
challenges-not-in-evaluation = Les pitchs sont en évaluation. Cela n’est plus possible.
challenges-not-in-decision = La décision est en préparation. Cela n’est plus possible.
challenges-not-without-award = Personne n’est choisi. Il ne reste qu’à publier l’enseignement.
challenges-not-in-test = Le test est en cours. Cela n’est plus possible.
challenges-not-with-outcome = L’enseignement est public. Il ne reste qu’à archiver.
challenges-not-when-archived = Le challenge est archivé. On ne peut plus rien y faire.
challenges-not-when-withdrawn = Le challenge a été retiré. On ne peut plus rien y faire.

## Lettres

challenges-mail-own-link = Ouvrir le challenge
challenges-mail-release-subject = Budget à libérer : { $title }
challenges-mail-release-line = « { $title } » ({ $reference }) demande { $budget } hors TVA. L’auteur l’a envoyé en relecture.
challenges-mail-release-next = Il ne devient public qu’après que vous avez libéré le budget.
challenges-mail-release-link = Lire et libérer le budget
challenges-mail-review-subject = Challenge à relire : { $title }
challenges-mail-review-line = { $agency } a envoyé « { $title } » ({ $reference }) en relecture.
challenges-mail-review-link = Relire le challenge
challenges-mail-released-subject = Budget libéré : { $title }
challenges-mail-released-line = Le budget de { $budget } hors TVA pour « { $title } » ({ $reference }) est libéré.
challenges-mail-returned-subject = Renvoyé avec des commentaires : { $title }
challenges-mail-returned-line = { $n ->
    [one] Le laboratoire a renvoyé « { $title } » ({ $reference }) avec { $n } commentaire.
   *[other] Le laboratoire a renvoyé « { $title } » ({ $reference }) avec { $n } commentaires.
}
challenges-mail-returned-next = Modifiez chaque partie qui a un commentaire, puis envoyez-le à nouveau.
challenges-mail-approved-subject = Validé : { $title }
challenges-mail-approved-line = Le laboratoire a validé « { $title } » ({ $reference }). Il est public à partir du { $at }.
challenges-mail-amended-subject = Modifié : { $title }
challenges-mail-amended-line = Le challenge « { $title } » ({ $reference }) a changé. Lisez ce qui a changé avant d’envoyer ou de remplacer votre pitch.
challenges-mail-amended-next = Il se clôture le { $closes }. Ce que vous avez envoyé compte toujours.
challenges-mail-amended-link = Voir ce qui a changé
challenges-mail-withdrawn-subject = Retiré : { $title }
challenges-mail-withdrawn-line = { $agency } a retiré le challenge « { $title } » ({ $reference }). Votre pitch ne sera pas ouvert.
challenges-mail-withdrawn-reason = La raison : { $reason }
challenges-mail-withdrawn-link = Voir les challenges ouverts
