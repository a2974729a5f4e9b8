# Greetings and closings in Estonian, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# „Tere hommikust“ from five (CLDR 48, dayPeriods "et") until eleven (usage; CLDR has hommik until twelve), „tere õhtust“ from six (CLDR);
# after ten nobody is greeted by the hour (usage).
day-hours = 5 11 18 22

address-formal =
    { $form ->
        [feminine] proua { $surname }
        [masculine] härra { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }

hello =
    { $day ->
        [morning] Tere hommikust
        [day] Tere päevast
        [evening] Tere õhtust
       *[none] Tere
    }
# A comma between a greeting and the name (teatmik.eki.ee, „Millal lisatakse tere järele kirjavahemärk“).
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello }, { $name }
    }
hi =
    { $form ->
        [nameless] Tere
       *[named] Tere, { $name }
    }
hei =
    { $form ->
        [nameless] Hei
       *[named] Hei, { $name }
    }

# Teie with a capital in polite letters (usage).
opening-formal =
    { $occasion ->
        [reply] Täname Teid vastuse eest.
        [apology] Palume vabandust tekkinud ebamugavuste pärast.
        [holiday] Soovime Teile kauneid pühi.
        [condolence] Avaldame Teile sügavat kaastunnet.
       *[first-contact] Täname Teid pöördumise eest.
    }
opening-informal =
    { $occasion ->
        [reply] Aitäh vastuse eest.
        [apology] Meil on tekkinud ebamugavuste pärast väga kahju.
        [holiday] Soovime sulle toredaid pühi.
        [condolence] Tunneme sulle südamest kaasa.
       *[first-contact] Aitäh, et meiega ühendust võtsid.
    }

# An exclamation mark or no mark after the salutation, no comma, then a capital (keeleabi.eki.ee, „Vahemärgid kirja alguses ja lõpus“).
greeting-formal-email =
    { $form ->
        [nameless] Lugupeetud klient
       *[named] Lugupeetud { $name }
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .tere = { hi }
    .by-hour = { hello-name }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }. Kuidas saan Teid aidata?
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name }.
phone-formal =
    { $signed ->
        [yes] { hello-name }. Minu nimi on { $agent }. Kuidas saan Teid aidata?
       *[no] { hello-name }. Kuidas saan Teid aidata?
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
        [condolence] { hi }
       *[other] { hi }!
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
    .hei =
        { $occasion ->
            [condolence] { hi }
           *[other] { hei }!
        }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Kuidas saan sind aidata?
        [condolence] { hi }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain = { greeting-informal-email }
phone-informal =
    { $signed ->
        [yes] { hi }! Mina olen { $agent }. Kuidas saan sind aidata?
       *[no] { hi }! Kuidas saan sind aidata?
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
    .plain = { greeting-informal-email }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# No comma between the closing and the name (keeleabi.eki.ee, as above).
closing-formal-email =
    { $occasion ->
        [condolence]
            Sügava kaastundega
            { signature }
       *[other]
            Lugupidamisega
            { signature }
    }
    .regards =
        { $occasion ->
            [condolence]
                Lugupidamisega
                { signature }
           *[other]
                Heade soovidega
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Võite meile alati kirjutada, kui meie abi vajate.
        [holiday] Täname Teid pöördumise eest. Soovime Teile kauneid pühi.
       *[other] Täname Teid pöördumise eest. Soovime Teile { part-formal }.
    }
closing-formal-phone = Tänan Teid vestluse eest. Kuulmiseni.
closing-formal-social =
    { $occasion ->
        [condolence]
            Sügava kaastundega
            { $agent }
       *[other]
            Lugupidamisega
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Kaastundega
            { signature }
       *[other]
            Tervitades
            { signature }
    }
    .regards =
        { $occasion ->
            [condolence]
                Südamliku kaastundega
                { signature }
           *[other]
                Parimate soovidega
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Oleme siin, kui meid vajad.
        [holiday] Aitäh, et kirjutasid! Toredaid pühi!
       *[other] Aitäh, et kirjutasid! { part-informal }!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Aitäh vestluse eest. Kuulmiseni.
       *[other] Aitäh vestluse eest. Kuulmiseni!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Kaastundega
            { $agent }
       *[other]
            Tervitades
            { $agent }
    }
part-formal =
    { $day ->
        [evening] kaunist õhtut
       *[other] kaunist päeva
    }
part-informal =
    { $day ->
        [evening] Mõnusat õhtut
       *[other] Mõnusat päeva
    }
