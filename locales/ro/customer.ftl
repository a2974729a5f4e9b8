# Greetings and closings in Romanian, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# „Bună dimineața” from five (CLDR 48, dayPeriods "ro") until about eleven (usage; CLDR has dimineața until twelve), „bună seara” from six until ten (CLDR).
day-hours = 5 11 18 22

# The vocatives doamnă and domnule are certain; the name after them is not inflected.
address-formal =
    { $form ->
        [feminine] doamnă { $surname }
        [masculine] domnule { $surname }
       *[neutral] { $whole }
    }
# The nominative of a given name serves as a vocative today: „Bună, Ioana” (usage).
address-informal = { $given }

hello =
    { $day ->
        [morning] Bună dimineața
        [evening] Bună seara
       *[other] Bună ziua
    }
# A name that is addressed is set off by a comma.
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello }, { $name }
    }
hi =
    { $form ->
        [nameless] Bună
       *[named] Bună, { $name }
    }

# After the salutation one goes on with a capital in business mail (usage).
opening-formal =
    { $occasion ->
        [reply] Vă mulțumim pentru răspuns.
        [apology] Vă rugăm să ne scuzați pentru neplăcerile create.
        [holiday] Vă dorim sărbători frumoase.
        [condolence] Vă transmitem sincere condoleanțe.
       *[first-contact] Vă mulțumim că ne-ați contactat.
    }
opening-informal =
    { $occasion ->
        [reply] Îți mulțumim pentru răspuns.
        [apology] Ne pare foarte rău pentru neplăcerile create.
        [holiday] Îți dorim sărbători frumoase.
        [condolence] Ne pare foarte rău pentru pierderea suferită. Sincere condoleanțe.
       *[first-contact] Îți mulțumim că ne-ai scris.
    }

# „Stimată/Stimate” needs a gender: without a title „Bună ziua” with the whole name.
greeting-formal-email =
    { $form ->
        [nameless] Bună ziua,
        [feminine] Stimată { $name },
        [masculine] Stimate { $name },
       *[neutral] Bună ziua, { $name },
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }. Cu ce vă pot ajuta?
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name }.
phone-formal =
    { $signed ->
        [yes] { hello-name }. Numele meu este { $agent }. Cu ce vă pot ajuta?
       *[no] { hello-name }. Cu ce vă pot ajuta?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }. { opening-formal }
    .plain = { hello-name }.

greeting-informal-email =
    { $occasion ->
        [condolence] { hi },
       *[other] { hi }!
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
    .comma = { hi },
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Cu ce te pot ajuta?
        [condolence] { hi }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain = { greeting-informal-email }
phone-informal =
    { $signed ->
        [yes] { hi }! Sunt { $agent }. Cu ce te pot ajuta?
       *[no] { hi }! Cu ce te pot ajuta?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hi }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain = { greeting-informal-email }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
closing-formal-email =
    { $occasion ->
        [condolence]
            Cu sinceră compasiune,
            { signature }
       *[other]
            Cu stimă,
            { signature }
    }
    .respectful =
        Cu respect,
        { signature }
closing-formal-chat =
    { $occasion ->
        [condolence] Ne puteți scrie oricând aveți nevoie de noi.
        [holiday] Vă mulțumim că ne-ați contactat. Sărbători frumoase.
       *[other] Vă mulțumim că ne-ați contactat. Vă dorim { part }.
    }
closing-formal-phone = Vă mulțumesc pentru timpul acordat. La revedere.
closing-formal-social =
    { $occasion ->
        [condolence]
            Cu sinceră compasiune,
            { $agent }
       *[other]
            Cu stimă,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Cu compasiune,
            { signature }
       *[other]
            Toate cele bune,
            { signature }
    }
    .thanks =
        { $occasion ->
            [condolence]
                Suntem alături de tine,
                { signature }
           *[other]
                Mulțumim,
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Ne poți scrie oricând ai nevoie de noi.
        [holiday] Mulțumim că ne-ai scris! Sărbători frumoase!
       *[other] Mulțumim că ne-ai scris! Îți dorim { part }!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Îți mulțumesc pentru timpul acordat. La revedere.
       *[other] Îți mulțumesc pentru timpul acordat. Pe curând!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Cu compasiune,
            { $agent }
       *[other]
            Toate cele bune,
            { $agent }
    }
part =
    { $day ->
        [evening] o seară frumoasă
       *[other] o zi frumoasă
    }
