Our form put her family's name under "first name" and added "Mr" by itself. You can correct the account, the invoice and the label by hand. The slides are packed.
Your colleague writes "Dear Mr Gaddam". Gaddam is my family's name and comes first; my name is Swarnalatha, and I am not a Mr. I am Dr Swarnalatha to those I do not know, please. This is the second time. The microscope slides for my class in Hyderabad have still not come. # customer
* Dear Ms Gaddam, we apologise for the mix-up. # skill: form-of-address -1
    Half mended: the family's name is still in the place of hers, and the title is missing. # why
* Dear Dr Swarnalatha, I am sorry. We had your name and title wrong, twice. # skill: form-of-address +1
    The form that she gave, and the mistake said plainly. # why
    -> cause
- -> third
=== third ===
# pause: 3
That is now three times. Did you read to the end of my message? # customer
* Dear Dr Swarnalatha, not carefully enough. I have now, and I am sorry. # skill: apology +1
    Short, true, and with the right name; a long excuse would make her read more about us. # why
    -> cause
* It is a difficult name for us, please understand. # skill: apology -1
    She asks for her order to be cancelled. Her own words, "Dr Swarnalatha, please", were all that was needed. # why
    -> END
=== cause ===
How does it come about? I filled in your form with care. # customer
* The form has a field for a first name, and you entered Gaddam. # skill: apology -1
    She put her names in their order; the form was made for another order. # why
    It is the first of my names. So the form is wrong. # customer
    * * It is, Dr Swarnalatha. The form guesses, and it guessed wrongly. # skill: active-listening +1
        You take the mistake back to where it was made. # why
    * * Most customers have no problem with it. # skill: active-listening -1
        "Our form guesses, and guessed wrongly" would have been true and enough. # why
* Our form guesses which name is which, and adds a title. It guessed wrongly. # skill: plain-language +1
    A true cause that lies with us, in one line. # why
* May I ask about the customs for names in your region? # skill: active-listening -1
    It may be real interest, but she wants her own name used and her slides sent. # why
    Another day, perhaps. It is only my own name that I am asking for. # customer
- -> store
=== store ===
Will it be Mr Gaddam again on the invoice? The college will not pay one that is made out to a man who does not exist. # customer
* I will make a note for my colleagues. # skill: promise-keeping -1
    A note doesn't change the invoice, which prints what the account holds. # why
    And the invoice? # customer
    * * I am changing the account itself, and the invoice and the label with it. # skill: promise-keeping +1
        Mended where it is stored, it stays mended. # why
    * * They will see the note, I hope. # skill: promise-keeping -1
        I hope so too. # customer
        Changing the account was in your hands; your message can still say so. # why
* No. I am correcting the account, the invoice and the label now. # skill: promise-keeping +1
    You mend it at the source, and name the three places where she would see it. # why
- And the slides, please. Write me both. # customer
# free: recover
* [good] -> right
* [middling] -> partly
* [poor] -> cancelled
=== right ===
{not third: Thank you. My name and my slides, both in order. My class will draw onion cells on Tuesday. | Thank you. It is in order now.} # customer
-> END
=== partly ===
Thank you. I shall look at the invoice when it comes. # customer
She has to check for herself: the right name, and where you corrected it, would have settled that. # why
-> END
=== cancelled ===
Please cancel. I will buy the slides in Hyderabad. # customer
What would have helped: Dear Dr Swarnalatha, sorry, three places corrected, slides on Monday. # why
-> END
