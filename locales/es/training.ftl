# La práctica, para quien forma y para quien comparte sus resultados: resultados, tareas, archivos de escenarios.

## Resultados

training-results = Resultados
training-results-whose = Los resultados de otras personas solo aparecen aquí si los han compartido. Los suyos son solo suyos hasta que los comparta.
training-by = Agrupar por
training-by-person = Persona
training-by-skill = Competencia
training-by-market = Mercado
training-by-criterion = Criterio
training-by-scenario = Escenario
training-by-week = Semana
training-person = De quién
training-everybody = Todo el mundo
training-nameless = Usted, sin nombre
training-from = Desde
training-to = Hasta
training-results-title = { $by ->
        [person] Porcentaje por persona
        [skill] Porcentaje por competencia
        [market] Porcentaje por mercado
        [criterion] Porcentaje por criterio
        [scenario] Porcentaje por escenario
       *[week] Porcentaje por semana
    }
training-results-attempts = { $count ->
        [one] A partir de 1 intento.
        [many] A partir de { NUMBER($count) } de intentos.
       *[other] A partir de { NUMBER($count) } intentos.
    }
training-results-shared = { $count ->
        [one] De ellos, 1 compartido por otra persona.
        [many] De ellos, { NUMBER($count) } compartidos por otras personas.
       *[other] De ellos, { NUMBER($count) } compartidos por otras personas.
    }
training-results-none = En este periodo no se terminó ninguna práctica.
training-column-percent = Porcentaje
training-column-attempts = Intentos
training-nothing-to-earn = sin puntos posibles
training-week = Semana del { $date }
training-chart-one = { $title }. { $label }: { $percent }.
training-chart-bars = { $title }, en un gráfico de { NUMBER($count) } barras. Máximo: { $most }, { $mostPercent }. Mínimo: { $least }, { $leastPercent }. Todas las cifras están en la tabla de abajo.
training-chart-weeks = { $title }, en columnas, desde la semana del { $first } ({ $firstPercent }) hasta la semana del { $last } ({ $lastPercent }). Todas las cifras están en la tabla de abajo.

## Los resultados en archivos

training-share = Compartir
training-export-csv = Tabla de lo que se muestra (CSV)
training-share-mine = Compartir los míos (xAPI)
training-share-hint = Para quien imparte la formación o para una plataforma de aprendizaje: todos los intentos que ha terminado, sea cual sea la selección de arriba, con el nombre con el que se firman sus respuestas.
training-with-words = Con lo que escribí
training-with-words-hint = Si no se marca, sus respuestas se quedan aquí y el archivo contiene solo su valoración.
training-written = Archivo guardado: { $path }
training-take-results = Importar lo que han compartido otras personas
training-take-results-hint = Un archivo de declaraciones xAPI de otra persona. Se lee en este equipo y no sale de él.
training-taken-new = { $count ->
        [0] No había ningún intento nuevo.
        [one] Había 1 intento nuevo.
        [many] Había { NUMBER($count) } de intentos nuevos.
       *[other] Había { NUMBER($count) } intentos nuevos.
    }
training-taken-known = { $count ->
        [one] 1 ya estaba aquí.
        [many] { NUMBER($count) } ya estaban aquí.
       *[other] { NUMBER($count) } ya estaban aquí.
    }
training-taken-skipped = { $count ->
        [one] Se omitió 1 declaración porque trata de otra cosa.
        [many] Se omitieron { NUMBER($count) } de declaraciones porque tratan de otra cosa.
       *[other] Se omitieron { NUMBER($count) } declaraciones porque tratan de otra cosa.
    }
training-remove-shared = Eliminar lo que han compartido otras personas
training-remove-shared-confirm = ¿Eliminar todos los resultados que otras personas han compartido con usted? Los suyos se conservan.
training-removed-shared = Se ha eliminado lo que habían compartido otras personas.

## Tareas

training-assign = Asignar
training-assign-explained = Indique qué hay que practicar y hasta cuándo, y entregue el archivo. Nada se envía automáticamente.
training-assign-title = Título
training-assign-until = Fecha límite
training-assign-note = Nota
training-assign-people = Personas
training-assign-people-hint = Los nombres, tal como figuran en la configuración de cada persona, separados por comas o uno por línea. Sin personas ni grupos, la tarea es para todo el mundo.
training-assign-groups = Grupos
training-assign-groups-hint = Separados por comas o uno por línea.
training-assign-scenarios = Escenarios
training-assign-find = Buscar un escenario
training-assign-none-found = Ningún escenario coincide con la búsqueda.
training-assign-chosen = { $count ->
        [0] Ninguno elegido todavía.
        [one] 1 elegido.
        [many] { NUMBER($count) } elegidos.
       *[other] { NUMBER($count) } elegidos.
    }
training-assign-scenario = { $title } ({ $market }, { $minutes ->
        [one] 1 minuto
        [many] { NUMBER($minutes) } de minutos
       *[other] { NUMBER($minutes) } minutos
    })
training-assign-make = Crear el archivo
training-assigned = Tareas asignadas a usted
training-assigned-none = No tiene ninguna tarea asignada.
training-assigned-from = De { $from }
training-assigned-until = Hasta el { $date }
training-assigned-done = Hechos: { NUMBER($done) } de { NUMBER($of) }
training-assigned-late = Vencida
training-assigned-remove = Quitar
training-assigned-remove-this = Quitar «{ $title }»
training-assigned-remove-confirm = ¿Quitar «{ $title }»? Lo que haya practicado para esta tarea se conserva.
training-take-assignment = Importar una tarea
training-take-assignment-hint = El archivo que le ha dado quien imparte la formación. Se lee en este equipo y no sale de él.
training-assignment-taken = Se ha importado «{ $title }», hasta el { $date }.

## Archivos de escenarios

training-scenario-export = Exportar
training-scenario-parlance = Para otro Parlance
training-scenario-cmi5 = Para una plataforma de aprendizaje (cmi5)
training-scenario-language = Idioma del paquete
training-scenario-import = Importar un escenario
training-scenario-import-hint = Un archivo exportado desde otro Parlance. Pasa a ser un escenario propio de su equipo de trabajo.
training-scenario-sound = El escenario se ha importado. No se encontró ningún fallo.
training-scenario-remarks = { $count ->
        [one] El escenario se ha importado, con 1 observación.
        [many] El escenario se ha importado, con { NUMBER($count) } de observaciones.
       *[other] El escenario se ha importado, con { NUMBER($count) } observaciones.
    }
training-scenario-faulty = { $count ->
        [one] No se puede practicar con el escenario hasta que se corrija este fallo.
        [many] No se puede practicar con el escenario hasta que se corrijan los fallos que hay entre estas { NUMBER($count) } de observaciones.
       *[other] No se puede practicar con el escenario hasta que se corrijan los fallos que hay entre estas { NUMBER($count) } observaciones.
    }
training-scenario-faults = Qué falla
training-scenario-remark = observación
training-scenario-fault = fallo
