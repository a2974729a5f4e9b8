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
        [conflict] നിങ്ങളുടെ തീരുമാനം വേണം
        [confirmed] എത്തിച്ചു
    }
cli-recovery-code = വീണ്ടെടുക്കൽ കോഡ്, ഇപ്പോൾ മാത്രമേ കാണിക്കൂ; എഴുതിവെച്ച് സുരക്ഷിതമായി സൂക്ഷിക്കുക: { $code }
cli-passphrase = പാസ്ഫ്രെയ്സ്:{" "}
cli-desk-added = ചേർത്തു: { $name }
cli-desk-hints-on = { $name } വെബ്ഹുക്കുകൾ അയയ്ക്കേണ്ട (POST) വിലാസം: { $address }
cli-desk-hints-off = { $name } എന്നതിൽ നിന്ന് വെബ്ഹുക്കുകൾ സ്വീകരിക്കുന്നില്ല.
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
cli-recovery-code-ask = വീണ്ടെടുക്കൽ കോഡ്:{" "}
cli-backup = { $tickets ->
        [1] 1 ടിക്കറ്റ്
       *[other] { $tickets } ടിക്കറ്റുകൾ
    }, { $messages ->
        [1] 1 സന്ദേശം
       *[other] { $messages } സന്ദേശങ്ങൾ
    }, അയയ്ക്കാത്തവ: { $unsent }
cli-restored = ശേഖരം ഈ സമയത്തെ അവസ്ഥയിലായി: { $made }.
cli-brought = അയയ്ക്കാത്തവയിൽ കൂടെ വന്നവ: { $count }
cli-drafts-brought = കൂടെ വന്ന ഡ്രാഫ്റ്റുകൾ: { $count }
cli-held = ഇതിനകം അയച്ചിട്ടുണ്ടാകാം, നിങ്ങളുടെ തീരുമാനത്തിനായി ഔട്ട്‌ബോക്സിൽ കാത്തിരിക്കുന്നവ: { $count }
cli-texts-lost = ഇനി വായിക്കാനാവാത്ത ടിക്കറ്റുകളുടെ മറുപടികളും ഡ്രാഫ്റ്റുകളും: { $count }
cli-kept-aside = ഇവിടെയുണ്ടായിരുന്ന ശേഖരം ഇങ്ങനെ സൂക്ഷിച്ചിരിക്കുന്നു: { $file }
cli-repaired = { $whole ->
       *[yes] കേട് തീർത്തു; ഒന്നും നഷ്ടമായില്ല.
        [no] കേട് തീർത്തു; ആകെ { $pages } പേജുകളിൽ വായിക്കാനാവാത്തവ: { $broken }. അവയിലുണ്ടായിരുന്നതിൽ സ്വന്തം ഭാഗം ഹെൽപ്പ് ഡെസ്കുകൾ വീണ്ടും നൽകും.
    }
cli-lost = { $table }: നഷ്ടമായവ { $more ->
        [yes] കുറഞ്ഞത് { $count }
       *[no] { $count }
    }{ $from ->
        [none] {""}
       *[other] , { $from } മുതൽ { $until } വരെ
    }
cli-nothing = ഒന്നും കണ്ടെത്തിയില്ല.
cli-search-customer = ഉപഭോക്താവ്
cli-search-desk = { $name } ഇതുവരെ അവസാനം വരെ വായിച്ചിട്ടില്ല: { $tickets ->
        [0] അതിലെ ഒന്നും ഇവിടെയില്ല
        [one] അതിലെ ഒരു ടിക്കറ്റ് ഇവിടെയുണ്ട്
       *[other] അതിലെ { $tickets } ടിക്കറ്റുകൾ ഇവിടെയുണ്ട്
    }.
cli-search-indexing = തിരയാൻ തയ്യാറാകുന്നു: { $left } എണ്ണം ബാക്കി.
cli-search-reached = { $at } എന്നതിനു മുമ്പുള്ളവ നോക്കിയിട്ടില്ല. തിരയൽ ചുരുക്കുക, അല്ലെങ്കിൽ before: ഉപയോഗിക്കുക.
cli-search-files = സന്ദേശങ്ങൾക്കൊപ്പം വന്ന ഫയലുകളുടെ ഉള്ളടക്കം തിരയുന്നില്ല.
history-channel = { $channel ->
        [email] ഇമെയിൽ
        [e-mail] ഇമെയിൽ
        [mail] ഇമെയിൽ
        [chat] ചാറ്റ്
        [phone] ഫോൺ
        [voice] ഫോൺ
        [call] ഫോൺ
        [sms] SMS
        [social] സോഷ്യൽ മീഡിയ
        [web] വെബ്
        [web-form] വെബ് ഫോം
        [form] വെബ് ഫോം
        [shop] കടയിൽ
        [app] ആപ്പ്
        [api] യാന്ത്രികം
       *[other] { $word }
    }
history-elsewhere = { $channel ->
        [email] ഉപഭോക്താവ് ഇമെയിൽ വഴിയും ബന്ധപ്പെട്ടിരുന്നു; അവസാനം: { $date }.
        [chat] ഉപഭോക്താവ് ചാറ്റ് വഴിയും ബന്ധപ്പെട്ടിരുന്നു; അവസാനം: { $date }.
        [phone] ഉപഭോക്താവ് ഫോൺ വഴിയും ബന്ധപ്പെട്ടിരുന്നു; അവസാനം: { $date }.
        [social] ഉപഭോക്താവ് സോഷ്യൽ മീഡിയ വഴിയും ബന്ധപ്പെട്ടിരുന്നു; അവസാനം: { $date }.
       *[other] ഉപഭോക്താവ് മറ്റൊരു വഴിയിലും ({ $name }) ബന്ധപ്പെട്ടിരുന്നു; അവസാനം: { $date }.
    }
history-promised = { $state ->
        [open] വാക്ക് നൽകിയ തീയതി: { $made }; പാലിക്കാൻ ബാക്കി: “{ $text }”{ $due ->
                [none] .
               *[other] , സമയപരിധി: { $due }.
            }
        [kept] വാക്ക് നൽകിയ തീയതി: { $made }; പാലിച്ചു: “{ $text }”.
       *[withdrawn] വാക്ക് നൽകിയ തീയതി: { $made }; പിൻവലിച്ചു: “{ $text }”.
    }
history-message = { $which ->
        [inbound] { $subject ->
                [none] സന്ദേശം
               *[other] സന്ദേശം: { $subject }
            }
        [note] കുറിപ്പ്
       *[outbound] { $subject ->
                [none] ഞങ്ങളുടെ മറുപടി
               *[other] ഞങ്ങളുടെ മറുപടി: { $subject }
            }
    }
history-event = { $kind ->
        [status] നില മാറി
        [owner] ചുമതല മാറി
        [field] ഫീൽഡ് മാറി
        [priority] മുൻഗണന മാറി
        [tags] ടാഗുകൾ മാറി
        [created] ടിക്കറ്റ് തുറന്നു
       *[other] { $word }
    }
history-change = “{ $from }” മാറി “{ $to }” ആയി
history-promise = { $state ->
        [open] വാക്ക് നൽകി
        [kept] വാക്ക് നൽകി, പാലിച്ചു
       *[withdrawn] വാക്ക് നൽകി, പിൻവലിച്ചു
    }
history-order = ഓർഡർ { $number }
history-of-order = ഓർഡർ { $number }
history-shipment = പാഴ്സൽ
history-delivered = എത്തിച്ച തീയതി: { $date }
history-return = മടക്കം
history-refund = റീഫണ്ട്: { $amount }
history-item = { $quantity } × { $name }
history-survey = { $survey ->
        [csat] സംതൃപ്തി: { $best }-ൽ { $score }
        [nps] ഞങ്ങളെ ശുപാർശ ചെയ്യൽ: { $best }-ൽ { $score }
       *[ces] എളുപ്പം: { $best }-ൽ { $score }
    }
history-loyalty = { $sign ->
        [less] { $points ->
                [one] ഒരു ലോയൽറ്റി പോയിന്റ് കുറഞ്ഞു
               *[other] { $points } ലോയൽറ്റി പോയിന്റ് കുറഞ്ഞു
            }
       *[more] { $points ->
                [one] ഒരു ലോയൽറ്റി പോയിന്റ് കൂടി
               *[other] { $points } ലോയൽറ്റി പോയിന്റ് കൂടി
            }
    }
history-balance = ബാക്കി: { $points }
history-call = { $which ->
        [inbound] { $minutes ->
                [none] ഉപഭോക്താവ് വിളിച്ചു
                [one] ഉപഭോക്താവ് വിളിച്ചു (ഒരു മിനിറ്റ്)
               *[other] ഉപഭോക്താവ് വിളിച്ചു ({ $minutes } മിനിറ്റ്)
            }
       *[outbound] { $minutes ->
                [none] ഞങ്ങൾ വിളിച്ചു
                [one] ഞങ്ങൾ വിളിച്ചു (ഒരു മിനിറ്റ്)
               *[other] ഞങ്ങൾ വിളിച്ചു ({ $minutes } മിനിറ്റ്)
            }
    }
history-consent = { $given ->
        [yes] സമ്മതം നൽകി: { $purpose }
       *[no] സമ്മതം പിൻവലിച്ചു: { $purpose }
    }
identity-shared-role = പങ്കിട്ടത്: ഈ വിലാസം ഒരാളുടേതല്ല, ഒരു ഓഫീസിന്റേതാണ്. ഇതു നോക്കി ആരെയും ബന്ധിപ്പിക്കില്ല.
identity-shared-names = പങ്കിട്ടത്: മൂന്നോ അതിലധികമോ പേരുകൾ ഇതിനൊപ്പം കണ്ടു. ഇതു നോക്കി ആരെയും ബന്ധിപ്പിക്കില്ല.
link-evidence = { $code ->
        [same-email] ഒരേ ഇമെയിൽ വിലാസം, കടയിലുള്ളതുപോലെ: { $value }
        [same-handle] ഒരേ നെറ്റ്‌വർക്കിൽ ഒരേ പേര്: { $value }
        [same-phone] ഒരേ ഫോൺ നമ്പർ: { $value }
        [same-order] ഒരേ ഓർഡർ: { $value }
        [named-order] ഒരാളുടെ ഓർഡറിനെക്കുറിച്ച് മറ്റേയാൾ നമുക്ക് എഴുതി: { $value }
        [same-name-and-address] ഒരേ പേരും ഒരേ തപാൽ വിലാസവും: { $value }
       *[same-name-and-city] ഒരേ പേരും ഒരേ നഗരവും: { $value }
    }
merge-warning = { $code ->
        [refused-before] ഇവർ ഒരേ ആളല്ലെന്ന് മുമ്പ് ആരോ പറഞ്ഞിട്ടുണ്ട്.
        [shared-address] പൊതുവായുള്ളത് പലർ ഉപയോഗിക്കുന്ന ഒരു വിലാസം മാത്രം: { $value }. അതുകൊണ്ടു മാത്രം ഒരേ ആളാകില്ല.
        [no-evidence] ഇവർ ഒരേ ആളാണെന്നതിന് Parlance-ന് അറിയാവുന്ന ഒരു സൂചനയുമില്ല.
        [different-names] പേരുകൾ വ്യത്യസ്തമാണ്.
        [different-markets] വിപണികൾ വ്യത്യസ്തമാണ്: ഏതിലേക്കാണോ ലയിപ്പിക്കുന്നത്, അതിന്റെ വിപണിയിലായിരിക്കും പിന്നെ ഈ ആൾ.
       *[different-address] വ്യത്യസ്തമായി സംബോധന ചെയ്യാനാണ് ആവശ്യപ്പെട്ടത്.
    }
cli-customer-known-as = ബന്ധപ്പെടാൻ
cli-customer-is = ഇവ ചേർന്നത്
cli-customer-suggested = ഇവരുമാകാം
cli-customer-languages = ഭാഷകൾ
cli-customer-history = നാൾവഴി
cli-count = { $kind ->
        [message] { $entries ->
                [one] ഒരു സന്ദേശം
               *[other] { $entries } സന്ദേശങ്ങൾ
            }
        [note] { $entries ->
                [one] ഒരു കുറിപ്പ്
               *[other] { $entries } കുറിപ്പുകൾ
            }
        [event] { $entries ->
                [one] ഒരു സംഭവം
               *[other] { $entries } സംഭവങ്ങൾ
            }
        [call] { $entries ->
                [one] ഒരു കോൾ
               *[other] { $entries } കോളുകൾ
            }
        [order] { $entries ->
                [one] ഒരു ഓർഡർ
               *[other] { $entries } ഓർഡറുകൾ
            }
        [shipment] { $entries ->
                [one] ഒരു പാഴ്സൽ
               *[other] { $entries } പാഴ്സലുകൾ
            }
        [return] { $entries ->
                [one] ഒരു മടക്കം
               *[other] { $entries } മടക്കങ്ങൾ
            }
        [refund] { $entries ->
                [one] ഒരു റീഫണ്ട്
               *[other] { $entries } റീഫണ്ടുകൾ
            }
        [survey] { $entries ->
                [one] ഒരു സർവേ
               *[other] { $entries } സർവേകൾ
            }
        [loyalty] { $entries ->
                [one] ഒരു ലോയൽറ്റി മാറ്റം
               *[other] { $entries } ലോയൽറ്റി മാറ്റങ്ങൾ
            }
        [consent] { $entries ->
                [one] ഒരു സമ്മതം
               *[other] { $entries } സമ്മതങ്ങൾ
            }
       *[promise] { $entries ->
                [one] നൽകിയ ഒരു വാക്ക്
               *[other] നൽകിയ { $entries } വാക്കുകൾ
            }
    }
cli-merged = ലയിപ്പിച്ചു: { $name }
cli-unmerged = വേർപെടുത്തി: { $name }
cli-merge-score = ഉറപ്പ്: 100-ൽ { $score }
cli-merge-outcome = പിന്നീടുള്ള പേര്: { $name }, വിപണി: { $market }; { $tickets ->
        [0] ഒരു ടിക്കറ്റിന്റെയും വിപണി മാറില്ല
        [one] ഒരു ടിക്കറ്റിന്റെ വിപണി മാറും
       *[other] { $tickets } ടിക്കറ്റുകളുടെ വിപണി മാറും
    }
cli-merge-reversed = തിരിച്ചായാൽ:

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
person-title = നിങ്ങളെക്കുറിച്ച് ഞങ്ങളുടെ പക്കലുള്ള എല്ലാം
person-made = { $date } വരെയുള്ളത് (UTC).
person-about = ഞങ്ങളുടെ ശേഖരത്തിൽ നിങ്ങളെക്കുറിച്ചുള്ള ഓരോ വരിയും ഈ പേജിലുണ്ട്: നിങ്ങൾ എഴുതിയവ, ഞങ്ങൾ നിങ്ങൾക്ക് എഴുതിയവ, കുറിച്ചുവെച്ചവ. ഇതിനൊപ്പമുള്ള, .json എന്ന് അവസാനിക്കുന്ന ഫയലിൽ ഇതേ വിവരങ്ങൾ യന്ത്രങ്ങൾക്ക് വായിക്കാവുന്ന രൂപത്തിലുണ്ട്.
person-message = { $direction ->
        [inbound] നിങ്ങളിൽ നിന്ന്
        [outbound] ഞങ്ങളിൽ നിന്ന്
       *[note] ഞങ്ങളുടെ ആന്തരിക കുറിപ്പ്
    }
person-files = നിങ്ങളുടെ ഫയലുകൾ
person-file-elsewhere = ഹെൽപ്പ് ഡെസ്കിലാണ്, ഇവിടെ പകർപ്പില്ല
personal-customers = ഉപഭോക്താവ്
personal-identities = വിലാസങ്ങൾ
personal-identity-names = ഒരു വിലാസത്തിനൊപ്പം കണ്ട പേരുകൾ
personal-descriptions = ഹെൽപ്പ് ഡെസ്കുകളും കടകളും പറയുന്നത്
personal-links-refused = ഒരേ ആളല്ലെന്ന് പറഞ്ഞവ
personal-tickets = ടിക്കറ്റുകൾ
personal-messages = സന്ദേശങ്ങൾ
personal-attachments = സന്ദേശങ്ങളിലെ ഫയലുകൾ
personal-events = ടിക്കറ്റുകളിലെ സംഭവങ്ങൾ
personal-strays = ടിക്കറ്റിനായി കാത്തിരിക്കുന്ന സന്ദേശങ്ങൾ
personal-records = ഓർഡറുകളും മറ്റു രേഖകളും
personal-promises = നൽകിയ വാക്കുകൾ
personal-drafts = ഡ്രാഫ്റ്റുകൾ
personal-outbox = ഔട്ട്‌ബോക്സ്
personal-check-ignored = അവഗണിച്ച പരിശോധനാ കണ്ടെത്തലുകൾ
personal-check-switches = ഈ ഉപഭോക്താവിനുള്ള പരിശോധനാ നിയമങ്ങൾ
personal-saved-files = ശേഖരത്തിനു പുറത്ത് സംരക്ഷിച്ച ഫയലുകൾ
personal-privacy-requests = ഡാറ്റയെക്കുറിച്ചുള്ള അപേക്ഷകൾ
personal-timeline-counts = നാൾവഴിയിലെ എണ്ണങ്ങൾ
personal-audit-words = ഓഡിറ്റ് രേഖയിലെ കാരണങ്ങൾ
personal-audit = ഓഡിറ്റ് രേഖയിലെ കുറിപ്പുകൾ
personal-cases = മടക്കങ്ങളും റീഫണ്ടുകളും
person-field-id = ഞങ്ങളുടെ ID
person-field-market = വിപണി
person-field-market-evidence = അടിസ്ഥാനം
person-field-kind = തരം
person-field-value = മൂല്യം
person-field-written = എഴുതിയതുപോലെ
person-field-name = പേര്
person-field-email = ഇമെയിൽ
person-field-phone = ഫോൺ
person-field-language = ഭാഷ
person-field-country = രാജ്യം
person-field-subdivision = പ്രദേശം
person-field-city = നഗരം
person-field-time-zone = സമയമേഖല
person-field-form-of-address = സംബോധന
person-field-remote-id = അവിടത്തെ നമ്പർ
person-field-source = ഉറവിടം
person-field-subject = വിഷയം
person-field-status = നില
person-field-remote-status = അവിടത്തെ നില
person-field-queue = ക്യൂ
person-field-channel = ചാനൽ
person-field-owner = ഏജന്റ്
person-field-created = സൃഷ്ടിച്ചത്
person-field-updated = മാറ്റിയത്
person-field-due = സമയപരിധി
person-field-at = എപ്പോൾ
person-field-text = വാചകം
person-field-state = അവസ്ഥ
person-field-made = ഉണ്ടാക്കിയത്
person-field-saved = സംരക്ഷിച്ചത്
person-field-note = കുറിപ്പ്
person-field-received = ലഭിച്ചത്
person-field-closed = അടച്ചത്
person-field-outcome = എന്തു ചെയ്തു
person-field-path = എവിടെ
person-field-media-type = ഫയൽ തരം
person-field-size = വലുപ്പം (ബൈറ്റ്)
person-field-changed-from = മുമ്പ്
person-field-changed-to = ശേഷം
person-field-changed-by = മാറ്റിയത് ആര്
person-field-order-number = ഓർഡർ
privacy-desk-advice = { $count ->
        [one] { $desk }: ഈ ഉപഭോക്താവിന്റെ ഒരു ടിക്കറ്റ് ഇപ്പോഴും അവിടെയുണ്ട്. ടിക്കറ്റും ഉപഭോക്താവിനെയും അവിടെ നീക്കം ചെയ്യാൻ അഡ്മിനിസ്ട്രേറ്ററോട് ആവശ്യപ്പെടുക; ഇവിടെ മായ്ക്കുന്നത് അവിടെ ബാധകമാകില്ല.
       *[other] { $desk }: ഈ ഉപഭോക്താവിന്റെ { $count } ടിക്കറ്റുകൾ ഇപ്പോഴും അവിടെയുണ്ട്. അവയും ഉപഭോക്താവിനെയും അവിടെ നീക്കം ചെയ്യാൻ അഡ്മിനിസ്ട്രേറ്ററോട് ആവശ്യപ്പെടുക; ഇവിടെ മായ്ക്കുന്നത് അവിടെ ബാധകമാകില്ല.
    }
privacy-deadline-no-market = ഉപഭോക്താവിന്റെ വിപണി അറിയില്ല, അതിനാൽ നിയമവും അറിയില്ല: ചോദിക്കുക.
privacy-deadline-no-fact = ഈ വിപണിയിൽ നിയമപരമായ സമയപരിധിയൊന്നും അറിയില്ല: ചോദിക്കുക.
privacy-deadline-working-days = അവിടത്തെ വാരാന്ത്യങ്ങളും പൊതു അവധികളും കണക്കാക്കില്ല.
privacy-deadline-other-kind = ഈ വിവരം സ്വന്തം ഡാറ്റ കാണാനുള്ള അപേക്ഷകളെക്കുറിച്ചാണ്; ഈ അപേക്ഷയ്ക്കും ബാധകമാണോ എന്ന് ചോദിക്കുക.
audit-kind = { $kind ->
        [erase] ഉപഭോക്താവിന്റെ വിവരങ്ങൾ മായ്ച്ചു
        [export] ഉപഭോക്താവിനെക്കുറിച്ചുള്ള എല്ലാം എക്സ്പോർട്ട് ചെയ്തു
        [merge] ഉപഭോക്താക്കളെ ലയിപ്പിച്ചു
        [unmerge] ഉപഭോക്താക്കളെ വേർപെടുത്തി
        [import] ഫയൽ ഇംപോർട്ട് ചെയ്തു
        [import-undo] ഇംപോർട്ട് പിൻവലിച്ചു
        [refund] റീഫണ്ട്
        [consent] സമ്മതം രേഖപ്പെടുത്തി
        [request-open] ഡാറ്റയെക്കുറിച്ചുള്ള അപേക്ഷ തുറന്നു
        [request-extend] അപേക്ഷയുടെ സമയപരിധി നീട്ടി
        [request-close] ഡാറ്റയെക്കുറിച്ചുള്ള അപേക്ഷ അടച്ചു
        [retention] പഴയ ഡാറ്റ നീക്കം ചെയ്തു
        [retention-set] ഡാറ്റ സൂക്ഷിക്കുന്നതിനുള്ള നിയമങ്ങൾ മാറ്റി
        [backup] ബാക്കപ്പ് എടുത്തു
        [restore] ബാക്കപ്പ് പുനഃസ്ഥാപിച്ചു
       *[other] { $kind }
    }
audit-fault = { $kind ->
        [altered] കുറിപ്പ് { $seq }: എഴുതിയ ശേഷം മാറ്റിയിട്ടുണ്ട്.
        [missing] കുറിപ്പ് { $seq }: ഇതിനു മുമ്പ് ഒരെണ്ണമില്ല, അല്ലെങ്കിൽ അവസാനത്തേവ ഇല്ല.
        [misplaced] കുറിപ്പ് { $seq }: ഇതിനു മുമ്പുള്ളതിന്റെ തുടർച്ചയല്ല.
        [unsigned] കുറിപ്പ് { $seq }: ഒപ്പില്ല.
        [forged] കുറിപ്പ് { $seq }: ഒപ്പ് ഈ ശേഖരത്തിന്റേതല്ല.
       *[words] കുറിപ്പ് { $seq }: കാരണം ആദ്യം എഴുതിയതല്ല.
    }
cli-erased = മായ്ച്ചു: { $what }.
cli-erase-confirmed = { $sending ->
        [0] { $undecided ->
                [0] ഹെൽപ്പ് ഡെസ്കിലേക്ക് ഒന്നും പോകുന്നില്ല.
                [one] ഒരു പ്രവർത്തനം അതിന്റെ ഹെൽപ്പ് ഡെസ്ക് സ്ഥിരീകരിച്ചിട്ടില്ല: ആദ്യം അതിൽ തീരുമാനമെടുക്കുക, അല്ലെങ്കിൽ --drop-outgoing ചേർക്കുക.
               *[other] { $undecided } പ്രവർത്തനങ്ങൾ ഹെൽപ്പ് ഡെസ്കുകൾ സ്ഥിരീകരിച്ചിട്ടില്ല: ആദ്യം അവയിൽ തീരുമാനമെടുക്കുക, അല്ലെങ്കിൽ --drop-outgoing ചേർക്കുക.
            }
       *[other] ഇപ്പോൾ അയച്ചുകൊണ്ടിരിക്കുന്ന പ്രവർത്തനങ്ങൾ: { $sending }. കാത്തിരിക്കുക.
    }
cli-audit-whole = { $entries ->
        [one] ഒരു കുറിപ്പ്, മാറ്റമില്ല.
       *[other] { $entries } കുറിപ്പുകൾ, മാറ്റമില്ല.
    }
cli-request-due = { $days ->
        [0] ഇന്നു മറുപടി നൽകണം
        [one] ഒരു ദിവസം ബാക്കി
       *[other] { $days } ദിവസം ബാക്കി
    }
cli-request-overdue = { $days ->
        [one] ഒരു ദിവസം വൈകി
       *[other] { $days } ദിവസം വൈകി
    }
cli-request-no-day = സമയപരിധി അറിയില്ല: ചോദിക്കുക
cli-retention-line = { $market } · { $kind } · { $months ->
        [one] ഒരു മാസം
       *[other] { $months } മാസം
    }
cli-retention-others = മറ്റെല്ലാ വിപണികളും

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
import-fault-unreadable = ഫയൽ ഇതിനപ്പുറം വായിക്കാനായില്ല.
import-fault-archive = ആർക്കൈവ് തുറക്കില്ല.
import-fault-empty = ഇതിൽ ഒന്നുമില്ല.
import-fault-too-long = ഒരു മെഗാബൈറ്റിലും നീളം കൂടുതൽ.
import-fault-open-quote = തുറന്ന ഉദ്ധരണിചിഹ്നം അടച്ചിട്ടില്ല.
import-fault-broken-quote = അടയ്ക്കുന്ന ഉദ്ധരണിചിഹ്നത്തിനു പിന്നിൽ എന്തോ ഉണ്ട്.
import-fault-nul = ഇതിൽ NUL ബൈറ്റുണ്ട്.
import-fault-encoding = ഇതിൽ മറ്റൊരു എൻകോഡിങ്ങിലെ അക്ഷരങ്ങളുണ്ട്.
import-fault-cells = കോളങ്ങളെക്കാൾ കൂടുതൽ കള്ളികളുണ്ട്.
import-fault-columns = കോളങ്ങൾ വളരെ കൂടുതലാണ്.
import-fault-too-many-items = 10,000-ത്തിലധികം ഇനങ്ങളുണ്ട്.
import-fault-missing = ആവശ്യമുള്ള ഒരു കള്ളി ശൂന്യമാണ്.
import-fault-no-customer = ഉപഭോക്താവ് ആരാണെന്ന് കാണുന്നില്ല: ഇമെയിൽ വിലാസമോ ID-യോ ഫോൺ നമ്പറോ ഇല്ല.
import-fault-date = തീയതിയല്ല.
import-fault-ambiguous-date = രണ്ട് അർഥമുള്ള തീയതി.
import-fault-amount = തുകയല്ല.
import-fault-ambiguous-amount = രണ്ട് അർഥമുള്ള തുക.
import-fault-number = പൂർണ്ണസംഖ്യയല്ല, അല്ലെങ്കിൽ പരിധിക്കു പുറത്താണ്.
import-fault-currency = കറൻസി കോഡല്ല, അല്ലെങ്കിൽ കറൻസി പറഞ്ഞിട്ടില്ല.
import-fault-email = ഇമെയിൽ വിലാസമല്ല.
import-fault-survey = CSAT, NPS, CES എന്നീ സർവേകളിലൊന്നല്ല.
import-fault-json = JSON അല്ല, അല്ലെങ്കിൽ ഫോർമാറ്റ് പ്രകാരമല്ല.
import-fault-card = കാർഡല്ല, അല്ലെങ്കിൽ അവസാനിക്കാത്ത കാർഡ്.
import-fault-message = സന്ദേശമല്ല.
import-fault-message-date = തീയതിയില്ലാത്ത സന്ദേശം.
import-fault-column = { $column }: { $fault }
import-errors = { $name } പിശകുകൾ
import-errors-line = വരി
import-errors-code = കോഡ്
import-errors-column = കോളം
import-errors-message = എന്താണ് പിശക്
cli-import-done = { $rows ->
        [one] ഒരു വരി വായിച്ചു
       *[other] { $rows } വരികൾ വായിച്ചു
    }; ഉപഭോക്താക്കൾ: പുതിയവർ { $new }, മാറിയവർ { $changed }, അറിയാവുന്നവർ { $same }; രേഖകൾ: പുതിയവ { $records }, മാറിയവ { $updated }, അറിയാവുന്നവ { $unchanged }; എടുക്കാത്തവ: { $faults }.
cli-import-dry = ഒന്നും എഴുതിയിട്ടില്ല.
cli-import-same = എല്ലാം നേരത്തേ ഉണ്ടായിരുന്നു; ഒന്നും എഴുതിയിട്ടില്ല.
cli-import-errors = എടുക്കാത്തവ ഇവിടെ: { $path }
cli-import-id = പഴയപടിയാക്കാൻ: parlance import undo { $id }
cli-import-row = { $id }  { $done }  { $source }  { $name }  { $layout }
cli-import-undone = രേഖകൾ: നീക്കിയവ { $removed }, പഴയപടിയാക്കിയവ { $restored }. ഉപഭോക്താക്കൾ: നീക്കിയവർ { $gone }, നിലനിർത്തിയവർ { $kept }.
