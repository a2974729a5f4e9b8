### الأسواق: صفحة لكل سوق، وسوقان جنبًا إلى جنب؛ وأسعار العملات؛ والتغطية.

markets-tab-pages = صفحات الأسواق
markets-tab-rates = العملات
markets-tab-coverage = التغطية

## Finding a market

market-search = البحث عن سوق
market-search-hint = الاسم أو الرمز أو اللغة أو العملة
market-none = لا توجد سوق مطابقة.
market-count = { $count ->
        [zero] لا توجد أسواق
        [one] سوق واحدة
        [two] سوقان
        [few] { $count } أسواق
        [many] { $count } سوقًا
       *[other] { $count } سوق
    }
market-choose = يُرجى اختيار سوق من القائمة.
market-beside = إلى جانبها
market-beside-none = بلا سوق أخرى
market-part = جزء من السوق
market-part-whole = السوق كلها
market-print = طباعة

## At a glance

market-facts = لمحة سريعة
market-languages = اللغات
# $percent is a number with its sign, as usual in the agent's language.
market-language = { $status ->
        [official] { $name }: { $percent }، رسمية
        [de-facto] { $name }: { $percent }، رسمية بحكم الواقع
        [regional] { $name }: { $percent }، رسمية في جزء من السوق
       *[none] { $name }: { $percent }
    }
market-shares = نسب من يستخدمون كل لغة لغةً أولى أو إضافية.
market-languages-more = { $count ->
        [one] لغة أخرى
        [two] لغتان أخريان
        [few] { $count } لغات أخرى
        [many] { $count } لغة أخرى
       *[other] { $count } لغة أخرى
    }
market-currency = العملة
market-currency-value = { $name } ({ $code }، { $symbol })
market-cash = تُقرَّب المبالغ النقدية إلى أقرب { $step }.
market-numbers = الأرقام
market-dates = التواريخ بالأرقام
market-date-order = { $order ->
        [day-month-year] اليوم، الشهر، السنة
        [month-day-year] الشهر، اليوم، السنة
       *[year-month-day] السنة، الشهر، اليوم
    }
market-dates-differ = تختلف بين لغات السوق: يُستحسن كتابة الشهر بالحروف.
market-week = الأسبوع
market-week-value = يبدأ يوم { $first }؛ عطلة نهاية الأسبوع: { $weekend }
market-clock = نظام الساعة
market-clock-value = { $hours ->
        [h12] 12 ساعة
       *[h23] 24 ساعة
    }
market-calendar = التقاويم
market-measures = وحدات القياس
market-measures-value = { $system ->
       *[metric] متري
        [us] أمريكي
        [uk] متري وبريطاني
    }
market-temperature = { $unit ->
       *[celsius] درجة مئوية
        [fahrenheit] درجة فهرنهايت
    }
market-dialling = رمز الاتصال الدولي
market-address = العنوان البريدي
market-address-part = { $part ->
       *[name] الاسم
        [organization] المؤسسة
        [street] الشارع والرقم
        [district] الحي
        [city] المدينة
        [area] الولاية أو المحافظة
        [postal-code] الرمز البريدي
        [sorting-code] رمز الفرز
    }
market-postal-code = مثال على الرمز البريدي: { $code }
market-zones = المناطق الزمنية

## Holidays

market-holidays = العطل الرسمية في الأشهر الاثني عشر المقبلة
market-holidays-none = لا عطل رسمية معروفة لدينا هناك في هذه المدة.

## Ways to pay

market-payments = طرق الدفع ورد المبالغ
market-payments-none = لا نعرف بعد كيف يدفع العملاء هناك: يُستحسن السؤال.
payment-kind = { $kind ->
        [card] بطاقة
        [wallet] محفظة إلكترونية
        [bank-transfer] تحويل مصرفي
        [instant-payment] تحويل مصرفي فوري
        [bank-redirect] عبر مصرف العميل
        [direct-debit] خصم مباشر
        [cash-voucher] نقدًا برمز دفع
        [cash-on-delivery] الدفع عند الاستلام
        [pay-later] الدفع لاحقًا
        [instalments] تقسيط
        [invoice] فاتورة
        [carrier-billing] مع فاتورة الهاتف
       *[prepaid] مسبق الدفع
    }

## Rights and guidance

market-rights = الحقوق والقواعد
market-rights-note = معلومات مع قانونها ومصدرها؛ وليست استشارة قانونية في حالة بعينها.
market-rights-none = لا نعرف بعد القواعد السارية هناك: يُستحسن السؤال.
market-guidance = إرشادات
market-guidance-none = لا توجد إرشادات لهذه السوق بعد. يُستحسن سؤال العميل عما يناسبه.
