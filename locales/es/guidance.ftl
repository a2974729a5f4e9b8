### Qué hacer al escribir a un cliente, en el idioma de quien atiende. El alcance y la fuente de cada mensaje están en
### crates/market/facts/guidance.tsv; el deseo o la forma de escribir del propio cliente va antes que todo esto.

## En todas partes

guidance-any-name = Use el nombre con el que firma el cliente, en el orden de la firma. Si no sabe qué es cada parte, escriba el nombre completo o pregunte.
guidance-any-gender = No escriba señor, señora ni nada parecido hasta que el cliente haya usado uno: ni el nombre ni el mercado lo revelan.
guidance-any-apology = Diga primero qué ha fallado y que lo lamenta; después, qué hará y para cuándo. Explíquelo a continuación, con brevedad.
guidance-any-saying-no = Diga que no con palabras claras y muestre que comprende lo que supone para el cliente; después, indique qué puede ofrecerle a cambio.

## Húngaro

guidance-hu-form = Escriba con Ön y los verbos en tercera persona. Pase a te cuando lo haga el cliente y mantenga una sola forma en todo el mensaje.
guidance-hu-name-order = El apellido va primero: en Kovács Anna es Kovács. Si el cliente firma al revés en otro idioma, siga la firma; pregunte si no está claro.
guidance-hu-title = Úr, Asszony o un título van después del nombre: Tisztelt Kovács Úr! Úselos solo si el cliente ha mostrado cuál corresponde; si no, Tisztelt Ügyfelünk! Tisztelt con el nombre completo a secas suena mecánico.
guidance-hu-opening = Cierre el saludo con un signo de exclamación y escriba sus sustantivos con mayúscula inicial: Tisztelt Kovács Úr! El texto empieza en una línea nueva.
guidance-hu-dates = Escriba año, mes y día, con punto después del año y del día: 2026. november 21. o 2026. 11. 21. Un sufijo lleva guion en lugar de punto: november 21-én.
guidance-hu-numbers = Escriba una coma antes de los decimales y un espacio entre los millares; la moneda va detrás: 12 500 Ft.

## Alemán

guidance-de-form = Escriba Sie hasta que el cliente le escriba du, y no cambie dentro de una misma conversación.
guidance-de-pronouns = Sie, Ihnen e Ihr llevan siempre mayúscula cuando se refieren al cliente. Du y dein pueden llevarla o no en los mensajes: elija una vez y manténgalo.
guidance-de-opening = Termine el saludo con una coma y siga en minúscula. Si no conoce el título, Guten Tag con el nombre completo sirve para cualquier persona.
guidance-de-closing = Ponga la despedida, por ejemplo Mit freundlichen Grüßen, en una línea aparte, sin coma después, y su nombre debajo.
guidance-de-dates = Escriba 21.11.2026 o 21. November 2026. Evite las barras: no dejan claro cuál es el mes.
guidance-de-numbers = Escriba una coma antes de los decimales y un punto entre los millares; la moneda va detrás: 1.234,50 €.
guidance-de-payments = giropay dejó de funcionar el 30 de junio de 2024: no lo ofrezca y averigüe cómo se puede reembolsar un pago anterior antes de prometer nada.
guidance-at-title = Si el cliente firma con un título académico, consérvelo: Mag., Dr. y DI van antes del nombre; los títulos de grado y de máster y PhD, después. No añada ninguno por su cuenta.
guidance-at-dates = En Austria, enero es Jänner: escriba 21. Jänner 2026.

## Francés

guidance-fr-form = Escriba vous, aunque en otro contexto usaría tu con la misma persona, hasta que el cliente proponga tu.
guidance-fr-title = Escriba Madame, no Mademoiselle, salvo que la clienta use esta última.
guidance-fr-opening = Empiece un mensaje formal con Madame, o Monsieur, a solas, sin el apellido y sin abreviar. Si no sabe cuál corresponde, escriba las dos juntas: Madame, Monsieur.
guidance-fr-closing = En una despedida formal, repita las palabras del saludo: tras Madame, escriba Veuillez agréer, Madame, …
guidance-fr-dates = Escriba 21 novembre 2026, con el mes en minúscula, o 21/11/2026: el día va primero.
guidance-fr-numbers = Escriba una coma antes de los decimales y un espacio fino entre los millares; la moneda va detrás, tras un espacio: 1 234,50 €.

## Español

guidance-es-form = Siga al cliente: tú o usted. Si nada lo indica, empiece con usted en una reclamación o un asunto de dinero, y no mezcle nunca las dos formas en un mensaje.
guidance-es-names = Muchos clientes tienen dos apellidos; con un tratamiento se usa el primero. No tome la última palabra por el apellido sin preguntar.
guidance-es-opening = Termine el saludo con dos puntos, no con coma, y empiece el texto en una línea nueva con mayúscula: Hola, Ana:
guidance-es-dates = Escriba 21 de noviembre de 2026, con el mes en minúscula, o 21/11/2026: el día va primero.
guidance-es-numbers = Escriba una coma antes de los decimales; la moneda va detrás, tras un espacio: 12.345,50 €.
guidance-es-islands = En Canarias es una hora menos que en el resto de España. Cuando acuerde una hora, diga a cuál se refiere: hora peninsular u hora canaria.
guidance-mx-form = Escriba usted hasta que el cliente tutee o lo pida.
guidance-mx-title = Si la firma lleva un título profesional (Lic., Ing., Dra.), úselo antes del nombre. Si no lo lleva, no añada ninguno.
guidance-mx-numbers = Escriba un punto antes de los decimales y una coma entre los millares: $1,234.50. El signo es el mismo que el del dólar: añada MXN donde ambos sean posibles.
guidance-mx-oxxo = Un pago en efectivo en OXXO no se puede revertir. Antes de prometer un reembolso, pida una cuenta bancaria (CLABE) u otra forma de pagarlo.
guidance-mx-zones = En México rigen varias horas. Cuando acuerde una hora, nombre la ciudad cuya hora toma como referencia.

## Portugués de Brasil

guidance-br-form = Você es neutro. O senhor o a senhora es más formal e indica un género: úselo solo si el cliente ha mostrado cuál corresponde o lo pide.
guidance-br-names = Puede haber varios apellidos. Conserve el nombre tal como está firmado y diríjase al cliente por la parte que va primero, o como lo pida.
guidance-br-closing = Atenciosamente, cierra bien un mensaje formal.
guidance-br-dates = Escriba 21 de novembro de 2026, con el mes en minúscula, o 21/11/2026: el día va primero.
guidance-br-numbers = Escriba una coma antes de los decimales y un punto entre los millares; R$ va antes del importe: R$ 1.234,50.
guidance-br-rights = Lo que se pidió por internet o por teléfono se puede devolver en los 7 días siguientes a la recepción, sin motivo y con reembolso total. Confírmelo y diga cuándo llega el dinero.
guidance-br-zones = En Brasil rigen varias horas. Cuando acuerde una hora, diga si se refiere al horário de Brasília.

## Japonés

guidance-ja-form = Escriba en です・ます, con palabras de respeto para lo que hace el cliente y de modestia para lo que hacemos nosotros, también en el chat.
guidance-ja-you = No escriba あなた: use el nombre con 様, o お客様, o prescinda del pronombre.
guidance-ja-name-order = El apellido va primero. En letras latinas aparecen los dos órdenes: siga la firma y pregunte si no está claro.
guidance-ja-title = Al escribir, añada 様 al nombre del cliente; no indica género. No lo añada nunca a su propio nombre ni al de alguien de su equipo.
guidance-ja-opening = Empiece un correo con お世話になっております。 y preséntese antes de entrar en el asunto; si pide disculpas, hágalo justo a continuación.
guidance-ja-apology = Empiece con la disculpa; siga con la causa y lo que se ha hecho al respecto, y cierre con otra disculpa. Sea breve y no ponga excusas.
guidance-ja-dates = Escriba año, mes y día: 2026年11月21日. Solo con cifras, el orden es el mismo: 2026/11/21.
guidance-jp-konbini = Si el pedido se pagó en efectivo en una tienda de conveniencia, el dinero no puede volver por la misma vía: pida una cuenta bancaria antes de prometer un reembolso.

## Chino

guidance-zh-form = Escriba 您 a un cliente. A varias personas, escriba 你们: 您们 no es norma.
guidance-zh-name-order = El apellido va primero y suele ser un solo carácter. Si tiene dudas, escriba el nombre completo.
guidance-zh-title = 先生 o 女士 va después del apellido. Úselo solo si el cliente ha mostrado cuál corresponde; 您好 sirve para cualquier persona.
guidance-zh-dates = Dentro de una frase, escriba 2026年11月21日; evite 21/11 y 11/21.
guidance-zh-script = Escriba con los caracteres que use el cliente, simplificados o tradicionales, y no los mezcle.
guidance-cn-rights = La mayoría de los artículos pedidos en línea o por teléfono se pueden devolver en los 7 días siguientes a la recepción, sin motivo; el dinero debe reembolsarse en los 7 días siguientes a la llegada de la devolución.
guidance-cn-time = Oficialmente, en toda China rige la hora de Pekín (UTC+8); en Xinjiang algunas personas se guían por un reloj que va dos horas por detrás. Cuando acuerde una hora, escriba 北京时间.

## Árabe

guidance-ar-form = Los verbos y el «usted» indican género. Hasta que el cliente haya mostrado cuál corresponde, elija una redacción sin género, por ejemplo يُرجى con un sustantivo verbal.
guidance-ar-names = Un nombre puede ser una cadena: el propio, el del padre, el del abuelo. Diríjase al cliente por la parte que usa en la firma y pregunte si tiene dudas.
guidance-ar-register = Escriba en árabe estándar claro y actual: cordial, con frases cortas, sin coloquialismos.
guidance-eg-dates = Escriba día, mes y año, con los nombres de los meses que se usan en Egipto: يناير, فبراير, مارس …
guidance-eg-week = El fin de semana es viernes y sábado; el domingo es laborable. Cuente así los días que prometa.
guidance-eg-rights = La mayoría de los artículos se pueden cambiar o devolver en 14 días sin motivo, y en 30 días si son defectuosos.

## Lenguas de la India y Bangladés

guidance-hi-form = Escriba आप con los verbos en plural (कीजिए, करें). No use तुम ni तू.
guidance-te-form = Escriba మీరు con los verbos en ‑రు. No use నువ్వు.
guidance-te-title = Añada గారు después del nombre; sirve para cualquier persona.
guidance-te-name-order = El apellido suele ir primero o aparecer como inicial. Diríjase al cliente por el nombre de pila tal como lo firma y pregunte si tiene dudas sobre cuál es.
guidance-ml-form = Escriba താങ്കൾ o നിങ്ങൾ, o use el nombre del cliente en lugar del pronombre. No use നീ.
guidance-ml-name-order = Las iniciales pueden corresponder a una casa o al nombre del padre, antes o después del nombre de pila. Diríjase al cliente por el nombre que aparece completo.
guidance-bn-form = Escriba আপনি con sus formas verbales (করুন). No use তুমি ni তুই.
guidance-bn-register = Escriba en bengalí estándar cotidiano, cordial y sin lenguaje libresco.
guidance-in-language = Responda en el idioma en que escribe el cliente. El estado que figura en una dirección no lo indica.
guidance-in-dates = El día va primero. Escriba el mes con letras, para que 3/4 no se lea como 4 de marzo.
guidance-in-numbers = Agrupe las tres últimas cifras y después, de dos en dos: ₹12,34,567. Un lakh es 1,00,000; un crore es 1,00,00,000.
guidance-in-time = En toda la India rige una sola hora, UTC+5:30, todo el año. Tenga en cuenta la media hora y escriba la diferencia o «hora de la India»: en otros lugares IST significa otra cosa.
guidance-in-rights = Una reclamación sobre una compra en línea debe confirmarse en 48 horas y resolverse en un mes. Dé fechas que cumplan ambos plazos.
guidance-bd-numbers = Agrupe las tres últimas cifras y después, de dos en dos: 10,00,000. La moneda es টাকা, ৳.
guidance-bd-week = El fin de semana es viernes y sábado; el domingo es laborable. Cuente así los días que prometa.

## Inglés

guidance-en-pronouns = Diríjase al cliente con «you» y su nombre. Si habla de otra persona cuyo pronombre desconoce, escriba «they».
guidance-us-directness = Use un tono cordial y vaya al grano: primero la respuesta, después los pasos siguientes. Puede usar contracciones.
guidance-us-dates = Escriba el mes con letras: November 21, 2026. Solo con cifras, el mes va primero, y en otros lugares se toma por el día.
guidance-us-zones = En Estados Unidos rigen varias horas. Cuando acuerde una hora, nómbrela (Eastern, Central …). Hawái y la mayor parte de Arizona no aplican el horario de verano.
guidance-us-delay = Si un pedido no puede enviarse en el plazo prometido, o en 30 días si no se prometió ninguno, avise al cliente y dele a elegir: esperar o recuperar todo el dinero.
guidance-gb-closing = En una carta formal, Yours sincerely acompaña a un nombre y Yours faithfully a Dear Sir or Madam. En el correo, Kind regards sirve para casi todas las ocasiones.
guidance-gb-directness = Escriba en un inglés sencillo: frases cortas, palabras de todos los días, sin jerga.
guidance-gb-dates = Escriba 21 November 2026: el día primero, sin th ni st.
guidance-gb-time = Escriba «UK time»: los relojes marcan GMT en invierno y una hora más en verano, y BST es también la abreviatura de la hora de Bangladés.
guidance-gb-rights = La mayoría de los pedidos a distancia se pueden cancelar en los 14 días siguientes a la recepción, sin motivo. El reembolso debe hacerse en 14 días, por el medio de pago que se usó.

## La Unión Europea

guidance-eu-rights = Se puede desistir de la mayoría de los pedidos a distancia en los 14 días siguientes a la recepción, sin motivo. Hay excepciones, como los artículos hechos a medida.
guidance-eu-refund = Tras el desistimiento, el reembolso, con el coste del envío estándar, debe hacerse en 14 días por el medio de pago que se usó, salvo que el cliente acepte otro expresamente.

## En varios idiomas o mercados

guidance-apology-first = Pida disculpas antes de explicar.
guidance-arabic-closing = Cierre un correo formal con وتقبلوا فائق الاحترام والتقدير y, después, su nombre y su empresa.
guidance-arabic-digits = Aquí se leen los dos juegos de cifras. Responda con el que use el cliente y no los mezcle: con ٠١٢٣ el signo decimal es ٫; con 0123 es un punto.
guidance-arabic-months-dz-tn = Nombre los meses como el cliente: aquí جانفي, فيفري, مارس …; el número junto al nombre evita dudas.
guidance-arabic-months-levant = Nombre los meses como el cliente: aquí كانون الثاني, شباط, آذار …; el número junto al nombre evita dudas.
guidance-arabic-months-ma = Nombre los meses como el cliente: aquí يناير, فبراير … يوليوز, غشت, شتنبر; el número junto al nombre evita dudas.
guidance-arabic-opening = Empiece un correo formal con el nombre tal como está firmado y su título; después, تحية طيبة وبعد، antes de entrar en el asunto.
guidance-ask-language = Aquí se usan varios idiomas: responda en el del cliente y, si no se ve cuál es, pregunte cuál prefiere.
guidance-closing-formula = Termine un mensaje formal con la fórmula establecida, su nombre y su empresa.
guidance-closing-in-full = Escriba la despedida completa: abreviada puede parecer descuidada.
guidance-closing-no-comma = No ponga coma después de la despedida; su nombre va en la línea siguiente.
guidance-colour-white-mourning = El blanco puede ser señal de luto: elija otro color para envolver.
guidance-complaint-own = Diga quién se encarga y para cuándo volverá a escribir.
guidance-complaint-written = Confirme por escrito lo acordado.
guidance-currency-after = La moneda va después del importe, tras un espacio.
guidance-currency-before = La moneda va antes del importe.
guidance-currency-which-crown = Varios países tienen una corona. Donde pueda haber confusión, escriba el código: SEK, NOK, DKK, ISK, CZK.
guidance-currency-which-dollar = El signo $ designa aquí también la moneda local. Donde también quepa pensar en dólares estadounidenses, escriba el código: CAD, ARS, CLP …
guidance-dates-dmy = Escriba primero el día y después el mes y el año. Ponga el mes con letras donde la fecha pueda malinterpretarse.
guidance-dates-mdy = El mes va primero; después, el día y el año. Ponga el mes con letras donde la fecha pueda malinterpretarse.
guidance-dates-no-ordinal = Escriba el día sin th ni st: 12 February 2027.
guidance-dates-ymd = Escriba primero el año y después el mes y el día.
guidance-direct-plain = Diga lo principal en la primera frase, con palabras sencillas; un largo preámbulo de cortesía puede parecer evasivo.
guidance-emoji-chat-follow = En el chat puede usar emojis si el cliente los usa.
guidance-emoji-email-none = Nada de emojis en el correo, salvo que el cliente los use.
guidance-first-muhammad = Muhammad, o Md., ante otros nombres no suele ser el nombre por el que dirigirse. Use el que sigue, o el nombre tal como está firmado.
guidance-flowers-chrysanthemum = Los crisantemos son flores de luto: elija otras.
guidance-flowers-even = Un número par de flores es propio de los funerales: regale un número impar.
guidance-form-avoid = Aquí una frase a menudo no necesita pronombre de tratamiento. Use el nombre con su título, o prescinda de la palabra, en lugar de un pronombre.
guidance-form-both = Aquí las tiendas usan las dos formas. Responda en la que escriba el cliente; si no se ve cuál es, escriba formalmente.
guidance-form-formal = Escriba en la forma de cortesía hasta que el cliente use la informal o la pida; mantenga una sola forma en todo el mensaje.
guidance-form-informal = Aquí la forma informal es habitual entre tiendas y clientes. Pase a la de cortesía si el cliente escribe formalmente.
guidance-form-kinship = Aquí se usan términos de parentesco como tratamiento, según la edad y la cercanía. No los deduzca del nombre: use la forma neutra con el nombre, o pregunte.
guidance-genitive-months = El mes con letras va en genitivo y en minúscula: 21. listopadu, 21 listopada, 21 ноября. La misma palabra puede ser otro mes en una lengua vecina.
guidance-gift-alcohol = No envíe alcohol salvo que sepa que será bien recibido.
guidance-gift-beef = No envíe carne de vacuno ni artículos de piel de vaca salvo que sepa que serán bien recibidos.
guidance-gift-clock = No regale relojes: su nombre suena como una última despedida.
guidance-gift-knife = No regale cuchillos ni tijeras: simbolizan cortar el vínculo.
guidance-gift-pork = No envíe carne de cerdo ni artículos de piel de cerdo salvo que sepa que serán bien recibidos.
guidance-humour-avoid = Evite las bromas y la ironía: por escrito se malinterpretan con facilidad.
guidance-mixed-names = Aquí los nombres siguen varias costumbres: apellido primero, nombre de pila con el nombre del padre, o nombre de pila primero. Siga la firma; si no lo aclara, escriba el nombre completo.
guidance-name-family-first = El apellido va primero. Si el cliente firma al revés, siga la firma.
guidance-name-father = El segundo nombre puede ser el del padre y no un apellido: diríjase por el nombre que va primero, con el título.
guidance-name-gendered = Un apellido puede terminar de forma distinta en dos miembros de una familia. Copie la terminación de la firma; no la adapte.
guidance-name-given-address = Incluso formalmente se usa el nombre de pila con su título, no el apellido.
guidance-name-given-first = El nombre de pila va primero; el apellido, al final.
guidance-name-one = Algunas personas tienen un solo nombre. No pida un apellido que no existe y escriba el nombre tal como es.
guidance-name-patronymic-ru = El nombre con patronímico (Anna Petrovna) es un trato formal; úselos solo tal como los da el cliente.
guidance-name-spelling = Copie el nombre con todos sus signos y letras de la firma del cliente; omitir signos lo cambia.
guidance-name-two-family = Una persona puede tener dos apellidos. Escriba ambos como en la firma; para dirigirse se usa el primero.
guidance-number-13 = Hay quien cree que el 13 trae mala suerte: evítelo en regalos y vales.
guidance-number-17 = Hay quien cree que el 17 trae mala suerte: evítelo en regalos y vales.
guidance-number-4 = Evite el 4 en regalos, vales y cantidades: suena como la palabra «muerte».
guidance-number-8 = El 8 es bienvenido en regalos e importes.
guidance-number-9 = Evite el 9 en regalos: suena como la palabra «sufrimiento».
guidance-numbers-comma = Escriba una coma antes de los decimales.
guidance-numbers-point = Escriba un punto antes de los decimales.
guidance-numbers-space = Ponga un espacio, mejor de no separación, entre los millares: 12 500, no un punto.
guidance-opening-everyday = El saludo de todos los días (Hej, Hei) abre bien un correo, también a personas desconocidas.
guidance-opening-wellbeing = Tras el saludo, y antes de ir al asunto, es habitual desear brevemente que el cliente esté bien.
guidance-plain-words = Escriba frases cortas y palabras corrientes, como si hablara; evite el lenguaje administrativo y los términos sin explicar.
guidance-polite-plural-masculine = Con el tratamiento de cortesía, los verbos y participios van en masculino plural, sea quien sea el cliente: no indica género.
guidance-postovani = Empiece con Poštovani o Poštovana, gospodine o gospođo y el apellido, y una coma; Poštovani a solas sirve para cualquier persona. Gospodine exige el vocativo: gospodine Petroviću.
guidance-red-ink-name = No escriba el nombre de una persona en rojo.
guidance-rioplatense-vos = La forma informal es vos, con sus propias formas verbales (tenés, podés), no tú; la formal es usted.
guidance-salutation-comma = Termine el saludo con una coma y empiece el texto en una línea nueva.
guidance-salutation-comma-capital = Termine el saludo con una coma y empiece el texto en una línea nueva con mayúscula.
guidance-salutation-comma-lower = Termine el saludo con una coma y siga en minúscula en la línea siguiente, salvo que la palabra lleve mayúscula de por sí.
guidance-salutation-no-mark = No ponga coma ni punto después del saludo; el texto empieza en una línea nueva con mayúscula.
guidance-script-choice = Este idioma se escribe aquí con más de un alfabeto: responda en el del cliente.
guidance-swahili-time = En suajili las horas se cuentan desde la salida del sol: saa tatu asubuhi son las 9 de la mañana. Cuando acuerde una hora, escríbala también en cifras con a. m. o p. m.
guidance-title-academic = Aquí se usan títulos académicos o profesionales en las cartas. Conserve el que use el cliente al firmar; no añada ninguno.
guidance-title-after = El tratamiento de cortesía va después del nombre.
guidance-title-before = El tratamiento de cortesía va antes del apellido; úselo solo si el cliente ha mostrado cuál corresponde.
guidance-title-none = Aquí se usan poco los tratamientos de cortesía: el nombre a secas es cortés.
guidance-urgency-soft = Aquí las palabras de urgencia resultan apremiantes: pida las cosas con una fecha y un «por favor».
guidance-vocative = Los nombres y los títulos toman una forma especial al dirigirse a alguien (el vocativo). Si tiene dudas, empiece con un saludo que no necesite nombre.
guidance-week-sun-thu = Aquí la semana laboral va de domingo a jueves: prometa en consecuencia.
guidance-you-capital-all = En cartas y correos, escriba con mayúscula los pronombres y posesivos de cortesía, para una persona o para varias.
guidance-you-capital-may = El pronombre de cortesía puede llevar mayúscula en un mensaje a una sola persona, pero no es obligatorio. Elija una vez, manténgalo y use minúscula para varias.
guidance-you-capital-one = Escriba los pronombres y posesivos de cortesía con mayúscula si se dirige a una persona, y con minúscula si se dirige a varias.
guidance-zones-islands = En las islas (o en parte de ellas) rige otra hora que en el continente. Cuando acuerde una hora, diga a cuál se refiere.
guidance-zones-several = En el país rigen varias horas. Cuando acuerde una hora, nombre la ciudad o la zona cuya hora toma como referencia.

## En un idioma o mercado

guidance-ae-address = No hay códigos postales: no insista en pedir uno. Para la mensajería, pida edificio, calle, número de apartamento o villa y un teléfono; en Dubái, también el número Makani, de 10 cifras.
guidance-ae-dirham-sign = Ponga el signo del dírham o AED antes del importe, con un espacio, y nunca ambos. El signo es nuevo y puede no verse en todos los dispositivos: en los mensajes, AED es lo seguro.
guidance-ae-week = El fin de semana es sábado y domingo. El viernes las oficinas públicas cierran a mediodía y en Sarja no abren: téngalo en cuenta al prometer.
guidance-am-calendar = El calendario etíope tiene 13 meses y va entre siete y ocho años por detrás. Escriba a qué calendario se refiere e indique ambos si de ello depende un plazo.
guidance-am-clock = Las horas pueden contarse desde el amanecer: la 1 puede ser las 7 de la mañana. Cuando acuerde una hora, escríbala en formato de 24 horas y dígalo.
guidance-ar-postcode = Se usan dos códigos postales: el CPA, con una letra, cuatro cifras y tres letras, y el antiguo, con solo cuatro cifras. Acepte cualquiera de los dos; no pida el otro.
guidance-be-address = Escriba la dirección en un solo idioma, también en Bruselas: Rue de Stalle o Stallestraat, no ambas. El número va después de la calle; ponga bus, bte o box antes del número de buzón.
guidance-be-mediation = Si no se logra resolver un conflicto con una empresa establecida en Bélgica, indique el Servicio de Mediación para el Consumidor (Consumentenombudsdienst, Service de Médiation pour le Consommateur).
guidance-bg-vie-agreement = Con Вие los verbos van en plural, pero los adjetivos y los participios en -н, -т en singular indican género: redacte sin ellos hasta que el cliente haya mostrado cuál corresponde.
guidance-bh-block = Pida los números del edificio, de la calle y de la manzana (block), y el del apartamento si lo hay. El número de la manzana, de tres o cuatro cifras, es el código postal.
guidance-ca-dates = Escriba el mes con letras. Solo con cifras se usan varios órdenes: únicamente año, mes, día (2026-11-21) es claro.
guidance-ca-quebec-french = Un cliente de Quebec tiene derecho a recibir información y atención en francés, también después de la venta. Responda en el idioma del mensaje y ofrezca el francés.
guidance-ch-gruss = Freundliche Grüsse, sin coma, cierra bien un mensaje.
guidance-ch-money = Los importes en francos llevan punto decimal en todos los idiomas, con CHF: CHF 12.50 en alemán e italiano, 12.50 CHF en francés.
guidance-ch-ss = Escriba ss, nunca ß: Freundliche Grüsse, Strasse.
guidance-ci-box = No insista en pedir un código postal. Una dirección postal lleva el número de la oficina de correos, BP y el apartado; después, la ciudad y otra vez el número de la oficina: 06 BP 37 Abidjan 06.
guidance-ci-phone = Los números de teléfono tienen diez cifras desde 2021; los móviles empiezan por 01, 05 o 07. Si en una ficha aún figuran ocho cifras, pida el número actual.
guidance-cl-rut = Una boleta de 135 UF o más debe llevar el nombre y el RUT de quien compra. Pida ambos antes de que se emita y diga por qué; no divida el importe para quedar por debajo del límite.
guidance-cn-closing = Cierre una carta formal con 此致 y 敬礼, o con un deseo; después, su nombre y, debajo, la fecha a la derecha.
guidance-cn-opening = Ponga el saludo en una línea aparte, alineado a la izquierda y con dos puntos después (尊敬的…：); 您好 y el texto van en líneas nuevas.
guidance-co-usted = En gran parte del país, usted se usa también entre amistades y en familia: no implica necesariamente distancia. No pase a tú por su cuenta.
guidance-cs-s-pozdravem = S pozdravem con su nombre completo es la despedida neutra; S přáním pěkného dne es más cordial.
guidance-cs-title = El cargo o el título académico superior del cliente va primero al dirigirse (Vážený pane profesore); los títulos menores se omiten. Use solo lo que muestre la firma.
guidance-cs-vazeny = Un mensaje formal empieza con Vážená o Vážený en vocativo; Dobrý den es habitual en el correo, pero en una carta parece familiar.
guidance-da-kaere = Kære con el nombre de pila cabe en un mensaje formal, pero a algunos lectores les parece íntimo o anticuado; Hej con el nombre de pila es la opción neutra.
guidance-dz-centimes = Escriba los importes en dinares (DA). Si un importe que menciona el cliente parece cien veces demasiado alto, puede estar en céntimos: pregunte antes de responder.
guidance-dz-wilaya = En noviembre de 2025 se aprobaron once wilayas nuevas, con los números 59 a 69. Si la del cliente no está en su lista, escríbala tal como la da y pregunte cuál usa la mensajería.
guidance-ec-dollar = La moneda es el dólar estadounidense: no convierta ni escriba pesos. Los centavos son los de ese dólar.
guidance-en-colon = En una carta formal, tras el saludo van dos puntos; en un correo corriente es habitual la coma.
guidance-en-sincerely = Sincerely, cierra un mensaje formal, lleve o no un nombre el saludo.
guidance-en-whole-name = Si el cliente no ha mostrado un título, escriba Dear y el nombre completo, o Hello y el nombre; no indica género.
guidance-es-despedida = Una despedida corta lleva coma: Atentamente, o Saludos cordiales, Una despedida que forma una oración lleva punto.
guidance-et-lugupeetud = Un mensaje formal empieza con Lugupeetud y proua o härra con el apellido o, sin indicar género, con el nombre completo: Lugupeetud Mari Mänd.
guidance-et-tere = Después de Tere a solas, ponga un signo de exclamación o nada; la coma va solo entre Tere y el nombre.
guidance-fi-hei = Tras Hei con coma, siga en minúscula; con signo de exclamación o sin nada, empiece con mayúscula en una línea nueva.
guidance-gh-digital-address = Pida la dirección digital (GhanaPostGPS): un código propio de cada inmueble. Si el cliente no la tiene a mano, pida un punto de referencia, por ejemplo un cruce.
guidance-gh-momo = El cliente autoriza en el teléfono, con el PIN del monedero, los pagos con dinero móvil. Si el pago no se completa, pida el número y la red, nunca el PIN.
guidance-hk-red = No escriba en rojo una carta o tarjeta para un cliente.
guidance-hr-dates = Ponga punto después del día, del mes en cifras y del año: 21. 11. 2026. El mes con letras va en genitivo: 21. studenoga 2026.
guidance-hr-pozdrav = Srdačan pozdrav es la despedida neutra habitual; Lijep pozdrav también es correcta.
guidance-id-anda = Para el tratamiento escriba Anda, siempre con mayúscula. No escriba kamu ni kau.
guidance-id-closing = Cierre una carta formal con Hormat kami y ponga debajo su nombre y su cargo.
guidance-id-opening = Empiece una carta formal con Dengan hormat seguido de una coma.
guidance-il-gender = En hebreo, los verbos y el tratamiento indican género. Hasta que el cliente haya mostrado cuál corresponde, elija palabras que se escriban igual para ambos (לך, שלך, רוצה, נרשמת); evite barras y puntos.
guidance-il-kosher = Si envía comida, elija productos kosher salvo que sepa que no importa.
guidance-il-plain = Use palabras sencillas: אני, no הריני ni הנני, y «nosotros» solo cuando se refiera a la empresa.
guidance-il-you = Diríjase al cliente directamente, no hable de «los clientes» en tercera persona.
guidance-in-odd = Regale dinero y vales por importes impares, como 501: son bienvenidos; una suma redonda lo es menos.
guidance-iq-kurdish = En la Región del Kurdistán son oficiales el kurdo y el árabe. El kurdo es sorani en Erbil y Suleimaniya, y kurmanji en Duhok: responda en el que escriba el cliente.
guidance-ir-calendar = Se usa el calendario persa: 1405 va de marzo de 2026 a marzo de 2027. Escriba a qué calendario se refiere e indique ambos si de ello depende un plazo.
guidance-ir-digits = Escriba las cifras como el cliente, ۰۱۲۳ o 0123. El 4, el 5 y el 6 persas son ۴۵۶, no los árabes ٤٥٦; con ellos el signo decimal es ٫.
guidance-is-name = La segunda parte del nombre suele venir del nombre de uno de los progenitores y no es un apellido: diríjase por el nombre de pila o el nombre completo, y no añada un título a la segunda parte.
guidance-it-gentile = Gentile con el nombre, y una coma, sirve para cualquier persona; Spettabile es para una empresa. Caro o Cara es para personas que conoce bien.
guidance-it-saluti = Cordiali saluti cierra bien un mensaje; distinti saluti es más distante.
guidance-ji-after-name = Añada ji después del nombre (जी, ਜੀ): es cortés y sirve para cualquier persona.
guidance-jo-fils = Escriba los dinares con tres decimales: JOD 17.400. Un dinar son 100 qirsh (piastras) o 1000 fils; si el cliente menciona un importe pequeño, compruebe de qué unidad se trata.
guidance-jo-parcel = Un paquete por correo llega a la oficina de correos más cercana a la dirección o al apartado, o a la sede central si lo inspecciona la aduana. Diga al cliente dónde debe preguntar por él.
guidance-jp-comb = No envíe un peine ni un pañuelo blanco: sus nombres o usos recuerdan el sufrimiento, la muerte o una separación.
guidance-jp-cushion = Antes de un no, ponga una frase que lo suavice, como 申し訳ございませんが; escriba いたしかねます en lugar de できません y diga qué es posible a cambio.
guidance-jp-era = Los documentos pueden contar los años por la era: 令和8年 es 2026. Escriba el año con cuatro cifras y, si responde a un año de la era, repítalo.
guidance-ke-mpesa = En un pago con M-PESA, pregunte si se hizo a un número Paybill o Till. Un pago a un Paybill suele revertirlo la empresa que lo recibió; para un pago a un Till se puede acudir a Safaricom.
guidance-ke-pin = Si el cliente es una empresa, pregunte si debe constar en la factura su KRA PIN: hace falta para deducir el IVA. Los demás no tienen que darlo.
guidance-kh-two-currencies = Se usan tanto el riel como el dólar estadounidense. Indique la moneda en cada importe (KHR o USD) y diga en cuál se pagará un reembolso.
guidance-kk-dates = En cifras, escriba día, mes y año: 21.11.2026. Con el mes en letras, el año va primero: 2026 ж. 21 қараша.
guidance-kr-closing = Ponga 드림 después de su propio nombre al final de un correo: sirve para cualquier destinatario.
guidance-kr-form = Escriba con terminaciones verbales de cortesía, como ‑습니다 y ‑십시오, y manténgalas en todo el mensaje.
guidance-kr-nim = Ponga 님 después del nombre del cliente. Sirve para cualquier edad y género; no le añada 귀하.
guidance-kr-opening = Empiece un correo con 안녕하십니까 o 안녕하세요: la primera fórmula es más formal, la segunda más suave.
guidance-kw-fils = Escriba los dinares con tres decimales: KWD 1.250 es un dinar y cuarto, no más de mil. Compruebe los reembolsos hasta el último fils.
guidance-la-kip = Indique en kips (LAK) los precios de una empresa en Laos. Solo pueden usar moneda extranjera quienes están autorizados: compruébelo antes de dar un precio en dólares o bahts.
guidance-la-landmark = El número y el nombre de la calle pueden no bastar para encontrar el lugar: pida también un punto de referencia cercano, por ejemplo un monasterio o un hotel.
guidance-lb-landmark = Además de la calle, pida el edificio y un punto de referencia cercano, y comunique ambos a la mensajería: solo con la calle y el número puede no llegarse.
guidance-lb-two-currencies = Se usan tanto el dólar estadounidense como la libra libanesa. Escriba USD o LBP en cada importe y diga en cuál de las dos monedas llegará un reembolso.
guidance-lk-names = Una primera parte en ‑ge, o unas iniciales antes del nombre, pueden ser la casa o el nombre del padre. Diríjase por la parte que aparece completa y designa a la persona en la firma.
guidance-lt-gerbiamasis = Empiece un mensaje formal con Gerbiamasis o Gerbiamoji, sin abreviar, y el nombre en vocativo; Gerbiamieji es para varias personas.
guidance-lt-salutation = Tras una coma, el texto sigue en minúscula; tras un signo de exclamación, empieza con mayúscula en una línea nueva.
guidance-lu-mediator = Si no llegan a un acuerdo y el vendedor está establecido en Luxemburgo, indique el Médiateur de la consommation: es gratuito y admite solicitudes en luxemburgués, francés, alemán e inglés.
guidance-lu-phone = Los números de teléfono no tienen prefijo de zona ni un 0 que quitar, y su longitud varía. Copie el número como lo escribe el cliente, con +352 delante.
guidance-lv-dates = En cifras, escriba día, mes y año: 21.11.2026. Con el mes en letras, el año va primero: 2026. gada 21. novembris.
guidance-lv-salutation = Termine el saludo con un signo de exclamación, no con coma; el texto empieza con mayúscula en una línea nueva.
guidance-lv-uzruna = En el saludo, kungs o kundze va después del apellido, que se pone en genitivo; también es correcto el nombre completo sin ellos: Cienījamā Aina Liepa!
guidance-mm-name = Un nombre no tiene apellido y no se abrevia: escríbalo completo. U, Daw, Ko y Ma delante son tratamientos, no nombres.
guidance-mm-pa = Ponga ပါ en afirmaciones y peticiones: es cortés, escriba quien escriba y a quien sea.
guidance-my-anda = Escriba Tuan, Puan, Encik o Cik según lo haya mostrado el cliente; si no, anda. No escriba kamu, awak ni engkau.
guidance-my-titles = Los títulos honoríficos como Datuk, Dato’ o Tan Sri van antes del nombre: consérvelos como en la firma. Tuan/Puan sirve si no sabe el nombre; termine el saludo con una coma.
guidance-my-week = En Kedah, Kelantan y Terengganu el fin de semana es viernes y sábado; en el resto, sábado y domingo. Pregunte por el estado antes de prometer días laborables.
guidance-nb-de = El De de cortesía nunca es obligatorio y suena formal. Si el cliente lo escribe, sígalo, con mayúscula, y manténgalo en todo el mensaje.
guidance-nb-hei = Con alguien a quien no conoce, Hei puede parecer demasiado familiar: añada el nombre completo, o empiece con Kjære kunde o solo con el nombre.
guidance-ng-fccpc = Responda por escrito a una reclamación, con el importe y la solución. El cliente debe acudir primero a ustedes y, si no queda satisfecho, puede dirigirse a la comisión de consumo FCCPC.
guidance-ng-landmark = Para una entrega, pida la dirección, un punto de referencia cercano, un enlace al mapa y un teléfono al que pueda llamar quien reparte.
guidance-nl-aanhef = En un mensaje formal, escriba Geachte con heer o mevrouw y el apellido. Si el cliente no ha mostrado cuál corresponde, escriba Beste con el nombre completo.
guidance-nl-groet = Met vriendelijke groet cierra bien casi cualquier mensaje; Hoogachtend es distante y conviene a un recordatorio de pago o un aviso formal.
guidance-nl-prefix = Van, de, van der en un apellido llevan mayúscula después de mevrouw o heer (mevrouw Van Wijk) y minúscula después de un nombre de pila. Los apellidos belgas conservan la grafía de la firma.
guidance-np-calendar = Las fechas pueden darse según el Bikram Sambat, casi 57 años por delante. Escriba a qué calendario se refiere (BS o AD) e indique ambos si de ello depende un plazo.
guidance-np-lakh = Agrupe las tres últimas cifras y después, de dos en dos: 12,34,567. Un lakh es 1,00,000; un crore es 1,00,00,000.
guidance-nz-macrons = Escriba las palabras y los nombres maoríes con sus macrones: Māori, Tāmaki.
guidance-om-baisa = El rial tiene 1000 baisas, así que los importes llevan tres decimales: OMR 12.500 son doce riales y medio. Escriba los tres y no los lea como millares.
guidance-om-wilayat = Para una entrega, pida el número del edificio, la calle, el wilayat y la gobernación. Si no hay calle, la sustituye el nombre de la zona.
guidance-pe-factura = Pregunte si el cliente necesita boleta o factura. La factura se emite solo a quien tiene RUC: pida el número y la razón social.
guidance-pe-libro = Una reclamación en el Libro de Reclamaciones, en papel o en línea, debe responderse en 15 días laborables; el plazo no se puede ampliar. Pregunte si el cliente ha dejado una allí.
guidance-ph-initial = La inicial intermedia corresponde al apellido de la madre, no a un nombre de pila. Diríjase por el nombre o el apellido tal como está firmado.
guidance-ph-po = En filipino, añada po y use kayo como tratamiento, no ikaw: es cortés con cualquier persona a quien no conozca.
guidance-pk-lakh = Los importes grandes pueden darse en lakh (100 000) y crore (10 000 000) o en millones. Use las palabras del cliente y añada la cifra completa donde pueda haber confusión.
guidance-pk-province = Las leyes y los tribunales de consumo son de cada provincia. Pregunte por la provincia, o mire la dirección, antes de escribir sobre derechos o sobre dónde reclamar.
guidance-pl-panstwo = Szanowna Pani y Szanowny Panie indican género. Si el cliente no ha mostrado cuál corresponde, empiece con Szanowni Państwo o Dzień dobry.
guidance-pl-pozdrawiam = Z poważaniem o Z wyrazami szacunku cierra un mensaje formal; Pozdrawiam conviene a uno menos formal.
guidance-pl-witam = No empiece con Witam un correo a alguien a quien no conoce: coloca a quien escribe por encima de quien lee.
guidance-pt-cumprimentos = Basta una despedida corta con cumprimentos, como Com os nossos cordiais cumprimentos; las fórmulas largas están en desuso.
guidance-pt-exmo = Un mensaje formal empieza con Exmo. Senhor o Exma. Senhora, con o sin coma. Úselo solo si el cliente ha mostrado cuál corresponde; si no, salude con el nombre.
guidance-pt-voce = No escriba você: a algunos lectores les molesta. Ponga el verbo en tercera persona y omita el pronombre, o use el nombre.
guidance-qa-zone = No hay código postal: no insista en pedir uno. Para la mensajería, pida los números de la zona, la calle y el edificio, y un teléfono; compruebe cada cifra.
guidance-ro-title-family = Domnule y doamnă van con el apellido, no con el nombre de pila.
guidance-ru-list-order = En listas y formularios, el apellido puede ir primero: Иванова Анна Петровна. El patronímico, en -вич o -вна, va después del nombre de pila y permite distinguirlos.
guidance-ru-salutation = Cierre el saludo con un signo de exclamación o un punto; el texto empieza entonces con mayúscula en una línea nueva.
guidance-ru-uvazheniem = С уважением cierra un mensaje formal, con su nombre en la línea siguiente; la coma después es habitual, aunque ninguna regla la exige.
guidance-sa-delay = Avise al cliente de un retraso enseguida, con una nueva fecha. Si un pedido en línea se retrasa más de 15 días y no se acordó otra fecha, se puede cancelar y hay que devolver el dinero.
guidance-sa-short-address = Para una entrega, pida la dirección nacional abreviada, de cuatro letras y cuatro cifras, y cópiela exactamente: corresponde a un solo edificio.
guidance-sg-case = Si el cliente menciona CASE, es la asociación de consumidores, a la que llegan primero las reclamaciones. Tómelo como petición de una solución y responda con lo que ofrece y para cuándo.
guidance-sg-unit = Para un apartamento o una oficina, pida la planta y la unidad, además del código postal de seis cifras, y escríbalas con almohadilla: #12-05 es la planta 12, unidad 05.
guidance-sk-you-chat = En el chat y los mensajes de texto, los pronombres y posesivos de tratamiento no necesitan mayúscula.
guidance-sl-pozdravljeni = Spoštovani es formal; Pozdravljeni está entre lo formal y lo familiar y es habitual en el correo.
guidance-sn-greeting = Salude antes que nada: un mensaje que empieza por el asunto puede ofender.
guidance-sr-dates = Ponga punto después del día, del mes en cifras y también del año: 21. 11. 2026. o 21. novembar 2026.
guidance-sv-du-ni = Escriba du, con minúscula, a una persona; ni es para varias o para una empresa. Con una sola persona, ni puede parecer distante.
guidance-sv-hej-mark = Tras Hej, un signo de exclamación es alegre y un punto es formal. Omita la exclamación cuando dé malas noticias.
guidance-ta-initials = Una inicial antes del nombre suele corresponder al nombre del padre. Diríjase por el nombre que aparece completo.
guidance-th-khun = Ponga คุณ antes del nombre de pila: es cortés y sirve para cualquier persona.
guidance-th-opening = Empiece una carta o un correo formal con เรียน y el nombre.
guidance-th-particles = Suavice lo que escribe con ครับ o ค่ะ al final; en las preguntas, ครับ o คะ. Depende del género de usted, no del cliente.
guidance-th-year = Los años se cuentan por la era budista: 2569 es 2026. Escriba cuál usa (พ.ศ. o ค.ศ.) donde pueda haber confusión.
guidance-tn-millimes = El dinar tiene 1000 millimes, así que los importes llevan tres decimales: 12,500 DT son doce dinares y medio. Escriba los tres y no los lea como millares.
guidance-tr-sayin = Sayın con el nombre completo abre un mensaje formal y sirve para cualquier persona; Bey y Hanım indican género.
guidance-tr-title-capital = Bey y Hanım llevan mayúscula después de un nombre; los sufijos van tras un apóstrofo: Hatice Hanım’a.
guidance-tw-umbrella = No regale paraguas ni abanicos: sus nombres suenan a separación.
guidance-tw-words = Escriba con caracteres tradicionales y con las palabras usadas en Taiwán: 網路, no 互聯網.
guidance-tw-year = Los documentos pueden contar los años desde 1912 (民國): 115年 es 2026. Escriba el año con cuatro cifras.
guidance-tz-clock = En suajili las horas se cuentan desde el amanecer: saa moja asubuhi son las 7 de la mañana. Cuando acuerde una hora, escríbala en formato de 24 horas y pregunte si no está claro a cuál se refiere el cliente.
guidance-tz-ward = Un código postal abarca toda una circunscripción (ward). Pida también el número y la calle y, si no hay código postal, la circunscripción.
guidance-uk-pan = Пане y пані van con el nombre de pila o el apellido, en vocativo, pero no con un patronímico ni con ambos nombres.
guidance-ur-stop = Termine las oraciones en urdu con ۔ y escriba la coma como ،; escriba los números en cifras como 123.
guidance-uy-withdrawal = Se puede desistir de la mayoría de los pedidos a distancia en los 5 días laborables siguientes al pedido o a la entrega, y también más tarde si no se informó de ello por escrito al cliente. Reembolse sin demora.
guidance-vn-address = No escriba el nombre de pila solo. Empiece con Anh/Chị y el nombre, sea cual sea la edad; después, use la palabra con que el cliente se refiere a sí mismo.
guidance-vn-please = Pida con Vui lòng, en frases cortas pero completas; una petición demasiado escueta es descortés.
guidance-za-postcode = En las ciudades, un apartado de correos tiene otro código postal que las calles: pida el que corresponde a la dirección de entrega. Tiene cuatro cifras; conserve los ceros iniciales, como en 0002.
