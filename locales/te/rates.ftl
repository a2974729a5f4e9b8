# Exchange rates: converting an amount, and the tables to convert by.

## Converting

rates-convert = మార్పిడి చేయండి
rates-amount = మొత్తం
rates-from = ఏ కరెన్సీ నుండి
rates-to = ఏ కరెన్సీకి
rates-market = కస్టమర్ మార్కెట్
rates-no-market = ఎంచుకోలేదు
rates-on = తేదీ
rates-cash = నగదు చెల్లింపు
rates-currency = { $code } – { $name }
rates-result-from = { $date } నాటి రేటు, { $source }
rates-typed = టైప్ చేసినది
rates-old = నమ్మదగినంత తాజాది కాదు
rates-for-customer = కస్టమర్ రాసే తీరులో

## What is kept

rates-kept = మార్పిడికి వాడే రేట్లు
rates-none = ఇంకా రేట్లు లేవు: పట్టికను దిగుమతి చేయండి, లేదా రేటును టైప్ చేయండి.
rates-import = పట్టికను దిగుమతి చేయండి
rates-import-hint = యూరోపియన్ సెంట్రల్ బ్యాంక్ XML ఫైల్, ఉదాహరణకు eurofxref-daily.xml. దాన్ని ఈ కంప్యూటర్‌లోనే చదువుతుంది; ఇంటర్నెట్ నుండి ఏదీ తీసుకోదు.
rates-imported =
    { $days ->
        [one] సేవ్ అయింది: { $source }, { $last }.
       *[other] సేవ్ అయింది: { $source }, { $days } రోజులు, { $first } నుండి { $last } వరకు.
    }
rates-left-out = వదిలేసినవి, ఇప్పుడు వాడుకలో లేవు: { $currencies }
rates-tables =
    { $days ->
        [one] { $last }
       *[other] { $first } నుండి { $last } వరకు, { $days } రోజులు
    }
rates-remove = తీసివేయండి
rates-remove-confirm = { $name } – దీన్ని తీసివేయాలా? ఆ తర్వాత దీనితో మొత్తాలను మార్పిడి చేయడం కుదరదు.

## Typing a rate

rates-type = రేటును టైప్ చేయండి
rates-rate = ఒక { $from } = ఎన్ని { $to }
rates-date = ఏ రోజుది
rates-source = ఎక్కడి నుండి వచ్చింది
rates-source-hint = బ్యాంక్, ధరల జాబితా, సహోద్యోగి: ఇది ప్రతి మొత్తంతో పాటు కనిపిస్తుంది.
rates-keep = రేటును సేవ్ చేయండి
