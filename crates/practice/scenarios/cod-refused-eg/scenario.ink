-> start
=== start ===
Mariam has written under the shop's public post; eleven people have liked it.
I ordered the navy bag and your man brought a pink one. I opened it and said no thank you. He shouted, and wrote me down as a refuser. My son starts school on Sunday. # customer
- (first)
* Please delete the comment and write to us in private. # skill: conflict -1
    So that nobody sees it? No. # customer
    Asking her to hide it sounds like fear for the shop; answer in public first, then invite her. # why
    -> first
* Mariam, a wrong colour and shouting at your door: I am sorry. I am sending you a private message now, so that your address stays private. # skill: conflict +1
    All right. I am reading. # customer # pause: 2
    -> facts
* What is your phone number and street, please? I will check. # skill: privacy -1
    Here, in front of everyone? # customer
    Under a public post ask for nothing that identifies her home; move to private messages first. # why
    -> first
=== facts ===
The courier's report reads: customer opened parcel, refused payment.
- (second)
* The courier says that you refused to pay. Is that true? # skill: active-listening -1
    Of course I refused. It was pink. I told you that already. # customer
    She has told you what happened; a cross-examination sounds as though you believe the other side. # why
    -> second
* You looked, it was the wrong bag, and you gave it back. Our own rule allows that. I will check how it was packed. # skill: active-listening +1
    Then why did he not know it? # customer # pause: 3
    -> courier
=== courier ===
The warehouse photograph shows a pink bag under a navy label. The courier's firm was not told the rule.
- (third)
* He is from an outside firm, so that is their affair. # skill: apology -1
    Your name was on his jacket. # customer
    She bought from you, so the shop answers for who comes to her door. # why
    -> third
* Because we did not tell his firm, and we packed the wrong bag. Both are ours, and I am sorry. # skill: apology +1
    Thank you. At least someone says it. And the word refuser? # customer
    -> write
=== write ===
You take the word off and see that it is gone. Write her the rest.
# free: reply
* [good] -> well
* [middling] -> partly
* [poor] -> badly
=== well ===
Thursday is fine. I will write under the post that you answered. # customer
You took what was yours, cleared her name and gave her hours: nothing was left to argue about. # why
-> END
=== partly ===
And do I look first? At what time? I work until three. # customer
* You look first. Thursday between 16:00 and 20:00, with another courier and no delivery fee. # skill: promise-keeping +1
    Good. # customer
    The hours and the rule were what was missing. # why
    -> END
* Sometime on Thursday, he will call you. # skill: promise-keeping -1
    What would have helped is the hours that you already had, 16:00 to 20:00, and that she may look first. # why
    -> END
=== badly ===
So it was my fault. I will tell them that too. # customer
What would have helped is an apology without a but, her name cleared, and the navy bag on Thursday. # why
-> END
