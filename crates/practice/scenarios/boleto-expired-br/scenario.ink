-> start
=== start ===
An email. The sale ended on Sunday; your manager allows the old price in hard cases.
Please address me as Senhor Otávio. My boleto was due on Friday, which I spent in the hospital with my wife. Today the order says cancelled, and the table is R$ 90 dearer. What can be done? # customer
- (first)
* Hi Otávio, thanks for reaching out! # skill: form-of-address -1
    I did ask you for one thing about my name. # customer
    He told you how he wishes to be addressed; it is the easiest wish in his letter to grant. # why
    -> first
* Good afternoon, Senhor Otávio. I am sorry to read about Friday. How is your wife? # skill: form-of-address +1
    She is at home since yesterday. That is why I need the table. # customer # pause: 2
    -> case
* Good afternoon, Senhor Otávio. Could you prove that you were in the hospital? # skill: privacy -1
    I beg your pardon? # customer
    A paper about his wife's health is far more than a R$ 90 decision needs. # why
    -> first
=== case ===
- (second)
* Our system cancels unpaid boletos, there is no way around it. # skill: empathy -1
    Then I have been writing to a system. # customer
    There is a way: your manager allows it, so look for the yes before you send a no. # why
    -> second
* I may open your order again at R$ 310. Could you pay a new boleto by Wednesday? # skill: empathy +1
    Yes, Wednesday is possible. # customer
    -> safe
=== safe ===
My neighbour lost money to a false boleto last year. How do I know that yours is real? # customer
- (third)
* I will send it by text message with a link, it is quicker. # skill: privacy -1
    A link is just what my neighbour received. # customer
    A link looks the same from you as from a swindler; point him to his own account on the site. # why
    -> third
* You will find it in your account on our site, and the beneficiary must be Casa Aurora Ltda. If your bank shows another name, do not pay. # skill: plain-language +1
    That I can check. Please put it all in one letter. # customer
    -> write
=== write ===
# free: reply
* [good] -> well
* [middling] -> partly
* [poor] -> badly
=== well ===
I have paid it. My wife thanks you too. # customer
The price, the day, the place and the name to check: he could act without a further question. # why
-> END
=== partly ===
I think I understand, but what should I look for on the boleto, and by when? # customer
* Senhor Otávio, by Wednesday, R$ 310, and the beneficiary is Casa Aurora Ltda. # skill: plain-language +1
    Thank you. # customer
    Three facts in one line mended it. # why
    -> END
* It is all in my last letter, Otávio. # skill: form-of-address -1
    What would have helped is the three facts once more, and the name he asked for. # why
    -> END
=== badly ===
I shall buy it elsewhere. # customer
What would have helped is the offer that you were allowed to make, R$ 310 until Wednesday, and a word for his wife. # why
-> END
