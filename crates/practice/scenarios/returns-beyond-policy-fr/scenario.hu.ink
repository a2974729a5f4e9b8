A visszaküldési oldalukon 30 nap áll. Utána utalványt adhat a vételárról, vagy cserét, ha az áru használatlan, de a kártyára nem téríthet vissza. A hiba más kérdés: a törvényes szavatosság két évig tart.
Jó napot! Az olvasólámpáról van szó. Édesapámnak szántam, de azon a héten, amikor megjött, kórházba került, és mostanáig elfeledkeztem róla. Ma van a 41. nap, és tudom, hogy az oldalukon 30 áll. Még a dobozában van. Lehet valamit tenni? Elég, hogy Inès. # customer
* Tisztelt Hölgyem! Ahogy az oldalunkon olvasható, a határidő 30 nap. # skill: empathy -1
    Megírta, hogy ismeri a szabályt, és megadta a nevét; ez egyikre sem felel. # why
* Jó napot, Inès! Sajnálom, ami az édesapjával történt. Van valami baj a lámpával, vagy egyszerűen már nincs rá szükség? # skill: active-listening +1
    Egy meleg mondat, és az a kérdés, amely eldönti, melyik szabály vonatkozik rá. # why
    -> why_back
* Jó napot, Inès! El tudja küldeni a kórházi igazolást? # skill: empathy -1
    Amit ön felajánlhat, egyik sem függ ilyen igazolástól, és az édesapja magánügyeit kéri ki vele. # why
- -> cold
=== cold ===
# pause: 2
Csak azt kérdeztem, lehet-e valamit tenni. Ha nem, mondja meg. # customer
* Kedvesen kérdezte, és rosszul feleltem, Inès. Lehet valamit tenni. Maga a lámpa rendben van? # skill: apology +1
    Visszatér a kérdéséhez, igaz és szerény reménnyel. # why
    -> why_back
* Nem, semmit. # skill: saying-no -1
    Nem ír többet. Önnél ott volt az utalvány a vételárról; az segített volna, ha felajánlja. # why
    -> END
=== why_back ===
Amennyire tudom, jó, ki sem bontottam. Most a kórházi lámpánál olvas, otthon pedig a régi lesz neki. Akkor visszakaphatnám a pénzt? # customer
* Megkérdezem, tehetnek-e kivételt. # skill: saying-no -1
    Ön tudja a választ; ha csak a látszat kedvéért kérdez, az ügyfél hiába remél és vár. # why
    Ó, köszönöm. Mikor tudja meg? # customer
    * * Nem így kellett volna mondanom: a 30. nap után nincs visszatérítés. Mást viszont fel tudok ajánlani. # skill: saying-no +1
        Egy világos nem, egy sorral később, jobb, mint egy héttel később. # why
    * * Azt nem tudom, mikor. # skill: promise-keeping -1
        Akkor várok. # customer
        Senki sem fog másképp dönteni; a válasza ezt még megmondhatja neki. # why
* A kártyájára nem, Inès; az a 30. nappal lejárt. Mást viszont fel tudok ajánlani. # skill: saying-no +1
    A nem áll elöl, röviden, és ő tudja, hogy jön még valami. # why
- -> rights
=== rights ===
Jól van. És ha megtartom, és kiderül, hogy nem működik, azzal is elkéstem? # customer
* Sajnos igen, 30 nap után nem tudunk mit tenni. # skill: plain-language -1
    Ez két dolgot kever össze: a visszaküldési határidőnk lejárt, a hibákra szóló törvényes szavatosság nem. # why
    Tényleg? Úgy tudtam, két év szavatosság van. # customer
    * * Van, és én tévedtem. A hibára a törvényes szavatosság vonatkozik; a 30 nap csak arra szól, ha meggondolta magát. # skill: apology +1
        Ha rosszat mondott a jogairól, azt azonnal és teljesen helyre kell tenni. # why
    * * Az talán a gyártónál van. # skill: plain-language -1
        A törvényes szavatosság az eladóé, ez tehát rossz ajtóhoz küldi. A válasza még helyreteheti. # why
* Nem. Hiba esetén ott a törvényes szavatosság, két év. A 30 nap arra szól, ha meggondolta magát. # skill: plain-language +1
    Két szabály, két rövid mondatban szétválasztva. # why
- Jó tudni. Akkor írja meg, mit tud ajánlani. # customer
# free: answer
* [good] -> voucher
* [middling] -> unclear
* [poor] -> gone
=== voucher ===
{not cold: Az utalványt kérem. Keresek neki egy nagybetűs könyvet. | Az utalványt kérem. Ez több, mint amit az első válasz után vártam.} # customer
-> END
=== unclear ===
Köszönöm. Mennyi lenne, és meddig kell visszaküldenem a lámpát? # customer
Az összeggel és az utolsó nappal ugyanabban az üzenetben rögtön dönthetett volna. # why
-> END
=== gone ===
Hagyjuk, odaadom egy szomszédnak. # customer
Ami segített volna: egy szó az édesapjáról, visszatérítés nincs, 74 euró utalványban vagy csere, 14 nap. # why
-> END
