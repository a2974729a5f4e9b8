# Exchange rates: converting an amount, and the tables to convert by.

## Converting

rates-convert = تحويل
rates-amount = المبلغ
rates-from = من
rates-to = إلى
rates-market = سوق العميل
rates-no-market = لم يُحدَّد
rates-on = بتاريخ
rates-cash = الدفع نقدًا
rates-currency = { $code } – { $name }
rates-result-from = سعر { $date }، { $source }
rates-typed = إدخال يدوي
rates-old = أقدم من أن يُعتمد عليه
rates-for-customer = كما يكتبه العميل

## What is kept

rates-kept = الأسعار المستخدمة للتحويل
rates-none = لا توجد أسعار بعد: يُرجى استيراد جدول أو إدخال سعر.
rates-import = استيراد جدول
rates-import-hint = ملف XML من البنك المركزي الأوروبي، مثل eurofxref-daily.xml. يُقرأ على هذا الكمبيوتر، ولا يُجلب شيء من الشبكة.
rates-imported =
    { $days ->
        [one] تم الحفظ: { $source }، { $last }.
        [two] تم الحفظ: { $source }، يومان، من { $first } إلى { $last }.
        [few] تم الحفظ: { $source }، { $days } أيام، من { $first } إلى { $last }.
        [many] تم الحفظ: { $source }، { $days } يومًا، من { $first } إلى { $last }.
       *[other] تم الحفظ: { $source }، { $days } يوم، من { $first } إلى { $last }.
    }
rates-left-out = عملات مستبعدة لأنها لم تعد متداولة: { $currencies }
rates-tables =
    { $days ->
        [one] { $last }
        [two] من { $first } إلى { $last }، يومان
        [few] من { $first } إلى { $last }، { $days } أيام
        [many] من { $first } إلى { $last }، { $days } يومًا
       *[other] من { $first } إلى { $last }، { $days } يوم
    }
rates-remove = إزالة
rates-remove-confirm = سيُزال ما يلي: { $name }. ولن يمكن تحويل المبالغ بناءً عليه بعد ذلك.

## Typing a rate

rates-type = إدخال سعر
rates-rate = قيمة 1 { $from } بعملة { $to }
rates-date = تاريخ السعر
rates-source = المصدر
rates-source-hint = مصرف أو قائمة أسعار أو أحد الزملاء: يظهر المصدر مع كل مبلغ.
rates-keep = حفظ السعر
