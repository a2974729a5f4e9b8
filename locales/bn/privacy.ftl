## A customer's data

privacy = তথ্য ও গোপনীয়তা
privacy-export = সব এক্সপোর্ট করুন
privacy-export-hint = এই গ্রাহক সম্পর্কে যা আছে সব ডাউনলোড ফোল্ডারে লেখা হবে: পড়ার জন্য একটি পাতা আর যন্ত্রের জন্য একটি ফাইল।
privacy-exported = { $rows }টি সারি লেখা হয়েছে।
privacy-files-elsewhere = { $count }টি ফাইল শুধু হেল্প ডেস্কে আছে, তালিকায় দেওয়া হয়েছে।
privacy-erase = মুছুন…
privacy-erase-title = এই গ্রাহককে মুছুন
privacy-erase-warning = এটি ফেরানো যায় না। গ্রাহক ও তাঁর সম্পর্কে এখানে রাখা সবকিছু মুছে যাবে, আর হেল্প ডেস্ক থেকে তা আবার এলে নেওয়া হবে না।
privacy-erase-what = যা মুছে যাবে
privacy-erase-stays = অন্য জায়গায় যা থাকবে
privacy-erase-others = অন্য গ্রাহকের টিকিটে { $count }টি বার্তা এই গ্রাহকের লেখা। সেগুলো থাকবে।
privacy-erase-sending = এই মুহূর্তে { $count }টি কাজ পাঠানো হচ্ছে। শেষ হওয়া পর্যন্ত অপেক্ষা করুন।
privacy-erase-outgoing = হেল্প ডেস্ক নিশ্চিত করেনি এমন { $count }টি কাজও মুছুন
privacy-erase-files = Parlance-এর বাইরে সংরক্ষিত { $count }টি ফাইল মুছুন
privacy-erase-reason = কারণ
privacy-erase-reason-hint = এটি অডিট ট্রেইলে থাকবে: গ্রাহকের নাম লিখবেন না।
privacy-erase-confirm = গ্রাহকের নাম এখানে যেমন আছে, তেমনই লিখুন:
privacy-erase-now = চিরতরে মুছুন
privacy-erased = গ্রাহককে মোছা হয়েছে। অডিট ট্রেইলের { $seq } নম্বর এন্ট্রিতে তা লেখা আছে।
privacy-erased-files = { $count ->
        [0] Parlance-এর বাইরের কোনো ফাইল মোছা হয়নি।
       *[other] Parlance-এর বাইরের { $count }টি ফাইল মোছা হয়েছে।
    }
privacy-erased-left = যেসব ফাইল এখনো আছে
privacy-erased-backups = { $count ->
        [none] গ্রাহকের তথ্য আছে এমন সব ব্যাকআপ মোছা যায়নি: সেটিংস থেকে বা নিজে মুছে ফেলুন।
        [0] মোছার মতো কোনো ব্যাকআপ ছিল না।
        [one] আগের { NUMBER($count) }টি ব্যাকআপ মোছা হয়েছে।
       *[other] আগের { NUMBER($count) }টি ব্যাকআপ মোছা হয়েছে।
    }
privacy-erased-cleaning = ভাণ্ডারের ফাইলে থাকা চিহ্ন পরেরবার চালু হওয়ার সময় মোছা হবে।

## Consents

privacy-consents = সম্মতি
privacy-consents-none = কোনো সম্মতি লেখা নেই।
privacy-consent-given = দেওয়া হয়েছে
privacy-consent-withdrawn = ফিরিয়ে নেওয়া
privacy-consent-purpose = যে জন্য
privacy-consent-evidence = যেভাবে দেওয়া হয়েছে
privacy-consent-add = লিখে রাখুন
privacy-consent-latest = এখন কার্যকর
privacy-consent-earlier = আগের

## Requests

privacy-requests = তথ্য নিয়ে অনুরোধ
privacy-requests-none = কোনো অনুরোধ নেই।
privacy-request-kind = যা চাওয়া হয়েছে
privacy-kind-access = তথ্য দেখা
privacy-kind-erasure = মুছে ফেলা
privacy-kind-correction = সংশোধন
privacy-kind-portability = তথ্য স্থানান্তর
privacy-kind-objection = আপত্তি
privacy-request-received = পাওয়ার তারিখ
privacy-request-note = নোট
privacy-request-open = অনুরোধ খুলুন
privacy-request-due = উত্তর দিন { $date }-এর মধ্যে
privacy-request-left = { $days ->
        [0] আজ
       *[other] { $days } দিন বাকি
    }
privacy-request-overdue = { $days } দিন দেরি
privacy-request-no-day = সময়সীমা জানা নেই
privacy-request-ask = এর ওপর ভরসা করার আগে জিজ্ঞেস করুন।
privacy-request-extend = এই দিন পর্যন্ত বাড়ান
privacy-request-extended = বাড়ানো হয়েছে
privacy-request-close = যে ফলে বন্ধ করবেন
privacy-request-closed = বন্ধ
privacy-outcome-done = সম্পন্ন
privacy-outcome-partly = আংশিক সম্পন্ন
privacy-outcome-refused = প্রত্যাখ্যাত
privacy-outcome-withdrawn = ফিরিয়ে নেওয়া
privacy-law = আইন
privacy-source = উৎস, যাচাইয়ের তারিখ: { $date }

## Retention

retention = তথ্য কতদিন রাখা হবে
retention-hint = নিয়ম না থাকলে সব রাখা হয়। টিকিট তখনই সরে, যখন কাজ শেষ, কিছু বাকি নেই, আর এর সবকিছু যথেষ্ট পুরোনো।
retention-market = বাজার
retention-others = বাকি সব
retention-kind = কী
retention-kind-messages = টিকিট ও এর বার্তা
retention-kind-records = অর্ডার ও অন্যান্য রেকর্ড
retention-kind-copies = Parlance-এর বাইরে সংরক্ষিত ফাইল
retention-months = মাস
retention-add = নিয়ম যোগ করুন
retention-remove = সরান
retention-show = কী কী মুছবে দেখান
retention-keep = নিয়মগুলো রাখুন
retention-kept = নিয়মগুলো রাখা হয়েছে। দিনে একবার মানা হয়।
retention-would = { $date }-এর আগের: { $tickets }টি টিকিট, { $messages }টি বার্তা, { $records }টি রেকর্ড, { $files }টি ফাইল

## Audit trail

audit = অডিট ট্রেইল
audit-hint = প্রতিটি এন্ট্রি আগেরটির সঙ্গে যুক্ত, তাই যেকোনোটি বদলালে ধরা পড়ে।
audit-none = এখনো কিছু লেখা নেই।
audit-verify = সব যাচাই করুন
audit-whole = { $entries }টি এন্ট্রি, অক্ষত।
audit-head = এটি অন্য কোথাও লিখে রাখুন, যাতে পরে বোঝা যায় এর আগের কিছু বদলানো হয়নি:
audit-more = আগের এন্ট্রি
