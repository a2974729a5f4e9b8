# Greetings and closings in Chinese (traditional), as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# 早安 until about eleven, 午安 afterwards, evening from six (usage; CLDR 48, dayPeriods "zh", has evening from seven).
day-hours = 5 11 18 23

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
hello-name =
    { $form ->
        [nameless] 您好
       *[named] { $name }，您好
    }
# 晚安 greets in Taiwan; in Hong Kong it only says good night (usage).
hour =
    { $occasion ->
        [condolence] 您好
       *[other]
            { $day ->
                [morning] 早安
                [day] 午安
                [evening]
                    { $market ->
                        [HK] 晚上好
                        [MO] 晚上好
                       *[other] 晚安
                    }
               *[none] 您好
            }
    }
hour-name =
    { $form ->
        [nameless] { hour }
       *[named] { $name }，{ hour }
    }
hi =
    { $form ->
        [nameless] 你好
       *[named] { $name }，你好
    }
help =
    { $market ->
        [HK] 請問有甚麼可以幫到您？
        [MO] 請問有甚麼可以幫到您？
       *[other] 請問有什麼可以為您服務的嗎？
    }
help-informal =
    { $market ->
        [HK] 有甚麼可以幫到你？
        [MO] 有甚麼可以幫到你？
       *[other] 有什麼可以幫你的嗎？
    }
inquiry =
    { $market ->
        [HK] 查詢
        [MO] 查詢
       *[other] 詢問
    }

opening-formal =
    { $occasion ->
        [reply] 感謝您的回覆。
        [apology] 造成您的不便，我們深感抱歉。
        [holiday] 祝您假期愉快！
        [condolence] 謹致上最深切的慰問，請您節哀。
       *[first-contact] 感謝您與我們聯絡。
    }
opening-informal =
    { $occasion ->
        [reply] 謝謝你的回覆。
        [apology] 造成你的不便，真的很抱歉。
        [holiday] 祝你假期愉快！
        [condolence] 得知這個消息，我們感到非常難過，請節哀。
       *[first-contact] 謝謝你聯絡我們。
    }

# 親愛的客戶 to customers in Taiwan and Hong Kong (leechinghsiu.blogspot.com, 「商業中文書信的寫作」; am730.com.hk, 「中文電郵的上款怎麼寫」).
greeting-formal-email =
    { $form ->
        [nameless] 親愛的客戶，您好：
       *[named] { $name }，您好：
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hour-name }{ mark }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }！{ help }
       *[other] { hello-name }{ mark }{ opening-formal }
    }
    .plain = { hello-name }{ mark }
    .by-hour = { hour-name }{ mark }
phone-formal =
    { $signed ->
        [yes] { hello-name }，我是{ $agent }，{ help }
       *[no] { hello-name }，{ help }
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
        { greeting-informal-email }

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }！{ help-informal }
       *[other] { hi }{ mark }{ opening-informal }
    }
    .plain = { hi }{ mark }
phone-informal =
    { $signed ->
        [yes] { hi }！我是{ $agent }，{ help-informal }
       *[no] { hi }！{ help-informal }
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
            謹致上誠摯的慰問。

            { signature }
       *[other]
            敬祝順心如意

            { signature }
    }
    .wish =
        { $occasion ->
            [condolence]
                請您多保重。

                { signature }
           *[other]
                祝您有美好的一天！

                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] 如有任何需要，請隨時與我們聯絡。
        [holiday] 感謝您的{ inquiry }，祝您假期愉快！
       *[other]
            { $day ->
                [evening] 感謝您的{ inquiry }，祝您有個愉快的晚上！
               *[other] 感謝您的{ inquiry }，祝您有美好的一天！
            }
    }
closing-formal-phone =
    { $occasion ->
        [condolence] 感謝您的來電，請您多保重，再見。
       *[other] 感謝您的來電，再見！
    }
closing-formal-social =
    { $occasion ->
        [condolence]
            謹致上誠摯的慰問。
            { $agent }
       *[other]
            敬祝順心如意
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            請多保重。

            { signature }
       *[other]
            祝你順心！

            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] 有任何需要，隨時聯絡我們。
        [holiday] 謝謝你的{ inquiry }，祝你假期愉快！
       *[other]
            { $day ->
                [evening] 謝謝你的{ inquiry }，祝你有個愉快的晚上！
               *[other] 謝謝你的{ inquiry }，祝你有美好的一天！
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] 謝謝你的來電，請多保重，再見。
       *[other] 謝謝你的來電，再見！
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            請多保重。
            { $agent }
       *[other]
            祝你順心！
            { $agent }
    }
