# التدريب، لمن يتولاه ولمن يشارك نتائجه: النتائج، والتكليفات، وملفات السيناريوهات.

## النتائج

training-results = النتائج
training-results-whose = لا تظهر هنا نتائج الآخرين إلا إذا شاركوها. وتبقى نتائجك لك وحدك إلى أن تُشارَك باختيارك.
training-by = التقسيم حسب
training-by-person = الشخص
training-by-skill = المهارة
training-by-market = السوق
training-by-criterion = المعيار
training-by-scenario = السيناريو
training-by-week = الأسبوع
training-person = لمن النتائج
training-everybody = الجميع
training-nameless = أنت، بلا اسم
training-from = من
training-to = إلى
training-results-title = { $by ->
        [person] النسبة المئوية حسب الشخص
        [skill] النسبة المئوية حسب المهارة
        [market] النسبة المئوية حسب السوق
        [criterion] النسبة المئوية حسب المعيار
        [scenario] النسبة المئوية حسب السيناريو
       *[week] النسبة المئوية حسب الأسبوع
    }
training-results-attempts = { $count ->
        [zero] لا توجد محاولات.
        [one] من محاولة واحدة.
        [two] من محاولتين.
        [few] من { NUMBER($count) } محاولات.
        [many] من { NUMBER($count) } محاولة.
       *[other] من { NUMBER($count) } محاولة.
    }
training-results-shared = { $count ->
        [zero] لم يشارك الآخرون أيًّا منها.
        [one] منها محاولة واحدة شاركها آخرون.
        [two] منها محاولتان شاركهما آخرون.
        [few] منها { NUMBER($count) } محاولات شاركها آخرون.
        [many] منها { NUMBER($count) } محاولة شاركها آخرون.
       *[other] منها { NUMBER($count) } محاولة شاركها آخرون.
    }
training-results-none = لم تكتمل أي محاولة في هذه المدة.
training-column-percent = النسبة المئوية
training-column-attempts = المحاولات
training-nothing-to-earn = لا نقاط ممكنة
training-week = أسبوع { $date }
training-chart-one = { $title }. { $label }: { $percent }.
training-chart-bars = { $title }، في رسم بالأعمدة الأفقية (عددها { NUMBER($count) }). الأعلى: { $most }، { $mostPercent }. الأدنى: { $least }، { $leastPercent }. كل الأرقام في الجدول أدناه.
training-chart-weeks = { $title }، في رسم بالأعمدة من أسبوع { $first } ({ $firstPercent }) إلى أسبوع { $last } ({ $lastPercent }). كل الأرقام في الجدول أدناه.

## النتائج في ملفات

training-share = مشاركة
training-export-csv = جدول المعروض هنا (CSV)
training-share-mine = مشاركة نتائجي (xAPI)
training-share-hint = لجهة التدريب أو لنظام إدارة التعلّم: كل محاولاتك المكتملة، أيًّا كان الاختيار أعلاه، بالاسم الذي تُوقَّع به ردودك.
training-with-words = مع ما كتبته
training-with-words-hint = إذا لم يُحدَّد هذا الخيار، تبقى ردودك هنا، ولا يحتوي الملف إلا على تقييمها.
training-written = تمت الكتابة إلى { $path }
training-take-results = استيراد ما شاركه الآخرون
training-take-results-hint = ملف عبارات xAPI من أحد الزملاء. يُقرأ على هذا الكمبيوتر ولا يخرج منه.
training-taken-new = { $count ->
        [0] لا محاولات جديدة.
        [one] أُضيفت محاولة جديدة واحدة.
        [two] أُضيفت محاولتان جديدتان.
        [few] أُضيفت { NUMBER($count) } محاولات جديدة.
        [many] أُضيفت { NUMBER($count) } محاولة جديدة.
       *[other] أُضيفت { NUMBER($count) } محاولة جديدة.
    }
training-taken-known = { $count ->
        [zero] لم تكن أي محاولة هنا من قبل.
        [one] محاولة واحدة كانت هنا بالفعل.
        [two] محاولتان كانتا هنا بالفعل.
        [few] { NUMBER($count) } محاولات كانت هنا بالفعل.
        [many] { NUMBER($count) } محاولة كانت هنا بالفعل.
       *[other] { NUMBER($count) } محاولة كانت هنا بالفعل.
    }
training-taken-skipped = { $count ->
        [zero] لم تُستبعد أي عبارة.
        [one] استُبعدت عبارة واحدة لأنها تخص شيئًا آخر.
        [two] استُبعدت عبارتان لأنهما تخصان شيئًا آخر.
        [few] استُبعدت { NUMBER($count) } عبارات لأنها تخص شيئًا آخر.
        [many] استُبعدت { NUMBER($count) } عبارة لأنها تخص شيئًا آخر.
       *[other] استُبعدت { NUMBER($count) } عبارة لأنها تخص شيئًا آخر.
    }
training-remove-shared = حذف ما شاركه الآخرون
training-remove-shared-confirm = حذف كل النتائج التي شاركها الآخرون معك؟ تبقى نتائجك كما هي.
training-removed-shared = حُذف ما شاركه الآخرون.

## التكليفات

training-assign = تكليف
training-assign-explained = يُحدَّد هنا ما ينبغي التدرب عليه وموعده النهائي، ثم يُسلَّم الملف. لا يُرسَل شيء تلقائيًا.
training-assign-title = العنوان
training-assign-until = الموعد النهائي
training-assign-note = ملاحظة
training-assign-people = الأشخاص
training-assign-people-hint = الأسماء كما هي في إعدادات أصحابها، مفصولة بفواصل أو كل اسم في سطر. إذا لم يُحدَّد أشخاص ولا مجموعات، فالتكليف للجميع.
training-assign-groups = المجموعات
training-assign-groups-hint = مفصولة بفواصل أو كل مجموعة في سطر.
training-assign-scenarios = السيناريوهات
training-assign-find = البحث عن سيناريو
training-assign-none-found = لا يوجد سيناريو مطابق.
training-assign-chosen = { $count ->
        [0] لم يُختَر أي سيناريو بعد.
        [one] اختير سيناريو واحد.
        [two] اختير سيناريوهان.
        [few] اختيرت { NUMBER($count) } سيناريوهات.
        [many] اختير { NUMBER($count) } سيناريو.
       *[other] اختير { NUMBER($count) } سيناريو.
    }
training-assign-scenario = { $title } ({ $market }، { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { NUMBER($minutes) } دقائق
        [many] { NUMBER($minutes) } دقيقة
       *[other] { NUMBER($minutes) } دقيقة
    })
training-assign-make = إنشاء الملف
training-assigned = التكليفات المسندة إليك
training-assigned-none = لا تكليفات مسندة إليك.
training-assigned-from = من { $from }
training-assigned-until = حتى { $date }
training-assigned-done = أُنجز { NUMBER($done) } من { NUMBER($of) }
training-assigned-late = فات الموعد
training-assigned-remove = إزالة
training-assigned-remove-this = إزالة «{ $title }»
training-assigned-remove-confirm = إزالة «{ $title }»؟ يبقى ما أنجزته من تدريب لهذا التكليف.
training-take-assignment = استيراد تكليف
training-take-assignment-hint = الملف الذي سلّمته إليك جهة التدريب. يُقرأ على هذا الكمبيوتر ولا يخرج منه.
training-assignment-taken = تم استيراد «{ $title }»، والموعد النهائي { $date }.

## ملفات السيناريوهات

training-scenario-export = تصدير
training-scenario-parlance = لنسخة أخرى من Parlance
training-scenario-cmi5 = لنظام إدارة التعلّم (cmi5)
training-scenario-language = لغة الحزمة
training-scenario-import = استيراد سيناريو
training-scenario-import-hint = ملف مُصدَّر من نسخة أخرى من Parlance. يصبح من سيناريوهات فريقك الخاصة.
training-scenario-sound = تم استيراد السيناريو. لا خلل فيه.
training-scenario-remarks = { $count ->
        [zero] تم استيراد السيناريو دون تنبيهات.
        [one] تم استيراد السيناريو، مع تنبيه واحد.
        [two] تم استيراد السيناريو، مع تنبيهين.
        [few] تم استيراد السيناريو، مع { NUMBER($count) } تنبيهات.
        [many] تم استيراد السيناريو، مع { NUMBER($count) } تنبيهًا.
       *[other] تم استيراد السيناريو، مع { NUMBER($count) } تنبيه.
    }
training-scenario-faulty = { $count ->
        [zero] لا يمكن التدرب على السيناريو حتى يُصلَح الخلل.
        [one] لا يمكن التدرب على السيناريو حتى يُصلَح هذا الخلل.
        [two] لا يمكن التدرب على السيناريو حتى يُصلَح الخلل الوارد في هذين التنبيهين.
        [few] لا يمكن التدرب على السيناريو حتى يُصلَح الخلل الوارد في هذه التنبيهات، وعددها { NUMBER($count) }.
        [many] لا يمكن التدرب على السيناريو حتى يُصلَح الخلل الوارد في هذه التنبيهات، وعددها { NUMBER($count) }.
       *[other] لا يمكن التدرب على السيناريو حتى يُصلَح الخلل الوارد في هذه التنبيهات، وعددها { NUMBER($count) }.
    }
training-scenario-faults = مواطن الخلل
training-scenario-remark = تنبيه
training-scenario-fault = خلل
