# Gyakorlás, oktatóknak és azoknak, akik megosztják velük az eredményeiket: eredmények, kiosztott feladatok, forgatókönyvek fájljai.

## Results

training-results = Eredmények
training-results-whose = Mások eredményei csak akkor vannak itt, ha megosztották őket. Az Öné az Öné marad, amíg meg nem osztja.
training-by = Bontás
training-by-person = Személy
training-by-skill = Készség
training-by-market = Piac
training-by-criterion = Szempont
training-by-scenario = Forgatókönyv
training-by-week = Hét
training-person = Személy
training-everybody = Mindenki
training-nameless = Ön, név nélkül
training-from = Ettől
training-to = Eddig
training-results-title = { $by ->
        [person] Százalék személyenként
        [skill] Százalék készségenként
        [market] Százalék piaconként
        [criterion] Százalék szempontonként
        [scenario] Százalék forgatókönyvenként
       *[week] Százalék hétről hétre
    }
training-results-attempts = { $count ->
        [one] 1 próbálkozás alapján.
       *[other] { NUMBER($count) } próbálkozás alapján.
    }
training-results-shared = { $count ->
        [one] Ebből 1 másoktól származik.
       *[other] Ebből { NUMBER($count) } másoktól származik.
    }
training-results-none = Ebben az időszakban nincs befejezett gyakorlás.
training-column-percent = Százalék
training-column-attempts = Próbálkozások
training-nothing-to-earn = nem jár érte pont
training-week = { $date } hete
training-chart-one = { $title }. { $label }: { $percent }.
training-chart-bars = { $title }, { NUMBER($count) } sávban. A legtöbb: { $most }, { $mostPercent }. A legkevesebb: { $least }, { $leastPercent }. Minden adat az alábbi táblázatban van.
training-chart-weeks = { $title }, oszlopokban. Az első hét: { $first } ({ $firstPercent }), az utolsó: { $last } ({ $lastPercent }). Minden adat az alábbi táblázatban van.

## Results as files

training-share = Megosztás
training-export-csv = A látható adatok táblázata (CSV)
training-share-mine = Saját eredmények megosztása (xAPI)
training-share-hint = Oktatónak vagy e-learning rendszernek: minden befejezett próbálkozása, bármi van is fent kiválasztva, azon a néven, amellyel a válaszai zárulnak.
training-with-words = A szövegeimmel együtt
training-with-words-hint = Ha nincs bejelölve, a válaszai itt maradnak, és csak az kerül a fájlba, mennyit értek.
training-written = Elmentve ide: { $path }
training-take-results = Mások megosztott eredményeinek importálása
training-take-results-hint = Egy munkatárs xAPI-bejegyzéseket tartalmazó fájlja. A program ezen a számítógépen olvassa be, és nem kerül tovább.
training-taken-new = { $count ->
        [0] Nem volt köztük új próbálkozás.
        [one] 1 új próbálkozás.
       *[other] { NUMBER($count) } új próbálkozás.
    }
training-taken-known = { $count ->
        [one] 1 már itt volt.
       *[other] { NUMBER($count) } már itt volt.
    }
training-taken-skipped = { $count ->
        [one] 1 bejegyzés másról szól, ezért kimaradt.
       *[other] { NUMBER($count) } bejegyzés másról szól, ezért kimaradt.
    }
training-remove-shared = Mások eredményeinek eltávolítása
training-remove-shared-confirm = Eltávolít minden eredményt, amelyet mások megosztottak Önnel? Az Önéi megmaradnak.
training-removed-shared = Mások megosztott eredményei lekerültek innen.

## Assignments

training-assign = Kiosztás
training-assign-explained = Adja meg, mit és meddig kell gyakorolni, majd adja tovább a fájlt. Magától semmi sem megy ki.
training-assign-title = Cím
training-assign-until = Határidő
training-assign-note = Megjegyzés
training-assign-people = Személyek
training-assign-people-hint = A nevek úgy, ahogyan az illetők beállításaiban állnak, vesszővel elválasztva vagy soronként egy. Személyek és csoportok nélkül mindenkinek szól.
training-assign-groups = Csoportok
training-assign-groups-hint = Vesszővel elválasztva vagy soronként egy.
training-assign-scenarios = Forgatókönyvek
training-assign-find = Forgatókönyv keresése
training-assign-none-found = Nincs ilyen forgatókönyv.
training-assign-chosen = { $count ->
        [0] Még nincs kiválasztva.
        [one] 1 kiválasztva.
       *[other] { NUMBER($count) } kiválasztva.
    }
training-assign-scenario = { $title } ({ $market }, { $minutes ->
        [one] 1 perc
       *[other] { NUMBER($minutes) } perc
    })
training-assign-make = Fájl létrehozása
training-assigned = Önnek kiosztott feladatok
training-assigned-none = Önnek nincs kiosztott feladata.
training-assigned-from = Kiosztotta: { $from }
training-assigned-until = Határidő: { $date }
training-assigned-done = Kész: { NUMBER($done) } / { NUMBER($of) }
training-assigned-late = Lejárt
training-assigned-remove = Eltávolítás
training-assigned-remove-this = Eltávolítás: „{ $title }”
training-assigned-remove-confirm = Eltávolítja ezt a feladatot: „{ $title }”? Amit gyakorolt hozzá, megmarad.
training-take-assignment = Kiosztott feladat importálása
training-take-assignment-hint = A fájl, amelyet az oktatójától kapott. A program ezen a számítógépen olvassa be, és nem kerül tovább.
training-assignment-taken = Importálva: „{ $title }”, határidő: { $date }

## Files of scenarios

training-scenario-export = Exportálás
training-scenario-parlance = Másik Parlance-nak
training-scenario-cmi5 = E-learning rendszernek (cmi5)
training-scenario-language = A csomag nyelve
training-scenario-import = Forgatókönyv importálása
training-scenario-import-hint = Egy másik Parlance-ból exportált fájl. A csapat saját forgatókönyve lesz belőle.
training-scenario-sound = A forgatókönyv importálva. Nincs benne hiba.
training-scenario-remarks = { $count ->
        [one] A forgatókönyv importálva, 1 észrevétellel.
       *[other] A forgatókönyv importálva, { NUMBER($count) } észrevétellel.
    }
training-scenario-faulty = { $count ->
        [one] A forgatókönyv addig nem gyakorolható, amíg ez a hiba nincs kijavítva.
       *[other] A forgatókönyv addig nem gyakorolható, amíg a { NUMBER($count) } észrevétel közül a hibák nincsenek kijavítva.
    }
training-scenario-faults = Hibák és észrevételek
training-scenario-remark = észrevétel
training-scenario-fault = hiba
