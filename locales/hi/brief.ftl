### ब्रीफ़िंग और कमांड लाइन के शब्द, एजेंट की भाषा में।

## यही बाज़ार क्यों

market-evidence-country = हेल्प डेस्क के अनुसार ग्राहक का देश: { $country }।
market-evidence-phone = ग्राहक का फ़ोन नंबर +{ $prefix } से शुरू होता है।
market-evidence-email = ग्राहक के ईमेल पते के अंत में .{ $tld } है।
market-evidence-language = केवल ग्राहक की भाषा से अनुमान ({ $language }); ज़रूरी हो तो पूछ लें।
market-evidence-unknown = ग्राहक कहाँ से हैं, इसका कोई संकेत नहीं है: ज़रूरी हो तो पूछ लें।
market-evidence-chosen = यह बाज़ार आपने चुना है।

## ऐसा संबोधन क्यों

address-evidence-asked = ग्राहक ने इसी संबोधन का अनुरोध किया है।
address-evidence-observed = ग्राहक की ओर से हमें ऐसे ही लिखा गया है: “{ $words }”।
address-evidence-usual = ग्राहक-सेवा के संदेशों में यही आम है (भाषा: { $language }); ग्राहक ने कोई पसंद नहीं बताई है।

## कोई वाक्यांश कब ठीक बैठता है

phrase-when = { $formality ->
       *[formal] औपचारिक
        [informal] अनौपचारिक
    }{ $part ->
       *[any] {""}
        [morning] , सुबह
        [day] , दिन में
        [evening] , शाम को
        [night] , रात में
    }

## कोई सलाह कहाँ लागू है

scope = { $channel ->
       *[any] किसी भी संदेश में
        [email] ईमेल में
        [chat] चैट में
        [phone] फ़ोन पर
        [several] लिखित संदेश में
    }{ $languages ->
        [none] {""}
       *[other] {", "}भाषा: { $languages }
    }{ $markets ->
        [none] {""}
       *[other] { " " }({ $markets })
    }

## स्थानीय समय

time-known = { $weekday } { $time }{ $period ->
        [none] {""}
       *[other] {", "}{ $period }
    }
time-by-phone = { $time } (फ़ोन नंबर के एरिया कोड के अनुसार)
time-several = { $first } और { $last } के बीच, यह इस पर निर्भर है कि ग्राहक बाज़ार में कहाँ हैं; ज़रूरी हो तो पूछ लें।
weekday-1 = सोमवार
weekday-2 = मंगलवार
weekday-3 = बुधवार
weekday-4 = गुरुवार
weekday-5 = शुक्रवार
weekday-6 = शनिवार
weekday-7 = रविवार

## कमांड लाइन

cli-market = बाज़ार
cli-evidence = क्यों
cli-time = स्थानीय समय
cli-address = संबोधन
cli-language = भाषा
cli-currency = मुद्रा
cli-holiday = छुट्टी
cli-greetings = अभिवादन
cli-closings = समापन
cli-guidance = सलाह
cli-stale = दोबारा जाँचें
cli-checked = जाँच की तारीख: { $date }
cli-formality = { $formality ->
       *[formal] औपचारिक
        [informal] अनौपचारिक
    }
cli-status = { $status ->
        [new] नया
       *[open] खुला
        [waiting] प्रतीक्षा में
        [solved] हल हो गया
        [closed] बंद
    }
cli-operation-state = { $state ->
       *[waiting] प्रतीक्षा में
        [sending] भेजा जा रहा है
        [unknown] डेस्क में खोजा जा रहा है
        [refused] अस्वीकार
        [confirmed] डिलीवर हुआ
    }
cli-recovery-code = रिकवरी कोड, जो केवल इसी बार दिखाया जा रहा है; इसे लिखकर सुरक्षित जगह रखें: { $code }
cli-passphrase = पासफ़्रेज़:{" "}
cli-desk-added = जोड़ा गया: { $name }
cli-desk-removed = हटाया गया: { $name }
cli-desk-works = काम कर रहा है: { $agent }, { $product }
cli-synced = { $name }: टिकटों में { $tickets ->
        [one] { $tickets } बदलाव
       *[other] { $tickets } बदलाव
    }, { $messages ->
        [one] { $messages } नया संदेश
       *[other] { $messages } नए संदेश
    }, { $confirmed } डिलीवर
cli-in-outbox = आउटबॉक्स में है; अगले सिंक के साथ भेजा जाएगा।
cli-delivered = डिलीवर हो गया।
cli-nothing = कुछ नहीं मिला।

## Exchange rates

conversion-equation = 1 { $from } = { $rate } { $to }
conversion-rate =
    { $via ->
        [none] { $rate }
       *[other] { $rate }, { $via } के ज़रिए
    }
conversion-age =
    { $days ->
        [0] उसी दिन की दर
        [one] { $days } दिन पुरानी दर
       *[other] { $days } दिन पुरानी दर
    }
conversion-age-stale =
    { $days ->
        [one] { $days } दिन पुरानी दर: इस पर भरोसा नहीं किया जा सकता। नई तालिका इंपोर्ट करें, या यह रकम बताने से पहले पूछ लें।
       *[other] { $days } दिन पुरानी दर: इस पर भरोसा नहीं किया जा सकता। नई तालिका इंपोर्ट करें, या यह रकम बताने से पहले पूछ लें।
    }
cli-rates-left-out = छोड़ी गई मुद्राएँ, जो अब चलन में नहीं हैं: { $currencies }
cli-rates-days =
    { $days ->
        [1] { $source }: { $last }
        [one] { $source }: { $first } से { $last }, { $days } दिन
       *[other] { $source }: { $first } से { $last }, { $days } दिन
    }
cli-rate-source = { $date } की दर, { $source }

## Coverage of markets by shifts: pictures, tables and the command line

coverage-title = बाज़ारों का कवरेज, सप्ताह: { $date }
coverage-title-day = बाज़ारों का कवरेज, { $weekday } { $date } (UTC)
coverage-legend-own = बाज़ार की किसी भाषा में सेवा उपलब्ध
coverage-legend-other = सेवा उपलब्ध, पर केवल किसी दूसरी भाषा में
coverage-legend-none = कोई उपलब्ध नहीं
coverage-legend-closed = कार्यालय बंद
coverage-note-hours = यह माना गया है: कार्यालय स्थानीय समय { $from } से { $to } तक खुले रहते हैं, बाज़ार के सप्ताहांत और सार्वजनिक छुट्टियों को छोड़कर।
coverage-note-holidays = बाज़ार के केवल एक हिस्से की छुट्टियाँ घटाई नहीं गई हैं। केवल एक हिस्से की आधिकारिक भाषाएँ गिनी नहीं गई हैं।
coverage-note-zones = कई समय क्षेत्रों वाला बाज़ार तब तक खुला माना गया है, जब तक उनमें से कोई भी खुला हो। भराव की ऊँचाई घंटे का हिस्सा दिखाती है।
coverage-note-closed = { $market }: { $date } को बंद, { $name }
coverage-note-closed-check = { $market }: { $date } को बंद, { $name }; इस दिन की जाँच करें
coverage-note-unknown = { $market }: इस सप्ताह की छुट्टियाँ ज्ञात नहीं हैं; कोई छुट्टी घटाई नहीं गई है।
coverage-column-market = बाज़ार
coverage-column-name = नाम
coverage-column-utc = समय (UTC)
coverage-column-local = समय (समय क्षेत्र)
coverage-column-zone = समय क्षेत्र
coverage-column-open = कार्यालय समय (मिनट)
coverage-column-own = बाज़ार की किसी भाषा में (मिनट)
coverage-column-other = किसी दूसरी भाषा में (मिनट)
coverage-column-none = कोई नहीं (मिनट)
cli-coverage-week = सप्ताह: { $date }; कार्यालय समय स्थानीय समय के अनुसार { $from } से { $to } तक माना गया है
cli-coverage-own = बाज़ार की भाषा में
cli-coverage-other = दूसरी भाषा में
cli-coverage-none = कोई नहीं
cli-coverage-holidays-unknown = इस सप्ताह की छुट्टियाँ ज्ञात नहीं हैं; कोई छुट्टी घटाई नहीं गई है।
cli-coverage-check = इस दिन की जाँच करें
cli-coverage-written = लिखा गया: { $path }

## Whether to call now. $place is “open” if it is not known where in the market she is: then it is so somewhere there.

call-office-hours =
    फ़ोन करने का अच्छा समय: कार्यालय समय चल रहा है ({ $from }–{ $to }{ $assumed ->
        [yes] , हमारे अनुमान से
       *[no] { "" }
    })।
call-outside-office-hours =
    { $place ->
       *[known]
            फ़ोन करने से पहले पूछ लें: वहाँ अभी कार्यालय समय नहीं है ({ $from }–{ $to }{ $assumed ->
                [yes] , हमारे अनुमान से
               *[no] { "" }
            })।
        [open]
            फ़ोन करने से पहले पूछ लें: बाज़ार के एक हिस्से में अभी कार्यालय समय नहीं है ({ $from }–{ $to }{ $assumed ->
                [yes] , हमारे अनुमान से
               *[no] { "" }
            })।
    }
call-weekend =
    { $place ->
       *[known] फ़ोन करने से पहले पूछ लें: वहाँ सप्ताहांत है।
        [open] फ़ोन करने से पहले पूछ लें: बाज़ार के एक हिस्से में सप्ताहांत है।
    }
call-holiday =
    { $place ->
       *[known] अभी फ़ोन न करना बेहतर है: वहाँ सार्वजनिक छुट्टी है ({ $name })।
        [open] अभी फ़ोन न करना बेहतर है: बाज़ार के एक हिस्से में सार्वजनिक छुट्टी शुरू हो चुकी है या अभी खत्म नहीं हुई है ({ $name })।
    }
call-holiday-in-places = फ़ोन करने से पहले पूछ लें: वहाँ कुछ जगहों पर सार्वजनिक छुट्टी है ({ $name })।
call-holiday-in-doubt = फ़ोन करने से पहले पूछ लें: वहाँ सार्वजनिक छुट्टी हो सकती है ({ $name }); स्रोत एकमत नहीं हैं, या दिन अभी तय नहीं है।
call-day-off-by-custom = फ़ोन करने से पहले पूछ लें: परंपरा के अनुसार वहाँ छुट्टी है ({ $name })।
call-half-day = फ़ोन करने से पहले पूछ लें: वहाँ दिन के एक हिस्से में छुट्टी है ({ $name })।
call-early-morning =
    { $place ->
       *[known] अभी फ़ोन न करना बेहतर है: वहाँ अभी 8:00 नहीं बजे हैं।
        [open] अभी फ़ोन न करना बेहतर है: बाज़ार के एक हिस्से में अभी 8:00 नहीं बजे हैं।
    }
call-late-evening =
    { $place ->
       *[known] अभी फ़ोन न करना बेहतर है: वहाँ 20:00 बज चुके हैं।
        [open] अभी फ़ोन न करना बेहतर है: बाज़ार के एक हिस्से में 20:00 बज चुके हैं।
    }
call-next =
    { $clock ->
       *[hers]
            अगला अच्छा समय: वहाँ { $weekday } { $time }{ $date ->
                [none] ।
               *[other] { " " }({ $date })।
            }
        [utc]
            अगला अच्छा समय, बाज़ार में कहीं भी: { $weekday } { $time } UTC{ $date ->
                [none] ।
               *[other] { " " }({ $date })।
            }
    }
cli-call = फ़ोन करना

## What a holiday means for the conversation

holiday-wish-wish = इस दिन की शुभकामना देना उचित है।
holiday-wish-if-kept = इस दिन की शुभकामना तभी दें, जब ग्राहक ने इसका ज़िक्र किया हो।
holiday-wish-none = इस दिन के लिए कोई शुभकामना न दें।
holiday-closed-most = ज़्यादातर दुकानें और कार्यालय बंद रहते हैं।
holiday-closed-offices = कार्यालय बंद रहते हैं।
holiday-closed-few = ज़्यादातर दुकानें और कार्यालय खुले रहते हैं।
holiday-delivery-stops = डिलीवरी नहीं होती।
holiday-delivery-slower = डिलीवरी में ज़्यादा समय लगता है।
holiday-delivery-usual = डिलीवरी हमेशा की तरह होती है।
holiday-custom-unsure = स्रोतों से बात पक्की नहीं होती: कोई वादा करने से पहले पूछ लें।

register =
    { $register ->
        [formal] औपचारिक
        [informal] अनौपचारिक
        [mixed] औपचारिक और अनौपचारिक दोनों
       *[neutral] पता नहीं चलता
    }
