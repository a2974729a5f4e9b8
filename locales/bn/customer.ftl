# Greetings and closings in Bengali, as a customer reads them; $market tells Bangladesh from India.
# Idiom by usage: to be read by a native speaker.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.
# Salutations of one faith (আসসালামু আলাইকুম, নমস্কার) are left to her: শুভেচ্ছা suits everyone.

# Hours by CLDR 48, dayPeriods "bn". শুভ সকাল and শুভ সন্ধ্যা are for chat and phone, not for letters.
day-hours = 5 12 18 21

# সম্মানিত suits any gender, unlike শ্রদ্ধেয়/শ্রদ্ধেয়া (usage).
address-formal =
    { $form ->
        [feminine]
            { $market ->
                [IN] শ্রীমতী { $whole }
               *[other] মিজ { $whole }
            }
        [masculine]
            { $market ->
                [IN] শ্রী { $whole }
               *[other] জনাব { $whole }
            }
       *[neutral] { $whole }
    }
address-informal = { $given }

hello =
    { $day ->
        [morning] শুভ সকাল
        [evening] শুভ সন্ধ্যা
       *[other] শুভেচ্ছা
    }
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello }, { $name }
    }
# শুভেচ্ছা and শুভ সকাল are good wishes: not to the bereaved (usage).
hi =
    { $form ->
        [nameless]
            { $occasion ->
                [condolence] প্রিয় গ্রাহক
               *[other] শুভেচ্ছা
            }
       *[named] প্রিয় { $name }
    }

opening-formal =
    { $occasion ->
        [reply] আপনার উত্তরের জন্য ধন্যবাদ।
        [apology] আপনার অসুবিধার জন্য আমরা আন্তরিকভাবে দুঃখিত।
        [holiday] আপনার ছুটির দিনটি আনন্দে কাটুক।
        [condolence] আপনার এই শোকের সময়ে আমাদের আন্তরিক সমবেদনা গ্রহণ করুন।
       *[first-contact] আমাদের সঙ্গে যোগাযোগ করার জন্য আপনাকে ধন্যবাদ।
    }
opening-informal =
    { $occasion ->
        [reply] তোমার উত্তরের জন্য ধন্যবাদ।
        [apology] তোমার অসুবিধার জন্য আমরা দুঃখিত।
        [holiday] তোমার ছুটির দিনটি আনন্দে কাটুক।
        [condolence] তোমার এই শোকের সময়ে আমরা আন্তরিক সমবেদনা জানাই।
       *[first-contact] আমাদের সঙ্গে যোগাযোগ করার জন্য তোমাকে ধন্যবাদ।
    }

greeting-formal-email =
    { $form ->
        [nameless] সম্মানিত গ্রাহক,
        [feminine] { $name },
        [masculine] { $name },
       *[neutral] সম্মানিত { $name },
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }! আপনাকে কীভাবে সাহায্য করতে পারি?
        [condolence] { greeting-formal-email } { opening-formal }
       *[other] { hello-name }! { opening-formal }
    }
    .plain =
        { $occasion ->
            [condolence] { greeting-formal-email }
           *[other] { hello-name }!
        }
phone-formal =
    { $signed ->
        [yes] { hello-name }। আমি { $agent } বলছি। আপনাকে কীভাবে সাহায্য করতে পারি?
       *[no] { hello-name }। আপনাকে কীভাবে সাহায্য করতে পারি?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social =
    { $occasion ->
        [condolence] { greeting-formal-email } { opening-formal }
       *[other] { hello-name }! { opening-formal }
    }
    .plain =
        { $occasion ->
            [condolence] { greeting-formal-email }
           *[other] { hello-name }!
        }

greeting-informal-email = { hi },
    .opening =
        { hi },

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hello-name }! তোমাকে কীভাবে সাহায্য করতে পারি?
        [condolence] { hi }, { opening-informal }
       *[other] { hello-name }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi },
           *[other] { hello-name }!
        }
phone-informal =
    { $signed ->
        [yes] { hello-name }। আমি { $agent } বলছি। তোমাকে কীভাবে সাহায্য করতে পারি?
       *[no] { hello-name }। তোমাকে কীভাবে সাহায্য করতে পারি?
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
       *[other] { hello-name }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi },
           *[other] { hello-name }!
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
            গভীর সমবেদনা সহ,
            { signature }
       *[other]
            শুভেচ্ছান্তে,
            { signature }
    }
    .thanks =
        { $occasion ->
            [condolence]
                আন্তরিক সমবেদনা সহ,
                { signature }
           *[other]
                ধন্যবাদান্তে,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] যেকোনো প্রয়োজনে আমরা আপনার পাশে আছি।
        [holiday] আমাদের সঙ্গে যোগাযোগ করার জন্য আপনাকে ধন্যবাদ। আপনার ছুটির দিনটি আনন্দে কাটুক।
       *[other] আমাদের সঙ্গে যোগাযোগ করার জন্য আপনাকে ধন্যবাদ। আপনার দিনটি শুভ হোক।
    }
closing-formal-phone =
    { $occasion ->
        [condolence] আপনার সময়ের জন্য ধন্যবাদ। নিজের যত্ন নেবেন।
       *[other] আপনার সময়ের জন্য ধন্যবাদ। ভালো থাকবেন।
    }
closing-formal-social =
    { $occasion ->
        [condolence]
            গভীর সমবেদনা সহ,
            { $agent }
       *[other]
            শুভেচ্ছান্তে,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            সমবেদনা সহ,
            { signature }
       *[other]
            শুভেচ্ছা সহ,
            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] যেকোনো প্রয়োজনে আমরা তোমার পাশে আছি।
        [holiday] যোগাযোগ করার জন্য ধন্যবাদ! তোমার ছুটির দিনটি আনন্দে কাটুক!
       *[other] যোগাযোগ করার জন্য ধন্যবাদ! তোমার দিনটি ভালো কাটুক!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] কথা বলার জন্য ধন্যবাদ। নিজের যত্ন নিও।
       *[other] কথা বলার জন্য ধন্যবাদ। ভালো থেকো!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            সমবেদনা সহ,
            { $agent }
       *[other]
            শুভেচ্ছা সহ,
            { $agent }
    }
