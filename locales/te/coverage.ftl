# Coverage of markets by the team's shifts.

coverage-heading = కార్యాలయ వేళల కవరేజ్
coverage-explained = మీ షిఫ్ట్‌లు ఏ మార్కెట్‌ల కార్యాలయ వేళలను కవర్ చేస్తాయో, గంట గంటకూ, ఎవరి భాషలో.
coverage-markets = మార్కెట్‌లు
coverage-markets-own = మీ కస్టమర్‌ల మార్కెట్‌లు
coverage-add = జోడించండి…
coverage-remove = తీసివేయండి: { $name }
coverage-unknown = జాబితాలో లేదు. జాబితా నుండి పేరును ఎంచుకోండి.
coverage-week = వారం (తేదీ)
coverage-week-before = మునుపటి వారం
coverage-week-after = తదుపరి వారం
coverage-day = రోజు (UTC)
coverage-whole-week = మొత్తం వారం
coverage-office = అంచనా కార్యాలయ వేళలు
coverage-office-from = ప్రారంభం
coverage-office-to = ముగింపు
coverage-map = మార్కెట్, గంటల వారీగా కవరేజ్
coverage-clock-utc = UTC
coverage-legend = గడుల అర్థం
coverage-part-own = మార్కెట్ భాష మాట్లాడేవారు ఉన్నారు
coverage-part-other = ఎవరో ఒకరు ఉన్నారు, కానీ వేరే భాషలో మాత్రమే
coverage-part-none = ఎవరూ లేరు
coverage-part-closed = కార్యాలయాలు మూసి ఉంటాయి
coverage-cell = { $market }, { $day } { $utc } UTC (ఇక్కడ { $local }). మార్కెట్ భాష: { $own } నిమి.; వేరే భాష: { $other } నిమి.; ఎవరూ లేరు: { $none } నిమి.
coverage-cell-closed = { $market }, { $day } { $utc } UTC (ఇక్కడ { $local }). మూసి ఉంటుంది.
coverage-cell-keys = బాణం కీలతో ఒక గంట నుండి మరో గంటకు, ఒక మార్కెట్ నుండి మరో మార్కెట్‌కు వెళ్లవచ్చు.
coverage-assumed-hours = కచ్చితమైన సమాచారం కాదు, అంచనా: వారాంతం, ప్రభుత్వ సెలవులు మినహా మార్కెట్‌లో కార్యాలయాలు స్థానిక సమయం { $from } నుండి { $to } వరకు తెరిచి ఉంటాయి. రంగు నిండిన ఎత్తు గంటలో ఎంత వాటానో చూపుతుంది.
coverage-assumed-rest = పలు సమయ మండలాలున్న మార్కెట్, వాటిలో ఏ ఒక్కటి తెరిచి ఉన్నా తెరిచి ఉన్నట్లే. మార్కెట్‌లో ఒక భాగానికే ఉన్న సెలవులను మినహాయించలేదు, ఒక భాగంలోనే అధికారికమైన భాషలను లెక్కించలేదు.
coverage-gaps = కవరేజ్ లేని వేళలు
coverage-total = మార్కెట్ భాష: { $own }, వేరే భాష: { $other }, ఎవరూ లేరు: { $none }
coverage-languages = మార్కెట్ భాషలు: { $languages }
coverage-no-gaps = కవరేజ్ లేని వేళలు లేవు: అన్ని కార్యాలయ వేళల్లోనూ ఎవరో ఒకరు ఉన్నారు.
coverage-no-hours = ఈ వారం కార్యాలయ వేళలు లేవు.
coverage-gap-here = ఇక్కడ { $span }
coverage-gap-there = { $span } ({ $zone })
coverage-gap-there-more =
    { $span } ({ $zone }, { $more ->
        [one] మరో 1 సమయ మండలం
       *[other] మరో { $more } సమయ మండలాలు
    })
coverage-holiday = మూసి ఉంటుంది: { $date }, { $name }
coverage-holiday-check = మూసి ఉంటుంది: { $date }, { $name }; ఈ రోజును సరిచూడండి
coverage-holidays-unknown = ఈ వారం సెలవుల సమాచారం లేదు; వేటినీ మినహాయించలేదు.
coverage-shifts = షిఫ్ట్‌లు
coverage-no-shifts = ఇంకా షిఫ్ట్‌లు లేవు. ఒకదాన్ని జోడించి, అది వేటిని కవర్ చేస్తుందో చూడండి.
coverage-shift-add = షిఫ్ట్‌ను జోడించండి
coverage-shift-name = పేరు
coverage-shift-zone = సమయ మండలం
coverage-shift-days = రోజులు
coverage-shift-from = ప్రారంభం
coverage-shift-to = ముగింపు
coverage-shift-overnight = మరుసటి రోజు ముగుస్తుంది.
coverage-shift-languages = భాషలు
coverage-shift-remove = ఈ షిఫ్ట్‌ను తీసివేయండి
coverage-shifts-save = షిఫ్ట్‌లను సేవ్ చేయండి
coverage-shifts-saved = సేవ్ అయింది.
coverage-shifts-changed = ఇంకా సేవ్ కాలేదు.
coverage-export = ఎగుమతి
coverage-export-svg = SVG చిత్రం
coverage-export-png = PNG చిత్రం
coverage-export-csv = CSV పట్టిక
coverage-written = ఫైల్ ఇక్కడ ఉంది: { $path }
