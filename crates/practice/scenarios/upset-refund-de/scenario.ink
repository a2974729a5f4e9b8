A jacket came back to the warehouse 31 days ago. The refund of 129 euros was never passed to payments: our mistake. You can release it today; banks then take one to three working days.
You told me fourteen days. It has been thirty-one. I have written three times and each time I got a ticket number and nothing else. Where are my 129 euros? Katrin Lindner # customer
* Ms Lindner, we are very busy at the moment, so refunds take a little longer. # skill: apology -1
    How busy we are is our matter; her question was where the money is. # why
* Ms Lindner, you have waited 31 days and nobody answered you. I am sorry. I am looking at your return now. # skill: apology +1
    It names what happened and promises only what you are already doing. # why
    -> cause
* I understand that you feel upset. Could you give me the ticket number? # skill: active-listening -1
    She said that ticket numbers were all she got; asking for one more tells her that nobody has read her message. # why
- -> excuse
=== excuse ===
# pause: 2
That is not an answer. I asked where my money is. # customer
* You are right, that was no answer. The mistake is ours and I am finding out where the money stopped. # skill: apology +1
    Going back to her question mends it: she hears that you heard. # why
    -> cause
* I can only tell you what the system tells me. # skill: conflict -1
    Then please find me someone who can see more than that. # customer
    She leaves. Owning the delay and saying what you would check next would have kept her in the conversation. # why
    -> END
=== cause ===
# pause: 3
Well? What happened? # customer
* The warehouse forgot, and payments did not notice. I can't speak for them. # skill: apology -1
    To her you are one company, so passing the blame leaves her with nobody. # why
    I don't mind which department it was. When will you pay? # customer
* Your jacket arrived on time. We did not pass it on to payments. I can release the refund now. # skill: plain-language +1
    A short, true cause and the next step answer her and leave her blameless. # why
    All right. And when will I have it? # customer
- -> date
=== date ===
* You'll have it today, I promise. # skill: promise-keeping -1
    The bank decides that and not you, so this may be the second promise broken. # why
    Today? The bank alone takes longer than that. # customer
    * * You're right, I spoke too soon. It takes one to three working days, so by Friday. # skill: promise-keeping +1
        Correcting it at once costs less than a missed date. # why
    * * It usually works out. # skill: promise-keeping -1
        "Usually" is what I had last time. # customer
        A date that you control, and a check on that day, would have helped her. # why
* I release it today. The bank takes one to three working days, so it is with you by Friday. I will check on Friday. # skill: promise-keeping +1
    You split what you control from what you don't, and gave one date. # why
- -> write
=== write ===
Please put that in writing. # customer
# free: reply
* [good] -> settled
* [middling] -> nearly
* [poor] -> lost
=== settled ===
{not excuse: Thank you. That is the first clear answer in a month. | Thank you. I will believe it on Friday, but this is clear.} # customer
-> END
=== nearly ===
And if it is not there on Friday? # customer
A name, an exact amount and a day to check would have answered this before she had to ask. # why
-> END
=== lost ===
I have read this message three times already. I will turn to the consumer advice centre. # customer
What would have helped: your mistake named, 129 euros, released today, there by Friday. # why
-> END
