# Ergebnisse und Erkenntnisse: was versucht, gemessen, gelernt und ausgegeben wurde.
outcomes-edit-title = Ergebnis von { $reference }
outcomes-edit-lead = Was das nächste Team wissen sollte, in Worten, die auch Nachbarn verstehen. Speichern Sie, so oft Sie wollen. Niemand sonst liest es vor der Veröffentlichung.
outcomes-ending = Ausgang
outcomes-ending-scaled = Ausgeweitet
outcomes-ending-scaled-hint = Es wirkt und geht größer weiter.
outcomes-ending-adapted = Angepasst
outcomes-ending-adapted-hint = Es geht in anderer Form weiter.
outcomes-ending-stopped = Gestoppt
outcomes-ending-stopped-hint = Es endet hier. Was man jetzt weiß, ist das Ergebnis.
outcomes-tried = Was wir versucht haben
outcomes-tried-hint = Das Problem in einem Satz, dann was getestet wurde, wo und wie lange.
outcomes-measured = Was wir gemessen haben
outcomes-measured-hint = Woher Sie es wissen. Die Zahlen kommen darunter, jede mit ihrem Wert vorher und nachher.
outcomes-measure = Messgröße { $n } (freiwillig)
outcomes-measure-name = Messgröße
outcomes-before = Vorher
outcomes-before-hint = Mit ihrer Einheit, wie „9 Minuten“ oder „12 %“.
outcomes-after = Nachher
outcomes-learned = Was wir jetzt wissen
outcomes-learned-hint = Was Sie vorher nicht wussten. Was nicht gewirkt hat, und weshalb.
outcomes-advice = Rat an andere
outcomes-advice-hint = Was Sie wieder so machen würden, und was anders.
outcomes-next-step = Nächster Schritt
outcomes-next-step-hint = Wer jetzt was tut, und bis wann.
outcomes-save = Entwurf speichern
outcomes-save-check = Speichern und vor der Veröffentlichung prüfen
outcomes-amount = { $amount } ohne MwSt.
outcomes-check-title = Prüfen Sie das Ergebnis, bevor alle es lesen können
outcomes-check-lead = Nach der Veröffentlichung steht es auf der öffentlichen Seite und bei den Erkenntnissen und ist nicht mehr zu ändern. Das Unternehmen bekommt einen Brief.
outcomes-check-lead-nobody = Nach der Veröffentlichung steht es auf der öffentlichen Seite und bei den Erkenntnissen und ist nicht mehr zu ändern.
outcomes-check-back = Zurückgehen und ändern
outcomes-publish = Ergebnis veröffentlichen
outcomes-show-title = Ergebnis von { $reference }
outcomes-over = { $reference }, veröffentlicht am { $at }
outcomes-fact-agency = Behörde
outcomes-fact-company = Unternehmen
outcomes-fact-amount = Betrag
outcomes-fact-decided = Entschieden
outcomes-fact-spent = Ausgegeben
outcomes-fact-spent-how = Aus den Zahlungen gezählt
outcomes-change = Vorher und nachher
outcomes-dots = ◇ vorher ● nachher
outcomes-track = Der Weg dieser Challenge
outcomes-track-published = Veröffentlicht
outcomes-track-closed = Beendet
outcomes-track-tested = Getestet
outcomes-track-stopped = Test vorzeitig gestoppt
outcomes-track-nobody = Niemand gewählt
outcomes-track-outcome = Ergebnis
outcomes-see-challenge = Challenge ansehen
outcomes-waiting-decision = Es gibt noch kein Ergebnis. Die Behörde entscheidet spätestens am { $day }.
outcomes-waiting-late = Es gibt noch keine Entscheidung. Die Behörde hat sie bis { $day } versprochen. Seit diesem Tag ist sie zu spät.
outcomes-waiting-no-day = Es gibt noch keine Entscheidung.
outcomes-decided-title = Entscheidung zu { $reference }
outcomes-decided-over = { $reference }, Entscheidung öffentlich seit { $at }
outcomes-decided-award = Die Behörde hat { $company } gewählt, für { $amount } ohne MwSt.
outcomes-decided-nobody = Die Behörde hat keinen Pitch gewählt.
outcomes-decided-why = Warum die Behörde so entschieden hat
outcomes-decided-tie = Warum dieser Pitch unter gleichen
outcomes-decided-judged = { $n ->
    [one] Der Ausschuss hat { $n } Pitch bewertet.
   *[other] Der Ausschuss hat { $n } Pitches bewertet.
}
outcomes-decided-next = Wie es weitergeht
outcomes-next-contract = Die Behörde und das Unternehmen schließen den Vertrag. Es gibt noch kein Ergebnis: Es folgt nach dem Test.
outcomes-next-test = Der Test läuft. Es gibt noch kein Ergebnis: Die Behörde veröffentlicht es, wenn der Test vorbei ist.
outcomes-next-outcome = Die Arbeit ist abgenommen. Es gibt noch kein Ergebnis: Die Behörde veröffentlicht es nach der letzten Zahlung.
outcomes-next-stopped = Der Test wurde vorzeitig gestoppt. Es gibt noch kein Ergebnis: Die Behörde veröffentlicht, was sie gelernt hat.
outcomes-next-nobody = Es gibt keinen Test. Die Behörde schreibt auf, was sie gelernt hat, und das erscheint hier.
outcomes-stopped-early = Dieser Test wurde vorzeitig gestoppt. Was bis dahin gelernt wurde, steht unten.
outcomes-waiting-test = Es gibt noch kein Ergebnis. Die Behörde veröffentlicht es, wenn der Test vorbei ist.
outcomes-lessons-title = Erkenntnisse
outcomes-lessons-lead = Was jeder beendete Test gelehrt hat, ob er ausgeweitet, angepasst oder gestoppt wurde.
outcomes-lessons-count =
    { $n ->
        [one] { $n } Erkenntnis
       *[other] { $n } Erkenntnisse
    }
outcomes-filters = Filter
outcomes-search = Wörter
outcomes-any-ending = Jeder Ausgang
outcomes-theme = Thema
outcomes-any-theme = Jedes Thema
outcomes-apply = Filter anwenden
outcomes-all-lessons = Alle Erkenntnisse anzeigen
outcomes-none-match = Keine Erkenntnis passt. Verwenden Sie weniger Wörter oder einen anderen Filter.
outcomes-none-yet = Noch kein Test ist beendet. Die erste Erkenntnis erscheint hier, wenn eine Behörde ein Ergebnis veröffentlicht.
outcomes-open-challenges = Challenges ansehen
outcomes-card-foot = { $agency } · { $theme } · { $day } · { $spent } ohne MwSt. ausgegeben

outcomes-notice-saved = Der Entwurf ist gespeichert. Noch liest ihn niemand sonst.
outcomes-notice-published = Das Ergebnis ist öffentlich.

outcomes-refused-ending = Wählen Sie, wie der Test ausging
outcomes-refused-unfit-no-award = Niemand wurde gewählt, also wurde nichts getestet. Wählen Sie „Angepasst“ oder „Gestoppt“
outcomes-refused-unfit-stopped = Der Test wurde vorzeitig gestoppt. Wählen Sie „Angepasst“ oder „Gestoppt“
outcomes-refused-tried = Geben Sie ein, was Sie versucht haben
outcomes-refused-measured = Geben Sie ein, was Sie gemessen haben
outcomes-refused-learned = Geben Sie ein, was Sie jetzt wissen
outcomes-refused-advice = Geben Sie Ihren Rat an andere ein
outcomes-refused-next-step = Geben Sie den nächsten Schritt ein
outcomes-refused-measure = Geben Sie Name, Vorher und Nachher von Messgröße { $number } ein, oder lassen Sie alle drei leer
outcomes-refused-early = Ein Ergebnis wird nach der Entscheidung geschrieben. Diese Challenge ist noch nicht entschieden.
outcomes-refused-not-started = Der Vertrag läuft noch nicht. Das Ergebnis kann nach dem Test veröffentlicht werden.
outcomes-refused-open = Der Test läuft: Ein Meilenstein ist noch nicht abgenommen. Das Ergebnis kann veröffentlicht werden, wenn jeder Meilenstein erledigt oder der Test gestoppt ist.
outcomes-refused-unpaid = Jeder Meilenstein ist abgenommen, aber nicht jede Rechnung ist bezahlt. Das Ergebnis kann nach der letzten Zahlung veröffentlicht werden.
outcomes-refused-published = Dieses Ergebnis ist öffentlich. Es ist nicht mehr zu ändern.
outcomes-refused-role = Die Challenge-Leitung der Behörde schreibt das Ergebnis. Ihre Rolle kann es lesen, wenn es öffentlich ist.

outcomes-mail-published = Das Ergebnis von { $reference } ist öffentlich
outcomes-mail-published-what = Die Behörde hat das Ergebnis der Challenge { $reference } veröffentlicht.
outcomes-mail-published-next = Alle können lesen, was versucht, gemessen und gelernt wurde.
outcomes-mail-open = Ergebnis lesen
