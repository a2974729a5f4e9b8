# Coverage of markets by the team's shifts.

coverage-heading = Abdeckung der Bürozeiten
coverage-explained = Für welche Märkte Ihre Schichten die Bürozeiten abdecken, Stunde für Stunde, und in wessen Sprache.
coverage-markets = Märkte
coverage-markets-own = Märkte Ihrer Kundschaft
coverage-add = Hinzufügen …
coverage-remove = { $name } entfernen
coverage-unknown = Nicht in der Liste. Wählen Sie einen Namen daraus.
coverage-week = Woche ab
coverage-week-before = Vorige Woche
coverage-week-after = Nächste Woche
coverage-day = Tag (UTC)
coverage-whole-week = Ganze Woche
coverage-office = Angenommene Bürozeiten
coverage-office-from = Von
coverage-office-to = Bis
coverage-map = Abdeckung nach Markt und Stunde
coverage-clock-utc = UTC
coverage-legend = Bedeutung der Zellen
coverage-part-own = Jemand ist da und spricht eine Sprache des Marktes
coverage-part-other = Jemand ist da, aber nur in einer anderen Sprache
coverage-part-none = Niemand ist da
coverage-part-closed = Die Büros sind geschlossen
coverage-cell = { $market }, { $day } { $utc } UTC ({ $local } bei Ihnen). Marktsprache: { $own } min; andere Sprache: { $other } min; niemand: { $none } min.
coverage-cell-closed = { $market }, { $day } { $utc } UTC ({ $local } bei Ihnen). Geschlossen.
coverage-cell-keys = Mit den Pfeiltasten wechseln Sie von Stunde zu Stunde und von Markt zu Markt.
coverage-assumed-hours = Angenommen, nicht bekannt: Die Büros sind von { $from } bis { $to } Ortszeit geöffnet, außer am Wochenende und an den gesetzlichen Feiertagen des Marktes. Die Höhe der Füllung ist der Anteil an der Stunde.
coverage-assumed-rest = Ein Markt mit mehreren Zeitzonen gilt als geöffnet, solange eine davon geöffnet ist. Feiertage, die nur in einem Teil eines Marktes gelten, sind nicht abgezogen, und Sprachen, die nur in einem Teil Amtssprache sind, zählen nicht.
coverage-gaps = Lücken
coverage-total = Marktsprache { $own }, andere { $other }, niemand { $none }
coverage-languages = Sprachen des Marktes: { $languages }
coverage-no-gaps = Keine Lücken: Während aller Bürozeiten ist jemand da.
coverage-no-hours = Keine Bürozeiten in dieser Woche.
coverage-gap-here = Bei Ihnen: { $span }
coverage-gap-there = { $zone }: { $span }
coverage-gap-there-more =
    { $more ->
        [one] { $zone } und 1 weitere Zeitzone: { $span }
       *[other] { $zone } und { $more } weitere Zeitzonen: { $span }
    }
coverage-holiday = Geschlossen: { $date }, { $name }
coverage-holiday-check = Geschlossen: { $date }, { $name }; diesen Tag prüfen
coverage-holidays-unknown = Die Feiertage dieser Woche sind nicht bekannt; es sind keine abgezogen.
coverage-shifts = Schichten
coverage-no-shifts = Es gibt noch keine Schichten. Fügen Sie eine hinzu, um zu sehen, was sie abdeckt.
coverage-shift-add = Schicht hinzufügen
coverage-shift-name = Name
coverage-shift-zone = Zeitzone
coverage-shift-days = Tage
coverage-shift-from = Von
coverage-shift-to = Bis
coverage-shift-overnight = Endet am nächsten Tag.
coverage-shift-languages = Sprachen
coverage-shift-remove = Schicht entfernen
coverage-shifts-save = Schichten speichern
coverage-shifts-saved = Gespeichert.
coverage-shifts-changed = Noch nicht gespeichert.
coverage-export = Exportieren
coverage-export-svg = SVG-Bild
coverage-export-png = PNG-Bild
coverage-export-csv = CSV-Tabelle
coverage-written = Geschrieben nach { $path }
