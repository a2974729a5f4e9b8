# Egy ügyfél: ki ő, egyetlen idővonala, és ki lehet még ő.

customer-page-who = Az ügyfélről
customer-page-timeline = Idővonal
customer-page-addresses = Címek
customer-page-also = Más néven: { $names }
customer-page-city = Város
customer-page-languages = Nyelvek
customer-page-asked = Így kérte megszólítani
customer-page-shared = Többen használják
customer-page-verified = Igazoltan használja
customer-page-unverified = Nem biztos
customer-page-loyalty = Hűségprogram
customer-page-loyalty-row = { $points ->
        [none] { $source }: { $tier }
       *[other] { $source }: { $tier } · { NUMBER($points) } pont
    }
customer-page-surveys = Felmérések
customer-page-survey = { $survey ->
        [csat] Elégedettség: { $score } / { $best }
        [nps] Ajánlana minket: { $score } / { $best }
       *[ces] Könnyű volt: { $score } / { $best }
    }
customer-page-promises = Amit ígértünk
customer-page-promise-due = határidő: { $date }
customer-page-no-promises = Nincs nyitott ígéret.
customer-page-write = Üzenet írása
customer-page-identity = { $kind ->
        [email] E-mail
        [phone] Telefon
        [handle] Név itt: { $place }
        [desk] Szám itt: { $place }
       *[order] Rendelés itt: { $place }
    }

timeline-kind = { $kind ->
        [message] Üzenetek
        [note] Jegyzetek
        [event] Események
        [call] Hívások
        [order] Rendelések
        [shipment] Csomagok
        [return] Visszaküldések
        [refund] Visszatérítések
        [survey] Felmérések
        [loyalty] Hűségprogram
        [consent] Hozzájárulások
       *[promise] Ígéretek
    }
timeline-kinds = Mi látsszon
timeline-all = Minden
timeline-desk = Rendszer
timeline-all-desks = Minden rendszer
timeline-channel = Csatorna
timeline-all-channels = Minden csatorna
timeline-date = Ugrás ide
timeline-newest = Legújabb
timeline-empty = Itt nincs semmi.
timeline-loading = Beolvasás…
timeline-register = { $register ->
        [formal] magázó
        [informal] tegező
       *[mixed] vegyesen magázó és tegező
    }
timeline-promise = { $state ->
        [open] Nyitott
        [kept] Teljesítve
       *[withdrawn] Visszavonva
    }
timeline-files = { $files ->
       *[other] { NUMBER($files) } fájl
    }

call-add = Hívás feljegyzése
call-from = Az ügyfél hívott
call-to = Mi hívtuk
call-minutes = Perc
call-note = Mi hangzott el
call-save = Megőrzés

merge-suggestions = Talán ugyanaz a személy
merge-score = 100-ból { NUMBER($score) }
merge-look = Összevetés
merge-refuse = Nem ugyanaz
merge-members = Ezekből áll
merge-members-hint = Bármelyik bármikor kivehető; ekkor mindkettő olyan lesz, mint volt, azzal együtt, ami azóta érkezett.
merge-unmerge = Kivétel
merge-unmerge-confirm = { $name } ismét külön ügyfél lesz, mindazzal, ami ezen a néven érkezett.
merge-title = Egy személy?
merge-as = Utána így ismerjük
merge-name = Név
merge-market = Piac
merge-address = Megszólítás
merge-language = Nyelv
merge-tickets = Jegyek
merge-unknown = nem ismert
merge-moved = { $tickets ->
        [0] Egyetlen jegy sem kerül másik piachoz a bejövők között.
       *[other] { NUMBER($tickets) } jegy másik piachoz kerül a bejövők között.
    }
merge-evidence = Ami mellette szól
merge-warnings = Előbb ezt nézze meg
merge-do = Egy személlyé összevonás
