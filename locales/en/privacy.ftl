## A customer's data

privacy = Data and privacy
privacy-export = Export everything
privacy-export-hint = Writes all that there is about this customer into the downloads folder: a page to read and a file for machines.
privacy-exported = { $rows ->
        [one] One row was written.
       *[other] { $rows } rows were written.
    }
privacy-files-elsewhere = { $count ->
        [one] One file is only on the help desk, and listed.
       *[other] { $count } files are only on the help desk, and listed.
    }
privacy-erase = Erase…
privacy-erase-title = Erase this customer
privacy-erase-warning = This cannot be taken back. The customer goes with everything that is kept here, and what help desks send again of it is not taken in.
privacy-erase-what = What goes
privacy-erase-stays = What stays elsewhere
privacy-erase-others = { $count ->
        [one] One message in another customer’s ticket was written by this customer. It stays.
       *[other] { $count } messages in other customers’ tickets were written by this customer. They stay.
    }
privacy-erase-sending = { $count ->
        [one] One operation is being sent this moment. Wait until it is through.
       *[other] { $count } operations are being sent this moment. Wait until they are through.
    }
privacy-erase-outgoing = { $count ->
        [one] Erase one operation that no help desk has confirmed, too
       *[other] Erase { $count } operations that no help desk has confirmed, too
    }
privacy-erase-files = { $count ->
        [one] Delete one file that was saved outside of Parlance
       *[other] Delete { $count } files that were saved outside of Parlance
    }
privacy-erase-reason = Reason
privacy-erase-reason-hint = It stays in the audit trail: without the customer’s name.
privacy-erase-confirm = Type the customer’s name as it stands here:
privacy-erase-now = Erase for good
privacy-erased = The customer was erased. Entry { $seq } of the audit trail says so.
privacy-erased-files = { $count ->
        [0] No file outside of Parlance was deleted.
        [one] One file outside of Parlance was deleted.
       *[other] { $count } files outside of Parlance were deleted.
    }
privacy-erased-left = Files that are still there
privacy-erased-backups = { $count ->
        [none] Backups that still hold the customer could not all be removed: remove them in the settings, or by hand.
        [0] There was no backup to remove.
        [one] 1 backup from before was removed.
       *[other] { NUMBER($count) } backups from before were removed.
    }
privacy-erased-cleaning = Traces in the store’s file are removed at the next start.

## Consents

privacy-consents = Consents
privacy-consents-none = No consent was written down.
privacy-consent-given = Given
privacy-consent-withdrawn = Taken back
privacy-consent-purpose = For what
privacy-consent-evidence = How it was given
privacy-consent-add = Write down
privacy-consent-latest = valid now
privacy-consent-earlier = earlier

## Requests

privacy-requests = Requests about data
privacy-requests-none = No request.
privacy-request-kind = What is asked for
privacy-kind-access = Access
privacy-kind-erasure = Erasure
privacy-kind-correction = Correction
privacy-kind-portability = Portability
privacy-kind-objection = Objection
privacy-request-received = Received on
privacy-request-note = Note
privacy-request-open = Open a request
privacy-request-due = Answer by { $date }
privacy-request-left = { $days ->
        [0] today
        [one] one day left
       *[other] { $days } days left
    }
privacy-request-overdue = { $days ->
        [one] one day late
       *[other] { $days } days late
    }
privacy-request-no-day = No deadline known
privacy-request-ask = Ask before you rely on this.
privacy-request-extend = Extend to
privacy-request-extended = extended
privacy-request-close = Close as
privacy-request-closed = Closed
privacy-outcome-done = Done
privacy-outcome-partly = Partly done
privacy-outcome-refused = Refused
privacy-outcome-withdrawn = Withdrawn
privacy-law = Law
privacy-source = Source, checked on { $date }

## Retention

retention = How long data are kept
retention-hint = Without a rule everything is kept. Tickets go only when they are done, nothing of them is still open, and all of them is old enough.
retention-market = Market
retention-others = All others
retention-kind = What
retention-kind-messages = Tickets with their messages
retention-kind-records = Orders and other records
retention-kind-copies = Files saved outside of Parlance
retention-months = Months
retention-add = Add a rule
retention-remove = Remove
retention-show = Show what would go
retention-keep = Keep these rules
retention-kept = The rules are kept. They are followed once a day.
retention-would = { $tickets ->
        [one] one ticket
       *[other] { $tickets } tickets
    }, { $messages ->
        [one] one message
       *[other] { $messages } messages
    }, { $records ->
        [one] one record
       *[other] { $records } records
    }, { $files ->
        [one] one file
       *[other] { $files } files
    } from before { $date }

## Audit trail

audit = Audit trail
audit-hint = Each entry holds the one before, so that a change of any shows.
audit-none = Nothing was written down yet.
audit-verify = Check all of it
audit-whole = { $entries ->
        [one] One entry, untouched.
       *[other] { $entries } entries, untouched.
    }
audit-head = Note this elsewhere to see later that nothing before it was touched:
audit-more = Earlier entries
