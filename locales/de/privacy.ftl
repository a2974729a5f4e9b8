## A customer's data

privacy = Daten und Datenschutz
privacy-export = Alles exportieren
privacy-export-hint = Schreibt alles, was über diese Person vorliegt, in den Download-Ordner: eine Seite zum Lesen und eine Datei für Maschinen.
privacy-exported = { $rows ->
        [one] Eine Zeile wurde geschrieben.
       *[other] { $rows } Zeilen wurden geschrieben.
    }
privacy-files-elsewhere = { $count ->
        [one] Eine Datei liegt nur im Helpdesk und ist aufgelistet.
       *[other] { $count } Dateien liegen nur im Helpdesk und sind aufgelistet.
    }
privacy-erase = Löschen …
privacy-erase-title = Alle Daten dieser Person löschen
privacy-erase-warning = Dies lässt sich nicht rückgängig machen. Die Person wird samt allem gelöscht, was hier über sie aufbewahrt wird; was Helpdesks davon erneut senden, wird nicht mehr aufgenommen.
privacy-erase-what = Was gelöscht wird
privacy-erase-stays = Was anderswo bleibt
privacy-erase-others = { $count ->
        [one] Eine Nachricht in einem fremden Ticket stammt von dieser Person. Sie bleibt.
       *[other] { $count } Nachrichten in fremden Tickets stammen von dieser Person. Sie bleiben.
    }
privacy-erase-sending = { $count ->
        [one] Ein Vorgang wird gerade gesendet. Warten Sie, bis er abgeschlossen ist.
       *[other] { $count } Vorgänge werden gerade gesendet. Warten Sie, bis sie abgeschlossen sind.
    }
privacy-erase-outgoing = { $count ->
        [one] Auch einen Vorgang löschen, den kein Helpdesk bestätigt hat
       *[other] Auch { $count } Vorgänge löschen, die kein Helpdesk bestätigt hat
    }
privacy-erase-files = { $count ->
        [one] Eine außerhalb von Parlance gespeicherte Datei löschen
       *[other] { $count } außerhalb von Parlance gespeicherte Dateien löschen
    }
privacy-erase-reason = Grund
privacy-erase-reason-hint = Er bleibt im Prüfprotokoll: bitte ohne den Namen der Person.
privacy-erase-confirm = Geben Sie den Namen der Person ein, wie er hier steht:
privacy-erase-now = Endgültig löschen
privacy-erased = Die Daten der Person wurden gelöscht. Eintrag { $seq } des Prüfprotokolls hält es fest.
privacy-erased-files = { $count ->
        [0] Außerhalb von Parlance wurde keine Datei gelöscht.
        [one] Außerhalb von Parlance wurde eine Datei gelöscht.
       *[other] Außerhalb von Parlance wurden { $count } Dateien gelöscht.
    }
privacy-erased-left = Noch vorhandene Dateien
privacy-erased-backups = { $count ->
        [none] Nicht alle Sicherungen, in denen die Person noch steht, konnten gelöscht werden: Löschen Sie sie in den Einstellungen oder von Hand.
        [0] Es gab keine Sicherung zu löschen.
        [one] 1 frühere Sicherung wurde gelöscht.
       *[other] { NUMBER($count) } frühere Sicherungen wurden gelöscht.
    }
privacy-erased-cleaning = Spuren in der Datei des Datenspeichers werden beim nächsten Start entfernt.

## Consents

privacy-consents = Einwilligungen
privacy-consents-none = Es ist keine Einwilligung festgehalten.
privacy-consent-given = Erteilt
privacy-consent-withdrawn = Widerrufen
privacy-consent-purpose = Wofür
privacy-consent-evidence = Wie sie erteilt wurde
privacy-consent-add = Festhalten
privacy-consent-latest = gilt jetzt
privacy-consent-earlier = früher

## Requests

privacy-requests = Datenschutzanfragen
privacy-requests-none = Keine Anfragen.
privacy-request-kind = Was verlangt wird
privacy-kind-access = Auskunft
privacy-kind-erasure = Löschung
privacy-kind-correction = Berichtigung
privacy-kind-portability = Datenübertragung
privacy-kind-objection = Widerspruch
privacy-request-received = Eingegangen am
privacy-request-note = Notiz
privacy-request-open = Anfrage eröffnen
privacy-request-due = Zu beantworten bis { $date }
privacy-request-left = { $days ->
        [0] heute
        [one] noch ein Tag
       *[other] noch { $days } Tage
    }
privacy-request-overdue = { $days ->
        [one] seit einem Tag überfällig
       *[other] seit { $days } Tagen überfällig
    }
privacy-request-no-day = Keine Frist bekannt
privacy-request-ask = Fragen Sie nach, bevor Sie sich darauf verlassen.
privacy-request-extend = Verlängern bis
privacy-request-extended = verlängert
privacy-request-close = Abschließen als
privacy-request-closed = Abgeschlossen
privacy-outcome-done = Erledigt
privacy-outcome-partly = Teilweise erledigt
privacy-outcome-refused = Abgelehnt
privacy-outcome-withdrawn = Zurückgezogen
privacy-law = Rechtsgrundlage
privacy-source = Quelle, geprüft am { $date }

## Retention

retention = Aufbewahrungsfristen
retention-hint = Ohne Regel wird alles aufbewahrt. Tickets werden nur gelöscht, wenn sie erledigt sind, nichts davon mehr offen ist und alles darin alt genug ist.
retention-market = Markt
retention-others = Alle anderen
retention-kind = Was
retention-kind-messages = Tickets mit ihren Nachrichten
retention-kind-records = Bestellungen und andere Einträge
retention-kind-copies = Außerhalb von Parlance gespeicherte Dateien
retention-months = Monate
retention-add = Regel hinzufügen
retention-remove = Entfernen
retention-show = Zeigen, was gelöscht würde
retention-keep = Regeln speichern
retention-kept = Die Regeln sind gespeichert. Sie werden einmal täglich angewendet.
retention-would = { $tickets ->
        [one] ein Ticket
       *[other] { $tickets } Tickets
    }, { $messages ->
        [one] eine Nachricht
       *[other] { $messages } Nachrichten
    }, { $records ->
        [one] ein Eintrag
       *[other] { $records } Einträge
    }, { $files ->
        [one] eine Datei
       *[other] { $files } Dateien
    } aus der Zeit vor dem { $date }

## Audit trail

audit = Prüfprotokoll
audit-hint = Jeder Eintrag schließt den vorigen ein, sodass jede Änderung auffällt.
audit-none = Es ist noch nichts festgehalten.
audit-verify = Alles prüfen
audit-whole = { $entries ->
        [one] Ein Eintrag, unverändert.
       *[other] { $entries } Einträge, unverändert.
    }
audit-head = Notieren Sie dies an anderer Stelle; damit lässt sich später erkennen, dass nichts davor verändert wurde:
audit-more = Frühere Einträge
