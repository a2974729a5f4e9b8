# Eine Kundin, ein Kunde: wer es ist, ein einziger Verlauf, wer es noch sein könnte.

customer-page-who = Zur Person
customer-page-timeline = Verlauf
customer-page-addresses = Adressen
customer-page-also = Auch bekannt als { $names }
customer-page-city = Ort
customer-page-languages = Sprachen
customer-page-asked = Gewünschte Anrede
customer-page-shared = Von mehreren Personen genutzt
customer-page-verified = Nachweislich in Gebrauch
customer-page-unverified = Nicht gesichert
customer-page-loyalty = Treueprogramm
customer-page-loyalty-row = { $points ->
        [none] { $source }: { $tier }
        [one] { $source }: { $tier } · 1 Punkt
       *[other] { $source }: { $tier } · { NUMBER($points) } Punkte
    }
customer-page-surveys = Umfragen
customer-page-survey = { $survey ->
        [csat] Zufriedenheit: { $score } von { $best }
        [nps] Würde uns empfehlen: { $score } von { $best }
       *[ces] Leichtigkeit: { $score } von { $best }
    }
customer-page-promises = Was wir zugesagt haben
customer-page-promise-due = bis { $date }
customer-page-no-promises = Keine offenen Zusagen.
customer-page-write = Nachricht schreiben
customer-page-identity = { $kind ->
        [email] E-Mail
        [phone] Telefon
        [handle] Name bei { $place }
        [desk] Nummer bei { $place }
       *[order] Bestellung bei { $place }
    }

timeline-kind = { $kind ->
        [message] Nachrichten
        [note] Notizen
        [event] Ereignisse
        [call] Anrufe
        [order] Bestellungen
        [shipment] Pakete
        [return] Rücksendungen
        [refund] Erstattungen
        [survey] Umfragen
        [loyalty] Treueprogramm
        [consent] Einwilligungen
       *[promise] Zusagen
    }
timeline-kinds = Anzeigen
timeline-all = Alles
timeline-desk = Helpdesk
timeline-all-desks = Alle Helpdesks
timeline-channel = Kanal
timeline-all-channels = Alle Kanäle
timeline-date = Springen zu
timeline-newest = Neueste
timeline-empty = Hier ist nichts.
timeline-loading = Wird gelesen …
timeline-register = { $register ->
        [formal] förmlich
        [informal] per Du
       *[mixed] förmlich und per Du
    }
timeline-promise = { $state ->
        [open] Offen
        [kept] Eingehalten
       *[withdrawn] Zurückgenommen
    }
timeline-files = { $files ->
        [one] 1 Datei
       *[other] { NUMBER($files) } Dateien
    }

call-add = Anruf notieren
call-from = Anruf an uns
call-to = Anruf von uns
call-minutes = Minuten
call-note = Was besprochen wurde
call-save = Festhalten

merge-suggestions = Vielleicht dieselbe Person
merge-score = { NUMBER($score) } von 100
merge-look = Vergleichen
merge-refuse = Nicht dieselbe Person
merge-members = Zusammengeführt aus
merge-members-hint = Jeder Teil lässt sich jederzeit wieder herauslösen; beide sind dann wie zuvor, samt dem, was seither kam.
merge-unmerge = Herauslösen
merge-unmerge-confirm = { $name } wird wieder eigenständig geführt, mit allem, was unter diesem Namen einging.
merge-title = Eine Person?
merge-as = Danach geführt als
merge-name = Name
merge-market = Markt
merge-address = Anrede
merge-language = Sprache
merge-tickets = Tickets
merge-unknown = nicht bekannt
merge-moved = { $tickets ->
        [0] Kein Ticket wechselt im Posteingang den Markt.
        [one] 1 Ticket wechselt im Posteingang den Markt.
       *[other] { NUMBER($tickets) } Tickets wechseln im Posteingang den Markt.
    }
merge-evidence = Was dafür spricht
merge-warnings = Bitte vorher ansehen
merge-do = Zu einer Person zusammenführen
