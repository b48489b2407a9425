# Résultats et enseignements : ce qui a été essayé, mesuré, appris et dépensé.
outcomes-edit-title = Résultat de { $reference }
outcomes-edit-lead = Ce que la prochaine équipe devrait savoir, en mots qu’un voisin peut lire. Enregistrez aussi souvent que vous voulez. Personne d’autre ne le lit avant la publication.
outcomes-ending = Suite donnée
outcomes-ending-scaled = Généralisé
outcomes-ending-scaled-hint = Cela marche et continue, en plus grand.
outcomes-ending-adapted = Adapté
outcomes-ending-adapted-hint = Cela continue sous une autre forme.
outcomes-ending-stopped = Arrêté
outcomes-ending-stopped-hint = Cela s’arrête ici. Ce qu’on sait maintenant est le résultat.
outcomes-tried = Ce que nous avons essayé
outcomes-tried-hint = Le problème en une phrase, puis ce qui a été testé, où et combien de temps.
outcomes-measured = Ce que nous avons mesuré
outcomes-measured-hint = Comment vous le savez. Ajoutez les chiffres ci-dessous, chacun avec sa valeur avant et après.
outcomes-measure = Mesure { $n } (facultatif)
outcomes-measure-name = Mesure
outcomes-before = Avant
outcomes-before-hint = Avec son unité, comme « 9 minutes » ou « 12 % ».
outcomes-after = Après
outcomes-learned = Ce que nous savons maintenant
outcomes-learned-hint = Ce que vous ne saviez pas avant. Ce qui n’a pas marché, et à cause de quoi.
outcomes-advice = Conseil aux autres
outcomes-advice-hint = Ce que vous referiez, et ce que vous feriez autrement.
outcomes-next-step = Prochaine étape
outcomes-next-step-hint = Qui fait quoi maintenant, et pour quand.
outcomes-save = Enregistrer le brouillon
outcomes-save-check = Enregistrer et vérifier avant de publier
outcomes-amount = { $amount } hors TVA
outcomes-check-title = Vérifiez le résultat avant que tout le monde puisse le lire
outcomes-check-lead = Après la publication, il est sur la page publique et parmi les enseignements, et il ne peut plus changer. L’entreprise reçoit une lettre.
outcomes-check-lead-nobody = Après la publication, il est sur la page publique et parmi les enseignements, et il ne peut plus changer.
outcomes-check-back = Revenir pour le modifier
outcomes-publish = Publier le résultat
outcomes-show-title = Résultat de { $reference }
outcomes-over = { $reference }, publié le { $at }
outcomes-fact-agency = Service public
outcomes-fact-company = Entreprise
outcomes-fact-amount = Montant
outcomes-fact-decided = Décidé
outcomes-fact-spent = Dépensé
outcomes-fact-spent-how = Compté à partir des paiements
outcomes-change = Avant et après
outcomes-dots = ◇ avant ● après
outcomes-track = Le chemin de ce challenge
outcomes-track-published = Publié
outcomes-track-closed = Clôturé
outcomes-track-tested = Testé
outcomes-track-stopped = Test arrêté avant la fin
outcomes-track-nobody = Personne n’est choisi
outcomes-track-outcome = Résultat
outcomes-see-challenge = Voir le challenge
outcomes-waiting-decision = Il n’y a pas encore de résultat. Le service public décide au plus tard le { $day }.
outcomes-waiting-late = Il n’y a pas encore de décision. Le service public l’avait promise pour le { $day }. Elle est en retard depuis ce jour.
outcomes-waiting-no-day = Il n’y a pas encore de décision.
outcomes-decided-title = Décision sur { $reference }
outcomes-decided-over = { $reference }, décision publique depuis le { $at }
outcomes-decided-award = Le service public a choisi { $company }, pour { $amount } hors TVA.
outcomes-decided-nobody = Le service public n’a choisi aucun pitch.
outcomes-decided-why = Pourquoi le service public a décidé ainsi
outcomes-decided-tie = Pourquoi ce pitch parmi ceux à égalité
outcomes-decided-judged = { $n ->
    [one] Le comité a évalué { $n } pitch.
   *[other] Le comité a évalué { $n } pitchs.
}
outcomes-decided-next = Ce qui vient ensuite
outcomes-next-contract = Le service public et l’entreprise préparent le contrat. Il n’y a pas encore de résultat : il suit après le test.
outcomes-next-test = Le test est en cours. Il n’y a pas encore de résultat : le service public le publie quand le test est fini.
outcomes-next-outcome = Le travail est accepté. Il n’y a pas encore de résultat : le service public le publie après le dernier paiement.
outcomes-next-stopped = Le test a été arrêté avant la fin. Il n’y a pas encore de résultat : le service public publie ce qu’il a appris.
outcomes-next-nobody = Il n’y a pas de test. Le service public écrit ce qu’il a appris, et cela apparaît ici.
outcomes-stopped-early = Ce test a été arrêté avant la fin. Ce qui a été appris jusque-là est ci-dessous.
outcomes-waiting-test = Il n’y a pas encore de résultat. Le service public le publie quand le test est fini.
outcomes-lessons-title = Enseignements
outcomes-lessons-lead = Ce que chaque test fini nous a appris, qu’il soit généralisé, adapté ou arrêté.
outcomes-lessons-count =
    { $n ->
        [one] { $n } enseignement
       *[other] { $n } enseignements
    }
outcomes-filters = Filtres
outcomes-search = Mots
outcomes-any-ending = Toutes les suites
outcomes-theme = Thème
outcomes-any-theme = Tous les thèmes
outcomes-apply = Appliquer les filtres
outcomes-all-lessons = Afficher tous les enseignements
outcomes-none-match = Aucun enseignement ne correspond. Utilisez moins de mots ou un autre filtre.
outcomes-none-yet = Aucun test n’est encore fini. Le premier enseignement apparaît ici quand un service public publie un résultat.
outcomes-open-challenges = Voir les challenges
outcomes-card-foot = { $agency } · { $theme } · { $day } · dépensé : { $spent } hors TVA

outcomes-notice-saved = Le brouillon est enregistré. Personne d’autre ne le lit encore.
outcomes-notice-published = Le résultat est public.

outcomes-refused-ending = Choisissez comment le test s’est terminé
outcomes-refused-unfit-no-award = Personne n’est choisi, donc rien n’a été testé. Choisissez « Adapté » ou « Arrêté »
outcomes-refused-unfit-stopped = Le test a été arrêté avant la fin. Choisissez « Adapté » ou « Arrêté »
outcomes-refused-tried = Indiquez ce que vous avez essayé
outcomes-refused-measured = Indiquez ce que vous avez mesuré
outcomes-refused-learned = Indiquez ce que vous savez maintenant
outcomes-refused-advice = Indiquez votre conseil aux autres
outcomes-refused-next-step = Indiquez la prochaine étape
outcomes-refused-measure = Indiquez le nom, l’avant et l’après de la mesure { $number }, ou laissez les trois vides
outcomes-refused-early = Un résultat s’écrit après la décision. Ce challenge n’est pas encore décidé.
outcomes-refused-not-started = Le contrat n’est pas encore en cours. Le résultat peut être publié après le test.
outcomes-refused-open = Le test est en cours : un jalon n’est pas encore accepté. Le résultat peut être publié quand chaque jalon est réglé ou que le test est arrêté.
outcomes-refused-unpaid = Chaque jalon est accepté, mais toutes les factures ne sont pas payées. Le résultat peut être publié après le dernier paiement.
outcomes-refused-published = Ce résultat est public. Il ne peut plus changer.
outcomes-refused-role = Un auteur du service public écrit le résultat. Votre rôle peut le lire quand il est public.

outcomes-mail-published = Le résultat de { $reference } est public
outcomes-mail-published-what = Le service public a publié le résultat du challenge { $reference }.
outcomes-mail-published-next = Tout le monde peut lire ce qui a été essayé, mesuré et appris.
outcomes-mail-open = Lire le résultat
