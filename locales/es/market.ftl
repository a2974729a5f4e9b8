### Los mercados: una ficha cada uno, dos lado a lado; monedas; cobertura.

markets-tab-pages = Fichas
markets-tab-rates = Moneda
markets-tab-coverage = Cobertura

## Finding a market

market-search = Buscar un mercado
market-search-hint = Nombre, código, idioma o moneda
market-none = Ningún mercado coincide con la búsqueda.
market-count = { $count ->
        [one] 1 mercado
        [many] { $count } de mercados
       *[other] { $count } mercados
    }
market-choose = Elija un mercado de la lista.
market-beside = Al lado
market-beside-none = Ningún otro mercado
market-part = Parte del mercado
market-part-whole = Todo el mercado
market-print = Imprimir

## At a glance

market-facts = De un vistazo
market-languages = Idiomas
# $percent is a number with its sign, as usual in the agent's language.
market-language = { $status ->
        [official] { $name }: { $percent }, oficial
        [de-facto] { $name }: { $percent }, oficial de hecho
        [regional] { $name }: { $percent }, oficial en una parte
       *[none] { $name }: { $percent }
    }
market-shares = Porcentaje de personas que usan un idioma como primera lengua o como lengua adicional.
market-languages-more = { $count ->
        [one] 1 más
       *[other] { $count } más
    }
market-currency = Moneda
market-currency-value = { $name } ({ $code }, { $symbol })
market-cash = Redondeo en efectivo: { $step }.
market-numbers = Números
market-dates = Fechas en cifras
market-date-order = { $order ->
        [day-month-year] día, mes, año
        [month-day-year] mes, día, año
       *[year-month-day] año, mes, día
    }
market-dates-differ = No es igual en todos sus idiomas: escriba el mes con letras.
market-week = Semana
market-week-value = Primer día: { $first }; fin de semana: { $weekend }
market-clock = Reloj
market-clock-value = { $hours ->
        [h12] 12 horas
       *[h23] 24 horas
    }
market-calendar = Calendarios
market-measures = Medidas
market-measures-value = { $system ->
       *[metric] sistema métrico
        [us] sistema estadounidense
        [uk] sistemas métrico y británico
    }
market-temperature = { $unit ->
       *[celsius] grados Celsius
        [fahrenheit] grados Fahrenheit
    }
market-dialling = Prefijo telefónico
market-address = Dirección
market-address-part = { $part ->
       *[name] nombre
        [organization] organización
        [street] calle y número
        [district] barrio
        [city] ciudad
        [area] estado o provincia
        [postal-code] código postal
        [sorting-code] código de clasificación
    }
market-postal-code = Código postal, por ejemplo: { $code }
market-zones = Zonas horarias

## Holidays

market-holidays = Festivos de los próximos doce meses
market-holidays-none = No conocemos ningún festivo oficial allí en este periodo.

## Ways to pay

market-payments = Formas de pago y reembolso
market-payments-none = Todavía no sabemos cómo se paga allí: pregunte.
payment-kind = { $kind ->
        [card] tarjeta
        [wallet] monedero digital
        [bank-transfer] transferencia bancaria
        [instant-payment] transferencia inmediata
        [bank-redirect] a través del banco del cliente
        [direct-debit] domiciliación bancaria
        [cash-voucher] efectivo con un código
        [cash-on-delivery] pago contra entrega
        [pay-later] pago aplazado
        [instalments] pago a plazos
        [invoice] factura
        [carrier-billing] con la factura del teléfono
       *[prepaid] prepago
    }

## Rights and guidance

market-rights = Derechos y reglas
market-rights-note = Datos con su base legal y su fuente; no es asesoramiento jurídico sobre un caso concreto.
market-rights-none = Todavía no conocemos ninguna regla de allí: pregunte.
market-guidance = Recomendaciones
market-guidance-none = Todavía no hay recomendaciones para este mercado. Pregunte al cliente qué prefiere.
