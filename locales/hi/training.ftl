# Practice, for trainers and for who shares with them: results, assignments, files of scenarios.

## Results

training-results = Results
training-results-whose = Others’ results are only here if they have shared them. Yours are yours until you share them.
training-by = Divided by
training-by-person = Person
training-by-skill = Skill
training-by-market = Market
training-by-criterion = What was wanted
training-by-scenario = Scenario
training-by-week = Week
training-person = Whose
training-everybody = Everybody’s
training-nameless = Yours, without a name
training-from = From
training-to = To
training-results-title = { $by ->
        [person] Percent by person
        [skill] Percent by skill
        [market] Percent by market
        [criterion] Percent by what was wanted
        [scenario] Percent by scenario
       *[week] Percent week by week
    }
training-results-attempts = { $count ->
        [one] From 1 attempt.
       *[other] From { NUMBER($count) } attempts.
    }
training-results-shared = { $count ->
        [one] Others have shared 1 of them.
       *[other] Others have shared { NUMBER($count) } of them.
    }
training-results-none = Nothing was practised to its end in this time.
training-column-percent = Percent
training-column-attempts = Attempts
training-nothing-to-earn = nothing to earn
training-week = Week of { $date }
training-chart-one = { $title }. { $label }: { $percent }.
training-chart-bars = { $title }, as { NUMBER($count) } bars. Most: { $most }, { $mostPercent }. Least: { $least }, { $leastPercent }. All figures are in the table below.
training-chart-weeks = { $title }, as columns from the week of { $first } ({ $firstPercent }) to the week of { $last } ({ $lastPercent }). All figures are in the table below.

## Results as files

training-share = Share
training-export-csv = Table of what is shown (CSV)
training-share-mine = Share mine (xAPI)
training-share-hint = For a trainer or a learning system: all your attempts that came to their end, whatever is chosen above, under the name that your closings are signed with.
training-with-words = With what I wrote
training-with-words-hint = If this is not ticked, your answers stay here, and only what they were worth is in the file.
training-written = Written to { $path }
training-take-results = Take in what others have shared
training-take-results-hint = A colleague’s file of xAPI statements. It is read on this computer and goes no further.
training-taken-new = { $count ->
        [0] No attempt was new.
        [one] 1 attempt was new.
       *[other] { NUMBER($count) } attempts were new.
    }
training-taken-known = { $count ->
        [one] 1 was here already.
       *[other] { NUMBER($count) } were here already.
    }
training-taken-skipped = { $count ->
        [one] 1 statement is about something else and was left out.
       *[other] { NUMBER($count) } statements are about something else and were left out.
    }
training-remove-shared = Remove what others have shared
training-remove-shared-confirm = Remove all results that others have shared with you? Yours stay.
training-removed-shared = What others had shared is removed.

## Assignments

training-assign = Assign
training-assign-explained = Say what should be practised and until when, and hand the file on. Nothing is sent by itself.
training-assign-title = Title
training-assign-until = Until
training-assign-note = Note
training-assign-people = People
training-assign-people-hint = Names as in their settings, by commas or one a line. With no people and no groups, it is for everybody.
training-assign-groups = Groups
training-assign-groups-hint = By commas or one a line.
training-assign-scenarios = Scenarios
training-assign-find = Find a scenario
training-assign-none-found = No scenario fits.
training-assign-chosen = { $count ->
        [0] None chosen yet.
        [one] 1 chosen.
       *[other] { NUMBER($count) } chosen.
    }
training-assign-scenario = { $title } ({ $market }, { $minutes ->
        [one] 1 minute
       *[other] { NUMBER($minutes) } minutes
    })
training-assign-make = Write the file
training-assigned = Assigned to you
training-assigned-none = Nothing is assigned to you.
training-assigned-from = From { $from }
training-assigned-until = Until { $date }
training-assigned-done = { NUMBER($done) } of { NUMBER($of) } done
training-assigned-late = Late
training-assigned-remove = Remove
training-assigned-remove-this = Remove “{ $title }”
training-assigned-remove-confirm = Remove “{ $title }”? What you have practised for it stays.
training-take-assignment = Take in an assignment
training-take-assignment-hint = The file that your trainer has given you. It is read on this computer and goes no further.
training-assignment-taken = “{ $title }” is taken in, until { $date }.

## Files of scenarios

training-scenario-export = Export
training-scenario-parlance = For another Parlance
training-scenario-cmi5 = For a learning system (cmi5)
training-scenario-language = Language of the package
training-scenario-import = Import a scenario
training-scenario-import-hint = A file that another Parlance has exported. It becomes one of your team’s own.
training-scenario-sound = The scenario is taken in. Nothing is wrong with it.
training-scenario-remarks = { $count ->
        [one] The scenario is taken in, with 1 remark.
       *[other] The scenario is taken in, with { NUMBER($count) } remarks.
    }
training-scenario-faulty = { $count ->
        [one] The scenario cannot be practised until this fault is mended.
       *[other] The scenario cannot be practised until the faults among these { NUMBER($count) } are mended.
    }
training-scenario-faults = What is wrong
training-scenario-remark = remark
training-scenario-fault = fault
