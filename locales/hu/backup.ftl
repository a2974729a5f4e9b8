## Backups, and a damaged store

backups = Biztonsági mentések
backups-hint = A Parlance naponta készít egyet, ugyanúgy titkosítva, mint a tárat. Az utolsó hét nap és az utolsó négy hét legújabb mentése marad meg itt: { $folder }
backups-none = Még nincs mentés.
backup-now = Mentés most
backup-working = Folyamatban…
backup-made = { $made }
backup-holds = { $tickets ->
        [one] 1 jegy
       *[other] { $tickets } jegy
    }, { $messages ->
        [one] 1 üzenet
       *[other] { $messages } üzenet
    }, { $size }
backup-unsent = { $count ->
        [one] 1 elküldetlen tétel van benne
       *[other] { $count } elküldetlen tétel van benne
    }
backup-verify = Ellenőrzés
backup-is-whole = Hibátlan.
backup-restore = Visszaállítás…
backup-restore-title = Visszatér ehhez a mentéshez?
backup-restore-text = A tár olyan lesz, amilyen ekkor volt: { $made }. Ami azóta az ügyfélszolgálati rendszerekből jött, azt a program újra beolvassa; az azóta tett ígéretek, beállítások és minden, ami csak itt történt, elvész. Az elküldetlen válaszok és piszkozatok átkerülnek. A mostani tár mellette megmarad.
backup-restore-yes = Visszaállítás
backup-copies = Minden mentés kerüljön ebbe a mappába is
backup-copies-hint = Egy másik lemezen vagy pendrive-on lévő mappa elérési útja. Másik számítógépen a helyreállító kód nyitja meg.

backup-restored = A tár ismét olyan, amilyen ekkor volt: { $made }.
backup-repaired = { $whole ->
       *[yes] A tár kijavítva; semmi sem veszett el.
        [no] A tár kijavítva. { $broken ->
            [one] 1 lap
           *[other] { $broken } lap
        } nem volt olvasható (összesen: { $pages }). Ami ezeken az ügyfélszolgálati rendszerekből volt, azt a program újra beolvassa.
    }
backup-brought = { $count ->
        [one] 1 elküldetlen tétel átkerült.
       *[other] { $count } elküldetlen tétel átkerült.
    }
backup-drafts = { $count ->
        [one] 1 piszkozat átkerült.
       *[other] { $count } piszkozat átkerült.
    }
backup-held = { $count ->
        [one] 1 tételt talán már elküldött. A kimenők között az Ön döntésére vár.
       *[other] { $count } tételt talán már elküldött. A kimenők között az Ön döntésére várnak.
    }
backup-texts-lost = { $count ->
        [one] 1 válasz vagy piszkozat olyan jegyhez tartozik, amely már nem olvasható.
       *[other] { $count } válasz és piszkozat olyan jegyhez tartozik, amely már nem olvasható.
    }
backup-aside = Az eddigi tár megmaradt itt: { $file }
backup-lost = { $table ->
        [tickets] Jegyek
        [messages] Üzenetek
        [attachments] Mellékletek
        [customers] Ügyfelek
        [identities] Az ügyfelek címei
        [events] Események
        [outbox] Elküldetlen válaszok és módosítások
        [drafts] Piszkozatok
        [promises] Ígéretek
        [records] Rendelések és más bejegyzések
        [desks] Ügyfélszolgálati rendszerek
        [settings] Beállítások
        [returns] Visszaküldés és visszatérítés
        [requests] Adatkérelmek
        [audit] Auditnapló
       *[other] Egyéb adatok
    }: { $more ->
        [yes] legalább { $count } elveszett
        [perhaps] lehet, hogy elveszett belőle
       *[no] { $count } elveszett
    }
backup-lost-between = { $lost } ({ $from } – { $until })
backup-go-on = Tovább

damaged = A tár megsérült, ezért a program bezárta. Semmi sem változott benne.
damaged-repair = Javítás
damaged-repair-hint = Ami olvasható, új tárba kerül, elsőként az, amit még nem küldött el. Ami elveszett, arról lista készül; ami az ügyfélszolgálati rendszerekben megvan, azt a program újra beolvassa.
damaged-restore-hint = Vagy térjen vissza egy biztonsági mentéshez. Ami azóta az ügyfélszolgálati rendszerekből jött, azt a program újra beolvassa; ami azóta csak itt történt, elvész. Az elküldetlen válaszok és piszkozatok átkerülnek, ha olvashatók.
