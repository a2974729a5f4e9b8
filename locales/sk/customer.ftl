# Greetings and closings in Slovak, as a customer reads them. No verb here tells a gender.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# „Dobré ráno“ until nine, „dobrý večer“ from six (CLDR 48, dayPeriods "sk") until midnight (usage).
day-hours = 4 9 18 24

# Slovak addresses in the nominative: pán Novák, pani Nováková.
address-formal =
    { $form ->
        [feminine] pani { $surname }
        [masculine] pán { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }

hello =
    { $day ->
        [morning] Dobré ráno
        [evening] Dobrý večer
       *[other] Dobrý deň
    }
# A comma stands before the address after a greeting, too: „Ahoj, Jakub!“ (jazykovaporadna.sme.sk/q/8814, after the Pravidlá
# slovenského pravopisu, 2013).
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello }, { $name }
    }
hi =
    { $form ->
        [nameless] Ahoj
       *[named] Ahoj, { $name }
    }

# After a salutation with a comma one goes on in small letters (usage); „Vy“ and „Váš“ to one person have a capital in a letter
# (Pravidlá slovenského pravopisu).
opening-formal =
    { $occasion ->
        [reply] ďakujeme za Vašu odpoveď.
        [apology] ospravedlňujeme sa za vzniknuté nepríjemnosti.
        [holiday] želáme Vám príjemné sviatočné dni.
        [condolence] prijmite, prosím, našu úprimnú sústrasť.
       *[first-contact] ďakujeme za Vašu správu.
    }
opening-informal =
    { $occasion ->
        [reply] ďakujeme za tvoju odpoveď.
        [apology] veľmi nás to mrzí, prepáč nám tieto ťažkosti.
        [holiday] želáme ti príjemné sviatočné dni.
        [condolence] prijmi našu úprimnú sústrasť.
       *[first-contact] ďakujeme za tvoju správu.
    }

greeting-formal-email =
    { $form ->
        [nameless] Dobrý deň,
        [feminine] Vážená { $name },
        [masculine] Vážený { $name },
       *[neutral] Dobrý deň, { $name },
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }, ako Vám môžem pomôcť?
       *[other] { hello-name }, { opening-formal }
    }
    .plain = { hello-name },
phone-formal =
    { $signed ->
        [yes] { hello-name }, pri telefóne { $agent }. Ako Vám môžem pomôcť?
       *[no] { hello-name }, ako Vám môžem pomôcť?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }, { opening-formal }
    .plain = { hello-name },

greeting-informal-email = { hi },
    .opening =
        { hi },

        { opening-informal }
    .by-hour = { hello-name },
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }, ako ti môžem pomôcť?
       *[other] { hi }, { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi },
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, tu je { $agent }. Ako ti môžem pomôcť?
       *[no] { hi }, ako ti môžem pomôcť?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social = { hi }, { opening-informal }
    .plain =
        { $occasion ->
            [condolence] { hi },
           *[other] { hi }!
        }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# No comma after „S pozdravom“ (usage).
closing-formal-email =
    { $occasion ->
        [condolence]
            S úprimnou sústrasťou
            { signature }
       *[other]
            S pozdravom
            { signature }
    }
    .respectful =
        { $occasion ->
            [condolence]
                S hlbokou účasťou
                { signature }
           *[other]
                S úctou
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Sme Vám kedykoľvek k dispozícii.
        [holiday] Ďakujeme za Vašu správu. Prajem Vám príjemné sviatočné dni.
       *[other]
            { $day ->
                [evening] Ďakujeme za Vašu správu. Prajem Vám pekný večer.
               *[other] Ďakujeme za Vašu správu. Prajem Vám pekný deň.
            }
    }
closing-formal-phone = Ďakujem Vám za rozhovor. Dovidenia.
closing-formal-social =
    { $occasion ->
        [condolence]
            S úprimnou sústrasťou
            { $agent }
       *[other]
            S pozdravom
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            S úprimnou sústrasťou
            { signature }
       *[other]
            Maj sa pekne
            { signature }
    }
    .greetings =
        { $occasion ->
            [condolence]
                Myslíme na teba
                { signature }
           *[other]
                Zdravíme ťa
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Sme tu pre teba, kedykoľvek nám napíš.
        [holiday] Ďakujeme za správu. Príjemné sviatočné dni!
       *[other]
            { $day ->
                [evening] Ďakujeme za správu. Pekný večer!
               *[other] Ďakujeme za správu. Pekný deň!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Ďakujem ti za rozhovor. Ahoj.
       *[other] Ďakujem ti za rozhovor. Maj sa pekne!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            S úprimnou sústrasťou
            { $agent }
       *[other]
            Maj sa pekne
            { $agent }
    }
