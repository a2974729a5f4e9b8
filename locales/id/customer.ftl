# Greetings and closings in Indonesian, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# Pagi until ten, siang until three, sore until six: CLDR 48, dayPeriods "id", morning from five (usage). $day has no fourth part:
# after six, when one says Selamat malam, nobody is greeted by the hour.
day-hours = 5 10 15 18

# Ibu and Bapak only where she told us a title, before the whole name: many Indonesians have no surname. Kak suits any gender
# and is what service teams of young brands write (usage).
address-formal =
    { $form ->
        [feminine] Ibu { $whole }
        [masculine] Bapak { $whole }
       *[neutral] { $whole }
    }
address-informal =
    { $form ->
        [nameless] Kak
       *[named] Kak { $given }
    }

hour-word =
    { $day ->
        [morning] Selamat pagi
        [day] Selamat siang
        [evening] Selamat sore
       *[none] Halo
    }
# A comma before the name addressed (usage).
hello =
    { $form ->
        [nameless] { hour-word }
       *[named] { hour-word }, { $name }
    }
# Selamat is not said to the bereaved.
sober-formal =
    { $form ->
        [nameless] Pelanggan yang terhormat
       *[named] Yang terhormat { $name }
    }
letter-formal =
    { $form ->
        [nameless] Pelanggan yang terhormat,
       *[named] Yth. { $name },
    }
kak =
    { $form ->
        [nameless] Kak
       *[named] { $name }
    }
hi =
    { $occasion ->
        [condolence] { kak }
       *[other] Hai, { kak }
    }

opening-formal =
    { $occasion ->
        [reply] Terima kasih atas balasan Anda.
        [apology] Kami mohon maaf atas ketidaknyamanan yang Anda alami.
        [holiday] Semoga liburan Anda menyenangkan.
        [condolence] Kami turut berdukacita atas kehilangan yang Anda alami.
       *[first-contact] Terima kasih telah menghubungi kami.
    }
opening-informal =
    { $occasion ->
        [reply] Makasih sudah membalas pesan kami.
        [apology] Maaf banget ya atas kendalanya.
        [holiday] Semoga liburanmu menyenangkan.
        [condolence] Kami ikut berduka atas kehilanganmu.
       *[first-contact] Makasih sudah menghubungi kami.
    }

greeting-formal-email = { letter-formal }
    .opening =
        { letter-formal }

        { opening-formal }
    .by-hour =
        { $occasion ->
            [condolence] { letter-formal }
           *[other] { hello },
        }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello }. Ada yang bisa kami bantu?
        [condolence] { sober-formal }, kami turut berdukacita atas kehilangan yang Anda alami.
       *[other] { hello }. { opening-formal }
    }
    .plain =
        { $occasion ->
            [condolence] { sober-formal },
           *[other] { hello }.
        }
phone-formal =
    { $signed ->
        [yes] { hello }, dengan { $agent } di sini. Ada yang bisa saya bantu?
       *[no] { hello }, ada yang bisa saya bantu?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { phone-sober }
       *[other] { phone-formal }
    }
phone-sober =
    { $form ->
        [nameless] { opening-formal }
       *[named] { $name }, kami turut berdukacita atas kehilangan yang Anda alami.
    }
greeting-formal-social =
    { $occasion ->
        [condolence] { sober-formal }, kami turut berdukacita atas kehilangan yang Anda alami.
       *[other] { hello }. { opening-formal }
    }
    .plain =
        { $occasion ->
            [condolence] { sober-formal },
           *[other] { hello }.
        }

greeting-informal-email = { hi },
    .opening =
        { hi },

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Ada yang bisa dibantu?
        [condolence] { hi }, kami ikut berduka atas kehilanganmu.
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi },
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, ini { $agent }. Ada yang bisa dibantu?
       *[no] { hi }, ada yang bisa dibantu?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hi }, kami ikut berduka atas kehilanganmu.
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
end-formal =
    { $occasion ->
        [condolence] Turut berdukacita,
       *[other] Hormat kami,
    }
end-informal =
    { $occasion ->
        [condolence] Turut berduka,
       *[other] Salam hangat,
    }
closing-formal-email =
    { end-formal }
    { signature }
    .regards =
        Salam hormat,
        { signature }
closing-formal-chat =
    { $occasion ->
        [condolence] Silakan hubungi kami kapan pun Anda memerlukannya.
        [holiday] Terima kasih telah menghubungi kami. Selamat berlibur.
       *[other] Terima kasih telah menghubungi kami. Semoga hari Anda menyenangkan.
    }
closing-formal-phone =
    { $occasion ->
        [condolence] Silakan hubungi kami kapan pun Anda memerlukannya. Terima kasih.
       *[other] Terima kasih atas waktunya. { bye }
    }
bye =
    { $day ->
        [morning] Selamat pagi.
        [day] Selamat siang.
        [evening] Selamat sore.
       *[none] Sampai jumpa.
    }
closing-formal-social =
    { $occasion ->
        [condolence]
            Turut berdukacita,
            { $agent }
       *[other]
            Salam,
            { $agent }
    }
closing-informal-email =
    { end-informal }
    { signature }
closing-informal-chat =
    { $occasion ->
        [condolence] Kabari kami kapan saja kalau kamu butuh bantuan, ya.
        [holiday] Makasih sudah chat kami! Selamat liburan!
       *[other] Makasih sudah chat kami! Semoga harimu menyenangkan!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Kabari kami kalau kamu butuh bantuan. Jaga diri, ya.
       *[other] Makasih sudah menghubungi kami. Sampai jumpa, ya!
    }
closing-informal-social =
    { end-informal }
    { $agent }
