### చట్టం కస్టమర్‌కు ఏం ఇస్తుందో, ఏజెంట్ భాషలో. ఒక్కో వరుసలో ఒక నియమం, దానితో పాటు తెలుసుకోవాల్సినవి.

## What a rule is about

right-kind-withdrawal = కారణం చెప్పకుండా ఉపసంహరణ
right-kind-refund = డబ్బు వాపసు
right-kind-delivery = డెలివరీ
right-kind-guarantee = లోపం ఉన్న వస్తువులు (చట్టబద్ధ హామీ)
right-kind-duty-de-minimis = దిగుమతి: కస్టమ్స్ సుంకం
right-kind-vat-de-minimis = దిగుమతి: విలువ ఆధారిత పన్ను, వస్తు సేవల పన్ను లేదా అమ్మకపు పన్ను
right-kind-privacy-access = తమ డేటా కోసం అభ్యర్థన
right-kind-privacy-law = డేటా రక్షణ
right-kind-contract-language = ఒప్పందాలు, వినియోగదారుల సమాచారం ఉండాల్సిన భాష
right-kind-label-language = లేబుళ్లు, సూచనలు ఉండాల్సిన భాష
right-kind-complaint-body = కస్టమర్ ఫిర్యాదు చేయగల చోటు
right-kind-emergency = అత్యవసర నంబర్‌లు

## What it says

right-days = { $count ->
        [one] 1 రోజు
       *[other] { $count } రోజులు
    }
right-working-days = { $count ->
        [one] 1 పనిదినం
       *[other] { $count } పనిదినాలు
    }
right-months = { $count ->
        [one] 1 నెల
       *[other] { $count } నెలలు
    }
right-years = { $count ->
        [one] 1 సంవత్సరం
       *[other] { $count } సంవత్సరాలు
    }
right-hours = { $count ->
        [one] 1 గంట
       *[other] { $count } గంటలు
    }
# $time is one of the above.
right-deadline = { $from ->
        [delivery] { $time }, కస్టమర్‌కు వస్తువులు అందినప్పటి నుండి
        [contract] { $time }, ఒప్పందం నుండి
        [withdrawal] { $time }, ఉపసంహరణ నుండి
        [return] { $time }, విక్రేతకు వస్తువులు తిరిగి అందినప్పటి నుండి
        [request] { $time }, అభ్యర్థన నుండి
        [purchase] { $time }, కొనుగోలు నుండి
       *[none] { $time }
    }
right-amount = { $amount } వరకు విలువైన వస్తువులపై ఉండదు
right-tax-due = చెల్లించాల్సిన సుంకం లేదా పన్ను { $amount } మించకపోతే వసూలు చేయరు
right-languages-all = ఇవన్నీ తప్పనిసరి:
right-languages-any = వీటిలో ఒకటి తప్పనిసరి:
right-telephone = { $reaches ->
       *[all] { $number } (అన్ని సేవలు)
        [police] { $number } (పోలీసు)
        [gendarmerie] { $number } (జెండర్మరీ, పట్టణాల బయట)
        [fire] { $number } (అగ్నిమాపక సేవ)
        [ambulance] { $number } (అంబులెన్స్)
        [ambulance-and-fire] { $number } (అంబులెన్స్, అగ్నిమాపక సేవ)
        [mobile] { $number } (మొబైల్ ఫోన్‌ల నుండి)
        [text] { $number } (టెక్స్ట్ టెలిఫోన్‌ల నుండి)
    }
right-no-right = చట్టంలో అలాంటి హక్కు లేదు
right-no-exemption = విలువ ఎంత తక్కువైనా చెల్లించాలి: మినహాయింపు లేదు
right-not-charged = దిగుమతులపై వసూలు చేయరు
right-no-law = అలాంటి చట్టం లేదు
right-immediately = వెంటనే; చట్టం సంఖ్యను పేర్కొనలేదు
right-without-delay = ఆలస్యం లేకుండా; చట్టం సంఖ్యను పేర్కొనలేదు
right-reasonable-time = వస్తువుల రకం, ధరను బట్టి సహేతుకమైన సమయంలోగా; చట్టం సంఖ్యను పేర్కొనలేదు
right-expected-life = వస్తువులు మన్నాల్సినంత కాలం; చట్టం సంఖ్యను పేర్కొనలేదు

## For what it does not hold

right-exceptions = వీటికి వర్తించదు:
right-exception-custom-made = కస్టమర్ కోసం తయారు చేసిన లేదా మార్చిన వస్తువులు
right-exception-perishable = పాడైపోయే వస్తువులు
right-exception-sealed-hygiene = పరిశుభ్రత కోసం సీల్ చేసిన వస్తువులు, తెరిచిన తర్వాత
right-exception-digital-content = డిజిటల్ కంటెంట్, అందించిన తర్వాత
right-exception-tickets-dated = నిర్దిష్ట తేదీకి బస, కార్యక్రమాలు మొదలైనవి
right-exception-price-fluctuating = మార్కెట్ రేటును బట్టి ధర మారే వస్తువులు
right-exception-newspapers = వార్తాపత్రికలు, పత్రికలు
right-exception-unsealed-media = సీల్ చేసిన రికార్డింగ్‌లు, సాఫ్ట్‌వేర్, తెరిచిన తర్వాత
right-exception-travel = రవాణా, ప్రయాణం
right-exception-business-buyer = వ్యాపారం కోసం కొనే కస్టమర్‌లు
right-exception-other = చట్టం పేర్కొన్న ఇతర సందర్భాలు

## What one has to know with it

right-condition-after-complaint-to-trader = విక్రేతకు ఫిర్యాదు చేసిన తర్వాత మాత్రమే.
right-condition-by-origin-or-carrier = వస్తువులు ఎక్కడి నుండి వస్తాయో, లేదా పోస్ట్‌లోనా కొరియర్‌లోనా అన్నదాన్ని బట్టి మారుతుంది.
right-condition-by-region = ప్రాంతాన్ని బట్టి మారుతుంది.
right-condition-cancel-if-late = ఆలస్యమైతే కస్టమర్ రద్దు చేసుకుని డబ్బు వాపసు పొందవచ్చు.
right-condition-cancel-on-breach = సమాచారం, ఒప్పందం లేదా డెలివరీ ఇవ్వాల్సిన బాధ్యతను విక్రేత ఉల్లంఘిస్తే కస్టమర్ రద్దు చేసుకోవచ్చు.
right-condition-collected-at-purchase = నిర్దిష్ట విలువ వరకు, కొనుగోలు సమయంలోనే విక్రేత లేదా ప్లాట్‌ఫామ్ పన్నును వసూలు చేస్తుంది.
right-condition-cross-border-only = వేరే దేశం నుండి చేసే కొనుగోళ్లకు మాత్రమే.
right-condition-customer-chooses-remedy = మరమ్మతు, మార్పిడి, రీఫండ్‌లలో ఒకదాన్ని కస్టమర్ ఎంచుకుంటారు, కనీసం పెద్ద లోపాలకు.
right-condition-customer-pays-return = వస్తువులను తిరిగి పంపే ఖర్చు కస్టమర్‌ది.
right-condition-digital-content-shorter = డిజిటల్ కంటెంట్‌కు తక్కువ సమయం.
right-condition-doorstep-sales-differ = ఇంటి వద్ద, ఫోన్‌లో లేదా ప్రత్యక్ష విక్రయం ద్వారా చేసే అమ్మకాలకు వేరే నియమాలు ఉన్నాయి.
right-condition-fault-presumed-at-delivery = ఈ సమయంలో కనిపించిన లోపం మొదటి నుండీ ఉన్నట్లు పరిగణిస్తారు.
right-condition-fee = దీనికి రుసుము ఉంటుంది.
right-condition-fee-possible = విక్రేత పరిమిత రుసుమును మినహాయించుకోవచ్చు.
right-condition-flat-charge = నిర్దిష్ట విలువ వరకు, సాధారణ సుంకానికి బదులు స్థిర మొత్తం లేదా స్థిర రేటు చెల్లించాలి.
right-condition-free-of-charge = కస్టమర్‌కు ఉచితం.
right-condition-further-deadline-first = కస్టమర్ ముందుగా సహేతుకమైన అదనపు గడువు ఇవ్వాలి.
right-condition-goods-unused = వాడని లేదా అసలు స్థితిలో ఉన్న వస్తువులకు మాత్రమే.
right-condition-hidden-faults-from-discovery = దాగి ఉన్న లోపాలకు, వాటిని కనుగొన్నప్పటి నుండి లెక్కిస్తారు.
right-condition-industrial-goods-free = పారిశ్రామిక వస్తువులకు విలువ ఎంతైనా సుంకం లేదు.
right-condition-larger-businesses-only = నిర్దిష్ట పరిమాణానికి మించిన వ్యాపార సంస్థలకు మాత్రమే తప్పనిసరి.
right-condition-late-delivery-only = డెలివరీ ఆలస్యమైతే లేదా అందకపోతే మాత్రమే.
right-condition-limited-times = సంవత్సరంలో పరిమిత సార్లు, లేదా నిర్దిష్ట మొత్తం వరకు మాత్రమే.
right-condition-longer-elsewhere = అదే నగరం కాకపోతే ఎక్కువ సమయం.
right-condition-longer-for-durable-goods = మన్నికైన వస్తువులకు ఎక్కువ సమయం.
right-condition-longer-for-some-customers = చట్టం రక్షించే కొన్ని వర్గాల కస్టమర్‌లకు ఎక్కువ సమయం.
right-condition-longer-if-not-told = ఈ హక్కు గురించి కస్టమర్‌కు చెప్పకపోతే ఎక్కువ సమయం.
right-condition-may-be-extended = సంబంధిత వ్యక్తికి తెలియజేసి పొడిగించవచ్చు.
right-condition-may-wait-for-goods = వస్తువులు తిరిగి వచ్చే వరకు, లేదా వాటిని పంపినట్లు రుజువు అందే వరకు విక్రేత వేచి ఉండవచ్చు.
right-condition-money-back-at-first = మొదటి 30 రోజుల్లో కస్టమర్ లోపం ఉన్న వస్తువులను తిరస్కరించి డబ్బు వాపసు పొందవచ్చు.
right-condition-number-is-practice = చట్టం సంఖ్యను పేర్కొనలేదు: ఇది వాడుక లేదా అధికార సంస్థ మార్గదర్శకాల ప్రకారం.
right-condition-post-and-courier-only = పోస్ట్, కొరియర్‌లకు మాత్రమే.
right-condition-prepaid-orders-only = ముందుగా చెల్లించిన ఆర్డర్‌లకు.
right-condition-registered-seller-only = విక్రేత ఈ పన్ను కోసం నమోదై ఉంటే మాత్రమే.
right-condition-report-at-once = కస్టమర్ లోపాన్ని వెంటనే తెలియజేయాలి.
right-condition-report-soon = కస్టమర్ లోపాన్ని త్వరగా తెలియజేయాలి.
right-condition-reports-and-advice-only = ఫిర్యాదులను స్వీకరిస్తుంది లేదా సలహా ఇస్తుంది; విడి కేసులను పరిష్కరించదు.
right-condition-same-means = చెల్లించిన పద్ధతిలోనే.
right-condition-seller-pays-return = వస్తువులను తిరిగి పంపే ఖర్చు విక్రేతది.
right-condition-services-from-contract = సేవలకు ఒప్పందం నుండి లెక్కిస్తారు.
right-condition-services-may-be-excluded = సేవలు అందించేవారు ఒప్పందానికి ముందే దీన్ని మినహాయించవచ్చు.
right-condition-shorter-for-consumables = ఎక్కువ కాలం మన్నని వస్తువులకు తక్కువ సమయం.
right-condition-shown-policy-prevails = కొనుగోలుకు ముందు చూపిన విక్రేత సొంత విధానమే వర్తిస్తుంది.
right-condition-some-businesses-only = కొన్ని రకాల వ్యాపారాలు లేదా అమ్మకాలకు మాత్రమే తప్పనిసరి.
right-condition-some-goods-excluded = పొగాకు, మద్యం వంటి కొన్ని వస్తువులకు వర్తించదు.
right-condition-some-goods-only = కొన్ని రకాల వస్తువులకు మాత్రమే.
right-condition-some-goods-shorter = కొన్ని రకాల వస్తువులకు తక్కువ సమయం.
right-condition-time-to-ship = ఇది పంపడానికి గడువు, చేరడానికి కాదు.
right-condition-trader-must-agree = విక్రేత పాల్గొంటే మాత్రమే.
right-condition-unless-agreed-otherwise = వేరే ఏదైనా అంగీకరించి ఉంటే తప్ప.
right-condition-used-goods-shorter = వాడిన వస్తువులకు సమయం తక్కువ ఉండవచ్చు.
right-condition-with-delivery-cost = సాధారణ డెలివరీ ఖర్చుతో సహా.

## How sure and since when

right-law = చట్టం: { $law }
right-valid-from = అమలు తేదీ: { $date }
right-valid-until = ముగింపు తేదీ: { $date }
right-ask = మూలంలో సందేహం ఉంది: ఏదైనా హామీ ఇచ్చే ముందు అడగండి.
right-place = { $place ->
       *[market] మొత్తం మార్కెట్‌కు వర్తిస్తుంది
        [subdivision] మార్కెట్‌లోని ఈ భాగానికి వర్తిస్తుంది ({ $code })
        [union] మొత్తం ఐరోపా సమాఖ్యకు వర్తిస్తుంది
    }
