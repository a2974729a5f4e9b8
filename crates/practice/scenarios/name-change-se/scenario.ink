Your screen shows a name from 2021 and the title "Ms". The parcel carries that name. The account can be confirmed by a login.
Hi, my parcel A-60318 is at the pick-up point and they won't give it to me, because you put Johanna on it and my ID says Noa. I changed my name in spring. My pronoun is they (hen in Swedish). It goes back on Thursday. Noa Bergqvist # customer
- (first)
* Dear Ms Bergqvist, thank you for your message. # skill: form-of-address -1
    It's Noa, please, and no Ms. It is in my message. # customer
    The letter is newer than the screen: use the name that it is signed with. # why
    -> first
* Hi Noa! I am so ashamed, please forgive us, this must be so painful for you. # skill: apology -1
    It's all right. I would just like my parcel. # customer
    A long apology gives Noa the work of comforting you; short is kinder. # why
    -> identity
* Hi Noa, I'm sorry that you went there for nothing. I'll get the parcel to you. # skill: form-of-address +1
    Thanks. I was worried that it would be a long story. # customer # pause: 2
    One apology, the right name, and on to the parcel. # why
    -> identity
=== identity ===
Do you need anything from me? # customer
- (second)
* Just log in once today. That tells us that it is your account, and I do the rest. # skill: privacy +1
    Done. # customer # pause: 3
    It is the same check as for anybody who changes something in the account. # why
    -> records
* Yes, the decision about your change of name, as a scan, please. # skill: privacy -1
    For a bicycle lamp? You never asked for any paper when I opened the account. # customer
    You need to know that it is the owner of the account, and a login shows that. # why
    -> second
=== records ===
And will the old name turn up again, on the next parcel or when somebody calls me? # customer
- (third)
* I hope not. Systems can be slow. # skill: active-listening -1
    That is what I was afraid of. Can you look? # customer
    Noa asked a question that you can check; look before you answer. # why
    -> third
* I have looked: account, address label and call notes now say Noa, and they. Old invoices stay in our books, but you can have copies in your name. # skill: active-listening +1
    Good to know exactly. # customer
    You checked every place and said what cannot be changed as well. # why
    -> write
=== write ===
Please send me that by email, so that I can show it if there is trouble. # customer
# free: reply
* [good] -> fetched
* [middling] -> unsure
* [poor] -> away
=== fetched ===
I have it. Nobody at the counter asked me anything. Thank you. # customer
The right name, a code, a time: an ordinary good answer was what was wanted. # why
-> END
=== unsure ===
Thanks. So what do I bring, and by when? # customer
* The code from the text message, which comes before 15:00 today, and your ID. You have until Monday. # skill: active-listening +1
    Perfect. # customer
    The practical answer mended it. # why
    -> END
* It's all in the system now, don't worry. # skill: active-listening -1
    Noa does not write again. The code, the ID and the day would have helped. # why
    -> END
=== away ===
Then let it go back. I'll buy it somewhere else. # customer
What would have helped: Noa in the first line, one short sorry, no papers, and how to fetch the parcel by Monday. # why
-> END
