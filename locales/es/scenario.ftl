# La práctica, en el idioma de quien atiende: competencias, qué debe lograr una respuesta, cuánto vale y qué falla en un escenario.

practice-skill-active-listening = Escucha activa
practice-skill-empathy = Empatía
practice-skill-plain-language = Lenguaje claro
practice-skill-form-of-address = Tratamiento
practice-skill-saying-no = Decir que no
practice-skill-apology = Disculpas
practice-skill-conflict = Conflictos
practice-skill-rapport = Sintonía con el cliente
practice-skill-promise-keeping = Cumplir lo prometido
practice-skill-privacy = Privacidad

practice-must-acknowledge = Mostrar comprensión del problema
practice-must-apologise = Pedir disculpas
practice-must-offer = Ofrecer algo
practice-must-not-blame = No culpar
practice-must-ask = Preguntar
practice-must-keep-register = Mantener el tratamiento adecuado
practice-must-not-promise = Prometer solo lo que se puede cumplir
practice-must-thank = Dar las gracias
practice-must-inform = Decir lo que el cliente necesita saber
practice-must-close = Terminar bien

practice-grade-good = Bien
practice-grade-middling = Bien en parte
practice-grade-poor = Todavía no

practice-channel-email = Correo electrónico
practice-channel-chat = Chat
practice-channel-phone = Teléfono
practice-channel-social = Redes sociales

practice-rule-again = La revisión de la respuesta encontró esto en algo que usted escribió: «{ $rule }». ¿Cómo lo escribiría ahora?

# $about es un nombre, una etiqueta o un número del escenario, o lo que dice el propio compilador, en inglés.
practice-fault-no-file = Falta el archivo { $about }.
practice-fault-not-text = El archivo no es texto UTF-8.
practice-fault-too-large = El archivo ocupa más de { $about } kB. Divídalo en varios escenarios.
practice-fault-unknown-file = El archivo { $about } no forma parte de un escenario y no se tiene en cuenta.
practice-fault-toml = Esto no se puede leer: { $about }
practice-fault-pattern = Este patrón no se puede leer: { $about }
practice-fault-unknown = Valor desconocido: { $about }
practice-fault-differs = La traducción no tiene las mismas intervenciones o criterios que el escenario: { $about }
practice-fault-ink = La historia no se puede leer: { $about }
practice-fault-too-deep = Aquí hay demasiados niveles de paréntesis o de opciones.
practice-fault-endless = A partir de aquí, la historia no termina nunca: { $about }
practice-fault-plays = La historia no se puede reproducir: { $about }
practice-fault-dead-end = La historia se detiene aquí sin llegar a un final: { $about }
practice-fault-unreachable-knot = Nada lleva a { $about }.
practice-fault-unreachable-choice = Esto no se ofrece nunca: { $about }
practice-fault-too-many-ways = Hay más de { $about } puntos en los que se pregunta algo. No se pudieron probar todos los caminos.
practice-fault-tag = Etiqueta desconocida: { $about }
practice-fault-unscored = La intervención { $about } no se puntúa: no hay criterios para ella.
practice-fault-unasked = La historia nunca pide la intervención { $about }.
practice-fault-outcomes = Tras la intervención { $about } deben seguir las tres opciones [good], [middling] y [poor].
practice-fault-samples = La intervención { $about } necesita respuestas de ejemplo: buena, intermedia e insuficiente.
practice-fault-sample-grade = Una respuesta de ejemplo no obtiene la valoración que indica: { $about }
practice-fault-untranslated = Para { $about } hacen falta tanto la historia como la descripción.

practice-line-row =
    { $id }: { $title } ({ $market }, { $minutes ->
        [one] 1 minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    }, nivel { $level })
practice-line-choose = Elija un número:
practice-line-write = Escriba: { $task }
practice-line-score = { $percent } %: { $grade }
practice-line-criterion = { $title }: { $points } de { $of }. { $why }
practice-line-fault = { $file }:{ $line }:{ $column }: { $message }
practice-line-sound = No se encontró ningún fallo.
practice-line-end = { $percent } %. No se ha guardado nada de esto.

practice-result-what = Concepto
practice-result-points = Puntos
practice-result-of = Máximo
practice-result-percent = Porcentaje
practice-result-attempts = Intentos
practice-result-nameless = Usted

# Palabras de un paquete para una plataforma de aprendizaje.
practice-player-conversation = Conversación
practice-player-say = ¿Qué dice usted?
practice-player-typing = El cliente está escribiendo…
practice-player-you = Usted
practice-player-why = Por qué
practice-player-write = Escriba su respuesta
practice-player-answer = Listo
practice-player-compare = Comparar
practice-player-your-answer = Su respuesta
practice-player-criteria = Qué logra una buena respuesta
practice-player-samples = Ejemplos
practice-player-mark-yourself = Aquí valora usted su propia respuesta; en Parlance se puntúa automáticamente. ¿Qué tal ha sido?
practice-player-ended = Fin
practice-player-score = Puntuación
practice-player-skill = Competencia
practice-player-points = Puntos
practice-player-passed = Superado
practice-player-failed = No superado
practice-player-again = Otra vez
practice-player-finish = Finalizar
practice-player-closed = Ya puede cerrar esta ventana.
practice-player-alone = Esto funciona sin plataforma de aprendizaje. No se registra nada.
practice-player-not-sent = No se puede acceder a la plataforma de aprendizaje. Se vuelve a intentar.
