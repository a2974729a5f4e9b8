### अभ्यास: परिदृश्य, बातचीत, क्या दोबारा आता है, और लेखक क्या लिखते हैं। $percent is a number with its sign,
### as usual in the agent's language.

practice-tab-scenarios = परिदृश्य
practice-tab-history = इतिहास
practice-own = टीम का अपना
practice-tab-results = परिणाम
practice-files = इस परिदृश्य की फ़ाइलें
practice-review = आज के दस मिनट
practice-review-due = { $count ->
        [0] आज के दस मिनट: कुछ बाकी नहीं
        [one] आज के दस मिनट: { NUMBER($count) } कार्ड बाकी
       *[other] आज के दस मिनट: { NUMBER($count) } कार्ड बाकी
    }

## In the settings

practice-switch-pauses = ग्राहक को टाइप करने में समय लगे
    .hint = ग्राहक की हर पंक्ति से पहले कुछ सेकंड तक दिखता है कि टाइप किया जा रहा है।
practice-switch-from-replies = मेरे जवाबों से सीखें
    .hint = आपके भेजे जवाबों में जवाब की जाँच को जो मिलता है, वह कार्ड के रूप में दोबारा आता है। कार्ड में नियम और भाषा रहती है, आपके शब्द नहीं।

## Scenarios

practice-filters = कौन-से परिदृश्य
practice-search = खोजें
practice-skill = कौशल
practice-skills = कौशल
practice-any-skill = सभी कौशल
practice-level = स्तर
practice-any-level = सभी स्तर
practice-level-name = स्तर { NUMBER($level) }
practice-language = अभ्यास की भाषा
practice-count = { $count ->
        [0] इससे मेल खाता कोई परिदृश्य नहीं है।
        [one] { NUMBER($count) } परिदृश्य
       *[other] { NUMBER($count) } परिदृश्य
    }
practice-minutes = { $count ->
        [one] { NUMBER($count) } मिनट
       *[other] { NUMBER($count) } मिनट
    }
practice-done = { $count ->
        [one] { NUMBER($count) } बार पूरा किया
       *[other] { NUMBER($count) } बार पूरा किया
    }
practice-done-best = { $count ->
        [one] { NUMBER($count) } बार पूरा किया, { $percent }
       *[other] { NUMBER($count) } बार पूरा किया, सर्वश्रेष्ठ { $percent }
    }
practice-unreviewed = अभी समीक्षा नहीं हुई
practice-languages = उपलब्ध भाषाएँ: { $languages }
practice-told-in = आपको मिलने वाली भाषा: { $language }
practice-assigned = असाइन किया गया
practice-assigned-by = { $title }, असाइन करने वाले: { $from }
practice-assigned-until = { $title }, असाइन करने वाले: { $from }, समय सीमा: { $date }
practice-begin = शुरू करें
practice-edit = संपादित करें
practice-author-name = लेखक
practice-reviewer = समीक्षक
practice-version = वर्शन
practice-sources = स्रोत
practice-unusable = { $name } का अभ्यास नहीं किया जा सकता।
practice-folder = आपकी टीम के अपने परिदृश्य इस फ़ोल्डर में हैं:
practice-new = नया परिदृश्य
practice-new-name = नाम
practice-new-hint = छोटे लैटिन अक्षर, अंक और हाइफ़न, जैसे late-parcel-fr।
practice-new-taken = इस नाम का परिदृश्य पहले से है।
practice-new-create = बनाएँ

## The conversation

practice-back = परिदृश्यों पर वापस
practice-conversation = बातचीत
practice-by-agent = आप
practice-by-scene = क्या हो रहा है
practice-by-why = क्यों
practice-typing = { $name } की ओर से टाइप हो रहा है
practice-skip = तुरंत आगे बढ़ें
practice-choices = आपका जवाब क्या होगा?
practice-beside = बातचीत के साथ
practice-ended = बातचीत समाप्त हो गई है।
practice-again = फिर से शुरू करें
practice-said-answer = आपका उत्तर: { $percent }, { $grade }
practice-said-end = बातचीत समाप्त हो गई है। कुल: { $percent }

## What it was worth

practice-worth = प्रतिक्रिया
practice-worth-none = उत्तर लिखने के बाद यहाँ उसका मूल्यांकन दिखेगा।
practice-answer-worth = आपका उत्तर: { $grade }
practice-points = { $of ->
        [one] { NUMBER($of) } में से { NUMBER($points) } अंक
       *[other] { NUMBER($of) } में से { NUMBER($points) } अंक
    }
practice-not-scored = अंक नहीं दिए गए
practice-sentences = आपके शब्द
practice-taken = जवाब की जाँच से कुल में { NUMBER($count) } प्रतिशत की कटौती होती है।
practice-sample = एक अच्छा उत्तर दिखाएँ
practice-summary = मूल्यांकन
practice-whole = कुल
practice-cards-made = { $count ->
        [0] दोबारा देखने के लिए कुछ नहीं है।
        [one] { NUMBER($count) } कार्ड दोबारा देखने के लिए आएगा।
       *[other] { NUMBER($count) } कार्ड दोबारा देखने के लिए आएँगे।
    }

## Ten minutes today

practice-cards-left = { $count ->
        [one] { NUMBER($count) } कार्ड बाकी
       *[other] { NUMBER($count) } कार्ड बाकी
    }
practice-card-wrote = ग्राहक का संदेश
practice-card-task = आपका काम
practice-card-what = यहाँ आपके उत्तर में क्या होना चाहिए?
practice-card-language = भाषा: { $language }
practice-card-better = इसमें क्या ठीक नहीं है, और इसे कैसे लिखना बेहतर होगा?
practice-card-recall = यह नियम आपसे क्या चाहता है?
practice-card-sample = इसे ऐसे कहा जा सकता है
practice-show = दिखाएँ
practice-rate = यह आपको कितना याद था?
practice-rate-again = बिल्कुल नहीं
practice-rate-hard = मुश्किल से
practice-rate-good = ठीक से
practice-rate-easy = तुरंत
practice-review-done = { $count ->
        [one] आपने { NUMBER($count) } कार्ड देख लिया।
       *[other] आपने { NUMBER($count) } कार्ड देख लिए।
    }
practice-review-left = { $count ->
        [0] आज कुछ बाकी नहीं है।
        [one] { NUMBER($count) } कार्ड और बाकी है।
       *[other] { NUMBER($count) } कार्ड और बाकी हैं।
    }
practice-review-more = जारी रखें

## History

practice-history-empty = आपने अभी तक अभ्यास नहीं किया है।
practice-not-ended = अधूरा
practice-ended-percent = पूरा हुआ, { $percent }
practice-look = देखें
practice-go-on = जारी रखें
practice-other-version = इस बीच परिदृश्य बदल गया है।
practice-remove = हटाएँ
practice-remove-attempt = यह प्रयास हटाएँ
practice-remove-attempt-text = “{ $title }” में आपने जो किया, वह हमेशा के लिए हटा दिया जाएगा। उससे बने कार्ड बने रहेंगे।

## Writing a scenario

practice-author-files = फ़ाइलें
practice-author-file = फ़ाइल { $file }
practice-author-copy = सहेजने पर आपकी टीम की अपनी कॉपी बनती है।
practice-author-changed = बदला गया
practice-author-kept = सहेजा गया
practice-author-refused = सहेजा नहीं गया: पहले गड़बड़ी ठीक करें
practice-author-save = सहेजें
practice-author-publish = नए संस्करण के रूप में प्रकाशित करें
practice-author-published = प्रकाशित
practice-author-unpublished = प्रकाशित नहीं हुआ: पहले गलतियाँ ठीक करें
practice-author-leave = सहेजे बिना बाहर जाएँ?
practice-author-leave-text = पिछली बार सहेजने के बाद का लिखा हुआ मिट जाएगा।
practice-author-leave-yes = बाहर जाएँ
practice-author-remove = यह परिदृश्य हटाएँ
practice-author-remove-text = { $name } की आपकी टीम वाली फ़ाइलें हमेशा के लिए हटा दी जाएँगी। इस नाम का कोई परिदृश्य Parlance के साथ आया हो, तो वह फिर से दिखेगा।
practice-language-add = भाषा जोड़ें
practice-language-drop = { $language } हटाएँ
practice-language-tag = भाषा का टैग, जैसे hu या pt-BR
practice-faults = क्या गड़बड़ है
practice-faults-count = { $count ->
        [0] कोई गड़बड़ी नहीं है।
        [one] { NUMBER($count) } टिप्पणी
       *[other] { NUMBER($count) } टिप्पणियाँ
    }
practice-fault-place = { $place ->
        [known] { $file }, पंक्ति { NUMBER($line) }, कॉलम { NUMBER($column) }:
       *[none] { $file }:
    }
practice-preview = चलने पर ऐसा दिखेगा
practice-preview-own = मूल भाषा
practice-preview-restart = शुरू से
practice-preview-none = इसे अभी चलाया नहीं जा सकता।
practice-ways = { $count ->
        [one] इसमें { NUMBER($count) } रास्ता है।
       *[other] इसमें { NUMBER($count) } रास्ते हैं।
    }
practice-outcomes = उत्तर का मूल्यांकन
practice-outcome-good = अच्छा उत्तर
practice-outcome-middling = आंशिक रूप से सही उत्तर
practice-outcome-poor = कमज़ोर उत्तर
