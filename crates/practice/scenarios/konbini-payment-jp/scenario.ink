The slip was printed at 11:50 pm, the order closed by itself at midnight, and he paid at 0:10. The 8,800 yen has arrived. You may use it for a new order at the same price, or send it back by bank transfer in 3 to 5 working days.
hey! so I paid for the headphones at the konbini last night, like ten past midnight, and the app says cancelled?? got the receipt right here. no need for the polite stuff btw, just Shun is good # customer
* Dear Mr Ogawa, we most humbly thank you for contacting us. # skill: rapport -1
    He asked for the opposite; very formal words can feel like a step back from him. # why
* Hey Shun, got it. First thing: is your money safe? I'm checking that right now. # skill: rapport +1
    His tone, his worry, and something that you are in fact doing. # why
    -> money
* lol Shun that's what you get for paying at midnight # skill: rapport -1
    Informal is how he wants to talk; it doesn't make his 8,800 yen a joke. # why
- -> tone
=== tone ===
uh, ok. so is my money gone or what # customer
* Fair. Let me start again, Shun: I'm checking where your money is. # skill: rapport +1
    You drop what didn't fit and go to what worries him. # why
    -> money
* Please take the receipt back to the store for a refund. # skill: plain-language -1
    He goes there and the store can't pay it back. Such refunds go by bank transfer; checking the payment here would have helped. # why
    -> END
=== money ===
so? did it go through? # customer
* It's complicated, the payment has an exception status. # skill: plain-language -1
    He asked yes or no, and the answer is yes. # why
    is that a yes? # customer
    You add: yes, all 8,800 yen.
* Yes. 8,800 yen, it's here with us. # skill: plain-language +1
    Yes first, then the amount: he can stop worrying. # why
- -> why_closed
=== why_closed ===
phew. but then why cancelled? the machine gave me the slip and everything # customer
* You paid after the deadline. # skill: active-listening -1
    True, but he had a slip in his hand and the till took it; this leaves out our half. # why
    the till took it tho # customer
    * * It did. Slip at 11:50, order closed at midnight, paid at 0:10: they just missed each other. # skill: active-listening +1
        The three times explain it with nobody to blame. # why
    * * Still, it was late. # skill: active-listening -1
        ok ok. # customer
        He was ten minutes over on a slip that still worked; saying so would have helped. # why
* Slip at 11:50, order closed by itself at midnight, paid at 0:10. They just missed each other. # skill: plain-language +1
    Three times in a row explain it with nobody to blame. # why
- ahh ok. can't you just un-cancel it? I kinda need them for a trip on sunday # customer
* Sure, no problem! # skill: promise-keeping -1
    A closed order can't be opened again; a new one can be made, which he should know. # why
* Not that one, it's closed for good. But there's another way to get them to you. # skill: promise-keeping +1
    A light no, and the way that is open. # why
- cool, tell me what happens now # customer
# free: next
* [good] -> sunday
* [middling] -> hm
* [poor] -> bad
=== sunday ===
{not tone: new order pls! receipt pic coming. you're alright | new order pls, receipt pic coming. thx} # customer
-> END
=== hm ===
ok... and can I still get them by sunday or not? # customer
Both ways in his own tone, new order today or the money back in 3 to 5 working days, would have told him. # why
-> END
=== bad ===
wow ok. I'll ask my bank then # customer
What would have helped: the money is here, why it closed, new order or bank transfer, a photo of the receipt. # why
-> END
