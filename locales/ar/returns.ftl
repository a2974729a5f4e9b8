# Returns and refunds: to the customer. The plural of respect, and nouns of action after يُرجى, need no gender.
# Idiom by usage: to be read by a native speaker.

customer-return-requested =
    { $formality ->
        [informal] وصلنا طلب الإرجاع الخاص بالطلب { $order }. نراجعه الآن، وسنكتب إليك فور اتخاذ القرار. لا يلزم القيام بأي شيء حتى ذلك الحين.
       *[formal] وصلنا طلب الإرجاع الخاص بطلبكم { $order }. نراجعه الآن، وسنكتب إليكم فور اتخاذ القرار. لا يلزمكم القيام بأي شيء حتى ذلك الحين.
    }
customer-return-asked =
    { $what ->
        [delivery-date]
            { $formality ->
                [informal] شكرًا على طلب الإرجاع الخاص بالطلب { $order }. يُرجى إخبارنا في أي يوم وصل الطرد، لنتمكن من الرد فورًا.
               *[formal] نشكركم على طلب الإرجاع الخاص بطلبكم { $order }. يُرجى إخبارنا في أي يوم وصلكم الطرد، لنتمكن من الرد عليكم فورًا.
            }
        [opened]
            { $formality ->
                [informal] شكرًا على طلب الإرجاع الخاص بالطلب { $order }. يُرجى إخبارنا هل فُتحت العبوة المختومة، لنتمكن من الرد فورًا.
               *[formal] نشكركم على طلب الإرجاع الخاص بطلبكم { $order }. يُرجى إخبارنا هل فُتحت العبوة المختومة، لنتمكن من الرد عليكم فورًا.
            }
       *[other]
            { $formality ->
                [informal] شكرًا على طلب الإرجاع الخاص بالطلب { $order }. علينا التحقق من نقطة واحدة قبل أن نعطي جوابًا نهائيًا، وسنكتب إليك بعدها.
               *[formal] نشكركم على طلب الإرجاع الخاص بطلبكم { $order }. علينا التحقق من نقطة واحدة قبل أن نعطيكم جوابًا نهائيًا، وسنكتب إليكم بعدها.
            }
    }
customer-return-asked-again =
    { $formality ->
        [informal] لمتابعة إرجاع الطلب { $order } ما زالت تنقصنا المعلومة التي سألنا عنها. ننتقل إلى الخطوة التالية فور وصولها.
       *[formal] لمتابعة إرجاع طلبكم { $order } ما زالت تنقصنا المعلومة التي طلبناها منكم. ننتقل إلى الخطوة التالية فور وصولها.
    }
customer-return-approved =
    { $formality ->
        [informal]
            تمت الموافقة على إرجاع الطلب { $order }. { $way ->
                [prepaid-label] سنرسل إليك ملصق الإرجاع: يُرجى لصقه على الطرد وتسليم الطرد.
                [in-store] يمكن إحضار المنتجات إلى متجرنا، ويُرجى إحضار رقم الطلب.
                [drop-off] يمكن تسليم الطرد في إحدى نقاط الاستلام التابعة لشركة الشحن.
                [own-parcel] يُرجى إرسال الطرد إلينا مع أي شركة شحن مناسبة والاحتفاظ بالإيصال.
               *[none] سنخبرك بأسهل طريقة لإعادة المنتجات.
            } { $pays ->
                [shop] الإرجاع مجاني.
                [customer]
                    { $fee ->
                        [none] يُرجى العلم بأن تكلفة الإرجاع عليك.
                       *[other] تكلفة الإرجاع { $fee }.
                    }
               *[unsaid] { "" }
            }
       *[formal]
            تمت الموافقة على إرجاع طلبكم { $order }. { $way ->
                [prepaid-label] سنرسل إليكم ملصق الإرجاع: يُرجى لصقه على الطرد وتسليم الطرد.
                [in-store] يمكنكم إحضار المنتجات إلى متجرنا، ويُرجى إحضار رقم الطلب.
                [drop-off] يمكنكم تسليم الطرد في إحدى نقاط الاستلام التابعة لشركة الشحن.
                [own-parcel] يُرجى إرسال الطرد إلينا مع شركة الشحن التي تختارونها والاحتفاظ بالإيصال.
               *[none] سنخبركم بأسهل طريقة لإعادة المنتجات.
            } { $pays ->
                [shop] الإرجاع مجاني لكم.
                [customer]
                    { $fee ->
                        [none] يُرجى العلم بأن تكلفة الإرجاع عليكم.
                       *[other] تكلفة الإرجاع { $fee }.
                    }
               *[unsaid] { "" }
            }
    }
customer-return-refused =
    { $formality ->
        [informal]
            شكرًا على رسالتك. للأسف لا يمكننا قبول إرجاع الطلب { $order }. { $why ->
                [passed] انتهت مهلة الإرجاع في { $date }.
                [excluded] هذا المنتج من المنتجات التي لا تُرجع.
                [used] سبق استعمال المنتج أو فتحه، ولذلك لا يمكن استرجاعه.
                [returned] بحسب سجلاتنا أُعيدت المنتجات من قبل.
               *[other] لا تتوافر شروط الإرجاع.
            } { $instead ->
                [exchange] ما يمكننا تقديمه هو الاستبدال، ويكفي إخبارنا بذلك.
                [store-credit] ما يمكننا تقديمه هو رصيد للشراء من متجرنا، ويكفي إخبارنا بذلك.
                [both] ما يمكننا تقديمه هو الاستبدال أو رصيد للشراء من متجرنا، ويكفي إخبارنا بالخيار المفضل.
               *[none] إن كان هناك ما لم نأخذه في الحسبان، فيُرجى إخبارنا وسننظر في الأمر من جديد.
            }
       *[formal]
            نشكركم على رسالتكم. للأسف لا يمكننا قبول إرجاع طلبكم { $order }. { $why ->
                [passed] انتهت مهلة الإرجاع في { $date }.
                [excluded] هذا المنتج من المنتجات التي لا تُرجع.
                [used] سبق استعمال المنتج أو فتحه، ولذلك لا يمكن استرجاعه.
                [returned] بحسب سجلاتنا أُعيدت المنتجات من قبل.
               *[other] لا تتوافر شروط الإرجاع.
            } { $instead ->
                [exchange] ما يمكننا أن نقدمه لكم هو الاستبدال، ويكفي أن تخبرونا بذلك.
                [store-credit] ما يمكننا أن نقدمه لكم هو رصيد للشراء من متجرنا، ويكفي أن تخبرونا بذلك.
                [both] ما يمكننا أن نقدمه لكم هو الاستبدال أو رصيد للشراء من متجرنا، ويكفي أن تخبرونا بما تفضلون.
               *[none] إن كان هناك ما لم نأخذه في الحسبان، فيُرجى إخبارنا وسننظر في الأمر من جديد.
            }
    }
customer-return-label =
    { $formality ->
        [informal] أرسلنا ملصق الإرجاع الخاص بالطلب { $order }. يُرجى لصقه على الطرد والاحتفاظ بإيصال الإرسال حتى وصول المبلغ.
       *[formal] أرسلنا إليكم ملصق الإرجاع الخاص بطلبكم { $order }. يُرجى لصقه على الطرد والاحتفاظ بإيصال الإرسال حتى يصلكم المبلغ.
    }
customer-return-received =
    { $formality ->
        [informal] وصلنا الطرد الخاص بالطلب { $order }. نفحصه الآن، وسنكتب إليك فور انتهائنا.
       *[formal] وصلنا الطرد الخاص بطلبكم { $order }. نفحصه الآن، وسنكتب إليكم فور انتهائنا.
    }
customer-return-accepted =
    { $formality ->
        [informal] فحصنا المنتجات المرتجعة من الطلب { $order }، وكل شيء على ما يرام. نجهّز الآن رد المبلغ، وسنؤكده لك.
       *[formal] فحصنا المنتجات المرتجعة من طلبكم { $order }، وكل شيء على ما يرام. نجهّز الآن رد المبلغ، وسنؤكده لكم.
    }
customer-return-not-accepted =
    { $formality ->
        [informal] فحصنا المنتجات المرتجعة من الطلب { $order }. للأسف لم تصلنا بالحالة المتوقعة. سنكتب إليك بشأن الخطوات الممكنة، ويسرّنا أن نعرف رأيك.
       *[formal] فحصنا المنتجات المرتجعة من طلبكم { $order }. للأسف لم تصلنا بالحالة المتوقعة. سنكتب إليكم بشأن الخطوات الممكنة، ويسرّنا أن نعرف رأيكم.
    }
customer-return-account =
    { $formality ->
        [informal] فحصنا المنتجات المرتجعة من الطلب { $order }، وكل شيء على ما يرام. بسبب طريقة الدفع لا يمكننا رد المبلغ إلا إلى حساب مصرفي. يُرجى إرسال بيانات الحساب بطريقة آمنة، وعدم إرسال أرقام البطاقات.
       *[formal] فحصنا المنتجات المرتجعة من طلبكم { $order }، وكل شيء على ما يرام. بسبب طريقة الدفع لا يمكننا رد المبلغ إليكم إلا إلى حساب مصرفي. يُرجى إرسال بيانات حسابكم بطريقة آمنة، وعدم إرسال أرقام البطاقات.
    }
customer-return-refunded =
    { $formality ->
        [informal]
            { $goodwill ->
                [yes] تقديرًا منا رددنا { $amount } عن الطلب { $order }، ولا حاجة إلى إعادة أي شيء.
               *[no] رددنا { $amount } عن الطلب { $order }.
            } { $route ->
                [original] يعود المبلغ بطريقة الدفع نفسها.
                [bank-account] يُحوَّل المبلغ إلى الحساب المصرفي الذي وصلتنا بياناته.
               *[other] { "" }
            } { customer-return-days }
       *[formal]
            { $goodwill ->
                [yes] تقديرًا منا لكم رددنا إليكم { $amount } عن طلبكم { $order }، ولا حاجة إلى إعادة أي شيء.
               *[no] رددنا إليكم { $amount } عن طلبكم { $order }.
            } { $route ->
                [original] يعود المبلغ بطريقة الدفع التي استخدمتموها.
                [bank-account] يُحوَّل المبلغ إلى الحساب المصرفي الذي ذكرتموه لنا.
               *[other] { "" }
            } { customer-return-days }
    }
customer-return-days =
    { $days ->
        [none] تتوقف مدة ظهور المبلغ على المصرف أو مزوّد خدمة الدفع.
        [0] يصل عادةً في اليوم نفسه.
        [one] { $kind ->
            [business] يصل عادةً خلال يوم عمل واحد.
           *[calendar] يصل عادةً خلال يوم واحد.
        }
        [two] { $kind ->
            [business] يصل عادةً خلال يومَي عمل.
           *[calendar] يصل عادةً خلال يومين.
        }
        [few] { $kind ->
            [business] يصل عادةً خلال { $days } أيام عمل.
           *[calendar] يصل عادةً خلال { $days } أيام.
        }
       *[other] { $kind ->
            [business] يصل عادةً خلال { $days } يوم عمل.
           *[calendar] يصل عادةً خلال { $days } يومًا.
        }
    }
customer-return-delayed =
    { $formality ->
        [informal] يستغرق رد المبلغ عن الطلب { $order } وقتًا أطول مما وعدنا به. نعتذر عن ذلك. نتابع الأمر الآن، وسنكتب إليك فور تحويل المبلغ.
       *[formal] يستغرق رد المبلغ عن طلبكم { $order } وقتًا أطول مما وعدناكم به. نعتذر إليكم عن ذلك. نتابع الأمر الآن، وسنكتب إليكم فور تحويل المبلغ.
    }
customer-return-exchanged =
    { $formality ->
        [informal] جهّزنا استبدال الطلب { $order }. سنكتب إليك فور إرسال المنتج الجديد.
       *[formal] جهّزنا استبدال طلبكم { $order }. سنكتب إليكم فور إرسال المنتج الجديد.
    }
return-answer =
    { $answer ->
        [eligible] يمكن إرجاعه.
        [not-eligible] لا يمكن إرجاعه.
       *[ask] يلزم السؤال عن أمر أولًا.
    }
return-window =
    { $basis ->
        [policy]
            { $earliest ->
                [yes] وفق سياسة المتجر، محسوبًا من { $from }: حتى { $until } على الأقل، لأن يوم التسليم غير معروف.
               *[no] وفق سياسة المتجر، محسوبًا من { $from }: حتى نهاية يوم { $until } بتوقيت مكان العميل.
            }
       *[statutory]
            { $earliest ->
                [yes] بموجب القانون، محسوبًا من { $from }: حتى { $until } على الأقل، لأن يوم التسليم غير معروف.
               *[no] بموجب القانون، محسوبًا من { $from }: حتى نهاية يوم { $until } بتوقيت مكان العميل.
            }
    }
return-reason-within-policy = تتيح سياسة المتجر الإرجاع حتى { $date }.
return-reason-within-law = يمنح القانون حق العدول عن الشراء حتى { $date }.
return-reason-policy-passed = انتهت المهلة التي تحددها سياسة المتجر في { $date }.
return-reason-no-returns-by-policy = لا تتيح سياسة المتجر هنا أي إرجاع يتجاوز ما يفرضه القانون.
return-reason-no-policy = لا توجد سياسة لهذا المتجر.
return-reason-law-passed = انتهت المهلة القانونية في { $date }.
return-reason-no-law-right = لا يمنح قانون هذه السوق حق العدول عن الشراء من دون سبب.
return-reason-law-not-known = ما يمنحه قانون هذه السوق غير معروف هنا: يُرجى السؤال قبل الرفض.
return-reason-law-unsure = المصدر المتعلق بقانون هذه السوق لا يحسم الأمر: يُرجى السؤال قبل الرفض.
return-reason-law-names-no-number = لا يحدد القانون عدد الأيام، أو لا يُعرف بدء حسابها: يُرجى السؤال قبل الرفض.
return-reason-no-market = مكان العميل غير معروف، ولذلك لا يُعرف القانون الساري.
return-reason-ask-delivery-date = يُرجى السؤال عن يوم التسليم: إذا حُسبت المهلة من يوم الطلب فقد انتهت في { $date }.
return-reason-last-day-not-working = لم يكن اليوم الأخير يوم عمل. تمدّد قوانين كثيرة المهلة حتى { $date }: يُرجى السؤال.
return-reason-excluded = لا تقبل سياسة المتجر إرجاع ما يلي: { $kind }.
return-reason-excepted-by-law = يستثني القانون ما يلي: { $kind }.
return-reason-ask-opened = يستثني القانون ما يلي إذا فُتح أو جرى توفيره، لذلك يُرجى السؤال: { $kind }.
return-reason-used = سبق استعماله، ولا تقبل سياسة المتجر إلا إرجاع ما لم يُستعمل.
return-reason-used-by-law = سبق استعماله، والحق يقتصر على ما لم يُستعمل.
return-reason-seal-opened = الختم مفتوح.
return-reason-ask-shown-policy = يترك القانون الأمر لسياسة المتجر إذا عُرضت قبل الشراء: يُرجى السؤال هل عُرضت.
return-reason-ask-condition = يُرجى السؤال، لأن القانون يشترط ما يلي: { $condition }
return-reason-note = للعلم: { $condition }
return-reason-not-at-a-distance = جرى الشراء داخل متجر، والحق يخص البيع عن بُعد: يُرجى السؤال.
return-reason-ships-elsewhere = أُرسل الطلب إلى سوق أخرى: { $country }.
return-reason-nothing-left = أُعيد كل ما فيه من قبل.
return-reason-fewer-left =
    { $left ->
        [zero] لم يبقَ ما يمكن إرجاعه.
        [one] بقيت قطعة واحدة فقط يمكن إرجاعها.
        [two] بقيت قطعتان فقط يمكن إرجاعهما.
        [few] بقيت { $left } قطع فقط يمكن إرجاعها.
        [many] بقيت { $left } قطعة فقط يمكن إرجاعها.
       *[other] بقيت { $left } قطعة فقط يمكن إرجاعها.
    }
return-reason-no-such-line = لا يوجد بند كهذا في الطلب.
return-reason-price-not-known = أحد الأسعار غير معروف: يُرجى البحث عنه قبل ذكر أي مبلغ.
return-reason-several-currencies = الأسعار أو المجموع أو الرسوم أو المبالغ المردودة بعملات مختلفة: لا يمكن ذكر مجموع.
return-reason-nothing-to-refund = سبق رد كل ما دُفع.
return-reason-discount = كان ثمن الطلب أقل من مجموع أسعار بنوده: يُرجى توزيع الخصم قبل ذكر أي مبلغ.
return-reason-fee-not-allowed = لا تُحتسب رسوم المتجر: القانون يمنح حق هذا الإرجاع.
return-reason-fee-kept = يقتطع المتجر { $amount }.
return-reason-delivery-cost-included = تُرد تكلفة التوصيل أيضًا.
return-reason-shop-pays-return = يتحمل المتجر تكلفة الإرجاع: هذا ما ينص عليه القانون.
return-reason-money-by-law = تمنح السياسة رصيدًا في المتجر فقط، لكن القانون يمنح رد المبلغ نقدًا.
return-reason-guarantee-holds = البائع مسؤول عن العيوب حتى { $date }. يُرجى السؤال عن كيفية معالجة العيب (إصلاح أو استبدال أو رد المبلغ).
return-reason-guarantee-passed = انتهت مدة المسؤولية عن العيوب في { $date }.
return-reason-guarantee-unclear = مدة مسؤولية البائع عن العيوب هنا غير مؤكدة: يُرجى السؤال.
return-reason-arrived-already = بحسب بيانات إحدى الشحنات جرى وصولها في { $date }: يُرجى السؤال.
return-reason-delivery-overdue = كان ينبغي التسليم قبل نهاية يوم { $date }.
return-reason-delivery-not-due = يمكن أن يمتد التسليم حتى { $date }: يُرجى السؤال عما اتُّفق عليه.
return-reason-delivery-unclear = الموعد الأقصى للتسليم غير معروف هنا: يُرجى السؤال.
return-reason-must = تشترط السياسة ما يلي: { $condition }
goods-condition-unused = غير مستعمل
goods-condition-original-packaging = في العبوة الأصلية
goods-condition-seal-unbroken = بختم سليم
goods-condition-tags-attached = مع البطاقات
goods-condition-complete = كامل
goods-condition-proof-of-purchase = مع إثبات الشراء
goods-kind-custom-made = ما صُنع أو عُدّل خصيصًا للعميل
goods-kind-perishable = السلع القابلة للتلف
goods-kind-sealed-hygiene = منتجات النظافة المختومة
goods-kind-digital-content = المحتوى الرقمي
goods-kind-tickets-dated = التذاكر والإقامة في تاريخ محدد
goods-kind-price-fluctuating = ما يتبع سعره سوقًا متقلبة
goods-kind-newspapers = الصحف والمجلات
goods-kind-unsealed-media = التسجيلات والبرامج المختومة
goods-kind-travel = النقل والسفر
goods-kind-gift-card = بطاقات الهدايا
goods-kind-clearance = القطع المخفَّضة أو الأخيرة
return-way =
    { $way ->
        [prepaid-label] ملصق إرجاع مدفوع مسبقًا
        [in-store] داخل متجر
        [drop-off] التسليم في نقطة تابعة لشركة الشحن
       *[own-parcel] طرد يرسله العميل بنفسه
    } ({ $pays ->
        [shop] على حساب المتجر
       *[customer]
            { $fee ->
                [none] على حساب العميل
               *[other] على حساب العميل: { $fee }
            }
    })
return-days =
    { $days ->
        [0] في اليوم نفسه
        [one] { $kind ->
            [business] خلال يوم عمل واحد على الأكثر
           *[calendar] خلال يوم واحد على الأكثر
        }
        [two] { $kind ->
            [business] خلال يومَي عمل على الأكثر
           *[calendar] خلال يومين على الأكثر
        }
        [few] { $kind ->
            [business] خلال { $days } أيام عمل على الأكثر
           *[calendar] خلال { $days } أيام على الأكثر
        }
        [many] { $kind ->
            [business] خلال { $days } يوم عمل على الأكثر
           *[calendar] خلال { $days } يومًا على الأكثر
        }
       *[other] { $kind ->
            [business] خلال { $days } يوم عمل على الأكثر
           *[calendar] خلال { $days } يوم على الأكثر
        }
    }
return-route =
    { $route ->
        [original]
            { $days ->
                [none] بطريقة الدفع نفسها: { $method }.
               *[other] بطريقة الدفع نفسها: { $method }؛ { return-days }.
            }
        [bank-account]
            { $days ->
                [none] طريقة الدفع: { $method }. يُرد المبلغ إلى حساب مصرفي يذكره العميل.
               *[other] طريقة الدفع: { $method }. يُرد المبلغ إلى حساب مصرفي يذكره العميل؛ { return-days }.
            }
        [shop] طريقة الدفع: { $method }. لا يرد مزوّد خدمة الدفع المبالغ، لذلك يسوّي المتجر الأمر مع العميل.
       *[not-known]
            { $method ->
                [none] لا تُعرف طريقة دفع العميل، ولذلك لا يُعرف كيف يصل المبلغ المردود.
               *[other] لا يُعرف كيف يصل المبلغ المردود بطريقة الدفع هذه: { $method }.
            }
    }
refund-ask-how-paid = يُرجى سؤال العميل عن طريقة الدفع.
refund-ask-bank-account = يُرجى طلب رقم حساب مصرفي بطريقة آمنة.
refund-ask-how-wanted = يُرجى سؤال العميل عن الطريقة المفضلة لاسترداد المبلغ.
refund-ask-provider = يُرجى سؤال مزوّد خدمة الدفع قبل الوعد بطريقة أو مدة.
refund-ask-too-long-ago = لم يعد المزوّد يرد مبالغ دُفعت في ذلك اليوم: يُرجى السؤال عن طريقة أخرى.
refund-clock-law =
    { $until ->
        [none]
            { $law ->
                [none] لا يحدد القانون موعدًا أقصى لرد المبلغ.
               *[other] لا يرد موعد يمكن حسابه من هنا في { $law }.
            }
       *[other]
            { $overdue ->
                [yes] تأخر رد المبلغ قانونًا: كان الموعد الأقصى { $until } ({ $law }).
               *[other] الموعد القانوني الأقصى لرد المبلغ: { $until } ({ $law }).
            }
    } { $sure ->
        [no] المصدر لا يحسم الأمر.
       *[yes] { "" }
    }
case-step =
    { $step ->
        [open] فُتحت المعاملة
        [approve] تمت الموافقة
        [refuse] رُفض الإرجاع
        [ask] وُجّه سؤال إلى العميل
        [send-label] أُرسل الملصق أو شُرحت طريقة الإرجاع
        [on-its-way] في الطريق إلينا
        [receive] تم الاستلام
        [inspect] تم الفحص: الحالة كما ينبغي
        [inspect-not] تم الفحص: الحالة ليست كما ينبغي
        [hold] بانتظار الاعتماد: { $amount }
        [deny] رُفض الاعتماد
        [refund]
            { $basis ->
                [granted] رُد المبلغ بعد الاعتماد: { $amount }
               *[own] رُد المبلغ: { $amount }
            }
        [goodwill]
            { $basis ->
                [granted] رُد المبلغ تقديرًا للعميل بعد الاعتماد: { $amount }
               *[own] رُد المبلغ تقديرًا للعميل: { $amount }
            }
        [exchange] تم الاستبدال
       *[close] أُغلقت المعاملة
    }
approval-why-no-limit = لم يُحدَّد سقف، ولذلك يحتاج كل رد لمبلغ إلى اعتماد.
approval-why-case = يصل مجموع هذه المعاملة إلى { $total }، وسقفك للمعاملة الواحدة { $limit }.
approval-why-day = يصل مجموع اليوم إلى { $total }، وسقفك اليومي { $limit }.
approval-why-market-day = يصل مجموع اليوم في هذه السوق إلى { $total }، وسقفك فيها { $limit }.
approval-why-no-rate = لا يوجد سعر صرف من { $from } إلى { $to }.
approval-why-old-rate = تاريخ سعر الصرف { $date }، وهو أقدم من أن يُعتمد عليه.
approval-why-not-counted = المبالغ المردودة سابقًا غير معروفة بعملة سقفك.
return-message-in-english = لا توجد نصوص بعد باللغة { $language }، فهذا النص بالإنجليزية. يُرجى إبلاغ العميل بذلك أو ترجمة النص.
return-message-shop-words = ينتهي النص بكلمات المتجر كما وردت في السياسة: يُرجى التحقق من لغتها.
case-state =
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
cli-return-most = { $amount } على الأكثر
cli-return-message = رسالة إلى العميل
cli-return-waits = بانتظار الاعتماد: { $amount }. { $why }
cli-return-due = موعد رد المبلغ: { $due }
cli-return-fault = { $line }:{ $column }: { $message }
cli-return-sound = سياسة المتجر { $shop } صالحة للاستخدام.
cli-return-totals = { $limit ->
        [none] المردود اليوم: { $own }
       *[other] المردود اليوم: { $own } من { $limit }، المتبقي: { $left }
    }
cli-return-no-limits = لم تُحدَّد سقوف: كل رد لمبلغ يحتاج إلى اعتماد.
