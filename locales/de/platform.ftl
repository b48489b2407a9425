# Die Wörter der Maschine: Zeit, Formulare, die Seite um jeden Inhalt.

platform-moment = { $day }, { $time } ({ $city } Zeit)
platform-city-brussels = Brüsseler
platform-in = in { $span }
platform-ago = vor { $span }
platform-and = { $one } und { $other }
platform-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
platform-hours = { $n ->
    [one] { $n } Stunde
   *[other] { $n } Stunden
}
platform-minutes = { $n ->
    [one] { $n } Minute
   *[other] { $n } Minuten
}
platform-space-public = Marktplatz
platform-space-me = Mein Konto
platform-space-company = Bereich Unternehmen
platform-space-agency = Bereich Behörde
platform-space-evaluate = Bereich Bewertung
platform-space-admin = Bereich Labor
platform-space-finance = Bereich Finanzen
platform-space-audit = Bereich Prüfung
platform-nav-challenges = Challenges
platform-nav-lessons = Erkenntnisse
platform-nav-agencies = Behörden
platform-nav-how = So geht es
platform-title-error = Fehler: { $title }
platform-error-not-found = Diese Seite gibt es nicht
platform-error-not-found-text = Unter dieser Adresse ist nichts zu finden. Der Link ist vielleicht alt, oder die Seite ist nicht für Sie.
platform-advice-start = Gehen Sie zur Startseite, oder sehen Sie die offenen Challenges an.
