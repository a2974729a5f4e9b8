### ما الذي حدث، بحسب الرمز: جملة واحدة؛ و`.next` تقول ما العمل.

## The key of the store

error-vault-no-keyring = لا توجد في هذا الكمبيوتر سلسلة مفاتيح يمكن أن يحفظ فيها Parlance مفتاح المخزن.
    .next = يُرجى اختيار عبارة مرور بدلًا منها، أو تشغيل سلسلة مفاتيح النظام ثم المحاولة مرة أخرى.
error-vault-keyring-locked = سلسلة مفاتيح النظام مقفلة.
    .next = يُرجى فتح قفلها والمحاولة مرة أخرى، أو فتح المخزن برمز الاسترداد.
error-vault-key-missing = لا تحتوي سلسلة المفاتيح على مفتاح هذا المخزن.
    .next = إن كانت سلسلة المفاتيح المستخدمة الآن غير السابقة، فيُرجى الرجوع إلى السابقة؛ وإلا فيُرجى فتح المخزن برمز الاسترداد.
error-vault-key-foreign = تحتوي سلسلة المفاتيح على مفتاح يخص مخزنًا آخر.
    .next = يُرجى فتح هذا المخزن برمز الاسترداد الخاص به؛ ويُحفظ مفتاحه بعد ذلك في سلسلة المفاتيح الحالية.
error-vault-wrong-passphrase = عبارة المرور غير صحيحة.
    .next = يُرجى التحقق من مفتاح Caps Lock ومن تخطيط لوحة المفاتيح والمحاولة مرة أخرى، أو استخدام رمز الاسترداد.
error-vault-wrong-recovery-code = { $typo ->
        [yes] في رمز الاسترداد خطأ كتابي.
       *[no] رمز الاسترداد لا يفتح هذا المخزن.
    }
    .next = يُرجى مقارنته بالرمز المطبوع مجموعةً تلو الأخرى، والتأكد من أنه رمز هذا المخزن.
error-vault-damaged = الملف اللازم لفتح المخزن تالف أو مفقود.
    .next = يُرجى إعادة الملف vault.json من نسخة احتياطية إلى مجلد البيانات، وترك الملف parlance.db في مكانه.
error-vault-exists = يوجد مخزن في هذا المجلد بالفعل.
    .next = يُرجى فتح ذلك المخزن أو اختيار مجلد آخر.
error-vault-disk-full = القرص ممتلئ، فتعذّرت كتابة المفتاح؛ ولم يتغير شيء.
    .next = يُرجى إخلاء بعض المساحة والمحاولة مرة أخرى.
error-vault-io = تعذّرت قراءة ملفات المفتاح أو سلسلة المفاتيح، أو الكتابة فيها.
    .next = يُرجى التحقق من إذن الكتابة في مجلد البيانات ومن أن سلسلة المفاتيح قيد التشغيل، ثم المحاولة مرة أخرى.

## The store

error-store-corrupt = قاعدة بيانات المخزن تالفة.
    .next = يُرجى إغلاق Parlance، والاحتفاظ بنسخة من مجلد البيانات، وإعادة الملف parlance.db من نسخة احتياطية.
error-store-foreign = الملف parlance.db ليس قاعدة بيانات هذا المخزن.
    .next = يُرجى إعادة الملف الصحيح أو اختيار مجلد بيانات آخر؛ لم يتغير شيء في الملف الحالي.
error-store-newer = أُنشئ هذا المخزن بإصدار أحدث من Parlance.
    .next = يُرجى تثبيت أحدث إصدار من Parlance وفتح المخزن به.
error-store-busy = عملية أخرى تعمل على هذا الآن.
    .next = يُرجى الانتظار قليلًا والمحاولة مرة أخرى.
error-store-disk-full = القرص ممتلئ، فتعذّر الحفظ؛ كل ما حُفظ من قبل لا يزال موجودًا.
    .next = يُرجى إخلاء بعض المساحة والمحاولة مرة أخرى.
error-store-io = تعذّرت قراءة مجلد البيانات أو الكتابة فيه.
    .next = يُرجى التحقق من توصيل القرص ومن إذن الكتابة في المجلد، ثم المحاولة مرة أخرى.
error-store-missing-row = لم يعد هذا العنصر موجودًا.
    .next = يُرجى العودة إلى صندوق الوارد والاختيار من جديد.

## Help desks

error-desk-dns = تعذّر الوصول إلى عنوان مكتب المساعدة: إما أن الاسم غير معروف وإما أن هذا الكمبيوتر غير متصل بالشبكة.
    .next = يُرجى التحقق من الشبكة ومن كتابة العنوان؛ ما كتبته ينتظر في صندوق الصادر.
error-desk-unreachable = تعذّر الوصول إلى مكتب المساعدة.
    .next = يُرجى التحقق من الشبكة ومن أن مكتب المساعدة قيد التشغيل؛ ما كتبته ينتظر في صندوق الصادر.
error-desk-tls = الاتصال بمكتب المساعدة غير آمن: لا يمكن الوثوق بشهادته.
    .next = يُرجى التحقق من العنوان، أو طلب تجديد الشهادة من الجهة التي تدير مكتب المساعدة.
error-desk-no-answer = لم يستجب مكتب المساعدة في الوقت المحدد.
    .next = يتحقق Parlance هناك أولًا من وصول رسالتك، ولا يرسلها إلا إذا لم تصل.
error-desk-wrong-address = لا يوجد مكتب مساعدة من هذا النوع على هذا العنوان.
    .next = يُرجى نسخ العنوان من شريط العنوان في المتصفح والتحقق من نوع مكتب المساعدة.
error-desk-unauthorized = لا يقبل مكتب المساعدة الرمز المميز.
    .next = يُرجى إنشاء رمز مميز جديد في مكتب المساعدة وإدخاله في الإعدادات.
error-desk-forbidden = لا يملك حسابك إذنًا بهذا في مكتب المساعدة.
    .next = يُرجى طلب إذن الاطلاع على التذاكر والرد عليها من الجهة المسؤولة عن مكتب المساعدة.
error-desk-not-found = لم تعد هذه التذكرة موجودة في مكتب المساعدة.
    .next = يُرجى التحقق هناك مما إذا كانت قد حُذفت أو دُمجت؛ لا يزال نصك في صندوق الصادر.
error-desk-rate-limited = يطلب مكتب المساعدة إبطاء الطلبات.
    .next = لا يلزم أي إجراء: يستأنف Parlance العمل حين يُسمح له بذلك.
error-desk-failed = حدث خلل في مكتب المساعدة نفسه.
    .next = لا يلزم أي إجراء الآن: سيعيد Parlance المحاولة. إذا استمر الخلل فيُرجى إبلاغ الجهة التي تدير مكتب المساعدة.
error-desk-bad-answer = تعذّرت قراءة استجابة مكتب المساعدة.
    .next = سيعيد Parlance المحاولة. إذا استمر الخطأ فيُرجى التأكد من أن العنوان يؤدي إلى مكتب المساعدة نفسه لا إلى خادم وكيل.
error-desk-refused = { $words ->
        [none] لم يقبل مكتب المساعدة هذا.
       *[other] لم يقبل مكتب المساعدة هذا: «{ $words }»
    }
    .next = يُرجى تعديل النص، أو حذفه من صندوق الصادر وتنفيذ ذلك في مكتب المساعدة.
error-desk-bad-setting = { $setting ->
        [secret] لا يمكن استخدام الرمز المميز بصورته هذه.
       *[other] لا يمكن استخدام عنوان مكتب المساعدة بصورته هذه.
    }
    .next = يُرجى إدخال العنوان كاملًا، بدءًا من {{ "https://" }}، وإدخال الرمز المميز بلا مسافات.

## Sync

error-sync-elsewhere = هذا المخزن مفتوح في Parlance بالفعل.
    .next = يُرجى استخدام النافذة المفتوحة أو إغلاقها أولًا.
error-sync-lock = تعذّرت كتابة الملف الذي يمنع برنامجين من المزامنة في آن واحد.
    .next = يُرجى التحقق من إذن الكتابة في مجلد البيانات، ثم المحاولة مرة أخرى.
error-sync-no-secret = لم يعد الرمز المميز لمكتب المساعدة هذا موجودًا في سلسلة المفاتيح.
    .next = يُرجى إدخال الرمز المميز من جديد في إعدادات مكتب المساعدة.

## The demo desk

error-demo-desk-file = لا يمكن استخدام ملف المكتب التجريبي.
    .next = يُرجى إغلاق البرامج الأخرى التي تستخدمه، أو إزالة المكتب التجريبي وتشغيله من جديد.
error-demo-desk-foreign = ملف المكتب التجريبي يخص شيئًا آخر.
    .next = يُرجى نقل الملف demo-desk.db خارج مجلد البيانات وتشغيل المكتب التجريبي من جديد.
error-demo-desk-tickets = تعذّرت قراءة التذاكر التجريبية لهذا الإصدار من Parlance.
    .next = يُرجى إعادة تثبيت Parlance.
error-demo-desk-time = ساعة هذا الكمبيوتر بعيدة عن الوقت الصحيح.
    .next = يُرجى ضبط التاريخ والوقت، ثم تشغيل المكتب التجريبي من جديد.
error-demo-desk-not-loopback = لا يعمل المكتب التجريبي إلا على هذا الكمبيوتر.
    .next = يُرجى استخدام عنوان يبدأ بما يلي: http://127.0.0.1
error-demo-desk-listen = تعذّر تشغيل المكتب التجريبي على هذا الكمبيوتر.
    .next = يُرجى التحقق مما إذا كان جدار حماية يحظر الاتصالات المحلية، ثم المحاولة مرة أخرى.
error-demo-desk-no-ticket = لا توجد هذه التذكرة في المكتب التجريبي.
    .next = يُرجى إجراء المزامنة ثم اختيار تذكرة من صندوق الوارد.
error-demo-desk-bad-request = لا يفهم المكتب التجريبي هذا الطلب.
    .next = يُرجى تحديث Parlance والمحاولة مرة أخرى.

## Markets

error-market-unknown-territory = { $market ->
        [none] لا توجد سوق كهذه.
       *[other] لا توجد سوق بالرمز «{ $market }».
    }
    .next = يُرجى إدخال رمز البلد المكوّن من حرفين، مثل JP أو HU.
error-market-unknown-subdivision = لا يوجد في هذه السوق تقسيم فرعي كهذا.
    .next = يُرجى إدخال الجزء الذي يلي الشرطة في رمز ISO 3166-2، مثل 13 لطوكيو، أو تركه فارغًا.
error-market-holidays-of-subdivision-unknown = العطل الرسمية في هذا التقسيم غير معروفة.
    .next = اطلب عطل السوق كلها أو عطل تقسيم آخر.
error-market-holidays-out-of-range = العطل الرسمية في هذه السوق غير معروفة لهذا اليوم.
    .next = اطلب أيامًا بين 1990 و2050؛ وفي بعض الأسواق تُعرف سنوات أقل.
error-market-unknown-zone = لا توجد منطقة زمنية بهذا الاسم.
    .next = يُرجى إدخال اسم بصيغة IANA، مثل Asia/Tokyo.

## Exchange rates

error-rates-too-large = الملف أكبر من أن يكون ملف أسعار صرف.
    .next = يُرجى اختيار ملف XML الخاص بالبنك المركزي الأوروبي، مثل eurofxref-daily.xml.
error-practice-file-large = This file is too large to come from Practice.
    .next = Check that it is the right one, and ask for it again.
error-rates-not-xml = الملف ليس بصيغة XML، أو أنه غير مكتمل.
    .next = يُرجى تنزيله من جديد: ملف XML نفسه، لا صفحة الويب ولا ملف ZIP. الأسعار المحفوظة لديك لا تزال موجودة.
error-rates-document-type = يبدو أن هذه صفحة ويب لا ملف أسعار صرف.
    .next = يُرجى تنزيل ملف XML الذي تشير إليه الصفحة. الأسعار المحفوظة لديك لا تزال موجودة.
error-rates-none-in-file = لا توجد أسعار صرف في هذا الملف.
    .next = يُرجى اختيار ملف بصيغة البنك المركزي الأوروبي، مثل eurofxref-daily.xml.
error-rates-no-sender = لا يذكر الملف الجهة التي أصدرت الأسعار.
    .next = يُرجى استخدام الملف كما ينشره البنك المركزي الأوروبي.
error-rates-bad-date = تعذّرت قراءة التاريخ «{ $date }».
    .next = تُكتب تواريخ الأسعار بهذه الصورة: {{ "2026-11-21" }}
error-rates-bad-rate =
    { $rate ->
        [0] لا يمكن أن يكون السعر صفرًا ({ $currency }).
       *[other] «{ $rate }» ليس سعرًا صالحًا لعملة { $currency }.
    }
    .next = السعر عدد أكبر من الصفر، مثل 402.15. ولا يُؤخذ شيء من ملف فيه سعر خاطئ.
error-rates-currency-twice = في الملف سعران لعملة { $currency } بتاريخ { $date }.
    .next = يُرجى تنزيله من جديد؛ لم يُؤخذ منه شيء.
error-rates-date-twice = يرد التاريخ { $date } في الملف مرتين.
    .next = يُرجى تنزيله من جديد؛ لم يُؤخذ منه شيء.
error-rates-unknown-currency = لا توجد عملة متداولة بالرمز «{ $currency }».
    .next = يُرجى إدخال رمز من ثلاثة أحرف، مثل EUR أو HUF.
error-rates-same-currency = العملتان هما العملة نفسها: { $currency }.
    .next = يُرجى اختيار عملتين مختلفتين.
error-rates-no-source = لا مصدر لهذا السعر.
    .next = يُرجى ذكر مصدره: مصرف أو قائمة أسعار أو أحد الزملاء.
error-rates-unknown = لا يوجد سعر من { $from } إلى { $to } بتاريخ { $date } أو قبله.
    .next = يُرجى استيراد جدول يضم العملتين، أو إدخال السعر.
error-rates-amount-too-large = المبلغ أكبر من أن يُحوَّل بدقة.
    .next = يُرجى تحويل مبلغ أصغر.
error-rates-bad-amount = تعذّرت قراءة المبلغ.
    .next = يُرجى كتابة أرقام فقط، مع نقطة قبل الكسور العشرية: 1234.56
error-rates-bad-number = تعذّرت قراءة السعر.
    .next = يُرجى كتابة أرقام فقط، مع نقطة قبل الكسور العشرية: 402.15
error-rates-ambiguous-number = قد يُقرأ هذا العدد بالآلاف أو بكسور عشرية.
    .next = يُرجى كتابته بلا فاصل للآلاف (1234)، أو بعدد آخر من المنازل العشرية (1.2340).
error-rates-future-date = تاريخ هذا السعر لم يحن بعد.
    .next = يُرجى إدخال تاريخ اليوم أو يوم سابق.
error-rates-no-target = لم تُحدَّد العملة التي يُحوَّل إليها.
    .next = يُرجى اختيار عملة أو سوق.
error-rates-no-currency-there = ليس لهذه السوق عملة خاصة بها.
    .next = يُرجى اختيار العملة.

## The workspace

error-workspace-locked = لم يُفتح المخزن بعد.
    .next = يُرجى فتحه أولًا.
error-workspace-failed = تعذّر على Parlance إتمام هذا.
    .next = يُرجى المحاولة مرة أخرى؛ وإذا استمر الخطأ فيُرجى إعادة تشغيل Parlance. كل ما حُفظ لا يزال موجودًا.
error-reply-empty = لا يوجد نص لإرساله.
    .next = يُرجى كتابة نص أولًا.
error-desk-name-empty = ليس لمكتب المساعدة اسم.
    .next = يُرجى تسميته باسم يسهل عليك تمييزه.
error-passphrase-empty = عبارة المرور مطلوبة.
    .next = يُرجى اختيار عبارة طويلة يسهل عليك تذكّرها.

## The command line

error-cli-usage = تعذّرت قراءة الأمر: { $reason }
    .next = لعرض المساعدة: parlance --help
error-cli-bad-time = تعذّرت قراءة الوقت { $text }.
    .next = يُرجى كتابته بهذه الصورة: {{ "2026-11-21T09:00Z" }}
error-cli-bad-date = تتعذر قراءة التاريخ { $text }.
    .next = اكتبه هكذا: 2026-11-21.
error-cli-bad-json = السطر { $line } من المدخلات ليس مما يقبله هذا الأمر.
    .next = يُرجى كتابة كائن JSON واحد في كل سطر، كما يبيّن الخيار {{ "--help" }}
error-cli-bad-input = تعذّرت قراءة المدخلات.
    .next = يُرجى التأكد من وجود الملف ومن أنه نص بترميز UTF-8.
error-cli-bad-ticket = لا توجد التذكرة { $ticket }.
    .next = لعرض القائمة: parlance tickets
error-cli-bad-customer = لا يوجد عميل بالمعرّف { $customer }.
    .next = يظهر معرّف العميل في التذكرة: parlance --json show TICKET
error-cli-bad-desk = لا يوجد مكتب المساعدة { $desk }.
    .next = لعرض القائمة: parlance desk list
error-cli-bad-operation = لا يوجد في صندوق الصادر شيء بالمعرّف { $operation }.
    .next = لعرض القائمة: parlance outbox list
error-cli-no-store = لا يوجد بعد مخزن في { $dir }.
    .next = لإنشاء مخزن بإضافة مكتب مساعدة: parlance desk add
error-cli-no-passphrase = يحتاج المخزن إلى عبارة المرور، ولا يوجد من يمكن سؤاله عنها.
    .next = يُرجى وضعها في متغير البيئة PARLANCE_PASSPHRASE.
error-cli-no-secret = لا يوجد رمز مميز.
    .next = يُرجى تمريره عبر الإدخال القياسي أو في متغير البيئة PARLANCE_SECRET.
error-print-failed = تعذّرت طباعة الصفحة.
    .next = تحقّق من وجود طابعة ثم أعد المحاولة.

error-shift-name = توجد نوبة عمل بلا اسم.
    .next = يُرجى تسمية كل نوبة باسم يعرفها به فريقك.
error-shift-zone = المنطقة الزمنية لنوبة العمل «{ $shift }» غير معروفة: «{ $zone }».
    .next = يُرجى اختيار منطقة زمنية من القائمة، مثل Europe/Budapest.
error-shift-days = نوبة العمل «{ $shift }» لا تقع في أي يوم من أيام الأسبوع.
    .next = يُرجى اختيار يوم واحد على الأقل، من 1 (الاثنين) إلى 7 (الأحد).
error-shift-time = في نوبة العمل «{ $shift }» وقت تتعذر قراءته: «{ $text }».
    .next = يُرجى كتابة الأوقات بنظام 24 ساعة، مثل 09:00 أو 17:30.
error-shift-times = تبدأ نوبة العمل «{ $shift }» وتنتهي في الوقت نفسه.
    .next = يُرجى تغيير بدايتها أو نهايتها؛ أما النوبة على مدار الساعة فهي نوبتان.
error-shift-languages = لا لغة لنوبة العمل «{ $shift }».
    .next = يُرجى اختيار لغة واحدة لها على الأقل.
error-shift-language = في نوبة العمل «{ $shift }» لغة غير معروفة: «{ $language }».
    .next = يُرجى اختيار لغة من القائمة، أو إدخال رمزها، مثل hu أو pt-BR.
error-office-hours = نهاية ساعات العمل ليست بعد بدايتها.
    .next = يُرجى كتابة وقتين من اليوم نفسه، مثل 09:00 و17:00.
error-week-not-a-date = «{ $text }» ليس تاريخًا.
    .next = يُرجى كتابة السنة والشهر واليوم، مثل {{ "2026-11-23" }}
error-week-out-of-range = هذا الأسبوع خارج النطاق.
    .next = يُرجى اختيار أسبوع أقرب إلى اليوم.
error-coverage-day = لا يوجد يوم كهذا في الأسبوع.
    .next = يُرجى إدخال يوم من 1 (الاثنين) إلى 7 (الأحد).
error-coverage-picture = تعذّر رسم الصورة.
    .next = يُرجى تصديرها بصيغة SVG بدلًا من ذلك.
error-register-no-rules = لا توجد بعد قواعد لمستوى الخطاب باللغة { $language }.
    .next = اللغات التي لها قواعد: { $known }
error-export-no-folder = لا يوجد مجلد للتنزيلات على هذا الكمبيوتر.
    .next = يُرجى إنشاء مجلد للتنزيلات في إعدادات النظام والمحاولة مرة أخرى.
error-export-failed =
    تعذّرت كتابة الملف في { $place }: { $why ->
        [full] القرص ممتلئ.
        [denied] لا إذن لك بالكتابة هناك.
        [missing] المجلد غير موجود.
       *[other] رفض النظام ذلك.
    }
    .next = يُرجى إخلاء بعض المساحة، أو التحقق من المجلد، ثم المحاولة مرة أخرى.
error-shifts-file = تعذّرت قراءة ملف نوبات العمل.
    .next = هو قائمة JSON؛ ولكل نوبة {{ "name" }} و{{ "zone" }} و{{ "days" }} (من 1 إلى 7) و{{ "from" }} و{{ "to" }} (مثل 09:00) و{{ "languages" }}.
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
