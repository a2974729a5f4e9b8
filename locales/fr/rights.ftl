### Ce que la loi accorde à la clientèle, dans la langue de la personne qui utilise Parlance. Une règle par ligne, avec ce qu’il faut savoir à côté.

## What a rule is about

right-kind-withdrawal = Rétractation sans motif
right-kind-refund = Remboursement
right-kind-delivery = Livraison
right-kind-guarantee = Biens défectueux (garantie légale)
right-kind-duty-de-minimis = Importation : droits de douane
right-kind-vat-de-minimis = Importation : TVA, taxe sur les produits et services ou taxe de vente
right-kind-privacy-access = Demande d’accès à ses données
right-kind-privacy-law = Protection des données
right-kind-contract-language = Langue des contrats et de l’information des consommateurs
right-kind-label-language = Langue des étiquettes et des notices
right-kind-complaint-body = Où adresser une réclamation
right-kind-emergency = Numéros d’urgence

## What it says

right-days = { $count ->
        [one] { $count } jour
        [many] { $count } de jours
       *[other] { $count } jours
    }
right-working-days = { $count ->
        [one] { $count } jour ouvré
        [many] { $count } de jours ouvrés
       *[other] { $count } jours ouvrés
    }
right-months = { $count ->
        [one] { $count } mois
        [many] { $count } de mois
       *[other] { $count } mois
    }
right-years = { $count ->
        [one] { $count } an
        [many] { $count } d’années
       *[other] { $count } ans
    }
right-hours = { $count ->
        [one] { $count } heure
        [many] { $count } d’heures
       *[other] { $count } heures
    }
# $time is one of the above.
right-deadline = { $from ->
        [delivery] { $time } à compter de la réception des biens
        [contract] { $time } à compter du contrat
        [withdrawal] { $time } à compter de la rétractation
        [return] { $time } à compter du retour des biens chez le vendeur
        [request] { $time } à compter de la demande
        [purchase] { $time } à compter de l’achat
       *[none] { $time }
    }
right-amount = Rien à payer jusqu’à cette valeur des biens : { $amount }
right-tax-due = Rien à payer tant que la taxe elle-même ne dépasse pas { $amount }
right-languages-all = Toutes ces langues sont exigées :
right-languages-any = L’une de ces langues est exigée :
right-telephone = { $reaches ->
       *[all] { $number } (tous les services)
        [police] { $number } (police)
        [gendarmerie] { $number } (gendarmerie, hors des villes)
        [fire] { $number } (pompiers)
        [ambulance] { $number } (ambulance)
        [ambulance-and-fire] { $number } (ambulance et pompiers)
        [mobile] { $number } (depuis un téléphone mobile)
        [text] { $number } (depuis un téléphone à texte)
    }
right-no-right = La loi ne prévoit pas ce droit
right-no-exemption = Exigible quelle que soit la valeur : aucune franchise
right-not-charged = Rien n’est perçu à l’importation
right-no-law = Aucune loi de ce type
right-immediately = Immédiatement ; la loi ne donne pas de chiffre
right-without-delay = Sans retard ; la loi ne donne pas de chiffre
right-reasonable-time = Dans un délai raisonnable, selon la nature et le prix des biens ; la loi ne donne pas de chiffre
right-expected-life = Pendant la durée de vie attendue des biens ; la loi ne donne pas de chiffre

## For what it does not hold

right-exceptions = Ne vaut pas pour :
right-exception-custom-made = biens fabriqués ou adaptés sur mesure
right-exception-perishable = biens périssables
right-exception-sealed-hygiene = articles d’hygiène scellés, une fois ouverts
right-exception-digital-content = contenus numériques, une fois fournis
right-exception-tickets-dated = hébergement, événements et services similaires à date fixe
right-exception-price-fluctuating = biens dont le prix suit un cours
right-exception-newspapers = journaux et magazines
right-exception-unsealed-media = enregistrements et logiciels scellés, une fois ouverts
right-exception-travel = transport et voyages
right-exception-business-buyer = achats pour une entreprise
right-exception-other = autres cas énumérés par la loi

## What one has to know with it

right-condition-after-complaint-to-trader = Seulement après une réclamation auprès du vendeur.
right-condition-by-origin-or-carrier = Varie selon la provenance des biens, ou entre poste et transporteur.
right-condition-by-region = Varie selon la région.
right-condition-cancel-if-late = En cas de retard, la personne peut annuler et se faire rembourser.
right-condition-cancel-on-breach = La personne peut annuler si le vendeur manque à ses obligations d’informer, de remettre un contrat ou de livrer.
right-condition-collected-at-purchase = Jusqu’à une certaine valeur, le vendeur ou la plateforme perçoit la taxe à l’achat.
right-condition-cross-border-only = Seulement pour les achats provenant d’un autre État.
right-condition-customer-chooses-remedy = La personne choisit entre réparation, remplacement et remboursement, du moins pour les défauts majeurs.
right-condition-customer-pays-return = La personne paie les frais de renvoi.
right-condition-digital-content-shorter = Plus court pour les contenus numériques.
right-condition-doorstep-sales-differ = Le démarchage à domicile ou par téléphone et la vente directe ont leurs propres règles.
right-condition-fault-presumed-at-delivery = Un défaut constaté dans ce délai est réputé présent dès l’origine.
right-condition-fee = Payant.
right-condition-fee-possible = Le vendeur peut retenir des frais limités.
right-condition-flat-charge = Jusqu’à une certaine valeur, un montant ou un taux forfaitaire remplace le tarif ordinaire.
right-condition-free-of-charge = Gratuit pour la personne.
right-condition-further-deadline-first = La personne fixe d’abord un délai supplémentaire raisonnable.
right-condition-goods-unused = Seulement pour les biens inutilisés ou dans leur état d’origine.
right-condition-hidden-faults-from-discovery = Pour les vices cachés, compte à partir de leur découverte.
right-condition-industrial-goods-free = Les produits industriels sont exempts de droits de douane quelle que soit leur valeur.
right-condition-larger-businesses-only = N’oblige que les entreprises au-dessus d’une certaine taille.
right-condition-late-delivery-only = Seulement en cas de livraison tardive ou manquante.
right-condition-limited-times = Seulement un nombre limité de fois, ou jusqu’à une certaine somme, par an.
right-condition-longer-elsewhere = Plus long hors d’une même ville.
right-condition-longer-for-durable-goods = Plus long pour les biens faits pour durer.
right-condition-longer-for-some-customers = Plus long pour certains groupes de personnes protégés par la loi.
right-condition-longer-if-not-told = Plus long si la personne n’a pas été informée de ce droit.
right-condition-may-be-extended = Prolongation possible si la personne en est informée.
right-condition-may-wait-for-goods = Le vendeur peut attendre les biens ou une preuve de leur expédition.
right-condition-money-back-at-first = Pendant les 30 premiers jours, la personne peut refuser des biens défectueux et se faire rembourser.
right-condition-number-is-practice = La loi ne donne pas de chiffre : celui-ci vient de la pratique ou des indications de l’autorité.
right-condition-post-and-courier-only = Seulement pour la poste et les transporteurs.
right-condition-prepaid-orders-only = Pour les commandes payées d’avance.
right-condition-registered-seller-only = Seulement si le vendeur est enregistré pour cette taxe.
right-condition-report-at-once = La personne doit signaler un défaut immédiatement.
right-condition-report-soon = La personne doit signaler un défaut rapidement.
right-condition-reports-and-advice-only = Reçoit des signalements ou conseille ; ne tranche aucun cas particulier.
right-condition-same-means = Par le même moyen de paiement.
right-condition-seller-pays-return = Le vendeur paie les frais de renvoi.
right-condition-services-from-contract = Pour les services, compte à partir du contrat.
right-condition-services-may-be-excluded = Un prestataire de services peut l’exclure avant le contrat.
right-condition-shorter-for-consumables = Plus court pour les biens peu durables.
right-condition-shown-policy-prevails = Les conditions du vendeur, telles qu’affichées avant l’achat, font foi.
right-condition-some-businesses-only = N’oblige que certains types d’entreprises ou de ventes.
right-condition-some-goods-excluded = Ne vaut pas pour certains biens, comme le tabac et l’alcool.
right-condition-some-goods-only = Seulement pour certains types de biens.
right-condition-some-goods-shorter = Plus court pour certains types de biens.
right-condition-time-to-ship = C’est le délai d’expédition, non d’arrivée.
right-condition-trader-must-agree = Seulement si le vendeur y participe.
right-condition-unless-agreed-otherwise = Sauf accord contraire.
right-condition-used-goods-shorter = Peut être plus court pour les biens d’occasion.
right-condition-with-delivery-cost = Frais de livraison standard compris.

## How sure and since when

right-law = Base légale : { $law }
right-valid-from = Depuis le { $date }
right-valid-until = Jusqu’au { $date }
right-ask = La source laisse un doute : demandez avant de promettre quoi que ce soit.
right-place = { $place ->
       *[market] Vaut dans tout le marché
        [subdivision] Vaut dans cette partie du marché ({ $code })
        [union] Vaut dans toute l’Union européenne
    }
