# Greetings and closings in Russian, as a customer reads them. The formal ones do without «вы», which some write with a capital.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# By CLDR 48, dayPeriods "ru"; «здравствуйте» suits any hour.
day-hours = 4 12 18 22

address-formal =
    { $form ->
        [feminine] госпожа { $surname }
        [masculine] господин { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }

# No «доброе утро» to somebody bereaved (usage).
hello =
    { $occasion ->
        [condolence] Здравствуйте
       *[other] { hello-by-hour }
    }
hello-by-hour =
    { $day ->
        [morning] Доброе утро
        [day] Добрый день
        [evening] Добрый вечер
       *[none] Здравствуйте
    }
# A name that is addressed is set off by a comma and stands in the nominative (usage).
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello }, { $name }
    }
hi =
    { $form ->
        [nameless] Привет
       *[named] Привет, { $name }
    }
# «Привет» is too cheerful for a bereavement (usage).
hi-quiet =
    { $form ->
        [nameless] Здравствуй
       *[named] Здравствуй, { $name }
    }

opening-formal =
    { $occasion ->
        [reply] Благодарим за ответ.
        [apology] Приносим извинения за доставленные неудобства.
        [holiday] Желаем приятных праздничных дней.
        [condolence] Примите наши искренние соболезнования.
       *[first-contact] Благодарим за обращение.
    }
opening-informal =
    { $occasion ->
        [reply] Спасибо за ответ.
        [apology] Нам очень жаль, что так вышло.
        [holiday] Желаем тебе приятных праздничных дней.
        [condolence] Искренне соболезнуем твоей утрате.
       *[first-contact] Спасибо, что пишешь нам.
    }

# «Уважаемая» and «уважаемый» tell a gender: only with a title that she gave us. An exclamation mark, then a capital (usage);
# a full stop in a condolence.
greeting-formal-email =
    { $occasion ->
        [condolence]
            { $form ->
                [nameless] Здравствуйте.
               *[named] Здравствуйте, { $name }.
            }
       *[other]
            { $form ->
                [nameless] Здравствуйте!
                [feminine] Уважаемая { $name }!
                [masculine] Уважаемый { $name }!
               *[neutral] Здравствуйте, { $name }!
            }
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour =
        { $occasion ->
            [condolence] { hello-name }.
           *[other] { hello-name }!
        }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }! Чем могу помочь?
        [condolence] { hello-name }. { opening-formal }
       *[other] { hello-name }! { opening-formal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello-name }.
           *[other] { hello-name }!
        }
phone-formal =
    { $signed ->
        [yes] { hello-name }! Меня зовут { $agent }. Чем могу помочь?
       *[no] { hello-name }! Чем могу помочь?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social =
    { $occasion ->
        [condolence] { hello-name }. { opening-formal }
       *[other] { hello-name }! { opening-formal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello-name }.
           *[other] { hello-name }!
        }

greeting-informal-email =
    { $occasion ->
        [condolence] { hi-quiet }.
       *[other] { hi }!
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
    .by-hour =
        { $occasion ->
            [condolence] { hi-quiet }.
           *[other]
                { $day ->
                    [none] { hi }!
                   *[other] { hello-name }!
                }
        }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Чем могу помочь?
        [condolence] { hi-quiet }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi-quiet }.
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }! Это { $agent }. Чем могу помочь?
       *[no] { hi }! Чем могу помочь?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hi-quiet }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi-quiet }.
           *[other] { hi }!
        }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# A comma after the closing (usage).
closing-formal-email =
    { $occasion ->
        [condolence]
            С искренними соболезнованиями,
            { signature }
       *[other]
            С уважением,
            { signature }
    }
    .wishes =
        { $occasion ->
            [condolence]
                С глубоким сочувствием,
                { signature }
           *[other]
                С наилучшими пожеланиями,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Пишите нам, если понадобится помощь.
        [holiday] Благодарим за обращение. Приятных праздничных дней!
       *[other]
            { $day ->
                [evening] Благодарим за обращение. Хорошего вечера!
               *[other] Благодарим за обращение. Хорошего дня!
            }
    }
closing-formal-phone =
    { $occasion ->
        [condolence] Спасибо за разговор. До свидания.
       *[other] Спасибо за разговор. До свидания!
    }
closing-formal-social =
    { $occasion ->
        [condolence]
            С искренними соболезнованиями,
            { $agent }
       *[other]
            С уважением,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            С искренним сочувствием,
            { signature }
       *[other]
            С наилучшими пожеланиями,
            { signature }
    }
    .warm =
        { $occasion ->
            [condolence]
                С глубоким сочувствием,
                { signature }
           *[other]
                Всего доброго!
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Пиши нам, если понадобится помощь.
        [holiday] Спасибо за сообщение. Приятных праздничных дней!
       *[other]
            { $day ->
                [evening] Спасибо за сообщение. Хорошего вечера!
               *[other] Спасибо за сообщение. Хорошего дня!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Спасибо за разговор. До свидания.
       *[other] Спасибо за разговор. Пока!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            С искренним сочувствием,
            { $agent }
       *[other]
            Всего доброго!
            { $agent }
    }
