### The window's own words, in the agent's language.

close = Close
cancel = Cancel

## The inbox

inbox = Inbox
inbox-total = { $count ->
        [one] 1 ticket
       *[other] { NUMBER($count) } tickets
    }
inbox-no-desks = No help desk is set up yet.
inbox-none = There are no tickets.
inbox-none-pass = No ticket passes these filters.
inbox-pulling = The first tickets are being read…
demo-start = Try it with the demo desk
filter-desk = Help desk
filter-market = Market
filter-status = Status
filter-all-desks = All desks
filter-all-markets = All markets
filter-all-statuses = Any status
filter-counted = { $name } ({ NUMBER($count) })
filter-clear = Clear filters
status-new = New
status-open = Open
status-waiting = Waiting
status-solved = Solved
status-closed = Closed
row-draft = A draft is waiting
row-outgoing = { $count ->
        [one] 1 message not delivered yet
       *[other] { NUMBER($count) } messages not delivered yet
    }
row-due = due { $when }
row-overdue = was due { $when }

## The ticket

ticket = Ticket
ticket-hint = Choose a ticket: j and k move, Enter opens, ? shows all keys.
ticket-returns = Returns
ticket-back = Back to the inbox
ticket-remote-status = In the help desk: { $status }
messages = Messages
message-you = You
message-inbound = Customer
message-outbound = Our reply
message-internal = Internal note, not seen by the customer
message-frame = Message
message-files = Attachments
attachment-save = Save { $name }
attachment-saving = Saving…
attachment-saved = Saved: { $path }
message-images = { $count ->
        [one] 1 remote image was left out, so that nobody learns that you read this.
       *[other] { NUMBER($count) } remote images were left out, so that nobody learns that you read this.
    }

## Fields of the ticket

fields = Fields
fields-more = { $count ->
        [one] 1 more field
       *[other] { NUMBER($count) } more fields
    }
field-status = Status
field-owner = Owner
field-priority = Priority
field-tags = Tags
field-custom = Custom fields
field-nobody = nobody
field-none = none
field-tag-add = Add a tag
field-tag-remove = Remove the tag { $tag }
field-yours = Yours: { $value }
field-theirs = On the help desk now: { $value }

## The composer

composer = Your answer
composer-reply = Reply
composer-note = Note
composer-hint-reply = Write to the customer…
composer-hint-note = Write to your colleagues…
composer-note-who = Only colleagues see this
composer-greeting = Greeting
composer-closing = Closing
composer-send = Send
composer-send-note = Add note
draft-typing = Saving…
draft-saved = Draft saved
draft-failed = Draft not saved

## The reply check

finding-strip = Reply check
finding-severity-error = Error
finding-severity-warning = Warning
finding-severity-hint = Hint
finding-count-error = { $count ->
        [one] 1 error
       *[other] { NUMBER($count) } errors
    }
finding-count-warning = { $count ->
        [one] 1 warning
       *[other] { NUMBER($count) } warnings
    }
finding-count-hint = { $count ->
        [one] 1 hint
       *[other] { NUMBER($count) } hints
    }
finding-said = { $severity }: { $title }. { $reason }
finding-replace = Replace with { $text }
finding-remove = Remove
finding-ignore = Ignore here
finding-none = Nothing to remark
finding-checked = Checked in { $language }:
finding-unchecked = Not checked here:
finding-ignored = { $count ->
        [one] 1 ignored here
       *[other] { NUMBER($count) } ignored here
    }
finding-show-again = Show again
finding-ask = { $count ->
        [one] Do not send so: { $reason }
       *[other] Do not send so, for { NUMBER($count) } reasons. The first: { $reason }
    }
finding-send-anyway = Send anyway
finding-look = Look

## The brief

brief = Brief
brief-address = Address as
brief-surname-first = family name first
brief-market-unknown = Market unknown
brief-weekend = Weekend
brief-other-zones = Or, elsewhere in the market: { $zones }
brief-call-here = { $time } at your place
brief-language = Writes in
brief-currency = Currency
brief-holidays = Holidays
brief-holiday-check = check
brief-holiday-check-why = Sources differ on this day, or it hangs on the moon or on a decision: check before you promise anything.
brief-occasion = For
occasion-usual = An answer
occasion-apology = An apology
occasion-holiday = A holiday
occasion-condolence = Condolence
brief-greetings = Begin with
brief-closings = End with
brief-guidance = Good to know
formality-formal = Formal
formality-informal = Informal
brief-guidance-more = { $count ->
        [one] one more piece
       *[other] { $count } more
    }
brief-payments = How customers pay here
refund-original = A refund goes back the way the money came.
refund-bank-account = A refund needs the customer’s bank account: ask for it.
refund-shop = The provider makes no refunds: agree with the customer on how to pay back.
refund-not-known = How a refund goes is not known: find out before you promise one.
refund-days-calendar = { $max ->
        [one] It takes up to one day.
       *[other] It takes up to { $max } days.
    }
refund-days-business = { $max ->
        [one] It takes up to one working day.
       *[other] It takes up to { $max } working days.
    }
refund-within = { $days ->
        [one] It is possible within one day of the payment.
       *[other] It is possible within { $days } days of the payment.
    }
payment-ending = Ends on { $date }.
payment-ended = Ended on { $date }.
payment-unsure = Sources differ: check before you promise anything.
topic-form-of-address = Form of address
topic-name-order = Name
topic-title = Title
topic-opening = Opening
topic-closing = Closing
topic-directness = Tone
topic-apology = Apology
topic-saying-no = Saying no
topic-dates = Dates
topic-numbers = Numbers and amounts
topic-delivery = Address and delivery
topic-payments-refund = Payment and refund
topic-rights = Consumer rights
topic-working-time = Time and working days
topic-language = Language
topic-typography = Spelling and layout
topic-small-talk = Small talk
topic-humour = Humour
topic-emoji = Emoji
topic-urgency = Urgency
topic-complaint = Complaints
topic-number-taboo = Numbers to avoid
topic-gift-taboo = Gifts
topic-ask = Ask rather than assume
guidance-source = Source
guidance-checked = Checked on { $date }
guidance-stale = due for another check

## The outbox

outbox = Outbox
outbox-count = { $count ->
        [0] Outbox empty
       *[other] Outbox: { NUMBER($count) }
    }
outbox-stuck = Outbox: { NUMBER($count) }, needs you
outbox-empty = Everything is delivered.
outbox-explained = Kept here until the help desk confirms it. Each message goes out once, in order.
outbox-attempts = { $count ->
        [0] not tried yet
        [one] tried once
       *[other] tried { NUMBER($count) } times
    }
operation-waiting = Waiting to be sent
operation-sending = Being sent
operation-unknown = Checking whether it arrived
operation-refused = Refused
operation-conflict = Waiting for your decision
operation-confirmed = Delivered
operation-held = Waits a moment, so that you can undo it
operation-goes-out = Goes out in { NUMBER($seconds) } s
operation-change = { $field }: { $from } → { $to }
operation-next-try = next try at { $time }
operation-retry = Try now
operation-take-back = Take back
operation-undo = Undo
operation-send-now = Send now
operation-send-anyway = Send anyway
operation-to-composer = Back to the composer
operation-keep-mine = Keep mine
operation-take-theirs = Take theirs
operation-try-again = Try again
operation-drop = Drop
operation-take-back-hint = It is not sent; its text becomes the draft again, before what is written there by now
operation-take-back-confirm = { $state ->
        [unknown] It may have arrived already; it will not be sent again. Its text becomes the ticket’s draft again, before what is written there by now.
       *[other] It will not be sent. Its text becomes the ticket’s draft again, before what is written there by now.
    }

## Sync

offline = Offline: what you write is kept and sent later
sync-idle = up to date
sync-idle-since = up to date, { $when }
sync-first-pull = reading for the first time, { NUMBER($done) }
sync-first-pull-of = reading for the first time, { NUMBER($done) } of { NUMBER($total) }
sync-pulling = looking for changes
sync-pulling-of = reading changes, { NUMBER($done) } of { NUMBER($total) }
sync-sending = sending
sync-waiting = tries again soon
sync-waiting-until = tries again at { $time }
sync-stopped = stopped
sync-paused = paused

## Settings

settings = Settings
settings-language = Language
settings-theme = Appearance
settings-signature = Signature
settings-signature-hint = The name that your replies are signed with.
settings-undo = What is sent can be taken back for
settings-undo-seconds = { $seconds ->
        [0] no time: it goes out at once
        [one] 1 second
       *[other] { NUMBER($seconds) } seconds
    }
settings-desks = Help desks
theme-system = As the system
theme-light = Light
theme-dark = Dark
desk-add = Add a help desk
desk-name = Name
desk-kind = Kind
desk-kind-demo = Demo desk
desk-url = Address
desk-url-hint = { $kind ->
        [chatwoot] With the number of your account: { $example }
        [help-scout] The same for everybody: { $example }
        [znuny] Its administrator first imports the web service of Parlance there: { $example }
        [demo] As the demo desk tells when it is started: { $example }
        [email] Of the server for incoming mail; add the one for outgoing mail where it has another name: { $example }
       *[other] As in your browser: { $example }
    }
desk-web-service = Save the web service for the administrator
desk-user-email = E-mail address
desk-user-login = User name
desk-password = Password
desk-secret = Token
desk-secret-where = { $kind ->
        [request-tracker] In Request Tracker under Logged in as › Settings › Auth Tokens.
        [django-helpdesk] The administrator makes it, in the administration under Tokens.
        [redmine] In Redmine under My account: API access key.
        [zendesk] The administrator makes it, in the Admin Center under Apps and integrations › APIs.
        [chatwoot] In Chatwoot under Profile settings: Access Token.
        [jira-service-management] At id.atlassian.com under Security › API tokens.
        [zammad] In Zammad under Profile › Token Access, with the permission ticket.agent.
        [freshdesk] In Freshdesk under Profile settings: Your API Key.
        [help-scout] An access token (OAuth) of an app under Your Profile › My Apps. Help Scout ends it after two days.
        [znuny] Yours, as an agent of the help desk.
        [email] The mailbox’s own, or an app password where the provider asks for one.
       *[demo] As the demo desk tells when it is started.
    }
desk-secret-hint = Goes into the keyring of your system and is never shown again.
desk-test = Test connection
desk-testing = Testing…
desk-save = Add
desk-sync-now = Sync now
desk-pause = Pause
desk-resume = Go on
desk-replace-secret = Replace token
desk-save-secret = Test and keep
desk-remove = Remove
desk-remove-confirm = { $outgoing ->
        [0] { $name } and its tickets are removed from this computer. In the help desk nothing changes.
        [one] { $name } and its tickets are removed from this computer, with 1 message that is not delivered yet. In the help desk nothing changes.
       *[other] { $name } and its tickets are removed from this computer, with { NUMBER($outgoing) } messages that are not delivered yet. In the help desk nothing changes.
    }
desk-remove-keep = Remove and keep tickets
desk-remove-kept = What is kept can be read and searched; it comes back into sync when the same desk is added again.
desk-unencrypted = Connect without encryption
desk-unencrypted-mark = Not encrypted
desk-hints = Webhooks
desk-hints-explained = A webhook makes Parlance ask the help desk at once. What it says is thrown away.
desk-hints-on = Take webhooks
desk-hints-off = Take no more webhooks
desk-hints-address = The help desk posts to this address. It is on this computer: a relay or tunnel that your team runs has to bring the posts here. Keep it to yourselves.
desk-hints-silent = Nobody listens there now: another program uses this port.
desk-report-works = It works.
desk-report-agent = You are
desk-report-product = Product
desk-report-queues = Queues you may see
desk-report-once = Never sent twice
desk-report-once-ref = the desk keeps our reference with each message
desk-report-once-search = the desk is searched by author, text and time
capabilities = What this desk can do
capability-cursor-keyset = Tells exactly what changed.
capability-cursor-updated-since = Tells what changed since a time.
capability-cursor-sweep = Cannot tell what changed: it is read through and compared.
capability-lock-etag = Notices when two people change the same ticket.
capability-lock-version = Notices by a version number when two people change the same ticket.
capability-lock-none = Does not notice when two people change the same ticket.
capability-identity-idempotency-key = Refuses a message that was sent before.
capability-identity-client-ref = Keeps our reference, so that a lost answer is found again.
capability-identity-author-text-time = A lost answer is found again by author, text and time.
capability-tombstones = Tells which tickets were deleted or merged.
capability-no-tombstones = Does not tell which tickets were deleted or merged.
capability-notes = Has internal notes.
capability-no-notes = Has no internal notes.
capability-change = Lets you change: { $fields }.
capability-no-change = Does not let you change a ticket’s fields.
capability-proven = Tried against the real product.
capability-untried = Built from the product’s documentation and never tried on a real one yet: try it on a test desk first.
capability-attachments = Gives attachments.
capability-no-attachments = Does not give attachments.

## What the team says of a help desk’s words

mapping = What its words mean
mapping-explained = Parlance’s own guess is chosen already. Change what your team means otherwise.
mapping-empty = Not known yet which words it has: sync it first.
mapping-statuses = Statuses
mapping-priorities = Priorities
mapping-priorities-low = Low
mapping-priorities-normal = Normal
mapping-priorities-high = High
mapping-priorities-urgent = Urgent
mapping-channels = Queues come by
mapping-channels-email = E-mail
mapping-channels-chat = Chat
mapping-channels-phone = Phone
mapping-channels-social = Social media
mapping-fields = What custom fields tell of the customer
mapping-fields-language = Language
mapping-fields-country = Country
mapping-fields-form-of-address = Form of address
mapping-fields-hidden = Not shown to agents
mapping-agents = Agents are called
mapping-none-statuses = As the help desk says
mapping-none-priorities = Unknown
mapping-none-channels = As the help desk says
mapping-none-fields = Nothing special
mapping-save = Save
mapping-saved = Saved

## Rules of the reply check, in the settings

rules = Reply check
rules-scope = For
rules-scope-team = Everybody
rules-scope-market = Customers in { $market }
rules-scope-customer = Only { $customer }
rules-own = Your team’s
rules-as-it-is = { $scope ->
        [team] As it is ({ $severity ->
            [error] Error
            [warning] Warning
           *[hint] Hint
        })
       *[other] As elsewhere
    }
rules-off = Off
rules-folder = Rules of your team’s own are read from this folder. Put in a file for each, with a name that ends in .toml; parlance check --test-rules tells whether they find what they should.
rules-fault = { $place ->
        [known] { $file }, line { NUMBER($line) }, column { NUMBER($column) }, is not used:
       *[none] { $file } is not used:
    }

## Keys

search = Search
customer-page = Customer
customer-open = Everything about this customer
import = Bring in a file
new-ticket = New ticket
markets = Markets
practice = Practice
keys = Keys
key-move = Next, previous ticket
key-open = Open the ticket
key-back = Back
key-filter = To the filters
key-reply = Write a reply
key-note = Write a note
key-send = Send
key-greeting = Put in the greeting
key-closing = Put in the closing
key-finding-next = Next finding
key-finding-previous = Previous finding
key-finding-fix = Put in the first fix
key-finding-ignore = Ignore the finding here
key-undo = Undo what has not gone out yet
key-outbox = Outbox
key-search = Search
key-customer = Everything about the customer
key-import = Bring in a file
key-new-ticket = Open a new ticket
key-markets = Markets
key-practice = Practice
key-settings = Settings
key-keys = This list

## The door

door-new = Parlance keeps your customers’ history on this computer, in an encrypted store.
door-keyring = Its key goes into the keyring of your system. You get a recovery code in case the keyring is lost.
door-no-keyring = No keyring was found on this computer, so a passphrase guards the store.
door-by-passphrase = I would rather use a passphrase
door-create = Make the store
door-passphrase = Passphrase
door-passphrase-new = New passphrase
door-passphrase-again = Once more
door-passphrase-long = At least { $count } characters; a few words are easy to remember.
door-passphrase-differs = The two are not the same.
door-open = Open
door-forgot = Use the recovery code
door-code = Recovery code
door-code-hint = As printed or written down; spaces, hyphens and case do not matter.
door-recover-passphrase = Guard the store with a passphrase from now on
door-again = Try again
door-closed = The store cannot be opened. Nothing in it was changed.
recovery = Recovery code
recovery-title = Write down your recovery code
recovery-why = It opens your store when the keyring or the passphrase is lost. It is shown only now.
recovery-copy = Copy
recovery-copied = Copied
recovery-print = Print
recovery-written = I have written it down
recovery-continue = Continue

## What went wrong here

error-shell = The window could not reach the rest of Parlance.
    .next = Restart Parlance; what was saved is still there.
error-unknown = Something went wrong ({ $code }).
    .next = Try again; if it lasts, restart Parlance. What was saved is still there.
