# অনুশীলন, প্রশিক্ষক ও যাঁরা তাঁদের সঙ্গে শেয়ার করেন তাঁদের জন্য: ফলাফল, অ্যাসাইনমেন্ট, দৃশ্যপটের ফাইল।

## Results

training-results = ফলাফল
training-results-whose = অন্যদের ফলাফল এখানে থাকে শুধু তাঁরা শেয়ার করলে। আপনি শেয়ার না করা পর্যন্ত আপনার ফলাফল আপনারই থাকে।
training-by = যেভাবে ভাগ করা
training-by-person = ব্যক্তি
training-by-skill = দক্ষতা
training-by-market = বাজার
training-by-criterion = যা চাওয়া হয়েছিল
training-by-scenario = দৃশ্যপট
training-by-week = সপ্তাহ
training-person = কার
training-everybody = সবার
training-nameless = আপনার, নাম ছাড়া
training-from = শুরুর তারিখ
training-to = শেষ তারিখ
training-results-title = { $by ->
        [person] ব্যক্তি অনুযায়ী শতাংশ
        [skill] দক্ষতা অনুযায়ী শতাংশ
        [market] বাজার অনুযায়ী শতাংশ
        [criterion] যা চাওয়া হয়েছিল সে অনুযায়ী শতাংশ
        [scenario] দৃশ্যপট অনুযায়ী শতাংশ
       *[week] সপ্তাহ অনুযায়ী শতাংশ
    }
training-results-attempts = { $count ->
       *[other] { NUMBER($count) }টি প্রচেষ্টা থেকে।
    }
training-results-shared = { $count ->
       *[other] এর মধ্যে { NUMBER($count) }টি অন্যরা শেয়ার করেছেন।
    }
training-results-none = এই সময়ে কোনো অনুশীলন শেষ করা হয়নি।
training-column-percent = শতাংশ
training-column-attempts = প্রচেষ্টা
training-nothing-to-earn = পাওয়ার মতো নম্বর ছিল না
training-week = সপ্তাহ: { $date }
training-chart-one = { $title }। { $label }: { $percent }।
training-chart-bars = { $title }, { NUMBER($count) }টি বারে। সবচেয়ে বেশি: { $most }, { $mostPercent }। সবচেয়ে কম: { $least }, { $leastPercent }। সব সংখ্যা নিচের তালিকায় আছে।
training-chart-weeks = { $title }, কলাম আকারে। প্রথম সপ্তাহ: { $first } ({ $firstPercent })। শেষ সপ্তাহ: { $last } ({ $lastPercent })। সব সংখ্যা নিচের তালিকায় আছে।

## Results as files

training-share = শেয়ার করুন
training-export-csv = যা দেখানো হচ্ছে তার তালিকা (CSV)
training-share-mine = আমার ফলাফল শেয়ার করুন (xAPI)
training-share-hint = প্রশিক্ষক বা লার্নিং সিস্টেমের জন্য: ওপরে যা-ই বেছে নেওয়া থাকুক, আপনার শেষ করা সব প্রচেষ্টা, যে নামে আপনি উত্তরে স্বাক্ষর করেন সেই নামে।
training-with-words = আমার লেখাসহ
training-with-words-hint = এতে টিক না দিলে আপনার উত্তর এখানেই থাকে, ফাইলে থাকে শুধু তার মূল্যায়ন।
training-written = এখানে লেখা হয়েছে: { $path }
training-take-results = অন্যদের শেয়ার করা ফলাফল ইমপোর্ট করুন
training-take-results-hint = সহকর্মীর xAPI স্টেটমেন্টের ফাইল। এটি এই কম্পিউটারেই পড়া হয়, আর কোথাও যায় না।
training-taken-new = { $count ->
        [0] কোনো প্রচেষ্টা নতুন ছিল না।
       *[other] { NUMBER($count) }টি প্রচেষ্টা নতুন ছিল।
    }
training-taken-known = { $count ->
       *[other] { NUMBER($count) }টি আগে থেকেই এখানে ছিল।
    }
training-taken-skipped = { $count ->
       *[other] { NUMBER($count) }টি স্টেটমেন্ট অন্য বিষয়ের, তাই বাদ দেওয়া হয়েছে।
    }
training-remove-shared = অন্যদের শেয়ার করা ফলাফল সরান
training-remove-shared-confirm = অন্যরা আপনার সঙ্গে যত ফলাফল শেয়ার করেছেন, সব সরাবেন? আপনার ফলাফল থাকবে।
training-removed-shared = অন্যদের শেয়ার করা ফলাফল সরানো হয়েছে।

## Assignments

training-assign = অ্যাসাইন করুন
training-assign-explained = কী অনুশীলন করতে হবে ও কবের মধ্যে, তা লিখে ফাইলটি দিয়ে দিন। নিজে থেকে কিছু পাঠানো হয় না।
training-assign-title = শিরোনাম
training-assign-until = সময়সীমা
training-assign-note = নোট
training-assign-people = ব্যক্তি
training-assign-people-hint = তাঁদের সেটিংসে যেমন আছে তেমন নাম, কমা দিয়ে বা প্রতি লাইনে একটি করে। ব্যক্তি বা গ্রুপ কিছুই না থাকলে এটি সবার জন্য।
training-assign-groups = গ্রুপ
training-assign-groups-hint = কমা দিয়ে বা প্রতি লাইনে একটি করে।
training-assign-scenarios = দৃশ্যপট
training-assign-find = দৃশ্যপট খুঁজুন
training-assign-none-found = কোনো দৃশ্যপট মেলেনি।
training-assign-chosen = { $count ->
        [0] এখনো কিছু বেছে নেওয়া হয়নি।
       *[other] { NUMBER($count) }টি বেছে নেওয়া হয়েছে।
    }
training-assign-scenario = { $title } ({ $market }, { $minutes ->
       *[other] { NUMBER($minutes) } মিনিট
    })
training-assign-make = ফাইল তৈরি করুন
training-assigned = আপনাকে অ্যাসাইন করা
training-assigned-none = আপনাকে কিছু অ্যাসাইন করা হয়নি।
training-assigned-from = অ্যাসাইন করেছেন: { $from }
training-assigned-until = সময়সীমা: { $date }
training-assigned-done = { NUMBER($of) }টির মধ্যে { NUMBER($done) }টি সম্পন্ন
training-assigned-late = সময় পেরিয়েছে
training-assigned-remove = সরান
training-assigned-remove-this = “{ $title }” সরান
training-assigned-remove-confirm = “{ $title }” সরাবেন? এর জন্য যা অনুশীলন করেছেন, তা থাকবে।
training-take-assignment = অ্যাসাইনমেন্ট ইমপোর্ট করুন
training-take-assignment-hint = আপনার প্রশিক্ষকের দেওয়া ফাইল। এটি এই কম্পিউটারেই পড়া হয়, আর কোথাও যায় না।
training-assignment-taken = “{ $title }” ইমপোর্ট হয়েছে, সময়সীমা: { $date }।

## Files of scenarios

training-scenario-export = এক্সপোর্ট
training-scenario-parlance = অন্য Parlance-এর জন্য
training-scenario-cmi5 = লার্নিং সিস্টেমের জন্য (cmi5)
training-scenario-language = প্যাকেজের ভাষা
training-scenario-import = দৃশ্যপট ইমপোর্ট করুন
training-scenario-import-hint = অন্য Parlance থেকে এক্সপোর্ট করা ফাইল। এটি আপনার টিমের নিজস্ব দৃশ্যপট হয়ে যায়।
training-scenario-sound = দৃশ্যপট ইমপোর্ট হয়েছে। এতে কোনো সমস্যা নেই।
training-scenario-remarks = { $count ->
       *[other] দৃশ্যপট ইমপোর্ট হয়েছে, { NUMBER($count) }টি মন্তব্যসহ।
    }
training-scenario-faulty = { $count ->
        [one] এই ত্রুটি ঠিক না করা পর্যন্ত দৃশ্যপটটি অনুশীলন করা যাবে না।
       *[other] এই { NUMBER($count) }টির মধ্যে যেগুলো ত্রুটি, সেগুলো ঠিক না করা পর্যন্ত দৃশ্যপটটি অনুশীলন করা যাবে না।
    }
training-scenario-faults = কী সমস্যা আছে
training-scenario-remark = মন্তব্য
training-scenario-fault = ত্রুটি
