# Comptes : s’inscrire, se connecter, la deuxième preuve, et ce qu’une personne règle elle-même.

accounts-name = Votre nom
accounts-name-hint = Prénom et nom, comme vos collègues vous connaissent.
accounts-name-empty = Indiquez votre nom
accounts-email = Adresse e-mail
accounts-email-hint = Nous y envoyons une lettre pour vérifier qu’elle est à vous.
accounts-lang = Langue de nos lettres
accounts-lang-hint = Vous pourrez la changer plus tard.
accounts-lang-none = Choisissez la langue de nos lettres
accounts-password = Mot de passe
accounts-password-choose = Choisissez un mot de passe
accounts-password-hint = Au moins 12 caractères. Une phrase courte convient bien. Vous pouvez coller depuis un gestionnaire de mots de passe.
accounts-password-now = Votre mot de passe actuel
accounts-password-empty = Choisissez un mot de passe
accounts-password-short = Le mot de passe doit avoir au moins { $fewest } caractères. Le vôtre en a { $have }
accounts-password-long = Le mot de passe doit avoir au plus { $most } caractères. Le vôtre en a { $have }
accounts-password-easy = Choisissez un mot de passe que d’autres ne peuvent pas deviner. N’y mettez ni votre nom, ni votre adresse, ni des touches qui se suivent
accounts-password-own-empty = Indiquez votre mot de passe
accounts-password-own-wrong = Ce n’est pas votre mot de passe. Vérifiez les majuscules et la langue de votre clavier
accounts-wait =
    { $n ->
        [one] Attendez { $n } minute avant le prochain essai. Il y a eu trop d’essais manqués depuis cette connexion
       *[other] Attendez { $n } minutes avant le prochain essai. Il y a eu trop d’essais manqués depuis cette connexion
    }

accounts-register-title = Créez votre compte
accounts-register-lead = Un compte est pour vous, pas pour votre entreprise. L’inscription prend deux minutes.
accounts-register-button = Créer votre compte
accounts-register-link = Créer un compte
accounts-register-sent = Nous avons envoyé une lettre à l’adresse que vous avez donnée. Suivez son lien dans les 24 heures pour continuer.
accounts-register-again = Remplir à nouveau le formulaire
accounts-have-account = Vous avez déjà un compte ?
accounts-sign-in-link = Se connecter
accounts-letter-title = Regardez dans votre boîte de réception
accounts-letter-where = Pas de lettre après 5 minutes ? Regardez dans le dossier des indésirables, et vérifiez que l’adresse est bien écrite.
accounts-verify-title = Confirmez votre adresse
accounts-verify-lead = { $name } a créé un compte avec { $email }. Confirmez l’adresse pour ouvrir le compte.
accounts-verify-button = Confirmer cette adresse
accounts-verify-not-you = Quelqu’un d’autre a indiqué votre adresse ? Fermez cette page. Aucun compte n’est créé.
accounts-verify-expired = Ce lien a fonctionné jusqu’au { $at }. Créez à nouveau votre compte pour recevoir une nouvelle lettre.
accounts-verify-known = Cette adresse a déjà un compte. Connectez-vous, ou demandez un nouveau mot de passe.
accounts-link-used = Ce lien a été utilisé le { $at }. Un lien ne sert qu’une fois. Connectez-vous avec votre mot de passe.

accounts-sign-in-title = Se connecter
accounts-sign-in-button = Se connecter
accounts-sign-in-wrong = Aucun compte ne correspond à cette adresse et à ce mot de passe. Vérifiez les deux, ou demandez un nouveau mot de passe
accounts-sign-out = Se déconnecter
accounts-demo-title = Les personnes de la démonstration
accounts-demo-lead = Chacune a un autre rôle. Appuyez sur un bouton pour prendre sa place.
accounts-demo-button = Se connecter comme { $name }
accounts-code-title = Indiquez votre code
accounts-code = Code de votre application, ou code de secours
accounts-code-hint = L’application montre 6 chiffres, et de nouveaux toutes les 30 secondes.
accounts-code-empty = Indiquez le code
accounts-code-wrong = Ce code ne convient pas. Attendez le prochain code de votre application, ou prenez un code de secours que vous n’avez pas encore utilisé
accounts-code-replayed = Ce code a déjà été utilisé. Attendez le prochain code de votre application
accounts-code-button = Vérifier le code
accounts-code-lost = Téléphone perdu ? Indiquez un des codes de secours que vous avez notés. Chacun sert une fois.

accounts-recover-title = Choisissez un nouveau mot de passe
accounts-recover-link = J’ai oublié mon mot de passe
accounts-recover-lead = Donnez-nous votre adresse. Nous y envoyons une lettre avec un lien qui fonctionne pendant 1 heure.
accounts-recover-button = Envoyer la lettre
accounts-recover-sent = Si cette adresse a un compte, nous y avons envoyé une lettre. Suivez son lien dans l’heure.
accounts-recover-again = Essayer une autre adresse
accounts-recover-expired = Ce lien a fonctionné jusqu’au { $at }. Demandez une nouvelle lettre.
accounts-reset-title = Choisissez un nouveau mot de passe
accounts-reset-lead = C’est pour le compte { $email }. Tous les navigateurs seront déconnectés.
accounts-reset-button = Enregistrer le nouveau mot de passe

accounts-me-title = Mon compte
accounts-me-hello = Bonjour { $name }
accounts-me-owes = Votre rôle demande une deuxième preuve à la connexion. Configurez-la avant de continuer.
accounts-me-roles = Vos rôles
accounts-me-no-role = Vous n’avez pas encore de rôle.
accounts-me-no-role-hint = Votre entreprise ou votre service public utilise déjà Parvis ? Demandez à un collègue de vous inviter. L’invitation arrive par lettre.
accounts-me-new-company = Inscrire votre entreprise
accounts-me-another-company = Inscrire une autre entreprise
accounts-me-to-desk = Aller au bureau de ce rôle
accounts-me-account = Votre compte
accounts-me-profile = Modifier votre nom ou votre langue
accounts-me-security = Mot de passe et deuxième preuve
accounts-me-sessions = Où vous êtes connecté
accounts-role-worn = rôle actuel
accounts-role-wear = Prendre ce rôle : { $role }, { $organization }
accounts-roles-title = Choisissez votre rôle
accounts-roles-lead = Vous agissez dans un seul rôle à la fois. Le haut de chaque page dit lequel.

accounts-profile-title = Nom et langue
accounts-profile-email = Votre adresse est { $email }. La ligne d’aide peut la changer.
accounts-profile-button = Enregistrer le nom et la langue
accounts-security-title = Sécurité
accounts-second-factor = Deuxième preuve à la connexion
accounts-second-factor-why = Avec une application qui montre un code, un mot de passe volé n’ouvre rien à lui seul.
accounts-second-factor-required = Toute personne qui agit pour un service public prouve son identité avec une application qui montre un code.
accounts-second-factor-need = Il vous faut une application de codes sur votre téléphone ou votre ordinateur. Toute application « TOTP » convient, aussi celle de votre gestionnaire de mots de passe.
accounts-second-factor-absent = Non configurée
accounts-second-factor-since = Configurée le { $at }
accounts-second-factor-begin = Configurer la deuxième preuve
accounts-second-factor-title = Configurez la deuxième preuve
accounts-second-factor-scan = 1. Montrez cette image à votre application
accounts-second-factor-scan-how = Dans l’application, ajoutez un compte et pointez l’appareil photo ici.
accounts-second-factor-picture = Une image pour votre application. Les lettres en dessous contiennent la même chose.
accounts-second-factor-tap = Sur ce téléphone ? Ouvrir dans votre application
accounts-second-factor-type = Ou tapez ces lettres dans l’application :
accounts-second-factor-check = 2. Indiquez le code qu’elle montre
accounts-code-of-app = Code de votre application
accounts-code-of-app-hint = 6 chiffres. Ils changent toutes les 30 secondes.
accounts-second-factor-confirm = Vérifier le code
accounts-second-factor-on-already = La deuxième preuve est déjà configurée.
accounts-second-factor-not-begun = Commencez par configurer la deuxième preuve.
accounts-second-factor-other = Utiliser un autre téléphone ou une autre application
accounts-second-factor-remove-title = Utilisez un autre téléphone ou une autre application
accounts-second-factor-remove-lead = L’application actuelle ne marche plus et vous en configurez une nouvelle. D’ici là, les pages des rôles de service public restent fermées.
accounts-second-factor-remove-button = Retirer l’application actuelle
accounts-codes = Codes de secours
accounts-codes-left =
    { $n ->
        [one] { $n } code restant
       *[other] { $n } codes restants
    }
accounts-codes-see = Voir vos codes de secours
accounts-codes-renew = Créer de nouveaux codes de secours
accounts-codes-title = Vos codes de secours
accounts-codes-lead = Avec un de ces codes, vous vous connectez quand vous n’avez pas votre téléphone. Imprimez-les, ou notez-les.
accounts-codes-once = Chaque code sert une fois. Quand vous aurez quitté cette page avec le bouton, personne ne pourra plus les montrer.
accounts-codes-kept = Je garde ces codes en lieu sûr
accounts-password-title = Changez votre mot de passe
accounts-password-lead = Les autres navigateurs seront déconnectés.
accounts-password-change = Changer votre mot de passe
accounts-password-button = Enregistrer le nouveau mot de passe
accounts-sessions-title = Où vous êtes connecté
accounts-sessions-lead = Une ligne par navigateur. Déconnectez ce que vous ne connaissez pas, et changez votre mot de passe.
accounts-session-unnamed = Un navigateur sans nom
accounts-session-this = ce navigateur
accounts-session-times = Connecté le { $since }. Utilisé la dernière fois le { $seen }.
accounts-session-end = Déconnecter ce navigateur
accounts-sessions-end-others = Déconnecter tous les autres navigateurs

accounts-sign-in-kept = Vous êtes déconnecté. Ce que vous avez écrit est gardé sur cette page : connectez-vous, et vous le retrouvez.
accounts-parked-title = Nous avons gardé ce que vous avez écrit
accounts-parked-lead = Nous avons gardé ce que vous avez écrit. Vérifiez et enregistrez.
accounts-parked-text = Texte { $n }
accounts-parked-choices = Vos choix sont gardés.
accounts-parked-button = Enregistrer ce que vous avez écrit

accounts-notice-verified = Votre adresse est confirmée. Connectez-vous pour continuer.
accounts-notice-signed-out = Vous êtes déconnecté.
accounts-notice-password = Votre nouveau mot de passe est enregistré. Connectez-vous avec lui.
accounts-notice-password-set = Votre nouveau mot de passe est enregistré. Les autres navigateurs sont déconnectés.
accounts-notice-profile = Votre nom et votre langue sont enregistrés.
accounts-notice-second-factor-off = L’ancienne application ne marche plus. Configurez la nouvelle.
accounts-notice-codes-kept = La deuxième preuve est configurée.
accounts-notice-session-ended = Ce navigateur est déconnecté.
accounts-notice-sessions-ended = Tous les autres navigateurs sont déconnectés.

accounts-mail-verify-subject = Confirmez votre adresse pour Parvis
accounts-mail-verify-what = Un compte a été créé sur Parvis avec votre adresse. Suivez le lien pour ouvrir le compte.
accounts-mail-verify-until = Le lien fonctionne une fois, jusqu’au { $until }.
accounts-mail-verify-link = Confirmer votre adresse
accounts-mail-not-you = Vous n’avez pas demandé cela ? Alors ne faites rien. Rien ne change.
accounts-mail-known-subject = Vous avez déjà un compte sur Parvis
accounts-mail-known-what = Quelqu’un a voulu créer un compte sur Parvis avec cette adresse. Elle en a déjà un. Connectez-vous avec votre mot de passe.
accounts-mail-known-recover = Vous l’avez oublié ? La page de connexion vous envoie un lien pour en choisir un nouveau.
accounts-mail-known-link = Se connecter
accounts-mail-recover-subject = Choisissez un nouveau mot de passe pour Parvis
accounts-mail-recover-what = Un nouveau mot de passe a été demandé pour votre compte. Suivez le lien pour le choisir.
accounts-mail-recover-until = Le lien fonctionne une fois, jusqu’au { $until }.
accounts-mail-recover-link = Choisir un nouveau mot de passe
accounts-mail-changed-subject = Un changement dans votre compte sur Parvis
accounts-mail-changed-password = Votre mot de passe a été changé le { $at }.
accounts-mail-changed-second-factor = La deuxième preuve à la connexion a été configurée le { $at }.
accounts-mail-changed-second-factor-off = La deuxième preuve à la connexion a été retirée le { $at }.
accounts-mail-changed-codes = De nouveaux codes de secours ont été créés le { $at }. Les anciens ne marchent plus.
accounts-mail-changed-not-you = Ce n’était pas vous ? Choisissez tout de suite un nouveau mot de passe et appelez la ligne d’aide.
accounts-mail-changed-link = Choisir un nouveau mot de passe
