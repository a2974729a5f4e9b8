# പരിശീലനം, ഏജന്റിന്റെ ഭാഷയിൽ: കഴിവുകൾ, ഉത്തരത്തിൽ വേണ്ടത്, അതിന്റെ മൂല്യം, സാഹചര്യത്തിലെ പിഴവുകൾ.

practice-skill-active-listening = ശ്രദ്ധയോടെ കേൾക്കൽ
practice-skill-empathy = സഹാനുഭൂതി
practice-skill-plain-language = ലളിതമായ ഭാഷ
practice-skill-form-of-address = സംബോധനാരീതി
practice-skill-saying-no = ഇല്ലെന്ന് പറയൽ
practice-skill-apology = ക്ഷമാപണം
practice-skill-conflict = തർക്കം
practice-skill-rapport = നല്ല ബന്ധം
practice-skill-promise-keeping = വാക്കു പാലിക്കൽ
practice-skill-privacy = സ്വകാര്യത

practice-must-acknowledge = കാര്യം മനസ്സിലായെന്ന് അറിയിക്കുക
practice-must-apologise = ക്ഷമ ചോദിക്കുക
practice-must-offer = എന്തെങ്കിലും നിർദ്ദേശിക്കുക
practice-must-not-blame = കുറ്റപ്പെടുത്തരുത്
practice-must-ask = ചോദിക്കുക
practice-must-keep-register = ശരിയായ സംബോധനാരീതി പാലിക്കുക
practice-must-not-promise = പാലിക്കാനാവുന്നത് മാത്രം വാഗ്ദാനം ചെയ്യുക
practice-must-thank = നന്ദി പറയുക
practice-must-inform = ഉപഭോക്താവ് അറിയേണ്ടത് പറയുക
practice-must-close = നന്നായി അവസാനിപ്പിക്കുക

practice-grade-good = നല്ലത്
practice-grade-middling = ഭാഗികമായി ശരി
practice-grade-poor = ഇനിയും മെച്ചപ്പെടണം

practice-channel-email = ഇമെയിൽ
practice-channel-chat = ചാറ്റ്
practice-channel-phone = ഫോൺ
practice-channel-social = സോഷ്യൽ മീഡിയ

practice-rule-again = നിങ്ങൾ എഴുതിയ ഒന്നിൽ മറുപടി പരിശോധന ഇത് കണ്ടെത്തി: { $rule }. ഇപ്പോൾ ഇത് എങ്ങനെ എഴുതും?

# $about is a name, a tag or a number from the scenario, or the compiler's own words in English.
practice-fault-no-file = { $about } എന്ന ഫയൽ കാണാനില്ല.
practice-fault-not-text = ഫയൽ UTF-8 ടെക്സ്റ്റല്ല.
practice-fault-too-large = ഫയൽ { $about } kB-യിലും വലുതാണ്. അത് പല സാഹചര്യങ്ങളായി വിഭജിക്കുക.
practice-fault-unknown-file = { $about } സാഹചര്യത്തിന്റെ ഫയലല്ല. ഇത് ഒഴിവാക്കി.
practice-fault-toml = ഇത് വായിക്കാനാവുന്നില്ല: { $about }
practice-fault-pattern = ഈ പാറ്റേൺ വായിക്കാനാവുന്നില്ല: { $about }
practice-fault-unknown = ഇത് ഇവിടെ അറിയില്ല: { $about }
practice-fault-differs = വിവർത്തനത്തിലെ ഊഴങ്ങളോ മാനദണ്ഡങ്ങളോ സാഹചര്യത്തിലേതിൽ നിന്ന് വ്യത്യസ്തമാണ്: { $about }
practice-fault-ink = കഥ വായിക്കാനാവുന്നില്ല: { $about }
practice-fault-too-deep = ഇവിടെ ബ്രാക്കറ്റുകളോ തിരഞ്ഞെടുപ്പുകളോ ഒന്നിനുള്ളിൽ ഒന്നായി വളരെ ആഴത്തിലാണ്.
practice-fault-endless = കഥ ഇവിടെ അവസാനമില്ലാതെ തുടരുന്നു: { $about }
practice-fault-plays = കഥ പ്രവർത്തിപ്പിക്കാനാവുന്നില്ല: { $about }
practice-fault-dead-end = കഥ അവസാനത്തിലെത്താതെ ഇവിടെ നിന്നുപോകുന്നു: { $about }
practice-fault-unreachable-knot = ഇവിടേക്ക് എത്താൻ വഴിയില്ല: { $about }
practice-fault-unreachable-choice = ഈ തിരഞ്ഞെടുപ്പ് ഒരിക്കലും കാണിക്കില്ല: { $about }
practice-fault-too-many-ways = { $about }-ലധികം ഇടങ്ങളിൽ ചോദ്യങ്ങളുണ്ട്. എല്ലാ വഴികളും പരീക്ഷിക്കാനായില്ല.
practice-fault-tag = ഈ ടാഗ് അറിയില്ല: { $about }
practice-fault-unscored = ഈ ഊഴത്തിലെ ഉത്തരത്തിന് സ്കോർ നൽകില്ല, അതിന് മാനദണ്ഡങ്ങളില്ല: { $about }
practice-fault-unasked = ഈ ഊഴത്തിലെ ഉത്തരം കഥ ഒരിക്കലും ചോദിക്കുന്നില്ല: { $about }
practice-fault-outcomes = ഈ ഊഴത്തിലെ ഉത്തരത്തിനു ശേഷം [good], [middling], [poor] എന്നീ മൂന്ന് തിരഞ്ഞെടുപ്പുകൾ വേണം: { $about }
practice-fault-samples = ഈ ഊഴത്തിന് മാതൃകാ ഉത്തരങ്ങൾ വേണം (good, middling, poor): { $about }
practice-fault-sample-grade = ഒരു മാതൃകാ ഉത്തരത്തിന്റെ മൂല്യം അതിൽ പറഞ്ഞിരിക്കുന്നതല്ല: { $about }
practice-fault-untranslated = ഇതിന് കഥയും വിവരണവും വേണം: { $about }

practice-line-row = { $id }: { $title } ({ $market }, { $minutes } മിനിറ്റ്, നില { $level })
practice-line-choose = ഒരു സംഖ്യ തിരഞ്ഞെടുക്കുക:
practice-line-write = എഴുതുക: { $task }
practice-line-score = { $percent }%: { $grade }
practice-line-criterion = { $title }: { $points } / { $of }. { $why }
practice-line-fault = { $file }:{ $line }:{ $column }: { $message }
practice-line-sound = ഇതിൽ പിഴവുകളൊന്നുമില്ല.
practice-line-end = { $percent }%. ഇതിൽ ഒന്നും സംരക്ഷിച്ചിട്ടില്ല.

practice-result-what = ഇനം
practice-result-points = പോയിന്റുകൾ
practice-result-of = ആകെ പോയിന്റുകൾ
practice-result-percent = ശതമാനം
practice-result-attempts = ശ്രമങ്ങൾ
practice-result-nameless = നിങ്ങൾ

# Words of a package for a learning system.
practice-player-conversation = സംഭാഷണം
practice-player-say = നിങ്ങൾ എന്തു പറയും?
practice-player-typing = ഉപഭോക്താവ് ടൈപ്പ് ചെയ്യുന്നു…
practice-player-you = നിങ്ങൾ
practice-player-why = എന്തുകൊണ്ട്
practice-player-write = എഴുതുക
practice-player-answer = പൂർത്തിയായി
practice-player-compare = താരതമ്യം ചെയ്യുക
practice-player-your-answer = നിങ്ങളുടെ ഉത്തരം
practice-player-criteria = നല്ല ഉത്തരത്തിൽ ഉണ്ടാകേണ്ടത്
practice-player-samples = ഉദാഹരണങ്ങൾ
practice-player-mark-yourself = ഇവിടെ സ്വന്തം ഉത്തരം നിങ്ങൾ തന്നെ വിലയിരുത്തണം. Parlance-ൽ അതിന് സ്കോർ ലഭിക്കും. ഉത്തരം എത്ര നന്നായി?
practice-player-ended = അവസാനിച്ചു
practice-player-score = സ്കോർ
practice-player-skill = കഴിവ്
practice-player-points = പോയിന്റുകൾ
practice-player-passed = വിജയിച്ചു
practice-player-failed = വിജയിച്ചില്ല
practice-player-again = ഒരിക്കൽ കൂടി
practice-player-finish = പൂർത്തിയാക്കുക
practice-player-closed = ഇനി ഈ വിൻഡോ അടയ്ക്കാം.
practice-player-alone = ഇത് ലേണിങ് സിസ്റ്റമില്ലാതെയാണ് പ്രവർത്തിക്കുന്നത്. ഒന്നും രേഖപ്പെടുത്തുന്നില്ല.
practice-player-not-sent = ലേണിങ് സിസ്റ്റത്തിലേക്ക് എത്താനാവുന്നില്ല. വീണ്ടും ശ്രമിക്കുന്നു.
