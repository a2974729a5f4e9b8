# Greetings and closings in Tamil, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.
# Idiom by usage: to be read by a native speaker.

# Hours by CLDR 48, dayPeriods "ta", மாலை from four; before five and from nine nobody is greeted by the hour. வணக்கம் suits any hour.
day-hours = 5 12 16 21

# The whole name without title: many Tamil names have no surname but an initial or the father's name, and திருமதி or
# செல்வி would ask whether she is married. In letters அவர்களுக்கு after it is respectful for any gender (usage).
address-formal = { $whole }
address-informal = { $given }

hello =
    { $form ->
        [nameless] வணக்கம்
       *[named] வணக்கம் { $name }
    }
hour-word =
    { $day ->
        [morning] காலை வணக்கம்
        [day] மதிய வணக்கம்
        [evening] மாலை வணக்கம்
       *[none] வணக்கம்
    }
hello-by-hour =
    { $form ->
        [nameless] { hour-word }
       *[named] { hour-word } { $name }
    }
hi =
    { $form ->
        [nameless] ஹாய்
       *[named] ஹாய் { $name }
    }
# ஹாய் is too light for a bereavement.
hi-sober =
    { $form ->
        [nameless] வணக்கம்
       *[named] அன்புள்ள { $name }
    }
letter-formal =
    { $form ->
        [nameless] மதிப்பிற்குரிய வாடிக்கையாளருக்கு,
       *[named] மதிப்பிற்குரிய { $name } அவர்களுக்கு,
    }
letter-informal =
    { $occasion ->
        [condolence] { hi-sober },
       *[other] { hi },
    }

# தங்கள் in formal writing, உங்கள் with spoken forms in the informal: நீ to a customer would be rude (usage).
opening-formal =
    { $occasion ->
        [reply] தங்கள் பதிலுக்கு நன்றி.
        [apology] தங்களுக்கு ஏற்பட்ட சிரமத்திற்கு வருந்துகிறோம்.
        [holiday] தங்கள் விடுமுறை இனிமையாக அமைய வாழ்த்துகிறோம்.
        [condolence] தங்களுக்கு ஏற்பட்ட இழப்பிற்கு எங்கள் ஆழ்ந்த இரங்கலைத் தெரிவித்துக்கொள்கிறோம்.
       *[first-contact] எங்களைத் தொடர்பு கொண்டதற்கு நன்றி.
    }
opening-informal =
    { $occasion ->
        [reply] உங்க பதிலுக்கு நன்றி.
        [apology] உங்களுக்கு ஏற்பட்ட சிரமத்துக்கு மன்னிச்சிடுங்க.
        [holiday] உங்க விடுமுறை சூப்பரா அமையட்டும்.
        [condolence] உங்கள் இழப்புக்கு மிகவும் வருந்துகிறோம்.
       *[first-contact] எங்களைத் தொடர்பு கொண்டதுக்கு நன்றி.
    }

greeting-formal-email = { letter-formal }
    .opening =
        { letter-formal }

        { opening-formal }
    .plain = { hello },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello }. தங்களுக்கு எவ்வாறு உதவலாம்?
       *[other] { hello }. { opening-formal }
    }
    .by-hour =
        { $occasion ->
            [condolence] { hello }.
           *[other] { hello-by-hour }.
        }
phone-formal =
    { $signed ->
        [yes] { hello }, நான் { $agent } பேசுகிறேன். தங்களுக்கு எவ்வாறு உதவலாம்?
       *[no] { hello }, தங்களுக்கு எவ்வாறு உதவலாம்?
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
        [first-contact] { hi }! உங்களுக்கு என்ன உதவி வேணும்?
        [condolence] { hi-sober }, { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi-sober },
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, நான் { $agent } பேசுறேன். உங்களுக்கு என்ன உதவி வேணும்?
       *[no] { hi }, உங்களுக்கு என்ன உதவி வேணும்?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hi-sober }, { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi-sober },
           *[other] { hi }!
        }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# இப்படிக்கு is the usual end of a letter before the signature (usage); it needs one, so unsigned mail ends with thanks.
end-formal =
    { $occasion ->
        [condolence] ஆழ்ந்த அனுதாபங்களுடன்,
       *[other] நன்றியுடன்,
    }
end-informal =
    { $occasion ->
        [condolence] ஆழ்ந்த வருத்தத்துடன்,
       *[other] அன்புடன்,
    }
letter-end =
    { $signed ->
        [yes]
            இப்படிக்கு,
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
        [condolence] தங்களுக்கு எப்போது தேவைப்பட்டாலும் எங்களைத் தொடர்பு கொள்ளலாம்.
        [holiday] எங்களைத் தொடர்பு கொண்டதற்கு நன்றி. தங்கள் விடுமுறை இனிமையாக அமையட்டும்.
       *[other] எங்களைத் தொடர்பு கொண்டதற்கு நன்றி. இந்த நாள் இனிய நாளாக அமையட்டும்.
    }
closing-formal-phone =
    { $occasion ->
        [condolence] தங்களுக்கு எப்போது தேவைப்பட்டாலும் எங்களை அழைக்கலாம். வணக்கம்.
       *[other] தங்கள் நேரத்திற்கு நன்றி. வணக்கம்.
    }
closing-formal-social =
    { end-formal }
    { $agent }
closing-informal-email =
    { end-informal }
    { signature }
closing-informal-chat =
    { $occasion ->
        [condolence] எப்போது வேண்டுமானாலும் எங்களைத் தொடர்பு கொள்ளுங்கள்.
        [holiday] பேசினதுக்கு நன்றி! விடுமுறையை நல்லா கொண்டாடுங்க!
       *[other] பேசினதுக்கு நன்றி! இந்த நாள் இனிய நாளா அமையட்டும்!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] உங்களைப் பார்த்துக்கொள்ளுங்கள். வணக்கம்.
       *[other] பேசினதுக்கு நன்றி. மறுபடியும் பேசலாம்!
    }
closing-informal-social =
    { end-informal }
    { $agent }
