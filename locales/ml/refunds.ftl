# Returns and refunds in the window.

returns = മടക്കങ്ങളും റീഫണ്ടുകളും
returns-totals = ഇന്നത്തെ റീഫണ്ടുകൾ
returns-today = ഇന്നത്തെ റീഫണ്ട്: { $limit }-ൽ { $own }. ബാക്കി: { $left }.
returns-granted = ഇന്ന് അംഗീകരിച്ചത്: { $amount }
returns-market = { $limit ->
        [none] { $market }: { $own }
       *[other] { $market }: { $limit }-ൽ { $own }
    }
returns-waiting = { $count ->
        [one] ഒരു റീഫണ്ട് അംഗീകാരത്തിനായി കാത്തിരിക്കുന്നു.
       *[other] { $count } റീഫണ്ടുകൾ അംഗീകാരത്തിനായി കാത്തിരിക്കുന്നു.
    }
returns-orders = ഓർഡറുകൾ
returns-no-orders = ഈ ഉപഭോക്താവിന്റെ ഓർഡറൊന്നും ഇവിടെയില്ല. മടക്കം പരിശോധിക്കാൻ കടയിലെ ഓർഡറുകൾ ഇംപോർട്ട് ചെയ്യുക.
returns-grounds = മടക്കത്തിന്റെ കാരണം
returns-ground = { $grounds ->
        [changed-mind] മനസ്സു മാറി
        [faulty] തകരാറുണ്ട്
        [wrong-item] ഓർഡർ ചെയ്തതല്ല
       *[not-arrived] എത്തിയില്ല
    }
returns-delivered = എത്തിച്ച തീയതി, അറിയാമെങ്കിൽ
returns-quantity = എത്ര (ബാക്കി: { $left })
returns-kind = സാധനങ്ങളുടെ തരം
returns-opened = സീൽ തുറന്നോ?
returns-opened-yes = തുറന്നു
returns-opened-no = സീലുണ്ട്
returns-used = ഉപയോഗിച്ചോ?
returns-used-yes = ഉപയോഗിച്ചു
returns-used-no = ഉപയോഗിച്ചിട്ടില്ല
returns-reason = കാരണം (ഓഡിറ്റ് രേഖയ്ക്ക്)
returns-open = കേസ് തുറക്കുക
returns-put = ഈ സന്ദേശം മറുപടിയിൽ ചേർക്കുക
returns-clock = { $hours ->
        [0] റീഫണ്ടിന് ബാക്കി { $minutes } മി.
       *[other] റീഫണ്ടിന് ബാക്കി { $hours } മ. { $minutes } മി.
    }
returns-clock-late = { $hours ->
        [0] റീഫണ്ട് വൈകി: { $minutes } മി.
       *[other] റീഫണ്ട് വൈകി: { $hours } മ. { $minutes } മി.
    }
returns-refunded = റീഫണ്ട് നൽകിയത്: { $amount }
returns-amount = തുക
returns-way = തിരികെ അയയ്ക്കുന്ന വഴി
returns-way-name = { $way ->
        [prepaid-label] പ്രീപെയ്ഡ് ലേബൽ
        [in-store] കടയിൽ
        [drop-off] ഏൽപ്പിക്കൽ കേന്ദ്രം
       *[own-parcel] ഉപഭോക്താവിന്റെ സ്വന്തം പാഴ്സൽ
    }
returns-approver = ആര് അംഗീകരിക്കുന്നു
returns-do = { $step ->
        [approve] അംഗീകരിക്കുക
        [refuse] നിരസിക്കുക
        [ask] ഉപഭോക്താവിനോട് ചോദിച്ചു
        [send-label] ലേബൽ അയച്ചു
        [on-its-way] വഴിയിലാണ്
        [receive] ലഭിച്ചു
        [accept] പരിശോധിച്ചു: കുഴപ്പമില്ല
        [not-accept] പരിശോധിച്ചു: കുഴപ്പമുണ്ട്
        [refund] റീഫണ്ട് നൽകുക
        [goodwill] സൗമനസ്യ റീഫണ്ട്
        [exchange] മാറ്റി നൽകുക
        [grant] റീഫണ്ട് അംഗീകരിക്കുക
        [deny] റീഫണ്ട് നിരസിക്കുക
       *[close] അടയ്ക്കുക
    }
returns-settings = മടക്കങ്ങളും റീഫണ്ടുകളും
returns-policies = കടകളുടെ നയങ്ങൾ
returns-policy-keep = ഈ നയം സംരക്ഷിക്കുക
returns-policy-remove = നീക്കം ചെയ്യുക
returns-limits = അംഗീകാരം വേണ്ടാത്ത റീഫണ്ടുകൾ
returns-currency = കറൻസി
returns-per-case = ഒരു കേസിൽ
returns-per-day = ഒരു ദിവസം
returns-market-code = വിപണി
returns-market-add = ഒരു വിപണിക്കുള്ള പരിധികൾ
returns-market-remove = നീക്കം ചെയ്യുക
returns-limits-keep = ഈ പരിധികൾ സംരക്ഷിക്കുക
returns-limits-remove = പരിധികൾ വേണ്ട: ഓരോ റീഫണ്ടിനും അംഗീകാരം വേണം
returns-state = { $state ->
        [requested] അപേക്ഷിച്ചു
        [asked] ഉപഭോക്താവിനോട് ചോദിച്ചു
        [approved] അംഗീകരിച്ചു
        [refused] നിരസിച്ചു
        [label-sent] ലേബൽ അയച്ചു
        [on-its-way] വഴിയിലാണ്
        [received] ലഭിച്ചു
        [inspected] പരിശോധിച്ചു
        [not-accepted] വേണ്ടവിധമല്ല
        [refunded] റീഫണ്ട് നൽകി
        [exchanged] മാറ്റി നൽകി
       *[closed] അടച്ചു
    }

returns-goods-custom-made = ഉപഭോക്താവിനായി ഉണ്ടാക്കിയതോ മാറ്റിയതോ
returns-goods-perishable = കേടാകുന്ന സാധനങ്ങൾ
returns-goods-sealed-hygiene = സീൽ ചെയ്ത ശുചിത്വ സാധനങ്ങൾ
returns-goods-digital-content = ഡിജിറ്റൽ ഉള്ളടക്കം
returns-goods-tickets-dated = നിശ്ചിത തീയതിയിലെ ടിക്കറ്റുകളും താമസവും
returns-goods-price-fluctuating = വിപണിയനുസരിച്ച് വില മാറുന്നവ
returns-goods-newspapers = പത്രങ്ങളും മാസികകളും
returns-goods-unsealed-media = സീൽ ചെയ്ത റെക്കോർഡിങ്ങുകളും സോഫ്റ്റ്‌വെയറും
returns-goods-travel = ഗതാഗതവും യാത്രയും
returns-goods-gift-card = ഗിഫ്റ്റ് കാർഡുകൾ
returns-goods-clearance = വിലകുറച്ചവയോ അവസാന സ്റ്റോക്കോ
returns-most = പരമാവധി { $amount }
returns-waits = അംഗീകാരത്തിനായി കാത്തിരിക്കുന്നു: { $amount }. { $why }
returns-fault = { $line }:{ $column }: { $message }
returns-no-limits = പരിധികൾ വെച്ചിട്ടില്ല: ഓരോ റീഫണ്ടിനും അംഗീകാരം വേണം.
