# Greetings and closings in Thai, as a customer reads them. ค่ะ and ครับ, ดิฉัน and ผม show the agent's gender: the sentences do without.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.
# Idiom by usage: to be read by a native speaker, who will add ค่ะ or ครับ on the phone.

# Hours by CLDR 48, dayPeriods "th"; สวัสดีตอนเย็น only until seven (usage). สวัสดี suits any hour.
day-hours = 6 12 16 19

# คุณ suits any gender and stands before the name without a space; Thais are called by the given name, the whole name is for letters (usage).
address-formal =
    { $form ->
        [nameless] คุณลูกค้า
       *[named] คุณ{ $whole }
    }
address-informal =
    { $form ->
        [nameless] คุณลูกค้า
       *[named] คุณ{ $given }
    }

hello = สวัสดี { customer-formal }
hello-by-hour =
    { $day ->
        [morning] สวัสดีตอนเช้า { customer-formal }
        [day] สวัสดีตอนบ่าย { customer-formal }
        [evening] สวัสดีตอนเย็น { customer-formal }
       *[none] สวัสดี { customer-formal }
    }
hi = สวัสดี { customer-informal }
customer-formal =
    { $form ->
        [nameless] คุณลูกค้า
       *[named] { $name }
    }
customer-informal =
    { $form ->
        [nameless] คุณลูกค้า
       *[named] { $name }
    }

# A space ends a sentence in Thai; no full stop.
opening-formal =
    { $occasion ->
        [reply] ขอขอบคุณสำหรับการตอบกลับ
        [apology] ขออภัยเป็นอย่างสูงในความไม่สะดวกที่เกิดขึ้น
        [holiday] ขอให้มีความสุขในช่วงวันหยุด
        [condolence] ขอแสดงความเสียใจเป็นอย่างยิ่งต่อการสูญเสียในครั้งนี้
       *[first-contact] ขอขอบคุณที่ติดต่อเรา
    }
opening-informal =
    { $occasion ->
        [reply] ขอบคุณที่ตอบกลับมานะ
        [apology] ต้องขอโทษด้วยนะที่ทำให้ไม่สะดวก
        [holiday] ขอให้สนุกกับวันหยุดนะ
        [condolence] เสียใจด้วยจริง ๆ กับการสูญเสียครั้งนี้
       *[first-contact] ขอบคุณที่ทักมานะ
    }

greeting-formal-email = เรียน { customer-formal }
    .opening =
        เรียน { customer-formal }

        { opening-formal }
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello } ยินดีให้บริการ มีเรื่องใดให้เราช่วยดูแล แจ้งได้เลย
        [condolence] เรียน { customer-formal } { opening-formal }
       *[other] { hello } { opening-formal }
    }
    .by-hour =
        { $occasion ->
            [condolence] เรียน { customer-formal }
           *[other] { hello-by-hour }
        }
phone-formal =
    { $signed ->
        [yes] { hello } เจ้าหน้าที่ { $agent } ยินดีให้บริการ มีเรื่องใดให้ช่วยดูแล แจ้งได้เลย
       *[no] { hello } ยินดีให้บริการ มีเรื่องใดให้ช่วยดูแล แจ้งได้เลย
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { hello } { opening-formal }
        [condolence] { hello } { opening-formal }
       *[other] { phone-formal }
    }
greeting-formal-social =
    { $occasion ->
        [condolence] เรียน { customer-formal } { opening-formal }
       *[other] { hello } { opening-formal }
    }
    .plain =
        { $occasion ->
            [condolence] เรียน { customer-formal }
           *[other] { hello }
        }

greeting-informal-email = { hi }
    .opening =
        { hi }

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi } มีอะไรให้ช่วยไหม บอกได้เลยนะ
        [condolence] { customer-informal } { opening-informal }
       *[other] { hi } { opening-informal }
    }
    .plain = { hi }
phone-informal =
    { $signed ->
        [yes] { hi } นี่ { $agent } เองนะ มีอะไรให้ช่วยไหม
       *[no] { hi } มีอะไรให้ช่วยไหม
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { customer-informal } { opening-informal }
       *[other] { hi } { opening-informal }
    }
    .plain = { hi }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# ขอแสดงความนับถือ is the closing of business letters (as in official ones: ctublog.christian.ac.th, 26 October 2020, on ระเบียบงานสารบรรณ).
end-formal =
    { $occasion ->
        [condolence] ด้วยความเสียใจอย่างสุดซึ้ง
       *[other] ขอแสดงความนับถือ
    }
end-informal =
    { $occasion ->
        [condolence] ขอเป็นกำลังใจให้
       *[other] ด้วยความปรารถนาดี
    }
closing-formal-email =
    { end-formal }
    { signature }
    .respectful =
        { $occasion ->
            [condolence]
                { end-formal }
                { signature }
           *[other]
                ด้วยความเคารพ
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] หากต้องการความช่วยเหลือ ติดต่อเราได้ทุกเมื่อ
        [holiday] ขอขอบคุณที่ติดต่อเรา ขอให้มีความสุขในช่วงวันหยุด
       *[other] ขอขอบคุณที่ติดต่อเรา ขอให้เป็นวันที่ดี
    }
closing-formal-phone =
    { $occasion ->
        [condolence] หากต้องการความช่วยเหลือ ติดต่อเราได้ทุกเมื่อ ขอบคุณและสวัสดี
       *[other] ขอขอบคุณที่ใช้บริการ สวัสดี
    }
closing-formal-social =
    { end-social }
    { $agent }
# A letter's closing would be stiff in public.
end-social =
    { $occasion ->
        [condolence] ด้วยความเสียใจอย่างสุดซึ้ง
       *[other] ขอขอบคุณ
    }
closing-informal-email =
    { end-informal }
    { signature }
closing-informal-chat =
    { $occasion ->
        [condolence] มีอะไรให้ช่วย ทักมาได้ตลอดนะ
        [holiday] ขอบคุณที่ทักมานะ เที่ยวให้สนุก พักผ่อนให้เต็มที่!
       *[other] ขอบคุณที่ทักมานะ ขอให้เป็นวันที่ดี!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] มีอะไรให้ช่วย โทรมาได้ตลอดนะ ดูแลตัวเองด้วย
       *[other] ขอบคุณที่โทรมานะ ไว้คุยกันใหม่!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            ขอเป็นกำลังใจให้
            { $agent }
       *[other]
            ขอบคุณนะ
            { $agent }
    }
