# Panels, declarations, sheets, consensus and the check of the lab.

evaluation-crumb-agency = Agency desk
evaluation-name = Name
evaluation-duty = On the panel
evaluation-duty-chair = Chair
evaluation-duty-evaluator = Evaluator
evaluation-progress = Progress
evaluation-interests = Interests
evaluation-change = Change
evaluation-pitch = Pitch
evaluation-pitch-letter = Pitch { $letter }
evaluation-criterion = Criterion
evaluation-company = Company
evaluation-challenge = Challenge
evaluation-agency = Agency
evaluation-score = Score
evaluation-times = Times given
evaluation-mean = Mean score
evaluation-place = Place
evaluation-since = Waits since
evaluation-reason = Reason
evaluation-reason-hint = What in the pitch earns this score? The company will read it.
evaluation-weight = (weight { $n })
evaluation-legend = { $title } (weight { $weight })
evaluation-due = Due { $due }.
evaluation-late = Late since { $due }. Hand in as soon as you can.

evaluation-not-applicable = Does not apply
evaluation-not-applicable-hint = The criterion then counts neither for nor against this pitch. Say why.
evaluation-decimal = { $whole }.{ $rest }
evaluation-share = { $points } of 100
evaluation-no-share = Not scored
evaluation-no-place = No place
evaluation-place-tied = { $place }, tied
evaluation-why = What decided
evaluation-why-tied = Tied: the approver decides, with a reason
evaluation-why-shared = The same score and the same levels
evaluation-why-rule = Same score. The higher level on the heaviest criterion decided
evaluation-share-head = Score
evaluation-spread-head = How far apart
evaluation-spread = { $n ->
    [0] All the same
    [one] { $n } point apart
   *[other] { $n } points apart
}
evaluation-spread-split = Some score it, some say that it does not apply
evaluation-discuss = Discuss first
evaluation-agreed = Agreed
evaluation-recused-short = Recused

evaluation-panel-title = Panel
evaluation-panel-lead = Choose a chair and at least 3 evaluators. Each gets a letter at once. They read the pitches after the opening.
evaluation-panel-chair = Who chairs the panel?
evaluation-panel-chair-hint = The chair scores too, and records what the panel agrees.
evaluation-panel-evaluators = Who evaluates?
evaluation-panel-evaluators-hint = Choose at least 3 people beside the chair.
evaluation-panel-due = When are the scores due?
evaluation-panel-due-hint = Count 7 minutes a pitch for each person. Choose a moment after the deadline for pitches.
evaluation-panel-button = Compose the panel
evaluation-panel-nobody = Nobody who may sit on this panel holds an evaluator’s role. Ask the lab to add evaluators.
evaluation-panel-not-yet = No panel yet. An author of the challenge composes it.
evaluation-panel-members = Members of the panel
evaluation-panel-blind = You see how many pitches each person has scored, never the scores. They stay hidden until everyone has handed in.
evaluation-panel-barred = { $n ->
    [one] { $n } evaluator who can’t sit on this panel
   *[other] { $n } evaluators who can’t sit on this panel
}
evaluation-panel-scoring = The panel scores. Everything is due { $due }.
evaluation-panel-late = The panel scores, and sheets are missing: late since { $due }.
evaluation-panel-consensus = Everyone handed in. The chair records what the panel agrees.
evaluation-panel-checking = The lab checks the evaluation.
evaluation-panel-passed = The lab passed the evaluation. The decision can be proposed.
evaluation-panel-not-declared = Has not signed the declaration of interests yet
evaluation-panel-scored = { $done } of { $all } pitches scored
evaluation-panel-handed-in = Handed in { $at }
evaluation-panel-stopped = Stopped
evaluation-panel-short = { $n ->
    [0] Nobody on the panel may judge { $company }. Replace a member.
    [one] Only { $n } person may judge { $company }. At least 2 must. Replace a member.
   *[other] Only { $n } people may judge { $company }. Replace a member.
}
evaluation-interests-open = Not signed yet
evaluation-interests-none = None
evaluation-replace-link = Replace
evaluation-replace-title = Replace a member
evaluation-replace-lead = { $name } leaves the panel. Scores already given are kept as history and count no more.
evaluation-replace-newcomer = Who takes the seat?
evaluation-replace-reason = Why?
evaluation-replace-reason-hint = Kept in the file of the challenge. The members do not see it.
evaluation-replace-button = Replace the member

evaluation-bar-not-an-evaluator = Holds no evaluator’s role
evaluation-bar-author = Wrote the challenge
evaluation-bar-approver = Released the budget of the challenge
evaluation-bar-lab = Checks evaluations for the lab
evaluation-bar-bidder = Works for a company that sent a pitch
evaluation-bar-seated = Has left this panel before

evaluation-panels-title = My panels
evaluation-panels-none = You are on no panel now. When an agency asks you, you get a letter.
evaluation-state-sealed = The pitches are still sealed. You get to work after the opening.
evaluation-state-declare = Sign your declaration of interests first.
evaluation-state-scored = { $done } of { $all } scored, about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} left.
evaluation-state-waiting = You handed in. Others are still scoring.
evaluation-state-consensus = Everyone handed in. The panel compares and agrees.
evaluation-state-checking = The lab checks the evaluation.
evaluation-state-over = The evaluation is closed.
evaluation-sealed-title = Not open yet
evaluation-sealed-card = Sealed
evaluation-sealed-until = Nobody can read the pitches before two people open them, after { $closes }.

evaluation-interests-title = Declare your interests
evaluation-interests-lead = These companies sent a pitch. You read nothing before you have declared for each of them whether you have an interest.
evaluation-interests-say-no = “No interest”: no job, money, family, friendship or quarrel ties you to the company.
evaluation-interests-say-possible = “Possible”: something could look like an interest. You go on; the agency and the lab read your words.
evaluation-interests-say-clear = “Clear conflict”: you never see this pitch. The agency learns it at once.
evaluation-interest-no = No interest
evaluation-interest-possible = Possible
evaluation-interest-clear = Clear conflict
evaluation-interests-details = What is it about, for { $company }?
evaluation-interests-details-hint = Only when your answer is not “No interest”. The agency and the lab can read it.
evaluation-interests-oath = By signing you declare that your answers are complete and true. If something comes up later, step back from that pitch at once.
evaluation-interests-button = Sign declaration
evaluation-recuse-title = Step back from a pitch
evaluation-recuse-lead = You found a conflict with the company behind pitch { $letter }. After this you see nothing of it any more, and your scores for it do not count.
evaluation-recuse-details = What is the conflict?
evaluation-recuse-button = Step back from this pitch
evaluation-recuse-back = Go back to the sheet
evaluation-recuse-link = I have a conflict with this company

evaluation-matrix-title = Pitches to score
evaluation-matrix-table = Pitches and criteria
evaluation-matrix-caption = Your scores, pitch by pitch
evaluation-matrix-locked = You handed in { $at }. Your scores are locked.
evaluation-matrix-next = Score pitch { $letter }
evaluation-matrix-recused = You are recused here and do not judge this pitch.
evaluation-matrix-order = The order and the letters are yours alone: every member has another order. The names appear once you have handed in.
evaluation-cell-to-do = to do
evaluation-cell-no-reason = { $score }, reason missing
evaluation-hand-in-link = Check and hand in
evaluation-receipt-link = Your receipt
evaluation-consensus-link = Compare and agree

evaluation-sheet-title = Pitch { $letter }
evaluation-sheet-answers = The pitch
evaluation-sheet-scores = Your scores
evaluation-sheet-to-scores = Go to your scores
evaluation-sheet-locked = You handed in. This sheet is locked.
evaluation-sheet-total = All criteria are scored. Together: { $share }.
evaluation-field-score = { $criterion }: score
evaluation-field-reason = { $criterion }: reason
evaluation-saved = Saved: { $score } (sheet saved { $at })
evaluation-saved-at = Saved { $at }

evaluation-hand-in-title = Check and hand in
evaluation-hand-in-lead = Every pitch has a score and a reason on each criterion.
evaluation-hand-in-own = How often you gave each score
evaluation-hand-in-change = Change this sheet
evaluation-hand-in-final = What becomes final
evaluation-hand-in-mark = { $criterion }: { $score }
evaluation-hand-in-effect = After this nobody can change your scores, you neither. You see the names of the companies, and the scores of the others once everyone has handed in.
evaluation-hand-in-button = Hand in your scores
evaluation-hand-in-missing = { $n ->
    [one] { $n } answer is missing. Then you can hand in.
   *[other] { $n } answers are missing. Then you can hand in.
}
evaluation-missing-score = choose a score for “{ $criterion }”
evaluation-missing-reason = enter the reason for your score on “{ $criterion }”
evaluation-receipt-title = Your scores are handed in
evaluation-receipt-at = Received
evaluation-receipt-sheets = Sheets
evaluation-receipt-digest = Digest of your scores and reasons
evaluation-receipt-next = When everyone has handed in, you get a letter and the panel compares.

evaluation-consensus-title = Compare and agree
evaluation-consensus-caption = All scores, the widest difference first
evaluation-consensus-mean = This challenge uses the exact mean of all scores. Nothing has to be agreed.
evaluation-consensus-open = { $n ->
    [0] Everything is agreed. The chair can send the result to the lab.
    [one] { $n } score is still to be agreed.
   *[other] { $n } scores are still to be agreed.
}
evaluation-consensus-elsewhere = Everything you see is agreed. The others still agree on a pitch you do not judge.
evaluation-consensus-over = The agreed scores are with the lab or further. They can’t be changed here.
evaluation-consensus-recused = You are recused for { $company } and see nothing of it.
evaluation-consensus-returned = The lab returned the evaluation { $at }:
evaluation-together-title = { $n ->
    [one] { $n } score can be agreed at once
   *[other] { $n } scores can be agreed at once
}
evaluation-together-lead = The scores lie at most 1 point apart and none is 0 or 1. The agreed score is the median:
evaluation-together-button = Agree on all of these
evaluation-send-title = Send to the lab
evaluation-send-lead = The lab checks how the panel worked before the agency decides.
evaluation-send-button = Send the evaluation to the lab
evaluation-spot-title = Agree on one score
evaluation-spot-reasons = What each person wrote
evaluation-spot-agree = Which score does the panel agree on?
evaluation-spot-note = What made the panel agree?
evaluation-spot-note-hint = The company reads this in its letter, so name no other company. Needed when the scores lie 2 points or more apart, or when you move away from the median.
evaluation-spot-button = Record the agreed score
evaluation-spot-back = Back to all scores

evaluation-queue-title = Evaluations to check
evaluation-queue-caption = Oldest first
evaluation-queue-none = No evaluation waits.
evaluation-check-title = Check an evaluation
evaluation-check-result = Result
evaluation-check-rule = Weighted share of what could be reached. A criterion that does not apply counts on neither side.
evaluation-check-pitches = Texts of the pitches
evaluation-check-left = Replaced members
evaluation-check-left-at = Left
evaluation-check-people = Members and declarations
evaluation-check-people-caption = The mean of all scores is { $mean }
evaluation-check-times = Worked
evaluation-check-worked = { $first } to { $last }: { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} between the first and the last saved score
evaluation-check-signed = Signed { $at }
evaluation-check-reasons = { $n ->
    [0] No reason stands out
    [one] { $n } reason to look at
   *[other] { $n } reasons to look at
}
evaluation-check-reasons-table = Missing, short and repeated reasons
evaluation-check-what = What stands out
evaluation-oddity-missing = Missing
evaluation-oddity-short = Shorter than 5 words
evaluation-oddity-identical = Same words elsewhere
evaluation-check-spots = { $n ->
    [0] No score lies apart
    [one] { $n } score that lies apart or moved
   *[other] { $n } scores that lie apart or moved
}
evaluation-check-spots-table = Scores 2 points or more apart, and agreed scores that moved
evaluation-check-outside = Nobody gave this score
evaluation-check-passed = The lab passed this evaluation.
evaluation-pass-title = Pass it
evaluation-pass-note = Note for the file
evaluation-pass-note-hint = Only when there is something to say.
evaluation-pass-button = Pass the evaluation
evaluation-return-title = Return it to the chair
evaluation-return-reason = What must the panel look at again?
evaluation-return-reason-hint = The chair reads it. Individual scores stay locked.
evaluation-return-button = Return the evaluation

evaluation-notice-composed = The panel is composed. Every member gets a letter.
evaluation-notice-replaced = The member is replaced. Both people get a letter.
evaluation-notice-signed = Your declaration is signed.
evaluation-notice-recused = You stepped back from that pitch.
evaluation-notice-saved = Your scores are saved. They are not handed in yet.
evaluation-notice-agreed = The agreed scores are recorded.
evaluation-notice-sent = The evaluation is with the lab.
evaluation-notice-passed = The evaluation is passed.
evaluation-notice-returned = The evaluation is back with the chair.

evaluation-error-no-chair = Choose who chairs the panel
evaluation-error-chair-twice = Choose other people as evaluators: the chair already sits on the panel
evaluation-error-too-few = Choose at least 3 evaluators beside the chair. You chose { $chosen }
evaluation-error-no-due = Enter when the scores are due
evaluation-error-too-early = Enter a moment after { $earliest }
evaluation-error-too-late = Choose { $day } or a day before it. On that day every company was promised the decision
evaluation-error-no-newcomer = Choose who takes the seat
evaluation-error-no-replace-reason = Enter why the member is replaced
evaluation-error-no-answer = Choose an answer for this company
evaluation-error-no-answer-for = Choose an answer for { $company }
evaluation-error-no-details = Enter what the interest is about
evaluation-error-incomplete = Complete every sheet first. The list says what is missing
evaluation-error-no-agreed = Choose the score the panel agrees on
evaluation-error-no-note = Enter what made the panel agree
evaluation-error-open = { $n ->
    [one] Agree on { $n } more score first
   *[other] Agree on { $n } more scores first
}
evaluation-error-no-return-reason = Enter what the panel must look at again

evaluation-denied-not-now = A panel is composed between the lab’s approval and the first declaration.
evaluation-denied-composed = This challenge already has a panel. Replace its members one by one.
evaluation-denied-scored = Everyone has handed in, so members can’t be replaced any more.
evaluation-denied-handed-in = This member has handed in, so the scores stay. The lab can send the evaluation back when something is wrong.
evaluation-denied-sealed = The pitches are still sealed. Declare your interests after the opening.
evaluation-denied-signed = You have already signed. Step back from a single pitch on its sheet.
evaluation-denied-locked = You handed in your scores. They are locked and can’t be changed.
evaluation-denied-consensus-closed = The agreed scores can’t be changed now: everyone must have handed in, and the lab must not be checking.
evaluation-denied-not-chair = Only the chair of this panel can do this.
evaluation-denied-mean = This challenge uses the mean of all scores. Nothing is agreed by hand.
evaluation-denied-own-check = You have a part in this challenge. Another lab administrator checks it.
evaluation-denied-went-back = This evaluation went back to the chair { $at }. It can be passed when the chair sends it again.
evaluation-denied-not-checking = This evaluation does not wait for the lab.

evaluation-mail-seated-subject = You sit on the panel of { $reference }
evaluation-mail-seated-first = You were asked to judge the pitches for “{ $title }” ({ $reference }). On the panel: { $duty }.
evaluation-mail-seated-how = After the opening you declare your interests on the names of the companies. Then you read and score, alone. Everything is due { $due }.
evaluation-mail-seated-link = Open the panel
evaluation-mail-opened-subject = The pitches of { $reference } are open: declare your interests
evaluation-mail-opened-first = Two people opened the pitches for “{ $title }” ({ $reference }). Declare your interests first; then you read and score.
evaluation-mail-opened-how = Everything is due { $due }.
evaluation-mail-opened-link = Declare your interests
evaluation-mail-left-subject = You are no longer on the panel of { $reference }
evaluation-mail-left-first = The agency replaced you on the panel for “{ $title }” ({ $reference }). You have nothing more to do. Thank you for your time.
evaluation-mail-left-link = See my panels
evaluation-mail-recused-subject = A member of the panel of { $reference } declared a conflict
evaluation-mail-recused-first = A member of the panel for “{ $title }” ({ $reference }) declared a clear conflict and does not judge that pitch. Look whether enough people still judge each pitch.
evaluation-mail-recused-link = Open the panel
evaluation-mail-consensus-subject = Everyone handed in for { $reference }
evaluation-mail-consensus-first = All scores for “{ $title }” ({ $reference }) are handed in and locked.
evaluation-mail-consensus-chair = You chair: talk about the widest differences first, then record what the panel agrees and send it to the lab.
evaluation-mail-consensus-evaluator = You can now see all scores and reasons. The chair records what the panel agrees.
evaluation-mail-consensus-link = Compare and agree
evaluation-mail-check-subject = An evaluation waits for the lab: { $reference }
evaluation-mail-check-first = The panel for “{ $title }” ({ $reference }) has agreed. Check how it worked, then pass it or return it.
evaluation-mail-check-link = Check the evaluation
evaluation-mail-passed-subject = The evaluation of { $reference } is passed
evaluation-mail-passed-first = The lab checked and passed the evaluation of “{ $title }” ({ $reference }). An author can now propose the decision, and an approver decides.
evaluation-mail-passed-link = Open the decision
evaluation-mail-back-subject = The lab returned the evaluation of { $reference }
evaluation-mail-back-first = The lab wants the panel for “{ $title }” ({ $reference }) to look again. Its reason stands on the page.
