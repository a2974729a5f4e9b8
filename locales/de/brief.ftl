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
