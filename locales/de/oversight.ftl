# Der Prüfpfad.

oversight-trail = Prüfpfad
oversight-lead = Jede Änderung steht hier: wer sie gemacht hat, wann, in welcher Rolle. Einträge kommen nur hinzu. „parvis audit verify“ liest die ganze Kette und nennt jeden Eintrag, der geändert, entfernt oder verschoben wurde.
oversight-sealed = Was Unternehmen mit ihren Pitches tun, steht hier erst nach der Öffnung der Pitches einer Challenge.
oversight-head = Das letzte Glied der Kette. Schreiben Sie es auf: „parvis audit verify --link“ sagt später, ob es noch steht:
oversight-challenge = Challenge, mit ihrer Nummer
oversight-code = Was geschehen ist, oder der Anfang davon
oversight-person = Teil eines Namens
oversight-from = Erster Tag (Jahr-Monat-Tag)
oversight-until = Letzter Tag (Jahr-Monat-Tag)
oversight-bad-day = Schreiben Sie einen Tag wie 2026-02-05. Ohne ihn werden Einträge aller Tage gezeigt.
oversight-apply = Prüfpfad durchsuchen
oversight-clear = Alles anzeigen
oversight-count = { $n ->
    [one] { $n } Eintrag
   *[other] { $n } Einträge
}
oversight-none = Kein Eintrag passt. Entfernen Sie einen der Filter.
oversight-when = Wann
oversight-who = Wer
oversight-what = Was
oversight-details = Einzelheiten
oversight-record = Das Protokoll der Öffnung
