# Facturen, de betaalklok, betwistingen, interest, en het openbare overzicht van betalingen.
payments-worklist-title = Te betalen
payments-lead-late =
    { $n ->
        [one] { $n } factuur is te laat. Elke dag loopt er interest.
       *[other] { $n } facturen zijn te laat. Elke dag loopt er interest.
    }
payments-lead-next = Niets is te laat. De volgende betaling moet gebeuren uiterlijk op { $day }.
payments-lead-none = Vandaag is er niets te betalen. Een factuur verschijnt hier als een bedrijf ze registreert.
payments-group-late = Te laat ({ $n })
payments-group-soon = Te betalen binnen 5 dagen ({ $n })
payments-group-on-time = Op tijd ({ $n })
payments-group-disputed = Betwist, klok staat stil ({ $n })
payments-group-paid = Laatst betaald
payments-col-invoice = Factuur
payments-col-company = Bedrijf
payments-col-milestone = Mijlpaal
payments-col-gross = Bedrag incl. btw
payments-col-accepted = Aanvaard op
payments-col-received = Ontvangen op
payments-col-day = Termijn
payments-col-due = Uiterlijk te betalen op
payments-col-from = Van
payments-col-until = Tot
payments-col-formula = Hoe het geteld is
payments-col-interest = Interest
payments-col-agency = Overheid
payments-col-days = Dagen
payments-col-paid = Betaald op
payments-col-state = Termijn
payments-day = Dag { $day } van { $term }
payments-day-late =
    { $late ->
        [one] Dag { $day } van { $term }: { $late } dag te laat
       *[other] Dag { $day } van { $term }: { $late } dagen te laat
    }
payments-day-disputed = Dag { $day } van { $term }, staat stil
payments-day-paid = Betaald op dag { $day } van { $term }
payments-milestone = { $reference }, mijlpaal { $number }: { $title }
payments-excl = { $amount } excl. btw
payments-incl = { $amount } incl. btw
payments-days =
    { $n ->
        [one] { $n } dag
       *[other] { $n } dagen
    }

payments-invoice-title = Factuur { $number }
payments-said-running =
    { $left ->
        [0] Vandaag is de laatste dag: betaal uiterlijk op { $due }.
        [one] Te betalen uiterlijk op { $due }. Er is nog { $left } dag over.
       *[other] Te betalen uiterlijk op { $due }. Er zijn nog { $left } dagen over.
    }
payments-said-late = Deze betaling moest gebeuren uiterlijk op { $due }. Ze is te laat sinds { $day }, en elke dag loopt er interest.
payments-said-disputed =
    { $left ->
        [one] De klok staat stil sinds { $day }. Na de betwisting is er nog { $left } dag over.
       *[other] De klok staat stil sinds { $day }. Na de betwisting zijn er nog { $left } dagen over.
    }
payments-said-paid = Betaald op { $day } door { $name }, referentie { $reference }.
payments-late-since = Te laat sinds { $day }
payments-interest = Interest voor late betaling
payments-formula =
    { $days ->
        [one] { $amount } × { $rate } × { $days } dag / 365
       *[other] { $amount } × { $rate } × { $days } dagen / 365
    }
payments-fixed = Vast bedrag voor de kosten van invordering
payments-owed = Verschuldigd naast de factuur
payments-formula-note = De interestvoet is die van elk halfjaar. Elke regel is afgerond op de cent. Het bedrijf heeft hier recht op zonder aanmaning.
payments-pay-title = Registreer de betaling
payments-pay-day = Dag waarop het geld vertrok
payments-pay-day-hint = De datum op het rekeninguittreksel.
payments-pay-reference = Referentie van de betaling
payments-pay-reference-hint = Zoals ze op het rekeninguittreksel staat. Het bedrijf en de auditor zien ze.
payments-pay = De betaling registreren
payments-resume-title = Is de betwisting voorbij?
payments-resume-text = De klok loopt verder van waar ze stilstond. De betwiste dagen blijven apart.
payments-resume = De klok weer starten
payments-dispute-link = Deze factuur betwisten
payments-match = Wat moet kloppen
payments-fits = klopt
payments-differs = verschilt
payments-match-accepted = Mijlpaal aanvaard door { $name }, { $at }.
payments-match-amount = De factuur is { $invoice } excl. btw, zoals de mijlpaal in het contract.
payments-match-amount-differs = De factuur is { $invoice } excl. btw, de mijlpaal in het contract { $contract }. Betwist ze met deze reden.
payments-match-vat = Het btw-tarief is { $invoice }, zoals in het contract.
payments-match-vat-differs = Het btw-tarief is { $invoice } op de factuur en { $contract } in het contract. Vraag het bedrijf waarom voor u betaalt.
payments-match-vat-differs-own = Het btw-tarief is { $invoice } op de factuur en { $contract } in het contract. Zeg de overheid waarom. Anders kan ze de factuur betwisten.
payments-match-total = Tot nu toe gefactureerd: { $invoice } van { $contract } excl. btw.
payments-match-total-over = Tot nu toe gefactureerd: { $invoice }, meer dan het contract van { $contract } excl. btw. Betwist ze met deze reden.
payments-facts = De factuur
payments-fact-company = Bedrijf
payments-fact-agency = Overheid
payments-fact-net = Bedrag
payments-fact-vat-line = Btw { $rate }: { $vat }
payments-fact-gross = Te betalen
payments-fact-accepted = Mijlpaal aanvaard
payments-fact-received = Factuur ontvangen
payments-fact-start = Termijn start
payments-fact-start-why = De laatste van aanvaarding en ontvangst
payments-fact-due = Uiterlijk te betalen op
payments-fact-due-disputed = De klok staat stil
payments-fact-iban = Bankrekening van het bedrijf
payments-fact-iban-note = Uit de bedrijfsgegevens
payments-fact-iban-none = Nog niet ingevuld
payments-fact-term =
    { $n ->
        [one] Termijn van { $n } dag
       *[other] Termijn van { $n } dagen
    }
payments-fact-disputed = Betwiste dagen
payments-fact-disputed-why = Apart geteld, geen deel van de termijn
payments-disputes = Betwistingen
payments-dispute-open = { $name } zette de klok stil op { $day }.
payments-dispute-over = { $name } zette de klok stil op { $day }. Ze liep weer vanaf { $resumed }.

payments-record-title = Registreer uw factuur
payments-record-lead = Stuur uw e-factuur zoals altijd, en registreer ze hier. De betalingstermijn start vandaag, en beide kanten zien dezelfde klok.
payments-record-amount = Het bedrag van de mijlpaal. Het kan niet gewijzigd worden.
payments-record-today = Vandaag
payments-record-number = Factuurnummer
payments-record-number-hint = Zoals het op uw factuur staat. U gebruikt elk nummer één keer.
payments-record-vat = Btw-tarief op de factuur
payments-record-rate = Btw-tarief in het contract
payments-record-vat-hint = Kies alleen met een reden een ander tarief dan dat van het contract. Kies 0% als de overheid de btw zelf voldoet.
payments-record = De factuur registreren

payments-dispute-title = Betwist factuur { $number }
payments-dispute-lead = De betaalklok staat vanaf vandaag stil. Het bedrijf leest uw reden meteen. De dagen tot u de klok weer start, worden apart geteld en zijn openbaar in het overzicht van uw overheid.
payments-dispute-left =
    { $n ->
        [one] Er is nog { $n } dag van de termijn over. Die blijft over terwijl de klok stilstaat.
       *[other] Er zijn nog { $n } dagen van de termijn over. Die blijven over terwijl de klok stilstaat.
    }
payments-dispute-reason = Waarom kan deze factuur niet betaald worden?
payments-dispute-reason-hint = Zeg wat er op de factuur niet klopt en wat het bedrijf moet verbeteren.
payments-dispute = De betaalklok stilzetten
payments-dispute-back = Teruggaan zonder ze stil te zetten

payments-agencies-title = Hoe overheden betalen
payments-agencies-lead = Elke overheid heeft 30 dagen vanaf de aanvaarde mijlpaal en de factuur. Zoveel tijd nam elke overheid.
payments-agencies-empty = Nog geen factuur. De eerste overheid verschijnt hier als een bedrijf een factuur registreert.
payments-agencies-how = De dagen lopen vanaf de laatste van aanvaarding en ontvangst van de factuur, tot de betaling. Betwiste dagen tellen niet mee. Een mediaan staat er vanaf 5 betalingen.
payments-agency-title = Betalingen door { $agency }
payments-too-few = Minder dan 5 betalingen
payments-none-paid = Nog niets betaald
payments-of = { $some } van { $all }
payments-finding = { $some } van { $all } facturen werden binnen 30 dagen betaald. De helft werd binnen { $median ->
    [one] { $median } dag
   *[other] { $median } dagen
} betaald.
payments-finding-few =
    { $all ->
        [one] { $some } van { $all } factuur werd binnen 30 dagen betaald.
       *[other] { $some } van { $all } facturen werden binnen 30 dagen betaald.
    }
payments-finding-none = Er is nog geen factuur betaald, dus zijn er geen cijfers.
payments-chart = Betalingen volgens het aantal dagen
payments-chart-desc = Dezelfde getallen staan in de tabel hieronder.
payments-chart-limit = de grens: 30 dagen
payments-band-10 = 0 tot 10
payments-band-20 = 11 tot 20
payments-band-30 = 21 tot 30
payments-band-60 = 31 tot 60
payments-band-more = meer dan 60
payments-figures = Cijfers
payments-by-days = Betalingen volgens het aantal dagen, als tabel
payments-each = Elke betaling
payments-few = Onder 5 betalingen zegt een mediaan weinig. Daarom staat elke betaling hier apart.
payments-in-time = Binnen de termijn
payments-days-late =
    { $n ->
        [one] { $n } dag te laat
       *[other] { $n } dagen te laat
    }
payments-line-paid = Betaalde facturen
payments-line-median = Mediaan van dagen tot betaling
payments-line-share = Betaald binnen 30 dagen
payments-line-15 = Betaald binnen 15 dagen (aantal)
payments-line-30 = Betaald binnen 30 dagen (aantal)
payments-line-60 = Betaald na 31 tot 60 dagen
payments-line-more = Betaald na meer dan 60 dagen
payments-line-open = Nog niet betaald
payments-line-open-late = Niet betaald en te laat
payments-line-disputed = Met een betwisting
payments-line-owed = Interest en vaste bedragen voor late betaling

payments-notice-recorded = De factuur is geregistreerd. De betalingstermijn loopt.
payments-notice-paid = De betaling is geregistreerd. Het bedrijf krijgt een brief.
payments-notice-disputed = De klok staat stil. Het bedrijf leest uw reden.
payments-notice-resumed = De klok loopt weer.

payments-empty-number = Vul het nummer van uw factuur in
payments-empty-vat = Kies het btw-tarief op de factuur
payments-empty-day = Vul de dag in waarop het geld vertrok
payments-empty-reference = Vul de referentie van de betaling in
payments-empty-reason = Vul in waarom deze factuur niet betaald kan worden
payments-refused-not-accepted = U kunt de factuur registreren zodra de overheid de mijlpaal heeft aanvaard.
payments-refused-invoiced = Deze mijlpaal heeft al factuur { $number }. Een mijlpaal wordt één keer gefactureerd
payments-refused-number = U gebruikte nummer { $number } al. Vul het nummer van deze factuur in
payments-refused-day-ahead = De dag van betaling moet vandaag ({ $today }) of vroeger zijn
payments-refused-day-before = De dag van betaling moet { $day } of later zijn: dan start de termijn
payments-refused-paid = Deze factuur is al betaald.
payments-refused-pay-disputed = Deze factuur is betwist. Start de klok weer voor u een betaling registreert.
payments-refused-disputed = De klok van deze factuur staat stil sinds { $day }.
payments-refused-dispute-late = De termijn van deze factuur eindigde op { $day }. Alleen een lopende termijn kan stilgezet worden. De betaling blijft dus te laat.
payments-refused-not-disputed = De klok van deze factuur loopt. Er is geen betwisting om te beëindigen.
payments-refused-role = In uw rol kunt u deze factuur lezen maar dit niet doen. Het bedrijf registreert ze, een financieel medewerker van de overheid betaalt of betwist ze.
payments-refused-approver = U keurde deze gunning goed. Daarom registreert een andere financieel medewerker de betaling.
payments-refused-accepter = U aanvaardde deze mijlpaal. Daarom registreert een andere financieel medewerker de betaling.

payments-mail-open = De factuur openen
payments-mail-recorded = Factuur { $number }, te betalen uiterlijk op { $due }
payments-mail-recorded-what = Een bedrijf registreerde factuur { $number }: { $gross } incl. btw.
payments-mail-recorded-next = De betalingstermijn eindigt op { $due }.
payments-mail-due = Factuur { $number } moet betaald worden uiterlijk op { $due }
payments-mail-due-what = Factuur { $number } van { $gross } incl. btw is nog niet betaald. Betaal ze uiterlijk op { $due }.
payments-mail-late = Factuur { $number } is te laat
payments-mail-late-what = Factuur { $number } moest betaald worden uiterlijk op { $due }. Ze is te laat sinds { $day }, en elke dag loopt er interest tot ze betaald is.
payments-mail-paid = Factuur { $number } is betaald
payments-mail-paid-what = De overheid registreerde de betaling van factuur { $number } op { $day }: { $gross } incl. btw.
payments-mail-paid-late = De betaling was te laat. De overheid is u daarnaast { $owed } verschuldigd: interest en het vaste bedrag.
payments-mail-disputed = Factuur { $number } is betwist
payments-mail-disputed-what = De overheid zette de betaalklok van factuur { $number } stil.
payments-mail-disputed-next =
    { $left ->
        [one] Lees de reden en verbeter de factuur. Daarna is er nog { $left } dag van de termijn over.
       *[other] Lees de reden en verbeter de factuur. Daarna zijn er nog { $left } dagen van de termijn over.
    }
payments-mail-resumed = Factuur { $number }: de klok loopt weer
payments-mail-resumed-what = De betwisting over factuur { $number } is voorbij. Ze moet betaald worden uiterlijk op { $due }.
