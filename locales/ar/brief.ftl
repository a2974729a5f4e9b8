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
time-by-phone = { $time } (بحسب رمز المنطقة في رقم الهاتف)
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

## Exchange rates

conversion-equation = 1 { $from } = { $rate } { $to }
conversion-rate =
    { $via ->
        [none] { $rate }
       *[other] { $rate }، عبر { $via }
    }
conversion-age =
    { $days ->
        [0] سعر اليوم نفسه
        [one] سعر عمره يوم واحد
        [two] سعر عمره يومان
        [few] سعر عمره { $days } أيام
        [many] سعر عمره { $days } يومًا
       *[other] سعر عمره { $days } يوم
    }
conversion-age-stale =
    { $days ->
        [one] سعر عمره يوم واحد: أقدم من أن يُعتمد عليه. يُرجى استيراد جدول أحدث، أو السؤال قبل ذكر هذا المبلغ.
        [two] سعر عمره يومان: أقدم من أن يُعتمد عليه. يُرجى استيراد جدول أحدث، أو السؤال قبل ذكر هذا المبلغ.
        [few] سعر عمره { $days } أيام: أقدم من أن يُعتمد عليه. يُرجى استيراد جدول أحدث، أو السؤال قبل ذكر هذا المبلغ.
        [many] سعر عمره { $days } يومًا: أقدم من أن يُعتمد عليه. يُرجى استيراد جدول أحدث، أو السؤال قبل ذكر هذا المبلغ.
       *[other] سعر عمره { $days } يوم: أقدم من أن يُعتمد عليه. يُرجى استيراد جدول أحدث، أو السؤال قبل ذكر هذا المبلغ.
    }
cli-rates-left-out = عملات مستبعدة لأنها لم تعد متداولة: { $currencies }
cli-rates-days =
    { $days ->
        [one] { $source }: { $last }
        [two] { $source }: من { $first } إلى { $last }، يومان
        [few] { $source }: من { $first } إلى { $last }، { $days } أيام
        [many] { $source }: من { $first } إلى { $last }، { $days } يومًا
       *[other] { $source }: من { $first } إلى { $last }، { $days } يوم
    }
cli-rate-source = سعر { $date }، { $source }

## Coverage of markets by shifts: pictures, tables and the command line

coverage-title = تغطية الأسواق، أسبوع { $date }
coverage-title-day = تغطية الأسواق، { $weekday } { $date } (UTC)
coverage-legend-own = يوجد من يتحدث إحدى لغات السوق
coverage-legend-other = يوجد من يعمل، لكن بلغة أخرى فقط
coverage-legend-none = لا يوجد أحد
coverage-legend-closed = المكاتب مغلقة
coverage-note-hours = على افتراض أن المكاتب تعمل من { $from } إلى { $to } بالتوقيت المحلي، باستثناء عطلة نهاية الأسبوع في السوق وعطلها الرسمية.
coverage-note-holidays = لا تُستثنى العطل التي تخص جزءًا من السوق فقط، ولا تُحتسب اللغات الرسمية في جزء منها فقط.
coverage-note-zones = تُعَدّ السوق ذات المناطق الزمنية المتعددة مفتوحة ما دامت إحداها مفتوحة. ارتفاع التعبئة هو نسبتها من الساعة.
coverage-note-closed = { $market }: عطلة في { $date }، { $name }
coverage-note-closed-check = { $market }: عطلة في { $date }، { $name }؛ يلزم التحقق من هذا اليوم
coverage-note-unknown = { $market }: عطل هذا الأسبوع غير معروفة؛ ولم يُستثنَ منها شيء.
coverage-column-market = السوق
coverage-column-name = الاسم
coverage-column-utc = الساعة (UTC)
coverage-column-local = الساعة (المنطقة)
coverage-column-zone = المنطقة الزمنية
coverage-column-open = ساعات العمل (بالدقائق)
coverage-column-own = بإحدى لغات السوق (بالدقائق)
coverage-column-other = بلغة أخرى (بالدقائق)
coverage-column-none = بلا تغطية (بالدقائق)
cli-coverage-week = أسبوع { $date }؛ على افتراض أن ساعات العمل من { $from } إلى { $to } بالتوقيت المحلي
cli-coverage-own = بلغة السوق
cli-coverage-other = بلغة أخرى
cli-coverage-none = بلا تغطية
cli-coverage-holidays-unknown = عطل هذا الأسبوع غير معروفة؛ ولم يُستثنَ منها شيء.
cli-coverage-check = يلزم التحقق من هذا اليوم
cli-coverage-written = تمت الكتابة: { $path }

## Whether to call now. $place is “open” if it is not known where in the market she is: then it is so somewhere there.

call-office-hours =
    وقت مناسب للاتصال: ضمن ساعات العمل (من { $from } إلى { $to }{ $assumed ->
        [yes] ، كما نفترض
       *[no] { "" }
    }).
call-outside-office-hours =
    { $place ->
       *[known]
            يُستحسن السؤال قبل الاتصال: الوقت هناك خارج ساعات العمل (من { $from } إلى { $to }{ $assumed ->
                [yes] ، كما نفترض
               *[no] { "" }
            }).
        [open]
            يُستحسن السؤال قبل الاتصال: الوقت في جزء من السوق خارج ساعات العمل (من { $from } إلى { $to }{ $assumed ->
                [yes] ، كما نفترض
               *[no] { "" }
            }).
    }
call-weekend =
    { $place ->
       *[known] يُستحسن السؤال قبل الاتصال: اليوم هناك عطلة نهاية الأسبوع.
        [open] يُستحسن السؤال قبل الاتصال: اليوم في جزء من السوق عطلة نهاية الأسبوع.
    }
call-holiday =
    { $place ->
       *[known] يُستحسن عدم الاتصال: اليوم هناك عطلة رسمية ({ $name }).
        [open] يُستحسن عدم الاتصال: في جزء من السوق عطلة رسمية بدأت بالفعل أو لم تنتهِ بعد ({ $name }).
    }
call-holiday-in-places = يُستحسن السؤال قبل الاتصال: اليوم عطلة رسمية في بعض المناطق هناك ({ $name }).
call-holiday-in-doubt = يُستحسن السؤال قبل الاتصال: قد يكون اليوم عطلة رسمية هناك ({ $name })؛ فالمصادر تختلف، أو لم يُحدَّد اليوم بعد.
call-day-off-by-custom = يُستحسن السؤال قبل الاتصال: اليوم هناك عطلة بحكم العُرف ({ $name }).
call-half-day = يُستحسن السؤال قبل الاتصال: جزء من هذا اليوم عطلة هناك ({ $name }).
call-early-morning =
    { $place ->
       *[known] يُستحسن عدم الاتصال: الوقت هناك قبل الساعة 8:00.
        [open] يُستحسن عدم الاتصال: الوقت في جزء من السوق قبل الساعة 8:00.
    }
call-late-evening =
    { $place ->
       *[known] يُستحسن عدم الاتصال: الوقت هناك بعد الساعة 20:00.
        [open] يُستحسن عدم الاتصال: الوقت في جزء من السوق بعد الساعة 20:00.
    }
call-next =
    { $clock ->
       *[hers]
            الوقت المناسب التالي للاتصال: { $weekday } { $time } بالتوقيت المحلي هناك{ $date ->
                [none] .
               *[other] { " " }({ $date }).
            }
        [utc]
            الوقت المناسب التالي للاتصال، أيًّا كان المكان في السوق: { $weekday } { $time } بتوقيت UTC{ $date ->
                [none] .
               *[other] { " " }({ $date }).
            }
    }
cli-call = الاتصال الهاتفي

## What a holiday means for the conversation

holiday-wish-wish = تناسب التهنئة بهذا اليوم.
holiday-wish-if-kept = لا تُقدَّم التهنئة بهذا اليوم إلا إذا ذكره العميل.
holiday-wish-none = لا تهنئة بهذا اليوم.
holiday-closed-most = معظم المتاجر والمكاتب مغلقة.
holiday-closed-offices = المكاتب مغلقة.
holiday-closed-few = معظم المتاجر والمكاتب مفتوحة.
holiday-delivery-stops = لا توصيل في هذا اليوم.
holiday-delivery-slower = يستغرق التوصيل وقتًا أطول.
holiday-delivery-usual = التوصيل كالمعتاد.
holiday-custom-unsure = المصادر غير حاسمة: يُستحسن السؤال قبل الوعد بشيء.

register =
    { $register ->
        [formal] رسمي
        [informal] غير رسمي
        [mixed] رسمي وغير رسمي معًا
       *[neutral] لا يظهر من النص
    }
