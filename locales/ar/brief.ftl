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
        [conflict] بانتظار القرار
        [confirmed] سُلِّمت
    }
cli-recovery-code = رمز الاسترداد، يُعرض هذه المرة فقط؛ يُرجى تدوينه وحفظه في مكان آمن: { $code }
cli-passphrase = عبارة المرور:{" "}
cli-desk-added = تمت إضافة: { $name }
cli-desk-hints-on = يمكن لمكتب المساعدة { $name } الإرسال (POST) إلى: { $address }
cli-desk-hints-off = لا تُستقبل أي إشعارات (webhooks) من { $name }.
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
cli-recovery-code-ask = رمز الاسترداد:{" "}
cli-backup = { $tickets ->
        [one] تذكرة واحدة
        [two] تذكرتان
        [few] { $tickets } تذاكر
        [many] { $tickets } تذكرة
       *[other] { $tickets } تذكرة
    }، { $messages ->
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $messages } رسائل
        [many] { $messages } رسالة
       *[other] { $messages } رسالة
    }، غير المرسَل: { $unsent }
cli-restored = عاد المخزن كما كان في { $made }.
cli-brought = ما لم يكن قد أُرسل ونُقل مع المخزن: { $count }
cli-drafts-brought = المسودات المنقولة مع المخزن: { $count }
cli-held = عمليات ربما أُرسلت بالفعل، وتنتظر قرارك في صندوق الصادر: { $count }
cli-texts-lost = ردود ومسودات لتذاكر لم تعد قراءتها ممكنة: { $count }
cli-kept-aside = المخزن الذي كان هنا محفوظ باسم { $file }
cli-repaired = { $whole ->
       *[yes] تم الإصلاح ولم يُفقد شيء.
        [no] تم الإصلاح؛ صفحات تعذّرت قراءتها: { $broken } من { $pages }. ما كان فيها من مكاتب المساعدة يُقرأ منها من جديد.
    }
cli-lost = { $table }: المفقود { $more ->
        [yes] { $count } على الأقل
       *[no] { $count }
    }{ $from ->
        [none] {""}
       *[other] ، من { $from } إلى { $until }
    }
cli-nothing = لا توجد نتائج.
cli-search-customer = العميل
cli-search-desk = لم تكتمل قراءة { $name } بعد: { $tickets ->
    [0] لا شيء منه هنا
    [one] توجد منه هنا تذكرة واحدة
    [two] توجد منه هنا تذكرتان
    [few] توجد منه هنا { $tickets } تذاكر
    [many] توجد منه هنا { $tickets } تذكرة
   *[other] توجد منه هنا { $tickets } تذكرة
}.
cli-search-indexing = جارٍ التحضير للبحث، المتبقي: { $left }
cli-search-reached = لم يشمل البحث ما هو أقدم من { $at }. يُرجى تضييق البحث أو استخدام before:
cli-search-files = لا يشمل البحث محتوى مرفقات الرسائل.
history-channel = { $channel ->
        [email] البريد الإلكتروني
        [e-mail] البريد الإلكتروني
        [mail] البريد الإلكتروني
        [chat] الدردشة
        [phone] الهاتف
        [voice] الهاتف
        [call] الهاتف
        [sms] رسالة نصية
        [social] وسائل التواصل الاجتماعي
        [web] الويب
        [web-form] نموذج ويب
        [form] نموذج ويب
        [shop] داخل المتجر
        [app] التطبيق
        [api] تلقائي
       *[other] { $word }
    }
history-elsewhere = { $channel ->
        [email] تواصل العميل معنا أيضًا عبر البريد الإلكتروني، وآخر مرة في { $date }.
        [chat] تواصل العميل معنا أيضًا عبر الدردشة، وآخر مرة في { $date }.
        [phone] تواصل العميل معنا أيضًا عبر الهاتف، وآخر مرة في { $date }.
        [social] تواصل العميل معنا أيضًا عبر وسائل التواصل الاجتماعي، وآخر مرة في { $date }.
       *[other] تواصل العميل معنا أيضًا بطريقة أخرى ({ $name })، وآخر مرة في { $date }.
    }
history-promised = { $state ->
        [open] وعد في { $made } ما زال مفتوحًا: «{ $text }»{ $due ->
            [none] .
           *[other] ، والموعد { $due }.
        }
        [kept] وعد في { $made } تم الوفاء به: «{ $text }».
       *[withdrawn] وعد في { $made } سُحب: «{ $text }».
    }
history-message = { $which ->
        [inbound] { $subject ->
            [none] رسالة
           *[other] رسالة: { $subject }
        }
        [note] ملاحظة
       *[outbound] { $subject ->
            [none] ردّنا
           *[other] ردّنا: { $subject }
        }
    }
history-event = { $kind ->
        [status] تغيّرت الحالة
        [owner] تغيّر الإسناد
        [field] تغيّر حقل
        [priority] تغيّرت الأولوية
        [tags] تغيّرت الوسوم
        [created] فُتحت التذكرة
       *[other] { $word }
    }
history-change = من «{ $from }» إلى «{ $to }»
history-promise = { $state ->
        [open] وعدنا
        [kept] وعدنا ووفينا
       *[withdrawn] وعدنا ثم سحبنا الوعد
    }
history-order = الطلب { $number }
history-of-order = الطلب { $number }
history-shipment = طرد
history-delivered = سُلّم في { $date }
history-return = إرجاع
history-refund = رد مبلغ: { $amount }
history-item = { $quantity } × { $name }
history-survey = { $survey ->
        [csat] الرضا: { $score } من { $best }
        [nps] التوصية بنا: { $score } من { $best }
       *[ces] السهولة: { $score } من { $best }
    }
history-loyalty = { $sign ->
        [less] { $points ->
            [one] خُصمت نقطة ولاء واحدة
            [two] خُصمت نقطتا ولاء
            [few] خُصمت { $points } نقاط ولاء
            [many] خُصمت { $points } نقطة ولاء
           *[other] خُصمت { $points } نقطة ولاء
        }
       *[more] { $points ->
            [one] أُضيفت نقطة ولاء واحدة
            [two] أُضيفت نقطتا ولاء
            [few] أُضيفت { $points } نقاط ولاء
            [many] أُضيفت { $points } نقطة ولاء
           *[other] أُضيفت { $points } نقطة ولاء
        }
    }
history-balance = الرصيد: { $points }
history-call = { $which ->
        [inbound] { $minutes ->
            [none] اتصل العميل
            [one] اتصل العميل (دقيقة واحدة)
            [two] اتصل العميل (دقيقتان)
            [few] اتصل العميل ({ $minutes } دقائق)
            [many] اتصل العميل ({ $minutes } دقيقة)
           *[other] اتصل العميل ({ $minutes } دقيقة)
        }
       *[outbound] { $minutes ->
            [none] اتصلنا بالعميل
            [one] اتصلنا بالعميل (دقيقة واحدة)
            [two] اتصلنا بالعميل (دقيقتان)
            [few] اتصلنا بالعميل ({ $minutes } دقائق)
            [many] اتصلنا بالعميل ({ $minutes } دقيقة)
           *[other] اتصلنا بالعميل ({ $minutes } دقيقة)
        }
    }
history-consent = { $given ->
        [yes] مُنحت الموافقة: { $purpose }
       *[no] سُحبت الموافقة: { $purpose }
    }
identity-shared-role = مشترك: خلف هذا العنوان جهة لا شخص واحد. لا يُربط به أحد.
identity-shared-names = مشترك: ظهرت معه أسماء ثلاثة أشخاص أو أكثر. لا يُربط به أحد.
link-evidence = { $code ->
        [same-email] عنوان البريد الإلكتروني نفسه بحسب متجر: { $value }
        [same-handle] الاسم نفسه على الشبكة نفسها: { $value }
        [same-phone] رقم الهاتف نفسه: { $value }
        [same-order] الطلب نفسه: { $value }
        [named-order] كتب أحدهما إلينا عن طلب الآخر: { $value }
        [same-name-and-address] الاسم نفسه والعنوان البريدي نفسه: { $value }
       *[same-name-and-city] الاسم نفسه والمدينة نفسها: { $value }
    }
merge-warning = { $code ->
        [refused-before] سبق أن أفاد أحدهم بأنهما ليسا الشخص نفسه.
        [shared-address] كل ما يجمع بينهما عنوان يستخدمه أكثر من شخص: { $value }. وهذا لا يعني أنهما شخص واحد.
        [no-evidence] لا شيء مما يعرفه Parlance يدل على أنهما الشخص نفسه.
        [different-names] الاسمان مختلفان.
        [different-markets] السوقان مختلفتان: بعد الدمج يُعثر على الشخص ضمن سوق السجل الذي دُمج فيه الآخر.
       *[different-address] صيغتا المخاطبة المطلوبتان مختلفتان.
    }
cli-customer-known-as = يُعرف بما يلي
cli-customer-is = يضم
cli-customer-suggested = ربما الشخص نفسه أيضًا
cli-customer-languages = اللغات
cli-customer-history = السجل الزمني
cli-count = { $kind ->
        [message] { $entries ->
            [one] رسالة واحدة
            [two] رسالتان
            [few] { $entries } رسائل
            [many] { $entries } رسالة
           *[other] { $entries } رسالة
        }
        [note] { $entries ->
            [one] ملاحظة واحدة
            [two] ملاحظتان
            [few] { $entries } ملاحظات
            [many] { $entries } ملاحظة
           *[other] { $entries } ملاحظة
        }
        [event] { $entries ->
            [one] حدث واحد
            [two] حدثان
            [few] { $entries } أحداث
            [many] { $entries } حدثًا
           *[other] { $entries } حدث
        }
        [call] { $entries ->
            [one] مكالمة واحدة
            [two] مكالمتان
            [few] { $entries } مكالمات
            [many] { $entries } مكالمة
           *[other] { $entries } مكالمة
        }
        [order] { $entries ->
            [one] طلب واحد
            [two] طلبان
            [few] { $entries } طلبات
            [many] { $entries } طلبًا
           *[other] { $entries } طلب
        }
        [shipment] { $entries ->
            [one] طرد واحد
            [two] طردان
            [few] { $entries } طرود
            [many] { $entries } طردًا
           *[other] { $entries } طرد
        }
        [return] { $entries ->
            [one] إرجاع واحد
            [two] عمليتا إرجاع
            [few] { $entries } عمليات إرجاع
            [many] { $entries } عملية إرجاع
           *[other] { $entries } عملية إرجاع
        }
        [refund] { $entries ->
            [one] رد مبلغ واحد
            [two] عمليتا رد مبلغ
            [few] { $entries } عمليات رد مبلغ
            [many] { $entries } عملية رد مبلغ
           *[other] { $entries } عملية رد مبلغ
        }
        [survey] { $entries ->
            [one] استبيان واحد
            [two] استبيانان
            [few] { $entries } استبيانات
            [many] { $entries } استبيانًا
           *[other] { $entries } استبيان
        }
        [loyalty] { $entries ->
            [one] تغيير واحد في الولاء
            [two] تغييران في الولاء
            [few] { $entries } تغييرات في الولاء
            [many] { $entries } تغييرًا في الولاء
           *[other] { $entries } تغيير في الولاء
        }
        [consent] { $entries ->
            [one] موافقة واحدة
            [two] موافقتان
            [few] { $entries } موافقات
            [many] { $entries } موافقة
           *[other] { $entries } موافقة
        }
       *[promise] { $entries ->
            [one] وعد واحد
            [two] وعدان
            [few] { $entries } وعود
            [many] { $entries } وعدًا
           *[other] { $entries } وعد
        }
    }
cli-merged = تم الدمج: { $name }
cli-unmerged = تم الفصل: { $name }
cli-merge-score = درجة التأكد: { $score } من 100
cli-merge-outcome = الاسم بعد الدمج: { $name }، السوق: { $market }؛ { $tickets ->
        [0] لن تتغير سوق أي تذكرة
        [one] ستتغير سوق تذكرة واحدة
        [two] ستتغير سوق تذكرتين
        [few] ستتغير سوق { $tickets } تذاكر
        [many] ستتغير سوق { $tickets } تذكرة
       *[other] ستتغير سوق { $tickets } تذكرة
    }
cli-merge-reversed = وفي الاتجاه المعاكس:

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
person-title = كل ما نحتفظ به عنك
person-made = حتى { $date } (UTC).
person-about = تعرض هذه الصفحة كل سطر في مخزننا يتعلق بك: ما كتبته إلينا، وما كتبناه إليك، وما دُوّن. ويحتوي الملف المرافق الذي ينتهي اسمه بـ .json على المحتوى نفسه في صورة تقرؤها البرامج.
person-message = { $direction ->
        [inbound] منك
        [outbound] منا
       *[note] ملاحظتنا الداخلية
    }
person-files = ملفاتك
person-file-elsewhere = يحتفظ به مكتب المساعدة، ولا نسخة منه هنا
personal-customers = العميل
personal-identities = وسائل الاتصال
personal-identity-names = أسماء ظهرت مع وسيلة اتصال
personal-descriptions = ما تذكره مكاتب المساعدة والمتاجر
personal-links-refused = من تقرر أنه ليس الشخص نفسه
personal-tickets = التذاكر
personal-messages = الرسائل
personal-attachments = مرفقات الرسائل
personal-events = أحداث التذاكر
personal-strays = رسائل بانتظار تذكرتها
personal-records = الطلبات وسجلات أخرى
personal-promises = الوعود
personal-drafts = المسودات
personal-outbox = صندوق الصادر
personal-check-ignored = تنبيهات الفحص المتجاهَلة
personal-check-switches = قواعد الفحص لهذا العميل
personal-saved-files = ملفات محفوظة خارج المخزن
personal-privacy-requests = الطلبات المتعلقة بالبيانات
personal-timeline-counts = أعداد السجل الزمني
personal-audit-words = الأسباب في سجل التدقيق
personal-audit = مدخلات سجل التدقيق
personal-cases = المرتجعات والمبالغ المردودة
person-field-id = المعرّف لدينا
person-field-market = السوق
person-field-market-evidence = ما يدل على ذلك
person-field-kind = النوع
person-field-value = القيمة
person-field-written = كما كُتب
person-field-name = الاسم
person-field-email = البريد الإلكتروني
person-field-phone = الهاتف
person-field-language = اللغة
person-field-country = البلد
person-field-subdivision = المنطقة
person-field-city = المدينة
person-field-time-zone = المنطقة الزمنية
person-field-form-of-address = صيغة المخاطبة
person-field-remote-id = الرقم هناك
person-field-source = المصدر
person-field-subject = الموضوع
person-field-status = الحالة
person-field-remote-status = الحالة هناك
person-field-queue = قائمة الانتظار
person-field-channel = القناة
person-field-owner = الإسناد
person-field-created = تاريخ الإنشاء
person-field-updated = تاريخ التغيير
person-field-due = الموعد
person-field-at = الوقت
person-field-text = النص
person-field-state = الحالة
person-field-made = تاريخ الإنشاء
person-field-saved = تاريخ الحفظ
person-field-note = ملاحظة
person-field-received = تاريخ الورود
person-field-closed = تاريخ الإغلاق
person-field-outcome = ما جرى
person-field-path = المكان
person-field-media-type = نوع الملف
person-field-size = الحجم بالبايت
person-field-changed-from = قبل التغيير
person-field-changed-to = بعد التغيير
person-field-changed-by = بواسطة
person-field-order-number = الطلب
privacy-desk-advice = { $count ->
        [one] لا تزال لهذا العميل تذكرة واحدة في { $desk }. يُرجى أن يُطلب من الجهة المسؤولة عنه حذف التذكرة والعميل هناك؛ فما يُحذف هنا لا يُحذف هناك.
        [two] لا تزال لهذا العميل تذكرتان في { $desk }. يُرجى أن يُطلب من الجهة المسؤولة عنه حذفهما وحذف العميل هناك؛ فما يُحذف هنا لا يُحذف هناك.
        [few] لا تزال لهذا العميل { $count } تذاكر في { $desk }. يُرجى أن يُطلب من الجهة المسؤولة عنه حذفها وحذف العميل هناك؛ فما يُحذف هنا لا يُحذف هناك.
        [many] لا تزال لهذا العميل { $count } تذكرة في { $desk }. يُرجى أن يُطلب من الجهة المسؤولة عنه حذفها وحذف العميل هناك؛ فما يُحذف هنا لا يُحذف هناك.
       *[other] لا تزال لهذا العميل { $count } تذكرة في { $desk }. يُرجى أن يُطلب من الجهة المسؤولة عنه حذفها وحذف العميل هناك؛ فما يُحذف هنا لا يُحذف هناك.
    }
privacy-deadline-no-market = سوق العميل غير معروفة، ولذلك لا يُعرف القانون الساري: يُرجى السؤال.
privacy-deadline-no-fact = لا نعرف مهلة قانونية لهذه السوق: يُرجى السؤال.
privacy-deadline-working-days = لا تُحسب عطل نهاية الأسبوع والعطل الرسمية هناك.
privacy-deadline-other-kind = تتعلق المعلومة بطلبات الاطلاع على البيانات؛ يُرجى السؤال هل تسري على هذا الطلب.
audit-kind = { $kind ->
        [erase] محو عميل
        [export] تصدير كل ما يتعلق بعميل
        [merge] دمج عملاء
        [unmerge] فصل عملاء
        [import] استيراد ملف
        [import-undo] التراجع عن استيراد
        [refund] رد مبلغ
        [consent] تدوين موافقة
        [request-open] فتح طلب متعلق بالبيانات
        [request-extend] تمديد مهلة طلب
        [request-close] إغلاق طلب متعلق بالبيانات
        [retention] إزالة بيانات قديمة
        [retention-set] تغيير قواعد الاحتفاظ بالبيانات
        [backup] إنشاء نسخة احتياطية
        [restore] استعادة نسخة احتياطية
       *[other] { $kind }
    }
audit-fault = { $kind ->
        [altered] المدخلة { $seq } تغيّرت بعد كتابتها.
        [missing] قبل المدخلة { $seq } مدخلة مفقودة، أو أن المدخلات الأخيرة مفقودة.
        [misplaced] المدخلة { $seq } لا تلي المدخلة التي قبلها.
        [unsigned] المدخلة { $seq } بلا توقيع.
        [forged] توقيع المدخلة { $seq } ليس توقيع هذا المخزن.
       *[words] سبب المدخلة { $seq } ليس السبب الذي كُتب.
    }
cli-erased = تم المحو: { $what }.
cli-erase-confirmed = { $sending ->
        [0] { $undecided ->
            [0] لا شيء في الطريق إلى أي مكتب مساعدة.
            [one] عملية واحدة لم يؤكدها مكتب المساعدة: يُرجى البتّ فيها أولًا أو إضافة --drop-outgoing.
            [two] عمليتان لم تؤكدهما مكاتب المساعدة: يُرجى البتّ فيهما أولًا أو إضافة --drop-outgoing.
            [few] { $undecided } عمليات لم تؤكدها مكاتب المساعدة: يُرجى البتّ فيها أولًا أو إضافة --drop-outgoing.
            [many] { $undecided } عملية لم تؤكدها مكاتب المساعدة: يُرجى البتّ فيها أولًا أو إضافة --drop-outgoing.
           *[other] { $undecided } عملية لم تؤكدها مكاتب المساعدة: يُرجى البتّ فيها أولًا أو إضافة --drop-outgoing.
        }
        [one] تُرسَل الآن عملية واحدة: يُرجى الانتظار.
        [two] تُرسَل الآن عمليتان: يُرجى الانتظار.
        [few] تُرسَل الآن { $sending } عمليات: يُرجى الانتظار.
        [many] تُرسَل الآن { $sending } عملية: يُرجى الانتظار.
       *[other] تُرسَل الآن { $sending } عملية: يُرجى الانتظار.
    }
cli-audit-whole = { $entries ->
        [one] مدخلة واحدة، سليمة.
        [two] مدخلتان، سليمتان.
        [few] { $entries } مدخلات، كلها سليمة.
        [many] { $entries } مدخلة، كلها سليمة.
       *[other] { $entries } مدخلة، كلها سليمة.
    }
cli-request-due = { $days ->
        [0] الرد مطلوب اليوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $days } أيام
        [many] بقي { $days } يومًا
       *[other] بقي { $days } يوم
    }
cli-request-overdue = { $days ->
        [one] متأخر بيوم واحد
        [two] متأخر بيومين
        [few] متأخر بمدة { $days } أيام
        [many] متأخر بمدة { $days } يومًا
       *[other] متأخر بمدة { $days } يوم
    }
cli-request-no-day = لا مهلة معروفة: يُرجى السؤال
cli-retention-line = { $market } · { $kind } · { $months ->
        [one] شهر واحد
        [two] شهران
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    }
cli-retention-others = كل الأسواق الأخرى

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
import-fault-unreadable = تعذّرت متابعة قراءة الملف.
import-fault-archive = الملف المضغوط لا يُفتح هنا.
import-fault-empty = لا يوجد فيه شيء.
import-fault-too-long = أطول من ميغابايت واحد.
import-fault-open-quote = علامة اقتباس فُتحت ولم تُغلق.
import-fault-broken-quote = يوجد نص بعد علامة اقتباس الإغلاق.
import-fault-nul = فيه بايت NUL.
import-fault-encoding = فيه أحرف بترميز آخر.
import-fault-cells = عدد الخلايا أكبر من عدد الأعمدة.
import-fault-columns = فيه عدد كبير جدًا من الأعمدة.
import-fault-too-many-items = فيه أكثر من 10000 بند.
import-fault-missing = خلية مطلوبة فارغة.
import-fault-no-customer = لا شيء يحدد العميل: لا بريد إلكتروني ولا معرّف ولا رقم هاتف.
import-fault-date = ليس تاريخًا.
import-fault-ambiguous-date = تاريخ يحتمل معنيين.
import-fault-amount = ليس مبلغًا.
import-fault-ambiguous-amount = مبلغ يحتمل معنيين.
import-fault-number = ليس عددًا صحيحًا، أو خارج النطاق المسموح.
import-fault-currency = ليس رمز عملة، أو لم تُذكر عملة.
import-fault-email = ليس عنوان بريد إلكتروني.
import-fault-survey = ليس أحد الاستبيانات CSAT و NPS و CES.
import-fault-json = ليس JSON، أو لا يطابق ما يحدده التنسيق.
import-fault-card = ليست بطاقة جهة اتصال، أو بطاقة لا نهاية لها.
import-fault-message = ليست رسالة.
import-fault-message-date = رسالة بلا تاريخ.
import-fault-column = { $column }: { $fault }
import-errors = أخطاء { $name }
import-errors-line = السطر
import-errors-code = الرمز
import-errors-column = العمود
import-errors-message = الخطأ
cli-import-done =
    { $rows ->
        [one] قُرئ صف واحد
        [two] قُرئ صفان
        [few] قُرئت { $rows } صفوف
        [many] قُرئ { $rows } صفًا
       *[other] قُرئ { $rows } صف
    }؛ العملاء: جديد { $new }، معدَّل { $changed }، معروف { $same }؛ السجلات: جديد { $records }، معدَّل { $updated }، معروف { $unchanged }؛ لم يُؤخذ: { $faults }.
cli-import-dry = لم يُكتب شيء.
cli-import-same = كان كل ما فيه موجودًا بالفعل؛ ولم يُكتب شيء.
cli-import-errors = ما لم يُؤخذ: { $path }
cli-import-id = للتراجع عنه: parlance import undo { $id }
cli-import-row = { $id }  { $done }  { $source }  { $name }  { $layout }
cli-import-undone = السجلات: أُزيل { $removed }، أُعيد كما كان { $restored }. العملاء: أُزيل { $gone }، بقي { $kept }.
