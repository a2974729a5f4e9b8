### আইন গ্রাহককে কী অধিকার দেয়, এজেন্টের ভাষায়। প্রতি লাইনে একটি নিয়ম, সঙ্গে যা জানা দরকার।

## নিয়মটি কী নিয়ে

right-kind-withdrawal = কারণ ছাড়াই প্রত্যাহার
right-kind-refund = অর্থফেরত
right-kind-delivery = ডেলিভারি
right-kind-guarantee = ত্রুটিপূর্ণ পণ্য (আইনগত গ্যারান্টি)
right-kind-duty-de-minimis = আমদানি: কাস্টমস শুল্ক
right-kind-vat-de-minimis = আমদানি: মূল্য সংযোজন কর, পণ্য ও সেবা কর বা বিক্রয় কর
right-kind-privacy-access = নিজের তথ্য চেয়ে অনুরোধ
right-kind-privacy-law = ব্যক্তিগত তথ্য সুরক্ষা
right-kind-contract-language = চুক্তি ও ভোক্তা-তথ্যের ভাষা
right-kind-label-language = লেবেল ও নির্দেশিকার ভাষা
right-kind-complaint-body = গ্রাহক যেখানে অভিযোগ করতে পারেন
right-kind-emergency = জরুরি নম্বর

## নিয়মটি কী বলে

right-days = { $count } দিন
right-working-days = { $count } কর্মদিবস
right-months = { $count } মাস
right-years = { $count } বছর
right-hours = { $count } ঘণ্টা
# $time is one of the above.
right-deadline = { $from ->
        [delivery] { $time }, গ্রাহক পণ্য পাওয়ার পর থেকে
        [contract] { $time }, চুক্তি হওয়ার পর থেকে
        [withdrawal] { $time }, প্রত্যাহারের পর থেকে
        [return] { $time }, বিক্রেতা পণ্য ফেরত পাওয়ার পর থেকে
        [request] { $time }, অনুরোধের পর থেকে
        [purchase] { $time }, কেনার পর থেকে
       *[none] { $time }
    }
right-amount = সর্বোচ্চ { $amount } মূল্যের পণ্যে লাগে না
right-tax-due = দেয় শুল্ক বা কর সর্বোচ্চ { $amount } হলে তা নেওয়া হয় না
right-languages-all = এগুলোর সবই আবশ্যক:
right-languages-any = এগুলোর একটি আবশ্যক:
right-telephone = { $reaches ->
       *[all] { $number } (সব সেবা)
        [police] { $number } (পুলিশ)
        [gendarmerie] { $number } (জঁদারমেরি, শহরের বাইরে)
        [fire] { $number } (ফায়ার সার্ভিস)
        [ambulance] { $number } (অ্যাম্বুলেন্স)
        [ambulance-and-fire] { $number } (অ্যাম্বুলেন্স ও ফায়ার সার্ভিস)
        [mobile] { $number } (মোবাইল ফোন থেকে)
        [text] { $number } (টেক্সট টেলিফোন থেকে)
    }
right-no-right = আইনে এমন কোনো অধিকার নেই
right-no-exemption = মূল্য যত কমই হোক, দিতে হয়: কোনো ছাড় নেই
right-not-charged = আমদানিতে নেওয়া হয় না
right-no-law = এমন কোনো আইন নেই
right-immediately = সঙ্গে সঙ্গে; আইনে কোনো সংখ্যা বলা নেই
right-without-delay = অযথা দেরি না করে; আইনে কোনো সংখ্যা বলা নেই
right-reasonable-time = পণ্যের ধরন ও দাম অনুযায়ী যুক্তিসংগত সময়ের মধ্যে; আইনে কোনো সংখ্যা বলা নেই
right-expected-life = পণ্যটি যত দিন টেকার কথা, তত দিন; আইনে কোনো সংখ্যা বলা নেই

## কোথায় খাটে না

right-exceptions = যেসব ক্ষেত্রে খাটে না:
right-exception-custom-made = গ্রাহকের জন্য বানানো বা বদলানো পণ্য
right-exception-perishable = পচনশীল পণ্য
right-exception-sealed-hygiene = স্বাস্থ্যবিধির কারণে সিল করা পণ্য, খোলার পর
right-exception-digital-content = ডিজিটাল কনটেন্ট, সরবরাহের পর
right-exception-tickets-dated = নির্দিষ্ট তারিখের থাকার ব্যবস্থা, অনুষ্ঠান ইত্যাদি
right-exception-price-fluctuating = যেসব পণ্যের দাম বাজারদরের সঙ্গে ওঠানামা করে
right-exception-newspapers = সংবাদপত্র ও সাময়িকী
right-exception-unsealed-media = সিল করা রেকর্ডিং ও সফটওয়্যার, খোলার পর
right-exception-travel = পরিবহন ও ভ্রমণ
right-exception-business-buyer = যেসব গ্রাহক ব্যবসার জন্য কেনেন
right-exception-other = আইনে উল্লেখ করা অন্যান্য ক্ষেত্র

## সঙ্গে যা জানা দরকার

right-condition-after-complaint-to-trader = শুধু বিক্রেতার কাছে অভিযোগ করার পর।
right-condition-by-origin-or-carrier = পণ্য কোথা থেকে আসে, বা ডাকে না কুরিয়ারে আসে, তার ওপর নির্ভর করে।
right-condition-by-region = অঞ্চলভেদে আলাদা।
right-condition-cancel-if-late = দেরি হলে গ্রাহক বাতিল করতে পারেন ও টাকা ফেরত পান।
right-condition-cancel-on-breach = বিক্রেতা তথ্য দেওয়া, চুক্তিপত্র দেওয়া বা ডেলিভারির দায়িত্ব না মানলে গ্রাহক বাতিল করতে পারেন।
right-condition-collected-at-purchase = একটি নির্দিষ্ট মূল্য পর্যন্ত বিক্রেতা বা প্ল্যাটফর্ম কেনার সময়ই কর নিয়ে নেয়।
right-condition-cross-border-only = শুধু অন্য দেশ থেকে কেনার ক্ষেত্রে।
right-condition-customer-chooses-remedy = মেরামত, বদল ও অর্থফেরতের মধ্যে গ্রাহক বেছে নেন, অন্তত বড় ত্রুটির ক্ষেত্রে।
right-condition-customer-pays-return = পণ্য ফেরত পাঠানোর খরচ গ্রাহকের।
right-condition-digital-content-shorter = ডিজিটাল কনটেন্টের ক্ষেত্রে সময় কম।
right-condition-doorstep-sales-differ = বাড়িতে এসে, ফোনে বা ডাইরেক্ট সেলিংয়ে বিক্রির নিয়ম আলাদা।
right-condition-fault-presumed-at-delivery = এই সময়ের মধ্যে ধরা পড়া ত্রুটি শুরু থেকেই ছিল বলে ধরা হয়।
right-condition-fee = এর জন্য ফি লাগে।
right-condition-fee-possible = বিক্রেতা সীমিত ফি কেটে রাখতে পারেন।
right-condition-flat-charge = একটি নির্দিষ্ট মূল্য পর্যন্ত সাধারণ শুল্কহারের বদলে এককালীন অঙ্ক বা একক হার দিতে হয়।
right-condition-free-of-charge = গ্রাহকের জন্য বিনামূল্যে।
right-condition-further-deadline-first = গ্রাহক আগে যুক্তিসংগত বাড়তি সময় বেঁধে দেন।
right-condition-goods-unused = শুধু অব্যবহৃত বা আগের অবস্থায় থাকা পণ্যের জন্য।
right-condition-hidden-faults-from-discovery = লুকানো ত্রুটির ক্ষেত্রে সময় গোনা হয় ত্রুটি ধরা পড়ার পর থেকে।
right-condition-industrial-goods-free = শিল্পপণ্যে শুল্ক নেই, মূল্য যা-ই হোক।
right-condition-larger-businesses-only = শুধু নির্দিষ্ট আকারের চেয়ে বড় ব্যবসার জন্য বাধ্যতামূলক।
right-condition-late-delivery-only = শুধু ডেলিভারি দেরিতে হলে বা না হলে।
right-condition-limited-times = বছরে শুধু সীমিত সংখ্যক বার, বা নির্দিষ্ট অঙ্ক পর্যন্ত।
right-condition-longer-elsewhere = একই শহরের বাইরে সময় বেশি।
right-condition-longer-for-durable-goods = টেকসই পণ্যের ক্ষেত্রে সময় বেশি।
right-condition-longer-for-some-customers = আইনে সুরক্ষিত কিছু শ্রেণির গ্রাহকের জন্য সময় বেশি।
right-condition-longer-if-not-told = গ্রাহককে এই অধিকার জানানো না হলে সময় বেশি।
right-condition-may-be-extended = সংশ্লিষ্ট ব্যক্তিকে জানিয়ে সময় বাড়ানো যেতে পারে।
right-condition-may-wait-for-goods = বিক্রেতা পণ্য ফেরত আসা বা পাঠানোর প্রমাণ পাওয়া পর্যন্ত অপেক্ষা করতে পারেন।
right-condition-money-back-at-first = প্রথম ৩০ দিনে গ্রাহক ত্রুটিপূর্ণ পণ্য প্রত্যাখ্যান করে টাকা ফেরত নিতে পারেন।
right-condition-number-is-practice = আইনে কোনো সংখ্যা বলা নেই: এটি প্রচলিত রীতি বা কর্তৃপক্ষের নির্দেশনা অনুযায়ী।
right-condition-post-and-courier-only = শুধু ডাক ও কুরিয়ারের ক্ষেত্রে।
right-condition-prepaid-orders-only = আগাম দাম দেওয়া অর্ডারের ক্ষেত্রে।
right-condition-registered-seller-only = শুধু বিক্রেতা এই করের জন্য নিবন্ধিত হলে।
right-condition-report-at-once = গ্রাহককে ত্রুটির কথা সঙ্গে সঙ্গে জানাতে হয়।
right-condition-report-soon = গ্রাহককে ত্রুটির কথা তাড়াতাড়ি জানাতে হয়।
right-condition-reports-and-advice-only = অভিযোগ গ্রহণ করে বা পরামর্শ দেয়; আলাদা কোনো ঘটনার নিষ্পত্তি করে না।
right-condition-same-means = যে মাধ্যমে দাম দেওয়া হয়েছিল, সেই মাধ্যমেই।
right-condition-seller-pays-return = পণ্য ফেরত পাঠানোর খরচ বিক্রেতার।
right-condition-services-from-contract = সেবার ক্ষেত্রে সময় গোনা হয় চুক্তির পর থেকে।
right-condition-services-may-be-excluded = সেবাদাতা চুক্তির আগে এটি বাদ দিতে পারেন।
right-condition-shorter-for-consumables = যেসব পণ্য বেশি দিন টেকে না, সেগুলোর ক্ষেত্রে সময় কম।
right-condition-shown-policy-prevails = কেনার আগে দেখানো বিক্রেতার নিজস্ব নীতিই চূড়ান্ত।
right-condition-some-businesses-only = শুধু কিছু ধরনের ব্যবসা বা বিক্রির জন্য বাধ্যতামূলক।
right-condition-some-goods-excluded = কিছু পণ্যের ক্ষেত্রে খাটে না, যেমন তামাক ও মদ।
right-condition-some-goods-only = শুধু কিছু ধরনের পণ্যের ক্ষেত্রে।
right-condition-some-goods-shorter = কিছু ধরনের পণ্যের ক্ষেত্রে সময় কম।
right-condition-time-to-ship = এটি পাঠানোর সময়সীমা, পৌঁছানোর নয়।
right-condition-trader-must-agree = শুধু বিক্রেতা অংশ নিলে।
right-condition-unless-agreed-otherwise = অন্য কিছু ঠিক করা না থাকলে।
right-condition-used-goods-shorter = ব্যবহৃত পণ্যের ক্ষেত্রে সময় কম হতে পারে।
right-condition-with-delivery-cost = সাধারণ ডেলিভারির খরচসহ।

## কতটা নিশ্চিত ও কবে থেকে

right-law = আইন: { $law }
right-valid-from = কার্যকর হওয়ার তারিখ: { $date }
right-valid-until = মেয়াদ শেষের তারিখ: { $date }
right-ask = উৎসে সন্দেহের অবকাশ আছে: কোনো প্রতিশ্রুতি দেওয়ার আগে জিজ্ঞেস করুন।
right-place = { $place ->
       *[market] পুরো বাজারে খাটে
        [subdivision] বাজারের এই অংশে খাটে ({ $code })
        [union] পুরো ইউরোপীয় ইউনিয়নে খাটে
    }
