//! A django-helpdesk 2.6.1 over Django REST framework as it was seen to behave.
//!
//! Quirks kept: no filter, no times of a ticket, numbers for names but in the page for browsers; an address without its
//! last slash leads elsewhere; a page past the end is not found; a ticket without a right to it is not there; a comment
//! loses white space at its ends and is run as a template; a title that is sent renames the ticket; a PUT wants queue and
//! title; merging takes the follow-ups along and leaves the ticket as a duplicate; deleting leaves nothing.

mod answers;
mod template;

use crate::stand_in::{StandIn, Told, beginning};
use jiff::Timestamp;
use parlance_desk::model::{DeskKind, Field};
use parlance_desk::{Desk, Request, Response, connector};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const ME: i64 = 4;
const COLLEAGUE: i64 = 3;

const QUEUES: &[(i64, &str)] = &[(1, "Support"), (2, "Számlázás / فوترة")];
const USERS: &[(i64, &str)] = &[(1, "admin"), (COLLEAGUE, "ravi"), (ME, "sync"), (5, "o'neil & co")];
const STATUSES: &[(i64, &str)] =
    &[(1, "Open"), (2, "Reopened"), (3, "Resolved"), (4, "Closed"), (5, "Duplicate")];
const PRIORITIES: &[(i64, &str)] =
    &[(1, "1. Critical"), (2, "2. High"), (3, "3. Normal"), (4, "4. Low"), (5, "5. Very Low")];

struct Ticket {
    title: String,
    description: String,
    status: i64,
    priority: i64,
    assigned_to: Option<i64>,
    merged_to: Option<u64>,
    order: String,
    hidden: bool,
}

struct FollowUp {
    ticket: u64,
    user: Option<i64>,
    title: String,
    comment: String,
    public: bool,
    new_status: Option<i64>,
    date: Timestamp,
}

pub struct DjangoHelpdesk {
    now: Timestamp,
    tickets: BTreeMap<u64, Ticket>,
    follow_ups: BTreeMap<u64, FollowUp>,
    made: u64,
    said: u64,
}

impl DjangoHelpdesk {
    pub fn new() -> Self {
        Self {
            now: beginning().utc,
            tickets: BTreeMap::new(),
            follow_ups: BTreeMap::new(),
            made: 0,
            said: 100,
        }
    }

    fn at(&mut self, ticket: &str) -> &mut Ticket {
        self.tickets.get_mut(&ticket.parse().unwrap()).unwrap()
    }

    fn follow_up(
        &mut self,
        ticket: u64,
        user: Option<i64>,
        comment: &str,
        public: bool,
        new_status: Option<i64>,
    ) -> u64 {
        self.said += 1;
        let id = self.said;
        let held = self.tickets.get_mut(&ticket).unwrap();
        held.status = new_status.unwrap_or(held.status);
        self.follow_ups.insert(
            id,
            FollowUp {
                ticket,
                user,
                title: held.title.clone(),
                comment: comment.to_owned(),
                public,
                new_status,
                date: self.now,
            },
        );
        id
    }
}

fn id_of(table: &[(i64, &str)], word: &str) -> i64 {
    table.iter().find(|(_, name)| *name == word).unwrap().0
}

fn word_of(table: &[(i64, &str)], id: i64) -> String {
    table.iter().find(|(other, _)| *other == id).unwrap().1.to_owned()
}

impl StandIn for DjangoHelpdesk {
    fn desk(&self) -> Box<dyn Desk> {
        connector(DeskKind::DjangoHelpdesk, "https://desk.example/helpdesk/tickets/", "secret").unwrap()
    }

    fn stranger(&self) -> Box<dyn Desk> {
        connector(DeskKind::DjangoHelpdesk, "https://desk.example/helpdesk", "wrong").unwrap()
    }

    fn answer(&mut self, request: &Request) -> Response {
        self.answered(request)
    }

    fn pass(&mut self, seconds: u32) {
        self.now += jiff::SignedDuration::from_secs(seconds.into());
    }

    fn open(&mut self, subject: &str, text: &str) -> String {
        self.made += 1;
        let id = self.made;
        self.tickets.insert(
            id,
            Ticket {
                title: subject.to_owned(),
                description: text.to_owned(),
                status: 1,
                priority: 3,
                assigned_to: None,
                merged_to: None,
                order: String::new(),
                hidden: false,
            },
        );
        self.follow_up(id, None, text, true, None);
        id.to_string()
    }

    fn customer_writes(&mut self, ticket: &str, text: &str) {
        let id = ticket.parse().unwrap();
        let reopens = self.at(ticket).status == 4;
        self.follow_up(id, None, text, true, reopens.then_some(2));
    }

    fn colleague_writes(&mut self, ticket: &str, text: &str, public: bool) {
        self.follow_up(ticket.parse().unwrap(), Some(COLLEAGUE), text, public, None);
    }

    fn colleague_sets(&mut self, ticket: &str, field: &Field, value: &str) {
        let held = self.at(ticket);
        match field {
            Field::Status => {
                let status = id_of(STATUSES, value);
                self.follow_up(ticket.parse().unwrap(), Some(COLLEAGUE), "", false, Some(status));
            }
            Field::Priority => held.priority = id_of(PRIORITIES, value),
            Field::Owner => held.assigned_to = value.parse().ok(),
            Field::Custom(_) => held.order = value.to_owned(),
            Field::Tags => panic!("django-helpdesk has no tags"),
        }
    }

    fn value(&self, ticket: &str, field: &Field) -> String {
        let held = &self.tickets[&ticket.parse().unwrap()];
        match field {
            Field::Status => word_of(STATUSES, held.status),
            Field::Priority => word_of(PRIORITIES, held.priority),
            Field::Owner => held.assigned_to.map(|id| id.to_string()).unwrap_or_default(),
            Field::Custom(_) => held.order.clone(),
            Field::Tags => String::new(),
        }
    }

    fn ours(&self, ticket: &str) -> Vec<(String, bool)> {
        let ours = self.follow_ups.values().filter(|follow_up| {
            let here = follow_up.ticket.to_string() == ticket;
            here && follow_up.user == Some(ME) && !follow_up.comment.is_empty()
        });
        ours.map(|follow_up| (follow_up.comment.clone(), follow_up.public)).collect()
    }

    fn delete(&mut self, ticket: &str) {
        let id = ticket.parse().unwrap();
        self.follow_ups.retain(|_, follow_up| follow_up.ticket != id);
        self.tickets.remove(&id);
    }

    fn told_of_deletion(&self) -> Told {
        Told::Gone
    }

    fn merge(&mut self, ticket: &str, into: &str) {
        let (from, into): (u64, u64) = (ticket.parse().unwrap(), into.parse().unwrap());
        let held = self.at(ticket);
        (held.merged_to, held.status) = (Some(into), 5);
        let title = format!("[Merged from #{from}] {}", held.title);
        for follow_up in self.follow_ups.values_mut().filter(|follow_up| follow_up.ticket == from) {
            follow_up.ticket = into;
            follow_up.title = title.clone();
        }
    }

    fn told_of_merge(&self) -> Told {
        Told::Gone
    }

    fn forbid(&mut self, ticket: &str) {
        self.at(ticket).hidden = true;
    }

    fn values(&self, field: &Field) -> Option<[&'static str; 2]> {
        match field {
            Field::Status => Some(["Resolved", "Closed"]),
            Field::Owner => Some(["4", "3"]),
            Field::Priority => Some(["2. High", "1. Critical"]),
            Field::Custom(_) => Some(["4471", "4472"]),
            Field::Tags => None,
        }
    }
}
