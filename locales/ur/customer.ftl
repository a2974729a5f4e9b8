# Greetings and closings in Urdu, as a customer reads them. آپ in both registers, as brands write.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# By CLDR 48, dayPeriods "ur" (صبح from four, شام from six, رات from eight).
day-hours = 4 12 18 20

address-formal =
    { $form ->
        [feminine] محترمہ { $whole }
        [masculine] محترم { $whole }
       *[neutral] { $whole }
    }
address-informal = { $given }

# السلام علیکم is the everyday hello in Pakistan; آداب is free of religion: in India, on holidays and in a condolence (usage).
hello =
    { $occasion ->
        [condolence] آداب
        [holiday] آداب
       *[other]
            { $market ->
                [IN] آداب
               *[other] السلام علیکم
            }
    }
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello }، { $name }
    }
hour-name =
    { $occasion ->
        [condolence] { hello-name }
       *[other]
            { $day ->
                [morning]
                    { $form ->
                        [nameless] صبح بخیر
                       *[named] صبح بخیر، { $name }
                    }
                [evening]
                    { $form ->
                        [nameless] شام بخیر
                       *[named] شام بخیر، { $name }
                    }
               *[other] { hello-name }
            }
    }
hi =
    { $occasion ->
        [condolence] { hello-name }
       *[other]
            { $form ->
                [nameless] ہیلو
               *[named] ہیلو { $name }
            }
    }

opening-formal =
    { $occasion ->
        [reply] آپ کے جواب کا شکریہ۔
        [apology] آپ کو پیش آنے والی زحمت پر ہم معذرت خواہ ہیں۔
        [holiday] ہماری نیک تمنا ہے کہ آپ کی تعطیلات خوشگوار گزریں۔
        [condolence] ہماری جانب سے دلی تعزیت قبول کیجیے۔
       *[first-contact] ہم سے رابطہ کرنے کا شکریہ۔
    }
opening-informal =
    { $occasion ->
        [reply] جواب دینے کا شکریہ۔
        [apology] پریشانی کے لیے ہم دل سے معذرت چاہتے ہیں۔
        [holiday] آپ کی چھٹیاں خوب اچھی گزریں!
        [condolence] آپ کے دکھ کا جان کر ہمیں بہت افسوس ہوا۔
       *[first-contact] پیغام بھیجنے کا شکریہ۔
    }

# معزز does not inflect for gender; محترم and محترمہ only with a title that she gave us.
greeting-formal-email =
    { $form ->
        [nameless] معزز صارف،
        [feminine] { $name }،
        [masculine] { $name }،
       *[neutral] { hello-name }،
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hour-name }،
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }۔ فرمائیے، ہم آپ کی کیا مدد کر سکتے ہیں؟
       *[other] { hello-name }۔ { opening-formal }
    }
    .plain = { hello-name }،
phone-formal =
    { $signed ->
        [yes] { hello-name }۔ میرا نام { $agent } ہے۔ فرمائیے، ہم آپ کی کیا مدد کر سکتے ہیں؟
       *[no] { hello-name }۔ فرمائیے، ہم آپ کی کیا مدد کر سکتے ہیں؟
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }۔ { opening-formal }
    .plain = { hello-name }،

greeting-informal-email = { hi }،
    .opening =
        { greeting-informal-email }

        { opening-informal }
    .by-hour = { hour-name }،
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! بتائیے، ہم آپ کی کیسے مدد کر سکتے ہیں؟
        [condolence] { hi }۔ { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi }،
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }! میرا نام { $agent } ہے۔ بتائیے، ہم آپ کی کیسے مدد کر سکتے ہیں؟
       *[no] { hi }! بتائیے، ہم آپ کی کیسے مدد کر سکتے ہیں؟
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hi }۔ { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi }،
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
            دلی تعزیت کے ساتھ،
            { signature }
       *[other]
            خیر اندیش،
            { signature }
    }
    .wishes =
        { $occasion ->
            [condolence]
                آپ کے غم میں شریک،
                { signature }
           *[other]
                نیک تمناؤں کے ساتھ،
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] جب بھی ضرورت ہو، ہم آپ کی مدد کے لیے حاضر ہیں۔
        [holiday] ہم سے رابطہ کرنے کا شکریہ۔ آپ کی تعطیلات خوشگوار گزریں۔
       *[other]
            { $day ->
                [evening] ہم سے رابطہ کرنے کا شکریہ۔ آپ کی شام اچھی گزرے۔
               *[other] ہم سے رابطہ کرنے کا شکریہ۔ آپ کا دن اچھا گزرے۔
            }
    }
closing-formal-phone = وقت دینے کا شکریہ۔ خدا حافظ۔
closing-formal-social =
    { $occasion ->
        [condolence]
            دلی تعزیت کے ساتھ،
            { $agent }
       *[other]
            خیر اندیش،
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            آپ کے غم میں شریک،
            { signature }
       *[other]
            نیک تمناؤں کے ساتھ،
            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] جب بھی ضرورت ہو، ہمیں پیغام بھیجیے۔
        [holiday] بات کرنے کا شکریہ! آپ کی چھٹیاں خوب اچھی گزریں!
       *[other]
            { $day ->
                [evening] بات کرنے کا شکریہ! آپ کی شام اچھی گزرے!
               *[other] بات کرنے کا شکریہ! آپ کا دن اچھا گزرے!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] بات کرنے کا شکریہ۔ خدا حافظ۔
       *[other] بات کرنے کا شکریہ۔ خدا حافظ!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            آپ کے غم میں شریک،
            { $agent }
       *[other]
            نیک تمناؤں کے ساتھ،
            { $agent }
    }
