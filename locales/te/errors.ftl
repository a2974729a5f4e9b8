### ఏం పొరపాటు జరిగిందో కోడ్ ప్రకారం: ఒక్క వాక్యంలో; ఏం చేయాలో `.next` చెబుతుంది.

## The key of the store

error-vault-no-keyring = మీ నిల్వ కీని Parlance ఉంచగల కీరింగ్ ఈ కంప్యూటర్‌లో లేదు.
    .next = బదులుగా పాస్‌ఫ్రేజ్‌ను ఎంచుకోండి, లేదా మీ సిస్టమ్ కీరింగ్‌ను ప్రారంభించి మళ్లీ ప్రయత్నించండి.
error-vault-keyring-locked = మీ సిస్టమ్ కీరింగ్ లాక్ అయి ఉంది.
    .next = అన్‌లాక్ చేసి మళ్లీ ప్రయత్నించండి, లేదా మీ రికవరీ కోడ్‌తో నిల్వను తెరవండి.
error-vault-key-missing = ఈ నిల్వ కీ కీరింగ్‌లో లేదు.
    .next = ఇంతకుముందుది కాకుండా వేరే కీరింగ్‌ను వాడుతుంటే తిరిగి పాతదానికి మారండి; లేదంటే మీ రికవరీ కోడ్‌తో నిల్వను తెరవండి.
error-vault-key-foreign = కీరింగ్‌లో ఉన్న కీ వేరే నిల్వకు చెందినది.
    .next = ఈ నిల్వను దాని రికవరీ కోడ్‌తో తెరవండి; ఆ తర్వాత దాని కీ ప్రస్తుత కీరింగ్‌లో ఉంటుంది.
error-vault-wrong-passphrase = పాస్‌ఫ్రేజ్ సరైనది కాదు.
    .next = Caps Lockను, కీబోర్డ్ లేఅవుట్‌ను సరిచూసుకుని మళ్లీ ప్రయత్నించండి, లేదా మీ రికవరీ కోడ్ వాడండి.
error-vault-wrong-recovery-code = { $typo ->
        [yes] రికవరీ కోడ్‌లో టైపింగ్ తప్పు ఉంది.
       *[no] ఈ రికవరీ కోడ్ ఈ నిల్వను తెరవదు.
    }
    .next = ప్రింట్ చేసిన కోడ్‌తో గ్రూపుల వారీగా పోల్చి చూడండి, అది ఈ నిల్వ కోడే అని నిర్ధారించుకోండి.
error-vault-damaged = మీ నిల్వను ఎలా తెరవాలో తెలిపే ఫైల్ పాడైంది లేదా కనిపించడం లేదు.
    .next = బ్యాకప్ నుండి vault.json ఫైల్‌ను డేటా ఫోల్డర్‌లో తిరిగి పెట్టండి; parlance.db ఫైల్‌ను ఉన్నచోటే వదిలేయండి.
error-vault-exists = ఈ ఫోల్డర్‌లో ఇప్పటికే ఒక నిల్వ ఉంది.
    .next = దాన్ని తెరవండి, లేదా వేరే ఫోల్డర్‌ను ఎంచుకోండి.
error-vault-disk-full = డిస్క్ నిండిపోవడంతో కీని రాయలేకపోయింది; ఏమీ మారలేదు.
    .next = కొంత ఖాళీ చేసి మళ్లీ ప్రయత్నించండి.
error-vault-io = కీ ఫైల్‌లను లేదా కీరింగ్‌ను చదవడం, రాయడం కుదరడం లేదు.
    .next = డేటా ఫోల్డర్‌లో రాసే అనుమతి మీకు ఉందో లేదో, కీరింగ్ నడుస్తోందో లేదో చూసి, మళ్లీ ప్రయత్నించండి.

## The store

error-store-corrupt = మీ నిల్వ డేటాబేస్ పాడైంది.
    .next = Parlanceను మూసివేసి, డేటా ఫోల్డర్ కాపీని దాచుకుని, బ్యాకప్ నుండి parlance.db ఫైల్‌ను తిరిగి పెట్టండి.
error-store-foreign = parlance.db ఫైల్ ఈ నిల్వ డేటాబేస్ కాదు.
    .next = సరైన ఫైల్‌ను తిరిగి పెట్టండి, లేదా వేరే డేటా ఫోల్డర్‌ను ఎంచుకోండి; ప్రస్తుత ఫైల్‌లో ఏమీ మారలేదు.
error-store-newer = ఈ నిల్వను Parlance కొత్త వెర్షన్ సృష్టించింది.
    .next = Parlance తాజా వెర్షన్‌ను ఇన్‌స్టాల్ చేసి, దానితో నిల్వను తెరవండి.
error-store-busy = ప్రస్తుతం దీనిపై వేరే పని జరుగుతోంది.
    .next = కాసేపు ఆగి మళ్లీ ప్రయత్నించండి.
error-store-disk-full = డిస్క్ నిండిపోవడంతో దీన్ని సేవ్ చేయలేకపోయింది; ఇంతకుముందు సేవ్ అయినదంతా అలాగే ఉంది.
    .next = కొంత ఖాళీ చేసి మళ్లీ ప్రయత్నించండి.
error-store-io = డేటా ఫోల్డర్‌ను చదవడం, అందులో రాయడం కుదరడం లేదు.
    .next = డిస్క్ కనెక్ట్ అయి ఉందో లేదో, ఫోల్డర్‌లో రాసే అనుమతి మీకు ఉందో లేదో చూసి, మళ్లీ ప్రయత్నించండి.
error-store-missing-row = ఇది ఇప్పుడు ఇక్కడ లేదు.
    .next = తిరిగి ఇన్‌బాక్స్‌కు వెళ్లి మళ్లీ ఎంచుకోండి.

## Help desks

error-desk-dns = హెల్ప్ డెస్క్ చిరునామాకు చేరే మార్గం లేదు: దాని పేరు తెలియదు, లేదా ఈ కంప్యూటర్ ఆఫ్‌లైన్‌లో ఉంది.
    .next = మీ నెట్‌వర్క్‌ను, చిరునామా అక్షరాలను సరిచూడండి; మీరు రాసింది అవుట్‌బాక్స్‌లో వేచి ఉంది.
error-desk-unreachable = హెల్ప్ డెస్క్‌ను చేరుకోలేకపోతోంది.
    .next = మీ నెట్‌వర్క్‌ను చూడండి, హెల్ప్ డెస్క్ నడుస్తోందో లేదో చూడండి; మీరు రాసింది అవుట్‌బాక్స్‌లో వేచి ఉంది.
error-desk-tls = హెల్ప్ డెస్క్‌తో కనెక్షన్ సురక్షితం కాదు: దాని సర్టిఫికెట్‌ను నమ్మలేము.
    .next = చిరునామాను సరిచూడండి, లేదా సర్టిఫికెట్‌ను పునరుద్ధరించమని హెల్ప్ డెస్క్ నిర్వాహకులను అడగండి.
error-desk-no-answer = హెల్ప్ డెస్క్ సమయానికి స్పందించలేదు.
    .next = మీ సందేశం చేరిందో లేదో Parlance ముందు అక్కడ చూస్తుంది, చేరకపోతేనే పంపుతుంది.
error-desk-wrong-address = ఈ చిరునామాలో అలాంటి హెల్ప్ డెస్క్ లేదు.
    .next = మీ బ్రౌజర్ చిరునామా పట్టీ నుండి చిరునామాను కాపీ చేయండి, హెల్ప్ డెస్క్ రకాన్ని సరిచూడండి.
error-desk-unauthorized = హెల్ప్ డెస్క్ ఈ టోకెన్‌ను అంగీకరించడం లేదు.
    .next = హెల్ప్ డెస్క్‌లో కొత్త టోకెన్‌ను సృష్టించి, సెట్టింగ్‌లలో నమోదు చేయండి.
error-desk-forbidden = హెల్ప్ డెస్క్‌లో దీనికి మీ ఖాతాకు అనుమతి లేదు.
    .next = టికెట్‌లను చూసే, వాటికి సమాధానమిచ్చే అనుమతి కోసం హెల్ప్ డెస్క్ అడ్మినిస్ట్రేటర్‌ను అడగండి.
error-desk-not-found = హెల్ప్ డెస్క్‌లో ఈ టికెట్ ఇప్పుడు లేదు.
    .next = అది తొలగిపోయిందో, విలీనమైందో అక్కడ చూడండి; మీరు రాసిన టెక్స్ట్ ఇంకా అవుట్‌బాక్స్‌లో ఉంది.
error-desk-rate-limited = వేగం తగ్గించమని హెల్ప్ డెస్క్ కోరుతోంది.
    .next = మీరు ఏమీ చేయనక్కర్లేదు: అనుమతి రాగానే Parlance కొనసాగిస్తుంది.
error-desk-failed = హెల్ప్ డెస్క్‌లోనే లోపం ఉంది.
    .next = ఇప్పుడు మీరు ఏమీ చేయనక్కర్లేదు: Parlance మళ్లీ ప్రయత్నిస్తుంది. సమస్య కొనసాగితే హెల్ప్ డెస్క్ నిర్వాహకులకు తెలియజేయండి.
error-desk-bad-answer = హెల్ప్ డెస్క్ ఇచ్చిన సమాధానం అర్థం కావడం లేదు.
    .next = Parlance మళ్లీ ప్రయత్నిస్తుంది. సమస్య కొనసాగితే, ఆ చిరునామా ప్రాక్సీకి కాకుండా నేరుగా హెల్ప్ డెస్క్‌కే వెళ్తోందో లేదో చూడండి.
error-desk-refused = { $words ->
        [none] హెల్ప్ డెస్క్ దీన్ని అంగీకరించలేదు.
       *[other] హెల్ప్ డెస్క్ దీన్ని అంగీకరించలేదు: “{ $words }”
    }
    .next = మీ టెక్స్ట్‌ను మార్చండి, లేదా దాన్ని అవుట్‌బాక్స్ నుండి తీసివేసి ఆ పనిని హెల్ప్ డెస్క్‌లోనే చేయండి.
error-desk-bad-setting = { $setting ->
        [secret] ఈ టోకెన్‌ను ఉన్నది ఉన్నట్లు వాడడం కుదరదు.
       *[other] ఈ హెల్ప్ డెస్క్ చిరునామాను ఉన్నది ఉన్నట్లు వాడడం కుదరదు.
    }
    .next = https:// తో మొదలయ్యే పూర్తి చిరునామాను, ఖాళీలు లేని టోకెన్‌ను నమోదు చేయండి.

## Sync

error-sync-elsewhere = ఈ నిల్వపై Parlance ఇప్పటికే తెరిచి ఉంది.
    .next = తెరిచి ఉన్న విండోను వాడండి, లేదా ముందు దాన్ని మూసివేయండి.
error-sync-lock = రెండు ప్రోగ్రామ్‌లు ఒకేసారి సింక్ చేయకుండా ఆపే ఫైల్‌ను రాయడం కుదరడం లేదు.
    .next = డేటా ఫోల్డర్‌లో రాసే అనుమతి మీకు ఉందో లేదో చూసి, మళ్లీ ప్రయత్నించండి.
error-sync-no-secret = ఈ హెల్ప్ డెస్క్ టోకెన్ ఇప్పుడు కీరింగ్‌లో లేదు.
    .next = హెల్ప్ డెస్క్ సెట్టింగ్‌లలో టోకెన్‌ను మళ్లీ నమోదు చేయండి.

## The demo desk

error-demo-desk-file = డెమో డెస్క్ ఫైల్‌ను వాడడం కుదరడం లేదు.
    .next = దాన్ని వాడుతున్న ఇతర ప్రోగ్రామ్‌లను మూసివేయండి, లేదా డెమో డెస్క్‌ను తీసివేసి మళ్లీ ప్రారంభించండి.
error-demo-desk-foreign = డెమో డెస్క్ ఫైల్ వేరేదానికి చెందినది.
    .next = demo-desk.db ఫైల్‌ను డేటా ఫోల్డర్ నుండి వేరే చోటికి తరలించి, డెమో డెస్క్‌ను మళ్లీ ప్రారంభించండి.
error-demo-desk-tickets = Parlance ఈ వెర్షన్‌లోని డెమో టికెట్‌లను చదవడం కుదరడం లేదు.
    .next = Parlanceను మళ్లీ ఇన్‌స్టాల్ చేయండి.
error-demo-desk-time = ఈ కంప్యూటర్ గడియారంలో సమయం చాలా తప్పుగా ఉంది.
    .next = తేదీని, సమయాన్ని సెట్ చేసి, డెమో డెస్క్‌ను మళ్లీ ప్రారంభించండి.
error-demo-desk-not-loopback = డెమో డెస్క్ ఈ కంప్యూటర్‌లో మాత్రమే పని చేస్తుంది.
    .next = http://127.0.0.1 తో మొదలయ్యే చిరునామాను వాడండి.
error-demo-desk-listen = ఈ కంప్యూటర్‌లో డెమో డెస్క్‌ను ప్రారంభించడం కుదరడం లేదు.
    .next = ఫైర్‌వాల్ స్థానిక కనెక్షన్‌లను అడ్డుకుంటోందేమో చూసి, మళ్లీ ప్రయత్నించండి.
error-demo-desk-no-ticket = డెమో డెస్క్‌లో అలాంటి టికెట్ లేదు.
    .next = సింక్ చేసి, ఇన్‌బాక్స్ నుండి ఒక టికెట్‌ను ఎంచుకోండి.
error-demo-desk-bad-request = డెమో డెస్క్‌కు ఇది అర్థం కాలేదు.
    .next = Parlanceను అప్‌డేట్ చేసి మళ్లీ ప్రయత్నించండి.

## Markets

error-market-unknown-territory = { $market ->
        [none] అలాంటి మార్కెట్ లేదు.
       *[other] “{ $market }” కోడ్‌తో మార్కెట్ ఏదీ లేదు.
    }
    .next = దేశానికి ఉన్న రెండక్షరాల కోడ్‌ను ఇవ్వండి, ఉదాహరణకు JP లేదా HU.
error-market-unknown-subdivision = ఈ మార్కెట్‌లో అలాంటి ఉపవిభాగం లేదు.
    .next = ISO 3166-2 కోడ్‌లో హైఫన్ తర్వాతి భాగాన్ని ఇవ్వండి, ఉదాహరణకు టోక్యోకు 13, లేదా ఖాళీగా వదిలేయండి.
error-market-holidays-of-subdivision-unknown = ఈ ఉపవిభాగం సెలవు దినాల సమాచారం లేదు.
    .next = మొత్తం మార్కెట్ సెలవు దినాలను, లేదా మరో ఉపవిభాగం సెలవు దినాలను అడగండి.
error-market-holidays-out-of-range = ఈ రోజుకు సంబంధించి ఈ మార్కెట్ సెలవు దినాల సమాచారం లేదు.
    .next = 1990, 2050 మధ్య రోజులను అడగండి; కొన్ని మార్కెట్‌లకు ఇంకా తక్కువ సంవత్సరాల సమాచారమే ఉంది.
error-market-unknown-zone = ఈ పేరుతో టైమ్ జోన్ ఏదీ లేదు.
    .next = IANA పేరును ఇవ్వండి, ఉదాహరణకు Asia/Tokyo.

## Exchange rates

error-rates-too-large = మారకపు రేట్ల ఫైల్ ఇంత పెద్దగా ఉండదు.
    .next = యూరోపియన్ సెంట్రల్ బ్యాంక్ XML ఫైల్‌ను ఎంచుకోండి, ఉదాహరణకు eurofxref-daily.xml.
error-practice-file-large = This file is too large to come from Practice.
    .next = Check that it is the right one, and ask for it again.
error-rates-not-xml = ఈ ఫైల్ XML కాదు, లేదా అసంపూర్ణంగా ఉంది.
    .next = మళ్లీ డౌన్‌లోడ్ చేయండి: వెబ్ పేజీని లేదా ZIP ఫైల్‌ను కాదు, XML ఫైల్‌నే. మీ దగ్గరున్న రేట్లు అలాగే ఉన్నాయి.
error-rates-document-type = ఇది మారకపు రేట్ల ఫైల్‌లా లేదు, వెబ్ పేజీలా ఉంది.
    .next = ఆ పేజీలో లింక్ ఉన్న XML ఫైల్‌ను డౌన్‌లోడ్ చేయండి. మీ దగ్గరున్న రేట్లు అలాగే ఉన్నాయి.
error-rates-none-in-file = ఈ ఫైల్‌లో మారకపు రేట్లు లేవు.
    .next = యూరోపియన్ సెంట్రల్ బ్యాంక్ ఫార్మాట్‌లోని ఫైల్‌ను ఎంచుకోండి, ఉదాహరణకు eurofxref-daily.xml.
error-rates-no-sender = ఈ రేట్లు ఎవరివో ఫైల్‌లో లేదు.
    .next = యూరోపియన్ సెంట్రల్ బ్యాంక్ ప్రచురించిన ఫైల్‌ను యథాతథంగా వాడండి.
error-rates-bad-date = తేదీ “{ $date }” చదవడం సాధ్యం కాలేదు.
    .next = రేట్ల తేదీలను ఇలా రాయాలి: 2026-11-21.
error-rates-bad-rate =
    { $rate ->
        [0] రేటు సున్నా కాకూడదు ({ $currency }).
       *[other] “{ $rate }” రేటు కాదు ({ $currency }).
    }
    .next = రేటు సున్నా కంటే పెద్ద సంఖ్య, ఉదాహరణకు 402.15. ఒక్క రేటు తప్పుగా ఉన్నా ఆ ఫైల్ నుండి ఏదీ తీసుకోదు.
error-rates-currency-twice = ఫైల్‌లో ఒకే కరెన్సీకి రెండు రేట్లు ఉన్నాయి: { $currency }, { $date }.
    .next = మళ్లీ డౌన్‌లోడ్ చేయండి. దాని నుండి ఏదీ తీసుకోలేదు.
error-rates-date-twice = ఫైల్‌లో { $date } రెండుసార్లు ఉంది.
    .next = మళ్లీ డౌన్‌లోడ్ చేయండి. దాని నుండి ఏదీ తీసుకోలేదు.
error-rates-unknown-currency = “{ $currency }” కోడ్‌తో వాడుకలో ఉన్న కరెన్సీ ఏదీ లేదు.
    .next = మూడక్షరాల కోడ్‌ను ఇవ్వండి, ఉదాహరణకు EUR లేదా HUF.
error-rates-same-currency = రెండు కరెన్సీలూ ఒకటే: { $currency }.
    .next = రెండు వేర్వేరు కరెన్సీలను ఎంచుకోండి.
error-rates-no-source = ఈ రేటుకు మూలం లేదు.
    .next = ఎక్కడి నుండి వచ్చిందో చెప్పండి: బ్యాంక్, ధరల జాబితా, సహోద్యోగి.
error-rates-unknown = { $date } లేదా అంతకుముందు తేదీకి రేటు లేదు: { $from } → { $to }.
    .next = రెండు కరెన్సీలూ ఉన్న పట్టికను దిగుమతి చేయండి, లేదా రేటును టైప్ చేయండి.
error-rates-amount-too-large = కచ్చితంగా మార్పిడి చేయలేనంత పెద్ద మొత్తం ఇది.
    .next = ఇంతకంటే చిన్న మొత్తాన్ని మార్పిడి చేయండి.
error-rates-bad-amount = మొత్తాన్ని చదవడం కుదరడం లేదు.
    .next = అంకెలు మాత్రమే రాయండి, దశాంశాల ముందు చుక్క పెట్టండి: 1234.56
error-rates-bad-number = రేటును చదవడం కుదరడం లేదు.
    .next = అంకెలు మాత్రమే రాయండి, దశాంశాల ముందు చుక్క పెట్టండి: 402.15
error-rates-ambiguous-number = ఈ సంఖ్యలోని గుర్తు వేలకో, దశాంశాలకో తెలియడం లేదు.
    .next = వేల మధ్య గుర్తు లేకుండా (1234), లేదా దశాంశాల సంఖ్యను మార్చి (1.2340) రాయండి.
error-rates-future-date = ఈ రేటు తేదీ ఇంకా రాలేదు.
    .next = ఈ రోజు లేదా అంతకుముందు తేదీని ఇవ్వండి.
error-rates-no-target = ఏ కరెన్సీకి మార్చాలో చెప్పలేదు.
    .next = కరెన్సీని లేదా మార్కెట్‌ను ఎంచుకోండి.
error-rates-no-currency-there = ఈ మార్కెట్‌కు సొంత కరెన్సీ లేదు.
    .next = కరెన్సీని ఎంచుకోండి.

## The workspace

error-workspace-locked = నిల్వను ఇంకా తెరవలేదు.
    .next = ముందు దాన్ని తెరవండి.
error-workspace-failed = Parlance దీన్ని పూర్తి చేయలేకపోయింది.
    .next = మళ్లీ ప్రయత్నించండి; సమస్య కొనసాగితే Parlanceను రీస్టార్ట్ చేయండి. సేవ్ అయినది అలాగే ఉంది.
error-reply-empty = పంపడానికి టెక్స్ట్ ఏదీ లేదు.
    .next = ముందు ఏదైనా రాయండి.
error-desk-name-empty = హెల్ప్ డెస్క్‌కు పేరు లేదు.
    .next = మీరు గుర్తుపట్టగల పేరు పెట్టండి.
error-passphrase-empty = పాస్‌ఫ్రేజ్ అవసరం.
    .next = పొడవుగా ఉండి, మీకు గుర్తుండేదాన్ని ఎంచుకోండి.

## The command line

error-cli-usage = ఈ కమాండ్ అర్థం కాలేదు: { $reason }
    .next = సహాయం కోసం --help వాడండి.
error-cli-bad-time = ఈ సమయం అర్థం కాలేదు: { $text }.
    .next = ఇలా రాయండి: 2026-11-21T09:00Z.
error-cli-bad-date = తేదీ { $text } చదవడం సాధ్యం కాలేదు.
    .next = ఇలా వ్రాయండి: 2026-11-21.
error-cli-bad-json = ఇన్‌పుట్‌లోని ఈ పంక్తి ఈ కమాండ్‌కు తగినట్లు లేదు: { $line }.
    .next = --help చూపినట్లుగా ఒక్కో పంక్తిలో ఒక JSON ఆబ్జెక్ట్‌ను ఇవ్వండి.
error-cli-bad-input = ఇన్‌పుట్‌ను చదవడం కుదరడం లేదు.
    .next = ఫైల్ ఉందో లేదో, అది UTF-8 టెక్స్ట్ అవునో కాదో చూడండి.
error-cli-bad-ticket = ఇలాంటి టికెట్ లేదు: { $ticket }.
    .next = జాబితా కోసం ఇలా అడగండి: parlance tickets
error-cli-bad-customer = ఈ గుర్తింపుతో కస్టమర్ లేరు: { $customer }.
    .next = కస్టమర్ గుర్తింపు టికెట్‌లో ఉంటుంది: parlance --json show TICKET
error-cli-bad-desk = ఇలాంటి హెల్ప్ డెస్క్ లేదు: { $desk }.
    .next = జాబితా కోసం ఇలా అడగండి: parlance desk list
error-cli-bad-operation = అవుట్‌బాక్స్‌లో ఈ పేరుతో ఏదీ లేదు: { $operation }.
    .next = జాబితా కోసం ఇలా అడగండి: parlance outbox list
error-cli-no-store = ఈ ఫోల్డర్‌లో ఇంకా నిల్వ లేదు: { $dir }.
    .next = ఇలా హెల్ప్ డెస్క్‌ను జోడించి నిల్వను సృష్టించండి: parlance desk add
error-cli-no-passphrase = నిల్వకు దాని పాస్‌ఫ్రేజ్ అవసరం, కానీ అడగడానికి ఎవరూ లేరు.
    .next = దాన్ని PARLANCE_PASSPHRASE ఎన్విరాన్‌మెంట్ వేరియబుల్‌లో పెట్టండి.
error-cli-no-secret = టోకెన్ లేదు.
    .next = దాన్ని స్టాండర్డ్ ఇన్‌పుట్ ద్వారా, లేదా PARLANCE_SECRET ఎన్విరాన్‌మెంట్ వేరియబుల్‌లో ఇవ్వండి.
error-print-failed = పేజీని ముద్రించడం సాధ్యం కాలేదు.
    .next = ప్రింటర్ ఉందో లేదో చూసి మళ్లీ ప్రయత్నించండి.

error-shift-name = ఒక షిఫ్ట్‌కు పేరు లేదు.
    .next = ప్రతి షిఫ్ట్‌కు మీ టీమ్ గుర్తుపట్టగల పేరు పెట్టండి.
error-shift-zone = “{ $shift }” షిఫ్ట్‌కు ఇచ్చిన సమయ మండలం తెలియనిది: “{ $zone }”.
    .next = జాబితా నుండి సమయ మండలాన్ని ఎంచుకోండి, ఉదాహరణకు Europe/Budapest.
error-shift-days = “{ $shift }” షిఫ్ట్ వారంలో ఏ రోజూ లేదు.
    .next = 1 (సోమవారం) నుండి 7 (ఆదివారం) వరకు కనీసం ఒక రోజును ఎంచుకోండి.
error-shift-time = “{ $shift }” షిఫ్ట్‌లో ఒక సమయాన్ని చదవడం కుదరడం లేదు: “{ $text }”.
    .next = సమయాలను 24 గంటల పద్ధతిలో రాయండి, ఉదాహరణకు 09:00 లేదా 17:30.
error-shift-times = “{ $shift }” షిఫ్ట్ మొదలయ్యే, ముగిసే సమయాలు ఒకటే.
    .next = ప్రారంభాన్ని లేదా ముగింపును మార్చండి; 24 గంటల షిఫ్ట్ అయితే రెండు షిఫ్ట్‌లుగా ఇవ్వండి.
error-shift-languages = “{ $shift }” షిఫ్ట్‌కు భాష ఏదీ లేదు.
    .next = దీనికి కనీసం ఒక భాషను ఎంచుకోండి.
error-shift-language = “{ $shift }” షిఫ్ట్‌కు ఇచ్చిన ఒక భాష తెలియనిది: “{ $language }”.
    .next = జాబితా నుండి భాషను ఎంచుకోండి, లేదా దాని ట్యాగ్‌ను ఇవ్వండి, ఉదాహరణకు hu లేదా pt-BR.
error-office-hours = కార్యాలయ వేళల ముగింపు, ప్రారంభం తర్వాత లేదు.
    .next = ఒకే రోజులోని రెండు సమయాలను రాయండి, ఉదాహరణకు 09:00, 17:00.
error-week-not-a-date = “{ $text }” తేదీ కాదు.
    .next = సంవత్సరం, నెల, రోజు రాయండి, ఉదాహరణకు 2026-11-23.
error-week-out-of-range = ఈ వారం పరిధిలో లేదు.
    .next = ఈ రోజుకు ఇంకా దగ్గరగా ఉన్న వారాన్ని ఎంచుకోండి.
error-coverage-day = వారంలో అలాంటి రోజు లేదు.
    .next = 1 (సోమవారం) నుండి 7 (ఆదివారం) వరకు ఒక రోజును ఇవ్వండి.
error-coverage-picture = చిత్రాన్ని గీయడం సాధ్యం కాలేదు.
    .next = బదులుగా SVGగా ఎగుమతి చేయండి.
error-register-no-rules = { $language } భాషకు సంబోధన శైలి నియమాలు ఇంకా లేవు.
    .next = నియమాలు ఉన్న భాషలు: { $known }
error-export-no-folder = ఈ కంప్యూటర్‌లో డౌన్‌లోడ్‌ల ఫోల్డర్ లేదు.
    .next = మీ సిస్టమ్ సెట్టింగ్‌లలో డౌన్‌లోడ్‌ల ఫోల్డర్‌ను సృష్టించి మళ్లీ ప్రయత్నించండి.
error-export-failed =
    ఫైల్‌ను రాయలేకపోయింది ({ $place }): { $why ->
        [full] డిస్క్ నిండిపోయింది.
        [denied] అక్కడ రాసే అనుమతి మీకు లేదు.
        [missing] ఆ ఫోల్డర్ లేదు.
       *[other] సిస్టమ్ అనుమతించలేదు.
    }
    .next = కొంత ఖాళీ చేసి, లేదా ఫోల్డర్‌ను సరిచూసి, మళ్లీ ప్రయత్నించండి.
error-shifts-file = షిఫ్ట్‌ల ఫైల్‌ను చదవడం కుదరడం లేదు.
    .next = ఇది ఒక JSON జాబితా; ప్రతి షిఫ్ట్‌కు name, zone, days (1 నుండి 7), from, to (09:00), languages ఉంటాయి.
error-practice-no-scenario = There is no such scenario.
    .next = Choose one from the list of practice.
error-practice-no-attempt = This attempt is no longer there.
    .next = Begin the scenario again.
error-practice-other-version = The scenario has been changed since.
    .next = Begin it again in its new version.
error-practice-moved-on = The conversation is at another place by now.
    .next = Open the attempt again and go on from there.
error-practice-answer-long = This answer is too long to be scored.
    .next = Write what the customer needs, in a page at most.
error-practice-faulty = The scenario cannot be practised. { $file } { $place }: { $reason }
    .next = Tell whoever wrote it, or choose another one.
error-practice-bad-name = This is no name for a scenario.
    .next = Use small Latin letters, digits and hyphens, such as late-parcel-fr.
error-practice-not-kept = The scenario could not be kept: { $reason }
    .next = Check that there is room on the disk and that you may write into the folder, and try again.
error-practice-no-turn = The scenario has no turn “{ $turn }”.
    .next = Leave --turn out for the first one.
error-practice-results-file = Line { $line } of the file { $why ->
        [too-large] is too large.
       *[not-json] is no xAPI statement.
    }
    .next = Ask for the file again. It comes from Practice, Results, Share.
error-practice-scenario-file = The file of the scenario { $why ->
        [bundle-json] cannot be read.
        [bundle-format] is something else, or of a later version of Parlance.
        [bundle-id] has no proper name for the scenario.
        [bundle-name] has a file in it that no scenario has.
        [bundle-twice] has the same file twice.
        [bundle-too-large] is too large.
        [bundle-too-many] has too many files.
       *[bundle-no-file] lacks scenario.toml or scenario.ink.
    }
    .next = Ask for the file again. It comes from Practice, Author, Export.
error-practice-assignment-file = The assignment cannot be read. { $place }: { $reason }
    .next = Ask for the file again. It comes from Practice, Results, Assign.
error-practice-assignment-others = This assignment is for other people.
    .next = Check your name in Settings: it must be written as in the assignment.
error-practice-assignment-empty = An assignment needs a title and a scenario.
    .next = Write a title and choose at least one scenario.
error-practice-no-name = Results that are shared need a name.
    .next = Write your name in Settings, where closings are signed.
