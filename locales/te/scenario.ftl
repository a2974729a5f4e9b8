# అభ్యాసం, ఏజెంట్ భాషలో: నైపుణ్యాలు, సమాధానం ఏం చేయాలి, దాని విలువ, సన్నివేశంలో ఏం తప్పు ఉంది.

practice-skill-active-listening = శ్రద్ధగా వినడం
practice-skill-empathy = సహానుభూతి
practice-skill-plain-language = సరళమైన భాష
practice-skill-form-of-address = సంబోధించే తీరు
practice-skill-saying-no = కాదని చెప్పడం
practice-skill-apology = క్షమాపణ
practice-skill-conflict = వివాదం
practice-skill-rapport = సత్సంబంధం
practice-skill-promise-keeping = హామీలను నిలబెట్టుకోవడం
practice-skill-privacy = గోప్యత

practice-must-acknowledge = విషయం అర్థమైందని తెలియజేయండి
practice-must-apologise = క్షమాపణ కోరండి
practice-must-offer = ఏదైనా ప్రతిపాదించండి
practice-must-not-blame = తప్పుపట్టకండి
practice-must-ask = అడగండి
practice-must-keep-register = సరైన సంబోధనా తీరునే పాటించండి
practice-must-not-promise = నిలబెట్టుకోగల హామీనే ఇవ్వండి
practice-must-thank = ధన్యవాదాలు చెప్పండి
practice-must-inform = కస్టమర్‌కు తెలియాల్సినది చెప్పండి
practice-must-close = చక్కగా ముగించండి

practice-grade-good = బాగుంది
practice-grade-middling = కొంతవరకు సరైనది
practice-grade-poor = ఇంకా సరిపోదు

practice-channel-email = ఇమెయిల్
practice-channel-chat = చాట్
practice-channel-phone = ఫోన్
practice-channel-social = సోషల్ మీడియా

practice-rule-again = మీరు రాసిన ఒకదానిలో ప్రత్యుత్తరం తనిఖీకి ఇది కనిపించింది: { $rule }. ఇప్పుడైతే దీన్ని ఎలా రాస్తారు?

# $about is a name, a tag or a number from the scenario, or the compiler's own words in English.
practice-fault-no-file = { $about } ఫైల్ లేదు.
practice-fault-not-text = ఈ ఫైల్ UTF-8 టెక్స్ట్ కాదు.
practice-fault-too-large = ఈ ఫైల్ { $about } kB కంటే పెద్దది. దీన్ని అనేక సన్నివేశాలుగా విభజించండి.
practice-fault-unknown-file = { $about } సన్నివేశానికి చెందిన ఫైల్ కాదు. దీన్ని పక్కన పెట్టింది.
practice-fault-toml = దీన్ని చదవడం కుదరడం లేదు: { $about }
practice-fault-pattern = ఈ ప్యాటర్న్‌ను చదవడం కుదరడం లేదు: { $about }
practice-fault-unknown = ఇది ఇక్కడ తెలియనిది: { $about }
practice-fault-differs = అనువాదంలోని వంతులు లేదా ప్రమాణాలు అసలు సన్నివేశంతో సరిపోలడం లేదు: { $about }
practice-fault-ink = కథను చదవడం కుదరడం లేదు: { $about }
practice-fault-too-deep = ఇక్కడ బ్రాకెట్‌లు లేదా ఎంపికలు ఒకదానిలో ఒకటి మరీ లోతుగా ఉన్నాయి.
practice-fault-endless = కథ ఇక్కడ అంతం లేకుండా సాగుతూనే ఉంది: { $about }
practice-fault-plays = కథను నడపడం కుదరడం లేదు: { $about }
practice-fault-dead-end = కథ ముగింపు లేకుండా ఇక్కడ ఆగిపోతోంది: { $about }
practice-fault-unreachable-knot = ఇక్కడికి చేరే దారి లేదు: { $about }
practice-fault-unreachable-choice = ఈ ఎంపిక ఎప్పుడూ కనిపించదు: { $about }
practice-fault-too-many-ways = { $about } కంటే ఎక్కువ చోట్ల ఏదో ఒకటి అడుగుతోంది. అన్ని దారులనూ పరీక్షించడం కుదరలేదు.
practice-fault-tag = ఈ ట్యాగ్ తెలియనిది: { $about }
practice-fault-unscored = ఈ వంతులోని సమాధానానికి స్కోర్ ఉండదు, దానికి ప్రమాణాలు లేవు: { $about }
practice-fault-unasked = ఈ వంతుకు కథ ఎప్పుడూ సమాధానం అడగదు: { $about }
practice-fault-outcomes = ఈ వంతులోని సమాధానం తర్వాత [good], [middling], [poor] అనే మూడు ఎంపికలు ఉండాలి: { $about }
practice-fault-samples = ఈ వంతుకు నమూనా సమాధానాలు కావాలి (good, middling, poor): { $about }
practice-fault-sample-grade = ఒక నమూనా సమాధానం అసలు విలువ, దానికి పేర్కొన్న విలువ వేరువేరుగా ఉన్నాయి: { $about }
practice-fault-untranslated = దీనికి కథ, వివరణ రెండూ కావాలి: { $about }

practice-line-row = { $id }: { $title } ({ $market }, { $minutes } నిమి., స్థాయి { $level })
practice-line-choose = ఒక సంఖ్యను ఎంచుకోండి:
practice-line-write = రాయండి: { $task }
practice-line-score = { $percent }%: { $grade }
practice-line-criterion = { $title }: { $points } / { $of }. { $why }
practice-line-fault = { $file }:{ $line }:{ $column }: { $message }
practice-line-sound = ఇందులో తప్పులేవీ లేవు.
practice-line-end = { $percent }%. ఇందులో ఏదీ సేవ్ కాలేదు.

practice-result-what = వివరం
practice-result-points = పాయింట్లు
practice-result-of = మొత్తం పాయింట్లు
practice-result-percent = శాతం
practice-result-attempts = ప్రయత్నాలు
practice-result-nameless = మీరు

# Words of a package for a learning system.
practice-player-conversation = సంభాషణ
practice-player-say = మీరు ఏమంటారు?
practice-player-typing = కస్టమర్ టైప్ చేస్తున్నారు…
practice-player-you = మీరు
practice-player-why = ఎందుకు
practice-player-write = రాయండి
practice-player-answer = పూర్తయింది
practice-player-compare = పోల్చి చూడండి
practice-player-your-answer = మీ సమాధానం
practice-player-criteria = మంచి సమాధానంలో ఉండేవి
practice-player-samples = ఉదాహరణలు
practice-player-mark-yourself = ఇక్కడ మీ సమాధానాన్ని మీరే అంచనా వేసుకోవాలి. Parlanceలో దానికి స్కోర్ వస్తుంది. సమాధానం ఎంత బాగుంది?
practice-player-ended = ముగిసింది
practice-player-score = స్కోర్
practice-player-skill = నైపుణ్యం
practice-player-points = పాయింట్లు
practice-player-passed = ఉత్తీర్ణం
practice-player-failed = ఉత్తీర్ణం కాలేదు
practice-player-again = మరోసారి
practice-player-finish = ముగించండి
practice-player-closed = ఇప్పుడు ఈ విండోను మూసివేయవచ్చు.
practice-player-alone = ఇది లెర్నింగ్ సిస్టమ్ లేకుండా నడుస్తోంది. ఏదీ రికార్డ్ కాదు.
practice-player-not-sent = లెర్నింగ్ సిస్టమ్‌ను చేరుకోలేకపోతోంది. మళ్లీ ప్రయత్నిస్తోంది.
