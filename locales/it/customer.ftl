# Greetings and closings in Italian, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# «Buongiorno» all day (usage), «buonasera» from six until midnight, where CLDR 48 (dayPeriods "it") has sera.
day-hours = 6 12 18 24

# signora and signor in small letters, with the surname (usage).
address-formal =
    { $form ->
        [feminine] signora { $surname }
        [masculine] signor { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }

hello =
    { $day ->
        [evening] Buonasera
       *[other] Buongiorno
    }
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello } { $name }
    }
hi =
    { $form ->
        [nameless] Ciao
       *[named] Ciao { $name }
    }

# After a salutation with a comma one goes on in small letters (Università di Messina, DICO, «La lettera maiuscola nelle e-mail»).
opening-formal =
    { $occasion ->
        [reply] grazie per la sua risposta.
        [apology] ci scusiamo per il disagio.
        [holiday] le auguriamo buone feste.
        [condolence] le porgiamo le nostre più sentite condoglianze.
       *[first-contact] grazie per averci contattato.
    }
opening-informal =
    { $occasion ->
        [reply] grazie per la tua risposta.
        [apology] ci dispiace davvero per il disagio.
        [holiday] ti auguriamo buone feste.
        [condolence] ci dispiace molto per la tua perdita.
       *[first-contact] grazie per averci scritto.
    }

# «Gentile» suits any gender and any tone (Accademia della Crusca, «Alle nostre egregie lettrici e ai nostri gentili lettori»).
greeting-formal-email =
    { $form ->
        [nameless] Gentile cliente,
       *[named] Gentile { $name },
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }, come posso aiutarla?
       *[other] { hello-name }, { opening-formal }
    }
    .plain = { hello-name },
phone-formal =
    { $signed ->
        [yes] { hello-name }, mi chiamo { $agent }. Come posso aiutarla?
       *[no] { hello-name }, come posso aiutarla?
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
        [first-contact] { hi }, come posso aiutarti?
       *[other] { hi }, { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi },
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, sono { $agent }. Come posso aiutarti?
       *[no] { hi }, come posso aiutarti?
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
# «Cordiali saluti» is kinder than «Distinti saluti» (Giunti, La Grammatica Treccani); no mark after it (usage varies).
closing-formal-email =
    { $occasion ->
        [condolence]
            Con sentita partecipazione
            { signature }
       *[other]
            Cordiali saluti
            { signature }
    }
    .distant =
        { $occasion ->
            [condolence]
                Con le nostre più sentite condoglianze
                { signature }
           *[other]
                Distinti saluti
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Restiamo a sua disposizione.
        [holiday] Grazie per averci contattato. Le auguro buone feste.
       *[other]
            { $day ->
                [evening] Grazie per averci contattato. Le auguro una buona serata.
               *[other] Grazie per averci contattato. Le auguro una buona giornata.
            }
    }
closing-formal-phone = Grazie per il suo tempo. Arrivederci.
closing-formal-social =
    { $occasion ->
        [condolence]
            Con sentita partecipazione
            { $agent }
       *[other]
            Cordiali saluti
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Con sincera vicinanza
            { signature }
       *[other]
            A presto
            { signature }
    }
    .greetings =
        { $occasion ->
            [condolence]
                Con le nostre condoglianze
                { signature }
           *[other]
                Un caro saluto
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Per qualsiasi cosa, siamo qui.
        [holiday] Grazie per averci scritto. Buone feste!
       *[other]
            { $day ->
                [evening] Grazie per averci scritto. Buona serata!
               *[other] Grazie per averci scritto. Buona giornata!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Grazie per il tuo tempo. Ciao.
       *[other] Grazie per il tuo tempo. Ciao!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Con sincera vicinanza
            { $agent }
       *[other]
            A presto
            { $agent }
    }
