### कानून ग्राहक को क्या अधिकार देता है, एजेंट की भाषा में। हर पंक्ति में एक नियम, और उसके साथ जानने योग्य बातें।

## नियम किस बारे में है

right-kind-withdrawal = बिना कारण बताए ऑर्डर वापस लेना
right-kind-refund = रिफ़ंड
right-kind-delivery = डिलीवरी
right-kind-guarantee = दोषपूर्ण सामान (वैधानिक गारंटी)
right-kind-duty-de-minimis = आयात: सीमा शुल्क
right-kind-vat-de-minimis = आयात: मूल्य वर्धित कर, वस्तु एवं सेवा कर या बिक्री कर
right-kind-privacy-access = अपने डेटा की जानकारी का अनुरोध
right-kind-privacy-law = डेटा संरक्षण
right-kind-contract-language = अनुबंधों और उपभोक्ता जानकारी की भाषा
right-kind-label-language = लेबल और निर्देशों की भाषा
right-kind-complaint-body = ग्राहक कहाँ शिकायत कर सकते हैं
right-kind-emergency = आपातकालीन नंबर

## नियम क्या कहता है

right-days = { $count ->
        [one] { $count } दिन
       *[other] { $count } दिन
    }
right-working-days = { $count ->
        [one] { $count } कार्यदिवस
       *[other] { $count } कार्यदिवस
    }
right-months = { $count ->
        [one] { $count } महीना
       *[other] { $count } महीने
    }
right-years = { $count ->
        [one] { $count } साल
       *[other] { $count } साल
    }
right-hours = { $count ->
        [one] { $count } घंटा
       *[other] { $count } घंटे
    }
# $time is one of the above.
right-deadline = { $from ->
        [delivery] { $time }, ग्राहक को सामान मिलने से
        [contract] { $time }, अनुबंध होने से
        [withdrawal] { $time }, ऑर्डर वापस लेने से
        [return] { $time }, विक्रेता को सामान वापस मिलने से
        [request] { $time }, अनुरोध करने से
        [purchase] { $time }, खरीदने से
       *[none] { $time }
    }
right-amount = { $amount } तक के मूल्य के सामान पर नहीं लगता
right-tax-due = नहीं लिया जाता, अगर देय शुल्क या कर खुद { $amount } से ज़्यादा न हो
right-languages-all = ये सभी ज़रूरी हैं:
right-languages-any = इनमें से एक ज़रूरी है:
right-telephone = { $reaches ->
       *[all] { $number } (सभी सेवाएँ)
        [police] { $number } (पुलिस)
        [gendarmerie] { $number } (जेंडार्मरी, शहरों के बाहर)
        [fire] { $number } (दमकल)
        [ambulance] { $number } (एंबुलेंस)
        [ambulance-and-fire] { $number } (एंबुलेंस और दमकल)
        [mobile] { $number } (मोबाइल फ़ोन से)
        [text] { $number } (टेक्स्ट टेलीफ़ोन से)
    }
right-no-right = कानून में ऐसा कोई अधिकार नहीं है
right-no-exemption = हर मूल्य पर देय: कोई छूट नहीं
right-not-charged = आयात पर नहीं लगता
right-no-law = ऐसा कोई कानून नहीं है
right-immediately = तुरंत; कानून में कोई संख्या तय नहीं है
right-without-delay = बिना देरी के; कानून में कोई संख्या तय नहीं है
right-reasonable-time = सामान के प्रकार और कीमत के अनुसार उचित समय के भीतर; कानून में कोई संख्या तय नहीं है
right-expected-life = जब तक सामान के चलने की अपेक्षा की जा सकती है; कानून में कोई संख्या तय नहीं है

## किस पर लागू नहीं होता

right-exceptions = इन पर लागू नहीं:
right-exception-custom-made = ग्राहक के लिए बनाया या बदला गया सामान
right-exception-perishable = जल्दी खराब होने वाला सामान
right-exception-sealed-hygiene = स्वच्छता के लिए सील किया गया सामान, खुलने के बाद
right-exception-digital-content = डिजिटल सामग्री, उपलब्ध कराए जाने के बाद
right-exception-tickets-dated = तय तारीख पर ठहरने की जगह, कार्यक्रम आदि
right-exception-price-fluctuating = ऐसा सामान, जिसकी कीमत बाज़ार भाव के साथ बदलती है
right-exception-newspapers = अखबार और पत्रिकाएँ
right-exception-unsealed-media = सीलबंद रिकॉर्डिंग और सॉफ़्टवेयर, खुलने के बाद
right-exception-travel = परिवहन और यात्रा
right-exception-business-buyer = कारोबार के लिए खरीदने वाले ग्राहक
right-exception-other = कानून में बताए गए अन्य मामले

## साथ में क्या जानना चाहिए

right-condition-after-complaint-to-trader = केवल विक्रेता से शिकायत करने के बाद।
right-condition-by-origin-or-carrier = सामान कहाँ से आता है, या डाक से आता है या कूरियर से, इसके अनुसार अलग-अलग।
right-condition-by-region = क्षेत्र के अनुसार अलग-अलग।
right-condition-cancel-if-late = देरी होने पर ग्राहक ऑर्डर रद्द करके पैसा वापस ले सकते हैं।
right-condition-cancel-on-breach = विक्रेता जानकारी देने, अनुबंध देने या डिलीवरी करने का दायित्व पूरा न करे, तो ग्राहक रद्द कर सकते हैं।
right-condition-collected-at-purchase = एक तय मूल्य तक, विक्रेता या प्लैटफ़ॉर्म खरीद के समय ही कर ले लेता है।
right-condition-cross-border-only = केवल दूसरे देश से की गई खरीद के लिए।
right-condition-customer-chooses-remedy = मरम्मत, बदली और रिफ़ंड में से ग्राहक चुनते हैं, कम से कम बड़े दोषों में।
right-condition-customer-pays-return = सामान लौटाने का खर्च ग्राहक देते हैं।
right-condition-digital-content-shorter = डिजिटल सामग्री के लिए अवधि कम है।
right-condition-doorstep-sales-differ = घर पर, फ़ोन पर या प्रत्यक्ष बिक्री के अपने नियम हैं।
right-condition-fault-presumed-at-delivery = इस अवधि में मिला दोष शुरू से मौजूद माना जाता है।
right-condition-fee = इसका शुल्क लगता है।
right-condition-fee-possible = विक्रेता एक सीमित शुल्क काट सकता है।
right-condition-flat-charge = एक तय मूल्य तक, सामान्य दरों की जगह एकमुश्त रकम या एक समान दर लगती है।
right-condition-free-of-charge = ग्राहक के लिए निःशुल्क।
right-condition-further-deadline-first = ग्राहक को पहले एक उचित अतिरिक्त समय सीमा देनी होती है।
right-condition-goods-unused = केवल ऐसे सामान के लिए, जो इस्तेमाल न हुआ हो या अपनी मूल स्थिति में हो।
right-condition-hidden-faults-from-discovery = छिपे दोषों में अवधि उनके पता चलने से गिनी जाती है।
right-condition-industrial-goods-free = औद्योगिक सामान पर सीमा शुल्क नहीं लगता, मूल्य चाहे जो हो।
right-condition-larger-businesses-only = केवल एक तय आकार से बड़े कारोबारों पर लागू।
right-condition-late-delivery-only = केवल डिलीवरी देर से होने या न होने पर।
right-condition-limited-times = साल में केवल सीमित बार, या एक तय रकम तक।
right-condition-longer-elsewhere = उसी शहर के बाहर अवधि ज़्यादा है।
right-condition-longer-for-durable-goods = टिकाऊ सामान के लिए अवधि ज़्यादा है।
right-condition-longer-for-some-customers = कानून से संरक्षित कुछ ग्राहक समूहों के लिए अवधि ज़्यादा है।
right-condition-longer-if-not-told = ग्राहक को यह अधिकार न बताया गया हो, तो अवधि ज़्यादा है।
right-condition-may-be-extended = संबंधित व्यक्ति को बताकर अवधि बढ़ाई जा सकती है।
right-condition-may-wait-for-goods = विक्रेता सामान के लौटने या उसके भेजे जाने के सबूत की प्रतीक्षा कर सकता है।
right-condition-money-back-at-first = पहले 30 दिनों में ग्राहक दोषपूर्ण सामान लेने से मना करके पैसा वापस ले सकते हैं।
right-condition-number-is-practice = कानून में कोई संख्या तय नहीं है: यह संख्या प्रचलन या प्राधिकरण के मार्गदर्शन से है।
right-condition-post-and-courier-only = केवल डाक और कूरियर के लिए।
right-condition-prepaid-orders-only = पहले से भुगतान किए गए ऑर्डर के लिए।
right-condition-registered-seller-only = केवल तब, जब विक्रेता इस कर के लिए पंजीकृत हो।
right-condition-report-at-once = ग्राहक को दोष की सूचना तुरंत देनी होती है।
right-condition-report-soon = ग्राहक को दोष की सूचना जल्द देनी होती है।
right-condition-reports-and-advice-only = केवल शिकायत दर्ज करता है या सलाह देता है; किसी एक मामले का निपटारा नहीं करता।
right-condition-same-means = भुगतान के उसी माध्यम से।
right-condition-seller-pays-return = सामान लौटाने का खर्च विक्रेता देता है।
right-condition-services-from-contract = सेवाओं में अवधि अनुबंध से गिनी जाती है।
right-condition-services-may-be-excluded = सेवा देने वाला अनुबंध से पहले इसे बाहर रख सकता है।
right-condition-shorter-for-consumables = कम चलने वाले सामान के लिए अवधि कम है।
right-condition-shown-policy-prevails = खरीद से पहले दिखाई गई विक्रेता की अपनी नीति मान्य होती है।
right-condition-some-businesses-only = केवल कुछ तरह के कारोबार या बिक्री पर लागू।
right-condition-some-goods-excluded = कुछ सामान पर लागू नहीं, जैसे तंबाकू और शराब।
right-condition-some-goods-only = केवल कुछ तरह के सामान के लिए।
right-condition-some-goods-shorter = कुछ तरह के सामान के लिए अवधि कम है।
right-condition-time-to-ship = यह भेजने का समय है, पहुँचने का नहीं।
right-condition-trader-must-agree = केवल तब, जब विक्रेता इसमें शामिल हो।
right-condition-unless-agreed-otherwise = जब तक कुछ और तय न हुआ हो।
right-condition-used-goods-shorter = पुराने सामान के लिए अवधि कम हो सकती है।
right-condition-with-delivery-cost = सामान्य डिलीवरी के खर्च समेत।

## कितना पक्का और कब से

right-law = कानून: { $law }
right-valid-from = { $date } से लागू
right-valid-until = { $date } तक लागू
right-ask = स्रोत में संदेह की गुंजाइश है: कोई वादा करने से पहले पूछ लें।
right-place = { $place ->
       *[market] पूरे बाज़ार में लागू
        [subdivision] बाज़ार के इस हिस्से में लागू ({ $code })
        [union] पूरे यूरोपीय संघ में लागू
    }
