-> start
=== start ===
Joseph writes from Aizawl. His order is confirmed once.
Your app said failed so I paid again. Now the bank has taken 2,340 twice. Kindly return it today, rent is tomorrow. # customer
- (first)
* Failed payments always come back by themselves in five days. # skill: active-listening -1
    But they did not fail. Both say successful. # customer
    He wrote that both were successful; that is a different case with a different answer. # why
    -> first
* Two debits for one order, and rent tomorrow. I will find out where each of them is. # skill: active-listening +1
    Yes. Please. # customer
    -> which
* You will have it back today. # skill: promise-keeping -1
    Good. Then I can pay the rent from it. # customer
    It was kindly meant, but you do not know yet where the money is; take it back as soon as you do. # why
    -> which
=== which ===
To find a UPI payment you need its transaction reference.
- (second)
* Send me a screenshot of your bank app with everything visible. # skill: privacy -1
    My balance is on there. And my mother's name. # customer # pause: 2
    Two reference numbers are enough; a picture of the account shows far more than you need. # why
    -> second
* Please send the transaction reference of each payment. Nobody from our shop will ask for your UPI PIN. # skill: privacy +1
    OK. One ends 8817, the other 9054. # customer # pause: 4
    -> found
=== found ===
Both payments reached the shop. The second is a duplicate, and you start the refund at 15:20.
So it comes today, yes? # customer
- (third)
* The refund has been initiated to source and will reflect as per bank TAT. # skill: plain-language -1
    I do not know what that is. # customer
    Words from inside the trade hide the answer he needs: when, and into which account. # why
    -> third
* It is on its way to the same account. It usually takes up to 3 working days, so it may not be there tomorrow. # skill: promise-keeping +1
    All right. It is better to know now, then I can ask my landlord for some days. # customer
    -> write
=== write ===
He asks for it in writing, with the times.
# free: reply
* [good] -> well
* [middling] -> partly
* [poor] -> badly
=== well ===
Fine. I can show this to my landlord. # customer
Times, the account, an honest wait and a day to check: he no longer has to trust you blindly. # why
-> END
=== partly ===
And if it does not come? Whom do I call? # customer
* I will look on Thursday at 11:00 and write to you here either way. # skill: promise-keeping +1
    Good. Thursday. # customer
    One thing that you will do, at a time, closed the gap. # why
    -> END
* Please wait, it will come. # skill: promise-keeping -1
    What would have helped is a time at which you look again, so that the worry is not left with him. # why
    -> END
=== badly ===
So my friend was right. # customer
What would have helped is what you had found: both payments, the refund begun at 15:20, three working days, and a check on Thursday. # why
-> END
