# Greetings and closings in Swahili, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# asubuhi until noon, mchana until four, jioni until seven (CLDR 48, dayPeriods "sw", where asubuhi begins at seven).
day-hours = 6 12 16 19

# Bi. and Bw. before the surname; in Tanzania “Ndugu” before the whole name suits any gender (usage).
address-formal =
    { $form ->
        [nameless] { "" }
        [feminine] Bi. { $surname }
        [masculine] Bw. { $surname }
       *[neutral]
            { $market ->
                [TZ] Ndugu { $whole }
               *[other] { $whole }
            }
    }
address-informal = { $given }

habari =
    { $day ->
        [morning] Habari za asubuhi
        [day] Habari za mchana
        [evening] Habari za jioni
       *[none] Habari
    }
habari-name =
    { $form ->
        [nameless] { habari }
       *[named] { habari }, { $name }
    }
# Ndugu is a salutation by itself: no Mpendwa before it.
dear =
    { $market ->
        [TZ]
            { $form ->
                [nameless] Ndugu mteja
                [neutral] { $name }
               *[titled] Mpendwa { $name }
            }
       *[other]
            { $form ->
                [nameless] Mpendwa mteja
               *[named] Mpendwa { $name }
            }
    }
dear-informal =
    { $form ->
        [nameless] Mpendwa mteja
       *[named] Mpendwa { $name }
    }
hi =
    { $form ->
        [nameless] Habari
       *[named] Habari { $name }
    }

# Swahili has no polite form of the verb: formal is a matter of words (usage).
opening-formal =
    { $occasion ->
        [reply] Asante kwa jibu lako.
        [apology] Tunaomba radhi kwa usumbufu uliojitokeza.
        [holiday] Tunakutakia sikukuu njema.
        [condolence] Tafadhali pokea salamu zetu za rambirambi kwa msiba uliokupata.
       *[first-contact] Asante kwa kuwasiliana nasi.
    }
opening-informal =
    { $occasion ->
        [reply] Asante kwa kutujibu.
        [apology] Samahani sana kwa usumbufu.
        [holiday] Tunakutakia sikukuu njema!
        [condolence] Pole sana kwa msiba.
       *[first-contact] Asante kwa kutuandikia.
    }

greeting-formal-email = { dear },
    .opening =
        { dear },

        { opening-formal }
    .by-hour =
        { $occasion ->
            [condolence] { dear },
           *[other] { habari-name },
        }
# “Habari” asks for news: not said to the bereaved.
greeting-formal-chat =
    { $occasion ->
        [first-contact] { habari-name }. Ninaweza kukusaidiaje?
        [condolence] { dear }, tafadhali pokea salamu zetu za rambirambi kwa msiba uliokupata.
       *[other] { habari-name }. { opening-formal }
    }
    .plain =
        { $occasion ->
            [condolence] { dear },
           *[other] { habari-name }.
        }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { introduced-formal } Ninaweza kukusaidiaje?
    }
introduced-formal =
    { $signed ->
        [yes] { habari-name }. Jina langu ni { $agent }.
       *[no] { habari-name }.
    }
greeting-formal-social =
    { $occasion ->
        [condolence] { greeting-formal-chat }
       *[other] { habari-name }. { opening-formal }
    }
    .dear = { dear },

greeting-informal-email =
    { $occasion ->
        [condolence] { dear-informal },
       *[other] { hi },
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Nikusaidie vipi?
        [condolence] { pole }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { dear-informal },
           *[other] { hi }!
        }
pole =
    { $form ->
        [nameless] Pole sana kwa msiba. Tuko pamoja nawe.
       *[named] Pole sana kwa msiba, { $name }. Tuko pamoja nawe.
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { pole }
       *[other] { introduced-informal } Nikusaidie vipi?
    }
introduced-informal =
    { $signed ->
        [yes] { hi }! Naitwa { $agent }.
       *[no] { hi }!
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { pole }
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
            Kwa masikitiko,
            { signature }
       *[other]
            Wako mwaminifu,
            { signature }
    }
    .respectful =
        { $occasion ->
            [condolence]
                Tukiwa pamoja nawe katika majonzi,
                { signature }
           *[other]
                Asante sana,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Tafadhali wasiliana nasi wakati wowote utakapohitaji msaada.
        [apology] Asante kwa uvumilivu wako. Tafadhali wasiliana nasi ukihitaji msaada zaidi.
        [holiday] Asante kwa kuwasiliana nasi. Tunakutakia sikukuu njema.
       *[other] Asante kwa kuwasiliana nasi. { wish }.
    }
closing-formal-phone = Asante kwa muda wako. Kwaheri.
closing-formal-social =
    { $occasion ->
        [condolence]
            Kwa masikitiko,
            { $agent }
       *[other]
            Asante sana,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Tuko pamoja nawe,
            { signature }
       *[other]
            Kila la heri,
            { signature }
    }
    .thanks =
        { $occasion ->
            [condolence]
                Pole sana,
                { signature }
           *[other]
                Asante,
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Tupo hapa wakati wowote ukituhitaji.
        [apology] Asante kwa uvumilivu wako. Tuandikie ukihitaji msaada zaidi.
        [holiday] Asante kwa kutuandikia! Sikukuu njema!
       *[other] Asante kwa kutuandikia! { wish }!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Asante kwa muda wako. Kwaheri.
       *[other] Asante kwa muda wako. Kwaheri!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Tuko pamoja nawe,
            { $agent }
       *[other]
            Asante,
            { $agent }
    }
wish =
    { $day ->
        [evening] Uwe na jioni njema
       *[other] Uwe na siku njema
    }
