## A customer's data

privacy = डेटा और निजता
privacy-export = सब कुछ एक्सपोर्ट करें
privacy-export-hint = इस ग्राहक के बारे में जो कुछ है, वह सब डाउनलोड फ़ोल्डर में लिखा जाएगा: पढ़ने के लिए एक पेज और मशीनों के लिए एक फ़ाइल।
privacy-exported = { $rows ->
        [one] { $rows } पंक्ति लिखी गई।
       *[other] { $rows } पंक्तियाँ लिखी गईं।
    }
privacy-files-elsewhere = { $count ->
        [one] { $count } फ़ाइल केवल हेल्प डेस्क पर है और सूची में दी गई है।
       *[other] { $count } फ़ाइलें केवल हेल्प डेस्क पर हैं और सूची में दी गई हैं।
    }
privacy-erase = मिटाएँ…
privacy-erase-title = इस ग्राहक को मिटाएँ
privacy-erase-warning = इसे वापस नहीं लिया जा सकता। ग्राहक और उनके बारे में यहाँ रखा सब कुछ मिट जाएगा, और हेल्प डेस्क से वह फिर आए, तो लिया नहीं जाएगा।
privacy-erase-what = क्या मिटेगा
privacy-erase-stays = दूसरी जगह क्या रहेगा
privacy-erase-others = { $count ->
        [one] किसी दूसरे ग्राहक के टिकट में { $count } संदेश इस ग्राहक का लिखा है। वह रहेगा।
       *[other] दूसरे ग्राहकों के टिकटों में { $count } संदेश इस ग्राहक के लिखे हैं। वे रहेंगे।
    }
privacy-erase-sending = { $count ->
        [one] { $count } कार्रवाई इसी समय भेजी जा रही है। पूरी होने तक रुकें।
       *[other] { $count } कार्रवाइयाँ इसी समय भेजी जा रही हैं। पूरी होने तक रुकें।
    }
privacy-erase-outgoing = { $count ->
        [one] { $count } कार्रवाई भी मिटाएँ, जिसकी हेल्प डेस्क से पुष्टि नहीं हुई
       *[other] { $count } कार्रवाइयाँ भी मिटाएँ, जिनकी हेल्प डेस्क से पुष्टि नहीं हुई
    }
privacy-erase-files = { $count ->
        [one] Parlance के बाहर सहेजी गई { $count } फ़ाइल मिटाएँ
       *[other] Parlance के बाहर सहेजी गई { $count } फ़ाइलें मिटाएँ
    }
privacy-erase-reason = कारण
privacy-erase-reason-hint = यह ऑडिट ट्रेल में रहेगा: ग्राहक का नाम न लिखें।
privacy-erase-confirm = ग्राहक का नाम ठीक वैसे ही लिखें जैसा यहाँ है:
privacy-erase-now = हमेशा के लिए मिटाएँ
privacy-erased = ग्राहक को मिटा दिया गया। यह ऑडिट ट्रेल की प्रविष्टि { $seq } में दर्ज है।
privacy-erased-files = { $count ->
        [0] Parlance के बाहर की कोई फ़ाइल नहीं मिटाई गई।
        [one] Parlance के बाहर की { $count } फ़ाइल मिटाई गई।
       *[other] Parlance के बाहर की { $count } फ़ाइलें मिटाई गईं।
    }
privacy-erased-left = जो फ़ाइलें अब भी मौजूद हैं
privacy-erased-backups = { $count ->
        [none] ग्राहक की जानकारी वाले सभी बैकअप नहीं हटाए जा सके: उन्हें सेटिंग में या ख़ुद हटाएँ।
        [0] हटाने के लिए कोई बैकअप नहीं था।
        [one] पहले का { NUMBER($count) } बैकअप हटाया गया।
       *[other] पहले के { NUMBER($count) } बैकअप हटाए गए।
    }
privacy-erased-cleaning = भंडार की फ़ाइल में बचे निशान अगली बार शुरू होने पर हटाए जाएँगे।

## Consents

privacy-consents = सहमतियाँ
privacy-consents-none = कोई सहमति दर्ज नहीं है।
privacy-consent-given = दी गई
privacy-consent-withdrawn = वापस ली गई
privacy-consent-purpose = किसलिए
privacy-consent-evidence = कैसे दी गई
privacy-consent-add = दर्ज करें
privacy-consent-latest = अभी मान्य
privacy-consent-earlier = पहले की

## Requests

privacy-requests = डेटा से जुड़े अनुरोध
privacy-requests-none = कोई अनुरोध नहीं है।
privacy-request-kind = क्या माँगा गया है
privacy-kind-access = डेटा देखना
privacy-kind-erasure = डेटा मिटाना
privacy-kind-correction = सुधार
privacy-kind-portability = डेटा ले जाना
privacy-kind-objection = आपत्ति
privacy-request-received = मिलने की तारीख
privacy-request-note = नोट
privacy-request-open = अनुरोध दर्ज करें
privacy-request-due = { $date } तक उत्तर दें
privacy-request-left = { $days ->
        [0] आज
        [one] { $days } दिन बाकी
       *[other] { $days } दिन बाकी
    }
privacy-request-overdue = { $days ->
        [one] { $days } दिन की देरी
       *[other] { $days } दिन की देरी
    }
privacy-request-no-day = समय सीमा पता नहीं
privacy-request-ask = इस पर भरोसा करने से पहले पूछ लें।
privacy-request-extend = इस तारीख तक बढ़ाएँ
privacy-request-extended = बढ़ाई गई
privacy-request-close = इस नतीजे के साथ बंद करें
privacy-request-closed = बंद
privacy-outcome-done = पूरा हुआ
privacy-outcome-partly = आंशिक रूप से पूरा
privacy-outcome-refused = अस्वीकार
privacy-outcome-withdrawn = वापस लिया गया
privacy-law = कानून
privacy-source = स्रोत, जाँच की तारीख: { $date }

## Retention

retention = डेटा कब तक रखा जाए
retention-hint = नियम न हो, तो सब कुछ रखा जाता है। टिकट तभी हटते हैं जब उनका काम पूरा हो, उनका कुछ भी बाकी न हो और उनकी हर चीज़ तय समय से पुरानी हो।
retention-market = बाज़ार
retention-others = बाकी सभी
retention-kind = क्या
retention-kind-messages = टिकट और उनके संदेश
retention-kind-records = ऑर्डर और अन्य रिकॉर्ड
retention-kind-copies = Parlance के बाहर सहेजी गई फ़ाइलें
retention-months = महीने
retention-add = नियम जोड़ें
retention-remove = हटाएँ
retention-show = देखें कि क्या हटेगा
retention-keep = ये नियम सहेजें
retention-kept = नियम सहेजे गए। इनका पालन दिन में एक बार होता है।
retention-would = { $date } से पहले के: { $tickets ->
        [one] { $tickets } टिकट
       *[other] { $tickets } टिकट
    }, { $messages ->
        [one] { $messages } संदेश
       *[other] { $messages } संदेश
    }, { $records ->
        [one] { $records } रिकॉर्ड
       *[other] { $records } रिकॉर्ड
    }, { $files ->
        [one] { $files } फ़ाइल
       *[other] { $files } फ़ाइलें
    }

## Audit trail

audit = ऑडिट ट्रेल
audit-hint = हर प्रविष्टि पिछली से जुड़ी है, इसलिए किसी में भी बदलाव पकड़ में आ जाता है।
audit-none = अभी कुछ दर्ज नहीं है।
audit-verify = पूरा जाँचें
audit-whole = { $entries ->
        [one] { $entries } प्रविष्टि, बिना छेड़छाड़।
       *[other] { $entries } प्रविष्टियाँ, बिना छेड़छाड़।
    }
audit-head = इसे कहीं और लिख लें, ताकि बाद में पता चल सके कि इससे पहले का कुछ भी छेड़ा नहीं गया:
audit-more = पहले की प्रविष्टियाँ
