# Fragen zu einer Challenge und ihre Antworten.

questions-title = Fragen zu { $reference }
questions-number = Frage { $n }
questions-answered-on = beantwortet am { $day }
questions-asked-on = gestellt am { $day }
questions-none = Noch keine Frage wurde beantwortet.
questions-waiting = { $n ->
    [0] Keine Frage wartet auf Antwort.
    [one] 1 Frage wartet auf Antwort.
   *[other] { $n } Fragen warten auf Antwort.
}
questions-waiting-hint = Der Text erscheint mit seiner Antwort, für alle zugleich.
questions-due = Antwort spätestens am { $day }
questions-due-late = Zu spät: Die Antwort war am { $day } fällig
questions-own = Fragen Ihres Unternehmens
questions-own-hint = Nur Ihr Unternehmen sieht diese Liste.
questions-unknown = Niemand erfährt, wer gefragt hat, auch die Behörde nicht.
questions-other-role = Nur ein Unternehmen kann hier fragen.
questions-ask-title-short = Eine Frage stellen
questions-ask-link = Eine Frage stellen
questions-too-late = Fragen waren möglich vor { $until }. Jetzt ist { $now }.
questions-not-open = Im Moment sind keine Fragen möglich.

questions-ask-title = Eine Frage zu { $reference }
questions-ask-lead = Ihre Frage erscheint ohne Ihren Namen, mit ihrer Antwort, für alle zugleich. Lassen Sie weg, was unter uns bleiben muss.
questions-part = Worum es geht
questions-part-choose = Wählen Sie einen Teil
questions-part-empty = Wählen Sie, worum es geht
questions-body = Ihre Frage
questions-body-hint = Eine einzige Frage, ohne Ihren Namen und ohne Ihre Idee.
questions-body-empty = Geben Sie Ihre Frage ein
questions-ask-button = Frage stellen
questions-notice-asked = Ihre Frage ist gestellt. Unten steht, bis zu welchem Tag sie beantwortet wird.

questions-inbox-title = Fragen zu { $reference }
questions-inbox-lead = Sie antworten allen, darum sieht hier niemand, wer gefragt hat. Alle sehen, wie viele Fragen warten.
questions-inbox-waiting = Warten auf Antwort
questions-inbox-answered = Beantwortet
questions-inbox-none = Keine Frage wartet.
questions-answer-link = Frage beantworten
questions-answer-title = Eine Frage zu { $reference } beantworten
questions-answer = Ihre Antwort
questions-answer-hint = Alle lesen sie. Danach ist sie nicht mehr zu ändern.
questions-answer-empty = Geben Sie Ihre Antwort ein
questions-answer-promise = Sie ist sofort öffentlich. Alle, die einen Pitch geschrieben haben, und wer gefragt hat, bekommen einen Brief. Ändert die Antwort, was Unternehmen tun müssen? Dann ändern Sie auch die Challenge.
questions-answer-amend = Challenge ändern
questions-answer-button = Antwort veröffentlichen
questions-already-answered = Diese Frage ist schon beantwortet. Ändern Sie den Text der Challenge, wenn sich sonst etwas geändert hat.
questions-notice-answered = Die Antwort ist öffentlich.

questions-mail-asked-subject = Eine Frage zu „{ $title }“
questions-mail-asked-line = Ein Unternehmen hat eine Frage zu „{ $title }“ ({ $reference }) gestellt.
questions-mail-asked-next = Antworten Sie spätestens am { $due }. Alle sehen diesen Tag.
questions-mail-asked-link = Frage lesen und beantworten
questions-mail-answered-subject = Eine Frage wurde beantwortet: { $title }
questions-mail-answered-line = Es gibt eine neue Antwort zur Challenge „{ $title }“ ({ $reference }). Alle können sie jetzt lesen.
questions-mail-answered-link = Antwort lesen
