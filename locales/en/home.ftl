# The front page, the reading pages and the desks.

home-language-title = Choose your language
home-front-title = Governments publish problems, companies solve them
home-front-crumb = Front page
home-contents = On this page

# The front page.
home-promise = A government publishes a problem. You say how you would solve it.
home-promise-lead = Three short answers are enough to start. People who know the problem choose, with reasons. The best idea gets a small paid test, and everybody learns what came of it.
home-door-company = Find a challenge
home-door-agency = Publish a problem
home-life = The life of a challenge
home-life-problem = A problem
home-life-problem-when = in plain words
home-life-pitch = Pitches
home-life-pitch-when = 240 words, 15 minutes
home-life-open = Opening
home-life-open-when = by two people, never early
home-life-score = Scores
home-life-score-when = 0 to 5, each with a reason
home-life-decide = Decision
home-life-decide-when = a letter for everyone
home-life-test = Test
home-life-test-when = paid within 30 days
home-life-lesson = Lesson
home-life-lesson-when = public, whatever came out
home-open-title = Closing first
home-open-all =
    { $n ->
        [one] { $n } open challenge
       *[other] All { $n } open challenges
    }
home-open-none = No challenge is open today. New ones are published every month, and you can read the ones that have ended.
home-open-none-link = Look at all challenges
home-budget = { $amount } excl. VAT
home-promises-title = Three promises, and how we keep them
home-promise-letters =
    { $n ->
        [0] letters are owed today, because nothing was decided yet
        [one] of { $n } decided pitch got its letter with reasons
       *[other] of { $n } decided pitches got their letter with reasons
    }
home-promise-letters-why = Nobody hears “no” without a reason for each criterion. A contract cannot be signed before all letters are sent.
home-promise-letters-link = How we evaluate
home-promise-paid =
    { $n ->
        [0] invoices were paid, because none was due yet
        [one] of { $n } paid invoice was paid in time
       *[other] of { $n } paid invoices were paid in time
    }
home-promise-paid-why = The term is 30 days. Both sides see the same clock, and a late payment shows its interest.
home-promise-paid-link = How we pay
home-promise-lessons =
    { $n ->
        [0] lessons yet: the first tests are running
        [one] test ended with a public lesson
       *[other] tests ended with a public lesson
    }
home-promise-lessons-why = A challenge cannot be closed without one. “Stopped” counts as much as “scaled”.
home-promise-lessons-link = Read the lessons
home-lesson-title = What we learned last
home-ending-scaled = Scaled
home-ending-adapted = Adapted
home-ending-stopped = Stopped
home-steps-title = How it works
home-step-one = Read a problem
home-step-one-body = An agency says who is affected, how much, and what better looks like. It does not say how to build it.
home-step-two = Send a pitch
home-step-two-body = Three answers of at most 80 words. No files, no turnover, no references. You can change it until the deadline.
home-step-three = Hear why
home-step-three-body = A panel scores every pitch against the same criteria. You get your scores, the reasons and what would have made it stronger.
home-step-four = Test and be paid
home-step-four-body = The chosen company tests its idea in steps. Each accepted step is paid within 30 days.
home-steps-link = Read every step

# How it works.
home-how-title = How it works
home-how-lead = From a problem to a public lesson in seven steps. The same line of stations shows on every page where you are and what comes next.
home-how-problem = 1. A problem is written
home-how-problem-body =
    A civil servant describes a problem: who has it, how often, what it costs, and how we would see that it got better. There is no field for a technical specification.

    An approver of the same agency, who is never the author, releases the money. The lab reads the text and sends it back when something is unclear. Only then it is published.
home-how-pitch = 2. Companies send a pitch
home-how-pitch-body =
    A pitch is three answers of at most 80 words each. It takes about 15 minutes, account included.

    Questions are answered for everybody at the same time, without the name of who asked. Until the deadline you may replace or withdraw your pitch.
home-how-seal = 3. Pitches stay sealed until the deadline
home-how-seal-body =
    What you send is sealed at once. The agency cannot read it, the lab cannot, and nobody sees how many there are.

    You get a receipt with a number, the time to the millisecond and a digest. After the deadline two named people open all pitches together. The opening record lists every receipt.
home-how-score = 4. A panel scores
home-how-score-body =
    Evaluators first declare their interests, on the list of names. Then they score alone, with a reason for each score, and do not see what others gave.

    After that they talk, and the chair records what the panel agreed on.
home-how-decide = 5. Somebody decides, with reasons
home-how-decide-body =
    The lab checks the evaluation on one page. The approver decides. All companies get their letter at the same moment: a score, a reason for each criterion and what would have made it stronger.
home-how-test = 6. The idea is tested and paid
home-how-test-body =
    The contract has a few milestones. Each says what must be shown. The agency accepts it or says in writing what is missing.

    After acceptance the company sends its invoice, and a clock of 30 days starts that both sides see.
home-how-lesson = 7. Everybody learns
home-how-lesson-body =
    The agency publishes what was tried, what was measured, what it cost and what it learned. It says whether it scales, adapts or stops. Without that page the challenge cannot be closed.

# How we evaluate.
home-evaluate-title = How we evaluate
home-evaluate-lead = Every pitch is read by the same people, against the same criteria, with a reason for every score.
home-evaluate-interests = Interests first
home-evaluate-interests-body =
    Before an evaluator sees any text, there is only a list of company names. For each name the evaluator answers whether there is a tie: family, work, money, a shared project.

    Who has a conflict for one company never sees that pitch.
home-evaluate-alone = Then alone
home-evaluate-alone-body =
    Pitches are shown by letter, in an order that differs for each evaluator. Each criterion gets 0 to 5. A sentence says what earns each number, so that a 4 means the same for everybody.

    A score without a reason cannot be handed in. Nobody sees the scores of others before handing in.
home-evaluate-together = Then together
home-evaluate-together-body =
    The panel sees where it disagrees most, and starts there. The chair records the agreed score and, where it moved, what made the panel move.

    Weights are fixed before publication. Scores are counted in exact fractions, so no rounding decides. A tie is shown as a tie and settled by the rule that was written in the challenge.
home-evaluate-check = A check from outside
home-evaluate-check-body =
    A lab administrator looks for missing reasons, undeclared interests and scores that stand far apart. An evaluation that does not pass goes back to the chair.
home-evaluate-letter = Your letter
home-evaluate-letter-body =
    Each company gets its own scores, the reasons per criterion, its place, and one thing that would have moved it up. The letters leave at the same moment. The names of companies that were not chosen are not public.

# How we pay.
home-pay-title = How we pay
home-pay-lead = Within 30 days after accepted work, or this site says who is late and what interest runs.
home-pay-parts = In steps
home-pay-parts-body =
    A test is cut into milestones. Each has an amount and says what must be shown. The agency accepts a milestone with a date, or returns it with reasons.
home-pay-clock = The clock
home-pay-clock-body =
    The term starts on the later of two days: the day the work was accepted and the day a correct invoice arrived. That day is day 0. Day 30 is in time, day 31 is late.

    The clock stops only when the agency disputes the invoice in writing, with a reason the company can read. It goes on when the reason is gone.
home-pay-late = When it is late
home-pay-late-body =
    From the first late day interest runs by law, without a reminder, and a fixed amount of 40 euros for the costs of collection. The page of the invoice shows the sum and how it is counted.
home-pay-record = The public record
home-pay-record-body =
    Each agency has a page with how many invoices it paid, how many in time, and how many days it took. With fewer than five payments there are no averages, because they would say nothing.

# For companies.
home-companies-title = For companies
home-companies-lead = An evening is enough to try. You get an answer with reasons, also when it is no.
home-companies-start = What you need
home-companies-start-body =
    An e-mail address and the number of your company. No documents, no turnover, no list of references.

    You answer three questions in 240 words: what you would do, why it would work, and how we would see that after the test.
home-companies-good = What a good pitch does
home-companies-good-body =
    It starts from the people who have the problem. It names one thing it would try, and one number that should change. It says what could go wrong.

    Panels see no logos, no names and no prices while they score. Plain sentences win.
home-companies-ideas = Your ideas stay yours
home-companies-ideas-body =
    Your pitch is read by the panel of that challenge and by nobody else. What you made before stays yours. The agency may use what comes out of the test, as the contract says.
home-companies-lose = When you are not chosen
home-companies-lose-body =
    You get a letter the moment the others get theirs. It has your scores, a reason for each criterion, your place, and what would have made it stronger. Your text stays in your account for the next challenge.
home-companies-win = When you are chosen
home-companies-win-body =
    You get a contract with milestones, and every accepted milestone is paid within 30 days. What was learned becomes public, with your name if you want that.

# For agencies.
home-agencies-title = For agencies
home-agencies-lead = Buy a test before you buy a system. Under 30,000 euros excl. VAT, in about two months, with the reasons on file.
home-agencies-problem = Start from the problem
home-agencies-problem-body =
    You answer four questions and see a preview: what goes wrong, for whom, how often, and what better looks like. You save and return whenever you want.

    Choose a template: a quick test with one winner, or two steps with a pitch first and a proposal from the few you invite.
home-agencies-money = The money
home-agencies-money-body =
    A quick test costs strictly less than 30,000 euros excl. VAT. Everything foreseen counts: options, all stages, fees for finalists. The software refuses more, and says why.
home-agencies-people = Who you need
home-agencies-people-body =
    An author who writes the problem. An approver who holds the budget and is never the author. Three or more people who understand the problem, for a few hours each. A finance officer who pays and did not approve.

    One person may hold several roles. The software keeps them apart where the law does.
home-agencies-time = How long it takes
home-agencies-time-body =
    An hour to write. At least two weeks for companies to answer. About two evenings for each evaluator. Then a decision by the day you promised.
home-agencies-stop = It is fine to stop
home-agencies-stop-body =
    A test that shows that an idea does not work has saved the price of a system. You publish what you tried and what you would tell a colleague. Others will not have to try it again.

# Charter.
home-charter-title = Charter
home-charter-lead = What this marketplace holds itself to. Each promise can be checked on a page of this site.
home-charter-short = Asking is short
home-charter-short-body = A first pitch takes less than 15 minutes, account included, and needs no document.
home-charter-lost = Nothing you typed is lost
home-charter-lost-body = Not when your session ends, not when you click late, not when two people edit the same text. A draft is never taken for something you sent.
home-charter-sealed = Nobody reads early
home-charter-sealed-body = What you send is sealed until the deadline, for everyone, us included. Nobody can change it later without a trace. Your receipt proves what you sent and when.
home-charter-same = The same for everyone
home-charter-same-body = Everybody gets the same information at the same time. Who asked a question stays unknown. The clock of the server decides at the deadline, to the millisecond.
home-charter-reasons = Every decision has reasons
home-charter-reasons-body = Nobody hears “no” without a reason for each criterion. Every answer owed has a date, and a missed date is public.
home-charter-paid = Work is paid within 30 days
home-charter-paid-body = Or the page says who is late and what interest runs.
home-charter-public = Every test ends in a public lesson
home-charter-public-body = What was tried, measured, learned and spent is public, and so is everything else that may be. It is open data.

# Accessibility.
home-accessibility-title = Accessibility
home-accessibility-lead = Every page should work for you, whatever you use to read it. We build to WCAG 2.2, level AA.
home-accessibility-works = What works
home-accessibility-works-body =
    All pages work with a keyboard alone, without JavaScript, at 400% zoom, on a screen 320 pixels wide, in light and dark colours, with high contrast and on paper. No colour carries a meaning alone. Nothing moves, and no time limit runs but the deadline of a challenge.

    Each page is tested by machine for every change, in both colour schemes and two widths.
home-accessibility-limits = What is not good enough yet
home-accessibility-limits-body =
    Texts of agencies and companies are in the language they were written in, and some are long. They have not been tested with every screen reader. Files that companies add may not be accessible.
home-accessibility-tell = Tell us
home-accessibility-tell-body =
    If a page stops you, contact the help line: { $help }. We answer within three working days, and tell you how to do what you came for in the meantime.

    If you need more time at a deadline for a reason of access, ask before it closes.

# Privacy.
home-privacy-title = Privacy
home-privacy-lead = We keep what we need to run a fair procedure and to prove that it was fair. Nothing is sold, and nothing goes to an advertiser.
home-privacy-what = What we keep
home-privacy-what-body =
    Your name, your e-mail address, your language and your roles. What you wrote, sent, scored and decided. For safety: when you signed in, and from which network address failed tries came.

    We do not measure your visit, and no page asks another company for anything.
home-privacy-who = Who sees it
home-privacy-who-body =
    A pitch: nobody until the deadline, then the panel and the people who decide. Scores: the panel, the lab, and you for your own. The contact of a challenge and the name of a chosen company are public.
home-privacy-long = How long
home-privacy-long-body =
    The file of a challenge as long as the law on public contracts and the archive law ask. An account until you close it; the names in decisions stay with the file. Text parked after a lost session: a week.
home-privacy-rights = Your rights
home-privacy-rights-body =
    You can see, correct and take with you what we keep about you, and object to it. Ask the help line: { $help }. If you do not agree with the answer, you can go to the data protection authority.

# Cookies.
home-cookies-title = Cookies
home-cookies-lead = Five small cookies, all needed for what you ask for. None follows you, so there is no banner to click away.
home-cookies-session = session
home-cookies-session-body = Keeps you signed in. It goes away when you sign out.
home-cookies-visit = visit
home-cookies-visit-body = Proves that a form you send was made for you, before you are signed in. It goes away when you close the browser.
home-cookies-choices = lang and theme
home-cookies-choices-body = Remember the language and the colours you chose, for a year.
home-cookies-notice = notice
home-cookies-notice-body = Carries one sentence to the next page, such as “Your pitch is sent”. It lasts five minutes at most.

# Contact.
home-contact-title = Contact
home-contact-lead = Call or write. A person answers, and knows the challenge you are talking about.
home-contact-line = The help line
home-contact-line-body =
    { $help }

    At a deadline the line is open until it has passed. Say the number of the challenge, like CH-2026-014.
home-contact-challenge = A question about a challenge
home-contact-challenge-body = Ask it on the page of the challenge, so that everybody gets the answer. Your name is not shown.
home-contact-complaint = You do not agree with a decision
home-contact-complaint-body =
    Read your letter first: it has the reasons and the term in which you can complain. Then call the help line. The lab looks at the whole file and answers in writing.
home-contact-fault = Something does not work
home-contact-fault-body = Tell us what you wanted to do and the reference on the error page. What you typed is usually still there.

# The desk of a company.
home-company-title = Your desk
home-company-find = Find a challenge
home-company-to-send = To send
home-company-to-send-none = Pitches you have started will be here until you send them.
home-company-sent = Sent
home-company-sent-none = Pitches you have sent will be here until a decision is taken.
home-company-contracts = Contracts
home-company-contracts-none = When you are chosen, the contract and what to deliver next will be here.
home-company-decided = Ended
home-company-send-by = Send it before { $closes }
home-company-change-until = You can change it until { $closes }
home-company-decision-by = The agency decides by { $day }
home-company-decision-late = The agency promised its decision by { $day }. It is late.
home-company-letter = Read your letter
home-company-sign = The agency has signed. Read the contract and sign it.
home-company-deliver = Hand over “{ $title }” by { $day }
home-company-invoice-now = “{ $title }” is accepted: send your invoice
home-company-returned = “{ $title }” came back: read why
home-company-waits = “{ $title }” waits for the agency’s answer
home-company-invoice = Invoice { $number }
home-proposal-draft = Not sent
home-proposal-unsent = Not sent in time
home-proposal-sent = Sent
home-proposal-judged = Being judged
home-proposal-withdrawn = Withdrawn
home-proposal-chosen = Chosen
home-proposal-not-chosen = Not chosen
home-proposal-ended = Challenge withdrawn

# The desk of an agency.
home-agency-title = Your challenges
home-agency-new = Start a challenge
home-agency-untitled = Untitled
home-agency-none = Challenges of your agency will be here, each with the next thing to do.
home-agency-none-link = Read how to start
home-agency-waiting = Waiting for you or a colleague
home-agency-running = Running
home-agency-ended = Ended
home-agency-challenge = Challenge
home-agency-where = Where it is
home-agency-next = What happens next
home-agency-who = Who
home-next-write = Finish it and send it to review
home-next-release = Release the budget
home-next-review = Review the text
home-next-publish = It is published at the time that was set
home-next-answer =
    { $n ->
        [one] Answer { $n } question
       *[other] Answer { $n } questions
    }
home-next-close = It closes at the deadline
home-next-open = Open the pitches
home-next-panel = Name the panel
home-next-score = Score every pitch
home-next-consensus = Agree on the scores
home-next-check = Check the evaluation
home-next-propose = Propose a decision
home-next-propose-again = Mend the proposed decision, it came back
home-next-decide = Approve the decision
home-next-letters = Write and send the letters
home-next-contract = Draft the contract
home-next-sign = Sign the contract for the agency
home-next-company-signs = Sign the contract
home-next-accept =
    { $n ->
        [one] Accept or return { $n } milestone
       *[other] Accept or return { $n } milestones
    }
home-next-deliver = Deliver the next milestone
home-next-outcome = Write what was learned
home-next-archive = Put it in the archive
home-next-archived = Nothing: it is in the archive
home-next-withdrawn = Nothing: it was withdrawn
home-who-author = { $author }
home-who-approver = An approver
home-who-lab = The lab
home-who-time = The clock
home-who-two = Two people of the agency
home-who-evaluators = The evaluators
home-who-chair = The chair
home-who-company = The company
home-who-nobody = Nobody

# The desk of the lab.
home-lab-title = What waits
home-lab-reviews =
    { $n ->
        [0] Challenges to review
       *[other] Challenges to review ({ $n })
    }
home-lab-reviews-none = No challenge waits for review. Agencies send them here when the text is finished.
home-lab-checks =
    { $n ->
        [0] Evaluations to check
       *[other] Evaluations to check ({ $n })
    }
home-lab-checks-none = No evaluation waits. The chair of a panel sends it here when all scores are agreed.
home-lab-companies =
    { $n ->
        [0] Companies to verify
       *[other] Companies to verify ({ $n })
    }
home-lab-companies-none = Every company is verified.
home-lab-since = since { $day }
home-lab-letters =
    { $n ->
        [one] { $n } letter could not be delivered. Look at the address.
       *[other] { $n } letters could not be delivered. Look at the addresses.
    }
