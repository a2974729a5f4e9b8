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
