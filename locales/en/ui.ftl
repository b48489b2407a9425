# The shell around every page and the parts pages are made of.
ui-skip = Skip to the content
ui-demo-label = Demonstration
ui-demo = This is a demonstration. Every organisation, person and amount in it is made up.
ui-search = Search
ui-search-label = Search challenges
ui-account = Your account
ui-switch-role = Change role
ui-sign-in = Sign in
ui-register = Create an account
ui-languages = Languages
ui-crumbs = Where you are
ui-done = Done.
ui-help = Stuck? A person answers:
ui-help-link = Contact the help line
ui-about = About Parvis
ui-foot-how = How it works
ui-foot-charter = Charter
ui-foot-accessibility = Accessibility
ui-foot-privacy = Privacy
ui-foot-cookies = Cookies
ui-theme = Colours:
ui-theme-auto = as this device
ui-theme-light = light
ui-theme-dark = dark
ui-clock = Our clock:
ui-error-reference = Reference for the help line:
ui-error-home = Front page
ui-error-challenges = Open challenges
ui-error-contact = Contact the help line
ui-stale-part = Difference { $n }
ui-stale-lead = Nothing is lost. Both texts are here. Change yours until it says what you both mean, then save it.
ui-stale-theirs = What is saved now
ui-stale-mine = What you wrote
ui-stale-keep = Save my text
ui-stale-leave = Keep what is saved
ui-errors-title = There is a problem
ui-problem = Problem:
ui-words-max =
    { $n ->
        [one] At most { $n } word.
       *[other] At most { $n } words.
    }
ui-words-left = Words left: #
ui-words-over = Words too many: #
ui-money-unit = EUR, excl. VAT
ui-day = Day
ui-month = Month
ui-year = Year
ui-time = Hour
ui-save-next = Save and continue
ui-save-later = Save and return later
ui-saved-offline = Not saved: there is no connection. Your text is still on this page. We try again when it is back.
ui-saved-failed = Not saved. Your text is still on this page. Press “Save and continue” to try again.
ui-saved-conflict = Not saved: somebody else changed this. Press “Save and continue” to see both texts.
ui-saved-signed-out = Not saved: you are signed out. Sign in in a new tab, then go on writing here.
ui-track-done = (done)
ui-track-now = (now)
ui-track-next = (to come)
ui-pager = Pages
ui-pager-page = Page
ui-pager-previous = Previous
ui-pager-next = Next
ui-not-provided = Not provided
ui-change = Change
ui-clock-day = Day { $day } of { $term }
ui-clock-late = { $late ->
        [one] Day { $day } of { $term }: { $late } day late
       *[other] Day { $day } of { $term }: { $late } days late
    }
ui-clock-paid = Paid on day { $day } of { $term }
ui-clock-paid-late = { $late ->
        [one] Paid on day { $day } of { $term }: { $late } day late
       *[other] Paid on day { $day } of { $term }: { $late } days late
    }
