# L’entraînement, dans la langue de la personne qui s’en sert : les compétences, ce qu’une réponse doit faire, ce qu’elle vaut et ce qui ne va pas dans un scénario.

practice-skill-active-listening = Écoute active
practice-skill-empathy = Empathie
practice-skill-plain-language = Langage clair
practice-skill-form-of-address = Forme d’adresse
practice-skill-saying-no = Dire non
practice-skill-apology = Excuses
practice-skill-conflict = Gestion des conflits
practice-skill-rapport = Qualité du contact
practice-skill-promise-keeping = Promesses tenues
practice-skill-privacy = Confidentialité

practice-must-acknowledge = Montrer que vous avez compris
practice-must-apologise = Présenter des excuses
practice-must-offer = Proposer quelque chose
practice-must-not-blame = Ne pas faire de reproches
practice-must-ask = Poser la question
practice-must-keep-register = Garder la bonne forme d’adresse
practice-must-not-promise = Ne promettre que ce que vous pouvez tenir
practice-must-thank = Remercier
practice-must-inform = Dire ce que la personne doit savoir
practice-must-close = Bien conclure

practice-grade-good = Bien
practice-grade-middling = En partie juste
practice-grade-poor = Pas encore

practice-channel-email = E-mail
practice-channel-chat = Chat
practice-channel-phone = Téléphone
practice-channel-social = Réseaux sociaux

practice-rule-again = La vérification de la réponse a relevé ceci dans un de vos textes : { $rule }. Comment l’écririez-vous maintenant ?

# $about est un nom, une étiquette ou un nombre tiré du scénario, ou le message du compilateur, en anglais.
practice-fault-no-file = Ce fichier manque : { $about }
practice-fault-not-text = Le fichier n’est pas du texte UTF-8.
practice-fault-too-large = Le fichier est trop grand (plus de { $about } ko). Répartissez-le en plusieurs scénarios.
practice-fault-unknown-file = Ce fichier n’appartient à aucun scénario, il est laissé de côté : { $about }
practice-fault-toml = Ceci est illisible : { $about }
practice-fault-pattern = Ce motif est illisible : { $about }
practice-fault-unknown = Ceci n’est pas connu ici : { $about }
practice-fault-differs = La traduction n’a pas les mêmes étapes ou critères que le scénario : { $about }
practice-fault-ink = L’histoire est illisible : { $about }
practice-fault-too-deep = Trop de parenthèses ou de choix sont imbriqués ici.
practice-fault-endless = L’histoire continue ici sans fin : { $about }
practice-fault-plays = L’histoire ne peut pas être jouée : { $about }
practice-fault-dead-end = L’histoire s’arrête ici sans fin prévue : { $about }
practice-fault-unreachable-knot = Rien ne mène ici : { $about }
practice-fault-unreachable-choice = Ce choix n’est jamais proposé : { $about }
practice-fault-too-many-ways = L’histoire attend une réponse à plus de { $about } endroits. Tous les chemins n’ont pas pu être essayés.
practice-fault-tag = Cette étiquette n’est pas connue : { $about }
practice-fault-unscored = La réponse à { $about } n’est pas notée : elle n’a pas de critères.
practice-fault-unasked = L’histoire ne demande jamais la réponse à { $about }.
practice-fault-outcomes = Après la réponse à { $about }, il faut les trois choix [good], [middling] et [poor].
practice-fault-samples = Il faut à l’étape { $about } des exemples de réponse : good, middling et poor.
practice-fault-sample-grade = Un exemple de réponse n’a pas la valeur indiquée : { $about }
practice-fault-untranslated = Pour cette langue, il faut à la fois l’histoire et la description : { $about }

practice-line-row = { $id } : { $title } ({ $market }, { $minutes } min, niveau { $level })
practice-line-choose = Choisissez un numéro :
practice-line-write = À rédiger : { $task }
practice-line-score = { $percent } % : { $grade }
practice-line-criterion = { $title } : { $points } sur { $of }. { $why }
practice-line-fault = { $file }:{ $line }:{ $column }: { $message }
practice-line-sound = Aucune erreur trouvée.
practice-line-end = { $percent } %. Rien n’a été conservé.

practice-result-what = Intitulé
practice-result-points = Points
practice-result-of = Points possibles
practice-result-percent = Pourcentage
practice-result-attempts = Tentatives
practice-result-nameless = Vous

# Les mots d’un paquet destiné à une plateforme de formation.
practice-player-conversation = Conversation
practice-player-say = Que dites-vous ?
practice-player-typing = En train d’écrire…
practice-player-you = Vous
practice-player-why = Pourquoi
practice-player-write = À vous d’écrire
practice-player-answer = Terminé
practice-player-compare = Comparer
practice-player-your-answer = Votre réponse
practice-player-criteria = Ce que fait une bonne réponse
practice-player-samples = Exemples
practice-player-mark-yourself = Ici, vous évaluez vous-même votre réponse. Dans Parlance, elle est notée pour vous. Que vaut-elle ?
practice-player-ended = Fin
practice-player-score = Résultat
practice-player-skill = Compétence
practice-player-points = Points
practice-player-passed = Réussi
practice-player-failed = Non réussi
practice-player-again = Recommencer
practice-player-finish = Terminer
practice-player-closed = Vous pouvez maintenant fermer cette fenêtre.
practice-player-alone = Ceci fonctionne sans plateforme de formation. Rien n’est enregistré.
practice-player-not-sent = La plateforme de formation est injoignable. Nouvelle tentative en cours.
