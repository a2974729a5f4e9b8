# Keresés abban, ami ezen a gépen megvan.

search-field = Keresés üzenetek, ügyfelek és rendelések között
search-hint = Szavak, „egymás utáni szavak” idézőjelben, -nem, from:, market:, desk:, status:, before:2026-11-21, after:2026-11-01
search-ranked = A legjobb találatok elöl
search-none = Ezen a gépen nincs találat.
search-customers = Ügyfelek
search-hits = Üzenetek, jegyek és rendelések
search-more = Régebbiek
search-searching = Keresés…
search-reached = A keresés { $date } időpontig nézett vissza; szűkítse, ha régebbi is érdekli.
search-missing-desk = A(z) { $name } beolvasása még tart: eddig { NUMBER($tickets) } jegye van meg itt.
search-missing-unindexed = { $count ->
       *[other] { NUMBER($count) } bejegyzés már megvan, de még nem kereshető; hamarosan az lesz.
    }
search-missing-files = A mellékletek tartalmában nem keresünk.
search-note = Belső jegyzet
search-reply = Válaszunk
search-message = Az ügyféltől
search-ticket = Jegy
search-record = { $kind ->
        [order] Rendelés
        [shipment] Csomag
        [return] Visszaküldés
        [refund] Visszatérítés
        [survey] Felmérés
        [loyalty] Hűségprogram
        [call] Hívás
        [consent] Hozzájárulás
       *[event] Esemény
    }
