# Greetings and closings in Armenian, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# By CLDR 48, dayPeriods "hy".
day-hours = 6 12 18 24

address-formal =
    { $form ->
        [feminine] տիկին { $surname }
        [masculine] պարոն { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }

hello =
    { $occasion ->
        [condolence] Բարև Ձեզ
       *[other]
            { $day ->
                [morning] Բարի լույս
                [day] Բարի օր
                [evening] Բարի երեկո
               *[none] Բարև Ձեզ
            }
    }
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello }, { $name }
    }
hi =
    { $form ->
        [nameless] Բարև
       *[named] Բարև, { $name }
    }

opening-formal =
    { $occasion ->
        [reply] Շնորհակալություն Ձեր պատասխանի համար։
        [apology] Ներողություն ենք խնդրում պատճառված անհարմարության համար։
        [holiday] Մաղթում ենք Ձեզ հաճելի տոնական օրեր։
        [condolence] Խնդրում ենք ընդունել մեր անկեղծ ցավակցությունները։
       *[first-contact] Շնորհակալություն մեզ դիմելու համար։
    }
opening-informal =
    { $occasion ->
        [reply] Շնորհակալություն պատասխանիդ համար։
        [apology] Ներողություն անհարմարության համար։
        [holiday] Հաճելի տոնական օրեր ենք մաղթում քեզ։
        [condolence] Սրտանց ցավակցում ենք քեզ։
       *[first-contact] Շնորհակալություն, որ գրեցիր մեզ։
    }

# Հարգելի suits any gender.
greeting-formal-email =
    { $form ->
        [nameless] Հարգելի հաճախորդ,
       *[named] Հարգելի { $name },
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }։ Ինչո՞վ կարող եմ օգնել Ձեզ։
       *[other] { hello-name }։ { opening-formal }
    }
    .plain = { hello-name },
phone-formal =
    { $signed ->
        [yes] { hello-name }։ Իմ անունը { $agent } է։ Ինչո՞վ կարող եմ օգնել Ձեզ։
       *[no] { hello-name }։ Ինչո՞վ կարող եմ օգնել Ձեզ։
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }։ { opening-formal }
    .plain = { hello-name },

greeting-informal-email = { hi },
    .opening =
        { greeting-informal-email }

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }։ Ինչո՞վ կարող եմ օգնել քեզ։
       *[other] { hi }։ { opening-informal }
    }
    .plain = { hi },
phone-informal =
    { $signed ->
        [yes] { hi }։ Իմ անունը { $agent } է։ Ինչո՞վ կարող եմ օգնել քեզ։
       *[no] { hi }։ Ինչո՞վ կարող եմ օգնել քեզ։
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social = { hi }։ { opening-informal }
    .plain = { hi },

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# The բութ (՝) stands before the signature (usage).
closing-formal-email =
    { $occasion ->
        [condolence]
            Խորին ցավակցությամբ՝
            { signature }
       *[other]
            Հարգանքով՝
            { signature }
    }
    .wishes =
        { $occasion ->
            [condolence]
                Անկեղծ ցավակցությամբ՝
                { signature }
           *[other]
                Լավագույն մաղթանքներով՝
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Անհրաժեշտության դեպքում գրեք մեզ ցանկացած ժամանակ։
        [holiday] Շնորհակալություն մեզ դիմելու համար։ Մաղթում ենք Ձեզ հաճելի տոնական օրեր։
       *[other]
            { $day ->
                [evening] Շնորհակալություն մեզ դիմելու համար։ Մաղթում ենք Ձեզ հաճելի երեկո։
               *[other] Շնորհակալություն մեզ դիմելու համար։ Մաղթում ենք Ձեզ հաճելի օր։
            }
    }
closing-formal-phone = Շնորհակալություն զրույցի համար։ Ցտեսություն։
closing-formal-social =
    { $occasion ->
        [condolence]
            Խորին ցավակցությամբ՝
            { $agent }
       *[other]
            Հարգանքով՝
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Անկեղծ ցավակցությամբ՝
            { signature }
       *[other]
            Լավագույն մաղթանքներով՝
            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] Գրիր մեզ, երբ օգնության կարիք ունենաս։
        [holiday] Շնորհակալություն, որ գրեցիր։ Հաճելի տոնական օրեր։
       *[other]
            { $day ->
                [evening] Շնորհակալություն, որ գրեցիր։ Հաճելի երեկո։
               *[other] Շնորհակալություն, որ գրեցիր։ Հաճելի օր։
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Շնորհակալություն զրույցի համար։ Ցտեսություն։
       *[other] Շնորհակալություն զրույցի համար։ Հաջող։
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Անկեղծ ցավակցությամբ՝
            { $agent }
       *[other]
            Լավագույն մաղթանքներով՝
            { $agent }
    }
