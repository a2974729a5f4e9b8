# Greetings and closings in German, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# „Guten Morgen“ until about eleven (usage; CLDR 48, dayPeriods "de", has Vormittag from ten), „Guten Abend“ from six (CLDR).
day-hours = 5 11 18 22

# Academic titles stay with the surname after Frau/Herr (usage: Sehr geehrte Frau Dr. Müller).
address-formal =
    { $form ->
        [feminine] Frau { $surname }
        [masculine] Herr { $surname }
       *[neutral] { $whole }
    }
address-informal = { $given }

hello =
    { $day ->
        [morning] Guten Morgen
        [evening] Guten Abend
       *[other] Guten Tag
    }
hello-name =
    { $form ->
        [nameless] { hello }
       *[named] { hello } { $name }
    }
hi =
    { $form ->
        [nameless] Hallo
       *[named] Hallo { $name }
    }

# After a salutation with a comma one goes on in small letters (Duden, Richtiges und gutes Deutsch, „Brief“).
opening-formal =
    { $occasion ->
        [reply] vielen Dank für Ihre Rückmeldung.
        [apology] bitte entschuldigen Sie die Unannehmlichkeiten.
        [holiday] wir wünschen Ihnen einen schönen Feiertag.
        [condolence] wir möchten Ihnen unser aufrichtiges Beileid aussprechen.
       *[first-contact] vielen Dank für Ihre Nachricht.
    }
opening-informal =
    { $occasion ->
        [reply] danke für deine Rückmeldung.
        [apology] bitte entschuldige die Umstände.
        [holiday] wir wünschen dir einen schönen Feiertag.
        [condolence] wir möchten dir unser herzliches Beileid aussprechen.
       *[first-contact] danke für deine Nachricht.
    }

# Without a title that she gave us the neutral form is „Guten Tag“ with the whole name
# (hs-heilbronn.de, „Gendersensible Kommunikation“; ladadi.de, „Die faire Ansprache“);
# in mail it does not follow the hour, since nobody knows when it is read.
greeting-formal-email =
    { $form ->
        [nameless] Guten Tag,
        [feminine] Sehr geehrte { $name },
        [masculine] Sehr geehrter { $name },
       *[neutral] Guten Tag { $name },
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [reply] { hello-name }! Vielen Dank für Ihre Rückmeldung.
        [apology] { hello-name }! Bitte entschuldigen Sie die Unannehmlichkeiten.
        [holiday] { hello-name }! Wir wünschen Ihnen einen schönen Feiertag.
        [condolence] { hello-name }. Wir möchten Ihnen unser aufrichtiges Beileid aussprechen.
       *[first-contact] { hello-name }! Wie kann ich Ihnen helfen?
    }
    .plain =
        { $occasion ->
            [condolence] { hello-name },
           *[other] { hello-name }!
        }
phone-formal =
    { $signed ->
        [yes] { hello-name }, mein Name ist { $agent }. Was kann ich für Sie tun?
       *[no] { hello-name }. Was kann ich für Sie tun?
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }, { opening-formal }
    .plain =
        { $occasion ->
            [condolence] { hello-name },
           *[other] { hello-name }!
        }

greeting-informal-email = { hi },
    .opening =
        { hi },

        { opening-informal }
    .by-hour = { hello-name },
greeting-informal-chat =
    { $occasion ->
        [reply] { hi }! Danke für deine Rückmeldung.
        [apology] { hi }! Bitte entschuldige die Umstände.
        [holiday] { hi }! Wir wünschen dir einen schönen Feiertag.
        [condolence] { hi }. Wir möchten dir unser herzliches Beileid aussprechen.
       *[first-contact] { hi }! Wie kann ich dir helfen?
    }
    .plain =
        { $occasion ->
            [condolence] { hi },
           *[other] { hi }!
        }
phone-informal =
    { $signed ->
        [yes] { hi }, hier ist { $agent }. Was kann ich für dich tun?
       *[no] { hi }, was kann ich für dich tun?
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social = { hi }, { opening-informal }
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
# No comma after the closing (Duden, as above). Switzerland and Liechtenstein write ss for ß.
closing-formal-email =
    { $occasion ->
        [condolence]
            In aufrichtiger Anteilnahme
            { signature }
       *[other]
            { $market ->
                [CH]
                    Freundliche Grüsse
                    { signature }
                [LI]
                    Freundliche Grüsse
                    { signature }
               *[other]
                    Mit freundlichen Grüßen
                    { signature }
            }
    }
    .friendly =
        { $occasion ->
            [condolence]
                In stiller Anteilnahme
                { signature }
           *[other]
                { $market ->
                    [CH]
                        Mit freundlichen Grüssen
                        { signature }
                    [LI]
                        Mit freundlichen Grüssen
                        { signature }
                   *[other]
                        Freundliche Grüße
                        { signature }
                }
        }
closing-formal-chat =
    { $occasion ->
        [condolence] Wenn Sie etwas brauchen, sind wir für Sie da.
        [holiday] Vielen Dank für Ihre Nachricht. Ich wünsche Ihnen einen schönen Feiertag!
       *[other]
            { $day ->
                [evening] Vielen Dank für Ihre Nachricht. Ich wünsche Ihnen einen schönen Abend!
               *[other] Vielen Dank für Ihre Nachricht. Ich wünsche Ihnen einen schönen Tag!
            }
    }
closing-formal-phone =
    { $occasion ->
        [condolence] Ich wünsche Ihnen viel Kraft. Auf Wiederhören.
       *[other] Vielen Dank für das Gespräch. Auf Wiederhören!
    }
closing-formal-social =
    { $occasion ->
        [condolence]
            In aufrichtiger Anteilnahme
            { $agent }
       *[other]
            { $market ->
                [CH]
                    Freundliche Grüsse
                    { $agent }
                [LI]
                    Freundliche Grüsse
                    { $agent }
               *[other]
                    Freundliche Grüße
                    { $agent }
            }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            In herzlicher Anteilnahme
            { signature }
       *[other]
            { $market ->
                [CH]
                    Liebe Grüsse
                    { signature }
                [LI]
                    Liebe Grüsse
                    { signature }
               *[other]
                    Viele Grüße
                    { signature }
            }
    }
closing-informal-chat =
    { $occasion ->
        [condolence] Wenn du etwas brauchst, sind wir für dich da.
        [holiday] Danke für deine Nachricht. Schönen Feiertag!
       *[other]
            { $day ->
                [evening] Danke für deine Nachricht. Schönen Abend noch!
               *[other] Danke für deine Nachricht. Schönen Tag noch!
            }
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Ich wünsche dir viel Kraft. Tschüss.
       *[other] Danke für das Gespräch. Tschüss!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            In herzlicher Anteilnahme
            { $agent }
       *[other]
            { $market ->
                [CH]
                    Liebe Grüsse
                    { $agent }
                [LI]
                    Liebe Grüsse
                    { $agent }
               *[other]
                    Viele Grüße
                    { $agent }
            }
    }
