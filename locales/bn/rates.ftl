# Exchange rates: converting an amount, and the tables to convert by.

## Converting

rates-convert = রূপান্তর করুন
rates-amount = টাকার অঙ্ক
rates-from = যে মুদ্রা থেকে
rates-to = যে মুদ্রায়
rates-market = গ্রাহকের বাজার
rates-no-market = বেছে নেওয়া হয়নি
rates-on = তারিখ
rates-cash = নগদে পরিশোধ
rates-currency = { $code } – { $name }
rates-result-from = { $date } তারিখের হার, { $source }
rates-typed = টাইপ করা
rates-old = ভরসা করার পক্ষে পুরোনো
rates-for-customer = গ্রাহক যেভাবে লেখেন

## What is kept

rates-kept = রূপান্তরের জন্য রাখা হার
rates-none = এখনো কোনো হার নেই: তালিকা ইমপোর্ট করুন, অথবা হার টাইপ করুন।
rates-import = তালিকা ইমপোর্ট করুন
rates-import-hint = ইউরোপীয় কেন্দ্রীয় ব্যাংকের XML ফাইল, যেমন eurofxref-daily.xml। ফাইলটি এই কম্পিউটারেই পড়া হয়; ইন্টারনেট থেকে কিছু আনা হয় না।
rates-imported =
    { $days ->
        [one] রাখা হয়েছে: { $source }, { $last }।
       *[other] রাখা হয়েছে: { $source }, { $days } দিন, { $first } থেকে { $last }।
    }
rates-left-out = বাদ দেওয়া হয়েছে, আর চালু নেই: { $currencies }
rates-tables =
    { $days ->
        [one] { $last }
       *[other] { $first } থেকে { $last }, { $days } দিন
    }
rates-remove = সরান
rates-remove-confirm = { $name } সরাবেন? এরপর এটি দিয়ে আর কোনো অঙ্ক রূপান্তর করা যাবে না।

## Typing a rate

rates-type = হার টাইপ করুন
rates-rate = এক { $from } = কত { $to }
rates-date = কোন দিনের
rates-source = কোথা থেকে পাওয়া
rates-source-hint = ব্যাংক, মূল্যতালিকা, সহকর্মী: প্রতিটি অঙ্কের সঙ্গে দেখানো হয়।
rates-keep = হারটি রাখুন
