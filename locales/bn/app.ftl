### জানালার নিজস্ব কথা, এজেন্টের ভাষায়।

close = বন্ধ করুন
cancel = বাতিল করুন

## ইনবক্স

inbox = ইনবক্স
inbox-total = { $count ->
       *[other] { NUMBER($count) }টি টিকিট
    }
inbox-no-desks = এখনো কোনো হেল্প ডেস্ক যোগ করা হয়নি।
inbox-none = কোনো টিকিট নেই।
inbox-none-pass = এই ফিল্টারগুলোর সঙ্গে কোনো টিকিট মেলেনি।
inbox-pulling = প্রথম টিকিটগুলো পড়া হচ্ছে…
demo-start = ডেমো ডেস্ক দিয়ে দেখুন
filter-desk = হেল্প ডেস্ক
filter-market = বাজার
filter-status = অবস্থা
filter-all-desks = সব ডেস্ক
filter-all-markets = সব বাজার
filter-all-statuses = সব অবস্থা
filter-counted = { $name } ({ NUMBER($count) })
filter-clear = ফিল্টার মুছুন
status-new = নতুন
status-open = খোলা
status-waiting = অপেক্ষমাণ
status-solved = সমাধান হয়েছে
status-closed = বন্ধ
row-draft = একটি খসড়া রয়েছে
row-outgoing = { $count ->
       *[other] { NUMBER($count) }টি বার্তা এখনো পৌঁছায়নি
    }
row-due = সময়সীমা: { $when }
row-overdue = সময় পেরিয়েছে: { $when }

## টিকিট

ticket = টিকিট
ticket-hint = একটি টিকিট বেছে নিন: j ও k দিয়ে পরের-আগের টিকিটে যান, Enter দিয়ে খুলুন, ? চাপলে সব শর্টকাট দেখা যাবে।
ticket-returns = ফেরত
ticket-back = ইনবক্সে ফিরুন
ticket-remote-status = হেল্প ডেস্কে: { $status }
messages = বার্তা
message-you = আপনি
message-inbound = গ্রাহক
message-outbound = আমাদের উত্তর
message-internal = অভ্যন্তরীণ নোট, গ্রাহক দেখতে পান না
message-frame = বার্তা
message-files = সংযুক্তি
attachment-save = সংরক্ষণ করুন: { $name }
attachment-saving = সংরক্ষণ করা হচ্ছে…
attachment-saved = সংরক্ষণ করা হয়েছে: { $path }
message-images = { $count ->
       *[other] { NUMBER($count) }টি দূরবর্তী ছবি বাদ দেওয়া হয়েছে, যাতে আপনি এটি পড়েছেন তা কেউ জানতে না পারে।
    }

## লেখার জায়গা

fields = ফিল্ড
fields-more = { $count ->
       *[other] আরও { NUMBER($count) }টি ফিল্ড
    }
field-status = অবস্থা
field-owner = দায়িত্বপ্রাপ্ত
field-priority = অগ্রাধিকার
field-tags = ট্যাগ
field-custom = কাস্টম ফিল্ড
field-nobody = কেউ নয়
field-none = নেই
field-tag-add = ট্যাগ যোগ করুন
field-tag-remove = ট্যাগ সরান: { $tag }
field-yours = আপনারটি: { $value }
field-theirs = হেল্প ডেস্কে এখন: { $value }

## The composer

composer = আপনার উত্তর
composer-reply = উত্তর
composer-note = নোট
composer-hint-reply = গ্রাহককে লিখুন…
composer-hint-note = সহকর্মীদের লিখুন…
composer-note-who = এটি শুধু সহকর্মীরা দেখেন
composer-greeting = সম্ভাষণ
composer-closing = সমাপ্তি
composer-send = পাঠান
composer-send-note = নোট যোগ করুন
draft-typing = সংরক্ষণ করা হচ্ছে…
draft-saved = খসড়া সংরক্ষিত
draft-failed = খসড়া সংরক্ষণ করা যায়নি

## উত্তর যাচাই

finding-strip = উত্তর যাচাই
finding-severity-error = ত্রুটি
finding-severity-warning = সতর্কতা
finding-severity-hint = পরামর্শ
finding-count-error = { $count ->
       *[other] { NUMBER($count) }টি ত্রুটি
    }
finding-count-warning = { $count ->
       *[other] { NUMBER($count) }টি সতর্কতা
    }
finding-count-hint = { $count ->
       *[other] { NUMBER($count) }টি পরামর্শ
    }
finding-said = { $severity }: { $title }। { $reason }
finding-replace = বদলে দিন: { $text }
finding-remove = বাদ দিন
finding-ignore = এখানে উপেক্ষা করুন
finding-none = কোনো সমস্যা ধরা পড়েনি
finding-checked = { $language } ভাষায় যা যাচাই করা হয়েছে:
finding-unchecked = এখানে যাচাই করা হয়নি:
finding-ignored = { $count ->
       *[other] এখানে { NUMBER($count) }টি উপেক্ষা করা হয়েছে
    }
finding-show-again = আবার দেখান
finding-ask = { $count ->
        [one] এভাবে পাঠাবেন না: { $reason }
       *[other] এভাবে পাঠাবেন না, কারণ { NUMBER($count) }টি। প্রথমটি: { $reason }
    }
finding-send-anyway = তবুও পাঠান
finding-look = দেখুন

## গ্রাহক পরিচিতি

brief = গ্রাহক পরিচিতি
brief-address = যেভাবে সম্বোধন করবেন
brief-surname-first = পারিবারিক নাম আগে
brief-market-unknown = বাজার অজানা
brief-weekend = সাপ্তাহিক ছুটি
brief-other-zones = অথবা, বাজারের অন্য জায়গায়: { $zones }
brief-call-here = আপনার এখানে { $time }
brief-language = লেখার ভাষা
brief-currency = মুদ্রা
brief-holidays = ছুটির দিন
brief-holiday-check = যাচাই করুন
brief-holiday-check-why = এই দিনটি নিয়ে উৎসগুলি একমত নয়, বা এটি চাঁদ দেখা বা কোনও সিদ্ধান্তের উপর নির্ভর করে: কিছু প্রতিশ্রুতি দেওয়ার আগে যাচাই করুন।
brief-occasion = উপলক্ষ
occasion-usual = উত্তর
occasion-apology = ক্ষমাপ্রার্থনা
occasion-holiday = ছুটির দিন
occasion-condolence = শোক-সমবেদনা
brief-greetings = যেভাবে শুরু করবেন
brief-closings = যেভাবে শেষ করবেন
brief-guidance = জেনে রাখা ভালো
formality-formal = আনুষ্ঠানিক
formality-informal = অনানুষ্ঠানিক
brief-guidance-more = আরও { $count }টি
brief-payments = এখানে গ্রাহকরা যেভাবে অর্থপ্রদান করেন
refund-original = টাকা যে পথে এসেছে, অর্থফেরত সেই পথেই যায়।
refund-bank-account = অর্থফেরতের জন্য গ্রাহকের ব্যাংক অ্যাকাউন্ট দরকার: চেয়ে নিন।
refund-shop = অর্থপ্রদান পরিষেবাটি টাকা ফেরত দেয় না: কীভাবে টাকা ফেরত দেবেন, তা গ্রাহকের সঙ্গে ঠিক করে নিন।
refund-not-known = অর্থফেরত কীভাবে হয় তা জানা নেই: প্রতিশ্রুতি দেওয়ার আগে জেনে নিন।
refund-days-calendar = সর্বোচ্চ { $max } দিন লাগে।
refund-days-business = সর্বোচ্চ { $max } কর্মদিবস লাগে।
refund-within = অর্থপ্রদানের { $days } দিনের মধ্যে সম্ভব।
payment-ending = বন্ধ হবে: { $date }।
payment-ended = বন্ধ হয়েছে: { $date }।
payment-unsure = উৎসগুলি একমত নয়: কিছু প্রতিশ্রুতি দেওয়ার আগে যাচাই করুন।
topic-form-of-address = সম্বোধনের রূপ
topic-name-order = নাম
topic-title = উপাধি
topic-opening = সম্ভাষণ
topic-closing = সমাপ্তি
topic-directness = সুর
topic-apology = ক্ষমা প্রার্থনা
topic-saying-no = না বলা
topic-dates = তারিখ
topic-numbers = সংখ্যা ও টাকার অঙ্ক
topic-delivery = ঠিকানা ও ডেলিভারি
topic-payments-refund = অর্থপ্রদান ও অর্থফেরত
topic-rights = ভোক্তা অধিকার
topic-working-time = সময় ও কর্মদিবস
topic-language = ভাষা
topic-typography = বানান ও বিন্যাস
topic-small-talk = সৌজন্য আলাপ
topic-humour = রসিকতা
topic-emoji = ইমোজি
topic-urgency = তাগাদা
topic-complaint = অভিযোগ
topic-number-taboo = যেসব সংখ্যা এড়াবেন
topic-gift-taboo = উপহার
topic-ask = ধরে না নিয়ে জিজ্ঞেস করুন
guidance-source = উৎস
guidance-checked = যাচাইয়ের তারিখ: { $date }
guidance-stale = আবার যাচাই করা দরকার

## আউটবক্স

outbox = আউটবক্স
outbox-count = { $count ->
        [0] আউটবক্স খালি
       *[other] আউটবক্স: { NUMBER($count) }
    }
outbox-stuck = আউটবক্স: { NUMBER($count) }, আপনার মনোযোগ দরকার
outbox-empty = সব বার্তা পৌঁছে গেছে।
outbox-explained = হেল্প ডেস্ক নিশ্চিত না করা পর্যন্ত বার্তা এখানে থাকে। প্রতিটি বার্তা ক্রম মেনে একবারই যায়।
outbox-attempts = { $count ->
        [0] এখনো চেষ্টা করা হয়নি
       *[other] { NUMBER($count) } বার চেষ্টা করা হয়েছে
    }
operation-waiting = পাঠানোর অপেক্ষায়
operation-sending = পাঠানো হচ্ছে
operation-unknown = পৌঁছেছে কি না দেখা হচ্ছে
operation-refused = প্রত্যাখ্যাত
operation-conflict = আপনার সিদ্ধান্তের অপেক্ষায়
operation-confirmed = পৌঁছেছে
operation-held = একটু অপেক্ষা করছে, যাতে আপনি আগের অবস্থায় ফেরাতে পারেন
operation-goes-out = { NUMBER($seconds) } সেকেন্ড পরে যাবে
operation-change = { $field }: { $from } → { $to }
operation-next-try = পরের চেষ্টা: { $time }
operation-retry = এখন চেষ্টা করুন
operation-take-back = ফিরিয়ে নিন
operation-undo = আগের অবস্থায় ফেরান
operation-send-now = এখনই পাঠান
operation-send-anyway = তবুও পাঠান
operation-to-composer = লেখার জায়গায় ফেরান
operation-keep-mine = আমারটি রাখুন
operation-take-theirs = হেল্প ডেস্কেরটি নিন
operation-try-again = আবার চেষ্টা করুন
operation-drop = বাদ দিন
operation-take-back-hint = এটি পাঠানো হবে না; এর লেখা আবার খসড়া হবে এবং সেখানে ইতিমধ্যে যা লেখা আছে, তার আগে বসবে
operation-take-back-confirm = { $state ->
        [unknown] এটি হয়তো আগেই পৌঁছে গেছে; আবার পাঠানো হবে না। এর লেখা আবার টিকিটের খসড়া হবে এবং সেখানে ইতিমধ্যে যা লেখা আছে, তার আগে বসবে।
       *[other] এটি পাঠানো হবে না। এর লেখা আবার টিকিটের খসড়া হবে এবং সেখানে ইতিমধ্যে যা লেখা আছে, তার আগে বসবে।
    }

## সিঙ্ক

offline = অফলাইন: আপনার লেখা রাখা থাকে, পরে পাঠানো হবে
sync-idle = হালনাগাদ
sync-idle-since = হালনাগাদ ({ $when })
sync-first-pull = প্রথমবার পড়া হচ্ছে: { NUMBER($done) }
sync-first-pull-of = প্রথমবার পড়া হচ্ছে: { NUMBER($total) }টির মধ্যে { NUMBER($done) }টি
sync-pulling = পরিবর্তন খোঁজা হচ্ছে
sync-pulling-of = পরিবর্তন পড়া হচ্ছে: { NUMBER($total) }টির মধ্যে { NUMBER($done) }টি
sync-sending = পাঠানো হচ্ছে
sync-waiting = শিগগিরই আবার চেষ্টা হবে
sync-waiting-until = আবার চেষ্টা হবে: { $time }
sync-stopped = থেমে গেছে
sync-paused = বিরতিতে আছে

## সেটিংস

settings = সেটিংস
settings-language = ভাষা
settings-theme = থিম
settings-signature = স্বাক্ষর
settings-signature-hint = আপনার উত্তরের শেষে যে নাম থাকে।
settings-undo = পাঠানোর পর যতক্ষণ ফিরিয়ে নেওয়া যায়
settings-undo-seconds = { $seconds ->
        [0] সময় নেই: সঙ্গে সঙ্গে চলে যায়
       *[other] { NUMBER($seconds) } সেকেন্ড
    }
settings-desks = হেল্প ডেস্ক
theme-system = সিস্টেমের মতো
theme-light = হালকা
theme-dark = গাঢ়
desk-add = হেল্প ডেস্ক যোগ করুন
desk-name = নাম
desk-kind = ধরন
desk-kind-demo = ডেমো ডেস্ক
desk-url = ঠিকানা
desk-url-hint = { $kind ->
        [chatwoot] আপনার অ্যাকাউন্টের নম্বরসহ: { $example }
        [help-scout] সবার জন্য একই: { $example }
        [znuny] প্রশাসক আগে সেখানে Parlance-এর ওয়েব সার্ভিস ইমপোর্ট করেন: { $example }
        [demo] ডেমো ডেস্ক চালু হওয়ার সময় যা জানায়: { $example }
        [email] ইনকামিং মেইল সার্ভারের ঠিকানা; আউটগোয়িং মেইল সার্ভারের নাম আলাদা হলে সেটিও যোগ করুন: { $example }
       *[other] ব্রাউজারে যেমন আছে: { $example }
    }
desk-web-service = প্রশাসকের জন্য ওয়েব সার্ভিস রাখুন
desk-user-email = ইমেইল ঠিকানা
desk-user-login = ব্যবহারকারীর নাম
desk-password = পাসওয়ার্ড
desk-secret = টোকেন
desk-secret-where = { $kind ->
        [request-tracker] Request Tracker-এর Logged in as › Settings › Auth Tokens-এ পাবেন।
        [django-helpdesk] প্রশাসক তৈরি করে দেন, প্রশাসন পাতার Tokens অংশে।
        [redmine] Redmine-এর My account পাতায় পাবেন: API access key।
        [zendesk] প্রশাসক তৈরি করে দেন, Admin Center-এর Apps and integrations › APIs-এ।
        [chatwoot] Chatwoot-এর Profile settings পাতায় পাবেন: Access Token।
        [jira-service-management] id.atlassian.com-এর Security › API tokens-এ পাবেন।
        [zammad] Zammad-এর প্রোফাইল › টোকেন অ্যাক্সেস (Profile › Token Access) অংশে পাবেন, ticket.agent অনুমতিসহ।
        [freshdesk] Freshdesk-এর Profile settings পাতায় পাবেন: Your API Key।
        [help-scout] Your Profile › My Apps-এর কোনো অ্যাপের অ্যাক্সেস টোকেন (OAuth)। Help Scout-এ এর মেয়াদ দুদিন।
        [znuny] হেল্প ডেস্কের এজেন্ট হিসেবে আপনার নিজের পাসওয়ার্ড।
        [email] মেইলবক্সের নিজের পাসওয়ার্ড, অথবা পরিষেবাদাতা চাইলে একটি অ্যাপ পাসওয়ার্ড।
       *[demo] ডেমো ডেস্ক চালু হওয়ার সময় যা জানায়।
    }
desk-secret-hint = আপনার সিস্টেমের কীরিংয়ে রাখা হয়, আর কখনো দেখানো হয় না।
desk-test = সংযোগ পরীক্ষা করুন
desk-testing = পরীক্ষা করা হচ্ছে…
desk-save = যোগ করুন
desk-sync-now = এখনই সিঙ্ক করুন
desk-pause = বিরতি দিন
desk-resume = আবার চালু করুন
desk-replace-secret = টোকেন বদলান
desk-save-secret = পরীক্ষা করে রাখুন
desk-remove = সরান
desk-remove-confirm = { $outgoing ->
        [0] { $name } ও এর টিকিটগুলো এই কম্পিউটার থেকে সরানো হবে। হেল্প ডেস্কে কিছু বদলাবে না।
       *[other] { $name } ও এর টিকিটগুলো এই কম্পিউটার থেকে সরানো হবে, সঙ্গে এখনো না পৌঁছানো { NUMBER($outgoing) }টি বার্তাও। হেল্প ডেস্কে কিছু বদলাবে না।
    }
desk-remove-keep = সরান, টিকিট রাখুন
desk-remove-kept = যা থাকবে তা পড়া ও খোঁজা যাবে; একই ডেস্ক আবার যোগ করলে সেখান থেকেই সিঙ্ক চলবে।
desk-unencrypted = এনক্রিপশন ছাড়া সংযোগ করুন
desk-unencrypted-mark = এনক্রিপ্ট করা নয়
desk-hints = ওয়েবহুক
desk-hints-explained = ওয়েবহুক এলে Parlance সঙ্গে সঙ্গে হেল্প ডেস্ককে জিজ্ঞাসা করে। এতে যা লেখা থাকে তা ফেলে দেওয়া হয়।
desk-hints-on = ওয়েবহুক নিন
desk-hints-off = আর ওয়েবহুক নেবেন না
desk-hints-address = হেল্প ডেস্ক এই ঠিকানায় পাঠায় (POST)। ঠিকানাটি এই কম্পিউটারেই: আপনার দলের কোনো রিলে বা টানেলকে তা এখানে পৌঁছে দিতে হবে। এটি কাউকে জানাবেন না।
desk-hints-silent = সেখানে এখন কেউ শুনছে না: অন্য একটি প্রোগ্রাম এই পোর্ট ব্যবহার করছে।
desk-report-works = কাজ করছে।
desk-report-agent = আপনার অ্যাকাউন্ট
desk-report-product = পণ্য
desk-report-queues = যেসব কিউ দেখতে পারেন
desk-report-once = কখনো দুবার পাঠানো হয় না
desk-report-once-ref = ডেস্ক প্রতিটি বার্তার সঙ্গে আমাদের রেফারেন্স রাখে
desk-report-once-search = ডেস্কে লেখক, লেখা ও সময় ধরে খোঁজা হয়
capabilities = এই ডেস্ক যা যা পারে
capability-cursor-keyset = ঠিক কী বদলেছে, তা জানায়।
capability-cursor-updated-since = একটি নির্দিষ্ট সময়ের পর কী বদলেছে, তা জানায়।
capability-cursor-sweep = কী বদলেছে জানাতে পারে না: পুরোটা পড়ে মিলিয়ে দেখা হয়।
capability-lock-etag = দুজন একই টিকিট বদলালে টের পায়।
capability-lock-version = দুজন একই টিকিট বদলালে সংস্করণ নম্বর দেখে টের পায়।
capability-lock-none = দুজন একই টিকিট বদলালে টের পায় না।
capability-identity-idempotency-key = আগে পাঠানো বার্তা আবার নেয় না।
capability-identity-client-ref = আমাদের রেফারেন্স রাখে, তাই হারানো উত্তর আবার খুঁজে পাওয়া যায়।
capability-identity-author-text-time = হারানো উত্তর লেখক, লেখা ও সময় ধরে খুঁজে পাওয়া যায়।
capability-tombstones = কোন টিকিট মোছা বা একীভূত হয়েছে, তা জানায়।
capability-no-tombstones = কোন টিকিট মোছা বা একীভূত হয়েছে, তা জানায় না।
capability-notes = অভ্যন্তরীণ নোট আছে।
capability-no-notes = অভ্যন্তরীণ নোট নেই।
capability-change = যা যা বদলানো যায়: { $fields }।
capability-no-change = টিকিটের ফিল্ড বদলাতে দেয় না।
capability-proven = আসল পণ্যের সঙ্গে পরীক্ষা করা হয়েছে।
capability-untried = পণ্যের নথি দেখে তৈরি, আসল কোনো ডেস্কে এখনো পরীক্ষা করা হয়নি: আগে একটি পরীক্ষামূলক ডেস্কে চালিয়ে দেখুন।
capability-attachments = সংযুক্তি দেয়।
capability-no-attachments = সংযুক্তি দেয় না।

## সেটিংসে উত্তর যাচাইয়ের নিয়ম

mapping = এর শব্দগুলোর অর্থ
mapping-explained = Parlance-এর নিজের অনুমান আগে থেকেই বেছে নেওয়া আছে। আপনার টিম অন্য কিছু বোঝালে বদলে দিন।
mapping-empty = এতে কী কী শব্দ আছে, তা এখনো জানা নেই: আগে সিঙ্ক করুন।
mapping-statuses = অবস্থা
mapping-priorities = অগ্রাধিকার
mapping-priorities-low = কম
mapping-priorities-normal = স্বাভাবিক
mapping-priorities-high = বেশি
mapping-priorities-urgent = জরুরি
mapping-channels = কিউয়ের টিকিট যে মাধ্যমে আসে
mapping-channels-email = ইমেইল
mapping-channels-chat = চ্যাট
mapping-channels-phone = ফোন
mapping-channels-social = সোশ্যাল মিডিয়া
mapping-fields = কাস্টম ফিল্ড থেকে গ্রাহক সম্পর্কে যা জানা যায়
mapping-fields-language = ভাষা
mapping-fields-country = দেশ
mapping-fields-form-of-address = সম্বোধনের রূপ
mapping-fields-hidden = এজেন্টদের দেখানো হয় না
mapping-agents = এজেন্টদের নাম
mapping-none-statuses = হেল্প ডেস্ক যেমন বলে
mapping-none-priorities = অজানা
mapping-none-channels = হেল্প ডেস্ক যেমন বলে
mapping-none-fields = বিশেষ কিছু নয়
mapping-save = সংরক্ষণ করুন
mapping-saved = সংরক্ষিত

## Rules of the reply check, in the settings

rules = উত্তর যাচাই
rules-scope = যাদের জন্য
rules-scope-team = সবাই
rules-scope-market = { $market } বাজারের গ্রাহক
rules-scope-customer = শুধু { $customer }
rules-own = আপনার টিমের
rules-as-it-is = { $scope ->
        [team] যেমন আছে ({ $severity ->
            [error] ত্রুটি
            [warning] সতর্কতা
           *[hint] পরামর্শ
        })
       *[other] অন্য সব জায়গার মতো
    }
rules-off = বন্ধ
rules-folder = আপনার টিমের নিজস্ব নিয়ম এই ফোল্ডার থেকে পড়া হয়। প্রতিটি নিয়মের জন্য একটি করে ফাইল রাখুন, যার নাম .toml দিয়ে শেষ হয়; যা ধরার কথা নিয়মগুলো তা ধরছে কি না, parlance check --test-rules তা জানায়।
rules-fault = { $place ->
        [known] { $file }, লাইন { NUMBER($line) }, কলাম { NUMBER($column) }: ব্যবহার করা হচ্ছে না:
       *[none] { $file } ব্যবহার করা হচ্ছে না:
    }
search = খুঁজুন
customer-page = গ্রাহক
customer-open = এই গ্রাহকের সবকিছু
import = ফাইল ইমপোর্ট করুন
new-ticket = নতুন টিকিট

## কীবোর্ড শর্টকাট

markets = বাজার
practice = অনুশীলন
keys = কীবোর্ড শর্টকাট
key-move = পরের, আগের টিকিট
key-open = টিকিট খুলুন
key-back = ফিরুন
key-filter = ফিল্টারে যান
key-reply = উত্তর লিখুন
key-note = নোট লিখুন
key-send = পাঠান
key-greeting = সম্ভাষণ বসান
key-closing = সমাপ্তি বসান
key-finding-next = পরের মন্তব্য
key-finding-previous = আগের মন্তব্য
key-finding-fix = প্রথম সংশোধনটি বসান
key-finding-ignore = মন্তব্যটি এখানে উপেক্ষা করুন
key-undo = যা এখনো যায়নি, তা আগের অবস্থায় ফেরান
key-outbox = আউটবক্স
key-search = খুঁজুন
key-customer = গ্রাহকের সবকিছু
key-import = ফাইল ইমপোর্ট করুন
key-new-ticket = নতুন টিকিট খুলুন
key-markets = বাজার
key-practice = অনুশীলন
key-settings = সেটিংস
key-keys = এই তালিকা

## দরজা

door-new = Parlance আপনার গ্রাহকদের ইতিহাস এই কম্পিউটারে একটি এনক্রিপ্ট করা ভাণ্ডারে রাখে।
door-keyring = এর চাবি আপনার সিস্টেমের কীরিংয়ে রাখা হয়। কীরিং হারিয়ে গেলে যাতে অসুবিধা না হয়, সেজন্য আপনি একটি পুনরুদ্ধার কোড পাবেন।
door-no-keyring = এই কম্পিউটারে কোনো কীরিং পাওয়া যায়নি, তাই ভাণ্ডারটি একটি পাসফ্রেজ দিয়ে সুরক্ষিত থাকবে।
door-by-passphrase = আমি বরং পাসফ্রেজ ব্যবহার করব
door-create = ভাণ্ডার তৈরি করুন
door-passphrase = পাসফ্রেজ
door-passphrase-new = নতুন পাসফ্রেজ
door-passphrase-again = আরেকবার
door-passphrase-long = অন্তত { $count }টি অক্ষর; কয়েকটি শব্দ হলে মনে রাখা সহজ।
door-passphrase-differs = দুটি এক নয়।
door-open = খুলুন
door-forgot = পুনরুদ্ধার কোড ব্যবহার করুন
door-code = পুনরুদ্ধার কোড
door-code-hint = যেভাবে প্রিন্ট করা বা লেখা আছে; ফাঁকা জায়গা, হাইফেন ও ছোট-বড় হাতের অক্ষরে কিছু আসে-যায় না।
door-recover-passphrase = এখন থেকে ভাণ্ডারটি পাসফ্রেজ দিয়ে সুরক্ষিত রাখুন
door-again = আবার চেষ্টা করুন
door-closed = ভাণ্ডারটি খোলা যাচ্ছে না। এর ভেতরে কিছু বদলায়নি।
recovery = পুনরুদ্ধার কোড
recovery-title = আপনার পুনরুদ্ধার কোড লিখে রাখুন
recovery-why = কীরিং বা পাসফ্রেজ হারিয়ে গেলে এটি দিয়ে ভাণ্ডার খোলা যায়। এটি শুধু এখনই দেখানো হচ্ছে।
recovery-copy = কপি করুন
recovery-copied = কপি হয়েছে
recovery-print = প্রিন্ট করুন
recovery-written = লিখে রেখেছি
recovery-continue = এগিয়ে যান

## এখানে কী সমস্যা হলো

error-shell = জানালাটি Parlance-এর বাকি অংশের সঙ্গে যোগাযোগ করতে পারেনি।
    .next = Parlance আবার চালু করুন; যা সংরক্ষিত ছিল তা আছে।
error-unknown = কিছু একটা সমস্যা হয়েছে ({ $code })।
    .next = আবার চেষ্টা করুন; সমস্যা না কাটলে Parlance আবার চালু করুন। যা সংরক্ষিত ছিল তা আছে।
