# Greetings and closings in English, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# Hours from which it is morning, afternoon, evening and night: CLDR 48, dayPeriods "en"; late at night and before six
# nobody is greeted by the hour.
day-hours = 6 12 18 22

# Ms and Mr without a full stop in Britain and the Commonwealth, with one in the United States and Canada (usage).
address-formal =
    { $form ->
        [feminine] { ms } { $surname }
        [masculine] { mr } { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }
ms =
    { $market ->
        [US] Ms.
        [CA] Ms.
       *[other] Ms
    }
mr =
    { $market ->
        [US] Mr.
        [CA] Mr.
       *[other] Mr
    }

hello =
    { $day ->
        [morning] Good morning
        [day] Good afternoon
        [evening] Good evening
       *[none] Hello
    }
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello }, { $name }
    }
dear =
    { $form ->
        [nameless] Dear Customer
       *[named] Dear { $name }
    }
hi =
    { $form ->
        [nameless] Hi there
       *[named] Hi { $name }
    }

opening-formal =
    { $occasion ->
        [reply] Thank you for your reply.
        [apology] Please accept our apologies for the inconvenience this has caused you.
        [holiday] We wish you a pleasant holiday.
        [condolence] Please accept our sincere condolences.
       *[first-contact] Thank you for contacting us.
    }
opening-informal =
    { $occasion ->
        [reply] Thanks for getting back to us.
        [apology] We’re really sorry about the trouble.
        [holiday] We hope you have a lovely holiday.
        [condolence] We’re very sorry for your loss.
       *[first-contact] Thanks for getting in touch.
    }

greeting-formal-email = { dear },
    .opening =
        { dear },

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }. How may I help you?
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name }.
phone-formal =
    { $signed ->
        [yes] { hello-name }. My name is { $agent }. How may I help you?
       *[no] { hello-name }. How may I help you?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }. { opening-formal }
    .dear = { dear },

greeting-informal-email = { hi },
    .opening =
        { hi },

        { opening-informal }
    .by-hour = { hello-name },
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! How can I help?
        [condolence] { hi }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi },
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, it’s { $agent }. How can I help?
       *[no] { hi }, how can I help?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hi }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi },
           *[other] { hi }!
        }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# "Sincerely" is American; "Kind regards" is usual in British service mail (usage).
regards =
    { $market ->
        [US]
            Sincerely,
            { signature }
       *[other]
            Kind regards,
            { signature }
    }
closing-formal-email =
    { $occasion ->
        [condolence]
            With sincere sympathy,
            { signature }
       *[other] { regards }
    }
    .regards =
        Best regards,
        { signature }
closing-formal-chat =
    { $occasion ->
        [condolence] Please write to us whenever you need us.
        [holiday] Thank you for contacting us. Have a pleasant holiday.
       *[other] Thank you for contacting us. Have a good { part }.
    }
closing-formal-phone = Thank you for your time. Goodbye.
closing-formal-social =
    Kind regards,
    { $agent }
closing-informal-email =
    { $occasion ->
        [condolence]
            With heartfelt sympathy,
            { signature }
       *[other]
            All the best,
            { signature }
    }
    .thanks =
        Thanks,
        { signature }
closing-informal-chat =
    { $occasion ->
        [condolence] We’re here whenever you need us.
        [holiday] Thanks for chatting! Have a lovely holiday!
       *[other] Thanks for chatting! Have a good { part }!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Thanks for your time. Goodbye.
       *[other] Thanks for your time. Bye!
    }
closing-informal-social =
    Thanks,
    { $agent }
part =
    { $day ->
        [evening] evening
       *[other] day
    }
