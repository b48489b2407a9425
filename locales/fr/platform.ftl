# Les mots de la machine : le temps, les formulaires, les lettres, les erreurs, la page autour de chaque contenu.

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

platform-form-too-many-words = Écrivez { $most } mots ou moins. Vous en avez { $words }
platform-form-too-long = Écrivez { $most } caractères ou moins. Vous en avez { $length }
platform-form-no-amount = Indiquez un montant, par exemple 12500 ou 12.500,50
platform-form-out-of-range = Indiquez un nombre entier de { $least } à { $most }
platform-form-no-year = Indiquez une année de 2000 à 2099
platform-form-no-day = Indiquez un jour qui existe, par exemple 5 2 2026
platform-form-no-time = Choisissez une heure
platform-form-hour-twice = Cette heure existe deux fois, car l’horloge recule cette nuit-là. Choisissez une autre heure
platform-form-hour-never = Cette heure n’existe pas, car l’horloge avance cette nuit-là. Choisissez une autre heure
platform-form-email-empty = Indiquez une adresse e-mail
platform-form-email-wrong = Indiquez une adresse e-mail comme nom@entreprise.be
platform-form-incomplete = Il manque quelque chose dans ce formulaire. Regardez chaque réponse
platform-changed-meanwhile = Quelqu’un a modifié ceci pendant que vous le regardiez. Ouvrez à nouveau la page pour voir où cela en est.

platform-mail-greeting = Bonjour { $name },
platform-mail-greeting-unknown = Bonjour,
platform-mail-footer = Vous recevez cette lettre à cause de quelque chose qui s’est passé sur Parvis. Cela concerne vous ou votre organisation.

platform-space-public = Place de marché
platform-space-me = Mon compte
platform-space-company = Espace entreprise
platform-space-agency = Espace service public
platform-space-evaluate = Espace évaluation
platform-space-admin = Espace laboratoire
platform-space-finance = Espace finances
platform-space-audit = Espace audit

platform-nav-challenges = Challenges
platform-nav-lessons = Enseignements
platform-nav-agencies = Services publics
platform-nav-how = Comment ça marche
platform-nav-me = Mon compte
platform-nav-profile = Nom et langue
platform-nav-security = Sécurité
platform-nav-sessions = Où je suis connecté
platform-nav-company = Bureau
platform-nav-proposals = Pitchs
platform-nav-contracts = Contrats
platform-nav-facts = Données de l’entreprise
platform-nav-team = Équipe
platform-nav-agency = Bureau
platform-nav-panels = Mes comités
platform-nav-admin = Bureau
platform-nav-review = Challenges à relire
platform-nav-evaluations = Évaluations à vérifier
platform-nav-organizations = Organisations
platform-nav-law = Chiffres de la loi
platform-nav-finance = À payer
platform-nav-audit = Journal d’audit

platform-role-line = { $role }, { $organization }
platform-role-company-member = Membre de l’entreprise
platform-role-author = Auteur de challenge
platform-role-approver = Responsable du budget
platform-role-finance = Agent financier
platform-role-evaluator = Évaluateur
platform-role-lab-administrator = Administrateur du laboratoire
platform-role-auditor = Auditeur

platform-who-signed-in = les personnes connectées
platform-who-company = les membres d’une entreprise
platform-who-author = les auteurs de challenge
platform-who-approver = les responsables du budget
platform-who-agency = les personnes d’un service public
platform-who-evaluator = les évaluateurs
platform-who-finance = les agents financiers
platform-who-lab = les administrateurs du laboratoire
platform-who-auditor = les auditeurs
platform-who-opening = les auteurs de challenge, les responsables du budget et les administrateurs du laboratoire

platform-title-error = Erreur : { $title }
platform-error-not-found = Cette page n’existe pas
platform-error-not-found-text = Rien ne se trouve à cette adresse. Le lien est peut-être ancien, ou la page n’est pas pour vous.
platform-error-forbidden = Vous ne pouvez pas ouvrir cette page
platform-error-forbidden-text = Cette page ne s’ouvre que pour { $who }.
platform-error-refused = Cela n’est pas possible
platform-error-gone = Cela ne marche plus
platform-error-conflict = Quelqu’un a modifié ceci pendant que vous écriviez
platform-error-late = La date limite est passée
platform-error-late-text = Le challenge s’est clôturé le { $closed }. Nous avons reçu ceci le { $received }. Votre texte est gardé comme brouillon et ne fait pas partie de la sélection.
platform-error-not-from-here = Ce formulaire est trop ancien
platform-error-not-from-here-text = Nous ne voyons pas si ce formulaire vient d’une page faite pour vous. Rien n’a été enregistré.
platform-error-too-large = C’est trop en une fois
platform-error-too-large-text = Un formulaire contient au plus 256 ko. Rien n’a été enregistré.
platform-error-wrong-kind = Nous ne pouvons pas lire ceci
platform-error-wrong-kind-text = Ce qui a été envoyé n’est pas un formulaire. Rien n’a été enregistré.
platform-error-unavailable = Nous ne pouvons pas le faire en ce moment
platform-error-unavailable-text = Le serveur est occupé ou la base de données ne répond pas. Ce que vous avez tapé n’a pas été enregistré.
platform-error-internal = Nous avons fait une erreur
platform-error-internal-text = Quelque chose s’est cassé de notre côté. Ce que vous avez tapé n’a pas été enregistré.
platform-kept = Ce que vous avez écrit est gardé.
platform-kept-link = Voir ce que vous avez écrit
platform-advice-role = Prenez ce rôle si c’est le vôtre, ou demandez à la personne qui attribue les rôles dans votre organisation.
platform-advice-late = Ouvrez votre brouillon pour le lire, et suivez le challenge pour voir ce qu’il en advient.
platform-advice-back = Revenez en arrière, ouvrez à nouveau la page et recopiez votre texte avant d’enregistrer.
platform-advice-again = Revenez en arrière et réessayez dans une minute. Votre navigateur a encore ce que vous avez tapé.
platform-advice-start = Allez à la page d’accueil, ou regardez les challenges ouverts.
platform-back-to-draft = Ouvrir votre brouillon
platform-switch-role = Changer de rôle
