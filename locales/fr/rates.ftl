# Exchange rates: converting an amount, and the tables to convert by.

## Converting

rates-convert = Convertir
rates-amount = Montant
rates-from = De
rates-to = Vers
rates-market = Marché de la personne
rates-no-market = Non choisi
rates-on = À la date du
rates-cash = Payé en espèces
rates-currency = { $code } – { $name }
rates-result-from = Taux du { $date }, { $source }
rates-typed = saisi
rates-old = Trop ancien pour s’y fier
rates-for-customer = Tel que la personne l’écrit

## What is kept

rates-kept = Taux pour la conversion
rates-none = Aucun taux pour l’instant : importez un tableau, ou saisissez un taux.
rates-import = Importer un tableau
rates-import-hint = Le fichier XML de la Banque centrale européenne, par exemple eurofxref-daily.xml. Il est lu sur cet ordinateur ; rien n’est téléchargé.
rates-imported =
    { $days ->
        [one] Enregistré : { $source }, { $last }.
        [many] Enregistré : { $source }, { $days } de jours, du { $first } au { $last }.
       *[other] Enregistré : { $source }, { $days } jours, du { $first } au { $last }.
    }
rates-left-out = Ignorées, car plus en usage : { $currencies }
rates-tables =
    { $days ->
        [one] { $last }
        [many] du { $first } au { $last }, { $days } de jours
       *[other] du { $first } au { $last }, { $days } jours
    }
rates-remove = Supprimer
rates-remove-confirm = Supprimer { $name } ? Plus aucun montant ne pourra être converti sur cette base.

## Typing a rate

rates-type = Saisir un taux
rates-rate = { $to } pour 1 { $from }
rates-date = Jour du taux
rates-source = Provenance
rates-source-hint = Une banque, une liste de prix, un ou une collègue : elle s’affiche avec chaque montant.
rates-keep = Enregistrer le taux
