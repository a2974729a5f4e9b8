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
