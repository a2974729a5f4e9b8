# Gyakorlás az ügyintéző nyelvén: készségek, mit kell tennie egy válasznak, mennyit ér, és mi a hiba egy forgatókönyvben.

practice-skill-active-listening = Értő figyelem
practice-skill-empathy = Empátia
practice-skill-plain-language = Közérthetőség
practice-skill-form-of-address = A megszólítás módja
practice-skill-saying-no = Nemet mondani
practice-skill-apology = Bocsánatkérés
practice-skill-conflict = Konfliktuskezelés
practice-skill-rapport = Jó kapcsolat
practice-skill-promise-keeping = Ígéretek betartása
practice-skill-privacy = Adatvédelem

practice-must-acknowledge = Jelezze, hogy megértette
practice-must-apologise = Kérjen bocsánatot
practice-must-offer = Ajánljon fel valamit
practice-must-not-blame = Ne hibáztasson
practice-must-ask = Kérdezzen
practice-must-keep-register = Maradjon a megfelelő megszólításnál
practice-must-not-promise = Csak azt ígérje, amit be is tarthat
practice-must-thank = Mondjon köszönetet
practice-must-inform = Közölje, amit az ügyfélnek tudnia kell
practice-must-close = Zárja le jól

practice-grade-good = Jó
practice-grade-middling = Részben jó
practice-grade-poor = Még nem jó

practice-channel-email = E-mail
practice-channel-chat = Csevegés
practice-channel-phone = Telefon
practice-channel-social = Közösségi média

practice-rule-again = A válasz ellenőrzése ezt találta egy szövegben, amelyet Ön írt: { $rule }. Most hogyan írná?

# $about a forgatókönyvből való név, címke vagy szám, vagy a fordítóprogram saját szavai angolul.
practice-fault-no-file = Hiányzik ez a fájl: { $about }
practice-fault-not-text = A fájl nem UTF-8 kódolású szöveg.
practice-fault-too-large = A fájl túl nagy (több mint { $about } kB). Ossza több forgatókönyvre.
practice-fault-unknown-file = Ilyen fájl nem tartozik forgatókönyvhöz, ezért kimarad: { $about }
practice-fault-toml = Ez nem olvasható: { $about }
practice-fault-pattern = Ez a minta nem olvasható: { $about }
practice-fault-unknown = Ez itt ismeretlen: { $about }
practice-fault-differs = A fordítás lépései vagy szempontjai eltérnek a forgatókönyvéitől: { $about }
practice-fault-ink = A történet nem olvasható: { $about }
practice-fault-too-deep = Itt túl mélyen ágyazódnak egymásba a zárójelek vagy a választások.
practice-fault-endless = A történet itt sosem ér véget: { $about }
practice-fault-plays = A történet nem játszható le: { $about }
practice-fault-dead-end = A történet itt befejezés nélkül megáll: { $about }
practice-fault-unreachable-knot = Ide semmi sem vezet: { $about }
practice-fault-unreachable-choice = Ez a választás sosem jelenik meg: { $about }
practice-fault-too-many-ways = Több mint { $about } helyen vár választ a történet. Nem lehetett minden utat kipróbálni.
practice-fault-tag = Ez a címke ismeretlen: { $about }
practice-fault-unscored = Az erre adott válasz nem értékelhető, mert nincsenek hozzá szempontok: { $about }
practice-fault-unasked = Erre a történet sosem kér választ: { $about }
practice-fault-outcomes = A válasz után ({ $about }) ennek a három választásnak kell következnie: [good], [middling] és [poor].
practice-fault-samples = Ehhez a lépéshez mintaválaszok kellenek (good, middling és poor): { $about }
practice-fault-sample-grade = Egy mintaválasz nem annyit ér, amennyit a jelölése mond: { $about }
practice-fault-untranslated = Ehhez a nyelvhez a történet és a leírás is kell: { $about }

practice-line-row = { $id }: { $title } ({ $market }, { $minutes } perc, { $level }. szint)
practice-line-choose = Válasszon egy számot:
practice-line-write = Írásbeli feladat: { $task }
practice-line-score = { $percent }%: { $grade }
practice-line-criterion = { $title }: { $of } pontból { $points }. { $why }
practice-line-fault = { $file }:{ $line }:{ $column }: { $message }
practice-line-sound = Nincs benne hiba.
practice-line-end = { $percent }%. Ebből semmi sem maradt meg.

practice-result-what = Megnevezés
practice-result-points = Pont
practice-result-of = Elérhető pont
practice-result-percent = Százalék
practice-result-attempts = Próbálkozások
practice-result-nameless = Ön

# Egy e-learning rendszernek szánt csomag szavai.
practice-player-conversation = Beszélgetés
practice-player-say = Mit mond?
practice-player-typing = Az ügyfél ír…
practice-player-you = Ön
practice-player-why = Miért
practice-player-write = Írja meg
practice-player-answer = Kész
practice-player-compare = Összehasonlítás
practice-player-your-answer = Az Ön válasza
practice-player-criteria = A jó válasz szempontjai
practice-player-samples = Példák
practice-player-mark-yourself = Itt Ön értékeli a saját válaszát; a Parlance-ban ezt a program végzi. Milyen lett?
practice-player-ended = Vége
practice-player-score = Eredmény
practice-player-skill = Készség
practice-player-points = Pont
practice-player-passed = Teljesítve
practice-player-failed = Nincs teljesítve
practice-player-again = Még egyszer
practice-player-finish = Befejezés
practice-player-closed = Most már bezárhatja ezt az ablakot.
practice-player-alone = Ez most e-learning rendszer nélkül fut, és semmit sem rögzít.
practice-player-not-sent = Az e-learning rendszer nem érhető el. Újabb kísérlet következik.
