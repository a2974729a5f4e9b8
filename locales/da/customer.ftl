# Greetings and closings in Danish, as a customer reads them. She is “du” in both (De is rare today); formal is the more polite style.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# »Godmorgen« from five until ten, »godaften« from six: CLDR 48, dayPeriods "da"; after ten nobody is greeted by the hour (usage).
day-hours = 5 10 18 22

# Hr. and fru are no longer written to customers (usage): the whole name.
address-formal = { $whole }
address-informal = { $given }

hello =
    { $day ->
        [morning] Godmorgen
        [day] Goddag
        [evening] Godaften
       *[none] Hej
    }
# No comma between a short greeting and the name (usage).
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello } { $name }
    }
hi =
    { $form ->
        [nameless] Hej
       *[named] Hej { $name }
    }

opening-formal =
    { $occasion ->
        [reply] Tak for dit svar.
        [apology] Vi beklager ulejligheden.
        [holiday] Vi ønsker dig nogle gode fridage.
        [condolence] Vi vil gerne udtrykke vores dybeste medfølelse.
       *[first-contact] Tak for din henvendelse.
    }
opening-informal =
    { $occasion ->
        [reply] Tak for dit svar.
        [apology] Vi er rigtig kede af besværet.
        [holiday] Vi håber, du får nogle dejlige fridage.
        [condolence] Det gør os ondt at høre om dit tab.
       *[first-contact] Tak, fordi du skriver til os.
    }

# No mark after the salutation, then a capital (skrivkorrektdansk.dk, »Store eller små«: Kære kunde).
# Kære or hej: dsn.dk, Nyt fra Sprognævnet, January 2020, »Hilsner i e-mails«.
greeting-formal-email =
    { $form ->
        [nameless] Kære kunde
       *[named] Kære { $name }
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .hej = { hi }
    .by-hour = { hello-name }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }. Hvad kan jeg hjælpe dig med?
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name }.
phone-formal =
    { $signed ->
        [yes] { hello-name }. Du taler med { $agent }. Hvad kan jeg hjælpe dig med?
       *[no] { hello-name }. Hvad kan jeg hjælpe dig med?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }. { opening-formal }
    .plain = { hello-name }.

greeting-informal-email = { hi }
    .opening =
        { hi }

        { opening-informal }
    .cheerful =
        { $occasion ->
            [condolence] { hi }
           *[other] { hi }!
        }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Hvad kan jeg hjælpe dig med?
        [condolence] { hi }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi }
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, det er { $agent }. Hvad kan jeg hjælpe dig med?
       *[no] { hi }, hvad kan jeg hjælpe dig med?
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
    .plain =
        { $occasion ->
            [condolence] { hi }
           *[other] { hi }!
        }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# No mark after the closing (usage).
closing-formal-email =
    { $occasion ->
        [condolence]
            Med dyb medfølelse
            { signature }
       *[other]
            Med venlig hilsen
            { signature }
    }
    .regards =
        Venlig hilsen
        { signature }
closing-formal-chat =
    { $occasion ->
        [condolence] Du er altid velkommen til at skrive til os.
        [holiday] Tak for din henvendelse. Vi ønsker dig nogle gode fridage.
       *[other] Tak for din henvendelse. { part }.
    }
closing-formal-phone = Tak for samtalen. Farvel.
closing-formal-social =
    { $occasion ->
        [condolence]
            Med dyb medfølelse
            { $agent }
       *[other]
            Venlig hilsen
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Varme tanker
            { signature }
       *[other]
            Mange hilsner
            { signature }
    }
    .regards =
        { $occasion ->
            [condolence]
                Varme tanker
                { signature }
           *[other]
                De bedste hilsner
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Vi er her, når du har brug for os.
        [holiday] Tak, fordi du skrev! Nyd fridagene!
       *[other] Tak, fordi du skrev! { part }!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Tak for samtalen. Farvel.
       *[other] Tak for snakken. Hej hej!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Varme tanker
            { $agent }
       *[other]
            Mange hilsner
            { $agent }
    }
part =
    { $day ->
        [evening] Fortsat god aften
       *[other] Fortsat god dag
    }
