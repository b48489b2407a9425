# De startpagina, de leespagina’s en de werktafels.

home-language-title = Kies uw taal
home-front-title = Overheden publiceren problemen, bedrijven lossen ze op
home-front-crumb = Startpagina
home-contents = Op deze pagina

# De startpagina.
home-promise = Een overheid publiceert een probleem. U zegt hoe u het zou oplossen.
home-promise-lead = Drie korte antwoorden volstaan om te beginnen. Mensen die het probleem kennen, kiezen met redenen. Het beste idee krijgt een kleine betaalde test, en iedereen leert wat ervan kwam.
home-door-company = Zoek een challenge
home-door-agency = Publiceer een probleem
home-life = Het leven van een challenge
home-life-problem = Een probleem
home-life-problem-when = in gewone woorden
home-life-pitch = Pitches
home-life-pitch-when = 240 woorden, 15 minuten
home-life-open = Opening
home-life-open-when = door twee mensen, nooit te vroeg
home-life-score = Scores
home-life-score-when = 0 tot 5, elk met een reden
home-life-decide = Beslissing
home-life-decide-when = een brief voor iedereen
home-life-test = Test
home-life-test-when = betaald binnen 30 dagen
home-life-lesson = Les
home-life-lesson-when = openbaar, wat er ook uitkwam
home-open-title = Sluit het eerst
home-open-all =
    { $n ->
        [one] { $n } open challenge
       *[other] Alle { $n } open challenges
    }
home-open-none = Vandaag is er geen challenge open. Elke maand komen er nieuwe, en u kunt de afgelopen challenges lezen.
home-open-none-link = Bekijk alle challenges
home-budget = { $amount } excl. btw
home-promises-title = Drie beloften, en hoe we ze houden
home-promise-letters =
    { $n ->
        [0] brieven zijn vandaag nodig: er is nog niets beslist
        [one] van { $n } besliste pitch kreeg een brief met redenen
       *[other] van { $n } besliste pitches kregen een brief met redenen
    }
home-promise-letters-why = Niemand hoort ‘nee’ zonder een reden per criterium. Een contract kan pas getekend worden als alle brieven verstuurd zijn.
home-promise-letters-link = Hoe we beoordelen
home-promise-paid =
    { $n ->
        [0] facturen zijn betaald: er was er nog geen verschuldigd
        [one] van { $n } betaalde factuur werd op tijd betaald
       *[other] van { $n } betaalde facturen werden op tijd betaald
    }
home-promise-paid-why = De termijn is 30 dagen. Beide kanten zien dezelfde klok, en een late betaling toont haar interest.
home-promise-paid-link = Hoe we betalen
home-promise-lessons =
    { $n ->
        [0] lessen tot nu toe: de eerste tests lopen
        [one] test eindigde met een openbare les
       *[other] tests eindigden met een openbare les
    }
home-promise-lessons-why = Zonder les kan een challenge niet worden afgesloten. ‘Gestopt’ telt evenveel als ‘opgeschaald’.
home-promise-lessons-link = Lees de lessen
home-lesson-title = Wat we het laatst leerden
home-ending-scaled = Opgeschaald
home-ending-adapted = Aangepast
home-ending-stopped = Gestopt
home-steps-title = Hoe het werkt
home-step-one = Lees een probleem
home-step-one-body = Een overheid zegt wie er last van heeft, hoeveel, en wat beter zou zijn. Ze zegt niet hoe het gebouwd moet worden.
home-step-two = Dien een pitch in
home-step-two-body = Drie antwoorden van hoogstens 80 woorden. Geen bestanden, geen omzet, geen referenties. Tot de uiterste datum kunt u hem wijzigen.
home-step-three = Hoor waarom
home-step-three-body = Een commissie scoort elke pitch op dezelfde criteria. U krijgt uw scores, de redenen en wat hem sterker had gemaakt.
home-step-four = Test en word betaald
home-step-four-body = Het gekozen bedrijf test zijn idee in stappen. Elke aanvaarde stap wordt binnen 30 dagen betaald.
home-steps-link = Lees elke stap

# Hoe het werkt.
home-how-title = Hoe het werkt
home-how-lead = Van een probleem naar een openbare les in zeven stappen. Dezelfde lijn met haltes toont op elke pagina waar u bent en wat er komt.
home-how-problem = 1. Een probleem wordt geschreven
home-how-problem-body =
    Een ambtenaar beschrijft een probleem: wie het heeft, hoe vaak, wat het kost en waaraan we zouden zien dat het beter gaat. Er is geen veld voor een technisch bestek.

    Een budgetbeheerder van dezelfde overheid, nooit de auteur zelf, maakt het geld vrij. Het lab leest de tekst en stuurt hem terug als iets niet duidelijk is. Pas daarna wordt hij gepubliceerd.
home-how-pitch = 2. Bedrijven dienen een pitch in
home-how-pitch-body =
    Een pitch is drie antwoorden van hoogstens 80 woorden. Dat vraagt ongeveer 15 minuten, account inbegrepen.

    Vragen worden voor iedereen tegelijk beantwoord, zonder de naam van wie ze stelde. Tot de uiterste datum kunt u uw pitch vervangen of intrekken.
home-how-seal = 3. Pitches blijven verzegeld tot de uiterste datum
home-how-seal-body =
    Wat u indient, wordt meteen verzegeld. De overheid kan het niet lezen, het lab niet, en niemand ziet hoeveel er zijn.

    U krijgt een ontvangstbewijs met een nummer, de tijd tot op de milliseconde en een digitale vingerafdruk. Na de uiterste datum openen twee mensen met naam alle pitches samen. Het verslag van de opening noemt elk ontvangstbewijs.
home-how-score = 4. Een commissie scoort
home-how-score-body =
    Beoordelaars melden eerst hun belangen, op de lijst met namen. Dan scoren ze alleen, met een reden voor elke score, en zien niet wat anderen gaven.

    Daarna praten ze samen, en de voorzitter noteert waar ze het over eens zijn.
home-how-decide = 5. Iemand beslist, met redenen
home-how-decide-body =
    Het lab controleert de beoordeling op één pagina. De budgetbeheerder beslist. Alle bedrijven krijgen hun brief op hetzelfde moment: een score, een reden per criterium en wat hun pitch sterker had gemaakt.
home-how-test = 6. Het idee wordt getest en betaald
home-how-test-body =
    Het contract heeft enkele mijlpalen. Elke mijlpaal zegt wat er getoond moet worden. De overheid aanvaardt hem of schrijft wat er ontbreekt.

    Na de aanvaarding stuurt het bedrijf zijn factuur, en start een klok van 30 dagen die beide kanten zien.
home-how-lesson = 7. Iedereen leert
home-how-lesson-body =
    De overheid publiceert wat er geprobeerd en gemeten is, wat het kostte en wat ze leerde. Ze zegt of het wordt opgeschaald, aangepast of gestopt. Zonder die pagina kan de challenge niet worden afgesloten.

# Hoe we beoordelen.
home-evaluate-title = Hoe we beoordelen
home-evaluate-lead = Elke pitch wordt door dezelfde mensen gelezen, op dezelfde criteria, met een reden voor elke score.
home-evaluate-interests = Eerst de belangen
home-evaluate-interests-body =
    Voor een beoordelaar iets leest, is er alleen een lijst met bedrijfsnamen. Bij elke naam zegt de beoordelaar of er een band is: familie, werk, geld, een gedeeld project.

    Wie een conflict heeft met een bedrijf, ziet die pitch nooit.
home-evaluate-alone = Dan alleen
home-evaluate-alone-body =
    Pitches staan onder een letter, in een volgorde die per beoordelaar verschilt. Elk criterium krijgt 0 tot 5. Bij elk cijfer zegt een zin wat ervoor nodig is, zodat een 4 voor iedereen hetzelfde betekent.

    Een score zonder reden kan niet worden ingediend. Niemand ziet de scores van anderen voor de eigen scores zijn ingediend.
home-evaluate-together = Dan samen
home-evaluate-together-body =
    De commissie ziet waar ze het meest verschilt en begint daar. De voorzitter noteert de score die ze samen geven en, als die verschoof, waarom.

    Gewichten liggen vast voor de publicatie. Scores worden als exacte breuken geteld, zodat geen afronding beslist. Een gelijke stand wordt als gelijk getoond en beslist met de regel die in de challenge stond.
home-evaluate-check = Een controle van buiten
home-evaluate-check-body =
    Een labbeheerder zoekt ontbrekende redenen, niet gemelde belangen en scores die ver uit elkaar liggen. Een beoordeling die niet slaagt, gaat terug naar de voorzitter.
home-evaluate-letter = Uw brief
home-evaluate-letter-body =
    Elk bedrijf krijgt zijn eigen scores, de redenen per criterium, zijn plaats, en één ding waarmee het hoger was geëindigd. De brieven vertrekken op hetzelfde moment. De namen van bedrijven die niet gekozen zijn, zijn niet openbaar.

# Hoe we betalen.
home-pay-title = Hoe we betalen
home-pay-lead = Binnen 30 dagen na aanvaard werk, of deze site zegt wie te laat is en welke interest loopt.
home-pay-parts = In stappen
home-pay-parts-body =
    Een test bestaat uit mijlpalen. Elke mijlpaal heeft een bedrag en zegt wat er getoond moet worden. De overheid aanvaardt hem met een datum, of geeft hem terug met redenen.
home-pay-clock = De klok
home-pay-clock-body =
    De termijn start op de laatste van twee dagen: de dag waarop het werk aanvaard is en de dag waarop een juiste factuur binnenkwam. Die dag is dag 0. Dag 30 is op tijd, dag 31 is te laat.

    De klok stopt alleen als de overheid de factuur schriftelijk betwist, met een reden die het bedrijf kan lezen. Ze loopt verder als die reden weg is.
home-pay-late = Als het te laat is
home-pay-late-body =
    Vanaf de eerste dag te laat loopt er wettelijke interest, zonder aanmaning, en een vast bedrag van 40 euro voor de kosten van invordering. De pagina van de factuur toont het bedrag en hoe het geteld is.
home-pay-record = Het openbare overzicht
home-pay-record-body =
    Elke overheid heeft een pagina met hoeveel facturen ze betaalde, hoeveel op tijd, en na hoeveel dagen. Onder vijf betalingen staan er geen gemiddelden, want die zouden niets zeggen.

# Voor bedrijven.
home-companies-title = Voor bedrijven
home-companies-lead = Eén avond volstaat om het te proberen. U krijgt een antwoord met redenen, ook als het nee is.
home-companies-start = Wat u nodig hebt
home-companies-start-body =
    Een e-mailadres en het nummer van uw onderneming. Geen documenten, geen omzet, geen lijst met referenties.

    U beantwoordt drie vragen in 240 woorden: wat u zou doen, waarom het zou werken, en waaraan we dat na de test zouden zien.
home-companies-good = Wat een goede pitch doet
home-companies-good-body =
    Hij begint bij de mensen die het probleem hebben. Hij noemt één ding dat hij zou proberen en één getal dat moet veranderen. Hij zegt wat er mis kan gaan.

    De commissie ziet geen logo’s, geen namen en geen prijzen terwijl ze scoort. Gewone zinnen winnen.
home-companies-ideas = Uw ideeën blijven van u
home-companies-ideas-body =
    Uw pitch wordt gelezen door de commissie van die challenge en door niemand anders. Wat u eerder maakte, blijft van u. De overheid mag gebruiken wat uit de test komt, zoals het contract zegt.
home-companies-lose = Als u niet gekozen bent
home-companies-lose-body =
    U krijgt een brief op hetzelfde moment als de anderen. Daarin staan uw scores, een reden per criterium, uw plaats, en wat uw pitch sterker had gemaakt. Uw tekst blijft in uw account voor de volgende challenge.
home-companies-win = Als u gekozen bent
home-companies-win-body =
    U krijgt een contract met mijlpalen, en elke aanvaarde mijlpaal wordt binnen 30 dagen betaald. Wat geleerd is, wordt openbaar, met uw naam als u dat wilt.

# Voor overheden.
home-agencies-title = Voor overheden
home-agencies-lead = Koop een test voor u een systeem koopt. Onder 30.000 euro excl. btw, in ongeveer twee maanden, met de redenen in het dossier.
home-agencies-problem = Begin bij het probleem
home-agencies-problem-body =
    U beantwoordt vier vragen en ziet een voorbeeld: wat er misgaat, voor wie, hoe vaak, en wat beter zou zijn. U slaat op en komt terug wanneer u wilt.

    Kies een sjabloon: een snelle test met één winnaar, of twee stappen met eerst een pitch en dan een voorstel van de weinigen die u uitnodigt.
home-agencies-money = Het geld
home-agencies-money-body =
    Een snelle test kost strikt minder dan 30.000 euro excl. btw. Alles wat voorzien is, telt mee: opties, alle fasen, vergoedingen voor finalisten. De software weigert meer en zegt waarom.
home-agencies-people = Wie u nodig hebt
home-agencies-people-body =
    Een auteur die het probleem schrijft. Een budgetbeheerder, die nooit de auteur is. Drie of meer mensen die het probleem begrijpen, elk enkele uren. Een financieel medewerker die betaalt en niet zelf goedkeurde.

    Eén persoon kan meer rollen hebben. De software houdt ze uit elkaar waar de wet dat doet.
home-agencies-time = Hoe lang het duurt
home-agencies-time-body =
    Een uur om te schrijven. Minstens twee weken voor bedrijven om te antwoorden. Ongeveer twee avonden per beoordelaar. Dan een beslissing op de dag die u beloofde.
home-agencies-stop = Stoppen mag
home-agencies-stop-body =
    Een test die toont dat een idee niet werkt, heeft de prijs van een systeem bespaard. U publiceert wat u probeerde en wat u een collega zou zeggen. Anderen hoeven het dan niet opnieuw te proberen.

# Charter.
home-charter-title = Charter
home-charter-lead = Waar deze marktplaats zich aan houdt. Elke belofte is op een pagina van deze site na te gaan.
home-charter-short = Vragen is kort
home-charter-short-body = Een eerste pitch vraagt minder dan 15 minuten, account inbegrepen, en geen enkel document.
home-charter-lost = Niets wat u typt, gaat verloren
home-charter-lost-body = Niet als uw sessie eindigt, niet als u te laat klikt, niet als twee mensen dezelfde tekst wijzigen. Een ontwerp wordt nooit aangezien voor iets wat u indiende.
home-charter-sealed = Niemand leest te vroeg
home-charter-sealed-body = Wat u indient, is verzegeld tot de uiterste datum, voor iedereen, ook voor ons. Niemand kan het later veranderen zonder spoor. Uw ontvangstbewijs bewijst wat u indiende en wanneer.
home-charter-same = Voor iedereen hetzelfde
home-charter-same-body = Iedereen krijgt dezelfde informatie op hetzelfde moment. Wie een vraag stelde, blijft onbekend. Op de uiterste datum beslist de klok van de server, tot op de milliseconde.
home-charter-reasons = Elke beslissing heeft redenen
home-charter-reasons-body = Niemand hoort ‘nee’ zonder een reden per criterium. Elk antwoord heeft een datum, en een gemiste datum is openbaar.
home-charter-paid = Werk wordt betaald binnen 30 dagen
home-charter-paid-body = Of de pagina zegt wie te laat is en welke interest loopt.
home-charter-public = Elke test eindigt met een openbare les
home-charter-public-body = Wat geprobeerd, gemeten, geleerd en uitgegeven is, is openbaar, en al de rest die dat mag zijn ook. Het zijn open data.

# Toegankelijkheid.
home-accessibility-title = Toegankelijkheid
home-accessibility-lead = Elke pagina hoort voor u te werken, waarmee u ook leest. We bouwen volgens WCAG 2.2, niveau AA.
home-accessibility-works = Wat werkt
home-accessibility-works-body =
    Alle pagina’s werken met alleen een toetsenbord, zonder JavaScript, bij 400% zoom, op een scherm van 320 pixels breed, in lichte en donkere kleuren, met hoog contrast en op papier. Geen kleur heeft alleen een betekenis. Niets beweegt, en er loopt geen tijd behalve de uiterste datum van een challenge.

    Elke pagina wordt bij elke wijziging automatisch getest, in beide kleurenschema’s en op twee breedtes.
home-accessibility-limits = Wat nog niet goed genoeg is
home-accessibility-limits-body =
    Teksten van overheden en bedrijven staan in de taal waarin ze geschreven zijn, en sommige zijn lang. Ze zijn niet met elke schermlezer getest. Bestanden die bedrijven toevoegen, zijn misschien niet toegankelijk.
home-accessibility-tell = Zeg het ons
home-accessibility-tell-body =
    Houdt een pagina u tegen? Neem contact op met de hulplijn: { $help }. We antwoorden binnen drie werkdagen en zeggen hoe u intussen kunt doen waarvoor u kwam.

    Hebt u om een reden van toegankelijkheid meer tijd nodig, vraag het dan voor de uiterste datum.

# Privacy.
home-privacy-title = Privacy
home-privacy-lead = We bewaren wat nodig is om een eerlijke procedure te voeren en te bewijzen dat ze eerlijk was. Niets wordt verkocht, en niets gaat naar een adverteerder.
home-privacy-what = Wat we bewaren
home-privacy-what-body =
    Uw naam, uw e-mailadres, uw taal en uw rollen. Wat u schreef, indiende, scoorde en besliste. Voor de veiligheid: wanneer u zich aanmeldde, en van welk netwerkadres mislukte pogingen kwamen.

    We meten uw bezoek niet, en geen pagina vraagt iets aan een ander bedrijf.
home-privacy-who = Wie het ziet
home-privacy-who-body =
    Een pitch: niemand tot de uiterste datum, daarna de commissie en wie beslist. Scores: de commissie, het lab, en u voor de uwe. De contactpersoon van een challenge en de naam van een gekozen bedrijf zijn openbaar.
home-privacy-long = Hoe lang
home-privacy-long-body =
    Het dossier van een challenge zo lang als de wet op de overheidsopdrachten en de archiefwet vragen. Een account tot u het sluit; de namen in beslissingen blijven bij het dossier. Tekst die na een verloren sessie werd bewaard: een week.
home-privacy-rights = Uw rechten
home-privacy-rights-body =
    U kunt zien, verbeteren en meenemen wat we over u bewaren, en er bezwaar tegen maken. Vraag het aan de hulplijn: { $help }. Gaat u niet akkoord met het antwoord, dan kunt u naar de Gegevensbeschermingsautoriteit.

# Cookies.
home-cookies-title = Cookies
home-cookies-lead = Vijf kleine cookies, allemaal nodig voor wat u vraagt. Geen enkele volgt u, dus is er geen balk om weg te klikken.
home-cookies-session = session
home-cookies-session-body = Houdt u aangemeld. Verdwijnt als u zich afmeldt.
home-cookies-visit = visit
home-cookies-visit-body = Bewijst dat een formulier voor u gemaakt is, voor u aangemeld bent. Verdwijnt als u de browser sluit.
home-cookies-choices = lang en theme
home-cookies-choices-body = Onthouden de taal en de kleuren die u koos, een jaar lang.
home-cookies-notice = notice
home-cookies-notice-body = Brengt één zin naar de volgende pagina, zoals ‘Uw pitch is ingediend’. Blijft hoogstens vijf minuten.

# Contact.
home-contact-title = Contact
home-contact-lead = Bel of schrijf. Een mens antwoordt, en kent de challenge waarover u het hebt.
home-contact-line = De hulplijn
home-contact-line-body =
    { $help }

    Op een uiterste datum is de lijn open tot die voorbij is. Zeg het nummer van de challenge, zoals CH-2026-014.
home-contact-challenge = Een vraag over een challenge
home-contact-challenge-body = Stel ze op de pagina van de challenge, zodat iedereen het antwoord krijgt. Uw naam wordt niet getoond.
home-contact-complaint = U gaat niet akkoord met een beslissing
home-contact-complaint-body =
    Lees eerst uw brief: daarin staan de redenen en de termijn voor een klacht. Bel dan de hulplijn. Het lab bekijkt het hele dossier en antwoordt schriftelijk.
home-contact-fault = Iets werkt niet
home-contact-fault-body = Zeg wat u wilde doen en de referentie op de foutpagina. Wat u typte, staat er meestal nog.

# De werktafel van een bedrijf.
home-company-title = Uw werktafel
home-company-find = Zoek een challenge
home-company-to-send = In te dienen
home-company-to-send-none = Pitches waaraan u begon, staan hier tot u ze indient.
home-company-sent = Ingediend
home-company-sent-none = Pitches die u indiende, staan hier tot er beslist is.
home-company-contracts = Contracten
home-company-contracts-none = Bent u gekozen, dan staan hier het contract en wat u daarna moet leveren.
home-company-decided = Afgelopen
home-company-send-by = Dien hem in voor { $closes }
home-company-change-until = U kunt hem wijzigen tot { $closes }
home-company-decision-by = De overheid beslist uiterlijk op { $day }
home-company-decision-late = De overheid beloofde haar beslissing tegen { $day }. Ze is te laat.
home-company-letter = Lees uw brief
home-company-sign = De overheid heeft getekend. Lees het contract en teken het.
home-company-deliver = Lever ‘{ $title }’ uiterlijk op { $day }
home-company-invoice-now = ‘{ $title }’ is aanvaard: stuur uw factuur
home-company-returned = ‘{ $title }’ kwam terug: lees waarom
home-company-waits = ‘{ $title }’ wacht op het antwoord van de overheid
home-company-invoice = Factuur { $number }
home-proposal-draft = Niet ingediend
home-proposal-unsent = Niet op tijd ingediend
home-proposal-sent = Ingediend
home-proposal-judged = In beoordeling
home-proposal-withdrawn = Ingetrokken
home-proposal-chosen = Gekozen
home-proposal-not-chosen = Niet gekozen
home-proposal-ended = Challenge ingetrokken

# De werktafel van een overheid.
home-agency-title = Uw challenges
home-agency-new = Begin een challenge
home-agency-untitled = Zonder titel
home-agency-none = Challenges van uw overheid staan hier, elk met wat er nu moet gebeuren.
home-agency-none-link = Lees hoe u begint
home-agency-waiting = Wacht op u of een collega
home-agency-running = Loopt
home-agency-ended = Afgelopen
home-agency-challenge = Challenge
home-agency-where = Waar ze is
home-agency-next = Wat er nu gebeurt
home-agency-who = Wie
home-next-write = Werk ze af en stuur ze voor nazicht
home-next-release = Maak het budget vrij
home-next-review = Kijk de tekst na
home-next-publish = Wordt op het ingestelde tijdstip gepubliceerd
home-next-answer =
    { $n ->
        [one] Beantwoord { $n } vraag
       *[other] Beantwoord { $n } vragen
    }
home-next-close = Sluit op de uiterste datum
home-next-open = Open de pitches
home-next-panel = Stel de commissie samen
home-next-score = Scoor elke pitch
home-next-consensus = Kom overeen over de scores
home-next-check = Controleer de beoordeling
home-next-propose = Stel een beslissing voor
home-next-propose-again = Pas de voorgestelde beslissing aan, ze kwam terug
home-next-decide = Keur de beslissing goed
home-next-letters = Schrijf en verstuur de brieven
home-next-contract = Stel het contract op
home-next-sign = Teken het contract voor de overheid
home-next-company-signs = Teken het contract
home-next-accept =
    { $n ->
        [one] Aanvaard { $n } mijlpaal of geef hem terug
       *[other] Aanvaard { $n } mijlpalen of geef ze terug
    }
home-next-deliver = Lever de volgende mijlpaal
home-next-outcome = Schrijf op wat er geleerd is
home-next-archive = Leg ze in het archief
home-next-archived = Niets: ze ligt in het archief
home-next-withdrawn = Niets: ze is ingetrokken
home-who-author = { $author }
home-who-approver = Een budgetbeheerder
home-who-lab = Het lab
home-who-time = De klok
home-who-two = Twee mensen van de overheid
home-who-evaluators = De beoordelaars
home-who-chair = De voorzitter
home-who-company = Het bedrijf
home-who-nobody = Niemand

# De werktafel van het lab.
home-lab-title = Wat wacht
home-lab-reviews =
    { $n ->
        [0] Challenges om na te kijken
       *[other] Challenges om na te kijken ({ $n })
    }
home-lab-reviews-none = Geen challenge wacht op nazicht. Overheden sturen ze hierheen als de tekst af is.
home-lab-checks =
    { $n ->
        [0] Beoordelingen om te controleren
       *[other] Beoordelingen om te controleren ({ $n })
    }
home-lab-checks-none = Geen beoordeling wacht. De voorzitter van een commissie stuurt ze hierheen als alle scores vastliggen.
home-lab-companies =
    { $n ->
        [0] Bedrijven om na te gaan
       *[other] Bedrijven om na te gaan ({ $n })
    }
home-lab-companies-none = Elk bedrijf is nagegaan.
home-lab-since = sinds { $day }
home-lab-letters =
    { $n ->
        [one] { $n } brief kon niet worden bezorgd. Kijk het adres na.
       *[other] { $n } brieven konden niet worden bezorgd. Kijk de adressen na.
    }
