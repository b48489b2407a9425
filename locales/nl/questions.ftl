# Vragen over een challenge en hun antwoorden.

questions-title = Vragen over { $reference }
questions-number = Vraag { $n }
questions-answered-on = beantwoord op { $day }
questions-asked-on = gesteld op { $day }
questions-none = Er is nog geen vraag beantwoord.
questions-waiting = { $n ->
    [0] Er wacht geen vraag op antwoord.
    [one] 1 vraag wacht op antwoord.
   *[other] { $n } vragen wachten op antwoord.
}
questions-waiting-hint = De tekst verschijnt samen met het antwoord, voor iedereen tegelijk.
questions-due = Antwoord uiterlijk op { $day }
questions-due-late = Te laat: het antwoord moest er zijn op { $day }
questions-own = Vragen van uw bedrijf
questions-own-hint = Alleen uw bedrijf ziet deze lijst.
questions-unknown = Niemand weet wie de vraag stelt, ook de overheid niet.
questions-other-role = Alleen een bedrijf kan hier vragen stellen.
questions-ask-title-short = Stel een vraag
questions-ask-link = Een vraag stellen
questions-too-late = Vragen konden gesteld worden tot { $until }. Het is nu { $now }.
questions-not-open = Er kunnen nu geen vragen gesteld worden.

questions-ask-title = Stel een vraag over { $reference }
questions-ask-lead = Uw vraag wordt zonder uw naam gepubliceerd, met het antwoord, voor iedereen tegelijk. Laat weg wat tussen ons moet blijven.
questions-part = Waarover het gaat
questions-part-choose = Kies een deel
questions-part-empty = Kies waarover het gaat
questions-body = Uw vraag
questions-body-hint = Eén vraag, zonder uw naam of uw idee.
questions-body-empty = Vul uw vraag in
questions-ask-button = De vraag stellen
questions-notice-asked = Uw vraag is gesteld. Hieronder staat op welke dag ze uiterlijk beantwoord wordt.

questions-inbox-title = Vragen voor { $reference }
questions-inbox-lead = U antwoordt aan iedereen. Daarom ziet niemand hier wie de vraag stelde. Iedereen ziet hoeveel er wachten.
questions-inbox-waiting = Wacht op antwoord
questions-inbox-answered = Beantwoord
questions-inbox-none = Geen vraag wacht.
questions-answer-link = De vraag beantwoorden
questions-answer-title = Beantwoord een vraag over { $reference }
questions-answer = Uw antwoord
questions-answer-hint = Iedereen leest dit. Het kan daarna niet meer gewijzigd worden.
questions-answer-empty = Vul uw antwoord in
questions-answer-promise = Het is meteen openbaar. Iedereen die een pitch schreef en wie de vraag stelde, krijgen een brief. Verandert het antwoord wat bedrijven moeten doen? Wijzig dan ook de challenge.
questions-answer-amend = De challenge wijzigen
questions-answer-button = Het antwoord publiceren
questions-already-answered = Deze vraag is al beantwoord. Wijzig de challenge als er iets anders veranderde.
questions-notice-answered = Het antwoord is openbaar.

questions-mail-asked-subject = Een vraag over { $title }
questions-mail-asked-line = Een bedrijf stelde een vraag over ‘{ $title }’ ({ $reference }).
questions-mail-asked-next = Het antwoord moet er zijn uiterlijk op { $due }. Iedereen ziet die dag.
questions-mail-asked-link = Lezen en antwoorden
questions-mail-answered-subject = Een vraag is beantwoord: { $title }
questions-mail-answered-line = Er is een nieuw antwoord over de challenge ‘{ $title }’ ({ $reference }). Iedereen kan het nu lezen.
questions-mail-answered-link = Het antwoord lezen
