### Die Wörter des Fensters, in der Sprache der Person, die damit arbeitet.

close = Schließen
cancel = Abbrechen

## The inbox

inbox = Posteingang
inbox-total = { $count ->
        [one] 1 Ticket
       *[other] { NUMBER($count) } Tickets
    }
inbox-no-desks = Es ist noch kein Helpdesk eingerichtet.
inbox-none = Keine Tickets vorhanden.
inbox-none-pass = Kein Ticket entspricht diesen Filtern.
inbox-pulling = Die ersten Tickets werden geladen …
demo-start = Mit dem Demo-Helpdesk ausprobieren
filter-desk = Helpdesk
filter-market = Markt
filter-status = Status
filter-all-desks = Alle Helpdesks
filter-all-markets = Alle Märkte
filter-all-statuses = Jeder Status
filter-counted = { $name } ({ NUMBER($count) })
filter-clear = Filter zurücksetzen
status-new = Neu
status-open = Offen
status-waiting = Wartend
status-solved = Gelöst
status-closed = Geschlossen
row-draft = Enthält einen Entwurf
row-outgoing = { $count ->
        [one] 1 Nachricht noch nicht zugestellt
       *[other] { NUMBER($count) } Nachrichten noch nicht zugestellt
    }
row-due = fällig { $when }
row-overdue = war { $when } fällig

## The ticket

ticket = Ticket
ticket-hint = Wählen Sie ein Ticket: j und k wechseln, Enter öffnet, ? zeigt alle Tasten.
ticket-returns = Rücksendungen
ticket-back = Zurück zum Posteingang
ticket-remote-status = Im Helpdesk: { $status }
messages = Nachrichten
message-you = Sie
message-inbound = Kundennachricht
message-outbound = Unsere Antwort
message-internal = Interne Notiz, nur für das Team sichtbar
message-frame = Nachricht
message-files = Anhänge
attachment-save = { $name } speichern
attachment-saving = Wird gespeichert …
attachment-saved = Gespeichert: { $path }
message-images = { $count ->
        [one] 1 externes Bild wurde nicht geladen, damit niemand erfährt, dass Sie dies lesen.
       *[other] { NUMBER($count) } externe Bilder wurden nicht geladen, damit niemand erfährt, dass Sie dies lesen.
    }

## The composer

fields = Felder
fields-more = { $count ->
        [one] 1 weiteres Feld
       *[other] { NUMBER($count) } weitere Felder
    }
field-status = Status
field-owner = Zuständigkeit
field-priority = Priorität
field-tags = Tags
field-custom = Benutzerdefinierte Felder
field-nobody = niemand
field-none = leer
field-tag-add = Tag hinzufügen
field-tag-remove = Tag { $tag } entfernen
field-yours = Ihr Wert: { $value }
field-theirs = Jetzt im Helpdesk: { $value }

## The composer

composer = Ihre Antwort
composer-reply = Antwort
composer-note = Notiz
composer-hint-reply = Antwort an die Kundschaft schreiben …
composer-hint-note = Notiz für das Team schreiben …
composer-note-who = Nur für das Team sichtbar
composer-greeting = Anrede
composer-closing = Grußformel
composer-send = Senden
composer-send-note = Notiz hinzufügen
draft-typing = Wird gespeichert …
draft-saved = Entwurf gespeichert
draft-failed = Entwurf nicht gespeichert

## The reply check

finding-strip = Antwortprüfung
finding-severity-error = Fehler
finding-severity-warning = Warnung
finding-severity-hint = Hinweis
finding-count-error = { $count ->
        [one] 1 Fehler
       *[other] { NUMBER($count) } Fehler
    }
finding-count-warning = { $count ->
        [one] 1 Warnung
       *[other] { NUMBER($count) } Warnungen
    }
finding-count-hint = { $count ->
        [one] 1 Hinweis
       *[other] { NUMBER($count) } Hinweise
    }
finding-said = { $severity }: { $title }. { $reason }
finding-replace = Ersetzen durch { $text }
finding-remove = Entfernen
finding-ignore = Hier ignorieren
finding-none = Nichts anzumerken
finding-checked = Geprüft (Sprache: { $language }):
finding-unchecked = Hier nicht geprüft:
finding-ignored = { $count ->
        [one] 1 hier ignoriert
       *[other] { NUMBER($count) } hier ignoriert
    }
finding-show-again = Wieder anzeigen
finding-ask = { $count ->
        [one] So bitte nicht senden: { $reason }
       *[other] So bitte nicht senden, aus { NUMBER($count) } Gründen. Der erste: { $reason }
    }
finding-send-anyway = Trotzdem senden
finding-look = Ansehen

## The brief

brief = Briefing
brief-address = Anrede
brief-surname-first = Familienname zuerst
brief-market-unknown = Markt unbekannt
brief-weekend = Wochenende
brief-other-zones = Oder anderswo im Markt: { $zones }
brief-call-here = { $time } bei Ihnen
brief-language = Sprache
brief-currency = Währung
brief-holidays = Feiertage
brief-holiday-check = prüfen
brief-holiday-check-why = Die Quellen sind sich über diesen Tag nicht einig, oder er hängt vom Mond oder von einer Entscheidung ab: vor einer Zusage prüfen.
brief-occasion = Anlass
occasion-usual = Antwort
occasion-apology = Entschuldigung
occasion-holiday = Feiertag
occasion-condolence = Beileid
brief-greetings = Anfangen mit
brief-closings = Schließen mit
brief-guidance = Gut zu wissen
formality-formal = Formell
formality-informal = Informell
brief-guidance-more = { $count ->
        [one] 1 weiterer Hinweis
       *[other] { $count } weitere
    }
brief-payments = So wird hier bezahlt
refund-original = Eine Erstattung geht auf demselben Weg zurück, auf dem das Geld kam.
refund-bank-account = Für eine Erstattung ist die Bankverbindung der Kundschaft nötig: Bitten Sie darum.
refund-shop = Der Zahlungsanbieter erstattet nicht: Stimmen Sie die Rückzahlung mit der Kundschaft ab.
refund-not-known = Wie erstattet wird, ist nicht bekannt: Klären Sie es, bevor Sie eine Erstattung versprechen.
refund-days-calendar = { $max ->
        [one] Sie dauert bis zu einem Tag.
       *[other] Sie dauert bis zu { $max } Tage.
    }
refund-days-business = { $max ->
        [one] Sie dauert bis zu einem Arbeitstag.
       *[other] Sie dauert bis zu { $max } Arbeitstage.
    }
refund-within = { $days ->
        [one] Sie ist innerhalb eines Tages nach der Zahlung möglich.
       *[other] Sie ist innerhalb von { $days } Tagen nach der Zahlung möglich.
    }
payment-ending = Wird am { $date } eingestellt.
payment-ended = Wurde am { $date } eingestellt.
payment-unsure = Die Quellen sind sich nicht einig: prüfen, bevor Sie etwas versprechen.
topic-form-of-address = Anredeform
topic-name-order = Name
topic-title = Titel
topic-opening = Einstieg
topic-closing = Grußformel
topic-directness = Ton
topic-apology = Entschuldigung
topic-saying-no = Absagen
topic-dates = Datum
topic-numbers = Zahlen und Beträge
topic-delivery = Adresse und Lieferung
topic-payments-refund = Zahlung und Erstattung
topic-rights = Verbraucherrechte
topic-working-time = Zeit und Arbeitstage
topic-language = Sprache
topic-typography = Rechtschreibung und Layout
topic-small-talk = Small Talk
topic-humour = Humor
topic-emoji = Emojis
topic-urgency = Dringlichkeit
topic-complaint = Beschwerden
topic-number-taboo = Zu meidende Zahlen
topic-gift-taboo = Geschenke
topic-ask = Nachfragen statt annehmen
guidance-source = Quelle
guidance-checked = Geprüft am { $date }
guidance-stale = erneut zu prüfen

## The outbox

outbox = Postausgang
outbox-count = { $count ->
        [0] Postausgang leer
       *[other] Postausgang: { NUMBER($count) }
    }
outbox-stuck = Postausgang: { NUMBER($count) }, Eingriff nötig
outbox-empty = Alles ist zugestellt.
outbox-explained = Bleibt hier, bis der Helpdesk den Empfang bestätigt. Jede Nachricht wird genau einmal gesendet, der Reihe nach.
outbox-attempts = { $count ->
        [0] noch kein Versuch
        [one] 1 Versuch
       *[other] { NUMBER($count) } Versuche
    }
operation-waiting = Wartet auf den Versand
operation-sending = Wird gesendet
operation-unknown = Zustellung wird geprüft
operation-refused = Abgelehnt
operation-conflict = Wartet auf Ihre Entscheidung
operation-confirmed = Zugestellt
operation-held = Wartet kurz, damit Sie es rückgängig machen können
operation-goes-out = Wird in { NUMBER($seconds) } s gesendet
operation-change = { $field }: { $from } → { $to }
operation-next-try = nächster Versuch: { $time }
operation-retry = Jetzt versuchen
operation-take-back = Zurückholen
operation-undo = Rückgängig
operation-send-now = Jetzt senden
operation-send-anyway = Trotzdem senden
operation-to-composer = Zurück in den Entwurf
operation-keep-mine = Meinen Wert behalten
operation-take-theirs = Anderen Wert übernehmen
operation-try-again = Erneut versuchen
operation-drop = Verwerfen
operation-take-back-hint = Wird nicht gesendet; der Text kommt zurück in den Entwurf, vor das inzwischen dort Geschriebene
operation-take-back-confirm = { $state ->
        [unknown] Die Nachricht ist möglicherweise schon angekommen; sie wird nicht erneut gesendet. Ihr Text kommt zurück in den Entwurf des Tickets, vor das inzwischen dort Geschriebene.
       *[other] Die Nachricht wird nicht gesendet. Ihr Text kommt zurück in den Entwurf des Tickets, vor das inzwischen dort Geschriebene.
    }

## Sync

offline = Offline: Was Sie schreiben, wird gespeichert und später gesendet
sync-idle = aktuell
sync-idle-since = aktuell ({ $when })
sync-first-pull = erstes Laden: { NUMBER($done) }
sync-first-pull-of = erstes Laden: { NUMBER($done) } von { NUMBER($total) }
sync-pulling = sucht nach Änderungen
sync-pulling-of = lädt Änderungen: { NUMBER($done) } von { NUMBER($total) }
sync-sending = sendet
sync-waiting = neuer Versuch in Kürze
sync-waiting-until = neuer Versuch: { $time }
sync-stopped = gestoppt
sync-paused = angehalten

## Settings

settings = Einstellungen
settings-language = Sprache
settings-theme = Darstellung
settings-signature = Signatur
settings-signature-hint = Der Name, mit dem Ihre Antworten unterschrieben werden.
settings-undo = Frist, um Gesendetes zurückzuholen
settings-undo-seconds = { $seconds ->
        [0] keine: wird sofort gesendet
        [one] 1 Sekunde
       *[other] { NUMBER($seconds) } Sekunden
    }
settings-desks = Helpdesks
theme-system = Wie das System
theme-light = Hell
theme-dark = Dunkel
desk-add = Helpdesk hinzufügen
desk-name = Name
desk-kind = Typ
desk-kind-demo = Demo-Helpdesk
desk-url = Adresse
desk-url-hint = { $kind ->
        [chatwoot] Mit der Nummer Ihres Kontos: { $example }
        [help-scout] Für alle gleich: { $example }
        [znuny] Die Administration importiert dort zuerst den Webservice von Parlance: { $example }
        [demo] Wie beim Start des Demo-Helpdesks angezeigt: { $example }
        [email] Adresse des Servers für eingehende E-Mails; heißt der für ausgehende anders, fügen Sie ihn hinzu: { $example }
       *[other] Wie in Ihrem Browser: { $example }
    }
desk-web-service = Webservice für die Administration speichern
desk-user-email = E-Mail-Adresse
desk-user-login = Benutzername
desk-password = Passwort
desk-secret = Token
desk-secret-where = { $kind ->
        [request-tracker] In Request Tracker unter Angemeldet als › Einstellungen › Auth Tokens.
        [django-helpdesk] Wird von der Administration erstellt, im Verwaltungsbereich unter Tokens.
        [redmine] In Redmine unter Mein Konto: API-Zugriffsschlüssel.
        [zendesk] Wird von der Administration erstellt, im Admin Center unter Apps und Integrationen › APIs.
        [chatwoot] In Chatwoot unter Profileinstellungen: Zugangstoken.
        [jira-service-management] Auf id.atlassian.com unter Sicherheit › API-Token.
        [zammad] In Zammad unter Profil › Token-Zugriff, mit der Berechtigung ticket.agent.
        [freshdesk] In Freshdesk unter Profileinstellungen: Ihr API-Schlüssel.
        [help-scout] Ein Zugriffstoken (OAuth) einer App unter Your Profile › My Apps. Help Scout lässt es nach zwei Tagen ablaufen.
        [znuny] Ihr eigenes, mit dem Sie sich im Agentenbereich des Helpdesks anmelden.
        [email] Das des Postfachs oder ein App-Passwort, wenn der Anbieter eines verlangt.
       *[demo] Wie beim Start des Demo-Helpdesks angezeigt.
    }
desk-secret-hint = Wird im Schlüsselbund Ihres Systems abgelegt und nie wieder angezeigt.
desk-test = Verbindung testen
desk-testing = Wird getestet …
desk-save = Hinzufügen
desk-sync-now = Jetzt synchronisieren
desk-pause = Anhalten
desk-resume = Fortsetzen
desk-replace-secret = Token ersetzen
desk-save-secret = Testen und speichern
desk-remove = Entfernen
desk-remove-confirm = { $outgoing ->
        [0] { $name } wird samt allen Tickets von diesem Computer entfernt. Im Helpdesk selbst ändert sich nichts.
        [one] { $name } wird samt allen Tickets von diesem Computer entfernt, auch 1 Nachricht, die noch nicht zugestellt ist. Im Helpdesk selbst ändert sich nichts.
       *[other] { $name } wird samt allen Tickets von diesem Computer entfernt, auch { NUMBER($outgoing) } Nachrichten, die noch nicht zugestellt sind. Im Helpdesk selbst ändert sich nichts.
    }
desk-remove-keep = Entfernen, Tickets behalten
desk-remove-kept = Was bleibt, kann gelesen und durchsucht werden; wird derselbe Helpdesk wieder hinzugefügt, geht der Abgleich damit weiter.
desk-unencrypted = Ohne Verschlüsselung verbinden
desk-unencrypted-mark = Nicht verschlüsselt
desk-hints = Webhooks
desk-hints-explained = Ein Webhook lässt Parlance den Helpdesk sofort abfragen. Was darin steht, wird verworfen.
desk-hints-on = Webhooks annehmen
desk-hints-off = Keine Webhooks mehr annehmen
desk-hints-address = Der Helpdesk sendet an diese Adresse (POST). Sie liegt auf diesem Computer: Ein Relais oder Tunnel Ihres Teams muss die Sendungen hierher bringen. Behalten Sie sie für sich.
desk-hints-silent = Dort hört im Moment niemand: Ein anderes Programm verwendet diesen Port.
desk-report-works = Die Verbindung funktioniert.
desk-report-agent = Ihr Konto
desk-report-product = Produkt
desk-report-queues = Sichtbare Queues
desk-report-once = Nie doppelt gesendet
desk-report-once-ref = der Helpdesk speichert zu jeder Nachricht unsere Kennung
desk-report-once-search = der Helpdesk wird nach Absender, Text und Zeit durchsucht
capabilities = Was dieser Helpdesk kann
capability-cursor-keyset = Meldet genau, was sich geändert hat.
capability-cursor-updated-since = Meldet, was sich seit einem Zeitpunkt geändert hat.
capability-cursor-sweep = Meldet keine Änderungen: Der Bestand wird durchgelesen und verglichen.
capability-lock-etag = Bemerkt, wenn zwei Personen dasselbe Ticket ändern.
capability-lock-version = Bemerkt anhand einer Versionsnummer, wenn zwei Personen dasselbe Ticket ändern.
capability-lock-none = Bemerkt nicht, wenn zwei Personen dasselbe Ticket ändern.
capability-identity-idempotency-key = Lehnt eine Nachricht ab, die schon einmal gesendet wurde.
capability-identity-client-ref = Speichert unsere Kennung, sodass eine verlorene Antwort wiedergefunden wird.
capability-identity-author-text-time = Eine verlorene Antwort wird anhand von Absender, Text und Zeit wiedergefunden.
capability-tombstones = Meldet, welche Tickets gelöscht oder zusammengeführt wurden.
capability-no-tombstones = Meldet nicht, welche Tickets gelöscht oder zusammengeführt wurden.
capability-notes = Bietet interne Notizen.
capability-no-notes = Bietet keine internen Notizen.
capability-change = Erlaubt, Folgendes zu ändern: { $fields }.
capability-no-change = Erlaubt nicht, die Felder eines Tickets zu ändern.
capability-proven = Am echten Produkt erprobt.
capability-untried = Nach der Dokumentation des Produkts entwickelt und noch nie an einem echten erprobt: Probieren Sie es zuerst an einem Test-Helpdesk aus.
capability-attachments = Stellt Anhänge bereit.
capability-no-attachments = Stellt keine Anhänge bereit.

## Rules of the reply check, in the settings

mapping = Was seine Begriffe bedeuten
mapping-explained = Was Parlance vermutet, ist schon ausgewählt. Ändern Sie, was Ihr Team anders versteht.
mapping-empty = Seine Begriffe sind noch nicht bekannt: Synchronisieren Sie ihn zuerst.
mapping-statuses = Status
mapping-priorities = Prioritäten
mapping-priorities-low = Niedrig
mapping-priorities-normal = Normal
mapping-priorities-high = Hoch
mapping-priorities-urgent = Dringend
mapping-channels = Kanal der Queues
mapping-channels-email = E-Mail
mapping-channels-chat = Chat
mapping-channels-phone = Telefon
mapping-channels-social = Soziale Medien
mapping-fields = Was benutzerdefinierte Felder über die Kundschaft sagen
mapping-fields-language = Sprache
mapping-fields-country = Land
mapping-fields-form-of-address = Anredeform
mapping-fields-hidden = Für das Team ausgeblendet
mapping-agents = Namen im Team
mapping-none-statuses = Wie im Helpdesk
mapping-none-priorities = Unbekannt
mapping-none-channels = Wie im Helpdesk
mapping-none-fields = Nichts Besonderes
mapping-save = Speichern
mapping-saved = Gespeichert

## Rules of the reply check, in the settings

rules = Antwortprüfung
rules-scope = Gilt für
rules-scope-team = Alle
rules-scope-market = Markt: { $market }
rules-scope-customer = Nur { $customer }
rules-own = Teamregel
rules-as-it-is = { $scope ->
        [team] Standard ({ $severity ->
            [error] Fehler
            [warning] Warnung
           *[hint] Hinweis
        })
       *[other] Wie sonst
    }
rules-off = Aus
rules-folder = Eigene Regeln Ihres Teams werden aus diesem Ordner gelesen. Legen Sie für jede Regel eine Datei ab, deren Name auf .toml endet; parlance check --test-rules zeigt, ob die Regeln finden, was sie finden sollen.
rules-fault = { $place ->
        [known] { $file }, Zeile { NUMBER($line) }, Spalte { NUMBER($column) }, wird nicht verwendet:
       *[none] { $file } wird nicht verwendet:
    }
search = Suchen
customer-page = Kundschaft
customer-open = Alles zu dieser Person
import = Datei importieren
new-ticket = Neues Ticket

## Keys

markets = Märkte
practice = Üben
keys = Tasten
key-move = Nächstes, voriges Ticket
key-open = Ticket öffnen
key-back = Zurück
key-filter = Zu den Filtern
key-reply = Antwort schreiben
key-note = Notiz schreiben
key-send = Senden
key-greeting = Anrede einfügen
key-closing = Grußformel einfügen
key-finding-next = Nächste Anmerkung
key-finding-previous = Vorige Anmerkung
key-finding-fix = Ersten Vorschlag einfügen
key-finding-ignore = Anmerkung hier ignorieren
key-undo = Noch nicht Gesendetes rückgängig machen
key-outbox = Postausgang
key-search = Suchen
key-customer = Alles zur Person
key-import = Datei importieren
key-new-ticket = Neues Ticket eröffnen
key-markets = Märkte
key-practice = Üben
key-settings = Einstellungen
key-keys = Diese Liste

## The door

door-new = Parlance bewahrt Ihren Kundenverlauf auf diesem Computer auf, in einem verschlüsselten Datenspeicher.
door-keyring = Der Schlüssel dazu kommt in den Schlüsselbund Ihres Systems. Für den Fall, dass der Schlüsselbund verloren geht, erhalten Sie einen Wiederherstellungscode.
door-no-keyring = Auf diesem Computer wurde kein Schlüsselbund gefunden; deshalb schützt eine Passphrase den Datenspeicher.
door-by-passphrase = Lieber eine Passphrase verwenden
door-create = Datenspeicher anlegen
door-passphrase = Passphrase
door-passphrase-new = Neue Passphrase
door-passphrase-again = Wiederholen
door-passphrase-long = Mindestens { $count } Zeichen; ein paar Wörter sind leicht zu merken.
door-passphrase-differs = Die beiden Eingaben stimmen nicht überein.
door-open = Öffnen
door-forgot = Wiederherstellungscode verwenden
door-code = Wiederherstellungscode
door-code-hint = Wie gedruckt oder notiert; Leerzeichen, Bindestriche und Groß-/Kleinschreibung spielen keine Rolle.
door-recover-passphrase = Datenspeicher künftig mit einer Passphrase schützen
door-again = Erneut versuchen
door-closed = Der Datenspeicher lässt sich nicht öffnen. Sein Inhalt wurde nicht verändert.
recovery = Wiederherstellungscode
recovery-title = Notieren Sie Ihren Wiederherstellungscode
recovery-why = Er öffnet Ihren Datenspeicher, wenn der Schlüsselbund oder die Passphrase verloren geht. Er wird nur jetzt angezeigt.
recovery-copy = Kopieren
recovery-copied = Kopiert
recovery-print = Drucken
recovery-written = Ich habe ihn notiert
recovery-continue = Weiter

## What went wrong here

error-shell = Das Fenster hat keine Verbindung zum Rest von Parlance.
    .next = Starten Sie Parlance neu; alles Gespeicherte ist noch da.
error-unknown = Etwas ist schiefgegangen ({ $code }).
    .next = Versuchen Sie es erneut; hält das Problem an, starten Sie Parlance neu. Alles Gespeicherte ist noch da.
