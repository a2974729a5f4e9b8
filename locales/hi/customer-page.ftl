# ग्राहक का पन्ना: कौन हैं, पूरा सिलसिला, और कौन हो सकते हैं।

customer-page-who = ग्राहक के बारे में
customer-page-timeline = सिलसिला
customer-page-addresses = संपर्क
customer-page-also = अन्य नाम: { $names }
customer-page-city = शहर
customer-page-languages = भाषाएँ
customer-page-asked = इस तरह संबोधन चाहा
customer-page-shared = कई लोग इस्तेमाल करते हैं
customer-page-verified = इस्तेमाल की पुष्टि है
customer-page-unverified = पुष्टि नहीं है
customer-page-loyalty = लॉयल्टी
customer-page-loyalty-row = { $points ->
        [none] { $source }: { $tier }
        [one] { $source }: { $tier } · { NUMBER($points) } पॉइंट
       *[other] { $source }: { $tier } · { NUMBER($points) } पॉइंट
    }
customer-page-surveys = सर्वेक्षण
customer-page-survey = { $survey ->
        [csat] संतुष्टि: { $best } में से { $score }
        [nps] हमारी सिफ़ारिश: { $best } में से { $score }
       *[ces] आसानी: { $best } में से { $score }
    }
customer-page-promises = हमारे वादे
customer-page-promise-due = { $date } तक
customer-page-no-promises = कोई अधूरा वादा नहीं है।
customer-page-write = संदेश लिखें
customer-page-identity = { $kind ->
        [email] ईमेल
        [phone] फ़ोन
        [handle] { $place } पर नाम
        [desk] { $place } में नंबर
       *[order] { $place } पर ऑर्डर
    }

timeline-kind = { $kind ->
        [message] संदेश
        [note] नोट
        [event] घटनाएँ
        [call] कॉल
        [order] ऑर्डर
        [shipment] पार्सल
        [return] वापसियाँ
        [refund] रिफ़ंड
        [survey] सर्वेक्षण
        [loyalty] लॉयल्टी
        [consent] सहमतियाँ
       *[promise] वादे
    }
timeline-kinds = दिखाएँ
timeline-all = सब कुछ
timeline-desk = हेल्प डेस्क
timeline-all-desks = सभी डेस्क
timeline-channel = चैनल
timeline-all-channels = सभी चैनल
timeline-date = इस दिन पर जाएँ
timeline-newest = सबसे नया
timeline-empty = यहाँ कुछ नहीं है।
timeline-loading = पढ़ा जा रहा है…
timeline-register = { $register ->
        [formal] औपचारिक
        [informal] अनौपचारिक
       *[mixed] औपचारिक और अनौपचारिक
    }
timeline-promise = { $state ->
        [open] बाक़ी
        [kept] निभाया गया
       *[withdrawn] वापस लिया गया
    }
timeline-files = { $files ->
        [one] { NUMBER($files) } फ़ाइल
       *[other] { NUMBER($files) } फ़ाइलें
    }

call-add = कॉल दर्ज करें
call-from = ग्राहक का कॉल
call-to = हमारा कॉल
call-minutes = मिनट
call-note = क्या बात हुई
call-save = रखें

merge-suggestions = शायद वही व्यक्ति
merge-score = 100 में से { NUMBER($score) }
merge-look = तुलना करें
merge-refuse = वही व्यक्ति नहीं
merge-members = इनसे मिलकर बना
merge-members-hint = किसी को भी कभी भी अलग किया जा सकता है; तब दोनों पहले जैसे हो जाते हैं, बाद में आई चीज़ों समेत।
merge-unmerge = अलग करें
merge-unmerge-confirm = { $name } फिर से अलग ग्राहक होंगे, उस नाम से आई हर चीज़ समेत।
merge-title = एक ही व्यक्ति?
merge-as = इसके बाद की पहचान
merge-name = नाम
merge-market = बाज़ार
merge-address = संबोधन
merge-language = भाषा
merge-tickets = टिकट
merge-unknown = मालूम नहीं
merge-moved = { $tickets ->
        [0] इनबॉक्स में किसी टिकट का बाज़ार नहीं बदलेगा।
        [one] इनबॉक्स में { NUMBER($tickets) } टिकट का बाज़ार बदलेगा।
       *[other] इनबॉक्स में { NUMBER($tickets) } टिकटों का बाज़ार बदलेगा।
    }
merge-evidence = किस आधार पर
merge-warnings = पहले यह देखें
merge-do = एक व्यक्ति बनाएँ
