### Lo que la ley concede al cliente, en el idioma de quien atiende. Una regla por línea, y al lado lo que hay que saber.

## What a rule is about

right-kind-withdrawal = Desistimiento sin motivo
right-kind-refund = Reembolso
right-kind-delivery = Entrega
right-kind-guarantee = Productos defectuosos (garantía legal)
right-kind-duty-de-minimis = Importación: derechos de aduana
right-kind-vat-de-minimis = Importación: IVA, impuesto sobre bienes y servicios o impuesto sobre las ventas
right-kind-privacy-access = Solicitud de acceso a los datos propios
right-kind-privacy-law = Protección de datos
right-kind-contract-language = Idioma de los contratos y de la información al consumidor
right-kind-label-language = Idioma de las etiquetas y las instrucciones
right-kind-complaint-body = Dónde puede reclamar el cliente
right-kind-emergency = Números de emergencia

## What it says

right-days = { $count ->
        [one] 1 día
        [many] { $count } de días
       *[other] { $count } días
    }
right-working-days = { $count ->
        [one] 1 día laborable
        [many] { $count } de días laborables
       *[other] { $count } días laborables
    }
right-months = { $count ->
        [one] 1 mes
        [many] { $count } de meses
       *[other] { $count } meses
    }
right-years = { $count ->
        [one] 1 año
        [many] { $count } de años
       *[other] { $count } años
    }
right-hours = { $count ->
        [one] 1 hora
        [many] { $count } de horas
       *[other] { $count } horas
    }
# $time is one of the above.
right-deadline = { $from ->
        [delivery] { $time } desde que el cliente recibe los productos
        [contract] { $time } desde el contrato
        [withdrawal] { $time } desde el desistimiento
        [return] { $time } desde que la tienda recibe la devolución
        [request] { $time } desde la solicitud
        [purchase] { $time } desde la compra
       *[none] { $time }
    }
right-amount = Nada que pagar por productos con un valor de hasta { $amount }
right-tax-due = Nada que pagar mientras el propio cargo no supere { $amount }
right-languages-all = Se exigen todos estos idiomas:
right-languages-any = Se exige uno de estos idiomas:
right-telephone = { $reaches ->
       *[all] { $number } (todos los servicios)
        [police] { $number } (policía)
        [gendarmerie] { $number } (gendarmería, fuera de las ciudades)
        [fire] { $number } (bomberos)
        [ambulance] { $number } (ambulancia)
        [ambulance-and-fire] { $number } (ambulancia y bomberos)
        [mobile] { $number } (desde teléfonos móviles)
        [text] { $number } (desde teléfonos de texto)
    }
right-no-right = La ley no reconoce este derecho
right-no-exemption = Se paga sea cual sea el valor: nada está exento
right-not-charged = No se cobra en la importación
right-no-law = No hay una ley al respecto
right-immediately = De inmediato; la ley no da una cifra
right-without-delay = Sin demora; la ley no da una cifra
right-reasonable-time = En un plazo razonable, según el tipo y el precio de los productos; la ley no da una cifra
right-expected-life = Durante la vida útil que cabe esperar de los productos; la ley no da una cifra

## For what it does not hold

right-exceptions = No se aplica a:
right-exception-custom-made = productos hechos o adaptados a medida
right-exception-perishable = productos perecederos
right-exception-sealed-hygiene = artículos de higiene precintados, una vez abiertos
right-exception-digital-content = contenido digital, una vez suministrado
right-exception-tickets-dated = alojamiento, eventos y similares con fecha fija
right-exception-price-fluctuating = productos cuyo precio sigue una cotización
right-exception-newspapers = periódicos y revistas
right-exception-unsealed-media = grabaciones y programas informáticos precintados, una vez abiertos
right-exception-travel = transporte y viajes
right-exception-business-buyer = clientes que compran para una empresa
right-exception-other = otros casos que enumera la ley

## What one has to know with it

right-condition-after-complaint-to-trader = Solo después de reclamar a la tienda.
right-condition-by-origin-or-carrier = Varía según el origen de los productos, o entre correo y mensajería.
right-condition-by-region = Varía según la región.
right-condition-cancel-if-late = Si hay retraso, el cliente puede cancelar y recibir el reembolso.
right-condition-cancel-on-breach = El cliente puede cancelar si la tienda incumple su obligación de informar, de entregar un contrato o de enviar los productos.
right-condition-collected-at-purchase = Hasta cierto valor, la tienda o la plataforma cobra el impuesto en la compra.
right-condition-cross-border-only = Solo para compras procedentes de otro Estado.
right-condition-customer-chooses-remedy = El cliente elige entre reparación, sustitución y reembolso, al menos si el defecto es grave.
right-condition-customer-pays-return = El cliente paga el envío de la devolución.
right-condition-digital-content-shorter = Más breve para el contenido digital.
right-condition-doorstep-sales-differ = La venta a domicilio, por teléfono o directa tiene reglas propias.
right-condition-fault-presumed-at-delivery = Se considera que un defecto hallado en este plazo existía desde el principio.
right-condition-fee = Tiene un coste.
right-condition-fee-possible = La tienda puede retener una cantidad limitada.
right-condition-flat-charge = Hasta cierto valor se aplica un importe o tipo fijo en lugar del arancel ordinario.
right-condition-free-of-charge = Gratuito para el cliente.
right-condition-further-deadline-first = El cliente fija primero un plazo adicional razonable.
right-condition-goods-unused = Solo para productos sin usar o en su estado original.
right-condition-hidden-faults-from-discovery = Si el defecto es oculto, cuenta desde que se descubre.
right-condition-industrial-goods-free = Los productos industriales no pagan derechos de aduana, sea cual sea su valor.
right-condition-larger-businesses-only = Solo obliga a las empresas a partir de cierto tamaño.
right-condition-late-delivery-only = Solo si la entrega se retrasa o no llega.
right-condition-limited-times = Solo un número limitado de veces, o hasta cierta suma, al año.
right-condition-longer-elsewhere = Más largo fuera de la misma ciudad.
right-condition-longer-for-durable-goods = Más largo para productos duraderos.
right-condition-longer-for-some-customers = Más largo para algunos grupos de clientes protegidos por la ley.
right-condition-longer-if-not-told = Más largo si no se informó al cliente de este derecho.
right-condition-may-be-extended = Puede prorrogarse si se informa a la persona.
right-condition-may-wait-for-goods = La tienda puede esperar a recibir los productos o la prueba de su envío.
right-condition-money-back-at-first = En los primeros 30 días, el cliente puede rechazar los productos defectuosos y recibir el reembolso.
right-condition-number-is-practice = La ley no da una cifra: esta procede de la práctica o de las orientaciones de la autoridad.
right-condition-post-and-courier-only = Solo para correo y mensajería.
right-condition-prepaid-orders-only = Para pedidos pagados por adelantado.
right-condition-registered-seller-only = Solo si el vendedor está registrado para ese impuesto.
right-condition-report-at-once = El cliente debe comunicar el defecto de inmediato.
right-condition-report-soon = El cliente debe comunicar el defecto pronto.
right-condition-reports-and-advice-only = Recibe avisos o asesora; no resuelve casos concretos.
right-condition-same-means = Por el mismo medio de pago.
right-condition-seller-pays-return = La tienda paga el envío de la devolución.
right-condition-services-from-contract = En los servicios, cuenta desde el contrato.
right-condition-services-may-be-excluded = Un proveedor de servicios puede excluirlo antes del contrato.
right-condition-shorter-for-consumables = Más breve para productos no duraderos.
right-condition-shown-policy-prevails = Deciden las condiciones de la propia tienda, tal como se mostraron antes de la compra.
right-condition-some-businesses-only = Solo obliga a algunos tipos de empresas o de ventas.
right-condition-some-goods-excluded = No se aplica a algunos productos, como el tabaco y el alcohol.
right-condition-some-goods-only = Solo para algunos tipos de productos.
right-condition-some-goods-shorter = Más breve para algunos tipos de productos.
right-condition-time-to-ship = Es el plazo de envío, no el de llegada.
right-condition-trader-must-agree = Solo si la tienda participa.
right-condition-unless-agreed-otherwise = Salvo que se haya acordado otra cosa.
right-condition-used-goods-shorter = Puede ser más breve para productos usados.
right-condition-with-delivery-cost = Con el coste del envío estándar.

## How sure and since when

right-law = Base legal: { $law }
right-valid-from = Desde el { $date }
right-valid-until = Hasta el { $date }
right-ask = La fuente deja dudas: pregunte antes de prometer nada.
right-place = { $place ->
       *[market] Vale en todo el mercado
        [subdivision] Vale en esta parte del mercado ({ $code })
        [union] Vale en toda la Unión Europea
    }
