# Bringing in customers, orders and more from a file.

import-hint = Customers, orders, parcels, returns, refunds, surveys and points from Shopify, WooCommerce or any table; address cards; mail. The file is only read.
import-choose = Choose a file…
import-file = File
import-source = Name of the shop or system
import-source-hint = What a file of the same name said before is brought up to date.
import-look = Look into it
import-layout = What it is
import-layout-name = { $layout ->
        [shopify-orders] Orders from Shopify
        [shopify-customers] Customers from Shopify
        [woocommerce-orders] Orders from WooCommerce
        [woocommerce-customers] Customers from WooCommerce
        [columns] Another table
        [lines] Lines of Parlance’s own format
        [vcard] Address cards (vCard)
        [jscontact] Address cards (JSContact)
       *[mail] Mail
    }
import-recognised = Recognised by its contents.
import-encoding = Encoding
import-encoding-guessed = Guessed: look at the names below.
import-delimiter = Columns are divided by
import-delimiter-name = { $delimiter ->
        [comma] commas
        [semicolon] semicolons
       *[tab] tabs
    }
import-rows = A row is
import-row-name = { $kind ->
        [customers] a customer
        [orders] an order
        [shipments] a parcel
        [returns] a return
        [refunds] a refund
        [surveys] an answer to a survey
       *[loyalty] a change of points
    }
import-column = Column
import-holds = Holds
import-field = { $field ->
        [none] Nothing that is needed
        [customer-id] Customer number
        [name] Whole name
        [given-name] Given name
        [family-name] Family name
        [email] E-mail address
        [phone] Phone number
        [language] Language
        [country] Country
        [subdivision] State or region
        [city] City
        [postal-code] Postal code
        [street] Street
        [street2] Street, second line
        [form-of-address] Form of address
        [record-id] Number of the entry
        [order-number] Order number
        [at] Date
        [status] Status
        [total] Total
        [currency] Currency
        [payment] Payment method
        [channel] Channel
        [by] Who on our side
        [item-name] Article
        [item-sku] Article number
        [item-quantity] Quantity
        [item-price] Price of one
        [carrier] Carrier
        [tracking] Tracking number
        [delivered] Delivered on
        [reason] Reason
        [score] Score
        [survey] Kind of survey
        [comment] Comment
        [points] Points
        [balance] Points after it
       *[tier] Tier
    }
import-ask-column = A column for “{ $field }” is needed.
import-ask-dates = Is { $example } the { $day_first } or the { $month_first }?
import-ask-decimal = What stands before the decimals in { $example }?
import-decimal = { $mark ->
        [point] a point
       *[comma] a comma
    }
import-ask-currency = Currency of the amounts (three letters)
import-own-addresses = Our own addresses or domains, one a line (@example.com)
import-own-hint = What they sent went out, the rest came in.
import-found = The first rows would become
import-faults = Cannot be taken
import-line = line { NUMBER($line) }
import-dry = Only count
import-start = Bring in
import-stop = Stop
import-going = { NUMBER($rows) } rows read, { NUMBER($percent) } %
import-counted = This is what would come of it; nothing was written.
import-done = Brought in.
import-nothing-new = All of it was here already.
import-customers = { $new ->
        [one] 1 new customer
       *[other] { NUMBER($new) } new customers
    }, { NUMBER($changed) } changed, { NUMBER($same) } as before
import-records = { NUMBER($new) } new entries, { NUMBER($changed) } changed, { NUMBER($same) } as before
import-not-taken = { $faults ->
        [one] 1 row was not taken.
       *[other] { NUMBER($faults) } rows were not taken.
    }
import-errors = All of them stand in { $path }.
import-before = Brought in before
import-none = Nothing was brought in yet.
import-undo = Take back
import-undo-confirm = Everything that “{ $name }” brought in is taken back, and what it changed is as before.
import-held = A later file had to do with the same customers: take that back first.
import-undone = Taken back: { NUMBER($removed) } entries removed, { NUMBER($restored) } restored; { NUMBER($customers) } customers removed, { NUMBER($kept) } kept because somebody has had to do with them since.
