# Greetings and closings in European Portuguese, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# By CLDR 48, dayPeriods "pt", which has none of its own for Portugal.
day-hours = 6 12 19 24

# The whole name: «Sra.» with the surname alone is not usual in Portugal (usage).
address-formal =
    { $form ->
        [feminine] Sra. { $whole }
        [masculine] Sr. { $whole }
       *[neutral] { $whole }
    }
address-informal = { $given }

hello =
    { $day ->
        [morning] Bom dia
        [day] Boa tarde
        [evening] Boa noite
       *[none] Olá
    }
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello }, { $name }
    }
hi =
    { $form ->
        [nameless] Olá
       *[named] Olá, { $name }
    }

opening-formal =
    { $occasion ->
        [reply] Agradecemos a sua resposta.
        [apology] Pedimos desculpa pelo incómodo causado.
        [holiday] Desejamos-lhe um excelente feriado.
        [condolence] Apresentamos-lhe as nossas sentidas condolências.
       *[first-contact] Agradecemos o seu contacto.
    }
opening-informal =
    { $occasion ->
        [reply] Que bom ter a tua resposta!
        [apology] Pedimos desculpa pelo incómodo.
        [holiday] Desejamos-te um ótimo feriado!
        [condolence] Lamentamos muito a tua perda.
       *[first-contact] Que bom receber a tua mensagem!
    }

# «Exma.» and «Exmo.» only with a title that she gave us; else a greeting without gender (usage).
greeting-formal-email =
    { $form ->
        [feminine] Exma. { $name },
        [masculine] Exmo. { $name },
       *[neutral] { hi },
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }. Em que posso ser útil?
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name }.
phone-formal =
    { $signed ->
        [yes] { hello-name }. O meu nome é { $agent }. Em que posso ser útil?
       *[no] { hello-name }. Em que posso ser útil?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }. { opening-formal }
    .plain = { hello-name }.

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
        [first-contact] { hi }! Em que te posso ajudar?
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
        [yes] { hi }! Daqui fala { $agent }. Em que te posso ajudar?
       *[no] { hi }! Em que te posso ajudar?
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
            Com os nossos sentidos pêsames,
            { signature }
       *[other]
            Com os melhores cumprimentos,
            { signature }
    }
    .attentive =
        { $occasion ->
            [condolence]
                Com as nossas sinceras condolências,
                { signature }
           *[other]
                Atenciosamente,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Estamos ao dispor para o que precisar.
        [holiday] Agradecemos o seu contacto. Desejamos-lhe um excelente feriado.
       *[other]
            { $day ->
                [evening] Agradecemos o seu contacto. Desejamos-lhe uma boa noite.
                [day] Agradecemos o seu contacto. Desejamos-lhe uma boa tarde.
               *[other] Agradecemos o seu contacto. Desejamos-lhe um bom dia.
            }
    }
closing-formal-phone = Agradeço a sua chamada. Até breve.
closing-formal-social =
    { $occasion ->
        [condolence]
            Com os nossos sentidos pêsames,
            { $agent }
       *[other]
            Com os melhores cumprimentos,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Um abraço solidário,
            { signature }
       *[other]
            Um abraço,
            { signature }
    }
    .soon =
        { $occasion ->
            [condolence]
                Com carinho,
                { signature }
           *[other]
                Até breve,
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Estamos aqui para o que precisares.
        [holiday] Foi bom falar contigo! Desejamos-te um ótimo feriado!
       *[other]
            { $day ->
                [evening] Foi bom falar contigo! Tem uma boa noite!
                [day] Foi bom falar contigo! Tem uma boa tarde!
               *[other] Foi bom falar contigo! Tem um bom dia!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Agradeço a chamada. Até breve.
       *[other] Foi bom falar contigo. Até breve!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Um abraço solidário,
            { $agent }
       *[other]
            Um abraço,
            { $agent }
    }
