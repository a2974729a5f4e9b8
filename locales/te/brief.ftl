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
        [conflict] మీ నిర్ణయం కావాలి
        [confirmed] డెలివరీ అయింది
    }
cli-recovery-code = రికవరీ కోడ్, ఈ ఒక్కసారే కనిపిస్తుంది; రాసుకుని భద్రంగా ఉంచండి: { $code }
cli-passphrase = పాస్‌ఫ్రేజ్:{" "}
cli-desk-added = జోడించబడింది: { $name }
cli-desk-hints-on = { $name } తన వెబ్‌హుక్‌లను ఇక్కడికి పంపవచ్చు (POST): { $address }
cli-desk-hints-off = { $name } నుండి వెబ్‌హుక్‌లను స్వీకరించడం లేదు.
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
cli-recovery-code-ask = రికవరీ కోడ్:{" "}
cli-backup = { $tickets ->
        [1] 1 టికెట్
       *[other] { $tickets } టికెట్‌లు
    }, { $messages ->
        [1] 1 సందేశం
       *[other] { $messages } సందేశాలు
    }, పంపనివి: { $unsent }
cli-restored = నిల్వ ఈ సమయంలో ఉన్నట్లుగా అయింది: { $made }.
cli-brought = మీరు పంపనివి వెంట వచ్చాయి: { $count }
cli-drafts-brought = వెంట వచ్చిన డ్రాఫ్ట్‌లు: { $count }
cli-held = ఇప్పటికే వెళ్లి ఉండవచ్చు, మీ నిర్ణయం కోసం అవుట్‌బాక్స్‌లో వేచి ఉన్నవి: { $count }
cli-texts-lost = ఇక చదవలేని టికెట్‌ల ప్రత్యుత్తరాలు, డ్రాఫ్ట్‌లు: { $count }
cli-kept-aside = ఇంతకుముందు ఇక్కడున్న నిల్వ ఇలా భద్రంగా ఉంది: { $file }
cli-repaired = { $whole ->
       *[yes] మరమ్మతు అయింది; ఏమీ పోలేదు.
        [no] మరమ్మతు అయింది; మొత్తం { $pages } పేజీల్లో చదవలేకపోయినవి: { $broken }. వాటిలో ఉన్నవాటిలో తమ భాగాన్ని హెల్ప్ డెస్క్‌లు మళ్లీ అందిస్తాయి.
    }
cli-lost = { $table }: పోయినవి { $more ->
        [yes] కనీసం { $count }
       *[no] { $count }
    }{ $from ->
        [none] {""}
       *[other] , { $from } నుండి { $until } వరకు
    }
cli-nothing = ఏమీ దొరకలేదు.
cli-search-customer = కస్టమర్
cli-search-desk = { $name } ఇంకా చివరి వరకు చదవలేదు: { $tickets ->
        [0] అందులోనిది ఏదీ ఇక్కడ లేదు
        [one] అందులోని ఒక టికెట్ ఇక్కడ ఉంది
       *[other] అందులోని { $tickets } టికెట్‌లు ఇక్కడ ఉన్నాయి
    }.
cli-search-indexing = వెతకడానికి సిద్ధమవుతోంది: ఇంకా { $left } మిగిలాయి.
cli-search-reached = { $at } కంటే పాతవాటిని చూడలేదు. వెతుకులాటను కుదించండి, లేదా before: వాడండి.
cli-search-files = సందేశాలతో వచ్చిన ఫైల్‌ల లోపల వెతకదు.
history-channel = { $channel ->
        [email] ఇమెయిల్
        [e-mail] ఇమెయిల్
        [mail] ఇమెయిల్
        [chat] చాట్
        [phone] ఫోన్
        [voice] ఫోన్
        [call] ఫోన్
        [sms] SMS
        [social] సోషల్ మీడియా
        [web] వెబ్
        [web-form] వెబ్ ఫారం
        [form] వెబ్ ఫారం
        [shop] షాప్‌లో
        [app] యాప్
        [api] ఆటోమేటిక్
       *[other] { $word }
    }
history-elsewhere = { $channel ->
        [email] కస్టమర్ ఇమెయిల్ ద్వారా కూడా సంప్రదించారు; చివరిసారి: { $date }.
        [chat] కస్టమర్ చాట్ ద్వారా కూడా సంప్రదించారు; చివరిసారి: { $date }.
        [phone] కస్టమర్ ఫోన్ ద్వారా కూడా సంప్రదించారు; చివరిసారి: { $date }.
        [social] కస్టమర్ సోషల్ మీడియా ద్వారా కూడా సంప్రదించారు; చివరిసారి: { $date }.
       *[other] కస్టమర్ మరో మార్గంలో కూడా ({ $name }) సంప్రదించారు; చివరిసారి: { $date }.
    }
history-promised = { $state ->
        [open] { $made } నాడు మాట ఇచ్చాం, ఇంకా మిగిలి ఉంది: “{ $text }”{ $due ->
                [none] .
               *[other] , గడువు: { $due }.
            }
        [kept] { $made } నాడు మాట ఇచ్చాం, నెరవేర్చాం: “{ $text }”.
       *[withdrawn] { $made } నాడు మాట ఇచ్చాం, వెనక్కు తీసుకున్నాం: “{ $text }”.
    }
history-message = { $which ->
        [inbound] { $subject ->
                [none] సందేశం
               *[other] సందేశం: { $subject }
            }
        [note] గమనిక
       *[outbound] { $subject ->
                [none] మా ప్రత్యుత్తరం
               *[other] మా ప్రత్యుత్తరం: { $subject }
            }
    }
history-event = { $kind ->
        [status] స్థితి మారింది
        [owner] బాధ్యులు మారారు
        [field] ఫీల్డ్ మారింది
        [priority] ప్రాధాన్యత మారింది
        [tags] ట్యాగ్‌లు మారాయి
        [created] టికెట్ తెరిచారు
       *[other] { $word }
    }
history-change = “{ $from }” నుండి “{ $to }”
history-promise = { $state ->
        [open] మాట ఇచ్చాం
        [kept] మాట ఇచ్చాం, నెరవేర్చాం
       *[withdrawn] మాట ఇచ్చాం, వెనక్కు తీసుకున్నాం
    }
history-order = ఆర్డర్ { $number }
history-of-order = ఆర్డర్ { $number }
history-shipment = పార్సెల్
history-delivered = డెలివరీ అయిన తేదీ: { $date }
history-return = వాపసు
history-refund = రీఫండ్: { $amount }
history-item = { $quantity } × { $name }
history-survey = { $survey ->
        [csat] సంతృప్తి: { $best }కి { $score }
        [nps] మమ్మల్ని సిఫార్సు చేస్తారా: { $best }కి { $score }
       *[ces] సులభత్వం: { $best }కి { $score }
    }
history-loyalty = { $sign ->
        [less] { $points ->
                [one] ఒక లాయల్టీ పాయింట్ తగ్గింది
               *[other] { $points } లాయల్టీ పాయింట్లు తగ్గాయి
            }
       *[more] { $points ->
                [one] ఒక లాయల్టీ పాయింట్ చేరింది
               *[other] { $points } లాయల్టీ పాయింట్లు చేరాయి
            }
    }
history-balance = బ్యాలెన్స్: { $points }
history-call = { $which ->
        [inbound] { $minutes ->
                [none] కస్టమర్ కాల్ చేశారు
                [one] కస్టమర్ కాల్ చేశారు (ఒక నిమిషం)
               *[other] కస్టమర్ కాల్ చేశారు ({ $minutes } నిమిషాలు)
            }
       *[outbound] { $minutes ->
                [none] మేము కాల్ చేశాం
                [one] మేము కాల్ చేశాం (ఒక నిమిషం)
               *[other] మేము కాల్ చేశాం ({ $minutes } నిమిషాలు)
            }
    }
history-consent = { $given ->
        [yes] సమ్మతి ఇచ్చారు: { $purpose }
       *[no] సమ్మతిని వెనక్కు తీసుకున్నారు: { $purpose }
    }
identity-shared-role = ఉమ్మడి చిరునామా: దీని వెనుక ఒక వ్యక్తి కాదు, ఒక కార్యాలయం ఉంది. దీని ఆధారంగా ఎవరినీ కలపదు.
identity-shared-names = ఉమ్మడి చిరునామా: దీంతో ముగ్గురు లేదా అంతకంటే ఎక్కువ మంది పేర్లు కనిపించాయి. దీని ఆధారంగా ఎవరినీ కలపదు.
link-evidence = { $code ->
        [same-email] ఒకే ఇమెయిల్ చిరునామా, షాప్‌లో ఉన్నట్లుగా: { $value }
        [same-handle] ఒకే నెట్‌వర్క్‌లో ఒకే పేరు: { $value }
        [same-phone] ఒకే ఫోన్ నంబర్: { $value }
        [same-order] ఒకే ఆర్డర్: { $value }
        [named-order] ఒకరి ఆర్డర్ గురించి మరొకరు మనకు రాశారు: { $value }
        [same-name-and-address] ఒకే పేరు, ఒకే పోస్టల్ చిరునామా: { $value }
       *[same-name-and-city] ఒకే పేరు, ఒకే నగరం: { $value }
    }
merge-warning = { $code ->
        [refused-before] వీరు ఒకే వ్యక్తి కాదని ఇంతకుముందు ఎవరో చెప్పారు.
        [shared-address] వీరి మధ్య ఉమ్మడిగా ఉన్నది చాలామంది వాడే చిరునామా మాత్రమే: { $value }. అంతమాత్రాన వీరు ఒకే వ్యక్తి కారు.
        [no-evidence] వీరు ఒకే వ్యక్తి అని సూచించేది ఏదీ Parlanceకు తెలియదు.
        [different-names] వీరి పేర్లు వేరు.
        [different-markets] వీరి మార్కెట్‌లు వేరు: ఏ రికార్డులో విలీనం చేస్తారో ఆ మార్కెట్ కింద ఈ వ్యక్తి కనిపిస్తారు.
       *[different-address] తమను వేర్వేరుగా సంబోధించమని కోరారు.
    }
cli-customer-known-as = సంప్రదింపు వివరాలు
cli-customer-is = వీటితో కూడింది
cli-customer-suggested = బహుశా వీరు కూడా
cli-customer-languages = భాషలు
cli-customer-history = కాలక్రమం
cli-count = { $kind ->
        [message] { $entries ->
                [one] ఒక సందేశం
               *[other] { $entries } సందేశాలు
            }
        [note] { $entries ->
                [one] ఒక గమనిక
               *[other] { $entries } గమనికలు
            }
        [event] { $entries ->
                [one] ఒక సంఘటన
               *[other] { $entries } సంఘటనలు
            }
        [call] { $entries ->
                [one] ఒక కాల్
               *[other] { $entries } కాల్‌లు
            }
        [order] { $entries ->
                [one] ఒక ఆర్డర్
               *[other] { $entries } ఆర్డర్‌లు
            }
        [shipment] { $entries ->
                [one] ఒక పార్సెల్
               *[other] { $entries } పార్సెల్‌లు
            }
        [return] { $entries ->
                [one] ఒక వాపసు
               *[other] { $entries } వాపసులు
            }
        [refund] { $entries ->
                [one] ఒక రీఫండ్
               *[other] { $entries } రీఫండ్‌లు
            }
        [survey] { $entries ->
                [one] ఒక సర్వే
               *[other] { $entries } సర్వేలు
            }
        [loyalty] { $entries ->
                [one] ఒక లాయల్టీ మార్పు
               *[other] { $entries } లాయల్టీ మార్పులు
            }
        [consent] { $entries ->
                [one] ఒక సమ్మతి
               *[other] { $entries } సమ్మతులు
            }
       *[promise] { $entries ->
                [one] ఇచ్చిన మాట ఒకటి
               *[other] ఇచ్చిన మాటలు { $entries }
            }
    }
cli-merged = విలీనమైంది: { $name }
cli-unmerged = విడదీశాం: { $name }
cli-merge-score = ఖచ్చితత్వం: 100కి { $score }
cli-merge-outcome = ఆ తర్వాత పేరు: { $name }, మార్కెట్: { $market }; { $tickets ->
        [0] ఏ టికెట్ మార్కెట్ మారదు
        [one] ఒక టికెట్ మార్కెట్ మారుతుంది
       *[other] { $tickets } టికెట్‌ల మార్కెట్ మారుతుంది
    }
cli-merge-reversed = అటు నుంచి ఇటు చేస్తే:

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
person-title = మీ గురించి మా వద్ద ఉన్న సమాచారమంతా
person-made = { $date } నాటికి (UTC).
person-about = మా నిల్వలో మీ గురించి ఉన్న ప్రతి వరుసా ఈ పేజీలో ఉంది: మీరు రాసినవి, మేము మీకు రాసినవి, గమనించి ఉంచినవి. దీని పక్కనే .jsonతో ముగిసే ఫైల్‌లో ఇదే సమాచారం యంత్రాలు చదివే రూపంలో ఉంది.
person-message = { $direction ->
        [inbound] మీ నుంచి
        [outbound] మా నుంచి
       *[note] మా అంతర్గత గమనిక
    }
person-files = మీ ఫైల్‌లు
person-file-elsewhere = హెల్ప్ డెస్క్ వద్ద ఉంది, ఇక్కడ కాపీ లేదు
personal-customers = కస్టమర్
personal-identities = సంప్రదింపు వివరాలు
personal-identity-names = ఒక చిరునామాతో కనిపించిన పేర్లు
personal-descriptions = హెల్ప్ డెస్క్‌లు, షాప్‌లు చెప్పేవి
personal-links-refused = అదే వ్యక్తి కాదని చెప్పినవి
personal-tickets = టికెట్‌లు
personal-messages = సందేశాలు
personal-attachments = సందేశాల ఫైల్‌లు
personal-events = టికెట్‌ల సంఘటనలు
personal-strays = తమ టికెట్ కోసం వేచి ఉన్న సందేశాలు
personal-records = ఆర్డర్‌లు, ఇతర రికార్డులు
personal-promises = ఇచ్చిన మాటలు
personal-drafts = డ్రాఫ్ట్‌లు
personal-outbox = అవుట్‌బాక్స్
personal-check-ignored = విస్మరించిన తనిఖీ వ్యాఖ్యలు
personal-check-switches = ఈ కస్టమర్‌కు వర్తించే తనిఖీ నియమాలు
personal-saved-files = నిల్వ వెలుపల సేవ్ చేసిన ఫైల్‌లు
personal-privacy-requests = డేటా గురించిన అభ్యర్థనలు
personal-timeline-counts = కాలక్రమంలోని సంఖ్యలు
personal-audit-words = ఆడిట్ ట్రయల్‌లోని కారణాలు
personal-audit = ఆడిట్ ట్రయల్ నమోదులు
personal-cases = వాపసులు, రీఫండ్‌లు
person-field-id = మా ID
person-field-market = మార్కెట్
person-field-market-evidence = ఆధారం
person-field-kind = రకం
person-field-value = విలువ
person-field-written = రాసినట్లుగా
person-field-name = పేరు
person-field-email = ఇమెయిల్
person-field-phone = ఫోన్
person-field-language = భాష
person-field-country = దేశం
person-field-subdivision = ప్రాంతం
person-field-city = నగరం
person-field-time-zone = సమయ మండలం
person-field-form-of-address = సంబోధన
person-field-remote-id = అక్కడి నంబర్
person-field-source = మూలం
person-field-subject = విషయం
person-field-status = స్థితి
person-field-remote-status = అక్కడి స్థితి
person-field-queue = వరుస
person-field-channel = ఛానెల్
person-field-owner = ఏజెంట్
person-field-created = సృష్టించిన సమయం
person-field-updated = మార్చిన సమయం
person-field-due = గడువు
person-field-at = ఎప్పుడు
person-field-text = టెక్స్ట్
person-field-state = స్థితి
person-field-made = చేసిన సమయం
person-field-saved = సేవ్ చేసిన సమయం
person-field-note = గమనిక
person-field-received = అందిన సమయం
person-field-closed = మూసిన సమయం
person-field-outcome = ఏం చేశారు
person-field-path = ఎక్కడ
person-field-media-type = ఫైల్ రకం
person-field-size = పరిమాణం (బైట్లు)
person-field-changed-from = ముందు
person-field-changed-to = తర్వాత
person-field-changed-by = ఎవరు మార్చారు
person-field-order-number = ఆర్డర్
privacy-desk-advice = { $count ->
        [one] { $desk }: ఈ కస్టమర్ టికెట్ ఇంకా ఒకటి అక్కడ ఉంది. టికెట్‌ను, కస్టమర్‌ను అక్కడ తొలగించమని దాని నిర్వాహకులను అడగండి; ఇక్కడి తొలగింపు అక్కడికి చేరదు.
       *[other] { $desk }: ఈ కస్టమర్ టికెట్‌లు ఇంకా { $count } అక్కడ ఉన్నాయి. వాటిని, కస్టమర్‌ను అక్కడ తొలగించమని దాని నిర్వాహకులను అడగండి; ఇక్కడి తొలగింపు అక్కడికి చేరదు.
    }
privacy-deadline-no-market = కస్టమర్ మార్కెట్ తెలియదు, కాబట్టి వర్తించే చట్టమూ తెలియదు: అడగండి.
privacy-deadline-no-fact = ఈ మార్కెట్‌కు చట్టపరమైన గడువు ఏదీ మాకు తెలియదు: అడగండి.
privacy-deadline-working-days = అక్కడి వారాంతాలు, ప్రభుత్వ సెలవులు లెక్కలోకి రావు.
privacy-deadline-other-kind = ఈ సమాచారం తమ డేటాను చూడాలనే అభ్యర్థనల గురించి; ఈ అభ్యర్థనకు కూడా వర్తిస్తుందా అని అడగండి.
audit-kind = { $kind ->
        [erase] కస్టమర్ డేటా తొలగించారు
        [export] కస్టమర్ గురించి అన్నీ ఎక్స్‌పోర్ట్ చేశారు
        [merge] కస్టమర్‌లను విలీనం చేశారు
        [unmerge] కస్టమర్‌లను విడదీశారు
        [import] ఫైల్‌ను ఇంపోర్ట్ చేశారు
        [import-undo] ఇంపోర్ట్‌ను వెనక్కు తీసుకున్నారు
        [refund] రీఫండ్
        [consent] సమ్మతి నమోదు చేశారు
        [request-open] డేటా గురించిన అభ్యర్థన తెరిచారు
        [request-extend] అభ్యర్థన గడువు పొడిగించారు
        [request-close] డేటా గురించిన అభ్యర్థన మూసివేశారు
        [retention] పాత డేటా తీసివేశారు
        [retention-set] డేటా ఉంచే నియమాలు మార్చారు
        [backup] బ్యాకప్ చేశారు
        [restore] బ్యాకప్ పునరుద్ధరించారు
       *[other] { $kind }
    }
audit-fault = { $kind ->
        [altered] నమోదు { $seq }: రాసిన తర్వాత మార్చారు.
        [missing] నమోదు { $seq }: దీనికి ముందు ఒకటి లేదు, లేదా చివరివి లేవు.
        [misplaced] నమోదు { $seq }: దీని ముందున్నదానికి కొనసాగింపు కాదు.
        [unsigned] నమోదు { $seq }: సంతకం లేదు.
        [forged] నమోదు { $seq }: దీని సంతకం ఈ నిల్వది కాదు.
       *[words] నమోదు { $seq }: కారణం మొదట రాసినది కాదు.
    }
cli-erased = తొలగించారు: { $what }.
cli-erase-confirmed = { $sending ->
        [0] { $undecided ->
                [0] హెల్ప్ డెస్క్‌కు వెళ్తున్నది ఏదీ లేదు.
                [one] ఒక చర్యను దాని హెల్ప్ డెస్క్ ఇంకా నిర్ధారించలేదు: ముందు దానిపై నిర్ణయం తీసుకోండి, లేదా --drop-outgoing జోడించండి.
               *[other] { $undecided } చర్యలను వాటి హెల్ప్ డెస్క్‌లు ఇంకా నిర్ధారించలేదు: ముందు వాటిపై నిర్ణయం తీసుకోండి, లేదా --drop-outgoing జోడించండి.
            }
       *[other] ఈ క్షణంలో పంపుతున్న చర్యలు: { $sending }. వేచి ఉండండి.
    }
cli-audit-whole = { $entries ->
        [one] ఒక నమోదు, చెక్కుచెదరలేదు.
       *[other] { $entries } నమోదులు, చెక్కుచెదరలేదు.
    }
cli-request-due = { $days ->
        [0] ఈ రోజే సమాధానం ఇవ్వాలి
        [one] ఒక రోజు మిగిలింది
       *[other] { $days } రోజులు మిగిలాయి
    }
cli-request-overdue = { $days ->
        [one] ఒక రోజు ఆలస్యం
       *[other] { $days } రోజుల ఆలస్యం
    }
cli-request-no-day = గడువు తెలియదు: అడగండి
cli-retention-line = { $market } · { $kind } · { $months ->
        [one] ఒక నెల
       *[other] { $months } నెలలు
    }
cli-retention-others = మిగతా అన్ని మార్కెట్‌లు

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
import-fault-unreadable = ఫైల్‌ను ఇంతకు మించి చదవలేకపోయింది.
import-fault-archive = ఆర్కైవ్‌ను తెరవదు.
import-fault-empty = ఇందులో ఏమీ లేదు.
import-fault-too-long = ఒక మెగాబైట్ కంటే పొడవు.
import-fault-open-quote = ఒక కొటేషన్ గుర్తు తెరుచుకుంది కానీ మూసుకోలేదు.
import-fault-broken-quote = మూసే కొటేషన్ గుర్తు తర్వాత ఇంకేదో ఉంది.
import-fault-nul = ఇందులో NUL బైట్ ఉంది.
import-fault-encoding = ఇందులో వేరే ఎన్‌కోడింగ్ అక్షరాలు ఉన్నాయి.
import-fault-cells = నిలువు వరుసల కంటే గడులు ఎక్కువ ఉన్నాయి.
import-fault-columns = నిలువు వరుసలు మరీ ఎక్కువ ఉన్నాయి.
import-fault-too-many-items = 10,000 కంటే ఎక్కువ అంశాలు ఉన్నాయి.
import-fault-missing = తప్పనిసరి గడి ఖాళీగా ఉంది.
import-fault-no-customer = కస్టమర్ ఎవరో తెలిపేది లేదు: ఇమెయిల్ చిరునామా గానీ, ID గానీ, ఫోన్ నంబర్ గానీ లేదు.
import-fault-date = తేదీ కాదు.
import-fault-ambiguous-date = రెండు అర్థాలున్న తేదీ.
import-fault-amount = మొత్తం కాదు.
import-fault-ambiguous-amount = రెండు అర్థాలున్న మొత్తం.
import-fault-number = పూర్ణ సంఖ్య కాదు, లేదా పరిధిలో లేదు.
import-fault-currency = కరెన్సీ కోడ్ కాదు, లేదా కరెన్సీ చెప్పలేదు.
import-fault-email = ఇమెయిల్ చిరునామా కాదు.
import-fault-survey = CSAT, NPS, CES సర్వేలలో ఏదీ కాదు.
import-fault-json = JSON కాదు, లేదా ఫార్మాట్ ప్రకారం లేదు.
import-fault-card = కార్డ్ కాదు, లేదా ముగింపు లేని కార్డ్.
import-fault-message = సందేశం కాదు.
import-fault-message-date = తేదీ లేని సందేశం.
import-fault-column = { $column }: { $fault }
import-errors = { $name } లోపాలు
import-errors-line = పంక్తి
import-errors-code = కోడ్
import-errors-column = నిలువు వరుస
import-errors-message = లోపం ఏమిటి
cli-import-done = { $rows ->
        [one] ఒక వరుస చదివింది
       *[other] { $rows } వరుసలు చదివింది
    }; కస్టమర్‌లు: కొత్తవి { $new }, మారినవి { $changed }, తెలిసినవి { $same }; రికార్డులు: కొత్తవి { $records }, మారినవి { $updated }, తెలిసినవి { $unchanged }; తీసుకోనివి: { $faults }.
cli-import-dry = ఏమీ రాయలేదు.
cli-import-same = అన్నీ ఇప్పటికే ఉన్నాయి; ఏమీ రాయలేదు.
cli-import-errors = తీసుకోనివి ఇక్కడ ఉన్నాయి: { $path }
cli-import-id = దీన్ని రద్దు చేయడానికి: parlance import undo { $id }
cli-import-row = { $id }  { $done }  { $source }  { $name }  { $layout }
cli-import-undone = రికార్డులు: తీసివేసినవి { $removed }, మునుపటిలా చేసినవి { $restored }. కస్టమర్‌లు: తీసివేసినవి { $gone }, ఉంచినవి { $kept }.
