# Une personne de la clientèle : qui elle est, son fil unique, qui elle pourrait être aussi.

customer-page-who = À propos de la personne
customer-page-timeline = Fil
customer-page-addresses = Coordonnées
customer-page-also = Aussi sous le nom de { $names }
customer-page-city = Ville
customer-page-languages = Langues
customer-page-asked = Forme d’adresse demandée
customer-page-shared = Utilisée par plusieurs personnes
customer-page-verified = Usage confirmé
customer-page-unverified = Non confirmé
customer-page-loyalty = Fidélité
customer-page-loyalty-row = { $points ->
        [none] { $source } : { $tier }
        [one] { $source } : { $tier } · { NUMBER($points) } point
       *[other] { $source } : { $tier } · { NUMBER($points) } points
    }
customer-page-surveys = Enquêtes
customer-page-survey = { $survey ->
        [csat] Satisfaction : { $score } sur { $best }
        [nps] Nous recommanderait : { $score } sur { $best }
       *[ces] Facilité : { $score } sur { $best }
    }
customer-page-promises = Ce que nous avons promis
customer-page-promise-due = pour le { $date }
customer-page-no-promises = Aucune promesse en cours.
customer-page-write = Écrire un message
customer-page-identity = { $kind ->
        [email] E-mail
        [phone] Téléphone
        [handle] Nom sur { $place }
        [desk] Numéro dans { $place }
       *[order] Commande chez { $place }
    }

timeline-kind = { $kind ->
        [message] Messages
        [note] Notes
        [event] Événements
        [call] Appels
        [order] Commandes
        [shipment] Colis
        [return] Retours
        [refund] Remboursements
        [survey] Enquêtes
        [loyalty] Fidélité
        [consent] Consentements
       *[promise] Promesses
    }
timeline-kinds = Afficher
timeline-all = Tout
timeline-desk = Helpdesk
timeline-all-desks = Tous les helpdesks
timeline-channel = Canal
timeline-all-channels = Tous les canaux
timeline-date = Aller au
timeline-newest = Plus récent
timeline-empty = Il n’y a rien ici.
timeline-loading = Lecture…
timeline-register = { $register ->
        [formal] vouvoiement
        [informal] tutoiement
       *[mixed] vouvoiement et tutoiement
    }
timeline-promise = { $state ->
        [open] En cours
        [kept] Tenue
       *[withdrawn] Retirée
    }
timeline-files = { $files ->
        [one] { NUMBER($files) } fichier
       *[other] { NUMBER($files) } fichiers
    }

call-add = Noter un appel
call-from = Appel reçu
call-to = Appel de notre part
call-minutes = Minutes
call-note = Ce qui a été dit
call-save = Garder

merge-suggestions = Peut-être la même personne
merge-score = { NUMBER($score) } sur 100
merge-look = Comparer
merge-refuse = Pas la même personne
merge-members = Réunit
merge-members-hint = Chaque partie peut en sortir à tout moment ; les deux redeviennent ce qu’elles étaient, avec ce qui est arrivé depuis.
merge-unmerge = Séparer
merge-unmerge-confirm = { $name } redevient une fiche à part, avec tout ce qui est arrivé sous ce nom.
merge-title = Une seule personne ?
merge-as = Ensuite sous le nom de
merge-name = Nom
merge-market = Marché
merge-address = Forme d’adresse
merge-language = Langue
merge-tickets = Tickets
merge-unknown = inconnu
merge-moved = { $tickets ->
        [0] Aucun ticket ne change de marché dans la boîte de réception.
        [one] { NUMBER($tickets) } ticket change de marché dans la boîte de réception.
       *[other] { NUMBER($tickets) } tickets changent de marché dans la boîte de réception.
    }
merge-evidence = Ce qui le laisse penser
merge-warnings = À regarder d’abord
merge-do = En faire une seule personne
