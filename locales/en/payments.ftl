# Invoices, the payment clock, disputes, interest, and the public payment record.
payments-worklist-title = To pay
payments-lead-late =
    { $n ->
        [one] { $n } invoice is late. Interest runs every day.
       *[other] { $n } invoices are late. Interest runs every day.
    }
payments-lead-next = Nothing is late. The next payment is due on { $day }.
payments-lead-none = Nothing to pay today. An invoice appears here when a company records it.
payments-group-late = Late ({ $n })
payments-group-soon = Due within 5 days ({ $n })
payments-group-on-time = On time ({ $n })
payments-group-disputed = In dispute, clock stopped ({ $n })
payments-group-paid = Paid last
payments-col-invoice = Invoice
payments-col-company = Company
payments-col-milestone = Milestone
payments-col-gross = Amount incl. VAT
payments-col-accepted = Accepted on
payments-col-received = Received on
payments-col-day = Term
payments-col-due = Pay by
payments-col-from = From
payments-col-until = Until
payments-col-formula = How it is counted
payments-col-interest = Interest
payments-col-agency = Agency
payments-col-days = Days
payments-col-paid = Paid on
payments-col-state = Term
payments-day = Day { $day } of { $term }
payments-day-late =
    { $late ->
        [one] Day { $day } of { $term }: { $late } day late
       *[other] Day { $day } of { $term }: { $late } days late
    }
payments-day-disputed = Day { $day } of { $term }, stopped
payments-day-paid = Paid on day { $day } of { $term }
payments-milestone = { $reference }, milestone { $number }: { $title }
payments-excl = { $amount } excl. VAT
payments-incl = { $amount } incl. VAT
payments-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }

payments-invoice-title = Invoice { $number }
payments-said-running =
    { $left ->
        [0] Today is the last day: pay by { $due }.
        [one] To be paid by { $due }. { $left } day is left.
       *[other] To be paid by { $due }. { $left } days are left.
    }
payments-said-late = This payment was due on { $due }. It is late since { $day }, and interest runs every day.
payments-said-disputed =
    { $left ->
        [one] The clock stands still since { $day }. { $left } day is left when the dispute is over.
       *[other] The clock stands still since { $day }. { $left } days are left when the dispute is over.
    }
payments-said-paid = Paid on { $day } by { $name }, reference { $reference }.
payments-late-since = Late since { $day }
payments-interest = Interest for late payment
payments-formula =
    { $days ->
        [one] { $amount } × { $rate } × { $days } day / 365
       *[other] { $amount } × { $rate } × { $days } days / 365
    }
payments-fixed = Fixed sum for the costs of collecting
payments-owed = Owed besides the invoice
payments-formula-note = The rate is that of each half-year. Every line is rounded to the cent. The company needs no reminder to be owed this.
payments-pay-title = Record the payment
payments-pay-day = Day the money went out
payments-pay-day-hint = The date on the bank statement.
payments-pay-reference = Payment reference
payments-pay-reference-hint = As it stands on the bank statement. The company and the auditor see it.
payments-pay = Record the payment
payments-resume-title = Is the dispute over?
payments-resume-text = The clock runs on from where it stopped. The disputed days stay apart.
payments-resume = Start the clock again
payments-dispute-link = Dispute this invoice
payments-match = What must fit
payments-fits = fits
payments-differs = differs
payments-match-accepted = Milestone accepted by { $name }, { $at }.
payments-match-amount = The invoice is { $invoice } excl. VAT, as the milestone in the contract.
payments-match-amount-differs = The invoice is { $invoice } excl. VAT, the milestone in the contract { $contract }. Dispute it with this reason.
payments-match-vat = The VAT rate is { $invoice }, as in the contract.
payments-match-vat-differs = The VAT rate is { $invoice } on the invoice and { $contract } in the contract. Ask the company why before you pay.
payments-match-vat-differs-own = The VAT rate is { $invoice } on the invoice and { $contract } in the contract. Tell the agency why, or it may dispute the invoice.
payments-match-total = Invoiced so far: { $invoice } of { $contract } excl. VAT.
payments-match-total-over = Invoiced so far: { $invoice }, more than the contract of { $contract } excl. VAT. Dispute it with this reason.
payments-facts = The invoice
payments-fact-company = Company
payments-fact-agency = Agency
payments-fact-net = Amount
payments-fact-vat-line = VAT { $rate }: { $vat }
payments-fact-gross = To be paid
payments-fact-accepted = Milestone accepted
payments-fact-received = Invoice received
payments-fact-start = Term starts
payments-fact-start-why = The later of acceptance and receipt
payments-fact-due = Pay by
payments-fact-due-disputed = The clock stands still
payments-fact-iban = Bank account of the company
payments-fact-iban-note = From the company facts
payments-fact-iban-none = Not entered yet
payments-fact-term =
    { $n ->
        [one] Term of { $n } day
       *[other] Term of { $n } days
    }
payments-fact-disputed = Disputed days
payments-fact-disputed-why = Counted apart, not part of the term
payments-disputes = Disputes
payments-dispute-open = { $name } stopped the clock on { $day }.
payments-dispute-over = { $name } stopped the clock on { $day }. It ran again from { $resumed }.

payments-record-title = Record your invoice
payments-record-lead = Send your e-invoice as you always do, and record it here. The payment term starts today, and both sides see the same clock.
payments-record-amount = The amount of the milestone. It can’t be changed.
payments-record-today = Today
payments-record-number = Invoice number
payments-record-number-hint = As it stands on your invoice. You use each number once.
payments-record-vat = VAT rate on the invoice
payments-record-rate = VAT rate in the contract
payments-record-vat-hint = Choose another rate than the contract’s only with a reason. Choose 0% when the agency accounts for the VAT.
payments-record = Record the invoice

payments-dispute-title = Dispute invoice { $number }
payments-dispute-lead = The payment clock stops today. The company reads your reason at once. The days until you start the clock again are counted apart and are public in the record of your agency.
payments-dispute-left =
    { $n ->
        [one] { $n } day of the term is left. It stays left while the clock stands still.
       *[other] { $n } days of the term are left. They stay left while the clock stands still.
    }
payments-dispute-reason = Why can’t this invoice be paid?
payments-dispute-reason-hint = Name what is wrong on the invoice and what the company must correct.
payments-dispute = Stop the payment clock
payments-dispute-back = Go back without stopping it

payments-agencies-title = How agencies pay
payments-agencies-lead = Every agency has 30 days from the accepted milestone and the invoice. This is how long each one took.
payments-agencies-empty = No invoice yet. The first agency appears here when a company records one.
payments-agencies-how = Days run from the later of acceptance and receipt of the invoice until the payment. Disputed days are not counted. A median is shown from 5 payments on.
payments-agency-title = Payments by { $agency }
payments-too-few = Fewer than 5 payments
payments-none-paid = None paid yet
payments-of = { $some } of { $all }
payments-finding = { $some } of { $all } invoices were paid within 30 days. Half were paid within { $median } days.
payments-finding-few =
    { $all ->
        [one] { $some } of { $all } invoice was paid within 30 days.
       *[other] { $some } of { $all } invoices were paid within 30 days.
    }
payments-finding-none = No invoice was paid yet, so there are no figures.
payments-chart = Payments by number of days
payments-chart-desc = The same numbers stand in the table below.
payments-chart-limit = the limit: 30 days
payments-band-10 = 0 to 10
payments-band-20 = 11 to 20
payments-band-30 = 21 to 30
payments-band-60 = 31 to 60
payments-band-more = over 60
payments-figures = Figures
payments-by-days = Payments by number of days, as a table
payments-each = Each payment
payments-few = With fewer than 5 payments a median says little, so each one is listed.
payments-in-time = Within the term
payments-days-late =
    { $n ->
        [one] { $n } day late
       *[other] { $n } days late
    }
payments-line-paid = Invoices paid
payments-line-median = Median days to pay
payments-line-share = Paid within 30 days
payments-line-15 = Paid within 15 days (number)
payments-line-30 = Paid within 30 days (number)
payments-line-60 = Paid after 31 to 60 days
payments-line-more = Paid after more than 60 days
payments-line-open = Not paid yet
payments-line-open-late = Not paid and late
payments-line-disputed = With a dispute
payments-line-owed = Interest and fixed sums for late payment

payments-notice-recorded = The invoice is recorded. The payment term runs.
payments-notice-paid = The payment is recorded. The company has a letter.
payments-notice-disputed = The clock stands still. The company reads your reason.
payments-notice-resumed = The clock runs again.

payments-empty-number = Enter the number of your invoice
payments-empty-vat = Choose the VAT rate on the invoice
payments-empty-day = Enter the day the money went out
payments-empty-reference = Enter the payment reference
payments-empty-reason = Enter why this invoice can’t be paid
payments-refused-not-accepted = You can record the invoice once the agency has accepted the milestone.
payments-refused-invoiced = This milestone already has invoice { $number }. A milestone is invoiced once
payments-refused-number = You used number { $number } before. Enter the number of this invoice
payments-refused-day-ahead = The day of payment must be today ({ $today }) or before
payments-refused-day-before = The day of payment must be { $day } or later: the term starts then
payments-refused-paid = This invoice is paid already.
payments-refused-pay-disputed = This invoice is in dispute. Start the clock again before you record a payment.
payments-refused-disputed = The clock of this invoice stands still since { $day }.
payments-refused-dispute-late = The term of this invoice ended on { $day }. Only a running term can be stopped, so the payment stays late.
payments-refused-not-disputed = The clock of this invoice runs. There is no dispute to end.
payments-refused-role = Your role can read this invoice but not do this. The company records it, a finance officer of the agency pays or disputes it.
payments-refused-approver = You approved this award, so another finance officer records the payment.
payments-refused-accepter = You accepted this milestone, so another finance officer records the payment.

payments-mail-open = Open the invoice
payments-mail-recorded = Invoice { $number } to be paid by { $due }
payments-mail-recorded-what = A company recorded invoice { $number }: { $gross } incl. VAT.
payments-mail-recorded-next = The payment term ends on { $due }.
payments-mail-due = Invoice { $number } is due on { $due }
payments-mail-due-what = Invoice { $number } of { $gross } incl. VAT is not paid yet. Pay it by { $due }.
payments-mail-late = Invoice { $number } is late
payments-mail-late-what = Invoice { $number } was due on { $due }. It is late since { $day }, and interest runs every day until it is paid.
payments-mail-paid = Invoice { $number } is paid
payments-mail-paid-what = The agency recorded the payment of invoice { $number } on { $day }: { $gross } incl. VAT.
payments-mail-paid-late = The payment was late. The agency owes you { $owed } besides: interest and the fixed sum.
payments-mail-disputed = Invoice { $number } is in dispute
payments-mail-disputed-what = The agency stopped the payment clock of invoice { $number }.
payments-mail-disputed-next =
    { $left ->
        [one] Read the reason and correct the invoice. { $left } day of the term is left after that.
       *[other] Read the reason and correct the invoice. { $left } days of the term are left after that.
    }
payments-mail-resumed = Invoice { $number }: the clock runs again
payments-mail-resumed-what = The dispute about invoice { $number } is over. It is to be paid by { $due }.
