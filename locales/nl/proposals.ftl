# Pitches: schrijven, indienen, ontvangstbewijzen, intrekken, openen.

proposals-list = Uw pitches
proposals-overview = Uw pitch
proposals-title = { $page } – { $state } – { $reference }
proposals-for = Challenge { $reference } van { $agency }

# De toestanden, zoals het bedrijf ze leest.
proposals-state-draft = NIET INGEDIEND
proposals-state-draft-closed = NIET INGEDIEND. De challenge is gesloten
proposals-state-submitted = Ingediend, versie { $version } op { $at }
proposals-state-submitted-closed = Ingediend, versie { $version } op { $at }. Ze is definitief
proposals-state-withdrawn = NIET INGEDIEND. U trok hem in op { $at }
proposals-state-withdrawn-closed = Doet niet mee aan de selectie. U trok hem in op { $at }
proposals-state-opened = Bij de commissie, versie { $version } van { $at }
proposals-state-awarded = Gekozen, versie { $version } van { $at }
proposals-state-not-selected = Niet gekozen, versie { $version } van { $at }
proposals-short-draft = NIET INGEDIEND
proposals-short-draft-closed = Nooit ingediend
proposals-short-submitted = Ingediend
proposals-short-submitted-closed = Ingediend en definitief
proposals-short-withdrawn = Ingetrokken
proposals-short-opened = Bij de commissie
proposals-short-awarded = Gekozen
proposals-short-not-selected = Niet gekozen
proposals-changed-since = U wijzigde de tekst na het indienen.
proposals-changed-since-how = Wat u indiende, telt nog. De wijzigingen zijn niet ingediend. Controleer en dien opnieuw in om het te vervangen.
proposals-changed-since-closed = De challenge is gesloten. Wat u indiende, telt. Niemand leest de wijzigingen.
proposals-amended = De overheid wijzigde de challenge op { $at }, nadat u het laatst opsloeg.
proposals-amended-how = Ga na of uw antwoorden nog kloppen, en sla ze opnieuw op. Wat u indiende, blijft geldig tot u het vervangt.
proposals-amended-link = Bekijken wat veranderde
proposals-closes-at = Sluit op
proposals-closed-at = Gesloten op

# De lijn met haltes.
proposals-track = Hoe ver de challenge staat
proposals-track-open = Open voor pitches
proposals-track-closed = Sluit, dan openen twee mensen
proposals-track-read = De commissie leest en scoort
proposals-track-decided = De overheid beslist

# De lijst.
proposals-show = Welke pitches
proposals-show-all = Alle
proposals-show-to-send = In te dienen
proposals-show-sent = Ingediend
proposals-show-in-evaluation = In beoordeling
proposals-show-ended = Afgelopen
proposals-count = { $n ->
    [one] 1 pitch
   *[other] { $n } pitches
}
proposals-none = U hebt nog geen pitch. Hier vindt u elke pitch die u begint.
proposals-none-link = Een open challenge zoeken
proposals-none-here = Geen enkele pitch staat nu hier.
proposals-column-challenge = Challenge
proposals-column-state = Stand
proposals-column-closes = Sluit op
proposals-column-saved = Laatst opgeslagen
proposals-start-closed = De challenge sloot op { $at }. Nieuwe pitches kunnen niet meer.

# Het overzicht.
proposals-problem = Het probleem
proposals-read-challenge = De hele challenge lezen
proposals-parts-done = { $done } van { $parts } delen klaar
proposals-saving = Wat u schrijft, wordt bewaard. U kunt stoppen en terugkomen, op dit toestel of een ander.
proposals-saving-closed = De challenge is gesloten. U kunt hier notities voor uzelf bewaren. Niemand leest ze en u kunt ze niet indienen.
proposals-letter = De beslissing en uw brief lezen
proposals-letter-short = Uw brief
proposals-contracts = Naar uw contracten
proposals-started = U begon hieraan op { $day }.
proposals-saved = Laatst opgeslagen op { $at }.
proposals-with-panel = De pitches zijn geopend. Er kan niets meer veranderen.
proposals-task-empty = Nog niet begonnen
proposals-task-begun = Bezig
proposals-task-done = Klaar
proposals-task-ready = Klaar om in te dienen
proposals-task-not-ready = Nog niet volledig
proposals-task-sent = Ingediend
proposals-task-closed = Gesloten
proposals-receipts = Ontvangstbewijzen
proposals-receipt-line = Versie { $version }, ontvangstbewijs { $number }
proposals-counts = Dit telt
proposals-notice-continued = U hebt al een pitch voor deze challenge. Dit is hij.
proposals-notice-saved = Wat u schreef, is opgeslagen. Het is niet ingediend.
proposals-notice-saved-late = De challenge is gesloten. Wat u schreef, is voor u bewaard en doet niet mee aan de selectie.
proposals-notice-withdrawn = Uw pitch is ingetrokken. U kunt hem opnieuw indienen tot de challenge sluit.
proposals-saved-at = Opgeslagen om { $time }

# De delen.
proposals-part-of = Deel { $n } van 5
proposals-question-1 = Wat zou u doen?
proposals-question-1-hint = Hoogstens 80 woorden. Zeg wat mensen zullen zien gebeuren, en in welke volgorde. Gewone woorden, geen bijlagen.
proposals-question-1-good = In week 1 plaatsen we zes sensoren in twee stations. Vanaf week 3 krijgt uw controlekamer een bericht binnen één minuut nadat een lift stilvalt. In week 8 vergelijken we met uw eigen lijst van storingen.
proposals-question-1-weak = Wij bieden een state-of-the-art slim platform dat artificiële intelligentie gebruikt om liftbeheer van begin tot eind te optimaliseren.
proposals-question-2 = Waarom zou het hier werken?
proposals-question-2-hint = Hoogstens 80 woorden. Noem wat u probeerde, waar, en wat u mat. Zeg wat hier hetzelfde is.
proposals-question-2-good = In Gent zagen onze kastjes in veertien maanden 97 van de 100 keren dat een lift stilviel, in gebouwen die even oud zijn als de uwe. Ze hebben geen netwerk nodig in de schacht, en dat hebt u daar niet.
proposals-question-2-weak = Ons ervaren team heeft veel tevreden klanten en levert altijd hoge kwaliteit.
proposals-question-3 = Wat kan er misgaan en wat zou u eerst testen?
proposals-question-3-hint = Hoogstens 80 woorden. Noem zelf het zwakste punt, en de goedkoopste test ervan. Commissies vertrouwen wie het kent.
proposals-question-3-good = ’s Nachts neemt niemand de lift, dus lijkt stilstaan op een storing. Dat testen we eerst, in één lift, één week lang. Is meer dan één alarm op tien vals, dan stoppen we en betaalt u alleen het eerste deel.
proposals-question-3-weak = Er zijn geen echte risico’s, want onze technologie is bewezen.
proposals-examples = Een goed en een zwak voorbeeld
proposals-example-good = Goed: zegt wat, wanneer en hoeveel
proposals-example-weak = Zwak: zou in elke pitch kunnen staan
proposals-words-saved = { $n ->
    [one] 1 woord is opgeslagen.
   *[other] { $n } woorden zijn opgeslagen.
}
proposals-who-reads = Niemand behalve uw bedrijf kan dit lezen voor de challenge sluit. Daarna leest de commissie het.
proposals-part-facts = Feiten en prijsklasse
proposals-maturity = Hoe ver staat uw oplossing?
proposals-maturity-idea = Een idee: er is nog niets gebouwd
proposals-maturity-prototype = Een prototype: we kunnen het tonen
proposals-maturity-tested = Getest buiten ons bedrijf
proposals-maturity-in-use = Elke dag in gebruik
proposals-maturity-missing = Kies hoe ver uw oplossing staat
proposals-used = Waar is uw oplossing gebruikt?
proposals-used-nowhere = Nog nergens
proposals-used-inside = In ons eigen bedrijf
proposals-used-customers = Door klanten
proposals-used-government = Door een overheid
proposals-used-missing = Kies waar uw oplossing is gebruikt
proposals-price = Wat zou de test kosten?
proposals-price-hint = De overheid betaalt hoogstens { $budget } excl. btw voor deze test. Tel alle kosten mee. De juiste prijs wordt afgesproken in het contract.
proposals-price-under-10000 = Minder dan € 10.000 excl. btw
proposals-price-under-20000 = € 10.000 tot minder dan € 20.000 excl. btw
proposals-price-under-30000 = € 20.000 tot minder dan € 30.000 excl. btw
proposals-price-missing = Kies wat de test zou kosten
proposals-part-declare = Verklaringen
proposals-signatory = Wie deze pitch indient, mag het bedrijf verbinden
proposals-signatory-hint = Een oprichter of bestuurder, of iemand met hun schriftelijke volmacht.
proposals-signatory-missing = Vink aan dat wie indient het bedrijf mag verbinden
proposals-interests = Voor zover wij weten, heeft niemand bij de overheid een belang in ons bedrijf
proposals-interests-hint = Een belang is familie, geld, of werk in de laatste twee jaar. Is er een, meld het de overheid dan schriftelijk voor u indient.
proposals-interests-missing = Vink aan dat niemand bij de overheid een belang in uw bedrijf heeft
proposals-declared = Verklaard

# Wat ontbreekt.
proposals-gap-answer-1 = Vul in wat u zou doen
proposals-gap-answer-2 = Vul in waarom het hier zou werken
proposals-gap-answer-3 = Vul in wat er kan misgaan en wat u eerst zou testen
proposals-gap-too-long = { $over ->
    [one] ‘{ $question }’ mag hoogstens 80 woorden hebben. U hebt er { $words }: 1 woord te veel
   *[other] ‘{ $question }’ mag hoogstens 80 woorden hebben. U hebt er { $words }: { $over } woorden te veel
}
proposals-gap-facts = Kies hoe ver uw oplossing staat, waar ze is gebruikt en wat de test zou kosten
proposals-gap-declare = Vink de twee verklaringen aan

# Controleren en indienen.
proposals-check = Controleer en dien in
proposals-gaps = { $n ->
    [one] Nog 1 ding te doen voor u kunt indienen
   *[other] Nog { $n } dingen te doen voor u kunt indienen
}
proposals-check-closed = De challenge neemt nu geen pitches aan. Uw tekst blijft hier staan.
proposals-check-sent = U diende precies deze tekst in. Er is niets in te dienen.
proposals-check-replacing = Dit vervangt wat u eerder indiende. De vorige versie wordt niet geopend.
proposals-check-stale = Een collega wijzigde de tekst terwijl u hem controleerde.
proposals-check-stale-how = Er is niets ingediend. Controleer opnieuw en dien dan in.
proposals-next = Wat er nu gebeurt
proposals-next-receipt = U krijgt een ontvangstbewijs met een nummer, hier en per brief.
proposals-next-until = U kunt uw pitch wijzigen, opnieuw indienen of intrekken tot { $until }.
proposals-next-sealed = Uw pitch is verzegeld. Niemand kan hem lezen voor de challenge sluit, en niemand ziet dat u er een indiende.
proposals-next-sealed-counted = Niemand leest wat u schreef voor het geopend wordt. Deze challenge toont hoeveel pitches er zijn, dus het aantal verandert als u indient.
proposals-next-opening = Nadat de challenge sluit, openen twee mensen alle pitches samen. Een verslag noemt elk ontvangstbewijs.
proposals-next-decision = { $agency } beslist uiterlijk op { $day }.
proposals-next-feedback = U krijgt de beslissing met redenen per criterium, wat ze ook is.
proposals-submit = Uw pitch indienen

# Het ontvangstbewijs.
proposals-receipt = Ontvangstbewijs
proposals-receipt-title = Ontvangstbewijs { $number }
proposals-receipt-counts = Uw pitch is ontvangen. Deze versie telt.
proposals-receipt-replaced = Een latere versie kwam in de plaats op { $at }. Deze wordt niet geopend.
proposals-receipt-withdrawn = U trok dit in op { $at }. Het wordt niet geopend.
proposals-receipt-number = Ontvangstbewijs
proposals-receipt-version = Versie
proposals-receipt-at = Ontvangen, volgens onze klok
proposals-receipt-by = Ingediend door
proposals-receipt-digest = Digitale vingerafdruk (SHA-256)
proposals-receipt-digest-how = Hij bewijst welke tekst u indiende. Download de tekst en bereken hem zelf:
proposals-receipt-text = Tekst van uw pitch (TXT)
proposals-receipt-outcome = In het verslag van de opening: { $outcome }
proposals-receipt-copy = Wat u indiende
proposals-change-link = Uw pitch wijzigen
proposals-to-overview = Naar uw pitch
proposals-nothing-sent = Er is niets ingediend, dus is er niets in te trekken.
proposals-save-opened = De pitches zijn geopend. De tekst kan niet meer gewijzigd worden.

# Intrekken.
proposals-withdraw = Trek uw pitch in
proposals-withdraw-link = Uw pitch intrekken
proposals-withdraw-what = Ontvangstbewijs { $number } doet dan niet meer mee aan de selectie.
proposals-withdraw-sealed = Wat u indiende, wordt nooit geopend. Uw tekst blijft hier voor u staan.
proposals-withdraw-listed = Nadat de challenge sluit, noemt het verslag van de opening dit ontvangstbewijs als ingetrokken.
proposals-withdraw-again = U kunt hem opnieuw indienen tot { $until }.
proposals-withdraw-button = Uw pitch intrekken
proposals-withdraw-keep = Uw pitch behouden
proposals-withdraw-late = De challenge sloot op { $closed }. We ontvingen dit op { $received }. Uw pitch blijft in de selectie: na het sluiten kan niemand hem eruit halen.

# De opening.
proposals-opening = Opening van de pitches
proposals-sealed = De pitches zijn verzegeld
proposals-sealed-no-date = De challenge heeft nog geen uiterste datum.
proposals-sealed-until = Ze kunnen geopend worden vanaf { $at }.
proposals-sealed-since = De challenge sloot op { $at }. Twee mensen kunnen ze nu openen.
proposals-sealed-nobody = Tot dan kan niemand ze zien, en ook niet hoeveel er zijn: de overheid niet, het lab niet.
proposals-first-pressed = { $name } drukte als eerste op de knop, op { $at }. Een tweede persoon moet ook drukken.
proposals-waits-for-second = U was de eerste. Vraag een collega om ook te drukken: een auteur of budgetbeheerder van uw overheid, of een labbeheerder.
proposals-open-what = Wat openen betekent
proposals-open-two = Twee verschillende mensen drukken op de knop. De tweede keer opent alle pitches tegelijk.
proposals-open-record = Een verslag noemt de twee namen, het tijdstip, en elk ontvangstbewijs met zijn digitale vingerafdruk.
proposals-open-final = Dit kan niet ongedaan worden gemaakt, en daarna komt er geen pitch meer bij of af.
proposals-open-button = De pitches openen
proposals-notice-opening-first = We noteerden dat u drukte. Een tweede persoon moet ook drukken.
proposals-notice-opened = De pitches zijn open. Het verslag staat hieronder.
proposals-opening-still-open = De challenge neemt pitches aan tot { $at }. Open ze daarna.
proposals-opening-not-published = Deze challenge heeft geen pitches om te openen.
proposals-opening-same-person = U hebt al gedrukt, en dezelfde persoon telt één keer. Vraag een tweede persoon om te drukken.
proposals-opening-lab-second = Eerst moet iemand van de overheid drukken. Het lab kan de tweede zijn.
proposals-record-what = Geopend op { $at } door { $first } en { $second }.
proposals-record-counts = { $receipts ->
    [one] 1 ontvangstbewijs werd op tijd gegeven, daarvan { $opened } geopend.
   *[other] { $receipts } ontvangstbewijzen werden op tijd gegeven, daarvan { $opened } geopend.
}
proposals-record-trouble = { $n ->
    [one] 1 pitch kon niet geopend worden.
   *[other] { $n } pitches konden niet geopend worden.
}
proposals-record-trouble-how = Op de regel staat waarom. Zeg het aan het lab voor de commissie begint.
proposals-record-none = Geen pitch is op tijd ingediend.
proposals-record-table = Elk ontvangstbewijs dat op tijd gegeven is
proposals-record-company = Bedrijf
proposals-record-outcome = Bij de opening
proposals-record-digest = Digitale vingerafdruk van het verslag (SHA-256)
proposals-record-digest-how = Hij dekt elke regel. Download de tekst en bereken hem zelf:
proposals-record-text = Tekst van het verslag (TXT)
proposals-outcome-opened = Geopend
proposals-outcome-withdrawn = Ingetrokken, niet geopend
proposals-outcome-replaced = Vervangen, niet geopend
proposals-outcome-altered = Niet geopend: de tekst is niet die van het ontvangstbewijs
proposals-outcome-unreadable = Niet geopend: de omslag kan niet gelezen worden

# Brieven.
proposals-mail-submitted-subject = We ontvingen uw pitch voor { $reference }
proposals-mail-submitted-what = We ontvingen versie { $version } van uw pitch voor ‘{ $title }’ van { $agency }.
proposals-mail-submitted-receipt = Ontvangstbewijs { $number }, ontvangen op { $at } volgens onze klok.
proposals-mail-submitted-digest = Digitale vingerafdruk (SHA-256): { $digest }
proposals-mail-submitted-until = U kunt hem wijzigen, opnieuw indienen of intrekken tot { $until }. Tot dan is hij verzegeld.
proposals-mail-submitted-decision = { $agency } beslist uiterlijk op { $day }. U krijgt de beslissing met redenen, wat ze ook is.
proposals-mail-submitted-link = Het ontvangstbewijs openen
proposals-mail-withdrawn-subject = U trok uw pitch voor { $reference } in
proposals-mail-withdrawn-what = Uw pitch voor ‘{ $title }’ van { $agency } doet NIET meer mee aan de selectie.
proposals-mail-withdrawn-receipt = U trok ontvangstbewijs { $number } van { $at } in. Het wordt nooit geopend.
proposals-mail-withdrawn-until = U kunt hem opnieuw indienen tot { $until }.
proposals-mail-withdrawn-link = Uw pitch openen
proposals-mail-unsent-subject = Uw pitch voor { $reference } is NIET ingediend
proposals-mail-unsent-what = U begon een pitch voor ‘{ $title }’. Het is een ontwerp: niemand ontvangt het tot u het indient.
proposals-mail-unsent-until = Dien het in vóór { $until }, of laat het zo: een ontwerp wordt nooit geopend.
proposals-mail-unsent-link = Uw pitch openen
