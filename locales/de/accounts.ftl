# Konten: anlegen, anmelden, der zweite Nachweis, und was eine Person für sich selbst einstellt.

accounts-name = Ihr Name
accounts-name-hint = Vorname und Nachname, wie man Sie bei der Arbeit kennt.
accounts-name-empty = Geben Sie Ihren Namen ein
accounts-email = E-Mail-Adresse
accounts-email-hint = Wir schicken einen Brief dorthin, um zu prüfen, dass es Ihre ist.
accounts-lang = Sprache unserer Briefe
accounts-lang-hint = Sie können sie später ändern.
accounts-lang-none = Wählen Sie die Sprache unserer Briefe
accounts-password = Passwort
accounts-password-choose = Wählen Sie ein Passwort
accounts-password-hint = Mindestens 12 Zeichen. Ein kurzer Satz ist gut. Einfügen aus einem Passwortmanager geht.
accounts-password-now = Ihr jetziges Passwort
accounts-password-empty = Wählen Sie ein Passwort
accounts-password-short = Verwenden Sie mindestens { $fewest } Zeichen für Ihr Passwort. Es sind { $have }
accounts-password-long = Verwenden Sie höchstens { $most } Zeichen für Ihr Passwort. Es sind { $have }
accounts-password-easy = Wählen Sie ein Passwort, das andere nicht erraten. Lassen Sie Ihren Namen, Ihre Adresse und Tastenreihen weg
accounts-password-own-empty = Geben Sie Ihr Passwort ein
accounts-password-own-wrong = Das ist nicht Ihr Passwort. Achten Sie auf Großbuchstaben und die Sprache Ihrer Tastatur
accounts-wait =
    { $n ->
        [one] Warten Sie { $n } Minute bis zum nächsten Versuch. Von dieser Verbindung kamen zu viele falsche Versuche
       *[other] Warten Sie { $n } Minuten bis zum nächsten Versuch. Von dieser Verbindung kamen zu viele falsche Versuche
    }

accounts-register-title = Ihr Konto anlegen
accounts-register-lead = Ein Konto ist für Sie, nicht für Ihr Unternehmen. Es dauert zwei Minuten.
accounts-register-button = Ihr Konto anlegen
accounts-register-link = Konto anlegen
accounts-register-sent = Wir haben einen Brief an die angegebene Adresse geschickt. Folgen Sie seinem Link innerhalb von 24 Stunden, um fortzufahren.
accounts-register-again = Formular neu ausfüllen
accounts-have-account = Sie haben schon ein Konto?
accounts-sign-in-link = Anmelden
accounts-letter-title = Sehen Sie in Ihr Postfach
accounts-letter-where = Nach 5 Minuten kein Brief? Sehen Sie im Ordner für unerwünschte Post nach, und prüfen Sie, ob die Adresse richtig getippt ist.
accounts-verify-title = Ihre Adresse bestätigen
accounts-verify-lead = { $name } möchte mit { $email } ein Konto anlegen. Bestätigen Sie die Adresse, um das Konto zu eröffnen.
accounts-verify-button = Diese Adresse bestätigen
accounts-verify-not-you = Hat jemand anders Ihre Adresse getippt? Schließen Sie diese Seite. Dann entsteht kein Konto.
accounts-verify-expired = Dieser Link galt bis { $at }. Legen Sie Ihr Konto noch einmal an, um einen neuen Brief zu bekommen.
accounts-verify-known = Zu dieser Adresse gibt es schon ein Konto. Melden Sie sich an, oder verlangen Sie ein neues Passwort.
accounts-link-used = Dieser Link wurde am { $at } benutzt. Ein Link gilt einmal. Melden Sie sich mit Ihrem Passwort an.

accounts-sign-in-title = Anmelden
accounts-sign-in-button = Anmelden
accounts-sign-in-wrong = Zu dieser Adresse und diesem Passwort passt kein Konto. Prüfen Sie beide, oder verlangen Sie ein neues Passwort
accounts-sign-out = Abmelden
accounts-demo-title = Personen der Vorführung
accounts-demo-lead = Jede handelt in einer anderen Rolle. Drücken Sie einen Knopf, um diese Person zu sein.
accounts-demo-button = Als { $name } anmelden
accounts-code-title = Geben Sie Ihren Code ein
accounts-code = Code Ihrer App oder ein Ersatzcode
accounts-code-hint = Die App zeigt 6 Ziffern, alle 30 Sekunden neue.
accounts-code-empty = Geben Sie den Code ein
accounts-code-wrong = Dieser Code passt nicht. Warten Sie auf den nächsten Code Ihrer App, oder verwenden Sie einen noch nicht benutzten Ersatzcode
accounts-code-replayed = Dieser Code wurde schon benutzt. Warten Sie auf den nächsten Code Ihrer App
accounts-code-button = Code prüfen
accounts-code-lost = Ist Ihr Telefon weg? Geben Sie einen der Ersatzcodes ein, die Sie aufgeschrieben haben. Jeder gilt einmal.

accounts-recover-title = Ein neues Passwort wählen
accounts-recover-link = Ich habe mein Passwort vergessen
accounts-recover-lead = Nennen Sie uns Ihre Adresse. Wir schicken einen Brief mit einem Link, der 1 Stunde gilt.
accounts-recover-button = Brief schicken
accounts-recover-sent = Wenn es zu der Adresse ein Konto gibt, haben wir einen Brief dorthin geschickt. Folgen Sie seinem Link innerhalb von 1 Stunde.
accounts-recover-again = Andere Adresse versuchen
accounts-recover-expired = Dieser Link galt bis { $at }. Verlangen Sie einen neuen Brief.
accounts-reset-title = Ein neues Passwort wählen
accounts-reset-lead = Es ist für das Konto { $email }. Alle Browser werden abgemeldet.
accounts-reset-button = Neues Passwort speichern

accounts-me-title = Mein Konto
accounts-me-hello = Guten Tag { $name }
accounts-me-owes = Ihre Rolle verlangt beim Anmelden einen zweiten Nachweis. Richten Sie ihn ein, bevor Sie fortfahren.
accounts-me-roles = Ihre Rollen
accounts-me-no-role = Sie haben noch keine Rolle.
accounts-me-no-role-hint = Nutzt Ihr Unternehmen oder Ihre Behörde Parvis schon? Lassen Sie sich von jemandem dort einladen. Die Einladung kommt als Brief.
accounts-me-new-company = Ihr Unternehmen registrieren
accounts-me-another-company = Weiteres Unternehmen registrieren
accounts-me-to-desk = Zum Schreibtisch dieser Rolle gehen
accounts-me-account = Ihr Konto
accounts-me-profile = Ihren Namen oder Ihre Sprache ändern
accounts-me-security = Passwort und zweiter Nachweis
accounts-me-sessions = Wo Sie angemeldet sind
accounts-role-worn = jetzige Rolle
accounts-role-wear = Als „{ $role }“ für { $organization } handeln
accounts-roles-title = Wählen Sie Ihre Rolle
accounts-roles-lead = Sie handeln in einer Rolle zur Zeit. Oben auf jeder Seite steht, in welcher.

accounts-profile-title = Name und Sprache
accounts-profile-email = Ihre Adresse ist { $email }. Die Hilfe kann sie ändern.
accounts-profile-button = Name und Sprache speichern
accounts-security-title = Sicherheit
accounts-second-factor = Zweiter Nachweis beim Anmelden
accounts-second-factor-why = Mit einer App, die einen Code zeigt, öffnet ein gestohlenes Passwort allein nichts.
accounts-second-factor-required = Wer für eine Behörde handelt, weist sich mit einer App aus, die einen Code zeigt.
accounts-second-factor-need = Sie brauchen eine App für Codes auf Ihrem Telefon oder Computer. Jede App für „TOTP“ geht, auch die in Ihrem Passwortmanager.
accounts-second-factor-absent = Nicht eingerichtet
accounts-second-factor-since = Eingerichtet am { $at }
accounts-second-factor-begin = Zweiten Nachweis einrichten
accounts-second-factor-title = Zweiten Nachweis einrichten
accounts-second-factor-scan = 1. Zeigen Sie Ihrer App dieses Bild
accounts-second-factor-scan-how = Fügen Sie in der App ein Konto hinzu und richten Sie die Kamera hierhin.
accounts-second-factor-picture = Ein Bild für Ihre App. Die Buchstaben darunter enthalten dasselbe.
accounts-second-factor-tap = Sind Sie auf diesem Telefon? Öffnen Sie es in Ihrer App
accounts-second-factor-type = Oder tippen Sie diese Buchstaben in die App:
accounts-second-factor-check = 2. Geben Sie den Code ein, den sie zeigt
accounts-code-of-app = Code Ihrer App
accounts-code-of-app-hint = 6 Ziffern. Sie wechseln alle 30 Sekunden.
accounts-second-factor-confirm = Code prüfen
accounts-second-factor-on-already = Der zweite Nachweis ist schon eingerichtet.
accounts-second-factor-not-begun = Beginnen Sie damit, den zweiten Nachweis einzurichten.
accounts-second-factor-other = Anderes Telefon oder andere App verwenden
accounts-second-factor-remove-title = Anderes Telefon oder andere App verwenden
accounts-second-factor-remove-lead = Die jetzige App gilt dann nicht mehr, und Sie richten eine neue ein. Bis dahin bleiben die Seiten der Rollen in Behörden geschlossen.
accounts-second-factor-remove-button = Jetzige App entfernen
accounts-codes = Ersatzcodes
accounts-codes-left =
    { $n ->
        [one] { $n } Code übrig
       *[other] { $n } Codes übrig
    }
accounts-codes-see = Ihre Ersatzcodes ansehen
accounts-codes-renew = Neue Ersatzcodes erzeugen
accounts-codes-title = Ihre Ersatzcodes
accounts-codes-lead = Mit einem davon melden Sie sich an, wenn Sie Ihr Telefon nicht haben. Drucken Sie sie aus, oder schreiben Sie sie auf.
accounts-codes-once = Jeder Code gilt einmal. Wenn Sie diese Seite mit dem Knopf verlassen, kann sie niemand mehr zeigen.
accounts-codes-kept = Ich bewahre diese Codes sicher auf
accounts-password-title = Ihr Passwort ändern
accounts-password-lead = Andere Browser werden abgemeldet.
accounts-password-change = Ihr Passwort ändern
accounts-password-button = Neues Passwort speichern
accounts-sessions-title = Wo Sie angemeldet sind
accounts-sessions-lead = Eine Zeile je Browser. Beenden Sie, was Sie nicht kennen, und ändern Sie Ihr Passwort.
accounts-session-unnamed = Ein Browser ohne Namen
accounts-session-this = dieser Browser
accounts-session-times = Angemeldet am { $since }. Zuletzt benutzt am { $seen }.
accounts-session-end = Diesen Browser abmelden
accounts-sessions-end-others = Alle anderen Browser abmelden

accounts-sign-in-kept = Sie sind abgemeldet. Was Sie geschrieben haben, ist auf dieser Seite aufgehoben: Melden Sie sich an, und Sie bekommen es zurück.
accounts-parked-title = Wir haben aufgehoben, was Sie geschrieben haben
accounts-parked-lead = Wir haben aufgehoben, was Sie geschrieben haben. Prüfen und speichern Sie es.
accounts-parked-text = Text { $n }
accounts-parked-choices = Was Sie gewählt haben, ist aufgehoben.
accounts-parked-button = Geschriebenes speichern

accounts-notice-verified = Ihre Adresse ist bestätigt. Melden Sie sich an, um fortzufahren.
accounts-notice-signed-out = Sie sind abgemeldet.
accounts-notice-password = Ihr neues Passwort ist gespeichert. Melden Sie sich damit an.
accounts-notice-password-set = Ihr neues Passwort ist gespeichert. Andere Browser sind abgemeldet.
accounts-notice-profile = Ihr Name und Ihre Sprache sind gespeichert.
accounts-notice-second-factor-off = Die vorige App gilt nicht mehr. Richten Sie die neue ein.
accounts-notice-codes-kept = Der zweite Nachweis ist eingerichtet.
accounts-notice-session-ended = Dieser Browser ist abgemeldet.
accounts-notice-sessions-ended = Alle anderen Browser sind abgemeldet.

accounts-mail-verify-subject = Bestätigen Sie Ihre Adresse für Parvis
accounts-mail-verify-what = Mit Ihrer Adresse wurde auf Parvis ein Konto begonnen. Folgen Sie dem Link, um das Konto zu eröffnen.
accounts-mail-verify-until = Der Link gilt einmal, bis { $until }.
accounts-mail-verify-link = Ihre Adresse bestätigen
accounts-mail-not-you = Haben Sie das nicht verlangt? Dann tun Sie nichts. Es ändert sich nichts.
accounts-mail-known-subject = Sie haben schon ein Konto auf Parvis
accounts-mail-known-what = Jemand wollte auf Parvis mit dieser Adresse ein Konto anlegen. Zu ihr gibt es schon eines. Melden Sie sich mit Ihrem Passwort an.
accounts-mail-known-recover = Vergessen? Die Anmeldeseite schickt Ihnen einen Link für ein neues.
accounts-mail-known-link = Anmelden
accounts-mail-recover-subject = Wählen Sie ein neues Passwort für Parvis
accounts-mail-recover-what = Für Ihr Konto wurde ein neues Passwort verlangt. Folgen Sie dem Link, um es zu wählen.
accounts-mail-recover-until = Der Link gilt einmal, bis { $until }.
accounts-mail-recover-link = Neues Passwort wählen
accounts-mail-changed-subject = Eine Änderung an Ihrem Konto auf Parvis
accounts-mail-changed-password = Ihr Passwort wurde am { $at } geändert.
accounts-mail-changed-second-factor = Der zweite Nachweis beim Anmelden wurde am { $at } eingerichtet.
accounts-mail-changed-second-factor-off = Der zweite Nachweis beim Anmelden wurde am { $at } entfernt.
accounts-mail-changed-codes = Neue Ersatzcodes wurden am { $at } erzeugt. Die alten gelten nicht mehr.
accounts-mail-changed-not-you = Waren Sie das nicht? Wählen Sie sofort ein neues Passwort und rufen Sie die Hilfe an.
accounts-mail-changed-link = Neues Passwort wählen
