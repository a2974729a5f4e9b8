# Returns and refunds: to the customer. No mark that takes a narrow space before it in France and none in Canada.

customer-return-requested =
    { $formality ->
        [informal] Nous avons bien reçu ta demande de retour pour la commande { $order }. Nous l’examinons et t’écrirons dès que nous aurons pris une décision. Tu n’as rien à faire d’ici là.
       *[formal] Nous avons bien reçu votre demande de retour pour la commande { $order }. Nous l’examinons et vous écrirons dès que nous aurons pris une décision. Vous n’avez rien à faire d’ici là.
    }
customer-return-asked =
    { $what ->
        [delivery-date]
            { $formality ->
                [informal] Merci pour ta demande de retour concernant la commande { $order }. Dis-nous quel jour le colis t’est parvenu, afin que nous puissions te répondre sans attendre.
               *[formal] Merci pour votre demande de retour concernant la commande { $order }. Merci de nous indiquer quel jour le colis vous est parvenu, afin que nous puissions vous répondre sans attendre.
            }
        [opened]
            { $formality ->
                [informal] Merci pour ta demande de retour concernant la commande { $order }. Dis-nous si l’emballage scellé a été ouvert, afin que nous puissions te répondre sans attendre.
               *[formal] Merci pour votre demande de retour concernant la commande { $order }. Merci de nous indiquer si l’emballage scellé a été ouvert, afin que nous puissions vous répondre sans attendre.
            }
       *[other]
            { $formality ->
                [informal] Merci pour ta demande de retour concernant la commande { $order }. Il nous reste un point à vérifier avant de te donner une réponse définitive. Nous te réécrirons ensuite.
               *[formal] Merci pour votre demande de retour concernant la commande { $order }. Il nous reste un point à vérifier avant de vous donner une réponse définitive. Nous vous réécrirons ensuite.
            }
    }
customer-return-asked-again =
    { $formality ->
        [informal] Pour poursuivre le retour de la commande { $order }, il nous manque encore l’information que nous t’avons demandée. Dès que nous l’aurons, nous passerons à l’étape suivante.
       *[formal] Pour poursuivre le retour de la commande { $order }, il nous manque encore l’information que nous vous avons demandée. Dès que nous l’aurons, nous passerons à l’étape suivante.
    }
customer-return-approved =
    { $formality ->
        [informal]
            Ton retour pour la commande { $order } est accepté. { $way ->
                [prepaid-label] Nous t’envoyons une étiquette de retour. Colle-la sur le colis, puis dépose-le.
                [in-store] Tu peux rapporter les articles dans notre boutique. Pense à prendre le numéro de commande.
                [drop-off] Tu peux déposer le colis dans un point relais du transporteur.
                [own-parcel] Envoie-nous le colis par le transporteur de ton choix et garde la preuve de dépôt.
               *[none] Nous t’indiquerons comment renvoyer les articles le plus simplement.
            } { $pays ->
                [shop] Le retour est gratuit pour toi.
                [customer]
                    { $fee ->
                        [none] Les frais de retour sont à ta charge.
                       *[other] Le retour coûte { $fee }.
                    }
               *[unsaid] { "" }
            }
       *[formal]
            Votre retour pour la commande { $order } est accepté. { $way ->
                [prepaid-label] Nous vous envoyons une étiquette de retour. Merci de la coller sur le colis, puis de le déposer.
                [in-store] Vous pouvez rapporter les articles dans notre boutique. Merci de vous munir du numéro de commande.
                [drop-off] Vous pouvez déposer le colis dans un point relais du transporteur.
                [own-parcel] Merci de nous envoyer le colis par le transporteur de votre choix et de conserver la preuve de dépôt.
               *[none] Nous vous indiquerons comment renvoyer les articles le plus simplement.
            } { $pays ->
                [shop] Le retour est gratuit pour vous.
                [customer]
                    { $fee ->
                        [none] Les frais de retour sont à votre charge.
                       *[other] Le retour coûte { $fee }.
                    }
               *[unsaid] { "" }
            }
    }
customer-return-refused =
    { $formality ->
        [informal]
            Merci pour ton message. Malheureusement, nous ne pouvons pas accepter le retour de la commande { $order }. { $why ->
                [passed] Le délai de retour a pris fin le { $date }.
                [excluded] Cet article fait partie de ceux qui ne peuvent pas être retournés.
                [used] L’article a déjà été utilisé ou ouvert et ne peut donc pas être repris.
                [returned] D’après nos informations, les articles nous ont déjà été retournés.
               *[other] Les conditions de retour ne sont pas remplies.
            } { $instead ->
                [exchange] Nous pouvons en revanche te proposer un échange. Il suffit de nous le dire.
                [store-credit] Nous pouvons en revanche te proposer un avoir. Il suffit de nous le dire.
                [both] Nous pouvons en revanche te proposer un échange ou un avoir. Dis-nous ce que tu préfères.
               *[none] Si un élément nous a échappé, écris-nous et nous réexaminerons ta demande.
            }
       *[formal]
            Merci pour votre message. Malheureusement, nous ne pouvons pas accepter le retour de la commande { $order }. { $why ->
                [passed] Le délai de retour a pris fin le { $date }.
                [excluded] Cet article fait partie de ceux qui ne peuvent pas être retournés.
                [used] L’article a déjà été utilisé ou ouvert et ne peut donc pas être repris.
                [returned] D’après nos informations, les articles nous ont déjà été retournés.
               *[other] Les conditions de retour ne sont pas remplies.
            } { $instead ->
                [exchange] Nous pouvons en revanche vous proposer un échange. Il suffit de nous en informer.
                [store-credit] Nous pouvons en revanche vous proposer un avoir. Il suffit de nous en informer.
                [both] Nous pouvons en revanche vous proposer un échange ou un avoir. Dites-nous ce que vous préférez.
               *[none] Si un élément nous a échappé, écrivez-nous et nous réexaminerons votre demande.
            }
    }
customer-return-label =
    { $formality ->
        [informal] L’étiquette de retour pour la commande { $order } t’a été envoyée. Colle-la sur le colis et garde la preuve de dépôt jusqu’au remboursement.
       *[formal] L’étiquette de retour pour la commande { $order } vous a été envoyée. Merci de la coller sur le colis et de conserver la preuve de dépôt jusqu’au remboursement.
    }
customer-return-received =
    { $formality ->
        [informal] Ton colis pour la commande { $order } nous est bien parvenu. Nous le vérifions et t’écrirons dès que ce sera fait.
       *[formal] Votre colis pour la commande { $order } nous est bien parvenu. Nous le vérifions et vous écrirons dès que ce sera fait.
    }
customer-return-accepted =
    { $formality ->
        [informal] Nous avons vérifié ton retour pour la commande { $order } et tout est en ordre. Nous procédons au remboursement et te le confirmerons.
       *[formal] Nous avons vérifié votre retour pour la commande { $order } et tout est en ordre. Nous procédons au remboursement et vous le confirmerons.
    }
customer-return-not-accepted =
    { $formality ->
        [informal] Nous avons vérifié ton retour pour la commande { $order }. Malheureusement, les articles ne nous sont pas parvenus dans l’état attendu. Nous t’écrirons pour voir comment avancer, et ton point de vue nous intéresse.
       *[formal] Nous avons vérifié votre retour pour la commande { $order }. Malheureusement, les articles ne nous sont pas parvenus dans l’état attendu. Nous vous écrirons pour voir comment avancer, et votre point de vue nous intéresse.
    }
customer-return-account =
    { $formality ->
        [informal] Nous avons vérifié ton retour pour la commande { $order } et tout est en ordre. Avec ton mode de paiement, nous ne pouvons rembourser que sur un compte bancaire. Transmets-nous tes coordonnées bancaires par un moyen sûr et n’envoie jamais de numéro de carte.
       *[formal] Nous avons vérifié votre retour pour la commande { $order } et tout est en ordre. Avec votre mode de paiement, nous ne pouvons rembourser que sur un compte bancaire. Merci de nous transmettre vos coordonnées bancaires par un moyen sûr et de ne jamais envoyer de numéro de carte.
    }
customer-return-refunded =
    { $formality ->
        [informal]
            { $goodwill ->
                [yes] À titre commercial, nous t’avons remboursé { $amount } pour la commande { $order }. Tu n’as rien à nous renvoyer.
               *[no] Nous t’avons remboursé { $amount } pour la commande { $order }.
            } { $route ->
                [original] Le remboursement se fait par le moyen de paiement que tu as utilisé.
                [bank-account] Le remboursement se fait sur le compte bancaire que tu nous as indiqué.
               *[other] { "" }
            } { customer-return-days }
       *[formal]
            { $goodwill ->
                [yes] À titre commercial, nous vous avons remboursé { $amount } pour la commande { $order }. Vous n’avez rien à nous renvoyer.
               *[no] Nous vous avons remboursé { $amount } pour la commande { $order }.
            } { $route ->
                [original] Le remboursement se fait par le moyen de paiement que vous avez utilisé.
                [bank-account] Le remboursement se fait sur le compte bancaire que vous nous avez indiqué.
               *[other] { "" }
            } { customer-return-days }
    }
customer-return-days =
    { $days ->
        [none] Le délai avant qu’il apparaisse dépend de la banque ou du prestataire de paiement.
        [0] Il arrive en général le jour même.
        [one] { $kind ->
            [business] Il arrive en général sous un jour ouvré.
           *[calendar] Il arrive en général sous un jour.
        }
       *[other] { $kind ->
            [business] Il arrive en général sous { $days } jours ouvrés.
           *[calendar] Il arrive en général sous { $days } jours.
        }
    }
customer-return-delayed =
    { $formality ->
        [informal] Ton remboursement pour la commande { $order } prend plus de temps que ce que nous t’avions annoncé. Nous en sommes désolés. Nous nous en occupons et t’écrirons dès que l’argent sera en route.
       *[formal] Votre remboursement pour la commande { $order } prend plus de temps que ce que nous vous avions annoncé. Nous vous prions de nous en excuser. Nous nous en occupons et vous écrirons dès que l’argent sera en route.
    }
customer-return-exchanged =
    { $formality ->
        [informal] L’échange de ta commande { $order } est lancé. Nous t’écrirons dès que le nouvel article sera en route.
       *[formal] L’échange de votre commande { $order } est lancé. Nous vous écrirons dès que le nouvel article sera en route.
    }
return-answer =
    { $answer ->
        [eligible] Retour possible.
        [not-eligible] Retour impossible.
       *[ask] Il faut d’abord poser une question.
    }
return-window =
    { $basis ->
        [policy]
            { $earliest ->
                [yes] Selon les conditions de la boutique, à compter du { $from }, jusqu’au { $until } au moins : le jour de livraison n’est pas connu.
               *[no] Selon les conditions de la boutique, à compter du { $from }, jusqu’à la fin du { $until }, heure locale de la personne.
            }
       *[statutory]
            { $earliest ->
                [yes] Selon la loi, à compter du { $from }, jusqu’au { $until } au moins : le jour de livraison n’est pas connu.
               *[no] Selon la loi, à compter du { $from }, jusqu’à la fin du { $until }, heure locale de la personne.
            }
    }
return-reason-within-policy = Les conditions de la boutique permettent le retour jusqu’au { $date }.
return-reason-within-law = La loi donne un droit de rétractation jusqu’au { $date }.
return-reason-policy-passed = Le délai des conditions de la boutique a pris fin le { $date }.
return-reason-no-returns-by-policy = Ici, les conditions de la boutique ne prévoient aucun retour au-delà de la loi.
return-reason-no-policy = Il n’y a pas de conditions pour cette boutique.
return-reason-law-passed = Le délai légal a pris fin le { $date }.
return-reason-no-law-right = La loi de ce marché ne donne aucun droit de rétractation sans motif.
return-reason-law-not-known = Ce que prévoit la loi de ce marché n’est pas connu ici : renseignez-vous avant de refuser.
return-reason-law-unsure = La source sur la loi de ce marché laisse un doute : renseignez-vous avant de refuser.
return-reason-law-names-no-number = La loi n’indique aucun nombre de jours, ou rien ne dit à partir de quand ils comptent : renseignez-vous avant de refuser.
return-reason-no-market = On ne sait pas où se trouve la personne, ni donc quelle loi s’applique.
return-reason-ask-delivery-date = Demandez le jour de livraison : à compter de la commande, le délai a pris fin le { $date }.
return-reason-last-day-not-working = Le dernier jour n’était pas un jour ouvré. De nombreuses lois prolongent alors le délai jusqu’au { $date } : renseignez-vous.
return-reason-excluded = Les conditions de la boutique excluent du retour : { $kind }.
return-reason-excepted-by-law = La loi fait exception pour : { $kind }.
return-reason-ask-opened = La loi fait exception après ouverture ou fourniture, posez donc la question : { $kind }.
return-reason-used = L’article a été utilisé, et les conditions de la boutique n’admettent que ce qui n’a pas servi.
return-reason-used-by-law = L’article a été utilisé, et le droit ne vaut que pour ce qui n’a pas servi.
return-reason-seal-opened = Le scellé a été ouvert.
return-reason-ask-shown-policy = La loi laisse décider les conditions de la boutique si elles ont été présentées avant l’achat : vérifiez si c’était le cas.
return-reason-ask-condition = Posez la question, car la loi prévoit une condition : { $condition }
return-reason-note = À savoir : { $condition }
return-reason-not-at-a-distance = L’achat a été fait en boutique, et le droit vaut pour la vente à distance : renseignez-vous.
return-reason-ships-elsewhere = La commande est partie vers un autre marché : { $country }.
return-reason-nothing-left = Tout a déjà été retourné.
return-reason-fewer-left =
    { $left ->
        [one] Quantité encore à retourner : { $left } seulement.
       *[other] Quantité encore à retourner : { $left } seulement.
    }
return-reason-no-such-line = La commande n’a pas cette ligne.
return-reason-price-not-known = Un prix n’est pas connu : cherchez-le avant d’annoncer un montant.
return-reason-several-currencies = Prix, total, frais ou remboursements sont dans plusieurs monnaies : aucune somme ne peut être donnée.
return-reason-nothing-to-refund = Tout ce qui a été payé a déjà été remboursé.
return-reason-discount = La commande a coûté moins que ses articles : répartissez la remise avant d’annoncer un montant.
return-reason-fee-not-allowed = Les frais de la boutique ne sont pas retenus : ce retour est de droit.
return-reason-fee-kept = La boutique retient { $amount }.
return-reason-delivery-cost-included = Les frais de livraison sont remboursés aussi.
return-reason-shop-pays-return = La boutique paie le retour : la loi l’exige.
return-reason-money-by-law = Les conditions ne prévoient qu’un avoir, mais la loi donne droit à de l’argent.
return-reason-guarantee-holds = La garantie légale contre les défauts court jusqu’au { $date }. Renseignez-vous sur la solution prévue (réparation, remplacement, argent).
return-reason-guarantee-passed = La garantie légale contre les défauts a pris fin le { $date }.
return-reason-guarantee-unclear = La durée de la garantie légale contre les défauts n’est pas certaine ici : renseignez-vous.
return-reason-arrived-already = D’après un envoi, la livraison a eu lieu le { $date } : posez la question.
return-reason-delivery-overdue = La livraison devait avoir lieu au plus tard le { $date }.
return-reason-delivery-not-due = La livraison peut avoir lieu jusqu’au { $date } : demandez ce qui a été convenu.
return-reason-delivery-unclear = La date limite de livraison n’est pas connue ici : renseignez-vous.
return-reason-must = Exigé par les conditions : { $condition }
goods-condition-unused = non utilisé
goods-condition-original-packaging = dans l’emballage d’origine
goods-condition-seal-unbroken = avec son scellé intact
goods-condition-tags-attached = avec ses étiquettes
goods-condition-complete = complet
goods-condition-proof-of-purchase = avec une preuve d’achat
goods-kind-custom-made = fabriqué ou modifié sur demande
goods-kind-perishable = produits périssables
goods-kind-sealed-hygiene = produits d’hygiène scellés
goods-kind-digital-content = contenu numérique
goods-kind-tickets-dated = billets et hébergement à date fixe
goods-kind-price-fluctuating = produits au prix lié aux cours d’un marché
goods-kind-newspapers = journaux et magazines
goods-kind-unsealed-media = enregistrements et logiciels scellés
goods-kind-travel = transport et voyages
goods-kind-gift-card = cartes cadeaux
goods-kind-clearance = articles soldés ou fins de série
return-way =
    { $way ->
        [prepaid-label] Étiquette prépayée
        [in-store] En boutique
        [drop-off] Dépôt dans un point relais du transporteur
       *[own-parcel] Envoi par la personne elle-même
    } ({ $pays ->
        [shop] à la charge de la boutique
       *[customer]
            { $fee ->
                [none] à la charge de la personne
               *[other] à la charge de la personne : { $fee }
            }
    })
return-days =
    { $days ->
        [0] le jour même
        [one] { $kind ->
            [business] { $days } jour ouvré au plus
           *[calendar] { $days } jour au plus
        }
       *[other] { $kind ->
            [business] { $days } jours ouvrés au plus
           *[calendar] { $days } jours au plus
        }
    }
return-route =
    { $route ->
        [original]
            { $days ->
                [none] Par la voie du paiement ({ $method }).
               *[other] Par la voie du paiement ({ $method }) ; { return-days }.
            }
        [bank-account]
            { $days ->
                [none] Mode de paiement : { $method }. Remboursement sur un compte bancaire, que la personne doit indiquer.
               *[other] Mode de paiement : { $method }. Remboursement sur un compte bancaire, que la personne doit indiquer ; { return-days }.
            }
        [shop] Mode de paiement : { $method }. Le prestataire ne rembourse pas ; la boutique règle donc cela avec la personne.
       *[not-known]
            { $method ->
                [none] Le mode de paiement ne dit pas comment arrive un remboursement.
               *[other] On ne sait pas comment arrive un remboursement (mode de paiement : { $method }).
            }
    }
refund-ask-how-paid = Demandez comment le paiement a été fait.
refund-ask-bank-account = Demandez un compte bancaire par un moyen sûr.
refund-ask-how-wanted = Demandez comment la personne souhaite recevoir l’argent.
refund-ask-provider = Renseignez-vous auprès du prestataire de paiement avant de promettre une voie ou un délai.
refund-ask-too-long-ago = Le prestataire ne rembourse plus un paiement de ce jour : demandez une autre voie.
refund-clock-law =
    { $until ->
        [none]
            { $law ->
                [none] La loi n’indique pas de date limite de remboursement.
               *[other] Aucune date limite ne peut être calculée ici ({ $law }).
            }
       *[other]
            { $overdue ->
                [yes] En retard selon la loi : dû au plus tard le { $until } ({ $law }).
               *[other] Dû selon la loi au plus tard le { $until } ({ $law }).
            }
    } { $sure ->
        [no] La source laisse un doute.
       *[yes] { "" }
    }
case-step =
    { $step ->
        [open] Ouvert
        [approve] Accepté
        [refuse] Refusé
        [ask] Question posée à la personne
        [send-label] Étiquette envoyée, ou marche à suivre indiquée
        [on-its-way] En chemin vers nous
        [receive] Reçu
        [inspect] Contrôlé : conforme
        [inspect-not] Contrôlé : non conforme
        [hold] En attente d’approbation : { $amount }
        [deny] Approbation refusée
        [refund]
            { $basis ->
                [granted] Remboursé avec approbation : { $amount }
               *[own] Remboursé : { $amount }
            }
        [goodwill]
            { $basis ->
                [granted] Remboursé à titre commercial, avec approbation : { $amount }
               *[own] Remboursé à titre commercial : { $amount }
            }
        [exchange] Échangé
       *[close] Clos
    }
approval-why-no-limit = Aucun plafond n’est défini : tout remboursement demande donc une approbation.
approval-why-case = Le dossier atteindrait { $total } ; votre plafond par dossier est de { $limit }.
approval-why-day = Le total du jour atteindrait { $total } ; votre plafond par jour est de { $limit }.
approval-why-market-day = Le total du jour atteindrait { $total } dans ce marché ; votre plafond y est de { $limit }.
approval-why-no-rate = Il n’y a pas de taux de { $from } vers { $to }.
approval-why-old-rate = Le taux date du { $date } : trop ancien pour s’y fier.
approval-why-not-counted = Les remboursements précédents ne sont pas connus dans la monnaie de votre plafond.
return-message-in-english = Il n’y a pas encore de texte en { $language } : celui-ci est en anglais. Dites-le à la personne, ou traduisez-le.
return-message-shop-words = Se termine par les propres termes de la boutique, tels que dans ses conditions : vérifiez leur langue.
case-state =
    { $state ->
        [requested] Demandé
        [asked] Question posée
        [approved] Accepté
        [refused] Refusé
        [label-sent] Étiquette envoyée
        [on-its-way] En chemin
        [received] Reçu
        [inspected] Contrôlé
        [not-accepted] Non conforme
        [refunded] Remboursé
        [exchanged] Échangé
       *[closed] Clos
    }
cli-return-most = { $amount } au plus
cli-return-message = Message à la personne
cli-return-waits = En attente d’approbation : { $amount }. { $why }
cli-return-due = Échéance du remboursement : { $due }
cli-return-fault = { $line }:{ $column } : { $message }
cli-return-sound = Conditions utilisables : { $shop }
cli-return-totals = { $limit ->
        [none] Remboursé aujourd’hui : { $own }
       *[other] Remboursé aujourd’hui : { $own } sur { $limit }, reste { $left }
    }
cli-return-no-limits = Aucun plafond n’est défini : tout remboursement demande une approbation.
