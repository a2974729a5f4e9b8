# इस कंप्यूटर पर मौजूद चीज़ों में खोज।

search-field = संदेश, ग्राहक और ऑर्डर खोजें
search-hint = शब्द, "लगातार शब्द", -छोड़ें, from:, market:, desk:, status:, before:2026-11-21, after:2026-11-01
search-ranked = सबसे सटीक पहले
search-none = इस कंप्यूटर पर कुछ नहीं मिला।
search-customers = ग्राहक
search-hits = संदेश, टिकट और ऑर्डर
search-more = पुराने दिखाएँ
search-searching = खोज जारी है…
search-reached = { $date } के बाद का सब देखा गया; और पीछे जाने के लिए खोज सीमित करें।
search-missing-desk = { $name } को अभी पढ़ा जा रहा है: अब तक उसके { NUMBER($tickets) } टिकट यहाँ हैं।
search-missing-unindexed = { $count ->
        [one] { NUMBER($count) } प्रविष्टि यहाँ है, पर अभी खोजी नहीं जा सकती; जल्द ही मिल सकेगी।
       *[other] { NUMBER($count) } प्रविष्टियाँ यहाँ हैं, पर अभी खोजी नहीं जा सकतीं; जल्द ही मिल सकेंगी।
    }
search-missing-files = अटैचमेंट के भीतर खोज नहीं होती।
search-note = आंतरिक नोट
search-reply = हमारा जवाब
search-message = ग्राहक की ओर से
search-ticket = टिकट
search-record = { $kind ->
        [order] ऑर्डर
        [shipment] पार्सल
        [return] वापसी
        [refund] रिफ़ंड
        [survey] सर्वेक्षण
        [loyalty] लॉयल्टी
        [call] कॉल
        [consent] सहमति
       *[event] घटना
    }
