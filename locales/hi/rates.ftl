# Exchange rates: converting an amount, and the tables to convert by.

## Converting

rates-convert = मुद्रा बदलें
rates-amount = रकम
rates-from = इस मुद्रा से
rates-to = इस मुद्रा में
rates-market = ग्राहक का बाज़ार
rates-no-market = चुना नहीं गया
rates-on = तारीख
rates-cash = नकद भुगतान
rates-currency = { $code } – { $name }
rates-result-from = { $date } की दर, { $source }
rates-typed = हाथ से डाली गई
rates-old = भरोसे के लिए बहुत पुरानी
rates-for-customer = जैसे ग्राहक लिखते हैं

## What is kept

rates-kept = इस्तेमाल होने वाली दरें
rates-none = अभी कोई दर नहीं है: कोई तालिका इंपोर्ट करें, या कोई दर डालें।
rates-import = तालिका इंपोर्ट करें
rates-import-hint = यूरोपीय केंद्रीय बैंक की XML फ़ाइल, जैसे eurofxref-daily.xml। इसे इसी कंप्यूटर पर पढ़ा जाता है; बाहर से कुछ नहीं लिया जाता।
rates-imported =
    { $days ->
        [1] सहेजा गया: { $source }, { $last }।
        [one] सहेजा गया: { $source }, { $days } दिन, { $first } से { $last }।
       *[other] सहेजा गया: { $source }, { $days } दिन, { $first } से { $last }।
    }
rates-left-out = छोड़ी गई मुद्राएँ, जो अब चलन में नहीं हैं: { $currencies }
rates-tables =
    { $days ->
        [1] { $last }
        [one] { $first } से { $last }, { $days } दिन
       *[other] { $first } से { $last }, { $days } दिन
    }
rates-remove = हटाएँ
rates-remove-confirm = { $name } को हटाएँ? इसके बाद इससे रकम बदली नहीं जा सकेगी।

## Typing a rate

rates-type = दर डालें
rates-rate = 1 { $from } के लिए { $to }
rates-date = किस दिन की दर
rates-source = दर का स्रोत
rates-source-hint = कोई बैंक, मूल्य सूची या सहकर्मी: यह हर रकम के साथ दिखाया जाता है।
rates-keep = दर सहेजें
