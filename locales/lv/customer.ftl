# Greetings and closings in Latvian, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# „Labrīt” from six (CLDR 48, dayPeriods "lv") until eleven (usage; CLDR has rīts until twelve), „labvakar” from six (CLDR);
# after ten nobody is greeted by the hour (usage).
day-hours = 6 11 18 22

# A woman's name is usually the same in the vocative (valodaskonsultacijas.lv/lv/questions/731; valoda.ailab.lv, „Uzruna”: Cienījamā Aina Liepa);
# „kundze” would need the surname's genitive. A man's name would need the vocative (Edgar, Juri): he is „kungs” alone, or greeted without a name.
address-formal =
    { $form ->
        [masculine] kungs
       *[other] { $whole }
    }
address-informal = { $given }

hello =
    { $day ->
        [morning] Labrīt
        [evening] Labvakar
       *[other] Labdien
    }
hello-name =
    { $form ->
        [feminine] { hello }, { $name }
       *[other] { hello }
    }
# „Sveiki” needs no gender.
hi =
    { $form ->
        [feminine] Sveika, { $name }
        [masculine] Sveiks
       *[other] Sveiki
    }

# Jūs, Tu with a capital in letters (usage).
opening-formal =
    { $occasion ->
        [reply] Paldies par Jūsu atbildi.
        [apology] Atvainojamies par sagādātajām neērtībām.
        [holiday] Novēlam Jums skaistus svētkus.
        [condolence] Izsakām Jums visdziļāko līdzjūtību.
       *[first-contact] Paldies, ka sazinājāties ar mums.
    }
opening-informal =
    { $occasion ->
        [reply] Paldies par Tavu atbildi.
        [apology] Mums ļoti žēl par sagādātajām neērtībām.
        [holiday] Novēlam Tev skaistus svētkus.
        [condolence] Izsakām Tev patiesu līdzjūtību.
       *[first-contact] Paldies, ka sazinājies ar mums.
    }

# An exclamation mark after the salutation, then a capital (valodaskonsultacijas.lv/en/questions/935); a full stop for a bereavement.
greeting-formal-email =
    { $occasion ->
        [condolence] { labdien }.
       *[other] { dear }!
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .labdien =
        { $occasion ->
            [condolence] { labdien }.
           *[other] { labdien }!
        }
    .by-hour =
        { $occasion ->
            [condolence] { hello-name }.
           *[other] { hello-name }!
        }
labdien =
    { $form ->
        [feminine] Labdien, { $name }
       *[other] Labdien
    }
dear =
    { $form ->
        [feminine] Cienījamā { $name }
        [masculine] Cienījamais { $name }
       *[other] Labdien
    }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }! Kā varu Jums palīdzēt?
        [condolence] { hello-name }. { opening-formal }
       *[other] { hello-name }! { opening-formal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello-name }.
           *[other] { hello-name }!
        }
phone-formal =
    { $signed ->
        [yes] { hello-name }! Mani sauc { $agent }. Kā varu Jums palīdzēt?
       *[no] { hello-name }! Kā varu Jums palīdzēt?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social =
    { $occasion ->
        [condolence] { hello-name }. { opening-formal }
       *[other] { hello-name }! { opening-formal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello-name }.
           *[other] { hello-name }!
        }

greeting-informal-email =
    { $occasion ->
        [condolence] { hi }.
       *[other] { hi }!
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Kā varu Tev palīdzēt?
       *[other] { greeting-informal-email } { opening-informal }
    }
    .plain = { greeting-informal-email }
phone-informal =
    { $signed ->
        [yes] { hi }! Mani sauc { $agent }. Kā varu Tev palīdzēt?
       *[no] { hi }! Kā varu Tev palīdzēt?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social = { greeting-informal-email } { opening-informal }
    .plain = { greeting-informal-email }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# No comma after the closing when the name stands on its own line (usage).
closing-formal-email =
    { $occasion ->
        [condolence]
            Ar dziļu līdzjūtību
            { signature }
       *[other]
            Ar cieņu
            { signature }
    }
    .respectful =
        Ar cieņu
        { signature }
closing-formal-chat =
    { $occasion ->
        [condolence] Rakstiet mums ikreiz, kad mēs varam Jums palīdzēt.
        [holiday] Paldies, ka sazinājāties ar mums. Skaistus svētkus!
       *[other] Paldies, ka sazinājāties ar mums. { part }!
    }
closing-formal-phone = Paldies par sarunu. Uz sadzirdēšanos.
closing-formal-social =
    { $occasion ->
        [condolence]
            Ar dziļu līdzjūtību
            { $agent }
       *[other]
            Ar cieņu
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Ar līdzjūtību
            { signature }
       *[other]
            Ar sveicieniem
            { signature }
    }
    .respectful =
        Ar cieņu
        { signature }
closing-informal-chat =
    { $occasion ->
        [condolence] Raksti mums ikreiz, kad mēs varam Tev palīdzēt.
        [holiday] Paldies, ka uzrakstīji! Skaistus svētkus!
       *[other] Paldies, ka uzrakstīji! { part }!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Paldies par sarunu. Uz sadzirdēšanos.
       *[other] Paldies par sarunu. Uz sadzirdēšanos!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Ar līdzjūtību
            { $agent }
       *[other]
            Ar sveicieniem
            { $agent }
    }
part =
    { $day ->
        [evening] Jauku vakaru
       *[other] Jauku dienu
    }
