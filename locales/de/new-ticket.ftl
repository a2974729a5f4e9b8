# Ein Ticket eröffnen, indem man der Kundin oder dem Kunden schreibt.

new-ticket-desk = Helpdesk
new-ticket-none = In keinem Ihrer Helpdesks kann Parlance Tickets eröffnen.
new-ticket-email = E-Mail-Adresse (Kundschaft)
new-ticket-name = Name (Kundschaft)
new-ticket-name-hint = Falls bekannt; aus der Adresse wird er nicht erraten.
new-ticket-subject = Betreff
new-ticket-queue = Warteschlange
new-ticket-queue-any = Der Helpdesk entscheidet
new-ticket-text = Nachricht
new-ticket-send = Senden
