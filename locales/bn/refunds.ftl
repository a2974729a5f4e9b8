# Returns and refunds in the window.

returns = ফেরত ও টাকা ফেরত
returns-totals = আজ টাকা ফেরত
returns-today = আজ টাকা ফেরত: { $limit }-এর মধ্যে { $own }। বাকি: { $left }।
returns-granted = আজ অনুমোদিত: { $amount }
returns-market = { $limit ->
        [none] { $market }: { $own }
       *[other] { $market }: { $limit }-এর মধ্যে { $own }
    }
returns-waiting = { $count }টি টাকা ফেরত অনুমোদনের অপেক্ষায়।
returns-orders = অর্ডার
returns-no-orders = এই গ্রাহকের কোনো অর্ডার এখানে নেই। ফেরত যাচাই করতে দোকানের অর্ডার ইমপোর্ট করুন।
returns-grounds = ফেরতের কারণ
returns-ground =
    { $grounds ->
        [changed-mind] মত বদল
        [faulty] ত্রুটিপূর্ণ
        [wrong-item] ভুল পণ্য
       *[not-arrived] পৌঁছায়নি
    }
returns-delivered = ডেলিভারির তারিখ, জানা থাকলে
returns-quantity = কয়টি (বাকি: { $left })
returns-kind = পণ্যের ধরন
returns-opened = সিল খোলা?
returns-opened-yes = খোলা
returns-opened-no = সিল করা
returns-used = ব্যবহৃত?
returns-used-yes = ব্যবহৃত
returns-used-no = অব্যবহৃত
returns-reason = কেন (অডিট ট্রেইলের জন্য)
returns-open = কেস খুলুন
returns-put = বার্তাটি উত্তরে বসান
returns-clock =
    { $hours ->
        [0] টাকা ফেরতের বাকি { $minutes } মিনিট
       *[other] টাকা ফেরতের বাকি { $hours } ঘণ্টা { $minutes } মিনিট
    }
returns-clock-late =
    { $hours ->
        [0] টাকা ফেরতে দেরি { $minutes } মিনিট
       *[other] টাকা ফেরতে দেরি { $hours } ঘণ্টা { $minutes } মিনিট
    }
returns-refunded = টাকা ফেরত হয়েছে: { $amount }
returns-amount = অঙ্ক
returns-way = ফেরতের উপায়
returns-way-name =
    { $way ->
        [prepaid-label] প্রিপেইড লেবেল
        [in-store] দোকানে
        [drop-off] জমাকেন্দ্র
       *[own-parcel] গ্রাহকের নিজের পার্সেল
    }
returns-approver = কে অনুমোদন করেন
returns-do =
    { $step ->
        [approve] অনুমোদন করুন
        [refuse] প্রত্যাখ্যান করুন
        [ask] গ্রাহককে জিজ্ঞেস করা হয়েছে
        [send-label] লেবেল পাঠানো হয়েছে
        [on-its-way] পথে আছে
        [receive] পাওয়া গেছে
        [accept] দেখা হয়েছে: ঠিক আছে
        [not-accept] দেখা হয়েছে: ঠিক নেই
        [refund] টাকা ফেরত দিন
        [goodwill] শুভেচ্ছামূলক টাকা ফেরত
        [exchange] বদলে দিন
        [grant] টাকা ফেরত অনুমোদন করুন
        [deny] টাকা ফেরত নামঞ্জুর করুন
       *[close] বন্ধ করুন
    }
returns-settings = ফেরত ও টাকা ফেরত
returns-policies = দোকানের নীতি
returns-policy-keep = এই নীতি রাখুন
returns-policy-remove = সরান
returns-limits = অনুমোদন ছাড়া টাকা ফেরত
returns-currency = মুদ্রা
returns-per-case = এক কেসে
returns-per-day = এক দিনে
returns-market-code = বাজার
returns-market-add = কোনো বাজারের সীমা
returns-market-remove = সরান
returns-limits-keep = সীমাগুলো রাখুন
returns-limits-remove = সীমা সরান: প্রতিটি টাকা ফেরতে অনুমোদন লাগবে
returns-state =
    { $state ->
        [requested] অনুরোধ এসেছে
        [asked] গ্রাহককে জিজ্ঞেস করা হয়েছে
        [approved] অনুমোদিত
        [refused] প্রত্যাখ্যাত
        [label-sent] লেবেল পাঠানো হয়েছে
        [on-its-way] পথে আছে
        [received] পাওয়া গেছে
        [inspected] দেখা হয়েছে
        [not-accepted] ঠিক অবস্থায় নেই
        [refunded] টাকা ফেরত হয়েছে
        [exchanged] বদলে দেওয়া হয়েছে
       *[closed] বন্ধ
    }

returns-goods-custom-made = গ্রাহকের জন্য তৈরি বা বদলানো পণ্য
returns-goods-perishable = পচনশীল পণ্য
returns-goods-sealed-hygiene = সিল করা স্বাস্থ্যবিধির পণ্য
returns-goods-digital-content = ডিজিটাল কনটেন্ট
returns-goods-tickets-dated = নির্দিষ্ট তারিখের প্রবেশ টিকিট ও আবাসন
returns-goods-price-fluctuating = বাজারদরের সঙ্গে ওঠানামা করা দামের পণ্য
returns-goods-newspapers = সংবাদপত্র ও সাময়িকী
returns-goods-unsealed-media = সিল করা রেকর্ডিং ও সফটওয়্যার
returns-goods-travel = পরিবহন ও ভ্রমণ
returns-goods-gift-card = গিফট কার্ড
returns-goods-clearance = ছাড়ের বা শেষ পণ্য
returns-most = সর্বোচ্চ { $amount }
returns-waits = অনুমোদনের অপেক্ষায়: { $amount }। { $why }
returns-fault = { $line }:{ $column }: { $message }
returns-no-limits = কোনো সীমা ঠিক করা নেই: প্রতিটি টাকা ফেরতে অনুমোদন লাগবে।
