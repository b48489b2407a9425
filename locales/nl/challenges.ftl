# Challenges. Eerst wat het publiek leest; daarna de ruimte van de overheid en het lab.

## De openbare lijst

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
challenges-unknown-filter = Onbekend, dus weggelaten: { $what }
challenges-next-title = Deze sluiten het eerst
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

## Een challenge

challenges-show-title = { $title } ({ $reference })
challenges-lang-note = Deze tekst is in het { $language }.
challenges-language-en = Engels
challenges-language-fr = Frans
challenges-language-nl = Nederlands
challenges-language-de = Duits
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
challenges-fact-count-note = Niemand ziet het aantal, ook de overheid niet.
challenges-fact-contact = Voor toegang of het verloop
challenges-fact-contact-note = Vragen over de inhoud stelt u op de pagina met vragen. Daar leest iedereen het antwoord.
challenges-fact-languages-closed = Pitches zijn geschreven in
challenges-fact-pitches-closed = Ontvangen pitches

challenges-rights-company-keeps = Het bedrijf houdt wat het maakt. De overheid mag het resultaat gebruiken.
challenges-rights-open = Wat met dit geld wordt gemaakt, verschijnt onder een open licentie.
challenges-rights-agency-owns = Wat met dit geld wordt gemaakt, is van de overheid. Het bedrijf houdt wat het meebracht.

challenges-station-published = Gepubliceerd
challenges-station-open = Open voor pitches
challenges-station-opened = Geopend door twee mensen
challenges-station-judged = Beoordeeld
challenges-station-decided = Beslist
challenges-station-tested = Getest
challenges-station-no-award = Niemand gekozen
challenges-station-lesson = Les gepubliceerd
challenges-station-on = { $day }
challenges-station-from = vanaf { $day }
challenges-station-until = tot { $day }
challenges-station-by = uiterlijk op { $day }
challenges-station-late = te laat: beloofd tegen { $day }

challenges-part-problem = Het probleem
challenges-part-affected = Wie er last van heeft
challenges-part-tried = Wat al is geprobeerd
challenges-part-better = Wat beter zou zijn
challenges-part-limits = Wat niet kan veranderen
challenges-part-data = Waarmee u kunt werken
challenges-part-adoption = Wat er gebeurt als de test werkt
challenges-part-ip = Wat de eigendomsregel hier betekent

challenges-criteria-title = Hoe pitches worden beoordeeld
challenges-method-public-consensus = Elke beoordelaar scoort alleen. Daarna overlegt de commissie tot één score per criterium.
challenges-method-public-mean = Elke beoordelaar scoort alleen. De score van een criterium is het gemiddelde.
challenges-weight = gewicht { $n } van 100
challenges-anchors = Wat elke score betekent
challenges-score-0 = Afwezig
challenges-score-1 = Zwak
challenges-score-2 = Gedeeltelijk
challenges-score-3 = Degelijk
challenges-score-4 = Sterk
challenges-score-5 = Uitmuntend
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
challenges-date-closed = Gesloten
challenges-date-told = Iedereen hoorde het op
challenges-promise-ahead = Iedereen hoort de beslissing uiterlijk op { $day }.
challenges-promise-late = { $n ->
    [one] De beslissing is 1 dag te laat. Ze was beloofd tegen { $day }.
   *[other] De beslissing is { $n } dagen te laat. Ze was beloofd tegen { $day }.
}
challenges-promise-days-late = { $n ->
    [one] 1 dag te laat
   *[other] { $n } dagen te laat
}
challenges-promise-told = Iedereen hoorde de beslissing op { $day }.
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
challenges-start-company = Alleen een bedrijf kan pitchen. Uw bedrijf registreren duurt een minuut.
challenges-create-account = Een account aanmaken
challenges-switch-role = Een andere rol kiezen
challenges-register-company = Uw bedrijf registreren
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
challenges-withdrawn-public = Deze challenge is ingetrokken
challenges-withdrawn-when = { $agency } trok ze in op { $day }.
challenges-withdrawn-why = De reden
challenges-withdrawn-link = Open challenges bekijken
challenges-gone = { $agency } trok de challenge ‘{ $title }’ in op { $at }. De reden: { $reason }

## De ruimte van de overheid

challenges-crumb-agency = Werktafel
challenges-untitled-named = Zonder titel ({ $reference })
challenges-tasks-title = { $reference }
challenges-done-count = { $done } van { $all } delen klaar
challenges-ways-title = Verdergaan
challenges-way-preview = Bekijken zoals het publiek ze zal zien
challenges-way-release = Het budget vrijmaken
challenges-way-questions = Vragen van bedrijven
challenges-way-unanswered = { $n ->
    [0] er wacht er geen
    [one] 1 wacht op antwoord
   *[other] { $n } wachten op antwoord
}
challenges-way-first-due = de eerste uiterlijk op { $day }
challenges-way-panel = Beoordelingscommissie
challenges-way-opening = Opening van de pitches
challenges-way-decision = Beslissing
challenges-way-letters = Brieven aan de bedrijven
challenges-way-contracts = Contracten van de overheid
challenges-way-outcome = Uitkomst en les
challenges-way-amend = De challenge wijzigen
challenges-way-withdraw = De challenge intrekken
challenges-way-archive = De challenge archiveren
challenges-next-draft = Schrijf de delen in de volgorde die u wilt. Wat u opslaat, blijft bewaard, ook als het niet af is.
challenges-next-release = Het lab leest de challenge. De budgetbeheerder van uw overheid moet het budget nog vrijmaken.
challenges-next-review = Het budget is vrijgemaakt. Het lab leest de challenge.
challenges-next-scheduled = Het lab keurde de challenge goed. Ze wordt openbaar op { $at }.
challenges-next-published = De challenge is openbaar. Bedrijven kunnen pitchen tot { $at }.
challenges-next-closed = De challenge is gesloten. De pitches blijven verzegeld tot twee mensen ze openen.
challenges-next-opened = De pitches zijn geopend. De beoordelaars melden hun belangen voor ze lezen.
challenges-next-judged = De commissie beoordeelt de pitches.
challenges-next-checking = Het lab controleert de beoordeling.
challenges-next-decision = U bereidt de beslissing voor. De budgetbeheerder neemt ze.
challenges-next-no-award = Niemand is gekozen. Publiceer wat u leerde.
challenges-next-contracted = De test loopt. Op het einde publiceert u wat u leerde.
challenges-next-outcome = De les is openbaar. De challenge kan naar het archief.
challenges-next-archived = De challenge is gearchiveerd. Iedereen kan ze nog lezen, en haar les ook.
challenges-next-withdrawn = De challenge is ingetrokken. De reden: { $reason }

challenges-group-problem = Het probleem
challenges-group-frame = Het kader
challenges-group-choosing = De keuze
challenges-group-agree = Waar beide kanten het over eens zijn
challenges-task-facts = Titel, samenvatting en talen
challenges-task-problem = Wat er misgaat
challenges-task-affected = Wie er last van heeft en hoeveel
challenges-task-tried = Wat u hebt geprobeerd
challenges-task-better = Wat beter zou zijn
challenges-task-limits = Wat niet kan veranderen
challenges-task-data = Waarmee bedrijven kunnen werken
challenges-task-budget = Budget en betalingen
challenges-task-dates = Data
challenges-task-criteria = Criteria en gewichten
challenges-task-method = Hoe de commissie het eens wordt
challenges-task-rights = Van wie het resultaat is
challenges-task-adoption = Wat er gebeurt als de test werkt
challenges-task-contact = Contact
challenges-progress-not-started = Nog niet begonnen
challenges-progress-in-progress = Bezig
challenges-progress-completed = Klaar
challenges-progress-reopened = Er is een opmerking

challenges-meter-title = Wat lezers vinden
challenges-meter-nothing = Lezers vinden wat ze zoeken.
challenges-meter-miss = Lezers missen nog:
challenges-miss-sentence = het probleem in één zin
challenges-miss-how-many = hoeveel mensen er last van hebben
challenges-miss-value-today = de waarde vandaag van wat beter moet worden
challenges-miss-tried = wat al is geprobeerd
challenges-miss-data = waarmee ze kunnen werken
challenges-miss-adoption = wat er gebeurt als de test werkt
challenges-miss-open-question = een open vraag: een tekst noemt een oplossing

challenges-send-title = Naar het lab sturen
challenges-send-hint = Het lab leest de challenge en uw budgetbeheerder maakt het budget vrij. Intussen kunt u ze niet wijzigen.
challenges-send-button = Voor nazicht sturen
challenges-recall-button = De challenge terugnemen
challenges-recall-hint = Ze wordt weer een ontwerp, en het lab ziet ze niet meer.
challenges-gaps-title = Er ontbreekt nog iets
challenges-comments-title = Opmerkingen van het lab
challenges-comment-open = wacht op een wijziging
challenges-comment-answered = beantwoord met een wijziging
challenges-comment-lab = Het lab schreef op { $day }

challenges-notice-saved = Het deel is opgeslagen.
challenges-notice-saved-rest = Het deel is opgeslagen, behalve een datum die niet volledig is. Vul die datum opnieuw in.
challenges-notice-recalled = De challenge is weer bij u. Stuur ze als ze klaar is.
challenges-notice-sent = De challenge is bij het lab.
challenges-notice-released = Het budget is vrijgemaakt.
challenges-notice-returned = De challenge is terug bij de auteur.
challenges-notice-approved = De challenge is goedgekeurd.
challenges-notice-amended = De wijziging is openbaar. Iedereen die een pitch schreef, krijgt een brief.
challenges-notice-withdrawn = De challenge is ingetrokken.
challenges-notice-archived = De challenge is gearchiveerd.

## Beginnen

challenges-start-title = Begin een challenge
challenges-start-lead = Begin met het probleem, niet met een formulier. Een voorbeeld stelt u de vragen die lezers hebben.
challenges-start-from = Beginnen met
challenges-start-from-hint = Een snelle test: één pitch van drie antwoorden, één bedrijf, één klein contract.
challenges-start-blank = Een leeg blad
challenges-start-blank-hint = Alleen de kant-en-klare criteria zijn ingevuld.
challenges-start-copy = Een kopie van ‘{ $title }’
challenges-start-lang = De taal waarin u schrijft
challenges-start-lang-hint = Lezers zien in welke taal de tekst is.
challenges-start-button = De challenge beginnen
challenges-start-empty = Kies waarmee u begint
challenges-lang-empty = Kies een taal

## De schrijfpagina

challenges-edit-title = { $task } – { $reference }
challenges-step = Deel { $place } van { $all }
challenges-saved-at = Opgeslagen om { $time }
challenges-back-to-tasks = Terug naar alle delen zonder op te slaan
challenges-back-to-challenge = Terug naar de challenge
challenges-example-title = Een voorbeeld bekijken
challenges-title = Titel
challenges-title-hint = Een open vraag of het probleem, in 120 tekens. Geen naam van een product.
challenges-summary = Het probleem in één zin
challenges-summary-hint = Deze zin staat bovenaan op de pagina en in de lijst.
challenges-theme-empty = Kies een thema
challenges-languages = Talen waarin bedrijven mogen schrijven
challenges-languages-hint = De commissie moet ze allemaal kunnen lezen.

challenges-hint-problem = Wat er vandaag gebeurt, waar, en waarom dat slecht is. Niet wat u zou willen kopen.
challenges-hint-affected = Wie, hoeveel, hoe vaak. Een getal voor elke groep.
challenges-hint-tried = Wat u eraan deed, en waarom dat niet volstond.
challenges-hint-better = Een tot drie metingen, elk met de waarde van vandaag en de waarde waarop u hoopt.
challenges-hint-limits = Wetten, systemen en manieren van werken die blijven zoals ze zijn.
challenges-hint-data = Gegevens, plaatsen, mensen en tijd die een bedrijf krijgt tijdens de test.
challenges-hint-adoption = Wie het daarna zou kopen, met welk budget, volgens welke procedure.
challenges-example-problem = Wie de noodlijn belt, wacht in de volgorde van de oproepen. Tussen 18:00 en 20:00 wachten er tot 40 oproepen. Een operator ziet pas wie het meest in gevaar is als de oproep beantwoord is.
challenges-example-affected = Elk jaar krijgen we 2,1 miljoen oproepen. Bij 3 op de 100 is een leven in gevaar. Deze bellers wachten gemiddeld 47 seconden, zoals alle anderen.
challenges-example-tried = In 2024 vroeg een opgenomen keuzemenu om op een toets te drukken. 6 op de 10 hingen op of drukten op niets. Daarom stopten we ermee na 5 weken.
challenges-example-better = Bellers in levensgevaar wachten vandaag 47 seconden. We hopen op 15 seconden of minder. Niemand anders wacht langer dan vandaag.
challenges-example-limits = Een mens beantwoordt elke oproep. Opnames blijven in ons eigen gebouw. De telefooncentrale blijft tot 2029.
challenges-example-data = 500 opgenomen oproepen zonder namen, twee operatoren een halve dag per week, een kopie van de centrale om op te testen.
challenges-example-adoption = Als het werkt, kopen alle 10 centra het in 2028 met het budget voor de centrale, volgens een openbare procedure.

challenges-budget = Geld voor de test, excl. btw
challenges-budget-hint = Tel alles mee: alle delen, opties en vergoedingen. Het blijft onder { $limit }.
challenges-budget-empty = Vul het bedrag voor de test in, zoals 12.500
challenges-budget-over-limit = Verlaag het bedrag. Het moet lager zijn dan { $limit } excl. btw, de grens voor opdrachten van beperkte waarde. Het is { $budget }
challenges-words-over = { $n ->
    [one] 1 woord te veel. Hier passen hoogstens { $most } woorden
   *[other] { $n } woorden te veel. Hier passen hoogstens { $most } woorden
}
challenges-plan-hint = Zeg wat wanneer wordt betaald. De betalingen zijn samen gelijk aan het bedrag hierboven.
challenges-payment-legend = Betaling { $n }
challenges-payment-title = Waarvoor
challenges-payment-amount = Bedrag, excl. btw
challenges-payment-days = Verschuldigd na de start van de test
challenges-payment-days-unit = dagen
challenges-plan-empty = Vul minstens één betaling in
challenges-payment-title-long = { $n ->
    [one] Betaling { $place }: de naam heeft 1 teken te veel
   *[other] Betaling { $place }: de naam heeft { $n } tekens te veel
}
challenges-payment-amount-wrong = Betaling { $place }: vul een bedrag in, zoals 5.000
challenges-payment-title-empty = Betaling { $place }: vul in waarvoor ze dient
challenges-payment-amount-empty = Betaling { $place }: vul een bedrag in
challenges-payment-days-range = Betaling { $place }: ze moet 1 tot 365 dagen na de start verschuldigd zijn
challenges-plan-sum = De betalingen moeten samen { $budget } zijn. Ze zijn samen { $sum }

challenges-dates-hint = De challenge kan op zijn vroegst vandaag gepubliceerd worden. Dan mag ze sluiten op { $earliest } of later.
challenges-questions-hint = Minstens 6 dagen vóór het sluiten, zodat iedereen de antwoorden kan gebruiken.
challenges-closes-hint = Een werkdag, om 12:00 of 16:00.
challenges-decision-hint = Een werkdag na het sluiten. Die dag is openbaar. Beslist u later, dan is dat ook openbaar.
challenges-questions-empty = Vul in tot wanneer er vragen gesteld kunnen worden
challenges-closes-empty = Vul in wanneer de challenge sluit
challenges-decision-empty = Vul in op welke dag iedereen het uiterlijk hoort
challenges-closing-not-working = Kies een werkdag om te sluiten, niet { $day }
challenges-closing-hour = Kies 12:00 of 16:00 om te sluiten
challenges-hour-twice = Op { $day } gaat de klok terug en komt dit uur twee keer voor. Kies een andere dag
challenges-hour-never = Op { $day } bestaat dit uur niet. Kies een andere dag
challenges-questions-too-late = De vragen moeten eindigen uiterlijk op { $latest }, 6 dagen vóór het sluiten
challenges-decision-too-early = De beslissing moet na het sluiten op { $day } komen
challenges-decision-not-working = Kies een werkdag voor de beslissing, niet { $day }
challenges-closing-too-far = Kies om te sluiten een dag vóór { $latest }. Kijk het jaar na
challenges-open-too-short = De challenge moet 14 dagen open blijven. Ze mag sluiten op { $earliest } of later
challenges-questions-over = De vragen zouden eindigen op { $until }, nog voor de challenge openbaar is. Kies een later moment

challenges-criteria-hint = 3 tot 6 criteria. De gewichten zijn samen 100. Bij de publicatie liggen ze vast.
challenges-criterion-legend = Criterium { $n }
challenges-criterion-title = Naam
challenges-criterion-description = Waar de commissie naar kijkt
challenges-criterion-weight = Gewicht
challenges-criterion-weight-unit = van 100
challenges-anchor-label = Een pitch krijgt { $score } als
challenges-criteria-count = Schrijf 3 tot 6 criteria. Er zijn er { $count }
challenges-criteria-weights = De gewichten moeten samen 100 zijn. Ze zijn samen { $sum }
challenges-criterion-too-long = { $n ->
    [one] Criterium { $place }: hier is 1 teken te veel
   *[other] Criterium { $place }: hier zijn { $n } tekens te veel
}
challenges-criterion-title-empty = Vul de naam van criterium { $place } in
challenges-criterion-description-empty = Vul in waar de commissie naar kijkt bij criterium { $place }
challenges-criterion-weight-range = Het gewicht van criterium { $place } moet 1 tot 100 zijn
challenges-criterion-anchor-empty = Vul in wanneer een pitch { $score } krijgt voor criterium { $place }

challenges-method-legend = Hoe de commissie tot één score komt
challenges-method-hint = Iedereen leest dit vóór het pitchen. Na de publicatie kan het niet meer veranderen.
challenges-method-consensus = Consensus
challenges-method-mean = Gemiddelde
challenges-method-empty = Kies hoe de commissie het eens wordt
challenges-rights-hint = De eerste past bij de meeste tests en trekt de meeste pitches aan.
challenges-ip = Wat dat hier betekent (niet verplicht)
challenges-ip-hint = Bijvoorbeeld wat de overheid met het resultaat mag doen, en hoelang.
challenges-contact = Wie men kan bellen, en wanneer
challenges-contact-hint = Een naam, een nummer en uren. Vragen over de inhoud horen op de pagina met vragen, waar iedereen het antwoord leest.
challenges-show-count = Het aantal pitches tonen vóór het sluiten
challenges-show-count-hint = Zonder dit vinkje ziet niemand het aantal vóór het sluiten, ook u niet.

challenges-coach-title = Notities van de coach
challenges-coach-keep = De tekst houden en verdergaan
challenges-coach-solution = U noemt een oplossing: ‘{ $word }’.
challenges-coach-solution-why = Zeg liever wat er beter moet worden, zoals ‘bellers wachten 9 minuten’. Dan kunnen bedrijven voorstellen waar u niet aan dacht.
challenges-coach-barrier = U vraagt ‘{ $word }’.
challenges-coach-barrier-why = Jonge bedrijven hebben dat niet. Vraag voor zo’n kleine test wat u in de pitch moet zien.
challenges-coach-long = ‘{ $start } …’ heeft { $n } woorden.
challenges-coach-long-why = Maak er twee zinnen van. Veel lezers lezen in hun tweede taal.
challenges-coach-number = Hier staat geen getal.
challenges-coach-number-why = Lezers willen weten hoeveel mensen en hoe erg, om te zien of hun idee de moeite loont.

challenges-gap-title = Vul een titel in
challenges-gap-summary = Vul het probleem in één zin in
challenges-gap-languages = Kies minstens één taal waarin bedrijven mogen schrijven
challenges-gap-problem = Schrijf wat er misgaat
challenges-gap-affected = Schrijf wie er last van heeft en hoeveel
challenges-gap-tried = Schrijf wat u hebt geprobeerd
challenges-gap-better = Schrijf wat beter zou zijn
challenges-gap-limits = Schrijf wat niet kan veranderen
challenges-gap-data = Schrijf waarmee bedrijven kunnen werken
challenges-gap-adoption = Schrijf wat er gebeurt als de test werkt
challenges-gap-dates = Vul in wanneer de vragen eindigen, wanneer de challenge sluit en wanneer iedereen het hoort
challenges-gap-rights = Kies van wie het resultaat is
challenges-gap-contact = Vul in wie men kan bellen
challenges-gap-comment = Het lab schreef een opmerking. Wijzig dit deel om ze te beantwoorden

challenges-preview-title = Voorbeeldweergave van { $reference }
challenges-preview-band = Voorbeeldweergave. Alleen uw overheid ziet dit.
challenges-preview-back = Terug naar de delen

## Het budget vrijmaken

challenges-release-title = Maak het budget van { $reference } vrij
challenges-release-lead = U maakt { $budget } excl. btw vrij voor deze test. Een opdracht van beperkte waarde blijft strikt onder { $limit }.
challenges-release-will-refuse = Dit bedrag ligt niet onder { $limit } en kan dus niet vrijgemaakt worden. Vraag de auteur om de challenge terug te nemen en het bedrag te verlagen.
challenges-release-reads = Waarvoor u het vrijmaakt
challenges-release-button = { $budget } vrijmaken
challenges-release-done = { $name } maakte { $amount } vrij op { $at }. Begrotingspost: { $line }
challenges-release-over-limit = Het budget moet lager zijn dan { $limit } excl. btw, de grens voor opdrachten van beperkte waarde. Het is { $budget }. Vraag de auteur om de challenge terug te nemen en het te verlagen
challenges-budget-line = Begrotingspost
challenges-budget-line-hint = Waar dit geld in de begroting van uw overheid staat.
challenges-budget-line-empty = Vul de begrotingspost in
challenges-denied-own-release = U schreef een deel van deze challenge. Iemand anders maakt het budget vrij.
challenges-denied-own-review = U schreef een deel van deze challenge. Iemand anders kijkt ze na.

## Het lab

challenges-queue-title = Challenges om na te kijken
challenges-queue-waiting = Wacht op u
challenges-queue-scheduled = Goedgekeurd, nog niet openbaar
challenges-queue-none = Geen challenge wacht op nazicht.
challenges-queue-none-scheduled = Geen challenge is gepland.
challenges-queue-since = Sinds { $day }
challenges-queue-released = Het budget is vrijgemaakt.
challenges-queue-not-released = Het budget is nog niet vrijgemaakt.
challenges-review-title = Kijk { $reference } na
challenges-review-over = Deze challenge is nu niet in nazicht. Er is niets te beslissen.
challenges-return-title = Terugsturen
challenges-return-lead = Schrijf een opmerking waar iets moet veranderen. De auteur krijgt ze allemaal.
challenges-return-button = Met opmerkingen terugsturen
challenges-return-empty = Schrijf minstens één opmerking, zodat de auteur weet wat er moet veranderen
challenges-approve-title = Goedkeuren
challenges-approve-lead = Zodra de challenge openbaar is, liggen criteria, gewichten en budget vast.
challenges-no-solution = De challenge schrijft geen oplossing voor
challenges-no-solution-hint = U las elk deel, en een bedrijf dat anders denkt, kan ook pitchen.
challenges-when = Wanneer ze openbaar wordt
challenges-when-now = Nu
challenges-when-later = Op een gekozen tijdstip
challenges-when-empty = Kies wanneer de challenge openbaar wordt
challenges-publish = Gekozen tijdstip
challenges-publish-hint = Alleen voor ‘Op een gekozen tijdstip’.
challenges-publish-empty = Vul de dag in waarop de challenge openbaar wordt
challenges-approve-button = De challenge goedkeuren
challenges-approve-tick = Vink aan dat de challenge geen oplossing voorschrijft, of stuur ze terug
challenges-approve-not-released = Het budget van { $budget } is nog niet vrijgemaakt. De budgetbeheerder van de overheid doet dat
challenges-approve-past = Het gekozen tijdstip moet in de toekomst liggen

## Na de publicatie

challenges-amend-title = Wijzig { $reference }
challenges-amend-lead = De challenge mag later sluiten, en teksten mogen veranderen. Criteria, gewichten en geld blijven zoals ze zijn.
challenges-amend-reason = Waarom de challenge verandert
challenges-amend-reason-hint = Iedereen leest dit.
challenges-amend-reason-empty = Vul in waarom de challenge verandert
challenges-amend-closing = Uiterste datum
challenges-amend-closing-hint = De challenge sluit op { $now }.
challenges-amend-stays = Die blijft zo
challenges-amend-moves = Die komt later
challenges-amend-new = Nieuwe uiterste datum
challenges-amend-texts = Teksten
challenges-amend-text-empty = Deze tekst kan niet leeg worden
challenges-amend-promise = Iedereen die een pitch schreef, krijgt op hetzelfde moment een brief. Wat is ingediend, blijft geldig.
challenges-amend-button = De wijziging publiceren
challenges-amend-nothing = Er verandert niets. Kies een latere uiterste datum of wijzig een tekst
challenges-amend-only-later = De uiterste datum mag alleen later komen dan { $now }
challenges-amend-extend = Een tekst verandert minder dan 6 dagen vóór het sluiten. Kies als uiterste datum { $earliest } of later
challenges-withdraw-title = Trek { $reference } in
challenges-withdraw-lead = Op de pagina staat dan dat de challenge is ingetrokken, wanneer en waarom. Iedereen die een pitch schreef, krijgt een brief. Dit kan niet ongedaan worden gemaakt.
challenges-withdraw-reason = Waarom de challenge wordt ingetrokken
challenges-withdraw-reason-hint = Iedereen leest dit.
challenges-withdraw-reason-empty = Vul in waarom de challenge wordt ingetrokken
challenges-withdraw-button = De challenge intrekken
challenges-keep = Laten zoals ze is
challenges-archive-title = Archiveer { $reference }
challenges-archive-lead = De uitkomst is openbaar en blijft dat. Daarna kan er niets meer mee gebeuren.
challenges-archive-button = De challenge archiveren
challenges-archive-no-outcome = Een challenge kan pas naar het archief als haar uitkomst openbaar is. Publiceer eerst de uitkomst.

challenges-not-in-draft = De challenge is nog een ontwerp. Stuur ze eerst voor nazicht.
challenges-not-in-review = De challenge is bij het lab. De auteur neemt ze terug om ze te wijzigen.
challenges-not-when-scheduled = De challenge is goedgekeurd en wordt op een gekozen tijdstip openbaar. Dat kan nu niet.
challenges-not-when-published = De challenge is openbaar. De tekst verandert alleen nog met een openbare wijziging.
challenges-not-when-closed = De challenge is gesloten. Dat kan niet meer.
challenges-not-in-evaluation = De pitches worden beoordeeld. Dat kan niet meer.
challenges-not-in-decision = De beslissing wordt voorbereid. Dat kan niet meer.
challenges-not-without-award = Niemand is gekozen. Alleen de les moet nog gepubliceerd worden.
challenges-not-in-test = De test loopt. Dat kan niet meer.
challenges-not-with-outcome = De les is openbaar. Alleen archiveren kan nog.
challenges-not-when-archived = De challenge is gearchiveerd. Er kan niets meer mee gebeuren.
challenges-not-when-withdrawn = De challenge is ingetrokken. Er kan niets meer mee gebeuren.

## Brieven

challenges-mail-own-link = De challenge openen
challenges-mail-release-subject = Budget om vrij te maken: { $title }
challenges-mail-release-line = Voor ‘{ $title }’ ({ $reference }) is { $budget } excl. btw nodig. De auteur stuurde de challenge voor nazicht.
challenges-mail-release-next = Ze wordt pas openbaar nadat u het budget vrijmaakt.
challenges-mail-release-link = Lezen en vrijmaken
challenges-mail-review-subject = Challenge om na te kijken: { $title }
challenges-mail-review-line = { $agency } stuurde ‘{ $title }’ ({ $reference }) voor nazicht.
challenges-mail-review-link = De challenge nakijken
challenges-mail-released-subject = Budget vrijgemaakt: { $title }
challenges-mail-released-line = Het budget van { $budget } excl. btw voor ‘{ $title }’ ({ $reference }) is vrijgemaakt.
challenges-mail-returned-subject = Teruggestuurd met opmerkingen: { $title }
challenges-mail-returned-line = { $n ->
    [one] Het lab stuurde ‘{ $title }’ ({ $reference }) terug met 1 opmerking.
   *[other] Het lab stuurde ‘{ $title }’ ({ $reference }) terug met { $n } opmerkingen.
}
challenges-mail-returned-next = Wijzig elk deel met een opmerking, en stuur de challenge dan opnieuw.
challenges-mail-approved-subject = Goedgekeurd: { $title }
challenges-mail-approved-line = Het lab keurde ‘{ $title }’ ({ $reference }) goed. De challenge is openbaar vanaf { $at }.
challenges-mail-amended-subject = Gewijzigd: { $title }
challenges-mail-amended-line = De challenge ‘{ $title }’ ({ $reference }) is gewijzigd. Lees wat er veranderde voor u uw pitch indient of vervangt.
challenges-mail-amended-next = De challenge sluit op { $closes }. Wat u indiende, blijft geldig.
challenges-mail-amended-link = Bekijken wat veranderde
challenges-mail-withdrawn-subject = Ingetrokken: { $title }
challenges-mail-withdrawn-line = { $agency } trok de challenge ‘{ $title }’ ({ $reference }) in. Uw pitch wordt niet geopend.
challenges-mail-withdrawn-reason = De reden: { $reason }
challenges-mail-withdrawn-link = Open challenges bekijken
