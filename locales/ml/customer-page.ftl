# ഉപഭോക്താവിന്റെ പേജ്: ആരാണ്, മുഴുവൻ നാൾവഴി, മറ്റാരാകാം.

customer-page-who = ഉപഭോക്താവിനെക്കുറിച്ച്
customer-page-timeline = നാൾവഴി
customer-page-addresses = ബന്ധപ്പെടാൻ
customer-page-also = മറ്റു പേരുകൾ: { $names }
customer-page-city = നഗരം
customer-page-languages = ഭാഷകൾ
customer-page-asked = ആവശ്യപ്പെട്ട സംബോധന
customer-page-shared = പലർ ഉപയോഗിക്കുന്നു
customer-page-verified = ഉപയോഗം ഉറപ്പാണ്
customer-page-unverified = ഉറപ്പില്ല
customer-page-loyalty = ലോയൽറ്റി
customer-page-loyalty-row = { $points ->
        [none] { $source }: { $tier }
        [one] { $source }: { $tier } · 1 പോയിന്റ്
       *[other] { $source }: { $tier } · { NUMBER($points) } പോയിന്റ്
    }
customer-page-surveys = സർവേകൾ
customer-page-survey = { $survey ->
        [csat] സംതൃപ്തി: { $best }-ൽ { $score }
        [nps] ഞങ്ങളെ ശുപാർശ ചെയ്യൽ: { $best }-ൽ { $score }
       *[ces] എളുപ്പം: { $best }-ൽ { $score }
    }
customer-page-promises = ഞങ്ങൾ നൽകിയ വാക്ക്
customer-page-promise-due = { $date }-നകം
customer-page-no-promises = പാലിക്കാൻ ബാക്കിയുള്ള വാക്കില്ല.
customer-page-write = സന്ദേശം എഴുതുക
customer-page-identity = { $kind ->
        [email] ഇമെയിൽ
        [phone] ഫോൺ
        [handle] { $place }-ലെ പേര്
        [desk] { $place }-ലെ നമ്പർ
       *[order] { $place }-ലെ ഓർഡർ
    }

timeline-kind = { $kind ->
        [message] സന്ദേശങ്ങൾ
        [note] കുറിപ്പുകൾ
        [event] സംഭവങ്ങൾ
        [call] കോളുകൾ
        [order] ഓർഡറുകൾ
        [shipment] പാഴ്സലുകൾ
        [return] മടക്കങ്ങൾ
        [refund] തിരികെ നൽകിയ പണം
        [survey] സർവേകൾ
        [loyalty] ലോയൽറ്റി
        [consent] സമ്മതങ്ങൾ
       *[promise] നൽകിയ വാക്കുകൾ
    }
timeline-kinds = കാണിക്കുക
timeline-all = എല്ലാം
timeline-desk = ഹെൽപ്പ് ഡെസ്ക്
timeline-all-desks = എല്ലാ ഡെസ്കുകളും
timeline-channel = ചാനൽ
timeline-all-channels = എല്ലാ ചാനലുകളും
timeline-date = ഈ തീയതിയിലേക്ക്
timeline-newest = ഏറ്റവും പുതിയത്
timeline-empty = ഇവിടെ ഒന്നുമില്ല.
timeline-loading = വായിക്കുന്നു…
timeline-register = { $register ->
        [formal] ഔപചാരികം
        [informal] അനൗപചാരികം
       *[mixed] രണ്ടും കലർന്നത്
    }
timeline-promise = { $state ->
        [open] ബാക്കി
        [kept] പാലിച്ചു
       *[withdrawn] പിൻവലിച്ചു
    }
timeline-files = { $files ->
        [one] 1 ഫയൽ
       *[other] { NUMBER($files) } ഫയലുകൾ
    }

call-add = കോൾ കുറിച്ചുവയ്ക്കുക
call-from = ഉപഭോക്താവ് വിളിച്ചു
call-to = ഞങ്ങൾ വിളിച്ചു
call-minutes = മിനിറ്റ്
call-note = എന്തു പറഞ്ഞു
call-save = സൂക്ഷിക്കുക

merge-suggestions = ഒരേ ആളാകാം
merge-score = 100-ൽ { NUMBER($score) }
merge-look = ഒത്തുനോക്കുക
merge-refuse = ഒരേ ആളല്ല
merge-members = ഇവ ചേർന്നത്
merge-members-hint = ഏതും എപ്പോഴും വേർപെടുത്താം; അപ്പോൾ രണ്ടും, പിന്നീട് വന്നവയടക്കം, മുമ്പത്തെപ്പോലെയാകും.
merge-unmerge = വേർപെടുത്തുക
merge-unmerge-confirm = ആ പേരിൽ വന്ന എല്ലാം ഉൾപ്പെടെ { $name } വീണ്ടും വേറെ ഉപഭോക്താവാകും.
merge-title = ഒരേ ആളാണോ?
merge-as = പിന്നീട് കാണിക്കുന്ന പേര്
merge-name = പേര്
merge-market = വിപണി
merge-address = സംബോധന
merge-language = ഭാഷ
merge-tickets = ടിക്കറ്റുകൾ
merge-unknown = അറിയില്ല
merge-moved = { $tickets ->
        [0] ഇൻബോക്സിൽ ഒരു ടിക്കറ്റിന്റെയും വിപണി മാറില്ല.
        [one] ഇൻബോക്സിൽ 1 ടിക്കറ്റിന്റെ വിപണി മാറും.
       *[other] ഇൻബോക്സിൽ { NUMBER($tickets) } ടിക്കറ്റുകളുടെ വിപണി മാറും.
    }
merge-evidence = അനുകൂലമായ കാര്യങ്ങൾ
merge-warnings = ആദ്യം ഇതു നോക്കുക
merge-do = ഒരാളാക്കുക
