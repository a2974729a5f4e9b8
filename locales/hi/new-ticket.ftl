# ग्राहक को लिखकर नया टिकट खोलना।

new-ticket-desk = हेल्प डेस्क
new-ticket-none = आपके किसी भी हेल्प डेस्क पर Parlance नया टिकट नहीं खोल सकता।
new-ticket-email = ग्राहक का ईमेल पता
new-ticket-name = ग्राहक का नाम
new-ticket-name-hint = अगर मालूम हो; पते से इसका अनुमान नहीं लगाया जाता।
new-ticket-subject = विषय
new-ticket-queue = कतार
new-ticket-queue-any = हेल्प डेस्क तय करे
new-ticket-text = संदेश
new-ticket-send = भेजें
