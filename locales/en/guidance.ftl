### What to do when writing to a customer, in the agent's language. Each message's scope and source stand in
### crates/market/src/guidance; a customer's own wish or way of writing comes before all of it.

## What it is about

topic-form-of-address = Form of address
topic-name-order = Name
topic-title = Title
topic-opening = Opening
topic-closing = Closing
topic-directness = Tone
topic-apology = Apology
topic-saying-no = Saying no
topic-dates = Dates
topic-numbers = Numbers and amounts
topic-payments-refund = Payment and refund
topic-rights = Consumer rights
topic-working-time = Time and working days
topic-language = Language
topic-typography = Spelling and layout

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
