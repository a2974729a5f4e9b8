# صفحة العميل: من هو، وسجله الواحد، ومن قد يكون أيضًا.

customer-page-who = عن العميل
customer-page-timeline = السجل الزمني
customer-page-addresses = وسائل الاتصال
customer-page-also = يُعرف أيضًا باسم { $names }
customer-page-city = المدينة
customer-page-languages = اللغات
customer-page-asked = صيغة المخاطبة المطلوبة
customer-page-shared = يستخدمها أكثر من شخص
customer-page-verified = استخدامها مؤكد
customer-page-unverified = غير مؤكد
customer-page-loyalty = برنامج الولاء
customer-page-loyalty-row = { $points ->
        [none] { $source }: { $tier }
        [one] { $source }: { $tier } · نقطة واحدة
        [two] { $source }: { $tier } · نقطتان
        [few] { $source }: { $tier } · { NUMBER($points) } نقاط
       *[other] { $source }: { $tier } · { NUMBER($points) } نقطة
    }
customer-page-surveys = الاستبيانات
customer-page-survey = { $survey ->
        [csat] الرضا: { $score } من { $best }
        [nps] التوصية بنا: { $score } من { $best }
       *[ces] السهولة: { $score } من { $best }
    }
customer-page-promises = ما وعدنا به
customer-page-promise-due = قبل { $date }
customer-page-no-promises = لا توجد وعود مفتوحة.
customer-page-write = كتابة رسالة
customer-page-identity = { $kind ->
        [email] البريد الإلكتروني
        [phone] الهاتف
        [handle] الاسم على { $place }
        [desk] الرقم في { $place }
       *[order] طلب لدى { $place }
    }

timeline-kind = { $kind ->
        [message] الرسائل
        [note] الملاحظات
        [event] الأحداث
        [call] المكالمات
        [order] الطلبات
        [shipment] الطرود
        [return] المرتجعات
        [refund] المبالغ المردودة
        [survey] الاستبيانات
        [loyalty] برنامج الولاء
        [consent] الموافقات
       *[promise] الوعود
    }
timeline-kinds = عرض
timeline-all = الكل
timeline-desk = مكتب المساعدة
timeline-all-desks = كل المكاتب
timeline-channel = القناة
timeline-all-channels = كل القنوات
timeline-date = الانتقال إلى
timeline-newest = الأحدث
timeline-empty = لا يوجد شيء هنا.
timeline-loading = جارٍ القراءة…
timeline-register = { $register ->
        [formal] رسمي
        [informal] غير رسمي
       *[mixed] رسمي وغير رسمي معًا
    }
timeline-promise = { $state ->
        [open] مفتوح
        [kept] تم الوفاء به
       *[withdrawn] مسحوب
    }
timeline-files = { $files ->
        [one] ملف واحد
        [two] ملفان
        [few] { NUMBER($files) } ملفات
        [many] { NUMBER($files) } ملفًا
       *[other] { NUMBER($files) } ملف
    }

call-add = تدوين مكالمة
call-from = مكالمة واردة
call-to = مكالمة صادرة
call-minutes = الدقائق
call-note = ما قيل
call-save = حفظ

merge-suggestions = ربما الشخص نفسه
merge-score = { NUMBER($score) } من 100
merge-look = مقارنة
merge-refuse = ليس الشخص نفسه
merge-members = يضم
merge-members-hint = يمكن فصل أي جزء في أي وقت؛ ويعود الاثنان كما كانا، مع ما ورد منذ ذلك الحين.
merge-unmerge = فصل
merge-unmerge-confirm = يعود { $name } سجلًا مستقلًا، مع كل ما ورد بهذا الاسم.
merge-title = شخص واحد؟
merge-as = يُعرف بعد ذلك باسم
merge-name = الاسم
merge-market = السوق
merge-address = صيغة المخاطبة
merge-language = اللغة
merge-tickets = التذاكر
merge-unknown = غير معروف
merge-moved = { $tickets ->
        [0] لن تتغير سوق أي تذكرة في صندوق الوارد.
        [one] ستتغير سوق تذكرة واحدة في صندوق الوارد.
        [two] ستتغير سوق تذكرتين في صندوق الوارد.
        [few] ستتغير سوق { NUMBER($tickets) } تذاكر في صندوق الوارد.
       *[other] ستتغير سوق { NUMBER($tickets) } تذكرة في صندوق الوارد.
    }
merge-evidence = ما يدعم ذلك
merge-warnings = يُرجى الاطلاع على هذا أولًا
merge-do = الدمج في شخص واحد
