# Greetings and closings in Malayalam, as a customer reads them.
# Idiom by usage: to be read by a native speaker.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# Hours by CLDR 48, dayPeriods "ml", evening later. നമസ്കാരം suits any hour; സുപ്രഭാതം and ശുഭസായാഹ്നം are for chat, not for letters.
day-hours = 5 12 17 20

# ശ്രീ and ശ്രീമതി only if she told us; otherwise the name as it is, after ബഹുമാനപ്പെട്ട in a letter, which suits any gender.
address-formal =
    { $form ->
        [feminine] ശ്രീമതി { $whole }
        [masculine] ശ്രീ { $whole }
       *[neutral] { $whole }
    }
address-informal = { $given }

hello =
    { $form ->
        [nameless] നമസ്കാരം
       *[named] നമസ്കാരം { $name }
    }
hello-by-hour =
    { $day ->
        [morning] സുപ്രഭാതം
        [evening] ശുഭസായാഹ്നം
       *[other] നമസ്കാരം
    }
hello-by-hour-name =
    { $form ->
        [nameless] { hello-by-hour }
       *[named] { hello-by-hour } { $name }
    }
dear =
    { $form ->
        [nameless] പ്രിയ ഉപഭോക്താവേ
       *[named] പ്രിയപ്പെട്ട { $name }
    }

opening-formal =
    { $occasion ->
        [reply] താങ്കളുടെ മറുപടിക്ക് നന്ദി.
        [apology] താങ്കൾക്കുണ്ടായ അസൗകര്യത്തിൽ ഞങ്ങൾ ഖേദിക്കുന്നു.
        [holiday] താങ്കൾക്ക് നല്ലൊരു അവധിദിനം ആശംസിക്കുന്നു.
        [condolence] താങ്കളുടെ ദുഃഖത്തിൽ ഞങ്ങൾ ഹൃദയംഗമമായ അനുശോചനം അറിയിക്കുന്നു.
       *[first-contact] ഞങ്ങളെ ബന്ധപ്പെട്ടതിന് താങ്കൾക്ക് നന്ദി.
    }
opening-informal =
    { $occasion ->
        [reply] മറുപടിക്ക് നന്ദി.
        [apology] ബുദ്ധിമുട്ടുണ്ടായതിൽ ക്ഷമിക്കണം.
        [holiday] നല്ലൊരു അവധിദിനം ആശംസിക്കുന്നു.
        [condolence] ഈ ദുഃഖത്തിൽ ഞങ്ങളും പങ്കുചേരുന്നു.
       *[first-contact] ഞങ്ങളെ ബന്ധപ്പെട്ടതിന് നന്ദി.
    }

greeting-formal-email =
    { $form ->
        [nameless] ബഹുമാനപ്പെട്ട ഉപഭോക്താവേ,
       *[named] ബഹുമാനപ്പെട്ട { $name },
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .plain = { hello },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello }! താങ്കളെ എങ്ങനെ സഹായിക്കാം?
        [condolence] { hello }. { opening-formal }
       *[other] { hello }! { opening-formal }
    }
    .by-hour =
        { $occasion ->
            [condolence] { hello },
           *[other] { hello-by-hour-name }!
        }
phone-formal =
    { $signed ->
        [yes] { hello }, എന്റെ പേര് { $agent }. താങ്കളെ എങ്ങനെ സഹായിക്കാം?
       *[no] { hello }, താങ്കളെ എങ്ങനെ സഹായിക്കാം?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social =
    { $occasion ->
        [condolence] { hello }. { opening-formal }
       *[other] { hello }! { opening-formal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello },
           *[other] { hello }!
        }

greeting-informal-email = { dear },
    .opening =
        { dear },

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hello }! എങ്ങനെ സഹായിക്കാം?
        [condolence] { hello }. { opening-informal }
       *[other] { hello }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello },
           *[other] { hello }!
        }
phone-informal =
    { $signed ->
        [yes] { hello }, ഞാൻ { $agent }. എങ്ങനെ സഹായിക്കാം?
       *[no] { hello }, എങ്ങനെ സഹായിക്കാം?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hello }. { opening-informal }
       *[other] { hello }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello },
           *[other] { hello }!
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
            അനുശോചനങ്ങളോടെ,
            { signature }
       *[other]
            ആദരവോടെ,
            { signature }
    }
    .faithfully =
        { $occasion ->
            [condolence]
                ആദരവോടെ,
                { signature }
           *[other]
                വിശ്വസ്തതയോടെ,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] എന്താവശ്യത്തിനും താങ്കൾക്ക് ഞങ്ങളെ ബന്ധപ്പെടാം.
        [holiday] ഞങ്ങളെ ബന്ധപ്പെട്ടതിന് നന്ദി. താങ്കൾക്ക് നല്ലൊരു അവധിദിനം ആശംസിക്കുന്നു.
       *[other] ഞങ്ങളെ ബന്ധപ്പെട്ടതിന് നന്ദി. താങ്കൾക്ക് ശുഭദിനം നേരുന്നു.
    }
closing-formal-phone = താങ്കളുടെ സമയത്തിന് നന്ദി. നമസ്കാരം.
closing-formal-social =
    { $occasion ->
        [condolence]
            അനുശോചനങ്ങളോടെ,
            { $agent }
       *[other]
            ആദരവോടെ,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            അനുശോചനങ്ങളോടെ,
            { signature }
       *[other]
            സ്നേഹത്തോടെ,
            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] എന്താവശ്യത്തിനും ഞങ്ങളെ ബന്ധപ്പെടാം.
        [holiday] ബന്ധപ്പെട്ടതിന് നന്ദി! നല്ലൊരു അവധിദിനം ആശംസിക്കുന്നു!
       *[other] ബന്ധപ്പെട്ടതിന് നന്ദി! ശുഭദിനം!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] സംസാരിച്ചതിന് നന്ദി. നമസ്കാരം.
       *[other] സംസാരിച്ചതിന് നന്ദി. വീണ്ടും കാണാം!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            അനുശോചനങ്ങളോടെ,
            { $agent }
       *[other]
            സ്നേഹത്തോടെ,
            { $agent }
    }
