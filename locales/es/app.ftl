### Las palabras propias de la ventana, en el idioma de quien atiende.

close = Cerrar
cancel = Cancelar

## La bandeja de entrada

inbox = Bandeja de entrada
inbox-total = { $count ->
        [one] 1 ticket
        [many] { NUMBER($count) } de tickets
       *[other] { NUMBER($count) } tickets
    }
inbox-no-desks = Todavía no hay ninguna mesa de ayuda configurada.
inbox-none = No hay tickets.
inbox-none-pass = Ningún ticket coincide con estos filtros.
inbox-pulling = Leyendo los primeros tickets…
demo-start = Probar con la mesa de demostración
filter-desk = Mesa de ayuda
filter-market = Mercado
filter-status = Estado
filter-all-desks = Todas las mesas
filter-all-markets = Todos los mercados
filter-all-statuses = Cualquier estado
filter-counted = { $name } ({ NUMBER($count) })
filter-clear = Borrar filtros
status-new = Nuevo
status-open = Abierto
status-waiting = En espera
status-solved = Resuelto
status-closed = Cerrado
row-draft = Hay un borrador pendiente
row-outgoing = { $count ->
        [one] 1 mensaje aún sin entregar
        [many] { NUMBER($count) } de mensajes aún sin entregar
       *[other] { NUMBER($count) } mensajes aún sin entregar
    }
row-due = vence { $when }
row-overdue = venció { $when }

## El ticket

ticket = Ticket
ticket-hint = Elija un ticket: j y k cambian de ticket, Enter lo abre y ? muestra todas las teclas.
ticket-returns = Devoluciones
ticket-back = Volver a la bandeja de entrada
ticket-remote-status = En la mesa de ayuda: { $status }
messages = Mensajes
message-you = Usted
message-inbound = Cliente
message-outbound = Nuestra respuesta
message-internal = Nota interna, el cliente no la ve
message-frame = Mensaje
message-files = Archivos adjuntos
attachment-save = Guardar { $name }
attachment-saving = Guardando…
attachment-saved = Guardado: { $path }
message-images = { $count ->
        [one] Se omitió 1 imagen remota para que nadie sepa que usted leyó este mensaje.
        [many] Se omitieron { NUMBER($count) } de imágenes remotas para que nadie sepa que usted leyó este mensaje.
       *[other] Se omitieron { NUMBER($count) } imágenes remotas para que nadie sepa que usted leyó este mensaje.
    }

## El editor

fields = Campos
fields-more = { $count ->
        [one] 1 campo más
        [many] { NUMBER($count) } de campos más
       *[other] { NUMBER($count) } campos más
    }
field-status = Estado
field-owner = Responsable
field-priority = Prioridad
field-tags = Etiquetas
field-custom = Campos personalizados
field-nobody = nadie
field-none = sin valor
field-tag-add = Añadir etiqueta
field-tag-remove = Quitar la etiqueta { $tag }
field-yours = Su valor: { $value }
field-theirs = Ahora en la mesa de ayuda: { $value }

## The composer

composer = Su respuesta
composer-reply = Respuesta
composer-note = Nota
composer-hint-reply = Escriba al cliente…
composer-hint-note = Escriba a su equipo…
composer-note-who = Solo lo ve su equipo
composer-greeting = Saludo
composer-closing = Despedida
composer-send = Enviar
composer-send-note = Añadir nota
draft-typing = Guardando…
draft-saved = Borrador guardado
draft-failed = Borrador sin guardar

## La revisión de la respuesta

finding-strip = Revisión de la respuesta
finding-severity-error = Error
finding-severity-warning = Advertencia
finding-severity-hint = Sugerencia
finding-count-error = { $count ->
        [one] 1 error
        [many] { NUMBER($count) } de errores
       *[other] { NUMBER($count) } errores
    }
finding-count-warning = { $count ->
        [one] 1 advertencia
        [many] { NUMBER($count) } de advertencias
       *[other] { NUMBER($count) } advertencias
    }
finding-count-hint = { $count ->
        [one] 1 sugerencia
        [many] { NUMBER($count) } de sugerencias
       *[other] { NUMBER($count) } sugerencias
    }
finding-said = { $severity }: { $title }. { $reason }
finding-replace = Reemplazar por { $text }
finding-remove = Quitar
finding-ignore = Omitir aquí
finding-none = Sin observaciones
finding-checked = Revisado en { $language }:
finding-unchecked = Sin comprobar aquí:
finding-ignored = { $count ->
        [one] 1 omitida aquí
        [many] { NUMBER($count) } omitidas aquí
       *[other] { NUMBER($count) } omitidas aquí
    }
finding-show-again = Volver a mostrar
finding-ask = { $count ->
        [one] No lo envíe así: { $reason }
        [many] No lo envíe así, por { NUMBER($count) } de motivos. El primero: { $reason }
       *[other] No lo envíe así, por { NUMBER($count) } motivos. El primero: { $reason }
    }
finding-send-anyway = Enviar de todos modos
finding-look = Ver

## La ficha

brief = Ficha
brief-address = Cómo dirigirse
brief-surname-first = el apellido va primero
brief-market-unknown = Mercado desconocido
brief-weekend = Fin de semana
brief-other-zones = O bien, en otras zonas del mercado: { $zones }
brief-call-here = { $time } para usted
brief-language = Escribe en
brief-currency = Moneda
brief-holidays = Festivos
brief-holiday-check = comprobar
brief-holiday-check-why = Las fuentes no coinciden sobre este día, o depende de la luna o de una decisión: compruébelo antes de prometer nada.
brief-occasion = Ocasión
occasion-usual = Respuesta
occasion-apology = Disculpa
occasion-holiday = Día festivo
occasion-condolence = Condolencia
brief-greetings = Para empezar
brief-closings = Para terminar
brief-guidance = Conviene saber
formality-formal = Formal
formality-informal = Informal
brief-guidance-more = { $count ->
        [one] 1 más
        [many] { $count } más
       *[other] { $count } más
    }
brief-payments = Cómo se paga aquí
refund-original = El reembolso vuelve por la misma vía por la que llegó el dinero.
refund-bank-account = Para un reembolso hace falta la cuenta bancaria del cliente: pídala.
refund-shop = El proveedor de pago no hace reembolsos: acuerde con el cliente cómo devolver el dinero.
refund-not-known = No se sabe cómo se hace un reembolso: averígüelo antes de prometerlo.
refund-days-calendar = { $max ->
        [one] Tarda un día como máximo.
        [many] Tarda { $max } de días como máximo.
       *[other] Tarda { $max } días como máximo.
    }
refund-days-business = { $max ->
        [one] Tarda un día laborable como máximo.
        [many] Tarda { $max } de días laborables como máximo.
       *[other] Tarda { $max } días laborables como máximo.
    }
refund-within = { $days ->
        [one] Es posible en el plazo de un día desde el pago.
        [many] Es posible en un plazo de { $days } de días desde el pago.
       *[other] Es posible en un plazo de { $days } días desde el pago.
    }
payment-ending = Deja de funcionar el { $date }.
payment-ended = Dejó de funcionar el { $date }.
payment-unsure = Las fuentes no coinciden: compruébelo antes de prometer nada.
topic-form-of-address = Tratamiento
topic-name-order = Nombre
topic-title = Título
topic-opening = Saludo
topic-closing = Despedida
topic-directness = Tono
topic-apology = Disculpas
topic-saying-no = Decir que no
topic-dates = Fechas
topic-numbers = Números e importes
topic-delivery = Dirección y entrega
topic-payments-refund = Pago y reembolso
topic-rights = Derechos del consumidor
topic-working-time = Horario y días laborables
topic-language = Idioma
topic-typography = Ortografía y presentación
topic-small-talk = Charla de cortesía
topic-humour = Humor
topic-emoji = Emojis
topic-urgency = Urgencia
topic-complaint = Reclamaciones
topic-number-taboo = Números que conviene evitar
topic-gift-taboo = Regalos
topic-ask = Preguntar antes que suponer
guidance-source = Fuente
guidance-checked = Comprobado el { $date }
guidance-stale = conviene volver a comprobarlo

## La bandeja de salida

outbox = Bandeja de salida
outbox-count = { $count ->
        [0] Bandeja de salida vacía
       *[other] Bandeja de salida: { NUMBER($count) }
    }
outbox-stuck = Bandeja de salida: { NUMBER($count) }, requiere su atención
outbox-empty = Todo está entregado.
outbox-explained = Cada mensaje se conserva aquí hasta que la mesa de ayuda lo confirma. Sale una sola vez y en orden.
outbox-attempts = { $count ->
        [0] sin intentos todavía
        [one] 1 intento
        [many] { NUMBER($count) } de intentos
       *[other] { NUMBER($count) } intentos
    }
operation-waiting = Pendiente de envío
operation-sending = Enviando
operation-unknown = Comprobando si llegó
operation-refused = Rechazado
operation-conflict = Pendiente de su decisión
operation-confirmed = Entregado
operation-held = Espera un momento para que pueda deshacerlo
operation-goes-out = Sale en { NUMBER($seconds) } s
operation-change = { $field }: { $from } → { $to }
operation-next-try = próximo intento: { $time }
operation-retry = Intentar ahora
operation-take-back = Retirar
operation-undo = Deshacer
operation-send-now = Enviar ahora
operation-send-anyway = Enviar de todos modos
operation-to-composer = Volver al borrador
operation-keep-mine = Conservar mi valor
operation-take-theirs = Usar el otro valor
operation-try-again = Reintentar
operation-drop = Descartar
operation-take-back-hint = No se envía; su texto vuelve al borrador, delante de lo que se haya escrito entretanto
operation-take-back-confirm = { $state ->
        [unknown] Es posible que ya haya llegado; no se enviará de nuevo. Su texto vuelve al borrador del ticket, delante de lo que se haya escrito entretanto.
       *[other] No se enviará. Su texto vuelve al borrador del ticket, delante de lo que se haya escrito entretanto.
    }

## Sincronización

offline = Sin conexión: lo que escriba se conserva y se envía más tarde
sync-idle = al día
sync-idle-since = al día ({ $when })
sync-first-pull = primera lectura: { NUMBER($done) }
sync-first-pull-of = primera lectura: { NUMBER($done) } de { NUMBER($total) }
sync-pulling = buscando cambios
sync-pulling-of = leyendo cambios: { NUMBER($done) } de { NUMBER($total) }
sync-sending = enviando
sync-waiting = nuevo intento en breve
sync-waiting-until = nuevo intento: { $time }
sync-stopped = detenida
sync-paused = en pausa

## Configuración

settings = Configuración
settings-language = Idioma
settings-theme = Apariencia
settings-signature = Firma
settings-signature-hint = El nombre con el que se firman sus respuestas.
settings-undo = Tiempo para deshacer un envío
settings-undo-seconds = { $seconds ->
        [0] ninguno: sale de inmediato
        [one] 1 segundo
        [many] { NUMBER($seconds) } de segundos
       *[other] { NUMBER($seconds) } segundos
    }
settings-desks = Mesas de ayuda
theme-system = Como el sistema
theme-light = Claro
theme-dark = Oscuro
desk-add = Añadir una mesa de ayuda
desk-name = Nombre
desk-kind = Tipo
desk-kind-demo = Mesa de demostración
desk-url = Dirección
desk-url-hint = { $kind ->
        [chatwoot] Con el número de su cuenta: { $example }
        [help-scout] La misma para todo el mundo: { $example }
        [znuny] La administración importa antes allí el servicio web de Parlance: { $example }
        [demo] La que indica la mesa de demostración al iniciarse: { $example }
        [email] La del servidor de correo entrante; añada la del saliente si tiene otro nombre: { $example }
       *[other] Como en su navegador: { $example }
    }
desk-web-service = Guardar el servicio web para la administración
desk-user-email = Correo electrónico
desk-user-login = Nombre de usuario
desk-password = Contraseña
desk-secret = Token
desk-secret-where = { $kind ->
        [request-tracker] En Request Tracker, en Autenticado como › Configuración › Auth Tokens.
        [django-helpdesk] Lo crea quien administra la mesa de ayuda, en la administración, en Tokens.
        [redmine] En Redmine, en Mi cuenta: Clave de acceso de la API.
        [zendesk] Lo crea quien administra la mesa de ayuda, en el Centro de administración, en Aplicaciones e integraciones › API.
        [chatwoot] En Chatwoot, en Ajustes del perfil: Token de acceso.
        [jira-service-management] En id.atlassian.com, en Seguridad › Tokens de API.
        [zammad] En Zammad, en Perfil › Token de acceso, con el permiso ticket.agent.
        [freshdesk] En Freshdesk, en Configuración del perfil: Su clave API.
        [help-scout] Un token de acceso (OAuth) de una aplicación, en Your Profile › My Apps. En Help Scout caduca a los dos días.
        [znuny] La suya, como agente de la mesa de ayuda.
        [email] La del buzón, o una contraseña de aplicación si el proveedor la exige.
       *[demo] El que indica la mesa de demostración al iniciarse.
    }
desk-secret-hint = Se guarda en el llavero del sistema y no vuelve a mostrarse.
desk-test = Probar conexión
desk-testing = Probando…
desk-save = Añadir
desk-sync-now = Sincronizar ahora
desk-pause = Pausar
desk-resume = Reanudar
desk-replace-secret = Cambiar token
desk-save-secret = Probar y guardar
desk-remove = Quitar
desk-remove-confirm = { $outgoing ->
        [0] Se quitarán de este equipo { $name } y sus tickets. En la mesa de ayuda no cambia nada.
        [one] Se quitarán de este equipo { $name } y sus tickets, junto con 1 mensaje que aún no se ha entregado. En la mesa de ayuda no cambia nada.
        [many] Se quitarán de este equipo { $name } y sus tickets, junto con { NUMBER($outgoing) } de mensajes que aún no se han entregado. En la mesa de ayuda no cambia nada.
       *[other] Se quitarán de este equipo { $name } y sus tickets, junto con { NUMBER($outgoing) } mensajes que aún no se han entregado. En la mesa de ayuda no cambia nada.
    }
desk-remove-keep = Quitar y conservar los tickets
desk-remove-kept = Lo que se conserva se puede leer y buscar; vuelve a sincronizarse si se añade otra vez la misma mesa.
desk-unencrypted = Conectar sin cifrado
desk-unencrypted-mark = Sin cifrar
desk-hints = Webhooks
desk-hints-explained = Un webhook hace que Parlance consulte enseguida la mesa de ayuda. Lo que contiene se desecha.
desk-hints-on = Aceptar webhooks
desk-hints-off = No aceptar más webhooks
desk-hints-address = La mesa de ayuda envía (POST) a esta dirección. Está en este equipo: un relé o túnel de su equipo debe traer los envíos hasta aquí. No la comparta.
desk-hints-silent = Nadie escucha ahí ahora: otro programa usa este puerto.
desk-report-works = Funciona.
desk-report-agent = Su cuenta
desk-report-product = Producto
desk-report-queues = Colas que puede ver
desk-report-once = Nunca se envía dos veces
desk-report-once-ref = la mesa guarda nuestra referencia con cada mensaje
desk-report-once-search = se busca en la mesa por autoría, texto y hora
capabilities = Qué ofrece esta mesa
capability-cursor-keyset = Indica exactamente qué ha cambiado.
capability-cursor-updated-since = Indica qué ha cambiado desde un momento dado.
capability-cursor-sweep = No indica qué ha cambiado: se lee entera y se compara.
capability-lock-etag = Detecta si dos personas modifican el mismo ticket.
capability-lock-version = Detecta, por un número de versión, si dos personas modifican el mismo ticket.
capability-lock-none = No detecta si dos personas modifican el mismo ticket.
capability-identity-idempotency-key = Rechaza un mensaje que ya se envió.
capability-identity-client-ref = Guarda nuestra referencia, de modo que una respuesta perdida se vuelve a encontrar.
capability-identity-author-text-time = Una respuesta perdida se vuelve a encontrar por autoría, texto y hora.
capability-tombstones = Indica qué tickets se eliminaron o se combinaron.
capability-no-tombstones = No indica qué tickets se eliminaron o se combinaron.
capability-notes = Tiene notas internas.
capability-no-notes = No tiene notas internas.
capability-change = Permite cambiar: { $fields }.
capability-no-change = No permite cambiar los campos de un ticket.
capability-proven = Conexión probada con el producto real.
capability-untried = Conexión creada según la documentación del producto y nunca probada con uno real: pruébela primero en una mesa de pruebas.
capability-attachments = Proporciona los archivos adjuntos.
capability-no-attachments = No proporciona los archivos adjuntos.

## Las reglas de la revisión, en la configuración

mapping = Qué significan sus términos
mapping-explained = Ya está elegido lo que supone Parlance. Cambie lo que su equipo de trabajo entienda de otro modo.
mapping-empty = Aún no se sabe qué términos usa: sincronícela primero.
mapping-statuses = Estados
mapping-priorities = Prioridades
mapping-priorities-low = Baja
mapping-priorities-normal = Normal
mapping-priorities-high = Alta
mapping-priorities-urgent = Urgente
mapping-channels = Canal de las colas
mapping-channels-email = Correo electrónico
mapping-channels-chat = Chat
mapping-channels-phone = Teléfono
mapping-channels-social = Redes sociales
mapping-fields = Qué indican del cliente los campos personalizados
mapping-fields-language = Idioma
mapping-fields-country = País
mapping-fields-form-of-address = Tratamiento
mapping-fields-hidden = No se muestra al equipo
mapping-agents = Nombres de agentes
mapping-none-statuses = Como en la mesa de ayuda
mapping-none-priorities = Desconocida
mapping-none-channels = Como en la mesa de ayuda
mapping-none-fields = Nada en particular
mapping-save = Guardar
mapping-saved = Guardado

## Rules of the reply check, in the settings

rules = Revisión de la respuesta
rules-scope = Para
rules-scope-team = Todo el mundo
rules-scope-market = Mercado: { $market }
rules-scope-customer = Solo { $customer }
rules-own = Propia
rules-as-it-is = { $scope ->
        [team] Predeterminada ({ $severity ->
            [error] Error
            [warning] Advertencia
           *[hint] Sugerencia
        })
       *[other] Como en general
    }
rules-off = Desactivada
rules-folder = Las reglas propias de su equipo de trabajo se leen de esta carpeta. Ponga un archivo por regla, con un nombre que termine en .toml; parlance check --test-rules indica si encuentran lo que deben.
rules-fault = { $place ->
        [known] { $file }, línea { NUMBER($line) }, columna { NUMBER($column) }, no se usa:
       *[none] { $file } no se usa:
    }
search = Buscar
customer-page = Cliente
customer-open = Todo sobre esta persona
import = Importar un archivo
new-ticket = Ticket nuevo

## Teclas

markets = Mercados
practice = Práctica
keys = Teclas
key-move = Ticket siguiente o anterior
key-open = Abrir el ticket
key-back = Volver
key-filter = Ir a los filtros
key-reply = Escribir una respuesta
key-note = Escribir una nota
key-send = Enviar
key-greeting = Insertar el saludo
key-closing = Insertar la despedida
key-finding-next = Observación siguiente
key-finding-previous = Observación anterior
key-finding-fix = Insertar la primera corrección
key-finding-ignore = Omitir la observación aquí
key-undo = Deshacer lo que aún no ha salido
key-outbox = Bandeja de salida
key-search = Buscar
key-customer = Todo sobre la persona
key-import = Importar un archivo
key-new-ticket = Abrir un ticket nuevo
key-markets = Mercados
key-practice = Práctica
key-settings = Configuración
key-keys = Esta lista

## La puerta

door-new = Parlance conserva el historial de sus clientes en este equipo, en un almacén cifrado.
door-keyring = La clave se guarda en el llavero del sistema. Recibirá un código de recuperación por si el llavero se pierde.
door-no-keyring = No se encontró ningún llavero en este equipo, así que una frase de contraseña protege el almacén.
door-by-passphrase = Prefiero usar una frase de contraseña
door-create = Crear el almacén
door-passphrase = Frase de contraseña
door-passphrase-new = Nueva frase de contraseña
door-passphrase-again = Una vez más
door-passphrase-long = { $count ->
        [one] Al menos { $count } carácter; unas pocas palabras son fáciles de recordar.
        [many] Al menos { $count } de caracteres; unas pocas palabras son fáciles de recordar.
       *[other] Al menos { $count } caracteres; unas pocas palabras son fáciles de recordar.
    }
door-passphrase-differs = Las dos no coinciden.
door-open = Abrir
door-forgot = Usar el código de recuperación
door-code = Código de recuperación
door-code-hint = Tal como se imprimió o se anotó; no importan los espacios, los guiones ni las mayúsculas.
door-recover-passphrase = Proteger el almacén con una frase de contraseña a partir de ahora
door-again = Reintentar
door-closed = No se puede abrir el almacén. Su contenido no ha cambiado.
recovery = Código de recuperación
recovery-title = Anote su código de recuperación
recovery-why = Abre el almacén si se pierde el llavero o la frase de contraseña. Solo se muestra ahora.
recovery-copy = Copiar
recovery-copied = Copiado
recovery-print = Imprimir
recovery-written = Ya lo he anotado
recovery-continue = Continuar

## Qué ha fallado aquí

error-shell = La ventana no pudo comunicarse con el resto de Parlance.
    .next = Reinicie Parlance; lo que se guardó sigue ahí.
error-unknown = Algo ha fallado ({ $code }).
    .next = Vuelva a intentarlo; si el problema continúa, reinicie Parlance. Lo que se guardó sigue ahí.
