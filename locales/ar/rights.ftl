### ما يمنحه القانون للعميل، بلغة الموظف. قاعدة في كل سطر، ومعها ما تلزم معرفته.

## What a rule is about

right-kind-withdrawal = العدول بلا إبداء سبب
right-kind-refund = رد المبلغ
right-kind-delivery = التسليم
right-kind-guarantee = السلع المعيبة (الضمان القانوني)
right-kind-duty-de-minimis = الاستيراد: الرسوم الجمركية
right-kind-vat-de-minimis = الاستيراد: ضريبة القيمة المضافة أو ضريبة السلع والخدمات أو ضريبة المبيعات
right-kind-privacy-access = طلب الاطلاع على البيانات الشخصية
right-kind-privacy-law = حماية البيانات
right-kind-contract-language = لغة العقود ومعلومات المستهلك
right-kind-label-language = لغة الملصقات وإرشادات الاستخدام
right-kind-complaint-body = الجهة التي يمكن للعميل أن يشتكي إليها
right-kind-emergency = أرقام الطوارئ

## What it says

right-days = { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
right-working-days = { $count ->
        [zero] { $count } يوم عمل
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $count } أيام عمل
        [many] { $count } يوم عمل
       *[other] { $count } يوم عمل
    }
right-months = { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
right-years = { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
right-hours = { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
# $time is one of the above.
right-deadline = { $from ->
        [delivery] { $time } من استلام العميل للسلعة
        [contract] { $time } من إبرام العقد
        [withdrawal] { $time } من العدول
        [return] { $time } من استعادة المتجر للسلعة
        [request] { $time } من تقديم الطلب
        [purchase] { $time } من الشراء
       *[none] { $time }
    }
right-amount = لا تُستحق على سلع لا تتجاوز قيمتها { $amount }
right-tax-due = لا تُستحق ما دام مقدارها نفسه لا يتجاوز { $amount }
right-languages-all = يُشترط كل ما يلي:
right-languages-any = يُشترط واحد مما يلي:
right-telephone = { $reaches ->
       *[all] { $number } (جميع الخدمات)
        [police] { $number } (الشرطة)
        [gendarmerie] { $number } (الدرك، خارج المدن)
        [fire] { $number } (الإطفاء)
        [ambulance] { $number } (الإسعاف)
        [ambulance-and-fire] { $number } (الإسعاف والإطفاء)
        [mobile] { $number } (من الهواتف المحمولة)
        [text] { $number } (من الهواتف النصية)
    }
right-no-right = لا يمنح القانون هذا الحق
right-no-exemption = تُستحق على أي قيمة: لا إعفاء
right-not-charged = لا تُفرض على الواردات
right-no-law = لا يوجد قانون بهذا الشأن
right-immediately = فورًا؛ لا يحدد القانون مدة
right-without-delay = دون تأخير؛ لا يحدد القانون مدة
right-reasonable-time = خلال مدة معقولة بحسب نوع السلعة وثمنها؛ لا يحدد القانون مدة
right-expected-life = طوال العمر المتوقع للسلعة؛ لا يحدد القانون مدة

## For what it does not hold

right-exceptions = لا يشمل:
right-exception-custom-made = السلع المصنوعة أو المعدَّلة حسب طلب العميل
right-exception-perishable = السلع سريعة التلف
right-exception-sealed-hygiene = السلع المختومة لأسباب صحية بعد فتحها
right-exception-digital-content = المحتوى الرقمي بعد توفيره
right-exception-tickets-dated = الإقامة والفعاليات وما شابهها المحجوزة لموعد محدد
right-exception-price-fluctuating = السلع التي يتبع سعرها تقلبات السوق
right-exception-newspapers = الصحف والمجلات
right-exception-unsealed-media = التسجيلات والبرامج المختومة بعد فتحها
right-exception-travel = النقل والسفر
right-exception-business-buyer = العملاء الذين يشترون لأغراض تجارية
right-exception-other = حالات أخرى ينص عليها القانون

## What one has to know with it

right-condition-after-complaint-to-trader = فقط بعد تقديم شكوى إلى المتجر.
right-condition-by-origin-or-carrier = يختلف بحسب منشأ السلعة، أو بين البريد وشركات الشحن السريع.
right-condition-by-region = يختلف بحسب المنطقة.
right-condition-cancel-if-late = في حال التأخر، يجوز للعميل إلغاء الطلب واسترداد المبلغ.
right-condition-cancel-on-breach = يجوز للعميل الإلغاء إذا أخلّ المتجر بواجب الإعلام أو تقديم العقد أو التسليم.
right-condition-collected-at-purchase = حتى قيمة معينة، يحصّل المتجر أو المنصة الضريبة عند الشراء.
right-condition-cross-border-only = للمشتريات من دولة أخرى فقط.
right-condition-customer-chooses-remedy = يختار العميل بين الإصلاح والاستبدال ورد المبلغ، على الأقل في العيوب الجسيمة.
right-condition-customer-pays-return = يتحمل العميل تكلفة إعادة السلعة.
right-condition-digital-content-shorter = أقصر للمحتوى الرقمي.
right-condition-doorstep-sales-differ = للبيع في المنزل أو بالهاتف وللبيع المباشر قواعد خاصة.
right-condition-fault-presumed-at-delivery = العيب الذي يظهر خلال هذه المدة يُعَدّ موجودًا منذ البداية.
right-condition-fee = مقابل رسم.
right-condition-fee-possible = يجوز للمتجر اقتطاع رسم محدود.
right-condition-flat-charge = حتى قيمة معينة، يُستحق مبلغ ثابت أو نسبة ثابتة بدل التعريفة العادية.
right-condition-free-of-charge = مجانًا للعميل.
right-condition-further-deadline-first = يحدد العميل أولًا مهلة إضافية معقولة.
right-condition-goods-unused = فقط للسلع غير المستعملة أو التي ما زالت بحالتها الأصلية.
right-condition-hidden-faults-from-discovery = في العيوب الخفية تُحسب المدة من اكتشافها.
right-condition-industrial-goods-free = السلع الصناعية معفاة من الرسوم الجمركية أيًّا كانت قيمتها.
right-condition-larger-businesses-only = يُلزم فقط المنشآت التي تتجاوز حجمًا معينًا.
right-condition-late-delivery-only = فقط عند تأخر التسليم أو عدم حصوله.
right-condition-limited-times = فقط لعدد محدود من المرات أو حتى مبلغ معين في السنة.
right-condition-longer-elsewhere = أطول خارج المدينة نفسها.
right-condition-longer-for-durable-goods = أطول للسلع المعمّرة.
right-condition-longer-for-some-customers = أطول لبعض فئات العملاء التي يحميها القانون.
right-condition-longer-if-not-told = أطول إذا لم يُبلَّغ العميل بهذا الحق.
right-condition-may-be-extended = يجوز التمديد مع إبلاغ الشخص المعني.
right-condition-may-wait-for-goods = يجوز للمتجر انتظار وصول السلعة أو إثبات إرسالها.
right-condition-money-back-at-first = خلال أول 30 يومًا، يجوز للعميل رفض السلعة المعيبة واسترداد المبلغ.
right-condition-number-is-practice = لا يحدد القانون مدة: هذا الرقم من الممارسة المتبعة أو من إرشادات الجهة المختصة.
right-condition-post-and-courier-only = للبريد وشركات الشحن السريع فقط.
right-condition-prepaid-orders-only = للطلبات المدفوعة مسبقًا.
right-condition-registered-seller-only = فقط إذا كان البائع مسجَّلًا لدى إدارة هذه الضريبة.
right-condition-report-at-once = على العميل الإبلاغ عن العيب فورًا.
right-condition-report-soon = على العميل الإبلاغ عن العيب في وقت قريب.
right-condition-reports-and-advice-only = تتلقى البلاغات أو تقدم المشورة؛ ولا تفصل في الحالات الفردية.
right-condition-same-means = بوسيلة الدفع المستخدمة نفسها.
right-condition-seller-pays-return = يتحمل المتجر تكلفة إعادة السلعة.
right-condition-services-from-contract = في الخدمات تُحسب المدة من إبرام العقد.
right-condition-services-may-be-excluded = يجوز لمقدّم الخدمة استبعاده قبل إبرام العقد.
right-condition-shorter-for-consumables = أقصر للسلع الاستهلاكية غير المعمّرة.
right-condition-shown-policy-prevails = العبرة بسياسة المتجر نفسه كما عُرضت قبل الشراء.
right-condition-some-businesses-only = يُلزم فقط بعض أنواع المنشآت أو البيوع.
right-condition-some-goods-excluded = لا يشمل بعض السلع، مثل التبغ والكحول.
right-condition-some-goods-only = لبعض أنواع السلع فقط.
right-condition-some-goods-shorter = أقصر لبعض أنواع السلع.
right-condition-time-to-ship = هذه مدة الشحن لا مدة الوصول.
right-condition-trader-must-agree = فقط إذا قبل المتجر المشاركة.
right-condition-unless-agreed-otherwise = ما لم يُتفق على خلاف ذلك.
right-condition-used-goods-shorter = قد تكون أقصر للسلع المستعملة.
right-condition-with-delivery-cost = مع تكلفة التوصيل العادي.

## How sure and since when

right-law = القانون: { $law }
right-valid-from = يسري اعتبارًا من { $date }
right-valid-until = يسري حتى { $date }
right-ask = في المصدر ما يدعو إلى الشك: يُستحسن السؤال قبل تقديم أي وعد.
right-place = { $place ->
       *[market] يسري في السوق كلها
        [subdivision] يسري في هذا الجزء من السوق ({ $code })
        [union] يسري في الاتحاد الأوروبي كله
    }
