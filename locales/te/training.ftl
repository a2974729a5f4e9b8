# అభ్యాసం, శిక్షకుల కోసం, వారితో షేర్ చేసేవారి కోసం: ఫలితాలు, అసైన్‌మెంట్‌లు, సన్నివేశాల ఫైల్‌లు.

## Results

training-results = ఫలితాలు
training-results-whose = ఇతరులు షేర్ చేసి ఉంటేనే వారి ఫలితాలు ఇక్కడ ఉంటాయి. మీరు షేర్ చేసే వరకు మీవి మీ దగ్గరే ఉంటాయి.
training-by = దేని వారీగా
training-by-person = వ్యక్తి
training-by-skill = నైపుణ్యం
training-by-market = మార్కెట్
training-by-criterion = ప్రమాణం
training-by-scenario = సన్నివేశం
training-by-week = వారం
training-person = ఎవరివి
training-everybody = అందరివి
training-nameless = మీవి, పేరు లేకుండా
training-from = ఈ తేదీ నుండి
training-to = ఈ తేదీ వరకు
training-results-title = { $by ->
        [person] వ్యక్తుల వారీగా శాతం
        [skill] నైపుణ్యాల వారీగా శాతం
        [market] మార్కెట్‌ల వారీగా శాతం
        [criterion] ప్రమాణాల వారీగా శాతం
        [scenario] సన్నివేశాల వారీగా శాతం
       *[week] వారాల వారీగా శాతం
    }
training-results-attempts = { $count ->
        [one] 1 ప్రయత్నం ఆధారంగా.
       *[other] { NUMBER($count) } ప్రయత్నాల ఆధారంగా.
    }
training-results-shared = { $count ->
        [one] వాటిలో 1 ఇతరులు షేర్ చేసినది.
       *[other] వాటిలో { NUMBER($count) } ఇతరులు షేర్ చేసినవి.
    }
training-results-none = ఈ వ్యవధిలో ఏ అభ్యాసమూ పూర్తి కాలేదు.
training-column-percent = శాతం
training-column-attempts = ప్రయత్నాలు
training-nothing-to-earn = పాయింట్లు ఉండవు
training-week = { $date } నుండి మొదలయ్యే వారం
training-chart-one = { $title }. { $label }: { $percent }.
training-chart-bars = { $title }, { NUMBER($count) } బార్‌లుగా. అత్యధికం: { $most }, { $mostPercent }. అత్యల్పం: { $least }, { $leastPercent }. అన్ని సంఖ్యలూ కింది పట్టికలో ఉన్నాయి.
training-chart-weeks = { $title }, నిలువు బార్‌లుగా. మొదటి వారం మొదలయ్యే తేదీ: { $first } ({ $firstPercent }). చివరి వారం మొదలయ్యే తేదీ: { $last } ({ $lastPercent }). అన్ని సంఖ్యలూ కింది పట్టికలో ఉన్నాయి.

## Results as files

training-share = షేర్ చేయండి
training-export-csv = ఇక్కడ చూపిన పట్టిక (CSV)
training-share-mine = నా ఫలితాలను షేర్ చేయండి (xAPI)
training-share-hint = శిక్షకులు లేదా లెర్నింగ్ సిస్టమ్ కోసం: పైన ఏది ఎంచుకున్నా, మీరు పూర్తి చేసిన ప్రయత్నాలన్నీ వెళ్తాయి, మీ ప్రత్యుత్తరాల చివర సంతకంగా కనిపించే పేరుతో.
training-with-words = నేను రాసినదాంతో సహా
training-with-words-hint = దీన్ని టిక్ చేయకపోతే మీ సమాధానాలు ఇక్కడే ఉంటాయి, వాటికి వచ్చిన స్కోర్ మాత్రమే ఫైల్‌లో ఉంటుంది.
training-written = ఫైల్ ఇక్కడ ఉంది: { $path }
training-take-results = ఇతరులు షేర్ చేసినవాటిని దిగుమతి చేయండి
training-take-results-hint = సహోద్యోగి ఇచ్చిన xAPI స్టేట్‌మెంట్‌ల ఫైల్. దాన్ని ఈ కంప్యూటర్‌లోనే చదువుతుంది, అది ఇక్కడి నుండి ఎక్కడికీ వెళ్లదు.
training-taken-new = { $count ->
        [0] కొత్త ప్రయత్నాలు లేవు.
        [one] 1 కొత్త ప్రయత్నం వచ్చింది.
       *[other] { NUMBER($count) } కొత్త ప్రయత్నాలు వచ్చాయి.
    }
training-taken-known = { $count ->
        [one] 1 ఇంతకుముందే ఇక్కడ ఉంది.
       *[other] { NUMBER($count) } ఇంతకుముందే ఇక్కడ ఉన్నాయి.
    }
training-taken-skipped = { $count ->
        [one] 1 స్టేట్‌మెంట్ వేరే విషయానికి సంబంధించినది, దాన్ని వదిలేసింది.
       *[other] { NUMBER($count) } స్టేట్‌మెంట్‌లు వేరే విషయానికి సంబంధించినవి, వాటిని వదిలేసింది.
    }
training-remove-shared = ఇతరులు షేర్ చేసినవాటిని తీసివేయండి
training-remove-shared-confirm = ఇతరులు మీతో షేర్ చేసిన ఫలితాలన్నింటినీ తీసివేయాలా? మీవి అలాగే ఉంటాయి.
training-removed-shared = ఇతరులు షేర్ చేసినవి తొలగిపోయాయి.

## Assignments

training-assign = అసైన్ చేయండి
training-assign-explained = ఏం అభ్యసించాలో, ఎప్పటిలోగా చేయాలో పేర్కొని, ఫైల్‌ను మీరే అందజేయండి. ఏదీ దానంతట అదే వెళ్లదు.
training-assign-title = శీర్షిక
training-assign-until = గడువు
training-assign-note = గమనిక
training-assign-people = వ్యక్తులు
training-assign-people-hint = వారి సెట్టింగ్‌లలో ఉన్నట్లే పేర్లు రాయండి, కామాలతో లేదా పంక్తికి ఒకటి చొప్పున. వ్యక్తులు, గ్రూప్‌లు లేకపోతే ఇది అందరి కోసం.
training-assign-groups = గ్రూప్‌లు
training-assign-groups-hint = కామాలతో లేదా పంక్తికి ఒకటి చొప్పున.
training-assign-scenarios = సన్నివేశాలు
training-assign-find = సన్నివేశాన్ని వెతకండి
training-assign-none-found = సరిపోయే సన్నివేశం ఏదీ లేదు.
training-assign-chosen = { $count ->
        [0] ఇంకా ఏదీ ఎంచుకోలేదు.
        [one] 1 ఎంచుకున్నారు.
       *[other] { NUMBER($count) } ఎంచుకున్నారు.
    }
training-assign-scenario = { $title } ({ $market }, { $minutes ->
        [one] 1 నిమిషం
       *[other] { NUMBER($minutes) } నిమిషాలు
    })
training-assign-make = ఫైల్‌ను సృష్టించండి
training-assigned = మీకు అసైన్ చేసినవి
training-assigned-none = మీకు ఏదీ అసైన్ చేయలేదు.
training-assigned-from = అసైన్ చేసినవారు: { $from }
training-assigned-until = గడువు: { $date }
training-assigned-done = { NUMBER($of) }లో { NUMBER($done) } పూర్తి
training-assigned-late = గడువు దాటింది
training-assigned-remove = తీసివేయండి
training-assigned-remove-this = తీసివేయండి: “{ $title }”
training-assigned-remove-confirm = “{ $title }” – దీన్ని తీసివేయాలా? దీని కోసం మీరు చేసిన అభ్యాసం అలాగే ఉంటుంది.
training-take-assignment = అసైన్‌మెంట్‌ను దిగుమతి చేయండి
training-take-assignment-hint = మీ శిక్షకులు ఇచ్చిన ఫైల్. దాన్ని ఈ కంప్యూటర్‌లోనే చదువుతుంది, అది ఇక్కడి నుండి ఎక్కడికీ వెళ్లదు.
training-assignment-taken = “{ $title }” దిగుమతి అయింది, గడువు: { $date }.

## Files of scenarios

training-scenario-export = ఎగుమతి
training-scenario-parlance = మరో Parlance కోసం
training-scenario-cmi5 = లెర్నింగ్ సిస్టమ్ కోసం (cmi5)
training-scenario-language = ప్యాకేజీ భాష
training-scenario-import = సన్నివేశాన్ని దిగుమతి చేయండి
training-scenario-import-hint = మరో Parlance నుండి ఎగుమతి చేసిన ఫైల్. ఇది మీ టీమ్ సొంత సన్నివేశంగా మారుతుంది.
training-scenario-sound = సన్నివేశం దిగుమతి అయింది. ఇందులో తప్పులేవీ లేవు.
training-scenario-remarks = { $count ->
        [one] సన్నివేశం దిగుమతి అయింది, 1 వ్యాఖ్య ఉంది.
       *[other] సన్నివేశం దిగుమతి అయింది, { NUMBER($count) } వ్యాఖ్యలు ఉన్నాయి.
    }
training-scenario-faulty = { $count ->
        [one] ఈ తప్పును సరిచేసే వరకు సన్నివేశాన్ని అభ్యసించడం కుదరదు.
       *[other] ఈ { NUMBER($count) } అంశాల్లో ఉన్న తప్పులను సరిచేసే వరకు సన్నివేశాన్ని అభ్యసించడం కుదరదు.
    }
training-scenario-faults = తప్పులు
training-scenario-remark = వ్యాఖ్య
training-scenario-fault = తప్పు
