# Greetings and closings in Korean, as a customer reads them.
# $form: nameless, feminine, masculine or neutral (Korean needs no gender); $day: morning, day, evening or none.

# Hours by CLDR 48, dayPeriods "ko". The greeting is 안녕하십니까 or 안녕하세요 at any hour; only the wish at the end follows it.
day-hours = 6 12 18 21

# The whole name with 님, which is written apart after a name (한글 맞춤법 제2항; 표준국어대사전, 님). Young brands keep the whole name too (usage).
address-formal =
    { $form ->
        [nameless] 고객님
       *[named] { $whole } 님
    }
address-informal =
    { $form ->
        [nameless] 고객님
       *[named] { $whole } 님
    }

# Condolence: 조의 or 애도 rather than 명복, which speaks of a life after death, and no 안녕하십니까
# (hankookilbo.com, 2017-07-30, on 국립국어원, 표준 언어 예절).
opening-formal =
    { $occasion ->
        [reply] 회신해 주셔서 감사합니다.
        [apology] 불편을 끼쳐 드려 대단히 죄송합니다.
        [holiday] 편안하고 즐거운 휴일 보내시기 바랍니다.
        [condolence] 삼가 깊은 애도의 뜻을 전합니다.
       *[first-contact] 문의해 주셔서 감사합니다.
    }
opening-informal =
    { $occasion ->
        [reply] 답장해 주셔서 감사해요.
        [apology] 불편을 드려서 정말 죄송해요.
        [holiday] 즐거운 휴일 보내세요.
        [condolence] 진심으로 위로의 마음을 전해요.
       *[first-contact] 문의해 주셔서 감사해요.
    }

greeting-formal-email =
    { $occasion ->
        [condolence] { $name }께
       *[other] 안녕하십니까, { $name }.
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .letter = { $name }께
# 도와드릴까요 is what is said in the formal style as well (usage).
greeting-formal-chat =
    { $occasion ->
        [first-contact] 안녕하십니까, { $name }. 무엇을 도와드릴까요?
        [condolence] { $name }, { opening-formal }
       *[other] 안녕하십니까, { $name }. { opening-formal }
    }
    .plain =
        { $occasion ->
            [condolence] { $name }, 삼가 조의를 표합니다.
           *[other] 안녕하십니까, { $name }.
        }
# 입니다 suits a name with or without a final consonant, as 이에요 and 예요 would not.
introduced-formal =
    { $with-company ->
        [yes] 안녕하십니까, { $name }. { $company } { $agent }입니다.
       *[no]
            { $signed ->
                [yes] 안녕하십니까, { $name }. 상담원 { $agent }입니다.
               *[no] 안녕하십니까, { $name }.
            }
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { introduced-formal } { opening-formal }
        [condolence] { $name }, { opening-formal }
       *[other] { introduced-formal } 무엇을 도와드릴까요?
    }
greeting-formal-social =
    { $occasion ->
        [condolence] { $name }, { opening-formal }
       *[other] 안녕하십니까, { $name }. { opening-formal }
    }

greeting-informal-email =
    { $occasion ->
        [condolence] { $name }께
       *[other] 안녕하세요, { $name }!
    }
    .opening =
        { greeting-informal-email }

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] 안녕하세요, { $name }! 무엇을 도와드릴까요?
        [condolence] { $name }, { opening-informal }
       *[other] 안녕하세요, { $name }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { $name }, 얼마나 상심이 크세요.
           *[other] 안녕하세요, { $name }!
        }
introduced-informal =
    { $signed ->
        [yes] 안녕하세요, { $name }. { $agent }입니다.
       *[no] 안녕하세요, { $name }.
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { introduced-informal } { opening-informal }
        [condolence] { $name }, { opening-informal }
       *[other] { introduced-informal } 무엇을 도와드릴까요?
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { $name }, { opening-informal }
       *[other] 안녕하세요, { $name }! { opening-informal }
    }

# The company before the name, then 드림 (usage).
signature =
    { $with-company ->
        [yes] { $company } { $agent } 드림
       *[no] { signed-by }
    }
signed-by =
    { $signed ->
        [yes] { $agent } 드림
       *[no] { $agent }
    }
closing-formal-email =
    { $occasion ->
        [condolence]
            다시 한번 깊은 위로의 말씀을 드립니다.
            { signature }
        [apology]
            다시 한번 진심으로 사과드립니다.
            { signature }
       *[other]
            감사합니다.
            { signature }
    }
    .thanks =
        { $occasion ->
            [condolence]
                삼가 위로의 말씀을 드립니다.
                { signature }
           *[other]
                감사합니다.
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] 도움이 필요하시면 언제든지 연락해 주시기 바랍니다.
        [apology] 양해해 주셔서 감사합니다. 도움이 필요하시면 언제든지 문의해 주시기 바랍니다.
        [holiday] 문의해 주셔서 감사합니다. 즐거운 휴일 보내시기 바랍니다.
       *[other] 문의해 주셔서 감사합니다. { wish-formal }
    }
closing-formal-phone =
    { $occasion ->
        [condolence] 시간 내 주셔서 감사합니다. 안녕히 계십시오.
        [apology] 시간 내 주셔서 감사합니다. 안녕히 계십시오.
        [holiday] 감사합니다. 즐거운 휴일 보내십시오. 안녕히 계십시오.
       *[other] 시간 내 주셔서 감사합니다. { wish-formal } 안녕히 계십시오.
    }
closing-formal-social =
    { $occasion ->
        [condolence]
            깊은 위로의 말씀을 드립니다.
            { signed-by }
       *[other]
            감사합니다.
            { signed-by }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            다시 한번 위로의 마음을 전해요.
            { signature }
       *[other]
            감사해요.
            { signature }
    }
    .usual =
        { $occasion ->
            [condolence]
                늘 곁에서 함께할게요.
                { signature }
           *[other]
                감사합니다.
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] 도움이 필요하시면 언제든 편하게 연락 주세요.
        [apology] 이해해 주셔서 감사해요. 도움이 필요하시면 언제든 말씀해 주세요.
        [holiday] 문의해 주셔서 감사해요. 즐거운 휴일 보내세요!
       *[other] 문의해 주셔서 감사해요. { wish-informal }!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] 시간 내 주셔서 감사해요. 안녕히 계세요.
        [apology] 시간 내 주셔서 감사해요. 안녕히 계세요.
        [holiday] 감사해요. 즐거운 휴일 보내세요. 안녕히 계세요!
       *[other] 시간 내 주셔서 감사해요. { wish-informal }. 안녕히 계세요!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            진심으로 위로의 마음을 전해요.
            { signed-by }
       *[other]
            감사해요.
            { signed-by }
    }
wish-formal =
    { $day ->
        [evening] 편안한 저녁 보내시기 바랍니다.
       *[other] 좋은 하루 보내시기 바랍니다.
    }
wish-informal =
    { $day ->
        [evening] 편안한 저녁 보내세요
       *[other] 좋은 하루 보내세요
    }
