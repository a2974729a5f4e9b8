# Greetings and closings in Dutch, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# „Goedemorgen” until noon, „goedenavond” from six until midnight: CLDR 48, dayPeriods "nl"; „goedendag” suits any hour.
day-hours = 6 12 18 24

# „Geachte heer” in a letter (vlaanderen.be, „Genderbewust taalgebruik in brieven en mails”), „meneer” where one speaks (usage).
address-formal =
    { $form ->
        [feminine] mevrouw { $surname }
        [masculine] heer { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }

# No „goedemorgen” to somebody bereaved (usage).
hello =
    { $occasion ->
        [condolence] Goedendag
       *[other] { hello-by-hour }
    }
hello-by-hour =
    { $day ->
        [morning] Goedemorgen
        [day] Goedemiddag
        [evening] Goedenavond
       *[none] Goedendag
    }
hello-name =
    { $form ->
        [nameless] { hello }
        [masculine] { hello } meneer { $surname }
       *[named] { hello } { $name }
    }
hi =
    { $form ->
        [nameless] Hoi
       *[named] Hoi { $name }
    }
# „Hoi” is too cheerful for a bereavement (usage).
hi-quiet =
    { $form ->
        [nameless] Hallo
       *[named] Beste { $name }
    }

# After the comma of the salutation one goes on with a capital (usage).
opening-formal =
    { $occasion ->
        [reply] Hartelijk dank voor uw reactie.
        [apology] Onze excuses voor het ongemak.
        [holiday] Wij wensen u een fijne feestdag.
        [condolence] Wij betuigen u onze oprechte deelneming.
       *[first-contact] Hartelijk dank voor uw bericht.
    }
opening-informal =
    { $occasion ->
        [reply] Bedankt voor je reactie.
        [apology] Sorry voor het ongemak.
        [holiday] We wensen je een fijne feestdag.
        [condolence] Gecondoleerd met je verlies. We wensen je veel sterkte.
       *[first-contact] Bedankt voor je bericht.
    }

# „Beste” with the whole name needs no gender and is polite to customers; „Geachte” with a first name is unusual, except in Belgium
# (taaladvies.net, „Aanhef voor een non-binaire persoon”).
greeting-formal-email =
    { $form ->
        [nameless] Geachte klant,
        [feminine] Geachte { $name },
        [masculine] Geachte { $name },
       *[neutral] Beste { $name },
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }, waarmee kan ik u helpen?
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name },
phone-formal =
    { $signed ->
        [yes] { hello-name }, u spreekt met { $agent }. Waarmee kan ik u helpen?
       *[no] { hello-name }, waarmee kan ik u helpen?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }. { opening-formal }
    .plain = { hello-name },

greeting-informal-email =
    { $occasion ->
        [condolence] { hi-quiet },
       *[other] { hi },
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
    .by-hour =
        { $form ->
            [nameless] { hello },
           *[named] { hello } { $name },
        }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Waarmee kan ik je helpen?
        [condolence] { hi-quiet }, gecondoleerd met je verlies. We wensen je veel sterkte.
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi-quiet },
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, je spreekt met { $agent }. Waarmee kan ik je helpen?
       *[no] { hi }, waarmee kan ik je helpen?
    }
# „Beste” is written, not said.
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence]
            { $form ->
                [nameless] Hallo, gecondoleerd met je verlies. We wensen je veel sterkte.
               *[named] Hallo { $name }, gecondoleerd met je verlies. We wensen je veel sterkte.
            }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { greeting-informal-chat }
       *[other] { hi }! { opening-informal }
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
part =
    { $day ->
        [evening] avond
       *[other] dag
    }
closing-formal-email =
    { $occasion ->
        [condolence]
            Met oprechte deelneming,
            { signature }
       *[other]
            Met vriendelijke groet,
            { signature }
    }
    .respectful =
        { $occasion ->
            [condolence]
                Met gevoelens van medeleven,
                { signature }
           *[other]
                Hoogachtend,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] U kunt ons altijd bereiken als u ons nodig hebt. Wij wensen u veel sterkte.
        [holiday] Dank u wel voor uw bericht. Ik wens u een fijne feestdag.
       *[other] Dank u wel voor uw bericht. Ik wens u nog een prettige { part }.
    }
closing-formal-phone =
    { $occasion ->
        [condolence] Dank u wel voor het gesprek. Ik wens u veel sterkte. Tot ziens.
       *[other] Dank u wel voor het gesprek. Tot ziens.
    }
closing-formal-social =
    { $occasion ->
        [condolence]
            Met oprechte deelneming,
            { $agent }
       *[other]
            Met vriendelijke groet,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Veel sterkte,
            { signature }
       *[other]
            Groetjes,
            { signature }
    }
    .warm =
        { $occasion ->
            [condolence]
                Met warme groet,
                { signature }
           *[other]
                Hartelijke groet,
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] We zijn er voor je als je ons nodig hebt. Veel sterkte.
        [holiday] Bedankt voor je bericht. Fijne feestdag!
       *[other] Bedankt voor je bericht. Fijne { part } nog!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Bedankt voor het gesprek. Veel sterkte. Dag.
       *[other] Bedankt voor het gesprek. Doei!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Veel sterkte,
            { $agent }
       *[other]
            Groetjes,
            { $agent }
    }
