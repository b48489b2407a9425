# Het auditspoor.

oversight-trail = Auditspoor
oversight-lead = Elke wijziging staat hier: wie ze deed, wanneer, in welke rol. Er komen alleen regels bij. ‘parvis audit verify’ leest de hele keten en noemt elke regel die gewijzigd, verwijderd of verplaatst werd.
oversight-sealed = Wat bedrijven met hun pitches doen, is hier niet te zien voor de pitches van een challenge geopend zijn.
oversight-head = De laatste schakel van de keten. Schrijf ze op: ‘parvis audit verify --link’ zegt later of ze er nog staat:
oversight-challenge = Challenge, met haar referentie
oversight-code = Wat er gebeurde, of het begin ervan
oversight-person = Deel van een naam
oversight-from = Eerste dag (jaar-maand-dag)
oversight-until = Laatste dag (jaar-maand-dag)
oversight-bad-day = Schrijf een dag zoals 2026-02-05. Zonder dag staan hier de regels van alle dagen.
oversight-apply = Het spoor doorzoeken
oversight-clear = Alles tonen
oversight-count = { $n ->
    [one] { $n } regel
   *[other] { $n } regels
}
oversight-none = Geen regel past. Haal een van de filters weg.
oversight-when = Wanneer
oversight-who = Wie
oversight-what = Wat
oversight-details = Details
oversight-record = Het verslag van de opening
