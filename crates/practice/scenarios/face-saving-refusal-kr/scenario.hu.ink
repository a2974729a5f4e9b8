A 30 százalék az indulásunk éveire szóló ár volt, és 2021-ben mindenkinek megszűnt. Két kemencére 8 százalékot adhat, és ingyenes beüzemelést.
Hat éve rendelek Önöktől. A második pékségünk nyitásához 30 százalékot kérnék a kemencékre, mint az elsőnél. A két társamnak azt mondtam, hogy erre lehet számítani. Kérem, hivatalos formában, Han igazgatónak címezve írjanak, mert a válaszukat továbbítom nekik. # customer
* Szia, Ji-ho, köszi, hogy írtál! # skill: form-of-address -1
    Megmondta a címét és az okát is: mások is olvassák majd a válaszát. # why
* Tisztelt Han Igazgató! Köszönjük levelét. Gratulálunk a második pékséghez. Megkérdezhetem, mikor nyit? # skill: form-of-address +1
    Azt a megszólítást használta, amelyet kért, és a dátumból kiderül, mi segíthet neki. # why
    -> date
* Tisztelt Han Igazgató! Az árlista mindenkire egyformán érvényes. Szíves megértését kérjük. # skill: saying-no -1
    Igaz, de csukott ajtó: semmije sincs, amit a társainak vihetne. # why
- -> stiff
=== stiff ===
# pause: 3
Értem. Olyan választ reméltem, amelyet megmutathatok a társaimnak. # customer
* Tisztelt Han Igazgató! Meg fogja kapni. Előbb megkérdezhetem, mikor nyit a pékség? # skill: rapport +1
    Visszatér az ő megszólításához és ahhoz, amire szüksége van: egy levélhez, amelyet megmutathat. # why
    -> date
* A válaszunk sajnos végleges. # skill: rapport -1
    Megköszöni, és máshol rendel. Ugyanez a nem, 8 százalékkal és egy beüzemelési nappal, továbbküldhető levél lett volna. # why
    -> END
=== date ===
Jövő hónap 3-án. A társaim 30 százalékkal számoltak, tehát láthatja, hogy minden változást meg kell majd magyaráznom nekik. # customer
* Megkérdezhetem, miért szólt nekik, mielőtt megkapta az ajánlatunkat? # skill: empathy -1
    Tudja ő ezt; a kérdés csak kimondatja vele. # why
    Talán túlságosan biztos voltam a dolgomban. # customer
    * * Jogosan számított rá, hiszen korábban megkapta ezt az árat. # skill: empathy +1
        Igaz, és olyan ok, amelyet tovább is adhat. # why
    * * Akkor talán újraszámolhatnák. # skill: rapport -1
        Talán. # customer
        Az segített volna neki, ha ön kimondja: a korábbi ár miatt jogosan számított rá. # why
* Az első pékségnél megkapta ezt az árat, így jogosan számított rá. # skill: empathy +1
    Igaz okot nevez meg, amiért ezt várta, és senki sem volt könnyelmű. # why
- -> thirty
=== thirty ===
Vehetem tehát úgy, hogy a 30 százalék még mérlegelés alatt áll? # customer
* Ez kissé nehézkes lenne. # skill: saying-no -1
    Nemnek is értheti, meg úgy is, hogy „kérdezze meg újra”, a társainak pedig számolniuk kell. # why
    Nehézkes, de nem lehetetlen? # customer
    * * Egyenesebben kell fogalmaznom, Han igazgató: nem lehetséges. 2021-ben mindenkinek megszűnt. # skill: saying-no +1
        Világos, és az ok egy szabály, amely mindkettőjükön kívül áll. # why
    * * Mindent megteszünk, ami tőlünk telik. # skill: promise-keeping -1
        Akkor azt mondom nekik, hogy várunk. # customer
        Egy világos nem még ma megkímélte volna őket a várakozástól; a levele ezt még megadhatja. # why
* Nem, Han igazgató. Az az ár 2021-ben mindenkinek megszűnt. Van azonban más, amit felajánlhatok. # skill: saying-no +1
    Világos, nem róla szól, és rögtön az követi, ami lehetséges. # why
- Akkor kérem, foglalja levélbe, hármunknak. # customer
# free: refusal
* [good] -> forwarded
* [middling] -> rewritten
* [poor] -> closed
=== forwarded ===
{not stiff: A levelét úgy továbbítottam, ahogy van. A társaim azt kérdezik, megfelel-e Önnek 28-a a beüzemelésre. | Köszönöm. Ezt a levelet tudtam továbbítani.} # customer
-> END
=== rewritten ===
Köszönöm. A társaimnak majd a saját szavaimmal írom le. # customer
Előbb ki kell javítania az ön levelét: egy világos nem, a 8 százalék és a címe, és máris továbbküldhető lett volna. # why
-> END
=== closed ===
Ezt nem fogom továbbítani. # customer
Ami segített volna: köszönet, a 2021-ben megszűnt szabály, 8 százalék, beüzemelés 3-áig, és egy szó sem arról, mit mondott a társainak. # why
-> END
