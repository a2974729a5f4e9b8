A karnevál előtti csütörtök van. A recifei futárszolgálatunk szombattól szerda délig nem szállít. A cipő a cég recifei depójában van, amely pénteken este 8-ig tart nyitva.
Jó reggelt! A munkacipőt péntekig ígérték, most meg azt írja az alkalmazás, hogy „az ünnep után”. Ápolónő vagyok Recifében, és szombattól szerdáig éjszakás. A régi cipőm szétment. Mit jelent az, hogy az ünnep után? # customer
* Jó reggelt, Jussara! Karnevál van, ilyenkor minden leáll. Jó mulatást! # skill: empathy -1
    Megírta, hogy végig dolgozik. # why
* Jó reggelt, Jussara! Pénteket mondtunk, és ez megváltozott; elnézést kérek. Megnézem, hol van most a cipője. # skill: apology +1
    A mi dátumunk, a mi bocsánatkérésünk, és az a tény, amelyre most szüksége van. # why
    -> where
* Jó reggelt! Az ünnep után azt jelenti, hogy amint vége az ünnepnek. # skill: plain-language -1
    Azért kérdezte, mert ezekből a szavakból nem derül ki, melyik nap. # why
- -> shift
=== shift ===
# pause: 2
Szombaton tizenkét órát leszek talpon. Tudnom kell, melyik napon jön. # customer
* Elnézést, ezen átsiklottam. Szombat éjszaka előtt kell Önnek a cipő. Máris megnézem, hol van. # skill: active-listening +1
    Visszamondja, ami számít: szombat éjszaka előtt. # why
    -> where
* Az ünnepen sajnos nem tudok változtatni. # skill: empathy -1
    Azon nem, de egy napot mondhatna! Veszek egy párat a piacon. # customer
    Lemondja a rendelést. A depó pénteken este 8-ig nyitva van; az segített volna, ha utánanéz. # why
    -> END
=== where ===
Szóval hol van? # customer
* A regionális hálózatban, továbbítás alatt. # skill: plain-language -1
    Ez a mi rendszerünk címkéje; nem derül ki belőle, hogy a cipő az ő városában van. # why
    Az itt van vagy São Paulóban? # customer
    * * Itt, Recifében, a futárszolgálat depójában. # skill: plain-language +1
        Egy hely, amelyet ismer: ebből tudja, mi lehetséges. # why
    * * Csak annyit ír, hogy regionális. # skill: active-listening -1
        Akkor kérem, nézze meg. # customer
        A depó városa ott áll a rendelésen; az, hogy „Recifében”, segített volna. # why
* Már Recifében, a futárszolgálat depójában, ma reggel óta. # skill: plain-language +1
    Hely és idő, így ő is tud tervezni. # why
- -> friday
=== friday ===
Itt van! Akkor holnap megjöhet, ugye? # customer
* Igen, biztos vagyok benne, hogy holnap még odaér. # skill: promise-keeping -1
    A holnapi kör betelt, így ez az ígéret a műszakja előtti estén dőlne meg. # why
    Jó, akkor egész nap itthon maradok. # customer
    * * Kérem, ne maradjon otthon: elhamarkodtam. A holnapi kör betelt. # skill: promise-keeping +1
        Ha most visszavonja, egy napnyi várakozást spórol meg neki. # why
    * * Remek! # skill: promise-keeping -1
        Kevesebbet pihen az éjszakája előtt, hogy otthon várjon. Az üzenete ezt még helyreteheti. # why
* Házhoz nem: a holnapi kör betelt. Maga a depó viszont este 8-ig nyitva van. # skill: promise-keeping +1
    Egy őszinte nem, és az út, amely nyitva áll. # why
- Akkor írja meg, kérem, mit tehetek, és elolvasom, ha felébredtem. # customer
# free: plan
* [good] -> shoes
* [middling] -> thursday
* [poor] -> split
=== shoes ===
{not shift: Depó, holnap hatkor. Köszönöm, és köszöni a lábam is. | Depó, holnap hatkor. Ezt akartam tudni.} # customer
-> END
=== thursday ===
A csütörtök az utolsó éjszakám után van. Előtte nincs semmi? # customer
Van: a depó pénteken este 8-ig. Ha minden lehetőség egyetlen üzenetben áll, nem kellett volna kérdeznie. # why
-> END
=== split ===
Ebben nem bízom. Kérem, törölje a rendelést. # customer
Ami segített volna: pénteken a depóban este 8-ig, csütörtökön otthon, vagy a teljes pénze vissza. # why
-> END
