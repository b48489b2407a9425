# Words of the machinery: time, forms, letters, errors, the shell around each page.

platform-moment = { $day }, { $time } ({ $city } time)
platform-city-brussels = Brussels
platform-in = in { $span }
platform-ago = { $span } ago
platform-and = { $one } and { $other }
platform-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
platform-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
platform-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}

platform-form-too-many-words = Use { $most } words or fewer. You have { $words }
platform-form-too-long = Use { $most } characters or fewer. You have { $length }
platform-form-no-amount = Enter an amount, like 12500 or 12.500,50
platform-form-out-of-range = Enter a whole number from { $least } to { $most }
platform-form-no-year = Enter a year from 2000 to 2099
platform-form-no-day = Enter a day that exists, like 5 2 2026
platform-form-no-time = Choose an hour
platform-form-hour-twice = That hour happens twice, because the clock goes back that night. Choose another hour
platform-form-hour-never = That hour does not exist, because the clock goes forward that night. Choose another hour
platform-form-email-empty = Enter an e-mail address
platform-form-email-wrong = Enter an e-mail address like name@company.be
platform-form-incomplete = Something is missing in this form. Look at each answer
platform-changed-meanwhile = Somebody changed this while you were looking at it. Open the page again to see how it is now.

platform-mail-greeting = Hello { $name },
platform-mail-greeting-unknown = Hello,
platform-mail-footer = You get this letter because of something that happened on Parvis. It is about you or your organisation.

platform-space-public = Marketplace
platform-space-me = My account
platform-space-company = Company space
platform-space-agency = Agency space
platform-space-evaluate = Evaluation space
platform-space-admin = Lab space
platform-space-finance = Finance space
platform-space-audit = Audit space

platform-nav-challenges = Challenges
platform-nav-lessons = Lessons
platform-nav-agencies = Agencies
platform-nav-how = How it works
platform-nav-me = My account
platform-nav-profile = Name and language
platform-nav-security = Security
platform-nav-sessions = Where I am signed in
platform-nav-company = Desk
platform-nav-proposals = Pitches
platform-nav-contracts = Contracts
platform-nav-facts = Company facts
platform-nav-team = Team
platform-nav-agency = Desk
platform-nav-panels = My panels
platform-nav-admin = Desk
platform-nav-review = Challenges to review
platform-nav-evaluations = Evaluations to check
platform-nav-organizations = Organisations
platform-nav-law = Numbers of the law
platform-nav-finance = To pay
platform-nav-audit = Audit trail

platform-role-line = { $role }, { $organization }
platform-role-company-member = Company member
platform-role-author = Challenge owner
platform-role-approver = Approver
platform-role-finance = Finance officer
platform-role-evaluator = Evaluator
platform-role-lab-administrator = Lab administrator
platform-role-auditor = Auditor

platform-who-signed-in = people who are signed in
platform-who-company = company members
platform-who-author = challenge owners
platform-who-approver = approvers
platform-who-agency = people of an agency
platform-who-evaluator = evaluators
platform-who-finance = finance officers
platform-who-lab = lab administrators
platform-who-auditor = auditors
platform-who-opening = challenge owners, approvers and lab administrators

platform-title-error = Error: { $title }
platform-error-not-found = There is no such page
platform-error-not-found-text = Nothing is found at this address. The link may be old, or the page is not for you.
platform-error-forbidden = You can’t open this page
platform-error-forbidden-text = Only { $who } can open this page.
platform-error-refused = This can’t be done
platform-error-gone = This does not work any more
platform-error-conflict = Somebody changed this while you were writing
platform-error-late = The deadline has passed
platform-error-late-text = The challenge closed on { $closed }. We received this on { $received }. Your text is kept as a draft and is not part of the selection.
platform-error-not-from-here = This form is too old
platform-error-not-from-here-text = We could not tell that this form came from a page we made for you. Nothing was saved.
platform-error-too-large = This is too much at once
platform-error-too-large-text = A form holds at most 256 kB. Nothing was saved.
platform-error-wrong-kind = We can’t read this
platform-error-wrong-kind-text = What was sent is not a form. Nothing was saved.
platform-error-unavailable = We can’t do this at this moment
platform-error-unavailable-text = The server is busy or the database does not answer. What you typed was not saved.
platform-error-internal = We made a mistake
platform-error-internal-text = Something broke on our side. What you typed was not saved.
platform-kept = What you wrote is kept.
platform-kept-link = See what you wrote
platform-advice-role = Switch to that role if it is yours, or ask the person who gives roles in your organisation.
platform-advice-late = Open your draft to read it, and follow the challenge to see what comes of it.
platform-advice-back = Go back, open the page again, and copy your text over before you save.
platform-advice-again = Go back and try again in a minute. Your browser still has what you typed.
platform-advice-start = Go to the front page, or look at the open challenges.
platform-back-to-draft = Open your draft
platform-switch-role = Switch role
