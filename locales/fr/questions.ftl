# Les questions sur un challenge et leurs réponses.

questions-title = Questions sur { $reference }
questions-number = Question { $n }
questions-answered-on = réponse donnée le { $day }
questions-asked-on = posée le { $day }
questions-none = Aucune question n’a encore de réponse.
questions-waiting = { $n ->
    [0] Aucune question n’attend de réponse.
    [one] { $n } question attend une réponse.
   *[other] { $n } questions attendent une réponse.
}
questions-waiting-hint = Le texte apparaît avec sa réponse, pour tout le monde en même temps.
questions-due = Réponse au plus tard le { $day }
questions-due-late = En retard : la réponse était due le { $day }
questions-own = Questions de votre entreprise
questions-own-hint = Seule votre entreprise voit cette liste.
questions-unknown = Personne n’apprend qui a posé la question, le service public non plus.
questions-other-role = Seule une entreprise peut poser une question ici.
questions-ask-title-short = Posez une question
questions-ask-link = Poser une question
questions-too-late = On pouvait poser des questions avant le { $until }. Nous sommes le { $now }.
questions-not-open = On ne peut pas poser de questions maintenant.

questions-ask-title = Posez une question sur { $reference }
questions-ask-lead = Votre question est publiée sans votre nom, avec sa réponse, pour tout le monde en même temps. N’y mettez rien qui doive rester entre nous.
questions-part = De quoi il s’agit
questions-part-choose = Choisissez une partie
questions-part-empty = Choisissez de quoi il s’agit
questions-body = Votre question
questions-body-hint = Une seule question, sans votre nom ni votre idée.
questions-body-empty = Indiquez votre question
questions-ask-button = Poser la question
questions-notice-asked = Votre question est posée. Ci-dessous, vous voyez pour quel jour la réponse est due.

questions-inbox-title = Questions pour { $reference }
questions-inbox-lead = Vous répondez à tout le monde : personne ici ne voit qui a posé la question. Tout le monde voit combien attendent.
questions-inbox-waiting = Attendent une réponse
questions-inbox-answered = Avec réponse
questions-inbox-none = Aucune question n’attend.
questions-answer-link = Répondre à la question
questions-answer-title = Répondez à une question sur { $reference }
questions-answer = Votre réponse
questions-answer-hint = Tout le monde la lit. Elle ne peut plus changer ensuite.
questions-answer-empty = Indiquez votre réponse
questions-answer-promise = Elle est publique aussitôt. Toutes les personnes qui ont écrit un pitch et celle qui a posé la question reçoivent une lettre. La réponse change ce que les entreprises doivent faire ? Alors modifiez aussi le challenge.
questions-answer-amend = Modifier le challenge
questions-answer-button = Publier la réponse
questions-already-answered = Cette question a déjà une réponse. Si autre chose a changé, écrivez un nouveau texte dans le challenge.
questions-notice-answered = La réponse est publique.

questions-mail-asked-subject = Une question sur { $title }
questions-mail-asked-line = Une entreprise a posé une question sur « { $title } » ({ $reference }).
questions-mail-asked-next = La réponse est due au plus tard le { $due }. Tout le monde voit ce jour.
questions-mail-asked-link = Lire et répondre
questions-mail-answered-subject = Une question a une réponse : { $title }
questions-mail-answered-line = Il y a une nouvelle réponse sur le challenge « { $title } » ({ $reference }). Tout le monde peut la lire maintenant.
questions-mail-answered-link = Lire la réponse
