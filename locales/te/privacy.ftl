## A customer's data

privacy = డేటా, గోప్యత
privacy-export = అన్నీ ఎక్స్‌పోర్ట్ చేయండి
privacy-export-hint = ఈ కస్టమర్ గురించి ఉన్నదంతా డౌన్‌లోడ్‌ల ఫోల్డర్‌లో రాస్తుంది: చదవడానికి ఒక పేజీ, యంత్రాల కోసం ఒక ఫైల్.
privacy-exported = { $rows ->
        [one] ఒక వరుస రాసింది.
       *[other] { $rows } వరుసలు రాసింది.
    }
privacy-files-elsewhere = { $count ->
        [one] ఒక ఫైల్ హెల్ప్ డెస్క్‌లోనే ఉంది; దాన్ని జాబితాలో చేర్చింది.
       *[other] { $count } ఫైల్‌లు హెల్ప్ డెస్క్‌లోనే ఉన్నాయి; వాటిని జాబితాలో చేర్చింది.
    }
privacy-erase = తొలగించండి…
privacy-erase-title = ఈ కస్టమర్‌ను తొలగించండి
privacy-erase-warning = దీన్ని వెనక్కు తీసుకోలేరు. ఇక్కడ ఉన్న సమాచారమంతటితో సహా కస్టమర్ తొలగిపోతారు; హెల్ప్ డెస్క్‌లు దాన్ని మళ్లీ పంపినా తీసుకోదు.
privacy-erase-what = తొలగిపోయేవి
privacy-erase-stays = మరోచోట మిగిలేవి
privacy-erase-others = { $count ->
        [one] వేరే కస్టమర్ టికెట్‌లో ఒక సందేశం ఈ కస్టమర్ రాసినది. అది అలాగే ఉంటుంది.
       *[other] వేరే కస్టమర్‌ల టికెట్‌లలో { $count } సందేశాలు ఈ కస్టమర్ రాసినవి. అవి అలాగే ఉంటాయి.
    }
privacy-erase-sending = { $count ->
        [one] ఈ క్షణంలో ఒక చర్యను పంపుతోంది. అది పూర్తయ్యే వరకు ఆగండి.
       *[other] ఈ క్షణంలో { $count } చర్యలను పంపుతోంది. అవి పూర్తయ్యే వరకు ఆగండి.
    }
privacy-erase-outgoing = { $count ->
        [one] ఏ హెల్ప్ డెస్క్ నిర్ధారించని ఒక చర్యను కూడా తొలగించండి
       *[other] ఏ హెల్ప్ డెస్క్ నిర్ధారించని { $count } చర్యలను కూడా తొలగించండి
    }
privacy-erase-files = { $count ->
        [one] Parlance వెలుపల సేవ్ చేసిన ఒక ఫైల్‌ను తొలగించండి
       *[other] Parlance వెలుపల సేవ్ చేసిన { $count } ఫైల్‌లను తొలగించండి
    }
privacy-erase-reason = కారణం
privacy-erase-reason-hint = ఇది ఆడిట్ ట్రయల్‌లో ఉంటుంది: కస్టమర్ పేరు రాయకండి.
privacy-erase-confirm = ఇక్కడ ఉన్నట్లుగా కస్టమర్ పేరును టైప్ చేయండి:
privacy-erase-now = శాశ్వతంగా తొలగించండి
privacy-erased = కస్టమర్ డేటా తొలగిపోయింది. ఇది ఆడిట్ ట్రయల్‌లో నమోదైంది: నమోదు { $seq }.
privacy-erased-files = { $count ->
        [0] Parlance వెలుపల ఏ ఫైల్ తొలగించలేదు.
        [one] Parlance వెలుపల ఒక ఫైల్ తొలగించింది.
       *[other] Parlance వెలుపల { $count } ఫైల్‌లు తొలగించింది.
    }
privacy-erased-left = ఇంకా మిగిలి ఉన్న ఫైల్‌లు
privacy-erased-backups = { $count ->
        [none] కస్టమర్ వివరాలు ఇంకా ఉన్న బ్యాకప్‌లన్నిటినీ తొలగించలేకపోయాం: వాటిని సెట్టింగ్‌లలో లేదా స్వయంగా తొలగించండి.
        [0] తొలగించడానికి బ్యాకప్ ఏదీ లేదు.
        [one] మునుపటి 1 బ్యాకప్ తొలగించబడింది.
       *[other] మునుపటి { NUMBER($count) } బ్యాకప్‌లు తొలగించబడ్డాయి.
    }
privacy-erased-cleaning = నిల్వ ఫైల్‌లోని ఆనవాళ్లు తదుపరి ప్రారంభంలో తొలగిపోతాయి.

## Consents

privacy-consents = సమ్మతులు
privacy-consents-none = సమ్మతులేవీ నమోదు చేయలేదు.
privacy-consent-given = ఇచ్చారు
privacy-consent-withdrawn = వెనక్కు తీసుకున్నారు
privacy-consent-purpose = దేనికోసం
privacy-consent-evidence = ఎలా ఇచ్చారు
privacy-consent-add = నమోదు చేయండి
privacy-consent-latest = ఇప్పుడు చెల్లుతుంది
privacy-consent-earlier = ఇంతకుముందుది

## Requests

privacy-requests = డేటా గురించిన అభ్యర్థనలు
privacy-requests-none = అభ్యర్థనలు లేవు.
privacy-request-kind = ఏం కోరారు
privacy-kind-access = డేటాను చూడటం
privacy-kind-erasure = తొలగింపు
privacy-kind-correction = సవరణ
privacy-kind-portability = డేటా బదిలీ
privacy-kind-objection = అభ్యంతరం
privacy-request-received = అందిన తేదీ
privacy-request-note = గమనిక
privacy-request-open = అభ్యర్థనను తెరవండి
privacy-request-due = సమాధానానికి గడువు: { $date }
privacy-request-left = { $days ->
        [0] ఈ రోజే
        [one] ఒక రోజు మిగిలింది
       *[other] { $days } రోజులు మిగిలాయి
    }
privacy-request-overdue = { $days ->
        [one] ఒక రోజు ఆలస్యం
       *[other] { $days } రోజుల ఆలస్యం
    }
privacy-request-no-day = గడువు తెలియదు
privacy-request-ask = దీనిపై ఆధారపడే ముందు అడగండి.
privacy-request-extend = ఈ తేదీకి పొడిగించండి
privacy-request-extended = పొడిగించారు
privacy-request-close = ఇలా మూసివేయండి
privacy-request-closed = మూసివేశారు
privacy-outcome-done = పూర్తయింది
privacy-outcome-partly = కొంత పూర్తయింది
privacy-outcome-refused = తిరస్కరించారు
privacy-outcome-withdrawn = ఉపసంహరించుకున్నారు
privacy-law = చట్టం
privacy-source = మూలం, సరిచూసిన తేదీ: { $date }

## Retention

retention = డేటాను ఎంతకాలం ఉంచాలి
retention-hint = నియమం లేకపోతే అన్నీ ఉంటాయి. టికెట్ పూర్తయి, అందులో ఏదీ మిగలకుండా, మొత్తం తగినంత పాతదైతేనే తొలగిపోతుంది.
retention-market = మార్కెట్
retention-others = మిగతా అన్నీ
retention-kind = ఏమిటి
retention-kind-messages = టికెట్‌లు, వాటి సందేశాలు
retention-kind-records = ఆర్డర్‌లు, ఇతర రికార్డులు
retention-kind-copies = Parlance వెలుపల సేవ్ చేసిన ఫైల్‌లు
retention-months = నెలలు
retention-add = నియమాన్ని జోడించండి
retention-remove = తీసివేయండి
retention-show = ఏవి తొలగిపోతాయో చూపండి
retention-keep = ఈ నియమాలను సేవ్ చేయండి
retention-kept = నియమాలు సేవ్ అయ్యాయి. రోజుకోసారి అమలవుతాయి.
retention-would = { $date } కంటే పాతవి: { $tickets ->
        [one] ఒక టికెట్
       *[other] { $tickets } టికెట్‌లు
    }, { $messages ->
        [one] ఒక సందేశం
       *[other] { $messages } సందేశాలు
    }, { $records ->
        [one] ఒక రికార్డు
       *[other] { $records } రికార్డులు
    }, { $files ->
        [one] ఒక ఫైల్
       *[other] { $files } ఫైల్‌లు
    }

## Audit trail

audit = ఆడిట్ ట్రయల్
audit-hint = ప్రతి నమోదులో దాని ముందుది ఇమిడి ఉంటుంది, కాబట్టి దేన్ని మార్చినా తెలిసిపోతుంది.
audit-none = ఇంకా ఏదీ నమోదు కాలేదు.
audit-verify = మొత్తం తనిఖీ చేయండి
audit-whole = { $entries ->
        [one] ఒక నమోదు, చెక్కుచెదరలేదు.
       *[other] { $entries } నమోదులు, చెక్కుచెదరలేదు.
    }
audit-head = దీన్ని మరోచోట రాసుకోండి; దీని ముందున్నవి ఎవరూ మార్చలేదని తర్వాత చూసుకోవచ్చు:
audit-more = పాత నమోదులు
