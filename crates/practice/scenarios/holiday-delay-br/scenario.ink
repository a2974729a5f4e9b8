It is Thursday before Carnaval. Our carrier in Recife stops from Saturday until Wednesday noon. The shoes are in its depot in Recife, which is open on Friday until 8 pm.
Good morning. The work shoes were to come by Friday and now the app says "after the holiday". I'm a nurse in Recife and I'm on nights from Saturday to Wednesday. My old pair has split. What does after the holiday mean? # customer
* Good morning, Jussara! It's Carnaval, everything stops. Enjoy it! # skill: empathy -1
    She wrote that she works all through it. # why
* Good morning, Jussara. We said Friday and that has changed; I'm sorry. I'm finding out where the shoes are now. # skill: apology +1
    Our date, our apology, and the fact that she needs next. # why
    -> where
* Good morning. After the holiday means as soon as the holiday is over. # skill: plain-language -1
    She asked because those words don't tell her a day. # why
- -> shift
=== shift ===
# pause: 2
I'll be on my feet for twelve hours on Saturday. I need to know which day. # customer
* Sorry, I passed over that. You need them before Saturday night. I'm looking up where they are. # skill: active-listening +1
    You say back what matters: before Saturday night. # why
    -> where
* I can't change the holiday, sadly. # skill: empathy -1
    No, but you can tell me a day! I'll buy a pair at the market. # customer
    She cancels. The depot was open on Friday until 8 pm, and looking it up would have helped. # why
    -> END
=== where ===
So where are they? # customer
* In transit within the regional network. # skill: plain-language -1
    That is the label in our system; it doesn't say that they are in her town. # why
    Is that here or in São Paulo? # customer
    * * Here in Recife, at the carrier's depot. # skill: plain-language +1
        A place that she knows tells her what is possible. # why
    * * It only says regional. # skill: active-listening -1
        Please look, then. # customer
        The depot's town is on the order; "in Recife" would have helped. # why
* In Recife already, at the carrier's depot, since this morning. # skill: plain-language +1
    Place and time, so she can think along. # why
- -> friday
=== friday ===
They're here! Then they can come tomorrow, can't they? # customer
* Yes, I'm sure that they can still make it tomorrow. # skill: promise-keeping -1
    The round for tomorrow is full, so this would break on the evening before her shift. # why
    Good, then I'll stay in all day. # customer
    * * Please don't stay in: I spoke too soon. Tomorrow's round is full. # skill: promise-keeping +1
        Taking it back now saves her a day of waiting. # why
    * * Great! # skill: promise-keeping -1
        She rests less before her night in order to wait at home. Your message can still put it right. # why
* Not to your door: tomorrow's round is full. The depot itself is open until 8 pm. # skill: promise-keeping +1
    An honest no, and the way that is open. # why
- Then write me what I can do, please, and I'll read it when I wake up. # customer
# free: plan
* [good] -> shoes
* [middling] -> thursday
* [poor] -> split
=== shoes ===
{not shift: Depot, tomorrow at six. Thank you, my feet thank you too. | Depot, tomorrow at six. That's what I needed to know.} # customer
-> END
=== thursday ===
Thursday is after my last night. Is there nothing before? # customer
There is: the depot on Friday until 8 pm. With every choice in one message she wouldn't have had to ask. # why
-> END
=== split ===
I'm not counting on it. Please cancel. # customer
What would have helped: Friday at the depot until 8 pm, Thursday at home, or all of her money back. # why
-> END
