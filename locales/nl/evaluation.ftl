# Commissies, verklaringen, scorebladen, consensus en de controle door het lab.

evaluation-crumb-agency = Werktafel
evaluation-name = Naam
evaluation-duty = In de commissie
evaluation-duty-chair = Voorzitter
evaluation-duty-evaluator = Beoordelaar
evaluation-progress = Voortgang
evaluation-interests = Belangen
evaluation-change = Wijzigen
evaluation-pitch = Pitch
evaluation-pitch-letter = Pitch { $letter }
evaluation-criterion = Criterium
evaluation-company = Bedrijf
evaluation-challenge = Challenge
evaluation-agency = Overheid
evaluation-score = Score
evaluation-times = Aantal keer gegeven
evaluation-mean = Gemiddelde score
evaluation-place = Plaats
evaluation-since = Wacht sinds
evaluation-reason = Reden
evaluation-reason-hint = Wat in de pitch verdient deze score? Het bedrijf zal dit lezen.
evaluation-weight = (gewicht { $n })
evaluation-legend = { $title } (gewicht { $weight })
evaluation-due = In te dienen uiterlijk op { $due }.
evaluation-late = Te laat sinds { $due }. Dien zo snel mogelijk in.

evaluation-not-applicable = Niet van toepassing
evaluation-not-applicable-hint = Het criterium telt dan niet mee voor deze pitch, niet in het voordeel en niet in het nadeel. Zeg waarom.
evaluation-decimal = { $whole },{ $rest }
evaluation-share = { $points } van 100
evaluation-no-share = Niet gescoord
evaluation-no-place = Geen plaats
evaluation-place-tied = { $place }, gelijk
evaluation-why = Wat de doorslag gaf
evaluation-why-tied = Gelijke stand: de budgetbeheerder beslist, met een reden
evaluation-why-shared = Dezelfde score en dezelfde niveaus
evaluation-why-rule = Gelijke score. Het hogere niveau op het zwaarste criterium gaf de doorslag
evaluation-share-head = Score
evaluation-spread-head = Hoe ver uit elkaar
evaluation-spread = { $n ->
    [0] Allemaal gelijk
    [one] { $n } punt verschil
   *[other] { $n } punten verschil
}
evaluation-spread-split = Sommigen geven een score, anderen zeggen dat het niet van toepassing is
evaluation-discuss = Eerst bespreken
evaluation-agreed = Overeengekomen
evaluation-recused-short = Beoordeelt niet

evaluation-panel-title = Beoordelingscommissie
evaluation-panel-lead = Kies een voorzitter en minstens 3 beoordelaars. Ieder krijgt meteen een brief. Ze lezen de pitches na de opening.
evaluation-panel-chair = Wie zit de commissie voor?
evaluation-panel-chair-hint = De voorzitter scoort ook, en noteert waar de commissie het over eens is.
evaluation-panel-evaluators = Wie beoordeelt?
evaluation-panel-evaluators-hint = Kies minstens 3 mensen naast de voorzitter.
evaluation-panel-due = Tegen wanneer moeten de scores er zijn?
evaluation-panel-due-hint = Reken 7 minuten per pitch voor elke persoon. Kies een moment na de uiterste datum voor pitches.
evaluation-panel-button = De commissie samenstellen
evaluation-panel-nobody = Niemand die in deze commissie mag zitten, heeft de rol van beoordelaar. Vraag het lab om beoordelaars toe te voegen.
evaluation-panel-not-yet = Nog geen commissie. Een auteur van de challenge stelt ze samen.
evaluation-panel-members = Leden van de commissie
evaluation-panel-blind = U ziet hoeveel pitches ieder heeft gescoord, nooit de scores. Die blijven verborgen tot iedereen heeft ingediend.
evaluation-panel-barred = { $n ->
    [one] { $n } beoordelaar die niet in deze commissie kan zitten
   *[other] { $n } beoordelaars die niet in deze commissie kunnen zitten
}
evaluation-panel-scoring = De commissie scoort. Alles moet er zijn uiterlijk op { $due }.
evaluation-panel-late = De commissie scoort, en er ontbreken scorebladen: te laat sinds { $due }.
evaluation-panel-consensus = Iedereen heeft ingediend. De voorzitter noteert waar de commissie het over eens is.
evaluation-panel-checking = Het lab controleert de beoordeling.
evaluation-panel-passed = Het lab keurde de beoordeling goed. De beslissing kan voorgesteld worden.
evaluation-panel-not-declared = Heeft de belangenverklaring nog niet ondertekend
evaluation-panel-scored = { $done } van { $all } pitches gescoord
evaluation-panel-handed-in = Ingediend op { $at }
evaluation-panel-stopped = Gestopt
evaluation-panel-short = { $n ->
    [0] Niemand in de commissie mag { $company } beoordelen. Vervang een lid.
    [one] Slechts { $n } persoon mag { $company } beoordelen. Er zijn er minstens 2 nodig. Vervang een lid.
   *[other] Slechts { $n } personen mogen { $company } beoordelen. Vervang een lid.
}
evaluation-interests-open = Nog niet ondertekend
evaluation-interests-none = Geen
evaluation-replace-link = Vervangen
evaluation-replace-title = Een lid vervangen
evaluation-replace-lead = { $name } verlaat de commissie. Scores die al gegeven zijn, blijven in het dossier en tellen niet meer mee.
evaluation-replace-newcomer = Wie komt in de plaats?
evaluation-replace-reason = Waarom?
evaluation-replace-reason-hint = Blijft in het dossier van de challenge. De leden zien dit niet.
evaluation-replace-button = Het lid vervangen

evaluation-bar-not-an-evaluator = Heeft niet de rol van beoordelaar
evaluation-bar-author = Schreef de challenge
evaluation-bar-approver = Maakte het budget van de challenge vrij
evaluation-bar-lab = Controleert beoordelingen voor het lab
evaluation-bar-bidder = Werkt voor een bedrijf dat een pitch indiende
evaluation-bar-seated = Verliet deze commissie al eerder

evaluation-panels-title = Mijn commissies
evaluation-panels-none = U zit nu in geen enkele commissie. Als een overheid u vraagt, krijgt u een brief.
evaluation-state-sealed = De pitches zijn nog verzegeld. U begint na de opening.
evaluation-state-declare = Onderteken eerst uw belangenverklaring.
evaluation-state-scored = { $done } van { $all } gescoord, nog ongeveer { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}.
evaluation-state-waiting = U hebt ingediend. Anderen zijn nog aan het scoren.
evaluation-state-consensus = Iedereen heeft ingediend. De commissie vergelijkt en komt overeen.
evaluation-state-checking = Het lab controleert de beoordeling.
evaluation-state-over = De beoordeling is afgesloten.
evaluation-sealed-title = Nog niet open
evaluation-sealed-card = Verzegeld
evaluation-sealed-until = Niemand kan de pitches lezen voor twee mensen ze openen. Dat kan na { $closes }.

evaluation-interests-title = Meld uw belangen
evaluation-interests-lead = Deze bedrijven dienden een pitch in. U leest niets voor u bij elk bedrijf hebt gemeld of u een belang hebt.
evaluation-interests-say-no = ‘Geen belang’: geen werk, geld, familie, vriendschap of ruzie verbindt u met het bedrijf.
evaluation-interests-say-possible = ‘Mogelijk’: iets zou op een belang kunnen lijken. U gaat verder; de overheid en het lab lezen uw uitleg.
evaluation-interests-say-clear = ‘Duidelijk conflict’: u ziet deze pitch nooit. De overheid hoort het meteen.
evaluation-interest-no = Geen belang
evaluation-interest-possible = Mogelijk
evaluation-interest-clear = Duidelijk conflict
evaluation-interests-details = Waarover gaat het, bij { $company }?
evaluation-interests-details-hint = Alleen als uw antwoord niet ‘Geen belang’ is. De overheid en het lab kunnen dit lezen.
evaluation-interests-oath = Door te ondertekenen verklaart u dat uw antwoorden volledig en waar zijn. Komt er later iets aan het licht, trek u dan meteen terug voor die pitch.
evaluation-interests-button = De verklaring ondertekenen
evaluation-recuse-title = U terugtrekken voor een pitch
evaluation-recuse-lead = U merkte een belangenconflict met het bedrijf achter pitch { $letter }. Hierna ziet u er niets meer van, en uw scores voor die pitch tellen niet mee.
evaluation-recuse-details = Wat is het conflict?
evaluation-recuse-button = Mij terugtrekken voor deze pitch
evaluation-recuse-back = Terug naar het scoreblad
evaluation-recuse-link = Ik heb een conflict met dit bedrijf

evaluation-matrix-title = Pitches om te scoren
evaluation-matrix-table = Pitches en criteria
evaluation-matrix-caption = Uw scores, pitch per pitch
evaluation-matrix-locked = U diende in op { $at }. Uw scores liggen vast.
evaluation-matrix-next = Pitch { $letter } scoren
evaluation-matrix-recused = U hebt een conflict met dit bedrijf en beoordeelt deze pitch niet.
evaluation-matrix-order = De volgorde en de letters zijn alleen van u: elk lid heeft een andere volgorde. De namen verschijnen zodra u hebt ingediend.
evaluation-cell-to-do = te doen
evaluation-cell-no-reason = { $score }, reden ontbreekt
evaluation-hand-in-link = Controleren en indienen
evaluation-receipt-link = Uw ontvangstbewijs
evaluation-consensus-link = Vergelijken en overeenkomen

evaluation-sheet-title = Pitch { $letter }
evaluation-sheet-answers = De pitch
evaluation-sheet-scores = Uw scores
evaluation-sheet-to-scores = Naar uw scores
evaluation-sheet-locked = U hebt ingediend. Dit scoreblad ligt vast.
evaluation-sheet-total = Alle criteria zijn gescoord. Samen: { $share }.
evaluation-field-score = { $criterion }: score
evaluation-field-reason = { $criterion }: reden
evaluation-saved = Opgeslagen: { $score } (scoreblad opgeslagen op { $at })
evaluation-saved-at = Opgeslagen op { $at }

evaluation-hand-in-title = Controleer en dien in
evaluation-hand-in-lead = Elke pitch heeft een score en een reden voor elk criterium.
evaluation-hand-in-own = Hoe vaak u elke score gaf
evaluation-hand-in-change = Dit scoreblad wijzigen
evaluation-hand-in-final = Wat definitief wordt
evaluation-hand-in-mark = { $criterion }: { $score }
evaluation-hand-in-effect = Hierna kan niemand uw scores nog wijzigen, ook u niet. U ziet de namen van de bedrijven, en de scores van de anderen zodra iedereen heeft ingediend.
evaluation-hand-in-button = Uw scores indienen
evaluation-hand-in-missing = { $n ->
    [one] { $n } antwoord ontbreekt nog. Daarna kunt u indienen.
   *[other] { $n } antwoorden ontbreken nog. Daarna kunt u indienen.
}
evaluation-missing-score = kies een score voor ‘{ $criterion }’
evaluation-missing-reason = vul de reden in van uw score voor ‘{ $criterion }’
evaluation-receipt-title = Uw scores zijn ingediend
evaluation-receipt-at = Ontvangen
evaluation-receipt-sheets = Scorebladen
evaluation-receipt-digest = Digitale vingerafdruk van uw scores en redenen
evaluation-receipt-next = Als iedereen heeft ingediend, krijgt u een brief en vergelijkt de commissie.

evaluation-consensus-title = Vergelijk en kom overeen
evaluation-consensus-caption = Alle scores, het grootste verschil eerst
evaluation-consensus-mean = Deze challenge gebruikt het exacte gemiddelde van alle scores. Er moet niets overeengekomen worden.
evaluation-consensus-open = { $n ->
    [0] Alles is overeengekomen. De voorzitter kan het resultaat naar het lab sturen.
    [one] Over { $n } score moet de commissie het nog eens worden.
   *[other] Over { $n } scores moet de commissie het nog eens worden.
}
evaluation-consensus-elsewhere = Alles wat u ziet, is overeengekomen. De anderen moeten het nog eens worden over een pitch die u niet beoordeelt.
evaluation-consensus-over = De overeengekomen scores zijn bij het lab of verder. Ze kunnen hier niet meer gewijzigd worden.
evaluation-consensus-recused = U beoordeelt { $company } niet en ziet er niets van.
evaluation-consensus-returned = Het lab gaf de beoordeling terug op { $at }:
evaluation-together-title = { $n ->
    [one] { $n } score kan meteen overeengekomen worden
   *[other] { $n } scores kunnen samen overeengekomen worden
}
evaluation-together-lead = De scores liggen hoogstens 1 punt uit elkaar en geen enkele is 0 of 1. De overeengekomen score is de mediaan:
evaluation-together-button = Al deze scores overeenkomen
evaluation-send-title = Naar het lab sturen
evaluation-send-lead = Het lab controleert hoe de commissie werkte voor de overheid beslist.
evaluation-send-button = De beoordeling naar het lab sturen
evaluation-spot-title = Kom één score overeen
evaluation-spot-reasons = Wat ieder schreef
evaluation-spot-agree = Over welke score is de commissie het eens?
evaluation-spot-note = Wat bracht de commissie samen?
evaluation-spot-note-hint = Het bedrijf leest dit in zijn brief: noem dus geen ander bedrijf. Nodig als de scores 2 punten of meer uit elkaar liggen, of als u van de mediaan afwijkt.
evaluation-spot-button = De overeengekomen score noteren
evaluation-spot-back = Terug naar alle scores

evaluation-queue-title = Beoordelingen om te controleren
evaluation-queue-caption = Oudste eerst
evaluation-queue-none = Geen beoordeling wacht.
evaluation-check-title = Controleer een beoordeling
evaluation-check-result = Resultaat
evaluation-check-rule = Gewogen deel van wat haalbaar was. Een criterium dat niet van toepassing is, telt aan geen van beide kanten mee.
evaluation-check-pitches = Teksten van de pitches
evaluation-check-left = Vervangen leden
evaluation-check-left-at = Vertrokken op
evaluation-check-people = Leden en verklaringen
evaluation-check-people-caption = Het gemiddelde van alle scores is { $mean }
evaluation-check-times = Gewerkt
evaluation-check-worked = Van { $first } tot { $last }: { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
} tussen de eerste en de laatste opgeslagen score
evaluation-check-signed = Ondertekend op { $at }
evaluation-check-reasons = { $n ->
    [0] Geen reden valt op
    [one] { $n } reden om te bekijken
   *[other] { $n } redenen om te bekijken
}
evaluation-check-reasons-table = Ontbrekende, korte en herhaalde redenen
evaluation-check-what = Wat opvalt
evaluation-oddity-missing = Ontbreekt
evaluation-oddity-short = Minder dan 5 woorden
evaluation-oddity-identical = Zelfde woorden elders
evaluation-check-spots = { $n ->
    [0] Geen score ligt uit elkaar
    [one] { $n } score die uit elkaar ligt of verschoof
   *[other] { $n } scores die uit elkaar liggen of verschoven
}
evaluation-check-spots-table = Scores die 2 punten of meer uit elkaar liggen, en overeengekomen scores die verschoven
evaluation-check-outside = Niemand gaf deze score
evaluation-check-passed = Het lab keurde deze beoordeling goed.
evaluation-pass-title = Goedkeuren
evaluation-pass-note = Nota voor het dossier
evaluation-pass-note-hint = Alleen als er iets te zeggen is.
evaluation-pass-button = De beoordeling goedkeuren
evaluation-return-title = Teruggeven aan de voorzitter
evaluation-return-reason = Wat moet de commissie opnieuw bekijken?
evaluation-return-reason-hint = De voorzitter leest dit. De scores van elk lid blijven vastliggen.
evaluation-return-button = De beoordeling teruggeven

evaluation-notice-composed = De commissie is samengesteld. Elk lid krijgt een brief.
evaluation-notice-replaced = Het lid is vervangen. Beide mensen krijgen een brief.
evaluation-notice-signed = Uw verklaring is ondertekend.
evaluation-notice-recused = U hebt zich teruggetrokken voor die pitch.
evaluation-notice-saved = Uw scores zijn opgeslagen. Ze zijn nog niet ingediend.
evaluation-notice-agreed = De overeengekomen scores zijn genoteerd.
evaluation-notice-sent = De beoordeling is bij het lab.
evaluation-notice-passed = De beoordeling is goedgekeurd.
evaluation-notice-returned = De beoordeling is terug bij de voorzitter.

evaluation-error-no-chair = Kies wie de commissie voorzit
evaluation-error-chair-twice = Kies andere mensen als beoordelaar: de voorzitter zit al in de commissie
evaluation-error-too-few = Kies minstens 3 beoordelaars naast de voorzitter. U koos er { $chosen }
evaluation-error-no-due = Vul in tegen wanneer de scores er moeten zijn
evaluation-error-too-early = Vul een moment in na { $earliest }
evaluation-error-too-late = Kies { $day } of een dag ervoor. Tegen die dag is elk bedrijf de beslissing beloofd
evaluation-error-no-newcomer = Kies wie in de plaats komt
evaluation-error-no-replace-reason = Vul in waarom het lid vervangen wordt
evaluation-error-no-answer = Kies een antwoord voor dit bedrijf
evaluation-error-no-answer-for = Kies een antwoord voor { $company }
evaluation-error-no-details = Vul in waarover het belang gaat
evaluation-error-incomplete = Werk eerst elk scoreblad af. De lijst zegt wat ontbreekt
evaluation-error-no-agreed = Kies de score waarover de commissie het eens is
evaluation-error-no-note = Vul in wat de commissie samenbracht
evaluation-error-open = { $n ->
    [one] Kom eerst nog { $n } score overeen
   *[other] Kom eerst nog { $n } scores overeen
}
evaluation-error-no-return-reason = Vul in wat de commissie opnieuw moet bekijken

evaluation-denied-not-now = Een commissie wordt samengesteld tussen de goedkeuring door het lab en de eerste verklaring.
evaluation-denied-composed = Deze challenge heeft al een commissie. Vervang de leden een voor een.
evaluation-denied-scored = Iedereen heeft ingediend. Daarom kunnen de leden niet meer vervangen worden.
evaluation-denied-handed-in = Dit lid heeft ingediend, dus de scores blijven. Is er iets mis, dan kan het lab de beoordeling teruggeven.
evaluation-denied-sealed = De pitches zijn nog verzegeld. Meld uw belangen na de opening.
evaluation-denied-signed = U hebt al ondertekend. Trek u terug voor één pitch op het scoreblad ervan.
evaluation-denied-locked = U hebt uw scores ingediend. Ze liggen vast en kunnen niet meer gewijzigd worden.
evaluation-denied-consensus-closed = De overeengekomen scores kunnen nu niet gewijzigd worden: iedereen moet hebben ingediend, en het lab mag niet aan het controleren zijn.
evaluation-denied-not-chair = Alleen de voorzitter van deze commissie kan dit doen.
evaluation-denied-mean = Deze challenge gebruikt het gemiddelde van alle scores. De commissie komt zelf niets overeen.
evaluation-denied-own-check = U hebt een rol in deze challenge. Een andere labbeheerder controleert dit.
evaluation-denied-went-back = Deze beoordeling ging terug naar de voorzitter op { $at }. Ze kan goedgekeurd worden als de voorzitter ze opnieuw stuurt.
evaluation-denied-not-checking = Deze beoordeling wacht niet op het lab.

evaluation-mail-seated-subject = U zit in de commissie van { $reference }
evaluation-mail-seated-first = U bent gevraagd om de pitches voor ‘{ $title }’ ({ $reference }) te beoordelen. Uw rol in de commissie: { $duty }.
evaluation-mail-seated-how = Na de opening meldt u uw belangen op de lijst met namen van de bedrijven. Dan leest en scoort u, alleen. Alles moet er zijn uiterlijk op { $due }.
evaluation-mail-seated-link = De commissie openen
evaluation-mail-opened-subject = De pitches van { $reference } zijn open: meld uw belangen
evaluation-mail-opened-first = Twee mensen openden de pitches voor ‘{ $title }’ ({ $reference }). Meld eerst uw belangen. Daarna leest en scoort u.
evaluation-mail-opened-how = Alles moet er zijn uiterlijk op { $due }.
evaluation-mail-opened-link = Uw belangen melden
evaluation-mail-left-subject = U zit niet meer in de commissie van { $reference }
evaluation-mail-left-first = De overheid verving u in de commissie voor ‘{ $title }’ ({ $reference }). U hoeft niets meer te doen. Bedankt voor uw tijd.
evaluation-mail-left-link = Mijn commissies bekijken
evaluation-mail-recused-subject = Een lid van de commissie van { $reference } meldde een conflict
evaluation-mail-recused-first = Een lid van de commissie voor ‘{ $title }’ ({ $reference }) meldde een duidelijk conflict en beoordeelt die pitch niet. Kijk na of genoeg mensen elke pitch nog beoordelen.
evaluation-mail-recused-link = De commissie openen
evaluation-mail-consensus-subject = Iedereen heeft ingediend voor { $reference }
evaluation-mail-consensus-first = Alle scores voor ‘{ $title }’ ({ $reference }) zijn ingediend en liggen vast.
evaluation-mail-consensus-chair = U bent voorzitter: bespreek eerst de grootste verschillen. Noteer dan waar de commissie het over eens is en stuur het naar het lab.
evaluation-mail-consensus-evaluator = U kunt nu alle scores en redenen zien. De voorzitter noteert waar de commissie het over eens is.
evaluation-mail-consensus-link = Vergelijken en overeenkomen
evaluation-mail-check-subject = Een beoordeling wacht op het lab: { $reference }
evaluation-mail-check-first = De commissie voor ‘{ $title }’ ({ $reference }) is het eens. Controleer hoe ze werkte. Keur de beoordeling dan goed of geef ze terug.
evaluation-mail-check-link = De beoordeling controleren
evaluation-mail-passed-subject = De beoordeling van { $reference } is goedgekeurd
evaluation-mail-passed-first = Het lab controleerde de beoordeling van ‘{ $title }’ ({ $reference }) en keurde ze goed. Een auteur kan nu de beslissing voorstellen, en een budgetbeheerder beslist.
evaluation-mail-passed-link = De beslissing openen
evaluation-mail-back-subject = Het lab gaf de beoordeling van { $reference } terug
evaluation-mail-back-first = Het lab wil dat de commissie voor ‘{ $title }’ ({ $reference }) opnieuw kijkt. De reden staat op de pagina.
