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
time-by-phone = { $time } (ఫోన్ నంబర్ ఏరియా కోడ్ ప్రకారం)
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

## Exchange rates

conversion-equation = 1 { $from } = { $rate } { $to }
conversion-rate =
    { $via ->
        [none] { $rate }
       *[other] { $rate }, { $via } ద్వారా
    }
conversion-age =
    { $days ->
        [0] సరిగ్గా ఆ రోజుదే
        [one] ఒక రోజు పాతది
       *[other] { $days } రోజులు పాతది
    }
conversion-age-stale =
    { $days ->
        [one] ఒక రోజు పాతది: నమ్మదగినంత తాజాది కాదు. కొత్త పట్టికను దిగుమతి చేయండి, లేదా ఈ మొత్తాన్ని చెప్పే ముందు అడగండి.
       *[other] { $days } రోజులు పాతది: నమ్మదగినంత తాజాది కాదు. కొత్త పట్టికను దిగుమతి చేయండి, లేదా ఈ మొత్తాన్ని చెప్పే ముందు అడగండి.
    }
cli-rates-left-out = వదిలేసినవి, ఇప్పుడు వాడుకలో లేవు: { $currencies }
cli-rates-days =
    { $days ->
        [one] { $source }: { $last }
       *[other] { $source }: { $first } నుండి { $last } వరకు, { $days } రోజులు
    }
cli-rate-source = { $date } నాటి రేటు, { $source }

## Coverage of markets by shifts: pictures, tables and the command line

coverage-title = మార్కెట్‌ల కవరేజ్, వారం: { $date }
coverage-title-day = మార్కెట్‌ల కవరేజ్, { $weekday } { $date } (UTC)
coverage-legend-own = మార్కెట్ భాష మాట్లాడేవారు ఉన్నారు
coverage-legend-other = ఎవరో ఒకరు ఉన్నారు, కానీ వేరే భాషలో మాత్రమే
coverage-legend-none = ఎవరూ లేరు
coverage-legend-closed = కార్యాలయాలు మూసి ఉంటాయి
coverage-note-hours = అంచనా: వారాంతం, ప్రభుత్వ సెలవులు మినహా మార్కెట్‌లో కార్యాలయాలు స్థానిక సమయం { $from } నుండి { $to } వరకు తెరిచి ఉంటాయి.
coverage-note-holidays = మార్కెట్‌లో ఒక భాగానికే ఉన్న సెలవులను మినహాయించలేదు. ఒక భాగంలోనే అధికారికమైన భాషలను లెక్కించలేదు.
coverage-note-zones = పలు సమయ మండలాలున్న మార్కెట్, వాటిలో ఏ ఒక్కటి తెరిచి ఉన్నా తెరిచి ఉన్నట్లే. రంగు నిండిన ఎత్తు గంటలో ఎంత వాటానో చూపుతుంది.
coverage-note-closed = { $market }: { $date } మూసి ఉంటుంది, { $name }
coverage-note-closed-check = { $market }: { $date } మూసి ఉంటుంది, { $name }; ఈ రోజును సరిచూడండి
coverage-note-unknown = { $market }: ఈ వారం సెలవుల సమాచారం లేదు; వేటినీ మినహాయించలేదు.
coverage-column-market = మార్కెట్
coverage-column-name = పేరు
coverage-column-utc = గంట (UTC)
coverage-column-local = గంట (సమయ మండలంలో)
coverage-column-zone = సమయ మండలం
coverage-column-open = కార్యాలయ వేళలు (నిమిషాలు)
coverage-column-own = మార్కెట్ భాషలో (నిమిషాలు)
coverage-column-other = వేరే భాషలో (నిమిషాలు)
coverage-column-none = ఎవరూ లేరు (నిమిషాలు)
cli-coverage-week = వారం: { $date }; కార్యాలయ వేళలు స్థానిక సమయం { $from } నుండి { $to } వరకు అని అంచనా
cli-coverage-own = మార్కెట్ భాష
cli-coverage-other = వేరే భాష
cli-coverage-none = ఎవరూ లేరు
cli-coverage-holidays-unknown = ఈ వారం సెలవుల సమాచారం లేదు; వేటినీ మినహాయించలేదు.
cli-coverage-check = ఈ రోజును సరిచూడండి
cli-coverage-written = ఫైల్ రాయబడింది: { $path }

## Whether to call now. $place is “open” if it is not known where in the market she is: then it is so somewhere there.

call-office-hours =
    ఫోన్ చేయడానికి మంచి సమయం: ఇప్పుడు కార్యాలయ వేళలు ({ $from }–{ $to }{ $assumed ->
        [yes] , మా అంచనా
       *[no] { "" }
    }).
call-outside-office-hours =
    { $place ->
       *[known]
            ఫోన్ చేసే ముందు అడగండి: ఇప్పుడు కార్యాలయ వేళలు కావు ({ $from }–{ $to }{ $assumed ->
                [yes] , మా అంచనా
               *[no] { "" }
            }).
        [open]
            ఫోన్ చేసే ముందు అడగండి: మార్కెట్‌లో ఒక భాగంలో ఇప్పుడు కార్యాలయ వేళలు కావు ({ $from }–{ $to }{ $assumed ->
                [yes] , మా అంచనా
               *[no] { "" }
            }).
    }
call-weekend =
    { $place ->
       *[known] ఫోన్ చేసే ముందు అడగండి: అక్కడ ఇప్పుడు వారాంతం.
        [open] ఫోన్ చేసే ముందు అడగండి: మార్కెట్‌లో ఒక భాగంలో ఇప్పుడు వారాంతం.
    }
call-holiday =
    { $place ->
       *[known] ఫోన్ చేయకపోవడమే మంచిది: అక్కడ ఈ రోజు ప్రభుత్వ సెలవు ({ $name }).
        [open] ఫోన్ చేయకపోవడమే మంచిది: మార్కెట్‌లో ఒక భాగంలో ప్రభుత్వ సెలవు మొదలైంది, లేదా ఇంకా ముగియలేదు ({ $name }).
    }
call-holiday-in-places = ఫోన్ చేసే ముందు అడగండి: అక్కడ కొన్ని చోట్ల ప్రభుత్వ సెలవు ({ $name }).
call-holiday-in-doubt = ఫోన్ చేసే ముందు అడగండి: అక్కడ ప్రభుత్వ సెలవు కావచ్చు ({ $name }); మూలాలు ఏకీభవించడం లేదు, లేదా రోజు ఇంకా ఖరారు కాలేదు.
call-day-off-by-custom = ఫోన్ చేసే ముందు అడగండి: అక్కడ ఆనవాయితీగా సెలవు ({ $name }).
call-half-day = ఫోన్ చేసే ముందు అడగండి: అక్కడ రోజులో కొంత భాగం సెలవు ({ $name }).
call-early-morning =
    { $place ->
       *[known] ఫోన్ చేయకపోవడమే మంచిది: అక్కడ ఇంకా 8:00 కాలేదు.
        [open] ఫోన్ చేయకపోవడమే మంచిది: మార్కెట్‌లో ఒక భాగంలో ఇంకా 8:00 కాలేదు.
    }
call-late-evening =
    { $place ->
       *[known] ఫోన్ చేయకపోవడమే మంచిది: అక్కడ 20:00 దాటింది.
        [open] ఫోన్ చేయకపోవడమే మంచిది: మార్కెట్‌లో ఒక భాగంలో 20:00 దాటింది.
    }
call-next =
    { $clock ->
       *[hers]
            తదుపరి మంచి సమయం: అక్కడ { $weekday } { $time }{ $date ->
                [none] .
               *[other] { " " }({ $date }).
            }
        [utc]
            తదుపరి మంచి సమయం, మార్కెట్‌లో ఎక్కడైనా: { $weekday } { $time } UTC{ $date ->
                [none] .
               *[other] { " " }({ $date }).
            }
    }
cli-call = ఫోన్ చేయడం

## What a holiday means for the conversation

holiday-wish-wish = ఈ రోజుకు శుభాకాంక్షలు చెప్పడం తగినదే.
holiday-wish-if-kept = కస్టమర్ ఈ రోజును ప్రస్తావిస్తేనే శుభాకాంక్షలు చెప్పండి.
holiday-wish-none = ఈ రోజుకు శుభాకాంక్షలు వద్దు.
holiday-closed-most = చాలా దుకాణాలు, కార్యాలయాలు మూసి ఉంటాయి.
holiday-closed-offices = కార్యాలయాలు మూసి ఉంటాయి.
holiday-closed-few = చాలా దుకాణాలు, కార్యాలయాలు తెరిచి ఉంటాయి.
holiday-delivery-stops = డెలివరీలు ఉండవు.
holiday-delivery-slower = డెలివరీలకు ఎక్కువ సమయం పడుతుంది.
holiday-delivery-usual = డెలివరీలు ఎప్పటిలాగే ఉంటాయి.
holiday-custom-unsure = మూలాలను బట్టి కచ్చితంగా చెప్పలేం: ఏదైనా మాట ఇచ్చే ముందు అడగండి.

register =
    { $register ->
        [formal] గౌరవపూర్వకం
        [informal] అనధికారికం
        [mixed] రెండూ కలిసి ఉన్నాయి
       *[neutral] తెలియడం లేదు
    }
