### গ্রাহক পরিচিতি ও কমান্ড লাইনের কথা, এজেন্টের ভাষায়।

## কেন এই বাজার

market-evidence-country = হেল্প ডেস্কের তথ্যে গ্রাহকের দেশ: { $country }।
market-evidence-phone = গ্রাহকের ফোন নম্বর শুরু হয় +{ $prefix } দিয়ে।
market-evidence-email = গ্রাহকের ইমেইল ঠিকানা শেষ হয় .{ $tld } দিয়ে।
market-evidence-language = শুধু এ কারণে যে গ্রাহক { $language } ভাষায় লেখেন; জানা জরুরি হলে জিজ্ঞেস করুন।
market-evidence-unknown = গ্রাহক কোথায় আছেন, তা কিছু থেকে বোঝা যায় না: জানা জরুরি হলে জিজ্ঞেস করুন।
market-evidence-chosen = এই বাজার আপনি বেছে নিয়েছেন।

## কেন এভাবে সম্বোধন

address-evidence-asked = গ্রাহক এভাবে সম্বোধন করতে বলেছেন।
address-evidence-observed = গ্রাহক আমাদের এভাবে লেখেন: “{ $words }”।
address-evidence-usual = { $language } ভাষায় গ্রাহকসেবার বার্তায় এটাই প্রচলিত; গ্রাহক অন্য কোনো পছন্দ জানাননি।

## কোন কথা কখন মানায়

phrase-when = { $formality ->
       *[formal] আনুষ্ঠানিক
        [informal] অনানুষ্ঠানিক
    }{ $part ->
       *[any] {""}
        [morning] , সকালে
        [day] , দিনের বেলা
        [evening] , সন্ধ্যায়
        [night] , রাতে
    }

## পরামর্শটি কোথায় খাটে

scope = { $channel ->
       *[any] যেকোনো বার্তায়
        [email] ইমেইলে
        [chat] চ্যাটে
        [phone] ফোনে
        [several] লিখিত বার্তায়
    }{ $languages ->
        [none] {""}
       *[other] {", "}{ $languages } ভাষায়
    }{ $markets ->
        [none] {""}
       *[other] { " " }({ $markets })
    }

## স্থানীয় সময়

time-known = { $weekday }, { $period ->
        [none] {""}
       *[other] { $period }{ " " }
    }{ $time }
time-by-phone = { $time } (ফোন নম্বরের এরিয়া কোড অনুযায়ী)
time-several = বাজারের কোন অংশে, তার ওপর নির্ভর করে { $first } থেকে { $last }: জানা জরুরি হলে জিজ্ঞেস করুন।
weekday-1 = সোমবার
weekday-2 = মঙ্গলবার
weekday-3 = বুধবার
weekday-4 = বৃহস্পতিবার
weekday-5 = শুক্রবার
weekday-6 = শনিবার
weekday-7 = রবিবার

## কমান্ড লাইন

cli-market = বাজার
cli-evidence = কারণ
cli-time = স্থানীয় সময়
cli-address = সম্বোধন
cli-language = ভাষা
cli-currency = মুদ্রা
cli-holiday = ছুটির দিন
cli-greetings = সম্ভাষণ
cli-closings = সমাপ্তি
cli-guidance = পরামর্শ
cli-stale = আবার যাচাই করুন
cli-checked = যাচাই: { $date }
cli-formality = { $formality ->
       *[formal] আনুষ্ঠানিক
        [informal] অনানুষ্ঠানিক
    }
cli-status = { $status ->
        [new] নতুন
       *[open] খোলা
        [waiting] অপেক্ষমাণ
        [solved] সমাধান হয়েছে
        [closed] বন্ধ
    }
cli-operation-state = { $state ->
       *[waiting] অপেক্ষমাণ
        [sending] পাঠানো হচ্ছে
        [unknown] খোঁজা হচ্ছে
        [refused] প্রত্যাখ্যাত
        [conflict] সিদ্ধান্তের অপেক্ষায়
        [confirmed] পৌঁছেছে
    }
cli-recovery-code = পুনরুদ্ধার কোড, শুধু এবারই দেখানো হচ্ছে; লিখে নিরাপদ জায়গায় রাখুন: { $code }
cli-passphrase = পাসফ্রেজ:{" "}
cli-desk-added = যোগ করা হয়েছে: { $name }
cli-desk-hints-on = { $name } এই ঠিকানায় POST করতে পারে: { $address }
cli-desk-hints-off = { $name } থেকে কোনো ওয়েবহুক নেওয়া হচ্ছে না।
cli-desk-removed = সরানো হয়েছে: { $name }
cli-desk-works = কাজ করছে: { $agent }, { $product }
cli-synced = { $name }: টিকিটে { $tickets }টি পরিবর্তন, { $messages }টি নতুন বার্তা, { $confirmed }টি পৌঁছেছে
cli-in-outbox = আউটবক্সে আছে; পরের সিঙ্কে যাবে।
cli-delivered = পৌঁছেছে।
cli-recovery-code-ask = পুনরুদ্ধার কোড:{" "}
cli-backup = { $tickets }টি টিকিট, { $messages }টি বার্তা, না পাঠানো { $unsent }টি
cli-restored = ভাণ্ডারটি এখন { $made } সময়ের মতো।
cli-brought = না পাঠানো যা সঙ্গে এসেছে: { $count }
cli-drafts-brought = সঙ্গে আসা খসড়া: { $count }
cli-held = হয়তো আগেই পাঠানো হয়েছে, আউটবক্সে আপনার সিদ্ধান্তের অপেক্ষায়: { $count }
cli-texts-lost = আর পড়া যায় না এমন টিকিটের উত্তর ও খসড়া: { $count }
cli-kept-aside = এখানে যে ভাণ্ডার ছিল, তা এই নামে রাখা আছে: { $file }
cli-repaired = { $whole ->
       *[yes] মেরামত হয়েছে; কিছু হারায়নি।
        [no] মেরামত হয়েছে; { $pages }টি পৃষ্ঠার মধ্যে { $broken }টি পড়া যায়নি। সেগুলোতে হেল্প ডেস্কের যে অংশ ছিল, তা সেখান থেকে আবার আসবে।
    }
cli-lost = { $table }, হারিয়েছে: { $more ->
        [yes] অন্তত { $count }টি
       *[no] { $count }টি
    }{ $from ->
        [none] {""}
       *[other] , { $from } থেকে { $until }
    }
cli-nothing = কিছু পাওয়া যায়নি।
cli-search-customer = গ্রাহক
cli-search-desk = { $name } এখনো শেষ পর্যন্ত পড়া হয়নি: { $tickets ->
    [0] এর কিছুই এখানে নেই
   *[other] এর { $tickets }টি টিকিট এখানে আছে
}।
cli-search-indexing = খোঁজার প্রস্তুতি চলছে: বাকি { $left }টি।
cli-search-reached = { $at }-এর চেয়ে পুরোনো কিছু দেখা হয়নি। খোঁজ সীমিত করুন, অথবা before: ব্যবহার করুন।
cli-search-files = বার্তার সঙ্গে আসা ফাইলের ভেতরে খোঁজা হয় না।
history-channel = { $channel ->
        [email] ইমেইল
        [e-mail] ইমেইল
        [mail] ইমেইল
        [chat] চ্যাট
        [phone] ফোন
        [voice] ফোন
        [call] ফোন
        [sms] SMS
        [social] সোশ্যাল মিডিয়া
        [web] ওয়েব
        [web-form] ওয়েব ফর্ম
        [form] ওয়েব ফর্ম
        [shop] দোকানে
        [app] অ্যাপ
        [api] স্বয়ংক্রিয়
       *[other] { $word }
    }
history-elsewhere = { $channel ->
        [email] গ্রাহকের সঙ্গে ইমেইলেও যোগাযোগ হয়েছে, শেষবার { $date }।
        [chat] গ্রাহকের সঙ্গে চ্যাটেও যোগাযোগ হয়েছে, শেষবার { $date }।
        [phone] গ্রাহকের সঙ্গে ফোনেও যোগাযোগ হয়েছে, শেষবার { $date }।
        [social] গ্রাহকের সঙ্গে সোশ্যাল মিডিয়াতেও যোগাযোগ হয়েছে, শেষবার { $date }।
       *[other] গ্রাহকের সঙ্গে অন্য উপায়েও ({ $name }) যোগাযোগ হয়েছে, শেষবার { $date }।
    }
history-promised = { $state ->
        [open] কথা দেওয়া হয়েছে { $made }, এখনো বাকি: “{ $text }”{ $due ->
            [none] ।
           *[other] , সময়সীমা: { $due }।
        }
        [kept] কথা দেওয়া হয়েছে { $made }, রাখা হয়েছে: “{ $text }”।
       *[withdrawn] কথা দেওয়া হয়েছে { $made }, ফিরিয়ে নেওয়া হয়েছে: “{ $text }”।
    }
history-message = { $which ->
        [inbound] { $subject ->
            [none] বার্তা
           *[other] বার্তা: { $subject }
        }
        [note] নোট
       *[outbound] { $subject ->
            [none] আমাদের উত্তর
           *[other] আমাদের উত্তর: { $subject }
        }
    }
history-event = { $kind ->
        [status] অবস্থা বদলেছে
        [owner] দায়িত্বপ্রাপ্ত বদলেছেন
        [field] ফিল্ড বদলেছে
        [priority] অগ্রাধিকার বদলেছে
        [tags] ট্যাগ বদলেছে
        [created] টিকিট খোলা হয়েছে
       *[other] { $word }
    }
history-change = আগে “{ $from }”, এখন “{ $to }”
history-promise = { $state ->
        [open] আমরা কথা দিয়েছি
        [kept] আমরা কথা দিয়েছি ও রেখেছি
       *[withdrawn] আমরা কথা দিয়েছি ও ফিরিয়ে নিয়েছি
    }
history-order = অর্ডার { $number }
history-of-order = অর্ডার { $number }
history-shipment = পার্সেল
history-delivered = ডেলিভারি { $date }
history-return = ফেরত
history-refund = টাকা ফেরত: { $amount }
history-item = { $quantity } × { $name }
history-survey = { $survey ->
        [csat] সন্তুষ্টি: { $best }-এর মধ্যে { $score }
        [nps] আমাদের সুপারিশ: { $best }-এর মধ্যে { $score }
       *[ces] সহজতা: { $best }-এর মধ্যে { $score }
    }
history-loyalty = { $sign ->
        [less] { $points } লয়্যালটি পয়েন্ট কমেছে
       *[more] { $points } লয়্যালটি পয়েন্ট বেড়েছে
    }
history-balance = মোট { $points }
history-call = { $which ->
        [inbound] { $minutes ->
            [none] গ্রাহকের কল
           *[other] গ্রাহকের কল ({ $minutes } মিনিট)
        }
       *[outbound] { $minutes ->
            [none] আমাদের কল
           *[other] আমাদের কল ({ $minutes } মিনিট)
        }
    }
history-consent = { $given ->
        [yes] সম্মতি দেওয়া হয়েছে: { $purpose }
       *[no] সম্মতি ফিরিয়ে নেওয়া হয়েছে: { $purpose }
    }
identity-shared-role = একাধিক জনের: এই ঠিকানার পেছনে একজন নন, একটি দপ্তর আছে। এটি দিয়ে কাউকে যুক্ত করা হয় না।
identity-shared-names = একাধিক জনের: এর সঙ্গে তিন বা তার বেশি জনের নাম দেখা গেছে। এটি দিয়ে কাউকে যুক্ত করা হয় না।
link-evidence = { $code ->
        [same-email] একই ইমেইল ঠিকানা, দোকানের তথ্যে যেমন: { $value }
        [same-handle] একই নেটওয়ার্কে একই নাম: { $value }
        [same-phone] একই ফোন নম্বর: { $value }
        [same-order] একই অর্ডার: { $value }
        [named-order] একজনের অর্ডার নিয়ে অন্যজন আমাদের লিখেছেন: { $value }
        [same-name-and-address] একই ডাক ঠিকানায় একই নাম: { $value }
       *[same-name-and-city] একই শহরে একই নাম: { $value }
    }
merge-warning = { $code ->
        [refused-before] আগে জানানো হয়েছে, এঁরা একই ব্যক্তি নন।
        [shared-address] মিল শুধু একটি ঠিকানায়, যা আরও অনেকে ব্যবহার করেন: { $value }। তাতে এঁরা একই ব্যক্তি হন না।
        [no-evidence] এঁরা একই ব্যক্তি, এমন কিছু Parlance-এর জানা নেই।
        [different-names] নাম আলাদা।
        [different-markets] বাজার আলাদা: এরপর ব্যক্তিকে সেই গ্রাহকের বাজারে পাওয়া যাবে, যাঁর সঙ্গে অন্যজনকে একীভূত করা হবে।
       *[different-address] এঁরা আলাদা সম্বোধন চেয়েছেন।
    }
cli-customer-known-as = পরিচয়
cli-customer-is = যাঁদের নিয়ে গঠিত
cli-customer-suggested = হয়তো একই ব্যক্তি
cli-customer-languages = ভাষা
cli-customer-history = ধারাবাহিকতা
cli-count = { $kind ->
        [message] { $entries }টি বার্তা
        [note] { $entries }টি নোট
        [event] { $entries }টি ঘটনা
        [call] { $entries }টি কল
        [order] { $entries }টি অর্ডার
        [shipment] { $entries }টি পার্সেল
        [return] { $entries }টি ফেরত
        [refund] { $entries }টি টাকা ফেরত
        [survey] { $entries }টি জরিপ
        [loyalty] লয়্যালটিতে { $entries }টি পরিবর্তন
        [consent] { $entries }টি সম্মতি
       *[promise] { $entries }টি প্রতিশ্রুতি
    }
cli-merged = একীভূত: { $name }
cli-unmerged = আলাদা করা হয়েছে: { $name }
cli-merge-score = নিশ্চয়তা: 100-এর মধ্যে { $score }
cli-merge-outcome = এরপর যে নামে থাকবে: { $name }, বাজার { $market }; { $tickets ->
        [0] কোনো টিকিটের বাজার বদলাবে না
       *[other] { $tickets }টি টিকিটের বাজার বদলাবে
    }
cli-merge-reversed = উল্টোভাবে:

## Exchange rates

conversion-equation = 1 { $from } = { $rate } { $to }
conversion-rate =
    { $via ->
        [none] { $rate }
       *[other] { $rate }, { $via } হয়ে
    }
conversion-age =
    { $days ->
        [0] ঠিক সেদিনেরই
       *[other] { $days } দিনের পুরোনো
    }
conversion-age-stale = { $days } দিনের পুরোনো: ভরসা করার মতো নয়। নতুন তালিকা ইমপোর্ট করুন, অথবা অঙ্কটি জানানোর আগে জিজ্ঞেস করুন।
cli-rates-left-out = বাদ দেওয়া হয়েছে, আর চালু নেই: { $currencies }
cli-rates-days =
    { $days ->
        [one] { $source }: { $last }
       *[other] { $source }: { $first } থেকে { $last }, { $days } দিন
    }
cli-rate-source = { $date } তারিখের হার, { $source }

## Coverage of markets by shifts: pictures, tables and the command line

coverage-title = বাজারের কভারেজ, সপ্তাহ: { $date }
coverage-title-day = বাজারের কভারেজ, { $weekday } { $date } (UTC)
coverage-legend-own = বাজারের কোনো ভাষা জানা কেউ আছেন
coverage-legend-other = কেউ আছেন, তবে শুধু অন্য ভাষায়
coverage-legend-none = কেউ নেই
coverage-legend-closed = অফিস বন্ধ
coverage-note-hours = ধরে নেওয়া হয়েছে: স্থানীয় সময় { $from } থেকে { $to } পর্যন্ত অফিস খোলা, বাজারের সাপ্তাহিক ছুটি ও সরকারি ছুটি ছাড়া।
coverage-note-holidays = বাজারের শুধু একটি অংশের ছুটি বাদ দেওয়া হয়নি। শুধু একটি অংশের সরকারি ভাষা ধরা হয়নি।
coverage-note-zones = একাধিক সময় অঞ্চলের বাজার যেকোনো একটিতে খোলা থাকলেই খোলা। ঘণ্টার কতটা অংশ, ভরাটের উচ্চতা তা বোঝায়।
coverage-note-closed = { $market }: { $date } বন্ধ, { $name }
coverage-note-closed-check = { $market }: { $date } বন্ধ, { $name }; এই দিনটি যাচাই করুন
coverage-note-unknown = { $market }: এই সপ্তাহের ছুটির দিন জানা নেই; কোনোটিই বাদ দেওয়া হয়নি।
coverage-column-market = বাজার
coverage-column-name = নাম
coverage-column-utc = ঘণ্টা (UTC)
coverage-column-local = ঘণ্টা (সময় অঞ্চলে)
coverage-column-zone = সময় অঞ্চল
coverage-column-open = অফিসের সময় (মিনিট)
coverage-column-own = বাজারের কোনো ভাষায় (মিনিট)
coverage-column-other = অন্য ভাষায় (মিনিট)
coverage-column-none = কেউ নেই (মিনিট)
cli-coverage-week = সপ্তাহ: { $date }; অফিসের সময় স্থানীয় { $from } থেকে { $to } ধরে নেওয়া হয়েছে
cli-coverage-own = বাজারের ভাষায়
cli-coverage-other = অন্য ভাষায়
cli-coverage-none = কেউ নেই
cli-coverage-holidays-unknown = এই সপ্তাহের ছুটির দিন জানা নেই; কোনোটিই বাদ দেওয়া হয়নি।
cli-coverage-check = এই দিনটি যাচাই করুন
cli-coverage-written = ফাইল লেখা হয়েছে: { $path }

## Whether to call now. $place is “open” if it is not known where in the market she is: then it is so somewhere there.

call-office-hours =
    ফোন করার ভালো সময়: এখন অফিসের সময় ({ $from }–{ $to }{ $assumed ->
        [yes] , আমাদের অনুমান
       *[no] { "" }
    })।
call-outside-office-hours =
    { $place ->
       *[known]
            ফোন করার আগে জিজ্ঞেস করুন: এখন অফিসের সময় নয় ({ $from }–{ $to }{ $assumed ->
                [yes] , আমাদের অনুমান
               *[no] { "" }
            })।
        [open]
            ফোন করার আগে জিজ্ঞেস করুন: বাজারের কোনো অংশে এখন অফিসের সময় নয় ({ $from }–{ $to }{ $assumed ->
                [yes] , আমাদের অনুমান
               *[no] { "" }
            })।
    }
call-weekend =
    { $place ->
       *[known] ফোন করার আগে জিজ্ঞেস করুন: সেখানে এখন সাপ্তাহিক ছুটি।
        [open] ফোন করার আগে জিজ্ঞেস করুন: বাজারের কোনো অংশে এখন সাপ্তাহিক ছুটি।
    }
call-holiday =
    { $place ->
       *[known] এখন ফোন না করাই ভালো: সেখানে আজ সরকারি ছুটি ({ $name })।
        [open] এখন ফোন না করাই ভালো: বাজারের কোনো অংশে সরকারি ছুটি শুরু হয়ে গেছে, বা এখনো শেষ হয়নি ({ $name })।
    }
call-holiday-in-places = ফোন করার আগে জিজ্ঞেস করুন: সেখানে কিছু জায়গায় সরকারি ছুটি ({ $name })।
call-holiday-in-doubt = ফোন করার আগে জিজ্ঞেস করুন: সেখানে সরকারি ছুটি হতে পারে ({ $name }); উৎসগুলি একমত নয়, বা দিনটি এখনো ঠিক হয়নি।
call-day-off-by-custom = ফোন করার আগে জিজ্ঞেস করুন: সেখানে প্রথা অনুযায়ী ছুটি ({ $name })।
call-half-day = ফোন করার আগে জিজ্ঞেস করুন: সেখানে দিনের একটি অংশ ছুটি ({ $name })।
call-early-morning =
    { $place ->
       *[known] এখন ফোন না করাই ভালো: সেখানে এখনো 8:00 বাজেনি।
        [open] এখন ফোন না করাই ভালো: বাজারের কোনো অংশে এখনো 8:00 বাজেনি।
    }
call-late-evening =
    { $place ->
       *[known] এখন ফোন না করাই ভালো: সেখানে 20:00 পেরিয়ে গেছে।
        [open] এখন ফোন না করাই ভালো: বাজারের কোনো অংশে 20:00 পেরিয়ে গেছে।
    }
call-next =
    { $clock ->
       *[hers]
            পরের ভালো সময়: সেখানকার { $weekday }, { $time }{ $date ->
                [none] ।
               *[other] { " " }({ $date })।
            }
        [utc]
            পরের ভালো সময়, বাজারের সব জায়গার জন্য: { $weekday }, { $time } UTC{ $date ->
                [none] ।
               *[other] { " " }({ $date })।
            }
    }
cli-call = ফোন করা
person-title = আপনার সম্পর্কে আমাদের কাছে যা আছে
person-made = { $date } পর্যন্ত (UTC)।
person-about = এই পাতায় আমাদের ভাণ্ডারের সেসব সারি আছে, যা আপনার সম্পর্কে: আপনি যা লিখেছেন, আমরা আপনাকে যা লিখেছি, আর যা টুকে রাখা হয়েছে। সঙ্গের .json ফাইলে যন্ত্রের জন্য একই তথ্য আছে।
person-message = { $direction ->
        [inbound] আপনার কাছ থেকে
        [outbound] আমাদের কাছ থেকে
       *[note] আমাদের অভ্যন্তরীণ নোট
    }
person-files = আপনার ফাইল
person-file-elsewhere = হেল্প ডেস্কে আছে, এখানে কপি নেই
personal-customers = গ্রাহক
personal-identities = ঠিকানা
personal-identity-names = কোনো ঠিকানার সঙ্গে দেখা নাম
personal-descriptions = হেল্প ডেস্ক ও দোকান যা জানায়
personal-links-refused = একই ব্যক্তি নন বলে জানানো
personal-tickets = টিকিট
personal-messages = বার্তা
personal-attachments = বার্তার ফাইল
personal-events = টিকিটের ঘটনা
personal-strays = টিকিটের অপেক্ষায় থাকা বার্তা
personal-records = অর্ডার ও অন্যান্য রেকর্ড
personal-promises = প্রতিশ্রুতি
personal-drafts = খসড়া
personal-outbox = আউটবক্স
personal-check-ignored = যাচাইয়ের উপেক্ষা করা মন্তব্য
personal-check-switches = এই গ্রাহকের জন্য যাচাইয়ের নিয়ম
personal-saved-files = ভাণ্ডারের বাইরে সংরক্ষিত ফাইল
personal-privacy-requests = তথ্য নিয়ে অনুরোধ
personal-timeline-counts = ধারাবাহিকতার হিসাব
personal-audit-words = অডিট ট্রেইলে লেখা কারণ
personal-audit = অডিট ট্রেইলের এন্ট্রি
personal-cases = ফেরত ও টাকা ফেরত
person-field-id = আমাদের আইডি
person-field-market = বাজার
person-field-market-evidence = যা থেকে জানা
person-field-kind = ধরন
person-field-value = মান
person-field-written = যেমন লেখা
person-field-name = নাম
person-field-email = ইমেইল
person-field-phone = ফোন
person-field-language = ভাষা
person-field-country = দেশ
person-field-subdivision = অঞ্চল
person-field-city = শহর
person-field-time-zone = সময় অঞ্চল
person-field-form-of-address = সম্বোধনের রূপ
person-field-remote-id = সেখানকার নম্বর
person-field-source = উৎস
person-field-subject = বিষয়
person-field-status = অবস্থা
person-field-remote-status = সেখানকার অবস্থা
person-field-queue = কিউ
person-field-channel = চ্যানেল
person-field-owner = এজেন্ট
person-field-created = তৈরি
person-field-updated = পরিবর্তন
person-field-due = সময়সীমা
person-field-at = কখন
person-field-text = লেখা
person-field-state = অবস্থা
person-field-made = তৈরি
person-field-saved = সংরক্ষিত
person-field-note = নোট
person-field-received = পাওয়া
person-field-closed = বন্ধ
person-field-outcome = যা করা হয়েছে
person-field-path = জায়গা
person-field-media-type = ধরন
person-field-size = আকার (বাইট)
person-field-changed-from = আগে
person-field-changed-to = পরে
person-field-changed-by = কে
person-field-order-number = অর্ডার
privacy-desk-advice = { $desk }: এখানে এই গ্রাহকের { $count }টি টিকিট এখনো আছে। সেখানকার প্রশাসককে টিকিট ও গ্রাহকের তথ্য সরাতে বলুন; এখানে মুছলে সেখানে মোছে না।
privacy-deadline-no-market = গ্রাহকের বাজার জানা নেই, তাই আইনও জানা নেই: জিজ্ঞেস করুন।
privacy-deadline-no-fact = এই বাজারে আইনের কোনো সময়সীমা আমাদের জানা নেই: জিজ্ঞেস করুন।
privacy-deadline-working-days = সেখানকার সাপ্তাহিক ছুটি ও সরকারি ছুটি গোনা হয় না।
privacy-deadline-other-kind = তথ্যটি নিজের তথ্য দেখার অনুরোধ নিয়ে; এই অনুরোধেও খাটে কি না জিজ্ঞেস করুন।
audit-kind = { $kind ->
        [erase] গ্রাহক মোছা হয়েছে
        [export] গ্রাহকের সব তথ্য এক্সপোর্ট হয়েছে
        [merge] গ্রাহক একীভূত হয়েছে
        [unmerge] গ্রাহক আলাদা করা হয়েছে
        [import] ফাইল ইমপোর্ট হয়েছে
        [import-undo] ইমপোর্ট ফিরিয়ে নেওয়া হয়েছে
        [refund] টাকা ফেরত
        [consent] সম্মতি লেখা হয়েছে
        [request-open] তথ্য নিয়ে অনুরোধ খোলা হয়েছে
        [request-extend] অনুরোধের সময়সীমা বেড়েছে
        [request-close] তথ্য নিয়ে অনুরোধ বন্ধ হয়েছে
        [retention] পুরোনো তথ্য সরানো হয়েছে
        [retention-set] তথ্য রাখার নিয়ম বদলেছে
        [backup] ব্যাকআপ নেওয়া হয়েছে
        [restore] ব্যাকআপ পুনরুদ্ধার হয়েছে
       *[other] { $kind }
    }
audit-fault = { $kind ->
        [altered] এন্ট্রি { $seq } লেখার পরে বদলানো হয়েছে।
        [missing] এন্ট্রি { $seq }-এর আগে একটি নেই, অথবা শেষেরগুলো নেই।
        [misplaced] এন্ট্রি { $seq } আগেরটির পরে বসে না।
        [unsigned] এন্ট্রি { $seq }-এ স্বাক্ষর নেই।
        [forged] এন্ট্রি { $seq }-এর স্বাক্ষর এই ভাণ্ডারের নয়।
       *[words] এন্ট্রি { $seq }-এর কারণ যা লেখা হয়েছিল তা নয়।
    }
cli-erased = মোছা হয়েছে: { $what }।
cli-erase-confirmed = { $sending ->
        [0] { $undecided ->
            [0] হেল্প ডেস্কের পথে কিছু নেই।
           *[other] হেল্প ডেস্ক { $undecided }টি কাজ নিশ্চিত করেনি: আগে সিদ্ধান্ত নিন, অথবা --drop-outgoing যোগ করুন।
        }
       *[other] এই মুহূর্তে { $sending }টি কাজ পাঠানো হচ্ছে: অপেক্ষা করুন।
    }
cli-audit-whole = { $entries }টি এন্ট্রি, অক্ষত।
cli-request-due = { $days ->
        [0] আজ উত্তর দিতে হবে
       *[other] { $days } দিন বাকি
    }
cli-request-overdue = { $days } দিন দেরি
cli-request-no-day = সময়সীমা জানা নেই: জিজ্ঞেস করুন
cli-retention-line = { $market } · { $kind } · { $months } মাস
cli-retention-others = বাকি সব বাজার

## What a holiday means for the conversation

holiday-wish-wish = এই দিনের শুভেচ্ছা জানানো মানায়।
holiday-wish-if-kept = গ্রাহক নিজে দিনটির কথা বললে তবেই শুভেচ্ছা জানান।
holiday-wish-none = এই দিনে কোনো শুভেচ্ছা নয়।
holiday-closed-most = বেশির ভাগ দোকান ও অফিস বন্ধ।
holiday-closed-offices = অফিস বন্ধ।
holiday-closed-few = বেশির ভাগ দোকান ও অফিস খোলা।
holiday-delivery-stops = ডেলিভারি হয় না।
holiday-delivery-slower = ডেলিভারিতে বেশি সময় লাগে।
holiday-delivery-usual = ডেলিভারি স্বাভাবিকভাবেই হয়।
holiday-custom-unsure = উৎসগুলি থেকে নিশ্চিত হওয়া যায় না: কিছু প্রতিশ্রুতি দেওয়ার আগে জিজ্ঞেস করুন।

register =
    { $register ->
        [formal] আনুষ্ঠানিক
        [informal] অনানুষ্ঠানিক
        [mixed] আনুষ্ঠানিক ও অনানুষ্ঠানিক দুটোই
       *[neutral] বোঝা যায় না
    }
import-fault-unreadable = ফাইলটি আর পড়া যায়নি।
import-fault-archive = আর্কাইভ খোলা হয় না।
import-fault-empty = এর ভেতরে কিছু নেই।
import-fault-too-long = এক মেগাবাইটের বেশি লম্বা।
import-fault-open-quote = উদ্ধৃতিচিহ্ন খোলা, কোথাও বন্ধ হয়নি।
import-fault-broken-quote = বন্ধ উদ্ধৃতিচিহ্নের পরে কিছু আছে।
import-fault-nul = এতে NUL বাইট আছে।
import-fault-encoding = এতে অন্য এনকোডিংয়ের অক্ষর আছে।
import-fault-cells = কলামের চেয়ে বেশি ঘর আছে।
import-fault-columns = কলাম অতিরিক্ত বেশি।
import-fault-too-many-items = 10,000-এর বেশি পণ্য আছে।
import-fault-missing = দরকারি একটি ঘর খালি।
import-fault-no-customer = গ্রাহক কে, বোঝা যায় না: ইমেইল ঠিকানা, আইডি বা ফোন নম্বর নেই।
import-fault-date = তারিখ নয়।
import-fault-ambiguous-date = তারিখটির দুটি অর্থ হয়।
import-fault-amount = টাকার অঙ্ক নয়।
import-fault-ambiguous-amount = অঙ্কটির দুটি অর্থ হয়।
import-fault-number = পূর্ণসংখ্যা নয়, বা সীমার বাইরে।
import-fault-currency = মুদ্রার কোড নয়, বা দেওয়া নেই।
import-fault-email = ইমেইল ঠিকানা নয়।
import-fault-survey = CSAT, NPS বা CES জরিপ নয়।
import-fault-json = JSON নয়, বা ফরম্যাট অনুযায়ী নয়।
import-fault-card = কার্ড নয়, বা কার্ডটির শেষ নেই।
import-fault-message = বার্তা নয়।
import-fault-message-date = বার্তায় তারিখ নেই।
import-fault-column = { $column }: { $fault }
import-errors = { $name } ত্রুটি
import-errors-line = লাইন
import-errors-code = কোড
import-errors-column = কলাম
import-errors-message = যা ভুল
cli-import-done = { $rows }টি সারি পড়া হয়েছে; গ্রাহক: { $new } নতুন, { $changed } বদলেছে, { $same } জানা; রেকর্ড: { $records } নতুন, { $updated } বদলেছে, { $unchanged } জানা; নেওয়া হয়নি: { $faults }।
cli-import-dry = কিছু লেখা হয়নি।
cli-import-same = সবই আগে থেকে ছিল; কিছু লেখা হয়নি।
cli-import-errors = যা নেওয়া হয়নি: { $path }
cli-import-id = ফিরিয়ে নিতে: parlance import undo { $id }
cli-import-row = { $id }  { $done }  { $source }  { $name }  { $layout }
cli-import-undone = রেকর্ড: { $removed } সরানো, { $restored } আগের মতো। গ্রাহক: { $gone } সরানো, { $kept } রয়েছে।
