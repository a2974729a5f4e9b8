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
        [confirmed] delivered
    }
cli-recovery-code = Recovery code, shown only this once; write it down and keep it safe: { $code }
cli-passphrase = Passphrase:{" "}
cli-desk-added = Added: { $name }
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
cli-nothing = Nothing found.

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
