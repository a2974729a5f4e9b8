### Les mots de la fiche client et de la ligne de commande, dans la langue de la personne qui s’en sert.

## Pourquoi ce marché

market-evidence-country = Pays indiqué dans le helpdesk : { $country }.
market-evidence-phone = Le numéro de téléphone commence par +{ $prefix }.
market-evidence-email = L’adresse e-mail se termine par .{ $tld }.
market-evidence-language = Déduit seulement de la langue du message ({ $language }) ; demandez si c’est important.
market-evidence-unknown = Rien n’indique le lieu : demandez si c’est important.
market-evidence-chosen = Vous avez choisi ce marché.

## Pourquoi s’adresser ainsi

address-evidence-asked = Cette façon de s’adresser a été demandée.
address-evidence-observed = On nous écrit ainsi : « { $words } ».
address-evidence-usual = Usage courant dans les messages de service (langue : { $language }) ; aucune préférence n’a été exprimée.

## Quand une formule convient

phrase-when = { $formality ->
       *[formal] formel
        [informal] informel
    }{ $part ->
       *[any] {""}
        [morning] , le matin
        [day] , en journée
        [evening] , le soir
        [night] , tard le soir
    }

## Où un conseil s’applique

scope = { $channel ->
       *[any] dans tout message
        [email] par e-mail
        [chat] par chat
        [phone] par téléphone
        [several] par écrit
    }{ $languages ->
        [none] {""}
       *[other] { " " }en { $languages }
    }{ $markets ->
        [none] {""}
       *[other] { " " }({ $markets })
    }

## Heure locale

time-known = { $weekday }, { $time }{ $period ->
        [none] {""}
       *[other] {", "}{ $period }
    }
time-several = Entre { $first } et { $last }, selon le lieu dans ce marché : demandez si c’est important.
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

## La ligne de commande

cli-market = Marché
cli-evidence = Pourquoi
cli-time = Heure locale
cli-address = S’adresser à
cli-language = Langue
cli-currency = Monnaie
cli-holiday = Jour férié
cli-greetings = Formules d’appel
cli-closings = Formules de politesse
cli-guidance = Conseils
cli-stale = à revérifier
cli-checked = vérifié le { $date }
cli-formality = { $formality ->
       *[formal] formel
        [informal] informel
    }
cli-status = { $status ->
        [new] nouveau
       *[open] ouvert
        [waiting] en attente
        [solved] résolu
        [closed] fermé
    }
cli-operation-state = { $state ->
       *[waiting] en attente
        [sending] envoi en cours
        [unknown] recherche en cours
        [refused] refusé
        [confirmed] remis
    }
cli-recovery-code = Code de récupération, affiché cette seule fois ; notez-le et conservez-le en lieu sûr : { $code }
cli-passphrase = Phrase de passe :{" "}
cli-desk-added = Ajouté : { $name }
cli-desk-removed = Supprimé : { $name }
cli-desk-works = La connexion fonctionne : { $agent }, { $product }
cli-synced = { $name } : { $tickets ->
        [one] { $tickets } modification de ticket
        [many] { $tickets } de modifications de tickets
       *[other] { $tickets } modifications de tickets
    }, { $messages ->
        [one] { $messages } nouveau message
        [many] { $messages } de nouveaux messages
       *[other] { $messages } nouveaux messages
    }, remis : { $confirmed }
cli-in-outbox = Dans la boîte d’envoi ; part à la prochaine synchronisation.
cli-delivered = Remis.
cli-nothing = Aucun résultat.
