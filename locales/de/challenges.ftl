# Challenges. Zuerst, was die Öffentlichkeit liest; dann der Bereich der Behörde und des Labors.

## Die öffentliche Liste

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
challenges-unknown-filter = Nicht bekannt, darum weggelassen: { $what }
challenges-next-title = Diese enden als Nächste
challenges-none = Keine Challenge passt zu Ihrer Suche. Entfernen Sie einen Filter oder verwenden Sie weniger Wörter.
challenges-card-closes = Endet am
challenges-card-closed = Beendet am { $day }

challenges-shown-open = Offen
challenges-shown-soon = Endet innerhalb von 7 Tagen
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
challenges-state-in-review = In Durchsicht
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

## Eine Challenge

challenges-show-title = { $title } ({ $reference })
challenges-lang-note = Sprache dieses Textes: { $language }.
challenges-language-en = Englisch
challenges-language-fr = Französisch
challenges-language-nl = Niederländisch
challenges-language-de = Deutsch
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
challenges-fact-contact = Zu Zugang oder Ablauf
challenges-fact-contact-note = Fragen zum Inhalt stellen Sie auf der Seite der Fragen, wo alle die Antwort lesen.
challenges-fact-languages-closed = Sprachen der Pitches
challenges-fact-pitches-closed = Eingegangene Pitches

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
challenges-station-on = { $day }
challenges-station-from = ab { $day }
challenges-station-until = bis { $day }
challenges-station-by = spätestens am { $day }
challenges-station-late = zu spät: versprochen bis { $day }

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
challenges-score-0 = Fehlt
challenges-score-1 = Schwach
challenges-score-2 = Teilweise
challenges-score-3 = Solide
challenges-score-4 = Stark
challenges-score-5 = Herausragend
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
challenges-date-closed = Beendet
challenges-date-told = Alle haben es erfahren am
challenges-promise-ahead = Alle erfahren die Entscheidung spätestens am { $day }.
challenges-promise-late = { $n ->
    [one] Die Entscheidung ist 1 Tag zu spät. Sie war bis { $day } versprochen.
   *[other] Die Entscheidung ist { $n } Tage zu spät. Sie war bis { $day } versprochen.
}
challenges-promise-days-late = { $n ->
    [one] 1 Tag zu spät
   *[other] { $n } Tage zu spät
}
challenges-promise-told = Alle haben die Entscheidung am { $day } erfahren.
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
challenges-start-company = Nur ein Unternehmen kann pitchen. Ihres zu registrieren dauert eine Minute.
challenges-create-account = Konto anlegen
challenges-switch-role = Rolle wechseln
challenges-register-company = Ihr Unternehmen registrieren
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
challenges-withdrawn-public = Diese Challenge wurde zurückgezogen
challenges-withdrawn-when = { $agency } hat sie am { $day } zurückgezogen.
challenges-withdrawn-why = Der Grund
challenges-withdrawn-link = Offene Challenges ansehen
challenges-gone = { $agency } hat die Challenge „{ $title }“ am { $at } zurückgezogen. Der Grund: { $reason }

## Der Bereich der Behörde

challenges-crumb-agency = Behörde
challenges-untitled-named = Ohne Titel ({ $reference })
challenges-tasks-title = { $reference }
challenges-done-count = { $done } von { $all } Teilen fertig
challenges-ways-title = Weiter
challenges-way-preview = Vorschau ansehen, wie die Öffentlichkeit sie sieht
challenges-way-release = Budget freigeben
challenges-way-questions = Fragen von Unternehmen
challenges-way-unanswered = { $n ->
    [0] keine wartet
    [one] 1 wartet auf Antwort
   *[other] { $n } warten auf Antwort
}
challenges-way-first-due = die erste bis { $day }
challenges-way-panel = Ausschuss
challenges-way-opening = Öffnung der Pitches
challenges-way-decision = Entscheidung
challenges-way-letters = Briefe an die Unternehmen
challenges-way-contracts = Verträge der Behörde
challenges-way-outcome = Ergebnis und Erkenntnis
challenges-way-amend = Challenge ändern
challenges-way-withdraw = Challenge zurückziehen
challenges-way-archive = Challenge archivieren
challenges-next-draft = Schreiben Sie die Teile in beliebiger Reihenfolge. Was Sie speichern, bleibt erhalten, auch wenn es nicht vollständig ist.
challenges-next-release = Das Labor liest sie. Die Budgetverwaltung Ihrer Behörde muss das Budget noch freigeben.
challenges-next-review = Das Budget ist freigegeben. Das Labor liest die Challenge.
challenges-next-scheduled = Das Labor hat sie bestätigt. Sie wird am { $at } öffentlich.
challenges-next-published = Sie ist öffentlich. Unternehmen können pitchen vor { $at }.
challenges-next-closed = Sie ist beendet. Die Pitches bleiben versiegelt, bis zwei Personen sie öffnen.
challenges-next-opened = Die Pitches sind geöffnet. Die Bewertenden legen ihre Interessen offen, bevor sie lesen.
challenges-next-judged = Der Ausschuss bewertet die Pitches.
challenges-next-checking = Das Labor prüft die Bewertung.
challenges-next-decision = Sie bereiten die Entscheidung vor. Die Budgetverwaltung trifft sie.
challenges-next-no-award = Niemand wurde gewählt. Veröffentlichen Sie, was Sie gelernt haben.
challenges-next-contracted = Der Test läuft. An seinem Ende veröffentlichen Sie, was Sie gelernt haben.
challenges-next-outcome = Die Erkenntnis ist öffentlich. Die Challenge kann archiviert werden.
challenges-next-archived = Sie ist archiviert. Alle können sie und ihre Erkenntnis weiter lesen.
challenges-next-withdrawn = Sie wurde zurückgezogen. Der Grund: { $reason }

challenges-group-problem = Das Problem
challenges-group-frame = Der Rahmen
challenges-group-choosing = Die Auswahl
challenges-group-agree = Worauf sich beide Seiten einigen
challenges-task-facts = Titel, Zusammenfassung und Sprachen
challenges-task-problem = Was schiefgeht
challenges-task-affected = Wer betroffen ist und wie stark
challenges-task-tried = Was Sie versucht haben
challenges-task-better = Wie besser aussieht
challenges-task-limits = Was sich nicht ändern kann
challenges-task-data = Womit Unternehmen arbeiten können
challenges-task-budget = Budget und Zahlungen
challenges-task-dates = Termine
challenges-task-criteria = Kriterien und Gewichte
challenges-task-method = Wie sich der Ausschuss einigt
challenges-task-rights = Wem das Ergebnis gehört
challenges-task-adoption = Was nach einem gelungenen Test geschieht
challenges-task-contact = Kontakt
challenges-progress-not-started = Noch nicht begonnen
challenges-progress-in-progress = In Arbeit
challenges-progress-completed = Fertig
challenges-progress-reopened = Es gibt eine Anmerkung

challenges-meter-title = Was man beim Lesen findet
challenges-meter-nothing = Wer liest, findet alles Gesuchte.
challenges-meter-miss = Wer liest, vermisst noch:
challenges-miss-sentence = das Problem in einem Satz
challenges-miss-how-many = wie viele Menschen betroffen sind
challenges-miss-value-today = den heutigen Wert dessen, was besser werden soll
challenges-miss-tried = was versucht wurde
challenges-miss-data = womit Unternehmen arbeiten können
challenges-miss-adoption = was nach einem gelungenen Test geschieht
challenges-miss-open-question = eine offene Frage: Ein Text nennt eine Lösung

challenges-send-title = An das Labor schicken
challenges-send-hint = Das Labor liest sie, und Ihre Budgetverwaltung gibt das Budget frei. In dieser Zeit können Sie sie nicht ändern.
challenges-send-button = Challenge zur Durchsicht schicken
challenges-recall-button = Challenge zurücknehmen
challenges-recall-hint = Sie wird wieder ein Entwurf, und das Labor sieht sie nicht mehr.
challenges-gaps-title = Es fehlt noch etwas
challenges-comments-title = Anmerkungen des Labors
challenges-comment-open = wartet auf eine Änderung
challenges-comment-answered = durch eine Änderung beantwortet
challenges-comment-lab = Das Labor schrieb am { $day }

challenges-notice-saved = Der Teil ist gespeichert.
challenges-notice-saved-rest = Der Teil ist gespeichert, aber ohne das unvollständige Datum. Geben Sie dieses Datum noch einmal ein.
challenges-notice-recalled = Die Challenge ist wieder bei Ihnen. Schicken Sie sie, wenn sie fertig ist.
challenges-notice-sent = Die Challenge ist beim Labor.
challenges-notice-released = Das Budget ist freigegeben.
challenges-notice-returned = Die Challenge ist wieder bei der Challenge-Leitung.
challenges-notice-approved = Die Challenge ist bestätigt.
challenges-notice-amended = Die Änderung ist öffentlich. Alle, die einen Pitch geschrieben haben, bekommen einen Brief.
challenges-notice-withdrawn = Die Challenge ist zurückgezogen.
challenges-notice-archived = Die Challenge ist archiviert.

## Beginnen

challenges-start-title = Eine Challenge beginnen
challenges-start-lead = Beginnen Sie beim Problem, nicht bei einem Formular. Ein Beispiel stellt Ihnen die Fragen, die man beim Lesen hat.
challenges-start-from = Womit Sie beginnen
challenges-start-from-hint = Ein schneller Test: ein Pitch aus drei Antworten, ein Unternehmen, ein kleiner Vertrag.
challenges-start-blank = Eine leere Seite
challenges-start-blank-hint = Nur die fertigen Kriterien sind ausgefüllt.
challenges-start-copy = Eine Kopie von „{ $title }“
challenges-start-lang = Die Sprache, in der Sie schreiben
challenges-start-lang-hint = Wer liest, sieht, in welcher Sprache der Text ist.
challenges-start-button = Challenge beginnen
challenges-start-empty = Wählen Sie, womit Sie beginnen
challenges-lang-empty = Wählen Sie eine Sprache

## Der Editor

challenges-edit-title = { $task } – { $reference }
challenges-step = Teil { $place } von { $all }
challenges-saved-at = Gespeichert um { $time }
challenges-back-to-tasks = Zurück zu allen Teilen, ohne zu speichern
challenges-back-to-challenge = Zurück zur Challenge
challenges-example-title = Ein Beispiel ansehen
challenges-title = Titel
challenges-title-hint = Eine offene Frage oder das Problem, in 120 Buchstaben. Kein Name eines Produkts.
challenges-summary = Das Problem in einem Satz
challenges-summary-hint = Er steht zuoberst auf der Seite und in der Liste.
challenges-theme-empty = Wählen Sie ein Thema
challenges-languages = Sprachen, in denen Unternehmen schreiben dürfen
challenges-languages-hint = Der Ausschuss muss sie alle lesen können.

challenges-hint-problem = Was heute geschieht, wo, und warum das schlecht ist. Nicht, was Sie kaufen möchten.
challenges-hint-affected = Wer, wie viele, wie oft. Eine Zahl für jede Gruppe.
challenges-hint-tried = Was Sie dagegen getan haben, und warum es nicht reichte.
challenges-hint-better = Eine bis drei Messgrößen, jede mit ihrem Wert heute und dem Wert, den Sie erhoffen.
challenges-hint-limits = Gesetze, Systeme, Arbeitsweisen, die bleiben, wie sie sind.
challenges-hint-data = Daten, Orte, Menschen und Zeit, die ein Unternehmen während des Tests bekommt.
challenges-hint-adoption = Wer es danach kaufen würde, aus welchem Budget, in welchem Verfahren.
challenges-example-problem = Wer den Notruf wählt, wartet in der Reihenfolge der Anrufe. Zwischen 18:00 und 20:00 warten bis zu 40 Anrufe. Die Leitstelle sieht erst nach dem Abheben, wer in größter Gefahr ist.
challenges-example-affected = 2,1 Millionen Anrufe erreichen uns im Jahr. Bei 3 von 100 ist ein Leben in Gefahr. Diese Menschen warten im Schnitt 47 Sekunden, wie alle anderen.
challenges-example-tried = 2024 bat eine Ansage vom Band, eine Taste zu drücken. 6 von 10 legten auf oder drückten nichts, darum haben wir nach 5 Wochen aufgehört.
challenges-example-better = Menschen in Lebensgefahr warten heute 47 Sekunden. Wir hoffen auf höchstens 15 Sekunden. Niemand sonst wartet länger als heute.
challenges-example-limits = Ein Mensch nimmt jeden Anruf an. Aufnahmen bleiben in unserem eigenen Gebäude. Die Telefonanlage bleibt bis 2029.
challenges-example-data = 500 aufgenommene Anrufe ohne Namen, zwei Personen der Leitstelle für einen halben Tag pro Woche, eine Kopie der Anlage zum Testen.
challenges-example-adoption = Wenn es wirkt, kaufen es 2028 alle 10 Leitstellen aus dem Budget für die Telefonanlage, in einem offenen Verfahren.

challenges-budget = Geld für den Test, ohne MwSt.
challenges-budget-hint = Zählen Sie alles: alle Teile, Optionen und Vergütungen. Es bleibt unter { $limit }.
challenges-budget-empty = Geben Sie den Betrag für den Test ein, wie 12.500
challenges-budget-over-limit = Senken Sie den Betrag. Er muss unter { $limit } ohne MwSt. liegen, der Grenze für Aufträge von geringem Wert. Er ist { $budget }
challenges-words-over = { $n ->
    [one] 1 Wort zu viel. Höchstens { $most } passen hierher
   *[other] { $n } Wörter zu viel. Höchstens { $most } passen hierher
}
challenges-plan-hint = Sagen Sie, was wann bezahlt wird. Die Zahlungen ergeben zusammen den Betrag oben.
challenges-payment-legend = Zahlung { $n }
challenges-payment-title = Wofür sie ist
challenges-payment-amount = Betrag, ohne MwSt.
challenges-payment-days = Fällig nach Beginn des Tests
challenges-payment-days-unit = Tage
challenges-plan-empty = Geben Sie mindestens eine Zahlung ein
challenges-payment-title-long = { $n ->
    [one] Zahlung { $place }: Der Name hat 1 Zeichen zu viel
   *[other] Zahlung { $place }: Der Name hat { $n } Zeichen zu viel
}
challenges-payment-amount-wrong = Zahlung { $place }: Geben Sie einen Betrag ein, wie 5.000
challenges-payment-title-empty = Zahlung { $place }: Geben Sie ein, wofür sie ist
challenges-payment-amount-empty = Zahlung { $place }: Geben Sie einen Betrag ein
challenges-payment-days-range = Zahlung { $place }: Sie muss 1 bis 365 Tage nach Beginn fällig sein
challenges-plan-sum = Die Zahlungen müssen zusammen { $budget } ergeben. Sie ergeben { $sum }

challenges-dates-hint = Heute ist der früheste Tag der Veröffentlichung. Dann darf sie nicht vor { $earliest } enden.
challenges-questions-hint = Mindestens 6 Tage vor dem Ende, damit alle die Antworten nutzen können.
challenges-closes-hint = Ein Arbeitstag, um 12:00 oder 16:00.
challenges-decision-hint = Ein Arbeitstag nach dem Ende. Er ist öffentlich, und ihn zu verpassen auch.
challenges-questions-empty = Geben Sie ein, bis wann Fragen möglich sind
challenges-closes-empty = Geben Sie ein, wann sie endet
challenges-decision-empty = Geben Sie ein, bis zu welchem Tag es alle erfahren
challenges-closing-not-working = Wählen Sie für das Ende einen Arbeitstag. { $day } ist keiner
challenges-closing-hour = Wählen Sie 12:00 oder 16:00 für das Ende
challenges-hour-twice = Am { $day } wird die Uhr zurückgestellt, und diese Stunde gibt es zweimal. Wählen Sie einen anderen Tag
challenges-hour-never = Am { $day } gibt es diese Stunde nicht. Wählen Sie einen anderen Tag
challenges-questions-too-late = Fragen müssen 6 Tage vor dem Ende aufhören, also spätestens am { $latest }
challenges-decision-too-early = Die Entscheidung muss nach dem Ende am { $day } kommen
challenges-decision-not-working = Wählen Sie für die Entscheidung einen Arbeitstag. { $day } ist keiner
challenges-closing-too-far = Wählen Sie für das Ende einen Tag vor { $latest }. Prüfen Sie das Jahr
challenges-open-too-short = Sie muss 14 Tage offen bleiben. Sie darf nicht vor { $earliest } enden
challenges-questions-over = Fragen würden am { $until } aufhören, bevor sie öffentlich ist. Wählen Sie einen späteren Zeitpunkt

challenges-criteria-hint = 3 bis 6 Kriterien. Die Gewichte ergeben zusammen 100. Ab der Veröffentlichung stehen sie fest.
challenges-criterion-legend = Kriterium { $n }
challenges-criterion-title = Name
challenges-criterion-description = Worauf der Ausschuss achtet
challenges-criterion-weight = Gewicht
challenges-criterion-weight-unit = von 100
challenges-anchor-label = Ein Pitch bekommt { $score }, wenn
challenges-criteria-count = Schreiben Sie 3 bis 6 Kriterien. Es sind { $count }
challenges-criteria-weights = Gewichte müssen zusammen 100 ergeben. Sie ergeben { $sum }
challenges-criterion-too-long = { $n ->
    [one] Kriterium { $place }: 1 Zeichen zu viel hier
   *[other] Kriterium { $place }: { $n } Zeichen zu viel hier
}
challenges-criterion-title-empty = Geben Sie den Namen von Kriterium { $place } ein
challenges-criterion-description-empty = Geben Sie ein, worauf der Ausschuss bei Kriterium { $place } achtet
challenges-criterion-weight-range = Das Gewicht von Kriterium { $place } muss 1 bis 100 sein
challenges-criterion-anchor-empty = Geben Sie ein, wann ein Pitch bei Kriterium { $place } eine { $score } bekommt

challenges-method-legend = Wie der Ausschuss zu einer Note kommt
challenges-method-hint = Alle lesen das, bevor sie pitchen. Nach der Veröffentlichung ist es nicht mehr zu ändern.
challenges-method-consensus = Konsens
challenges-method-mean = Mittelwert
challenges-method-empty = Wählen Sie, wie sich der Ausschuss einigt
challenges-rights-hint = Das Erste passt zu den meisten Tests und bringt die meisten Pitches.
challenges-ip = Was das hier bedeutet (freiwillig)
challenges-ip-hint = Zum Beispiel, was die Behörde mit dem Ergebnis tun darf, und wie lange.
challenges-contact = Wen man anruft, und wann
challenges-contact-hint = Ein Name, eine Nummer und Uhrzeiten. Fragen zum Inhalt gehören auf die Seite der Fragen, wo alle die Antwort lesen.
challenges-show-count = Die Zahl der Pitches vor dem Ende zeigen
challenges-show-count-hint = Ohne dieses Häkchen sieht vor dem Ende niemand die Zahl, auch Sie nicht.

challenges-coach-title = Hinweise zu Ihrem Text
challenges-coach-keep = Text behalten und fortfahren
challenges-coach-solution = Sie nennen eine Lösung: „{ $word }“.
challenges-coach-solution-why = Sagen Sie stattdessen, was besser werden soll, wie „Wer anruft, wartet 9 Minuten“. Dann können Unternehmen anbieten, woran Sie nicht gedacht haben.
challenges-coach-barrier = Sie verlangen „{ $word }“.
challenges-coach-barrier-why = Junge Unternehmen haben das nicht. Fragen Sie bei einem so kleinen Test, was Sie im Pitch sehen müssen.
challenges-coach-long = „{ $start } …“ hat { $n } Wörter.
challenges-coach-long-why = Machen Sie zwei Sätze daraus. Viele lesen in ihrer zweiten Sprache.
challenges-coach-number = Hier steht keine Zahl.
challenges-coach-number-why = Wer liest, will wissen, wie viele und wie viel, um zu sehen, ob sich die eigene Idee lohnt.

challenges-gap-title = Geben Sie einen Titel ein
challenges-gap-summary = Geben Sie das Problem in einem Satz ein
challenges-gap-languages = Wählen Sie mindestens eine Sprache, in der Unternehmen schreiben dürfen
challenges-gap-problem = Schreiben Sie, was schiefgeht
challenges-gap-affected = Schreiben Sie, wer betroffen ist und wie stark
challenges-gap-tried = Schreiben Sie, was Sie versucht haben
challenges-gap-better = Schreiben Sie, wie besser aussieht
challenges-gap-limits = Schreiben Sie, was sich nicht ändern kann
challenges-gap-data = Schreiben Sie, womit Unternehmen arbeiten können
challenges-gap-adoption = Schreiben Sie, was nach einem gelungenen Test geschieht
challenges-gap-dates = Geben Sie ein, bis wann Fragen möglich sind, wann sie endet und bis wann es alle erfahren
challenges-gap-rights = Wählen Sie, wem das Ergebnis gehört
challenges-gap-contact = Geben Sie ein, wen man anruft
challenges-gap-comment = Das Labor hat eine Anmerkung hinterlassen. Ändern Sie diesen Teil, um sie zu beantworten

challenges-preview-title = Vorschau von { $reference }
challenges-preview-band = Vorschau. Nur Ihre Behörde sieht das.
challenges-preview-back = Zurück zu den Teilen

## Das Budget freigeben

challenges-release-title = Budget von { $reference } freigeben
challenges-release-lead = Sie geben für diesen Test { $budget } ohne MwSt. frei. Ein Auftrag von geringem Wert bleibt strikt unter { $limit }.
challenges-release-will-refuse = Dieser Betrag liegt nicht unter { $limit } und kann darum nicht freigegeben werden. Bitten Sie die Challenge-Leitung, die Challenge zurückzunehmen und ihn zu senken.
challenges-release-reads = Wofür Sie es freigeben
challenges-release-button = { $budget } freigeben
challenges-release-done = { $name } hat { $amount } freigegeben, am { $at }. Haushaltsposten: { $line }
challenges-release-over-limit = Das Budget muss unter { $limit } ohne MwSt. liegen, der Grenze für Aufträge von geringem Wert. Es ist { $budget }. Bitten Sie die Challenge-Leitung, die Challenge zurückzunehmen und es zu senken
challenges-budget-line = Haushaltsposten
challenges-budget-line-hint = Wo dieses Geld im Haushalt Ihrer Behörde steht.
challenges-budget-line-empty = Geben Sie den Haushaltsposten ein
challenges-denied-own-release = Sie haben einen Teil dieser Challenge geschrieben. Jemand anders gibt ihr Budget frei.
challenges-denied-own-review = Sie haben einen Teil dieser Challenge geschrieben. Jemand anders sieht sie durch.

## Das Labor

challenges-queue-title = Challenges zur Durchsicht
challenges-queue-waiting = Warten auf Sie
challenges-queue-scheduled = Bestätigt, noch nicht öffentlich
challenges-queue-none = Keine Challenge wartet auf Durchsicht.
challenges-queue-none-scheduled = Keine Challenge ist geplant.
challenges-queue-since = Seit { $day }
challenges-queue-released = Das Budget ist freigegeben.
challenges-queue-not-released = Das Budget ist noch nicht freigegeben.
challenges-review-title = { $reference } durchsehen
challenges-review-over = Sie ist jetzt nicht in Durchsicht, also gibt es nichts zu entscheiden.
challenges-return-title = Challenge zurückschicken
challenges-return-lead = Schreiben Sie eine Anmerkung, wo sich etwas ändern muss. Die Challenge-Leitung bekommt sie alle.
challenges-return-button = Mit Anmerkungen zurückschicken
challenges-return-empty = Schreiben Sie mindestens eine Anmerkung, damit die Challenge-Leitung weiß, was zu ändern ist
challenges-approve-title = Challenge bestätigen
challenges-approve-lead = Sobald sie öffentlich ist, stehen ihre Kriterien, Gewichte und ihr Budget fest.
challenges-no-solution = Sie schreibt keine Lösung vor
challenges-no-solution-hint = Sie haben jeden Teil gelesen, und auch ein Unternehmen, das anders denkt, kann pitchen.
challenges-when = Wann sie öffentlich wird
challenges-when-now = Jetzt
challenges-when-later = Zu einem festen Zeitpunkt
challenges-when-empty = Wählen Sie, wann sie öffentlich wird
challenges-publish = Fester Zeitpunkt
challenges-publish-hint = Nur für „Zu einem festen Zeitpunkt“.
challenges-publish-empty = Geben Sie den Tag ein, an dem sie öffentlich wird
challenges-approve-button = Challenge bestätigen
challenges-approve-tick = Bestätigen Sie, dass sie keine Lösung vorschreibt, oder schicken Sie sie zurück
challenges-approve-not-released = Das Budget von { $budget } ist noch nicht freigegeben. Das tut die Budgetverwaltung der Behörde
challenges-approve-past = Der feste Zeitpunkt muss in der Zukunft liegen

## Nach der Veröffentlichung

challenges-amend-title = { $reference } ändern
challenges-amend-lead = Das Ende kann sich nach hinten verschieben, und Texte können sich ändern. Kriterien, Gewichte und Geld bleiben, wie sie sind.
challenges-amend-reason = Warum sie sich ändert
challenges-amend-reason-hint = Alle lesen das.
challenges-amend-reason-empty = Geben Sie ein, warum sie sich ändert
challenges-amend-closing = Ende
challenges-amend-closing-hint = Sie endet am { $now }.
challenges-amend-stays = Es bleibt
challenges-amend-moves = Es verschiebt sich nach hinten
challenges-amend-new = Neues Ende
challenges-amend-texts = Texte
challenges-amend-text-empty = Dieser Text darf nicht leer werden
challenges-amend-promise = Alle, die einen Pitch geschrieben haben, bekommen im selben Augenblick einen Brief. Was eingereicht ist, bleibt gültig.
challenges-amend-button = Änderung veröffentlichen
challenges-amend-nothing = Nichts ändert sich. Verschieben Sie das Ende nach hinten, oder ändern Sie einen Text
challenges-amend-only-later = Das Ende darf sich nur nach hinten verschieben, also nach { $now }
challenges-amend-extend = Ein Text ändert sich weniger als 6 Tage vor dem Ende. Verschieben Sie das Ende, frühestens auf { $earliest }
challenges-withdraw-title = { $reference } zurückziehen
challenges-withdraw-lead = Auf ihrer Seite steht dann, dass sie zurückgezogen wurde, wann und warum. Alle, die einen Pitch geschrieben haben, bekommen einen Brief. Das ist nicht rückgängig zu machen.
challenges-withdraw-reason = Warum sie zurückgezogen wird
challenges-withdraw-reason-hint = Alle lesen das.
challenges-withdraw-reason-empty = Geben Sie ein, warum sie zurückgezogen wird
challenges-withdraw-button = Challenge zurückziehen
challenges-keep = Alles lassen, wie es ist
challenges-archive-title = { $reference } archivieren
challenges-archive-lead = Ihr Ergebnis ist öffentlich und bleibt es. Danach ist mit ihr nichts mehr möglich.
challenges-archive-button = Challenge archivieren
challenges-archive-no-outcome = Eine Challenge wird erst archiviert, wenn ihr Ergebnis öffentlich ist. Veröffentlichen Sie zuerst das Ergebnis.

challenges-not-in-draft = Die Challenge ist noch ein Entwurf. Schicken Sie sie zuerst zur Durchsicht.
challenges-not-in-review = Die Challenge ist beim Labor. Um sie zu ändern, nimmt die Challenge-Leitung sie zurück.
challenges-not-when-scheduled = Die Challenge ist bestätigt und wird zu einem festen Zeitpunkt öffentlich. Das geht jetzt nicht.
challenges-not-when-published = Die Challenge ist öffentlich. Ihr Text ändert sich nur durch eine veröffentlichte Änderung.
challenges-not-when-closed = Die Challenge ist beendet. Das ist nicht mehr möglich.
challenges-not-in-evaluation = Die Pitches werden bewertet. Das ist nicht mehr möglich.
challenges-not-in-decision = Die Entscheidung wird vorbereitet. Das ist nicht mehr möglich.
challenges-not-without-award = Niemand wurde gewählt. Nur die Erkenntnis ist noch zu veröffentlichen.
challenges-not-in-test = Der Test läuft. Das ist nicht mehr möglich.
challenges-not-with-outcome = Die Erkenntnis ist öffentlich. Nur das Archivieren bleibt.
challenges-not-when-archived = Die Challenge ist archiviert. Mit ihr ist nichts mehr möglich.
challenges-not-when-withdrawn = Die Challenge wurde zurückgezogen. Mit ihr ist nichts mehr möglich.

## Briefe

challenges-mail-own-link = Challenge öffnen
challenges-mail-release-subject = Budget freizugeben: { $title }
challenges-mail-release-line = „{ $title }“ ({ $reference }) braucht { $budget } ohne MwSt. Die Challenge-Leitung hat die Challenge zur Durchsicht geschickt.
challenges-mail-release-next = Sie wird erst öffentlich, wenn Sie das Budget freigegeben haben.
challenges-mail-release-link = Lesen und freigeben
challenges-mail-review-subject = Challenge zur Durchsicht: { $title }
challenges-mail-review-line = { $agency } hat „{ $title }“ ({ $reference }) zur Durchsicht geschickt.
challenges-mail-review-link = Challenge durchsehen
challenges-mail-released-subject = Budget freigegeben: { $title }
challenges-mail-released-line = Das Budget von { $budget } ohne MwSt. für „{ $title }“ ({ $reference }) ist freigegeben.
challenges-mail-returned-subject = Mit Anmerkungen zurück: { $title }
challenges-mail-returned-line = { $n ->
    [one] Das Labor hat „{ $title }“ ({ $reference }) mit 1 Anmerkung zurückgeschickt.
   *[other] Das Labor hat „{ $title }“ ({ $reference }) mit { $n } Anmerkungen zurückgeschickt.
}
challenges-mail-returned-next = Ändern Sie jeden Teil, der eine Anmerkung hat, und schicken Sie die Challenge dann noch einmal.
challenges-mail-approved-subject = Bestätigt: { $title }
challenges-mail-approved-line = Das Labor hat „{ $title }“ ({ $reference }) bestätigt. Die Challenge ist öffentlich ab { $at }.
challenges-mail-amended-subject = Geändert: { $title }
challenges-mail-amended-line = Die Challenge „{ $title }“ ({ $reference }) hat sich geändert. Lesen Sie die Änderung, bevor Sie Ihren Pitch einreichen oder ersetzen.
challenges-mail-amended-next = Sie endet am { $closes }. Was Sie eingereicht haben, bleibt gültig.
challenges-mail-amended-link = Änderungen ansehen
challenges-mail-withdrawn-subject = Zurückgezogen: { $title }
challenges-mail-withdrawn-line = { $agency } hat die Challenge „{ $title }“ ({ $reference }) zurückgezogen. Ihr Pitch wird nicht geöffnet.
challenges-mail-withdrawn-reason = Der Grund: { $reason }
challenges-mail-withdrawn-link = Offene Challenges ansehen
