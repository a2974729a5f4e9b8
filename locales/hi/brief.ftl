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
        [conflict] निर्णय बाकी
        [confirmed] डिलीवर हुआ
    }
cli-recovery-code = रिकवरी कोड, जो केवल इसी बार दिखाया जा रहा है; इसे लिखकर सुरक्षित जगह रखें: { $code }
cli-passphrase = पासफ़्रेज़:{" "}
cli-desk-added = जोड़ा गया: { $name }
cli-desk-hints-on = { $name } अपने वेबहुक इस पते पर भेज (POST) सकता है: { $address }
cli-desk-hints-off = { $name } से कोई वेबहुक नहीं लिया जा रहा है।
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
cli-recovery-code-ask = रिकवरी कोड:{" "}
cli-backup = { $tickets ->
        [1] { $tickets } टिकट
       *[other] { $tickets } टिकट
    }, { $messages ->
        [1] { $messages } संदेश
       *[other] { $messages } संदेश
    }, { $unsent } नहीं भेजे गए
cli-restored = भंडार अब वैसा है जैसा { $made } को था।
cli-brought = जो भेजा नहीं गया था और साथ आया: { $count }
cli-drafts-brought = साथ आए ड्राफ़्ट: { $count }
cli-held = शायद पहले ही भेजे जा चुके हैं और आउटबॉक्स में आपके निर्णय की प्रतीक्षा में हैं: { $count }
cli-texts-lost = ऐसे टिकटों के जवाब और ड्राफ़्ट, जिन्हें अब पढ़ा नहीं जा सकता: { $count }
cli-kept-aside = यहाँ जो भंडार था, वह इस नाम से रखा गया है: { $file }
cli-repaired = { $whole ->
       *[yes] ठीक हो गया; कुछ भी नहीं खोया।
        [no] ठीक हो गया; { $pages } में से { $broken } पेज पढ़े नहीं जा सके। उन पर जो था, उसमें से हेल्प डेस्क का हिस्सा हेल्प डेस्क से फिर आ जाएगा।
    }
cli-lost = { $table }, खो गए: { $more ->
        [yes] कम से कम { $count }
       *[no] { $count }
    }{ $from ->
        [none] {""}
       *[other] , { $from } से { $until } तक
    }
cli-nothing = कुछ नहीं मिला।
cli-search-customer = ग्राहक
cli-search-desk = { $name } को अभी आखिर तक नहीं पढ़ा गया है: { $tickets ->
    [0] उसका कुछ भी यहाँ नहीं है
    [one] उसका { $tickets } टिकट यहाँ है
   *[other] उसके { $tickets } टिकट यहाँ हैं
}।
cli-search-indexing = खोज की तैयारी हो रही है: { $left } बाकी।
cli-search-reached = { $at } से पुराना कुछ नहीं देखा गया। खोज सीमित करें, या before: इस्तेमाल करें।
cli-search-files = संदेशों के साथ आई फ़ाइलों के भीतर खोज नहीं होती।
history-channel = { $channel ->
        [email] ईमेल
        [e-mail] ईमेल
        [mail] ईमेल
        [chat] चैट
        [phone] फ़ोन
        [voice] फ़ोन
        [call] फ़ोन
        [sms] SMS
        [social] सोशल मीडिया
        [web] वेब
        [web-form] वेब फ़ॉर्म
        [form] वेब फ़ॉर्म
        [shop] दुकान पर
        [app] ऐप
        [api] स्वचालित
       *[other] { $word }
    }
history-elsewhere = { $channel ->
        [email] ग्राहक से ईमेल पर भी संपर्क हुआ, पिछली बार { $date } को।
        [chat] ग्राहक से चैट पर भी संपर्क हुआ, पिछली बार { $date } को।
        [phone] ग्राहक से फ़ोन पर भी संपर्क हुआ, पिछली बार { $date } को।
        [social] ग्राहक से सोशल मीडिया पर भी संपर्क हुआ, पिछली बार { $date } को।
       *[other] ग्राहक से किसी और माध्यम ({ $name }) से भी संपर्क हुआ, पिछली बार { $date } को।
    }
history-promised = { $state ->
        [open] { $made } को वादा किया गया, अब तक बाकी: “{ $text }”{ $due ->
            [none] ।
           *[other] , समय सीमा: { $due }।
        }
        [kept] { $made } को वादा किया गया और निभाया गया: “{ $text }”।
       *[withdrawn] { $made } को वादा किया गया और वापस लिया गया: “{ $text }”।
    }
history-message = { $which ->
        [inbound] { $subject ->
            [none] संदेश
           *[other] संदेश: { $subject }
        }
        [note] नोट
       *[outbound] { $subject ->
            [none] हमारा जवाब
           *[other] हमारा जवाब: { $subject }
        }
    }
history-event = { $kind ->
        [status] स्थिति बदली
        [owner] ज़िम्मेदार बदला गया
        [field] फ़ील्ड बदला
        [priority] प्राथमिकता बदली
        [tags] टैग बदले
        [created] टिकट खुला
       *[other] { $word }
    }
history-change = पहले “{ $from }”, अब “{ $to }”
history-promise = { $state ->
        [open] हमने वादा किया
        [kept] हमने वादा किया और निभाया
       *[withdrawn] हमने वादा किया और वापस लिया
    }
history-order = ऑर्डर { $number }
history-of-order = ऑर्डर { $number }
history-shipment = पार्सल
history-delivered = डिलीवरी: { $date }
history-return = वापसी
history-refund = रिफ़ंड: { $amount }
history-item = { $quantity } × { $name }
history-survey = { $survey ->
        [csat] संतुष्टि: { $best } में से { $score }
        [nps] हमारी सिफ़ारिश: { $best } में से { $score }
       *[ces] आसानी: { $best } में से { $score }
    }
history-loyalty = { $sign ->
        [less] { $points ->
            [one] { $points } लॉयल्टी पॉइंट घटा
           *[other] { $points } लॉयल्टी पॉइंट घटे
        }
       *[more] { $points ->
            [one] { $points } लॉयल्टी पॉइंट बढ़ा
           *[other] { $points } लॉयल्टी पॉइंट बढ़े
        }
    }
history-balance = शेष { $points }
history-call = { $which ->
        [inbound] { $minutes ->
            [none] ग्राहक का कॉल
            [one] ग्राहक का कॉल ({ $minutes } मिनट)
           *[other] ग्राहक का कॉल ({ $minutes } मिनट)
        }
       *[outbound] { $minutes ->
            [none] हमारा कॉल
            [one] हमारा कॉल ({ $minutes } मिनट)
           *[other] हमारा कॉल ({ $minutes } मिनट)
        }
    }
history-consent = { $given ->
        [yes] सहमति दी गई: { $purpose }
       *[no] सहमति वापस ली गई: { $purpose }
    }
identity-shared-role = साझा: इस पते के पीछे कोई एक व्यक्ति नहीं, एक कार्यालय है। इससे किसी को जोड़ा नहीं जाता।
identity-shared-names = साझा: इसके साथ तीन या ज़्यादा लोगों के नाम दिखे हैं। इससे किसी को जोड़ा नहीं जाता।
link-evidence = { $code ->
        [same-email] वही ईमेल पता, जैसा किसी दुकान में है: { $value }
        [same-handle] उसी नेटवर्क पर वही नाम: { $value }
        [same-phone] वही फ़ोन नंबर: { $value }
        [same-order] वही ऑर्डर: { $value }
        [named-order] एक ने हमें दूसरे के ऑर्डर के बारे में लिखा: { $value }
        [same-name-and-address] उसी डाक पते पर वही नाम: { $value }
       *[same-name-and-city] उसी शहर में वही नाम: { $value }
    }
merge-warning = { $code ->
        [refused-before] पहले बताया जा चुका है कि ये एक ही व्यक्ति नहीं हैं।
        [shared-address] इनमें बस एक पता समान है, जिसे और लोग भी इस्तेमाल करते हैं: { $value }। इससे ये एक व्यक्ति नहीं हो जाते।
        [no-evidence] Parlance की जानकारी में ऐसा कुछ नहीं, जिससे ये एक ही व्यक्ति लगें।
        [different-names] इनके नाम अलग हैं।
        [different-markets] इनके बाज़ार अलग हैं: इसके बाद व्यक्ति उस ग्राहक के बाज़ार में मिलेगा, जिसमें दूसरे को मिलाया जाएगा।
       *[different-address] इन्होंने अलग-अलग संबोधन चाहा है।
    }
cli-customer-known-as = पहचान
cli-customer-is = इनसे मिलकर बना
cli-customer-suggested = शायद वही व्यक्ति
cli-customer-languages = भाषाएँ
cli-customer-history = सिलसिला
cli-count = { $kind ->
        [message] { $entries ->
            [one] { $entries } संदेश
           *[other] { $entries } संदेश
        }
        [note] { $entries ->
            [one] { $entries } नोट
           *[other] { $entries } नोट
        }
        [event] { $entries ->
            [one] { $entries } घटना
           *[other] { $entries } घटनाएँ
        }
        [call] { $entries ->
            [one] { $entries } कॉल
           *[other] { $entries } कॉल
        }
        [order] { $entries ->
            [one] { $entries } ऑर्डर
           *[other] { $entries } ऑर्डर
        }
        [shipment] { $entries ->
            [one] { $entries } पार्सल
           *[other] { $entries } पार्सल
        }
        [return] { $entries ->
            [one] { $entries } वापसी
           *[other] { $entries } वापसियाँ
        }
        [refund] { $entries ->
            [one] { $entries } रिफ़ंड
           *[other] { $entries } रिफ़ंड
        }
        [survey] { $entries ->
            [one] { $entries } सर्वेक्षण
           *[other] { $entries } सर्वेक्षण
        }
        [loyalty] { $entries ->
            [one] लॉयल्टी में { $entries } बदलाव
           *[other] लॉयल्टी में { $entries } बदलाव
        }
        [consent] { $entries ->
            [one] { $entries } सहमति
           *[other] { $entries } सहमतियाँ
        }
       *[promise] { $entries ->
            [one] { $entries } वादा
           *[other] { $entries } वादे
        }
    }
cli-merged = मिलाया गया: { $name }
cli-unmerged = अलग किया गया: { $name }
cli-merge-score = निश्चितता: 100 में से { $score }
cli-merge-outcome = इसके बाद की पहचान: { $name }, बाज़ार { $market }; { $tickets ->
        [0] किसी टिकट का बाज़ार नहीं बदलेगा
        [one] { $tickets } टिकट का बाज़ार बदलेगा
       *[other] { $tickets } टिकटों का बाज़ार बदलेगा
    }
cli-merge-reversed = इसका उल्टा:

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
person-title = आपके बारे में हमारे पास जो कुछ है
person-made = { $date } की स्थिति (UTC)।
person-about = इस पेज पर हमारे भंडार की हर वह पंक्ति है, जो आपके बारे में है: जो आपने लिखा, जो हमने आपको लिखा और जो दर्ज किया गया। साथ की .json फ़ाइल में यही सब मशीनों के लिए है।
person-message = { $direction ->
        [inbound] आपकी ओर से
        [outbound] हमारी ओर से
       *[note] हमारा आंतरिक नोट
    }
person-files = आपकी फ़ाइलें
person-file-elsewhere = हेल्प डेस्क के पास है, यहाँ कॉपी नहीं
personal-customers = ग्राहक
personal-identities = पते
personal-identity-names = किसी पते के साथ दिखे नाम
personal-descriptions = हेल्प डेस्क और दुकानों की दी गई जानकारी
personal-links-refused = जिन्हें अलग व्यक्ति बताया गया
personal-tickets = टिकट
personal-messages = संदेश
personal-attachments = संदेशों की फ़ाइलें
personal-events = टिकटों की घटनाएँ
personal-strays = अपने टिकट की प्रतीक्षा में संदेश
personal-records = ऑर्डर और अन्य रिकॉर्ड
personal-promises = वादे
personal-drafts = ड्राफ़्ट
personal-outbox = आउटबॉक्स
personal-check-ignored = जाँच की अनदेखी की गई टिप्पणियाँ
personal-check-switches = इस ग्राहक के लिए जाँच के नियम
personal-saved-files = भंडार के बाहर सहेजी गई फ़ाइलें
personal-privacy-requests = डेटा से जुड़े अनुरोध
personal-timeline-counts = सिलसिले की गिनतियाँ
personal-audit-words = ऑडिट ट्रेल में दिए कारण
personal-audit = ऑडिट ट्रेल की प्रविष्टियाँ
personal-cases = वापसियाँ और रिफ़ंड
person-field-id = हमारी संख्या
person-field-market = बाज़ार
person-field-market-evidence = बाज़ार का आधार
person-field-kind = प्रकार
person-field-value = मान
person-field-written = जैसा लिखा गया
person-field-name = नाम
person-field-email = ईमेल
person-field-phone = फ़ोन
person-field-language = भाषा
person-field-country = देश
person-field-subdivision = क्षेत्र
person-field-city = शहर
person-field-time-zone = समय क्षेत्र
person-field-form-of-address = संबोधन का रूप
person-field-remote-id = वहाँ की संख्या
person-field-source = स्रोत
person-field-subject = विषय
person-field-status = स्थिति
person-field-remote-status = वहाँ की स्थिति
person-field-queue = कतार
person-field-channel = चैनल
person-field-owner = एजेंट
person-field-created = बनाया गया
person-field-updated = बदला गया
person-field-due = समय सीमा
person-field-at = कब
person-field-text = टेक्स्ट
person-field-state = अवस्था
person-field-made = बनाया गया
person-field-saved = सहेजा गया
person-field-note = नोट
person-field-received = मिला
person-field-closed = बंद हुआ
person-field-outcome = क्या किया गया
person-field-path = जगह
person-field-media-type = प्रकार
person-field-size = आकार (बाइट)
person-field-changed-from = पहले
person-field-changed-to = बाद में
person-field-changed-by = किसने
person-field-order-number = ऑर्डर
privacy-desk-advice = { $count ->
        [one] { $desk } में इस ग्राहक का { $count } टिकट अब भी है। वहाँ के एडमिन से टिकट और ग्राहक, दोनों हटाने को कहें; यहाँ मिटाने से वहाँ कुछ नहीं मिटता।
       *[other] { $desk } में इस ग्राहक के { $count } टिकट अब भी हैं। वहाँ के एडमिन से टिकट और ग्राहक, दोनों हटाने को कहें; यहाँ मिटाने से वहाँ कुछ नहीं मिटता।
    }
privacy-deadline-no-market = ग्राहक का बाज़ार पता नहीं, इसलिए कानून भी पता नहीं: पूछ लें।
privacy-deadline-no-fact = इस बाज़ार के लिए कोई कानूनी समय सीमा हमें पता नहीं: पूछ लें।
privacy-deadline-working-days = वहाँ के सप्ताहांत और सार्वजनिक छुट्टियाँ नहीं गिनी जातीं।
privacy-deadline-other-kind = यह जानकारी अपना डेटा देखने के अनुरोधों के बारे में है; पूछ लें कि यह इस अनुरोध पर भी लागू है या नहीं।
audit-kind = { $kind ->
        [erase] ग्राहक मिटाया गया
        [export] ग्राहक का सब कुछ एक्सपोर्ट किया गया
        [merge] ग्राहक मिलाए गए
        [unmerge] ग्राहक अलग किए गए
        [import] फ़ाइल इंपोर्ट की गई
        [import-undo] इंपोर्ट वापस लिया गया
        [refund] रिफ़ंड
        [consent] सहमति दर्ज की गई
        [request-open] डेटा से जुड़ा अनुरोध दर्ज किया गया
        [request-extend] अनुरोध की समय सीमा बढ़ाई गई
        [request-close] डेटा से जुड़ा अनुरोध बंद किया गया
        [retention] पुराना डेटा हटाया गया
        [retention-set] डेटा रखने के नियम बदले गए
        [backup] बैकअप लिया गया
        [restore] बैकअप पुनर्स्थापित किया गया
       *[other] { $kind }
    }
audit-fault = { $kind ->
        [altered] प्रविष्टि { $seq } लिखे जाने के बाद बदली गई।
        [missing] प्रविष्टि { $seq } से पहले की एक प्रविष्टि गायब है, या आखिरी प्रविष्टियाँ गायब हैं।
        [misplaced] प्रविष्टि { $seq } अपने से पहले वाली के बाद नहीं आती।
        [unsigned] प्रविष्टि { $seq } पर हस्ताक्षर नहीं है।
        [forged] प्रविष्टि { $seq } का हस्ताक्षर इस भंडार का नहीं है।
       *[words] प्रविष्टि { $seq } का कारण वह नहीं है, जो लिखा गया था।
    }
cli-erased = मिटाया गया: { $what }।
cli-erase-confirmed = { $sending ->
        [0] { $undecided ->
            [0] हेल्प डेस्क के लिए कुछ भी रास्ते में नहीं है।
            [one] { $undecided } कार्रवाई की हेल्प डेस्क से पुष्टि नहीं हुई है: पहले उस पर निर्णय लें, या --drop-outgoing जोड़ें।
           *[other] { $undecided } कार्रवाइयों की हेल्प डेस्क से पुष्टि नहीं हुई है: पहले उन पर निर्णय लें, या --drop-outgoing जोड़ें।
        }
       *[other] इसी समय भेजी जा रही कार्रवाइयाँ: { $sending }। थोड़ा रुकें।
    }
cli-audit-whole = { $entries ->
        [one] { $entries } प्रविष्टि, बिना छेड़छाड़।
       *[other] { $entries } प्रविष्टियाँ, बिना छेड़छाड़।
    }
cli-request-due = { $days ->
        [0] आज उत्तर देना है
        [one] { $days } दिन बाकी
       *[other] { $days } दिन बाकी
    }
cli-request-overdue = { $days ->
        [one] { $days } दिन की देरी
       *[other] { $days } दिन की देरी
    }
cli-request-no-day = समय सीमा पता नहीं: पूछ लें
cli-retention-line = { $market } · { $kind } · { $months ->
        [one] { $months } महीना
       *[other] { $months } महीने
    }
cli-retention-others = बाकी सभी बाज़ार

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
import-fault-unreadable = फ़ाइल इससे आगे पढ़ी नहीं जा सकी।
import-fault-archive = आर्काइव नहीं खोला जाता।
import-fault-empty = इसमें कुछ नहीं है।
import-fault-too-long = एक मेगाबाइट से ज़्यादा लंबी है।
import-fault-open-quote = उद्धरण चिह्न खुला है, पर कहीं बंद नहीं होता।
import-fault-broken-quote = बंद होते उद्धरण चिह्न के बाद कुछ लिखा है।
import-fault-nul = इसमें NUL बाइट है।
import-fault-encoding = इसमें किसी दूसरी एन्कोडिंग के वर्ण हैं।
import-fault-cells = इसमें कॉलमों से ज़्यादा सेल हैं।
import-fault-columns = इसमें बहुत ज़्यादा कॉलम हैं।
import-fault-too-many-items = इसमें 10,000 से ज़्यादा वस्तुएँ हैं।
import-fault-missing = एक ज़रूरी सेल खाली है।
import-fault-no-customer = ग्राहक कौन हैं, इसका पता नहीं: न ईमेल पता है, न संख्या, न फ़ोन नंबर।
import-fault-date = तारीख नहीं है।
import-fault-ambiguous-date = इस तारीख के दो मतलब हो सकते हैं।
import-fault-amount = रकम नहीं है।
import-fault-ambiguous-amount = इस रकम के दो मतलब हो सकते हैं।
import-fault-number = पूर्ण संख्या नहीं है, या तय सीमा में नहीं है।
import-fault-currency = मुद्रा का कोड नहीं है, या कोई मुद्रा दी नहीं गई।
import-fault-email = ईमेल पता नहीं है।
import-fault-survey = CSAT, NPS और CES में से कोई सर्वेक्षण नहीं है।
import-fault-json = JSON नहीं है, या फ़ॉर्मैट के अनुसार नहीं है।
import-fault-card = संपर्क कार्ड नहीं है, या कार्ड कहीं समाप्त नहीं होता।
import-fault-message = संदेश नहीं है।
import-fault-message-date = संदेश में तारीख नहीं है।
import-fault-column = { $column }: { $fault }
import-errors = { $name } त्रुटियाँ
import-errors-line = पंक्ति
import-errors-code = कोड
import-errors-column = कॉलम
import-errors-message = क्या गड़बड़ है
cli-import-done =
    { $rows ->
        [one] { $rows } पंक्ति पढ़ी गई
       *[other] { $rows } पंक्तियाँ पढ़ी गईं
    }; ग्राहक: { $new } नए, { $changed } बदले, { $same } पहले से; रिकॉर्ड: { $records } नए, { $updated } बदले, { $unchanged } पहले से; नहीं लिए गए: { $faults }।
cli-import-dry = कुछ लिखा नहीं गया।
cli-import-same = यह सब पहले से था; कुछ लिखा नहीं गया।
cli-import-errors = जो नहीं लिया गया: { $path }
cli-import-id = इसे वापस लेने के लिए: parlance import undo { $id }
cli-import-row = { $id }  { $done }  { $source }  { $name }  { $layout }
cli-import-undone = रिकॉर्ड: { $removed } हटाए गए, { $restored } पहले जैसे हुए। ग्राहक: { $gone } हटाए गए, { $kept } रहने दिए गए।
