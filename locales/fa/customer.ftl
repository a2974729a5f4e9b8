# Greetings and closings in Persian, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# صبح by CLDR 48, dayPeriods "fa" (from four); عصر به‌خیر from about four, no شب به‌خیر, which is a farewell (usage).
day-hours = 4 12 16 20

# No گرامی after a name: it would need an ezafe, which some names write.
address-formal =
    { $form ->
        [feminine] خانم { $surname }
        [masculine] آقای { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }

wish =
    { $day ->
        [morning] صبح به‌خیر
        [day] روز به‌خیر
        [evening] عصر به‌خیر
       *[none] وقت به‌خیر
    }
hello-name =
    { $occasion ->
        [condolence]
            { $form ->
                [nameless] با سلام و احترام
               *[named] با سلام { $name }
            }
       *[other]
            { $form ->
                [nameless] سلام، { wish }
               *[named] سلام { $name }، { wish }
            }
    }
hi =
    { $form ->
        [nameless] سلام
       *[named] سلام { $name }
    }

opening-formal =
    { $occasion ->
        [reply] از پاسخ شما سپاسگزاریم.
        [apology] بابت مشکل پیش‌آمده از شما پوزش می‌خواهیم.
        [holiday] تعطیلات خوبی برایتان آرزو می‌کنیم.
        [condolence] درگذشت عزیزتان را صمیمانه تسلیت می‌گوییم.
       *[first-contact] از تماس شما با ما سپاسگزاریم.
    }
opening-informal =
    { $occasion ->
        [reply] ممنون که جواب دادی.
        [apology] بابت دردسری که پیش اومد واقعاً معذرت می‌خوایم.
        [holiday] تعطیلات بهت خوش بگذره!
        [condolence] از صمیم قلب بهت تسلیت می‌گیم.
       *[first-contact] ممنون که بهمون پیام دادی.
    }

greeting-formal-email =
    { $form ->
        [nameless] با سلام و احترام،
        [feminine]
            سرکار { $name }،

            با سلام و احترام،
        [masculine]
            جناب { $name }،

            با سلام و احترام،
       *[neutral] با سلام و احترام خدمت { $name }،
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name }،
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }. چطور می‌توانم کمکتان کنم؟
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name }،
phone-formal =
    { $signed ->
        [yes] { hello-name }. { $agent } هستم. چطور می‌توانم کمکتان کنم؟
       *[no] { hello-name }. چطور می‌توانم کمکتان کنم؟
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }. { opening-formal }
    .plain = { hello-name }،

greeting-informal-email = { hi }،
    .opening =
        { greeting-informal-email }

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! چطور می‌تونم کمکت کنم؟
        [condolence] { hi }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi }،
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }، { $agent } هستم. چطور می‌تونم کمکت کنم؟
       *[no] { hi }! چطور می‌تونم کمکت کنم؟
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
            با ابراز همدردی،
            { signature }
       *[other]
            با احترام،
            { signature }
    }
    .thanks =
        { $occasion ->
            [condolence]
                ما را در غم خود شریک بدانید،
                { signature }
           *[other]
                با سپاس و احترام،
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] هر زمان به کمک نیاز داشتید، در خدمت شما هستیم.
        [holiday] از تماس شما سپاسگزاریم. تعطیلات خوبی داشته باشید.
       *[other]
            { $day ->
                [evening] از تماس شما سپاسگزاریم. عصر خوبی داشته باشید.
               *[other] از تماس شما سپاسگزاریم. روز خوبی داشته باشید.
            }
    }
closing-formal-phone = از تماس شما سپاسگزارم. خدانگهدار.
closing-formal-social =
    { $occasion ->
        [condolence]
            با ابراز همدردی،
            { $agent }
       *[other]
            با احترام،
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            با همدلی،
            { signature }
       *[other]
            با مهر،
            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] هر وقت کمک خواستی، ما کنارت هستیم.
        [holiday] ممنون که پیام دادی! تعطیلات بهت خوش بگذره!
       *[other]
            { $day ->
                [evening] ممنون که پیام دادی! عصر خوبی داشته باشی!
               *[other] ممنون که پیام دادی! روز خوبی داشته باشی!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] ممنون که تماس گرفتی. خداحافظ.
       *[other] ممنون که تماس گرفتی! خداحافظ!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            با همدلی،
            { $agent }
       *[other]
            با مهر،
            { $agent }
    }
