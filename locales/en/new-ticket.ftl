# Opening a ticket by writing to a customer.

new-ticket-desk = Help desk
new-ticket-none = None of your help desks lets Parlance open tickets.
new-ticket-email = E-mail address of the customer
new-ticket-name = Name of the customer
new-ticket-name-hint = If you know it; it is not guessed from the address.
new-ticket-subject = Subject
new-ticket-queue = Queue
new-ticket-queue-any = As the help desk decides
new-ticket-text = Message
new-ticket-send = Send
