# अभ्यास, प्रशिक्षकों और उनके साथ साझा करने वालों के लिए: परिणाम, असाइनमेंट, परिदृश्यों की फ़ाइलें।

## Results

training-results = परिणाम
training-results-whose = दूसरों के परिणाम यहाँ तभी होते हैं, जब उन्होंने साझा किए हों। आपके परिणाम आपके ही पास रहते हैं, जब तक आप उन्हें साझा न करें।
training-by = किस आधार पर
training-by-person = व्यक्ति
training-by-skill = कौशल
training-by-market = बाज़ार
training-by-criterion = क्या अपेक्षित था
training-by-scenario = परिदृश्य
training-by-week = सप्ताह
training-person = किसके
training-everybody = सभी के
training-nameless = आपके, बिना नाम के
training-from = तारीख से
training-to = तारीख तक
training-results-title = { $by ->
        [person] व्यक्ति के अनुसार प्रतिशत
        [skill] कौशल के अनुसार प्रतिशत
        [market] बाज़ार के अनुसार प्रतिशत
        [criterion] अपेक्षा के अनुसार प्रतिशत
        [scenario] परिदृश्य के अनुसार प्रतिशत
       *[week] सप्ताह के अनुसार प्रतिशत
    }
training-results-attempts = { $count ->
        [one] { NUMBER($count) } प्रयास से।
       *[other] { NUMBER($count) } प्रयासों से।
    }
training-results-shared = { $count ->
        [one] इनमें से { NUMBER($count) } दूसरों ने साझा किया है।
       *[other] इनमें से { NUMBER($count) } दूसरों ने साझा किए हैं।
    }
training-results-none = इस अवधि में कोई अभ्यास पूरा नहीं हुआ।
training-column-percent = प्रतिशत
training-column-attempts = प्रयास
training-nothing-to-earn = कोई अंक नहीं थे
training-week = सप्ताह: { $date }
training-chart-one = { $title }। { $label }: { $percent }।
training-chart-bars = { $title }, { NUMBER($count) } बार के रूप में। सबसे ज़्यादा: { $most }, { $mostPercent }। सबसे कम: { $least }, { $leastPercent }। सभी आँकड़े नीचे की तालिका में हैं।
training-chart-weeks = { $title }, कॉलम के रूप में। पहला सप्ताह: { $first } ({ $firstPercent })। आखिरी सप्ताह: { $last } ({ $lastPercent })। सभी आँकड़े नीचे की तालिका में हैं।

## Results as files

training-share = साझा करें
training-export-csv = दिखाए गए परिणामों की तालिका (CSV)
training-share-mine = मेरे परिणाम साझा करें (xAPI)
training-share-hint = प्रशिक्षक या लर्निंग सिस्टम के लिए: ऊपर चाहे जो चुना हो, आपके सभी पूरे हुए प्रयास, उस नाम से, जो आपके समापन के हस्ताक्षर में होता है।
training-with-words = मेरे लिखे उत्तरों के साथ
training-with-words-hint = इसे न चुनने पर आपके उत्तर यहीं रहते हैं, और फ़ाइल में केवल उनका मूल्यांकन होता है।
training-written = यहाँ लिखा गया: { $path }
training-take-results = दूसरों के साझा किए परिणाम इंपोर्ट करें
training-take-results-hint = किसी सहकर्मी की xAPI स्टेटमेंट वाली फ़ाइल। इसे इसी कंप्यूटर पर पढ़ा जाता है और यह आगे कहीं नहीं जाती।
training-taken-new = { $count ->
        [0] कोई प्रयास नया नहीं था।
        [one] { NUMBER($count) } प्रयास नया था।
       *[other] { NUMBER($count) } प्रयास नए थे।
    }
training-taken-known = { $count ->
        [one] { NUMBER($count) } पहले से यहाँ था।
       *[other] { NUMBER($count) } पहले से यहाँ थे।
    }
training-taken-skipped = { $count ->
        [one] { NUMBER($count) } स्टेटमेंट किसी और विषय का है और छोड़ दिया गया।
       *[other] { NUMBER($count) } स्टेटमेंट किसी और विषय के हैं और छोड़ दिए गए।
    }
training-remove-shared = दूसरों के साझा किए परिणाम हटाएँ
training-remove-shared-confirm = दूसरों ने आपके साथ जो परिणाम साझा किए हैं, वे सभी हटाएँ? आपके परिणाम बने रहेंगे।
training-removed-shared = दूसरों के साझा किए परिणाम हटा दिए गए।

## Assignments

training-assign = असाइन करें
training-assign-explained = बताएँ कि किसका अभ्यास करना है और कब तक, फिर फ़ाइल आगे दें। अपने-आप कुछ नहीं भेजा जाता।
training-assign-title = शीर्षक
training-assign-until = समय सीमा
training-assign-note = नोट
training-assign-people = लोग
training-assign-people-hint = नाम वैसे ही, जैसे उनकी सेटिंग में हैं; अल्पविराम से अलग, या हर पंक्ति में एक। लोग और समूह, दोनों खाली हों, तो यह सभी के लिए है।
training-assign-groups = समूह
training-assign-groups-hint = अल्पविराम से अलग, या हर पंक्ति में एक।
training-assign-scenarios = परिदृश्य
training-assign-find = परिदृश्य खोजें
training-assign-none-found = मेल खाता कोई परिदृश्य नहीं है।
training-assign-chosen = { $count ->
        [0] अभी कुछ नहीं चुना गया।
        [one] { NUMBER($count) } चुना गया।
       *[other] { NUMBER($count) } चुने गए।
    }
training-assign-scenario = { $title } ({ $market }, { $minutes ->
        [one] { NUMBER($minutes) } मिनट
       *[other] { NUMBER($minutes) } मिनट
    })
training-assign-make = फ़ाइल बनाएँ
training-assigned = आपको असाइन किया गया
training-assigned-none = आपको कुछ असाइन नहीं किया गया है।
training-assigned-from = असाइन करने वाले: { $from }
training-assigned-until = समय सीमा: { $date }
training-assigned-done = { NUMBER($of) } में से { NUMBER($done) } पूरे
training-assigned-late = समय सीमा बीत गई
training-assigned-remove = हटाएँ
training-assigned-remove-this = “{ $title }” हटाएँ
training-assigned-remove-confirm = “{ $title }” हटाएँ? इसके लिए किया गया आपका अभ्यास बना रहेगा।
training-take-assignment = असाइनमेंट इंपोर्ट करें
training-take-assignment-hint = आपके प्रशिक्षक की दी हुई फ़ाइल। इसे इसी कंप्यूटर पर पढ़ा जाता है और यह आगे कहीं नहीं जाती।
training-assignment-taken = “{ $title }” इंपोर्ट हो गया, समय सीमा: { $date }।

## Files of scenarios

training-scenario-export = एक्सपोर्ट
training-scenario-parlance = किसी दूसरे Parlance के लिए
training-scenario-cmi5 = लर्निंग सिस्टम के लिए (cmi5)
training-scenario-language = पैकेज की भाषा
training-scenario-import = परिदृश्य इंपोर्ट करें
training-scenario-import-hint = किसी दूसरे Parlance से एक्सपोर्ट की गई फ़ाइल। यह आपकी टीम का अपना परिदृश्य बन जाती है।
training-scenario-sound = परिदृश्य इंपोर्ट हो गया। इसमें कोई गड़बड़ी नहीं है।
training-scenario-remarks = { $count ->
        [one] परिदृश्य { NUMBER($count) } टिप्पणी के साथ इंपोर्ट हुआ।
       *[other] परिदृश्य { NUMBER($count) } टिप्पणियों के साथ इंपोर्ट हुआ।
    }
training-scenario-faulty = { $count ->
        [one] जब तक यह त्रुटि ठीक न हो, परिदृश्य का अभ्यास नहीं किया जा सकता।
       *[other] जब तक इन { NUMBER($count) } में से त्रुटियाँ ठीक न हों, परिदृश्य का अभ्यास नहीं किया जा सकता।
    }
training-scenario-faults = क्या गड़बड़ है
training-scenario-remark = टिप्पणी
training-scenario-fault = त्रुटि
