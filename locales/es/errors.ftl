### Qué ha fallado, por código: una frase; `.next` dice qué hacer.

## La clave del almacén

error-vault-no-keyring = Este equipo no tiene ningún llavero en el que Parlance pueda guardar la clave del almacén.
    .next = Elija una frase de contraseña en su lugar, o inicie el llavero del sistema y vuelva a intentarlo.
error-vault-keyring-locked = El llavero del sistema está bloqueado.
    .next = Desbloquéelo y vuelva a intentarlo, o abra el almacén con el código de recuperación.
error-vault-key-missing = El llavero no contiene la clave de este almacén.
    .next = Si ahora usa otro llavero, vuelva al anterior; si no, abra el almacén con el código de recuperación.
error-vault-key-foreign = El llavero contiene una clave que pertenece a otro almacén.
    .next = Abra este almacén con su código de recuperación; después, su clave se guardará en el llavero actual.
error-vault-wrong-passphrase = La frase de contraseña no es correcta.
    .next = Compruebe el bloqueo de mayúsculas y la distribución del teclado y vuelva a intentarlo, o use el código de recuperación.
error-vault-wrong-recovery-code = { $typo ->
        [yes] El código de recuperación contiene un error de escritura.
       *[no] El código de recuperación no abre este almacén.
    }
    .next = Compárelo con el código impreso, grupo por grupo, y asegúrese de que es el de este almacén.
error-vault-damaged = El archivo que indica cómo abrir el almacén está dañado o falta.
    .next = Restaure vault.json en la carpeta de datos desde una copia de seguridad; deje parlance.db donde está.
error-vault-exists = En esta carpeta ya hay un almacén.
    .next = Abra ese almacén o elija otra carpeta.
error-vault-disk-full = El disco está lleno y no se pudo escribir la clave; no ha cambiado nada.
    .next = Libere espacio y vuelva a intentarlo.
error-vault-io = No se pueden leer o escribir los archivos de la clave o el llavero.
    .next = Compruebe que tiene permiso de escritura en la carpeta de datos y que el llavero está en marcha; después, vuelva a intentarlo.

## El almacén

error-store-corrupt = La base de datos del almacén está dañada.
    .next = Cierre Parlance, guarde una copia de la carpeta de datos y restaure parlance.db desde una copia de seguridad.
error-store-foreign = El archivo parlance.db no es una base de datos de este almacén.
    .next = Ponga el archivo correcto o elija otra carpeta de datos; en el archivo actual no ha cambiado nada.
error-store-newer = Este almacén se creó con una versión posterior de Parlance.
    .next = Instale la última versión de Parlance y abra con ella el almacén.
error-store-busy = Otro proceso está trabajando en esto en este momento.
    .next = Espere un momento y vuelva a intentarlo.
error-store-disk-full = El disco está lleno y no se pudo guardar; todo lo guardado antes sigue ahí.
    .next = Libere espacio y vuelva a intentarlo.
error-store-io = No se puede leer o escribir en la carpeta de datos.
    .next = Compruebe que el disco está conectado y que tiene permiso de escritura en la carpeta; después, vuelva a intentarlo.
error-store-missing-row = Esto ya no está aquí.
    .next = Vuelva a la bandeja de entrada y elija de nuevo.
error-merge-herself = Una persona no se puede unir consigo misma.
    .next = Elija otra ficha.
error-merge-same-person = Estas fichas ya son una sola persona.
    .next = No tiene que hacer nada. Para volver a separarlas, use “Separar” (unmerge).
error-merge-not-merged = Esta ficha no se ha unido a otra.
    .next = Separe en su lugar una de las fichas que se unieron a esta.
error-timeline-bad-cursor = Ese lugar no existe en una historia.
    .next = Use el cursor de una entrada tal como se recibió.
error-timeline-bad-date = “{ $text }” no es una fecha.
    .next = Escríbala así: 2026-11-21.
error-call-empty = No hay nada escrito sobre la llamada.
    .next = Escriba en pocas palabras qué se dijo.
error-event-empty = No hay nada escrito.
    .next = Escriba en pocas palabras qué ocurrió.

## Mesas de ayuda

error-desk-dns = No se encuentra la dirección de la mesa de ayuda: su nombre es desconocido o este equipo no tiene conexión.
    .next = Compruebe la red y cómo está escrita la dirección; lo que escribió espera en la bandeja de salida.
error-desk-unreachable = No se puede acceder a la mesa de ayuda.
    .next = Compruebe la red y si la mesa de ayuda está en marcha; lo que escribió espera en la bandeja de salida.
error-desk-tls = La conexión con la mesa de ayuda no es segura: su certificado no es de confianza.
    .next = Compruebe la dirección o pida a quien administra la mesa de ayuda que renueve el certificado.
error-desk-no-answer = La mesa de ayuda no respondió a tiempo.
    .next = Parlance comprueba primero allí si su mensaje llegó y solo lo envía si no fue así.
error-desk-uncertain = No se puede saber si este mensaje se envió: la respuesta del servidor de correo se perdió.
    .next = Pregunte al cliente. Vuelva a enviarlo solo si no le ha llegado; si le llegó, retírelo.
error-desk-wrong-address = En esta dirección no hay una mesa de ayuda de este tipo.
    .next = Copie la dirección de la barra del navegador y compruebe el tipo de mesa de ayuda.
error-desk-unauthorized = La mesa de ayuda no acepta el token.
    .next = Cree un token nuevo en la mesa de ayuda e introdúzcalo en la configuración.
error-desk-forbidden = Su cuenta no tiene permiso para hacer esto en la mesa de ayuda.
    .next = Pida a quien administra la mesa de ayuda permiso para ver y responder tickets.
error-desk-not-found = La mesa de ayuda ya no tiene este ticket.
    .next = Compruebe allí si se eliminó o se combinó; su texto sigue en la bandeja de salida.
error-desk-rate-limited = La mesa de ayuda pide que vayamos más despacio.
    .next = No tiene que hacer nada: Parlance continuará en cuanto sea posible.
error-desk-failed = La mesa de ayuda tiene un fallo propio.
    .next = Por ahora no tiene que hacer nada: Parlance volverá a intentarlo. Si el problema continúa, avise a quien administra la mesa de ayuda.
error-desk-bad-answer = No se puede leer la respuesta de la mesa de ayuda.
    .next = Parlance volverá a intentarlo. Si el problema continúa, compruebe que la dirección lleva a la propia mesa de ayuda y no a un proxy.
error-desk-refused = { $words ->
        [none] La mesa de ayuda no aceptó esto.
       *[other] La mesa de ayuda no aceptó esto: «{ $words }»
    }
    .next = Cambie el texto, o retírelo de la bandeja de salida y hágalo en la mesa de ayuda.
error-desk-conflict = Entretanto, otra persona ha cambiado esto en la mesa de ayuda.
    .next = Compare los dos valores y elija cuál debe quedar.
error-desk-moved-on = En este ticket hay mensajes nuevos que usted no había visto al escribir.
    .next = Léalos y luego envíe su respuesta tal como está o devuélvala al borrador.
error-outbox-not-last = Hay más cosas en la bandeja de salida para este ticket, que la mesa de ayuda aún no tiene.
    .next = Retírelas primero.
error-desk-cannot-open = En esta mesa de ayuda, Parlance no puede abrir tickets.
    .next = Abra el ticket en la propia mesa de ayuda; aparecerá aquí con la próxima sincronización.
error-ticket-no-address = Un ticket nuevo necesita el correo de la persona, un asunto y un mensaje.
    .next = Complete lo que falta.
error-desk-removed = La mesa de ayuda de este ticket se quitó de Parlance; sus tickets solo se pueden leer.
    .next = Añada otra vez la mesa con la misma dirección, o copie su texto y responda allí.
error-desk-file-too-large = Este archivo supera los 100 MB.
    .next = Ábralo en la mesa de ayuda.
error-desk-bad-setting = { $setting ->
        [secret] El token no se puede usar tal como está.
        [encryption] Esta dirección no va cifrada: cualquiera en el camino podría leer el token y los textos de la clientela.
       *[other] La dirección de la mesa de ayuda no se puede usar tal como está.
    }
    .next = { $setting ->
        [encryption] Use la dirección que empieza por https://. Si no la hay y confía en la red, elija conectar sin cifrado.
       *[other] Introduzca la dirección completa, que empiece por https://, y el token sin espacios.
    }

## Sincronización

error-sync-elsewhere = Parlance ya está abierto con este almacén.
    .next = Use la ventana que está abierta o ciérrela primero.
error-sync-lock = No se puede escribir el archivo que impide que dos programas sincronicen a la vez.
    .next = Compruebe que tiene permiso de escritura en la carpeta de datos y vuelva a intentarlo.
error-sync-no-secret = El token de esta mesa de ayuda ya no está en el llavero.
    .next = Introduzca de nuevo el token en la configuración de la mesa de ayuda.

## La mesa de demostración

error-demo-desk-file = No se puede usar el archivo de la mesa de demostración.
    .next = Cierre otros programas que lo usen, o quite la mesa de demostración e iníciela de nuevo.
error-demo-desk-foreign = El archivo de la mesa de demostración pertenece a otra cosa.
    .next = Saque demo-desk.db de la carpeta de datos e inicie de nuevo la mesa de demostración.
error-demo-desk-tickets = No se pueden leer los tickets de demostración de esta versión de Parlance.
    .next = Vuelva a instalar Parlance.
error-demo-desk-time = El reloj de este equipo está muy desajustado.
    .next = Ajuste la fecha y la hora; después, inicie de nuevo la mesa de demostración.
error-demo-desk-not-loopback = La mesa de demostración funciona solo en este equipo.
    .next = Use una dirección que empiece por http://127.0.0.1.
error-demo-desk-listen = No se puede iniciar la mesa de demostración en este equipo.
    .next = Compruebe si un cortafuegos bloquea las conexiones locales y vuelva a intentarlo.
error-demo-desk-no-ticket = La mesa de demostración no tiene ese ticket.
    .next = Sincronice y elija un ticket de la bandeja de entrada.
error-demo-desk-outdated = Entretanto, el ticket ha cambiado en la mesa de demostración.
    .next = Revíselo de nuevo y repita el cambio.
error-demo-desk-bad-request = La mesa de demostración no entiende esta petición.
    .next = Actualice Parlance y vuelva a intentarlo.

## Mercados

error-market-unknown-territory = { $market ->
        [none] Ese mercado no existe.
       *[other] No hay ningún mercado con el código «{ $market }».
    }
    .next = Indique el código de dos letras de un país, por ejemplo, JP o HU.
error-market-unknown-subdivision = Este mercado no tiene esa subdivisión.
    .next = Indique la parte del código ISO 3166-2 que sigue al guion, por ejemplo, 13 para Tokio, u omítala.
error-market-holidays-of-subdivision-unknown = No se conocen los festivos de esta subdivisión.
    .next = Pida los de todo el mercado o los de otra subdivisión.
error-market-holidays-out-of-range = No se conocen los festivos de este mercado para ese día.
    .next = Pida días entre 1990 y 2050; de algunos mercados se conocen menos años.
error-market-unknown-zone = No hay ninguna zona horaria con ese nombre.
    .next = Indique un nombre IANA, por ejemplo, Asia/Tokyo.

## Exchange rates

error-rates-too-large = El archivo es demasiado grande para ser un archivo de tipos de cambio.
    .next = Elija el archivo XML del Banco Central Europeo, por ejemplo, eurofxref-daily.xml.
error-practice-file-large = Este archivo es demasiado grande para proceder de Práctica.
    .next = Compruebe que es el correcto y pídalo de nuevo.
error-rates-not-xml = El archivo no es XML o está incompleto.
    .next = Descárguelo de nuevo: el propio archivo XML, no la página web ni el archivo ZIP. Los tipos de cambio que tenía siguen ahí.
error-rates-document-type = Esto parece una página web, no un archivo de tipos de cambio.
    .next = Descargue el archivo XML que enlaza la página. Los tipos de cambio que tenía siguen ahí.
error-rates-none-in-file = En este archivo no hay tipos de cambio.
    .next = Elija un archivo en el formato del Banco Central Europeo, por ejemplo, eurofxref-daily.xml.
error-rates-no-sender = El archivo no indica quién publica sus tipos de cambio.
    .next = Use el archivo tal como lo publica el Banco Central Europeo.
error-rates-bad-date = La fecha «{ $date }» no se puede leer.
    .next = Las fechas de los tipos de cambio se escriben así: 2026-11-21.
error-rates-bad-rate =
    { $rate ->
        [0] Un tipo de cambio no puede ser cero ({ $currency }).
       *[other] «{ $rate }» no es un tipo de cambio válido ({ $currency }).
    }
    .next = Un tipo de cambio es un número mayor que cero, por ejemplo, 402.15. Si un archivo contiene uno incorrecto, no se toma nada de él.
error-rates-currency-twice = El archivo contiene dos tipos de cambio de { $currency } con fecha { $date }.
    .next = Descárguelo de nuevo. No se tomó nada de él.
error-rates-date-twice = La fecha { $date } aparece dos veces en el archivo.
    .next = Descárguelo de nuevo. No se tomó nada de él.
error-rates-unknown-currency = No hay ninguna moneda en uso con el código «{ $currency }».
    .next = Indique un código de tres letras, por ejemplo, EUR o HUF.
error-rates-same-currency = Las dos monedas son la misma: { $currency }.
    .next = Elija dos monedas distintas.
error-rates-no-source = El tipo de cambio no tiene fuente.
    .next = Indique de dónde procede: un banco, una lista de precios, alguien del equipo.
error-rates-unknown = No hay ningún tipo de cambio de { $from } a { $to } para el { $date } ni para antes.
    .next = Importe una tabla que contenga ambas monedas o introduzca el tipo de cambio.
error-rates-amount-too-large = El importe es demasiado grande para convertirlo con exactitud.
    .next = Convierta un importe menor.
error-rates-bad-amount = El importe no se puede leer.
    .next = Escriba solo cifras, con un punto antes de los decimales: 1234.56
error-rates-bad-number = El tipo de cambio no se puede leer.
    .next = Escriba solo cifras, con un punto antes de los decimales: 402.15
error-rates-ambiguous-number = En este número, el separador puede indicar miles o decimales.
    .next = Escríbalo sin separador de miles (1234) o con otra cantidad de decimales (1.2340).
error-rates-future-date = El día de este tipo de cambio aún no ha llegado.
    .next = Indique hoy o un día anterior.
error-rates-no-target = No se indica a qué moneda convertir.
    .next = Elija una moneda o un mercado.
error-rates-no-currency-there = Este mercado no tiene moneda propia.
    .next = Elija la moneda.

## El espacio de trabajo

error-workspace-locked = El almacén todavía no está abierto.
    .next = Ábralo primero.
error-workspace-failed = Parlance no pudo terminar esta acción.
    .next = Vuelva a intentarlo; si el problema continúa, reinicie Parlance. Lo que se guardó sigue ahí.
error-reply-empty = No hay texto que enviar.
    .next = Escriba algo primero.
error-field-fixed = Este campo no se puede cambiar desde aquí.
    .next = Cámbielo en la mesa de ayuda.
error-field-value = La mesa de ayuda no tiene ese valor para este campo.
    .next = Elija uno de los que se ofrecen.
error-hooks-port = No se puede usar el puerto { $port }.
    .next = Elija otro o cierre el programa que lo usa.
error-desk-name-empty = La mesa de ayuda no tiene nombre.
    .next = Póngale un nombre que le permita reconocerla.
error-passphrase-empty = Se necesita una frase de contraseña.
    .next = Elija una que sea larga y que pueda recordar.

## La línea de comandos

error-cli-usage = No se entiende el comando: { $reason }
    .next = Consulte la ayuda con --help.
error-cli-bad-time = No se entiende la hora { $text }.
    .next = Escríbala así: 2026-11-21T09:00Z.
error-cli-bad-date = La fecha { $text } no se puede leer.
    .next = Escríbala así: 2026-11-21.
error-cli-bad-json = La línea { $line } de la entrada no es lo que espera este comando.
    .next = Ponga un objeto JSON por línea, como muestra --help.
error-cli-bad-input = No se puede leer la entrada.
    .next = Compruebe que el archivo existe y que es texto UTF-8.
error-cli-bad-ticket = No existe el ticket { $ticket }.
    .next = Consulte la lista con: parlance tickets
error-cli-bad-customer = No existe el cliente { $customer }.
    .next = El identificador consta en el ticket: parlance --json show TICKET
error-cli-bad-desk = No existe la mesa de ayuda { $desk }.
    .next = Consulte la lista con: parlance desk list
error-cli-bad-operation = En la bandeja de salida no hay nada con el identificador { $operation }.
    .next = Consulte la lista con: parlance outbox list
error-cli-no-store = Todavía no hay ningún almacén en { $dir }.
    .next = Para crear uno, añada una mesa de ayuda con: parlance desk add
error-cli-no-passphrase = El almacén necesita su frase de contraseña y no hay a quién pedírsela.
    .next = Póngala en la variable de entorno PARLANCE_PASSPHRASE.
error-cli-no-secret = Falta el token.
    .next = Indíquelo por la entrada estándar o en la variable de entorno PARLANCE_SECRET.
error-print-failed = No se ha podido imprimir la página.
    .next = Compruebe que haya una impresora disponible e inténtelo de nuevo.

error-shift-name = Un turno no tiene nombre.
    .next = Ponga a cada turno un nombre que su equipo reconozca.
error-shift-zone = No se conoce la zona horaria del turno «{ $shift }»: «{ $zone }».
    .next = Elija una zona horaria de la lista, por ejemplo, Europe/Budapest.
error-shift-days = El turno «{ $shift }» no tiene ningún día de la semana.
    .next = Elija al menos un día, del 1 (lunes) al 7 (domingo).
error-shift-time = No se puede leer una hora del turno «{ $shift }»: «{ $text }».
    .next = Escriba las horas en formato de 24 horas, por ejemplo, 09:00 o 17:30.
error-shift-times = El turno «{ $shift }» empieza y termina a la misma hora.
    .next = Cambie su comienzo o su final; para cubrir las 24 horas, cree dos turnos.
error-shift-languages = El turno «{ $shift }» no tiene ningún idioma.
    .next = Elija al menos un idioma para él.
error-shift-language = No se conoce un idioma del turno «{ $shift }»: «{ $language }».
    .next = Elija un idioma de la lista o indique su código, por ejemplo, hu o pt-BR.
error-office-hours = El horario de oficina no termina después de empezar.
    .next = Indique dos horas del mismo día, por ejemplo, 09:00 y 17:00.
error-week-not-a-date = «{ $text }» no es una fecha.
    .next = Escriba el año, el mes y el día, por ejemplo, 2026-11-23.
error-week-out-of-range = Esta semana está fuera del intervalo admitido.
    .next = Elija una semana más cercana a hoy.
error-coverage-day = Ese día de la semana no existe.
    .next = Indique un día, del 1 (lunes) al 7 (domingo).
error-coverage-picture = No se pudo dibujar la imagen.
    .next = Expórtela como SVG en su lugar.
error-register-no-rules = Todavía no hay reglas de registro para el idioma { $language }.
    .next = Idiomas con reglas: { $known }
error-export-no-folder = En este equipo no hay ninguna carpeta de descargas.
    .next = Cree una carpeta de descargas en la configuración del sistema y vuelva a intentarlo.
error-export-failed =
    No se pudo escribir el archivo en { $place }: { $why ->
        [full] el disco está lleno.
        [denied] usted no tiene permiso de escritura ahí.
        [missing] la carpeta no existe.
       *[other] el sistema lo rechazó.
    }
    .next = Libere espacio o compruebe la carpeta y vuelva a intentarlo.
error-shifts-file = No se puede leer el archivo de los turnos.
    .next = Es una lista JSON; cada turno tiene name, zone, days (de 1 a 7), from, to (09:00) y languages.
error-practice-no-scenario = Ese escenario no existe.
    .next = Elija uno de la lista de práctica.
error-practice-no-attempt = Este intento ya no está aquí.
    .next = Empiece el escenario de nuevo.
error-practice-other-version = El escenario ha cambiado desde entonces.
    .next = Empiécelo de nuevo en su versión actual.
error-practice-moved-on = La conversación ya está en otro punto.
    .next = Abra de nuevo el intento y continúe desde ahí.
error-practice-answer-long = Esta respuesta es demasiado larga para puntuarla.
    .next = Escriba lo que el cliente necesita, en una página como máximo.
error-practice-faulty = No se puede practicar con este escenario. { $file } { $place }: { $reason }
    .next = Avise a quien lo escribió o elija otro.
error-practice-bad-name = Este nombre no sirve para un escenario.
    .next = Use letras latinas minúsculas, cifras y guiones, por ejemplo, late-parcel-fr.
error-practice-not-kept = No se pudo guardar el escenario: { $reason }
    .next = Compruebe que hay espacio en el disco y que tiene permiso de escritura en la carpeta; después, vuelva a intentarlo.
error-practice-no-turn = El escenario no tiene ninguna intervención «{ $turn }».
    .next = Para usar la primera, omita --turn.
error-practice-results-file = La línea { $line } del archivo { $why ->
        [too-large] es demasiado larga.
       *[not-json] no es una declaración xAPI.
    }
    .next = Pida de nuevo el archivo. Se crea en Práctica, Resultados, Compartir.
error-practice-scenario-file = El archivo del escenario { $why ->
        [bundle-json] no se puede leer.
        [bundle-format] es otra cosa o se creó con una versión posterior de Parlance.
        [bundle-id] no contiene un nombre válido para el escenario.
        [bundle-name] contiene un archivo que no forma parte de ningún escenario.
        [bundle-twice] contiene dos veces el mismo archivo.
        [bundle-too-large] es demasiado grande.
        [bundle-too-many] contiene demasiados archivos.
       *[bundle-no-file] no contiene scenario.toml o scenario.ink.
    }
    .next = Pida de nuevo el archivo. Se crea en Práctica, Escenarios, Archivos de este escenario.
error-practice-assignment-file = No se puede leer la tarea. { $place }: { $reason }
    .next = Pida de nuevo el archivo. Se crea en Práctica, Resultados, Asignar.
error-practice-assignment-others = Esta tarea es para otras personas.
    .next = Compruebe su nombre en la configuración: debe estar escrito igual que en la tarea.
error-practice-assignment-empty = Una tarea necesita un título y un escenario.
    .next = Escriba un título y elija al menos un escenario.
error-practice-no-name = Para compartir resultados hace falta un nombre.
    .next = Escriba su nombre en la configuración, en «Firma».
error-practice-no-version = La descripción no tiene una versión que se pueda aumentar.
    .next = Escriba version = 1 antes de la primera tabla y publique después.
error-privacy-no-reason = Para borrar hace falta un motivo.
    .next = Escriba por qué, sin el nombre de la persona: el motivo queda en el registro de auditoría.
error-privacy-confirm = El nombre escrito no es el de la persona.
    .next = Escríbalo exactamente como se muestra.
error-privacy-under-way = Algo para esta persona va todavía camino de una mesa de ayuda: { $sending ->
        [0] { $undecided ->
            [one] 1 operación que ninguna mesa ha confirmado
           *[other] { $undecided } operaciones que ninguna mesa ha confirmado
        }
        [one] 1 operación se está enviando en este momento
       *[other] { $sending } operaciones se están enviando en este momento
    }.
    .next = { $sending ->
        [0] Envíelas o descártelas en la bandeja de salida, o indique que también deben borrarse.
       *[other] Espere a que terminen e inténtelo de nuevo.
    }
error-privacy-reason-names = El motivo nombra a la persona.
    .next = Escríbalo sin ningún nombre ni dirección: permanece después del borrado.
error-privacy-received-later = El { $date } aún no ha llegado.
    .next = Indique el día en que llegó la solicitud.
error-privacy-extend-later = El { $date } no es posterior al plazo actual.
    .next = Elija un día posterior.
error-privacy-not-a-date = “{ $date }” no es un día.
    .next = Escríbalo así: 2026-11-21.
error-privacy-no-purpose = Un consentimiento necesita una finalidad.
    .next = Escriba para qué es, por ejemplo marketing-email.
error-retention-months = No es un número de meses válido.
    .next = Elija de 1 a { $most }; lo que deba conservarse para siempre no necesita regla.
error-retention-twice = Hay dos reglas para el mismo mercado y tipo.
    .next = Quite una de ellas.
error-backup-damaged = Esta copia de seguridad está dañada.
    .next = Use otra; no se ha cambiado nada.
error-backup-foreign = No es una copia de seguridad de este almacén.
    .next = Elija una carpeta creada por Parlance, que contenga parlance.db y manifest.json.
error-backup-busy = El almacén o sus copias de seguridad se están usando en otro sitio.
    .next = Cierre las demás ventanas y comandos de Parlance e inténtelo de nuevo.
error-backup-missing = Esa copia de seguridad no existe.
    .next = Elija una de la lista, o la carpeta de una.
error-backup-no-folder = Esa carpeta no existe.
    .next = Escriba la ruta completa de una carpeta que exista.
error-backup-not-copied = La copia de seguridad se hizo, pero no se copió en la otra carpeta: { $reason ->
        [store-disk-full] no queda espacio.
       *[other] no se puede escribir en ella.
    }
    .next = Revise esa carpeta; la próxima copia de seguridad volverá a copiarse allí.
error-backup-store-here = En esta carpeta ya hay un almacén.
    .next = Ábralo y restaure allí la copia de seguridad, o elija una carpeta de datos vacía.
error-outbox-restored = Esto procede de una copia de seguridad y puede que se haya enviado desde entonces.
    .next = Mire el ticket en la mesa de ayuda; después, envíelo o retírelo.
error-cli-no-recovery-code = No hay código de recuperación.
    .next = Defina PARLANCE_RECOVERY_CODE, o ejecute el comando en una terminal.
error-search-unknown-operator = No hay ningún operador con ese nombre.
    .next = Use from:, market:, desk:, status:, before: o after:, o ponga las palabras entre comillas.
error-search-no-value = No hay nada después de los dos puntos.
    .next = Escriba justo después lo que busca, entre comillas si tiene espacios.
error-search-bad-date = Esto no es un día.
    .next = Escríbalo así: 2026-11-21.
error-search-bad-status = Ese estado no existe.
    .next = Use new, open, waiting, solved o closed.
error-search-bad-market = Ese mercado no existe.
    .next = Escriba su código de dos letras, por ejemplo JP.
error-search-unknown-desk = No hay ninguna mesa de ayuda con ese nombre, o más de una empieza así.
    .next = Escriba su nombre completo, entre comillas si tiene espacios.
error-search-empty = No hay nada que buscar.
    .next = Escriba una palabra, un nombre, una dirección o un número.
error-search-too-long = Es demasiado largo para buscarlo.
    .next = Escriba solo unas palabras.
error-search-superseded = Otra búsqueda ha ocupado su lugar.
    .next = Se muestran los resultados de esa otra.
error-search-moved-on = Esta lista no es la que se buscó antes.
    .next = Busque de nuevo.
error-import-file =
    { $why ->
        [missing] Ese archivo no existe.
        [denied] No hay permiso para leer el archivo.
        [folder] Es una carpeta, no un archivo.
       *[other] No se puede leer el archivo.
    }
    .next = Elija de nuevo el archivo.
error-import-not-read =
    { $fault ->
        [archive] El archivo es un archivo comprimido o un libro de cálculo, y no se abre.
        [empty] El archivo está vacío.
        [columns] La primera fila tiene demasiadas columnas.
        [missing] Las columnas elegidas no están en el archivo.
        [open-quote] La primera fila tiene una comilla que nunca se cierra.
        [broken-quote] La primera fila tiene una comilla en medio de una celda.
        [too-long] La primera fila supera un megabyte.
        [encoding] La primera fila está en otra codificación.
       *[other] El archivo no se puede leer como lo que parece ser.
    }
    .next =
        { $fault ->
            [archive] Descomprímalo, o guarde el libro como CSV en UTF-8.
            [encoding] Elija la codificación.
           *[other] Examine el archivo, o elija cómo está organizado.
        }
error-import-asks = Algo del archivo tiene dos significados o falta: { $asks }.
    .next = Indique qué es antes de importar el archivo.
error-import-no-source = La importación necesita el nombre de la tienda o del sistema del que procede el archivo.
    .next = Escriba un nombre; use el mismo para el próximo archivo de esa tienda.
error-import-running = Se está importando otro archivo.
    .next = Espere a que termine, o detenga esa importación.
error-import-mapping = No se puede leer la correspondencia de columnas: { $reason }
    .next = Corrija el archivo de la correspondencia.
error-import-layout = No existe el formato { $layout }.
    .next = Use uno de estos: { $layouts }.
error-import-held = Una importación posterior afecta a las mismas personas.
    .next = Deshaga primero la importación posterior.
error-import-stopped = La importación se detuvo; no se conservó nada de ella.
    .next = Puede empezarla de nuevo en cualquier momento.
error-cli-bad-request = No existe la solicitud “{ $request }”.
    .next = Tome su identificador de parlance privacy list.
error-returns-no-order = No hay ningún pedido con el número { $order }.
    .next = Busque el número en la tienda, o importe sus pedidos.
error-returns-several-orders = Varias tiendas o personas tienen un pedido con el número { $order }.
    .next = Indique la tienda, o abra primero la ficha de la persona.
error-returns-bad-date = El día de entrega no es una fecha.
    .next = Escríbalo así: 2026-11-22.
error-returns-bad-kind = No hay productos de ese tipo.
    .next = Elija uno de los tipos de la lista.
error-returns-bad-amount = No es un importe que se pueda reembolsar.
    .next = Escriba un número mayor que cero, con un punto antes de los decimales.
error-returns-no-reason = No se indica ningún motivo.
    .next = Escriba por qué: queda en el registro de auditoría.
error-returns-nobody = No se indica quién lo hace.
    .next = Escriba su nombre en la configuración (su firma) o, para una aprobación, el nombre de quien aprueba.
error-returns-paid-not-known = No se sabe cuánto se pagó por este pedido.
    .next = Importe el pedido con su total y vuelva a abrir el caso.
error-returns-policy-not-read = Esta versión no puede leer una de las políticas guardadas.
    .next = Actualice Parlance, o introduzca de nuevo la política.
error-returns-step-not-now = Este paso no corresponde al punto en que está el caso.
    .next = Elija uno de los pasos que se ofrecen.
error-returns-step-waits = Un reembolso de este caso espera una aprobación.
    .next = Pida primero a otra persona que lo apruebe o lo deniegue.
error-returns-nothing-waits = Ningún reembolso de este caso espera una aprobación.
    .next = Mire de nuevo el caso: puede que alguien ya haya decidido.
error-returns-other-currency = Se pagó en { $currency }.
    .next = Reembolse en esa moneda.
error-returns-more-than-paid = Es más de lo que se pagó: queda { $left }.
    .next = Reembolse { $left } como máximo.
error-returns-same-person = Quien solicita un reembolso no puede aprobarlo.
    .next = Deje que decida otra persona.
error-returns-other-case = La aprobación es para otra cosa.
    .next = Abra de nuevo el caso y mire qué está pendiente.
error-returns-earlier = El paso es anterior al que lo precede.
    .next = Compruebe el reloj de este equipo.
error-returns-limits-currency = No existe la moneda { $currency }.
    .next = Escriba un código, por ejemplo EUR.
error-returns-limits-market = No existe el mercado { $market }.
    .next = Escriba un código, por ejemplo DE.
error-returns-limits-amount = { $amount } no es un importe válido para un límite.
    .next = Escriba un número que no sea negativo, con un punto antes de los decimales.
error-returns-policy-too-large = La política supera { $about } kB.
    .next = Acórtela.
error-returns-policy-toml = No se puede leer la política: { $about }
    .next = Compárela con el ejemplo.
error-returns-policy-no-shop = La política no nombra su tienda.
    .next = Escriba la tienda tal como figura en sus registros: shop = "…".
error-returns-policy-unknown-market = No existe el mercado { $about }.
    .next = Use un código ISO 3166-1, por ejemplo DE.
error-returns-policy-market-twice = El mercado { $about } tiene dos secciones.
    .next = Conserve una de ellas.
error-returns-policy-too-long = El plazo { $about } es demasiado largo.
    .next = Indique 3660 días como máximo, y 2160 horas como máximo.
error-returns-policy-bad-amount = { $about } no es ni un importe ni un porcentaje.
    .next = Escriba un número entre comillas rectas, por ejemplo "10" o "4.90"; un porcentaje es de 100 como máximo.
error-returns-policy-unknown-currency = No existe la moneda { $about }.
    .next = Escriba un código, por ejemplo EUR.
error-returns-policy-bad-fee = Un cargo es o bien un porcentaje, o bien un importe con su moneda.
    .next = Escriba { "{" } percent = "10" { "}" } o { "{" } amount = "5", currency = "EUR" { "}" }.
error-returns-policy-empty-exclusion = Un número o una palabra de los productos excluidos está en blanco ({ $about }).
    .next = Bórrelo, o escriba cómo se reconocen esos productos.
error-returns-policy-twice = { $about } figura dos veces.
    .next = Conserve solo una.
error-cli-bad-item = { $text } no es una línea con una cantidad.
    .next = Escríbalo así: 1:2 significa dos unidades de la primera línea.
error-cli-bad-case = { $text } no es un caso.
    .next = Copie el identificador de parlance returns list.
