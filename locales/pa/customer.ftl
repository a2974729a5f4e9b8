# Greetings and closings in Punjabi (Gurmukhi), as a customer reads them. Sentences avoid verb forms that would show the agent's gender.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.
# Idiom by usage: to be read by a native speaker.

# Hours by CLDR 48, dayPeriods "pa", morning from five, evening an hour later (usage). ਸ਼ੁਭ ਸਵੇਰ and ਸ਼ੁਭ ਸ਼ਾਮ are for chat, not for letters.
day-hours = 5 12 17 21

# ਜੀ after the name as it stands is respectful for any gender, also among the young (usage). ਸਰਦਾਰ and ਸਰਦਾਰਨੀ would
# suppose a faith, ਸ਼੍ਰੀਮਤੀ a marriage; nor does a surname (often ਸਿੰਘ or ਕੌਰ) stand alone.
address-formal =
    { $form ->
        [nameless] { "" }
       *[named] { $whole } ਜੀ
    }
address-informal =
    { $form ->
        [nameless] { "" }
       *[named] { $given } ਜੀ
    }

# ਸਤ ਸ੍ਰੀ ਅਕਾਲ is the commonest greeting, but of the Sikh faith: it is offered after ਨਮਸਕਾਰ, never with a condolence.
hello =
    { $form ->
        [nameless] ਨਮਸਕਾਰ ਜੀ
       *[named] ਨਮਸਕਾਰ { $name }
    }
hello-usual =
    { $form ->
        [nameless] ਸਤ ਸ੍ਰੀ ਅਕਾਲ ਜੀ
       *[named] ਸਤ ਸ੍ਰੀ ਅਕਾਲ { $name }
    }
hour-word =
    { $day ->
        [morning] ਸ਼ੁਭ ਸਵੇਰ
        [evening] ਸ਼ੁਭ ਸ਼ਾਮ
       *[other] ਨਮਸਕਾਰ
    }
hello-by-hour =
    { $form ->
        [nameless] { hour-word } ਜੀ
       *[named] { hour-word } { $name }
    }
hi =
    { $form ->
        [nameless] ਹੈਲੋ ਜੀ
       *[named] ਹੈਲੋ { $name }
    }
letter-formal =
    { $form ->
        [nameless] ਸਤਿਕਾਰਯੋਗ ਗਾਹਕ ਜੀ,
       *[named] ਸਤਿਕਾਰਯੋਗ { $name },
    }
# ਹੈਲੋ is too light for a bereavement.
letter-informal =
    { $occasion ->
        [condolence] { hello },
       *[other] { hi },
    }

# ਤੁਸੀਂ in both registers: ਤੂੰ to a customer would be rude (usage).
opening-formal =
    { $occasion ->
        [reply] ਤੁਹਾਡੇ ਜਵਾਬ ਲਈ ਧੰਨਵਾਦ।
        [apology] ਤੁਹਾਨੂੰ ਹੋਈ ਅਸੁਵਿਧਾ ਲਈ ਸਾਨੂੰ ਖੇਦ ਹੈ।
        [holiday] ਤੁਹਾਡੀਆਂ ਛੁੱਟੀਆਂ ਸੁਖਦ ਹੋਣ।
        [condolence] ਦੁੱਖ ਦੀ ਇਸ ਘੜੀ ਵਿੱਚ ਸਾਡੀ ਦਿਲੀ ਹਮਦਰਦੀ ਤੁਹਾਡੇ ਨਾਲ ਹੈ।
       *[first-contact] ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰਨ ਲਈ ਤੁਹਾਡਾ ਧੰਨਵਾਦ।
    }
opening-informal =
    { $occasion ->
        [reply] ਜਵਾਬ ਦੇਣ ਲਈ ਧੰਨਵਾਦ।
        [apology] ਤੁਹਾਨੂੰ ਹੋਈ ਪਰੇਸ਼ਾਨੀ ਲਈ ਮਾਫ਼ ਕਰਨਾ।
        [holiday] ਤੁਹਾਡੀਆਂ ਛੁੱਟੀਆਂ ਵਧੀਆ ਬੀਤਣ।
        [condolence] ਇਸ ਦੁੱਖ ਵਿੱਚ ਅਸੀਂ ਤੁਹਾਡੇ ਨਾਲ ਹਾਂ।
       *[first-contact] ਸੰਪਰਕ ਕਰਨ ਲਈ ਧੰਨਵਾਦ।
    }

greeting-formal-email = { letter-formal }
    .opening =
        { letter-formal }

        { opening-formal }
    .plain = { hello },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello }। ਦੱਸੋ, ਤੁਹਾਡੀ ਕੀ ਮਦਦ ਕੀਤੀ ਜਾਵੇ?
       *[other] { hello }। { opening-formal }
    }
    .usual =
        { $occasion ->
            [condolence] { hello }।
           *[other] { hello-usual }।
        }
    .by-hour =
        { $occasion ->
            [condolence] { hello }।
           *[other] { hello-by-hour }।
        }
phone-formal =
    { $signed ->
        [yes] { hello }, ਮੇਰਾ ਨਾਂ { $agent } ਹੈ। ਦੱਸੋ, ਤੁਹਾਡੀ ਕੀ ਮਦਦ ਕੀਤੀ ਜਾਵੇ?
       *[no] { hello }, ਦੱਸੋ, ਤੁਹਾਡੀ ਕੀ ਮਦਦ ਕੀਤੀ ਜਾਵੇ?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello }। { opening-formal }
    .plain = { hello }।

greeting-informal-email = { letter-informal }
    .opening =
        { letter-informal }

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! ਦੱਸੋ, ਕੀ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?
        [condolence] { hello }। { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello }।
           *[other] { hi }!
        }
    .usual =
        { $occasion ->
            [condolence] { hello }।
           *[other] { hello-usual }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, ਮੇਰਾ ਨਾਂ { $agent } ਹੈ। ਦੱਸੋ, ਕੀ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?
       *[no] { hi }, ਦੱਸੋ, ਕੀ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hello }। { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello }।
           *[other] { hi }!
        }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
end-formal =
    { $occasion ->
        [condolence] ਦਿਲੀ ਹਮਦਰਦੀ ਸਹਿਤ,
       *[other] ਸਤਿਕਾਰ ਸਹਿਤ,
    }
end-informal =
    { $occasion ->
        [condolence] ਹਮਦਰਦੀ ਸਹਿਤ,
       *[other] ਸ਼ੁਭ ਇੱਛਾਵਾਂ ਸਹਿਤ,
    }
closing-formal-email =
    { end-formal }
    { signature }
    .thanks =
        { $occasion ->
            [condolence]
                ਸਤਿਕਾਰ ਸਹਿਤ,
                { signature }
           *[other]
                ਧੰਨਵਾਦ ਸਹਿਤ,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] ਜਦੋਂ ਵੀ ਲੋੜ ਹੋਵੇ, ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ ਜੀ।
        [holiday] ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰਨ ਲਈ ਤੁਹਾਡਾ ਧੰਨਵਾਦ। ਤੁਹਾਡੀਆਂ ਛੁੱਟੀਆਂ ਸੁਖਦ ਹੋਣ।
       *[other] ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰਨ ਲਈ ਤੁਹਾਡਾ ਧੰਨਵਾਦ। ਤੁਹਾਡਾ ਦਿਨ ਸ਼ੁਭ ਹੋਵੇ।
    }
closing-formal-phone =
    { $occasion ->
        [condolence] ਜਦੋਂ ਵੀ ਲੋੜ ਹੋਵੇ, ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ ਜੀ। ਨਮਸਕਾਰ।
       *[other] ਤੁਹਾਡੇ ਸਮੇਂ ਲਈ ਧੰਨਵਾਦ। ਨਮਸਕਾਰ।
    }
closing-formal-social =
    { end-formal }
    { $agent }
closing-informal-email =
    { end-informal }
    { signature }
closing-informal-chat =
    { $occasion ->
        [condolence] ਜਦੋਂ ਵੀ ਲੋੜ ਹੋਵੇ, ਸਾਨੂੰ ਦੱਸਣਾ।
        [holiday] ਗੱਲ ਕਰਨ ਲਈ ਧੰਨਵਾਦ! ਛੁੱਟੀਆਂ ਦਾ ਅਨੰਦ ਮਾਣੋ!
       *[other] ਗੱਲ ਕਰਨ ਲਈ ਧੰਨਵਾਦ! ਤੁਹਾਡਾ ਦਿਨ ਵਧੀਆ ਲੰਘੇ!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] ਆਪਣਾ ਖ਼ਿਆਲ ਰੱਖਣਾ। ਨਮਸਕਾਰ।
       *[other] ਗੱਲ ਕਰਨ ਲਈ ਧੰਨਵਾਦ। ਆਪਣਾ ਖ਼ਿਆਲ ਰੱਖਣਾ!
    }
closing-informal-social =
    { end-informal }
    { $agent }
