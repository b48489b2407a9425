# De beslissing, de brieven aan de bedrijven en de feedback die ze lezen.

decisions-title = Beslissing
decisions-crumb-agency = Werktafel
decisions-crumb-proposals = Pitches
decisions-place = Plaats
decisions-company = Bedrijf
decisions-criterion = Criterium
decisions-level = Niveau
decisions-share = Score
decisions-why = Wat de doorslag gaf

decisions-state-none = Er is nog geen beslissing voorgesteld. Een auteur stelt ze voor, een budgetbeheerder beslist.
decisions-state-proposed = Er is een beslissing voorgesteld. Ze wacht op een budgetbeheerder die geen andere rol heeft in deze challenge.
decisions-state-returned = De budgetbeheerder gaf de voorgestelde beslissing terug. Een auteur doet een nieuw voorstel.
decisions-state-approved = De beslissing is goedgekeurd. Nog geen enkel bedrijf weet het: eerst komen de brieven.
decisions-state-told = De beslissing is goedgekeurd en elk bedrijf heeft zijn brief.
decisions-next-propose = U stelt ze voor, in het formulier hieronder.
decisions-next-again = Lees de reden, wijzig het voorstel hieronder en stel het opnieuw voor.
decisions-next-approve = U beslist: keur het voorstel hieronder goed of geef het terug met een reden.
decisions-next-letters = U werkt de brieven af en verstuurt ze allemaal tegelijk.
decisions-next-letters-link = De brieven afwerken
decisions-next-letters-author = Een auteur werkt de brieven af en verstuurt ze allemaal tegelijk.
decisions-next-contract = Nu volgt het contract. Een auteur schrijft het, een budgetbeheerder en het bedrijf ondertekenen het.
decisions-next-contract-link = Het contract openen
decisions-next-contracts-link = De contracten bekijken
decisions-next-outcome = Er is geen contract op te stellen. Een auteur schrijft op wat er geleerd is.
decisions-next-outcome-link = De uitkomst schrijven
decisions-pitches = Teksten van de pitches
decisions-verdict-none = Geen pitch is gekozen
decisions-verdict-award = { $company } is gekozen, voor { $amount } excl. btw
decisions-proposed-by = Voorgesteld door { $name }, { $at }
decisions-approved-by = Goedgekeurd door { $name }, { $at }
decisions-returned-at = Teruggegeven op { $at }:
decisions-tie-reason = Waarom deze pitch bij een gelijke stand
decisions-letters-link = Brieven aan de bedrijven

decisions-ranking = Rangschikking
decisions-ranking-caption = Overeengekomen niveaus van 0 tot 5, met het gewicht van elk criterium
decisions-rule = De score is het gewogen deel van wat haalbaar was. Een criterium dat niet van toepassing is, telt aan geen van beide kanten mee. Bij een gelijke score beslist het hogere niveau op het zwaarste criterium, daarna op het volgende.
decisions-propose-title = Een beslissing voorstellen
decisions-verdict = Wat stelt u voor?
decisions-verdict-hint = Alleen een pitch op de eerste plaats kan gekozen worden.
decisions-choose = { $company } kiezen
decisions-choose-none = Geen pitch kiezen
decisions-choose-none-hint = Elk bedrijf krijgt toch zijn brief met redenen.
decisions-amount = Voor welk bedrag?
decisions-amount-hint = Hoogstens { $released } excl. btw: zoveel is er vrijgemaakt. Laat dit leeg als u geen pitch kiest.
decisions-reasons = Waarom?
decisions-reasons-hint = Elk bedrijf leest dit, en het publiek ook. Vergelijk wat de pitches doen voor het probleem. Noem niemand die niet gekozen is.
decisions-propose-button = De beslissing voorstellen
decisions-approve-title = Goedkeuren
decisions-approve-effect = Daarna staat de beslissing vast. De auteur werkt de brieven af, en elk bedrijf hoort het op hetzelfde moment.
decisions-approve-button = De beslissing goedkeuren
decisions-tie-question = Waarom deze pitch van alle pitches op de eerste plaats?
decisions-tie-hint = Na de commissie en de regel staat er meer dan één pitch op de eerste plaats. U beslist, met een reden. Iedereen leest die: noem alleen het gekozen bedrijf.
decisions-return-title = Teruggeven aan de auteur
decisions-return-reason = Wat moet er veranderen?
decisions-return-hint = De auteur leest dit.
decisions-return-button = De beslissing teruggeven

decisions-letters-title = Brieven aan de bedrijven
decisions-letters-ready = { $ready } van { $all } brieven zijn klaar.
decisions-letters-rule = Niemand hoort ‘nee’ zonder een reden per criterium. Eén ontbrekend antwoord houdt alle brieven tegen.
decisions-letters-effect = Alle bedrijven, ook het gekozen bedrijf, krijgen hun brief op hetzelfde moment. Dit kan niet teruggedraaid worden.
decisions-letters-effect-nobody = Alle bedrijven krijgen hun brief op hetzelfde moment. Dit kan niet teruggedraaid worden.
decisions-letters-button = Alle brieven versturen
decisions-letters-sent = Alle brieven zijn verstuurd op { $at }.
decisions-letter-title = Brief met feedback
decisions-letter-ready = Klaar
decisions-letter-sent = Verstuurd op { $day }
decisions-letter-write = Vul in: { $what }
decisions-letter-lacks = { $n ->
    [one] { $n } antwoord ontbreekt
   *[other] { $n } antwoorden ontbreken
}
decisions-letter-chosen = Gekozen
decisions-letter-not-chosen = Niet gekozen
decisions-letter-missing = Vul dit hier aan voor de brieven kunnen vertrekken:
decisions-letter-lead = Opgesteld op basis van wat de commissie overeenkwam en van de gepubliceerde zinnen. Zeg het in uw eigen woorden. Het bedrijf leest de tekst zoals hij er staat. Noem geen ander bedrijf dan het gekozen bedrijf.
decisions-letter-reason = De reden van de commissie bij ‘{ $criterion }’
decisions-letter-reason-hint = Zeg wat in de pitch dit niveau verdient, en waarom geen hoger niveau.
decisions-letter-strengths = Wat sterk was
decisions-letter-strengths-hint = Twee dingen die het bedrijf moet houden.
decisions-letter-improvement = Eén ding om te veranderen
decisions-letter-stronger = Wat de pitch sterker had gemaakt
decisions-letter-improvement-hint = De wijziging waarmee de pitch het meest gestegen was.
decisions-letter-advantages = Waar de gekozen pitch beter was
decisions-letter-advantages-hint = De voordelen ervan tegenover deze pitch, zonder de bedrijfsgeheimen.
decisions-letter-button = De brief opslaan
decisions-next-level = Voor niveau { $n }:
decisions-gap-reason = de reden bij ‘{ $criterion }’
decisions-gap-strengths = wat sterk was
decisions-gap-improvement = één ding om te veranderen
decisions-gap-advantages = waar de gekozen pitch beter was

decisions-feedback-title = Beslissing en feedback
decisions-feedback-chosen = Uw pitch is gekozen.
decisions-feedback-not-chosen = Uw pitch is niet gekozen.
decisions-feedback-place = Hij eindigde op plaats { $place } van { $all }.
decisions-feedback-place-tied = Hij eindigde op plaats { $place } van { $all }, samen met andere.
decisions-feedback-no-place = Hij kon geen plaats krijgen.
decisions-feedback-next = Er volgt een contract tussen u en de overheid. Elke stap ervan staat bij uw contracten.
decisions-feedback-contracts = Uw contracten bekijken
decisions-feedback-date = Datum van deze brief
decisions-feedback-agency = Overheid
decisions-feedback-total = Totale score
decisions-feedback-complaint = Gaat u niet akkoord? Meld het aan de hulplijn uiterlijk op { $day }, { $n } dagen na deze brief. Het lab bekijkt dan het hele dossier.
decisions-feedback-complaint-link = Contact met de hulplijn
decisions-feedback-winner = De overheid koos { $company }.
decisions-feedback-nobody = De overheid koos geen pitch.
decisions-feedback-reasons = Waarom de overheid zo besliste
decisions-feedback-criteria = Wat de commissie zei
decisions-feedback-why = Waarom dit niveau
decisions-feedback-scores = Alle scores
decisions-feedback-scores-caption = Wat elke beoordelaar uw pitch gaf, zonder namen, en tussen welke niveaus alle pitches liggen, ook die van u
decisions-feedback-marks = Beoordelaars
decisions-feedback-all = Alle pitches
decisions-feedback-range = { $low } tot { $high }
decisions-feedback-more = Open challenges bekijken

decisions-notice-proposed = De beslissing is voorgesteld. De budgetbeheerders krijgen een brief.
decisions-notice-approved = De beslissing is goedgekeurd. De brieven zijn opgesteld.
decisions-notice-returned = De beslissing is terug bij de auteur.
decisions-notice-written = De brief is opgeslagen.
decisions-notice-sent = Elk bedrijf heeft zijn brief.

decisions-error-no-verdict = Kies wat u voorstelt
decisions-error-not-first = Kies een pitch op de eerste plaats, of geen pitch
decisions-error-no-amount = Vul het bedrag in, zoals 12500 of 12.500,50
decisions-error-above-budget = Het bedrag moet { $released } of minder zijn. Zoveel is er vrijgemaakt
decisions-error-no-reasons = Vul de redenen van de beslissing in
decisions-error-names = Laat de naam ‘{ $company }’ weg. Dit bedrijf is niet gekozen. Daarom verneemt niemand anders dat het een pitch indiende
decisions-error-letter-names = De brief aan { $company } noemt een bedrijf dat niet gekozen is. Open de brief en laat die naam weg
decisions-error-no-tie-reason = Vul in waarom deze pitch gekozen is van alle pitches op de eerste plaats
decisions-error-no-return-reason = Vul in wat er moet veranderen
decisions-error-not-ready = { $n ->
    [one] Werk eerst nog { $n } brief af
   *[other] Werk eerst nog { $n } brieven af
}

decisions-denied-judged = U zit of zat in de commissie van deze challenge. Wie beoordeelt, beslist niet.
decisions-denied-own = U schreef deze challenge of stelde deze beslissing voor. Een andere budgetbeheerder beslist.
decisions-denied-not-passed = Een beslissing wordt pas voorgesteld nadat het lab de beoordeling heeft goedgekeurd.
decisions-denied-approved = Deze beslissing is al goedgekeurd.
decisions-denied-returned = Deze beslissing is terug bij de auteur. Ze kan goedgekeurd worden als ze opnieuw is voorgesteld.
decisions-denied-sent = De brieven zijn verstuurd. Ze kunnen niet meer gewijzigd worden.

decisions-mail-link = De beslissing openen
decisions-mail-proposed-subject = Een beslissing wacht op u: { $reference }
decisions-mail-proposed-first = Een auteur stelde de beslissing over ‘{ $title }’ ({ $reference }) voor. Keur ze goed of geef ze terug met een reden.
decisions-mail-returned-subject = De beslissing over { $reference } kwam terug
decisions-mail-returned-first = De budgetbeheerder gaf de voorgestelde beslissing over ‘{ $title }’ ({ $reference }) terug. De reden staat op de pagina.
decisions-mail-approved-subject = De beslissing over { $reference } is goedgekeurd
decisions-mail-approved-first = De beslissing over ‘{ $title }’ ({ $reference }) is goedgekeurd. Werk de brieven af en verstuur ze daarna allemaal tegelijk.
decisions-mail-approved-link = De brieven openen
decisions-mail-told-subject = De beslissing over { $reference }
decisions-mail-told-first = De overheid besliste over ‘{ $title }’ ({ $reference }).
decisions-mail-told-how = Op de pagina staan de beslissing en het niveau per criterium, met de redenen van de commissie.
decisions-mail-told-link = De beslissing lezen
