### Practice: scenarios, the conversation, what comes back, and what an author writes. $percent is a number with its sign,
### as usual in the agent's language.

practice-tab-scenarios = Scenarios
practice-tab-history = History
practice-own = The team’s own
practice-tab-results = Results
practice-files = Files of this scenario
practice-review = Ten minutes today
practice-review-due = { $count ->
        [0] Ten minutes today: nothing due
        [one] Ten minutes today: 1 card due
       *[other] Ten minutes today: { NUMBER($count) } cards due
    }

## In the settings

practice-switch-pauses = The customer takes time to type
    .hint = Before each line of the customer you see for a few seconds that somebody is typing.
practice-switch-from-replies = Learn from my replies
    .hint = What the reply check finds in replies that you send comes back as cards. A card keeps the rule and the language, no words of yours.

## Scenarios

practice-filters = Which scenarios
practice-search = Find
practice-skill = Skill
practice-skills = Skills
practice-any-skill = All skills
practice-level = Level
practice-any-level = All levels
practice-level-name = Level { NUMBER($level) }
practice-language = Practise in
practice-count = { $count ->
        [0] No scenario matches this.
        [one] 1 scenario
       *[other] { NUMBER($count) } scenarios
    }
practice-minutes = { $count ->
        [one] 1 minute
       *[other] { NUMBER($count) } minutes
    }
practice-done = { $count ->
        [one] Done once
       *[other] Done { NUMBER($count) } times
    }
practice-done-best = { $count ->
        [one] Done once, { $percent }
       *[other] Done { NUMBER($count) } times, best { $percent }
    }
practice-unreviewed = Not yet reviewed
practice-languages = Told in { $languages }
practice-told-in = You get it in { $language }
practice-assigned = Assigned
practice-assigned-by = { $title }, from { $from }
practice-assigned-until = { $title }, from { $from }, until { $date }
practice-begin = Begin
practice-edit = Edit
practice-author-name = Author
practice-reviewer = Reviewed by
practice-version = Version
practice-sources = Sources
practice-unusable = { $name } cannot be practised.
practice-folder = Scenarios of your team’s own lie in this folder:
practice-new = New scenario
practice-new-name = Name
practice-new-hint = Small Latin letters, digits and hyphens, such as late-parcel-fr.
practice-new-taken = There is a scenario of this name already.
practice-new-create = Create

## The conversation

practice-back = Back to the scenarios
practice-conversation = Conversation
practice-by-agent = You
practice-by-scene = What happens
practice-by-why = Why
practice-typing = { $name } is typing
practice-skip = Go on at once
practice-choices = What do you say?
practice-beside = Beside the conversation
practice-ended = The conversation has ended.
practice-again = Begin again
practice-said-answer = Your answer: { $percent }, { $grade }
practice-said-end = The conversation has ended. In all: { $percent }

## What it was worth

practice-worth = Feedback
practice-worth-none = Once you have written an answer, you see here what it was worth.
practice-answer-worth = Your answer: { $grade }
practice-points = { $of ->
        [one] { NUMBER($points) } of 1 point
       *[other] { NUMBER($points) } of { NUMBER($of) } points
    }
practice-not-scored = Not scored
practice-sentences = Your words
practice-taken = The reply check takes { NUMBER($count) } percent from the whole.
practice-sample = Show a good answer
practice-summary = What it was worth
practice-whole = In all
practice-cards-made = { $count ->
        [0] Nothing is left to look at again.
        [one] 1 card comes back to be looked at again.
       *[other] { NUMBER($count) } cards come back to be looked at again.
    }

## Ten minutes today

practice-cards-left = { $count ->
        [one] 1 card left
       *[other] { NUMBER($count) } cards left
    }
practice-card-wrote = The customer wrote
practice-card-task = Your task
practice-card-what = What must your answer do here?
practice-card-language = Written in { $language }
practice-card-better = What is to be remarked on this, and how would you write it?
practice-card-recall = What does this rule ask of you?
practice-card-sample = It may be said like this
practice-show = Show
practice-rate = How well did you know it?
practice-rate-again = Not at all
practice-rate-hard = With effort
practice-rate-good = Well
practice-rate-easy = At once
practice-review-done = { $count ->
        [one] You have looked at 1 card.
       *[other] You have looked at { NUMBER($count) } cards.
    }
practice-review-left = { $count ->
        [0] Nothing is due today.
        [one] 1 more card is due.
       *[other] { NUMBER($count) } more cards are due.
    }
practice-review-more = Go on

## History

practice-history-empty = You have not practised yet.
practice-not-ended = Not finished
practice-ended-percent = Finished, { $percent }
practice-look = Look at it
practice-go-on = Go on
practice-other-version = The scenario has been changed since.
practice-remove = Remove
practice-remove-attempt = Remove this attempt
practice-remove-attempt-text = What you did in “{ $title }” is removed for good. Cards that it left stay.

## Writing a scenario

practice-author-files = Files
practice-author-file = File { $file }
practice-author-copy = Saving makes a copy that is your team’s own.
practice-author-changed = Changed
practice-author-kept = Saved
practice-author-refused = Not saved: mend what is wrong first
practice-author-save = Save
practice-author-publish = Publish as a new version
practice-author-published = Published
practice-author-unpublished = Not published: mend what is wrong first
practice-author-leave = Leave without saving?
practice-author-leave-text = What you have written since it was last saved is lost.
practice-author-leave-yes = Leave
practice-author-remove = Remove this scenario
practice-author-remove-text = Your team’s own files of { $name } are removed for good. If there is a scenario of this name that came with Parlance, it is there again.
practice-language-add = Add a language
practice-language-drop = Remove { $language }
practice-language-tag = Language tag, such as hu or pt-BR
practice-faults = What is wrong
practice-faults-count = { $count ->
        [0] Nothing is wrong.
        [one] 1 remark
       *[other] { NUMBER($count) } remarks
    }
practice-fault-place = { $place ->
        [known] { $file }, line { NUMBER($line) }, column { NUMBER($column) }:
       *[none] { $file }:
    }
practice-preview = As it plays
practice-preview-own = Its own language
practice-preview-restart = From the beginning
practice-preview-none = It cannot be played yet.
practice-ways = { $count ->
        [one] There is 1 way through it.
       *[other] There are { NUMBER($count) } ways through it.
    }
practice-outcomes = What the answer is worth
practice-outcome-good = Good answer
practice-outcome-middling = Middling answer
practice-outcome-poor = Poor answer
