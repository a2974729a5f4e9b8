A befizetőszelvényt 23:50-kor nyomtatták, a rendelés éjfélkor magától lezárult, ő pedig 0:10-kor fizetett. A 8800 jen megérkezett. Ön felhasználhatja egy új rendelésre ugyanazon az áron, vagy banki átutalással visszaküldheti 3–5 munkanap alatt.
szia! szóval tegnap este kifizettem a fejhallgatót a konbiniben, olyan éjfél után tíz perccel, az appban meg az van, hogy törölve?? itt a blokk a kezemben. amúgy nem kell a hivatalos duma, tegezz nyugodtan, Shun vagyok # customer
* Tisztelt Ogawa Úr! Mély tisztelettel köszönjük megkeresését. # skill: rapport -1
    Éppen az ellenkezőjét kérte; a nagyon hivatalos szavak úgy hathatnak rá, mintha hátralépne tőle. # why
* Szia Shun, értem. Az első: megvan-e a pénzed? Ezt nézem meg most. # skill: rapport +1
    Az ő hangja, az ő gondja, és olyasmi, amit ön tényleg csinál. # why
    -> money
* lol Shun, ez van, ha valaki éjfélkor fizet # skill: rapport -1
    A kötetlen hangot ő kérte; attól a 8800 jenje még nem vicc. # why
- -> tone
=== tone ===
ööö, oké. akkor most elveszett a pénzem vagy mi # customer
* Jogos. Kezdjük elölről, Shun: most nézem meg, hol van a pénzed. # skill: rapport +1
    Elhagyja, ami nem illett ide, és arra tér rá, ami őt aggasztja. # why
    -> money
* Vidd vissza a blokkot az üzletbe, ott visszaadják. # skill: plain-language -1
    Odamegy, és az üzlet nem tudja visszafizetni. Az ilyen visszatérítés banki átutalással megy; az segített volna, ha itt megnézi a befizetést. # why
    -> END
=== money ===
na? átment? # customer
* Kicsit bonyolult, a befizetés kivételkezelési státuszban van. # skill: plain-language -1
    Igent vagy nemet kérdezett, és a válasz: igen. # why
    ez most igen? # customer
    Ön hozzáteszi: igen, mind a 8800 jen.
* Igen. 8800 jen, itt van nálunk. # skill: plain-language +1
    Előbb az igen, aztán az összeg: máris megnyugodhat. # why
- -> why_closed
=== why_closed ===
huh. de akkor miért törölték? a gép kiadta a szelvényt meg mindent # customer
* A határidő után fizettél. # skill: active-listening -1
    Igaz, de szelvény volt a kezében, és a kassza elfogadta; a mi felünk ebből kimarad. # why
    de hát a kassza elfogadta # customer
    * * El bizony. Szelvény 23:50-kor, a rendelés éjfélkor lezárult, befizetés 0:10-kor: épp elkerülték egymást. # skill: active-listening +1
        A három időpont megmagyarázza, és senki sem hibás benne. # why
    * * Attól még késő volt. # skill: active-listening -1
        jó, jó. # customer
        Tíz percet csúszott egy olyan szelvénnyel, amely még működött; az segített volna, ha ezt elmondja. # why
* Szelvény 23:50-kor, a rendelés éjfélkor magától lezárult, befizetés 0:10-kor. Épp elkerülték egymást. # skill: plain-language +1
    Három időpont egymás után megmagyarázza, és senki sem hibás benne. # why
- ja, oké. nem lehet csak úgy visszacsinálni a törlést? vasárnap utazom, és kéne # customer
* Persze, semmi gond! # skill: promise-keeping -1
    Lezárt rendelést nem lehet újra megnyitni; újat lehet csinálni, és ezt tudnia kell. # why
* Azt nem, az végleg lezárult. De van másik út, hogy meglegyen. # skill: promise-keeping +1
    Egy könnyed nem, és az út, amely nyitva áll. # why
- király, akkor mondd, mi lesz most # customer
# free: next
* [good] -> sunday
* [middling] -> hm
* [poor] -> bad
=== sunday ===
{not tone: új rendelést kérek! mindjárt küldöm a blokkot. jó fej vagy | új rendelést kérek, mindjárt küldöm a blokkot. kösz} # customer
-> END
=== hm ===
oké... és akkor vasárnapra meglesz vagy nem? # customer
Az segített volna, ha az ő hangján mindkét utat megírja: új rendelés ma, vagy a pénz vissza 3–5 munkanap alatt. # why
-> END
=== bad ===
hát jó. akkor megkérdezem a bankomat # customer
Ami segített volna: a pénz itt van, miért zárult le a rendelés, új rendelés vagy átutalás, egy fotó a blokkról. # why
-> END
