The order is 54 euros: a lamp and a plant. Plants go by special courier at 9.95. The line "free above 50" on the site names no exception.
Why do I pay 9.95 for shipping when the site says free above 50? My order is 54. That's wrong. Please explain. # customer
* I'm sorry that you are so upset with us, Sanne. # skill: active-listening -1
* Fair question. I'm looking at your order; one minute. # skill: active-listening +1
    You treated the question as a question, and said how long it takes. # why
    -> reason
* There's no need for that tone. We are happy to help. # skill: conflict -1
- -> not_upset
=== not_upset ===
Short sentences are not a mood: she asked for an explanation. # why
I'm not upset. I asked why it is 9.95. # customer
* You did. I'm looking it up now. # skill: active-listening +1
    Back to the question, without a speech about it. # why
* I only wanted to be polite. # skill: conflict -1
    Fine. And the 9.95? # customer
    It is now about you and not about her order; "I'm looking it up" would have helped. # why
- -> reason
=== reason ===
# pause: 3
You have found the cause: it is the plant.
* Several factors play a part in how shipping is calculated. # skill: plain-language -1
    A vague answer to an exact question sounds like hiding something. # why
    Which factors? # customer
    * * One: the plant goes by special courier. # skill: plain-language +1
        One cause, one line. # why
    * * That depends on the carrier, the zone and the goods. # skill: plain-language -1
        I have one order, one address and two things in it. # customer
        "The plant goes by special courier" was all that she needed. # why
* It's the plant. It goes by special courier, which costs 9.95. # skill: plain-language +1
    Answer first, and nothing in front of it. # why
- -> wrong
=== wrong ===
OK. But the site says free above 50, without "except plants". So the site is wrong. # customer
* It's in the terms, section 7. # skill: conflict -1
    It may be, but the line she read has no exception, and she is right about that. # why
    Then say it where the price is. # customer
* You're right, it doesn't say so. I'm reporting it. # skill: active-listening +1
    Agreeing with what is true costs nothing and settles that part. # why
* I'm so terribly sorry for this awful experience! # skill: empathy -1
    That is bigger than what happened, and she still has no choice in front of her. # why
    It's not awful. It's wrong on the site. # customer
- -> choose
=== choose ===
What can I do now? # customer
# free: answer
* [good] -> chosen
* [middling] -> again
* [poor] -> public
=== chosen ===
{not not_upset: Collect in Utrecht. Clear, thanks. | OK, collect in Utrecht. That could have been the first message.} # customer
-> END
=== again ===
So do I pay it or is there another way? # customer
The reason arrived, the choices didn't: collect, cancel or pay would have let her decide. # why
-> END
=== public ===
She posts your message under the advertisement: "Asked one question. Got this."
What would have helped: the plant, the courier, 9.95, the site's gap admitted, three choices. # why
-> END
