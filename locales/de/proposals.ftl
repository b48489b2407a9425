# Pitches: schreiben, einreichen, Quittungen, zurückziehen, öffnen.

proposals-list = Ihre Pitches
proposals-overview = Ihr Pitch
proposals-title = { $page } – { $state } – { $reference }
proposals-for = Challenge { $reference } von { $agency }

# Stände, wie das Unternehmen sie liest.
proposals-state-draft = NICHT EINGEREICHT
proposals-state-draft-closed = NICHT EINGEREICHT. Die Challenge ist beendet
proposals-state-submitted = Eingereicht, Fassung { $version } am { $at }
proposals-state-submitted-closed = Eingereicht, Fassung { $version } am { $at }. Sie ist endgültig
proposals-state-withdrawn = NICHT EINGEREICHT. Sie haben ihn am { $at } zurückgezogen
proposals-state-withdrawn-closed = Nicht in der Auswahl. Sie haben ihn am { $at } zurückgezogen
proposals-state-opened = Beim Ausschuss, Fassung { $version } vom { $at }
proposals-state-awarded = Gewählt, Fassung { $version } vom { $at }
proposals-state-not-selected = Nicht gewählt, Fassung { $version } vom { $at }
proposals-short-draft = NICHT EINGEREICHT
proposals-short-draft-closed = Nie eingereicht
proposals-short-submitted = Eingereicht
proposals-short-submitted-closed = Eingereicht und endgültig
proposals-short-withdrawn = Zurückgezogen
proposals-short-opened = Beim Ausschuss
proposals-short-awarded = Gewählt
proposals-short-not-selected = Nicht gewählt
proposals-changed-since = Sie haben den Text nach dem Einreichen geändert.
proposals-changed-since-how = Was Sie eingereicht haben, zählt weiter. Die Änderungen sind nicht eingereicht. Prüfen Sie den Text und reichen Sie ihn neu ein, um den alten zu ersetzen.
proposals-changed-since-closed = Die Challenge ist beendet. Was Sie eingereicht haben, zählt, und niemand liest die Änderungen.
proposals-amended = Die Behörde hat die Challenge am { $at } geändert, nachdem Sie zuletzt gespeichert haben.
proposals-amended-how = Prüfen Sie, ob Ihre Antworten noch stimmen, und speichern Sie sie noch einmal. Was Sie eingereicht haben, bleibt gültig, bis Sie es ersetzen.
proposals-amended-link = Änderungen ansehen
proposals-closes-at = Endet
proposals-closed-at = Beendet

# Die Linie mit Stationen.
proposals-track = Wo die Challenge steht
proposals-track-open = Offen für Pitches
proposals-track-closed = Endet, dann öffnen zwei Personen
proposals-track-read = Der Ausschuss liest und benotet
proposals-track-decided = Die Behörde entscheidet

# Die Liste.
proposals-show = Welche Pitches
proposals-show-all = Alle
proposals-show-to-send = Einzureichen
proposals-show-sent = Eingereicht
proposals-show-in-evaluation = In Bewertung
proposals-show-ended = Beendet
proposals-count = { $n ->
    [one] 1 Pitch
   *[other] { $n } Pitches
}
proposals-none = Sie haben noch keinen Pitch. Hier finden Sie jeden Pitch, den Sie beginnen.
proposals-none-link = Offene Challenge finden
proposals-none-here = Kein Pitch ist an diesem Punkt.
proposals-column-challenge = Challenge
proposals-column-state = Stand
proposals-column-closes = Endet
proposals-column-saved = Zuletzt gespeichert
proposals-start-closed = Die Challenge endete am { $at }. Sie nimmt keine neuen Pitches an.

# Die Übersicht.
proposals-problem = Das Problem
proposals-read-challenge = Ganze Challenge lesen
proposals-parts-done = { $done } von { $parts } Teilen fertig
proposals-saving = Was Sie schreiben, wird gespeichert. Sie können aufhören und zurückkommen, auf diesem Gerät oder einem anderen.
proposals-saving-closed = Die Challenge ist beendet. Sie können hier Notizen für sich behalten. Niemand liest sie, und sie können nicht eingereicht werden.
proposals-letter = Entscheidung und Ihren Brief lesen
proposals-letter-short = Ihr Brief
proposals-contracts = Zu Ihren Verträgen gehen
proposals-started = Sie haben am { $day } begonnen.
proposals-saved = Zuletzt gespeichert: { $at }.
proposals-with-panel = Die Pitches sind geöffnet. Nichts ist mehr zu ändern.
proposals-task-empty = Noch nicht begonnen
proposals-task-begun = In Arbeit
proposals-task-done = Fertig
proposals-task-ready = Bereit zum Einreichen
proposals-task-not-ready = Noch nicht vollständig
proposals-task-sent = Eingereicht
proposals-task-closed = Beendet
proposals-receipts = Quittungen
proposals-receipt-line = Fassung { $version }, Quittung { $number }
proposals-counts = Diese zählt
proposals-notice-continued = Sie haben für diese Challenge schon einen Pitch. Hier ist er.
proposals-notice-saved = Was Sie geschrieben haben, ist gespeichert. Es ist nicht eingereicht.
proposals-notice-saved-late = Die Challenge ist beendet. Was Sie geschrieben haben, ist für Sie aufgehoben und gehört nicht zur Auswahl.
proposals-notice-withdrawn = Ihr Pitch ist zurückgezogen. Sie können ihn neu einreichen, bis die Challenge endet.
proposals-saved-at = Gespeichert um { $time }

# Die Teile.
proposals-part-of = Teil { $n } von 5
proposals-question-1 = Was würden Sie tun?
proposals-question-1-hint = Höchstens 80 Wörter. Sagen Sie, was Menschen sehen werden, und in welcher Reihenfolge. Einfache Worte, keine Anhänge.
proposals-question-1-good = In Woche 1 setzen wir sechs Sensoren in zwei Bahnhöfe. Ab Woche 3 bekommt Ihre Leitstelle eine Meldung, innerhalb einer Minute, nachdem ein Aufzug stehen bleibt. In Woche 8 vergleichen wir mit Ihrer eigenen Störungsliste.
proposals-question-1-weak = Wir bieten eine hochmoderne, smarte Plattform, die mit künstlicher Intelligenz das Aufzugsmanagement durchgängig optimiert.
proposals-question-2 = Warum würde es hier wirken?
proposals-question-2-hint = Höchstens 80 Wörter. Nennen Sie, was Sie versucht haben, wo, und was Sie gemessen haben. Sagen Sie, was hier gleich ist.
proposals-question-2-good = In Gent sahen unsere Kästen in vierzehn Monaten 97 von 100 Stillständen, in Gebäuden, die so alt sind wie Ihre. Sie brauchen kein Netz im Schacht, und Sie haben dort keines.
proposals-question-2-weak = Unser erfahrenes Team hat viele zufriedene Kunden und liefert immer hohe Qualität.
proposals-question-3 = Was könnte schiefgehen, und was würden Sie zuerst testen?
proposals-question-3-hint = Höchstens 80 Wörter. Nennen Sie den schwächsten Punkt selbst, und den billigsten Test dafür. Ein Ausschuss vertraut Menschen, die ihn kennen.
proposals-question-3-good = Nachts fährt niemand mit dem Aufzug, darum sieht Stillstand wie eine Störung aus. Das testen wir zuerst, in einem Aufzug, eine Woche lang. Ist mehr als ein Alarm von zehn falsch, hören wir auf, und Sie bezahlen nur den ersten Teil.
proposals-question-3-weak = Es gibt keine echten Risiken, denn unsere Technik ist bewährt.
proposals-examples = Ein gutes und ein schwaches Beispiel
proposals-example-good = Gut: sagt, was, wann und wie viel
proposals-example-weak = Schwach: könnte in jedem Pitch stehen
proposals-words-saved = { $n ->
    [one] 1 Wort ist gespeichert.
   *[other] { $n } Wörter sind gespeichert.
}
proposals-who-reads = Vor dem Ende der Challenge kann das nur Ihr Unternehmen lesen. Danach liest es der Ausschuss.
proposals-part-facts = Angaben und Preisspanne
proposals-maturity = Wie weit ist Ihre Lösung?
proposals-maturity-idea = Eine Idee: Noch ist nichts gebaut
proposals-maturity-prototype = Ein Prototyp: Wir können ihn zeigen
proposals-maturity-tested = Außerhalb unseres Unternehmens getestet
proposals-maturity-in-use = Jeden Tag in Gebrauch
proposals-maturity-missing = Wählen Sie, wie weit Ihre Lösung ist
proposals-used = Wo wurde sie verwendet?
proposals-used-nowhere = Noch nirgends
proposals-used-inside = In unserem eigenen Unternehmen
proposals-used-customers = Bei Kunden
proposals-used-government = Bei einer öffentlichen Einrichtung
proposals-used-missing = Wählen Sie, wo Ihre Lösung verwendet wurde
proposals-price = Was würde der Test kosten?
proposals-price-hint = Die Behörde bezahlt für diesen Test höchstens { $budget } ohne MwSt. Zählen Sie alle Kosten mit. Der genaue Preis wird im Vertrag vereinbart.
proposals-price-under-10000 = Weniger als 10.000 € ohne MwSt.
proposals-price-under-20000 = 10.000 € bis unter 20.000 € ohne MwSt.
proposals-price-under-30000 = 20.000 € bis unter 30.000 € ohne MwSt.
proposals-price-missing = Wählen Sie, was der Test kosten würde
proposals-part-declare = Erklärungen
proposals-signatory = Wer diesen Pitch einreicht, darf das Unternehmen verpflichten
proposals-signatory-hint = Jemand, der das Unternehmen gegründet hat oder leitet, oder dafür eine schriftliche Vollmacht hat.
proposals-signatory-missing = Bestätigen Sie, dass die Person, die einreicht, das Unternehmen verpflichten darf
proposals-interests = Soweit wir wissen, hat niemand in der Behörde ein Interesse an unserem Unternehmen
proposals-interests-hint = Ein Interesse ist Familie, Geld oder Arbeit in den letzten zwei Jahren. Gibt es eines, sagen Sie es der Behörde per Brief, bevor Sie einreichen.
proposals-interests-missing = Bestätigen Sie, dass niemand in der Behörde ein Interesse an Ihrem Unternehmen hat
proposals-declared = Erklärt

# Was fehlt.
proposals-gap-answer-1 = Geben Sie ein, was Sie tun würden
proposals-gap-answer-2 = Geben Sie ein, warum es hier wirken würde
proposals-gap-answer-3 = Geben Sie ein, was schiefgehen könnte und was Sie zuerst testen würden
proposals-gap-too-long = { $over ->
    [one] „{ $question }“ darf höchstens 80 Wörter haben. Es sind { $words }: 1 Wort zu viel
   *[other] „{ $question }“ darf höchstens 80 Wörter haben. Es sind { $words }: { $over } Wörter zu viel
}
proposals-gap-facts = Wählen Sie, wie weit Ihre Lösung ist, wo sie verwendet wurde und was der Test kosten würde
proposals-gap-declare = Bestätigen Sie beide Erklärungen

# Prüfen und einreichen.
proposals-check = Prüfen und einreichen
proposals-gaps = { $n ->
    [one] Noch 1 Sache, bevor Sie einreichen können
   *[other] Noch { $n } Sachen, bevor Sie einreichen können
}
proposals-check-closed = Die Challenge nimmt jetzt keine Pitches an. Ihr Text bleibt hier.
proposals-check-sent = Sie haben genau diesen Text eingereicht. Es gibt nichts einzureichen.
proposals-check-replacing = Das ersetzt, was Sie vorher eingereicht haben. Die frühere Fassung wird nicht geöffnet.
proposals-check-stale = Jemand aus Ihrem Team hat den Text geändert, während Sie ihn geprüft haben.
proposals-check-stale-how = Nichts wurde eingereicht. Prüfen Sie ihn noch einmal und reichen Sie ihn dann ein.
proposals-next = Wie es weitergeht
proposals-next-receipt = Sie bekommen eine Quittung mit einer Nummer, hier und per Brief.
proposals-next-until = Sie können ihn ändern, neu einreichen oder zurückziehen vor { $until }.
proposals-next-sealed = Er ist versiegelt. Niemand kann ihn lesen, bevor die Challenge endet, und niemand sieht, dass Sie einen eingereicht haben.
proposals-next-sealed-counted = Bis zur Öffnung liest niemand, was Sie geschrieben haben. Diese Challenge zeigt, wie viele Pitches es gibt, also ändert sich die Zahl, wenn Sie einreichen.
proposals-next-opening = Nach dem Ende der Challenge öffnen zwei Personen alle Pitches zusammen. Ein Protokoll nennt jede Quittung.
proposals-next-decision = { $agency } entscheidet spätestens am { $day }.
proposals-next-feedback = Sie bekommen die Entscheidung mit Gründen je Kriterium, wie sie auch ausfällt.
proposals-submit = Ihren Pitch einreichen

# Die Quittung.
proposals-receipt = Quittung
proposals-receipt-title = Quittung { $number }
proposals-receipt-counts = Ihr Pitch ist eingegangen. Diese Fassung zählt.
proposals-receipt-replaced = Am { $at } trat eine spätere Fassung an ihre Stelle. Diese wird nicht geöffnet.
proposals-receipt-withdrawn = Sie haben diese Fassung am { $at } zurückgezogen. Sie wird nicht geöffnet.
proposals-receipt-number = Quittung
proposals-receipt-version = Fassung
proposals-receipt-at = Eingegangen, nach unserer Uhr
proposals-receipt-by = Eingereicht von
proposals-receipt-digest = Prüfsumme (SHA-256)
proposals-receipt-digest-how = Sie beweist, welchen Text Sie eingereicht haben. Laden Sie den Text herunter und berechnen Sie sie selbst:
proposals-receipt-text = Text Ihres Pitches (TXT)
proposals-receipt-outcome = Im Protokoll der Öffnung: { $outcome }
proposals-receipt-copy = Was Sie eingereicht haben
proposals-change-link = Ihren Pitch ändern
proposals-to-overview = Zu Ihrem Pitch gehen
proposals-nothing-sent = Nichts wurde eingereicht, also gibt es nichts zurückzuziehen.
proposals-save-opened = Die Pitches sind geöffnet. Der Text ist nicht mehr zu ändern.

# Zurückziehen.
proposals-withdraw = Ihren Pitch zurückziehen
proposals-withdraw-link = Ihren Pitch zurückziehen
proposals-withdraw-what = Quittung { $number } gehört dann nicht mehr zur Auswahl.
proposals-withdraw-sealed = Was Sie eingereicht haben, wird nie geöffnet. Ihr Text bleibt hier für Sie.
proposals-withdraw-listed = Nach dem Ende der Challenge nennt das Protokoll der Öffnung die Quittung als zurückgezogen.
proposals-withdraw-again = Sie können ihn neu einreichen vor { $until }.
proposals-withdraw-button = Ihren Pitch zurückziehen
proposals-withdraw-keep = Pitch in der Auswahl lassen
proposals-withdraw-late = Die Challenge endete am { $closed }. Wir haben dies am { $received } erhalten. Ihr Pitch bleibt in der Auswahl: Nach dem Ende kann ihn niemand herausnehmen.

# Die Öffnung.
proposals-opening = Öffnung der Pitches
proposals-sealed = Die Pitches sind versiegelt
proposals-sealed-no-date = Die Challenge hat noch kein Ende der Frist.
proposals-sealed-until = Sie können geöffnet werden ab { $at }.
proposals-sealed-since = Die Challenge endete am { $at }. Zwei Personen können sie jetzt öffnen.
proposals-sealed-nobody = Bis dahin kann niemand sie sehen, auch nicht, wie viele es sind: die Behörde nicht, das Labor nicht.
proposals-first-pressed = { $name } hat am { $at } gedrückt. Eine zweite Person muss drücken.
proposals-waits-for-second = Sie waren zuerst da. Bitten Sie eine zweite Person, auch zu drücken: aus der Challenge-Leitung oder der Budgetverwaltung Ihrer Behörde, oder aus der Laborverwaltung.
proposals-open-what = Was Öffnen bedeutet
proposals-open-two = Zwei verschiedene Personen drücken. Mit dem zweiten Druck öffnen sich alle Pitches zugleich.
proposals-open-record = Ein Protokoll nennt beide Namen, die Zeit und jede Quittung mit ihrer Prüfsumme.
proposals-open-final = Das ist nicht rückgängig zu machen. Danach kann kein Pitch mehr dazukommen oder gehen.
proposals-open-button = Pitches öffnen
proposals-notice-opening-first = Ihr Druck ist vermerkt. Eine zweite Person muss auch drücken.
proposals-notice-opened = Die Pitches sind offen. Das Protokoll steht unten.
proposals-opening-still-open = Die Challenge nimmt Pitches an bis { $at }. Öffnen Sie sie danach.
proposals-opening-not-published = Diese Challenge hat keine Pitches zu öffnen.
proposals-opening-same-person = Sie haben schon gedrückt, und dieselbe Person zählt einmal. Bitten Sie eine zweite Person zu drücken.
proposals-opening-lab-second = Zuerst muss jemand von der Behörde drücken. Das Labor kann an zweiter Stelle drücken.
proposals-record-what = Geöffnet am { $at } von { $first } und { $second }.
proposals-record-counts = { $receipts ->
    [one] 1 Quittung wurde rechtzeitig ausgestellt, { $opened } davon geöffnet.
   *[other] { $receipts } Quittungen wurden rechtzeitig ausgestellt, { $opened } davon geöffnet.
}
proposals-record-trouble = { $n ->
    [one] 1 Pitch ließ sich nicht öffnen.
   *[other] { $n } Pitches ließen sich nicht öffnen.
}
proposals-record-trouble-how = Die Zeile dazu sagt, warum. Sagen Sie es dem Labor, bevor der Ausschuss beginnt.
proposals-record-none = Kein Pitch wurde rechtzeitig eingereicht.
proposals-record-table = Jede rechtzeitig ausgestellte Quittung
proposals-record-company = Unternehmen
proposals-record-outcome = Bei der Öffnung
proposals-record-digest = Prüfsumme des Protokolls (SHA-256)
proposals-record-digest-how = Sie umfasst jede Zeile. Laden Sie den Text herunter und berechnen Sie sie selbst:
proposals-record-text = Text des Protokolls (TXT)
proposals-outcome-opened = Geöffnet
proposals-outcome-withdrawn = Zurückgezogen, nicht geöffnet
proposals-outcome-replaced = Ersetzt, nicht geöffnet
proposals-outcome-altered = Nicht geöffnet: Der Text ist nicht der auf der Quittung
proposals-outcome-unreadable = Nicht geöffnet: Der Umschlag ist nicht lesbar

# Briefe.
proposals-mail-submitted-subject = Ihr Pitch für { $reference } ist eingegangen
proposals-mail-submitted-what = Wir haben Fassung { $version } Ihres Pitches für „{ $title }“ von { $agency } erhalten.
proposals-mail-submitted-receipt = Quittung { $number }, eingegangen am { $at } nach unserer Uhr.
proposals-mail-submitted-digest = Prüfsumme (SHA-256): { $digest }
proposals-mail-submitted-until = Sie können ihn ändern, neu einreichen oder zurückziehen vor { $until }. Bis dahin ist er versiegelt.
proposals-mail-submitted-decision = { $agency } entscheidet spätestens am { $day }. Sie bekommen die Entscheidung mit Gründen, wie sie auch ausfällt.
proposals-mail-submitted-link = Quittung öffnen
proposals-mail-withdrawn-subject = Sie haben Ihren Pitch für { $reference } zurückgezogen
proposals-mail-withdrawn-what = Ihr Pitch für „{ $title }“ von { $agency } gehört NICHT mehr zur Auswahl.
proposals-mail-withdrawn-receipt = Sie haben die Quittung { $number } vom { $at } zurückgezogen. Sie wird nie geöffnet.
proposals-mail-withdrawn-until = Sie können ihn neu einreichen vor { $until }.
proposals-mail-withdrawn-link = Ihren Pitch öffnen
proposals-mail-unsent-subject = Ihr Pitch für { $reference } ist NICHT eingereicht
proposals-mail-unsent-what = Sie haben einen Pitch für „{ $title }“ begonnen. Er ist ein Entwurf: Niemand erhält ihn, bevor Sie ihn einreichen.
proposals-mail-unsent-until = Reichen Sie ihn ein vor { $until }, oder lassen Sie ihn liegen: Ein Entwurf wird nie geöffnet.
proposals-mail-unsent-link = Ihren Pitch öffnen
