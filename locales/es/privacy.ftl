## A customer's data

privacy = Datos y privacidad
privacy-export = Exportar todo
privacy-export-hint = Guarda en la carpeta de descargas todo lo que hay sobre esta persona: una página para leer y un archivo para máquinas.
privacy-exported = { $rows ->
        [one] Se escribió 1 fila.
       *[other] Se escribieron { $rows } filas.
    }
privacy-files-elsewhere = { $count ->
        [one] 1 archivo está solo en la mesa de ayuda y figura en la lista.
       *[other] { $count } archivos están solo en la mesa de ayuda y figuran en la lista.
    }
privacy-erase = Borrar…
privacy-erase-title = Borrar a esta persona
privacy-erase-warning = No se puede deshacer. La ficha desaparece con todo lo que se conserva aquí, y lo que las mesas de ayuda vuelvan a enviar no se admite.
privacy-erase-what = Qué desaparece
privacy-erase-stays = Qué queda en otros sitios
privacy-erase-others = { $count ->
        [one] 1 mensaje de esta persona está en el ticket de otra persona. Se queda allí.
       *[other] { $count } mensajes de esta persona están en tickets de otras personas. Se quedan allí.
    }
privacy-erase-sending = { $count ->
        [one] 1 operación se está enviando en este momento. Espere a que termine.
       *[other] { $count } operaciones se están enviando en este momento. Espere a que terminen.
    }
privacy-erase-outgoing = { $count ->
        [one] Borrar también 1 operación que ninguna mesa de ayuda ha confirmado
       *[other] Borrar también { $count } operaciones que ninguna mesa de ayuda ha confirmado
    }
privacy-erase-files = { $count ->
        [one] Eliminar 1 archivo guardado fuera de Parlance
       *[other] Eliminar { $count } archivos guardados fuera de Parlance
    }
privacy-erase-reason = Motivo
privacy-erase-reason-hint = Queda en el registro de auditoría: no incluya el nombre de la persona.
privacy-erase-confirm = Escriba el nombre de la persona tal como figura aquí:
privacy-erase-now = Borrar definitivamente
privacy-erased = Se ha borrado a la persona. Consta en la entrada { $seq } del registro de auditoría.
privacy-erased-files = { $count ->
        [0] No se eliminó ningún archivo fuera de Parlance.
        [one] Se eliminó 1 archivo fuera de Parlance.
       *[other] Se eliminaron { $count } archivos fuera de Parlance.
    }
privacy-erased-left = Archivos que siguen ahí
privacy-erased-backups = { $count ->
        [none] No se pudieron eliminar todas las copias de seguridad en las que aún figura la persona: elimínelas en los ajustes o a mano.
        [0] No había ninguna copia de seguridad que eliminar.
        [one] Se eliminó 1 copia de seguridad anterior.
       *[other] Se eliminaron { NUMBER($count) } copias de seguridad anteriores.
    }
privacy-erased-cleaning = Los rastros en el archivo del almacén se eliminan en el próximo inicio.

## Consents

privacy-consents = Consentimientos
privacy-consents-none = No se ha anotado ningún consentimiento.
privacy-consent-given = Dado
privacy-consent-withdrawn = Retirado
privacy-consent-purpose = Para qué
privacy-consent-evidence = Cómo se dio
privacy-consent-add = Anotar
privacy-consent-latest = vigente
privacy-consent-earlier = anterior

## Requests

privacy-requests = Solicitudes sobre datos
privacy-requests-none = No hay solicitudes.
privacy-request-kind = Qué se solicita
privacy-kind-access = Acceso
privacy-kind-erasure = Supresión
privacy-kind-correction = Rectificación
privacy-kind-portability = Portabilidad
privacy-kind-objection = Oposición
privacy-request-received = Recibida el
privacy-request-note = Nota
privacy-request-open = Abrir una solicitud
privacy-request-due = Responder antes de que acabe el { $date }
privacy-request-left = { $days ->
        [0] hoy
        [one] queda 1 día
       *[other] quedan { $days } días
    }
privacy-request-overdue = { $days ->
        [one] 1 día de retraso
       *[other] { $days } días de retraso
    }
privacy-request-no-day = Plazo desconocido
privacy-request-ask = Consúltelo antes de confiar en ello.
privacy-request-extend = Ampliar hasta el
privacy-request-extended = ampliada
privacy-request-close = Cerrar como
privacy-request-closed = Cerrada
privacy-outcome-done = Atendida
privacy-outcome-partly = Atendida en parte
privacy-outcome-refused = Rechazada
privacy-outcome-withdrawn = Retirada
privacy-law = Ley
privacy-source = Fuente, comprobada el { $date }

## Retention

retention = Cuánto tiempo se conservan los datos
retention-hint = Sin una regla se conserva todo. Un ticket solo desaparece cuando está terminado, no queda nada pendiente en él y todo es lo bastante antiguo.
retention-market = Mercado
retention-others = Todos los demás
retention-kind = Qué
retention-kind-messages = Tickets con sus mensajes
retention-kind-records = Pedidos y otros registros
retention-kind-copies = Archivos guardados fuera de Parlance
retention-months = Meses
retention-add = Añadir una regla
retention-remove = Quitar
retention-show = Ver qué desaparecería
retention-keep = Guardar estas reglas
retention-kept = Las reglas están guardadas. Se aplican una vez al día.
retention-would = { $tickets ->
        [one] 1 ticket
       *[other] { $tickets } tickets
    }, { $messages ->
        [one] 1 mensaje
       *[other] { $messages } mensajes
    }, { $records ->
        [one] 1 registro
       *[other] { $records } registros
    }, { $files ->
        [one] 1 archivo
       *[other] { $files } archivos
    } de antes del { $date }

## Audit trail

audit = Registro de auditoría
audit-hint = Cada entrada contiene la anterior, de modo que cualquier cambio se nota.
audit-none = Todavía no se ha anotado nada.
audit-verify = Comprobarlo todo
audit-whole = { $entries ->
        [one] 1 entrada, intacta.
       *[other] { $entries } entradas, intactas.
    }
audit-head = Anote esto en otro lugar para poder ver más adelante que nada de lo anterior se ha tocado:
audit-more = Entradas anteriores
