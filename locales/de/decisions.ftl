# Die Entscheidung, die Briefe an die Unternehmen und die Rückmeldung, die sie lesen.

decisions-title = Entscheidung
decisions-crumb-agency = Schreibtisch der Behörde
decisions-crumb-proposals = Pitches
decisions-place = Platz
decisions-company = Unternehmen
decisions-criterion = Kriterium
decisions-level = Note
decisions-share = Gesamtwert
decisions-why = Was den Ausschlag gab

decisions-state-none = Noch ist keine Entscheidung vorgeschlagen. Die Challenge-Leitung schlägt sie vor, die Budgetverwaltung entscheidet.
decisions-state-proposed = Eine Entscheidung ist vorgeschlagen. Sie wartet auf eine Person der Budgetverwaltung, die sonst nicht an dieser Challenge beteiligt ist.
decisions-state-returned = Die Budgetverwaltung hat den Vorschlag zurückgegeben. Die Challenge-Leitung schlägt neu vor.
decisions-state-approved = Die Entscheidung ist genehmigt. Noch weiß es kein Unternehmen: Zuerst kommen die Briefe.
decisions-state-told = Die Entscheidung ist genehmigt, und jedes Unternehmen hat seinen Brief.
decisions-next-propose = Sie schlagen sie vor, im Formular unten.
decisions-next-again = Lesen Sie den Grund, ändern Sie den Vorschlag unten und schlagen Sie neu vor.
decisions-next-approve = Sie entscheiden: Genehmigen Sie sie unten, oder geben Sie sie mit einem Grund zurück.
decisions-next-letters = Sie stellen die Briefe fertig und verschicken alle zugleich.
decisions-next-letters-link = Briefe fertigstellen
decisions-next-letters-author = Die Challenge-Leitung stellt die Briefe fertig und verschickt alle zugleich.
decisions-next-contract = Als Nächstes kommt der Vertrag. Die Challenge-Leitung schreibt ihn, die Budgetverwaltung und das Unternehmen unterschreiben ihn.
decisions-next-contract-link = Vertrag öffnen
decisions-next-contracts-link = Verträge ansehen
decisions-next-outcome = Es gibt keinen Vertrag zu schließen. Die Challenge-Leitung schreibt auf, was gelernt wurde.
decisions-next-outcome-link = Ergebnis schreiben
decisions-pitches = Texte der Pitches
decisions-verdict-none = Kein Pitch ist gewählt
decisions-verdict-award = { $company } ist gewählt, für { $amount } ohne MwSt.
decisions-proposed-by = Vorgeschlagen von { $name }, { $at }
decisions-approved-by = Genehmigt von { $name }, { $at }
decisions-returned-at = Zurückgegeben am { $at }:
decisions-tie-reason = Warum dieser unter gleichen
decisions-letters-link = Briefe an die Unternehmen

decisions-ranking = Rangfolge
decisions-ranking-caption = Vereinbarte Noten von 0 bis 5, mit dem Gewicht jedes Kriteriums
decisions-rule = Der Gesamtwert ist der gewichtete Anteil dessen, was erreichbar war; ein Kriterium, das nicht zutrifft, zählt auf keiner Seite. Bei gleichem Gesamtwert entscheidet die höhere Note beim Kriterium mit dem größten Gewicht, dann beim nächsten.
decisions-propose-title = Eine Entscheidung vorschlagen
decisions-verdict = Was schlagen Sie vor?
decisions-verdict-hint = Nur ein Pitch auf dem ersten Platz kann gewählt werden.
decisions-choose = { $company } wählen
decisions-choose-none = Keinen Pitch wählen
decisions-choose-none-hint = Jedes Unternehmen bekommt trotzdem seinen Brief mit Gründen.
decisions-amount = Für welchen Betrag?
decisions-amount-hint = Höchstens { $released } ohne MwSt.: So viel wurde freigegeben. Lassen Sie es leer, wenn Sie keinen Pitch wählen.
decisions-reasons = Warum?
decisions-reasons-hint = Jedes Unternehmen liest das, und auch die Öffentlichkeit. Vergleichen Sie, was die Pitches für das Problem tun. Nennen Sie niemanden, der nicht gewählt wurde.
decisions-propose-button = Entscheidung vorschlagen
decisions-approve-title = Genehmigen
decisions-approve-effect = Danach steht die Entscheidung fest. Die Challenge-Leitung stellt die Briefe fertig, und alle Unternehmen erfahren es im selben Augenblick.
decisions-approve-button = Entscheidung genehmigen
decisions-tie-question = Warum dieser Pitch unter denen auf dem ersten Platz?
decisions-tie-hint = Nach dem Ausschuss und der Regel steht mehr als ein Pitch auf dem ersten Platz. Sie entscheiden, mit einem Grund. Alle lesen ihn; nennen Sie nur das gewählte Unternehmen.
decisions-return-title = An die Challenge-Leitung zurückgeben
decisions-return-reason = Was muss sich ändern?
decisions-return-hint = Die Challenge-Leitung liest es.
decisions-return-button = Entscheidung zurückgeben

decisions-letters-title = Briefe an die Unternehmen
decisions-letters-ready = Fertige Briefe: { $ready } von { $all }.
decisions-letters-rule = Niemand hört „nein“ ohne einen Grund je Kriterium. Eine fehlende Antwort hält alle Briefe zurück.
decisions-letters-effect = Alle Unternehmen, auch das gewählte, bekommen ihren Brief im selben Augenblick. Das ist nicht rückgängig zu machen.
decisions-letters-effect-nobody = Alle Unternehmen bekommen ihren Brief im selben Augenblick. Das ist nicht rückgängig zu machen.
decisions-letters-button = Alle Briefe verschicken
decisions-letters-sent = Alle Briefe wurden am { $at } verschickt.
decisions-letter-title = Brief mit der Rückmeldung
decisions-letter-ready = Fertig
decisions-letter-sent = Verschickt am { $day }
decisions-letter-write = Schreiben Sie: { $what }
decisions-letter-lacks = { $n ->
    [one] { $n } Antwort fehlt
   *[other] { $n } Antworten fehlen
}
decisions-letter-chosen = Gewählt
decisions-letter-not-chosen = Nicht gewählt
decisions-letter-missing = Bevor die Briefe abgehen können, schreiben Sie hier:
decisions-letter-lead = Entworfen aus dem, was der Ausschuss vereinbart hat, und den veröffentlichten Sätzen. Sagen Sie es in Ihren eigenen Worten; das Unternehmen liest es so, wie es hier steht. Nennen Sie kein anderes Unternehmen als das gewählte.
decisions-letter-reason = Der Grund des Ausschusses bei „{ $criterion }“
decisions-letter-reason-hint = Sagen Sie, was im Pitch diese Note verdient hat und warum keine höhere.
decisions-letter-strengths = Was stark war
decisions-letter-strengths-hint = Zwei Dinge, die das Unternehmen beibehalten sollte.
decisions-letter-improvement = Eine Sache, die zu ändern wäre
decisions-letter-stronger = Was ihn stärker gemacht hätte
decisions-letter-improvement-hint = Die Änderung, die den Pitch am weitesten nach oben gebracht hätte.
decisions-letter-advantages = Worin der gewählte Pitch besser war
decisions-letter-advantages-hint = Seine Vorteile gegenüber diesem Pitch, ohne seine Geschäftsgeheimnisse.
decisions-letter-button = Brief speichern
decisions-next-level = Für die Note { $n }:
decisions-gap-reason = den Grund bei „{ $criterion }“
decisions-gap-strengths = was stark war
decisions-gap-improvement = eine Sache, die zu ändern wäre
decisions-gap-advantages = worin der gewählte Pitch besser war

decisions-feedback-title = Entscheidung und Rückmeldung
decisions-feedback-chosen = Ihr Pitch wurde gewählt.
decisions-feedback-not-chosen = Ihr Pitch wurde nicht gewählt.
decisions-feedback-place = Er kam auf Platz { $place } von { $all }.
decisions-feedback-place-tied = Er kam auf Platz { $place } von { $all }, geteilt mit anderen.
decisions-feedback-no-place = Er konnte keinen Platz bekommen.
decisions-feedback-next = Es folgt ein Vertrag zwischen Ihnen und der Behörde. Jeder Schritt dazu steht bei Ihren Verträgen.
decisions-feedback-contracts = Ihre Verträge ansehen
decisions-feedback-date = Datum dieses Briefes
decisions-feedback-agency = Behörde
decisions-feedback-total = Gesamtwert
decisions-feedback-complaint = Sind Sie nicht einverstanden? Sagen Sie es der Hilfe spätestens am { $day }, { $n } Tage nach diesem Brief. Das Labor sieht dann die ganze Akte an.
decisions-feedback-complaint-link = Hilfe erreichen
decisions-feedback-winner = Die Behörde hat { $company } gewählt.
decisions-feedback-nobody = Die Behörde hat keinen Pitch gewählt.
decisions-feedback-reasons = Warum die Behörde so entschieden hat
decisions-feedback-criteria = Was der Ausschuss gesagt hat
decisions-feedback-why = Warum diese Note
decisions-feedback-scores = Alle Noten
decisions-feedback-scores-caption = Was die Bewertenden Ihrem Pitch gegeben haben, ohne Namen, und wie weit alle Pitches reichen, Ihrer eingeschlossen
decisions-feedback-marks = Bewertende
decisions-feedback-all = Alle Pitches
decisions-feedback-range = { $low } bis { $high }
decisions-feedback-more = Offene Challenges ansehen

decisions-notice-proposed = Die Entscheidung ist vorgeschlagen. Die Budgetverwaltung bekommt einen Brief.
decisions-notice-approved = Die Entscheidung ist genehmigt. Die Briefe sind entworfen.
decisions-notice-returned = Die Entscheidung ist wieder bei der Challenge-Leitung.
decisions-notice-written = Der Brief ist gespeichert.
decisions-notice-sent = Jedes Unternehmen hat seinen Brief.

decisions-error-no-verdict = Wählen Sie, was Sie vorschlagen
decisions-error-not-first = Wählen Sie einen Pitch auf dem ersten Platz oder keinen Pitch
decisions-error-no-amount = Geben Sie den Betrag ein, wie 12500 oder 12.500,50
decisions-error-above-budget = Der Betrag darf höchstens { $released } sein. So viel wurde freigegeben
decisions-error-no-reasons = Geben Sie die Gründe für die Entscheidung ein
decisions-error-names = Lassen Sie den Namen „{ $company }“ weg. Dieses Unternehmen wurde nicht gewählt, darum erfährt niemand sonst, dass es einen Pitch eingereicht hat
decisions-error-letter-names = Der Brief an { $company } nennt ein Unternehmen, das nicht gewählt wurde. Öffnen Sie den Brief und lassen Sie diesen Namen weg
decisions-error-no-tie-reason = Geben Sie ein, warum unter denen auf dem ersten Platz dieser Pitch gewählt ist
decisions-error-no-return-reason = Geben Sie ein, was sich ändern muss
decisions-error-not-ready = { $n ->
    [one] Stellen Sie zuerst noch { $n } Brief fertig
   *[other] Stellen Sie zuerst noch { $n } Briefe fertig
}

decisions-denied-judged = Sie sitzen oder saßen im Ausschuss dieser Challenge. Wer bewertet, entscheidet nicht.
decisions-denied-own = Sie haben diese Challenge geschrieben oder diese Entscheidung vorgeschlagen. Eine andere Person der Budgetverwaltung entscheidet.
decisions-denied-not-passed = Eine Entscheidung wird vorgeschlagen, wenn das Labor die Bewertung bestätigt hat.
decisions-denied-approved = Diese Entscheidung ist schon genehmigt.
decisions-denied-returned = Diese Entscheidung ist wieder bei der Challenge-Leitung. Sie kann genehmigt werden, wenn sie neu vorgeschlagen ist.
decisions-denied-sent = Die Briefe sind verschickt. Sie sind nicht mehr zu ändern.

decisions-mail-link = Entscheidung öffnen
decisions-mail-proposed-subject = Eine Entscheidung wartet auf Sie: { $reference }
decisions-mail-proposed-first = Die Challenge-Leitung hat die Entscheidung zu „{ $title }“ ({ $reference }) vorgeschlagen. Genehmigen Sie sie, oder geben Sie sie mit einem Grund zurück.
decisions-mail-returned-subject = Die Entscheidung zu { $reference } kam zurück
decisions-mail-returned-first = Die Budgetverwaltung hat den Vorschlag zu „{ $title }“ ({ $reference }) zurückgegeben. Der Grund steht auf der Seite.
decisions-mail-approved-subject = Die Entscheidung zu { $reference } ist genehmigt
decisions-mail-approved-first = Die Entscheidung zu „{ $title }“ ({ $reference }) ist genehmigt. Stellen Sie die Briefe fertig. Verschicken Sie dann alle zugleich.
decisions-mail-approved-link = Briefe öffnen
decisions-mail-told-subject = Die Entscheidung zu { $reference }
decisions-mail-told-first = Die Behörde hat über „{ $title }“ ({ $reference }) entschieden.
decisions-mail-told-how = Auf der Seite stehen die Entscheidung und die Note je Kriterium mit den Gründen des Ausschusses.
decisions-mail-told-link = Entscheidung lesen
