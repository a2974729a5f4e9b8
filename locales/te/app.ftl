### విండోలోని పదాలు, ఏజెంట్ భాషలో.

close = మూసివేయండి
cancel = రద్దు చేయండి

## The inbox

inbox = ఇన్‌బాక్స్
inbox-total = { $count ->
        [one] 1 టికెట్
       *[other] { NUMBER($count) } టికెట్‌లు
    }
inbox-no-desks = ఇంకా ఏ హెల్ప్ డెస్క్‌నూ సెటప్ చేయలేదు.
inbox-none = టికెట్‌లు ఏవీ లేవు.
inbox-none-pass = ఈ ఫిల్టర్‌లకు సరిపోయే టికెట్ ఏదీ లేదు.
inbox-pulling = మొదటి టికెట్‌లను చదువుతోంది…
demo-start = డెమో డెస్క్‌తో ప్రయత్నించండి
filter-desk = హెల్ప్ డెస్క్
filter-market = మార్కెట్
filter-status = స్థితి
filter-all-desks = అన్ని డెస్క్‌లు
filter-all-markets = అన్ని మార్కెట్‌లు
filter-all-statuses = అన్ని స్థితులు
filter-counted = { $name } ({ NUMBER($count) })
filter-clear = ఫిల్టర్‌లను తీసివేయండి
status-new = కొత్తది
status-open = తెరిచి ఉంది
status-waiting = వేచి ఉంది
status-solved = పరిష్కారమైంది
status-closed = మూసివేయబడింది
row-draft = డ్రాఫ్ట్ వేచి ఉంది
row-outgoing = { $count ->
        [one] 1 సందేశం ఇంకా డెలివరీ కాలేదు
       *[other] { NUMBER($count) } సందేశాలు ఇంకా డెలివరీ కాలేదు
    }
row-due = గడువు: { $when }
row-overdue = గడువు దాటింది: { $when }

## The ticket

ticket = టికెట్
ticket-hint = టికెట్‌ను ఎంచుకోండి: j, k కీలతో ముందుకు వెనక్కు వెళ్లండి, Enter తెరుస్తుంది, ? అన్ని కీలను చూపుతుంది.
ticket-returns = వాపసులు
ticket-back = తిరిగి ఇన్‌బాక్స్‌కు
ticket-remote-status = హెల్ప్ డెస్క్‌లో: { $status }
messages = సందేశాలు
message-you = మీరు
message-inbound = కస్టమర్
message-outbound = మన ప్రత్యుత్తరం
message-internal = అంతర్గత గమనిక, కస్టమర్‌కు కనిపించదు
message-frame = సందేశం
message-files = జోడింపులు
attachment-save = సేవ్ చేయండి: { $name }
attachment-saving = సేవ్ అవుతోంది…
attachment-saved = సేవ్ అయింది: { $path }
message-images = { $count ->
        [one] మీరు దీన్ని చదివినట్లు ఎవరికీ తెలియకుండా ఉండేందుకు 1 రిమోట్ చిత్రం చూపడం లేదు.
       *[other] మీరు దీన్ని చదివినట్లు ఎవరికీ తెలియకుండా ఉండేందుకు { NUMBER($count) } రిమోట్ చిత్రాలు చూపడం లేదు.
    }

## The composer

fields = ఫీల్డ్‌లు
fields-more = { $count ->
        [one] మరో 1 ఫీల్డ్
       *[other] మరో { NUMBER($count) } ఫీల్డ్‌లు
    }
field-status = స్థితి
field-owner = బాధ్యులు
field-priority = ప్రాధాన్యత
field-tags = ట్యాగ్‌లు
field-custom = కస్టమ్ ఫీల్డ్‌లు
field-nobody = ఎవరూ లేరు
field-none = ఏదీ లేదు
field-tag-add = ట్యాగ్‌ను జోడించండి
field-tag-remove = ట్యాగ్‌ను తీసివేయండి: { $tag }
field-yours = మీది: { $value }
field-theirs = హెల్ప్ డెస్క్‌లో ఇప్పుడు: { $value }

## The composer

composer = మీ సమాధానం
composer-reply = ప్రత్యుత్తరం
composer-note = గమనిక
composer-hint-reply = కస్టమర్‌కు రాయండి…
composer-hint-note = సహోద్యోగులకు రాయండి…
composer-note-who = ఇది సహోద్యోగులకు మాత్రమే కనిపిస్తుంది
composer-greeting = పలకరింపు
composer-closing = ముగింపు
composer-send = పంపండి
composer-send-note = గమనికను జోడించండి
draft-typing = సేవ్ అవుతోంది…
draft-saved = డ్రాఫ్ట్ సేవ్ అయింది
draft-failed = డ్రాఫ్ట్ సేవ్ కాలేదు

## The reply check

finding-strip = ప్రత్యుత్తరం తనిఖీ
finding-severity-error = లోపం
finding-severity-warning = హెచ్చరిక
finding-severity-hint = సూచన
finding-count-error = { $count ->
        [one] 1 లోపం
       *[other] { NUMBER($count) } లోపాలు
    }
finding-count-warning = { $count ->
        [one] 1 హెచ్చరిక
       *[other] { NUMBER($count) } హెచ్చరికలు
    }
finding-count-hint = { $count ->
        [one] 1 సూచన
       *[other] { NUMBER($count) } సూచనలు
    }
finding-said = { $severity }: { $title }. { $reason }
finding-replace = ఇలా మార్చండి: { $text }
finding-remove = తీసివేయండి
finding-ignore = ఇక్కడ విస్మరించండి
finding-none = సమస్యలేవీ కనిపించలేదు
finding-checked = { $language } భాషలో తనిఖీ చేసినవి:
finding-unchecked = ఇక్కడ తనిఖీ చేయనివి:
finding-ignored = { $count ->
        [one] ఇక్కడ 1 విస్మరించబడింది
       *[other] ఇక్కడ { NUMBER($count) } విస్మరించబడ్డాయి
    }
finding-show-again = మళ్లీ చూపించండి
finding-ask = { $count ->
        [one] ఇలా పంపకండి: { $reason }
       *[other] ఇలా పంపకండి, { NUMBER($count) } కారణాలు ఉన్నాయి. మొదటిది: { $reason }
    }
finding-send-anyway = అయినా పంపండి
finding-look = చూడండి

## The brief

brief = సంక్షిప్త సమాచారం
brief-address = ఇలా సంబోధించండి
brief-surname-first = ఇంటిపేరు ముందు
brief-market-unknown = మార్కెట్ తెలియదు
brief-weekend = వారాంతం
brief-other-zones = లేదా, ఈ మార్కెట్‌లో మరోచోట: { $zones }
brief-call-here = మీ దగ్గర { $time }
brief-language = రాసే భాష
brief-currency = కరెన్సీ
brief-holidays = సెలవులు
brief-holiday-check = సరిచూడండి
brief-holiday-check-why = ఈ రోజు గురించి మూలాలు ఏకీభవించడం లేదు, లేదా ఇది చంద్రదర్శనంపై లేదా ఒక నిర్ణయంపై ఆధారపడి ఉంటుంది: ఏదైనా మాట ఇచ్చే ముందు సరిచూడండి.
brief-occasion = సందర్భం
occasion-usual = సమాధానం
occasion-apology = క్షమాపణ
occasion-holiday = సెలవు దినం
occasion-condolence = సంతాపం
brief-greetings = ఇలా మొదలుపెట్టండి
brief-closings = ఇలా ముగించండి
brief-guidance = తెలుసుకోదగినవి
formality-formal = ఫార్మల్
formality-informal = ఇన్‌ఫార్మల్
brief-guidance-more = { $count ->
        [one] మరొకటి
       *[other] మరో { $count }
    }
brief-payments = ఇక్కడ కస్టమర్‌లు చెల్లించే విధానం
refund-original = డబ్బు వచ్చిన మార్గంలోనే రీఫండ్ తిరిగి వెళ్తుంది.
refund-bank-account = రీఫండ్‌కు కస్టమర్ బ్యాంక్ ఖాతా అవసరం: అడగండి.
refund-shop = చెల్లింపు సేవా సంస్థ రీఫండ్ చేయదు: డబ్బును ఎలా తిరిగి ఇవ్వాలో కస్టమర్‌తో మాట్లాడి నిర్ణయించండి.
refund-not-known = రీఫండ్ ఎలా జరుగుతుందో తెలియదు: హామీ ఇచ్చే ముందు తెలుసుకోండి.
refund-days-calendar = { $max ->
        [one] గరిష్ఠంగా ఒక రోజు పడుతుంది.
       *[other] గరిష్ఠంగా { $max } రోజులు పడుతుంది.
    }
refund-days-business = { $max ->
        [one] గరిష్ఠంగా ఒక పనిదినం పడుతుంది.
       *[other] గరిష్ఠంగా { $max } పనిదినాలు పడుతుంది.
    }
refund-within = { $days ->
        [one] చెల్లించిన ఒక రోజులోగా సాధ్యం.
       *[other] చెల్లించిన { $days } రోజుల్లోగా సాధ్యం.
    }
payment-ending = ముగిసే తేదీ: { $date }.
payment-ended = ముగిసిన తేదీ: { $date }.
payment-unsure = మూలాలు ఏకీభవించడం లేదు: ఏదైనా హామీ ఇచ్చే ముందు సరిచూడండి.
topic-form-of-address = సంబోధించే తీరు
topic-name-order = పేరు
topic-title = గౌరవ పదం
topic-opening = ప్రారంభం
topic-closing = ముగింపు
topic-directness = స్వరం
topic-apology = క్షమాపణ
topic-saying-no = కాదని చెప్పడం
topic-dates = తేదీలు
topic-numbers = సంఖ్యలు, మొత్తాలు
topic-delivery = చిరునామా, డెలివరీ
topic-payments-refund = చెల్లింపు, రీఫండ్
topic-rights = వినియోగదారుల హక్కులు
topic-working-time = సమయం, పనిదినాలు
topic-language = భాష
topic-typography = అక్షరక్రమం, అమరిక
topic-small-talk = పిచ్చాపాటీ
topic-humour = హాస్యం
topic-emoji = ఎమోజీ
topic-urgency = తొందర
topic-complaint = ఫిర్యాదులు
topic-number-taboo = వాడకూడని అంకెలు
topic-gift-taboo = బహుమతులు
topic-ask = ఊహించక అడగండి
guidance-source = మూలం
guidance-checked = సరిచూసిన తేదీ: { $date }
guidance-stale = మళ్లీ సరిచూడాలి

## The outbox

outbox = అవుట్‌బాక్స్
outbox-count = { $count ->
        [0] అవుట్‌బాక్స్ ఖాళీ
       *[other] అవుట్‌బాక్స్: { NUMBER($count) }
    }
outbox-stuck = అవుట్‌బాక్స్: { NUMBER($count) }, మీ చర్య అవసరం
outbox-empty = అన్నీ డెలివరీ అయ్యాయి.
outbox-explained = హెల్ప్ డెస్క్ నిర్ధారించే వరకు ఇక్కడే ఉంటాయి. ప్రతి సందేశం ఒక్కసారే, వరుసక్రమంలో వెళ్తుంది.
outbox-attempts = { $count ->
        [0] ఇంకా ప్రయత్నించలేదు
        [one] ఒకసారి ప్రయత్నించింది
       *[other] { NUMBER($count) } సార్లు ప్రయత్నించింది
    }
operation-waiting = పంపడానికి వేచి ఉంది
operation-sending = పంపుతోంది
operation-unknown = చేరిందో లేదో చూస్తోంది
operation-refused = తిరస్కరించబడింది
operation-conflict = మీ నిర్ణయం కోసం వేచి ఉంది
operation-confirmed = డెలివరీ అయింది
operation-held = చర్యను రద్దు చేసేందుకు మీకు వీలుగా కాసేపు వేచి ఉంది
operation-goes-out = { $seconds ->
        [one] 1 సెకనులో వెళ్తుంది
       *[other] { NUMBER($seconds) } సెకన్లలో వెళ్తుంది
    }
operation-change = { $field }: { $from } → { $to }
operation-next-try = తదుపరి ప్రయత్నం: { $time }
operation-retry = ఇప్పుడు ప్రయత్నించండి
operation-take-back = వెనక్కు తీసుకోండి
operation-undo = చర్య రద్దు చేయండి
operation-send-now = ఇప్పుడే పంపండి
operation-send-anyway = అయినా పంపండి
operation-to-composer = రాసే చోటికి తీసుకురండి
operation-keep-mine = నాది ఉంచండి
operation-take-theirs = హెల్ప్ డెస్క్‌లోది తీసుకోండి
operation-try-again = మళ్లీ ప్రయత్నించండి
operation-drop = వదిలేయండి
operation-take-back-hint = ఇది వెళ్లదు; దీని టెక్స్ట్ మళ్లీ డ్రాఫ్ట్ అవుతుంది, ఈలోగా అక్కడ రాసినదానికి ముందు చేరుతుంది
operation-take-back-confirm = { $state ->
        [unknown] ఇది ఇప్పటికే చేరి ఉండవచ్చు; మళ్లీ వెళ్లదు. దీని టెక్స్ట్ మళ్లీ టికెట్ డ్రాఫ్ట్ అవుతుంది, ఈలోగా అక్కడ రాసినదానికి ముందు చేరుతుంది.
       *[other] ఇది వెళ్లదు. దీని టెక్స్ట్ మళ్లీ టికెట్ డ్రాఫ్ట్ అవుతుంది, ఈలోగా అక్కడ రాసినదానికి ముందు చేరుతుంది.
    }

## Sync

offline = ఆఫ్‌లైన్: మీరు రాసేది భద్రంగా ఉంటుంది, తర్వాత వెళ్తుంది
sync-idle = తాజాగా ఉంది
sync-idle-since = తాజాగా ఉంది ({ $when })
sync-first-pull = మొదటిసారి చదువుతోంది: { NUMBER($done) }
sync-first-pull-of = మొదటిసారి చదువుతోంది: { NUMBER($total) }లో { NUMBER($done) }
sync-pulling = మార్పుల కోసం చూస్తోంది
sync-pulling-of = మార్పులను చదువుతోంది: { NUMBER($total) }లో { NUMBER($done) }
sync-sending = పంపుతోంది
sync-waiting = త్వరలో మళ్లీ ప్రయత్నిస్తుంది
sync-waiting-until = మళ్లీ ప్రయత్నించే సమయం: { $time }
sync-stopped = ఆగిపోయింది
sync-paused = పాజ్‌లో ఉంది

## Settings

settings = సెట్టింగ్‌లు
settings-language = భాష
settings-theme = రూపం
settings-signature = సంతకం
settings-signature-hint = మీ ప్రత్యుత్తరాల చివర సంతకంగా కనిపించే పేరు.
settings-undo = పంపినదాన్ని వెనక్కు తీసుకోగల సమయం
settings-undo-seconds = { $seconds ->
        [0] సమయం లేదు: వెంటనే వెళ్తుంది
        [one] 1 సెకను
       *[other] { NUMBER($seconds) } సెకన్లు
    }
settings-desks = హెల్ప్ డెస్క్‌లు
theme-system = సిస్టమ్ ప్రకారం
theme-light = లేత రంగు
theme-dark = ముదురు రంగు
desk-add = హెల్ప్ డెస్క్‌ను జోడించండి
desk-name = పేరు
desk-kind = రకం
desk-kind-demo = డెమో డెస్క్
desk-url = చిరునామా
desk-url-hint = { $kind ->
        [chatwoot] మీ ఖాతా నంబర్‌తో సహా: { $example }
        [help-scout] అందరికీ ఒకటే: { $example }
        [znuny] ముందు అడ్మినిస్ట్రేటర్ అక్కడ Parlance వెబ్ సర్వీస్‌ను ఇంపోర్ట్ చేస్తారు: { $example }
        [demo] డెమో డెస్క్ ప్రారంభమైనప్పుడు చూపినట్లుగా: { $example }
        [email] ఇన్‌కమింగ్ మెయిల్ సర్వర్ చిరునామా; అవుట్‌గోయింగ్ మెయిల్ సర్వర్ పేరు వేరైతే దాన్ని కూడా జోడించండి: { $example }
       *[other] మీ బ్రౌజర్‌లో ఉన్నట్లుగా: { $example }
    }
desk-web-service = అడ్మినిస్ట్రేటర్ కోసం వెబ్ సర్వీస్‌ను సేవ్ చేయండి
desk-user-email = ఇమెయిల్ చిరునామా
desk-user-login = యూజర్ పేరు
desk-password = పాస్‌వర్డ్
desk-secret = టోకెన్
desk-secret-where = { $kind ->
        [request-tracker] Request Trackerలో ఇక్కడ ఉంటుంది: Logged in as › Settings › Auth Tokens.
        [django-helpdesk] అడ్మినిస్ట్రేటర్ సృష్టిస్తారు, అడ్మినిస్ట్రేషన్ పేజీలోని Tokens విభాగంలో.
        [redmine] Redmineలో My account పేజీలో ఉంటుంది: API access key.
        [zendesk] అడ్మినిస్ట్రేటర్ సృష్టిస్తారు, Admin Centerలోని Apps and integrations › APIs విభాగంలో.
        [chatwoot] Chatwootలో Profile settings పేజీలో ఉంటుంది: Access Token.
        [jira-service-management] id.atlassian.comలో ఇక్కడ ఉంటుంది: Security › API tokens.
        [zammad] Zammadలో Profile › Token Access పేజీలో ఉంటుంది, ticket.agent అనుమతితో.
        [freshdesk] Freshdeskలో Profile settings పేజీలో ఉంటుంది: Your API Key.
        [help-scout] Your Profile › My Apps పేజీలోని ఒక యాప్‌కు చెందిన యాక్సెస్ టోకెన్ (OAuth). Help Scoutలో దీని గడువు రెండు రోజులే.
        [znuny] హెల్ప్ డెస్క్ ఏజెంట్‌గా మీ సొంత పాస్‌వర్డ్.
        [email] మెయిల్‌బాక్స్ సొంత పాస్‌వర్డ్, లేదా ప్రొవైడర్ అడిగితే యాప్ పాస్‌వర్డ్.
       *[demo] డెమో డెస్క్ ప్రారంభమైనప్పుడు చూపినట్లుగా.
    }
desk-secret-hint = మీ సిస్టమ్ కీరింగ్‌లోకి వెళ్తుంది, మళ్లీ ఎప్పుడూ కనిపించదు.
desk-test = కనెక్షన్‌ను పరీక్షించండి
desk-testing = పరీక్షిస్తోంది…
desk-save = జోడించండి
desk-sync-now = ఇప్పుడు సింక్ చేయండి
desk-pause = పాజ్ చేయండి
desk-resume = కొనసాగించండి
desk-replace-secret = టోకెన్‌ను మార్చండి
desk-save-secret = పరీక్షించి సేవ్ చేయండి
desk-remove = తీసివేయండి
desk-remove-confirm = { $outgoing ->
        [0] { $name }, దాని టికెట్‌లు ఈ కంప్యూటర్ నుండి తొలగిపోతాయి. హెల్ప్ డెస్క్‌లో ఏమీ మారదు.
        [one] { $name }, దాని టికెట్‌లు, ఇంకా డెలివరీ కాని 1 సందేశంతో సహా ఈ కంప్యూటర్ నుండి తొలగిపోతాయి. హెల్ప్ డెస్క్‌లో ఏమీ మారదు.
       *[other] { $name }, దాని టికెట్‌లు, ఇంకా డెలివరీ కాని { NUMBER($outgoing) } సందేశాలతో సహా ఈ కంప్యూటర్ నుండి తొలగిపోతాయి. హెల్ప్ డెస్క్‌లో ఏమీ మారదు.
    }
desk-remove-keep = తీసివేసి, టికెట్‌లు ఉంచండి
desk-remove-kept = ఉంచినవాటిని చదవవచ్చు, వెతకవచ్చు; అదే డెస్క్‌ను మళ్లీ జోడిస్తే సింక్ అక్కడి నుంచి కొనసాగుతుంది.
desk-unencrypted = ఎన్‌క్రిప్షన్ లేకుండా కనెక్ట్ చేయండి
desk-unencrypted-mark = ఎన్‌క్రిప్ట్ కాలేదు
desk-hints = వెబ్‌హుక్‌లు
desk-hints-explained = వెబ్‌హుక్ రాగానే Parlance హెల్ప్ డెస్క్‌ను అడుగుతుంది. అందులో ఉన్నది పారవేస్తుంది.
desk-hints-on = వెబ్‌హుక్‌లను స్వీకరించు
desk-hints-off = ఇక స్వీకరించవద్దు
desk-hints-address = హెల్ప్ డెస్క్ ఈ చిరునామాకు పంపుతుంది (POST). ఇది ఈ కంప్యూటర్‌లోనే ఉంది: మీ బృందం నడిపే రిలే లేదా టన్నెల్ దాన్ని ఇక్కడికి చేర్చాలి. దీన్ని ఎవరికీ చెప్పకండి.
desk-hints-silent = అక్కడ ఇప్పుడు ఎవరూ వినడం లేదు: మరో ప్రోగ్రామ్ ఈ పోర్ట్‌ను వాడుతోంది.
desk-report-works = పని చేస్తోంది.
desk-report-agent = మీ ఖాతా
desk-report-product = ఉత్పత్తి
desk-report-queues = మీరు చూడగల క్యూలు
desk-report-once = రెండుసార్లు వెళ్లదు
desk-report-once-ref = డెస్క్ ప్రతి సందేశంతో పాటు మన రిఫరెన్స్‌ను ఉంచుతుంది
desk-report-once-search = రచయిత, టెక్స్ట్, సమయాన్ని బట్టి డెస్క్‌లో వెతుకుతుంది
capabilities = ఈ డెస్క్ ఏమేం చేయగలదు
capability-cursor-keyset = ఏం మారిందో కచ్చితంగా చెబుతుంది.
capability-cursor-updated-since = ఒక సమయం నుండి ఏం మారిందో చెబుతుంది.
capability-cursor-sweep = ఏం మారిందో చెప్పలేదు: మొత్తం చదివి పోల్చి చూడాలి.
capability-lock-etag = ఒకే టికెట్‌ను ఇద్దరు మార్చితే గుర్తిస్తుంది.
capability-lock-version = ఒకే టికెట్‌ను ఇద్దరు మార్చితే వెర్షన్ నంబర్ ద్వారా గుర్తిస్తుంది.
capability-lock-none = ఒకే టికెట్‌ను ఇద్దరు మార్చితే గుర్తించదు.
capability-identity-idempotency-key = ఇంతకుముందు పంపిన సందేశాన్ని తిరస్కరిస్తుంది.
capability-identity-client-ref = మన రిఫరెన్స్‌ను ఉంచుతుంది, కాబట్టి తప్పిపోయిన సమాధానం మళ్లీ దొరుకుతుంది.
capability-identity-author-text-time = తప్పిపోయిన సమాధానం రచయిత, టెక్స్ట్, సమయాన్ని బట్టి మళ్లీ దొరుకుతుంది.
capability-tombstones = ఏ టికెట్‌లు తొలగిపోయాయో, విలీనమయ్యాయో చెబుతుంది.
capability-no-tombstones = ఏ టికెట్‌లు తొలగిపోయాయో, విలీనమయ్యాయో చెప్పదు.
capability-notes = అంతర్గత గమనికలు ఉన్నాయి.
capability-no-notes = అంతర్గత గమనికలు లేవు.
capability-change = మీరు మార్చగలవి: { $fields }.
capability-no-change = టికెట్ ఫీల్డ్‌లను మార్చనివ్వదు.
capability-proven = అసలు ఉత్పత్తితో పరీక్షించబడింది.
capability-untried = ఉత్పత్తి డాక్యుమెంటేషన్ ఆధారంగా రూపొందింది, అసలు డెస్క్‌పై ఇంకా ఎప్పుడూ పరీక్షించలేదు: ముందుగా టెస్ట్ డెస్క్‌పై ప్రయత్నించి చూడండి.
capability-attachments = జోడింపులను ఇస్తుంది.
capability-no-attachments = జోడింపులను ఇవ్వదు.

## Rules of the reply check, in the settings

mapping = దీని పదాలకు అర్థం
mapping-explained = Parlance సొంత అంచనా ముందే ఎంపికై ఉంది. మీ టీమ్ ఉద్దేశం వేరైన చోట మార్చండి.
mapping-empty = దీనిలో ఏ పదాలు ఉన్నాయో ఇంకా తెలియదు: ముందు సింక్ చేయండి.
mapping-statuses = స్థితులు
mapping-priorities = ప్రాధాన్యతలు
mapping-priorities-low = తక్కువ
mapping-priorities-normal = సాధారణం
mapping-priorities-high = ఎక్కువ
mapping-priorities-urgent = అత్యవసరం
mapping-channels = క్యూల టికెట్‌లు వచ్చే మార్గం
mapping-channels-email = ఇమెయిల్
mapping-channels-chat = చాట్
mapping-channels-phone = ఫోన్
mapping-channels-social = సోషల్ మీడియా
mapping-fields = కస్టమర్ గురించి కస్టమ్ ఫీల్డ్‌లు తెలిపేవి
mapping-fields-language = భాష
mapping-fields-country = దేశం
mapping-fields-form-of-address = సంబోధించే తీరు
mapping-fields-hidden = ఏజెంట్‌లకు చూపదు
mapping-agents = ఏజెంట్‌ల పేర్లు
mapping-none-statuses = హెల్ప్ డెస్క్ చెప్పినట్లే
mapping-none-priorities = తెలియదు
mapping-none-channels = హెల్ప్ డెస్క్ చెప్పినట్లే
mapping-none-fields = ప్రత్యేకంగా ఏమీ లేదు
mapping-save = సేవ్ చేయండి
mapping-saved = సేవ్ అయింది

## Rules of the reply check, in the settings

rules = ప్రత్యుత్తరం తనిఖీ
rules-scope = ఎవరి కోసం
rules-scope-team = అందరూ
rules-scope-market = { $market } మార్కెట్ కస్టమర్‌లు
rules-scope-customer = { $customer } మాత్రమే
rules-own = మీ టీమ్‌ది
rules-as-it-is = { $scope ->
        [team] ఉన్నట్లుగానే ({ $severity ->
            [error] లోపం
            [warning] హెచ్చరిక
           *[hint] సూచన
        })
       *[other] మిగతా చోట్ల ఉన్నట్లే
    }
rules-off = ఆఫ్
rules-folder = మీ టీమ్ సొంత నియమాలను Parlance ఈ ఫోల్డర్ నుండి చదువుతుంది. ఒక్కో నియమానికి .toml తో ముగిసే పేరుతో ఒక్కో ఫైల్ ఉంచండి; అవి గుర్తించాల్సినవాటిని గుర్తిస్తున్నాయో లేదో parlance check --test-rules చెబుతుంది.
rules-fault = { $place ->
        [known] { $file }, పంక్తి { NUMBER($line) }, నిలువు వరుస { NUMBER($column) }: వాడటం లేదు:
       *[none] { $file } వాడటం లేదు:
    }
search = వెతకండి
customer-page = కస్టమర్
customer-open = ఈ కస్టమర్ గురించి అన్నీ
import = ఫైల్‌ను ఇంపోర్ట్ చేయండి
new-ticket = కొత్త టికెట్

## Keys

markets = మార్కెట్‌లు
practice = అభ్యాసం
keys = కీలు
key-move = తదుపరి, మునుపటి టికెట్
key-open = టికెట్‌ను తెరవండి
key-back = వెనక్కు
key-filter = ఫిల్టర్‌లకు వెళ్లండి
key-reply = ప్రత్యుత్తరం రాయండి
key-note = గమనిక రాయండి
key-send = పంపండి
key-greeting = పలకరింపును చేర్చండి
key-closing = ముగింపును చేర్చండి
key-finding-next = తదుపరి వ్యాఖ్య
key-finding-previous = మునుపటి వ్యాఖ్య
key-finding-fix = మొదటి సవరణను చేర్చండి
key-finding-ignore = ఈ వ్యాఖ్యను ఇక్కడ విస్మరించండి
key-undo = ఇంకా వెళ్లని చర్యను రద్దు చేయండి
key-outbox = అవుట్‌బాక్స్
key-search = వెతకండి
key-customer = కస్టమర్ గురించి అన్నీ
key-import = ఫైల్‌ను ఇంపోర్ట్ చేయండి
key-new-ticket = కొత్త టికెట్ తెరవండి
key-markets = మార్కెట్‌లు
key-practice = అభ్యాసం
key-settings = సెట్టింగ్‌లు
key-keys = ఈ జాబితా

## The door

door-new = Parlance మీ కస్టమర్‌ల చరిత్రను ఈ కంప్యూటర్‌లో, ఎన్‌క్రిప్ట్ చేసిన నిల్వలో ఉంచుతుంది.
door-keyring = దాని కీ మీ సిస్టమ్ కీరింగ్‌లోకి వెళ్తుంది. కీరింగ్ పోయిన సందర్భంలో వాడేందుకు మీకు రికవరీ కోడ్ లభిస్తుంది.
door-no-keyring = ఈ కంప్యూటర్‌లో కీరింగ్ కనిపించలేదు, కాబట్టి నిల్వకు పాస్‌ఫ్రేజ్ రక్షణగా ఉంటుంది.
door-by-passphrase = బదులుగా పాస్‌ఫ్రేజ్ వాడతాను
door-create = నిల్వను సృష్టించండి
door-passphrase = పాస్‌ఫ్రేజ్
door-passphrase-new = కొత్త పాస్‌ఫ్రేజ్
door-passphrase-again = మరోసారి
door-passphrase-long = కనీసం { $count } అక్షరాలు; కొన్ని పదాలైతే గుర్తుపెట్టుకోవడం తేలిక.
door-passphrase-differs = రెండూ ఒకేలా లేవు.
door-open = తెరవండి
door-forgot = రికవరీ కోడ్ వాడండి
door-code = రికవరీ కోడ్
door-code-hint = ప్రింట్ చేసిన లేదా రాసుకున్న విధంగా; ఖాళీలు, హైఫన్‌లు, పెద్ద చిన్న అక్షరాల తేడా పట్టింపు లేదు.
door-recover-passphrase = ఇకపై నిల్వకు పాస్‌ఫ్రేజ్‌తో రక్షణ ఇవ్వండి
door-again = మళ్లీ ప్రయత్నించండి
door-closed = నిల్వను తెరవడం కుదరలేదు. అందులో ఏమీ మారలేదు.
recovery = రికవరీ కోడ్
recovery-title = మీ రికవరీ కోడ్‌ను రాసుకోండి
recovery-why = కీరింగ్ లేదా పాస్‌ఫ్రేజ్ పోయినప్పుడు మీ నిల్వను ఇదే తెరుస్తుంది. ఇది ఇప్పుడు మాత్రమే కనిపిస్తుంది.
recovery-copy = కాపీ చేయండి
recovery-copied = కాపీ అయింది
recovery-print = ప్రింట్ చేయండి
recovery-written = నేను దీన్ని రాసుకున్నాను
recovery-continue = కొనసాగించండి

## What went wrong here

error-shell = ఈ విండో Parlance మిగతా భాగాన్ని చేరుకోలేకపోయింది.
    .next = Parlanceను రీస్టార్ట్ చేయండి; సేవ్ అయినది అలాగే ఉంది.
error-unknown = ఏదో పొరపాటు జరిగింది ({ $code }).
    .next = మళ్లీ ప్రయత్నించండి; సమస్య కొనసాగితే Parlanceను రీస్టార్ట్ చేయండి. సేవ్ అయినది అలాగే ఉంది.
