# Exchange rates: converting an amount, and the tables to convert by.

## Converting

rates-convert = Convertir
rates-amount = Importe
rates-from = De
rates-to = A
rates-market = Mercado del cliente
rates-no-market = Sin elegir
rates-on = Con fecha del
rates-cash = Pago en efectivo
rates-currency = { $code } – { $name }
rates-result-from = Tipo de cambio del { $date }, { $source }
rates-typed = manual
rates-old = Demasiado antiguo para fiarse
rates-for-customer = Como lo escribe el cliente

## What is kept

rates-kept = Tipos de cambio para convertir
rates-none = Todavía no hay tipos de cambio: importe una tabla o introduzca uno.
rates-import = Importar una tabla
rates-import-hint = El archivo XML del Banco Central Europeo, por ejemplo, eurofxref-daily.xml. Se lee en este equipo; no se descarga nada.
rates-imported =
    { $days ->
        [one] Guardado: { $source }, { $last }.
        [many] Guardado: { $source }, { $days } de días, del { $first } al { $last }.
       *[other] Guardado: { $source }, { $days } días, del { $first } al { $last }.
    }
rates-left-out = Omitidas porque ya no se usan: { $currencies }
rates-tables =
    { $days ->
        [one] { $last }
        [many] del { $first } al { $last }, { $days } de días
       *[other] del { $first } al { $last }, { $days } días
    }
rates-remove = Quitar
rates-remove-confirm = ¿Quitar { $name }? Ya no se podrán convertir importes con estos datos.

## Typing a rate

rates-type = Introducir un tipo de cambio
rates-rate = { $to } por 1 { $from }
rates-date = De qué día
rates-source = De dónde procede
rates-source-hint = Un banco, una lista de precios, alguien del equipo: se muestra con cada importe.
rates-keep = Guardar tipo de cambio
