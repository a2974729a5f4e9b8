# Ouvrir un ticket en écrivant à la clientèle.

new-ticket-desk = Helpdesk
new-ticket-none = Aucun de vos helpdesks ne permet à Parlance d’ouvrir des tickets.
new-ticket-email = Adresse e-mail de la personne
new-ticket-name = Nom de la personne
new-ticket-name-hint = S’il est connu ; il n’est pas deviné d’après l’adresse.
new-ticket-subject = Objet
new-ticket-queue = File
new-ticket-queue-any = Au choix du helpdesk
new-ticket-text = Message
new-ticket-send = Envoyer
