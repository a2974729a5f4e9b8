### మార్కెట్‌లు: ఒక్కోదానికి ఒక పేజీ, పక్కపక్కన రెండు; మారకపు రేట్లు; కవరేజ్.

markets-tab-pages = పేజీలు
markets-tab-rates = కరెన్సీ
markets-tab-coverage = కవరేజ్

## Finding a market

market-search = మార్కెట్‌ను వెతకండి
market-search-hint = పేరు, కోడ్, భాష లేదా కరెన్సీ
market-none = దీనికి సరిపోయే మార్కెట్ ఏదీ లేదు.
market-count = { $count ->
        [one] 1 మార్కెట్
       *[other] { $count } మార్కెట్‌లు
    }
market-choose = జాబితా నుండి మార్కెట్‌ను ఎంచుకోండి.
market-beside = పక్కన చూపండి
market-beside-none = మరో మార్కెట్ వద్దు
market-part = మార్కెట్‌లో భాగం
market-part-whole = మొత్తం మార్కెట్
market-print = ప్రింట్ చేయండి

## At a glance

market-facts = ఒక్క చూపులో
market-languages = భాషలు
# $percent is a number with its sign, as usual in the agent's language.
market-language = { $status ->
        [official] { $name }: { $percent }, అధికారిక భాష
        [de-facto] { $name }: { $percent }, వాడుకలో అధికారిక భాష
        [regional] { $name }: { $percent }, ఒక భాగంలో అధికారిక భాష
       *[none] { $name }: { $percent }
    }
market-shares = జనాభాలో ఆ భాషను మొదటి లేదా అదనపు భాషగా వాడేవారి వాటా.
market-languages-more = { $count ->
        [one] మరొకటి
       *[other] మరో { $count }
    }
market-currency = కరెన్సీ
market-currency-value = { $name } ({ $code }, { $symbol })
market-cash = నగదును రౌండ్ చేసే ప్రమాణం: { $step }
market-numbers = సంఖ్యలు
market-dates = అంకెల్లో తేదీ
market-date-order = { $order ->
        [day-month-year] రోజు, నెల, సంవత్సరం
        [month-day-year] నెల, రోజు, సంవత్సరం
       *[year-month-day] సంవత్సరం, నెల, రోజు
    }
market-dates-differ = అన్ని భాషల్లో ఒకేలా లేదు: నెలను అక్షరాల్లో రాయండి.
market-week = వారం
market-week-value = మొదటి రోజు: { $first }; వారాంతం: { $weekend }
market-clock = గడియారం
market-clock-value = { $hours ->
        [h12] 12 గంటలు
       *[h23] 24 గంటలు
    }
market-calendar = క్యాలెండర్‌లు
market-measures = కొలతలు
market-measures-value = { $system ->
       *[metric] మెట్రిక్
        [us] అమెరికా వాడుక
        [uk] మెట్రిక్, బ్రిటిష్
    }
market-temperature = { $unit ->
       *[celsius] డిగ్రీల సెల్సియస్
        [fahrenheit] డిగ్రీల ఫారెన్‌హీట్
    }
market-dialling = డయలింగ్ కోడ్
market-address = చిరునామా
market-address-part = { $part ->
       *[name] పేరు
        [organization] సంస్థ
        [street] వీధి, ఇంటి నంబర్
        [district] ప్రాంతం
        [city] నగరం
        [area] రాష్ట్రం లేదా ప్రావిన్స్
        [postal-code] పిన్ కోడ్
        [sorting-code] సార్టింగ్ కోడ్
    }
market-postal-code = పోస్టల్ కోడ్ ఉదాహరణ: { $code }
market-zones = సమయ మండలాలు

## Holidays

market-holidays = సెలవులు, రాబోయే పన్నెండు నెలలు
market-holidays-none = ఈ కాలంలో అక్కడ ప్రభుత్వ సెలవులు ఉన్నట్లు మాకు తెలియదు.

## Ways to pay

market-payments = చెల్లింపు పద్ధతులు, రీఫండ్‌లు
market-payments-none = అక్కడ కస్టమర్‌లు ఎలా చెల్లిస్తారో ఇంకా తెలియదు: అడగండి.
payment-kind = { $kind ->
        [card] కార్డ్
        [wallet] వాలెట్
        [bank-transfer] బ్యాంక్ బదిలీ
        [instant-payment] తక్షణ బ్యాంక్ బదిలీ
        [bank-redirect] కస్టమర్ బ్యాంక్ ద్వారా
        [direct-debit] డైరెక్ట్ డెబిట్
        [cash-voucher] కోడ్‌తో నగదు చెల్లింపు
        [cash-on-delivery] క్యాష్ ఆన్ డెలివరీ
        [pay-later] తర్వాత చెల్లింపు
        [instalments] వాయిదాలు
        [invoice] ఇన్‌వాయిస్
        [carrier-billing] ఫోన్ బిల్లుతో పాటు
       *[prepaid] ప్రీపెయిడ్
    }

## Rights and guidance

market-rights = హక్కులు, నియమాలు
market-rights-note = చట్టం, మూలంతో సహా వాస్తవాలు; విడి కేసులకు న్యాయ సలహా కాదు.
market-rights-none = అక్కడి నియమాలు ఇంకా తెలియవు: అడగండి.
market-guidance = మార్గదర్శకాలు
market-guidance-none = ఈ మార్కెట్‌కు ఇంకా మార్గదర్శకాలు లేవు. ఏది అనుకూలమో కస్టమర్‌ను అడగండి.
