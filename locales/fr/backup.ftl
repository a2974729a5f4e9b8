## Backups, and a damaged store

backups = Sauvegardes
backups-hint = Parlance en fait une chaque jour, chiffrée comme votre coffre. La plus récente de chacun des sept derniers jours et des quatre dernières semaines est conservée dans { $folder }
backups-none = Il n’y en a pas encore.
backup-now = Sauvegarder maintenant
backup-working = En cours…
backup-made = { $made }
backup-holds = { $tickets ->
        [one] { $tickets } ticket
       *[other] { $tickets } tickets
    }, { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    }, { $size }
backup-unsent = { $count ->
        [one] { $count } élément n’y était pas encore envoyé
       *[other] { $count } éléments n’y étaient pas encore envoyés
    }
backup-verify = Vérifier
backup-is-whole = Elle est intacte.
backup-restore = Restaurer…
backup-restore-title = Revenir à cette sauvegarde ?
backup-restore-text = Le coffre redevient ce qu’il était le { $made }. Ce que les helpdesks ont transmis depuis est chargé de nouveau ; les promesses, les paramètres et ce qui n’a été fait qu’ici depuis disparaissent. Les réponses et les brouillons non envoyés sont repris. Le coffre actuel est conservé à côté.
backup-restore-yes = Restaurer
backup-copies = Copier aussi chaque sauvegarde dans ce dossier
backup-copies-hint = Le chemin d’un dossier sur un autre disque ou une clé USB. Sur un autre ordinateur, le code de récupération l’ouvre.

backup-restored = Le coffre est redevenu ce qu’il était le { $made }.
backup-repaired = { $whole ->
       *[yes] Le coffre est réparé ; rien n’est perdu.
        [no] Le coffre est réparé. Pages illisibles : { $broken } sur { $pages }. Les helpdesks transmettent de nouveau leur part de ce qu’elles contenaient.
    }
backup-brought = { $count ->
        [one] { $count } élément non envoyé a été repris.
       *[other] { $count } éléments non envoyés ont été repris.
    }
backup-drafts = { $count ->
        [one] { $count } brouillon a été repris.
       *[other] { $count } brouillons ont été repris.
    }
backup-held = { $count ->
        [one] { $count } élément a peut-être déjà été envoyé. Il attend votre décision dans la boîte d’envoi.
       *[other] { $count } éléments ont peut-être déjà été envoyés. Ils attendent votre décision dans la boîte d’envoi.
    }
backup-texts-lost = { $count ->
        [one] { $count } réponse ou brouillon appartient à un ticket devenu illisible.
       *[other] { $count } réponses et brouillons appartiennent à des tickets devenus illisibles.
    }
backup-aside = Le coffre qui était ici est conservé sous { $file }
backup-lost = { $table ->
        [tickets] Tickets
        [messages] Messages
        [attachments] Pièces jointes
        [customers] Clientèle
        [identities] Coordonnées de la clientèle
        [events] Événements
        [outbox] Réponses et modifications non envoyées
        [drafts] Brouillons
        [promises] Promesses
        [records] Commandes et autres entrées
        [desks] Helpdesks
        [settings] Paramètres
        [returns] Retours et remboursements
        [requests] Demandes sur les données
        [audit] Journal d’audit
       *[other] Autres données
    } : { $more ->
        [yes] perte d’au moins { $count }
        [perhaps] perte possible
       *[no] perte de { $count }
    }
backup-lost-between = { $lost } (du { $from } au { $until })
backup-go-on = Continuer

damaged = Le coffre est endommagé et a donc été fermé. Son contenu n’a pas été modifié.
damaged-repair = Réparer
damaged-repair-hint = Tout ce qui est lisible forme un nouveau coffre, en commençant par ce que vous n’aviez pas envoyé. Ce qui est perdu est indiqué, et les helpdesks transmettent de nouveau leur part.
damaged-restore-hint = Ou revenez à une sauvegarde. Ce que les helpdesks ont transmis depuis est chargé de nouveau ; ce qui n’a été fait qu’ici depuis est perdu. Les réponses et les brouillons non envoyés sont repris s’ils sont lisibles.
