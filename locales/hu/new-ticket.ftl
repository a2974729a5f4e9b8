# Új jegy nyitása az ügyfélnek írt üzenettel.

new-ticket-desk = Ügyfélszolgálati rendszer
new-ticket-none = Egyik ügyfélszolgálati rendszerében sem nyithat a Parlance jegyet.
new-ticket-email = Az ügyfél e-mail-címe
new-ticket-name = Az ügyfél neve
new-ticket-name-hint = Ha ismeri; a címből nem találjuk ki.
new-ticket-subject = Tárgy
new-ticket-queue = Sor
new-ticket-queue-any = A rendszer dönti el
new-ticket-text = Üzenet
new-ticket-send = Küldés
