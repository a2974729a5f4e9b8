# Greetings and closings in Brazilian Portuguese, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# Bom dia until noon, boa tarde until dusk at about six (CLDR 48, dayPeriods "pt", has noite from seven), boa noite afterwards.
day-hours = 6 12 18 24

address-formal =
    { $form ->
        [feminine] Sra. { $surname }
        [masculine] Sr. { $surname }
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
        [nameless] Oi
       *[named] Oi, { $name }
    }
# «Olá» without a title suits any hour; Prezado and Prezada need a gender
# (Manual de Redação da Presidência da República, 3ª ed., on vocatives to private persons).
hello-any-hour =
    { $form ->
        [nameless] Olá
       *[named] Olá, { $name }
    }

opening-formal =
    { $occasion ->
        [reply] Agradecemos o seu retorno.
        [apology] Pedimos desculpas pelo transtorno.
        [holiday] Desejamos um ótimo feriado.
        [condolence] Apresentamos nossas sinceras condolências.
       *[first-contact] Agradecemos o seu contato.
    }
opening-informal =
    { $occasion ->
        [reply] Que bom ter o seu retorno!
        [apology] Desculpe pelo transtorno.
        [holiday] Desejamos a você um ótimo feriado!
        [condolence] Sentimos muito pela sua perda.
       *[first-contact] Que bom receber a sua mensagem!
    }

greeting-formal-email =
    { $form ->
        [feminine] Prezada { $name },
        [masculine] Prezado { $name },
       *[neutral] { hello-any-hour },
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }. Em que posso ajudar?
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name }.
phone-formal =
    { $signed ->
        [yes] { hello-name }. Meu nome é { $agent }. Em que posso ajudar?
       *[no] { hello-name }. Em que posso ajudar?
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
        [condolence] { hello-any-hour },
       *[other] { hello-any-hour }!
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
    .hi =
        { $occasion ->
            [condolence] { greeting-informal-email }
           *[other] { hi }!
        }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Como posso ajudar você?
        [condolence] { hello-any-hour }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello-any-hour },
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, aqui é { $agent }. Como posso ajudar você?
       *[no] { hi }, como posso ajudar você?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hello-any-hour }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello-any-hour },
           *[other] { hi }!
        }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# «Atenciosamente» to equals and the public (Manual de Redação da Presidência da República, «Fechos para comunicações»).
closing-formal-email =
    { $occasion ->
        [condolence]
            Com nossos sinceros sentimentos,
            { signature }
       *[other]
            Atenciosamente,
            { signature }
    }
    .cordial =
        { $occasion ->
            [condolence]
                Com nosso respeito e solidariedade,
                { signature }
           *[other]
                Cordialmente,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Estamos à disposição para o que precisar.
        [holiday] Agradecemos o contato. Tenha um ótimo feriado.
       *[other]
            { $day ->
                [evening] Agradecemos o contato. Tenha uma boa noite.
                [day] Agradecemos o contato. Tenha uma boa tarde.
               *[other] Agradecemos o contato. Tenha um bom dia.
            }
    }
closing-formal-phone = Agradecemos a ligação. Até logo.
closing-formal-social =
    { $occasion ->
        [condolence]
            Com nossos sinceros sentimentos,
            { $agent }
       *[other]
            Atenciosamente,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Com carinho e solidariedade,
            { signature }
       *[other]
            Um abraço,
            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] Estamos aqui para o que você precisar.
        [holiday] Valeu pelo contato! Tenha um ótimo feriado!
       *[other]
            { $day ->
                [evening] Valeu pelo contato! Tenha uma boa noite!
                [day] Valeu pelo contato! Tenha uma boa tarde!
               *[other] Valeu pelo contato! Tenha um bom dia!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Agradeço a ligação. Até mais.
       *[other] Agradeço a ligação. Até mais!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Com carinho e solidariedade,
            { $agent }
       *[other]
            Um abraço,
            { $agent }
    }
