# Greetings and closings in Afrikaans, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# Hours by CLDR 48, dayPeriods "af", but nobody is greeted by the hour after ten at night.
day-hours = 5 12 18 22

# A title before a name has a small letter, also in a salutation (beterafrikaans.co.za, “Aanspreekvorme”).
# The surname stays as it arrives: whether “van der” takes a capital there is not for us to guess.
address-formal =
    { $form ->
        [nameless] { "" }
        [feminine] me. { $surname }
        [masculine] mnr. { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }

goeie =
    { $day ->
        [morning] Goeiemôre
        [day] Goeiemiddag
        [evening] Goeienaand
       *[none] Goeiedag
    }
# Condolence: “Geagte” rather than a good day.
hello =
    { $occasion ->
        [condolence] { dear }
       *[other]
            { $form ->
                [nameless] { goeie }
               *[named] { goeie } { $name }
            }
    }
dear =
    { $form ->
        [nameless] Geagte kliënt
       *[named] Geagte { $name }
    }
hallo =
    { $form ->
        [nameless] Hallo
       *[named] Hallo { $name }
    }
beste =
    { $form ->
        [nameless] Beste kliënt
       *[named] Beste { $name }
    }

# Formal: u; informal: jy.
opening-formal =
    { $occasion ->
        [reply] Baie dankie vir u antwoord.
        [apology] Ons vra om verskoning vir die ongerief wat u ervaar het.
        [holiday] Ons wens u ’n aangename vakansiedag toe.
        [condolence] Ons betuig ons innige simpatie met u verlies.
       *[first-contact] Baie dankie dat u met ons in verbinding getree het.
    }
opening-informal =
    { $occasion ->
        [reply] Dankie vir jou antwoord.
        [apology] Ons is regtig jammer oor die ongerief.
        [holiday] Geniet die vakansiedag!
        [condolence] Ons is baie jammer oor jou verlies.
       *[first-contact] Dankie dat jy ons gekontak het.
    }

greeting-formal-email = { dear },
    .opening =
        { dear },

        { opening-formal }
    .by-hour = { hello },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello }. Hoe kan ek u help?
        [condolence] { simpatie }
       *[other] { hello }. { opening-formal }
    }
    .plain =
        { $occasion ->
            [condolence] { dear },
           *[other] { hello }.
        }
simpatie =
    { $form ->
        [nameless] Ons betuig ons innige simpatie met u verlies.
       *[named] Geagte { $name }, ons betuig ons innige simpatie met u verlies.
    }
phone-formal =
    { $signed ->
        [yes] { hello }. My naam is { $agent }. Hoe kan ek u help?
       *[no] { hello }. Hoe kan ek u help?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { simpatie }
       *[other] { phone-formal }
    }
greeting-formal-social =
    { $occasion ->
        [condolence] { simpatie }
       *[other] { hello }. { opening-formal }
    }
    .dear = { dear },

greeting-informal-email =
    { $occasion ->
        [condolence] { beste },
       *[other] { hallo },
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
    .beste = { beste },
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hallo }! Hoe kan ek help?
        [condolence] { hallo }. { opening-informal }
       *[other] { hallo }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { beste },
           *[other] { hallo }!
        }
phone-informal =
    { $signed ->
        [yes] { hallo }! Dis { $agent } wat praat. Hoe kan ek help?
       *[no] { hallo }! Hoe kan ek help?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hallo }. { opening-informal }
       *[other] { hallo }! { opening-informal }
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
            Met innige simpatie,
            { signature }
       *[other]
            Vriendelike groete,
            { signature }
    }
    .letter =
        { $occasion ->
            [condolence]
                Met opregte meegevoel,
                { signature }
           *[other]
                Die uwe,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Kontak ons gerus wanneer u ons hulp nodig het.
        [apology] Baie dankie vir u geduld. Kontak ons gerus as u verdere hulp nodig het.
        [holiday] Baie dankie vir u navraag. Ons wens u ’n aangename vakansiedag toe.
       *[other] Baie dankie vir u navraag. Ek wens u ’n aangename { deel } toe.
    }
closing-formal-phone = Baie dankie vir u tyd. Totsiens.
closing-formal-social =
    { $occasion ->
        [condolence]
            Met innige simpatie,
            { $agent }
       *[other]
            Vriendelike groete,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Ons dink aan jou,
            { signature }
       *[other]
            Groete,
            { signature }
    }
    .thanks =
        { $occasion ->
            [condolence]
                Met opregte meegevoel,
                { signature }
           *[other]
                Baie dankie,
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Ons is hier wanneer jy ons nodig het.
        [apology] Dankie vir jou geduld. Laat weet gerus as jy nog hulp nodig het.
        [holiday] Dankie vir die gesels! Geniet die vakansiedag!
       *[other] Dankie vir die gesels! Lekker { deel } verder!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Dankie vir jou tyd. Totsiens.
       *[other] Dankie vir jou tyd. Totsiens!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Ons dink aan jou,
            { $agent }
       *[other]
            Groete,
            { $agent }
    }
deel =
    { $day ->
        [evening] aand
       *[other] dag
    }
