# Searching what is held on this computer.

search-field = Search messages, customers and orders
search-hint = Words, “words in a row”, -not, from:, market:, desk:, status:, before:2026-11-21, after:2026-11-01
search-ranked = Best matches first
search-none = Nothing found on this computer.
search-customers = Customers
search-hits = Messages, tickets and orders
search-more = Show older ones
search-searching = Searching…
search-reached = Looked at what is newer than { $date }; narrow the search to look further back.
search-missing-desk = { $name } has not been read to its end yet: { NUMBER($tickets) } of its tickets are here so far.
search-missing-unindexed = { $count ->
        [one] One entry is here but cannot be found yet; it soon can.
       *[other] { NUMBER($count) } entries are here but cannot be found yet; they soon can.
    }
search-missing-files = What attachments contain is not searched.
search-note = Internal note
search-reply = Our reply
search-message = From the customer
search-ticket = Ticket
search-record = { $kind ->
        [order] Order
        [shipment] Parcel
        [return] Return
        [refund] Refund
        [survey] Survey
        [loyalty] Loyalty
        [call] Call
        [consent] Consent
       *[event] Event
    }
