# Greetings and closings in Telugu, as a customer reads them.
# Idiom by usage: to be read by a native speaker.
# $form: nameless, feminine, masculine or neutral (గారు suits any gender); $day: morning, day, evening or none.

# Hours by CLDR 48, dayPeriods "te", evening an hour earlier. నమస్కారం suits any hour; శుభోదయం and శుభ సాయంత్రం are for chat, not for letters.
day-hours = 5 12 17 21

# గారు after the name is the respectful form; గారికి in the dative of a letter, గారూ when calling (usage; talkpal.ai, "formal and informal address in Telugu").
address-formal =
    { $form ->
        [nameless] { "" }
       *[named] { $whole } గారు
    }
address-informal = { $given }

hello =
    { $form ->
        [nameless] నమస్కారం
       *[named] నమస్కారం { $whole } గారూ
    }
hello-by-hour =
    { $day ->
        [morning] శుభోదయం
        [evening] శుభ సాయంత్రం
       *[other] నమస్కారం
    }
hello-by-hour-name =
    { $form ->
        [nameless] { hello-by-hour }
       *[named] { hello-by-hour } { $whole } గారూ
    }
hi =
    { $form ->
        [nameless] నమస్తే
       *[named] నమస్తే { $name }
    }

opening-formal =
    { $occasion ->
        [reply] మీ సమాధానానికి ధన్యవాదాలు.
        [apology] మీకు కలిగిన అసౌకర్యానికి క్షమించండి.
        [holiday] మీ సెలవు దినం ఆనందంగా గడవాలని కోరుకుంటున్నాము.
        [condolence] మీకు మా ప్రగాఢ సానుభూతి తెలియజేస్తున్నాము.
       *[first-contact] మమ్మల్ని సంప్రదించినందుకు మీకు ధన్యవాదాలు.
    }
opening-informal =
    { $occasion ->
        [reply] నీ సమాధానానికి ధన్యవాదాలు.
        [apology] నీకు కలిగిన ఇబ్బందికి క్షమించు.
        [holiday] నీ సెలవు దినం ఆనందంగా గడవాలని కోరుకుంటున్నాం.
        [condolence] నీకు మా హృదయపూర్వక సానుభూతి తెలియజేస్తున్నాం.
       *[first-contact] మమ్మల్ని సంప్రదించినందుకు ధన్యవాదాలు.
    }

greeting-formal-email =
    { $form ->
        [nameless] గౌరవనీయులైన వినియోగదారులకు నమస్కారం,
       *[named] { $whole } గారికి నమస్కారం,
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello }! మీకు ఎలా సహాయపడగలను?
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
        [yes] { hello }, నా పేరు { $agent }. మీకు ఎలా సహాయపడగలను?
       *[no] { hello }, మీకు ఎలా సహాయపడగలను?
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

greeting-informal-email = { hi },
    .opening =
        { hi },

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! నీకు ఎలా సహాయపడగలను?
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
        [yes] { hi }, నా పేరు { $agent }. నీకు ఎలా సహాయపడగలను?
       *[no] { hi }, నీకు ఎలా సహాయపడగలను?
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
closing-formal-email =
    { $occasion ->
        [condolence]
            ప్రగాఢ సానుభూతితో,
            { signature }
       *[other]
            ధన్యవాదాలతో,
            { signature }
    }
    .letter =
        ఇట్లు,
        { signature }
closing-formal-chat =
    { $occasion ->
        [condolence] మీకు ఎప్పుడు అవసరమైనా మమ్మల్ని సంప్రదించండి.
        [holiday] మమ్మల్ని సంప్రదించినందుకు ధన్యవాదాలు. మీ సెలవు దినం ఆనందంగా గడవాలని కోరుకుంటున్నాము.
       *[other] మమ్మల్ని సంప్రదించినందుకు ధన్యవాదాలు. మీకు శుభదినం!
    }
closing-formal-phone = మీ సమయానికి ధన్యవాదాలు. నమస్కారం.
closing-formal-social =
    { $occasion ->
        [condolence]
            ప్రగాఢ సానుభూతితో,
            { $agent }
       *[other]
            ధన్యవాదాలతో,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            హృదయపూర్వక సానుభూతితో,
            { signature }
       *[other]
            శుభాకాంక్షలతో,
            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] నీకు ఎప్పుడు అవసరమైనా మమ్మల్ని సంప్రదించు.
        [holiday] మమ్మల్ని సంప్రదించినందుకు ధన్యవాదాలు! నీ సెలవు దినం ఆనందంగా గడవాలి!
       *[other] మమ్మల్ని సంప్రదించినందుకు ధన్యవాదాలు! శుభదినం!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] మాట్లాడినందుకు ధన్యవాదాలు. ఉంటాను.
       *[other] మాట్లాడినందుకు ధన్యవాదాలు. ఉంటాను!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            హృదయపూర్వక సానుభూతితో,
            { $agent }
       *[other]
            ధన్యవాదాలు,
            { $agent }
    }
