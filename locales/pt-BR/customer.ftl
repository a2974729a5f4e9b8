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
       *[first-contact] Agradecemos o seu contato.
    }
opening-informal =
    { $occasion ->
        [reply] Que bom ter o seu retorno!
        [apology] Desculpe pelo transtorno.
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
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }. { opening-formal }
    .plain = { hello-name }.

greeting-informal-email = { hello-any-hour }!
    .opening =
        { hello-any-hour }!

        { opening-informal }
    .hi = { hi }!
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Como posso ajudar você?
       *[other] { hi }! { opening-informal }
    }
    .plain = { hi }!
phone-informal =
    { $signed ->
        [yes] { hi }, aqui é { $agent }. Como posso ajudar você?
       *[no] { hi }, como posso ajudar você?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social = { hi }! { opening-informal }
    .plain = { hi }!

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# «Atenciosamente» to equals and the public (Manual de Redação da Presidência da República, «Fechos para comunicações»).
closing-formal-email =
    Atenciosamente,
    { signature }
    .cordial =
        Cordialmente,
        { signature }
closing-formal-chat =
    { $day ->
        [evening] Agradecemos o contato. Tenha uma boa noite.
        [day] Agradecemos o contato. Tenha uma boa tarde.
       *[other] Agradecemos o contato. Tenha um bom dia.
    }
closing-formal-phone = Agradecemos a ligação. Até logo.
closing-formal-social =
    Atenciosamente,
    { $agent }
closing-informal-email =
    Um abraço,
    { signature }
closing-informal-chat =
    { $day ->
        [evening] Valeu pelo contato! Tenha uma boa noite!
        [day] Valeu pelo contato! Tenha uma boa tarde!
       *[other] Valeu pelo contato! Tenha um bom dia!
    }
closing-informal-phone = Agradeço a ligação. Até mais!
closing-informal-social =
    Um abraço,
    { $agent }
