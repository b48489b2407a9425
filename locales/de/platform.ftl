# Die Wörter der Maschine: Zeit, Formulare, Briefe, Fehler, der Rahmen um jede Seite.

platform-moment = { $day }, { $time } ({ $city } Zeit)
platform-city-brussels = Brüsseler
platform-in = in { $span }
platform-ago = vor { $span }
platform-and = { $one } und { $other }
# Nur nach „in“ und „vor“ gebraucht, darum im Dativ.
platform-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tagen
}
platform-hours = { $n ->
    [one] { $n } Stunde
   *[other] { $n } Stunden
}
platform-minutes = { $n ->
    [one] { $n } Minute
   *[other] { $n } Minuten
}

platform-form-too-many-words = Verwenden Sie höchstens { $most } Wörter. Es sind { $words }
platform-form-too-long = Verwenden Sie höchstens { $most } Zeichen. Es sind { $length }
platform-form-no-amount = Geben Sie einen Betrag ein, wie 12500 oder 12.500,50
platform-form-out-of-range = Geben Sie eine ganze Zahl von { $least } bis { $most } ein
platform-form-no-year = Geben Sie ein Jahr von 2000 bis 2099 ein
platform-form-no-day = Geben Sie einen Tag ein, den es gibt, wie 5 2 2026
platform-form-no-time = Wählen Sie eine Uhrzeit
platform-form-hour-twice = Diese Stunde gibt es zweimal, denn in dieser Nacht wird die Uhr zurückgestellt. Wählen Sie eine andere Uhrzeit
platform-form-hour-never = Diese Stunde gibt es nicht, denn in dieser Nacht wird die Uhr vorgestellt. Wählen Sie eine andere Uhrzeit
platform-form-email-empty = Geben Sie eine E-Mail-Adresse ein
platform-form-email-wrong = Geben Sie eine E-Mail-Adresse wie name@unternehmen.be ein
platform-form-incomplete = In diesem Formular fehlt etwas. Sehen Sie jede Antwort an
platform-changed-meanwhile = Jemand hat dies geändert, während Sie es angesehen haben. Öffnen Sie die Seite neu, um zu sehen, wie es jetzt ist.

platform-mail-greeting = Guten Tag { $name },
platform-mail-greeting-unknown = Guten Tag,
platform-mail-footer = Sie bekommen diesen Brief, weil auf Parvis etwas geschehen ist. Es betrifft Sie oder Ihre Organisation.

platform-space-public = Marktplatz
platform-space-me = Mein Konto
platform-space-company = Bereich Unternehmen
platform-space-agency = Bereich Behörde
platform-space-evaluate = Bereich Bewertung
platform-space-admin = Bereich Labor
platform-space-finance = Bereich Finanzen
platform-space-audit = Bereich Revision

platform-nav-challenges = Challenges
platform-nav-lessons = Erkenntnisse
platform-nav-agencies = Behörden
platform-nav-how = So funktioniert es
platform-nav-me = Mein Konto
platform-nav-profile = Name und Sprache
platform-nav-security = Sicherheit
platform-nav-sessions = Wo ich angemeldet bin
platform-nav-company = Schreibtisch
platform-nav-proposals = Pitches
platform-nav-contracts = Verträge
platform-nav-facts = Unternehmensdaten
platform-nav-team = Team
platform-nav-agency = Schreibtisch
platform-nav-panels = Meine Ausschüsse
platform-nav-admin = Schreibtisch
platform-nav-review = Challenges zur Durchsicht
platform-nav-evaluations = Bewertungen zu prüfen
platform-nav-organizations = Organisationen
platform-nav-law = Zahlen aus dem Gesetz
platform-nav-finance = Zu bezahlen
platform-nav-audit = Prüfpfad

platform-role-line = { $role }, { $organization }
platform-role-company-member = Mitglied des Unternehmens
platform-role-author = Challenge-Leitung
platform-role-approver = Budgetverwaltung
platform-role-finance = Finanzdienst
platform-role-evaluator = Bewertung
platform-role-lab-administrator = Laborverwaltung
platform-role-auditor = Revision

platform-who-signed-in = angemeldete Personen
platform-who-company = Mitglieder eines Unternehmens
platform-who-author = Personen der Challenge-Leitung
platform-who-approver = Personen der Budgetverwaltung
platform-who-agency = Personen einer Behörde
platform-who-evaluator = Bewertende
platform-who-finance = Personen des Finanzdienstes
platform-who-lab = Personen der Laborverwaltung
platform-who-auditor = Personen der Revision
platform-who-opening = Personen der Challenge-Leitung, der Budgetverwaltung und der Laborverwaltung

platform-title-error = Fehler: { $title }
platform-error-not-found = Diese Seite gibt es nicht
platform-error-not-found-text = Unter dieser Adresse ist nichts zu finden. Der Link ist vielleicht alt, oder die Seite ist nicht für Sie.
platform-error-forbidden = Sie können diese Seite nicht öffnen
platform-error-forbidden-text = Nur { $who } können diese Seite öffnen.
platform-error-refused = Das geht nicht
platform-error-gone = Das funktioniert nicht mehr
platform-error-conflict = Jemand hat dies geändert, während Sie geschrieben haben
platform-error-late = Die Frist ist vorbei
platform-error-late-text = Die Challenge endete am { $closed }. Wir haben dies am { $received } erhalten. Ihr Text ist als Entwurf gespeichert und gehört nicht zur Auswahl.
platform-error-not-from-here = Dieses Formular ist zu alt
platform-error-not-from-here-text = Wir konnten nicht erkennen, dass dieses Formular von einer Seite kam, die wir für Sie gemacht haben. Nichts wurde gespeichert.
platform-error-too-large = Das ist zu viel auf einmal
platform-error-too-large-text = Ein Formular fasst höchstens 256 kB. Nichts wurde gespeichert.
platform-error-wrong-kind = Wir können dies nicht lesen
platform-error-wrong-kind-text = Was gesendet wurde, ist kein Formular. Nichts wurde gespeichert.
platform-error-unavailable = Das geht im Moment nicht
platform-error-unavailable-text = Der Server ist ausgelastet, oder die Datenbank antwortet nicht. Was Sie getippt haben, wurde nicht gespeichert.
platform-error-internal = Wir haben einen Fehler gemacht
platform-error-internal-text = Auf unserer Seite ist etwas kaputtgegangen. Was Sie getippt haben, wurde nicht gespeichert.
platform-kept = Was Sie geschrieben haben, ist aufgehoben.
platform-kept-link = Geschriebenes ansehen
platform-advice-role = Wechseln Sie in diese Rolle, wenn Sie sie haben, oder fragen Sie die Person, die in Ihrer Organisation Rollen vergibt.
platform-advice-late = Öffnen Sie Ihren Entwurf, um ihn zu lesen, und folgen Sie der Challenge, um zu sehen, was daraus wird.
platform-advice-back = Gehen Sie zurück, öffnen Sie die Seite neu und kopieren Sie Ihren Text hinüber, bevor Sie speichern.
platform-advice-again = Gehen Sie zurück und versuchen Sie es in einer Minute wieder. Ihr Browser hat noch, was Sie getippt haben.
platform-advice-start = Gehen Sie zur Startseite, oder sehen Sie die offenen Challenges an.
platform-back-to-draft = Ihren Entwurf öffnen
platform-switch-role = Rolle wechseln
