# De rand van elke pagina en de onderdelen waaruit pagina’s bestaan.
ui-skip = Naar de inhoud
ui-demo-label = Demonstratie
ui-demo = Dit is een demonstratie. Elke organisatie, persoon en elk bedrag erin is verzonnen.
ui-search = Zoeken
ui-search-label = Zoek in challenges
ui-account = Uw account
ui-switch-role = Andere rol kiezen
ui-sign-in = Aanmelden
ui-register = Account maken
ui-languages = Talen
ui-crumbs = Waar u bent
ui-done = Gedaan.
ui-help = Zit u vast? Een mens antwoordt:
ui-help-link = Contact met de hulplijn
ui-about = Over Parvis
ui-foot-how = Hoe het werkt
ui-foot-charter = Charter
ui-foot-accessibility = Toegankelijkheid
ui-foot-privacy = Privacy
ui-foot-cookies = Cookies
ui-theme = Kleuren:
ui-theme-auto = zoals dit toestel
ui-theme-light = licht
ui-theme-dark = donker
ui-clock = Onze klok:
ui-error-reference = Referentie voor de hulplijn:
ui-error-home = Startpagina
ui-error-challenges = Open challenges
ui-error-contact = Contact met de hulplijn
ui-stale-part = Verschil { $n }
ui-stale-lead = Er is niets verloren. Beide teksten staan hier. Verander de uwe tot er staat wat u allebei bedoelt, en sla dan op.
ui-stale-theirs = Wat nu opgeslagen is
ui-stale-mine = Wat u schreef
ui-stale-keep = Mijn tekst opslaan
ui-stale-leave = Laten zoals opgeslagen
ui-errors-title = Er is een probleem
ui-problem = Probleem:
ui-words-max =
    { $n ->
        [one] Hoogstens { $n } woord.
       *[other] Hoogstens { $n } woorden.
    }
ui-words-left = Woorden over: #
ui-words-over = Woorden te veel: #
ui-money-unit = EUR, excl. btw
ui-day = Dag
ui-month = Maand
ui-year = Jaar
ui-time = Uur
ui-save-next = Opslaan en doorgaan
ui-save-later = Opslaan en later verdergaan
ui-saved-offline = Niet opgeslagen: er is geen verbinding. Uw tekst staat nog op deze pagina. We proberen opnieuw als de verbinding terug is.
ui-saved-failed = Niet opgeslagen. Uw tekst staat nog op deze pagina. Druk op ‘Opslaan en doorgaan’ om opnieuw te proberen.
ui-saved-conflict = Niet opgeslagen: iemand anders veranderde dit. Druk op ‘Opslaan en doorgaan’ om beide teksten te zien.
ui-saved-signed-out = Niet opgeslagen: u bent afgemeld. Meld u aan in een nieuw tabblad en schrijf hier verder.
ui-track-done = (gedaan)
ui-track-now = (nu)
ui-track-next = (komt nog)
ui-pager = Pagina’s
ui-pager-page = Pagina
ui-pager-previous = Vorige
ui-pager-next = Volgende
ui-not-provided = Niet ingevuld
ui-change = Wijzigen
ui-clock-day = Dag { $day } van { $term }
ui-clock-late = { $late ->
        [one] Dag { $day } van { $term }: { $late } dag te laat
       *[other] Dag { $day } van { $term }: { $late } dagen te laat
    }
ui-clock-paid = Betaald op dag { $day } van { $term }
ui-clock-paid-late = { $late ->
        [one] Betaald op dag { $day } van { $term }: { $late } dag te laat
       *[other] Betaald op dag { $day } van { $term }: { $late } dagen te laat
    }
