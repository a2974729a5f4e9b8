# التدريب بلغة الموظف: المهارات، وما ينبغي أن يحققه الرد، وتقييمه، ومواطن الخلل في السيناريو.

practice-skill-active-listening = الإصغاء الفعّال
practice-skill-empathy = التعاطف
practice-skill-plain-language = اللغة الواضحة
practice-skill-form-of-address = صيغة المخاطبة
practice-skill-saying-no = الرفض
practice-skill-apology = الاعتذار
practice-skill-conflict = التعامل مع الخلاف
practice-skill-rapport = بناء الألفة
practice-skill-promise-keeping = الوفاء بالوعود
practice-skill-privacy = الخصوصية

practice-must-acknowledge = إظهار تفهّم المشكلة
practice-must-apologise = الاعتذار
practice-must-offer = عرض حل أو بديل
practice-must-not-blame = تجنّب اللوم
practice-must-ask = طرح سؤال
practice-must-keep-register = الالتزام بصيغة المخاطبة المناسبة
practice-must-not-promise = الوعد بما يمكن الوفاء به فقط
practice-must-thank = الشكر
practice-must-inform = ذكر ما يحتاج العميل إلى معرفته
practice-must-close = خاتمة مناسبة

practice-grade-good = جيد
practice-grade-middling = صحيح جزئيًا
practice-grade-poor = يحتاج إلى تحسين

practice-channel-email = البريد الإلكتروني
practice-channel-chat = الدردشة
practice-channel-phone = الهاتف
practice-channel-social = وسائل التواصل الاجتماعي

practice-rule-again = وجد فحص الرد هذا في نص كتبته: «{ $rule }». ما صياغتك له الآن؟

# $about اسم أو وسم أو رقم من السيناريو، أو كلام المصرِّف نفسه بالإنجليزية.
practice-fault-no-file = الملف { $about } مفقود.
practice-fault-not-text = الملف ليس نصًا بترميز UTF-8.
practice-fault-too-large = حجم الملف يتجاوز الحد ({ $about } كيلوبايت). يُرجى تقسيمه إلى عدة سيناريوهات.
practice-fault-unknown-file = الملف { $about } ليس من ملفات السيناريو، ولذلك لا يُستخدم.
practice-fault-toml = تتعذر قراءة هذا: { $about }
practice-fault-pattern = تتعذر قراءة هذا النمط: { $about }
practice-fault-unknown = قيمة غير معروفة: { $about }
practice-fault-differs = تختلف مداخلات الترجمة أو معاييرها عمّا في السيناريو: { $about }
practice-fault-ink = تتعذر قراءة القصة: { $about }
practice-fault-too-deep = مستويات الأقواس أو الخيارات المتداخلة هنا أكثر مما ينبغي.
practice-fault-endless = تستمر القصة هنا بلا نهاية: { $about }
practice-fault-plays = يتعذر تشغيل القصة: { $about }
practice-fault-dead-end = تتوقف القصة هنا بلا خاتمة: { $about }
practice-fault-unreachable-knot = لا شيء يؤدي إلى { $about }.
practice-fault-unreachable-choice = لا يُعرض هذا أبدًا: { $about }
practice-fault-too-many-ways = عدد المواضع التي يُطلب فيها شيء يتجاوز الحد ({ $about }). لم يمكن تجربة كل المسارات.
practice-fault-tag = هذا الوسم غير معروف: { $about }
practice-fault-unscored = المداخلة { $about } لا تُقيَّم: لا توجد معايير لها.
practice-fault-unasked = لا تطلب القصة المداخلة { $about } أبدًا.
practice-fault-outcomes = بعد المداخلة { $about } يجب أن تأتي الخيارات الثلاثة: {{ "[good]" }} و{{ "[middling]" }} و{{ "[poor]" }}.
practice-fault-samples = تحتاج المداخلة { $about } إلى أمثلة للرد: جيد ومتوسط وضعيف.
practice-fault-sample-grade = تقييم أحد أمثلة الرد يختلف عن التقييم المذكور له: { $about }
practice-fault-untranslated = تلزم القصة والوصف معًا لما يلي: { $about }

practice-line-row =
    { $id }: { $title } ({ $market }، { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }، المستوى { $level })
practice-line-choose = يُرجى اختيار رقم:
practice-line-write = المطلوب كتابته: { $task }
practice-line-score = { $percent }%: { $grade }
practice-line-criterion = { $title }: { $points } من { $of }. { $why }
practice-line-fault = { $file }:{ $line }:{ $column }: { $message }
practice-line-sound = لا خلل فيه.
practice-line-end = { $percent }%. لم يُحفظ شيء من هذا.

practice-result-what = البند
practice-result-points = النقاط
practice-result-of = من أصل
practice-result-percent = النسبة المئوية
practice-result-attempts = المحاولات
practice-result-nameless = أنت

# كلمات حزمة معدّة لنظام إدارة التعلّم.
practice-player-conversation = المحادثة
practice-player-say = ما ردّك؟
practice-player-typing = العميل يكتب…
practice-player-you = أنت
practice-player-why = السبب
practice-player-write = كتابة الرد
practice-player-answer = تم
practice-player-compare = مقارنة
practice-player-your-answer = ردّك
practice-player-criteria = ما يحققه الرد الجيد
practice-player-samples = أمثلة
practice-player-mark-yourself = هنا يعود تقييم ردّك إليك، أما في Parlance فيُقيَّم تلقائيًا. كيف كان ردّك؟
practice-player-ended = النهاية
practice-player-score = النتيجة
practice-player-skill = المهارة
practice-player-points = النقاط
practice-player-passed = تم الاجتياز
practice-player-failed = لم يتم الاجتياز
practice-player-again = مرة أخرى
practice-player-finish = إنهاء
practice-player-closed = يمكنك الآن إغلاق هذه النافذة.
practice-player-alone = يعمل هذا دون نظام لإدارة التعلّم. لا يُسجَّل شيء.
practice-player-not-sent = تعذّر الوصول إلى نظام إدارة التعلّم. تُعاد المحاولة.
