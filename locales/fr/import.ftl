# Bringing in customers, orders and more from a file.

import-hint = Clientèle, commandes, colis, retours, remboursements, enquêtes et points provenant de Shopify, de WooCommerce ou de tout tableau ; cartes de visite ; courrier. Le fichier est seulement lu.
import-choose = Choisir un fichier…
import-file = Fichier
import-source = Nom de la boutique ou du système
import-source-hint = Ce qu’un fichier du même nom contenait auparavant est mis à jour.
import-look = Examiner
import-layout = Type de contenu
import-layout-name = { $layout ->
        [shopify-orders] Commandes de Shopify
        [shopify-customers] Clientèle de Shopify
        [woocommerce-orders] Commandes de WooCommerce
        [woocommerce-customers] Clientèle de WooCommerce
        [columns] Autre tableau
        [lines] Lignes au format de Parlance
        [vcard] Cartes de visite (vCard)
        [jscontact] Cartes de visite (JSContact)
       *[mail] Courrier
    }
import-recognised = Reconnu d’après son contenu.
import-encoding = Encodage
import-encoding-guessed = Supposé : regardez les noms ci-dessous.
import-delimiter = Séparateur des colonnes
import-delimiter-name = { $delimiter ->
        [comma] virgule
        [semicolon] point-virgule
       *[tab] tabulation
    }
import-rows = Une ligne correspond à
import-row-name = { $kind ->
        [customers] une personne
        [orders] une commande
        [shipments] un colis
        [returns] un retour
        [refunds] un remboursement
        [surveys] une réponse à une enquête
       *[loyalty] un mouvement de points
    }
import-column = Colonne
import-holds = Contient
import-field = { $field ->
        [none] Rien d’utile
        [customer-id] Numéro client
        [name] Nom complet
        [given-name] Prénom
        [family-name] Nom de famille
        [email] Adresse e-mail
        [phone] Numéro de téléphone
        [language] Langue
        [country] Pays
        [subdivision] État ou région
        [city] Ville
        [postal-code] Code postal
        [street] Rue
        [street2] Rue, deuxième ligne
        [form-of-address] Forme d’adresse
        [record-id] Numéro de l’entrée
        [order-number] Numéro de commande
        [at] Date
        [status] État
        [total] Total
        [currency] Monnaie
        [payment] Mode de paiement
        [channel] Canal
        [by] Qui de notre côté
        [item-name] Article
        [item-sku] Référence de l’article
        [item-quantity] Quantité
        [item-price] Prix unitaire
        [carrier] Transporteur
        [tracking] Numéro de suivi
        [delivered] Date de livraison
        [reason] Motif
        [score] Note
        [survey] Type d’enquête
        [comment] Commentaire
        [points] Points
        [balance] Solde de points ensuite
       *[tier] Niveau
    }
import-ask-column = Il manque une colonne pour « { $field } ».
import-ask-dates = { $example } : est-ce le { $day_first } ou le { $month_first } ?
import-ask-decimal = Qu’est-ce qui précède les décimales dans { $example } ?
import-decimal = { $mark ->
        [point] un point
       *[comma] une virgule
    }
import-ask-currency = Monnaie des montants (trois lettres)
import-own-addresses = Nos propres adresses ou domaines, un par ligne (@example.com)
import-own-hint = Ce qui en provient a été envoyé, le reste a été reçu.
import-found = Les premières lignes donneraient
import-faults = Ne peut pas être repris
import-line = ligne { NUMBER($line) }
import-dry = Compter seulement
import-start = Importer
import-stop = Arrêter
import-going = Lignes lues : { NUMBER($rows) }, { NUMBER($percent) } %
import-counted = Voici ce qui en résulterait ; rien n’a été écrit.
import-done = Importé.
import-nothing-new = Tout était déjà ici.
import-customers = { $new ->
        [one] { NUMBER($new) } nouvelle fiche client
       *[other] { NUMBER($new) } nouvelles fiches client
    } ; modifiées : { NUMBER($changed) } ; inchangées : { NUMBER($same) }
import-records = Nouvelles entrées : { NUMBER($new) } ; modifiées : { NUMBER($changed) } ; inchangées : { NUMBER($same) }
import-not-taken = { $faults ->
        [one] { NUMBER($faults) } ligne n’a pas été reprise.
       *[other] { NUMBER($faults) } lignes n’ont pas été reprises.
    }
import-errors = Toutes sont indiquées dans { $path }.
import-before = Importations précédentes
import-none = Rien n’a encore été importé.
import-undo = Annuler l’importation
import-undo-confirm = Tout ce que « { $name } » a apporté est retiré, et ce qui a été modifié redevient comme avant.
import-held = Un fichier ultérieur concerne les mêmes personnes : annulez d’abord son importation.
import-undone = Importation annulée. Entrées retirées : { NUMBER($removed) }, rétablies : { NUMBER($restored) } ; fiches client retirées : { NUMBER($customers) }, gardées parce qu’elles ont servi depuis : { NUMBER($kept) }.
