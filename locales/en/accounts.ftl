# Accounts: registering, signing in, the second factor, and what a person sets for themselves.

accounts-name = Your name
accounts-name-hint = First and last name, as colleagues know you.
accounts-name-empty = Enter your name
accounts-email = E-mail address
accounts-email-hint = We send a letter there to check that it is yours.
accounts-lang = Language of our letters
accounts-lang-hint = You can change it later.
accounts-lang-none = Choose the language of our letters
accounts-password = Password
accounts-password-choose = Choose a password
accounts-password-hint = At least 12 characters. A short sentence is good. Paste from a password manager works.
accounts-password-now = Your password of now
accounts-password-empty = Choose a password
accounts-password-short = Use at least { $fewest } characters for your password. You have { $have }
accounts-password-long = Use at most { $most } characters for your password. You have { $have }
accounts-password-easy = Choose a password that others can’t guess. Leave out your name, your address and rows of keys
accounts-password-own-empty = Enter your password
accounts-password-own-wrong = This is not your password. Look at capital letters and the language of your keyboard
accounts-wait =
    { $n ->
        [one] Wait { $n } minute before the next try. There were too many wrong tries from this connection
       *[other] Wait { $n } minutes before the next try. There were too many wrong tries from this connection
    }

accounts-register-title = Create your account
accounts-register-lead = One account is for you, not for your company. Registering takes two minutes.
accounts-register-button = Create your account
accounts-register-link = Create an account
accounts-register-sent = We sent a letter to the address you gave. Follow its link within 24 hours to go on.
accounts-register-again = Fill in the form again
accounts-have-account = You have an account already?
accounts-sign-in-link = Sign in
accounts-letter-title = Look in your mailbox
accounts-letter-where = No letter after 5 minutes? Look in the folder for unwanted mail, and check that you typed the address well.
accounts-verify-title = Confirm your address
accounts-verify-lead = { $name } registered with { $email }. Confirm it to open the account.
accounts-verify-button = Confirm this address
accounts-verify-not-you = Did somebody else type your address? Close this page. No account is made.
accounts-verify-expired = This link worked until { $at }. Create your account again to get a new letter.
accounts-verify-known = This address has an account already. Sign in, or ask for a new password.
accounts-link-used = This link was used on { $at }. A link works once. Sign in with your password.

accounts-sign-in-title = Sign in
accounts-sign-in-button = Sign in
accounts-sign-in-wrong = No account fits this address and password. Check both, or ask for a new password
accounts-sign-out = Sign out
accounts-demo-title = People of the demonstration
accounts-demo-lead = Each acts in another role. Press a button to be that person.
accounts-demo-button = Sign in as { $name }
accounts-code-title = Enter your code
accounts-code = Code of your app, or a recovery code
accounts-code-hint = The app shows 6 digits, and new ones every 30 seconds.
accounts-code-empty = Enter the code
accounts-code-wrong = This code does not fit. Wait for the next code of your app, or use a recovery code you did not use before
accounts-code-replayed = This code was used already. Wait for the next code of your app
accounts-code-button = Check the code
accounts-code-lost = Lost your phone? Enter one of the recovery codes you wrote down. Each works once.

accounts-recover-title = Choose a new password
accounts-recover-link = I forgot my password
accounts-recover-lead = Tell us your address. We send a letter with a link that works for 1 hour.
accounts-recover-button = Send the letter
accounts-recover-sent = If the address has an account, we sent a letter there. Follow its link within 1 hour.
accounts-recover-again = Try another address
accounts-recover-expired = This link worked until { $at }. Ask for a new letter.
accounts-reset-title = Choose a new password
accounts-reset-lead = This is for the account { $email }. All browsers are signed out.
accounts-reset-button = Save the new password

accounts-me-title = My account
accounts-me-hello = Hello { $name }
accounts-me-owes = Your role asks for a second proof at sign-in. Set it up before you go on.
accounts-me-roles = Your roles
accounts-me-no-role = You have no role yet.
accounts-me-no-role-hint = Does your company or agency use Parvis already? Ask a colleague to invite you. The invitation comes by letter.
accounts-me-new-company = Register your company
accounts-me-another-company = Register another company
accounts-me-to-desk = Go to the desk of this role
accounts-me-account = Your account
accounts-me-profile = Change your name or language
accounts-me-security = Password and second proof
accounts-me-sessions = Where you are signed in
accounts-role-worn = worn now
accounts-role-wear = Act as { $role } for { $organization }
accounts-roles-title = Choose your role
accounts-roles-lead = You act in one role at a time. The top of each page says which.

accounts-profile-title = Name and language
accounts-profile-email = Your address is { $email }. The help line can change it.
accounts-profile-button = Save name and language
accounts-security-title = Security
accounts-second-factor = Second proof at sign-in
accounts-second-factor-why = With an app that shows a code, a stolen password alone opens nothing.
accounts-second-factor-required = Everyone who acts for a government proves who they are with an app that shows a code.
accounts-second-factor-need = You need an app for codes on your phone or computer. Any app for “TOTP” works, also the one in your password manager.
accounts-second-factor-absent = Not set up
accounts-second-factor-since = Set up on { $at }
accounts-second-factor-begin = Set up the second proof
accounts-second-factor-title = Set up the second proof
accounts-second-factor-scan = 1. Show your app this picture
accounts-second-factor-scan-how = In the app, add an account and point the camera here.
accounts-second-factor-picture = A picture for your app. The letters under it hold the same.
accounts-second-factor-tap = On this phone? Open it in your app
accounts-second-factor-type = Or type these letters into the app:
accounts-second-factor-check = 2. Enter the code it shows
accounts-code-of-app = Code of your app
accounts-code-of-app-hint = 6 digits. They change every 30 seconds.
accounts-second-factor-confirm = Check the code
accounts-second-factor-on-already = The second proof is set up already.
accounts-second-factor-not-begun = Begin with setting up the second proof.
accounts-second-factor-other = Use another phone or app
accounts-second-factor-remove-title = Use another phone or app
accounts-second-factor-remove-lead = The app of now stops working and you set up a new one. Until then, pages of government roles stay closed.
accounts-second-factor-remove-button = Remove the app of now
accounts-codes = Recovery codes
accounts-codes-left =
    { $n ->
        [one] { $n } code left
       *[other] { $n } codes left
    }
accounts-codes-see = See your recovery codes
accounts-codes-renew = Make new recovery codes
accounts-codes-title = Your recovery codes
accounts-codes-lead = With one of these you sign in when you don’t have your phone. Print them, or write them down.
accounts-codes-once = Each code works once. After you leave this page with the button, nobody can show them again.
accounts-codes-kept = I keep these codes safe
accounts-password-title = Change your password
accounts-password-lead = Other browsers are signed out.
accounts-password-change = Change your password
accounts-password-button = Save the new password
accounts-sessions-title = Where you are signed in
accounts-sessions-lead = One line for each browser. End what you don’t know, and change your password.
accounts-session-unnamed = A browser without a name
accounts-session-this = this browser
accounts-session-times = Signed in on { $since }. Last used on { $seen }.
accounts-session-end = Sign this browser out
accounts-sessions-end-others = Sign all other browsers out

accounts-sign-in-kept = You are signed out. What you wrote is kept on this page: sign in, and you get it back.
accounts-parked-title = We kept what you wrote
accounts-parked-lead = We kept what you wrote. Check and save.
accounts-parked-text = Text { $n }
accounts-parked-choices = Your choices are kept.
accounts-parked-button = Save what you wrote

accounts-notice-verified = Your address is confirmed. Sign in to go on.
accounts-notice-signed-out = You are signed out.
accounts-notice-password = Your new password is saved. Sign in with it.
accounts-notice-password-set = Your new password is saved. Other browsers are signed out.
accounts-notice-profile = Your name and language are saved.
accounts-notice-second-factor-off = The app of before does not work any more. Set up the new one.
accounts-notice-codes-kept = The second proof is set up.
accounts-notice-session-ended = That browser is signed out.
accounts-notice-sessions-ended = All other browsers are signed out.

accounts-mail-verify-subject = Confirm your address for Parvis
accounts-mail-verify-what = Your address was registered on Parvis. Follow the link to open the account.
accounts-mail-verify-until = The link works once, until { $until }.
accounts-mail-verify-link = Confirm your address
accounts-mail-not-you = You did not ask for this? Then do nothing. Nothing changes.
accounts-mail-known-subject = You already have an account on Parvis
accounts-mail-known-what = Somebody registered this address on Parvis. It has an account already. Sign in with your password.
accounts-mail-known-recover = Forgot it? The sign-in page sends you a link for a new one.
accounts-mail-known-link = Sign in
accounts-mail-recover-subject = Choose a new password for Parvis
accounts-mail-recover-what = A new password was asked for your account. Follow the link to choose it.
accounts-mail-recover-until = The link works once, until { $until }.
accounts-mail-recover-link = Choose a new password
accounts-mail-changed-subject = A change to your account on Parvis
accounts-mail-changed-password = Your password was changed on { $at }.
accounts-mail-changed-second-factor = The second proof at sign-in was set up on { $at }.
accounts-mail-changed-second-factor-off = The second proof at sign-in was removed on { $at }.
accounts-mail-changed-codes = New recovery codes were made on { $at }. The old ones stopped working.
accounts-mail-changed-not-you = Was it not you? Choose a new password at once and call the help line.
accounts-mail-changed-link = Choose a new password
