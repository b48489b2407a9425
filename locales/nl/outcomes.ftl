# Uitkomsten en lessen: wat er geprobeerd, gemeten, geleerd en uitgegeven is.
outcomes-edit-title = Uitkomst van { $reference }
outcomes-edit-lead = Wat het volgende team moet weten, in woorden die ook een buur begrijpt. Sla op zo vaak u wilt. Niemand anders leest het voor u publiceert.
outcomes-ending = Resultaat
outcomes-ending-scaled = Opgeschaald
outcomes-ending-scaled-hint = Het werkt en gaat verder, op grotere schaal.
outcomes-ending-adapted = Aangepast
outcomes-ending-adapted-hint = Het gaat verder in een andere vorm.
outcomes-ending-stopped = Gestopt
outcomes-ending-stopped-hint = Het eindigt hier. Wat nu bekend is, is het resultaat.
outcomes-tried = Wat we probeerden
outcomes-tried-hint = Het probleem in één zin, en dan wat er getest is, waar en hoelang.
outcomes-measured = Wat we maten
outcomes-measured-hint = Hoe u het weet. Voeg de getallen hieronder toe, elk met de waarde voordien en nadien.
outcomes-measure = Meting { $n } (niet verplicht)
outcomes-measure-name = Meting
outcomes-before = Voordien
outcomes-before-hint = Met de eenheid, zoals ‘9 minuten’ of ‘12%’.
outcomes-after = Nadien
outcomes-learned = Wat we nu weten
outcomes-learned-hint = Wat u voordien niet wist. Wat niet werkte, en waardoor.
outcomes-advice = Advies aan anderen
outcomes-advice-hint = Wat u opnieuw zou doen, en wat anders.
outcomes-next-step = Volgende stap
outcomes-next-step-hint = Wie nu wat doet, en tegen wanneer.
outcomes-save = Het ontwerp opslaan
outcomes-save-check = Opslaan en controleren voor publicatie
outcomes-amount = { $amount } excl. btw
outcomes-check-title = Controleer de uitkomst voor iedereen ze kan lezen
outcomes-check-lead = Na de publicatie staat ze op de openbare pagina en bij de lessen. Ze kan dan niet meer gewijzigd worden. Het bedrijf krijgt een brief.
outcomes-check-lead-nobody = Na de publicatie staat ze op de openbare pagina en bij de lessen. Ze kan dan niet meer gewijzigd worden.
outcomes-check-back = Teruggaan en wijzigen
outcomes-publish = De uitkomst publiceren
outcomes-show-title = Uitkomst van { $reference }
outcomes-over = { $reference }, gepubliceerd op { $at }
outcomes-fact-agency = Overheid
outcomes-fact-company = Bedrijf
outcomes-fact-amount = Bedrag
outcomes-fact-decided = Beslist op
outcomes-fact-spent = Uitgegeven
outcomes-fact-spent-how = Geteld uit de betalingen
outcomes-change = Voordien en nadien
outcomes-dots = ◇ voordien ● nadien
outcomes-track = Het verloop van deze challenge
outcomes-track-published = Gepubliceerd
outcomes-track-closed = Gesloten
outcomes-track-tested = Getest
outcomes-track-stopped = Test vroeger gestopt
outcomes-track-nobody = Niemand gekozen
outcomes-track-outcome = Uitkomst
outcomes-see-challenge = De challenge bekijken
outcomes-waiting-decision = Er is nog geen uitkomst. De overheid beslist uiterlijk op { $day }.
outcomes-waiting-late = Er is nog geen beslissing. De overheid beloofde ze tegen { $day }. Sinds die dag is ze te laat.
outcomes-waiting-no-day = Er is nog geen beslissing.
outcomes-decided-title = Beslissing over { $reference }
outcomes-decided-over = { $reference }, beslissing openbaar sinds { $at }
outcomes-decided-award = De overheid koos { $company }, voor { $amount } excl. btw.
outcomes-decided-nobody = De overheid koos geen pitch.
outcomes-decided-why = Waarom de overheid zo besliste
outcomes-decided-tie = Waarom deze pitch bij een gelijke stand
outcomes-decided-judged = { $n ->
    [one] De commissie beoordeelde { $n } pitch.
   *[other] De commissie beoordeelde { $n } pitches.
}
outcomes-decided-next = Wat er nu gebeurt
outcomes-next-contract = De overheid en het bedrijf maken het contract. Er is nog geen uitkomst: die volgt na de test.
outcomes-next-test = De test loopt. Er is nog geen uitkomst: de overheid publiceert ze als de test voorbij is.
outcomes-next-outcome = Het werk is aanvaard. Er is nog geen uitkomst: de overheid publiceert ze na de laatste betaling.
outcomes-next-stopped = De test is vroeger gestopt. Er is nog geen uitkomst: de overheid publiceert wat ze leerde.
outcomes-next-nobody = Er komt geen test. De overheid schrijft op wat ze leerde, en dat verschijnt hier.
outcomes-stopped-early = Deze test is vroeger gestopt. Hieronder staat wat tot dan geleerd is.
outcomes-waiting-test = Er is nog geen uitkomst. De overheid publiceert ze als de test voorbij is.
outcomes-lessons-title = Lessen
outcomes-lessons-lead = Wat we uit elke afgelopen test leerden, of hij nu opgeschaald, aangepast of gestopt werd.
outcomes-lessons-count =
    { $n ->
        [one] { $n } les
       *[other] { $n } lessen
    }
outcomes-filters = Filters
outcomes-search = Woorden
outcomes-any-ending = Elk resultaat
outcomes-theme = Thema
outcomes-any-theme = Elk thema
outcomes-apply = Filters toepassen
outcomes-all-lessons = Alle lessen tonen
outcomes-none-match = Geen les past. Gebruik minder woorden of een andere filter.
outcomes-none-yet = Nog geen test is afgelopen. De eerste les verschijnt hier als een overheid een uitkomst publiceert.
outcomes-open-challenges = De challenges bekijken
outcomes-card-foot = { $agency } · { $theme } · { $day } · { $spent } excl. btw uitgegeven

outcomes-notice-saved = Het ontwerp is opgeslagen. Nog niemand anders leest het.
outcomes-notice-published = De uitkomst is openbaar.

outcomes-refused-ending = Kies hoe de test eindigde
outcomes-refused-unfit-no-award = Niemand is gekozen, dus is er niets getest. Kies ‘Aangepast’ of ‘Gestopt’
outcomes-refused-unfit-stopped = De test is vroeger gestopt. Kies ‘Aangepast’ of ‘Gestopt’
outcomes-refused-tried = Vul in wat u probeerde
outcomes-refused-measured = Vul in wat u mat
outcomes-refused-learned = Vul in wat u nu weet
outcomes-refused-advice = Vul uw advies aan anderen in
outcomes-refused-next-step = Vul de volgende stap in
outcomes-refused-measure = Vul naam, voordien en nadien van meting { $number } in, of laat ze alle drie leeg
outcomes-refused-early = Een uitkomst wordt geschreven na de beslissing. Over deze challenge is nog niet beslist.
outcomes-refused-not-started = Het contract loopt nog niet. De uitkomst kan gepubliceerd worden na de test.
outcomes-refused-open = De test loopt: een mijlpaal is nog niet aanvaard. De uitkomst kan gepubliceerd worden als elke mijlpaal is afgehandeld of als de test is gestopt.
outcomes-refused-unpaid = Elke mijlpaal is aanvaard, maar niet elke factuur is betaald. De uitkomst kan gepubliceerd worden na de laatste betaling.
outcomes-refused-published = Deze uitkomst is openbaar. Ze kan niet meer gewijzigd worden.
outcomes-refused-role = Een auteur van de overheid schrijft de uitkomst. In uw rol kunt u ze lezen als ze openbaar is.

outcomes-mail-published = De uitkomst van { $reference } is openbaar
outcomes-mail-published-what = De overheid publiceerde de uitkomst van challenge { $reference }.
outcomes-mail-published-next = Iedereen kan lezen wat er geprobeerd, gemeten en geleerd is.
outcomes-mail-open = De uitkomst lezen
