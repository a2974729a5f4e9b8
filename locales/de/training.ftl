# Üben, für alle, die schulen, und für alle, die mit ihnen teilen: Ergebnisse, Zuweisungen, Dateien von Szenarien.

## Results

training-results = Ergebnisse
training-results-whose = Ergebnisse anderer sind nur hier, wenn sie geteilt wurden. Ihre gehören Ihnen allein, bis Sie sie teilen.
training-by = Aufgeschlüsselt nach
training-by-person = Person
training-by-skill = Fähigkeit
training-by-market = Markt
training-by-criterion = Kriterium
training-by-scenario = Szenario
training-by-week = Woche
training-person = Person
training-everybody = Alle
training-nameless = Sie, ohne Namen
training-from = Von
training-to = Bis
training-results-title = { $by ->
        [person] Prozent nach Person
        [skill] Prozent nach Fähigkeit
        [market] Prozent nach Markt
        [criterion] Prozent nach Kriterium
        [scenario] Prozent nach Szenario
       *[week] Prozent Woche für Woche
    }
training-results-attempts = { $count ->
        [one] Aus 1 Versuch.
       *[other] Aus { NUMBER($count) } Versuchen.
    }
training-results-shared = { $count ->
        [one] 1 davon haben andere geteilt.
       *[other] { NUMBER($count) } davon haben andere geteilt.
    }
training-results-none = In diesem Zeitraum wurde nichts bis zum Ende geübt.
training-column-percent = Prozent
training-column-attempts = Versuche
training-nothing-to-earn = keine Punkte möglich
training-week = Woche vom { $date }
training-chart-one = { $title }. { $label }: { $percent }.
training-chart-bars = { $title }, als { NUMBER($count) } Balken. Höchster Wert: { $most }, { $mostPercent }. Niedrigster Wert: { $least }, { $leastPercent }. Alle Zahlen stehen in der Tabelle darunter.
training-chart-weeks = { $title }, als Säulen von der Woche vom { $first } ({ $firstPercent }) bis zur Woche vom { $last } ({ $lastPercent }). Alle Zahlen stehen in der Tabelle darunter.

## Results as files

training-share = Teilen
training-export-csv = Angezeigte Tabelle (CSV)
training-share-mine = Eigene Ergebnisse teilen (xAPI)
training-share-hint = Für Schulungsverantwortliche oder eine Lernplattform: alle Ihre beendeten Versuche, unabhängig von der Auswahl oben, unter dem Namen, mit dem Ihre Antworten unterschrieben werden.
training-with-words = Mit meinen Texten
training-with-words-hint = Ohne dieses Häkchen bleiben Ihre Antworten hier, und nur ihre Bewertung steht in der Datei.
training-written = Gespeichert unter { $path }
training-take-results = Von anderen geteilte Ergebnisse importieren
training-take-results-hint = Eine Datei mit xAPI-Statements aus Ihrem Team. Sie wird auf diesem Computer gelesen und nicht weitergegeben.
training-taken-new = { $count ->
        [0] Kein Versuch war neu.
        [one] 1 Versuch war neu.
       *[other] { NUMBER($count) } Versuche waren neu.
    }
training-taken-known = { $count ->
        [one] 1 war schon hier.
       *[other] { NUMBER($count) } waren schon hier.
    }
training-taken-skipped = { $count ->
        [one] 1 Statement betrifft etwas anderes und wurde ausgelassen.
       *[other] { NUMBER($count) } Statements betreffen etwas anderes und wurden ausgelassen.
    }
training-remove-shared = Von anderen Geteiltes entfernen
training-remove-shared-confirm = Alle Ergebnisse entfernen, die andere mit Ihnen geteilt haben? Ihre eigenen bleiben.
training-removed-shared = Was andere geteilt hatten, ist entfernt.

## Assignments

training-assign = Zuweisen
training-assign-explained = Legen Sie fest, was bis wann geübt werden soll, und geben Sie die Datei weiter. Nichts wird von selbst gesendet.
training-assign-title = Titel
training-assign-until = Bis
training-assign-note = Notiz
training-assign-people = Personen
training-assign-people-hint = Namen wie in den jeweiligen Einstellungen, durch Kommas getrennt oder einer pro Zeile. Ohne Personen und Gruppen gilt die Zuweisung für alle.
training-assign-groups = Gruppen
training-assign-groups-hint = Durch Kommas getrennt oder eine pro Zeile.
training-assign-scenarios = Szenarien
training-assign-find = Szenario suchen
training-assign-none-found = Kein Szenario passt dazu.
training-assign-chosen = { $count ->
        [0] Noch keines ausgewählt.
        [one] 1 ausgewählt.
       *[other] { NUMBER($count) } ausgewählt.
    }
training-assign-scenario = { $title } ({ $market }, { $minutes ->
        [one] 1 Minute
       *[other] { NUMBER($minutes) } Minuten
    })
training-assign-make = Datei erstellen
training-assigned = Ihnen zugewiesen
training-assigned-none = Ihnen ist nichts zugewiesen.
training-assigned-from = Von { $from }
training-assigned-until = Bis { $date }
training-assigned-done = { NUMBER($done) } von { NUMBER($of) } erledigt
training-assigned-late = Überfällig
training-assigned-remove = Entfernen
training-assigned-remove-this = „{ $title }“ entfernen
training-assigned-remove-confirm = „{ $title }“ entfernen? Was Sie dafür geübt haben, bleibt.
training-take-assignment = Zuweisung importieren
training-take-assignment-hint = Die Datei, die Sie zum Üben erhalten haben. Sie wird auf diesem Computer gelesen und nicht weitergegeben.
training-assignment-taken = „{ $title }“ wurde importiert, zu erledigen bis { $date }.

## Files of scenarios

training-scenario-export = Exportieren
training-scenario-parlance = Für ein anderes Parlance
training-scenario-cmi5 = Für eine Lernplattform (cmi5)
training-scenario-language = Sprache des Pakets
training-scenario-import = Szenario importieren
training-scenario-import-hint = Eine Datei, die aus einem anderen Parlance exportiert wurde. Sie wird zu einem eigenen Szenario Ihres Teams.
training-scenario-sound = Das Szenario wurde importiert. Keine Fehler gefunden.
training-scenario-remarks = { $count ->
        [one] Das Szenario wurde importiert, mit 1 Anmerkung.
       *[other] Das Szenario wurde importiert, mit { NUMBER($count) } Anmerkungen.
    }
training-scenario-faulty = { $count ->
        [one] Das Szenario kann erst geübt werden, wenn dieser Fehler behoben ist.
       *[other] Das Szenario kann erst geübt werden, wenn die Fehler unter diesen { NUMBER($count) } Anmerkungen behoben sind.
    }
training-scenario-faults = Fehler und Anmerkungen
training-scenario-remark = Anmerkung
training-scenario-fault = Fehler
