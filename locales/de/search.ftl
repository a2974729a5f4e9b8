# Suchen, was auf diesem Computer liegt.

search-field = Nachrichten, Kundschaft und Bestellungen durchsuchen
search-hint = Wörter, „Wörter hintereinander“ in Anführungszeichen, -nicht, from:, market:, desk:, status:, before:2026-11-21, after:2026-11-01
search-ranked = Beste Treffer zuerst
search-none = Auf diesem Computer wurde nichts gefunden.
search-customers = Kundschaft
search-hits = Nachrichten, Tickets und Bestellungen
search-more = Ältere anzeigen
search-searching = Suche läuft …
search-reached = Durchsucht wurde alles seit { $date }; grenzen Sie die Suche ein, um weiter zurückzugehen.
search-missing-desk = { $name } wird noch gelesen: Bisher sind { NUMBER($tickets) } Tickets daraus hier.
search-missing-unindexed = { $count ->
        [one] Ein Eintrag ist hier, aber noch nicht auffindbar; bald ist er es.
       *[other] { NUMBER($count) } Einträge sind hier, aber noch nicht auffindbar; bald sind sie es.
    }
search-missing-files = Der Inhalt von Anhängen wird nicht durchsucht.
search-note = Interne Notiz
search-reply = Unsere Antwort
search-message = Von der Kundschaft
search-ticket = Ticket
search-record = { $kind ->
        [order] Bestellung
        [shipment] Paket
        [return] Rücksendung
        [refund] Erstattung
        [survey] Umfrage
        [loyalty] Treueprogramm
        [call] Anruf
        [consent] Einwilligung
       *[event] Ereignis
    }
