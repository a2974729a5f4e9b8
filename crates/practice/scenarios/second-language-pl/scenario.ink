-> start
=== start ===
An email from Poznań. The page says 189 zł; an old newsletter says 229 zł.
I demand that you explain me what is the actual price of the curtain. On page is 189, in mail 229. I want green. Eventually I will take the blue. I wait for answer because painter comes on Monday. # customer
- (first)
* There is no need to demand; we are glad to help. # skill: rapport -1
    Excuse me, I only asked for the price. # customer
    The word may sound stronger to you than she meant it; answer the question under it. # why
    -> first
* Good morning Ms Wieczorek. The price today is 189 zł. The email with 229 zł is old, and I am sorry for that. # skill: active-listening +1
    Thank you. 189, good. # customer # pause: 2
    -> word
* Dzień dobry! I have put your email through a translator and will answer in Polish from now on. # skill: rapport -1
    Why? I wrote to you in English. Is it not clear? # customer
    Offer a language if you have it, but let her choose; she chose English. # why
    -> first
=== word ===
She wants green, and wrote: eventually I will take the blue.
- (second)
* I have ordered the blue for you. # skill: active-listening -1
    Why blue? I want green! # customer
    In Polish a word much like eventually means possibly, so the sentence has two readings; ask when it decides the order. # why
    -> second
* May I check one thing? Do you want the blue only if there is no green? # skill: active-listening +1
    Yes! First green. Blue only if green is not. # customer
    -> stock
=== stock ===
Green is in stock in 140 cm only; blue in 140 and 160 cm.
- (third)
* The green is touch and go, so better safe than sorry. # skill: plain-language -1
    I do not know this expression. Is there green or not? # customer # pause: 2
    Sayings are hard to look up; the number in stock would have been easier for both of you. # why
    -> third
* We have green, 140 cm wide. We have no green in 160 cm. # skill: plain-language +1
    I understand. I must measure. Until when I must answer? Write me all in one mail, please. # customer
    -> write
=== write ===
# free: reply
* [good] -> well
* [middling] -> partly
* [poor] -> badly
=== well ===
Very clear. I need 140, green. Thank you! # customer
Price, colours and one question, each in a short line: she could answer in five words. # why
-> END
=== partly ===
Sorry, I do not understand all. What must I tell you, and until when? # customer
* Please tell me the width: 140 cm or 160 cm. By Thursday, 12:00. # skill: plain-language +1
    140. Green. Thank you! # customer
    One question and one date mended it. # why
    -> END
* No worries, just shout when you are ready! # skill: plain-language -1
    What would have helped is one question, which width, and one date, Thursday at 12:00. # why
    -> END
=== badly ===
I will buy in another shop. # customer
What would have helped is the price, the two colours with their widths, and no remark about her words. # why
-> END
