# Greetings and closings in Bulgarian, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# „Добро утро“ until eleven, „добър вечер“ from six until ten: CLDR 48, dayPeriods "bg"; before five nobody is greeted by the hour (usage).
day-hours = 5 11 18 22

# Before a name „госпожо“ is always vocative and „господин“ keeps its basic form (ibl.bas.bg, „Правила при официална кореспонденция“, II).
address-formal =
    { $form ->
        [feminine] госпожо { $surname }
        [masculine] господин { $surname }
       *[neutral] { $whole }
    }
# The given name stays as it stands: „Здравей, Иван“ is usual in firms' mail beside the careful „Иване“ (usage).
address-informal = { $given }

hello =
    { $day ->
        [morning] Добро утро
        [day] Добър ден
        [evening] Добър вечер
       *[none] Здравейте
    }
# A comma between a greeting and the name (ibl.bas.bg, „Къде поставяме запетая при обръщение“).
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello }, { $name }
    }
hi =
    { $form ->
        [nameless] Здравей
       *[named] Здравей, { $name }
    }

# A capital on a new line after the salutation's comma; Вие, Ви with a capital in polite letters (ibl.bas.bg, as above, I and II).
opening-formal =
    { $occasion ->
        [reply] Благодарим Ви за отговора.
        [apology] Моля, приемете нашите извинения за причиненото неудобство.
        [holiday] Пожелаваме Ви приятни празнични дни.
        [condolence] Моля, приемете нашите искрени съболезнования.
       *[first-contact] Благодарим Ви, че се свързахте с нас.
    }
opening-informal =
    { $occasion ->
        [reply] Благодарим ти за отговора.
        [apology] Много съжаляваме за неудобството.
        [holiday] Пожелаваме ти страхотни празнични дни.
        [condolence] Приеми нашите искрени съболезнования.
       *[first-contact] Благодарим ти, че се свърза с нас.
    }

# „Уважаеми/Уважаема“ needs a gender: without a title „Здравейте“.
greeting-formal-email =
    { $form ->
        [nameless] Здравейте,
        [feminine] Уважаема { $name },
        [masculine] Уважаеми { $name },
       *[neutral] Здравейте, { $name },
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }. С какво мога да Ви помогна?
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name }.
phone-formal =
    { $signed ->
        [yes] { hello-name }. Казвам се { $agent }. С какво мога да Ви помогна?
       *[no] { hello-name }. С какво мога да Ви помогна?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }. { opening-formal }
    .plain = { hello-name }.

greeting-informal-email = { hi },
    .opening =
        { hi },

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! С какво мога да ти помогна?
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
        [yes] { hi }! Казвам се { $agent }. С какво мога да ти помогна?
       *[no] { hi }! С какво мога да ти помогна?
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
# A comma after the closing (usage).
closing-formal-email =
    { $occasion ->
        [condolence]
            С искрено съчувствие,
            { signature }
       *[other]
            С уважение,
            { signature }
    }
    .regards =
        { $occasion ->
            [condolence]
                С уважение,
                { signature }
           *[other]
                Поздрави,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Пишете ни, когато имате нужда от нас.
        [holiday] Благодарим Ви, че се свързахте с нас. Приятни празнични дни.
       *[other] Благодарим Ви, че се свързахте с нас. { part }.
    }
closing-formal-phone = Благодаря Ви за разговора. Дочуване.
closing-formal-social =
    { $occasion ->
        [condolence]
            С искрено съчувствие,
            { $agent }
       *[other]
            С уважение,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Със съчувствие,
            { signature }
       *[other]
            Поздрави,
            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] Пиши ни, когато имаш нужда от нас.
        [holiday] Благодарим ти, че ни писа! Приятни празнични дни!
       *[other] Благодарим ти, че ни писа! { part }!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Благодаря ти за разговора. Дочуване.
       *[other] Благодаря ти за разговора. Дочуване!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Със съчувствие,
            { $agent }
       *[other]
            Поздрави,
            { $agent }
    }
part =
    { $day ->
        [evening] Приятна вечер
       *[other] Приятен ден
    }
