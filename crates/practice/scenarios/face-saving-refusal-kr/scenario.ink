The 30 percent was an opening-years price and ended for everyone in 2021. You may give 8 percent on two ovens, and free installation.
I have ordered from you for six years. For the opening of our second bakery I would ask for 30 percent on the ovens, as for the first. I have told my two partners that this can be expected. Please write formally, to Director Han, as I will forward your answer to them. # customer
* Hi Ji-ho, thanks for getting in touch! # skill: form-of-address -1
    He told you the title and the reason for it: others will read your answer. # why
* Dear Director Han, thank you for your letter. Congratulations on the second bakery. May I ask when it opens? # skill: form-of-address +1
    You used the form that he asked for, and the date tells you what could help him. # why
    -> date
* Dear Director Han, the price list is the same for all. We ask for your understanding. # skill: saying-no -1
    It is true and it is a closed door: he has nothing to bring to his partners. # why
- -> stiff
=== stiff ===
# pause: 3
I see. I had hoped for an answer that I could show to my partners. # customer
* Dear Director Han, you will have one. May I first ask when the bakery opens? # skill: rapport +1
    You return to his form of address, and to what he needs: a letter to show. # why
    -> date
* Our answer is final, I'm afraid. # skill: rapport -1
    He thanks you and orders elsewhere. The same no, with 8 percent and an installation date, would have been a letter that he could forward. # why
    -> END
=== date ===
On the 3rd of next month. My partners have done the sums with 30 percent, so you will see that I will have to explain any change to them. # customer
* May I ask why they were told before you had our offer? # skill: empathy -1
    He knows; asking makes him say it. # why
    I was perhaps too confident. # customer
    * * It was a fair expectation, as you had that price before. # skill: empathy +1
        True, and it gives him a reason that he can give to others. # why
    * * Then perhaps they can redo the sums. # skill: rapport -1
        Perhaps. # customer
        Saying that the earlier price made it a fair expectation would have helped him. # why
* You had that price for the first bakery, so it was fair to expect it. # skill: empathy +1
    You name a true reason why he expected it, and nobody has been careless. # why
- -> thirty
=== thirty ===
May I take it, then, that 30 percent is under consideration? # customer
* It would be somewhat difficult. # skill: saying-no -1
    He may read it as a no or as "ask again", and his partners have sums to do. # why
    Difficult, but not impossible? # customer
    * * I should be plainer, Director Han: it is not possible. It ended for everyone in 2021. # skill: saying-no +1
        Plain, and the reason is a rule that lies outside both of you. # why
    * * We will do our best. # skill: promise-keeping -1
        Then I will tell them that we are waiting. # customer
        A clear no today would have saved them from waiting; your letter can still give it. # why
* No, Director Han. That price ended for everyone in 2021. I do have something else that I may offer. # skill: saying-no +1
    Clear, not about him, and followed at once by what is possible. # why
- Please put it in a letter, then, for the three of us. # customer
# free: refusal
* [good] -> forwarded
* [middling] -> rewritten
* [poor] -> closed
=== forwarded ===
{not stiff: I have forwarded your letter as it is. My partners ask whether the 28th suits you for the installation. | Thank you. This letter I could forward.} # customer
-> END
=== rewritten ===
Thank you. I will put it into my own words for my partners. # customer
He has to mend your letter first: a plain no, the 8 percent, and his title would have made it ready to send on. # why
-> END
=== closed ===
I will not be forwarding this. # customer
What would have helped: thanks, the rule that ended in 2021, 8 percent, installation by the 3rd, and no word on what he had told them. # why
-> END
