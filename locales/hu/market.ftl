### A piacok: egyenként egy oldalon, kettő egymás mellett; átváltás; lefedettség.

markets-tab-pages = Oldalak
markets-tab-rates = Pénznem
markets-tab-coverage = Lefedettség

## Finding a market

market-search = Piac keresése
market-search-hint = Név, kód, nyelv vagy pénznem
market-none = Erre egy piac sem illik.
market-count = { $count ->
       *[other] { $count } piac
    }
market-choose = Válasszon piacot a listából.
market-beside = Mellette
market-beside-none = Nincs másik piac
market-part = A piac része
market-part-whole = Az egész piac
market-print = Nyomtatás

## At a glance

market-facts = Áttekintés
market-languages = Nyelvek
# $percent is a number with its sign, as usual in the agent's language.
market-language = { $status ->
        [official] { $name }: { $percent }, hivatalos
        [de-facto] { $name }: { $percent }, hivatalosként használt
        [regional] { $name }: { $percent }, egy részén hivatalos
       *[none] { $name }: { $percent }
    }
market-shares = Azok aránya, akik a nyelvet elsőként vagy további nyelvként használják.
market-languages-more = { $count ->
        [one] még egy
       *[other] még { $count }
    }
market-currency = Pénznem
market-currency-value = { $name } ({ $code }, { $symbol })
market-cash = Készpénznél a kerekítés egysége: { $step }.
market-numbers = Számok
market-dates = Dátum számokkal
market-date-order = { $order ->
        [day-month-year] nap, hónap, év
        [month-day-year] hónap, nap, év
       *[year-month-day] év, hónap, nap
    }
market-dates-differ = Nem minden nyelvén egyforma: a hónapot betűvel írja.
market-week = Hét
market-week-value = Első nap: { $first }; hétvége: { $weekend }
market-clock = Óra
market-clock-value = { $hours ->
        [h12] 12 órás
       *[h23] 24 órás
    }
market-calendar = Naptárak
market-measures = Mértékegységek
market-measures-value = { $system ->
       *[metric] metrikus
        [us] amerikai
        [uk] metrikus és brit
    }
market-temperature = { $unit ->
       *[celsius] Celsius-fok
        [fahrenheit] Fahrenheit-fok
    }
market-dialling = Országhívószám
market-address = Cím
market-address-part = { $part ->
       *[name] név
        [organization] szervezet
        [street] utca és házszám
        [district] városrész
        [city] város
        [area] állam vagy tartomány
        [postal-code] irányítószám
        [sorting-code] postafiókkód
    }
market-postal-code = Irányítószám, például: { $code }
market-zones = Időzónák

## Holidays

market-holidays = Ünnepek a következő tizenkét hónapban
market-holidays-none = Erre az időre nem ismerünk ott hivatalos ünnepet.

## Ways to pay

market-payments = Fizetési módok és visszatérítés
market-payments-none = Még nem tudjuk, hogyan fizetnek ott az ügyfelek: kérdezze meg.
payment-kind = { $kind ->
        [card] kártya
        [wallet] digitális pénztárca
        [bank-transfer] átutalás
        [instant-payment] azonnali átutalás
        [bank-redirect] az ügyfél bankján keresztül
        [direct-debit] csoportos beszedés
        [cash-voucher] készpénz, kóddal
        [cash-on-delivery] utánvét
        [pay-later] halasztott fizetés
        [instalments] részletfizetés
        [invoice] számla ellenében
        [carrier-billing] a telefonszámlával
       *[prepaid] előre fizetett
    }

## Rights and guidance

market-rights = Jogok és szabályok
market-rights-note = Tények, jogszabállyal és forrással; egyedi ügyben nem jogi tanács.
market-rights-none = Még nem ismerünk ottani szabályokat: kérdezzen utána.
market-guidance = Útmutatás
market-guidance-none = Ehhez a piachoz még nincs útmutatás. Kérdezze meg az ügyfelet, mi felel meg neki.
