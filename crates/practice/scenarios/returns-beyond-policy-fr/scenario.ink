Your return page says 30 days. After that you may give a voucher for the price or an exchange if the goods are unused, but no refund to the card. A defect is another matter: the legal guarantee lasts two years.
Hello, it's about the reading lamp. It was for my father, who was taken into hospital the week it came, and I forgot it until today. It's day 41, I know your page says 30. It's still in its box. Is there anything to be done? Just Inès is fine. # customer
* Dear Madam, as our page says, the period is 30 days. # skill: empathy -1
    She said that she knows the rule, and she gave you her name; this answers neither. # why
* Hello Inès, I'm sorry about your father. Is anything wrong with the lamp, or is it that it's no longer needed? # skill: active-listening +1
    One warm line, and the question that decides which rules apply. # why
    -> why_back
* Hello Inès, can you send a note from the hospital? # skill: empathy -1
    Nothing you may offer depends on such proof, and it asks for private facts about him. # why
- -> cold
=== cold ===
# pause: 2
I only asked whether anything can be done. If not, tell me so. # customer
* You asked it kindly and I answered badly, Inès. Something can be done. Is the lamp itself all right? # skill: apology +1
    You return to her question, with a true and modest hope. # why
    -> why_back
* No, nothing. # skill: saying-no -1
    She doesn't write again. A voucher for the price was in your hands, and offering it would have helped. # why
    -> END
=== why_back ===
It's fine as far as I know, I haven't opened it. He reads with the hospital's lamp now and will have his old one at home. So could I have the money back? # customer
* I'll ask whether they can make an exception. # skill: saying-no -1
    You know the answer; asking for show lets her hope and wait for nothing. # why
    Oh, thank you. When will you hear? # customer
    * * I shouldn't have put it so: a refund isn't possible after day 30. I can offer something else. # skill: saying-no +1
        A clear no, late by one line, is better than by one week. # why
    * * I can't say when. # skill: promise-keeping -1
        Then I'll wait. # customer
        Nobody will decide differently; your answer can still tell her so. # why
* Not to your card, Inès; that ended on day 30. I can offer you something else. # skill: saying-no +1
    The no is first and short, and she knows that more is coming. # why
- -> rights
=== rights ===
All right. And if I keep it and it turns out not to work, is it too late for that as well? # customer
* I'm afraid so, after 30 days we can't do anything. # skill: plain-language -1
    That mixes up two things: our return period has ended, and the legal guarantee for defects has not. # why
    Really? I thought that there was a guarantee of two years. # customer
    * * There is, and I was wrong. A defect comes under the legal guarantee; 30 days is only for changing your mind. # skill: apology +1
        A wrong word about her rights is put right at once and in full. # why
    * * That may be with the manufacturer. # skill: plain-language -1
        The legal guarantee is the seller's, so this sends her to the wrong door. Your answer can still put it right. # why
* No. For a defect you have the legal guarantee, two years. The 30 days are for changing your mind. # skill: plain-language +1
    Two rules, told apart in two short sentences. # why
- Good to know. Write me what you can offer, then. # customer
# free: answer
* [good] -> voucher
* [middling] -> unclear
* [poor] -> gone
=== voucher ===
{not cold: The voucher, please. I'll find him a book with large print. | The voucher, please. That's more than I expected after the first answer.} # customer
-> END
=== unclear ===
Thank you. How much would it be, and by when do I have to send the lamp? # customer
The amount and the last day in the same message would have let her decide at once. # why
-> END
=== gone ===
Never mind, I'll give it to a neighbour. # customer
What would have helped: a word on her father, no refund, 74 euros as a voucher or an exchange, 14 days. # why
-> END
