It is 5 November. The language setting was filled in from the province. The contract renewed on 1 September; notice after a renewal is one month. Two colleagues at your desk write German.
Hello, this is my third try. I live in Eupen, I speak German. You wrote to me in French, and when I said my French is not enough you wrote in Dutch. So now English. I want to end my fitness app subscription. It renewed itself for a year on 1 September and your last mail seems to say I must stay until next August. Is that so? Karin Heinen # customer
- (first)
* Ms Heinen, which of the national languages did you choose when you signed up? # skill: apology -1
    I was not asked. It was filled in from my address. # customer
    It turns your setting into her mistake; she has told you what she speaks. # why
    -> first
* Bonjour Madame Heinen, merci pour votre message. # skill: active-listening -1
    This is now a joke, yes? # customer
    Answer in the language that the letter is in; the setting is what went wrong. # why
    -> first
* Ms Heinen, I'm sorry: two letters that you could not read well. I'll answer in English now. Would German be better from here on? # skill: apology +1
    German would be good, for later. First I want to know whether I can leave. # customer # pause: 2
    You met her where she was, and asked once. # why
    -> leave
=== leave ===
So must I stay until August? # customer
- (second)
* It was renewed for a year, so I'm afraid yes. # skill: plain-language -1
    My neighbour says that is not the law. # customer # pause: 2
    The neighbour is right: after an automatic renewal one may leave at any time with a notice of two months at most. # why
    -> second
* No. After a renewal you may leave at any time, with one month's notice. Your email of today counts as notice. # skill: plain-language +1
    Ah. That is a clear sentence. # customer
    A straight answer to a straight question, and she need not write a fourth time. # why
    -> stay
=== stay ===
Then it ends on 5 December? And the rest of the money? # customer
- (third)
* Before that, let me offer you three months at half price! # skill: active-listening -1
    I have asked three times to leave. # customer
    She has decided; an offer now tells her that the question was not heard. # why
    -> third
* On 5 December, yes. 62 euros come back within 14 days. I have looked it up. # skill: promise-keeping +1
    Good. # customer
    A date, a sum and a time that you have checked. # why
    -> write
=== write ===
Please confirm it by email, so that I have it in one piece. English is fine for this one. # customer
# free: reply
* [good] -> out
* [middling] -> language
* [poor] -> fourth
=== out ===
Vielen Dank. Yes, German please. Perhaps I'll come back one day. # customer
One language, one date, one sum, and nothing left for her to do. # why
-> END
=== language ===
Thank you. So is it ended now, or must I still do something? # customer
* It is. It ends on 5 December, 62 euros come back within 14 days, and there is nothing more to do. # skill: plain-language +1
    That is what I wanted to read. # customer
    The plain "it is" mended it. # why
    -> END
* Please follow the steps in the link. # skill: active-listening -1
    The link opens in French, and she gives up on you. "Your email was enough" would have helped. # why
    -> END
=== fourth ===
I will ask the consumer centre to read your letters to me. # customer
What would have helped: English, sorry for two wrong languages, no need to stay, 5 December, 62 euros, and German from now on. # why
-> END
