# Die Antwortprüfung, in der Sprache der Person, die damit arbeitet: wie jede Regel heißt und warum sie etwas anmerkt.
# Die Begründung einer Regel ist check-<rule>, ihr Name in Listen das Attribut .title.

check-register = { $kind ->
        [within] Die Antwort wechselt zwischen formeller und informeller Anrede. Bleiben Sie bei der { $due ->
            [formal] formellen
           *[informal] informellen
        }.
        [thread] Bisher haben Sie hier { $due ->
            [formal] formell
           *[informal] informell
        } geschrieben.
        [asked] Gewünscht wurde die { $due ->
            [formal] formelle
           *[informal] informelle
        } Anrede.
        [observed] Sie selbst werden { $due ->
            [formal] formell
           *[informal] informell
        } angeschrieben.
       *[usual] In diesem Markt ist die { $due ->
            [formal] formelle
           *[informal] informelle
        } Anrede üblich.
    }
    .title = Formell oder informell
check-greeting-hour = { $kind ->
        [morning] Bei der Kundschaft ist es gerade Morgen.
        [day] Bei der Kundschaft ist es gerade Tag.
        [evening] Bei der Kundschaft ist es gerade Abend.
       *[night] Bei der Kundschaft ist es gerade Nacht.
    }
    .title = Gruß passend zur Tageszeit
check-other-language = Die Sprache der Antwort ({ $language }) ist nicht die der Kundschaft ({ $due }).
    .title = Sprache der Antwort
check-untranslated = Die Sprache dieses Satzes ({ $language }) ist nicht die der Antwort ({ $due }).
    .title = Satz in anderer Sprache
check-placeholder = Hier ist ein Platzhalter der Vorlage noch nicht ausgefüllt.
    .title = Leere Platzhalter aus Vorlagen
check-secret = { $kind ->
        [card] Eine Kartennummer. In einer Nachricht braucht sie niemand: Lassen Sie nur die letzten vier Ziffern stehen.
        [account] Eine Kontonummer. Senden Sie sie nur, wenn sie wirklich benötigt wird.
       *[word] Ein Passwort oder Code gehört nicht in eine Nachricht.
    }
    .title = Kartennummern, Passwörter
check-asks-secret = Bitten Sie nie darum: Eine solche Bitte ist von einem Betrugsversuch nicht zu unterscheiden.
    .title = Frage nach vertraulichen Daten
check-blame = Das klingt nach einem Vorwurf. Schreiben Sie, was fehlt und was sich tun lässt.
    .title = Vorwürfe
check-bare-refusal = Ein bloßes Nein. Nennen Sie den Grund oder was stattdessen möglich ist.
    .title = Bloße Absage
check-bare-order = Das klingt wie ein Befehl. Bitten Sie lieber darum.
    .title = Befehle
check-overpromise = Das kann niemand sicher einhalten. Schreiben Sie, was Sie tun werden und bis wann.
    .title = Zu große Versprechen
check-dismissive = Das redet das Problem klein. Zeigen Sie, dass Sie es verstanden haben.
    .title = Kleinreden
check-sarcasm = Das kann wie Spott wirken. Sagen Sie es schlicht.
    .title = Sarkasmus und Scherze
check-idiom = Eine Redewendung, die nicht alle kennen. Sagen Sie es schlicht.
    .title = Redewendungen
check-slang = Für diese Nachricht zu salopp oder zu knapp.
    .title = Umgangssprache
check-jargon = Ein interner Ausdruck. Sagen Sie es so, wie es die Kundschaft sagen würde.
    .title = Fachjargon
check-gendered = Das setzt ein Geschlecht voraus. Formulieren Sie es neutral.
    .title = Vorausgesetztes Geschlecht
check-religious-greeting = Ein religiöser Wunsch, der in den erhaltenen Nachrichten nicht vorkommt. Lassen Sie ihn weg, oder wünschen Sie etwas, das für alle passt.
    .title = Religiöse Wünsche
check-shouting = Wörter in Großbuchstaben wirken wie Schreien.
    .title = Großbuchstaben
check-repeated-marks = Ein Satzzeichen genügt.
    .title = Gehäufte Satzzeichen
check-emoji = { $kind ->
        [risky] In diesem Markt verstehen viele dieses Emoji anders, als es gemeint ist. Lassen Sie es weg.
       *[letter] Ein Emoji in einer formellen E-Mail. Lassen Sie es weg, solange Sie selbst keine erhalten.
    }
    .title = Emojis
check-long-sentence = { $kind ->
        [letters] Ein Satz mit { $count } Buchstaben (mehr als { $limit }) ist schwer zu lesen. Machen Sie zwei daraus.
       *[words] Ein Satz mit { $count } Wörtern (mehr als { $limit }) ist schwer zu lesen. Machen Sie zwei daraus.
    }
    .title = Lange Sätze

check-wrong-customer = Hier steht { $name }. Sie schreiben aber an { $customer }.
    .title = Falscher Name
check-misspelt-name = { $kind ->
        [marks] Der Name wird mit anderen Akzenten geschrieben: { $right }.
        [variant] Der Name wird mit einem anderen Schriftzeichen geschrieben: { $right }.
       *[letters] Der Name lautet richtig: { $right }.
    }
    .title = Falsch geschriebene Namen
check-name-order = Der Name wird so geschrieben: { $right }.
    .title = Reihenfolge des Namens
check-honorific = { $kind ->
        [missing] Der bloße Name ist hier unhöflich. Ergänzen Sie „{ $honorific }“.
        [familiar] „{ $title }“ ist hier zu vertraulich, angebracht ist „{ $honorific }“.
        [doubled] „{ $title }“ steht hier neben einem anderen Titel. Einer genügt.
        [surname-alone] Der bloße Nachname ist hier unhöflich ({ $name }). Schreiben Sie den ganzen Namen.
        [with-surname] „{ $title }“ gehört zum Vornamen, nicht zum Nachnamen ({ $name }).
       *[given-alone] „{ $title }“ gehört zum Nachnamen, nicht zum bloßen Vornamen ({ $name }).
    }
    .title = Titel und Höflichkeitsformen
check-assumed-title = { $kind ->
        [other] Angegeben wurde ein anderer Titel als „{ $title }“.
       *[assumed] „{ $title }“ setzt ein Geschlecht voraus, das nicht bekannt ist. Schreiben Sie den ganzen Namen: { $name }.
    }
    .title = Titel, die ein Geschlecht voraussetzen
check-wrong-reference = { $kind ->
        [near] Fast eine Nummer dieses Vorgangs: { $right }. Bitte vergleichen.
       *[unknown] Diese Nummer kam in diesem Vorgang noch nicht vor. Bitte prüfen.
    }
    .title = Bestell- und Ticketnummern
check-promise-date = { $kind ->
        [past] Dieser Tag ist schon vorbei.
        [holiday] Dieser Tag ist dort ein Feiertag: { $name }.
        [holiday-local] Dieser Tag ist dort ein Feiertag: { $local } ({ $name }).
        [weekend] An diesem Tag ist dort Wochenende ({ $weekday }).
       *[weekday] Das Datum fällt auf einen anderen Wochentag: { $weekday }.
    }
    .title = Zusagen für Feiertage, Wochenenden und vergangene Tage
check-ambiguous-date = Erst der Tag oder erst der Monat? Beides lässt sich lesen. Schreiben Sie den Monat aus.
    .title = Doppeldeutige Datumsangaben
check-ambiguous-number = { $kind ->
        [thousands] Das lässt sich auch als das Tausendfache oder als ein Tausendstel lesen.
       *[decimals] Die Kundschaft schreibt Zahlen mit einem anderen Trennzeichen.
    }
    .title = Doppeldeutige Zahlen
check-bare-currency = { $kind ->
        [several] Mehrere Währungen haben das Zeichen { $sign }. Schreiben Sie, welche Sie meinen.
       *[foreign] Welche Währung ist { $sign }? Die der Kundschaft hat ein anderes Zeichen.
    }
    .title = Währungen
check-time-without-zone = Nach wessen Uhr? Die Ihrer Kundschaft zeigt eine andere Zeit als Ihre.
    .title = Uhrzeiten ohne Zeitzone

## Wo es erscheint

check-own = Eine Regel Ihres Teams: { $rule }
check-severity = { $severity ->
        [error] So nicht senden
        [warning] Bitte ansehen
       *[hint] Geht noch besser
    }
check-clear = Nichts anzumerken.
check-line = { $start }–{ $end } { $severity }: { $reason }
check-line-fix = Stattdessen: { $fix }
check-line-remove = Weglassen.
check-unchecked = Hier nicht geprüft:
check-rule-fault = { $file } wird nicht verwendet: { $place ->
        [none] {""}
       *[known] Zeile { $line }, Spalte { $column }:{" "}
    }{ $why }
check-rule-miss = { $rule } ({ $language }): { $why ->
        [missed] wird nicht gefunden
        [found] wird gefunden
        [other-words] etwas anderes wird gefunden
       *[other-fix] der Vorschlag ist ein anderer
    }: { $text }
