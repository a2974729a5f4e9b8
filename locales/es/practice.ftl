### La práctica: los escenarios, la conversación, lo que vuelve y lo que se escribe para crear un escenario. $percent es un número con su signo,
### como es habitual en el idioma de quien atiende.

practice-tab-scenarios = Escenarios
practice-tab-history = Historial
practice-own = Del equipo
practice-tab-results = Resultados
practice-files = Archivos de este escenario
practice-review = Diez minutos hoy
practice-review-due = { $count ->
        [0] Diez minutos hoy: nada pendiente
        [one] Diez minutos hoy: 1 tarjeta pendiente
        [many] Diez minutos hoy: { NUMBER($count) } de tarjetas pendientes
       *[other] Diez minutos hoy: { NUMBER($count) } tarjetas pendientes
    }

## En la configuración

practice-switch-pauses = El cliente tarda en escribir
    .hint = Antes de cada mensaje del cliente se ve durante unos segundos que alguien está escribiendo.
practice-switch-from-replies = Aprender de mis respuestas
    .hint = Lo que la revisión encuentra en las respuestas que usted envía vuelve en forma de tarjetas. Cada tarjeta guarda la regla y el idioma, pero nada de lo que usted escribió.

## Los escenarios

practice-filters = Filtrar escenarios
practice-search = Buscar
practice-skill = Competencia
practice-skills = Competencias
practice-any-skill = Todas las competencias
practice-level = Nivel
practice-any-level = Todos los niveles
practice-level-name = Nivel { NUMBER($level) }
practice-language = Practicar en
practice-count = { $count ->
        [0] Ningún escenario coincide con la búsqueda.
        [one] 1 escenario
        [many] { NUMBER($count) } de escenarios
       *[other] { NUMBER($count) } escenarios
    }
practice-minutes = { $count ->
        [one] 1 minuto
        [many] { NUMBER($count) } de minutos
       *[other] { NUMBER($count) } minutos
    }
practice-done = { $count ->
        [one] Hecho una vez
        [many] Hecho { NUMBER($count) } de veces
       *[other] Hecho { NUMBER($count) } veces
    }
practice-done-best = { $count ->
        [one] Hecho una vez, { $percent }
        [many] Hecho { NUMBER($count) } de veces; mejor resultado: { $percent }
       *[other] Hecho { NUMBER($count) } veces; mejor resultado: { $percent }
    }
practice-unreviewed = Sin revisar
practice-languages = Disponible en { $languages }
practice-told-in = Se muestra en { $language }
practice-assigned = Asignado
practice-assigned-by = { $title }, de { $from }
practice-assigned-until = { $title }, de { $from }, hasta el { $date }
practice-begin = Empezar
practice-edit = Editar
practice-author-name = Autoría
practice-reviewer = Revisión
practice-version = Versión
practice-sources = Fuentes
practice-unusable = No se puede practicar con { $name }.
practice-folder = Los escenarios propios de su equipo de trabajo están en esta carpeta:
practice-new = Nuevo escenario
practice-new-name = Nombre
practice-new-hint = Letras latinas minúsculas, cifras y guiones, por ejemplo, late-parcel-fr.
practice-new-taken = Ya existe un escenario con este nombre.
practice-new-create = Crear

## La conversación

practice-back = Volver a los escenarios
practice-conversation = Conversación
practice-by-agent = Usted
practice-by-scene = Situación
practice-by-why = Por qué
practice-typing = { $name } está escribiendo
practice-skip = Continuar sin esperar
practice-choices = ¿Qué dice usted?
practice-beside = Junto a la conversación
practice-ended = La conversación ha terminado.
practice-again = Empezar de nuevo
practice-said-answer = Su respuesta: { $percent }, { $grade }
practice-said-end = La conversación ha terminado. En total: { $percent }

## Cuánto ha valido

practice-worth = Valoración
practice-worth-none = Cuando haya escrito una respuesta, verá aquí su valoración.
practice-answer-worth = Su respuesta: { $grade }
practice-points = { $of ->
        [one] { NUMBER($points) } de 1 punto
        [many] { NUMBER($points) } de { NUMBER($of) } de puntos
       *[other] { NUMBER($points) } de { NUMBER($of) } puntos
    }
practice-not-scored = Sin puntuar
practice-sentences = Lo que usted escribió
practice-taken = La revisión de la respuesta resta un { NUMBER($count) } % del total.
practice-sample = Mostrar una buena respuesta
practice-summary = Valoración final
practice-whole = En total
practice-cards-made = { $count ->
        [0] No queda nada que repasar.
        [one] Queda 1 tarjeta para repasar más adelante.
        [many] Quedan { NUMBER($count) } de tarjetas para repasar más adelante.
       *[other] Quedan { NUMBER($count) } tarjetas para repasar más adelante.
    }

## Diez minutos hoy

practice-cards-left = { $count ->
        [one] Queda 1 tarjeta
        [many] Quedan { NUMBER($count) } de tarjetas
       *[other] Quedan { NUMBER($count) } tarjetas
    }
practice-card-wrote = El cliente escribió
practice-card-task = Lo que se le pide a usted
practice-card-what = ¿Qué debe lograr aquí su respuesta?
practice-card-language = Escrito en { $language }
practice-card-better = ¿Qué habría que mejorar aquí y cómo lo escribiría usted?
practice-card-recall = ¿Qué le pide esta regla?
practice-card-sample = Puede decirse así
practice-show = Mostrar
practice-rate = ¿Qué tal lo sabía?
practice-rate-again = No lo sabía
practice-rate-hard = Con esfuerzo
practice-rate-good = Bien
practice-rate-easy = Al instante
practice-review-done = { $count ->
        [one] Ha repasado 1 tarjeta.
        [many] Ha repasado { NUMBER($count) } de tarjetas.
       *[other] Ha repasado { NUMBER($count) } tarjetas.
    }
practice-review-left = { $count ->
        [0] Hoy no hay nada pendiente.
        [one] Hay 1 tarjeta más pendiente.
        [many] Hay { NUMBER($count) } de tarjetas más pendientes.
       *[other] Hay { NUMBER($count) } tarjetas más pendientes.
    }
practice-review-more = Continuar

## El historial

practice-history-empty = Todavía no ha practicado.
practice-not-ended = Sin terminar
practice-ended-percent = Terminado, { $percent }
practice-look = Ver
practice-go-on = Continuar
practice-other-version = El escenario ha cambiado desde entonces.
practice-remove = Eliminar
practice-remove-attempt = Eliminar este intento
practice-remove-attempt-text = Lo que hizo en «{ $title }» se eliminará definitivamente. Las tarjetas que surgieron de este intento se conservan.

## Escribir un escenario

practice-author-files = Archivos
practice-author-file = Archivo { $file }
practice-author-copy = Al guardar, se crea una copia propia de su equipo de trabajo.
practice-author-changed = Con cambios
practice-author-kept = Guardado
practice-author-refused = Sin guardar: corrija antes los fallos
practice-author-save = Guardar
practice-author-publish = Publicar como versión nueva
practice-author-published = Publicado
practice-author-unpublished = Sin publicar: corrija antes los errores
practice-author-leave = ¿Salir sin guardar?
practice-author-leave-text = Se perderá lo que ha escrito desde la última vez que se guardó.
practice-author-leave-yes = Salir
practice-author-remove = Eliminar este escenario
practice-author-remove-text = Los archivos de { $name } propios de su equipo de trabajo se eliminarán definitivamente. Si Parlance incluye un escenario con este nombre, volverá a estar disponible.
practice-language-add = Añadir un idioma
practice-language-drop = Quitar { $language }
practice-language-tag = Etiqueta de idioma, por ejemplo, hu o pt-BR
practice-faults = Qué falla
practice-faults-count = { $count ->
        [0] No se encontró ningún fallo.
        [one] 1 observación
        [many] { NUMBER($count) } de observaciones
       *[other] { NUMBER($count) } observaciones
    }
practice-fault-place = { $place ->
        [known] { $file }, línea { NUMBER($line) }, columna { NUMBER($column) }:
       *[none] { $file }:
    }
practice-preview = Vista previa
practice-preview-own = Idioma original
practice-preview-restart = Desde el principio
practice-preview-none = Todavía no se puede reproducir.
practice-ways = { $count ->
        [one] Hay 1 camino posible.
        [many] Hay { NUMBER($count) } de caminos posibles.
       *[other] Hay { NUMBER($count) } caminos posibles.
    }
practice-outcomes = Valoración de la respuesta
practice-outcome-good = Respuesta buena
practice-outcome-middling = Respuesta intermedia
practice-outcome-poor = Respuesta insuficiente
