# Getallen die de wet bepaalt: de pagina van het lab en wat ze weigert.

law-title = Getallen die de wet bepaalt
law-lead = Elk getal geldt vanaf zijn dag. Voeg een nieuw toe als de wet verandert. Oude getallen blijven zoals ze zijn, want betalingen en vrijgemaakte budgetten zijn ermee berekend.
law-none = Er is nog geen waarde.
law-column-from = Geldt vanaf
law-column-value = Waarde
law-column-source = Bron
law-in-force = Van kracht
law-carried-on = Voor het halfjaar vanaf { $day } is geen interestvoet ingevuld. De vorige blijft gelden tot u een nieuwe toevoegt.
law-percent = { $rate } per jaar
law-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagen
}
law-closed = Niemand werkt
law-closed-hint = Op deze dag sluit geen challenge.
law-worked = Er wordt gewerkt
law-worked-hint = Een jaarlijkse feestdag waarop wordt gewerkt.

law-code-low-value-limit = Grens voor opdrachten van beperkte waarde, excl. btw
law-code-interest-rate = Interest op late betalingen
law-code-recovery-fee = Vast bedrag voor de invordering van een late betaling
law-code-payment-term-days = Termijn voor nazicht en betaling
law-code-longest-term-days = Langste termijn die een contract mag bepalen
law-code-closing-day = Dagen waarover is beslist, naast de jaarlijkse feestdagen

law-add-title = Een nieuwe waarde toevoegen
law-code = Welk getal
law-code-choose = Kies een getal
law-code-empty = Kies welk getal verandert
law-value = Nieuwe waarde
law-value-hint = Een bedrag zoals 30.000,00, een percentage zoals 10,5, of hele dagen.
law-value-empty = Vul de nieuwe waarde in
law-from = Geldt vanaf
law-from-hint = Vandaag of later. Interest mag gelden vanaf de eerste dag van dit halfjaar.
law-from-empty = Vul de dag in vanaf wanneer het geldt
law-from-past = De dag moet { $first } of later zijn. Wat daarvoor is berekend, blijft zoals het was
law-from-taken = Er is al een waarde vanaf { $day }. Kies een andere dag
law-source = Bron
law-source-hint = De wettekst en waar die te lezen is. Iedereen ziet dit hier.
law-source-empty = Vul de bron in
law-add-button = Waarde toevoegen
law-day-title = Over een dag beslissen
law-day = Dag
law-day-empty = Vul de dag in
law-worked-legend = Wordt er op deze dag gewerkt?
law-worked-empty = Kies of er op deze dag wordt gewerkt
law-day-button = Dag opslaan
law-notice-added = De waarde is toegevoegd.
