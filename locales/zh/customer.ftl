# Greetings and closings in Chinese (simplified), as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# 上午好 serves the whole morning at work, 早上好 only its beginning (usage; CLDR 48, dayPeriods "zh").
day-hours = 6 12 18 23

address-formal =
    { $form ->
        [feminine] { $surname }女士
        [masculine] { $surname }先生
       *[neutral] { $whole }
    }
address-informal = { $given }

# To the bereaved no exclamation mark and no greeting by the hour (usage).
mark =
    { $occasion ->
        [condolence] 。
       *[other] ！
    }
hello =
    { $occasion ->
        [condolence] 您好
       *[other]
            { $day ->
                [morning] 上午好
                [day] 下午好
                [evening] 晚上好
               *[none] 您好
            }
    }
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { $name }，{ hello }
    }
hi =
    { $form ->
        [nameless] 你好
       *[named] { $name }，你好
    }
dear =
    { $form ->
        [nameless] 尊敬的客户：
       *[named] 尊敬的{ $name }：
    }

opening-formal =
    { $occasion ->
        [reply] 感谢您的回复。
        [apology] 给您带来不便，我们深表歉意。
        [holiday] 祝您节日愉快！
        [condolence] 谨向您致以深切的慰问，请您节哀。
       *[first-contact] 感谢您联系我们。
    }
opening-informal =
    { $occasion ->
        [reply] 谢谢你的回复。
        [apology] 给你添麻烦了，非常抱歉。
        [holiday] 祝你节日愉快！
        [condolence] 得知这个消息，我们深感难过，请节哀。
       *[first-contact] 谢谢你联系我们。
    }

# The salutation ends with a colon, 您好 follows on a line of its own (GB/T 15834—2011《标点符号用法》, 冒号).
greeting-formal-email =
    { dear }

    您好{ mark }
    .opening =
        { dear }

        您好{ mark }{ opening-formal }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }！请问有什么可以帮您？
       *[other] { hello-name }{ mark }{ opening-formal }
    }
    .plain = { hello-name }{ mark }
phone-formal =
    { $signed ->
        [yes] { hello-name }！我是{ $agent }，请问有什么可以帮您？
       *[no] { hello-name }！请问有什么可以帮您？
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }{ mark }{ opening-formal }
    .plain = { hello-name }{ mark }

greeting-informal-email = { hi }{ mark }
    .opening =
        { hi }{ mark }

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }！有什么可以帮你？
       *[other] { hi }{ mark }{ opening-informal }
    }
    .plain = { hi }{ mark }
phone-informal =
    { $signed ->
        [yes] { hi }！我是{ $agent }，有什么可以帮你？
       *[no] { hi }！有什么可以帮你？
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social = { hi }{ mark }{ opening-informal }
    .plain = { hi }{ mark }

signature =
    { $with-company ->
        [yes]
            { $company }
            { $agent }
       *[no] { $agent }
    }
closing-formal-email =
    { $occasion ->
        [condolence]
            谨致以诚挚的慰问。

            { signature }
       *[other]
            祝您生活愉快！

            { signature }
    }
    .letter =
        { $occasion ->
            [condolence]
                此致
                敬礼

                { signature }
           *[other]
                此致
                敬礼！

                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] 如有任何需要，请随时联系我们。
        [holiday] 感谢您的咨询，祝您节日愉快！
       *[other] 感谢您的咨询，祝您生活愉快！
    }
closing-formal-phone =
    { $occasion ->
        [condolence] 感谢您的来电，请您多保重，再见。
       *[other] 感谢您的来电，再见！
    }
closing-formal-social =
    { $occasion ->
        [condolence]
            谨致以诚挚的慰问。
            { $agent }
       *[other]
            祝您生活愉快！
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            请多保重。

            { signature }
       *[other]
            祝好！

            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] 有任何需要，随时联系我们。
        [holiday] 谢谢你的咨询，祝你节日愉快！
       *[other] 谢谢你的咨询，祝你生活愉快！
    }
closing-informal-phone =
    { $occasion ->
        [condolence] 谢谢你的来电，请多保重，再见。
       *[other] 谢谢你的来电，再见！
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            请多保重。
            { $agent }
       *[other]
            祝好！
            { $agent }
    }
