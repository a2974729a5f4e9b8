# Returns and refunds: to the customer. After a salutation that ends with a comma the first letter is made small where it is
# no „Sie“ (usage of letters): so no message begins with a noun.

customer-return-requested =
    { $formality ->
        [informal] Deine Rückgabeanfrage zur Bestellung { $order } ist bei uns eingegangen. Wir prüfen sie gerade und melden uns bei dir, sobald wir entschieden haben. Bis dahin brauchst du nichts zu tun.
       *[formal] Ihre Rückgabeanfrage zur Bestellung { $order } ist bei uns eingegangen. Wir prüfen sie gerade und melden uns bei Ihnen, sobald wir entschieden haben. Bis dahin brauchen Sie nichts zu tun.
    }
customer-return-asked =
    { $what ->
        [delivery-date]
            { $formality ->
                [informal] Vielen Dank für deine Rückgabeanfrage zur Bestellung { $order }. An welchem Tag ist das Paket bei dir angekommen? Sobald wir das wissen, können wir dir gleich antworten.
               *[formal] Vielen Dank für Ihre Rückgabeanfrage zur Bestellung { $order }. Können Sie uns bitte mitteilen, an welchem Tag das Paket bei Ihnen angekommen ist? Dann können wir Ihnen gleich antworten.
            }
        [opened]
            { $formality ->
                [informal] Vielen Dank für deine Rückgabeanfrage zur Bestellung { $order }. Ist die versiegelte Verpackung schon geöffnet? Sobald wir das wissen, können wir dir gleich antworten.
               *[formal] Vielen Dank für Ihre Rückgabeanfrage zur Bestellung { $order }. Können Sie uns bitte mitteilen, ob die versiegelte Verpackung bereits geöffnet wurde? Dann können wir Ihnen gleich antworten.
            }
       *[other]
            { $formality ->
                [informal] Vielen Dank für deine Rückgabeanfrage zur Bestellung { $order }. Wir müssen noch einen Punkt klären, bevor wir dir verbindlich antworten können, und melden uns dann wieder bei dir.
               *[formal] Vielen Dank für Ihre Rückgabeanfrage zur Bestellung { $order }. Wir müssen noch einen Punkt klären, bevor wir Ihnen verbindlich antworten können, und melden uns dann wieder bei Ihnen.
            }
    }
customer-return-asked-again =
    { $formality ->
        [informal] Für die Rückgabe zur Bestellung { $order } fehlt uns noch die Angabe, um die wir dich gebeten haben. Sobald sie da ist, geht es weiter.
       *[formal] Für die Rückgabe zur Bestellung { $order } fehlt uns noch die Angabe, um die wir Sie gebeten haben. Sobald sie uns vorliegt, geht es weiter.
    }
customer-return-approved =
    { $formality ->
        [informal]
            Deine Rückgabe zur Bestellung { $order } ist genehmigt. { $way ->
                [prepaid-label] Du bekommst von uns ein Rücksendeetikett: Klebe es bitte auf das Paket und gib das Paket ab.
                [in-store] Du kannst die Ware in unser Geschäft bringen; halte bitte die Bestellnummer bereit.
                [drop-off] Du kannst das Paket an einer Annahmestelle des Paketdienstes abgeben.
                [own-parcel] Schick uns das Paket bitte mit einem Versanddienst deiner Wahl und heb den Einlieferungsbeleg auf.
               *[none] Wie du die Ware am besten zurückschickst, teilen wir dir noch mit.
            } { $pays ->
                [shop] Die Rücksendung ist für dich kostenlos.
                [customer]
                    { $fee ->
                        [none] Die Kosten der Rücksendung trägst du.
                       *[other] Die Rücksendung kostet { $fee }.
                    }
               *[unsaid] { "" }
            }
       *[formal]
            Ihre Rückgabe zur Bestellung { $order } ist genehmigt. { $way ->
                [prepaid-label] Sie erhalten von uns ein Rücksendeetikett: Bitte kleben Sie es auf das Paket und geben Sie das Paket ab.
                [in-store] Sie können die Ware in unser Geschäft bringen; bitte halten Sie die Bestellnummer bereit.
                [drop-off] Sie können das Paket an einer Annahmestelle des Paketdienstes abgeben.
                [own-parcel] Bitte senden Sie uns das Paket mit einem Versanddienst Ihrer Wahl und bewahren Sie den Einlieferungsbeleg auf.
               *[none] Wie Sie die Ware am besten zurücksenden, teilen wir Ihnen noch mit.
            } { $pays ->
                [shop] Die Rücksendung ist für Sie kostenlos.
                [customer]
                    { $fee ->
                        [none] Die Kosten der Rücksendung tragen Sie.
                       *[other] Die Rücksendung kostet { $fee }.
                    }
               *[unsaid] { "" }
            }
    }
customer-return-refused =
    { $formality ->
        [informal]
            Danke für deine Nachricht. Leider können wir die Rückgabe zur Bestellung { $order } nicht annehmen. { $why ->
                [passed] Die Rückgabefrist ist am { $date } abgelaufen.
                [excluded] Der Artikel ist von der Rückgabe ausgeschlossen.
                [used] Der Artikel ist bereits benutzt oder geöffnet und kann deshalb nicht zurückgenommen werden.
                [returned] Nach unseren Unterlagen sind die Artikel bereits zurückgekommen.
               *[other] Die Bedingungen für eine Rückgabe sind nicht erfüllt.
            } { $instead ->
                [exchange] Anbieten können wir dir einen Umtausch. Sag uns einfach Bescheid.
                [store-credit] Anbieten können wir dir ein Guthaben in unserem Shop. Sag uns einfach Bescheid.
                [both] Anbieten können wir dir einen Umtausch oder ein Guthaben in unserem Shop. Sag uns einfach, was dir lieber ist.
               *[none] Haben wir etwas nicht berücksichtigt? Dann schreib uns bitte, und wir sehen es uns noch einmal an.
            }
       *[formal]
            Vielen Dank für Ihre Nachricht. Leider können wir die Rückgabe zur Bestellung { $order } nicht annehmen. { $why ->
                [passed] Die Rückgabefrist ist am { $date } abgelaufen.
                [excluded] Der Artikel ist von der Rückgabe ausgeschlossen.
                [used] Der Artikel ist bereits benutzt oder geöffnet und kann deshalb nicht zurückgenommen werden.
                [returned] Nach unseren Unterlagen sind die Artikel bereits zurückgekommen.
               *[other] Die Bedingungen für eine Rückgabe sind nicht erfüllt.
            } { $instead ->
                [exchange] Anbieten können wir Ihnen einen Umtausch. Geben Sie uns einfach Bescheid.
                [store-credit] Anbieten können wir Ihnen ein Guthaben in unserem Shop. Geben Sie uns einfach Bescheid.
                [both] Anbieten können wir Ihnen einen Umtausch oder ein Guthaben in unserem Shop. Teilen Sie uns einfach mit, was Ihnen lieber ist.
               *[none] Haben wir etwas nicht berücksichtigt? Dann schreiben Sie uns bitte, und wir sehen es uns noch einmal an.
            }
    }
customer-return-label =
    { $formality ->
        [informal] Das Rücksendeetikett zur Bestellung { $order } ist unterwegs zu dir. Klebe es bitte auf das Paket und heb den Einlieferungsbeleg auf, bis das Geld bei dir ist.
       *[formal] Das Rücksendeetikett zur Bestellung { $order } ist unterwegs zu Ihnen. Bitte kleben Sie es auf das Paket und bewahren Sie den Einlieferungsbeleg auf, bis das Geld bei Ihnen ist.
    }
customer-return-received =
    { $formality ->
        [informal] Dein Paket zur Bestellung { $order } ist bei uns angekommen. Wir prüfen es gerade und melden uns, sobald wir damit fertig sind.
       *[formal] Ihr Paket zur Bestellung { $order } ist bei uns angekommen. Wir prüfen es gerade und melden uns, sobald wir damit fertig sind.
    }
customer-return-accepted =
    { $formality ->
        [informal] Wir haben deine Rücksendung zur Bestellung { $order } geprüft, es ist alles in Ordnung. Wir veranlassen jetzt die Erstattung und bestätigen sie dir.
       *[formal] Wir haben Ihre Rücksendung zur Bestellung { $order } geprüft, es ist alles in Ordnung. Wir veranlassen jetzt die Erstattung und bestätigen sie Ihnen.
    }
customer-return-not-accepted =
    { $formality ->
        [informal] Wir haben deine Rücksendung zur Bestellung { $order } geprüft. Leider ist die Ware nicht in dem Zustand bei uns angekommen, den wir erwartet hatten. Wir schreiben dir, wie es weitergehen kann, und freuen uns, wenn du uns deine Sicht schilderst.
       *[formal] Wir haben Ihre Rücksendung zur Bestellung { $order } geprüft. Leider ist die Ware nicht in dem Zustand bei uns angekommen, den wir erwartet hatten. Wir schreiben Ihnen, wie es weitergehen kann, und freuen uns, wenn Sie uns Ihre Sicht schildern.
    }
customer-return-account =
    { $formality ->
        [informal] Wir haben deine Rücksendung zur Bestellung { $order } geprüft, es ist alles in Ordnung. Bei deiner Zahlungsart können wir nur auf ein Bankkonto erstatten. Teile uns deine Bankverbindung bitte auf einem sicheren Weg mit und schick uns keine Kartennummern.
       *[formal] Wir haben Ihre Rücksendung zur Bestellung { $order } geprüft, es ist alles in Ordnung. Bei Ihrer Zahlungsart können wir nur auf ein Bankkonto erstatten. Bitte teilen Sie uns Ihre Bankverbindung auf einem sicheren Weg mit und senden Sie uns keine Kartennummern.
    }
customer-return-refunded =
    { $formality ->
        [informal]
            { $goodwill ->
                [yes] Wir haben dir zur Bestellung { $order } aus Kulanz { $amount } erstattet; du brauchst nichts zurückzuschicken.
               *[no] Wir haben dir zur Bestellung { $order } den Betrag von { $amount } erstattet.
            } { $route ->
                [original] Das Geld geht auf dem Weg zurück, auf dem du bezahlt hast.
                [bank-account] Das Geld geht auf das Bankkonto, das du uns genannt hast.
               *[other] { "" }
            } { customer-return-days }
       *[formal]
            { $goodwill ->
                [yes] Wir haben Ihnen zur Bestellung { $order } aus Kulanz { $amount } erstattet; Sie brauchen nichts zurückzusenden.
               *[no] Wir haben Ihnen zur Bestellung { $order } den Betrag von { $amount } erstattet.
            } { $route ->
                [original] Das Geld geht auf dem Weg zurück, auf dem Sie bezahlt haben.
                [bank-account] Das Geld geht auf das Bankkonto, das Sie uns genannt haben.
               *[other] { "" }
            } { customer-return-days }
    }
customer-return-days =
    { $days ->
        [none] Wie lange es dauert, bis es zu sehen ist, hängt von der Bank oder dem Zahlungsdienst ab.
        [0] In der Regel ist es noch am selben Tag da.
        [one] { $kind ->
            [business] In der Regel ist es innerhalb eines Werktags da.
           *[calendar] In der Regel ist es innerhalb eines Tages da.
        }
       *[other] { $kind ->
            [business] In der Regel ist es innerhalb von { $days } Werktagen da.
           *[calendar] In der Regel ist es innerhalb von { $days } Tagen da.
        }
    }
customer-return-delayed =
    { $formality ->
        [informal] Deine Erstattung zur Bestellung { $order } dauert länger, als wir dir zugesagt hatten. Das tut uns leid. Wir kümmern uns jetzt darum und schreiben dir, sobald das Geld unterwegs ist.
       *[formal] Ihre Erstattung zur Bestellung { $order } dauert länger, als wir Ihnen zugesagt hatten. Das tut uns leid. Wir kümmern uns jetzt darum und schreiben Ihnen, sobald das Geld unterwegs ist.
    }
customer-return-exchanged =
    { $formality ->
        [informal] Dein Umtausch zur Bestellung { $order } ist veranlasst. Wir schreiben dir, sobald die neue Ware unterwegs ist.
       *[formal] Ihr Umtausch zur Bestellung { $order } ist veranlasst. Wir schreiben Ihnen, sobald die neue Ware unterwegs ist.
    }
return-answer =
    { $answer ->
        [eligible] Rückgabe möglich.
        [not-eligible] Rückgabe nicht möglich.
       *[ask] Zuerst ist etwas zu klären.
    }
return-window =
    { $basis ->
        [policy]
            { $earliest ->
                [yes] Nach den Bedingungen des Shops, gerechnet ab { $from }, mindestens bis { $until }: Der Tag der Zustellung ist nicht bekannt.
               *[no] Nach den Bedingungen des Shops, gerechnet ab { $from }, bis zum Ende dieses Tages am Ort der Kundschaft: { $until }.
            }
       *[statutory]
            { $earliest ->
                [yes] Nach dem Gesetz, gerechnet ab { $from }, mindestens bis { $until }: Der Tag der Zustellung ist nicht bekannt.
               *[no] Nach dem Gesetz, gerechnet ab { $from }, bis zum Ende dieses Tages am Ort der Kundschaft: { $until }.
            }
    }
return-reason-within-policy = Nach den Bedingungen des Shops ist die Rückgabe bis { $date } möglich.
return-reason-within-law = Das gesetzliche Widerrufsrecht gilt bis { $date }.
return-reason-policy-passed = Die Frist nach den Bedingungen des Shops endete am { $date }.
return-reason-no-returns-by-policy = Die Bedingungen des Shops sehen hier keine Rückgabe vor, die über das Gesetz hinausgeht.
return-reason-no-policy = Für diesen Shop liegen keine Rückgabebedingungen vor.
return-reason-law-passed = Die gesetzliche Frist endete am { $date }.
return-reason-no-law-right = Das Recht dieses Marktes kennt keinen Widerruf ohne Angabe von Gründen.
return-reason-law-not-known = Was das Recht dieses Marktes vorsieht, ist hier nicht bekannt: nachfragen, bevor Sie ablehnen.
return-reason-law-unsure = Die Quelle zum Recht dieses Marktes lässt Zweifel: nachfragen, bevor Sie ablehnen.
return-reason-law-names-no-number = Das Gesetz nennt keine Zahl von Tagen, oder es ist offen, ab wann sie zählen: nachfragen, bevor Sie ablehnen.
return-reason-no-market = Der Markt der Kundschaft ist nicht bekannt und damit auch nicht, welches Recht gilt.
return-reason-ask-delivery-date = Fragen Sie nach dem Tag der Zustellung: Ab der Bestellung gerechnet endete die Frist am { $date }.
return-reason-last-day-not-working = Der letzte Tag war kein Arbeitstag. Viele Gesetze verlängern die Frist dann bis { $date }: nachfragen.
return-reason-excluded = Die Bedingungen des Shops schließen dies von der Rückgabe aus: { $kind }.
return-reason-excepted-by-law = Das Gesetz nimmt dies aus: { $kind }.
return-reason-ask-opened = Das Gesetz nimmt dies aus, sobald es geöffnet oder bereitgestellt wurde; fragen Sie nach: { $kind }.
return-reason-used = Die Ware wurde benutzt, und die Bedingungen des Shops erlauben nur die Rückgabe unbenutzter Ware.
return-reason-used-by-law = Die Ware wurde benutzt, und das Recht gilt nur für unbenutzte Ware.
return-reason-seal-opened = Das Siegel wurde geöffnet.
return-reason-ask-shown-policy = Nach dem Gesetz gelten die Bedingungen des Shops, wenn sie vor dem Kauf angezeigt wurden: fragen, ob es so war.
return-reason-ask-condition = Nachfragen, denn das Gesetz stellt eine Bedingung: { $condition }
return-reason-note = Gut zu wissen: { $condition }
return-reason-not-at-a-distance = Der Kauf fand im Geschäft statt, und das Recht gilt für Fernabsatz: nachfragen.
return-reason-ships-elsewhere = Die Bestellung ging in einen anderen Markt: { $country }.
return-reason-nothing-left = Alles ist schon zurückgekommen.
return-reason-fewer-left =
    { $left ->
        [one] Zum Zurücksenden ist nur noch { $left } Stück übrig.
       *[other] Zum Zurücksenden sind nur noch { $left } Stück übrig.
    }
return-reason-no-such-line = Diese Position gibt es in der Bestellung nicht.
return-reason-price-not-known = Ein Preis ist nicht bekannt: Sehen Sie ihn nach, bevor Sie einen Betrag nennen.
return-reason-several-currencies = Preise, Gesamtbetrag, Gebühr oder Erstattungen lauten auf verschiedene Währungen: Eine Summe lässt sich nicht angeben.
return-reason-nothing-to-refund = Der gezahlte Betrag wurde schon vollständig erstattet.
return-reason-discount = Die Bestellung kostete weniger als ihre Artikel zusammen: Verteilen Sie den Rabatt, bevor Sie einen Betrag nennen.
return-reason-fee-not-allowed = Die Gebühr des Shops wird nicht einbehalten: Diese Rückgabe steht der Kundschaft gesetzlich zu.
return-reason-fee-kept = Der Shop behält { $amount } ein.
return-reason-delivery-cost-included = Auch die Lieferkosten werden erstattet.
return-reason-shop-pays-return = Der Shop zahlt die Rücksendung: So will es das Gesetz.
return-reason-money-by-law = Die Bedingungen sehen nur Guthaben vor, doch das Gesetz gibt Anspruch auf Geld.
return-reason-guarantee-holds = Für Mängel wird bis { $date } gehaftet. Wie ein Mangel behoben wird (Reparatur, Ersatz, Geld): nachfragen.
return-reason-guarantee-passed = Die Frist der Mängelhaftung endete am { $date }.
return-reason-guarantee-unclear = Wie lange hier für Mängel gehaftet wird, ist nicht sicher: nachfragen.
return-reason-arrived-already = Laut einer Sendung ist die Ware am { $date } angekommen: nachfragen.
return-reason-delivery-overdue = Die Lieferung war bis { $date } fällig.
return-reason-delivery-not-due = Die Lieferung darf bis { $date } dauern: fragen, was vereinbart wurde.
return-reason-delivery-unclear = Bis wann zu liefern war, ist hier nicht bekannt: nachfragen.
return-reason-must = Die Bedingungen des Shops verlangen: { $condition }
goods-condition-unused = unbenutzt
goods-condition-original-packaging = in der Originalverpackung
goods-condition-seal-unbroken = mit unversehrtem Siegel
goods-condition-tags-attached = mit allen Etiketten
goods-condition-complete = vollständig
goods-condition-proof-of-purchase = mit Kaufbeleg
goods-kind-custom-made = eigens angefertigte oder angepasste Ware
goods-kind-perishable = verderbliche Ware
goods-kind-sealed-hygiene = versiegelte Hygieneartikel
goods-kind-digital-content = digitale Inhalte
goods-kind-tickets-dated = Eintrittskarten und Unterkünfte zu festem Termin
goods-kind-price-fluctuating = Ware, deren Preis Kursschwankungen folgt
goods-kind-newspapers = Zeitungen und Zeitschriften
goods-kind-unsealed-media = versiegelte Aufnahmen und Software
goods-kind-travel = Beförderung und Reisen
goods-kind-gift-card = Geschenkgutscheine
goods-kind-clearance = reduzierte Ware und Restposten
return-way =
    { $way ->
        [prepaid-label] Frankiertes Rücksendeetikett
        [in-store] Im Geschäft
        [drop-off] Abgabe an einer Annahmestelle des Paketdienstes
       *[own-parcel] Eigenes Paket
    } ({ $pays ->
        [shop] der Shop zahlt
       *[customer]
            { $fee ->
                [none] die Kundschaft zahlt
               *[other] die Kundschaft zahlt { $fee }
            }
    })
return-days =
    { $days ->
        [0] am selben Tag
        [one] { $kind ->
            [business] bis zu { $days } Arbeitstag
           *[calendar] bis zu { $days } Tag
        }
       *[other] { $kind ->
            [business] bis zu { $days } Arbeitstage
           *[calendar] bis zu { $days } Tage
        }
    }
return-route =
    { $route ->
        [original]
            { $days ->
                [none] Auf demselben Weg zurück, auf dem das Geld kam: { $method }.
               *[other] Auf demselben Weg zurück, auf dem das Geld kam: { $method }; { return-days }.
            }
        [bank-account]
            { $days ->
                [none] Zahlungsart: { $method }. Erstattung auf ein Bankkonto, das die Kundschaft nennen muss.
               *[other] Zahlungsart: { $method }. Erstattung auf ein Bankkonto, das die Kundschaft nennen muss; { return-days }.
            }
        [shop] Zahlungsart: { $method }. Der Anbieter erstattet nicht, daher stimmt der Shop die Rückzahlung mit der Kundschaft ab.
       *[not-known]
            { $method ->
                [none] Aus der Zahlung geht nicht hervor, wie eine Erstattung ankommt.
               *[other] Zahlungsart: { $method }. Wie eine Erstattung damit ankommt, ist nicht bekannt.
            }
    }
refund-ask-how-paid = Fragen Sie, wie bezahlt wurde.
refund-ask-bank-account = Bitten Sie auf einem sicheren Weg um die Bankverbindung.
refund-ask-how-wanted = Fragen Sie die Kundschaft, wie sie das Geld erhalten möchte.
refund-ask-provider = Fragen Sie beim Zahlungsanbieter nach, bevor Sie einen Weg oder eine Frist zusagen.
refund-ask-too-long-ago = Der Zahlungsanbieter erstattet Zahlungen von diesem Tag nicht mehr: Fragen Sie nach einem anderen Weg.
refund-clock-law =
    { $until ->
        [none]
            { $law ->
                [none] Das Gesetz nennt keinen Tag, bis zu dem das Geld zurückgezahlt sein muss.
               *[other] Die Rechtsgrundlage ({ $law }) nennt keinen Tag, der sich hier berechnen ließe.
            }
       *[other]
            { $overdue ->
                [yes] Gesetzlich überfällig: Die Zahlung war bis { $until } fällig ({ $law }).
               *[other] Gesetzlich fällig bis { $until } ({ $law }).
            }
    } { $sure ->
        [no] Die Quelle lässt Zweifel.
       *[yes] { "" }
    }
case-step =
    { $step ->
        [open] Eröffnet
        [approve] Genehmigt
        [refuse] Abgelehnt
        [ask] Rückfrage gestellt
        [send-label] Etikett gesendet oder Rückweg mitgeteilt
        [on-its-way] Unterwegs zu uns
        [receive] Eingegangen
        [inspect] Geprüft: in Ordnung
        [inspect-not] Geprüft: nicht in Ordnung
        [hold] Wartet auf Genehmigung: { $amount }
        [deny] Die Genehmigung wurde verweigert
        [refund]
            { $basis ->
                [granted] Erstattet, genehmigt: { $amount }
               *[own] Erstattet: { $amount }
            }
        [goodwill]
            { $basis ->
                [granted] Aus Kulanz erstattet, genehmigt: { $amount }
               *[own] Aus Kulanz erstattet: { $amount }
            }
        [exchange] Umgetauscht
       *[close] Abgeschlossen
    }
approval-why-no-limit = Es ist keine Grenze festgelegt, daher braucht jede Erstattung eine Genehmigung.
approval-why-case = Der Vorgang käme auf { $total }; Ihre Grenze pro Vorgang liegt bei { $limit }.
approval-why-day = Der heutige Tag käme auf { $total }; Ihre Grenze pro Tag liegt bei { $limit }.
approval-why-market-day = Der heutige Tag käme in diesem Markt auf { $total }; Ihre Grenze dort liegt bei { $limit }.
approval-why-no-rate = Es gibt keinen Kurs von { $from } zu { $to }.
approval-why-old-rate = Der Kurs ist vom { $date } und zu alt, um verlässlich zu sein.
approval-why-not-counted = Frühere Erstattungen sind in der Währung Ihrer Grenze nicht bekannt.
return-message-in-english = Der Text ist in dieser Sprache noch nicht verfügbar ({ $language }), daher ist er auf Englisch. Weisen Sie darauf hin, oder übersetzen Sie ihn.
return-message-shop-words = Endet mit dem eigenen Wortlaut des Shops aus den Bedingungen: Prüfen Sie die Sprache.
case-state =
    { $state ->
        [requested] Angefragt
        [asked] Rückfrage gestellt
        [approved] Genehmigt
        [refused] Abgelehnt
        [label-sent] Etikett gesendet
        [on-its-way] Unterwegs
        [received] Eingegangen
        [inspected] Geprüft
        [not-accepted] Nicht in Ordnung
        [refunded] Erstattet
        [exchanged] Umgetauscht
       *[closed] Abgeschlossen
    }
cli-return-most = Höchstens { $amount }
cli-return-message = Nachricht an die Kundschaft
cli-return-waits = Wartet auf Genehmigung: { $amount }. { $why }
cli-return-due = Erstattung fällig { $due }
cli-return-fault = { $line }:{ $column }: { $message }
cli-return-sound = Die Rückgabebedingungen sind verwendbar: { $shop }
cli-return-totals = { $limit ->
        [none] Heute erstattet: { $own }
       *[other] Heute erstattet: { $own } von { $limit }, { $left } übrig
    }
cli-return-no-limits = Es sind keine Grenzen festgelegt: Jede Erstattung braucht eine Genehmigung.
