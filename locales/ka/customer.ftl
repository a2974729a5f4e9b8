# Greetings and closings in Georgian, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# By CLDR 48, dayPeriods "ka".
day-hours = 5 12 18 21

# The title in the vocative, the first name as it stands (tourweek.ru/faq: title with the first name).
address-formal =
    { $form ->
        [feminine] ქალბატონო { $given }
        [masculine] ბატონო { $given }
       *[neutral] { $whole }
    }
address-informal = { $given }

hello =
    { $occasion ->
        [condolence] მოგესალმებით
       *[other]
            { $day ->
                [morning] დილა მშვიდობისა
                [day] შუადღე მშვიდობისა
                [evening] საღამო მშვიდობისა
               *[none] გამარჯობათ
            }
    }
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello }, { $name }
    }
hi =
    { $form ->
        [nameless] გამარჯობა
       *[named] გამარჯობა, { $name }
    }

opening-formal =
    { $occasion ->
        [reply] გმადლობთ პასუხისთვის.
        [apology] ბოდიშს გიხდით შექმნილი უხერხულობისთვის.
        [holiday] გისურვებთ სასიამოვნო სადღესასწაულო დღეებს.
        [condolence] გთხოვთ, მიიღოთ ჩვენი გულწრფელი სამძიმარი.
       *[first-contact] გმადლობთ, რომ დაგვიკავშირდით.
    }
opening-informal =
    { $occasion ->
        [reply] მადლობა პასუხისთვის.
        [apology] ბოდიშს გიხდით უხერხულობისთვის.
        [holiday] სასიამოვნო სადღესასწაულო დღეებს გისურვებთ!
        [condolence] გულით ვიზიარებთ შენს მწუხარებას.
       *[first-contact] მადლობა, რომ მოგვწერე.
    }

greeting-formal-email =
    { $form ->
        [nameless] პატივცემულო მომხმარებელო,
       *[named] პატივცემულო { $name },
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }. რით შემიძლია დაგეხმაროთ?
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name },
phone-formal =
    { $signed ->
        [yes] { hello-name }. მე ვარ { $agent }. რით შემიძლია დაგეხმაროთ?
       *[no] { hello-name }. რით შემიძლია დაგეხმაროთ?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }. { opening-formal }
    .plain = { hello-name },

greeting-informal-email =
    { $occasion ->
        [condolence] { hi },
       *[other] { hi }!
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! რით შემიძლია დაგეხმარო?
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
        [yes] { hi }! მე ვარ { $agent }. რით შემიძლია დაგეხმარო?
       *[no] { hi }! რით შემიძლია დაგეხმარო?
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
            გულწრფელი თანაგრძნობით,
            { signature }
       *[other]
            პატივისცემით,
            { signature }
    }
    .wishes =
        { $occasion ->
            [condolence]
                ღრმა თანაგრძნობით,
                { signature }
           *[other]
                საუკეთესო სურვილებით,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] საჭიროების შემთხვევაში ნებისმიერ დროს მოგვწერეთ.
        [holiday] გმადლობთ დაკავშირებისთვის. გისურვებთ სასიამოვნო სადღესასწაულო დღეებს.
       *[other]
            { $day ->
                [evening] გმადლობთ დაკავშირებისთვის. სასიამოვნო საღამოს გისურვებთ.
               *[other] გმადლობთ დაკავშირებისთვის. სასიამოვნო დღეს გისურვებთ.
            }
    }
closing-formal-phone = გმადლობთ საუბრისთვის. ნახვამდის.
closing-formal-social =
    { $occasion ->
        [condolence]
            გულწრფელი თანაგრძნობით,
            { $agent }
       *[other]
            პატივისცემით,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            გულწრფელი თანაგრძნობით,
            { signature }
       *[other]
            საუკეთესო სურვილებით,
            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] მოგვწერე, როცა დაგჭირდება.
        [holiday] მადლობა, რომ მოგვწერე! სასიამოვნო სადღესასწაულო დღეებს გისურვებთ!
       *[other]
            { $day ->
                [evening] მადლობა, რომ მოგვწერე! სასიამოვნო საღამოს გისურვებთ!
               *[other] მადლობა, რომ მოგვწერე! სასიამოვნო დღეს გისურვებთ!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] მადლობა საუბრისთვის. ნახვამდის.
       *[other] მადლობა საუბრისთვის! კარგად!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            გულწრფელი თანაგრძნობით,
            { $agent }
       *[other]
            საუკეთესო სურვილებით,
            { $agent }
    }
