### Words of the brief and of the command line, in the agent's language.

## Why it is this market

market-evidence-country = The help desk gives { $country } as the customer’s country.
market-evidence-phone = The customer’s phone number begins with +{ $prefix }.
market-evidence-email = The customer’s e-mail address ends in .{ $tld }.
market-evidence-language = Only because the customer writes in { $language }; ask if it matters.
market-evidence-unknown = Nothing says where the customer is: ask if it matters.
market-evidence-chosen = You chose this market.

## Why she is addressed so

address-evidence-asked = The customer asked to be addressed like this.
address-evidence-observed = The customer writes to us like this: “{ $words }”.
address-evidence-usual = Usual in service messages in { $language }; the customer has shown no preference.

## When a phrase fits

phrase-when = { $formality ->
       *[formal] formal
        [informal] informal
    }{ $part ->
       *[any] {""}
        [morning] , in the morning
        [day] , during the day
        [evening] , in the evening
        [night] , late
    }

## In what a piece of guidance holds

scope = { $channel ->
       *[any] in any message
        [email] in e-mail
        [chat] in chat
        [phone] on the phone
        [several] in writing
    }{ $languages ->
        [none] {""}
       *[other] { " " }in { $languages }
    }{ $markets ->
        [none] {""}
       *[other] { " " }({ $markets })
    }

## Local time

time-known = { $weekday } { $time }{ $period ->
        [none] {""}
       *[other] {", "}{ $period }
    }
time-by-phone = { $time } (by the phone number’s area code)
time-several = Between { $first } and { $last }, depending on where in the market: ask if it matters.
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## The command line

cli-market = Market
cli-evidence = Why
cli-time = Local time
cli-address = Address as
cli-language = Language
cli-currency = Currency
cli-holiday = Holiday
cli-greetings = Greetings
cli-closings = Closings
cli-guidance = Guidance
cli-stale = check again
cli-checked = checked { $date }
cli-formality = { $formality ->
       *[formal] formal
        [informal] informal
    }
cli-status = { $status ->
        [new] new
       *[open] open
        [waiting] waiting
        [solved] solved
        [closed] closed
    }
cli-operation-state = { $state ->
       *[waiting] waiting
        [sending] being sent
        [unknown] being looked for
        [refused] refused
        [conflict] to be decided
        [confirmed] delivered
    }
cli-recovery-code = Recovery code, shown only this once; write it down and keep it safe: { $code }
cli-passphrase = Passphrase:{" "}
cli-desk-added = Added: { $name }
cli-desk-hints-on = { $name } can post its webhooks to: { $address }
cli-desk-hints-off = No webhooks are taken from { $name }.
cli-desk-removed = Removed: { $name }
cli-desk-works = It works: { $agent } on { $product }
cli-synced = { $name }: { $tickets ->
        [one] 1 ticket change
       *[other] { $tickets } ticket changes
    }, { $messages ->
        [one] 1 new message
       *[other] { $messages } new messages
    }, { $confirmed } delivered
cli-in-outbox = In the outbox; it goes out with the next sync.
cli-delivered = Delivered.
cli-recovery-code-ask = Recovery code:{" "}
cli-backup = { $tickets ->
        [1] 1 ticket
       *[other] { $tickets } tickets
    }, { $messages ->
        [1] 1 message
       *[other] { $messages } messages
    }, { $unsent } not sent
cli-restored = The store is what it was on { $made }.
cli-brought = What you had not sent came along: { $count }
cli-drafts-brought = Drafts that came along: { $count }
cli-held = May have been sent already, and wait in the outbox for your decision: { $count }
cli-texts-lost = Replies and drafts of tickets that cannot be read any more: { $count }
cli-kept-aside = The store that was here is kept as { $file }
cli-repaired = { $whole ->
       *[yes] Repaired; nothing is lost.
        [no] Repaired; of { $pages } pages { $broken } could not be read. Help desks tell their part of what was on them again.
    }
cli-lost = { $table }: { $more ->
        [yes] at least { $count }
       *[no] { $count }
    } lost{ $from ->
        [none] {""}
       *[other] , from { $from } to { $until }
    }
cli-nothing = Nothing found.
cli-search-customer = Customer
cli-search-desk = { $name } has not been read to its end yet: { $tickets ->
    [0] nothing of it is here
    [one] one ticket of it is here
   *[other] { $tickets } tickets of it are here
}.
cli-search-indexing = Getting ready to search: { $left } to go.
cli-search-reached = What is older than { $at } was not looked at. Narrow the search, or use before:.
cli-search-files = What is in files that came with messages is not searched.

## A customer's history

history-channel = { $channel ->
        [email] e-mail
        [e-mail] e-mail
        [mail] e-mail
        [chat] chat
        [phone] phone
        [voice] phone
        [call] phone
        [sms] text message
        [social] social media
        [web] web
        [web-form] web form
        [form] web form
        [shop] in the shop
        [app] app
        [api] automatic
       *[other] { $word }
    }
history-elsewhere = { $channel ->
        [email] The customer was also in touch by e-mail, last on { $date }.
        [chat] The customer was also in touch by chat, last on { $date }.
        [phone] The customer was also in touch by phone, last on { $date }.
        [social] The customer was also in touch on social media, last on { $date }.
       *[other] The customer was also in touch by another way ({ $name }), last on { $date }.
    }
history-promised = { $state ->
        [open] Promised on { $made } and still open: “{ $text }”{ $due ->
            [none] .
           *[other] , by { $due }.
        }
        [kept] Promised on { $made } and kept: “{ $text }”.
       *[withdrawn] Promised on { $made } and withdrawn: “{ $text }”.
    }
history-message = { $which ->
        [inbound] { $subject ->
            [none] Message
           *[other] Message: { $subject }
        }
        [note] Note
       *[outbound] { $subject ->
            [none] Our reply
           *[other] Our reply: { $subject }
        }
    }
history-event = { $kind ->
        [status] Status changed
        [owner] Owner changed
        [field] Field changed
        [priority] Priority changed
        [tags] Tags changed
        [created] Ticket opened
       *[other] { $word }
    }
history-change = from “{ $from }” to “{ $to }”
history-promise = { $state ->
        [open] We promised
        [kept] We promised, and kept it
       *[withdrawn] We promised, and took it back
    }
history-order = Order { $number }
history-of-order = order { $number }
history-shipment = Parcel
history-delivered = delivered { $date }
history-return = Return
history-refund = Refund of { $amount }
history-item = { $quantity } × { $name }
history-survey = { $survey ->
        [csat] Satisfaction: { $score } of { $best }
        [nps] Would recommend us: { $score } of { $best }
       *[ces] Effort: { $score } of { $best }
    }
history-loyalty = { $sign ->
        [less] { $points ->
            [one] One loyalty point less
           *[other] { $points } loyalty points less
        }
       *[more] { $points ->
            [one] One loyalty point more
           *[other] { $points } loyalty points more
        }
    }
history-balance = balance { $points }
history-call = { $which ->
        [inbound] { $minutes ->
            [none] The customer called
            [one] The customer called (one minute)
           *[other] The customer called ({ $minutes } minutes)
        }
       *[outbound] { $minutes ->
            [none] We called
            [one] We called (one minute)
           *[other] We called ({ $minutes } minutes)
        }
    }
history-consent = { $given ->
        [yes] Consent given: { $purpose }
       *[no] Consent taken back: { $purpose }
    }

## Who may be the same person

identity-shared-role = Shared: an office stands behind this address, not one person. Nobody is linked by it.
identity-shared-names = Shared: three or more people's names were seen with it. Nobody is linked by it.
link-evidence = { $code ->
        [same-email] Same e-mail address, as a shop has it: { $value }
        [same-handle] Same name on the same network: { $value }
        [same-phone] Same phone number: { $value }
        [same-order] Same order: { $value }
        [named-order] One of them wrote to us about an order of the other: { $value }
        [same-name-and-address] Same name at the same postal address: { $value }
       *[same-name-and-city] Same name in the same city: { $value }
    }
merge-warning = { $code ->
        [refused-before] Somebody said before that these are not the same person.
        [shared-address] All that they have in common is an address that more people use: { $value }. That does not make them one person.
        [no-evidence] Nothing that Parlance knows says that these are the same person.
        [different-names] Their names differ.
        [different-markets] Their markets differ: the person is then found under the market of the one that the other is merged into.
       *[different-address] They asked to be addressed differently.
    }
cli-customer-known-as = Known by
cli-customer-is = Is made of
cli-customer-suggested = May also be
cli-customer-languages = Languages
cli-customer-history = History
cli-count = { $kind ->
        [message] { $entries ->
            [one] one message
           *[other] { $entries } messages
        }
        [note] { $entries ->
            [one] one note
           *[other] { $entries } notes
        }
        [event] { $entries ->
            [one] one event
           *[other] { $entries } events
        }
        [call] { $entries ->
            [one] one call
           *[other] { $entries } calls
        }
        [order] { $entries ->
            [one] one order
           *[other] { $entries } orders
        }
        [shipment] { $entries ->
            [one] one parcel
           *[other] { $entries } parcels
        }
        [return] { $entries ->
            [one] one return
           *[other] { $entries } returns
        }
        [refund] { $entries ->
            [one] one refund
           *[other] { $entries } refunds
        }
        [survey] { $entries ->
            [one] one survey
           *[other] { $entries } surveys
        }
        [loyalty] { $entries ->
            [one] one change of loyalty
           *[other] { $entries } changes of loyalty
        }
        [consent] { $entries ->
            [one] one consent
           *[other] { $entries } consents
        }
       *[promise] { $entries ->
            [one] one promise
           *[other] { $entries } promises
        }
    }
cli-merged = Merged: { $name }
cli-unmerged = Parted: { $name }
cli-merge-score = Sure to { $score } of 100
cli-merge-outcome = Known then as { $name }, market { $market }; { $tickets ->
        [0] no ticket changes its market
        [one] one ticket changes its market
       *[other] { $tickets } tickets change their market
    }
cli-merge-reversed = The other way round:

## Exchange rates

conversion-equation = 1 { $from } = { $rate } { $to }
conversion-rate = { $via ->
        [none] { $rate }
       *[other] { $rate }, by way of { $via }
    }
conversion-age = { $days ->
        [0] of that very day
        [one] one day old
       *[other] { $days } days old
    }
conversion-age-stale = { $days ->
        [one] One day old: too old to rely on. Import a newer table, or ask before you name this amount.
       *[other] { $days } days old: too old to rely on. Import a newer table, or ask before you name this amount.
    }
cli-rates-left-out = Left out, not in use any more: { $currencies }
cli-rates-days = { $days ->
        [one] { $source }: { $last }
       *[other] { $source }: { $first } to { $last }, { $days } days
    }
cli-rate-source = Rate of { $date }, { $source }

## Coverage of markets by shifts: pictures, tables and the command line

coverage-title = Coverage of markets, week of { $date }
coverage-title-day = Coverage of markets, { $weekday } { $date } (UTC)
coverage-legend-own = Somebody is there who speaks a language of the market
coverage-legend-other = Somebody is there, in another language only
coverage-legend-none = Nobody is there
coverage-legend-closed = Offices are closed
coverage-note-hours = Assumed: offices are open from { $from } to { $to } local time, except on the market’s weekend and its public holidays.
coverage-note-holidays = Holidays of a part of a market only are not taken off. Languages that are official in a part only do not count.
coverage-note-zones = A market with several time zones is open while any of them is. The fill’s height is the share of the hour.
coverage-note-closed = { $market }: closed on { $date }, { $name }
coverage-note-closed-check = { $market }: closed on { $date }, { $name }; check this day
coverage-note-unknown = { $market }: the holidays of this week are not known; none are taken off.
coverage-column-market = Market
coverage-column-name = Name
coverage-column-utc = Hour (UTC)
coverage-column-local = Hour (zone)
coverage-column-zone = Zone
coverage-column-open = Office hours (minutes)
coverage-column-own = In a language of the market (minutes)
coverage-column-other = In another language (minutes)
coverage-column-none = Nobody (minutes)
cli-coverage-week = Week of { $date }; office hours { $from } to { $to } local time are assumed
cli-coverage-own = own language
cli-coverage-other = other language
cli-coverage-none = nobody
cli-coverage-holidays-unknown = The holidays of this week are not known; none are taken off.
cli-coverage-check = check this day
cli-coverage-written = Written: { $path }

## Whether to call now. $place is “open” if it is not known where in the market she is: then it is so somewhere there.

call-office-hours = Good moment to call: within office hours ({ $from }–{ $to }{ $assumed ->
        [yes] , as we assume
       *[no] {""}
    }).
call-outside-office-hours = { $place ->
       *[known] Ask before you call: outside office hours ({ $from }–{ $to }{ $assumed ->
            [yes] , as we assume
           *[no] {""}
        }).
        [open] Ask before you call: in a part of the market it is outside office hours ({ $from }–{ $to }{ $assumed ->
            [yes] , as we assume
           *[no] {""}
        }).
    }
call-weekend = { $place ->
       *[known] Ask before you call: it is the weekend there.
        [open] Ask before you call: in a part of the market it is the weekend.
    }
call-holiday = { $place ->
       *[known] Better not call: it is a public holiday there ({ $name }).
        [open] Better not call: in a part of the market a public holiday has begun, or has not ended ({ $name }).
    }
call-holiday-in-places = Ask before you call: it is a public holiday in some places there ({ $name }).
call-holiday-in-doubt = Ask before you call: it may be a public holiday there ({ $name }); sources differ, or the day is not fixed yet.
call-day-off-by-custom = Ask before you call: it is a day off by custom there ({ $name }).
call-half-day = Ask before you call: a part of the day is off there ({ $name }).
call-early-morning = { $place ->
       *[known] Better not call: it is before 8:00 there.
        [open] Better not call: in a part of the market it is before 8:00.
    }
call-late-evening = { $place ->
       *[known] Better not call: it is past 20:00 there.
        [open] Better not call: in a part of the market it is past 20:00.
    }
call-next = { $clock ->
       *[hers] Next good moment: { $weekday } { $time } there{ $date ->
            [none] .
           *[other] {" "}({ $date }).
        }
        [utc] Next good moment, wherever in the market: { $weekday } { $time } UTC{ $date ->
            [none] .
           *[other] {" "}({ $date }).
        }
    }
cli-call = Call

## Everything about a person

person-title = Everything that we hold about you
person-made = As of { $date } (UTC).
person-about = This page lists every row of our store that is about you: what you wrote, what we wrote to you, and what was noted. The file beside it, which ends in .json, holds the same for machines.
person-message = { $direction ->
        [inbound] From you
        [outbound] From us
       *[note] Our internal note
    }
person-files = Your files
person-file-elsewhere = kept by the help desk, no copy here
personal-customers = Customer
personal-identities = Addresses
personal-identity-names = Names seen under an address
personal-descriptions = What help desks and shops say
personal-links-refused = Said not to be the same person
personal-tickets = Tickets
personal-messages = Messages
personal-attachments = Files of messages
personal-events = Events of tickets
personal-strays = Messages that wait for their ticket
personal-records = Orders and other records
personal-promises = Promises
personal-drafts = Drafts
personal-outbox = Outbox
personal-check-ignored = Remarks of the check that were set aside
personal-check-switches = Rules of the check for this customer
personal-saved-files = Files saved outside of the store
personal-privacy-requests = Requests about data
personal-timeline-counts = Counts of the timeline
personal-audit-words = Reasons in the audit trail
personal-audit = Entries of the audit trail
personal-cases = Returns and refunds
person-field-id = Our id
person-field-market = Market
person-field-market-evidence = What says so
person-field-kind = Kind
person-field-value = Value
person-field-written = As written
person-field-name = Name
person-field-email = E-mail
person-field-phone = Telephone
person-field-language = Language
person-field-country = Country
person-field-subdivision = Region
person-field-city = City
person-field-time-zone = Time zone
person-field-form-of-address = Form of address
person-field-remote-id = Number there
person-field-source = Source
person-field-subject = Subject
person-field-status = Status
person-field-remote-status = Status there
person-field-queue = Queue
person-field-channel = Channel
person-field-owner = Agent
person-field-created = Made
person-field-updated = Changed
person-field-due = Due
person-field-at = When
person-field-text = Text
person-field-state = State
person-field-made = Made
person-field-saved = Saved
person-field-note = Note
person-field-received = Received
person-field-closed = Closed
person-field-outcome = What was done
person-field-path = Place
person-field-media-type = Type
person-field-size = Size in bytes
person-field-changed-from = Before
person-field-changed-to = After
person-field-changed-by = By
person-field-order-number = Order

## Privacy

privacy-desk-advice = { $count ->
        [one] { $desk } still has one ticket of this customer. Ask who administers it to remove the ticket and the customer there; what is deleted here does not go there.
       *[other] { $desk } still has { $count } tickets of this customer. Ask who administers it to remove them and the customer there; what is deleted here does not go there.
    }
privacy-deadline-no-market = The customer’s market is not known, so no law is: ask.
privacy-deadline-no-fact = We know of no deadline by law for this market: ask.
privacy-deadline-working-days = Weekends and public holidays there are not counted.
privacy-deadline-other-kind = The fact is about requests to see one’s data; ask whether it holds for this request.
audit-kind = { $kind ->
        [erase] Customer erased
        [export] Everything about a customer exported
        [merge] Customers merged
        [unmerge] Customers taken apart
        [import] File imported
        [import-undo] Import taken back
        [refund] Refund
        [consent] Consent written down
        [request-open] Request about data opened
        [request-extend] Deadline of a request extended
        [request-close] Request about data closed
        [retention] Old data removed
        [retention-set] Rules for keeping data changed
        [backup] Backup made
        [restore] Backup restored
       *[other] { $kind }
    }
audit-fault = { $kind ->
        [altered] Entry { $seq } was changed after it was written.
        [missing] Before entry { $seq } one is missing, or the last ones are.
        [misplaced] Entry { $seq } does not follow the one before it.
        [unsigned] Entry { $seq } has no signature.
        [forged] The signature of entry { $seq } is not this store’s.
       *[words] The reason of entry { $seq } is not the one that was written.
    }
cli-erased = Erased: { $what }.
cli-erase-confirmed = { $sending ->
        [0] { $undecided ->
            [0] Nothing is on its way to a help desk.
            [one] One operation is not confirmed by its help desk: decide about it first, or add --drop-outgoing.
           *[other] { $undecided } operations are not confirmed by their help desks: decide about them first, or add --drop-outgoing.
        }
       *[other] { $sending } operations are being sent this moment: wait.
    }
cli-audit-whole = { $entries ->
        [one] One entry, untouched.
       *[other] { $entries } entries, untouched.
    }
cli-request-due = { $days ->
        [0] to be answered today
        [one] one day left
       *[other] { $days } days left
    }
cli-request-overdue = { $days ->
        [one] one day late
       *[other] { $days } days late
    }
cli-request-no-day = no deadline known: ask
cli-retention-line = { $market } · { $kind } · { $months ->
        [one] one month
       *[other] { $months } months
    }
cli-retention-others = all other markets

## What a holiday means for the conversation

holiday-wish-wish = A good wish for the day fits.
holiday-wish-if-kept = Wish a good day only if the customer has mentioned it.
holiday-wish-none = No wish for this day.
holiday-closed-most = Most shops and offices are closed.
holiday-closed-offices = Offices are closed.
holiday-closed-few = Most shops and offices are open.
holiday-delivery-stops = No deliveries.
holiday-delivery-slower = Deliveries take longer.
holiday-delivery-usual = Deliveries come as usual.
holiday-custom-unsure = Sources leave a doubt: ask before you promise anything.

register =
    { $register ->
        [formal] formal
        [informal] informal
        [mixed] formal and informal
       *[neutral] nothing shows it
    }

## Files that are brought in: what is wrong with a line

import-fault-unreadable = The file could not be read any further.
import-fault-archive = An archive is not opened.
import-fault-empty = There is nothing in it.
import-fault-too-long = Longer than a megabyte.
import-fault-open-quote = A quotation mark is opened and never closed.
import-fault-broken-quote = Something stands behind a closing quotation mark.
import-fault-nul = There is a NUL byte in it.
import-fault-encoding = It has characters of another encoding.
import-fault-cells = It has more cells than there are columns.
import-fault-columns = It has too many columns.
import-fault-too-many-items = It has more than 10,000 items.
import-fault-missing = A cell that is needed is empty.
import-fault-no-customer = Nothing says who the customer is: no e-mail address, id or phone number.
import-fault-date = Not a date.
import-fault-ambiguous-date = A date with two meanings.
import-fault-amount = Not an amount.
import-fault-ambiguous-amount = An amount with two meanings.
import-fault-number = Not a whole number, or not in its range.
import-fault-currency = Not a currency’s code, or none is said.
import-fault-email = Not an e-mail address.
import-fault-survey = Not one of the surveys CSAT, NPS and CES.
import-fault-json = Not JSON, or not as the format says.
import-fault-card = Not a card, or one that never ends.
import-fault-message = Not a message.
import-fault-message-date = A message without a date.
import-fault-column = { $column }: { $fault }
import-errors = { $name } errors
import-errors-line = Line
import-errors-code = Code
import-errors-column = Column
import-errors-message = What is wrong
cli-import-done =
    { $rows ->
        [one] One row read
       *[other] { $rows } rows read
    }; customers: { $new } new, { $changed } changed, { $same } known; records: { $records } new, { $updated } changed, { $unchanged } known; not taken: { $faults }.
cli-import-dry = Nothing was written.
cli-import-same = All of it was there already; nothing was written.
cli-import-errors = What was not taken: { $path }
cli-import-id = To undo it: parlance import undo { $id }
cli-import-row = { $id }  { $done }  { $source }  { $name }  { $layout }
cli-import-undone = Records: { $removed } removed, { $restored } as before. Customers: { $gone } removed, { $kept } kept.
