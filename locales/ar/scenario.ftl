# Practice, in the agent's language: skills, what an answer must do, what it is worth, and what is wrong with a scenario.

practice-skill-active-listening = Active listening
practice-skill-empathy = Empathy
practice-skill-plain-language = Plain language
practice-skill-form-of-address = Form of address
practice-skill-saying-no = Saying no
practice-skill-apology = Apology
practice-skill-conflict = Conflict
practice-skill-rapport = Rapport
practice-skill-promise-keeping = Keeping promises
practice-skill-privacy = Privacy

practice-must-acknowledge = Show that you have understood
practice-must-apologise = Apologise
practice-must-offer = Offer something
practice-must-not-blame = Do not blame
practice-must-ask = Ask
practice-must-keep-register = Keep the right form of address
practice-must-not-promise = Promise only what you can keep
practice-must-thank = Thank
practice-must-inform = Say what the customer needs to know
practice-must-close = Close well

practice-grade-good = Good
practice-grade-middling = Right in part
practice-grade-poor = Not yet

practice-channel-email = E-mail
practice-channel-chat = Chat
practice-channel-phone = Phone
practice-channel-social = Social media

practice-rule-again = The reply check has found this in something that you wrote: { $rule }. How would you write it now?

# $about is a name, a tag or a number from the scenario, or the compiler's own words in English.
practice-fault-no-file = The file { $about } is missing.
practice-fault-not-text = The file is not text in UTF-8.
practice-fault-too-large = The file is larger than { $about } kB. Divide it into several scenarios.
practice-fault-unknown-file = { $about } is no file of a scenario. It is left aside.
practice-fault-toml = This cannot be read: { $about }
practice-fault-pattern = This pattern cannot be read: { $about }
practice-fault-unknown = { $about } is not known here.
practice-fault-differs = The translation has other turns or criteria than the scenario: { $about }
practice-fault-ink = The story cannot be read: { $about }
practice-fault-too-deep = Brackets or choices are nested too deeply here.
practice-fault-endless = The story goes on without end here: { $about }
practice-fault-plays = The story cannot be played: { $about }
practice-fault-dead-end = The story stops here without an end: { $about }
practice-fault-unreachable-knot = Nothing leads to { $about }.
practice-fault-unreachable-choice = This is never offered: { $about }
practice-fault-too-many-ways = There are more than { $about } places where something is asked. Not all ways could be tried.
practice-fault-tag = This tag is not known: { $about }
practice-fault-unscored = The answer to { $about } is not scored: there are no criteria for it.
practice-fault-unasked = The story never asks for the answer to { $about }.
practice-fault-outcomes = After the answer to { $about }, the three choices [good], [middling] and [poor] must follow.
practice-fault-samples = The turn { $about } needs sample answers: good, middling and poor.
practice-fault-sample-grade = A sample answer is worth something else than it says: { $about }
practice-fault-untranslated = For { $about }, both the story and the description are needed.

practice-line-row = { $id }: { $title } ({ $market }, { $minutes } minutes, level { $level })
practice-line-choose = Choose a number:
practice-line-write = Write: { $task }
practice-line-score = { $percent } %: { $grade }
practice-line-criterion = { $title }: { $points } of { $of }. { $why }
practice-line-fault = { $file }:{ $line }:{ $column }: { $message }
practice-line-sound = Nothing is wrong with it.
practice-line-end = { $percent } %. Nothing of this was kept.

practice-result-what = What
practice-result-points = Points
practice-result-of = Out of
practice-result-percent = Percent
practice-result-attempts = Attempts
practice-result-nameless = You

# Words of a package for a learning system.
practice-player-conversation = Conversation
practice-player-say = What do you say?
practice-player-typing = The customer is typing …
practice-player-you = You
practice-player-why = Why
practice-player-write = Write
practice-player-answer = Done
practice-player-compare = Compare
practice-player-your-answer = Your answer
practice-player-criteria = What a good answer does
practice-player-samples = Examples
practice-player-mark-yourself = Here you mark your answer yourself. In Parlance it is scored. How good was it?
practice-player-ended = The end
practice-player-score = Score
practice-player-skill = Skill
practice-player-points = Points
practice-player-passed = Passed
practice-player-failed = Not passed
practice-player-again = Once more
practice-player-finish = Finish
practice-player-closed = You may close this window now.
practice-player-alone = This runs without a learning system. Nothing is recorded.
practice-player-not-sent = The learning system cannot be reached. It is tried again.
