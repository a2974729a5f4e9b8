## Backups, and a damaged store

backups = Backups
backups-hint = Parlance makes one every day, encrypted as your store is. The newest of each of the last seven days and of the last four weeks are kept in { $folder }
backups-none = There is none yet.
backup-now = Back up now
backup-working = Working…
backup-made = { $made }
backup-holds = { $tickets ->
        [one] 1 ticket
       *[other] { $tickets } tickets
    }, { $messages ->
        [one] 1 message
       *[other] { $messages } messages
    }, { $size }
backup-unsent = { $count ->
        [one] 1 thing in it was not sent
       *[other] { $count } things in it were not sent
    }
backup-verify = Check
backup-is-whole = It is whole.
backup-restore = Restore…
backup-restore-title = Go back to this backup?
backup-restore-text = The store becomes what it was on { $made }. What came since then from help desks is fetched again; promises, settings and what was done only here since then go. Replies and drafts that were not sent come along. The present store is kept beside it.
backup-restore-yes = Restore
backup-copies = Copy each backup to this folder, too
backup-copies-hint = The path of a folder on another disk or a stick. On another computer the recovery code opens it.

backup-restored = The store is what it was on { $made }.
backup-repaired = { $whole ->
       *[yes] The store is repaired; nothing is lost.
        [no] The store is repaired. { $broken ->
            [one] 1 page
           *[other] { $broken } pages
        } of { $pages } could not be read. Help desks tell their part of what was on them again.
    }
backup-brought = { $count ->
        [one] 1 thing that was not sent came along.
       *[other] { $count } things that were not sent came along.
    }
backup-drafts = { $count ->
        [one] 1 draft came along.
       *[other] { $count } drafts came along.
    }
backup-held = { $count ->
        [one] 1 thing may have been sent already. It waits in the outbox for your decision.
       *[other] { $count } things may have been sent already. They wait in the outbox for your decision.
    }
backup-texts-lost = { $count ->
        [one] 1 reply or draft belongs to a ticket that cannot be read any more.
       *[other] { $count } replies and drafts belong to tickets that cannot be read any more.
    }
backup-aside = The store that was here is kept as { $file }
backup-lost = { $table ->
        [tickets] Tickets
        [messages] Messages
        [attachments] Attachments
        [customers] Customers
        [identities] Customers’ addresses
        [events] Events
        [outbox] Replies and changes not sent
        [drafts] Drafts
        [promises] Promises
        [records] Orders and other records
        [desks] Help desks
        [settings] Settings
        [returns] Returns and refunds
        [requests] Requests about data
        [audit] Audit trail
       *[other] Other things
    }: { $more ->
        [yes] at least { $count } lost
        [perhaps] some may be lost
       *[no] { $count } lost
    }
backup-lost-between = { $lost } ({ $from } to { $until })
backup-go-on = Go on

damaged = The store is damaged, so it was closed. Nothing in it was changed.
damaged-repair = Repair
damaged-repair-hint = All that can be read becomes a new store, what you had not sent first. What is lost is listed, and help desks tell their part again.
damaged-restore-hint = Or go back to a backup. What came since then from help desks is fetched again; what was done only here since then is lost. Replies and drafts that were not sent come along where they can be read.
