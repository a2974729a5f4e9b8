# অনুশীলন, এজেন্টের ভাষায়: দক্ষতা, উত্তরে কী থাকা চাই, তার মূল্যায়ন, আর দৃশ্যপটে কী সমস্যা আছে।

practice-skill-active-listening = মন দিয়ে শোনা
practice-skill-empathy = সহমর্মিতা
practice-skill-plain-language = সহজ ভাষা
practice-skill-form-of-address = সম্বোধনের রূপ
practice-skill-saying-no = না বলা
practice-skill-apology = ক্ষমা প্রার্থনা
practice-skill-conflict = বিরোধ
practice-skill-rapport = সুসম্পর্ক
practice-skill-promise-keeping = কথা রাখা
practice-skill-privacy = গোপনীয়তা

practice-must-acknowledge = বিষয়টি যে বুঝেছেন, তা দেখান
practice-must-apologise = ক্ষমা চান
practice-must-offer = কিছু প্রস্তাব করুন
practice-must-not-blame = দোষ দেবেন না
practice-must-ask = জিজ্ঞেস করুন
practice-must-keep-register = সম্বোধনের সঠিক রূপ বজায় রাখুন
practice-must-not-promise = যে কথা রাখতে পারবেন, শুধু সেই কথা দিন
practice-must-thank = ধন্যবাদ জানান
practice-must-inform = গ্রাহকের যা জানা দরকার, তা বলুন
practice-must-close = ভালোভাবে শেষ করুন

practice-grade-good = ভালো
practice-grade-middling = আংশিক ঠিক
practice-grade-poor = এখনো যথেষ্ট নয়

practice-channel-email = ইমেইল
practice-channel-chat = চ্যাট
practice-channel-phone = ফোন
practice-channel-social = সোশ্যাল মিডিয়া

practice-rule-again = আপনার একটি লেখায় উত্তর যাচাইয়ে এটি ধরা পড়েছে: { $rule }। এখন হলে এটি কীভাবে লিখতেন?

# $about is a name, a tag or a number from the scenario, or the compiler's own words in English.
practice-fault-no-file = { $about } ফাইলটি নেই।
practice-fault-not-text = ফাইলটি UTF-8 টেক্সট নয়।
practice-fault-too-large = ফাইলটি { $about } kB-এর চেয়ে বড়। এটিকে কয়েকটি দৃশ্যপটে ভাগ করুন।
practice-fault-unknown-file = { $about } দৃশ্যপটের ফাইল নয়। এটি বাদ রাখা হয়েছে।
practice-fault-toml = এটি পড়া যাচ্ছে না: { $about }
practice-fault-pattern = এই প্যাটার্ন পড়া যাচ্ছে না: { $about }
practice-fault-unknown = এখানে এটি অজানা: { $about }
practice-fault-differs = অনুবাদের পালা বা মানদণ্ড মূল দৃশ্যপটের সঙ্গে মেলে না: { $about }
practice-fault-ink = গল্পটি পড়া যাচ্ছে না: { $about }
practice-fault-too-deep = এখানে বন্ধনী বা বিকল্পগুলো একটির ভেতরে আরেকটি করে খুব বেশি গভীরে গেছে।
practice-fault-endless = গল্পটি এখানে শেষ না হয়ে চলতেই থাকে: { $about }
practice-fault-plays = গল্পটি চালানো যাচ্ছে না: { $about }
practice-fault-dead-end = গল্পটি সমাপ্তি ছাড়াই এখানে থেমে যায়: { $about }
practice-fault-unreachable-knot = এখানে পৌঁছানোর কোনো পথ নেই: { $about }
practice-fault-unreachable-choice = এই বিকল্প কখনো দেখানো হয় না: { $about }
practice-fault-too-many-ways = { $about }টির বেশি জায়গায় কিছু জিজ্ঞেস করা হয়। সব পথ পরীক্ষা করা যায়নি।
practice-fault-tag = এই ট্যাগ অজানা: { $about }
practice-fault-unscored = এই পালার উত্তরে নম্বর দেওয়া হয় না, কারণ এর কোনো মানদণ্ড নেই: { $about }
practice-fault-unasked = গল্পে এই পালার উত্তর কখনো চাওয়া হয় না: { $about }
practice-fault-outcomes = { $about } পালার উত্তরের পরে এই তিনটি বিকল্প থাকতে হবে: [good], [middling] ও [poor]।
practice-fault-samples = { $about } পালার নমুনা উত্তর দরকার: good, middling ও poor।
practice-fault-sample-grade = একটি নমুনা উত্তরের প্রকৃত মান তাতে লেখা মানের সঙ্গে মেলে না: { $about }
practice-fault-untranslated = গল্প ও বিবরণ দুটিই দরকার: { $about }

practice-line-row = { $id }: { $title } ({ $market }, { $minutes } মিনিট, স্তর { $level })
practice-line-choose = একটি সংখ্যা বেছে নিন:
practice-line-write = লিখুন: { $task }
practice-line-score = { $percent }%: { $grade }
practice-line-criterion = { $title }: { $of }-এর মধ্যে { $points }। { $why }
practice-line-fault = { $file }:{ $line }:{ $column }: { $message }
practice-line-sound = এতে কোনো সমস্যা নেই।
practice-line-end = { $percent }%। এর কিছুই সংরক্ষণ করা হয়নি।

practice-result-what = বিবরণ
practice-result-points = নম্বর
practice-result-of = মোট নম্বর
practice-result-percent = শতাংশ
practice-result-attempts = প্রচেষ্টা
practice-result-nameless = আপনি

# Words of a package for a learning system.
practice-player-conversation = কথোপকথন
practice-player-say = আপনি কী বলবেন?
practice-player-typing = গ্রাহক লিখছেন…
practice-player-you = আপনি
practice-player-why = কেন
practice-player-write = লিখুন
practice-player-answer = হয়ে গেছে
practice-player-compare = মিলিয়ে দেখুন
practice-player-your-answer = আপনার উত্তর
practice-player-criteria = ভালো উত্তরে যা থাকে
practice-player-samples = উদাহরণ
practice-player-mark-yourself = এখানে নিজের উত্তরের মূল্যায়ন আপনি নিজেই করেন। Parlance-এ এতে নম্বর দেওয়া হয়। উত্তরটি কতটা ভালো হয়েছে?
practice-player-ended = সমাপ্ত
practice-player-score = স্কোর
practice-player-skill = দক্ষতা
practice-player-points = নম্বর
practice-player-passed = উত্তীর্ণ
practice-player-failed = উত্তীর্ণ নয়
practice-player-again = আরেকবার
practice-player-finish = শেষ করুন
practice-player-closed = এখন এই জানালা বন্ধ করতে পারেন।
practice-player-alone = এটি লার্নিং সিস্টেম ছাড়াই চলছে। কিছুই রেকর্ড করা হচ্ছে না।
practice-player-not-sent = লার্নিং সিস্টেমে পৌঁছানো যাচ্ছে না। আবার চেষ্টা করা হচ্ছে।
