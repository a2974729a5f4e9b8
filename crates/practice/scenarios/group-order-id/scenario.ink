Ibu Ratna placed the order and is in this chat, but silent. It's Tuesday; cutting starts on Thursday at 12:00 WIB. One of the 24 shirts is Sulastri's own, size M.
Good afternoon. I write about the batik shirts for our choir, A-73150, 24 pieces. Ibu Ratna ordered, but she is busy, so I help. Please change all women's sizes one up, they run small. And please tell me who has not paid yet, so I can remind them. I am Ibu Sulastri; Sulastri is my only name, your form wants a second one. # customer
- (first)
* Good afternoon, Ibu Sulastri. Thank you for noticing before we cut. I have set the form right: one name is enough. # skill: rapport +1
    Thank you! Nobody has managed that before. # customer
    Thanks for what she did well, and her name as it is. # why
    -> sizes
* Thank you. What is your family name, please? The form needs it. # skill: form-of-address -1
    I have only the one. I wrote it. # customer
    Her name is complete; the form has to cope with it, and you can see to that. # why
    -> first
=== sizes ===
So you change the sizes? # customer
- (second)
* Yours I change now, to L. For the others I need a word from Ibu Ratna; one line here is enough. Shall I write to her? # skill: saying-no +1
    Yes please, she will sooner answer you than me. # customer
    You did what is hers, and made the step for the rest a small one. # why
    -> paid
* You are not the customer, so no. # skill: rapport -1
    I only want to help the choir. # customer # pause: 2
    One of the shirts is hers, and her point is a good one; there is something that you can do. # why
    -> second
* Done, all women's shirts are one size up. # skill: saying-no -1
    Oh, so quickly. Dewi just wrote that hers was right as it was. # customer
    Nobody but Ibu Ratna can speak for the others' shirts; set it back and ask. # why
    -> second
=== paid ===
And who hasn't paid? I would ask them kindly. # customer
- (third)
* That I can't say, just as I'd not tell others about yours. Ibu Ratna sees the list in her account. # skill: privacy +1
    True, I would not like that either. # customer
    A no with a reason that is fair to her too, and where the answer can be had. # why
    -> write
* It is four people; I only tell you because you help. # skill: privacy -1
    Four! Is one of them Dewi? # customer
    In a group a number soon becomes a name; who paid is for the payer and for Ibu Ratna. # why
    -> third
=== write ===
Now Yohanes asks me what was decided. Could you write it for all of us? # customer
# free: reply
* [good] -> sung
* [middling] -> until
* [poor] -> quarrel
=== sung ===
Posted in our group. Ibu Ratna says yes already, she will write to you after practice. # customer
Everyone can see what is done, whose word is awaited and by when, and nobody was exposed. # why
-> END
=== until ===
And until when must Ibu Ratna answer? Practice is tonight. # customer
* As soon as possible. # skill: plain-language -1
    The message gets lost in the group, and cutting starts. A day and an hour would have helped. # why
    -> END
* Until Thursday, 12:00 WIB; then cutting starts. I have written to her, and here is a size chart for all. # skill: plain-language +1
    Good, then we measure tonight. # customer
    A day, an hour and something to do tonight mended it. # why
    -> END
=== quarrel ===
This went to the whole group. Now people are hurt. # customer
What would have helped: thanks, her own shirt changed, one line from Ibu Ratna by Thursday 12:00 WIB, no word on who paid, a size chart. # why
-> END
