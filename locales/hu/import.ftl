# Bringing in customers, orders and more from a file.

import-hint = Ügyfelek, rendelések, csomagok, visszaküldések, visszatérítések, felmérések és pontok a Shopifyból, a WooCommerce-ből vagy bármilyen táblázatból; névjegykártyák; levelek. A program a fájlt csak olvassa.
import-choose = Fájl kiválasztása…
import-file = Fájl
import-source = Az üzlet vagy rendszer neve
import-source-hint = Amit egy korábbi, ugyanilyen nevű fájl tartalmazott, az frissül.
import-look = Megnézem
import-layout = Mi ez
import-layout-name = { $layout ->
        [shopify-orders] Rendelések a Shopifyból
        [shopify-customers] Ügyfelek a Shopifyból
        [woocommerce-orders] Rendelések a WooCommerce-ből
        [woocommerce-customers] Ügyfelek a WooCommerce-ből
        [columns] Más táblázat
        [lines] A Parlance saját formátumának sorai
        [vcard] Névjegykártyák (vCard)
        [jscontact] Névjegykártyák (JSContact)
       *[mail] Levelek
    }
import-recognised = A tartalmából ismertük fel.
import-encoding = Kódolás
import-encoding-guessed = Feltevés: nézze meg az alábbi neveket.
import-delimiter = Az oszlopok elválasztója
import-delimiter-name = { $delimiter ->
        [comma] vessző
        [semicolon] pontosvessző
       *[tab] tabulátor
    }
import-rows = Egy sor tartalma
import-row-name = { $kind ->
        [customers] ügyfél
        [orders] rendelés
        [shipments] csomag
        [returns] visszaküldés
        [refunds] visszatérítés
        [surveys] felmérésre adott válasz
       *[loyalty] pontváltozás
    }
import-column = Oszlop
import-holds = Tartalma
import-field = { $field ->
        [none] Nem szükséges
        [customer-id] Ügyfélszám
        [name] Teljes név
        [given-name] Utónév
        [family-name] Családnév
        [email] E-mail-cím
        [phone] Telefonszám
        [language] Nyelv
        [country] Ország
        [subdivision] Állam vagy régió
        [city] Város
        [postal-code] Irányítószám
        [street] Utca
        [street2] Utca, második sor
        [form-of-address] Tegezés, magázás
        [record-id] A bejegyzés száma
        [order-number] Rendelésszám
        [at] Dátum
        [status] Állapot
        [total] Végösszeg
        [currency] Pénznem
        [payment] Fizetési mód
        [channel] Csatorna
        [by] Ki járt el nálunk
        [item-name] Termék
        [item-sku] Cikkszám
        [item-quantity] Mennyiség
        [item-price] Egységár
        [carrier] Futárszolgálat
        [tracking] Nyomkövetési szám
        [delivered] Kézbesítés napja
        [reason] Ok
        [score] Pontszám
        [survey] A felmérés fajtája
        [comment] Megjegyzés
        [points] Pontok
        [balance] Pontok a változás után
       *[tier] Szint
    }
import-ask-column = Kell egy oszlop ehhez: „{ $field }”.
import-ask-dates = { $example }: ez melyik nap, { $day_first } vagy { $month_first }?
import-ask-decimal = Mi áll itt a tizedesek előtt: { $example }?
import-decimal = { $mark ->
        [point] pont
       *[comma] vessző
    }
import-ask-currency = Az összegek pénzneme (három betű)
import-own-addresses = Saját címeink vagy tartományaink, soronként egy (@example.com)
import-own-hint = Amit ezekről küldtek, az kimenő, a többi bejövő.
import-found = Az első sorokból ez lenne
import-faults = Nem importálható
import-line = { NUMBER($line) }. sor
import-dry = Csak számolás
import-start = Importálás
import-stop = Leállítás
import-going = { NUMBER($rows) } sor beolvasva, { NUMBER($percent) }%
import-counted = Ez lenne az eredmény; a program semmit sem írt ki.
import-done = Importálva.
import-nothing-new = Minden megvolt már itt.
import-customers = { $new ->
        [one] 1 új ügyfél
       *[other] { NUMBER($new) } új ügyfél
    }, { NUMBER($changed) } módosult, { NUMBER($same) } változatlan
import-records = { NUMBER($new) } új bejegyzés, { NUMBER($changed) } módosult, { NUMBER($same) } változatlan
import-not-taken = { $faults ->
        [one] 1 sor kimaradt.
       *[other] { NUMBER($faults) } sor kimaradt.
    }
import-errors = Mindegyik megvan ebben a fájlban: { $path }.
import-before = Korábbi importálások
import-none = Még semmit sem importált.
import-undo = Visszavonás
import-undo-confirm = Minden, ami ezzel a fájllal jött („{ $name }”), eltűnik, és amit módosított, olyan lesz, mint előtte.
import-held = Egy későbbi fájl ugyanezeket az ügyfeleket érinti: előbb azt vonja vissza.
import-undone = Visszavonva: { NUMBER($removed) } bejegyzés törölve, { NUMBER($restored) } visszaállítva; { NUMBER($customers) } ügyfél törölve, { NUMBER($kept) } megmaradt, mert azóta foglalkoztak vele.
