# Der Rahmen jeder Seite und die Teile, aus denen Seiten bestehen.
ui-skip = Zum Inhalt
ui-demo-label = Vorführung
ui-demo = Dies ist eine Vorführung. Alle Organisationen, Personen und Beträge sind erfunden.
ui-search = Suchen
ui-search-label = Challenges durchsuchen
ui-account = Ihr Konto
ui-switch-role = Rolle wechseln
ui-sign-in = Anmelden
ui-register = Konto anlegen
ui-languages = Sprachen
ui-crumbs = Wo Sie sind
ui-done = Erledigt.
ui-help = Kommen Sie nicht weiter? Ein Mensch antwortet:
ui-help-link = Hilfe erreichen
ui-about = Über Parvis
ui-foot-how = So funktioniert es
ui-foot-charter = Charta
ui-foot-accessibility = Barrierefreiheit
ui-foot-privacy = Datenschutz
ui-foot-cookies = Cookies
ui-theme = Farben:
ui-theme-auto = wie dieses Gerät
ui-theme-light = hell
ui-theme-dark = dunkel
ui-clock = Unsere Uhr:
ui-error-reference = Kennzeichen für die Hilfe:
ui-error-home = Startseite
ui-error-challenges = Offene Challenges
ui-error-contact = Hilfe erreichen
ui-stale-part = Unterschied { $n }
ui-stale-lead = Nichts ist verloren. Beide Texte stehen hier. Ändern Sie Ihren, bis er sagt, was Sie beide meinen, und speichern Sie ihn dann.
ui-stale-theirs = Was jetzt gespeichert ist
ui-stale-mine = Was Sie geschrieben haben
ui-stale-keep = Meinen Text speichern
ui-stale-leave = Gespeichertes behalten
ui-errors-title = Es gibt ein Problem
ui-problem = Problem:
ui-words-max =
    { $n ->
        [one] Höchstens { $n } Wort.
       *[other] Höchstens { $n } Wörter.
    }
ui-words-left = Wörter übrig: #
ui-words-over = Wörter zu viel: #
ui-money-unit = EUR ohne MwSt.
ui-day = Tag
ui-month = Monat
ui-year = Jahr
ui-time = Uhrzeit
ui-save-next = Speichern und fortfahren
ui-save-later = Speichern und später fortsetzen
ui-saved-offline = Nicht gespeichert: Es gibt keine Verbindung. Ihr Text steht noch auf dieser Seite. Wenn sie wieder da ist, versuchen wir es noch einmal.
ui-saved-failed = Nicht gespeichert. Ihr Text steht noch auf dieser Seite. Drücken Sie „Speichern und fortfahren“, um es wieder zu versuchen.
ui-saved-conflict = Nicht gespeichert: Jemand anders hat dies geändert. Drücken Sie „Speichern und fortfahren“, um beide Texte zu sehen.
ui-saved-signed-out = Nicht gespeichert: Sie sind abgemeldet. Melden Sie sich in einem neuen Tab an und schreiben Sie hier weiter.
ui-track-done = (erledigt)
ui-track-now = (jetzt)
ui-track-next = (kommt noch)
ui-pager = Seiten
ui-pager-page = Seite
ui-pager-previous = Vorige
ui-pager-next = Nächste
ui-not-provided = Nicht angegeben
ui-change = Ändern
ui-clock-day = Tag { $day } von { $term }
ui-clock-late = { $late ->
        [one] Tag { $day } von { $term }: { $late } Tag zu spät
       *[other] Tag { $day } von { $term }: { $late } Tage zu spät
    }
ui-clock-paid = Bezahlt an Tag { $day } von { $term }
ui-clock-paid-late = { $late ->
        [one] Bezahlt an Tag { $day } von { $term }: { $late } Tag zu spät
       *[other] Bezahlt an Tag { $day } von { $term }: { $late } Tage zu spät
    }
