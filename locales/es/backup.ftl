## Backups, and a damaged store

backups = Copias de seguridad
backups-hint = Parlance hace una cada día, cifrada igual que su almacén. La más reciente de cada uno de los últimos siete días y de las últimas cuatro semanas se conserva en { $folder }
backups-none = Todavía no hay ninguna.
backup-now = Hacer una copia ahora
backup-working = En curso…
backup-made = { $made }
backup-holds = { $tickets ->
        [one] 1 ticket
       *[other] { $tickets } tickets
    }, { $messages ->
        [one] 1 mensaje
       *[other] { $messages } mensajes
    }, { $size }
backup-unsent = { $count ->
        [one] Contiene 1 elemento sin enviar
       *[other] Contiene { $count } elementos sin enviar
    }
backup-verify = Comprobar
backup-is-whole = Está íntegra.
backup-restore = Restaurar…
backup-restore-title = ¿Volver a esta copia de seguridad?
backup-restore-text = El almacén vuelve a ser el que era el { $made }. Lo que llegó después de las mesas de ayuda se descarga de nuevo; las promesas, la configuración y lo que desde entonces solo se hizo aquí desaparecen. Las respuestas y los borradores sin enviar se conservan. El almacén actual se guarda al lado.
backup-restore-yes = Restaurar
backup-copies = Copiar también cada copia de seguridad en esta carpeta
backup-copies-hint = La ruta de una carpeta en otro disco o en una memoria USB. En otro equipo se abre con el código de recuperación.

backup-restored = El almacén vuelve a ser el que era el { $made }.
backup-repaired = { $whole ->
       *[yes] El almacén está reparado; no se ha perdido nada.
        [no] El almacén está reparado. { $broken ->
            [one] No se pudo leer 1 página
           *[other] No se pudieron leer { $broken } páginas
        } de { $pages }. Las mesas de ayuda vuelven a enviar su parte de lo que contenían.
    }
backup-brought = { $count ->
        [one] Se conservó 1 elemento sin enviar.
       *[other] Se conservaron { $count } elementos sin enviar.
    }
backup-drafts = { $count ->
        [one] Se conservó 1 borrador.
       *[other] Se conservaron { $count } borradores.
    }
backup-held = { $count ->
        [one] Es posible que 1 elemento ya se haya enviado. Espera su decisión en la bandeja de salida.
       *[other] Es posible que { $count } elementos ya se hayan enviado. Esperan su decisión en la bandeja de salida.
    }
backup-texts-lost = { $count ->
        [one] 1 respuesta o borrador pertenece a un ticket que ya no se puede leer.
       *[other] { $count } respuestas y borradores pertenecen a tickets que ya no se pueden leer.
    }
backup-aside = El almacén que había aquí se conserva como { $file }
backup-lost = { $table ->
        [tickets] Tickets
        [messages] Mensajes
        [attachments] Archivos adjuntos
        [customers] Clientes
        [identities] Datos de contacto de clientes
        [events] Sucesos
        [outbox] Respuestas y cambios sin enviar
        [drafts] Borradores
        [promises] Promesas
        [records] Pedidos y otros registros
        [desks] Mesas de ayuda
        [settings] Configuración
        [returns] Devoluciones y reembolsos
        [requests] Solicitudes sobre datos
        [audit] Registro de auditoría
       *[other] Otros datos
    }: { $more ->
        [yes] pérdida de al menos { $count }
        [perhaps] posible pérdida
       *[no] pérdida de { $count }
    }
backup-lost-between = { $lost } (del { $from } al { $until })
backup-go-on = Continuar

damaged = El almacén está dañado, así que se ha cerrado. Su contenido no ha cambiado.
damaged-repair = Reparar
damaged-repair-hint = Todo lo que se pueda leer pasa a un almacén nuevo, empezando por lo que usted no había enviado. Se indica lo que se ha perdido, y las mesas de ayuda vuelven a enviar su parte.
damaged-restore-hint = O vuelva a una copia de seguridad. Lo que llegó después de las mesas de ayuda se descarga de nuevo; lo que desde entonces solo se hizo aquí se pierde. Las respuestas y los borradores sin enviar se conservan si se pueden leer.
