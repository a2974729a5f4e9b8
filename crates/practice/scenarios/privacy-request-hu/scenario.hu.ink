Ma március 3-a van. A személyes adatokra vonatkozó kérések még aznap az adatvédelmi tisztviselőhöz kerülnek. A fiókot egy bejelentkezéssel lehet igazolni. A fiókban az „úr” megszólítás áll, és elöl a családnév, ahogyan az ügyfél aláírja: Szabó Márton.
Szeretném látni, mi mindent tárolnak rólam, aztán azt szeretném, hogy tűnjön el. A volt lakótársam egy ideig használta a fiókomat, és nem tudom, mi van benne. A fiókhoz tartozó címről írok. Szabó Márton # customer
* Tisztelt Szabó Úr! A rendeléseit a Fiókom menüpontban találja. # skill: privacy -1
    Mindent kért, amit tárolunk; ez a GDPR szerinti kérelem, akkor is, ha nem nevezi így. # why
* Tisztelt Márton Úr! Megkérdezhetem, miért szeretné ezt? # skill: privacy -1
    Nem köteles megindokolni, és az aláírása szerint a Szabó a családneve. # why
* Tisztelt Szabó Úr! Két kérést olvasok: előbb másolatot minden adatáról, utána a törlésüket. Jól értem? # skill: privacy +1
    Felismeri mindkét kérést, és azt is, milyen sorrendben szeretné. # why
    -> identity
- -> legal
=== legal ===
A GDPR alapján kértem, ha kell önöknek a szó. Mindent, aztán tűnjön el. # customer
* Ezt a szó nélkül is látnom kellett volna, Szabó úr. Előbb a másolat, utána a törlés; az egy hónap az első levelétől számít. # skill: privacy +1
    Úgy veszi a kérést, ahogy elhangzott, és nem hagyja, hogy a hiba az ügyfél idejét vegye el. # why
    -> identity
* Akkor kérem, használja a jogi ügyek űrlapját. # skill: privacy -1
    Az adatvédelmi hatóságnak ír. Kérelem egyszerű e-mailben is érkezhet; az segített volna, ha ön még aznap továbbítja. # why
    -> END
=== identity ===
Így van. Kell tőlem valami? # customer
* Kérem a személyi igazolványa mindkét oldalának másolatát. # skill: privacy -1
    Egy másolattal éppen olyan adat gyűlne, amelyet el akar tüntetni, pedig itt egy bejelentkezés is elég. # why
    Hogy töröljék az adataimat, még többet küldjek belőlük? # customer
    * * Igaza van, ez több, mint ami kell. Elég egy bejelentkezés új jelszóval. # skill: privacy +1
        Az ellenőrzés akkora lesz, mint a kétely: a lakótárs már nem tudja a jelszót. # why
    * * Nálunk ez az eljárás. # skill: privacy -1
        Nincs más módja? # customer
        Van: bejelentkezés új jelszóval. A visszaigazolásában ezt még leírhatja. # why
* Semmi, hiszen a megfelelő címről ír. # skill: privacy -1
    A lakótárs talán még be tud lépni a fiókba, ezért egy kis ellenőrzés az ügyfelet védi. # why
    Nála még meglehet a jelszavam, tudja. # customer
* Kérem, állítson be új jelszót, és lépjen be egyszer. Ebből tudjuk, hogy Ön az, és mindenki más kívül marad. # skill: privacy +1
    Éppen annyi, hogy biztosak legyünk benne, és a lakótárs ügyében is segít. # why
- Rendben. És utána minden eltűnik? # customer
* Igen, minden. # skill: promise-keeping -1
    A számlákat a törvény szerint egy ideig meg kell őrizni, tehát ez nem tartható. # why
    A számlák is? # customer
    * * Nem, és többet mondtam a kelleténél. A számlák maradnak, ameddig a törvény előírja, de semmi másra nem használjuk őket. # skill: promise-keeping +1
        A határt most öntől tudja meg, nem később egy listából. # why
    * * Azt hiszem. # skill: promise-keeping -1
        Szívesebben tudnám biztosra. # customer
        „A számlák törvény szerint egy ideig maradnak”: ez biztos; a visszaigazolásában még leírhatja. # why
* Majdnem. A számlákat a törvény szerint egy ideig meg kell őriznünk. A válaszban felsoroljuk, mi marad és miért. # skill: plain-language +1
    Egy őszinte határ, az oka, és az, hogy hol fogja látni. # why
- Akkor kérem, igazolja vissza írásban, dátummal. # customer
# free: confirm
* [good] -> clear
* [middling] -> open
* [poor] -> authority
=== clear ===
{not legal: Bejelentkeztem és megerősítettem. Köszönöm, hogy érthetően írta meg. | Bejelentkeztem és megerősítettem. Erre gondoltam.} # customer
-> END
=== open ===
Köszönöm. Melyik napig, és kell-e tennem valamit? # customer
Egy dátum, a bejelentkezés és egy szó a számlákról: ezzel lett volna teljes. # why
-> END
=== authority ===
Ettől még jobban aggódom, mint előtte. Az adatvédelmi hatósághoz fordulok. # customer
Ami segített volna: mindkét kérés megnevezve, április 3., bejelentkezés és semmi igazolványmásolat, törlés előtt a másolat, a törvény szerint megőrzött számlák. # why
-> END
