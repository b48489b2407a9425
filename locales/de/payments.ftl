# Rechnungen, die Uhr der Zahlung, Bestreitungen, Zinsen und die öffentliche Übersicht der Zahlungen.
payments-worklist-title = Zu bezahlen
payments-lead-late =
    { $n ->
        [one] { $n } Rechnung ist zu spät. Jeden Tag laufen Zinsen.
       *[other] { $n } Rechnungen sind zu spät. Jeden Tag laufen Zinsen.
    }
payments-lead-next = Nichts ist zu spät. Die nächste Zahlung ist am { $day } fällig.
payments-lead-none = Heute ist nichts zu bezahlen. Eine Rechnung erscheint hier, wenn ein Unternehmen sie erfasst.
payments-group-late = Zu spät ({ $n })
payments-group-soon = Innerhalb von 5 Tagen fällig ({ $n })
payments-group-on-time = Rechtzeitig ({ $n })
payments-group-disputed = Bestritten, Uhr angehalten ({ $n })
payments-group-paid = Zuletzt bezahlt
payments-col-invoice = Rechnung
payments-col-company = Unternehmen
payments-col-milestone = Meilenstein
payments-col-gross = Betrag mit MwSt.
payments-col-accepted = Abgenommen am
payments-col-received = Eingegangen am
payments-col-day = Frist
payments-col-due = Zu bezahlen bis
payments-col-from = Von
payments-col-until = Bis
payments-col-formula = Wie gezählt wird
payments-col-interest = Zinsen
payments-col-agency = Behörde
payments-col-days = Tage
payments-col-paid = Bezahlt am
payments-col-state = Frist
payments-day = Tag { $day } von { $term }
payments-day-late =
    { $late ->
        [one] Tag { $day } von { $term }: { $late } Tag zu spät
       *[other] Tag { $day } von { $term }: { $late } Tage zu spät
    }
payments-day-disputed = Tag { $day } von { $term }, angehalten
payments-day-paid = Bezahlt an Tag { $day } von { $term }
payments-milestone = { $reference }, Meilenstein { $number }: { $title }
payments-excl = { $amount } ohne MwSt.
payments-incl = { $amount } mit MwSt.
payments-days =
    { $n ->
        [one] { $n } Tag
       *[other] { $n } Tage
    }

payments-invoice-title = Rechnung { $number }
payments-said-running =
    { $left ->
        [0] Heute ist der letzte Tag: zu bezahlen bis { $due }.
        [one] Zu bezahlen bis { $due }. { $left } Tag bleibt.
       *[other] Zu bezahlen bis { $due }. { $left } Tage bleiben.
    }
payments-said-late = Diese Zahlung war am { $due } fällig. Sie ist seit { $day } zu spät, und jeden Tag laufen Zinsen.
payments-said-disputed =
    { $left ->
        [one] Die Uhr steht seit { $day } still. Nach dem Ende der Bestreitung bleibt { $left } Tag.
       *[other] Die Uhr steht seit { $day } still. Nach dem Ende der Bestreitung bleiben { $left } Tage.
    }
payments-said-paid = Bezahlt am { $day } von { $name }, Kennzeichen { $reference }.
payments-late-since = Zu spät seit { $day }
payments-interest = Verzugszinsen
payments-formula =
    { $days ->
        [one] { $amount } × { $rate } × { $days } Tag / 365
       *[other] { $amount } × { $rate } × { $days } Tage / 365
    }
payments-fixed = Fester Betrag für die Kosten der Beitreibung
payments-owed = Neben der Rechnung geschuldet
payments-formula-note = Der Zinssatz ist der jedes Halbjahres. Jede Zeile wird auf den Cent gerundet. Das Unternehmen muss dafür nicht mahnen.
payments-pay-title = Zahlung erfassen
payments-pay-day = Tag, an dem das Geld abging
payments-pay-day-hint = Das Datum auf dem Kontoauszug.
payments-pay-reference = Kennzeichen der Zahlung
payments-pay-reference-hint = Wie es auf dem Kontoauszug steht. Das Unternehmen und die Revision sehen es.
payments-pay = Zahlung erfassen
payments-resume-title = Ist die Bestreitung beendet?
payments-resume-text = Die Uhr läuft von da weiter, wo sie stehen blieb. Die bestrittenen Tage bleiben gesondert.
payments-resume = Uhr wieder starten
payments-dispute-link = Diese Rechnung bestreiten
payments-match = Was stimmen muss
payments-fits = stimmt
payments-differs = weicht ab
payments-match-accepted = Meilenstein abgenommen von { $name }, { $at }.
payments-match-amount = Die Rechnung beträgt { $invoice } ohne MwSt., wie der Meilenstein im Vertrag.
payments-match-amount-differs = Die Rechnung beträgt { $invoice } ohne MwSt., der Meilenstein im Vertrag { $contract }. Bestreiten Sie sie mit diesem Grund.
payments-match-vat = Der MwSt.-Satz ist { $invoice }, wie im Vertrag.
payments-match-vat-differs = Der MwSt.-Satz ist { $invoice } auf der Rechnung und { $contract } im Vertrag. Fragen Sie das Unternehmen nach dem Grund, bevor Sie bezahlen.
payments-match-vat-differs-own = Der MwSt.-Satz ist { $invoice } auf der Rechnung und { $contract } im Vertrag. Sagen Sie der Behörde den Grund, sonst kann sie die Rechnung bestreiten.
payments-match-total = Bisher in Rechnung gestellt: { $invoice } von { $contract } ohne MwSt.
payments-match-total-over = Bisher in Rechnung gestellt: { $invoice }, mehr als der Vertrag von { $contract } ohne MwSt. Bestreiten Sie die Rechnung mit diesem Grund.
payments-facts = Die Rechnung
payments-fact-company = Unternehmen
payments-fact-agency = Behörde
payments-fact-net = Betrag
payments-fact-vat-line = MwSt. { $rate }: { $vat }
payments-fact-gross = Zu bezahlen
payments-fact-accepted = Meilenstein abgenommen
payments-fact-received = Rechnung eingegangen
payments-fact-start = Frist beginnt
payments-fact-start-why = Der spätere Tag von Abnahme und Eingang
payments-fact-due = Zu bezahlen bis
payments-fact-due-disputed = Die Uhr steht still
payments-fact-iban = Bankkonto des Unternehmens
payments-fact-iban-note = Aus den Unternehmensdaten
payments-fact-iban-none = Noch nicht eingegeben
payments-fact-term =
    { $n ->
        [one] Frist von { $n } Tag
       *[other] Frist von { $n } Tagen
    }
payments-fact-disputed = Bestrittene Tage
payments-fact-disputed-why = Gesondert gezählt, nicht Teil der Frist
payments-disputes = Bestreitungen
payments-dispute-open = { $name } hat die Uhr am { $day } angehalten.
payments-dispute-over = { $name } hat die Uhr am { $day } angehalten. Ab { $resumed } lief sie wieder.

payments-record-title = Ihre Rechnung erfassen
payments-record-lead = Schicken Sie Ihre E-Rechnung wie immer, und erfassen Sie sie hier. Die Zahlungsfrist beginnt heute, und beide Seiten sehen dieselbe Uhr.
payments-record-amount = Der Betrag des Meilensteins. Er ist nicht zu ändern.
payments-record-today = Heute
payments-record-number = Rechnungsnummer
payments-record-number-hint = Wie sie auf Ihrer Rechnung steht. Sie verwenden jede Nummer einmal.
payments-record-vat = MwSt.-Satz auf der Rechnung
payments-record-rate = MwSt.-Satz im Vertrag
payments-record-vat-hint = Wählen Sie nur mit einem Grund einen anderen Satz als im Vertrag. Wählen Sie 0 %, wenn die Behörde die MwSt. selbst abrechnet.
payments-record = Rechnung erfassen

payments-dispute-title = Rechnung { $number } bestreiten
payments-dispute-lead = Die Uhr der Zahlung hält heute an. Das Unternehmen liest Ihren Grund sofort. Die Tage, bis Sie die Uhr wieder starten, werden gesondert gezählt. Sie stehen öffentlich in der Übersicht Ihrer Behörde.
payments-dispute-left =
    { $n ->
        [one] { $n } Tag der Frist bleibt. Er bleibt, solange die Uhr stillsteht.
       *[other] { $n } Tage der Frist bleiben. Sie bleiben, solange die Uhr stillsteht.
    }
payments-dispute-reason = Warum kann diese Rechnung nicht bezahlt werden?
payments-dispute-reason-hint = Nennen Sie, was auf der Rechnung falsch ist und was das Unternehmen berichtigen muss.
payments-dispute = Uhr der Zahlung anhalten
payments-dispute-back = Zurückgehen, ohne sie anzuhalten

payments-agencies-title = Wie Behörden bezahlen
payments-agencies-lead = Jede Behörde hat 30 Tage ab dem abgenommenen Meilenstein und der Rechnung. So lange hat jede gebraucht.
payments-agencies-empty = Noch keine Rechnung. Die erste Behörde erscheint hier, wenn ein Unternehmen eine erfasst.
payments-agencies-how = Die Tage laufen vom späteren Tag von Abnahme und Eingang der Rechnung bis zur Zahlung. Bestrittene Tage zählen nicht. Einen Median gibt es ab 5 Zahlungen.
payments-agency-title = Zahlungen von { $agency }
payments-too-few = Weniger als 5 Zahlungen
payments-none-paid = Noch keine bezahlt
payments-of = { $some } von { $all }
payments-finding = Innerhalb von 30 Tagen bezahlt: { $some } von { $all } Rechnungen. Die Hälfte war nach höchstens { $median } Tagen bezahlt.
payments-finding-few =
    { $all ->
        [one] Innerhalb von 30 Tagen bezahlt: { $some } von { $all } Rechnung.
       *[other] Innerhalb von 30 Tagen bezahlt: { $some } von { $all } Rechnungen.
    }
payments-finding-none = Noch wurde keine Rechnung bezahlt, darum gibt es keine Zahlen.
payments-chart = Zahlungen nach Anzahl der Tage
payments-chart-desc = Dieselben Zahlen stehen in der Tabelle darunter.
payments-chart-limit = die Grenze: 30 Tage
payments-band-10 = 0 bis 10
payments-band-20 = 11 bis 20
payments-band-30 = 21 bis 30
payments-band-60 = 31 bis 60
payments-band-more = über 60
payments-figures = Zahlen
payments-by-days = Zahlungen nach Anzahl der Tage, als Tabelle
payments-each = Jede Zahlung
payments-few = Bei weniger als 5 Zahlungen sagt ein Median wenig, darum ist jede einzeln aufgeführt.
payments-in-time = Innerhalb der Frist
payments-days-late =
    { $n ->
        [one] { $n } Tag zu spät
       *[other] { $n } Tage zu spät
    }
payments-line-paid = Bezahlte Rechnungen
payments-line-median = Median der Tage bis zur Zahlung
payments-line-share = Innerhalb von 30 Tagen bezahlt
payments-line-15 = Innerhalb von 15 Tagen bezahlt (Anzahl)
payments-line-30 = Innerhalb von 30 Tagen bezahlt (Anzahl)
payments-line-60 = Nach 31 bis 60 Tagen bezahlt
payments-line-more = Nach mehr als 60 Tagen bezahlt
payments-line-open = Noch nicht bezahlt
payments-line-open-late = Nicht bezahlt und zu spät
payments-line-disputed = Mit einer Bestreitung
payments-line-owed = Zinsen und feste Beträge wegen später Zahlung

payments-notice-recorded = Die Rechnung ist erfasst. Die Zahlungsfrist läuft.
payments-notice-paid = Die Zahlung ist erfasst. Das Unternehmen hat einen Brief.
payments-notice-disputed = Die Uhr steht still. Das Unternehmen liest Ihren Grund.
payments-notice-resumed = Die Uhr läuft wieder.

payments-empty-number = Geben Sie die Nummer Ihrer Rechnung ein
payments-empty-vat = Wählen Sie den MwSt.-Satz auf der Rechnung
payments-empty-day = Geben Sie den Tag ein, an dem das Geld abging
payments-empty-reference = Geben Sie das Kennzeichen der Zahlung ein
payments-empty-reason = Geben Sie ein, warum diese Rechnung nicht bezahlt werden kann
payments-refused-not-accepted = Sie können die Rechnung erfassen, sobald die Behörde den Meilenstein abgenommen hat.
payments-refused-invoiced = Zu diesem Meilenstein gibt es schon die Rechnung { $number }. Ein Meilenstein wird nur einmal in Rechnung gestellt
payments-refused-number = Sie haben die Nummer { $number } schon verwendet. Geben Sie die Nummer dieser Rechnung ein
payments-refused-day-ahead = Der Tag der Zahlung darf nicht nach heute ({ $today }) liegen
payments-refused-day-before = Der Tag der Zahlung darf nicht vor { $day } liegen: An diesem Tag beginnt die Frist
payments-refused-paid = Diese Rechnung ist schon bezahlt.
payments-refused-pay-disputed = Diese Rechnung ist bestritten. Starten Sie die Uhr wieder, bevor Sie eine Zahlung erfassen.
payments-refused-disputed = Die Uhr dieser Rechnung steht seit { $day } still.
payments-refused-dispute-late = Die Frist dieser Rechnung endete am { $day }. Nur eine laufende Frist lässt sich anhalten, darum bleibt die Zahlung zu spät.
payments-refused-not-disputed = Die Uhr dieser Rechnung läuft. Es gibt keine Bestreitung zu beenden.
payments-refused-role = Ihre Rolle kann diese Rechnung lesen, aber dies nicht tun. Das Unternehmen erfasst sie, der Finanzdienst der Behörde bezahlt oder bestreitet sie.
payments-refused-approver = Sie haben diesen Zuschlag genehmigt, darum erfasst eine andere Person des Finanzdienstes die Zahlung.
payments-refused-accepter = Sie haben diesen Meilenstein abgenommen, darum erfasst eine andere Person des Finanzdienstes die Zahlung.

payments-mail-open = Rechnung öffnen
payments-mail-recorded = Rechnung { $number } zu bezahlen bis { $due }
payments-mail-recorded-what = Ein Unternehmen hat die Rechnung { $number } erfasst: { $gross } mit MwSt.
payments-mail-recorded-next = Die Zahlungsfrist endet am { $due }.
payments-mail-due = Rechnung { $number } ist am { $due } fällig
payments-mail-due-what = Die Rechnung { $number } über { $gross } mit MwSt. ist noch nicht bezahlt. Bezahlen Sie sie spätestens am { $due }.
payments-mail-late = Rechnung { $number } ist zu spät
payments-mail-late-what = Die Rechnung { $number } war am { $due } fällig. Sie ist seit { $day } zu spät, und bis zur Zahlung laufen jeden Tag Zinsen.
payments-mail-paid = Rechnung { $number } ist bezahlt
payments-mail-paid-what = Die Behörde hat die Zahlung der Rechnung { $number } am { $day } erfasst: { $gross } mit MwSt.
payments-mail-paid-late = Die Zahlung kam zu spät. Die Behörde schuldet Ihnen außerdem { $owed }: Zinsen und den festen Betrag.
payments-mail-disputed = Rechnung { $number } ist bestritten
payments-mail-disputed-what = Die Behörde hat die Uhr der Zahlung für die Rechnung { $number } angehalten.
payments-mail-disputed-next =
    { $left ->
        [one] Lesen Sie den Grund und berichtigen Sie die Rechnung. Danach bleibt { $left } Tag der Frist.
       *[other] Lesen Sie den Grund und berichtigen Sie die Rechnung. Danach bleiben { $left } Tage der Frist.
    }
payments-mail-resumed = Rechnung { $number }: Die Uhr läuft wieder
payments-mail-resumed-what = Die Bestreitung der Rechnung { $number } ist beendet. Sie ist zu bezahlen bis { $due }.
