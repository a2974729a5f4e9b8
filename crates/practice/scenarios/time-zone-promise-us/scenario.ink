-> start
=== start ===
Keala is on the line. Her case was closed on Friday with the note: no answer, 5 p.m.
You folks said you'd call at five on Friday. You called at noon, when I was teaching, and closed my case. I stayed home from five till seven. I'm in Hilo. # customer
- (first)
* We did call at five. # skill: apology -1
    Five where? It was noon here. # customer
    It was five in Atlanta; being right by your own clock does not help a person five hours away. # why
    -> first
* Five to you was five in Hilo, and you waited two hours for it. I'm sorry. I am opening the case again now. # skill: apology +1
    OK. Thank you. # customer # pause: 2
    -> when
=== when ===
- (second)
* I'll call Tuesday at five. # skill: promise-keeping -1
    Five mine or five yours? # customer
    That is the same promise as on Friday; say the place with the hour. # why
    -> second
* What hours are good for you, in your own time? # skill: active-listening +1
    Tuesday. School is out at three, so from 3:15. # customer
    -> fit
=== fit ===
Your lines close at 9 p.m. in Atlanta, which is 4 p.m. in Hilo in January.
- (third)
* Half past three in Hilo, then. We close at four your time, so we have half an hour. # skill: plain-language +1
    Three thirty in Hilo. Good. # customer
    -> part
* Great, 3:30 it is. # skill: plain-language -1
    Sure. # customer
    It is nearly right, but only the words in Hilo make it safe; put them into the text message. # why
    -> part
=== part ===
And the part? When does it come? # customer
- (fourth)
* Probably by the weekend. # skill: promise-keeping -1
    Probably like Friday? # customer
    It is a guess, and she will plan her week by it; say that you do not know and when you will. # why
    -> fourth
* It's on order and I don't have a date. I will tell you on Tuesday what I know by then. # skill: promise-keeping +1
    Fair enough. Send me a text with all that. # customer
    -> write
=== write ===
# free: reply
* [good] -> well
* [middling] -> partly
* [poor] -> badly
=== well ===
Got it. Three thirty my time. I'll have my phone out of the drawer. # customer
Her own zone, your name and a way to change it: this promise can be kept. # why
-> END
=== partly ===
Just so I have it right: when is that in Hilo, and what if I can't pick up? # customer
What would have helped is the hour in Hilo, 3:30 p.m. on Tuesday, and that a missed call does not close the case. # why
-> END
=== badly ===
So if I'm teaching, it closes again. # customer
What would have helped is Tuesday, 3:30 p.m. in Hilo, and a case that stays open. # why
-> END
