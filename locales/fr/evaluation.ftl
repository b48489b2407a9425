# Comités, déclarations, fiches, consensus et vérification par le laboratoire.

evaluation-crumb-agency = Bureau
evaluation-name = Nom
evaluation-duty = Au comité
evaluation-duty-chair = Présidence
evaluation-duty-evaluator = Évaluateur
evaluation-progress = Avancement
evaluation-interests = Intérêts
evaluation-change = Modifier
evaluation-pitch = Pitch
evaluation-pitch-letter = Pitch { $letter }
evaluation-criterion = Critère
evaluation-company = Entreprise
evaluation-challenge = Challenge
evaluation-agency = Service public
evaluation-score = Note
evaluation-times = Nombre de fois
evaluation-mean = Note moyenne
evaluation-place = Place
evaluation-since = Attend depuis le
evaluation-reason = Raison
evaluation-reason-hint = Qu’est-ce qui, dans le pitch, mérite cette note ? L’entreprise le lira.
evaluation-weight = (pondération { $n })
evaluation-legend = { $title } (pondération { $weight })
evaluation-due = À remettre au plus tard le { $due }.
evaluation-late = En retard depuis le { $due }. Remettez vos notes dès que vous pouvez.

evaluation-not-applicable = Ne s’applique pas
evaluation-not-applicable-hint = Le critère ne compte alors ni pour ni contre ce pitch. Dites pourquoi.
evaluation-decimal = { $whole },{ $rest }
evaluation-share = { $points } sur 100
evaluation-no-share = Non noté
evaluation-no-place = Sans place
evaluation-place-tied = { $place }, à égalité
evaluation-why = Ce qui a départagé
evaluation-why-tied = À égalité : la personne responsable du budget décide, avec une raison
evaluation-why-shared = La même note et les mêmes niveaux
evaluation-why-rule = Même note totale. Le niveau le plus haut sur le critère le plus lourd a départagé
evaluation-share-head = Note totale
evaluation-spread-head = Écart
evaluation-spread = { $n ->
    [0] Toutes les mêmes
    [one] { $n } point d’écart
   *[other] { $n } points d’écart
}
evaluation-spread-split = Certains donnent une note, d’autres disent que le critère ne s’applique pas
evaluation-discuss = À discuter d’abord
evaluation-agreed = Note commune
evaluation-recused-short = Récusé

evaluation-panel-title = Comité
evaluation-panel-lead = Choisissez une présidence et au moins 3 évaluateurs. Chaque personne reçoit aussitôt une lettre. Elles lisent les pitchs après l’ouverture.
evaluation-panel-chair = Qui préside le comité ?
evaluation-panel-chair-hint = La présidence note aussi, et inscrit ce sur quoi le comité s’accorde.
evaluation-panel-evaluators = Qui évalue ?
evaluation-panel-evaluators-hint = Choisissez au moins 3 personnes en plus de la présidence.
evaluation-panel-due = Pour quand les notes doivent-elles être remises ?
evaluation-panel-due-hint = Comptez 7 minutes par pitch et par personne. Choisissez un moment après la date limite des pitchs.
evaluation-panel-button = Composer le comité
evaluation-panel-nobody = Aucune personne qui peut siéger à ce comité n’a le rôle d’évaluateur. Demandez au laboratoire d’ajouter des évaluateurs.
evaluation-panel-not-yet = Pas encore de comité. Un auteur du challenge le compose.
evaluation-panel-members = Membres du comité
evaluation-panel-blind = Vous voyez combien de pitchs chaque personne a notés, jamais les notes. Elles restent cachées jusqu’à ce que tout le monde ait remis les siennes.
evaluation-panel-barred = { $n ->
    [one] { $n } évaluateur qui ne peut pas siéger à ce comité
   *[other] { $n } évaluateurs qui ne peuvent pas siéger à ce comité
}
evaluation-panel-scoring = Le comité note. Tout est à remettre au plus tard le { $due }.
evaluation-panel-late = Le comité note, et des fiches manquent : en retard depuis le { $due }.
evaluation-panel-consensus = Tout le monde a remis ses notes. La présidence inscrit ce sur quoi le comité s’accorde.
evaluation-panel-checking = Le laboratoire vérifie l’évaluation.
evaluation-panel-passed = Le laboratoire a validé l’évaluation. La décision peut être proposée.
evaluation-panel-not-declared = N’a pas encore signé la déclaration d’intérêts
evaluation-panel-scored = Pitchs notés : { $done } sur { $all }
evaluation-panel-handed-in = Notes remises le { $at }
evaluation-panel-stopped = Ne peut plus siéger
evaluation-panel-short = { $n ->
    [0] Personne au comité ne peut évaluer { $company }. Remplacez un membre.
    [one] Seulement { $n } personne peut évaluer { $company }. Il en faut au moins 2. Remplacez un membre.
   *[other] Seulement { $n } personnes peuvent évaluer { $company }. Remplacez un membre.
}
evaluation-interests-open = Pas encore signé
evaluation-interests-none = Aucun
evaluation-replace-link = Remplacer
evaluation-replace-title = Remplacez un membre
evaluation-replace-lead = { $name } quitte le comité. Les notes déjà données restent dans l’historique et ne comptent plus.
evaluation-replace-newcomer = Qui prend la place ?
evaluation-replace-reason = Pourquoi ?
evaluation-replace-reason-hint = Gardé dans le dossier du challenge. Les membres ne le voient pas.
evaluation-replace-button = Remplacer le membre

evaluation-bar-not-an-evaluator = N’a pas le rôle d’évaluateur
evaluation-bar-author = A écrit le challenge
evaluation-bar-approver = A libéré le budget du challenge
evaluation-bar-lab = Vérifie les évaluations pour le laboratoire
evaluation-bar-bidder = Travaille pour une entreprise qui a envoyé un pitch
evaluation-bar-seated = A déjà quitté ce comité

evaluation-panels-title = Mes comités
evaluation-panels-none = Vous n’êtes dans aucun comité pour l’instant. Quand un service public vous le demande, vous recevez une lettre.
evaluation-state-sealed = Les pitchs sont encore scellés. Votre travail commence après l’ouverture.
evaluation-state-declare = Signez d’abord votre déclaration d’intérêts.
evaluation-state-scored = Pitchs notés : { $done } sur { $all }, encore environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
evaluation-state-waiting = Vous avez remis vos notes. D’autres notent encore.
evaluation-state-consensus = Tout le monde a remis ses notes. Le comité compare et s’accorde.
evaluation-state-checking = Le laboratoire vérifie l’évaluation.
evaluation-state-over = L’évaluation est terminée.
evaluation-sealed-title = Pas encore ouvert
evaluation-sealed-card = Scellé
evaluation-sealed-until = Personne ne peut lire les pitchs avant que deux personnes les ouvrent, après le { $closes }.

evaluation-interests-title = Déclarez vos intérêts
evaluation-interests-lead = Ces entreprises ont envoyé un pitch. Vous ne lisez rien avant d’avoir déclaré, pour chacune, si vous avez un intérêt.
evaluation-interests-say-no = « Pas d’intérêt » : ni emploi, ni argent, ni famille, ni amitié, ni dispute ne vous lie à l’entreprise.
evaluation-interests-say-possible = « Possible » : quelque chose pourrait passer pour un intérêt. Vous continuez ; le service public et le laboratoire lisent ce que vous écrivez.
evaluation-interests-say-clear = « Conflit clair » : vous ne voyez jamais ce pitch. Le service public l’apprend aussitôt.
evaluation-interest-no = Pas d’intérêt
evaluation-interest-possible = Possible
evaluation-interest-clear = Conflit clair
evaluation-interests-details = De quoi s’agit-il, pour { $company } ?
evaluation-interests-details-hint = Seulement si votre réponse n’est pas « Pas d’intérêt ». Le service public et le laboratoire peuvent le lire.
evaluation-interests-oath = En signant, vous déclarez que vos réponses sont complètes et vraies. Si quelque chose apparaît plus tard, récusez-vous aussitôt pour ce pitch.
evaluation-interests-button = Signer la déclaration
evaluation-recuse-title = Récusez-vous pour un pitch
evaluation-recuse-lead = Vous avez découvert un conflit avec l’entreprise du pitch { $letter }. Ensuite vous n’en voyez plus rien, et vos notes pour ce pitch ne comptent pas.
evaluation-recuse-details = Quel est le conflit ?
evaluation-recuse-button = Me récuser pour ce pitch
evaluation-recuse-back = Revenir à la fiche
evaluation-recuse-link = J’ai un conflit avec cette entreprise

evaluation-matrix-title = Pitchs à noter
evaluation-matrix-table = Pitchs et critères
evaluation-matrix-caption = Vos notes, pitch par pitch
evaluation-matrix-locked = Vous avez remis vos notes le { $at }. Elles sont verrouillées.
evaluation-matrix-next = Noter le pitch { $letter }
evaluation-matrix-recused = Vous êtes récusé ici et n’évaluez pas ce pitch.
evaluation-matrix-order = L’ordre et les lettres ne valent que pour vous : chaque membre a un autre ordre. Les noms apparaissent quand vous avez remis vos notes.
evaluation-cell-to-do = à faire
evaluation-cell-no-reason = { $score }, raison manquante
evaluation-hand-in-link = Vérifier et remettre
evaluation-receipt-link = Votre récépissé
evaluation-consensus-link = Comparer et s’accorder

evaluation-sheet-title = Pitch { $letter }
evaluation-sheet-answers = Le pitch
evaluation-sheet-scores = Vos notes
evaluation-sheet-to-scores = Aller à vos notes
evaluation-sheet-locked = Vous avez remis vos notes. Cette fiche est verrouillée.
evaluation-sheet-total = Tous les critères sont notés. Au total : { $share }.
evaluation-field-score = { $criterion } : note
evaluation-field-reason = { $criterion } : raison
evaluation-saved = Enregistré : { $score } (fiche enregistrée le { $at })
evaluation-saved-at = Enregistré le { $at }

evaluation-hand-in-title = Vérifiez et remettez vos notes
evaluation-hand-in-lead = Chaque pitch a une note et une raison pour chaque critère.
evaluation-hand-in-own = Combien de fois vous avez donné chaque note
evaluation-hand-in-change = Modifier cette fiche
evaluation-hand-in-final = Ce qui devient définitif
evaluation-hand-in-mark = { $criterion } : { $score }
evaluation-hand-in-effect = Ensuite, personne ne peut changer vos notes, vous non plus. Vous voyez les noms des entreprises, et les notes des autres quand tout le monde a remis les siennes.
evaluation-hand-in-button = Remettre vos notes
evaluation-hand-in-missing = { $n ->
    [one] Il manque { $n } réponse. Ensuite vous pouvez remettre vos notes.
   *[other] Il manque { $n } réponses. Ensuite vous pouvez remettre vos notes.
}
evaluation-missing-score = choisissez une note pour « { $criterion } »
evaluation-missing-reason = indiquez la raison de votre note pour « { $criterion } »
evaluation-receipt-title = Vos notes sont remises
evaluation-receipt-at = Reçues le
evaluation-receipt-sheets = Fiches
evaluation-receipt-digest = Empreinte de vos notes et raisons
evaluation-receipt-next = Quand tout le monde a remis ses notes, vous recevez une lettre et le comité compare.

evaluation-consensus-title = Comparez et accordez-vous
evaluation-consensus-caption = Toutes les notes, le plus grand écart d’abord
evaluation-consensus-mean = Ce challenge prend la moyenne exacte de toutes les notes. Il n’y a rien à convenir.
evaluation-consensus-open = { $n ->
    [0] Tout est convenu. La présidence peut envoyer le résultat au laboratoire.
    [one] { $n } note est encore à convenir.
   *[other] { $n } notes sont encore à convenir.
}
evaluation-consensus-elsewhere = Tout ce que vous voyez est convenu. Les autres s’accordent encore sur un pitch que vous n’évaluez pas.
evaluation-consensus-over = Les notes communes sont au laboratoire ou plus loin. Elles ne peuvent plus changer ici.
evaluation-consensus-recused = Vous êtes récusé pour { $company } et n’en voyez rien.
evaluation-consensus-returned = Le laboratoire a renvoyé l’évaluation le { $at } :
evaluation-together-title = { $n ->
    [one] { $n } note peut être convenue tout de suite
   *[other] { $n } notes peuvent être convenues tout de suite
}
evaluation-together-lead = L’écart est de 1 point au plus et aucune note n’est 0 ou 1. La note commune est la médiane :
evaluation-together-button = Convenir de toutes ces notes
evaluation-send-title = Envoyez au laboratoire
evaluation-send-lead = Le laboratoire vérifie comment le comité a travaillé avant que le service public décide.
evaluation-send-button = Envoyer l’évaluation au laboratoire
evaluation-spot-title = S’accorder sur une note
evaluation-spot-reasons = Ce que chacun a écrit
evaluation-spot-agree = Sur quelle note le comité s’accorde-t-il ?
evaluation-spot-note = Qu’est-ce qui a mis le comité d’accord ?
evaluation-spot-note-hint = L’entreprise le lit dans sa lettre : ne nommez donc aucune autre entreprise. Nécessaire quand l’écart est de 2 points ou plus, ou quand vous vous éloignez de la médiane.
evaluation-spot-button = Inscrire la note commune
evaluation-spot-back = Retour à toutes les notes

evaluation-queue-title = Évaluations à vérifier
evaluation-queue-caption = Les plus anciennes d’abord
evaluation-queue-none = Aucune évaluation n’attend.
evaluation-check-title = Vérifiez une évaluation
evaluation-check-result = Classement
evaluation-check-rule = Part pondérée de ce qui pouvait être atteint. Un critère qui ne s’applique pas ne compte d’aucun côté.
evaluation-check-pitches = Textes des pitchs
evaluation-check-left = Membres remplacés
evaluation-check-left-at = Départ
evaluation-check-people = Membres et déclarations
evaluation-check-people-caption = La moyenne de toutes les notes est { $mean }
evaluation-check-times = Travail
evaluation-check-worked = du { $first } au { $last } : { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} entre la première et la dernière note enregistrée
evaluation-check-signed = Signée le { $at }
evaluation-check-reasons = { $n ->
    [0] Aucune raison ne frappe
    [one] { $n } raison à regarder
   *[other] { $n } raisons à regarder
}
evaluation-check-reasons-table = Raisons manquantes, courtes ou répétées
evaluation-check-what = Ce qui frappe
evaluation-oddity-missing = Manquante
evaluation-oddity-short = Moins de 5 mots
evaluation-oddity-identical = Mêmes mots ailleurs
evaluation-check-spots = { $n ->
    [0] Aucune note ne s’écarte
    [one] { $n } note qui s’écarte ou a bougé
   *[other] { $n } notes qui s’écartent ou ont bougé
}
evaluation-check-spots-table = Notes avec 2 points d’écart ou plus, et notes communes qui ont bougé
evaluation-check-outside = Personne n’a donné cette note
evaluation-check-passed = Le laboratoire a validé cette évaluation.
evaluation-pass-title = Validez-la
evaluation-pass-note = Note pour le dossier
evaluation-pass-note-hint = Seulement s’il y a quelque chose à dire.
evaluation-pass-button = Valider l’évaluation
evaluation-return-title = Renvoyez-la à la présidence
evaluation-return-reason = Qu’est-ce que le comité doit revoir ?
evaluation-return-reason-hint = La présidence le lit. Les notes individuelles restent verrouillées.
evaluation-return-button = Renvoyer l’évaluation

evaluation-notice-composed = Le comité est composé. Chaque membre reçoit une lettre.
evaluation-notice-replaced = Le membre est remplacé. Les deux personnes reçoivent une lettre.
evaluation-notice-signed = Votre déclaration est signée.
evaluation-notice-recused = Vous êtes récusé pour ce pitch.
evaluation-notice-saved = Vos notes sont enregistrées. Elles ne sont pas encore remises.
evaluation-notice-agreed = Les notes communes sont inscrites.
evaluation-notice-sent = L’évaluation est au laboratoire.
evaluation-notice-passed = L’évaluation est validée.
evaluation-notice-returned = L’évaluation est de retour à la présidence.

evaluation-error-no-chair = Choisissez qui préside le comité
evaluation-error-chair-twice = Choisissez d’autres personnes comme évaluateurs : la présidence siège déjà au comité
evaluation-error-too-few = Choisissez au moins 3 évaluateurs en plus de la présidence. Vous en avez choisi { $chosen }
evaluation-error-no-due = Indiquez pour quand les notes doivent être remises
evaluation-error-too-early = Indiquez un moment après le { $earliest }
evaluation-error-too-late = Choisissez le { $day } ou un jour plus tôt. La décision est promise à chaque entreprise pour ce jour-là
evaluation-error-no-newcomer = Choisissez qui prend la place
evaluation-error-no-replace-reason = Indiquez pourquoi le membre est remplacé
evaluation-error-no-answer = Choisissez une réponse pour cette entreprise
evaluation-error-no-answer-for = Choisissez une réponse pour { $company }
evaluation-error-no-details = Indiquez en quoi consiste l’intérêt
evaluation-error-incomplete = Complétez d’abord chaque fiche. La liste dit ce qui manque
evaluation-error-no-agreed = Choisissez la note sur laquelle le comité s’accorde
evaluation-error-no-note = Indiquez ce qui a mis le comité d’accord
evaluation-error-open = { $n ->
    [one] Accordez-vous d’abord encore sur { $n } note
   *[other] Accordez-vous d’abord encore sur { $n } notes
}
evaluation-error-no-return-reason = Indiquez ce que le comité doit revoir

evaluation-denied-not-now = Un comité se compose entre la validation par le laboratoire et la première déclaration.
evaluation-denied-composed = Ce challenge a déjà un comité. Remplacez ses membres un par un.
evaluation-denied-scored = Tout le monde a remis ses notes. Les membres ne peuvent plus être remplacés.
evaluation-denied-handed-in = Ce membre a remis ses notes : elles restent donc. Le laboratoire peut renvoyer l’évaluation si quelque chose ne va pas.
evaluation-denied-sealed = Les pitchs sont encore scellés. Déclarez vos intérêts après l’ouverture.
evaluation-denied-signed = Vous avez déjà signé. Pour un seul pitch, récusez-vous sur sa fiche.
evaluation-denied-locked = Vous avez remis vos notes. Elles sont verrouillées et ne peuvent plus changer.
evaluation-denied-consensus-closed = Les notes communes ne peuvent pas changer maintenant : tout le monde doit avoir remis ses notes, et le laboratoire ne doit pas être en train de vérifier.
evaluation-denied-not-chair = Seule la présidence de ce comité peut le faire.
evaluation-denied-mean = Ce challenge prend la moyenne de toutes les notes. Rien n’est convenu à la main.
evaluation-denied-own-check = Vous avez une part dans ce challenge. Un autre administrateur du laboratoire le vérifie.
evaluation-denied-went-back = Cette évaluation est retournée à la présidence le { $at }. Elle peut être validée quand la présidence l’envoie à nouveau.
evaluation-denied-not-checking = Cette évaluation n’attend pas le laboratoire.

evaluation-mail-seated-subject = Vous siégez au comité de { $reference }
evaluation-mail-seated-first = On vous demande d’évaluer les pitchs pour « { $title } » ({ $reference }). Votre place au comité : { $duty }.
evaluation-mail-seated-how = Après l’ouverture, vous déclarez vos intérêts sur les noms des entreprises. Puis vous lisez et notez, seul. Tout est à remettre au plus tard le { $due }.
evaluation-mail-seated-link = Ouvrir le comité
evaluation-mail-opened-subject = Les pitchs de { $reference } sont ouverts : déclarez vos intérêts
evaluation-mail-opened-first = Deux personnes ont ouvert les pitchs pour « { $title } » ({ $reference }). Déclarez d’abord vos intérêts ; ensuite vous lisez et notez.
evaluation-mail-opened-how = Tout est à remettre au plus tard le { $due }.
evaluation-mail-opened-link = Déclarer vos intérêts
evaluation-mail-left-subject = Vous ne siégez plus au comité de { $reference }
evaluation-mail-left-first = Le service public vous a remplacé au comité pour « { $title } » ({ $reference }). Vous n’avez plus rien à faire. Merci pour votre temps.
evaluation-mail-left-link = Voir mes comités
evaluation-mail-recused-subject = Un membre du comité de { $reference } a déclaré un conflit
evaluation-mail-recused-first = Un membre du comité pour « { $title } » ({ $reference }) a déclaré un conflit clair et n’évalue pas ce pitch. Regardez si assez de personnes évaluent encore chaque pitch.
evaluation-mail-recused-link = Ouvrir le comité
evaluation-mail-consensus-subject = Toutes les notes sont remises pour { $reference }
evaluation-mail-consensus-first = Toutes les notes pour « { $title } » ({ $reference }) sont remises et verrouillées.
evaluation-mail-consensus-chair = Vous présidez : parlez d’abord des plus grands écarts. Puis inscrivez ce sur quoi le comité s’accorde et envoyez-le au laboratoire.
evaluation-mail-consensus-evaluator = Vous pouvez maintenant voir toutes les notes et les raisons. La présidence inscrit ce sur quoi le comité s’accorde.
evaluation-mail-consensus-link = Comparer et s’accorder
evaluation-mail-check-subject = Une évaluation attend le laboratoire : { $reference }
evaluation-mail-check-first = Le comité pour « { $title } » ({ $reference }) s’est accordé. Vérifiez comment il a travaillé, puis validez l’évaluation ou renvoyez-la.
evaluation-mail-check-link = Vérifier l’évaluation
evaluation-mail-passed-subject = L’évaluation de { $reference } est validée
evaluation-mail-passed-first = Le laboratoire a vérifié et validé l’évaluation de « { $title } » ({ $reference }). Un auteur peut maintenant proposer la décision, et une personne responsable du budget décide.
evaluation-mail-passed-link = Ouvrir la décision
evaluation-mail-back-subject = Le laboratoire a renvoyé l’évaluation de { $reference }
evaluation-mail-back-first = Le laboratoire veut que le comité pour « { $title } » ({ $reference }) regarde à nouveau. Sa raison est sur la page.
