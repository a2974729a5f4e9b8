# Greetings and closings in Czech, as a customer reads them. No verb here tells a gender.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# „Dobré ráno“ until nine, „dobrý večer“ from six (CLDR 48, dayPeriods "cs") until midnight (usage).
day-hours = 4 9 18 24

# A surname after „paní“ stays as it is; after „pane“ it would stand in the vocative, which we do not make:
# „Vážený pane“ alone is polite, too.
address-formal =
    { $form ->
        [feminine] paní { $surname }
        [masculine] pane
       *[neutral] { $whole }
    }
address-informal = { $given }

hello =
    { $day ->
        [morning] Dobré ráno
        [evening] Dobrý večer
       *[other] Dobrý den
    }
# A greeting of several words is set off from the address by a comma, and names stand in the vocative (vasetexty.cz, „Psaní čárek –
# oslovení“, after the Internetová jazyková příručka): so nobody but „paní“ is greeted by name.
hello-name =
    { $form ->
        [feminine] { hello }, { $name }
       *[other] { hello }
    }

# After a salutation with a comma one goes on in small letters (usage).
opening-formal =
    { $occasion ->
        [reply] děkujeme za Vaši odpověď.
        [apology] omlouváme se za vzniklé nepříjemnosti.
        [holiday] přejeme Vám příjemné sváteční dny.
        [condolence] přijměte prosím naši upřímnou soustrast.
       *[first-contact] děkujeme za Vaši zprávu.
    }
opening-informal =
    { $occasion ->
        [reply] díky za odpověď.
        [apology] moc se omlouváme za potíže.
        [holiday] přejeme ti příjemné sváteční dny.
        [condolence] je nám moc líto tvé ztráty.
       *[first-contact] díky za zprávu.
    }

greeting-formal-email =
    { $form ->
        [feminine] Vážená { $name },
        [masculine] Vážený { $name },
       *[neutral] Dobrý den,
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }, jak Vám mohu pomoci?
       *[other] { hello-name }, { opening-formal }
    }
    .plain = { hello-name },
phone-formal =
    { $signed ->
        [yes] { hello-name }, u telefonu { $agent }. Jak Vám mohu pomoci?
       *[no] { hello-name }, jak Vám mohu pomoci?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }, { opening-formal }
    .plain = { hello-name },

greeting-informal-email = Ahoj,
    .opening =
        { greeting-informal-email }

        { opening-informal }
    .by-hour = { hello },
greeting-informal-chat =
    { $occasion ->
        [first-contact] Ahoj, jak ti můžu pomoct?
       *[other] Ahoj, { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] Ahoj,
           *[other] Ahoj!
        }
phone-informal =
    { $signed ->
        [yes] Ahoj, tady { $agent }. Jak ti můžu pomoct?
       *[no] Ahoj, jak ti můžu pomoct?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social = Ahoj, { opening-informal }
    .plain =
        { $occasion ->
            [condolence] Ahoj,
           *[other] Ahoj!
        }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# No comma after „S pozdravem“ (usage).
closing-formal-email =
    { $occasion ->
        [condolence]
            S upřímnou soustrastí
            { signature }
       *[other]
            S pozdravem
            { signature }
    }
    .respectful =
        { $occasion ->
            [condolence]
                S hlubokou účastí
                { signature }
           *[other]
                S úctou
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Jsme Vám kdykoli k dispozici.
        [holiday] Děkujeme za Vaši zprávu. Přeji Vám příjemné sváteční dny.
       *[other]
            { $day ->
                [evening] Děkujeme za Vaši zprávu. Přeji Vám hezký večer.
               *[other] Děkujeme za Vaši zprávu. Přeji Vám hezký den.
            }
    }
closing-formal-phone = Děkuji Vám za rozhovor. Na shledanou.
closing-formal-social =
    { $occasion ->
        [condolence]
            S upřímnou soustrastí
            { $agent }
       *[other]
            S pozdravem
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            S upřímnou soustrastí
            { signature }
       *[other]
            Měj se hezky
            { signature }
    }
    .greetings =
        { $occasion ->
            [condolence]
                Myslíme na tebe
                { signature }
           *[other]
                Zdravíme
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Kdykoli se nám ozvi.
        [holiday] Díky za zprávu. Příjemné sváteční dny!
       *[other]
            { $day ->
                [evening] Díky za zprávu. Hezký večer!
               *[other] Díky za zprávu. Hezký den!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Díky za tvůj čas. Ahoj.
       *[other] Díky za tvůj čas. Měj se hezky!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            S upřímnou soustrastí
            { $agent }
       *[other]
            Měj se hezky
            { $agent }
    }
