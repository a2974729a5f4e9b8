### L’entraînement : les scénarios, la conversation, ce qui revient et ce qu’on écrit pour un scénario. $percent est un nombre avec son signe,
### selon l’usage de la langue de la personne qui s’en sert.

practice-tab-scenarios = Scénarios
practice-tab-history = Historique
practice-own = De l’équipe
practice-tab-results = Résultats
practice-files = Fichiers de ce scénario
practice-review = Dix minutes aujourd’hui
practice-review-due = { $count ->
        [0] Dix minutes aujourd’hui : rien à revoir
        [one] Dix minutes aujourd’hui : { NUMBER($count) } carte à revoir
        [many] Dix minutes aujourd’hui : { NUMBER($count) } de cartes à revoir
       *[other] Dix minutes aujourd’hui : { NUMBER($count) } cartes à revoir
    }

## In the settings

practice-switch-pauses = Simuler le temps de saisie côté client
    .hint = Avant chaque message côté client, vous voyez pendant quelques secondes que quelqu’un écrit.
practice-switch-from-replies = Apprendre de mes réponses
    .hint = Ce que la vérification relève dans les réponses que vous envoyez revient sous forme de cartes. Une carte garde la règle et la langue, aucun de vos mots.

## Scenarios

practice-filters = Filtrer les scénarios
practice-search = Rechercher
practice-skill = Compétence
practice-skills = Compétences
practice-any-skill = Toutes les compétences
practice-level = Niveau
practice-any-level = Tous les niveaux
practice-level-name = Niveau { NUMBER($level) }
practice-language = Langue d’entraînement
practice-count = { $count ->
        [0] Aucun scénario ne correspond.
        [one] { NUMBER($count) } scénario
        [many] { NUMBER($count) } de scénarios
       *[other] { NUMBER($count) } scénarios
    }
practice-minutes = { $count ->
        [one] { NUMBER($count) } minute
        [many] { NUMBER($count) } de minutes
       *[other] { NUMBER($count) } minutes
    }
practice-done = { $count ->
        [one] Fait une fois
        [many] Fait { NUMBER($count) } de fois
       *[other] Fait { NUMBER($count) } fois
    }
practice-done-best = { $count ->
        [one] Fait une fois, { $percent }
        [many] Fait { NUMBER($count) } de fois, meilleur résultat : { $percent }
       *[other] Fait { NUMBER($count) } fois, meilleur résultat : { $percent }
    }
practice-unreviewed = Pas encore relu
practice-languages = Langues : { $languages }
practice-told-in = Pour vous, en { $language }
practice-assigned = Attribué
practice-assigned-by = { $title }, par { $from }
practice-assigned-until = { $title }, par { $from }, jusqu’au { $date }
practice-begin = Commencer
practice-edit = Modifier
practice-author-name = Écrit par
practice-reviewer = Relu par
practice-version = Version
practice-sources = Sources
practice-unusable = { $name } ne peut pas être joué.
practice-folder = Les scénarios propres à votre équipe se trouvent dans ce dossier :
practice-new = Nouveau scénario
practice-new-name = Nom
practice-new-hint = Lettres latines minuscules sans accent, chiffres et traits d’union, par exemple late-parcel-fr.
practice-new-taken = Un scénario porte déjà ce nom.
practice-new-create = Créer

## The conversation

practice-back = Retour aux scénarios
practice-conversation = Conversation
practice-by-agent = Vous
practice-by-scene = Ce qui se passe
practice-by-why = Pourquoi
practice-typing = { $name } est en train d’écrire…
practice-skip = Continuer sans attendre
practice-choices = Que dites-vous ?
practice-beside = À côté de la conversation
practice-ended = La conversation est terminée.
practice-again = Recommencer
practice-said-answer = Votre réponse : { $percent }, { $grade }
practice-said-end = La conversation est terminée. Au total : { $percent }

## What it was worth

practice-worth = Évaluation
practice-worth-none = Quand vous aurez écrit une réponse, vous verrez ici ce qu’elle valait.
practice-answer-worth = Votre réponse : { $grade }
practice-points = { $of ->
        [one] { NUMBER($points) } sur { NUMBER($of) } point
        [many] { NUMBER($points) } sur { NUMBER($of) } de points
       *[other] { NUMBER($points) } sur { NUMBER($of) } points
    }
practice-not-scored = Non noté
practice-sentences = Vos mots
practice-taken = La vérification de la réponse retire { NUMBER($count) } % du total.
practice-sample = Afficher une bonne réponse
practice-summary = Bilan
practice-whole = Au total
practice-cards-made = { $count ->
        [0] Il ne reste rien à revoir.
        [one] { NUMBER($count) } carte reviendra pour révision.
        [many] { NUMBER($count) } de cartes reviendront pour révision.
       *[other] { NUMBER($count) } cartes reviendront pour révision.
    }

## Ten minutes today

practice-cards-left = { $count ->
        [one] Encore { NUMBER($count) } carte
        [many] Encore { NUMBER($count) } de cartes
       *[other] Encore { NUMBER($count) } cartes
    }
practice-card-wrote = Message client
practice-card-task = Votre tâche
practice-card-what = Que doit faire votre réponse ici ?
practice-card-language = Écrit en { $language }
practice-card-better = Que faut-il relever ici, et comment l’écririez-vous ?
practice-card-recall = Que vous demande cette règle ?
practice-card-sample = On peut le dire ainsi
practice-show = Afficher
practice-rate = À quel point le saviez-vous ?
practice-rate-again = Pas du tout
practice-rate-hard = Difficilement
practice-rate-good = Bien
practice-rate-easy = Tout de suite
practice-review-done = { $count ->
        [one] Vous avez revu { NUMBER($count) } carte.
        [many] Vous avez revu { NUMBER($count) } de cartes.
       *[other] Vous avez revu { NUMBER($count) } cartes.
    }
practice-review-left = { $count ->
        [0] Rien à revoir aujourd’hui.
        [one] Encore { NUMBER($count) } carte à revoir.
        [many] Encore { NUMBER($count) } de cartes à revoir.
       *[other] Encore { NUMBER($count) } cartes à revoir.
    }
practice-review-more = Continuer

## History

practice-history-empty = Aucun entraînement pour l’instant.
practice-not-ended = Non terminé
practice-ended-percent = Terminé, { $percent }
practice-look = Voir
practice-go-on = Continuer
practice-other-version = Le scénario a été modifié depuis.
practice-remove = Supprimer
practice-remove-attempt = Supprimer cette tentative
practice-remove-attempt-text = Ce que vous avez fait dans « { $title } » sera supprimé définitivement. Les cartes qui en sont issues restent.

## Writing a scenario

practice-author-files = Fichiers
practice-author-file = Fichier { $file }
practice-author-copy = L’enregistrement crée une copie propre à votre équipe.
practice-author-changed = Modifié
practice-author-kept = Enregistré
practice-author-refused = Non enregistré : corrigez d’abord les erreurs
practice-author-save = Enregistrer
practice-author-publish = Publier une nouvelle version
practice-author-published = Publié
practice-author-unpublished = Non publié : corrigez d’abord les erreurs
practice-author-leave = Quitter sans enregistrer ?
practice-author-leave-text = Ce que vous avez écrit depuis le dernier enregistrement sera perdu.
practice-author-leave-yes = Quitter
practice-author-remove = Supprimer ce scénario
practice-author-remove-text = Les fichiers de { $name } propres à votre équipe seront supprimés définitivement. Si un scénario de ce nom a été fourni avec Parlance, il réapparaîtra.
practice-language-add = Ajouter une langue
practice-language-drop = Supprimer { $language }
practice-language-tag = Code de langue, par exemple hu ou pt-BR
practice-faults = Erreurs et remarques
practice-faults-count = { $count ->
        [0] Aucune erreur trouvée.
        [one] { NUMBER($count) } remarque
        [many] { NUMBER($count) } de remarques
       *[other] { NUMBER($count) } remarques
    }
practice-fault-place = { $place ->
        [known] { $file }, ligne { NUMBER($line) }, colonne { NUMBER($column) } :
       *[none] { $file } :
    }
practice-preview = Aperçu
practice-preview-own = Langue d’origine
practice-preview-restart = Depuis le début
practice-preview-none = Il ne peut pas encore être joué.
practice-ways = { $count ->
        [one] Il a { NUMBER($count) } parcours possible.
        [many] Il a { NUMBER($count) } de parcours possibles.
       *[other] Il a { NUMBER($count) } parcours possibles.
    }
practice-outcomes = Ce que vaut la réponse
practice-outcome-good = Bonne réponse
practice-outcome-middling = Réponse moyenne
practice-outcome-poor = Réponse faible
