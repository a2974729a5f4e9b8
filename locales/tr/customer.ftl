# Greetings and closings in Turkish, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# “Günaydın” from six until eleven (CLDR 48, dayPeriods "tr"), “iyi akşamlar” from six (usage; CLDR has akşamüstü from six, akşam from seven).
day-hours = 6 11 18 22

# Hanım and Bey follow the given name; “Sayın” with the whole name needs no gender.
address-formal =
    { $form ->
        [feminine] { $given } Hanım
        [masculine] { $given } Bey
       *[neutral] Sayın { $whole }
    }
address-informal = { $given }

hello =
    { $day ->
        [morning] Günaydın
        [day] İyi günler
        [evening] İyi akşamlar
       *[none] Merhaba
    }
hello-name =
    { $form ->
        [nameless] { hello }
        [neutral] { hello }, { $name }
       *[titled] { hello } { $name }
    }
hi =
    { $form ->
        [nameless] Merhaba
       *[named] Merhaba { $name }
    }

# A comma after the salutation, then a capital on the new line (usage).
opening-formal =
    { $occasion ->
        [reply] Yanıtınız için teşekkür ederiz.
        [apology] Yaşadığınız aksaklık için özür dileriz.
        [holiday] Güzel bir tatil geçirmenizi dileriz.
        [condolence] Başınız sağ olsun, acınızı paylaşıyoruz.
       *[first-contact] Bizimle iletişime geçtiğiniz için teşekkür ederiz.
    }
opening-informal =
    { $occasion ->
        [reply] Yanıtın için teşekkürler.
        [apology] Yaşadığın aksaklık için çok özür dileriz.
        [holiday] Harika bir tatil geçirmeni dileriz.
        [condolence] Başın sağ olsun, acını paylaşıyoruz.
       *[first-contact] Bize ulaştığın için teşekkürler.
    }

greeting-formal-email =
    { $form ->
        [nameless] Değerli Müşterimiz,
       *[named] Sayın { $whole },
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }. Size nasıl yardımcı olabilirim?
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name }.
phone-formal =
    { $signed ->
        [yes] { hello-name }. Ben { $agent }. Size nasıl yardımcı olabilirim?
       *[no] { hello-name }. Size nasıl yardımcı olabilirim?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }. { opening-formal }
    .plain = { hello-name }.

greeting-informal-email = { hi },
    .opening =
        { hi },

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Sana nasıl yardımcı olabilirim?
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
        [yes] { hi }, ben { $agent }. Sana nasıl yardımcı olabilirim?
       *[no] { hi }, sana nasıl yardımcı olabilirim?
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
# “Saygılarımızla”: one signs for the company.
closing-formal-email =
    { $occasion ->
        [condolence]
            En derin taziyelerimizle,
            { signature }
       *[other]
            Saygılarımızla,
            { signature }
    }
    .respectful =
        Saygılarımızla,
        { signature }
closing-formal-chat =
    { $occasion ->
        [condolence] İhtiyaç duyduğunuz her an bize yazabilirsiniz.
        [holiday] Bizimle iletişime geçtiğiniz için teşekkür ederiz. İyi tatiller dileriz.
       *[other] Bizimle iletişime geçtiğiniz için teşekkür ederiz. { part } dileriz.
    }
closing-formal-phone =
    { $occasion ->
        [condolence] Zaman ayırdığınız için teşekkür ederim. Hoşça kalın.
        [holiday] Zaman ayırdığınız için teşekkür ederim. İyi tatiller, hoşça kalın.
       *[other] Zaman ayırdığınız için teşekkür ederim. { part }, hoşça kalın.
    }
closing-formal-social =
    { $occasion ->
        [condolence]
            Taziyelerimizle,
            { $agent }
       *[other]
            Saygılarımızla,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Taziyelerimizle,
            { signature }
       *[other]
            Sevgiler,
            { signature }
    }
    .thanks =
        { $occasion ->
            [condolence]
                Taziyelerimizle,
                { signature }
           *[other]
                Teşekkürler,
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Bize ihtiyacın olduğunda hep buradayız.
        [holiday] Yazdığın için teşekkürler! İyi tatiller!
       *[other] Yazdığın için teşekkürler! { part }!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Zaman ayırdığın için teşekkür ederim. Hoşça kal.
       *[other] Zaman ayırdığın için teşekkürler. Hoşça kal!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Taziyelerimizle,
            { $agent }
       *[other]
            Sevgiler,
            { $agent }
    }
part =
    { $day ->
        [evening] İyi akşamlar
       *[other] İyi günler
    }
