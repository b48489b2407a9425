# De woorden van de machine: tijd, formulieren, de pagina rond elke inhoud.

platform-moment = { $day }, { $time } ({ $city } tijd)
platform-city-brussels = Brusselse
platform-in = over { $span }
platform-ago = { $span } geleden
platform-and = { $one } en { $other }
platform-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagen
}
platform-hours = { $n } uur
platform-minutes = { $n ->
    [one] { $n } minuut
   *[other] { $n } minuten
}
platform-space-public = Marktplaats
platform-space-me = Mijn account
platform-space-company = Bedrijfsruimte
platform-space-agency = Overheidsruimte
platform-space-evaluate = Beoordelingsruimte
platform-space-admin = Labruimte
platform-space-finance = Financiën
platform-space-audit = Audit
platform-nav-challenges = Challenges
platform-nav-lessons = Lessen
platform-nav-agencies = Overheden
platform-nav-how = Hoe het werkt
platform-title-error = Fout: { $title }
platform-error-not-found = Deze pagina bestaat niet
platform-error-not-found-text = Op dit adres is niets te vinden. De link is misschien oud, of de pagina is niet voor u.
platform-advice-start = Ga naar de startpagina, of bekijk de open challenges.
