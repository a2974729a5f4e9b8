## A customer's data

privacy = البيانات والخصوصية
privacy-export = تصدير كل شيء
privacy-export-hint = يكتب كل ما يوجد عن هذا العميل في مجلد التنزيلات: صفحة للقراءة وملف تقرؤه البرامج.
privacy-exported = { $rows ->
        [one] كُتب سطر واحد.
        [two] كُتب سطران.
        [few] كُتبت { $rows } أسطر.
        [many] كُتب { $rows } سطرًا.
       *[other] كُتب { $rows } سطر.
    }
privacy-files-elsewhere = { $count ->
        [one] يوجد ملف واحد في مكتب المساعدة فقط، وقد أُدرج في القائمة.
        [two] يوجد ملفان في مكتب المساعدة فقط، وقد أُدرجا في القائمة.
        [few] توجد { $count } ملفات في مكتب المساعدة فقط، وقد أُدرجت في القائمة.
        [many] يوجد { $count } ملفًا في مكتب المساعدة فقط، وقد أُدرجت في القائمة.
       *[other] يوجد { $count } ملف في مكتب المساعدة فقط، وقد أُدرجت في القائمة.
    }
privacy-erase = محو…
privacy-erase-title = محو هذا العميل
privacy-erase-warning = لا يمكن التراجع عن هذا. يُمحى العميل مع كل ما هو محفوظ هنا، ولا يُقبل ما ترسله مكاتب المساعدة منه مجددًا.
privacy-erase-what = ما سيُمحى
privacy-erase-stays = ما يبقى في أماكن أخرى
privacy-erase-others = { $count ->
        [one] في تذكرة عميل آخر رسالة واحدة كتبها هذا العميل. وهي تبقى.
        [two] في تذاكر عملاء آخرين رسالتان كتبهما هذا العميل. وهما تبقيان.
        [few] في تذاكر عملاء آخرين { $count } رسائل كتبها هذا العميل. وهي تبقى.
        [many] في تذاكر عملاء آخرين { $count } رسالة كتبها هذا العميل. وهي تبقى.
       *[other] في تذاكر عملاء آخرين { $count } رسالة كتبها هذا العميل. وهي تبقى.
    }
privacy-erase-sending = { $count ->
        [one] تُرسَل الآن عملية واحدة. يُرجى الانتظار حتى تكتمل.
        [two] تُرسَل الآن عمليتان. يُرجى الانتظار حتى تكتملا.
        [few] تُرسَل الآن { $count } عمليات. يُرجى الانتظار حتى تكتمل.
        [many] تُرسَل الآن { $count } عملية. يُرجى الانتظار حتى تكتمل.
       *[other] تُرسَل الآن { $count } عملية. يُرجى الانتظار حتى تكتمل.
    }
privacy-erase-outgoing = { $count ->
        [one] محو عملية واحدة أيضًا لم يؤكدها أي مكتب مساعدة
        [two] محو عمليتين أيضًا لم يؤكدهما أي مكتب مساعدة
        [few] محو { $count } عمليات أيضًا لم يؤكدها أي مكتب مساعدة
        [many] محو { $count } عملية أيضًا لم يؤكدها أي مكتب مساعدة
       *[other] محو { $count } عملية أيضًا لم يؤكدها أي مكتب مساعدة
    }
privacy-erase-files = { $count ->
        [one] حذف ملف واحد محفوظ خارج Parlance
        [two] حذف ملفين محفوظين خارج Parlance
        [few] حذف { $count } ملفات محفوظة خارج Parlance
        [many] حذف { $count } ملفًا محفوظًا خارج Parlance
       *[other] حذف { $count } ملف محفوظ خارج Parlance
    }
privacy-erase-reason = السبب
privacy-erase-reason-hint = يبقى في سجل التدقيق: يُكتب من دون اسم العميل.
privacy-erase-confirm = يُرجى كتابة اسم العميل كما يظهر هنا:
privacy-erase-now = محو نهائي
privacy-erased = تم محو العميل. المدخلة { $seq } في سجل التدقيق توثّق ذلك.
privacy-erased-files = { $count ->
        [0] لم يُحذف أي ملف خارج Parlance.
        [one] حُذف ملف واحد خارج Parlance.
        [two] حُذف ملفان خارج Parlance.
        [few] حُذفت { $count } ملفات خارج Parlance.
        [many] حُذف { $count } ملفًا خارج Parlance.
       *[other] حُذف { $count } ملف خارج Parlance.
    }
privacy-erased-left = ملفات ما زالت موجودة
privacy-erased-backups = { $count ->
        [none] تعذّر حذف كل النسخ الاحتياطية التي ما زالت تضم العميل: يُرجى حذفها من الإعدادات أو يدويًا.
        [0] لم تكن هناك نسخة احتياطية لحذفها.
        [one] حُذفت نسخة احتياطية سابقة واحدة.
        [two] حُذفت نسختان احتياطيتان سابقتان.
        [few] حُذفت { NUMBER($count) } نسخ احتياطية سابقة.
       *[other] حُذفت { NUMBER($count) } نسخة احتياطية سابقة.
    }
privacy-erased-cleaning = تُزال الآثار المتبقية في ملف المخزن عند بدء التشغيل التالي.

## Consents

privacy-consents = الموافقات
privacy-consents-none = لم تُدوَّن أي موافقة.
privacy-consent-given = مُنحت
privacy-consent-withdrawn = سُحبت
privacy-consent-purpose = الغرض
privacy-consent-evidence = طريقة منحها
privacy-consent-add = تدوين
privacy-consent-latest = سارية الآن
privacy-consent-earlier = سابقة

## Requests

privacy-requests = الطلبات المتعلقة بالبيانات
privacy-requests-none = لا توجد طلبات.
privacy-request-kind = المطلوب
privacy-kind-access = الاطلاع
privacy-kind-erasure = المحو
privacy-kind-correction = التصحيح
privacy-kind-portability = نقل البيانات
privacy-kind-objection = الاعتراض
privacy-request-received = تاريخ الورود
privacy-request-note = ملاحظة
privacy-request-open = فتح طلب
privacy-request-due = آخر موعد للرد: { $date }
privacy-request-left = { $days ->
        [0] اليوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $days } أيام
        [many] بقي { $days } يومًا
       *[other] بقي { $days } يوم
    }
privacy-request-overdue = { $days ->
        [one] متأخر بيوم واحد
        [two] متأخر بيومين
        [few] متأخر بمدة { $days } أيام
        [many] متأخر بمدة { $days } يومًا
       *[other] متأخر بمدة { $days } يوم
    }
privacy-request-no-day = لا مهلة معروفة
privacy-request-ask = يُرجى السؤال قبل الاعتماد على هذا.
privacy-request-extend = تمديد حتى
privacy-request-extended = ممدَّد
privacy-request-close = إغلاق بنتيجة
privacy-request-closed = مغلق
privacy-outcome-done = نُفّذ
privacy-outcome-partly = نُفّذ جزئيًا
privacy-outcome-refused = مرفوض
privacy-outcome-withdrawn = مسحوب
privacy-law = القانون
privacy-source = المصدر، تاريخ التحقق: { $date }

## Retention

retention = مدة الاحتفاظ بالبيانات
retention-hint = من دون قاعدة يُحتفظ بكل شيء. لا تُزال التذاكر إلا إذا انتهت ولم يبقَ فيها شيء مفتوح ومضت المدة على كل ما فيها.
retention-market = السوق
retention-others = كل الأسواق الأخرى
retention-kind = البيانات
retention-kind-messages = التذاكر مع رسائلها
retention-kind-records = الطلبات وسجلات أخرى
retention-kind-copies = ملفات محفوظة خارج Parlance
retention-months = الأشهر
retention-add = إضافة قاعدة
retention-remove = إزالة
retention-show = عرض ما سيُزال
retention-keep = حفظ هذه القواعد
retention-kept = حُفظت القواعد، وتُطبَّق مرة كل يوم.
retention-would = { $tickets ->
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
    }، { $records ->
        [one] سجل واحد
        [two] سجلان
        [few] { $records } سجلات
        [many] { $records } سجلًا
       *[other] { $records } سجل
    }، { $files ->
        [one] ملف واحد
        [two] ملفان
        [few] { $files } ملفات
        [many] { $files } ملفًا
       *[other] { $files } ملف
    }، مما يسبق { $date }

## Audit trail

audit = سجل التدقيق
audit-hint = كل مدخلة مرتبطة بما قبلها، فينكشف أي تغيير في أي منها.
audit-none = لم يُدوَّن شيء بعد.
audit-verify = التحقق من السجل كله
audit-whole = { $entries ->
        [one] مدخلة واحدة، سليمة.
        [two] مدخلتان، سليمتان.
        [few] { $entries } مدخلات، كلها سليمة.
        [many] { $entries } مدخلة، كلها سليمة.
       *[other] { $entries } مدخلة، كلها سليمة.
    }
audit-head = يُرجى تدوين هذا في مكان آخر للتأكد لاحقًا من أن ما قبله لم يُمَس:
audit-more = مدخلات أقدم
