-> start
=== start ===
Efraín writes from Mérida. Two earlier chats are in the file, with a video.
Third time I write. It leaks from below when it drains, I cleaned the filter, I levelled it, I sent the video. Please do not tell me to clean the filter. My mother slipped on the water yesterday. # customer
- (first)
* So that I can help, could you describe the problem from the beginning? # skill: active-listening -1
    No. It is all above. # customer
    He has told it twice and it is on your screen; read first, then ask only for what is missing. # why
    -> first
* Your mother slipped: is she hurt? I am reading your two chats and the video now, so you need not repeat them. # skill: empathy +1
    She is not hurt, thank you. Frightened. And she takes something for her heart. # customer # pause: 4
    -> move
=== move ===
The video shows the drain hose. It needs a technician, by phone.
- (second)
* I am transferring you to the phone team. Goodbye! # skill: promise-keeping -1
    Wait. When? Who? I am at work, I cannot have the phone. # customer
    He is moved before he was asked; a handover begins with whether it suits him. # why
    -> second
* I have seen the leak, and a technician should talk with you about it. May she call you, and at what hour? # skill: active-listening +1
    If she knows the story, yes. At 19:30, here in Mérida. # customer
    -> number
=== number ===
The account has a phone number ending in 42.
- (third)
* Is it this one: 999 and the rest of it, at your address? I will read it all out. # skill: privacy -1
    I am at a shared computer, please do not. # customer
    The last two digits are enough to agree on a number. # why
    -> third
* Shall she use the number on the account, the one ending in 42? # skill: privacy +1
    Yes. I hope it is not dear; I already owe my brother for the machine. # customer
    -> note
=== note ===
You told him that you would write it all down for Rocío. He has already turned off the water.
# free: note
* [good] -> after
* [middling] -> mend
* [poor] -> mend
=== mend ===
Read it as Rocío: would she know what he has tried, when to call, and nothing that is only his affair? # why
You add the steps he has tried and take out what the repair does not need.
-> after
=== after ===
So what happens now? # customer
# free: message
* [good] -> well
* [middling] -> partly
* [poor] -> badly
=== well ===
At 19:34 he writes: she began with the hose, not the filter. Thank you. # customer
A name, an hour, a number and a story that travelled with him: the change of channel cost him nothing. # why
-> END
=== partly ===
And if she does not call? # customer
What would have helped is that the chat stays open and you look at 20:15, so that there need be no fourth time. # why
-> END
=== badly ===
A fourth time, then. # customer
What would have helped is a technician who calls him, with the story in her hand. # why
-> END
