# Greetings and closings in Ukrainian, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# By CLDR 48, dayPeriods "uk"; «доброго ранку» but «добрий день», «добрий вечір» (some linguists' advice: slobodianolenav.wixsite.com).
day-hours = 4 12 18 24

# After «пане» a surname may keep the nominative (newlib.net on the vocative in business letters); «пані» does not change.
address-formal =
    { $form ->
        [feminine] пані { $surname }
        [masculine] пане { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }

# A first name would have to stand in the vocative: where there is no title, one greets without a name.
hello =
    { $day ->
        [morning] Доброго ранку
        [evening] Добрий вечір
       *[other] Добрий день
    }
hello-name =
    { $form ->
        [feminine] { hello }, { $name }
        [masculine] { hello }, { $name }
       *[neutral] { hello }
    }

opening-formal =
    { $occasion ->
        [reply] Дякуємо за Вашу відповідь.
        [apology] Перепрошуємо за незручності.
        [holiday] Бажаємо Вам приємних святкових днів.
        [condolence] Прийміть наші щирі співчуття.
       *[first-contact] Дякуємо за Ваше звернення.
    }
opening-informal =
    { $occasion ->
        [reply] Дякуємо за відповідь.
        [apology] Вибач за незручності.
        [holiday] Бажаємо тобі приємних святкових днів.
        [condolence] Щиро тобі співчуваємо.
       *[first-contact] Дякуємо за повідомлення.
    }

# «Шановна» and «шановний» tell a gender: only with a title that she gave us. «Вітаємо» also congratulates: not in a condolence.
greeting-formal-email =
    { $occasion ->
        [condolence]
            { $form ->
                [feminine] Добрий день, { $name }.
                [masculine] Добрий день, { $name }.
               *[neutral] Добрий день.
            }
       *[other]
            { $form ->
                [feminine] Шановна { $name }!
                [masculine] Шановний { $name }!
               *[neutral] Вітаємо!
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
        [first-contact] { hello-name }! Чим можу Вам допомогти?
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
        [yes] { hello-name }! Мене звати { $agent }. Чим можу Вам допомогти?
       *[no] { hello-name }! Чим можу Вам допомогти?
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
        [condolence] Добрий день.
       *[other] Привіт!
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
    .by-hour =
        { $occasion ->
            [condolence] { hello }.
           *[other] { hello }!
        }
greeting-informal-chat =
    { $occasion ->
        [first-contact] Привіт! Чим можу допомогти?
        [condolence] { hello }. { opening-informal }
       *[other] Привіт! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello }.
           *[other] Привіт!
        }
phone-informal =
    { $signed ->
        [yes] Привіт! Мене звати { $agent }. Чим можу допомогти?
       *[no] Привіт! Чим можу допомогти?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hello }. { opening-informal }
       *[other] Привіт! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello }.
           *[other] Привіт!
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
            Зі щирим співчуттям,
            { signature }
       *[other]
            З повагою,
            { signature }
    }
    .wishes =
        { $occasion ->
            [condolence]
                З глибоким співчуттям,
                { signature }
           *[other]
                З найкращими побажаннями,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Пишіть нам, якщо знадобиться допомога.
        [holiday] Дякуємо за звернення. Бажаю Вам приємних святкових днів.
       *[other]
            { $day ->
                [evening] Дякуємо за звернення. Бажаю Вам гарного вечора.
               *[other] Дякуємо за звернення. Бажаю Вам гарного дня.
            }
    }
closing-formal-phone = Дякую за розмову. До побачення.
closing-formal-social =
    { $occasion ->
        [condolence]
            Зі щирим співчуттям,
            { $agent }
       *[other]
            З повагою,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Зі щирим співчуттям,
            { signature }
       *[other]
            З найкращими побажаннями,
            { signature }
    }
    .warm =
        { $occasion ->
            [condolence]
                Думками з тобою,
                { signature }
           *[other]
                Гарного дня!
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Пиши нам, якщо знадобиться допомога.
        [holiday] Дякуємо за повідомлення. Приємних святкових днів!
       *[other]
            { $day ->
                [evening] Дякуємо за повідомлення. Гарного вечора!
               *[other] Дякуємо за повідомлення. Гарного дня!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Дякую за розмову. До побачення.
       *[other] Дякую за розмову. Бувай!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Зі щирим співчуттям,
            { $agent }
       *[other]
            З найкращими побажаннями,
            { $agent }
    }
