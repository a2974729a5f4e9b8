### Que faire en écrivant à un client ou une cliente, dans la langue de la personne qui utilise Parlance. La portée et la source de chaque conseil
### figurent dans crates/market/facts/guidance.tsv ; le souhait de la personne ou sa propre façon d’écrire passe avant tout cela.

## Partout

guidance-any-name = Utilisez le nom avec lequel la personne signe, dans l’ordre de la signature. Si vous ne savez pas distinguer les éléments, écrivez le nom entier ou demandez.
guidance-any-gender = Omettez Madame, Monsieur et autres civilités tant que la personne n’en a pas utilisé : ni un nom ni un marché ne vous l’indique.
guidance-any-apology = Dites d’abord ce qui n’a pas marché et présentez vos excuses, puis ce que vous ferez et dans quel délai. Expliquez ensuite, brièvement.
guidance-any-saying-no = Dites non clairement et montrez que vous comprenez ce que cela signifie pour la personne ; dites ensuite ce que vous pouvez proposer à la place.

## Hongrois

guidance-hu-form = Écrivez avec Ön et des verbes à la troisième personne. Passez à te quand la personne le fait, et gardez une seule forme dans tout le message.
guidance-hu-name-order = Le nom de famille vient en premier : dans Kovács Anna, c’est Kovács. Si la signature est dans l’ordre inverse dans une autre langue, suivez-la ; demandez si ce n’est pas clair.
guidance-hu-title = Úr, Asszony ou un titre suit le nom : Tisztelt Kovács Úr! Ne l’employez que si la personne a montré ce qui convient ; sinon : Tisztelt Ügyfelünk! Tisztelt suivi du seul nom complet paraît mécanique.
guidance-hu-opening = Terminez la formule d’appel par un point d’exclamation et mettez une majuscule à ses noms : Tisztelt Kovács Úr! Le texte commence ensuite à la ligne.
guidance-hu-dates = Écrivez l’année, le mois, le jour, avec un point après l’année et après le jour : 2026. november 21. ou 2026. 11. 21. Un suffixe prend un trait d’union à la place du point : november 21-én.
guidance-hu-numbers = Mettez une virgule avant les décimales et une espace entre les milliers ; la monnaie suit : 12 500 Ft.

## Allemand

guidance-de-form = Écrivez Sie tant qu’on ne vous écrit pas du, et ne changez pas au cours d’une conversation.
guidance-de-pronouns = Sie, Ihnen et Ihr prennent toujours une majuscule quand ils désignent la personne à qui vous écrivez. Du et dein peuvent en prendre une ou non dans les messages : choisissez une fois et n’en changez plus.
guidance-de-opening = Terminez la formule d’appel par une virgule et continuez en minuscules. Si vous ne connaissez pas la civilité, Guten Tag avec le nom complet convient toujours.
guidance-de-closing = Mettez la formule de politesse, par exemple Mit freundlichen Grüßen, seule sur sa ligne, sans virgule à la fin, et votre nom en dessous.
guidance-de-dates = Écrivez 21.11.2026 ou 21. November 2026. Évitez les barres obliques : elles laissent un doute sur le mois.
guidance-de-numbers = Mettez une virgule avant les décimales et un point entre les milliers ; la monnaie suit : 1.234,50 €.
guidance-de-payments = giropay a pris fin le 30 juin 2024 : ne le proposez pas, et vérifiez comment un ancien paiement peut être remboursé avant de promettre quoi que ce soit.
guidance-at-title = Si la signature comporte un grade universitaire, gardez-le : Mag., Dr. et DI précèdent le nom ; les grades de bachelor et de master et le PhD le suivent. N’en ajoutez pas vous-même.
guidance-at-dates = En Autriche, janvier se dit Jänner : écrivez 21. Jänner 2026.

## Français

guidance-fr-form = Vouvoyez, même si vous tutoieriez la même personne ailleurs, tant qu’elle ne propose pas le tutoiement.
guidance-fr-title = Écrivez Madame, et non Mademoiselle, sauf si la personne l’emploie elle-même.
guidance-fr-opening = Commencez un message formel par Madame, ou Monsieur, seul, sans nom de famille et sans abréviation. Si vous ne savez pas ce qui convient, écrivez les deux ensemble : Madame, Monsieur,
guidance-fr-closing = Dans une formule de politesse formelle, reprenez les mots de la formule d’appel : après Madame, écrivez Veuillez agréer, Madame, …
guidance-fr-dates = Écrivez 21 novembre 2026, le mois en minuscules, ou 21/11/2026 : le jour vient en premier.
guidance-fr-numbers = Mettez une virgule avant les décimales et une espace fine entre les milliers ; la monnaie suit après une espace : 1 234,50 €.

## Espagnol

guidance-es-form = Faites comme la personne : tú ou usted. Si rien ne l’indique, commencez par usted pour une réclamation ou une question d’argent, et ne mélangez jamais les deux dans un message.
guidance-es-names = Beaucoup de personnes ont deux noms de famille ; c’est le premier qui accompagne une civilité. Ne prenez pas le dernier mot pour le nom de famille sans demander.
guidance-es-opening = Terminez la formule d’appel par un deux-points, non par une virgule, et commencez le texte à la ligne avec une majuscule : Hola, Ana:
guidance-es-dates = Écrivez 21 de noviembre de 2026, le mois en minuscules, ou 21/11/2026 : le jour vient en premier.
guidance-es-numbers = Mettez une virgule avant les décimales ; la monnaie suit après une espace : 12.345,50 €.
guidance-es-islands = Les îles Canaries ont une heure de moins que le reste de l’Espagne. Quand vous convenez d’une heure, précisez laquelle : hora peninsular ou hora canaria.
guidance-mx-form = Écrivez usted tant que la personne n’écrit pas tú ou ne le demande pas.
guidance-mx-title = Si la signature comporte un titre professionnel (Lic., Ing., Dra.), mettez-le devant le nom. Sinon, n’en ajoutez pas.
guidance-mx-numbers = Mettez un point avant les décimales et une virgule entre les milliers : $1,234.50. Le signe est le même que celui du dollar : ajoutez MXN quand les deux sont possibles.
guidance-mx-oxxo = Un paiement en espèces chez OXXO ne peut pas être annulé. Avant de promettre un remboursement, demandez un compte bancaire (CLABE) ou un autre moyen de le verser.
guidance-mx-zones = Le Mexique a plusieurs fuseaux horaires. Quand vous convenez d’une heure, précisez de quelle ville c’est l’heure.

## Portugais du Brésil

guidance-br-form = Você est neutre. O senhor ou a senhora est plus formel et indique un genre : ne l’employez que si la personne a montré ce qui convient, ou le demande.
guidance-br-names = Il peut y avoir plusieurs noms de famille. Gardez le nom tel qu’il est signé, et adressez-vous à la personne par son premier élément, ou comme elle le demande.
guidance-br-closing = Atenciosamente, conclut bien un message formel.
guidance-br-dates = Écrivez 21 de novembro de 2026, le mois en minuscules, ou 21/11/2026 : le jour vient en premier.
guidance-br-numbers = Mettez une virgule avant les décimales et un point entre les milliers ; R$ précède le montant : R$ 1.234,50.
guidance-br-rights = Ce qui a été commandé par internet ou par téléphone peut être rendu dans les 7 jours suivant la réception, sans motif et contre remboursement intégral. Confirmez-le et dites quand l’argent arrivera.
guidance-br-zones = Le Brésil a plusieurs fuseaux horaires. Quand vous convenez d’une heure, précisez s’il s’agit de horário de Brasília.

## Japonais

guidance-ja-form = Écrivez en です・ます, avec des mots respectueux pour ce que fait la personne et des mots humbles pour ce que nous faisons, dans le chat aussi.
guidance-ja-you = N’écrivez pas あなた : employez le nom avec 様, ou お客様, ou omettez le « vous ».
guidance-ja-name-order = Le nom de famille vient en premier. En lettres latines, les deux ordres existent : suivez la signature, et demandez si ce n’est pas clair.
guidance-ja-title = À l’écrit, ajoutez 様 au nom de la personne ; cela ne dit rien du genre. Ne l’ajoutez jamais à votre propre nom ni à celui de quelqu’un de votre équipe.
guidance-ja-opening = Commencez un e-mail par お世話になっております。 et présentez-vous avant d’en venir au sujet ; si vous vous excusez, les excuses suivent aussitôt.
guidance-ja-apology = Commencez par les excuses, puis la cause et ce que vous avez fait pour y remédier, et terminez par de nouvelles excuses. Faites court ; pas de prétextes.
guidance-ja-dates = Écrivez l’année, le mois, le jour : 2026年11月21日. En chiffres seuls, l’ordre est le même : 2026/11/21.
guidance-jp-konbini = Si la commande a été payée en espèces dans une supérette, l’argent ne peut pas revenir par la même voie : demandez un compte bancaire avant de promettre un remboursement.

## Chinois

guidance-zh-form = Écrivez 您 à une personne. À plusieurs, écrivez 你们 : 您们 n’est pas standard.
guidance-zh-name-order = Le nom de famille vient en premier et n’a le plus souvent qu’un caractère. En cas de doute, écrivez le nom entier.
guidance-zh-title = 先生 ou 女士 suit le nom de famille. Ne l’employez que si la personne a montré ce qui convient ; 您好 convient toujours.
guidance-zh-dates = Écrivez 2026年11月21日 dans une phrase ; évitez 21/11 et 11/21.
guidance-zh-script = Écrivez dans l’écriture que la personne utilise, simplifiée ou traditionnelle, et ne les mélangez pas.
guidance-cn-rights = La plupart des biens commandés en ligne ou par téléphone peuvent être rendus sans motif dans les 7 jours suivant la réception ; l’argent est dû dans les 7 jours suivant le retour des biens.
guidance-cn-time = Officiellement, toute la Chine est à l’heure de Pékin (UTC+8) ; au Xinjiang, certaines personnes vivent avec deux heures de moins. Quand vous convenez d’une heure, écrivez 北京时间.

## Arabe

guidance-ar-form = Les verbes et le « vous » indiquent un genre. Tant que la personne n’a pas montré ce qui convient, choisissez des tournures sans genre, comme يُرجى avec un nom verbal.
guidance-ar-names = Un nom peut être une chaîne : le sien, celui du père, celui du grand-père. Adressez-vous à la personne par l’élément employé dans la signature, et demandez en cas de doute.
guidance-ar-register = Écrivez un arabe standard clair et contemporain : aimable, en phrases courtes, non familier.
guidance-eg-dates = Écrivez le jour, le mois, l’année, avec les noms de mois en usage en Égypte : يناير, فبراير, مارس …
guidance-eg-week = Le week-end est le vendredi et le samedi ; le dimanche est un jour ouvré. Comptez ainsi les jours que vous promettez.
guidance-eg-rights = La plupart des biens peuvent être échangés ou rendus sans motif dans les 14 jours, et dans les 30 jours s’ils sont défectueux.

## Langues de l’Inde et du Bangladesh

guidance-hi-form = Écrivez आप avec des verbes au pluriel (कीजिए, करें). N’employez ni तुम ni तू.
guidance-te-form = Écrivez మీరు avec des verbes en ‑రు. N’employez pas నువ్వు.
guidance-te-title = Ajoutez గారు après le nom ; cela convient toujours.
guidance-te-name-order = Le nom de famille vient souvent en premier ou se réduit à une initiale. Adressez-vous à la personne par son prénom tel qu’il est signé, et demandez si vous ne savez pas lequel c’est.
guidance-ml-form = Écrivez താങ്കൾ ou നിങ്ങൾ, ou employez le nom de la personne au lieu de « vous ». N’employez pas നീ.
guidance-ml-name-order = Des initiales peuvent désigner une maison ou le nom du père, avant ou après le prénom. Adressez-vous à la personne par le nom écrit en toutes lettres.
guidance-bn-form = Écrivez আপনি avec ses formes verbales (করুন). N’employez ni তুমি ni তুই.
guidance-bn-register = Écrivez un bengali standard courant, aimable et sans tournures livresques.
guidance-in-language = Répondez dans la langue du message reçu. L’État indiqué dans une adresse ne la révèle pas.
guidance-in-dates = Le jour vient en premier. Écrivez le mois en lettres, pour que 3/4 ne soit pas lu comme le 4 mars.
guidance-in-numbers = Groupez les trois derniers chiffres, puis les autres par paires : ₹12,34,567. Un lakh fait 1,00,000 ; un crore fait 1,00,00,000.
guidance-in-time = Toute l’Inde a une seule heure, UTC+5:30, toute l’année. Attention à la demi-heure ; écrivez le décalage ou « heure de l’Inde » : IST a d’autres sens ailleurs.
guidance-in-rights = Une réclamation sur un achat en ligne doit recevoir un accusé de réception sous 48 heures et être réglée dans le mois. Donnez des dates qui respectent les deux délais.
guidance-bd-numbers = Groupez les trois derniers chiffres, puis les autres par paires : 10,00,000. La monnaie est টাকা, ৳.
guidance-bd-week = Le week-end est le vendredi et le samedi ; le dimanche est un jour ouvré. Comptez ainsi les jours que vous promettez.

## Anglais

guidance-en-pronouns = Adressez-vous à la personne avec you et son nom. Si vous parlez de quelqu’un d’autre dont vous ne connaissez pas le pronom, écrivez they.
guidance-us-directness = Soyez aimable et allez droit au but : la réponse d’abord, puis la suite. Les contractions comme I’m ne posent pas de problème.
guidance-us-dates = Écrivez le mois en lettres : November 21, 2026. En chiffres seuls, le mois vient en premier, ce qui se lit ailleurs comme le jour.
guidance-us-zones = Les États-Unis ont plusieurs fuseaux horaires. Quand vous convenez d’une heure, nommez le fuseau (Eastern, Central …). Hawaï et la majeure partie de l’Arizona n’ont pas d’heure d’été.
guidance-us-delay = Si une commande ne peut pas être expédiée dans le délai promis, ou dans les 30 jours s’il n’y en avait pas, prévenez la personne et laissez-lui le choix : attendre, ou être remboursée intégralement.
guidance-gb-closing = Dans une lettre formelle, Yours sincerely va avec un nom, Yours faithfully avec Dear Sir or Madam. Dans un e-mail, Kind regards convient le plus souvent.
guidance-gb-directness = Écrivez un anglais simple : des phrases courtes, des mots courants, pas de jargon.
guidance-gb-dates = Écrivez 21 November 2026 : le jour d’abord, sans th ni st.
guidance-gb-time = Écrivez UK time : c’est GMT en hiver et une heure de plus en été, et BST est aussi l’abréviation de l’heure du Bangladesh.
guidance-gb-rights = La plupart des commandes à distance peuvent être annulées sans motif dans les 14 jours suivant la réception. Le remboursement est dû dans les 14 jours, par le moyen de paiement utilisé.

## L’Union européenne

guidance-eu-rights = Pour la plupart des commandes à distance, la rétractation est possible sans motif dans les 14 jours suivant la réception. Il y a des exceptions, comme les biens sur mesure.
guidance-eu-refund = Après une rétractation, le remboursement, frais de livraison standard compris, est dû dans les 14 jours, par le moyen de paiement utilisé, sauf accord exprès de la personne pour un autre.

## Dans plusieurs langues ou marchés

guidance-apology-first = Présentez vos excuses avant d’expliquer.
guidance-arabic-closing = Terminez un e-mail formel par وتقبلوا فائق الاحترام والتقدير, puis votre nom et votre entreprise.
guidance-arabic-digits = Les deux séries de chiffres se lisent ici. Répondez avec celle que la personne utilise et ne les mélangez pas : avec ٠١٢٣, le signe décimal est ٫ ; avec 0123, c’est un point.
guidance-arabic-months-dz-tn = Nommez les mois comme le fait la personne : ici جانفي, فيفري, مارس … ; le numéro à côté du nom évite le doute.
guidance-arabic-months-levant = Nommez les mois comme le fait la personne : ici كانون الثاني, شباط, آذار … ; le numéro à côté du nom évite le doute.
guidance-arabic-months-ma = Nommez les mois comme le fait la personne : ici يناير, فبراير … يوليوز, غشت, شتنبر ; le numéro à côté du nom évite le doute.
guidance-arabic-opening = Commencez un e-mail formel par le nom tel qu’il est signé, avec son titre ; puis تحية طيبة وبعد، avant d’en venir au sujet.
guidance-ask-language = Plusieurs langues sont en usage ici : répondez dans celle de la personne, et demandez laquelle elle préfère si rien ne l’indique.
guidance-closing-formula = Terminez un message formel par la formule consacrée, votre nom et votre entreprise.
guidance-closing-in-full = Écrivez la formule de politesse en entier : abrégée, elle peut paraître négligée.
guidance-closing-no-comma = Ne mettez pas de virgule après la formule de politesse ; votre nom suit à la ligne.
guidance-colour-white-mourning = Le blanc peut évoquer le deuil : choisissez une autre couleur d’emballage.
guidance-complaint-own = Dites qui s’en occupe et quand vous écrirez de nouveau.
guidance-complaint-written = Confirmez par écrit ce qui a été convenu.
guidance-currency-after = La monnaie suit le montant, après une espace.
guidance-currency-before = La monnaie précède le montant.
guidance-currency-which-crown = Plusieurs pays ont une couronne comme monnaie. Si une confusion est possible, écrivez le code : SEK, NOK, DKK, ISK, CZK.
guidance-currency-which-dollar = Ici aussi, le signe $ désigne la monnaie locale. Quand il pourrait s’agir de dollars américains, écrivez le code : CAD, ARS, CLP …
guidance-dates-dmy = Écrivez le jour d’abord, puis le mois et l’année. Écrivez le mois en lettres si la date peut prêter à confusion.
guidance-dates-mdy = Le mois vient en premier, puis le jour et l’année. Écrivez le mois en lettres si la date peut prêter à confusion.
guidance-dates-no-ordinal = Écrivez le jour sans th ni st : 12 February 2027.
guidance-dates-ymd = Écrivez l’année d’abord, puis le mois et le jour.
guidance-direct-plain = Dites l’essentiel dès la première phrase, en mots simples ; de longues politesses avant peuvent paraître évasives.
guidance-emoji-chat-follow = Dans le chat, un émoji ne pose pas de problème si la personne en utilise.
guidance-emoji-email-none = Pas d’émojis dans les e-mails, sauf si la personne en utilise.
guidance-first-muhammad = Muhammad, ou Md., devant d’autres noms n’est généralement pas le nom par lequel s’adresser à quelqu’un. Prenez celui qui suit, ou le nom tel qu’il est signé.
guidance-flowers-chrysanthemum = Les chrysanthèmes sont associés au deuil : choisissez d’autres fleurs.
guidance-flowers-even = Un nombre pair de fleurs est associé aux funérailles : offrez-en un nombre impair.
guidance-form-avoid = Ici, une phrase se passe souvent d’un mot pour « vous ». Employez le nom avec son titre, ou omettez le mot, plutôt qu’un pronom.
guidance-form-both = Les commerces emploient ici les deux formes. Répondez dans celle qu’utilise la personne ; si rien ne l’indique, écrivez de façon formelle.
guidance-form-formal = Écrivez à la forme formelle jusqu’à ce que la personne emploie l’autre ou la demande ; gardez une seule forme dans tout le message.
guidance-form-informal = La forme informelle est d’usage ici entre commerces et clientèle. Passez à la forme formelle si la personne l’emploie.
guidance-form-kinship = Ici, des mots de parenté tiennent lieu de « vous », selon l’âge et la proximité. Ne les devinez pas d’après un nom : employez la forme neutre avec le nom, ou demandez.
guidance-genitive-months = Le mois en lettres se met au génitif, sans majuscule : 21. listopadu, 21 listopada, 21 ноября. Le même mot peut désigner un autre mois dans une langue voisine.
guidance-gift-alcohol = N’envoyez pas d’alcool, à moins de savoir qu’il sera bienvenu.
guidance-gift-beef = N’envoyez ni bœuf ni objets en cuir de vache, à moins de savoir qu’ils seront bienvenus.
guidance-gift-clock = N’offrez pas d’horloge : son nom sonne comme un dernier adieu.
guidance-gift-knife = N’offrez ni couteaux ni ciseaux : ils évoquent la rupture du lien.
guidance-gift-pork = N’envoyez ni porc ni objets en cuir de porc, à moins de savoir qu’ils seront bienvenus.
guidance-humour-avoid = Évitez les plaisanteries et l’ironie : à l’écrit, elles sont facilement mal comprises.
guidance-mixed-names = Les noms suivent ici plusieurs usages : nom de famille d’abord, prénom avec le nom du père, ou prénom d’abord. Suivez la signature ; si elle ne suffit pas, écrivez le nom entier.
guidance-name-family-first = Le nom de famille vient en premier. Si la signature est dans l’ordre inverse, suivez-la.
guidance-name-father = Le second nom peut être celui du père, non un nom de famille : adressez-vous à la personne par le nom qui vient en premier, avec le titre.
guidance-name-gendered = Un nom de famille peut se terminer différemment pour deux membres d’une même famille. Reprenez la terminaison de la signature ; ne l’adaptez pas.
guidance-name-given-address = Même de façon formelle, on s’adresse à quelqu’un par le prénom avec son titre, non par le nom de famille.
guidance-name-given-first = Le prénom vient en premier, le nom de famille en dernier.
guidance-name-one = Certaines personnes n’ont qu’un seul nom. Ne demandez pas un nom de famille qui n’existe pas, et écrivez le nom tel quel.
guidance-name-patronymic-ru = Le prénom suivi du patronyme (Anna Petrovna) sert à s’adresser à quelqu’un de façon formelle ; ne les employez que tels que la personne les donne.
guidance-name-spelling = Reprenez le nom de la signature avec tous ses signes et toutes ses lettres ; omettre des signes le change.
guidance-name-two-family = Une personne peut avoir deux noms de famille. Écrivez les deux comme dans la signature ; c’est par le premier des deux qu’on s’adresse à elle.
guidance-number-13 = Pour certaines personnes, le 13 porte malheur : évitez-le dans les cadeaux et les bons d’achat.
guidance-number-17 = Pour certaines personnes, le 17 porte malheur : évitez-le dans les cadeaux et les bons d’achat.
guidance-number-4 = Évitez le 4 dans les cadeaux, les bons d’achat et les quantités : il sonne comme le mot qui désigne la mort.
guidance-number-8 = Le 8 est bienvenu dans les cadeaux et les montants.
guidance-number-9 = Évitez le 9 dans les cadeaux : il sonne comme le mot qui désigne la souffrance.
guidance-numbers-comma = Mettez une virgule avant les décimales.
guidance-numbers-point = Mettez un point avant les décimales.
guidance-numbers-space = Mettez une espace, de préférence insécable, entre les milliers : 12 500, pas de point.
guidance-opening-everyday = La salutation courante (Hej, Hei) ouvre bien un e-mail, même adressé à quelqu’un que vous ne connaissez pas.
guidance-opening-wellbeing = Après la salutation, il est d’usage de souhaiter brièvement que la personne se porte bien avant d’en venir au sujet.
guidance-plain-words = Écrivez des phrases courtes et des mots courants, comme vous le diriez ; évitez le style administratif et les termes non expliqués.
guidance-polite-plural-masculine = Avec le « vous » de politesse, les verbes et les participes se mettent au masculin pluriel, quelle que soit la personne : cela n’indique pas de genre.
guidance-postovani = Commencez par Poštovani ou Poštovana, gospodine ou gospođo et le nom de famille, suivi d’une virgule ; Poštovani seul convient toujours. Gospodine demande le vocatif : gospodine Petroviću.
guidance-red-ink-name = N’écrivez pas le nom d’une personne en rouge.
guidance-rioplatense-vos = La forme informelle est vos, avec ses propres formes verbales (tenés, podés), et non tú ; la forme formelle est usted.
guidance-salutation-comma = Terminez la formule d’appel par une virgule et commencez le texte à la ligne.
guidance-salutation-comma-capital = Terminez la formule d’appel par une virgule et commencez le texte à la ligne avec une majuscule.
guidance-salutation-comma-lower = Terminez la formule d’appel par une virgule et continuez à la ligne en minuscules, sauf si le mot prend de toute façon une majuscule.
guidance-salutation-no-mark = Ne mettez ni virgule ni point après la formule d’appel ; le texte commence à la ligne avec une majuscule.
guidance-script-choice = La langue s’écrit ici dans plus d’une écriture : répondez dans celle de la personne.
guidance-swahili-time = En swahili, les heures se comptent à partir du lever du soleil : saa tatu asubuhi correspond à 9 h du matin. Quand vous convenez d’une heure, écrivez-la aussi en chiffres avec a.m. ou p.m.
guidance-title-academic = Les titres universitaires ou professionnels s’emploient ici dans les lettres. Gardez celui avec lequel la personne signe ; n’en ajoutez pas.
guidance-title-after = La civilité suit le nom.
guidance-title-before = La civilité précède le nom de famille ; n’en employez une que si la personne a montré laquelle.
guidance-title-none = Les civilités s’emploient rarement ici : le nom seul est poli.
guidance-urgency-soft = Les mots d’urgence mettent ici la pression : demandez avec une date et un « s’il vous plaît ».
guidance-vocative = Les noms et les titres prennent une forme particulière quand on s’adresse à quelqu’un (le vocatif). En cas de doute, commencez par une salutation qui se passe de nom.
guidance-week-sun-thu = La semaine de travail va ici du dimanche au jeudi : tenez-en compte dans vos promesses.
guidance-you-capital-all = Dans les lettres et les e-mails, mettez une majuscule aux mots de politesse pour « vous » et « votre », à une personne comme à plusieurs.
guidance-you-capital-may = Le mot de politesse pour « vous » peut prendre une majuscule dans un message à une personne ; ce n’est pas obligatoire. Choisissez une fois, n’en changez plus, et mettez une minuscule à plusieurs.
guidance-you-capital-one = Mettez une majuscule aux mots de politesse pour « vous » et « votre » quand vous écrivez à une personne, une minuscule à plusieurs.
guidance-zones-islands = Les îles (ou une partie d’entre elles) n’ont pas la même heure que le continent. Quand vous convenez d’une heure, précisez laquelle.
guidance-zones-several = Ce pays a plusieurs fuseaux horaires. Quand vous convenez d’une heure, précisez la ville ou le fuseau.

## Dans une langue ou un marché

guidance-ae-address = Il n’y a pas de code postal : n’insistez pas pour en avoir un. Pour un transporteur, demandez le bâtiment, la rue, le numéro de l’appartement ou de la villa et un numéro de téléphone, et à Dubaï aussi le numéro Makani à 10 chiffres.
guidance-ae-dirham-sign = Mettez le symbole du dirham ou AED devant le montant, avec une espace, et jamais les deux. Le symbole est nouveau et peut ne pas s’afficher sur tous les appareils : dans les messages, AED est plus sûr.
guidance-ae-week = Le week-end est le samedi et le dimanche. Le vendredi, les services publics ferment à midi et, à Charjah, n’ouvrent pas : tenez-en compte dans vos promesses.
guidance-am-calendar = Le calendrier éthiopien a 13 mois et sept à huit ans de retard. Précisez de quel calendrier il s’agit, et donnez les deux dates si un délai en dépend.
guidance-am-clock = Les heures peuvent se compter à partir de l’aube : 1 heure peut vouloir dire 7 h du matin. Quand vous convenez d’une heure, écrivez-la au format 24 heures et précisez-le.
guidance-ar-postcode = Deux codes postaux sont en usage : le CPA, avec une lettre, quatre chiffres et trois lettres, et l’ancien, à quatre chiffres seulement. Acceptez l’un ou l’autre ; ne demandez pas le second.
guidance-be-address = Écrivez l’adresse dans une seule langue, même à Bruxelles : Rue de Stalle ou Stallestraat, pas les deux. Le numéro de maison suit la rue ; mettez bus, bte ou box devant le numéro de boîte.
guidance-be-mediation = Si un litige avec une entreprise établie en Belgique ne peut pas être réglé, indiquez le Service de Médiation pour le Consommateur (Consumentenombudsdienst).
guidance-bg-vie-agreement = Avec Вие, les verbes sont au pluriel, mais les adjectifs et participes en -н, -т au singulier indiquent un genre : choisissez des tournures qui s’en passent tant que la personne n’a pas montré ce qui convient.
guidance-bh-block = Demandez les numéros du bâtiment, de la rue et de l’îlot (block), et celui de l’appartement s’il y en a un. Le numéro de l’îlot, à trois ou quatre chiffres, est le code postal.
guidance-ca-dates = Écrivez le mois en lettres. En chiffres seuls, plusieurs ordres sont en usage : seul année, mois, jour (2026-11-21) est clair.
guidance-ca-quebec-french = Au Québec, on a droit à l’information et au service en français, même après la vente. Répondez dans la langue du message, et proposez le français.
guidance-ch-gruss = Freundliche Grüsse, sans virgule, conclut bien un message.
guidance-ch-money = Les montants en francs prennent un point décimal dans toutes les langues, avec CHF : CHF 12.50 en allemand et en italien, 12.50 CHF en français.
guidance-ch-ss = Écrivez ss, jamais ß : Freundliche Grüsse, Strasse.
guidance-ci-box = N’insistez pas pour avoir un code postal. Une adresse postale comporte le numéro du bureau de poste, BP et la boîte, puis la ville et de nouveau le numéro du bureau : 06 BP 37 Abidjan 06.
guidance-ci-phone = Depuis 2021, les numéros de téléphone ont dix chiffres ; les numéros mobiles commencent par 01, 05 ou 07. Si une fiche en montre encore huit, demandez le numéro actuel.
guidance-cl-rut = Une boleta de 135 UF ou plus doit porter le nom et le RUT de la personne qui achète. Demandez les deux avant l’établissement du reçu, et dites pourquoi ; ne fractionnez pas le montant pour rester sous le seuil.
guidance-cn-closing = Terminez une lettre formelle par 此致 et 敬礼, ou par un vœu, puis votre nom et la date en dessous, à droite.
guidance-cn-opening = Mettez la formule d’appel seule sur sa ligne, alignée à gauche et suivie d’un deux-points (尊敬的…：) ; 您好 et le texte viennent ensuite à la ligne.
guidance-co-usted = Usted s’emploie aussi entre proches et en famille dans une grande partie du pays : cela n’exprime pas forcément la distance. Ne passez pas à tú de vous-même.
guidance-cs-s-pozdravem = S pozdravem avec votre nom entier est la formule neutre ; S přáním pěkného dne est plus aimable.
guidance-cs-title = La fonction ou le titre universitaire élevé vient en premier quand on s’adresse à la personne (Vážený pane profesore) ; les titres inférieurs s’omettent. N’employez que ce que montre la signature.
guidance-cs-vazeny = Un message formel commence par Vážená ou Vážený au vocatif ; Dobrý den est courant dans les e-mails mais paraît familier dans une lettre.
guidance-da-kaere = Kære avec le prénom est possible dans un message formel, mais peut paraître intime ou vieilli ; Hej avec le prénom est le choix neutre.
guidance-dz-centimes = Écrivez les montants en dinars (DA). Si un montant cité par la personne semble cent fois trop élevé, il est peut-être en centimes : demandez avant de répondre.
guidance-dz-wilaya = Onze nouvelles wilayas, numérotées de 59 à 69, ont été approuvées en novembre 2025. Si celle de la personne n’est pas dans votre liste, écrivez-la telle quelle et demandez laquelle le transporteur utilise.
guidance-ec-dollar = La monnaie est le dollar américain : ne convertissez pas et n’écrivez pas pesos. Les centavos sont les cents de ce dollar.
guidance-en-colon = Dans une lettre formelle, un deux-points suit la formule d’appel ; dans un e-mail courant, une virgule est habituelle.
guidance-en-sincerely = Sincerely, conclut un message formel, que la formule d’appel comporte un nom ou non.
guidance-en-whole-name = Si la personne n’a pas montré de civilité, écrivez Dear et le nom entier, ou Hello et le nom ; cela n’indique pas de genre.
guidance-es-despedida = Une formule de politesse courte prend une virgule : Atentamente, ou Saludos cordiales, Une formule qui est une phrase complète prend un point.
guidance-et-lugupeetud = Un message formel commence par Lugupeetud et proua ou härra avec le nom de famille ou, sans indiquer de genre, avec le nom entier : Lugupeetud Mari Mänd.
guidance-et-tere = Après Tere seul, mettez un point d’exclamation ou rien ; la virgule ne vient qu’entre Tere et le nom.
guidance-fi-hei = Après Hei avec une virgule, continuez en minuscules ; avec un point d’exclamation ou sans rien, commencez à la ligne avec une majuscule.
guidance-gh-digital-address = Demandez l’adresse numérique (GhanaPostGPS) : un code propre à chaque propriété. Si la personne ne l’a pas sous la main, demandez un point de repère, par exemple un carrefour.
guidance-gh-momo = La personne valide un paiement mobile money sur son téléphone avec le PIN du portefeuille. S’il n’aboutit pas, demandez le numéro et le réseau, jamais le PIN.
guidance-hk-red = N’écrivez pas de lettre ni de carte en rouge.
guidance-hr-dates = Mettez un point après le jour, le mois en chiffres et l’année : 21. 11. 2026. Le mois en lettres se met au génitif : 21. studenoga 2026.
guidance-hr-pozdrav = Srdačan pozdrav est la formule neutre habituelle ; Lijep pozdrav est correct aussi.
guidance-id-anda = Écrivez Anda pour « vous », toujours avec une majuscule. N’écrivez ni kamu ni kau.
guidance-id-closing = Terminez une lettre formelle par Hormat kami, et mettez votre nom et votre fonction en dessous.
guidance-id-opening = Commencez une lettre formelle par Dengan hormat, suivi d’une virgule.
guidance-il-gender = En hébreu, « vous » et les verbes indiquent un genre. Tant que la personne n’a pas montré ce qui convient, choisissez des mots qui s’écrivent pareil pour les deux (לך, שלך, רוצה, נרשמת) ; évitez les barres obliques et les points.
guidance-il-kosher = Si vous envoyez de la nourriture, choisissez du casher, à moins de savoir que cela n’a pas d’importance.
guidance-il-plain = Écrivez des mots simples : אני, et non הריני ou הנני, et « nous » seulement quand vous parlez de l’entreprise.
guidance-il-you = Adressez-vous directement à la personne, sans parler de « la clientèle » à la troisième personne.
guidance-in-odd = Offrez de l’argent et des bons d’achat de montants impairs, comme 501 : ils sont bienvenus ; une somme ronde l’est moins.
guidance-iq-kurdish = Dans la région du Kurdistan, le kurde et l’arabe sont officiels. Le kurde est le sorani à Erbil et à Souleimaniye, le kurmandji à Dohouk : répondez dans celui que la personne écrit.
guidance-ir-calendar = Le calendrier persan est en usage : 1405 va de mars 2026 à mars 2027. Précisez de quel calendrier il s’agit, et donnez les deux dates si un délai en dépend.
guidance-ir-digits = Écrivez les chiffres comme le fait la personne, ۰۱۲۳ ou 0123. Les chiffres persans 4, 5 et 6 sont ۴۵۶, et non les chiffres arabes ٤٥٦ ; leur signe décimal est ٫.
guidance-is-name = La seconde partie du nom vient le plus souvent du prénom d’un parent et n’est pas un nom de famille : adressez-vous à la personne par le prénom ou le nom entier, et n’ajoutez pas de civilité à la seconde partie.
guidance-it-gentile = Gentile avec le nom, suivi d’une virgule, convient toujours ; Spettabile est pour une entreprise. Caro ou Cara est pour les personnes que vous connaissez bien.
guidance-it-saluti = Cordiali saluti conclut bien un message ; distinti saluti est plus distant.
guidance-ji-after-name = Ajoutez ji après le nom (जी, ਜੀ) : c’est poli et cela convient toujours.
guidance-jo-fils = Écrivez les dinars avec trois décimales : JOD 17.400. Un dinar vaut 100 qirsh (piastres) ou 1 000 fils ; si la personne cite un petit montant, vérifiez ce qu’elle veut dire.
guidance-jo-parcel = Un colis postal arrive au bureau de poste le plus proche de l’adresse ou de la boîte postale, ou au siège de la poste si la douane l’inspecte. Dites à la personne où le demander.
guidance-jp-comb = N’envoyez ni peigne ni mouchoir blanc : leur nom ou leur usage évoque la souffrance, la mort ou une séparation.
guidance-jp-cushion = Avant un non, mettez une formule d’atténuation comme 申し訳ございませんが, écrivez いたしかねます plutôt que できません, et dites ce qui est possible à la place.
guidance-jp-era = Les documents peuvent compter les années selon l’ère : 令和8年 correspond à 2026. Écrivez l’année en quatre chiffres, et répétez-la si vous répondez à une année de l’ère.
guidance-ke-mpesa = Pour un paiement M-PESA, demandez s’il est allé à un numéro Paybill ou Till. C’est en général l’entreprise bénéficiaire qui annule un paiement Paybill ; pour un paiement Till, on peut s’adresser à Safaricom.
guidance-ke-pin = Demandez à une entreprise cliente si son KRA PIN doit figurer sur la facture : il est nécessaire pour récupérer la TVA. Les autres personnes n’ont pas à en donner.
guidance-kh-two-currencies = Le riel et le dollar américain sont tous deux en usage. Indiquez la monnaie avec chaque montant (KHR ou USD), et dites dans laquelle un remboursement sera versé.
guidance-kk-dates = En chiffres, écrivez le jour, le mois, l’année : 21.11.2026. Avec le mois en lettres, l’année vient en premier : 2026 ж. 21 қараша.
guidance-kr-closing = Mettez 드림 après votre propre nom à la fin d’un e-mail : cela convient à tout le monde.
guidance-kr-form = Écrivez avec des terminaisons verbales polies, comme ‑습니다 et ‑십시오, et gardez-les dans tout le message.
guidance-kr-nim = Mettez 님 après le nom de la personne. Cela convient à tout âge et à tout genre ; n’y ajoutez pas 귀하.
guidance-kr-opening = Commencez un e-mail par 안녕하십니까 ou 안녕하세요 : le premier est plus formel, le second plus doux.
guidance-kw-fils = Écrivez les dinars avec trois décimales : KWD 1.250 fait un dinar et quart, et non plus de mille. Vérifiez un remboursement au fils près.
guidance-la-kip = Donnez les prix d’une entreprise au Laos en kips (LAK). Seules les entreprises autorisées peuvent employer une monnaie étrangère : vérifiez avant de donner un prix en dollars ou en bahts.
guidance-la-landmark = Un numéro de maison et un nom de rue peuvent ne pas suffire pour trouver le lieu : demandez aussi un point de repère proche, par exemple un monastère ou un hôtel.
guidance-lb-landmark = En plus de la rue, demandez l’immeuble et un point de repère tout proche, et transmettez les deux au transporteur : un nom de rue et un numéro seuls peuvent ne pas suffire.
guidance-lb-two-currencies = Le dollar américain et la livre libanaise sont tous deux en usage. Écrivez USD ou LBP avec chaque montant, et dites dans laquelle des deux monnaies un remboursement arrivera.
guidance-lk-names = Un premier élément en ‑ge, ou des initiales devant le nom, peuvent désigner la maison ou le nom du père. Adressez-vous à la personne par l’élément écrit en toutes lettres qui la désigne dans la signature.
guidance-lt-gerbiamasis = Commencez un message formel par Gerbiamasis ou Gerbiamoji, en toutes lettres, et le nom au vocatif ; Gerbiamieji est pour plusieurs personnes.
guidance-lt-salutation = Après une virgule, le texte continue en minuscules ; après un point d’exclamation, il commence à la ligne avec une majuscule.
guidance-lu-mediator = À défaut d’accord, et si le vendeur est établi au Luxembourg, indiquez le Médiateur de la consommation : il est gratuit et reçoit les demandes en luxembourgeois, en français, en allemand et en anglais.
guidance-lu-phone = Un numéro de téléphone n’a ni indicatif régional ni 0 à omettre, et sa longueur varie. Reprenez-le tel que la personne l’écrit, précédé de +352.
guidance-lv-dates = En chiffres, écrivez le jour, le mois, l’année : 21.11.2026. Avec le mois en lettres, l’année vient en premier : 2026. gada 21. novembris.
guidance-lv-salutation = Terminez la formule d’appel par un point d’exclamation, non par une virgule ; le texte commence à la ligne avec une majuscule.
guidance-lv-uzruna = Dans la formule d’appel, kungs ou kundze suit le nom de famille, mis au génitif ; le nom entier seul est correct aussi : Cienījamā Aina Liepa!
guidance-mm-name = Un nom n’a pas de partie familiale et ne s’abrège pas : écrivez-le en entier. U, Daw, Ko et Ma devant le nom sont des titres, non des noms.
guidance-mm-pa = Mettez ပါ dans les phrases et les demandes : c’est poli, quelle que soit la personne qui écrit ou qui lit.
guidance-my-anda = Écrivez Tuan, Puan, Encik ou Cik selon ce que la personne a montré, sinon anda. N’écrivez ni kamu, ni awak, ni engkau.
guidance-my-titles = Les distinctions comme Datuk, Dato’ ou Tan Sri précèdent le nom : gardez-les telles qu’elles sont signées. Tuan/Puan convient si vous ne connaissez pas le nom ; terminez la formule d’appel par une virgule.
guidance-my-week = Au Kedah, au Kelantan et au Terengganu, le week-end est le vendredi et le samedi ; ailleurs, le samedi et le dimanche. Demandez de quel État il s’agit avant de promettre des jours ouvrés.
guidance-nb-de = Le De de politesse n’est jamais obligatoire et paraît formel. Si la personne l’écrit, faites de même, avec une majuscule, et gardez-le dans tout le message.
guidance-nb-hei = Avec quelqu’un que vous ne connaissez pas, Hei peut paraître trop familier : ajoutez le nom entier, ou commencez par Kjære kunde ou par le nom seul.
guidance-ng-fccpc = Répondez par écrit à une réclamation, avec le montant et la solution. La personne doit d’abord s’adresser à vous ; si elle n’obtient pas satisfaction, elle peut ensuite saisir la FCCPC, la commission de protection des consommateurs.
guidance-ng-landmark = Pour une livraison, demandez l’adresse, un point de repère proche, un lien vers une carte et un numéro de téléphone joignable au moment de la livraison.
guidance-nl-aanhef = Dans un message formel, écrivez Geachte avec heer ou mevrouw et le nom de famille. Si la personne n’a pas montré ce qui convient, écrivez Beste avec le nom entier.
guidance-nl-groet = Met vriendelijke groet conclut bien presque tous les messages ; Hoogachtend est distant et convient à un rappel ou à une mise en demeure.
guidance-nl-prefix = Van, de, van der dans un nom de famille prennent une majuscule après mevrouw ou heer (mevrouw Van Wijk) et une minuscule après un prénom. Les noms belges gardent l’orthographe de la signature.
guidance-np-calendar = Les dates peuvent être données en Bikram Sambat, en avance de près de 57 ans. Précisez de quel calendrier il s’agit (BS ou AD), et donnez les deux dates si un délai en dépend.
guidance-np-lakh = Groupez les trois derniers chiffres, puis les autres par paires : 12,34,567. Un lakh fait 1,00,000 ; un crore fait 1,00,00,000.
guidance-nz-macrons = Écrivez les mots et les noms maoris avec leurs macrons : Māori, Tāmaki.
guidance-om-baisa = Le rial compte 1 000 baisas, et les montants ont donc trois décimales : OMR 12.500 fait douze rials et demi. Écrivez-les toutes les trois, et ne les lisez pas comme des milliers.
guidance-om-wilayat = Pour une livraison, demandez le numéro du bâtiment, la rue, le wilayat et le gouvernorat. À défaut de rue, le nom du quartier la remplace.
guidance-pe-factura = Demandez si la personne a besoin d’une boleta ou d’une factura. Une factura n’est établie qu’avec un numéro RUC : demandez-le, ainsi que le nom enregistré.
guidance-pe-libro = Une réclamation dans le Libro de Reclamaciones, sur papier ou en ligne, doit recevoir une réponse dans les 15 jours ouvrés ; ce délai ne peut pas être prolongé. Demandez à la personne si elle y en a inscrit une.
guidance-ph-initial = L’initiale du milieu désigne le nom de famille de la mère, non un prénom. Adressez-vous à la personne par le prénom ou le nom de famille tel qu’il est signé.
guidance-ph-po = En filipino, ajoutez po et écrivez kayo pour « vous », et non ikaw : c’est poli envers toute personne que vous ne connaissez pas.
guidance-pk-lakh = Les gros montants peuvent être donnés en lakhs (100 000) et en crores (10 000 000) ou en millions. Reprenez les mots de la personne, et ajoutez le nombre entier si une confusion est possible.
guidance-pk-province = Le droit et les tribunaux de la consommation relèvent des provinces. Demandez la province, ou regardez l’adresse, avant de parler des droits ou du lieu où adresser une réclamation.
guidance-pl-panstwo = Szanowna Pani et Szanowny Panie indiquent un genre. Si la personne n’a pas montré ce qui convient, commencez par Szanowni Państwo ou Dzień dobry.
guidance-pl-pozdrawiam = Z poważaniem ou Z wyrazami szacunku conclut un message formel ; Pozdrawiam convient à un message qui l’est moins.
guidance-pl-witam = Ne commencez pas par Witam un e-mail à quelqu’un que vous ne connaissez pas : cela place la personne qui écrit au-dessus de celle qui lit.
guidance-pt-cumprimentos = Une formule courte avec cumprimentos, comme Com os nossos cordiais cumprimentos, suffit ; les longues formules ne sont plus en usage.
guidance-pt-exmo = Un message formel commence par Exmo. Senhor ou Exma. Senhora, avec ou sans virgule. Ne l’employez que si la personne a montré ce qui convient ; sinon, saluez avec le nom.
guidance-pt-voce = N’écrivez pas você : cela peut déplaire. Mettez le verbe à la troisième personne et omettez le pronom, ou employez le nom.
guidance-qa-zone = Il n’y a pas de code postal : n’insistez pas pour en avoir un. Pour un transporteur, demandez les numéros de la zone, de la rue et du bâtiment, et un numéro de téléphone ; vérifiez chaque chiffre.
guidance-ro-title-family = Domnule et doamnă vont avec le nom de famille, non avec le prénom.
guidance-ru-list-order = Dans les listes et les formulaires, le nom de famille peut venir en premier : Иванова Анна Петровна. Le patronyme, en -вич ou -вна, suit le prénom et permet de les distinguer.
guidance-ru-salutation = Terminez la formule d’appel par un point d’exclamation ou un point ; le texte commence alors à la ligne avec une majuscule.
guidance-ru-uvazheniem = С уважением conclut un message formel, avec votre nom à la ligne suivante ; une virgule après est habituelle, même si aucune règle ne l’exige.
guidance-sa-delay = Signalez aussitôt un retard, avec une nouvelle date. Si une commande en ligne a plus de 15 jours de retard et qu’aucune autre date n’a été convenue, elle peut être annulée et l’argent doit être rendu.
guidance-sa-short-address = Pour une livraison, demandez l’adresse nationale courte, quatre lettres et quatre chiffres, et recopiez-la exactement : elle désigne un seul bâtiment.
guidance-sg-case = Si la personne mentionne CASE, il s’agit de l’association de consommateurs à laquelle on adresse d’abord les réclamations. Prenez-le comme une demande de solution, et répondez en disant ce que vous proposez et pour quand.
guidance-sg-unit = Pour un appartement ou un bureau, demandez l’étage et l’unité en plus du code postal à six chiffres, et écrivez-les avec un dièse : #12-05 désigne l’étage 12, unité 05.
guidance-sk-you-chat = Dans le chat et les SMS, les mots pour « vous » et « votre » n’ont pas besoin de majuscule.
guidance-sl-pozdravljeni = Spoštovani est formel ; Pozdravljeni se situe entre formel et familier et est courant dans les e-mails.
guidance-sn-greeting = Saluez avant toute autre chose : un message qui commence par le sujet peut froisser.
guidance-sr-dates = Mettez un point après le jour, le mois en chiffres et l’année aussi : 21. 11. 2026. ou 21. novembar 2026.
guidance-sv-du-ni = Écrivez du, en minuscules, à une personne ; ni est pour plusieurs personnes ou une entreprise. À une seule personne, ni peut paraître distant.
guidance-sv-hej-mark = Après Hej, un point d’exclamation est enjoué, un point est formel. Omettez le point d’exclamation quand la nouvelle est mauvaise.
guidance-ta-initials = Une initiale devant le nom désigne le plus souvent le nom du père. Adressez-vous à la personne par le nom écrit en toutes lettres.
guidance-th-khun = Mettez คุณ devant le prénom : c’est poli et cela convient toujours.
guidance-th-opening = Commencez une lettre ou un e-mail formel par เรียน et le nom.
guidance-th-particles = Adoucissez ce que vous écrivez avec ครับ ou ค่ะ à la fin, dans les questions ครับ ou คะ. Cela dépend de votre propre genre, non de celui de la personne à qui vous écrivez.
guidance-th-year = Les années se comptent selon l’ère bouddhique : 2569 correspond à 2026. Précisez laquelle vous employez (พ.ศ. ou ค.ศ.) si une confusion est possible.
guidance-tn-millimes = Le dinar compte 1 000 millimes, et les montants ont donc trois décimales : 12,500 DT fait douze dinars et demi. Écrivez-les toutes les trois, et ne les lisez pas comme des milliers.
guidance-tr-sayin = Sayın avec le nom entier ouvre un message formel et convient toujours ; Bey et Hanım indiquent un genre.
guidance-tr-title-capital = Bey et Hanım prennent une majuscule après un nom ; un suffixe suit une apostrophe : Hatice Hanım’a.
guidance-tw-umbrella = N’offrez ni parapluies ni éventails : leur nom évoque une séparation.
guidance-tw-words = Écrivez en caractères traditionnels et avec les mots en usage à Taïwan : 網路, et non 互聯網.
guidance-tw-year = Les documents peuvent compter les années à partir de 1912 (民國) : 115年 correspond à 2026. Écrivez l’année en quatre chiffres.
guidance-tz-clock = En swahili, les heures se comptent à partir de l’aube : saa moja asubuhi correspond à 7 h du matin. Quand vous convenez d’une heure, écrivez-la au format 24 heures, et demandez s’il y a un doute sur celle dont il s’agit.
guidance-tz-ward = Un code postal désigne tout un ward (quartier). Demandez aussi le numéro de maison et la rue, et le ward s’il n’y a pas de code postal.
guidance-uk-pan = Пане et пані vont avec le prénom ou le nom de famille, au vocatif, mais ni avec un patronyme ni avec les deux noms.
guidance-ur-stop = En ourdou, terminez une phrase par ۔ et écrivez la virgule ، ; écrivez les nombres en chiffres, comme 123.
guidance-uy-withdrawal = Pour la plupart des commandes à distance, la rétractation est possible dans les 5 jours ouvrés suivant la commande ou la livraison, et plus tard encore si la personne n’en a pas été informée par écrit. Remboursez sans délai.
guidance-vn-address = N’écrivez pas le prénom seul. Commencez par Anh/Chị et le nom, quel que soit l’âge ; employez ensuite le mot par lequel la personne se désigne elle-même.
guidance-vn-please = Demandez avec Vui lòng, en phrases courtes mais complètes ; une demande trop abrégée est impolie.
guidance-za-postcode = En ville, une boîte postale n’a pas le même code postal que les rues : demandez celui qui correspond à l’adresse de livraison. Il a quatre chiffres ; gardez les zéros du début, comme dans 0002.
