# కస్టమర్ పేజీ: ఎవరు, మొత్తం క్రమం, ఇంకెవరై ఉండవచ్చు.

customer-page-who = కస్టమర్ గురించి
customer-page-timeline = కాలక్రమం
customer-page-addresses = సంప్రదింపు వివరాలు
customer-page-also = ఇతర పేర్లు: { $names }
customer-page-city = నగరం
customer-page-languages = భాషలు
customer-page-asked = ఇలా పిలవమన్నారు
customer-page-shared = చాలామంది వాడతారు
customer-page-verified = వాడుక నిర్ధారణ అయింది
customer-page-unverified = నిర్ధారణ కాలేదు
customer-page-loyalty = లాయల్టీ
customer-page-loyalty-row = { $points ->
        [none] { $source }: { $tier }
        [one] { $source }: { $tier } · 1 పాయింట్
       *[other] { $source }: { $tier } · { NUMBER($points) } పాయింట్లు
    }
customer-page-surveys = సర్వేలు
customer-page-survey = { $survey ->
        [csat] సంతృప్తి: { $best }కి { $score }
        [nps] మమ్మల్ని సిఫార్సు చేస్తారా: { $best }కి { $score }
       *[ces] సులభత్వం: { $best }కి { $score }
    }
customer-page-promises = మేము ఇచ్చిన మాటలు
customer-page-promise-due = { $date } లోగా
customer-page-no-promises = మిగిలి ఉన్న మాటలు లేవు.
customer-page-write = సందేశం రాయండి
customer-page-identity = { $kind ->
        [email] ఇమెయిల్
        [phone] ఫోన్
        [handle] { $place }లో పేరు
        [desk] { $place }లో నంబర్
       *[order] { $place }లో ఆర్డర్
    }

timeline-kind = { $kind ->
        [message] సందేశాలు
        [note] గమనికలు
        [event] సంఘటనలు
        [call] కాల్‌లు
        [order] ఆర్డర్‌లు
        [shipment] పార్సెల్‌లు
        [return] వాపసులు
        [refund] రీఫండ్‌లు
        [survey] సర్వేలు
        [loyalty] లాయల్టీ
        [consent] సమ్మతులు
       *[promise] ఇచ్చిన మాటలు
    }
timeline-kinds = చూపండి
timeline-all = అన్నీ
timeline-desk = హెల్ప్ డెస్క్
timeline-all-desks = అన్ని డెస్క్‌లు
timeline-channel = ఛానెల్
timeline-all-channels = అన్ని ఛానెల్‌లు
timeline-date = ఈ తేదీకి వెళ్లండి
timeline-newest = సరికొత్తవి
timeline-empty = ఇక్కడ ఏమీ లేదు.
timeline-loading = చదువుతోంది…
timeline-register = { $register ->
        [formal] మర్యాదపూర్వకం
        [informal] చనువుగా
       *[mixed] రెండూ కలిసి
    }
timeline-promise = { $state ->
        [open] మిగిలి ఉంది
        [kept] నెరవేరింది
       *[withdrawn] వెనక్కు తీసుకున్నాం
    }
timeline-files = { $files ->
        [one] 1 ఫైల్
       *[other] { NUMBER($files) } ఫైల్‌లు
    }

call-add = కాల్ నమోదు చేయండి
call-from = కస్టమర్ చేసిన కాల్
call-to = మేము చేసిన కాల్
call-minutes = నిమిషాలు
call-note = ఏం మాట్లాడారు
call-save = ఉంచండి

merge-suggestions = బహుశా అదే వ్యక్తి
merge-score = 100కి { NUMBER($score) }
merge-look = పోల్చండి
merge-refuse = అదే వ్యక్తి కాదు
merge-members = వీటితో కూడింది
merge-members-hint = దేనినైనా ఎప్పుడైనా విడదీయవచ్చు; అప్పుడు రెండూ మునుపటిలా అవుతాయి, ఆ తర్వాత వచ్చిన వాటితో సహా.
merge-unmerge = విడదీయండి
merge-unmerge-confirm = { $name } ఆ పేరుతో వచ్చిన అన్నిటితో సహా మళ్లీ వేరే కస్టమర్ అవుతారు.
merge-title = ఒకే వ్యక్తా?
merge-as = ఆ తర్వాత ఉండే పేరు
merge-name = పేరు
merge-market = మార్కెట్
merge-address = సంబోధన
merge-language = భాష
merge-tickets = టికెట్‌లు
merge-unknown = తెలియదు
merge-moved = { $tickets ->
        [0] ఇన్‌బాక్స్‌లో ఏ టికెట్ మార్కెట్ మారదు.
        [one] ఇన్‌బాక్స్‌లో 1 టికెట్ మార్కెట్ మారుతుంది.
       *[other] ఇన్‌బాక్స్‌లో { NUMBER($tickets) } టికెట్‌ల మార్కెట్ మారుతుంది.
    }
merge-evidence = ఆధారాలు
merge-warnings = ముందు ఇది చూడండి
merge-do = ఒకే వ్యక్తిగా చేయండి
