### Gyakorlás: forgatókönyvek, a beszélgetés, ami visszatér, és amit egy szerző ír. A $percent szám a saját jelével együtt,
### ahogyan az ügyintéző nyelvén szokás.

practice-tab-scenarios = Forgatókönyvek
practice-tab-history = Előzmények
practice-own = A csapaté
practice-tab-results = Eredmények
practice-files = A forgatókönyv fájljai
practice-review = Mai tíz perc
practice-review-due = { $count ->
        [0] Mai tíz perc: nincs esedékes kártya
        [one] Mai tíz perc: 1 esedékes kártya
       *[other] Mai tíz perc: { NUMBER($count) } esedékes kártya
    }

## In the settings

practice-switch-pauses = Az ügyfélnek idő kell a gépeléshez
    .hint = Az ügyfél minden sora előtt néhány másodpercig az látszik, hogy valaki ír.
practice-switch-from-replies = Tanulás a saját válaszaimból
    .hint = Amit a válasz ellenőrzése az elküldött válaszaiban talál, kártyaként visszatér. A kártya a szabályt és a nyelvet őrzi meg, az Ön szavait nem.

## Scenarios

practice-filters = Forgatókönyvek szűrése
practice-search = Keresés
practice-skill = Készség
practice-skills = Készségek
practice-any-skill = Minden készség
practice-level = Szint
practice-any-level = Minden szint
practice-level-name = { NUMBER($level) }. szint
practice-language = A gyakorlás nyelve
practice-count = { $count ->
        [0] Nincs ilyen forgatókönyv.
        [one] 1 forgatókönyv
       *[other] { NUMBER($count) } forgatókönyv
    }
practice-minutes = { $count ->
        [one] 1 perc
       *[other] { NUMBER($count) } perc
    }
practice-done = { $count ->
        [one] Egyszer elvégezve
       *[other] { NUMBER($count) } alkalommal elvégezve
    }
practice-done-best = { $count ->
        [one] Egyszer elvégezve, { $percent }
       *[other] { NUMBER($count) } alkalommal elvégezve, a legjobb: { $percent }
    }
practice-unreviewed = Még nem lektorált
practice-languages = Nyelvek: { $languages }
practice-told-in = Ezen a nyelven kapja: { $language }
practice-assigned = Kiosztva
practice-assigned-by = { $title } (kiosztotta: { $from })
practice-assigned-until = { $title } (kiosztotta: { $from }), határidő: { $date }
practice-begin = Kezdés
practice-edit = Szerkesztés
practice-author-name = Szerző
practice-reviewer = Lektor
practice-version = Változat
practice-sources = Források
practice-unusable = Nem gyakorolható: { $name }
practice-folder = A csapat saját forgatókönyvei ebben a mappában vannak:
practice-new = Új forgatókönyv
practice-new-name = Név
practice-new-hint = Ékezet nélküli latin kisbetűk, számjegyek és kötőjel, például: late-parcel-fr.
practice-new-taken = Már van ilyen nevű forgatókönyv.
practice-new-create = Létrehozás

## The conversation

practice-back = Vissza a forgatókönyvekhez
practice-conversation = Beszélgetés
practice-by-agent = Ön
practice-by-scene = Mi történik
practice-by-why = Miért
practice-typing = { $name } ír…
practice-skip = Tovább most
practice-choices = Mit mond?
practice-beside = A beszélgetés mellett
practice-ended = A beszélgetés véget ért.
practice-again = Újrakezdés
practice-said-answer = Az Ön válasza: { $percent }, { $grade }
practice-said-end = A beszélgetés véget ért. Összesen: { $percent }

## What it was worth

practice-worth = Visszajelzés
practice-worth-none = Ha megírt egy választ, itt látja majd, mennyit ért.
practice-answer-worth = Az Ön válasza: { $grade }
practice-points = { $of ->
        [one] 1 pontból { NUMBER($points) }
       *[other] { NUMBER($of) } pontból { NUMBER($points) }
    }
practice-not-scored = Nincs értékelve
practice-sentences = Az Ön szavai
practice-taken = A válasz ellenőrzése { NUMBER($count) } százalékot von le az egészből.
practice-sample = Egy jó válasz megjelenítése
practice-summary = Értékelés
practice-whole = Összesen
practice-cards-made = { $count ->
        [0] Nem maradt ismételnivaló.
        [one] 1 kártya visszatér ismétlésre.
       *[other] { NUMBER($count) } kártya visszatér ismétlésre.
    }

## Ten minutes today

practice-cards-left = { $count ->
        [one] Még 1 kártya
       *[other] Még { NUMBER($count) } kártya
    }
practice-card-wrote = Az ügyfél ezt írta
practice-card-task = Az Ön feladata
practice-card-what = Mit kell itt tennie a válaszának?
practice-card-language = A szöveg nyelve: { $language }
practice-card-better = Mi itt az észrevétel, és Ön hogyan írná?
practice-card-recall = Mit kér Öntől ez a szabály?
practice-card-sample = Például így mondható
practice-show = Megjelenítés
practice-rate = Mennyire tudta?
practice-rate-again = Egyáltalán nem
practice-rate-hard = Nehezen
practice-rate-good = Jól
practice-rate-easy = Azonnal
practice-review-done = { $count ->
        [one] 1 kártyát nézett át.
       *[other] { NUMBER($count) } kártyát nézett át.
    }
practice-review-left = { $count ->
        [0] Mára nincs több esedékes kártya.
        [one] Még 1 kártya esedékes.
       *[other] Még { NUMBER($count) } kártya esedékes.
    }
practice-review-more = Folytatás

## History

practice-history-empty = Még nem gyakorolt.
practice-not-ended = Nincs befejezve
practice-ended-percent = Befejezve, { $percent }
practice-look = Megnézem
practice-go-on = Folytatás
practice-other-version = A forgatókönyv azóta megváltozott.
practice-remove = Eltávolítás
practice-remove-attempt = A próbálkozás eltávolítása
practice-remove-attempt-text = Véglegesen törlődik mindaz, amit itt csinált: „{ $title }”. A belőle származó kártyák megmaradnak.

## Writing a scenario

practice-author-files = Fájlok
practice-author-file = Fájl: { $file }
practice-author-copy = Mentéskor másolat készül, amely már a csapaté.
practice-author-changed = Módosítva
practice-author-kept = Elmentve
practice-author-refused = Nincs mentve: előbb javítsa ki a hibákat
practice-author-save = Mentés
practice-author-publish = Közzététel új verzióként
practice-author-published = Közzétéve
practice-author-unpublished = Nincs közzétéve: előbb javítsa a hibákat
practice-author-leave = Kilép mentés nélkül?
practice-author-leave-text = Elvész, amit a legutóbbi mentés óta írt.
practice-author-leave-yes = Kilépés
practice-author-remove = A forgatókönyv eltávolítása
practice-author-remove-text = Véglegesen törlődnek a csapat saját fájljai ebből: { $name }. Ha a Parlance-szal érkezett ilyen nevű forgatókönyv, az újra megjelenik.
practice-language-add = Nyelv hozzáadása
practice-language-drop = Eltávolítás: { $language }
practice-language-tag = Nyelvkód, például hu vagy pt-BR
practice-faults = Hibák és észrevételek
practice-faults-count = { $count ->
        [0] Nincs hiba.
        [one] 1 észrevétel
       *[other] { NUMBER($count) } észrevétel
    }
practice-fault-place = { $place ->
        [known] { $file }, { NUMBER($line) }. sor, { NUMBER($column) }. oszlop:
       *[none] { $file }:
    }
practice-preview = Előnézet
practice-preview-own = Eredeti nyelv
practice-preview-restart = Elölről
practice-preview-none = Még nem játszható le.
practice-ways = { $count ->
        [one] 1 út vezet végig rajta.
       *[other] { NUMBER($count) } út vezet végig rajta.
    }
practice-outcomes = Mennyit ér a válasz
practice-outcome-good = Jó válasz
practice-outcome-middling = Közepes válasz
practice-outcome-poor = Gyenge válasz
