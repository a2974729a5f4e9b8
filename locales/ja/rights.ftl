### What the law gives a customer, in the agent’s language. One rule a line, with what one has to know beside it.

## What a rule is about

right-kind-withdrawal = Withdrawing without a reason
right-kind-refund = Money back
right-kind-delivery = Delivery
right-kind-guarantee = Faulty goods
right-kind-duty-de-minimis = Import: customs duty
right-kind-vat-de-minimis = Import: value-added, goods-and-services or sales tax
right-kind-privacy-access = A request for one’s data
right-kind-privacy-law = Protection of data
right-kind-contract-language = Language of contracts and consumer information
right-kind-label-language = Language of labels and instructions
right-kind-complaint-body = Where the customer can complain
right-kind-emergency = Emergency numbers

## What it says

right-days = { $count ->
        [one] 1 day
       *[other] { $count } days
    }
right-working-days = { $count ->
        [one] 1 working day
       *[other] { $count } working days
    }
right-months = { $count ->
        [one] 1 month
       *[other] { $count } months
    }
right-years = { $count ->
        [one] 1 year
       *[other] { $count } years
    }
right-hours = { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
# $time is one of the above.
right-deadline = { $from ->
        [delivery] { $time } from when the customer has the goods
        [contract] { $time } from the contract
        [withdrawal] { $time } from the withdrawal
        [return] { $time } from when the shop has the goods back
        [request] { $time } from the request
        [purchase] { $time } from the purchase
       *[none] { $time }
    }
right-amount = None on goods worth up to { $amount }
right-tax-due = None while the charge itself is no more than { $amount }
right-languages-all = All of these are required:
right-languages-any = One of these is required:
right-telephone = { $reaches ->
       *[all] { $number } (all services)
        [police] { $number } (police)
        [gendarmerie] { $number } (gendarmerie, outside towns)
        [fire] { $number } (fire brigade)
        [ambulance] { $number } (ambulance)
        [ambulance-and-fire] { $number } (ambulance and fire brigade)
        [mobile] { $number } (from mobile telephones)
        [text] { $number } (from text telephones)
    }
right-no-right = No such right by law
right-no-exemption = Due from the first unit: nothing is exempt
right-not-charged = Not charged on imports
right-no-law = No such law
right-immediately = At once; the law names no number
right-without-delay = Without delay; the law names no number
right-reasonable-time = Within a reasonable time, by kind and price of the goods; the law names no number
right-expected-life = As long as the goods may be expected to last; the law names no number

## For what it does not hold

right-exceptions = Not for:
right-exception-custom-made = goods made or altered for the customer
right-exception-perishable = goods that spoil
right-exception-sealed-hygiene = sealed goods of hygiene, once opened
right-exception-digital-content = digital content, once supplied
right-exception-tickets-dated = lodging, events and the like on a date
right-exception-price-fluctuating = goods whose price follows a market
right-exception-newspapers = newspapers and magazines
right-exception-unsealed-media = sealed recordings and software, once opened
right-exception-travel = transport and travel
right-exception-business-buyer = customers who buy for a business
right-exception-other = further cases that the law lists

## What one has to know with it

right-condition-after-complaint-to-trader = Only after a complaint to the shop.
right-condition-by-origin-or-carrier = Differs by where the goods come from, or between post and courier.
right-condition-by-region = Differs by region.
right-condition-cancel-if-late = If it is late, the customer may cancel and gets the money back.
right-condition-cancel-on-breach = The customer may cancel where the shop breaks its duties to inform, to give a contract or to deliver.
right-condition-collected-at-purchase = Up to a value, the shop or platform collects the tax at purchase.
right-condition-cross-border-only = For purchases from another state only.
right-condition-customer-chooses-remedy = The customer chooses between repair, replacement and refund, at least for major faults.
right-condition-customer-pays-return = The customer pays for sending the goods back.
right-condition-digital-content-shorter = Shorter for digital content.
right-condition-doorstep-sales-differ = Sales at the door, by telephone or by direct selling have rules of their own.
right-condition-fault-presumed-at-delivery = A fault found in this time counts as there from the start.
right-condition-fee = It costs a fee.
right-condition-fee-possible = The shop may keep a limited fee.
right-condition-flat-charge = Up to a value, a flat charge or rate is due instead of the ordinary tariff.
right-condition-free-of-charge = Free of charge for the customer.
right-condition-further-deadline-first = The customer first sets a reasonable further deadline.
right-condition-goods-unused = Only for goods that are unused or in their original state.
right-condition-hidden-faults-from-discovery = For hidden faults it counts from their discovery.
right-condition-industrial-goods-free = Industrial goods are free of duty whatever their value.
right-condition-larger-businesses-only = Binds businesses above a size only.
right-condition-late-delivery-only = Only after late or missing delivery.
right-condition-limited-times = Only a limited number of times, or up to a sum, in a year.
right-condition-longer-elsewhere = Longer outside the same city.
right-condition-longer-for-durable-goods = Longer for goods that are meant to last.
right-condition-longer-for-some-customers = Longer for some groups of customers that the law protects.
right-condition-longer-if-not-told = Longer if the customer was not told of the right.
right-condition-may-be-extended = May be extended if the person is told.
right-condition-may-wait-for-goods = The shop may wait for the goods or for proof that they were sent.
right-condition-money-back-at-first = In the first 30 days the customer may refuse faulty goods and have the money back.
right-condition-number-is-practice = The law names no number: this one is practice or the authority’s guidance.
right-condition-post-and-courier-only = For post and courier only.
right-condition-prepaid-orders-only = For orders paid in advance.
right-condition-registered-seller-only = Only where the seller is registered for the tax.
right-condition-report-at-once = The customer has to report a fault at once.
right-condition-report-soon = The customer has to report a fault soon.
right-condition-reports-and-advice-only = Takes reports or gives advice; settles no single case.
right-condition-same-means = By the same means of payment.
right-condition-seller-pays-return = The shop pays for sending the goods back.
right-condition-services-from-contract = For services it counts from the contract.
right-condition-services-may-be-excluded = A provider of services may exclude it before the contract.
right-condition-shorter-for-consumables = Shorter for goods that do not last.
right-condition-shown-policy-prevails = The shop’s own policy, as shown before the purchase, decides.
right-condition-some-businesses-only = Binds some kinds of business or of sale only.
right-condition-some-goods-excluded = Not for some goods, such as tobacco and alcohol.
right-condition-some-goods-only = For some kinds of goods only.
right-condition-some-goods-shorter = Shorter for some kinds of goods.
right-condition-time-to-ship = This is the time to ship, not to arrive.
right-condition-trader-must-agree = Only if the shop takes part.
right-condition-unless-agreed-otherwise = Unless something else was agreed.
right-condition-used-goods-shorter = May be shorter for used goods.
right-condition-with-delivery-cost = Together with the cost of standard delivery.

## How sure and since when

right-law = Law: { $law }
right-valid-from = Since { $date }
right-valid-until = Until { $date }
right-ask = The source leaves a doubt: ask before anything is promised.
right-place = { $place ->
       *[market] Holds in the whole market
        [subdivision] Holds in this part of the market ({ $code })
        [union] Holds in the whole European Union
    }
