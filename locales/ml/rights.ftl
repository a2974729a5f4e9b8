### നിയമം ഉപഭോക്താവിന് നൽകുന്നത്, ഏജന്റിന്റെ ഭാഷയിൽ. ഒരു വരിയിൽ ഒരു ചട്ടം, ഒപ്പം അറിഞ്ഞിരിക്കേണ്ടത്.

## What a rule is about

right-kind-withdrawal = കാരണം പറയാതെയുള്ള പിന്മാറ്റം
right-kind-refund = പണം തിരികെ നൽകൽ
right-kind-delivery = ഡെലിവറി
right-kind-guarantee = തകരാറുള്ള സാധനങ്ങൾ (നിയമപരമായ ഗ്യാരന്റി)
right-kind-duty-de-minimis = ഇറക്കുമതി: കസ്റ്റംസ് തീരുവ
right-kind-vat-de-minimis = ഇറക്കുമതി: മൂല്യവർധിത നികുതി, ചരക്കു സേവന നികുതി അല്ലെങ്കിൽ വിൽപ്പന നികുതി
right-kind-privacy-access = സ്വന്തം ഡാറ്റയ്ക്കുള്ള അപേക്ഷ
right-kind-privacy-law = ഡാറ്റാ സംരക്ഷണം
right-kind-contract-language = കരാറുകളുടെയും ഉപഭോക്തൃ വിവരങ്ങളുടെയും ഭാഷ
right-kind-label-language = ലേബലുകളുടെയും നിർദ്ദേശങ്ങളുടെയും ഭാഷ
right-kind-complaint-body = ഉപഭോക്താവിന് പരാതിപ്പെടാവുന്ന ഇടം
right-kind-emergency = അടിയന്തര നമ്പറുകൾ

## What it says

right-days = { $count ->
        [one] 1 ദിവസം
       *[other] { $count } ദിവസം
    }
right-working-days = { $count ->
        [one] 1 പ്രവൃത്തിദിനം
       *[other] { $count } പ്രവൃത്തിദിനങ്ങൾ
    }
right-months = { $count ->
        [one] 1 മാസം
       *[other] { $count } മാസം
    }
right-years = { $count ->
        [one] 1 വർഷം
       *[other] { $count } വർഷം
    }
right-hours = { $count ->
        [one] 1 മണിക്കൂർ
       *[other] { $count } മണിക്കൂർ
    }
# $time is one of the above.
right-deadline = { $from ->
        [delivery] { $time }, ഉപഭോക്താവിന് സാധനം ലഭിച്ചതു മുതൽ
        [contract] { $time }, കരാർ മുതൽ
        [withdrawal] { $time }, പിന്മാറ്റം മുതൽ
        [return] { $time }, വ്യാപാരിക്ക് സാധനം തിരികെ കിട്ടിയതു മുതൽ
        [request] { $time }, അപേക്ഷ മുതൽ
        [purchase] { $time }, വാങ്ങിയതു മുതൽ
       *[none] { $time }
    }
right-amount = { $amount } വരെ വിലയുള്ള സാധനങ്ങൾക്ക് ഇല്ല
right-tax-due = അടയ്ക്കേണ്ട തീരുവയോ നികുതിയോ പരമാവധി { $amount } ആണെങ്കിൽ ഈടാക്കില്ല
right-languages-all = ഇവയെല്ലാം നിർബന്ധമാണ്:
right-languages-any = ഇവയിലൊന്ന് നിർബന്ധമാണ്:
right-telephone = { $reaches ->
       *[all] { $number } (എല്ലാ സേവനങ്ങളും)
        [police] { $number } (പൊലീസ്)
        [gendarmerie] { $number } (ജെൻഡർമെറി, നഗരങ്ങൾക്കു പുറത്ത്)
        [fire] { $number } (അഗ്നിരക്ഷാസേന)
        [ambulance] { $number } (ആംബുലൻസ്)
        [ambulance-and-fire] { $number } (ആംബുലൻസും അഗ്നിരക്ഷാസേനയും)
        [mobile] { $number } (മൊബൈൽ ഫോണിൽ നിന്ന്)
        [text] { $number } (ടെക്സ്റ്റ് ടെലിഫോണിൽ നിന്ന്)
    }
right-no-right = നിയമത്തിൽ ഇങ്ങനെയൊരു അവകാശമില്ല
right-no-exemption = വില എത്ര കുറവായാലും അടയ്ക്കണം: ഒഴിവൊന്നുമില്ല
right-not-charged = ഇറക്കുമതിക്ക് ഈടാക്കില്ല
right-no-law = ഇങ്ങനെയൊരു നിയമമില്ല
right-immediately = ഉടനടി; നിയമത്തിൽ സംഖ്യ പറഞ്ഞിട്ടില്ല
right-without-delay = കാലതാമസമില്ലാതെ; നിയമത്തിൽ സംഖ്യ പറഞ്ഞിട്ടില്ല
right-reasonable-time = സാധനത്തിന്റെ തരവും വിലയും അനുസരിച്ച് ന്യായമായ സമയത്തിനകം; നിയമത്തിൽ സംഖ്യ പറഞ്ഞിട്ടില്ല
right-expected-life = സാധനം ഈടുനിൽക്കുമെന്ന് പ്രതീക്ഷിക്കാവുന്നിടത്തോളം; നിയമത്തിൽ സംഖ്യ പറഞ്ഞിട്ടില്ല

## For what it does not hold

right-exceptions = ഇവയ്ക്ക് ബാധകമല്ല:
right-exception-custom-made = ഉപഭോക്താവിനായി നിർമ്മിച്ചതോ മാറ്റം വരുത്തിയതോ ആയ സാധനങ്ങൾ
right-exception-perishable = കേടാകുന്ന സാധനങ്ങൾ
right-exception-sealed-hygiene = ശുചിത്വം കരുതി സീൽ ചെയ്ത സാധനങ്ങൾ, തുറന്ന ശേഷം
right-exception-digital-content = ഡിജിറ്റൽ ഉള്ളടക്കം, ലഭ്യമാക്കിയ ശേഷം
right-exception-tickets-dated = നിശ്ചിത തീയതിയിലെ താമസം, പരിപാടികൾ തുടങ്ങിയവ
right-exception-price-fluctuating = വിപണിവിലയനുസരിച്ച് വില മാറുന്ന സാധനങ്ങൾ
right-exception-newspapers = പത്രങ്ങളും മാസികകളും
right-exception-unsealed-media = സീൽ ചെയ്ത റെക്കോർഡിങ്ങുകളും സോഫ്റ്റ്‌വെയറും, തുറന്ന ശേഷം
right-exception-travel = ഗതാഗതവും യാത്രയും
right-exception-business-buyer = ബിസിനസ് ആവശ്യത്തിന് വാങ്ങുന്ന ഉപഭോക്താക്കൾ
right-exception-other = നിയമത്തിൽ പറയുന്ന മറ്റ് സാഹചര്യങ്ങൾ

## What one has to know with it

right-condition-after-complaint-to-trader = വ്യാപാരിയോട് പരാതിപ്പെട്ട ശേഷം മാത്രം.
right-condition-by-origin-or-carrier = സാധനം എവിടെനിന്ന് വരുന്നു, തപാലിലോ കൊറിയറിലോ എന്നതനുസരിച്ച് മാറും.
right-condition-by-region = പ്രദേശമനുസരിച്ച് മാറും.
right-condition-cancel-if-late = വൈകിയാൽ ഉപഭോക്താവിന് റദ്ദാക്കി പണം തിരികെ വാങ്ങാം.
right-condition-cancel-on-breach = വിവരം നൽകാനോ കരാർ നൽകാനോ ഡെലിവറി ചെയ്യാനോ ഉള്ള ബാധ്യത വ്യാപാരി ലംഘിച്ചാൽ ഉപഭോക്താവിന് റദ്ദാക്കാം.
right-condition-collected-at-purchase = നിശ്ചിത വില വരെ, വാങ്ങുമ്പോൾത്തന്നെ വ്യാപാരിയോ പ്ലാറ്റ്‌ഫോമോ നികുതി ഈടാക്കും.
right-condition-cross-border-only = മറ്റൊരു രാജ്യത്തുനിന്ന് വാങ്ങുമ്പോൾ മാത്രം.
right-condition-customer-chooses-remedy = അറ്റകുറ്റപ്പണി, മാറ്റിനൽകൽ, റീഫണ്ട് എന്നിവയിലൊന്ന് ഉപഭോക്താവ് തിരഞ്ഞെടുക്കും, വലിയ തകരാറുകൾക്കെങ്കിലും.
right-condition-customer-pays-return = സാധനം തിരിച്ചയയ്ക്കാനുള്ള ചെലവ് ഉപഭോക്താവ് വഹിക്കണം.
right-condition-digital-content-shorter = ഡിജിറ്റൽ ഉള്ളടക്കത്തിന് സമയം കുറവാണ്.
right-condition-doorstep-sales-differ = വീട്ടിലെത്തിയോ ഫോണിലൂടെയോ ഡയറക്ട് സെല്ലിങ് വഴിയോ ഉള്ള വിൽപ്പനയ്ക്ക് പ്രത്യേക ചട്ടങ്ങളുണ്ട്.
right-condition-fault-presumed-at-delivery = ഈ സമയത്തിനുള്ളിൽ കാണുന്ന തകരാർ തുടക്കം മുതലുണ്ടെന്ന് കണക്കാക്കും.
right-condition-fee = ഇതിന് ഫീസുണ്ട്.
right-condition-fee-possible = വ്യാപാരിക്ക് പരിമിതമായ ഫീസ് ഈടാക്കാം.
right-condition-flat-charge = നിശ്ചിത വില വരെ, സാധാരണ തീരുവയ്ക്കു പകരം സ്ഥിരം തുകയോ സ്ഥിരം നിരക്കോ അടയ്ക്കണം.
right-condition-free-of-charge = ഉപഭോക്താവിന് സൗജന്യമാണ്.
right-condition-further-deadline-first = ഉപഭോക്താവ് ആദ്യം ന്യായമായ ഒരു അധിക സമയപരിധി നൽകണം.
right-condition-goods-unused = ഉപയോഗിക്കാത്തതോ യഥാർത്ഥ അവസ്ഥയിലുള്ളതോ ആയ സാധനങ്ങൾക്കു മാത്രം.
right-condition-hidden-faults-from-discovery = മറഞ്ഞിരിക്കുന്ന തകരാറുകൾക്ക് അവ കണ്ടെത്തിയതു മുതൽ കണക്കാക്കും.
right-condition-industrial-goods-free = വ്യാവസായിക സാധനങ്ങൾക്ക് വില എത്രയായാലും തീരുവയില്ല.
right-condition-larger-businesses-only = നിശ്ചിത വലുപ്പത്തിനു മുകളിലുള്ള സ്ഥാപനങ്ങൾക്കു മാത്രം ബാധകം.
right-condition-late-delivery-only = ഡെലിവറി വൈകുകയോ ലഭിക്കാതിരിക്കുകയോ ചെയ്താൽ മാത്രം.
right-condition-limited-times = വർഷത്തിൽ പരിമിതമായ തവണ മാത്രം, അല്ലെങ്കിൽ നിശ്ചിത തുക വരെ.
right-condition-longer-elsewhere = അതേ നഗരത്തിനു പുറത്ത് സമയം കൂടുതലാണ്.
right-condition-longer-for-durable-goods = ഈടുനിൽക്കുന്ന സാധനങ്ങൾക്ക് സമയം കൂടുതലാണ്.
right-condition-longer-for-some-customers = നിയമം സംരക്ഷിക്കുന്ന ചില വിഭാഗം ഉപഭോക്താക്കൾക്ക് സമയം കൂടുതലാണ്.
right-condition-longer-if-not-told = ഈ അവകാശം ഉപഭോക്താവിനെ അറിയിച്ചിട്ടില്ലെങ്കിൽ സമയം കൂടുതലാണ്.
right-condition-may-be-extended = ബന്ധപ്പെട്ട വ്യക്തിയെ അറിയിച്ച് നീട്ടാം.
right-condition-may-wait-for-goods = സാധനം തിരികെ കിട്ടുന്നതുവരെയോ അയച്ചതിന്റെ തെളിവ് കിട്ടുന്നതുവരെയോ വ്യാപാരിക്ക് കാത്തിരിക്കാം.
right-condition-money-back-at-first = ആദ്യ 30 ദിവസത്തിനകം ഉപഭോക്താവിന് തകരാറുള്ള സാധനം നിരസിച്ച് പണം തിരികെ വാങ്ങാം.
right-condition-number-is-practice = നിയമത്തിൽ സംഖ്യ പറഞ്ഞിട്ടില്ല: ഇത് കീഴ്‌വഴക്കമോ അധികാരികളുടെ മാർഗ്ഗനിർദ്ദേശമോ അനുസരിച്ചാണ്.
right-condition-post-and-courier-only = തപാലിനും കൊറിയറിനും മാത്രം.
right-condition-prepaid-orders-only = മുൻകൂർ പണമടച്ച ഓർഡറുകൾക്ക്.
right-condition-registered-seller-only = വ്യാപാരി ഈ നികുതിക്ക് രജിസ്റ്റർ ചെയ്തിട്ടുണ്ടെങ്കിൽ മാത്രം.
right-condition-report-at-once = ഉപഭോക്താവ് തകരാർ ഉടനടി അറിയിക്കണം.
right-condition-report-soon = ഉപഭോക്താവ് തകരാർ വേഗം അറിയിക്കണം.
right-condition-reports-and-advice-only = പരാതികൾ സ്വീകരിക്കുകയോ ഉപദേശം നൽകുകയോ ചെയ്യും; വ്യക്തിഗത കേസുകൾ തീർപ്പാക്കില്ല.
right-condition-same-means = പണമടച്ച അതേ മാർഗ്ഗത്തിൽ.
right-condition-seller-pays-return = സാധനം തിരിച്ചയയ്ക്കാനുള്ള ചെലവ് വ്യാപാരി വഹിക്കണം.
right-condition-services-from-contract = സേവനങ്ങൾക്ക് കരാർ മുതൽ കണക്കാക്കും.
right-condition-services-may-be-excluded = സേവനദാതാവിന് കരാറിനു മുമ്പ് ഇത് ഒഴിവാക്കാം.
right-condition-shorter-for-consumables = ഏറെനാൾ ഈടുനിൽക്കാത്ത സാധനങ്ങൾക്ക് സമയം കുറവാണ്.
right-condition-shown-policy-prevails = വാങ്ങുന്നതിനു മുമ്പ് കാണിച്ച, വ്യാപാരിയുടെ സ്വന്തം നയമാണ് ബാധകം.
right-condition-some-businesses-only = ചിലതരം സ്ഥാപനങ്ങൾക്കോ വിൽപ്പനകൾക്കോ മാത്രം ബാധകം.
right-condition-some-goods-excluded = പുകയില, മദ്യം തുടങ്ങിയ ചില സാധനങ്ങൾക്ക് ബാധകമല്ല.
right-condition-some-goods-only = ചിലതരം സാധനങ്ങൾക്കു മാത്രം.
right-condition-some-goods-shorter = ചിലതരം സാധനങ്ങൾക്ക് സമയം കുറവാണ്.
right-condition-time-to-ship = ഇത് അയയ്ക്കാനുള്ള സമയമാണ്, എത്താനുള്ളതല്ല.
right-condition-trader-must-agree = വ്യാപാരി പങ്കെടുത്താൽ മാത്രം.
right-condition-unless-agreed-otherwise = മറ്റെന്തെങ്കിലും ധാരണയില്ലെങ്കിൽ.
right-condition-used-goods-shorter = ഉപയോഗിച്ച സാധനങ്ങൾക്ക് സമയം കുറവായേക്കാം.
right-condition-with-delivery-cost = സാധാരണ ഡെലിവറിയുടെ ചെലവടക്കം.

## How sure and since when

right-law = നിയമം: { $law }
right-valid-from = പ്രാബല്യ തീയതി: { $date }
right-valid-until = അവസാനിക്കുന്ന തീയതി: { $date }
right-ask = ഉറവിടത്തിൽ സംശയമുണ്ട്: ഉറപ്പ് നൽകുന്നതിനു മുമ്പ് ചോദിക്കുക.
right-place = { $place ->
       *[market] വിപണിയിൽ മുഴുവൻ ബാധകം
        [subdivision] വിപണിയുടെ ഈ ഭാഗത്ത് ബാധകം ({ $code })
        [union] യൂറോപ്യൻ യൂണിയനിൽ മുഴുവൻ ബാധകം
    }
