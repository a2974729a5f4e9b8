# One customer: who it is, one timeline, who else it may be.

customer-page-who = About the customer
customer-page-timeline = Timeline
customer-page-addresses = Addresses
customer-page-also = Also known as { $names }
customer-page-city = City
customer-page-languages = Languages
customer-page-asked = Asked to be addressed as
customer-page-shared = Used by several people
customer-page-verified = Known to be in use
customer-page-unverified = Not known for sure
customer-page-loyalty = Loyalty
customer-page-loyalty-row = { $points ->
        [none] { $source }: { $tier }
        [one] { $source }: { $tier } · 1 point
       *[other] { $source }: { $tier } · { NUMBER($points) } points
    }
customer-page-surveys = Surveys
customer-page-survey = { $survey ->
        [csat] Satisfaction: { $score } of { $best }
        [nps] Would recommend us: { $score } of { $best }
       *[ces] Ease: { $score } of { $best }
    }
customer-page-promises = What we promised
customer-page-promise-due = by { $date }
customer-page-no-promises = No open promises.
customer-page-write = Write a message
customer-page-identity = { $kind ->
        [email] E-mail
        [phone] Phone
        [handle] Name on { $place }
        [desk] Number on { $place }
       *[order] Order at { $place }
    }

timeline-kind = { $kind ->
        [message] Messages
        [note] Notes
        [event] Events
        [call] Calls
        [order] Orders
        [shipment] Parcels
        [return] Returns
        [refund] Refunds
        [survey] Surveys
        [loyalty] Loyalty
        [consent] Consents
       *[promise] Promises
    }
timeline-kinds = Show
timeline-all = Everything
timeline-desk = Help desk
timeline-all-desks = All help desks
timeline-channel = Channel
timeline-all-channels = All channels
timeline-date = Jump to
timeline-newest = Newest
timeline-empty = Nothing here.
timeline-loading = Reading…
timeline-register = { $register ->
        [formal] formal
        [informal] informal
       *[mixed] formal and informal
    }
timeline-promise = { $state ->
        [open] Open
        [kept] Kept
       *[withdrawn] Withdrawn
    }
timeline-files = { $files ->
        [one] 1 file
       *[other] { NUMBER($files) } files
    }

call-add = Note a call
call-from = The customer called
call-to = We called
call-minutes = Minutes
call-note = What was said
call-save = Keep

merge-suggestions = Perhaps the same person
merge-score = { NUMBER($score) } of 100
merge-look = Compare
merge-refuse = Not the same person
merge-members = Made of
merge-members-hint = Each can be taken out again at any time; both are then as they were, with what has come since.
merge-unmerge = Take out
merge-unmerge-confirm = { $name } becomes a separate customer again, with everything that came under that name.
merge-title = One person?
merge-as = Known afterwards as
merge-name = Name
merge-market = Market
merge-address = Form of address
merge-language = Language
merge-tickets = Tickets
merge-unknown = not known
merge-moved = { $tickets ->
        [0] No ticket changes its market in the inbox.
        [one] 1 ticket changes its market in the inbox.
       *[other] { NUMBER($tickets) } tickets change their market in the inbox.
    }
merge-evidence = What speaks for it
merge-warnings = Look at this first
merge-do = Make one person
