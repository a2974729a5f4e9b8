# Greetings and closings in Nepali, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.
# Idiom by usage: to be read by a native speaker.

# Hours by CLDR 48, dayPeriods "ne", morning from five; शुभ सन्ध्या from five in the afternoon and not after nine (usage). नमस्कार suits any hour.
day-hours = 5 12 17 21

# ज्यू after the name as it stands is respectful and needs no gender; ग्राहक महानुभाव likewise (usage).
address-formal =
    { $form ->
        [nameless] { "" }
       *[named] { $whole } ज्यू
    }
address-informal =
    { $form ->
        [nameless] { "" }
       *[named] { $given } जी
    }

hello =
    { $form ->
        [nameless] नमस्कार
       *[named] नमस्कार { $name }
    }
hour-word =
    { $day ->
        [morning] शुभ प्रभात
        [evening] शुभ सन्ध्या
       *[other] नमस्कार
    }
hello-by-hour =
    { $form ->
        [nameless] { hour-word }
       *[named] { hour-word } { $name }
    }
hi =
    { $form ->
        [nameless] नमस्ते
       *[named] नमस्ते { $name }
    }
letter-formal =
    { $form ->
        [nameless] आदरणीय ग्राहक महानुभाव,
       *[named] आदरणीय { $name },
    }

# तपाईं in both registers: तिमी to a customer would be rude (usage); the informal has the -नुस् forms of speech.
opening-formal =
    { $occasion ->
        [reply] जवाफ दिनुभएकोमा तपाईंलाई धन्यवाद।
        [apology] तपाईंलाई पर्न गएको असुविधाप्रति हामी क्षमाप्रार्थी छौँ।
        [holiday] तपाईंको बिदा सुखद रहोस्।
        [condolence] यस दुःखद घडीमा हामी तपाईं र तपाईंको परिवारप्रति हार्दिक समवेदना व्यक्त गर्दछौँ।
       *[first-contact] हामीलाई सम्पर्क गर्नुभएकोमा तपाईंलाई धन्यवाद।
    }
opening-informal =
    { $occasion ->
        [reply] जवाफको लागि धन्यवाद।
        [apology] तपाईंलाई भएको झन्झटको लागि माफ गर्नुहोस्।
        [holiday] तपाईंको बिदा रमाइलो होस्।
        [condolence] यो दुःखको घडीमा हामी तपाईंको साथमा छौँ।
       *[first-contact] हामीलाई सम्पर्क गर्नुभएकोमा धन्यवाद।
    }

greeting-formal-email = { letter-formal }
    .opening =
        { letter-formal }

        { opening-formal }
    .plain = { hello },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello }। म तपाईंलाई कसरी सहयोग गर्न सक्छु?
       *[other] { hello }। { opening-formal }
    }
    .by-hour =
        { $occasion ->
            [condolence] { hello }।
           *[other] { hello-by-hour }।
        }
phone-formal =
    { $signed ->
        [yes] { hello }, मेरो नाम { $agent } हो। म तपाईंलाई कसरी सहयोग गर्न सक्छु?
       *[no] { hello }, म तपाईंलाई कसरी सहयोग गर्न सक्छु?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello }। { opening-formal }
    .plain = { hello }।

greeting-informal-email = { hi },
    .opening =
        { hi },

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! भन्नुस् न, के सहयोग गरौँ?
        [condolence] { hi }। { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi }।
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, म { $agent } बोल्दै छु। भन्नुस् न, के सहयोग गरौँ?
       *[no] { hi }, भन्नुस् न, के सहयोग गरौँ?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hi }। { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi }।
           *[other] { hi }!
        }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# Not भवदीय or भवदीया, which show the agent's gender.
end-formal =
    { $occasion ->
        [condolence] हार्दिक समवेदनासहित,
       *[other] सादर,
    }
end-informal =
    { $occasion ->
        [condolence] समवेदनासहित,
       *[other] शुभकामनासहित,
    }
closing-formal-email =
    { end-formal }
    { signature }
    .thanks =
        { $occasion ->
            [condolence]
                { end-formal }
                { signature }
           *[other]
                धन्यवादसहित,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] आवश्यक परेको बेला जुनसुकै समयमा हामीलाई सम्पर्क गर्नुहोला।
        [holiday] हामीलाई सम्पर्क गर्नुभएकोमा धन्यवाद। तपाईंको बिदा सुखद रहोस्।
       *[other] हामीलाई सम्पर्क गर्नुभएकोमा धन्यवाद। तपाईंको दिन शुभ रहोस्।
    }
closing-formal-phone =
    { $occasion ->
        [condolence] आवश्यक परेको बेला जुनसुकै समयमा हामीलाई फोन गर्नुहोला। नमस्कार।
       *[other] समय दिनुभएकोमा धन्यवाद। नमस्कार।
    }
closing-formal-social =
    { end-formal }
    { $agent }
closing-informal-email =
    { end-informal }
    { signature }
closing-informal-chat =
    { $occasion ->
        [condolence] केही चाहियो भने जुनसुकै बेला हामीलाई लेख्नुस्।
        [holiday] कुरा गर्नुभएकोमा धन्यवाद! बिदा रमाइलोसँग मनाउनुस्!
       *[other] कुरा गर्नुभएकोमा धन्यवाद! तपाईंको दिन राम्रो होस्!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] आफ्नो ख्याल राख्नुस्। नमस्ते।
       *[other] कुरा गर्नुभएकोमा धन्यवाद। फेरि कुरा गरौँला!
    }
closing-informal-social =
    { end-informal }
    { $agent }
