### എന്താണ് കുഴപ്പം എന്ന് കോഡ് അനുസരിച്ച്: ഒറ്റ വാക്യത്തിൽ; എന്തു ചെയ്യണമെന്ന് `.next` പറയുന്നു.

## The key of the store

error-vault-no-keyring = നിങ്ങളുടെ ശേഖരത്തിന്റെ കീ Parlance-ന് സൂക്ഷിക്കാവുന്ന കീറിങ് ഈ കമ്പ്യൂട്ടറിലില്ല.
    .next = പകരം ഒരു പാസ്ഫ്രെയ്സ് തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ സിസ്റ്റത്തിന്റെ കീറിങ് പ്രവർത്തിപ്പിച്ച് വീണ്ടും ശ്രമിക്കുക.
error-vault-keyring-locked = നിങ്ങളുടെ സിസ്റ്റത്തിന്റെ കീറിങ് ലോക്ക് ചെയ്തിരിക്കുന്നു.
    .next = അൺലോക്ക് ചെയ്ത് വീണ്ടും ശ്രമിക്കുക, അല്ലെങ്കിൽ വീണ്ടെടുക്കൽ കോഡ് കൊണ്ട് ശേഖരം തുറക്കുക.
error-vault-key-missing = ഈ ശേഖരത്തിന്റെ കീ കീറിങ്ങിലില്ല.
    .next = മുമ്പത്തേതല്ലാത്ത കീറിങ്ങാണ് ഉപയോഗിക്കുന്നതെങ്കിൽ പഴയതിലേക്ക് മടങ്ങുക; അല്ലെങ്കിൽ വീണ്ടെടുക്കൽ കോഡ് കൊണ്ട് ശേഖരം തുറക്കുക.
error-vault-key-foreign = കീറിങ്ങിലുള്ള കീ മറ്റൊരു ശേഖരത്തിന്റേതാണ്.
    .next = ഈ ശേഖരം അതിന്റെ വീണ്ടെടുക്കൽ കോഡ് കൊണ്ട് തുറക്കുക; അതിന്റെ കീ പിന്നെ ഇപ്പോഴത്തെ കീറിങ്ങിൽ സൂക്ഷിക്കും.
error-vault-wrong-passphrase = പാസ്ഫ്രെയ്സ് ശരിയല്ല.
    .next = Caps Lock, കീബോർഡ് ലേഔട്ട് എന്നിവ നോക്കി വീണ്ടും ശ്രമിക്കുക, അല്ലെങ്കിൽ വീണ്ടെടുക്കൽ കോഡ് ഉപയോഗിക്കുക.
error-vault-wrong-recovery-code = { $typo ->
        [yes] വീണ്ടെടുക്കൽ കോഡിൽ ടൈപ്പിങ് പിശകുണ്ട്.
       *[no] ഈ വീണ്ടെടുക്കൽ കോഡ് കൊണ്ട് ഈ ശേഖരം തുറക്കാനാവില്ല.
    }
    .next = പ്രിന്റ് ചെയ്ത കോഡുമായി ഓരോ കൂട്ടമായി ഒത്തുനോക്കുക, ഈ ശേഖരത്തിന്റെ കോഡ് തന്നെയാണെന്ന് ഉറപ്പാക്കുക.
error-vault-damaged = നിങ്ങളുടെ ശേഖരം എങ്ങനെ തുറക്കണമെന്ന് പറയുന്ന ഫയൽ കേടായി അല്ലെങ്കിൽ കാണാനില്ല.
    .next = ബാക്കപ്പിൽ നിന്ന് vault.json ഡാറ്റാ ഫോൾഡറിൽ തിരികെ വെക്കുക; parlance.db ഉള്ളിടത്തുതന്നെ വിടുക.
error-vault-exists = ഈ ഫോൾഡറിൽ ഇതിനകം ഒരു ശേഖരമുണ്ട്.
    .next = അത് തുറക്കുക, അല്ലെങ്കിൽ മറ്റൊരു ഫോൾഡർ തിരഞ്ഞെടുക്കുക.
error-vault-disk-full = ഡിസ്ക് നിറഞ്ഞതിനാൽ കീ എഴുതാനായില്ല; ഒന്നും മാറിയിട്ടില്ല.
    .next = കുറച്ച് സ്ഥലം ഒഴിവാക്കി വീണ്ടും ശ്രമിക്കുക.
error-vault-io = കീയുടെ ഫയലുകളോ കീറിങ്ങോ വായിക്കാനോ എഴുതാനോ ആവുന്നില്ല.
    .next = ഡാറ്റാ ഫോൾഡറിൽ എഴുതാൻ അനുമതിയുണ്ടെന്നും കീറിങ് പ്രവർത്തിക്കുന്നുണ്ടെന്നും ഉറപ്പാക്കി വീണ്ടും ശ്രമിക്കുക.

## The store

error-store-corrupt = നിങ്ങളുടെ ശേഖരത്തിന്റെ ഡാറ്റാബേസ് കേടായി.
    .next = Parlance അടയ്ക്കുക, ഡാറ്റാ ഫോൾഡറിന്റെ പകർപ്പ് സൂക്ഷിക്കുക, ബാക്കപ്പിൽ നിന്ന് parlance.db തിരികെ വെക്കുക.
error-store-foreign = parlance.db എന്ന ഫയൽ ഈ ശേഖരത്തിന്റെ ഡാറ്റാബേസല്ല.
    .next = ശരിയായ ഫയൽ തിരികെ വെക്കുക, അല്ലെങ്കിൽ മറ്റൊരു ഡാറ്റാ ഫോൾഡർ തിരഞ്ഞെടുക്കുക; ഇപ്പോഴത്തെ ഫയലിൽ ഒന്നും മാറിയിട്ടില്ല.
error-store-newer = ഈ ശേഖരം സൃഷ്ടിച്ചത് Parlance-ന്റെ പുതിയൊരു പതിപ്പാണ്.
    .next = Parlance-ന്റെ ഏറ്റവും പുതിയ പതിപ്പ് ഇൻസ്റ്റാൾ ചെയ്ത് അതിൽ ശേഖരം തുറക്കുക.
error-store-busy = ഇതിൽ ഇപ്പോൾ മറ്റെന്തോ പ്രവർത്തിക്കുന്നുണ്ട്.
    .next = അൽപ്പം കാത്തിരുന്ന് വീണ്ടും ശ്രമിക്കുക.
error-store-disk-full = ഡിസ്ക് നിറഞ്ഞതിനാൽ ഇത് സംരക്ഷിക്കാനായില്ല; മുമ്പ് സംരക്ഷിച്ചതെല്ലാം അവിടെത്തന്നെയുണ്ട്.
    .next = കുറച്ച് സ്ഥലം ഒഴിവാക്കി വീണ്ടും ശ്രമിക്കുക.
error-store-io = ഡാറ്റാ ഫോൾഡർ വായിക്കാനോ അതിൽ എഴുതാനോ ആവുന്നില്ല.
    .next = ഡിസ്ക് കണക്റ്റ് ചെയ്തിട്ടുണ്ടെന്നും ഫോൾഡറിൽ എഴുതാൻ അനുമതിയുണ്ടെന്നും ഉറപ്പാക്കി വീണ്ടും ശ്രമിക്കുക.
error-store-missing-row = ഇത് ഇപ്പോൾ അവിടെയില്ല.
    .next = ഇൻബോക്സിലേക്ക് മടങ്ങി വീണ്ടും തിരഞ്ഞെടുക്കുക.

## Help desks

error-desk-dns = ഹെൽപ്പ് ഡെസ്കിന്റെ വിലാസത്തിലേക്ക് വഴിയില്ല: അതിന്റെ പേര് അറിയില്ല, അല്ലെങ്കിൽ ഈ കമ്പ്യൂട്ടർ ഓഫ്‌ലൈനാണ്.
    .next = നെറ്റ്‌വർക്കും വിലാസത്തിലെ അക്ഷരങ്ങളും പരിശോധിക്കുക; നിങ്ങൾ എഴുതിയത് ഔട്ട്‌ബോക്സിൽ കാത്തിരിക്കുന്നു.
error-desk-unreachable = ഹെൽപ്പ് ഡെസ്കിലേക്ക് എത്താനാവുന്നില്ല.
    .next = നെറ്റ്‌വർക്കും ഹെൽപ്പ് ഡെസ്ക് പ്രവർത്തിക്കുന്നുണ്ടോ എന്നതും പരിശോധിക്കുക; നിങ്ങൾ എഴുതിയത് ഔട്ട്‌ബോക്സിൽ കാത്തിരിക്കുന്നു.
error-desk-tls = ഹെൽപ്പ് ഡെസ്കിലേക്കുള്ള കണക്ഷൻ സുരക്ഷിതമല്ല: അതിന്റെ സർട്ടിഫിക്കറ്റ് വിശ്വസിക്കാനാവില്ല.
    .next = വിലാസം പരിശോധിക്കുക, അല്ലെങ്കിൽ സർട്ടിഫിക്കറ്റ് പുതുക്കാൻ ഹെൽപ്പ് ഡെസ്ക് നടത്തുന്നവരോട് ആവശ്യപ്പെടുക.
error-desk-no-answer = ഹെൽപ്പ് ഡെസ്ക് സമയത്തിന് മറുപടി നൽകിയില്ല.
    .next = നിങ്ങളുടെ സന്ദേശം എത്തിയോ എന്ന് Parlance ആദ്യം അവിടെ നോക്കും, എത്തിയില്ലെങ്കിൽ മാത്രം അയയ്ക്കും.
error-desk-wrong-address = ഈ വിലാസത്തിൽ അങ്ങനെയൊരു ഹെൽപ്പ് ഡെസ്കില്ല.
    .next = ബ്രൗസറിന്റെ വിലാസ ബാറിൽ നിന്ന് വിലാസം പകർത്തുക, ഹെൽപ്പ് ഡെസ്കിന്റെ തരം പരിശോധിക്കുക.
error-desk-unauthorized = ഹെൽപ്പ് ഡെസ്ക് ടോക്കൺ സ്വീകരിക്കുന്നില്ല.
    .next = ഹെൽപ്പ് ഡെസ്കിൽ പുതിയ ടോക്കൺ സൃഷ്ടിച്ച് ക്രമീകരണത്തിൽ നൽകുക.
error-desk-forbidden = ഹെൽപ്പ് ഡെസ്കിൽ ഇത് ചെയ്യാൻ നിങ്ങളുടെ അക്കൗണ്ടിന് അനുമതിയില്ല.
    .next = ടിക്കറ്റുകൾ കാണാനും ഉത്തരം നൽകാനുമുള്ള അനുമതി ഹെൽപ്പ് ഡെസ്കിന്റെ അഡ്മിനിസ്ട്രേറ്ററോട് ചോദിക്കുക.
error-desk-not-found = ഈ ടിക്കറ്റ് ഇപ്പോൾ ഹെൽപ്പ് ഡെസ്കിലില്ല.
    .next = ഇല്ലാതാക്കിയതാണോ ലയിപ്പിച്ചതാണോ എന്ന് അവിടെ നോക്കുക; നിങ്ങൾ എഴുതിയത് ഇപ്പോഴും ഔട്ട്‌ബോക്സിലുണ്ട്.
error-desk-rate-limited = വേഗം കുറയ്ക്കാൻ ഹെൽപ്പ് ഡെസ്ക് ആവശ്യപ്പെടുന്നു.
    .next = ഒന്നും ചെയ്യേണ്ടതില്ല: അനുവാദം കിട്ടുമ്പോൾ Parlance തുടരും.
error-desk-failed = ഹെൽപ്പ് ഡെസ്കിൽ തന്നെ തകരാറുണ്ട്.
    .next = ഇപ്പോൾ ഒന്നും ചെയ്യേണ്ടതില്ല: Parlance വീണ്ടും ശ്രമിക്കും. തുടർന്നും ഉണ്ടായാൽ ഹെൽപ്പ് ഡെസ്ക് നടത്തുന്നവരെ അറിയിക്കുക.
error-desk-bad-answer = ഹെൽപ്പ് ഡെസ്കിന്റെ മറുപടി വായിക്കാനാവുന്നില്ല.
    .next = Parlance വീണ്ടും ശ്രമിക്കും. തുടർന്നും ഉണ്ടായാൽ, വിലാസം പ്രോക്സിയിലേക്കല്ല, ഹെൽപ്പ് ഡെസ്കിലേക്കുതന്നെയാണ് പോകുന്നതെന്ന് ഉറപ്പാക്കുക.
error-desk-refused = { $words ->
        [none] ഹെൽപ്പ് ഡെസ്ക് ഇത് സ്വീകരിച്ചില്ല.
       *[other] ഹെൽപ്പ് ഡെസ്ക് ഇത് സ്വീകരിച്ചില്ല: “{ $words }”
    }
    .next = നിങ്ങളുടെ എഴുത്ത് മാറ്റുക, അല്ലെങ്കിൽ ഔട്ട്‌ബോക്സിൽ നിന്ന് ഒഴിവാക്കി ഹെൽപ്പ് ഡെസ്കിൽ ചെയ്യുക.
error-desk-bad-setting = { $setting ->
        [secret] ടോക്കൺ ഇങ്ങനെതന്നെ ഉപയോഗിക്കാനാവില്ല.
       *[other] ഹെൽപ്പ് ഡെസ്കിന്റെ വിലാസം ഇങ്ങനെതന്നെ ഉപയോഗിക്കാനാവില്ല.
    }
    .next = https:// എന്ന് തുടങ്ങുന്ന മുഴുവൻ വിലാസവും, ഇടകളില്ലാത്ത ടോക്കണും നൽകുക.

## Sync

error-sync-elsewhere = ഈ ശേഖരത്തിൽ Parlance ഇതിനകം തുറന്നിട്ടുണ്ട്.
    .next = തുറന്നിരിക്കുന്ന വിൻഡോ ഉപയോഗിക്കുക, അല്ലെങ്കിൽ ആദ്യം അത് അടയ്ക്കുക.
error-sync-lock = രണ്ട് പ്രോഗ്രാമുകൾ ഒരേസമയം സമന്വയിപ്പിക്കുന്നത് തടയുന്ന ഫയൽ എഴുതാനാവുന്നില്ല.
    .next = ഡാറ്റാ ഫോൾഡറിൽ എഴുതാൻ അനുമതിയുണ്ടെന്ന് ഉറപ്പാക്കി വീണ്ടും ശ്രമിക്കുക.
error-sync-no-secret = ഈ ഹെൽപ്പ് ഡെസ്കിന്റെ ടോക്കൺ ഇപ്പോൾ കീറിങ്ങിലില്ല.
    .next = ഹെൽപ്പ് ഡെസ്കിന്റെ ക്രമീകരണത്തിൽ ടോക്കൺ വീണ്ടും നൽകുക.

## The demo desk

error-demo-desk-file = ഡെമോ ഡെസ്കിന്റെ ഫയൽ ഉപയോഗിക്കാനാവില്ല.
    .next = അത് ഉപയോഗിക്കുന്ന മറ്റ് പ്രോഗ്രാമുകൾ അടയ്ക്കുക, അല്ലെങ്കിൽ ഡെമോ ഡെസ്ക് നീക്കം ചെയ്ത് വീണ്ടും തുടങ്ങുക.
error-demo-desk-foreign = ഡെമോ ഡെസ്കിന്റെ ഫയൽ മറ്റെന്തിന്റെയോ ആണ്.
    .next = demo-desk.db ഡാറ്റാ ഫോൾഡറിൽ നിന്ന് മാറ്റി ഡെമോ ഡെസ്ക് വീണ്ടും തുടങ്ങുക.
error-demo-desk-tickets = Parlance-ന്റെ ഈ പതിപ്പിലെ ഡെമോ ടിക്കറ്റുകൾ വായിക്കാനാവുന്നില്ല.
    .next = Parlance വീണ്ടും ഇൻസ്റ്റാൾ ചെയ്യുക.
error-demo-desk-time = ഈ കമ്പ്യൂട്ടറിലെ സമയം വളരെ തെറ്റാണ്.
    .next = തീയതിയും സമയവും ശരിയാക്കി ഡെമോ ഡെസ്ക് വീണ്ടും തുടങ്ങുക.
error-demo-desk-not-loopback = ഡെമോ ഡെസ്ക് ഈ കമ്പ്യൂട്ടറിൽ മാത്രമേ പ്രവർത്തിക്കൂ.
    .next = http://127.0.0.1 എന്ന് തുടങ്ങുന്ന വിലാസം ഉപയോഗിക്കുക.
error-demo-desk-listen = ഈ കമ്പ്യൂട്ടറിൽ ഡെമോ ഡെസ്ക് തുടങ്ങാനാവുന്നില്ല.
    .next = ഫയർവാൾ പ്രാദേശിക കണക്ഷനുകൾ തടയുന്നുണ്ടോ എന്ന് നോക്കി വീണ്ടും ശ്രമിക്കുക.
error-demo-desk-no-ticket = ഡെമോ ഡെസ്കിൽ അങ്ങനെയൊരു ടിക്കറ്റില്ല.
    .next = സമന്വയിപ്പിച്ച ശേഷം ഇൻബോക്സിൽ നിന്ന് ഒരു ടിക്കറ്റ് തിരഞ്ഞെടുക്കുക.
error-demo-desk-bad-request = ഡെമോ ഡെസ്കിന് ഇത് മനസ്സിലാകുന്നില്ല.
    .next = Parlance അപ്ഡേറ്റ് ചെയ്ത് വീണ്ടും ശ്രമിക്കുക.

## Markets

error-market-unknown-territory = { $market ->
        [none] അങ്ങനെയൊരു വിപണിയില്ല.
       *[other] “{ $market }” എന്ന കോഡുള്ള വിപണിയില്ല.
    }
    .next = രാജ്യത്തിന്റെ രണ്ടക്ഷര കോഡ് നൽകുക, ഉദാഹരണത്തിന് JP അല്ലെങ്കിൽ HU.
error-market-unknown-subdivision = ഈ വിപണിയിൽ അങ്ങനെയൊരു ഉപവിഭാഗമില്ല.
    .next = ISO 3166-2 കോഡിൽ ഹൈഫനു ശേഷമുള്ള ഭാഗം നൽകുക, ഉദാഹരണത്തിന് ടോക്കിയോയ്ക്ക് 13, അല്ലെങ്കിൽ ഒഴിവാക്കുക.
error-market-holidays-of-subdivision-unknown = ഈ ഉപവിഭാഗത്തിലെ അവധിദിനങ്ങൾ അറിയില്ല.
    .next = മുഴുവൻ വിപണിയിലെയോ മറ്റൊരു ഉപവിഭാഗത്തിലെയോ അവധിദിനങ്ങൾ ചോദിക്കുക.
error-market-holidays-out-of-range = ഈ ദിവസത്തേക്ക് ഈ വിപണിയിലെ അവധിദിനങ്ങൾ അറിയില്ല.
    .next = 1990-നും 2050-നും ഇടയിലുള്ള ദിവസങ്ങൾ ചോദിക്കുക; ചില വിപണികൾക്ക് അതിലും കുറച്ച് വർഷങ്ങളേ അറിയൂ.
error-market-unknown-zone = ഈ പേരിൽ സമയമേഖലയില്ല.
    .next = IANA പേര് നൽകുക, ഉദാഹരണത്തിന് Asia/Tokyo.

## Exchange rates

error-rates-too-large = വിനിമയനിരക്കുകളുടെ ഫയലാകാൻ കഴിയാത്തത്ര വലുതാണ് ഈ ഫയൽ.
    .next = യൂറോപ്യൻ സെൻട്രൽ ബാങ്കിന്റെ XML ഫയൽ തിരഞ്ഞെടുക്കുക, ഉദാഹരണത്തിന് eurofxref-daily.xml.
error-practice-file-large = This file is too large to come from Practice.
    .next = Check that it is the right one, and ask for it again.
error-rates-not-xml = ഫയൽ XML അല്ല, അല്ലെങ്കിൽ അപൂർണ്ണമാണ്.
    .next = വീണ്ടും ഡൗൺലോഡ് ചെയ്യുക: വെബ് പേജോ ZIP ഫയലോ അല്ല, XML ഫയൽ തന്നെ. നിങ്ങളുടെ കൈവശമുള്ള നിരക്കുകൾ അവിടെത്തന്നെയുണ്ട്.
error-rates-document-type = ഇത് വിനിമയനിരക്കുകളുടെ ഫയലല്ല, വെബ് പേജാണെന്ന് തോന്നുന്നു.
    .next = പേജിൽ ലിങ്ക് നൽകിയിരിക്കുന്ന XML ഫയൽ ഡൗൺലോഡ് ചെയ്യുക. നിങ്ങളുടെ കൈവശമുള്ള നിരക്കുകൾ അവിടെത്തന്നെയുണ്ട്.
error-rates-none-in-file = ഈ ഫയലിൽ വിനിമയനിരക്കുകളില്ല.
    .next = യൂറോപ്യൻ സെൻട്രൽ ബാങ്കിന്റെ ഫോർമാറ്റിലുള്ള ഫയൽ തിരഞ്ഞെടുക്കുക, ഉദാഹരണത്തിന് eurofxref-daily.xml.
error-rates-no-sender = നിരക്കുകൾ ആരുടേതാണെന്ന് ഫയലിൽ പറയുന്നില്ല.
    .next = യൂറോപ്യൻ സെൻട്രൽ ബാങ്ക് പ്രസിദ്ധീകരിക്കുന്ന ഫയൽ അതേപടി ഉപയോഗിക്കുക.
error-rates-bad-date = തീയതി “{ $date }” വായിക്കാനാകുന്നില്ല.
    .next = നിരക്കുകളുടെ തീയതി എഴുതുന്നത് ഇങ്ങനെയാണ്: 2026-11-21.
error-rates-bad-rate =
    { $rate ->
        [0] നിരക്ക് പൂജ്യമാകാൻ പാടില്ല ({ $currency }).
       *[other] “{ $rate }” ഒരു നിരക്കല്ല ({ $currency }).
    }
    .next = നിരക്ക് പൂജ്യത്തേക്കാൾ വലിയ സംഖ്യയാണ്, ഉദാഹരണത്തിന് 402.15. ഒരു നിരക്ക് തെറ്റിയാൽപ്പോലും ഫയലിൽ നിന്ന് ഒന്നും എടുക്കില്ല.
error-rates-currency-twice = ഫയലിൽ ഒരേ കറൻസിക്ക് രണ്ട് നിരക്കുകളുണ്ട്: { $currency }, { $date }.
    .next = വീണ്ടും ഡൗൺലോഡ് ചെയ്യുക. ഇതിൽ നിന്ന് ഒന്നും എടുത്തിട്ടില്ല.
error-rates-date-twice = ഫയലിൽ { $date } രണ്ടു തവണയുണ്ട്.
    .next = വീണ്ടും ഡൗൺലോഡ് ചെയ്യുക. ഇതിൽ നിന്ന് ഒന്നും എടുത്തിട്ടില്ല.
error-rates-unknown-currency = “{ $currency }” എന്ന കോഡുള്ള കറൻസി ഉപയോഗത്തിലില്ല.
    .next = മൂന്നക്ഷര കോഡ് നൽകുക, ഉദാഹരണത്തിന് EUR അല്ലെങ്കിൽ HUF.
error-rates-same-currency = രണ്ട് കറൻസികളും ഒന്നുതന്നെ: { $currency }.
    .next = വ്യത്യസ്തമായ രണ്ടെണ്ണം തിരഞ്ഞെടുക്കുക.
error-rates-no-source = നിരക്കിന് ഉറവിടമില്ല.
    .next = എവിടെ നിന്നാണെന്ന് നൽകുക: ബാങ്ക്, വിലപ്പട്ടിക, സഹപ്രവർത്തകർ.
error-rates-unknown = { $date } തീയതിയിലോ അതിനു മുമ്പോ നിരക്കില്ല: { $from } → { $to }.
    .next = രണ്ട് കറൻസികളുമുള്ള പട്ടിക ഇംപോർട്ട് ചെയ്യുക, അല്ലെങ്കിൽ നിരക്ക് ടൈപ്പ് ചെയ്യുക.
error-rates-amount-too-large = കൃത്യമായി പരിവർത്തനം ചെയ്യാനാവാത്തത്ര വലിയ തുകയാണിത്.
    .next = ഇതിലും ചെറിയ തുക പരിവർത്തനം ചെയ്യുക.
error-rates-bad-amount = തുക വായിക്കാനാവുന്നില്ല.
    .next = അക്കങ്ങൾ മാത്രം എഴുതുക, ദശാംശത്തിനു മുമ്പ് ഒരു കുത്തിടുക: 1234.56
error-rates-bad-number = നിരക്ക് വായിക്കാനാവുന്നില്ല.
    .next = അക്കങ്ങൾ മാത്രം എഴുതുക, ദശാംശത്തിനു മുമ്പ് ഒരു കുത്തിടുക: 402.15
error-rates-ambiguous-number = ഈ സംഖ്യയിലെ ചിഹ്നം ആയിരത്തിനാണോ ദശാംശത്തിനാണോ എന്ന് വ്യക്തമല്ല.
    .next = ആയിരങ്ങൾക്കിടയിൽ ചിഹ്നമില്ലാതെയോ (1234) ദശാംശസ്ഥാനങ്ങളുടെ എണ്ണം മാറ്റിയോ (1.2340) എഴുതുക.
error-rates-future-date = ഈ നിരക്കിന്റെ ദിവസം ഇനിയും വന്നിട്ടില്ല.
    .next = ഇന്നത്തെയോ മുമ്പത്തെയോ തീയതി നൽകുക.
error-rates-no-target = ഏത് കറൻസിയിലേക്കാണെന്ന് പറഞ്ഞിട്ടില്ല.
    .next = ഒരു കറൻസിയോ വിപണിയോ തിരഞ്ഞെടുക്കുക.
error-rates-no-currency-there = ഈ വിപണിക്ക് സ്വന്തമായി കറൻസിയില്ല.
    .next = കറൻസി തിരഞ്ഞെടുക്കുക.

## The workspace

error-workspace-locked = ശേഖരം ഇതുവരെ തുറന്നിട്ടില്ല.
    .next = ആദ്യം അത് തുറക്കുക.
error-workspace-failed = Parlance-ന് ഇത് പൂർത്തിയാക്കാനായില്ല.
    .next = വീണ്ടും ശ്രമിക്കുക; തുടർന്നും ഉണ്ടായാൽ Parlance വീണ്ടും ആരംഭിക്കുക. സംരക്ഷിച്ചതെല്ലാം അവിടെത്തന്നെയുണ്ട്.
error-reply-empty = അയയ്ക്കാൻ ഒന്നും എഴുതിയിട്ടില്ല.
    .next = ആദ്യം എന്തെങ്കിലും എഴുതുക.
error-desk-name-empty = ഹെൽപ്പ് ഡെസ്കിന് പേരില്ല.
    .next = തിരിച്ചറിയാവുന്ന ഒരു പേര് നൽകുക.
error-passphrase-empty = പാസ്ഫ്രെയ്സ് ആവശ്യമാണ്.
    .next = നീളമുള്ളതും ഓർത്തിരിക്കാവുന്നതുമായ ഒന്ന് തിരഞ്ഞെടുക്കുക.

## The command line

error-cli-usage = കമാൻഡ് മനസ്സിലാക്കാനായില്ല: { $reason }
    .next = സഹായത്തിന് --help ഉപയോഗിക്കുക.
error-cli-bad-time = ഈ സമയം മനസ്സിലാക്കാനായില്ല: { $text }.
    .next = ഇങ്ങനെ എഴുതുക: 2026-11-21T09:00Z.
error-cli-bad-date = തീയതി { $text } വായിക്കാനാകുന്നില്ല.
    .next = ഇങ്ങനെ എഴുതുക: 2026-11-21.
error-cli-bad-json = ഇൻപുട്ടിലെ ഈ വരി ഈ കമാൻഡിന് യോജിച്ചതല്ല: { $line }.
    .next = --help കാണിക്കുന്നതുപോലെ ഓരോ വരിയിലും ഒരു JSON ഒബ്ജക്റ്റ് വീതം നൽകുക.
error-cli-bad-input = ഇൻപുട്ട് വായിക്കാനാവുന്നില്ല.
    .next = ഫയൽ അവിടെയുണ്ടെന്നും അത് UTF-8 ടെക്സ്റ്റാണെന്നും ഉറപ്പാക്കുക.
error-cli-bad-ticket = ഇങ്ങനെയൊരു ടിക്കറ്റില്ല: { $ticket }.
    .next = പട്ടിക കാണാൻ: parlance tickets
error-cli-bad-customer = ഈ ഐഡിയുള്ള ഉപഭോക്താവില്ല: { $customer }.
    .next = ഉപഭോക്താവിന്റെ ഐഡി ടിക്കറ്റിലുണ്ട്: parlance --json show TICKET
error-cli-bad-desk = ഇങ്ങനെയൊരു ഹെൽപ്പ് ഡെസ്കില്ല: { $desk }.
    .next = പട്ടിക കാണാൻ: parlance desk list
error-cli-bad-operation = ഈ പേരിൽ ഔട്ട്‌ബോക്സിൽ ഒന്നുമില്ല: { $operation }.
    .next = പട്ടിക കാണാൻ: parlance outbox list
error-cli-no-store = ഇവിടെ ഇതുവരെ ശേഖരമില്ല: { $dir }.
    .next = ഒരു ഹെൽപ്പ് ഡെസ്ക് ചേർത്ത് ശേഖരം സൃഷ്ടിക്കുക: parlance desk add
error-cli-no-passphrase = ശേഖരത്തിന് പാസ്ഫ്രെയ്സ് വേണം, പക്ഷേ ചോദിക്കാൻ ആരുമില്ല.
    .next = PARLANCE_PASSPHRASE എന്ന എൻവയോൺമെന്റ് വേരിയബിളിൽ അത് നൽകുക.
error-cli-no-secret = ടോക്കണില്ല.
    .next = സ്റ്റാൻഡേർഡ് ഇൻപുട്ടിലൂടെയോ PARLANCE_SECRET എന്ന എൻവയോൺമെന്റ് വേരിയബിളിലൂടെയോ നൽകുക.
error-print-failed = താൾ അച്ചടിക്കാനായില്ല.
    .next = പ്രിന്റർ ലഭ്യമാണോ എന്ന് നോക്കി വീണ്ടും ശ്രമിക്കുക.

error-shift-name = ഒരു ഷിഫ്റ്റിന് പേരില്ല.
    .next = ഓരോ ഷിഫ്റ്റിനും നിങ്ങളുടെ ടീം തിരിച്ചറിയുന്ന പേര് നൽകുക.
error-shift-zone = “{ $shift }” എന്ന ഷിഫ്റ്റിന്റെ സമയമേഖല അറിയില്ല: “{ $zone }”.
    .next = പട്ടികയിൽ നിന്ന് ഒരു സമയമേഖല തിരഞ്ഞെടുക്കുക, ഉദാഹരണത്തിന് Europe/Budapest.
error-shift-days = “{ $shift }” എന്ന ഷിഫ്റ്റ് ആഴ്ചയിൽ ഒരു ദിവസവുമില്ല.
    .next = 1 (തിങ്കളാഴ്ച) മുതൽ 7 (ഞായറാഴ്ച) വരെ കുറഞ്ഞത് ഒരു ദിവസമെങ്കിലും തിരഞ്ഞെടുക്കുക.
error-shift-time = “{ $shift }” എന്ന ഷിഫ്റ്റിലെ ഒരു സമയം വായിക്കാനാവുന്നില്ല: “{ $text }”.
    .next = സമയം 24 മണിക്കൂർ രീതിയിൽ എഴുതുക, ഉദാഹരണത്തിന് 09:00 അല്ലെങ്കിൽ 17:30.
error-shift-times = “{ $shift }” എന്ന ഷിഫ്റ്റ് തുടങ്ങുന്നതും അവസാനിക്കുന്നതും ഒരേ സമയത്താണ്.
    .next = തുടക്കമോ അവസാനമോ മാറ്റുക; 24 മണിക്കൂർ ഷിഫ്റ്റാണെങ്കിൽ രണ്ട് ഷിഫ്റ്റുകളാക്കുക.
error-shift-languages = “{ $shift }” എന്ന ഷിഫ്റ്റിന് ഭാഷയൊന്നുമില്ല.
    .next = ഇതിന് കുറഞ്ഞത് ഒരു ഭാഷയെങ്കിലും തിരഞ്ഞെടുക്കുക.
error-shift-language = “{ $shift }” എന്ന ഷിഫ്റ്റിലെ ഒരു ഭാഷ അറിയില്ല: “{ $language }”.
    .next = പട്ടികയിൽ നിന്ന് ഒരു ഭാഷ തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ അതിന്റെ ടാഗ് നൽകുക, ഉദാഹരണത്തിന് hu അല്ലെങ്കിൽ pt-BR.
error-office-hours = ഓഫീസ് സമയം അവസാനിക്കുന്നത് തുടങ്ങിയതിനു ശേഷമല്ല.
    .next = ഒരേ ദിവസത്തെ രണ്ട് സമയങ്ങൾ എഴുതുക, ഉദാഹരണത്തിന് 09:00, 17:00.
error-week-not-a-date = “{ $text }” ഒരു തീയതിയല്ല.
    .next = വർഷം, മാസം, ദിവസം എന്നിവ എഴുതുക, ഉദാഹരണത്തിന് 2026-11-23.
error-week-out-of-range = ഈ ആഴ്ച പരിധിക്ക് പുറത്താണ്.
    .next = ഇന്നത്തോട് കൂടുതൽ അടുത്ത ഒരാഴ്ച തിരഞ്ഞെടുക്കുക.
error-coverage-day = ആഴ്ചയിൽ അങ്ങനെയൊരു ദിവസമില്ല.
    .next = 1 (തിങ്കളാഴ്ച) മുതൽ 7 (ഞായറാഴ്ച) വരെയുള്ള ഒരു ദിവസം നൽകുക.
error-coverage-picture = ചിത്രം വരയ്ക്കാനായില്ല.
    .next = പകരം SVG ആയി എക്സ്പോർട്ട് ചെയ്യുക.
error-register-no-rules = { $language } ഭാഷയ്ക്ക് സംബോധനാശൈലിയുടെ നിയമങ്ങൾ ഇതുവരെയില്ല.
    .next = നിയമങ്ങളുള്ള ഭാഷകൾ: { $known }
error-export-no-folder = ഈ കമ്പ്യൂട്ടറിൽ ഡൗൺലോഡുകൾക്കുള്ള ഫോൾഡറില്ല.
    .next = സിസ്റ്റത്തിന്റെ ക്രമീകരണത്തിൽ ഡൗൺലോഡുകൾക്കുള്ള ഫോൾഡർ സൃഷ്ടിച്ച് വീണ്ടും ശ്രമിക്കുക.
error-export-failed =
    ഫയൽ എഴുതാനായില്ല ({ $place }): { $why ->
        [full] ഡിസ്ക് നിറഞ്ഞു.
        [denied] അവിടെ എഴുതാൻ നിങ്ങൾക്ക് അനുമതിയില്ല.
        [missing] ആ ഫോൾഡർ അവിടെയില്ല.
       *[other] സിസ്റ്റം അനുവദിച്ചില്ല.
    }
    .next = സ്ഥലം ഒഴിവാക്കുകയോ ഫോൾഡർ പരിശോധിക്കുകയോ ചെയ്ത് വീണ്ടും ശ്രമിക്കുക.
error-shifts-file = ഷിഫ്റ്റുകളുടെ ഫയൽ വായിക്കാനാവുന്നില്ല.
    .next = ഇത് ഒരു JSON പട്ടികയാണ്; ഓരോ ഷിഫ്റ്റിലും name, zone, days (1 മുതൽ 7 വരെ), from, to (09:00), languages എന്നിവയുണ്ട്.
error-practice-no-scenario = There is no such scenario.
    .next = Choose one from the list of practice.
error-practice-no-attempt = This attempt is no longer there.
    .next = Begin the scenario again.
error-practice-other-version = The scenario has been changed since.
    .next = Begin it again in its new version.
error-practice-moved-on = The conversation is at another place by now.
    .next = Open the attempt again and go on from there.
error-practice-answer-long = This answer is too long to be scored.
    .next = Write what the customer needs, in a page at most.
error-practice-faulty = The scenario cannot be practised. { $file } { $place }: { $reason }
    .next = Tell whoever wrote it, or choose another one.
error-practice-bad-name = This is no name for a scenario.
    .next = Use small Latin letters, digits and hyphens, such as late-parcel-fr.
error-practice-not-kept = The scenario could not be kept: { $reason }
    .next = Check that there is room on the disk and that you may write into the folder, and try again.
error-practice-no-turn = The scenario has no turn “{ $turn }”.
    .next = Leave --turn out for the first one.
error-practice-results-file = Line { $line } of the file { $why ->
        [too-large] is too large.
       *[not-json] is no xAPI statement.
    }
    .next = Ask for the file again. It comes from Practice, Results, Share.
error-practice-scenario-file = The file of the scenario { $why ->
        [bundle-json] cannot be read.
        [bundle-format] is something else, or of a later version of Parlance.
        [bundle-id] has no proper name for the scenario.
        [bundle-name] has a file in it that no scenario has.
        [bundle-twice] has the same file twice.
        [bundle-too-large] is too large.
        [bundle-too-many] has too many files.
       *[bundle-no-file] lacks scenario.toml or scenario.ink.
    }
    .next = Ask for the file again. It comes from Practice, Author, Export.
error-practice-assignment-file = The assignment cannot be read. { $place }: { $reason }
    .next = Ask for the file again. It comes from Practice, Results, Assign.
error-practice-assignment-others = This assignment is for other people.
    .next = Check your name in Settings: it must be written as in the assignment.
error-practice-assignment-empty = An assignment needs a title and a scenario.
    .next = Write a title and choose at least one scenario.
error-practice-no-name = Results that are shared need a name.
    .next = Write your name in Settings, where closings are signed.
