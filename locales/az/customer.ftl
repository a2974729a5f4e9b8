# Greetings and closings in Azerbaijani, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# səhər from six, gündüz from noon (CLDR 48, dayPeriods "az"); “axşamınız xeyir” from six (usage; CLDR has axşamüstü from five, axşam from seven).
day-hours = 6 12 18 23

# xanım and bəy follow the given name; the whole name needs neither. Somebody addressed is set off by a comma (xitab).
address-formal =
    { $form ->
        [nameless] { "" }
        [feminine] { $given } xanım
        [masculine] { $given } bəy
       *[neutral] { $whole }
    }
address-informal = { $given }

xeyir =
    { $day ->
        [morning] Sabahınız xeyir
        [day] Günortanız xeyir
        [evening] Axşamınız xeyir
       *[none] Salam
    }
xeyir-name =
    { $form ->
        [nameless] { xeyir }
       *[named] { xeyir }, { $name }
    }
# After the comma one goes on with a capital on a new line (usage).
dear =
    { $form ->
        [nameless] Hörmətli müştərimiz
       *[named] Hörmətli { $name }
    }
salam =
    { $form ->
        [nameless] Salam
       *[named] Salam, { $name }
    }
dear-informal =
    { $form ->
        [nameless] Salam
       *[named] Əziz { $name }
    }
# Formal: Siz, with a capital in letters; informal: sən.
opening-formal =
    { $occasion ->
        [reply] Cavabınız üçün təşəkkür edirik.
        [apology] Yaranmış narahatlığa görə Sizdən üzr istəyirik.
        [holiday] Bayramınızı təbrik edirik.
        [condolence] Sizə dərin hüznlə başsağlığı veririk.
       *[first-contact] Bizə müraciət etdiyiniz üçün təşəkkür edirik.
    }
opening-informal =
    { $occasion ->
        [reply] Cavabın üçün təşəkkürlər.
        [apology] Yaranmış narahatlığa görə səndən üzr istəyirik.
        [holiday] Bayramın mübarək!
        [condolence] Başın sağ olsun, sənə səbir diləyirik.
       *[first-contact] Bizə yazdığın üçün təşəkkürlər.
    }

greeting-formal-email = { dear },
    .opening =
        { dear },

        { opening-formal }
    .by-hour =
        { $occasion ->
            [condolence] { dear },
           *[other] { xeyir-name }!
        }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { xeyir-name }! Sizə necə kömək edə bilərəm?
        [condolence] { dear }, Sizə dərin hüznlə başsağlığı veririk.
       *[other] { xeyir-name }! { opening-formal }
    }
    .plain =
        { $occasion ->
            [condolence] { dear },
           *[other] { xeyir-name }!
        }
# “Sizinlə … danışır” takes the agent's name without an ending, as “adım …dır” would not.
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { introduced-formal } Sizə necə kömək edə bilərəm?
    }
introduced-formal =
    { $signed ->
        [yes] { xeyir-name }! Sizinlə { $agent } danışır.
       *[no] { xeyir-name }!
    }
greeting-formal-social =
    { $occasion ->
        [condolence] { greeting-formal-chat }
       *[other] { xeyir-name }! { opening-formal }
    }
    .dear =
        { $occasion ->
            [condolence] { dear },
           *[other] { dear }!
        }

greeting-informal-email =
    { $occasion ->
        [condolence] { dear-informal },
       *[other] { salam }!
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { salam }! Sənə necə kömək edə bilərəm?
        [condolence] { salam }. { opening-informal }
       *[other] { salam }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { dear-informal },
           *[other] { salam }!
        }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { introduced-informal } Sənə necə kömək edə bilərəm?
    }
introduced-informal =
    { $signed ->
        [yes] { salam }! Səninlə { $agent } danışır.
       *[no] { salam }!
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { salam }. { opening-informal }
       *[other] { salam }! { opening-informal }
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
            Kədərinizi bölüşərək,
            { signature }
       *[other]
            Hörmətlə,
            { signature }
    }
    .respectful =
        { $occasion ->
            [condolence]
                Dərin hüznlə,
                { signature }
           *[other]
                Dərin hörmətlə,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Köməyə ehtiyacınız olsa, istənilən vaxt bizə müraciət edə bilərsiniz.
        [apology] Anlayışınız üçün təşəkkür edirik. Sualınız olsa, istənilən vaxt bizə müraciət edə bilərsiniz.
        [holiday] Bizə müraciət etdiyiniz üçün təşəkkür edirik. Bayramınız xoş keçsin!
       *[other] Bizə müraciət etdiyiniz üçün təşəkkür edirik. { wish-formal }
    }
# “Sağ olun” is both thanks and goodbye (kayzen.az, “Nitq etiketləri”, 2011, gives it among the farewells).
closing-formal-phone = Vaxt ayırdığınız üçün təşəkkür edirəm. Sağ olun.
closing-formal-social =
    { $occasion ->
        [condolence]
            Kədərinizi bölüşərək,
            { $agent }
       *[other]
            Hörmətlə,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Kədərini bölüşərək,
            { signature }
       *[other]
            Ən xoş arzularla,
            { signature }
    }
    .thanks =
        { $occasion ->
            [condolence]
                Hər zaman yanındayıq,
                { signature }
           *[other]
                Təşəkkürlər,
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Köməyə ehtiyacın olsa, istənilən vaxt bizə yaza bilərsən.
        [apology] Anlayışın üçün təşəkkürlər. Sualın olsa, istənilən vaxt bizə yaza bilərsən.
        [holiday] Bizə yazdığın üçün təşəkkürlər! Bayramın xoş keçsin!
       *[other] Bizə yazdığın üçün təşəkkürlər! { wish-informal }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Vaxt ayırdığın üçün təşəkkür edirəm. Sağ ol.
       *[other] Vaxt ayırdığın üçün təşəkkürlər. Sağ ol!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Kədərini bölüşərək,
            { $agent }
       *[other]
            Təşəkkürlər,
            { $agent }
    }
wish-formal =
    { $day ->
        [evening] Axşamınız xoş keçsin!
       *[other] Gününüz xoş keçsin!
    }
wish-informal =
    { $day ->
        [evening] Axşamın xoş keçsin!
       *[other] Günün xoş keçsin!
    }
