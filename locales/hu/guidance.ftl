### Mit tegyünk, amikor egy ügyfélnek írunk, az ügyintéző nyelvén. Hogy miben érvényes és honnan való, az a
### crates/market/facts/guidance.tsv mappában áll; az ügyfél saját kérése vagy írásmódja mindegyiket megelőzi.

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

## Több nyelven vagy piacon

guidance-apology-first = Előbb kérjen bocsánatot, csak utána magyarázzon.
guidance-arabic-closing = Hivatalos e-mail végére írja: وتقبلوا فائق الاحترام والتقدير, alá a nevét és a cégét.
guidance-arabic-digits = Itt kétféle számjegy van használatban. Azzal válaszoljon, amelyiket az ügyfél írja, és ne keverje őket: ٠١٢٣ mellett a tizedesjel ٫, 0123 mellett pont.
guidance-arabic-months-dz-tn = A hónapokat úgy nevezze, ahogy az ügyfél; itt ezek a nevek szokásosak: جانفي, فيفري, مارس …; ha a számukat is odaírja, biztosan nem lesz félreértés.
guidance-arabic-months-levant = A hónapokat úgy nevezze, ahogy az ügyfél; itt ezek a nevek szokásosak: كانون الثاني, شباط, آذار …; ha a számukat is odaírja, biztosan nem lesz félreértés.
guidance-arabic-months-ma = A hónapokat úgy nevezze, ahogy az ügyfél; itt ezek a nevek szokásosak: يناير, فبراير … يوليوز, غشت, شتنبر; ha a számukat is odaírja, biztosan nem lesz félreértés.
guidance-arabic-opening = Hivatalos e-mail elején az aláírásban szereplő név álljon a hozzá tartozó címmel, utána تحية طيبة وبعد، és csak ezután a tárgy.
guidance-ask-language = Itt több nyelv van használatban: az ügyfél nyelvén válaszoljon, és ha nem derül ki, melyik az, kérdezze meg, melyiket szeretné.
guidance-closing-formula = Hivatalos üzenet végére a szokásos elköszönés, az Ön neve és a cége kerüljön.
guidance-closing-in-full = Az elköszönést írja ki teljesen: a rövidítése hanyagnak tűnhet.
guidance-closing-no-comma = Az elköszönés után ne tegyen vesszőt; a neve a következő sorba kerül.
guidance-colour-white-mourning = A fehér gyászt jelenthet: csomagoláshoz más színt válasszon.
guidance-complaint-own = Írja meg, ki foglalkozik az üggyel, és mikorra ír újra.
guidance-complaint-written = Amiben megállapodtak, erősítse meg írásban.
guidance-currency-after = A pénznem az összeg után áll, szóközzel.
guidance-currency-before = A pénznem az összeg előtt áll.
guidance-currency-which-crown = Több országnak is korona a pénze. Ha félreérthető lenne, írja ki a kódot: SEK, NOK, DKK, ISK, CZK.
guidance-currency-which-dollar = A $ jel itt a helyi pénzt is jelöli. Ha az amerikai dollár is szóba jöhet, írja ki a kódot: CAD, ARS, CLP …
guidance-dates-dmy = A sorrend: nap, hónap, év. Ha a dátum félreérthető lenne, a hónapot írja ki betűvel.
guidance-dates-mdy = A sorrend: hónap, nap, év. Ha a dátum félreérthető lenne, a hónapot írja ki betűvel.
guidance-dates-no-ordinal = A napot th vagy st nélkül írja: 12 February 2027.
guidance-dates-ymd = A sorrend: év, hónap, nap.
guidance-direct-plain = A lényeget már az első mondatban írja le, egyszerű szavakkal; a hosszú udvariaskodás kitérésnek tűnhet.
guidance-emoji-chat-follow = Csevegésben írhat emojit, ha az ügyfél is ír.
guidance-emoji-email-none = E-mailben ne legyen emoji, hacsak az ügyfél nem ír maga is.
guidance-first-muhammad = A más nevek előtt álló Muhammad vagy Md. többnyire nem megszólítás. Az utána álló nevet használja, vagy azt, amellyel az ügyfél aláír.
guidance-flowers-chrysanthemum = A krizantém a gyász virága: válasszon mást.
guidance-flowers-even = A páros számú virág temetésre való: páratlan számút küldjön.
guidance-form-avoid = Itt a mondatba gyakran nem is kell megszólító névmás. Írjon helyette nevet és titulust, vagy hagyja el.
guidance-form-both = Az üzletek itt mindkét formát használják. Úgy válaszoljon, ahogy az ügyfél ír; ha nem derül ki, a hivatalos formát válassza.
guidance-form-formal = A hivatalos formában írjon, amíg az ügyfél a közvetlent nem használja vagy nem kéri; egy üzeneten belül ne váltson.
guidance-form-informal = Üzlet és ügyfél között itt a közvetlen forma szokásos. Ha az ügyfél hivatalosan ír, váltson arra.
guidance-form-kinship = A megszólításban itt rokonságnevek állnak, életkor és közelség szerint. Névből ne következtessen rájuk: a semleges formát használja a névvel, vagy kérdezze meg.
guidance-genitive-months = A betűvel írt hónap birtokos esetben, kisbetűvel áll: 21. listopadu, 21 listopada, 21 ноября. Ugyanaz a szó egy szomszédos nyelvben más hónapot jelenthet.
guidance-gift-alcohol = Ne küldjön alkoholt, hacsak nem tudja, hogy szívesen veszik.
guidance-gift-beef = Ne küldjön marhahúst és marhabőr holmit, hacsak nem tudja, hogy szívesen veszik.
guidance-gift-clock = Órát ne ajándékozzon: a neve úgy hangzik, mint a végső búcsú.
guidance-gift-knife = Kést, ollót ne ajándékozzon: a kapcsolat elvágását jelképezik.
guidance-gift-pork = Ne küldjön sertéshúst és disznóbőr holmit, hacsak nem tudja, hogy szívesen veszik.
guidance-humour-avoid = A tréfát és az iróniát hagyja el: írásban könnyű félreérteni.
guidance-mixed-names = Itt többféle névszokás él: elöl a családnév; utónév az apa nevével; vagy elöl az utónév. Kövesse az aláírást; ha nem derül ki belőle, írja ki a teljes nevet.
guidance-name-family-first = A családnév áll elöl. Ha az ügyfél fordítva írja alá, kövesse az aláírást.
guidance-name-father = A második név lehet az apa neve is, nem családnév: az elöl álló néven szólítsa meg az ügyfelet, titulussal.
guidance-name-gendered = A családnév ugyanabban a családban is végződhet kétféleképpen. A végződést az aláírásból vegye át, ne igazítsa.
guidance-name-given-address = A megszólításban hivatalosan is az utónév áll a titulussal, nem a családnév.
guidance-name-given-first = Az utónév áll elöl, a családnév a végén.
guidance-name-one = Van, akinek csak egy neve van. Ne kérje a nem létező családnevet, és úgy írja a nevet, ahogy van.
guidance-name-patronymic-ru = Az utónév és az apai név (Anna Petrovna) hivatalos megszólítás; csak úgy használja, ahogy az ügyfél megadta.
guidance-name-spelling = A nevet minden betűjével és mellékjelével együtt vegye át az aláírásból; mellékjelek nélkül más név lesz belőle.
guidance-name-two-family = Valakinek két családneve is lehet. Mindkettőt írja úgy, ahogy az aláírásban áll; a megszólításba közülük az első kerül.
guidance-number-13 = A 13-at egyesek szerencsétlen számnak tartják: ajándékban, utalványban kerülje.
guidance-number-17 = A 17-et egyesek szerencsétlen számnak tartják: ajándékban, utalványban kerülje.
guidance-number-4 = A 4-et ajándékban, utalványban, darabszámban kerülje: úgy hangzik, mint a halál szó.
guidance-number-8 = A 8 ajándékban, összegben kedvelt szám.
guidance-number-9 = A 9-et ajándékban kerülje: úgy hangzik, mint a szenvedés szó.
guidance-numbers-comma = A tizedesek elé vessző kerül.
guidance-numbers-point = A tizedesek elé pont kerül.
guidance-numbers-space = Az ezresek közé szóköz kerül, lehetőleg nem törő: 12 500, nem pont.
guidance-opening-everyday = E-mail elejére jó a mindennapi köszönés (Hej, Hei) ismeretlennek is.
guidance-opening-wellbeing = A köszönés után, a tárgy előtt szokásos egy rövid jókívánság.
guidance-plain-words = Rövid mondatokban, mindennapi szavakkal írjon, ahogy mondaná; hagyja el a hivatali nyelvet, és magyarázza meg a szakszavakat.
guidance-polite-plural-masculine = Az udvarias megszólítás mellett az igék és melléknévi igenevek hímnem többes számban állnak, akárki az ügyfél: nemre nem utalnak.
guidance-postovani = Kezdje így: Poštovani vagy Poštovana, gospodine vagy gospođo és a családnév, a végén vessző; a Poštovani magában mindenkinek megfelel. A gospodine után a név is megszólító esetben áll: gospodine Petroviću.
guidance-red-ink-name = Senki nevét ne írja pirossal.
guidance-rioplatense-vos = A tegező névmás itt vos, saját igealakokkal (tenés, podés), nem tú; a magázó usted.
guidance-salutation-comma = A megszólítás végére vessző kerül, a szöveg új sorban kezdődik.
guidance-salutation-comma-capital = A megszólítás végére vessző kerül, a szöveg új sorban, nagybetűvel kezdődik.
guidance-salutation-comma-lower = A megszólítás végére vessző kerül, a szöveg új sorban, kisbetűvel folytatódik, hacsak a szó amúgy is nem nagybetűs.
guidance-salutation-no-mark = A megszólítás után se vessző, se pont nem áll; a szöveg új sorban, nagybetűvel kezdődik.
guidance-script-choice = Ezt a nyelvet itt többféle írással írják: azzal válaszoljon, amelyiket az ügyfél használja.
guidance-swahili-time = Szuahéliül az órákat napkeltétől számolják: a saa tatu asubuhi délelőtt 9 óra. Ha időpontot egyeztet, írja ki számmal is, a.m. vagy p.m. jelöléssel.
guidance-title-academic = Levélben itt használatosak a tudományos és szakmai címek. Amelyikkel az ügyfél aláír, azt tartsa meg; magától ne tegyen hozzá.
guidance-title-after = Az udvariassági cím a név után áll.
guidance-title-before = Az udvariassági cím a családnév előtt áll; csak akkor használja, ha az ügyfél jelezte, melyik illik rá.
guidance-title-none = Udvariassági címet itt ritkán használnak: a név magában is udvarias.
guidance-urgency-soft = A sürgető szavak itt tolakodók: határidővel és „kérem”-mel kérjen.
guidance-vocative = A név és a titulus megszólításban külön alakot kap (megszólító eset). Ha nem biztos az alakban, olyan köszönéssel kezdjen, amelyhez nem kell név.
guidance-week-sun-thu = A munkahét itt vasárnaptól csütörtökig tart: az ígéreteit ehhez szabja.
guidance-you-capital-all = Levélben, e-mailben az udvarias megszólító és birtokos névmásokat nagybetűvel írja, akár egy embernek ír, akár többnek.
guidance-you-capital-may = Az udvarias megszólító névmás egy embernek írva lehet nagybetűs, de nem kötelező. Válasszon, és tartsa meg; több embernek kisbetűvel írja.
guidance-you-capital-one = Az udvarias megszólító és birtokos névmásokat egy embernek írva nagybetűvel, több embernek kisbetűvel írja.
guidance-zones-islands = A szigeteken (vagy egy részükön) más idő van, mint a szárazföldön. Ha időpontot egyeztet, írja meg, melyikre gondol.
guidance-zones-several = Az országban több időzóna van. Ha időpontot egyeztet, írja meg, melyik város vagy zóna ideje szerint érti.

## Egy nyelven vagy piacon

guidance-ae-address = Irányítószám nincs: ne ragaszkodjon hozzá. A futárnak kérje el az épületet, az utcát, a lakás vagy a villa számát és egy telefonszámot, Dubajban a tízjegyű Makani-számot is.
guidance-ae-dirham-sign = A dirham jele vagy az AED az összeg előtt áll, szóközzel; a kettő együtt soha. A jel új, nem biztos, hogy minden eszközön megjelenik: üzenetben az AED a biztos.
guidance-ae-week = A hétvége szombat és vasárnap. Pénteken a hivatalok délben zárnak, Sardzsában ki sem nyitnak: ígéret előtt gondoljon erre.
guidance-am-calendar = Az etióp naptárban 13 hónap van, és hét-nyolc évvel kevesebbet mutat. Írja oda, melyik naptár szerint érti, és ha határidő függ tőle, adja meg mindkettőt.
guidance-am-clock = Az órákat hajnaltól is számolhatják: 1 óra reggel 7-et jelenthet. Ha időpontot egyeztet, 24 órás formában írja, és ezt jelezze is.
guidance-ar-postcode = Kétféle irányítószám van használatban: a CPA (egy betű, négy számjegy, három betű) és a régebbi, amely csak négy számjegy. Bármelyiket fogadja el; a másikat ne kérje.
guidance-be-address = A címet csak egy nyelven írja, Brüsszelben is: Rue de Stalle vagy Stallestraat, ne mindkettő. A házszám az utca után áll; a postaláda száma elé bus, bte vagy box kerül.
guidance-be-mediation = Ha egy belgiumi székhelyű céggel nem sikerül rendezni a vitát, ajánlja a fogyasztói vitarendezési szolgálatot (Consumentenombudsdienst, Service de Médiation pour le Consommateur).
guidance-bg-vie-agreement = A Вие mellett az ige többes számban áll, de az egyes számú melléknév és az -н, -т végű melléknévi igenév nemet jelöl: amíg az ügyfél nem jelezte, melyik illik rá, fogalmazzon nélkülük.
guidance-bh-block = Kérje el az épület, az út és a tömb (block) számát, és ha van, a lakásét is. A három- vagy négyjegyű tömbszám egyben az irányítószám.
guidance-ca-dates = A hónapot írja ki betűvel. Csupa számmal többféle sorrend is használatban van: csak az év, hónap, nap (2026-11-21) egyértelmű.
guidance-ca-quebec-french = Quebecben az ügyfélnek joga van a francia nyelvű tájékoztatáshoz és kiszolgáláshoz, a vásárlás után is. Az üzenet nyelvén válaszoljon, és ajánlja fel a franciát.
guidance-ch-gruss = Üzenet végére jó a Freundliche Grüsse, vessző nélkül.
guidance-ch-money = A frankösszegekben minden nyelven tizedespont van, és CHF: németül és olaszul CHF 12.50, franciául 12.50 CHF.
guidance-ch-ss = Mindig ss-t írjon, soha ß-t: Freundliche Grüsse, Strasse.
guidance-ci-box = Az irányítószámhoz ne ragaszkodjon. A postacím sorrendje: a postahivatal száma, BP és a postafiók, utána a város és ismét a hivatal száma: 06 BP 37 Abidjan 06.
guidance-ci-phone = A telefonszámok 2021 óta tízjegyűek; a mobilszám eleje 01, 05 vagy 07. Ha valahol még nyolcjegyű szám szerepel, kérdezze meg a mostanit.
guidance-cl-rut = A legalább 135 UF összegű boletán szerepelnie kell a vevő nevének és RUT-számának. Mindkettőt a bizonylat kiállítása előtt kérje el, és írja meg, miért; ne bontsa meg az összeget, hogy a határ alatt maradjon.
guidance-cn-closing = Hivatalos levél végére írja: 此致 és 敬礼, vagy egy jókívánságot, alá jobbra a nevét és a dátumot.
guidance-cn-opening = A megszólítás külön sorba, a bal szélre kerül, utána kettőspont (尊敬的…：); a 您好 és a szöveg új sorban következik.
guidance-co-usted = Az ország nagy részén az usted barátok között és a családban is szokásos: nem feltétlenül távolságtartó. Magától ne váltson tú alakra.
guidance-cs-s-pozdravem = A S pozdravem és a teljes név a semleges elköszönés; a S přáním pěkného dne barátságosabb.
guidance-cs-title = A megszólításban elöl áll az ügyfél tisztsége vagy magas tudományos címe (Vážený pane profesore); az alacsonyabb címek elmaradnak. Csak azt használja, ami az aláírásban szerepel.
guidance-cs-vazeny = Hivatalos üzenet a Vážená vagy a Vážený szóval kezdődik, megszólító esettel; a Dobrý den e-mailben gyakori, de levélben bizalmaskodónak tűnik.
guidance-da-kaere = A Kære és az utónév hivatalos üzenetben is lehetséges, de egyesek bizalmasnak vagy régiesnek érzik; a Hej és az utónév a semleges választás.
guidance-dz-centimes = Az összegeket dinárban (DA) írja. Ha az ügyfél említette összeg százszor nagyobbnak tűnik a valószínűnél, lehet, hogy centime-ban értendő: válasz előtt kérdezze meg.
guidance-dz-wilaya = 2025 novemberében tizenegy új wilayát hagytak jóvá, 59-től 69-ig számozva. Ha az ügyfél wilayája nincs rajta az Ön listáján, írja úgy, ahogy megadta, és kérdezze meg, a futár melyiket használja.
guidance-ec-dollar = A pénznem az amerikai dollár: ne számítsa át, és ne írjon pesót. A centavo ennek a dollárnak a centje.
guidance-en-colon = Hivatalos levélben a megszólítás után kettőspont áll; mindennapi e-mailben a vessző gyakori.
guidance-en-sincerely = Hivatalos üzenet végére jó a Sincerely, akár van név a megszólításban, akár nincs.
guidance-en-whole-name = Ha az ügyfél nem jelezte, milyen cím illeti, írja azt, hogy Dear és a teljes név, vagy Hello és a név; egyik sem utal nemre.
guidance-es-despedida = A rövid elköszönés után vessző áll: Atentamente, vagy Saludos cordiales, Ha az elköszönés egész mondat, a végén pont áll.
guidance-et-lugupeetud = Hivatalos üzenet elejére Lugupeetud kerül, utána proua vagy härra és a családnév, vagy, nem jelölése nélkül, a teljes név: Lugupeetud Mari Mänd.
guidance-et-tere = A magában álló Tere után felkiáltójel jön vagy semmi; vessző csak a Tere és a név közé kerül.
guidance-fi-hei = Ha a Hei után vessző áll, kisbetűvel folytassa; ha felkiáltójel vagy semmi, új sorban, nagybetűvel kezdjen.
guidance-gh-digital-address = Kérje el a digitális címet (GhanaPostGPS): ez minden ingatlan saját kódja. Ha az ügyfélnek nincs kéznél, kérjen tájékozódási pontot, például egy útkereszteződést.
guidance-gh-momo = A mobile money fizetést az ügyfél a telefonján, a tárcája PIN-kódjával hagyja jóvá. Ha nem sikerül, a telefonszámot és a hálózatot kérdezze meg, a PIN-kódot soha.
guidance-hk-red = Levelet, kártyát ügyfélnek ne írjon pirossal.
guidance-hr-dates = A nap, a számmal írt hónap és az év után is pont áll: 21. 11. 2026. A betűvel írt hónap birtokos esetben van: 21. studenoga 2026.
guidance-hr-pozdrav = A szokásos semleges elköszönés: Srdačan pozdrav; a Lijep pozdrav is jó.
guidance-id-anda = A megszólító névmás legyen Anda, mindig nagybetűvel. A kamu és a kau nem illik ide.
guidance-id-closing = Hivatalos levél végére írja: Hormat kami, alá a nevét és a beosztását.
guidance-id-opening = Hivatalos levél elejére írja: Dengan hormat, utána vesszővel.
guidance-il-gender = A héber megszólító névmások és igék nemet jelölnek. Amíg az ügyfél nem jelezte a sajátját, olyan szavakat válasszon, amelyek mindkettőben egyformán íródnak (לך, שלך, רוצה, נרשמת); perjelet, pontot ne használjon.
guidance-il-kosher = Ha élelmiszert küld, kósert válasszon, hacsak nem tudja, hogy mindegy.
guidance-il-plain = Egyszerű szavakkal írjon: אני, ne הריני vagy הנני; többes szám első személyt csak akkor használjon, ha a cégre gondol.
guidance-il-you = Közvetlenül az ügyfélhez szóljon, ne harmadik személyben, „az ügyfelekről”.
guidance-in-odd = Pénz és utalvány páratlan összegű legyen, például 501: ez örömet szerez, a kerek összeg kevésbé.
guidance-iq-kurdish = A Kurdisztáni Régióban a kurd és az arab a hivatalos nyelv. A kurd Erbílben és Szulejmánijában szoráni, Duhokban kurmandzsi: azon válaszoljon, amelyiken az ügyfél ír.
guidance-ir-calendar = A perzsa naptár van használatban: az 1405. év 2026 márciusától 2027 márciusáig tart. Írja oda, melyik naptár szerint érti, és ha határidő függ tőle, adja meg mindkettőt.
guidance-ir-digits = A számjegyeket úgy írja, ahogy az ügyfél: ۰۱۲۳ vagy 0123. A perzsa 4, 5 és 6: ۴۵۶, nem az arab ٤٥٦; a hozzájuk tartozó tizedesjel: ٫.
guidance-is-name = A név második része többnyire a szülő utónevéből ered, és nem családnév: az utónéven vagy a teljes néven szólítsa meg az ügyfelet, és a második részhez ne tegyen titulust.
guidance-it-gentile = A Gentile, a név és a vessző mindenkinek megfelel; a Spettabile cégnek szól. A Caro, Cara közeli ismerősöknek való.
guidance-it-saluti = Üzenet végére jó a Cordiali saluti; a distinti saluti távolságtartóbb.
guidance-ji-after-name = A név után írja oda: ji (जी, ਜੀ); udvarias, és mindenkinek megfelel.
guidance-jo-fils = A dinárt három tizedesjeggyel írja: JOD 17.400. Egy dinár 100 qirsh (piaszter) vagy 1000 fils; ha az ügyfél kis összeget említ, tisztázza, melyikre gondol.
guidance-jo-parcel = A postai csomag a címhez vagy a postafiókhoz legközelebbi postára érkezik, vámvizsgálat esetén a posta központjába. Írja meg az ügyfélnek, hol keresse.
guidance-jp-comb = Fésűt, fehér zsebkendőt ne küldjön: a nevük vagy a használatuk szenvedést, halált, elválást idéz.
guidance-jp-cushion = A nem elé tegyen tompító fordulatot, például: 申し訳ございませんが; できません helyett írja azt, hogy いたしかねます, és mondja meg, mi lehetséges.
guidance-jp-era = Iratokban az éveket uralkodói korszak szerint is számolják: 令和8年 = 2026. Négy számjeggyel írja az évet, és ismételje meg így, ha korszak szerinti évre válaszol.
guidance-ke-mpesa = M-PESA-fizetésnél kérdezze meg, Paybill- vagy Till-számra ment-e. A Paybill-fizetést rendszerint a cég vonja vissza, amelyik megkapta; Till-fizetés ügyében a Safaricomhoz lehet fordulni.
guidance-ke-pin = Céges ügyféltől kérdezze meg, kerüljön-e a KRA PIN-je a számlára: az áfa visszaigényléséhez kell. Másnak nem kell megadnia.
guidance-kh-two-currencies = A riel és az amerikai dollár egyaránt használatban van. Minden összeghez írja oda a pénznemet (KHR vagy USD), és írja meg, melyikben fizetik a visszatérítést.
guidance-kk-dates = Számmal a sorrend nap, hónap, év: 21.11.2026. Ha a hónapot betűvel írja, az év áll elöl: 2026 ж. 21 қараша.
guidance-kr-closing = E-mail végén a saját neve után írja oda: 드림; minden olvasónak megfelel.
guidance-kr-form = Udvarias igevégződésekkel írjon, például ‑습니다 és ‑십시오, és az egész üzenetben tartsa meg őket.
guidance-kr-nim = Az ügyfél neve után írja oda: 님. Bármilyen korban, bármilyen nemnek megfelel; a 귀하 ne kerüljön mellé.
guidance-kr-opening = E-mail elejére írja: 안녕하십니까 vagy 안녕하세요; az első hivatalosabb, a második barátságosabb.
guidance-kw-fils = A dinárt három tizedesjeggyel írja: a KWD 1.250 egy és negyed dinár, nem ezernél több. A visszatérítést az utolsó filsig ellenőrizze.
guidance-la-kip = Laoszi vállalkozás árait kipben (LAK) adja meg. Külföldi pénznemet csak az használhat, akinek engedélyezték: nézzen utána, mielőtt dollárban vagy bahtban mond árat.
guidance-la-landmark = A házszám és az utcanév nem mindig elég ahhoz, hogy odataláljanak: kérjen közeli tájékozódási pontot is, például egy kolostort vagy szállodát.
guidance-lb-landmark = Az utca mellett kérje el az épületet és egy közeli tájékozódási pontot is, és mindkettőt adja tovább a futárnak: csupán utcanév és házszám alapján nem biztos, hogy odatalál.
guidance-lb-two-currencies = Az amerikai dollár és a libanoni font egyaránt használatban van. Minden összeghez írja oda, hogy USD vagy LBP, és írja meg, melyikben érkezik a visszatérítés.
guidance-lk-names = A ‑ge végű első rész vagy a név előtti kezdőbetűk a házat vagy az apa nevét jelölhetik. Azon a néven szólítsa meg az ügyfelet, amely az aláírásban kiírva áll.
guidance-lt-gerbiamasis = Hivatalos üzenet elejére Gerbiamasis vagy Gerbiamoji kerül, teljesen kiírva, utána a név megszólító esetben; a Gerbiamieji több embernek szól.
guidance-lt-salutation = Vessző után a szöveg kisbetűvel folytatódik; felkiáltójel után új sorban, nagybetűvel kezdődik.
guidance-lu-mediator = Ha nem jutnak megegyezésre, és az eladó székhelye Luxemburgban van, ajánlja a Médiateur de la consommation szolgálatát: ingyenes, és luxemburgi, francia, német és angol nyelvű kérelmet fogad.
guidance-lu-phone = A telefonszámban nincs körzetszám és nincs elhagyható 0, a hossza pedig változó. Úgy vegye át, ahogy az ügyfél írja, előtte ezzel: +352.
guidance-lv-dates = Számmal a sorrend nap, hónap, év: 21.11.2026. Ha a hónapot betűvel írja, az év áll elöl: 2026. gada 21. novembris.
guidance-lv-salutation = A megszólítás végére felkiáltójel kerül, nem vessző; a szöveg új sorban, nagybetűvel kezdődik.
guidance-lv-uzruna = A megszólításban a kungs vagy a kundze a birtokos esetű családnév után áll; a teljes név enélkül is jó: Cienījamā Aina Liepa!
guidance-mm-name = A névnek nincs családnévi része, és nem rövidíthető: írja ki egészben. Az előtte álló U, Daw, Ko, Ma megszólító szó, nem név.
guidance-mm-pa = Kijelentésbe, kérésbe tegye bele: ပါ; bárki részéről bárkivel szemben udvarias.
guidance-my-anda = Írjon Tuan, Puan, Encik vagy Cik megszólítást, ahogy az ügyfél jelezte, különben anda alakot. A kamu, az awak és az engkau nem illik ide.
guidance-my-titles = A rangok, például a Datuk, a Dato’ vagy a Tan Sri, a név előtt állnak: hagyja úgy, ahogy az aláírásban van. Ha nem tudja a nevet, a Tuan/Puan megfelel; a megszólítás végére vessző kerül.
guidance-my-week = Kedah, Kelantan és Terengganu államban a hétvége péntek és szombat, máshol szombat és vasárnap. Mielőtt munkanapot ígér, kérdezze meg az államot.
guidance-nb-de = Az udvarias De sosem kötelező, és hivatalosan hangzik. Ha az ügyfél így ír, kövesse, nagybetűvel, és az egész üzenetben tartsa meg.
guidance-nb-hei = Ismeretlennek a Hei túl közvetlennek tűnhet: írja mellé a teljes nevet, vagy kezdje így: Kjære kunde, vagy csak a névvel.
guidance-ng-fccpc = A panaszra írásban válaszoljon, az összeggel és az orvoslás módjával. Az ügyfélnek előbb Önökhöz kell fordulnia, és ha nem elégedett, továbbmehet az FCCPC fogyasztóvédelmi bizottsághoz.
guidance-ng-landmark = Szállításhoz kérje el a címet, egy közeli tájékozódási pontot, egy térképlinket és egy telefonszámot, amelyen a futár elérheti az ügyfelet.
guidance-nl-aanhef = Hivatalos üzenetbe Geachte kerül, heer vagy mevrouw és a családnév. Ha az ügyfél nem jelezte, melyik illik rá, írja így: Beste és a teljes név.
guidance-nl-groet = A Met vriendelijke groet szinte minden üzenet végére jó; a Hoogachtend távolságtartó, felszólításhoz vagy hivatalos értesítéshez illik.
guidance-nl-prefix = A családnévben a Van, de, van der a mevrouw vagy a heer után nagybetűs (mevrouw Van Wijk), utónév után kisbetűs. Belga névben az aláírás írásmódja marad.
guidance-np-calendar = A dátumot Bikram Sambat szerint is megadhatják, ez csaknem 57 évvel többet mutat. Írja oda, melyik naptár szerint érti (BS vagy AD), és ha határidő függ tőle, adja meg mindkettőt.
guidance-np-lakh = Az utolsó három számjegy alkot egy csoportot, előtte párosával: 12,34,567. Egy lakh 1,00,000; egy crore 1,00,00,000.
guidance-nz-macrons = A maori szavakat és neveket hosszúságjelekkel írja: Māori, Tāmaki.
guidance-om-baisa = Egy riál 1000 baisa, ezért az összegekben három tizedesjegy van: az OMR 12.500 tizenkét és fél riál. Írja ki mindhármat, és ne olvassa őket ezresnek.
guidance-om-wilayat = Szállításhoz kérje el az épület számát, az utcát, a wilayatot és a kormányzóságot. Ahol nincs utca, a környék neve kerül a helyére.
guidance-pe-factura = Kérdezze meg, boletára vagy facturára van-e szüksége az ügyfélnek. Factura csak RUC-számmal rendelkező vevőnek állítható ki: kérje el a számot és a bejegyzett nevet.
guidance-pe-libro = A papíron vagy online vezetett Libro de Reclamaciones bejegyzéseire 15 munkanapon belül válaszolni kell; a határidő nem hosszabbítható. Kérdezze meg, írt-e bele az ügyfél.
guidance-ph-initial = A középső kezdőbetű az anya családnevét jelöli, nem utónevet. Az aláírásban álló utónéven vagy utolsó néven szólítsa meg az ügyfelet.
guidance-ph-po = Filippínó nyelven tegye hozzá: po, és a megszólító névmás kayo legyen, ne ikaw: ez mindenkivel udvarias, akit nem ismer.
guidance-pk-lakh = A nagy összegeket lakhban (100 000) és crore-ban (10 000 000) vagy millióban is mondhatják. Kövesse az ügyfél szavait, és ahol félreérthető lenne, írja ki a teljes számot is.
guidance-pk-province = A fogyasztóvédelmi jog és a fogyasztói bíróságok a tartományokhoz tartoznak. Kérdezze meg a tartományt, vagy nézze meg a címet, mielőtt a jogokról vagy a panasz helyéről ír.
guidance-pl-panstwo = A Szanowna Pani és a Szanowny Panie nemet jelöl. Ha az ügyfél nem jelezte, melyik illik rá, kezdje így: Szanowni Państwo vagy Dzień dobry.
guidance-pl-pozdrawiam = Hivatalos üzenet végére Z poważaniem vagy Z wyrazami szacunku való; a Pozdrawiam kevésbé hivatalosba illik.
guidance-pl-witam = Ismeretlennek írt e-mailt ne kezdjen a Witam szóval: az írót az olvasó fölé helyezi.
guidance-pt-cumprimentos = Elég egy rövid elköszönés a cumprimentos szóval, például: Com os nossos cordiais cumprimentos; a hosszú formulák kimentek a használatból.
guidance-pt-exmo = Hivatalos üzenet elejére Exmo. Senhor vagy Exma. Senhora kerül, vesszővel vagy anélkül. Csak akkor használja, ha az ügyfél jelezte, melyik illik rá; különben a nevével köszöntse.
guidance-pt-voce = Ne írjon você alakot: egyesek zokon veszik. Az ige harmadik személyben álljon, a névmást hagyja el, vagy használja a nevet.
guidance-qa-zone = Irányítószám nincs: ne ragaszkodjon hozzá. A futárnak kérje el a zóna, az utca és az épület számát, valamint egy telefonszámot; minden számjegyet ellenőrizzen.
guidance-ro-title-family = A domnule és a doamnă a családnév mellé kerül, nem az utónév mellé.
guidance-ru-list-order = Listában, űrlapon a családnév állhat elöl: Иванова Анна Петровна. A -вич vagy -вна végű apai név az utónév után áll, ez segít eligazodni.
guidance-ru-salutation = A megszólítás végére felkiáltójel vagy pont kerül; a szöveg ezután új sorban, nagybetűvel kezdődik.
guidance-ru-uvazheniem = Hivatalos üzenet végére С уважением kerül, a neve a következő sorba; utána szokás vesszőt tenni, bár szabály nem írja elő.
guidance-sa-delay = A késésről azonnal értesítse az ügyfelet, új dátummal. Ha egy internetes rendelés 15 napnál többet késik, és nem egyeztek meg más időpontban, lemondható, és a pénz visszajár.
guidance-sa-short-address = Szállításhoz kérje el a rövid nemzeti címet (négy betű és négy számjegy), és pontosan vegye át: egyetlen épületet jelöl.
guidance-sg-case = Ha az ügyfél a CASE-t említi, az a fogyasztók egyesülete, ahova a panaszok először kerülnek. Tekintse orvoslás iránti kérésnek, és azzal válaszoljon, hogy mit ajánl és mikorra.
guidance-sg-unit = Lakáshoz, irodához a hatjegyű irányítószám mellett kérje el a szintet és az egység számát is, és kettős kereszttel írja: a #12-05 a 12. szint, 05-ös egység.
guidance-sk-you-chat = Csevegésben, szöveges üzenetben a megszólító és birtokos névmások nem kívánnak nagybetűt.
guidance-sl-pozdravljeni = A Spoštovani hivatalos; a Pozdravljeni a hivatalos és a közvetlen között áll, e-mailben gyakori.
guidance-sn-greeting = Mindenekelőtt köszönjön: sértő lehet, ha az üzenet rögtön a tárggyal kezdődik.
guidance-sr-dates = A nap, a számmal írt hónap és az év után is pont áll: 21. 11. 2026. vagy 21. novembar 2026.
guidance-sv-du-ni = Egy embernek írja azt: du, kisbetűvel; a ni több embernek vagy cégnek szól. Egy embernek írva a ni távolságtartó lehet.
guidance-sv-hej-mark = A Hej után a felkiáltójel derűs, a pont hivatalos. Rossz hírnél a felkiáltójelet hagyja el.
guidance-ta-initials = A név előtti kezdőbetű többnyire az apa nevét jelöli. Azon a néven szólítsa meg az ügyfelet, amelyik ki van írva.
guidance-th-khun = Az utónév elé írja oda: คุณ; udvarias, és mindenkinek megfelel.
guidance-th-opening = Hivatalos levél vagy e-mail elején írja: เรียน, utána a nevet.
guidance-th-particles = A mondat végére tompításul írja: ครับ vagy ค่ะ, kérdésben ครับ vagy คะ. Ez az Ön nemétől függ, nem az ügyfélétől.
guidance-th-year = Az éveket a buddhista időszámítás szerint számolják: 2569 = 2026. Ha félreérthető lenne, írja oda, melyiket érti (พ.ศ. vagy ค.ศ.).
guidance-tn-millimes = Egy dinár 1000 millime, ezért az összegekben három tizedesjegy van: a 12,500 DT tizenkét és fél dinár. Írja ki mindhármat, és ne olvassa őket ezresnek.
guidance-tr-sayin = Hivatalos üzenet elején a Sayın és a teljes név mindenkinek megfelel; a Bey és a Hanım nemet jelöl.
guidance-tr-title-capital = A név utáni Bey és Hanım nagybetűs; a toldalékot aposztróf kapcsolja: Hatice Hanım’a.
guidance-tw-umbrella = Esernyőt, legyezőt ne ajándékozzon: a nevük az elváláséhoz hasonlóan hangzik.
guidance-tw-words = Hagyományos írásjegyekkel és a Tajvanon használt szavakkal írjon: 網路, nem 互聯網.
guidance-tw-year = Iratokban az éveket 1912-től is számolják (民國): 115年 = 2026. Négy számjeggyel írja az évet.
guidance-tz-clock = Szuahéliül az órákat hajnaltól számolják: a saa moja asubuhi reggel 7 óra. Ha időpontot egyeztet, 24 órás formában írja, és ha nem egyértelmű, melyikre gondolnak, kérdezze meg.
guidance-tz-ward = Az irányítószám egy egész körzetet (ward) jelöl. Kérje el a házszámot és az utcát is, irányítószám híján pedig a körzetet.
guidance-uk-pan = A пане és a пані az utónév vagy a családnév mellé kerül, megszólító esetben, de apai név vagy a két név együtt nem áll mellette.
guidance-ur-stop = Az urdu mondat végére ۔ kerül, a vessző: ،; a számokat számjeggyel írja, így: 123.
guidance-uy-withdrawal = Az interneten, telefonon vagy postai úton kötött vásárlások többségétől a rendeléstől vagy az átvételtől számított 5 munkanapon belül el lehet állni; később is, ha erről az ügyfelet írásban nem tájékoztatták. A pénzt késedelem nélkül térítse vissza.
guidance-vn-address = Az utónevet ne írja magában. Kezdje az Anh/Chị szavakkal és a névvel, bármilyen korú az ügyfél; utána azt a szót használja, amelyet az ügyfél mond magára.
guidance-vn-please = Vui lòng szavakkal kérjen, rövid, de teljes mondatban; a túl rövidre vágott kérés udvariatlan.
guidance-za-postcode = Városban a postafióknak más az irányítószáma, mint az utcáknak: azt kérje, amelyik a szállítási címhez tartozik. Négyjegyű; az elején álló nullákat tartsa meg, például: 0002.
