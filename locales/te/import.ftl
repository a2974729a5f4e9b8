# Bringing in customers, orders and more from a file.

import-hint = Shopify, WooCommerce లేదా ఏదైనా పట్టిక నుంచి కస్టమర్‌లు, ఆర్డర్‌లు, పార్సెల్‌లు, వాపసులు, రీఫండ్‌లు, సర్వేలు, పాయింట్లు; చిరునామా కార్డులు; మెయిల్. ఫైల్‌ను చదవడం మాత్రమే జరుగుతుంది.
import-choose = ఫైల్‌ను ఎంచుకోండి…
import-file = ఫైల్
import-source = షాప్ లేదా సిస్టమ్ పేరు
import-source-hint = ఇదే పేరుతో ఇంతకుముందు ఫైల్ ఇచ్చిన సమాచారం తాజాపడుతుంది.
import-look = లోపల చూడండి
import-layout = ఇది ఏమిటి
import-layout-name = { $layout ->
        [shopify-orders] Shopify ఆర్డర్‌లు
        [shopify-customers] Shopify కస్టమర్‌లు
        [woocommerce-orders] WooCommerce ఆర్డర్‌లు
        [woocommerce-customers] WooCommerce కస్టమర్‌లు
        [columns] మరో పట్టిక
        [lines] Parlance సొంత ఫార్మాట్ పంక్తులు
        [vcard] చిరునామా కార్డులు (vCard)
        [jscontact] చిరునామా కార్డులు (JSContact)
       *[mail] మెయిల్
    }
import-recognised = లోపలి సమాచారాన్ని బట్టి గుర్తించింది.
import-encoding = ఎన్‌కోడింగ్
import-encoding-guessed = ఊహించినది: కింది పేర్లు సరిగ్గా ఉన్నాయేమో చూడండి.
import-delimiter = నిలువు వరుసల మధ్య
import-delimiter-name = { $delimiter ->
        [comma] కామాలు
        [semicolon] సెమీకోలన్‌లు
       *[tab] ట్యాబ్‌లు
    }
import-rows = ఒక్కో వరుస
import-row-name = { $kind ->
        [customers] ఒక కస్టమర్
        [orders] ఒక ఆర్డర్
        [shipments] ఒక పార్సెల్
        [returns] ఒక వాపసు
        [refunds] ఒక రీఫండ్
        [surveys] ఒక సర్వే సమాధానం
       *[loyalty] ఒక పాయింట్ల మార్పు
    }
import-column = నిలువు వరుస
import-holds = ఇందులో ఉన్నది
import-field = { $field ->
        [none] అవసరమైనది ఏదీ లేదు
        [customer-id] కస్టమర్ నంబర్
        [name] పూర్తి పేరు
        [given-name] పేరు
        [family-name] ఇంటిపేరు
        [email] ఇమెయిల్ చిరునామా
        [phone] ఫోన్ నంబర్
        [language] భాష
        [country] దేశం
        [subdivision] రాష్ట్రం లేదా ప్రాంతం
        [city] నగరం
        [postal-code] పిన్ కోడ్
        [street] వీధి
        [street2] వీధి, రెండో పంక్తి
        [form-of-address] సంబోధన
        [record-id] నమోదు నంబర్
        [order-number] ఆర్డర్ నంబర్
        [at] తేదీ
        [status] స్థితి
        [total] మొత్తం
        [currency] కరెన్సీ
        [payment] చెల్లింపు విధానం
        [channel] ఛానెల్
        [by] మా తరఫున ఎవరు
        [item-name] వస్తువు
        [item-sku] వస్తువు నంబర్
        [item-quantity] పరిమాణం
        [item-price] ఒక్కదాని ధర
        [carrier] కొరియర్ సంస్థ
        [tracking] ట్రాకింగ్ నంబర్
        [delivered] డెలివరీ అయిన తేదీ
        [reason] కారణం
        [score] స్కోర్
        [survey] సర్వే రకం
        [comment] వ్యాఖ్య
        [points] పాయింట్లు
        [balance] ఆ తర్వాత పాయింట్లు
       *[tier] శ్రేణి
    }
import-ask-column = “{ $field }” కోసం ఒక నిలువు వరుస కావాలి.
import-ask-dates = { $example } అంటే { $day_first } లేదా { $month_first }?
import-ask-decimal = { $example }: ఇందులో దశాంశాల ముందు ఏముంది?
import-decimal = { $mark ->
        [point] చుక్క
       *[comma] కామా
    }
import-ask-currency = మొత్తాల కరెన్సీ (మూడు అక్షరాలు)
import-own-addresses = మన సొంత చిరునామాలు లేదా డొమైన్‌లు, పంక్తికొకటి (@example.com)
import-own-hint = వీటి నుంచి పంపినవి మనవి, మిగతావి మనకు వచ్చినవి.
import-found = మొదటి వరుసలు ఇలా మారతాయి
import-faults = తీసుకోలేనివి
import-line = పంక్తి { NUMBER($line) }
import-dry = లెక్కించడం మాత్రమే
import-start = ఇంపోర్ట్ చేయండి
import-stop = ఆపండి
import-going = చదివిన వరుసలు: { NUMBER($rows) }, { NUMBER($percent) }%
import-counted = ఇంపోర్ట్ చేస్తే ఇలా ఉంటుంది; ఏమీ రాయలేదు.
import-done = ఇంపోర్ట్ అయింది.
import-nothing-new = అన్నీ ఇప్పటికే ఇక్కడ ఉన్నాయి.
import-customers = { $new ->
        [one] 1 కొత్త కస్టమర్
       *[other] { NUMBER($new) } కొత్త కస్టమర్‌లు
    }, మారినవి { NUMBER($changed) }, మునుపటిలా ఉన్నవి { NUMBER($same) }
import-records = కొత్త నమోదులు { NUMBER($new) }, మారినవి { NUMBER($changed) }, మునుపటిలా ఉన్నవి { NUMBER($same) }
import-not-taken = { $faults ->
        [one] 1 వరుసను తీసుకోలేదు.
       *[other] { NUMBER($faults) } వరుసలను తీసుకోలేదు.
    }
import-errors = అన్నీ ఇక్కడ ఉన్నాయి: { $path }.
import-before = ఇంతకుముందు ఇంపోర్ట్ చేసినవి
import-none = ఇంకా ఏదీ ఇంపోర్ట్ చేయలేదు.
import-undo = వెనక్కు తీసుకోండి
import-undo-confirm = “{ $name }” తెచ్చినవన్నీ వెనక్కు వెళ్తాయి, అది మార్చినవి మునుపటిలా అవుతాయి.
import-held = తర్వాతి ఫైల్ ఒకటి ఇవే కస్టమర్‌లకు సంబంధించినది: ముందు దాన్ని వెనక్కు తీసుకోండి.
import-undone = వెనక్కు తీసుకుంది: తీసివేసిన నమోదులు { NUMBER($removed) }, పునరుద్ధరించినవి { NUMBER($restored) }; తీసివేసిన కస్టమర్‌లు { NUMBER($customers) }, ఆ తర్వాత వారితో సంప్రదింపులు జరగడంతో ఉంచినవారు { NUMBER($kept) }.
