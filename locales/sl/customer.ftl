# Greetings and closings in Slovenian, as a customer reads them. No verb to her tells a gender but the plural of respect, which has none.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# »Dobro jutro« until ten, »dober večer« from six until ten: CLDR 48, dayPeriods "sl"; »pozdravljeni« suits any hour.
day-hours = 6 10 18 22

# Slovenian addresses in the nominative: gospod Novak, gospa Novak.
address-formal =
    { $form ->
        [feminine] gospa { $surname }
        [masculine] gospod { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }

# No »dobro jutro« to somebody bereaved (usage).
hello =
    { $occasion ->
        [condolence] Pozdravljeni
       *[other] { hello-by-hour }
    }
hello-by-hour =
    { $day ->
        [morning] Dobro jutro
        [day] Dober dan
        [evening] Dober večer
       *[none] Pozdravljeni
    }
# A comma between a greeting and the name (primorski.eu, »Ločila in nagovori v uradnih dopisih«).
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello }, { $name }
    }
hi =
    { $form ->
        [nameless] Živjo
       *[named] Živjo, { $name }
    }
# »Živjo« is too cheerful for a bereavement, and »pozdravljena« would tell a gender.
hi-quiet =
    { $form ->
        [nameless] Dober dan
       *[named] Dober dan, { $name }
    }

# A comma after the salutation, then small letters (svetovalnica.zrc-sazu.si/topic/973).
opening-formal =
    { $occasion ->
        [reply] hvala za vaš odgovor.
        [apology] opravičujemo se vam za nevšečnosti.
        [holiday] želimo vam prijetne praznične dni.
        [condolence] sprejmite naše iskreno sožalje.
       *[first-contact] hvala za vaše sporočilo.
    }
opening-informal =
    { $occasion ->
        [reply] hvala za tvoj odgovor.
        [apology] oprosti za nevšečnosti.
        [holiday] želimo ti prijetne praznične dni.
        [condolence] sprejmi naše iskreno sožalje.
       *[first-contact] hvala za tvoje sporočilo.
    }

# »Spoštovani« without a name is for any gender (rtvslo.si, »Pisanje službenih e-sporočil«).
greeting-formal-email =
    { $form ->
        [feminine] Spoštovana { $name },
        [masculine] Spoštovani { $name },
       *[neutral] Spoštovani,
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-name =
        { $form ->
            [nameless] Pozdravljeni,
           *[named] Pozdravljeni, { $name },
        }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }, kako vam lahko pomagam?
       *[other] { hello-name }, { opening-formal }
    }
    .plain = { hello-name },
phone-formal =
    { $signed ->
        [yes] { hello-name }, pri telefonu { $agent }. Kako vam lahko pomagam?
       *[no] { hello-name }, kako vam lahko pomagam?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }, { opening-formal }
    .plain = { hello-name },

greeting-informal-email =
    { $occasion ->
        [condolence] { hi-quiet },
       *[other] { hi },
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }, kako ti lahko pomagam?
        [condolence] { hi-quiet }, { opening-informal }
       *[other] { hi }, { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi-quiet },
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, tukaj { $agent }. Kako ti lahko pomagam?
       *[no] { hi }, kako ti lahko pomagam?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hi-quiet }, { opening-informal }
       *[other] { hi }, { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi-quiet },
           *[other] { hi }!
        }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# No comma after the closing, which is English (svetovalnica.zrc-sazu.si/topic/854).
closing-formal-email =
    { $occasion ->
        [condolence]
            Z iskrenim sožaljem
            { signature }
       *[other]
            Lep pozdrav
            { signature }
    }
    .respectful =
        { $occasion ->
            [condolence]
                Z globokim sočutjem
                { signature }
           *[other]
                S spoštovanjem
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Kadar koli nas potrebujete, smo vam na voljo.
        [holiday] Hvala za vaše sporočilo. Želim vam prijetne praznične dni.
       *[other]
            { $day ->
                [evening] Hvala za vaše sporočilo. Želim vam lep večer.
               *[other] Hvala za vaše sporočilo. Želim vam lep dan.
            }
    }
closing-formal-phone = Hvala za pogovor. Na svidenje.
closing-formal-social =
    { $occasion ->
        [condolence]
            Z iskrenim sožaljem
            { $agent }
       *[other]
            Lep pozdrav
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Z iskrenim sožaljem
            { signature }
       *[other]
            Lep pozdrav
            { signature }
    }
    .warm =
        { $occasion ->
            [condolence]
                V mislih s tabo
                { signature }
           *[other]
                Lepo te pozdravljamo
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Kadar koli nas potrebuješ, smo ti na voljo.
        [holiday] Hvala za sporočilo. Prijetne praznične dni!
       *[other]
            { $day ->
                [evening] Hvala za sporočilo. Lep večer!
               *[other] Hvala za sporočilo. Lep dan!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Hvala za pogovor. Adijo.
       *[other] Hvala za pogovor. Adijo!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Z iskrenim sožaljem
            { $agent }
       *[other]
            Lep pozdrav
            { $agent }
    }
