Az űrlapunk az „első név” alapján tippelt: a családnevét vette utónévnek, és magától hozzátette, hogy „úr”. A fiókot, a számlát és a csomagcímkét ön kézzel ki tudja javítani. A metszetek be vannak csomagolva.
A kollégájuk azt írja, „Tisztelt Gaddam Úr”. A Gaddam a családnevem, és elöl áll; a nevem Swarnalatha, és nem vagyok úr. Akik nem ismernek, azoknak dr. Swarnalatha vagyok, kérem. Ez már a második eset. Az óráimra szánt mikroszkópos metszetek pedig még mindig nem érkeztek meg Haidarábádba. # customer
* Tisztelt Gaddam Asszony! Elnézést kérünk a tévesztésért. # skill: form-of-address -1
    Félig van helyrehozva: még mindig a családnév áll a neve helyén, és hiányzik a cím. # why
* Tisztelt Dr. Swarnalatha! Elnézését kérem. A nevét és a címét is elrontottuk, kétszer. # skill: form-of-address +1
    Az a megszólítás, amelyet megadott, és a hiba egyenesen kimondva. # why
    -> cause
- -> third
=== third ===
# pause: 3
Ez most már a harmadik. Végigolvasta a levelemet? # customer
* Tisztelt Dr. Swarnalatha! Nem elég figyelmesen. Most végigolvastam, és elnézést kérek. # skill: apology +1
    Rövid, igaz, és jó a név; egy hosszú mentegetőzéstől csak többet kellene rólunk olvasnia. # why
    -> cause
* Nekünk ez nehéz név, kérem, értse meg. # skill: apology -1
    Töröltette a rendelését. Csak az ő szavai kellettek volna: dr. Swarnalatha. # why
    -> END
=== cause ===
Hogyan fordulhat elő ilyesmi? Gondosan kitöltöttem az űrlapjukat. # customer
* Az űrlapon van egy „első név” mező, és Ön oda azt írta, hogy Gaddam. # skill: apology -1
    A neveit a maguk sorrendjében írta be; az űrlap készült más sorrendre. # why
    Hiszen az az első nevem. Akkor az űrlap rossz. # customer
    * * Valóban az, Dr. Swarnalatha. Az űrlap találgat, és rosszul találgatott. # skill: active-listening +1
        Oda viszi vissza a hibát, ahol keletkezett. # why
    * * A legtöbb ügyfelünknek nincs gondja vele. # skill: active-listening -1
        „Az űrlapunk találgat, és rosszul találgatott”: ez igaz lett volna, és elég. # why
* Az űrlapunk kitalálja, melyik név melyik, és címet tesz hozzá. Rosszul találta ki. # skill: plain-language +1
    Egy igaz ok, amely rajtunk múlt, egyetlen sorban. # why
* Megkérdezhetem, milyen névszokások vannak Önöknél? # skill: active-listening -1
    Lehet, hogy őszinte az érdeklődés, de ő azt szeretné, hogy a saját nevén szólítsák, és elküldjék a metszeteit. # why
    Talán majd máskor. Én csak a saját nevemet kérem. # customer
- -> store
=== store ===
A számlán megint Gaddam úr lesz? A főiskola nem fizet ki olyan számlát, amely egy nem létező férfi nevére szól. # customer
* Feljegyzést készítek a kollégáimnak. # skill: promise-keeping -1
    Egy feljegyzés nem változtat a számlán: az azt nyomtatja, ami a fiókban áll. # why
    És a számla? # customer
    * * Magát a fiókot javítom ki, és vele a számlát és a címkét. # skill: promise-keeping +1
        Ha ott javítja, ahol tároljuk, akkor javítva is marad. # why
    * * Remélem, látni fogják a feljegyzést. # skill: promise-keeping -1
        Én is remélem. # customer
        A fiók javítása önön múlt; a levelében ezt még leírhatja. # why
* Nem. Most javítom a fiókot, a számlát és a címkét. # skill: promise-keeping +1
    A forrásnál javítja, és megnevezi azt a három helyet, ahol az ügyfél látná. # why
- És a metszetek, kérem. Írja meg mindkettőt. # customer
# free: recover
* [good] -> right
* [middling] -> partly
* [poor] -> cancelled
=== right ===
{not third: Köszönöm. A nevem és a metszeteim is rendben. Az osztályom kedden hagymasejteket fog rajzolni. | Köszönöm. Most már rendben van.} # customer
-> END
=== partly ===
Köszönöm. Majd megnézem a számlát, ha megjön. # customer
Neki kell ellenőriznie: a helyes név és az, hogy hol javította, ezt elintézte volna. # why
-> END
=== cancelled ===
Kérem, törölje. Haidarábádban veszem meg a metszeteket. # customer
Ami segített volna: Tisztelt Dr. Swarnalatha, elnézés, három helyen javítva, a metszetek hétfőn. # why
-> END
