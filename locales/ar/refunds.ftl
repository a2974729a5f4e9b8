# Returns and refunds in the window.

returns = المرتجعات ورد المبالغ
returns-totals = المبالغ المردودة اليوم
returns-today = المردود اليوم: { $own } من { $limit }. المتبقي: { $left }.
returns-granted = المعتمد اليوم: { $amount }
returns-market = { $limit ->
        [none] { $market }: { $own }
       *[other] { $market }: { $own } من { $limit }
    }
returns-waiting =
    { $count ->
        [one] عملية رد مبلغ واحدة بانتظار الاعتماد.
        [two] عمليتا رد مبلغ بانتظار الاعتماد.
        [few] { $count } عمليات رد مبلغ بانتظار الاعتماد.
        [many] { $count } عملية رد مبلغ بانتظار الاعتماد.
       *[other] { $count } عملية رد مبلغ بانتظار الاعتماد.
    }
returns-orders = الطلبات
returns-no-orders = لا توجد هنا طلبات لهذا العميل. لفحص إمكان الإرجاع، يُرجى استيراد طلبات المتجر.
returns-grounds = سبب الإرجاع
returns-ground =
    { $grounds ->
        [changed-mind] عدول عن الشراء
        [faulty] معيب
        [wrong-item] غير ما طُلب
       *[not-arrived] لم يصل
    }
returns-delivered = تاريخ التسليم، إن كان معروفًا
returns-quantity = العدد (المتبقي: { $left })
returns-kind = نوع السلعة
returns-opened = هل الختم مفتوح؟
returns-opened-yes = مفتوح
returns-opened-no = مختوم
returns-used = هل سبق استعماله؟
returns-used-yes = مستعمل
returns-used-no = غير مستعمل
returns-reason = السبب (لسجل التدقيق)
returns-open = فتح معاملة
returns-put = إدراج هذه الرسالة في الرد
returns-clock =
    { $hours ->
        [0] موعد رد المبلغ بعد { $minutes } د
       *[other] موعد رد المبلغ بعد { $hours } س و{ $minutes } د
    }
returns-clock-late =
    { $hours ->
        [0] تأخر رد المبلغ { $minutes } د
       *[other] تأخر رد المبلغ { $hours } س و{ $minutes } د
    }
returns-refunded = المردود: { $amount }
returns-amount = المبلغ
returns-way = طريقة الإرجاع
returns-way-name =
    { $way ->
        [prepaid-label] ملصق إرجاع مدفوع مسبقًا
        [in-store] داخل متجر
        [drop-off] نقطة تسليم
       *[own-parcel] طرد يرسله العميل بنفسه
    }
returns-approver = صاحب الاعتماد
returns-do =
    { $step ->
        [approve] موافقة
        [refuse] رفض
        [ask] تم سؤال العميل
        [send-label] أُرسل الملصق
        [on-its-way] في الطريق
        [receive] تم الاستلام
        [accept] تم الفحص: كل شيء سليم
        [not-accept] تم الفحص: يوجد خلل
        [refund] رد المبلغ
        [goodwill] رد مبلغ تقديرًا للعميل
        [exchange] استبدال
        [grant] اعتماد رد المبلغ
        [deny] رفض رد المبلغ
       *[close] إغلاق
    }
returns-settings = المرتجعات ورد المبالغ
returns-policies = سياسات المتاجر
returns-policy-keep = حفظ هذه السياسة
returns-policy-remove = إزالة
returns-limits = رد المبالغ من دون اعتماد
returns-currency = العملة
returns-per-case = للمعاملة الواحدة
returns-per-day = في اليوم الواحد
returns-market-code = السوق
returns-market-add = إضافة سقف لسوق
returns-market-remove = إزالة
returns-limits-keep = حفظ السقوف
returns-limits-remove = إزالة السقوف: كل رد لمبلغ يحتاج إلى اعتماد
returns-state =
    { $state ->
        [requested] مطلوب
        [asked] بانتظار رد العميل
        [approved] تمت الموافقة
        [refused] مرفوض
        [label-sent] أُرسل الملصق
        [on-its-way] في الطريق
        [received] تم الاستلام
        [inspected] تم الفحص
        [not-accepted] ليس كما ينبغي
        [refunded] رُد المبلغ
        [exchanged] تم الاستبدال
       *[closed] مغلق
    }

returns-goods-custom-made = ما صُنع أو عُدّل خصيصًا للعميل
returns-goods-perishable = السلع القابلة للتلف
returns-goods-sealed-hygiene = منتجات النظافة المختومة
returns-goods-digital-content = المحتوى الرقمي
returns-goods-tickets-dated = التذاكر والإقامة في تاريخ محدد
returns-goods-price-fluctuating = ما يتبع سعره سوقًا متقلبة
returns-goods-newspapers = الصحف والمجلات
returns-goods-unsealed-media = التسجيلات والبرامج المختومة
returns-goods-travel = النقل والسفر
returns-goods-gift-card = بطاقات الهدايا
returns-goods-clearance = القطع المخفَّضة أو الأخيرة
returns-most = { $amount } على الأكثر
returns-waits = بانتظار الاعتماد: { $amount }. { $why }
returns-fault = { $line }:{ $column }: { $message }
returns-no-limits = لم تُحدَّد سقوف: كل رد لمبلغ يحتاج إلى اعتماد.
