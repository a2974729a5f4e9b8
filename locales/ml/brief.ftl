### ചുരുക്കവിവരത്തിലെയും കമാൻഡ് ലൈനിലെയും വാക്കുകൾ, ഏജന്റിന്റെ ഭാഷയിൽ.

## Why it is this market

market-evidence-country = ഹെൽപ്പ് ഡെസ്ക് പ്രകാരം ഉപഭോക്താവിന്റെ രാജ്യം: { $country }.
market-evidence-phone = ഉപഭോക്താവിന്റെ ഫോൺ നമ്പർ തുടങ്ങുന്നത് +{ $prefix } എന്നാണ്.
market-evidence-email = ഉപഭോക്താവിന്റെ ഇമെയിൽ വിലാസം അവസാനിക്കുന്നത് .{ $tld } എന്നാണ്.
market-evidence-language = ഉപഭോക്താവ് എഴുതുന്ന ഭാഷ നോക്കി മാത്രം ({ $language }); പ്രധാനമാണെങ്കിൽ ചോദിക്കുക.
market-evidence-unknown = ഉപഭോക്താവ് എവിടെയാണെന്നതിന് സൂചനയില്ല: പ്രധാനമാണെങ്കിൽ ചോദിക്കുക.
market-evidence-chosen = ഈ വിപണി നിങ്ങൾ തിരഞ്ഞെടുത്തതാണ്.

## Why she is addressed so

address-evidence-asked = ഇങ്ങനെ സംബോധന ചെയ്യണമെന്ന് ഉപഭോക്താവ് ആവശ്യപ്പെട്ടു.
address-evidence-observed = ഉപഭോക്താവ് നമുക്ക് എഴുതുന്നത് ഇങ്ങനെയാണ്: “{ $words }”.
address-evidence-usual = ഈ ഭാഷയിലെ സേവന സന്ദേശങ്ങളിൽ ഇതാണ് പതിവ്: { $language }; ഉപഭോക്താവ് മറ്റൊരു താൽപ്പര്യം കാണിച്ചിട്ടില്ല.

## When a phrase fits

phrase-when = { $formality ->
       *[formal] ഔപചാരികം
        [informal] അനൗപചാരികം
    }{ $part ->
       *[any] {""}
        [morning] , രാവിലെ
        [day] , പകൽ
        [evening] , വൈകുന്നേരം
        [night] , രാത്രി
    }

## In what a piece of guidance holds

scope = { $channel ->
       *[any] ഏത് സന്ദേശത്തിലും
        [email] ഇമെയിലിൽ
        [chat] ചാറ്റിൽ
        [phone] ഫോണിൽ
        [several] എഴുത്തിൽ
    }{ $languages ->
        [none] {""}
       *[other] {", "}ഭാഷ: { $languages }
    }{ $markets ->
        [none] {""}
       *[other] { " " }({ $markets })
    }

## Local time

time-known = { $weekday }{ $period ->
        [none] {""}
       *[other] {", "}{ $period }
    } { $time }
time-by-phone = { $time } (ഫോൺ നമ്പറിലെ ഏരിയ കോഡ് പ്രകാരം)
time-several = { $first }, { $last } എന്നിവയ്ക്കിടയിൽ; വിപണിയിൽ എവിടെയാണ് എന്നതനുസരിച്ച് മാറും: പ്രധാനമാണെങ്കിൽ ചോദിക്കുക.
weekday-1 = തിങ്കളാഴ്ച
weekday-2 = ചൊവ്വാഴ്ച
weekday-3 = ബുധനാഴ്ച
weekday-4 = വ്യാഴാഴ്ച
weekday-5 = വെള്ളിയാഴ്ച
weekday-6 = ശനിയാഴ്ച
weekday-7 = ഞായറാഴ്ച

## The command line

cli-market = വിപണി
cli-evidence = എന്തുകൊണ്ട്
cli-time = പ്രാദേശിക സമയം
cli-address = ഇങ്ങനെ സംബോധന ചെയ്യുക
cli-language = ഭാഷ
cli-currency = കറൻസി
cli-holiday = അവധിദിനം
cli-greetings = അഭിവാദ്യങ്ങൾ
cli-closings = ഉപസംഹാരങ്ങൾ
cli-guidance = മാർഗ്ഗനിർദ്ദേശം
cli-stale = വീണ്ടും പരിശോധിക്കണം
cli-checked = പരിശോധിച്ച തീയതി: { $date }
cli-formality = { $formality ->
       *[formal] ഔപചാരികം
        [informal] അനൗപചാരികം
    }
cli-status = { $status ->
        [new] പുതിയത്
       *[open] തുറന്നത്
        [waiting] കാത്തിരിക്കുന്നു
        [solved] പരിഹരിച്ചു
        [closed] അടച്ചു
    }
cli-operation-state = { $state ->
       *[waiting] കാത്തിരിക്കുന്നു
        [sending] അയയ്ക്കുന്നു
        [unknown] എത്തിയോ എന്ന് പരിശോധിക്കുന്നു
        [refused] നിരസിച്ചു
        [confirmed] എത്തിച്ചു
    }
cli-recovery-code = വീണ്ടെടുക്കൽ കോഡ്, ഇപ്പോൾ മാത്രമേ കാണിക്കൂ; എഴുതിവെച്ച് സുരക്ഷിതമായി സൂക്ഷിക്കുക: { $code }
cli-passphrase = പാസ്ഫ്രെയ്സ്:{" "}
cli-desk-added = ചേർത്തു: { $name }
cli-desk-removed = നീക്കം ചെയ്തു: { $name }
cli-desk-works = പ്രവർത്തിക്കുന്നുണ്ട്: { $agent }, { $product }
cli-synced = { $name }: { $tickets ->
        [one] 1 ടിക്കറ്റ് മാറ്റം
       *[other] { $tickets } ടിക്കറ്റ് മാറ്റങ്ങൾ
    }, { $messages ->
        [one] 1 പുതിയ സന്ദേശം
       *[other] { $messages } പുതിയ സന്ദേശങ്ങൾ
    }, എത്തിച്ചവ: { $confirmed }
cli-in-outbox = ഔട്ട്‌ബോക്സിലുണ്ട്; അടുത്ത സമന്വയത്തിൽ പോകും.
cli-delivered = എത്തിച്ചു.
cli-nothing = ഒന്നും കണ്ടെത്തിയില്ല.

## Exchange rates

conversion-equation = 1 { $from } = { $rate } { $to }
conversion-rate =
    { $via ->
        [none] { $rate }
       *[other] { $rate }, { $via } വഴി
    }
conversion-age =
    { $days ->
        [0] അന്നത്തേതു തന്നെ
        [one] ഒരു ദിവസം പഴയത്
       *[other] { $days } ദിവസം പഴയത്
    }
conversion-age-stale =
    { $days ->
        [one] ഒരു ദിവസം പഴയത്: ആശ്രയിക്കാനാവില്ല. പുതിയ പട്ടിക ഇംപോർട്ട് ചെയ്യുക, അല്ലെങ്കിൽ ഈ തുക പറയുന്നതിനു മുമ്പ് ചോദിക്കുക.
       *[other] { $days } ദിവസം പഴയത്: ആശ്രയിക്കാനാവില്ല. പുതിയ പട്ടിക ഇംപോർട്ട് ചെയ്യുക, അല്ലെങ്കിൽ ഈ തുക പറയുന്നതിനു മുമ്പ് ചോദിക്കുക.
    }
cli-rates-left-out = ഒഴിവാക്കി, ഇപ്പോൾ ഉപയോഗത്തിലില്ല: { $currencies }
cli-rates-days =
    { $days ->
        [one] { $source }: { $last }
       *[other] { $source }: { $first } മുതൽ { $last } വരെ, { $days } ദിവസം
    }
cli-rate-source = { $date } തീയതിയിലെ നിരക്ക്, { $source }

## Coverage of markets by shifts: pictures, tables and the command line

coverage-title = വിപണികളുടെ കവറേജ്, ആഴ്ച: { $date }
coverage-title-day = വിപണികളുടെ കവറേജ്, { $weekday } { $date } (UTC)
coverage-legend-own = വിപണിയിലെ ഒരു ഭാഷ സംസാരിക്കുന്ന ആളുണ്ട്
coverage-legend-other = ആളുണ്ട്, പക്ഷേ മറ്റൊരു ഭാഷയിൽ മാത്രം
coverage-legend-none = ആരുമില്ല
coverage-legend-closed = ഓഫീസുകൾ അടവാണ്
coverage-note-hours = അനുമാനം: വാരാന്ത്യത്തിലും പൊതു അവധിദിനങ്ങളിലുമൊഴികെ, വിപണിയിലെ ഓഫീസുകൾ പ്രാദേശിക സമയം { $from } മുതൽ { $to } വരെ തുറന്നിരിക്കും.
coverage-note-holidays = വിപണിയുടെ ഒരു ഭാഗത്തു മാത്രമുള്ള അവധിദിനങ്ങൾ കുറച്ചിട്ടില്ല. ഒരു ഭാഗത്തു മാത്രം ഔദ്യോഗികമായ ഭാഷകൾ കണക്കാക്കില്ല.
coverage-note-zones = ഒന്നിലധികം സമയമേഖലകളുള്ള വിപണി, അവയിൽ ഏതെങ്കിലുമൊന്ന് തുറന്നിരിക്കുമ്പോൾ തുറന്നതായി കണക്കാക്കുന്നു. നിറം നിറഞ്ഞ ഉയരം മണിക്കൂറിന്റെ എത്ര പങ്കാണെന്ന് കാണിക്കുന്നു.
coverage-note-closed = { $market }: { $date } അടവാണ്, { $name }
coverage-note-closed-check = { $market }: { $date } അടവാണ്, { $name }; ഈ ദിവസം പരിശോധിക്കുക
coverage-note-unknown = { $market }: ഈ ആഴ്ചയിലെ അവധിദിനങ്ങൾ അറിയില്ല; ഒന്നും കുറച്ചിട്ടില്ല.
coverage-column-market = വിപണി
coverage-column-name = പേര്
coverage-column-utc = മണിക്കൂർ (UTC)
coverage-column-local = മണിക്കൂർ (സമയമേഖലയിൽ)
coverage-column-zone = സമയമേഖല
coverage-column-open = ഓഫീസ് സമയം (മിനിറ്റ്)
coverage-column-own = വിപണിയിലെ ഒരു ഭാഷയിൽ (മിനിറ്റ്)
coverage-column-other = മറ്റൊരു ഭാഷയിൽ (മിനിറ്റ്)
coverage-column-none = ആരുമില്ല (മിനിറ്റ്)
cli-coverage-week = ആഴ്ച: { $date }; ഓഫീസ് സമയം പ്രാദേശിക സമയം { $from } മുതൽ { $to } വരെയെന്ന് അനുമാനം
cli-coverage-own = വിപണിയുടെ ഭാഷ
cli-coverage-other = മറ്റൊരു ഭാഷ
cli-coverage-none = ആരുമില്ല
cli-coverage-holidays-unknown = ഈ ആഴ്ചയിലെ അവധിദിനങ്ങൾ അറിയില്ല; ഒന്നും കുറച്ചിട്ടില്ല.
cli-coverage-check = ഈ ദിവസം പരിശോധിക്കുക
cli-coverage-written = ഫയൽ എഴുതി: { $path }

## Whether to call now. $place is “open” if it is not known where in the market she is: then it is so somewhere there.

call-office-hours =
    വിളിക്കാൻ നല്ല സമയം: ഇപ്പോൾ ഓഫീസ് സമയമാണ് ({ $from }–{ $to }{ $assumed ->
        [yes] , അനുമാനം
       *[no] { "" }
    }).
call-outside-office-hours =
    { $place ->
       *[known]
            വിളിക്കുന്നതിനു മുമ്പ് ചോദിക്കുക: ഇപ്പോൾ ഓഫീസ് സമയമല്ല ({ $from }–{ $to }{ $assumed ->
                [yes] , അനുമാനം
               *[no] { "" }
            }).
        [open]
            വിളിക്കുന്നതിനു മുമ്പ് ചോദിക്കുക: വിപണിയുടെ ഒരു ഭാഗത്ത് ഇപ്പോൾ ഓഫീസ് സമയമല്ല ({ $from }–{ $to }{ $assumed ->
                [yes] , അനുമാനം
               *[no] { "" }
            }).
    }
call-weekend =
    { $place ->
       *[known] വിളിക്കുന്നതിനു മുമ്പ് ചോദിക്കുക: അവിടെ ഇപ്പോൾ വാരാന്ത്യമാണ്.
        [open] വിളിക്കുന്നതിനു മുമ്പ് ചോദിക്കുക: വിപണിയുടെ ഒരു ഭാഗത്ത് ഇപ്പോൾ വാരാന്ത്യമാണ്.
    }
call-holiday =
    { $place ->
       *[known] വിളിക്കാതിരിക്കുന്നതാണ് നല്ലത്: അവിടെ ഇന്ന് പൊതു അവധിയാണ് ({ $name }).
        [open] വിളിക്കാതിരിക്കുന്നതാണ് നല്ലത്: വിപണിയുടെ ഒരു ഭാഗത്ത് പൊതു അവധി തുടങ്ങി, അല്ലെങ്കിൽ ഇനിയും കഴിഞ്ഞിട്ടില്ല ({ $name }).
    }
call-holiday-in-places = വിളിക്കുന്നതിനു മുമ്പ് ചോദിക്കുക: അവിടെ ചിലയിടങ്ങളിൽ പൊതു അവധിയാണ് ({ $name }).
call-holiday-in-doubt = വിളിക്കുന്നതിനു മുമ്പ് ചോദിക്കുക: അവിടെ പൊതു അവധിയായേക്കാം ({ $name }); ഉറവിടങ്ങൾ യോജിക്കുന്നില്ല, അല്ലെങ്കിൽ ദിവസം ഇതുവരെ തീരുമാനിച്ചിട്ടില്ല.
call-day-off-by-custom = വിളിക്കുന്നതിനു മുമ്പ് ചോദിക്കുക: അവിടെ പതിവനുസരിച്ച് അവധിയാണ് ({ $name }).
call-half-day = വിളിക്കുന്നതിനു മുമ്പ് ചോദിക്കുക: അവിടെ ദിവസത്തിന്റെ ഒരു ഭാഗം അവധിയാണ് ({ $name }).
call-early-morning =
    { $place ->
       *[known] വിളിക്കാതിരിക്കുന്നതാണ് നല്ലത്: അവിടെ 8:00 ആയിട്ടില്ല.
        [open] വിളിക്കാതിരിക്കുന്നതാണ് നല്ലത്: വിപണിയുടെ ഒരു ഭാഗത്ത് 8:00 ആയിട്ടില്ല.
    }
call-late-evening =
    { $place ->
       *[known] വിളിക്കാതിരിക്കുന്നതാണ് നല്ലത്: അവിടെ 20:00 കഴിഞ്ഞു.
        [open] വിളിക്കാതിരിക്കുന്നതാണ് നല്ലത്: വിപണിയുടെ ഒരു ഭാഗത്ത് 20:00 കഴിഞ്ഞു.
    }
call-next =
    { $clock ->
       *[hers]
            അടുത്ത നല്ല സമയം: അവിടെ { $weekday } { $time }{ $date ->
                [none] .
               *[other] { " " }({ $date }).
            }
        [utc]
            അടുത്ത നല്ല സമയം, വിപണിയിൽ എവിടെയായാലും: { $weekday } { $time } UTC{ $date ->
                [none] .
               *[other] { " " }({ $date }).
            }
    }
cli-call = ഫോൺ വിളി

## What a holiday means for the conversation

holiday-wish-wish = ഈ ദിവസത്തിന് ആശംസ നേരുന്നത് ഉചിതമാണ്.
holiday-wish-if-kept = ഉപഭോക്താവ് ഈ ദിവസത്തെക്കുറിച്ച് പറഞ്ഞിട്ടുണ്ടെങ്കിൽ മാത്രം ആശംസിക്കുക.
holiday-wish-none = ഈ ദിവസത്തിന് ആശംസ വേണ്ട.
holiday-closed-most = മിക്ക കടകളും ഓഫീസുകളും അടവാണ്.
holiday-closed-offices = ഓഫീസുകൾ അടവാണ്.
holiday-closed-few = മിക്ക കടകളും ഓഫീസുകളും തുറന്നിരിക്കും.
holiday-delivery-stops = ഡെലിവറിയില്ല.
holiday-delivery-slower = ഡെലിവറിക്ക് കൂടുതൽ സമയമെടുക്കും.
holiday-delivery-usual = ഡെലിവറി പതിവുപോലെ നടക്കും.
holiday-custom-unsure = ഉറവിടങ്ങളിൽ നിന്ന് ഉറപ്പിക്കാനാവില്ല: വാഗ്ദാനം നൽകുന്നതിനു മുമ്പ് ചോദിക്കുക.

register =
    { $register ->
        [formal] ഔപചാരികം
        [informal] അനൗപചാരികം
        [mixed] രണ്ടും ഇടകലർന്നത്
       *[neutral] വ്യക്തമല്ല
    }
