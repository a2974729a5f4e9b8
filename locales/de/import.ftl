# Bringing in customers, orders and more from a file.

import-hint = Kundschaft, Bestellungen, Pakete, Rücksendungen, Erstattungen, Umfragen und Punkte aus Shopify, WooCommerce oder einer beliebigen Tabelle; Adresskarten; E-Mails. Die Datei wird nur gelesen.
import-choose = Datei wählen …
import-file = Datei
import-source = Name des Shops oder Systems
import-source-hint = Was eine Datei unter demselben Namen schon enthielt, wird auf den neuen Stand gebracht.
import-look = Ansehen
import-layout = Was sie enthält
import-layout-name = { $layout ->
        [shopify-orders] Bestellungen aus Shopify
        [shopify-customers] Kundschaft aus Shopify
        [woocommerce-orders] Bestellungen aus WooCommerce
        [woocommerce-customers] Kundschaft aus WooCommerce
        [columns] Andere Tabelle
        [lines] Zeilen im Format von Parlance
        [vcard] Adresskarten (vCard)
        [jscontact] Adresskarten (JSContact)
       *[mail] E-Mails
    }
import-recognised = Am Inhalt erkannt.
import-encoding = Zeichenkodierung
import-encoding-guessed = Vermutet: Sehen Sie sich die Namen unten an.
import-delimiter = Spalten getrennt durch
import-delimiter-name = { $delimiter ->
        [comma] Kommas
        [semicolon] Semikolons
       *[tab] Tabulatoren
    }
import-rows = Eine Zeile ist
import-row-name = { $kind ->
        [customers] eine Kundin oder ein Kunde
        [orders] eine Bestellung
        [shipments] ein Paket
        [returns] eine Rücksendung
        [refunds] eine Erstattung
        [surveys] eine Antwort auf eine Umfrage
       *[loyalty] eine Änderung der Punkte
    }
import-column = Spalte
import-holds = Enthält
import-field = { $field ->
        [none] Nichts, was gebraucht wird
        [customer-id] Kundennummer
        [name] Vollständiger Name
        [given-name] Vorname
        [family-name] Familienname
        [email] E-Mail-Adresse
        [phone] Telefonnummer
        [language] Sprache
        [country] Land
        [subdivision] Bundesland oder Region
        [city] Ort
        [postal-code] Postleitzahl
        [street] Straße
        [street2] Adresszusatz
        [form-of-address] Anrede
        [record-id] Nummer des Eintrags
        [order-number] Bestellnummer
        [at] Datum
        [status] Status
        [total] Gesamtbetrag
        [currency] Währung
        [payment] Zahlungsart
        [channel] Kanal
        [by] Wer bei uns
        [item-name] Artikel
        [item-sku] Artikelnummer
        [item-quantity] Menge
        [item-price] Einzelpreis
        [carrier] Paketdienst
        [tracking] Sendungsnummer
        [delivered] Zugestellt am
        [reason] Grund
        [score] Bewertung
        [survey] Art der Umfrage
        [comment] Kommentar
        [points] Punkte
        [balance] Punktestand danach
       *[tier] Stufe
    }
import-ask-column = Es fehlt eine Spalte: „{ $field }“.
import-ask-dates = Was bedeutet { $example }: { $day_first } oder { $month_first }?
import-ask-decimal = Was steht in { $example } vor den Nachkommastellen?
import-decimal = { $mark ->
        [point] ein Punkt
       *[comma] ein Komma
    }
import-ask-currency = Währung der Beträge (drei Buchstaben)
import-own-addresses = Unsere eigenen Adressen oder Domains, eine pro Zeile (@example.com)
import-own-hint = Was von dort kam, ist ausgegangen, alles andere eingegangen.
import-found = Aus den ersten Zeilen würde
import-faults = Nicht übernommen werden kann
import-line = Zeile { NUMBER($line) }
import-dry = Nur zählen
import-start = Importieren
import-stop = Stoppen
import-going = { NUMBER($rows) } Zeilen gelesen, { NUMBER($percent) } %
import-counted = Das wäre das Ergebnis; es wurde nichts geschrieben.
import-done = Importiert.
import-nothing-new = Alles war schon vorhanden.
import-customers = Kundschaft: { $new ->
        [one] 1 neu
       *[other] { NUMBER($new) } neu
    }, { NUMBER($changed) } geändert, { NUMBER($same) } unverändert
import-records = Einträge: { NUMBER($new) } neu, { NUMBER($changed) } geändert, { NUMBER($same) } unverändert
import-not-taken = { $faults ->
        [one] 1 Zeile wurde nicht übernommen.
       *[other] { NUMBER($faults) } Zeilen wurden nicht übernommen.
    }
import-errors = Sie stehen alle in { $path }.
import-before = Bisherige Importe
import-none = Es wurde noch nichts importiert.
import-undo = Rückgängig machen
import-undo-confirm = Alles, was mit „{ $name }“ importiert wurde, wird entfernt, und was dadurch geändert wurde, ist wieder wie zuvor.
import-held = Eine spätere Datei betrifft dieselbe Kundschaft: Machen Sie zuerst diese rückgängig.
import-undone = Rückgängig gemacht. Einträge: { NUMBER($removed) } entfernt, { NUMBER($restored) } wiederhergestellt. Kundschaft: { NUMBER($customers) } entfernt, { NUMBER($kept) } behalten, weil seither damit gearbeitet wurde.
