# Pitches: writing, sending, receipts, taking back, opening.

proposals-list = Your pitches
proposals-overview = Your pitch
proposals-title = { $page } – { $state } – { $reference }
proposals-for = Challenge { $reference } of { $agency }

# States, as the company reads them.
proposals-state-draft = NOT SENT
proposals-state-draft-closed = NOT SENT. The challenge is closed
proposals-state-submitted = Sent, version { $version } on { $at }
proposals-state-submitted-closed = Sent, version { $version } on { $at }. It is final
proposals-state-withdrawn = NOT SENT. You took it back on { $at }
proposals-state-withdrawn-closed = Not part of the selection. You took it back on { $at }
proposals-state-opened = With the panel, version { $version } of { $at }
proposals-state-awarded = Chosen, version { $version } of { $at }
proposals-state-not-selected = Not chosen, version { $version } of { $at }
proposals-short-draft = NOT SENT
proposals-short-draft-closed = Never sent
proposals-short-submitted = Sent
proposals-short-submitted-closed = Sent and final
proposals-short-withdrawn = Withdrawn
proposals-short-opened = With the panel
proposals-short-awarded = Chosen
proposals-short-not-selected = Not chosen
proposals-changed-since = You changed the text after you sent it.
proposals-changed-since-how = What you sent still counts. The changes are not sent. Check and send again to replace it.
proposals-changed-since-closed = The challenge is closed. What you sent counts, and nobody reads the changes.
proposals-amended = The agency changed the challenge on { $at }, after you last saved.
proposals-amended-how = Check that your answers still hold, and save them again. What you sent stays valid until you replace it.
proposals-amended-link = See what changed
proposals-closes-at = Closes
proposals-closed-at = Closed

# The Track.
proposals-track = Where the challenge stands
proposals-track-open = Open for pitches
proposals-track-closed = Closes, then two people open
proposals-track-read = The panel reads and scores
proposals-track-decided = The agency decides

# The list.
proposals-show = Which pitches
proposals-show-all = All
proposals-show-to-send = To send
proposals-show-sent = Sent
proposals-show-in-evaluation = In evaluation
proposals-show-ended = Ended
proposals-count = { $n ->
    [one] 1 pitch
   *[other] { $n } pitches
}
proposals-none = You have no pitch yet. Here you will find every pitch you start.
proposals-none-link = Find an open challenge
proposals-none-here = No pitch is at this point.
proposals-column-challenge = Challenge
proposals-column-state = State
proposals-column-closes = Closes
proposals-column-saved = Last saved
proposals-start-closed = The challenge closed on { $at }. It takes no new pitches.

# The overview.
proposals-problem = The problem
proposals-read-challenge = Read the whole challenge
proposals-parts-done = { $done } of { $parts } parts done
proposals-saving = What you write is saved. You can stop and come back, on this device or another.
proposals-saving-closed = The challenge is closed. You can keep notes here for yourself, but nobody reads them and they can’t be sent.
proposals-letter = Read the decision and your letter
proposals-letter-short = Your letter
proposals-contracts = Go to your contracts
proposals-started = You started this on { $day }.
proposals-saved = Last saved: { $at }.
proposals-with-panel = The pitches were opened. Nothing can be changed any more.
proposals-task-empty = Not yet started
proposals-task-begun = In progress
proposals-task-done = Completed
proposals-task-ready = Ready to send
proposals-task-not-ready = Not complete yet
proposals-task-sent = Sent
proposals-task-closed = Closed
proposals-receipts = Receipts
proposals-receipt-line = Version { $version }, receipt { $number }
proposals-counts = This one counts
proposals-notice-continued = You have a pitch for this challenge already. Here it is.
proposals-notice-saved = What you wrote is saved. It is not sent.
proposals-notice-saved-late = The challenge is closed. What you wrote is kept for you, and is not part of the selection.
proposals-notice-withdrawn = Your pitch is taken back. You can send it again until the challenge closes.
proposals-saved-at = Saved at { $time }

# The parts.
proposals-part-of = Part { $n } of 5
proposals-question-1 = What would you do?
proposals-question-1-hint = At most 80 words. Say what people will see happen, and in what order. Plain words, no attachments.
proposals-question-1-good = In week 1 we place six sensors in two stations. From week 3 your control room gets a message within one minute after a lift stops. In week 8 we compare with your own fault list.
proposals-question-1-weak = We offer a state-of-the-art smart platform that uses artificial intelligence to optimise lift management end to end.
proposals-question-2 = Why would it work here?
proposals-question-2-hint = At most 80 words. Name what you tried, where, and what you measured. Say what is the same here.
proposals-question-2-good = In Ghent our boxes saw 97 of 100 stops in fourteen months, in buildings of the same age as yours. They need no network in the shaft, which you do not have.
proposals-question-2-weak = Our experienced team has many satisfied customers and always delivers high quality.
proposals-question-3 = What could go wrong and what would you test first?
proposals-question-3-hint = At most 80 words. Name the weakest point yourself, and the cheapest test of it. Panels trust people who know it.
proposals-question-3-good = At night nobody takes the lift, so standing still looks like a fault. We test that first, in one lift for one week. If more than one alarm in ten is false, we stop and you pay the first part only.
proposals-question-3-weak = There are no real risks, because our technology is proven.
proposals-examples = A good and a weak example
proposals-example-good = Good: says what, when and how much
proposals-example-weak = Weak: could stand in any pitch
proposals-words-saved = { $n ->
    [one] 1 word is saved.
   *[other] { $n } words are saved.
}
proposals-who-reads = Nobody but your company can read this before the challenge closes. After that the panel reads it.
proposals-part-facts = Facts and price band
proposals-maturity = How far is your solution?
proposals-maturity-idea = An idea: nothing is built yet
proposals-maturity-prototype = A prototype: we can show it
proposals-maturity-tested = Tested outside our company
proposals-maturity-in-use = In use every day
proposals-maturity-missing = Select how far your solution is
proposals-used = Where was it used?
proposals-used-nowhere = Nowhere yet
proposals-used-inside = In our own company
proposals-used-customers = By customers
proposals-used-government = By a public body
proposals-used-missing = Select where your solution was used
proposals-price = What would the test cost?
proposals-price-hint = The agency pays at most { $budget } excl. VAT for this test. Count all costs. The exact price is agreed in the contract.
proposals-price-under-10000 = Less than € 10,000 excl. VAT
proposals-price-under-20000 = € 10,000 to less than € 20,000 excl. VAT
proposals-price-under-30000 = € 20,000 to less than € 30,000 excl. VAT
proposals-price-missing = Select what the test would cost
proposals-part-declare = Declarations
proposals-signatory = The person who sends this pitch may bind the company
proposals-signatory-hint = A founder or director, or somebody who has their written permission.
proposals-signatory-missing = Tick that the person who sends may bind the company
proposals-interests = As far as we know, nobody at the agency has an interest in our company
proposals-interests-hint = An interest is family, money, or work in the last two years. Tell the agency by letter before you send if there is one.
proposals-interests-missing = Tick that nobody at the agency has an interest in your company
proposals-declared = Declared

# What is missing.
proposals-gap-answer-1 = Enter what you would do
proposals-gap-answer-2 = Enter why it would work here
proposals-gap-answer-3 = Enter what could go wrong and what you would test first
proposals-gap-too-long = { $over ->
    [one] “{ $question }” must be 80 words or fewer. You have { $words }: 1 word too many
   *[other] “{ $question }” must be 80 words or fewer. You have { $words }: { $over } words too many
}
proposals-gap-facts = Choose how far your solution is, where it was used and what the test would cost
proposals-gap-declare = Tick both declarations

# Check and send.
proposals-check = Check and send
proposals-gaps = { $n ->
    [one] 1 thing to do before you can send
   *[other] { $n } things to do before you can send
}
proposals-check-closed = The challenge takes no pitches now. Your text stays here.
proposals-check-sent = You sent exactly this text. There is nothing to send.
proposals-check-replacing = This replaces what you sent before. The earlier version is not opened.
proposals-check-stale = A colleague changed the text while you were checking it.
proposals-check-stale-how = Nothing was sent. Check it again, then send.
proposals-next = What happens next
proposals-next-receipt = You get a receipt with a number, here and by letter.
proposals-next-until = You can change it, send it again or take it back before { $until }.
proposals-next-sealed = It is sealed. Nobody can read it before the challenge closes, and nobody sees that you sent one.
proposals-next-sealed-counted = Until it is opened nobody reads what you wrote. This challenge shows how many pitches there are, so the number changes when you send.
proposals-next-opening = After the challenge closes, two people open all pitches together and a record lists every receipt.
proposals-next-decision = { $agency } decides by { $day }.
proposals-next-feedback = You get the decision with reasons for each criterion, whatever it is.
proposals-submit = Send your pitch

# The receipt.
proposals-receipt = Receipt
proposals-receipt-title = Receipt { $number }
proposals-receipt-counts = Your pitch is received. This version counts.
proposals-receipt-replaced = A later version took its place on { $at }. This one is not opened.
proposals-receipt-withdrawn = You took this back on { $at }. It is not opened.
proposals-receipt-number = Receipt
proposals-receipt-version = Version
proposals-receipt-at = Received, by our clock
proposals-receipt-by = Sent by
proposals-receipt-digest = Fingerprint (SHA-256)
proposals-receipt-digest-how = It proves which text you sent. Download the text and compute it yourself:
proposals-receipt-text = Text of your pitch (TXT)
proposals-receipt-outcome = In the record of the opening: { $outcome }
proposals-receipt-copy = What you sent
proposals-change-link = Change your pitch
proposals-to-overview = Go to your pitch
proposals-nothing-sent = Nothing was sent, so there is nothing to take back.
proposals-save-opened = The pitches were opened. The text cannot be changed any more.

# Taking back.
proposals-withdraw = Take back your pitch
proposals-withdraw-link = Take back your pitch
proposals-withdraw-what = Receipt { $number } will no longer be part of the selection.
proposals-withdraw-sealed = What you sent is never opened. Your text stays here for you.
proposals-withdraw-listed = After the challenge closes, the record of the opening lists the receipt as taken back.
proposals-withdraw-again = You can send it again before { $until }.
proposals-withdraw-button = Take back your pitch
proposals-withdraw-keep = Keep it in
proposals-withdraw-late = The challenge closed on { $closed }. We received this on { $received }. Your pitch stays in the selection: after closing nobody can take it out.

# The opening.
proposals-opening = Opening of the pitches
proposals-sealed = The pitches are sealed
proposals-sealed-no-date = The challenge has no closing time yet.
proposals-sealed-until = They can be opened from { $at }.
proposals-sealed-since = The challenge closed on { $at }. Two people can open them now.
proposals-sealed-nobody = Until then nobody can see them, nor how many there are: not the agency, not the lab.
proposals-first-pressed = { $name } pressed on { $at }. A second person has to press.
proposals-waits-for-second = You were the first. Ask a colleague who is author or approver of your agency, or an administrator of the lab, to press too.
proposals-open-what = What opening means
proposals-open-two = Two different people press. The second press opens all pitches at once.
proposals-open-record = A record lists both names, the time, and every receipt with its fingerprint.
proposals-open-final = It cannot be undone, and no pitch can join or leave afterwards.
proposals-open-button = Open the pitches
proposals-notice-opening-first = Your press is noted. A second person has to press too.
proposals-notice-opened = The pitches are open. The record is below.
proposals-opening-still-open = The challenge takes pitches until { $at }. Open them after that.
proposals-opening-not-published = This challenge has no pitches to open.
proposals-opening-same-person = You pressed already, and the same person counts once. Ask a second person to press.
proposals-opening-lab-second = Somebody of the agency has to press first. The lab can be the second.
proposals-record-what = Opened on { $at } by { $first } and { $second }.
proposals-record-counts = { $receipts ->
    [one] 1 receipt was given on time, { $opened } opened.
   *[other] { $receipts } receipts were given on time, { $opened } opened.
}
proposals-record-trouble = { $n ->
    [one] 1 pitch could not be opened.
   *[other] { $n } pitches could not be opened.
}
proposals-record-trouble-how = Its line says why. Tell the lab before the panel starts.
proposals-record-none = No pitch was sent on time.
proposals-record-table = Every receipt given on time
proposals-record-company = Company
proposals-record-outcome = At the opening
proposals-record-digest = Fingerprint of the record (SHA-256)
proposals-record-digest-how = It covers every line. Download the text and compute it yourself:
proposals-record-text = Text of the record (TXT)
proposals-outcome-opened = Opened
proposals-outcome-withdrawn = Taken back, not opened
proposals-outcome-replaced = Replaced, not opened
proposals-outcome-altered = Not opened: the text is not the one on the receipt
proposals-outcome-unreadable = Not opened: the envelope cannot be read

# Letters.
proposals-mail-submitted-subject = We received your pitch for { $reference }
proposals-mail-submitted-what = We received version { $version } of your pitch for “{ $title }” of { $agency }.
proposals-mail-submitted-receipt = Receipt { $number }, received on { $at } by our clock.
proposals-mail-submitted-digest = Fingerprint (SHA-256): { $digest }
proposals-mail-submitted-until = You can change it, send it again or take it back before { $until }. It is sealed until then.
proposals-mail-submitted-decision = { $agency } decides by { $day }. You get the decision with reasons, whatever it is.
proposals-mail-submitted-link = Open the receipt
proposals-mail-withdrawn-subject = You took back your pitch for { $reference }
proposals-mail-withdrawn-what = Your pitch for “{ $title }” of { $agency } is NOT part of the selection any more.
proposals-mail-withdrawn-receipt = You took back receipt { $number } of { $at }. It is never opened.
proposals-mail-withdrawn-until = You can send it again before { $until }.
proposals-mail-withdrawn-link = Open your pitch
proposals-mail-unsent-subject = Your pitch for { $reference } is NOT sent
proposals-mail-unsent-what = You started a pitch for “{ $title }”. It is a draft: nobody receives it until you send it.
proposals-mail-unsent-until = Send it before { $until }, or leave it: a draft is never opened.
proposals-mail-unsent-link = Open your pitch
