# Greetings and closings in Greek, as a customer reads them.
# $form: nameless, feminine, masculine (only if she told us) or neutral; $day: morning, day, evening or none.

# «Καλημέρα» until twelve (CLDR 48, dayPeriods "el"); «καλησπέρα» here only from six, since people differ about the afternoon (usage;
# CLDR has απόγευμα from five, βράδυ from eight).
day-hours = 5 12 18 22

# A man's name would need the vocative (κύριε Παπαδόπουλε), which is not certain for names in any form: «κύριε» alone.
# A woman's surname is the same in the vocative.
address-formal =
    { $form ->
        [feminine] κυρία { $surname }
        [masculine] κύριε
       *[neutral] { $whole }
    }
address-informal = { $given }

hello =
    { $day ->
        [morning] Καλημέρα σας
        [evening] Καλησπέρα σας
       *[other] Γεια σας
    }
# Without a title no name: the nominative of a man's name in a greeting is a mistake (Γιώργος for Γιώργο).
hello-name =
    { $form ->
        [feminine] { hello }, { $name }
        [masculine] { hello }, { $name }
       *[other] { hello }
    }
hi =
    { $form ->
        [feminine] Γεια σου, { $name }
       *[other] Γεια σου
    }

# A capital on the new line after the salutation (usage in business mail).
opening-formal =
    { $occasion ->
        [reply] Σας ευχαριστούμε για την απάντησή σας.
        [apology] Σας ζητούμε συγγνώμη για την ταλαιπωρία.
        [holiday] Σας ευχόμαστε καλές γιορτές.
        [condolence] Σας εκφράζουμε τα ειλικρινή μας συλλυπητήρια.
       *[first-contact] Σας ευχαριστούμε που επικοινωνήσατε μαζί μας.
    }
opening-informal =
    { $occasion ->
        [reply] Ευχαριστούμε για την απάντησή σου.
        [apology] Συγγνώμη για την ταλαιπωρία.
        [holiday] Σου ευχόμαστε καλές γιορτές.
        [condolence] Λυπούμαστε πολύ για την απώλειά σου. Τα ειλικρινή μας συλλυπητήρια.
       *[first-contact] Ευχαριστούμε που επικοινώνησες μαζί μας.
    }

greeting-formal-email =
    { $form ->
        [feminine] Αξιότιμη { $name },
        [masculine] Αξιότιμε { $name },
       *[other] Γεια σας,
    }
    .opening =
        { greeting-formal-email }

        { opening-formal }
    .by-hour = { hello-name },
greeting-formal-chat =
    { $occasion ->
        [first-contact] { hello-name }. Πώς μπορώ να σας βοηθήσω;
       *[other] { hello-name }. { opening-formal }
    }
    .plain = { hello-name }.
phone-formal =
    { $signed ->
        [yes] { hello-name }. Ονομάζομαι { $agent }. Πώς μπορώ να σας εξυπηρετήσω;
       *[no] { hello-name }. Πώς μπορώ να σας εξυπηρετήσω;
    }
greeting-formal-phone =
    { $occasion ->
        [apology] { greeting-formal-chat }
        [condolence] { greeting-formal-chat }
       *[other] { phone-formal }
    }
greeting-formal-social = { hello-name }. { opening-formal }
    .plain = { hello-name }.

greeting-informal-email = { hi },
    .opening =
        { hi },

        { opening-informal }
greeting-informal-chat =
    { $occasion ->
        [first-contact] { hi }! Πώς μπορώ να σε βοηθήσω;
        [condolence] { hi }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi },
           *[other] { hi }!
        }
# «Με λένε» would need the accusative, «είμαι ο/η» the agent's gender.
phone-informal =
    { $signed ->
        [yes] { hi }! Λέγομαι { $agent }. Πώς μπορώ να σε βοηθήσω;
       *[no] { hi }! Πώς μπορώ να σε βοηθήσω;
    }
greeting-informal-phone =
    { $occasion ->
        [apology] { greeting-informal-chat }
        [condolence] { greeting-informal-chat }
       *[other] { phone-informal }
    }
greeting-informal-social =
    { $occasion ->
        [condolence] { hi }. { opening-informal }
       *[other] { hi }! { opening-informal }
    }
    .plain =
        { $occasion ->
            [condolence] { hi },
           *[other] { hi }!
        }

signature =
    { $with-company ->
        [yes]
            { $agent }
            { $company }
       *[no] { $agent }
    }
closing-formal-email =
    { $occasion ->
        [condolence]
            Με ειλικρινή συλλυπητήρια,
            { signature }
       *[other]
            Με εκτίμηση,
            { signature }
    }
    .respectful =
        Με τιμή,
        { signature }
closing-formal-chat =
    { $occasion ->
        [condolence] Είμαστε στη διάθεσή σας όποτε μας χρειαστείτε.
        [holiday] Σας ευχαριστούμε που επικοινωνήσατε μαζί μας. Καλές γιορτές.
       *[other] Σας ευχαριστούμε που επικοινωνήσατε μαζί μας. { part-formal }.
    }
closing-formal-phone = Σας ευχαριστώ για τον χρόνο σας. Γεια σας.
closing-formal-social =
    { $occasion ->
        [condolence]
            Με ειλικρινή συλλυπητήρια,
            { $agent }
       *[other]
            Με εκτίμηση,
            { $agent }
    }
closing-informal-email =
    { $occasion ->
        [condolence]
            Με θερμά συλλυπητήρια,
            { signature }
       *[other]
            Φιλικά,
            { signature }
    }
    .thanks =
        { $occasion ->
            [condolence]
                Με θερμά συλλυπητήρια,
                { signature }
           *[other]
                Ευχαριστούμε,
                { signature }
        }
closing-informal-chat =
    { $occasion ->
        [condolence] Είμαστε εδώ όποτε μας χρειαστείς.
        [holiday] Ευχαριστούμε για το μήνυμά σου! Καλές γιορτές!
       *[other] Ευχαριστούμε για το μήνυμά σου! { part-informal }!
    }
closing-informal-phone =
    { $occasion ->
        [condolence] Ευχαριστώ για τον χρόνο σου. Γεια σου.
       *[other] Ευχαριστώ για τον χρόνο σου. Γεια σου!
    }
closing-informal-social =
    { $occasion ->
        [condolence]
            Με θερμά συλλυπητήρια,
            { $agent }
       *[other]
            Φιλικά,
            { $agent }
    }
part-formal =
    { $day ->
        [evening] Καλό σας βράδυ
       *[other] Καλή σας ημέρα
    }
part-informal =
    { $day ->
        [evening] Καλό βράδυ
       *[other] Καλή σου μέρα
    }
