### പരിശീലനം: സാഹചര്യങ്ങൾ, സംഭാഷണം, വീണ്ടും വരുന്നവ, രചയിതാക്കൾ എഴുതുന്നവ. $percent is a number with its sign,
### as usual in the agent's language.

practice-tab-scenarios = സാഹചര്യങ്ങൾ
practice-tab-history = ചരിത്രം
practice-own = ടീമിന്റെ സ്വന്തം
practice-tab-results = ഫലങ്ങൾ
practice-files = ഈ സാഹചര്യത്തിന്റെ ഫയലുകൾ
practice-review = ഇന്ന് പത്ത് മിനിറ്റ്
practice-review-due = { $count ->
        [0] ഇന്ന് പത്ത് മിനിറ്റ്: നോക്കാൻ ഒന്നുമില്ല
        [one] ഇന്ന് പത്ത് മിനിറ്റ്: 1 കാർഡ് നോക്കാനുണ്ട്
       *[other] ഇന്ന് പത്ത് മിനിറ്റ്: { NUMBER($count) } കാർഡുകൾ നോക്കാനുണ്ട്
    }

## In the settings

practice-switch-pauses = ടൈപ്പ് ചെയ്യാൻ ഉപഭോക്താവ് സമയമെടുക്കും
    .hint = ഉപഭോക്താവിന്റെ ഓരോ വരിക്കും മുമ്പ്, ടൈപ്പ് ചെയ്യുന്നതായി ഏതാനും സെക്കൻഡ് കാണിക്കും.
practice-switch-from-replies = എന്റെ മറുപടികളിൽ നിന്ന് പഠിക്കാം
    .hint = നിങ്ങൾ അയയ്ക്കുന്ന മറുപടികളിൽ മറുപടി പരിശോധന കണ്ടെത്തുന്നവ കാർഡുകളായി വീണ്ടും വരും. കാർഡിൽ നിയമവും ഭാഷയും മാത്രമേ സൂക്ഷിക്കൂ, നിങ്ങളുടെ വാക്കുകളൊന്നും സൂക്ഷിക്കില്ല.

## Scenarios

practice-filters = ഏതെല്ലാം സാഹചര്യങ്ങൾ
practice-search = തിരയുക
practice-skill = കഴിവ്
practice-skills = കഴിവുകൾ
practice-any-skill = എല്ലാ കഴിവുകളും
practice-level = നില
practice-any-level = എല്ലാ നിലകളും
practice-level-name = നില { NUMBER($level) }
practice-language = പരിശീലിക്കുന്ന ഭാഷ
practice-count = { $count ->
        [0] ഇതിന് യോജിക്കുന്ന സാഹചര്യമില്ല.
        [one] 1 സാഹചര്യം
       *[other] { NUMBER($count) } സാഹചര്യങ്ങൾ
    }
practice-minutes = { $count ->
        [one] 1 മിനിറ്റ്
       *[other] { NUMBER($count) } മിനിറ്റ്
    }
practice-done = { $count ->
        [one] ഒരു തവണ ചെയ്തു
       *[other] { NUMBER($count) } തവണ ചെയ്തു
    }
practice-done-best = { $count ->
        [one] ഒരു തവണ ചെയ്തു, { $percent }
       *[other] { NUMBER($count) } തവണ ചെയ്തു, മികച്ചത്: { $percent }
    }
practice-unreviewed = ഇതുവരെ അവലോകനം ചെയ്തിട്ടില്ല
practice-languages = ലഭ്യമായ ഭാഷകൾ: { $languages }
practice-told-in = നിങ്ങൾക്ക് ഇത് { $language } ഭാഷയിൽ ലഭിക്കും
practice-assigned = അസൈൻ ചെയ്തത്
practice-assigned-by = { $title }, നൽകിയത്: { $from }
practice-assigned-until = { $title }, നൽകിയത്: { $from }, സമയപരിധി: { $date }
practice-begin = തുടങ്ങുക
practice-edit = എഡിറ്റ് ചെയ്യുക
practice-author-name = എഴുതിയത്
practice-reviewer = അവലോകനം ചെയ്തത്
practice-version = പതിപ്പ്
practice-sources = ഉറവിടങ്ങൾ
practice-unusable = { $name }: ഇത് പരിശീലിക്കാനാവില്ല.
practice-folder = നിങ്ങളുടെ ടീമിന്റെ സ്വന്തം സാഹചര്യങ്ങൾ ഈ ഫോൾഡറിലാണ്:
practice-new = പുതിയ സാഹചര്യം
practice-new-name = പേര്
practice-new-hint = ചെറിയ ലാറ്റിൻ അക്ഷരങ്ങൾ, അക്കങ്ങൾ, ഹൈഫനുകൾ എന്നിവ, ഉദാഹരണത്തിന് late-parcel-fr.
practice-new-taken = ഈ പേരിൽ ഒരു സാഹചര്യം ഇതിനകമുണ്ട്.
practice-new-create = സൃഷ്ടിക്കുക

## The conversation

practice-back = സാഹചര്യങ്ങളിലേക്ക് മടങ്ങുക
practice-conversation = സംഭാഷണം
practice-by-agent = നിങ്ങൾ
practice-by-scene = സംഭവിക്കുന്നത്
practice-by-why = എന്തുകൊണ്ട്
practice-typing = { $name } ടൈപ്പ് ചെയ്യുന്നു
practice-skip = ഉടൻ തുടരുക
practice-choices = നിങ്ങൾ എന്തു പറയും?
practice-beside = സംഭാഷണത്തിനരികിൽ
practice-ended = സംഭാഷണം അവസാനിച്ചു.
practice-again = വീണ്ടും തുടങ്ങുക
practice-said-answer = നിങ്ങളുടെ ഉത്തരം: { $percent }, { $grade }
practice-said-end = സംഭാഷണം അവസാനിച്ചു. ആകെ: { $percent }

## What it was worth

practice-worth = ഫീഡ്ബാക്ക്
practice-worth-none = ഉത്തരം എഴുതിക്കഴിഞ്ഞാൽ അതിന്റെ വിലയിരുത്തൽ ഇവിടെ കാണാം.
practice-answer-worth = നിങ്ങളുടെ ഉത്തരം: { $grade }
practice-points = { $of ->
        [one] 1 പോയിന്റിൽ { NUMBER($points) }
       *[other] { NUMBER($of) } പോയിന്റിൽ { NUMBER($points) }
    }
practice-not-scored = സ്കോർ നൽകിയിട്ടില്ല
practice-sentences = നിങ്ങളുടെ വാക്കുകൾ
practice-taken = മറുപടി പരിശോധന ആകെയുള്ളതിൽ നിന്ന് { NUMBER($count) } ശതമാനം കുറച്ചു.
practice-sample = നല്ലൊരു ഉത്തരം കാണിക്കുക
practice-summary = വിലയിരുത്തൽ
practice-whole = ആകെ
practice-cards-made = { $count ->
        [0] വീണ്ടും നോക്കേണ്ടതായി ഒന്നുമില്ല.
        [one] വീണ്ടും നോക്കാൻ 1 കാർഡ് വരും.
       *[other] വീണ്ടും നോക്കാൻ { NUMBER($count) } കാർഡുകൾ വരും.
    }

## Ten minutes today

practice-cards-left = { $count ->
        [one] 1 കാർഡ് ബാക്കി
       *[other] { NUMBER($count) } കാർഡുകൾ ബാക്കി
    }
practice-card-wrote = ഉപഭോക്താവ് എഴുതിയത്
practice-card-task = നിങ്ങൾ ചെയ്യേണ്ടത്
practice-card-what = ഇവിടെ നിങ്ങളുടെ ഉത്തരത്തിൽ എന്തുവേണം?
practice-card-language = എഴുതിയ ഭാഷ: { $language }
practice-card-better = ഇതിൽ ശ്രദ്ധിക്കേണ്ടത് എന്താണ്, നിങ്ങളാണെങ്കിൽ ഇത് എങ്ങനെ എഴുതും?
practice-card-recall = ഈ നിയമമനുസരിച്ച് നിങ്ങൾ എന്തു ചെയ്യണം?
practice-card-sample = ഇങ്ങനെ പറയാം
practice-show = കാണിക്കുക
practice-rate = ഇത് എത്ര നന്നായി ഓർമ്മ വന്നു?
practice-rate-again = ഒട്ടുമില്ല
practice-rate-hard = പ്രയാസപ്പെട്ട്
practice-rate-good = നന്നായി
practice-rate-easy = ഉടനെ
practice-review-done = { $count ->
        [one] നിങ്ങൾ 1 കാർഡ് നോക്കി.
       *[other] നിങ്ങൾ { NUMBER($count) } കാർഡുകൾ നോക്കി.
    }
practice-review-left = { $count ->
        [0] ഇന്ന് നോക്കാൻ ഒന്നുമില്ല.
        [one] ഒരു കാർഡ് കൂടി നോക്കാനുണ്ട്.
       *[other] { NUMBER($count) } കാർഡുകൾ കൂടി നോക്കാനുണ്ട്.
    }
practice-review-more = തുടരുക

## History

practice-history-empty = നിങ്ങൾ ഇതുവരെ പരിശീലിച്ചിട്ടില്ല.
practice-not-ended = പൂർത്തിയായിട്ടില്ല
practice-ended-percent = പൂർത്തിയായി, { $percent }
practice-look = നോക്കുക
practice-go-on = തുടരുക
practice-other-version = ഇതിനിടെ സാഹചര്യം മാറിയിട്ടുണ്ട്.
practice-remove = നീക്കം ചെയ്യുക
practice-remove-attempt = ഈ ശ്രമം നീക്കം ചെയ്യുക
practice-remove-attempt-text = “{ $title }”: ഇതിൽ നിങ്ങൾ ചെയ്തത് എന്നെന്നേക്കുമായി നീക്കം ചെയ്യും. അതിൽ നിന്നുള്ള കാർഡുകൾ നിലനിൽക്കും.

## Writing a scenario

practice-author-files = ഫയലുകൾ
practice-author-file = ഫയൽ { $file }
practice-author-copy = സംരക്ഷിക്കുമ്പോൾ നിങ്ങളുടെ ടീമിന്റെ സ്വന്തം പകർപ്പുണ്ടാകും.
practice-author-changed = മാറ്റങ്ങളുണ്ട്
practice-author-kept = സംരക്ഷിച്ചു
practice-author-refused = സംരക്ഷിച്ചില്ല: ആദ്യം പിഴവുകൾ തിരുത്തുക
practice-author-save = സംരക്ഷിക്കുക
practice-author-publish = പുതിയ പതിപ്പായി പ്രസിദ്ധീകരിക്കുക
practice-author-published = പ്രസിദ്ധീകരിച്ചു
practice-author-unpublished = പ്രസിദ്ധീകരിച്ചില്ല: ആദ്യം തെറ്റുകൾ തിരുത്തുക
practice-author-leave = സംരക്ഷിക്കാതെ പുറത്തുകടക്കണോ?
practice-author-leave-text = അവസാനം സംരക്ഷിച്ചതിനുശേഷം നിങ്ങൾ എഴുതിയത് നഷ്ടപ്പെടും.
practice-author-leave-yes = പുറത്തുകടക്കുക
practice-author-remove = ഈ സാഹചര്യം നീക്കം ചെയ്യുക
practice-author-remove-text = { $name }: നിങ്ങളുടെ ടീമിന്റെ സ്വന്തം ഫയലുകൾ എന്നെന്നേക്കുമായി നീക്കം ചെയ്യും. Parlance-നൊപ്പം വന്ന സാഹചര്യം ഇതേ പേരിലുണ്ടെങ്കിൽ അത് വീണ്ടും കാണാം.
practice-language-add = ഭാഷ ചേർക്കുക
practice-language-drop = നീക്കം ചെയ്യുക: { $language }
practice-language-tag = ഭാഷാ ടാഗ്, ഉദാഹരണത്തിന് hu അല്ലെങ്കിൽ pt-BR
practice-faults = പിഴവുകൾ
practice-faults-count = { $count ->
        [0] പിഴവുകളൊന്നുമില്ല.
        [one] 1 പരാമർശം
       *[other] { NUMBER($count) } പരാമർശങ്ങൾ
    }
practice-fault-place = { $place ->
        [known] { $file }, വരി { NUMBER($line) }, നിര { NUMBER($column) }:
       *[none] { $file }:
    }
practice-preview = പ്രിവ്യൂ
practice-preview-own = മൂലഭാഷ
practice-preview-restart = തുടക്കം മുതൽ
practice-preview-none = ഇത് ഇപ്പോൾ പ്രവർത്തിപ്പിക്കാനാവില്ല.
practice-ways = { $count ->
        [one] ഇതിലൂടെ 1 വഴിയുണ്ട്.
       *[other] ഇതിലൂടെ { NUMBER($count) } വഴികളുണ്ട്.
    }
practice-outcomes = ഉത്തരത്തിന്റെ മൂല്യം
practice-outcome-good = നല്ല ഉത്തരം
practice-outcome-middling = ഇടത്തരം ഉത്തരം
practice-outcome-poor = മോശം ഉത്തരം
