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
        [confirmed] zugestellt
    }
cli-recovery-code = Wiederherstellungscode, nur dieses eine Mal angezeigt; notieren Sie ihn und bewahren Sie ihn sicher auf: { $code }
cli-passphrase = Passphrase:{" "}
cli-desk-added = Hinzugefügt: { $name }
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
cli-nothing = Nichts gefunden.

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
