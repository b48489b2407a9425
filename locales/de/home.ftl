# Die Startseite, die Leseseiten und die Schreibtische.

home-language-title = Wählen Sie Ihre Sprache
home-front-title = Behörden veröffentlichen Probleme, Unternehmen lösen sie
home-front-crumb = Startseite
home-contents = Auf dieser Seite

# Die Startseite.
home-promise = Eine Behörde veröffentlicht ein Problem. Sie sagen, wie Sie es lösen würden.
home-promise-lead = Drei kurze Antworten reichen für den Anfang. Menschen, die das Problem kennen, wählen aus und nennen ihre Gründe. Die beste Idee bekommt einen kleinen bezahlten Test, und alle erfahren, was dabei herauskam.
home-door-company = Challenge finden
home-door-agency = Problem veröffentlichen
home-life = Das Leben einer Challenge
home-life-problem = Ein Problem
home-life-problem-when = in einfachen Worten
home-life-pitch = Pitches
home-life-pitch-when = 240 Wörter, 15 Minuten
home-life-open = Öffnung
home-life-open-when = zu zweit, nie zu früh
home-life-score = Noten
home-life-score-when = 0 bis 5, jede begründet
home-life-decide = Entscheidung
home-life-decide-when = ein Brief für alle
home-life-test = Test
home-life-test-when = in 30 Tagen bezahlt
home-life-lesson = Erkenntnis
home-life-lesson-when = öffentlich, wie es auch ausging
home-open-title = Bald zu Ende
home-open-all =
    { $n ->
        [one] { $n } offene Challenge
       *[other] Alle { $n } offenen Challenges
    }
home-open-none = Heute ist keine Challenge offen. Jeden Monat kommen neue, und Sie können lesen, was aus den früheren wurde.
home-open-none-link = Alle Challenges ansehen
home-budget = { $amount } ohne MwSt.
home-promises-title = Drei Versprechen, und wie wir sie halten
home-promise-letters =
    { $n ->
        [0] Briefe sind heute fällig: Es wurde noch nichts entschieden
        [one] von { $n } entschiedenen Pitch bekam einen Brief mit Gründen
       *[other] von { $n } entschiedenen Pitches bekamen einen Brief mit Gründen
    }
home-promise-letters-why = Niemand hört „nein“ ohne einen Grund je Kriterium. Ein Vertrag kann erst unterschrieben werden, wenn alle Briefe verschickt sind.
home-promise-letters-link = Wie wir bewerten
home-promise-paid =
    { $n ->
        [0] Rechnungen sind bezahlt: Es war noch keine fällig
        [one] von { $n } bezahlten Rechnung wurde rechtzeitig bezahlt
       *[other] von { $n } bezahlten Rechnungen wurden rechtzeitig bezahlt
    }
home-promise-paid-why = Die Frist ist 30 Tage. Beide Seiten sehen dieselbe Uhr, und eine späte Zahlung zeigt ihre Zinsen.
home-promise-paid-link = Wie wir bezahlen
home-promise-lessons =
    { $n ->
        [0] Erkenntnisse bisher: Die ersten Tests laufen
        [one] Test endete mit einer öffentlichen Erkenntnis
       *[other] Tests endeten mit einer öffentlichen Erkenntnis
    }
home-promise-lessons-why = Ohne sie kann eine Challenge nicht abgeschlossen werden. „Gestoppt“ zählt so viel wie „ausgeweitet“.
home-promise-lessons-link = Erkenntnisse lesen
home-lesson-title = Was wir zuletzt gelernt haben
home-ending-scaled = Ausgeweitet
home-ending-adapted = Angepasst
home-ending-stopped = Gestoppt
home-steps-title = So funktioniert es
home-step-one = Problem lesen
home-step-one-body = Eine Behörde sagt, wen es trifft, wie stark, und was besser wäre. Sie sagt nicht, wie man es bauen soll.
home-step-two = Pitch einreichen
home-step-two-body = Drei Antworten mit höchstens 80 Wörtern. Keine Dateien, kein Umsatz, keine Referenzen. Bis zur Frist können Sie ihn ändern.
home-step-three = Gründe erfahren
home-step-three-body = Ein Ausschuss benotet jeden Pitch nach denselben Kriterien. Sie bekommen Ihre Noten, die Gründe und was ihn stärker gemacht hätte.
home-step-four = Testen und bezahlt werden
home-step-four-body = Das gewählte Unternehmen testet seine Idee in Schritten. Jeder abgenommene Schritt wird in 30 Tagen bezahlt.
home-steps-link = Jeden Schritt lesen

# So funktioniert es.
home-how-title = So funktioniert es
home-how-lead = Vom Problem zur öffentlichen Erkenntnis in sieben Schritten. Dieselbe Linie mit Stationen zeigt auf jeder Seite, wo Sie sind und was kommt.
home-how-problem = 1. Ein Problem wird beschrieben
home-how-problem-body =
    Eine Beamtin beschreibt ein Problem: wer es hat, wie oft, was es kostet und woran man sähe, dass es besser wird. Ein Feld für ein technisches Lastenheft gibt es nicht.

    Wer das Budget verwaltet und nie selbst geschrieben hat, gibt das Geld frei. Das Labor liest den Text und schickt ihn zurück, wenn etwas unklar ist. Erst dann wird er veröffentlicht.
home-how-pitch = 2. Unternehmen reichen einen Pitch ein
home-how-pitch-body =
    Ein Pitch besteht aus drei Antworten mit höchstens 80 Wörtern. Er braucht etwa 15 Minuten, das Konto eingeschlossen.

    Fragen werden für alle zugleich beantwortet, ohne den Namen dessen, der gefragt hat. Bis zur Frist können Sie Ihren Pitch ersetzen oder zurückziehen.
home-how-seal = 3. Pitches bleiben bis zur Frist versiegelt
home-how-seal-body =
    Was Sie einreichen, wird sofort versiegelt. Die Behörde kann es nicht lesen, das Labor nicht, und niemand sieht, wie viele es sind.

    Sie bekommen eine Quittung mit Nummer, Zeit auf die Millisekunde und Prüfsumme. Nach der Frist öffnen zwei namentlich genannte Personen alle Pitches zusammen. Das Protokoll der Öffnung nennt jede Quittung.
home-how-score = 4. Ein Ausschuss benotet
home-how-score-body =
    Wer bewertet, legt zuerst seine Interessen offen, anhand der Liste der Namen. Dann benotet jede Person allein, mit einem Grund für jede Note, und sieht die Noten der anderen nicht.

    Danach sprechen sie miteinander, und der Vorsitz hält fest, worauf sie sich einigen.
home-how-decide = 5. Jemand entscheidet, mit Gründen
home-how-decide-body =
    Das Labor prüft die Bewertung auf einer Seite. Wer das Budget verwaltet, entscheidet. Alle Unternehmen bekommen ihren Brief im selben Augenblick: eine Note, einen Grund je Kriterium und was den Pitch stärker gemacht hätte.
home-how-test = 6. Die Idee wird getestet und bezahlt
home-how-test-body =
    Der Vertrag hat einige Meilensteine. Jeder sagt, was gezeigt werden muss. Die Behörde nimmt ihn ab oder schreibt, was fehlt.

    Nach der Abnahme schickt das Unternehmen seine Rechnung, und eine Uhr von 30 Tagen beginnt, die beide Seiten sehen.
home-how-lesson = 7. Alle lernen
home-how-lesson-body =
    Die Behörde veröffentlicht, was versucht und gemessen wurde, was es gekostet hat und was sie gelernt hat. Sie sagt, ob sie ausweitet, anpasst oder stoppt. Ohne diese Seite kann die Challenge nicht abgeschlossen werden.

# Wie wir bewerten.
home-evaluate-title = Wie wir bewerten
home-evaluate-lead = Jeden Pitch lesen dieselben Menschen, nach denselben Kriterien, mit einem Grund für jede Note.
home-evaluate-interests = Zuerst die Interessen
home-evaluate-interests-body =
    Bevor jemand etwas liest, gibt es nur eine Liste mit Namen von Unternehmen. Zu jedem Namen ist die Frage, ob es eine Verbindung gibt: Familie, Arbeit, Geld, ein gemeinsames Projekt.

    Wer bei einem Unternehmen einen Konflikt hat, sieht dessen Pitch nie.
home-evaluate-alone = Dann allein
home-evaluate-alone-body =
    Pitches tragen einen Buchstaben, in einer Reihenfolge, die für jede Person anders ist. Jedes Kriterium bekommt 0 bis 5. Ein Satz sagt, was jede Note verdient, damit eine 4 für alle dasselbe bedeutet.

    Eine Note ohne Grund kann nicht abgegeben werden. Niemand sieht die Noten der anderen, bevor die eigenen abgegeben sind.
home-evaluate-together = Dann gemeinsam
home-evaluate-together-body =
    Der Ausschuss sieht, wo er am weitesten auseinanderliegt, und beginnt dort. Der Vorsitz hält die gemeinsame Note fest und, wenn sie sich bewegt hat, warum.

    Gewichte stehen vor der Veröffentlichung fest. Noten werden als genaue Brüche gezählt, damit keine Rundung entscheidet. Ein Gleichstand wird als solcher gezeigt und nach der Regel entschieden, die in der Challenge stand.
home-evaluate-check = Eine Prüfung von außen
home-evaluate-check-body =
    Das Labor sucht fehlende Gründe, nicht offengelegte Interessen und Noten, die weit auseinanderliegen. Eine Bewertung, die nicht besteht, geht an den Vorsitz zurück.
home-evaluate-letter = Ihr Brief
home-evaluate-letter-body =
    Jedes Unternehmen bekommt seine Noten, die Gründe je Kriterium, seinen Platz und eine Sache, die es weiter nach oben gebracht hätte. Die Briefe gehen im selben Augenblick ab. Die Namen nicht gewählter Unternehmen sind nicht öffentlich.

# Wie wir bezahlen.
home-pay-title = Wie wir bezahlen
home-pay-lead = In 30 Tagen nach abgenommener Arbeit, oder diese Seite sagt, wer zu spät ist und welche Zinsen laufen.
home-pay-parts = In Schritten
home-pay-parts-body =
    Ein Test besteht aus Meilensteinen. Jeder hat einen Betrag und sagt, was gezeigt werden muss. Die Behörde nimmt ihn mit Datum ab oder gibt ihn mit Gründen zurück.
home-pay-clock = Die Uhr
home-pay-clock-body =
    Die Frist beginnt am späteren von zwei Tagen: dem Tag der Abnahme und dem Tag, an dem eine richtige Rechnung einging. Dieser Tag ist Tag 0. Tag 30 ist rechtzeitig, Tag 31 ist zu spät.

    Die Uhr hält nur an, wenn die Behörde die Rechnung schriftlich bestreitet, mit einem Grund, den das Unternehmen lesen kann. Sie läuft weiter, wenn der Grund weg ist.
home-pay-late = Wenn es zu spät ist
home-pay-late-body =
    Ab dem ersten Tag der Verspätung laufen gesetzliche Zinsen, ohne Mahnung, und ein fester Betrag von 40 Euro für die Kosten der Beitreibung. Die Seite der Rechnung zeigt die Summe und wie sie gezählt ist.
home-pay-record = Die öffentliche Übersicht
home-pay-record-body =
    Jede Behörde hat eine Seite mit der Zahl der bezahlten Rechnungen, wie viele rechtzeitig, und nach wie vielen Tagen. Unter fünf Zahlungen gibt es keinen Mittelwert, denn er würde nichts sagen.

# Für Unternehmen.
home-companies-title = Für Unternehmen
home-companies-lead = Ein Abend reicht für einen Versuch. Sie bekommen eine Antwort mit Gründen, auch wenn sie nein lautet.
home-companies-start = Was Sie brauchen
home-companies-start-body =
    Eine E-Mail-Adresse und die Nummer Ihres Unternehmens. Keine Unterlagen, keinen Umsatz, keine Liste von Referenzen.

    Sie beantworten drei Fragen in 240 Wörtern: was Sie tun würden, warum es wirken würde, und woran man das nach dem Test sähe.
home-companies-good = Was ein guter Pitch tut
home-companies-good-body =
    Er beginnt bei den Menschen, die das Problem haben. Er nennt eine Sache, die er versuchen würde, und eine Zahl, die sich ändern soll. Er sagt, was schiefgehen kann.

    Der Ausschuss sieht beim Benoten keine Logos, keine Namen und keine Preise. Einfache Sätze gewinnen.
home-companies-ideas = Ihre Ideen bleiben Ihre
home-companies-ideas-body =
    Ihren Pitch liest der Ausschuss dieser Challenge und sonst niemand. Was Sie vorher gemacht haben, bleibt Ihres. Die Behörde darf nutzen, was aus dem Test kommt, so wie es der Vertrag sagt.
home-companies-lose = Wenn Sie nicht gewählt werden
home-companies-lose-body =
    Sie bekommen einen Brief im selben Augenblick wie die anderen. Darin stehen Ihre Noten, ein Grund je Kriterium, Ihr Platz und was den Pitch stärker gemacht hätte. Ihr Text bleibt in Ihrem Konto für die nächste Challenge.
home-companies-win = Wenn Sie gewählt werden
home-companies-win-body =
    Sie bekommen einen Vertrag mit Meilensteinen, und jeder abgenommene Meilenstein wird in 30 Tagen bezahlt. Was gelernt wurde, wird öffentlich, mit Ihrem Namen, wenn Sie das möchten.

# Für Behörden.
home-agencies-title = Für Behörden
home-agencies-lead = Kaufen Sie einen Test, bevor Sie ein System kaufen. Unter 30.000 Euro ohne MwSt., in etwa zwei Monaten, mit den Gründen in der Akte.
home-agencies-problem = Beginnen Sie beim Problem
home-agencies-problem-body =
    Sie beantworten vier Fragen und sehen eine Vorschau: was schiefgeht, für wen, wie oft, und was besser wäre. Sie speichern und kommen zurück, wann Sie wollen.

    Wählen Sie eine Vorlage: einen schnellen Test mit einem Gewinner, oder zwei Schritte mit erst einem Pitch und dann einem Vorschlag der wenigen, die Sie einladen.
home-agencies-money = Das Geld
home-agencies-money-body =
    Ein schneller Test kostet strikt weniger als 30.000 Euro ohne MwSt. Alles Vorgesehene zählt: Optionen, alle Stufen, Vergütungen für Finalisten. Die Software lehnt mehr ab und sagt, warum.
home-agencies-people = Wen Sie brauchen
home-agencies-people-body =
    Eine Person, die das Problem beschreibt. Eine, die das Budget verwaltet und nie dieselbe ist. Drei oder mehr, die das Problem verstehen, für je ein paar Stunden. Eine, die bezahlt und nicht genehmigt hat.

    Eine Person kann mehrere Rollen haben. Die Software trennt sie dort, wo das Gesetz es tut.
home-agencies-time = Wie lange es dauert
home-agencies-time-body =
    Eine Stunde zum Schreiben. Mindestens zwei Wochen, damit Unternehmen antworten. Etwa zwei Abende je bewertender Person. Dann eine Entscheidung an dem Tag, den Sie versprochen haben.
home-agencies-stop = Stoppen ist erlaubt
home-agencies-stop-body =
    Ein Test, der zeigt, dass eine Idee nicht wirkt, hat den Preis eines Systems gespart. Sie veröffentlichen, was Sie versucht haben und was Sie einer Kollegin sagen würden. Andere müssen es nicht noch einmal versuchen.

# Charta.
home-charter-title = Charta
home-charter-lead = Woran sich dieser Marktplatz hält. Jedes Versprechen lässt sich auf einer Seite hier prüfen.
home-charter-short = Fragen ist kurz
home-charter-short-body = Ein erster Pitch braucht weniger als 15 Minuten, das Konto eingeschlossen, und keine Unterlagen.
home-charter-lost = Nichts, was Sie tippen, geht verloren
home-charter-lost-body = Nicht, wenn Ihre Sitzung endet, nicht, wenn Sie zu spät klicken, nicht, wenn zwei denselben Text ändern. Ein Entwurf wird nie für etwas Eingereichtes gehalten.
home-charter-sealed = Niemand liest zu früh
home-charter-sealed-body = Was Sie einreichen, ist bis zur Frist versiegelt, für alle, auch für uns. Niemand kann es später ohne Spur ändern. Ihre Quittung beweist, was Sie wann eingereicht haben.
home-charter-same = Für alle gleich
home-charter-same-body = Alle bekommen dieselbe Information zur selben Zeit. Wer eine Frage gestellt hat, bleibt unbekannt. Zur Frist entscheidet die Uhr des Servers, auf die Millisekunde.
home-charter-reasons = Jede Entscheidung hat Gründe
home-charter-reasons-body = Niemand hört „nein“ ohne einen Grund je Kriterium. Jede geschuldete Antwort hat ein Datum, und ein verpasstes Datum ist öffentlich.
home-charter-paid = Arbeit wird in 30 Tagen bezahlt
home-charter-paid-body = Oder die Seite sagt, wer zu spät ist und welche Zinsen laufen.
home-charter-public = Jeder Test endet mit einer öffentlichen Erkenntnis
home-charter-public-body = Was versucht, gemessen, gelernt und ausgegeben wurde, ist öffentlich, und alles andere, was es sein darf, auch. Es sind offene Daten.

# Barrierefreiheit.
home-accessibility-title = Barrierefreiheit
home-accessibility-lead = Jede Seite soll für Sie funktionieren, womit Sie auch lesen. Wir bauen nach WCAG 2.2, Stufe AA.
home-accessibility-works = Was funktioniert
home-accessibility-works-body =
    Alle Seiten funktionieren nur mit der Tastatur, ohne JavaScript, bei 400 % Vergrößerung, auf 320 Pixel Breite, in hellen und dunklen Farben, mit hohem Kontrast und auf Papier. Keine Farbe trägt allein eine Bedeutung. Nichts bewegt sich, und keine Zeit läuft ab außer der Frist einer Challenge.

    Jede Seite wird bei jeder Änderung maschinell geprüft, in beiden Farbschemata und zwei Breiten.
home-accessibility-limits = Was noch nicht gut genug ist
home-accessibility-limits-body =
    Texte von Behörden und Unternehmen stehen in der Sprache, in der sie geschrieben wurden, und manche sind lang. Sie wurden nicht mit jedem Screenreader geprüft. Dateien von Unternehmen sind vielleicht nicht barrierefrei.
home-accessibility-tell = Sagen Sie es uns
home-accessibility-tell-body =
    Wenn eine Seite Sie aufhält, erreichen Sie die Hilfe: { $help }. Wir antworten innerhalb von drei Arbeitstagen und sagen, wie Sie inzwischen tun können, wofür Sie gekommen sind.

    Wenn Sie wegen einer Barriere mehr Zeit brauchen, fragen Sie vor dem Ende der Frist.

# Datenschutz.
home-privacy-title = Datenschutz
home-privacy-lead = Wir behalten, was für ein faires Verfahren nötig ist und um zu beweisen, dass es fair war. Nichts wird verkauft, nichts geht an Werbung.
home-privacy-what = Was wir behalten
home-privacy-what-body =
    Ihren Namen, Ihre E-Mail-Adresse, Ihre Sprache und Ihre Rollen. Was Sie geschrieben, eingereicht, benotet und entschieden haben. Zur Sicherheit: wann Sie sich angemeldet haben und von welcher Netzadresse Fehlversuche kamen.

    Wir messen Ihren Besuch nicht, und keine Seite fragt bei einem anderen Unternehmen etwas ab.
home-privacy-who = Wer es sieht
home-privacy-who-body =
    Einen Pitch: bis zur Frist niemand, dann der Ausschuss und wer entscheidet. Noten: der Ausschuss, das Labor, und Sie Ihre eigenen. Der Kontakt einer Challenge und der Name eines gewählten Unternehmens sind öffentlich.
home-privacy-long = Wie lange
home-privacy-long-body =
    Die Akte einer Challenge so lange, wie Vergaberecht und Archivrecht verlangen. Ein Konto, bis Sie es schließen; die Namen in Entscheidungen bleiben bei der Akte. Text, der nach einer verlorenen Sitzung aufgehoben wurde: eine Woche.
home-privacy-rights = Ihre Rechte
home-privacy-rights-body =
    Sie können sehen, berichtigen und mitnehmen, was wir über Sie behalten, und widersprechen. Fragen Sie die Hilfe: { $help }. Wenn Sie mit der Antwort nicht einverstanden sind, können Sie sich an die Datenschutzbehörde wenden.

# Cookies.
home-cookies-title = Cookies
home-cookies-lead = Fünf kleine Cookies, alle nötig für das, was Sie verlangen. Keines verfolgt Sie, also gibt es kein Banner zum Wegklicken.
home-cookies-session = session
home-cookies-session-body = Hält Sie angemeldet. Verschwindet, wenn Sie sich abmelden.
home-cookies-visit = visit
home-cookies-visit-body = Beweist, dass ein Formular für Sie gemacht wurde, bevor Sie angemeldet sind. Verschwindet, wenn Sie den Browser schließen.
home-cookies-choices = lang und theme
home-cookies-choices-body = Merken sich ein Jahr lang die Sprache und die Farben, die Sie gewählt haben.
home-cookies-notice = notice
home-cookies-notice-body = Bringt einen Satz auf die nächste Seite, wie „Ihr Pitch ist eingereicht“. Bleibt höchstens fünf Minuten.

# Kontakt.
home-contact-title = Kontakt
home-contact-lead = Rufen Sie an oder schreiben Sie. Ein Mensch antwortet und kennt die Challenge, um die es geht.
home-contact-line = Die Hilfe
home-contact-line-body =
    { $help }

    An einem Tag mit einer Frist ist die Leitung offen, bis sie vorbei ist. Nennen Sie die Nummer der Challenge, wie CH-2026-014.
home-contact-challenge = Eine Frage zu einer Challenge
home-contact-challenge-body = Stellen Sie sie auf der Seite der Challenge, damit alle die Antwort bekommen. Ihr Name wird nicht gezeigt.
home-contact-complaint = Sie sind mit einer Entscheidung nicht einverstanden
home-contact-complaint-body =
    Lesen Sie zuerst Ihren Brief: Darin stehen die Gründe und die Frist für eine Beschwerde. Rufen Sie dann die Hilfe an. Das Labor sieht die ganze Akte an und antwortet schriftlich.
home-contact-fault = Etwas funktioniert nicht
home-contact-fault-body = Sagen Sie, was Sie tun wollten, und das Kennzeichen auf der Fehlerseite. Was Sie getippt haben, ist meist noch da.

# Der Schreibtisch eines Unternehmens.
home-company-title = Ihr Schreibtisch
home-company-find = Challenge finden
home-company-to-send = Einzureichen
home-company-to-send-none = Begonnene Pitches stehen hier, bis Sie sie einreichen.
home-company-sent = Eingereicht
home-company-sent-none = Eingereichte Pitches stehen hier, bis entschieden ist.
home-company-contracts = Verträge
home-company-contracts-none = Wenn Sie gewählt werden, stehen hier der Vertrag und was als Nächstes zu liefern ist.
home-company-decided = Beendet
home-company-send-by = Reichen Sie ihn ein vor { $closes }
home-company-change-until = Sie können ihn ändern bis { $closes }
home-company-decision-by = Die Behörde entscheidet spätestens am { $day }
home-company-decision-late = Die Behörde hatte ihre Entscheidung bis { $day } versprochen. Sie ist überfällig.
home-company-letter = Lesen Sie Ihren Brief
home-company-sign = Die Behörde hat unterschrieben. Lesen und unterschreiben Sie den Vertrag.
home-company-deliver = Liefern Sie „{ $title }“ spätestens am { $day }
home-company-invoice-now = „{ $title }“ ist abgenommen: Schicken Sie Ihre Rechnung
home-company-returned = „{ $title }“ kam zurück: Lesen Sie, warum
home-company-waits = „{ $title }“ wartet auf die Antwort der Behörde
home-company-invoice = Rechnung { $number }
home-proposal-draft = Nicht eingereicht
home-proposal-unsent = Nicht rechtzeitig eingereicht
home-proposal-sent = Eingereicht
home-proposal-judged = In Bewertung
home-proposal-withdrawn = Zurückgezogen
home-proposal-chosen = Gewählt
home-proposal-not-chosen = Nicht gewählt
home-proposal-ended = Challenge zurückgezogen

# Der Schreibtisch einer Behörde.
home-agency-title = Ihre Challenges
home-agency-new = Challenge beginnen
home-agency-untitled = Ohne Titel
home-agency-none = Challenges Ihrer Behörde stehen hier, jede mit dem, was als Nächstes zu tun ist.
home-agency-none-link = Lesen, wie man beginnt
home-agency-waiting = Wartet auf Sie oder jemanden bei Ihnen
home-agency-running = Läuft
home-agency-ended = Beendet
home-agency-challenge = Challenge
home-agency-where = Wo sie steht
home-agency-next = Wie es weitergeht
home-agency-who = Wer
home-next-write = Fertig schreiben und zur Durchsicht schicken
home-next-release = Budget freigeben
home-next-review = Text durchsehen
home-next-publish = Erscheint zum gesetzten Zeitpunkt
home-next-answer =
    { $n ->
        [one] { $n } Frage beantworten
       *[other] { $n } Fragen beantworten
    }
home-next-close = Schließt zur Frist
home-next-open = Pitches öffnen
home-next-panel = Ausschuss benennen
home-next-score = Jeden Pitch benoten
home-next-consensus = Sich auf Noten einigen
home-next-check = Bewertung prüfen
home-next-propose = Entscheidung vorschlagen
home-next-propose-again = Zurückgegebenen Vorschlag verbessern
home-next-decide = Entscheidung genehmigen
home-next-letters = Briefe schreiben und verschicken
home-next-contract = Vertrag entwerfen
home-next-sign = Vertrag für die Behörde unterschreiben
home-next-company-signs = Vertrag unterschreiben
home-next-accept =
    { $n ->
        [one] { $n } Meilenstein abnehmen oder zurückgeben
       *[other] { $n } Meilensteine abnehmen oder zurückgeben
    }
home-next-deliver = Nächsten Meilenstein liefern
home-next-outcome = Aufschreiben, was gelernt wurde
home-next-archive = Ins Archiv legen
home-next-archived = Nichts: sie liegt im Archiv
home-next-withdrawn = Nichts: sie wurde zurückgezogen
home-who-author = { $author }
home-who-approver = Wer das Budget verwaltet
home-who-lab = Das Labor
home-who-time = Die Uhr
home-who-two = Zwei Personen der Behörde
home-who-evaluators = Die Bewertenden
home-who-chair = Der Vorsitz
home-who-company = Das Unternehmen
home-who-nobody = Niemand

# Der Schreibtisch des Labors.
home-lab-title = Was wartet
home-lab-reviews =
    { $n ->
        [0] Challenges zur Durchsicht
       *[other] Challenges zur Durchsicht ({ $n })
    }
home-lab-reviews-none = Keine Challenge wartet auf Durchsicht. Behörden schicken sie hierher, wenn der Text fertig ist.
home-lab-checks =
    { $n ->
        [0] Bewertungen zu prüfen
       *[other] Bewertungen zu prüfen ({ $n })
    }
home-lab-checks-none = Keine Bewertung wartet. Der Vorsitz eines Ausschusses schickt sie hierher, wenn alle Noten vereinbart sind.
home-lab-companies =
    { $n ->
        [0] Unternehmen zu prüfen
       *[other] Unternehmen zu prüfen ({ $n })
    }
home-lab-companies-none = Alle Unternehmen sind geprüft.
home-lab-since = seit { $day }
home-lab-letters =
    { $n ->
        [one] { $n } Brief konnte nicht zugestellt werden. Prüfen Sie die Adresse.
       *[other] { $n } Briefe konnten nicht zugestellt werden. Prüfen Sie die Adressen.
    }
