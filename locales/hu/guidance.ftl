### Mit tegyünk, amikor egy ügyfélnek írunk, az ügyintéző nyelvén. Hogy miben érvényes és honnan való, az a
### crates/market/src/guidance mappában áll; az ügyfél saját kérése vagy írásmódja mindegyiket megelőzi.

## Miről szól

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
topic-payments-refund = Fizetés és visszatérítés
topic-rights = Fogyasztói jogok
topic-working-time = Idő és munkanapok
topic-language = Nyelv
topic-typography = Írásmód

## Mindenütt

guidance-any-name = Azt a nevet használja, amellyel az ügyfél aláírja a levelét, az ottani sorrendben. Ha nem derül ki, melyik rész micsoda, írja ki a teljes nevet, vagy kérdezze meg.
guidance-any-gender = Ne írjon „úr”-at, „hölgy”-et vagy más, nemre utaló megszólítást, amíg az ügyfél maga nem használ ilyet: sem a névből, sem a piacból nem következik.
guidance-any-apology = Előbb mondja ki, mi történt, és kérjen bocsánatot; utána azt, hogy mit tesz és mikorra. A magyarázat csak ezután jöjjön, röviden.
guidance-any-saying-no = Világosan mondjon nemet, és éreztesse, hogy érti, mit jelent ez az ügyfélnek; aztán írja meg, mit ajánl helyette.

## Magyar

guidance-hu-form = Önözve, harmadik személyű igékkel írjon. Ha az ügyfél tegez, tegezheti; egy üzeneten belül ne váltson.
guidance-hu-name-order = A családnév áll elöl: a Kovács Anna névben a Kovács. Ha az ügyfél más nyelven fordítva írja alá a nevét, kövesse az aláírást; ha nem egyértelmű, kérdezze meg.
guidance-hu-title = Az úr, az asszony vagy a titulus a név után áll: Tisztelt Kovács Úr! Csak akkor használja, ha az ügyfél jelezte, melyik illik rá; különben: Tisztelt Ügyfelünk! A Tisztelt utáni puszta teljes név gépiesen hat.
guidance-hu-opening = A megszólítás végére felkiáltójel kerül, a benne lévő köznevek is nagybetűsek: Tisztelt Kovács Úr! A szöveg új sorban kezdődik.
guidance-hu-dates = A sorrend: év, hónap, nap, az év és a nap után ponttal: 2026. november 21. vagy 2026. 11. 21. A toldalékot pont nélkül, kötőjellel kapcsolja: november 21-én.
guidance-hu-numbers = A tizedesek elé vessző, az ezresek közé szóköz kerül, a pénznem az összeg után áll: 12 500 Ft.

## Német

guidance-de-form = Magázzon (Sie), amíg az ügyfél nem tegez; egy beszélgetésen belül ne váltson.
guidance-de-pronouns = Az ügyfélre vonatkozó Sie, Ihnen, Ihr mindig nagybetűs. A du és a dein üzenetben kis- és nagybetűvel is írható: válasszon egyet, és tartsa meg.
guidance-de-opening = A megszólítás után vessző áll, a szöveg kisbetűvel folytatódik. Ha nem tudja, milyen megszólítás illik, a Guten Tag és a teljes név mindenkinek megfelel.
guidance-de-closing = Az elköszönés, például a Mit freundlichen Grüßen, külön sorba kerül, vessző nélkül; alatta az Ön neve.
guidance-de-dates = Írja így: 21.11.2026 vagy 21. November 2026. A perjelet kerülje: nem derül ki belőle, melyik szám a hónap.
guidance-de-numbers = A tizedesek elé vessző, az ezresek közé pont kerül, a pénznem az összeg után áll: 1.234,50 €.
guidance-de-payments = A giropay 2024. június 30-án megszűnt: ne ajánlja, és mielőtt bármit ígér, nézzen utána, hogyan téríthető vissza egy korábbi befizetés.
guidance-at-title = Ha az ügyfél tudományos fokozattal írja alá a levelét, tartsa meg: a Mag., a Dr. és a DI a név előtt áll, a bachelor- és a mesterfokozat meg a PhD utána. Magától ne tegyen hozzá.
guidance-at-dates = A január Ausztriában Jänner: 21. Jänner 2026.

## Francia

guidance-fr-form = Magázzon (vous), akkor is, ha máskor tegezné az illetőt, amíg az ügyfél nem javasolja a tegezést.
guidance-fr-title = Írjon Madame-ot, ne Mademoiselle-t, hacsak az ügyfél maga nem az utóbbit használja.
guidance-fr-opening = Hivatalos üzenet elején a Madame, vagy a Monsieur, magában áll, családnév és rövidítés nélkül. Ha nem tudja, melyik illik, írja ki együtt: Madame, Monsieur,
guidance-fr-closing = Hivatalos elköszönésben ismételje meg a megszólítás szavait: a Madame, után Veuillez agréer, Madame, …
guidance-fr-dates = Írja így: 21 novembre 2026, a hónap kisbetűvel, vagy 21/11/2026: a nap áll elöl.
guidance-fr-numbers = A tizedesek elé vessző, az ezresek közé keskeny szóköz kerül, a pénznem szóközzel az összeg után áll: 1 234,50 €.

## Spanyol

guidance-es-form = Kövesse az ügyfelet: tú vagy usted. Ha semmi sem mutatja, panasz vagy pénzügy esetén kezdje usteddel; egy üzenetben ne keverje a kettőt.
guidance-es-names = Sok ügyfélnek két családneve van; megszólításban ezek közül az első áll. Ne vegye kérdezés nélkül az utolsó szót családnévnek.
guidance-es-opening = A megszólítás után kettőspont áll, nem vessző, és a szöveg új sorban, nagybetűvel kezdődik: Hola, Ana:
guidance-es-dates = Írja így: 21 de noviembre de 2026, a hónap kisbetűvel, vagy 21/11/2026: a nap áll elöl.
guidance-es-numbers = A tizedesek elé vessző kerül, a pénznem szóközzel az összeg után áll: 12.345,50 €.
guidance-es-islands = A Kanári-szigeteken egy órával kevesebb van, mint Spanyolország többi részén. Ha időpontot egyeztet, írja meg, melyikre gondol: hora peninsular vagy hora canaria.
guidance-mx-form = Írjon usteddel, amíg az ügyfél nem tegezi (tú), vagy nem kéri.
guidance-mx-title = Ha az aláírásban szakmai cím áll (Lic., Ing., Dra.), tegye ki a név elé. Ha nincs, Ön se írjon.
guidance-mx-numbers = A tizedesek elé pont, az ezresek közé vessző kerül: $1,234.50. A jel ugyanaz, mint a dolláré: ha mindkettő szóba jöhet, írja ki, hogy MXN.
guidance-mx-oxxo = Az OXXO boltjaiban készpénzzel fizetett összeg ugyanezen az úton nem térül vissza. Mielőtt visszatérítést ígér, kérjen bankszámlaszámot (CLABE), vagy egyeztessen más módot.
guidance-mx-zones = Mexikóban több időzóna van. Ha időpontot egyeztet, írja meg, melyik város ideje szerint érti.

## Brazíliai portugál

guidance-br-form = A você semleges. Az o senhor, a senhora hivatalosabb, és nemet is jelöl: csak akkor használja, ha az ügyfél jelezte, melyik illik rá, vagy ha ezt kéri.
guidance-br-names = Több családnév is lehet. Hagyja a nevet úgy, ahogy az aláírásban áll, és az első részével szólítsa meg az ügyfelet, vagy úgy, ahogy kéri.
guidance-br-closing = Hivatalos üzenet végére jó az Atenciosamente,
guidance-br-dates = Írja így: 21 de novembro de 2026, a hónap kisbetűvel, vagy 21/11/2026: a nap áll elöl.
guidance-br-numbers = A tizedesek elé vessző, az ezresek közé pont kerül, az R$ az összeg előtt áll: R$ 1.234,50.
guidance-br-rights = Amit interneten vagy telefonon rendeltek, az átvételtől számított 7 napon belül indoklás nélkül visszaadható, és a teljes összeg visszajár. Erősítse meg, és írja meg, mikor érkezik a pénz.
guidance-br-zones = Brazíliában több időzóna van. Ha időpontot egyeztet, írja meg, hogy brazíliavárosi idő szerint érti-e (horário de Brasília).

## Japán

guidance-ja-form = です・ます alakban írjon: tiszteleti szavakkal arról, amit az ügyfél tesz, szerény szavakkal arról, amit mi; csevegésben is.
guidance-ja-you = Az あなた szót kerülje: helyette a név és a 様, vagy お客様 álljon, vagy hagyja el.
guidance-ja-name-order = A családnév áll elöl. Latin betűkkel mindkét sorrend előfordul: kövesse az aláírást, és ha nem egyértelmű, kérdezze meg.
guidance-ja-title = Írásban tegye az ügyfél neve után: 様; nemre nem utal. Saját neve vagy munkatársa neve után soha ne írja.
guidance-ja-opening = E-mail elején írja: お世話になっております。 Ezután mutatkozzon be, és csak utána térjen a tárgyra; ha bocsánatot kér, azzal folytassa.
guidance-ja-apology = A bocsánatkéréssel kezdje, utána jöjjön az ok és az, amit tettünk, a végén pedig ismét bocsánatkérés. Legyen rövid, mentegetőzés nélkül.
guidance-ja-dates = A sorrend: év, hónap, nap: 2026年11月21日. Csupa számmal is ugyanez: 2026/11/21.
guidance-jp-konbini = Ha a rendelést készpénzzel, kisboltban (konbini) fizették ki, a pénz ugyanazon az úton nem megy vissza: kérjen bankszámlaszámot, mielőtt visszatérítést ígér.

## Kínai

guidance-zh-form = Ügyfélnek azt írja: 您. Több embernek: 你们; a 您们 nem része a köznyelvnek.
guidance-zh-name-order = A családnév áll elöl, és többnyire egy írásjegy. Ha nem biztos benne, írja ki a teljes nevet.
guidance-zh-title = A 先生 vagy a 女士 a családnév után áll. Csak akkor használja, ha az ügyfél jelezte, melyik illik rá; a 您好 mindenkinek megfelel.
guidance-zh-dates = Mondatban írja így: 2026年11月21日. A 21/11 és a 11/21 alakot kerülje.
guidance-zh-script = Olyan írással válaszoljon, amilyennel az ügyfél ír, egyszerűsítettel vagy hagyományossal, és ne keverje a kettőt.
guidance-cn-rights = Az interneten vagy telefonon rendelt áruk többsége az átvételtől számított 7 napon belül indoklás nélkül visszaküldhető; a pénz az áru visszaérkezésétől számított 7 napon belül jár vissza.
guidance-cn-time = Hivatalosan egész Kínában pekingi idő van (UTC+8); Hszincsiangban egyesek két órával korábbra járó óra szerint élnek. Ha időpontot egyeztet, írja oda: 北京时间.

## Arab

guidance-ar-form = Az igék és a megszólító névmások nemet jelölnek. Amíg az ügyfél nem mutatta meg a sajátját, fogalmazzon nélküle, például így: يُرجى és igei főnév.
guidance-ar-names = A név láncot alkothat: saját név, apa neve, nagyapa neve. Azzal a részével szólítsa meg az ügyfelet, amelyet az aláírásban használ; ha nem biztos benne, kérdezze meg.
guidance-ar-register = Világos, mai irodalmi arab nyelven írjon: barátságosan, rövid mondatokban, nem nyelvjárásban.
guidance-eg-dates = A sorrend: nap, hónap, év, a hónap Egyiptomban használt nevével: يناير, فبراير, مارس …
guidance-eg-week = A hétvége péntek és szombat; a vasárnap munkanap. Az ígért napokat eszerint számolja.
guidance-eg-rights = Az áruk többsége 14 napon belül indoklás nélkül kicserélhető vagy visszaadható, hibás áru 30 napon belül.

## India és Banglades nyelvei

guidance-hi-form = Az आप alakot használja, többes számú igével (कीजिए, करें). A तुम és a तू nem illik ide.
guidance-te-form = A మీరు alakot használja, ‑రు végű igékkel. A నువ్వు nem illik ide.
guidance-te-title = A név után írja oda: గారు; mindenkinek megfelel.
guidance-te-name-order = A családnév gyakran elöl áll, vagy csak kezdőbetűként szerepel. Az aláírásban lévő utónevén szólítsa meg az ügyfelet, és ha nem biztos benne, melyik az, kérdezze meg.
guidance-ml-form = A താങ്കൾ vagy a നിങ്ങൾ alakot használja, vagy helyettük az ügyfél nevét. A നീ nem illik ide.
guidance-ml-name-order = A kezdőbetűk a ház vagy az apa nevét is jelölhetik, az utónév előtt vagy után. Azon a nevén szólítsa meg az ügyfelet, amelyik ki van írva.
guidance-bn-form = Az আপনি alakot használja a hozzá tartozó igékkel (করুন). A তুমি és a তুই nem illik ide.
guidance-bn-register = Mindennapi bengáli köznyelven írjon, barátságosan, nem könyvízűen.
guidance-in-language = Azon a nyelven válaszoljon, amelyen az ügyfél ír. A címben szereplő államból ez nem következik.
guidance-in-dates = A nap áll elöl. A hónapot írja ki betűvel, hogy a 3/4-et ne olvassák március 4-ének.
guidance-in-numbers = Az utolsó három számjegy alkot egy csoportot, előtte párosával: ₹12,34,567. Egy lakh 1,00,000; egy crore 1,00,00,000.
guidance-in-time = Egész Indiában egyféle idő van, egész évben UTC+5:30. Ügyeljen a fél órára, és írja ki az eltérést vagy azt, hogy „indiai idő”: az IST máshol mást jelent.
guidance-in-rights = Internetes vásárlással kapcsolatos panaszt 48 órán belül vissza kell igazolni, és egy hónapon belül el kell intézni. Olyan határidőt írjon, amely mindkettőnek megfelel.
guidance-bd-numbers = Az utolsó három számjegy alkot egy csoportot, előtte párosával: 10,00,000. A pénznem: টাকা, ৳.
guidance-bd-week = A hétvége péntek és szombat; a vasárnap munkanap. Az ígért napokat eszerint számolja.

## Angol

guidance-en-pronouns = Az ügyfélhez „you”-val és a nevén szóljon. Ha másvalakiről ír, és nem tudja, milyen névmás illik rá, írjon „they”-t.
guidance-us-directness = Legyen barátságos, és térjen a tárgyra: előbb a válasz, aztán az, hogy mi következik. Az összevont alakok (it’s, we’ll) rendben vannak.
guidance-us-dates = A hónapot írja ki betűvel: November 21, 2026. Csupa számmal a hónap áll elöl, amit máshol napnak olvasnak.
guidance-us-zones = Az Egyesült Államokban több időzóna van. Ha időpontot egyeztet, nevezze meg (Eastern, Central …). Hawaiin és Arizona legnagyobb részén nincs nyári időszámítás.
guidance-us-delay = Ha egy rendelést nem lehet az ígért időben (ígéret híján 30 napon belül) feladni, értesítse az ügyfelet, és kínálja fel, hogy vár, vagy visszakapja a teljes összeget.
guidance-gb-closing = Hivatalos levélben név után Yours sincerely, Dear Sir or Madam után Yours faithfully áll. E-mailben a Kind regards a legtöbb alkalomra megfelel.
guidance-gb-directness = Közérthető angolsággal írjon: rövid mondatok, mindennapi szavak, zsargon nélkül.
guidance-gb-dates = Írja így: 21 November 2026: a nap áll elöl, th vagy st nélkül.
guidance-gb-time = Írja azt: „UK time”. Télen GMT van, nyáron egy órával több, a BST pedig Banglades idejének a rövidítése is.
guidance-gb-rights = Az interneten, telefonon vagy postai úton kötött vásárlások többségétől az átvételtől számított 14 napon belül indoklás nélkül el lehet állni. A pénz 14 napon belül, a fizetéskor használt módon jár vissza.

## Európai Unió

guidance-eu-rights = Az interneten, telefonon vagy postai úton kötött vásárlások többségétől az átvételtől számított 14 napon belül indoklás nélkül el lehet állni. Vannak kivételek, például a méretre készült áru.
guidance-eu-refund = Elállás után a pénz, a szokásos szállítás díjával együtt, 14 napon belül jár vissza, a fizetéskor használt módon, hacsak az ügyfél kifejezetten bele nem egyezik másba.
