# A válasz ellenőrzése az ügyintéző nyelvén: mi a szabályok neve, és miért tesznek észrevételt.
# Egy szabály indoklása check-<rule>, a listákban látható neve a .title attribútum.

check-register = { $kind ->
        [within] A válasz hol tegező, hol magázó. Maradjon végig { $due ->
            [formal] a magázásnál
           *[informal] a tegezésnél
        }.
        [thread] Eddig { $due ->
            [formal] magázta
           *[informal] tegezte
        } ezt az ügyfelet.
        [asked] Az ügyfél azt kérte, hogy { $due ->
            [formal] magázza
           *[informal] tegezze
        }.
        [observed] Az ügyfél { $due ->
            [formal] magázza
           *[informal] tegezi
        } Önt.
       *[usual] Ezen a piacon { $due ->
            [formal] a magázás
           *[informal] a tegezés
        } a szokásos.
    }
    .title = Tegezés vagy magázás
check-greeting-hour = { $kind ->
        [morning] Az ügyfélnél most reggel van.
        [day] Az ügyfélnél most nappal van.
        [evening] Az ügyfélnél most este van.
       *[night] Az ügyfélnél most éjszaka van.
    }
    .title = Napszakhoz illő köszönés
check-other-language = A válasz nyelve ({ $language }) nem az ügyfélé ({ $due }).
    .title = A válasz nyelve
check-untranslated = Ennek a mondatnak a nyelve ({ $language }) nem a válaszé ({ $due }).
    .title = Más nyelvű mondat
check-placeholder = A sablonnak ez a helye még kitöltetlen.
    .title = Kitöltetlen helyek a sablonban
check-secret = { $kind ->
        [card] Kártyaszám. Üzenetben senkinek sincs szüksége rá: csak az utolsó négy számjegyét hagyja meg.
        [account] Számlaszám. Csak akkor küldje el, ha az ügyfélnek szüksége van rá.
       *[word] Jelszó vagy kód nem való üzenetbe.
    }
    .title = Kártyaszámok, jelszavak
check-asks-secret = Ilyet soha ne kérjen ügyféltől: aki kér, azt nem lehet megkülönböztetni egy csalótól.
    .title = Titkos adat kérése
check-blame = Ez az ügyfelet hibáztatja. Írja meg, mi hiányzik, és mit lehet tenni.
    .title = Hibáztatás
check-bare-refusal = Ez csak egy puszta „nem”. Írja mellé az okát, vagy hogy mi lehetséges helyette.
    .title = Puszta elutasítás
check-bare-order = Ez parancsként hangzik. Inkább kérje.
    .title = Parancsok
check-overpromise = Ezt senki sem ígérheti meg biztosan. Írja meg, mit tesz, és mikorra.
    .title = Túl nagy ígéretek
check-dismissive = Ez elbagatellizálja az ügyfél gondját. Jelezze, hogy megértette.
    .title = Bagatellizálás
check-sarcasm = Ez gúnynak is olvasható. Írja meg egyszerűen.
    .title = Gúny és tréfa
check-idiom = Képes kifejezés, nem mindenki ismeri. Írja meg egyszerűen.
    .title = Képes kifejezések
check-slang = Ebbe az üzenetbe túl bizalmas vagy túl rövid.
    .title = Szleng
check-jargon = Belső szakszó. Írja úgy, ahogyan egy ügyfél mondaná.
    .title = Szakzsargon
check-gendered = Ez egy bizonyos nemre utal. Fogalmazza meg semlegesen.
    .title = Nemre utaló megfogalmazás
check-religious-greeting = Vallási jókívánság, amelyet az ügyfél maga nem használt. Hagyja ki, vagy kívánjon olyat, ami mindenkihez illik.
    .title = Vallási jókívánságok
check-shouting = A nagybetűs szavak kiabálásnak hatnak.
    .title = Csupa nagybetű
check-repeated-marks = Egy írásjel elég.
    .title = Halmozott írásjelek
check-emoji = { $kind ->
        [risky] Ezen a piacon sokan másképp értik ezt az emodzsit. Hagyja el.
       *[letter] Emoji egy hivatalos e-mailben. Hagyja ki, hacsak az ügyfél nem ír ilyet.
    }
    .title = Emoji
check-long-sentence = { $kind ->
        [letters] Ez a mondat { $count } betűs (több mint { $limit }), nehéz olvasni. Írjon belőle kettőt.
       *[words] Ez a mondat { $count } szavas (több mint { $limit }), nehéz olvasni. Írjon belőle kettőt.
    }
    .title = Hosszú mondatok

check-wrong-customer = Itt ez a név áll: { $name }. Az ügyfél neve: { $customer }.
    .title = Más neve
check-misspelt-name = { $kind ->
        [marks] Az ügyfél más ékezetekkel írja: { $right }.
        [variant] Az ügyfél más írásjeggyel írja: { $right }.
       *[letters] Az ügyfél neve helyesen: { $right }.
    }
    .title = Elírt nevek
check-name-order = Az ügyfél neve helyes sorrendben: { $right }.
    .title = A név sorrendje
check-honorific = { $kind ->
        [missing] A puszta név itt udvariatlan. Ezt tegye mellé: { $honorific }.
        [familiar] Itt túl bizalmas: { $title }. Helyette ez illik: { $honorific }.
        [doubled] Itt két titulus áll egymás mellett, az egyik: { $title }. Egy elég.
        [surname-alone] A puszta családnév itt udvariatlan ({ $name }). Írja ki a teljes nevet.
        [with-surname] Ez a titulus ({ $title }) az utónév mellé való, nem a családnév mellé ({ $name }).
       *[given-alone] Ez a titulus ({ $title }) a családnév mellé való, nem a puszta utónév mellé ({ $name }).
    }
    .title = Titulusok és tiszteleti formák
check-assumed-title = { $kind ->
        [other] Az ügyfél más titulust használ, nem ezt: { $title }.
       *[assumed] Ez a titulus ({ $title }) nemre utal, pedig az ügyfél nem közölte a nemét. Írja ki a teljes nevet: { $name }.
    }
    .title = Nemre utaló titulusok
check-wrong-reference = { $kind ->
        [near] Majdnem egyezik az ügy egyik számával: { $right }. Vesse össze őket.
       *[unknown] Ez a szám eddig nem fordult elő az ügyben. Ellenőrizze.
    }
    .title = Rendelések és jegyek száma
check-promise-date = { $kind ->
        [past] Ez a nap már elmúlt.
        [holiday] Ez a nap ott ünnepnap: { $name }.
        [holiday-local] Ez a nap ott ünnepnap: { $local } ({ $name }).
        [weekend] Ez a nap ott hétvége ({ $weekday }).
       *[weekday] Ez a dátum a hét más napjára esik: { $weekday }.
    }
    .title = Ígéretek ünnepre, hétvégére vagy elmúlt napra
check-ambiguous-date = A nap vagy a hónap áll elöl? Az ügyfél így is, úgy is olvashatja. A hónapot írja ki betűvel.
    .title = Kétféleképpen olvasható dátumok
check-ambiguous-number = { $kind ->
        [thousands] Ez ezerszer ennyinek vagy ezredennyinek is olvasható.
       *[decimals] Az ügyfél más elválasztójellel írja a számokat.
    }
    .title = Kétféleképpen olvasható számok
check-bare-currency = { $kind ->
        [several] Ezt a jelet ({ $sign }) több pénznem is használja. Írja meg, melyikre gondol.
       *[foreign] Melyik pénznem ez: { $sign }? Az ügyfél pénznemének más a jele.
    }
    .title = Pénznemek
check-time-without-zone = Kinek az órája szerint? Az ügyfélé mást mutat, mint az Öné.
    .title = Időpontok időzóna nélkül

## Ahol ez megjelenik

check-own = A csapat szabálya: { $rule }
check-severity = { $severity ->
        [error] Így ne küldje el
        [warning] Nézze meg
       *[hint] Lehetne jobb
    }
check-clear = Nincs észrevétel.
check-line = { $start }–{ $end } { $severity }: { $reason }
check-line-fix = Helyette: { $fix }
check-line-remove = Hagyja ki.
check-unchecked = Itt nem vizsgált:
check-rule-fault = Kimaradt: { $file }: { $place ->
        [none] {""}
       *[known] { $line }. sor, { $column }. oszlop:{" "}
    }{ $why }
check-rule-miss = { $rule } ({ $language }): { $why ->
        [missed] nem találja meg
        [found] megtalálja
        [other-words] mást talál meg
       *[other-fix] más a javítás
    }: { $text }
