-> start
=== start ===
An email from Kuching. The order in March was four days late.
In March the twelve tins I ordered for Hari Raya came four days after. Now I would like twelve for the week of Deepavali. Will they be in time, or shall I ask my sister to carry them from KL? # customer
- (first)
* May I ask which of the two you celebrate, so that we can plan around it? # skill: privacy -1
    I do not see what that has to do with biscuits. # customer
    The date decides the delivery and her faith does not; she may celebrate one, both or neither. # why
    -> first
* I am sorry about March. On which day, and at what hour, must the tins be with you? # skill: active-listening +1
    Thursday noon. I give them to people at the clinic before they fly home. # customer # pause: 2
    -> greet
* A happy Deepavali in advance to you and yours! Let me look. # skill: rapport -1
    Thank you, but I only asked about the tins. # customer
    It was friendly, yet it guesses; a warm word about her plans would have been as kind. # why
    -> first
=== greet ===
- (second)
* Good, then everyone in Kuching has a day off on the holiday anyway. # skill: active-listening -1
    Deepavali is a working day at our clinic. # customer
    Holidays differ between the states, and the federal list for 2021 had no Deepavali holiday in one of them; ask, do not assume. # why
    -> second
* Gifts for the people you work with: then Thursday noon it is. Does the clinic receive parcels until noon? # skill: rapport +1
    Yes, at the front desk. # customer # pause: 3
    -> courier
=== courier ===
The hub in Shah Alam closes on Friday. Two to three working days from Monday means Wednesday or Thursday.
- (third)
* That works, you have my word. # skill: promise-keeping -1
    I had somebody's word in March too. # customer
    You can give your word for the Monday when it leaves, and not for the courier's days. # why
    -> third
* It leaves on Monday if you order by Friday, that I can promise. The courier usually needs 2 to 3 days, and that I cannot. # skill: promise-keeping +1
    So it is a maybe. # customer
    -> write
=== write ===
A maybe with dates is something that she can decide on. Put it in a letter.
# free: reply
* [good] -> well
* [middling] -> partly
* [poor] -> badly
=== well ===
Thank you. Six with you and six with my sister, then nobody goes without. # customer
You gave her the days and the doubt, and left what she celebrates to her. # why
-> END
=== partly ===
Should I ask my sister or not? # customer
* If Thursday noon must not fail, yes, at least for some. I look at the tracking on Wednesday at 10:00 and write to you. # skill: promise-keeping +1
    That is an answer. # customer
    A plain opinion and a time to check are what she can use. # why
    -> END
* That is up to you and your family traditions. # skill: rapport -1
    What would have helped is your honest view of the risk, since you know the courier and she does not. # why
    -> END
=== badly ===
I will ask my sister. # customer
What would have helped is the days, the doubt and no guess about who she is. # why
-> END
