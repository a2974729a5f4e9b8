//! A Redmine 5.0.4 as it was seen to behave.
//!
//! Quirks kept: a wrong key gets empty lists with 200, and 401 elsewhere; a list without `status_id=*` holds open issues
//! only; at most a hundred rows; updates have fractions of seconds that only the filters see; a write answers 204 and
//! leaves out without a word what the agent has no right to or what there is not; a private note without the right to it
//! is a public one; a body of another type changes nothing and answers 204; an empty note is none.

mod answers;

use crate::stand_in::{StandIn, Told, beginning};
use jiff::{SignedDuration, Timestamp};
use parlance_desk::model::{DeskKind, Field};
use parlance_desk::{Desk, Request, Response, connector};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const ME: u64 = 7;
const COLLEAGUE: u64 = 6;
const CUSTOMER: u64 = 9;

const USERS: &[(u64, &str)] = &[(COLLEAGUE, "రవి కుమార్"), (ME, "Sync Bot"), (CUSTOMER, "Lim Ited")];
const STATUSES: &[(u64, &str)] =
    &[(1, "New"), (2, "In Progress"), (3, "Resolved"), (4, "Feedback"), (5, "Closed"), (6, "Rejected")];
const PRIORITIES: &[(u64, &str)] = &[(1, "Low"), (2, "Normal"), (3, "High"), (4, "Urgent")];

struct Issue {
    subject: String,
    description: String,
    status: u64,
    priority: u64,
    assigned_to: Option<u64>,
    order: String,
    created: Timestamp,
    updated: Timestamp,
    forbidden: bool,
}

struct Journal {
    issue: u64,
    user: u64,
    notes: String,
    private: bool,
    details: Vec<Value>,
    created: Timestamp,
}

#[derive(Clone, Copy, Default)]
pub struct Setup {
    /// A web server stands before it, which says what time it is.
    pub dated: bool,
    /// Our role does not let us write private notes.
    pub cannot_hide: bool,
}

pub struct Redmine {
    setup: Setup,
    now: Timestamp,
    issues: BTreeMap<u64, Issue>,
    journals: BTreeMap<u64, Journal>,
    made: u64,
}

impl Redmine {
    pub fn new(setup: Setup) -> Self {
        // A fraction of a second that no answer shows.
        let now = beginning().utc + SignedDuration::from_millis(437);
        Self { setup, now, issues: BTreeMap::new(), journals: BTreeMap::new(), made: 0 }
    }

    fn at(&mut self, issue: &str) -> &mut Issue {
        self.issues.get_mut(&issue.parse().unwrap()).unwrap()
    }

    fn journal(&mut self, issue: u64, user: u64, notes: &str, private: bool, details: Vec<Value>) {
        if notes.is_empty() && details.is_empty() {
            return;
        }
        let id = self.journals.len() as u64 + 1;
        let (created, notes) = (self.now, notes.to_owned());
        self.journals.insert(id, Journal { issue, user, notes, private, details, created });
        self.issues.get_mut(&issue).unwrap().updated = created;
    }

    /// Sets one field to an id or a text, and tells how it was.
    fn set(&mut self, issue: u64, field: &str, value: &str) -> Option<Value> {
        let held = self.issues.get_mut(&issue).unwrap();
        let id = value.parse().ok();
        let text = |id: Option<u64>| id.map(|id| id.to_string());
        let (property, old) = match field {
            "status_id" => ("attr", text(std::mem::replace(&mut held.status, id?).into())),
            "priority_id" => ("attr", text(std::mem::replace(&mut held.priority, id?).into())),
            "assigned_to_id" => ("attr", text(std::mem::replace(&mut held.assigned_to, id))),
            _ => ("cf", Some(std::mem::replace(&mut held.order, value.to_owned()))),
        };
        let changed = old.as_deref().unwrap_or_default() != value;
        changed.then(|| json!({"property": property, "name": field, "old_value": old, "new_value": value}))
    }
}

fn id_of(table: &[(u64, &str)], word: &str) -> u64 {
    table.iter().find(|(_, name)| *name == word).unwrap().0
}

fn named(table: &[(u64, &str)], id: u64) -> Option<Value> {
    table.iter().find(|(other, _)| *other == id).map(|(id, name)| json!({"id": id, "name": name}))
}

fn word_of(table: &[(u64, &str)], id: u64) -> String {
    table.iter().find(|(other, _)| *other == id).unwrap().1.to_owned()
}

impl StandIn for Redmine {
    fn desk(&self) -> Box<dyn Desk> {
        connector(DeskKind::Redmine, "https://desk.example/redmine/issues/12", "secret").unwrap()
    }

    fn stranger(&self) -> Box<dyn Desk> {
        connector(DeskKind::Redmine, "https://desk.example/redmine", "wrong").unwrap()
    }

    fn answer(&mut self, request: &Request) -> Response {
        let mut response = self.answered(request);
        if self.setup.dated {
            let date = self.now.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
            response.headers.push(("date".to_owned(), date));
        }
        response
    }

    fn pass(&mut self, seconds: u32) {
        self.now += SignedDuration::from_secs(seconds.into());
    }

    fn open(&mut self, subject: &str, text: &str) -> String {
        self.made += 1;
        self.issues.insert(
            self.made,
            Issue {
                subject: subject.to_owned(),
                description: text.to_owned(),
                status: 1,
                priority: 2,
                assigned_to: None,
                order: String::new(),
                created: self.now,
                updated: self.now,
                forbidden: false,
            },
        );
        self.made.to_string()
    }

    fn customer_writes(&mut self, ticket: &str, text: &str) {
        self.journal(ticket.parse().unwrap(), CUSTOMER, text, false, Vec::new());
    }

    fn colleague_writes(&mut self, ticket: &str, text: &str, public: bool) {
        self.journal(ticket.parse().unwrap(), COLLEAGUE, text, !public, Vec::new());
    }

    fn colleague_sets(&mut self, ticket: &str, field: &Field, value: &str) {
        let issue = ticket.parse().unwrap();
        let detail = match field {
            Field::Status => self.set(issue, "status_id", &id_of(STATUSES, value).to_string()),
            Field::Priority => self.set(issue, "priority_id", &id_of(PRIORITIES, value).to_string()),
            Field::Owner => self.set(issue, "assigned_to_id", value),
            Field::Custom(_) => self.set(issue, "1", value),
            Field::Tags => panic!("Redmine has no tags"),
        };
        self.journal(issue, COLLEAGUE, "", false, detail.into_iter().collect());
    }

    fn value(&self, ticket: &str, field: &Field) -> String {
        let held = &self.issues[&ticket.parse().unwrap()];
        match field {
            Field::Status => word_of(STATUSES, held.status),
            Field::Priority => word_of(PRIORITIES, held.priority),
            Field::Owner => held.assigned_to.map(|id| id.to_string()).unwrap_or_default(),
            Field::Custom(_) => held.order.clone(),
            Field::Tags => String::new(),
        }
    }

    fn ours(&self, ticket: &str) -> Vec<(String, bool)> {
        let ours = self.journals.values().filter(|journal| {
            journal.issue.to_string() == ticket && journal.user == ME && !journal.notes.is_empty()
        });
        ours.map(|journal| (journal.notes.clone(), !journal.private)).collect()
    }

    fn delete(&mut self, ticket: &str) {
        let id = ticket.parse().unwrap();
        // Its journals go, too, but their ids are not given out again.
        for journal in self.journals.values_mut().filter(|journal| journal.issue == id) {
            journal.issue = 0;
        }
        self.issues.remove(&id);
    }

    fn told_of_deletion(&self) -> Told {
        Told::Nothing
    }

    fn merge(&mut self, _: &str, _: &str) {
        panic!("nothing is merged there");
    }

    fn told_of_merge(&self) -> Told {
        Told::Never
    }

    fn forbid(&mut self, ticket: &str) {
        self.at(ticket).forbidden = true;
    }

    fn values(&self, field: &Field) -> Option<[&'static str; 2]> {
        match field {
            Field::Status => Some(["Resolved", "Feedback"]),
            Field::Owner => Some(["7", "6"]),
            Field::Priority => Some(["High", "Urgent"]),
            Field::Custom(_) => Some(["4471", "4472"]),
            Field::Tags => None,
        }
    }
}

/// A note that only agents shall see must not go out where it would be seen by all.
#[test]
fn a_note_is_not_written_where_it_would_be_public() {
    use parlance_desk::model::OperationKind;
    let mut stand_in = Redmine::new(Setup { cannot_hide: true, ..Setup::default() });
    let ticket = stand_in.open("Frage", "Guten Tag");
    let operation = |kind| parlance_desk::model::Operation {
        id: parlance_desk::model::OperationId::new(beginning().utc),
        ticket: parlance_desk::model::TicketId::new(beginning().utc),
        remote_ticket: ticket.clone(),
        kind,
        created: beginning(),
        state: parlance_desk::model::OperationState::Waiting,
        attempts: 0,
        watermark: None,
        seen: None,
        claimed: Vec::new(),
    };
    let mut send = |kind| {
        let exchange = stand_in.desk().send(&parlance_desk::Profile::default(), &operation(kind));
        crate::stand_in::one(&mut stand_in, exchange).map(drop)
    };
    let note = OperationKind::Note { text: "nur für uns".to_owned() };
    assert_eq!(send(note), Err(parlance_desk::DeskError::Forbidden));
    assert_eq!(send(OperationKind::Reply { text: "für alle".to_owned() }), Ok(()));
    assert_eq!(stand_in.ours(&ticket), [("für alle".to_owned(), true)]);
}
