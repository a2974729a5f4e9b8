# Greetings and closings in Lithuanian, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# By CLDR 48, dayPeriods "lt"; „labas rytas“ is said until about eleven (usage).
day-hours = 6 11 18 24

# Vocatives; without the surname, which would have to be inflected.
address-formal =
    { $form ->
        [feminine] ponia
        [masculine] pone
       *[neutral] { $whole }
    }
address-informal = { $given }

# Without a name, which would stand in the vocative; „sveikas“ and „sveika“ tell a gender.
hello =
    { $occasion ->
        [condolence] Laba diena
       *[other]
            { $day ->
                [morning] Labas rytas
                [evening] Labas vakaras
               *[other] Laba diena
            }
    }
hi =
    { $occasion ->
        [condolence] Laba diena
       *[other] Labas
    }

# After a comma one goes on in small letters, after a full stop or exclamation mark with a capital
# (galve.lt, „Pasaulinė sveikinimosi diena“).
opening-formal =
    { $occasion ->
        [reply] dėkojame už Jūsų atsakymą.
        [apology] atsiprašome už patirtus nepatogumus.
        [holiday] linkime Jums gražių švenčių.
        [condolence] prašome priimti mūsų nuoširdžią užuojautą.
       *[first-contact] dėkojame, kad kreipėtės į mus.
    }
opening-informal =
    { $occasion ->
        [reply] Ačiū už atsakymą.
        [apology] Labai atsiprašome už nepatogumus.
        [holiday] Linkime tau gražių švenčių!
        [condolence] Nuoširdžiai užjaučiame tave dėl netekties.
       *[first-contact] Ačiū, kad parašei.
    }

greeting-formal-email = Laba diena,
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .title =
        { $form ->
            [feminine] Gerbiama { $name },
            [masculine] Gerbiamas { $name },
           *[neutral] Laba diena,
        }
    .by-hour = { hello },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello }, kuo galiu Jums padėti?
       *[other] { hello }, { opening-formal }
    }
    .plain = { hello },
phone-formal =
    { $signed ->
        [yes] { hello }, mano vardas { $agent }. Kuo galiu Jums padėti?
       *[no] { hello }, kuo galiu Jums padėti?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello }, { opening-formal }
    .plain = { hello },

greeting-informal-email =
    { $occasion ->
        [condolence] { hi }.
       *[other] { hi }!
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
    .by-hour =
        { $occasion ->
            [condolence] { hello }.
           *[other] { hello }!
        }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Kuo galiu tau padėti?
        [condolence] { hi }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi }.
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, čia { $agent }. Kuo galiu tau padėti?
       *[no] { hi }! Kuo galiu tau padėti?
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
            [condolence] { hi }.
           *[other] { hi }!
        }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# No comma after „Pagarbiai“, which goes on into the signature (usage).
closing-formal-email =
    { $occasion ->
        [condolence]
            Su nuoširdžia užuojauta
            { signature }
       *[other]
            Pagarbiai
            { signature }
    }
    .friendly =
        { $occasion ->
            [condolence]
                Nuoširdžiai užjausdami
                { signature }
           *[other]
                Su pagarba
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Jei prireiktų pagalbos, parašykite mums.
        [holiday] Dėkojame, kad kreipėtės. Linkime Jums gražių švenčių.
       *[other]
            { $day ->
                [evening] Dėkojame, kad kreipėtės. Linkime Jums gero vakaro.
               *[other] Dėkojame, kad kreipėtės. Linkime Jums geros dienos.
            }
    }
closing-formal-phone = Dėkoju už pokalbį. Viso gero.
closing-formal-social =
    { $occasion ->
        [condolence]
            Su nuoširdžia užuojauta
            { $agent }
       *[other]
            Pagarbiai
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Nuoširdžiai užjaučiame
            { signature }
       *[other]
            Su geriausiais linkėjimais
            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] Rašyk mums, jei tik reikės pagalbos.
        [holiday] Ačiū, kad parašei! Gražių švenčių!
       *[other]
            { $day ->
                [evening] Ačiū, kad parašei! Gero vakaro!
               *[other] Ačiū, kad parašei! Geros dienos!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Ačiū už pokalbį. Viso gero.
       *[other] Ačiū už pokalbį! Iki!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Nuoširdžiai užjaučiame
            { $agent }
       *[other]
            Su geriausiais linkėjimais
            { $agent }
    }
