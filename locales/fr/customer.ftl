# Greetings and closings in French, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.
# A narrow no-break space (U+202F) stands before ! ? and ; in France, none in Canada wherever a narrow one cannot be relied on
# (vitrinelinguistique.oqlf.gouv.qc.ca/22039; e2f.com/news/ponctuation-et-espaces): $market tells.

# « Bonjour » all day, « bonsoir » from six, where CLDR 48 (dayPeriods "fr") has soir begin. French has no greeting for the morning alone.
day-hours = 4 12 18 24

# No surname after Madame or Monsieur in a salutation (usage).
address-formal =
    { $form ->
        [feminine] Madame { $surname }
        [masculine] Monsieur { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }

exclamation-mark =
    { $market ->
        [CA] !
       *[other] {"\u202F"}!
    }
question-mark =
    { $market ->
        [CA] ?
       *[other] {"\u202F"}?
    }

hello =
    { $day ->
        [evening] Bonsoir
       *[other] Bonjour
    }
hello-name =
    { $form ->
        [nameless] { hello }
        [feminine] { hello } Madame
        [masculine] { hello } Monsieur
       *[neutral] { hello } { $name }
    }
hello-given =
    { $form ->
        [nameless] { hello }
       *[named] { hello } { $name }
    }
hi =
    { $form ->
        [nameless] Salut
       *[named] Salut { $name }
    }

opening-formal =
    { $occasion ->
        [reply] Nous vous remercions de votre réponse.
        [apology] Nous vous prions de nous excuser pour ce désagrément.
        [holiday] Nous vous souhaitons un agréable jour férié.
        [condolence] Nous vous présentons nos sincères condoléances.
       *[first-contact] Nous vous remercions de votre message.
    }
opening-informal =
    { $occasion ->
        [reply] Merci pour ta réponse.
        [apology] Nous sommes vraiment désolés pour ce désagrément.
        [holiday] Nous te souhaitons un bon jour férié.
        [condolence] Nous te présentons toutes nos condoléances.
       *[first-contact] Merci pour ton message.
    }

# Mail is read at another hour than it is written: « bonjour » suits any.
greeting-formal-email =
    { $form ->
        [nameless] Bonjour,
        [feminine] Madame,
        [masculine] Monsieur,
       *[neutral] Bonjour { $name },
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }, comment puis-je vous aider{ question-mark }
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name },
phone-formal =
    { $signed ->
        [yes] { hello-name }, { $agent } à votre écoute. Que puis-je faire pour vous{ question-mark }
       *[no] { hello-name }, que puis-je faire pour vous{ question-mark }
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
    { $form ->
        [nameless] Bonjour,
       *[named] Bonjour { $name },
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
    .hi =
        { $occasion ->
            [condolence] { greeting-informal-email }
           *[other] { hi },
        }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hello-given }{ exclamation-mark } Comment puis-je t’aider{ question-mark }
        [condolence] { hello-given }. { opening-informal }
       *[other] { hello-given }{ exclamation-mark } { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello-given },
           *[other] { hello-given }{ exclamation-mark }
        }
phone-informal =
    { $signed ->
        [yes] { hello-given }, c’est { $agent }. Que puis-je faire pour toi{ question-mark }
       *[no] { hello-given }, que puis-je faire pour toi{ question-mark }
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hello-given }. { opening-informal }
       *[other] { hello-given }{ exclamation-mark } { opening-informal }
    }
    .hi =
        { $occasion ->
            [condolence] { hello-given },
           *[other] { hi }{ exclamation-mark }
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
            Avec nos sincères condoléances,
            { signature }
       *[other]
            Cordialement,
            { signature }
    }
    .letter =
        { $occasion ->
            [condolence]
                { $form ->
                    [feminine]
                        Nous vous prions d’agréer, Madame, l’expression de nos sincères condoléances.

                        { signature }
                    [masculine]
                        Nous vous prions d’agréer, Monsieur, l’expression de nos sincères condoléances.

                        { signature }
                   *[neutral]
                        Nous vous prions d’agréer l’expression de nos sincères condoléances.

                        { signature }
                }
           *[other]
                { $form ->
                    [feminine]
                        Nous vous prions d’agréer, Madame, nos salutations distinguées.

                        { signature }
                    [masculine]
                        Nous vous prions d’agréer, Monsieur, nos salutations distinguées.

                        { signature }
                   *[neutral]
                        Nous vous prions d’agréer nos salutations distinguées.

                        { signature }
                }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Nous restons à votre disposition.
        [holiday] Merci de nous avoir contactés. Je vous souhaite un agréable jour férié.
       *[other]
            { $day ->
                [evening] Merci de nous avoir contactés. Je vous souhaite une bonne soirée.
               *[other] Merci de nous avoir contactés. Je vous souhaite une bonne journée.
            }
    }
closing-formal-phone = Merci de votre appel. Au revoir.
closing-formal-social =
    { $occasion ->
        [condolence]
            Avec nos sincères condoléances,
            { $agent }
       *[other]
            Cordialement,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            De tout cœur avec toi,
            { signature }
       *[other]
            À bientôt,
            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] Nous sommes là si tu as besoin de nous.
        [holiday] Merci de nous avoir écrit. Bon jour férié{ exclamation-mark }
       *[other]
            { $day ->
                [evening] Merci de nous avoir écrit. Bonne soirée{ exclamation-mark }
               *[other] Merci de nous avoir écrit. Bonne journée{ exclamation-mark }
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Merci pour ton appel. Au revoir.
       *[other] Merci pour ton appel. À bientôt{ exclamation-mark }
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            De tout cœur avec toi,
            { $agent }
       *[other]
            À bientôt,
            { $agent }
    }
