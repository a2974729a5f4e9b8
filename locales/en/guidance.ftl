### What to do when writing to a customer, in the agent's language. Each message's scope and source stand in
### crates/market/facts/guidance.tsv; a customer's own wish or way of writing comes before all of it.

## Everywhere

guidance-any-name = Use the name that the customer signs with, in the order of the signature. If you cannot tell which part is which, write the whole name, or ask.
guidance-any-gender = Leave out Mr, Ms and the like until the customer has used one: neither a name nor a market tells you.
guidance-any-apology = Say first what went wrong and that you are sorry, then what you will do and by when. Explain after that, briefly.
guidance-any-saying-no = Say no in clear words and show that you understand what it means for the customer; then say what you can offer instead.

## Hungarian

guidance-hu-form = Write with Ön and verbs in the third person. Change to te when the customer does, and keep to one form through the whole message.
guidance-hu-name-order = The family name comes first: in Kovács Anna it is Kovács. If the customer signs the other way round in another language, follow the signature; ask if it is not clear.
guidance-hu-title = Úr, Asszony or a title follows the name: Tisztelt Kovács Úr! Use one only if the customer has shown which; otherwise Tisztelt Ügyfelünk! Tisztelt with the bare full name sounds mechanical.
guidance-hu-opening = Close the salutation with an exclamation mark and begin its nouns with a capital: Tisztelt Kovács Úr! The text then starts on a new line.
guidance-hu-dates = Write year, month, day, with a full stop after the year and the day: 2026. november 21. or 2026. 11. 21. A suffix takes a hyphen instead: november 21-én.
guidance-hu-numbers = Write a comma before decimals and a space between thousands; the currency follows: 12 500 Ft.

## German

guidance-de-form = Write Sie until the customer writes du to you, and do not change within a conversation.
guidance-de-pronouns = Sie, Ihnen and Ihr always take a capital when they mean the customer. Du and dein may have one or not in messages: choose once and keep to it.
guidance-de-opening = End the salutation with a comma and go on in lower case. If you know no title, Guten Tag with the full name fits anybody.
guidance-de-closing = Put the closing, such as Mit freundlichen Grüßen, on a line of its own, without a comma after it, and your name below.
guidance-de-dates = Write 21.11.2026 or 21. November 2026. Avoid slashes: they leave open which is the month.
guidance-de-numbers = Write a comma before decimals and a full stop between thousands; the currency follows: 1.234,50 €.
guidance-de-payments = giropay ended on 30 June 2024: do not offer it, and find out how an older payment can be refunded before you promise anything.
guidance-at-title = If the customer signs with an academic degree, keep it: Mag., Dr. and DI stand before the name; bachelor’s and master’s degrees and PhD after it. Do not add one yourself.
guidance-at-dates = January is Jänner in Austria: write 21. Jänner 2026.

## French

guidance-fr-form = Write vous, even if you would use tu with the same person elsewhere, until the customer proposes tu.
guidance-fr-title = Write Madame, not Mademoiselle, unless the customer does.
guidance-fr-opening = Open a formal message with Madame, or Monsieur, alone, without the family name and not abbreviated. If you do not know which, write Madame, Monsieur together.
guidance-fr-closing = In a formal closing, repeat the words of the opening: after Madame, write Veuillez agréer, Madame, …
guidance-fr-dates = Write 21 novembre 2026, the month in lower case, or 21/11/2026: the day comes first.
guidance-fr-numbers = Write a comma before decimals and a narrow space between thousands; the currency follows after a space: 1 234,50 €.

## Spanish

guidance-es-form = Do as the customer does, tú or usted. If nothing shows it, start with usted in a complaint or a matter of money, and never mix the two in one message.
guidance-es-names = Many customers have two family names; the first of them goes with a title. Do not take the last word for the family name without asking.
guidance-es-opening = End the salutation with a colon, not a comma, and begin the text on a new line with a capital: Hola, Ana:
guidance-es-dates = Write 21 de noviembre de 2026, the month in lower case, or 21/11/2026: the day comes first.
guidance-es-numbers = Write a comma before decimals; the currency follows after a space: 12.345,50 €.
guidance-es-islands = The Canary Islands are an hour behind the rest of Spain. When you agree on an hour, say which time you mean: hora peninsular or hora canaria.
guidance-mx-form = Write usted until the customer writes tú or asks for it.
guidance-mx-title = If the signature has a professional title (Lic., Ing., Dra.), use it before the name. Without one, do not add any.
guidance-mx-numbers = Write a point before decimals and a comma between thousands: $1,234.50. The sign is the same as the dollar’s: add MXN where both are possible.
guidance-mx-oxxo = A cash payment at OXXO cannot be reversed. Before you promise a refund, ask for a bank account (CLABE) or another way to pay it.
guidance-mx-zones = Mexico keeps several times. When you agree on an hour, name the city whose time you mean.

## Portuguese in Brazil

guidance-br-form = Você is neutral. O senhor or a senhora is more formal and names a gender: use it only if the customer has shown which, or asks for it.
guidance-br-names = There may be several family names. Keep the name as it is signed, and address the customer by the part that stands first in it, or as the customer asks.
guidance-br-closing = Atenciosamente, closes a formal message well.
guidance-br-dates = Write 21 de novembro de 2026, the month in lower case, or 21/11/2026: the day comes first.
guidance-br-numbers = Write a comma before decimals and a full stop between thousands; R$ stands before the amount: R$ 1.234,50.
guidance-br-rights = What was ordered by internet or phone may be given back within 7 days of receipt, without a reason and for all the money. Confirm it and say when the money comes.
guidance-br-zones = Brazil keeps several times. When you agree on an hour, say whether you mean horário de Brasília.

## Japanese

guidance-ja-form = Write です・ます with respectful words for what the customer does and humble words for what we do, in chat as well.
guidance-ja-you = Do not write あなた: use the name with 様, or お客様, or leave the “you” out.
guidance-ja-name-order = The family name comes first. In Latin letters either order occurs: follow the signature, and ask if it is not clear.
guidance-ja-title = Add 様 to the customer’s name in writing; it says nothing about gender. Never add it to your own name or a colleague’s.
guidance-ja-opening = Open a mail with お世話になっております。 and say who you are before you come to the matter; when you apologise, the apology follows at once.
guidance-ja-apology = Begin with the apology, then the cause and what you have done about it, and close with an apology again. Keep it short; leave excuses out.
guidance-ja-dates = Write year, month, day: 2026年11月21日. In numbers alone the order is the same: 2026/11/21.
guidance-jp-konbini = If the order was paid in cash at a convenience store, the money cannot go back the same way: ask for a bank account before you promise a refund.

## Chinese

guidance-zh-form = Write 您 to a customer. To several people write 你们: 您们 is not standard.
guidance-zh-name-order = The family name comes first and is mostly one character. If you are not sure, write the whole name.
guidance-zh-title = 先生 or 女士 follows the family name. Use it only if the customer has shown which; 您好 fits anybody.
guidance-zh-dates = Write 2026年11月21日 in a sentence; avoid 21/11 and 11/21.
guidance-zh-script = Write in the script that the customer writes in, simplified or traditional, and do not mix them.
guidance-cn-rights = Most goods ordered online or by phone may be returned within 7 days of receipt without a reason; the money is due within 7 days after the goods came back.
guidance-cn-time = Officially all of China keeps Beijing time (UTC+8); some people in Xinjiang live by a clock two hours behind. When you agree on an hour, write 北京时间.

## Arabic

guidance-ar-form = Verbs and “you” show gender. Until the customer has shown which, choose wording without it, such as يُرجى with a verbal noun.
guidance-ar-names = A name may be a chain: own name, father’s, grandfather’s. Address the customer by the part used in the signature, and ask if you are not sure.
guidance-ar-register = Write clear, contemporary standard Arabic: friendly, in short sentences, not colloquial.
guidance-eg-dates = Write day, month, year, with the month names used in Egypt: يناير, فبراير, مارس …
guidance-eg-week = The weekend is Friday and Saturday; Sunday is a working day. Count promised days by that.
guidance-eg-rights = Most goods may be exchanged or given back within 14 days without a reason, within 30 days if they are faulty.

## Languages of India and Bangladesh

guidance-hi-form = Write आप with plural verbs (कीजिए, करें). Do not use तुम or तू.
guidance-te-form = Write మీరు with verbs in ‑రు. Do not use నువ్వు.
guidance-te-title = Add గారు after the name; it fits anybody.
guidance-te-name-order = The family name often comes first or stands as an initial. Address the customer by the given name as it is signed, and ask if you are not sure which it is.
guidance-ml-form = Write താങ്കൾ or നിങ്ങൾ, or use the customer’s name instead of “you”. Do not use നീ.
guidance-ml-name-order = Initials may stand for a house or for the father’s name, before or after the given name. Address the customer by the name that is written out.
guidance-bn-form = Write আপনি with its verb forms (করুন). Do not use তুমি or তুই.
guidance-bn-register = Write everyday standard Bengali, friendly and not bookish.
guidance-in-language = Answer in the language in which the customer writes. The state on an address does not tell it.
guidance-in-dates = The day comes first. Write the month as a word, so that 3/4 is not read as 4 March.
guidance-in-numbers = Group the last three digits, then pairs: ₹12,34,567. One lakh is 1,00,000; one crore is 1,00,00,000.
guidance-in-time = All of India keeps one time, UTC+5:30, all year. Mind the half hour, and write the offset or “Indian time”: IST has other meanings elsewhere.
guidance-in-rights = A complaint about an online purchase has to be acknowledged within 48 hours and settled within a month. Give dates that keep to both.
guidance-bd-numbers = Group the last three digits, then pairs: 10,00,000. The currency is টাকা, ৳.
guidance-bd-week = The weekend is Friday and Saturday; Sunday is a working day. Count promised days by that.

## English

guidance-en-pronouns = Speak to the customer with “you” and the name. Speaking of somebody else whose pronoun you do not know, write “they”.
guidance-us-directness = Be friendly and come to the point: the answer first, then what happens next. Contractions are fine.
guidance-us-dates = Write the month as a word: November 21, 2026. In numbers alone the month comes first, which readers elsewhere take for the day.
guidance-us-zones = The United States keep several times. When you agree on an hour, name it (Eastern, Central …). Hawaii and most of Arizona keep no daylight saving time.
guidance-us-delay = If an order cannot be shipped in the time promised, or within 30 days where none was, tell the customer and offer the choice: wait, or have all the money back.
guidance-gb-closing = In a formal letter Yours sincerely goes with a name, Yours faithfully with Dear Sir or Madam. In e-mail Kind regards fits most occasions.
guidance-gb-directness = Write plain English: short sentences, everyday words, no jargon.
guidance-gb-dates = Write 21 November 2026: the day first, without th or st.
guidance-gb-time = Write “UK time”: clocks show GMT in winter and an hour more in summer, and BST is also Bangladesh’s abbreviation.
guidance-gb-rights = Most orders made at a distance may be cancelled within 14 days of receipt, without a reason. The refund is due within 14 days, by the means of payment that was used.

## The European Union

guidance-eu-rights = Most orders made at a distance may be withdrawn from within 14 days of receipt, without a reason. There are exceptions, such as goods made to measure.
guidance-eu-refund = After a withdrawal the refund, with the cost of standard delivery, is due within 14 days, by the means of payment that was used unless the customer expressly agrees to another.

## In several languages or markets

guidance-apology-first = Apologise before you explain.
guidance-arabic-closing = Close a formal mail with وتقبلوا فائق الاحترام والتقدير, then your name and your company.
guidance-arabic-digits = Both sets of digits are read here. Answer in the one that the customer writes and do not mix them: with ٠١٢٣ the decimal mark is ٫, with 0123 it is a point.
guidance-arabic-months-dz-tn = Name months in the customer’s way: here جانفي, فيفري, مارس …; the number beside the name avoids doubt.
guidance-arabic-months-levant = Name months in the customer’s way: here كانون الثاني, شباط, آذار …; the number beside the name avoids doubt.
guidance-arabic-months-ma = Name months in the customer’s way: here يناير, فبراير … يوليوز, غشت, شتنبر; the number beside the name avoids doubt.
guidance-arabic-opening = Open a formal mail with the name as it is signed, and its title; then تحية طيبة وبعد، before you come to the matter.
guidance-ask-language = Several languages are in use here: answer in the customer’s, and ask which is preferred if it does not show.
guidance-closing-formula = End a formal message with the set formula, your name and your company.
guidance-closing-in-full = Write the closing in full: its abbreviation can look careless.
guidance-closing-no-comma = Put no comma after the closing; your name follows on the next line.
guidance-colour-white-mourning = White may stand for mourning: choose another colour for wrapping.
guidance-complaint-own = Name who takes care of it and by when you will write again.
guidance-complaint-written = Confirm in writing what was agreed.
guidance-currency-after = The currency follows the amount, after a space.
guidance-currency-before = The currency stands before the amount.
guidance-currency-which-crown = Several countries have a crown or krone. Where it could be misread, write the code: SEK, NOK, DKK, ISK, CZK.
guidance-currency-which-dollar = The sign $ means the local money here, too. Where US dollars are possible as well, write the code: CAD, ARS, CLP …
guidance-dates-dmy = Write the day first, then the month and the year. Spell the month out where the date could be misread.
guidance-dates-mdy = The month comes first, then the day and the year. Spell the month out where the date could be misread.
guidance-dates-no-ordinal = Write the day without th or st: 12 February 2027.
guidance-dates-ymd = Write the year first, then the month and the day.
guidance-direct-plain = Say the main thing in the first sentence, in plain words; long politeness before it may seem evasive.
guidance-emoji-chat-follow = In chat an emoji is fine if the customer uses them.
guidance-emoji-email-none = No emoji in e-mail, unless the customer uses them.
guidance-first-muhammad = Muhammad, or Md., before other names is mostly not the name to address by. Take the one that follows, or the name as it is signed.
guidance-flowers-chrysanthemum = Chrysanthemums belong to mourning: choose other flowers.
guidance-flowers-even = An even number of flowers belongs to funerals: give an odd one.
guidance-form-avoid = A sentence often needs no word for “you” here. Use the name with its title, or leave the word out, rather than a pronoun.
guidance-form-both = Shops use both forms here. Answer in the form in which the customer writes; if it does not show, write formally.
guidance-form-formal = Write in the formal form until the customer uses the informal one or asks for it; keep to one form through the whole message.
guidance-form-informal = The informal form is usual between shops and customers here. Change to the formal one if the customer writes formally.
guidance-form-kinship = Kinship words are used for “you” here, by age and closeness. Do not guess them from a name: use the neutral form with the name, or ask.
guidance-genitive-months = The month as a word takes the genitive and a small letter: 21. listopadu, 21 listopada, 21 ноября. The same word may be another month in a neighbouring language.
guidance-gift-alcohol = Do not send alcohol unless you know that it is welcome.
guidance-gift-beef = Do not send beef or things of cowhide unless you know that they are welcome.
guidance-gift-clock = Do not give a clock: its name sounds like a last farewell.
guidance-gift-knife = Do not give knives or scissors: they stand for cutting the tie.
guidance-gift-pork = Do not send pork or things of pigskin unless you know that they are welcome.
guidance-humour-avoid = Leave out jokes and irony: they are easily misread in writing.
guidance-mixed-names = Names follow several customs here: family name first, given name with the father’s name, or given name first. Follow the signature; if it does not tell, write the whole name.
guidance-name-family-first = The family name comes first. If the customer signs the other way round, follow the signature.
guidance-name-father = The second name may be the father’s, not a family name: address by the name that comes first, with the title.
guidance-name-gendered = A family name may end differently for two members of one family. Copy the ending from the signature; do not adapt it.
guidance-name-given-address = Even formally one addresses by the given name with its title, not by the family name.
guidance-name-given-first = The given name comes first, the family name last.
guidance-name-one = Some people have one name only. Do not ask for a family name that is not there, and write the name as it is.
guidance-name-patronymic-ru = With given name and patronymic (Anna Petrovna) you address formally; use them only as the customer gives them.
guidance-name-spelling = Copy the name with all its marks and letters from the customer’s signature; leaving marks out changes it.
guidance-name-two-family = A person may have two family names. Write both as in the signature; the first of the two is the one to address with.
guidance-number-13 = Some find 13 unlucky: avoid it in gifts and vouchers.
guidance-number-17 = Some find 17 unlucky: avoid it in gifts and vouchers.
guidance-number-4 = Avoid 4 in gifts, vouchers and quantities: it sounds like the word for death.
guidance-number-8 = 8 is welcome in gifts and amounts.
guidance-number-9 = Avoid 9 in gifts: it sounds like the word for suffering.
guidance-numbers-comma = Write a comma before decimals.
guidance-numbers-point = Write a point before decimals.
guidance-numbers-space = Put a space, best one that does not break, between thousands: 12 500, not a full stop.
guidance-opening-everyday = The everyday greeting (Hej, Hei) opens an e-mail well, to people you do not know, too.
guidance-opening-wellbeing = A short wish for the customer’s well-being after the greeting is usual before coming to the point.
guidance-plain-words = Write short sentences and everyday words, as you would say it; leave out officialese and unexplained terms.
guidance-polite-plural-masculine = With the polite “you”, verbs and participles stand in the masculine plural, whoever the customer is: it names no gender.
guidance-postovani = Open with Poštovani or Poštovana, gospodine or gospođo and the family name, and a comma; Poštovani alone fits anybody. Gospodine takes the vocative: gospodine Petroviću.
guidance-red-ink-name = Do not write a person’s name in red.
guidance-rioplatense-vos = The informal form is vos, with its own verb forms (tenés, podés), not tú; the formal one is usted.
guidance-salutation-comma = End the salutation with a comma and begin the text on a new line.
guidance-salutation-comma-capital = End the salutation with a comma and begin the text on a new line with a capital.
guidance-salutation-comma-lower = End the salutation with a comma and go on in lower case on the next line, unless the word has a capital anyway.
guidance-salutation-no-mark = Put no comma and no full stop after the salutation; the text begins on a new line with a capital.
guidance-script-choice = The language is written in more than one script here: answer in the customer’s.
guidance-swahili-time = In Swahili hours are counted from sunrise: saa tatu asubuhi is 9 a.m. When you agree on an hour, write it in digits with a.m. or p.m. as well.
guidance-title-academic = Academic or professional titles are used in letters here. Keep the one that the customer signs with; do not add one.
guidance-title-after = The courtesy title follows the name.
guidance-title-before = A courtesy title goes before the family name; use one only if the customer has shown which.
guidance-title-none = Courtesy titles are seldom used here: the name alone is polite.
guidance-urgency-soft = Words of urgency press here: ask with a date and a please.
guidance-vocative = Names and titles take a special form when you speak to somebody (the vocative). If you are not sure of it, open with a greeting that needs no name.
guidance-week-sun-thu = The working week is Sunday to Thursday here: promise accordingly.
guidance-you-capital-all = In letters and e-mail write the polite words for “you” and “your” with a capital, to one person or to several.
guidance-you-capital-may = The polite word for “you” may have a capital in a message to one person; it need not. Choose once, keep to it, and use a small letter to several people.
guidance-you-capital-one = Write the polite words for “you” and “your” with a capital when you write to one person, with a small letter to several.
guidance-zones-islands = The islands (or a part of them) keep another time than the mainland. When you agree on an hour, say which you mean.
guidance-zones-several = The country keeps several times. When you agree on an hour, name the city or the zone whose time you mean.

## In one language or market

guidance-ae-address = There are no postal codes: do not insist on one. For a courier ask for building, street, flat or villa number and a phone number, in Dubai for the 10-digit Makani number, too.
guidance-ae-dirham-sign = Put the dirham sign or AED before the amount, with a space, and never both. The sign is new and may not show on every device: in messages AED is safe.
guidance-ae-week = The weekend is Saturday and Sunday. On Friday public offices close at noon, and in Sharjah they do not open: mind it in what you promise.
guidance-am-calendar = The Ethiopian calendar has 13 months and is seven to eight years behind. Write which calendar you mean, and give both if a deadline hangs on it.
guidance-am-clock = Hours may be counted from dawn: 1 o’clock may mean 7 a.m. When you agree on an hour, write it on the 24-hour clock and say so.
guidance-ar-postcode = Two postal codes are in use: the CPA, with a letter, four digits and three letters, and the older one with four digits only. Accept either; do not ask for the other.
guidance-be-address = Write the address in one language only, even in Brussels: Rue de Stalle or Stallestraat, not both. The house number follows the street; put bus, bte or box before the box number.
guidance-be-mediation = If a dispute with a company established in Belgium cannot be settled, name the Consumer Mediation Service (Consumentenombudsdienst, Service de Médiation pour le Consommateur).
guidance-bg-vie-agreement = With Вие verbs stand in the plural, but adjectives and participles in -н, -т in the singular show a gender: choose wording without them until the customer has shown which.
guidance-bh-block = Ask for the numbers of the building, the road and the block, and of the flat if there is one. The block number, of three or four digits, is the postal code.
guidance-ca-dates = Write the month as a word. In figures alone several orders are in use: only year, month, day (2026-11-21) is clear.
guidance-ca-quebec-french = A customer in Quebec has the right to be informed and served in French, after the sale, too. Answer in the language of the message, and offer French.
guidance-ch-gruss = Freundliche Grüsse, without a comma, closes a message well.
guidance-ch-money = Amounts in francs take a decimal point in every language, with CHF: CHF 12.50 in German and Italian, 12.50 CHF in French.
guidance-ch-ss = Write ss, never ß: Freundliche Grüsse, Strasse.
guidance-ci-box = Do not insist on a postal code. A postal address has the number of the post office, BP and the box, then the town and the office number again: 06 BP 37 Abidjan 06.
guidance-ci-phone = Telephone numbers have had ten digits since 2021; mobile numbers begin with 01, 05 or 07. If a record still shows eight digits, ask for the present number.
guidance-cl-rut = A boleta of 135 UF or more must show the buyer’s name and RUT. Ask for both before the receipt is made, and say why; do not split the amount to stay below the limit.
guidance-cn-closing = Close a formal letter with 此致 and 敬礼, or a wish, then your name and the date below on the right.
guidance-cn-opening = Put the salutation on a line of its own, flush left, with a colon after it (尊敬的…：); 您好 and the text follow on new lines.
guidance-co-usted = Usted is in use among friends and in families, too, in much of the country: it need not mean distance. Do not change to tú on your own.
guidance-cs-s-pozdravem = S pozdravem with your whole name is the neutral closing; S přáním pěkného dne is a friendlier one.
guidance-cs-title = A customer’s office or high academic title comes first in the address (Vážený pane profesore); lower titles are left out. Use only what the signature shows.
guidance-cs-vazeny = A formal message opens with Vážená or Vážený in the vocative; Dobrý den is common in e-mail but seems familiar in a letter.
guidance-da-kaere = Kære with the first name is possible in a formal message, but some readers find it intimate or old-fashioned; Hej with the first name is the neutral choice.
guidance-dz-centimes = Write amounts in dinars (DA). If an amount that the customer names seems a hundred times too high, it may be in centimes: ask before you answer.
guidance-dz-wilaya = Eleven new wilayas, numbers 59 to 69, were approved in November 2025. If the customer’s wilaya is not in your list, write it as given and ask which one the courier uses.
guidance-ec-dollar = The currency is the US dollar: do not convert, and do not write pesos. Centavos are the cents of that dollar.
guidance-en-colon = In a formal letter a colon follows the salutation; in an everyday e-mail a comma is common.
guidance-en-sincerely = Sincerely, closes a formal message, with a name or without one in the salutation.
guidance-en-whole-name = If the customer has not shown a title, write Dear and the whole name, or Hello and the name; it names no gender.
guidance-es-despedida = A short closing takes a comma: Atentamente, or Saludos cordiales, A closing that is a sentence takes a full stop.
guidance-et-lugupeetud = A formal message opens with Lugupeetud and proua or härra with the family name, or, naming no gender, with the whole name: Lugupeetud Mari Mänd.
guidance-et-tere = After Tere alone put an exclamation mark or nothing; a comma stands only between Tere and the name.
guidance-fi-hei = After Hei with a comma go on in lower case; with an exclamation mark or with nothing, begin with a capital on a new line.
guidance-gh-digital-address = Ask for the digital address (GhanaPostGPS): a code of its own for each property. If the customer has none at hand, ask for a landmark, such as a junction.
guidance-gh-momo = The customer approves a mobile money payment on the phone with the wallet PIN. If it does not go through, ask for the number and the network, never for the PIN.
guidance-hk-red = Do not write a letter or card to a customer in red.
guidance-hr-dates = Put a full stop after the day, the month in figures and the year: 21. 11. 2026. The month as a word takes the genitive: 21. studenoga 2026.
guidance-hr-pozdrav = Srdačan pozdrav is the usual neutral closing; Lijep pozdrav is right, too.
guidance-id-anda = Write Anda for “you”, always with a capital. Do not write kamu or kau.
guidance-id-closing = Close a formal letter with Hormat kami, and put your name and position below.
guidance-id-opening = Open a formal letter with Dengan hormat and a comma after it.
guidance-il-gender = “You” and verbs show gender in Hebrew. Until the customer has shown which, choose words spelled alike for both (לך, שלך, רוצה, נרשמת); avoid slashes and dots.
guidance-il-kosher = If you send food, choose what is kosher unless you know that it does not matter.
guidance-il-plain = Write plain words: אני, not הריני or הנני, and “we” only where you mean the company.
guidance-il-you = Speak to the customer directly, not of “customers” in the third person.
guidance-in-odd = Give money and vouchers in odd amounts, such as 501: they are welcome; a round sum is less so.
guidance-iq-kurdish = In the Kurdistan Region Kurdish and Arabic are official. Kurdish is Sorani in Erbil and Sulaymaniyah, Kurmanji in Duhok: answer in the one that the customer writes.
guidance-ir-calendar = The Persian calendar is in use: 1405 runs from March 2026 to March 2027. Write which calendar you mean, and give both if a deadline hangs on it.
guidance-ir-digits = Write digits as the customer does, ۰۱۲۳ or 0123. The Persian 4, 5 and 6 are ۴۵۶, not the Arabic ٤٥٦; the decimal mark with them is ٫.
guidance-is-name = The second part of the name mostly comes from a parent’s given name and is not a family name: address by the given name, or by the whole name, and do not add a title to the second part.
guidance-it-gentile = Gentile with the name, and a comma, fits anybody; Spettabile is for a company. Caro or Cara is for people you know well.
guidance-it-saluti = Cordiali saluti closes a message well; distinti saluti is more distant.
guidance-ji-after-name = Add ji after the name (जी, ਜੀ): it is polite and fits anybody.
guidance-jo-fils = Write dinars with three decimals: JOD 17.400. A dinar is 100 qirsh (piastres) or 1000 fils; if the customer names a small amount, make sure which is meant.
guidance-jo-parcel = A parcel by post comes to the post office nearest to the address or to the mail box, or to the headquarters if customs inspects it. Tell the customer where to ask for it.
guidance-jp-comb = Do not send a comb or a white handkerchief: their names or uses recall suffering, death or a parting.
guidance-jp-cushion = Put a softening phrase before a no, such as 申し訳ございませんが, write いたしかねます rather than できません, and say what is possible instead.
guidance-jp-era = Papers may count years by the era: 令和8年 is 2026. Write the year in four digits, and repeat it if you answer to an era year.
guidance-ke-mpesa = For an M-PESA payment ask whether it went to a Paybill or a Till number. The company that received it usually reverses a Paybill payment; for a Till payment Safaricom can be asked.
guidance-ke-pin = Ask a business customer whether its KRA PIN is to stand on the invoice: it is needed to claim the VAT. Others need not give one.
guidance-kh-two-currencies = Riel and US dollars are both in use. Name the currency with each amount (KHR or USD), and say in which one a refund will be paid.
guidance-kk-dates = In figures write day, month, year: 21.11.2026. With the month as a word the year comes first: 2026 ж. 21 қараша.
guidance-kr-closing = Put 드림 after your own name at the end of a mail: it fits any reader.
guidance-kr-form = Write with polite verb endings, such as ‑습니다 and ‑십시오, and keep to them through the whole message.
guidance-kr-nim = Put 님 after the customer’s name. It fits any age and any gender; do not add 귀하 to it.
guidance-kr-opening = Open a mail with 안녕하십니까 or 안녕하세요: the first is more formal, the second softer.
guidance-kw-fils = Write dinars with three decimals: KWD 1.250 is one dinar and a quarter, not more than a thousand. Check a refund to the last fils.
guidance-la-kip = Name prices of a business in Laos in kip (LAK). Foreign currency is only for those that are allowed to use it: check before you quote dollars or baht.
guidance-la-landmark = A house number and a street name may not be enough to find the place: ask for a landmark near it, too, such as a monastery or a hotel.
guidance-lb-landmark = Besides the street ask for the building and a landmark close to it, and pass both on to the courier: a street name and number alone may not lead there.
guidance-lb-two-currencies = US dollars and Lebanese pounds are both in use. Write USD or LBP with every amount, and say in which of the two a refund will come.
guidance-lk-names = A first part in ‑ge, or initials before the name, may be the house or the father’s name. Address by the part that is written out and stands for the person in the signature.
guidance-lt-gerbiamasis = Open a formal message with Gerbiamasis or Gerbiamoji, written in full, and the name in the vocative; Gerbiamieji is for several people.
guidance-lt-salutation = After a comma the text goes on in lower case; after an exclamation mark it begins with a capital on a new line.
guidance-lu-mediator = If you cannot agree and the seller is based in Luxembourg, name the Médiateur de la consommation: it is free and takes applications in Luxembourgish, French, German and English.
guidance-lu-phone = A phone number has no area code and no 0 to leave out, and its length varies. Copy it as the customer writes it, with +352 before it.
guidance-lv-dates = In figures write day, month, year: 21.11.2026. With the month as a word the year comes first: 2026. gada 21. novembris.
guidance-lv-salutation = End the salutation with an exclamation mark, not a comma; the text begins with a capital on a new line.
guidance-lv-uzruna = In the salutation kungs or kundze follows the family name, which takes the genitive; the whole name without it is right, too: Cienījamā Aina Liepa!
guidance-mm-name = A name has no family part and is not shortened: write it whole. U, Daw, Ko and Ma before it are titles, not names.
guidance-mm-pa = Put ပါ into statements and requests: it is polite from anybody to anybody.
guidance-my-anda = Write Tuan, Puan, Encik or Cik as the customer has shown, otherwise anda. Do not write kamu, awak or engkau.
guidance-my-titles = Honours such as Datuk, Dato’ or Tan Sri go before the name: keep them as signed. Tuan/Puan fits when you know no name; end the salutation with a comma.
guidance-my-week = In Kedah, Kelantan and Terengganu the weekend is Friday and Saturday, elsewhere Saturday and Sunday. Ask for the state before you promise working days.
guidance-nb-de = The polite De is never required and sounds formal. If the customer writes it, follow, with a capital, and keep to it through the whole message.
guidance-nb-hei = To somebody you do not know Hei can seem too familiar: add the whole name, or open with Kjære kunde or with the name alone.
guidance-ng-fccpc = Answer a complaint in writing, with the amount and the remedy. The customer has to turn to you first and, if not satisfied, may go on to the consumer commission FCCPC.
guidance-ng-landmark = For a delivery ask for the address, a landmark near it, a map link and a phone number that the rider can reach.
guidance-nl-aanhef = In a formal message write Geachte with heer or mevrouw and the family name. If the customer has not shown which, write Beste with the whole name.
guidance-nl-groet = Met vriendelijke groet closes nearly every message well; Hoogachtend is distant and fits a reminder or a formal notice.
guidance-nl-prefix = Van, de, van der in a family name take a capital after mevrouw or heer (mevrouw Van Wijk) and a small letter after a given name. Belgian names keep the spelling of the signature.
guidance-np-calendar = Dates may be given by Bikram Sambat, nearly 57 years ahead. Write which calendar you mean (BS or AD), and give both if a deadline hangs on it.
guidance-np-lakh = Group the last three digits, then pairs: 12,34,567. One lakh is 1,00,000; one crore is 1,00,00,000.
guidance-nz-macrons = Write Māori words and names with their macrons: Māori, Tāmaki.
guidance-om-baisa = The rial has 1,000 baisa, so amounts have three decimals: OMR 12.500 is twelve and a half rials. Write all three, and do not read them as thousands.
guidance-om-wilayat = For a delivery ask for the building number, the street, the wilayat and the governorate. Where there is no street, the name of the area takes its place.
guidance-pe-factura = Ask whether the customer needs a boleta or a factura. A factura is issued only to a buyer with a RUC number: ask for it and for the registered name.
guidance-pe-libro = A complaint in the Libro de Reclamaciones, on paper or online, must be answered within 15 working days; the time cannot be extended. Ask whether the customer has made an entry there.
guidance-ph-initial = The initial in the middle stands for the mother’s family name, not for a given name. Address by the given or the last name as it is signed.
guidance-ph-po = In Filipino add po and write kayo for “you”, not ikaw: it is polite to anybody whom you do not know.
guidance-pk-lakh = Large amounts may be named in lakh (100,000) and crore (10,000,000) or in millions. Follow the customer’s words, and add the whole figure where it could be misread.
guidance-pk-province = Consumer law and consumer courts belong to the provinces. Ask for the province, or look at the address, before you write about rights or where to complain.
guidance-pl-panstwo = Szanowna Pani and Szanowny Panie show a gender. If the customer has not shown which is right, open with Szanowni Państwo or Dzień dobry.
guidance-pl-pozdrawiam = Z poważaniem or Z wyrazami szacunku closes a formal message; Pozdrawiam fits a less formal one.
guidance-pl-witam = Do not open an e-mail to somebody you do not know with Witam: it puts the writer above the reader.
guidance-pt-cumprimentos = A short closing with cumprimentos, such as Com os nossos cordiais cumprimentos, is enough; long formulas are out of use.
guidance-pt-exmo = A formal message opens with Exmo. Senhor or Exma. Senhora, with or without a comma. Use it only if the customer has shown which; otherwise greet with the name.
guidance-pt-voce = Do not write você: some readers mind it. Put the verb in the third person and leave the pronoun out, or use the name.
guidance-qa-zone = There is no postal code: do not insist on one. For a courier ask for the numbers of the zone, the street and the building, and for a phone number; check each digit.
guidance-ro-title-family = Domnule and doamnă go with the family name, not with the given name.
guidance-ru-list-order = In lists and forms the family name may stand first: Иванова Анна Петровна. The patronymic, in -вич or -вна, stands after the given name and tells them apart.
guidance-ru-salutation = Close the salutation with an exclamation mark or a full stop; the text then begins with a capital on a new line.
guidance-ru-uvazheniem = С уважением closes a formal message, with your name on the next line; a comma after it is customary, though no rule asks for it.
guidance-sa-delay = Tell the customer of a delay at once, with a new date. If an online order is more than 15 days late and no other date was agreed, it may be cancelled and the money is due back.
guidance-sa-short-address = For a delivery ask for the short national address, four letters and four digits, and copy it exactly: it stands for one building.
guidance-sg-case = If the customer mentions CASE, it is the consumers’ association, to which complaints go first. Take it as a request for a remedy, and answer with what you offer and by when.
guidance-sg-unit = For a flat or an office ask for the floor and unit as well as the six-digit postal code, and write them with a hash: #12-05 is floor 12, unit 05.
guidance-sk-you-chat = In chat and text messages the words for “you” and “your” need no capital.
guidance-sl-pozdravljeni = Spoštovani is formal; Pozdravljeni stands between formal and familiar and is common in e-mail.
guidance-sn-greeting = Greet before anything else: a message that begins with the matter may offend.
guidance-sr-dates = Put a full stop after the day, the month in figures and the year, too: 21. 11. 2026. or 21. novembar 2026.
guidance-sv-du-ni = Write du, with a small letter, to one person; ni is for several people or a company. To one person ni can seem distant.
guidance-sv-hej-mark = After Hej an exclamation mark is cheerful, a full stop is formal. Leave the exclamation mark out when you bring bad news.
guidance-ta-initials = An initial before the name mostly stands for the father’s name. Address by the name that is written out.
guidance-th-khun = Put คุณ before the given name: it is polite and fits anybody.
guidance-th-opening = Open a formal letter or mail with เรียน and the name.
guidance-th-particles = Soften what you write with ครับ or ค่ะ at the end, in questions ครับ or คะ. It goes by your own gender, not by the customer’s.
guidance-th-year = Years are counted by the Buddhist era: 2569 is 2026. Write which one you mean (พ.ศ. or ค.ศ.) where it could be misread.
guidance-tn-millimes = The dinar has 1,000 millimes, so amounts have three decimals: 12,500 DT is twelve and a half dinars. Write all three, and do not read them as thousands.
guidance-tr-sayin = Sayın with the whole name opens a formal message and fits anybody; Bey and Hanım show a gender.
guidance-tr-title-capital = Bey and Hanım take a capital after a name; a suffix follows an apostrophe: Hatice Hanım’a.
guidance-tw-umbrella = Do not give umbrellas or fans: their names sound like parting.
guidance-tw-words = Write traditional characters and the words used in Taiwan: 網路, not 互聯網.
guidance-tw-year = Papers may count years from 1912 (民國): 115年 is 2026. Write the year in four digits.
guidance-tz-clock = In Swahili hours are counted from dawn: saa moja asubuhi is 7 a.m. When you agree on an hour, write it on the 24-hour clock and ask if it is not clear which is meant.
guidance-tz-ward = A postcode stands for a whole ward. Ask for the house number and the street as well, and for the ward if there is no postcode.
guidance-uk-pan = Пане and пані go with the given name or the family name, in the vocative, but not with a patronymic nor with both names.
guidance-ur-stop = End an Urdu sentence with ۔ and write the comma as ،; write numbers in digits as 123.
guidance-uy-withdrawal = Most orders made at a distance may be withdrawn from within 5 working days of the order or of delivery; later, too, if the customer was not told so in writing. Refund without delay.
guidance-vn-address = Do not write the given name alone. Begin with Anh/Chị and the name, whatever the age may be; then use the word that the customer uses of himself or herself.
guidance-vn-please = Ask with Vui lòng, in short but complete sentences; a request that is cut too short is impolite.
guidance-za-postcode = In cities a PO box has another postcode than the streets: ask for the one that goes with the delivery address. It has four digits; keep the zeros in front, as in 0002.
