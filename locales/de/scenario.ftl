# Training, in der Sprache der Person, die damit arbeitet: Fähigkeiten, was eine Antwort leisten muss, was sie wert ist und was an einem Szenario nicht stimmt.

practice-skill-active-listening = Aktives Zuhören
practice-skill-empathy = Empathie
practice-skill-plain-language = Verständliche Sprache
practice-skill-form-of-address = Anredeform
practice-skill-saying-no = Absagen
practice-skill-apology = Entschuldigung
practice-skill-conflict = Umgang mit Konflikten
practice-skill-rapport = Guter Draht
practice-skill-promise-keeping = Versprechen halten
practice-skill-privacy = Datenschutz

practice-must-acknowledge = Zeigen, dass Sie verstanden haben
practice-must-apologise = Um Entschuldigung bitten
practice-must-offer = Etwas anbieten
practice-must-not-blame = Keine Vorwürfe machen
practice-must-ask = Nachfragen
practice-must-keep-register = Bei der richtigen Anredeform bleiben
practice-must-not-promise = Nur versprechen, was Sie halten können
practice-must-thank = Sich bedanken
practice-must-inform = Alles Wissenswerte mitteilen
practice-must-close = Gut abschließen

practice-grade-good = Gut
practice-grade-middling = Teilweise richtig
practice-grade-poor = Noch nicht

practice-channel-email = E-Mail
practice-channel-chat = Chat
practice-channel-phone = Telefon
practice-channel-social = Soziale Medien

practice-rule-again = Die Antwortprüfung hat in einem Ihrer Texte etwas angemerkt: { $rule }. Wie würden Sie es jetzt schreiben?

# $about ist ein Name, ein Tag oder eine Zahl aus dem Szenario oder der englische Wortlaut des Compilers.
practice-fault-no-file = Diese Datei fehlt: { $about }
practice-fault-not-text = Die Datei ist kein UTF-8-Text.
practice-fault-too-large = Die Datei ist zu groß (mehr als { $about } kB). Teilen Sie sie auf mehrere Szenarien auf.
practice-fault-unknown-file = Diese Datei gehört zu keinem Szenario und bleibt unbeachtet: { $about }
practice-fault-toml = Das ist nicht lesbar: { $about }
practice-fault-pattern = Dieses Muster ist nicht lesbar: { $about }
practice-fault-unknown = Das ist hier nicht bekannt: { $about }
practice-fault-differs = Die Übersetzung hat andere Schritte oder Kriterien als das Szenario: { $about }
practice-fault-ink = Die Geschichte ist nicht lesbar: { $about }
practice-fault-too-deep = Klammern oder Auswahlmöglichkeiten sind hier zu tief verschachtelt.
practice-fault-endless = Die Geschichte läuft hier endlos weiter: { $about }
practice-fault-plays = Die Geschichte lässt sich nicht abspielen: { $about }
practice-fault-dead-end = Die Geschichte bricht hier ohne Ende ab: { $about }
practice-fault-unreachable-knot = Nichts führt hierhin: { $about }
practice-fault-unreachable-choice = Das wird nie zur Auswahl gestellt: { $about }
practice-fault-too-many-ways = An mehr als { $about } Stellen wird etwas gefragt. Nicht alle Wege konnten ausprobiert werden.
practice-fault-tag = Dieses Tag ist nicht bekannt: { $about }
practice-fault-unscored = Für die Antwort auf { $about } gibt es keine Kriterien; sie wird nicht bewertet.
practice-fault-unasked = Die Geschichte fragt nie nach der Antwort auf { $about }.
practice-fault-outcomes = Auf die Antwort auf { $about } müssen die drei Auswahlmöglichkeiten [good], [middling] und [poor] folgen.
practice-fault-samples = Der Schritt { $about } braucht Beispielantworten: good, middling und poor.
practice-fault-sample-grade = Eine Beispielantwort ist nicht so viel wert, wie bei ihr angegeben ist: { $about }
practice-fault-untranslated = Für diese Sprache sind sowohl die Geschichte als auch die Beschreibung nötig: { $about }

practice-line-row = { $id }: { $title } ({ $market }, { $minutes } Min., Stufe { $level })
practice-line-choose = Wählen Sie eine Nummer:
practice-line-write = Schreibaufgabe: { $task }
practice-line-score = { $percent } %: { $grade }
practice-line-criterion = { $title }: { $points } von { $of }. { $why }
practice-line-fault = { $file }:{ $line }:{ $column }: { $message }
practice-line-sound = Keine Fehler gefunden.
practice-line-end = { $percent } %. Davon wurde nichts gespeichert.

practice-result-what = Bezeichnung
practice-result-points = Punkte
practice-result-of = Mögliche Punkte
practice-result-percent = Prozent
practice-result-attempts = Versuche
practice-result-nameless = Sie

# Wörter eines Pakets für eine Lernplattform.
practice-player-conversation = Gespräch
practice-player-say = Was sagen Sie?
practice-player-typing = Schreibt gerade …
practice-player-you = Sie
practice-player-why = Warum
practice-player-write = Schreiben
practice-player-answer = Fertig
practice-player-compare = Vergleichen
practice-player-your-answer = Ihre Antwort
practice-player-criteria = Was eine gute Antwort ausmacht
practice-player-samples = Beispiele
practice-player-mark-yourself = Hier bewerten Sie Ihre Antwort selbst. In Parlance wird sie für Sie bewertet. Wie gut war sie?
practice-player-ended = Ende
practice-player-score = Ergebnis
practice-player-skill = Fähigkeit
practice-player-points = Punkte
practice-player-passed = Bestanden
practice-player-failed = Nicht bestanden
practice-player-again = Noch einmal
practice-player-finish = Beenden
practice-player-closed = Sie können dieses Fenster jetzt schließen.
practice-player-alone = Dies läuft ohne Lernplattform. Es wird nichts aufgezeichnet.
practice-player-not-sent = Die Lernplattform ist nicht erreichbar. Ein neuer Versuch läuft.
