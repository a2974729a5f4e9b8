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
time-by-phone = { $time }, según el prefijo de zona del teléfono
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

## Exchange rates

conversion-equation = 1 { $from } = { $rate } { $to }
conversion-rate =
    { $via ->
        [none] { $rate }
       *[other] { $rate }, a través de { $via }
    }
conversion-age =
    { $days ->
        [0] de ese mismo día
        [one] un día de antigüedad
        [many] { $days } de días de antigüedad
       *[other] { $days } días de antigüedad
    }
conversion-age-stale =
    { $days ->
        [one] Un día de antigüedad: demasiado para fiarse. Importe una tabla más reciente o pregunte antes de dar este importe.
        [many] { $days } de días de antigüedad: demasiado para fiarse. Importe una tabla más reciente o pregunte antes de dar este importe.
       *[other] { $days } días de antigüedad: demasiado para fiarse. Importe una tabla más reciente o pregunte antes de dar este importe.
    }
cli-rates-left-out = Omitidas porque ya no se usan: { $currencies }
cli-rates-days =
    { $days ->
        [one] { $source }: { $last }
        [many] { $source }: del { $first } al { $last }, { $days } de días
       *[other] { $source }: del { $first } al { $last }, { $days } días
    }
cli-rate-source = Tipo de cambio del { $date }, { $source }

## Coverage of markets by shifts: pictures, tables and the command line

coverage-title = Cobertura de los mercados, semana del { $date }
coverage-title-day = Cobertura de los mercados, { $weekday } { $date } (UTC)
coverage-legend-own = Hay alguien que habla un idioma del mercado
coverage-legend-other = Hay alguien, pero solo en otro idioma
coverage-legend-none = No hay nadie
coverage-legend-closed = Las oficinas están cerradas
coverage-note-hours = Se supone que las oficinas abren de { $from } a { $to }, hora local, salvo el fin de semana y los festivos del mercado.
coverage-note-holidays = No se descuentan los festivos de solo una parte de un mercado. No cuentan los idiomas que son oficiales solo en una parte.
coverage-note-zones = Un mercado con varias zonas horarias está abierto mientras lo esté alguna de ellas. La altura del relleno indica la parte de la hora.
coverage-note-closed = { $market }: cerrado el { $date }, { $name }
coverage-note-closed-check = { $market }: cerrado el { $date }, { $name }; compruebe este día
coverage-note-unknown = { $market }: no se conocen los festivos de esta semana; no se descuenta ninguno.
coverage-column-market = Mercado
coverage-column-name = Nombre
coverage-column-utc = Hora (UTC)
coverage-column-local = Hora (zona)
coverage-column-zone = Zona horaria
coverage-column-open = Horario de oficina (minutos)
coverage-column-own = En un idioma del mercado (minutos)
coverage-column-other = En otro idioma (minutos)
coverage-column-none = Sin nadie (minutos)
cli-coverage-week = Semana del { $date }; se supone un horario de oficina de { $from } a { $to }, hora local
cli-coverage-own = idioma del mercado
cli-coverage-other = otro idioma
cli-coverage-none = sin nadie
cli-coverage-holidays-unknown = No se conocen los festivos de esta semana; no se descuenta ninguno.
cli-coverage-check = compruebe este día
cli-coverage-written = Archivo guardado: { $path }

## Whether to call now. $place is “open” if it is not known where in the market she is: then it is so somewhere there.

call-office-hours =
    Buen momento para llamar: dentro del horario de oficina ({ $from }–{ $to }{ $assumed ->
        [yes] , según suponemos
       *[no] { "" }
    }).
call-outside-office-hours =
    { $place ->
       *[known]
            Pregunte antes de llamar: fuera del horario de oficina ({ $from }–{ $to }{ $assumed ->
                [yes] , según suponemos
               *[no] { "" }
            }).
        [open]
            Pregunte antes de llamar: una parte del mercado está fuera del horario de oficina ({ $from }–{ $to }{ $assumed ->
                [yes] , según suponemos
               *[no] { "" }
            }).
    }
call-weekend =
    { $place ->
       *[known] Pregunte antes de llamar: allí es fin de semana.
        [open] Pregunte antes de llamar: en una parte del mercado es fin de semana.
    }
call-holiday =
    { $place ->
       *[known] Mejor no llamar: allí es festivo ({ $name }).
        [open] Mejor no llamar: en una parte del mercado ha empezado un festivo o aún no ha terminado ({ $name }).
    }
call-holiday-in-places = Pregunte antes de llamar: en algunos lugares de allí es festivo ({ $name }).
call-holiday-in-doubt = Pregunte antes de llamar: puede que allí sea festivo ({ $name }); las fuentes no coinciden o el día aún no está fijado.
call-day-off-by-custom = Pregunte antes de llamar: allí, por costumbre, no se trabaja este día ({ $name }).
call-half-day = Pregunte antes de llamar: allí no se trabaja una parte del día ({ $name }).
call-early-morning =
    { $place ->
       *[known] Mejor no llamar: allí aún no son las 8:00.
        [open] Mejor no llamar: en una parte del mercado aún no son las 8:00.
    }
call-late-evening =
    { $place ->
       *[known] Mejor no llamar: allí son más de las 20:00.
        [open] Mejor no llamar: en una parte del mercado son más de las 20:00.
    }
call-next =
    { $clock ->
       *[hers]
            Próximo buen momento: { $weekday }, { $time }, hora local{ $date ->
                [none] .
               *[other] { " " }({ $date }).
            }
        [utc]
            Próximo buen momento, en cualquier parte del mercado: { $weekday }, { $time } UTC{ $date ->
                [none] .
               *[other] { " " }({ $date }).
            }
    }
cli-call = Llamar

## What a holiday means for the conversation

holiday-wish-wish = Es oportuno un buen deseo por este día.
holiday-wish-if-kept = Exprese un buen deseo solo si el cliente ha mencionado este día.
holiday-wish-none = Sin buenos deseos este día.
holiday-closed-most = La mayoría de las tiendas y oficinas cierran.
holiday-closed-offices = Las oficinas cierran.
holiday-closed-few = La mayoría de las tiendas y oficinas abren.
holiday-delivery-stops = No hay entregas.
holiday-delivery-slower = Las entregas tardan más.
holiday-delivery-usual = Las entregas llegan como siempre.
holiday-custom-unsure = Las fuentes dejan dudas: pregunte antes de prometer nada.

register =
    { $register ->
        [formal] formal
        [informal] informal
        [mixed] formal e informal
       *[neutral] no se nota
    }
