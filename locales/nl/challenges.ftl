# Challenges: wat het publiek leest.

challenges-list-title = { $n ->
    [0] Challenges
   *[other] Challenges ({ $n })
}
challenges-list-found = { $n ->
    [0] Geen challenge gevonden
    [one] 1 challenge gevonden
   *[other] { $n } challenges gevonden
}
challenges-crumb-list = Challenges
challenges-filters = Zoeken en filteren
challenges-search = Woorden in de tekst
challenges-apply = Challenges tonen
challenges-filter-state = Hoe ver het staat
challenges-filter-theme = Thema
challenges-filter-language = Ik schrijf in
challenges-any-language = Elke taal
challenges-chips = Gekozen filters
challenges-chip-words = ‘{ $words }’
challenges-chip-remove = Filter weghalen
challenges-chips-clear = Alle challenges tonen
challenges-none = Geen challenge past bij wat u zoekt. Haal een filter weg of gebruik minder woorden.
challenges-card-closes = Sluit op
challenges-card-closed = Gesloten op { $day }

challenges-shown-open = Open
challenges-shown-soon = Sluit binnen 7 dagen
challenges-shown-closed = Gesloten, wordt beoordeeld
challenges-shown-decided = Beslist
challenges-shown-lesson = Met een les

challenges-theme-mobility = Mobiliteit
challenges-theme-safety = Veiligheid
challenges-theme-health = Gezondheid
challenges-theme-justice = Justitie
challenges-theme-environment = Milieu
challenges-theme-water = Water
challenges-theme-energy = Energie
challenges-theme-education = Onderwijs
challenges-theme-culture = Cultuur
challenges-theme-digital = Digitale administratie
challenges-theme-social = Sociale zaken
challenges-theme-agriculture = Landbouw
challenges-theme-buildings = Gebouwen
challenges-theme-finance = Financiën
challenges-theme-employment = Werk

challenges-tag-soon = Sluit binnenkort
challenges-state-draft = Ontwerp
challenges-state-in-review = In nazicht
challenges-state-approved = Gepland
challenges-state-published = Open
challenges-state-closed = Gesloten
challenges-state-opened = Pitches geopend
challenges-state-scoring = Wordt beoordeeld
challenges-state-consensus = Wordt beoordeeld
challenges-state-checking = Wordt beoordeeld
challenges-state-decision = Wordt beslist
challenges-state-no-award = Niemand gekozen
challenges-state-contracted = Test loopt
challenges-state-outcome = Les gepubliceerd
challenges-state-archived = Gearchiveerd
challenges-state-withdrawn = Ingetrokken

challenges-show-title = { $title } ({ $reference })
challenges-lang-note = Deze tekst is in het { $language }.
challenges-not-set = Nog niet bepaald
challenges-track = Het verloop van deze challenge
challenges-fact-problem = Het probleem
challenges-fact-money = Geld voor de test
challenges-fact-up-to = Tot { $amount } excl. btw
challenges-fact-paid = { $parts ->
    [one] Betaald in 1 keer: { $amount } { $days } dagen na de start
   *[other] Betaald in { $parts } keer, eerst { $amount } { $days } dagen na de start
}
challenges-fact-closes = Sluit
challenges-fact-boundary = Een pitch telt als onze server hem ontvangt vóór { $limit }.
challenges-fact-effort = Uw werk nu
challenges-fact-effort-value = Ongeveer 15 minuten
challenges-fact-effort-note = Drie antwoorden, samen 240 woorden, geen bestanden
challenges-fact-languages = U mag schrijven in
challenges-fact-rights = Van wie het resultaat is
challenges-fact-pitches = Pitches tot nu toe
challenges-fact-count = { $n ->
    [0] Geen
    [one] 1 pitch
   *[other] { $n } pitches
}
challenges-fact-count-hidden = Verborgen tot het sluiten
challenges-fact-count-note = Niemand ziet het aantal, ook de overheidsdienst niet.
challenges-fact-contact = Vragen per telefoon

challenges-rights-company-keeps = Het bedrijf houdt wat het maakt. De overheidsdienst mag het resultaat gebruiken.
challenges-rights-open = Wat met dit geld wordt gemaakt, verschijnt onder een open licentie.
challenges-rights-agency-owns = Wat met dit geld wordt gemaakt, is van de overheidsdienst. Het bedrijf houdt wat het meebracht.

challenges-station-published = Gepubliceerd
challenges-station-open = Open voor pitches
challenges-station-opened = Geopend door twee mensen
challenges-station-judged = Beoordeeld
challenges-station-decided = Beslist
challenges-station-tested = Getest
challenges-station-no-award = Niemand gekozen
challenges-station-lesson = Les gepubliceerd

challenges-part-problem = Het probleem
challenges-part-affected = Wie er last van heeft
challenges-part-tried = Wat al is geprobeerd
challenges-part-better = Hoe beter eruitziet
challenges-part-limits = Wat niet kan veranderen
challenges-part-data = Waarmee u kunt werken
challenges-part-adoption = Wat er gebeurt als de test werkt
challenges-part-ip = Wat de eigendomsregel hier betekent

challenges-criteria-title = Hoe pitches worden beoordeeld
challenges-method-public-consensus = Elke beoordelaar scoort alleen. Daarna overlegt de commissie tot één score per criterium.
challenges-method-public-mean = Elke beoordelaar scoort alleen. De score van een criterium is het gemiddelde.
challenges-weight = gewicht { $n } van 100
challenges-anchors = Wat elke score betekent
challenges-score-0 = Niets
challenges-score-1 = Zwak
challenges-score-2 = Iets
challenges-score-3 = Goed
challenges-score-4 = Sterk
challenges-score-5 = Uitstekend
challenges-plan-title = Hoe de test wordt betaald
challenges-plan-lead = Tot { $amount } excl. btw, betaald binnen 30 dagen na de aanvaarding van elk deel.
challenges-plan-for = Voor
challenges-plan-when = Wanneer
challenges-plan-amount = Bedrag excl. btw
challenges-payment-when = { $n ->
    [one] 1 dag na de start
   *[other] { $n } dagen na de start
}
challenges-dates-title = Data
challenges-dates-what = Wat
challenges-dates-when = Wanneer
challenges-date-published = Gepubliceerd
challenges-date-questions = Vragen tot
challenges-date-closes = Sluit
challenges-date-decision = Iedereen hoort het uiterlijk op
challenges-questions-title = Vragen en antwoorden
challenges-questions-count = { $answers ->
    [0] Nog geen vraag is beantwoord.
    [one] 1 vraag is beantwoord.
   *[other] { $answers } vragen zijn beantwoord.
} { $waiting ->
    [0] Er wacht geen vraag.
    [one] 1 wacht op antwoord.
   *[other] { $waiting } wachten op antwoord.
}
challenges-questions-link = Alle vragen, en hoe u er een stelt
challenges-rail = Meedoen
challenges-contents = Op deze pagina
challenges-door-open = Open voor pitches tot
challenges-door-shut = Niet meer open
challenges-start = Uw pitch beginnen
challenges-start-hint = Wat u schrijft, wordt bewaard. Niemand leest het vóór het sluiten.
challenges-start-sign-in = U meldt zich eerst aan. Een nieuwe account kost een minuut.
challenges-start-role = Alleen een bedrijf kan pitchen. Kies uw rol in een bedrijf om te beginnen.
challenges-lesson-link = De les lezen
challenges-amended = Laatst gewijzigd op { $day }.
challenges-amended-link = Bekijk wat veranderde
challenges-changes-title = Wijzigingen van { $reference }
challenges-changes-none = Er veranderde niets sinds de publicatie.
challenges-changes-back = Terug naar de challenge
challenges-change-head = Wijziging { $number }, { $at }
challenges-change-why = Waarom
challenges-change-before = Voordien
challenges-change-after = Nu
challenges-change-closes-at = Sluit
challenges-change-questions-until = Vragen tot
challenges-change-decision-on = Iedereen hoort het uiterlijk op
challenges-gone = { $agency } trok de challenge ‘{ $title }’ in op { $at }. De reden: { $reason }
