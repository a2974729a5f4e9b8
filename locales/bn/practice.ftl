### অনুশীলন: দৃশ্যপট, কথোপকথন, কী আবার ফিরে আসে, আর লেখক কী লেখেন। $percent is a number with its sign,
### as usual in the agent's language.

practice-tab-scenarios = দৃশ্যপট
practice-tab-history = ইতিহাস
practice-own = দলের নিজস্ব
practice-tab-results = ফলাফল
practice-files = এই দৃশ্যপটের ফাইল
practice-review = আজকের দশ মিনিট
practice-review-due = { $count ->
        [0] আজকের দশ মিনিট: কিছু বাকি নেই
       *[other] আজকের দশ মিনিট: { NUMBER($count) }টি কার্ড বাকি
    }

## In the settings

practice-switch-pauses = গ্রাহক লিখতে সময় নেন
    .hint = গ্রাহকের প্রতিটি লাইনের আগে কয়েক সেকেন্ড দেখা যায় যে কেউ লিখছেন।
practice-switch-from-replies = আমার উত্তর থেকে শিখুন
    .hint = আপনার পাঠানো উত্তরে উত্তর যাচাইয়ে যা ধরা পড়ে, তা কার্ড হয়ে ফিরে আসে। কার্ডে নিয়ম ও ভাষা থাকে, আপনার কোনো কথা নয়।

## Scenarios

practice-filters = কোন কোন দৃশ্যপট
practice-search = খুঁজুন
practice-skill = দক্ষতা
practice-skills = দক্ষতা
practice-any-skill = সব দক্ষতা
practice-level = স্তর
practice-any-level = সব স্তর
practice-level-name = স্তর { NUMBER($level) }
practice-language = অনুশীলনের ভাষা
practice-count = { $count ->
        [0] এর সঙ্গে কোনো দৃশ্যপট মেলেনি।
       *[other] { NUMBER($count) }টি দৃশ্যপট
    }
practice-minutes = { $count ->
       *[other] { NUMBER($count) } মিনিট
    }
practice-done = { $count ->
       *[other] { NUMBER($count) } বার সম্পন্ন
    }
practice-done-best = { $count ->
       *[other] { NUMBER($count) } বার সম্পন্ন, সেরা { $percent }
    }
practice-unreviewed = এখনো পর্যালোচনা হয়নি
practice-languages = যেসব ভাষায় আছে: { $languages }
practice-told-in = আপনি পাবেন এই ভাষায়: { $language }
practice-assigned = অ্যাসাইন করা
practice-assigned-by = { $title }, অ্যাসাইন করেছেন: { $from }
practice-assigned-until = { $title }, অ্যাসাইন করেছেন: { $from }, সময়সীমা: { $date }
practice-begin = শুরু করুন
practice-edit = সম্পাদনা করুন
practice-author-name = লেখক
practice-reviewer = পর্যালোচক
practice-version = সংস্করণ
practice-sources = উৎস
practice-unusable = এটি অনুশীলন করা যাচ্ছে না: { $name }
practice-folder = আপনার টিমের নিজস্ব দৃশ্যপট এই ফোল্ডারে আছে:
practice-new = নতুন দৃশ্যপট
practice-new-name = নাম
practice-new-hint = ছোট হাতের লাতিন অক্ষর, অঙ্ক ও হাইফেন, যেমন late-parcel-fr।
practice-new-taken = এই নামে আগে থেকেই একটি দৃশ্যপট আছে।
practice-new-create = তৈরি করুন

## The conversation

practice-back = দৃশ্যপটে ফিরুন
practice-conversation = কথোপকথন
practice-by-agent = আপনি
practice-by-scene = যা ঘটছে
practice-by-why = কেন
practice-typing = { $name } লিখছেন
practice-skip = এখনই এগিয়ে যান
practice-choices = আপনি কী বলবেন?
practice-beside = কথোপকথনের পাশে
practice-ended = কথোপকথন শেষ হয়েছে।
practice-again = আবার শুরু করুন
practice-said-answer = আপনার উত্তর: { $percent }, { $grade }
practice-said-end = কথোপকথন শেষ হয়েছে। মোট: { $percent }

## What it was worth

practice-worth = মূল্যায়ন
practice-worth-none = উত্তর লেখার পরে এখানে তার মূল্যায়ন দেখা যাবে।
practice-answer-worth = আপনার উত্তর: { $grade }
practice-points = { $of ->
       *[other] { NUMBER($of) } নম্বরের মধ্যে { NUMBER($points) }
    }
practice-not-scored = নম্বর দেওয়া হয়নি
practice-sentences = আপনার কথা
practice-taken = উত্তর যাচাইয়ের কারণে মোট থেকে { NUMBER($count) } শতাংশ কাটা যায়।
practice-sample = একটি ভালো উত্তর দেখান
practice-summary = সামগ্রিক মূল্যায়ন
practice-whole = মোট
practice-cards-made = { $count ->
        [0] আবার দেখার মতো কিছু নেই।
       *[other] আবার দেখার জন্য { NUMBER($count) }টি কার্ড ফিরে আসবে।
    }

## Ten minutes today

practice-cards-left = { $count ->
       *[other] { NUMBER($count) }টি কার্ড বাকি
    }
practice-card-wrote = গ্রাহক লিখেছেন
practice-card-task = আপনার কাজ
practice-card-what = এখানে আপনার উত্তরে কী থাকা চাই?
practice-card-language = যে ভাষায় লেখা: { $language }
practice-card-better = এতে কী সমস্যা আছে, আর আপনি কীভাবে লিখতেন?
practice-card-recall = এই নিয়ম আপনার কাছে কী চায়?
practice-card-sample = এভাবে বলা যায়
practice-show = দেখান
practice-rate = কতটা ভালো জানতেন?
practice-rate-again = একেবারেই না
practice-rate-hard = কষ্ট করে
practice-rate-good = ভালো
practice-rate-easy = সঙ্গে সঙ্গে
practice-review-done = { $count ->
       *[other] আপনি { NUMBER($count) }টি কার্ড দেখেছেন।
    }
practice-review-left = { $count ->
        [0] আজ কিছু বাকি নেই।
       *[other] আরও { NUMBER($count) }টি কার্ড বাকি।
    }
practice-review-more = চালিয়ে যান

## History

practice-history-empty = আপনি এখনো অনুশীলন করেননি।
practice-not-ended = অসমাপ্ত
practice-ended-percent = সমাপ্ত, { $percent }
practice-look = দেখুন
practice-go-on = চালিয়ে যান
practice-other-version = এর মধ্যে দৃশ্যপটটি বদলে গেছে।
practice-remove = সরান
practice-remove-attempt = এই প্রচেষ্টা সরান
practice-remove-attempt-text = “{ $title }”-এ আপনি যা করেছেন, তা চিরতরে মুছে যাবে। এর থেকে তৈরি কার্ডগুলো থাকবে।

## Writing a scenario

practice-author-files = ফাইল
practice-author-file = ফাইল { $file }
practice-author-copy = সংরক্ষণ করলে আপনার টিমের নিজস্ব একটি কপি তৈরি হয়।
practice-author-changed = পরিবর্তিত
practice-author-kept = সংরক্ষিত
practice-author-refused = সংরক্ষণ করা হয়নি: আগে সমস্যা ঠিক করুন
practice-author-save = সংরক্ষণ করুন
practice-author-publish = নতুন সংস্করণ হিসেবে প্রকাশ করুন
practice-author-published = প্রকাশিত
practice-author-unpublished = প্রকাশিত হয়নি: আগে ভুলগুলো ঠিক করুন
practice-author-leave = সংরক্ষণ না করেই বেরিয়ে যাবেন?
practice-author-leave-text = শেষবার সংরক্ষণের পরে যা লিখেছেন, তা হারিয়ে যাবে।
practice-author-leave-yes = বেরিয়ে যান
practice-author-remove = এই দৃশ্যপট সরান
practice-author-remove-text = আপনার টিমের নিজস্ব ফাইলগুলো চিরতরে মুছে যাবে: { $name }। এই নামে Parlance-এর সঙ্গে আসা কোনো দৃশ্যপট থাকলে সেটি আবার দেখা যাবে।
practice-language-add = ভাষা যোগ করুন
practice-language-drop = { $language } সরান
practice-language-tag = ভাষার ট্যাগ, যেমন hu বা pt-BR
practice-faults = কী সমস্যা আছে
practice-faults-count = { $count ->
        [0] কোনো সমস্যা নেই।
       *[other] { NUMBER($count) }টি মন্তব্য
    }
practice-fault-place = { $place ->
        [known] { $file }, লাইন { NUMBER($line) }, কলাম { NUMBER($column) }:
       *[none] { $file }:
    }
practice-preview = চালালে যেমন দেখাবে
practice-preview-own = মূল ভাষা
practice-preview-restart = শুরু থেকে
practice-preview-none = এটি এখনো চালানো যাচ্ছে না।
practice-ways = { $count ->
       *[other] এতে { NUMBER($count) }টি পথ আছে।
    }
practice-outcomes = উত্তরের মান
practice-outcome-good = ভালো উত্তর
practice-outcome-middling = মাঝারি উত্তর
practice-outcome-poor = দুর্বল উত্তর
