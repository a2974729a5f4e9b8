# ఈ కంప్యూటర్‌లో ఉన్నవాటిలో వెతకడం.

search-field = సందేశాలు, కస్టమర్‌లు, ఆర్డర్‌లలో వెతకండి
search-hint = పదాలు, "వరుస పదాలు", -వద్దు, from:, market:, desk:, status:, before:2026-11-21, after:2026-11-01
search-ranked = బాగా సరిపోయేవి ముందు
search-none = ఈ కంప్యూటర్‌లో ఏదీ దొరకలేదు.
search-customers = కస్టమర్‌లు
search-hits = సందేశాలు, టికెట్‌లు, ఆర్డర్‌లు
search-more = పాతవి చూపండి
search-searching = వెతుకుతోంది…
search-reached = { $date } తర్వాతివన్నీ చూశాం; ఇంకా వెనక్కు వెళ్లాలంటే వెతుకులాటను కుదించండి.
search-missing-desk = { $name }ను ఇంకా చదువుతోంది: ఇప్పటివరకు దాని టికెట్‌లలో { NUMBER($tickets) } ఇక్కడ ఉన్నాయి.
search-missing-unindexed = { $count ->
        [one] ఒక అంశం ఇక్కడ ఉంది కానీ ఇంకా వెతికితే దొరకదు; త్వరలో దొరుకుతుంది.
       *[other] { NUMBER($count) } అంశాలు ఇక్కడ ఉన్నాయి కానీ ఇంకా వెతికితే దొరకవు; త్వరలో దొరుకుతాయి.
    }
search-missing-files = జోడించిన ఫైల్‌ల లోపల వెతకదు.
search-note = అంతర్గత గమనిక
search-reply = మా సమాధానం
search-message = కస్టమర్ నుంచి
search-ticket = టికెట్
search-record = { $kind ->
        [order] ఆర్డర్
        [shipment] పార్సెల్
        [return] వాపసు
        [refund] రీఫండ్
        [survey] సర్వే
        [loyalty] లాయల్టీ
        [call] కాల్
        [consent] సమ్మతి
       *[event] సంఘటన
    }
