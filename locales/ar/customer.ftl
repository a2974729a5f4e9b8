# Greetings and closings in Arabic, as a customer reads them. The plural of respect needs no gender.
# Idiom by usage: to be read by a native speaker.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# صباح الخير until noon (CLDR 48, dayPeriods "ar"), مساء الخير from the later afternoon on (usage).
day-hours = 5 12 15 24

address-formal =
    { $form ->
        [feminine] السيدة { $whole }
        [masculine] السيد { $whole }
       *[neutral] { $whole }
    }
address-informal = { $given }

# Nobody bereaved is greeted by the hour or with مرحبًا (usage).
hello =
    { $occasion ->
        [condolence] تحية طيبة
       *[other]
            { $day ->
                [morning] صباح الخير
                [evening] مساء الخير
               *[none] تحية طيبة
            }
    }
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello } { $name }
    }
hi =
    { $occasion ->
        [condolence] { hello-name }
       *[other]
            { $form ->
                [nameless] مرحبًا
               *[named] مرحبًا { $name }
            }
    }

opening-formal =
    { $occasion ->
        [reply] نشكركم على ردّكم.
        [apology] نعتذر إليكم عن الإزعاج.
        [holiday] كل عام وأنتم بخير.
        [condolence] نتقدم إليكم بأحرّ التعازي وصادق المواساة.
       *[first-contact] نشكركم على تواصلكم معنا.
    }
opening-informal =
    { $occasion ->
        [reply] شكرًا على الرد.
        [apology] نعتذر عن الإزعاج.
        [holiday] كل عام وأنت بخير.
        [condolence] نقدّم لك خالص التعازي والمواساة.
       *[first-contact] شكرًا على التواصل معنا.
    }

# حضرة before a name suits any gender; المحترم and المحترمة only with a title that she gave us.
greeting-formal-email =
    { $form ->
        [nameless]
            تحية طيبة وبعد،
        [feminine]
            { $name } المحترمة،

            تحية طيبة وبعد،
        [masculine]
            { $name } المحترم،

            تحية طيبة وبعد،
       *[neutral]
            حضرة { $name }،

            تحية طيبة وبعد،
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name }،
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }، كيف يمكننا مساعدتكم؟
       *[other] { hello-name }، { opening-formal }
    }
    .plain = { hello-name }،
phone-formal =
    { $signed ->
        [yes] { hello-name }، معكم { $agent }. كيف يمكنني مساعدتكم؟
       *[no] { hello-name }، كيف يمكنني مساعدتكم؟
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }، { opening-formal }
    .plain = { hello-name }،

greeting-informal-email = { hi }،
    .opening =
        { hi }،

        { opening-informal }
    .by-hour = { hello-name }،
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! كيف يمكننا المساعدة؟
        [condolence] { hi }، { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi }،
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }، معك { $agent }. كيف يمكنني المساعدة؟
       *[no] { hi }، كيف يمكنني المساعدة؟
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hi }، { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi }،
           *[other] { hi }!
        }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
closing-formal-email =
    { $occasion ->
        [condolence]
            مع خالص التعازي والمواساة،
            { signature }
       *[other]
            وتفضلوا بقبول فائق الاحترام،
            { signature }
    }
    .regards =
        { $occasion ->
            [condolence]
                مع صادق المواساة،
                { signature }
           *[other]
                مع أطيب التحيات،
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] نحن في خدمتكم متى احتجتم إلينا.
        [holiday] شكرًا لتواصلكم معنا. كل عام وأنتم بخير.
       *[other]
            { $day ->
                [evening] شكرًا لتواصلكم معنا. نتمنى لكم مساءً سعيدًا.
               *[other] شكرًا لتواصلكم معنا. نتمنى لكم يومًا سعيدًا.
            }
    }
closing-formal-phone = شكرًا لاتصالكم. مع السلامة.
closing-formal-social =
    { $occasion ->
        [condolence]
            مع خالص التعازي والمواساة،
            { $agent }
       *[other]
            مع أطيب التحيات،
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            مع خالص المواساة،
            { signature }
       *[other]
            مع أطيب التحيات،
            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] نحن هنا متى احتجت إلينا.
        [holiday] شكرًا على التواصل! كل عام وأنت بخير.
       *[other]
            { $day ->
                [evening] شكرًا على التواصل! مساء سعيد.
               *[other] شكرًا على التواصل! يوم سعيد.
            }
    }
closing-informal-phone = شكرًا على الاتصال. مع السلامة.
closing-informal-social =
    { $occasion ->
        [condolence]
            مع خالص المواساة،
            { $agent }
       *[other]
            مع التحية،
            { $agent }
    }
