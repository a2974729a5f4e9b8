# Returns and refunds in the window.

returns = Visszaküldés és visszatérítés
returns-totals = Ma visszatérítve
returns-today = Ma visszatérítve: { $own } / { $limit }. Marad: { $left }.
returns-granted = Ma jóváhagyva: { $amount }
returns-market = { $limit ->
        [none] { $market }: { $own }
       *[other] { $market }: { $own } / { $limit }
    }
returns-waiting =
    { $count ->
        [one] Egy visszatérítés jóváhagyásra vár.
       *[other] { $count } visszatérítés jóváhagyásra vár.
    }
returns-orders = Rendelések
returns-no-orders = Ennek az ügyfélnek itt nincs rendelése. A visszaküldés ellenőrzéséhez importálja az üzlet rendeléseit.
returns-grounds = Miért küldi vissza
returns-ground =
    { $grounds ->
        [changed-mind] Meggondolta magát
        [faulty] Hibás
        [wrong-item] Nem ezt rendelte
       *[not-arrived] Nem érkezett meg
    }
returns-delivered = Kézbesítés napja, ha ismert
returns-quantity = Hány darab (van még: { $left })
returns-kind = Árufajta
returns-opened = Felbontották a lezárt csomagolást?
returns-opened-yes = felbontva
returns-opened-no = bontatlan
returns-used = Használták?
returns-used-yes = használt
returns-used-no = használatlan
returns-reason = Indok (az auditnaplóba)
returns-open = Ügy nyitása
returns-put = Az üzenet beszúrása a válaszba
returns-clock =
    { $hours ->
        [0] A visszatérítésig hátravan: { $minutes } perc
       *[other] A visszatérítésig hátravan: { $hours } óra { $minutes } perc
    }
returns-clock-late =
    { $hours ->
        [0] A visszatérítés késik: { $minutes } perc
       *[other] A visszatérítés késik: { $hours } óra { $minutes } perc
    }
returns-refunded = visszatérítve: { $amount }
returns-amount = Összeg
returns-way = A visszaküldés módja
returns-way-name =
    { $way ->
        [prepaid-label] Előre fizetett címke
        [in-store] Üzletben
        [drop-off] Átvevőpont
       *[own-parcel] Az ügyfél saját csomagja
    }
returns-approver = Ki hagyja jóvá
returns-do =
    { $step ->
        [approve] Elfogadás
        [refuse] Elutasítás
        [ask] Ügyfél megkérdezve
        [send-label] Címke elküldve
        [on-its-way] Úton van
        [receive] Megérkezett
        [accept] Ellenőrizve: rendben
        [not-accept] Ellenőrizve: nincs rendben
        [refund] Visszatérítés
        [goodwill] Visszatérítés méltányosságból
        [exchange] Csere
        [grant] A visszatérítés jóváhagyása
        [deny] A visszatérítés elutasítása
       *[close] Lezárás
    }
returns-settings = Visszaküldés és visszatérítés
returns-policies = Az üzletek szabályzatai
returns-policy-keep = Szabályzat mentése
returns-policy-remove = Eltávolítás
returns-limits = Visszatérítés jóváhagyás nélkül
returns-currency = Pénznem
returns-per-case = Ügyenként
returns-per-day = Naponta
returns-market-code = Piac
returns-market-add = Egy piac korlátai
returns-market-remove = Eltávolítás
returns-limits-keep = Korlátok mentése
returns-limits-remove = Korlátok törlése: minden visszatérítéshez jóváhagyás kell
returns-state =
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

returns-goods-custom-made = az ügyfél számára készült vagy átalakított áru
returns-goods-perishable = romlandó áru
returns-goods-sealed-hygiene = lezárt csomagolású higiéniai termék
returns-goods-digital-content = digitális tartalom
returns-goods-tickets-dated = adott napra szóló belépő és szállás
returns-goods-price-fluctuating = piaci ármozgást követő áru
returns-goods-newspapers = újság és folyóirat
returns-goods-unsealed-media = lezárt csomagolású felvétel és szoftver
returns-goods-travel = közlekedés és utazás
returns-goods-gift-card = ajándékkártya
returns-goods-clearance = leárazott vagy utolsó darab
returns-most = Legfeljebb { $amount }
returns-waits = Jóváhagyásra vár: { $amount }. { $why }
returns-fault = { $line }:{ $column }: { $message }
returns-no-limits = Nincs beállított korlát: minden visszatérítéshez jóváhagyás kell.
