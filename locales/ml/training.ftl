# പരിശീലനം, പരിശീലകർക്കും അവരുമായി പങ്കിടുന്നവർക്കും: ഫലങ്ങൾ, അസൈൻമെന്റുകൾ, സാഹചര്യങ്ങളുടെ ഫയലുകൾ.

## Results

training-results = ഫലങ്ങൾ
training-results-whose = മറ്റുള്ളവർ പങ്കിട്ടാൽ മാത്രമേ അവരുടെ ഫലങ്ങൾ ഇവിടെയുണ്ടാകൂ. നിങ്ങൾ പങ്കിടുന്നതുവരെ നിങ്ങളുടേത് നിങ്ങളുടെ പക്കൽ മാത്രം.
training-by = തരംതിരിക്കൽ
training-by-person = വ്യക്തി
training-by-skill = കഴിവ്
training-by-market = വിപണി
training-by-criterion = മാനദണ്ഡം
training-by-scenario = സാഹചര്യം
training-by-week = ആഴ്ച
training-person = ആരുടേത്
training-everybody = എല്ലാവരുടേതും
training-nameless = നിങ്ങളുടേത്, പേരില്ലാതെ
training-from = ഈ തീയതി മുതൽ
training-to = ഈ തീയതി വരെ
training-results-title = { $by ->
        [person] വ്യക്തി തിരിച്ചുള്ള ശതമാനം
        [skill] കഴിവ് തിരിച്ചുള്ള ശതമാനം
        [market] വിപണി തിരിച്ചുള്ള ശതമാനം
        [criterion] മാനദണ്ഡം തിരിച്ചുള്ള ശതമാനം
        [scenario] സാഹചര്യം തിരിച്ചുള്ള ശതമാനം
       *[week] ആഴ്ച തിരിച്ചുള്ള ശതമാനം
    }
training-results-attempts = { $count ->
        [one] 1 ശ്രമത്തിൽ നിന്ന്.
       *[other] { NUMBER($count) } ശ്രമങ്ങളിൽ നിന്ന്.
    }
training-results-shared = { $count ->
        [one] അവയിൽ 1 എണ്ണം മറ്റുള്ളവർ പങ്കിട്ടതാണ്.
       *[other] അവയിൽ { NUMBER($count) } എണ്ണം മറ്റുള്ളവർ പങ്കിട്ടതാണ്.
    }
training-results-none = ഈ കാലയളവിൽ ഒരു പരിശീലനവും പൂർത്തിയായിട്ടില്ല.
training-column-percent = ശതമാനം
training-column-attempts = ശ്രമങ്ങൾ
training-nothing-to-earn = പോയിന്റുകളില്ല
training-week = { $date } മുതലുള്ള ആഴ്ച
training-chart-one = { $title }. { $label }: { $percent }.
training-chart-bars = { $title }, { NUMBER($count) } ബാറുകളായി. ഏറ്റവും കൂടുതൽ: { $most }, { $mostPercent }. ഏറ്റവും കുറവ്: { $least }, { $leastPercent }. എല്ലാ കണക്കുകളും താഴെയുള്ള പട്ടികയിലുണ്ട്.
training-chart-weeks = { $title }, കുത്തനെയുള്ള ബാറുകളായി. { $first } മുതലുള്ള ആഴ്ച ({ $firstPercent }) തൊട്ട് { $last } മുതലുള്ള ആഴ്ച ({ $lastPercent }) വരെ. എല്ലാ കണക്കുകളും താഴെയുള്ള പട്ടികയിലുണ്ട്.

## Results as files

training-share = പങ്കിടുക
training-export-csv = ഇവിടെ കാണിക്കുന്ന പട്ടിക (CSV)
training-share-mine = എന്റെ ഫലങ്ങൾ പങ്കിടുക (xAPI)
training-share-hint = പരിശീലകർക്കോ ലേണിങ് സിസ്റ്റത്തിനോ വേണ്ടി: മുകളിൽ എന്ത് തിരഞ്ഞെടുത്താലും, നിങ്ങൾ പൂർത്തിയാക്കിയ ശ്രമങ്ങളെല്ലാം ഉൾപ്പെടും, നിങ്ങളുടെ മറുപടികളുടെ അവസാനം ചേർക്കുന്ന പേരിൽ.
training-with-words = ഞാൻ എഴുതിയതും ഉൾപ്പെടുത്തുക
training-with-words-hint = ഇത് ടിക്ക് ചെയ്തില്ലെങ്കിൽ നിങ്ങളുടെ ഉത്തരങ്ങൾ ഇവിടെത്തന്നെയിരിക്കും, അവയ്ക്ക് ലഭിച്ച സ്കോർ മാത്രമേ ഫയലിലുണ്ടാകൂ.
training-written = ഫയൽ എഴുതി: { $path }
training-take-results = മറ്റുള്ളവർ പങ്കിട്ടത് ഇംപോർട്ട് ചെയ്യുക
training-take-results-hint = സഹപ്രവർത്തകർ നൽകിയ xAPI സ്റ്റേറ്റ്മെന്റുകളുടെ ഫയൽ. അത് ഈ കമ്പ്യൂട്ടറിൽത്തന്നെ വായിക്കുന്നു; ഇവിടെ നിന്ന് എങ്ങോട്ടും പോകില്ല.
training-taken-new = { $count ->
        [0] പുതിയ ശ്രമങ്ങളൊന്നുമില്ല.
        [one] 1 പുതിയ ശ്രമം ലഭിച്ചു.
       *[other] { NUMBER($count) } പുതിയ ശ്രമങ്ങൾ ലഭിച്ചു.
    }
training-taken-known = { $count ->
        [one] 1 എണ്ണം ഇവിടെ മുമ്പേയുണ്ട്.
       *[other] { NUMBER($count) } എണ്ണം ഇവിടെ മുമ്പേയുണ്ട്.
    }
training-taken-skipped = { $count ->
        [one] 1 സ്റ്റേറ്റ്മെന്റ് മറ്റൊന്നിനെക്കുറിച്ചായതിനാൽ ഒഴിവാക്കി.
       *[other] { NUMBER($count) } സ്റ്റേറ്റ്മെന്റുകൾ മറ്റു കാര്യങ്ങളെക്കുറിച്ചായതിനാൽ ഒഴിവാക്കി.
    }
training-remove-shared = മറ്റുള്ളവർ പങ്കിട്ടത് നീക്കം ചെയ്യുക
training-remove-shared-confirm = മറ്റുള്ളവർ നിങ്ങളുമായി പങ്കിട്ട എല്ലാ ഫലങ്ങളും നീക്കം ചെയ്യണോ? നിങ്ങളുടേത് നിലനിൽക്കും.
training-removed-shared = മറ്റുള്ളവർ പങ്കിട്ടത് നീക്കം ചെയ്തു.

## Assignments

training-assign = അസൈൻ ചെയ്യുക
training-assign-explained = എന്ത് പരിശീലിക്കണമെന്നും എന്നുവരെയെന്നും രേഖപ്പെടുത്തി ഫയൽ കൈമാറുക. ഒന്നും തനിയെ അയയ്ക്കില്ല.
training-assign-title = തലക്കെട്ട്
training-assign-until = സമയപരിധി
training-assign-note = കുറിപ്പ്
training-assign-people = വ്യക്തികൾ
training-assign-people-hint = അവരുടെ ക്രമീകരണത്തിലുള്ളതുപോലെ പേരുകൾ, കോമയിട്ടോ ഓരോ വരിയിൽ ഓരോന്നായോ. വ്യക്തികളോ ഗ്രൂപ്പുകളോ ഇല്ലെങ്കിൽ ഇത് എല്ലാവർക്കുമുള്ളതാണ്.
training-assign-groups = ഗ്രൂപ്പുകൾ
training-assign-groups-hint = കോമയിട്ടോ ഓരോ വരിയിൽ ഓരോന്നായോ.
training-assign-scenarios = സാഹചര്യങ്ങൾ
training-assign-find = സാഹചര്യം തിരയുക
training-assign-none-found = യോജിക്കുന്ന സാഹചര്യമില്ല.
training-assign-chosen = { $count ->
        [0] ഇതുവരെ ഒന്നും തിരഞ്ഞെടുത്തിട്ടില്ല.
        [one] 1 എണ്ണം തിരഞ്ഞെടുത്തു.
       *[other] { NUMBER($count) } എണ്ണം തിരഞ്ഞെടുത്തു.
    }
training-assign-scenario = { $title } ({ $market }, { $minutes ->
        [one] 1 മിനിറ്റ്
       *[other] { NUMBER($minutes) } മിനിറ്റ്
    })
training-assign-make = ഫയൽ സൃഷ്ടിക്കുക
training-assigned = നിങ്ങൾക്ക് അസൈൻ ചെയ്തവ
training-assigned-none = നിങ്ങൾക്ക് ഒന്നും അസൈൻ ചെയ്തിട്ടില്ല.
training-assigned-from = നൽകിയത്: { $from }
training-assigned-until = സമയപരിധി: { $date }
training-assigned-done = { NUMBER($of) } എണ്ണത്തിൽ { NUMBER($done) } പൂർത്തിയായി
training-assigned-late = സമയപരിധി കഴിഞ്ഞു
training-assigned-remove = നീക്കം ചെയ്യുക
training-assigned-remove-this = നീക്കം ചെയ്യുക: “{ $title }”
training-assigned-remove-confirm = “{ $title }” നീക്കം ചെയ്യണോ? ഇതിനായി നിങ്ങൾ പരിശീലിച്ചത് നിലനിൽക്കും.
training-take-assignment = അസൈൻമെന്റ് ഇംപോർട്ട് ചെയ്യുക
training-take-assignment-hint = നിങ്ങളുടെ പരിശീലകർ നൽകിയ ഫയൽ. അത് ഈ കമ്പ്യൂട്ടറിൽത്തന്നെ വായിക്കുന്നു; ഇവിടെ നിന്ന് എങ്ങോട്ടും പോകില്ല.
training-assignment-taken = “{ $title }” ഇംപോർട്ട് ചെയ്തു, സമയപരിധി: { $date }.

## Files of scenarios

training-scenario-export = എക്സ്പോർട്ട്
training-scenario-parlance = മറ്റൊരു Parlance-നായി
training-scenario-cmi5 = ലേണിങ് സിസ്റ്റത്തിനായി (cmi5)
training-scenario-language = പാക്കേജിന്റെ ഭാഷ
training-scenario-import = സാഹചര്യം ഇംപോർട്ട് ചെയ്യുക
training-scenario-import-hint = മറ്റൊരു Parlance-ൽ നിന്ന് എക്സ്പോർട്ട് ചെയ്ത ഫയൽ. ഇത് നിങ്ങളുടെ ടീമിന്റെ സ്വന്തം സാഹചര്യമാകും.
training-scenario-sound = സാഹചര്യം ഇംപോർട്ട് ചെയ്തു. ഇതിൽ പിഴവുകളൊന്നുമില്ല.
training-scenario-remarks = { $count ->
        [one] സാഹചര്യം ഇംപോർട്ട് ചെയ്തു, 1 പരാമർശമുണ്ട്.
       *[other] സാഹചര്യം ഇംപോർട്ട് ചെയ്തു, { NUMBER($count) } പരാമർശങ്ങളുണ്ട്.
    }
training-scenario-faulty = { $count ->
        [one] ഈ പിഴവ് തിരുത്തുന്നതുവരെ സാഹചര്യം പരിശീലിക്കാനാവില്ല.
       *[other] ഈ { NUMBER($count) } എണ്ണത്തിലെ പിഴവുകൾ തിരുത്തുന്നതുവരെ സാഹചര്യം പരിശീലിക്കാനാവില്ല.
    }
training-scenario-faults = പിഴവുകൾ
training-scenario-remark = പരാമർശം
training-scenario-fault = പിഴവ്
