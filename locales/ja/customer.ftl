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
        [holiday] どうぞよい休日をお過ごしください。
        [condolence] このたびのご不幸に際し、謹んでお悔やみ申し上げます。
       *[first-contact] お問い合わせいただき、誠にありがとうございます。
    }
opening-informal =
    { $occasion ->
        [reply] ご返信ありがとうございます。
        [apology] ご迷惑をおかけして、申し訳ありません。
        [holiday] よい休日をお過ごしください。
        [condolence] このたびは、心よりお悔やみ申し上げます。
       *[first-contact] お問い合わせありがとうございます。
    }

# To the bereaved no お世話になっております and no greeting by the hour; ご冥福 and the like are left out, being of one faith (usage).
greeting-formal-email =
    { $name }

    { opening-formal }
    .usual =
        { $occasion ->
            [condolence] { greeting-formal-email }
           *[other]
                { $name }

                お世話になっております。
        }
    .introduced =
        { $occasion ->
            [condolence] { greeting-formal-email }
           *[other]
                { $with-company ->
                    [yes]
                        { $name }

                        お世話になっております。{ $company }の{ $agent }でございます。
                   *[no]
                        { $name }

                        平素より大変お世話になっております。
                }
        }
greeting-formal-chat = { $name }、{ opening-formal }
    .usual =
        { $occasion ->
            [condolence] { greeting-formal-chat }
           *[other] { $name }、お世話になっております。
        }
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
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
    .by-hour =
        { $occasion ->
            [condolence] { greeting-formal-phone }
           *[other] { $name }、{ hello }
        }
greeting-formal-social = { $name }、{ opening-formal }
    .usual =
        { $occasion ->
            [condolence] { greeting-formal-social }
           *[other] { $name }、お世話になっております。
        }

greeting-informal-email =
    { $name }

    { opening-informal }
    .by-hour =
        { $occasion ->
            [condolence] { greeting-informal-email }
           *[other]
                { $name }

                { hello }
        }
greeting-informal-chat = { $name }、{ opening-informal }
    .by-hour =
        { $occasion ->
            [condolence] { greeting-informal-chat }
           *[other] { $name }、{ hello }
        }
phone-informal =
    { $signed ->
        [yes] { $name }、{ hello }{ $agent }です。
       *[no] { $name }、{ hello }
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social = { $name }、{ opening-informal }
    .by-hour =
        { $occasion ->
            [condolence] { greeting-informal-social }
           *[other] { $name }、{ hello }
        }

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
            略儀ながら、メールにてお悔やみ申し上げます。

            { signature }
       *[other]
            今後ともよろしくお願いいたします。

            { signature }
    }
    .respectful =
        { $occasion ->
            [condolence]
                どうかご無理をなさらず、お身体を大切になさってください。

                { signature }
           *[other]
                何卒よろしくお願い申し上げます。

                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] 何かございましたら、いつでもご連絡ください。
        [holiday] お問い合わせいただき、ありがとうございました。どうぞよい休日をお過ごしください。
       *[other] お問い合わせいただき、ありがとうございました。
    }
closing-formal-phone = お電話ありがとうございました。失礼いたします。
closing-formal-social =
    { $occasion ->
        [condolence]
            心よりお悔やみ申し上げます。
            { $agent }
       *[other]
            今後ともよろしくお願いいたします。
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            どうかご無理をなさらず、お身体を大切にしてください。

            { signature }
       *[other]
            よろしくお願いします。

            { signature }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] 何かありましたら、いつでもご連絡ください。
        [holiday] お問い合わせありがとうございました。よい休日をお過ごしください。
       *[other] お問い合わせありがとうございました。
    }
closing-informal-phone = ありがとうございました。失礼します。
closing-informal-social =
    { $occasion ->
        [condolence]
            心よりお悔やみ申し上げます。
            { $agent }
       *[other]
            よろしくお願いします。
            { $agent }
    }
