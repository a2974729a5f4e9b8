# Returns and refunds in the window.

returns = Retours et remboursements
returns-totals = Remboursé aujourd’hui
returns-today = Remboursé aujourd’hui : { $own } sur { $limit }. Reste : { $left }.
returns-granted = Approuvé aujourd’hui : { $amount }
returns-market = { $limit ->
        [none] { $market } : { $own }
       *[other] { $market } : { $own } sur { $limit }
    }
returns-waiting =
    { $count ->
        [one] { $count } remboursement attend une approbation.
       *[other] { $count } remboursements attendent une approbation.
    }
returns-orders = Commandes
returns-no-orders = Aucune commande de cette personne n’est ici. Importez les commandes de la boutique pour examiner un retour.
returns-grounds = Motif du retour
returns-ground =
    { $grounds ->
        [changed-mind] Changement d’avis
        [faulty] Défectueux
        [wrong-item] Autre chose que ce qui a été commandé
       *[not-arrived] Pas arrivé
    }
returns-delivered = Livré le, si connu
returns-quantity = Quantité (reste : { $left })
returns-kind = Type de produit
returns-opened = Scellé ouvert ?
returns-opened-yes = ouvert
returns-opened-no = intact
returns-used = Utilisé ?
returns-used-yes = utilisé
returns-used-no = non utilisé
returns-reason = Pourquoi (pour le journal d’audit)
returns-open = Ouvrir un dossier
returns-put = Insérer ce message dans la réponse
returns-clock =
    { $hours ->
        [0] Remboursement dû dans { $minutes } min
       *[other] Remboursement dû dans { $hours } h { $minutes } min
    }
returns-clock-late =
    { $hours ->
        [0] Remboursement en retard de { $minutes } min
       *[other] Remboursement en retard de { $hours } h { $minutes } min
    }
returns-refunded = remboursé : { $amount }
returns-amount = Montant
returns-way = Mode de retour
returns-way-name =
    { $way ->
        [prepaid-label] Étiquette prépayée
        [in-store] En boutique
        [drop-off] Point relais
       *[own-parcel] Envoi par la personne elle-même
    }
returns-approver = Qui approuve
returns-do =
    { $step ->
        [approve] Accepter
        [refuse] Refuser
        [ask] Question posée
        [send-label] Étiquette envoyée
        [on-its-way] En chemin
        [receive] Reçu
        [accept] Contrôlé : conforme
        [not-accept] Contrôlé : non conforme
        [refund] Rembourser
        [goodwill] Geste commercial
        [exchange] Échanger
        [grant] Approuver le remboursement
        [deny] Rejeter le remboursement
       *[close] Clore
    }
returns-settings = Retours et remboursements
returns-policies = Conditions des boutiques
returns-policy-keep = Enregistrer ces conditions
returns-policy-remove = Supprimer
returns-limits = Remboursements sans approbation
returns-currency = Monnaie
returns-per-case = Par dossier
returns-per-day = Par jour
returns-market-code = Marché
returns-market-add = Plafonds d’un marché
returns-market-remove = Supprimer
returns-limits-keep = Enregistrer ces plafonds
returns-limits-remove = Sans plafonds : tout remboursement demande une approbation
returns-state =
    { $state ->
        [requested] Demandé
        [asked] Question posée
        [approved] Accepté
        [refused] Refusé
        [label-sent] Étiquette envoyée
        [on-its-way] En chemin
        [received] Reçu
        [inspected] Contrôlé
        [not-accepted] Non conforme
        [refunded] Remboursé
        [exchanged] Échangé
       *[closed] Clos
    }

returns-goods-custom-made = fabriqué ou modifié sur demande
returns-goods-perishable = produits périssables
returns-goods-sealed-hygiene = produits d’hygiène scellés
returns-goods-digital-content = contenu numérique
returns-goods-tickets-dated = billets et hébergement à date fixe
returns-goods-price-fluctuating = produits au prix lié aux cours d’un marché
returns-goods-newspapers = journaux et magazines
returns-goods-unsealed-media = enregistrements et logiciels scellés
returns-goods-travel = transport et voyages
returns-goods-gift-card = cartes cadeaux
returns-goods-clearance = articles soldés ou fins de série
returns-most = { $amount } au plus
returns-waits = En attente d’approbation : { $amount }. { $why }
returns-fault = { $line }:{ $column } : { $message }
returns-no-limits = Aucun plafond n’est défini : tout remboursement demande une approbation.
