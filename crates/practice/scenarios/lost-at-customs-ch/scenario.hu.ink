-> start
=== start ===
A csomagkövetés tizenkét napja nem mozdult.
Tomi vagyok. A kerékpárlámpám 3-a óta vámkezelés alatt áll, ma 15-e van. Felhívtam a vámhivatalt, ők nem tudnak csomagot követni. Önök azt mondják, a vám, a vám azt mondja, önök. Van valakinél a lámpám? # customer
- (first)
* A vám néha lassú, kérem, adjon nekik még egy hetet. # skill: apology -1
    Adtam nekik tizenkét napot. Tud valamit, vagy csak találgat? # customer
    Még utána sem nézett, ő pedig egy találgatás miatt várna még egy hetet. # why
    -> first
* Körbe-körbe küldtük Önt, Tomi, elnézését kérem. Én kérdezem meg a svájci postát, nem Önnek kell. # skill: apology +1
    Jó. Kérem. # customer # pause: 4
    -> found
=== found ===
A csomag a svájci postánál van. 5-én számlát kértek az áruháztól; a kérés olvasatlanul hever egy közös postafiókban. A nyilatkozaton önök ennyit írtak: alkatrészek.
- (second)
* Jó hír: technikai késedelem volt, és megoldódott. # skill: apology -1
    Milyen technikai? # customer
    A számlánál úgyis kiderül; az igazi ok rövid, és megérdemli, hogy megtudja. # why
    -> second
* A svájci postánál van. 5-én számlát kértek tőlünk, és mi elnéztük. Most küldtem el. # skill: apology +1
    Szóval végig önök voltak. Hát, köszönöm, hogy kimondta. # customer
    -> papers
=== papers ===
Kell tőlem valami? Az útlevelem? # customer
- (third)
* Igen, egy útlevélmásolat talán segítene. # skill: privacy -1
    Talán? # customer
    Senki sem kérte, ne gyűjtsön iratokat csak a biztonság kedvéért. # why
    -> third
* Nem. Ha a svájci postának kell valami Öntől, szólni fog; amit tőlünk kértek, elküldtem. # skill: privacy +1
    Rendben. És ezt ki fizeti? # customer
    -> money
=== money ===
- (fourth)
* Ne aggódjon, nincs mit fizetni. # skill: promise-keeping -1
    A rendelési oldal szerint van áfa. # customer
    A rendelési oldal szerint az importáfát és a vámkezelési díjat neki számlázzák, így ez a mondat megdől, amint megjön a számla. # why
    -> fourth
* A szokásos áfa és a vámkezelési díj Önt terheli, ahogy a rendelési oldalon áll. Ami a mi hibánk miatt pluszban jön rá, az a miénk. # skill: promise-keeping +1
    Ez így korrekt. Kérem, írja le. # customer
    -> write
=== write ===
# free: reply
* [good] -> well
* [middling] -> partly
* [poor] -> badly
=== well ===
Világos. Várom a 19-ét. # customer
Kinél van, miért állt meg, ki mit fizet, és mikor hall megint önről: bezárult a kör. # why
-> END
=== partly ===
És miért nem voltak meg náluk a papírok? És mikor ír nekem? # customer
Az segített volna, ha megírja az okot, azt a kérést, amelyet az áruház elnézett, és 19-ét mint a napot, amikor ír. # why
-> END
=== badly ===
Megint azt mondják, a vám. # customer
Az igazság segített volna: a svájci posta az áruházra várt, meg egy dátum, amikor ön legközelebb ír. # why
-> END
