# Greetings and closings in Swedish, as a customer reads them. She is “du” in both; formal is the more polite style.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# ”God morgon” from five until ten (CLDR 48, dayPeriods "sv"), ”god kväll” from six (CLDR) until ten; ”hej” at any other hour,
# ”god dag” being stiff (usage).
day-hours = 5 10 18 22

# Herr and fru are no longer written to customers (usage): the whole name.
address-formal = { $whole }
address-informal = { $given }

hello =
    { $day ->
        [morning] God morgon
        [evening] God kväll
       *[other] Hej
    }
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello } { $name }
    }
hi =
    { $form ->
        [nameless] Hej
       *[named] Hej { $name }
    }
dear =
    { $form ->
        [nameless] Bästa kund
       *[named] Bästa { $name }
    }

opening-formal =
    { $occasion ->
        [reply] Tack för ditt svar.
        [apology] Vi ber om ursäkt för besväret.
        [holiday] Vi önskar dig fina helgdagar.
        [condolence] Vi beklagar sorgen och vill uttrycka vårt varma deltagande.
       *[first-contact] Tack för att du kontaktar oss.
    }
opening-informal =
    { $occasion ->
        [reply] Tack för ditt svar.
        [apology] Vi är verkligen ledsna för besväret.
        [holiday] Vi önskar dig riktigt fina helgdagar.
        [condolence] Vi beklagar sorgen.
       *[first-contact] Tack för att du hör av dig.
    }

# An exclamation mark or no mark at all after the salutation, then a capital (frageladan.isof.se, 26127);
# the exclamation mark is too cheerful for bad news (spraktidningen.se, ”Hej. Det här kan verka lite stelt”).
greeting-formal-email =
    { $occasion ->
        [condolence] { dear }
       *[other] { hi }!
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .dear = { dear }
    .by-hour =
        { $occasion ->
            [condolence] { hello-name }
           *[other] { hello-name }!
        }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }. Hur kan jag hjälpa dig?
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name }.
phone-formal =
    { $signed ->
        [yes] { hello-name }. Jag heter { $agent }. Hur kan jag hjälpa dig?
       *[no] { hello-name }. Hur kan jag hjälpa dig?
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
    .by-hour =
        { $occasion ->
            [condolence] { hello-name }
           *[other] { hello-name }!
        }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Vad kan jag hjälpa dig med?
        [condolence] { hi }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain = { greeting-informal-email }
phone-informal =
    { $signed ->
        [yes] { hi }, det är { $agent }. Vad kan jag hjälpa dig med?
       *[no] { hi }, vad kan jag hjälpa dig med?
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
# No mark after the closing (frageladan.isof.se, as above).
closing-formal-email =
    { $occasion ->
        [condolence]
            Med varmt deltagande
            { signature }
       *[other]
            Med vänlig hälsning
            { signature }
    }
    .regards =
        Vänliga hälsningar
        { signature }
closing-formal-chat =
    { $occasion ->
        [condolence] Du är välkommen att skriva till oss när du behöver oss.
        [holiday] Tack för att du kontaktade oss. Vi önskar dig fina helgdagar.
       *[other] Tack för att du kontaktade oss. Ha en fin { part }.
    }
closing-formal-phone = Tack för samtalet. Hej då.
closing-formal-social =
    { $occasion ->
        [condolence]
            Med varmt deltagande
            { $agent }
       *[other]
            Vänliga hälsningar
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Varma tankar
            { signature }
       *[other]
            Hälsningar
            { signature }
    }
    .warm =
        Varma hälsningar
        { signature }
closing-informal-chat =
    { $occasion ->
        [condolence] Vi finns här när du behöver oss.
        [holiday] Tack för att du hörde av dig! Ha fina helgdagar!
       *[other] Tack för att du hörde av dig! Ha en fin { part }!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Tack för samtalet. Hej då.
       *[other] Tack för samtalet. Hej då!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Varma tankar
            { $agent }
       *[other]
            Hälsningar
            { $agent }
    }
part =
    { $day ->
        [evening] kväll
       *[other] dag
    }
