# Greetings and closings in Marathi, as a customer reads them. Sentences avoid verb forms that would show the agent's gender.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.
# Idiom by usage: to be read by a native speaker.

# Hours by CLDR 48, dayPeriods "mr", morning from five, evening an hour later (usage). नमस्कार suits any hour; in letters one does not greet by the hour.
day-hours = 5 12 17 21

# श्री. with a full stop, सुश्री without asking whether she is married (usage); otherwise the whole name after आदरणीय, which needs no gender.
address-formal =
    { $form ->
        [feminine] सुश्री { $surname }
        [masculine] श्री. { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }

hello =
    { $form ->
        [nameless] नमस्कार
       *[named] नमस्कार { $name }
    }
hour-word =
    { $day ->
        [morning] सुप्रभात
        [evening] शुभ संध्याकाळ
       *[other] नमस्कार
    }
hello-by-hour =
    { $form ->
        [nameless] { hour-word }
       *[named] { hour-word } { $name }
    }
hi =
    { $form ->
        [nameless] हाय
       *[named] हाय { $name }
    }
letter-formal =
    { $form ->
        [nameless] प्रिय ग्राहक,
       *[named] आदरणीय { $name },
    }
# हाय is too light for a bereavement.
letter-informal =
    { $occasion ->
        [condolence] { hello },
       *[other] { hi },
    }

# आपण is formal, तुम्ही what young brands say; तू only among friends (usage). Full stop, not danda.
opening-formal =
    { $occasion ->
        [reply] आपल्या उत्तराबद्दल धन्यवाद.
        [apology] आपल्याला झालेल्या गैरसोयीबद्दल आम्ही दिलगीर आहोत.
        [holiday] आपली सुट्टी आनंदात जावो.
        [condolence] आपल्या दुःखात आम्ही सहभागी आहोत. आमच्या मनःपूर्वक संवेदना आपल्यासोबत आहेत.
       *[first-contact] आमच्याशी संपर्क साधल्याबद्दल आपले आभार.
    }
opening-informal =
    { $occasion ->
        [reply] उत्तर दिल्याबद्दल धन्यवाद.
        [apology] तुम्हाला झालेल्या त्रासाबद्दल माफ करा.
        [holiday] तुमची सुट्टी मस्त जावो.
        [condolence] तुमच्या दुःखात आम्ही तुमच्यासोबत आहोत.
       *[first-contact] आमच्याशी संपर्क साधल्याबद्दल धन्यवाद.
    }

greeting-formal-email = { letter-formal }
    .opening =
        { letter-formal }

        { opening-formal }
    .plain = { hello },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello }. आपल्याला कशी मदत करता येईल?
       *[other] { hello }. { opening-formal }
    }
    .by-hour =
        { $occasion ->
            [condolence] { hello }.
           *[other] { hello-by-hour }.
        }
phone-formal =
    { $signed ->
        [yes] { hello }, माझे नाव { $agent } आहे. आपल्याला कशी मदत करता येईल?
       *[no] { hello }, आपल्याला कशी मदत करता येईल?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello }. { opening-formal }
    .plain = { hello }.

greeting-informal-email = { letter-informal }
    .opening =
        { letter-informal }

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! बोला, काय मदत हवी आहे?
        [condolence] { hello }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello }.
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, माझं नाव { $agent }. बोला, काय मदत हवी आहे?
       *[no] { hi }, बोला, काय मदत हवी आहे?
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
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello }.
           *[other] { hi }!
        }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# Not आपला or आपली, which show the agent's gender.
end-formal =
    { $occasion ->
        [condolence] मनःपूर्वक संवेदनांसह,
       *[other] आभारासह,
    }
end-informal =
    { $occasion ->
        [condolence] संवेदनांसह,
       *[other] सस्नेह,
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
                धन्यवाद,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] आपल्याला केव्हाही गरज भासल्यास आमच्याशी संपर्क साधा.
        [holiday] आमच्याशी संपर्क साधल्याबद्दल आपले आभार. आपली सुट्टी आनंदात जावो.
       *[other] आमच्याशी संपर्क साधल्याबद्दल आपले आभार. आपला दिवस शुभ जावो.
    }
closing-formal-phone =
    { $occasion ->
        [condolence] आपल्याला केव्हाही गरज भासल्यास आम्हाला फोन करा. नमस्कार.
       *[other] आपण दिलेल्या वेळेबद्दल धन्यवाद. नमस्कार.
    }
closing-formal-social =
    { end-formal }
    { $agent }
closing-informal-email =
    { end-informal }
    { signature }
closing-informal-chat =
    { $occasion ->
        [condolence] केव्हाही गरज वाटली तर आम्हाला लिहा.
        [holiday] बोलल्याबद्दल धन्यवाद! सुट्टीची मजा घ्या!
       *[other] बोलल्याबद्दल धन्यवाद! तुमचा दिवस छान जावो!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] स्वतःची काळजी घ्या. नमस्कार.
       *[other] बोलल्याबद्दल धन्यवाद. पुन्हा बोलू!
    }
closing-informal-social =
    { end-informal }
    { $agent }
