# Factures, horloge de paiement, contestations, intérêts et bilan public des paiements.
payments-worklist-title = À payer
payments-lead-late =
    { $n ->
        [one] { $n } facture est en retard. Des intérêts courent chaque jour.
       *[other] { $n } factures sont en retard. Des intérêts courent chaque jour.
    }
payments-lead-next = Rien n’est en retard. Le prochain paiement est dû le { $day }.
payments-lead-none = Rien à payer aujourd’hui. Une facture apparaît ici quand une entreprise l’enregistre.
payments-group-late = En retard ({ $n })
payments-group-soon = À payer dans les 5 jours ({ $n })
payments-group-on-time = À temps ({ $n })
payments-group-disputed = Contestées, horloge arrêtée ({ $n })
payments-group-paid = Payées en dernier
payments-col-invoice = Facture
payments-col-company = Entreprise
payments-col-milestone = Jalon
payments-col-gross = Montant TVA comprise
payments-col-accepted = Accepté le
payments-col-received = Reçue le
payments-col-day = Délai
payments-col-due = À payer pour le
payments-col-from = Du
payments-col-until = Au
payments-col-formula = Calcul
payments-col-interest = Intérêts
payments-col-agency = Service public
payments-col-days = Jours
payments-col-paid = Payée le
payments-col-state = Délai
payments-day = Jour { $day } sur { $term }
payments-day-late =
    { $late ->
        [one] Jour { $day } sur { $term } : { $late } jour de retard
       *[other] Jour { $day } sur { $term } : { $late } jours de retard
    }
payments-day-disputed = Jour { $day } sur { $term }, arrêté
payments-day-paid = Payée le jour { $day } sur { $term }
payments-milestone = { $reference }, jalon { $number } : { $title }
payments-excl = { $amount } hors TVA
payments-incl = { $amount } TVA comprise
payments-days =
    { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }

payments-invoice-title = Facture { $number }
payments-said-running =
    { $left ->
        [0] Aujourd’hui est le dernier jour : à payer au plus tard le { $due }.
        [one] À payer au plus tard le { $due }. Il reste { $left } jour.
       *[other] À payer au plus tard le { $due }. Il reste { $left } jours.
    }
payments-said-late = Ce paiement était dû le { $due }. Il est en retard depuis le { $day }, et des intérêts courent chaque jour.
payments-said-disputed =
    { $left ->
        [one] L’horloge est arrêtée depuis le { $day }. Il restera { $left } jour à la fin de la contestation.
       *[other] L’horloge est arrêtée depuis le { $day }. Il restera { $left } jours à la fin de la contestation.
    }
payments-said-paid = Payée le { $day } par { $name }, référence { $reference }.
payments-late-since = En retard depuis le { $day }
payments-interest = Intérêts de retard
payments-formula =
    { $days ->
        [one] { $amount } × { $rate } × { $days } jour / 365
       *[other] { $amount } × { $rate } × { $days } jours / 365
    }
payments-fixed = Montant fixe pour les frais de recouvrement
payments-owed = Dû en plus de la facture
payments-formula-note = Le taux est celui de chaque semestre. Chaque ligne est arrondie au cent. Ces montants sont dus sans que l’entreprise envoie un rappel.
payments-pay-title = Enregistrez le paiement
payments-pay-day = Jour où l’argent est parti
payments-pay-day-hint = La date sur l’extrait de compte.
payments-pay-reference = Référence du paiement
payments-pay-reference-hint = Telle qu’elle figure sur l’extrait de compte. L’entreprise et l’auditeur la voient.
payments-pay = Enregistrer le paiement
payments-resume-title = La contestation est-elle terminée ?
payments-resume-text = L’horloge repart d’où elle s’est arrêtée. Les jours contestés restent à part.
payments-resume = Faire repartir l’horloge
payments-dispute-link = Contester cette facture
payments-match = Ce qui doit correspondre
payments-fits = correspond
payments-differs = diffère
payments-match-accepted = Jalon accepté par { $name } le { $at }.
payments-match-amount = La facture est de { $invoice } hors TVA, comme le jalon dans le contrat.
payments-match-amount-differs = La facture est de { $invoice } hors TVA, le jalon dans le contrat de { $contract }. Contestez-la avec cette raison.
payments-match-vat = Le taux de TVA est de { $invoice }, comme dans le contrat.
payments-match-vat-differs = Le taux de TVA est de { $invoice } sur la facture et de { $contract } dans le contrat. Demandez pourquoi à l’entreprise avant de payer.
payments-match-vat-differs-own = Le taux de TVA est de { $invoice } sur la facture et de { $contract } dans le contrat. Dites pourquoi au service public, sinon il peut contester la facture.
payments-match-total = Facturé jusqu’ici : { $invoice } sur { $contract } hors TVA.
payments-match-total-over = Facturé jusqu’ici : { $invoice }, plus que le contrat de { $contract } hors TVA. Contestez-la avec cette raison.
payments-facts = La facture
payments-fact-company = Entreprise
payments-fact-agency = Service public
payments-fact-net = Montant
payments-fact-vat-line = TVA { $rate } : { $vat }
payments-fact-gross = À payer
payments-fact-accepted = Jalon accepté
payments-fact-received = Facture reçue
payments-fact-start = Début du délai
payments-fact-start-why = Le plus tardif des deux : acceptation ou réception
payments-fact-due = À payer pour le
payments-fact-due-disputed = L’horloge est arrêtée
payments-fact-iban = Compte bancaire de l’entreprise
payments-fact-iban-note = Vient des données de l’entreprise
payments-fact-iban-none = Pas encore indiqué
payments-fact-term =
    { $n ->
        [one] Délai de { $n } jour
       *[other] Délai de { $n } jours
    }
payments-fact-disputed = Jours contestés
payments-fact-disputed-why = Comptés à part, hors du délai
payments-disputes = Contestations
payments-dispute-open = { $name } a arrêté l’horloge le { $day }.
payments-dispute-over = { $name } a arrêté l’horloge le { $day }. Elle est repartie le { $resumed }.

payments-record-title = Enregistrez votre facture
payments-record-lead = Envoyez votre facture électronique comme toujours, et enregistrez-la ici. Le délai de paiement commence aujourd’hui, et les deux côtés voient la même horloge.
payments-record-amount = Le montant du jalon. Il ne peut pas changer.
payments-record-today = Aujourd’hui
payments-record-number = Numéro de facture
payments-record-number-hint = Tel qu’il figure sur votre facture. Chaque numéro sert une fois.
payments-record-vat = Taux de TVA sur la facture
payments-record-rate = Taux de TVA dans le contrat
payments-record-vat-hint = Ne choisissez un autre taux que celui du contrat qu’avec une raison. Choisissez 0 % quand le service public déclare lui-même la TVA.
payments-record = Enregistrer la facture

payments-dispute-title = Contestez la facture { $number }
payments-dispute-lead = L’horloge de paiement s’arrête aujourd’hui. L’entreprise lit aussitôt votre raison. Les jours jusqu’à ce que l’horloge reparte sont comptés à part et sont publics dans le bilan de votre service public.
payments-dispute-left =
    { $n ->
        [one] Il reste { $n } jour du délai. Il reste acquis pendant que l’horloge est arrêtée.
       *[other] Il reste { $n } jours du délai. Ils restent acquis pendant que l’horloge est arrêtée.
    }
payments-dispute-reason = Pourquoi cette facture ne peut-elle pas être payée ?
payments-dispute-reason-hint = Nommez ce qui ne va pas sur la facture et ce que l’entreprise doit corriger.
payments-dispute = Arrêter l’horloge de paiement
payments-dispute-back = Revenir sans l’arrêter

payments-agencies-title = Comment les services publics paient
payments-agencies-lead = Chaque service public a 30 jours à partir du jalon accepté et de la facture. Voici combien de temps chacun a pris.
payments-agencies-empty = Pas encore de facture. Le premier service public apparaît ici quand une entreprise en enregistre une.
payments-agencies-how = Les jours vont du plus tardif des deux, acceptation ou réception de la facture, jusqu’au paiement. Les jours contestés ne comptent pas. Une médiane s’affiche à partir de 5 paiements.
payments-agency-title = Paiements : { $agency }
payments-too-few = Moins de 5 paiements
payments-none-paid = Aucune payée
payments-of = { $some } sur { $all }
payments-finding = { $median ->
    [one] Factures payées dans les 30 jours : { $some } sur { $all }. La moitié a été payée en { $median } jour ou moins.
   *[other] Factures payées dans les 30 jours : { $some } sur { $all }. La moitié a été payée en { $median } jours ou moins.
}
payments-finding-few =
    { $all ->
        [one] Facture payée dans les 30 jours : { $some } sur { $all }.
       *[other] Factures payées dans les 30 jours : { $some } sur { $all }.
    }
payments-finding-none = Aucune facture n’est encore payée. Il n’y a donc pas de chiffres.
payments-chart = Paiements par nombre de jours
payments-chart-desc = Les mêmes chiffres sont dans le tableau ci-dessous.
payments-chart-limit = la limite : 30 jours
payments-band-10 = 0 à 10
payments-band-20 = 11 à 20
payments-band-30 = 21 à 30
payments-band-60 = 31 à 60
payments-band-more = plus de 60
payments-figures = Chiffres
payments-by-days = Paiements par nombre de jours, en tableau
payments-each = Chaque paiement
payments-few = Avec moins de 5 paiements, une médiane dit peu. Chaque paiement est donc affiché.
payments-in-time = Dans le délai
payments-days-late =
    { $n ->
        [one] { $n } jour de retard
       *[other] { $n } jours de retard
    }
payments-line-paid = Factures payées
payments-line-median = Médiane des jours pour payer
payments-line-share = Payées dans les 30 jours
payments-line-15 = Payées dans les 15 jours (nombre)
payments-line-30 = Payées dans les 30 jours (nombre)
payments-line-60 = Payées après 31 à 60 jours
payments-line-more = Payées après plus de 60 jours
payments-line-open = Pas encore payées
payments-line-open-late = Non payées et en retard
payments-line-disputed = Avec une contestation
payments-line-owed = Intérêts et montants fixes pour retard de paiement

payments-notice-recorded = La facture est enregistrée. Le délai de paiement court.
payments-notice-paid = Le paiement est enregistré. L’entreprise a une lettre.
payments-notice-disputed = L’horloge est arrêtée. L’entreprise lit votre raison.
payments-notice-resumed = L’horloge est repartie.

payments-empty-number = Indiquez le numéro de votre facture
payments-empty-vat = Choisissez le taux de TVA sur la facture
payments-empty-day = Indiquez le jour où l’argent est parti
payments-empty-reference = Indiquez la référence du paiement
payments-empty-reason = Indiquez pourquoi cette facture ne peut pas être payée
payments-refused-not-accepted = Vous pouvez enregistrer la facture quand le service public a accepté le jalon.
payments-refused-invoiced = Ce jalon a déjà la facture { $number }. Un jalon se facture une seule fois
payments-refused-number = Vous avez déjà utilisé le numéro { $number }. Indiquez le numéro de cette facture
payments-refused-day-ahead = Le jour du paiement doit être aujourd’hui ({ $today }) ou avant
payments-refused-day-before = Le jour du paiement doit être le { $day } ou plus tard : le délai commence ce jour-là
payments-refused-paid = Cette facture est déjà payée.
payments-refused-pay-disputed = Cette facture est contestée. Faites repartir l’horloge avant d’enregistrer un paiement.
payments-refused-disputed = L’horloge de cette facture est arrêtée depuis le { $day }.
payments-refused-dispute-late = Le délai de cette facture a pris fin le { $day }. Seul un délai en cours peut être arrêté. Le paiement reste donc en retard.
payments-refused-not-disputed = L’horloge de cette facture court. Il n’y a pas de contestation à terminer.
payments-refused-role = Votre rôle peut lire cette facture mais pas faire ceci. L’entreprise l’enregistre, un agent financier du service public la paie ou la conteste.
payments-refused-approver = Vous avez approuvé la décision. Un autre agent financier enregistre donc le paiement.
payments-refused-accepter = Vous avez accepté ce jalon. Un autre agent financier enregistre donc le paiement.

payments-mail-open = Ouvrir la facture
payments-mail-recorded = Facture { $number } à payer pour le { $due }
payments-mail-recorded-what = Une entreprise a enregistré la facture { $number } : { $gross } TVA comprise.
payments-mail-recorded-next = Le délai de paiement se termine le { $due }.
payments-mail-due = La facture { $number } est à payer pour le { $due }
payments-mail-due-what = La facture { $number } de { $gross } TVA comprise n’est pas encore payée. Payez-la au plus tard le { $due }.
payments-mail-late = La facture { $number } est en retard
payments-mail-late-what = La facture { $number } était à payer pour le { $due }. Elle est en retard depuis le { $day }, et des intérêts courent chaque jour jusqu’au paiement.
payments-mail-paid = La facture { $number } est payée
payments-mail-paid-what = Le service public a enregistré le paiement de la facture { $number } le { $day } : { $gross } TVA comprise.
payments-mail-paid-late = Le paiement était en retard. Le service public vous doit en plus { $owed } : les intérêts et le montant fixe.
payments-mail-disputed = La facture { $number } est contestée
payments-mail-disputed-what = Le service public a arrêté l’horloge de paiement de la facture { $number }.
payments-mail-disputed-next =
    { $left ->
        [one] Lisez la raison et corrigez la facture. Il restera ensuite { $left } jour du délai.
       *[other] Lisez la raison et corrigez la facture. Il restera ensuite { $left } jours du délai.
    }
payments-mail-resumed = Facture { $number } : l’horloge est repartie
payments-mail-resumed-what = La contestation de la facture { $number } est terminée. Elle est à payer au plus tard le { $due }.
