# Returns and refunds in the window.

returns = Returns and refunds
returns-totals = Refunded today
returns-today = Refunded today: { $own } of { $limit }. Left: { $left }.
returns-granted = Approved today: { $amount }
returns-market = { $limit ->
        [none] { $market }: { $own }
       *[other] { $market }: { $own } of { $limit }
    }
returns-waiting =
    { $count ->
        [one] One refund waits for an approval.
       *[other] { $count } refunds wait for an approval.
    }
returns-orders = Orders
returns-no-orders = No order of this customer is held here. Import the shop’s orders to check a return.
returns-grounds = Why it goes back
returns-ground =
    { $grounds ->
        [changed-mind] A change of mind
        [faulty] Faulty
        [wrong-item] Not what was ordered
       *[not-arrived] Has not arrived
    }
returns-delivered = Delivered on, if known
returns-quantity = How many (left: { $left })
returns-kind = Kind of goods
returns-opened = Seal opened?
returns-opened-yes = opened
returns-opened-no = sealed
returns-used = Used?
returns-used-yes = used
returns-used-no = unused
returns-reason = Why (for the audit trail)
returns-open = Open a case
returns-put = Put this message into the reply
returns-clock =
    { $hours ->
        [0] Refund due in { $minutes } min
       *[other] Refund due in { $hours } h { $minutes } min
    }
returns-clock-late =
    { $hours ->
        [0] Refund late by { $minutes } min
       *[other] Refund late by { $hours } h { $minutes } min
    }
returns-refunded = refunded: { $amount }
returns-amount = Amount
returns-way = Way back
returns-way-name =
    { $way ->
        [prepaid-label] Prepaid label
        [in-store] In a shop
        [drop-off] Drop-off point
       *[own-parcel] The customer’s own parcel
    }
returns-approver = Who approves
returns-do =
    { $step ->
        [approve] Approve
        [refuse] Refuse
        [ask] Asked the customer
        [send-label] Label sent
        [on-its-way] On its way
        [receive] Received
        [accept] Checked: in order
        [not-accept] Checked: not in order
        [refund] Refund
        [goodwill] Goodwill refund
        [exchange] Exchange
        [grant] Approve the refund
        [deny] Deny the refund
       *[close] Close
    }
returns-settings = Returns and refunds
returns-policies = Policies of shops
returns-policy-keep = Keep this policy
returns-policy-remove = Remove
returns-limits = Refunds without an approval
returns-currency = Currency
returns-per-case = In a case
returns-per-day = In a day
returns-market-code = Market
returns-market-add = Limits of a market
returns-market-remove = Remove
returns-limits-keep = Keep these limits
returns-limits-remove = Have no limits: every refund needs an approval
returns-state =
    { $state ->
        [requested] Requested
        [asked] Customer asked
        [approved] Approved
        [refused] Refused
        [label-sent] Label sent
        [on-its-way] On its way
        [received] Received
        [inspected] Checked
        [not-accepted] Not as it should be
        [refunded] Refunded
        [exchanged] Exchanged
       *[closed] Closed
    }

returns-goods-custom-made = made or altered for the customer
returns-goods-perishable = goods that spoil
returns-goods-sealed-hygiene = sealed goods of hygiene
returns-goods-digital-content = digital content
returns-goods-tickets-dated = tickets and lodging on a date
returns-goods-price-fluctuating = prices that follow a market
returns-goods-newspapers = newspapers and magazines
returns-goods-unsealed-media = sealed recordings and software
returns-goods-travel = transport and travel
returns-goods-gift-card = gift cards
returns-goods-clearance = reduced or last pieces
returns-most = At most { $amount }
returns-waits = Waits for an approval: { $amount }. { $why }
returns-fault = { $line }:{ $column }: { $message }
returns-no-limits = No limits are set: every refund needs an approval.
