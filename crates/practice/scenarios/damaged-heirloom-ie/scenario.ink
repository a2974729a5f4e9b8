A phone call. The clock left your workshop on Friday. It worked when it reached you, and went back in your own packing. Nobody knows yet where it broke. You may have it collected by hand and have the restorer look at it at your cost.
Hello, it's about my grandmother's clock. I sent it to you to have the works cleaned. It came home this morning with the glass in bits and a crack down the case. It stood in her kitchen for sixty years. My brother packed it going out, and now he's in bits himself. I don't want to be giving out to anyone. I just don't know what to do. # customer
- (first)
* Oh, I am sorry. It was in our care and it came home to you broken. # skill: apology +1
    It was. Thank you for saying it. # customer # pause: 3
    No excuse and no culprit: you own that it happened while you had it. # why
* I'm sorry if you feel let down, but that'll have been the courier. # skill: apology -1
    It's not a feeling, it's in pieces. And I gave it to you, not to them. # customer
    "If you feel" and "the courier" leave her with nobody who says sorry. # why
    -> first
- I keep hearing it not ticking, if that makes sense. # customer
- (second)
* We can offer you the market value; such clocks go for about 80 euros. # skill: empathy -1
    I wasn't ringing for money. # customer # pause: 2
    A sum, before you know what she would like, sounds like a price for her grandmother's kitchen. # why
    -> second
* It does make sense, after sixty years. What would matter most to you now? # skill: empathy +1
    That it ticks in my own kitchen. I could live with a crack, I think. # customer
    You asked before you offered; now you know that it is the ticking. # why
    -> brother
=== brother ===
My brother says it was his packing. Was it? # customer
- (third)
* Nobody knows where it broke. But it came back in our packing, not in his, and it worked when it got here. You can tell him that. # skill: active-listening +1
    I'll ring him straight after. # customer
    A fact that you have takes a weight off somebody, and you blamed nobody else for it. # why
    -> mend
* Between ourselves, the packing wasn't great. # skill: active-listening -1
    So it was him. He'll never forgive himself. # customer # pause: 2
    It came back in your own packing, not in his; and you don't know where it broke. # why
    -> third
=== mend ===
Can it be mended, do you think? # customer
- (fourth)
* I don't know. I'll collect it by hand on Tuesday, Declan rings you by Friday, and nothing is done unless you agree. We pay. # skill: promise-keeping +1
    That's fair. Would you write that down for me? # customer
    An honest "I don't know", two days that you can keep, and the say stays with her. # why
    -> write
* It'll be as good as new. # skill: promise-keeping -1
    Will it? You haven't even seen it. # customer
    You don't know, and she would lose it a second time. # why
    -> fourth
=== write ===
# free: followup
* [good] -> home
* [middling] -> pieces
* [poor] -> lost
=== home ===
I read it to my brother. We'll be in on Tuesday, the pair of us. # customer
It was owned, nobody was blamed, and the next step is hers. # why
-> END
=== pieces ===
Thanks. Do I throw out the glass? And who is it that rings me? # customer
A word on the pieces and the name of the restorer would have answered both before she had to ask. # why
-> END
=== lost ===
Send nobody. I'll find someone who'll mind it. # customer
What would have helped: sorry, it was in our care, no word on whose fault, Tuesday, Declan by Friday, no cost, her decision. # why
-> END
