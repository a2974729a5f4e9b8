# Coverage of markets by the team's shifts.

coverage-heading = Cobertura del horario de oficina
coverage-explained = Qué horarios de oficina de los mercados cubren sus turnos, hora a hora, y en qué idioma.
coverage-markets = Mercados
coverage-markets-own = Mercados de sus clientes
coverage-add = Añadir…
coverage-remove = Quitar { $name }
coverage-unknown = No está en la lista. Elija un nombre de ella.
coverage-week = Semana del
coverage-week-before = Semana anterior
coverage-week-after = Semana siguiente
coverage-day = Día (UTC)
coverage-whole-week = Toda la semana
coverage-office = Horario de oficina supuesto
coverage-office-from = De
coverage-office-to = A
coverage-map = Cobertura por mercado y hora
coverage-clock-utc = UTC
coverage-legend = Qué indican las celdas
coverage-part-own = Hay alguien que habla un idioma del mercado
coverage-part-other = Hay alguien, pero solo en otro idioma
coverage-part-none = No hay nadie
coverage-part-closed = Las oficinas están cerradas
coverage-cell = { $market }, { $day } { $utc } UTC ({ $local } para usted). Idioma del mercado: { $own } min; otro idioma: { $other } min; sin nadie: { $none } min.
coverage-cell-closed = { $market }, { $day } { $utc } UTC ({ $local } para usted). Oficinas cerradas.
coverage-cell-keys = Las teclas de flecha pasan de una hora a otra y de un mercado a otro.
coverage-assumed-hours = Se supone, sin saberlo, que las oficinas abren de { $from } a { $to }, hora local, salvo el fin de semana y los festivos del mercado. La altura del relleno indica la parte de la hora.
coverage-assumed-rest = Un mercado con varias zonas horarias está abierto mientras lo esté alguna de ellas. No se descuentan los festivos de solo una parte de un mercado, y no cuentan los idiomas que son oficiales solo en una parte.
coverage-gaps = Huecos
coverage-total = Idioma del mercado: { $own }; otro idioma: { $other }; sin nadie: { $none }
coverage-languages = Idiomas del mercado: { $languages }
coverage-no-gaps = Sin huecos: hay alguien durante todo el horario de oficina.
coverage-no-hours = Esta semana no hay horario de oficina.
coverage-gap-here = { $span } para usted
coverage-gap-there = { $span } en { $zone }
coverage-gap-there-more =
    { $span } en { $zone } y { $more ->
        [one] 1 zona más
        [many] { $more } de zonas más
       *[other] { $more } zonas más
    }
coverage-holiday = Cerrado: { $date }, { $name }
coverage-holiday-check = Cerrado: { $date }, { $name }; compruebe este día
coverage-holidays-unknown = No se conocen los festivos de esta semana; no se descuenta ninguno.
coverage-shifts = Turnos
coverage-no-shifts = Todavía no hay turnos. Añada uno para ver qué cubre.
coverage-shift-add = Añadir un turno
coverage-shift-name = Nombre
coverage-shift-zone = Zona horaria
coverage-shift-days = Días
coverage-shift-from = De
coverage-shift-to = A
coverage-shift-overnight = Termina al día siguiente.
coverage-shift-languages = Idiomas
coverage-shift-remove = Quitar este turno
coverage-shifts-save = Guardar turnos
coverage-shifts-saved = Guardado.
coverage-shifts-changed = Aún sin guardar.
coverage-export = Exportar
coverage-export-svg = Imagen SVG
coverage-export-png = Imagen PNG
coverage-export-csv = Tabla CSV
coverage-written = Archivo guardado: { $path }
