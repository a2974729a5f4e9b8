# अभ्यास, एजेंट की भाषा में: कौशल, उत्तर से क्या अपेक्षित है, उसका मूल्यांकन, और परिदृश्य में क्या गड़बड़ है।

practice-skill-active-listening = ध्यान से सुनना
practice-skill-empathy = सहानुभूति
practice-skill-plain-language = सरल भाषा
practice-skill-form-of-address = संबोधन का रूप
practice-skill-saying-no = मना करना
practice-skill-apology = क्षमायाचना
practice-skill-conflict = टकराव
practice-skill-rapport = आपसी तालमेल
practice-skill-promise-keeping = वादे निभाना
practice-skill-privacy = निजता

practice-must-acknowledge = दिखाएँ कि बात समझ में आ गई है
practice-must-apologise = क्षमा माँगें
practice-must-offer = कोई पेशकश करें
practice-must-not-blame = दोष न दें
practice-must-ask = पूछें
practice-must-keep-register = संबोधन का सही रूप बनाए रखें
practice-must-not-promise = वही वादा करें, जो निभा सकें
practice-must-thank = धन्यवाद दें
practice-must-inform = ग्राहक के लिए ज़रूरी जानकारी दें
practice-must-close = अच्छा समापन करें

practice-grade-good = अच्छा
practice-grade-middling = आंशिक रूप से सही
practice-grade-poor = अभी पर्याप्त नहीं

practice-channel-email = ईमेल
practice-channel-chat = चैट
practice-channel-phone = फ़ोन
practice-channel-social = सोशल मीडिया

practice-rule-again = जवाब की जाँच में आपके लिखे हुए में यह मिला: { $rule }। अब इसे कैसे लिखना बेहतर होगा?

# $about is a name, a tag or a number from the scenario, or the compiler's own words in English.
practice-fault-no-file = फ़ाइल { $about } मौजूद नहीं है।
practice-fault-not-text = फ़ाइल UTF-8 टेक्स्ट नहीं है।
practice-fault-too-large = फ़ाइल { $about } kB से बड़ी है। इसे कई परिदृश्यों में बाँटें।
practice-fault-unknown-file = { $about } परिदृश्य की फ़ाइल नहीं है। इसे छोड़ दिया गया है।
practice-fault-toml = यह पढ़ा नहीं जा सका: { $about }
practice-fault-pattern = यह पैटर्न पढ़ा नहीं जा सका: { $about }
practice-fault-unknown = यह यहाँ अज्ञात है: { $about }
practice-fault-differs = अनुवाद की बारियाँ या मानदंड मूल परिदृश्य से अलग हैं: { $about }
practice-fault-ink = कहानी पढ़ी नहीं जा सकी: { $about }
practice-fault-too-deep = यहाँ कोष्ठक या विकल्प एक-दूसरे के भीतर बहुत गहरे हैं।
practice-fault-endless = कहानी यहाँ कभी खत्म नहीं होती: { $about }
practice-fault-plays = कहानी चलाई नहीं जा सकी: { $about }
practice-fault-dead-end = कहानी यहाँ बिना अंत के रुक जाती है: { $about }
practice-fault-unreachable-knot = यहाँ तक कोई रास्ता नहीं पहुँचता: { $about }
practice-fault-unreachable-choice = यह विकल्प कभी नहीं दिया जाता: { $about }
practice-fault-too-many-ways = { $about } से ज़्यादा जगहों पर कुछ पूछा जाता है। सभी रास्ते आज़माए नहीं जा सके।
practice-fault-tag = यह टैग अज्ञात है: { $about }
practice-fault-unscored = इस बारी के उत्तर को अंक नहीं दिए जाते, क्योंकि इसके लिए कोई मानदंड नहीं है: { $about }
practice-fault-unasked = कहानी में इस बारी का उत्तर कभी नहीं माँगा जाता: { $about }
practice-fault-outcomes = बारी { $about } के उत्तर के बाद ये तीन विकल्प होने चाहिए: [good], [middling] और [poor]।
practice-fault-samples = बारी { $about } के लिए नमूना उत्तर चाहिए: good, middling और poor।
practice-fault-sample-grade = एक नमूना उत्तर का मूल्यांकन उसमें बताई गई श्रेणी से अलग है: { $about }
practice-fault-untranslated = { $about } के लिए कहानी और विवरण, दोनों चाहिए।

practice-line-row = { $id }: { $title } ({ $market }, { $minutes } मिनट, स्तर { $level })
practice-line-choose = कोई संख्या चुनें:
practice-line-write = लिखें: { $task }
practice-line-score = { $percent }%: { $grade }
practice-line-criterion = { $title }: { $of } में से { $points }। { $why }
practice-line-fault = { $file }:{ $line }:{ $column }: { $message }
practice-line-sound = इसमें कोई गड़बड़ी नहीं है।
practice-line-end = { $percent }%। इसमें से कुछ भी सहेजा नहीं गया।

practice-result-what = विवरण
practice-result-points = अंक
practice-result-of = कुल अंक
practice-result-percent = प्रतिशत
practice-result-attempts = प्रयास
practice-result-nameless = आप

# Words of a package for a learning system.
practice-player-conversation = बातचीत
practice-player-say = आपका जवाब क्या होगा?
practice-player-typing = ग्राहक की ओर से टाइप हो रहा है…
practice-player-you = आप
practice-player-why = क्यों
practice-player-write = लिखें
practice-player-answer = हो गया
practice-player-compare = तुलना करें
practice-player-your-answer = आपका उत्तर
practice-player-criteria = अच्छे उत्तर में क्या होता है
practice-player-samples = उदाहरण
practice-player-mark-yourself = यहाँ अपने उत्तर का मूल्यांकन आपको खुद करना है। Parlance में इसके लिए अंक दिए जाते हैं। उत्तर कितना अच्छा था?
practice-player-ended = समाप्त
practice-player-score = स्कोर
practice-player-skill = कौशल
practice-player-points = अंक
practice-player-passed = उत्तीर्ण
practice-player-failed = उत्तीर्ण नहीं
practice-player-again = एक बार और
practice-player-finish = समाप्त करें
practice-player-closed = अब यह विंडो बंद की जा सकती है।
practice-player-alone = यह लर्निंग सिस्टम के बिना चल रहा है। कुछ भी रिकॉर्ड नहीं होता।
practice-player-not-sent = लर्निंग सिस्टम से संपर्क नहीं हो पा रहा है। फिर कोशिश की जा रही है।
