# Pitchs : écrire, envoyer, récépissés, retirer, ouvrir.

proposals-list = Vos pitchs
proposals-overview = Votre pitch
proposals-title = { $page } – { $state } – { $reference }
proposals-for = Challenge { $reference } de { $agency }

# Les états, comme l’entreprise les lit.
proposals-state-draft = NON ENVOYÉ
proposals-state-draft-closed = NON ENVOYÉ. Le challenge est clôturé
proposals-state-submitted = Envoyé, version { $version } du { $at }
proposals-state-submitted-closed = Envoyé, version { $version } du { $at }. Elle est définitive
proposals-state-withdrawn = NON ENVOYÉ. Vous l’avez retiré le { $at }
proposals-state-withdrawn-closed = Hors de la sélection. Vous l’avez retiré le { $at }
proposals-state-opened = Au comité, version { $version } du { $at }
proposals-state-awarded = Choisi, version { $version } du { $at }
proposals-state-not-selected = Non choisi, version { $version } du { $at }
proposals-short-draft = NON ENVOYÉ
proposals-short-draft-closed = Jamais envoyé
proposals-short-submitted = Envoyé
proposals-short-submitted-closed = Envoyé et définitif
proposals-short-withdrawn = Retiré
proposals-short-opened = Au comité
proposals-short-awarded = Choisi
proposals-short-not-selected = Non choisi
proposals-changed-since = Vous avez modifié le texte après l’envoi.
proposals-changed-since-how = Ce que vous avez envoyé compte toujours. Les modifications ne sont pas envoyées. Vérifiez et envoyez à nouveau pour le remplacer.
proposals-changed-since-closed = Le challenge est clôturé. Ce que vous avez envoyé compte, et personne ne lit les modifications.
proposals-amended = Le service public a modifié le challenge le { $at }, après votre dernier enregistrement.
proposals-amended-how = Vérifiez que vos réponses sont encore justes, et enregistrez-les à nouveau. Ce que vous avez envoyé compte jusqu’à ce que vous le remplaciez.
proposals-amended-link = Voir ce qui a changé
proposals-closes-at = Clôture le
proposals-closed-at = Clôturé le

# La ligne de stations.
proposals-track = Où en est le challenge
proposals-track-open = Ouvert aux pitchs
proposals-track-closed = Clôture, puis deux personnes ouvrent
proposals-track-read = Le comité lit et note
proposals-track-decided = Le service public décide

# La liste.
proposals-show = Quels pitchs
proposals-show-all = Tous
proposals-show-to-send = À envoyer
proposals-show-sent = Envoyés
proposals-show-in-evaluation = En évaluation
proposals-show-ended = Terminés
proposals-count = { $n ->
    [one] { $n } pitch
   *[other] { $n } pitchs
}
proposals-none = Vous n’avez pas encore de pitch. Vous trouverez ici chaque pitch que vous commencez.
proposals-none-link = Trouver un challenge ouvert
proposals-none-here = Aucun pitch n’en est là.
proposals-column-challenge = Challenge
proposals-column-state = État
proposals-column-closes = Clôture
proposals-column-saved = Dernier enregistrement
proposals-start-closed = Le challenge s’est clôturé le { $at }. Il ne prend plus de nouveaux pitchs.

# La vue d’ensemble.
proposals-problem = Le problème
proposals-read-challenge = Lire tout le challenge
proposals-parts-done = Parties terminées : { $done } sur { $parts }
proposals-saving = Ce que vous écrivez est enregistré. Vous pouvez arrêter et revenir, sur cet appareil ou un autre.
proposals-saving-closed = Le challenge est clôturé. Vous pouvez garder ici des notes pour vous, mais personne ne les lit et elles ne peuvent pas être envoyées.
proposals-letter = Lire la décision et votre lettre
proposals-letter-short = Votre lettre
proposals-contracts = Aller à vos contrats
proposals-started = Vous l’avez commencé le { $day }.
proposals-saved = Dernier enregistrement : { $at }.
proposals-with-panel = Les pitchs ont été ouverts. Plus rien ne peut changer.
proposals-task-empty = Pas encore commencé
proposals-task-begun = En cours
proposals-task-done = Terminé
proposals-task-ready = Prêt à envoyer
proposals-task-not-ready = Pas encore complet
proposals-task-sent = Envoyé
proposals-task-closed = Clôturé
proposals-receipts = Récépissés
proposals-receipt-line = Version { $version }, récépissé { $number }
proposals-counts = Cette version compte
proposals-notice-continued = Vous avez déjà un pitch pour ce challenge. Le voici.
proposals-notice-saved = Ce que vous avez écrit est enregistré. Ce n’est pas envoyé.
proposals-notice-saved-late = Le challenge est clôturé. Ce que vous avez écrit est gardé pour vous et ne fait pas partie de la sélection.
proposals-notice-withdrawn = Votre pitch est retiré. Vous pouvez l’envoyer à nouveau jusqu’à la clôture du challenge.
proposals-saved-at = Enregistré à { $time }

# Les parties.
proposals-part-of = Partie { $n } sur 5
proposals-question-1 = Que feriez-vous ?
proposals-question-1-hint = Au plus 80 mots. Dites ce que les gens verront se passer, et dans quel ordre. Des mots simples, pas d’annexes.
proposals-question-1-good = La semaine 1, nous plaçons six capteurs dans deux gares. À partir de la semaine 3, votre salle de contrôle reçoit un message dans la minute qui suit l’arrêt d’un ascenseur. La semaine 8, nous comparons avec votre propre liste de pannes.
proposals-question-1-weak = Nous offrons une plateforme intelligente de pointe qui utilise l’intelligence artificielle pour optimiser la gestion des ascenseurs de bout en bout.
proposals-question-2 = Pourquoi cela marcherait-il ici ?
proposals-question-2-hint = Au plus 80 mots. Nommez ce que vous avez essayé, où, et ce que vous avez mesuré. Dites ce qui est pareil ici.
proposals-question-2-good = À Gand, nos boîtiers ont vu 97 arrêts sur 100 en quatorze mois, dans des bâtiments du même âge que les vôtres. Ils n’ont pas besoin de réseau dans la gaine, et vous n’en avez pas.
proposals-question-2-weak = Notre équipe expérimentée a de nombreux clients satisfaits et livre toujours de la grande qualité.
proposals-question-3 = Qu’est-ce qui pourrait mal tourner et que testeriez-vous d’abord ?
proposals-question-3-hint = Au plus 80 mots. Nommez vous-même le point le plus faible, et le test le moins cher pour le vérifier. Les comités font confiance à qui le connaît.
proposals-question-3-good = La nuit, personne ne prend l’ascenseur : un ascenseur à l’arrêt ressemble donc à une panne. Nous testons cela d’abord, dans un ascenseur pendant une semaine. Si plus d’une alarme sur dix est fausse, nous arrêtons et vous ne payez que la première partie.
proposals-question-3-weak = Il n’y a pas de vrais risques, car notre technologie a fait ses preuves.
proposals-examples = Un bon et un faible exemple
proposals-example-good = Bon : dit quoi, quand et combien
proposals-example-weak = Faible : pourrait se trouver dans n’importe quel pitch
proposals-words-saved = { $n ->
    [one] { $n } mot est enregistré.
   *[other] { $n } mots sont enregistrés.
}
proposals-who-reads = Personne d’autre que votre entreprise ne peut lire ceci avant la clôture du challenge. Ensuite, le comité le lit.
proposals-part-facts = Données et fourchette de prix
proposals-maturity = Où en est votre solution ?
proposals-maturity-idea = Une idée : rien n’est encore construit
proposals-maturity-prototype = Un prototype : nous pouvons le montrer
proposals-maturity-tested = Testée hors de notre entreprise
proposals-maturity-in-use = Utilisée tous les jours
proposals-maturity-missing = Choisissez où en est votre solution
proposals-used = Où a-t-elle été utilisée ?
proposals-used-nowhere = Nulle part encore
proposals-used-inside = Dans notre propre entreprise
proposals-used-customers = Par des clients
proposals-used-government = Par un service public
proposals-used-missing = Choisissez où votre solution a été utilisée
proposals-price = Que coûterait le test ?
proposals-price-hint = Le service public paie au plus { $budget } hors TVA pour ce test. Comptez tous les frais. Le prix exact est convenu dans le contrat.
proposals-price-under-10000 = Moins de 10 000 € hors TVA
proposals-price-under-20000 = De 10 000 € à moins de 20 000 € hors TVA
proposals-price-under-30000 = De 20 000 € à moins de 30 000 € hors TVA
proposals-price-missing = Choisissez ce que coûterait le test
proposals-part-declare = Déclarations
proposals-signatory = La personne qui envoie ce pitch peut engager l’entreprise
proposals-signatory-hint = Une personne qui a fondé ou qui dirige l’entreprise, ou quelqu’un qui a sa permission écrite.
proposals-signatory-missing = Cochez que la personne qui envoie peut engager l’entreprise
proposals-interests = À notre connaissance, personne au service public n’a un intérêt dans notre entreprise
proposals-interests-hint = Un intérêt, c’est de la famille, de l’argent, ou un emploi ces deux dernières années. S’il y en a un, dites-le par lettre au service public avant d’envoyer.
proposals-interests-missing = Cochez que personne au service public n’a un intérêt dans votre entreprise
proposals-declared = Déclaré

# Ce qui manque.
proposals-gap-answer-1 = Indiquez ce que vous feriez
proposals-gap-answer-2 = Indiquez pourquoi cela marcherait ici
proposals-gap-answer-3 = Indiquez ce qui pourrait mal tourner et ce que vous testeriez d’abord
proposals-gap-too-long = { $over ->
    [one] « { $question } » doit compter 80 mots ou moins. Vous en avez { $words } : { $over } mot de trop
   *[other] « { $question } » doit compter 80 mots ou moins. Vous en avez { $words } : { $over } mots de trop
}
proposals-gap-facts = Choisissez où en est votre solution, où elle a été utilisée et ce que coûterait le test
proposals-gap-declare = Cochez les deux déclarations

# Vérifier et envoyer.
proposals-check = Vérifiez et envoyez
proposals-gaps = { $n ->
    [one] { $n } chose à faire avant de pouvoir envoyer
   *[other] { $n } choses à faire avant de pouvoir envoyer
}
proposals-check-closed = Le challenge ne prend pas de pitchs maintenant. Votre texte reste ici.
proposals-check-sent = Vous avez envoyé exactement ce texte. Il n’y a rien à envoyer.
proposals-check-replacing = Ceci remplace ce que vous avez envoyé avant. La version précédente n’est pas ouverte.
proposals-check-stale = Un collègue a modifié le texte pendant que vous le vérifiiez.
proposals-check-stale-how = Rien n’a été envoyé. Vérifiez à nouveau, puis envoyez.
proposals-next = Ce qui se passe ensuite
proposals-next-receipt = Vous recevez un récépissé avec un numéro, ici et par lettre.
proposals-next-until = Vous pouvez le modifier, l’envoyer à nouveau ou le retirer avant le { $until }.
proposals-next-sealed = Il est scellé. Personne ne peut le lire avant la clôture du challenge, et personne ne voit que vous en avez envoyé un.
proposals-next-sealed-counted = Jusqu’à l’ouverture, personne ne lit ce que vous avez écrit. Ce challenge montre combien il y a de pitchs : le nombre change donc quand vous envoyez.
proposals-next-opening = Après la clôture du challenge, deux personnes ouvrent tous les pitchs ensemble et un procès-verbal cite chaque récépissé.
proposals-next-decision = { $agency } décide au plus tard le { $day }.
proposals-next-feedback = Vous recevez la décision avec des raisons par critère, quelle qu’elle soit.
proposals-submit = Envoyer votre pitch

# Le récépissé.
proposals-receipt = Récépissé
proposals-receipt-title = Récépissé { $number }
proposals-receipt-counts = Votre pitch est reçu. Cette version compte.
proposals-receipt-replaced = Une version plus récente l’a remplacée le { $at }. Celle-ci n’est pas ouverte.
proposals-receipt-withdrawn = Vous avez retiré cette version le { $at }. Elle n’est pas ouverte.
proposals-receipt-number = Récépissé
proposals-receipt-version = Version
proposals-receipt-at = Reçu, selon notre horloge
proposals-receipt-by = Envoyé par
proposals-receipt-digest = Empreinte (SHA-256)
proposals-receipt-digest-how = Elle prouve quel texte vous avez envoyé. Téléchargez le texte et calculez-la vous-même :
proposals-receipt-text = Texte de votre pitch (TXT)
proposals-receipt-outcome = Dans le procès-verbal d’ouverture : { $outcome }
proposals-receipt-copy = Ce que vous avez envoyé
proposals-change-link = Modifier votre pitch
proposals-to-overview = Aller à votre pitch
proposals-nothing-sent = Rien n’a été envoyé. Il n’y a donc rien à retirer.
proposals-save-opened = Les pitchs ont été ouverts. Le texte ne peut plus changer.

# Retirer.
proposals-withdraw = Retirer votre pitch
proposals-withdraw-link = Retirer votre pitch
proposals-withdraw-what = Le récépissé { $number } ne fera plus partie de la sélection.
proposals-withdraw-sealed = Ce que vous avez envoyé n’est jamais ouvert. Votre texte reste ici pour vous.
proposals-withdraw-listed = Après la clôture du challenge, le procès-verbal d’ouverture cite le récépissé comme retiré.
proposals-withdraw-again = Vous pouvez l’envoyer à nouveau avant le { $until }.
proposals-withdraw-button = Retirer votre pitch
proposals-withdraw-keep = Laisser votre pitch
proposals-withdraw-late = Le challenge s’est clôturé le { $closed }. Nous avons reçu ceci le { $received }. Votre pitch reste dans la sélection : après la clôture, personne ne peut l’en retirer.

# L’ouverture.
proposals-opening = Ouverture des pitchs
proposals-sealed = Les pitchs sont scellés
proposals-sealed-no-date = Le challenge n’a pas encore de moment de clôture.
proposals-sealed-until = Ils peuvent être ouverts à partir du { $at }.
proposals-sealed-since = Le challenge s’est clôturé le { $at }. Deux personnes peuvent maintenant les ouvrir.
proposals-sealed-nobody = D’ici là, personne ne peut les voir, ni combien il y en a : ni le service public, ni le laboratoire.
proposals-first-pressed = { $name } a appuyé le { $at }. Une deuxième personne doit appuyer.
proposals-waits-for-second = Vous avez appuyé en premier. Demandez à un collègue, auteur de challenge ou responsable du budget dans votre service public, ou à un administrateur du laboratoire, d’appuyer aussi.
proposals-open-what = Ce que veut dire ouvrir
proposals-open-two = Deux personnes différentes appuient. Le deuxième appui ouvre tous les pitchs en une fois.
proposals-open-record = Un procès-verbal cite les deux noms, l’heure, et chaque récépissé avec son empreinte.
proposals-open-final = Cela ne peut pas être annulé, et ensuite aucun pitch ne peut s’ajouter ni partir.
proposals-open-button = Ouvrir les pitchs
proposals-notice-opening-first = Votre appui est noté. Une deuxième personne doit appuyer aussi.
proposals-notice-opened = Les pitchs sont ouverts. Le procès-verbal est ci-dessous.
proposals-opening-still-open = Le challenge prend des pitchs jusqu’au { $at }. Ouvrez-les ensuite.
proposals-opening-not-published = Ce challenge n’a pas de pitchs à ouvrir.
proposals-opening-same-person = Vous avez déjà appuyé, et la même personne compte une fois. Demandez à une deuxième personne d’appuyer.
proposals-opening-lab-second = Quelqu’un du service public doit appuyer d’abord. Le laboratoire peut être le deuxième.
proposals-record-what = Ouvert le { $at } par { $first } et { $second }.
proposals-record-counts = { $receipts ->
    [one] { $receipts } récépissé donné à temps, dont ouverts : { $opened }.
   *[other] { $receipts } récépissés donnés à temps, dont ouverts : { $opened }.
}
proposals-record-trouble = { $n ->
    [one] { $n } pitch n’a pas pu être ouvert.
   *[other] { $n } pitchs n’ont pas pu être ouverts.
}
proposals-record-trouble-how = Sa ligne dit pourquoi. Prévenez le laboratoire avant que le comité commence.
proposals-record-none = Aucun pitch n’a été envoyé à temps.
proposals-record-table = Chaque récépissé donné à temps
proposals-record-company = Entreprise
proposals-record-outcome = À l’ouverture
proposals-record-digest = Empreinte du procès-verbal (SHA-256)
proposals-record-digest-how = Elle couvre chaque ligne. Téléchargez le texte et calculez-la vous-même :
proposals-record-text = Texte du procès-verbal (TXT)
proposals-outcome-opened = Ouvert
proposals-outcome-withdrawn = Retiré, non ouvert
proposals-outcome-replaced = Remplacé, non ouvert
proposals-outcome-altered = Non ouvert : le texte n’est pas celui du récépissé
proposals-outcome-unreadable = Non ouvert : l’enveloppe ne peut pas être lue

# Lettres.
proposals-mail-submitted-subject = Nous avons reçu votre pitch pour { $reference }
proposals-mail-submitted-what = Nous avons reçu la version { $version } de votre pitch pour « { $title } » de { $agency }.
proposals-mail-submitted-receipt = Récépissé { $number }, reçu le { $at } selon notre horloge.
proposals-mail-submitted-digest = Empreinte (SHA-256) : { $digest }
proposals-mail-submitted-until = Vous pouvez le modifier, l’envoyer à nouveau ou le retirer avant le { $until }. Il est scellé jusque-là.
proposals-mail-submitted-decision = { $agency } décide au plus tard le { $day }. Vous recevez la décision avec ses raisons, quelle qu’elle soit.
proposals-mail-submitted-link = Ouvrir le récépissé
proposals-mail-withdrawn-subject = Vous avez retiré votre pitch pour { $reference }
proposals-mail-withdrawn-what = Votre pitch pour « { $title } » de { $agency } ne fait PLUS partie de la sélection.
proposals-mail-withdrawn-receipt = Vous avez retiré le récépissé { $number } du { $at }. Il n’est jamais ouvert.
proposals-mail-withdrawn-until = Vous pouvez l’envoyer à nouveau avant le { $until }.
proposals-mail-withdrawn-link = Ouvrir votre pitch
proposals-mail-unsent-subject = Votre pitch pour { $reference } n’est PAS envoyé
proposals-mail-unsent-what = Vous avez commencé un pitch pour « { $title } ». C’est un brouillon : personne ne le reçoit tant que vous ne l’envoyez pas.
proposals-mail-unsent-until = Envoyez-le avant le { $until }, ou laissez-le : un brouillon n’est jamais ouvert.
proposals-mail-unsent-link = Ouvrir votre pitch
