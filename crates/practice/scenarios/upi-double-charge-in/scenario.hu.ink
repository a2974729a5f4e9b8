-> start
=== start ===
Joseph Aizawlból ír. A rendelése egyszer van visszaigazolva.
Az alkalmazásuk azt írta, hogy sikertelen, ezért újra fizettem. Most a bank kétszer vonta le a 2340-et. Kérem, utalják vissza még ma, holnap kell fizetnem a lakbért. # customer
- (first)
* A sikertelen fizetés öt napon belül mindig magától visszakerül. # skill: active-listening -1
    De hát nem volt sikertelen. Mindkettőnél az áll, hogy sikeres. # customer
    Megírta, hogy mindkettő sikeres volt; ez egy másik eset, más válasszal. # why
    -> first
* Két levonás egy rendelésre, és holnap a lakbér. Utánanézek, hol van most a kettő. # skill: active-listening +1
    Igen. Kérem. # customer
    -> which
* Még ma visszakapja. # skill: promise-keeping -1
    Jó. Akkor ki tudom fizetni belőle a lakbért. # customer
    Jó szándékkal mondta, de még nem tudja, hol van a pénz; vonja vissza, amint kiderül. # why
    -> which
=== which ===
Egy UPI-fizetés megkereséséhez a tranzakció azonosítója kell.
- (second)
* Küldjön egy képernyőképet a banki alkalmazásáról, amelyen minden látszik. # skill: privacy -1
    Ott van rajta az egyenlegem. És az édesanyám neve. # customer # pause: 2
    Két azonosító elég; a számláról készült kép sokkal többet mutat, mint amire szüksége van. # why
    -> second
* Kérem, küldje el a két fizetés tranzakcióazonosítóját. Az UPI PIN-kódját tőlünk senki sem fogja kérni. # skill: privacy +1
    Rendben. Az egyik 8817-re végződik, a másik 9054-re. # customer # pause: 4
    -> found
=== found ===
Mindkét fizetés megérkezett az áruházhoz. A második kettőzés; a visszatérítését ön 15:20-kor elindítja.
Szóval ma megjön, igaz? # customer
- (third)
* A refund inicializálva lett a forrásra, és a banki TAT szerint fog könyvelődni. # skill: plain-language -1
    Nem tudom, mi az. # customer
    A szakmai szavak elrejtik a választ, amelyre szüksége van: mikor és melyik számlára. # why
    -> third
* Úton van ugyanarra a számlára. Általában legfeljebb 3 munkanap, úgyhogy lehet, hogy holnap még nem lesz ott. # skill: promise-keeping +1
    Rendben. Jobb, ha most tudom, így még kérhetek pár nap haladékot a főbérlőmtől. # customer
    -> write
=== write ===
Írásban kéri, az időpontokkal együtt.
# free: reply
* [good] -> well
* [middling] -> partly
* [poor] -> badly
=== well ===
Jó. Ezt meg tudom mutatni a főbérlőmnek. # customer
Időpontok, a számla, őszinte várakozási idő és egy nap, amikor utánanéz: többé nem kell vakon bíznia önben. # why
-> END
=== partly ===
És ha nem jön meg? Kit hívjak? # customer
* Csütörtökön 11:00-kor megnézem, és akárhogy alakul, itt megírom Önnek. # skill: promise-keeping +1
    Jó. Csütörtök. # customer
    Egyetlen dolog, amelyet ön megtesz, időponttal: ez bezárta a rést. # why
    -> END
* Kérem, várjon, meg fog jönni. # skill: promise-keeping -1
    Egy időpont segített volna, amikor újra megnézi, hogy ne az ügyfélnél maradjon a gond. # why
    -> END
=== badly ===
Szóval a barátomnak volt igaza. # customer
Az segített volna, amit ön kiderített: a két fizetés, a 15:20-kor indított visszatérítés, három munkanap, és hogy csütörtökön utánanéz. # why
-> END
