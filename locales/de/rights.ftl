### Was das Recht der Kundschaft gibt, in der Sprache der Person, die damit arbeitet. Eine Regel je Zeile, daneben das, was man dazu wissen muss.

## What a rule is about

right-kind-withdrawal = Widerruf ohne Angabe von Gründen
right-kind-refund = Erstattung
right-kind-delivery = Lieferung
right-kind-guarantee = Mangelhafte Ware (Gewährleistung)
right-kind-duty-de-minimis = Einfuhr: Zoll
right-kind-vat-de-minimis = Einfuhr: Mehrwertsteuer, Waren- und Dienstleistungssteuer oder Verkaufssteuer
right-kind-privacy-access = Auskunft über die eigenen Daten
right-kind-privacy-law = Datenschutz
right-kind-contract-language = Sprache von Verträgen und Verbraucherinformationen
right-kind-label-language = Sprache von Etiketten und Anleitungen
right-kind-complaint-body = Stellen für Beschwerden
right-kind-emergency = Notrufnummern

## What it says

right-days = { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
right-working-days = { $count ->
        [one] 1 Arbeitstag
       *[other] { $count } Arbeitstage
    }
right-months = { $count ->
        [one] 1 Monat
       *[other] { $count } Monate
    }
right-years = { $count ->
        [one] 1 Jahr
       *[other] { $count } Jahre
    }
right-hours = { $count ->
        [one] 1 Stunde
       *[other] { $count } Stunden
    }
# $time is one of the above.
right-deadline = { $from ->
        [delivery] { $time } ab Erhalt der Ware
        [contract] { $time } ab Vertragsschluss
        [withdrawal] { $time } ab dem Widerruf
        [return] { $time } ab Eingang der Rücksendung beim Shop
        [request] { $time } ab der Anfrage
        [purchase] { $time } ab dem Kauf
       *[none] { $time }
    }
right-amount = Entfällt bis zu diesem Warenwert: { $amount }
right-tax-due = Entfällt, solange die Abgabe selbst nicht höher ist als { $amount }
right-languages-all = Alle diese Sprachen sind vorgeschrieben:
right-languages-any = Eine dieser Sprachen ist vorgeschrieben:
right-telephone = { $reaches ->
       *[all] { $number } (alle Dienste)
        [police] { $number } (Polizei)
        [gendarmerie] { $number } (Gendarmerie, außerhalb der Städte)
        [fire] { $number } (Feuerwehr)
        [ambulance] { $number } (Rettungsdienst)
        [ambulance-and-fire] { $number } (Rettungsdienst und Feuerwehr)
        [mobile] { $number } (vom Mobiltelefon)
        [text] { $number } (vom Schreibtelefon)
    }
right-no-right = Kein gesetzliches Recht dieser Art
right-no-exemption = Ohne Freigrenze: fällig bei jedem Wert
right-not-charged = Wird bei der Einfuhr nicht erhoben
right-no-law = Kein solches Gesetz
right-immediately = Sofort; das Gesetz nennt keine Zahl
right-without-delay = Unverzüglich; das Gesetz nennt keine Zahl
right-reasonable-time = Innerhalb angemessener Frist, je nach Art und Preis der Ware; das Gesetz nennt keine Zahl
right-expected-life = Solange die Ware erwartungsgemäß halten sollte; das Gesetz nennt keine Zahl

## For what it does not hold

right-exceptions = Gilt nicht für:
right-exception-custom-made = eigens angefertigte oder angepasste Ware
right-exception-perishable = verderbliche Ware
right-exception-sealed-hygiene = versiegelte Hygieneartikel nach dem Öffnen
right-exception-digital-content = digitale Inhalte nach der Bereitstellung
right-exception-tickets-dated = Unterkünfte, Veranstaltungen und Ähnliches zu festem Termin
right-exception-price-fluctuating = Ware, deren Preis Kursschwankungen folgt
right-exception-newspapers = Zeitungen und Zeitschriften
right-exception-unsealed-media = versiegelte Aufnahmen und Software nach dem Öffnen
right-exception-travel = Beförderung und Reisen
right-exception-business-buyer = Käufe für ein Unternehmen
right-exception-other = weitere im Gesetz aufgezählte Fälle

## What one has to know with it

right-condition-after-complaint-to-trader = Erst nach einer Beschwerde beim Shop.
right-condition-by-origin-or-carrier = Je nach Herkunft der Ware oder zwischen Post und Kurier verschieden.
right-condition-by-region = Je nach Region verschieden.
right-condition-cancel-if-late = Bei Verspätung ist ein Rücktritt mit Erstattung möglich.
right-condition-cancel-on-breach = Ein Rücktritt ist möglich, wenn der Shop seine Pflicht verletzt, zu informieren, einen Vertrag auszuhändigen oder zu liefern.
right-condition-collected-at-purchase = Bis zu einer Wertgrenze erhebt der Shop oder die Plattform die Steuer beim Kauf.
right-condition-cross-border-only = Nur bei Käufen aus einem anderen Staat.
right-condition-customer-chooses-remedy = Die Kundschaft wählt zwischen Reparatur, Ersatz und Erstattung, zumindest bei erheblichen Mängeln.
right-condition-customer-pays-return = Die Kundschaft trägt die Kosten der Rücksendung.
right-condition-digital-content-shorter = Bei digitalen Inhalten kürzer.
right-condition-doorstep-sales-differ = Für Haustürgeschäfte, Telefonverkauf und Direktvertrieb gelten eigene Regeln.
right-condition-fault-presumed-at-delivery = Ein in dieser Zeit entdeckter Mangel gilt als von Anfang an vorhanden.
right-condition-fee = Gebührenpflichtig.
right-condition-fee-possible = Der Shop darf eine begrenzte Gebühr einbehalten.
right-condition-flat-charge = Bis zu einer Wertgrenze gilt statt des üblichen Tarifs ein Pauschalbetrag oder Pauschalsatz.
right-condition-free-of-charge = Für die Kundschaft kostenlos.
right-condition-further-deadline-first = Die Kundschaft muss zuerst eine angemessene Nachfrist setzen.
right-condition-goods-unused = Nur für Ware, die unbenutzt oder im Originalzustand ist.
right-condition-hidden-faults-from-discovery = Bei verdeckten Mängeln ab ihrer Entdeckung.
right-condition-industrial-goods-free = Industriewaren sind unabhängig vom Wert zollfrei.
right-condition-larger-businesses-only = Verpflichtet nur Unternehmen ab einer bestimmten Größe.
right-condition-late-delivery-only = Nur bei verspäteter oder ausgebliebener Lieferung.
right-condition-limited-times = Nur mit begrenzter Häufigkeit oder bis zu einer Summe im Jahr.
right-condition-longer-elsewhere = Außerhalb derselben Stadt länger.
right-condition-longer-for-durable-goods = Bei langlebiger Ware länger.
right-condition-longer-for-some-customers = Länger für einige gesetzlich geschützte Personengruppen.
right-condition-longer-if-not-told = Länger, wenn über das Recht nicht informiert wurde.
right-condition-may-be-extended = Verlängerung möglich, wenn die betroffene Person informiert wird.
right-condition-may-wait-for-goods = Der Shop darf warten, bis die Ware oder ein Nachweis der Absendung eintrifft.
right-condition-money-back-at-first = In den ersten 30 Tagen kann mangelhafte Ware gegen volle Erstattung zurückgewiesen werden.
right-condition-number-is-practice = Das Gesetz nennt keine Zahl: Diese folgt der Praxis oder den Hinweisen der Behörde.
right-condition-post-and-courier-only = Nur bei Post- und Kuriersendungen.
right-condition-prepaid-orders-only = Bei im Voraus bezahlten Bestellungen.
right-condition-registered-seller-only = Nur, wenn das verkaufende Unternehmen für die Steuer registriert ist.
right-condition-report-at-once = Ein Mangel ist dem Shop sofort zu melden.
right-condition-report-soon = Ein Mangel ist dem Shop bald zu melden.
right-condition-reports-and-advice-only = Nimmt Meldungen entgegen oder berät; entscheidet keine Einzelfälle.
right-condition-same-means = Über dasselbe Zahlungsmittel.
right-condition-seller-pays-return = Der Shop trägt die Kosten der Rücksendung.
right-condition-services-from-contract = Bei Dienstleistungen ab Vertragsschluss.
right-condition-services-may-be-excluded = Kann bei Dienstleistungen vor Vertragsschluss ausgeschlossen werden.
right-condition-shorter-for-consumables = Bei kurzlebiger Ware kürzer.
right-condition-shown-policy-prevails = Maßgeblich sind die Bedingungen des Shops, wie sie vor dem Kauf angezeigt wurden.
right-condition-some-businesses-only = Verpflichtet nur bestimmte Arten von Unternehmen oder Verkäufen.
right-condition-some-goods-excluded = Nicht für bestimmte Waren wie Tabak und Alkohol.
right-condition-some-goods-only = Nur für bestimmte Arten von Waren.
right-condition-some-goods-shorter = Bei bestimmten Arten von Waren kürzer.
right-condition-time-to-ship = Dies ist die Frist für den Versand, nicht für die Ankunft.
right-condition-trader-must-agree = Nur, wenn der Shop teilnimmt.
right-condition-unless-agreed-otherwise = Sofern nichts anderes vereinbart wurde.
right-condition-used-goods-shorter = Bei gebrauchter Ware möglicherweise kürzer.
right-condition-with-delivery-cost = Samt den Kosten der Standardlieferung.

## How sure and since when

right-law = Rechtsgrundlage: { $law }
right-valid-from = Gilt seit: { $date }
right-valid-until = Gilt bis: { $date }
right-ask = Die Quelle lässt Zweifel: nachfragen, bevor Sie etwas versprechen.
right-place = { $place ->
       *[market] Gilt im ganzen Markt
        [subdivision] Gilt in diesem Teil des Marktes ({ $code })
        [union] Gilt in der ganzen Europäischen Union
    }
