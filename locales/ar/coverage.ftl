# Coverage of markets by the team's shifts.

coverage-heading = تغطية ساعات العمل
coverage-explained = ما تغطيه نوبات عملك من ساعات العمل في الأسواق، ساعةً بساعة، وبأي لغة.
coverage-markets = الأسواق
coverage-markets-own = أسواق عملائك
coverage-add = إضافة…
coverage-remove = إزالة { $name }
coverage-unknown = ليس في القائمة. يُرجى اختيار اسم منها.
coverage-week = الأسبوع
coverage-week-before = الأسبوع السابق
coverage-week-after = الأسبوع التالي
coverage-day = اليوم (UTC)
coverage-whole-week = الأسبوع كله
coverage-office = ساعات العمل المفترضة
coverage-office-from = من
coverage-office-to = إلى
coverage-map = التغطية بحسب السوق والساعة
coverage-clock-utc = UTC
coverage-legend = دلالات الخلايا
coverage-part-own = يوجد من يتحدث إحدى لغات السوق
coverage-part-other = يوجد من يعمل، لكن بلغة أخرى فقط
coverage-part-none = لا يوجد أحد
coverage-part-closed = المكاتب مغلقة
coverage-cell = { $market }، { $day } { $utc } بتوقيت UTC (بتوقيتك: { $local }). عدد الدقائق: بلغة السوق { $own }؛ بلغة أخرى { $other }؛ بلا تغطية { $none }.
coverage-cell-closed = { $market }، { $day } { $utc } بتوقيت UTC (بتوقيتك: { $local }). مغلق.
coverage-cell-keys = تنقل مفاتيح الأسهم من ساعة إلى ساعة ومن سوق إلى سوق.
coverage-assumed-hours = هذا افتراض وليس معلومة مؤكدة: تعمل المكاتب من { $from } إلى { $to } بالتوقيت المحلي، باستثناء عطلة نهاية الأسبوع في السوق وعطلها الرسمية. ارتفاع التعبئة هو نسبتها من الساعة.
coverage-assumed-rest = تُعَدّ السوق ذات المناطق الزمنية المتعددة مفتوحة ما دامت إحداها مفتوحة. لا تُستثنى العطل التي تخص جزءًا من السوق فقط، ولا تُحتسب اللغات الرسمية في جزء منها فقط.
coverage-gaps = ثغرات التغطية
coverage-total = بلغة السوق { $own }، بلغة أخرى { $other }، بلا تغطية { $none }
coverage-languages = لغات السوق: { $languages }
coverage-no-gaps = لا ثغرات: يوجد من يعمل في كل ساعات العمل.
coverage-no-hours = لا توجد ساعات عمل هذا الأسبوع.
coverage-gap-here = بتوقيتك: { $span }
coverage-gap-there = بتوقيت { $zone }: { $span }
coverage-gap-there-more =
    بتوقيت { $zone } و{ $more ->
        [one] منطقة أخرى
        [two] منطقتين أخريين
        [few] { $more } مناطق أخرى
        [many] { $more } منطقة أخرى
       *[other] { $more } منطقة أخرى
    }: { $span }
coverage-holiday = عطلة: { $date }، { $name }
coverage-holiday-check = عطلة: { $date }، { $name }؛ يلزم التحقق من هذا اليوم
coverage-holidays-unknown = عطل هذا الأسبوع غير معروفة؛ ولم يُستثنَ منها شيء.
coverage-shifts = نوبات العمل
coverage-no-shifts = لا توجد نوبات عمل بعد. يُرجى إضافة نوبة لمعرفة ما تغطيه.
coverage-shift-add = إضافة نوبة عمل
coverage-shift-name = الاسم
coverage-shift-zone = المنطقة الزمنية
coverage-shift-days = الأيام
coverage-shift-from = من
coverage-shift-to = إلى
coverage-shift-overnight = تنتهي في اليوم التالي.
coverage-shift-languages = اللغات
coverage-shift-remove = إزالة هذه النوبة
coverage-shifts-save = حفظ النوبات
coverage-shifts-saved = تم الحفظ.
coverage-shifts-changed = لم يتم الحفظ بعد.
coverage-export = تصدير
coverage-export-svg = صورة SVG
coverage-export-png = صورة PNG
coverage-export-csv = جدول CSV
coverage-written = تمت الكتابة إلى { $path }
