### কী সমস্যা হলো, কোড অনুযায়ী: একটি বাক্য; `.next` বলে কী করতে হবে।

## ভাণ্ডারের চাবি

error-vault-no-keyring = আপনার ভাণ্ডারের চাবি রাখার মতো কোনো কীরিং এই কম্পিউটারে নেই।
    .next = এর বদলে একটি পাসফ্রেজ বেছে নিন, অথবা আপনার সিস্টেমের কীরিং চালু করে আবার চেষ্টা করুন।
error-vault-keyring-locked = আপনার সিস্টেমের কীরিং লক করা আছে।
    .next = আনলক করে আবার চেষ্টা করুন, অথবা পুনরুদ্ধার কোড দিয়ে ভাণ্ডার খুলুন।
error-vault-key-missing = কীরিংয়ে এই ভাণ্ডারের চাবি নেই।
    .next = আগের চেয়ে আলাদা কীরিং ব্যবহার করলে আগেরটিতে ফিরে যান; না হলে পুনরুদ্ধার কোড দিয়ে ভাণ্ডার খুলুন।
error-vault-key-foreign = কীরিংয়ে যে চাবি আছে, তা অন্য ভাণ্ডারের।
    .next = এই ভাণ্ডার তার নিজের পুনরুদ্ধার কোড দিয়ে খুলুন; এরপর এর চাবি বর্তমান কীরিংয়ে রাখা হবে।
error-vault-wrong-passphrase = পাসফ্রেজ ঠিক নয়।
    .next = Caps Lock ও কীবোর্ড লেআউট দেখে আবার চেষ্টা করুন, অথবা পুনরুদ্ধার কোড ব্যবহার করুন।
error-vault-wrong-recovery-code = { $typo ->
        [yes] পুনরুদ্ধার কোডে টাইপের ভুল আছে।
       *[no] এই পুনরুদ্ধার কোডে এই ভাণ্ডার খোলে না।
    }
    .next = প্রিন্ট করা কোডের সঙ্গে ভাগে ভাগে মিলিয়ে দেখুন, আর এটি এই ভাণ্ডারেরই কোড কি না নিশ্চিত হোন।
error-vault-damaged = ভাণ্ডার কীভাবে খুলতে হয়, সেই তথ্যের ফাইলটি ক্ষতিগ্রস্ত বা নেই।
    .next = ব্যাকআপ থেকে vault.json ফাইলটি ডেটা ফোল্ডারে ফিরিয়ে আনুন; parlance.db যেখানে আছে সেখানেই থাকুক।
error-vault-exists = এই ফোল্ডারে আগে থেকেই একটি ভাণ্ডার আছে।
    .next = সেটি খুলুন, অথবা অন্য ফোল্ডার বেছে নিন।
error-vault-disk-full = ডিস্ক ভরা, তাই চাবি লেখা যায়নি; কিছু বদলায়নি।
    .next = কিছু জায়গা খালি করে আবার চেষ্টা করুন।
error-vault-io = চাবির ফাইল বা কীরিং পড়া বা লেখা যাচ্ছে না।
    .next = ডেটা ফোল্ডারে লেখার অনুমতি আছে কি না ও কীরিং চালু আছে কি না দেখে আবার চেষ্টা করুন।

## ভাণ্ডার

error-store-corrupt = আপনার ভাণ্ডারের ডেটাবেস ক্ষতিগ্রস্ত।
    .next = Parlance বন্ধ করুন, ডেটা ফোল্ডারের একটি কপি রাখুন, আর ব্যাকআপ থেকে parlance.db ফিরিয়ে আনুন।
error-store-foreign = parlance.db ফাইলটি এই ভাণ্ডারের ডেটাবেস নয়।
    .next = সঠিক ফাইলটি ফিরিয়ে আনুন, অথবা অন্য ডেটা ফোল্ডার বেছে নিন; বর্তমান ফাইলে কিছু বদলায়নি।
error-store-newer = এই ভাণ্ডার Parlance-এর পরের কোনো সংস্করণে তৈরি।
    .next = Parlance-এর সর্বশেষ সংস্করণ ইনস্টল করে তা দিয়ে ভাণ্ডার খুলুন।
error-store-busy = এই মুহূর্তে অন্য কিছু এটি নিয়ে কাজ করছে।
    .next = একটু অপেক্ষা করে আবার চেষ্টা করুন।
error-store-disk-full = ডিস্ক ভরা, তাই এটি সংরক্ষণ করা যায়নি; আগে যা সংরক্ষিত ছিল সব আছে।
    .next = কিছু জায়গা খালি করে আবার চেষ্টা করুন।
error-store-io = ডেটা ফোল্ডার পড়া বা লেখা যাচ্ছে না।
    .next = ডিস্ক সংযুক্ত আছে কি না ও ফোল্ডারে লেখার অনুমতি আছে কি না দেখে আবার চেষ্টা করুন।
error-store-missing-row = এটি আর এখানে নেই।
    .next = ইনবক্সে ফিরে আবার বেছে নিন।

## হেল্প ডেস্ক

error-desk-dns = হেল্প ডেস্কের ঠিকানায় পৌঁছানোর পথ নেই: নামটি অজানা, অথবা এই কম্পিউটার অফলাইন।
    .next = নেটওয়ার্ক ও ঠিকানার বানান দেখুন; আপনার লেখা আউটবক্সে অপেক্ষায় আছে।
error-desk-unreachable = হেল্প ডেস্কে পৌঁছানো যাচ্ছে না।
    .next = নেটওয়ার্ক দেখুন, আর হেল্প ডেস্ক চালু আছে কি না দেখুন; আপনার লেখা আউটবক্সে অপেক্ষায় আছে।
error-desk-tls = হেল্প ডেস্কের সঙ্গে সংযোগ নিরাপদ নয়: এর সার্টিফিকেট বিশ্বাসযোগ্য নয়।
    .next = ঠিকানা যাচাই করুন, অথবা যিনি হেল্প ডেস্ক চালান তাঁকে সার্টিফিকেট নবায়ন করতে বলুন।
error-desk-no-answer = হেল্প ডেস্ক সময়মতো সাড়া দেয়নি।
    .next = Parlance আগে সেখানে দেখে আপনার বার্তা পৌঁছেছে কি না, আর না পৌঁছালে তবেই পাঠায়।
error-desk-wrong-address = এই ঠিকানায় এমন কোনো হেল্প ডেস্ক নেই।
    .next = ব্রাউজারের ঠিকানার ঘর থেকে ঠিকানাটি কপি করুন, আর হেল্প ডেস্কের ধরন দেখে নিন।
error-desk-unauthorized = হেল্প ডেস্ক টোকেনটি গ্রহণ করছে না।
    .next = হেল্প ডেস্কে নতুন টোকেন তৈরি করে সেটিংসে দিন।
error-desk-forbidden = হেল্প ডেস্কে আপনার অ্যাকাউন্টের এটি করার অনুমতি নেই।
    .next = টিকিট দেখা ও উত্তর দেওয়ার অনুমতি হেল্প ডেস্কের প্রশাসকের কাছে চান।
error-desk-not-found = হেল্প ডেস্কে এই টিকিট আর নেই।
    .next = টিকিটটি মোছা বা একীভূত হয়েছে কি না সেখানে দেখুন; আপনার লেখা এখনো আউটবক্সে আছে।
error-desk-rate-limited = হেল্প ডেস্ক আমাদের গতি কমাতে বলছে।
    .next = আপনার কিছু করতে হবে না: সম্ভব হলেই Parlance আবার শুরু করবে।
error-desk-failed = হেল্প ডেস্কের নিজেরই একটি ত্রুটি হয়েছে।
    .next = এখন কিছু করতে হবে না: Parlance আবার চেষ্টা করবে। সমস্যা না কাটলে যিনি হেল্প ডেস্ক চালান তাঁকে জানান।
error-desk-bad-answer = হেল্প ডেস্কের উত্তর পড়া যাচ্ছে না।
    .next = Parlance আবার চেষ্টা করবে। সমস্যা না কাটলে দেখুন ঠিকানাটি কোনো প্রক্সির নয়, হেল্প ডেস্কেরই কি না।
error-desk-refused = { $words ->
        [none] হেল্প ডেস্ক এটি গ্রহণ করেনি।
       *[other] হেল্প ডেস্ক এটি গ্রহণ করেনি: “{ $words }”
    }
    .next = লেখা বদলান, অথবা আউটবক্স থেকে সরিয়ে হেল্প ডেস্কে কাজটি করুন।
error-desk-bad-setting = { $setting ->
        [secret] টোকেনটি এই অবস্থায় ব্যবহার করা যায় না।
       *[other] হেল্প ডেস্কের ঠিকানাটি এই অবস্থায় ব্যবহার করা যায় না।
    }
    .next = https:// দিয়ে শুরু করে পুরো ঠিকানা দিন, আর টোকেন দিন ফাঁকা জায়গা ছাড়া।

## সিঙ্ক

error-sync-elsewhere = এই ভাণ্ডার নিয়ে Parlance আগে থেকেই খোলা আছে।
    .next = খোলা জানালাটি ব্যবহার করুন, অথবা আগে সেটি বন্ধ করুন।
error-sync-lock = দুটি প্রোগ্রাম যাতে একসঙ্গে সিঙ্ক না করে, সেই ফাইলটি লেখা যাচ্ছে না।
    .next = ডেটা ফোল্ডারে লেখার অনুমতি আছে কি না দেখে আবার চেষ্টা করুন।
error-sync-no-secret = এই হেল্প ডেস্কের টোকেন আর কীরিংয়ে নেই।
    .next = হেল্প ডেস্কের সেটিংসে টোকেনটি আবার দিন।

## ডেমো ডেস্ক

error-demo-desk-file = ডেমো ডেস্কের ফাইলটি ব্যবহার করা যাচ্ছে না।
    .next = যেসব প্রোগ্রাম এটি ব্যবহার করছে সেগুলো বন্ধ করুন, অথবা ডেমো ডেস্ক সরিয়ে আবার চালু করুন।
error-demo-desk-foreign = ডেমো ডেস্কের ফাইলটি অন্য কিছুর।
    .next = demo-desk.db ফাইলটি ডেটা ফোল্ডার থেকে সরিয়ে ডেমো ডেস্ক আবার চালু করুন।
error-demo-desk-tickets = Parlance-এর এই সংস্করণের ডেমো টিকিট পড়া যাচ্ছে না।
    .next = Parlance আবার ইনস্টল করুন।
error-demo-desk-time = এই কম্পিউটারের ঘড়ির সময় একেবারে ভুল।
    .next = তারিখ ও সময় ঠিক করে ডেমো ডেস্ক আবার চালু করুন।
error-demo-desk-not-loopback = ডেমো ডেস্ক শুধু এই কম্পিউটারেই চলে।
    .next = http://127.0.0.1 দিয়ে শুরু হওয়া ঠিকানা ব্যবহার করুন।
error-demo-desk-listen = এই কম্পিউটারে ডেমো ডেস্ক চালু করা যাচ্ছে না।
    .next = ফায়ারওয়াল স্থানীয় সংযোগ আটকাচ্ছে কি না দেখে আবার চেষ্টা করুন।
error-demo-desk-no-ticket = ডেমো ডেস্কে এমন কোনো টিকিট নেই।
    .next = সিঙ্ক করুন, তারপর ইনবক্স থেকে একটি টিকিট বেছে নিন।
error-demo-desk-bad-request = ডেমো ডেস্ক এটি বুঝতে পারছে না।
    .next = Parlance হালনাগাদ করে আবার চেষ্টা করুন।

## বাজার

error-market-unknown-territory = { $market ->
        [none] এমন কোনো বাজার নেই।
       *[other] “{ $market }” কোডের কোনো বাজার নেই।
    }
    .next = দেশের দুই অক্ষরের কোড দিন, যেমন JP বা HU।
error-market-unknown-subdivision = এই বাজারে এমন কোনো অঞ্চল নেই।
    .next = ISO 3166-2 কোডের হাইফেনের পরের অংশটি দিন, যেমন টোকিওর জন্য 13, অথবা বাদ দিন।
error-market-holidays-of-subdivision-unknown = এই উপবিভাগের ছুটির দিনগুলি জানা নেই।
    .next = পুরো বাজারের বা অন্য কোনও উপবিভাগের ছুটির দিন চান।
error-market-holidays-out-of-range = এই দিনটির জন্য এই বাজারের ছুটির দিন জানা নেই।
    .next = 1990 থেকে 2050-এর মধ্যের দিন চান; কিছু বাজারের কম বছর জানা আছে।
error-market-unknown-zone = এই নামে কোনো সময় অঞ্চল নেই।
    .next = একটি IANA নাম দিন, যেমন Asia/Tokyo।

## Exchange rates

error-rates-too-large = বিনিময় হারের ফাইল হিসেবে এটি বেশি বড়।
    .next = ইউরোপীয় কেন্দ্রীয় ব্যাংকের XML ফাইল বেছে নিন, যেমন eurofxref-daily.xml।
error-practice-file-large = This file is too large to come from Practice.
    .next = Check that it is the right one, and ask for it again.
error-rates-not-xml = ফাইলটি XML নয়, অথবা অসম্পূর্ণ।
    .next = আবার ডাউনলোড করুন: ওয়েব পাতা বা ZIP ফাইল নয়, XML ফাইলটিই। আপনার আগের হারগুলি আছে।
error-rates-document-type = এটি বিনিময় হারের ফাইল নয়, ওয়েব পাতা বলে মনে হচ্ছে।
    .next = পাতাটিতে যে XML ফাইলের লিংক আছে, সেটি ডাউনলোড করুন। আপনার আগের হারগুলি আছে।
error-rates-none-in-file = এই ফাইলে কোনো বিনিময় হার নেই।
    .next = ইউরোপীয় কেন্দ্রীয় ব্যাংকের ফরম্যাটের ফাইল বেছে নিন, যেমন eurofxref-daily.xml।
error-rates-no-sender = হারগুলি কার, ফাইলে তা বলা নেই।
    .next = ইউরোপীয় কেন্দ্রীয় ব্যাংক ফাইলটি যেভাবে প্রকাশ করে, সেভাবেই ব্যবহার করুন।
error-rates-bad-date = তারিখ “{ $date }” পড়া যাচ্ছে না।
    .next = হারের তারিখ লেখা হয় এভাবে: 2026-11-21।
error-rates-bad-rate =
    { $rate ->
        [0] হার শূন্য হতে পারে না ({ $currency })।
       *[other] “{ $rate }” কোনো হার নয় ({ $currency })।
    }
    .next = হার শূন্যের চেয়ে বড় একটি সংখ্যা, যেমন 402.15। ফাইলে একটি হারও ভুল থাকলে কিছুই নেওয়া হয় না।
error-rates-currency-twice = ফাইলে একই মুদ্রার দুটি হার আছে: { $currency }, { $date }।
    .next = আবার ডাউনলোড করুন। এটি থেকে কিছু নেওয়া হয়নি।
error-rates-date-twice = ফাইলে { $date } দুবার আছে।
    .next = আবার ডাউনলোড করুন। এটি থেকে কিছু নেওয়া হয়নি।
error-rates-unknown-currency = “{ $currency }” কোডের কোনো মুদ্রা চালু নেই।
    .next = তিন অক্ষরের কোড দিন, যেমন EUR বা HUF।
error-rates-same-currency = দুটি মুদ্রাই { $currency }।
    .next = দুটি আলাদা মুদ্রা বেছে নিন।
error-rates-no-source = হারটির কোনো উৎস নেই।
    .next = কোথা থেকে পাওয়া, তা লিখুন: ব্যাংক, মূল্যতালিকা, সহকর্মী।
error-rates-unknown = { $date } বা তার আগের কোনো দিনের হার নেই: { $from } থেকে { $to }।
    .next = দুটি মুদ্রাই আছে এমন তালিকা ইমপোর্ট করুন, অথবা হারটি টাইপ করুন।
error-rates-amount-too-large = অঙ্কটি এত বড় যে নিখুঁতভাবে রূপান্তর করা যায় না।
    .next = আরও ছোট অঙ্ক রূপান্তর করুন।
error-rates-bad-amount = অঙ্কটি পড়া যাচ্ছে না।
    .next = শুধু সংখ্যা লিখুন, দশমিকের আগে বিন্দু দিয়ে: 1234.56
error-rates-bad-number = হারটি পড়া যাচ্ছে না।
    .next = শুধু সংখ্যা লিখুন, দশমিকের আগে বিন্দু দিয়ে: 402.15
error-rates-ambiguous-number = এই সংখ্যায় হাজার না দশমিক বোঝানো হয়েছে, তা স্পষ্ট নয়।
    .next = হাজারের মাঝে কোনো চিহ্ন না দিয়ে লিখুন (1234), অথবা দশমিকের পরে অঙ্কের সংখ্যা বদলান (1.2340)।
error-rates-future-date = এই হারের দিনটি এখনো আসেনি।
    .next = আজকের বা আগের কোনো তারিখ দিন।
error-rates-no-target = কোন মুদ্রায় রূপান্তর, তা বলা নেই।
    .next = একটি মুদ্রা বা বাজার বেছে নিন।
error-rates-no-currency-there = এই বাজারের নিজের কোনো মুদ্রা নেই।
    .next = মুদ্রাটি বেছে নিন।

## কাজের জায়গা

error-workspace-locked = ভাণ্ডার এখনো খোলা হয়নি।
    .next = আগে সেটি খুলুন।
error-workspace-failed = Parlance এটি শেষ করতে পারেনি।
    .next = আবার চেষ্টা করুন; সমস্যা না কাটলে Parlance আবার চালু করুন। যা সংরক্ষিত ছিল তা আছে।
error-reply-empty = পাঠানোর মতো কোনো লেখা নেই।
    .next = আগে কিছু লিখুন।
error-desk-name-empty = হেল্প ডেস্কের কোনো নাম নেই।
    .next = এমন নাম দিন, যা দেখে আপনি এটি চিনতে পারবেন।
error-passphrase-empty = একটি পাসফ্রেজ দরকার।
    .next = এমন একটি বেছে নিন, যা লম্বা এবং আপনি মনে রাখতে পারবেন।

## কমান্ড লাইন

error-cli-usage = কমান্ডটি বোঝা যাচ্ছে না: { $reason }
    .next = সাহায্যের জন্য --help ব্যবহার করুন।
error-cli-bad-time = এই সময়টি বোঝা যাচ্ছে না: { $text }
    .next = এভাবে লিখুন: 2026-11-21T09:00Z
error-cli-bad-date = তারিখ { $text } পড়া যাচ্ছে না।
    .next = এভাবে লিখুন: 2026-11-21
error-cli-bad-json = ইনপুটের এই লাইনটি কমান্ডের উপযোগী নয়: { $line }
    .next = --help-এ যেমন দেখানো আছে, প্রতি লাইনে একটি JSON অবজেক্ট দিন।
error-cli-bad-input = ইনপুট পড়া যাচ্ছে না।
    .next = ফাইলটি আছে কি না ও সেটি UTF-8 টেক্সট কি না দেখুন।
error-cli-bad-ticket = এই টিকিট নেই: { $ticket }
    .next = তালিকা দেখতে লিখুন: parlance tickets
error-cli-bad-customer = এই পরিচিতির কোনো গ্রাহক নেই: { $customer }
    .next = গ্রাহকের পরিচিতি টিকিটে আছে: parlance --json show TICKET
error-cli-bad-desk = এই হেল্প ডেস্ক নেই: { $desk }
    .next = তালিকা দেখতে লিখুন: parlance desk list
error-cli-bad-operation = আউটবক্সে এই পরিচয়ে কিছু নেই: { $operation }
    .next = তালিকা দেখতে লিখুন: parlance outbox list
error-cli-no-store = এই ফোল্ডারে এখনো কোনো ভাণ্ডার নেই: { $dir }
    .next = একটি হেল্প ডেস্ক যোগ করে ভাণ্ডার তৈরি করুন: parlance desk add
error-cli-no-passphrase = ভাণ্ডারের পাসফ্রেজ দরকার, কিন্তু জিজ্ঞেস করার মতো কেউ নেই।
    .next = এটি PARLANCE_PASSPHRASE এনভায়রনমেন্ট ভেরিয়েবলে দিন।
error-cli-no-secret = কোনো টোকেন নেই।
    .next = স্ট্যান্ডার্ড ইনপুটে বা PARLANCE_SECRET এনভায়রনমেন্ট ভেরিয়েবলে দিন।
error-print-failed = পাতাটি মুদ্রণ করা যায়নি।
    .next = প্রিন্টার আছে কি না দেখে আবার চেষ্টা করুন।

error-shift-name = একটি শিফটের কোনো নাম নেই।
    .next = প্রতিটি শিফটের এমন নাম দিন, যা দেখে আপনার টিম চিনতে পারে।
error-shift-zone = “{ $shift }” শিফটের সময় অঞ্চল অজানা: “{ $zone }”।
    .next = তালিকা থেকে একটি সময় অঞ্চল বেছে নিন, যেমন Europe/Budapest।
error-shift-days = “{ $shift }” শিফট সপ্তাহের কোনো দিনেই নেই।
    .next = অন্তত একটি দিন বেছে নিন, 1 (সোমবার) থেকে 7 (রবিবার)।
error-shift-time = “{ $shift }” শিফটের একটি সময় পড়া যাচ্ছে না: “{ $text }”।
    .next = সময় 24 ঘণ্টার হিসাবে লিখুন, যেমন 09:00 বা 17:30।
error-shift-times = “{ $shift }” শিফটের শুরু ও শেষ একই সময়ে।
    .next = শুরু বা শেষের সময় বদলান; দিনরাতের শিফট হলে দুটি শিফট করুন।
error-shift-languages = “{ $shift }” শিফটে কোনো ভাষা নেই।
    .next = এর জন্য অন্তত একটি ভাষা বেছে নিন।
error-shift-language = “{ $shift }” শিফটের একটি ভাষা অজানা: “{ $language }”।
    .next = তালিকা থেকে একটি ভাষা বেছে নিন, অথবা এর ট্যাগ দিন, যেমন hu বা pt-BR।
error-office-hours = অফিসের শেষের সময় শুরুর সময়ের পরে নয়।
    .next = একই দিনের দুটি সময় লিখুন, যেমন 09:00 ও 17:00।
error-week-not-a-date = “{ $text }” কোনো তারিখ নয়।
    .next = বছর, মাস ও দিন লিখুন, যেমন 2026-11-23।
error-week-out-of-range = এই সপ্তাহ সীমার বাইরে।
    .next = আজকের আরও কাছের একটি সপ্তাহ বেছে নিন।
error-coverage-day = সপ্তাহে এমন কোনো দিন নেই।
    .next = 1 (সোমবার) থেকে 7 (রবিবার)-এর মধ্যে একটি দিন লিখুন।
error-coverage-picture = ছবিটি আঁকা যায়নি।
    .next = এর বদলে SVG হিসেবে এক্সপোর্ট করুন।
error-register-no-rules = { $language } ভাষার জন্য এখনও সম্বোধনের নিয়ম নেই।
    .next = যে ভাষাগুলোর নিয়ম আছে: { $known }
error-export-no-folder = এই কম্পিউটারে ডাউনলোডের কোনো ফোল্ডার নেই।
    .next = আপনার সিস্টেমের সেটিংসে ডাউনলোডের ফোল্ডার তৈরি করে আবার চেষ্টা করুন।
error-export-failed =
    ফাইলটি লেখা যায়নি ({ $place }): { $why ->
        [full] ডিস্ক ভরা।
        [denied] সেখানে লেখার অনুমতি আপনার নেই।
        [missing] ফোল্ডারটি নেই।
       *[other] সিস্টেম বাধা দিয়েছে।
    }
    .next = জায়গা খালি করে বা ফোল্ডারটি দেখে আবার চেষ্টা করুন।
error-shifts-file = শিফটের ফাইলটি পড়া যাচ্ছে না।
    .next = এটি একটি JSON তালিকা; প্রতিটি শিফটে থাকে name, zone, days (1 থেকে 7), from, to (09:00) ও languages।
error-practice-no-scenario = There is no such scenario.
    .next = Choose one from the list of practice.
error-practice-no-attempt = This attempt is no longer there.
    .next = Begin the scenario again.
error-practice-other-version = The scenario has been changed since.
    .next = Begin it again in its new version.
error-practice-moved-on = The conversation is at another place by now.
    .next = Open the attempt again and go on from there.
error-practice-answer-long = This answer is too long to be scored.
    .next = Write what the customer needs, in a page at most.
error-practice-faulty = The scenario cannot be practised. { $file } { $place }: { $reason }
    .next = Tell whoever wrote it, or choose another one.
error-practice-bad-name = This is no name for a scenario.
    .next = Use small Latin letters, digits and hyphens, such as late-parcel-fr.
error-practice-not-kept = The scenario could not be kept: { $reason }
    .next = Check that there is room on the disk and that you may write into the folder, and try again.
error-practice-no-turn = The scenario has no turn “{ $turn }”.
    .next = Leave --turn out for the first one.
error-practice-results-file = Line { $line } of the file { $why ->
        [too-large] is too large.
       *[not-json] is no xAPI statement.
    }
    .next = Ask for the file again. It comes from Practice, Results, Share.
error-practice-scenario-file = The file of the scenario { $why ->
        [bundle-json] cannot be read.
        [bundle-format] is something else, or of a later version of Parlance.
        [bundle-id] has no proper name for the scenario.
        [bundle-name] has a file in it that no scenario has.
        [bundle-twice] has the same file twice.
        [bundle-too-large] is too large.
        [bundle-too-many] has too many files.
       *[bundle-no-file] lacks scenario.toml or scenario.ink.
    }
    .next = Ask for the file again. It comes from Practice, Author, Export.
error-practice-assignment-file = The assignment cannot be read. { $place }: { $reason }
    .next = Ask for the file again. It comes from Practice, Results, Assign.
error-practice-assignment-others = This assignment is for other people.
    .next = Check your name in Settings: it must be written as in the assignment.
error-practice-assignment-empty = An assignment needs a title and a scenario.
    .next = Write a title and choose at least one scenario.
error-practice-no-name = Results that are shared need a name.
    .next = Write your name in Settings, where closings are signed.
