# Coverage of markets by the team's shifts.

coverage-heading = ഓഫീസ് സമയത്തിന്റെ കവറേജ്
coverage-explained = നിങ്ങളുടെ ഷിഫ്റ്റുകൾ ഏതെല്ലാം വിപണികളുടെ ഓഫീസ് സമയം കവർ ചെയ്യുന്നു, ഓരോ മണിക്കൂറിലും, ആരുടെ ഭാഷയിൽ.
coverage-markets = വിപണികൾ
coverage-markets-own = നിങ്ങളുടെ ഉപഭോക്താക്കളുടെ വിപണികൾ
coverage-add = ചേർക്കുക…
coverage-remove = നീക്കം ചെയ്യുക: { $name }
coverage-unknown = പട്ടികയിലില്ല. പട്ടികയിൽ നിന്ന് ഒരു പേര് തിരഞ്ഞെടുക്കുക.
coverage-week = ആഴ്ച (തീയതി)
coverage-week-before = മുൻ ആഴ്ച
coverage-week-after = അടുത്ത ആഴ്ച
coverage-day = ദിവസം (UTC)
coverage-whole-week = ആഴ്ച മുഴുവൻ
coverage-office = അനുമാനിക്കുന്ന ഓഫീസ് സമയം
coverage-office-from = തുടക്കം
coverage-office-to = അവസാനം
coverage-map = വിപണിയും മണിക്കൂറും തിരിച്ചുള്ള കവറേജ്
coverage-clock-utc = UTC
coverage-legend = കള്ളികളുടെ അർത്ഥം
coverage-part-own = വിപണിയിലെ ഒരു ഭാഷ സംസാരിക്കുന്ന ആളുണ്ട്
coverage-part-other = ആളുണ്ട്, പക്ഷേ മറ്റൊരു ഭാഷയിൽ മാത്രം
coverage-part-none = ആരുമില്ല
coverage-part-closed = ഓഫീസുകൾ അടവാണ്
coverage-cell = { $market }, { $day } { $utc } UTC (ഇവിടെ { $local }). വിപണിയുടെ ഭാഷ: { $own } മിനിറ്റ്; മറ്റൊരു ഭാഷ: { $other } മിനിറ്റ്; ആരുമില്ല: { $none } മിനിറ്റ്.
coverage-cell-closed = { $market }, { $day } { $utc } UTC (ഇവിടെ { $local }). അടവാണ്.
coverage-cell-keys = ആരോ കീകൾ കൊണ്ട് മണിക്കൂറുകൾക്കും വിപണികൾക്കുമിടയിൽ നീങ്ങാം.
coverage-assumed-hours = ഉറപ്പില്ലാത്ത അനുമാനം: വാരാന്ത്യത്തിലും പൊതു അവധിദിനങ്ങളിലുമൊഴികെ, വിപണിയിലെ ഓഫീസുകൾ പ്രാദേശിക സമയം { $from } മുതൽ { $to } വരെ തുറന്നിരിക്കും. നിറം നിറഞ്ഞ ഉയരം മണിക്കൂറിന്റെ എത്ര പങ്കാണെന്ന് കാണിക്കുന്നു.
coverage-assumed-rest = ഒന്നിലധികം സമയമേഖലകളുള്ള വിപണി, അവയിൽ ഏതെങ്കിലുമൊന്ന് തുറന്നിരിക്കുമ്പോൾ തുറന്നതായി കണക്കാക്കുന്നു. വിപണിയുടെ ഒരു ഭാഗത്തു മാത്രമുള്ള അവധിദിനങ്ങൾ കുറച്ചിട്ടില്ല, ഒരു ഭാഗത്തു മാത്രം ഔദ്യോഗികമായ ഭാഷകൾ കണക്കാക്കില്ല.
coverage-gaps = വിടവുകൾ
coverage-total = വിപണിയുടെ ഭാഷ: { $own }, മറ്റൊരു ഭാഷ: { $other }, ആരുമില്ല: { $none }
coverage-languages = വിപണിയുടെ ഭാഷകൾ: { $languages }
coverage-no-gaps = വിടവുകളില്ല: ഓഫീസ് സമയം മുഴുവൻ ആളുണ്ട്.
coverage-no-hours = ഈ ആഴ്ച ഓഫീസ് സമയമില്ല.
coverage-gap-here = ഇവിടെ { $span }
coverage-gap-there = { $span } ({ $zone })
coverage-gap-there-more =
    { $span } ({ $zone }, { $more ->
        [one] ഒരു സമയമേഖല കൂടി
       *[other] { $more } സമയമേഖലകൾ കൂടി
    })
coverage-holiday = അടവാണ്: { $date }, { $name }
coverage-holiday-check = അടവാണ്: { $date }, { $name }; ഈ ദിവസം പരിശോധിക്കുക
coverage-holidays-unknown = ഈ ആഴ്ചയിലെ അവധിദിനങ്ങൾ അറിയില്ല; ഒന്നും കുറച്ചിട്ടില്ല.
coverage-shifts = ഷിഫ്റ്റുകൾ
coverage-no-shifts = ഇതുവരെ ഷിഫ്റ്റുകളില്ല. ഒന്ന് ചേർത്ത് അത് എന്തെല്ലാം കവർ ചെയ്യുന്നുവെന്ന് കാണുക.
coverage-shift-add = ഷിഫ്റ്റ് ചേർക്കുക
coverage-shift-name = പേര്
coverage-shift-zone = സമയമേഖല
coverage-shift-days = ദിവസങ്ങൾ
coverage-shift-from = തുടക്കം
coverage-shift-to = അവസാനം
coverage-shift-overnight = അടുത്ത ദിവസം അവസാനിക്കും.
coverage-shift-languages = ഭാഷകൾ
coverage-shift-remove = ഈ ഷിഫ്റ്റ് നീക്കം ചെയ്യുക
coverage-shifts-save = ഷിഫ്റ്റുകൾ സംരക്ഷിക്കുക
coverage-shifts-saved = സംരക്ഷിച്ചു.
coverage-shifts-changed = ഇതുവരെ സംരക്ഷിച്ചിട്ടില്ല.
coverage-export = എക്സ്പോർട്ട്
coverage-export-svg = SVG ചിത്രം
coverage-export-png = PNG ചിത്രം
coverage-export-csv = CSV പട്ടിക
coverage-written = ഫയൽ എഴുതി: { $path }
