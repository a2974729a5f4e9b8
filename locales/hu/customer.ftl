# Greetings and closings in Hungarian, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# „Jó reggelt” until about nine, where CLDR 48 (dayPeriods "hu") has délelőtt begin; „jó estét” from six, where it has este begin.
day-hours = 5 9 18 22

# Surname first. „Asszony” after a surname may mean that it is a husband's: she keeps her whole name (usage).
address-formal =
    { $form ->
        [masculine] { $surname } úr
       *[neutral] { $whole }
    }
address-informal = { $given }

hello-formal =
    { $day ->
        [morning] Jó reggelt kívánok
        [day] Jó napot kívánok
        [evening] Jó estét kívánok
       *[none] Üdvözlöm
    }
# A name that is addressed is set off by a comma (A magyar helyesírás szabályai, 12th ed.).
hello-formal-name =
    { $form ->
        [nameless] { hello-formal }
       *[named] { hello-formal }, { $name }
    }
hi =
    { $form ->
        [nameless] Szia
       *[named] Szia, { $name }
    }

opening-formal =
    { $occasion ->
        [reply] Köszönjük válaszát.
        [apology] Elnézését kérjük a kellemetlenségért.
        [holiday] Kellemes ünnepet kívánunk!
        [condolence] Fogadja őszinte részvétünket.
       *[first-contact] Köszönjük, hogy megkeresett bennünket.
    }
opening-informal =
    { $occasion ->
        [reply] Köszönjük a válaszod.
        [apology] Elnézésed kérjük a kellemetlenségért.
        [holiday] Kellemes ünnepet kívánunk!
        [condolence] Fogadd őszinte részvétünket.
       *[first-contact] Köszönjük, hogy írtál nekünk.
    }

# A salutation ends with a comma instead where an exclamation mark would be too loud (usage).
mark =
    { $occasion ->
        [condolence] ,
       *[other] !
    }

# A salutation in a letter ends with an exclamation mark and has Úr with a capital (A magyar helyesírás szabályai, 12th ed.,
# 254 and 147; anyanyelvapolo.hu, „Minek nevezzelek?”, 2017, which finds the whole name a little mechanical: but it guesses nothing).
greeting-formal-email =
    { $form ->
        [nameless] Tisztelt Ügyfelünk{ mark }
        [masculine] Tisztelt { $surname } Úr{ mark }
       *[neutral] Tisztelt { $name }{ mark }
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .kind =
        { $form ->
            [nameless] Kedves Ügyfelünk{ mark }
           *[named] Kedves { $name }{ mark }
        }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-formal-name }! Miben segíthetek Önnek?
        [condolence] { hello-formal-name }. { opening-formal }
       *[other] { hello-formal-name }! { opening-formal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello-formal-name },
           *[other] { hello-formal-name }!
        }
phone-formal =
    { $signed ->
        [yes] { hello-formal-name }! { $agent } vagyok. Miben segíthetek?
       *[no] { hello-formal-name }! Miben segíthetek?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social =
    { $occasion ->
        [condolence] { greeting-formal-email.kind } fogadja őszinte részvétünket.
       *[other]
            { $form ->
                [nameless] Kedves Ügyfelünk! { opening-formal }
               *[named] Kedves { $name }! { opening-formal }
            }
    }
    .respectful = { greeting-formal-email }

greeting-informal-email =
    { $form ->
        [nameless] Szia{ mark }
       *[named] Kedves { $name }{ mark }
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
    .hi =
        { $occasion ->
            [condolence] { greeting-informal-email }
           *[other] { hi }!
        }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Miben segíthetek?
        [condolence] { greeting-informal-email } fogadd őszinte részvétünket.
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { greeting-informal-email }
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }! { $agent } vagyok. Miben segíthetek?
       *[no] { hi }! Miben segíthetek?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { greeting-informal-email } fogadd őszinte részvétünket.
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { greeting-informal-email }
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
            Őszinte részvéttel:
            { signature }
       *[other]
            Üdvözlettel:
            { signature }
    }
    .respectful =
        Tisztelettel:
        { signature }
closing-formal-chat =
    { $occasion ->
        [condolence] Ha bármiben segíthetünk, kérjük, írjon nekünk.
        [holiday] Köszönjük, hogy írt nekünk. Kellemes ünnepet kívánok!
       *[other]
            { $day ->
                [evening] Köszönjük, hogy írt nekünk. További szép estét kívánok!
               *[other] Köszönjük, hogy írt nekünk. További szép napot kívánok!
            }
    }
closing-formal-phone =
    { $occasion ->
        [condolence] Köszönöm a beszélgetést. Viszonthallásra.
       *[other] Köszönöm a beszélgetést. Viszonthallásra!
    }
closing-formal-social =
    { $occasion ->
        [condolence]
            Őszinte részvéttel:
            { $agent }
       *[other]
            Üdvözlettel:
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Őszinte részvéttel:
            { signature }
       *[other]
            Üdvözlettel:
            { signature }
    }
    .short =
        { $occasion ->
            [condolence]
                Együttérzéssel:
                { signature }
           *[other]
                Üdv,
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Ha bármiben segíthetünk, írj nekünk.
        [holiday] Köszi, hogy írtál! Kellemes ünnepet!
       *[other]
            { $day ->
                [evening] Köszi, hogy írtál! Szép estét!
               *[other] Köszi, hogy írtál! Szép napot!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Köszönöm a beszélgetést. Szia.
       *[other] Köszi a beszélgetést. Szia!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Együttérzéssel:
            { $agent }
       *[other]
            Üdv,
            { $agent }
    }
