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

hello =
    { $day ->
        [morning] 上午好
        [day] 下午好
        [evening] 晚上好
       *[none] 您好
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
       *[first-contact] 感谢您联系我们。
    }
opening-informal =
    { $occasion ->
        [reply] 谢谢你的回复。
        [apology] 给你添麻烦了，非常抱歉。
       *[first-contact] 谢谢你联系我们。
    }

# The salutation ends with a colon, 您好 follows on a line of its own (GB/T 15834—2011《标点符号用法》, 冒号).
greeting-formal-email =
    { dear }

    您好！
    .opening =
        { dear }

        您好！{ opening-formal }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }！请问有什么可以帮您？
       *[other] { hello-name }！{ opening-formal }
    }
    .plain = { hello-name }！
phone-formal =
    { $signed ->
        [yes] { hello-name }！我是{ $agent }，请问有什么可以帮您？
       *[no] { hello-name }！请问有什么可以帮您？
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }！{ opening-formal }
    .plain = { hello-name }！

greeting-informal-email = { hi }！
    .opening =
        { hi }！

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }！有什么可以帮你？
       *[other] { hi }！{ opening-informal }
    }
    .plain = { hi }！
phone-informal =
    { $signed ->
        [yes] { hi }！我是{ $agent }，有什么可以帮你？
       *[no] { hi }！有什么可以帮你？
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social = { hi }！{ opening-informal }
    .plain = { hi }！

signature =
    { $with-company ->
        [yes]
            { $company }
            { $agent }
       *[no] { $agent }
    }
closing-formal-email =
    祝您生活愉快！

    { signature }
    .letter =
        此致
        敬礼！

        { signature }
closing-formal-chat = 感谢您的咨询，祝您生活愉快！
closing-formal-phone = 感谢您的来电，再见！
closing-formal-social =
    祝您生活愉快！
    { $agent }
closing-informal-email =
    祝好！

    { signature }
closing-informal-chat = 谢谢你的咨询，祝你生活愉快！
closing-informal-phone = 谢谢你的来电，再见！
closing-informal-social =
    祝好！
    { $agent }
