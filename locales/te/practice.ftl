### అభ్యాసం: సన్నివేశాలు, సంభాషణ, మళ్లీ వచ్చేవి, రచయిత రాసేవి. $percent is a number with its sign,
### as usual in the agent's language.

practice-tab-scenarios = సన్నివేశాలు
practice-tab-history = చరిత్ర
practice-own = జట్టు సొంతం
practice-tab-results = ఫలితాలు
practice-files = ఈ సన్నివేశం ఫైల్‌లు
practice-review = ఈరోజు పది నిమిషాలు
practice-review-due = { $count ->
        [0] ఈరోజు పది నిమిషాలు: చూడాల్సినవి లేవు
        [one] ఈరోజు పది నిమిషాలు: చూడాల్సినది 1 కార్డ్
       *[other] ఈరోజు పది నిమిషాలు: చూడాల్సినవి { NUMBER($count) } కార్డ్‌లు
    }

## In the settings

practice-switch-pauses = టైప్ చేయడానికి కస్టమర్ సమయం తీసుకుంటారు
    .hint = కస్టమర్ ప్రతి మాటకు ముందు, టైప్ చేస్తున్నట్లు కొన్ని సెకన్ల పాటు కనిపిస్తుంది.
practice-switch-from-replies = నా ప్రత్యుత్తరాల నుండి నేర్చుకుంటాను
    .hint = మీరు పంపే ప్రత్యుత్తరాల్లో ప్రత్యుత్తరం తనిఖీ గుర్తించినవి కార్డ్‌లుగా మళ్లీ వస్తాయి. కార్డ్‌లో నియమం, భాష మాత్రమే ఉంటాయి, మీరు రాసినదేదీ ఉండదు.

## Scenarios

practice-filters = ఏ సన్నివేశాలు
practice-search = వెతకండి
practice-skill = నైపుణ్యం
practice-skills = నైపుణ్యాలు
practice-any-skill = అన్ని నైపుణ్యాలు
practice-level = స్థాయి
practice-any-level = అన్ని స్థాయిలు
practice-level-name = స్థాయి { NUMBER($level) }
practice-language = అభ్యసించే భాష
practice-count = { $count ->
        [0] దీనికి సరిపోయే సన్నివేశం ఏదీ లేదు.
        [one] 1 సన్నివేశం
       *[other] { NUMBER($count) } సన్నివేశాలు
    }
practice-minutes = { $count ->
        [one] 1 నిమిషం
       *[other] { NUMBER($count) } నిమిషాలు
    }
practice-done = { $count ->
        [one] ఒకసారి చేశారు
       *[other] { NUMBER($count) } సార్లు చేశారు
    }
practice-done-best = { $count ->
        [one] ఒకసారి చేశారు, { $percent }
       *[other] { NUMBER($count) } సార్లు చేశారు, అత్యుత్తమం: { $percent }
    }
practice-unreviewed = ఇంకా సమీక్షించలేదు
practice-languages = అందుబాటులో ఉన్న భాషలు: { $languages }
practice-told-in = మీకు ఇది { $language } భాషలో కనిపిస్తుంది
practice-assigned = అసైన్ చేసినది
practice-assigned-by = { $title }, అసైన్ చేసినవారు: { $from }
practice-assigned-until = { $title }, అసైన్ చేసినవారు: { $from }, గడువు: { $date }
practice-begin = ప్రారంభించండి
practice-edit = సవరించండి
practice-author-name = రాసినవారు
practice-reviewer = సమీక్షించినవారు
practice-version = వెర్షన్
practice-sources = మూలాలు
practice-unusable = { $name }: దీన్ని అభ్యసించడం కుదరదు.
practice-folder = మీ టీమ్ సొంత సన్నివేశాలు ఈ ఫోల్డర్‌లో ఉంటాయి:
practice-new = కొత్త సన్నివేశం
practice-new-name = పేరు
practice-new-hint = చిన్న లాటిన్ అక్షరాలు, అంకెలు, హైఫన్‌లు, ఉదాహరణకు late-parcel-fr.
practice-new-taken = ఈ పేరుతో ఇప్పటికే ఒక సన్నివేశం ఉంది.
practice-new-create = సృష్టించండి

## The conversation

practice-back = తిరిగి సన్నివేశాలకు
practice-conversation = సంభాషణ
practice-by-agent = మీరు
practice-by-scene = ఏం జరుగుతోంది
practice-by-why = ఎందుకు
practice-typing = { $name } టైప్ చేస్తున్నారు
practice-skip = వెంటనే కొనసాగించండి
practice-choices = మీరు ఏమంటారు?
practice-beside = సంభాషణ పక్కన
practice-ended = సంభాషణ ముగిసింది.
practice-again = మళ్లీ ప్రారంభించండి
practice-said-answer = మీ సమాధానం: { $percent }, { $grade }
practice-said-end = సంభాషణ ముగిసింది. మొత్తం: { $percent }

## What it was worth

practice-worth = ఫీడ్‌బ్యాక్
practice-worth-none = మీరు సమాధానం రాశాక, దాని మూల్యాంకనం ఇక్కడ కనిపిస్తుంది.
practice-answer-worth = మీ సమాధానం: { $grade }
practice-points = { $of ->
        [one] 1 పాయింట్‌లో { NUMBER($points) }
       *[other] { NUMBER($of) } పాయింట్లలో { NUMBER($points) }
    }
practice-not-scored = స్కోర్ ఇవ్వలేదు
practice-sentences = మీరు రాసినది
practice-taken = ప్రత్యుత్తరం తనిఖీ మొత్తం నుండి { NUMBER($count) } శాతం తగ్గించింది.
practice-sample = మంచి సమాధానాన్ని చూపించండి
practice-summary = మూల్యాంకనం
practice-whole = మొత్తం
practice-cards-made = { $count ->
        [0] మళ్లీ చూడాల్సినవి ఏవీ లేవు.
        [one] మళ్లీ చూడటానికి 1 కార్డ్ వస్తుంది.
       *[other] మళ్లీ చూడటానికి { NUMBER($count) } కార్డ్‌లు వస్తాయి.
    }

## Ten minutes today

practice-cards-left = { $count ->
        [one] 1 కార్డ్ మిగిలి ఉంది
       *[other] { NUMBER($count) } కార్డ్‌లు మిగిలి ఉన్నాయి
    }
practice-card-wrote = కస్టమర్ రాసినది
practice-card-task = మీరు చేయాల్సినది
practice-card-what = ఇక్కడ మీ సమాధానంలో ఏం ఉండాలి?
practice-card-language = రాసిన భాష: { $language }
practice-card-better = ఇందులో గమనించాల్సినది ఏమిటి, మీరైతే దీన్ని ఎలా రాస్తారు?
practice-card-recall = ఈ నియమం ప్రకారం మీరు ఏం చేయాలి?
practice-card-sample = ఇలా చెప్పవచ్చు
practice-show = చూపించండి
practice-rate = ఇది మీకు ఎంత బాగా గుర్తొచ్చింది?
practice-rate-again = అస్సలు లేదు
practice-rate-hard = కష్టంగా
practice-rate-good = బాగా
practice-rate-easy = వెంటనే
practice-review-done = { $count ->
        [one] మీరు 1 కార్డ్ చూశారు.
       *[other] మీరు { NUMBER($count) } కార్డ్‌లు చూశారు.
    }
practice-review-left = { $count ->
        [0] ఈరోజు చూడాల్సినవి లేవు.
        [one] మరో 1 కార్డ్ చూడాల్సి ఉంది.
       *[other] మరో { NUMBER($count) } కార్డ్‌లు చూడాల్సి ఉంది.
    }
practice-review-more = కొనసాగించండి

## History

practice-history-empty = మీరు ఇంకా అభ్యసించలేదు.
practice-not-ended = పూర్తి కాలేదు
practice-ended-percent = పూర్తయింది, { $percent }
practice-look = చూడండి
practice-go-on = కొనసాగించండి
practice-other-version = ఈలోగా సన్నివేశం మారింది.
practice-remove = తీసివేయండి
practice-remove-attempt = ఈ ప్రయత్నాన్ని తీసివేయండి
practice-remove-attempt-text = “{ $title }”: ఇందులో మీరు చేసినది శాశ్వతంగా తొలగిపోతుంది. దాని నుండి వచ్చిన కార్డ్‌లు అలాగే ఉంటాయి.

## Writing a scenario

practice-author-files = ఫైల్‌లు
practice-author-file = ఫైల్ { $file }
practice-author-copy = సేవ్ చేస్తే మీ టీమ్ సొంత కాపీ తయారవుతుంది.
practice-author-changed = మార్పులు ఉన్నాయి
practice-author-kept = సేవ్ అయింది
practice-author-refused = సేవ్ కాలేదు: ముందు తప్పులను సరిచేయండి
practice-author-save = సేవ్ చేయండి
practice-author-publish = కొత్త వెర్షన్‌గా ప్రచురించండి
practice-author-published = ప్రచురించబడింది
practice-author-unpublished = ప్రచురించలేదు: ముందు తప్పులను సరిచేయండి
practice-author-leave = సేవ్ చేయకుండా నిష్క్రమించాలా?
practice-author-leave-text = చివరిసారి సేవ్ అయిన తర్వాత మీరు రాసినది పోతుంది.
practice-author-leave-yes = నిష్క్రమించండి
practice-author-remove = ఈ సన్నివేశాన్ని తీసివేయండి
practice-author-remove-text = { $name }: మీ టీమ్ సొంత ఫైల్‌లు శాశ్వతంగా తొలగిపోతాయి. Parlanceతో వచ్చిన సన్నివేశం ఇదే పేరుతో ఉంటే, అది మళ్లీ కనిపిస్తుంది.
practice-language-add = భాషను జోడించండి
practice-language-drop = తీసివేయండి: { $language }
practice-language-tag = భాషా ట్యాగ్, ఉదాహరణకు hu లేదా pt-BR
practice-faults = తప్పులు
practice-faults-count = { $count ->
        [0] తప్పులేవీ లేవు.
        [one] 1 వ్యాఖ్య
       *[other] { NUMBER($count) } వ్యాఖ్యలు
    }
practice-fault-place = { $place ->
        [known] { $file }, పంక్తి { NUMBER($line) }, నిలువు వరుస { NUMBER($column) }:
       *[none] { $file }:
    }
practice-preview = ప్రివ్యూ
practice-preview-own = అసలు భాష
practice-preview-restart = మొదటి నుండి
practice-preview-none = దీన్ని ఇంకా నడపడం కుదరదు.
practice-ways = { $count ->
        [one] ఇందులో 1 దారి ఉంది.
       *[other] ఇందులో { NUMBER($count) } దారులు ఉన్నాయి.
    }
practice-outcomes = సమాధానం విలువ
practice-outcome-good = మంచి సమాధానం
practice-outcome-middling = ఓ మోస్తరు సమాధానం
practice-outcome-poor = సరిపోని సమాధానం
