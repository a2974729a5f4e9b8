# La vérification de la réponse, dans la langue de la personne qui s’en sert : le nom de chaque règle et la raison de sa remarque.
# La raison d’une règle est check-<rule>, son nom dans les listes l’attribut .title.

check-register = { $kind ->
        [within] La réponse mêle le formel et l’informel. Gardez partout { $due ->
            [formal] la forme formelle
           *[informal] la forme informelle
        }.
        [thread] Jusqu’ici, vous avez écrit à cette personne de façon { $due ->
            [formal] formelle
           *[informal] informelle
        }.
        [asked] La personne a demandé qu’on s’adresse à elle de façon { $due ->
            [formal] formelle
           *[informal] informelle
        }.
        [observed] La personne vous écrit de façon { $due ->
            [formal] formelle
           *[informal] informelle
        }.
       *[usual] L’usage dans ce marché est { $due ->
            [formal] la forme formelle
           *[informal] la forme informelle
        }.
    }
    .title = Formel ou informel
check-greeting-hour = { $kind ->
        [morning] C’est le matin là où se trouve la personne.
        [day] On est en pleine journée là où se trouve la personne.
        [evening] C’est le soir là où se trouve la personne.
       *[night] C’est la nuit là où se trouve la personne.
    }
    .title = Salutation adaptée à l’heure
check-other-language = La langue de la réponse ({ $language }) n’est pas celle de la personne ({ $due }).
    .title = Langue de la réponse
check-untranslated = La langue de cette phrase ({ $language }) n’est pas celle de la réponse ({ $due }).
    .title = Phrase dans une autre langue
check-placeholder = Un emplacement du modèle est encore à remplir.
    .title = Emplacements vides des modèles
check-secret = { $kind ->
        [card] Un numéro de carte. Personne n’en a besoin dans un message : ne laissez que les quatre derniers chiffres.
        [account] Un numéro de compte. Ne l’envoyez que si la personne en a besoin.
       *[word] Un mot de passe ou un code n’a pas sa place dans un message.
    }
    .title = Numéros de carte, mots de passe
check-asks-secret = Ne demandez jamais cela : rien ne distingue une telle demande d’une tentative d’escroquerie.
    .title = Demande de données secrètes
check-blame = Cela rejette la faute sur la personne. Dites ce qui manque et ce qu’on peut faire.
    .title = Reproches
check-bare-refusal = Un simple non. Ajoutez la raison, ou ce qui est possible à la place.
    .title = Refus sec
check-bare-order = Cela sonne comme un ordre. Demandez-le plutôt.
    .title = Ordres
check-overpromise = Personne ne peut être sûr de tenir cette promesse. Dites ce que vous allez faire, et dans quel délai.
    .title = Promesses excessives
check-dismissive = Cela minimise le problème de la personne. Montrez que vous l’avez compris.
    .title = Problème minimisé
check-sarcasm = Cela peut passer pour de la moquerie. Dites-le simplement.
    .title = Sarcasme et plaisanteries
check-idiom = Une expression imagée, que tout le monde ne connaît pas. Dites-le simplement.
    .title = Expressions imagées
check-slang = Trop familier ou trop abrégé pour ce message.
    .title = Langage familier
check-jargon = Un terme interne. Dites-le avec les mots de la clientèle.
    .title = Jargon
check-gendered = Cela suppose un genre. Employez une formule neutre.
    .title = Genre supposé
check-religious-greeting = Un vœu religieux, que la personne n’a pas employé elle-même. Supprimez-le, ou souhaitez quelque chose qui convienne à tout le monde.
    .title = Vœux religieux
check-shouting = Les mots en majuscules donnent l’impression de crier.
    .title = Majuscules
check-repeated-marks = Un seul signe suffit.
    .title = Ponctuation répétée
check-emoji = { $kind ->
        [risky] Sur ce marché, beaucoup comprennent cet émoji autrement. Mieux vaut l’enlever.
       *[letter] Un émoji dans un e-mail formel. Supprimez-le, sauf si la personne en utilise.
    }
    .title = Émojis
check-long-sentence = { $kind ->
        [letters] Cette phrase est difficile à lire : { $count } lettres (plus de { $limit }). Faites-en deux.
       *[words] Cette phrase est difficile à lire : { $count } mots (plus de { $limit }). Faites-en deux.
    }
    .title = Phrases longues

check-wrong-customer = Le nom écrit ici est { $name }. La personne s’appelle { $customer }.
    .title = Nom d’une autre personne
check-misspelt-name = { $kind ->
        [marks] La personne l’écrit avec d’autres accents : { $right }.
        [variant] La personne l’écrit avec un autre caractère : { $right }.
       *[letters] Le nom de la personne est { $right }.
    }
    .title = Noms mal orthographiés
check-name-order = Le nom de la personne s’écrit { $right }.
    .title = Ordre du prénom et du nom
check-honorific = { $kind ->
        [missing] Un nom seul est impoli ici. Ajoutez « { $honorific } ».
        [familiar] « { $title } » est trop familier ici : il faut « { $honorific } ».
        [doubled] « { $title } » accompagne ici un autre titre. Un seul suffit.
        [surname-alone] Un nom de famille seul est impoli ici ({ $name }). Écrivez le nom complet.
        [with-surname] « { $title } » va avec le prénom, non avec le nom de famille ({ $name }).
       *[given-alone] « { $title } » va avec le nom de famille, non avec le prénom seul ({ $name }).
    }
    .title = Titres et formules de respect
check-assumed-title = { $kind ->
        [other] La personne emploie un autre titre que « { $title } ».
       *[assumed] « { $title } » suppose un genre que la personne n’a pas indiqué. Écrivez le nom complet : { $name }.
    }
    .title = Titres qui supposent un genre
check-wrong-reference = { $kind ->
        [near] Ce numéro ressemble à un numéro de ce dossier : { $right }. Comparez-les.
       *[unknown] Ce numéro n’est pas encore apparu dans ce dossier. Vérifiez-le.
    }
    .title = Numéros de commande et de ticket
check-promise-date = { $kind ->
        [past] Ce jour est déjà passé.
        [holiday] Ce jour est férié là-bas : { $name }.
        [holiday-local] Ce jour est férié là-bas : { $local } ({ $name }).
        [weekend] Ce jour tombe un week-end là-bas ({ $weekday }).
       *[weekday] Cette date tombe un autre jour de la semaine : { $weekday }.
    }
    .title = Promesses pour un jour férié, un week-end ou un jour passé
check-ambiguous-date = Le jour ou le mois en premier ? Les deux lectures sont possibles. Écrivez le mois en toutes lettres.
    .title = Dates à double lecture
check-ambiguous-number = { $kind ->
        [thousands] Ce nombre peut se lire mille fois plus grand, ou mille fois plus petit.
       *[decimals] La personne écrit les nombres avec un autre séparateur.
    }
    .title = Nombres à double lecture
check-bare-currency = { $kind ->
        [several] Plusieurs monnaies ont le signe { $sign }. Précisez laquelle.
       *[foreign] Quelle monnaie est { $sign } ? Celle de la personne a un autre signe.
    }
    .title = Monnaies
check-time-without-zone = L’heure de qui ? Il n’est pas la même heure chez la personne et chez vous.
    .title = Heures sans fuseau horaire

## Où cela s’affiche

check-own = Une règle de votre équipe : { $rule }
check-severity = { $severity ->
        [error] À ne pas envoyer ainsi
        [warning] À vérifier
       *[hint] Peut être amélioré
    }
check-clear = Rien à signaler.
check-line = { $start }–{ $end } { $severity } : { $reason }
check-line-fix = À la place : { $fix }
check-line-remove = À supprimer.
check-unchecked = Non vérifié ici :
check-rule-fault = { $file } n’est pas utilisé : { $place ->
        [none] {""}
       *[known] ligne { $line }, colonne { $column } :{" "}
    }{ $why }
check-rule-miss = { $rule } ({ $language }) : { $why ->
        [missed] n’est pas trouvé
        [found] est trouvé
        [other-words] autre chose est trouvé
       *[other-fix] la correction est différente
    } : { $text }
