# البحث فيما يوجد على هذا الكمبيوتر.

search-field = البحث في الرسائل والعملاء والطلبات
search-hint = كلمات، "كلمات متتالية"، -استثناء، from:، market:، desk:، status:، before:2026-11-21، after:2026-11-01
search-ranked = الأكثر تطابقًا أولًا
search-none = لم يُعثر على شيء في هذا الكمبيوتر.
search-customers = العملاء
search-hits = الرسائل والتذاكر والطلبات
search-more = عرض الأقدم
search-searching = جارٍ البحث…
search-reached = شمل البحث ما هو أحدث من { $date }؛ يمكن تضييق البحث للرجوع إلى أبعد من ذلك.
search-missing-desk = ما زالت قراءة { $name } جارية: عدد تذاكره الموجودة هنا حتى الآن { NUMBER($tickets) }.
search-missing-unindexed = { $count ->
        [one] يوجد عنصر واحد لا يمكن العثور عليه بعد؛ سيصبح ذلك ممكنًا قريبًا.
        [two] يوجد عنصران لا يمكن العثور عليهما بعد؛ سيصبح ذلك ممكنًا قريبًا.
        [few] توجد { NUMBER($count) } عناصر لا يمكن العثور عليها بعد؛ سيصبح ذلك ممكنًا قريبًا.
        [many] يوجد { NUMBER($count) } عنصرًا لا يمكن العثور عليها بعد؛ سيصبح ذلك ممكنًا قريبًا.
       *[other] يوجد { NUMBER($count) } عنصر لا يمكن العثور عليها بعد؛ سيصبح ذلك ممكنًا قريبًا.
    }
search-missing-files = لا يشمل البحث محتوى المرفقات.
search-note = ملاحظة داخلية
search-reply = ردّنا
search-message = من العميل
search-ticket = تذكرة
search-record = { $kind ->
        [order] طلب
        [shipment] طرد
        [return] إرجاع
        [refund] ردّ مبلغ
        [survey] استبيان
        [loyalty] برنامج الولاء
        [call] مكالمة
        [consent] موافقة
       *[event] حدث
    }
