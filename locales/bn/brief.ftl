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
