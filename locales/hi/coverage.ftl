# Coverage of markets by the team's shifts.

coverage-heading = कार्यालय समय का कवरेज
coverage-explained = आपकी शिफ़्टें किन बाज़ारों का कार्यालय समय कवर करती हैं, घंटे-दर-घंटे, और किस भाषा में।
coverage-markets = बाज़ार
coverage-markets-own = आपके ग्राहकों के बाज़ार
coverage-add = जोड़ें…
coverage-remove = { $name } हटाएँ
coverage-unknown = यह सूची में नहीं है। सूची से कोई नाम चुनें।
coverage-week = सप्ताह
coverage-week-before = पिछला सप्ताह
coverage-week-after = अगला सप्ताह
coverage-day = दिन (UTC)
coverage-whole-week = पूरा सप्ताह
coverage-office = माना गया कार्यालय समय
coverage-office-from = शुरू
coverage-office-to = समाप्त
coverage-map = बाज़ार और घंटे के अनुसार कवरेज
coverage-clock-utc = UTC
coverage-legend = खानों का मतलब
coverage-part-own = बाज़ार की किसी भाषा में सेवा उपलब्ध
coverage-part-other = सेवा उपलब्ध, पर केवल किसी दूसरी भाषा में
coverage-part-none = कोई उपलब्ध नहीं
coverage-part-closed = कार्यालय बंद
coverage-cell = { $market }, { $day } { $utc } UTC (आपके यहाँ { $local })। बाज़ार की भाषा में: { $own } मिनट; दूसरी भाषा में: { $other } मिनट; कोई नहीं: { $none } मिनट।
coverage-cell-closed = { $market }, { $day } { $utc } UTC (आपके यहाँ { $local })। बंद।
coverage-cell-keys = तीर कुंजियों से एक घंटे से दूसरे घंटे और एक बाज़ार से दूसरे बाज़ार पर जाएँ।
coverage-assumed-hours = यह पक्की जानकारी नहीं, अनुमान है: कार्यालय स्थानीय समय { $from } से { $to } तक खुले रहते हैं, बाज़ार के सप्ताहांत और सार्वजनिक छुट्टियों को छोड़कर। भराव की ऊँचाई घंटे का हिस्सा दिखाती है।
coverage-assumed-rest = कई समय क्षेत्रों वाला बाज़ार तब तक खुला माना गया है, जब तक उनमें से कोई भी खुला हो। बाज़ार के केवल एक हिस्से की छुट्टियाँ घटाई नहीं गई हैं, और केवल एक हिस्से की आधिकारिक भाषाएँ गिनी नहीं गई हैं।
coverage-gaps = बिना कवरेज का समय
coverage-total = बाज़ार की भाषा में { $own }, दूसरी भाषा में { $other }, कोई नहीं { $none }
coverage-languages = बाज़ार की भाषाएँ: { $languages }
coverage-no-gaps = पूरा समय कवर है: कार्यालय समय में हमेशा कोई न कोई उपलब्ध है।
coverage-no-hours = इस सप्ताह कोई कार्यालय समय नहीं है।
coverage-gap-here = आपके यहाँ: { $span }
coverage-gap-there = { $zone }: { $span }
coverage-gap-there-more =
    { $zone } और { $more ->
        [one] { $more } अन्य समय क्षेत्र
       *[other] { $more } अन्य समय क्षेत्र
    }: { $span }
coverage-holiday = बंद: { $date }, { $name }
coverage-holiday-check = बंद: { $date }, { $name }; इस दिन की जाँच करें
coverage-holidays-unknown = इस सप्ताह की छुट्टियाँ ज्ञात नहीं हैं; कोई छुट्टी घटाई नहीं गई है।
coverage-shifts = शिफ़्टें
coverage-no-shifts = अभी कोई शिफ़्ट नहीं है। एक शिफ़्ट जोड़कर देखें कि वह क्या कवर करती है।
coverage-shift-add = शिफ़्ट जोड़ें
coverage-shift-name = नाम
coverage-shift-zone = समय क्षेत्र
coverage-shift-days = दिन
coverage-shift-from = शुरू
coverage-shift-to = समाप्त
coverage-shift-overnight = अगले दिन खत्म होती है।
coverage-shift-languages = भाषाएँ
coverage-shift-remove = यह शिफ़्ट हटाएँ
coverage-shifts-save = शिफ़्टें सहेजें
coverage-shifts-saved = सहेजा गया।
coverage-shifts-changed = अभी सहेजा नहीं गया।
coverage-export = एक्सपोर्ट
coverage-export-svg = SVG चित्र
coverage-export-png = PNG चित्र
coverage-export-csv = CSV तालिका
coverage-written = यहाँ लिखा गया: { $path }
