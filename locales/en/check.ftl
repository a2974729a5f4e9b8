# The reply check, in the agent's language: what each rule is called, and why it remarks on something.
# A rule's reason is check-<rule>, its name in lists the attribute .title.

check-register = { $kind ->
        [within] The reply changes between formal and informal. Keep to { $due ->
            [formal] the formal form
           *[informal] the informal form
        }.
        [thread] Until now you wrote to this customer { $due ->
            [formal] formally
           *[informal] informally
        }.
        [asked] The customer asked to be addressed { $due ->
            [formal] formally
           *[informal] informally
        }.
        [observed] The customer writes to you { $due ->
            [formal] formally
           *[informal] informally
        }.
       *[usual] Usual in this market is { $due ->
            [formal] the formal form
           *[informal] the informal form
        }.
    }
    .title = Formal or informal
check-greeting-hour = { $kind ->
        [morning] It is morning where the customer is.
        [day] It is daytime where the customer is.
        [evening] It is evening where the customer is.
       *[night] It is night where the customer is.
    }
    .title = Greeting that fits the hour
check-other-language = The reply is in another language ({ $language }) than the customer’s ({ $due }).
    .title = Language of the reply
check-untranslated = This sentence is in another language ({ $language }) than the reply ({ $due }).
    .title = Sentence in another language
check-placeholder = A template’s place for something is still empty.
    .title = Empty places of templates
check-secret = { $kind ->
        [card] A card number. Nobody needs it in a message: leave the last four digits.
        [account] An account number. Send it only if the customer needs it.
       *[word] A password or code does not belong in a message.
    }
    .title = Card numbers, passwords
check-asks-secret = Never ask a customer for this: whoever does so cannot be told from a swindler.
    .title = Asking for secrets
check-blame = This blames the customer. Say what is missing and what can be done.
    .title = Blame
check-bare-refusal = A bare no. Add the reason, or what is possible instead.
    .title = Bare refusal
check-bare-order = This sounds like an order. Ask for it.
    .title = Orders
check-overpromise = Nobody can be sure to keep this. Say what you will do, and by when.
    .title = Promises too great
check-dismissive = This makes the customer’s trouble small. Say that you have understood it.
    .title = Making light of it
check-sarcasm = This may read as mockery. Say it plainly.
    .title = Sarcasm and jokes
check-idiom = A figure of speech, which not everybody knows. Say it plainly.
    .title = Figures of speech
check-slang = Too familiar or too short for this message.
    .title = Slang
check-jargon = A word of the house. Say it as a customer would.
    .title = Jargon
check-gendered = This takes a gender for granted. Write it without.
    .title = Gender taken for granted
check-religious-greeting = A religious wish, which the customer has not used herself or himself. Leave it out, or wish something that fits everybody.
    .title = Religious wishes
check-shouting = Words in capitals read as shouting.
    .title = Capitals
check-repeated-marks = One mark is enough.
    .title = Marks in a row
check-emoji = { $kind ->
        [risky] In this market many read this emoji otherwise than it is meant. Leave it out.
       *[letter] An emoji in a formal e-mail. Leave it out, unless the customer uses them.
    }
    .title = Emoji
check-long-sentence = { $kind ->
        [letters] A sentence of { $count } letters (more than { $limit }) is hard to read. Make two of it.
       *[words] A sentence of { $count } words (more than { $limit }) is hard to read. Make two of it.
    }
    .title = Long sentences

check-wrong-customer = This names { $name }. The customer is { $customer }.
    .title = Somebody else’s name
check-misspelt-name = { $kind ->
        [marks] The customer writes it with other marks: { $right }.
        [variant] The customer writes it with another character: { $right }.
       *[letters] The customer’s name is { $right }.
    }
    .title = Misspelt names
check-name-order = The customer’s name is written { $right }.
    .title = Order of names
check-honorific = { $kind ->
        [missing] A name alone is rude here. Add { $honorific }.
        [familiar] { $title } is too familiar here: { $honorific } is due.
        [doubled] { $title } stands here beside another title. One is enough.
        [surname-alone] A surname alone is rude here ({ $name }). Write the whole name.
        [with-surname] { $title } goes with the given name, not with the surname ({ $name }).
       *[given-alone] { $title } goes with the surname, not with the given name alone ({ $name }).
    }
    .title = Titles and honorifics
check-assumed-title = { $kind ->
        [other] The customer uses another title than { $title }.
       *[assumed] { $title } takes a gender for granted that the customer has not told. Write the whole name: { $name }.
    }
    .title = Titles that assume a gender
check-wrong-reference = { $kind ->
        [near] Nearly a number of this matter: { $right }. Compare them.
       *[unknown] This number has not occurred in this matter. Compare it.
    }
    .title = Numbers of orders and tickets
check-promise-date = { $kind ->
        [past] That day is past.
        [holiday] That day is a public holiday there: { $name }.
        [holiday-local] That day is a public holiday there: { $local } ({ $name }).
        [weekend] That day is a weekend there ({ $weekday }).
       *[weekday] The date is another day of the week: { $weekday }.
    }
    .title = Promises on holidays, weekends and past days
check-ambiguous-date = Day or month first? The customer may read either. Write out the month.
    .title = Dates that read two ways
check-ambiguous-number = { $kind ->
        [thousands] This may be read as a thousand times as much, or as little.
       *[decimals] The customer writes numbers with another mark.
    }
    .title = Numbers that read two ways
check-bare-currency = { $kind ->
        [several] More than one currency has the sign { $sign }. Say which one you mean.
       *[foreign] Which currency is { $sign }? The customer’s has another sign.
    }
    .title = Currencies
check-time-without-zone = Whose time? The customer’s clock shows another time than yours.
    .title = Times without a time zone

## Where it is told

check-own = A rule of your team: { $rule }
check-severity = { $severity ->
        [error] Do not send so
        [warning] Look at this
       *[hint] Could be better
    }
check-clear = Nothing to remark.
check-line = { $start }–{ $end } { $severity }: { $reason }
check-line-fix = Instead: { $fix }
check-line-remove = Leave it out.
check-unchecked = Not checked here:
check-rule-fault = { $file } is not used: { $place ->
        [none] {""}
       *[known] line { $line }, column { $column }:{" "}
    }{ $why }
check-rule-miss = { $rule } ({ $language }): { $why ->
        [missed] is not found
        [found] is found
        [other-words] something else is found
       *[other-fix] the fix is another
    }: { $text }
