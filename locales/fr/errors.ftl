### Ce qui s’est mal passé, par code : une phrase ; `.next` dit quoi faire.

## La clé du coffre

error-vault-no-keyring = Cet ordinateur n’a pas de trousseau où Parlance puisse conserver la clé de votre coffre.
    .next = Choisissez plutôt une phrase de passe, ou démarrez le trousseau de votre système et réessayez.
error-vault-keyring-locked = Le trousseau de votre système est verrouillé.
    .next = Déverrouillez-le et réessayez, ou ouvrez le coffre avec votre code de récupération.
error-vault-key-missing = Le trousseau ne contient pas la clé de ce coffre.
    .next = Si vous n’utilisez pas le même trousseau qu’avant, revenez au précédent ; sinon, ouvrez le coffre avec votre code de récupération.
error-vault-key-foreign = La clé contenue dans le trousseau est celle d’un autre coffre.
    .next = Ouvrez ce coffre avec son code de récupération ; sa clé sera alors conservée dans le trousseau actuel.
error-vault-wrong-passphrase = La phrase de passe est incorrecte.
    .next = Vérifiez le verrouillage des majuscules et la disposition du clavier, puis réessayez, ou utilisez votre code de récupération.
error-vault-wrong-recovery-code = { $typo ->
        [yes] Le code de récupération contient une faute de frappe.
       *[no] Le code de récupération n’ouvre pas ce coffre.
    }
    .next = Comparez-le au code imprimé, groupe par groupe, et assurez-vous qu’il s’agit du code de ce coffre.
error-vault-damaged = Le fichier nécessaire à l’ouverture de votre coffre est endommagé ou absent.
    .next = Restaurez vault.json dans le dossier de données à partir d’une sauvegarde ; laissez parlance.db à sa place.
error-vault-exists = Ce dossier contient déjà un coffre.
    .next = Ouvrez ce coffre, ou choisissez un autre dossier.
error-vault-disk-full = Le disque est plein, la clé n’a donc pas pu être écrite ; rien n’a été modifié.
    .next = Libérez de l’espace et réessayez.
error-vault-io = Les fichiers de la clé, ou le trousseau, ne peuvent pas être lus ou écrits.
    .next = Vérifiez que vous pouvez écrire dans le dossier de données et que le trousseau fonctionne, puis réessayez.

## Le coffre

error-store-corrupt = La base de données de votre coffre est endommagée.
    .next = Fermez Parlance, gardez une copie du dossier de données et restaurez parlance.db à partir d’une sauvegarde.
error-store-foreign = Le fichier parlance.db n’est pas une base de données de ce coffre.
    .next = Remettez le bon fichier, ou choisissez un autre dossier de données ; rien n’a été modifié dans le fichier actuel.
error-store-newer = Ce coffre a été créé par une version plus récente de Parlance.
    .next = Installez la dernière version de Parlance et utilisez-la pour ouvrir le coffre.
error-store-busy = Une autre opération est en cours ici.
    .next = Attendez un instant et réessayez.
error-store-disk-full = Le disque est plein, l’enregistrement n’a donc pas pu se faire ; tout ce qui a été enregistré auparavant est toujours là.
    .next = Libérez de l’espace et réessayez.
error-store-io = Le dossier de données ne peut pas être lu ou écrit.
    .next = Vérifiez que le disque est connecté et que vous pouvez écrire dans le dossier, puis réessayez.
error-store-missing-row = Cet élément n’existe plus.
    .next = Revenez à la boîte de réception et choisissez de nouveau.
error-merge-herself = Une personne ne peut pas être réunie avec elle-même.
    .next = Choisissez une autre fiche.
error-merge-same-person = Ces fiches forment déjà une seule personne.
    .next = Il n’y a rien à faire. Pour les séparer de nouveau, utilisez « Séparer » (unmerge).
error-merge-not-merged = Cette fiche n’a pas été réunie avec une autre.
    .next = Séparez plutôt l’une des fiches qui ont été réunies dans celle-ci.
error-timeline-bad-cursor = Cet endroit n’existe pas dans un fil.
    .next = Utilisez le curseur d’une entrée tel qu’il a été fourni.
error-timeline-bad-date = « { $text } » n’est pas une date.
    .next = Écrivez-la ainsi : 2026-11-21.
error-call-empty = Rien n’est noté sur l’appel.
    .next = Écrivez en quelques mots ce qui a été dit.
error-event-empty = Rien n’est écrit.
    .next = Écrivez en quelques mots ce qui s’est passé.

## Les helpdesks

error-desk-dns = L’adresse du helpdesk est introuvable : son nom est inconnu, ou cet ordinateur est hors ligne.
    .next = Vérifiez votre réseau et l’orthographe de l’adresse ; ce que vous avez écrit attend dans la boîte d’envoi.
error-desk-unreachable = Le helpdesk est injoignable.
    .next = Vérifiez votre réseau et que le helpdesk fonctionne ; ce que vous avez écrit attend dans la boîte d’envoi.
error-desk-tls = La connexion au helpdesk n’est pas sûre : son certificat n’est pas fiable.
    .next = Vérifiez l’adresse, ou demandez à l’administration du helpdesk de renouveler le certificat.
error-desk-no-answer = Le helpdesk n’a pas répondu à temps.
    .next = Parlance vérifie d’abord si votre message y est arrivé, et ne l’envoie que si ce n’est pas le cas.
error-desk-uncertain = Impossible de savoir si ce message est parti : la réponse du serveur de messagerie s’est perdue.
    .next = Renseignez-vous auprès du client. Ne le renvoyez que s’il ne l’a pas reçu ; sinon, retirez-le.
error-desk-wrong-address = Il n’y a pas de helpdesk de ce type à cette adresse.
    .next = Copiez l’adresse depuis la barre d’adresse de votre navigateur et vérifiez le type de helpdesk.
error-desk-unauthorized = Le helpdesk n’accepte pas le jeton.
    .next = Créez un nouveau jeton dans le helpdesk et saisissez-le dans les paramètres.
error-desk-forbidden = Votre compte n’a pas le droit de faire cela dans le helpdesk.
    .next = Demandez à l’administration du helpdesk le droit de voir les tickets et d’y répondre.
error-desk-not-found = Ce ticket n’existe plus dans le helpdesk.
    .next = Vérifiez-y s’il a été supprimé ou fusionné ; votre texte est toujours dans la boîte d’envoi.
error-desk-rate-limited = Le helpdesk demande de ralentir.
    .next = Vous n’avez rien à faire : Parlance continuera dès que possible.
error-desk-failed = Une erreur s’est produite dans le helpdesk lui-même.
    .next = Vous n’avez rien à faire pour l’instant : Parlance réessaie. Si l’erreur persiste, signalez-la à l’administration du helpdesk.
error-desk-bad-answer = La réponse du helpdesk est illisible.
    .next = Parlance réessaie. Si l’erreur persiste, vérifiez que l’adresse mène au helpdesk lui-même et non à un proxy.
error-desk-refused = { $words ->
        [none] Le helpdesk n’a pas accepté cet envoi.
       *[other] Le helpdesk n’a pas accepté cet envoi : « { $words } »
    }
    .next = Modifiez votre texte, ou retirez-le de la boîte d’envoi et procédez directement dans le helpdesk.
error-desk-conflict = Quelqu’un d’autre a modifié cela entre-temps dans le helpdesk.
    .next = Comparez les deux valeurs et choisissez celle à conserver.
error-desk-moved-on = Ce ticket contient de nouveaux messages que vous n’aviez pas vus en écrivant.
    .next = Lisez-les, puis envoyez votre réponse telle quelle ou reprenez-la dans le brouillon.
error-outbox-not-last = D’autres éléments attendent dans la boîte d’envoi pour ce ticket, que le helpdesk n’a pas encore.
    .next = Retirez-les d’abord.
error-desk-cannot-open = Parlance ne peut pas ouvrir de tickets dans ce helpdesk.
    .next = Ouvrez le ticket dans le helpdesk lui-même ; il apparaîtra ici à la prochaine synchronisation.
error-ticket-no-address = Un nouveau ticket demande l’adresse e-mail de la personne, un objet et un message.
    .next = Complétez ce qui manque.
error-desk-removed = Le helpdesk de ce ticket a été supprimé de Parlance ; ses tickets peuvent seulement être lus.
    .next = Ajoutez de nouveau le helpdesk à la même adresse, ou copiez votre texte et répondez là-bas.
error-desk-file-too-large = Ce fichier dépasse 100 Mo.
    .next = Ouvrez-le dans le helpdesk.
error-desk-bad-setting = { $setting ->
        [secret] Le jeton est inutilisable tel quel.
        [encryption] Cette adresse n’est pas chiffrée : le jeton et les textes de la clientèle pourraient être lus en chemin par n’importe qui.
       *[other] L’adresse du helpdesk est inutilisable telle quelle.
    }
    .next = { $setting ->
        [encryption] Utilisez l’adresse qui commence par https://. S’il n’y en a pas et que vous faites confiance au réseau, choisissez la connexion sans chiffrement.
       *[other] Saisissez l’adresse complète, commençant par https://, et le jeton sans espaces.
    }

## Synchronisation

error-sync-elsewhere = Parlance est déjà ouvert avec ce coffre.
    .next = Utilisez la fenêtre ouverte, ou fermez-la d’abord.
error-sync-lock = Le fichier qui empêche deux programmes de synchroniser en même temps ne peut pas être écrit.
    .next = Vérifiez que vous pouvez écrire dans le dossier de données, puis réessayez.
error-sync-no-secret = Le jeton de ce helpdesk n’est plus dans le trousseau.
    .next = Saisissez de nouveau le jeton dans les paramètres du helpdesk.

## Le helpdesk de démonstration

error-demo-desk-file = Le fichier du helpdesk de démonstration est inutilisable.
    .next = Fermez les autres programmes qui l’utilisent, ou supprimez le helpdesk de démonstration et relancez-le.
error-demo-desk-foreign = Le fichier prévu pour le helpdesk de démonstration sert à autre chose.
    .next = Déplacez demo-desk.db hors du dossier de données et relancez le helpdesk de démonstration.
error-demo-desk-tickets = Les tickets de démonstration de cette version de Parlance sont illisibles.
    .next = Réinstallez Parlance.
error-demo-desk-time = L’horloge de cet ordinateur est très décalée.
    .next = Réglez la date et l’heure, puis relancez le helpdesk de démonstration.
error-demo-desk-not-loopback = Le helpdesk de démonstration ne fonctionne que sur cet ordinateur.
    .next = Utilisez une adresse commençant par http://127.0.0.1.
error-demo-desk-listen = Le helpdesk de démonstration ne peut pas démarrer sur cet ordinateur.
    .next = Vérifiez qu’aucun pare-feu ne bloque les connexions locales, puis réessayez.
error-demo-desk-no-ticket = Ce ticket n’existe pas dans le helpdesk de démonstration.
    .next = Synchronisez, puis choisissez un ticket dans la boîte de réception.
error-demo-desk-outdated = Le ticket a changé entre-temps dans le helpdesk de démonstration.
    .next = Consultez-le de nouveau et refaites la modification.
error-demo-desk-bad-request = Le helpdesk de démonstration ne comprend pas cette demande.
    .next = Mettez Parlance à jour et réessayez.

## Marchés

error-market-unknown-territory = { $market ->
        [none] Ce marché n’existe pas.
       *[other] Aucun marché n’a le code « { $market } ».
    }
    .next = Indiquez le code à deux lettres d’un pays, par exemple JP ou HU.
error-market-unknown-subdivision = Cette subdivision n’existe pas dans ce marché.
    .next = Indiquez la partie du code ISO 3166-2 située après le trait d’union, par exemple 13 pour Tokyo, ou omettez-la.
error-market-holidays-of-subdivision-unknown = Les jours fériés de cette subdivision ne sont pas connus.
    .next = Demandez ceux du marché entier ou d’une autre subdivision.
error-market-holidays-out-of-range = Les jours fériés de ce marché ne sont pas connus pour ce jour.
    .next = Demandez des jours entre 1990 et 2050 ; pour certains marchés, moins d’années sont connues.
error-market-unknown-zone = Aucun fuseau horaire ne porte ce nom.
    .next = Indiquez un nom IANA, par exemple Asia/Tokyo.

## Exchange rates

error-rates-too-large = Le fichier est trop volumineux pour un fichier de taux de change.
    .next = Choisissez le fichier XML de la Banque centrale européenne, par exemple eurofxref-daily.xml.
error-practice-file-large = Ce fichier est trop volumineux pour provenir de « S’entraîner ».
    .next = Vérifiez que c’est le bon et redemandez-le.
error-rates-not-xml = Le fichier n’est pas au format XML, ou il est tronqué.
    .next = Téléchargez-le de nouveau : le fichier XML lui-même, et non la page web ou le fichier ZIP. Les taux que vous avez sont toujours là.
error-rates-document-type = Ceci ressemble à une page web, et non à un fichier de taux de change.
    .next = Téléchargez le fichier XML vers lequel la page renvoie. Les taux que vous avez sont toujours là.
error-rates-none-in-file = Ce fichier ne contient aucun taux de change.
    .next = Choisissez un fichier au format de la Banque centrale européenne, par exemple eurofxref-daily.xml.
error-rates-no-sender = Le fichier n’indique pas qui a publié ces taux.
    .next = Utilisez le fichier tel que la Banque centrale européenne le publie.
error-rates-bad-date = La date « { $date } » est illisible.
    .next = Les dates des taux s’écrivent ainsi : 2026-11-21.
error-rates-bad-rate =
    { $rate ->
        [0] Un taux ne peut pas être égal à zéro ({ $currency }).
       *[other] « { $rate } » n’est pas un taux valable ({ $currency }).
    }
    .next = Un taux est un nombre supérieur à zéro, par exemple 402.15. Rien n’est repris d’un fichier qui contient un taux erroné.
error-rates-currency-twice = Le fichier contient deux taux pour { $currency } à la date { $date }.
    .next = Téléchargez-le de nouveau. Rien n’en a été repris.
error-rates-date-twice = La date { $date } figure deux fois dans le fichier.
    .next = Téléchargez-le de nouveau. Rien n’en a été repris.
error-rates-unknown-currency = Aucune monnaie en usage n’a le code « { $currency } ».
    .next = Indiquez un code à trois lettres, par exemple EUR ou HUF.
error-rates-same-currency = Les deux monnaies sont identiques : { $currency }.
    .next = Choisissez deux monnaies différentes.
error-rates-no-source = Le taux n’a pas de source.
    .next = Indiquez d’où il vient : une banque, une liste de prix, un ou une collègue.
error-rates-unknown = Il n’y a aucun taux de { $from } vers { $to } pour le { $date } ou avant.
    .next = Importez un tableau qui contient les deux monnaies, ou saisissez le taux.
error-rates-amount-too-large = Le montant est trop grand pour être converti exactement.
    .next = Convertissez un montant plus petit.
error-rates-bad-amount = Le montant est illisible.
    .next = Écrivez uniquement des chiffres, avec un point avant les décimales : 1234.56
error-rates-bad-number = Le taux est illisible.
    .next = Écrivez uniquement des chiffres, avec un point avant les décimales : 402.15
error-rates-ambiguous-number = Dans ce nombre, le séparateur peut indiquer des milliers ou des décimales.
    .next = Écrivez-le sans séparateur de milliers (1234), ou avec un autre nombre de décimales (1.2340).
error-rates-future-date = Le jour de ce taux est encore à venir.
    .next = Indiquez aujourd’hui ou un jour passé.
error-rates-no-target = La monnaie d’arrivée n’est pas indiquée.
    .next = Choisissez une monnaie ou un marché.
error-rates-no-currency-there = Ce marché n’a pas de monnaie propre.
    .next = Choisissez la monnaie.

## L’espace de travail

error-workspace-locked = Le coffre n’est pas encore ouvert.
    .next = Ouvrez-le d’abord.
error-workspace-failed = Parlance n’a pas pu terminer l’opération.
    .next = Réessayez ; si le problème persiste, redémarrez Parlance. Ce qui a été enregistré est toujours là.
error-reply-empty = Il n’y a pas de texte à envoyer.
    .next = Écrivez d’abord quelque chose.
error-field-fixed = Ce champ ne peut pas être modifié d’ici.
    .next = Modifiez-le dans le helpdesk.
error-field-value = Le helpdesk n’a pas cette valeur pour ce champ.
    .next = Choisissez l’une de celles proposées.
error-hooks-port = Le port { $port } ne peut pas être utilisé.
    .next = Choisissez-en un autre, ou fermez le programme qui l’utilise.
error-desk-name-empty = Le helpdesk n’a pas de nom.
    .next = Donnez-lui un nom qui vous permettra de le reconnaître.
error-passphrase-empty = Une phrase de passe est nécessaire.
    .next = Choisissez-en une qui soit longue et que vous puissiez retenir.

## La ligne de commande

error-cli-usage = La commande est incompréhensible : { $reason }
    .next = Affichez l’aide avec --help.
error-cli-bad-time = Heure incompréhensible : { $text }
    .next = Écrivez-la ainsi : 2026-11-21T09:00Z.
error-cli-bad-date = La date { $text } est illisible.
    .next = Écrivez-la ainsi : 2026-11-21.
error-cli-bad-json = La ligne { $line } de l’entrée ne convient pas à cette commande.
    .next = Indiquez un objet JSON par ligne, comme le montre --help.
error-cli-bad-input = L’entrée est illisible.
    .next = Vérifiez que le fichier existe et que c’est du texte UTF-8.
error-cli-bad-ticket = Ce ticket n’existe pas : { $ticket }
    .next = Affichez la liste avec : parlance tickets
error-cli-bad-customer = Cet identifiant de client n’existe pas : { $customer }
    .next = Il figure dans le ticket : parlance --json show TICKET
error-cli-bad-desk = Ce helpdesk n’existe pas : { $desk }
    .next = Affichez la liste avec : parlance desk list
error-cli-bad-operation = Cet élément n’est pas dans la boîte d’envoi : { $operation }
    .next = Affichez la liste avec : parlance outbox list
error-cli-no-store = Il n’y a pas encore de coffre ici : { $dir }
    .next = Créez-en un en ajoutant un helpdesk : parlance desk add
error-cli-no-passphrase = Le coffre a besoin de sa phrase de passe, et elle ne peut pas être demandée ici.
    .next = Définissez la variable d’environnement PARLANCE_PASSPHRASE.
error-cli-no-secret = Il n’y a pas de jeton.
    .next = Fournissez-le sur l’entrée standard ou dans la variable d’environnement PARLANCE_SECRET.
error-print-failed = La page n’a pas pu être imprimée.
    .next = Vérifiez qu’une imprimante est disponible, puis réessayez.

error-shift-name = Une plage de travail n’a pas de nom.
    .next = Donnez à chaque plage un nom que votre équipe reconnaît.
error-shift-zone = Le fuseau horaire de la plage « { $shift } » est inconnu : « { $zone } ».
    .next = Choisissez un fuseau horaire dans la liste, par exemple Europe/Budapest.
error-shift-days = La plage « { $shift } » n’a lieu aucun jour de la semaine.
    .next = Choisissez au moins un jour, de 1 (lundi) à 7 (dimanche).
error-shift-time = Une heure de la plage « { $shift } » est illisible : « { $text } ».
    .next = Écrivez les heures au format 24 heures, par exemple 09:00 ou 17:30.
error-shift-times = La plage « { $shift } » commence et se termine à la même heure.
    .next = Modifiez son début ou sa fin ; pour couvrir 24 heures, créez deux plages.
error-shift-languages = La plage « { $shift } » n’a aucune langue.
    .next = Choisissez-lui au moins une langue.
error-shift-language = Une langue de la plage « { $shift } » est inconnue : « { $language } ».
    .next = Choisissez une langue dans la liste, ou indiquez son code, par exemple hu ou pt-BR.
error-office-hours = La fin des heures de bureau ne vient pas après leur début.
    .next = Indiquez deux heures d’un même jour, par exemple 09:00 et 17:00.
error-week-not-a-date = « { $text } » n’est pas une date.
    .next = Écrivez l’année, le mois et le jour, par exemple 2026-11-23.
error-week-out-of-range = Cette semaine est hors limites.
    .next = Choisissez une semaine plus proche d’aujourd’hui.
error-coverage-day = Ce jour de la semaine n’existe pas.
    .next = Indiquez un jour de 1 (lundi) à 7 (dimanche).
error-coverage-picture = L’image n’a pas pu être dessinée.
    .next = Exportez-la plutôt en SVG.
error-register-no-rules = Il n’y a pas encore de règles de registre pour la langue { $language }.
    .next = Langues qui en ont : { $known }
error-export-no-folder = Cet ordinateur n’a pas de dossier de téléchargements.
    .next = Définissez un dossier de téléchargements dans les paramètres de votre système, puis réessayez.
error-export-failed =
    Le fichier n’a pas pu être écrit ({ $place }) : { $why ->
        [full] le disque est plein.
        [denied] vous n’avez pas le droit d’y écrire.
        [missing] le dossier n’existe pas.
       *[other] le système a refusé l’écriture.
    }
    .next = Libérez de l’espace, ou vérifiez le dossier, puis réessayez.
error-shifts-file = Le fichier des plages de travail est illisible.
    .next = C’est une liste JSON ; chaque plage a name, zone, days (1 à 7), from, to (09:00) et languages.
error-practice-no-scenario = Ce scénario n’existe pas.
    .next = Choisissez-en un dans la liste des scénarios.
error-practice-no-attempt = Cette tentative n’existe plus.
    .next = Recommencez le scénario.
error-practice-other-version = Le scénario a été modifié depuis.
    .next = Recommencez-le dans sa nouvelle version.
error-practice-moved-on = La conversation en est maintenant à un autre endroit.
    .next = Rouvrez la tentative et continuez à partir de là.
error-practice-answer-long = Cette réponse est trop longue pour être notée.
    .next = Écrivez ce dont la personne a besoin, en une page au plus.
error-practice-faulty = Le scénario contient une erreur et ne peut pas être joué. { $file } { $place } : { $reason }
    .next = Prévenez la personne qui l’a écrit, ou choisissez-en un autre.
error-practice-bad-name = Ce nom ne convient pas à un scénario.
    .next = Utilisez des lettres latines minuscules sans accent, des chiffres et des traits d’union, par exemple late-parcel-fr.
error-practice-not-kept = Le scénario n’a pas pu être enregistré : { $reason }
    .next = Vérifiez qu’il reste de la place sur le disque et que vous pouvez écrire dans le dossier, puis réessayez.
error-practice-no-turn = Le scénario n’a pas d’étape « { $turn } ».
    .next = Omettez --turn pour la première.
error-practice-results-file = La ligne { $line } du fichier { $why ->
        [too-large] est trop grande.
       *[not-json] n’est pas une déclaration xAPI.
    }
    .next = Redemandez le fichier. Il se crée sous « S’entraîner », « Résultats », « Partager ».
error-practice-scenario-file = Le fichier du scénario { $why ->
        [bundle-json] est illisible.
        [bundle-format] est autre chose, ou provient d’une version ultérieure de Parlance.
        [bundle-id] n’a pas de nom valable pour le scénario.
        [bundle-name] contient un fichier étranger à un scénario.
        [bundle-twice] contient deux fois le même fichier.
        [bundle-too-large] est trop grand.
        [bundle-too-many] contient trop de fichiers.
       *[bundle-no-file] est incomplet : il manque scenario.toml ou scenario.ink.
    }
    .next = Redemandez le fichier. Il se crée sous « S’entraîner », « Scénarios », « Fichiers de ce scénario ».
error-practice-assignment-file = Le fichier d’attribution est illisible. { $place } : { $reason }
    .next = Redemandez-le. Il se crée sous « S’entraîner », « Résultats », « Attribuer ».
error-practice-assignment-others = Cette attribution est destinée à d’autres personnes.
    .next = Vérifiez votre nom dans les paramètres : il doit être écrit comme dans l’attribution.
error-practice-assignment-empty = Une attribution doit avoir un titre et un scénario.
    .next = Écrivez un titre et choisissez au moins un scénario.
error-practice-no-name = Pour partager des résultats, il faut un nom.
    .next = Écrivez votre nom dans les paramètres, sous « Signature ».
error-practice-no-version = La description n’a pas de version à augmenter.
    .next = Écrivez version = 1 avant le premier tableau, puis publiez.
error-privacy-no-reason = Un effacement demande un motif.
    .next = Écrivez pourquoi, sans le nom de la personne : le motif reste dans le journal d’audit.
error-privacy-confirm = Le nom saisi n’est pas celui de la personne.
    .next = Saisissez-le exactement comme il est affiché.
error-privacy-under-way = Quelque chose pour cette personne est encore en route vers un helpdesk : { $sending ->
        [0] { $undecided ->
            [one] { $undecided } opération qu’aucun helpdesk n’a confirmée
           *[other] { $undecided } opérations qu’aucun helpdesk n’a confirmées
        }
        [one] { $sending } opération en cours d’envoi
       *[other] { $sending } opérations en cours d’envoi
    }.
    .next = { $sending ->
        [0] Envoyez ou abandonnez ces opérations dans la boîte d’envoi, ou indiquez qu’elles doivent être effacées aussi.
       *[other] Attendez la fin de l’envoi, puis réessayez.
    }
error-privacy-reason-names = Le motif nomme la personne.
    .next = Écrivez-le sans nom ni adresse : il reste après l’effacement.
error-privacy-received-later = Le { $date } est encore à venir.
    .next = Indiquez le jour où la demande est arrivée.
error-privacy-extend-later = Le { $date } ne vient pas après l’échéance actuelle.
    .next = Choisissez un jour ultérieur.
error-privacy-not-a-date = « { $date } » n’est pas un jour.
    .next = Écrivez-le ainsi : 2026-11-21.
error-privacy-no-purpose = Un consentement demande une finalité.
    .next = Écrivez à quoi il sert, par exemple marketing-email.
error-retention-months = Ce nombre de mois n’est pas valable.
    .next = Choisissez entre 1 et { $most } ; ce qui doit être conservé pour toujours ne demande aucune règle.
error-retention-twice = Il y a deux règles pour le même marché et le même type.
    .next = Supprimez l’une d’elles.
error-backup-damaged = Cette sauvegarde est endommagée.
    .next = Prenez-en une autre ; rien n’a été modifié.
error-backup-foreign = Ce n’est pas une sauvegarde de ce coffre.
    .next = Choisissez un dossier créé par Parlance, qui contient parlance.db et manifest.json.
error-backup-busy = Le coffre ou ses sauvegardes sont utilisés ailleurs.
    .next = Fermez les autres fenêtres et commandes de Parlance, puis réessayez.
error-backup-missing = Cette sauvegarde n’existe pas.
    .next = Choisissez-en une dans la liste, ou le dossier de l’une d’elles.
error-backup-no-folder = Ce dossier n’existe pas.
    .next = Écrivez le chemin complet d’un dossier existant.
error-backup-not-copied = La sauvegarde a été faite, mais pas copiée dans l’autre dossier : { $reason ->
        [store-disk-full] il n’y a plus de place.
       *[other] l’écriture y est impossible.
    }
    .next = Vérifiez ce dossier ; la prochaine sauvegarde y sera de nouveau copiée.
error-backup-store-here = Il y a déjà un coffre dans ce dossier.
    .next = Ouvrez-le et restaurez-y la sauvegarde, ou choisissez un dossier de données vide.
error-outbox-restored = Cet élément vient d’une sauvegarde et a peut-être été envoyé depuis.
    .next = Regardez le ticket dans le helpdesk, puis envoyez l’élément ou retirez-le.
error-cli-no-recovery-code = Il n’y a pas de code de récupération.
    .next = Définissez PARLANCE_RECOVERY_CODE, ou lancez la commande dans un terminal.
error-search-unknown-operator = Aucun opérateur ne porte ce nom.
    .next = Utilisez from:, market:, desk:, status:, before: ou after:, ou mettez les mots entre guillemets droits.
error-search-no-value = Il n’y a rien après les deux-points.
    .next = Écrivez juste après ce qu’il faut chercher, entre guillemets droits s’il y a des espaces.
error-search-bad-date = Ce n’est pas un jour.
    .next = Écrivez-le ainsi : 2026-11-21.
error-search-bad-status = Cet état n’existe pas.
    .next = Utilisez new, open, waiting, solved ou closed.
error-search-bad-market = Ce marché n’existe pas.
    .next = Écrivez son code à deux lettres, par exemple JP.
error-search-unknown-desk = Aucun helpdesk ne porte ce nom, ou plusieurs commencent ainsi.
    .next = Écrivez son nom complet, entre guillemets droits s’il contient des espaces.
error-search-empty = Il n’y a rien à chercher.
    .next = Écrivez un mot, un nom, une adresse ou un numéro.
error-search-too-long = C’est trop long pour une recherche.
    .next = N’en gardez que quelques mots.
error-search-superseded = Une autre recherche a pris sa place.
    .next = Ses résultats s’affichent à la place.
error-search-moved-on = Cette liste n’est pas celle de la recherche précédente.
    .next = Relancez la recherche.
error-import-file =
    { $why ->
        [missing] Ce fichier n’existe pas.
        [denied] La lecture du fichier n’est pas autorisée.
        [folder] C’est un dossier, et non un fichier.
       *[other] Le fichier est illisible.
    }
    .next = Choisissez de nouveau le fichier.
error-import-not-read =
    { $fault ->
        [archive] Le fichier est une archive ou un classeur ; il n’est pas ouvert.
        [empty] Le fichier est vide.
        [columns] La première ligne a trop de colonnes.
        [missing] Les colonnes choisies ne sont pas dans le fichier.
        [open-quote] La première ligne contient un guillemet jamais fermé.
        [broken-quote] La première ligne contient un guillemet au milieu d’une cellule.
        [too-long] La première ligne dépasse un mégaoctet.
        [encoding] La première ligne est dans un autre encodage.
       *[other] Le fichier ne peut pas être lu comme ce qu’il semble être.
    }
    .next =
        { $fault ->
            [archive] Décompressez-le, ou enregistrez le classeur au format CSV en UTF-8.
            [encoding] Choisissez l’encodage.
           *[other] Examinez le fichier, ou choisissez sa présentation.
        }
error-import-asks = Un point du fichier a deux sens possibles, ou manque : { $asks }.
    .next = Précisez-le avant d’importer le fichier.
error-import-no-source = L’importation demande le nom de la boutique ou du système d’où vient le fichier.
    .next = Écrivez un nom ; reprenez le même pour le prochain fichier de cette boutique.
error-import-running = L’importation d’un autre fichier est en cours.
    .next = Attendez qu’elle soit terminée, ou arrêtez-la.
error-import-mapping = La correspondance des colonnes est illisible : { $reason }
    .next = Corrigez le fichier de correspondance.
error-import-layout = La présentation { $layout } n’existe pas.
    .next = Utilisez l’une de celles-ci : { $layouts }.
error-import-held = Une importation ultérieure concerne les mêmes personnes.
    .next = Annulez d’abord cette importation ultérieure.
error-import-stopped = L’importation a été arrêtée ; rien n’en a été gardé.
    .next = Vous pouvez la recommencer à tout moment.
error-cli-bad-request = Cette demande n’existe pas : « { $request } ».
    .next = Prenez son identifiant dans parlance privacy list.
error-returns-no-order = Aucune commande ne porte le numéro { $order }.
    .next = Cherchez le numéro dans la boutique, ou importez ses commandes.
error-returns-several-orders = Plusieurs boutiques ou personnes ont une commande portant le numéro { $order }.
    .next = Nommez la boutique, ou ouvrez d’abord la fiche de la personne.
error-returns-bad-date = Le jour de livraison n’est pas une date.
    .next = Écrivez-le ainsi : 2026-11-22.
error-returns-bad-kind = Ce type de produit n’existe pas.
    .next = Choisissez l’un des types de la liste.
error-returns-bad-amount = Ce montant ne peut pas être remboursé.
    .next = Écrivez un nombre supérieur à zéro, avec un point avant les décimales.
error-returns-no-reason = Aucun motif n’est indiqué.
    .next = Écrivez pourquoi : le motif figurera dans le journal d’audit.
error-returns-nobody = Il n’est pas indiqué qui effectue cette étape.
    .next = Écrivez votre nom dans les paramètres (votre signature) ou, pour une approbation, le nom de la personne qui approuve.
error-returns-paid-not-known = Le montant payé pour cette commande n’est pas connu.
    .next = Importez la commande avec son total, puis rouvrez le dossier.
error-returns-policy-not-read = Cette version ne peut pas lire des conditions enregistrées.
    .next = Mettez Parlance à jour, ou saisissez de nouveau les conditions.
error-returns-step-not-now = Le dossier n’en est pas à cette étape.
    .next = Choisissez l’une des étapes proposées.
error-returns-step-waits = Un remboursement de ce dossier attend une approbation.
    .next = Demandez d’abord à une deuxième personne de l’approuver ou de le rejeter.
error-returns-nothing-waits = Aucun remboursement de ce dossier n’attend d’approbation.
    .next = Regardez de nouveau le dossier : quelqu’un a peut-être déjà décidé.
error-returns-other-currency = Le paiement a été fait dans la monnaie { $currency }.
    .next = Remboursez dans cette monnaie.
error-returns-more-than-paid = C’est plus que ce qui a été payé : il reste { $left }.
    .next = Remboursez { $left } au plus.
error-returns-same-person = Qui demande un remboursement ne peut pas l’approuver.
    .next = Laissez une deuxième personne décider.
error-returns-other-case = L’approbation porte sur autre chose.
    .next = Rouvrez le dossier et regardez ce qui attend.
error-returns-earlier = L’étape est antérieure à la précédente.
    .next = Vérifiez l’horloge de cet ordinateur.
error-returns-limits-currency = La monnaie { $currency } n’existe pas.
    .next = Écrivez un code, par exemple EUR.
error-returns-limits-market = Le marché { $market } n’existe pas.
    .next = Écrivez un code, par exemple DE.
error-returns-limits-amount = { $amount } ne peut pas servir de plafond.
    .next = Écrivez un nombre positif ou nul, avec un point avant les décimales.
error-returns-policy-too-large = Le texte des conditions dépasse { $about } ko.
    .next = Raccourcissez-le.
error-returns-policy-toml = Les conditions sont illisibles : { $about }
    .next = Comparez-les avec l’exemple.
error-returns-policy-no-shop = Les conditions ne nomment pas leur boutique.
    .next = Écrivez le nom de la boutique comme dans ses entrées : shop = "…".
error-returns-policy-unknown-market = Le marché { $about } n’existe pas.
    .next = Utilisez un code ISO 3166-1, par exemple DE.
error-returns-policy-market-twice = Le marché { $about } a deux sections.
    .next = N’en gardez qu’une.
error-returns-policy-too-long = La durée { $about } est trop longue.
    .next = Indiquez au plus 3660 jours, et au plus 2160 heures.
error-returns-policy-bad-amount = { $about } n’est ni un montant ni un pourcentage.
    .next = Écrivez un nombre entre guillemets droits, par exemple "10" ou "4.90" ; un pourcentage ne dépasse pas 100.
error-returns-policy-unknown-currency = La monnaie { $about } n’existe pas.
    .next = Écrivez un code, par exemple EUR.
error-returns-policy-bad-fee = Des frais sont soit un pourcentage, soit un montant avec sa monnaie.
    .next = Écrivez { "{" } percent = "10" { "}" } ou { "{" } amount = "5", currency = "EUR" { "}" }.
error-returns-policy-empty-exclusion = Un numéro ou un mot désignant des produits exclus est vide ({ $about }).
    .next = Supprimez-le, ou écrivez à quoi ces produits se reconnaissent.
error-returns-policy-twice = { $about } y figure deux fois.
    .next = N’en gardez qu’une occurrence.
error-cli-bad-item = { $text } n’est pas une ligne avec une quantité.
    .next = Écrivez par exemple 1:2 pour deux unités de la première ligne.
error-cli-bad-case = { $text } n’est pas un dossier.
    .next = Copiez l’identifiant depuis parlance returns list.
