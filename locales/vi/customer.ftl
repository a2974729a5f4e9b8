# Greetings and closings in Vietnamese, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.
# Idiom by usage: to be read by a native speaker.

# Hours by CLDR 48, dayPeriods "vi", morning from five. Chào buổi sáng and the like are offered in chat only: Xin chào suits any hour.
day-hours = 5 12 18 21

# Quý khách, written with a capital, suits any gender and age; anh, chị, ông, bà would need both, so no title is taken up (usage).
address-formal =
    { $form ->
        [nameless] Quý khách
       *[named] Quý khách { $whole }
    }
address-informal =
    { $form ->
        [nameless] bạn
       *[named] { $given }
    }

customer =
    { $form ->
        [nameless] Quý khách
       *[named] { $name }
    }
friend =
    { $form ->
        [nameless] bạn
       *[named] { $name }
    }
hello = Xin chào { customer }
hello-by-hour =
    { $day ->
        [morning] Chào buổi sáng { customer }
        [day] Chào buổi chiều { customer }
        [evening] Chào buổi tối { customer }
       *[none] Xin chào { customer }
    }
hi = Chào { friend }

opening-formal =
    { $occasion ->
        [reply] Cảm ơn Quý khách đã phản hồi.
        [apology] Chúng tôi thành thật xin lỗi Quý khách vì sự bất tiện này.
        [holiday] Kính chúc Quý khách có một kỳ nghỉ vui vẻ.
        [condolence] Chúng tôi xin gửi lời chia buồn sâu sắc đến Quý khách và gia đình.
       *[first-contact] Cảm ơn Quý khách đã liên hệ với chúng tôi.
    }
opening-informal =
    { $occasion ->
        [reply] Cảm ơn bạn đã phản hồi nhé.
        [apology] Chúng mình rất xin lỗi vì sự bất tiện này.
        [holiday] Chúc bạn có kỳ nghỉ thật vui.
        [condolence] Chúng mình xin chia buồn cùng bạn và gia đình.
       *[first-contact] Cảm ơn bạn đã liên hệ với chúng mình.
    }

# Kính gửi opens formal letters, with a comma (usage).
greeting-formal-email = Kính gửi { customer },
    .opening =
        Kính gửi { customer },

        { opening-formal }
    .greeting =
        { $occasion ->
            [condolence] Kính gửi { customer },
           *[other] Kính chào { customer },
        }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello }. Chúng tôi có thể hỗ trợ gì cho Quý khách ạ?
        [condolence] Kính gửi { customer }, { condolence-inline }
       *[other] { hello }. { opening-formal }
    }
    .by-hour =
        { $occasion ->
            [condolence] Kính gửi { customer },
           *[other] { hello-by-hour }.
        }
condolence-inline = chúng tôi xin gửi lời chia buồn sâu sắc đến Quý khách và gia đình.
phone-formal =
    { $signed ->
        [yes] { hello }, tôi là { $agent }. Tôi có thể hỗ trợ gì cho Quý khách ạ?
       *[no] { hello }, tôi có thể hỗ trợ gì cho Quý khách ạ?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { hello }. { opening-formal }
        [condolence] Thưa { customer }, { condolence-inline }
       *[other] { phone-formal }
    }
greeting-formal-social =
    { $occasion ->
        [condolence] Kính gửi { customer }, { condolence-inline }
       *[other] { hello }. { opening-formal }
    }
    .plain =
        { $occasion ->
            [condolence] Kính gửi { customer },
           *[other] { hello }.
        }

# Bạn and chúng mình, as young brands write (usage).
greeting-informal-email = { hi },
    .opening =
        { hi },

        { opening-informal }
    .dear = { friend-dear },
friend-dear =
    { $form ->
        [nameless] Bạn thân mến
       *[named] { $name } thân mến
    }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Bạn cần chúng mình giúp gì nào?
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
        [yes] { hi }, mình là { $agent }. Mình giúp gì được cho bạn?
       *[no] { hi }, mình giúp gì được cho bạn?
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
end-formal =
    { $occasion ->
        [condolence] Xin chân thành chia buồn,
       *[other] Trân trọng,
    }
end-informal =
    { $occasion ->
        [condolence] Chia buồn cùng bạn,
       *[other] Thân mến,
    }
closing-formal-email =
    { end-formal }
    { signature }
    .respectful =
        { $occasion ->
            [condolence]
                Trân trọng,
                { signature }
           *[other]
                Trân trọng kính chào,
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Khi cần hỗ trợ, Quý khách có thể liên hệ với chúng tôi bất cứ lúc nào.
        [holiday] Cảm ơn Quý khách đã liên hệ. Kính chúc Quý khách có một kỳ nghỉ vui vẻ.
       *[other] Cảm ơn Quý khách đã liên hệ. { wish-formal }
    }
wish-formal =
    { $day ->
        [evening] Chúc Quý khách một buổi tối tốt lành.
       *[other] Chúc Quý khách một ngày tốt lành.
    }
closing-formal-phone =
    { $occasion ->
        [condolence] Khi cần hỗ trợ, Quý khách có thể gọi cho chúng tôi bất cứ lúc nào. Xin chào Quý khách.
       *[other] Cảm ơn Quý khách đã dành thời gian. Xin chào Quý khách.
    }
closing-formal-social =
    { end-formal }
    { $agent }
closing-informal-email =
    { end-informal }
    { signature }
closing-informal-chat =
    { $occasion ->
        [condolence] Khi cần, bạn cứ nhắn cho chúng mình bất cứ lúc nào nhé.
        [holiday] Cảm ơn bạn đã nhắn tin! Nghỉ lễ thật vui nhé!
       *[other] Cảm ơn bạn đã nhắn tin! { wish-informal }
    }
wish-informal =
    { $day ->
        [evening] Chúc bạn buổi tối vui vẻ!
       *[other] Chúc bạn một ngày vui vẻ!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Bạn giữ gìn sức khỏe nhé. Chào bạn.
       *[other] Cảm ơn bạn nhé. Chào bạn!
    }
closing-informal-social =
    { end-informal }
    { $agent }
