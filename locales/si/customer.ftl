# Greetings and closings in Sinhala, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.
# Idiom by usage: to be read by a native speaker.

# Usage: සුබ සන්ධ්‍යාවක් from four until eight. CLDR 48, dayPeriods "si", has සවස from two and night from six, which greetings do not follow.
day-hours = 5 12 16 20

# මහත්මිය and මහතා only where she told us a title; otherwise the whole name as it stands.
address-formal =
    { $form ->
        [nameless] { "" }
        [feminine] { $whole } මහත්මිය
        [masculine] { $whole } මහතා
       *[neutral] { $whole }
    }
address-informal = { $given }

# ආයුබෝවන් wishes a long life: it suits any hour, but not a condolence, which begins as a letter does.
hello =
    { $form ->
        [nameless] ආයුබෝවන්
       *[named] ආයුබෝවන් { $name }
    }
hour-word =
    { $day ->
        [morning] සුබ උදෑසනක්
        [evening] සුබ සන්ධ්‍යාවක්
       *[other] ආයුබෝවන්
    }
hello-by-hour =
    { $form ->
        [nameless] { hour-word }
       *[named] { hour-word } { $name }
    }
hi =
    { $form ->
        [nameless] හායි
       *[named] හායි { $name }
    }
# Not පාරිභෝගිකයාණෙනි, which is masculine in form.
letter-formal =
    { $form ->
        [nameless] හිතවත් පාරිභෝගික ඔබ වෙත,
       *[named] හිතවත් { $name },
    }
letter-informal =
    { $occasion ->
        [condolence] { letter-sober }
       *[other] { hi },
    }
letter-sober =
    { $form ->
        [nameless] හිතවත් ඔබ වෙත,
       *[named] හිතවත් { $name },
    }

# ඔබ and written verb forms are formal, ඔයා and spoken ones informal, as young brands have it; never උඹ (usage).
opening-formal =
    { $occasion ->
        [reply] ඔබේ පිළිතුරට ස්තුතියි.
        [apology] ඔබට සිදු වූ අපහසුතාව පිළිබඳව අපි කනගාටු වෙමු.
        [holiday] ඔබට ප්‍රීතිමත් නිවාඩුවක් ප්‍රාර්ථනා කරමු.
        [condolence] ඔබට මුහුණ දීමට සිදු වූ වියෝව පිළිබඳව අපගේ බලවත් ශෝකය පළ කරමු.
       *[first-contact] අප හා සම්බන්ධ වීම පිළිබඳව ඔබට ස්තුතියි.
    }
opening-informal =
    { $occasion ->
        [reply] ආයෙත් ලිව්වට ස්තුතියි.
        [apology] ඔයාට වුණු කරදරේට අපිට සමාවෙන්න.
        [holiday] ඔයාට ලස්සන නිවාඩුවක් වේවා.
        [condolence] ඔයාගේ මේ දුක ගැන අපිත් ගොඩක් කනගාටු වෙනවා.
       *[first-contact] අපිත් එක්ක සම්බන්ධ වුණාට ස්තුතියි.
    }

greeting-formal-email = { letter-formal }
    .opening =
        { letter-formal }

        { opening-formal }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello }. අප ඔබට සහාය විය යුත්තේ කෙසේද?
        [condolence] { letter-formal } { opening-formal }
       *[other] { hello }. { opening-formal }
    }
    .by-hour =
        { $occasion ->
            [condolence] { letter-formal }
           *[other] { hello-by-hour }.
        }
# On the phone one speaks the spoken language, also formally.
phone-formal =
    { $signed ->
        [yes] { hello }, මම { $agent }. මම ඔබට උදව් කරන්නේ කොහොමද?
       *[no] { hello }, මම ඔබට උදව් කරන්නේ කොහොමද?
    }
phone-opening-formal =
    { $occasion ->
        [condolence] ඔබට මුහුණ දෙන්න වුණු මේ දුක්මුසු අවස්ථාව ගැන අපි බොහොම කනගාටු වෙනවා.
       *[other] ඔබට වුණු අපහසුතාව ගැන අපි කනගාටු වෙනවා.
    }
phone-sober =
    { $form ->
        [nameless] { phone-opening-formal }
       *[named] { $name }, { phone-opening-formal }
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { hello }. { phone-opening-formal }
        [condolence] { phone-sober }
       *[other] { phone-formal }
    }
greeting-formal-social =
    { $occasion ->
        [condolence] { letter-formal } { opening-formal }
       *[other] { hello }. { opening-formal }
    }
    .plain =
        { $occasion ->
            [condolence] { letter-formal }
           *[other] { hello }.
        }

greeting-informal-email = { letter-informal }
    .opening =
        { letter-informal }

        { opening-informal }
sober-informal =
    { $form ->
        [nameless] { opening-informal }
       *[named] { $name }, { opening-informal }
    }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! ඔයාට උදව් කරන්නේ කොහොමද?
        [condolence] { sober-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { letter-sober }
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, මම { $agent }. ඔයාට උදව් කරන්නේ කොහොමද?
       *[no] { hi }, ඔයාට උදව් කරන්නේ කොහොමද?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { sober-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { letter-sober }
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
        [condolence] බලවත් ශෝකයෙන්,
       *[other] ගෞරවයෙන්,
    }
end-informal =
    { $occasion ->
        [condolence] කනගාටුවෙන්,
       *[other] සුබ පැතුම් සමඟ,
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
                ස්තුතියි,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] අවශ්‍ය ඕනෑම විටෙක අප හා සම්බන්ධ වන්න.
        [holiday] අප හා සම්බන්ධ වීම පිළිබඳව ස්තුතියි. ඔබට ප්‍රීතිමත් නිවාඩුවක් වේවා.
       *[other] අප හා සම්බන්ධ වීම පිළිබඳව ස්තුතියි. ඔබට සුබ දවසක්.
    }
closing-formal-phone =
    { $occasion ->
        [condolence] ඕනෑම වෙලාවක අපිට කතා කරන්න. ස්තුතියි.
       *[other] ඔබේ කාලයට ස්තුතියි. ආයුබෝවන්.
    }
closing-formal-social =
    { end-formal }
    { $agent }
closing-informal-email =
    { end-informal }
    { signature }
closing-informal-chat =
    { $occasion ->
        [condolence] ඕනෑම වෙලාවක අපිට ලියන්න.
        [holiday] කතා කළාට ස්තුතියි! නිවාඩුව සතුටින් ගත කරන්න!
       *[other] කතා කළාට ස්තුතියි! සුබ දවසක්!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] ඕනෑම වෙලාවක අපිට කතා කරන්න. පරිස්සමින් ඉන්න.
       *[other] කතා කළාට ස්තුතියි. ආයෙත් කතා කරමු!
    }
closing-informal-social =
    { end-informal }
    { $agent }
