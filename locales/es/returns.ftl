# Returns and refunds: to the customer.

customer-return-requested =
    { $formality ->
        [informal] Hemos recibido tu solicitud de devolución del pedido { $order }. La estamos revisando y te escribiremos en cuanto tengamos una decisión. Hasta entonces no tienes que hacer nada.
       *[formal] Hemos recibido su solicitud de devolución del pedido { $order }. La estamos revisando y le escribiremos en cuanto tengamos una decisión. Hasta entonces no tiene que hacer nada.
    }
customer-return-asked =
    { $what ->
        [delivery-date]
            { $formality ->
                [informal] Gracias por tu solicitud de devolución del pedido { $order }. ¿Nos puedes decir qué día te llegó el paquete? Así podremos responderte enseguida.
               *[formal] Gracias por su solicitud de devolución del pedido { $order }. ¿Podría indicarnos qué día le llegó el paquete? Así podremos responderle enseguida.
            }
        [opened]
            { $formality ->
                [informal] Gracias por tu solicitud de devolución del pedido { $order }. ¿Nos puedes decir si se ha abierto el precinto del envase? Así podremos responderte enseguida.
               *[formal] Gracias por su solicitud de devolución del pedido { $order }. ¿Podría indicarnos si se ha abierto el precinto del envase? Así podremos responderle enseguida.
            }
       *[other]
            { $formality ->
                [informal] Gracias por tu solicitud de devolución del pedido { $order }. Tenemos que aclarar un punto antes de darte una respuesta definitiva. Después te volveremos a escribir.
               *[formal] Gracias por su solicitud de devolución del pedido { $order }. Tenemos que aclarar un punto antes de darle una respuesta definitiva. Después le volveremos a escribir.
            }
    }
customer-return-asked-again =
    { $formality ->
        [informal] Para seguir con la devolución del pedido { $order } aún nos falta el dato que te pedimos. En cuanto lo tengamos, daremos el siguiente paso.
       *[formal] Para seguir con la devolución del pedido { $order } aún nos falta el dato que le pedimos. En cuanto lo tengamos, daremos el siguiente paso.
    }
customer-return-approved =
    { $formality ->
        [informal]
            Hemos aceptado la devolución de tu pedido { $order }. { $way ->
                [prepaid-label] Te enviaremos una etiqueta de devolución: pégala en el paquete y entrégalo.
                [in-store] Puedes traer los artículos a nuestra tienda. Ten a mano el número de pedido.
                [drop-off] Puedes dejar el paquete en un punto de entrega del transportista.
                [own-parcel] Envíanos el paquete con el transportista que prefieras y guarda el resguardo.
               *[none] Te diremos cuál es la mejor manera de devolver los artículos.
            } { $pays ->
                [shop] La devolución no tiene ningún coste para ti.
                [customer]
                    { $fee ->
                        [none] Los gastos de devolución corren por tu cuenta.
                       *[other] La devolución cuesta { $fee }.
                    }
               *[unsaid] { "" }
            }
       *[formal]
            Hemos aceptado la devolución de su pedido { $order }. { $way ->
                [prepaid-label] Le enviaremos una etiqueta de devolución: por favor, péguela en el paquete y entréguelo.
                [in-store] Puede traer los artículos a nuestra tienda. Por favor, tenga a mano el número de pedido.
                [drop-off] Puede dejar el paquete en un punto de entrega del transportista.
                [own-parcel] Por favor, envíenos el paquete con el transportista que prefiera y guarde el resguardo.
               *[none] Le diremos cuál es la mejor manera de devolver los artículos.
            } { $pays ->
                [shop] La devolución no tiene ningún coste para usted.
                [customer]
                    { $fee ->
                        [none] Los gastos de devolución corren por su cuenta.
                       *[other] La devolución cuesta { $fee }.
                    }
               *[unsaid] { "" }
            }
    }
customer-return-refused =
    { $formality ->
        [informal]
            Gracias por tu mensaje. Lamentablemente no podemos aceptar la devolución del pedido { $order }. { $why ->
                [passed] El plazo de devolución terminó el { $date }.
                [excluded] El artículo es de los que no admiten devolución.
                [used] El artículo ya se ha usado o abierto, y por eso no podemos aceptarlo.
                [returned] Según nuestros datos, los artículos ya se han devuelto.
               *[other] No se cumplen las condiciones para una devolución.
            } { $instead ->
                [exchange] Lo que sí podemos ofrecerte es un cambio. Solo tienes que decírnoslo.
                [store-credit] Lo que sí podemos ofrecerte es un vale para nuestra tienda. Solo tienes que decírnoslo.
                [both] Lo que sí podemos ofrecerte es un cambio o un vale para nuestra tienda. Solo tienes que decirnos qué prefieres.
               *[none] Si hay algo que no hemos tenido en cuenta, escríbenos y lo volveremos a mirar.
            }
       *[formal]
            Gracias por su mensaje. Lamentablemente no podemos aceptar la devolución del pedido { $order }. { $why ->
                [passed] El plazo de devolución terminó el { $date }.
                [excluded] El artículo es de los que no admiten devolución.
                [used] El artículo ya se ha usado o abierto, y por eso no podemos aceptarlo.
                [returned] Según nuestros datos, los artículos ya se han devuelto.
               *[other] No se cumplen las condiciones para una devolución.
            } { $instead ->
                [exchange] Lo que sí podemos ofrecerle es un cambio. Solo tiene que decírnoslo.
                [store-credit] Lo que sí podemos ofrecerle es un vale para nuestra tienda. Solo tiene que decírnoslo.
                [both] Lo que sí podemos ofrecerle es un cambio o un vale para nuestra tienda. Solo tiene que decirnos qué prefiere.
               *[none] Si hay algo que no hemos tenido en cuenta, escríbanos y lo volveremos a mirar.
            }
    }
customer-return-label =
    { $formality ->
        [informal] Te hemos enviado la etiqueta de devolución del pedido { $order }. Pégala en el paquete y guarda el resguardo del envío hasta que tengas el reembolso.
       *[formal] Le hemos enviado la etiqueta de devolución del pedido { $order }. Por favor, péguela en el paquete y guarde el resguardo del envío hasta que tenga el reembolso.
    }
customer-return-received =
    { $formality ->
        [informal] Ha llegado tu paquete del pedido { $order }. Lo estamos revisando y te escribiremos en cuanto terminemos.
       *[formal] Ha llegado su paquete del pedido { $order }. Lo estamos revisando y le escribiremos en cuanto terminemos.
    }
customer-return-accepted =
    { $formality ->
        [informal] Hemos revisado la devolución de tu pedido { $order } y todo está en orden. Ahora tramitamos el reembolso y te lo confirmaremos.
       *[formal] Hemos revisado la devolución de su pedido { $order } y todo está en orden. Ahora tramitamos el reembolso y se lo confirmaremos.
    }
customer-return-not-accepted =
    { $formality ->
        [informal] Hemos revisado la devolución de tu pedido { $order }. Lamentablemente los artículos no nos han llegado en el estado esperado. Te escribiremos para ver cómo seguir, y nos gustaría conocer tu punto de vista.
       *[formal] Hemos revisado la devolución de su pedido { $order }. Lamentablemente los artículos no nos han llegado en el estado esperado. Le escribiremos para ver cómo seguir, y nos gustaría conocer su punto de vista.
    }
customer-return-account =
    { $formality ->
        [informal] Hemos revisado la devolución de tu pedido { $order } y todo está en orden. Con la forma de pago que usaste solo podemos hacer el reembolso a una cuenta bancaria. Danos los datos de tu cuenta por un medio seguro y no nos envíes números de tarjeta.
       *[formal] Hemos revisado la devolución de su pedido { $order } y todo está en orden. Con la forma de pago que usó solo podemos hacer el reembolso a una cuenta bancaria. Por favor, denos los datos de su cuenta por un medio seguro y no nos envíe números de tarjeta.
    }
customer-return-refunded =
    { $formality ->
        [informal]
            { $goodwill ->
                [yes] Como atención hacia ti, te hemos reembolsado { $amount } del pedido { $order }. No tienes que devolvernos nada.
               *[no] Te hemos reembolsado { $amount } del pedido { $order }.
            } { $route ->
                [original] El dinero vuelve por el mismo medio con el que pagaste.
                [bank-account] El dinero va a la cuenta bancaria que nos indicaste.
               *[other] { "" }
            } { customer-return-days }
       *[formal]
            { $goodwill ->
                [yes] Como atención hacia usted, le hemos reembolsado { $amount } del pedido { $order }. No tiene que devolvernos nada.
               *[no] Le hemos reembolsado { $amount } del pedido { $order }.
            } { $route ->
                [original] El dinero vuelve por el mismo medio con el que pagó.
                [bank-account] El dinero va a la cuenta bancaria que nos indicó.
               *[other] { "" }
            } { customer-return-days }
    }
customer-return-days =
    { $days ->
        [none] El tiempo que tarde en verse depende del banco o del proveedor de pagos.
        [0] Normalmente llega el mismo día.
        [one] { $kind ->
            [business] Normalmente llega en un día hábil.
           *[calendar] Normalmente llega en un día.
        }
       *[other] { $kind ->
            [business] Normalmente llega en un plazo de { $days } días hábiles.
           *[calendar] Normalmente llega en un plazo de { $days } días.
        }
    }
customer-return-delayed =
    { $formality ->
        [informal] El reembolso del pedido { $order } está tardando más de lo que te habíamos dicho. Lo sentimos. Nos estamos ocupando de ello y te escribiremos en cuanto el dinero esté en camino.
       *[formal] El reembolso del pedido { $order } está tardando más de lo que le habíamos indicado. Le pedimos disculpas. Nos estamos ocupando de ello y le escribiremos en cuanto el dinero esté en camino.
    }
customer-return-exchanged =
    { $formality ->
        [informal] Ya hemos tramitado el cambio de tu pedido { $order }. Te escribiremos en cuanto el nuevo artículo esté en camino.
       *[formal] Ya hemos tramitado el cambio de su pedido { $order }. Le escribiremos en cuanto el nuevo artículo esté en camino.
    }
return-answer =
    { $answer ->
        [eligible] Se puede devolver.
        [not-eligible] No se puede devolver.
       *[ask] Antes hay que preguntar algo.
    }
return-window =
    { $basis ->
        [policy]
            { $earliest ->
                [yes] Según la política de la tienda, contado desde el { $from }, al menos hasta el { $until }: no se conoce el día de entrega.
               *[no] Según la política de la tienda, contado desde el { $from }, hasta el final del { $until } en el lugar del cliente.
            }
       *[statutory]
            { $earliest ->
                [yes] Por ley, contado desde el { $from }, al menos hasta el { $until }: no se conoce el día de entrega.
               *[no] Por ley, contado desde el { $from }, hasta el final del { $until } en el lugar del cliente.
            }
    }
return-reason-within-policy = La política de la tienda permite la devolución hasta el { $date }.
return-reason-within-law = La ley da derecho de desistimiento hasta el { $date }.
return-reason-policy-passed = El plazo de la política de la tienda terminó el { $date }.
return-reason-no-returns-by-policy = Aquí, la política de la tienda no admite devoluciones más allá de la ley.
return-reason-no-policy = No hay ninguna política de esta tienda.
return-reason-law-passed = El plazo legal terminó el { $date }.
return-reason-no-law-right = La ley de este mercado no da derecho a desistir sin motivo.
return-reason-law-not-known = Aquí no se sabe qué dispone la ley de este mercado: consúltelo antes de rechazar.
return-reason-law-unsure = La fuente sobre la ley de este mercado deja una duda: consúltelo antes de rechazar.
return-reason-law-names-no-number = La ley no indica un número de días, o nada dice desde cuándo cuentan: consúltelo antes de rechazar.
return-reason-no-market = No se sabe dónde está la persona y, por tanto, tampoco qué ley se aplica.
return-reason-ask-delivery-date = Pregunte el día de entrega: contado desde el pedido, el plazo terminó el { $date }.
return-reason-last-day-not-working = El último día no era laborable. Muchas leyes prolongan el plazo hasta el { $date }: consúltelo.
return-reason-excluded = La política de la tienda no admite la devolución de: { $kind }.
return-reason-excepted-by-law = La ley exceptúa: { $kind }.
return-reason-ask-opened = La ley los exceptúa una vez abiertos o suministrados, así que pregunte: { $kind }.
return-reason-used = Se ha usado, y la política de la tienda solo admite productos sin usar.
return-reason-used-by-law = Se ha usado, y el derecho es solo para productos sin usar.
return-reason-seal-opened = Se ha abierto el precinto.
return-reason-ask-shown-policy = La ley deja decidir a la política de la tienda si se mostró antes de la compra: averigüe si fue así.
return-reason-ask-condition = Pregunte, ya que la ley pone una condición: { $condition }
return-reason-note = Conviene saber: { $condition }
return-reason-not-at-a-distance = Se compró en una tienda, y el derecho es para ventas a distancia: consúltelo.
return-reason-ships-elsewhere = El pedido se envió a otro mercado: { $country }.
return-reason-nothing-left = Ya se ha devuelto todo.
return-reason-fewer-left =
    { $left ->
        [one] Solo queda { $left } por devolver.
       *[other] Solo quedan { $left } por devolver.
    }
return-reason-no-such-line = El pedido no tiene esa línea.
return-reason-price-not-known = Falta un precio: búsquelo antes de dar un importe.
return-reason-several-currencies = Los precios, el total, los cargos o los reembolsos están en varias monedas: no se puede dar una suma.
return-reason-nothing-to-refund = Ya se ha reembolsado todo lo pagado.
return-reason-discount = El pedido costó menos que sus artículos: reparta el descuento antes de dar un importe.
return-reason-fee-not-allowed = El cargo de la tienda no se descuenta: la ley ampara esta devolución.
return-reason-fee-kept = La tienda retiene { $amount }.
return-reason-delivery-cost-included = También se reembolsan los gastos de envío.
return-reason-shop-pays-return = La tienda paga la devolución: lo dice la ley.
return-reason-money-by-law = La política solo da un vale, pero la ley da derecho a dinero.
return-reason-guarantee-holds = La garantía legal por defectos dura hasta el { $date }. Consulte cómo se subsana un defecto (reparación, sustitución, dinero).
return-reason-guarantee-passed = La garantía legal por defectos terminó el { $date }.
return-reason-guarantee-unclear = No es seguro cuánto dura aquí la garantía legal por defectos: consúltelo.
return-reason-arrived-already = Según un envío, llegó el { $date }: pregunte.
return-reason-delivery-overdue = Debía haberse entregado a más tardar el { $date }.
return-reason-delivery-not-due = La entrega puede tardar hasta el { $date }: pregunte qué se acordó.
return-reason-delivery-unclear = Aquí no se sabe hasta cuándo debía entregarse: consúltelo.
return-reason-must = La política exige esto: { $condition }
goods-condition-unused = sin usar
goods-condition-original-packaging = en el embalaje original
goods-condition-seal-unbroken = con el precinto intacto
goods-condition-tags-attached = con las etiquetas
goods-condition-complete = completo
goods-condition-proof-of-purchase = con un justificante de compra
goods-kind-custom-made = hecho o modificado a medida
goods-kind-perishable = productos perecederos
goods-kind-sealed-hygiene = productos de higiene precintados
goods-kind-digital-content = contenido digital
goods-kind-tickets-dated = entradas y alojamiento con fecha
goods-kind-price-fluctuating = productos cuyo precio sigue a un mercado
goods-kind-newspapers = periódicos y revistas
goods-kind-unsealed-media = grabaciones y programas precintados
goods-kind-travel = transporte y viajes
goods-kind-gift-card = tarjetas regalo
goods-kind-clearance = artículos rebajados o restos de serie
return-way =
    { $way ->
        [prepaid-label] Etiqueta prepagada
        [in-store] En una tienda
        [drop-off] Entrega en un punto del transportista
       *[own-parcel] Envío por cuenta del cliente
    } ({ $pays ->
        [shop] paga la tienda
       *[customer]
            { $fee ->
                [none] paga el cliente
               *[other] el cliente paga { $fee }
            }
    })
return-days =
    { $days ->
        [0] el mismo día
        [one] { $kind ->
            [business] hasta { $days } día laborable
           *[calendar] hasta { $days } día
        }
       *[other] { $kind ->
            [business] hasta { $days } días laborables
           *[calendar] hasta { $days } días
        }
    }
return-route =
    { $route ->
        [original]
            { $days ->
                [none] Por la misma vía del pago ({ $method }).
               *[other] Por la misma vía del pago ({ $method }); { return-days }.
            }
        [bank-account]
            { $days ->
                [none] Forma de pago: { $method }. El reembolso va a una cuenta bancaria, que la persona tiene que indicar.
               *[other] Forma de pago: { $method }. El reembolso va a una cuenta bancaria, que la persona tiene que indicar; { return-days }.
            }
        [shop] Forma de pago: { $method }. El proveedor no hace reembolsos, así que la tienda lo resuelve con la persona.
       *[not-known]
            { $method ->
                [none] La forma de pago no indica cómo llega un reembolso.
               *[other] No se sabe cómo llega un reembolso (forma de pago: { $method }).
            }
    }
refund-ask-how-paid = Pregunte cómo se pagó.
refund-ask-bank-account = Pida una cuenta bancaria por una vía segura.
refund-ask-how-wanted = Pregunte cómo prefiere la persona recibir el dinero.
refund-ask-provider = Consulte al proveedor de pago antes de prometer una vía o un plazo.
refund-ask-too-long-ago = El proveedor ya no reembolsa un pago de ese día: pregunte por otra vía.
refund-clock-law =
    { $until ->
        [none]
            { $law ->
                [none] La ley no fija un día límite para devolver el dinero.
               *[other] Aquí no se puede calcular un día límite ({ $law }).
            }
       *[other]
            { $overdue ->
                [yes] Con retraso según la ley: vencía el { $until } ({ $law }).
               *[other] Por ley, a más tardar el { $until } ({ $law }).
            }
    } { $sure ->
        [no] La fuente deja una duda.
       *[yes] { "" }
    }
case-step =
    { $step ->
        [open] Caso abierto
        [approve] Aceptada
        [refuse] Rechazada
        [ask] Pregunta hecha al cliente
        [send-label] Etiqueta enviada, o forma de devolución indicada
        [on-its-way] En camino hacia nosotros
        [receive] Recibida
        [inspect] Revisada: en orden
        [inspect-not] Revisada: con reparos
        [hold] Espera una aprobación: { $amount }
        [deny] Aprobación denegada
        [refund]
            { $basis ->
                [granted] Reembolsado con aprobación: { $amount }
               *[own] Reembolsado: { $amount }
            }
        [goodwill]
            { $basis ->
                [granted] Reembolsado por cortesía, con aprobación: { $amount }
               *[own] Reembolsado por cortesía: { $amount }
            }
        [exchange] Cambiada
       *[close] Caso cerrado
    }
approval-why-no-limit = No hay ningún límite definido, así que todo reembolso necesita una aprobación.
approval-why-case = El caso llegaría a { $total }; su límite por caso es de { $limit }.
approval-why-day = El día de hoy llegaría a { $total }; su límite por día es de { $limit }.
approval-why-market-day = El día de hoy llegaría a { $total } en este mercado; su límite allí es de { $limit }.
approval-why-no-rate = No hay un tipo de cambio de { $from } a { $to }.
approval-why-old-rate = El tipo de cambio es del { $date }: demasiado antiguo para fiarse de él.
approval-why-not-counted = No se conocen los reembolsos anteriores en la moneda de su límite.
return-message-in-english = Todavía no hay texto para este idioma ({ $language }): este está en inglés. Dígaselo a la persona, o tradúzcalo.
return-message-shop-words = Termina con las palabras propias de la tienda, tal como figuran en la política: compruebe su idioma.
case-state =
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
cli-return-most = Como máximo { $amount }
cli-return-message = Mensaje al cliente
cli-return-waits = Espera una aprobación: { $amount }. { $why }
cli-return-due = Vencimiento del reembolso: { $due }
cli-return-fault = { $line }:{ $column }: { $message }
cli-return-sound = La política de { $shop } se puede usar.
cli-return-totals = { $limit ->
        [none] Reembolsado hoy: { $own }
       *[other] Reembolsado hoy: { $own } de { $limit }; queda { $left }
    }
cli-return-no-limits = No hay límites definidos: todo reembolso necesita una aprobación.
