# Returns and refunds in the window.

returns = వాపసులు, రీఫండ్‌లు
returns-totals = ఈ రోజు రీఫండ్ చేసినవి
returns-today = ఈ రోజు రీఫండ్ చేసింది: { $limit }లో { $own }. మిగిలింది: { $left }.
returns-granted = ఈ రోజు ఆమోదించింది: { $amount }
returns-market = { $limit ->
        [none] { $market }: { $own }
       *[other] { $market }: { $limit }లో { $own }
    }
returns-waiting = { $count ->
        [one] ఒక రీఫండ్ ఆమోదం కోసం వేచి ఉంది.
       *[other] { $count } రీఫండ్‌లు ఆమోదం కోసం వేచి ఉన్నాయి.
    }
returns-orders = ఆర్డర్‌లు
returns-no-orders = ఈ కస్టమర్ ఆర్డర్‌లేవీ ఇక్కడ లేవు. వాపసును పరిశీలించడానికి షాప్ ఆర్డర్‌లను ఇంపోర్ట్ చేయండి.
returns-grounds = వాపసుకు కారణం
returns-ground = { $grounds ->
        [changed-mind] మనసు మార్చుకున్నారు
        [faulty] లోపం ఉంది
        [wrong-item] ఆర్డర్ చేసినది కాదు
       *[not-arrived] అందలేదు
    }
returns-delivered = డెలివరీ తేదీ, తెలిస్తే
returns-quantity = ఎన్ని (మిగిలినవి: { $left })
returns-kind = వస్తువుల రకం
returns-opened = సీల్ తెరిచారా?
returns-opened-yes = తెరిచారు
returns-opened-no = సీల్ ఉంది
returns-used = వాడారా?
returns-used-yes = వాడారు
returns-used-no = వాడలేదు
returns-reason = కారణం (ఆడిట్ ట్రయల్ కోసం)
returns-open = కేసు తెరవండి
returns-put = ఈ సందేశాన్ని ప్రత్యుత్తరంలో చేర్చండి
returns-clock = { $hours ->
        [0] రీఫండ్ గడువు ఇంకా { $minutes } ని.
       *[other] రీఫండ్ గడువు ఇంకా { $hours } గం. { $minutes } ని.
    }
returns-clock-late = { $hours ->
        [0] రీఫండ్ ఆలస్యం: { $minutes } ని.
       *[other] రీఫండ్ ఆలస్యం: { $hours } గం. { $minutes } ని.
    }
returns-refunded = రీఫండ్ చేసింది: { $amount }
returns-amount = మొత్తం
returns-way = తిరిగి పంపే మార్గం
returns-way-name = { $way ->
        [prepaid-label] ప్రీపెయిడ్ లేబుల్
        [in-store] దుకాణంలో
        [drop-off] స్వీకరణ కేంద్రం
       *[own-parcel] కస్టమర్ సొంత పార్సెల్
    }
returns-approver = ఎవరు ఆమోదిస్తారు
returns-do = { $step ->
        [approve] ఆమోదించండి
        [refuse] తిరస్కరించండి
        [ask] కస్టమర్‌ను అడిగాం
        [send-label] లేబుల్ పంపాం
        [on-its-way] దారిలో ఉంది
        [receive] అందింది
        [accept] చూశాం: సరిగ్గా ఉంది
        [not-accept] చూశాం: సరిగ్గా లేదు
        [refund] రీఫండ్ చేయండి
        [goodwill] సద్భావన రీఫండ్
        [exchange] మార్చి ఇవ్వండి
        [grant] రీఫండ్‌ను ఆమోదించండి
        [deny] రీఫండ్‌ను తిరస్కరించండి
       *[close] మూసివేయండి
    }
returns-settings = వాపసులు, రీఫండ్‌లు
returns-policies = షాప్‌ల విధానాలు
returns-policy-keep = ఈ విధానాన్ని సేవ్ చేయండి
returns-policy-remove = తీసివేయండి
returns-limits = ఆమోదం అక్కర్లేని రీఫండ్‌లు
returns-currency = కరెన్సీ
returns-per-case = ఒక కేసులో
returns-per-day = ఒక రోజులో
returns-market-code = మార్కెట్
returns-market-add = మార్కెట్‌కు పరిమితులు
returns-market-remove = తీసివేయండి
returns-limits-keep = ఈ పరిమితులను సేవ్ చేయండి
returns-limits-remove = పరిమితులు వద్దు: ప్రతి రీఫండ్‌కూ ఆమోదం కావాలి
returns-state = { $state ->
        [requested] అభ్యర్థించారు
        [asked] కస్టమర్‌ను అడిగాం
        [approved] ఆమోదించారు
        [refused] తిరస్కరించారు
        [label-sent] లేబుల్ పంపాం
        [on-its-way] దారిలో ఉంది
        [received] అందింది
        [inspected] పరిశీలించారు
        [not-accepted] ఉండాల్సినట్లు లేదు
        [refunded] రీఫండ్ చేశారు
        [exchanged] మార్చి ఇచ్చారు
       *[closed] మూసివేశారు
    }

returns-goods-custom-made = కస్టమర్ కోసం తయారు చేసినవి లేదా మార్చినవి
returns-goods-perishable = పాడైపోయే వస్తువులు
returns-goods-sealed-hygiene = సీల్ చేసిన పరిశుభ్రతా వస్తువులు
returns-goods-digital-content = డిజిటల్ కంటెంట్
returns-goods-tickets-dated = నిర్ణీత తేదీ టికెట్‌లు, బస
returns-goods-price-fluctuating = మార్కెట్‌ను బట్టి మారే ధరలున్నవి
returns-goods-newspapers = వార్తాపత్రికలు, మ్యాగజైన్‌లు
returns-goods-unsealed-media = సీల్ చేసిన రికార్డింగ్‌లు, సాఫ్ట్‌వేర్
returns-goods-travel = రవాణా, ప్రయాణం
returns-goods-gift-card = గిఫ్ట్ కార్డులు
returns-goods-clearance = తగ్గింపు ధరవి లేదా చివరి స్టాక్
returns-most = గరిష్ఠంగా { $amount }
returns-waits = ఆమోదం కోసం వేచి ఉంది: { $amount }. { $why }
returns-fault = { $line }:{ $column }: { $message }
returns-no-limits = పరిమితులేవీ సెట్ చేయలేదు: ప్రతి రీఫండ్‌కూ ఆమోదం కావాలి.
