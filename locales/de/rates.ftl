# Exchange rates: converting an amount, and the tables to convert by.

## Converting

rates-convert = Umrechnen
rates-amount = Betrag
rates-from = Von
rates-to = Nach
rates-market = Markt der Kundschaft
rates-no-market = Nicht gewählt
rates-on = Stichtag
rates-cash = Barzahlung
rates-currency = { $code } – { $name }
rates-result-from = Kurs vom { $date }, { $source }
rates-typed = eingegeben
rates-old = Veraltet, nicht verlässlich
rates-for-customer = In der Schreibweise der Kundschaft

## What is kept

rates-kept = Kurse für die Umrechnung
rates-none = Noch keine Kurse: Importieren Sie eine Tabelle, oder geben Sie einen Kurs ein.
rates-import = Tabelle importieren
rates-import-hint = Die XML-Datei der Europäischen Zentralbank, zum Beispiel eurofxref-daily.xml. Sie wird auf diesem Computer gelesen; es wird nichts heruntergeladen.
rates-imported =
    { $days ->
        [one] Gespeichert: { $source }, { $last }.
       *[other] Gespeichert: { $source }, { $days } Tage, { $first } bis { $last }.
    }
rates-left-out = Ausgelassen, da nicht mehr in Gebrauch: { $currencies }
rates-tables =
    { $days ->
        [one] { $last }
       *[other] { $first } bis { $last }, { $days } Tage
    }
rates-remove = Entfernen
rates-remove-confirm = { $name } entfernen? Danach lassen sich damit keine Beträge mehr umrechnen.

## Typing a rate

rates-type = Kurs eingeben
rates-rate = { $to } für 1 { $from }
rates-date = Tag des Kurses
rates-source = Quelle
rates-source-hint = Eine Bank, eine Preisliste, jemand aus dem Team: Die Quelle steht bei jedem Betrag.
rates-keep = Kurs speichern
