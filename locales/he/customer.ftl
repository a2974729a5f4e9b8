# Greetings and closings in Hebrew, as a customer reads them. Unpointed, no form here tells a gender.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# By CLDR 48, dayPeriods "he", but ערב טוב from five, since צהריים טובים is not said so late (usage).
day-hours = 6 12 17 22

address-formal =
    { $form ->
        [feminine] גב׳ { $surname }
        [masculine] מר { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }

hello =
    { $occasion ->
        [condolence] שלום
       *[other]
            { $day ->
                [morning] בוקר טוב
                [day] צהריים טובים
                [evening] ערב טוב
               *[none] שלום
            }
    }
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello } { $name }
    }
hi =
    { $occasion ->
        [condolence]
            { $form ->
                [nameless] שלום
               *[named] שלום { $name }
            }
       *[other]
            { $form ->
                [nameless] היי
               *[named] היי { $name }
            }
    }

opening-formal =
    { $occasion ->
        [reply] תודה על תשובתך.
        [apology] אנו מתנצלים על אי הנוחות שנגרמה לך.
        [holiday] אנו מאחלים לך חג שמח.
        [condolence] אנו משתתפים בצערך.
       *[first-contact] תודה על פנייתך אלינו.
    }
opening-informal =
    { $occasion ->
        [reply] תודה שחזרת אלינו.
        [apology] אנחנו ממש מצטערים על אי הנוחות.
        [holiday] שיהיה לך חג שמח!
        [condolence] צר לנו מאוד על האובדן שלך.
       *[first-contact] תודה שכתבת לנו.
    }

# The name before שלום רב is usual in letters (2all.co.il/ktovli, «מבנה המכתב»).
greeting-formal-email =
    { $form ->
        [nameless] שלום רב,
       *[named] { $name } שלום רב,
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }. במה אוכל לעזור לך?
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name },
phone-formal =
    { $signed ->
        [yes] { hello-name }, שמי { $agent }. במה אוכל לעזור לך?
       *[no] { hello-name }. במה אוכל לעזור לך?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }. { opening-formal }
    .plain = { hello-name },

greeting-informal-email = { hi },
    .opening =
        { greeting-informal-email }

        { opening-informal }
    .by-hour = { hello-name },
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! איך אפשר לעזור?
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
        [yes] { hi }, כאן { $agent }. איך אפשר לעזור?
       *[no] { hi }! איך אפשר לעזור?
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
closing-formal-email =
    { $occasion ->
        [condolence]
            בהשתתפות בצער,
            { signature }
       *[other]
            בברכה,
            { signature }
    }
    .respect =
        { $occasion ->
            [condolence]
                משתתפים בצערך,
                { signature }
           *[other]
                בכבוד רב,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] אנו עומדים לרשותך בכל עת.
        [holiday] תודה על פנייתך. חג שמח.
       *[other]
            { $day ->
                [evening] תודה על פנייתך. המשך ערב נעים.
               *[other] תודה על פנייתך. המשך יום נעים.
            }
    }
closing-formal-phone = תודה על השיחה. להתראות.
closing-formal-social =
    { $occasion ->
        [condolence]
            בהשתתפות בצער,
            { $agent }
       *[other]
            בברכה,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            משתתפים בצערך,
            { signature }
       *[other]
            תודה ולהתראות,
            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] אנחנו כאן בשבילך בכל עת.
        [holiday] תודה שכתבת לנו! חג שמח!
       *[other]
            { $day ->
                [evening] תודה שכתבת לנו! שיהיה לך ערב נעים!
               *[other] תודה שכתבת לנו! שיהיה לך יום נעים!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] תודה על השיחה. להתראות.
       *[other] תודה על השיחה, להתראות!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            משתתפים בצערך,
            { $agent }
       *[other]
            תודה ולהתראות,
            { $agent }
    }
