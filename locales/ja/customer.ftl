# Greetings and closings in Japanese, as a customer reads them.
# $form: nameless, feminine, masculine or neutral (Japanese needs no gender); $day: morning, day, evening or none.

# Hours of おはようございます, こんにちは and こんばんは (NHK放送文化研究所「ことばのハンドブック」). They are greetings of speech:
# business mail opens with お世話になっております at any hour (文化庁「敬語の指針」2007; 日本語検定委員会, ビジネスメール).
day-hours = 5 11 18 23

# The family name with 様 to a customer, with さん where it is less formal; 様 suits any gender
# (文化庁国語審議会「これからの敬語」1952, 「敬称」).
address-formal =
    { $form ->
        [nameless] お客様
       *[named] { $surname }様
    }
address-informal =
    { $form ->
        [nameless] お客様
       *[named] { $surname }さん
    }

hello =
    { $day ->
        [morning] おはようございます。
        [day] こんにちは。
        [evening] こんばんは。
       *[none] お世話になっております。
    }

opening-formal =
    { $occasion ->
        [reply] お世話になっております。
        [apology] このたびはご迷惑をおかけし、誠に申し訳ございません。
       *[first-contact] お問い合わせいただき、誠にありがとうございます。
    }
opening-informal =
    { $occasion ->
        [reply] ご返信ありがとうございます。
        [apology] ご迷惑をおかけして、申し訳ありません。
       *[first-contact] お問い合わせありがとうございます。
    }

greeting-formal-email =
    { $name }

    { opening-formal }
    .usual =
        { $name }

        お世話になっております。
    .introduced =
        { $with-company ->
            [yes]
                { $name }

                お世話になっております。{ $company }の{ $agent }でございます。
           *[no]
                { $name }

                平素より大変お世話になっております。
        }
greeting-formal-chat = { $name }、{ opening-formal }
    .usual = { $name }、お世話になっております。
greeting-formal-phone =
    { $with-company ->
        [yes] { $name }、お世話になっております。{ $company }の{ $agent }でございます。
       *[no]
            { $signed ->
                [yes] { $name }、お世話になっております。{ $agent }と申します。
               *[no] { $name }、お世話になっております。
            }
    }
    .by-hour = { $name }、{ hello }
greeting-formal-social = { $name }、{ opening-formal }
    .usual = { $name }、お世話になっております。

greeting-informal-email =
    { $name }

    { opening-informal }
    .by-hour =
        { $name }

        { hello }
greeting-informal-chat = { $name }、{ opening-informal }
    .by-hour = { $name }、{ hello }
greeting-informal-phone =
    { $signed ->
        [yes] { $name }、{ hello }{ $agent }です。
       *[no] { $name }、{ hello }
    }
greeting-informal-social = { $name }、{ opening-informal }
    .by-hour = { $name }、{ hello }

signature =
    { $with-company ->
        [yes]
            { $company }
            { $agent }
       *[no] { $agent }
    }
closing-formal-email =
    今後ともよろしくお願いいたします。

    { signature }
    .respectful =
        何卒よろしくお願い申し上げます。

        { signature }
closing-formal-chat = お問い合わせいただき、ありがとうございました。
closing-formal-phone = お電話ありがとうございました。失礼いたします。
closing-formal-social =
    今後ともよろしくお願いいたします。
    { $agent }
closing-informal-email =
    よろしくお願いします。

    { signature }
closing-informal-chat = お問い合わせありがとうございました。
closing-informal-phone = ありがとうございました。失礼します。
closing-informal-social =
    よろしくお願いします。
    { $agent }
