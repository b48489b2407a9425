# Les mots de la machine : le temps, les formulaires, la page autour de chaque contenu.

platform-moment = { $day }, { $time } (heure de { $city })
platform-city-brussels = Bruxelles
platform-in = dans { $span }
platform-ago = il y a { $span }
platform-and = { $one } et { $other }
platform-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
platform-hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
}
platform-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
platform-space-public = Place de marché
platform-space-me = Mon compte
platform-space-company = Espace entreprise
platform-space-agency = Espace administration
platform-space-evaluate = Espace évaluation
platform-space-admin = Espace lab
platform-space-finance = Espace finances
platform-space-audit = Espace audit
platform-nav-challenges = Challenges
platform-nav-lessons = Enseignements
platform-nav-agencies = Administrations
platform-nav-how = Comment ça marche
platform-title-error = Erreur : { $title }
platform-error-not-found = Cette page n’existe pas
platform-error-not-found-text = Rien ne se trouve à cette adresse. Le lien est peut-être ancien, ou la page n’est pas pour vous.
platform-advice-start = Allez à la page d’accueil, ou regardez les challenges ouverts.
