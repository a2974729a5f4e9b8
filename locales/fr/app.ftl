### Les mots de la fenêtre, dans la langue de la personne qui s’en sert.

close = Fermer
cancel = Annuler

## The inbox

inbox = Boîte de réception
inbox-total = { $count ->
        [one] { NUMBER($count) } ticket
        [many] { NUMBER($count) } de tickets
       *[other] { NUMBER($count) } tickets
    }
inbox-no-desks = Aucun helpdesk n’est encore configuré.
inbox-none = Aucun ticket.
inbox-none-pass = Aucun ticket ne correspond à ces filtres.
inbox-pulling = Chargement des premiers tickets…
demo-start = Essayer avec le helpdesk de démonstration
filter-desk = Helpdesk
filter-market = Marché
filter-status = État
filter-all-desks = Tous les helpdesks
filter-all-markets = Tous les marchés
filter-all-statuses = Tous les états
filter-counted = { $name } ({ NUMBER($count) })
filter-clear = Effacer les filtres
status-new = Nouveau
status-open = Ouvert
status-waiting = En attente
status-solved = Résolu
status-closed = Fermé
row-draft = Contient un brouillon
row-outgoing = { $count ->
        [one] { NUMBER($count) } message pas encore remis
        [many] { NUMBER($count) } de messages pas encore remis
       *[other] { NUMBER($count) } messages pas encore remis
    }
row-due = échéance : { $when }
row-overdue = échéance dépassée : { $when }

## The ticket

ticket = Ticket
ticket-hint = Choisissez un ticket : j et k pour passer de l’un à l’autre, Entrée pour ouvrir, ? pour voir toutes les touches.
ticket-returns = Retours
ticket-back = Retour à la boîte de réception
ticket-remote-status = Dans le helpdesk : { $status }
messages = Messages
message-you = Vous
message-inbound = Message client
message-outbound = Notre réponse
message-internal = Note interne, visible par l’équipe seulement
message-frame = Message
message-files = Pièces jointes
attachment-save = Enregistrer { $name }
attachment-saving = Enregistrement…
attachment-saved = Enregistré : { $path }
message-images = { $count ->
        [one] { NUMBER($count) } image distante n’a pas été chargée, afin que personne n’apprenne que vous lisez ce message.
        [many] { NUMBER($count) } d’images distantes n’ont pas été chargées, afin que personne n’apprenne que vous lisez ce message.
       *[other] { NUMBER($count) } images distantes n’ont pas été chargées, afin que personne n’apprenne que vous lisez ce message.
    }

## The composer

fields = Champs
fields-more = { $count ->
        [one] { NUMBER($count) } autre champ
        [many] { NUMBER($count) } d’autres champs
       *[other] { NUMBER($count) } autres champs
    }
field-status = État
field-owner = Responsable
field-priority = Priorité
field-tags = Étiquettes
field-custom = Champs personnalisés
field-nobody = personne
field-none = vide
field-tag-add = Ajouter une étiquette
field-tag-remove = Supprimer l’étiquette { $tag }
field-yours = Votre valeur : { $value }
field-theirs = Dans le helpdesk à présent : { $value }

## The composer

composer = Votre réponse
composer-reply = Réponse
composer-note = Note
composer-hint-reply = Écrire à la clientèle…
composer-hint-note = Écrire à l’équipe…
composer-note-who = Visible par l’équipe seulement
composer-greeting = Formule d’appel
composer-closing = Formule de politesse
composer-send = Envoyer
composer-send-note = Ajouter la note
draft-typing = Enregistrement…
draft-saved = Brouillon enregistré
draft-failed = Brouillon non enregistré

## The reply check

finding-strip = Vérification de la réponse
finding-severity-error = Erreur
finding-severity-warning = Avertissement
finding-severity-hint = Suggestion
finding-count-error = { $count ->
        [one] { NUMBER($count) } erreur
        [many] { NUMBER($count) } d’erreurs
       *[other] { NUMBER($count) } erreurs
    }
finding-count-warning = { $count ->
        [one] { NUMBER($count) } avertissement
        [many] { NUMBER($count) } d’avertissements
       *[other] { NUMBER($count) } avertissements
    }
finding-count-hint = { $count ->
        [one] { NUMBER($count) } suggestion
        [many] { NUMBER($count) } de suggestions
       *[other] { NUMBER($count) } suggestions
    }
finding-said = { $severity } : { $title }. { $reason }
finding-replace = Remplacer par { $text }
finding-remove = Supprimer
finding-ignore = Ignorer ici
finding-none = Rien à signaler
finding-checked = Vérifié en { $language } :
finding-unchecked = Non vérifié ici :
finding-ignored = { $count ->
        [one] { NUMBER($count) } remarque ignorée ici
        [many] { NUMBER($count) } de remarques ignorées ici
       *[other] { NUMBER($count) } remarques ignorées ici
    }
finding-show-again = Réafficher
finding-ask = { $count ->
        [one] À ne pas envoyer ainsi : { $reason }
        [many] À ne pas envoyer ainsi, pour { NUMBER($count) } de raisons. La première : { $reason }
       *[other] À ne pas envoyer ainsi, pour { NUMBER($count) } raisons. La première : { $reason }
    }
finding-send-anyway = Envoyer quand même
finding-look = Voir

## The brief

brief = Fiche client
brief-address = S’adresser à
brief-surname-first = nom de famille en premier
brief-market-unknown = Marché inconnu
brief-weekend = Week-end
brief-other-zones = Ou, ailleurs dans ce marché : { $zones }
brief-call-here = { $time } chez vous
brief-language = Écrit en
brief-currency = Monnaie
brief-holidays = Jours fériés
brief-holiday-check = à vérifier
brief-holiday-check-why = Les sources divergent sur ce jour, ou il dépend de la lune ou d’une décision : vérifiez avant de promettre quoi que ce soit.
brief-occasion = Occasion
occasion-usual = Réponse
occasion-apology = Excuses
occasion-holiday = Jour férié
occasion-condolence = Condoléances
brief-greetings = Pour commencer
brief-closings = Pour conclure
brief-guidance = Bon à savoir
formality-formal = Formel
formality-informal = Informel
brief-guidance-more = { $count } de plus
brief-payments = Comment on paie ici
refund-original = Un remboursement repart par la voie du paiement.
refund-bank-account = Un remboursement nécessite le compte bancaire de la personne : demandez-le.
refund-shop = Le prestataire de paiement ne rembourse pas : convenez avec la personne de la façon de rendre l’argent.
refund-not-known = On ne sait pas comment se fait un remboursement : vérifiez avant d’en promettre un.
refund-days-calendar = { $max ->
        [one] Il prend { $max } jour au plus.
        [many] Il prend { $max } de jours au plus.
       *[other] Il prend { $max } jours au plus.
    }
refund-days-business = { $max ->
        [one] Il prend { $max } jour ouvré au plus.
        [many] Il prend { $max } de jours ouvrés au plus.
       *[other] Il prend { $max } jours ouvrés au plus.
    }
refund-within = { $days ->
        [one] Il est possible dans un délai de { $days } jour après le paiement.
        [many] Il est possible dans un délai de { $days } de jours après le paiement.
       *[other] Il est possible dans un délai de { $days } jours après le paiement.
    }
payment-ending = Prend fin le { $date }.
payment-ended = A pris fin le { $date }.
payment-unsure = Les sources divergent : vérifiez avant de promettre quoi que ce soit.
topic-form-of-address = Forme d’adresse
topic-name-order = Nom
topic-title = Titre
topic-opening = Formule d’appel
topic-closing = Formule de politesse
topic-directness = Ton
topic-apology = Excuses
topic-saying-no = Dire non
topic-dates = Dates
topic-numbers = Nombres et montants
topic-delivery = Adresse et livraison
topic-payments-refund = Paiement et remboursement
topic-rights = Droits des consommateurs
topic-working-time = Heures et jours ouvrés
topic-language = Langue
topic-typography = Orthographe et mise en page
topic-small-talk = Échanges de courtoisie
topic-humour = Humour
topic-emoji = Émojis
topic-urgency = Urgence
topic-complaint = Réclamations
topic-number-taboo = Nombres à éviter
topic-gift-taboo = Cadeaux
topic-ask = Demander plutôt que supposer
guidance-source = Source
guidance-checked = Vérifié le { $date }
guidance-stale = à revérifier

## The outbox

outbox = Boîte d’envoi
outbox-count = { $count ->
        [0] Boîte d’envoi vide
       *[other] Boîte d’envoi : { NUMBER($count) }
    }
outbox-stuck = Boîte d’envoi : { NUMBER($count) }, intervention requise
outbox-empty = Tout est remis.
outbox-explained = Chaque message reste ici jusqu’à ce que le helpdesk le confirme. Il part une seule fois, dans l’ordre.
outbox-attempts = { $count ->
        [0] aucune tentative
        [one] { NUMBER($count) } tentative
        [many] { NUMBER($count) } de tentatives
       *[other] { NUMBER($count) } tentatives
    }
operation-waiting = En attente d’envoi
operation-sending = Envoi en cours
operation-unknown = Vérification de l’arrivée
operation-refused = Refusé
operation-conflict = En attente de votre décision
operation-confirmed = Remis
operation-held = Attend un instant, pour que vous puissiez annuler
operation-goes-out = Part dans { NUMBER($seconds) } s
operation-change = { $field } : { $from } → { $to }
operation-next-try = prochaine tentative : { $time }
operation-retry = Réessayer maintenant
operation-take-back = Reprendre
operation-undo = Annuler
operation-send-now = Envoyer maintenant
operation-send-anyway = Envoyer quand même
operation-to-composer = Revenir au brouillon
operation-keep-mine = Garder ma valeur
operation-take-theirs = Prendre l’autre valeur
operation-try-again = Réessayer
operation-drop = Abandonner
operation-take-back-hint = Ne sera pas envoyé ; le texte revient dans le brouillon, avant ce qui y a été écrit depuis
operation-take-back-confirm = { $state ->
        [unknown] Le message est peut-être déjà arrivé ; il ne sera pas renvoyé. Son texte revient dans le brouillon du ticket, avant ce qui y a été écrit depuis.
       *[other] Le message ne sera pas envoyé. Son texte revient dans le brouillon du ticket, avant ce qui y a été écrit depuis.
    }

## Sync

offline = Hors ligne : ce que vous écrivez est conservé et sera envoyé plus tard
sync-idle = à jour
sync-idle-since = à jour ({ $when })
sync-first-pull = premier chargement : { NUMBER($done) }
sync-first-pull-of = premier chargement : { NUMBER($done) } sur { NUMBER($total) }
sync-pulling = recherche des modifications
sync-pulling-of = chargement des modifications : { NUMBER($done) } sur { NUMBER($total) }
sync-sending = envoi
sync-waiting = nouvelle tentative bientôt
sync-waiting-until = nouvelle tentative : { $time }
sync-stopped = arrêté
sync-paused = en pause

## Settings

settings = Paramètres
settings-language = Langue
settings-theme = Apparence
settings-signature = Signature
settings-signature-hint = Le nom qui signe vos réponses.
settings-undo = Délai pour annuler un envoi
settings-undo-seconds = { $seconds ->
        [0] aucun : l’envoi est immédiat
        [one] { NUMBER($seconds) } seconde
        [many] { NUMBER($seconds) } de secondes
       *[other] { NUMBER($seconds) } secondes
    }
settings-desks = Helpdesks
theme-system = Comme le système
theme-light = Clair
theme-dark = Sombre
desk-add = Ajouter un helpdesk
desk-name = Nom
desk-kind = Type
desk-kind-demo = Helpdesk de démonstration
desk-url = Adresse
desk-url-hint = { $kind ->
        [chatwoot] Avec le numéro de votre compte : { $example }
        [help-scout] La même pour tout le monde : { $example }
        [znuny] L’administration y importe d’abord le service web de Parlance : { $example }
        [demo] Celle que le helpdesk de démonstration indique à son démarrage : { $example }
        [email] Celle du serveur de réception ; ajoutez celle du serveur d’envoi s’il porte un autre nom : { $example }
       *[other] Comme dans votre navigateur : { $example }
    }
desk-web-service = Enregistrer le service web pour l’administration
desk-user-email = Adresse e-mail
desk-user-login = Identifiant
desk-password = Mot de passe
desk-secret = Jeton
desk-secret-where = { $kind ->
        [request-tracker] Dans Request Tracker, sous Connecté en tant que › Réglages › Auth Tokens.
        [django-helpdesk] À créer par l’administration du helpdesk, dans l’interface d’administration, sous Tokens.
        [redmine] Dans Redmine, sous Mon compte : Clé d’accès API.
        [zendesk] À créer par l’administration du helpdesk, dans le Centre d’administration, sous Applications et intégrations › API.
        [chatwoot] Dans Chatwoot, sous Paramètres de profil : Jeton d’accès.
        [jira-service-management] Sur id.atlassian.com, sous Sécurité › Jetons d’API.
        [zammad] Dans Zammad, sous Profil › Jeton d’accès, avec la permission ticket.agent.
        [freshdesk] Dans Freshdesk, sous Paramètres du profil : Votre clé API.
        [help-scout] Un jeton d’accès (OAuth) d’une application, sous Your Profile › My Apps. Help Scout le fait expirer au bout de deux jours.
        [znuny] Le vôtre, celui de votre compte d’agent dans le helpdesk.
        [email] Celui de la boîte aux lettres, ou un mot de passe d’application si le fournisseur en demande un.
       *[demo] Celui que le helpdesk de démonstration indique à son démarrage.
    }
desk-secret-hint = Conservé dans le trousseau de votre système et plus jamais affiché.
desk-test = Tester la connexion
desk-testing = Test en cours…
desk-save = Ajouter
desk-sync-now = Synchroniser maintenant
desk-pause = Suspendre
desk-resume = Reprendre
desk-replace-secret = Remplacer le jeton
desk-save-secret = Tester et enregistrer
desk-remove = Supprimer
desk-remove-confirm = { $outgoing ->
        [0] { $name } et ses tickets seront supprimés de cet ordinateur. Rien ne change dans le helpdesk lui-même.
        [one] { $name } et ses tickets seront supprimés de cet ordinateur, avec { NUMBER($outgoing) } message pas encore remis. Rien ne change dans le helpdesk lui-même.
        [many] { $name } et ses tickets seront supprimés de cet ordinateur, avec { NUMBER($outgoing) } de messages pas encore remis. Rien ne change dans le helpdesk lui-même.
       *[other] { $name } et ses tickets seront supprimés de cet ordinateur, avec { NUMBER($outgoing) } messages pas encore remis. Rien ne change dans le helpdesk lui-même.
    }
desk-remove-keep = Supprimer et garder les tickets
desk-remove-kept = Ce qui est gardé reste lisible et consultable ; la synchronisation reprend si le même helpdesk est ajouté de nouveau.
desk-unencrypted = Se connecter sans chiffrement
desk-unencrypted-mark = Non chiffré
desk-hints = Webhooks
desk-hints-explained = Un webhook fait interroger le helpdesk aussitôt. Ce qu’il contient est jeté.
desk-hints-on = Accepter les webhooks
desk-hints-off = Ne plus accepter de webhooks
desk-hints-address = Le helpdesk envoie (POST) à cette adresse. Elle se trouve sur cet ordinateur : un relais ou un tunnel de votre équipe doit amener les envois jusqu’ici. Gardez-la pour vous.
desk-hints-silent = Personne n’écoute à cette adresse : un autre programme utilise ce port.
desk-report-works = La connexion fonctionne.
desk-report-agent = Votre compte
desk-report-product = Produit
desk-report-queues = Files visibles
desk-report-once = Jamais envoyé deux fois
desk-report-once-ref = le helpdesk conserve notre référence avec chaque message
desk-report-once-search = recherche dans le helpdesk par auteur, texte et heure
capabilities = Ce que permet ce helpdesk
capability-cursor-keyset = Indique exactement ce qui a changé.
capability-cursor-updated-since = Indique ce qui a changé depuis un moment donné.
capability-cursor-sweep = N’indique pas ce qui a changé : le contenu est relu et comparé.
capability-lock-etag = Détecte quand deux personnes modifient le même ticket.
capability-lock-version = Détecte par un numéro de version quand deux personnes modifient le même ticket.
capability-lock-none = Ne détecte pas quand deux personnes modifient le même ticket.
capability-identity-idempotency-key = Refuse un message déjà envoyé.
capability-identity-client-ref = Conserve notre référence, ce qui permet de retrouver une réponse perdue.
capability-identity-author-text-time = Une réponse perdue est retrouvée par auteur, texte et heure.
capability-tombstones = Indique quels tickets ont été supprimés ou fusionnés.
capability-no-tombstones = N’indique pas quels tickets ont été supprimés ou fusionnés.
capability-notes = Propose des notes internes.
capability-no-notes = Ne propose pas de notes internes.
capability-change = Permet de modifier : { $fields }.
capability-no-change = Ne permet pas de modifier les champs d’un ticket.
capability-proven = Essayé avec le produit réel.
capability-untried = Conçu d’après la documentation du produit et encore jamais essayé en conditions réelles : essayez d’abord avec un helpdesk de test.
capability-attachments = Fournit les pièces jointes.
capability-no-attachments = Ne fournit pas les pièces jointes.

## Rules of the reply check, in the settings

mapping = Ce que signifient ses termes
mapping-explained = Ce que Parlance suppose est déjà sélectionné. Modifiez ce que votre équipe entend autrement.
mapping-empty = Ses termes ne sont pas encore connus : synchronisez-le d’abord.
mapping-statuses = États
mapping-priorities = Priorités
mapping-priorities-low = Basse
mapping-priorities-normal = Normale
mapping-priorities-high = Haute
mapping-priorities-urgent = Urgente
mapping-channels = Canal des files
mapping-channels-email = E-mail
mapping-channels-chat = Chat
mapping-channels-phone = Téléphone
mapping-channels-social = Réseaux sociaux
mapping-fields = Infos client dans les champs personnalisés
mapping-fields-language = Langue
mapping-fields-country = Pays
mapping-fields-form-of-address = Forme d’adresse
mapping-fields-hidden = Masqué pour l’équipe
mapping-agents = Noms dans l’équipe
mapping-none-statuses = Comme dans le helpdesk
mapping-none-priorities = Inconnue
mapping-none-channels = Comme dans le helpdesk
mapping-none-fields = Rien de particulier
mapping-save = Enregistrer
mapping-saved = Enregistré

## Rules of the reply check, in the settings

rules = Vérification de la réponse
rules-scope = Pour
rules-scope-team = Tout le monde
rules-scope-market = Marché : { $market }
rules-scope-customer = Uniquement { $customer }
rules-own = Règle d’équipe
rules-as-it-is = { $scope ->
        [team] Par défaut ({ $severity ->
            [error] Erreur
            [warning] Avertissement
           *[hint] Suggestion
        })
       *[other] Comme ailleurs
    }
rules-off = Désactivée
rules-folder = Les règles propres à votre équipe sont lues dans ce dossier. Placez-y un fichier par règle, dont le nom se termine par .toml ; parlance check --test-rules indique si elles trouvent ce qu’elles doivent trouver.
rules-fault = { $place ->
        [known] { $file }, ligne { NUMBER($line) }, colonne { NUMBER($column) }, n’est pas utilisé :
       *[none] { $file } n’est pas utilisé :
    }
search = Chercher
customer-page = Clientèle
customer-open = Tout sur cette personne
import = Importer un fichier
new-ticket = Nouveau ticket

## Keys

markets = Marchés
practice = S’entraîner
keys = Touches
key-move = Ticket suivant, précédent
key-open = Ouvrir le ticket
key-back = Retour
key-filter = Aller aux filtres
key-reply = Écrire une réponse
key-note = Écrire une note
key-send = Envoyer
key-greeting = Insérer la formule d’appel
key-closing = Insérer la formule de politesse
key-finding-next = Remarque suivante
key-finding-previous = Remarque précédente
key-finding-fix = Insérer la première correction
key-finding-ignore = Ignorer la remarque ici
key-undo = Annuler ce qui n’est pas encore parti
key-outbox = Boîte d’envoi
key-search = Chercher
key-customer = Tout sur la personne
key-import = Importer un fichier
key-new-ticket = Ouvrir un ticket
key-markets = Marchés
key-practice = S’entraîner
key-settings = Paramètres
key-keys = Cette liste

## The door

door-new = Parlance conserve l’historique de votre clientèle sur cet ordinateur, dans un coffre chiffré.
door-keyring = La clé du coffre est placée dans le trousseau de votre système. Vous recevez un code de récupération au cas où le trousseau serait perdu.
door-no-keyring = Aucun trousseau n’a été trouvé sur cet ordinateur ; une phrase de passe protège donc le coffre.
door-by-passphrase = Utiliser plutôt une phrase de passe
door-create = Créer le coffre
door-passphrase = Phrase de passe
door-passphrase-new = Nouvelle phrase de passe
door-passphrase-again = Confirmer
door-passphrase-long = Au moins { $count } caractères ; quelques mots sont faciles à retenir.
door-passphrase-differs = Les deux saisies ne correspondent pas.
door-open = Ouvrir
door-forgot = Utiliser le code de récupération
door-code = Code de récupération
door-code-hint = Tel qu’imprimé ou noté ; les espaces, les tirets et la casse n’ont pas d’importance.
door-recover-passphrase = Protéger désormais le coffre par une phrase de passe
door-again = Réessayer
door-closed = Le coffre ne peut pas être ouvert. Son contenu n’a pas été modifié.
recovery = Code de récupération
recovery-title = Notez votre code de récupération
recovery-why = Il ouvre votre coffre en cas de perte du trousseau ou de la phrase de passe. Il ne s’affiche que maintenant.
recovery-copy = Copier
recovery-copied = Copié
recovery-print = Imprimer
recovery-written = C’est noté
recovery-continue = Continuer

## What went wrong here

error-shell = La fenêtre n’a pas pu joindre le reste de Parlance.
    .next = Redémarrez Parlance ; ce qui a été enregistré est toujours là.
error-unknown = Un problème est survenu ({ $code }).
    .next = Réessayez ; si le problème persiste, redémarrez Parlance. Ce qui a été enregistré est toujours là.
