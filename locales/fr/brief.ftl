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
        [conflict] à décider
        [confirmed] remis
    }
cli-recovery-code = Code de récupération, affiché cette seule fois ; notez-le et conservez-le en lieu sûr : { $code }
cli-passphrase = Phrase de passe :{" "}
cli-desk-added = Ajouté : { $name }
cli-desk-hints-on = { $name } peut envoyer ses webhooks (POST) à : { $address }
cli-desk-hints-off = Aucun webhook n’est accepté de { $name }.
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
cli-recovery-code-ask = Code de récupération :{" "}
cli-backup = { $tickets ->
        [one] { $tickets } ticket
       *[other] { $tickets } tickets
    }, { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    }, non envoyés : { $unsent }
cli-restored = Le coffre est redevenu ce qu’il était le { $made }.
cli-brought = Éléments non envoyés qui ont été repris : { $count }
cli-drafts-brought = Brouillons repris : { $count }
cli-held = Peut-être déjà envoyés, en attente de votre décision dans la boîte d’envoi : { $count }
cli-texts-lost = Réponses et brouillons de tickets devenus illisibles : { $count }
cli-kept-aside = Le coffre qui était ici est conservé sous { $file }
cli-repaired = { $whole ->
       *[yes] Réparé ; rien n’est perdu.
        [no] Réparé ; pages illisibles : { $broken } sur { $pages }. Les helpdesks transmettent de nouveau leur part de ce qu’elles contenaient.
    }
cli-lost = { $table } : { $more ->
        [yes] perte d’au moins { $count }
       *[no] perte de { $count }
    }{ $from ->
        [none] {""}
       *[other] , du { $from } au { $until }
    }
cli-nothing = Aucun résultat.
cli-search-customer = Personne
cli-search-desk = { $name } n’a pas encore été lu jusqu’au bout : { $tickets ->
    [0] aucun de ses tickets n’est ici
    [one] { $tickets } de ses tickets est ici
   *[other] { $tickets } de ses tickets sont ici
}.
cli-search-indexing = Préparation de la recherche : encore { $left }.
cli-search-reached = Ce qui précède le { $at } n’a pas été exploré. Précisez la recherche, ou utilisez before:.
cli-search-files = Le contenu des pièces jointes n’est pas exploré.
history-channel = { $channel ->
        [email] e-mail
        [e-mail] e-mail
        [mail] e-mail
        [chat] chat
        [phone] téléphone
        [voice] téléphone
        [call] téléphone
        [sms] SMS
        [social] réseaux sociaux
        [web] web
        [web-form] formulaire web
        [form] formulaire web
        [shop] en boutique
        [app] application
        [api] automatique
       *[other] { $word }
    }
history-elsewhere = { $channel ->
        [email] La personne a aussi été en contact par e-mail, la dernière fois le { $date }.
        [chat] La personne a aussi été en contact par chat, la dernière fois le { $date }.
        [phone] La personne a aussi été en contact par téléphone, la dernière fois le { $date }.
        [social] La personne a aussi été en contact sur les réseaux sociaux, la dernière fois le { $date }.
       *[other] La personne a aussi été en contact par une autre voie ({ $name }), la dernière fois le { $date }.
    }
history-promised = { $state ->
        [open] Promis le { $made }, encore en cours : « { $text } »{ $due ->
            [none] .
           *[other] , pour le { $due }.
        }
        [kept] Promis le { $made } et tenu : « { $text } ».
       *[withdrawn] Promis le { $made } et retiré : « { $text } ».
    }
history-message = { $which ->
        [inbound] { $subject ->
            [none] Message
           *[other] Message : { $subject }
        }
        [note] Note
       *[outbound] { $subject ->
            [none] Notre réponse
           *[other] Notre réponse : { $subject }
        }
    }
history-event = { $kind ->
        [status] Changement d’état
        [owner] Changement de responsable
        [field] Changement de champ
        [priority] Changement de priorité
        [tags] Changement d’étiquettes
        [created] Ticket ouvert
       *[other] { $word }
    }
history-change = de « { $from } » à « { $to } »
history-promise = { $state ->
        [open] Promesse en cours
        [kept] Promesse tenue
       *[withdrawn] Promesse retirée
    }
history-order = Commande { $number }
history-of-order = commande { $number }
history-shipment = Colis
history-delivered = livré le { $date }
history-return = Retour
history-refund = Remboursement : { $amount }
history-item = { $quantity } × { $name }
history-survey = { $survey ->
        [csat] Satisfaction : { $score } sur { $best }
        [nps] Nous recommanderait : { $score } sur { $best }
       *[ces] Facilité : { $score } sur { $best }
    }
history-loyalty = { $sign ->
        [less] { $points ->
            [one] { $points } point de fidélité en moins
           *[other] { $points } points de fidélité en moins
        }
       *[more] { $points ->
            [one] { $points } point de fidélité en plus
           *[other] { $points } points de fidélité en plus
        }
    }
history-balance = solde : { $points }
history-call = { $which ->
        [inbound] { $minutes ->
            [none] Appel reçu
            [one] Appel reçu ({ $minutes } minute)
           *[other] Appel reçu ({ $minutes } minutes)
        }
       *[outbound] { $minutes ->
            [none] Appel de notre part
            [one] Appel de notre part ({ $minutes } minute)
           *[other] Appel de notre part ({ $minutes } minutes)
        }
    }
history-consent = { $given ->
        [yes] Consentement donné : { $purpose }
       *[no] Consentement retiré : { $purpose }
    }
identity-shared-role = Partagée : derrière cette adresse se trouve un service, et non une seule personne. Personne n’y est relié.
identity-shared-names = Partagée : elle a été vue avec les noms d’au moins trois personnes. Personne n’y est relié.
link-evidence = { $code ->
        [same-email] Même adresse e-mail, d’après une boutique : { $value }
        [same-handle] Même nom sur le même réseau : { $value }
        [same-phone] Même numéro de téléphone : { $value }
        [same-order] Même commande : { $value }
        [named-order] L’une des deux personnes nous a écrit à propos d’une commande de l’autre : { $value }
        [same-name-and-address] Même nom à la même adresse postale : { $value }
       *[same-name-and-city] Même nom dans la même ville : { $value }
    }
merge-warning = { $code ->
        [refused-before] Quelqu’un a déjà indiqué que ce n’est pas la même personne.
        [shared-address] Le seul point commun est une adresse que plusieurs personnes utilisent : { $value }. Cela ne suffit pas à en faire une seule personne.
        [no-evidence] Rien de ce que sait Parlance n’indique qu’il s’agit de la même personne.
        [different-names] Les noms diffèrent.
        [different-markets] Les marchés diffèrent : la personne se trouvera ensuite dans le marché de la fiche qui absorbe l’autre.
       *[different-address] Les formes d’adresse demandées diffèrent.
    }
cli-customer-known-as = Coordonnées
cli-customer-is = Réunit
cli-customer-suggested = Peut-être aussi
cli-customer-languages = Langues
cli-customer-history = Fil
cli-count = { $kind ->
        [message] { $entries ->
            [one] { $entries } message
           *[other] { $entries } messages
        }
        [note] { $entries ->
            [one] { $entries } note
           *[other] { $entries } notes
        }
        [event] { $entries ->
            [one] { $entries } événement
           *[other] { $entries } événements
        }
        [call] { $entries ->
            [one] { $entries } appel
           *[other] { $entries } appels
        }
        [order] { $entries ->
            [one] { $entries } commande
           *[other] { $entries } commandes
        }
        [shipment] { $entries ->
            [one] { $entries } colis
           *[other] { $entries } colis
        }
        [return] { $entries ->
            [one] { $entries } retour
           *[other] { $entries } retours
        }
        [refund] { $entries ->
            [one] { $entries } remboursement
           *[other] { $entries } remboursements
        }
        [survey] { $entries ->
            [one] { $entries } enquête
           *[other] { $entries } enquêtes
        }
        [loyalty] { $entries ->
            [one] { $entries } mouvement de fidélité
           *[other] { $entries } mouvements de fidélité
        }
        [consent] { $entries ->
            [one] { $entries } consentement
           *[other] { $entries } consentements
        }
       *[promise] { $entries ->
            [one] { $entries } promesse
           *[other] { $entries } promesses
        }
    }
cli-merged = Fiches réunies : { $name }
cli-unmerged = Fiches séparées : { $name }
cli-merge-score = Certitude : { $score } sur 100
cli-merge-outcome = Ensuite sous le nom de { $name }, marché { $market } ; { $tickets ->
        [0] aucun ticket ne change de marché
        [one] { $tickets } ticket change de marché
       *[other] { $tickets } tickets changent de marché
    }
cli-merge-reversed = Dans l’autre sens :

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
person-title = Tout ce que nous conservons à votre sujet
person-made = Au { $date } (UTC).
person-about = Cette page reprend chaque ligne de nos données qui vous concerne : ce que vous avez écrit, ce que nous vous avons écrit et ce qui a été noté. Le fichier joint, dont le nom se termine par .json, contient les mêmes données dans un format lisible par une machine.
person-message = { $direction ->
        [inbound] De votre part
        [outbound] De notre part
       *[note] Notre note interne
    }
person-files = Vos fichiers
person-file-elsewhere = conservé par le helpdesk, sans copie ici
personal-customers = Fiche client
personal-identities = Coordonnées
personal-identity-names = Noms vus avec des coordonnées
personal-descriptions = Ce qu’indiquent les helpdesks et les boutiques
personal-links-refused = Déclarées comme personnes différentes
personal-tickets = Tickets
personal-messages = Messages
personal-attachments = Fichiers des messages
personal-events = Événements des tickets
personal-strays = Messages en attente de leur ticket
personal-records = Commandes et autres entrées
personal-promises = Promesses
personal-drafts = Brouillons
personal-outbox = Boîte d’envoi
personal-check-ignored = Remarques de la vérification ignorées
personal-check-switches = Règles de vérification pour cette personne
personal-saved-files = Fichiers enregistrés hors du coffre
personal-privacy-requests = Demandes sur les données
personal-timeline-counts = Décomptes du fil
personal-audit-words = Motifs dans le journal d’audit
personal-audit = Entrées du journal d’audit
personal-cases = Retours et remboursements
person-field-id = Notre identifiant
person-field-market = Marché
person-field-market-evidence = Ce qui l’indique
person-field-kind = Type
person-field-value = Valeur
person-field-written = Tel qu’écrit
person-field-name = Nom
person-field-email = E-mail
person-field-phone = Téléphone
person-field-language = Langue
person-field-country = Pays
person-field-subdivision = Région
person-field-city = Ville
person-field-time-zone = Fuseau horaire
person-field-form-of-address = Forme d’adresse
person-field-remote-id = Numéro là-bas
person-field-source = Source
person-field-subject = Objet
person-field-status = État
person-field-remote-status = État là-bas
person-field-queue = File
person-field-channel = Canal
person-field-owner = Responsable
person-field-created = Création
person-field-updated = Modification
person-field-due = Échéance
person-field-at = Quand
person-field-text = Texte
person-field-state = État
person-field-made = Création
person-field-saved = Enregistrement
person-field-note = Note
person-field-received = Réception
person-field-closed = Clôture
person-field-outcome = Suite donnée
person-field-path = Emplacement
person-field-media-type = Type
person-field-size = Taille en octets
person-field-changed-from = Avant
person-field-changed-to = Après
person-field-changed-by = Par
person-field-order-number = Commande
privacy-desk-advice = { $count ->
        [one] { $desk } a encore { $count } ticket de cette personne. Demandez à l’administration d’y supprimer le ticket et la fiche ; ce qui est effacé ici ne l’est pas là-bas.
       *[other] { $desk } a encore { $count } tickets de cette personne. Demandez à l’administration d’y supprimer les tickets et la fiche ; ce qui est effacé ici ne l’est pas là-bas.
    }
privacy-deadline-no-market = Le marché de la personne n’est pas connu, ni donc la loi : renseignez-vous.
privacy-deadline-no-fact = Nous ne connaissons pas de délai légal pour ce marché : renseignez-vous.
privacy-deadline-working-days = Les week-ends et les jours fériés de ce marché ne comptent pas.
privacy-deadline-other-kind = Ce qui est connu concerne les demandes d’accès aux données ; vérifiez si cela vaut pour cette demande.
audit-kind = { $kind ->
        [erase] Personne effacée
        [export] Toutes les données d’une personne exportées
        [merge] Fiches réunies
        [unmerge] Fiches séparées
        [import] Fichier importé
        [import-undo] Importation annulée
        [refund] Remboursement
        [consent] Consentement noté
        [request-open] Demande sur les données ouverte
        [request-extend] Délai d’une demande prolongé
        [request-close] Demande sur les données close
        [retention] Données anciennes supprimées
        [retention-set] Règles de conservation modifiées
        [backup] Sauvegarde faite
        [restore] Sauvegarde restaurée
       *[other] { $kind }
    }
audit-fault = { $kind ->
        [altered] L’entrée { $seq } a été modifiée après son écriture.
        [missing] Il manque une entrée avant la { $seq }, ou les dernières manquent.
        [misplaced] L’entrée { $seq } ne suit pas la précédente.
        [unsigned] L’entrée { $seq } n’a pas de signature.
        [forged] La signature de l’entrée { $seq } n’est pas celle de ce coffre.
       *[words] Le motif de l’entrée { $seq } n’est pas celui qui a été écrit.
    }
cli-erased = Effacé : { $what }.
cli-erase-confirmed = { $sending ->
        [0] { $undecided ->
            [0] Rien n’est en route vers un helpdesk.
            [one] { $undecided } opération n’est pas confirmée par son helpdesk : décidez-en d’abord, ou ajoutez --drop-outgoing.
           *[other] { $undecided } opérations ne sont pas confirmées par leurs helpdesks : décidez-en d’abord, ou ajoutez --drop-outgoing.
        }
       *[other] Opérations en cours d’envoi : { $sending }. Attendez.
    }
cli-audit-whole = { $entries ->
        [one] { $entries } entrée, intacte.
       *[other] { $entries } entrées, intactes.
    }
cli-request-due = { $days ->
        [0] réponse à donner aujourd’hui
        [one] encore { $days } jour
       *[other] encore { $days } jours
    }
cli-request-overdue = { $days ->
        [one] { $days } jour de retard
       *[other] { $days } jours de retard
    }
cli-request-no-day = délai inconnu : renseignez-vous
cli-retention-line = { $market } · { $kind } · { $months ->
        [one] { $months } mois
       *[other] { $months } mois
    }
cli-retention-others = tous les autres marchés

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
import-fault-unreadable = La suite du fichier est illisible.
import-fault-archive = Une archive n’est pas ouverte.
import-fault-empty = Il n’y a rien dedans.
import-fault-too-long = Plus d’un mégaoctet.
import-fault-open-quote = Un guillemet est ouvert et jamais fermé.
import-fault-broken-quote = Il y a quelque chose après un guillemet fermant.
import-fault-nul = Contient un octet NUL.
import-fault-encoding = Contient des caractères d’un autre encodage.
import-fault-cells = Plus de cellules que de colonnes.
import-fault-columns = Trop de colonnes.
import-fault-too-many-items = Plus de 10 000 articles.
import-fault-missing = Une cellule nécessaire est vide.
import-fault-no-customer = Rien n’indique de qui il s’agit : ni adresse e-mail, ni identifiant, ni numéro de téléphone.
import-fault-date = Pas une date.
import-fault-ambiguous-date = Une date à deux sens possibles.
import-fault-amount = Pas un montant.
import-fault-ambiguous-amount = Un montant à deux sens possibles.
import-fault-number = Pas un nombre entier, ou hors limites.
import-fault-currency = Pas un code de monnaie, ou aucun n’est indiqué.
import-fault-email = Pas une adresse e-mail.
import-fault-survey = Aucune des enquêtes CSAT, NPS et CES.
import-fault-json = Pas du JSON, ou pas conforme au format.
import-fault-card = Pas une carte de visite, ou une carte qui ne se termine pas.
import-fault-message = Pas un message.
import-fault-message-date = Un message sans date.
import-fault-column = { $column } : { $fault }
import-errors = { $name } - erreurs
import-errors-line = Ligne
import-errors-code = Code
import-errors-column = Colonne
import-errors-message = Ce qui ne va pas
cli-import-done =
    { $rows ->
        [one] { $rows } ligne lue
       *[other] { $rows } lignes lues
    } ; fiches client nouvelles : { $new }, modifiées : { $changed }, connues : { $same } ; entrées nouvelles : { $records }, modifiées : { $updated }, connues : { $unchanged } ; non reprises : { $faults }.
cli-import-dry = Rien n’a été écrit.
cli-import-same = Tout était déjà là ; rien n’a été écrit.
cli-import-errors = Ce qui n’a pas été repris : { $path }
cli-import-id = Pour annuler : parlance import undo { $id }
cli-import-row = { $id }  { $done }  { $source }  { $name }  { $layout }
cli-import-undone = Entrées retirées : { $removed }, rétablies : { $restored }. Fiches client retirées : { $gone }, gardées : { $kept }.
