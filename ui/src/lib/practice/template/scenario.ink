The parcel has been at the carrier's depot since Tuesday. You can have it sent out today.
My parcel should have come on Monday. It is Thursday now. Where is it? # customer
* You have waited three days, and nobody told you why. I am looking where it is now. # skill: empathy +1
    It says what happened to her and what you are doing. # why
    -> found
* Parcels take a little longer at the moment. # skill: empathy -1
    She did not ask about parcels. She asked about hers. # why
    -> found
=== found ===
# pause: 2
And? When will it be here? # customer
# free: reply
* [good] -> settled
* [middling] -> nearly
* [poor] -> lost
=== settled ===
Thank you. I will be at home on Friday. # customer
-> END
=== nearly ===
And when will it be here? # customer
A day would have answered this before she had to ask. # why
-> END
=== lost ===
Then I would rather have my money back. # customer
What would have helped: where the parcel is, and the day on which it comes. # why
-> END
