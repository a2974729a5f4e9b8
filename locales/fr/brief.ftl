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
time-by-phone = { $time } (d’après l’indicatif régional du numéro de téléphone)
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

## Exchange rates

conversion-equation = 1 { $from } = { $rate } { $to }
conversion-rate =
    { $via ->
        [none] { $rate }
       *[other] { $rate }, en passant par { $via }
    }
conversion-age =
    { $days ->
        [0] du jour même
        [one] datant de { $days } jour
        [many] datant de { $days } de jours
       *[other] datant de { $days } jours
    }
conversion-age-stale =
    { $days ->
        [one] Taux datant de { $days } jour : trop ancien pour s’y fier. Importez un tableau plus récent, ou demandez avant d’annoncer ce montant.
        [many] Taux datant de { $days } de jours : trop ancien pour s’y fier. Importez un tableau plus récent, ou demandez avant d’annoncer ce montant.
       *[other] Taux datant de { $days } jours : trop ancien pour s’y fier. Importez un tableau plus récent, ou demandez avant d’annoncer ce montant.
    }
cli-rates-left-out = Ignorées, car plus en usage : { $currencies }
cli-rates-days =
    { $days ->
        [one] { $source } : { $last }
        [many] { $source } : du { $first } au { $last }, { $days } de jours
       *[other] { $source } : du { $first } au { $last }, { $days } jours
    }
cli-rate-source = Taux du { $date }, { $source }

## Coverage of markets by shifts: pictures, tables and the command line

coverage-title = Couverture des marchés, semaine du { $date }
coverage-title-day = Couverture des marchés, { $weekday } { $date } (UTC)
coverage-legend-own = Quelqu’un est là et parle une langue du marché
coverage-legend-other = Quelqu’un est là, mais dans une autre langue seulement
coverage-legend-none = Il n’y a personne
coverage-legend-closed = Les bureaux sont fermés
coverage-note-hours = Hypothèse : les bureaux sont ouverts de { $from } à { $to }, heure locale, sauf le week-end et les jours fériés du marché.
coverage-note-holidays = Les jours fériés propres à une partie du marché ne sont pas déduits. Les langues officielles dans une partie seulement ne comptent pas.
coverage-note-zones = Un marché à plusieurs fuseaux horaires est ouvert tant qu’au moins l’un d’eux l’est. La hauteur du remplissage indique la part de l’heure.
coverage-note-closed = { $market } : fermeture le { $date }, { $name }
coverage-note-closed-check = { $market } : fermeture le { $date }, { $name } ; jour à vérifier
coverage-note-unknown = { $market } : les jours fériés de cette semaine ne sont pas connus ; aucun n’est déduit.
coverage-column-market = Marché
coverage-column-name = Nom
coverage-column-utc = Heure (UTC)
coverage-column-local = Heure (fuseau)
coverage-column-zone = Fuseau horaire
coverage-column-open = Heures de bureau (minutes)
coverage-column-own = Dans une langue du marché (minutes)
coverage-column-other = Dans une autre langue (minutes)
coverage-column-none = Sans personne (minutes)
cli-coverage-week = Semaine du { $date } ; heures de bureau supposées : de { $from } à { $to }, heure locale
cli-coverage-own = langue du marché
cli-coverage-other = autre langue
cli-coverage-none = sans personne
cli-coverage-holidays-unknown = Les jours fériés de cette semaine ne sont pas connus ; aucun n’est déduit.
cli-coverage-check = jour à vérifier
cli-coverage-written = Fichier enregistré : { $path }

## Whether to call now. $place is “open” if it is not known where in the market she is: then it is so somewhere there.

call-office-hours =
    Bon moment pour appeler : pendant les heures de bureau ({ $from }–{ $to }{ $assumed ->
        [yes] , horaire supposé
       *[no] { "" }
    }).
call-outside-office-hours =
    { $place ->
       *[known]
            Demandez avant d’appeler : en dehors des heures de bureau ({ $from }–{ $to }{ $assumed ->
                [yes] , horaire supposé
               *[no] { "" }
            }).
        [open]
            Demandez avant d’appeler : dans une partie du marché, c’est en dehors des heures de bureau ({ $from }–{ $to }{ $assumed ->
                [yes] , horaire supposé
               *[no] { "" }
            }).
    }
call-weekend =
    { $place ->
       *[known] Demandez avant d’appeler : c’est le week-end là-bas.
        [open] Demandez avant d’appeler : dans une partie du marché, c’est le week-end.
    }
call-holiday =
    { $place ->
       *[known] Mieux vaut ne pas appeler : c’est un jour férié là-bas ({ $name }).
        [open] Mieux vaut ne pas appeler : dans une partie du marché, un jour férié a commencé ou n’est pas terminé ({ $name }).
    }
call-holiday-in-places = Demandez avant d’appeler : c’est un jour férié à certains endroits là-bas ({ $name }).
call-holiday-in-doubt = Demandez avant d’appeler : c’est peut-être un jour férié là-bas ({ $name }) ; les sources divergent, ou le jour n’est pas encore fixé.
call-day-off-by-custom = Demandez avant d’appeler : selon l’usage, c’est un jour chômé là-bas ({ $name }).
call-half-day = Demandez avant d’appeler : une partie de la journée est chômée là-bas ({ $name }).
call-early-morning =
    { $place ->
       *[known] Mieux vaut ne pas appeler : il n’est pas encore 8:00 là-bas.
        [open] Mieux vaut ne pas appeler : dans une partie du marché, il n’est pas encore 8:00.
    }
call-late-evening =
    { $place ->
       *[known] Mieux vaut ne pas appeler : il est plus de 20:00 là-bas.
        [open] Mieux vaut ne pas appeler : dans une partie du marché, il est plus de 20:00.
    }
call-next =
    { $clock ->
       *[hers]
            Prochain bon moment : { $weekday } à { $time }, heure locale{ $date ->
                [none] .
               *[other] { " " }({ $date }).
            }
        [utc]
            Prochain bon moment, où que ce soit dans le marché : { $weekday } à { $time } UTC{ $date ->
                [none] .
               *[other] { " " }({ $date }).
            }
    }
cli-call = Appeler

## What a holiday means for the conversation

holiday-wish-wish = Un vœu pour l’occasion est bienvenu.
holiday-wish-if-kept = Ne formulez un vœu que si la personne a mentionné ce jour.
holiday-wish-none = Pas de vœu pour ce jour.
holiday-closed-most = La plupart des magasins et des bureaux sont fermés.
holiday-closed-offices = Les bureaux sont fermés.
holiday-closed-few = La plupart des magasins et des bureaux sont ouverts.
holiday-delivery-stops = Pas de livraisons.
holiday-delivery-slower = Les livraisons prennent plus de temps.
holiday-delivery-usual = Les livraisons se font comme d’habitude.
holiday-custom-unsure = Les sources laissent un doute : demandez avant de promettre quoi que ce soit.

register =
    { $register ->
        [formal] vouvoiement
        [informal] tutoiement
        [mixed] vouvoiement et tutoiement
       *[neutral] rien ne le montre
    }
