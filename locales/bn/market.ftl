### বাজার: প্রতিটির একটি পাতা, পাশাপাশি দুটি; মুদ্রার হার; কভারেজ।

markets-tab-pages = পাতা
markets-tab-rates = মুদ্রা
markets-tab-coverage = কভারেজ

## বাজার খোঁজা

market-search = বাজার খুঁজুন
market-search-hint = নাম, কোড, ভাষা বা মুদ্রা
market-none = এর সঙ্গে কোনো বাজার মেলেনি।
market-count = { $count ->
       *[other] { $count }টি বাজার
    }
market-choose = তালিকা থেকে একটি বাজার বেছে নিন।
market-beside = পাশে দেখান
market-beside-none = অন্য বাজার নয়
market-part = বাজারের অংশ
market-part-whole = পুরো বাজার
market-print = প্রিন্ট করুন

## এক নজরে

market-facts = এক নজরে
market-languages = ভাষা
# $percent is a number with its sign, as usual in the agent's language.
market-language = { $status ->
        [official] { $name }: { $percent }, সরকারি ভাষা
        [de-facto] { $name }: { $percent }, কার্যত সরকারি ভাষা
        [regional] { $name }: { $percent }, একটি অংশে সরকারি ভাষা
       *[none] { $name }: { $percent }
    }
market-shares = যাঁরা প্রথম বা অতিরিক্ত ভাষা হিসেবে ভাষাটি ব্যবহার করেন, জনসংখ্যায় তাঁদের অংশ।
market-languages-more = আরও { $count }টি
market-currency = মুদ্রা
market-currency-value = { $name } ({ $code }, { $symbol })
market-cash = নগদে রাউন্ড করার একক: { $step }
market-numbers = সংখ্যা
market-dates = সংখ্যায় লেখা তারিখ
market-date-order = { $order ->
        [day-month-year] দিন, মাস, বছর
        [month-day-year] মাস, দিন, বছর
       *[year-month-day] বছর, মাস, দিন
    }
market-dates-differ = সব ভাষায় এক নয়: মাসের নাম কথায় লিখুন।
market-week = সপ্তাহ
market-week-value = প্রথম দিন: { $first }; সাপ্তাহিক ছুটি: { $weekend }
market-clock = ঘড়ি
market-clock-value = { $hours ->
        [h12] ১২ ঘণ্টা
       *[h23] ২৪ ঘণ্টা
    }
market-calendar = ক্যালেন্ডার
market-measures = পরিমাপ
market-measures-value = { $system ->
       *[metric] মেট্রিক
        [us] মার্কিন প্রচলিত
        [uk] মেট্রিক ও ব্রিটিশ
    }
market-temperature = { $unit ->
       *[celsius] ডিগ্রি সেলসিয়াস
        [fahrenheit] ডিগ্রি ফারেনহাইট
    }
market-dialling = ডায়ালিং কোড
market-address = ঠিকানা
market-address-part = { $part ->
       *[name] নাম
        [organization] প্রতিষ্ঠান
        [street] রাস্তা ও বাড়ির নম্বর
        [district] এলাকা
        [city] শহর
        [area] রাজ্য বা প্রদেশ
        [postal-code] পোস্ট কোড
        [sorting-code] বাছাই কোড
    }
market-postal-code = পোস্ট কোডের উদাহরণ: { $code }
market-zones = সময় অঞ্চল

## ছুটির দিন

market-holidays = ছুটির দিন, আগামী বারো মাস
market-holidays-none = এই সময়ে সেখানে কোনো সরকারি ছুটির কথা আমাদের জানা নেই।

## অর্থপ্রদানের উপায়

market-payments = অর্থপ্রদানের উপায় ও অর্থফেরত
market-payments-none = সেখানে গ্রাহকেরা কীভাবে অর্থপ্রদান করেন, তা এখনো জানা নেই: জিজ্ঞেস করুন।
payment-kind = { $kind ->
        [card] কার্ড
        [wallet] ওয়ালেট
        [bank-transfer] ব্যাংক ট্রান্সফার
        [instant-payment] তাৎক্ষণিক ব্যাংক ট্রান্সফার
        [bank-redirect] গ্রাহকের ব্যাংকের মাধ্যমে
        [direct-debit] ডাইরেক্ট ডেবিট
        [cash-voucher] কোড দেখিয়ে নগদে
        [cash-on-delivery] ক্যাশ অন ডেলিভারি
        [pay-later] পরে পরিশোধ
        [instalments] কিস্তি
        [invoice] ইনভয়েস
        [carrier-billing] ফোন বিলের সঙ্গে
       *[prepaid] প্রিপেইড
    }

## অধিকার ও পরামর্শ

market-rights = অধিকার ও নিয়ম
market-rights-note = আইন ও উৎসসহ তথ্য; আলাদা কোনো ঘটনার জন্য আইনি পরামর্শ নয়।
market-rights-none = সেখানকার কোনো নিয়ম এখনো জানা নেই: জিজ্ঞেস করুন।
market-guidance = পরামর্শ
market-guidance-none = এই বাজারের জন্য এখনো কোনো পরামর্শ নেই। কী সুবিধাজনক, গ্রাহককে জিজ্ঞেস করুন।
