## A customer's data

privacy = Données et vie privée
privacy-export = Tout exporter
privacy-export-hint = Enregistre dans le dossier de téléchargements tout ce qui concerne cette personne : une page à lire et un fichier pour les machines.
privacy-exported = { $rows ->
        [one] { $rows } ligne a été écrite.
       *[other] { $rows } lignes ont été écrites.
    }
privacy-files-elsewhere = { $count ->
        [one] { $count } fichier se trouve seulement dans le helpdesk et figure dans la liste.
       *[other] { $count } fichiers se trouvent seulement dans le helpdesk et figurent dans la liste.
    }
privacy-erase = Effacer…
privacy-erase-title = Effacer cette personne
privacy-erase-warning = C’est irréversible. La fiche disparaît avec tout ce qui est conservé ici, et ce que les helpdesks en renvoient n’est pas repris.
privacy-erase-what = Ce qui disparaît
privacy-erase-stays = Ce qui reste ailleurs
privacy-erase-others = { $count ->
        [one] { $count } message écrit par cette personne se trouve dans le ticket de quelqu’un d’autre. Il y reste.
       *[other] { $count } messages écrits par cette personne se trouvent dans des tickets d’autres personnes. Ils y restent.
    }
privacy-erase-sending = { $count ->
        [one] { $count } opération est en cours d’envoi. Attendez qu’elle soit terminée.
       *[other] { $count } opérations sont en cours d’envoi. Attendez qu’elles soient terminées.
    }
privacy-erase-outgoing = { $count ->
        [one] Effacer aussi { $count } opération qu’aucun helpdesk n’a confirmée
       *[other] Effacer aussi { $count } opérations qu’aucun helpdesk n’a confirmées
    }
privacy-erase-files = { $count ->
        [one] Supprimer { $count } fichier enregistré en dehors de Parlance
       *[other] Supprimer { $count } fichiers enregistrés en dehors de Parlance
    }
privacy-erase-reason = Motif
privacy-erase-reason-hint = Il reste dans le journal d’audit : n’y mettez pas le nom de la personne.
privacy-erase-confirm = Saisissez le nom de la personne tel qu’il figure ici :
privacy-erase-now = Effacer définitivement
privacy-erased = La personne a été effacée. L’entrée { $seq } du journal d’audit en fait foi.
privacy-erased-files = { $count ->
        [0] Aucun fichier en dehors de Parlance n’a été supprimé.
        [one] { $count } fichier en dehors de Parlance a été supprimé.
       *[other] { $count } fichiers en dehors de Parlance ont été supprimés.
    }
privacy-erased-left = Fichiers toujours présents
privacy-erased-backups = { $count ->
        [none] Des sauvegardes contenant encore la personne n’ont pas pu être supprimées : supprimez-les dans les réglages ou à la main.
        [0] Il n’y avait aucune sauvegarde à supprimer.
        [one] { NUMBER($count) } sauvegarde antérieure a été supprimée.
       *[other] { NUMBER($count) } sauvegardes antérieures ont été supprimées.
    }
privacy-erased-cleaning = Les traces dans le fichier du coffre seront supprimées au prochain démarrage.

## Consents

privacy-consents = Consentements
privacy-consents-none = Aucun consentement n’a été noté.
privacy-consent-given = Donné
privacy-consent-withdrawn = Retiré
privacy-consent-purpose = À quelle fin
privacy-consent-evidence = Comment il a été donné
privacy-consent-add = Noter
privacy-consent-latest = en vigueur
privacy-consent-earlier = antérieur

## Requests

privacy-requests = Demandes sur les données
privacy-requests-none = Aucune demande.
privacy-request-kind = Objet de la demande
privacy-kind-access = Accès
privacy-kind-erasure = Effacement
privacy-kind-correction = Rectification
privacy-kind-portability = Portabilité
privacy-kind-objection = Opposition
privacy-request-received = Reçue le
privacy-request-note = Note
privacy-request-open = Ouvrir une demande
privacy-request-due = Répondre au plus tard le { $date }
privacy-request-left = { $days ->
        [0] aujourd’hui
        [one] encore { $days } jour
       *[other] encore { $days } jours
    }
privacy-request-overdue = { $days ->
        [one] { $days } jour de retard
       *[other] { $days } jours de retard
    }
privacy-request-no-day = Délai inconnu
privacy-request-ask = Renseignez-vous avant de vous y fier.
privacy-request-extend = Prolonger jusqu’au
privacy-request-extended = prolongée
privacy-request-close = Clore comme
privacy-request-closed = Close
privacy-outcome-done = Satisfaite
privacy-outcome-partly = Satisfaite en partie
privacy-outcome-refused = Refusée
privacy-outcome-withdrawn = Retirée
privacy-law = Loi
privacy-source = Source, vérifiée le { $date }

## Retention

retention = Durée de conservation des données
retention-hint = Sans règle, tout est conservé. Un ticket ne disparaît que s’il est terminé, que plus rien n’y est en cours et que tout y est assez ancien.
retention-market = Marché
retention-others = Tous les autres
retention-kind = Quoi
retention-kind-messages = Tickets avec leurs messages
retention-kind-records = Commandes et autres entrées
retention-kind-copies = Fichiers enregistrés en dehors de Parlance
retention-months = Mois
retention-add = Ajouter une règle
retention-remove = Supprimer
retention-show = Voir ce qui disparaîtrait
retention-keep = Enregistrer ces règles
retention-kept = Les règles sont enregistrées. Elles s’appliquent une fois par jour.
retention-would = { $tickets ->
        [one] { $tickets } ticket
       *[other] { $tickets } tickets
    }, { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    }, { $records ->
        [one] { $records } autre entrée
       *[other] { $records } autres entrées
    }, { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }, d’avant le { $date }

## Audit trail

audit = Journal d’audit
audit-hint = Chaque entrée contient la précédente : toute modification se voit.
audit-none = Rien n’a encore été noté.
audit-verify = Tout vérifier
audit-whole = { $entries ->
        [one] { $entries } entrée, intacte.
       *[other] { $entries } entrées, intactes.
    }
audit-head = Notez ceci ailleurs pour pouvoir constater plus tard que rien de ce qui précède n’a été touché :
audit-more = Entrées antérieures
