# এই কম্পিউটারে যা আছে তার মধ্যে খোঁজা।

search-field = বার্তা, গ্রাহক ও অর্ডার খুঁজুন
search-hint = শব্দ, "পরপর শব্দ", -বাদ, from:, market:, desk:, status:, before:2026-11-21, after:2026-11-01
search-ranked = সবচেয়ে মিল আগে
search-none = এই কম্পিউটারে কিছু পাওয়া যায়নি।
search-customers = গ্রাহক
search-hits = বার্তা, টিকিট ও অর্ডার
search-more = পুরোনো দেখান
search-searching = খোঁজা হচ্ছে…
search-reached = { $date }-এর পরের সব দেখা হয়েছে; আরও পেছনে যেতে খোঁজ সীমিত করুন।
search-missing-desk = { $name } এখনো পড়া হচ্ছে: এ পর্যন্ত এর { NUMBER($tickets) }টি টিকিট এখানে আছে।
search-missing-unindexed = { $count ->
        [one] { NUMBER($count) }টি তথ্য এখানে আছে, তবে এখনো খুঁজে পাওয়া যাবে না; শিগগিরই যাবে।
       *[other] { NUMBER($count) }টি তথ্য এখানে আছে, তবে এখনো খুঁজে পাওয়া যাবে না; শিগগিরই যাবে।
    }
search-missing-files = সংযুক্ত ফাইলের ভেতরে খোঁজা হয় না।
search-note = অভ্যন্তরীণ নোট
search-reply = আমাদের উত্তর
search-message = গ্রাহকের কাছ থেকে
search-ticket = টিকিট
search-record = { $kind ->
        [order] অর্ডার
        [shipment] পার্সেল
        [return] ফেরত
        [refund] টাকা ফেরত
        [survey] জরিপ
        [loyalty] লয়্যালটি
        [call] কল
        [consent] সম্মতি
       *[event] ঘটনা
    }
