### What went wrong, by code: one sentence; `.next` says what to do.

## The key of the store

error-vault-no-keyring = This computer has no keyring that Parlance can keep the key of your store in.
    .next = Choose a passphrase instead, or start the keyring of your system and try again.
error-vault-keyring-locked = The keyring of your system is locked.
    .next = Unlock it and try again, or open the store with your recovery code.
error-vault-key-missing = The keyring does not hold the key of this store.
    .next = If you use another keyring than before, switch back to it; otherwise open the store with your recovery code.
error-vault-key-foreign = The keyring holds a key that belongs to another store.
    .next = Open this store with its recovery code; its key is then kept in the present keyring.
error-vault-wrong-passphrase = The passphrase is not right.
    .next = Check caps lock and keyboard layout and try again, or use your recovery code.
error-vault-wrong-recovery-code = { $typo ->
        [yes] The recovery code has a typing mistake in it.
       *[no] The recovery code does not open this store.
    }
    .next = Compare it with the printed code, group by group, and make sure that it is the code of this store.
error-vault-damaged = The file that tells how to open your store is damaged or missing.
    .next = Put vault.json back into the data folder from a backup; leave parlance.db where it is.
error-vault-exists = There is a store in this folder already.
    .next = Open that one, or choose another folder.
error-vault-disk-full = The disk is full, so the key could not be written; nothing was changed.
    .next = Free some space and try again.
error-vault-io = The files of the key, or the keyring, cannot be read or written.
    .next = Check that you may write to the data folder and that the keyring is running, then try again.

## The store

error-store-corrupt = The database of your store is damaged.
    .next = Repair the store, or go back to a backup: in the window, or by “parlance repair” and “parlance backup restore”.
error-store-foreign = The file parlance.db is not a database of this store.
    .next = Put back the right file, or choose another data folder; nothing in the present file was changed.
error-store-newer = A later version of Parlance made this store.
    .next = Install the latest version of Parlance and open the store with that.
error-store-busy = Something else is working on this right now.
    .next = Wait a moment and try again.
error-store-disk-full = The disk is full, so this could not be saved; everything saved before is still there.
    .next = Free some space and try again.
error-store-io = The data folder cannot be read or written.
    .next = Check that the disk is connected and that you may write to the folder, then try again.
error-store-missing-row = This is no longer there.
    .next = Go back to the inbox and choose again.

## Customers

error-merge-herself = A customer cannot be merged with herself.
    .next = Choose another customer.
error-merge-same-person = These customers are one person already.
    .next = You need do nothing. To part them again, use unmerge.
error-merge-not-merged = This customer was not merged into another.
    .next = Part one of the customers that were merged into this one instead.
error-timeline-bad-cursor = This is no place in a timeline.
    .next = Use the cursor of an entry as it was given.
error-timeline-bad-date = “{ $text }” is not a date.
    .next = Write it like 2026-11-21.
error-call-empty = Nothing is written about the call.
    .next = Write in a few words what was said.
error-event-empty = Nothing is written.
    .next = Write in a few words what happened.

## Help desks

error-desk-dns = There is no way to the help desk's address: its name is unknown, or this computer is offline.
    .next = Check your network and the spelling of the address; what you wrote waits in the outbox.
error-desk-unreachable = The help desk cannot be reached.
    .next = Check your network and whether the help desk is running; what you wrote waits in the outbox.
error-desk-tls = The connection to the help desk is not secure: its certificate cannot be trusted.
    .next = Check the address, or ask whoever runs the help desk to renew its certificate.
error-desk-no-answer = The help desk did not answer in time.
    .next = Parlance looks there first whether your message arrived, and sends it only if it did not.
error-desk-uncertain = It cannot be known whether this message was sent: the mail server’s answer was lost.
    .next = Look in the folder of sent messages or ask the customer. Send it again only if she has not got it; otherwise take it back.
error-desk-wrong-address = There is no such help desk at this address.
    .next = Copy the address from your browser's address bar and check the kind of help desk.
error-desk-unauthorized = The help desk does not accept the token.
    .next = Make a new token in the help desk and enter it in the settings.
error-desk-forbidden = Your account may not do this on the help desk.
    .next = Ask the administrator of the help desk for the right to see and answer tickets.
error-desk-not-found = The help desk no longer has this ticket.
    .next = Look there whether it was deleted or merged; your text is still in the outbox.
error-desk-rate-limited = The help desk asks us to slow down.
    .next = You need do nothing: Parlance goes on when it may.
error-desk-failed = The help desk has a fault of its own.
    .next = You need do nothing now: Parlance tries again. If it lasts, tell whoever runs the help desk.
error-desk-bad-answer = The help desk's answer cannot be read.
    .next = Parlance tries again. If it lasts, check that the address leads to the help desk itself and not to a proxy.
error-desk-refused = { $words ->
        [none] The help desk did not accept this.
       *[other] The help desk did not accept this: “{ $words }”
    }
    .next = Change your text, or drop it from the outbox and do it in the help desk.
error-desk-conflict = Somebody else has changed this on the help desk meanwhile.
    .next = Compare both values and choose which one shall stand.
error-desk-moved-on = There are new messages on this ticket that you had not seen when you wrote.
    .next = Read them, then send your reply as it is or take it back into the composer.
error-outbox-not-last = More waits in the outbox for this ticket, which the help desk does not have yet.
    .next = Take that out of the outbox first.
error-desk-cannot-open = Through this help desk, Parlance cannot open tickets.
    .next = Open the ticket in the help desk itself; it appears here with the next sync.
error-ticket-no-address = A new ticket needs the e-mail address of the customer, a subject and a message.
    .next = Fill in what is missing.
error-desk-removed = The help desk of this ticket was removed from Parlance; its tickets can only be read.
    .next = Add the help desk again under the same address, or copy your text and answer there.
error-desk-file-too-large = This file has more than 100 MB.
    .next = Open it in the help desk.
error-desk-bad-setting = { $setting ->
        [secret] The token cannot be used as it is.
        [encryption] This address has no encryption: token and customers' texts could be read by anybody on the way.
       *[other] The help desk's address cannot be used as it is.
    }
    .next = { $setting ->
        [encryption] Use the address that begins with https://. If there is none and you trust the network, choose to connect without encryption.
       *[other] Enter the full address, beginning with https://, and the token without spaces.
    }

## Sync

error-sync-elsewhere = Parlance is already open on this store.
    .next = Use the window that is open, or close it first.
error-sync-lock = The file that keeps two programs from syncing at once cannot be written.
    .next = Check that you may write to the data folder, then try again.
error-sync-no-secret = The token of this help desk is no longer in the keyring.
    .next = Enter the token again in the settings of the help desk.

## The demo desk

error-demo-desk-file = The file of the demo desk cannot be used.
    .next = Close other programs that use it, or remove the demo desk and start it again.
error-demo-desk-foreign = The file of the demo desk belongs to something else.
    .next = Move demo-desk.db out of the data folder and start the demo desk again.
error-demo-desk-tickets = The demo tickets of this version of Parlance cannot be read.
    .next = Install Parlance again.
error-demo-desk-time = This computer's clock is far off.
    .next = Set date and time, then start the demo desk again.
error-demo-desk-not-loopback = The demo desk works on this computer only.
    .next = Use an address that begins with http://127.0.0.1.
error-demo-desk-listen = The demo desk cannot be started on this computer.
    .next = Check whether a firewall blocks local connections, then try again.
error-demo-desk-no-ticket = The demo desk has no such ticket.
    .next = Sync, and choose a ticket from the inbox.
error-demo-desk-outdated = The ticket has changed on the demo desk meanwhile.
    .next = Look at it again and repeat the change.
error-demo-desk-bad-request = The demo desk does not understand this.
    .next = Update Parlance and try again.

## Markets

error-market-unknown-territory = { $market ->
        [none] There is no such market.
       *[other] There is no market with the code “{ $market }”.
    }
    .next = Give a country's two-letter code, such as JP or HU.
error-market-unknown-subdivision = This market has no such subdivision.
    .next = Give the part of the ISO 3166-2 code after the hyphen, such as 13 for Tokyo, or leave it out.
error-market-holidays-of-subdivision-unknown = The holidays of this subdivision are not known.
    .next = Ask for those of the whole market, or for another subdivision.
error-market-holidays-out-of-range = The holidays of this market are not known for this day.
    .next = Ask for days between 1990 and 2050; of some markets fewer years are known.
error-market-unknown-zone = There is no time zone of this name.
    .next = Give an IANA name, such as Asia/Tokyo.

## Exchange rates

error-rates-too-large = The file is too large to be a file of exchange rates.
    .next = Choose the XML file of the European Central Bank, such as eurofxref-daily.xml.
error-practice-file-large = This file is too large to come from Practice.
    .next = Check that it is the right one, and ask for it again.
error-rates-not-xml = The file is not XML, or it is cut off.
    .next = Download it again: the XML file itself, not the web page or the ZIP file. The rates that you have are still there.
error-rates-document-type = This looks like a web page, not like a file of exchange rates.
    .next = Download the XML file that the page links to. The rates that you have are still there.
error-rates-none-in-file = There are no exchange rates in this file.
    .next = Choose a file in the format of the European Central Bank, such as eurofxref-daily.xml.
error-rates-no-sender = The file does not say whose rates it holds.
    .next = Use the file as the European Central Bank publishes it.
error-rates-bad-date = The date “{ $date }” cannot be read.
    .next = Dates of rates are written as 2026-11-21.
error-rates-bad-rate = { $rate ->
        [0] A rate cannot be zero ({ $currency }).
       *[other] “{ $rate }” is not a rate for { $currency }.
    }
    .next = A rate is a number above zero, such as 402.15. Of a file with a wrong rate, nothing is taken.
error-rates-currency-twice = The file has two rates for { $currency } on { $date }.
    .next = Download it again. Nothing was taken from it.
error-rates-date-twice = The file has { $date } twice.
    .next = Download it again. Nothing was taken from it.
error-rates-unknown-currency = There is no currency with the code “{ $currency }” in use.
    .next = Give a three-letter code, such as EUR or HUF.
error-rates-same-currency = Both currencies are { $currency }.
    .next = Choose two different ones.
error-rates-no-source = The rate has no source.
    .next = Say where it is from: a bank, a price list, a colleague.
error-rates-unknown = There is no rate from { $from } to { $to } for { $date } or earlier.
    .next = Import a table that has both currencies, or type the rate.
error-rates-amount-too-large = The amount is too large to be converted exactly.
    .next = Convert a smaller one.
error-rates-bad-amount = The amount cannot be read.
    .next = Write digits only, with a point before the decimals: 1234.56
error-rates-bad-number = The rate cannot be read.
    .next = Write digits only, with a point before the decimals: 402.15
error-rates-ambiguous-number = This number could mean thousands or decimals.
    .next = Write it without a mark between thousands (1234), or with another number of decimals (1.2340).
error-rates-future-date = The day of this rate is still to come.
    .next = Give today or a day before.
error-rates-no-target = It is not said into which currency.
    .next = Choose a currency or a market.
error-rates-no-currency-there = This market has no currency of its own.
    .next = Choose the currency.

## The workspace

error-workspace-locked = The store is not open yet.
    .next = Open it first.
error-workspace-failed = Parlance could not finish this.
    .next = Try again; if it lasts, restart Parlance. What was saved is still there.
error-reply-empty = There is no text to send.
    .next = Write something first.
error-field-fixed = This field cannot be changed from here.
    .next = Change it in the help desk.
error-field-value = The help desk has no such value for this field.
    .next = Choose one of those offered.
error-hooks-port = Port { $port } cannot be used.
    .next = Choose another one, or close the program that uses it.
error-desk-name-empty = The help desk has no name.
    .next = Give it a name that you will know it by.
error-passphrase-empty = A passphrase is needed.
    .next = Choose one that is long and that you can remember.

## The command line

error-cli-usage = The command cannot be read: { $reason }
    .next = Ask for help with --help.
error-cli-bad-time = The time { $text } cannot be read.
    .next = Write it as 2026-11-21T09:00Z.
error-cli-bad-date = The date { $text } cannot be read.
    .next = Write it as 2026-11-21.
error-cli-bad-json = Line { $line } of the input is not what this command takes.
    .next = Give one JSON object a line, as shown by --help.
error-cli-bad-input = The input cannot be read.
    .next = Check that the file is there and is UTF-8 text.
error-cli-bad-ticket = There is no ticket { $ticket }.
    .next = Ask for the list with: parlance tickets
error-cli-bad-customer = There is no customer { $customer }.
    .next = A ticket tells its customer’s id: parlance --json show TICKET
error-cli-bad-desk = There is no help desk { $desk }.
    .next = Ask for the list with: parlance desk list
error-cli-bad-operation = There is nothing in the outbox under { $operation }.
    .next = Ask for the list with: parlance outbox list
error-cli-no-store = There is no store in { $dir } yet.
    .next = Make one by adding a help desk with: parlance desk add
error-cli-no-passphrase = The store needs its passphrase, and there is nobody to ask.
    .next = Put it into the environment variable PARLANCE_PASSPHRASE.
error-cli-no-secret = There is no token.
    .next = Give it on standard input, or in the environment variable PARLANCE_SECRET.
error-print-failed = The page could not be printed.
    .next = Check that a printer is there, then try again.

error-shift-name = A shift has no name.
    .next = Give each shift a name that your team knows it by.
error-shift-zone = The shift “{ $shift }” has a time zone that is not known: “{ $zone }”.
    .next = Choose a time zone from the list, such as Europe/Budapest.
error-shift-days = The shift “{ $shift }” is on no day of the week.
    .next = Choose at least one day, from 1 (Monday) to 7 (Sunday).
error-shift-time = The shift “{ $shift }” has a time that cannot be read: “{ $text }”.
    .next = Write times with 24 hours, such as 09:00 or 17:30.
error-shift-times = The shift “{ $shift }” begins and ends at the same time.
    .next = Change its beginning or its end; a shift around the clock is two shifts.
error-shift-languages = The shift “{ $shift }” speaks no language.
    .next = Choose at least one language for it.
error-shift-language = The shift “{ $shift }” has a language that is not known: “{ $language }”.
    .next = Choose a language from the list, or give its tag, such as hu or pt-BR.
error-office-hours = The office hours do not end after they begin.
    .next = Write two times of one day, such as 09:00 and 17:00.
error-week-not-a-date = “{ $text }” is not a date.
    .next = Write the year, month and day, such as 2026-11-23.
error-week-out-of-range = This week is out of range.
    .next = Choose a week that is nearer to today.
error-coverage-day = There is no such day of the week.
    .next = Give a day from 1 (Monday) to 7 (Sunday).
error-coverage-picture = The picture could not be drawn.
    .next = Export it as SVG instead.
error-register-no-rules = There are no rules of register for the language { $language } yet.
    .next = Languages with rules: { $known }
error-export-no-folder = There is no folder for downloads on this computer.
    .next = Make a folder for downloads in your system’s settings and try again.
error-export-failed = The file could not be written to { $place }: { $why ->
        [full] the disk is full.
        [denied] you may not write there.
        [missing] the folder is not there.
       *[other] the system refused it.
    }
    .next = Make room, or check the folder, and try again.
error-shifts-file = The file with the shifts cannot be read.
    .next = It is a JSON list; each shift has name, zone, days (1 to 7), from, to (09:00) and languages.
error-practice-no-scenario = There is no such scenario.
    .next = Choose one from the list of practice.
error-practice-no-attempt = This attempt is no longer there.
    .next = Begin the scenario again.
error-practice-other-version = The scenario has been changed since.
    .next = Begin it again in its new version.
error-practice-moved-on = The conversation is at another place by now.
    .next = Open the attempt again and go on from there.
error-practice-answer-long = This answer is too long to be scored.
    .next = Write what the customer needs, in a page at most.
error-practice-faulty = The scenario cannot be practised. { $file } { $place }: { $reason }
    .next = Tell whoever wrote it, or choose another one.
error-practice-bad-name = This is no name for a scenario.
    .next = Use small Latin letters, digits and hyphens, such as late-parcel-fr.
error-practice-not-kept = The scenario could not be kept: { $reason }
    .next = Check that there is room on the disk and that you may write into the folder, and try again.
error-practice-no-turn = The scenario has no turn “{ $turn }”.
    .next = Leave --turn out for the first one.
error-practice-results-file = Line { $line } of the file { $why ->
        [too-large] is too large.
       *[not-json] is no xAPI statement.
    }
    .next = Ask for the file again. It comes from Practice, Results, Share.
error-practice-scenario-file = The file of the scenario { $why ->
        [bundle-json] cannot be read.
        [bundle-format] is something else, or of a later version of Parlance.
        [bundle-id] has no proper name for the scenario.
        [bundle-name] has a file in it that no scenario has.
        [bundle-twice] has the same file twice.
        [bundle-too-large] is too large.
        [bundle-too-many] has too many files.
       *[bundle-no-file] lacks scenario.toml or scenario.ink.
    }
    .next = Ask for the file again. It comes from Practice, Scenarios, Files of this scenario.
error-practice-assignment-file = The assignment cannot be read. { $place }: { $reason }
    .next = Ask for the file again. It comes from Practice, Results, Assign.
error-practice-assignment-others = This assignment is for other people.
    .next = Check your name in Settings: it must be written as in the assignment.
error-practice-assignment-empty = An assignment needs a title and a scenario.
    .next = Write a title and choose at least one scenario.
error-practice-no-name = Results that are shared need a name.
    .next = Write your name in Settings, where closings are signed.
error-practice-no-version = The description has no version to count up.
    .next = Write version = 1 above its first table, and publish it then.

## Privacy

error-privacy-no-reason = An erasure needs a reason.
    .next = Write why, without the customer’s name: the reason stays in the audit trail.
error-privacy-confirm = The name that was typed is not the customer’s.
    .next = Type it exactly as it is shown.
error-privacy-under-way = Something to this customer is still on its way to a help desk: { $sending ->
        [0] { $undecided ->
            [one] one operation that no desk has confirmed
           *[other] { $undecided } operations that no desk has confirmed
        }
        [one] one is being sent this moment
       *[other] { $sending } are being sent this moment
    }.
    .next = { $sending ->
        [0] Send or drop them in the outbox, or say that they are to be erased, too.
       *[other] Wait until they are through, and try again.
    }
error-privacy-reason-names = The reason names the customer.
    .next = Write it without any name or address: it stays after the erasure.
error-privacy-received-later = { $date } has not come yet.
    .next = Give the day on which the request came.
error-privacy-extend-later = { $date } is not later than the present deadline.
    .next = Choose a later day.
error-privacy-not-a-date = “{ $date }” is no day.
    .next = Write it as 2026-11-21.
error-privacy-no-purpose = A consent needs a purpose.
    .next = Write what it is for, such as marketing-email.
error-retention-months = That is no number of months.
    .next = Choose from 1 to { $most }; what is to be kept for ever needs no rule.
error-retention-twice = There are two rules for the same market and kind.
    .next = Remove one of them.

## Backups

error-backup-damaged = This backup is damaged.
    .next = Take another one; nothing was changed.
error-backup-foreign = This is no backup of this store.
    .next = Choose a folder that Parlance made, with parlance.db and manifest.json in it.
error-backup-busy = The store or its backups are in use elsewhere.
    .next = Close other windows and commands of Parlance, and try again.
error-backup-missing = There is no such backup.
    .next = Choose one that is listed, or the folder of one.
error-backup-no-folder = There is no such folder.
    .next = Write the whole path of a folder that exists.
error-backup-not-copied = The backup was made, but not copied to the other folder: { $reason ->
        [store-disk-full] there is no space left.
       *[other] it cannot be written to.
    }
    .next = See to that folder; the next backup is copied there again.
error-backup-store-here = There is a store in this folder already.
    .next = Open it and restore the backup there, or choose an empty data folder.
error-outbox-restored = This is from a backup, and may have been sent since.
    .next = Look at the ticket on the help desk; then send it, or take it out.
error-cli-no-recovery-code = There is no recovery code.
    .next = Set PARLANCE_RECOVERY_CODE, or run the command on a terminal.

## Search

error-search-unknown-operator = There is no operator of this name.
    .next = Use from:, market:, desk:, status:, before: or after:, or put the words in quotes.
error-search-no-value = Nothing stands after the colon.
    .next = Write what to look for right after it, in quotes if it has spaces.
error-search-bad-date = This is not a day.
    .next = Write it as 2026-11-21.
error-search-bad-status = There is no such status.
    .next = Use new, open, waiting, solved or closed.
error-search-bad-market = There is no such market.
    .next = Write its code of two letters, as JP.
error-search-unknown-desk = There is no help desk of this name, or more than one begins with it.
    .next = Write its whole name, in quotes if it has spaces.
error-search-empty = There is nothing to look for.
    .next = Write a word, a name, an address or a number.
error-search-too-long = This is too long to look for.
    .next = Write a few words of it.
error-search-superseded = Another search has taken its place.
    .next = Its results are shown instead.
error-search-moved-on = This list is not the one that was searched before.
    .next = Search again.
error-import-file =
    { $why ->
        [missing] There is no such file.
        [denied] The file may not be read.
        [folder] That is a folder, not a file.
       *[other] The file cannot be read.
    }
    .next = Choose the file again.
error-import-not-read =
    { $fault ->
        [archive] The file is an archive or a workbook, and is not opened.
        [empty] There is nothing in the file.
        [columns] The first row has too many columns.
        [missing] The columns that were chosen are not in the file.
        [open-quote] The first row has a quotation mark that is never closed.
        [broken-quote] The first row has a quotation mark in the midst of a cell.
        [too-long] The first row is longer than a megabyte.
        [encoding] The first row is in another encoding.
       *[other] The file cannot be read as what it seems to be.
    }
    .next =
        { $fault ->
            [archive] Unpack it, or save the workbook as CSV in UTF-8.
            [encoding] Choose the encoding.
           *[other] Look into the file, or choose how it is laid out.
        }
error-import-asks = Something of the file has two meanings, or is missing: { $asks }.
    .next = Say what it is before the file is brought in.
error-import-no-source = The import needs the name of the shop or system that the file is from.
    .next = Write a name; use the same for the next file of that shop.
error-import-running = Another file is being brought in.
    .next = Wait until it is done, or stop it.
error-import-mapping = The mapping cannot be read: { $reason }
    .next = Correct the file of the mapping.
error-import-layout = There is no layout { $layout }.
    .next = Use one of: { $layouts }.
error-import-held = A later import has to do with the same customers.
    .next = Undo the later import first.
error-import-stopped = The import was stopped; nothing of it was kept.
    .next = Begin it again at any time.
error-cli-bad-request = There is no request “{ $request }”.
    .next = Take its id from parlance privacy list.

error-returns-no-order = There is no order with the number { $order }.
    .next = Look the number up in the shop, or import its orders.
error-returns-several-orders = Several shops or customers have an order with the number { $order }.
    .next = Name the shop, or open the customer first.
error-returns-bad-date = The day of delivery is not a date.
    .next = Write it as 2026-11-22.
error-returns-bad-kind = There are no goods of that kind.
    .next = Choose one of the kinds that are listed.
error-returns-bad-amount = This is not an amount to refund.
    .next = Write a number above zero, with a point before the decimals.
error-returns-no-reason = No reason is given.
    .next = Write why: it goes into the audit trail.
error-returns-nobody = Nobody is named who does this.
    .next = Write your name in the settings (your signature), or, for an approval, the name of who approves.
error-returns-paid-not-known = What the customer paid for this order is not known.
    .next = Import the order with its total, then open the case again.
error-returns-policy-not-read = A policy that is kept cannot be read by this version.
    .next = Update Parlance, or put the policy in again.
error-returns-step-not-now = This step does not follow from where the case stands.
    .next = Do one of the steps that are offered.
error-returns-step-waits = A refund of this case waits for an approval.
    .next = Let a second person approve or deny it first.
error-returns-nothing-waits = No refund of this case waits for an approval.
    .next = Look at the case again: somebody may have decided already.
error-returns-other-currency = The customer paid in { $currency }.
    .next = Refund in that currency.
error-returns-more-than-paid = That is more than the customer paid: { $left } is left.
    .next = Refund { $left } or less.
error-returns-same-person = Who asks for a refund cannot approve it.
    .next = Let a second person decide.
error-returns-other-case = The approval is for something else.
    .next = Open the case again and look at what waits.
error-returns-earlier = The step is earlier than the one before it.
    .next = Check the clock of this computer.
error-returns-limits-currency = There is no currency { $currency }.
    .next = Write a code such as EUR.
error-returns-limits-market = There is no market { $market }.
    .next = Write a code such as DE.
error-returns-limits-amount = { $amount } is not an amount for a limit.
    .next = Write a number that is not below zero, with a point before the decimals.
error-returns-policy-too-large = The policy is longer than { $about } kB.
    .next = Make it shorter.
error-returns-policy-toml = The policy cannot be read: { $about }
    .next = Compare it with the example.
error-returns-policy-no-shop = The policy does not name its shop.
    .next = Write the shop as its records name it: shop = "…".
error-returns-policy-unknown-market = There is no market { $about }.
    .next = Use a code of ISO 3166-1, such as DE.
error-returns-policy-market-twice = The market { $about } has two sections.
    .next = Keep one of them.
error-returns-policy-too-long = { $about } is too long a time.
    .next = Use at most 3660 days, and at most 2160 hours.
error-returns-policy-bad-amount = { $about } is not an amount or a share.
    .next = Write a number in quotation marks, such as "10" or "4.90"; a share is at most 100.
error-returns-policy-unknown-currency = There is no currency { $about }.
    .next = Write a code such as EUR.
error-returns-policy-bad-fee = A fee is either a percentage, or an amount with its currency.
    .next = Write { "{" } percent = "10" { "}" } or { "{" } amount = "5", currency = "EUR" { "}" }.
error-returns-policy-empty-exclusion = A number or word of excluded goods is empty ({ $about }).
    .next = Remove it, or write what the goods are known by.
error-returns-policy-twice = { $about } stands there twice.
    .next = Keep one of them.
error-cli-bad-item = { $text } is not a line with a quantity.
    .next = Write it as 1:2, for two of the first line.
error-cli-bad-case = { $text } is not a case.
    .next = Copy the id from parlance returns list.
