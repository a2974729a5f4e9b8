//! One suite over every connector: against its stand-in, or the desk itself where it is our own.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on says so"
)]

mod chatwoot;
mod demo;
mod django_helpdesk;
mod email;
mod freshdesk;
mod help_scout;
mod jira;
mod kit;
mod redmine;
mod rt;
mod stand_in;
mod suite;
mod zammad;
mod zendesk;
mod znuny;

/// The whole suite over one stand-in.
macro_rules! conforms {
    ($name:ident, $make:expr) => {
        mod $name {
            use super::*;

            fn make() -> Box<dyn stand_in::StandIn> {
                Box::new($make)
            }

            #[test]
            fn lets_the_agent_in_and_nobody_else() {
                suite::lets_the_agent_in_and_nobody_else(make());
            }

            #[test]
            fn pulls_everything_and_then_what_changed() {
                suite::pulls_everything_and_then_what_changed(make());
            }

            #[test]
            fn loses_nothing_over_many_pages_while_tickets_change() {
                suite::loses_nothing_over_many_pages_while_tickets_change(make());
            }

            #[test]
            fn goes_on_after_any_lost_answer() {
                suite::goes_on_after_any_lost_answer(make());
            }

            #[test]
            fn writes_replies_and_notes_that_a_pull_gives_back() {
                suite::writes_replies_and_notes_that_a_pull_gives_back(make());
            }

            #[test]
            fn writes_once_whatever_is_lost() {
                suite::writes_once_whatever_is_lost(make);
            }

            #[test]
            fn goes_by_the_desk_s_clock() {
                suite::goes_by_the_desk_s_clock(make);
            }

            #[test]
            fn takes_no_other_message_for_this_one() {
                suite::takes_no_other_message_for_this_one(make());
            }

            #[test]
            fn tells_what_came_since_the_agent_looked() {
                suite::tells_what_came_since_the_agent_looked(make());
            }

            #[test]
            fn opens_tickets_that_a_pull_gives_back() {
                suite::opens_tickets_that_a_pull_gives_back(make);
            }

            #[test]
            fn opens_once_whatever_is_lost() {
                suite::opens_once_whatever_is_lost(make);
            }

            #[test]
            fn takes_no_other_ticket_for_this_one() {
                suite::takes_no_other_ticket_for_this_one(make());
            }

            #[test]
            fn says_when_no_ticket_can_be_opened() {
                suite::says_when_no_ticket_can_be_opened(make);
            }

            #[test]
            fn changes_fields_once_and_tells_conflicts() {
                suite::changes_fields_once_and_tells_conflicts(make);
            }

            #[test]
            fn tells_what_went() {
                suite::tells_what_went(make());
            }

            #[test]
            fn says_when_a_right_is_lost() {
                suite::says_when_a_right_is_lost(make());
            }

            #[test]
            fn says_what_went_wrong() {
                suite::says_what_went_wrong(make());
            }

            #[test]
            fn survives_answers_of_the_wrong_shape() {
                suite::survives_answers_of_the_wrong_shape(make);
            }

            #[test]
            fn keeps_the_secret_to_its_header() {
                suite::keeps_the_secret_to_its_header(make);
            }
        }
    };
}

conforms!(demo_desk_conforms, demo::Demo::new());
conforms!(email_conforms, email::Mailbox::new());
conforms!(email_at_an_old_server_conforms, email::Mailbox::at_an_old_server());
conforms!(email_without_qresync_conforms, email::Mailbox::at_a_server_without_qresync());
conforms!(freshdesk_conforms, freshdesk::StandIn::new());
conforms!(help_scout_conforms, help_scout::StandIn::new());
conforms!(zendesk_conforms_to_an_administrator, zendesk::StandIn::of_an_administrator());
conforms!(zendesk_conforms_to_an_agent, zendesk::StandIn::of_an_agent());
conforms!(chatwoot_conforms, chatwoot::Chatwoot::new(chatwoot::Setup::default()));
conforms!(
    chatwoot_without_a_clock_or_references_conforms,
    chatwoot::Chatwoot::new(chatwoot::Setup {
        clockless: true,
        bare_address: true,
        forgetful: true,
        ..chatwoot::Setup::default()
    })
);
conforms!(jira_conforms, jira::Jira::new(jira::Setup::default()));
conforms!(
    jira_without_a_clock_or_references_conforms,
    jira::Jira::new(jira::Setup { clockless: true, forgetful: true, ..jira::Setup::default() })
);
conforms!(zammad_conforms, zammad::Zammad::new(zammad::Setup::default()));
conforms!(
    old_zammad_without_references_conforms,
    zammad::Zammad::new(zammad::Setup { old: true, forgetful: true, ..zammad::Setup::default() })
);
conforms!(django_helpdesk_conforms, django_helpdesk::DjangoHelpdesk::new());
conforms!(redmine_conforms, redmine::Redmine::new(redmine::Setup::default()));
conforms!(
    redmine_behind_a_web_server_conforms,
    redmine::Redmine::new(redmine::Setup { dated: true, ..redmine::Setup::default() })
);
conforms!(request_tracker_conforms, rt::Rt::new());
conforms!(znuny_conforms, znuny::Znuny::new());
