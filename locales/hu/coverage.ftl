# Coverage of markets by the team's shifts.

coverage-heading = A munkaidő lefedettsége
coverage-explained = Melyik piac munkaidejét fedik le a műszakok, óráról órára, és milyen nyelven.
coverage-markets = Piacok
coverage-markets-own = Az ügyfelek piacai
coverage-add = Hozzáadás…
coverage-remove = Eltávolítás: { $name }
coverage-unknown = Ez nincs a listában. Válasszon onnan nevet.
coverage-week = A hét kezdete
coverage-week-before = Előző hét
coverage-week-after = Következő hét
coverage-day = Nap (UTC)
coverage-whole-week = Egész hét
coverage-office = Feltételezett munkaidő
coverage-office-from = Kezdete
coverage-office-to = Vége
coverage-map = Lefedettség piaconként és óránként
coverage-clock-utc = UTC
coverage-legend = A cellák jelentése
coverage-part-own = Van elérhető munkatárs, aki beszéli a piac egyik nyelvét
coverage-part-other = Van elérhető munkatárs, de csak más nyelven
coverage-part-none = Nincs elérhető munkatárs
coverage-part-closed = Az irodák zárva vannak
coverage-cell = { $market }, { $day } { $utc } UTC (Önnél { $local }). A piac nyelvén: { $own } perc; más nyelven: { $other } perc; lefedetlen: { $none } perc.
coverage-cell-closed = { $market }, { $day } { $utc } UTC (Önnél { $local }). Zárva.
coverage-cell-keys = A nyílbillentyűk óráról órára és piacról piacra lépnek.
coverage-assumed-hours = Feltételezés, nem biztos adat: az irodák helyi idő szerint { $from } és { $to } között vannak nyitva, kivéve a piac hétvégéjét és ünnepnapjait. A kitöltés magassága az adott rész aránya az órán belül.
coverage-assumed-rest = A több időzónás piac nyitva van, amíg bármelyik időzónája nyitva van. A piacnak csak egy részén érvényes ünnepeket nem vettük figyelembe, és a csak egy részén hivatalos nyelvek nem számítanak.
coverage-gaps = Lefedetlen idő
coverage-total = A piac nyelvén: { $own }, más nyelven: { $other }, lefedetlen: { $none }
coverage-languages = Nyelvei: { $languages }
coverage-no-gaps = Nincs lefedetlen idő: a teljes munkaidőben van elérhető munkatárs.
coverage-no-hours = Ezen a héten nincs munkaidő.
coverage-gap-here = Önnél: { $span }
coverage-gap-there = { $zone }: { $span }
coverage-gap-there-more =
    { $more ->
        [one] { $zone } és még egy időzóna: { $span }
       *[other] { $zone } és még { $more } időzóna: { $span }
    }
coverage-holiday = Zárva: { $date }, { $name }
coverage-holiday-check = Zárva: { $date }, { $name }; ez a nap ellenőrizendő
coverage-holidays-unknown = Az e heti ünnepek nem ismertek, ezért egyiket sem vettük figyelembe.
coverage-shifts = Műszakok
coverage-no-shifts = Még nincs műszak. Adjon hozzá egyet, hogy lássa, mit fed le.
coverage-shift-add = Műszak hozzáadása
coverage-shift-name = Név
coverage-shift-zone = Időzóna
coverage-shift-days = Napok
coverage-shift-from = Kezdete
coverage-shift-to = Vége
coverage-shift-overnight = Másnap ér véget.
coverage-shift-languages = Nyelvek
coverage-shift-remove = Műszak eltávolítása
coverage-shifts-save = Műszakok mentése
coverage-shifts-saved = Mentve.
coverage-shifts-changed = Még nincs mentve.
coverage-export = Exportálás
coverage-export-svg = SVG-kép
coverage-export-png = PNG-kép
coverage-export-csv = CSV-táblázat
coverage-written = Kiírva ide: { $path }
