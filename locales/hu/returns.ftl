# Returns and refunds: to the customer. The order's number and amounts stand where they need neither article nor ending.

customer-return-requested =
    { $formality ->
        [informal] Megkaptuk a visszaküldési kérelmed (rendelésszám: { $order }). Most nézzük át, és amint döntöttünk, írunk. Addig nincs semmi teendőd.
       *[formal] Megkaptuk a visszaküldési kérelmét (rendelésszám: { $order }). Most nézzük át, és amint döntöttünk, írunk Önnek. Addig nincs semmi teendője.
    }
customer-return-asked =
    { $what ->
        [delivery-date]
            { $formality ->
                [informal] Köszönjük a visszaküldési kérelmed (rendelésszám: { $order }). Megírnád, melyik napon ért oda hozzád a csomag? Ha tudjuk, azonnal tudunk válaszolni.
               *[formal] Köszönjük a visszaküldési kérelmét (rendelésszám: { $order }). Kérjük, írja meg, melyik napon vette át a csomagot. Ha tudjuk, azonnal tudunk válaszolni Önnek.
            }
        [opened]
            { $formality ->
                [informal] Köszönjük a visszaküldési kérelmed (rendelésszám: { $order }). Megírnád, hogy felbontottad-e már a lezárt csomagolást? Ha tudjuk, azonnal tudunk válaszolni.
               *[formal] Köszönjük a visszaküldési kérelmét (rendelésszám: { $order }). Kérjük, írja meg, hogy felbontotta-e már a lezárt csomagolást. Ha tudjuk, azonnal tudunk válaszolni Önnek.
            }
       *[other]
            { $formality ->
                [informal] Köszönjük a visszaküldési kérelmed (rendelésszám: { $order }). Egy dolgot még tisztáznunk kell, mielőtt biztosat mondhatnánk; utána újra írunk.
               *[formal] Köszönjük a visszaküldési kérelmét (rendelésszám: { $order }). Egy dolgot még tisztáznunk kell, mielőtt biztosat mondhatnánk; utána újra írunk Önnek.
            }
    }
customer-return-asked-again =
    { $formality ->
        [informal] A visszaküldéshez (rendelésszám: { $order }) még hiányzik az az adat, amelyet kértünk tőled. Amint megérkezik, továbblépünk.
       *[formal] A visszaküldéshez (rendelésszám: { $order }) még hiányzik az az adat, amelyet Öntől kértünk. Amint megérkezik, továbblépünk.
    }
customer-return-approved =
    { $formality ->
        [informal]
            Elfogadtuk a visszaküldési kérelmed (rendelésszám: { $order }). { $way ->
                [prepaid-label] Küldünk egy visszaküldési címkét: kérjük, ragaszd a csomagra, és add fel a csomagot.
                [in-store] Az árut behozhatod az üzletünkbe; kérjük, legyen nálad a rendelésszám.
                [drop-off] A csomagot a futárszolgálat bármelyik átvevőpontján leadhatod.
                [own-parcel] Kérjük, küldd el nekünk a csomagot az általad választott szolgáltatóval, és őrizd meg a feladóvevényt.
               *[none] Hamarosan megírjuk, hogyan tudod a legegyszerűbben visszaküldeni az árut.
            } { $pays ->
                [shop] A visszaküldés számodra ingyenes.
                [customer]
                    { $fee ->
                        [none] A visszaküldés költsége téged terhel.
                       *[other] A visszaküldés díja { $fee }.
                    }
               *[unsaid] { "" }
            }
       *[formal]
            Elfogadtuk a visszaküldési kérelmét (rendelésszám: { $order }). { $way ->
                [prepaid-label] Küldünk Önnek egy visszaküldési címkét: kérjük, ragassza a csomagra, és adja fel a csomagot.
                [in-store] Az árut behozhatja az üzletünkbe; kérjük, legyen Önnél a rendelésszám.
                [drop-off] A csomagot a futárszolgálat bármelyik átvevőpontján leadhatja.
                [own-parcel] Kérjük, küldje el nekünk a csomagot az Ön által választott szolgáltatóval, és őrizze meg a feladóvevényt.
               *[none] Hamarosan megírjuk, hogyan tudja a legegyszerűbben visszaküldeni az árut.
            } { $pays ->
                [shop] A visszaküldés az Ön számára ingyenes.
                [customer]
                    { $fee ->
                        [none] A visszaküldés költsége Önt terheli.
                       *[other] A visszaküldés díja { $fee }.
                    }
               *[unsaid] { "" }
            }
    }
customer-return-refused =
    { $formality ->
        [informal]
            Köszönjük, hogy írtál. Sajnos a visszaküldést (rendelésszám: { $order }) nem tudjuk elfogadni. { $why ->
                [passed] A visszaküldési határidő utolsó napja { $date } volt.
                [excluded] A termék azok közé tartozik, amelyeket nem lehet visszaküldeni.
                [used] A terméket már használták vagy felbontották, ezért nem tudjuk visszavenni.
                [returned] A nyilvántartásunk szerint a termékek már visszaérkeztek.
               *[other] A visszaküldés feltételei nem teljesülnek.
            } { $instead ->
                [exchange] Cserét viszont fel tudunk ajánlani: csak írd meg, ha kéred.
                [store-credit] Vásárlási jóváírást viszont fel tudunk ajánlani: csak írd meg, ha kéred.
                [both] Cserét vagy vásárlási jóváírást viszont fel tudunk ajánlani: csak írd meg, melyiket szeretnéd.
               *[none] Ha valamit nem vettünk figyelembe, írd meg, és újra megnézzük.
            }
       *[formal]
            Köszönjük megkeresését. Sajnos a visszaküldést (rendelésszám: { $order }) nem tudjuk elfogadni. { $why ->
                [passed] A visszaküldési határidő utolsó napja { $date } volt.
                [excluded] A termék azok közé tartozik, amelyeket nem lehet visszaküldeni.
                [used] A terméket már használták vagy felbontották, ezért nem tudjuk visszavenni.
                [returned] A nyilvántartásunk szerint a termékek már visszaérkeztek.
               *[other] A visszaküldés feltételei nem teljesülnek.
            } { $instead ->
                [exchange] Cserét viszont fel tudunk ajánlani: kérjük, írja meg, ha szeretné.
                [store-credit] Vásárlási jóváírást viszont fel tudunk ajánlani: kérjük, írja meg, ha szeretné.
                [both] Cserét vagy vásárlási jóváírást viszont fel tudunk ajánlani: kérjük, írja meg, melyiket szeretné.
               *[none] Ha valamit nem vettünk figyelembe, kérjük, írja meg, és újra megnézzük.
            }
    }
customer-return-label =
    { $formality ->
        [informal] Elküldtük a visszaküldési címkét (rendelésszám: { $order }). Kérjük, ragaszd a csomagra, és őrizd meg a feladóvevényt, amíg meg nem kapod a pénzed.
       *[formal] Elküldtük Önnek a visszaküldési címkét (rendelésszám: { $order }). Kérjük, ragassza a csomagra, és őrizze meg a feladóvevényt, amíg meg nem kapja a pénzét.
    }
customer-return-received =
    { $formality ->
        [informal] Megérkezett hozzánk a csomagod (rendelésszám: { $order }). Most ellenőrizzük, és amint végeztünk, írunk.
       *[formal] Megérkezett hozzánk a csomagja (rendelésszám: { $order }). Most ellenőrizzük, és amint végeztünk, írunk Önnek.
    }
customer-return-accepted =
    { $formality ->
        [informal] Ellenőriztük a visszaküldött árut (rendelésszám: { $order }), és mindent rendben találtunk. Most intézzük a visszatérítést, és visszaigazoljuk neked.
       *[formal] Ellenőriztük a visszaküldött árut (rendelésszám: { $order }), és mindent rendben találtunk. Most intézzük a visszatérítést, és visszaigazoljuk Önnek.
    }
customer-return-not-accepted =
    { $formality ->
        [informal] Ellenőriztük a visszaküldött árut (rendelésszám: { $order }). Sajnos nem abban az állapotban érkezett meg, amelyre számítottunk. Megírjuk, hogyan tudunk továbblépni, és szívesen vesszük, ha te is leírod, hogyan látod.
       *[formal] Ellenőriztük a visszaküldött árut (rendelésszám: { $order }). Sajnos nem abban az állapotban érkezett meg, amelyre számítottunk. Megírjuk Önnek, hogyan tudunk továbblépni, és szívesen vesszük, ha Ön is leírja, hogyan látja.
    }
customer-return-account =
    { $formality ->
        [informal] Ellenőriztük a visszaküldött árut (rendelésszám: { $order }), és mindent rendben találtunk. Az általad választott fizetési módnál csak bankszámlára tudunk visszatéríteni. Kérjük, add meg a számlaszámod biztonságos úton; bankkártya adatait ne küldd el.
       *[formal] Ellenőriztük a visszaküldött árut (rendelésszám: { $order }), és mindent rendben találtunk. Az Ön által választott fizetési módnál csak bankszámlára tudunk visszatéríteni. Kérjük, adja meg számlaszámát biztonságos úton; bankkártya adatait ne küldje el.
    }
customer-return-refunded =
    { $formality ->
        [informal]
            { $goodwill ->
                [yes] Méltányosságból pénzt térítettünk vissza neked (rendelésszám: { $order }, összeg: { $amount }); nem kell visszaküldened semmit.
               *[no] Visszatérítettük a pénzed (rendelésszám: { $order }, összeg: { $amount }).
            } { $route ->
                [original] Ugyanazon az úton kapod vissza, ahogyan fizettél.
                [bank-account] A megadott bankszámládra érkezik.
               *[other] { "" }
            } { customer-return-days }
       *[formal]
            { $goodwill ->
                [yes] Méltányosságból pénzt térítettünk vissza Önnek (rendelésszám: { $order }, összeg: { $amount }); nem kell visszaküldenie semmit.
               *[no] Visszatérítettük a pénzét (rendelésszám: { $order }, összeg: { $amount }).
            } { $route ->
                [original] Ugyanazon az úton kapja vissza, ahogyan fizetett.
                [bank-account] Az Ön által megadott bankszámlára érkezik.
               *[other] { "" }
            } { customer-return-days }
    }
customer-return-days =
    { $days ->
        [none] Hogy mikor jelenik meg, a banktól vagy a fizetési szolgáltatótól függ.
        [0] Általában még aznap megérkezik.
       *[other] { $kind ->
            [business] Általában { $days } munkanapon belül megérkezik.
           *[calendar] Általában { $days } napon belül megérkezik.
        }
    }
customer-return-delayed =
    { $formality ->
        [informal] A visszatérítés (rendelésszám: { $order }) tovább tart, mint ahogyan ígértük. Elnézésed kérjük. Most intézzük, és írunk, amint a pénz úton van.
       *[formal] A visszatérítés (rendelésszám: { $order }) tovább tart, mint ahogyan ígértük. Elnézését kérjük. Most intézzük, és írunk Önnek, amint a pénz úton van.
    }
customer-return-exchanged =
    { $formality ->
        [informal] A cserét elindítottuk (rendelésszám: { $order }). Írunk, amint az új termék úton van hozzád.
       *[formal] A cserét elindítottuk (rendelésszám: { $order }). Írunk Önnek, amint az új termék úton van.
    }
return-answer =
    { $answer ->
        [eligible] Visszaküldhető.
        [not-eligible] Nem küldhető vissza.
       *[ask] Előbb kérdezni kell valamit.
    }
return-window =
    { $basis ->
        [policy]
            { $earliest ->
                [yes] Az üzlet szabályzata szerint: kezdete { $from }, utolsó napja legkorábban { $until }; a kézbesítés napja nem ismert.
               *[no] Az üzlet szabályzata szerint: kezdete { $from }, utolsó napja { $until } (a nap végéig, az ügyfél helyi ideje szerint).
            }
       *[statutory]
            { $earliest ->
                [yes] A jogszabály szerint: kezdete { $from }, utolsó napja legkorábban { $until }; a kézbesítés napja nem ismert.
               *[no] A jogszabály szerint: kezdete { $from }, utolsó napja { $until } (a nap végéig, az ügyfél helyi ideje szerint).
            }
    }
return-reason-within-policy = Az üzlet szabályzata szerint visszavehető; utolsó nap: { $date }.
return-reason-within-law = A jogszabály elállási jogot ad; utolsó nap: { $date }.
return-reason-policy-passed = Az üzlet szabályzata szerinti határidő lejárt; utolsó napja: { $date }.
return-reason-no-returns-by-policy = Az üzlet szabályzata itt a jogszabályon túl semmit sem vesz vissza.
return-reason-no-policy = Ennek az üzletnek nincs szabályzata.
return-reason-law-passed = A jogszabályi határidő lejárt; utolsó napja: { $date }.
return-reason-no-law-right = Ezen a piacon a jogszabály nem ad indokolás nélküli elállási jogot.
return-reason-law-not-known = Itt nem ismert, mit ad a jogszabály ezen a piacon: kérdezzen rá, mielőtt elutasítja.
return-reason-law-unsure = E piac jogszabályáról a forrás nem egyértelmű: kérdezzen rá, mielőtt elutasítja.
return-reason-law-names-no-number = A jogszabály nem nevez meg napszámot, vagy nem tudni, mikortól számít: kérdezzen rá, mielőtt elutasítja.
return-reason-no-market = Nem ismert, hol van az ügyfél, ezért az sem, melyik jog érvényes.
return-reason-ask-delivery-date = Kérdezze meg a kézbesítés napját: a rendeléstől számítva a határidő lejárt; utolsó napja: { $date }.
return-reason-last-day-not-working = Az utolsó nap nem munkanap volt. Sok jogszabály szerint a határidő kitolódik: { $date }. Kérdezzen rá.
return-reason-excluded = Az üzlet szabályzata ezek közül egyiket sem veszi vissza: { $kind }.
return-reason-excepted-by-law = A jogszabály kivételt tesz ezekre: { $kind }.
return-reason-ask-opened = Felbontás vagy teljesítés után a jogszabály kivételt tesz ezekre, ezért kérdezzen rá: { $kind }.
return-reason-used = Használták, az üzlet szabályzata pedig csak használatlan árut vesz vissza.
return-reason-used-by-law = Használták, a jog pedig csak használatlan árura szól.
return-reason-seal-opened = A lezárt csomagolást felbontották.
return-reason-ask-shown-policy = A jogszabály az üzlet szabályzatára bízza, ha azt a vásárlás előtt közölték: kérdezze meg, közölték-e.
return-reason-ask-condition = Kérdezzen rá, mert a jogszabály feltételhez köti: { $condition }
return-reason-note = Jó tudni: { $condition }
return-reason-not-at-a-distance = Üzletben vásárolták, a jog pedig távollévők közötti vásárlásra szól: kérdezzen rá.
return-reason-ships-elsewhere = A rendelés más piacra ment: { $country }.
return-reason-nothing-left = Már minden visszaérkezett.
return-reason-fewer-left =
    { $left ->
        [one] Már csak { $left } darab küldhető vissza.
       *[other] Már csak { $left } darab küldhető vissza.
    }
return-reason-no-such-line = A rendelésben nincs ilyen tétel.
return-reason-price-not-known = Egy ár nem ismert: nézzen utána, mielőtt összeget mond.
return-reason-several-currencies = Az árak, a végösszeg, a díj vagy a visszatérítések pénzneme eltér: nem adható meg összeg.
return-reason-nothing-to-refund = A kifizetett összeg már mind visszajutott az ügyfélhez.
return-reason-discount = A rendelés kevesebbe került, mint a tételei: ossza szét a kedvezményt, mielőtt összeget mond.
return-reason-fee-not-allowed = Az üzlet díja nem vonható le: ez a visszaküldés jogszabályon alapul.
return-reason-fee-kept = Az üzlet levonja: { $amount }.
return-reason-delivery-cost-included = A kiszállítás díja is visszajár.
return-reason-shop-pays-return = A visszaküldést az üzlet fizeti: a jogszabály írja elő.
return-reason-money-by-law = A szabályzat csak vásárlási jóváírást ad, a jogszabály szerint viszont pénz jár.
return-reason-guarantee-holds = Az eladó felel a hibákért; utolsó nap: { $date }. Hogy mi jár (javítás, csere, pénz), arra kérdezzen rá.
return-reason-guarantee-passed = A hibákért való felelősség ideje lejárt; utolsó napja: { $date }.
return-reason-guarantee-unclear = Nem biztos, meddig felel itt az eladó a hibákért: kérdezzen rá.
return-reason-arrived-already = Egy küldemény adatai szerint ekkor megérkezett: { $date }. Kérdezzen rá.
return-reason-delivery-overdue = A kézbesítés határideje ez volt: { $date }.
return-reason-delivery-not-due = A kézbesítés határideje: { $date }. Kérdezze meg, miben állapodtak meg.
return-reason-delivery-unclear = Itt nem ismert a kézbesítés határideje: kérdezzen rá.
return-reason-must = A szabályzat feltétele: { $condition }
goods-condition-unused = használatlanul
goods-condition-original-packaging = eredeti csomagolásban
goods-condition-seal-unbroken = bontatlan zárással
goods-condition-tags-attached = a címkékkel együtt
goods-condition-complete = hiánytalanul
goods-condition-proof-of-purchase = a vásárlás igazolásával
goods-kind-custom-made = az ügyfél számára készült vagy átalakított áru
goods-kind-perishable = romlandó áru
goods-kind-sealed-hygiene = lezárt csomagolású higiéniai termék
goods-kind-digital-content = digitális tartalom
goods-kind-tickets-dated = adott napra szóló belépő és szállás
goods-kind-price-fluctuating = piaci ármozgást követő áru
goods-kind-newspapers = újság és folyóirat
goods-kind-unsealed-media = lezárt csomagolású felvétel és szoftver
goods-kind-travel = közlekedés és utazás
goods-kind-gift-card = ajándékkártya
goods-kind-clearance = leárazott vagy utolsó darab
return-way =
    { $way ->
        [prepaid-label] Előre fizetett címke
        [in-store] Üzletben
        [drop-off] Leadás a futárszolgálat átvevőpontján
       *[own-parcel] Az ügyfél saját csomagja
    } ({ $pays ->
        [shop] az üzlet fizeti
       *[customer]
            { $fee ->
                [none] az ügyfél fizeti
               *[other] az ügyfél fizeti: { $fee }
            }
    })
return-days =
    { $days ->
        [0] még aznap
        [one] { $kind ->
            [business] legfeljebb { $days } munkanap
           *[calendar] legfeljebb { $days } nap
        }
       *[other] { $kind ->
            [business] legfeljebb { $days } munkanap
           *[calendar] legfeljebb { $days } nap
        }
    }
return-route =
    { $route ->
        [original]
            { $days ->
                [none] Ugyanazon az úton, ahogyan a pénz érkezett: { $method }.
               *[other] Ugyanazon az úton, ahogyan a pénz érkezett: { $method }; { return-days }.
            }
        [bank-account]
            { $days ->
                [none] Fizetési mód: { $method }. Bankszámlára megy, amelyet az ügyfélnek kell megadnia.
               *[other] Fizetési mód: { $method }. Bankszámlára megy, amelyet az ügyfélnek kell megadnia; { return-days }.
            }
        [shop] Fizetési mód: { $method }. A szolgáltató nem térít vissza, ezért az üzlet rendezi az ügyféllel.
       *[not-known]
            { $method ->
                [none] Az ügyfél fizetési módjából nem derül ki, hogyan érkezik meg a visszatérítés.
               *[other] Nem ismert, hogyan érkezik meg a visszatérítés ennél a fizetési módnál: { $method }.
            }
    }
refund-ask-how-paid = Kérdezze meg, hogyan fizetett az ügyfél.
refund-ask-bank-account = Kérje el a bankszámlaszámot, biztonságos úton.
refund-ask-how-wanted = Kérdezze meg, hogyan szeretné az ügyfél megkapni a pénzt.
refund-ask-provider = Kérdezze meg a fizetési szolgáltatót, mielőtt módot vagy időt ígér.
refund-ask-too-long-ago = A szolgáltató már nem térít vissza aznapi fizetést: kérjen más utat.
refund-clock-law =
    { $until ->
        [none]
            { $law ->
                [none] A jogszabály nem nevezi meg, melyik napig jár vissza a pénz.
               *[other] Jogszabály: { $law }. Nem nevez meg innen kiszámítható napot.
            }
       *[other]
            { $overdue ->
                [yes] A jogszabályi határidő lejárt: { $until } ({ $law }).
               *[other] Jogszabályi határidő: { $until } ({ $law }).
            }
    } { $sure ->
        [no] A forrás nem egyértelmű.
       *[yes] { "" }
    }
case-step =
    { $step ->
        [open] Megnyitva
        [approve] Elfogadva
        [refuse] Elutasítva
        [ask] Ügyfél megkérdezve
        [send-label] Címke elküldve, vagy a mód megírva
        [on-its-way] Úton hozzánk
        [receive] Megérkezett
        [inspect] Ellenőrizve: rendben
        [inspect-not] Ellenőrizve: nincs rendben
        [hold] Jóváhagyásra vár: { $amount }
        [deny] A jóváhagyás elutasítva
        [refund]
            { $basis ->
                [granted] Visszatérítve, jóváhagyással: { $amount }
               *[own] Visszatérítve: { $amount }
            }
        [goodwill]
            { $basis ->
                [granted] Méltányosságból visszatérítve, jóváhagyással: { $amount }
               *[own] Méltányosságból visszatérítve: { $amount }
            }
        [exchange] Kicserélve
       *[close] Lezárva
    }
approval-why-no-limit = Nincs beállított korlát, ezért minden visszatérítéshez jóváhagyás kell.
approval-why-case = Az ügy összege ennyi lenne: { $total }; az Ön ügyenkénti korlátja: { $limit }.
approval-why-day = A mai összeg ennyi lenne: { $total }; az Ön napi korlátja: { $limit }.
approval-why-market-day = A mai összeg ezen a piacon ennyi lenne: { $total }; az Ön korlátja ott: { $limit }.
approval-why-no-rate = Nincs { $from }/{ $to } árfolyam.
approval-why-old-rate = Az árfolyam napja { $date }: túl régi, nem lehet rá számítani.
approval-why-not-counted = A korábbi visszatérítések nem ismertek az Ön korlátjának pénznemében.
return-message-in-english = Ezen a nyelven még nincs szöveg: { $language }. Ez angol: jelezze az ügyfélnek, vagy fordítsa le.
return-message-shop-words = Az üzlet saját szavaival végződik, ahogy a szabályzatban állnak: ellenőrizze a nyelvüket.
case-state =
    { $state ->
        [requested] Kérve
        [asked] Ügyfél megkérdezve
        [approved] Elfogadva
        [refused] Elutasítva
        [label-sent] Címke elküldve
        [on-its-way] Úton van
        [received] Megérkezett
        [inspected] Ellenőrizve
        [not-accepted] Nincs rendben
        [refunded] Visszatérítve
        [exchanged] Kicserélve
       *[closed] Lezárva
    }
cli-return-most = Legfeljebb { $amount }
cli-return-message = Üzenet az ügyfélnek
cli-return-waits = Jóváhagyásra vár: { $amount }. { $why }
cli-return-due = A visszatérítés határideje: { $due }
cli-return-fault = { $line }:{ $column }: { $message }
cli-return-sound = A szabályzat használható: { $shop }.
cli-return-totals = { $limit ->
        [none] Ma visszatérítve: { $own }
       *[other] Ma visszatérítve: { $own } / { $limit }, marad: { $left }
    }
cli-return-no-limits = Nincs beállított korlát: minden visszatérítéshez jóváhagyás kell.
