# Greetings and closings in Croatian, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# CLDR 48, dayPeriods "hr", has jutro until noon and večer from six; „dobro jutro” until about ten, „dobra večer” until midnight (usage).
day-hours = 4 10 18 24

# A woman's surname after „gospođo” stays as it is; a man's after „gospodine” would stand in the vocative: „gospodine Jurkoviću”
# (jutarnji.hr, Jezik i govor), which we do not make.
address-formal =
    { $form ->
        [feminine] gospođo { $surname }
        [masculine] gospodine
       *[neutral] { $whole }
    }
address-informal = { $given }

hello =
    { $day ->
        [morning] Dobro jutro
        [evening] Dobra večer
       *[other] Dobar dan
    }
# First names, too, would stand in the vocative: one greets without.
hello-name =
    { $form ->
        [feminine] { hello }, { $name }
        [masculine] { hello }, { $name }
       *[neutral] { hello }
    }

# After a salutation with a comma one goes on in small letters (usage); „Vi” to one person has a capital (pravopis.hr/pravilo/21).
opening-formal =
    { $occasion ->
        [reply] zahvaljujemo na Vašem odgovoru.
        [apology] ispričavamo se zbog neugodnosti.
        [holiday] želimo Vam ugodne praznične dane.
        [condolence] primite našu iskrenu sućut.
       *[first-contact] zahvaljujemo na Vašoj poruci.
    }
opening-informal =
    { $occasion ->
        [reply] hvala na odgovoru.
        [apology] oprosti na neugodnostima.
        [holiday] želimo ti ugodne praznične dane.
        [condolence] primi našu iskrenu sućut.
       *[first-contact] hvala na poruci.
    }

# „Poštovani” alone is the plural of respect, for any gender (usage).
greeting-formal-email =
    { $form ->
        [feminine] Poštovana { $name },
        [masculine] Poštovani { $name },
       *[neutral] Poštovani,
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }, kako Vam mogu pomoći?
       *[other] { hello-name }, { opening-formal }
    }
    .plain = { hello-name },
phone-formal =
    { $signed ->
        [yes] { hello-name }, ovdje { $agent }. Kako Vam mogu pomoći?
       *[no] { hello-name }, kako Vam mogu pomoći?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social =
    { $form ->
        [feminine] Poštovana { $name }, { opening-formal }
        [masculine] Poštovani { $name }, { opening-formal }
       *[neutral] Poštovani, { opening-formal }
    }
    .by-hour = { hello-name },

# „Bok” is too cheerful for a bereavement (usage).
greeting-informal-email =
    { $occasion ->
        [condolence] { hello },
       *[other] Bok,
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
    .by-hour = { hello },
greeting-informal-chat =
    { $occasion ->
        [first-contact] Bok, kako ti mogu pomoći?
        [condolence] { hello }, { opening-informal }
       *[other] Bok, { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello },
           *[other] Bok!
        }
phone-informal =
    { $signed ->
        [yes] Bok, ovdje { $agent }. Kako ti mogu pomoći?
       *[no] Bok, kako ti mogu pomoći?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hello }, { opening-informal }
       *[other] Bok, { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello },
           *[other] Bok!
        }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# No comma after the closing (usage varies).
closing-formal-email =
    { $occasion ->
        [condolence]
            S iskrenom sućuti
            { signature }
       *[other]
            S poštovanjem
            { signature }
    }
    .warm =
        { $occasion ->
            [condolence]
                S dubokim suosjećanjem
                { signature }
           *[other]
                Srdačan pozdrav
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Stojimo Vam na raspolaganju kad god nas zatrebate.
        [holiday] Zahvaljujemo na Vašoj poruci. Želim Vam ugodne praznične dane.
       *[other]
            { $day ->
                [evening] Zahvaljujemo na Vašoj poruci. Želim Vam ugodnu večer.
               *[other] Zahvaljujemo na Vašoj poruci. Želim Vam ugodan dan.
            }
    }
closing-formal-phone = Hvala Vam na razgovoru. Doviđenja.
closing-formal-social =
    { $occasion ->
        [condolence]
            S iskrenom sućuti
            { $agent }
       *[other]
            S poštovanjem
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            S iskrenom sućuti
            { signature }
       *[other]
            Lijep pozdrav
            { signature }
    }
    .short =
        { $occasion ->
            [condolence]
                U mislima smo s tobom
                { signature }
           *[other]
                Pozdrav
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Tu smo za tebe kad god nas zatrebaš.
        [holiday] Hvala na poruci. Ugodni praznični dani!
       *[other]
            { $day ->
                [evening] Hvala na poruci. Ugodna večer!
               *[other] Hvala na poruci. Ugodan dan!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Hvala ti na razgovoru. Doviđenja.
       *[other] Hvala ti na razgovoru. Bok!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            S iskrenom sućuti
            { $agent }
       *[other]
            Lijep pozdrav
            { $agent }
    }
