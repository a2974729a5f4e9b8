# Greetings and closings in Kazakh, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# Hours by CLDR 48, dayPeriods "kk".
day-hours = 6 12 18 21

# ханым and мырза follow the given name; the whole name needs neither (usage).
address-formal =
    { $form ->
        [nameless] { "" }
        [feminine] { $given } ханым
        [masculine] { $given } мырза
       *[neutral] { $whole }
    }
address-informal = { $given }

qaiyrly =
    { $day ->
        [morning] Қайырлы таң
        [day] Қайырлы күн
        [evening] Қайырлы кеш
       *[none] Сәлеметсіз бе
    }
# Somebody addressed (қаратпа сөз) is set off by a comma.
qaiyrly-name =
    { $form ->
        [nameless] { qaiyrly }
       *[named] { qaiyrly }, { $name }
    }
qurmetti =
    { $form ->
        [nameless] Құрметті клиент
       *[named] Құрметті { $name }
    }
# A salutation ends with an exclamation mark (usage), to the bereaved with a comma.
salutation =
    { $occasion ->
        [condolence] { qurmetti },
       *[other] { qurmetti }!
    }
salem =
    { $form ->
        [nameless] Сәлем
       *[named] Сәлем, { $name }
    }
# To the bereaved no “сәлем”: “қымбатты” (dear).
salem-mark =
    { $occasion ->
        [condolence] { qymbatty },
       *[other] { salem }!
    }
qymbatty =
    { $form ->
        [nameless] Қымбатты клиент
       *[named] Қымбатты { $name }
    }

# Formal: Сіз, with a capital to one person; informal: сен. рақмет rather than рахмет (usage).
opening-formal =
    { $occasion ->
        [reply] Жауабыңыз үшін рақмет.
        [apology] Туындаған қолайсыздық үшін Сізден кешірім сұраймыз.
        [holiday] Сізді мерекемен құттықтаймыз.
        [condolence] Сізге шын жүректен көңіл айтамыз.
       *[first-contact] Бізге хабарласқаныңыз үшін рақмет.
    }
opening-informal =
    { $occasion ->
        [reply] Жауабың үшін рақмет.
        [apology] Қолайсыздық үшін сенен кешірім сұраймыз.
        [holiday] Мерекең құтты болсын!
        [condolence] Саған шын жүректен көңіл айтамыз.
       *[first-contact] Бізге жазғаның үшін рақмет.
    }

greeting-formal-email = { salutation }
    .opening =
        { salutation }

        { opening-formal }
    .by-hour =
        { $occasion ->
            [condolence] { salutation }
           *[other] { qaiyrly-name }!
        }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { qaiyrly-name }! Сізге қандай көмек көрсете аламын?
        [condolence] { qurmetti }, Сізге шын жүректен көңіл айтамыз.
       *[other] { qaiyrly-name }! { opening-formal }
    }
    .plain =
        { $occasion ->
            [condolence] { salutation }
           *[other] { qaiyrly-name }!
        }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { introduced-formal } Сізге қандай көмек көрсете аламын?
    }
introduced-formal =
    { $signed ->
        [yes] { qaiyrly-name }! Менің атым – { $agent }.
       *[no] { qaiyrly-name }!
    }
greeting-formal-social =
    { $occasion ->
        [condolence] { greeting-formal-chat }
       *[other] { qaiyrly-name }! { opening-formal }
    }
    .respectful = { salutation }

greeting-informal-email = { salem-mark }
    .opening =
        { salem-mark }

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { salem-mark } Саған қалай көмектесе аламын?
        [condolence] { qymbatty }, саған шын жүректен көңіл айтамыз.
       *[other] { salem-mark } { opening-informal }
    }
    .plain = { salem-mark }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { introduced-informal } Саған қалай көмектесе аламын?
    }
introduced-informal =
    { $signed ->
        [yes] { salem-mark } Менің атым – { $agent }.
       *[no] { salem-mark }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { greeting-informal-chat }
       *[other] { salem-mark } { opening-informal }
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
            Қайғыңызға ортақтасып,
            { signature }
       *[other]
            Құрметпен,
            { signature }
    }
    .respectful =
        { $occasion ->
            [condolence]
                Қайғыңызға ортақтасып,
                { signature }
           *[other]
                Зор құрметпен,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Көмек қажет болса, бізге кез келген уақытта хабарласыңыз.
        [apology] Түсіністік танытқаныңыз үшін рақмет. Сұрағыңыз болса, бізге кез келген уақытта хабарласыңыз.
        [holiday] Бізге хабарласқаныңыз үшін рақмет. Мерекеңіз көңілді өтсін!
       *[other] Бізге хабарласқаныңыз үшін рақмет. { wish-formal }
    }
closing-formal-phone = Уақыт бөлгеніңіз үшін рақмет. Сау болыңыз.
closing-formal-social =
    { $occasion ->
        [condolence]
            Қайғыңызға ортақтасып,
            { $agent }
       *[other]
            Құрметпен,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Қайғыңа ортақтасып,
            { signature }
       *[other]
            Ізгі тілекпен,
            { signature }
    }
    .thanks =
        { $occasion ->
            [condolence]
                Қайғыңа ортақтасып,
                { signature }
           *[other]
                Рақмет,
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Көмек керек болса, бізге кез келген уақытта жаз.
        [apology] Түсіністік танытқаның үшін рақмет. Сұрағың болса, бізге кез келген уақытта жаз.
        [holiday] Бізге жазғаның үшін рақмет! Мерекең көңілді өтсін!
       *[other] Бізге жазғаның үшін рақмет! { wish-informal }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Уақыт бөлгенің үшін рақмет. Сау бол.
       *[other] Уақыт бөлгенің үшін рақмет. Сау бол!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Қайғыңа ортақтасып,
            { $agent }
       *[other]
            Рақмет,
            { $agent }
    }
wish-formal =
    { $day ->
        [evening] Кешіңіз жақсы өтсін!
       *[other] Күніңіз сәтті өтсін!
    }
wish-informal =
    { $day ->
        [evening] Кешің жақсы өтсін!
       *[other] Күнің сәтті өтсін!
    }
