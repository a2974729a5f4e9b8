# Bringing in customers, orders and more from a file.

import-hint = Clientes, pedidos, paquetes, devoluciones, reembolsos, encuestas y puntos de Shopify, de WooCommerce o de cualquier tabla; tarjetas de contacto; correo. El archivo solo se lee.
import-choose = Elegir un archivo…
import-file = Archivo
import-source = Nombre de la tienda o del sistema
import-source-hint = Se actualiza lo que decía antes un archivo del mismo nombre.
import-look = Examinar
import-layout = Tipo de contenido
import-layout-name = { $layout ->
        [shopify-orders] Pedidos de Shopify
        [shopify-customers] Clientes de Shopify
        [woocommerce-orders] Pedidos de WooCommerce
        [woocommerce-customers] Clientes de WooCommerce
        [columns] Otra tabla
        [lines] Líneas en el formato de Parlance
        [vcard] Tarjetas de contacto (vCard)
        [jscontact] Tarjetas de contacto (JSContact)
       *[mail] Correo
    }
import-recognised = Reconocido por su contenido.
import-encoding = Codificación
import-encoding-guessed = Es una suposición: fíjese en los nombres de abajo.
import-delimiter = Las columnas se separan con
import-delimiter-name = { $delimiter ->
        [comma] comas
        [semicolon] punto y coma
       *[tab] tabuladores
    }
import-rows = Cada fila es
import-row-name = { $kind ->
        [customers] una persona
        [orders] un pedido
        [shipments] un paquete
        [returns] una devolución
        [refunds] un reembolso
        [surveys] una respuesta a una encuesta
       *[loyalty] un movimiento de puntos
    }
import-column = Columna
import-holds = Contiene
import-field = { $field ->
        [none] Nada que haga falta
        [customer-id] Número de cliente
        [name] Nombre completo
        [given-name] Nombre de pila
        [family-name] Apellidos
        [email] Dirección de correo
        [phone] Número de teléfono
        [language] Idioma
        [country] País
        [subdivision] Estado o región
        [city] Ciudad
        [postal-code] Código postal
        [street] Calle
        [street2] Calle, segunda línea
        [form-of-address] Tratamiento
        [record-id] Número de registro
        [order-number] Número de pedido
        [at] Fecha
        [status] Estado
        [total] Total
        [currency] Moneda
        [payment] Forma de pago
        [channel] Canal
        [by] Quién de nuestra parte
        [item-name] Artículo
        [item-sku] Referencia del artículo
        [item-quantity] Cantidad
        [item-price] Precio por unidad
        [carrier] Transportista
        [tracking] Número de seguimiento
        [delivered] Fecha de entrega
        [reason] Motivo
        [score] Puntuación
        [survey] Tipo de encuesta
        [comment] Comentario
        [points] Puntos
        [balance] Saldo de puntos posterior
       *[tier] Nivel
    }
import-ask-column = Hace falta una columna para “{ $field }”.
import-ask-dates = { $example }: ¿es el { $day_first } o el { $month_first }?
import-ask-decimal = ¿Qué precede a los decimales en { $example }?
import-decimal = { $mark ->
        [point] un punto
       *[comma] una coma
    }
import-ask-currency = Moneda de los importes (tres letras)
import-own-addresses = Nuestras direcciones o dominios, uno por línea (@example.com)
import-own-hint = Lo que enviaron es correo saliente; lo demás, entrante.
import-found = Las primeras filas quedarían así
import-faults = No se puede importar
import-line = línea { NUMBER($line) }
import-dry = Solo contar
import-start = Importar
import-stop = Detener
import-going = Filas leídas: { NUMBER($rows) }, { NUMBER($percent) } %
import-counted = Esto es lo que resultaría; no se ha escrito nada.
import-done = Importado.
import-nothing-new = Ya estaba todo aquí.
import-customers = { $new ->
        [one] 1 ficha de cliente nueva
       *[other] { NUMBER($new) } fichas de cliente nuevas
    }; con cambios: { NUMBER($changed) }; sin cambios: { NUMBER($same) }
import-records = Registros nuevos: { NUMBER($new) }; con cambios: { NUMBER($changed) }; sin cambios: { NUMBER($same) }
import-not-taken = { $faults ->
        [one] No se importó 1 fila.
       *[other] No se importaron { NUMBER($faults) } filas.
    }
import-errors = Todas figuran en { $path }.
import-before = Importaciones anteriores
import-none = Todavía no se ha importado nada.
import-undo = Deshacer la importación
import-undo-confirm = Se retira todo lo que aportó “{ $name }”, y lo que cambió vuelve a estar como antes.
import-held = Un archivo posterior afecta a las mismas personas: deshaga primero esa importación.
import-undone = Importación deshecha. Registros retirados: { NUMBER($removed) }, restablecidos: { NUMBER($restored) }; fichas de cliente retiradas: { NUMBER($customers) }, conservadas porque se han usado después: { NUMBER($kept) }.
