# Bringing in customers, orders and more from a file.

import-hint = Shopify, WooCommerce അല്ലെങ്കിൽ ഏതെങ്കിലും പട്ടികയിൽ നിന്ന് ഉപഭോക്താക്കൾ, ഓർഡറുകൾ, പാഴ്സലുകൾ, മടക്കങ്ങൾ, റീഫണ്ടുകൾ, സർവേകൾ, പോയിന്റുകൾ; വിലാസ കാർഡുകൾ; മെയിൽ. ഫയൽ വായിക്കുക മാത്രമേ ചെയ്യൂ.
import-choose = ഫയൽ തിരഞ്ഞെടുക്കുക…
import-file = ഫയൽ
import-source = കടയുടെയോ സിസ്റ്റത്തിന്റെയോ പേര്
import-source-hint = ഇതേ പേരിലുള്ള ഫയൽ മുമ്പ് നൽകിയ വിവരങ്ങൾ പുതുക്കും.
import-look = ഉള്ളടക്കം നോക്കുക
import-layout = ഇത് എന്താണ്
import-layout-name = { $layout ->
        [shopify-orders] Shopify ഓർഡറുകൾ
        [shopify-customers] Shopify ഉപഭോക്താക്കൾ
        [woocommerce-orders] WooCommerce ഓർഡറുകൾ
        [woocommerce-customers] WooCommerce ഉപഭോക്താക്കൾ
        [columns] മറ്റൊരു പട്ടിക
        [lines] Parlance-ന്റെ സ്വന്തം ഫോർമാറ്റിലെ വരികൾ
        [vcard] വിലാസ കാർഡുകൾ (vCard)
        [jscontact] വിലാസ കാർഡുകൾ (JSContact)
       *[mail] മെയിൽ
    }
import-recognised = ഉള്ളടക്കം നോക്കി തിരിച്ചറിഞ്ഞത്.
import-encoding = എൻകോഡിങ്
import-encoding-guessed = ഊഹിച്ചത്: താഴെയുള്ള പേരുകൾ നോക്കുക.
import-delimiter = കോളങ്ങൾ വേർതിരിക്കുന്നത്
import-delimiter-name = { $delimiter ->
        [comma] കോമ
        [semicolon] സെമികോളൻ
       *[tab] ടാബ്
    }
import-rows = ഓരോ വരിയും
import-row-name = { $kind ->
        [customers] ഒരു ഉപഭോക്താവ്
        [orders] ഒരു ഓർഡർ
        [shipments] ഒരു പാഴ്സൽ
        [returns] ഒരു മടക്കം
        [refunds] ഒരു റീഫണ്ട്
        [surveys] ഒരു സർവേ ഉത്തരം
       *[loyalty] പോയിന്റിലെ ഒരു മാറ്റം
    }
import-column = കോളം
import-holds = ഉള്ളടക്കം
import-field = { $field ->
        [none] ആവശ്യമുള്ളതൊന്നുമില്ല
        [customer-id] ഉപഭോക്തൃ നമ്പർ
        [name] മുഴുവൻ പേര്
        [given-name] പേര്
        [family-name] കുടുംബപ്പേര്
        [email] ഇമെയിൽ വിലാസം
        [phone] ഫോൺ നമ്പർ
        [language] ഭാഷ
        [country] രാജ്യം
        [subdivision] സംസ്ഥാനം അല്ലെങ്കിൽ പ്രദേശം
        [city] നഗരം
        [postal-code] തപാൽ കോഡ്
        [street] തെരുവ്
        [street2] തെരുവ്, രണ്ടാം വരി
        [form-of-address] സംബോധന
        [record-id] രേഖയുടെ നമ്പർ
        [order-number] ഓർഡർ നമ്പർ
        [at] തീയതി
        [status] നില
        [total] ആകെ
        [currency] കറൻസി
        [payment] പണമടയ്ക്കൽ രീതി
        [channel] ചാനൽ
        [by] നമ്മുടെ ഭാഗത്ത് ആര്
        [item-name] സാധനം
        [item-sku] സാധനത്തിന്റെ നമ്പർ
        [item-quantity] എണ്ണം
        [item-price] ഒന്നിന്റെ വില
        [carrier] കൊറിയർ
        [tracking] ട്രാക്കിങ് നമ്പർ
        [delivered] എത്തിച്ച തീയതി
        [reason] കാരണം
        [score] സ്കോർ
        [survey] സർവേയുടെ തരം
        [comment] അഭിപ്രായം
        [points] പോയിന്റുകൾ
        [balance] അതിനു ശേഷമുള്ള പോയിന്റുകൾ
       *[tier] തലം
    }
import-ask-column = “{ $field }” എന്നതിന് ഒരു കോളം വേണം.
import-ask-dates = { $example } എന്നത് { $day_first } ആണോ { $month_first } ആണോ?
import-ask-decimal = { $example } എന്നതിൽ ദശാംശത്തിനു മുമ്പ് എന്താണ്?
import-decimal = { $mark ->
        [point] ബിന്ദു
       *[comma] കോമ
    }
import-ask-currency = തുകകളുടെ കറൻസി (മൂന്നക്ഷരം)
import-own-addresses = നമ്മുടെ സ്വന്തം വിലാസങ്ങൾ അല്ലെങ്കിൽ ഡൊമെയ്നുകൾ, വരിയിൽ ഒന്നു വീതം (@example.com)
import-own-hint = ഇവയിൽ നിന്നുള്ളവ നമ്മൾ അയച്ചത്, ബാക്കി നമുക്കു വന്നത്.
import-found = ആദ്യ വരികൾ ഇങ്ങനെയാകും
import-faults = എടുക്കാനാവാത്തവ
import-line = വരി { NUMBER($line) }
import-dry = എണ്ണുക മാത്രം
import-start = ഇംപോർട്ട് ചെയ്യുക
import-stop = നിർത്തുക
import-going = വായിച്ച വരികൾ: { NUMBER($rows) }, { NUMBER($percent) }%
import-counted = ഇംപോർട്ട് ചെയ്താൽ ഫലം ഇതായിരിക്കും; ഒന്നും എഴുതിയിട്ടില്ല.
import-done = ഇംപോർട്ട് ചെയ്തു.
import-nothing-new = എല്ലാം നേരത്തേ ഇവിടെയുണ്ടായിരുന്നു.
import-customers = { $new ->
        [one] 1 പുതിയ ഉപഭോക്താവ്
       *[other] { NUMBER($new) } പുതിയ ഉപഭോക്താക്കൾ
    }, മാറിയവർ { NUMBER($changed) }, മുമ്പത്തെപ്പോലെ { NUMBER($same) }
import-records = പുതിയ രേഖകൾ { NUMBER($new) }, മാറിയവ { NUMBER($changed) }, മുമ്പത്തെപ്പോലെ { NUMBER($same) }
import-not-taken = { $faults ->
        [one] 1 വരി എടുത്തില്ല.
       *[other] { NUMBER($faults) } വരികൾ എടുത്തില്ല.
    }
import-errors = അവയെല്ലാം ഇവിടെയുണ്ട്: { $path }.
import-before = മുമ്പ് ഇംപോർട്ട് ചെയ്തവ
import-none = ഇതുവരെ ഒന്നും ഇംപോർട്ട് ചെയ്തിട്ടില്ല.
import-undo = പിൻവലിക്കുക
import-undo-confirm = “{ $name }” കൊണ്ടുവന്നതെല്ലാം പിൻവലിക്കും, അത് മാറ്റിയവ മുമ്പത്തെപ്പോലെയാകും.
import-held = പിന്നീടുള്ള ഒരു ഫയലിലും ഇതേ ഉപഭോക്താക്കളുണ്ട്: ആദ്യം അത് പിൻവലിക്കുക.
import-undone = പിൻവലിച്ചു: നീക്കിയ രേഖകൾ { NUMBER($removed) }, പഴയപടിയാക്കിയവ { NUMBER($restored) }; നീക്കിയ ഉപഭോക്താക്കൾ { NUMBER($customers) }, പിന്നീട് ഇടപാടുണ്ടായതിനാൽ നിലനിർത്തിയവർ { NUMBER($kept) }.
