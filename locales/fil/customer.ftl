# Greetings and closings in Filipino, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# umaga until noon, gabi from six (usage; CLDR 48, dayPeriods "fil", has hapon from noon and gabi already from four).
day-hours = 5 12 18 22

# Ms. needs no marital status, as Gng. and Bb. do (usage). Formal: po and kayo; informal: ka and mo without po.
address-formal =
    { $form ->
        [nameless] { "" }
        [feminine] Ms. { $surname }
        [masculine] Mr. { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }

magandang =
    { $day ->
        [morning] Magandang umaga po
        [day] Magandang hapon po
        [evening] Magandang gabi po
       *[none] Magandang araw po
    }
# No “good day” to the bereaved: the letter's salutation instead.
hello =
    { $occasion ->
        [condolence] { dear },
       *[other] { hello-by-hour }.
    }
hello-by-hour =
    { $form ->
        [nameless] { magandang }
       *[named] { magandang }, { $name }
    }
dear =
    { $form ->
        [nameless] Mahal naming customer
       *[named] Mahal na { $name }
    }
hi =
    { $form ->
        [nameless] Hello
       *[named] Hi { $name }
    }

opening-formal =
    { $occasion ->
        [reply] Maraming salamat po sa inyong tugon.
        [apology] Humihingi po kami ng paumanhin sa abalang naidulot nito sa inyo.
        [holiday] Sana po ay maging masaya ang inyong holiday.
        [condolence] Taos-puso po kaming nakikiramay sa inyo.
       *[first-contact] Maraming salamat po sa pakikipag-ugnayan sa amin.
    }
opening-informal =
    { $occasion ->
        [reply] Salamat sa reply mo.
        [apology] Pasensya ka na talaga sa abala.
        [holiday] Sana maging masaya ang holiday mo!
        [condolence] Taos-puso kaming nakikiramay sa iyo.
       *[first-contact] Salamat sa pag-message mo sa amin.
    }

greeting-formal-email = { dear },
    .opening =
        { dear },

        { opening-formal }
    .by-hour =
        { $occasion ->
            [condolence] { dear },
           *[other] { hello-by-hour },
        }
# Said on one line the sympathy stands by itself.
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-by-hour }. Paano ko po kayo matutulungan?
        [condolence] { sympathy-formal }
       *[other] { hello-by-hour }. { opening-formal }
    }
    .plain = { hello }
sympathy-formal =
    { $form ->
        [nameless] Nakikiramay po kami sa inyo nang taos-puso.
       *[named] { $name }, taos-puso po kaming nakikiramay sa inyo.
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { sympathy-formal }
       *[other] { introduced-formal } Paano ko po kayo matutulungan?
    }
introduced-formal =
    { $signed ->
        [yes] { hello-by-hour }. Ako po si { $agent }.
       *[no] { hello-by-hour }.
    }
greeting-formal-social =
    { $occasion ->
        [condolence] { sympathy-formal }
       *[other] { hello-by-hour }. { opening-formal }
    }

greeting-informal-email = { hi },
    .opening =
        { hi },

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Paano kita matutulungan?
        [condolence] { sympathy-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi },
           *[other] { hi }!
        }
sympathy-informal =
    { $form ->
        [nameless] Taos-puso kaming nakikiramay sa iyo.
       *[named] { $name }, taos-puso kaming nakikiramay sa iyo.
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { sympathy-informal }
       *[other] { introduced-informal } Paano kita matutulungan?
    }
introduced-informal =
    { $signed ->
        [yes] { hi }, si { $agent } ito.
       *[no] { hi }!
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { sympathy-informal }
       *[other] { hi }! { opening-informal }
    }

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
            Taos-pusong nakikiramay,
            { signature }
       *[other]
            Lubos na gumagalang,
            { signature }
    }
    .thanks =
        { $occasion ->
            [condolence]
                Lubos na nakikiramay,
                { signature }
           *[other]
                Maraming salamat po,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Narito lang po kami kung kailangan ninyo ng tulong.
        [apology] Maraming salamat po sa inyong pang-unawa. Narito lang po kami kung may kailangan pa kayo.
        [holiday] Maraming salamat po sa pakikipag-ugnayan sa amin. Masayang holiday po sa inyo.
       *[other] Maraming salamat po sa pakikipag-ugnayan sa amin. { wish-formal }
    }
# “Paalam” sounds like a last farewell to the bereaved; “ingat po kayo” does not.
closing-formal-phone =
    { $occasion ->
        [condolence] Maraming salamat po sa inyong oras. Ingat po kayo.
       *[other] Maraming salamat po sa inyong oras. Paalam po.
    }
closing-formal-social =
    { $occasion ->
        [condolence]
            Taos-pusong nakikiramay,
            { $agent }
       *[other]
            Maraming salamat po,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Nakikiramay,
            { signature }
       *[other]
            Salamat,
            { signature }
    }
    .care =
        Ingat,
        { signature }
closing-informal-chat =
    { $occasion ->
        [condolence] Nandito lang kami kung kailangan mo ng tulong.
        [apology] Salamat sa pag-unawa. Nandito lang kami kung may kailangan ka pa.
        [holiday] Salamat sa pag-message! Enjoy sa holiday!
       *[other] Salamat sa pag-message! { wish-informal }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Salamat sa oras mo. Ingat ka.
       *[other] Salamat sa oras mo. Bye!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Nakikiramay,
            { $agent }
       *[other]
            Salamat,
            { $agent }
    }
wish-formal =
    { $day ->
        [evening] Magandang gabi po sa inyo.
       *[other] Magandang araw po sa inyo.
    }
wish-informal =
    { $day ->
        [evening] Magandang gabi sa iyo!
       *[other] Magandang araw sa iyo!
    }
