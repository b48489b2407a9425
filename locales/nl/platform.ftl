# De woorden van de machine: tijd, formulieren, brieven, fouten, de pagina rond elke inhoud.

platform-moment = { $day }, { $time } ({ $city } tijd)
platform-city-brussels = Brusselse
platform-in = over { $span }
platform-ago = { $span } geleden
platform-and = { $one } en { $other }
platform-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagen
}
platform-hours = { $n } uur
platform-minutes = { $n ->
    [one] { $n } minuut
   *[other] { $n } minuten
}

platform-form-too-many-words = Gebruik hoogstens { $most } woorden. U hebt er { $words }
platform-form-too-long = Gebruik hoogstens { $most } tekens. U hebt er { $length }
platform-form-no-amount = Vul een bedrag in, zoals 12500 of 12.500,50
platform-form-out-of-range = Vul een geheel getal in van { $least } tot { $most }
platform-form-no-year = Vul een jaar in van 2000 tot 2099
platform-form-no-day = Vul een dag in die bestaat, zoals 5 2 2026
platform-form-no-time = Kies een uur
platform-form-hour-twice = Dat uur komt twee keer voor, want de klok gaat die nacht terug. Kies een ander uur
platform-form-hour-never = Dat uur bestaat niet, want de klok gaat die nacht vooruit. Kies een ander uur
platform-form-email-empty = Vul een e-mailadres in
platform-form-email-wrong = Vul een e-mailadres in zoals naam@bedrijf.be
platform-form-incomplete = Er ontbreekt iets in dit formulier. Kijk elk antwoord na
platform-changed-meanwhile = Iemand wijzigde dit terwijl u het bekeek. Open de pagina opnieuw om te zien hoe het nu is.

platform-mail-greeting = Dag { $name },
platform-mail-greeting-unknown = Dag,
platform-mail-footer = U krijgt deze brief omdat er iets gebeurde op Parvis. Het gaat over u of uw organisatie.

platform-space-public = Marktplaats
platform-space-me = Mijn account
platform-space-company = Bedrijfsruimte
platform-space-agency = Overheidsruimte
platform-space-evaluate = Beoordelingsruimte
platform-space-admin = Labruimte
platform-space-finance = Financiële ruimte
platform-space-audit = Auditruimte

platform-nav-challenges = Challenges
platform-nav-lessons = Lessen
platform-nav-agencies = Overheden
platform-nav-how = Hoe het werkt
platform-nav-me = Mijn account
platform-nav-profile = Naam en taal
platform-nav-security = Veiligheid
platform-nav-sessions = Waar ik aangemeld ben
platform-nav-company = Werktafel
platform-nav-proposals = Pitches
platform-nav-contracts = Contracten
platform-nav-facts = Bedrijfsgegevens
platform-nav-team = Team
platform-nav-agency = Werktafel
platform-nav-panels = Mijn commissies
platform-nav-admin = Werktafel
platform-nav-review = Challenges om na te kijken
platform-nav-evaluations = Beoordelingen om te controleren
platform-nav-organizations = Organisaties
platform-nav-law = Getallen van de wet
platform-nav-finance = Te betalen
platform-nav-audit = Auditspoor

platform-role-line = { $role }, { $organization }
platform-role-company-member = Lid van het bedrijf
platform-role-author = Auteur van challenges
platform-role-approver = Budgetbeheerder
platform-role-finance = Financieel medewerker
platform-role-evaluator = Beoordelaar
platform-role-lab-administrator = Labbeheerder
platform-role-auditor = Auditor

# Altijd in het meervoud: ze staan in platform-error-forbidden-text.
platform-who-signed-in = mensen die aangemeld zijn
platform-who-company = leden van een bedrijf
platform-who-author = auteurs van challenges
platform-who-approver = budgetbeheerders
platform-who-agency = mensen van een overheid
platform-who-evaluator = beoordelaars
platform-who-finance = financieel medewerkers
platform-who-lab = labbeheerders
platform-who-auditor = auditors
platform-who-opening = auteurs van challenges, budgetbeheerders en labbeheerders

platform-title-error = Fout: { $title }
platform-error-not-found = Deze pagina bestaat niet
platform-error-not-found-text = Op dit adres is niets te vinden. De link is misschien oud, of de pagina is niet voor u.
platform-error-forbidden = U kunt deze pagina niet openen
platform-error-forbidden-text = Alleen { $who } kunnen deze pagina openen.
platform-error-refused = Dit kan niet
platform-error-gone = Dit werkt niet meer
platform-error-conflict = Iemand wijzigde dit terwijl u schreef
platform-error-late = De uiterste datum is voorbij
platform-error-late-text = De challenge sloot op { $closed }. We ontvingen dit op { $received }. Uw tekst is bewaard als ontwerp en doet niet mee aan de selectie.
platform-error-not-from-here = Dit formulier is te oud
platform-error-not-from-here-text = We konden niet zien dat dit formulier komt van een pagina die we voor u maakten. Er is niets opgeslagen.
platform-error-too-large = Dit is te veel in één keer
platform-error-too-large-text = Een formulier bevat hoogstens 256 kB. Er is niets opgeslagen.
platform-error-wrong-kind = We kunnen dit niet lezen
platform-error-wrong-kind-text = Wat gestuurd werd, is geen formulier. Er is niets opgeslagen.
platform-error-unavailable = We kunnen dit nu niet doen
platform-error-unavailable-text = De server is bezet of de databank antwoordt niet. Wat u typte, is niet opgeslagen.
platform-error-internal = We maakten een fout
platform-error-internal-text = Er ging bij ons iets stuk. Wat u typte, is niet opgeslagen.
platform-kept = Wat u schreef, is bewaard.
platform-kept-link = Bekijken wat u schreef
platform-advice-role = Kies die rol als u ze hebt, of vraag het aan wie in uw organisatie de rollen geeft.
platform-advice-late = Open uw ontwerp om het te lezen, en volg de challenge om te zien wat ervan komt.
platform-advice-back = Ga terug, open de pagina opnieuw, en kopieer uw tekst voor u opslaat.
platform-advice-again = Ga terug en probeer het over een minuut opnieuw. Uw browser heeft nog wat u typte.
platform-advice-start = Ga naar de startpagina, of bekijk de open challenges.
platform-back-to-draft = Uw ontwerp openen
platform-switch-role = Andere rol kiezen
