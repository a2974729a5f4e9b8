# Returns and refunds in the window.

returns = वापसियाँ और रिफ़ंड
returns-totals = आज के रिफ़ंड
returns-today = आज के रिफ़ंड: { $limit } में से { $own }। बाकी: { $left }।
returns-granted = आज मंज़ूर: { $amount }
returns-market = { $limit ->
        [none] { $market }: { $own }
       *[other] { $market }: { $limit } में से { $own }
    }
returns-waiting =
    { $count ->
        [one] { $count } रिफ़ंड मंज़ूरी की प्रतीक्षा में है।
       *[other] { $count } रिफ़ंड मंज़ूरी की प्रतीक्षा में हैं।
    }
returns-orders = ऑर्डर
returns-no-orders = इस ग्राहक का कोई ऑर्डर यहाँ नहीं है। वापसी जाँचने के लिए दुकान के ऑर्डर इंपोर्ट करें।
returns-grounds = वापसी का कारण
returns-ground =
    { $grounds ->
        [changed-mind] मन बदल गया
        [faulty] खराब है
        [wrong-item] गलत सामान मिला
       *[not-arrived] नहीं पहुँचा
    }
returns-delivered = डिलीवरी की तारीख, अगर पता हो
returns-quantity = कितने (बाकी: { $left })
returns-kind = सामान का प्रकार
returns-opened = सील खुली है?
returns-opened-yes = खुली
returns-opened-no = सीलबंद
returns-used = इस्तेमाल हुआ?
returns-used-yes = इस्तेमाल हुआ
returns-used-no = इस्तेमाल नहीं हुआ
returns-reason = क्यों (ऑडिट ट्रेल के लिए)
returns-open = मामला खोलें
returns-put = यह संदेश जवाब में डालें
returns-clock =
    { $hours ->
        [0] रिफ़ंड { $minutes } मिनट में देना है
       *[other] रिफ़ंड { $hours } घं. { $minutes } मिनट में देना है
    }
returns-clock-late =
    { $hours ->
        [0] रिफ़ंड में देरी: { $minutes } मिनट
       *[other] रिफ़ंड में देरी: { $hours } घं. { $minutes } मिनट
    }
returns-refunded = रिफ़ंड हुआ: { $amount }
returns-amount = रकम
returns-way = वापसी का तरीका
returns-way-name =
    { $way ->
        [prepaid-label] प्रीपेड लेबल
        [in-store] दुकान पर
        [drop-off] जमा केंद्र
       *[own-parcel] ग्राहक का अपना पार्सल
    }
returns-approver = मंज़ूरी कौन देगा
returns-do =
    { $step ->
        [approve] मंज़ूर करें
        [refuse] अस्वीकार करें
        [ask] ग्राहक से पूछा गया
        [send-label] लेबल भेजा गया
        [on-its-way] रास्ते में
        [receive] मिल गया
        [accept] जाँचा: सब ठीक है
        [not-accept] जाँचा: ठीक नहीं है
        [refund] रिफ़ंड दें
        [goodwill] सद्भावना रिफ़ंड दें
        [exchange] अदला-बदली करें
        [grant] रिफ़ंड मंज़ूर करें
        [deny] रिफ़ंड नामंज़ूर करें
       *[close] बंद करें
    }
returns-settings = वापसियाँ और रिफ़ंड
returns-policies = दुकानों की नीतियाँ
returns-policy-keep = यह नीति सहेजें
returns-policy-remove = हटाएँ
returns-limits = बिना मंज़ूरी के रिफ़ंड
returns-currency = मुद्रा
returns-per-case = एक मामले में
returns-per-day = एक दिन में
returns-market-code = बाज़ार
returns-market-add = किसी बाज़ार की सीमाएँ
returns-market-remove = हटाएँ
returns-limits-keep = ये सीमाएँ सहेजें
returns-limits-remove = सीमाएँ हटाएँ: हर रिफ़ंड के लिए मंज़ूरी चाहिए होगी
returns-state =
    { $state ->
        [requested] अनुरोध मिला
        [asked] ग्राहक से पूछा गया
        [approved] मंज़ूर
        [refused] अस्वीकार
        [label-sent] लेबल भेजा गया
        [on-its-way] रास्ते में
        [received] मिल गया
        [inspected] जाँचा गया
        [not-accepted] ठीक हालत में नहीं
        [refunded] रिफ़ंड हुआ
        [exchanged] अदला-बदली हुई
       *[closed] बंद
    }

returns-goods-custom-made = ग्राहक के लिए बनाया या बदला गया सामान
returns-goods-perishable = जल्दी खराब होने वाला सामान
returns-goods-sealed-hygiene = स्वच्छता से जुड़ा सीलबंद सामान
returns-goods-digital-content = डिजिटल सामग्री
returns-goods-tickets-dated = तय तारीख के प्रवेश टिकट और ठहरना
returns-goods-price-fluctuating = बाज़ार के साथ बदलती कीमत वाला सामान
returns-goods-newspapers = अखबार और पत्रिकाएँ
returns-goods-unsealed-media = सीलबंद रिकॉर्डिंग और सॉफ़्टवेयर
returns-goods-travel = परिवहन और यात्रा
returns-goods-gift-card = गिफ़्ट कार्ड
returns-goods-clearance = रियायती या आखिरी बचा सामान
returns-most = ज़्यादा से ज़्यादा { $amount }
returns-waits = मंज़ूरी की प्रतीक्षा में: { $amount }। { $why }
returns-fault = { $line }:{ $column }: { $message }
returns-no-limits = कोई सीमा तय नहीं है: हर रिफ़ंड के लिए मंज़ूरी चाहिए।
