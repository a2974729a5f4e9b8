### సంక్షిప్త సమాచారం, కమాండ్ లైన్ పదాలు, ఏజెంట్ భాషలో.

## Why it is this market

market-evidence-country = హెల్ప్ డెస్క్ ప్రకారం కస్టమర్ దేశం: { $country }.
market-evidence-phone = కస్టమర్ ఫోన్ నంబర్ మొదట +{ $prefix } ఉంది.
market-evidence-email = కస్టమర్ ఇమెయిల్ చిరునామా చివర .{ $tld } ఉంది.
market-evidence-language = కస్టమర్ రాసే భాషను బట్టి మాత్రమే ({ $language }); ముఖ్యమైతే అడగండి.
market-evidence-unknown = కస్టమర్ ఎక్కడ ఉన్నారో ఏదీ సూచించడం లేదు: ముఖ్యమైతే అడగండి.
market-evidence-chosen = ఈ మార్కెట్‌ను మీరు ఎంచుకున్నారు.

## Why she is addressed so

address-evidence-asked = ఇలా సంబోధించమని కస్టమర్ కోరారు.
address-evidence-observed = కస్టమర్ మనకు ఇలా రాస్తారు: “{ $words }”.
address-evidence-usual = ఈ భాషలోని సర్వీస్ సందేశాల్లో ఇదే వాడుక: { $language }; కస్టమర్ వేరే ఏదీ సూచించలేదు.

## When a phrase fits

phrase-when = { $formality ->
       *[formal] ఫార్మల్
        [informal] ఇన్‌ఫార్మల్
    }{ $part ->
       *[any] {""}
        [morning] , ఉదయం
        [day] , పగటిపూట
        [evening] , సాయంత్రం
        [night] , రాత్రి
    }

## In what a piece of guidance holds

scope = { $channel ->
       *[any] ఏ సందేశంలోనైనా
        [email] ఇమెయిల్‌లో
        [chat] చాట్‌లో
        [phone] ఫోన్‌లో
        [several] రాతపూర్వకంగా
    }{ $languages ->
        [none] {""}
       *[other] {", "}భాష: { $languages }
    }{ $markets ->
        [none] {""}
       *[other] { " " }({ $markets })
    }

## Local time

time-known = { $weekday }{ $period ->
        [none] {""}
       *[other] { " " }{ $period }
    } { $time }
time-several = { $first }, { $last } మధ్య; మార్కెట్‌లో ఎక్కడ అన్నదాన్ని బట్టి ఉంటుంది: ముఖ్యమైతే అడగండి.
weekday-1 = సోమవారం
weekday-2 = మంగళవారం
weekday-3 = బుధవారం
weekday-4 = గురువారం
weekday-5 = శుక్రవారం
weekday-6 = శనివారం
weekday-7 = ఆదివారం

## The command line

cli-market = మార్కెట్
cli-evidence = ఎందుకు
cli-time = స్థానిక సమయం
cli-address = ఇలా సంబోధించండి
cli-language = భాష
cli-currency = కరెన్సీ
cli-holiday = సెలవు
cli-greetings = పలకరింపులు
cli-closings = ముగింపులు
cli-guidance = మార్గదర్శకాలు
cli-stale = మళ్లీ సరిచూడాలి
cli-checked = సరిచూసిన తేదీ: { $date }
cli-formality = { $formality ->
       *[formal] ఫార్మల్
        [informal] ఇన్‌ఫార్మల్
    }
cli-status = { $status ->
        [new] కొత్తది
       *[open] తెరిచి ఉంది
        [waiting] వేచి ఉంది
        [solved] పరిష్కారమైంది
        [closed] మూసివేయబడింది
    }
cli-operation-state = { $state ->
       *[waiting] వేచి ఉంది
        [sending] పంపుతోంది
        [unknown] చేరిందో లేదో చూస్తోంది
        [refused] తిరస్కరించబడింది
        [confirmed] డెలివరీ అయింది
    }
cli-recovery-code = రికవరీ కోడ్, ఈ ఒక్కసారే కనిపిస్తుంది; రాసుకుని భద్రంగా ఉంచండి: { $code }
cli-passphrase = పాస్‌ఫ్రేజ్:{" "}
cli-desk-added = జోడించబడింది: { $name }
cli-desk-removed = తీసివేయబడింది: { $name }
cli-desk-works = పని చేస్తోంది: { $agent }, { $product }
cli-synced = { $name }: { $tickets ->
        [one] 1 టికెట్ మార్పు
       *[other] { $tickets } టికెట్ మార్పులు
    }, { $messages ->
        [one] 1 కొత్త సందేశం
       *[other] { $messages } కొత్త సందేశాలు
    }, డెలివరీ అయినవి: { $confirmed }
cli-in-outbox = అవుట్‌బాక్స్‌లో ఉంది; తదుపరి సింక్‌తో వెళ్తుంది.
cli-delivered = డెలివరీ అయింది.
cli-nothing = ఏమీ దొరకలేదు.
