### ऐप की विंडो के अपने शब्द, एजेंट की भाषा में।

close = बंद करें
cancel = रद्द करें

## इनबॉक्स

inbox = इनबॉक्स
inbox-total = { $count ->
        [one] { NUMBER($count) } टिकट
       *[other] { NUMBER($count) } टिकट
    }
inbox-no-desks = अभी कोई हेल्प डेस्क सेट नहीं है।
inbox-none = कोई टिकट नहीं है।
inbox-none-pass = इन फ़िल्टरों से कोई टिकट नहीं मिला।
inbox-pulling = पहले टिकट पढ़े जा रहे हैं…
demo-start = डेमो डेस्क के साथ आज़माएँ
filter-desk = हेल्प डेस्क
filter-market = बाज़ार
filter-status = स्थिति
filter-all-desks = सभी डेस्क
filter-all-markets = सभी बाज़ार
filter-all-statuses = कोई भी स्थिति
filter-counted = { $name } ({ NUMBER($count) })
filter-clear = फ़िल्टर हटाएँ
status-new = नया
status-open = खुला
status-waiting = प्रतीक्षा में
status-solved = हल हो गया
status-closed = बंद
row-draft = एक ड्राफ़्ट बाकी है
row-outgoing = { $count ->
        [one] { NUMBER($count) } संदेश अभी डिलीवर नहीं हुआ
       *[other] { NUMBER($count) } संदेश अभी डिलीवर नहीं हुए
    }
row-due = समय सीमा: { $when }
row-overdue = समय सीमा बीत गई: { $when }

## टिकट

ticket = टिकट
ticket-hint = कोई टिकट चुनें: j से अगला, k से पिछला, Enter से खोलें, ? से सभी शॉर्टकट देखें।
ticket-returns = वापसियाँ
ticket-back = इनबॉक्स पर वापस
ticket-remote-status = हेल्प डेस्क में: { $status }
messages = संदेश
message-you = आप
message-inbound = ग्राहक
message-outbound = हमारा जवाब
message-internal = आंतरिक नोट, ग्राहक को नहीं दिखता
message-frame = संदेश
message-files = अटैचमेंट
attachment-save = { $name } सहेजें
attachment-saving = सहेजा जा रहा है…
attachment-saved = सहेजा गया: { $path }
message-images = { $count ->
        [one] { NUMBER($count) } बाहरी चित्र नहीं दिखाया गया, ताकि किसी को पता न चले कि आपने यह पढ़ा है।
       *[other] { NUMBER($count) } बाहरी चित्र नहीं दिखाए गए, ताकि किसी को पता न चले कि आपने यह पढ़ा है।
    }

## लिखने की जगह

fields = फ़ील्ड
fields-more = { $count ->
        [one] { NUMBER($count) } और फ़ील्ड
       *[other] { NUMBER($count) } और फ़ील्ड
    }
field-status = स्थिति
field-owner = ज़िम्मेदार
field-priority = प्राथमिकता
field-tags = टैग
field-custom = कस्टम फ़ील्ड
field-nobody = कोई नहीं
field-none = कुछ नहीं
field-tag-add = टैग जोड़ें
field-tag-remove = टैग हटाएँ: { $tag }
field-yours = आपका मान: { $value }
field-theirs = हेल्प डेस्क में अभी: { $value }

## The composer

composer = आपका जवाब
composer-reply = जवाब
composer-note = नोट
composer-hint-reply = ग्राहक को लिखें…
composer-hint-note = अपने सहकर्मियों को लिखें…
composer-note-who = यह केवल सहकर्मियों को दिखता है
composer-greeting = अभिवादन
composer-closing = समापन
composer-send = भेजें
composer-send-note = नोट जोड़ें
draft-typing = सहेजा जा रहा है…
draft-saved = ड्राफ़्ट सहेजा गया
draft-failed = ड्राफ़्ट सहेजा नहीं गया

## जवाब की जाँच

finding-strip = जवाब की जाँच
finding-severity-error = त्रुटि
finding-severity-warning = चेतावनी
finding-severity-hint = सुझाव
finding-count-error = { $count ->
        [one] { NUMBER($count) } त्रुटि
       *[other] { NUMBER($count) } त्रुटियाँ
    }
finding-count-warning = { $count ->
        [one] { NUMBER($count) } चेतावनी
       *[other] { NUMBER($count) } चेतावनियाँ
    }
finding-count-hint = { $count ->
        [one] { NUMBER($count) } सुझाव
       *[other] { NUMBER($count) } सुझाव
    }
finding-said = { $severity }: { $title }। { $reason }
finding-replace = इसकी जगह लिखें: { $text }
finding-remove = हटाएँ
finding-ignore = यहाँ अनदेखा करें
finding-none = कोई टिप्पणी नहीं
finding-checked = इनकी जाँच हुई ({ $language }):
finding-unchecked = यहाँ नहीं जाँचा गया:
finding-ignored = { $count ->
        [one] यहाँ { NUMBER($count) } टिप्पणी अनदेखी की गई
       *[other] यहाँ { NUMBER($count) } टिप्पणियाँ अनदेखी की गईं
    }
finding-show-again = फिर दिखाएँ
finding-ask = { $count ->
        [one] इसे ऐसे न भेजें: { $reason }
       *[other] इसे ऐसे न भेजें, { NUMBER($count) } कारण हैं। पहला: { $reason }
    }
finding-send-anyway = फिर भी भेजें
finding-look = देखें

## ब्रीफ़िंग

brief = ब्रीफ़िंग
brief-address = संबोधन
brief-surname-first = कुलनाम पहले
brief-market-unknown = बाज़ार पता नहीं
brief-weekend = सप्ताहांत
brief-other-zones = या, बाज़ार में अन्य जगहों पर: { $zones }
brief-call-here = आपके यहाँ: { $time }
brief-language = ग्राहक की भाषा
brief-currency = मुद्रा
brief-holidays = छुट्टियाँ
brief-holiday-check = जाँचें
brief-holiday-check-why = इस दिन को लेकर स्रोत एकमत नहीं हैं, या यह चाँद या किसी निर्णय पर निर्भर है: कोई वादा करने से पहले जाँच लें।
brief-occasion = अवसर
occasion-usual = उत्तर
occasion-apology = क्षमायाचना
occasion-holiday = अवकाश
occasion-condolence = शोक-संवेदना
brief-greetings = शुरुआत
brief-closings = समापन
brief-guidance = ध्यान रखने योग्य
formality-formal = औपचारिक
formality-informal = अनौपचारिक
brief-guidance-more = { $count } और
brief-payments = यहाँ ग्राहक भुगतान कैसे करते हैं
refund-original = रिफ़ंड उसी रास्ते वापस जाता है जिससे पैसा आया था।
refund-bank-account = रिफ़ंड के लिए ग्राहक का बैंक खाता चाहिए: पूछ लें।
refund-shop = भुगतान प्रदाता रिफ़ंड नहीं करता: पैसे लौटाने का तरीका ग्राहक के साथ तय करें।
refund-not-known = रिफ़ंड कैसे होता है, यह पता नहीं: वादा करने से पहले पता कर लें।
refund-days-calendar = { $max ->
        [one] ज़्यादा से ज़्यादा { $max } दिन लगता है।
       *[other] ज़्यादा से ज़्यादा { $max } दिन लगते हैं।
    }
refund-days-business = { $max ->
        [one] ज़्यादा से ज़्यादा { $max } कार्यदिवस लगता है।
       *[other] ज़्यादा से ज़्यादा { $max } कार्यदिवस लगते हैं।
    }
refund-within = भुगतान के { $days } दिन के भीतर हो सकता है।
payment-ending = { $date } को बंद होगा।
payment-ended = { $date } को बंद हो गया।
payment-unsure = स्रोत एकमत नहीं हैं: कोई वादा करने से पहले जाँच लें।
topic-form-of-address = संबोधन का रूप
topic-name-order = नाम
topic-title = उपाधि
topic-opening = शुरुआत
topic-closing = समापन
topic-directness = लहजा
topic-apology = क्षमायाचना
topic-saying-no = मना करना
topic-dates = तारीखें
topic-numbers = संख्याएँ और रकम
topic-delivery = पता और डिलीवरी
topic-payments-refund = भुगतान और रिफ़ंड
topic-rights = उपभोक्ता अधिकार
topic-working-time = समय और कार्यदिवस
topic-language = भाषा
topic-typography = वर्तनी और लेआउट
topic-small-talk = हल्की-फुल्की बातचीत
topic-humour = हास्य
topic-emoji = इमोजी
topic-urgency = जल्दी का आग्रह
topic-complaint = शिकायतें
topic-number-taboo = इन संख्याओं से बचें
topic-gift-taboo = उपहार
topic-ask = मान लेने के बजाय पूछें
guidance-source = स्रोत
guidance-checked = जाँच की तारीख: { $date }
guidance-stale = दोबारा जाँच बाकी

## आउटबॉक्स

outbox = आउटबॉक्स
outbox-count = { $count ->
        [0] आउटबॉक्स खाली
       *[other] आउटबॉक्स: { NUMBER($count) }
    }
outbox-stuck = आउटबॉक्स: { NUMBER($count) }, आपका ध्यान चाहिए
outbox-empty = सब कुछ डिलीवर हो गया।
outbox-explained = हेल्प डेस्क की पुष्टि मिलने तक यहीं रहता है। हर संदेश क्रम से, एक ही बार भेजा जाता है।
outbox-attempts = { $count ->
        [0] अभी कोशिश नहीं हुई
        [one] { NUMBER($count) } बार कोशिश हुई
       *[other] { NUMBER($count) } बार कोशिश हुई
    }
operation-waiting = भेजे जाने की प्रतीक्षा में
operation-sending = भेजा जा रहा है
operation-unknown = देखा जा रहा है कि पहुँचा या नहीं
operation-refused = अस्वीकार
operation-conflict = आपके निर्णय की प्रतीक्षा में
operation-confirmed = डिलीवर हुआ
operation-held = कुछ पल रोका गया है, ताकि आप इसे पूर्ववत कर सकें
operation-goes-out = { NUMBER($seconds) } सेकंड में भेजा जाएगा
operation-change = { $field }: { $from } → { $to }
operation-next-try = अगली कोशिश: { $time }
operation-retry = अभी कोशिश करें
operation-take-back = वापस लें
operation-undo = पूर्ववत करें
operation-send-now = अभी भेजें
operation-send-anyway = फिर भी भेजें
operation-to-composer = लिखने की जगह में वापस लाएँ
operation-keep-mine = मेरा मान रखें
operation-take-theirs = डेस्क का मान लें
operation-try-again = फिर कोशिश करें
operation-drop = बदलाव छोड़ें
operation-take-back-hint = इसे भेजा नहीं जाएगा; इसका टेक्स्ट ड्राफ़्ट में लौट आएगा, अब तक वहाँ लिखे टेक्स्ट से पहले
operation-take-back-confirm = { $state ->
        [unknown] हो सकता है कि यह पहुँच चुका हो; इसे दोबारा नहीं भेजा जाएगा। इसका टेक्स्ट टिकट के ड्राफ़्ट में लौट आएगा, अब तक वहाँ लिखे टेक्स्ट से पहले।
       *[other] इसे भेजा नहीं जाएगा। इसका टेक्स्ट टिकट के ड्राफ़्ट में लौट आएगा, अब तक वहाँ लिखे टेक्स्ट से पहले।
    }

## सिंक

offline = ऑफ़लाइन: आप जो लिखेंगे, वह सुरक्षित रहेगा और बाद में भेजा जाएगा
sync-idle = अप-टू-डेट
sync-idle-since = अप-टू-डेट, { $when }
sync-first-pull = पहली बार पढ़ा जा रहा है: { NUMBER($done) }
sync-first-pull-of = पहली बार पढ़ा जा रहा है: { NUMBER($total) } में से { NUMBER($done) }
sync-pulling = बदलाव खोजे जा रहे हैं
sync-pulling-of = बदलाव पढ़े जा रहे हैं: { NUMBER($total) } में से { NUMBER($done) }
sync-sending = भेजा जा रहा है
sync-waiting = जल्द फिर कोशिश होगी
sync-waiting-until = अगली कोशिश: { $time }
sync-stopped = रुक गया है
sync-paused = विराम पर

## सेटिंग

settings = सेटिंग
settings-language = भाषा
settings-theme = रंग-रूप
settings-signature = हस्ताक्षर
settings-signature-hint = आपके जवाबों के अंत में यही नाम लिखा जाता है।
settings-undo = भेजा हुआ वापस लेने का समय
settings-undo-seconds = { $seconds ->
        [0] कोई समय नहीं: तुरंत भेजा जाता है
        [one] { NUMBER($seconds) } सेकंड
       *[other] { NUMBER($seconds) } सेकंड
    }
settings-desks = हेल्प डेस्क
theme-system = सिस्टम के अनुसार
theme-light = हल्का
theme-dark = गहरा
desk-add = हेल्प डेस्क जोड़ें
desk-name = नाम
desk-kind = प्रकार
desk-kind-demo = डेमो डेस्क
desk-url = पता
desk-url-hint = { $kind ->
        [chatwoot] आपके खाते की संख्या के साथ: { $example }
        [help-scout] सबके लिए एक ही: { $example }
        [znuny] पहले एडमिन वहाँ Parlance की वेब सेवा इंपोर्ट करते हैं: { $example }
        [demo] जैसा डेमो डेस्क शुरू होने पर दिखता है: { $example }
        [email] आने वाली मेल के सर्वर का पता; जाने वाली मेल के सर्वर का नाम अलग हो, तो उसे भी जोड़ें: { $example }
       *[other] जैसा आपके ब्राउज़र में है: { $example }
    }
desk-web-service = एडमिन के लिए वेब सेवा सहेजें
desk-user-email = ईमेल पता
desk-user-login = यूज़र नेम
desk-password = पासवर्ड
desk-secret = टोकन
desk-secret-where = { $kind ->
        [request-tracker] Request Tracker में Logged in as › Settings › Auth Tokens में मिलेगा।
        [django-helpdesk] इसे एडमिन की ओर से बनाया जाता है: एडमिन पेज पर Tokens में।
        [redmine] Redmine में My account में मिलेगा: API access key।
        [zendesk] इसे एडमिन की ओर से बनाया जाता है: Admin Center में Apps and integrations › APIs में।
        [chatwoot] Chatwoot में Profile settings में मिलेगा: Access Token।
        [jira-service-management] id.atlassian.com पर Security › API tokens में मिलेगा।
        [zammad] Zammad में Profile › Token Access में मिलेगा; अनुमति ticket.agent चुनें।
        [freshdesk] Freshdesk में Profile settings में मिलेगी: Your API Key।
        [help-scout] Help Scout में Your Profile › My Apps में मिलेंगे: App ID और App Secret; दोनों के बीच कोलन (:) लगाएँ।
        [znuny] हेल्प डेस्क के आपके एजेंट खाते का पासवर्ड।
        [email] मेलबॉक्स का अपना पासवर्ड, या सेवा प्रदाता माँगे, तो ऐप पासवर्ड।
       *[demo] जैसा डेमो डेस्क शुरू होने पर दिखता है।
    }
desk-secret-hint = आपके सिस्टम की कीरिंग में रखा जाता है और फिर कभी नहीं दिखाया जाता।
desk-test = कनेक्शन जाँचें
desk-testing = जाँच हो रही है…
desk-save = जोड़ें
desk-sync-now = अभी सिंक करें
desk-pause = विराम दें
desk-resume = जारी रखें
desk-replace-secret = टोकन बदलें
desk-save-secret = जाँचकर सहेजें
desk-remove = हटाएँ
desk-remove-confirm = { $outgoing ->
        [0] { $name } और इसके टिकट इस कंप्यूटर से हटा दिए जाएँगे। हेल्प डेस्क में कुछ नहीं बदलेगा।
        [one] { $name } और इसके टिकट इस कंप्यूटर से हटा दिए जाएँगे, और साथ में { NUMBER($outgoing) } संदेश भी, जो अभी डिलीवर नहीं हुआ है। हेल्प डेस्क में कुछ नहीं बदलेगा।
       *[other] { $name } और इसके टिकट इस कंप्यूटर से हटा दिए जाएँगे, और साथ में { NUMBER($outgoing) } संदेश भी, जो अभी डिलीवर नहीं हुए हैं। हेल्प डेस्क में कुछ नहीं बदलेगा।
    }
desk-remove-keep = हटाएँ, टिकट रहने दें
desk-remove-kept = जो रहेगा उसे पढ़ा और खोजा जा सकेगा; वही डेस्क फिर जोड़ने पर सिंक वहीं से चलेगा।
desk-unencrypted = बिना एन्क्रिप्शन के जुड़ें
desk-unencrypted-mark = एन्क्रिप्टेड नहीं
desk-hints = वेबहुक
desk-hints-explained = वेबहुक आते ही Parlance हेल्प डेस्क से पूछता है। उसमें जो लिखा होता है, वह फेंक दिया जाता है।
desk-hints-on = वेबहुक लें
desk-hints-off = अब वेबहुक न लें
desk-hints-address = हेल्प डेस्क इस पते पर भेजता (POST) है। यह इसी कंप्यूटर पर है: आपकी टीम के किसी रिले या टनल को इसे यहाँ तक लाना होगा। इसे किसी को न बताएँ।
desk-hints-silent = अभी वहाँ कोई नहीं सुन रहा: कोई दूसरा प्रोग्राम यह पोर्ट इस्तेमाल कर रहा है।
desk-report-works = काम कर रहा है।
desk-report-agent = यहाँ आपका नाम
desk-report-product = प्रोडक्ट
desk-report-queues = आपको दिखने वाली कतारें
desk-report-once = दो बार कभी नहीं भेजा जाता
desk-report-once-ref = डेस्क हर संदेश के साथ हमारा संदर्भ रखता है
desk-report-once-search = डेस्क में लेखक, टेक्स्ट और समय से खोजा जाता है
capabilities = यह डेस्क क्या-क्या कर सकता है
capability-cursor-keyset = ठीक-ठीक बताता है कि क्या बदला।
capability-cursor-updated-since = बताता है कि किसी समय के बाद क्या बदला।
capability-cursor-sweep = नहीं बता सकता कि क्या बदला: पूरा पढ़कर तुलना की जाती है।
capability-lock-etag = पहचान लेता है जब दो लोग एक ही टिकट बदलें।
capability-lock-version = वर्शन संख्या से पहचान लेता है जब दो लोग एक ही टिकट बदलें।
capability-lock-none = नहीं पहचानता जब दो लोग एक ही टिकट बदलें।
capability-identity-idempotency-key = पहले भेजे जा चुके संदेश को अस्वीकार करता है।
capability-identity-client-ref = हमारा संदर्भ रखता है, जिससे खोया हुआ जवाब फिर मिल जाता है।
capability-identity-author-text-time = खोया हुआ जवाब लेखक, टेक्स्ट और समय से फिर मिल जाता है।
capability-tombstones = बताता है कि कौन-से टिकट मिटाए या मिलाए गए।
capability-no-tombstones = नहीं बताता कि कौन-से टिकट मिटाए या मिलाए गए।
capability-notes = इसमें आंतरिक नोट हैं।
capability-no-notes = इसमें आंतरिक नोट नहीं हैं।
capability-change = ये फ़ील्ड बदलने देता है: { $fields }।
capability-no-change = टिकट के फ़ील्ड बदलने नहीं देता।
capability-proven = असली प्रोडक्ट पर आज़माया गया है।
capability-untried = इसे प्रोडक्ट के दस्तावेज़ों के आधार पर बनाया गया है और अभी किसी असली डेस्क पर आज़माया नहीं गया है: पहले किसी टेस्ट डेस्क पर आज़माएँ।
capability-attachments = अटैचमेंट देता है।
capability-no-attachments = अटैचमेंट नहीं देता।

## सेटिंग में जवाब की जाँच के नियम

mapping = इसके शब्दों का मतलब
mapping-explained = Parlance का अनुमान पहले से चुना हुआ है। आपकी टीम में जिस शब्द का मतलब कुछ और हो, उसे बदलें।
mapping-empty = इसके शब्द अभी पता नहीं हैं: पहले सिंक करें।
mapping-statuses = स्थितियाँ
mapping-priorities = प्राथमिकताएँ
mapping-priorities-low = कम
mapping-priorities-normal = सामान्य
mapping-priorities-high = उच्च
mapping-priorities-urgent = तत्काल
mapping-channels = कतारों का माध्यम
mapping-channels-email = ईमेल
mapping-channels-chat = चैट
mapping-channels-phone = फ़ोन
mapping-channels-social = सोशल मीडिया
mapping-fields = कस्टम फ़ील्ड ग्राहक के बारे में क्या बताते हैं
mapping-fields-language = भाषा
mapping-fields-country = देश
mapping-fields-form-of-address = संबोधन का रूप
mapping-fields-hidden = एजेंटों को न दिखाएँ
mapping-agents = एजेंटों के नाम
mapping-none-statuses = जैसा हेल्प डेस्क बताए
mapping-none-priorities = पता नहीं
mapping-none-channels = जैसा हेल्प डेस्क बताए
mapping-none-fields = कुछ खास नहीं
mapping-save = सहेजें
mapping-saved = सहेजा गया

## Rules of the reply check, in the settings

rules = जवाब की जाँच
rules-scope = किसके लिए
rules-scope-team = सभी
rules-scope-market = इस बाज़ार के ग्राहक: { $market }
rules-scope-customer = केवल { $customer }
rules-own = आपकी टीम के नियम
rules-as-it-is = { $scope ->
        [team] डिफ़ॉल्ट ({ $severity ->
            [error] त्रुटि
            [warning] चेतावनी
           *[hint] सुझाव
        })
       *[other] जैसा बाकी जगह है
    }
rules-off = बंद
rules-folder = आपकी टीम के अपने नियम इस फ़ोल्डर से पढ़े जाते हैं। हर नियम के लिए एक फ़ाइल रखें, जिसके नाम के अंत में .toml हो; parlance check --test-rules से पता चलता है कि नियम वही पकड़ते हैं या नहीं, जो उन्हें पकड़ना चाहिए।
rules-fault = { $place ->
        [known] फ़ाइल { $file }, पंक्ति { NUMBER($line) }, कॉलम { NUMBER($column) }, इस्तेमाल नहीं हो रही:
       *[none] फ़ाइल { $file } इस्तेमाल नहीं हो रही:
    }
search = खोजें
customer-page = ग्राहक
customer-open = इस ग्राहक के बारे में सब कुछ
import = फ़ाइल इंपोर्ट करें
new-ticket = नया टिकट

## कीबोर्ड शॉर्टकट

markets = बाज़ार
practice = अभ्यास
keys = कीबोर्ड शॉर्टकट
key-move = अगला, पिछला टिकट
key-open = टिकट खोलें
key-back = वापस
key-filter = फ़िल्टरों पर जाएँ
key-reply = जवाब लिखें
key-note = नोट लिखें
key-send = भेजें
key-greeting = अभिवादन डालें
key-closing = समापन डालें
key-finding-next = अगली टिप्पणी
key-finding-previous = पिछली टिप्पणी
key-finding-fix = पहला सुधार डालें
key-finding-ignore = यह टिप्पणी यहाँ अनदेखी करें
key-undo = जो अभी भेजा नहीं गया, उसे पूर्ववत करें
key-outbox = आउटबॉक्स
key-search = खोजें
key-customer = ग्राहक के बारे में सब कुछ
key-import = फ़ाइल इंपोर्ट करें
key-new-ticket = नया टिकट खोलें
key-markets = बाज़ार
key-practice = अभ्यास
key-settings = सेटिंग
key-keys = यह सूची

## प्रवेश

door-new = Parlance आपके ग्राहकों का इतिहास इसी कंप्यूटर पर, एन्क्रिप्ट किए गए भंडार में रखता है।
door-keyring = भंडार की कुंजी आपके सिस्टम की कीरिंग में रखी जाती है। कीरिंग खो जाने की स्थिति के लिए आपको एक रिकवरी कोड मिलता है।
door-no-keyring = इस कंप्यूटर पर कोई कीरिंग नहीं मिली, इसलिए भंडार की सुरक्षा पासफ़्रेज़ से होगी।
door-by-passphrase = इसके बजाय पासफ़्रेज़ इस्तेमाल करें
door-create = भंडार बनाएँ
door-passphrase = पासफ़्रेज़
door-passphrase-new = नया पासफ़्रेज़
door-passphrase-again = एक बार और
door-passphrase-long = कम से कम { $count } वर्ण; कुछ शब्द याद रखना आसान होता है।
door-passphrase-differs = दोनों एक जैसे नहीं हैं।
door-open = खोलें
door-forgot = रिकवरी कोड इस्तेमाल करें
door-code = रिकवरी कोड
door-code-hint = जैसा छपा या लिखा है; खाली जगह, हाइफ़न और छोटे-बड़े अक्षर से फ़र्क नहीं पड़ता।
door-recover-passphrase = अब से भंडार की सुरक्षा पासफ़्रेज़ से करें
door-again = फिर कोशिश करें
door-closed = भंडार नहीं खुल सका। उसमें कुछ भी नहीं बदला।
recovery = रिकवरी कोड
recovery-title = अपना रिकवरी कोड लिख लें
recovery-why = कीरिंग या पासफ़्रेज़ खो जाने पर इसी से आपका भंडार खुलता है। यह केवल अभी दिखाया जा रहा है।
recovery-copy = कॉपी करें
recovery-copied = कॉपी हो गया
recovery-print = प्रिंट करें
recovery-written = कोड लिख लिया गया है
recovery-continue = जारी रखें

## यहाँ क्या गड़बड़ हुई

error-shell = विंडो का Parlance के बाकी हिस्से से संपर्क नहीं हो सका।
    .next = Parlance को फिर से शुरू करें; जो सहेजा गया था, वह सुरक्षित है।
error-unknown = कुछ गड़बड़ हो गई ({ $code })।
    .next = फिर कोशिश करें; समस्या बनी रहे, तो Parlance को फिर से शुरू करें। जो सहेजा गया था, वह सुरक्षित है।
