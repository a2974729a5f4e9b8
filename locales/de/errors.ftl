### Was schiefging, nach Code: ein Satz; `.next` sagt, was zu tun ist.

## Der Schlüssel des Datenspeichers

error-vault-no-keyring = Dieser Computer hat keinen Schlüsselbund, in dem Parlance den Schlüssel Ihres Datenspeichers ablegen kann.
    .next = Wählen Sie stattdessen eine Passphrase, oder starten Sie den Schlüsselbund Ihres Systems und versuchen Sie es erneut.
error-vault-keyring-locked = Der Schlüsselbund Ihres Systems ist gesperrt.
    .next = Entsperren Sie ihn und versuchen Sie es erneut, oder öffnen Sie den Datenspeicher mit Ihrem Wiederherstellungscode.
error-vault-key-missing = Der Schlüsselbund enthält den Schlüssel dieses Datenspeichers nicht.
    .next = Wenn Sie einen anderen Schlüsselbund verwenden als zuvor, wechseln Sie zurück; andernfalls öffnen Sie den Datenspeicher mit Ihrem Wiederherstellungscode.
error-vault-key-foreign = Der Schlüssel im Schlüsselbund gehört zu einem anderen Datenspeicher.
    .next = Öffnen Sie diesen Datenspeicher mit seinem Wiederherstellungscode; sein Schlüssel wird dann im jetzigen Schlüsselbund abgelegt.
error-vault-wrong-passphrase = Die Passphrase ist nicht richtig.
    .next = Prüfen Sie Feststelltaste und Tastaturbelegung und versuchen Sie es erneut, oder verwenden Sie Ihren Wiederherstellungscode.
error-vault-wrong-recovery-code = { $typo ->
        [yes] Der Wiederherstellungscode enthält einen Tippfehler.
       *[no] Der Wiederherstellungscode öffnet diesen Datenspeicher nicht.
    }
    .next = Vergleichen Sie ihn Gruppe für Gruppe mit dem gedruckten Code, und prüfen Sie, ob er zu diesem Datenspeicher gehört.
error-vault-damaged = Die Datei, die zum Öffnen Ihres Datenspeichers nötig ist, ist beschädigt oder fehlt.
    .next = Stellen Sie vault.json aus einer Sicherung im Datenordner wieder her; lassen Sie parlance.db, wo die Datei ist.
error-vault-exists = In diesem Ordner gibt es bereits einen Datenspeicher.
    .next = Öffnen Sie diesen, oder wählen Sie einen anderen Ordner.
error-vault-disk-full = Der Datenträger ist voll, daher konnte der Schlüssel nicht geschrieben werden; es wurde nichts verändert.
    .next = Geben Sie Speicherplatz frei und versuchen Sie es erneut.
error-vault-io = Die Schlüsseldateien oder der Schlüsselbund können nicht gelesen oder geschrieben werden.
    .next = Prüfen Sie, ob Sie in den Datenordner schreiben dürfen und ob der Schlüsselbund läuft, und versuchen Sie es dann erneut.

## Der Datenspeicher

error-store-corrupt = Die Datenbank Ihres Datenspeichers ist beschädigt.
    .next = Schließen Sie Parlance, bewahren Sie eine Kopie des Datenordners auf und stellen Sie parlance.db aus einer Sicherung wieder her.
error-store-foreign = Die Datei parlance.db ist keine Datenbank dieses Datenspeichers.
    .next = Stellen Sie die richtige Datei wieder her, oder wählen Sie einen anderen Datenordner; an der jetzigen Datei wurde nichts verändert.
error-store-newer = Dieser Datenspeicher wurde mit einer späteren Version von Parlance angelegt.
    .next = Installieren Sie die neueste Version von Parlance und öffnen Sie den Datenspeicher damit.
error-store-busy = Daran wird gerade anderswo gearbeitet.
    .next = Warten Sie einen Moment und versuchen Sie es erneut.
error-store-disk-full = Der Datenträger ist voll, daher konnte dies nicht gespeichert werden; alles zuvor Gespeicherte ist noch da.
    .next = Geben Sie Speicherplatz frei und versuchen Sie es erneut.
error-store-io = Der Datenordner kann nicht gelesen oder geschrieben werden.
    .next = Prüfen Sie, ob der Datenträger verbunden ist und ob Sie in den Ordner schreiben dürfen, und versuchen Sie es dann erneut.
error-store-missing-row = Dieser Eintrag ist nicht mehr da.
    .next = Gehen Sie zurück zum Posteingang und wählen Sie neu.
error-merge-herself = Eine Person lässt sich nicht mit sich selbst zusammenführen.
    .next = Wählen Sie eine andere.
error-merge-same-person = Beide werden schon als eine Person geführt.
    .next = Sie müssen nichts tun. Mit unmerge trennen Sie sie wieder.
error-merge-not-merged = Dieser Kundeneintrag wurde in keinen anderen zusammengeführt.
    .next = Lösen Sie stattdessen einen der Einträge heraus, die in diesen zusammengeführt wurden.
error-timeline-bad-cursor = Diese Stelle gibt es im Verlauf nicht.
    .next = Verwenden Sie den Cursor eines Eintrags unverändert.
error-timeline-bad-date = „{ $text }“ ist kein Datum.
    .next = Schreiben Sie es so: 2026-11-21.
error-call-empty = Zum Anruf ist nichts notiert.
    .next = Schreiben Sie in wenigen Worten, was besprochen wurde.
error-event-empty = Es ist nichts notiert.
    .next = Schreiben Sie in wenigen Worten, was geschehen ist.

## Helpdesks

error-desk-dns = Die Adresse des Helpdesks ist nicht zu finden: Sein Name ist unbekannt, oder dieser Computer ist offline.
    .next = Prüfen Sie Ihr Netzwerk und die Schreibweise der Adresse; was Sie geschrieben haben, wartet im Postausgang.
error-desk-unreachable = Der Helpdesk ist nicht erreichbar.
    .next = Prüfen Sie Ihr Netzwerk und ob der Helpdesk läuft; was Sie geschrieben haben, wartet im Postausgang.
error-desk-tls = Die Verbindung zum Helpdesk ist nicht sicher: Seinem Zertifikat kann nicht vertraut werden.
    .next = Prüfen Sie die Adresse, oder bitten Sie die für den Helpdesk zuständige Stelle, das Zertifikat zu erneuern.
error-desk-no-answer = Der Helpdesk hat nicht rechtzeitig geantwortet.
    .next = Parlance sieht dort zuerst nach, ob Ihre Nachricht angekommen ist, und sendet sie nur, wenn nicht.
error-desk-uncertain = Ob diese Nachricht gesendet wurde, lässt sich nicht feststellen: Die Antwort des Mailservers ging verloren.
    .next = Fragen Sie nach oder warten Sie auf eine Antwort. Senden Sie erneut nur, wenn sie nicht angekommen ist; sonst nehmen Sie sie zurück.
error-desk-wrong-address = Unter dieser Adresse gibt es keinen solchen Helpdesk.
    .next = Kopieren Sie die Adresse aus der Adressleiste Ihres Browsers und prüfen Sie den Typ des Helpdesks.
error-desk-unauthorized = Der Helpdesk akzeptiert das Token nicht.
    .next = Erzeugen Sie im Helpdesk ein neues Token und geben Sie es in den Einstellungen ein.
error-desk-forbidden = Ihr Konto darf das im Helpdesk nicht.
    .next = Bitten Sie die Administration des Helpdesks um das Recht, Tickets zu sehen und zu beantworten.
error-desk-not-found = Dieses Ticket gibt es im Helpdesk nicht mehr.
    .next = Sehen Sie dort nach, ob es gelöscht oder zusammengeführt wurde; Ihr Text ist noch im Postausgang.
error-desk-rate-limited = Der Helpdesk verlangt ein langsameres Tempo.
    .next = Sie müssen nichts tun: Parlance macht weiter, sobald es möglich ist.
error-desk-failed = Im Helpdesk selbst ist ein Fehler aufgetreten.
    .next = Sie müssen jetzt nichts tun: Parlance versucht es erneut. Hält der Fehler an, melden Sie ihn der für den Helpdesk zuständigen Stelle.
error-desk-bad-answer = Die Antwort des Helpdesks kann nicht gelesen werden.
    .next = Parlance versucht es erneut. Hält der Fehler an, prüfen Sie, ob die Adresse zum Helpdesk selbst führt und nicht zu einem Proxy.
error-desk-refused = { $words ->
        [none] Der Helpdesk hat dies nicht angenommen.
       *[other] Der Helpdesk hat dies nicht angenommen: „{ $words }“
    }
    .next = Ändern Sie Ihren Text, oder entfernen Sie ihn aus dem Postausgang und erledigen Sie es im Helpdesk.
error-desk-conflict = Jemand anders hat dies inzwischen im Helpdesk geändert.
    .next = Vergleichen Sie beide Werte und wählen Sie, welcher gelten soll.
error-desk-moved-on = In diesem Ticket gibt es neue Nachrichten, die Sie beim Schreiben noch nicht gesehen hatten.
    .next = Lesen Sie sie und senden Sie Ihre Antwort dann unverändert, oder holen Sie sie in den Entwurf zurück.
error-outbox-not-last = Für dieses Ticket, das der Helpdesk noch nicht hat, wartet noch mehr im Postausgang.
    .next = Nehmen Sie das zuerst heraus.
error-desk-cannot-open = In diesem Helpdesk kann Parlance keine Tickets eröffnen.
    .next = Eröffnen Sie das Ticket im Helpdesk selbst; mit dem nächsten Abgleich erscheint es hier.
error-ticket-no-address = Ein neues Ticket braucht die E-Mail-Adresse der Kundin oder des Kunden, einen Betreff und eine Nachricht.
    .next = Ergänzen Sie, was fehlt.
error-desk-removed = Der Helpdesk dieses Tickets wurde aus Parlance entfernt; seine Tickets können nur gelesen werden.
    .next = Fügen Sie den Helpdesk unter derselben Adresse wieder hinzu, oder kopieren Sie Ihren Text und antworten Sie dort.
error-desk-file-too-large = Diese Datei ist größer als 100 MB.
    .next = Öffnen Sie sie im Helpdesk.
error-desk-bad-setting = { $setting ->
        [secret] Das Token kann so nicht verwendet werden.
        [encryption] Diese Adresse ist unverschlüsselt: Token und Texte der Kundschaft könnten unterwegs von allen gelesen werden.
       *[other] Die Adresse des Helpdesks kann so nicht verwendet werden.
    }
    .next = { $setting ->
        [encryption] Nehmen Sie die Adresse, die mit https:// beginnt. Gibt es keine und vertrauen Sie dem Netz, dann wählen Sie die Verbindung ohne Verschlüsselung.
       *[other] Geben Sie die vollständige Adresse ein, beginnend mit https://, und das Token ohne Leerzeichen.
    }

## Synchronisierung

error-sync-elsewhere = Parlance ist mit diesem Datenspeicher bereits geöffnet.
    .next = Verwenden Sie das offene Fenster, oder schließen Sie es zuerst.
error-sync-lock = Die Datei, die verhindert, dass zwei Programme gleichzeitig synchronisieren, kann nicht geschrieben werden.
    .next = Prüfen Sie, ob Sie in den Datenordner schreiben dürfen, und versuchen Sie es dann erneut.
error-sync-no-secret = Das Token dieses Helpdesks ist nicht mehr im Schlüsselbund.
    .next = Geben Sie das Token in den Einstellungen des Helpdesks erneut ein.

## Der Demo-Helpdesk

error-demo-desk-file = Die Datei des Demo-Helpdesks kann nicht verwendet werden.
    .next = Schließen Sie andere Programme, die sie verwenden, oder entfernen Sie den Demo-Helpdesk und starten Sie ihn neu.
error-demo-desk-foreign = Die Datei des Demo-Helpdesks gehört zu etwas anderem.
    .next = Verschieben Sie demo-desk.db aus dem Datenordner und starten Sie den Demo-Helpdesk erneut.
error-demo-desk-tickets = Die Demo-Tickets dieser Version von Parlance können nicht gelesen werden.
    .next = Installieren Sie Parlance neu.
error-demo-desk-time = Die Uhr dieses Computers geht völlig falsch.
    .next = Stellen Sie Datum und Uhrzeit ein und starten Sie den Demo-Helpdesk erneut.
error-demo-desk-not-loopback = Der Demo-Helpdesk funktioniert nur auf diesem Computer.
    .next = Verwenden Sie eine Adresse, die mit http://127.0.0.1 beginnt.
error-demo-desk-listen = Der Demo-Helpdesk kann auf diesem Computer nicht gestartet werden.
    .next = Prüfen Sie, ob eine Firewall lokale Verbindungen blockiert, und versuchen Sie es dann erneut.
error-demo-desk-no-ticket = Im Demo-Helpdesk gibt es dieses Ticket nicht.
    .next = Synchronisieren Sie und wählen Sie ein Ticket aus dem Posteingang.
error-demo-desk-outdated = Das Ticket hat sich im Demo-Helpdesk inzwischen geändert.
    .next = Sehen Sie es sich noch einmal an und wiederholen Sie die Änderung.
error-demo-desk-bad-request = Der Demo-Helpdesk versteht diese Anfrage nicht.
    .next = Aktualisieren Sie Parlance und versuchen Sie es erneut.

## Märkte

error-market-unknown-territory = { $market ->
        [none] Diesen Markt gibt es nicht.
       *[other] Es gibt keinen Markt mit dem Code „{ $market }“.
    }
    .next = Geben Sie den zweibuchstabigen Code eines Landes an, zum Beispiel JP oder HU.
error-market-unknown-subdivision = Diese Untergliederung gibt es in diesem Markt nicht.
    .next = Geben Sie den Teil des ISO-3166-2-Codes nach dem Bindestrich an, zum Beispiel 13 für Tokio, oder lassen Sie ihn weg.
error-market-holidays-of-subdivision-unknown = Die Feiertage dieses Landesteils sind nicht bekannt.
    .next = Fragen Sie nach denen des ganzen Marktes oder nach einem anderen Landesteil.
error-market-holidays-out-of-range = Die Feiertage dieses Marktes sind für diesen Tag nicht bekannt.
    .next = Fragen Sie nach Tagen zwischen 1990 und 2050; für manche Märkte sind weniger Jahre bekannt.
error-market-unknown-zone = Eine Zeitzone dieses Namens gibt es nicht.
    .next = Geben Sie einen IANA-Namen an, zum Beispiel Asia/Tokyo.

## Exchange rates

error-rates-too-large = Die Datei ist zu groß für eine Datei mit Wechselkursen.
    .next = Wählen Sie die XML-Datei der Europäischen Zentralbank, zum Beispiel eurofxref-daily.xml.
error-practice-file-large = Diese Datei ist zu groß, um unter „Üben“ entstanden zu sein.
    .next = Prüfen Sie, ob es die richtige ist, und bitten Sie erneut darum.
error-rates-not-xml = Die Datei ist kein XML, oder sie ist unvollständig.
    .next = Laden Sie sie erneut herunter: die XML-Datei selbst, nicht die Webseite oder die ZIP-Datei. Ihre bisherigen Kurse sind noch da.
error-rates-document-type = Das sieht nach einer Webseite aus, nicht nach einer Datei mit Wechselkursen.
    .next = Laden Sie die XML-Datei herunter, auf die die Seite verweist. Ihre bisherigen Kurse sind noch da.
error-rates-none-in-file = Diese Datei enthält keine Wechselkurse.
    .next = Wählen Sie eine Datei im Format der Europäischen Zentralbank, zum Beispiel eurofxref-daily.xml.
error-rates-no-sender = Aus der Datei geht nicht hervor, wessen Kurse sie enthält.
    .next = Verwenden Sie die Datei so, wie die Europäische Zentralbank sie veröffentlicht.
error-rates-bad-date = Das Datum „{ $date }“ kann nicht gelesen werden.
    .next = Das Datum eines Kurses wird so geschrieben: 2026-11-21.
error-rates-bad-rate =
    { $rate ->
        [0] Ein Kurs kann nicht null sein ({ $currency }).
       *[other] „{ $rate }“ ist kein Kurs für { $currency }.
    }
    .next = Ein Kurs ist eine Zahl über null, zum Beispiel 402.15. Aus einer Datei mit einem falschen Kurs wird nichts übernommen.
error-rates-currency-twice = Die Datei enthält für { $currency } am { $date } zwei Kurse.
    .next = Laden Sie sie erneut herunter. Es wurde nichts daraus übernommen.
error-rates-date-twice = Die Datei enthält dieses Datum zweimal: { $date }.
    .next = Laden Sie sie erneut herunter. Es wurde nichts daraus übernommen.
error-rates-unknown-currency = Eine Währung mit dem Code „{ $currency }“ ist nicht in Gebrauch.
    .next = Geben Sie einen Code aus drei Buchstaben an, zum Beispiel EUR oder HUF.
error-rates-same-currency = Beide Währungen sind gleich: { $currency }.
    .next = Wählen Sie zwei verschiedene.
error-rates-no-source = Der Kurs hat keine Quelle.
    .next = Geben Sie an, woher er stammt: von einer Bank, aus einer Preisliste, aus dem Team.
error-rates-unknown = Es gibt keinen Kurs von { $from } zu { $to } für { $date } oder früher.
    .next = Importieren Sie eine Tabelle, die beide Währungen enthält, oder geben Sie den Kurs ein.
error-rates-amount-too-large = Der Betrag ist zu groß, um genau umgerechnet zu werden.
    .next = Rechnen Sie einen kleineren Betrag um.
error-rates-bad-amount = Der Betrag kann nicht gelesen werden.
    .next = Schreiben Sie nur Ziffern, mit einem Punkt vor den Nachkommastellen: 1234.56
error-rates-bad-number = Der Kurs kann nicht gelesen werden.
    .next = Schreiben Sie nur Ziffern, mit einem Punkt vor den Nachkommastellen: 402.15
error-rates-ambiguous-number = In dieser Zahl könnten Tausender oder Nachkommastellen gemeint sein.
    .next = Schreiben Sie sie ohne Tausendertrennzeichen (1234) oder mit einer anderen Zahl von Nachkommastellen (1.2340).
error-rates-future-date = Der Tag dieses Kurses liegt in der Zukunft.
    .next = Geben Sie den heutigen oder einen früheren Tag an.
error-rates-no-target = Die Zielwährung ist nicht angegeben.
    .next = Wählen Sie eine Währung oder einen Markt.
error-rates-no-currency-there = Dieser Markt hat keine eigene Währung.
    .next = Wählen Sie die Währung.

## Der Arbeitsbereich

error-workspace-locked = Der Datenspeicher ist noch nicht geöffnet.
    .next = Öffnen Sie ihn zuerst.
error-workspace-failed = Parlance konnte dies nicht abschließen.
    .next = Versuchen Sie es erneut; hält das Problem an, starten Sie Parlance neu. Alles Gespeicherte ist noch da.
error-reply-empty = Es ist kein Text zum Senden da.
    .next = Schreiben Sie zuerst etwas.
error-field-fixed = Dieses Feld lässt sich von hier aus nicht ändern.
    .next = Ändern Sie es im Helpdesk.
error-field-value = Diesen Wert gibt es im Helpdesk für dieses Feld nicht.
    .next = Wählen Sie einen der angebotenen Werte.
error-hooks-port = Der Port { $port } kann nicht verwendet werden.
    .next = Wählen Sie einen anderen, oder schließen Sie das Programm, das ihn verwendet.
error-desk-name-empty = Der Helpdesk hat keinen Namen.
    .next = Geben Sie ihm einen Namen, an dem Sie ihn erkennen.
error-passphrase-empty = Eine Passphrase ist erforderlich.
    .next = Wählen Sie eine, die lang ist und die Sie sich merken können.

## Die Befehlszeile

error-cli-usage = Der Befehl ist nicht verständlich: { $reason }
    .next = Hilfe erhalten Sie mit --help.
error-cli-bad-time = Die Zeitangabe { $text } ist nicht verständlich.
    .next = Schreiben Sie sie so: 2026-11-21T09:00Z.
error-cli-bad-date = Das Datum { $text } ist nicht lesbar.
    .next = Schreiben Sie es so: 2026-11-21.
error-cli-bad-json = Zeile { $line } der Eingabe passt nicht zu diesem Befehl.
    .next = Geben Sie ein JSON-Objekt pro Zeile an, wie es --help zeigt.
error-cli-bad-input = Die Eingabe kann nicht gelesen werden.
    .next = Prüfen Sie, ob die Datei vorhanden und UTF-8-Text ist.
error-cli-bad-ticket = Dieses Ticket gibt es nicht: { $ticket }
    .next = Die Liste erhalten Sie mit: parlance tickets
error-cli-bad-customer = Diese Kundennummer gibt es nicht: { $customer }
    .next = Die Kennung steht beim Ticket: parlance --json show TICKET
error-cli-bad-desk = Diesen Helpdesk gibt es nicht: { $desk }
    .next = Die Liste erhalten Sie mit: parlance desk list
error-cli-bad-operation = Im Postausgang gibt es keinen Eintrag { $operation }.
    .next = Die Liste erhalten Sie mit: parlance outbox list
error-cli-no-store = Hier gibt es noch keinen Datenspeicher: { $dir }
    .next = Legen Sie einen an, indem Sie einen Helpdesk hinzufügen: parlance desk add
error-cli-no-passphrase = Der Datenspeicher braucht seine Passphrase, und sie kann hier nicht abgefragt werden.
    .next = Setzen Sie die Umgebungsvariable PARLANCE_PASSPHRASE.
error-cli-no-secret = Es ist kein Token angegeben.
    .next = Übergeben Sie es über die Standardeingabe oder in der Umgebungsvariable PARLANCE_SECRET.
error-print-failed = Die Seite konnte nicht gedruckt werden.
    .next = Prüfen Sie, ob ein Drucker vorhanden ist, und versuchen Sie es noch einmal.

error-shift-name = Eine Schicht hat keinen Namen.
    .next = Geben Sie jeder Schicht einen Namen, an dem Ihr Team sie erkennt.
error-shift-zone = Die Zeitzone der Schicht „{ $shift }“ ist nicht bekannt: „{ $zone }“.
    .next = Wählen Sie eine Zeitzone aus der Liste, zum Beispiel Europe/Budapest.
error-shift-days = Die Schicht „{ $shift }“ liegt auf keinem Wochentag.
    .next = Wählen Sie mindestens einen Tag, von 1 (Montag) bis 7 (Sonntag).
error-shift-time = Eine Uhrzeit der Schicht „{ $shift }“ kann nicht gelesen werden: „{ $text }“.
    .next = Schreiben Sie Uhrzeiten im 24-Stunden-Format, zum Beispiel 09:00 oder 17:30.
error-shift-times = Die Schicht „{ $shift }“ beginnt und endet zur selben Zeit.
    .next = Ändern Sie Beginn oder Ende; eine Schicht rund um die Uhr besteht aus zwei Schichten.
error-shift-languages = Für die Schicht „{ $shift }“ ist keine Sprache angegeben.
    .next = Wählen Sie mindestens eine Sprache dafür.
error-shift-language = Eine Sprache der Schicht „{ $shift }“ ist nicht bekannt: „{ $language }“.
    .next = Wählen Sie eine Sprache aus der Liste, oder geben Sie ihr Kürzel an, zum Beispiel hu oder pt-BR.
error-office-hours = Das Ende der Bürozeiten liegt nicht nach ihrem Beginn.
    .next = Geben Sie zwei Uhrzeiten desselben Tages an, zum Beispiel 09:00 und 17:00.
error-week-not-a-date = „{ $text }“ ist kein Datum.
    .next = Schreiben Sie Jahr, Monat und Tag, zum Beispiel 2026-11-23.
error-week-out-of-range = Diese Woche liegt außerhalb des möglichen Zeitraums.
    .next = Wählen Sie eine Woche, die näher an heute liegt.
error-coverage-day = Diesen Wochentag gibt es nicht.
    .next = Geben Sie einen Tag von 1 (Montag) bis 7 (Sonntag) an.
error-coverage-picture = Das Bild konnte nicht gezeichnet werden.
    .next = Exportieren Sie es stattdessen als SVG.
error-register-no-rules = Für die Sprache { $language } gibt es noch keine Regeln zur Anrede.
    .next = Sprachen mit Regeln: { $known }
error-export-no-folder = Auf diesem Computer gibt es keinen Download-Ordner.
    .next = Legen Sie in den Einstellungen Ihres Systems einen Download-Ordner fest und versuchen Sie es erneut.
error-export-failed =
    Die Datei konnte nicht nach { $place } geschrieben werden: { $why ->
        [full] Der Datenträger ist voll.
        [denied] Sie dürfen dort nicht schreiben.
        [missing] Der Ordner ist nicht vorhanden.
       *[other] Das System hat es abgelehnt.
    }
    .next = Geben Sie Speicherplatz frei, oder prüfen Sie den Ordner, und versuchen Sie es erneut.
error-shifts-file = Die Datei mit den Schichten kann nicht gelesen werden.
    .next = Sie muss eine JSON-Liste sein; jede Schicht hat name, zone, days (1 bis 7), from, to (09:00) und languages.
error-practice-no-scenario = Dieses Szenario gibt es nicht.
    .next = Wählen Sie eines aus der Liste der Szenarien.
error-practice-no-attempt = Diesen Versuch gibt es nicht mehr.
    .next = Beginnen Sie das Szenario von vorn.
error-practice-other-version = Das Szenario wurde inzwischen geändert.
    .next = Beginnen Sie es in der neuen Version von vorn.
error-practice-moved-on = Das Gespräch ist inzwischen an einer anderen Stelle.
    .next = Öffnen Sie den Versuch erneut und machen Sie dort weiter.
error-practice-answer-long = Diese Antwort ist zu lang, um bewertet zu werden.
    .next = Schreiben Sie, was Ihr Gegenüber braucht, auf höchstens einer Seite.
error-practice-faulty = Das Szenario ist fehlerhaft und kann nicht geübt werden. { $file } { $place }: { $reason }
    .next = Melden Sie es der Person, die es geschrieben hat, oder wählen Sie ein anderes.
error-practice-bad-name = So kann ein Szenario nicht heißen.
    .next = Verwenden Sie lateinische Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche, zum Beispiel late-parcel-fr.
error-practice-not-kept = Das Szenario konnte nicht gespeichert werden: { $reason }
    .next = Prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie in den Ordner schreiben dürfen, und versuchen Sie es dann erneut.
error-practice-no-turn = Das Szenario hat keinen Schritt „{ $turn }“.
    .next = Lassen Sie --turn weg, um den ersten zu nehmen.
error-practice-results-file = Zeile { $line } der Datei { $why ->
        [too-large] ist zu groß.
       *[not-json] ist kein xAPI-Statement.
    }
    .next = Bitten Sie erneut um die Datei. Sie entsteht unter „Üben“, „Ergebnisse“, „Teilen“.
error-practice-scenario-file = Die Szenariodatei { $why ->
        [bundle-json] ist nicht lesbar.
        [bundle-format] ist etwas anderes oder stammt aus einer späteren Version von Parlance.
        [bundle-id] enthält keinen gültigen Namen für das Szenario.
        [bundle-name] enthält eine Datei, die in kein Szenario gehört.
        [bundle-twice] enthält dieselbe Datei zweimal.
        [bundle-too-large] ist zu groß.
        [bundle-too-many] enthält zu viele Dateien.
       *[bundle-no-file] ist unvollständig: scenario.toml oder scenario.ink fehlt.
    }
    .next = Bitten Sie erneut um die Datei. Sie entsteht unter „Üben“, „Szenarien“, „Dateien dieses Szenarios“.
error-practice-assignment-file = Die Zuweisung ist nicht lesbar. { $place }: { $reason }
    .next = Bitten Sie erneut um die Datei. Sie entsteht unter „Üben“, „Ergebnisse“, „Zuweisen“.
error-practice-assignment-others = Diese Zuweisung ist für andere bestimmt.
    .next = Prüfen Sie Ihren Namen in den Einstellungen: Er muss so geschrieben sein wie in der Zuweisung.
error-practice-assignment-empty = Eine Zuweisung braucht einen Titel und ein Szenario.
    .next = Geben Sie einen Titel ein und wählen Sie mindestens ein Szenario.
error-practice-no-name = Zum Teilen von Ergebnissen ist ein Name nötig.
    .next = Tragen Sie Ihren Namen in den Einstellungen unter „Signatur“ ein.
error-practice-no-version = Die Beschreibung hat keine Version, die sich hochzählen lässt.
    .next = Schreiben Sie version = 1 über die erste Tabelle und veröffentlichen Sie dann.
error-privacy-no-reason = Für eine Löschung ist ein Grund nötig.
    .next = Schreiben Sie ihn ohne den Namen der Person: Er bleibt im Prüfprotokoll.
error-privacy-confirm = Der eingegebene Name ist nicht der dieser Person.
    .next = Geben Sie ihn genau so ein, wie er angezeigt wird.
error-privacy-under-way = An diese Person ist noch etwas zu einem Helpdesk unterwegs: { $sending ->
        [0] { $undecided ->
            [one] ein Vorgang, den kein Helpdesk bestätigt hat
           *[other] { $undecided } Vorgänge, die kein Helpdesk bestätigt hat
        }
        [one] einer wird gerade gesendet
       *[other] { $sending } werden gerade gesendet
    }.
    .next = { $sending ->
        [0] Senden oder verwerfen Sie dies im Postausgang, oder geben Sie an, dass auch dies gelöscht werden soll.
       *[other] Warten Sie, bis alles gesendet ist, und versuchen Sie es erneut.
    }
error-privacy-reason-names = Der Grund nennt die Person.
    .next = Schreiben Sie ihn ohne Namen und Adresse: Er bleibt nach der Löschung bestehen.
error-privacy-received-later = Dieser Tag liegt in der Zukunft: { $date }.
    .next = Geben Sie den Tag an, an dem die Anfrage einging.
error-privacy-extend-later = Dieser Tag liegt nicht nach der jetzigen Frist: { $date }.
    .next = Wählen Sie einen späteren Tag.
error-privacy-not-a-date = „{ $date }“ ist kein Tag.
    .next = Schreiben Sie ihn so: 2026-11-21.
error-privacy-no-purpose = Für eine Einwilligung ist ein Zweck nötig.
    .next = Schreiben Sie, wofür sie gilt, zum Beispiel marketing-email.
error-retention-months = Das ist keine mögliche Zahl von Monaten.
    .next = Wählen Sie 1 bis { $most }; was für immer aufbewahrt wird, braucht keine Regel.
error-retention-twice = Für denselben Markt und dieselbe Art gibt es zwei Regeln.
    .next = Entfernen Sie eine davon.
error-backup-damaged = Diese Sicherung ist beschädigt.
    .next = Nehmen Sie eine andere; es wurde nichts verändert.
error-backup-foreign = Dies ist keine Sicherung dieses Datenspeichers.
    .next = Wählen Sie einen von Parlance angelegten Ordner, der parlance.db und manifest.json enthält.
error-backup-busy = Der Datenspeicher oder seine Sicherungen werden gerade anderswo verwendet.
    .next = Schließen Sie andere Fenster und Befehle von Parlance und versuchen Sie es erneut.
error-backup-missing = Diese Sicherung gibt es nicht.
    .next = Wählen Sie eine aus der Liste, oder den Ordner einer Sicherung.
error-backup-no-folder = Diesen Ordner gibt es nicht.
    .next = Geben Sie den vollständigen Pfad eines vorhandenen Ordners an.
error-backup-not-copied = Die Sicherung wurde angelegt, aber nicht in den anderen Ordner kopiert: { $reason ->
        [store-disk-full] Dort ist kein Speicherplatz mehr frei.
       *[other] Dorthin kann nicht geschrieben werden.
    }
    .next = Prüfen Sie diesen Ordner; die nächste Sicherung wird wieder dorthin kopiert.
error-backup-store-here = In diesem Ordner gibt es bereits einen Datenspeicher.
    .next = Öffnen Sie ihn und stellen Sie die Sicherung dort wieder her, oder wählen Sie einen leeren Datenordner.
error-outbox-restored = Dies stammt aus einer Sicherung und wurde seither vielleicht schon gesendet.
    .next = Sehen Sie im Helpdesk im Ticket nach; dann senden Sie es, oder nehmen Sie es heraus.
error-cli-no-recovery-code = Es ist kein Wiederherstellungscode angegeben.
    .next = Setzen Sie PARLANCE_RECOVERY_CODE, oder führen Sie den Befehl in einem Terminal aus.
error-search-unknown-operator = Einen Suchoperator dieses Namens gibt es nicht.
    .next = Verwenden Sie from:, market:, desk:, status:, before: oder after:, oder setzen Sie die Wörter in Anführungszeichen.
error-search-no-value = Nach dem Doppelpunkt steht nichts.
    .next = Schreiben Sie das Gesuchte direkt dahinter, mit Leerzeichen darin in Anführungszeichen.
error-search-bad-date = Dies ist kein Tag.
    .next = Schreiben Sie ihn so: 2026-11-21.
error-search-bad-status = Diesen Status gibt es nicht.
    .next = Verwenden Sie new, open, waiting, solved oder closed.
error-search-bad-market = Diesen Markt gibt es nicht.
    .next = Schreiben Sie seinen Code aus zwei Buchstaben, zum Beispiel JP.
error-search-unknown-desk = Es gibt keinen Helpdesk dieses Namens, oder mehrere beginnen so.
    .next = Schreiben Sie den vollständigen Namen, mit Leerzeichen darin in Anführungszeichen.
error-search-empty = Es ist nichts angegeben, wonach gesucht werden könnte.
    .next = Schreiben Sie ein Wort, einen Namen, eine Adresse oder eine Nummer.
error-search-too-long = Das ist zu lang für eine Suche.
    .next = Schreiben Sie nur ein paar Wörter davon.
error-search-superseded = Eine neuere Suche hat diese abgelöst.
    .next = Stattdessen werden deren Ergebnisse angezeigt.
error-search-moved-on = Diese Liste ist nicht mehr dieselbe wie bei der vorigen Suche.
    .next = Suchen Sie erneut.
error-import-file =
    { $why ->
        [missing] Diese Datei gibt es nicht.
        [denied] Sie dürfen diese Datei nicht lesen.
        [folder] Das ist ein Ordner, keine Datei.
       *[other] Die Datei kann nicht gelesen werden.
    }
    .next = Wählen Sie die Datei erneut.
error-import-not-read =
    { $fault ->
        [archive] Die Datei ist ein Archiv oder eine Arbeitsmappe und wird nicht geöffnet.
        [empty] Die Datei ist leer.
        [columns] Die erste Zeile hat zu viele Spalten.
        [missing] Die gewählten Spalten sind nicht in der Datei.
        [open-quote] In der ersten Zeile wird ein Anführungszeichen nie geschlossen.
        [broken-quote] In der ersten Zeile steht ein Anführungszeichen mitten in einer Zelle.
        [too-long] Die erste Zeile ist länger als ein Megabyte.
        [encoding] Die erste Zeile hat eine andere Zeichenkodierung.
       *[other] Die Datei lässt sich nicht als das lesen, was sie zu sein scheint.
    }
    .next =
        { $fault ->
            [archive] Entpacken Sie sie, oder speichern Sie die Arbeitsmappe als CSV in UTF-8.
            [encoding] Wählen Sie die Zeichenkodierung.
           *[other] Sehen Sie in der Datei nach, oder wählen Sie, wie sie aufgebaut ist.
        }
error-import-asks = In der Datei ist etwas mehrdeutig oder fehlt: { $asks }.
    .next = Geben Sie an, was gemeint ist, bevor die Datei importiert wird.
error-import-no-source = Für den Import ist der Name des Shops oder Systems nötig, aus dem die Datei stammt.
    .next = Geben Sie einen Namen ein; verwenden Sie für die nächste Datei dieses Shops denselben.
error-import-running = Es wird gerade eine andere Datei importiert.
    .next = Warten Sie, bis sie fertig ist, oder stoppen Sie den Import.
error-import-mapping = Die Zuordnung kann nicht gelesen werden: { $reason }
    .next = Korrigieren Sie die Datei mit der Zuordnung.
error-import-layout = Diesen Aufbau gibt es nicht: { $layout }.
    .next = Verwenden Sie einen von diesen: { $layouts }.
error-import-held = Ein späterer Import betrifft dieselbe Kundschaft.
    .next = Machen Sie zuerst den späteren Import rückgängig.
error-import-stopped = Der Import wurde gestoppt; nichts davon wurde behalten.
    .next = Sie können ihn jederzeit neu beginnen.
error-cli-bad-request = Es gibt keine Anfrage „{ $request }“.
    .next = Die Kennung erhalten Sie mit: parlance privacy list
error-returns-no-order = Es gibt keine Bestellung mit der Nummer { $order }.
    .next = Sehen Sie die Nummer im Shop nach, oder importieren Sie dessen Bestellungen.
error-returns-several-orders = Eine Bestellung mit der Nummer { $order } gibt es bei mehreren Shops oder Personen.
    .next = Nennen Sie den Shop, oder öffnen Sie zuerst die Seite der Person.
error-returns-bad-date = Der Tag der Zustellung ist kein Datum.
    .next = Schreiben Sie ihn so: 2026-11-22.
error-returns-bad-kind = Eine solche Art von Ware gibt es nicht.
    .next = Wählen Sie eine Art aus der Liste.
error-returns-bad-amount = Diesen Betrag kann man nicht erstatten.
    .next = Schreiben Sie eine Zahl über null, mit einem Punkt vor den Nachkommastellen.
error-returns-no-reason = Es ist kein Grund angegeben.
    .next = Schreiben Sie, warum: Der Grund kommt in das Prüfprotokoll.
error-returns-nobody = Es ist nicht angegeben, wer dies tut.
    .next = Tragen Sie Ihren Namen in den Einstellungen ein (Ihre Signatur) oder, bei einer Genehmigung, den Namen der genehmigenden Person.
error-returns-paid-not-known = Was für diese Bestellung bezahlt wurde, ist nicht bekannt.
    .next = Importieren Sie die Bestellung mit ihrem Gesamtbetrag, und eröffnen Sie den Vorgang dann erneut.
error-returns-policy-not-read = Gespeicherte Rückgabebedingungen können mit dieser Version nicht gelesen werden.
    .next = Aktualisieren Sie Parlance, oder geben Sie die Bedingungen erneut ein.
error-returns-step-not-now = Dieser Schritt ist beim jetzigen Stand des Vorgangs nicht möglich.
    .next = Wählen Sie einen der angebotenen Schritte.
error-returns-step-waits = Eine Erstattung in diesem Vorgang wartet auf Genehmigung.
    .next = Lassen Sie zuerst eine zweite Person genehmigen oder ablehnen.
error-returns-nothing-waits = In diesem Vorgang wartet keine Erstattung auf Genehmigung.
    .next = Sehen Sie sich den Vorgang erneut an: Vielleicht wurde schon entschieden.
error-returns-other-currency = Bezahlt wurde in { $currency }.
    .next = Erstatten Sie in dieser Währung.
error-returns-more-than-paid = Das ist mehr, als bezahlt wurde: Übrig sind { $left }.
    .next = Erstatten Sie höchstens { $left }.
error-returns-same-person = Wer eine Erstattung beantragt, kann sie nicht selbst genehmigen.
    .next = Lassen Sie eine zweite Person entscheiden.
error-returns-other-case = Die Genehmigung gilt für etwas anderes.
    .next = Öffnen Sie den Vorgang erneut, und sehen Sie nach, was wartet.
error-returns-earlier = Der Schritt liegt zeitlich vor dem vorigen.
    .next = Prüfen Sie die Uhr dieses Computers.
error-returns-limits-currency = Die Währung { $currency } gibt es nicht.
    .next = Schreiben Sie einen Code wie EUR.
error-returns-limits-market = Den Markt { $market } gibt es nicht.
    .next = Schreiben Sie einen Code wie DE.
error-returns-limits-amount = { $amount } ist kein Betrag für eine Grenze.
    .next = Schreiben Sie eine Zahl, die nicht unter null liegt, mit einem Punkt vor den Nachkommastellen.
error-returns-policy-too-large = Die Rückgabebedingungen sind länger als { $about } kB.
    .next = Kürzen Sie sie.
error-returns-policy-toml = Die Rückgabebedingungen können nicht gelesen werden: { $about }
    .next = Vergleichen Sie sie mit dem Beispiel.
error-returns-policy-no-shop = Die Rückgabebedingungen nennen ihren Shop nicht.
    .next = Schreiben Sie den Shop so, wie ihn seine Einträge nennen: shop = "…".
error-returns-policy-unknown-market = Den Markt { $about } gibt es nicht.
    .next = Verwenden Sie einen Code nach ISO 3166-1, zum Beispiel DE.
error-returns-policy-market-twice = Für den Markt { $about } gibt es zwei Abschnitte.
    .next = Behalten Sie einen davon.
error-returns-policy-too-long = Diese Zeit ist zu lang: { $about }.
    .next = Verwenden Sie höchstens 3660 Tage und höchstens 2160 Stunden.
error-returns-policy-bad-amount = { $about } ist weder ein Betrag noch ein Anteil.
    .next = Schreiben Sie eine Zahl in Anführungszeichen, zum Beispiel "10" oder "4.90"; ein Anteil ist höchstens 100.
error-returns-policy-unknown-currency = Die Währung { $about } gibt es nicht.
    .next = Schreiben Sie einen Code wie EUR.
error-returns-policy-bad-fee = Eine Gebühr ist entweder ein Prozentsatz oder ein Betrag mit Währung.
    .next = Schreiben Sie { "{" } percent = "10" { "}" } oder { "{" } amount = "5", currency = "EUR" { "}" }.
error-returns-policy-empty-exclusion = Eine Nummer oder ein Wort für ausgeschlossene Ware ist leer ({ $about }).
    .next = Entfernen Sie den leeren Wert, oder schreiben Sie, woran die Ware zu erkennen ist.
error-returns-policy-twice = { $about } steht zweimal da.
    .next = Behalten Sie eines davon.
error-cli-bad-item = { $text } ist keine Position mit Menge.
    .next = Schreiben Sie sie so: 1:2, das heißt zwei Stück der ersten Position.
error-cli-bad-case = { $text } ist kein Vorgang.
    .next = Die Kennung erhalten Sie mit: parlance returns list
