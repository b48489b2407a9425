# Le journal d’audit.

oversight-trail = Journal d’audit
oversight-lead = Chaque changement est ici : qui l’a fait, quand, dans quel rôle. Rien n’y est jamais modifié, on ne fait qu’ajouter. « parvis audit verify » lit toute la chaîne et nomme chaque entrée modifiée, retirée ou déplacée.
oversight-sealed = Ce que les entreprises font avec leurs pitchs n’est pas montré avant l’ouverture des pitchs d’un challenge.
oversight-head = Le dernier maillon de la chaîne. Notez-le : « parvis audit verify --link » dit plus tard s’il tient encore :
oversight-challenge = Challenge, par sa référence
oversight-code = Ce qui s’est passé, ou le début du code
oversight-person = Une partie d’un nom
oversight-from = Premier jour (année-mois-jour)
oversight-until = Dernier jour (année-mois-jour)
oversight-bad-day = Écrivez un jour comme 2026-02-05. Sans cela, les entrées de tous les jours sont affichées.
oversight-apply = Rechercher dans le journal
oversight-clear = Tout afficher
oversight-count = { $n ->
    [one] { $n } entrée
   *[other] { $n } entrées
}
oversight-none = Aucune entrée ne correspond. Retirez un des filtres.
oversight-when = Quand
oversight-who = Qui
oversight-what = Quoi
oversight-details = Détails
oversight-record = Le procès-verbal d’ouverture
