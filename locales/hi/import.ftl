# Bringing in customers, orders and more from a file.

import-hint = Shopify, WooCommerce या किसी भी तालिका से ग्राहक, ऑर्डर, पार्सल, वापसियाँ, रिफ़ंड, सर्वेक्षण और पॉइंट; संपर्क कार्ड; मेल। फ़ाइल केवल पढ़ी जाती है।
import-choose = फ़ाइल चुनें…
import-file = फ़ाइल
import-source = दुकान या सिस्टम का नाम
import-source-hint = इसी नाम की पिछली फ़ाइल से जो आया था, वह अप-टू-डेट कर दिया जाएगा।
import-look = फ़ाइल में देखें
import-layout = यह क्या है
import-layout-name = { $layout ->
        [shopify-orders] Shopify के ऑर्डर
        [shopify-customers] Shopify के ग्राहक
        [woocommerce-orders] WooCommerce के ऑर्डर
        [woocommerce-customers] WooCommerce के ग्राहक
        [columns] कोई और तालिका
        [lines] Parlance के अपने फ़ॉर्मैट की पंक्तियाँ
        [vcard] संपर्क कार्ड (vCard)
        [jscontact] संपर्क कार्ड (JSContact)
       *[mail] मेल
    }
import-recognised = सामग्री से पहचाना गया।
import-encoding = एन्कोडिंग
import-encoding-guessed = यह अनुमान है: नीचे के नाम देख लें।
import-delimiter = कॉलम अलग करने वाला चिह्न
import-delimiter-name = { $delimiter ->
        [comma] कॉमा
        [semicolon] सेमीकोलन
       *[tab] टैब
    }
import-rows = हर पंक्ति में
import-row-name = { $kind ->
        [customers] एक ग्राहक
        [orders] एक ऑर्डर
        [shipments] एक पार्सल
        [returns] एक वापसी
        [refunds] एक रिफ़ंड
        [surveys] सर्वेक्षण का एक उत्तर
       *[loyalty] पॉइंट का एक बदलाव
    }
import-column = कॉलम
import-holds = इसमें है
import-field = { $field ->
        [none] कुछ नहीं, जिसकी ज़रूरत हो
        [customer-id] ग्राहक संख्या
        [name] पूरा नाम
        [given-name] नाम
        [family-name] कुलनाम
        [email] ईमेल पता
        [phone] फ़ोन नंबर
        [language] भाषा
        [country] देश
        [subdivision] राज्य या क्षेत्र
        [city] शहर
        [postal-code] पिन या डाक कोड
        [street] गली का पता
        [street2] गली का पता, दूसरी पंक्ति
        [form-of-address] संबोधन का रूप
        [record-id] प्रविष्टि संख्या
        [order-number] ऑर्डर नंबर
        [at] तारीख
        [status] स्थिति
        [total] कुल रकम
        [currency] मुद्रा
        [payment] भुगतान का तरीका
        [channel] चैनल
        [by] हमारी ओर से कौन
        [item-name] वस्तु
        [item-sku] वस्तु संख्या
        [item-quantity] मात्रा
        [item-price] एक की कीमत
        [carrier] कूरियर
        [tracking] ट्रैकिंग नंबर
        [delivered] डिलीवरी की तारीख
        [reason] कारण
        [score] अंक
        [survey] सर्वेक्षण का प्रकार
        [comment] टिप्पणी
        [points] पॉइंट
        [balance] इसके बाद के पॉइंट
       *[tier] स्तर
    }
import-ask-column = “{ $field }” के लिए एक कॉलम चाहिए।
import-ask-dates = { $example } का मतलब { $day_first } है या { $month_first }?
import-ask-decimal = { $example } में दशमलव से पहले कौन-सा चिह्न है?
import-decimal = { $mark ->
        [point] बिंदु
       *[comma] कॉमा
    }
import-ask-currency = रकमों की मुद्रा (तीन अक्षर)
import-own-addresses = हमारे अपने पते या डोमेन, हर पंक्ति में एक (@example.com)
import-own-hint = इनसे भेजा गया बाहर जाने वाला माना जाएगा, बाकी सब आने वाला।
import-found = पहली पंक्तियों से यह बनेगा
import-faults = नहीं लिया जा सकता
import-line = पंक्ति { NUMBER($line) }
import-dry = केवल गिनें
import-start = इंपोर्ट करें
import-stop = रोकें
import-going = { NUMBER($rows) } पंक्तियाँ पढ़ी गईं, { NUMBER($percent) } %
import-counted = इससे यह बनेगा; अभी कुछ लिखा नहीं गया।
import-done = इंपोर्ट हो गया।
import-nothing-new = यह सब पहले से यहाँ था।
import-customers = { $new ->
        [one] { NUMBER($new) } नया ग्राहक
       *[other] { NUMBER($new) } नए ग्राहक
    }, { NUMBER($changed) } में बदलाव, { NUMBER($same) } पहले जैसे
import-records = { NUMBER($new) } नई प्रविष्टियाँ, { NUMBER($changed) } में बदलाव, { NUMBER($same) } पहले जैसी
import-not-taken = { $faults ->
        [one] { NUMBER($faults) } पंक्ति नहीं ली गई।
       *[other] { NUMBER($faults) } पंक्तियाँ नहीं ली गईं।
    }
import-errors = इन सबकी सूची यहाँ है: { $path }
import-before = पहले इंपोर्ट किया गया
import-none = अभी कुछ भी इंपोर्ट नहीं किया गया।
import-undo = वापस लें
import-undo-confirm = “{ $name }” से जो कुछ आया, वह हटा दिया जाएगा, और उससे जो बदला, वह पहले जैसा हो जाएगा।
import-held = बाद की एक फ़ाइल इन्हीं ग्राहकों से जुड़ी है: पहले उसे वापस लें।
import-undone = वापस लिया गया: { NUMBER($removed) } प्रविष्टियाँ हटाई गईं, { NUMBER($restored) } पहले जैसी हुईं; { NUMBER($customers) } ग्राहक हटाए गए, { NUMBER($kept) } रहने दिए गए, क्योंकि तब से उन पर काम हो चुका है।
