-> start
=== start ===
You have the ingredient list: no sesame. You have nothing on how the bars are made. The maker's quality team answers within a day.
Hey, quick one. My boy is six and allergic to sesame, properly, EpiPen and all. Your oat bars don't list sesame and there's no 'may contain' on the box. So they're safe for his lunchbox, yeah? Just need a yes or no. # customer
- (first)
* Yes, if it's not on the box, it's not in there. # skill: promise-keeping -1
    Great, packing one for tomorrow then. # customer
    Stop and take it back at once: a box without "may contain" can still carry a risk. # why
    -> first
* I can't give you a yes, Leilani. Sesame isn't an ingredient, but I don't know if the bars are made near it. # skill: promise-keeping +1
    Oh. I thought no warning meant no sesame. # customer # pause: 2
    She has the most important thing first, and can act on it before lunch. # why
    -> label
=== label ===
So why isn't there a warning on it, if there could be some? # customer
- (second)
* Makers have to list sesame if they put it in. They don't have to say if it's around. So no warning doesn't tell us either way. # skill: plain-language +1
    Right. That's a bit scary, but I get it. # customer
    The same fact in words that she can use the next time she shops. # why
    -> chance
* Precautionary allergen statements are voluntary and are not indicative of absence. # skill: plain-language -1
    Sorry, what? # customer
    It's true, but she would have to translate it; say it as you would across a counter. # why
    -> second
=== chance ===
What would you do? My nephew eats them and he's allergic to nuts and he's fine. # customer
- (third)
* Honestly, I'd give him one, the chance is tiny. # skill: saying-no -1
    So you think it's okay? # customer
    You don't know the chance, and she may act on your word; say so. # why
    -> third
* I'd not want to guess with your boy. The maker knows, I don't, and I can ask today. # skill: empathy +1
    Yeah. Fair enough. Ask them, please. I've still got the box. # customer
    You kept to what you know, and took the asking off her hands. # why
    -> write
=== write ===
Can you text me all that in plain English, and what you need off the box? I'll forward it to his nan. # customer
# free: reply
* [good] -> nan
* [middling] -> when
* [poor] -> risk
=== nan ===
That's clear, thanks. I'll give him fruit till I hear from you. # customer
No yes that you can't stand behind, in words that a grandmother can use, and a time. # why
-> END
=== when ===
So do I give it to him or not? And when do you know? # customer
* Not for now. You'll have the maker's answer from me by 4 pm tomorrow, Sydney time. # skill: plain-language +1
    Cheers, that's all I needed. # customer
    A plain "not for now" and a time mended it. # why
    -> END
* That is up to you as a parent. # skill: empathy -1
    She closes the chat. A plain "not for now" and the maker's answer by a set time would have helped. # why
    -> END
=== risk ===
Hang on, that's not what you told me before. What am I meant to do? # customer
What would have helped: not an ingredient, we don't know about the line, leave it out for now, batch number, an answer by 4 pm tomorrow. # why
-> END
