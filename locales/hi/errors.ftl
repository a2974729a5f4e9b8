### क्या गड़बड़ हुई, कोड के अनुसार: एक वाक्य; `.next` बताता है कि क्या करना है।

## भंडार की कुंजी

error-vault-no-keyring = इस कंप्यूटर पर ऐसी कोई कीरिंग नहीं है, जिसमें Parlance आपके भंडार की कुंजी रख सके।
    .next = इसके बजाय पासफ़्रेज़ चुनें, या अपने सिस्टम की कीरिंग शुरू करके फिर कोशिश करें।
error-vault-keyring-locked = आपके सिस्टम की कीरिंग लॉक है।
    .next = उसे अनलॉक करके फिर कोशिश करें, या अपने रिकवरी कोड से भंडार खोलें।
error-vault-key-missing = कीरिंग में इस भंडार की कुंजी नहीं है।
    .next = अगर पहले कोई दूसरी कीरिंग इस्तेमाल हो रही थी, तो उसी पर लौटें; नहीं तो अपने रिकवरी कोड से भंडार खोलें।
error-vault-key-foreign = कीरिंग में रखी कुंजी किसी दूसरे भंडार की है।
    .next = इस भंडार को इसके रिकवरी कोड से खोलें; फिर इसकी कुंजी मौजूदा कीरिंग में रख दी जाएगी।
error-vault-wrong-passphrase = पासफ़्रेज़ सही नहीं है।
    .next = Caps Lock और कीबोर्ड लेआउट देखकर फिर कोशिश करें, या अपना रिकवरी कोड इस्तेमाल करें।
error-vault-wrong-recovery-code = { $typo ->
        [yes] रिकवरी कोड में टाइपिंग की गलती है।
       *[no] इस रिकवरी कोड से यह भंडार नहीं खुलता।
    }
    .next = इसे छपे हुए कोड से समूह-दर-समूह मिलाएँ और पक्का करें कि यह इसी भंडार का कोड है।
error-vault-damaged = आपका भंडार खोलने के लिए ज़रूरी फ़ाइल खराब है या मौजूद नहीं है।
    .next = बैकअप से vault.json को डेटा फ़ोल्डर में वापस रखें; parlance.db को वहीं रहने दें।
error-vault-exists = इस फ़ोल्डर में पहले से एक भंडार है।
    .next = उसी को खोलें, या कोई दूसरा फ़ोल्डर चुनें।
error-vault-disk-full = डिस्क भर गई है, इसलिए कुंजी लिखी नहीं जा सकी; कुछ भी नहीं बदला।
    .next = कुछ जगह खाली करके फिर कोशिश करें।
error-vault-io = कुंजी की फ़ाइलों या कीरिंग को पढ़ा या लिखा नहीं जा सका।
    .next = जाँचें कि आपको डेटा फ़ोल्डर में लिखने की अनुमति है और कीरिंग चल रही है, फिर कोशिश करें।

## भंडार

error-store-corrupt = आपके भंडार का डेटाबेस खराब है।
    .next = Parlance बंद करें, डेटा फ़ोल्डर की एक कॉपी रख लें, और बैकअप से parlance.db वापस रखें।
error-store-foreign = फ़ाइल parlance.db इस भंडार का डेटाबेस नहीं है।
    .next = सही फ़ाइल वापस रखें, या कोई दूसरा डेटा फ़ोल्डर चुनें; मौजूदा फ़ाइल में कुछ भी नहीं बदला।
error-store-newer = यह भंडार Parlance के किसी नए वर्शन से बना है।
    .next = Parlance का सबसे नया वर्शन इंस्टॉल करके उसी से भंडार खोलें।
error-store-busy = इस पर अभी कुछ और काम चल रहा है।
    .next = थोड़ा रुककर फिर कोशिश करें।
error-store-disk-full = डिस्क भर गई है, इसलिए यह सहेजा नहीं जा सका; पहले का सहेजा सब कुछ सुरक्षित है।
    .next = कुछ जगह खाली करके फिर कोशिश करें।
error-store-io = डेटा फ़ोल्डर को पढ़ा या लिखा नहीं जा सका।
    .next = जाँचें कि डिस्क जुड़ी है और आपको फ़ोल्डर में लिखने की अनुमति है, फिर कोशिश करें।
error-store-missing-row = यह अब मौजूद नहीं है।
    .next = इनबॉक्स पर लौटकर फिर से चुनें।

## हेल्प डेस्क

error-desk-dns = हेल्प डेस्क के पते तक नहीं पहुँचा जा सका: या तो उसका नाम अज्ञात है, या यह कंप्यूटर ऑफ़लाइन है।
    .next = अपना नेटवर्क और पते की वर्तनी जाँचें; आपका लिखा आउटबॉक्स में सुरक्षित है।
error-desk-unreachable = हेल्प डेस्क से संपर्क नहीं हो सका।
    .next = अपना नेटवर्क जाँचें, और यह भी कि हेल्प डेस्क चल रहा है या नहीं; आपका लिखा आउटबॉक्स में सुरक्षित है।
error-desk-tls = हेल्प डेस्क से कनेक्शन सुरक्षित नहीं है: उसके सर्टिफ़िकेट पर भरोसा नहीं किया जा सकता।
    .next = पता जाँचें, या हेल्प डेस्क चलाने वालों से सर्टिफ़िकेट नया कराने को कहें।
error-desk-no-answer = हेल्प डेस्क ने समय पर जवाब नहीं दिया।
    .next = Parlance पहले वहाँ देखता है कि आपका संदेश पहुँचा या नहीं, और न पहुँचा हो तभी उसे भेजता है।
error-desk-wrong-address = इस पते पर ऐसा कोई हेल्प डेस्क नहीं है।
    .next = अपने ब्राउज़र के पता बार से पता कॉपी करें और हेल्प डेस्क का प्रकार जाँचें।
error-desk-unauthorized = हेल्प डेस्क इस टोकन को स्वीकार नहीं करता।
    .next = हेल्प डेस्क में नया टोकन बनाएँ और उसे सेटिंग में डालें।
error-desk-forbidden = आपके खाते को हेल्प डेस्क पर यह करने की अनुमति नहीं है।
    .next = हेल्प डेस्क के एडमिन से टिकट देखने और उनका जवाब देने की अनुमति माँगें।
error-desk-not-found = यह टिकट अब हेल्प डेस्क में नहीं है।
    .next = वहाँ देखें कि इसे मिटाया या मिलाया तो नहीं गया; आपका टेक्स्ट अब भी आउटबॉक्स में है।
error-desk-rate-limited = हेल्प डेस्क ने रफ़्तार कम करने को कहा है।
    .next = आपको कुछ नहीं करना है: अनुमति मिलते ही Parlance आगे बढ़ेगा।
error-desk-failed = हेल्प डेस्क में ही कोई खराबी है।
    .next = अभी आपको कुछ नहीं करना है: Parlance फिर कोशिश करेगा। समस्या बनी रहे, तो हेल्प डेस्क चलाने वालों को बताएँ।
error-desk-bad-answer = हेल्प डेस्क का जवाब पढ़ा नहीं जा सका।
    .next = Parlance फिर कोशिश करेगा। समस्या बनी रहे, तो जाँचें कि पता किसी प्रॉक्सी का नहीं, हेल्प डेस्क का ही है।
error-desk-refused = { $words ->
        [none] हेल्प डेस्क ने इसे स्वीकार नहीं किया।
       *[other] हेल्प डेस्क ने इसे स्वीकार नहीं किया: “{ $words }”
    }
    .next = अपना टेक्स्ट बदलें, या उसे आउटबॉक्स से हटाकर यह काम हेल्प डेस्क में करें।
error-desk-bad-setting = { $setting ->
        [secret] टोकन इस रूप में काम नहीं करेगा।
       *[other] हेल्प डेस्क का पता इस रूप में काम नहीं करेगा।
    }
    .next = पूरा पता डालें, जो https:// से शुरू हो, और टोकन बिना खाली जगह के लिखें।

## सिंक

error-sync-elsewhere = Parlance इस भंडार पर पहले से खुला है।
    .next = खुली हुई विंडो इस्तेमाल करें, या पहले उसे बंद करें।
error-sync-lock = वह फ़ाइल लिखी नहीं जा सकी, जो दो प्रोग्रामों को एक साथ सिंक करने से रोकती है।
    .next = जाँचें कि आपको डेटा फ़ोल्डर में लिखने की अनुमति है, फिर कोशिश करें।
error-sync-no-secret = इस हेल्प डेस्क का टोकन अब कीरिंग में नहीं है।
    .next = हेल्प डेस्क की सेटिंग में टोकन फिर से डालें।

## डेमो डेस्क

error-demo-desk-file = डेमो डेस्क की फ़ाइल इस्तेमाल नहीं की जा सकी।
    .next = इसे इस्तेमाल करने वाले दूसरे प्रोग्राम बंद करें, या डेमो डेस्क हटाकर उसे फिर से शुरू करें।
error-demo-desk-foreign = डेमो डेस्क की फ़ाइल किसी और चीज़ की है।
    .next = demo-desk.db को डेटा फ़ोल्डर से बाहर ले जाएँ और डेमो डेस्क फिर से शुरू करें।
error-demo-desk-tickets = Parlance के इस वर्शन के डेमो टिकट पढ़े नहीं जा सके।
    .next = Parlance को फिर से इंस्टॉल करें।
error-demo-desk-time = इस कंप्यूटर की घड़ी बहुत गलत समय बता रही है।
    .next = तारीख और समय ठीक करें, फिर डेमो डेस्क दोबारा शुरू करें।
error-demo-desk-not-loopback = डेमो डेस्क केवल इसी कंप्यूटर पर काम करता है।
    .next = ऐसा पता इस्तेमाल करें, जो http://127.0.0.1 से शुरू हो।
error-demo-desk-listen = इस कंप्यूटर पर डेमो डेस्क शुरू नहीं हो सका।
    .next = देखें कि कोई फ़ायरवॉल लोकल कनेक्शन तो नहीं रोक रहा, फिर कोशिश करें।
error-demo-desk-no-ticket = डेमो डेस्क में ऐसा कोई टिकट नहीं है।
    .next = सिंक करें और इनबॉक्स से कोई टिकट चुनें।
error-demo-desk-bad-request = डेमो डेस्क इसे समझ नहीं पाया।
    .next = Parlance को अपडेट करके फिर कोशिश करें।

## बाज़ार

error-market-unknown-territory = { $market ->
        [none] ऐसा कोई बाज़ार नहीं है।
       *[other] “{ $market }” कोड वाला कोई बाज़ार नहीं है।
    }
    .next = देश का दो अक्षरों वाला कोड दें, जैसे JP या HU।
error-market-unknown-subdivision = इस बाज़ार में ऐसा कोई उपविभाग नहीं है।
    .next = ISO 3166-2 कोड का हाइफ़न के बाद वाला हिस्सा दें, जैसे टोक्यो के लिए 13, या उसे खाली छोड़ें।
error-market-holidays-of-subdivision-unknown = इस उपखंड की छुट्टियाँ ज्ञात नहीं हैं।
    .next = पूरे बाज़ार की या किसी दूसरे उपखंड की छुट्टियाँ माँगें।
error-market-holidays-out-of-range = इस दिन के लिए इस बाज़ार की छुट्टियाँ ज्ञात नहीं हैं।
    .next = 1990 और 2050 के बीच के दिन माँगें; कुछ बाज़ारों के कम साल ज्ञात हैं।
error-market-unknown-zone = इस नाम का कोई समय क्षेत्र नहीं है।
    .next = कोई IANA नाम दें, जैसे Asia/Tokyo।

## Exchange rates

error-rates-too-large = यह फ़ाइल विनिमय दरों की फ़ाइल होने के लिए बहुत बड़ी है।
    .next = यूरोपीय केंद्रीय बैंक की XML फ़ाइल चुनें, जैसे eurofxref-daily.xml।
error-practice-file-large = This file is too large to come from Practice.
    .next = Check that it is the right one, and ask for it again.
error-rates-not-xml = फ़ाइल XML नहीं है, या अधूरी है।
    .next = इसे फिर से डाउनलोड करें: वेब पेज या ZIP फ़ाइल नहीं, XML फ़ाइल ही। आपकी पहले की दरें सुरक्षित हैं।
error-rates-document-type = यह विनिमय दरों की फ़ाइल नहीं, कोई वेब पेज लगता है।
    .next = पेज पर दिए गए लिंक वाली XML फ़ाइल डाउनलोड करें। आपकी पहले की दरें सुरक्षित हैं।
error-rates-none-in-file = इस फ़ाइल में कोई विनिमय दर नहीं है।
    .next = यूरोपीय केंद्रीय बैंक के प्रारूप वाली फ़ाइल चुनें, जैसे eurofxref-daily.xml।
error-rates-no-sender = फ़ाइल में यह नहीं बताया गया है कि दरें किसकी हैं।
    .next = फ़ाइल का वही रूप इस्तेमाल करें, जो यूरोपीय केंद्रीय बैंक प्रकाशित करता है।
error-rates-bad-date = तारीख “{ $date }” पढ़ी नहीं जा सकी।
    .next = दरों की तारीख ऐसे लिखी जाती है: 2026-11-21
error-rates-bad-rate =
    { $rate ->
        [0] दर शून्य नहीं हो सकती ({ $currency })।
       *[other] “{ $rate }” सही दर नहीं है ({ $currency })।
    }
    .next = दर शून्य से बड़ी संख्या होती है, जैसे 402.15। जिस फ़ाइल में कोई गलत दर हो, उससे कुछ नहीं लिया जाता।
error-rates-currency-twice = फ़ाइल में { $date } को { $currency } की दो दरें हैं।
    .next = इसे फिर से डाउनलोड करें। इससे कुछ नहीं लिया गया।
error-rates-date-twice = फ़ाइल में तारीख { $date } दो बार है।
    .next = इसे फिर से डाउनलोड करें। इससे कुछ नहीं लिया गया।
error-rates-unknown-currency = “{ $currency }” कोड वाली कोई मुद्रा चलन में नहीं है।
    .next = तीन अक्षरों वाला कोड दें, जैसे EUR या HUF।
error-rates-same-currency = दोनों मुद्राएँ { $currency } हैं।
    .next = दो अलग-अलग मुद्राएँ चुनें।
error-rates-no-source = दर का कोई स्रोत नहीं दिया गया है।
    .next = बताएँ कि दर कहाँ से है: कोई बैंक, मूल्य सूची या सहकर्मी।
error-rates-unknown = { $date } या उससे पहले की { $from } से { $to } की कोई दर नहीं है।
    .next = ऐसी तालिका इंपोर्ट करें, जिसमें दोनों मुद्राएँ हों, या दर डालें।
error-rates-amount-too-large = रकम इतनी बड़ी है कि उसे सटीक रूप से बदला नहीं जा सकता।
    .next = इससे छोटी रकम बदलें।
error-rates-bad-amount = रकम पढ़ी नहीं जा सकी।
    .next = केवल अंक लिखें, और दशमलव से पहले बिंदु: 1234.56
error-rates-bad-number = दर पढ़ी नहीं जा सकी।
    .next = केवल अंक लिखें, और दशमलव से पहले बिंदु: 402.15
error-rates-ambiguous-number = इस संख्या का मतलब हज़ार भी हो सकता है और दशमलव भी।
    .next = इसे हज़ार के चिह्न के बिना लिखें (1234), या दशमलव के अंकों की संख्या बदलकर (1.2340)।
error-rates-future-date = इस दर का दिन अभी आया नहीं है।
    .next = आज की या उससे पहले की तारीख दें।
error-rates-no-target = यह नहीं बताया गया है कि किस मुद्रा में बदलना है।
    .next = कोई मुद्रा या बाज़ार चुनें।
error-rates-no-currency-there = इस बाज़ार की अपनी कोई मुद्रा नहीं है।
    .next = मुद्रा चुनें।

## कार्यस्थान

error-workspace-locked = भंडार अभी खुला नहीं है।
    .next = पहले उसे खोलें।
error-workspace-failed = Parlance यह काम पूरा नहीं कर सका।
    .next = फिर कोशिश करें; समस्या बनी रहे, तो Parlance को फिर से शुरू करें। जो सहेजा गया था, वह सुरक्षित है।
error-reply-empty = भेजने के लिए कोई टेक्स्ट नहीं है।
    .next = पहले कुछ लिखें।
error-desk-name-empty = हेल्प डेस्क का कोई नाम नहीं है।
    .next = ऐसा नाम दें, जिससे आप इसे पहचान सकें।
error-passphrase-empty = पासफ़्रेज़ ज़रूरी है।
    .next = ऐसा पासफ़्रेज़ चुनें, जो लंबा हो और आपको याद रहे।

## कमांड लाइन

error-cli-usage = कमांड समझ में नहीं आया: { $reason }
    .next = --help से मदद लें।
error-cli-bad-time = यह समय पढ़ा नहीं जा सका: { $text }
    .next = इसे ऐसे लिखें: 2026-11-21T09:00Z
error-cli-bad-date = तारीख { $text } पढ़ी नहीं जा सकती।
    .next = इसे इस तरह लिखें: 2026-11-21.
error-cli-bad-json = इनपुट की पंक्ति { $line } इस कमांड के काम की नहीं है।
    .next = हर पंक्ति में एक JSON ऑब्जेक्ट दें, जैसा --help में दिखाया गया है।
error-cli-bad-input = इनपुट पढ़ा नहीं जा सका।
    .next = जाँचें कि फ़ाइल मौजूद है और UTF-8 टेक्स्ट है।
error-cli-bad-ticket = ऐसा कोई टिकट नहीं है: { $ticket }
    .next = सूची देखने के लिए: parlance tickets
error-cli-bad-customer = इस पहचान का कोई ग्राहक नहीं है: { $customer }
    .next = ग्राहक की पहचान टिकट में है: parlance --json show TICKET
error-cli-bad-desk = ऐसा कोई हेल्प डेस्क नहीं है: { $desk }
    .next = सूची देखने के लिए: parlance desk list
error-cli-bad-operation = आउटबॉक्स में यह नहीं मिला: { $operation }
    .next = सूची देखने के लिए: parlance outbox list
error-cli-no-store = यहाँ अभी कोई भंडार नहीं है: { $dir }
    .next = हेल्प डेस्क जोड़कर भंडार बनाएँ: parlance desk add
error-cli-no-passphrase = भंडार के लिए पासफ़्रेज़ चाहिए, और पूछने के लिए यहाँ कोई नहीं है।
    .next = उसे एनवायरनमेंट वेरिएबल PARLANCE_PASSPHRASE में रखें।
error-cli-no-secret = कोई टोकन नहीं दिया गया।
    .next = उसे स्टैंडर्ड इनपुट पर या एनवायरनमेंट वेरिएबल PARLANCE_SECRET में दें।
error-print-failed = पृष्ठ प्रिंट नहीं हो सका।
    .next = देखें कि प्रिंटर उपलब्ध है, फिर दोबारा प्रयास करें।

error-shift-name = एक शिफ़्ट का कोई नाम नहीं है।
    .next = हर शिफ़्ट को ऐसा नाम दें, जिससे आपकी टीम उसे पहचान सके।
error-shift-zone = शिफ़्ट “{ $shift }” का समय क्षेत्र अज्ञात है: “{ $zone }”।
    .next = सूची से कोई समय क्षेत्र चुनें, जैसे Europe/Budapest।
error-shift-days = शिफ़्ट “{ $shift }” सप्ताह के किसी दिन पर नहीं है।
    .next = 1 (सोमवार) से 7 (रविवार) तक कम से कम एक दिन चुनें।
error-shift-time = शिफ़्ट “{ $shift }” का एक समय पढ़ा नहीं जा सका: “{ $text }”।
    .next = समय 24 घंटे के रूप में लिखें, जैसे 09:00 या 17:30।
error-shift-times = शिफ़्ट “{ $shift }” एक ही समय पर शुरू और खत्म होती है।
    .next = उसकी शुरुआत या समाप्ति बदलें; चौबीसों घंटे की शिफ़्ट के लिए दो शिफ़्टें बनाएँ।
error-shift-languages = शिफ़्ट “{ $shift }” की कोई भाषा नहीं है।
    .next = उसके लिए कम से कम एक भाषा चुनें।
error-shift-language = शिफ़्ट “{ $shift }” की एक भाषा अज्ञात है: “{ $language }”।
    .next = सूची से कोई भाषा चुनें, या उसका टैग दें, जैसे hu या pt-BR।
error-office-hours = कार्यालय समय की समाप्ति उसकी शुरुआत के बाद नहीं है।
    .next = एक ही दिन के दो समय लिखें, जैसे 09:00 और 17:00।
error-week-not-a-date = “{ $text }” तारीख नहीं है।
    .next = साल, महीना और दिन लिखें, जैसे 2026-11-23।
error-week-out-of-range = यह सप्ताह सीमा से बाहर है।
    .next = आज के ज़्यादा पास का कोई सप्ताह चुनें।
error-coverage-day = सप्ताह का ऐसा कोई दिन नहीं है।
    .next = 1 (सोमवार) से 7 (रविवार) तक का कोई दिन दें।
error-coverage-picture = चित्र बनाया नहीं जा सका।
    .next = इसके बजाय SVG के रूप में एक्सपोर्ट करें।
error-register-no-rules = भाषा { $language } के लिए अभी संबोधन-शैली के नियम नहीं हैं।
    .next = जिन भाषाओं के नियम हैं: { $known }
error-export-no-folder = इस कंप्यूटर पर डाउनलोड के लिए कोई फ़ोल्डर नहीं है।
    .next = अपने सिस्टम की सेटिंग में डाउनलोड के लिए एक फ़ोल्डर बनाकर फिर कोशिश करें।
error-export-failed =
    फ़ाइल यहाँ लिखी नहीं जा सकी: { $place }। { $why ->
        [full] डिस्क भर गई है।
        [denied] आपको वहाँ लिखने की अनुमति नहीं है।
        [missing] फ़ोल्डर मौजूद नहीं है।
       *[other] सिस्टम ने इसकी अनुमति नहीं दी।
    }
    .next = जगह खाली करें या फ़ोल्डर जाँचें, फिर कोशिश करें।
error-shifts-file = शिफ़्टों की फ़ाइल पढ़ी नहीं जा सकी।
    .next = यह एक JSON सूची है; हर शिफ़्ट में name, zone, days (1 से 7), from, to (09:00) और languages होते हैं।
error-practice-no-scenario = There is no such scenario.
    .next = Choose one from the list of practice.
error-practice-no-attempt = This attempt is no longer there.
    .next = Begin the scenario again.
error-practice-other-version = The scenario has been changed since.
    .next = Begin it again in its new version.
error-practice-moved-on = The conversation is at another place by now.
    .next = Open the attempt again and go on from there.
error-practice-answer-long = This answer is too long to be scored.
    .next = Write what the customer needs, in a page at most.
error-practice-faulty = The scenario cannot be practised. { $file } { $place }: { $reason }
    .next = Tell whoever wrote it, or choose another one.
error-practice-bad-name = This is no name for a scenario.
    .next = Use small Latin letters, digits and hyphens, such as late-parcel-fr.
error-practice-not-kept = The scenario could not be kept: { $reason }
    .next = Check that there is room on the disk and that you may write into the folder, and try again.
error-practice-no-turn = The scenario has no turn “{ $turn }”.
    .next = Leave --turn out for the first one.
error-practice-results-file = Line { $line } of the file { $why ->
        [too-large] is too large.
       *[not-json] is no xAPI statement.
    }
    .next = Ask for the file again. It comes from Practice, Results, Share.
error-practice-scenario-file = The file of the scenario { $why ->
        [bundle-json] cannot be read.
        [bundle-format] is something else, or of a later version of Parlance.
        [bundle-id] has no proper name for the scenario.
        [bundle-name] has a file in it that no scenario has.
        [bundle-twice] has the same file twice.
        [bundle-too-large] is too large.
        [bundle-too-many] has too many files.
       *[bundle-no-file] lacks scenario.toml or scenario.ink.
    }
    .next = Ask for the file again. It comes from Practice, Author, Export.
error-practice-assignment-file = The assignment cannot be read. { $place }: { $reason }
    .next = Ask for the file again. It comes from Practice, Results, Assign.
error-practice-assignment-others = This assignment is for other people.
    .next = Check your name in Settings: it must be written as in the assignment.
error-practice-assignment-empty = An assignment needs a title and a scenario.
    .next = Write a title and choose at least one scenario.
error-practice-no-name = Results that are shared need a name.
    .next = Write your name in Settings, where closings are signed.
