# Bringing in customers, orders and more from a file.

import-hint = Shopify, WooCommerce বা যেকোনো টেবিল থেকে গ্রাহক, অর্ডার, পার্সেল, ফেরত, টাকা ফেরত, জরিপ ও পয়েন্ট; ঠিকানা কার্ড; মেইল। ফাইলটি শুধু পড়া হয়।
import-choose = ফাইল বেছে নিন…
import-file = ফাইল
import-source = দোকান বা সিস্টেমের নাম
import-source-hint = একই নামের আগের ফাইলের তথ্য হালনাগাদ করা হবে।
import-look = ভেতরে দেখুন
import-layout = ফাইলের ধরন
import-layout-name = { $layout ->
        [shopify-orders] Shopify-এর অর্ডার
        [shopify-customers] Shopify-এর গ্রাহক
        [woocommerce-orders] WooCommerce-এর অর্ডার
        [woocommerce-customers] WooCommerce-এর গ্রাহক
        [columns] অন্য টেবিল
        [lines] Parlance-এর নিজস্ব ফরম্যাটের লাইন
        [vcard] ঠিকানা কার্ড (vCard)
        [jscontact] ঠিকানা কার্ড (JSContact)
       *[mail] মেইল
    }
import-recognised = ভেতরের তথ্য দেখে চেনা গেছে।
import-encoding = এনকোডিং
import-encoding-guessed = অনুমান: নিচের নামগুলো দেখে নিন।
import-delimiter = কলাম আলাদা করার চিহ্ন
import-delimiter-name = { $delimiter ->
        [comma] কমা
        [semicolon] সেমিকোলন
       *[tab] ট্যাব
    }
import-rows = প্রতিটি সারিতে
import-row-name = { $kind ->
        [customers] একজন গ্রাহক
        [orders] একটি অর্ডার
        [shipments] একটি পার্সেল
        [returns] একটি ফেরত
        [refunds] একটি টাকা ফেরত
        [surveys] জরিপের একটি উত্তর
       *[loyalty] পয়েন্টের একটি পরিবর্তন
    }
import-column = কলাম
import-holds = এতে আছে
import-field = { $field ->
        [none] দরকারি কিছু নয়
        [customer-id] গ্রাহক নম্বর
        [name] পুরো নাম
        [given-name] নাম
        [family-name] পারিবারিক নাম
        [email] ইমেইল ঠিকানা
        [phone] ফোন নম্বর
        [language] ভাষা
        [country] দেশ
        [subdivision] রাজ্য বা অঞ্চল
        [city] শহর
        [postal-code] পোস্ট কোড
        [street] রাস্তা
        [street2] রাস্তা, দ্বিতীয় লাইন
        [form-of-address] সম্বোধনের রূপ
        [record-id] এন্ট্রির নম্বর
        [order-number] অর্ডার নম্বর
        [at] তারিখ
        [status] অবস্থা
        [total] মোট
        [currency] মুদ্রা
        [payment] অর্থপ্রদানের উপায়
        [channel] চ্যানেল
        [by] আমাদের পক্ষে কে
        [item-name] পণ্য
        [item-sku] পণ্য নম্বর
        [item-quantity] পরিমাণ
        [item-price] একটির দাম
        [carrier] কুরিয়ার
        [tracking] ট্র্যাকিং নম্বর
        [delivered] ডেলিভারির তারিখ
        [reason] কারণ
        [score] স্কোর
        [survey] জরিপের ধরন
        [comment] মন্তব্য
        [points] পয়েন্ট
        [balance] এরপরের পয়েন্ট
       *[tier] স্তর
    }
import-ask-column = “{ $field }”-এর জন্য একটি কলাম দরকার।
import-ask-dates = { $example } মানে { $day_first }, নাকি { $month_first }?
import-ask-decimal = { $example }-এ দশমিকের আগে কোন চিহ্ন?
import-decimal = { $mark ->
        [point] বিন্দু
       *[comma] কমা
    }
import-ask-currency = অঙ্কগুলোর মুদ্রা (তিন অক্ষর)
import-own-addresses = আমাদের নিজস্ব ঠিকানা বা ডোমেইন, প্রতি লাইনে একটি (@example.com)
import-own-hint = এগুলো থেকে পাঠানো বার্তা আমাদের, বাকিগুলো আমাদের কাছে আসা।
import-found = প্রথম সারিগুলো থেকে যা হবে
import-faults = নেওয়া যাবে না
import-line = লাইন { NUMBER($line) }
import-dry = শুধু গুনুন
import-start = ইমপোর্ট করুন
import-stop = থামান
import-going = { NUMBER($rows) }টি সারি পড়া হয়েছে, { NUMBER($percent) } %
import-counted = এর ফল এমন হবে; এখনো কিছু লেখা হয়নি।
import-done = ইমপোর্ট হয়েছে।
import-nothing-new = সবই আগে থেকে এখানে ছিল।
import-customers = { NUMBER($new) } জন নতুন গ্রাহক, { NUMBER($changed) } জনের তথ্য বদলেছে, { NUMBER($same) } জন আগের মতো
import-records = { NUMBER($new) }টি নতুন এন্ট্রি, { NUMBER($changed) }টি বদলেছে, { NUMBER($same) }টি আগের মতো
import-not-taken = { NUMBER($faults) }টি সারি নেওয়া হয়নি।
import-errors = সবগুলোর তালিকা আছে এখানে: { $path }
import-before = আগে ইমপোর্ট করা
import-none = এখনো কিছু ইমপোর্ট করা হয়নি।
import-undo = ফিরিয়ে নিন
import-undo-confirm = “{ $name }” থেকে যা এসেছে সব সরানো হবে, আর যা বদলেছে তা আগের মতো হবে।
import-held = পরের একটি ফাইলে একই গ্রাহকরা আছেন: আগে সেটি ফিরিয়ে নিন।
import-undone = ফিরিয়ে নেওয়া হয়েছে: { NUMBER($removed) }টি এন্ট্রি সরানো, { NUMBER($restored) }টি আগের মতো; { NUMBER($customers) } জন গ্রাহক সরানো, { NUMBER($kept) } জন রয়েছেন, কারণ এরপর তাঁদের নিয়ে কাজ হয়েছে।
