# গ্রাহককে লিখে নতুন টিকিট খোলা।

new-ticket-desk = হেল্প ডেস্ক
new-ticket-none = আপনার কোনো হেল্প ডেস্কে Parlance নতুন টিকিট খুলতে পারে না।
new-ticket-email = গ্রাহকের ইমেল ঠিকানা
new-ticket-name = গ্রাহকের নাম
new-ticket-name-hint = জানা থাকলে; ঠিকানা থেকে অনুমান করা হয় না।
new-ticket-subject = বিষয়
new-ticket-queue = সারি
new-ticket-queue-any = হেল্প ডেস্ক ঠিক করবে
new-ticket-text = বার্তা
new-ticket-send = পাঠান
