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
