# Chiffres fixés par la loi : la page du laboratoire et ses refus.

law-title = Chiffres fixés par la loi
law-lead = Chaque chiffre vaut à partir de son jour. Ajoutez-en un nouveau quand la loi change. Les anciens restent comme ils sont, car des paiements et des budgets libérés ont été calculés avec eux.
law-none = Il n’y a pas encore de valeur.
law-column-from = Vaut à partir du
law-column-value = Valeur
law-column-source = Source
law-in-force = En vigueur
law-carried-on = Aucun taux n’a été ajouté pour le semestre qui commence le { $day }. Le dernier taux continue jusqu’à ce que vous ajoutiez le nouveau.
law-percent = { $rate } par an
law-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
law-closed = On ne travaille pas
law-closed-hint = Aucun challenge ne se clôture ce jour-là.
law-worked = On travaille
law-worked-hint = Un jour férié annuel où l’on travaille.

law-code-low-value-limit = Seuil des marchés publics de faible montant, hors TVA
law-code-interest-rate = Intérêts de retard
law-code-recovery-fee = Montant fixe pour les frais de recouvrement d’un paiement en retard
law-code-payment-term-days = Délai pour vérifier et payer
law-code-longest-term-days = Délai le plus long qu’un contrat peut prévoir
law-code-closing-day = Jours décidés en plus des jours fériés annuels

law-add-title = Ajoutez une nouvelle valeur
law-code = Quel chiffre
law-code-choose = Choisissez un chiffre
law-code-empty = Choisissez quel chiffre change
law-value = Nouvelle valeur
law-value-hint = Un montant comme 30 000,00, un pourcentage comme 10,5, ou des jours entiers.
law-value-empty = Indiquez la nouvelle valeur
law-from = Vaut à partir du
law-from-hint = Aujourd’hui ou plus tard. Les intérêts peuvent valoir à partir du premier jour de ce semestre.
law-from-empty = Indiquez le jour à partir duquel elle vaut
law-from-past = Le jour doit être le { $first } ou plus tard. Ce qui a été calculé avant reste comme c’était
law-from-taken = Il y a déjà une valeur à partir du { $day }. Choisissez un autre jour
law-source = Source
law-source-hint = Le texte de loi et où on peut le lire. Tout le monde le voit ici.
law-source-empty = Indiquez la source
law-add-button = Ajouter la valeur
law-day-title = Décidez d’un jour
law-day = Jour
law-day-empty = Indiquez le jour
law-worked-legend = Travaille-t-on ce jour-là ?
law-worked-empty = Choisissez si l’on travaille ce jour-là
law-day-button = Enregistrer le jour
law-notice-added = La valeur est ajoutée.
