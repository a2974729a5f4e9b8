# গ্রাহকের পাতা: কে, পুরো ধারাবাহিকতা, আর কে হতে পারেন।

customer-page-who = গ্রাহক সম্পর্কে
customer-page-timeline = ধারাবাহিকতা
customer-page-addresses = যোগাযোগ
customer-page-also = অন্য নাম: { $names }
customer-page-city = শহর
customer-page-languages = ভাষা
customer-page-asked = যেভাবে সম্বোধন চেয়েছেন
customer-page-shared = একাধিক জন ব্যবহার করেন
customer-page-verified = ব্যবহার নিশ্চিত
customer-page-unverified = নিশ্চিত নয়
customer-page-loyalty = লয়্যালটি
customer-page-loyalty-row = { $points ->
        [none] { $source }: { $tier }
        [one] { $source }: { $tier } · { NUMBER($points) } পয়েন্ট
       *[other] { $source }: { $tier } · { NUMBER($points) } পয়েন্ট
    }
customer-page-surveys = জরিপ
customer-page-survey = { $survey ->
        [csat] সন্তুষ্টি: { $best }-এর মধ্যে { $score }
        [nps] আমাদের সুপারিশ: { $best }-এর মধ্যে { $score }
       *[ces] সহজতা: { $best }-এর মধ্যে { $score }
    }
customer-page-promises = আমরা যা কথা দিয়েছি
customer-page-promise-due = { $date }-এর মধ্যে
customer-page-no-promises = বাকি কোনো কথা নেই।
customer-page-write = বার্তা লিখুন
customer-page-identity = { $kind ->
        [email] ইমেল
        [phone] ফোন
        [handle] { $place }-এ নাম
        [desk] { $place }-এ নম্বর
       *[order] { $place }-এ অর্ডার
    }

timeline-kind = { $kind ->
        [message] বার্তা
        [note] নোট
        [event] ঘটনা
        [call] কল
        [order] অর্ডার
        [shipment] পার্সেল
        [return] ফেরত
        [refund] টাকা ফেরত
        [survey] জরিপ
        [loyalty] লয়্যালটি
        [consent] সম্মতি
       *[promise] প্রতিশ্রুতি
    }
timeline-kinds = দেখান
timeline-all = সব
timeline-desk = হেল্প ডেস্ক
timeline-all-desks = সব ডেস্ক
timeline-channel = চ্যানেল
timeline-all-channels = সব চ্যানেল
timeline-date = এই দিনে যান
timeline-newest = সবচেয়ে নতুন
timeline-empty = এখানে কিছু নেই।
timeline-loading = পড়া হচ্ছে…
timeline-register = { $register ->
        [formal] আনুষ্ঠানিক
        [informal] ঘরোয়া
       *[mixed] আনুষ্ঠানিক ও ঘরোয়া মেশানো
    }
timeline-promise = { $state ->
        [open] বাকি
        [kept] রাখা হয়েছে
       *[withdrawn] ফিরিয়ে নেওয়া
    }
timeline-files = { $files ->
        [one] { NUMBER($files) }টি ফাইল
       *[other] { NUMBER($files) }টি ফাইল
    }

call-add = কল লিখে রাখুন
call-from = গ্রাহকের কল
call-to = আমাদের কল
call-minutes = মিনিট
call-note = কী কথা হয়েছে
call-save = রাখুন

merge-suggestions = হয়তো একই ব্যক্তি
merge-score = 100-এর মধ্যে { NUMBER($score) }
merge-look = মিলিয়ে দেখুন
merge-refuse = একই ব্যক্তি নন
merge-members = যাঁদের নিয়ে গঠিত
merge-members-hint = যেকোনো সময় যেকোনোটি আলাদা করা যায়; তখন দুটিই আগের মতো হয়, পরে আসা সবকিছু সহ।
merge-unmerge = আলাদা করুন
merge-unmerge-confirm = { $name } আবার আলাদা গ্রাহক হবেন, সেই নামে আসা সবকিছু সহ।
merge-title = একই ব্যক্তি?
merge-as = এরপর যে নামে থাকবে
merge-name = নাম
merge-market = বাজার
merge-address = সম্বোধন
merge-language = ভাষা
merge-tickets = টিকিট
merge-unknown = জানা নেই
merge-moved = { $tickets ->
        [0] ইনবক্সে কোনো টিকিটের বাজার বদলাবে না।
        [one] ইনবক্সে { NUMBER($tickets) }টি টিকিটের বাজার বদলাবে।
       *[other] ইনবক্সে { NUMBER($tickets) }টি টিকিটের বাজার বদলাবে।
    }
merge-evidence = যে কারণে মনে হয়
merge-warnings = আগে এটি দেখুন
merge-do = একজন ব্যক্তি করুন
