# Greetings and closings in Malay, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# pagi until noon, tengah hari until two, petang until seven (CLDR 48, dayPeriods "ms"); “selamat malam” is also a farewell and left out.
day-hours = 6 12 14 19

# Encik and Puan go with the name as it stands: most Malaysian names have no surname (usage). Formal text says “anda”, since
# tuan and puan need gender; the informal one says no pronoun.
address-formal =
    { $form ->
        [nameless] { "" }
        [feminine] Puan { $whole }
        [masculine] Encik { $whole }
       *[neutral] { $whole }
    }
address-informal = { $given }

# Salam sejahtera is the greeting for everybody, of any religion (usage).
hello =
    { $occasion ->
        [condolence] Salam sejahtera
       *[other] { by-hour }
    }
by-hour =
    { $day ->
        [morning] Selamat pagi
        [day] Selamat tengah hari
        [evening] Selamat petang
       *[none] Salam sejahtera
    }
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello }, { $name }
    }
# The salutation ends with a comma (Focus KSSM Bahasa Melayu SPM, 2020, “Format surat rasmi”).
respected =
    { $form ->
        [nameless] Pelanggan yang dihormati,
       *[named] { $name } yang dihormati,
    }
# “Salam” to the bereaved, “hai” would be too light.
hai =
    { $form ->
        [nameless] { hai-word }
       *[named] { hai-word } { $name }
    }
hai-word =
    { $occasion ->
        [condolence] Salam
       *[other] Hai
    }

opening-formal =
    { $occasion ->
        [reply] Terima kasih atas balasan anda.
        [apology] Kami memohon maaf atas kesulitan yang anda alami.
        [holiday] Kami mengucapkan selamat bercuti.
        [condolence] Kami merakamkan ucapan takziah atas kehilangan yang anda alami.
       *[first-contact] Terima kasih kerana menghubungi kami.
    }
opening-informal =
    { $occasion ->
        [reply] Terima kasih sebab balas mesej kami.
        [apology] Kami betul-betul minta maaf atas masalah ini.
        [holiday] Selamat bercuti!
        [condolence] Takziah daripada kami. Kami turut bersedih atas kehilangan ini.
       *[first-contact] Terima kasih sebab hubungi kami.
    }

greeting-formal-email = { respected }
    .opening =
        { respected }

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }. Bagaimanakah saya boleh membantu anda?
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name }.
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { introduced-formal } Bagaimanakah saya boleh membantu anda?
    }
introduced-formal =
    { $signed ->
        [yes] { hello-name }. Nama saya { $agent }.
       *[no] { hello-name }.
    }
greeting-formal-social = { hello-name }. { opening-formal }
    .respectful = { respected }

greeting-informal-email = { hai },
    .opening =
        { hai },

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hai }! Apa yang boleh kami bantu?
        [condolence] { hai }. { opening-informal }
       *[other] { hai }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hai },
           *[other] { hai }!
        }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { introduced-informal } Apa yang boleh saya bantu?
    }
introduced-informal =
    { $signed ->
        [yes] { hai }, saya { $agent }.
       *[no] { hai }!
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hai }. { opening-informal }
       *[other] { hai }! { opening-informal }
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
            Salam takziah,
            { signature }
       *[other]
            Sekian, terima kasih.
            { signature }
    }
    .letter =
        { $occasion ->
            [condolence]
                Salam takziah,
                { signature }
           *[other]
                Yang benar,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Sila hubungi kami pada bila-bila masa sekiranya anda memerlukan bantuan.
        [apology] Terima kasih atas kesabaran anda. Sila hubungi kami sekiranya anda memerlukan bantuan lanjut.
        [holiday] Terima kasih kerana menghubungi kami. Selamat bercuti.
       *[other] Terima kasih kerana menghubungi kami. Semoga hari anda menyenangkan.
    }
# One takes leave by the hour (usage); “selamat tinggal” would be for good.
closing-formal-phone = Terima kasih atas masa anda. { hello }.
closing-formal-social =
    { $occasion ->
        [condolence]
            Salam takziah,
            { $agent }
       *[other]
            Salam hormat,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Salam takziah,
            { signature }
       *[other]
            Salam mesra,
            { signature }
    }
    .thanks =
        Terima kasih,
        { signature }
closing-informal-chat =
    { $occasion ->
        [condolence] Kami sentiasa ada kalau perlukan bantuan.
        [apology] Terima kasih sebab sabar dengan kami. Mesej saja kalau perlukan bantuan lagi.
        [holiday] Terima kasih! Selamat bercuti!
       *[other] Terima kasih sebab hubungi kami! Semoga ceria selalu!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Terima kasih atas masa yang diluangkan. Jumpa lagi.
       *[other] Terima kasih atas masa yang diluangkan. Jumpa lagi!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Salam takziah,
            { $agent }
       *[other]
            Terima kasih,
            { $agent }
    }
