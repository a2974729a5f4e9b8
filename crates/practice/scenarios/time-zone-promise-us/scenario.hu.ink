-> start
=== start ===
Keala van a vonalban. Az ügyét pénteken ezzel a megjegyzéssel zárták le: nem veszi fel, 17:00.
Azt mondták, pénteken ötkor hívnak. Délben hívtak, amikor órát tartottam, és lezárták az ügyemet. Öttől hétig otthon ültem. Hilóban lakom. # customer
- (first)
* Hívtuk ötkor. # skill: apology -1
    Hol ötkor? Itt dél volt. # customer
    Atlantában volt öt; hiába van igaza a saját órája szerint, azzal nem segít valakin, akitől öt óra választja el. # why
    -> first
* Amikor ötöt mondtunk, az Önnek hilói öt volt, és két órát várt rá. Elnézését kérem. Most újra megnyitom az ügyét. # skill: apology +1
    Rendben. Köszönöm. # customer # pause: 2
    -> when
=== when ===
- (second)
* Kedden ötkor hívom. # skill: promise-keeping -1
    Az öt nálam vagy az öt önöknél? # customer
    Ez ugyanaz az ígéret, mint a pénteki; az óra mellé mondja ki a helyet is. # why
    -> second
* Melyik időpont jó Önnek, az Ön ideje szerint? # skill: active-listening +1
    A kedd. Háromkor végzek az iskolában, tehát negyed négytől. # customer
    -> fit
=== fit ===
Az önök vonalai atlantai idő szerint este 9-kor zárnak, ez januárban Hilóban délután 4 óra.
- (third)
* Akkor hilói idő szerint fél négykor. Az Ön ideje szerint négykor zárunk, tehát fél óránk lesz. # skill: plain-language +1
    Fél négy Hilóban. Jó. # customer
    -> part
* Remek, akkor fél négy. # skill: plain-language -1
    Jó. # customer
    Majdnem jó, de csak a „Hilóban” szótól lesz biztos; írja bele az sms-be. # why
    -> part
=== part ===
És az alkatrész? Az mikor jön meg? # customer
- (fourth)
* Valószínűleg a hétvégére. # skill: promise-keeping -1
    Valószínűleg, mint a péntek? # customer
    Ez csak tipp, és ő ehhez igazítja a hetét; mondja meg, hogy nem tudja, és hogy mikor fogja tudni. # why
    -> fourth
* Meg van rendelve, de dátumom nincs hozzá. Kedden megmondom, amit addig megtudok. # skill: promise-keeping +1
    Ez korrekt. Küldje el mindezt sms-ben. # customer
    -> write
=== write ===
# free: reply
* [good] -> well
* [middling] -> partly
* [poor] -> badly
=== well ===
Megkaptam. Fél négy, az én időm szerint. Előveszem a telefonomat a fiókból. # customer
Az ő időzónája, az ön neve és egy mód a változtatásra: ezt az ígéretet be lehet tartani. # why
-> END
=== partly ===
Csak hogy jól értsem: ez mikor van Hilóban, és mi van, ha nem tudom felvenni? # customer
A hilói időpont segített volna, kedden 15:30, és az, hogy egy elmulasztott hívás nem zárja le az ügyet. # why
-> END
=== badly ===
Szóval ha órát tartok, megint lezárják. # customer
Az segített volna: kedd, 15:30 Hilóban, és egy ügy, amely nyitva marad. # why
-> END
