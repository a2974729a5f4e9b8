### Die Märkte: je eine Seite, zwei nebeneinander; Währungen; Abdeckung.

markets-tab-pages = Seiten
markets-tab-rates = Währung
markets-tab-coverage = Abdeckung

## Finding a market

market-search = Markt suchen
market-search-hint = Name, Code, Sprache oder Währung
market-none = Kein Markt entspricht dieser Suche.
market-count = { $count ->
        [one] 1 Markt
       *[other] { $count } Märkte
    }
market-choose = Wählen Sie einen Markt aus der Liste.
market-beside = Daneben
market-beside-none = Kein weiterer Markt
market-part = Teil des Marktes
market-part-whole = Der ganze Markt
market-print = Drucken

## At a glance

market-facts = Auf einen Blick
market-languages = Sprachen
# $percent is a number with its sign, as usual in the agent's language.
market-language = { $status ->
        [official] { $name }: { $percent }, Amtssprache
        [de-facto] { $name }: { $percent }, als Amtssprache verwendet
        [regional] { $name }: { $percent }, in einem Teil Amtssprache
       *[none] { $name }: { $percent }
    }
market-shares = Anteil der Menschen, die eine Sprache als erste oder als weitere verwenden.
market-languages-more = { $count ->
        [one] 1 weitere
       *[other] { $count } weitere
    }
market-currency = Währung
market-currency-value = { $name } ({ $code }, { $symbol })
market-cash = Barbeträge werden auf { $step } gerundet.
market-numbers = Zahlen
market-dates = Datum in Ziffern
market-date-order = { $order ->
        [day-month-year] Tag, Monat, Jahr
        [month-day-year] Monat, Tag, Jahr
       *[year-month-day] Jahr, Monat, Tag
    }
market-dates-differ = Nicht in allen Sprachen des Marktes gleich: Schreiben Sie den Monat als Wort.
market-week = Woche
market-week-value = Erster Tag: { $first }; Wochenende: { $weekend }
market-clock = Uhrzeit
market-clock-value = { $hours ->
        [h12] 12 Stunden
       *[h23] 24 Stunden
    }
market-calendar = Kalender
market-measures = Maße
market-measures-value = { $system ->
       *[metric] metrisch
        [us] US-amerikanisch
        [uk] metrisch und britisch
    }
market-temperature = { $unit ->
       *[celsius] Grad Celsius
        [fahrenheit] Grad Fahrenheit
    }
market-dialling = Landesvorwahl
market-address = Adresse
market-address-part = { $part ->
       *[name] Name
        [organization] Organisation
        [street] Straße und Hausnummer
        [district] Ortsteil
        [city] Ort
        [area] Bundesland oder Provinz
        [postal-code] Postleitzahl
        [sorting-code] Sortiercode
    }
market-postal-code = Postleitzahl, zum Beispiel: { $code }
market-zones = Zeitzonen

## Holidays

market-holidays = Feiertage der nächsten zwölf Monate
market-holidays-none = Für diese Zeit sind dort keine gesetzlichen Feiertage bekannt.

## Ways to pay

market-payments = Zahlungsarten und Erstattung
market-payments-none = Wie dort bezahlt wird, ist noch nicht bekannt: Fragen Sie nach.
payment-kind = { $kind ->
        [card] Karte
        [wallet] digitale Geldbörse
        [bank-transfer] Überweisung
        [instant-payment] Echtzeitüberweisung
        [bank-redirect] über die eigene Bank
        [direct-debit] Lastschrift
        [cash-voucher] Barzahlung mit Code
        [cash-on-delivery] Nachnahme
        [pay-later] spätere Zahlung
        [instalments] Ratenzahlung
        [invoice] Rechnung
        [carrier-billing] über die Telefonrechnung
       *[prepaid] Prepaid
    }

## Rights and guidance

market-rights = Rechte und Regeln
market-rights-note = Fakten mit Rechtsgrundlage und Quelle; keine Rechtsberatung im Einzelfall.
market-rights-none = Dort sind noch keine Regeln bekannt: Fragen Sie nach.
market-guidance = Hinweise
market-guidance-none = Für diesen Markt gibt es noch keine Hinweise. Fragen Sie nach, was gewünscht ist.
