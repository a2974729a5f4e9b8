# L’entraînement, pour les personnes qui forment et celles qui partagent avec elles : résultats, attributions, fichiers de scénarios.

## Results

training-results = Résultats
training-results-whose = Les résultats des autres ne sont ici que s’ils ont été partagés. Les vôtres restent à vous tant que vous ne les partagez pas.
training-by = Répartir par
training-by-person = Personne
training-by-skill = Compétence
training-by-market = Marché
training-by-criterion = Critère
training-by-scenario = Scénario
training-by-week = Semaine
training-person = Personne
training-everybody = Tout le monde
training-nameless = Vous, sans nom
training-from = Du
training-to = Au
training-results-title = { $by ->
        [person] Pourcentage par personne
        [skill] Pourcentage par compétence
        [market] Pourcentage par marché
        [criterion] Pourcentage par critère
        [scenario] Pourcentage par scénario
       *[week] Pourcentage semaine par semaine
    }
training-results-attempts = { $count ->
        [one] D’après { NUMBER($count) } tentative.
        [many] D’après { NUMBER($count) } de tentatives.
       *[other] D’après { NUMBER($count) } tentatives.
    }
training-results-shared = { $count ->
        [one] Dont { NUMBER($count) } partagée par d’autres personnes.
       *[other] Dont { NUMBER($count) } partagées par d’autres personnes.
    }
training-results-none = Aucun entraînement n’a été terminé pendant cette période.
training-column-percent = Pourcentage
training-column-attempts = Tentatives
training-nothing-to-earn = aucun point possible
training-week = Semaine du { $date }
training-chart-one = { $title }. { $label } : { $percent }.
training-chart-bars = { $title }, en { NUMBER($count) } barres. Maximum : { $most }, { $mostPercent }. Minimum : { $least }, { $leastPercent }. Tous les chiffres sont dans le tableau ci-dessous.
training-chart-weeks = { $title }, en colonnes, de la semaine du { $first } ({ $firstPercent }) à la semaine du { $last } ({ $lastPercent }). Tous les chiffres sont dans le tableau ci-dessous.

## Results as files

training-share = Partager
training-export-csv = Tableau affiché (CSV)
training-share-mine = Partager mes résultats (xAPI)
training-share-hint = Pour la personne qui vous forme ou une plateforme de formation : toutes vos tentatives terminées, quel que soit le choix ci-dessus, sous le nom qui signe vos réponses.
training-with-words = Avec mes textes
training-with-words-hint = Si cette case n’est pas cochée, vos réponses restent ici et le fichier ne contient que ce qu’elles valaient.
training-written = Enregistré dans { $path }
training-take-results = Importer les résultats partagés par d’autres
training-take-results-hint = Un fichier de déclarations xAPI reçu de votre équipe. Il est lu sur cet ordinateur et ne va pas plus loin.
training-taken-new = { $count ->
        [0] Aucune nouvelle tentative.
        [one] { NUMBER($count) } nouvelle tentative.
        [many] { NUMBER($count) } de nouvelles tentatives.
       *[other] { NUMBER($count) } nouvelles tentatives.
    }
training-taken-known = { $count ->
        [one] { NUMBER($count) } était déjà ici.
       *[other] { NUMBER($count) } étaient déjà ici.
    }
training-taken-skipped = { $count ->
        [one] { NUMBER($count) } déclaration porte sur autre chose et a été laissée de côté.
        [many] { NUMBER($count) } de déclarations portent sur autre chose et ont été laissées de côté.
       *[other] { NUMBER($count) } déclarations portent sur autre chose et ont été laissées de côté.
    }
training-remove-shared = Supprimer les résultats des autres
training-remove-shared-confirm = Supprimer tous les résultats que d’autres ont partagés avec vous ? Les vôtres restent.
training-removed-shared = Les résultats partagés par d’autres sont supprimés.

## Assignments

training-assign = Attribuer
training-assign-explained = Indiquez à quoi s’entraîner et jusqu’à quand, puis transmettez le fichier. Rien n’est envoyé automatiquement.
training-assign-title = Titre
training-assign-until = Jusqu’au
training-assign-note = Note
training-assign-people = Personnes
training-assign-people-hint = Les noms tels qu’ils figurent dans leurs paramètres, séparés par des virgules ou un par ligne. Sans personne ni groupe, l’attribution vaut pour tout le monde.
training-assign-groups = Groupes
training-assign-groups-hint = Séparés par des virgules ou un par ligne.
training-assign-scenarios = Scénarios
training-assign-find = Rechercher un scénario
training-assign-none-found = Aucun scénario ne correspond.
training-assign-chosen = { $count ->
        [0] Aucun scénario choisi.
        [one] { NUMBER($count) } scénario choisi.
        [many] { NUMBER($count) } de scénarios choisis.
       *[other] { NUMBER($count) } scénarios choisis.
    }
training-assign-scenario = { $title } ({ $market }, { $minutes ->
        [one] { NUMBER($minutes) } minute
        [many] { NUMBER($minutes) } de minutes
       *[other] { NUMBER($minutes) } minutes
    })
training-assign-make = Créer le fichier
training-assigned = Ce qui vous est attribué
training-assigned-none = Rien ne vous est attribué.
training-assigned-from = Par { $from }
training-assigned-until = Jusqu’au { $date }
training-assigned-done = { NUMBER($done) } sur { NUMBER($of) } fait
training-assigned-late = En retard
training-assigned-remove = Supprimer
training-assigned-remove-this = Supprimer « { $title } »
training-assigned-remove-confirm = Supprimer « { $title } » ? Ce que vous avez déjà fait reste.
training-take-assignment = Importer une attribution
training-take-assignment-hint = Le fichier que vous a remis la personne qui vous forme. Il est lu sur cet ordinateur et ne va pas plus loin.
training-assignment-taken = « { $title } » est importé, à faire jusqu’au { $date }.

## Files of scenarios

training-scenario-export = Exporter
training-scenario-parlance = Pour un autre Parlance
training-scenario-cmi5 = Pour une plateforme de formation (cmi5)
training-scenario-language = Langue du paquet
training-scenario-import = Importer un scénario
training-scenario-import-hint = Un fichier exporté depuis un autre Parlance. Il devient un scénario propre à votre équipe.
training-scenario-sound = Le scénario est importé. Aucune erreur trouvée.
training-scenario-remarks = { $count ->
        [one] Le scénario est importé, avec { NUMBER($count) } remarque.
        [many] Le scénario est importé, avec { NUMBER($count) } de remarques.
       *[other] Le scénario est importé, avec { NUMBER($count) } remarques.
    }
training-scenario-faulty = { $count ->
        [one] Le scénario ne pourra être joué qu’une fois cette erreur corrigée.
        [many] Le scénario ne pourra être joué qu’une fois corrigées les erreurs parmi ces { NUMBER($count) } de remarques.
       *[other] Le scénario ne pourra être joué qu’une fois corrigées les erreurs parmi ces { NUMBER($count) } remarques.
    }
training-scenario-faults = Erreurs et remarques
training-scenario-remark = remarque
training-scenario-fault = erreur
