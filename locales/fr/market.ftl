### Les marchés : une fiche chacun, deux côte à côte ; monnaies ; couverture.

markets-tab-pages = Fiches
markets-tab-rates = Monnaie
markets-tab-coverage = Couverture

## Finding a market

market-search = Rechercher un marché
market-search-hint = Nom, code, langue ou monnaie
market-none = Aucun marché ne correspond à cette recherche.
market-count = { $count ->
        [one] { $count } marché
        [many] { $count } de marchés
       *[other] { $count } marchés
    }
market-choose = Choisissez un marché dans la liste.
market-beside = À côté
market-beside-none = Aucun autre marché
market-part = Partie du marché
market-part-whole = Tout le marché
market-print = Imprimer

## At a glance

market-facts = En un coup d’œil
market-languages = Langues
# $percent is a number with its sign, as usual in the agent's language.
market-language = { $status ->
        [official] { $name } : { $percent }, langue officielle
        [de-facto] { $name } : { $percent }, langue officielle de fait
        [regional] { $name } : { $percent }, langue officielle dans une partie
       *[none] { $name } : { $percent }
    }
market-shares = Part des personnes qui utilisent une langue comme première langue ou comme langue supplémentaire.
market-languages-more = { $count ->
        [one] 1 autre
       *[other] { $count } autres
    }
market-currency = Monnaie
market-currency-value = { $name } ({ $code }, { $symbol })
market-cash = Arrondi des paiements en espèces : { $step }.
market-numbers = Nombres
market-dates = Dates en chiffres
market-date-order = { $order ->
        [day-month-year] jour, mois, année
        [month-day-year] mois, jour, année
       *[year-month-day] année, mois, jour
    }
market-dates-differ = L’ordre varie selon la langue du marché : écrivez le mois en lettres.
market-week = Semaine
market-week-value = Premier jour : { $first } ; week-end : { $weekend }
market-clock = Heure
market-clock-value = { $hours ->
        [h12] 12 heures
       *[h23] 24 heures
    }
market-calendar = Calendriers
market-measures = Mesures
market-measures-value = { $system ->
       *[metric] système métrique
        [us] système américain
        [uk] systèmes métrique et britannique
    }
market-temperature = { $unit ->
       *[celsius] degrés Celsius
        [fahrenheit] degrés Fahrenheit
    }
market-dialling = Indicatif téléphonique
market-address = Adresse
market-address-part = { $part ->
       *[name] nom
        [organization] organisation
        [street] rue et numéro
        [district] quartier
        [city] ville
        [area] État ou province
        [postal-code] code postal
        [sorting-code] code CEDEX
    }
market-postal-code = Code postal, par exemple : { $code }
market-zones = Fuseaux horaires

## Holidays

market-holidays = Jours fériés des douze prochains mois
market-holidays-none = Nous n’y connaissons aucun jour férié pour cette période.

## Ways to pay

market-payments = Moyens de paiement et remboursement
market-payments-none = Nous ne savons pas encore comment on paie là-bas : demandez.
payment-kind = { $kind ->
        [card] carte
        [wallet] portefeuille électronique
        [bank-transfer] virement
        [instant-payment] virement instantané
        [bank-redirect] via la banque de la personne
        [direct-debit] prélèvement
        [cash-voucher] espèces, avec un code
        [cash-on-delivery] paiement à la livraison
        [pay-later] paiement différé
        [instalments] paiement échelonné
        [invoice] facture
        [carrier-billing] sur la facture téléphonique
       *[prepaid] prépayé
    }

## Rights and guidance

market-rights = Droits et règles
market-rights-note = Des faits, avec leur base légale et leur source ; pas de conseil juridique sur un cas particulier.
market-rights-none = Nous n’y connaissons encore aucune règle : demandez.
market-guidance = Conseils
market-guidance-none = Il n’y a pas encore de conseils pour ce marché. Demandez à la personne ce qui lui convient.
