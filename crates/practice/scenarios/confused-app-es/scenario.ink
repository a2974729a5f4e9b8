In the last update "Manage" became a menu of three dots. The help page still says "Manage". You can also change the day yourself.
Hi, I'm trying to change the delivery day in your app and I've been at it for half an hour. It says go to Manage and there is no Manage. I write software for lifts, I'm not bad at this. I'm on site until six. # customer
* Hi Álvaro, half an hour is too long for that. Which screen are you on, and what is at the top of it? # skill: active-listening +1
    You start from what he sees, so the next step will fit. # why
    -> screen
* Hi Álvaro! It's very easy, just tap Manage in your order. # skill: active-listening -1
    He wrote that there is no Manage; and "easy" makes half an hour sound like his failing. # why
* Hi Álvaro, is there perhaps someone near you who knows the app? # skill: empathy -1
    He needs correct directions and not another person; the page is wrong. # why
- -> no_manage
=== no_manage ===
# pause: 2
I've just told you, it isn't there. # customer
* You did, sorry. I read too fast. What do you see at the top of the screen? # skill: active-listening +1
    Saying that you read too fast is short and takes the blame off him. # why
* Then your app must be out of date. Please reinstall it. # skill: plain-language -1
    Reinstalling is a guess, and it costs him time that he doesn't have. # why
    I'm not reinstalling anything on a building site. Can I just tell you what I see? # customer
- -> screen
=== screen ===
It says Orders. On the right there's a bell and three dots. # customer
* Good. Open the overflow menu, go to fulfilment and edit the slot. # skill: plain-language -1
    Those are our names for things; none of them is on his screen. # why
    Fulfilment? I see nothing called that. # customer
    * * My words, sorry. The three dots are what you need. # skill: plain-language +1
        Using the word he used brings you both back to the same screen. # why
    * * It's the icon for more options. # skill: plain-language -1
        Do you mean the dots? # customer
        He had to translate for you; "the three dots" would have helped. # why
* Thanks. It's behind the three dots. Our help page is out of date, so you were right. # skill: plain-language +1
    You used his words, and told him that the fault is in the page. # why
- -> day
=== day ===
Ah! OK. I want Thursday, not Wednesday. And then? # customer
* Thursday it is. I'll write the steps in order, one line each. # skill: plain-language +1
    Short numbered steps can be followed with one hand on a building site. # why
* You'll work it out from there. # skill: empathy -1
    He asked for the next step, and leaving now puts him back where he began. # why
    I'd rather have the steps, please. # customer
- -> write
=== write ===
# free: steps
* [good] -> done
* [middling] -> almost
* [poor] -> stuck
=== done ===
{not no_manage: Thursday, saved. And do fix that page, someone else is looking for Manage right now. | Done. It was two taps in the end.} # customer
-> END
=== almost ===
OK, that worked, I think. Was it me, or is the page wrong? # customer
The steps helped; telling him that our page was wrong would have spared him the doubt. # why
-> END
=== stuck ===
I've run out of time. Leave it on Wednesday, I'll ask a neighbour. # customer
What would have helped: the three dots, Change delivery, Thursday, Save; or doing it for him. # why
-> END
