### كلمات النافذة نفسها، بلغة الموظف. صياغة بلا تذكير ولا تأنيث للموظف: مصادر وأفعال مبنية للمجهول.

close = إغلاق
cancel = إلغاء

## The inbox

inbox = صندوق الوارد
inbox-total = { $count ->
        [zero] لا توجد تذاكر
        [one] تذكرة واحدة
        [two] تذكرتان
        [few] { NUMBER($count) } تذاكر
        [many] { NUMBER($count) } تذكرة
       *[other] { NUMBER($count) } تذكرة
    }
inbox-no-desks = لم يُعَدّ أي مكتب مساعدة بعد.
inbox-none = لا توجد تذاكر.
inbox-none-pass = لا توجد تذاكر تطابق عوامل التصفية.
inbox-pulling = جارٍ قراءة التذاكر الأولى…
demo-start = التجربة باستخدام المكتب التجريبي
filter-desk = مكتب المساعدة
filter-market = السوق
filter-status = الحالة
filter-all-desks = كل المكاتب
filter-all-markets = كل الأسواق
filter-all-statuses = كل الحالات
filter-counted = { $name } ({ NUMBER($count) })
filter-clear = مسح عوامل التصفية
status-new = جديدة
status-open = مفتوحة
status-waiting = قيد الانتظار
status-solved = محلولة
status-closed = مغلقة
row-draft = توجد مسودة لم تُرسَل
row-outgoing = { $count ->
        [zero] لا توجد رسائل بانتظار التسليم
        [one] رسالة واحدة لم تُسلَّم بعد
        [two] رسالتان لم تُسلَّما بعد
        [few] { NUMBER($count) } رسائل لم تُسلَّم بعد
        [many] { NUMBER($count) } رسالة لم تُسلَّم بعد
       *[other] { NUMBER($count) } رسالة لم تُسلَّم بعد
    }
row-due = الموعد: { $when }
row-overdue = فات الموعد { $when }

## The ticket

ticket = التذكرة
ticket-hint = لاختيار تذكرة: j و k للتنقل، و Enter للفتح، و ? لعرض كل الاختصارات.
ticket-returns = المرتجعات
ticket-back = العودة إلى صندوق الوارد
ticket-remote-status = الحالة في مكتب المساعدة: { $status }
messages = الرسائل
message-you = أنت
message-inbound = العميل
message-outbound = ردّنا
message-internal = ملاحظة داخلية لا يراها العميل
message-frame = الرسالة
message-files = المرفقات
attachment-save = حفظ { $name }
attachment-saving = جارٍ الحفظ…
attachment-saved = حُفظ الملف: { $path }
message-images = { $count ->
        [zero] لم تُستبعد أي صورة خارجية.
        [one] استُبعدت صورة خارجية واحدة، حتى لا يعلم أحد أنك قرأت هذه الرسالة.
        [two] استُبعدت صورتان خارجيتان، حتى لا يعلم أحد أنك قرأت هذه الرسالة.
        [few] استُبعدت { NUMBER($count) } صور خارجية، حتى لا يعلم أحد أنك قرأت هذه الرسالة.
        [many] استُبعدت { NUMBER($count) } صورة خارجية، حتى لا يعلم أحد أنك قرأت هذه الرسالة.
       *[other] استُبعدت { NUMBER($count) } صورة خارجية، حتى لا يعلم أحد أنك قرأت هذه الرسالة.
    }

## The composer

fields = الحقول
fields-more = { $count ->
        [zero] لا حقول أخرى
        [one] حقل آخر
        [two] حقلان آخران
        [few] { NUMBER($count) } حقول أخرى
        [many] { NUMBER($count) } حقلًا آخر
       *[other] { NUMBER($count) } حقل آخر
    }
field-status = الحالة
field-owner = الإسناد
field-priority = الأولوية
field-tags = الوسوم
field-custom = الحقول المخصصة
field-nobody = غير مسندة
field-none = لا شيء
field-tag-add = إضافة وسم
field-tag-remove = إزالة الوسم { $tag }
field-yours = قيمتك: { $value }
field-theirs = القيمة الآن في مكتب المساعدة: { $value }

## The composer

composer = ردّك
composer-reply = رد
composer-note = ملاحظة
composer-hint-reply = رسالة إلى العميل…
composer-hint-note = ملاحظة إلى الزملاء…
composer-note-who = يراها الزملاء فقط
composer-greeting = التحية
composer-closing = الخاتمة
composer-send = إرسال
composer-send-note = إضافة ملاحظة
draft-typing = جارٍ الحفظ…
draft-saved = حُفظت المسودة
draft-failed = لم تُحفظ المسودة

## فحص الرد

finding-strip = فحص الرد
finding-severity-error = خطأ
finding-severity-warning = تحذير
finding-severity-hint = تلميح
finding-count-error = { $count ->
        [zero] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { NUMBER($count) } أخطاء
        [many] { NUMBER($count) } خطأً
       *[other] { NUMBER($count) } خطأ
    }
finding-count-warning = { $count ->
        [zero] لا تحذيرات
        [one] تحذير واحد
        [two] تحذيران
        [few] { NUMBER($count) } تحذيرات
        [many] { NUMBER($count) } تحذيرًا
       *[other] { NUMBER($count) } تحذير
    }
finding-count-hint = { $count ->
        [zero] لا تلميحات
        [one] تلميح واحد
        [two] تلميحان
        [few] { NUMBER($count) } تلميحات
        [many] { NUMBER($count) } تلميحًا
       *[other] { NUMBER($count) } تلميح
    }
finding-said = { $severity }: { $title }. { $reason }
finding-replace = استبداله بما يلي: { $text }
finding-remove = حذف
finding-ignore = تجاهل هنا
finding-none = لا تنبيهات
finding-checked = ما جرى فحصه ({ $language }):
finding-unchecked = لم يُفحص هنا:
finding-ignored = { $count ->
        [zero] لا تنبيهات متجاهَلة هنا
        [one] تنبيه واحد متجاهَل هنا
        [two] تنبيهان متجاهَلان هنا
        [few] { NUMBER($count) } تنبيهات متجاهَلة هنا
        [many] { NUMBER($count) } تنبيهًا متجاهَلًا هنا
       *[other] { NUMBER($count) } تنبيه متجاهَل هنا
    }
finding-show-again = إظهارها من جديد
finding-ask = { $count ->
        [zero] لا يُرسَل الرد هكذا: { $reason }
        [one] لا يُرسَل الرد هكذا: { $reason }
        [two] لا يُرسَل الرد هكذا، لسببين. أولهما: { $reason }
        [few] لا يُرسَل الرد هكذا، لوجود { NUMBER($count) } أسباب. أولها: { $reason }
        [many] لا يُرسَل الرد هكذا، لوجود { NUMBER($count) } سببًا. أولها: { $reason }
       *[other] لا يُرسَل الرد هكذا، لوجود { NUMBER($count) } سبب. أولها: { $reason }
    }
finding-send-anyway = إرسال على أي حال
finding-look = مراجعة

## The brief

brief = الموجز
brief-address = صيغة المخاطبة
brief-surname-first = اسم العائلة أولًا
brief-market-unknown = سوق غير معروفة
brief-weekend = عطلة نهاية الأسبوع
brief-other-zones = أو في أماكن أخرى من السوق: { $zones }
brief-call-here = بتوقيتك: { $time }
brief-language = لغة الكتابة
brief-currency = العملة
brief-holidays = العطل الرسمية
brief-holiday-check = للتحقق
brief-holiday-check-why = تختلف المصادر في هذا اليوم، أو يتوقف على رؤية الهلال أو على قرار: تحقق قبل أن تعد بشيء.
brief-occasion = المناسبة
occasion-usual = رد
occasion-apology = اعتذار
occasion-holiday = عطلة
occasion-condolence = تعزية
brief-greetings = عبارات الافتتاح
brief-closings = عبارات الختام
brief-guidance = معلومات مفيدة
formality-formal = رسمي
formality-informal = غير رسمي
brief-guidance-more = { $count ->
        [one] معلومة أخرى
        [two] معلومتان أخريان
        [few] { $count } معلومات أخرى
        [many] { $count } معلومة أخرى
       *[other] { $count } معلومة أخرى
    }
brief-payments = كيف يدفع العملاء هنا
refund-original = يُرد المبلغ بالطريقة التي دُفع بها.
refund-bank-account = يتطلب رد المبلغ حسابًا مصرفيًا للعميل: يُطلب رقمه.
refund-shop = لا يرد مزوّد خدمة الدفع المبالغ: يُتفق مع العميل على طريقة رد المبلغ.
refund-not-known = طريقة رد المبلغ غير معروفة: يُتحقَّق منها قبل الوعد برده.
refund-days-calendar = { $max ->
        [one] يستغرق رد المبلغ يومًا واحدًا على الأكثر.
        [two] يستغرق رد المبلغ يومين على الأكثر.
        [few] يستغرق رد المبلغ { $max } أيام على الأكثر.
        [many] يستغرق رد المبلغ { $max } يومًا على الأكثر.
       *[other] يستغرق رد المبلغ { $max } يوم على الأكثر.
    }
refund-days-business = { $max ->
        [one] يستغرق رد المبلغ يوم عمل واحدًا على الأكثر.
        [two] يستغرق رد المبلغ يومَي عمل على الأكثر.
        [few] يستغرق رد المبلغ { $max } أيام عمل على الأكثر.
        [many] يستغرق رد المبلغ { $max } يوم عمل على الأكثر.
       *[other] يستغرق رد المبلغ { $max } يوم عمل على الأكثر.
    }
refund-within = { $days ->
        [one] يمكن رد المبلغ خلال يوم واحد من الدفع.
        [two] يمكن رد المبلغ خلال يومين من الدفع.
        [few] يمكن رد المبلغ خلال { $days } أيام من الدفع.
        [many] يمكن رد المبلغ خلال { $days } يومًا من الدفع.
       *[other] يمكن رد المبلغ خلال { $days } يوم من الدفع.
    }
payment-ending = يتوقف العمل بها في { $date }.
payment-ended = توقف العمل بها في { $date }.
payment-unsure = تختلف المصادر: تحقق قبل أن تعد بشيء.
topic-form-of-address = صيغة المخاطبة
topic-name-order = الاسم
topic-title = اللقب
topic-opening = الافتتاح
topic-closing = الخاتمة
topic-directness = النبرة
topic-apology = الاعتذار
topic-saying-no = الرفض
topic-dates = التواريخ
topic-numbers = الأرقام والمبالغ
topic-delivery = العنوان والتوصيل
topic-payments-refund = الدفع ورد المبالغ
topic-rights = حقوق المستهلك
topic-working-time = الوقت وأيام العمل
topic-language = اللغة
topic-typography = الإملاء والتنسيق
topic-small-talk = المجاملات
topic-humour = الدعابة
topic-emoji = الرموز التعبيرية
topic-urgency = الاستعجال
topic-complaint = الشكاوى
topic-number-taboo = أرقام يُستحسن تجنبها
topic-gift-taboo = الهدايا
topic-ask = السؤال بدل الافتراض
guidance-source = المصدر
guidance-checked = تاريخ التحقق: { $date }
guidance-stale = يلزم التحقق من جديد

## The outbox

outbox = صندوق الصادر
outbox-count = { $count ->
        [0] صندوق الصادر فارغ
       *[other] صندوق الصادر: { NUMBER($count) }
    }
outbox-stuck = صندوق الصادر: { NUMBER($count) }، بانتظار إجراء منك
outbox-empty = سُلِّم كل شيء.
outbox-explained = تبقى الرسائل هنا إلى أن يؤكد مكتب المساعدة استلامها. تُرسَل كل رسالة مرة واحدة وبالترتيب.
outbox-attempts = { $count ->
        [0] لا محاولات بعد
        [one] محاولة واحدة
        [two] محاولتان
        [few] { NUMBER($count) } محاولات
        [many] { NUMBER($count) } محاولة
       *[other] { NUMBER($count) } محاولة
    }
operation-waiting = بانتظار الإرسال
operation-sending = جارٍ الإرسال
operation-unknown = جارٍ التحقق من الوصول
operation-refused = مرفوضة
operation-conflict = بانتظار قرارك
operation-confirmed = سُلِّمت
operation-held = انتظار قصير لإتاحة التراجع
operation-goes-out = { $seconds ->
        [zero] الإرسال الآن
        [one] الإرسال بعد ثانية واحدة
        [two] الإرسال بعد ثانيتين
        [few] الإرسال بعد { NUMBER($seconds) } ثوانٍ
        [many] الإرسال بعد { NUMBER($seconds) } ثانية
       *[other] الإرسال بعد { NUMBER($seconds) } ثانية
    }
operation-change = { $field }: { $from } ← { $to }
operation-next-try = المحاولة التالية: { $time }
operation-retry = المحاولة الآن
operation-take-back = سحب
operation-undo = تراجع
operation-send-now = إرسال الآن
operation-send-anyway = إرسال على أي حال
operation-to-composer = إعادة إلى مربع الكتابة
operation-keep-mine = الإبقاء على قيمتي
operation-take-theirs = اعتماد قيمة المكتب
operation-try-again = إعادة المحاولة
operation-drop = إلغاء التغيير
operation-take-back-hint = لن تُرسَل، ويعود نصها إلى المسودة قبل ما كُتب فيها حتى الآن
operation-take-back-confirm = { $state ->
        [unknown] ربما وصلت الرسالة بالفعل؛ ولن تُرسَل مرة أخرى. يعود نصها إلى مسودة التذكرة قبل ما كُتب فيها حتى الآن.
       *[other] لن تُرسَل الرسالة. يعود نصها إلى مسودة التذكرة قبل ما كُتب فيها حتى الآن.
    }

## Sync

offline = لا يوجد اتصال: كل ما كتبته محفوظ ويُرسَل لاحقًا
sync-idle = تمت المزامنة
sync-idle-since = تمت المزامنة { $when }
sync-first-pull = القراءة الأولى: { NUMBER($done) }
sync-first-pull-of = القراءة الأولى: { NUMBER($done) } من { NUMBER($total) }
sync-pulling = جارٍ البحث عن تغييرات
sync-pulling-of = جارٍ قراءة التغييرات: { NUMBER($done) } من { NUMBER($total) }
sync-sending = جارٍ الإرسال
sync-waiting = ستُعاد المحاولة قريبًا
sync-waiting-until = ستُعاد المحاولة الساعة { $time }
sync-stopped = متوقف
sync-paused = متوقف مؤقتًا

## Settings

settings = الإعدادات
settings-language = اللغة
settings-theme = المظهر
settings-signature = التوقيع
settings-signature-hint = الاسم الذي تُوقَّع به ردودك.
settings-undo = مهلة التراجع عن الإرسال
settings-undo-seconds = { $seconds ->
        [0] بلا مهلة: الإرسال فوري
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { NUMBER($seconds) } ثوانٍ
        [many] { NUMBER($seconds) } ثانية
       *[other] { NUMBER($seconds) } ثانية
    }
settings-desks = مكاتب المساعدة
theme-system = حسب النظام
theme-light = فاتح
theme-dark = داكن
desk-add = إضافة مكتب مساعدة
desk-name = الاسم
desk-kind = النوع
desk-kind-demo = مكتب تجريبي
desk-url = العنوان
desk-url-hint = { $kind ->
        [chatwoot] متضمنًا رقم حسابك: { $example }
        [help-scout] العنوان نفسه للجميع: { $example }
        [znuny] تستورد الجهة المسؤولة هناك أولًا خدمة الويب الخاصة ببرنامج Parlance: { $example }
        [demo] كما يظهر عند تشغيل المكتب التجريبي: { $example }
        [email] عنوان خادم البريد الوارد؛ ويُضاف إليه عنوان خادم البريد الصادر إن كان اسمه مختلفًا: { $example }
       *[other] كما يظهر في المتصفح: { $example }
    }
desk-web-service = حفظ خدمة الويب للجهة المسؤولة
desk-user-email = عنوان البريد الإلكتروني
desk-user-login = اسم المستخدم
desk-password = كلمة المرور
desk-secret = الرمز المميز
desk-secret-where = { $kind ->
        [request-tracker] في Request Tracker ضمن «Logged in as › Settings › Auth Tokens».
        [django-helpdesk] تنشئه الجهة المسؤولة عن مكتب المساعدة، في صفحات الإدارة ضمن «Tokens».
        [redmine] في Redmine ضمن «حسابي»: «مفتاح الوصول إلى API».
        [zendesk] تنشئه الجهة المسؤولة عن مكتب المساعدة، في Admin Center ضمن «Apps and integrations › APIs».
        [chatwoot] في Chatwoot ضمن «إعدادات الملف الشخصي»: «رمز المصادقة».
        [jira-service-management] في id.atlassian.com ضمن «Security › API tokens».
        [zammad] في Zammad ضمن «الملف الشخصي › وصول الرمز»، مع الإذن ticket.agent.
        [freshdesk] في Freshdesk ضمن «Profile settings»: «Your API Key».
        [help-scout] في Help Scout ضمن «Your Profile › My Apps»: القيمتان App ID و App Secret، تفصل بينهما نقطتان (:).
        [znuny] كلمة مرور حسابك في مكتب المساعدة.
        [email] كلمة مرور صندوق البريد نفسه، أو كلمة مرور للتطبيقات إن كان مزوّد البريد يطلبها.
       *[demo] كما يظهر عند تشغيل المكتب التجريبي.
    }
desk-secret-hint = يُحفظ في سلسلة مفاتيح النظام ولا يُعرض بعد ذلك أبدًا.
desk-test = اختبار الاتصال
desk-testing = جارٍ الاختبار…
desk-save = إضافة
desk-sync-now = المزامنة الآن
desk-pause = إيقاف مؤقت
desk-resume = استئناف
desk-replace-secret = استبدال الرمز المميز
desk-save-secret = اختبار وحفظ
desk-remove = إزالة
desk-remove-confirm = { $outgoing ->
        [0] سيُزال مكتب المساعدة { $name } وتذاكره من هذا الكمبيوتر. لن يتغير شيء في مكتب المساعدة نفسه.
        [one] سيُزال مكتب المساعدة { $name } وتذاكره من هذا الكمبيوتر، مع رسالة واحدة لم تُسلَّم بعد. لن يتغير شيء في مكتب المساعدة نفسه.
        [two] سيُزال مكتب المساعدة { $name } وتذاكره من هذا الكمبيوتر، مع رسالتين لم تُسلَّما بعد. لن يتغير شيء في مكتب المساعدة نفسه.
        [few] سيُزال مكتب المساعدة { $name } وتذاكره من هذا الكمبيوتر، مع { NUMBER($outgoing) } رسائل لم تُسلَّم بعد. لن يتغير شيء في مكتب المساعدة نفسه.
        [many] سيُزال مكتب المساعدة { $name } وتذاكره من هذا الكمبيوتر، مع { NUMBER($outgoing) } رسالة لم تُسلَّم بعد. لن يتغير شيء في مكتب المساعدة نفسه.
       *[other] سيُزال مكتب المساعدة { $name } وتذاكره من هذا الكمبيوتر، مع { NUMBER($outgoing) } رسالة لم تُسلَّم بعد. لن يتغير شيء في مكتب المساعدة نفسه.
    }
desk-remove-keep = إزالة مع إبقاء التذاكر
desk-remove-kept = ما يبقى يمكن قراءته والبحث فيه، وتُستأنف مزامنته إذا أُضيف مكتب المساعدة نفسه من جديد.
desk-unencrypted = الاتصال من دون تشفير
desk-unencrypted-mark = غير مشفَّر
desk-hints = إشعارات الويب (webhooks)
desk-hints-explained = يجعل الإشعار Parlance يسأل مكتب المساعدة فورًا. أما محتواه فيُهمل.
desk-hints-on = استقبال الإشعارات
desk-hints-off = إيقاف استقبال الإشعارات
desk-hints-address = يُرسل مكتب المساعدة (POST) إلى هذا العنوان. وهو على هذا الحاسوب: يجب أن يوصل إليه وسيط أو نفق يشغّله فريقكم. يُرجى عدم إطلاع أحد عليه.
desk-hints-silent = لا أحد يستمع هناك الآن: يستخدم برنامج آخر هذا المنفذ.
desk-report-works = الاتصال يعمل.
desk-report-agent = حسابك
desk-report-product = المنتج
desk-report-queues = قوائم الانتظار المتاحة لك
desk-report-once = منع تكرار الإرسال
desk-report-once-ref = يحتفظ مكتب المساعدة بمرجعنا مع كل رسالة
desk-report-once-search = يجري البحث في مكتب المساعدة حسب الكاتب والنص والوقت
capabilities = إمكانات مكتب المساعدة هذا
capability-cursor-keyset = يحدد ما تغيّر بدقة.
capability-cursor-updated-since = يحدد ما تغيّر منذ وقت معيّن.
capability-cursor-sweep = لا يحدد ما تغيّر: تُقرأ محتوياته كاملةً وتُقارَن.
capability-lock-etag = يكتشف تغيير شخصين للتذكرة نفسها في آن واحد.
capability-lock-version = يكتشف، برقم الإصدار، تغيير شخصين للتذكرة نفسها في آن واحد.
capability-lock-none = لا يكتشف تغيير شخصين للتذكرة نفسها في آن واحد.
capability-identity-idempotency-key = يرفض الرسالة التي سبق إرسالها.
capability-identity-client-ref = يحتفظ بمرجعنا، فيُعثر على الرسالة وإن ضاعت استجابته.
capability-identity-author-text-time = إذا ضاعت استجابته، يُعثر على الرسالة حسب الكاتب والنص والوقت.
capability-tombstones = يبيّن التذاكر المحذوفة أو المدمجة.
capability-no-tombstones = لا يبيّن التذاكر المحذوفة أو المدمجة.
capability-notes = يدعم الملاحظات الداخلية.
capability-no-notes = لا يدعم الملاحظات الداخلية.
capability-change = يتيح تغيير الحقول التالية: { $fields }.
capability-no-change = لا يتيح تغيير حقول التذكرة.
capability-proven = جرى اختباره مع المنتج الفعلي.
capability-untried = أُعِدّ استنادًا إلى وثائق المنتج ولم يُجرَّب بعد على منتج فعلي: يُرجى تجربته أولًا على مكتب مساعدة مخصص للاختبار.
capability-attachments = يتيح المرفقات.
capability-no-attachments = لا يتيح المرفقات.

## قواعد فحص الرد، في الإعدادات

mapping = معاني كلمات هذا المكتب
mapping-explained = اختار Parlance المعاني المرجّحة مسبقًا. يُرجى تغيير ما له معنى آخر لدى فريقك.
mapping-empty = كلمات هذا المكتب غير معروفة بعد: تلزم المزامنة أولًا.
mapping-statuses = الحالات
mapping-priorities = الأولويات
mapping-priorities-low = منخفضة
mapping-priorities-normal = عادية
mapping-priorities-high = عالية
mapping-priorities-urgent = عاجلة
mapping-channels = قنوات قوائم الانتظار
mapping-channels-email = البريد الإلكتروني
mapping-channels-chat = الدردشة
mapping-channels-phone = الهاتف
mapping-channels-social = وسائل التواصل الاجتماعي
mapping-fields = ما تبيّنه الحقول المخصصة عن العميل
mapping-fields-language = اللغة
mapping-fields-country = البلد
mapping-fields-form-of-address = صيغة المخاطبة
mapping-fields-hidden = لا يُعرض على الموظفين
mapping-agents = أسماء الموظفين
mapping-none-statuses = كما في مكتب المساعدة
mapping-none-priorities = غير معروفة
mapping-none-channels = كما في مكتب المساعدة
mapping-none-fields = لا شيء محدد
mapping-save = حفظ
mapping-saved = تم الحفظ

## Rules of the reply check, in the settings

rules = فحص الرد
rules-scope = النطاق
rules-scope-team = الجميع
rules-scope-market = العملاء في السوق: { $market }
rules-scope-customer = هذا العميل فقط: { $customer }
rules-own = قواعد فريقك
rules-as-it-is = { $scope ->
        [team] الافتراضي ({ $severity ->
            [error] خطأ
            [warning] تحذير
           *[hint] تلميح
        })
       *[other] كما في غيره
    }
rules-off = إيقاف
rules-folder = تُقرأ قواعد فريقك الخاصة من هذا المجلد. يوضع فيه ملف لكل قاعدة ينتهي اسمه بـ {{ ".toml" }}؛ ويبيّن الأمر parlance check --test-rules هل تعثر القواعد على ما ينبغي.
rules-fault = { $place ->
        [known] الملف { $file }، السطر { NUMBER($line) }، العمود { NUMBER($column) }، غير مستخدَم:
       *[none] الملف { $file } غير مستخدَم:
    }
search = بحث
customer-page = العميل
customer-open = كل شيء عن هذا العميل
import = استيراد ملف
new-ticket = تذكرة جديدة

## Keys

markets = الأسواق
practice = التدريب
keys = الاختصارات
key-move = التذكرة التالية، السابقة
key-open = فتح التذكرة
key-back = رجوع
key-filter = الانتقال إلى عوامل التصفية
key-reply = كتابة رد
key-note = كتابة ملاحظة
key-send = إرسال
key-greeting = إدراج التحية
key-closing = إدراج الخاتمة
key-finding-next = التنبيه التالي
key-finding-previous = التنبيه السابق
key-finding-fix = إدراج أول تصحيح
key-finding-ignore = تجاهل التنبيه هنا
key-undo = التراجع عمّا لم يُرسَل بعد
key-outbox = صندوق الصادر
key-search = بحث
key-customer = كل شيء عن العميل
key-import = استيراد ملف
key-new-ticket = فتح تذكرة جديدة
key-markets = الأسواق
key-practice = التدريب
key-settings = الإعدادات
key-keys = هذه القائمة

## The door

door-new = يحفظ Parlance سجل عملائك على هذا الكمبيوتر في مخزن مشفَّر.
door-keyring = يُحفظ مفتاح المخزن في سلسلة مفاتيح النظام. وستحصل على رمز استرداد تحسبًا لفقدانها.
door-no-keyring = لم يُعثر على سلسلة مفاتيح في هذا الكمبيوتر، لذلك تُستخدم عبارة مرور لحماية المخزن.
door-by-passphrase = أفضّل استخدام عبارة مرور
door-create = إنشاء المخزن
door-passphrase = عبارة المرور
door-passphrase-new = عبارة مرور جديدة
door-passphrase-again = مرة أخرى
door-passphrase-long = الحد الأدنى لعدد الأحرف: { $count }؛ بضع كلمات يسهل تذكّرها.
door-passphrase-differs = العبارتان غير متطابقتين.
door-open = فتح
door-forgot = استخدام رمز الاسترداد
door-code = رمز الاسترداد
door-code-hint = كما هو مطبوع أو مدوَّن؛ لا فرق في المسافات والشرطات وحالة الأحرف.
door-recover-passphrase = حماية المخزن بعبارة مرور من الآن فصاعدًا
door-again = إعادة المحاولة
door-closed = تعذّر فتح المخزن. لم يتغير فيه شيء.
recovery = رمز الاسترداد
recovery-title = يُرجى تدوين رمز الاسترداد
recovery-why = يفتح هذا الرمز المخزن عند فقدان سلسلة المفاتيح أو عبارة المرور. لن يُعرض مرة أخرى.
recovery-copy = نسخ
recovery-copied = تم النسخ
recovery-print = طباعة
recovery-written = دوّنت الرمز
recovery-continue = متابعة

## What went wrong here

error-shell = تعذّر على النافذة الوصول إلى بقية Parlance.
    .next = يُرجى إعادة تشغيل Parlance؛ كل ما حُفظ لا يزال موجودًا.
error-unknown = حدث خطأ ما ({ $code }).
    .next = يُرجى المحاولة مرة أخرى؛ وإذا استمر الخطأ فيُرجى إعادة تشغيل Parlance. كل ما حُفظ لا يزال موجودًا.
