# Exchange rates: converting an amount, and the tables to convert by.

## Converting

rates-convert = പരിവർത്തനം ചെയ്യുക
rates-amount = തുക
rates-from = ഏത് കറൻസിയിൽ നിന്ന്
rates-to = ഏത് കറൻസിയിലേക്ക്
rates-market = ഉപഭോക്താവിന്റെ വിപണി
rates-no-market = തിരഞ്ഞെടുത്തിട്ടില്ല
rates-on = തീയതി
rates-cash = പണമായി നൽകുന്നു
rates-currency = { $code } – { $name }
rates-result-from = { $date } തീയതിയിലെ നിരക്ക്, { $source }
rates-typed = ടൈപ്പ് ചെയ്തത്
rates-old = ആശ്രയിക്കാനാവാത്തവിധം പഴയത്
rates-for-customer = ഉപഭോക്താവ് എഴുതുന്ന രീതിയിൽ

## What is kept

rates-kept = പരിവർത്തനത്തിനുള്ള നിരക്കുകൾ
rates-none = ഇതുവരെ നിരക്കുകളില്ല: ഒരു പട്ടിക ഇംപോർട്ട് ചെയ്യുക, അല്ലെങ്കിൽ നിരക്ക് ടൈപ്പ് ചെയ്യുക.
rates-import = പട്ടിക ഇംപോർട്ട് ചെയ്യുക
rates-import-hint = യൂറോപ്യൻ സെൻട്രൽ ബാങ്കിന്റെ XML ഫയൽ, ഉദാഹരണത്തിന് eurofxref-daily.xml. അത് ഈ കമ്പ്യൂട്ടറിൽത്തന്നെ വായിക്കുന്നു; ഇന്റർനെറ്റിൽ നിന്ന് ഒന്നും എടുക്കുന്നില്ല.
rates-imported =
    { $days ->
        [one] സൂക്ഷിച്ചു: { $source }, { $last }.
       *[other] സൂക്ഷിച്ചു: { $source }, { $days } ദിവസം, { $first } മുതൽ { $last } വരെ.
    }
rates-left-out = ഒഴിവാക്കി, ഇപ്പോൾ ഉപയോഗത്തിലില്ല: { $currencies }
rates-tables =
    { $days ->
        [one] { $last }
       *[other] { $first } മുതൽ { $last } വരെ, { $days } ദിവസം
    }
rates-remove = നീക്കം ചെയ്യുക
rates-remove-confirm = { $name } നീക്കം ചെയ്യണോ? പിന്നെ ഇതുപയോഗിച്ച് തുകകൾ പരിവർത്തനം ചെയ്യാനാവില്ല.

## Typing a rate

rates-type = നിരക്ക് ടൈപ്പ് ചെയ്യുക
rates-rate = ഒരു { $from } = എത്ര { $to }
rates-date = ഏത് ദിവസത്തേത്
rates-source = എവിടെ നിന്ന്
rates-source-hint = ബാങ്ക്, വിലപ്പട്ടിക, സഹപ്രവർത്തകർ: ഓരോ തുകയ്ക്കുമൊപ്പം ഇത് കാണിക്കും.
rates-keep = നിരക്ക് സൂക്ഷിക്കുക
