### Mit ad a jog az ügyfélnek, az ügyintéző nyelvén. Soronként egy szabály, mellette az, amit tudni kell hozzá.

## What a rule is about

right-kind-withdrawal = Elállás indokolás nélkül
right-kind-refund = Visszatérítés
right-kind-delivery = Szállítás
right-kind-guarantee = Hibás áru (szavatosság)
right-kind-duty-de-minimis = Behozatal: vám
right-kind-vat-de-minimis = Behozatal: áfa, áru- és szolgáltatási adó vagy forgalmi adó
right-kind-privacy-access = Hozzáférés a saját adatokhoz
right-kind-privacy-law = Adatvédelem
right-kind-contract-language = A szerződés és a fogyasztói tájékoztatás nyelve
right-kind-label-language = A címkék és a használati útmutatók nyelve
right-kind-complaint-body = Ahova az ügyfél panasszal fordulhat
right-kind-emergency = Segélyhívó számok

## What it says

right-days = { $count ->
       *[other] { $count } nap
    }
right-working-days = { $count ->
       *[other] { $count } munkanap
    }
right-months = { $count ->
       *[other] { $count } hónap
    }
right-years = { $count ->
       *[other] { $count } év
    }
right-hours = { $count ->
       *[other] { $count } óra
    }
# $time is one of the above.
right-deadline = { $from ->
        [delivery] { $time } az áru átvételétől számítva
        [contract] { $time } a szerződéskötéstől számítva
        [withdrawal] { $time } az elállástól számítva
        [return] { $time } attól számítva, hogy a kereskedő visszakapta az árut
        [request] { $time } a kérelemtől számítva
        [purchase] { $time } a vásárlástól számítva
       *[none] { $time }
    }
right-amount = Nem kell fizetni, ha az áru értéke legfeljebb { $amount }
right-tax-due = Nem kell fizetni, ha maga a teher legfeljebb { $amount }
right-languages-all = Ezek mindegyike kötelező:
right-languages-any = Ezek egyike kötelező:
right-telephone = { $reaches ->
       *[all] { $number } (minden szolgálat)
        [police] { $number } (rendőrség)
        [gendarmerie] { $number } (csendőrség, városokon kívül)
        [fire] { $number } (tűzoltóság)
        [ambulance] { $number } (mentők)
        [ambulance-and-fire] { $number } (mentők és tűzoltóság)
        [mobile] { $number } (mobiltelefonról)
        [text] { $number } (szöveges telefonról)
    }
right-no-right = A jogszabály nem ad ilyen jogot
right-no-exemption = Értékhatár nélkül fizetendő: semmi sem mentes
right-not-charged = Behozatalkor nem kell fizetni
right-no-law = Nincs ilyen törvény
right-immediately = Azonnal; a jogszabály nem ad meg számot
right-without-delay = Késedelem nélkül; a jogszabály nem ad meg számot
right-reasonable-time = Ésszerű időn belül, az áru fajtája és ára szerint; a jogszabály nem ad meg számot
right-expected-life = Az áru várható élettartama alatt; a jogszabály nem ad meg számot

## For what it does not hold

right-exceptions = Nem vonatkozik ezekre:
right-exception-custom-made = az ügyfélnek készített vagy átalakított áru
right-exception-perishable = romlandó áru
right-exception-sealed-hygiene = lezárt higiéniai áru, ha felbontották
right-exception-digital-content = digitális tartalom, ha már szolgáltatták
right-exception-tickets-dated = adott időpontra szóló szállás, rendezvény és hasonló
right-exception-price-fluctuating = áru, amelynek ára piaci árfolyamot követ
right-exception-newspapers = újság és folyóirat
right-exception-unsealed-media = lezárt hang- vagy képfelvétel és szoftver, ha felbontották
right-exception-travel = közlekedés és utazás
right-exception-business-buyer = vállalkozás részére vásárló ügyfél
right-exception-other = a jogszabályban felsorolt további esetek

## What one has to know with it

right-condition-after-complaint-to-trader = Csak a kereskedőnél tett panasz után.
right-condition-by-origin-or-carrier = Függ attól, honnan érkezik az áru, illetve hogy posta vagy futár hozza.
right-condition-by-region = Régiónként eltér.
right-condition-cancel-if-late = Késés esetén az ügyfél elállhat, és visszakapja a pénzét.
right-condition-cancel-on-breach = Az ügyfél elállhat, ha a kereskedő nem teljesíti tájékoztatási, szerződésátadási vagy szállítási kötelezettségét.
right-condition-collected-at-purchase = Egy értékhatárig a kereskedő vagy a platform szedi be az adót vásárláskor.
right-condition-cross-border-only = Csak más államból való vásárlás esetén.
right-condition-customer-chooses-remedy = Javítás, csere és visszatérítés közül az ügyfél választ, legalább jelentős hiba esetén.
right-condition-customer-pays-return = A visszaküldés költségét az ügyfél fizeti.
right-condition-digital-content-shorter = Digitális tartalomnál rövidebb.
right-condition-doorstep-sales-differ = A házaló, a telefonos és a közvetlen értékesítésre külön szabályok vonatkoznak.
right-condition-fault-presumed-at-delivery = Az ezen időn belül felismert hibát kezdettől meglévőnek kell tekinteni.
right-condition-fee = Díjköteles.
right-condition-fee-possible = A kereskedő korlátozott díjat levonhat.
right-condition-flat-charge = Egy értékhatárig a rendes díjtétel helyett átalányösszeg vagy átalánykulcs érvényes.
right-condition-free-of-charge = Az ügyfélnek ingyenes.
right-condition-further-deadline-first = Előbb az ügyfélnek ésszerű póthatáridőt kell adnia.
right-condition-goods-unused = Csak használatlan vagy eredeti állapotú áru esetén.
right-condition-hidden-faults-from-discovery = Rejtett hibánál a felismeréstől számít.
right-condition-industrial-goods-free = Az ipari áru értékétől függetlenül vámmentes.
right-condition-larger-businesses-only = Csak egy bizonyos méret feletti vállalkozásokat kötelez.
right-condition-late-delivery-only = Csak késedelmes vagy elmaradt szállítás után.
right-condition-limited-times = Évente csak néhány alkalommal vagy egy összeghatárig.
right-condition-longer-elsewhere = Ugyanazon a városon kívül hosszabb.
right-condition-longer-for-durable-goods = Tartós használatra szánt árunál hosszabb.
right-condition-longer-for-some-customers = Hosszabb a jogszabály által védett egyes ügyfélcsoportoknak.
right-condition-longer-if-not-told = Hosszabb, ha az ügyfelet nem tájékoztatták erről a jogáról.
right-condition-may-be-extended = Meghosszabbítható, ha az érintettet tájékoztatják.
right-condition-may-wait-for-goods = A kereskedő megvárhatja az árut vagy a feladás igazolását.
right-condition-money-back-at-first = Az első 30 napban az ügyfél visszautasíthatja a hibás árut, és visszakapja a pénzét.
right-condition-number-is-practice = A jogszabály nem ad meg számot: ez a gyakorlatból vagy a hatóság iránymutatásából ered.
right-condition-post-and-courier-only = Csak postai és futárküldeményre.
right-condition-prepaid-orders-only = Előre kifizetett rendelésre.
right-condition-registered-seller-only = Csak ha az eladó erre az adóra be van jegyezve.
right-condition-report-at-once = Az ügyfélnek a hibát azonnal be kell jelentenie.
right-condition-report-soon = Az ügyfélnek a hibát hamar be kell jelentenie.
right-condition-reports-and-advice-only = Bejelentést fogad vagy tanácsot ad; egyedi ügyben nem dönt.
right-condition-same-means = Ugyanazzal a fizetési móddal.
right-condition-seller-pays-return = A visszaküldés költségét a kereskedő fizeti.
right-condition-services-from-contract = Szolgáltatásnál a szerződéskötéstől számít.
right-condition-services-may-be-excluded = A szolgáltató a szerződéskötés előtt kizárhatja.
right-condition-shorter-for-consumables = Nem tartós árunál rövidebb.
right-condition-shown-policy-prevails = A kereskedőnek a vásárlás előtt közzétett saját szabályzata dönt.
right-condition-some-businesses-only = Csak egyes vállalkozásokat vagy értékesítési módokat kötelez.
right-condition-some-goods-excluded = Egyes árukra, például dohányra és alkoholra nem vonatkozik.
right-condition-some-goods-only = Csak egyes árufajtákra.
right-condition-some-goods-shorter = Egyes árufajtáknál rövidebb.
right-condition-time-to-ship = Ez a feladás határideje, nem a megérkezésé.
right-condition-trader-must-agree = Csak ha a kereskedő részt vesz benne.
right-condition-unless-agreed-otherwise = Hacsak másban nem állapodtak meg.
right-condition-used-goods-shorter = Használt árunál rövidebb lehet.
right-condition-with-delivery-cost = A szokásos szállítás díjával együtt.

## How sure and since when

right-law = Jogszabály: { $law }
right-valid-from = Hatályos ettől: { $date }
right-valid-until = Hatályos eddig: { $date }
right-ask = A forrás nem egyértelmű: kérdezzen utána, mielőtt bármit ígér.
right-place = { $place ->
       *[market] Az egész piacon érvényes
        [subdivision] A piac ezen részén érvényes ({ $code })
        [union] Az egész Európai Unióban érvényes
    }
