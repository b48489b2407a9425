# Outcomes and lessons: what was tried, measured, learned and spent.
outcomes-edit-title = Outcome of { $reference }
outcomes-edit-lead = What the next team should know, in words a neighbour can read. Save as often as you like. Nobody else reads it before you publish.
outcomes-ending = Result
outcomes-ending-scaled = Scaled
outcomes-ending-scaled-hint = It works and goes on, larger.
outcomes-ending-adapted = Adapted
outcomes-ending-adapted-hint = It goes on in another form.
outcomes-ending-stopped = Stopped
outcomes-ending-stopped-hint = It ends here. What is known now is the result.
outcomes-tried = What we tried
outcomes-tried-hint = The problem in a sentence, then what was tested, where and how long.
outcomes-measured = What we measured
outcomes-measured-hint = How you know. Add the numbers below, each with its value before and after.
outcomes-measure = Measure { $n } (optional)
outcomes-measure-name = Measure
outcomes-before = Before
outcomes-before-hint = With its unit, such as “9 minutes” or “12 %”.
outcomes-after = After
outcomes-learned = What we now know
outcomes-learned-hint = What you did not know before. What did not work, and because of what.
outcomes-advice = Advice to others
outcomes-advice-hint = What you would do again, and what differently.
outcomes-next-step = Next step
outcomes-next-step-hint = Who does what now, and by when.
outcomes-save = Save the draft
outcomes-save-check = Save and check before publishing
outcomes-amount = { $amount } excl. VAT
outcomes-check-title = Check the outcome before everybody can read it
outcomes-check-lead = After publishing it stands on the public page and among the lessons, and it can’t be changed. The company gets a letter.
outcomes-check-lead-nobody = After publishing it stands on the public page and among the lessons, and it can’t be changed.
outcomes-check-back = Go back and change it
outcomes-publish = Publish the outcome
outcomes-show-title = Outcome of { $reference }
outcomes-over = { $reference }, published { $at }
outcomes-fact-agency = Agency
outcomes-fact-company = Company
outcomes-fact-amount = Amount
outcomes-fact-decided = Decided
outcomes-fact-spent = Spent
outcomes-fact-spent-how = Counted from the payments
outcomes-change = Before and after
outcomes-dots = ◇ before ● after
outcomes-track = The way of this challenge
outcomes-track-published = Published
outcomes-track-closed = Closed
outcomes-track-tested = Tested
outcomes-track-stopped = Test stopped early
outcomes-track-nobody = Nobody chosen
outcomes-track-outcome = Outcome
outcomes-see-challenge = See the challenge
outcomes-waiting-decision = There is no outcome yet. The agency decides by { $day }.
outcomes-waiting-late = There is no decision yet. The agency promised it by { $day }. It is late since that day.
outcomes-waiting-no-day = There is no decision yet.
outcomes-decided-title = Decision on { $reference }
outcomes-decided-over = { $reference }, decision public since { $at }
outcomes-decided-award = The agency chose { $company }, for { $amount } excl. VAT.
outcomes-decided-nobody = The agency chose no pitch.
outcomes-decided-why = Why the agency decided so
outcomes-decided-tie = Why this pitch among equals
outcomes-decided-judged = { $n ->
    [one] The panel judged { $n } pitch.
   *[other] The panel judged { $n } pitches.
}
outcomes-decided-next = What comes next
outcomes-next-contract = The agency and the company make the contract. There is no outcome yet: it follows after the test.
outcomes-next-test = The test runs. There is no outcome yet: the agency publishes it when the test is over.
outcomes-next-outcome = The work is accepted. There is no outcome yet: the agency publishes it after the last payment.
outcomes-next-stopped = The test was stopped early. There is no outcome yet: the agency publishes what it learned.
outcomes-next-nobody = There is no test. The agency writes down what it learned, and that appears here.
outcomes-stopped-early = This test was stopped early. What was learned until then is below.
outcomes-waiting-test = There is no outcome yet. The agency publishes it when the test is over.
outcomes-lessons-title = Lessons
outcomes-lessons-lead = What every finished test taught, whether it was scaled, adapted or stopped.
outcomes-lessons-count =
    { $n ->
        [one] { $n } lesson
       *[other] { $n } lessons
    }
outcomes-filters = Filters
outcomes-search = Words
outcomes-any-ending = Any result
outcomes-theme = Theme
outcomes-any-theme = Any theme
outcomes-apply = Apply filters
outcomes-all-lessons = Show all lessons
outcomes-none-match = No lesson matches. Use fewer words or another filter.
outcomes-none-yet = No test is finished yet. The first lesson appears here when an agency publishes an outcome.
outcomes-open-challenges = See the challenges
outcomes-card-foot = { $agency } · { $theme } · { $day } · spent { $spent } excl. VAT

outcomes-notice-saved = The draft is saved. Nobody else reads it yet.
outcomes-notice-published = The outcome is public.

outcomes-refused-ending = Choose how the test ended
outcomes-refused-unfit-no-award = Nobody was chosen, so nothing was tested. Choose “Adapted” or “Stopped”
outcomes-refused-unfit-stopped = The test was stopped early. Choose “Adapted” or “Stopped”
outcomes-refused-tried = Enter what you tried
outcomes-refused-measured = Enter what you measured
outcomes-refused-learned = Enter what you know now
outcomes-refused-advice = Enter your advice to others
outcomes-refused-next-step = Enter the next step
outcomes-refused-measure = Enter name, before and after of measure { $number }, or leave all three empty
outcomes-refused-early = An outcome is written after the decision. This challenge is not decided yet.
outcomes-refused-not-started = The contract does not run yet. The outcome can be published after the test.
outcomes-refused-open = The test runs: a milestone is not accepted yet. The outcome can be published when every milestone is settled or the test is stopped.
outcomes-refused-unpaid = Every milestone is accepted, but not every invoice is paid. The outcome can be published after the last payment.
outcomes-refused-published = This outcome is public. It can’t be changed.
outcomes-refused-role = An author of the agency writes the outcome. Your role can read it when it is public.

outcomes-mail-published = The outcome of { $reference } is public
outcomes-mail-published-what = The agency published the outcome of challenge { $reference }.
outcomes-mail-published-next = Everybody can read what was tried, measured and learned.
outcomes-mail-open = Read the outcome
