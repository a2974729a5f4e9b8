# Una persona: quién es, su historia única, quién podría ser también.

customer-page-who = Sobre la persona
customer-page-timeline = Historia
customer-page-addresses = Datos de contacto
customer-page-also = También conocida como { $names }
customer-page-city = Ciudad
customer-page-languages = Idiomas
customer-page-asked = Pidió que se le trate de
customer-page-shared = La usan varias personas
customer-page-verified = Uso comprobado
customer-page-unverified = Sin comprobar
customer-page-loyalty = Fidelización
customer-page-loyalty-row = { $points ->
        [none] { $source }: { $tier }
        [one] { $source }: { $tier } · 1 punto
       *[other] { $source }: { $tier } · { NUMBER($points) } puntos
    }
customer-page-surveys = Encuestas
customer-page-survey = { $survey ->
        [csat] Satisfacción: { $score } de { $best }
        [nps] Nos recomendaría: { $score } de { $best }
       *[ces] Facilidad: { $score } de { $best }
    }
customer-page-promises = Lo que prometimos
customer-page-promise-due = para el { $date }
customer-page-no-promises = No hay promesas pendientes.
customer-page-write = Escribir un mensaje
customer-page-identity = { $kind ->
        [email] Correo
        [phone] Teléfono
        [handle] Nombre en { $place }
        [desk] Número en { $place }
       *[order] Pedido en { $place }
    }

timeline-kind = { $kind ->
        [message] Mensajes
        [note] Notas
        [event] Sucesos
        [call] Llamadas
        [order] Pedidos
        [shipment] Paquetes
        [return] Devoluciones
        [refund] Reembolsos
        [survey] Encuestas
        [loyalty] Fidelización
        [consent] Consentimientos
       *[promise] Promesas
    }
timeline-kinds = Mostrar
timeline-all = Todo
timeline-desk = Mesa de ayuda
timeline-all-desks = Todas las mesas
timeline-channel = Canal
timeline-all-channels = Todos los canales
timeline-date = Ir al
timeline-newest = Lo más reciente
timeline-empty = Aquí no hay nada.
timeline-loading = Leyendo…
timeline-register = { $register ->
        [formal] de usted
        [informal] de tú
       *[mixed] de usted y de tú
    }
timeline-promise = { $state ->
        [open] Pendiente
        [kept] Cumplida
       *[withdrawn] Retirada
    }
timeline-files = { $files ->
        [one] 1 archivo
       *[other] { NUMBER($files) } archivos
    }

call-add = Anotar una llamada
call-from = Llamada recibida
call-to = Llamada nuestra
call-minutes = Minutos
call-note = Qué se dijo
call-save = Guardar

merge-suggestions = Quizá la misma persona
merge-score = { NUMBER($score) } de 100
merge-look = Comparar
merge-refuse = No es la misma persona
merge-members = Reúne a
merge-members-hint = Cualquiera puede volver a separarse en todo momento; ambas quedan como estaban, con lo que haya llegado desde entonces.
merge-unmerge = Separar
merge-unmerge-confirm = { $name } vuelve a ser una ficha aparte, con todo lo que llegó a ese nombre.
merge-title = ¿Una sola persona?
merge-as = Después figura como
merge-name = Nombre
merge-market = Mercado
merge-address = Tratamiento
merge-language = Idioma
merge-tickets = Tickets
merge-unknown = no se sabe
merge-moved = { $tickets ->
        [0] Ningún ticket cambia de mercado en la bandeja de entrada.
        [one] 1 ticket cambia de mercado en la bandeja de entrada.
       *[other] { NUMBER($tickets) } tickets cambian de mercado en la bandeja de entrada.
    }
merge-evidence = Lo que habla a favor
merge-warnings = Mire esto antes
merge-do = Unir en una persona
