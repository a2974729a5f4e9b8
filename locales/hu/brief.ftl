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
        [conflict] döntésre vár
        [confirmed] kézbesítve
    }
cli-recovery-code = Helyreállító kód, csak most látható; írja le, és őrizze biztos helyen: { $code }
cli-passphrase = Jelmondat:{" "}
cli-desk-added = Hozzáadva: { $name }
cli-desk-hints-on = { $name } ide küldheti a webhookjait (POST): { $address }
cli-desk-hints-off = { $name }: nem fogadunk webhookokat.
cli-desk-removed = Eltávolítva: { $name }
cli-desk-works = Működik: { $agent }, { $product }
cli-synced = { $name }: { $tickets } változás a jegyekben, { $messages } új üzenet, { $confirmed } kézbesítve
cli-in-outbox = A kimenő üzenetek között van; a következő szinkronizáláskor megy ki.
cli-delivered = Kézbesítve.
cli-recovery-code-ask = Helyreállító kód:{" "}
cli-backup = { $tickets ->
        [1] 1 jegy
       *[other] { $tickets } jegy
    }, { $messages ->
        [1] 1 üzenet
       *[other] { $messages } üzenet
    }, elküldetlen: { $unsent }
cli-restored = A tár ismét olyan, amilyen ekkor volt: { $made }.
cli-brought = Átkerült az elküldetlenekből: { $count }
cli-drafts-brought = Átkerült piszkozatok: { $count }
cli-held = Talán már elküldve, döntésére vár a kimenők között: { $count }
cli-texts-lost = Már nem olvasható jegyek válaszai és piszkozatai: { $count }
cli-kept-aside = Az eddigi tár megmaradt itt: { $file }
cli-repaired = { $whole ->
       *[yes] Kijavítva; semmi sem veszett el.
        [no] Kijavítva; { $pages } lapból { $broken } nem volt olvasható. Ami ezeken az ügyfélszolgálati rendszerekből volt, azt a program újra beolvassa.
    }
cli-lost = { $table }: { $more ->
        [yes] legalább { $count }
       *[no] { $count }
    } elveszett{ $from ->
        [none] {""}
       *[other] {" "}({ $from } – { $until })
    }
cli-nothing = Nincs találat.
cli-search-customer = Ügyfél
cli-search-desk = { $name }: a beolvasása még nem ért a végére, { $tickets ->
    [0] semmi sincs meg itt belőle
    [one] egy jegye van meg itt
   *[other] { $tickets } jegye van meg itt
}.
cli-search-indexing = A keresés előkészítése, hátravan: { $left }.
cli-search-reached = Ami ennél régebbi ({ $at }), abban nem keresett. Szűkítse a keresést, vagy használja ezt: before:.
cli-search-files = Az üzenetek mellékleteinek tartalmában nem keresünk.
history-channel = { $channel ->
        [email] e-mail
        [e-mail] e-mail
        [mail] e-mail
        [chat] csevegés
        [phone] telefon
        [voice] telefon
        [call] telefon
        [sms] SMS
        [social] közösségi média
        [web] web
        [web-form] webes űrlap
        [form] webes űrlap
        [shop] az üzletben
        [app] alkalmazás
        [api] automatikus
       *[other] { $word }
    }
history-elsewhere = { $channel ->
        [email] Az ügyfél e-mailben is keresett minket, legutóbb: { $date }.
        [chat] Az ügyfél csevegésben is keresett minket, legutóbb: { $date }.
        [phone] Az ügyfél telefonon is keresett minket, legutóbb: { $date }.
        [social] Az ügyfél a közösségi médiában is keresett minket, legutóbb: { $date }.
       *[other] Az ügyfél más úton is keresett minket ({ $name }), legutóbb: { $date }.
    }
history-promised = { $state ->
        [open] Megígérve ({ $made }), még nyitott: „{ $text }”{ $due ->
            [none] .
           *[other] , határidő: { $due }.
        }
        [kept] Megígérve ({ $made }) és teljesítve: „{ $text }”.
       *[withdrawn] Megígérve ({ $made }) és visszavonva: „{ $text }”.
    }
history-message = { $which ->
        [inbound] { $subject ->
            [none] Üzenet
           *[other] Üzenet: { $subject }
        }
        [note] Jegyzet
       *[outbound] { $subject ->
            [none] A mi válaszunk
           *[other] A mi válaszunk: { $subject }
        }
    }
history-event = { $kind ->
        [status] Az állapot megváltozott
        [owner] A felelős megváltozott
        [field] Egy mező megváltozott
        [priority] A prioritás megváltozott
        [tags] A címkék megváltoztak
        [created] Jegy megnyitva
       *[other] { $word }
    }
history-change = előtte: „{ $from }”, utána: „{ $to }”
history-promise = { $state ->
        [open] Megígértük
        [kept] Megígértük és teljesítettük
       *[withdrawn] Megígértük, de visszavontuk
    }
history-order = Rendelés: { $number }
history-of-order = rendelés: { $number }
history-shipment = Csomag
history-delivered = kézbesítve: { $date }
history-return = Visszaküldés
history-refund = Visszatérítés: { $amount }
history-item = { $quantity } × { $name }
history-survey = { $survey ->
        [csat] Elégedettség: { $score } / { $best }
        [nps] Ajánlana minket: { $score } / { $best }
       *[ces] Könnyű volt: { $score } / { $best }
    }
history-loyalty = { $sign ->
        [less] { $points ->
            [one] Egy hűségponttal kevesebb
           *[other] { $points } hűségponttal kevesebb
        }
       *[more] { $points ->
            [one] Egy hűségponttal több
           *[other] { $points } hűségponttal több
        }
    }
history-balance = egyenleg: { $points }
history-call = { $which ->
        [inbound] { $minutes ->
            [none] Az ügyfél hívott
            [one] Az ügyfél hívott (egy perc)
           *[other] Az ügyfél hívott ({ $minutes } perc)
        }
       *[outbound] { $minutes ->
            [none] Mi hívtuk
            [one] Mi hívtuk (egy perc)
           *[other] Mi hívtuk ({ $minutes } perc)
        }
    }
history-consent = { $given ->
        [yes] Hozzájárulás megadva: { $purpose }
       *[no] Hozzájárulás visszavonva: { $purpose }
    }
identity-shared-role = Közös: e cím mögött egy iroda áll, nem egyetlen személy. Emiatt senkit sem kapcsolunk össze.
identity-shared-names = Közös: három vagy több személy nevével is előfordult. Emiatt senkit sem kapcsolunk össze.
link-evidence = { $code ->
        [same-email] Ugyanaz az e-mail-cím, egy üzlet adatai szerint: { $value }
        [same-handle] Ugyanaz a név ugyanazon a hálózaton: { $value }
        [same-phone] Ugyanaz a telefonszám: { $value }
        [same-order] Ugyanaz a rendelés: { $value }
        [named-order] Egyikük a másik rendeléséről írt nekünk: { $value }
        [same-name-and-address] Ugyanaz a név ugyanazon a postacímen: { $value }
       *[same-name-and-city] Ugyanaz a név ugyanabban a városban: { $value }
    }
merge-warning = { $code ->
        [refused-before] Valaki korábban azt mondta, hogy ez nem ugyanaz a személy.
        [shared-address] Csak egy olyan cím közös bennük, amelyet többen használnak: { $value }. Ettől még nem egy személy.
        [no-evidence] A Parlance semmi olyat nem tud, ami szerint ez ugyanaz a személy.
        [different-names] A nevük eltér.
        [different-markets] A piacuk eltér: összevonás után a személy annak a piacán lesz, akibe a másikat beolvasztja.
       *[different-address] Más megszólítást kértek.
    }
cli-customer-known-as = Így ismerjük
cli-customer-is = Ezekből áll
cli-customer-suggested = Talán ugyanaz
cli-customer-languages = Nyelvek
cli-customer-history = Előzmények
cli-count = { $kind ->
        [message] { $entries ->
            [one] egy üzenet
           *[other] { $entries } üzenet
        }
        [note] { $entries ->
            [one] egy jegyzet
           *[other] { $entries } jegyzet
        }
        [event] { $entries ->
            [one] egy esemény
           *[other] { $entries } esemény
        }
        [call] { $entries ->
            [one] egy hívás
           *[other] { $entries } hívás
        }
        [order] { $entries ->
            [one] egy rendelés
           *[other] { $entries } rendelés
        }
        [shipment] { $entries ->
            [one] egy csomag
           *[other] { $entries } csomag
        }
        [return] { $entries ->
            [one] egy visszaküldés
           *[other] { $entries } visszaküldés
        }
        [refund] { $entries ->
            [one] egy visszatérítés
           *[other] { $entries } visszatérítés
        }
        [survey] { $entries ->
            [one] egy felmérés
           *[other] { $entries } felmérés
        }
        [loyalty] { $entries ->
            [one] egy hűségpontváltozás
           *[other] { $entries } hűségpontváltozás
        }
        [consent] { $entries ->
            [one] egy hozzájárulás
           *[other] { $entries } hozzájárulás
        }
       *[promise] { $entries ->
            [one] egy ígéret
           *[other] { $entries } ígéret
        }
    }
cli-merged = Összevonva: { $name }
cli-unmerged = Szétválasztva: { $name }
cli-merge-score = Bizonyosság: 100-ból { $score }
cli-merge-outcome = Utána így ismerjük: { $name }, piac: { $market }; { $tickets ->
        [0] egyetlen jegy sem kerül másik piachoz
        [one] egy jegy másik piachoz kerül
       *[other] { $tickets } jegy másik piachoz kerül
    }
cli-merge-reversed = Fordítva:

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
person-title = Minden, amit Önről őrzünk
person-made = Az állapot dátuma: { $date } (UTC).
person-about = Ez az oldal tárunk minden Önről szóló sorát felsorolja: amit Ön írt, amit mi írtunk Önnek, és amit feljegyeztünk. A mellette lévő, .json végű fájl ugyanezt tartalmazza, géppel feldolgozható formában.
person-message = { $direction ->
        [inbound] Öntől
        [outbound] Tőlünk
       *[note] Belső jegyzetünk
    }
person-files = Az Ön fájljai
person-file-elsewhere = az ügyfélszolgálati rendszerben van, itt nincs másolat
personal-customers = Ügyfél
personal-identities = Címek
personal-identity-names = Egy címnél előfordult nevek
personal-descriptions = Amit az ügyfélszolgálati rendszerek és az üzletek mondanak
personal-links-refused = Kijelentve, hogy nem ugyanaz a személy
personal-tickets = Jegyek
personal-messages = Üzenetek
personal-attachments = Az üzenetek fájljai
personal-events = A jegyek eseményei
personal-strays = A jegyükre váró üzenetek
personal-records = Rendelések és más bejegyzések
personal-promises = Ígéretek
personal-drafts = Piszkozatok
personal-outbox = Kimenő
personal-check-ignored = Az ellenőrzés mellőzött észrevételei
personal-check-switches = Az ellenőrzés szabályai ennél az ügyfélnél
personal-saved-files = A táron kívülre mentett fájlok
personal-privacy-requests = Adatkérelmek
personal-timeline-counts = Az idővonal számai
personal-audit-words = Indokok az auditnaplóban
personal-audit = Az auditnapló bejegyzései
personal-cases = Visszaküldések és visszatérítések
person-field-id = Azonosító nálunk
person-field-market = Piac
person-field-market-evidence = Mi mutatja
person-field-kind = Fajta
person-field-value = Érték
person-field-written = Ahogy írták
person-field-name = Név
person-field-email = E-mail
person-field-phone = Telefon
person-field-language = Nyelv
person-field-country = Ország
person-field-subdivision = Régió
person-field-city = Város
person-field-time-zone = Időzóna
person-field-form-of-address = Tegezés, magázás
person-field-remote-id = Száma ott
person-field-source = Forrás
person-field-subject = Tárgy
person-field-status = Állapot
person-field-remote-status = Állapota ott
person-field-queue = Sor
person-field-channel = Csatorna
person-field-owner = Ügyintéző
person-field-created = Létrejött
person-field-updated = Módosult
person-field-due = Határidő
person-field-at = Mikor
person-field-text = Szöveg
person-field-state = Állapot
person-field-made = Készült
person-field-saved = Mentve
person-field-note = Jegyzet
person-field-received = Beérkezett
person-field-closed = Lezárva
person-field-outcome = Mi történt vele
person-field-path = Hely
person-field-media-type = Típus
person-field-size = Méret bájtban
person-field-changed-from = Előtte
person-field-changed-to = Utána
person-field-changed-by = Ki módosította
person-field-order-number = Rendelés
privacy-desk-advice = { $count ->
        [one] { $desk }: itt még van egy jegye ennek az ügyfélnek. Kérje meg a rendszer kezelőjét, hogy ott törölje a jegyet és az ügyfelet; ami itt törlődik, ott nem törlődik.
       *[other] { $desk }: itt még van { $count } jegye ennek az ügyfélnek. Kérje meg a rendszer kezelőjét, hogy ott törölje ezeket és az ügyfelet; ami itt törlődik, ott nem törlődik.
    }
privacy-deadline-no-market = Az ügyfél piaca nem ismert, ezért az sem, melyik jog érvényes: kérdezzen rá.
privacy-deadline-no-fact = Ezen a piacon nem ismerünk jogszabályi határidőt: kérdezzen rá.
privacy-deadline-working-days = Az ottani hétvégék és munkaszüneti napok nem számítanak bele.
privacy-deadline-other-kind = Az adat a saját adatokhoz való hozzáférésre szól; kérdezze meg, erre a kérelemre is érvényes-e.
audit-kind = { $kind ->
        [erase] Ügyfél törölve
        [export] Egy ügyfél minden adata exportálva
        [merge] Ügyfelek összevonva
        [unmerge] Ügyfelek szétválasztva
        [import] Fájl importálva
        [import-undo] Importálás visszavonva
        [refund] Visszatérítés
        [consent] Hozzájárulás feljegyezve
        [request-open] Adatkérelem felvéve
        [request-extend] Kérelem határideje meghosszabbítva
        [request-close] Adatkérelem lezárva
        [retention] Régi adatok törölve
        [retention-set] Megőrzési szabályok módosítva
        [backup] Biztonsági mentés készült
        [restore] Biztonsági mentés visszaállítva
       *[other] { $kind }
    }
audit-fault = { $kind ->
        [altered] A bejegyzés megváltozott, miután rögzítették: { $seq }.
        [missing] E bejegyzés előtt hiányzik egy, vagy az utolsók hiányoznak: { $seq }.
        [misplaced] A bejegyzés nem az előzőt követi: { $seq }.
        [unsigned] A bejegyzésnek nincs aláírása: { $seq }.
        [forged] A bejegyzés aláírása nem ettől a tártól való: { $seq }.
       *[words] A bejegyzés indoka nem az, amelyet rögzítettek: { $seq }.
    }
cli-erased = Törölve: { $what }.
cli-erase-confirmed = { $sending ->
        [0] { $undecided ->
            [0] Semmi sincs úton ügyfélszolgálati rendszerhez.
            [one] Egy műveletet nem igazolt vissza a rendszere: előbb döntsön róla, vagy adja meg a --drop-outgoing kapcsolót.
           *[other] { $undecided } műveletet nem igazolt vissza a rendszere: előbb döntsön róluk, vagy adja meg a --drop-outgoing kapcsolót.
        }
       *[other] { $sending } művelet küldése most folyik: várjon.
    }
cli-audit-whole = { $entries ->
        [one] Egy bejegyzés, érintetlen.
       *[other] { $entries } bejegyzés, érintetlen.
    }
cli-request-due = { $days ->
        [0] ma kell megválaszolni
        [one] még egy nap
       *[other] még { $days } nap
    }
cli-request-overdue = { $days ->
        [one] egy napja lejárt
       *[other] { $days } napja lejárt
    }
cli-request-no-day = nem ismert határidő: kérdezzen rá
cli-retention-line = { $market } · { $kind } · { $months ->
        [one] egy hónap
       *[other] { $months } hónap
    }
cli-retention-others = az összes többi piac

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
import-fault-unreadable = A fájl innen nem olvasható tovább.
import-fault-archive = Az archívumot a program nem nyitja meg.
import-fault-empty = Üres.
import-fault-too-long = Hosszabb egy megabájtnál.
import-fault-open-quote = Egy idézőjel nincs lezárva.
import-fault-broken-quote = A záró idézőjel után áll valami.
import-fault-nul = NUL bájt van benne.
import-fault-encoding = Más kódolású karakterek vannak benne.
import-fault-cells = Több a cella, mint az oszlop.
import-fault-columns = Túl sok az oszlop.
import-fault-too-many-items = Több mint 10 000 tétele van.
import-fault-missing = Egy szükséges cella üres.
import-fault-no-customer = Semmi sem mutatja, ki az ügyfél: nincs e-mail-cím, azonosító vagy telefonszám.
import-fault-date = Nem dátum.
import-fault-ambiguous-date = Kétértelmű dátum.
import-fault-amount = Nem összeg.
import-fault-ambiguous-amount = Kétértelmű összeg.
import-fault-number = Nem egész szám, vagy kívül esik a tartományán.
import-fault-currency = Nem pénznem kódja, vagy nincs megadva.
import-fault-email = Nem e-mail-cím.
import-fault-survey = Nem CSAT-, NPS- vagy CES-felmérés.
import-fault-json = Nem JSON, vagy nem a formátumnak megfelelő.
import-fault-card = Nem névjegykártya, vagy nincs vége.
import-fault-message = Nem üzenet.
import-fault-message-date = Dátum nélküli üzenet.
import-fault-column = { $column }: { $fault }
import-errors = { $name } hibái
import-errors-line = Sor
import-errors-code = Kód
import-errors-column = Oszlop
import-errors-message = Mi a hiba
cli-import-done =
    { $rows ->
        [one] Egy sor beolvasva
       *[other] { $rows } sor beolvasva
    }; ügyfelek: { $new } új, { $changed } módosult, { $same } ismert; bejegyzések: { $records } új, { $updated } módosult, { $unchanged } ismert; kimaradt: { $faults }.
cli-import-dry = A program semmit sem írt ki.
cli-import-same = Minden megvolt már; a program semmit sem írt ki.
cli-import-errors = Ami kimaradt: { $path }
cli-import-id = Visszavonás: parlance import undo { $id }
cli-import-row = { $id }  { $done }  { $source }  { $name }  { $layout }
cli-import-undone = Bejegyzések: { $removed } törölve, { $restored } visszaállítva. Ügyfelek: { $gone } törölve, { $kept } megmaradt.
