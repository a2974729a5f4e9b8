# Returns and refunds: to the agent.

return-answer =
    { $answer ->
        [eligible] May go back.
        [not-eligible] May not go back.
       *[ask] Something has to be asked first.
    }

return-window =
    { $basis ->
        [policy]
            { $earliest ->
                [yes] By the shop’s policy, counted from { $from }, until { $until } at least: the day of delivery is not known.
               *[no] By the shop’s policy, counted from { $from }, until the end of { $until } at the customer’s place.
            }
       *[statutory]
            { $earliest ->
                [yes] By law, counted from { $from }, until { $until } at least: the day of delivery is not known.
               *[no] By law, counted from { $from }, until the end of { $until } at the customer’s place.
            }
    }

return-reason-within-policy = The shop’s policy takes it back until { $date }.
return-reason-within-law = The law gives a right to withdraw until { $date }.
return-reason-policy-passed = The time of the shop’s policy ended on { $date }.
return-reason-no-returns-by-policy = The shop’s policy takes back nothing here beyond the law.
return-reason-no-policy = There is no policy of this shop.
return-reason-law-passed = The time of the law ended on { $date }.
return-reason-no-law-right = The law of this market gives no right to withdraw without a reason.
return-reason-law-not-known = What the law of this market gives is not known here: ask before you refuse.
return-reason-law-unsure = The source on the law of this market leaves a doubt: ask before you refuse.
return-reason-law-names-no-number = The law names no number of days, or nothing says from when they count: ask before you refuse.
return-reason-no-market = Where the customer is is not known, and so the law is not either.
return-reason-ask-delivery-date = Ask for the day of delivery: counted from the order, the time ended on { $date }.
return-reason-last-day-not-working = The last day was no working day. Many laws let the time run until { $date }: ask.
return-reason-excluded = The shop’s policy takes none of these back: { $kind }.
return-reason-excepted-by-law = The law excepts these: { $kind }.
return-reason-ask-opened = The law excepts these once they were opened or supplied, so ask: { $kind }.
return-reason-used = It was used, and the shop’s policy takes back unused goods only.
return-reason-used-by-law = It was used, and the right is for unused goods only.
return-reason-seal-opened = Its seal was opened.
return-reason-ask-shown-policy = The law lets the shop’s policy decide if it was shown before the purchase: ask whether it was.
return-reason-ask-condition = Ask, since the law has a condition: { $condition }
return-reason-note = To know: { $condition }
return-reason-not-at-a-distance = It was bought in a shop, and the right is for sales at a distance: ask.
return-reason-ships-elsewhere = The order went to another market: { $country }.
return-reason-nothing-left = All of it came back already.
return-reason-fewer-left =
    { $left ->
        [one] Only { $left } is left to send back.
       *[other] Only { $left } are left to send back.
    }
return-reason-no-such-line = The order has no such line.
return-reason-price-not-known = A price is not known: look it up before you name an amount.
return-reason-several-currencies = Prices, total, fee or refunds are in several currencies: no sum can be told.
return-reason-nothing-to-refund = All that was paid went back already.
return-reason-discount = The order cost less than its items: share the discount out before you name an amount.
return-reason-fee-not-allowed = The shop’s fee is not kept: the law gives this return.
return-reason-fee-kept = The shop keeps { $amount }.
return-reason-delivery-cost-included = The cost of the delivery goes back, too.
return-reason-shop-pays-return = The shop pays for the way back: the law says so.
return-reason-money-by-law = The policy gives store credit only, but the law gives money.
return-reason-guarantee-holds = The seller is liable for faults until { $date }. How a fault is put right (repair, replacement, money): ask.
return-reason-guarantee-passed = The time of liability for faults ended on { $date }.
return-reason-guarantee-unclear = How long the seller is liable for faults here is not certain: ask.
return-reason-arrived-already = A shipment says that it arrived on { $date }: ask.
return-reason-delivery-overdue = It should have been delivered by { $date }.
return-reason-delivery-not-due = It may take until { $date } to be delivered: ask what was agreed.
return-reason-delivery-unclear = Until when it had to be delivered is not known here: ask.
return-reason-must = The policy asks for this: { $condition }

goods-condition-unused = unused
goods-condition-original-packaging = in the original packaging
goods-condition-seal-unbroken = with its seal unbroken
goods-condition-tags-attached = with its tags
goods-condition-complete = complete
goods-condition-proof-of-purchase = with a proof of purchase

goods-kind-custom-made = made or altered for the customer
goods-kind-perishable = goods that spoil
goods-kind-sealed-hygiene = sealed goods of hygiene
goods-kind-digital-content = digital content
goods-kind-tickets-dated = tickets and lodging on a date
goods-kind-price-fluctuating = prices that follow a market
goods-kind-newspapers = newspapers and magazines
goods-kind-unsealed-media = sealed recordings and software
goods-kind-travel = transport and travel
goods-kind-gift-card = gift cards
goods-kind-clearance = reduced or last pieces

return-way =
    { $way ->
        [prepaid-label] Prepaid label
        [in-store] In a shop
        [drop-off] Drop-off at a point of the carrier
       *[own-parcel] The customer’s own parcel
    } ({ $pays ->
        [shop] the shop pays
       *[customer]
            { $fee ->
                [none] the customer pays
               *[other] the customer pays { $fee }
            }
    })

return-days =
    { $days ->
        [0] on the same day
        [one] { $kind ->
            [business] up to { $days } working day
           *[calendar] up to { $days } day
        }
       *[other] { $kind ->
            [business] up to { $days } working days
           *[calendar] up to { $days } days
        }
    }

return-route =
    { $route ->
        [original]
            { $days ->
                [none] To { $method }, the way it came.
               *[other] To { $method }, the way it came; { return-days }.
            }
        [bank-account]
            { $days ->
                [none] Paid by { $method }: to a bank account, which the customer has to name.
               *[other] Paid by { $method }: to a bank account, which the customer has to name; { return-days }.
            }
        [shop] Paid by { $method }: its provider has no refunds, so the shop settles it with the customer.
       *[not-known]
            { $method ->
                [none] How the customer paid does not say how a refund arrives.
               *[other] How a refund arrives by { $method } is not known.
            }
    }

refund-ask-how-paid = Ask how the customer paid.
refund-ask-bank-account = Ask for a bank account by a safe way.
refund-ask-how-wanted = Ask how the customer would like to have the money.
refund-ask-provider = Ask the payment provider before you promise a way or a time.
refund-ask-too-long-ago = The provider no longer refunds a payment of that day: ask for another way.

refund-clock-law =
    { $until ->
        [none]
            { $law ->
                [none] The law names no day until which the money is due back.
               *[other] { $law } names no day that can be counted from here.
            }
       *[other]
            { $overdue ->
                [yes] Late by law: it was due until { $until } ({ $law }).
               *[other] Due by law until { $until } ({ $law }).
            }
    } { $sure ->
        [no] The source leaves a doubt.
       *[yes] { "" }
    }

case-step =
    { $step ->
        [open] Opened
        [approve] Approved
        [refuse] Refused
        [ask] Asked the customer
        [send-label] Sent the label, or told the way
        [on-its-way] On its way to us
        [receive] Received
        [inspect] Looked at: as it should be
        [inspect-not] Looked at: not as it should be
        [hold] { $amount } waits for an approval
        [deny] The approval was denied
        [refund]
            { $basis ->
                [granted] Refunded { $amount }, approved
               *[own] Refunded { $amount }
            }
        [goodwill]
            { $basis ->
                [granted] Refunded { $amount } as goodwill, approved
               *[own] Refunded { $amount } as goodwill
            }
        [exchange] Exchanged
       *[close] Closed
    }

approval-why-no-limit = No limit is set, so that every refund needs an approval.
approval-why-case = The case would come to { $total }; your limit of a case is { $limit }.
approval-why-day = Today would come to { $total }; your limit of a day is { $limit }.
approval-why-market-day = Today would come to { $total } in this market; your limit there is { $limit }.
approval-why-no-rate = There is no rate from { $from } to { $to }.
approval-why-old-rate = The rate is of { $date } and too old to rely on.
approval-why-not-counted = Earlier refunds are not known in the currency of your limit.

return-message-in-english = There are no words for { $language } yet: this is in English. Say so to the customer, or translate it.
return-message-shop-words = Ends with the shop’s own words, as the policy has them: check their language.

case-state =
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

cli-return-most = At most { $amount }
cli-return-message = Message to the customer
cli-return-waits = Waits for an approval: { $amount }. { $why }
cli-return-due = Refund due { $due }
cli-return-fault = { $line }:{ $column }: { $message }
cli-return-sound = The policy of { $shop } can be used.
cli-return-totals = { $limit ->
        [none] Refunded today: { $own }
       *[other] Refunded today: { $own } of { $limit }, { $left } left
    }
cli-return-no-limits = No limits are set: every refund needs an approval.

# Returns and refunds: to the customer, in the customer’s language. $order is the order’s number, $amount and $date are as one
# writes them there; $formality is how the customer is addressed.

customer-return-requested =
    We have received your return request for order { $order }. We are looking into it now and will write to you as soon as there is a decision. There is nothing you need to do until then.
customer-return-asked =
    { $what ->
        [delivery-date] Thank you for your return request for order { $order }. Could you please tell us on which day the parcel reached you? Then we can answer you right away.
        [opened] Thank you for your return request for order { $order }. Could you please tell us whether the sealed packaging has been opened? Then we can answer you right away.
       *[other] Thank you for your return request for order { $order }. We need to check one more point before we can give you a firm answer, and will write to you again as soon as we have done so.
    }
customer-return-asked-again =
    To go on with the return for order { $order }, we still need the information that we asked you for. As soon as we have it, we will take the next step.
customer-return-approved =
    Your return for order { $order } has been approved. { $way ->
        [prepaid-label] We will send you a return label: please stick it on the parcel and hand the parcel in.
        [in-store] You can bring the goods to our shop; please have the order number with you.
        [drop-off] You can hand in the parcel at a drop-off point of the carrier.
        [own-parcel] Please send the parcel to us with a carrier of your choice, and keep the receipt.
       *[none] We will let you know how best to send the goods back.
    } { $pays ->
        [shop] The return is free of charge for you.
        [customer]
            { $fee ->
                [none] Please note that you bear the cost of the return.
               *[other] Please note that the return costs { $fee }.
            }
       *[unsaid] { "" }
    }
customer-return-refused =
    Thank you for your message. Unfortunately, we cannot accept the return for order { $order }. { $why ->
        [passed] The return period ended on { $date }.
        [excluded] The item is one of those that cannot be returned.
        [used] The item has already been used or opened, and can therefore not be taken back.
        [returned] According to our records, the items have already been returned.
       *[other] It does not meet the conditions for a return.
    } { $instead ->
        [exchange] What we can offer you is an exchange: just let us know.
        [store-credit] What we can offer you is store credit: just let us know.
        [both] What we can offer you is an exchange or store credit: just let us know which you would prefer.
       *[none] If there is something we have not taken into account, please write to us and we will look at it again.
    }
customer-return-label =
    The return label for order { $order } is on its way to you. Please stick it on the parcel and keep the proof of posting until you have your refund.
customer-return-received =
    Your parcel for order { $order } has arrived. We are checking it now and will write to you as soon as we are done.
customer-return-accepted =
    We have checked your return for order { $order }, and everything is in order. We are now arranging your refund and will confirm it to you.
customer-return-not-accepted =
    We have checked your return for order { $order }. Unfortunately, the goods did not reach us in the expected condition. We will write to you about how we can proceed, and are happy to hear your view.
customer-return-account =
    We have checked your return for order { $order }, and everything is in order. Because of the way you paid, we can only refund you to a bank account. Please let us have your account details by a secure way; please do not send any card numbers.
customer-return-refunded =
    { $goodwill ->
        [yes] As a gesture of goodwill, we have refunded { $amount } for order { $order }; you do not need to send anything back.
       *[no] We have refunded { $amount } for order { $order }.
    } { $route ->
        [original] The money goes back the way you paid.
        [bank-account] The money goes to the bank account that you gave us.
       *[other] { "" }
    } { customer-return-days }
customer-return-days =
    { $days ->
        [none] How long it takes until you see it depends on your bank or payment provider.
        [0] It usually arrives on the same day.
        [one] { $kind ->
            [business] It usually arrives within one working day.
           *[calendar] It usually arrives within one day.
        }
       *[other] { $kind ->
            [business] It usually arrives within { $days } working days.
           *[calendar] It usually arrives within { $days } days.
        }
    }
customer-return-delayed =
    Your refund for order { $order } is taking longer than we had promised. We are sorry about that. We are taking care of it now and will write to you as soon as the money is on its way.
customer-return-exchanged =
    Your exchange for order { $order } is arranged. We will write to you as soon as the new goods are on their way.
