The account is Luca Sartori's: 8 euros overdue since 10 October, 2,314 photographs. Luca had named Tommaso Ferri, at the address that this comes from, as his contact, and forbade nothing. The next reminder is set for tomorrow. You can stop it and cancel the sum.
Good morning. Yesterday a payment reminder came from you for my husband, Luca Sartori. Luca died on 2 October. Please stop these. He also kept our photographs in his account with you, and I would like to have them before anything is closed. Tommaso Ferri, his husband # customer
- (first)
* For reasons of privacy I can only speak with the account holder. # skill: empathy -1
    The account holder is dead. I have just written it to you. # customer # pause: 3
    He has told you why this cannot be; the rule, said like that, makes him say it twice. # why
    -> first
* Mr Ferri, I am very sorry. I have just stopped the reminders; there is nothing to pay. # skill: empathy +1
    Thank you. # customer # pause: 3
    A plain word of sympathy, and one worry less at once. # why
    -> photographs
=== photographs ===
And the photographs? They are the only ones from our wedding. # customer
- (second)
* I'll send you his password now, then you have everything. # skill: privacy -1
    Is that allowed? I don't want him to have trouble, even now. # customer
    Messages and other people's pictures may be in there, so the paper comes first, and then what was asked for and no more. # why
    -> second
* I need the death certificate, a certificate of civil status, your identity card, and Luca's. # skill: privacy -1
    I have been in offices for three weeks. Is all that truly needed? # customer
    Each paper is another morning for him; ask for the one that answers your question. # why
    -> second
* They are safe. I need one paper: the death certificate, or a self-declaration that you are his husband or heir. # skill: privacy +1
    One, I can do that. # customer
    In Italy a relative can ask for family reasons that deserve protection, unless the person forbade it in writing; and by your shop's terms one paper is enough. # why
    -> closing
=== closing ===
I am afraid that something gets deleted automatically in the meantime. # customer
- (third)
* I have looked and locked the account: nothing is deleted until you write to me that you have them. # skill: promise-keeping +1
    Good. # customer # pause: 2
    You checked, did what was in your hands, and left the last word to him. # why
    -> write
* That won't happen, I think. Usually we keep things for a while. # skill: promise-keeping -1
    I think, usually. Can you not look? # customer
    It is the one thing that he could never get back, so look and then say. # why
    -> third
=== write ===
Could you put it all in one message? I don't keep things in my head at present. # customer
# free: reply
* [good] -> calm
* [middling] -> again
* [poor] -> alone
=== calm ===
Thank you, also for writing his name. I will send you the paper when I have it. # customer
What is done, what you need, what stays safe, and no hurry: it asked as little of him as possible. # why
-> END
=== again ===
To whom do I send it? And does the account stay open until then? # customer
* Please use the contact form and choose "other". # skill: empathy -1
    He does not answer. One person to write to would have spared him telling it again. # why
    -> END
* To me, Giulia Rossi, at this address. It stays as it is until you tell me that you have the photographs. # skill: plain-language +1
    Then I know what to do. # customer
    A name and a clear "it stays" mended it. # why
    -> END
=== alone ===
I will ask somebody else in the family to deal with you. I cannot. # customer
What would have helped: a word for Luca, reminders stopped, photographs safe, one paper, no hurry, your name. # why
-> END
