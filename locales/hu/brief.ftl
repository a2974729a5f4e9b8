### Az eligazítás és a parancssor szavai, az ügyintéző nyelvén.

## Miért ez a piac

market-evidence-country = Az ügyfélszolgálati rendszer szerint az ügyfél országa: { $country }.
market-evidence-phone = Az ügyfél telefonszáma így kezdődik: +{ $prefix }.
market-evidence-email = Az ügyfél e-mail-címének a végződése .{ $tld }.
market-evidence-language = Csak abból következik, hogy az ügyfél nyelve: { $language }; kérdezze meg, ha számít.
market-evidence-unknown = Semmi sem mutatja, hol van az ügyfél: kérdezze meg, ha számít.
market-evidence-chosen = Ezt a piacot Ön választotta.

## Miért így szólítjuk meg

address-evidence-asked = Az ügyfél kérte, hogy így szólítsuk meg.
address-evidence-observed = Az ügyfél maga is így ír nekünk: „{ $words }”.
address-evidence-usual = Ügyfélszolgálati üzenetekben ez a szokásos ezen a nyelven: { $language }; az ügyfél nem jelzett mást.

## Mikor illik egy fordulat

phrase-when = { $formality ->
       *[formal] formális
        [informal] közvetlen
    }{ $part ->
       *[any] {""}
        [morning] , reggel
        [day] , napközben
        [evening] , este
        [night] , késő este
    }

## Miben érvényes egy útmutatás

scope = { $channel ->
       *[any] bármilyen üzenetben
        [email] e-mailben
        [chat] csevegésben
        [phone] telefonon
        [several] írásban
    }{ $languages ->
        [none] {""}
       *[other] {", "}{ $languages } nyelven
    }{ $markets ->
        [none] {""}
       *[other] { " " }({ $markets })
    }

## Helyi idő

time-known = { $weekday } { $time }{ $period ->
        [none] {""}
       *[other] {", "}{ $period }
    }
time-several = { $first } és { $last } között, attól függően, hogy a piacon belül hol; kérdezze meg, ha számít.
weekday-1 = hétfő
weekday-2 = kedd
weekday-3 = szerda
weekday-4 = csütörtök
weekday-5 = péntek
weekday-6 = szombat
weekday-7 = vasárnap

## A parancssor

cli-market = Piac
cli-evidence = Miért
cli-time = Helyi idő
cli-address = Megszólítás
cli-language = Nyelv
cli-currency = Pénznem
cli-holiday = Ünnep
cli-greetings = Köszöntések
cli-closings = Elköszönések
cli-guidance = Útmutatás
cli-stale = újra ellenőrzendő
cli-checked = ellenőrizve: { $date }
cli-formality = { $formality ->
       *[formal] formális
        [informal] közvetlen
    }
cli-status = { $status ->
        [new] új
       *[open] nyitott
        [waiting] várakozik
        [solved] megoldva
        [closed] lezárva
    }
cli-operation-state = { $state ->
       *[waiting] várakozik
        [sending] küldés alatt
        [unknown] keressük a rendszerben
        [refused] elutasítva
        [confirmed] kézbesítve
    }
cli-recovery-code = Helyreállító kód, csak most látható; írja le, és őrizze biztos helyen: { $code }
cli-passphrase = Jelmondat:{" "}
cli-desk-added = Hozzáadva: { $name }
cli-desk-removed = Eltávolítva: { $name }
cli-desk-works = Működik: { $agent }, { $product }
cli-synced = { $name }: { $tickets } változás a jegyekben, { $messages } új üzenet, { $confirmed } kézbesítve
cli-in-outbox = A kimenő üzenetek között van; a következő szinkronizáláskor megy ki.
cli-delivered = Kézbesítve.
cli-nothing = Nincs találat.
