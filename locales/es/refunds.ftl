# Returns and refunds in the window.

returns = Devoluciones y reembolsos
returns-totals = Reembolsado hoy
returns-today = Reembolsado hoy: { $own } de { $limit }. Queda: { $left }.
returns-granted = Aprobado hoy: { $amount }
returns-market = { $limit ->
        [none] { $market }: { $own }
       *[other] { $market }: { $own } de { $limit }
    }
returns-waiting =
    { $count ->
        [one] 1 reembolso espera una aprobación.
       *[other] { $count } reembolsos esperan una aprobación.
    }
returns-orders = Pedidos
returns-no-orders = Aquí no hay ningún pedido de esta persona. Importe los pedidos de la tienda para revisar una devolución.
returns-grounds = Por qué se devuelve
returns-ground =
    { $grounds ->
        [changed-mind] Cambio de opinión
        [faulty] Defectuoso
        [wrong-item] No es lo que se pidió
       *[not-arrived] No ha llegado
    }
returns-delivered = Entregado el, si se sabe
returns-quantity = Cuántos (quedan: { $left })
returns-kind = Tipo de producto
returns-opened = ¿Precinto abierto?
returns-opened-yes = abierto
returns-opened-no = precintado
returns-used = ¿Usado?
returns-used-yes = usado
returns-used-no = sin usar
returns-reason = Por qué (para el registro de auditoría)
returns-open = Abrir un caso
returns-put = Poner este mensaje en la respuesta
returns-clock =
    { $hours ->
        [0] El reembolso vence en { $minutes } min
       *[other] El reembolso vence en { $hours } h { $minutes } min
    }
returns-clock-late =
    { $hours ->
        [0] Reembolso con { $minutes } min de retraso
       *[other] Reembolso con { $hours } h { $minutes } min de retraso
    }
returns-refunded = reembolsado: { $amount }
returns-amount = Importe
returns-way = Forma de devolución
returns-way-name =
    { $way ->
        [prepaid-label] Etiqueta prepagada
        [in-store] En una tienda
        [drop-off] Punto de entrega
       *[own-parcel] Envío por cuenta del cliente
    }
returns-approver = Quién aprueba
returns-do =
    { $step ->
        [approve] Aceptar
        [refuse] Rechazar
        [ask] Pregunta hecha
        [send-label] Etiqueta enviada
        [on-its-way] En camino
        [receive] Recibida
        [accept] Revisada: en orden
        [not-accept] Revisada: con reparos
        [refund] Reembolsar
        [goodwill] Reembolso de cortesía
        [exchange] Cambiar
        [grant] Aprobar el reembolso
        [deny] Denegar el reembolso
       *[close] Cerrar
    }
returns-settings = Devoluciones y reembolsos
returns-policies = Políticas de las tiendas
returns-policy-keep = Guardar esta política
returns-policy-remove = Quitar
returns-limits = Reembolsos sin aprobación
returns-currency = Moneda
returns-per-case = Por caso
returns-per-day = Por día
returns-market-code = Mercado
returns-market-add = Límites de un mercado
returns-market-remove = Quitar
returns-limits-keep = Guardar estos límites
returns-limits-remove = Sin límites: todo reembolso necesita una aprobación
returns-state =
    { $state ->
        [requested] Solicitada
        [asked] A la espera del cliente
        [approved] Aceptada
        [refused] Rechazada
        [label-sent] Etiqueta enviada
        [on-its-way] En camino
        [received] Recibida
        [inspected] Revisada
        [not-accepted] Con reparos
        [refunded] Reembolsada
        [exchanged] Cambiada
       *[closed] Cerrada
    }

returns-goods-custom-made = hecho o modificado a medida
returns-goods-perishable = productos perecederos
returns-goods-sealed-hygiene = productos de higiene precintados
returns-goods-digital-content = contenido digital
returns-goods-tickets-dated = entradas y alojamiento con fecha
returns-goods-price-fluctuating = productos cuyo precio sigue a un mercado
returns-goods-newspapers = periódicos y revistas
returns-goods-unsealed-media = grabaciones y programas precintados
returns-goods-travel = transporte y viajes
returns-goods-gift-card = tarjetas regalo
returns-goods-clearance = artículos rebajados o restos de serie
returns-most = Como máximo { $amount }
returns-waits = Espera una aprobación: { $amount }. { $why }
returns-fault = { $line }:{ $column }: { $message }
returns-no-limits = No hay límites definidos: todo reembolso necesita una aprobación.
