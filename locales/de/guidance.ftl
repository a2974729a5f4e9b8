### Was beim Schreiben an eine Kundin oder einen Kunden zu tun ist, in der Sprache der Person, die damit arbeitet. Geltungsbereich
### und Quelle jedes Hinweises stehen in crates/market/facts/guidance.tsv; ein eigener Wunsch oder die eigene Schreibweise geht allem vor.

## Überall

guidance-any-name = Verwenden Sie den Namen, mit dem die Person unterschreibt, in der Reihenfolge der Unterschrift. Ist nicht klar, welcher Teil was ist, schreiben Sie den ganzen Namen oder fragen Sie nach.
guidance-any-gender = Lassen Sie „Herr“, „Frau“ und Ähnliches weg, bis die Person selbst so etwas verwendet: Weder ein Name noch ein Markt verrät es.
guidance-any-apology = Sagen Sie zuerst, was schiefgegangen ist und dass es Ihnen leidtut, dann, was Sie bis wann tun. Die Erklärung folgt danach, in aller Kürze.
guidance-any-saying-no = Sagen Sie in klaren Worten ab und zeigen Sie, dass Sie verstehen, was das für die Person bedeutet; sagen Sie dann, was Sie stattdessen anbieten können.

## Ungarisch

guidance-hu-form = Schreiben Sie mit Ön und Verben in der dritten Person. Wechseln Sie zum te, wenn die andere Seite es tut, und bleiben Sie in der ganzen Nachricht bei einer Form.
guidance-hu-name-order = Der Familienname steht vorn: In Kovács Anna ist es Kovács. Ist in einer anderen Sprache umgekehrt unterschrieben, folgen Sie der Unterschrift; fragen Sie nach, wenn es unklar ist.
guidance-hu-title = Úr, Asszony oder ein Titel folgt auf den Namen: Tisztelt Kovács Úr! Verwenden Sie das nur, wenn bekannt ist, was zutrifft; sonst: Tisztelt Ügyfelünk! Tisztelt mit dem bloßen vollen Namen klingt mechanisch.
guidance-hu-opening = Schließen Sie die Anrede mit einem Ausrufezeichen ab und schreiben Sie ihre Substantive groß: Tisztelt Kovács Úr! Der Text beginnt in einer neuen Zeile.
guidance-hu-dates = Schreiben Sie Jahr, Monat, Tag, mit einem Punkt nach Jahr und Tag: 2026. november 21. oder 2026. 11. 21. Eine Endung wird stattdessen mit Bindestrich angehängt: november 21-én.
guidance-hu-numbers = Setzen Sie ein Komma vor die Dezimalstellen und ein Leerzeichen zwischen die Tausender; die Währung folgt: 12 500 Ft.

## Deutsch

guidance-de-form = Siezen Sie, bis Sie geduzt werden, und wechseln Sie innerhalb eines Gesprächs nicht.
guidance-de-pronouns = „Sie“, „Ihnen“ und „Ihr“ werden in der Anrede immer großgeschrieben. „Du“ und „dein“ können in Nachrichten groß- oder kleingeschrieben werden: Entscheiden Sie sich einmal und bleiben Sie dabei.
guidance-de-opening = Beenden Sie die Anrede mit einem Komma und schreiben Sie klein weiter. Ist keine Anrede bekannt, passt „Guten Tag“ mit dem vollen Namen immer.
guidance-de-closing = Setzen Sie die Grußformel, etwa „Mit freundlichen Grüßen“, in eine eigene Zeile, ohne Komma danach, und darunter Ihren Namen.
guidance-de-dates = Schreiben Sie 21.11.2026 oder 21. November 2026. Vermeiden Sie Schrägstriche: Sie lassen offen, was der Monat ist.
guidance-de-numbers = Setzen Sie ein Komma vor die Dezimalstellen und einen Punkt zwischen die Tausender; die Währung folgt: 1.234,50 €.
guidance-de-payments = giropay wurde zum 30. Juni 2024 eingestellt: Bieten Sie es nicht an, und klären Sie, wie eine ältere Zahlung erstattet werden kann, bevor Sie etwas versprechen.
guidance-at-title = Steht ein akademischer Grad in der Unterschrift, behalten Sie ihn bei: Mag., Dr. und DI stehen vor dem Namen, Bachelor- und Mastergrade sowie PhD danach. Fügen Sie selbst keinen hinzu.
guidance-at-dates = In Österreich heißt der Januar Jänner: Schreiben Sie 21. Jänner 2026.

## Französisch

guidance-fr-form = Schreiben Sie vous, bis Ihnen das tu angeboten wird, auch wenn Sie dieselbe Person sonst mit tu anreden würden.
guidance-fr-title = Schreiben Sie Madame, nicht Mademoiselle, außer wenn die Person es selbst verwendet.
guidance-fr-opening = Beginnen Sie eine formelle Nachricht mit Madame, oder Monsieur, allein, ohne Familiennamen und nicht abgekürzt. Wissen Sie nicht, was zutrifft, schreiben Sie beides zusammen: Madame, Monsieur,
guidance-fr-closing = Wiederholen Sie in einer formellen Grußformel die Worte der Anrede: nach Madame, also Veuillez agréer, Madame, …
guidance-fr-dates = Schreiben Sie 21 novembre 2026, den Monat klein, oder 21/11/2026: Der Tag steht vorn.
guidance-fr-numbers = Setzen Sie ein Komma vor die Dezimalstellen und ein schmales Leerzeichen zwischen die Tausender; die Währung folgt nach einem Leerzeichen: 1 234,50 €.

## Spanisch

guidance-es-form = Richten Sie sich nach der Person, tú oder usted. Ist nichts zu erkennen, beginnen Sie bei Beschwerden und in Geldfragen mit usted, und mischen Sie nie beides in einer Nachricht.
guidance-es-names = Viele haben zwei Familiennamen; zur Höflichkeitsanrede gehört der erste davon. Nehmen Sie nicht ohne Nachfrage das letzte Wort für den Familiennamen.
guidance-es-opening = Beenden Sie die Anrede mit einem Doppelpunkt, nicht mit einem Komma, und beginnen Sie den Text in einer neuen Zeile groß: Hola, Ana:
guidance-es-dates = Schreiben Sie 21 de noviembre de 2026, den Monat klein, oder 21/11/2026: Der Tag steht vorn.
guidance-es-numbers = Setzen Sie ein Komma vor die Dezimalstellen; die Währung folgt nach einem Leerzeichen: 12.345,50 €.
guidance-es-islands = Auf den Kanarischen Inseln ist es eine Stunde früher als im übrigen Spanien. Wenn Sie eine Uhrzeit vereinbaren, sagen Sie, welche Sie meinen: hora peninsular oder hora canaria.
guidance-mx-form = Schreiben Sie usted, bis die Person tú schreibt oder darum bittet.
guidance-mx-title = Enthält die Unterschrift einen Berufstitel (Lic., Ing., Dra.), setzen Sie ihn vor den Namen. Sonst fügen Sie keinen hinzu.
guidance-mx-numbers = Setzen Sie einen Punkt vor die Dezimalstellen und ein Komma zwischen die Tausender: $1,234.50. Das Zeichen ist dasselbe wie für den US-Dollar: Ergänzen Sie MXN, wo beides möglich ist.
guidance-mx-oxxo = Eine Barzahlung bei OXXO lässt sich nicht zurückbuchen. Bitten Sie um eine Bankverbindung (CLABE) oder einen anderen Weg, bevor Sie eine Erstattung versprechen.
guidance-mx-zones = In Mexiko gibt es mehrere Zeitzonen. Wenn Sie eine Uhrzeit vereinbaren, nennen Sie die Stadt, deren Zeit Sie meinen.

## Brasilianisches Portugiesisch

guidance-br-form = Você ist neutral. O senhor oder a senhora ist förmlicher und nennt ein Geschlecht: Verwenden Sie es nur, wenn bekannt ist, was zutrifft, oder wenn es gewünscht wird.
guidance-br-names = Es kann mehrere Familiennamen geben. Lassen Sie den Namen so, wie unterschrieben ist, und verwenden Sie in der Anrede seinen ersten Teil oder was gewünscht wird.
guidance-br-closing = Atenciosamente, ist ein guter Schluss für eine formelle Nachricht.
guidance-br-dates = Schreiben Sie 21 de novembro de 2026, den Monat klein, oder 21/11/2026: Der Tag steht vorn.
guidance-br-numbers = Setzen Sie ein Komma vor die Dezimalstellen und einen Punkt zwischen die Tausender; R$ steht vor dem Betrag: R$ 1.234,50.
guidance-br-rights = Was über das Internet oder telefonisch bestellt wurde, kann binnen 7 Tagen nach Erhalt ohne Angabe von Gründen gegen volle Erstattung zurückgegeben werden. Bestätigen Sie das und sagen Sie, wann das Geld kommt.
guidance-br-zones = In Brasilien gibt es mehrere Zeitzonen. Wenn Sie eine Uhrzeit vereinbaren, sagen Sie, ob Sie horário de Brasília meinen.

## Japanisch

guidance-ja-form = Schreiben Sie です・ます mit respektvollen Wörtern für das, was die Person tut, und bescheidenen für das, was wir tun, auch im Chat.
guidance-ja-you = Schreiben Sie nicht あなた: Verwenden Sie den Namen mit 様 oder お客様, oder lassen Sie die direkte Anrede weg.
guidance-ja-name-order = Der Familienname steht vorn. In lateinischer Schrift kommen beide Reihenfolgen vor: Folgen Sie der Unterschrift und fragen Sie nach, wenn es unklar ist.
guidance-ja-title = Fügen Sie dem Namen schriftlich 様 hinzu; es sagt nichts über das Geschlecht. Fügen Sie es nie Ihrem eigenen Namen oder Namen aus Ihrem Team hinzu.
guidance-ja-opening = Beginnen Sie eine E-Mail mit お世話になっております。 und sagen Sie, wer Sie sind, bevor Sie zur Sache kommen; wenn Sie sich entschuldigen, folgt die Entschuldigung sofort.
guidance-ja-apology = Beginnen Sie mit der Entschuldigung, nennen Sie dann die Ursache und was Sie dagegen getan haben, und schließen Sie wieder mit einer Entschuldigung. Fassen Sie sich kurz; keine Ausreden.
guidance-ja-dates = Schreiben Sie Jahr, Monat, Tag: 2026年11月21日. Nur in Ziffern ist die Reihenfolge dieselbe: 2026/11/21.
guidance-jp-konbini = Wurde die Bestellung bar in einem Convenience Store bezahlt, kann das Geld nicht auf demselben Weg zurückgehen: Bitten Sie um eine Bankverbindung, bevor Sie eine Erstattung versprechen.

## Chinesisch

guidance-zh-form = Schreiben Sie 您 an eine einzelne Person. An mehrere schreiben Sie 你们: 您们 ist nicht Standard.
guidance-zh-name-order = Der Familienname steht vorn und ist meist ein einziges Zeichen. Sind Sie nicht sicher, schreiben Sie den ganzen Namen.
guidance-zh-title = 先生 oder 女士 folgt auf den Familiennamen. Verwenden Sie das nur, wenn bekannt ist, was zutrifft; 您好 passt immer.
guidance-zh-dates = Schreiben Sie im Satz 2026年11月21日; vermeiden Sie 21/11 und 11/21.
guidance-zh-script = Schreiben Sie in der Schrift, in der Ihnen geschrieben wird, Kurz- oder Langzeichen, und mischen Sie sie nicht.
guidance-cn-rights = Die meisten online oder telefonisch bestellten Waren dürfen binnen 7 Tagen nach Erhalt ohne Angabe von Gründen zurückgegeben werden; das Geld ist binnen 7 Tagen nach Rückkehr der Ware fällig.
guidance-cn-time = Offiziell gilt in ganz China die Pekinger Zeit (UTC+8); in Xinjiang richten sich manche nach einer Uhr, die zwei Stunden nachgeht. Wenn Sie eine Uhrzeit vereinbaren, schreiben Sie 北京时间.

## Arabisch

guidance-ar-form = Verben und das „Sie“ zeigen ein Geschlecht. Bis bekannt ist, was zutrifft, wählen Sie Formulierungen ohne, etwa يُرجى mit einem Verbalsubstantiv.
guidance-ar-names = Ein Name kann eine Kette sein: eigener Name, Name des Vaters, des Großvaters. Verwenden Sie in der Anrede den Teil aus der Unterschrift und fragen Sie nach, wenn Sie nicht sicher sind.
guidance-ar-register = Schreiben Sie klares, zeitgemäßes Hocharabisch: freundlich, in kurzen Sätzen, nicht umgangssprachlich.
guidance-eg-dates = Schreiben Sie Tag, Monat, Jahr, mit den in Ägypten üblichen Monatsnamen: يناير, فبراير, مارس …
guidance-eg-week = Das Wochenende ist Freitag und Samstag; der Sonntag ist ein Arbeitstag. Zählen Sie zugesagte Tage entsprechend.
guidance-eg-rights = Die meisten Waren dürfen binnen 14 Tagen ohne Angabe von Gründen umgetauscht oder zurückgegeben werden, mangelhafte binnen 30 Tagen.

## Sprachen Indiens und Bangladeschs

guidance-hi-form = Schreiben Sie आप mit Verben im Plural (कीजिए, करें). Verwenden Sie nicht तुम oder तू.
guidance-te-form = Schreiben Sie మీరు mit Verben auf ‑రు. Verwenden Sie nicht నువ్వు.
guidance-te-title = Fügen Sie గారు nach dem Namen hinzu; es passt immer.
guidance-te-name-order = Der Familienname steht oft vorn oder nur als Initiale. Verwenden Sie in der Anrede den Rufnamen, wie unterschrieben, und fragen Sie nach, wenn Sie nicht sicher sind, welcher es ist.
guidance-ml-form = Schreiben Sie താങ്കൾ oder നിങ്ങൾ, oder verwenden Sie statt des Pronomens den Namen. Verwenden Sie nicht നീ.
guidance-ml-name-order = Initialen vor oder nach dem Rufnamen können für ein Haus oder den Namen des Vaters stehen. Verwenden Sie in der Anrede den ausgeschriebenen Namen.
guidance-bn-form = Schreiben Sie আপনি mit den passenden Verbformen (করুন). Verwenden Sie nicht তুমি oder তুই.
guidance-bn-register = Schreiben Sie alltägliches Standardbengalisch, freundlich und nicht gestelzt.
guidance-in-language = Antworten Sie in der Sprache, in der Ihnen geschrieben wird. Der Bundesstaat in der Adresse verrät sie nicht.
guidance-in-dates = Der Tag steht vorn. Schreiben Sie den Monat als Wort, damit 3/4 nicht als 4. März gelesen wird.
guidance-in-numbers = Gruppieren Sie die letzten drei Ziffern, die übrigen paarweise: ₹12,34,567. Ein Lakh ist 1,00,000; ein Crore ist 1,00,00,000.
guidance-in-time = In ganz Indien gilt das ganze Jahr eine Zeit, UTC+5:30. Achten Sie auf die halbe Stunde und schreiben Sie die Abweichung oder „indische Zeit“ dazu: IST bedeutet anderswo etwas anderes.
guidance-in-rights = Eine Beschwerde über einen Onlinekauf muss binnen 48 Stunden bestätigt und binnen eines Monats erledigt werden. Nennen Sie Termine, die beides einhalten.
guidance-bd-numbers = Gruppieren Sie die letzten drei Ziffern, die übrigen paarweise: 10,00,000. Die Währung ist টাকা, ৳.
guidance-bd-week = Das Wochenende ist Freitag und Samstag; der Sonntag ist ein Arbeitstag. Zählen Sie zugesagte Tage entsprechend.

## Englisch

guidance-en-pronouns = Verwenden Sie in der Anrede you und den Namen. Ist von jemand anderem die Rede und das Pronomen unbekannt, schreiben Sie they.
guidance-us-directness = Seien Sie freundlich und kommen Sie zur Sache: zuerst die Antwort, dann, wie es weitergeht. Kurzformen wie I’m sind in Ordnung.
guidance-us-dates = Schreiben Sie den Monat als Wort: November 21, 2026. Nur in Ziffern steht der Monat vorn, was anderswo für den Tag gehalten wird.
guidance-us-zones = In den USA gibt es mehrere Zeitzonen. Wenn Sie eine Uhrzeit vereinbaren, nennen Sie die Zone (Eastern, Central …). Hawaii und der größte Teil von Arizona haben keine Sommerzeit.
guidance-us-delay = Kann eine Bestellung nicht zur zugesagten Zeit oder, ohne Zusage, nicht binnen 30 Tagen versandt werden, teilen Sie das mit und bieten Sie die Wahl an: warten oder das ganze Geld zurück.
guidance-gb-closing = In einem formellen Brief gehört Yours sincerely zu einem Namen, Yours faithfully zu Dear Sir or Madam. In E-Mails passt meist Kind regards.
guidance-gb-directness = Schreiben Sie einfaches Englisch: kurze Sätze, alltägliche Wörter, kein Fachjargon.
guidance-gb-dates = Schreiben Sie 21 November 2026: den Tag zuerst, ohne th oder st.
guidance-gb-time = Schreiben Sie UK time: Im Winter gilt GMT, im Sommer eine Stunde mehr, und BST ist auch die Abkürzung für die Zeit in Bangladesch.
guidance-gb-rights = Die meisten Fernabsatzbestellungen können binnen 14 Tagen nach Erhalt ohne Angabe von Gründen storniert werden. Die Erstattung ist binnen 14 Tagen fällig, über das verwendete Zahlungsmittel.

## Die Europäische Union

guidance-eu-rights = Die meisten Fernabsatzbestellungen können binnen 14 Tagen nach Erhalt ohne Angabe von Gründen widerrufen werden. Es gibt Ausnahmen, etwa Maßanfertigungen.
guidance-eu-refund = Nach einem Widerruf ist die Erstattung samt den Kosten der Standardlieferung binnen 14 Tagen fällig, über das verwendete Zahlungsmittel, sofern nicht ausdrücklich einem anderen zugestimmt wird.

## In mehreren Sprachen oder Märkten

guidance-apology-first = Entschuldigen Sie sich, bevor Sie erklären.
guidance-arabic-closing = Schließen Sie eine formelle E-Mail mit وتقبلوا فائق الاحترام والتقدير, dann Ihr Name und Ihr Unternehmen.
guidance-arabic-digits = Beide Ziffernreihen werden hier gelesen. Antworten Sie in der, die Ihnen geschrieben wird, und mischen Sie sie nicht: Bei ٠١٢٣ ist das Dezimalzeichen ٫, bei 0123 ist es ein Punkt.
guidance-arabic-months-dz-tn = Nennen Sie Monate so, wie die Person es tut: hier جانفي, فيفري, مارس …; die Zahl neben dem Namen vermeidet Zweifel.
guidance-arabic-months-levant = Nennen Sie Monate so, wie die Person es tut: hier كانون الثاني, شباط, آذار …; die Zahl neben dem Namen vermeidet Zweifel.
guidance-arabic-months-ma = Nennen Sie Monate so, wie die Person es tut: hier يناير, فبراير … يوليوز, غشت, شتنبر; die Zahl neben dem Namen vermeidet Zweifel.
guidance-arabic-opening = Beginnen Sie eine formelle E-Mail mit dem Namen, wie unterschrieben, und dem dazugehörigen Titel; dann تحية طيبة وبعد، bevor Sie zur Sache kommen.
guidance-ask-language = Hier sind mehrere Sprachen gebräuchlich: Antworten Sie in der Sprache der Nachricht und fragen Sie, welche bevorzugt wird, wenn es nicht zu erkennen ist.
guidance-closing-formula = Beenden Sie eine formelle Nachricht mit der festen Formel, Ihrem Namen und Ihrem Unternehmen.
guidance-closing-in-full = Schreiben Sie die Grußformel aus: Ihre Abkürzung kann nachlässig wirken.
guidance-closing-no-comma = Setzen Sie kein Komma nach der Grußformel; Ihr Name folgt in der nächsten Zeile.
guidance-colour-white-mourning = Weiß kann für Trauer stehen: Wählen Sie für die Verpackung eine andere Farbe.
guidance-complaint-own = Nennen Sie, wer sich darum kümmert und bis wann Sie sich wieder melden.
guidance-complaint-written = Bestätigen Sie schriftlich, was vereinbart wurde.
guidance-currency-after = Die Währung folgt auf den Betrag, nach einem Leerzeichen.
guidance-currency-before = Die Währung steht vor dem Betrag.
guidance-currency-which-crown = Mehrere Länder haben eine Krone als Währung. Wo Verwechslung möglich ist, schreiben Sie den Code: SEK, NOK, DKK, ISK, CZK.
guidance-currency-which-dollar = Auch hier steht das Zeichen $ für die Landeswährung. Wo auch US-Dollar gemeint sein könnten, schreiben Sie den Code: CAD, ARS, CLP …
guidance-dates-dmy = Schreiben Sie zuerst den Tag, dann Monat und Jahr. Schreiben Sie den Monat aus, wo das Datum missverstanden werden könnte.
guidance-dates-mdy = Der Monat steht vorn, dann folgen Tag und Jahr. Schreiben Sie den Monat aus, wo das Datum missverstanden werden könnte.
guidance-dates-no-ordinal = Schreiben Sie den Tag ohne th oder st: 12 February 2027.
guidance-dates-ymd = Schreiben Sie zuerst das Jahr, dann Monat und Tag.
guidance-direct-plain = Sagen Sie das Wichtigste im ersten Satz, in einfachen Worten; lange Höflichkeiten davor können ausweichend wirken.
guidance-emoji-chat-follow = Im Chat ist ein Emoji in Ordnung, wenn auch die andere Seite welche verwendet.
guidance-emoji-email-none = Keine Emojis in E-Mails, außer wenn die andere Seite welche verwendet.
guidance-first-muhammad = Muhammad oder Md. vor anderen Namen ist meist nicht der Name für die Anrede. Nehmen Sie den, der darauf folgt, oder den Namen, wie unterschrieben ist.
guidance-flowers-chrysanthemum = Chrysanthemen gehören zur Trauer: Wählen Sie andere Blumen.
guidance-flowers-even = Eine gerade Zahl von Blumen gehört zu Beerdigungen: Schenken Sie eine ungerade.
guidance-form-avoid = Oft braucht ein Satz hier kein Wort für „Sie“. Verwenden Sie den Namen mit seinem Titel oder lassen Sie das Wort weg, statt ein Pronomen zu wählen.
guidance-form-both = Im Handel sind hier beide Formen gebräuchlich. Antworten Sie in der Form, in der Ihnen geschrieben wird; ist sie nicht zu erkennen, schreiben Sie formell.
guidance-form-formal = Schreiben Sie in der formellen Form, bis die andere Seite die informelle verwendet oder darum bittet; bleiben Sie in der ganzen Nachricht bei einer Form.
guidance-form-informal = Zwischen Handel und Kundschaft ist hier die informelle Form üblich. Wechseln Sie zur formellen, wenn Ihnen formell geschrieben wird.
guidance-form-kinship = Für „Sie“ dienen hier Verwandtschaftswörter, je nach Alter und Nähe. Erraten Sie sie nicht aus einem Namen: Verwenden Sie die neutrale Form mit dem Namen oder fragen Sie nach.
guidance-genitive-months = Als Wort steht der Monat im Genitiv und klein: 21. listopadu, 21 listopada, 21 ноября. Dasselbe Wort kann in einer Nachbarsprache ein anderer Monat sein.
guidance-gift-alcohol = Schicken Sie keinen Alkohol, außer wenn Sie wissen, dass er willkommen ist.
guidance-gift-beef = Schicken Sie kein Rindfleisch und nichts aus Rindsleder, außer wenn Sie wissen, dass es willkommen ist.
guidance-gift-clock = Schenken Sie keine Uhr: Ihr Name klingt wie ein letzter Abschied.
guidance-gift-knife = Schenken Sie keine Messer oder Scheren: Sie stehen dafür, dass die Verbindung zerschnitten wird.
guidance-gift-pork = Schicken Sie kein Schweinefleisch und nichts aus Schweinsleder, außer wenn Sie wissen, dass es willkommen ist.
guidance-humour-avoid = Verzichten Sie auf Witze und Ironie: Schriftlich werden sie leicht missverstanden.
guidance-mixed-names = Namen folgen hier verschiedenen Bräuchen: Familienname zuerst, Rufname mit dem Namen des Vaters oder Rufname zuerst. Folgen Sie der Unterschrift; verrät sie es nicht, schreiben Sie den ganzen Namen.
guidance-name-family-first = Der Familienname steht vorn. Ist umgekehrt unterschrieben, folgen Sie der Unterschrift.
guidance-name-father = Der zweite Name kann der des Vaters sein, kein Familienname: Verwenden Sie in der Anrede den Namen, der vorn steht, mit dem Titel.
guidance-name-gendered = Ein Familienname kann bei zwei Mitgliedern einer Familie verschieden enden. Übernehmen Sie die Endung aus der Unterschrift; passen Sie sie nicht an.
guidance-name-given-address = Auch förmlich steht in der Anrede der Rufname mit seinem Titel, nicht der Familienname.
guidance-name-given-first = Der Rufname steht vorn, der Familienname zuletzt.
guidance-name-one = Manche haben nur einen einzigen Namen. Fragen Sie nicht nach einem Familiennamen, den es nicht gibt, und schreiben Sie den Namen, wie er ist.
guidance-name-patronymic-ru = Vorname und Vatersname (Anna Petrowna) bilden die formelle Anrede; verwenden Sie sie nur so, wie die Person sie angibt.
guidance-name-spelling = Übernehmen Sie den Namen mit allen Zeichen und Buchstaben aus der Unterschrift; wer Zeichen weglässt, verändert ihn.
guidance-name-two-family = Jemand kann zwei Familiennamen haben. Schreiben Sie beide wie in der Unterschrift; in der Anrede steht der erste der beiden.
guidance-number-13 = Für manche bringt die 13 Unglück: Vermeiden Sie sie bei Geschenken und Gutscheinen.
guidance-number-17 = Für manche bringt die 17 Unglück: Vermeiden Sie sie bei Geschenken und Gutscheinen.
guidance-number-4 = Vermeiden Sie die 4 bei Geschenken, Gutscheinen und Mengen: Sie klingt wie das Wort für Tod.
guidance-number-8 = Die 8 ist bei Geschenken und Beträgen willkommen.
guidance-number-9 = Vermeiden Sie die 9 bei Geschenken: Sie klingt wie das Wort für Leiden.
guidance-numbers-comma = Setzen Sie ein Komma vor die Dezimalstellen.
guidance-numbers-point = Setzen Sie einen Punkt vor die Dezimalstellen.
guidance-numbers-space = Setzen Sie ein Leerzeichen, am besten ein geschütztes, zwischen die Tausender: 12 500, keinen Punkt.
guidance-opening-everyday = Der alltägliche Gruß (Hej, Hei) eröffnet eine E-Mail gut, auch an Unbekannte.
guidance-opening-wellbeing = Nach dem Gruß ist ein kurzer Wunsch für das Wohlergehen üblich, bevor man zur Sache kommt.
guidance-plain-words = Schreiben Sie kurze Sätze und alltägliche Wörter, so wie Sie es sagen würden; verzichten Sie auf Amtsdeutsch und unerklärte Fachbegriffe.
guidance-polite-plural-masculine = Beim höflichen „Sie“ stehen Verben und Partizipien im männlichen Plural, gleich an wen: Das nennt kein Geschlecht.
guidance-postovani = Beginnen Sie mit Poštovani oder Poštovana, gospodine oder gospođo und dem Familiennamen sowie einem Komma; Poštovani allein passt immer. Gospodine verlangt den Vokativ: gospodine Petroviću.
guidance-red-ink-name = Schreiben Sie den Namen einer Person nicht in Rot.
guidance-rioplatense-vos = Die informelle Form ist vos mit eigenen Verbformen (tenés, podés), nicht tú; die formelle ist usted.
guidance-salutation-comma = Beenden Sie die Anrede mit einem Komma und beginnen Sie den Text in einer neuen Zeile.
guidance-salutation-comma-capital = Beenden Sie die Anrede mit einem Komma und beginnen Sie den Text in einer neuen Zeile groß.
guidance-salutation-comma-lower = Beenden Sie die Anrede mit einem Komma und schreiben Sie in der nächsten Zeile klein weiter, sofern das Wort nicht ohnehin großgeschrieben wird.
guidance-salutation-no-mark = Setzen Sie nach der Anrede weder Komma noch Punkt; der Text beginnt in einer neuen Zeile groß.
guidance-script-choice = Die Sprache wird hier in mehr als einer Schrift geschrieben: Antworten Sie in der Schrift der Nachricht.
guidance-swahili-time = Auf Swahili werden die Stunden ab Sonnenaufgang gezählt: saa tatu asubuhi ist 9 Uhr morgens. Wenn Sie eine Uhrzeit vereinbaren, schreiben Sie sie zusätzlich in Ziffern mit a.m. oder p.m.
guidance-title-academic = In Briefen werden hier akademische oder berufliche Titel verwendet. Behalten Sie den bei, mit dem unterschrieben ist; fügen Sie keinen hinzu.
guidance-title-after = Die höfliche Anrede folgt auf den Namen.
guidance-title-before = Die höfliche Anrede steht vor dem Familiennamen; verwenden Sie sie nur, wenn bekannt ist, welche zutrifft.
guidance-title-none = Höfliche Anreden wie „Herr“ oder „Frau“ sind hier selten: Der Name allein ist höflich.
guidance-urgency-soft = Wörter der Dringlichkeit setzen hier unter Druck: Bitten Sie mit einem Datum und einem „bitte“.
guidance-vocative = Namen und Titel haben in der Anrede eine besondere Form (den Vokativ). Sind Sie nicht sicher, beginnen Sie mit einem Gruß, der keinen Namen braucht.
guidance-week-sun-thu = Die Arbeitswoche geht hier von Sonntag bis Donnerstag: Richten Sie Zusagen danach.
guidance-you-capital-all = Schreiben Sie in Briefen und E-Mails die höflichen Wörter für „Sie“ und „Ihr“ groß, an eine Person oder an mehrere.
guidance-you-capital-may = Das höfliche Wort für „Sie“ kann in einer Nachricht an eine Person großgeschrieben werden; es muss nicht. Entscheiden Sie sich einmal, bleiben Sie dabei, und schreiben Sie es an mehrere klein.
guidance-you-capital-one = Schreiben Sie die höflichen Wörter für „Sie“ und „Ihr“ groß, wenn Sie an eine Person schreiben, und klein an mehrere.
guidance-zones-islands = Auf den Inseln (oder einem Teil von ihnen) gilt eine andere Zeit als auf dem Festland. Wenn Sie eine Uhrzeit vereinbaren, sagen Sie, welche Sie meinen.
guidance-zones-several = In diesem Land gibt es mehrere Zeitzonen. Wenn Sie eine Uhrzeit vereinbaren, nennen Sie die Stadt oder die Zone, deren Zeit Sie meinen.

## In einer Sprache oder einem Markt

guidance-ae-address = Es gibt keine Postleitzahlen: Bestehen Sie nicht darauf. Fragen Sie für den Kurier nach Gebäude, Straße, Wohnungs- oder Villennummer und einer Telefonnummer, in Dubai auch nach der zehnstelligen Makani-Nummer.
guidance-ae-dirham-sign = Setzen Sie das Dirham-Zeichen oder AED mit einem Leerzeichen vor den Betrag, nie beides. Das Zeichen ist neu und wird vielleicht nicht auf jedem Gerät angezeigt: In Nachrichten ist AED sicher.
guidance-ae-week = Das Wochenende ist Samstag und Sonntag. Freitags schließen öffentliche Stellen mittags, und in Schardscha öffnen sie gar nicht: Berücksichtigen Sie das bei Zusagen.
guidance-am-calendar = Der äthiopische Kalender hat 13 Monate und liegt sieben bis acht Jahre zurück. Schreiben Sie, welchen Kalender Sie meinen, und nennen Sie beide Daten, wenn eine Frist davon abhängt.
guidance-am-clock = Stunden werden mitunter ab der Morgendämmerung gezählt: 1 Uhr kann 7 Uhr morgens bedeuten. Wenn Sie eine Uhrzeit vereinbaren, schreiben Sie sie im 24-Stunden-Format und sagen Sie das dazu.
guidance-ar-postcode = Zwei Postleitzahlen sind gebräuchlich: die CPA aus einem Buchstaben, vier Ziffern und drei Buchstaben und die ältere aus nur vier Ziffern. Akzeptieren Sie beide; fragen Sie nicht nach der jeweils anderen.
guidance-be-address = Schreiben Sie die Adresse nur in einer Sprache, auch in Brüssel: Rue de Stalle oder Stallestraat, nicht beides. Die Hausnummer folgt auf die Straße; vor der Briefkastennummer steht bus, bte oder box.
guidance-be-mediation = Lässt sich ein Streit mit einem in Belgien ansässigen Unternehmen nicht beilegen, nennen Sie den Schlichtungsdienst für Verbraucherfragen (Consumentenombudsdienst, Service de Médiation pour le Consommateur).
guidance-bg-vie-agreement = Bei Вие stehen Verben im Plural, aber Adjektive und Partizipien auf -н, -т im Singular zeigen ein Geschlecht: Wählen Sie Formulierungen ohne sie, bis bekannt ist, was zutrifft.
guidance-bh-block = Fragen Sie nach den Nummern von Gebäude, Straße und Block und gegebenenfalls der Wohnung. Die drei- oder vierstellige Blocknummer ist die Postleitzahl.
guidance-ca-dates = Schreiben Sie den Monat als Wort. Nur in Ziffern sind mehrere Reihenfolgen gebräuchlich: Eindeutig ist allein Jahr, Monat, Tag (2026-11-21).
guidance-ca-quebec-french = In Québec besteht das Recht, auf Französisch informiert und bedient zu werden, auch nach dem Kauf. Antworten Sie in der Sprache der Nachricht und bieten Sie Französisch an.
guidance-ch-gruss = „Freundliche Grüsse“, ohne Komma, ist ein guter Schluss.
guidance-ch-money = Beträge in Franken haben in jeder Sprache einen Dezimalpunkt, mit CHF: CHF 12.50 auf Deutsch und Italienisch, 12.50 CHF auf Französisch.
guidance-ch-ss = Schreiben Sie ss, nie ß: Freundliche Grüsse, Strasse.
guidance-ci-box = Bestehen Sie nicht auf einer Postleitzahl. Eine Postanschrift enthält die Nummer des Postamts, BP und das Postfach, dann den Ort und noch einmal die Nummer des Postamts: 06 BP 37 Abidjan 06.
guidance-ci-phone = Telefonnummern haben seit 2021 zehn Ziffern; Mobilnummern beginnen mit 01, 05 oder 07. Ist noch eine achtstellige Nummer eingetragen, fragen Sie nach der aktuellen.
guidance-cl-rut = Eine Boleta ab 135 UF muss den Namen und die RUT der kaufenden Person zeigen. Fragen Sie nach beidem, bevor der Beleg ausgestellt wird, und sagen Sie, warum; teilen Sie den Betrag nicht auf, um unter der Grenze zu bleiben.
guidance-cn-closing = Schließen Sie einen formellen Brief mit 此致 und 敬礼 oder einem Wunsch, darunter rechts Ihr Name und das Datum.
guidance-cn-opening = Setzen Sie die Anrede linksbündig in eine eigene Zeile, mit einem Doppelpunkt danach (尊敬的…：); 您好 und der Text folgen in neuen Zeilen.
guidance-co-usted = Usted wird vielerorts auch im Freundeskreis und in Familien verwendet: Es muss keine Distanz bedeuten. Wechseln Sie nicht von sich aus zum tú.
guidance-cs-s-pozdravem = S pozdravem mit Ihrem vollen Namen ist die neutrale Grußformel; S přáním pěkného dne ist freundlicher.
guidance-cs-title = Ein Amt oder hoher akademischer Titel steht in der Anrede vorn (Vážený pane profesore); niedrigere Titel fallen weg. Verwenden Sie nur, was die Unterschrift zeigt.
guidance-cs-vazeny = Eine formelle Nachricht beginnt mit Vážená oder Vážený im Vokativ; Dobrý den ist in E-Mails üblich, wirkt in einem Brief aber zu vertraut.
guidance-da-kaere = Kære mit dem Vornamen ist in einer formellen Nachricht möglich, wirkt auf manche aber zu persönlich oder altmodisch; Hej mit dem Vornamen ist die neutrale Wahl.
guidance-dz-centimes = Schreiben Sie Beträge in Dinar (DA). Wirkt ein genannter Betrag hundertmal zu hoch, ist er vielleicht in Centimes gemeint: Fragen Sie nach, bevor Sie antworten.
guidance-dz-wilaya = Im November 2025 wurden elf neue Wilayas mit den Nummern 59 bis 69 beschlossen. Fehlt die genannte Wilaya in Ihrer Liste, schreiben Sie sie wie angegeben und fragen Sie, welche der Kurier verwendet.
guidance-ec-dollar = Die Währung ist der US-Dollar: Rechnen Sie nicht um und schreiben Sie nicht Pesos. Centavos sind die Cents dieses Dollars.
guidance-en-colon = In einem formellen Brief folgt auf die Anrede ein Doppelpunkt; in einer alltäglichen E-Mail ist ein Komma üblich.
guidance-en-sincerely = Sincerely, schließt eine formelle Nachricht, ob mit oder ohne Namen in der Anrede.
guidance-en-whole-name = Ist keine Höflichkeitsanrede bekannt, schreiben Sie Dear und den ganzen Namen, oder Hello und den Namen; das nennt kein Geschlecht.
guidance-es-despedida = Eine kurze Grußformel endet mit einem Komma: Atentamente, oder Saludos cordiales, Eine Grußformel, die ein ganzer Satz ist, endet mit einem Punkt.
guidance-et-lugupeetud = Eine formelle Nachricht beginnt mit Lugupeetud und proua oder härra mit dem Familiennamen oder, ohne ein Geschlecht zu nennen, mit dem ganzen Namen: Lugupeetud Mari Mänd.
guidance-et-tere = Nach Tere allein setzen Sie ein Ausrufezeichen oder nichts; ein Komma steht nur zwischen Tere und dem Namen.
guidance-fi-hei = Nach Hei mit Komma schreiben Sie klein weiter; mit Ausrufezeichen oder ohne Zeichen beginnen Sie groß in einer neuen Zeile.
guidance-gh-digital-address = Fragen Sie nach der digitalen Adresse (GhanaPostGPS): Jedes Grundstück hat einen eigenen Code. Ist sie nicht zur Hand, fragen Sie nach einem Orientierungspunkt, etwa einer Kreuzung.
guidance-gh-momo = Eine Zahlung per Mobile Money wird auf dem Telefon mit der PIN des Wallets freigegeben. Klappt es nicht, fragen Sie nach Nummer und Netz, nie nach der PIN.
guidance-hk-red = Schreiben Sie Briefe und Karten nicht in Rot.
guidance-hr-dates = Setzen Sie einen Punkt nach dem Tag, dem Monat in Ziffern und dem Jahr: 21. 11. 2026. Als Wort steht der Monat im Genitiv: 21. studenoga 2026.
guidance-hr-pozdrav = Srdačan pozdrav ist die übliche neutrale Grußformel; Lijep pozdrav ist ebenfalls richtig.
guidance-id-anda = Schreiben Sie Anda für „Sie“, immer groß. Schreiben Sie nicht kamu oder kau.
guidance-id-closing = Schließen Sie einen formellen Brief mit Hormat kami und setzen Sie Namen und Funktion darunter.
guidance-id-opening = Beginnen Sie einen formellen Brief mit Dengan hormat und einem Komma danach.
guidance-il-gender = „Sie“ und Verben zeigen im Hebräischen ein Geschlecht. Bis bekannt ist, was zutrifft, wählen Sie Formen, die für beide gleich geschrieben werden (לך, שלך, רוצה, נרשמת); vermeiden Sie Schrägstriche und Punkte.
guidance-il-kosher = Wenn Sie Lebensmittel schicken, wählen Sie Koscheres, außer wenn Sie wissen, dass es keine Rolle spielt.
guidance-il-plain = Schreiben Sie schlichte Wörter: אני, nicht הריני oder הנני, und „wir“ nur, wo Sie das Unternehmen meinen.
guidance-il-you = Sprechen Sie die Person direkt an, statt in der dritten Person über „die Kundschaft“ zu schreiben.
guidance-in-odd = Schenken Sie Geld und Gutscheine in ungeraden Beträgen wie 501: Sie sind willkommen, runde Summen weniger.
guidance-iq-kurdish = In der Region Kurdistan sind Kurdisch und Arabisch Amtssprachen. Kurdisch ist in Erbil und Sulaimaniyya Sorani, in Dohuk Kurmandschi: Antworten Sie in der Sprache, in der Ihnen geschrieben wird.
guidance-ir-calendar = Gebräuchlich ist der persische Kalender: 1405 dauert von März 2026 bis März 2027. Schreiben Sie, welchen Kalender Sie meinen, und nennen Sie beide Daten, wenn eine Frist davon abhängt.
guidance-ir-digits = Schreiben Sie Ziffern so wie die Person, ۰۱۲۳ oder 0123. Die persischen Ziffern 4, 5 und 6 sind ۴۵۶, nicht die arabischen ٤٥٦; das Dezimalzeichen dazu ist ٫.
guidance-is-name = Der zweite Teil des Namens stammt meist vom Vornamen eines Elternteils und ist kein Familienname: Verwenden Sie in der Anrede den Vornamen oder den ganzen Namen, und setzen Sie vor den zweiten Teil keinen Titel.
guidance-it-gentile = Gentile mit dem Namen und einem Komma passt immer; Spettabile gilt einem Unternehmen. Caro oder Cara ist für Menschen, die Sie gut kennen.
guidance-it-saluti = Cordiali saluti ist ein guter Schluss; distinti saluti ist distanzierter.
guidance-ji-after-name = Fügen Sie nach dem Namen ji hinzu (जी, ਜੀ): Es ist höflich und passt immer.
guidance-jo-fils = Schreiben Sie Dinar mit drei Dezimalstellen: JOD 17.400. Ein Dinar hat 100 Qirsh (Piaster) oder 1000 Fils; wird ein kleiner Betrag genannt, klären Sie, was gemeint ist.
guidance-jo-parcel = Ein Postpaket kommt zu dem Postamt, das der Adresse oder dem Postfach am nächsten liegt, oder in die Zentrale, wenn der Zoll es prüft. Sagen Sie, wo danach zu fragen ist.
guidance-jp-comb = Schicken Sie keinen Kamm und kein weißes Taschentuch: Name oder Gebrauch erinnert an Leid, Tod oder Abschied.
guidance-jp-cushion = Setzen Sie vor eine Absage eine abmildernde Wendung wie 申し訳ございませんが, schreiben Sie いたしかねます statt できません, und sagen Sie, was stattdessen möglich ist.
guidance-jp-era = In Unterlagen werden Jahre mitunter nach der Ära gezählt: 令和8年 ist 2026. Schreiben Sie das Jahr vierstellig, und wiederholen Sie es, wenn Sie auf eine Jahresangabe nach der Ära antworten.
guidance-ke-mpesa = Fragen Sie bei einer M-PESA-Zahlung, ob sie an eine Paybill- oder eine Till-Nummer ging. Eine Paybill-Zahlung bucht meist das Unternehmen zurück, das sie erhalten hat; bei einer Till-Zahlung kann man sich an Safaricom wenden.
guidance-ke-pin = Fragen Sie bei Geschäftskundschaft, ob deren KRA-PIN auf der Rechnung stehen soll: Sie wird für den Vorsteuerabzug gebraucht. Andere müssen keine angeben.
guidance-kh-two-currencies = Riel und US-Dollar sind beide gebräuchlich. Nennen Sie bei jedem Betrag die Währung (KHR oder USD) und sagen Sie, in welcher eine Erstattung gezahlt wird.
guidance-kk-dates = In Ziffern schreiben Sie Tag, Monat, Jahr: 21.11.2026. Mit dem Monat als Wort steht das Jahr vorn: 2026 ж. 21 қараша.
guidance-kr-closing = Setzen Sie am Ende einer E-Mail 드림 hinter Ihren eigenen Namen: Das passt immer.
guidance-kr-form = Schreiben Sie mit höflichen Verbendungen wie ‑습니다 und ‑십시오, und bleiben Sie in der ganzen Nachricht dabei.
guidance-kr-nim = Setzen Sie 님 hinter den Namen der Person. Es passt zu jedem Alter und Geschlecht; fügen Sie kein 귀하 hinzu.
guidance-kr-opening = Beginnen Sie eine E-Mail mit 안녕하십니까 oder 안녕하세요: Das erste ist formeller, das zweite weicher.
guidance-kw-fils = Schreiben Sie Dinar mit drei Dezimalstellen: KWD 1.250 sind eineinviertel Dinar, nicht mehr als tausend. Prüfen Sie eine Erstattung bis auf den letzten Fils.
guidance-la-kip = Nennen Sie die Preise eines Unternehmens in Laos in Kip (LAK). Fremdwährung darf nur verwenden, wem es erlaubt ist: Prüfen Sie das, bevor Sie Preise in Dollar oder Baht nennen.
guidance-la-landmark = Hausnummer und Straßenname reichen vielleicht nicht, um den Ort zu finden: Fragen Sie auch nach einem Orientierungspunkt in der Nähe, etwa einem Kloster oder einem Hotel.
guidance-lb-landmark = Fragen Sie neben der Straße nach dem Gebäude und einem nahen Orientierungspunkt und geben Sie beides an den Kurier weiter: Straßenname und Nummer allein führen vielleicht nicht hin.
guidance-lb-two-currencies = US-Dollar und libanesische Pfund sind beide gebräuchlich. Schreiben Sie zu jedem Betrag USD oder LBP und sagen Sie, in welcher der beiden Währungen eine Erstattung kommt.
guidance-lk-names = Ein erster Teil auf ‑ge oder Initialen vor dem Namen können das Haus oder den Namen des Vaters bezeichnen. Verwenden Sie in der Anrede den ausgeschriebenen Teil, der in der Unterschrift für die Person steht.
guidance-lt-gerbiamasis = Beginnen Sie eine formelle Nachricht mit Gerbiamasis oder Gerbiamoji, ausgeschrieben, und dem Namen im Vokativ; Gerbiamieji gilt mehreren Personen.
guidance-lt-salutation = Nach einem Komma geht der Text klein weiter; nach einem Ausrufezeichen beginnt er groß in einer neuen Zeile.
guidance-lu-mediator = Ist keine Einigung möglich und sitzt das verkaufende Unternehmen in Luxemburg, nennen Sie den Médiateur de la consommation: Er ist kostenlos und nimmt Anträge auf Luxemburgisch, Französisch, Deutsch und Englisch an.
guidance-lu-phone = Eine Telefonnummer hat keine Vorwahl und keine 0, die wegfällt, und ihre Länge ist verschieden. Übernehmen Sie sie so, wie sie Ihnen geschrieben wird, mit +352 davor.
guidance-lv-dates = In Ziffern schreiben Sie Tag, Monat, Jahr: 21.11.2026. Mit dem Monat als Wort steht das Jahr vorn: 2026. gada 21. novembris.
guidance-lv-salutation = Beenden Sie die Anrede mit einem Ausrufezeichen, nicht mit einem Komma; der Text beginnt groß in einer neuen Zeile.
guidance-lv-uzruna = In der Anrede folgt kungs oder kundze auf den Familiennamen im Genitiv; auch der ganze Name ohne dies ist richtig: Cienījamā Aina Liepa!
guidance-mm-name = Ein Name hat keinen Familienteil und wird nicht gekürzt: Schreiben Sie ihn ganz. U, Daw, Ko und Ma davor sind Anreden, keine Namen.
guidance-mm-pa = Fügen Sie in Aussagen und Bitten ပါ ein: Es ist höflich, gleich von wem und an wen.
guidance-my-anda = Schreiben Sie Tuan, Puan, Encik oder Cik, wenn bekannt ist, was zutrifft, sonst anda. Schreiben Sie nicht kamu, awak oder engkau.
guidance-my-titles = Ehrentitel wie Datuk, Dato’ oder Tan Sri stehen vor dem Namen: Behalten Sie sie wie in der Unterschrift bei. Tuan/Puan passt, wenn kein Name bekannt ist; beenden Sie die Anrede mit einem Komma.
guidance-my-week = In Kedah, Kelantan und Terengganu ist das Wochenende Freitag und Samstag, anderswo Samstag und Sonntag. Fragen Sie nach dem Bundesstaat, bevor Sie Arbeitstage zusagen.
guidance-nb-de = Das höfliche De ist nie nötig und klingt förmlich. Wird es Ihnen geschrieben, folgen Sie dem, mit großem Anfangsbuchstaben, und bleiben Sie in der ganzen Nachricht dabei.
guidance-nb-hei = Bei Unbekannten kann Hei zu vertraut wirken: Fügen Sie den ganzen Namen hinzu, oder beginnen Sie mit Kjære kunde oder nur mit dem Namen.
guidance-ng-fccpc = Beantworten Sie eine Beschwerde schriftlich, mit dem Betrag und der Abhilfe. Die Beschwerde muss zuerst an Sie gehen; bleibt sie ohne zufriedenstellende Lösung, kann sie an die Verbraucherschutzkommission FCCPC weitergehen.
guidance-ng-landmark = Fragen Sie für eine Lieferung nach der Adresse, einem Orientierungspunkt in der Nähe, einem Kartenlink und einer Telefonnummer, die bei der Zustellung erreichbar ist.
guidance-nl-aanhef = Schreiben Sie in einer formellen Nachricht Geachte mit heer oder mevrouw und dem Familiennamen. Ist nicht bekannt, was zutrifft, schreiben Sie Beste mit dem ganzen Namen.
guidance-nl-groet = Met vriendelijke groet passt als Schluss fast immer; Hoogachtend ist distanziert und passt zu einer Mahnung oder einer förmlichen Mitteilung.
guidance-nl-prefix = Van, de, van der in einem Familiennamen werden nach mevrouw oder heer großgeschrieben (mevrouw Van Wijk), nach einem Vornamen klein. Belgische Namen behalten die Schreibung der Unterschrift.
guidance-np-calendar = Daten werden mitunter nach Bikram Sambat angegeben, knapp 57 Jahre voraus. Schreiben Sie, welchen Kalender Sie meinen (BS oder AD), und nennen Sie beide Daten, wenn eine Frist davon abhängt.
guidance-np-lakh = Gruppieren Sie die letzten drei Ziffern, die übrigen paarweise: 12,34,567. Ein Lakh ist 1,00,000; ein Crore ist 1,00,00,000.
guidance-nz-macrons = Schreiben Sie Wörter und Namen auf Māori mit ihren Längenstrichen: Māori, Tāmaki.
guidance-om-baisa = Der Rial hat 1000 Baisa, Beträge haben also drei Dezimalstellen: OMR 12.500 sind zwölfeinhalb Rial. Schreiben Sie alle drei und lesen Sie sie nicht als Tausender.
guidance-om-wilayat = Fragen Sie für eine Lieferung nach Gebäudenummer, Straße, Wilayat und Gouvernement. Wo es keine Straße gibt, tritt der Name der Gegend an ihre Stelle.
guidance-pe-factura = Fragen Sie, ob eine Boleta oder eine Factura gebraucht wird. Eine Factura wird nur mit einer RUC-Nummer ausgestellt: Fragen Sie nach der Nummer und dem eingetragenen Namen.
guidance-pe-libro = Eine Beschwerde im Libro de Reclamaciones, auf Papier oder online, muss binnen 15 Arbeitstagen beantwortet werden; die Frist lässt sich nicht verlängern. Fragen Sie, ob dort ein Eintrag gemacht wurde.
guidance-ph-initial = Die Initiale in der Mitte steht für den Familiennamen der Mutter, nicht für einen Vornamen. Verwenden Sie in der Anrede den Vor- oder den Nachnamen, wie unterschrieben.
guidance-ph-po = Fügen Sie auf Filipino po hinzu und schreiben Sie kayo für „Sie“, nicht ikaw: Das ist bei allen höflich, die Sie nicht kennen.
guidance-pk-lakh = Große Beträge werden mitunter in Lakh (100.000) und Crore (10.000.000) oder in Millionen genannt. Folgen Sie den Worten der Person und ergänzen Sie die ganze Zahl, wo Verwechslung möglich ist.
guidance-pk-province = Verbraucherrecht und Verbrauchergerichte sind Sache der Provinzen. Fragen Sie nach der Provinz oder sehen Sie in der Adresse nach, bevor Sie über Rechte oder Beschwerdestellen schreiben.
guidance-pl-panstwo = Szanowna Pani und Szanowny Panie zeigen ein Geschlecht. Ist nicht bekannt, was zutrifft, beginnen Sie mit Szanowni Państwo oder Dzień dobry.
guidance-pl-pozdrawiam = Z poważaniem oder Z wyrazami szacunku schließt eine formelle Nachricht; Pozdrawiam passt zu einer weniger formellen.
guidance-pl-witam = Beginnen Sie eine E-Mail an Unbekannte nicht mit Witam: Es stellt die schreibende Person über die lesende.
guidance-pt-cumprimentos = Eine kurze Grußformel mit cumprimentos, etwa Com os nossos cordiais cumprimentos, genügt; lange Formeln sind nicht mehr gebräuchlich.
guidance-pt-exmo = Eine formelle Nachricht beginnt mit Exmo. Senhor oder Exma. Senhora, mit oder ohne Komma. Verwenden Sie das nur, wenn bekannt ist, was zutrifft; grüßen Sie sonst mit dem Namen.
guidance-pt-voce = Schreiben Sie nicht você: Manche stören sich daran. Setzen Sie das Verb in die dritte Person und lassen Sie das Pronomen weg, oder verwenden Sie den Namen.
guidance-qa-zone = Es gibt keine Postleitzahl: Bestehen Sie nicht darauf. Fragen Sie für den Kurier nach den Nummern von Zone, Straße und Gebäude und nach einer Telefonnummer; prüfen Sie jede Ziffer.
guidance-ro-title-family = Domnule und doamnă stehen beim Familiennamen, nicht beim Vornamen.
guidance-ru-list-order = In Listen und Formularen kann der Familienname vorn stehen: Иванова Анна Петровна. Der Vatersname auf -вич oder -вна steht nach dem Vornamen; daran lassen sich die Teile unterscheiden.
guidance-ru-salutation = Schließen Sie die Anrede mit einem Ausrufezeichen oder einem Punkt ab; der Text beginnt dann groß in einer neuen Zeile.
guidance-ru-uvazheniem = С уважением schließt eine formelle Nachricht, mit Ihrem Namen in der nächsten Zeile; ein Komma danach ist gebräuchlich, auch wenn keine Regel es verlangt.
guidance-sa-delay = Teilen Sie eine Verzögerung sofort mit, samt neuem Termin. Ist eine Onlinebestellung mehr als 15 Tage verspätet und nichts anderes vereinbart, kann sie storniert werden und das Geld ist zu erstatten.
guidance-sa-short-address = Fragen Sie für eine Lieferung nach der nationalen Kurzadresse aus vier Buchstaben und vier Ziffern und übernehmen Sie sie genau: Sie steht für ein einziges Gebäude.
guidance-sg-case = Wird CASE erwähnt, ist der Verbraucherverband gemeint, an den Beschwerden zuerst gehen. Verstehen Sie das als Bitte um Abhilfe und antworten Sie, was Sie bis wann anbieten.
guidance-sg-unit = Fragen Sie bei einer Wohnung oder einem Büro außer nach der sechsstelligen Postleitzahl auch nach Stockwerk und Einheit und schreiben Sie beides mit Rautezeichen: #12-05 ist Stockwerk 12, Einheit 05.
guidance-sk-you-chat = In Chat- und Kurznachrichten müssen die Wörter für „Sie“ und „Ihr“ nicht großgeschrieben werden.
guidance-sl-pozdravljeni = Spoštovani ist förmlich; Pozdravljeni steht zwischen förmlich und vertraut und ist in E-Mails üblich.
guidance-sn-greeting = Grüßen Sie vor allem anderen: Eine Nachricht, die gleich mit der Sache beginnt, kann kränken.
guidance-sr-dates = Setzen Sie einen Punkt nach dem Tag, dem Monat in Ziffern und auch nach dem Jahr: 21. 11. 2026. oder 21. novembar 2026.
guidance-sv-du-ni = Schreiben Sie du, klein, an eine Person; ni gilt mehreren oder einem Unternehmen. An eine Person kann ni distanziert wirken.
guidance-sv-hej-mark = Nach Hej wirkt ein Ausrufezeichen fröhlich, ein Punkt förmlich. Lassen Sie das Ausrufezeichen weg, wenn Sie schlechte Nachrichten haben.
guidance-ta-initials = Eine Initiale vor dem Namen steht meist für den Namen des Vaters. Verwenden Sie in der Anrede den ausgeschriebenen Namen.
guidance-th-khun = Setzen Sie คุณ vor den Vornamen: Es ist höflich und passt immer.
guidance-th-opening = Beginnen Sie einen formellen Brief oder eine formelle E-Mail mit เรียน und dem Namen.
guidance-th-particles = Mildern Sie, was Sie schreiben, am Ende mit ครับ oder ค่ะ ab, in Fragen mit ครับ oder คะ. Es richtet sich nach Ihrem eigenen Geschlecht, nicht nach dem Ihres Gegenübers.
guidance-th-year = Jahre werden nach der buddhistischen Ära gezählt: 2569 ist 2026. Schreiben Sie, welche Sie meinen (พ.ศ. oder ค.ศ.), wo Verwechslung möglich ist.
guidance-tn-millimes = Der Dinar hat 1000 Millimes, Beträge haben also drei Dezimalstellen: 12,500 DT sind zwölfeinhalb Dinar. Schreiben Sie alle drei und lesen Sie sie nicht als Tausender.
guidance-tr-sayin = Sayın mit dem ganzen Namen eröffnet eine formelle Nachricht und passt immer; Bey und Hanım zeigen ein Geschlecht.
guidance-tr-title-capital = Bey und Hanım werden nach einem Namen großgeschrieben; eine Endung folgt nach einem Apostroph: Hatice Hanım’a.
guidance-tw-umbrella = Schenken Sie keine Schirme oder Fächer: Ihre Namen klingen nach Abschied.
guidance-tw-words = Schreiben Sie Langzeichen und die in Taiwan gebräuchlichen Wörter: 網路, nicht 互聯網.
guidance-tw-year = In Unterlagen werden Jahre mitunter ab 1912 gezählt (民國): 115年 ist 2026. Schreiben Sie das Jahr vierstellig.
guidance-tz-clock = Auf Swahili werden die Stunden ab der Morgendämmerung gezählt: saa moja asubuhi ist 7 Uhr morgens. Wenn Sie eine Uhrzeit vereinbaren, schreiben Sie sie im 24-Stunden-Format und fragen Sie nach, wenn unklar ist, welche gemeint ist.
guidance-tz-ward = Eine Postleitzahl steht für einen ganzen Bezirk (Ward). Fragen Sie auch nach Hausnummer und Straße, und nach dem Bezirk, wenn es keine Postleitzahl gibt.
guidance-uk-pan = Пане und пані stehen mit dem Vornamen oder dem Familiennamen im Vokativ, aber nicht mit einem Vatersnamen und nicht mit beiden Namen.
guidance-ur-stop = Beenden Sie einen Satz auf Urdu mit ۔ und schreiben Sie das Komma als ،; schreiben Sie Zahlen in Ziffern wie 123.
guidance-uy-withdrawal = Die meisten Fernabsatzbestellungen können binnen 5 Arbeitstagen nach Bestellung oder Lieferung widerrufen werden; auch später, wenn darüber nicht schriftlich informiert wurde. Erstatten Sie unverzüglich.
guidance-vn-address = Schreiben Sie nicht den Rufnamen allein. Beginnen Sie mit Anh/Chị und dem Namen, gleich bei welchem Alter; verwenden Sie dann das Wort, mit dem die Person sich selbst bezeichnet.
guidance-vn-please = Bitten Sie mit Vui lòng, in kurzen, aber vollständigen Sätzen; eine zu knappe Bitte ist unhöflich.
guidance-za-postcode = In Städten hat ein Postfach eine andere Postleitzahl als die Straßen: Fragen Sie nach der, die zur Lieferadresse gehört. Sie hat vier Ziffern; lassen Sie führende Nullen stehen, wie in 0002.
