-> start
=== start ===
You open the chat. Order A-51107 shows no payment.
I paid R$ 389 by Pix this morning and it went to some José I have never heard of. Please refund me, I need this money for the week. # customer
- (first)
* Did you not see the name before you confirmed? # skill: empathy -1
    I was on the bus with my son on my lap. I know what I did. # customer
    A question about how it happened sounds like blame; she needs to know what can be done. # why
    -> first
* That is a nasty surprise, and the week's money too. Let me look at what we have received. # skill: empathy +1
    Thank you. Please look. # customer # pause: 2
    -> look
* Of course, we will send it back today. # skill: saying-no -1
    Really? Thank God. # customer
    You have promised money you have not seen; tell her now that you must check first, before she spends it. # why
    -> look
=== look ===
There is no payment from Tainá in the shop's account.
- (second)
* Please send me your CPF, your bank and your account number, so that I can trace it. # skill: privacy -1
    All that, here in the chat? # customer # pause: 2
    You cannot trace money in another bank, so ask for nothing that you will not use. # why
    -> second
* It has not reached us. What does the receipt in your bank's app say: the name, and the time? You can hide the rest. # skill: privacy +1
    It says José, 8:12. So you really do not have it. # customer # pause: 3
    -> med
=== med ===
My cousin says there is a button in the app now that takes the money back. # customer
- (third)
* Yes, press it and say that it was a fraud; they always return those. # skill: promise-keeping -1
    But nobody cheated me. It was my finger. # customer
    The button is meant for fraud, scams and threats; this was none of them, and a report that is not true could bring her more worry. # why
    -> third
* That button is for fraud. For a mistyped key your bank has to ask the receiver, and I cannot say how it will end. # skill: promise-keeping +1
    OK. I prefer to know that. # customer
    -> write
=== write ===
She asks for it all in one message that she can keep.
# free: reply
* [good] -> well
* [middling] -> partly
* [poor] -> badly
=== well ===
I am calling the bank now. Thank you for keeping the cooker. # customer
She has a clear no, a next step and one thing settled, and she was not promised what nobody can promise. # why
-> END
=== partly ===
So do I get it back or not? And the cooker? # customer
* To be clear: we cannot refund it, your bank can ask, nobody can promise, and the cooker is yours at this price until Friday, 18:00. # skill: plain-language +1
    Now I understand. I will call them. # customer
    A short list of who does what mended it. # why
    -> END
* As I said, please contact your bank. # skill: empathy -1
    She leaves the chat. What would have helped is the whole answer once more: who can act, what is uncertain, and until when the order waits. # why
    -> END
=== badly ===
I came for help and I got a lecture. # customer
What would have helped is a kind no: the money is not here, the bank is the one to call, and the order waits until Friday. # why
-> END
