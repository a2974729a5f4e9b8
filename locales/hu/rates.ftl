# Exchange rates: converting an amount, and the tables to convert by.

## Converting

rates-convert = Átváltás
rates-amount = Összeg
rates-from = Miről
rates-to = Mire
rates-market = Az ügyfél piaca
rates-no-market = Nincs kiválasztva
rates-on = Melyik napon
rates-cash = Készpénzes fizetés
rates-currency = { $code } – { $name }
rates-result-from = Árfolyam: { $date }, { $source }
rates-typed = beírt
rates-old = Elavult, ne számítson rá
rates-for-customer = Ahogy az ügyfél írja

## What is kept

rates-kept = Árfolyamok az átváltáshoz
rates-none = Még nincs árfolyam: importáljon táblázatot, vagy írjon be egyet.
rates-import = Táblázat importálása
rates-import-hint = Az Európai Központi Bank XML-fájlja, például: eurofxref-daily.xml. Beolvasása ezen a számítógépen történik; semmit sem töltünk le.
rates-imported =
    { $days ->
        [one] Mentve: { $source } ({ $last }).
       *[other] Mentve: { $source }, { $days } nap ({ $first } – { $last }).
    }
rates-left-out = Kimaradt, mert már nincs használatban: { $currencies }
rates-tables =
    { $days ->
        [one] { $last }
       *[other] { $first } – { $last }, { $days } nap
    }
rates-remove = Eltávolítás
rates-remove-confirm = Eltávolítja ezt: { $name }? Utána már nem lehet vele összegeket átváltani.

## Typing a rate

rates-type = Árfolyam beírása
rates-rate = 1 { $from } ennyi { $to }
rates-date = Az árfolyam napja
rates-source = Honnan való
rates-source-hint = Bank, árjegyzék, munkatárs: minden összegnél látható.
rates-keep = Árfolyam mentése
