The set came two days ago. Somebody else paid; refunds go back to the account that paid, and the payer's app shows them. Your shop also exchanges gifts, or gives the receiver a credit.
Hello. A former teacher of mine sent me a tea set from your shop; it came the day before yesterday. It is beautiful, but it is far too much, and I already own one. I would like to return it quietly. Please refund 1,280 yuan to my account. My teacher should not be troubled with it. Ouyang Lin (Ms Ouyang, please) # customer
- (first)
* Ms Ouyang, I see that you would like this to be quiet. Let me look at which ways there are before you send anything. # skill: empathy +1
    Yes, quiet is the word. Thank you. # customer # pause: 2
    You heard what matters more to her than the money. # why
    -> route
* Gladly, Ms Lin. Which account? # skill: saying-no -1
    It's Ouyang. And is it truly so simple? # customer
    Ouyang is the family name; and the money cannot go to her account, so this yes will have to be taken back. # why
    -> first
=== route ===
So can you pay it to me? # customer
- (second)
* Refunds are according to regulations. # skill: plain-language -1
    I don't know what that means for me. # customer
    She needs the route itself: who gets the money, and who would see it. # why
    -> second
* I'll write to the buyer and ask for permission. # skill: privacy -1
    Please don't! That is just what I wish to avoid. # customer
    She asked that the giver be left out; check with her before you write to anybody. # why
    -> second
* I can't: money goes back to the account that paid, and it would be seen there. You can have an exchange, or a credit in your name. # skill: saying-no +1
    I'm glad that I asked first. A credit might do. # customer # pause: 2
    A no with its reason, and at once what is open to her. # why
    -> payer
=== payer ===
May I ask whether it was paid from my teacher's own account, or by the whole class? Then I would know whom to thank. # customer
- (third)
* One moment, it was a Mr Qiao, by card. # skill: privacy -1
    Oh. Perhaps I should not have asked. # customer
    What the payer's record says is not yours to pass on, even when the wish is kind. # why
    -> third
* I can't tell you about the payment, as I would tell nobody about yours. The greeting card in the box has what the giver wanted to say. # skill: privacy +1
    That is right, of course. I'll read it again. # customer
    The same care for the giver as for her, and a place to look. # why
    -> write
=== write ===
Please write down the ways for me, I will think about it tonight. # customer
# free: reply
* [good] -> chosen
* [middling] -> halfway
* [poor] -> exposed
=== chosen ===
I'll take the credit, and buy tea to go with the set I have. Thank you for your tact. # customer
She knew before sending anything where the money would go and who would see it. # why
-> END
=== halfway ===
And would my teacher get a message if I exchange it? # customer
* No, we send none. It should be unused with all its pieces, and the pick-up is free until Friday. # skill: plain-language +1
    Then I'll exchange it. # customer
    It was the one thing that she had to know, and now she does. # why
    -> END
* That depends on the app. # skill: plain-language -1
    She keeps the set in its box. A clear "we send none" would have let her choose. # why
    -> END
=== exposed ===
Now it has become just what I wanted to avoid. # customer
What would have helped: the refund's route before anything is sent, an exchange or credit in her name, and no word to or about the giver. # why
-> END
