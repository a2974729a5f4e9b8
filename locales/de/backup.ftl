## Backups, and a damaged store

backups = Sicherungen
backups-hint = Parlance legt täglich eine an, verschlüsselt wie Ihr Datenspeicher. Von den letzten sieben Tagen und den letzten vier Wochen wird jeweils die neueste aufbewahrt, in { $folder }
backups-none = Es gibt noch keine.
backup-now = Jetzt sichern
backup-working = Einen Moment …
backup-made = { $made }
backup-holds = { $tickets ->
        [one] 1 Ticket
       *[other] { $tickets } Tickets
    }, { $messages ->
        [one] 1 Nachricht
       *[other] { $messages } Nachrichten
    }, { $size }
backup-unsent = { $count ->
        [one] 1 Eintrag darin wurde nicht gesendet
       *[other] { $count } Einträge darin wurden nicht gesendet
    }
backup-verify = Prüfen
backup-is-whole = Sie ist unversehrt.
backup-restore = Wiederherstellen …
backup-restore-title = Zu dieser Sicherung zurückkehren?
backup-restore-text = Der Datenspeicher wird auf diesen Stand gebracht: { $made }. Was seither aus Helpdesks kam, wird erneut geholt; Zusagen, Einstellungen und was seither nur hier geschah, gehen verloren. Nicht gesendete Antworten und Entwürfe werden übernommen. Der jetzige Datenspeicher bleibt daneben erhalten.
backup-restore-yes = Wiederherstellen
backup-copies = Jede Sicherung auch in diesen Ordner kopieren
backup-copies-hint = Der Pfad eines Ordners auf einem anderen Datenträger oder USB-Stick. Auf einem anderen Computer öffnet sie der Wiederherstellungscode.

backup-restored = Der Datenspeicher hat wieder diesen Stand: { $made }.
backup-repaired = { $whole ->
       *[yes] Der Datenspeicher ist repariert; nichts ging verloren.
        [no] Der Datenspeicher ist repariert. Nicht lesbare Seiten: { $broken ->
            [one] 1
           *[other] { $broken }
        } von { $pages }. Was davon in Helpdesks steht, wird von dort erneut geholt.
    }
backup-brought = { $count ->
        [one] 1 nicht gesendeter Eintrag wurde übernommen.
       *[other] { $count } nicht gesendete Einträge wurden übernommen.
    }
backup-drafts = { $count ->
        [one] 1 Entwurf wurde übernommen.
       *[other] { $count } Entwürfe wurden übernommen.
    }
backup-held = { $count ->
        [one] 1 Eintrag wurde vielleicht schon gesendet. Er wartet im Postausgang auf Ihre Entscheidung.
       *[other] { $count } Einträge wurden vielleicht schon gesendet. Sie warten im Postausgang auf Ihre Entscheidung.
    }
backup-texts-lost = { $count ->
        [one] 1 Antwort oder Entwurf gehört zu einem Ticket, das nicht mehr lesbar ist.
       *[other] { $count } Antworten und Entwürfe gehören zu Tickets, die nicht mehr lesbar sind.
    }
backup-aside = Der bisherige Datenspeicher bleibt erhalten als { $file }
backup-lost = { $table ->
        [tickets] Tickets
        [messages] Nachrichten
        [attachments] Anhänge
        [customers] Kundschaft
        [identities] Adressen der Kundschaft
        [events] Ereignisse
        [outbox] Nicht gesendete Antworten und Änderungen
        [drafts] Entwürfe
        [promises] Zusagen
        [records] Bestellungen und andere Einträge
        [desks] Helpdesks
        [settings] Einstellungen
        [returns] Rücksendungen und Erstattungen
        [requests] Datenschutzanfragen
        [audit] Prüfprotokoll
       *[other] Sonstiges
    }: { $more ->
        [yes] mindestens { $count } verloren
        [perhaps] möglicherweise etwas verloren
       *[no] { $count } verloren
    }
backup-lost-between = { $lost } ({ $from } bis { $until })
backup-go-on = Weiter

damaged = Der Datenspeicher ist beschädigt und wurde deshalb geschlossen. Sein Inhalt wurde nicht verändert.
damaged-repair = Reparieren
damaged-repair-hint = Aus allem, was lesbar ist, entsteht ein neuer Datenspeicher; zuerst wird gerettet, was Sie noch nicht gesendet hatten. Verlorenes wird aufgelistet, und was in Helpdesks steht, wird von dort erneut geholt.
damaged-restore-hint = Oder kehren Sie zu einer Sicherung zurück. Was seither aus Helpdesks kam, wird erneut geholt; was seither nur hier geschah, geht verloren. Nicht gesendete Antworten und Entwürfe werden übernommen, soweit sie lesbar sind.
