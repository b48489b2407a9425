# Le cadre de chaque page et les éléments dont les pages sont faites.
ui-skip = Aller au contenu
ui-demo-label = Démonstration
ui-demo = Ceci est une démonstration. Les organisations, les personnes et les montants sont inventés.
ui-search = Rechercher
ui-search-label = Rechercher dans les challenges
ui-account = Votre compte
ui-switch-role = Changer de rôle
ui-sign-in = Se connecter
ui-register = Créer un compte
ui-languages = Langues
ui-crumbs = Où vous êtes
ui-done = C’est fait.
ui-help = Bloqué ? Une personne répond :
ui-help-link = Contacter la ligne d’aide
ui-about = À propos de Parvis
ui-foot-how = Comment ça marche
ui-foot-charter = Charte
ui-foot-accessibility = Accessibilité
ui-foot-privacy = Vie privée
ui-foot-cookies = Cookies
ui-theme = Couleurs :
ui-theme-auto = comme cet appareil
ui-theme-light = claires
ui-theme-dark = sombres
ui-clock = Notre horloge :
ui-error-reference = Référence pour la ligne d’aide :
ui-error-home = Page d’accueil
ui-error-challenges = Challenges ouverts
ui-error-contact = Contacter la ligne d’aide
ui-stale-part = Différence { $n }
ui-stale-lead = Rien n’est perdu. Les deux textes sont ici. Modifiez le vôtre jusqu’à ce qu’il dise ce que vous voulez tous les deux, puis enregistrez-le.
ui-stale-theirs = Ce qui est enregistré
ui-stale-mine = Ce que vous avez écrit
ui-stale-keep = Enregistrer mon texte
ui-stale-leave = Garder ce qui est enregistré
ui-errors-title = Il y a un problème
ui-problem = Problème :
ui-words-max =
    { $n ->
        [one] { $n } mot au plus.
       *[other] { $n } mots au plus.
    }
ui-words-left = Mots restants : #
ui-words-over = Mots de trop : #
ui-money-unit = EUR hors TVA
ui-day = Jour
ui-month = Mois
ui-year = Année
ui-time = Heure
ui-save-next = Enregistrer et continuer
ui-save-later = Enregistrer et reprendre plus tard
ui-saved-offline = Non enregistré : il n’y a pas de connexion. Votre texte est encore sur cette page. Nous réessayons dès qu’elle revient.
ui-saved-failed = Non enregistré. Votre texte est encore sur cette page. Appuyez sur « Enregistrer et continuer » pour réessayer.
ui-saved-conflict = Non enregistré : une autre personne a modifié ceci. Appuyez sur « Enregistrer et continuer » pour voir les deux textes.
ui-saved-signed-out = Non enregistré : vous êtes déconnecté. Connectez-vous dans un nouvel onglet, puis continuez ici.
ui-track-done = (fait)
ui-track-now = (maintenant)
ui-track-next = (à venir)
ui-pager = Pages
ui-pager-page = Page
ui-pager-previous = Précédente
ui-pager-next = Suivante
ui-not-provided = Non renseigné
ui-change = Modifier
ui-clock-day = Jour { $day } sur { $term }
ui-clock-late = { $late ->
        [one] Jour { $day } sur { $term } : { $late } jour de retard
       *[other] Jour { $day } sur { $term } : { $late } jours de retard
    }
ui-clock-paid = Payé le jour { $day } sur { $term }
ui-clock-paid-late = { $late ->
        [one] Payé le jour { $day } sur { $term } : { $late } jour de retard
       *[other] Payé le jour { $day } sur { $term } : { $late } jours de retard
    }
