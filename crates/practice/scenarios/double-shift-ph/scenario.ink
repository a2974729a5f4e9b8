It is 00:40 on Wednesday, March 11, in Manila. The booking screen offers Wednesday 8:00 to 11:00, or Thursday 8:00 to 11:00.
hi po, on double shift til 6am. pls deliver the rice cooker tom before 12, ill be awake til then. not tonyt ha, nobody home. salamat # customer
- (first)
* Noted, booked for tomorrow, Thursday. # skill: active-listening -1
    thurs?? no no, tom, when i get off work # customer
    By the calendar tomorrow is Thursday, but his Tuesday has not ended yet; ask before you book. # why
    -> first
* Please state date and time in full. # skill: empathy -1
    im on my 5 min break boss. u cant just read it? # customer
    He has five minutes; offer him the date to say yes to, and do the writing yourself. # why
    -> first
* Long night! Just to be sure: do you mean the morning after this shift, Wednesday the 11th? # skill: active-listening +1
    yes that, wed. sorry still feels like tue here haha # customer # pause: 2
    You asked with a weekday and a date, so that a yes could only mean one thing. # why
    -> hour
=== hour ===
so before 12 ok? # customer
- (second)
* OK, before 12 a.m. # skill: plain-language -1
    12am is midnight di ba? i said not at night # customer
    12 a.m. and 12 p.m. are easily mixed up; "noon" and "midnight" are not. # why
    -> second
* Before 12 noon, yes. The rider's window on Wednesday is 8:00 to 11:00 in the morning. # skill: plain-language +1
    12nn yes. 8 is good, i get home 7 # customer
    A word in place of a number, and the window, so that he can plan his sleep. # why
    -> awake
=== awake ===
can they come 8 sharp? ill be up 24 hrs by then # customer
- (third)
* I can't promise 8. It's between 8:00 and 11:00. If it gets past 11:00, I message you and you can move it to Thursday, no cost. # skill: promise-keeping +1
    ok fair. at least i know # customer
    He would have stayed awake on your word, so you gave him only what you can keep. # why
    -> write
* Sure, 8 sharp! # skill: promise-keeping -1
    nice. so i can sleep 8:15? # customer
    Now he plans around a minute that you don't have; tell him before he does. # why
    -> third
=== write ===
pls send me the final, ill screenshot for my brother. back to work # customer
# free: reply
* [good] -> asleep
* [middling] -> which
* [poor] -> wrong
=== asleep ===
clear! wed 11, 8 to 11. salamat po, now i can stop thinking abt it # customer
Weekday, date, hours in words that can only mean one thing, and a way out if it runs late. # why
-> END
=== which ===
my brother asks which day haha. and if late? # customer
* Wednesday, March 11, between 8:00 and 11:00 in the morning. If it's later, I message you and you can move it free. # skill: plain-language +1
    ok now he gets it too # customer
    It can now be read by someone who wasn't in the chat. # why
    -> END
* Tomorrow, as we discussed. # skill: active-listening -1
    The brother waits at home on the wrong day. A weekday and a date would have helped. # why
    -> END
=== wrong ===
so i stay up for nothing? cancel nalang # customer
What would have helped: Wednesday, March 11, 8:00 to 11:00, before noon, a window and not a minute, a free move to Thursday. # why
-> END
