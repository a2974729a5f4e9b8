The workshop's note in your system is one word long. A full report can be asked for. The machine is five months old, the warranty two years.
Good day. My coffee machine stopped after five months. Your workshop sent it back in two days with one word, 'moisture', and says that the warranty is gone. It is a coffee machine, there is water in it by design. I have cleaned it by the book, I have photographs. I don't accept this. What is your next step? Rustem Ablaiev # customer
- (first)
* Mr Ablaiev, you're right, the workshop is wrong. We'll replace it. # skill: promise-keeping -1
    Then I'd like that in writing. # customer
    It feels kind, but you don't know the cause yet; take it back before he relies on it. # why
    -> first
* Mr Ablaiev, our workshop has established that the machine was used improperly. # skill: conflict -1
    It has established one word. Have you seen more than I have? # customer
    You haven't; repeating the finding more firmly doesn't make it clearer. # why
    -> first
* Mr Ablaiev, one word is not enough for a refusal. I'm asking for the full report, and I would like to see your photographs. # skill: active-listening +1
    Here they are, eleven of them, with dates. # customer # pause: 2
    You took neither side, and asked both for what they have. # why
    -> report
=== report ===
And what does the report change? They will write "moisture" in longer words. # customer
- (second)
* It has to say where the moisture was and what it damaged, with pictures. You'll have it on Thursday, and can check it against yours. # skill: active-listening +1
    That would be something one can talk about. # customer
    A day, and what the paper must contain: now there will be facts to discuss. # why
    -> expert
* Let us please stay polite. # skill: conflict -1
    I am polite. I am also without a machine. # customer
    He doubted the workshop, not you; the doubt deserves an answer. # why
    -> second
=== expert ===
And if I still disagree? # customer
- (third)
* Then an independent expert can look at it. It costs you nothing. # skill: plain-language -1
    Nothing, whatever he finds? # customer
    Not whatever the finding: if the use was the cause, he would repay it, and he must know that first. # why
    -> third
* Then an independent expert can examine it, within three days of your written consent, and we pay. If the use was the cause, you repay about 1,500 hryvnias. # skill: plain-language +1
    I see. I'm sure of my cleaning. But it's good to know before. # customer
    Right, route and risk in one breath: he can decide for himself. # why
    -> write
=== write ===
Send me this as a letter, with the dates. # customer
# free: reply
* [good] -> agreed
* [middling] -> missing
* [poor] -> court
=== agreed ===
Received. I'll wait for Thursday. I may be angry with the machine, but not with this letter. # customer
You haven't decided who is right, and he trusts how it will be decided. # why
-> END
=== missing ===
Who pays for the examination, and how long does the repair take if I am right? # customer
* We pay; you repay about 1,500 hryvnias only if the use was the cause. If it's the machine, a free repair within 14 days. # skill: plain-language +1
    Then everything is said. # customer
    Both outcomes, a sum and a time mended it. # why
    -> END
* We'll see when we get there. # skill: promise-keeping -1
    He files a complaint that evening. Both outcomes, with sum and time, would have kept him in the talk. # why
    -> END
=== court ===
Then we'll meet where somebody reads my photographs. # customer
What would have helped: no blame before it's checked, the full report on Thursday, the examination, who pays in which case, 14 days. # why
-> END
