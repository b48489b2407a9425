# Numbers set by law: the page of the lab and its refusals.

law-title = Numbers set by law
law-lead = Each number counts from its day on. Add a new one when the law changes. Old ones stay as they are, because payments and releases were computed with them.
law-none = There is no value yet.
law-column-from = Counts from
law-column-value = Value
law-column-source = Source
law-in-force = In force
law-carried-on = No rate was entered for the half-year from { $day }. The last one is carried on until you add it.
law-percent = { $rate } a year
law-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
law-closed = Nobody works
law-closed-hint = No challenge closes on this day.
law-worked = People work
law-worked-hint = A yearly holiday that is worked.

law-code-low-value-limit = Limit for contracts of limited value, excluding VAT
law-code-interest-rate = Interest on late payments
law-code-recovery-fee = Fixed sum for collecting a late payment
law-code-payment-term-days = Term to check and pay
law-code-longest-term-days = Longest term a contract may state
law-code-closing-day = Days decided on besides the yearly holidays

law-add-title = Add a new value
law-code = Which number
law-code-choose = Choose a number
law-code-empty = Choose which number changes
law-value = New value
law-value-hint = An amount like 30,000.00, a percentage like 10.5, or whole days.
law-value-empty = Enter the new value
law-from = Counts from
law-from-hint = Today or later. Interest may count from the first day of this half-year.
law-from-empty = Enter the day it counts from
law-from-past = The day must be { $first } or later. What was computed before then stays as it was
law-from-taken = There is already a value from { $day }. Choose another day
law-source = Source
law-source-hint = The legal act and where it can be read. Everybody sees it here.
law-source-empty = Enter the source
law-add-button = Add value
law-day-title = Decide on a day
law-day = Day
law-day-empty = Enter the day
law-worked-legend = Do people work on this day?
law-worked-empty = Choose whether people work on this day
law-day-button = Save day
law-notice-added = The value was added.
