# La revisión de la respuesta, en el idioma de quien atiende: cómo se llama cada regla y por qué observa algo.
# El motivo de una regla es check-<rule>; su nombre en las listas, el atributo .title.

check-register = { $kind ->
        [within] La respuesta mezcla el trato formal y el informal. Mantenga el { $due ->
            [formal] formal
           *[informal] informal
        }.
        [thread] Hasta ahora le escribió al cliente con un trato { $due ->
            [formal] formal
           *[informal] informal
        }.
        [asked] El cliente pidió un trato { $due ->
            [formal] formal
           *[informal] informal
        }.
        [observed] El cliente le escribe con un trato { $due ->
            [formal] formal
           *[informal] informal
        }.
       *[usual] Lo habitual en este mercado es el trato { $due ->
            [formal] formal
           *[informal] informal
        }.
    }
    .title = Trato formal o informal
check-greeting-hour = { $kind ->
        [morning] Donde está el cliente es por la mañana.
        [day] Donde está el cliente es de día.
        [evening] Donde está el cliente es por la noche.
       *[night] Donde está el cliente son altas horas de la noche.
    }
    .title = Saludo acorde con la hora
check-other-language = El idioma de la respuesta ({ $language }) no es el del cliente ({ $due }).
    .title = Idioma de la respuesta
check-untranslated = El idioma de esta frase ({ $language }) no es el de la respuesta ({ $due }).
    .title = Frase en otro idioma
check-placeholder = Falta rellenar este espacio de la plantilla.
    .title = Espacios de plantilla sin rellenar
check-secret = { $kind ->
        [card] Un número de tarjeta. En un mensaje nadie lo necesita: deje solo las cuatro últimas cifras.
        [account] Un número de cuenta. Envíelo solo si el cliente lo necesita.
       *[word] Una contraseña o un código no deben ir en un mensaje.
    }
    .title = Números de tarjeta, contraseñas
check-asks-secret = No pida esto nunca: una petición así no se distingue de un intento de estafa.
    .title = Petición de datos secretos
check-blame = Esto culpa al cliente. Diga qué falta y qué se puede hacer.
    .title = Reproches
check-bare-refusal = Un simple no. Añada el motivo, o lo que sí es posible.
    .title = Negativa seca
check-bare-order = Esto suena a orden. Mejor pídalo.
    .title = Órdenes
check-overpromise = Nadie puede garantizar que esto se cumpla. Diga qué va a hacer y en qué plazo.
    .title = Promesas excesivas
check-dismissive = Esto resta importancia al problema del cliente. Muestre que lo ha entendido.
    .title = Restar importancia
check-sarcasm = Esto puede sonar a burla. Dígalo con sencillez.
    .title = Sarcasmo y bromas
check-idiom = Una frase hecha que no todo el mundo conoce. Dígalo con sencillez.
    .title = Frases hechas
check-slang = Demasiado coloquial o abreviado para este mensaje.
    .title = Lenguaje coloquial
check-jargon = Un término interno. Dígalo como lo diría un cliente.
    .title = Jerga
check-gendered = Esto da por supuesto un género. Escríbalo de forma neutra.
    .title = Género supuesto
check-religious-greeting = Una fórmula religiosa que el cliente no ha usado. Quítela, o desee algo que valga para todo el mundo.
    .title = Fórmulas religiosas
check-shouting = Las palabras en mayúsculas parecen gritos.
    .title = Mayúsculas
check-repeated-marks = Basta con un solo signo.
    .title = Signos repetidos
check-emoji = { $kind ->
        [risky] En este mercado muchas personas entienden este emoji de otra manera. Es mejor quitarlo.
       *[letter] Un emoji en un correo formal. Quítelo, salvo que el cliente los use.
    }
    .title = Emojis
check-long-sentence = { $kind ->
        [letters] Una frase de { $count } letras (más de { $limit }) es difícil de leer. Divídala en dos.
       *[words] Una frase de { $count } palabras (más de { $limit }) es difícil de leer. Divídala en dos.
    }
    .title = Frases largas

check-wrong-customer = Aquí se nombra a { $name }. El nombre del cliente es { $customer }.
    .title = Nombre de otra persona
check-misspelt-name = { $kind ->
        [marks] El cliente lo escribe con otros acentos: { $right }.
        [variant] El cliente lo escribe con otro carácter: { $right }.
       *[letters] El nombre del cliente es { $right }.
    }
    .title = Nombres mal escritos
check-name-order = El nombre del cliente se escribe { $right }.
    .title = Orden del nombre
check-honorific = { $kind ->
        [missing] El nombre solo es descortés aquí. Añada «{ $honorific }».
        [familiar] «{ $title }» es demasiado familiar aquí: corresponde «{ $honorific }».
        [doubled] «{ $title }» está aquí junto a otro título. Basta con uno.
        [surname-alone] El apellido solo es descortés aquí ({ $name }). Escriba el nombre completo.
        [with-surname] «{ $title }» va con el nombre de pila, no con el apellido ({ $name }).
       *[given-alone] «{ $title }» va con el apellido, no con el nombre de pila solo ({ $name }).
    }
    .title = Títulos y tratamientos
check-assumed-title = { $kind ->
        [other] El cliente usa otro título, no «{ $title }».
       *[assumed] «{ $title }» da por supuesto un género que el cliente no ha indicado. Escriba el nombre completo: { $name }.
    }
    .title = Títulos que suponen un género
check-wrong-reference = { $kind ->
        [near] Se parece a un número de este asunto: { $right }. Compárelos.
       *[unknown] Este número no ha aparecido en este asunto. Compruébelo.
    }
    .title = Números de pedidos y tickets
check-promise-date = { $kind ->
        [past] Ese día ya pasó.
        [holiday] Ese día es festivo allí: { $name }.
        [holiday-local] Ese día es festivo allí: { $local } ({ $name }).
        [weekend] Ese día es fin de semana allí ({ $weekday }).
       *[weekday] La fecha cae en otro día de la semana: { $weekday }.
    }
    .title = Promesas en festivos, fines de semana y días pasados
check-ambiguous-date = ¿Primero el día o el mes? Se puede leer de las dos formas. Escriba el mes con letras.
    .title = Fechas de doble lectura
check-ambiguous-number = { $kind ->
        [thousands] Esto puede leerse como mil veces más, o mil veces menos.
       *[decimals] El cliente escribe los números con otro separador.
    }
    .title = Números de doble lectura
check-bare-currency = { $kind ->
        [several] Varias monedas usan el signo { $sign }. Indique a cuál se refiere.
       *[foreign] ¿Qué moneda es { $sign }? La del cliente tiene otro signo.
    }
    .title = Monedas
check-time-without-zone = ¿La hora de quién? El reloj del cliente no marca la misma hora que el de usted.
    .title = Horas sin zona horaria

## Dónde se muestra

check-own = Regla propia de su equipo: { $rule }
check-severity = { $severity ->
        [error] No lo envíe así
        [warning] Revíselo
       *[hint] Se puede mejorar
    }
check-clear = Sin observaciones.
check-line = { $start }–{ $end } { $severity }: { $reason }
check-line-fix = En su lugar: { $fix }
check-line-remove = Quítelo.
check-unchecked = Sin comprobar aquí:
check-rule-fault = { $file } no se usa: { $place ->
        [none] {""}
       *[known] línea { $line }, columna { $column }:{" "}
    }{ $why }
check-rule-miss = { $rule } ({ $language }): { $why ->
        [missed] no se encuentra
        [found] se encuentra
        [other-words] se encuentra otra cosa
       *[other-fix] la corrección es otra
    }: { $text }
