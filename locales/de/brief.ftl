### Die Wörter des Briefings und der Befehlszeile, in der Sprache der Person, die damit arbeitet.

## Warum dieser Markt

market-evidence-country = Im Helpdesk angegebenes Land: { $country }.
market-evidence-phone = Die Telefonnummer beginnt mit +{ $prefix }.
market-evidence-email = Die E-Mail-Adresse endet auf .{ $tld }.
market-evidence-language = Nur aus der Sprache der Nachricht geschlossen ({ $language }); fragen Sie nach, wenn es darauf ankommt.
market-evidence-unknown = Nichts weist auf einen Ort hin: Fragen Sie nach, wenn es darauf ankommt.
market-evidence-chosen = Sie haben diesen Markt gewählt.

## Warum diese Anrede

address-evidence-asked = Diese Anrede wurde ausdrücklich gewünscht.
address-evidence-observed = So werden wir selbst angeschrieben: „{ $words }“.
address-evidence-usual = In Servicenachrichten üblich (Sprache: { $language }); ein eigener Wunsch ist nicht bekannt.

## Wann eine Wendung passt

phrase-when = { $formality ->
       *[formal] formell
        [informal] informell
    }{ $part ->
       *[any] {""}
        [morning] , morgens
        [day] , tagsüber
        [evening] , abends
        [night] , spätabends
    }

## Wofür ein Hinweis gilt

scope = { $channel ->
       *[any] in jeder Nachricht
        [email] in E-Mails
        [chat] im Chat
        [phone] am Telefon
        [several] schriftlich
    }{ $languages ->
        [none] {""}
       *[other] {", "}Sprache: { $languages }
    }{ $markets ->
        [none] {""}
       *[other] { " " }({ $markets })
    }

## Ortszeit

time-known = { $weekday }, { $time }{ $period ->
        [none] {""}
       *[other] {", "}{ $period }
    }
time-by-phone = { $time } (laut Vorwahl der Telefonnummer)
time-several = Zwischen { $first } und { $last }, je nach Ort im Markt: Fragen Sie nach, wenn es darauf ankommt.
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag

## Die Befehlszeile

cli-market = Markt
cli-evidence = Warum
cli-time = Ortszeit
cli-address = Anrede
cli-language = Sprache
cli-currency = Währung
cli-holiday = Feiertag
cli-greetings = Begrüßungen
cli-closings = Grußformeln
cli-guidance = Hinweise
cli-stale = erneut zu prüfen
cli-checked = geprüft: { $date }
cli-formality = { $formality ->
       *[formal] formell
        [informal] informell
    }
cli-status = { $status ->
        [new] neu
       *[open] offen
        [waiting] wartend
        [solved] gelöst
        [closed] geschlossen
    }
cli-operation-state = { $state ->
       *[waiting] wartet
        [sending] wird gesendet
        [unknown] wird gesucht
        [refused] abgelehnt
        [conflict] Entscheidung nötig
        [confirmed] zugestellt
    }
cli-recovery-code = Wiederherstellungscode, nur dieses eine Mal angezeigt; notieren Sie ihn und bewahren Sie ihn sicher auf: { $code }
cli-passphrase = Passphrase:{" "}
cli-desk-added = Hinzugefügt: { $name }
cli-desk-hints-on = { $name } kann seine Webhooks hierhin senden (POST): { $address }
cli-desk-hints-off = Von { $name } werden keine Webhooks angenommen.
cli-desk-removed = Entfernt: { $name }
cli-desk-works = Die Verbindung funktioniert: { $agent }, { $product }
cli-synced = { $name }: { $tickets ->
        [one] 1 Ticketänderung
       *[other] { $tickets } Ticketänderungen
    }, { $messages ->
        [one] 1 neue Nachricht
       *[other] { $messages } neue Nachrichten
    }, { $confirmed } zugestellt
cli-in-outbox = Im Postausgang; wird bei der nächsten Synchronisierung gesendet.
cli-delivered = Zugestellt.
cli-recovery-code-ask = Wiederherstellungscode:{" "}
cli-backup = { $tickets ->
        [1] 1 Ticket
       *[other] { $tickets } Tickets
    }, { $messages ->
        [1] 1 Nachricht
       *[other] { $messages } Nachrichten
    }, { $unsent } nicht gesendet
cli-restored = Der Datenspeicher hat wieder diesen Stand: { $made }.
cli-brought = Übernommen, noch nicht gesendet: { $count }
cli-drafts-brought = Übernommene Entwürfe: { $count }
cli-held = Vielleicht schon gesendet; im Postausgang ist Ihre Entscheidung nötig: { $count }
cli-texts-lost = Antworten und Entwürfe zu Tickets, die nicht mehr lesbar sind: { $count }
cli-kept-aside = Der bisherige Datenspeicher bleibt erhalten als { $file }
cli-repaired = { $whole ->
       *[yes] Repariert; nichts ging verloren.
        [no] Repariert; nicht lesbare Seiten: { $broken } von { $pages }. Was davon in Helpdesks steht, wird von dort erneut geholt.
    }
cli-lost = { $table }: { $more ->
        [yes] mindestens { $count }
       *[no] { $count }
    } verloren{ $from ->
        [none] {""}
       *[other] , von { $from } bis { $until }
    }
cli-nothing = Nichts gefunden.
cli-search-customer = Kundschaft
cli-search-desk = { $name } wurde noch nicht bis zum Ende gelesen: { $tickets ->
    [0] Es ist noch nichts daraus hier
    [one] Ein Ticket daraus ist hier
   *[other] { $tickets } Tickets daraus sind hier
}.
cli-search-indexing = Die Suche wird vorbereitet: noch { $left }.
cli-search-reached = Was älter ist als { $at }, wurde nicht durchsucht. Grenzen Sie die Suche ein, oder verwenden Sie before:.
cli-search-files = Der Inhalt von Anhängen wird nicht durchsucht.
history-channel = { $channel ->
        [email] E-Mail
        [e-mail] E-Mail
        [mail] E-Mail
        [chat] Chat
        [phone] Telefon
        [voice] Telefon
        [call] Telefon
        [sms] SMS
        [social] soziale Medien
        [web] Web
        [web-form] Webformular
        [form] Webformular
        [shop] im Geschäft
        [app] App
        [api] automatisch
       *[other] { $word }
    }
history-elsewhere = { $channel ->
        [email] Kontakt gab es auch per E-Mail, zuletzt am { $date }.
        [chat] Kontakt gab es auch per Chat, zuletzt am { $date }.
        [phone] Kontakt gab es auch am Telefon, zuletzt am { $date }.
        [social] Kontakt gab es auch über soziale Medien, zuletzt am { $date }.
       *[other] Kontakt gab es auch auf anderem Weg ({ $name }), zuletzt am { $date }.
    }
history-promised = { $state ->
        [open] Am { $made } zugesagt und noch offen: „{ $text }“{ $due ->
            [none] .
           *[other] , bis { $due }.
        }
        [kept] Am { $made } zugesagt und eingehalten: „{ $text }“.
       *[withdrawn] Am { $made } zugesagt und zurückgenommen: „{ $text }“.
    }
history-message = { $which ->
        [inbound] { $subject ->
            [none] Nachricht
           *[other] Nachricht: { $subject }
        }
        [note] Notiz
       *[outbound] { $subject ->
            [none] Unsere Antwort
           *[other] Unsere Antwort: { $subject }
        }
    }
history-event = { $kind ->
        [status] Status geändert
        [owner] Zuständigkeit geändert
        [field] Feld geändert
        [priority] Priorität geändert
        [tags] Tags geändert
        [created] Ticket eröffnet
       *[other] { $word }
    }
history-change = von „{ $from }“ zu „{ $to }“
history-promise = { $state ->
        [open] Wir haben zugesagt
        [kept] Wir haben zugesagt und es eingehalten
       *[withdrawn] Wir haben zugesagt und es zurückgenommen
    }
history-order = Bestellung { $number }
history-of-order = Bestellung { $number }
history-shipment = Paket
history-delivered = zugestellt: { $date }
history-return = Rücksendung
history-refund = Erstattung: { $amount }
history-item = { $quantity } × { $name }
history-survey = { $survey ->
        [csat] Zufriedenheit: { $score } von { $best }
        [nps] Würde uns empfehlen: { $score } von { $best }
       *[ces] Leichtigkeit: { $score } von { $best }
    }
history-loyalty = { $sign ->
        [less] { $points ->
            [one] Ein Treuepunkt weniger
           *[other] { $points } Treuepunkte weniger
        }
       *[more] { $points ->
            [one] Ein Treuepunkt mehr
           *[other] { $points } Treuepunkte mehr
        }
    }
history-balance = Punktestand: { $points }
history-call = { $which ->
        [inbound] { $minutes ->
            [none] Anruf an uns
            [one] Anruf an uns (eine Minute)
           *[other] Anruf an uns ({ $minutes } Minuten)
        }
       *[outbound] { $minutes ->
            [none] Anruf von uns
            [one] Anruf von uns (eine Minute)
           *[other] Anruf von uns ({ $minutes } Minuten)
        }
    }
history-consent = { $given ->
        [yes] Einwilligung erteilt: { $purpose }
       *[no] Einwilligung widerrufen: { $purpose }
    }
identity-shared-role = Gemeinsam genutzt: Hinter dieser Adresse steht eine Stelle, keine einzelne Person. Sie verknüpft niemanden.
identity-shared-names = Gemeinsam genutzt: Damit traten die Namen von mindestens drei Personen auf. Sie verknüpft niemanden.
link-evidence = { $code ->
        [same-email] Gleiche E-Mail-Adresse laut einem Shop: { $value }
        [same-handle] Gleicher Name im selben Netzwerk: { $value }
        [same-phone] Gleiche Telefonnummer: { $value }
        [same-order] Gleiche Bestellung: { $value }
        [named-order] Die eine Person hat uns zu einer Bestellung der anderen geschrieben: { $value }
        [same-name-and-address] Gleicher Name an derselben Postanschrift: { $value }
       *[same-name-and-city] Gleicher Name am selben Ort: { $value }
    }
merge-warning = { $code ->
        [refused-before] Es wurde schon einmal angegeben, dass dies nicht dieselbe Person ist.
        [shared-address] Gemeinsam ist nur eine Adresse, die mehrere Personen nutzen: { $value }. Das macht sie nicht zu einer Person.
        [no-evidence] Nichts, was Parlance weiß, spricht dafür, dass dies dieselbe Person ist.
        [different-names] Die Namen sind verschieden.
        [different-markets] Die Märkte sind verschieden: Die Person ist danach unter dem Markt des Eintrags zu finden, in den der andere zusammengeführt wird.
       *[different-address] Die gewünschten Anreden sind verschieden.
    }
cli-customer-known-as = Bekannt durch
cli-customer-is = Besteht aus
cli-customer-suggested = Vielleicht auch
cli-customer-languages = Sprachen
cli-customer-history = Verlauf
cli-count = { $kind ->
        [message] { $entries ->
            [one] eine Nachricht
           *[other] { $entries } Nachrichten
        }
        [note] { $entries ->
            [one] eine Notiz
           *[other] { $entries } Notizen
        }
        [event] { $entries ->
            [one] ein Ereignis
           *[other] { $entries } Ereignisse
        }
        [call] { $entries ->
            [one] ein Anruf
           *[other] { $entries } Anrufe
        }
        [order] { $entries ->
            [one] eine Bestellung
           *[other] { $entries } Bestellungen
        }
        [shipment] { $entries ->
            [one] ein Paket
           *[other] { $entries } Pakete
        }
        [return] { $entries ->
            [one] eine Rücksendung
           *[other] { $entries } Rücksendungen
        }
        [refund] { $entries ->
            [one] eine Erstattung
           *[other] { $entries } Erstattungen
        }
        [survey] { $entries ->
            [one] eine Umfrage
           *[other] { $entries } Umfragen
        }
        [loyalty] { $entries ->
            [one] eine Änderung im Treueprogramm
           *[other] { $entries } Änderungen im Treueprogramm
        }
        [consent] { $entries ->
            [one] eine Einwilligung
           *[other] { $entries } Einwilligungen
        }
       *[promise] { $entries ->
            [one] eine Zusage
           *[other] { $entries } Zusagen
        }
    }
cli-merged = Zusammengeführt: { $name }
cli-unmerged = Herausgelöst: { $name }
cli-merge-score = Sicherheit: { $score } von 100
cli-merge-outcome = Danach geführt als { $name }, Markt: { $market }; { $tickets ->
        [0] kein Ticket wechselt den Markt
        [one] ein Ticket wechselt den Markt
       *[other] { $tickets } Tickets wechseln den Markt
    }
cli-merge-reversed = Andersherum:

## Exchange rates

conversion-equation = 1 { $from } = { $rate } { $to }
conversion-rate =
    { $via ->
        [none] { $rate }
       *[other] { $rate }, über { $via }
    }
conversion-age =
    { $days ->
        [0] vom selben Tag
        [one] einen Tag alt
       *[other] { $days } Tage alt
    }
conversion-age-stale =
    { $days ->
        [one] Einen Tag alt: veraltet und nicht verlässlich. Importieren Sie eine neuere Tabelle, oder fragen Sie nach, bevor Sie diesen Betrag nennen.
       *[other] { $days } Tage alt: veraltet und nicht verlässlich. Importieren Sie eine neuere Tabelle, oder fragen Sie nach, bevor Sie diesen Betrag nennen.
    }
cli-rates-left-out = Ausgelassen, da nicht mehr in Gebrauch: { $currencies }
cli-rates-days =
    { $days ->
        [one] { $source }: { $last }
       *[other] { $source }: { $first } bis { $last }, { $days } Tage
    }
cli-rate-source = Kurs vom { $date }, { $source }

## Coverage of markets by shifts: pictures, tables and the command line

coverage-title = Abdeckung der Märkte, Woche ab { $date }
coverage-title-day = Abdeckung der Märkte, { $weekday }, { $date } (UTC)
coverage-legend-own = Jemand ist da und spricht eine Sprache des Marktes
coverage-legend-other = Jemand ist da, aber nur in einer anderen Sprache
coverage-legend-none = Niemand ist da
coverage-legend-closed = Die Büros sind geschlossen
coverage-note-hours = Angenommen: Die Büros sind von { $from } bis { $to } Ortszeit geöffnet, außer am Wochenende und an den gesetzlichen Feiertagen des Marktes.
coverage-note-holidays = Feiertage, die nur in einem Teil eines Marktes gelten, sind nicht abgezogen. Sprachen, die nur in einem Teil Amtssprache sind, zählen nicht.
coverage-note-zones = Ein Markt mit mehreren Zeitzonen gilt als geöffnet, solange eine davon geöffnet ist. Die Höhe der Füllung ist der Anteil an der Stunde.
coverage-note-closed = { $market }: geschlossen am { $date }, { $name }
coverage-note-closed-check = { $market }: geschlossen am { $date }, { $name }; diesen Tag prüfen
coverage-note-unknown = { $market }: Die Feiertage dieser Woche sind nicht bekannt; es sind keine abgezogen.
coverage-column-market = Markt
coverage-column-name = Name
coverage-column-utc = Stunde (UTC)
coverage-column-local = Stunde (Zeitzone)
coverage-column-zone = Zeitzone
coverage-column-open = Bürozeiten (Minuten)
coverage-column-own = In einer Sprache des Marktes (Minuten)
coverage-column-other = In einer anderen Sprache (Minuten)
coverage-column-none = Niemand (Minuten)
cli-coverage-week = Woche ab { $date }; angenommene Bürozeiten: { $from } bis { $to } Ortszeit
cli-coverage-own = Marktsprache
cli-coverage-other = andere Sprache
cli-coverage-none = niemand
cli-coverage-holidays-unknown = Die Feiertage dieser Woche sind nicht bekannt; es sind keine abgezogen.
cli-coverage-check = diesen Tag prüfen
cli-coverage-written = Geschrieben: { $path }

## Whether to call now. $place is “open” if it is not known where in the market she is: then it is so somewhere there.

call-office-hours =
    Guter Moment für einen Anruf: innerhalb der Bürozeiten ({ $from }–{ $to }{ $assumed ->
        [yes] , so unsere Annahme
       *[no] { "" }
    }).
call-outside-office-hours =
    { $place ->
       *[known]
            Fragen Sie vor einem Anruf nach: außerhalb der Bürozeiten ({ $from }–{ $to }{ $assumed ->
                [yes] , so unsere Annahme
               *[no] { "" }
            }).
        [open]
            Fragen Sie vor einem Anruf nach: in einem Teil des Marktes außerhalb der Bürozeiten ({ $from }–{ $to }{ $assumed ->
                [yes] , so unsere Annahme
               *[no] { "" }
            }).
    }
call-weekend =
    { $place ->
       *[known] Fragen Sie vor einem Anruf nach: Dort ist Wochenende.
        [open] Fragen Sie vor einem Anruf nach: In einem Teil des Marktes ist Wochenende.
    }
call-holiday =
    { $place ->
       *[known] Rufen Sie besser nicht an: Dort ist gesetzlicher Feiertag ({ $name }).
        [open] Rufen Sie besser nicht an: In einem Teil des Marktes hat ein gesetzlicher Feiertag begonnen oder ist noch nicht zu Ende ({ $name }).
    }
call-holiday-in-places = Fragen Sie vor einem Anruf nach: Mancherorts ist dort gesetzlicher Feiertag ({ $name }).
call-holiday-in-doubt = Fragen Sie vor einem Anruf nach: Dort ist möglicherweise gesetzlicher Feiertag ({ $name }); die Quellen sind sich nicht einig, oder der Tag steht noch nicht fest.
call-day-off-by-custom = Fragen Sie vor einem Anruf nach: Dort ist dieser Tag üblicherweise frei ({ $name }).
call-half-day = Fragen Sie vor einem Anruf nach: Dort ist ein Teil des Tages frei ({ $name }).
call-early-morning =
    { $place ->
       *[known] Rufen Sie besser nicht an: Dort ist es vor 8:00 Uhr.
        [open] Rufen Sie besser nicht an: In einem Teil des Marktes ist es vor 8:00 Uhr.
    }
call-late-evening =
    { $place ->
       *[known] Rufen Sie besser nicht an: Dort ist es nach 20:00 Uhr.
        [open] Rufen Sie besser nicht an: In einem Teil des Marktes ist es nach 20:00 Uhr.
    }
call-next =
    { $clock ->
       *[hers]
            Nächster guter Moment: { $weekday }, { $time } Ortszeit{ $date ->
                [none] .
               *[other] { " " }({ $date }).
            }
        [utc]
            Nächster guter Moment, gleich wo im Markt: { $weekday }, { $time } UTC{ $date ->
                [none] .
               *[other] { " " }({ $date }).
            }
    }
cli-call = Anrufen
person-title = Alles, was wir über Sie gespeichert haben
person-made = Stand: { $date } (UTC).
person-about = Diese Seite enthält jede Zeile unseres Datenspeichers, die Sie betrifft: was Sie geschrieben haben, was wir Ihnen geschrieben haben und was notiert wurde. Die Datei daneben, deren Name auf .json endet, enthält dasselbe für Maschinen.
person-message = { $direction ->
        [inbound] Von Ihnen
        [outbound] Von uns
       *[note] Unsere interne Notiz
    }
person-files = Ihre Dateien
person-file-elsewhere = im Helpdesk aufbewahrt, hier keine Kopie
personal-customers = Person
personal-identities = Adressen
personal-identity-names = Unter einer Adresse gesehene Namen
personal-descriptions = Angaben von Helpdesks und Shops
personal-links-refused = Als nicht dieselbe Person angegeben
personal-tickets = Tickets
personal-messages = Nachrichten
personal-attachments = Anhänge von Nachrichten
personal-events = Ereignisse von Tickets
personal-strays = Nachrichten, deren Ticket noch fehlt
personal-records = Bestellungen und andere Einträge
personal-promises = Zusagen
personal-drafts = Entwürfe
personal-outbox = Postausgang
personal-check-ignored = Ignorierte Anmerkungen der Antwortprüfung
personal-check-switches = Regeln der Antwortprüfung für diese Person
personal-saved-files = Außerhalb des Datenspeichers gespeicherte Dateien
personal-privacy-requests = Datenschutzanfragen
personal-timeline-counts = Zählungen des Verlaufs
personal-audit-words = Gründe im Prüfprotokoll
personal-audit = Einträge des Prüfprotokolls
personal-cases = Rücksendungen und Erstattungen
person-field-id = Unsere Kennung
person-field-market = Markt
person-field-market-evidence = Woraus er sich ergibt
person-field-kind = Art
person-field-value = Wert
person-field-written = Wie geschrieben
person-field-name = Name
person-field-email = E-Mail
person-field-phone = Telefon
person-field-language = Sprache
person-field-country = Land
person-field-subdivision = Region
person-field-city = Ort
person-field-time-zone = Zeitzone
person-field-form-of-address = Anrede
person-field-remote-id = Nummer dort
person-field-source = Quelle
person-field-subject = Betreff
person-field-status = Status
person-field-remote-status = Status dort
person-field-queue = Warteschlange
person-field-channel = Kanal
person-field-owner = Zuständigkeit
person-field-created = Angelegt
person-field-updated = Geändert
person-field-due = Fällig
person-field-at = Wann
person-field-text = Text
person-field-state = Stand
person-field-made = Angelegt
person-field-saved = Gespeichert
person-field-note = Notiz
person-field-received = Eingegangen
person-field-closed = Abgeschlossen
person-field-outcome = Ergebnis
person-field-path = Speicherort
person-field-media-type = Typ
person-field-size = Größe in Byte
person-field-changed-from = Vorher
person-field-changed-to = Nachher
person-field-changed-by = Durch
person-field-order-number = Bestellung
privacy-desk-advice = { $count ->
        [one] In { $desk } gibt es noch ein Ticket dieser Person. Bitten Sie die Administration, dort das Ticket und die Person zu löschen; was hier gelöscht wird, bleibt dort bestehen.
       *[other] In { $desk } gibt es noch { $count } Tickets dieser Person. Bitten Sie die Administration, dort die Tickets und die Person zu löschen; was hier gelöscht wird, bleibt dort bestehen.
    }
privacy-deadline-no-market = Der Markt der Person ist nicht bekannt und damit auch nicht, welches Recht gilt: nachfragen.
privacy-deadline-no-fact = Für diesen Markt ist uns keine gesetzliche Frist bekannt: nachfragen.
privacy-deadline-working-days = Wochenenden und gesetzliche Feiertage dort zählen nicht mit.
privacy-deadline-other-kind = Die Angabe gilt für Auskunftsanfragen; klären Sie, ob sie auch für diese Anfrage gilt.
audit-kind = { $kind ->
        [erase] Daten einer Person gelöscht
        [export] Alles zu einer Person exportiert
        [merge] Personen zusammengeführt
        [unmerge] Personen wieder getrennt
        [import] Datei importiert
        [import-undo] Import rückgängig gemacht
        [refund] Erstattung
        [consent] Einwilligung festgehalten
        [request-open] Datenschutzanfrage eröffnet
        [request-extend] Frist einer Anfrage verlängert
        [request-close] Datenschutzanfrage abgeschlossen
        [retention] Alte Daten entfernt
        [retention-set] Aufbewahrungsregeln geändert
        [backup] Sicherung angelegt
        [restore] Sicherung wiederhergestellt
       *[other] { $kind }
    }
audit-fault = { $kind ->
        [altered] Eintrag { $seq } wurde nachträglich geändert.
        [missing] Vor Eintrag { $seq } fehlt einer, oder die letzten fehlen.
        [misplaced] Eintrag { $seq } folgt nicht auf den vorigen.
        [unsigned] Eintrag { $seq } ist nicht signiert.
        [forged] Die Signatur von Eintrag { $seq } stammt nicht von diesem Datenspeicher.
       *[words] Der Grund in Eintrag { $seq } ist nicht der ursprünglich geschriebene.
    }
cli-erased = Gelöscht: { $what }.
cli-erase-confirmed = { $sending ->
        [0] { $undecided ->
            [0] Nichts ist zu einem Helpdesk unterwegs.
            [one] Ein Vorgang ist vom Helpdesk nicht bestätigt: Entscheiden Sie zuerst darüber, oder fügen Sie --drop-outgoing hinzu.
           *[other] { $undecided } Vorgänge sind von ihren Helpdesks nicht bestätigt: Entscheiden Sie zuerst darüber, oder fügen Sie --drop-outgoing hinzu.
        }
       *[other] Vorgänge, die gerade gesendet werden: { $sending }. Bitte warten.
    }
cli-audit-whole = { $entries ->
        [one] Ein Eintrag, unverändert.
       *[other] { $entries } Einträge, unverändert.
    }
cli-request-due = { $days ->
        [0] heute zu beantworten
        [one] noch ein Tag
       *[other] noch { $days } Tage
    }
cli-request-overdue = { $days ->
        [one] seit einem Tag überfällig
       *[other] seit { $days } Tagen überfällig
    }
cli-request-no-day = keine Frist bekannt: nachfragen
cli-retention-line = { $market } · { $kind } · { $months ->
        [one] ein Monat
       *[other] { $months } Monate
    }
cli-retention-others = alle anderen Märkte

## What a holiday means for the conversation

holiday-wish-wish = Gute Wünsche zu diesem Tag passen.
holiday-wish-if-kept = Gute Wünsche nur, wenn die Kundschaft den Tag selbst erwähnt hat.
holiday-wish-none = Keine Wünsche zu diesem Tag.
holiday-closed-most = Die meisten Geschäfte und Büros sind geschlossen.
holiday-closed-offices = Die Büros sind geschlossen.
holiday-closed-few = Die meisten Geschäfte und Büros sind geöffnet.
holiday-delivery-stops = Keine Lieferungen.
holiday-delivery-slower = Lieferungen dauern länger.
holiday-delivery-usual = Lieferungen kommen wie gewohnt.
holiday-custom-unsure = Die Quellen lassen Zweifel: Fragen Sie nach, bevor Sie etwas versprechen.

register =
    { $register ->
        [formal] förmlich
        [informal] nicht förmlich
        [mixed] förmlich und nicht förmlich
       *[neutral] nicht zu erkennen
    }
import-fault-unreadable = Die Datei konnte ab hier nicht weiter gelesen werden.
import-fault-archive = Ein Archiv wird nicht geöffnet.
import-fault-empty = Es ist nichts darin.
import-fault-too-long = Länger als ein Megabyte.
import-fault-open-quote = Ein Anführungszeichen wird geöffnet und nie geschlossen.
import-fault-broken-quote = Nach einem schließenden Anführungszeichen steht noch etwas.
import-fault-nul = Es ist ein NUL-Byte darin.
import-fault-encoding = Es sind Zeichen einer anderen Kodierung darin.
import-fault-cells = Mehr Zellen als Spalten.
import-fault-columns = Zu viele Spalten.
import-fault-too-many-items = Mehr als 10.000 Artikel.
import-fault-missing = Eine nötige Zelle ist leer.
import-fault-no-customer = Nichts zeigt, um wen es geht: keine E-Mail-Adresse, Kundennummer oder Telefonnummer.
import-fault-date = Kein Datum.
import-fault-ambiguous-date = Ein mehrdeutiges Datum.
import-fault-amount = Kein Betrag.
import-fault-ambiguous-amount = Ein mehrdeutiger Betrag.
import-fault-number = Keine ganze Zahl oder außerhalb des erlaubten Bereichs.
import-fault-currency = Kein Währungscode, oder es ist keiner angegeben.
import-fault-email = Keine E-Mail-Adresse.
import-fault-survey = Keine der Umfragen CSAT, NPS und CES.
import-fault-json = Kein JSON oder nicht nach dem Format.
import-fault-card = Keine Karte oder eine, die nicht endet.
import-fault-message = Keine Nachricht.
import-fault-message-date = Eine Nachricht ohne Datum.
import-fault-column = { $column }: { $fault }
import-errors = { $name } Fehler
import-errors-line = Zeile
import-errors-code = Code
import-errors-column = Spalte
import-errors-message = Was nicht stimmt
cli-import-done =
    { $rows ->
        [one] Eine Zeile gelesen
       *[other] { $rows } Zeilen gelesen
    }; Kundschaft: { $new } neu, { $changed } geändert, { $same } bekannt; Einträge: { $records } neu, { $updated } geändert, { $unchanged } bekannt; nicht übernommen: { $faults }.
cli-import-dry = Es wurde nichts geschrieben.
cli-import-same = Alles war schon vorhanden; es wurde nichts geschrieben.
cli-import-errors = Was nicht übernommen wurde: { $path }
cli-import-id = Zum Rückgängigmachen: parlance import undo { $id }
cli-import-row = { $id }  { $done }  { $source }  { $name }  { $layout }
cli-import-undone = Einträge: { $removed } entfernt, { $restored } wie zuvor. Kundschaft: { $gone } entfernt, { $kept } behalten.
