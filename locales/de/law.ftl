# Zahlen aus dem Gesetz: die Seite des Labors und ihre Ablehnungen.

law-title = Zahlen aus dem Gesetz
law-lead = Jede Zahl gilt ab ihrem Tag. Fügen Sie eine neue hinzu, wenn sich das Gesetz ändert. Alte bleiben, wie sie sind, denn mit ihnen wurden Zahlungen und Freigaben berechnet.
law-none = Es gibt noch keinen Wert.
law-column-from = Gilt ab
law-column-value = Wert
law-column-source = Quelle
law-in-force = In Kraft
law-carried-on = Für das Halbjahr ab { $day } wurde kein Zinssatz eingegeben. Der letzte gilt weiter, bis Sie ihn hinzufügen.
law-percent = { $rate } pro Jahr
law-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
law-closed = Niemand arbeitet
law-closed-hint = An diesem Tag endet keine Challenge.
law-worked = Es wird gearbeitet
law-worked-hint = Ein jährlicher Feiertag, an dem gearbeitet wird.

law-code-low-value-limit = Grenze für Aufträge von geringem Wert, ohne MwSt.
law-code-interest-rate = Verzugszinsen
law-code-recovery-fee = Fester Betrag für die Beitreibung einer späten Zahlung
law-code-payment-term-days = Frist zum Prüfen und Bezahlen
law-code-longest-term-days = Längste Frist, die ein Vertrag nennen darf
law-code-closing-day = Festgelegte Tage neben den jährlichen Feiertagen

law-add-title = Neuen Wert hinzufügen
law-code = Welche Zahl
law-code-choose = Wählen Sie eine Zahl
law-code-empty = Wählen Sie, welche Zahl sich ändert
law-value = Neuer Wert
law-value-hint = Ein Betrag wie 30.000,00, ein Prozentsatz wie 10,5 oder ganze Tage.
law-value-empty = Geben Sie den neuen Wert ein
law-from = Gilt ab
law-from-hint = Heute oder später. Zinsen dürfen ab dem ersten Tag dieses Halbjahres gelten.
law-from-empty = Geben Sie den Tag ein, ab dem er gilt
law-from-past = Der Tag darf nicht vor { $first } liegen. Was davor berechnet wurde, bleibt, wie es war
law-from-taken = Ab { $day } gibt es schon einen Wert. Wählen Sie einen anderen Tag
law-source = Quelle
law-source-hint = Der Rechtsakt und wo er zu lesen ist. Alle sehen sie hier.
law-source-empty = Geben Sie die Quelle ein
law-add-button = Wert hinzufügen
law-day-title = Einen Tag festlegen
law-day = Tag
law-day-empty = Geben Sie den Tag ein
law-worked-legend = Wird an diesem Tag gearbeitet?
law-worked-empty = Wählen Sie, ob an diesem Tag gearbeitet wird
law-day-button = Tag speichern
law-notice-added = Der Wert wurde hinzugefügt.
