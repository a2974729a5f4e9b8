-> start
=== start ===
It is Thursday, 16:00. The order page promised Tuesday. You can ring the depot, and your shop works with a printer in Ankara.
Hello. I ordered sixty small boxes with my sister's and her fiancé's names for her wedding on Saturday. You said Tuesday. It is Thursday, and the tracking says only 'in transfer'. I am the one who was to see to this. Please call me Baran Bey, and please tell me the truth. Will they be here? # customer
- (first)
* Don't worry, Baran, they will be there for the wedding! # skill: promise-keeping -1
    How do you know? And it is Baran Bey, please. # customer
    You don't know it yet, and he asked for two things: the truth, and how to be called. # why
    -> first
* Baran Bey, we said Tuesday and it is Thursday. I am sorry. I am ringing the depot now. # skill: apology +1
    Good. I am waiting here. # customer # pause: 3
    You owned the missed day and said what you are doing this minute. # why
    -> depot
=== depot ===
The depot: the parcel is there. It may be on Friday's van. They will know on Friday at 11:00.
So? # customer
- (second)
* It is in the Ankara depot. It may come tomorrow, and I cannot promise it. I will know at 11:00 and write to you then. # skill: promise-keeping +1
    That is not what I hoped. But it is clear. # customer # pause: 2
    What is known, what is not, and when you will know: with this he can plan. # why
    -> plan
* It is in the system as on its way. # skill: promise-keeping -1
    That I can read myself. You have just rung them. # customer
    He asked for the truth and you have it; pass it on. # why
    -> second
=== plan ===
I said that I would see to it. If the van is empty at eleven, it is too late for everything. # customer
- (third)
* Nobody will look at the boxes, Baran Bey; it is the couple that matters. # skill: empathy -1
    I will look at them. It was the one thing that I took on. # customer
    Making it small tells him that you have not seen what hangs on it. # why
    -> third
* Then let us prepare for it now: a printer in Ankara can bring sixty plain boxes with name labels on Friday evening, at our cost. # skill: empathy +1
    With both names? Then I could sleep. # customer
    You answered the worry itself, with a second way that does not depend on the van. # why
    -> write
=== write ===
Please write it to me in one message, also what happens if I no longer want yours. I want to pass it on to my sister. # customer
# free: reply
* [good] -> family
* [middling] -> hour
* [poor] -> gone
=== family ===
Thank you. Now I have something to tell her, whatever the van brings. # customer
An honest "may", an hour, and a second way were worth more than a yes. # why
-> END
=== hour ===
When exactly do you write to me? And the printer? # customer
* On Friday at 11:00, whatever the news. The printer is booked for the evening, and you pay nothing. # skill: promise-keeping +1
    Then it is settled. # customer
    An exact hour and a second way mended it. # why
    -> END
* As soon as there is news, Baran Bey. # skill: promise-keeping -1
    He goes out to look for boxes himself. An exact hour would have saved him the evening. # why
    -> END
=== gone ===
I asked for the truth. Now I must see to it alone. # customer
What would have helped: sorry for Tuesday, the depot, no promise, 11:00 on Friday, the printer, and his right to his money. # why
-> END
