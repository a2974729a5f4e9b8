### വിപണികൾ: ഓരോന്നിനും ഒരു താൾ, രണ്ടെണ്ണം അടുത്തടുത്ത്; വിനിമയനിരക്കുകൾ; കവറേജ്.

markets-tab-pages = താളുകൾ
markets-tab-rates = കറൻസി
markets-tab-coverage = കവറേജ്

## Finding a market

market-search = വിപണി തിരയുക
market-search-hint = പേര്, കോഡ്, ഭാഷ അല്ലെങ്കിൽ കറൻസി
market-none = ഇതിന് യോജിക്കുന്ന വിപണിയില്ല.
market-count = { $count ->
        [one] 1 വിപണി
       *[other] { $count } വിപണികൾ
    }
market-choose = പട്ടികയിൽ നിന്ന് ഒരു വിപണി തിരഞ്ഞെടുക്കുക.
market-beside = അരികിൽ കാണിക്കുക
market-beside-none = മറ്റ് വിപണി വേണ്ട
market-part = വിപണിയുടെ ഭാഗം
market-part-whole = വിപണി മുഴുവൻ
market-print = പ്രിന്റ് ചെയ്യുക

## At a glance

market-facts = ഒറ്റനോട്ടത്തിൽ
market-languages = ഭാഷകൾ
# $percent is a number with its sign, as usual in the agent's language.
market-language = { $status ->
        [official] { $name }: { $percent }, ഔദ്യോഗികം
        [de-facto] { $name }: { $percent }, പ്രയോഗത്തിൽ ഔദ്യോഗികം
        [regional] { $name }: { $percent }, ഒരു ഭാഗത്ത് ഔദ്യോഗികം
       *[none] { $name }: { $percent }
    }
market-shares = ഒന്നാം ഭാഷയായോ അധിക ഭാഷയായോ ഉപയോഗിക്കുന്നവരുടെ, ജനസംഖ്യയിലെ പങ്ക്.
market-languages-more = { $count ->
        [one] ഒന്നു കൂടി
       *[other] { $count } എണ്ണം കൂടി
    }
market-currency = കറൻസി
market-currency-value = { $name } ({ $code }, { $symbol })
market-cash = പണമായി നൽകുമ്പോൾ റൗണ്ട് ചെയ്യുന്ന അളവ്: { $step }
market-numbers = സംഖ്യകൾ
market-dates = അക്കത്തിൽ തീയതി
market-date-order = { $order ->
        [day-month-year] ദിവസം, മാസം, വർഷം
        [month-day-year] മാസം, ദിവസം, വർഷം
       *[year-month-day] വർഷം, മാസം, ദിവസം
    }
market-dates-differ = എല്ലാ ഭാഷകളിലും ഒരുപോലെയല്ല: മാസം വാക്കിൽ എഴുതുക.
market-week = ആഴ്ച
market-week-value = ആദ്യ ദിവസം: { $first }; വാരാന്ത്യം: { $weekend }
market-clock = ക്ലോക്ക്
market-clock-value = { $hours ->
        [h12] 12 മണിക്കൂർ
       *[h23] 24 മണിക്കൂർ
    }
market-calendar = കലണ്ടറുകൾ
market-measures = അളവുകൾ
market-measures-value = { $system ->
       *[metric] മെട്രിക്
        [us] യുഎസ് പരമ്പരാഗതം
        [uk] മെട്രിക്കും ബ്രിട്ടീഷും
    }
market-temperature = { $unit ->
       *[celsius] ഡിഗ്രി സെൽഷ്യസ്
        [fahrenheit] ഡിഗ്രി ഫാരൻഹീറ്റ്
    }
market-dialling = ഡയലിങ് കോഡ്
market-address = വിലാസം
market-address-part = { $part ->
       *[name] പേര്
        [organization] സ്ഥാപനം
        [street] തെരുവും വീട്ടുനമ്പറും
        [district] പ്രദേശം
        [city] നഗരം
        [area] സംസ്ഥാനം അല്ലെങ്കിൽ പ്രവിശ്യ
        [postal-code] പിൻ കോഡ്
        [sorting-code] സോർട്ടിങ് കോഡ്
    }
market-postal-code = തപാൽ കോഡിന് ഉദാഹരണം: { $code }
market-zones = സമയമേഖലകൾ

## Holidays

market-holidays = അവധിദിനങ്ങൾ, അടുത്ത പന്ത്രണ്ട് മാസം
market-holidays-none = ഈ കാലയളവിൽ അവിടെ പൊതു അവധിദിനങ്ങളുള്ളതായി അറിയില്ല.

## Ways to pay

market-payments = പണമടയ്ക്കുന്ന വിധങ്ങളും റീഫണ്ടും
market-payments-none = അവിടെ ഉപഭോക്താക്കൾ എങ്ങനെ പണമടയ്ക്കുന്നുവെന്ന് ഇതുവരെ അറിയില്ല: ചോദിക്കുക.
payment-kind = { $kind ->
        [card] കാർഡ്
        [wallet] വാലറ്റ്
        [bank-transfer] ബാങ്ക് ട്രാൻസ്ഫർ
        [instant-payment] തൽക്ഷണ ബാങ്ക് ട്രാൻസ്ഫർ
        [bank-redirect] ഉപഭോക്താവിന്റെ ബാങ്ക് വഴി
        [direct-debit] ഡയറക്ട് ഡെബിറ്റ്
        [cash-voucher] കോഡ് കാണിച്ച് പണമായി
        [cash-on-delivery] ക്യാഷ് ഓൺ ഡെലിവറി
        [pay-later] പിന്നീട് അടയ്ക്കൽ
        [instalments] തവണകൾ
        [invoice] ഇൻവോയ്സ്
        [carrier-billing] ഫോൺ ബില്ലിനൊപ്പം
       *[prepaid] പ്രീപെയ്ഡ്
    }

## Rights and guidance

market-rights = അവകാശങ്ങളും ചട്ടങ്ങളും
market-rights-note = നിയമവും ഉറവിടവും സഹിതം വസ്തുതകൾ; വ്യക്തിഗത കേസുകൾക്കുള്ള നിയമോപദേശമല്ല.
market-rights-none = അവിടത്തെ ചട്ടങ്ങളൊന്നും ഇതുവരെ അറിയില്ല: ചോദിക്കുക.
market-guidance = മാർഗ്ഗനിർദ്ദേശം
market-guidance-none = ഈ വിപണിക്ക് ഇതുവരെ മാർഗ്ഗനിർദ്ദേശമില്ല. എന്താണ് സൗകര്യമെന്ന് ഉപഭോക്താവിനോട് ചോദിക്കുക.
