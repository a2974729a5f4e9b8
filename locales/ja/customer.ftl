# Greetings and closings in Japanese, as a customer reads them.
# $form: nameless, feminine, masculine or neutral (Japanese needs no gender); $day: morning, day, evening or none.

# Hours of おはようございます, こんにちは and こんばんは (usage). They are greetings of speech: formal mail opens with
# お世話になっております at any hour, also to someone one has not met (日本ビジネスメール協会, business-mail.jp/phrase/10936).
day-hours = 5 11 18 23

# The family name with 様 to a customer, with さん where it is less formal; both suit any gender
# (github.com/mozilla-l10n/styleguides, ja; biz.trans-suite.jp/83202).
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
phone-formal =
    { $with-company ->
        [yes] { $name }、お世話になっております。{ $company }の{ $agent }でございます。
       *[no]
            { $signed ->
                [yes] { $name }、お世話になっております。{ $agent }と申します。
               *[no] { $name }、お世話になっております。
            }
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
       *[other] { phone-formal }
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
phone-informal =
    { $signed ->
        [yes] { $name }、{ hello }{ $agent }です。
       *[no] { $name }、{ hello }
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
       *[other] { phone-informal }
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
