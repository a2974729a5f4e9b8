# Coverage of markets by the team's shifts.

coverage-heading = Couverture des heures de bureau
coverage-explained = Les heures de bureau des marchés que couvrent vos plages de travail, heure par heure, et dans quelle langue.
coverage-markets = Marchés
coverage-markets-own = Marchés de votre clientèle
coverage-add = Ajouter…
coverage-remove = Retirer : { $name }
coverage-unknown = Absent de la liste. Choisissez-y un nom.
coverage-week = Semaine du
coverage-week-before = Semaine précédente
coverage-week-after = Semaine suivante
coverage-day = Jour (UTC)
coverage-whole-week = Toute la semaine
coverage-office = Heures de bureau supposées
coverage-office-from = De
coverage-office-to = À
coverage-map = Couverture par marché et par heure
coverage-clock-utc = UTC
coverage-legend = Signification des cases
coverage-part-own = Quelqu’un est là et parle une langue du marché
coverage-part-other = Quelqu’un est là, mais dans une autre langue seulement
coverage-part-none = Il n’y a personne
coverage-part-closed = Les bureaux sont fermés
coverage-cell = { $market }, { $day } { $utc } UTC ({ $local } chez vous). Langue du marché : { $own } min ; autre langue : { $other } min ; sans personne : { $none } min.
coverage-cell-closed = { $market }, { $day } { $utc } UTC ({ $local } chez vous). Bureaux fermés.
coverage-cell-keys = Les touches fléchées permettent de passer d’une heure à l’autre et d’un marché à l’autre.
coverage-assumed-hours = Hypothèse, et non fait connu : les bureaux sont ouverts de { $from } à { $to }, heure locale, sauf le week-end et les jours fériés du marché. La hauteur du remplissage indique la part de l’heure.
coverage-assumed-rest = Un marché à plusieurs fuseaux horaires est ouvert tant qu’au moins l’un d’eux l’est. Les jours fériés propres à une partie du marché ne sont pas déduits, et les langues officielles dans une partie seulement ne comptent pas.
coverage-gaps = Lacunes
coverage-total = Langue du marché : { $own } ; autre langue : { $other } ; sans personne : { $none }
coverage-languages = Langues du marché : { $languages }
coverage-no-gaps = Aucune lacune : quelqu’un est là pendant toutes les heures de bureau.
coverage-no-hours = Aucune heure de bureau cette semaine.
coverage-gap-here = { $span } chez vous
coverage-gap-there = { $span } ({ $zone })
coverage-gap-there-more =
    { $span } ({ $zone } et { $more ->
        [one] { $more } autre fuseau
        [many] { $more } d’autres fuseaux
       *[other] { $more } autres fuseaux
    })
coverage-holiday = Fermeture : { $date }, { $name }
coverage-holiday-check = Fermeture : { $date }, { $name } ; jour à vérifier
coverage-holidays-unknown = Les jours fériés de cette semaine ne sont pas connus ; aucun n’est déduit.
coverage-shifts = Plages de travail
coverage-no-shifts = Il n’y a pas encore de plage de travail. Ajoutez-en une pour voir ce qu’elle couvre.
coverage-shift-add = Ajouter une plage
coverage-shift-name = Nom
coverage-shift-zone = Fuseau horaire
coverage-shift-days = Jours
coverage-shift-from = De
coverage-shift-to = À
coverage-shift-overnight = Se termine le lendemain.
coverage-shift-languages = Langues
coverage-shift-remove = Supprimer cette plage
coverage-shifts-save = Enregistrer les plages
coverage-shifts-saved = Enregistré.
coverage-shifts-changed = Pas encore enregistré.
coverage-export = Exporter
coverage-export-svg = Image SVG
coverage-export-png = Image PNG
coverage-export-csv = Tableau CSV
coverage-written = Fichier enregistré : { $path }
