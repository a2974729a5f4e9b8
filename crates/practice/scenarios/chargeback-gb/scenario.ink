-> start
=== start ===
Three emails in the file, all unread until today. The bank's notice came this morning.
I have written to you three times about a lamp that was left with I know not whom. I have now asked my bank for a chargeback of £64. I did not want to. And it is Mrs Okafor, please. # customer
- (first)
* Dear Mrs Okafor, please withdraw the chargeback and we will gladly help you. # skill: conflict -1
    I asked for help three times. The bank answered in a day. # customer
    Help that depends on dropping her claim sounds like a bargain; help first, and leave the claim to her. # why
    -> first
* Dear Mrs Okafor, I have found your three emails. Nobody answered, and I am sorry. I will look at the courier's record now. # skill: apology +1
    Very well. # customer # pause: 3
    -> record
* Hi Dilys, so sorry about this! # skill: form-of-address -1
    I have just asked you not to. # customer
    However warm the rest is, the name tells her that you did not read her last line. # why
    -> first
=== record ===
The record says: left with neighbour, no name.
- (second)
* Could you ask round your neighbours? It must be somewhere. # skill: conflict -1
    I am to look for your parcel? # customer
    She did not agree to a neighbour, so finding out is for the shop and its courier. # why
    -> second
* It was left with a neighbour whose name was not written down. You had not agreed to that, so it is ours to put right. # skill: conflict +1
    That is the first straight sentence I have had. # customer
    -> money
=== money ===
Your manager agrees that the shop will accept the chargeback.
So will you refund me, or the bank? I should not like to be accused of taking it twice. # customer
- (third)
* Both, to be on the safe side; you can send one back later. # skill: plain-language -1
    I would rather not run your accounts for you. # customer
    Two payments make work and worry for her; one road for the money is enough. # why
    -> third
* The bank. We will accept the claim, so it comes from there, once. I do not know the day. # skill: plain-language +1
    Then please put that in a letter. # customer
    -> write
=== write ===
# free: reply
* [good] -> well
* [middling] -> partly
* [poor] -> badly
=== well ===
Thank you, Mr Hale. I shall think about the lamp. # customer
An apology for what really happened, one road for the money and no pressure gave her room to come back. # why
-> END
=== partly ===
I take it that this is an answer. Is there a person who wrote it, and am I Mrs Okafor to them? # customer
* Yes, Mrs Okafor. I am Martin Hale, three emails went unanswered, and I am sorry. The £64 comes from your bank, once. # skill: apology +1
    Thank you. # customer
    A name, hers and yours, and the real fault named: that was what was missing. # why
    -> END
* Our team shares responsibility for all emails. # skill: apology -1
    What would have helped is a person, her name, and the three emails owned. # why
    -> END
=== badly ===
I shall forward this to my bank. # customer
What would have helped is to accept the claim, say so, and be sorry for the silence that led to it. # why
-> END
