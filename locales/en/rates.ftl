# Exchange rates: converting an amount, and the tables to convert by.

## Converting

rates-convert = Convert
rates-amount = Amount
rates-from = From
rates-to = To
rates-market = Customer’s market
rates-no-market = Not chosen
rates-on = On
rates-cash = Paid in cash
rates-currency = { $code } – { $name }
rates-result-from = Rate of { $date }, { $source }
rates-typed = typed
rates-old = Too old to rely on
rates-for-customer = As the customer writes it

## What is kept

rates-kept = Rates to convert by
rates-none = No rates yet: import a table, or type a rate.
rates-import = Import a table
rates-import-hint = The XML file of the European Central Bank, such as eurofxref-daily.xml. It is read on this computer; nothing is fetched.
rates-imported = { $days ->
        [one] Kept: { $source }, { $last }.
       *[other] Kept: { $source }, { $days } days, { $first } to { $last }.
    }
rates-left-out = Left out, not in use any more: { $currencies }
rates-tables = { $days ->
        [one] { $last }
       *[other] { $first } to { $last }, { $days } days
    }
rates-remove = Remove
rates-remove-confirm = Remove { $name }? Amounts can no longer be converted by it.

## Typing a rate

rates-type = Type a rate
rates-rate = { $to } for one { $from }
rates-date = Of which day
rates-source = Where it is from
rates-source-hint = A bank, a price list, a colleague: it is shown with every amount.
rates-keep = Keep the rate
