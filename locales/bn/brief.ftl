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
        [confirmed] পৌঁছেছে
    }
cli-recovery-code = পুনরুদ্ধার কোড, শুধু এবারই দেখানো হচ্ছে; লিখে নিরাপদ জায়গায় রাখুন: { $code }
cli-passphrase = পাসফ্রেজ:{" "}
cli-desk-added = যোগ করা হয়েছে: { $name }
cli-desk-removed = সরানো হয়েছে: { $name }
cli-desk-works = কাজ করছে: { $agent }, { $product }
cli-synced = { $name }: টিকিটে { $tickets }টি পরিবর্তন, { $messages }টি নতুন বার্তা, { $confirmed }টি পৌঁছেছে
cli-in-outbox = আউটবক্সে আছে; পরের সিঙ্কে যাবে।
cli-delivered = পৌঁছেছে।
cli-nothing = কিছু পাওয়া যায়নি।

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
