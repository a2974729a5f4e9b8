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

## Mesas de ayuda

error-desk-dns = No se encuentra la dirección de la mesa de ayuda: su nombre es desconocido o este equipo no tiene conexión.
    .next = Compruebe la red y cómo está escrita la dirección; lo que escribió espera en la bandeja de salida.
error-desk-unreachable = No se puede acceder a la mesa de ayuda.
    .next = Compruebe la red y si la mesa de ayuda está en marcha; lo que escribió espera en la bandeja de salida.
error-desk-tls = La conexión con la mesa de ayuda no es segura: su certificado no es de confianza.
    .next = Compruebe la dirección o pida a quien administra la mesa de ayuda que renueve el certificado.
error-desk-no-answer = La mesa de ayuda no respondió a tiempo.
    .next = Parlance comprueba primero allí si su mensaje llegó y solo lo envía si no fue así.
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
error-desk-bad-setting = { $setting ->
        [secret] El token no se puede usar tal como está.
       *[other] La dirección de la mesa de ayuda no se puede usar tal como está.
    }
    .next = Introduzca la dirección completa, que empiece por https://, y el token sin espacios.

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
