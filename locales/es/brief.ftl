### Palabras de la ficha y de la línea de comandos, en el idioma de quien atiende.

## Por qué es este mercado

market-evidence-country = La mesa de ayuda indica este país para el cliente: { $country }.
market-evidence-phone = El número de teléfono del cliente empieza por +{ $prefix }.
market-evidence-email = La dirección de correo del cliente termina en .{ $tld }.
market-evidence-language = Solo porque el cliente escribe en { $language }; si es importante, pregunte.
market-evidence-unknown = Nada indica dónde está el cliente: si es importante, pregunte.
market-evidence-chosen = Usted eligió este mercado.

## Por qué este trato

address-evidence-asked = El cliente pidió este trato.
address-evidence-observed = El cliente nos escribe así: «{ $words }».
address-evidence-usual = Es lo habitual en los mensajes de atención al cliente en { $language }; el cliente no ha mostrado otra preferencia.

## Cuándo encaja una frase

phrase-when = { $formality ->
       *[formal] formal
        [informal] informal
    }{ $part ->
       *[any] {""}
        [morning] , por la mañana
        [day] , durante el día
        [evening] , por la noche
        [night] , a altas horas de la noche
    }

## Dónde vale una recomendación

scope = { $channel ->
       *[any] en cualquier mensaje
        [email] en el correo
        [chat] en el chat
        [phone] por teléfono
        [several] por escrito
    }{ $languages ->
        [none] {""}
       *[other] {", "}en { $languages }
    }{ $markets ->
        [none] {""}
       *[other] { " " }({ $markets })
    }

## Hora local

time-known = { $weekday }, { $time }{ $period ->
        [none] {""}
       *[other] { " " }({ $period })
    }
time-several = Entre el { $first } y el { $last }, según la zona del mercado: si es importante, pregunte.
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo

## La línea de comandos

cli-market = Mercado
cli-evidence = Por qué
cli-time = Hora local
cli-address = Cómo dirigirse
cli-language = Idioma
cli-currency = Moneda
cli-holiday = Festivo
cli-greetings = Saludos
cli-closings = Despedidas
cli-guidance = Recomendaciones
cli-stale = por comprobar de nuevo
cli-checked = comprobado: { $date }
cli-formality = { $formality ->
       *[formal] formal
        [informal] informal
    }
cli-status = { $status ->
        [new] nuevo
       *[open] abierto
        [waiting] en espera
        [solved] resuelto
        [closed] cerrado
    }
cli-operation-state = { $state ->
       *[waiting] pendiente
        [sending] enviando
        [unknown] comprobando si llegó
        [refused] rechazado
        [confirmed] entregado
    }
cli-recovery-code = Código de recuperación, que se muestra solo esta vez; anótelo y guárdelo en un lugar seguro: { $code }
cli-passphrase = Frase de contraseña:{" "}
cli-desk-added = Añadida: { $name }
cli-desk-removed = Quitada: { $name }
cli-desk-works = Funciona: { $agent } en { $product }
cli-synced = { $name }: { $tickets ->
        [one] 1 cambio en los tickets
        [many] { $tickets } de cambios en los tickets
       *[other] { $tickets } cambios en los tickets
    }, { $messages ->
        [one] 1 mensaje nuevo
        [many] { $messages } de mensajes nuevos
       *[other] { $messages } mensajes nuevos
    }, entregados: { $confirmed }
cli-in-outbox = En la bandeja de salida; sale con la próxima sincronización.
cli-delivered = Entregado.
cli-nothing = No se encontró nada.
