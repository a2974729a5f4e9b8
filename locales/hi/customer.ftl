# Greetings and closings in Hindi, as a customer reads them. Sentences avoid verb forms that would show the agent's gender.
# Idiom by usage: to be read by a native speaker.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# Hours by CLDR 48, dayPeriods "hi", evening an hour later. नमस्कार suits any hour and any faith; शुभ प्रभात and शुभ संध्या are for chat, not for letters.
day-hours = 5 12 17 21

# जी after the name is respectful and needs no gender (github.com/mozilla-l10n/styleguides, hi-IN, has आप as the default);
# सुश्री does not ask whether she is married.
address-formal =
    { $form ->
        [nameless] { "" }
        [feminine] सुश्री { $surname } जी
        [masculine] श्री { $surname } जी
       *[neutral] { $whole } जी
    }
address-informal = { $given }

hello =
    { $form ->
        [nameless] नमस्कार
       *[named] नमस्कार { $name }
    }
hello-by-hour =
    { $day ->
        [morning] शुभ प्रभात
        [evening] शुभ संध्या
       *[other] नमस्कार
    }
hello-by-hour-name =
    { $form ->
        [nameless] { hello-by-hour }
       *[named] { hello-by-hour } { $name }
    }
hi =
    { $form ->
        [nameless] नमस्ते
       *[named] नमस्ते { $name }
    }

opening-formal =
    { $occasion ->
        [reply] आपके उत्तर के लिए धन्यवाद।
        [apology] आपको हुई असुविधा के लिए हमें खेद है।
        [holiday] आपका अवकाश सुखद रहे।
        [condolence] दुख की इस घड़ी में हमारी हार्दिक संवेदनाएँ आपके साथ हैं।
       *[first-contact] हमसे संपर्क करने के लिए आपका धन्यवाद।
    }
opening-informal =
    { $occasion ->
        [reply] जवाब देने के लिए धन्यवाद।
        [apology] तुम्हें हुई परेशानी के लिए हमें खेद है।
        [holiday] तुम्हारी छुट्टी अच्छी बीते।
        [condolence] दुख की इस घड़ी में हमारी संवेदनाएँ तुम्हारे साथ हैं।
       *[first-contact] हमसे संपर्क करने के लिए धन्यवाद।
    }

greeting-formal-email =
    { $form ->
        [nameless] प्रिय ग्राहक,
        [feminine] आदरणीया { $name },
        [masculine] आदरणीय { $name },
       *[neutral] नमस्कार { $name },
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello }! बताइए, आपकी क्या सहायता की जाए?
        [condolence] { hello }, { opening-formal }
       *[other] { hello }! { opening-formal }
    }
    .by-hour =
        { $occasion ->
            [condolence] { hello },
           *[other] { hello-by-hour-name }!
        }
phone-formal =
    { $signed ->
        [yes] { hello }, मेरा नाम { $agent } है। बताइए, आपकी क्या सहायता की जाए?
       *[no] { hello }, बताइए, आपकी क्या सहायता की जाए?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social =
    { $occasion ->
        [condolence] { hello }, { opening-formal }
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
        [first-contact] { hi }! बताओ, क्या मदद चाहिए?
        [condolence] { hi }, { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi },
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, मेरा नाम { $agent } है। बताओ, क्या मदद चाहिए?
       *[no] { hi }, बताओ, क्या मदद चाहिए?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hi }, { opening-informal }
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
            हार्दिक संवेदनाओं सहित,
            { signature }
       *[other]
            सादर,
            { signature }
    }
    .thanks =
        { $occasion ->
            [condolence]
                सादर,
                { signature }
           *[other]
                धन्यवाद सहित,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] जब भी आवश्यकता हो, हम आपके साथ हैं।
        [holiday] हमसे संपर्क करने के लिए आपका धन्यवाद। आपका अवकाश सुखद रहे।
       *[other] हमसे संपर्क करने के लिए आपका धन्यवाद। आपका दिन शुभ हो।
    }
closing-formal-phone = आपके समय के लिए धन्यवाद। नमस्कार।
closing-formal-social =
    { $occasion ->
        [condolence]
            हार्दिक संवेदनाओं सहित,
            { $agent }
       *[other]
            सादर,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            संवेदनाओं सहित,
            { signature }
       *[other]
            शुभकामनाओं सहित,
            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] जब भी ज़रूरत हो, हम तुम्हारे साथ हैं।
        [holiday] संपर्क करने के लिए धन्यवाद! तुम्हारी छुट्टी अच्छी बीते!
       *[other] संपर्क करने के लिए धन्यवाद! तुम्हारा दिन शुभ हो!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] बात करने के लिए धन्यवाद। अपना ध्यान रखना।
       *[other] बात करने के लिए धन्यवाद। फिर मिलेंगे!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            संवेदनाओं सहित,
            { $agent }
       *[other]
            धन्यवाद,
            { $agent }
    }
