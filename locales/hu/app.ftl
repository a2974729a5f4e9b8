### Az ablak saját szavai, az ügyintéző nyelvén.

close = Bezárás
cancel = Mégse

## The inbox

inbox = Bejövő
inbox-total = { $count ->
       *[other] { NUMBER($count) } jegy
    }
inbox-no-desks = Még nincs ügyfélszolgálati rendszer beállítva.
inbox-none = Nincs jegy.
inbox-none-pass = Ezekkel a szűrőkkel nincs találat.
inbox-pulling = Az első jegyek beolvasása…
demo-start = Kipróbálom a bemutató rendszerrel
filter-desk = Rendszer
filter-market = Piac
filter-status = Állapot
filter-all-desks = Rendszerek
filter-all-markets = Piacok
filter-all-statuses = Állapotok
filter-counted = { $name } ({ NUMBER($count) })
filter-clear = Szűrők törlése
status-new = Új
status-open = Nyitott
status-waiting = Várakozik
status-solved = Megoldva
status-closed = Lezárva
row-draft = Piszkozat vár benne
row-outgoing = { $count ->
       *[other] { NUMBER($count) } üzenet még nincs kézbesítve
    }
row-due = határidő: { $when }
row-overdue = lejárt: { $when }

## The ticket

ticket = Jegy
ticket-hint = Válasszon jegyet: a j és a k lép, az Enter megnyit, a ? az összes billentyűt mutatja.
ticket-returns = Visszaküldések
ticket-back = Vissza a bejövőkhöz
ticket-remote-status = A rendszerben: { $status }
messages = Üzenetek
message-you = Ön
message-inbound = Ügyfél
message-outbound = A mi válaszunk
message-internal = Belső jegyzet, az ügyfél nem látja
message-frame = Üzenet
message-files = Mellékletek
attachment-save = Mentés: { $name }
attachment-saving = Mentés…
attachment-saved = Mentve: { $path }
message-images = { $count ->
       *[other] { NUMBER($count) } távoli kép kimaradt, hogy senki ne tudja meg, hogy Ön ezt olvassa.
    }

## The composer

fields = Mezők
fields-more = { $count ->
       *[other] még { NUMBER($count) } mező
    }
field-status = Állapot
field-owner = Felelős
field-priority = Prioritás
field-tags = Címkék
field-custom = Egyéni mezők
field-nobody = senki
field-none = nincs
field-tag-add = Új címke
field-tag-remove = Címke eltávolítása: { $tag }
field-yours = Az Öné: { $value }
field-theirs = A rendszerben most: { $value }

## The composer

composer = Az Ön válasza
composer-reply = Válasz
composer-note = Jegyzet
composer-hint-reply = Írjon az ügyfélnek…
composer-hint-note = Írjon a munkatársaknak…
composer-note-who = Ezt csak a munkatársak látják
composer-greeting = Megszólítás
composer-closing = Elköszönés
composer-send = Küldés
composer-send-note = Jegyzet hozzáadása
draft-typing = Mentés…
draft-saved = Piszkozat mentve
draft-failed = A piszkozat nincs mentve

## The reply check

finding-strip = A válasz ellenőrzése
finding-severity-error = Hiba
finding-severity-warning = Figyelmeztetés
finding-severity-hint = Javaslat
finding-count-error = { $count ->
        [one] 1 hiba
       *[other] { NUMBER($count) } hiba
    }
finding-count-warning = { $count ->
        [one] 1 figyelmeztetés
       *[other] { NUMBER($count) } figyelmeztetés
    }
finding-count-hint = { $count ->
        [one] 1 javaslat
       *[other] { NUMBER($count) } javaslat
    }
finding-said = { $severity }: { $title }. { $reason }
finding-replace = Csere erre: { $text }
finding-remove = Törlés
finding-ignore = Mellőzés itt
finding-none = Nincs észrevétel
finding-checked = Ellenőrizve (nyelv: { $language }):
finding-unchecked = Itt nem vizsgált:
finding-ignored = { $count ->
        [one] Itt mellőzve: 1
       *[other] Itt mellőzve: { NUMBER($count) }
    }
finding-show-again = Megjelenítés újra
finding-ask = { $count ->
        [one] Így ne küldje el: { $reason }
       *[other] Így ne küldje el, { NUMBER($count) } okból. Az első: { $reason }
    }
finding-send-anyway = Küldés így is
finding-look = Megnézem

## The brief

brief = Eligazítás
brief-address = Megszólítása
brief-surname-first = elöl a családnév
brief-market-unknown = Ismeretlen piac
brief-weekend = Hétvége
brief-other-zones = Vagy a piacon máshol: { $zones }
brief-call-here = Önnél: { $time }
brief-language = Nyelve
brief-currency = Pénznem
brief-holidays = Ünnepek
brief-holiday-check = ellenőrizendő
brief-holiday-check-why = A források eltérnek erről a napról, vagy a holdtól, illetve döntéstől függ: ígéret előtt ellenőrizze.
brief-occasion = Alkalom
occasion-usual = Válasz
occasion-apology = Bocsánatkérés
occasion-holiday = Ünnep
occasion-condolence = Részvét
brief-greetings = Kezdés
brief-closings = Befejezés
brief-guidance = Jó tudni
formality-formal = Magázó, hivatalos
formality-informal = Tegező, közvetlen
brief-guidance-more = { $count ->
        [one] még egy
       *[other] még { $count }
    }
brief-payments = Így fizetnek itt az ügyfelek
refund-original = A visszatérítés azon az úton megy vissza, amelyen a pénz érkezett.
refund-bank-account = A visszatérítéshez az ügyfél bankszámlaszáma kell: kérje el.
refund-shop = A fizetési szolgáltató nem térít vissza: egyeztesse az ügyféllel, hogyan kapja vissza a pénzt.
refund-not-known = Nem ismert, hogyan megy a visszatérítés: nézzen utána, mielőtt ígéri.
refund-days-calendar = { $max ->
        [one] Legfeljebb egy napig tart.
       *[other] Legfeljebb { $max } napig tart.
    }
refund-days-business = { $max ->
        [one] Legfeljebb egy munkanapig tart.
       *[other] Legfeljebb { $max } munkanapig tart.
    }
refund-within = { $days ->
        [one] A fizetéstől számított egy napon belül lehetséges.
       *[other] A fizetéstől számított { $days } napon belül lehetséges.
    }
payment-ending = Megszűnik: { $date }
payment-ended = Megszűnt: { $date }
payment-unsure = A források eltérnek: ellenőrizze, mielőtt bármit ígér.
topic-form-of-address = Tegezés, magázás
topic-name-order = Név
topic-title = Cím, titulus
topic-opening = Megszólítás
topic-closing = Elköszönés
topic-directness = Hangnem
topic-apology = Bocsánatkérés
topic-saying-no = Nemet mondani
topic-dates = Dátum
topic-numbers = Számok és összegek
topic-delivery = Cím és szállítás
topic-payments-refund = Fizetés és visszatérítés
topic-rights = Fogyasztói jogok
topic-working-time = Idő és munkanapok
topic-language = Nyelv
topic-typography = Írásmód
topic-small-talk = Kötetlen szavak
topic-humour = Humor
topic-emoji = Emoji
topic-urgency = Sürgetés
topic-complaint = Panasz
topic-number-taboo = Kerülendő számok
topic-gift-taboo = Ajándék
topic-ask = Inkább kérdezze meg
guidance-source = Forrás
guidance-checked = Ellenőrizve: { $date }
guidance-stale = újra ellenőrizendő

## The outbox

outbox = Kimenő
outbox-count = { $count ->
        [0] Nincs kimenő
       *[other] Kimenő: { NUMBER($count) }
    }
outbox-stuck = Kimenő: { NUMBER($count) }, teendő van vele
outbox-empty = Minden kézbesítve.
outbox-explained = Itt marad, amíg a rendszer vissza nem igazolja. Minden üzenet egyszer megy ki, sorrendben.
outbox-attempts = { $count ->
        [0] még nem volt kísérlet
       *[other] { NUMBER($count) } kísérlet
    }
operation-waiting = Küldésre vár
operation-sending = Küldés alatt
operation-unknown = Keressük, megérkezett-e
operation-refused = Elutasítva
operation-conflict = Az Ön döntésére vár
operation-confirmed = Kézbesítve
operation-held = Vár egy kicsit, hogy visszavonhassa
operation-goes-out = { NUMBER($seconds) } mp múlva megy ki
operation-change = { $field }: { $from } → { $to }
operation-next-try = következő kísérlet: { $time }
operation-retry = Próba most
operation-take-back = Visszavonás
operation-undo = Visszavonás
operation-send-now = Küldés most
operation-send-anyway = Küldés így is
operation-to-composer = Vissza szerkesztésre
operation-keep-mine = Az enyém maradjon
operation-take-theirs = A másik maradjon
operation-try-again = Próba újra
operation-drop = Elvetés
operation-take-back-hint = Nem megy ki; a szövege visszakerül a piszkozatba, az azóta odaírtak elé
operation-take-back-confirm = { $state ->
        [unknown] Lehet, hogy már megérkezett; újra nem megy ki. A szövege visszakerül a jegy piszkozatába, az azóta odaírtak elé.
       *[other] Nem megy ki. A szövege visszakerül a jegy piszkozatába, az azóta odaírtak elé.
    }

## Sync

offline = Nincs kapcsolat: amit ír, megmarad, és később megy ki
sync-idle = naprakész
sync-idle-since = naprakész, { $when }
sync-first-pull = első beolvasás: { NUMBER($done) }
sync-first-pull-of = első beolvasás: { NUMBER($done) } / { NUMBER($total) }
sync-pulling = változások keresése
sync-pulling-of = változások: { NUMBER($done) } / { NUMBER($total) }
sync-sending = küldés
sync-waiting = hamarosan újra próbálja
sync-waiting-until = újra próbálja: { $time }
sync-stopped = leállt
sync-paused = szünetel

## Settings

settings = Beállítások
settings-language = Nyelv
settings-theme = Megjelenés
settings-signature = Aláírás
settings-signature-hint = Ezzel a névvel zárulnak a válaszai.
settings-undo = Elküldés után ennyi ideig vonható vissza
settings-undo-seconds = { $seconds ->
        [0] semennyi: azonnal kimegy
       *[other] { NUMBER($seconds) } másodperc
    }
settings-desks = Ügyfélszolgálati rendszerek
theme-system = Mint a rendszeré
theme-light = Világos
theme-dark = Sötét
desk-add = Rendszer hozzáadása
desk-name = Név
desk-kind = Fajta
desk-kind-demo = Bemutató rendszer
desk-url = Cím
desk-url-hint = { $kind ->
        [chatwoot] A fiókja számával együtt: { $example }
        [help-scout] Mindenkinél ugyanez: { $example }
        [znuny] A rendszergazda előbb importálja ott a Parlance webszolgáltatását: { $example }
        [demo] Ahogy a bemutató rendszer induláskor kiírja: { $example }
        [email] A bejövő levelek kiszolgálójának címe; ha a kimenőké más, adja meg azt is: { $example }
       *[other] Ahogy a böngészőben látja: { $example }
    }
desk-web-service = A webszolgáltatás mentése a rendszergazdának
desk-user-email = E-mail-cím
desk-user-login = Felhasználónév
desk-password = Jelszó
desk-secret = Token
desk-secret-where = { $kind ->
        [request-tracker] A Request Trackerben, a bejelentkezett név menüjében: Beállítások › Auth Tokens.
        [django-helpdesk] A rendszergazda készíti el, az adminisztrációs felületen: Tokens.
        [redmine] A Redmine-ban, a Fiókom adatai oldalon: API hozzáférési kulcs.
        [zendesk] A rendszergazda készíti el, az Admin Centerben: Apps and integrations › APIs.
        [chatwoot] A Chatwootban, a Profilbeállítások között: Hozzáférési kulcs.
        [jira-service-management] Az id.atlassian.com oldalon: Biztonság › API-tokenek.
        [zammad] A Zammadban: Profil › Token hozzáférés, ticket.agent jogosultsággal.
        [freshdesk] A Freshdeskben, a Profile settings oldalon: Your API Key.
        [help-scout] Egy alkalmazás hozzáférési tokenje (OAuth): Your Profile › My Apps. A Help Scout két nap után lejáratja.
        [znuny] A sajátja, amellyel ügyintézőként a rendszerbe belép.
        [email] A postafióké, vagy alkalmazásjelszó, ha a szolgáltató azt kér.
       *[demo] Ahogy a bemutató rendszer induláskor kiírja.
    }
desk-secret-hint = A számítógép kulcstartójába kerül, és többé nem látható.
desk-test = Kapcsolat próbája
desk-testing = Próba folyik…
desk-save = Hozzáadás
desk-sync-now = Szinkron most
desk-pause = Szünet
desk-resume = Folytatás
desk-replace-secret = Új token
desk-save-secret = Próba és mentés
desk-remove = Eltávolítás
desk-remove-confirm = { $outgoing ->
        [0] { $name } és a jegyei lekerülnek erről a számítógépről. A rendszerben semmi sem változik.
       *[other] { $name } és a jegyei lekerülnek erről a számítógépről, { NUMBER($outgoing) } még ki nem kézbesített üzenettel együtt. A rendszerben semmi sem változik.
    }
desk-remove-keep = Eltávolítás, a jegyek maradnak
desk-remove-kept = Ami megmarad, olvasható és kereshető; ha ugyanezt a rendszert újra hozzáadja, a szinkronizálás onnan folytatódik.
desk-unencrypted = Kapcsolódás titkosítás nélkül
desk-unencrypted-mark = Nem titkosított
desk-hints = Webhookok
desk-hints-explained = Egy webhook hatására a Parlance azonnal lekérdezi az ügyfélszolgálati rendszert. A tartalmát eldobja.
desk-hints-on = Webhookok fogadása
desk-hints-off = Ne fogadjon több webhookot
desk-hints-address = Az ügyfélszolgálati rendszer erre a címre küld (POST). A cím ezen a számítógépen van: a csapat közvetítőjének vagy alagútjának kell idehoznia a küldeményeket. Ne adja ki másnak.
desk-hints-silent = Ott most senki sem figyel: ezt a portot egy másik program használja.
desk-report-works = Működik.
desk-report-agent = Ön itt
desk-report-product = Termék
desk-report-queues = Látható sorok
desk-report-once = Sosem megy ki kétszer
desk-report-once-ref = a rendszer minden üzenettel megőrzi a jelünket
desk-report-once-search = a rendszerben szerző, szöveg és idő szerint keressük meg
capabilities = Mire képes ez a rendszer
capability-cursor-keyset = Pontosan megmondja, mi változott.
capability-cursor-updated-since = Megmondja, mi változott egy időpont óta.
capability-cursor-sweep = Nem mondja meg, mi változott: végigolvassuk és összehasonlítjuk.
capability-lock-etag = Észreveszi, ha ketten változtatják ugyanazt a jegyet.
capability-lock-version = Változatszám alapján észreveszi, ha ketten változtatják ugyanazt a jegyet.
capability-lock-none = Nem veszi észre, ha ketten változtatják ugyanazt a jegyet.
capability-identity-idempotency-key = Visszautasítja, amit egyszer már elküldtünk.
capability-identity-client-ref = Megőrzi a jelünket, így az elveszett válasz is meglesz.
capability-identity-author-text-time = Az elveszett választ szerző, szöveg és idő alapján találjuk meg.
capability-tombstones = Jelzi a törölt és összevont jegyeket.
capability-no-tombstones = Nem jelzi a törölt és összevont jegyeket.
capability-notes = Vannak belső jegyzetei.
capability-no-notes = Nincsenek belső jegyzetei.
capability-change = Módosítható benne: { $fields }.
capability-no-change = Nem engedi módosítani a jegyek mezőit.
capability-proven = A valódi terméken kipróbálva.
capability-untried = A termék leírása alapján készült, valódi rendszeren még nem volt kipróbálva: először tesztrendszeren próbálja ki.
capability-attachments = Kiadja a mellékleteket.
capability-no-attachments = Nem adja ki a mellékleteket.

## Rules of the reply check, in the settings

mapping = Mit jelentenek a szavai
mapping-explained = A Parlance feltevése már ki van választva. Módosítsa, amit a csapata másképp ért.
mapping-empty = Még nem ismert, milyen szavai vannak: előbb szinkronizálja.
mapping-statuses = Állapotok
mapping-priorities = Prioritások
mapping-priorities-low = Alacsony
mapping-priorities-normal = Normál
mapping-priorities-high = Magas
mapping-priorities-urgent = Sürgős
mapping-channels = A sorok csatornája
mapping-channels-email = E-mail
mapping-channels-chat = Csevegés
mapping-channels-phone = Telefon
mapping-channels-social = Közösségi média
mapping-fields = Mit mondanak az egyéni mezők az ügyfélről
mapping-fields-language = Nyelv
mapping-fields-country = Ország
mapping-fields-form-of-address = Tegezés, magázás
mapping-fields-hidden = Az ügyintézők nem látják
mapping-agents = Az ügyintézők neve
mapping-none-statuses = Mint a rendszerben
mapping-none-priorities = Ismeretlen
mapping-none-channels = Mint a rendszerben
mapping-none-fields = Semmi különöset
mapping-save = Mentés
mapping-saved = Mentve

## Rules of the reply check, in the settings

rules = A válasz ellenőrzése
rules-scope = Hatókör
rules-scope-team = Mindenki
rules-scope-market = Piac: { $market }
rules-scope-customer = Csak ez az ügyfél: { $customer }
rules-own = Csapatszabály
rules-as-it-is = { $scope ->
        [team] Alapértelmezett ({ $severity ->
            [error] Hiba
            [warning] Figyelmeztetés
           *[hint] Javaslat
        })
       *[other] Mint máshol
    }
rules-off = Kikapcsolva
rules-folder = A csapat saját szabályait a program ebből a mappából olvassa be. Minden szabálynak külön fájl kell, .toml végű névvel; a parlance check --test-rules megmutatja, hogy megtalálják-e, amit kell.
rules-fault = { $place ->
        [known] Kimaradt: { $file }, { NUMBER($line) }. sor, { NUMBER($column) }. oszlop:
       *[none] Kimaradt: { $file }:
    }
search = Keresés
customer-page = Ügyfél
customer-open = Minden erről az ügyfélről
import = Fájl importálása
new-ticket = Új jegy

## Keys

markets = Piacok
practice = Gyakorlás
keys = Billentyűk
key-move = Következő, előző jegy
key-open = A jegy megnyitása
key-back = Vissza
key-filter = A szűrőkhöz
key-reply = Válasz írása
key-note = Jegyzet írása
key-send = Küldés
key-greeting = Megszólítás beszúrása
key-closing = Elköszönés beszúrása
key-finding-next = Következő észrevétel
key-finding-previous = Előző észrevétel
key-finding-fix = Az első javítás beszúrása
key-finding-ignore = Az észrevétel mellőzése itt
key-undo = Visszavonás, amíg nem ment ki
key-outbox = Kimenő
key-search = Keresés
key-customer = Minden az ügyfélről
key-import = Fájl importálása
key-new-ticket = Új jegy nyitása
key-markets = Piacok
key-practice = Gyakorlás
key-settings = Beállítások
key-keys = Ez a lista

## The door

door-new = A Parlance ezen a számítógépen, titkosított tárban őrzi az ügyfelek történetét.
door-keyring = A tár kulcsa a számítógép kulcstartójába kerül. Arra az esetre, ha a kulcstartó elveszne, kap egy helyreállító kódot.
door-no-keyring = Ezen a számítógépen nincs kulcstartó, ezért jelmondat védi a tárat.
door-by-passphrase = Inkább jelmondatot használok
door-create = Tár létrehozása
door-passphrase = Jelmondat
door-passphrase-new = Új jelmondat
door-passphrase-again = Még egyszer
door-passphrase-long = Legalább { $count } karakter; néhány szót könnyű megjegyezni.
door-passphrase-differs = A kettő nem egyezik.
door-open = Megnyitás
door-forgot = Helyreállító kóddal
door-code = Helyreállító kód
door-code-hint = Ahogy kinyomtatta vagy leírta; a szóköz, a kötőjel és a kisbetű-nagybetű nem számít.
door-recover-passphrase = Mostantól jelmondat védje a tárat
door-again = Újra
door-closed = A tár nem nyitható meg. Semmi sem változott benne.
recovery = Helyreállító kód
recovery-title = Írja le a helyreállító kódot
recovery-why = Ez nyitja ki a tárat, ha a kulcstartó vagy a jelmondat elvész. Csak most látható.
recovery-copy = Másolás
recovery-copied = Másolva
recovery-print = Nyomtatás
recovery-written = Leírtam
recovery-continue = Tovább

## What went wrong here

error-shell = Az ablak nem érte el a Parlance többi részét.
    .next = Indítsa újra a Parlance-ot; ami mentve volt, megvan.
error-unknown = Valami nem sikerült ({ $code }).
    .next = Próbálja újra; ha nem múlik, indítsa újra a Parlance-ot. Ami mentve volt, megvan.
