### كلمات الموجز وسطر الأوامر، بلغة الموظف.

## Why it is this market

market-evidence-country = بلد العميل كما يرد في مكتب المساعدة: { $country }.
market-evidence-phone = رقم هاتف العميل يبدأ برمز الاتصال الدولي { $prefix }.
market-evidence-email = عنوان البريد الإلكتروني للعميل ينتهي بالنطاق { $tld }.
market-evidence-language = استنادًا إلى لغة كتابة العميل فقط: { $language }؛ يُستحسن السؤال إن كان للأمر أهمية.
market-evidence-unknown = لا شيء يدل على مكان العميل: يُستحسن السؤال إن كان للأمر أهمية.
market-evidence-chosen = هذه السوق من اختيارك.

## Why she is addressed so

address-evidence-asked = طلب العميل مخاطبته بهذه الصيغة.
address-evidence-observed = هكذا يكتب العميل إلينا: «{ $words }».
address-evidence-usual = هذا هو المعتاد في رسائل خدمة العملاء باللغة { $language }؛ ولم يُبدِ العميل تفضيلًا.

## When a phrase fits

phrase-when = { $formality ->
       *[formal] رسمي
        [informal] غير رسمي
    }{ $part ->
       *[any] {""}
        [morning] ، صباحًا
        [day] ، نهارًا
        [evening] ، مساءً
        [night] ، ليلًا
    }

## In what a piece of guidance holds

scope = { $channel ->
       *[any] في أي رسالة
        [email] في البريد الإلكتروني
        [chat] في الدردشة
        [phone] عبر الهاتف
        [several] في المراسلات المكتوبة
    }{ $languages ->
        [none] {""}
       *[other] { " " }باللغة { $languages }
    }{ $markets ->
        [none] {""}
       *[other] { " " }({ $markets })
    }

## Local time

time-known = { $weekday } { $time }{ $period ->
        [none] {""}
       *[other] {"، "}{ $period }
    }
time-several = بين { $first } و{ $last }، بحسب المكان داخل السوق: يُستحسن السؤال إن كان للأمر أهمية.
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

## The command line

cli-market = السوق
cli-evidence = السبب
cli-time = الوقت المحلي
cli-address = صيغة المخاطبة
cli-language = اللغة
cli-currency = العملة
cli-holiday = عطلة رسمية
cli-greetings = عبارات الافتتاح
cli-closings = عبارات الختام
cli-guidance = إرشادات
cli-stale = يلزم التحقق من جديد
cli-checked = تاريخ التحقق: { $date }
cli-formality = { $formality ->
       *[formal] رسمي
        [informal] غير رسمي
    }
cli-status = { $status ->
        [new] جديدة
       *[open] مفتوحة
        [waiting] قيد الانتظار
        [solved] محلولة
        [closed] مغلقة
    }
cli-operation-state = { $state ->
       *[waiting] بانتظار الإرسال
        [sending] جارٍ الإرسال
        [unknown] جارٍ التحقق من الوصول
        [refused] مرفوضة
        [confirmed] سُلِّمت
    }
cli-recovery-code = رمز الاسترداد، يُعرض هذه المرة فقط؛ يُرجى تدوينه وحفظه في مكان آمن: { $code }
cli-passphrase = عبارة المرور:{" "}
cli-desk-added = تمت إضافة: { $name }
cli-desk-removed = تمت إزالة: { $name }
cli-desk-works = الاتصال يعمل: { $agent }، { $product }
cli-synced = { $name }: { $tickets ->
        [zero] لا تغييرات في التذاكر
        [one] تغيير واحد في التذاكر
        [two] تغييران في التذاكر
        [few] { $tickets } تغييرات في التذاكر
        [many] { $tickets } تغييرًا في التذاكر
       *[other] { $tickets } تغيير في التذاكر
    }، { $messages ->
        [zero] لا رسائل جديدة
        [one] رسالة جديدة واحدة
        [two] رسالتان جديدتان
        [few] { $messages } رسائل جديدة
        [many] { $messages } رسالة جديدة
       *[other] { $messages } رسالة جديدة
    }، تم التسليم: { $confirmed }
cli-in-outbox = الرسالة في صندوق الصادر، وتُرسَل مع المزامنة التالية.
cli-delivered = سُلِّمت.
cli-nothing = لا توجد نتائج.
