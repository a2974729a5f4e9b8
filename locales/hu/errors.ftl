### Mi történt, kód szerint: egy mondat; a `.next` azt mondja meg, mi a teendő.

## A tároló kulcsa

error-vault-no-keyring = Ezen a gépen nincs olyan kulcstartó, amelyben a Parlance a tároló kulcsát őrizhetné.
    .next = Válasszon helyette jelmondatot, vagy indítsa el a rendszer kulcstartóját, és próbálja újra.
error-vault-keyring-locked = A rendszer kulcstartója zárolva van.
    .next = Oldja fel, és próbálja újra, vagy nyissa meg a tárolót a helyreállító kóddal.
error-vault-key-missing = A kulcstartóban nincs meg ennek a tárolónak a kulcsa.
    .next = Ha korábban másik kulcstartót használt, váltson vissza arra; különben nyissa meg a tárolót a helyreállító kóddal.
error-vault-key-foreign = A kulcstartóban egy másik tároló kulcsa van.
    .next = Nyissa meg ezt a tárolót a saját helyreállító kódjával; a kulcsa ezután a mostani kulcstartóba kerül.
error-vault-wrong-passphrase = A jelmondat nem jó.
    .next = Ellenőrizze a Caps Lockot és a billentyűzetkiosztást, és próbálja újra, vagy használja a helyreállító kódot.
error-vault-wrong-recovery-code = { $typo ->
        [yes] A helyreállító kódban elgépelés van.
       *[no] A helyreállító kód nem ezt a tárolót nyitja.
    }
    .next = Vesse össze a kinyomtatott kóddal csoportonként, és győződjön meg róla, hogy ehhez a tárolóhoz tartozik.
error-vault-damaged = A tároló megnyitásához szükséges fájl sérült vagy hiányzik.
    .next = Tegye vissza a vault.json fájlt az adatmappába egy biztonsági mentésből; a parlance.db fájlt hagyja a helyén.
error-vault-exists = Ebben a mappában már van tároló.
    .next = Nyissa meg azt, vagy válasszon másik mappát.
error-vault-disk-full = Megtelt a lemez, ezért a kulcsot nem sikerült kiírni; semmi sem változott.
    .next = Szabadítson fel helyet, és próbálja újra.
error-vault-io = A kulcs fájljai vagy a kulcstartó nem olvashatók vagy nem írhatók.
    .next = Ellenőrizze, hogy írhat-e az adatmappába, és hogy fut-e a kulcstartó, majd próbálja újra.

## A tároló

error-store-corrupt = A tároló adatbázisa megsérült.
    .next = Zárja be a Parlance-t, készítsen másolatot az adatmappáról, és tegye vissza a parlance.db fájlt egy biztonsági mentésből.
error-store-foreign = A parlance.db fájl nem ennek a tárolónak az adatbázisa.
    .next = Tegye vissza a megfelelő fájlt, vagy válasszon másik adatmappát; a mostani fájlban semmi sem változott.
error-store-newer = Ezt a tárolót a Parlance egy későbbi változata készítette.
    .next = Telepítse a Parlance legfrissebb változatát, és azzal nyissa meg.
error-store-busy = Ezen most éppen más dolgozik.
    .next = Várjon egy kicsit, és próbálja újra.
error-store-disk-full = Megtelt a lemez, ezért ezt nem sikerült elmenteni; minden korábbi mentés megvan.
    .next = Szabadítson fel helyet, és próbálja újra.
error-store-io = Az adatmappa nem olvasható vagy nem írható.
    .next = Ellenőrizze, hogy csatlakozik-e a lemez, és hogy írhat-e a mappába, majd próbálja újra.
error-store-missing-row = Ez már nincs meg.
    .next = Térjen vissza a beérkezett jegyekhez, és válasszon újra.
error-merge-herself = Az ügyfél nem vonható össze önmagával.
    .next = Válasszon másik ügyfelet.
error-merge-same-person = Ezek az ügyfelek már egy személyként szerepelnek.
    .next = Nincs teendője. Szétválasztani így lehet őket: unmerge.
error-merge-not-merged = Ezt az ügyfelet nem vonták össze másikkal.
    .next = Inkább azok egyikét vegye ki, akiket ebbe vontak össze.
error-timeline-bad-cursor = Az idővonalon nincs ilyen hely.
    .next = Egy bejegyzés kurzorát használja, pontosan úgy, ahogyan kapta.
error-timeline-bad-date = Ez nem dátum: „{ $text }”.
    .next = Írja így: 2026-11-21.
error-call-empty = A hívásról nincs feljegyzés.
    .next = Írja le néhány szóban, mi hangzott el.
error-event-empty = Nincs szöveg.
    .next = Írja le néhány szóban, mi történt.

## Ügyfélszolgálati rendszerek

error-desk-dns = A rendszer címéhez nem vezet út: a neve ismeretlen, vagy ez a gép nincs hálózaton.
    .next = Ellenőrizze a hálózatot és a cím írásmódját; amit írt, a kimenő üzenetek között vár.
error-desk-unreachable = Az ügyfélszolgálati rendszer nem érhető el.
    .next = Ellenőrizze a hálózatot, és hogy fut-e a rendszer; amit írt, a kimenő üzenetek között vár.
error-desk-tls = A kapcsolat nem biztonságos: a rendszer tanúsítványában nem lehet megbízni.
    .next = Ellenőrizze a címet, vagy kérje meg a rendszer üzemeltetőjét, hogy újítsa meg a tanúsítványt.
error-desk-no-answer = Az ügyfélszolgálati rendszer nem válaszolt időben.
    .next = A Parlance előbb megnézi ott, megérkezett-e az üzenet, és csak akkor küldi el újra, ha nem.
error-desk-uncertain = Nem tudható, elment-e ez az üzenet: a levelezőkiszolgáló válasza elveszett.
    .next = Kérdezzen rá, vagy várja meg a választ. Csak akkor küldje el újra, ha nem érkezett meg; különben vonja vissza.
error-desk-wrong-address = Ezen a címen nincs ilyen ügyfélszolgálati rendszer.
    .next = Másolja ki a címet a böngésző címsorából, és ellenőrizze a rendszer fajtáját.
error-desk-unauthorized = Az ügyfélszolgálati rendszer nem fogadja el a tokent.
    .next = Készítsen új tokent a rendszerben, és adja meg a beállításokban.
error-desk-forbidden = Ehhez a fiókjának nincs joga az ügyfélszolgálati rendszerben.
    .next = Kérjen jogot a rendszer kezelőjétől a jegyek megtekintéséhez és megválaszolásához.
error-desk-not-found = Ez a jegy már nincs meg az ügyfélszolgálati rendszerben.
    .next = Nézze meg ott, törölték-e vagy összevonták-e; a szövege megvan a kimenő üzenetek között.
error-desk-rate-limited = Az ügyfélszolgálati rendszer lassítást kér.
    .next = Nincs teendője: a Parlance folytatja, amint lehet.
error-desk-failed = Az ügyfélszolgálati rendszer hibát jelzett.
    .next = Most nincs teendője: a Parlance újra próbálja. Ha sokáig tart, szóljon a rendszer üzemeltetőjének.
error-desk-bad-answer = Az ügyfélszolgálati rendszer válasza nem olvasható.
    .next = A Parlance újra próbálja. Ha sokáig tart, ellenőrizze, hogy a cím magához a rendszerhez vezet-e, nem egy proxyhoz.
error-desk-refused = { $words ->
        [none] Az ügyfélszolgálati rendszer ezt nem fogadta el.
       *[other] Az ügyfélszolgálati rendszer ezt nem fogadta el: „{ $words }”
    }
    .next = Módosítsa a szöveget, vagy törölje a kimenő üzenetek közül, és végezze el a rendszerben.
error-desk-conflict = Ezt közben más is megváltoztatta az ügyfélszolgálati rendszerben.
    .next = Hasonlítsa össze a két értéket, és válassza ki, melyik maradjon.
error-desk-moved-on = A jegyben olyan új üzenetek vannak, amelyeket íráskor még nem látott.
    .next = Olvassa el őket, aztán küldje el a választ úgy, ahogy van, vagy vegye vissza szerkesztésre.
error-outbox-not-last = Ehhez a jegyhez, amely a rendszerben még nincs meg, más is vár a kimenő üzenetek között.
    .next = Előbb azt vegye ki onnan.
error-desk-cannot-open = Ebben az ügyfélszolgálati rendszerben a Parlance nem tud jegyet nyitni.
    .next = Nyissa meg a jegyet magában a rendszerben; a következő szinkronizáláskor itt is megjelenik.
error-ticket-no-address = Az új jegyhez kell az ügyfél e-mail-címe, tárgy és üzenet.
    .next = Töltse ki, ami hiányzik.
error-desk-removed = A jegy ügyfélszolgálati rendszerét eltávolították a Parlance-ból; a jegyei csak olvashatók.
    .next = Adja hozzá újra a rendszert ugyanazon a címen, vagy másolja ki a szövegét, és ott válaszoljon.
error-desk-file-too-large = Ez a fájl nagyobb 100 MB-nál.
    .next = Nyissa meg az ügyfélszolgálati rendszerben.
error-desk-bad-setting = { $setting ->
        [secret] A token ebben a formában nem használható.
        [encryption] Ez a cím nem titkosított: a tokent és az ügyfelek szövegét útközben bárki elolvashatja.
       *[other] A rendszer címe ebben a formában nem használható.
    }
    .next = { $setting ->
        [encryption] Használja a https:// kezdetű címet. Ha nincs ilyen, és megbízik a hálózatban, válassza a titkosítás nélküli kapcsolódást.
       *[other] Adja meg a teljes címet, https:// kezdettel, és a tokent szóközök nélkül.
    }

## Szinkronizálás

error-sync-elsewhere = A Parlance már meg van nyitva ezzel a tárolóval.
    .next = Használja a nyitott ablakot, vagy előbb zárja be.
error-sync-lock = Nem írható az a fájl, amely megakadályozza, hogy két program egyszerre szinkronizáljon.
    .next = Ellenőrizze, hogy írhat-e az adatmappába, majd próbálja újra.
error-sync-no-secret = Ennek a rendszernek a tokenje már nincs a kulcstartóban.
    .next = Adja meg újra a tokent a rendszer beállításaiban.

## A bemutató rendszer

error-demo-desk-file = A bemutató rendszer fájlja nem használható.
    .next = Zárja be a többi programot, amely használja, vagy távolítsa el a bemutató rendszert, és indítsa el újra.
error-demo-desk-foreign = A bemutató rendszer fájlja máshoz tartozik.
    .next = Vigye át a demo-desk.db fájlt az adatmappából máshová, és indítsa el újra a bemutató rendszert.
error-demo-desk-tickets = A Parlance e változatának bemutató jegyei nem olvashatók.
    .next = Telepítse újra a Parlance-t.
error-demo-desk-time = Ennek a gépnek az órája nagyon rosszul jár.
    .next = Állítsa be a dátumot és az időt, majd indítsa el újra a bemutató rendszert.
error-demo-desk-not-loopback = A bemutató rendszer csak ezen a gépen működik.
    .next = Használjon http://127.0.0.1 kezdetű címet.
error-demo-desk-listen = A bemutató rendszer nem indítható el ezen a gépen.
    .next = Ellenőrizze, hogy a tűzfal nem tiltja-e a helyi kapcsolatokat, majd próbálja újra.
error-demo-desk-no-ticket = A bemutató rendszerben nincs ilyen jegy.
    .next = Szinkronizáljon, és válasszon jegyet a beérkezettek közül.
error-demo-desk-outdated = A jegy közben megváltozott a bemutató rendszerben.
    .next = Nézze meg újra, és ismételje meg a módosítást.
error-demo-desk-bad-request = A bemutató rendszer ezt nem érti.
    .next = Frissítse a Parlance-t, és próbálja újra.

## Piacok

error-market-unknown-territory = { $market ->
        [none] Nincs ilyen piac.
       *[other] Nincs „{ $market }” kódú piac.
    }
    .next = Adja meg az ország kétbetűs kódját, például JP vagy HU.
error-market-unknown-subdivision = Ezen a piacon nincs ilyen területi egység.
    .next = Adja meg az ISO 3166-2 kód kötőjel utáni részét, például Tokiónál 13, vagy hagyja el.
error-market-holidays-of-subdivision-unknown = Ennek a területi egységnek az ünnepnapjai nem ismertek.
    .next = Kérje az egész piac ünnepnapjait, vagy egy másik területi egységét.
error-market-holidays-out-of-range = Ennek a piacnak az ünnepnapjai erre a napra nem ismertek.
    .next = Kérjen 1990 és 2050 közötti napokat; néhány piacon kevesebb év ismert.
error-market-unknown-zone = Nincs ilyen nevű időzóna.
    .next = Adjon meg egy IANA-nevet, például Asia/Tokyo.

## Exchange rates

error-rates-too-large = A fájl túl nagy ahhoz, hogy árfolyamfájl legyen.
    .next = Válassza az Európai Központi Bank XML-fájlját, például: eurofxref-daily.xml.
error-practice-file-large = Ez a fájl túl nagy ahhoz, hogy a Gyakorlás részből származzon.
    .next = Ellenőrizze, hogy a megfelelő fájl-e, és kérje el újra.
error-rates-not-xml = A fájl nem XML, vagy hiányzik a vége.
    .next = Töltse le újra: magát az XML-fájlt, ne a weboldalt vagy a ZIP-fájlt. A meglévő árfolyamok megmaradtak.
error-rates-document-type = Ez weboldalnak látszik, nem árfolyamfájlnak.
    .next = Töltse le azt az XML-fájlt, amelyre az oldal hivatkozik. A meglévő árfolyamok megmaradtak.
error-rates-none-in-file = Ebben a fájlban nincsenek árfolyamok.
    .next = Válasszon fájlt az Európai Központi Bank formátumában, például: eurofxref-daily.xml.
error-rates-no-sender = A fájlból nem derül ki, kinek az árfolyamai vannak benne.
    .next = Úgy használja a fájlt, ahogyan az Európai Központi Bank közzéteszi.
error-rates-bad-date = Ez a dátum nem olvasható: „{ $date }”.
    .next = Az árfolyam dátumának formája: 2026-11-21.
error-rates-bad-rate =
    { $rate ->
        [0] Az árfolyam nem lehet nulla ({ $currency }).
       *[other] Ez nem árfolyam: „{ $rate }” ({ $currency }).
    }
    .next = Az árfolyam nullánál nagyobb szám, például 402.15. Ha a fájlban hibás árfolyam van, semmit sem veszünk át belőle.
error-rates-currency-twice = A fájlban két árfolyam van ugyanarra a napra: { $currency }, { $date }.
    .next = Töltse le újra. Semmit sem vettünk át belőle.
error-rates-date-twice = A fájlban kétszer szerepel ez a nap: { $date }.
    .next = Töltse le újra. Semmit sem vettünk át belőle.
error-rates-unknown-currency = Nincs használatban ilyen kódú pénznem: „{ $currency }”.
    .next = Hárombetűs kódot adjon meg, például: EUR vagy HUF.
error-rates-same-currency = A két pénznem ugyanaz: { $currency }.
    .next = Válasszon két különbözőt.
error-rates-no-source = Az árfolyamnak nincs forrása.
    .next = Adja meg, honnan való: banktól, árjegyzékből, munkatárstól.
error-rates-unknown = Nincs { $from }/{ $to } árfolyam erre a napra vagy korábbra: { $date }.
    .next = Importáljon olyan táblázatot, amelyben mindkét pénznem benne van, vagy írja be az árfolyamot.
error-rates-amount-too-large = Az összeg túl nagy, nem váltható át pontosan.
    .next = Váltson át kisebb összeget.
error-rates-bad-amount = Az összeg nem olvasható.
    .next = Csak számjegyeket írjon, a tizedesek előtt ponttal: 1234.56
error-rates-bad-number = Az árfolyam nem olvasható.
    .next = Csak számjegyeket írjon, a tizedesek előtt ponttal: 402.15
error-rates-ambiguous-number = Ebben a számban a jel ezreseket és tizedeseket is jelölhet.
    .next = Írja az ezresek jele nélkül (1234), vagy más számú tizedesjeggyel (1.2340).
error-rates-future-date = Az árfolyam napja még nem jött el.
    .next = A mai napot vagy egy korábbit adjon meg.
error-rates-no-target = Nincs megadva, milyen pénznemre váltson.
    .next = Válasszon pénznemet vagy piacot.
error-rates-no-currency-there = Ennek a piacnak nincs saját pénzneme.
    .next = Válassza ki a pénznemet.

## A munkaterület

error-workspace-locked = A tároló még nincs megnyitva.
    .next = Előbb nyissa meg.
error-workspace-failed = A Parlance ezt nem tudta befejezni.
    .next = Próbálja újra; ha nem segít, indítsa újra a Parlance-t. Amit elmentett, megvan.
error-reply-empty = Nincs elküldhető szöveg.
    .next = Előbb írjon valamit.
error-field-fixed = Ez a mező innen nem módosítható.
    .next = Módosítsa az ügyfélszolgálati rendszerben.
error-field-value = Az ügyfélszolgálati rendszer nem ismer ilyen értéket ehhez a mezőhöz.
    .next = Válasszon a felkínáltak közül.
error-hooks-port = A(z) { $port } port nem használható.
    .next = Válasszon másikat, vagy zárja be azt a programot, amelyik használja.
error-desk-name-empty = Az ügyfélszolgálati rendszernek nincs neve.
    .next = Adjon neki olyan nevet, amelyről meg fogja ismerni.
error-passphrase-empty = Jelmondatra van szükség.
    .next = Válasszon hosszút, amelyet meg tud jegyezni.

## A parancssor

error-cli-usage = A parancs nem érthető: { $reason }
    .next = Kérjen segítséget a --help kapcsolóval.
error-cli-bad-time = A(z) { $text } időpont nem olvasható.
    .next = Írja így: 2026-11-21T09:00Z.
error-cli-bad-date = A(z) { $text } dátum nem olvasható.
    .next = Írja így: 2026-11-21.
error-cli-bad-json = A bemenet { $line }. sora nem az, amit ez a parancs vár.
    .next = Soronként egy JSON-objektumot adjon meg, ahogyan a --help mutatja.
error-cli-bad-input = A bemenet nem olvasható.
    .next = Ellenőrizze, hogy a fájl megvan-e, és UTF-8 kódolású szöveg-e.
error-cli-bad-ticket = Nincs { $ticket } jegy.
    .next = A lista: parlance tickets
error-cli-bad-customer = Nincs { $customer } azonosítójú ügyfél.
    .next = Az ügyfél azonosítóját a jegy mondja meg: parlance --json show TICKET
error-cli-bad-desk = Nincs { $desk } ügyfélszolgálati rendszer.
    .next = A lista: parlance desk list
error-cli-bad-operation = A kimenő üzenetek között nincs { $operation }.
    .next = A lista: parlance outbox list
error-cli-no-store = Itt még nincs tároló: { $dir }
    .next = Készítsen egyet egy rendszer hozzáadásával: parlance desk add
error-cli-no-passphrase = A tárolóhoz kell a jelmondat, de nincs kitől megkérdezni.
    .next = Adja meg a PARLANCE_PASSPHRASE környezeti változóban.
error-cli-no-secret = Nincs megadva token.
    .next = Adja meg a szabványos bemeneten vagy a PARLANCE_SECRET környezeti változóban.
error-print-failed = Az oldalt nem sikerült kinyomtatni.
    .next = Ellenőrizze, hogy van-e elérhető nyomtató, majd próbálja újra.

error-shift-name = Az egyik műszaknak nincs neve.
    .next = Adjon minden műszaknak olyan nevet, amelyről a munkatársak megismerik.
error-shift-zone = A(z) „{ $shift }” műszak időzónája ismeretlen: „{ $zone }”.
    .next = Válasszon időzónát a listából, például: Europe/Budapest.
error-shift-days = A(z) „{ $shift }” műszak a hét egyik napjára sem esik.
    .next = Válasszon legalább egy napot, 1 (hétfő) és 7 (vasárnap) között.
error-shift-time = A(z) „{ $shift }” műszak egyik időpontja nem olvasható: „{ $text }”.
    .next = 24 órás formában írja az időt, például: 09:00 vagy 17:30.
error-shift-times = A(z) „{ $shift }” műszak ugyanakkor kezdődik, amikor véget ér.
    .next = Módosítsa a kezdetét vagy a végét; az éjjel-nappali műszakot két műszakként adja meg.
error-shift-languages = A(z) „{ $shift }” műszakhoz nincs nyelv megadva.
    .next = Válasszon hozzá legalább egy nyelvet.
error-shift-language = A(z) „{ $shift }” műszak egyik nyelve ismeretlen: „{ $language }”.
    .next = Válasszon nyelvet a listából, vagy adja meg a kódját, például: hu vagy pt-BR.
error-office-hours = A munkaidő vége nem a kezdete után van.
    .next = Írjon két időpontot egyazon napon belül, például: 09:00 és 17:00.
error-week-not-a-date = Ez nem dátum: „{ $text }”.
    .next = Írja be az évet, a hónapot és a napot, például: 2026-11-23.
error-week-out-of-range = Ez a hét kívül esik a kezelhető időszakon.
    .next = Válasszon a mai naphoz közelebbi hetet.
error-coverage-day = A hétnek nincs ilyen napja.
    .next = Adjon meg egy napot 1 (hétfő) és 7 (vasárnap) között.
error-coverage-picture = A képet nem sikerült megrajzolni.
    .next = Exportálja inkább SVG-ként.
error-register-no-rules = A(z) { $language } nyelvhez még nincsenek hangnemszabályok.
    .next = Nyelvek, amelyekhez vannak: { $known }
error-export-no-folder = Ezen a számítógépen nincs letöltési mappa.
    .next = Hozzon létre letöltési mappát a rendszer beállításaiban, és próbálja újra.
error-export-failed =
    A fájlt nem sikerült ide kiírni: { $place }. { $why ->
        [full] Megtelt a lemez.
        [denied] Ön oda nem írhat.
        [missing] A mappa nincs ott.
       *[other] A rendszer nem engedte.
    }
    .next = Szabadítson fel helyet, vagy ellenőrizze a mappát, és próbálja újra.
error-shifts-file = A műszakok fájlja nem olvasható.
    .next = JSON-lista legyen; minden műszakhoz kell name, zone, days (1–7), from, to (09:00) és languages.
error-practice-no-scenario = Nincs ilyen forgatókönyv.
    .next = Válasszon egyet a gyakorlás listájából.
error-practice-no-attempt = Ez a próbálkozás már nincs meg.
    .next = Kezdje újra a forgatókönyvet.
error-practice-other-version = A forgatókönyv azóta megváltozott.
    .next = Kezdje újra, az új változattal.
error-practice-moved-on = A beszélgetés közben továbbhaladt.
    .next = Nyissa meg újra a próbálkozást, és onnan folytassa.
error-practice-answer-long = Ez a válasz túl hosszú ahhoz, hogy értékelni lehessen.
    .next = Azt írja meg, amire az ügyfélnek szüksége van, legfeljebb egy oldalon.
error-practice-faulty = A forgatókönyv hibás, ezért nem gyakorolható. { $file } { $place }: { $reason }
    .next = Szóljon annak, aki írta, vagy válasszon másikat.
error-practice-bad-name = Forgatókönyvnek nem lehet ilyen neve.
    .next = Ékezet nélküli latin kisbetűket, számjegyeket és kötőjelet használjon, például: late-parcel-fr.
error-practice-not-kept = A forgatókönyvet nem sikerült elmenteni: { $reason }
    .next = Ellenőrizze, hogy van-e hely a lemezen, és hogy írhat-e a mappába, majd próbálja újra.
error-practice-no-turn = A forgatókönyvben nincs ilyen lépés: „{ $turn }”.
    .next = Az elsőhöz hagyja el a --turn kapcsolót.
error-practice-results-file = A fájl { $line }. sora { $why ->
        [too-large] túl nagy.
       *[not-json] nem xAPI-bejegyzés.
    }
    .next = Kérje el újra a fájlt. Itt készül: Gyakorlás, Eredmények, Megosztás.
error-practice-scenario-file = A forgatókönyv fájlja { $why ->
        [bundle-json] nem olvasható.
        [bundle-format] másféle, vagy a Parlance egy későbbi változatából való.
        [bundle-id] nem ad megfelelő nevet a forgatókönyvnek.
        [bundle-name] olyan fájlt tartalmaz, amely nem való forgatókönyvbe.
        [bundle-twice] kétszer tartalmazza ugyanazt a fájlt.
        [bundle-too-large] túl nagy.
        [bundle-too-many] túl sok fájlt tartalmaz.
       *[bundle-no-file] hiányos: nincs benne scenario.toml vagy scenario.ink.
    }
    .next = Kérje el újra a fájlt. Itt készül: Gyakorlás, Forgatókönyvek, A forgatókönyv fájljai.
error-practice-assignment-file = A kiosztott feladat nem olvasható. { $place }: { $reason }
    .next = Kérje el újra a fájlt. Itt készül: Gyakorlás, Eredmények, Kiosztás.
error-practice-assignment-others = Ezt a feladatot másoknak osztották ki.
    .next = Ellenőrizze a nevét a beállításokban: úgy kell írni, ahogyan a feladatban áll.
error-practice-assignment-empty = A feladathoz cím és forgatókönyv is kell.
    .next = Írjon be egy címet, és válasszon legalább egy forgatókönyvet.
error-practice-no-name = Az eredmények megosztásához név kell.
    .next = Írja be a nevét a beállításokban, az Aláírás mezőbe.
error-practice-no-version = A leírásban nincs növelhető verzió.
    .next = Írja az első táblázat fölé: version = 1, és azután tegye közzé.
error-privacy-no-reason = A törléshez indok kell.
    .next = Írja le az okát, az ügyfél neve nélkül: az indok megmarad az auditnaplóban.
error-privacy-confirm = A beírt név nem az ügyfélé.
    .next = Pontosan úgy írja be, ahogyan látja.
error-privacy-under-way = Ennek az ügyfélnek még úton van valami egy ügyfélszolgálati rendszerhez: { $sending ->
        [0] { $undecided ->
            [one] egy művelet, amelyet egyik rendszer sem igazolt vissza
           *[other] { $undecided } művelet, amelyet egyik rendszer sem igazolt vissza
        }
        [one] egynek a küldése most folyik
       *[other] a küldés most folyik, műveletek száma: { $sending }
    }.
    .next = { $sending ->
        [0] Küldje el vagy vesse el őket a kimenők között, vagy adja meg, hogy azok is törlődjenek.
       *[other] Várja meg, amíg befejeződik, és próbálja újra.
    }
error-privacy-reason-names = Az indok megnevezi az ügyfelet.
    .next = Név és cím nélkül írja le: a törlés után is megmarad.
error-privacy-received-later = Ez a nap még nem jött el: { $date }.
    .next = Adja meg, melyik napon érkezett a kérelem.
error-privacy-extend-later = Ez nem későbbi a mostani határidőnél: { $date }.
    .next = Válasszon későbbi napot.
error-privacy-not-a-date = Ez nem dátum: „{ $date }”.
    .next = Írja így: 2026-11-21.
error-privacy-no-purpose = A hozzájáruláshoz cél kell.
    .next = Írja le, mire szól, például: marketing-email.
error-retention-months = A hónapok száma nem megfelelő.
    .next = 1 és { $most } között válasszon; amit örökre meg kell őrizni, ahhoz nem kell szabály.
error-retention-twice = Ugyanahhoz a piachoz és fajtához két szabály van.
    .next = Távolítsa el az egyiket.
error-backup-damaged = Ez a biztonsági mentés sérült.
    .next = Válasszon másikat; semmi sem változott.
error-backup-foreign = Ez nem ennek a tárolónak a biztonsági mentése.
    .next = Olyan mappát válasszon, amelyet a Parlance készített, benne a parlance.db és a manifest.json fájllal.
error-backup-busy = A tárolót vagy a mentéseit máshol használják.
    .next = Zárja be a Parlance többi ablakát és parancsát, és próbálja újra.
error-backup-missing = Nincs ilyen biztonsági mentés.
    .next = Válasszon a felsoroltak közül, vagy adja meg egy mentés mappáját.
error-backup-no-folder = Nincs ilyen mappa.
    .next = Adja meg egy létező mappa teljes elérési útját.
error-backup-not-copied = A biztonsági mentés elkészült, de a másik mappába nem került át: { $reason ->
        [store-disk-full] nincs több hely.
       *[other] a mappa nem írható.
    }
    .next = Nézzen utána a mappának; a következő mentés oda is átkerül.
error-backup-store-here = Ebben a mappában már van tároló.
    .next = Nyissa meg, és ott állítsa vissza a mentést, vagy válasszon üres adatmappát.
error-outbox-restored = Ez biztonsági mentésből való, és azóta talán már elküldték.
    .next = Nézze meg a jegyet az ügyfélszolgálati rendszerben; aztán küldje el, vagy vegye ki innen.
error-cli-no-recovery-code = Nincs megadva helyreállító kód.
    .next = Adja meg a PARLANCE_RECOVERY_CODE környezeti változóban, vagy terminálban futtassa a parancsot.
error-search-unknown-operator = Nincs ilyen nevű keresőszó.
    .next = Használható: from:, market:, desk:, status:, before: és after:; vagy tegye a szavakat idézőjelbe.
error-search-no-value = A kettőspont után nincs semmi.
    .next = Közvetlenül utána írja, mit keres; ha szóköz van benne, idézőjelben.
error-search-bad-date = Ez nem dátum.
    .next = Írja így: 2026-11-21.
error-search-bad-status = Nincs ilyen állapot.
    .next = Használható: new, open, waiting, solved vagy closed.
error-search-bad-market = Nincs ilyen piac.
    .next = Írja be a kétbetűs kódját, például: JP.
error-search-unknown-desk = Nincs ilyen nevű ügyfélszolgálati rendszer, vagy több név is így kezdődik.
    .next = Írja be a teljes nevét; ha szóköz van benne, idézőjelben.
error-search-empty = Nincs mit keresni.
    .next = Írjon be egy szót, nevet, címet vagy számot.
error-search-too-long = Ez túl hosszú a kereséshez.
    .next = Írjon be belőle néhány szót.
error-search-superseded = Egy újabb keresés lépett a helyébe.
    .next = Annak a találatai láthatók.
error-search-moved-on = Ez a lista nem az, amelyben előbb keresett.
    .next = Keressen újra.
error-import-file =
    { $why ->
        [missing] Nincs ilyen fájl.
        [denied] Nincs joga a fájl olvasásához.
        [folder] Ez mappa, nem fájl.
       *[other] A fájl nem olvasható.
    }
    .next = Válassza ki újra a fájlt.
error-import-not-read =
    { $fault ->
        [archive] A fájl archívum vagy munkafüzet, ezért a program nem nyitja meg.
        [empty] A fájl üres.
        [columns] Az első sorban túl sok az oszlop.
        [missing] A kiválasztott oszlopok nincsenek a fájlban.
        [open-quote] Az első sorban egy idézőjel nincs lezárva.
        [broken-quote] Az első sorban egy cella közepén idézőjel áll.
        [too-long] Az első sor hosszabb egy megabájtnál.
        [encoding] Az első sor más kódolású.
       *[other] A fájl nem olvasható úgy, aminek látszik.
    }
    .next =
        { $fault ->
            [archive] Csomagolja ki, vagy mentse a munkafüzetet UTF-8 kódolású CSV-ként.
            [encoding] Válassza ki a kódolást.
           *[other] Nézzen bele a fájlba, vagy válassza ki a felépítését.
        }
error-import-asks = A fájlban valami kétértelmű vagy hiányzik: { $asks }.
    .next = Adja meg az importálás előtt.
error-import-no-source = Az importáláshoz kell annak az üzletnek vagy rendszernek a neve, ahonnan a fájl származik.
    .next = Írjon be egy nevet; ugyanezt használja az üzlet következő fájljához is.
error-import-running = Egy másik fájl importálása folyik.
    .next = Várja meg, amíg befejeződik, vagy állítsa le.
error-import-mapping = A megfeleltetés nem olvasható: { $reason }
    .next = Javítsa ki a megfeleltetés fájlját.
error-import-layout = Nincs ilyen felépítés: { $layout }.
    .next = Ezek egyikét használja: { $layouts }.
error-import-held = Egy későbbi importálás ugyanezeket az ügyfeleket érinti.
    .next = Előbb a későbbi importálást vonja vissza.
error-import-stopped = Az importálás leállt; semmi sem maradt meg belőle.
    .next = Bármikor újrakezdheti.
error-cli-bad-request = Nincs „{ $request }” azonosítójú kérelem.
    .next = Az azonosítók listája: parlance privacy list
error-returns-no-order = Nincs ilyen számú rendelés: { $order }.
    .next = Nézze meg a számát az üzletben, vagy importálja az üzlet rendeléseit.
error-returns-several-orders = Több üzletnek vagy ügyfélnek is van ilyen számú rendelése: { $order }.
    .next = Nevezze meg az üzletet, vagy előbb nyissa meg az ügyfelet.
error-returns-bad-date = A kézbesítés napja nem dátum.
    .next = Írja így: 2026-11-22.
error-returns-bad-kind = Nincs ilyen árufajta.
    .next = Válasszon a felsorolt fajták közül.
error-returns-bad-amount = Ez nem visszatéríthető összeg.
    .next = Nullánál nagyobb számot írjon, a tizedesek előtt ponttal.
error-returns-no-reason = Nincs megadva indok.
    .next = Írja le, miért: bekerül az auditnaplóba.
error-returns-nobody = Nincs megnevezve, ki végzi ezt.
    .next = Írja be a nevét a beállításokban (Aláírás), jóváhagyásnál pedig a jóváhagyó nevét.
error-returns-paid-not-known = Nem ismert, mennyit fizetett az ügyfél ezért a rendelésért.
    .next = Importálja a rendelést a végösszegével, és nyissa meg újra az ügyet.
error-returns-policy-not-read = Ez a változat nem tudja olvasni az egyik tárolt szabályzatot.
    .next = Frissítse a Parlance-t, vagy adja meg újra a szabályzatot.
error-returns-step-not-now = Az ügy mostani állásából nem következhet ez a lépés.
    .next = A felkínált lépések egyikét válassza.
error-returns-step-waits = Az ügy egyik visszatérítése jóváhagyásra vár.
    .next = Előbb egy második személy hagyja jóvá vagy utasítsa el.
error-returns-nothing-waits = Ebben az ügyben egyetlen visszatérítés sem vár jóváhagyásra.
    .next = Nézze meg újra az ügyet: lehet, hogy valaki már döntött.
error-returns-other-currency = Az ügyfél ebben a pénznemben fizetett: { $currency }.
    .next = Abban a pénznemben térítsen vissza.
error-returns-more-than-paid = Ez több, mint amennyit az ügyfél fizetett; ennyi maradt: { $left }.
    .next = Legfeljebb ennyit térítsen vissza: { $left }.
error-returns-same-person = Aki a visszatérítést kéri, nem hagyhatja jóvá.
    .next = Egy második személy döntsön.
error-returns-other-case = A jóváhagyás másra szól.
    .next = Nyissa meg újra az ügyet, és nézze meg, mi vár.
error-returns-earlier = Ez a lépés korábbi az előzőnél.
    .next = Ellenőrizze a számítógép óráját.
error-returns-limits-currency = Nincs ilyen pénznem: { $currency }.
    .next = Hárombetűs kódot írjon, például: EUR.
error-returns-limits-market = Nincs ilyen piac: { $market }.
    .next = Kétbetűs kódot írjon, például: DE.
error-returns-limits-amount = Ez nem lehet korlát összege: { $amount }.
    .next = Nullát vagy nagyobb számot írjon, a tizedesek előtt ponttal.
error-returns-policy-too-large = A szabályzat hosszabb a megengedettnél ({ $about } kB).
    .next = Rövidítse le.
error-returns-policy-toml = A szabályzat nem olvasható: { $about }
    .next = Vesse össze a példával.
error-returns-policy-no-shop = A szabályzat nem nevezi meg az üzletet.
    .next = Úgy írja az üzlet nevét, ahogyan a bejegyzéseiben áll: shop = "…".
error-returns-policy-unknown-market = Nincs ilyen piac: { $about }.
    .next = ISO 3166-1 szerinti kódot használjon, például: DE.
error-returns-policy-market-twice = Ennek a piacnak két szakasza van: { $about }.
    .next = Csak az egyiket tartsa meg.
error-returns-policy-too-long = Ez túl hosszú idő: { $about }.
    .next = Legfeljebb 3660 nap és legfeljebb 2160 óra lehet.
error-returns-policy-bad-amount = Ez nem összeg és nem arány: { $about }.
    .next = Idézőjelek közé írja a számot, például: "10" vagy "4.90"; az arány legfeljebb 100.
error-returns-policy-unknown-currency = Nincs ilyen pénznem: { $about }.
    .next = Hárombetűs kódot írjon, például: EUR.
error-returns-policy-bad-fee = A díj vagy százalék, vagy összeg a pénznemével.
    .next = Írja így: { "{" } percent = "10" { "}" } vagy { "{" } amount = "5", currency = "EUR" { "}" }.
error-returns-policy-empty-exclusion = A kizárt áruk egyik száma vagy szava üres ({ $about }).
    .next = Távolítsa el, vagy írja be, miről ismerhető fel az áru.
error-returns-policy-twice = Kétszer szerepel: { $about }.
    .next = Csak az egyiket tartsa meg.
error-cli-bad-item = Ez nem tétel és mennyiség: { $text }.
    .next = Írja így: 1:2, ha az első tételből kettő.
error-cli-bad-case = Nincs ilyen ügy: { $text }.
    .next = Másolja ki az azonosítóját innen: parlance returns list
