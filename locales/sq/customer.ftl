# Greetings and closings in Albanian, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# „Mirëmëngjes“ until about ten (usage; CLDR 48, dayPeriods "sq", has mëngjes until nine), evening by CLDR.
day-hours = 5 10 18 24

address-formal =
    { $form ->
        [feminine] zonja { $surname }
        [masculine] zoti { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }

hello =
    { $day ->
        [morning] Mirëmëngjes
        [day] Mirëdita
        [evening] Mirëmbrëma
       *[none] Përshëndetje
    }
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello }, { $name }
    }
hi =
    { $form ->
        [nameless] Përshëndetje
       *[named] Përshëndetje, { $name }
    }

opening-formal =
    { $occasion ->
        [reply] Ju falënderojmë për përgjigjen.
        [apology] Ju kërkojmë ndjesë për shqetësimin e shkaktuar.
        [holiday] Ju urojmë një festë të këndshme.
        [condolence] Ju lutemi, pranoni ngushëllimet tona të sinqerta.
       *[first-contact] Ju falënderojmë që na kontaktuat.
    }
opening-informal =
    { $occasion ->
        [reply] Faleminderit për përgjigjen.
        [apology] Na vjen shumë keq për shqetësimin.
        [holiday] Të urojmë një festë të bukur!
        [condolence] Na vjen shumë keq për humbjen tënde.
       *[first-contact] Faleminderit që na shkrove.
    }

# „E nderuar“ and „i nderuar“ tell a gender: only with a title that she gave us.
greeting-formal-email =
    { $form ->
        [nameless] Përshëndetje,
        [feminine] E nderuar { $name },
        [masculine] I nderuar { $name },
       *[neutral] Përshëndetje, { $name },
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }. Si mund t’ju ndihmoj?
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name },
phone-formal =
    { $signed ->
        [yes] { hello-name }. Quhem { $agent }. Si mund t’ju ndihmoj?
       *[no] { hello-name }. Si mund t’ju ndihmoj?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }. { opening-formal }
    .plain = { hello-name },

greeting-informal-email =
    { $occasion ->
        [condolence] { hi },
       *[other] { hi }!
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
    .by-hour =
        { $occasion ->
            [condolence] { hello-name },
           *[other] { hello-name }!
        }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Si mund të të ndihmoj?
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
        [yes] { hi }! Jam { $agent }. Si mund të të ndihmoj?
       *[no] { hi }! Si mund të të ndihmoj?
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
            Me ngushëllime të sinqerta,
            { signature }
       *[other]
            Me respekt,
            { signature }
    }
    .warm =
        { $occasion ->
            [condolence]
                Me dhembshuri,
                { signature }
           *[other]
                Përshëndetje të përzemërta,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Na shkruani kurdo që keni nevojë.
        [holiday] Faleminderit që na kontaktuat. Ju urojmë një festë të këndshme.
       *[other]
            { $day ->
                [evening] Faleminderit që na kontaktuat. Ju urojmë një mbrëmje të mbarë.
               *[other] Faleminderit që na kontaktuat. Ju urojmë një ditë të mbarë.
            }
    }
closing-formal-phone = Faleminderit për bisedën. Mirupafshim.
closing-formal-social =
    { $occasion ->
        [condolence]
            Me ngushëllime të sinqerta,
            { $agent }
       *[other]
            Me respekt,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Me ngushëllime të sinqerta,
            { signature }
       *[other]
            Gjithë të mirat,
            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] Na shkruaj kurdo që ke nevojë.
        [holiday] Faleminderit që na shkrove! Të urojmë një festë të bukur!
       *[other]
            { $day ->
                [evening] Faleminderit që na shkrove! Mbrëmje të mbarë!
               *[other] Faleminderit që na shkrove! Ditë të mbarë!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Faleminderit për bisedën. Mirupafshim.
       *[other] Faleminderit për bisedën! Mirupafshim!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Me ngushëllime të sinqerta,
            { $agent }
       *[other]
            Gjithë të mirat,
            { $agent }
    }
