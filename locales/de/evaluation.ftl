# Ausschüsse, Erklärungen, Blätter, Konsens und die Prüfung des Labors.

evaluation-crumb-agency = Schreibtisch der Behörde
evaluation-name = Name
evaluation-duty = Im Ausschuss
evaluation-duty-chair = Vorsitz
evaluation-duty-evaluator = Bewertung
evaluation-progress = Fortschritt
evaluation-interests = Interessen
evaluation-change = Ändern
evaluation-pitch = Pitch
evaluation-pitch-letter = Pitch { $letter }
evaluation-criterion = Kriterium
evaluation-company = Unternehmen
evaluation-challenge = Challenge
evaluation-agency = Behörde
evaluation-score = Note
evaluation-times = Wie oft
evaluation-mean = Mittelwert der Noten
evaluation-place = Platz
evaluation-since = Wartet seit
evaluation-reason = Grund
evaluation-reason-hint = Was im Pitch verdient diese Note? Das Unternehmen wird es lesen.
evaluation-weight = (Gewicht { $n })
evaluation-legend = { $title } (Gewicht { $weight })
evaluation-due = Abzugeben bis { $due }.
evaluation-late = Zu spät seit { $due }. Geben Sie ab, sobald Sie können.

evaluation-not-applicable = Trifft nicht zu
evaluation-not-applicable-hint = Das Kriterium zählt dann weder für noch gegen diesen Pitch. Sagen Sie, warum.
evaluation-decimal = { $whole },{ $rest }
evaluation-share = { $points } von 100
evaluation-no-share = Nicht benotet
evaluation-no-place = Kein Platz
evaluation-place-tied = { $place }, geteilt
evaluation-why = Was den Ausschlag gab
evaluation-why-tied = Gleichstand: Die Budgetverwaltung entscheidet, mit einem Grund
evaluation-why-shared = Gleicher Gesamtwert und gleiche Noten
evaluation-why-rule = Gleicher Gesamtwert. Die höhere Note beim Kriterium mit dem größten Gewicht gab den Ausschlag
evaluation-share-head = Gesamtwert
evaluation-spread-head = Wie weit auseinander
evaluation-spread = { $n ->
    [0] Alle gleich
    [one] { $n } Punkt auseinander
   *[other] { $n } Punkte auseinander
}
evaluation-spread-split = Manche benoten es, manche sagen, dass es nicht zutrifft
evaluation-discuss = Zuerst besprechen
evaluation-agreed = Vereinbart
evaluation-recused-short = Befangen

evaluation-panel-title = Ausschuss
evaluation-panel-lead = Wählen Sie einen Vorsitz und mindestens 3 Bewertende. Alle bekommen sofort einen Brief. Sie lesen die Pitches nach der Öffnung.
evaluation-panel-chair = Wer hat den Vorsitz im Ausschuss?
evaluation-panel-chair-hint = Der Vorsitz benotet auch und hält fest, worauf sich der Ausschuss einigt.
evaluation-panel-evaluators = Wer bewertet?
evaluation-panel-evaluators-hint = Wählen Sie mindestens 3 Personen neben dem Vorsitz.
evaluation-panel-due = Bis wann sind die Noten abzugeben?
evaluation-panel-due-hint = Rechnen Sie 7 Minuten je Pitch und Person. Wählen Sie einen Zeitpunkt nach der Frist für Pitches.
evaluation-panel-button = Ausschuss zusammenstellen
evaluation-panel-nobody = Niemand, der in diesem Ausschuss sitzen darf, hat eine Rolle in der Bewertung. Bitten Sie das Labor, Bewertende hinzuzufügen.
evaluation-panel-not-yet = Noch kein Ausschuss. Die Challenge-Leitung stellt ihn zusammen.
evaluation-panel-members = Mitglieder des Ausschusses
evaluation-panel-blind = Sie sehen, wie viele Pitches jede Person benotet hat, nie die Noten. Sie bleiben verborgen, bis alle abgegeben haben.
evaluation-panel-barred = { $n ->
    [one] { $n } bewertende Person, die nicht in diesem Ausschuss sitzen kann
   *[other] { $n } Bewertende, die nicht in diesem Ausschuss sitzen können
}
evaluation-panel-scoring = Der Ausschuss benotet. Alles ist abzugeben bis { $due }.
evaluation-panel-late = Der Ausschuss benotet, und es fehlen Blätter: zu spät seit { $due }.
evaluation-panel-consensus = Alle haben abgegeben. Der Vorsitz hält fest, worauf sich der Ausschuss einigt.
evaluation-panel-checking = Das Labor prüft die Bewertung.
evaluation-panel-passed = Das Labor hat die Bewertung bestätigt. Die Entscheidung kann vorgeschlagen werden.
evaluation-panel-not-declared = Hat die Erklärung der Interessen noch nicht unterschrieben
evaluation-panel-scored = { $done } von { $all } Pitches benotet
evaluation-panel-handed-in = Abgegeben am { $at }
evaluation-panel-stopped = Ausgeschlossen
evaluation-panel-short = { $n ->
    [0] Niemand im Ausschuss darf { $company } bewerten. Ersetzen Sie ein Mitglied.
    [one] Nur { $n } Person darf { $company } bewerten. Mindestens 2 müssen es sein. Ersetzen Sie ein Mitglied.
   *[other] Nur { $n } Personen dürfen { $company } bewerten. Ersetzen Sie ein Mitglied.
}
evaluation-interests-open = Noch nicht unterschrieben
evaluation-interests-none = Keine
evaluation-replace-link = Ersetzen
evaluation-replace-title = Ein Mitglied ersetzen
evaluation-replace-lead = { $name } verlässt den Ausschuss. Schon gegebene Noten bleiben als Verlauf erhalten und zählen nicht mehr.
evaluation-replace-newcomer = Wer übernimmt den Sitz?
evaluation-replace-reason = Warum?
evaluation-replace-reason-hint = Bleibt in der Akte der Challenge. Die Mitglieder sehen es nicht.
evaluation-replace-button = Mitglied ersetzen

evaluation-bar-not-an-evaluator = Hat keine Rolle in der Bewertung
evaluation-bar-author = Hat an der Challenge geschrieben
evaluation-bar-approver = Hat das Budget der Challenge freigegeben
evaluation-bar-lab = Prüft Bewertungen für das Labor
evaluation-bar-bidder = Arbeitet für ein Unternehmen, das einen Pitch eingereicht hat
evaluation-bar-seated = Hat diesen Ausschuss schon einmal verlassen

evaluation-panels-title = Meine Ausschüsse
evaluation-panels-none = Sie sind jetzt in keinem Ausschuss. Wenn eine Behörde Sie anfragt, bekommen Sie einen Brief.
evaluation-state-sealed = Die Pitches sind noch versiegelt. Ihre Arbeit beginnt nach der Öffnung.
evaluation-state-declare = Unterschreiben Sie zuerst Ihre Erklärung der Interessen.
evaluation-state-scored = { $done } von { $all } benotet, noch etwa { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}.
evaluation-state-waiting = Sie haben abgegeben. Andere benoten noch.
evaluation-state-consensus = Alle haben abgegeben. Der Ausschuss vergleicht und einigt sich.
evaluation-state-checking = Das Labor prüft die Bewertung.
evaluation-state-over = Die Bewertung ist abgeschlossen.
evaluation-sealed-title = Noch nicht geöffnet
evaluation-sealed-card = Versiegelt
evaluation-sealed-until = Niemand kann die Pitches lesen, bevor zwei Personen sie öffnen. Das geht ab { $closes }.

evaluation-interests-title = Ihre Interessen offenlegen
evaluation-interests-lead = Diese Unternehmen haben einen Pitch eingereicht. Sie lesen nichts, bevor Sie für jedes erklärt haben, ob Sie ein Interesse haben.
evaluation-interests-say-no = „Kein Interesse“: Keine Arbeit, kein Geld, keine Familie, keine Freundschaft und kein Streit verbindet Sie mit dem Unternehmen.
evaluation-interests-say-possible = „Möglich“: Etwas könnte wie ein Interesse aussehen. Sie machen weiter; die Behörde und das Labor lesen Ihre Worte.
evaluation-interests-say-clear = „Klarer Konflikt“: Sie sehen diesen Pitch nie. Die Behörde erfährt es sofort.
evaluation-interest-no = Kein Interesse
evaluation-interest-possible = Möglich
evaluation-interest-clear = Klarer Konflikt
evaluation-interests-details = Worum geht es bei { $company }?
evaluation-interests-details-hint = Nur, wenn Ihre Antwort nicht „Kein Interesse“ ist. Die Behörde und das Labor können es lesen.
evaluation-interests-oath = Mit Ihrer Unterschrift erklären Sie, dass Ihre Antworten vollständig und wahr sind. Wenn später etwas auftaucht, treten Sie sofort von diesem Pitch zurück.
evaluation-interests-button = Erklärung unterschreiben
evaluation-recuse-title = Von einem Pitch zurücktreten
evaluation-recuse-lead = Sie haben einen Konflikt mit dem Unternehmen hinter Pitch { $letter } bemerkt. Danach sehen Sie nichts mehr davon, und Ihre Noten dafür zählen nicht.
evaluation-recuse-details = Worin besteht der Konflikt?
evaluation-recuse-button = Von diesem Pitch zurücktreten
evaluation-recuse-back = Zum Blatt zurückgehen
evaluation-recuse-link = Ich habe einen Konflikt mit diesem Unternehmen

evaluation-matrix-title = Pitches benoten
evaluation-matrix-table = Pitches und Kriterien
evaluation-matrix-caption = Ihre Noten, Pitch für Pitch
evaluation-matrix-locked = Sie haben am { $at } abgegeben. Ihre Noten sind gesperrt.
evaluation-matrix-next = Pitch { $letter } benoten
evaluation-matrix-recused = Sie sind hier befangen und bewerten diesen Pitch nicht.
evaluation-matrix-order = Reihenfolge und Buchstaben gelten nur für Sie: Jedes Mitglied hat eine andere Reihenfolge. Die Namen erscheinen, wenn Sie abgegeben haben.
evaluation-cell-to-do = offen
evaluation-cell-no-reason = { $score }, Grund fehlt
evaluation-hand-in-link = Prüfen und abgeben
evaluation-receipt-link = Ihre Quittung
evaluation-consensus-link = Vergleichen und sich einigen

evaluation-sheet-title = Pitch { $letter }
evaluation-sheet-answers = Der Pitch
evaluation-sheet-scores = Ihre Noten
evaluation-sheet-to-scores = Zu Ihren Noten gehen
evaluation-sheet-locked = Sie haben abgegeben. Dieses Blatt ist gesperrt.
evaluation-sheet-total = Alle Kriterien sind benotet. Zusammen: { $share }.
evaluation-field-score = { $criterion }: Note
evaluation-field-reason = { $criterion }: Grund
evaluation-saved = Gespeichert: { $score } (Blatt gespeichert am { $at })
evaluation-saved-at = Gespeichert am { $at }

evaluation-hand-in-title = Prüfen und abgeben
evaluation-hand-in-lead = Jeder Pitch hat je Kriterium eine Note und einen Grund.
evaluation-hand-in-own = Wie oft Sie jede Note gegeben haben
evaluation-hand-in-change = Dieses Blatt ändern
evaluation-hand-in-final = Was endgültig wird
evaluation-hand-in-mark = { $criterion }: { $score }
evaluation-hand-in-effect = Danach kann niemand Ihre Noten ändern, auch Sie nicht. Sie sehen die Namen der Unternehmen, und die Noten der anderen, sobald alle abgegeben haben.
evaluation-hand-in-button = Ihre Noten abgeben
evaluation-hand-in-missing = { $n ->
    [one] { $n } Antwort fehlt. Dann können Sie abgeben.
   *[other] { $n } Antworten fehlen. Dann können Sie abgeben.
}
evaluation-missing-score = wählen Sie eine Note für „{ $criterion }“
evaluation-missing-reason = geben Sie den Grund für Ihre Note bei „{ $criterion }“ ein
evaluation-receipt-title = Ihre Noten sind abgegeben
evaluation-receipt-at = Erhalten
evaluation-receipt-sheets = Blätter
evaluation-receipt-digest = Prüfsumme Ihrer Noten und Gründe
evaluation-receipt-next = Wenn alle abgegeben haben, bekommen Sie einen Brief, und der Ausschuss vergleicht.

evaluation-consensus-title = Vergleichen und sich einigen
evaluation-consensus-caption = Alle Noten, die größten Unterschiede zuerst
evaluation-consensus-mean = Diese Challenge verwendet den genauen Mittelwert aller Noten. Nichts ist zu vereinbaren.
evaluation-consensus-open = { $n ->
    [0] Alles ist vereinbart. Der Vorsitz kann das Ergebnis an das Labor schicken.
    [one] { $n } Note ist noch zu vereinbaren.
   *[other] { $n } Noten sind noch zu vereinbaren.
}
evaluation-consensus-elsewhere = Alles, was Sie sehen, ist vereinbart. Die anderen einigen sich noch über einen Pitch, den Sie nicht bewerten.
evaluation-consensus-over = Die vereinbarten Noten sind beim Labor oder weiter. Hier sind sie nicht mehr zu ändern.
evaluation-consensus-recused = Sie sind für { $company } befangen und sehen nichts davon.
evaluation-consensus-returned = Das Labor hat die Bewertung am { $at } zurückgegeben:
evaluation-together-title = { $n ->
    [one] { $n } Note kann sofort vereinbart werden
   *[other] { $n } Noten können auf einmal vereinbart werden
}
evaluation-together-lead = Die Noten liegen höchstens 1 Punkt auseinander, und keine ist 0 oder 1. Die vereinbarte Note ist der Median:
evaluation-together-button = Alle diese Noten vereinbaren
evaluation-send-title = An das Labor schicken
evaluation-send-lead = Das Labor prüft, wie der Ausschuss gearbeitet hat, bevor die Behörde entscheidet.
evaluation-send-button = Bewertung an das Labor schicken
evaluation-spot-title = Sich auf eine Note einigen
evaluation-spot-reasons = Was jede Person geschrieben hat
evaluation-spot-agree = Auf welche Note einigt sich der Ausschuss?
evaluation-spot-note = Was hat den Ausschuss zur Einigung gebracht?
evaluation-spot-note-hint = Das Unternehmen liest das in seinem Brief. Nennen Sie darum kein anderes Unternehmen. Nötig, wenn die Noten 2 Punkte oder mehr auseinanderliegen, oder wenn Sie vom Median abweichen.
evaluation-spot-button = Vereinbarte Note festhalten
evaluation-spot-back = Zurück zu allen Noten

evaluation-queue-title = Bewertungen zu prüfen
evaluation-queue-caption = Älteste zuerst
evaluation-queue-none = Keine Bewertung wartet.
evaluation-check-title = Eine Bewertung prüfen
evaluation-check-result = Ergebnis
evaluation-check-rule = Gewichteter Anteil dessen, was erreichbar war. Ein Kriterium, das nicht zutrifft, zählt auf keiner Seite.
evaluation-check-pitches = Texte der Pitches
evaluation-check-left = Ersetzte Mitglieder
evaluation-check-left-at = Ausgeschieden
evaluation-check-people = Mitglieder und Erklärungen
evaluation-check-people-caption = Der Mittelwert aller Noten ist { $mean }
evaluation-check-times = Gearbeitet
evaluation-check-worked = { $first } bis { $last }: { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} zwischen der ersten und der letzten gespeicherten Note
evaluation-check-signed = Unterschrieben am { $at }
evaluation-check-reasons = { $n ->
    [0] Kein Grund fällt auf
    [one] { $n } Grund anzusehen
   *[other] { $n } Gründe anzusehen
}
evaluation-check-reasons-table = Fehlende, kurze und wiederholte Gründe
evaluation-check-what = Was auffällt
evaluation-oddity-missing = Fehlt
evaluation-oddity-short = Kürzer als 5 Wörter
evaluation-oddity-identical = Gleiche Worte anderswo
evaluation-check-spots = { $n ->
    [0] Keine Note liegt auseinander
    [one] { $n } Note, die auseinanderliegt oder sich bewegt hat
   *[other] { $n } Noten, die auseinanderliegen oder sich bewegt haben
}
evaluation-check-spots-table = Noten, die 2 Punkte oder mehr auseinanderliegen, und vereinbarte Noten, die sich bewegt haben
evaluation-check-outside = Niemand gab diese Note
evaluation-check-passed = Das Labor hat diese Bewertung bestätigt.
evaluation-pass-title = Bewertung bestätigen
evaluation-pass-note = Vermerk für die Akte
evaluation-pass-note-hint = Nur, wenn es etwas zu sagen gibt.
evaluation-pass-button = Bewertung bestätigen
evaluation-return-title = An den Vorsitz zurückgeben
evaluation-return-reason = Was muss sich der Ausschuss noch einmal ansehen?
evaluation-return-reason-hint = Der Vorsitz liest es. Die einzelnen Noten bleiben gesperrt.
evaluation-return-button = Bewertung zurückgeben

evaluation-notice-composed = Der Ausschuss ist zusammengestellt. Jedes Mitglied bekommt einen Brief.
evaluation-notice-replaced = Das Mitglied ist ersetzt. Beide Personen bekommen einen Brief.
evaluation-notice-signed = Ihre Erklärung ist unterschrieben.
evaluation-notice-recused = Sie sind von diesem Pitch zurückgetreten.
evaluation-notice-saved = Ihre Noten sind gespeichert. Sie sind noch nicht abgegeben.
evaluation-notice-agreed = Die vereinbarten Noten sind festgehalten.
evaluation-notice-sent = Die Bewertung ist beim Labor.
evaluation-notice-passed = Die Bewertung ist bestätigt.
evaluation-notice-returned = Die Bewertung ist wieder beim Vorsitz.

evaluation-error-no-chair = Wählen Sie, wer den Vorsitz hat
evaluation-error-chair-twice = Wählen Sie andere Personen als Bewertende: Der Vorsitz sitzt schon im Ausschuss
evaluation-error-too-few = Wählen Sie mindestens 3 Bewertende neben dem Vorsitz. Sie haben { $chosen } gewählt
evaluation-error-no-due = Geben Sie ein, bis wann die Noten abzugeben sind
evaluation-error-too-early = Geben Sie einen Zeitpunkt nach { $earliest } ein
evaluation-error-too-late = Wählen Sie { $day } oder einen Tag davor. Für diesen Tag ist allen Unternehmen die Entscheidung versprochen
evaluation-error-no-newcomer = Wählen Sie, wer den Sitz übernimmt
evaluation-error-no-replace-reason = Geben Sie ein, warum das Mitglied ersetzt wird
evaluation-error-no-answer = Wählen Sie eine Antwort für dieses Unternehmen
evaluation-error-no-answer-for = Wählen Sie eine Antwort für { $company }
evaluation-error-no-details = Geben Sie ein, worum es bei dem Interesse geht
evaluation-error-incomplete = Füllen Sie zuerst jedes Blatt aus. Die Liste sagt, was fehlt
evaluation-error-no-agreed = Wählen Sie die Note, auf die sich der Ausschuss einigt
evaluation-error-no-note = Geben Sie ein, was den Ausschuss zur Einigung gebracht hat
evaluation-error-open = { $n ->
    [one] Vereinbaren Sie zuerst noch { $n } Note
   *[other] Vereinbaren Sie zuerst noch { $n } Noten
}
evaluation-error-no-return-reason = Geben Sie ein, was sich der Ausschuss noch einmal ansehen muss

evaluation-denied-not-now = Ein Ausschuss wird zwischen der Bestätigung durch das Labor und der ersten Erklärung zusammengestellt.
evaluation-denied-composed = Diese Challenge hat schon einen Ausschuss. Ersetzen Sie seine Mitglieder einzeln.
evaluation-denied-scored = Alle haben abgegeben, darum können Mitglieder nicht mehr ersetzt werden.
evaluation-denied-handed-in = Dieses Mitglied hat abgegeben, darum bleiben die Noten. Das Labor kann die Bewertung zurückgeben, wenn etwas nicht stimmt.
evaluation-denied-sealed = Die Pitches sind noch versiegelt. Legen Sie Ihre Interessen nach der Öffnung offen.
evaluation-denied-signed = Sie haben schon unterschrieben. Von einem einzelnen Pitch treten Sie auf seinem Blatt zurück.
evaluation-denied-locked = Sie haben Ihre Noten abgegeben. Sie sind gesperrt und nicht mehr zu ändern.
evaluation-denied-consensus-closed = Die vereinbarten Noten sind jetzt nicht zu ändern: Alle müssen abgegeben haben, und das Labor darf nicht gerade prüfen.
evaluation-denied-not-chair = Nur der Vorsitz dieses Ausschusses kann das tun.
evaluation-denied-mean = Diese Challenge verwendet den Mittelwert aller Noten. Nichts wird von Hand vereinbart.
evaluation-denied-own-check = Sie sind an dieser Challenge beteiligt. Eine andere Person der Laborverwaltung prüft sie.
evaluation-denied-went-back = Diese Bewertung ging am { $at } an den Vorsitz zurück. Sie kann bestätigt werden, wenn der Vorsitz sie wieder schickt.
evaluation-denied-not-checking = Diese Bewertung wartet nicht auf das Labor.

evaluation-mail-seated-subject = Sie sitzen im Ausschuss von { $reference }
evaluation-mail-seated-first = Sie wurden gefragt, die Pitches für „{ $title }“ ({ $reference }) zu bewerten. Ihre Aufgabe im Ausschuss: { $duty }.
evaluation-mail-seated-how = Nach der Öffnung legen Sie anhand der Namen der Unternehmen Ihre Interessen offen. Dann lesen und benoten Sie, allein. Alles ist abzugeben bis { $due }.
evaluation-mail-seated-link = Ausschuss öffnen
evaluation-mail-opened-subject = Die Pitches von { $reference } sind offen: Legen Sie Ihre Interessen offen
evaluation-mail-opened-first = Zwei Personen haben die Pitches für „{ $title }“ ({ $reference }) geöffnet. Legen Sie zuerst Ihre Interessen offen. Dann lesen und benoten Sie.
evaluation-mail-opened-how = Alles ist abzugeben bis { $due }.
evaluation-mail-opened-link = Ihre Interessen offenlegen
evaluation-mail-left-subject = Sie sind nicht mehr im Ausschuss von { $reference }
evaluation-mail-left-first = Die Behörde hat Sie im Ausschuss für „{ $title }“ ({ $reference }) ersetzt. Sie haben nichts mehr zu tun. Danke für Ihre Zeit.
evaluation-mail-left-link = Meine Ausschüsse ansehen
evaluation-mail-recused-subject = Ein Mitglied des Ausschusses von { $reference } hat einen Konflikt erklärt
evaluation-mail-recused-first = Ein Mitglied des Ausschusses für „{ $title }“ ({ $reference }) hat einen klaren Konflikt erklärt und bewertet diesen Pitch nicht. Sehen Sie nach, ob noch genug Personen jeden Pitch bewerten.
evaluation-mail-recused-link = Ausschuss öffnen
evaluation-mail-consensus-subject = Alle haben für { $reference } abgegeben
evaluation-mail-consensus-first = Alle Noten für „{ $title }“ ({ $reference }) sind abgegeben und gesperrt.
evaluation-mail-consensus-chair = Sie haben den Vorsitz: Sprechen Sie zuerst über die größten Unterschiede. Halten Sie dann fest, worauf sich der Ausschuss einigt, und schicken Sie es an das Labor.
evaluation-mail-consensus-evaluator = Sie können jetzt alle Noten und Gründe sehen. Der Vorsitz hält fest, worauf sich der Ausschuss einigt.
evaluation-mail-consensus-link = Vergleichen und sich einigen
evaluation-mail-check-subject = Eine Bewertung wartet auf das Labor: { $reference }
evaluation-mail-check-first = Der Ausschuss für „{ $title }“ ({ $reference }) hat sich geeinigt. Prüfen Sie, wie er gearbeitet hat, und bestätigen Sie die Bewertung oder geben Sie sie zurück.
evaluation-mail-check-link = Bewertung prüfen
evaluation-mail-passed-subject = Die Bewertung von { $reference } ist bestätigt
evaluation-mail-passed-first = Das Labor hat die Bewertung von „{ $title }“ ({ $reference }) geprüft und bestätigt. Die Challenge-Leitung kann jetzt die Entscheidung vorschlagen, und die Budgetverwaltung entscheidet.
evaluation-mail-passed-link = Entscheidung öffnen
evaluation-mail-back-subject = Das Labor hat die Bewertung von { $reference } zurückgegeben
evaluation-mail-back-first = Der Ausschuss für „{ $title }“ ({ $reference }) soll noch einmal hinsehen. Der Grund des Labors steht auf der Seite.
