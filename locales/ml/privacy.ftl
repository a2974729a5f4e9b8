## A customer's data

privacy = ഡാറ്റയും സ്വകാര്യതയും
privacy-export = എല്ലാം എക്സ്പോർട്ട് ചെയ്യുക
privacy-export-hint = ഈ ഉപഭോക്താവിനെക്കുറിച്ചുള്ളതെല്ലാം ഡൗൺലോഡ് ഫോൾഡറിൽ എഴുതും: വായിക്കാൻ ഒരു പേജും യന്ത്രങ്ങൾക്ക് ഒരു ഫയലും.
privacy-exported = { $rows ->
        [one] ഒരു വരി എഴുതി.
       *[other] { $rows } വരികൾ എഴുതി.
    }
privacy-files-elsewhere = { $count ->
        [one] ഒരു ഫയൽ ഹെൽപ്പ് ഡെസ്കിൽ മാത്രമാണുള്ളത്; അത് പട്ടികയിലുണ്ട്.
       *[other] { $count } ഫയലുകൾ ഹെൽപ്പ് ഡെസ്കിൽ മാത്രമാണുള്ളത്; അവ പട്ടികയിലുണ്ട്.
    }
privacy-erase = മായ്ക്കുക…
privacy-erase-title = ഈ ഉപഭോക്താവിനെ മായ്ക്കുക
privacy-erase-warning = ഇത് പഴയപടിയാക്കാനാവില്ല. ഇവിടെ സൂക്ഷിച്ചിരിക്കുന്ന എല്ലാ വിവരങ്ങളോടും കൂടി ഉപഭോക്താവിനെ മായ്ക്കും; ഹെൽപ്പ് ഡെസ്കുകൾ അവ വീണ്ടും അയച്ചാലും എടുക്കില്ല.
privacy-erase-what = മായ്ക്കുന്നവ
privacy-erase-stays = മറ്റിടങ്ങളിൽ അവശേഷിക്കുന്നവ
privacy-erase-others = { $count ->
        [one] മറ്റൊരു ഉപഭോക്താവിന്റെ ടിക്കറ്റിലെ ഒരു സന്ദേശം ഈ ഉപഭോക്താവ് എഴുതിയതാണ്. അത് അവിടെ തുടരും.
       *[other] മറ്റ് ഉപഭോക്താക്കളുടെ ടിക്കറ്റുകളിലെ { $count } സന്ദേശങ്ങൾ ഈ ഉപഭോക്താവ് എഴുതിയതാണ്. അവ അവിടെ തുടരും.
    }
privacy-erase-sending = { $count ->
        [one] ഒരു പ്രവർത്തനം ഇപ്പോൾ അയയ്ക്കുകയാണ്. അത് കഴിയുന്നതുവരെ കാത്തിരിക്കുക.
       *[other] { $count } പ്രവർത്തനങ്ങൾ ഇപ്പോൾ അയയ്ക്കുകയാണ്. അവ കഴിയുന്നതുവരെ കാത്തിരിക്കുക.
    }
privacy-erase-outgoing = { $count ->
        [one] ഒരു ഹെൽപ്പ് ഡെസ്കും സ്ഥിരീകരിക്കാത്ത ഒരു പ്രവർത്തനവും മായ്ക്കുക
       *[other] ഒരു ഹെൽപ്പ് ഡെസ്കും സ്ഥിരീകരിക്കാത്ത { $count } പ്രവർത്തനങ്ങളും മായ്ക്കുക
    }
privacy-erase-files = { $count ->
        [one] Parlance-നു പുറത്ത് സംരക്ഷിച്ച ഒരു ഫയൽ ഇല്ലാതാക്കുക
       *[other] Parlance-നു പുറത്ത് സംരക്ഷിച്ച { $count } ഫയലുകൾ ഇല്ലാതാക്കുക
    }
privacy-erase-reason = കാരണം
privacy-erase-reason-hint = ഇത് ഓഡിറ്റ് രേഖയിൽ നിലനിൽക്കും: ഉപഭോക്താവിന്റെ പേര് എഴുതരുത്.
privacy-erase-confirm = ഇവിടെ കാണുന്നതുപോലെ ഉപഭോക്താവിന്റെ പേര് ടൈപ്പ് ചെയ്യുക:
privacy-erase-now = എന്നെന്നേക്കുമായി മായ്ക്കുക
privacy-erased = ഉപഭോക്താവിനെ മായ്ച്ചു. ഇത് ഓഡിറ്റ് രേഖയിലുണ്ട്: കുറിപ്പ് { $seq }.
privacy-erased-files = { $count ->
        [0] Parlance-നു പുറത്തുള്ള ഫയലൊന്നും ഇല്ലാതാക്കിയില്ല.
        [one] Parlance-നു പുറത്തുള്ള ഒരു ഫയൽ ഇല്ലാതാക്കി.
       *[other] Parlance-നു പുറത്തുള്ള { $count } ഫയലുകൾ ഇല്ലാതാക്കി.
    }
privacy-erased-left = ഇപ്പോഴും അവശേഷിക്കുന്ന ഫയലുകൾ
privacy-erased-backups = { $count ->
        [none] ഉപഭോക്താവിന്റെ വിവരങ്ങൾ ഇപ്പോഴുമുള്ള എല്ലാ ബാക്കപ്പുകളും നീക്കാനായില്ല: ക്രമീകരണങ്ങളിലോ നേരിട്ടോ നീക്കുക.
        [0] നീക്കാൻ ബാക്കപ്പൊന്നും ഉണ്ടായിരുന്നില്ല.
        [one] മുമ്പുള്ള 1 ബാക്കപ്പ് നീക്കി.
       *[other] മുമ്പുള്ള { NUMBER($count) } ബാക്കപ്പുകൾ നീക്കി.
    }
privacy-erased-cleaning = ശേഖരത്തിന്റെ ഫയലിലെ അവശിഷ്ടങ്ങൾ അടുത്ത തവണ തുടങ്ങുമ്പോൾ നീക്കം ചെയ്യും.

## Consents

privacy-consents = സമ്മതങ്ങൾ
privacy-consents-none = സമ്മതമൊന്നും രേഖപ്പെടുത്തിയിട്ടില്ല.
privacy-consent-given = നൽകി
privacy-consent-withdrawn = പിൻവലിച്ചു
privacy-consent-purpose = എന്തിന്
privacy-consent-evidence = എങ്ങനെ നൽകി
privacy-consent-add = രേഖപ്പെടുത്തുക
privacy-consent-latest = ഇപ്പോൾ ബാധകം
privacy-consent-earlier = മുമ്പത്തേത്

## Requests

privacy-requests = ഡാറ്റയെക്കുറിച്ചുള്ള അപേക്ഷകൾ
privacy-requests-none = അപേക്ഷകളില്ല.
privacy-request-kind = എന്താണ് ആവശ്യപ്പെട്ടത്
privacy-kind-access = ഡാറ്റ കാണൽ
privacy-kind-erasure = മായ്ക്കൽ
privacy-kind-correction = തിരുത്തൽ
privacy-kind-portability = ഡാറ്റ കൈമാറ്റം
privacy-kind-objection = എതിർപ്പ്
privacy-request-received = ലഭിച്ച തീയതി
privacy-request-note = കുറിപ്പ്
privacy-request-open = അപേക്ഷ തുറക്കുക
privacy-request-due = മറുപടിക്കുള്ള സമയപരിധി: { $date }
privacy-request-left = { $days ->
        [0] ഇന്ന്
        [one] ഒരു ദിവസം ബാക്കി
       *[other] { $days } ദിവസം ബാക്കി
    }
privacy-request-overdue = { $days ->
        [one] ഒരു ദിവസം വൈകി
       *[other] { $days } ദിവസം വൈകി
    }
privacy-request-no-day = സമയപരിധി അറിയില്ല
privacy-request-ask = ഇതിനെ ആശ്രയിക്കുന്നതിനു മുമ്പ് ചോദിക്കുക.
privacy-request-extend = ഈ തീയതിയിലേക്ക് നീട്ടുക
privacy-request-extended = നീട്ടി
privacy-request-close = ഇങ്ങനെ അടയ്ക്കുക
privacy-request-closed = അടച്ചു
privacy-outcome-done = പൂർത്തിയാക്കി
privacy-outcome-partly = ഭാഗികമായി പൂർത്തിയാക്കി
privacy-outcome-refused = നിരസിച്ചു
privacy-outcome-withdrawn = പിൻവലിച്ചു
privacy-law = നിയമം
privacy-source = ഉറവിടം, പരിശോധിച്ച തീയതി: { $date }

## Retention

retention = ഡാറ്റ എത്രകാലം സൂക്ഷിക്കണം
retention-hint = നിയമമില്ലെങ്കിൽ എല്ലാം സൂക്ഷിക്കും. ടിക്കറ്റ് തീർന്ന്, അതിലൊന്നും ബാക്കിയില്ലാതെ, മുഴുവനും വേണ്ടത്ര പഴകിയാൽ മാത്രമേ നീക്കം ചെയ്യൂ.
retention-market = വിപണി
retention-others = മറ്റെല്ലാം
retention-kind = എന്ത്
retention-kind-messages = ടിക്കറ്റുകളും അവയിലെ സന്ദേശങ്ങളും
retention-kind-records = ഓർഡറുകളും മറ്റു രേഖകളും
retention-kind-copies = Parlance-നു പുറത്ത് സംരക്ഷിച്ച ഫയലുകൾ
retention-months = മാസം
retention-add = നിയമം ചേർക്കുക
retention-remove = നീക്കം ചെയ്യുക
retention-show = എന്തെല്ലാം പോകുമെന്ന് കാണിക്കുക
retention-keep = ഈ നിയമങ്ങൾ സംരക്ഷിക്കുക
retention-kept = നിയമങ്ങൾ സംരക്ഷിച്ചു. ദിവസത്തിലൊരിക്കൽ നടപ്പാക്കും.
retention-would = { $date } എന്നതിനു മുമ്പുള്ളവ: { $tickets ->
        [one] ഒരു ടിക്കറ്റ്
       *[other] { $tickets } ടിക്കറ്റുകൾ
    }, { $messages ->
        [one] ഒരു സന്ദേശം
       *[other] { $messages } സന്ദേശങ്ങൾ
    }, { $records ->
        [one] ഒരു രേഖ
       *[other] { $records } രേഖകൾ
    }, { $files ->
        [one] ഒരു ഫയൽ
       *[other] { $files } ഫയലുകൾ
    }

## Audit trail

audit = ഓഡിറ്റ് രേഖ
audit-hint = ഓരോ കുറിപ്പിലും അതിനു മുമ്പുള്ളത് ഉൾക്കൊള്ളുന്നതിനാൽ ഏതു മാറ്റവും തെളിഞ്ഞുകാണും.
audit-none = ഇതുവരെ ഒന്നും രേഖപ്പെടുത്തിയിട്ടില്ല.
audit-verify = മുഴുവൻ പരിശോധിക്കുക
audit-whole = { $entries ->
        [one] ഒരു കുറിപ്പ്, മാറ്റമില്ല.
       *[other] { $entries } കുറിപ്പുകൾ, മാറ്റമില്ല.
    }
audit-head = ഇത് മറ്റൊരിടത്ത് കുറിച്ചുവെക്കുക; ഇതിനു മുമ്പുള്ളതൊന്നും മാറ്റിയിട്ടില്ലെന്ന് പിന്നീട് ഉറപ്പാക്കാം:
audit-more = പഴയ കുറിപ്പുകൾ
