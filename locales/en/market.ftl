### The markets: a page each, two side by side; rates; coverage.

markets-tab-pages = Pages
markets-tab-rates = Currency
markets-tab-coverage = Coverage

## Finding a market

market-search = Find a market
market-search-hint = Name, code, language or currency
market-none = No market matches this.
market-count = { $count ->
        [one] 1 market
       *[other] { $count } markets
    }
market-choose = Choose a market from the list.
market-beside = Beside it
market-beside-none = No other market
market-part = Part of the market
market-part-whole = The whole market
market-print = Print

## At a glance

market-facts = At a glance
market-languages = Languages
# $percent is a number with its sign, as usual in the agent's language.
market-language = { $status ->
        [official] { $name }: { $percent }, official
        [de-facto] { $name }: { $percent }, used as official
        [regional] { $name }: { $percent }, official in a part
       *[none] { $name }: { $percent }
    }
market-shares = Shares of the people who use a language as their first or a further one.
market-languages-more = { $count ->
        [one] 1 more
       *[other] { $count } more
    }
market-currency = Currency
market-currency-value = { $name } ({ $code }, { $symbol })
market-cash = Cash is rounded to { $step }.
market-numbers = Numbers
market-dates = Dates in figures
market-date-order = { $order ->
        [day-month-year] day, month, year
        [month-day-year] month, day, year
       *[year-month-day] year, month, day
    }
market-dates-differ = Not the same in all its languages: write the month as a word.
market-week = Week
market-week-value = Begins on { $first }; weekend: { $weekend }
market-clock = Clock
market-clock-value = { $hours ->
        [h12] 12 hours
       *[h23] 24 hours
    }
market-calendar = Calendars
market-measures = Measures
market-measures-value = { $system ->
       *[metric] metric
        [us] US customary
        [uk] metric and British
    }
market-temperature = { $unit ->
       *[celsius] degrees Celsius
        [fahrenheit] degrees Fahrenheit
    }
market-dialling = Dialling code
market-address = Address
market-address-part = { $part ->
       *[name] name
        [organization] organization
        [street] street and number
        [district] part of the city
        [city] city
        [area] state or province
        [postal-code] postal code
        [sorting-code] sorting code
    }
market-postal-code = A postal code looks like { $code }.
market-zones = Time zones

## Holidays

market-holidays = Holidays, the next twelve months
market-holidays-none = We know of no public holidays there in this time.

## Ways to pay

market-payments = Ways to pay, and refunds
market-payments-none = We do not know yet how customers pay there: ask.
payment-kind = { $kind ->
        [card] card
        [wallet] wallet
        [bank-transfer] bank transfer
        [instant-payment] instant bank transfer
        [bank-redirect] over the customer’s bank
        [direct-debit] direct debit
        [cash-voucher] cash against a code
        [cash-on-delivery] cash on delivery
        [pay-later] pay later
        [instalments] instalments
        [invoice] invoice
        [carrier-billing] with the telephone bill
       *[prepaid] prepaid
    }

## Rights and guidance

market-rights = Rights and rules
market-rights-note = Facts with their law and source; no legal advice on a single case.
market-rights-none = We know of no rules there yet: ask.
market-guidance = Guidance
market-guidance-none = There is no guidance for this market yet. Ask the customer what suits them.
