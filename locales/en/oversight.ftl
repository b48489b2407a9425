# The audit trail.

oversight-trail = Audit trail
oversight-lead = Every change is here: who did it, when, in which role. Entries are only ever added. “parvis audit verify” reads the whole chain and names every entry that was changed, removed or moved.
oversight-sealed = What companies do with their pitches is not shown before the pitches of a challenge are opened.
oversight-head = The last link of the chain. Write it down: “parvis audit verify --link” tells later whether it still stands:
oversight-challenge = Challenge, by its reference
oversight-code = What happened, or the start of it
oversight-person = Part of a name
oversight-from = First day (year-month-day)
oversight-until = Last day (year-month-day)
oversight-bad-day = Write a day like 2026-02-05. Without it, entries of all days are shown.
oversight-apply = Search the trail
oversight-clear = Show everything
oversight-count = { $n ->
    [one] { $n } entry
   *[other] { $n } entries
}
oversight-none = No entry matches. Take one of the filters away.
oversight-when = When
oversight-who = Who
oversight-what = What
oversight-details = Details
oversight-record = The opening record
