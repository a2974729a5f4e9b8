# Greetings and closings in Norwegian Bokmål, as a customer reads them. She is “du” in both (De is rare today); formal is the more polite style.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# «God morgen» from six until ten, «god kveld» from six: CLDR 48, dayPeriods "no"; after ten nobody is greeted by the hour (usage).
day-hours = 6 10 18 22

# Herr and fru are no longer written to customers (usage): the whole name.
address-formal = { $whole }
address-informal = { $given }

hello =
    { $day ->
        [morning] God morgen
        [day] God dag
        [evening] God kveld
       *[none] Hei
    }
# A comma between a greeting and the name, none after «kjære» (sprakradet.no, «Kva skal stå etter Hei og etter Kjære?»).
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello }, { $name }
    }
hi =
    { $form ->
        [nameless] Hei
       *[named] Hei, { $name }
    }
dear =
    { $form ->
        [nameless] Kjære kunde
       *[named] Kjære { $name }
    }

opening-formal =
    { $occasion ->
        [reply] Takk for svaret ditt.
        [apology] Vi beklager ulempene dette har medført for deg.
        [holiday] Vi ønsker deg noen fine fridager.
        [condolence] Vi kondolerer og vil uttrykke vår dypeste medfølelse.
       *[first-contact] Takk for henvendelsen.
    }
opening-informal =
    { $occasion ->
        [reply] Takk for svaret.
        [apology] Vi er veldig lei oss for bryet.
        [holiday] Vi håper du får noen herlige fridager.
        [condolence] Vi kondolerer så mye.
       *[first-contact] Takk for at du tok kontakt.
    }

# No comma or full stop after the salutation, an exclamation mark if one likes, then a capital (sprakradet.no, «Formell e-post»).
greeting-formal-email =
    { $form ->
        [nameless] Kjære kunde
       *[named] Hei, { $name }
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .dear = { dear }
    .by-hour = { hello-name }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }. Hva kan jeg hjelpe deg med?
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name }.
phone-formal =
    { $signed ->
        [yes] { hello-name }. Du snakker med { $agent }. Hva kan jeg hjelpe deg med?
       *[no] { hello-name }. Hva kan jeg hjelpe deg med?
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
        [condolence] { hi }
       *[other] { hi }!
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
    .quiet = { hi }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Hva kan jeg hjelpe deg med?
        [condolence] { hi }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain = { greeting-informal-email }
phone-informal =
    { $signed ->
        [yes] { hi }! Det er { $agent }. Hva kan jeg hjelpe deg med?
       *[no] { hi }! Hva kan jeg hjelpe deg med?
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
# No comma between the closing and the name (sprakradet.no, as above).
closing-formal-email =
    { $occasion ->
        [condolence]
            Med dyp medfølelse
            { signature }
       *[other]
            Med vennlig hilsen
            { signature }
    }
    .regards =
        Vennlig hilsen
        { signature }
closing-formal-chat =
    { $occasion ->
        [condolence] Du må gjerne skrive til oss når du trenger oss.
        [holiday] Takk for henvendelsen. Vi ønsker deg noen fine fridager.
       *[other] Takk for henvendelsen. Ha en fin { part }.
    }
closing-formal-phone = Takk for samtalen. Ha det bra.
closing-formal-social =
    { $occasion ->
        [condolence]
            Med dyp medfølelse
            { $agent }
       *[other]
            Vennlig hilsen
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Varme tanker
            { signature }
       *[other]
            Hilsen
            { signature }
    }
    .warm =
        Varm hilsen
        { signature }
closing-informal-chat =
    { $occasion ->
        [condolence] Vi er her når du trenger oss.
        [holiday] Takk for praten! Nyt fridagene!
       *[other] Takk for praten! Ha en fin { part }!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Takk for samtalen. Ha det bra.
       *[other] Takk for praten. Ha det bra!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Varme tanker
            { $agent }
       *[other]
            Hilsen
            { $agent }
    }
part =
    { $day ->
        [evening] kveld
       *[other] dag
    }
