# La décision, les lettres aux entreprises et le retour qu’elles lisent.

decisions-title = Décision
decisions-crumb-agency = Bureau
decisions-crumb-proposals = Pitchs
decisions-place = Place
decisions-company = Entreprise
decisions-criterion = Critère
decisions-level = Niveau
decisions-share = Note totale
decisions-why = Ce qui a départagé

decisions-state-none = Aucune décision n’est encore proposée. Un auteur la propose, une personne responsable du budget décide.
decisions-state-proposed = Une décision est proposée. Elle attend une personne responsable du budget qui n’a pas d’autre part dans ce challenge.
decisions-state-returned = La personne responsable du budget a renvoyé la décision proposée. Un auteur propose à nouveau.
decisions-state-approved = La décision est approuvée. Aucune entreprise ne le sait encore : les lettres d’abord.
decisions-state-told = La décision est approuvée et chaque entreprise a sa lettre.
decisions-next-propose = C’est à vous de la proposer, dans le formulaire ci-dessous.
decisions-next-again = Lisez la raison, modifiez la proposition ci-dessous et proposez-la à nouveau.
decisions-next-approve = C’est à vous de décider : approuvez-la ou renvoyez-la avec une raison, ci-dessous.
decisions-next-letters = C’est à vous de compléter les lettres et de les envoyer toutes en une fois.
decisions-next-letters-link = Compléter les lettres
decisions-next-letters-author = Un auteur complète les lettres et les envoie toutes en une fois.
decisions-next-contract = Le contrat vient ensuite. Un auteur le rédige ; une personne responsable du budget et l’entreprise le signent.
decisions-next-contract-link = Ouvrir le contrat
decisions-next-contracts-link = Voir les contrats
decisions-next-outcome = Il n’y a pas de contrat à rédiger. Un auteur écrit ce qui a été appris.
decisions-next-outcome-link = Écrire le résultat
decisions-pitches = Textes des pitchs
decisions-verdict-none = Aucun pitch n’est choisi
decisions-verdict-award = Entreprise choisie : { $company }, pour { $amount } hors TVA
decisions-proposed-by = Proposée par { $name } le { $at }
decisions-approved-by = Approuvée par { $name } le { $at }
decisions-returned-at = Renvoyée le { $at } :
decisions-tie-reason = Pourquoi celui-ci parmi les pitchs à égalité
decisions-letters-link = Lettres aux entreprises

decisions-ranking = Classement
decisions-ranking-caption = Niveaux convenus de 0 à 5, avec la pondération de chaque critère
decisions-rule = La note totale est la part pondérée de ce qui pouvait être atteint ; un critère qui ne s’applique pas ne compte d’aucun côté. À note totale égale, le niveau le plus haut sur le critère le plus lourd départage, puis sur le suivant.
decisions-propose-title = Proposez une décision
decisions-verdict = Que proposez-vous ?
decisions-verdict-hint = Seul un pitch à la première place peut être choisi.
decisions-choose = Choisir { $company }
decisions-choose-none = Ne choisir aucun pitch
decisions-choose-none-hint = Chaque entreprise reçoit quand même sa lettre motivée.
decisions-amount = Pour quel montant ?
decisions-amount-hint = Au plus { $released } hors TVA : c’est ce qui a été libéré. Laissez vide si vous ne choisissez aucun pitch.
decisions-reasons = Pourquoi ?
decisions-reasons-hint = Chaque entreprise lit ceci, et le public aussi. Comparez ce que les pitchs font pour le problème ; ne nommez aucune entreprise non choisie.
decisions-propose-button = Proposer la décision
decisions-approve-title = Approuvez
decisions-approve-effect = Ensuite, la décision est fixée. L’auteur complète les lettres, et toutes les entreprises l’apprennent au même moment.
decisions-approve-button = Approuver la décision
decisions-tie-question = Pourquoi ce pitch parmi ceux à la première place ?
decisions-tie-hint = Le comité et la règle ont laissé plus d’un pitch à la première place. Vous décidez, avec une raison. Tout le monde la lit ; ne nommez que l’entreprise choisie.
decisions-return-title = Renvoyez à l’auteur
decisions-return-reason = Qu’est-ce qui doit changer ?
decisions-return-hint = L’auteur le lit.
decisions-return-button = Renvoyer la décision

decisions-letters-title = Lettres aux entreprises
decisions-letters-ready = Lettres prêtes : { $ready } sur { $all }.
decisions-letters-rule = Personne n’entend « non » sans une raison par critère. Une seule réponse manquante retient toutes les lettres.
decisions-letters-effect = Toutes les entreprises, celle qui est choisie aussi, reçoivent leur lettre au même moment. Cela ne peut pas être annulé.
decisions-letters-effect-nobody = Toutes les entreprises reçoivent leur lettre au même moment. Cela ne peut pas être annulé.
decisions-letters-button = Envoyer toutes les lettres
decisions-letters-sent = Toutes les lettres ont été envoyées le { $at }.
decisions-letter-title = Lettre motivée
decisions-letter-ready = Prête
decisions-letter-sent = Envoyée le { $day }
decisions-letter-write = À écrire : { $what }
decisions-letter-lacks = { $n ->
    [one] { $n } réponse manque
   *[other] { $n } réponses manquent
}
decisions-letter-chosen = Choisi
decisions-letter-not-chosen = Non choisi
decisions-letter-missing = Avant l’envoi des lettres, écrivez ici :
decisions-letter-lead = Le projet vient de ce que le comité a convenu et des phrases publiées. Dites-le avec vos mots : l’entreprise le lit tel quel. Ne nommez aucune autre entreprise que celle qui est choisie.
decisions-letter-reason = La raison du comité pour « { $criterion } »
decisions-letter-reason-hint = Dites ce qui, dans le pitch, a mérité ce niveau et pourquoi pas un niveau plus haut.
decisions-letter-strengths = Ce qui était fort
decisions-letter-strengths-hint = Deux choses que l’entreprise devrait garder.
decisions-letter-improvement = Une chose à changer
decisions-letter-stronger = Ce qui l’aurait rendu plus fort
decisions-letter-improvement-hint = Le changement qui aurait le plus fait monter le pitch.
decisions-letter-advantages = En quoi le pitch choisi était meilleur
decisions-letter-advantages-hint = Ses avantages sur ce pitch, sans ses secrets d’affaires.
decisions-letter-button = Enregistrer la lettre
decisions-next-level = Pour le niveau { $n } :
decisions-gap-reason = la raison pour « { $criterion } »
decisions-gap-strengths = ce qui était fort
decisions-gap-improvement = une chose à changer
decisions-gap-advantages = en quoi le pitch choisi était meilleur

decisions-feedback-title = Décision et retour d’évaluation
decisions-feedback-chosen = Votre pitch est choisi.
decisions-feedback-not-chosen = Votre pitch n’est pas choisi.
decisions-feedback-place = Il arrive à la place { $place } sur { $all }.
decisions-feedback-place-tied = Il arrive à la place { $place } sur { $all }, à égalité avec d’autres.
decisions-feedback-no-place = Il n’a pas pu être classé.
decisions-feedback-next = Un contrat entre vous et le service public suit. Chaque étape se trouve sous vos contrats.
decisions-feedback-contracts = Voir vos contrats
decisions-feedback-date = Date de cette lettre
decisions-feedback-agency = Service public
decisions-feedback-total = Note totale
decisions-feedback-complaint = Vous n’êtes pas d’accord ? Dites-le à la ligne d’aide au plus tard le { $day }, { $n } jours après cette lettre. Le laboratoire regarde alors tout le dossier.
decisions-feedback-complaint-link = Contacter la ligne d’aide
decisions-feedback-winner = Le service public a choisi { $company }.
decisions-feedback-nobody = Le service public n’a choisi aucun pitch.
decisions-feedback-reasons = Pourquoi le service public a décidé ainsi
decisions-feedback-criteria = Ce que le comité a dit
decisions-feedback-why = Pourquoi ce niveau
decisions-feedback-scores = Toutes les notes
decisions-feedback-scores-caption = Ce que chaque évaluateur a donné à votre pitch, sans les noms, et l’étendue des notes de tous les pitchs, le vôtre compris
decisions-feedback-marks = Évaluateurs
decisions-feedback-all = Tous les pitchs
decisions-feedback-range = { $low } à { $high }
decisions-feedback-more = Voir les challenges ouverts

decisions-notice-proposed = La décision est proposée. Les responsables du budget reçoivent une lettre.
decisions-notice-approved = La décision est approuvée. Les projets de lettre sont prêts.
decisions-notice-returned = La décision est de retour chez l’auteur.
decisions-notice-written = La lettre est enregistrée.
decisions-notice-sent = Chaque entreprise a sa lettre.

decisions-error-no-verdict = Choisissez ce que vous proposez
decisions-error-not-first = Choisissez un pitch à la première place, ou aucun pitch
decisions-error-no-amount = Indiquez le montant, par exemple 12500 ou 12.500,50
decisions-error-above-budget = Le montant doit être de { $released } ou moins. C’est ce qui a été libéré
decisions-error-no-reasons = Indiquez les raisons de la décision
decisions-error-names = Retirez le nom « { $company } ». Cette entreprise n’est pas choisie : personne d’autre n’apprend qu’elle a envoyé un pitch
decisions-error-letter-names = La lettre à { $company } nomme une entreprise non choisie. Ouvrez la lettre et retirez ce nom
decisions-error-no-tie-reason = Indiquez pourquoi ce pitch est choisi parmi ceux à la première place
decisions-error-no-return-reason = Indiquez ce qui doit changer
decisions-error-not-ready = { $n ->
    [one] Complétez d’abord encore { $n } lettre
   *[other] Complétez d’abord encore { $n } lettres
}

decisions-denied-judged = Vous siégez ou avez siégé au comité de ce challenge. Qui évalue ne décide pas.
decisions-denied-own = Vous avez écrit ce challenge ou proposé cette décision. Une autre personne responsable du budget décide.
decisions-denied-not-passed = Une décision se propose quand le laboratoire a validé l’évaluation.
decisions-denied-approved = Cette décision est déjà approuvée.
decisions-denied-returned = Cette décision est de retour chez l’auteur. Elle peut être approuvée quand elle est proposée à nouveau.
decisions-denied-sent = Les lettres sont envoyées. Elles ne peuvent plus changer.

decisions-mail-link = Ouvrir la décision
decisions-mail-proposed-subject = Une décision vous attend : { $reference }
decisions-mail-proposed-first = Un auteur a proposé la décision sur « { $title } » ({ $reference }). Approuvez-la ou renvoyez-la avec une raison.
decisions-mail-returned-subject = La décision sur { $reference } est renvoyée
decisions-mail-returned-first = La personne responsable du budget a renvoyé la décision proposée sur « { $title } » ({ $reference }). La raison est sur la page.
decisions-mail-approved-subject = La décision sur { $reference } est approuvée
decisions-mail-approved-first = La décision sur « { $title } » ({ $reference }) est approuvée. Complétez les lettres, puis envoyez-les toutes en une fois.
decisions-mail-approved-link = Ouvrir les lettres
decisions-mail-told-subject = La décision sur { $reference }
decisions-mail-told-first = Le service public a décidé sur « { $title } » ({ $reference }).
decisions-mail-told-how = La page contient la décision, et le niveau par critère avec les raisons du comité.
decisions-mail-told-link = Lire la décision
