### التدريب: السيناريوهات، والمحادثة، وما يعود للمراجعة، وكتابة السيناريو. $percent رقم مع علامته،
### كما هو معتاد في لغة الموظف.

practice-tab-scenarios = السيناريوهات
practice-tab-history = السجل
practice-own = خاص بالفريق
practice-tab-results = النتائج
practice-files = ملفات هذا السيناريو
practice-review = عشر دقائق اليوم
practice-review-due = { $count ->
        [0] عشر دقائق اليوم: لا بطاقات مستحقة
        [one] عشر دقائق اليوم: بطاقة واحدة مستحقة
        [two] عشر دقائق اليوم: بطاقتان مستحقتان
        [few] عشر دقائق اليوم: { NUMBER($count) } بطاقات مستحقة
        [many] عشر دقائق اليوم: { NUMBER($count) } بطاقة مستحقة
       *[other] عشر دقائق اليوم: { NUMBER($count) } بطاقة مستحقة
    }

## في الإعدادات

practice-switch-pauses = محاكاة وقت الكتابة لدى العميل
    .hint = قبل كل رسالة من العميل تظهر لبضع ثوانٍ إشارة إلى أن الكتابة جارية.
practice-switch-from-replies = التعلّم من ردودي
    .hint = ما يجده فحص الرد في الردود المرسلة منك يعود في صورة بطاقات. تحتفظ البطاقة بالقاعدة واللغة، ولا تحتفظ بشيء من كلامك.

## السيناريوهات

practice-filters = تصفية السيناريوهات
practice-search = بحث
practice-skill = المهارة
practice-skills = المهارات
practice-any-skill = كل المهارات
practice-level = المستوى
practice-any-level = كل المستويات
practice-level-name = المستوى { NUMBER($level) }
practice-language = لغة التدريب
practice-count = { $count ->
        [0] لا يوجد سيناريو مطابق.
        [one] سيناريو واحد
        [two] سيناريوهان
        [few] { NUMBER($count) } سيناريوهات
        [many] { NUMBER($count) } سيناريو
       *[other] { NUMBER($count) } سيناريو
    }
practice-minutes = { $count ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { NUMBER($count) } دقائق
        [many] { NUMBER($count) } دقيقة
       *[other] { NUMBER($count) } دقيقة
    }
practice-done = { $count ->
        [zero] لم يُنجَز بعد
        [one] أُنجز مرة واحدة
        [two] أُنجز مرتين
        [few] أُنجز { NUMBER($count) } مرات
        [many] أُنجز { NUMBER($count) } مرة
       *[other] أُنجز { NUMBER($count) } مرة
    }
practice-done-best = { $count ->
        [zero] لم يُنجَز بعد
        [one] أُنجز مرة واحدة، { $percent }
        [two] أُنجز مرتين، أفضل نتيجة: { $percent }
        [few] أُنجز { NUMBER($count) } مرات، أفضل نتيجة: { $percent }
        [many] أُنجز { NUMBER($count) } مرة، أفضل نتيجة: { $percent }
       *[other] أُنجز { NUMBER($count) } مرة، أفضل نتيجة: { $percent }
    }
practice-unreviewed = لم يُراجَع بعد
practice-languages = اللغات المتاحة: { $languages }
practice-told-in = سيُعرض باللغة { $language }
practice-assigned = ضمن تكليف
practice-assigned-by = { $title }، من { $from }
practice-assigned-until = { $title }، من { $from }، حتى { $date }
practice-begin = بدء
practice-edit = تحرير
practice-author-name = التأليف
practice-reviewer = المراجعة
practice-version = الإصدار
practice-sources = المصادر
practice-unusable = لا يمكن التدرب على السيناريو { $name }.
practice-folder = توجد سيناريوهات فريقك الخاصة في هذا المجلد:
practice-new = سيناريو جديد
practice-new-name = الاسم
practice-new-hint = أحرف لاتينية صغيرة وأرقام وشرطات، مثل late-parcel-fr.
practice-new-taken = يوجد سيناريو بهذا الاسم بالفعل.
practice-new-create = إنشاء

## المحادثة

practice-back = العودة إلى السيناريوهات
practice-conversation = المحادثة
practice-by-agent = أنت
practice-by-scene = الموقف
practice-by-why = السبب
practice-typing = جارٍ الكتابة: { $name }
practice-skip = متابعة دون انتظار
practice-choices = ما ردّك؟
practice-beside = إلى جانب المحادثة
practice-ended = انتهت المحادثة.
practice-again = البدء من جديد
practice-said-answer = ردّك: { $percent }، { $grade }
practice-said-end = انتهت المحادثة. النتيجة الإجمالية: { $percent }

## التقييم

practice-worth = التقييم
practice-worth-none = بعد كتابة رد، يظهر تقييمه هنا.
practice-answer-worth = ردّك: { $grade }
practice-points = { $of ->
        [zero] { NUMBER($points) } من 0 نقطة
        [one] { NUMBER($points) } من نقطة واحدة
        [two] { NUMBER($points) } من نقطتين
        [few] { NUMBER($points) } من { NUMBER($of) } نقاط
        [many] { NUMBER($points) } من { NUMBER($of) } نقطة
       *[other] { NUMBER($points) } من { NUMBER($of) } نقطة
    }
practice-not-scored = لم يُقيَّم
practice-sentences = كلامك
practice-taken = يخصم فحص الرد { NUMBER($count) }% من النتيجة الإجمالية.
practice-sample = عرض رد جيد
practice-summary = التقييم النهائي
practice-whole = الإجمالي
practice-cards-made = { $count ->
        [0] لم يبقَ شيء لمراجعته لاحقًا.
        [one] ستعود بطاقة واحدة لمراجعتها لاحقًا.
        [two] ستعود بطاقتان لمراجعتهما لاحقًا.
        [few] ستعود { NUMBER($count) } بطاقات لمراجعتها لاحقًا.
        [many] ستعود { NUMBER($count) } بطاقة لمراجعتها لاحقًا.
       *[other] ستعود { NUMBER($count) } بطاقة لمراجعتها لاحقًا.
    }

## عشر دقائق اليوم

practice-cards-left = { $count ->
        [zero] لم تبقَ بطاقات
        [one] بقيت بطاقة واحدة
        [two] بقيت بطاقتان
        [few] بقيت { NUMBER($count) } بطاقات
        [many] بقيت { NUMBER($count) } بطاقة
       *[other] بقيت { NUMBER($count) } بطاقة
    }
practice-card-wrote = رسالة العميل
practice-card-task = المطلوب منك
practice-card-what = ما الذي ينبغي أن يحققه ردّك هنا؟
practice-card-language = لغة الكتابة: { $language }
practice-card-better = ما المأخذ على هذا النص، وما صياغتك له؟
practice-card-recall = ما الذي تطلبه منك هذه القاعدة؟
practice-card-sample = صياغة ممكنة
practice-show = إظهار
practice-rate = ما مدى معرفتك بالإجابة؟
practice-rate-again = لم أعرفها
practice-rate-hard = بصعوبة
practice-rate-good = جيدًا
practice-rate-easy = فورًا
practice-review-done = { $count ->
        [zero] لم تُراجَع أي بطاقة.
        [one] راجعت بطاقة واحدة.
        [two] راجعت بطاقتين.
        [few] راجعت { NUMBER($count) } بطاقات.
        [many] راجعت { NUMBER($count) } بطاقة.
       *[other] راجعت { NUMBER($count) } بطاقة.
    }
practice-review-left = { $count ->
        [0] لا بطاقات مستحقة اليوم.
        [one] توجد بطاقة أخرى مستحقة.
        [two] توجد بطاقتان أخريان مستحقتان.
        [few] توجد { NUMBER($count) } بطاقات أخرى مستحقة.
        [many] توجد { NUMBER($count) } بطاقة أخرى مستحقة.
       *[other] توجد { NUMBER($count) } بطاقة أخرى مستحقة.
    }
practice-review-more = متابعة

## السجل

practice-history-empty = لا توجد محاولات بعد.
practice-not-ended = غير مكتملة
practice-ended-percent = مكتملة، { $percent }
practice-look = عرض
practice-go-on = متابعة
practice-other-version = تغيّر السيناريو منذ ذلك الحين.
practice-remove = حذف
practice-remove-attempt = حذف هذه المحاولة
practice-remove-attempt-text = سيُحذف نهائيًا ما أنجزته في «{ $title }». وتبقى البطاقات الناتجة عنه.

## كتابة سيناريو

practice-author-files = الملفات
practice-author-file = الملف { $file }
practice-author-copy = عند الحفظ تُنشأ نسخة خاصة بفريقك.
practice-author-changed = توجد تغييرات
practice-author-kept = تم الحفظ
practice-author-refused = لم يُحفظ: يُرجى إصلاح الخلل أولًا
practice-author-save = حفظ
practice-author-publish = نشر إصدارًا جديدًا
practice-author-published = تم النشر
practice-author-unpublished = لم يُنشر: أصلِح الأخطاء أولًا
practice-author-leave = الخروج دون حفظ؟
practice-author-leave-text = سيضيع ما كُتب منذ آخر حفظ.
practice-author-leave-yes = خروج
practice-author-remove = حذف هذا السيناريو
practice-author-remove-text = ستُحذف نهائيًا ملفات فريقك الخاصة بالسيناريو { $name }. وإذا كان ضمن سيناريوهات Parlance الأصلية سيناريو بهذا الاسم، فسيعود متاحًا.
practice-language-add = إضافة لغة
practice-language-drop = إزالة { $language }
practice-language-tag = رمز اللغة، مثل hu أو pt-BR
practice-faults = مواطن الخلل
practice-faults-count = { $count ->
        [0] لا خلل فيه.
        [one] تنبيه واحد
        [two] تنبيهان
        [few] { NUMBER($count) } تنبيهات
        [many] { NUMBER($count) } تنبيهًا
       *[other] { NUMBER($count) } تنبيه
    }
practice-fault-place = { $place ->
        [known] { $file }، السطر { NUMBER($line) }، العمود { NUMBER($column) }:
       *[none] { $file }:
    }
practice-preview = معاينة
practice-preview-own = اللغة الأصلية
practice-preview-restart = من البداية
practice-preview-none = لا يمكن تشغيله بعد.
practice-ways = { $count ->
        [zero] لا توجد مسارات.
        [one] يوجد مسار واحد.
        [two] يوجد مساران.
        [few] توجد { NUMBER($count) } مسارات.
        [many] يوجد { NUMBER($count) } مسارًا.
       *[other] يوجد { NUMBER($count) } مسار.
    }
practice-outcomes = تقييم الرد
practice-outcome-good = رد جيد
practice-outcome-middling = رد متوسط
practice-outcome-poor = رد ضعيف
