# Challenges. First what the public reads, also in French, Dutch and German; then the space of the agency and the lab.

## The public list

challenges-list-title = { $n ->
    [0] Challenges
   *[other] Challenges ({ $n })
}
challenges-list-found = { $n ->
    [0] No challenge found
    [one] 1 challenge found
   *[other] { $n } challenges found
}
challenges-crumb-list = Challenges
challenges-filters = Search and filter
challenges-search = Words in the text
challenges-apply = Show challenges
challenges-filter-state = Where it stands
challenges-filter-theme = Theme
challenges-filter-language = I write in
challenges-any-language = Any language
challenges-chips = Filters in use
challenges-chip-words = “{ $words }”
challenges-chip-remove = Remove the filter
challenges-chips-clear = Show all challenges
challenges-unknown-filter = Not known, so left out: { $what }
challenges-next-title = These close next
challenges-none = No challenge matches what you look for. Remove a filter, or use fewer words.
challenges-card-closes = Closes on
challenges-card-closed = Closed on { $day }

challenges-shown-open = Open
challenges-shown-soon = Closes within 7 days
challenges-shown-closed = Closed, being judged
challenges-shown-decided = Decided
challenges-shown-lesson = With a lesson

challenges-theme-mobility = Mobility
challenges-theme-safety = Safety
challenges-theme-health = Health
challenges-theme-justice = Justice
challenges-theme-environment = Environment
challenges-theme-water = Water
challenges-theme-energy = Energy
challenges-theme-education = Education
challenges-theme-culture = Culture
challenges-theme-digital = Digital administration
challenges-theme-social = Social affairs
challenges-theme-agriculture = Agriculture
challenges-theme-buildings = Buildings
challenges-theme-finance = Finance
challenges-theme-employment = Employment

challenges-tag-soon = Closes soon
challenges-state-draft = Draft
challenges-state-in-review = In review
challenges-state-approved = Scheduled
challenges-state-published = Open
challenges-state-closed = Closed
challenges-state-opened = Pitches opened
challenges-state-scoring = Being judged
challenges-state-consensus = Being judged
challenges-state-checking = Being judged
challenges-state-decision = Being decided
challenges-state-no-award = Nobody chosen
challenges-state-contracted = Test runs
challenges-state-outcome = Lesson published
challenges-state-archived = Archived
challenges-state-withdrawn = Withdrawn

## A challenge

challenges-show-title = { $title } ({ $reference })
challenges-lang-note = This text is in { $language }.
challenges-language-en = English
challenges-language-fr = French
challenges-language-nl = Dutch
challenges-language-de = German
challenges-not-set = Not set yet
challenges-track = The life of this challenge
challenges-fact-problem = The problem
challenges-fact-money = Money for the test
challenges-fact-up-to = Up to { $amount } excl. VAT
challenges-fact-paid = { $parts ->
    [one] Paid in 1 part: { $amount } { $days } days after the start
   *[other] Paid in { $parts } parts, the first { $amount } { $days } days after the start
}
challenges-fact-closes = Closes
challenges-fact-boundary = A pitch counts when our server receives it before { $limit }.
challenges-fact-effort = Your effort now
challenges-fact-effort-value = About 15 minutes
challenges-fact-effort-note = Three answers, 240 words in total, no files
challenges-fact-languages = You may write in
challenges-fact-rights = Who owns the result
challenges-fact-pitches = Pitches so far
challenges-fact-count = { $n ->
    [0] None
    [one] 1 pitch
   *[other] { $n } pitches
}
challenges-fact-count-hidden = Hidden until closing
challenges-fact-count-note = Nobody sees the number, the agency included.
challenges-fact-contact = For access or the process
challenges-fact-contact-note = Ask about the content on the page of questions, where everybody reads the answer.
challenges-fact-languages-closed = Pitches were written in
challenges-fact-pitches-closed = Pitches received

challenges-rights-company-keeps = The company keeps what it makes. The agency may use the result.
challenges-rights-open = What is made with this money is published under an open licence.
challenges-rights-agency-owns = The agency owns what is made with this money. The company keeps what it brought.

challenges-station-published = Published
challenges-station-open = Open for pitches
challenges-station-opened = Opened by two people
challenges-station-judged = Judged
challenges-station-decided = Decided
challenges-station-tested = Tested
challenges-station-no-award = Nobody chosen
challenges-station-lesson = Lesson published
challenges-station-on = { $day }
challenges-station-from = from { $day }
challenges-station-until = until { $day }
challenges-station-by = by { $day }
challenges-station-late = late: promised by { $day }

challenges-part-problem = The problem
challenges-part-affected = Who is affected
challenges-part-tried = What was tried
challenges-part-better = What better looks like
challenges-part-limits = What can’t change
challenges-part-data = What you get to work with
challenges-part-adoption = What happens when the test works
challenges-part-ip = What the rule on ownership means here

challenges-criteria-title = How pitches are judged
challenges-method-public-consensus = Each evaluator scores alone. Then the panel talks until it agrees on one score for each criterion.
challenges-method-public-mean = Each evaluator scores alone. The score of a criterion is the mean of their scores.
challenges-weight = weight { $n } of 100
challenges-anchors = What each score means
challenges-score-0 = Absent
challenges-score-1 = Weak
challenges-score-2 = Partial
challenges-score-3 = Sound
challenges-score-4 = Strong
challenges-score-5 = Outstanding
challenges-plan-title = How the test is paid
challenges-plan-lead = Up to { $amount } excl. VAT, paid within 30 days after each part is accepted.
challenges-plan-for = For
challenges-plan-when = When
challenges-plan-amount = Amount excl. VAT
challenges-payment-when = { $n ->
    [one] 1 day after the start
   *[other] { $n } days after the start
}
challenges-dates-title = Dates
challenges-dates-what = What
challenges-dates-when = When
challenges-date-published = Published
challenges-date-questions = Questions until
challenges-date-closes = Closes
challenges-date-decision = Everybody hears by
challenges-date-closed = Closed
challenges-date-told = Everybody was told on
challenges-promise-ahead = Everybody hears the decision by { $day }.
challenges-promise-late = { $n ->
    [one] The decision is 1 day late. It was promised by { $day }.
   *[other] The decision is { $n } days late. It was promised by { $day }.
}
challenges-promise-days-late = { $n ->
    [one] 1 day late
   *[other] { $n } days late
}
challenges-promise-told = Everybody was told the decision on { $day }.
challenges-questions-title = Questions and answers
challenges-questions-count = { $answers ->
    [0] No question was answered yet.
    [one] 1 question was answered.
   *[other] { $answers } questions were answered.
} { $waiting ->
    [0] None waits for an answer.
    [one] 1 waits for an answer.
   *[other] { $waiting } wait for an answer.
}
challenges-questions-link = All questions, and how to ask one
challenges-rail = Take part
challenges-contents = On this page
challenges-door-open = Open for pitches until
challenges-door-shut = No longer open
challenges-start = Start your pitch
challenges-start-hint = What you write is saved. Nobody reads it before closing.
challenges-start-sign-in = You sign in first. A new account takes a minute.
challenges-start-role = Only a company can pitch. Switch to your role in a company to start.
challenges-start-company = Only a company can pitch. Registering yours takes a minute.
challenges-create-account = Create an account
challenges-switch-role = Switch to another role
challenges-register-company = Register your company
challenges-lesson-link = Read the lesson
challenges-amended = Last changed on { $day }.
challenges-amended-link = See what changed
challenges-changes-title = Changes to { $reference }
challenges-changes-none = Nothing changed since publication.
challenges-changes-back = Back to the challenge
challenges-change-head = Change { $number }, { $at }
challenges-change-why = Why
challenges-change-before = Before
challenges-change-after = After
challenges-change-closes-at = Closes
challenges-change-questions-until = Questions until
challenges-change-decision-on = Everybody hears by
challenges-withdrawn-public = This challenge was withdrawn
challenges-withdrawn-when = { $agency } withdrew it on { $day }.
challenges-withdrawn-why = The reason
challenges-withdrawn-link = See open challenges
challenges-gone = { $agency } withdrew the challenge “{ $title }” on { $at }. The reason: { $reason }

## The space of the agency

challenges-crumb-agency = Agency
challenges-untitled-named = Untitled ({ $reference })
challenges-tasks-title = { $reference }
challenges-done-count = { $done } of { $all } parts done
challenges-ways-title = Go on
challenges-way-preview = See it as the public will
challenges-way-release = Release the budget
challenges-way-questions = Questions of companies
challenges-way-unanswered = { $n ->
    [0] none waits
    [one] 1 waits for an answer
   *[other] { $n } wait for an answer
}
challenges-way-first-due = the first by { $day }
challenges-way-panel = Panel
challenges-way-opening = Opening of the pitches
challenges-way-decision = Decision
challenges-way-letters = Letters to the companies
challenges-way-contracts = Contracts of the agency
challenges-way-outcome = Outcome and lesson
challenges-way-amend = Change it
challenges-way-withdraw = Withdraw it
challenges-way-archive = Archive it
challenges-next-draft = Write each part in any order. What you save is kept, also when it is not complete.
challenges-next-release = The lab reads it. The approver of your agency still has to release the budget.
challenges-next-review = The budget is released. The lab reads the challenge.
challenges-next-scheduled = The lab passed it. It becomes public on { $at }.
challenges-next-published = It is public. Companies can pitch before { $at }.
challenges-next-closed = It is closed. The pitches stay sealed until two people open them.
challenges-next-opened = The pitches are opened. The evaluators declare their interests before they read.
challenges-next-judged = The panel judges the pitches.
challenges-next-checking = The lab checks the evaluation.
challenges-next-decision = The decision is yours to prepare. The approver takes it.
challenges-next-no-award = Nobody was chosen. Publish what you learned.
challenges-next-contracted = The test runs. At its end you publish what you learned.
challenges-next-outcome = The lesson is public. The challenge can be archived.
challenges-next-archived = It is archived. Everybody can still read it and its lesson.
challenges-next-withdrawn = It was withdrawn. The reason: { $reason }

challenges-group-problem = The problem
challenges-group-frame = The frame
challenges-group-choosing = Choosing
challenges-group-agree = What both sides agree on
challenges-task-facts = Title, summary and languages
challenges-task-problem = What goes wrong
challenges-task-affected = Who is affected and how much
challenges-task-tried = What you tried
challenges-task-better = What better looks like
challenges-task-limits = What can’t change
challenges-task-data = What companies get to work with
challenges-task-budget = Budget and payments
challenges-task-dates = Dates
challenges-task-criteria = Criteria and weights
challenges-task-method = How the panel agrees
challenges-task-rights = Who owns the result
challenges-task-adoption = What happens when the test works
challenges-task-contact = Contact
challenges-progress-not-started = Not yet started
challenges-progress-in-progress = In progress
challenges-progress-completed = Completed
challenges-progress-reopened = There is a comment

challenges-meter-title = What readers find
challenges-meter-nothing = Readers find what they look for.
challenges-meter-miss = Readers still miss:
challenges-miss-sentence = the problem in one sentence
challenges-miss-how-many = how many people are affected
challenges-miss-value-today = today’s value of what should get better
challenges-miss-tried = what was tried
challenges-miss-data = what they get to work with
challenges-miss-adoption = what happens when the test works
challenges-miss-open-question = an open question: a text names a solution

challenges-send-title = Send it to the lab
challenges-send-hint = The lab reads it and your approver releases the budget. You can’t change it meanwhile.
challenges-send-button = Send for review
challenges-recall-button = Take the challenge back
challenges-recall-hint = It becomes a draft again, and the lab no longer sees it.
challenges-gaps-title = Something is still missing
challenges-comments-title = Comments of the lab
challenges-comment-open = waits for a change
challenges-comment-answered = answered by a change
challenges-comment-lab = The lab wrote on { $day }

challenges-notice-saved = The part is saved.
challenges-notice-saved-rest = The part is saved, but not a date that is no full day. Enter that date again.
challenges-notice-recalled = The challenge is yours again. Send it when it is ready.
challenges-notice-sent = The challenge is with the lab.
challenges-notice-released = The budget is released.
challenges-notice-returned = The challenge is back with its author.
challenges-notice-approved = The challenge is passed.
challenges-notice-amended = The change is public. Everybody who wrote a pitch gets a letter.
challenges-notice-withdrawn = The challenge is withdrawn.
challenges-notice-archived = The challenge is archived.

## Starting

challenges-start-title = Start a challenge
challenges-start-lead = Start with the problem, not with a form. An example asks you the questions readers have.
challenges-start-from = Start from
challenges-start-from-hint = A quick test: one pitch of three answers, one company, one small contract.
challenges-start-blank = A blank page
challenges-start-blank-hint = Only the ready criteria are filled in.
challenges-start-copy = A copy of “{ $title }”
challenges-start-lang = The language you write in
challenges-start-lang-hint = Readers see in which language the text is.
challenges-start-button = Start the challenge
challenges-start-empty = Choose what to start from
challenges-lang-empty = Choose a language

## The editor

challenges-edit-title = { $task } – { $reference }
challenges-step = Part { $place } of { $all }
challenges-saved-at = Saved at { $time }
challenges-back-to-tasks = Back to all parts without saving
challenges-back-to-challenge = Back to the challenge
challenges-example-title = See an example
challenges-title = Title
challenges-title-hint = An open question or the problem, in 120 letters. No name of a product.
challenges-summary = The problem in one sentence
challenges-summary-hint = It stands first on the page and in the list.
challenges-theme-empty = Choose a theme
challenges-languages = Languages companies may write in
challenges-languages-hint = The panel must be able to read all of them.

challenges-hint-problem = What happens today, where, and why that is bad. Not what you would like to buy.
challenges-hint-affected = Who, how many, how often. A number for each group.
challenges-hint-tried = What you did about it, and why that was not enough.
challenges-hint-better = One to three measures, each with its value today and the value you hope for.
challenges-hint-limits = Law, systems, ways of working that stay as they are.
challenges-hint-data = Data, places, people and time a company gets during the test.
challenges-hint-adoption = Who would buy it afterwards, from which budget, by which procedure.
challenges-example-problem = Callers to the emergency line wait in the order they called. Between 18:00 and 20:00 up to 40 calls wait. A call-taker can’t see who is in the most danger until the call is answered.
challenges-example-affected = 2.1 million calls a year reach us. In 3 of 100 a life is at risk. These callers wait 47 seconds on average, like all others.
challenges-example-tried = In 2024 a recorded menu asked callers to press a key. 6 of 10 hung up or pressed nothing, so we stopped it after 5 weeks.
challenges-example-better = Callers in danger of life wait 47 seconds today. We hope for 15 seconds or less. Nobody else waits longer than today.
challenges-example-limits = A human answers every call. Recordings stay in our own building. The telephone exchange stays until 2029.
challenges-example-data = 500 recorded calls without names, two call-takers for half a day a week, a copy of the exchange to test on.
challenges-example-adoption = If it works, all 10 centres buy it in 2028 from the budget for the exchange, by an open procedure.

challenges-budget = Money for the test, excl. VAT
challenges-budget-hint = Count everything: all parts, options and fees. It stays under { $limit }.
challenges-budget-empty = Enter the amount for the test, like 12,500
challenges-budget-over-limit = Lower the amount. It must be under { $limit } excl. VAT, the limit for contracts of limited value. It is { $budget }
challenges-words-over = { $n ->
    [one] 1 word too many. At most { $most } fit here
   *[other] { $n } words too many. At most { $most } fit here
}
challenges-plan-hint = Say what is paid when. The payments add up to the amount above.
challenges-payment-legend = Payment { $n }
challenges-payment-title = What it is for
challenges-payment-amount = Amount, excl. VAT
challenges-payment-days = Due after the start of the test
challenges-payment-days-unit = days
challenges-plan-empty = Enter at least one payment
challenges-payment-title-long = { $n ->
    [one] Payment { $place }: its name has 1 character too many
   *[other] Payment { $place }: its name has { $n } characters too many
}
challenges-payment-amount-wrong = Payment { $place }: enter an amount, like 5,000
challenges-payment-title-empty = Payment { $place }: enter what it is for
challenges-payment-amount-empty = Payment { $place }: enter an amount
challenges-payment-days-range = Payment { $place }: it must be due 1 to 365 days after the start
challenges-plan-sum = The payments must add up to { $budget }. They add up to { $sum }

challenges-dates-hint = Today is the earliest day it can be published. Then it may close on { $earliest } or later.
challenges-questions-hint = At least 6 days before closing, so that everybody can use the answers.
challenges-closes-hint = A working day, at 12:00 or 16:00.
challenges-decision-hint = A working day after closing. It is public, and so is missing it.
challenges-questions-empty = Enter until when questions may be asked
challenges-closes-empty = Enter when it closes
challenges-decision-empty = Enter by which day everybody hears
challenges-closing-not-working = Choose a working day to close. { $day } is not one
challenges-closing-hour = Choose 12:00 or 16:00 to close
challenges-hour-twice = On { $day } the clock goes back and this hour happens twice. Choose another day
challenges-hour-never = On { $day } this hour does not exist. Choose another day
challenges-questions-too-late = Questions must end by { $latest }, 6 days before closing
challenges-decision-too-early = The decision must come after closing on { $day }
challenges-decision-not-working = Choose a working day for the decision. { $day } is not one
challenges-closing-too-far = Choose a closing day before { $latest }. Check the year
challenges-open-too-short = It must stay open 14 days. It may close on { $earliest } or later
challenges-questions-over = Questions would end on { $until }, before it is public. Choose a later moment

challenges-criteria-hint = 3 to 6 criteria. The weights add up to 100. They are frozen at publication.
challenges-criterion-legend = Criterion { $n }
challenges-criterion-title = Name
challenges-criterion-description = What the panel looks for
challenges-criterion-weight = Weight
challenges-criterion-weight-unit = of 100
challenges-anchor-label = A pitch gets { $score } when
challenges-criteria-count = Write 3 to 6 criteria. There are { $count }
challenges-criteria-weights = Weights must add up to 100. They add up to { $sum }
challenges-criterion-too-long = { $n ->
    [one] Criterion { $place }: 1 character too many here
   *[other] Criterion { $place }: { $n } characters too many here
}
challenges-criterion-title-empty = Enter the name of criterion { $place }
challenges-criterion-description-empty = Enter what the panel looks for in criterion { $place }
challenges-criterion-weight-range = The weight of criterion { $place } must be 1 to 100
challenges-criterion-anchor-empty = Enter when a pitch gets { $score } for criterion { $place }

challenges-method-legend = How the panel comes to one score
challenges-method-hint = Everybody reads this before they pitch. It can’t change after publication.
challenges-method-consensus = Consensus
challenges-method-mean = Mean
challenges-method-empty = Choose how the panel agrees
challenges-rights-hint = The first one fits most tests and draws the most pitches.
challenges-ip = What that means here (optional)
challenges-ip-hint = For example what the agency may do with the result, and for how long.
challenges-contact = Whom to call, and when
challenges-contact-hint = A name, a number and hours. Questions about the content belong on the page of questions, where everybody reads the answer.
challenges-show-count = Show the number of pitches before closing
challenges-show-count-hint = Without this tick nobody sees the number before closing, you included.

challenges-coach-title = Notes of the coach
challenges-coach-keep = Keep the text and go on
challenges-coach-solution = You name a solution: “{ $word }”.
challenges-coach-solution-why = Say what should get better instead, like “callers wait 9 minutes”. Then companies can offer what you did not think of.
challenges-coach-barrier = You ask for “{ $word }”.
challenges-coach-barrier-why = Young companies don’t have that. For a test this small, ask what you need to see in the pitch.
challenges-coach-long = “{ $start } …” has { $n } words.
challenges-coach-long-why = Cut it in two. Many readers read in their second language.
challenges-coach-number = There is no number here.
challenges-coach-number-why = Readers want to know how many and how much, to judge if their idea is worth it.

challenges-gap-title = Enter a title
challenges-gap-summary = Enter the problem in one sentence
challenges-gap-languages = Choose at least one language companies may write in
challenges-gap-problem = Write what goes wrong
challenges-gap-affected = Write who is affected and how much
challenges-gap-tried = Write what you tried
challenges-gap-better = Write what better looks like
challenges-gap-limits = Write what can’t change
challenges-gap-data = Write what companies get to work with
challenges-gap-adoption = Write what happens when the test works
challenges-gap-dates = Enter when questions end, when it closes and when everybody hears
challenges-gap-rights = Choose who owns the result
challenges-gap-contact = Enter whom to call
challenges-gap-comment = The lab left a comment. Change this part to answer it

challenges-preview-title = Preview of { $reference }
challenges-preview-band = Preview. Only your agency sees this.
challenges-preview-back = Back to the parts

## Releasing the budget

challenges-release-title = Release the budget of { $reference }
challenges-release-lead = You release { $budget } excl. VAT for this test. A contract of limited value stays strictly under { $limit }.
challenges-release-will-refuse = This amount is not under { $limit }, so it can’t be released. Ask its author to take the challenge back and lower it.
challenges-release-reads = What you release it for
challenges-release-button = Release { $budget }
challenges-release-done = { $name } released { $amount } on { $at }. Budget line: { $line }
challenges-release-over-limit = The budget must be lower than { $limit } excl. VAT, the limit for contracts of limited value. It is { $budget }. Ask its author to take it back and lower it
challenges-budget-line = Budget line
challenges-budget-line-hint = Where this money stands in the budget of your agency.
challenges-budget-line-empty = Enter the budget line
challenges-denied-own-release = You wrote a part of this challenge. Somebody else releases its budget.
challenges-denied-own-review = You wrote a part of this challenge. Somebody else reviews it.

## The lab

challenges-queue-title = Challenges to review
challenges-queue-waiting = Waiting for you
challenges-queue-scheduled = Passed, not public yet
challenges-queue-none = No challenge waits for review.
challenges-queue-none-scheduled = No challenge is scheduled.
challenges-queue-since = Since { $day }
challenges-queue-released = The budget is released.
challenges-queue-not-released = The budget is not released yet.
challenges-review-title = Review { $reference }
challenges-review-over = It is not in review now, so there is nothing to decide.
challenges-return-title = Send it back
challenges-return-lead = Write a comment where something must change. The author gets all of them.
challenges-return-button = Send back with comments
challenges-return-empty = Write at least one comment, so that the author knows what to change
challenges-approve-title = Pass it
challenges-approve-lead = Once it is public its criteria, weights and budget are frozen.
challenges-no-solution = It prescribes no solution
challenges-no-solution-hint = You read every part, and a company that thinks differently can pitch too.
challenges-when = When it becomes public
challenges-when-now = Now
challenges-when-later = At a set time
challenges-when-empty = Choose when it becomes public
challenges-publish = Set time
challenges-publish-hint = Only for “At a set time”.
challenges-publish-empty = Enter the day it becomes public
challenges-approve-button = Pass the challenge
challenges-approve-tick = Tick that it prescribes no solution, or send it back
challenges-approve-not-released = The budget of { $budget } is not released yet. The approver of the agency does that
challenges-approve-past = The set time must be in the future

## After publication

challenges-amend-title = Change { $reference }
challenges-amend-lead = Closing may move later, and texts may change. Criteria, weights and money stay as they are.
challenges-amend-reason = Why it changes
challenges-amend-reason-hint = Everybody reads this.
challenges-amend-reason-empty = Enter why it changes
challenges-amend-closing = Closing
challenges-amend-closing-hint = It closes on { $now }.
challenges-amend-stays = It stays
challenges-amend-moves = It moves later
challenges-amend-new = New closing
challenges-amend-texts = Texts
challenges-amend-text-empty = This text can’t become empty
challenges-amend-promise = Everybody who wrote a pitch gets a letter at the same moment. What was sent stays valid.
challenges-amend-button = Publish the change
challenges-amend-nothing = Nothing changes. Move closing later or change a text
challenges-amend-only-later = Closing may only move later than { $now }
challenges-amend-extend = A text changes less than 6 days before closing. Move closing to { $earliest } or later
challenges-withdraw-title = Withdraw { $reference }
challenges-withdraw-lead = Its page then says that it was withdrawn, when and why. Everybody who wrote a pitch gets a letter. This can’t be undone.
challenges-withdraw-reason = Why it is withdrawn
challenges-withdraw-reason-hint = Everybody reads this.
challenges-withdraw-reason-empty = Enter why it is withdrawn
challenges-withdraw-button = Withdraw the challenge
challenges-keep = Keep it as it is
challenges-archive-title = Archive { $reference }
challenges-archive-lead = Its outcome is public and stays so. Nothing more can be done with it afterwards.
challenges-archive-button = Archive the challenge
challenges-archive-no-outcome = A challenge is archived only once its outcome is public. Publish the outcome first.

challenges-not-in-draft = The challenge is still a draft. Send it for review first.
challenges-not-in-review = The challenge is with the lab. Its author takes it back to change it.
challenges-not-when-scheduled = The challenge is passed and becomes public at a set time. That can’t be done now.
challenges-not-when-published = The challenge is public. Its text changes only by an amendment.
challenges-not-when-closed = The challenge is closed. That is no longer possible.
challenges-not-in-evaluation = The pitches are being judged. That is no longer possible.
challenges-not-in-decision = The decision is being prepared. That is no longer possible.
challenges-not-without-award = Nobody was chosen. Only the lesson is left to publish.
challenges-not-in-test = The test runs. That is no longer possible.
challenges-not-with-outcome = The lesson is public. Only archiving is left.
challenges-not-when-archived = The challenge is archived. Nothing can be done with it any more.
challenges-not-when-withdrawn = The challenge was withdrawn. Nothing can be done with it any more.

## Letters

challenges-mail-own-link = Open the challenge
challenges-mail-release-subject = Budget to release: { $title }
challenges-mail-release-line = “{ $title }” ({ $reference }) asks for { $budget } excl. VAT. The author sent it for review.
challenges-mail-release-next = It becomes public only after you release the budget.
challenges-mail-release-link = Read and release
challenges-mail-review-subject = Challenge to review: { $title }
challenges-mail-review-line = { $agency } sent “{ $title }” ({ $reference }) for review.
challenges-mail-review-link = Review the challenge
challenges-mail-released-subject = Budget released: { $title }
challenges-mail-released-line = The budget of { $budget } excl. VAT for “{ $title }” ({ $reference }) is released.
challenges-mail-returned-subject = Sent back with comments: { $title }
challenges-mail-returned-line = { $n ->
    [one] The lab sent “{ $title }” ({ $reference }) back with 1 comment.
   *[other] The lab sent “{ $title }” ({ $reference }) back with { $n } comments.
}
challenges-mail-returned-next = Change each part that has a comment, then send it again.
challenges-mail-approved-subject = Passed: { $title }
challenges-mail-approved-line = The lab passed “{ $title }” ({ $reference }). It is public from { $at }.
challenges-mail-amended-subject = Changed: { $title }
challenges-mail-amended-line = The challenge “{ $title }” ({ $reference }) changed. Read what changed before you send or replace your pitch.
challenges-mail-amended-next = It closes on { $closes }. What you sent stays valid.
challenges-mail-amended-link = See what changed
challenges-mail-withdrawn-subject = Withdrawn: { $title }
challenges-mail-withdrawn-line = { $agency } withdrew the challenge “{ $title }” ({ $reference }). Your pitch will not be opened.
challenges-mail-withdrawn-reason = The reason: { $reason }
challenges-mail-withdrawn-link = See open challenges
