# Greetings and closings in Spanish, as a customer reads them; $market tells Spain from America.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# «Buenos días» until noon in America, until the midday meal at two in Spain, where «buenas tardes» lasts until about nine
# (hispanoteca.eu, «Buenos días y buenas tardes»; elespanol.com, 7 Nov 2024; CLDR 48, dayPeriods "es").
day-hours =
    { $market ->
        [ES] 6 14 21 24
       *[other] 6 12 19 24
    }

# Sr. and Sra. with the first surname (usage).
address-formal =
    { $form ->
        [feminine] Sra. { $surname }
        [masculine] Sr. { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }

hello =
    { $day ->
        [morning] Buenos días
        [day] Buenas tardes
        [evening] Buenas noches
       *[none] { any-hour }
    }
any-hour =
    { $occasion ->
        [condolence] Reciba un saludo
       *[other] Reciba un cordial saludo
    }
# A name that is addressed stands after a comma, and a salutation ends with a colon: «Hola, Ana:»
# (RAE, Ortografía de la lengua española, 2010, on vocatives and on dos puntos; epe.es, 12 Sep 2023).
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello }, { $name }
    }
hi =
    { $form ->
        [nameless] Hola
       *[named] Hola, { $name }
    }

opening-formal =
    { $occasion ->
        [reply] Gracias por su respuesta.
        [apology] Le pedimos disculpas por las molestias ocasionadas.
        [holiday] Le deseamos un feliz día festivo.
        [condolence] Le expresamos nuestro más sentido pésame.
       *[first-contact]
            { $market ->
                [ES] Gracias por ponerse en contacto con nosotros.
               *[other] Gracias por comunicarse con nosotros.
            }
    }
opening-informal =
    { $occasion ->
        [reply] Gracias por tu respuesta.
        [apology] Te pedimos disculpas por las molestias.
        [holiday] Te deseamos un feliz día festivo.
        [condolence] Sentimos mucho tu pérdida.
       *[first-contact] Gracias por tu mensaje.
    }

# «Estimado/a» needs a gender: only with a title that she gave us.
greeting-formal-email =
    { $form ->
        [feminine] Estimada { $name }:
        [masculine] Estimado { $name }:
       *[neutral] { hello-name }:
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .any-hour =
        { $form ->
            [nameless] { any-hour }:
           *[named] { any-hour }, { $name }:
        }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }. ¿En qué puedo ayudarle?
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name }.
phone-formal =
    { $signed ->
        [yes] { hello-name }. Le habla { $agent }. ¿En qué puedo ayudarle?
       *[no] { hello-name }. ¿En qué puedo ayudarle?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }. { opening-formal }
    .plain = { hello-name }.

greeting-informal-email = { hi }:
    .opening =
        { hi }:

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] ¡{ hi }! ¿En qué te puedo ayudar?
        [condolence] { hi }. { opening-informal }
       *[other] ¡{ hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi }.
           *[other] ¡{ hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, te habla { $agent }. ¿En qué te puedo ayudar?
       *[no] { hi }, ¿en qué te puedo ayudar?
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
       *[other] ¡{ hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi }.
           *[other] ¡{ hi }!
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
            Con nuestro más sentido pésame,
            { signature }
       *[other]
            { $market ->
                [ES]
                    Un cordial saludo,
                    { signature }
               *[other]
                    Atentamente,
                    { signature }
            }
    }
    .greetings =
        { $occasion ->
            [condolence]
                Con nuestras más sinceras condolencias,
                { signature }
           *[other]
                Saludos cordiales,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Estamos a su disposición para lo que necesite.
        [holiday] Gracias por su mensaje. Que tenga un feliz día festivo.
       *[other]
            { $day ->
                [evening] Gracias por su mensaje. Que pase una buena noche.
                [day] Gracias por su mensaje. Que pase una buena tarde.
               *[other] Gracias por su mensaje. Que tenga un buen día.
            }
    }
closing-formal-phone = Gracias por su llamada. Hasta luego.
closing-formal-social =
    { $occasion ->
        [condolence]
            Con nuestro más sentido pésame,
            { $agent }
       *[other]
            Saludos cordiales,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Con nuestro más sincero pésame,
            { signature }
       *[other]
            Un saludo,
            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] Estamos aquí para lo que necesites.
        [holiday] ¡Gracias por tu mensaje! Que tengas un feliz día festivo.
       *[other]
            { $day ->
                [evening] ¡Gracias por tu mensaje! Que pases una buena noche.
                [day] ¡Gracias por tu mensaje! Que pases una buena tarde.
               *[other] ¡Gracias por tu mensaje! Que tengas un buen día.
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Gracias por tu llamada. Hasta luego.
       *[other] Gracias por tu llamada. ¡Hasta luego!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Con nuestro más sincero pésame,
            { $agent }
       *[other]
            ¡Saludos!
            { $agent }
    }
