# Greetings and closings in Kannada, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.
# Idiom by usage: to be read by a native speaker.

# Hours by CLDR 48, dayPeriods "kn", except that ಸಂಜೆ begins at five (usage). ನಮಸ್ಕಾರ suits any hour.
day-hours = 6 12 17 21

# ಅವರೇ after the name, as it stands, calls anybody respectfully and needs no gender (usage); ಶ್ರೀ and ಶ್ರೀಮತಿ would need it.
address-formal =
    { $form ->
        [nameless] { "" }
       *[named] { $whole } ಅವರೇ
    }
address-informal = { $given }

hello =
    { $form ->
        [nameless] ನಮಸ್ಕಾರ
       *[named] ನಮಸ್ಕಾರ { $name }
    }
hour-word =
    { $day ->
        [morning] ಶುಭೋದಯ
        [day] ಶುಭ ಮಧ್ಯಾಹ್ನ
        [evening] ಶುಭ ಸಂಜೆ
       *[none] ನಮಸ್ಕಾರ
    }
hello-by-hour =
    { $form ->
        [nameless] { hour-word }
       *[named] { hour-word } { $name }
    }
hi =
    { $form ->
        [nameless] ಹಾಯ್
       *[named] ಹಾಯ್ { $name }
    }
letter-formal =
    { $form ->
        [nameless] ಮಾನ್ಯ ಗ್ರಾಹಕರೇ,
       *[named] ಮಾನ್ಯ { $name },
    }
# ಹಾಯ್ is too light for a bereavement.
letter-informal =
    { $occasion ->
        [condolence] { hello },
       *[other] { hi },
    }

# ನೀವು in both registers: ನೀನು to a customer would be rude (usage); the informal is nearer to speech.
opening-formal =
    { $occasion ->
        [reply] ನಿಮ್ಮ ಉತ್ತರಕ್ಕಾಗಿ ಧನ್ಯವಾದಗಳು.
        [apology] ನಿಮಗೆ ಆದ ಅನನುಕೂಲಕ್ಕಾಗಿ ಕ್ಷಮೆ ಕೋರುತ್ತೇವೆ.
        [holiday] ನಿಮ್ಮ ರಜಾದಿನಗಳು ಸಂತೋಷದಿಂದ ಕೂಡಿರಲಿ ಎಂದು ಹಾರೈಸುತ್ತೇವೆ.
        [condolence] ನಿಮಗೆ ಆದ ಅಗಲಿಕೆಯ ನೋವಿನಲ್ಲಿ ನಾವೂ ಭಾಗಿಗಳು. ದಯವಿಟ್ಟು ನಮ್ಮ ಹೃತ್ಪೂರ್ವಕ ಸಂತಾಪಗಳನ್ನು ಸ್ವೀಕರಿಸಿ.
       *[first-contact] ನಮ್ಮನ್ನು ಸಂಪರ್ಕಿಸಿದ್ದಕ್ಕಾಗಿ ಧನ್ಯವಾದಗಳು.
    }
opening-informal =
    { $occasion ->
        [reply] ಉತ್ತರಿಸಿದ್ದಕ್ಕೆ ಥ್ಯಾಂಕ್ಸ್.
        [apology] ನಿಮಗಾದ ತೊಂದರೆಗೆ ಕ್ಷಮಿಸಿ.
        [holiday] ನಿಮ್ಮ ರಜೆ ಖುಷಿಯಾಗಿ ಕಳೆಯಲಿ.
        [condolence] ನಿಮ್ಮ ನೋವಿನಲ್ಲಿ ನಾವೂ ನಿಮ್ಮ ಜೊತೆಗಿದ್ದೇವೆ.
       *[first-contact] ನಮ್ಮನ್ನು ಸಂಪರ್ಕಿಸಿದ್ದಕ್ಕೆ ಥ್ಯಾಂಕ್ಸ್.
    }

greeting-formal-email = { letter-formal }
    .opening =
        { letter-formal }

        { opening-formal }
    .plain = { hello },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello }. ನಿಮಗೆ ಹೇಗೆ ಸಹಾಯ ಮಾಡಲಿ?
       *[other] { hello }. { opening-formal }
    }
    .by-hour =
        { $occasion ->
            [condolence] { hello }.
           *[other] { hello-by-hour }.
        }
phone-formal =
    { $signed ->
        [yes] { hello }, ನನ್ನ ಹೆಸರು { $agent }. ನಿಮಗೆ ಹೇಗೆ ಸಹಾಯ ಮಾಡಲಿ?
       *[no] { hello }, ನಿಮಗೆ ಹೇಗೆ ಸಹಾಯ ಮಾಡಲಿ?
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
        [first-contact] { hi }! ಏನು ಸಹಾಯ ಬೇಕು?
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
        [yes] { hi }, ನಾನು { $agent }. ಏನು ಸಹಾಯ ಬೇಕು?
       *[no] { hi }, ಏನು ಸಹಾಯ ಬೇಕು?
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
# ಇಂತಿ stands before a signature only (usage).
end-formal =
    { $occasion ->
        [condolence] ಹೃತ್ಪೂರ್ವಕ ಸಂತಾಪಗಳೊಂದಿಗೆ,
       *[other] ವಂದನೆಗಳೊಂದಿಗೆ,
    }
end-informal =
    { $occasion ->
        [condolence] ಸಂತಾಪಗಳೊಂದಿಗೆ,
       *[other] ಶುಭ ಹಾರೈಕೆಗಳೊಂದಿಗೆ,
    }
letter-end =
    { $signed ->
        [yes]
            ಇಂತಿ,
            { signature }
       *[no]
            { end-formal }
            { signature }
    }
closing-formal-email =
    { end-formal }
    { signature }
    .letter =
        { $occasion ->
            [condolence]
                { end-formal }
                { signature }
           *[other] { letter-end }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] ಯಾವಾಗ ಬೇಕಾದರೂ ನಮ್ಮನ್ನು ಸಂಪರ್ಕಿಸಿ.
        [holiday] ನಮ್ಮನ್ನು ಸಂಪರ್ಕಿಸಿದ್ದಕ್ಕಾಗಿ ಧನ್ಯವಾದಗಳು. ನಿಮ್ಮ ರಜಾದಿನಗಳು ಸಂತೋಷದಿಂದ ಕೂಡಿರಲಿ.
       *[other] ನಮ್ಮನ್ನು ಸಂಪರ್ಕಿಸಿದ್ದಕ್ಕಾಗಿ ಧನ್ಯವಾದಗಳು. ನಿಮ್ಮ ದಿನ ಶುಭವಾಗಿರಲಿ.
    }
closing-formal-phone =
    { $occasion ->
        [condolence] ಯಾವಾಗ ಬೇಕಾದರೂ ನಮಗೆ ಕರೆ ಮಾಡಿ. ನಮಸ್ಕಾರ.
       *[other] ನಿಮ್ಮ ಸಮಯಕ್ಕೆ ಧನ್ಯವಾದಗಳು. ನಮಸ್ಕಾರ.
    }
closing-formal-social =
    { end-formal }
    { $agent }
closing-informal-email =
    { end-informal }
    { signature }
closing-informal-chat =
    { $occasion ->
        [condolence] ಯಾವಾಗ ಬೇಕಾದರೂ ನಮಗೆ ಬರೆಯಿರಿ, ನಾವಿದ್ದೇವೆ.
        [holiday] ಮಾತನಾಡಿದ್ದಕ್ಕೆ ಥ್ಯಾಂಕ್ಸ್! ರಜೆಯನ್ನು ಖುಷಿಯಾಗಿ ಕಳೆಯಿರಿ!
       *[other] ಮಾತನಾಡಿದ್ದಕ್ಕೆ ಥ್ಯಾಂಕ್ಸ್! ನಿಮ್ಮ ದಿನ ಚೆನ್ನಾಗಿರಲಿ!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] ನಿಮ್ಮ ಆರೋಗ್ಯ ನೋಡಿಕೊಳ್ಳಿ. ನಮಸ್ಕಾರ.
       *[other] ಮಾತನಾಡಿದ್ದಕ್ಕೆ ಥ್ಯಾಂಕ್ಸ್. ಮತ್ತೆ ಮಾತಾಡೋಣ!
    }
closing-informal-social =
    { end-informal }
    { $agent }
