# Abrir un ticket escribiendo a quien compra.

new-ticket-desk = Mesa de ayuda
new-ticket-none = Ninguna de sus mesas de ayuda permite a Parlance abrir tickets.
new-ticket-email = Correo de la persona
new-ticket-name = Nombre de la persona
new-ticket-name-hint = Si lo conoce; no se adivina a partir de la dirección.
new-ticket-subject = Asunto
new-ticket-queue = Cola
new-ticket-queue-any = Lo que decida la mesa de ayuda
new-ticket-text = Mensaje
new-ticket-send = Enviar
