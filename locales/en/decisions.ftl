# The decision, the letters to companies and the feedback they read.

decisions-title = Decision
decisions-crumb-agency = Agency desk
decisions-crumb-proposals = Your pitches
decisions-place = Place
decisions-company = Company
decisions-criterion = Criterion
decisions-level = Level
decisions-share = Score
decisions-why = What decided

decisions-state-none = No decision is proposed yet. An author proposes it, an approver decides.
decisions-state-proposed = A decision is proposed. It waits for an approver who has no other part in this challenge.
decisions-state-returned = The approver returned the proposed decision. An author proposes again.
decisions-state-approved = The decision is approved. No company knows yet: the letters come first.
decisions-state-told = The decision is approved and every company has its letter.
decisions-next-propose = You propose it, in the form below.
decisions-next-again = Read the reason, change the proposal below and propose it again.
decisions-next-approve = You decide: approve it or return it with a reason, below.
decisions-next-letters = You complete the letters and send all of them at once.
decisions-next-letters-link = Complete the letters
decisions-next-letters-author = An author completes the letters and sends all of them at once.
decisions-next-contract = The contract comes next. An author writes it; an approver and the company sign it.
decisions-next-contract-link = Open the contract
decisions-next-contracts-link = See the contracts
decisions-next-outcome = There is no contract to make. An author writes down what was learned.
decisions-next-outcome-link = Write the outcome
decisions-pitches = Texts of the pitches
decisions-verdict-none = No pitch is chosen
decisions-verdict-award = { $company } is chosen, for { $amount } excl. VAT
decisions-proposed-by = Proposed by { $name }, { $at }
decisions-approved-by = Approved by { $name }, { $at }
decisions-returned-at = Returned { $at }:
decisions-tie-reason = Why this one among equals
decisions-letters-link = Letters to the companies

decisions-ranking = Ranking
decisions-ranking-caption = Agreed levels from 0 to 5, with the weight of each criterion
decisions-rule = The score is the weighted share of what could be reached; a criterion that does not apply counts on neither side. The same score is decided by the higher level on the heaviest criterion, then on the next.
decisions-propose-title = Propose a decision
decisions-verdict = What do you propose?
decisions-verdict-hint = Only a pitch in first place can be chosen.
decisions-choose = Choose { $company }
decisions-choose-none = Choose no pitch
decisions-choose-none-hint = Every company still gets its letter with reasons.
decisions-amount = For which amount?
decisions-amount-hint = At most { $released } excl. VAT: that is what was released. Leave it empty when you choose no pitch.
decisions-reasons = Why?
decisions-reasons-hint = Every company reads this, and so does the public. Compare what the pitches do for the problem; name nobody who was not chosen.
decisions-propose-button = Propose the decision
decisions-approve-title = Approve
decisions-approve-effect = After this the decision stands. The author completes the letters, and every company learns it at the same moment.
decisions-approve-button = Approve the decision
decisions-tie-question = Why this pitch among those in first place?
decisions-tie-hint = The panel and the rule left more than one pitch in first place. You decide, with a reason. Everybody reads it; name only the chosen company.
decisions-return-title = Return to the author
decisions-return-reason = What must change?
decisions-return-hint = The author reads it.
decisions-return-button = Return the decision

decisions-letters-title = Letters to the companies
decisions-letters-ready = { $ready } of { $all } letters are ready.
decisions-letters-rule = Nobody hears “no” without a reason on each criterion. One missing answer keeps all letters back.
decisions-letters-effect = All companies, the chosen one included, get their letter at the same moment. It can’t be taken back.
decisions-letters-effect-nobody = All companies get their letter at the same moment. It can’t be taken back.
decisions-letters-button = Send all letters
decisions-letters-sent = All letters were sent { $at }.
decisions-letter-title = Feedback letter
decisions-letter-ready = Ready
decisions-letter-sent = Sent { $day }
decisions-letter-write = Write: { $what }
decisions-letter-lacks = { $n ->
    [one] { $n } answer missing
   *[other] { $n } answers missing
}
decisions-letter-chosen = Chosen
decisions-letter-not-chosen = Not chosen
decisions-letter-missing = Before the letters can be sent, write here:
decisions-letter-lead = Drafted from what the panel agreed and the published sentences. Put it in your own words; the company reads it as it stands. Name no other company than the chosen one.
decisions-letter-reason = The panel’s reason on “{ $criterion }”
decisions-letter-reason-hint = Say what in the pitch earned this level and why not a higher one.
decisions-letter-strengths = What was strong
decisions-letter-strengths-hint = Two things the company should keep.
decisions-letter-improvement = One thing to change
decisions-letter-stronger = What would have made it stronger
decisions-letter-improvement-hint = The change that would have moved the pitch up most.
decisions-letter-advantages = Where the chosen pitch was better
decisions-letter-advantages-hint = Its advantages over this pitch, without its business secrets.
decisions-letter-button = Save the letter
decisions-next-level = For level { $n }:
decisions-gap-reason = the reason on “{ $criterion }”
decisions-gap-strengths = what was strong
decisions-gap-improvement = one thing to change
decisions-gap-advantages = where the chosen pitch was better

decisions-feedback-title = Decision and feedback
decisions-feedback-chosen = Your pitch was chosen.
decisions-feedback-not-chosen = Your pitch was not chosen.
decisions-feedback-place = It came in place { $place } of { $all }.
decisions-feedback-place-tied = It came in place { $place } of { $all }, shared with others.
decisions-feedback-no-place = It could not be placed.
decisions-feedback-next = A contract between you and the agency follows. Every step of it stands under your contracts.
decisions-feedback-contracts = See your contracts
decisions-feedback-date = Date of this letter
decisions-feedback-agency = Agency
decisions-feedback-total = Total score
decisions-feedback-complaint = Do you not agree? Tell the help line by { $day }, { $n } days after this letter. The lab then looks at the whole file.
decisions-feedback-complaint-link = Contact the help line
decisions-feedback-winner = The agency chose { $company }.
decisions-feedback-nobody = The agency chose no pitch.
decisions-feedback-reasons = Why the agency decided so
decisions-feedback-criteria = What the panel said
decisions-feedback-why = Why this level
decisions-feedback-scores = All scores
decisions-feedback-scores-caption = What each evaluator gave your pitch, without names, and how far all pitches reach, yours included
decisions-feedback-marks = Evaluators
decisions-feedback-all = All pitches
decisions-feedback-range = { $low } to { $high }
decisions-feedback-more = See open challenges

decisions-notice-proposed = The decision is proposed. The approvers get a letter.
decisions-notice-approved = The decision is approved. The letters are drafted.
decisions-notice-returned = The decision is back with the author.
decisions-notice-written = The letter is saved.
decisions-notice-sent = Every company has its letter.

decisions-error-no-verdict = Choose what you propose
decisions-error-not-first = Choose a pitch in first place, or no pitch
decisions-error-no-amount = Enter the amount, like 12500 or 12.500,50
decisions-error-above-budget = The amount must be { $released } or less. That is what was released
decisions-error-no-reasons = Enter the reasons for the decision
decisions-error-names = Leave out the name “{ $company }”. It was not chosen, so nobody else learns that it sent a pitch
decisions-error-letter-names = The letter to { $company } names a company that was not chosen. Open the letter and leave that name out
decisions-error-no-tie-reason = Enter why this pitch is chosen among those in first place
decisions-error-no-return-reason = Enter what must change
decisions-error-not-ready = { $n ->
    [one] Complete { $n } more letter first
   *[other] Complete { $n } more letters first
}

decisions-denied-judged = You sit or sat on the panel of this challenge. Who judges does not decide.
decisions-denied-own = You wrote this challenge or proposed this decision. Another approver decides.
decisions-denied-not-passed = A decision is proposed after the lab has passed the evaluation.
decisions-denied-approved = This decision is already approved.
decisions-denied-returned = This decision is back with the author. It can be approved when it is proposed again.
decisions-denied-sent = The letters were sent. They can’t be changed.

decisions-mail-link = Open the decision
decisions-mail-proposed-subject = A decision waits for you: { $reference }
decisions-mail-proposed-first = An author proposed the decision on “{ $title }” ({ $reference }). Approve it or return it with a reason.
decisions-mail-returned-subject = The decision on { $reference } came back
decisions-mail-returned-first = The approver returned the proposed decision on “{ $title }” ({ $reference }). The reason stands on the page.
decisions-mail-approved-subject = The decision on { $reference } is approved
decisions-mail-approved-first = The decision on “{ $title }” ({ $reference }) is approved. Complete the letters; then send all of them at once.
decisions-mail-approved-link = Open the letters
decisions-mail-told-subject = The decision on { $reference }
decisions-mail-told-first = The agency decided on “{ $title }” ({ $reference }).
decisions-mail-told-how = The page has the decision, and the level on each criterion with the reasons of the panel.
decisions-mail-told-link = Read the decision
