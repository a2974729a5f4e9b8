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
    .next = Close Parlance, keep a copy of the data folder, and put parlance.db back from a backup.
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

## Help desks

error-desk-dns = There is no way to the help desk's address: its name is unknown, or this computer is offline.
    .next = Check your network and the spelling of the address; what you wrote waits in the outbox.
error-desk-unreachable = The help desk cannot be reached.
    .next = Check your network and whether the help desk is running; what you wrote waits in the outbox.
error-desk-tls = The connection to the help desk is not secure: its certificate cannot be trusted.
    .next = Check the address, or ask whoever runs the help desk to renew its certificate.
error-desk-no-answer = The help desk did not answer in time.
    .next = Parlance looks there first whether your message arrived, and sends it only if it did not.
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
error-desk-bad-setting = { $setting ->
        [secret] The token cannot be used as it is.
       *[other] The help desk's address cannot be used as it is.
    }
    .next = Enter the full address, beginning with https://, and the token without spaces.

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
