# ഈ കമ്പ്യൂട്ടറിലുള്ളവയിൽ തിരയൽ.

search-field = സന്ദേശങ്ങൾ, ഉപഭോക്താക്കൾ, ഓർഡറുകൾ എന്നിവ തിരയുക
search-hint = വാക്കുകൾ, "തുടർച്ചയായ വാക്കുകൾ", -ഒഴിവാക്കാൻ, from:, market:, desk:, status:, before:2026-11-21, after:2026-11-01
search-ranked = ഏറ്റവും യോജിക്കുന്നവ ആദ്യം
search-none = ഈ കമ്പ്യൂട്ടറിൽ ഒന്നും കണ്ടെത്തിയില്ല.
search-customers = ഉപഭോക്താക്കൾ
search-hits = സന്ദേശങ്ങൾ, ടിക്കറ്റുകൾ, ഓർഡറുകൾ
search-more = പഴയവ കാണിക്കുക
search-searching = തിരയുന്നു…
search-reached = { $date }-നു ശേഷമുള്ളവ നോക്കി; കൂടുതൽ പിന്നോട്ടു പോകാൻ തിരയൽ ചുരുക്കുക.
search-missing-desk = { $name } വായിച്ചുകൊണ്ടിരിക്കുന്നു: അതിലെ { NUMBER($tickets) } ടിക്കറ്റുകൾ ഇതുവരെ ഇവിടെയുണ്ട്.
search-missing-unindexed = { $count ->
        [one] ഒരു ഇനം ഇവിടെയുണ്ടെങ്കിലും ഇപ്പോൾ തിരഞ്ഞാൽ കിട്ടില്ല; ഉടൻ കിട്ടും.
       *[other] { NUMBER($count) } ഇനങ്ങൾ ഇവിടെയുണ്ടെങ്കിലും ഇപ്പോൾ തിരഞ്ഞാൽ കിട്ടില്ല; ഉടൻ കിട്ടും.
    }
search-missing-files = അറ്റാച്ച്മെന്റുകളുടെ ഉള്ളടക്കം തിരയുന്നില്ല.
search-note = ആന്തരിക കുറിപ്പ്
search-reply = ഞങ്ങളുടെ മറുപടി
search-message = ഉപഭോക്താവിൽ നിന്ന്
search-ticket = ടിക്കറ്റ്
search-record = { $kind ->
        [order] ഓർഡർ
        [shipment] പാഴ്സൽ
        [return] മടക്കം
        [refund] പണം തിരികെ
        [survey] സർവേ
        [loyalty] ലോയൽറ്റി
        [call] കോൾ
        [consent] സമ്മതം
       *[event] സംഭവം
    }
