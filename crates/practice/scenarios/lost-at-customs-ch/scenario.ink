-> start
=== start ===
The tracking has not moved for twelve days.
Tomi here. My bicycle light has been in customs clearance since the 3rd and it is the 15th. I rang the customs office and they cannot track parcels. You say customs, customs say you. Has anybody got my light? # customer
- (first)
* Customs can be slow, please give them another week. # skill: apology -1
    I gave them twelve days. Do you know something or are you guessing? # customer
    You have not looked yet, and he would wait another week on a guess. # why
    -> first
* You have been sent round in a circle, Tomi, and I am sorry. I will ask Swiss Post and not you. # skill: apology +1
    Good. Please. # customer # pause: 4
    -> found
=== found ===
Swiss Post has it. They asked the shop for an invoice on the 5th; the request lies unread in a shared inbox. Your declaration said: parts.
- (second)
* Good news, it was a technical delay and it is solved. # skill: apology -1
    What sort of technical? # customer
    It will come out with the bill; the true reason is short and he has earned it. # why
    -> second
* It is with Swiss Post. They asked us for the invoice on the 5th and we missed it. I have just sent it. # skill: apology +1
    So it was you all along. Well, thank you for saying it. # customer
    -> papers
=== papers ===
Do you need anything from me? My passport? # customer
- (third)
* Yes, a copy of your passport might help. # skill: privacy -1
    Might? # customer
    Nobody has asked for it, so do not gather papers just in case. # why
    -> third
* No. If Swiss Post asks you for something, they will tell you; I have sent what they asked from us. # skill: privacy +1
    Fine. And who pays for all this? # customer
    -> money
=== money ===
- (fourth)
* Do not worry, there is nothing to pay. # skill: promise-keeping -1
    The order page said there was VAT. # customer
    By the order page import VAT and the clearance fee are billed to him, so the sentence would break when the bill comes. # why
    -> fourth
* The usual VAT and clearance fee are yours, as the order page says. Anything extra that our mistake causes is ours. # skill: promise-keeping +1
    That is fair. Please write it down. # customer
    -> write
=== write ===
# free: reply
* [good] -> well
* [middling] -> partly
* [poor] -> badly
=== well ===
Clear. I will wait for the 19th. # customer
Who has it, why it stopped, who pays what and when he hears again: the circle is closed. # why
-> END
=== partly ===
And why did they not have the papers? And when do I hear from you? # customer
What would have helped is the cause, a request that the shop missed, and the 19th as the day on which you write. # why
-> END
=== badly ===
You say customs again. # customer
What would have helped is the truth that Swiss Post was waiting for the shop, and a date for the next letter. # why
-> END
