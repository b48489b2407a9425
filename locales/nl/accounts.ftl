# Accounts: registreren, aanmelden, het tweede bewijs, en wat iemand voor zichzelf instelt.

accounts-name = Uw naam
accounts-name-hint = Voornaam en achternaam, zoals collega’s u kennen.
accounts-name-empty = Vul uw naam in
accounts-email = E-mailadres
accounts-email-hint = We sturen er een brief naartoe om na te gaan of het van u is.
accounts-lang = Taal van onze brieven
accounts-lang-hint = U kunt ze later wijzigen.
accounts-lang-none = Kies de taal van onze brieven
accounts-password = Wachtwoord
accounts-password-choose = Kies een wachtwoord
accounts-password-hint = Minstens 12 tekens. Een korte zin is goed. Plakken uit een wachtwoordbeheerder werkt.
accounts-password-now = Uw huidige wachtwoord
accounts-password-empty = Kies een wachtwoord
accounts-password-short = Gebruik minstens { $fewest } tekens voor uw wachtwoord. U hebt er { $have }
accounts-password-long = Gebruik hoogstens { $most } tekens voor uw wachtwoord. U hebt er { $have }
accounts-password-easy = Kies een wachtwoord dat anderen niet kunnen raden. Laat uw naam, uw adres en rijen toetsen weg
accounts-password-own-empty = Vul uw wachtwoord in
accounts-password-own-wrong = Dit is niet uw wachtwoord. Let op hoofdletters en op de taal van uw toetsenbord
accounts-wait =
    { $n ->
        [one] Wacht { $n } minuut voor de volgende poging. Er waren te veel foute pogingen vanaf deze verbinding
       *[other] Wacht { $n } minuten voor de volgende poging. Er waren te veel foute pogingen vanaf deze verbinding
    }

accounts-register-title = Maak uw account
accounts-register-lead = Een account is voor u, niet voor uw bedrijf. Registreren duurt twee minuten.
accounts-register-button = Uw account maken
accounts-register-link = Een account maken
accounts-register-sent = We stuurden een brief naar het adres dat u opgaf. Volg de link erin binnen 24 uur om verder te gaan.
accounts-register-again = Het formulier opnieuw invullen
accounts-have-account = Hebt u al een account?
accounts-sign-in-link = Aanmelden
accounts-letter-title = Kijk in uw mailbox
accounts-letter-where = Geen brief na 5 minuten? Kijk in de map met ongewenste mail, en ga na of u het adres juist typte.
accounts-verify-title = Bevestig uw adres
accounts-verify-lead = { $name } registreerde zich met { $email }. Bevestig dit adres om de account te openen.
accounts-verify-button = Dit adres bevestigen
accounts-verify-not-you = Typte iemand anders uw adres? Sluit deze pagina. Er wordt geen account gemaakt.
accounts-verify-expired = Deze link werkte tot { $at }. Maak uw account opnieuw om een nieuwe brief te krijgen.
accounts-verify-known = Dit adres heeft al een account. Meld u aan, of vraag een nieuw wachtwoord.
accounts-link-used = Deze link werd gebruikt op { $at }. Een link werkt één keer. Meld u aan met uw wachtwoord.

accounts-sign-in-title = Aanmelden
accounts-sign-in-button = Aanmelden
accounts-sign-in-wrong = Geen account past bij dit adres en dit wachtwoord. Kijk ze allebei na, of vraag een nieuw wachtwoord
accounts-sign-out = Afmelden
accounts-demo-title = Mensen van de demonstratie
accounts-demo-lead = Ieder treedt op in een andere rol. Druk op een knop om die persoon te zijn.
accounts-demo-button = Aanmelden als { $name }
accounts-code-title = Vul uw code in
accounts-code = Code van uw app, of een herstelcode
accounts-code-hint = De app toont 6 cijfers, en om de 30 seconden nieuwe.
accounts-code-empty = Vul de code in
accounts-code-wrong = Deze code past niet. Wacht op de volgende code van uw app, of gebruik een herstelcode die u nog niet gebruikte
accounts-code-replayed = Deze code is al gebruikt. Wacht op de volgende code van uw app
accounts-code-button = De code controleren
accounts-code-lost = Uw telefoon kwijt? Vul een van de herstelcodes in die u opschreef. Elke code werkt één keer.

accounts-recover-title = Kies een nieuw wachtwoord
accounts-recover-link = Ik ben mijn wachtwoord vergeten
accounts-recover-lead = Geef ons uw adres. We sturen een brief met een link die 1 uur werkt.
accounts-recover-button = De brief sturen
accounts-recover-sent = Als het adres een account heeft, stuurden we er een brief naartoe. Volg de link erin binnen 1 uur.
accounts-recover-again = Een ander adres proberen
accounts-recover-expired = Deze link werkte tot { $at }. Vraag een nieuwe brief.
accounts-reset-title = Kies een nieuw wachtwoord
accounts-reset-lead = Dit is voor de account { $email }. Alle browsers worden afgemeld.
accounts-reset-button = Het nieuwe wachtwoord opslaan

accounts-me-title = Mijn account
accounts-me-hello = Dag { $name }
accounts-me-owes = Uw rol vraagt een tweede bewijs bij het aanmelden. Stel het in voor u verdergaat.
accounts-me-roles = Uw rollen
accounts-me-no-role = U hebt nog geen rol.
accounts-me-no-role-hint = Gebruikt uw bedrijf of uw overheid Parvis al? Vraag een collega om u uit te nodigen. De uitnodiging komt per brief.
accounts-me-new-company = Uw bedrijf registreren
accounts-me-another-company = Nog een bedrijf registreren
accounts-me-to-desk = Naar de werktafel van deze rol
accounts-me-account = Uw account
accounts-me-profile = Uw naam of taal wijzigen
accounts-me-security = Wachtwoord en tweede bewijs
accounts-me-sessions = Waar u aangemeld bent
accounts-role-worn = nu gekozen
# De rol staat na een dubbele punt: ze begint met een hoofdletter.
accounts-role-wear = Deze rol kiezen: { $role }, { $organization }
accounts-roles-title = Kies uw rol
accounts-roles-lead = U treedt op in één rol tegelijk. Bovenaan elke pagina staat welke.

accounts-profile-title = Naam en taal
accounts-profile-email = Uw adres is { $email }. De hulplijn kan het wijzigen.
accounts-profile-button = Naam en taal opslaan
accounts-security-title = Veiligheid
accounts-second-factor = Tweede bewijs bij het aanmelden
accounts-second-factor-why = Met een app die een code toont, opent een gestolen wachtwoord alleen niets.
accounts-second-factor-required = Iedereen die voor een overheid optreedt, bewijst wie hij of zij is met een app die een code toont.
accounts-second-factor-need = U hebt een app voor codes nodig op uw telefoon of computer. Elke app voor ‘TOTP’ werkt, ook die in uw wachtwoordbeheerder.
accounts-second-factor-absent = Niet ingesteld
accounts-second-factor-since = Ingesteld op { $at }
accounts-second-factor-begin = Het tweede bewijs instellen
accounts-second-factor-title = Het tweede bewijs instellen
accounts-second-factor-scan = 1. Toon uw app dit beeld
accounts-second-factor-scan-how = Voeg in de app een account toe en richt de camera hierop.
accounts-second-factor-picture = Een beeld voor uw app. De letters eronder zeggen hetzelfde.
accounts-second-factor-tap = Op deze telefoon? Open het in uw app
accounts-second-factor-type = Of typ deze letters in de app:
accounts-second-factor-check = 2. Vul de code in die de app toont
accounts-code-of-app = Code van uw app
accounts-code-of-app-hint = 6 cijfers. Ze veranderen om de 30 seconden.
accounts-second-factor-confirm = De code controleren
accounts-second-factor-on-already = Het tweede bewijs is al ingesteld.
accounts-second-factor-not-begun = Begin met het instellen van het tweede bewijs.
accounts-second-factor-other = Een andere telefoon of app gebruiken
accounts-second-factor-remove-title = Een andere telefoon of app gebruiken
accounts-second-factor-remove-lead = De huidige app werkt dan niet meer en u stelt een nieuwe in. Tot dan blijven de pagina’s van overheidsrollen dicht.
accounts-second-factor-remove-button = De huidige app verwijderen
accounts-codes = Herstelcodes
accounts-codes-left =
    { $n ->
        [one] Nog { $n } code over
       *[other] Nog { $n } codes over
    }
accounts-codes-see = Uw herstelcodes bekijken
accounts-codes-renew = Nieuwe herstelcodes maken
accounts-codes-title = Uw herstelcodes
accounts-codes-lead = Met een van deze codes meldt u zich aan als u uw telefoon niet hebt. Druk ze af, of schrijf ze op.
accounts-codes-once = Elke code werkt één keer. Nadat u deze pagina met de knop verlaat, kan niemand ze nog tonen.
accounts-codes-kept = Ik bewaar deze codes veilig
accounts-password-title = Wijzig uw wachtwoord
accounts-password-lead = Andere browsers worden afgemeld.
accounts-password-change = Uw wachtwoord wijzigen
accounts-password-button = Het nieuwe wachtwoord opslaan
accounts-sessions-title = Waar u aangemeld bent
accounts-sessions-lead = Eén regel per browser. Meld af wat u niet kent, en wijzig uw wachtwoord.
accounts-session-unnamed = Een browser zonder naam
accounts-session-this = deze browser
accounts-session-times = Aangemeld op { $since }. Laatst gebruikt op { $seen }.
accounts-session-end = Deze browser afmelden
accounts-sessions-end-others = Alle andere browsers afmelden

accounts-sign-in-kept = U bent afgemeld. Wat u schreef, is bewaard op deze pagina: meld u aan en u krijgt het terug.
accounts-parked-title = We bewaarden wat u schreef
accounts-parked-lead = We bewaarden wat u schreef. Kijk het na en sla het op.
accounts-parked-text = Tekst { $n }
accounts-parked-choices = Uw keuzes zijn bewaard.
accounts-parked-button = Opslaan wat u schreef

accounts-notice-verified = Uw adres is bevestigd. Meld u aan om verder te gaan.
accounts-notice-signed-out = U bent afgemeld.
accounts-notice-password = Uw nieuwe wachtwoord is opgeslagen. Meld u ermee aan.
accounts-notice-password-set = Uw nieuwe wachtwoord is opgeslagen. Andere browsers zijn afgemeld.
accounts-notice-profile = Uw naam en taal zijn opgeslagen.
accounts-notice-second-factor-off = De vorige app werkt niet meer. Stel de nieuwe in.
accounts-notice-codes-kept = Het tweede bewijs is ingesteld.
accounts-notice-session-ended = Die browser is afgemeld.
accounts-notice-sessions-ended = Alle andere browsers zijn afgemeld.

accounts-mail-verify-subject = Bevestig uw adres voor Parvis
accounts-mail-verify-what = Uw adres werd geregistreerd op Parvis. Volg de link om de account te openen.
accounts-mail-verify-until = De link werkt één keer, tot { $until }.
accounts-mail-verify-link = Uw adres bevestigen
accounts-mail-not-you = Vroeg u dit niet? Doe dan niets. Er verandert niets.
accounts-mail-known-subject = U hebt al een account op Parvis
accounts-mail-known-what = Iemand registreerde dit adres op Parvis. Het heeft al een account. Meld u aan met uw wachtwoord.
accounts-mail-known-recover = Vergeten? Op de pagina om u aan te melden, vraagt u een link voor een nieuw wachtwoord.
accounts-mail-known-link = Aanmelden
accounts-mail-recover-subject = Kies een nieuw wachtwoord voor Parvis
accounts-mail-recover-what = Voor uw account werd een nieuw wachtwoord gevraagd. Volg de link om het te kiezen.
accounts-mail-recover-until = De link werkt één keer, tot { $until }.
accounts-mail-recover-link = Een nieuw wachtwoord kiezen
accounts-mail-changed-subject = Een wijziging aan uw account op Parvis
accounts-mail-changed-password = Uw wachtwoord werd gewijzigd op { $at }.
accounts-mail-changed-second-factor = Het tweede bewijs bij het aanmelden werd ingesteld op { $at }.
accounts-mail-changed-second-factor-off = Het tweede bewijs bij het aanmelden werd verwijderd op { $at }.
accounts-mail-changed-codes = Op { $at } werden nieuwe herstelcodes gemaakt. De oude werken niet meer.
accounts-mail-changed-not-you = Was u het niet? Kies meteen een nieuw wachtwoord en bel de hulplijn.
accounts-mail-changed-link = Een nieuw wachtwoord kiezen
