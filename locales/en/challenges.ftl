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
challenges-fact-contact = Questions by phone

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
challenges-score-0 = Nothing
challenges-score-1 = Weak
challenges-score-2 = Some
challenges-score-3 = Good
challenges-score-4 = Strong
challenges-score-5 = Excellent
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
challenges-gone = { $agency } withdrew the challenge “{ $title }” on { $at }. The reason: { $reason }
