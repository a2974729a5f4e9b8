Egy dzseki 31 napja érkezett vissza a raktárba. A 129 euró visszatérítését senki sem adta tovább a pénzügynek: ez a mi hibánk. Ön ma elindíthatja az utalást; a bankoknak utána egy-három munkanap kell.
Tizennégy napot ígértek. Harmincegy telt el. Háromszor írtam, és mindannyiszor csak egy ügyszámot kaptam, semmi mást. Hol van a 129 euróm? Katrin Lindner # customer
* Lindner asszony, jelenleg nagyon sok a megkeresésünk, ezért a visszatérítések kicsit lassabban mennek. # skill: apology -1
    Hogy mennyi a dolgunk, az a mi gondunk; ő azt kérdezte, hol a pénze. # why
* Lindner asszony, 31 napja vár, és senki sem válaszolt Önnek. Nagyon sajnálom. Most nézem meg, mi történt a visszaküldött csomagjával. # skill: apology +1
    Megnevezi, mi történt, és csak olyasmit ígér, amit már csinál is. # why
    -> cause
* Megértem, hogy bosszús. Meg tudná adni az ügyszámot? # skill: active-listening -1
    Éppen azt írta, hogy ügyszámon kívül semmit sem kapott; ha újra azt kérjük, abból azt látja, hogy senki sem olvasta el a levelét. # why
- -> excuse
=== excuse ===
# pause: 2
Ez nem válasz. Azt kérdeztem, hol van a pénzem. # customer
* Igaza van, ez nem volt válasz. A hiba a miénk, és most járok utána, hol akadt el a pénz. # skill: apology +1
    Ha visszatér a kérdéséhez, azzal helyrehozza: az ügyfél érzi, hogy meghallgatták. # why
    -> cause
* Csak azt tudom mondani, amit a rendszer mutat. # skill: conflict -1
    Akkor keressen nekem valakit, aki ennél többet lát. # customer
    Otthagyja a beszélgetést. Ha vállalja a késést, és megmondja, minek néz utána, maradt volna. # why
    -> END
=== cause ===
# pause: 3
Nos? Mi történt? # customer
* A raktár elfelejtette, a pénzügynek meg nem tűnt fel. Helyettük nem tudok nyilatkozni. # skill: apology -1
    Neki önök egyetlen cég; ha továbbhárítjuk a felelősséget, senki sem marad, akihez fordulhat. # why
    Nekem mindegy, melyik osztály volt. Mikor fizetnek? # customer
* A dzsekije időben megérkezett. Mi nem adtuk tovább a pénzügynek. A visszatérítést most azonnal el tudom indítani. # skill: plain-language +1
    Rövid, igaz ok és a következő lépés: választ ad, és nem az ügyfélre tolja a dolgot. # why
    Rendben. És mikor kapom meg? # customer
- -> date
=== date ===
* Még ma megkapja, megígérem. # skill: promise-keeping -1
    Ezt a bank dönti el, nem ön, így könnyen ez lesz a második megszegett ígéret. # why
    Ma? Már a banknak is több idő kell ennél. # customer
    * * Igaza van, elhamarkodtam. Egy-három munkanap, tehát legkésőbb péntekig megérkezik. # skill: promise-keeping +1
        Azonnal kijavítani olcsóbb, mint elmulasztani a határidőt. # why
    * * Általában megoldódik. # skill: promise-keeping -1
        „Általában”, ezt hallottam legutóbb is. # customer
        Egy olyan dátum segített volna, amely önön múlik, és az, hogy aznap utánanéz. # why
* Ma elindítom. A banknak egy-három munkanap kell, tehát péntekig Önnél lesz. Pénteken ellenőrzöm. # skill: promise-keeping +1
    Különválasztotta, mi múlik önön és mi nem, és egyetlen dátumot mondott. # why
- -> write
=== write ===
Kérem, írja le ezt nekem. # customer
# free: reply
* [good] -> settled
* [middling] -> nearly
* [poor] -> lost
=== settled ===
{not excuse: Köszönöm. Egy hónap óta ez az első világos válasz. | Köszönöm. Majd pénteken elhiszem, de ez legalább világos.} # customer
-> END
=== nearly ===
És ha pénteken nem lesz ott? # customer
Egy név, a pontos összeg és egy nap, amikor utánanéz: ezzel felelt volna, mielőtt kérdeznie kell. # why
-> END
=== lost ===
Ezt a levelet már háromszor olvastam. A fogyasztóvédelemhez fordulok. # customer
Ami segített volna: a hiba megnevezése, 129 euró, ma elindítva, péntekig ott. # why
-> END
