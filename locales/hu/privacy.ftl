## A customer's data

privacy = Adatok és adatvédelem
privacy-export = Minden adat exportálása
privacy-export-hint = Mindent, ami erről az ügyfélről megvan, a letöltési mappába ír: egy olvasható oldalt és egy géppel feldolgozható fájlt.
privacy-exported = { $rows ->
        [one] Egy sor kiírva.
       *[other] { $rows } sor kiírva.
    }
privacy-files-elsewhere = { $count ->
        [one] Egy fájl csak az ügyfélszolgálati rendszerben van meg; a listán szerepel.
       *[other] { $count } fájl csak az ügyfélszolgálati rendszerben van meg; a listán szerepelnek.
    }
privacy-erase = Törlés…
privacy-erase-title = Az ügyfél törlése
privacy-erase-warning = Ez nem vonható vissza. Az ügyfél mindennel együtt törlődik, ami itt megvan róla; ha az ügyfélszolgálati rendszerek újra küldik, a program nem veszi át.
privacy-erase-what = Ami törlődik
privacy-erase-stays = Ami máshol megmarad
privacy-erase-others = { $count ->
        [one] Egy üzenetet más ügyfél jegyébe írt ez az ügyfél. Az megmarad.
       *[other] { $count } üzenetet más ügyfelek jegyeibe írt ez az ügyfél. Azok megmaradnak.
    }
privacy-erase-sending = { $count ->
        [one] Egy művelet küldése most folyik. Várja meg, amíg befejeződik.
       *[other] { $count } művelet küldése most folyik. Várja meg, amíg befejeződik.
    }
privacy-erase-outgoing = { $count ->
        [one] Egy olyan művelet törlése is, amelyet egyik rendszer sem igazolt vissza
       *[other] { $count } olyan művelet törlése is, amelyet egyik rendszer sem igazolt vissza
    }
privacy-erase-files = { $count ->
        [one] Egy, a Parlance-on kívülre mentett fájl törlése
       *[other] { $count }, a Parlance-on kívülre mentett fájl törlése
    }
privacy-erase-reason = Indok
privacy-erase-reason-hint = Megmarad az auditnaplóban: az ügyfél neve nélkül írja.
privacy-erase-confirm = Írja be az ügyfél nevét úgy, ahogy itt áll:
privacy-erase-now = Végleges törlés
privacy-erased = Az ügyfél törölve. Az auditnapló { $seq }. bejegyzése tanúsítja.
privacy-erased-files = { $count ->
        [0] A Parlance-on kívül egyetlen fájl sem törlődött.
        [one] A Parlance-on kívül egy fájl törlődött.
       *[other] A Parlance-on kívül { $count } fájl törlődött.
    }
privacy-erased-left = Még meglévő fájlok
privacy-erased-backups = { $count ->
        [none] Nem minden olyan mentést lehetett törölni, amelyben az ügyfél még benne van: törölje őket a beállításokban vagy kézzel.
        [0] Nem volt törlendő mentés.
       *[other] { NUMBER($count) } korábbi mentés törölve.
    }
privacy-erased-cleaning = A tár fájljában maradt nyomok a következő indításkor törlődnek.

## Consents

privacy-consents = Hozzájárulások
privacy-consents-none = Nincs feljegyzett hozzájárulás.
privacy-consent-given = Megadva
privacy-consent-withdrawn = Visszavonva
privacy-consent-purpose = Mire szól
privacy-consent-evidence = Hogyan adta meg
privacy-consent-add = Feljegyzés
privacy-consent-latest = most érvényes
privacy-consent-earlier = korábbi

## Requests

privacy-requests = Adatkérelmek
privacy-requests-none = Nincs kérelem.
privacy-request-kind = Mit kér
privacy-kind-access = Hozzáférés
privacy-kind-erasure = Törlés
privacy-kind-correction = Helyesbítés
privacy-kind-portability = Adathordozhatóság
privacy-kind-objection = Tiltakozás
privacy-request-received = Beérkezett
privacy-request-note = Jegyzet
privacy-request-open = Kérelem felvétele
privacy-request-due = Válasz határideje: { $date }
privacy-request-left = { $days ->
        [0] ma jár le
        [one] még egy nap
       *[other] még { $days } nap
    }
privacy-request-overdue = { $days ->
        [one] egy napja lejárt
       *[other] { $days } napja lejárt
    }
privacy-request-no-day = Nem ismert határidő
privacy-request-ask = Kérdezzen rá, mielőtt erre hagyatkozik.
privacy-request-extend = Új határidő
privacy-request-extended = meghosszabbítva
privacy-request-close = Lezárás mint
privacy-request-closed = Lezárva
privacy-outcome-done = Teljesítve
privacy-outcome-partly = Részben teljesítve
privacy-outcome-refused = Elutasítva
privacy-outcome-withdrawn = Visszavonva
privacy-law = Jogszabály
privacy-source = Forrás, ellenőrizve: { $date }

## Retention

retention = Meddig őrizzük az adatokat
retention-hint = Szabály nélkül minden megmarad. Jegy csak akkor törlődik, ha lezárult, nincs benne nyitott tétel, és mindene elég régi.
retention-market = Piac
retention-others = Az összes többi
retention-kind = Mi
retention-kind-messages = Jegyek az üzeneteikkel
retention-kind-records = Rendelések és más bejegyzések
retention-kind-copies = A Parlance-on kívülre mentett fájlok
retention-months = Hónap
retention-add = Szabály hozzáadása
retention-remove = Eltávolítás
retention-show = Mi törlődne
retention-keep = Szabályok mentése
retention-kept = A szabályok mentve. A program naponta egyszer végrehajtja őket.
retention-would = Ennél régebbi ({ $date }): { $tickets ->
        [one] egy jegy
       *[other] { $tickets } jegy
    }, { $messages ->
        [one] egy üzenet
       *[other] { $messages } üzenet
    }, { $records ->
        [one] egy bejegyzés
       *[other] { $records } bejegyzés
    }, { $files ->
        [one] egy fájl
       *[other] { $files } fájl
    }

## Audit trail

audit = Auditnapló
audit-hint = Minden bejegyzés őrzi az előző lenyomatát, így bármelyik módosítása meglátszik.
audit-none = Még nincs bejegyzés.
audit-verify = A teljes napló ellenőrzése
audit-whole = { $entries ->
        [one] Egy bejegyzés, érintetlen.
       *[other] { $entries } bejegyzés, érintetlen.
    }
audit-head = Jegyezze fel ezt máshová, hogy később lássa, az eddigiekhez senki sem nyúlt:
audit-more = Korábbi bejegyzések
