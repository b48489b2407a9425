# Défis : ce que lit le public.

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
challenges-chip-words = « { $words } »
challenges-chip-remove = Retirer le filtre
challenges-chips-clear = Afficher tous les challenges
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

challenges-show-title = { $title } ({ $reference })
challenges-lang-note = Ce texte est en { $language }.
challenges-not-set = Pas encore fixé
challenges-track = La vie de ce challenge
challenges-fact-problem = Le problème
challenges-fact-money = L’argent pour le test
challenges-fact-up-to = Jusqu’à { $amount } hors TVA
challenges-fact-paid = { $parts ->
    [one] Payé en 1 fois : { $amount } { $days } jours après le début
   *[other] Payé en { $parts } fois, d’abord { $amount } { $days } jours après le début
}
challenges-fact-closes = Clôture
challenges-fact-boundary = Un pitch compte si notre serveur le reçoit avant { $limit }.
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
challenges-fact-count-note = Personne ne voit le nombre, l’administration non plus.
challenges-fact-contact = Questions par téléphone

challenges-rights-company-keeps = L’entreprise garde ce qu’elle fait. L’administration peut utiliser le résultat.
challenges-rights-open = Ce qui est fait avec cet argent est publié sous licence ouverte.
challenges-rights-agency-owns = Ce qui est fait avec cet argent appartient à l’administration. L’entreprise garde ce qu’elle a apporté.

challenges-station-published = Publié
challenges-station-open = Ouvert aux pitchs
challenges-station-opened = Ouvert par deux personnes
challenges-station-judged = Évalué
challenges-station-decided = Décidé
challenges-station-tested = Testé
challenges-station-no-award = Personne n’est choisi
challenges-station-lesson = Enseignement publié

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
challenges-score-0 = Rien
challenges-score-1 = Faible
challenges-score-2 = Un peu
challenges-score-3 = Bon
challenges-score-4 = Fort
challenges-score-5 = Excellent
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
challenges-gone = { $agency } a retiré le challenge « { $title } » le { $at }. La raison : { $reason }
