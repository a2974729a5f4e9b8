# Buscar en lo que hay en este equipo.

search-field = Buscar mensajes, clientes y pedidos
search-hint = Palabras, “palabras seguidas” entre comillas, -sin, from:, market:, desk:, status:, before:2026-11-21, after:2026-11-01
search-ranked = Primero lo que mejor coincide
search-none = No se ha encontrado nada en este equipo.
search-customers = Clientes
search-hits = Mensajes, tickets y pedidos
search-more = Mostrar lo anterior
search-searching = Buscando…
search-reached = Se ha buscado hasta el { $date }; acote la búsqueda para ir más atrás.
search-missing-desk = { $name } se está leyendo todavía: por ahora hay aquí { NUMBER($tickets) } de sus tickets.
search-missing-unindexed = { $count ->
        [one] Hay una entrada que aún no se puede encontrar; pronto se podrá.
       *[other] Hay { NUMBER($count) } entradas que aún no se pueden encontrar; pronto se podrá.
    }
search-missing-files = No se busca dentro de los archivos adjuntos.
search-note = Nota interna
search-reply = Nuestra respuesta
search-message = De la clientela
search-ticket = Ticket
search-record = { $kind ->
        [order] Pedido
        [shipment] Paquete
        [return] Devolución
        [refund] Reembolso
        [survey] Encuesta
        [loyalty] Fidelización
        [call] Llamada
        [consent] Consentimiento
       *[event] Suceso
    }
