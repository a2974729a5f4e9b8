# Greetings and closings in Serbian (Latin script), as a customer reads them. The words are the same in Ekavian and Ijekavian.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# CLDR 48, dayPeriods "sr", has jutro until noon and veče from six; „dobro jutro“ until about ten, „dobro veče“ until midnight (usage).
day-hours = 6 10 18 24

# A woman's surname after „gospođo“ stays as it is: „gospođo Petrović“; a man's after „gospodine“ would stand in the vocative:
# „gospodine Petroviću“ (startuj.infostud.com, „Kako se piše imejl“), which we do not make.
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
        [evening] Dobro veče
       *[other] Dobar dan
    }
# First names, too, would stand in the vocative: one greets without.
hello-name =
    { $form ->
        [feminine] { hello }, { $name }
        [masculine] { hello }, { $name }
       *[neutral] { hello }
    }

# On a new line after the salutation with a comma one begins with a capital, on the same line not; „Vi“ to one person has one
# (startuj.infostud.com, as above).
opening-formal =
    { $occasion ->
        [reply] Hvala Vam na odgovoru.
        [apology] Izvinjavamo se zbog neprijatnosti.
        [holiday] Želimo Vam prijatne praznične dane.
        [condolence] Primite naše iskreno saučešće.
       *[first-contact] Hvala Vam na poruci.
    }
opening-informal =
    { $occasion ->
        [reply] Hvala ti na odgovoru.
        [apology] Izvini zbog neprijatnosti.
        [holiday] Želimo ti prijatne praznične dane.
        [condolence] Primi naše iskreno saučešće.
       *[first-contact] Hvala ti na poruci.
    }

# „Poštovani“ alone is for whoever it may be (startuj.infostud.com, as above).
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
        [first-contact] { hello-name }. Kako mogu da Vam pomognem?
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name },
phone-formal =
    { $signed ->
        [yes] { hello-name }, moje ime je { $agent }. Kako mogu da Vam pomognem?
       *[no] { hello-name }, kako mogu da Vam pomognem?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }. { opening-formal }
    .respectful = { greeting-formal-email }

# „Zdravo“ is sober enough for a bereavement, „ćao“ is not (usage).
greeting-informal-email = Zdravo,
    .opening =
        { greeting-informal-email }

        { opening-informal }
    .by-hour = { hello },
greeting-informal-chat =
    { $occasion ->
        [first-contact] Zdravo! Kako mogu da ti pomognem?
        [condolence] Zdravo. { opening-informal }
       *[other] Zdravo! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] Zdravo,
           *[other] Zdravo!
        }
phone-informal =
    { $signed ->
        [yes] Zdravo, moje ime je { $agent }. Kako mogu da ti pomognem?
       *[no] Zdravo, kako mogu da ti pomognem?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] Zdravo. { opening-informal }
       *[other] Zdravo! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] Zdravo,
           *[other] Zdravo!
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
            Uz iskreno saučešće,
            { signature }
       *[other]
            S poštovanjem,
            { signature }
    }
    .warm =
        { $occasion ->
            [condolence]
                Uz izraze najdubljeg saučešća,
                { signature }
           *[other]
                Srdačan pozdrav,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Stojimo Vam na raspolaganju kad god Vam zatrebamo.
        [holiday] Hvala Vam na poruci. Želim Vam prijatne praznične dane.
       *[other]
            { $day ->
                [evening] Hvala Vam na poruci. Želim Vam prijatno veče.
               *[other] Hvala Vam na poruci. Želim Vam prijatan dan.
            }
    }
closing-formal-phone = Hvala Vam na razgovoru. Doviđenja.
closing-formal-social =
    { $occasion ->
        [condolence]
            Uz iskreno saučešće,
            { $agent }
       *[other]
            S poštovanjem,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Uz iskreno saučešće,
            { signature }
       *[other]
            Veliki pozdrav,
            { signature }
    }
    .short =
        { $occasion ->
            [condolence]
                U mislima smo s tobom,
                { signature }
           *[other]
                Pozdrav,
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Tu smo za tebe kad god ti zatrebamo.
        [holiday] Hvala ti na poruci. Prijatni praznični dani!
       *[other]
            { $day ->
                [evening] Hvala ti na poruci. Prijatno veče!
               *[other] Hvala ti na poruci. Prijatan dan!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Hvala ti na razgovoru. Doviđenja.
       *[other] Hvala ti na razgovoru. Ćao!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Uz iskreno saučešće,
            { $agent }
       *[other]
            Veliki pozdrav,
            { $agent }
    }
