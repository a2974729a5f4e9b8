### വിൻഡോയിലെ വാക്കുകൾ, ഏജന്റിന്റെ ഭാഷയിൽ.

close = അടയ്ക്കുക
cancel = റദ്ദാക്കുക

## The inbox

inbox = ഇൻബോക്സ്
inbox-total = { $count ->
        [one] 1 ടിക്കറ്റ്
       *[other] { NUMBER($count) } ടിക്കറ്റുകൾ
    }
inbox-no-desks = ഇതുവരെ ഹെൽപ്പ് ഡെസ്കൊന്നും സജ്ജീകരിച്ചിട്ടില്ല.
inbox-none = ടിക്കറ്റുകളൊന്നുമില്ല.
inbox-none-pass = ഈ ഫിൽട്ടറുകൾക്ക് യോജിക്കുന്ന ടിക്കറ്റില്ല.
inbox-pulling = ആദ്യ ടിക്കറ്റുകൾ വായിക്കുന്നു…
demo-start = ഡെമോ ഡെസ്കിൽ പരീക്ഷിച്ചുനോക്കുക
filter-desk = ഹെൽപ്പ് ഡെസ്ക്
filter-market = വിപണി
filter-status = നില
filter-all-desks = എല്ലാ ഡെസ്കുകളും
filter-all-markets = എല്ലാ വിപണികളും
filter-all-statuses = ഏത് നിലയും
filter-counted = { $name } ({ NUMBER($count) })
filter-clear = ഫിൽട്ടറുകൾ മായ്ക്കുക
status-new = പുതിയത്
status-open = തുറന്നത്
status-waiting = കാത്തിരിക്കുന്നു
status-solved = പരിഹരിച്ചു
status-closed = അടച്ചു
row-draft = ഒരു ഡ്രാഫ്റ്റ് കാത്തിരിക്കുന്നു
row-outgoing = { $count ->
        [one] 1 സന്ദേശം ഇതുവരെ എത്തിച്ചിട്ടില്ല
       *[other] { NUMBER($count) } സന്ദേശങ്ങൾ ഇതുവരെ എത്തിച്ചിട്ടില്ല
    }
row-due = സമയപരിധി: { $when }
row-overdue = സമയപരിധി കഴിഞ്ഞു: { $when }

## The ticket

ticket = ടിക്കറ്റ്
ticket-hint = ഒരു ടിക്കറ്റ് തിരഞ്ഞെടുക്കുക: j, k എന്നിവ കൊണ്ട് നീങ്ങാം, Enter തുറക്കും, ? എല്ലാ കീകളും കാണിക്കും.
ticket-returns = മടക്കങ്ങൾ
ticket-back = ഇൻബോക്സിലേക്ക് മടങ്ങുക
ticket-remote-status = ഹെൽപ്പ് ഡെസ്കിൽ: { $status }
messages = സന്ദേശങ്ങൾ
message-you = നിങ്ങൾ
message-inbound = ഉപഭോക്താവ്
message-outbound = നമ്മുടെ മറുപടി
message-internal = ആന്തരിക കുറിപ്പ്, ഉപഭോക്താവ് കാണില്ല
message-frame = സന്ദേശം
message-files = അറ്റാച്ച്‌മെന്റുകൾ
attachment-save = സംരക്ഷിക്കുക: { $name }
attachment-saving = സംരക്ഷിക്കുന്നു…
attachment-saved = സംരക്ഷിച്ചു: { $path }
message-images = { $count ->
        [one] നിങ്ങൾ ഇത് വായിച്ച കാര്യം ആരും അറിയാതിരിക്കാൻ 1 വിദൂര ചിത്രം ഒഴിവാക്കി.
       *[other] നിങ്ങൾ ഇത് വായിച്ച കാര്യം ആരും അറിയാതിരിക്കാൻ { NUMBER($count) } വിദൂര ചിത്രങ്ങൾ ഒഴിവാക്കി.
    }

## The composer

fields = ഫീൽഡുകൾ
fields-more = { $count ->
        [one] 1 ഫീൽഡ് കൂടി
       *[other] { NUMBER($count) } ഫീൽഡുകൾ കൂടി
    }
field-status = നില
field-owner = ചുമതല
field-priority = മുൻഗണന
field-tags = ടാഗുകൾ
field-custom = ഇഷ്ടാനുസൃത ഫീൽഡുകൾ
field-nobody = ആർക്കുമില്ല
field-none = ഒന്നുമില്ല
field-tag-add = ടാഗ് ചേർക്കുക
field-tag-remove = ടാഗ് നീക്കം ചെയ്യുക: { $tag }
field-yours = നിങ്ങളുടേത്: { $value }
field-theirs = ഹെൽപ്പ് ഡെസ്കിൽ ഇപ്പോൾ: { $value }

## The composer

composer = നിങ്ങളുടെ ഉത്തരം
composer-reply = മറുപടി
composer-note = കുറിപ്പ്
composer-hint-reply = ഉപഭോക്താവിന് എഴുതുക…
composer-hint-note = സഹപ്രവർത്തകർക്ക് എഴുതുക…
composer-note-who = സഹപ്രവർത്തകർ മാത്രമേ ഇത് കാണൂ
composer-greeting = അഭിവാദ്യം
composer-closing = ഉപസംഹാരം
composer-send = അയയ്ക്കുക
composer-send-note = കുറിപ്പ് ചേർക്കുക
draft-typing = സംരക്ഷിക്കുന്നു…
draft-saved = ഡ്രാഫ്റ്റ് സംരക്ഷിച്ചു
draft-failed = ഡ്രാഫ്റ്റ് സംരക്ഷിച്ചില്ല

## The reply check

finding-strip = മറുപടി പരിശോധന
finding-severity-error = പിശക്
finding-severity-warning = മുന്നറിയിപ്പ്
finding-severity-hint = സൂചന
finding-count-error = { $count ->
        [one] 1 പിശക്
       *[other] { NUMBER($count) } പിശകുകൾ
    }
finding-count-warning = { $count ->
        [one] 1 മുന്നറിയിപ്പ്
       *[other] { NUMBER($count) } മുന്നറിയിപ്പുകൾ
    }
finding-count-hint = { $count ->
        [one] 1 സൂചന
       *[other] { NUMBER($count) } സൂചനകൾ
    }
finding-said = { $severity }: { $title }. { $reason }
finding-replace = ഇങ്ങനെ മാറ്റുക: { $text }
finding-remove = നീക്കം ചെയ്യുക
finding-ignore = ഇവിടെ അവഗണിക്കുക
finding-none = കുഴപ്പമൊന്നും കണ്ടില്ല
finding-checked = { $language } ഭാഷയിൽ പരിശോധിച്ചവ:
finding-unchecked = ഇവിടെ പരിശോധിക്കാത്തവ:
finding-ignored = { $count ->
        [one] ഇവിടെ 1 എണ്ണം അവഗണിച്ചു
       *[other] ഇവിടെ { NUMBER($count) } എണ്ണം അവഗണിച്ചു
    }
finding-show-again = വീണ്ടും കാണിക്കുക
finding-ask = { $count ->
        [one] ഇങ്ങനെ അയയ്ക്കരുത്: { $reason }
       *[other] ഇങ്ങനെ അയയ്ക്കരുത്, { NUMBER($count) } കാരണങ്ങളുണ്ട്. ആദ്യത്തേത്: { $reason }
    }
finding-send-anyway = എന്തായാലും അയയ്ക്കുക
finding-look = നോക്കുക

## The brief

brief = ചുരുക്കവിവരം
brief-address = ഇങ്ങനെ സംബോധന ചെയ്യുക
brief-surname-first = കുടുംബപ്പേര് ആദ്യം
brief-market-unknown = വിപണി അറിയില്ല
brief-weekend = വാരാന്ത്യം
brief-other-zones = അല്ലെങ്കിൽ വിപണിയിൽ മറ്റിടങ്ങളിൽ: { $zones }
brief-call-here = നിങ്ങളുടെ സ്ഥലത്ത് { $time }
brief-language = എഴുതുന്ന ഭാഷ
brief-currency = കറൻസി
brief-holidays = അവധിദിനങ്ങൾ
brief-holiday-check = പരിശോധിക്കുക
brief-holiday-check-why = ഈ ദിവസത്തെക്കുറിച്ച് ഉറവിടങ്ങൾ യോജിക്കുന്നില്ല, അല്ലെങ്കിൽ ഇത് ചന്ദ്രദർശനത്തെയോ ഒരു തീരുമാനത്തെയോ ആശ്രയിച്ചിരിക്കുന്നു: വാഗ്ദാനം നൽകുന്നതിനു മുമ്പ് പരിശോധിക്കുക.
brief-occasion = സന്ദർഭം
occasion-usual = മറുപടി
occasion-apology = ക്ഷമാപണം
occasion-holiday = അവധിദിനം
occasion-condolence = അനുശോചനം
brief-greetings = ഇങ്ങനെ തുടങ്ങുക
brief-closings = ഇങ്ങനെ അവസാനിപ്പിക്കുക
brief-guidance = അറിഞ്ഞിരിക്കാൻ
formality-formal = ഔപചാരികം
formality-informal = അനൗപചാരികം
brief-guidance-more = { $count ->
        [one] ഒന്നു കൂടി
       *[other] { $count } എണ്ണം കൂടി
    }
brief-payments = ഇവിടെ ഉപഭോക്താക്കൾ പണമടയ്ക്കുന്ന വിധം
refund-original = പണം വന്ന അതേ വഴിയിലാണ് റീഫണ്ട് തിരികെ പോകുന്നത്.
refund-bank-account = റീഫണ്ടിന് ഉപഭോക്താവിന്റെ ബാങ്ക് അക്കൗണ്ട് വേണം: ചോദിക്കുക.
refund-shop = പണമിടപാട് സേവനദാതാവ് റീഫണ്ട് നൽകുന്നില്ല: പണം എങ്ങനെ തിരികെ നൽകണമെന്ന് ഉപഭോക്താവുമായി ധാരണയിലെത്തുക.
refund-not-known = റീഫണ്ട് എങ്ങനെയെന്ന് അറിയില്ല: ഉറപ്പ് നൽകുന്നതിനു മുമ്പ് കണ്ടെത്തുക.
refund-days-calendar = { $max ->
        [one] പരമാവധി ഒരു ദിവസം എടുക്കും.
       *[other] പരമാവധി { $max } ദിവസം എടുക്കും.
    }
refund-days-business = { $max ->
        [one] പരമാവധി ഒരു പ്രവൃത്തിദിനം എടുക്കും.
       *[other] പരമാവധി { $max } പ്രവൃത്തിദിനങ്ങൾ എടുക്കും.
    }
refund-within = { $days ->
        [one] പണമടച്ച് ഒരു ദിവസത്തിനകം സാധ്യമാണ്.
       *[other] പണമടച്ച് { $days } ദിവസത്തിനകം സാധ്യമാണ്.
    }
payment-ending = അവസാനിക്കുന്ന തീയതി: { $date }.
payment-ended = അവസാനിച്ച തീയതി: { $date }.
payment-unsure = ഉറവിടങ്ങൾ യോജിക്കുന്നില്ല: ഉറപ്പ് നൽകുന്നതിനു മുമ്പ് പരിശോധിക്കുക.
topic-form-of-address = സംബോധനാരീതി
topic-name-order = പേര്
topic-title = ആദരസൂചകം
topic-opening = തുടക്കം
topic-closing = ഉപസംഹാരം
topic-directness = സ്വരം
topic-apology = ക്ഷമാപണം
topic-saying-no = ഇല്ലെന്ന് പറയൽ
topic-dates = തീയതികൾ
topic-numbers = സംഖ്യകളും തുകകളും
topic-delivery = വിലാസവും ഡെലിവറിയും
topic-payments-refund = പണമടയ്ക്കലും റീഫണ്ടും
topic-rights = ഉപഭോക്തൃ അവകാശങ്ങൾ
topic-working-time = സമയവും പ്രവൃത്തിദിനങ്ങളും
topic-language = ഭാഷ
topic-typography = അക്ഷരവിന്യാസവും ക്രമീകരണവും
topic-small-talk = കുശലം
topic-humour = നർമ്മം
topic-emoji = ഇമോജി
topic-urgency = അടിയന്തരസ്വഭാവം
topic-complaint = പരാതികൾ
topic-number-taboo = ഒഴിവാക്കേണ്ട സംഖ്യകൾ
topic-gift-taboo = സമ്മാനങ്ങൾ
topic-ask = ഊഹിക്കാതെ ചോദിക്കുക
guidance-source = ഉറവിടം
guidance-checked = പരിശോധിച്ച തീയതി: { $date }
guidance-stale = വീണ്ടും പരിശോധിക്കണം

## The outbox

outbox = ഔട്ട്‌ബോക്സ്
outbox-count = { $count ->
        [0] ഔട്ട്‌ബോക്സ് ശൂന്യം
       *[other] ഔട്ട്‌ബോക്സ്: { NUMBER($count) }
    }
outbox-stuck = ഔട്ട്‌ബോക്സ്: { NUMBER($count) }, നിങ്ങളുടെ ശ്രദ്ധ വേണം
outbox-empty = എല്ലാം എത്തിച്ചു.
outbox-explained = ഹെൽപ്പ് ഡെസ്ക് സ്ഥിരീകരിക്കുന്നതുവരെ ഇവിടെ സൂക്ഷിക്കും. ഓരോ സന്ദേശവും ഒരിക്കൽ മാത്രം, ക്രമത്തിൽ പോകും.
outbox-attempts = { $count ->
        [0] ഇതുവരെ ശ്രമിച്ചിട്ടില്ല
        [one] ഒരു തവണ ശ്രമിച്ചു
       *[other] { NUMBER($count) } തവണ ശ്രമിച്ചു
    }
operation-waiting = അയയ്ക്കാൻ കാത്തിരിക്കുന്നു
operation-sending = അയയ്ക്കുന്നു
operation-unknown = എത്തിയോ എന്ന് പരിശോധിക്കുന്നു
operation-refused = നിരസിച്ചു
operation-conflict = നിങ്ങളുടെ തീരുമാനത്തിനായി കാത്തിരിക്കുന്നു
operation-confirmed = എത്തിച്ചു
operation-held = നിങ്ങൾക്ക് പഴയപടിയാക്കാൻ കഴിയുംവിധം അൽപ്പനേരം കാത്തിരിക്കുന്നു
operation-goes-out = { NUMBER($seconds) } സെക്കൻഡിൽ പോകും
operation-change = { $field }: { $from } → { $to }
operation-next-try = അടുത്ത ശ്രമം: { $time }
operation-retry = ഇപ്പോൾ ശ്രമിക്കുക
operation-take-back = തിരിച്ചെടുക്കുക
operation-undo = പഴയപടിയാക്കുക
operation-send-now = ഇപ്പോൾ അയയ്ക്കുക
operation-send-anyway = എന്തായാലും അയയ്ക്കുക
operation-to-composer = എഴുതുന്നിടത്തേക്ക് മടക്കുക
operation-keep-mine = എന്റേത് നിലനിർത്തുക
operation-take-theirs = ഹെൽപ്പ് ഡെസ്കിലേത് എടുക്കുക
operation-try-again = വീണ്ടും ശ്രമിക്കുക
operation-drop = ഒഴിവാക്കുക
operation-take-back-hint = ഇത് അയയ്ക്കില്ല; ഇതിലെ എഴുത്ത് വീണ്ടും ഡ്രാഫ്റ്റാകും, അവിടെ ഇതിനകം എഴുതിയതിനു മുമ്പിൽ ചേരും
operation-take-back-confirm = { $state ->
        [unknown] ഇത് ഇതിനകം എത്തിയിരിക്കാം; വീണ്ടും അയയ്ക്കില്ല. ഇതിലെ എഴുത്ത് വീണ്ടും ടിക്കറ്റിന്റെ ഡ്രാഫ്റ്റാകും, അവിടെ ഇതിനകം എഴുതിയതിനു മുമ്പിൽ ചേരും.
       *[other] ഇത് അയയ്ക്കില്ല. ഇതിലെ എഴുത്ത് വീണ്ടും ടിക്കറ്റിന്റെ ഡ്രാഫ്റ്റാകും, അവിടെ ഇതിനകം എഴുതിയതിനു മുമ്പിൽ ചേരും.
    }

## Sync

offline = ഓഫ്‌ലൈൻ: നിങ്ങൾ എഴുതുന്നത് സൂക്ഷിച്ചുവെച്ച് പിന്നീട് അയയ്ക്കും
sync-idle = കാലികമാണ്
sync-idle-since = കാലികമാണ് ({ $when })
sync-first-pull = ആദ്യമായി വായിക്കുന്നു: { NUMBER($done) }
sync-first-pull-of = ആദ്യമായി വായിക്കുന്നു: { NUMBER($total) } എണ്ണത്തിൽ { NUMBER($done) }
sync-pulling = മാറ്റങ്ങൾ നോക്കുന്നു
sync-pulling-of = മാറ്റങ്ങൾ വായിക്കുന്നു: { NUMBER($total) } എണ്ണത്തിൽ { NUMBER($done) }
sync-sending = അയയ്ക്കുന്നു
sync-waiting = ഉടൻ വീണ്ടും ശ്രമിക്കും
sync-waiting-until = വീണ്ടും ശ്രമിക്കുന്ന സമയം: { $time }
sync-stopped = നിന്നു
sync-paused = താൽക്കാലികമായി നിർത്തി

## Settings

settings = ക്രമീകരണം
settings-language = ഭാഷ
settings-theme = രൂപഭാവം
settings-signature = ഒപ്പ്
settings-signature-hint = നിങ്ങളുടെ മറുപടികളുടെ അവസാനം ചേർക്കുന്ന പേര്.
settings-undo = അയച്ചത് തിരിച്ചെടുക്കാവുന്ന സമയം
settings-undo-seconds = { $seconds ->
        [0] സമയമില്ല: ഉടൻ പോകും
        [one] 1 സെക്കൻഡ്
       *[other] { NUMBER($seconds) } സെക്കൻഡ്
    }
settings-desks = ഹെൽപ്പ് ഡെസ്കുകൾ
theme-system = സിസ്റ്റത്തിലേതുപോലെ
theme-light = ലൈറ്റ്
theme-dark = ഡാർക്ക്
desk-add = ഹെൽപ്പ് ഡെസ്ക് ചേർക്കുക
desk-name = പേര്
desk-kind = തരം
desk-kind-demo = ഡെമോ ഡെസ്ക്
desk-url = വിലാസം
desk-url-hint = { $kind ->
        [chatwoot] നിങ്ങളുടെ അക്കൗണ്ട് നമ്പർ സഹിതം: { $example }
        [help-scout] എല്ലാവർക്കും ഒന്നുതന്നെ: { $example }
        [znuny] അഡ്മിനിസ്ട്രേറ്റർ ആദ്യം അവിടെ Parlance-ന്റെ വെബ് സർവീസ് ഇംപോർട്ട് ചെയ്യുന്നു: { $example }
        [demo] തുടങ്ങുമ്പോൾ ഡെമോ ഡെസ്ക് കാണിക്കുന്നത്: { $example }
        [email] ഇൻകമിങ് മെയിൽ സെർവറിന്റെ വിലാസം; ഔട്ട്ഗോയിങ് മെയിൽ സെർവറിന് വേറെ പേരാണെങ്കിൽ അതും ചേർക്കുക: { $example }
       *[other] നിങ്ങളുടെ ബ്രൗസറിലേതുപോലെ: { $example }
    }
desk-web-service = അഡ്മിനിസ്ട്രേറ്റർക്കുള്ള വെബ് സർവീസ് സൂക്ഷിക്കുക
desk-user-email = ഇമെയിൽ വിലാസം
desk-user-login = ഉപയോക്തൃനാമം
desk-password = പാസ്‌വേഡ്
desk-secret = ടോക്കൺ
desk-secret-where = { $kind ->
        [request-tracker] Request Tracker-ൽ ഇവിടെയാണ്: Logged in as › Settings › Auth Tokens.
        [django-helpdesk] അഡ്മിനിസ്ട്രേറ്ററാണ് സൃഷ്ടിക്കുന്നത്, അഡ്മിനിസ്ട്രേഷൻ പേജിലെ Tokens എന്നിടത്ത്.
        [redmine] Redmine-ൽ My account പേജിലാണ്: API access key.
        [zendesk] അഡ്മിനിസ്ട്രേറ്ററാണ് സൃഷ്ടിക്കുന്നത്, Admin Center-ലെ Apps and integrations › APIs എന്നിടത്ത്.
        [chatwoot] Chatwoot-ൽ പ്രൊഫൈൽ ക്രമീകരണങ്ങൾ (Profile settings) പേജിലാണ്: ആക്സസ് ടോക്കൺ (Access Token).
        [jira-service-management] id.atlassian.com-ൽ ഇവിടെയാണ്: Security › API tokens.
        [zammad] Zammad-ൽ Profile › Token Access എന്നിടത്താണ്, ticket.agent അനുമതിയോടെ.
        [freshdesk] Freshdesk-ൽ Profile settings പേജിലാണ്: Your API Key.
        [help-scout] Your Profile › My Apps എന്നിടത്തെ ഒരു ആപ്പിന്റെ ആക്സസ് ടോക്കൺ (OAuth). Help Scout-ൽ ഇതിന്റെ കാലാവധി രണ്ടു ദിവസമാണ്.
        [znuny] ഹെൽപ്പ് ഡെസ്കിലെ ഏജന്റ് എന്ന നിലയിൽ നിങ്ങളുടെ സ്വന്തം പാസ്‌വേഡ്.
        [email] മെയിൽബോക്സിന്റെ സ്വന്തം പാസ്‌വേഡ്, അല്ലെങ്കിൽ സേവനദാതാവ് ആവശ്യപ്പെടുന്നെങ്കിൽ ആപ്പ് പാസ്‌വേഡ്.
       *[demo] തുടങ്ങുമ്പോൾ ഡെമോ ഡെസ്ക് കാണിക്കുന്നത്.
    }
desk-secret-hint = നിങ്ങളുടെ സിസ്റ്റത്തിന്റെ കീറിങ്ങിലേക്ക് പോകും, പിന്നീടൊരിക്കലും കാണിക്കില്ല.
desk-test = കണക്ഷൻ പരിശോധിക്കുക
desk-testing = പരിശോധിക്കുന്നു…
desk-save = ചേർക്കുക
desk-sync-now = ഇപ്പോൾ സമന്വയിപ്പിക്കുക
desk-pause = താൽക്കാലികമായി നിർത്തുക
desk-resume = തുടരുക
desk-replace-secret = ടോക്കൺ മാറ്റുക
desk-save-secret = പരിശോധിച്ച് സൂക്ഷിക്കുക
desk-remove = നീക്കം ചെയ്യുക
desk-remove-confirm = { $outgoing ->
        [0] { $name }, അതിലെ ടിക്കറ്റുകൾ എന്നിവ ഈ കമ്പ്യൂട്ടറിൽ നിന്ന് നീക്കം ചെയ്യും. ഹെൽപ്പ് ഡെസ്കിൽ ഒന്നും മാറില്ല.
        [one] { $name }, അതിലെ ടിക്കറ്റുകൾ, ഇതുവരെ എത്തിക്കാത്ത 1 സന്ദേശം എന്നിവ ഈ കമ്പ്യൂട്ടറിൽ നിന്ന് നീക്കം ചെയ്യും. ഹെൽപ്പ് ഡെസ്കിൽ ഒന്നും മാറില്ല.
       *[other] { $name }, അതിലെ ടിക്കറ്റുകൾ, ഇതുവരെ എത്തിക്കാത്ത { NUMBER($outgoing) } സന്ദേശങ്ങൾ എന്നിവ ഈ കമ്പ്യൂട്ടറിൽ നിന്ന് നീക്കം ചെയ്യും. ഹെൽപ്പ് ഡെസ്കിൽ ഒന്നും മാറില്ല.
    }
desk-remove-keep = നീക്കി ടിക്കറ്റുകൾ സൂക്ഷിക്കുക
desk-remove-kept = സൂക്ഷിക്കുന്നവ വായിക്കാം, തിരയാം; അതേ ഡെസ്ക് വീണ്ടും ചേർത്താൽ അവിടെ നിന്ന് സിങ്ക് തുടരും.
desk-unencrypted = എൻക്രിപ്ഷനില്ലാതെ കണക്റ്റ് ചെയ്യുക
desk-unencrypted-mark = എൻക്രിപ്റ്റ് ചെയ്തിട്ടില്ല
desk-hints = വെബ്ഹുക്കുകൾ
desk-hints-explained = ഒരു വെബ്ഹുക്ക് വന്നാലുടൻ Parlance ഹെൽപ്പ് ഡെസ്കിനോട് ചോദിക്കും. അതിലെഴുതിയത് ഉപേക്ഷിക്കും.
desk-hints-on = വെബ്ഹുക്കുകൾ സ്വീകരിക്കുക
desk-hints-off = ഇനി സ്വീകരിക്കേണ്ട
desk-hints-address = ഹെൽപ്പ് ഡെസ്ക് ഈ വിലാസത്തിലേക്ക് അയയ്ക്കുന്നു (POST). ഇത് ഈ കമ്പ്യൂട്ടറിലാണ്: നിങ്ങളുടെ ടീമിന്റെ ഒരു റിലേയോ ടണലോ അത് ഇവിടെ എത്തിക്കണം. ഇത് മറ്റാർക്കും നൽകരുത്.
desk-hints-silent = ഇപ്പോൾ അവിടെ ആരും കേൾക്കുന്നില്ല: മറ്റൊരു പ്രോഗ്രാം ഈ പോർട്ട് ഉപയോഗിക്കുന്നു.
desk-report-works = പ്രവർത്തിക്കുന്നുണ്ട്.
desk-report-agent = നിങ്ങളുടെ അക്കൗണ്ട്
desk-report-product = ഉൽപ്പന്നം
desk-report-queues = കാണാവുന്ന ക്യൂകൾ
desk-report-once = രണ്ടുതവണ അയയ്ക്കില്ല
desk-report-once-ref = ഓരോ സന്ദേശത്തിനൊപ്പവും ഡെസ്ക് നമ്മുടെ റഫറൻസ് സൂക്ഷിക്കുന്നു
desk-report-once-search = എഴുതിയയാൾ, എഴുത്ത്, സമയം എന്നിവ നോക്കി ഡെസ്കിൽ തിരയുന്നു
capabilities = ഈ ഡെസ്കിന് ചെയ്യാനാവുന്നത്
capability-cursor-keyset = മാറിയത് എന്താണെന്ന് കൃത്യമായി പറയും.
capability-cursor-updated-since = ഒരു സമയത്തിനുശേഷം മാറിയത് എന്താണെന്ന് പറയും.
capability-cursor-sweep = മാറിയത് എന്താണെന്ന് പറയാനാവില്ല: മുഴുവൻ വായിച്ച് താരതമ്യം ചെയ്യും.
capability-lock-etag = രണ്ടുപേർ ഒരേ ടിക്കറ്റ് മാറ്റിയാൽ തിരിച്ചറിയും.
capability-lock-version = രണ്ടുപേർ ഒരേ ടിക്കറ്റ് മാറ്റിയാൽ പതിപ്പ് നമ്പർ നോക്കി തിരിച്ചറിയും.
capability-lock-none = രണ്ടുപേർ ഒരേ ടിക്കറ്റ് മാറ്റിയാൽ തിരിച്ചറിയില്ല.
capability-identity-idempotency-key = മുമ്പ് അയച്ച സന്ദേശം നിരസിക്കും.
capability-identity-client-ref = നമ്മുടെ റഫറൻസ് സൂക്ഷിക്കുന്നതിനാൽ നഷ്ടപ്പെട്ട മറുപടി വീണ്ടും കണ്ടെത്താം.
capability-identity-author-text-time = എഴുതിയയാൾ, എഴുത്ത്, സമയം എന്നിവ നോക്കി നഷ്ടപ്പെട്ട മറുപടി വീണ്ടും കണ്ടെത്താം.
capability-tombstones = ഇല്ലാതാക്കിയതോ ലയിപ്പിച്ചതോ ആയ ടിക്കറ്റുകൾ ഏതെന്ന് പറയും.
capability-no-tombstones = ഇല്ലാതാക്കിയതോ ലയിപ്പിച്ചതോ ആയ ടിക്കറ്റുകൾ ഏതെന്ന് പറയില്ല.
capability-notes = ആന്തരിക കുറിപ്പുകളുണ്ട്.
capability-no-notes = ആന്തരിക കുറിപ്പുകളില്ല.
capability-change = നിങ്ങൾക്ക് മാറ്റാവുന്നവ: { $fields }.
capability-no-change = ടിക്കറ്റിന്റെ ഫീൽഡുകൾ മാറ്റാൻ അനുവദിക്കില്ല.
capability-proven = യഥാർത്ഥ ഉൽപ്പന്നത്തിൽ പരീക്ഷിച്ചിട്ടുണ്ട്.
capability-untried = ഉൽപ്പന്നത്തിന്റെ ഡോക്യുമെന്റേഷൻ നോക്കി നിർമ്മിച്ചതാണ്, യഥാർത്ഥ ഡെസ്കിൽ ഇതുവരെ പരീക്ഷിച്ചിട്ടില്ല: ആദ്യം ഒരു ടെസ്റ്റ് ഡെസ്കിൽ പരീക്ഷിച്ചുനോക്കുക.
capability-attachments = അറ്റാച്ച്‌മെന്റുകൾ നൽകും.
capability-no-attachments = അറ്റാച്ച്‌മെന്റുകൾ നൽകില്ല.

## Rules of the reply check, in the settings

mapping = ഇതിലെ വാക്കുകളുടെ അർത്ഥം
mapping-explained = Parlance-ന്റെ ഊഹം ഇതിനകം തിരഞ്ഞെടുത്തിട്ടുണ്ട്. നിങ്ങളുടെ ടീം മറ്റൊന്നാണ് ഉദ്ദേശിക്കുന്നതെങ്കിൽ അത് മാറ്റുക.
mapping-empty = ഇതിൽ ഏതൊക്കെ വാക്കുകളുണ്ടെന്ന് ഇതുവരെ അറിയില്ല: ആദ്യം സമന്വയിപ്പിക്കുക.
mapping-statuses = നിലകൾ
mapping-priorities = മുൻഗണനകൾ
mapping-priorities-low = കുറഞ്ഞത്
mapping-priorities-normal = സാധാരണം
mapping-priorities-high = ഉയർന്നത്
mapping-priorities-urgent = അടിയന്തരം
mapping-channels = ക്യൂകളിലെ ടിക്കറ്റുകൾ വരുന്ന വഴി
mapping-channels-email = ഇമെയിൽ
mapping-channels-chat = ചാറ്റ്
mapping-channels-phone = ഫോൺ
mapping-channels-social = സോഷ്യൽ മീഡിയ
mapping-fields = ഉപഭോക്താവിനെക്കുറിച്ച് ഇഷ്ടാനുസൃത ഫീൽഡുകൾ പറയുന്നത്
mapping-fields-language = ഭാഷ
mapping-fields-country = രാജ്യം
mapping-fields-form-of-address = സംബോധനാരീതി
mapping-fields-hidden = ഏജന്റുമാരെ കാണിക്കില്ല
mapping-agents = ഏജന്റുമാരുടെ പേരുകൾ
mapping-none-statuses = ഹെൽപ്പ് ഡെസ്ക് പറയുന്നതുപോലെ
mapping-none-priorities = അറിയില്ല
mapping-none-channels = ഹെൽപ്പ് ഡെസ്ക് പറയുന്നതുപോലെ
mapping-none-fields = പ്രത്യേകിച്ചൊന്നുമില്ല
mapping-save = സംരക്ഷിക്കുക
mapping-saved = സംരക്ഷിച്ചു

## Rules of the reply check, in the settings

rules = മറുപടി പരിശോധന
rules-scope = ആർക്കുവേണ്ടി
rules-scope-team = എല്ലാവരും
rules-scope-market = { $market } വിപണിയിലെ ഉപഭോക്താക്കൾ
rules-scope-customer = { $customer } മാത്രം
rules-own = നിങ്ങളുടെ ടീമിന്റേത്
rules-as-it-is = { $scope ->
        [team] ഉള്ളതുപോലെ ({ $severity ->
            [error] പിശക്
            [warning] മുന്നറിയിപ്പ്
           *[hint] സൂചന
        })
       *[other] മറ്റിടങ്ങളിലേതുപോലെ
    }
rules-off = ഓഫ്
rules-folder = നിങ്ങളുടെ ടീമിന്റെ സ്വന്തം നിയമങ്ങൾ ഈ ഫോൾഡറിൽ നിന്നാണ് വായിക്കുന്നത്. ഓരോ നിയമത്തിനും .toml എന്ന് അവസാനിക്കുന്ന പേരിൽ ഓരോ ഫയൽ ഇടുക; കണ്ടെത്തേണ്ടത് അവ കണ്ടെത്തുന്നുണ്ടോ എന്ന് parlance check --test-rules പറയും.
rules-fault = { $place ->
        [known] { $file }, വരി { NUMBER($line) }, നിര { NUMBER($column) }: ഉപയോഗിക്കുന്നില്ല:
       *[none] { $file } ഉപയോഗിക്കുന്നില്ല:
    }
search = തിരയുക
customer-page = ഉപഭോക്താവ്
customer-open = ഈ ഉപഭോക്താവിനെക്കുറിച്ച് എല്ലാം
import = ഫയൽ ഇംപോർട്ട് ചെയ്യുക
new-ticket = പുതിയ ടിക്കറ്റ്

## Keys

markets = വിപണികൾ
practice = പരിശീലനം
keys = കീകൾ
key-move = അടുത്ത, മുമ്പത്തെ ടിക്കറ്റ്
key-open = ടിക്കറ്റ് തുറക്കുക
key-back = മടങ്ങുക
key-filter = ഫിൽട്ടറുകളിലേക്ക്
key-reply = മറുപടി എഴുതുക
key-note = കുറിപ്പ് എഴുതുക
key-send = അയയ്ക്കുക
key-greeting = അഭിവാദ്യം ചേർക്കുക
key-closing = ഉപസംഹാരം ചേർക്കുക
key-finding-next = അടുത്ത കണ്ടെത്തൽ
key-finding-previous = മുമ്പത്തെ കണ്ടെത്തൽ
key-finding-fix = ആദ്യത്തെ തിരുത്ത് ചേർക്കുക
key-finding-ignore = ഈ കണ്ടെത്തൽ ഇവിടെ അവഗണിക്കുക
key-undo = ഇതുവരെ പോകാത്തത് പഴയപടിയാക്കുക
key-outbox = ഔട്ട്‌ബോക്സ്
key-search = തിരയുക
key-customer = ഉപഭോക്താവിനെക്കുറിച്ച് എല്ലാം
key-import = ഫയൽ ഇംപോർട്ട് ചെയ്യുക
key-new-ticket = പുതിയ ടിക്കറ്റ് തുറക്കുക
key-markets = വിപണികൾ
key-practice = പരിശീലനം
key-settings = ക്രമീകരണം
key-keys = ഈ പട്ടിക

## The door

door-new = Parlance നിങ്ങളുടെ ഉപഭോക്താക്കളുടെ ചരിത്രം ഈ കമ്പ്യൂട്ടറിൽ, എൻക്രിപ്റ്റ് ചെയ്ത ശേഖരത്തിൽ സൂക്ഷിക്കുന്നു.
door-keyring = അതിന്റെ കീ നിങ്ങളുടെ സിസ്റ്റത്തിന്റെ കീറിങ്ങിലേക്ക് പോകും. കീറിങ് നഷ്ടപ്പെട്ടാൽ ഉപയോഗിക്കാൻ ഒരു വീണ്ടെടുക്കൽ കോഡ് ലഭിക്കും.
door-no-keyring = ഈ കമ്പ്യൂട്ടറിൽ കീറിങ് കണ്ടെത്തിയില്ല, അതിനാൽ ഒരു പാസ്ഫ്രെയ്സ് ശേഖരം കാക്കും.
door-by-passphrase = പകരം പാസ്ഫ്രെയ്സ് ഉപയോഗിക്കാം
door-create = ശേഖരം സൃഷ്ടിക്കുക
door-passphrase = പാസ്ഫ്രെയ്സ്
door-passphrase-new = പുതിയ പാസ്ഫ്രെയ്സ്
door-passphrase-again = ഒരിക്കൽ കൂടി
door-passphrase-long = കുറഞ്ഞത് { $count } അക്ഷരങ്ങൾ; കുറച്ച് വാക്കുകളാണെങ്കിൽ ഓർക്കാൻ എളുപ്പമാണ്.
door-passphrase-differs = രണ്ടും ഒരുപോലെയല്ല.
door-open = തുറക്കുക
door-forgot = വീണ്ടെടുക്കൽ കോഡ് ഉപയോഗിക്കുക
door-code = വീണ്ടെടുക്കൽ കോഡ്
door-code-hint = പ്രിന്റ് ചെയ്തതോ എഴുതിവെച്ചതോ പോലെ; ഇടകൾ, ഹൈഫനുകൾ, വലിയക്ഷരം-ചെറിയക്ഷരം എന്നിവ പ്രശ്നമല്ല.
door-recover-passphrase = ഇനിമുതൽ ശേഖരം പാസ്ഫ്രെയ്സ് കൊണ്ട് സംരക്ഷിക്കുക
door-again = വീണ്ടും ശ്രമിക്കുക
door-closed = ശേഖരം തുറക്കാനാവില്ല. അതിൽ ഒന്നും മാറിയിട്ടില്ല.
recovery = വീണ്ടെടുക്കൽ കോഡ്
recovery-title = നിങ്ങളുടെ വീണ്ടെടുക്കൽ കോഡ് എഴുതിവെക്കുക
recovery-why = കീറിങ്ങോ പാസ്ഫ്രെയ്സോ നഷ്ടപ്പെട്ടാൽ നിങ്ങളുടെ ശേഖരം തുറക്കുന്നത് ഇതാണ്. ഇപ്പോൾ മാത്രമേ കാണിക്കൂ.
recovery-copy = പകർത്തുക
recovery-copied = പകർത്തി
recovery-print = പ്രിന്റ് ചെയ്യുക
recovery-written = ഞാൻ ഇത് എഴുതിവെച്ചു
recovery-continue = തുടരുക

## What went wrong here

error-shell = ഈ വിൻഡോയ്ക്ക് Parlance-ന്റെ ബാക്കി ഭാഗത്തേക്ക് എത്താനായില്ല.
    .next = Parlance വീണ്ടും ആരംഭിക്കുക; സംരക്ഷിച്ചതെല്ലാം അവിടെത്തന്നെയുണ്ട്.
error-unknown = എന്തോ കുഴപ്പം സംഭവിച്ചു ({ $code }).
    .next = വീണ്ടും ശ്രമിക്കുക; തുടർന്നും ഉണ്ടായാൽ Parlance വീണ്ടും ആരംഭിക്കുക. സംരക്ഷിച്ചതെല്ലാം അവിടെത്തന്നെയുണ്ട്.
