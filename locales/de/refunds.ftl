# Returns and refunds in the window.

returns = Rücksendungen und Erstattungen
returns-totals = Heute erstattet
returns-today = Heute erstattet: { $own } von { $limit }. Übrig: { $left }.
returns-granted = Heute genehmigt: { $amount }
returns-market = { $limit ->
        [none] { $market }: { $own }
       *[other] { $market }: { $own } von { $limit }
    }
returns-waiting =
    { $count ->
        [one] Eine Erstattung wartet auf Genehmigung.
       *[other] { $count } Erstattungen warten auf Genehmigung.
    }
returns-orders = Bestellungen
returns-no-orders = Von dieser Person liegt hier keine Bestellung vor. Importieren Sie die Bestellungen des Shops, um eine Rückgabe zu prüfen.
returns-grounds = Warum es zurückgeht
returns-ground =
    { $grounds ->
        [changed-mind] Gefällt nicht
        [faulty] Mangelhaft
        [wrong-item] Nicht das Bestellte
       *[not-arrived] Nicht angekommen
    }
returns-delivered = Zugestellt am, falls bekannt
returns-quantity = Anzahl (übrig: { $left })
returns-kind = Art der Ware
returns-opened = Siegel geöffnet?
returns-opened-yes = geöffnet
returns-opened-no = versiegelt
returns-used = Benutzt?
returns-used-yes = benutzt
returns-used-no = unbenutzt
returns-reason = Grund (für das Prüfprotokoll)
returns-open = Vorgang eröffnen
returns-put = Diesen Text in die Antwort einfügen
returns-clock =
    { $hours ->
        [0] Erstattung fällig in { $minutes } min
       *[other] Erstattung fällig in { $hours } h { $minutes } min
    }
returns-clock-late =
    { $hours ->
        [0] Erstattung überfällig seit { $minutes } min
       *[other] Erstattung überfällig seit { $hours } h { $minutes } min
    }
returns-refunded = erstattet: { $amount }
returns-amount = Betrag
returns-way = Rückweg
returns-way-name =
    { $way ->
        [prepaid-label] Frankiertes Rücksendeetikett
        [in-store] Im Geschäft
        [drop-off] Annahmestelle
       *[own-parcel] Eigenes Paket
    }
returns-approver = Wer genehmigt
returns-do =
    { $step ->
        [approve] Genehmigen
        [refuse] Ablehnen
        [ask] Rückfrage gestellt
        [send-label] Etikett gesendet
        [on-its-way] Unterwegs
        [receive] Eingegangen
        [accept] Geprüft: in Ordnung
        [not-accept] Geprüft: nicht in Ordnung
        [refund] Erstatten
        [goodwill] Aus Kulanz erstatten
        [exchange] Umtauschen
        [grant] Erstattung genehmigen
        [deny] Erstattung ablehnen
       *[close] Abschließen
    }
returns-settings = Rücksendungen und Erstattungen
returns-policies = Rückgabebedingungen der Shops
returns-policy-keep = Rückgabebedingungen speichern
returns-policy-remove = Entfernen
returns-limits = Erstattungen ohne Genehmigung
returns-currency = Währung
returns-per-case = Pro Vorgang
returns-per-day = Pro Tag
returns-market-code = Markt
returns-market-add = Grenzen für einen Markt
returns-market-remove = Entfernen
returns-limits-keep = Grenzen speichern
returns-limits-remove = Keine Grenzen: Jede Erstattung braucht eine Genehmigung
returns-state =
    { $state ->
        [requested] Angefragt
        [asked] Rückfrage gestellt
        [approved] Genehmigt
        [refused] Abgelehnt
        [label-sent] Etikett gesendet
        [on-its-way] Unterwegs
        [received] Eingegangen
        [inspected] Geprüft
        [not-accepted] Nicht in Ordnung
        [refunded] Erstattet
        [exchanged] Umgetauscht
       *[closed] Abgeschlossen
    }

returns-goods-custom-made = eigens angefertigte oder angepasste Ware
returns-goods-perishable = verderbliche Ware
returns-goods-sealed-hygiene = versiegelte Hygieneartikel
returns-goods-digital-content = digitale Inhalte
returns-goods-tickets-dated = Eintrittskarten und Unterkünfte zu festem Termin
returns-goods-price-fluctuating = Ware, deren Preis Kursschwankungen folgt
returns-goods-newspapers = Zeitungen und Zeitschriften
returns-goods-unsealed-media = versiegelte Aufnahmen und Software
returns-goods-travel = Beförderung und Reisen
returns-goods-gift-card = Geschenkgutscheine
returns-goods-clearance = reduzierte Ware und Restposten
returns-most = Höchstens { $amount }
returns-waits = Wartet auf Genehmigung: { $amount }. { $why }
returns-fault = { $line }:{ $column }: { $message }
returns-no-limits = Es sind keine Grenzen festgelegt: Jede Erstattung braucht eine Genehmigung.
