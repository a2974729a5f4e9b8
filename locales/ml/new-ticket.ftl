# ഉപഭോക്താവിന് എഴുതി പുതിയ ടിക്കറ്റ് തുറക്കൽ.

new-ticket-desk = ഹെൽപ്പ് ഡെസ്ക്
new-ticket-none = നിങ്ങളുടെ ഹെൽപ്പ് ഡെസ്കുകളിലൊന്നിലും Parlance-ന് ടിക്കറ്റ് തുറക്കാനാവില്ല.
new-ticket-email = ഉപഭോക്താവിന്റെ ഇമെയിൽ വിലാസം
new-ticket-name = ഉപഭോക്താവിന്റെ പേര്
new-ticket-name-hint = അറിയാമെങ്കിൽ മാത്രം; വിലാസത്തിൽ നിന്ന് ഊഹിക്കില്ല.
new-ticket-subject = വിഷയം
new-ticket-queue = ക്യൂ
new-ticket-queue-any = ഹെൽപ്പ് ഡെസ്ക് തീരുമാനിക്കും
new-ticket-text = സന്ദേശം
new-ticket-send = അയയ്ക്കുക
