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

## Helpdesks

error-desk-dns = Die Adresse des Helpdesks ist nicht zu finden: Sein Name ist unbekannt, oder dieser Computer ist offline.
    .next = Prüfen Sie Ihr Netzwerk und die Schreibweise der Adresse; was Sie geschrieben haben, wartet im Postausgang.
error-desk-unreachable = Der Helpdesk ist nicht erreichbar.
    .next = Prüfen Sie Ihr Netzwerk und ob der Helpdesk läuft; was Sie geschrieben haben, wartet im Postausgang.
error-desk-tls = Die Verbindung zum Helpdesk ist nicht sicher: Seinem Zertifikat kann nicht vertraut werden.
    .next = Prüfen Sie die Adresse, oder bitten Sie die für den Helpdesk zuständige Stelle, das Zertifikat zu erneuern.
error-desk-no-answer = Der Helpdesk hat nicht rechtzeitig geantwortet.
    .next = Parlance sieht dort zuerst nach, ob Ihre Nachricht angekommen ist, und sendet sie nur, wenn nicht.
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
error-desk-bad-setting = { $setting ->
        [secret] Das Token kann so nicht verwendet werden.
       *[other] Die Adresse des Helpdesks kann so nicht verwendet werden.
    }
    .next = Geben Sie die vollständige Adresse ein, beginnend mit https://, und das Token ohne Leerzeichen.

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
