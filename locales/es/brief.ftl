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
        [conflict] por decidir
        [confirmed] entregado
    }
cli-recovery-code = Código de recuperación, que se muestra solo esta vez; anótelo y guárdelo en un lugar seguro: { $code }
cli-passphrase = Frase de contraseña:{" "}
cli-desk-added = Añadida: { $name }
cli-desk-hints-on = { $name } puede enviar sus webhooks (POST) a: { $address }
cli-desk-hints-off = No se aceptan webhooks de { $name }.
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
cli-recovery-code-ask = Código de recuperación:{" "}
cli-backup = { $tickets ->
        [1] 1 ticket
       *[other] { $tickets } tickets
    }, { $messages ->
        [1] 1 mensaje
       *[other] { $messages } mensajes
    }, { $unsent } sin enviar
cli-restored = El almacén vuelve a ser el que era el { $made }.
cli-brought = Elementos sin enviar que se conservaron: { $count }
cli-drafts-brought = Borradores que se conservaron: { $count }
cli-held = Puede que ya se hayan enviado y esperan su decisión en la bandeja de salida: { $count }
cli-texts-lost = Respuestas y borradores de tickets que ya no se pueden leer: { $count }
cli-kept-aside = El almacén que había aquí se conserva como { $file }
cli-repaired = { $whole ->
       *[yes] Reparado; no se ha perdido nada.
        [no] Reparado; páginas que no se pudieron leer: { $broken } de { $pages }. Las mesas de ayuda vuelven a enviar su parte de lo que contenían.
    }
cli-lost = { $table }: { $more ->
        [yes] pérdida de al menos { $count }
       *[no] pérdida de { $count }
    }{ $from ->
        [none] {""}
       *[other] , del { $from } al { $until }
    }
cli-nothing = No se encontró nada.
cli-search-customer = Cliente
cli-search-desk = { $name } no se ha leído aún hasta el final: { $tickets ->
    [0] aquí no hay ninguno de sus tickets
    [one] aquí hay 1 de sus tickets
   *[other] aquí hay { $tickets } de sus tickets
}.
cli-search-indexing = Preparando la búsqueda: quedan { $left }.
cli-search-reached = No se ha buscado en lo anterior al { $at }. Acote la búsqueda, o use before:.
cli-search-files = No se busca dentro de los archivos adjuntos.
history-channel = { $channel ->
        [email] correo
        [e-mail] correo
        [mail] correo
        [chat] chat
        [phone] teléfono
        [voice] teléfono
        [call] teléfono
        [sms] SMS
        [social] redes sociales
        [web] web
        [web-form] formulario web
        [form] formulario web
        [shop] en la tienda
        [app] aplicación
        [api] automático
       *[other] { $word }
    }
history-elsewhere = { $channel ->
        [email] También hubo contacto por correo, la última vez el { $date }.
        [chat] También hubo contacto por chat, la última vez el { $date }.
        [phone] También hubo contacto por teléfono, la última vez el { $date }.
        [social] También hubo contacto por redes sociales, la última vez el { $date }.
       *[other] También hubo contacto por otra vía ({ $name }), la última vez el { $date }.
    }
history-promised = { $state ->
        [open] Prometido el { $made } y aún pendiente: “{ $text }”{ $due ->
            [none] .
           *[other] , para el { $due }.
        }
        [kept] Prometido el { $made } y cumplido: “{ $text }”.
       *[withdrawn] Prometido el { $made } y retirado: “{ $text }”.
    }
history-message = { $which ->
        [inbound] { $subject ->
            [none] Mensaje
           *[other] Mensaje: { $subject }
        }
        [note] Nota
       *[outbound] { $subject ->
            [none] Nuestra respuesta
           *[other] Nuestra respuesta: { $subject }
        }
    }
history-event = { $kind ->
        [status] Cambio de estado
        [owner] Cambio de responsable
        [field] Cambio de campo
        [priority] Cambio de prioridad
        [tags] Cambio de etiquetas
        [created] Ticket abierto
       *[other] { $word }
    }
history-change = de “{ $from }” a “{ $to }”
history-promise = { $state ->
        [open] Prometimos
        [kept] Prometimos y cumplimos
       *[withdrawn] Prometimos y lo retiramos
    }
history-order = Pedido { $number }
history-of-order = pedido { $number }
history-shipment = Paquete
history-delivered = entregado el { $date }
history-return = Devolución
history-refund = Reembolso: { $amount }
history-item = { $quantity } × { $name }
history-survey = { $survey ->
        [csat] Satisfacción: { $score } de { $best }
        [nps] Nos recomendaría: { $score } de { $best }
       *[ces] Facilidad: { $score } de { $best }
    }
history-loyalty = { $sign ->
        [less] { $points ->
            [one] 1 punto de fidelización menos
           *[other] { $points } puntos de fidelización menos
        }
       *[more] { $points ->
            [one] 1 punto de fidelización más
           *[other] { $points } puntos de fidelización más
        }
    }
history-balance = saldo: { $points }
history-call = { $which ->
        [inbound] { $minutes ->
            [none] Llamada recibida
            [one] Llamada recibida (1 minuto)
           *[other] Llamada recibida ({ $minutes } minutos)
        }
       *[outbound] { $minutes ->
            [none] Llamada nuestra
            [one] Llamada nuestra (1 minuto)
           *[other] Llamada nuestra ({ $minutes } minutos)
        }
    }
history-consent = { $given ->
        [yes] Consentimiento dado: { $purpose }
       *[no] Consentimiento retirado: { $purpose }
    }
identity-shared-role = Compartida: detrás de esta dirección hay una oficina, no una sola persona. No sirve para vincular a nadie.
identity-shared-names = Compartida: se ha visto con los nombres de tres o más personas. No sirve para vincular a nadie.
link-evidence = { $code ->
        [same-email] Misma dirección de correo, según una tienda: { $value }
        [same-handle] Mismo nombre en la misma red: { $value }
        [same-phone] Mismo número de teléfono: { $value }
        [same-order] Mismo pedido: { $value }
        [named-order] Una de las dos personas nos escribió sobre un pedido de la otra: { $value }
        [same-name-and-address] Mismo nombre en la misma dirección postal: { $value }
       *[same-name-and-city] Mismo nombre en la misma ciudad: { $value }
    }
merge-warning = { $code ->
        [refused-before] Alguien ya indicó que no son la misma persona.
        [shared-address] Lo único que tienen en común es una dirección que usan varias personas: { $value }. Eso no las convierte en una sola.
        [no-evidence] Nada de lo que sabe Parlance indica que sean la misma persona.
        [different-names] Los nombres son distintos.
        [different-markets] Los mercados son distintos: la persona figurará en el mercado de la ficha a la que se une la otra.
       *[different-address] Pidieron un tratamiento distinto.
    }
cli-customer-known-as = Datos de contacto
cli-customer-is = Reúne a
cli-customer-suggested = Quizá también
cli-customer-languages = Idiomas
cli-customer-history = Historia
cli-count = { $kind ->
        [message] { $entries ->
            [one] 1 mensaje
           *[other] { $entries } mensajes
        }
        [note] { $entries ->
            [one] 1 nota
           *[other] { $entries } notas
        }
        [event] { $entries ->
            [one] 1 suceso
           *[other] { $entries } sucesos
        }
        [call] { $entries ->
            [one] 1 llamada
           *[other] { $entries } llamadas
        }
        [order] { $entries ->
            [one] 1 pedido
           *[other] { $entries } pedidos
        }
        [shipment] { $entries ->
            [one] 1 paquete
           *[other] { $entries } paquetes
        }
        [return] { $entries ->
            [one] 1 devolución
           *[other] { $entries } devoluciones
        }
        [refund] { $entries ->
            [one] 1 reembolso
           *[other] { $entries } reembolsos
        }
        [survey] { $entries ->
            [one] 1 encuesta
           *[other] { $entries } encuestas
        }
        [loyalty] { $entries ->
            [one] 1 movimiento de fidelización
           *[other] { $entries } movimientos de fidelización
        }
        [consent] { $entries ->
            [one] 1 consentimiento
           *[other] { $entries } consentimientos
        }
       *[promise] { $entries ->
            [one] 1 promesa
           *[other] { $entries } promesas
        }
    }
cli-merged = Fichas unidas: { $name }
cli-unmerged = Fichas separadas: { $name }
cli-merge-score = Certeza: { $score } de 100
cli-merge-outcome = Después figura como { $name }, mercado { $market }; { $tickets ->
        [0] ningún ticket cambia de mercado
        [one] 1 ticket cambia de mercado
       *[other] { $tickets } tickets cambian de mercado
    }
cli-merge-reversed = Al revés:

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
person-title = Todo lo que conservamos sobre usted
person-made = A fecha de { $date } (UTC).
person-about = Esta página recoge cada fila de nuestros datos que trata de usted: lo que escribió, lo que le escribimos y lo que se anotó. El archivo adjunto, cuyo nombre termina en .json, contiene lo mismo en un formato legible por máquinas.
person-message = { $direction ->
        [inbound] De usted
        [outbound] De nosotros
       *[note] Nuestra nota interna
    }
person-files = Sus archivos
person-file-elsewhere = lo conserva la mesa de ayuda; aquí no hay copia
personal-customers = Ficha de cliente
personal-identities = Datos de contacto
personal-identity-names = Nombres vistos con un dato de contacto
personal-descriptions = Lo que indican las mesas de ayuda y las tiendas
personal-links-refused = Declaradas personas distintas
personal-tickets = Tickets
personal-messages = Mensajes
personal-attachments = Archivos de los mensajes
personal-events = Sucesos de los tickets
personal-strays = Mensajes que esperan su ticket
personal-records = Pedidos y otros registros
personal-promises = Promesas
personal-drafts = Borradores
personal-outbox = Bandeja de salida
personal-check-ignored = Observaciones de la revisión que se omitieron
personal-check-switches = Reglas de revisión para esta persona
personal-saved-files = Archivos guardados fuera del almacén
personal-privacy-requests = Solicitudes sobre datos
personal-timeline-counts = Recuentos de la historia
personal-audit-words = Motivos en el registro de auditoría
personal-audit = Entradas del registro de auditoría
personal-cases = Devoluciones y reembolsos
person-field-id = Nuestro identificador
person-field-market = Mercado
person-field-market-evidence = Qué lo indica
person-field-kind = Tipo
person-field-value = Valor
person-field-written = Tal como se escribió
person-field-name = Nombre
person-field-email = Correo
person-field-phone = Teléfono
person-field-language = Idioma
person-field-country = País
person-field-subdivision = Región
person-field-city = Ciudad
person-field-time-zone = Zona horaria
person-field-form-of-address = Tratamiento
person-field-remote-id = Número allí
person-field-source = Fuente
person-field-subject = Asunto
person-field-status = Estado
person-field-remote-status = Estado allí
person-field-queue = Cola
person-field-channel = Canal
person-field-owner = Responsable
person-field-created = Creación
person-field-updated = Modificación
person-field-due = Vencimiento
person-field-at = Cuándo
person-field-text = Texto
person-field-state = Estado
person-field-made = Creación
person-field-saved = Guardado
person-field-note = Nota
person-field-received = Recepción
person-field-closed = Cierre
person-field-outcome = Qué se hizo
person-field-path = Ubicación
person-field-media-type = Tipo
person-field-size = Tamaño en bytes
person-field-changed-from = Antes
person-field-changed-to = Después
person-field-changed-by = Por
person-field-order-number = Pedido
privacy-desk-advice = { $count ->
        [one] { $desk } tiene todavía 1 ticket de esta persona. Pida a la administración que elimine allí el ticket y la ficha; lo que se borra aquí no se borra allí.
       *[other] { $desk } tiene todavía { $count } tickets de esta persona. Pida a la administración que elimine allí los tickets y la ficha; lo que se borra aquí no se borra allí.
    }
privacy-deadline-no-market = No se conoce el mercado de la persona y, por tanto, tampoco la ley: consúltelo.
privacy-deadline-no-fact = No conocemos ningún plazo legal para este mercado: consúltelo.
privacy-deadline-working-days = No se cuentan los fines de semana ni los festivos de allí.
privacy-deadline-other-kind = El dato se refiere a las solicitudes de acceso; consulte si vale para esta solicitud.
audit-kind = { $kind ->
        [erase] Persona borrada
        [export] Exportado todo sobre una persona
        [merge] Fichas unidas
        [unmerge] Fichas separadas
        [import] Archivo importado
        [import-undo] Importación deshecha
        [refund] Reembolso
        [consent] Consentimiento anotado
        [request-open] Solicitud sobre datos abierta
        [request-extend] Plazo de una solicitud ampliado
        [request-close] Solicitud sobre datos cerrada
        [retention] Datos antiguos eliminados
        [retention-set] Reglas de conservación cambiadas
        [backup] Copia de seguridad hecha
        [restore] Copia de seguridad restaurada
       *[other] { $kind }
    }
audit-fault = { $kind ->
        [altered] La entrada { $seq } se cambió después de escribirse.
        [missing] Falta una entrada antes de la { $seq }, o faltan las últimas.
        [misplaced] La entrada { $seq } no sigue a la anterior.
        [unsigned] La entrada { $seq } no tiene firma.
        [forged] La firma de la entrada { $seq } no es la de este almacén.
       *[words] El motivo de la entrada { $seq } no es el que se escribió.
    }
cli-erased = Borrado: { $what }.
cli-erase-confirmed = { $sending ->
        [0] { $undecided ->
            [0] No hay nada en camino hacia una mesa de ayuda.
            [one] Su mesa de ayuda no ha confirmado 1 operación: decida antes sobre ella, o añada --drop-outgoing.
           *[other] Sus mesas de ayuda no han confirmado { $undecided } operaciones: decida antes sobre ellas, o añada --drop-outgoing.
        }
       *[other] Operaciones que se están enviando en este momento: { $sending }. Espere.
    }
cli-audit-whole = { $entries ->
        [one] 1 entrada, intacta.
       *[other] { $entries } entradas, intactas.
    }
cli-request-due = { $days ->
        [0] hay que responder hoy
        [one] queda 1 día
       *[other] quedan { $days } días
    }
cli-request-overdue = { $days ->
        [one] 1 día de retraso
       *[other] { $days } días de retraso
    }
cli-request-no-day = plazo desconocido: consúltelo
cli-retention-line = { $market } · { $kind } · { $months ->
        [one] 1 mes
       *[other] { $months } meses
    }
cli-retention-others = todos los demás mercados

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
import-fault-unreadable = El archivo no se pudo seguir leyendo.
import-fault-archive = Un archivo comprimido no se abre.
import-fault-empty = No contiene nada.
import-fault-too-long = Supera un megabyte.
import-fault-open-quote = Se abre una comilla que nunca se cierra.
import-fault-broken-quote = Hay algo detrás de una comilla de cierre.
import-fault-nul = Contiene un byte NUL.
import-fault-encoding = Tiene caracteres de otra codificación.
import-fault-cells = Tiene más celdas que columnas hay.
import-fault-columns = Tiene demasiadas columnas.
import-fault-too-many-items = Tiene más de 10 000 artículos.
import-fault-missing = Una celda necesaria está vacía.
import-fault-no-customer = Nada indica de quién se trata: no hay dirección de correo, identificador ni teléfono.
import-fault-date = No es una fecha.
import-fault-ambiguous-date = Una fecha con dos significados.
import-fault-amount = No es un importe.
import-fault-ambiguous-amount = Un importe con dos significados.
import-fault-number = No es un número entero, o está fuera de rango.
import-fault-currency = No es un código de moneda, o no se indica ninguno.
import-fault-email = No es una dirección de correo.
import-fault-survey = No es una de las encuestas CSAT, NPS y CES.
import-fault-json = No es JSON, o no sigue el formato.
import-fault-card = No es una tarjeta de contacto, o es una que nunca termina.
import-fault-message = No es un mensaje.
import-fault-message-date = Un mensaje sin fecha.
import-fault-column = { $column }: { $fault }
import-errors = { $name } - errores
import-errors-line = Línea
import-errors-code = Código
import-errors-column = Columna
import-errors-message = Qué está mal
cli-import-done =
    { $rows ->
        [one] 1 fila leída
       *[other] { $rows } filas leídas
    }; fichas de cliente nuevas: { $new }, con cambios: { $changed }, conocidas: { $same }; registros nuevos: { $records }, con cambios: { $updated }, conocidos: { $unchanged }; sin importar: { $faults }.
cli-import-dry = No se ha escrito nada.
cli-import-same = Ya estaba todo ahí; no se ha escrito nada.
cli-import-errors = Lo que no se importó: { $path }
cli-import-id = Para deshacerlo: parlance import undo { $id }
cli-import-row = { $id }  { $done }  { $source }  { $name }  { $layout }
cli-import-undone = Registros retirados: { $removed }, restablecidos: { $restored }. Fichas de cliente retiradas: { $gone }, conservadas: { $kept }.
