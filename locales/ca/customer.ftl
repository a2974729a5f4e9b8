# Greetings and closings in Catalan, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# By CLDR 48, dayPeriods "ca": tarda from one, vespre from seven, nit from nine.
day-hours = 6 13 19 21

address-formal =
    { $form ->
        [feminine] senyora { $surname }
        [masculine] senyor { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }

hello =
    { $day ->
        [morning] Bon dia
        [day] Bona tarda
        [evening] Bon vespre
       *[none] Hola
    }
# A comma before the name (Llibre d’estil de la UB, «Salutació i comiat»).
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello }, { $name }
    }
hi =
    { $form ->
        [nameless] Hola
       *[named] Hola, { $name }
    }

# No «bones festes», which is for Christmas (usage).
opening-formal =
    { $occasion ->
        [reply] Li agraïm la resposta.
        [apology] Li demanem disculpes per les molèsties.
        [holiday] Li desitgem un bon dia de festa.
        [condolence] Rebi el nostre condol més sincer.
       *[first-contact] Gràcies per posar-se en contacte amb nosaltres.
    }
opening-informal =
    { $occasion ->
        [reply] Gràcies per la resposta.
        [apology] Ens sap molt greu la molèstia.
        [holiday] Que passis un bon dia de festa!
        [condolence] T’acompanyem en el sentiment.
       *[first-contact] Gràcies per escriure’ns.
    }

# «Benvolguda» and «benvolgut» tell a gender; mail does not name the hour (Llibre d’estil de la UB);
# a comma, then a capital (Optimot, «Fórmules de salutació d’una carta»).
greeting-formal-email =
    { $form ->
        [nameless] Hola,
        [feminine] Benvolguda { $name },
        [masculine] Benvolgut { $name },
       *[neutral] Hola, { $name },
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }. En què li puc ser útil?
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name }.
phone-formal =
    { $signed ->
        [yes] { hello-name }. Em dic { $agent }. En què li puc ser útil?
       *[no] { hello-name }. En què li puc ser útil?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }. { opening-formal }
    .plain = { hello-name }.

greeting-informal-email =
    { $occasion ->
        [condolence] { hi },
       *[other] { hi }!
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
    .by-hour =
        { $occasion ->
            [condolence] { hello-name },
           *[other] { hello-name }!
        }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! En què et puc ajudar?
        [condolence] { hi }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi },
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }! Em dic { $agent }. En què et puc ajudar?
       *[no] { hi }! En què et puc ajudar?
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
closing-formal-email =
    { $occasion ->
        [condolence]
            Amb el nostre condol més sincer,
            { signature }
       *[other]
            Cordialment,
            { signature }
    }
    .formal =
        { $occasion ->
            [condolence]
                Amb tot el nostre suport,
                { signature }
           *[other]
                Atentament,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Som aquí per a tot el que necessiti.
        [holiday] Gràcies per contactar amb nosaltres. Que passi un bon dia de festa.
       *[other]
            { $day ->
                [evening] Gràcies per contactar amb nosaltres. Que tingui un bon vespre.
                [day] Gràcies per contactar amb nosaltres. Que tingui una bona tarda.
               *[other] Gràcies per contactar amb nosaltres. Que tingui un bon dia.
            }
    }
closing-formal-phone =
    { $occasion ->
        [condolence] Gràcies per la trucada. Adeu.
       *[other] Gràcies per la trucada. Passi-ho bé.
    }
closing-formal-social =
    { $occasion ->
        [condolence]
            Amb el nostre condol més sincer,
            { $agent }
       *[other]
            Cordialment,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Amb tot el nostre afecte,
            { signature }
       *[other]
            Fins aviat,
            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] Som aquí per a tot el que necessitis.
        [holiday] Gràcies per escriure’ns! Que passis un bon dia de festa!
       *[other]
            { $day ->
                [evening] Gràcies per escriure’ns! Que tinguis un bon vespre!
                [day] Gràcies per escriure’ns! Que tinguis una bona tarda!
               *[other] Gràcies per escriure’ns! Que tinguis un bon dia!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Gràcies per la trucada. Adeu.
       *[other] Gràcies per la trucada! Adeu!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Amb tot el nostre afecte,
            { $agent }
       *[other]
            Fins aviat,
            { $agent }
    }
