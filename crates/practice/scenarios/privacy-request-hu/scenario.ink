Today is 3 March. Requests on personal data go to the privacy officer the same day. The account can be confirmed by a login. The account has the title Mr and the family name first, as he signs: Szabó Márton.
I would like to see everything that you hold on me, and then I would like it gone. My former flatmate used my account for a while and I don't know what is in it. I am writing from the address of the account. Szabó Márton # customer
* Dear Mr Szabó, you can see your orders under My account. # skill: privacy -1
    He asked for everything that we hold, which is a request under the GDPR even if he doesn't name it. # why
* Dear Mr Márton, may I ask why you want this? # skill: privacy -1
    He owes no reason, and Szabó is his family name as he signed it. # why
* Dear Mr Szabó, I read two requests: a copy of all your data first, and erasure after. Is that right? # skill: privacy +1
    You recognise both requests, and the order that he wants them in. # why
    -> identity
- -> legal
=== legal ===
I was asking under the GDPR, if you need the word. Everything, and then gone. # customer
* I should have seen that without the word, Mr Szabó. A copy first, and erasure after; the month counts from your first message. # skill: privacy +1
    You take the request as made, and don't let the mistake cost him time. # why
    -> identity
* Then please use the form for legal matters. # skill: privacy -1
    He writes to the data protection authority. A request may come by ordinary email; passing it on the same day would have helped. # why
    -> END
=== identity ===
Right. Do you need anything from me? # customer
* A scan of your identity card, both sides. # skill: privacy -1
    A scan adds the very kind of data that he wants gone, and a login is enough here. # why
    To have my data deleted I should send you more of it? # customer
    * * You're right, that's more than we need. A login with a new password is enough. # skill: privacy +1
        The check becomes as small as the doubt: the flatmate no longer has the password. # why
    * * It's our procedure. # skill: privacy -1
        Is there no other way? # customer
        There is: a login with a new password. Your confirmation can still say so. # why
* Nothing, as you write from the right address. # skill: privacy -1
    The flatmate may still get into the account, so a small check protects him. # why
    He may still have my password, you know. # customer
* Please set a new password and log in once. That tells us that it is you, and locks out anybody else. # skill: privacy +1
    Just enough to be sure of him, and it helps with the flatmate as well. # why
- Fine. And afterwards everything is gone? # customer
* Yes, everything. # skill: promise-keeping -1
    Invoices have to be kept for a time by law, so this can't be kept. # why
    The invoices as well? # customer
    * * No, and I said too much. Invoices stay as long as the law has us keep them, and for nothing else. # skill: promise-keeping +1
        He learns the limit now from you and not later from a list. # why
    * * I think so. # skill: promise-keeping -1
        I would rather have it certain. # customer
        "Invoices stay for a time, by law" is certain; your confirmation can still say so. # why
* Nearly. Invoices have to be kept for a time by law. The answer will list what stays and why. # skill: plain-language +1
    An honest limit, its reason, and where he will see it. # why
- Then confirm it to me in writing, with a date. # customer
# free: confirm
* [good] -> clear
* [middling] -> open
* [poor] -> authority
=== clear ===
{not legal: I have logged in and confirmed. Thank you for writing it so that one understands it. | I have logged in and confirmed. This is what I meant.} # customer
-> END
=== open ===
Thank you. By which day, and is there anything that I must do? # customer
A date, the login and the word on invoices would have made it complete. # why
-> END
=== authority ===
This worries me more than before. I will ask the data protection authority. # customer
What would have helped: both requests named, 3 April, a login and no scan, the copy before erasure, invoices kept by law. # why
-> END
