# Greetings and closings in Gujarati, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.
# Idiom by usage: to be read by a native speaker.

# Hours by CLDR 48, dayPeriods "gu", morning from five, evening an hour later (usage). નમસ્તે and નમસ્કાર suit any hour.
day-hours = 5 12 17 20

# ભાઈ and બહેન after the name need the gender, so a customer without title has the whole name alone; આદરણીય suits any gender (usage).
address-formal =
    { $form ->
        [feminine] સુશ્રી { $surname }
        [masculine] શ્રી { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }

hello =
    { $form ->
        [nameless] નમસ્કાર
       *[named] નમસ્કાર { $name }
    }
hour-word =
    { $day ->
        [morning] સુપ્રભાત
        [evening] શુભ સંધ્યા
       *[other] નમસ્કાર
    }
hello-by-hour =
    { $form ->
        [nameless] { hour-word }
       *[named] { hour-word } { $name }
    }
hi =
    { $form ->
        [nameless] નમસ્તે
       *[named] નમસ્તે { $name }
    }
letter-formal =
    { $form ->
        [nameless] માનવંતા ગ્રાહક,
       *[named] આદરણીય { $name },
    }

# આપ is formal, તમે what young brands say; તું only among friends (usage). Full stop, not danda.
opening-formal =
    { $occasion ->
        [reply] આપના જવાબ બદલ આભાર.
        [apology] આપને પડેલી અગવડ બદલ અમે દિલગીર છીએ.
        [holiday] આપની રજાઓ આનંદમય રહે.
        [condolence] આપના દુઃખમાં અમે સહભાગી છીએ. અમારી હાર્દિક સંવેદના સ્વીકારશો.
       *[first-contact] અમારો સંપર્ક કરવા બદલ આપનો આભાર.
    }
opening-informal =
    { $occasion ->
        [reply] જવાબ આપવા બદલ આભાર.
        [apology] તમને પડેલી તકલીફ બદલ માફ કરશો.
        [holiday] તમારી રજાઓ મજાની રહે.
        [condolence] આ દુઃખના સમયે અમે તમારી સાથે છીએ.
       *[first-contact] અમારો સંપર્ક કરવા બદલ આભાર.
    }

greeting-formal-email = { letter-formal }
    .opening =
        { letter-formal }

        { opening-formal }
    .plain = { hello },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello }. હું આપની શી મદદ કરી શકું?
       *[other] { hello }. { opening-formal }
    }
    .by-hour =
        { $occasion ->
            [condolence] { hello }.
           *[other] { hello-by-hour }.
        }
phone-formal =
    { $signed ->
        [yes] { hello }, મારું નામ { $agent } છે. હું આપની શી મદદ કરી શકું?
       *[no] { hello }, હું આપની શી મદદ કરી શકું?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello }. { opening-formal }
    .plain = { hello }.

greeting-informal-email = { hi },
    .opening =
        { hi },

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! બોલો, શું મદદ કરું?
        [condolence] { hi }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi }.
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, હું { $agent } બોલું છું. બોલો, શું મદદ કરું?
       *[no] { hi }, બોલો, શું મદદ કરું?
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
            [condolence] { hi }.
           *[other] { hi }!
        }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# Not આપનો or આપની, which show the agent's gender.
end-formal =
    { $occasion ->
        [condolence] હાર્દિક સંવેદના સહ,
       *[other] આભાર સહ,
    }
end-informal =
    { $occasion ->
        [condolence] સંવેદના સહ,
       *[other] શુભેચ્છાઓ સાથે,
    }
closing-formal-email =
    { end-formal }
    { signature }
    .respectful =
        સાદર,
        { signature }
closing-formal-chat =
    { $occasion ->
        [condolence] આપને જ્યારે પણ જરૂર હોય ત્યારે અમારો સંપર્ક કરશો.
        [holiday] અમારો સંપર્ક કરવા બદલ આપનો આભાર. આપની રજાઓ આનંદમય રહે.
       *[other] અમારો સંપર્ક કરવા બદલ આપનો આભાર. આપનો દિવસ શુભ રહે.
    }
closing-formal-phone =
    { $occasion ->
        [condolence] આપને જ્યારે પણ જરૂર હોય ત્યારે અમને ફોન કરશો. નમસ્કાર.
       *[other] આપના સમય બદલ આભાર. નમસ્કાર.
    }
closing-formal-social =
    { end-formal }
    { $agent }
closing-informal-email =
    { end-informal }
    { signature }
closing-informal-chat =
    { $occasion ->
        [condolence] જ્યારે પણ જરૂર હોય, અમને લખજો.
        [holiday] વાત કરવા બદલ આભાર! રજાઓની મજા માણજો!
       *[other] વાત કરવા બદલ આભાર! તમારો દિવસ સરસ જાય!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] તમારું ધ્યાન રાખજો. આવજો.
       *[other] વાત કરવા બદલ આભાર. આવજો!
    }
closing-informal-social =
    { end-informal }
    { $agent }
