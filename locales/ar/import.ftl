# Bringing in customers, orders and more from a file.

import-hint = العملاء والطلبات والطرود والمرتجعات والمبالغ المردودة والاستبيانات والنقاط من Shopify أو WooCommerce أو أي جدول؛ وبطاقات جهات الاتصال؛ والبريد. يُقرأ الملف فقط ولا يُغيَّر.
import-choose = اختيار ملف…
import-file = الملف
import-source = اسم المتجر أو النظام
import-source-hint = يُحدَّث ما ورد سابقًا من ملف يحمل الاسم نفسه.
import-look = معاينة
import-layout = نوع المحتوى
import-layout-name = { $layout ->
        [shopify-orders] طلبات من Shopify
        [shopify-customers] عملاء من Shopify
        [woocommerce-orders] طلبات من WooCommerce
        [woocommerce-customers] عملاء من WooCommerce
        [columns] جدول آخر
        [lines] سطور بتنسيق Parlance الخاص
        [vcard] بطاقات جهات اتصال (vCard)
        [jscontact] بطاقات جهات اتصال (JSContact)
       *[mail] بريد
    }
import-recognised = جرى التعرف عليه من محتواه.
import-encoding = الترميز
import-encoding-guessed = الترميز مخمَّن: يُرجى التحقق من الأسماء أدناه.
import-delimiter = فاصل الأعمدة
import-delimiter-name = { $delimiter ->
        [comma] فواصل
        [semicolon] فواصل منقوطة
       *[tab] علامات جدولة
    }
import-rows = كل صف هو
import-row-name = { $kind ->
        [customers] عميل
        [orders] طلب
        [shipments] طرد
        [returns] إرجاع
        [refunds] رد مبلغ
        [surveys] إجابة عن استبيان
       *[loyalty] تغيير في النقاط
    }
import-column = العمود
import-holds = يحتوي على
import-field = { $field ->
        [none] لا شيء مطلوب
        [customer-id] رقم العميل
        [name] الاسم الكامل
        [given-name] الاسم الشخصي
        [family-name] اسم العائلة
        [email] عنوان البريد الإلكتروني
        [phone] رقم الهاتف
        [language] اللغة
        [country] البلد
        [subdivision] الولاية أو المنطقة
        [city] المدينة
        [postal-code] الرمز البريدي
        [street] الشارع
        [street2] الشارع، السطر الثاني
        [form-of-address] صيغة المخاطبة
        [record-id] رقم المدخلة
        [order-number] رقم الطلب
        [at] التاريخ
        [status] الحالة
        [total] المجموع
        [currency] العملة
        [payment] طريقة الدفع
        [channel] القناة
        [by] من تولى الأمر لدينا
        [item-name] المنتج
        [item-sku] رقم المنتج
        [item-quantity] الكمية
        [item-price] سعر القطعة
        [carrier] شركة الشحن
        [tracking] رقم التتبع
        [delivered] تاريخ التسليم
        [reason] السبب
        [score] التقييم
        [survey] نوع الاستبيان
        [comment] التعليق
        [points] النقاط
        [balance] الرصيد بعد التغيير
       *[tier] المستوى
    }
import-ask-column = يلزم عمود لما يلي: «{ $field }».
import-ask-dates = ما المقصود بالتاريخ { $example }: { $day_first } أم { $month_first }؟
import-ask-decimal = ما العلامة التي تسبق الكسور العشرية في { $example }؟
import-decimal = { $mark ->
        [point] نقطة
       *[comma] فاصلة
    }
import-ask-currency = عملة المبالغ (ثلاثة أحرف)
import-own-addresses = عناويننا أو نطاقاتنا، كل منها في سطر (@example.com)
import-own-hint = ما أُرسل منها صادر، وما عداه وارد.
import-found = ما ستصبح عليه الصفوف الأولى
import-faults = ما لا يمكن أخذه
import-line = السطر { NUMBER($line) }
import-dry = إحصاء فقط
import-start = استيراد
import-stop = إيقاف
import-going = الصفوف المقروءة: { NUMBER($rows) }، { NUMBER($percent) }%
import-counted = هذا ما سينتج عن الاستيراد؛ ولم يُكتب شيء.
import-done = تم الاستيراد.
import-nothing-new = كان كل ما فيه موجودًا هنا بالفعل.
import-customers = { $new ->
        [one] عميل جديد واحد
        [two] عميلان جديدان
        [few] { NUMBER($new) } عملاء جدد
        [many] { NUMBER($new) } عميلًا جديدًا
       *[other] { NUMBER($new) } عميل جديد
    }، معدَّل: { NUMBER($changed) }، بلا تغيير: { NUMBER($same) }
import-records = المدخلات الجديدة: { NUMBER($new) }، المعدَّلة: { NUMBER($changed) }، بلا تغيير: { NUMBER($same) }
import-not-taken = { $faults ->
        [one] لم يُؤخذ صف واحد.
        [two] لم يُؤخذ صفان.
        [few] لم تُؤخذ { NUMBER($faults) } صفوف.
        [many] لم يُؤخذ { NUMBER($faults) } صفًا.
       *[other] لم يُؤخذ { NUMBER($faults) } صف.
    }
import-errors = توجد كلها في { $path }.
import-before = ما استُورد سابقًا
import-none = لم يُستورد شيء بعد.
import-undo = تراجع
import-undo-confirm = سيُزال كل ما استُورد من «{ $name }»، ويعود ما تغيّر بسببه كما كان.
import-held = يتعلق ملف لاحق بالعملاء أنفسهم: يُرجى التراجع عن استيراده أولًا.
import-undone = تم التراجع. المدخلات: أُزيل { NUMBER($removed) }، أُعيد { NUMBER($restored) }؛ العملاء: أُزيل { NUMBER($customers) }، بقي { NUMBER($kept) } لوجود ما يتعلق بهم منذ ذلك الحين.
