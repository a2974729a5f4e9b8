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
time-by-phone = { $time } (a telefonszám körzetszáma szerint)
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

## Exchange rates

conversion-equation = 1 { $from } = { $rate } { $to }
conversion-rate =
    { $via ->
        [none] { $rate }
       *[other] { $rate }, { $via } közvetítésével
    }
conversion-age =
    { $days ->
        [0] aznapi
        [one] egynapos
       *[other] { $days } napos
    }
conversion-age-stale =
    { $days ->
        [one] Egynapos: elavult, ne számítson rá. Importáljon újabb táblázatot, vagy kérdezzen utána, mielőtt ezt az összeget megadja.
       *[other] { $days } napos: elavult, ne számítson rá. Importáljon újabb táblázatot, vagy kérdezzen utána, mielőtt ezt az összeget megadja.
    }
cli-rates-left-out = Kimaradt, mert már nincs használatban: { $currencies }
cli-rates-days =
    { $days ->
        [one] { $source }: { $last }
       *[other] { $source }: { $first } – { $last }, { $days } nap
    }
cli-rate-source = Árfolyam: { $date }, { $source }

## Coverage of markets by shifts: pictures, tables and the command line

coverage-title = A piacok lefedettsége; a hét kezdete: { $date }
coverage-title-day = A piacok lefedettsége; { $date }, { $weekday } (UTC)
coverage-legend-own = Van elérhető munkatárs, aki beszéli a piac egyik nyelvét
coverage-legend-other = Van elérhető munkatárs, de csak más nyelven
coverage-legend-none = Nincs elérhető munkatárs
coverage-legend-closed = Az irodák zárva vannak
coverage-note-hours = Feltételezés: az irodák helyi idő szerint { $from } és { $to } között vannak nyitva, kivéve a piac hétvégéjét és ünnepnapjait.
coverage-note-holidays = A piacnak csak egy részén érvényes ünnepeket nem vettük figyelembe. A csak egy részén hivatalos nyelvek nem számítanak.
coverage-note-zones = A több időzónás piac nyitva van, amíg bármelyik időzónája nyitva van. A kitöltés magassága az adott rész aránya az órán belül.
coverage-note-closed = { $market }: zárva ({ $date }, { $name })
coverage-note-closed-check = { $market }: zárva ({ $date }, { $name }); ez a nap ellenőrizendő
coverage-note-unknown = { $market }: az e heti ünnepek nem ismertek, ezért egyiket sem vettük figyelembe.
coverage-column-market = Piac
coverage-column-name = Név
coverage-column-utc = Óra (UTC)
coverage-column-local = Óra (az időzónában)
coverage-column-zone = Időzóna
coverage-column-open = Munkaidő (perc)
coverage-column-own = A piac egyik nyelvén (perc)
coverage-column-other = Más nyelven (perc)
coverage-column-none = Nincs elérhető munkatárs (perc)
cli-coverage-week = A hét kezdete: { $date }; feltételezett munkaidő: { $from }–{ $to }, helyi idő szerint
cli-coverage-own = a piac nyelvén
cli-coverage-other = más nyelven
cli-coverage-none = lefedetlen
cli-coverage-holidays-unknown = Az e heti ünnepek nem ismertek, ezért egyiket sem vettük figyelembe.
cli-coverage-check = ellenőrizendő
cli-coverage-written = Kiírva: { $path }

## Whether to call now. $place is “open” if it is not known where in the market she is: then it is so somewhere there.

call-office-hours =
    Jó időpont a híváshoz: munkaidő van ({ $from }–{ $to }{ $assumed ->
        [yes] , feltételezésünk szerint
       *[no] { "" }
    }).
call-outside-office-hours =
    { $place ->
       *[known]
            Hívás előtt egyeztessen: ott most nincs munkaidő ({ $from }–{ $to }{ $assumed ->
                [yes] , feltételezésünk szerint
               *[no] { "" }
            }).
        [open]
            Hívás előtt egyeztessen: a piac egy részén most nincs munkaidő ({ $from }–{ $to }{ $assumed ->
                [yes] , feltételezésünk szerint
               *[no] { "" }
            }).
    }
call-weekend =
    { $place ->
       *[known] Hívás előtt egyeztessen: ott most hétvége van.
        [open] Hívás előtt egyeztessen: a piac egy részén most hétvége van.
    }
call-holiday =
    { $place ->
       *[known] Inkább ne hívja: ott most ünnepnap van ({ $name }).
        [open] Inkább ne hívja: a piac egy részén már elkezdődött vagy még tart egy ünnepnap ({ $name }).
    }
call-holiday-in-places = Hívás előtt egyeztessen: ott néhány helyen ünnepnap van ({ $name }).
call-holiday-in-doubt = Hívás előtt egyeztessen: lehet, hogy ott ünnepnap van ({ $name }); a források eltérnek, vagy a nap még nem végleges.
call-day-off-by-custom = Hívás előtt egyeztessen: ott ez a nap szokás szerint szabad ({ $name }).
call-half-day = Hívás előtt egyeztessen: ott a nap egy része szabad ({ $name }).
call-early-morning =
    { $place ->
       *[known] Inkább ne hívja: ott még nincs 8 óra.
        [open] Inkább ne hívja: a piac egy részén még nincs 8 óra.
    }
call-late-evening =
    { $place ->
       *[known] Inkább ne hívja: ott már elmúlt 20 óra.
        [open] Inkább ne hívja: a piac egy részén már elmúlt 20 óra.
    }
call-next =
    { $clock ->
       *[hers]
            A következő jó időpont, ottani idő szerint: { $weekday } { $time }{ $date ->
                [none] .
               *[other] { " " }({ $date }).
            }
        [utc]
            A következő jó időpont a piac bármely részén: { $weekday } { $time } UTC{ $date ->
                [none] .
               *[other] { " " }({ $date }).
            }
    }
cli-call = Telefonálás

## What a holiday means for the conversation

holiday-wish-wish = Illik jót kívánni erre a napra.
holiday-wish-if-kept = Csak akkor kívánjon jót erre a napra, ha az ügyfél említette.
holiday-wish-none = Erre a napra ne írjon jókívánságot.
holiday-closed-most = A legtöbb üzlet és iroda zárva van.
holiday-closed-offices = Az irodák zárva vannak.
holiday-closed-few = A legtöbb üzlet és iroda nyitva van.
holiday-delivery-stops = Nincs kiszállítás.
holiday-delivery-slower = A kiszállítás tovább tart.
holiday-delivery-usual = A kiszállítás a szokásos.
holiday-custom-unsure = A források nem egyértelműek: kérdezzen utána, mielőtt bármit ígér.

register =
    { $register ->
        [formal] magázó
        [informal] tegező
        [mixed] magázó és tegező is
       *[neutral] nem látszik
    }
