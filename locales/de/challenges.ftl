# Challenges: was die Öffentlichkeit liest.

challenges-list-title = { $n ->
    [0] Challenges
   *[other] Challenges ({ $n })
}
challenges-list-found = { $n ->
    [0] Keine Challenge gefunden
    [one] 1 Challenge gefunden
   *[other] { $n } Challenges gefunden
}
challenges-crumb-list = Challenges
challenges-filters = Suchen und filtern
challenges-search = Wörter im Text
challenges-apply = Challenges anzeigen
challenges-filter-state = Wie weit sie ist
challenges-filter-theme = Thema
challenges-filter-language = Ich schreibe auf
challenges-any-language = Jede Sprache
challenges-chips = Gewählte Filter
challenges-chip-words = „{ $words }“
challenges-chip-remove = Filter entfernen
challenges-chips-clear = Alle Challenges anzeigen
challenges-none = Keine Challenge passt zu Ihrer Suche. Entfernen Sie einen Filter oder verwenden Sie weniger Wörter.
challenges-card-closes = Endet am
challenges-card-closed = Beendet am { $day }

challenges-shown-open = Offen
challenges-shown-soon = Endet in 7 Tagen
challenges-shown-closed = Beendet, wird bewertet
challenges-shown-decided = Entschieden
challenges-shown-lesson = Mit Erkenntnis

challenges-theme-mobility = Mobilität
challenges-theme-safety = Sicherheit
challenges-theme-health = Gesundheit
challenges-theme-justice = Justiz
challenges-theme-environment = Umwelt
challenges-theme-water = Wasser
challenges-theme-energy = Energie
challenges-theme-education = Bildung
challenges-theme-culture = Kultur
challenges-theme-digital = Digitale Verwaltung
challenges-theme-social = Soziales
challenges-theme-agriculture = Landwirtschaft
challenges-theme-buildings = Gebäude
challenges-theme-finance = Finanzen
challenges-theme-employment = Beschäftigung

challenges-tag-soon = Endet bald
challenges-state-draft = Entwurf
challenges-state-in-review = In Prüfung
challenges-state-approved = Geplant
challenges-state-published = Offen
challenges-state-closed = Beendet
challenges-state-opened = Pitches geöffnet
challenges-state-scoring = Wird bewertet
challenges-state-consensus = Wird bewertet
challenges-state-checking = Wird bewertet
challenges-state-decision = Wird entschieden
challenges-state-no-award = Niemand gewählt
challenges-state-contracted = Test läuft
challenges-state-outcome = Erkenntnis veröffentlicht
challenges-state-archived = Archiviert
challenges-state-withdrawn = Zurückgezogen

challenges-show-title = { $title } ({ $reference })
challenges-lang-note = Sprache dieses Textes: { $language }.
challenges-not-set = Noch nicht festgelegt
challenges-track = Der Weg dieser Challenge
challenges-fact-problem = Das Problem
challenges-fact-money = Geld für den Test
challenges-fact-up-to = Bis zu { $amount } ohne MwSt.
challenges-fact-paid = { $parts ->
    [one] In 1 Teil gezahlt: { $amount } { $days } Tage nach Beginn
   *[other] In { $parts } Teilen gezahlt, zuerst { $amount } { $days } Tage nach Beginn
}
challenges-fact-closes = Endet
challenges-fact-boundary = Ein Pitch zählt, wenn unser Server ihn vor diesem Zeitpunkt erhält: { $limit }.
challenges-fact-effort = Ihr Aufwand jetzt
challenges-fact-effort-value = Etwa 15 Minuten
challenges-fact-effort-note = Drei Antworten, zusammen 240 Wörter, keine Dateien
challenges-fact-languages = Sie dürfen schreiben auf
challenges-fact-rights = Wem das Ergebnis gehört
challenges-fact-pitches = Pitches bisher
challenges-fact-count = { $n ->
    [0] Keine
    [one] 1 Pitch
   *[other] { $n } Pitches
}
challenges-fact-count-hidden = Verborgen bis zum Ende der Frist
challenges-fact-count-note = Niemand sieht die Zahl, auch die Behörde nicht.
challenges-fact-contact = Fragen am Telefon

challenges-rights-company-keeps = Das Unternehmen behält, was es macht. Die Behörde darf das Ergebnis nutzen.
challenges-rights-open = Was mit diesem Geld entsteht, erscheint unter einer offenen Lizenz.
challenges-rights-agency-owns = Was mit diesem Geld entsteht, gehört der Behörde. Das Unternehmen behält, was es mitgebracht hat.

challenges-station-published = Veröffentlicht
challenges-station-open = Offen für Pitches
challenges-station-opened = Von zwei Personen geöffnet
challenges-station-judged = Bewertet
challenges-station-decided = Entschieden
challenges-station-tested = Getestet
challenges-station-no-award = Niemand gewählt
challenges-station-lesson = Erkenntnis veröffentlicht

challenges-part-problem = Das Problem
challenges-part-affected = Wer betroffen ist
challenges-part-tried = Was versucht wurde
challenges-part-better = Wie besser aussieht
challenges-part-limits = Was sich nicht ändern kann
challenges-part-data = Womit Sie arbeiten können
challenges-part-adoption = Was nach einem gelungenen Test geschieht
challenges-part-ip = Was die Eigentumsregel hier bedeutet

challenges-criteria-title = Wie Pitches bewertet werden
challenges-method-public-consensus = Alle bewerten zuerst allein. Dann spricht der Ausschuss, bis er sich je Kriterium auf eine Note einigt.
challenges-method-public-mean = Alle bewerten allein. Die Note eines Kriteriums ist der Mittelwert.
challenges-weight = Gewicht { $n } von 100
challenges-anchors = Was jede Note bedeutet
challenges-score-0 = Nichts
challenges-score-1 = Schwach
challenges-score-2 = Etwas
challenges-score-3 = Gut
challenges-score-4 = Stark
challenges-score-5 = Ausgezeichnet
challenges-plan-title = Wie der Test bezahlt wird
challenges-plan-lead = Bis zu { $amount } ohne MwSt., gezahlt innerhalb von 30 Tagen nach der Abnahme jedes Teils.
challenges-plan-for = Wofür
challenges-plan-when = Wann
challenges-plan-amount = Betrag ohne MwSt.
challenges-payment-when = { $n ->
    [one] 1 Tag nach Beginn
   *[other] { $n } Tage nach Beginn
}
challenges-dates-title = Termine
challenges-dates-what = Was
challenges-dates-when = Wann
challenges-date-published = Veröffentlicht
challenges-date-questions = Fragen bis
challenges-date-closes = Endet
challenges-date-decision = Alle erfahren es spätestens am
challenges-questions-title = Fragen und Antworten
challenges-questions-count = { $answers ->
    [0] Noch keine Frage wurde beantwortet.
    [one] 1 Frage wurde beantwortet.
   *[other] { $answers } Fragen wurden beantwortet.
} { $waiting ->
    [0] Keine wartet auf Antwort.
    [one] 1 wartet auf Antwort.
   *[other] { $waiting } warten auf Antwort.
}
challenges-questions-link = Alle Fragen, und wie Sie eine stellen
challenges-rail = Mitmachen
challenges-contents = Auf dieser Seite
challenges-door-open = Offen für Pitches bis
challenges-door-shut = Nicht mehr offen
challenges-start = Ihren Pitch beginnen
challenges-start-hint = Was Sie schreiben, wird gespeichert. Niemand liest es vor dem Ende der Frist.
challenges-start-sign-in = Sie melden sich zuerst an. Ein neues Konto dauert eine Minute.
challenges-start-role = Nur ein Unternehmen kann pitchen. Wechseln Sie in Ihre Rolle in einem Unternehmen.
challenges-lesson-link = Die Erkenntnis lesen
challenges-amended = Zuletzt geändert am { $day }.
challenges-amended-link = Änderungen ansehen
challenges-changes-title = Änderungen an { $reference }
challenges-changes-none = Seit der Veröffentlichung hat sich nichts geändert.
challenges-changes-back = Zurück zur Challenge
challenges-change-head = Änderung { $number }, { $at }
challenges-change-why = Warum
challenges-change-before = Vorher
challenges-change-after = Jetzt
challenges-change-closes-at = Endet
challenges-change-questions-until = Fragen bis
challenges-change-decision-on = Alle erfahren es spätestens am
challenges-gone = { $agency } hat die Challenge „{ $title }“ am { $at } zurückgezogen. Der Grund: { $reason }
