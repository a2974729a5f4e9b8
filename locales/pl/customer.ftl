# Greetings and closings in Polish, as a customer reads them. No verb or pronoun here tells a gender.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# „Dzień dobry” all day; „dobry wieczór” from six, where CLDR 48 (dayPeriods "pl") has evening begin, until midnight (usage).
day-hours = 6 12 18 24

# „Pani” and „Panie” stand without a surname, which would be curt (usage).
address-formal =
    { $form ->
        [feminine] Pani
        [masculine] Panie
       *[neutral] { $whole }
    }
address-informal = { $given }

# Without a name: „Pan” and „Pani” tell a gender, and a name would stand in the vocative.
hello =
    { $day ->
        [evening] Dobry wieczór
       *[other] Dzień dobry
    }
# A first name in the nominative after a comma is usual in familiar speech; „Cześć” is not for a bereavement (usage).
hi =
    { $form ->
        [nameless] Cześć
       *[named] Cześć, { $name }
    }

# After a comma one goes on in small letters (kulturajezyka.pl, „Jak zacząć maila?”).
opening-formal =
    { $occasion ->
        [reply] dziękujemy za odpowiedź.
        [apology] przepraszamy za niedogodności.
        [holiday] życzymy miłego świątecznego czasu.
        [condolence] prosimy przyjąć wyrazy szczerego współczucia.
       *[first-contact] dziękujemy za wiadomość.
    }
opening-informal =
    { $occasion ->
        [reply] Dzięki za odpowiedź.
        [apology] Bardzo przepraszamy za kłopot.
        [holiday] Życzymy Ci miłego świątecznego czasu.
        [condolence] Bardzo nam przykro z powodu Twojej straty.
       *[first-contact] Dzięki za wiadomość.
    }

# „Szanowna Pani” and „Szanowny Panie” only with a title that she gave us; else „Dzień dobry” (polska-ie.com, „E-mailowe niezręczności”).
greeting-formal-email =
    { $form ->
        [feminine] Szanowna { $name },
        [masculine] Szanowny { $name },
       *[neutral] Dzień dobry,
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello }, w czym mogę pomóc?
       *[other] { hello }, { opening-formal }
    }
    .plain = { hello },
phone-formal =
    { $signed ->
        [yes] { hello }, mówi { $agent }. W czym mogę pomóc?
       *[no] { hello }, w czym mogę pomóc?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello }, { opening-formal }
    .title =
        { $form ->
            [feminine] Szanowna { $name }, { opening-formal }
            [masculine] Szanowny { $name }, { opening-formal }
           *[neutral] { hello }, { opening-formal }
        }

greeting-informal-email =
    { $occasion ->
        [condolence] { hello },
       *[other] { hi }!
    }
    .opening =
        { $occasion ->
            [condolence]
                { hello },

                bardzo nam przykro z powodu Twojej straty.
           *[other]
                { hi }!

                { opening-informal }
        }
    .by-hour = { hello },
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! W czym mogę pomóc?
        [condolence] { hello }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello },
           *[other] Cześć!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, tu { $agent }. W czym mogę pomóc?
       *[no] { hi }, w czym mogę pomóc?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hello }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hello },
           *[other] Cześć!
        }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
# No comma after the closing, which goes on into the signature (usage; sjp.pwn.pl, poradnia, writes it so).
closing-formal-email =
    { $occasion ->
        [condolence]
            Z wyrazami współczucia
            { signature }
       *[other]
            Z poważaniem
            { signature }
    }
    .friendly =
        { $occasion ->
            [condolence]
                Łącząc wyrazy głębokiego współczucia
                { signature }
           *[other]
                Z wyrazami szacunku
                { signature }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Pozostajemy do dyspozycji.
        [holiday] Dziękujemy za kontakt. Życzę miłego świątecznego czasu.
       *[other]
            { $day ->
                [evening] Dziękujemy za kontakt. Życzę miłego wieczoru.
               *[other] Dziękujemy za kontakt. Życzę miłego dnia.
            }
    }
closing-formal-phone = Dziękuję za rozmowę. Do widzenia.
closing-formal-social =
    { $occasion ->
        [condolence]
            Z wyrazami współczucia
            { $agent }
       *[other]
            Z poważaniem
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Z wyrazami współczucia
            { signature }
       *[other]
            Pozdrawiamy
            { signature }
    }
    .warm =
        { $occasion ->
            [condolence]
                Myślami jesteśmy z Tobą
                { signature }
           *[other]
                Serdecznie pozdrawiamy
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Pisz do nas, kiedy tylko zechcesz.
        [holiday] Dzięki za rozmowę. Miłego świątecznego czasu!
       *[other]
            { $day ->
                [evening] Dzięki za rozmowę. Miłego wieczoru!
               *[other] Dzięki za rozmowę. Miłego dnia!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Dziękuję za rozmowę. Do usłyszenia.
       *[other] Dzięki za rozmowę. Do usłyszenia!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Z wyrazami współczucia
            { $agent }
       *[other]
            Pozdrawiamy
            { $agent }
    }
