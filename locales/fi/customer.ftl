# Greetings and closings in Finnish, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# ”Hyvää huomenta” from five until ten, ”hyvää iltaa” from six: CLDR 48, dayPeriods "fi" (aamu, ilta); after ten nobody is greeted
# by the hour (usage).
day-hours = 5 10 18 22

# Rouva and herra are seldom written to customers today (usage): the whole name, which needs no gender.
address-formal = { $whole }
address-informal = { $given }

hello =
    { $day ->
        [morning] Hyvää huomenta
        [day] Hyvää päivää
        [evening] Hyvää iltaa
       *[none] Hei
    }
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello }, { $name }
    }
# No comma between a short greeting and the name (usage).
hei =
    { $form ->
        [nameless] Hei
       *[named] Hei { $name }
    }
moi =
    { $form ->
        [nameless] Moi
       *[named] Moi { $name }
    }
hi =
    { $occasion ->
        [condolence] { hei }
       *[other] { moi }
    }

# Teitittely: the plural of respect in the formal register.
opening-formal =
    { $occasion ->
        [reply] Kiitos vastauksestanne.
        [apology] Pahoittelemme teille aiheutunutta vaivaa.
        [holiday] Toivotamme teille mukavaa juhla-aikaa.
        [condolence] Esitämme teille vilpittömän osanottomme.
       *[first-contact] Kiitos yhteydenotostanne.
    }
opening-informal =
    { $occasion ->
        [reply] Kiitos vastauksestasi.
        [apology] Olemme pahoillamme sinulle aiheutuneesta vaivasta.
        [holiday] Mukavaa juhla-aikaa sinulle.
        [condolence] Otamme osaa suruusi.
       *[first-contact] Kiitos yhteydenotostasi.
    }

# An exclamation mark or no mark after the salutation, then a capital (kotus.fi, ”Selkeä ja kohtelias viesti”, 2023).
greeting-formal-email =
    { $form ->
        [nameless] Hyvä asiakas
       *[named] Hyvä { $name }
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .hei = { hei }
    .by-hour = { hello-name }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }. Kuinka voin auttaa teitä?
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name }.
phone-formal =
    { $signed ->
        [yes] { hello-name }. Nimeni on { $agent }. Kuinka voin auttaa teitä?
       *[no] { hello-name }. Kuinka voin auttaa teitä?
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
        [condolence] { hei }
       *[other] { hei }!
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
    .moi =
        { $occasion ->
            [condolence] { hei }
           *[other] { moi }!
        }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Kuinka voin auttaa?
        [condolence] { hi }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi }
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, täällä { $agent }. Kuinka voin auttaa?
       *[no] { hi }, kuinka voin auttaa?
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
    .hei = { greeting-informal-email }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# No comma after the closing (kotus.fi, as above).
closing-formal-email =
    { $occasion ->
        [condolence]
            Syvästi osaa ottaen
            { signature }
       *[other]
            Ystävällisin terveisin
            { signature }
    }
    .regards =
        { $occasion ->
            [condolence]
                Osaa ottaen
                { signature }
           *[other]
                Parhain terveisin
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Voitte ottaa meihin yhteyttä aina, kun tarvitsette apua.
        [holiday] Kiitos yhteydenotostanne. Mukavaa juhla-aikaa.
       *[other] Kiitos yhteydenotostanne. { part }.
    }
closing-formal-phone = Kiitos keskustelusta. Kuulemiin.
closing-formal-social =
    { $occasion ->
        [condolence]
            Osaa ottaen
            { $agent }
       *[other]
            Ystävällisin terveisin
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Lämpimästi osaa ottaen
            { signature }
       *[other]
            Terveisin
            { signature }
    }
    .warm =
        Lämpimin terveisin
        { signature }
closing-informal-chat =
    { $occasion ->
        [condolence] Olemme täällä, kun tarvitset meitä.
        [holiday] Kiitos viestistäsi! Mukavaa juhla-aikaa!
       *[other] Kiitos viestistäsi! { part }!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Kiitos keskustelusta. Kuulemiin.
       *[other] Kiitos juttelusta. Hei hei!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Osaa ottaen
            { $agent }
       *[other]
            Terveisin
            { $agent }
    }
part =
    { $day ->
        [evening] Hyvää illanjatkoa
       *[other] Hyvää päivänjatkoa
    }
