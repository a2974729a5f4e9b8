The order page promised delivery by the 11th. It arrived on the 14th. Two batches of this cup are in stock, and they differ. You may send a matching cup at no cost, to arrive on the 18th.
Thank you for the tea set, which arrived safely on the 14th. It was a gift for my teacher's retirement on the 12th. I expect that this is a busy season for you. One of the cups seems a little different in colour from the picture, but I am sure that it has its own charm. I only wished to let you know that it has come. # customer
* Mark it as a thank-you and write: We are delighted that you are happy with it! # skill: active-listening -1
    The thanks is at the front; the 12th, the 14th and the cup come after it, and go unanswered. # why
* Write: Are you making a complaint? Please confirm. # skill: empathy -1
    She chose not to use that word; asking for it puts the burden on her. # why
* Look up the promised date and the batch before you answer. # skill: active-listening +1
    The two dates side by side are the message; checking them keeps you from guessing. # why
    -> dates
- -> missed
=== missed ===
# pause: 3
Thank you for your reply. The day is past. Please don't trouble yourself further. # customer
* Good, then I close the case. # skill: active-listening -1
    She doesn't write again. The 12th and the 14th in her first message would have told you what to mend. # why
    -> END
* I answered too quickly, Morishita-sama. The set was promised for the 11th, and you needed it on the 12th. # skill: apology +1
    Coming back with the facts shows that you have now read what she wrote. # why
    -> dates
=== dates ===
# pause: 2
You see it on the order: promised for the 11th, delivered on the 14th, for a day that was the 12th.
* It arrived after the retirement, and that was our doing. I am sorry. # skill: apology +1
    You said the part that she left unsaid, and took it on yourself. # why
    You are kind to have noticed. I was able to give him a card on the day. # customer
* I hope that the small delay was no problem? # skill: empathy -1
    The question invites her to say that it was nothing, and the matter stays unmended. # why
    No, no. It was only that the party had ended. # customer
    * * The party had ended, and we had promised the day before. I am sorry for that. # skill: apology +1
        Her second hint, heard. # why
    * * I'm glad that it was no problem. # skill: active-listening -1
        "Only that the party had ended" was the problem; repeating it back would have helped. # why
- -> cup
=== cup ===
About the cup, please don't give it a thought. # customer
* All right, then we leave the cup. # skill: active-listening -1
    She may mean it; a small offer that is easy to refuse would let her choose. # why
    Yes. Thank you. # customer
* We have two batches of it. May I send one that matches? A yes is enough. # skill: rapport +1
    It is easy to accept and just as easy to decline. # why
    That would be very thoughtful. # customer
- -> write
=== write ===
Now write to her in full: it can mend whatever was missed so far.
# free: reply
* [good] -> warm
* [middling] -> polite
* [poor] -> silence
=== warm ===
{not missed: I have read your letter to my teacher, and he laughed and said that the tea would taste better for it. Thank you. | Thank you for your letter. I had not expected it.} # customer
-> END
=== polite ===
Thank you for your trouble. It will be quite all right as it is. # customer
She would have to ask for something now, and doesn't; a ready offer would have helped. # why
-> END
=== silence ===
There is no answer, and she has closed her account.
What would have helped: the 12th named, an apology for it, and a matching cup on its way. # why
-> END
