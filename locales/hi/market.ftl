### बाज़ार: हर बाज़ार का पृष्ठ, दो साथ-साथ; मुद्रा की दरें; कवरेज।

markets-tab-pages = पृष्ठ
markets-tab-rates = मुद्रा
markets-tab-coverage = कवरेज

## बाज़ार खोजना

market-search = बाज़ार खोजें
market-search-hint = नाम, कोड, भाषा या मुद्रा
market-none = इससे मेल खाता कोई बाज़ार नहीं है।
market-count = { $count ->
        [one] { $count } बाज़ार
       *[other] { $count } बाज़ार
    }
market-choose = सूची से कोई बाज़ार चुनें।
market-beside = साथ में दिखाएँ
market-beside-none = कोई और बाज़ार नहीं
market-part = बाज़ार का हिस्सा
market-part-whole = पूरा बाज़ार
market-print = प्रिंट करें

## एक नज़र में

market-facts = एक नज़र में
market-languages = भाषाएँ
# $percent is a number with its sign, as usual in the agent's language.
market-language = { $status ->
        [official] { $name }: { $percent }, आधिकारिक
        [de-facto] { $name }: { $percent }, व्यवहार में आधिकारिक
        [regional] { $name }: { $percent }, एक हिस्से में आधिकारिक
       *[none] { $name }: { $percent }
    }
market-shares = उन लोगों का हिस्सा, जो उस भाषा को पहली या अतिरिक्त भाषा के रूप में इस्तेमाल करते हैं।
market-languages-more = { $count } और
market-currency = मुद्रा
market-currency-value = { $name } ({ $code }, { $symbol })
market-cash = नकद रकम का पूर्णांकन: { $step }
market-numbers = संख्याएँ
market-dates = अंकों में तारीख
market-date-order = { $order ->
        [day-month-year] दिन, महीना, साल
        [month-day-year] महीना, दिन, साल
       *[year-month-day] साल, महीना, दिन
    }
market-dates-differ = इसकी सभी भाषाओं में एक जैसा नहीं है: महीना शब्द में लिखें।
market-week = सप्ताह
market-week-value = पहला दिन: { $first }; सप्ताहांत: { $weekend }
market-clock = घड़ी
market-clock-value = { $hours ->
        [h12] 12 घंटे
       *[h23] 24 घंटे
    }
market-calendar = कैलेंडर
market-measures = माप
market-measures-value = { $system ->
       *[metric] मीट्रिक
        [us] अमेरिकी पारंपरिक
        [uk] मीट्रिक और ब्रिटिश
    }
market-temperature = { $unit ->
       *[celsius] डिग्री सेल्सियस
        [fahrenheit] डिग्री फ़ारेनहाइट
    }
market-dialling = डायलिंग कोड
market-address = पता
market-address-part = { $part ->
       *[name] नाम
        [organization] संस्था
        [street] सड़क और मकान संख्या
        [district] इलाक़ा
        [city] शहर
        [area] राज्य या प्रांत
        [postal-code] पिन कोड
        [sorting-code] छँटाई कोड
    }
market-postal-code = डाक कोड का उदाहरण: { $code }
market-zones = समय क्षेत्र

## छुट्टियाँ

market-holidays = अगले बारह महीनों की छुट्टियाँ
market-holidays-none = इस अवधि में वहाँ की किसी सार्वजनिक छुट्टी की जानकारी हमारे पास नहीं है।

## भुगतान के तरीके

market-payments = भुगतान के तरीके और रिफ़ंड
market-payments-none = वहाँ ग्राहक भुगतान कैसे करते हैं, यह अभी पता नहीं: पूछ लें।
payment-kind = { $kind ->
        [card] कार्ड
        [wallet] वॉलेट
        [bank-transfer] बैंक ट्रांसफ़र
        [instant-payment] तत्काल बैंक ट्रांसफ़र
        [bank-redirect] ग्राहक के बैंक के ज़रिए
        [direct-debit] डायरेक्ट डेबिट
        [cash-voucher] कोड दिखाकर नकद
        [cash-on-delivery] कैश ऑन डिलीवरी
        [pay-later] बाद में भुगतान
        [instalments] किस्तों में
        [invoice] इनवॉइस
        [carrier-billing] फ़ोन बिल के साथ
       *[prepaid] प्रीपेड
    }

## अधिकार और सलाह

market-rights = अधिकार और नियम
market-rights-note = कानून और स्रोत के साथ जानकारी; किसी एक मामले पर कानूनी सलाह नहीं।
market-rights-none = वहाँ के किसी नियम की जानकारी अभी नहीं है: पूछ लें।
market-guidance = सलाह
market-guidance-none = इस बाज़ार के लिए अभी कोई सलाह नहीं है। ग्राहक से पूछ लें कि उनके लिए क्या ठीक रहेगा।
