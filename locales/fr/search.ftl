# Chercher dans ce que contient cet ordinateur.

search-field = Chercher dans les messages, la clientèle et les commandes
search-hint = Des mots, « des mots à la suite » entre guillemets droits, -sauf, from:, market:, desk:, status:, before:2026-11-21, after:2026-11-01
search-ranked = Les meilleurs résultats d’abord
search-none = Rien trouvé sur cet ordinateur.
search-customers = Clientèle
search-hits = Messages, tickets et commandes
search-more = Afficher les plus anciens
search-searching = Recherche…
search-reached = La recherche est remontée jusqu’au { $date } ; précisez-la pour aller plus loin.
search-missing-desk = La lecture de { $name } est en cours : { NUMBER($tickets) } de ses tickets sont ici pour l’instant.
search-missing-unindexed = { $count ->
        [one] Un élément est ici mais reste introuvable ; il le sera bientôt.
       *[other] { NUMBER($count) } éléments sont ici mais pas encore trouvables ; ils le seront bientôt.
    }
search-missing-files = Le contenu des pièces jointes n’est pas exploré.
search-note = Note interne
search-reply = Notre réponse
search-message = De la clientèle
search-ticket = Ticket
search-record = { $kind ->
        [order] Commande
        [shipment] Colis
        [return] Retour
        [refund] Remboursement
        [survey] Enquête
        [loyalty] Fidélité
        [call] Appel
        [consent] Consentement
       *[event] Événement
    }
