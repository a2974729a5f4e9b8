### Üben: Szenarien, das Gespräch, was wiederkommt und was eine Autorin oder ein Autor schreibt. $percent ist eine Zahl mit ihrem Zeichen,
### wie in der Sprache der Person üblich.

practice-tab-scenarios = Szenarien
practice-tab-history = Verlauf
practice-own = Vom Team
practice-tab-results = Ergebnisse
practice-files = Dateien dieses Szenarios
practice-review = Heute zehn Minuten
practice-review-due = { $count ->
        [0] Heute zehn Minuten: nichts fällig
        [one] Heute zehn Minuten: 1 Karte fällig
       *[other] Heute zehn Minuten: { NUMBER($count) } Karten fällig
    }

## In the settings

practice-switch-pauses = Ihr Gegenüber braucht Zeit zum Tippen
    .hint = Vor jeder Zeile Ihres Gegenübers sehen Sie einige Sekunden lang, dass jemand schreibt.
practice-switch-from-replies = Aus meinen Antworten lernen
    .hint = Was die Antwortprüfung in Ihren gesendeten Antworten findet, kommt als Karte wieder. Eine Karte behält die Regel und die Sprache, keines Ihrer Worte.

## Scenarios

practice-filters = Szenarien filtern
practice-search = Suchen
practice-skill = Fähigkeit
practice-skills = Fähigkeiten
practice-any-skill = Alle Fähigkeiten
practice-level = Stufe
practice-any-level = Alle Stufen
practice-level-name = Stufe { NUMBER($level) }
practice-language = Übungssprache
practice-count = { $count ->
        [0] Kein Szenario passt dazu.
        [one] 1 Szenario
       *[other] { NUMBER($count) } Szenarien
    }
practice-minutes = { $count ->
        [one] 1 Minute
       *[other] { NUMBER($count) } Minuten
    }
practice-done = { $count ->
        [one] Einmal geübt
       *[other] { NUMBER($count) }-mal geübt
    }
practice-done-best = { $count ->
        [one] Einmal geübt, { $percent }
       *[other] { NUMBER($count) }-mal geübt, bestes Ergebnis: { $percent }
    }
practice-unreviewed = Noch nicht begutachtet
practice-languages = Sprachen: { $languages }
practice-told-in = Für Sie auf { $language }
practice-assigned = Zugewiesen
practice-assigned-by = { $title }, von { $from }
practice-assigned-until = { $title }, von { $from }, bis { $date }
practice-begin = Beginnen
practice-edit = Bearbeiten
practice-author-name = Verfasst von
practice-reviewer = Begutachtet von
practice-version = Version
practice-sources = Quellen
practice-unusable = { $name } kann nicht geübt werden.
practice-folder = Eigene Szenarien Ihres Teams liegen in diesem Ordner:
practice-new = Neues Szenario
practice-new-name = Name
practice-new-hint = Lateinische Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche, zum Beispiel late-parcel-fr.
practice-new-taken = Ein Szenario mit diesem Namen gibt es schon.
practice-new-create = Erstellen

## The conversation

practice-back = Zurück zu den Szenarien
practice-conversation = Gespräch
practice-by-agent = Sie
practice-by-scene = Was geschieht
practice-by-why = Warum
practice-typing = { $name } schreibt …
practice-skip = Sofort weiter
practice-choices = Was sagen Sie?
practice-beside = Neben dem Gespräch
practice-ended = Das Gespräch ist zu Ende.
practice-again = Von vorn beginnen
practice-said-answer = Ihre Antwort: { $percent }, { $grade }
practice-said-end = Das Gespräch ist zu Ende. Insgesamt: { $percent }

## What it was worth

practice-worth = Feedback
practice-worth-none = Sobald Sie eine Antwort geschrieben haben, sehen Sie hier, was sie wert war.
practice-answer-worth = Ihre Antwort: { $grade }
practice-points = { $of ->
        [one] { NUMBER($points) } von 1 Punkt
       *[other] { NUMBER($points) } von { NUMBER($of) } Punkten
    }
practice-not-scored = Nicht bewertet
practice-sentences = Ihre Worte
practice-taken = Die Antwortprüfung zieht { NUMBER($count) } Prozent vom Ganzen ab.
practice-sample = Eine gute Antwort anzeigen
practice-summary = Auswertung
practice-whole = Insgesamt
practice-cards-made = { $count ->
        [0] Es bleibt nichts zu wiederholen.
        [one] 1 Karte kommt zur Wiederholung wieder.
       *[other] { NUMBER($count) } Karten kommen zur Wiederholung wieder.
    }

## Ten minutes today

practice-cards-left = { $count ->
        [one] Noch 1 Karte
       *[other] Noch { NUMBER($count) } Karten
    }
practice-card-wrote = Kundennachricht
practice-card-task = Ihre Aufgabe
practice-card-what = Was muss Ihre Antwort hier leisten?
practice-card-language = Geschrieben auf { $language }
practice-card-better = Was ist hier anzumerken, und wie würden Sie es schreiben?
practice-card-recall = Was verlangt diese Regel von Ihnen?
practice-card-sample = So lässt es sich sagen
practice-show = Anzeigen
practice-rate = Wie gut wussten Sie es?
practice-rate-again = Gar nicht
practice-rate-hard = Mit Mühe
practice-rate-good = Gut
practice-rate-easy = Sofort
practice-review-done = { $count ->
        [one] Sie haben 1 Karte durchgesehen.
       *[other] Sie haben { NUMBER($count) } Karten durchgesehen.
    }
practice-review-left = { $count ->
        [0] Heute ist nichts fällig.
        [one] 1 weitere Karte ist fällig.
       *[other] { NUMBER($count) } weitere Karten sind fällig.
    }
practice-review-more = Weiter

## History

practice-history-empty = Sie haben noch nicht geübt.
practice-not-ended = Nicht beendet
practice-ended-percent = Beendet, { $percent }
practice-look = Ansehen
practice-go-on = Fortsetzen
practice-other-version = Das Szenario wurde inzwischen geändert.
practice-remove = Entfernen
practice-remove-attempt = Diesen Versuch entfernen
practice-remove-attempt-text = Ihr Versuch in „{ $title }“ wird endgültig entfernt. Die Karten, die daraus entstanden sind, bleiben.

## Writing a scenario

practice-author-files = Dateien
practice-author-file = Datei { $file }
practice-author-copy = Beim Speichern entsteht eine eigene Kopie Ihres Teams.
practice-author-changed = Geändert
practice-author-kept = Gespeichert
practice-author-refused = Nicht gespeichert: zuerst die Fehler beheben
practice-author-save = Speichern
practice-author-publish = Als neue Version veröffentlichen
practice-author-published = Veröffentlicht
practice-author-unpublished = Nicht veröffentlicht: Beheben Sie zuerst die Fehler
practice-author-leave = Ohne Speichern verlassen?
practice-author-leave-text = Was Sie seit dem letzten Speichern geschrieben haben, geht verloren.
practice-author-leave-yes = Verlassen
practice-author-remove = Dieses Szenario entfernen
practice-author-remove-text = Die eigenen Dateien Ihres Teams zu { $name } werden endgültig entfernt. Wurde mit Parlance ein Szenario dieses Namens geliefert, ist es danach wieder da.
practice-language-add = Sprache hinzufügen
practice-language-drop = { $language } entfernen
practice-language-tag = Sprachcode, zum Beispiel hu oder pt-BR
practice-faults = Fehler und Anmerkungen
practice-faults-count = { $count ->
        [0] Keine Fehler gefunden.
        [one] 1 Anmerkung
       *[other] { NUMBER($count) } Anmerkungen
    }
practice-fault-place = { $place ->
        [known] { $file }, Zeile { NUMBER($line) }, Spalte { NUMBER($column) }:
       *[none] { $file }:
    }
practice-preview = Vorschau
practice-preview-own = Originalsprache
practice-preview-restart = Von vorn
practice-preview-none = Es lässt sich noch nicht abspielen.
practice-ways = { $count ->
        [one] Es gibt 1 Weg hindurch.
       *[other] Es gibt { NUMBER($count) } Wege hindurch.
    }
practice-outcomes = Was die Antwort wert ist
practice-outcome-good = Gute Antwort
practice-outcome-middling = Mittlere Antwort
practice-outcome-poor = Schwache Antwort
