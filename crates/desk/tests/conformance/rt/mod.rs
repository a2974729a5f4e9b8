//! A Request Tracker 5.0.3 as its REST 2.0 was seen to behave.
//!
//! Quirks kept: ids come as text in lists and as numbers alone; rows that the agent may not see are left out after a
//! page was cut, and there is no total; a deleted or merged ticket is in no search, but answers when asked for; a PUT
//! answers 200 to what it did not do; the text `0` is none; line ends become `\n`; a reply of an agent opens a new
//! ticket; an e-mail record follows each reply; times are whole seconds.

mod answers;
mod sql;

use crate::stand_in::{StandIn, Told, beginning};
use parlance_desk::model::{DeskKind, Field};
use parlance_desk::{Desk, Request, Response, connector};
use std::collections::BTreeMap;

const ME: u64 = 32;
const COLLEAGUE: u64 = 30;
const CUSTOMER: u64 = 48;
const SYSTEM: u64 = 1;
const NOBODY: u64 = 6;

/// Users: id, login, name.
const USERS: [(u64, &str, &str); 5] = [
    (SYSTEM, "RT_System", "The RT System itself"),
    (NOBODY, "Nobody", "Nobody in particular"),
    (COLLEAGUE, "ravi", "రవి కుమార్"),
    (ME, "sync", "Sync Bot"),
    (CUSTOMER, "kunde@customer.example", ""),
];

/// Custom fields of tickets: id, name, values, how many (0 for any number).
const FIELDS: [(u64, &str, &[&str], u64); 3] =
    [(2, "Severity", &["Low", "High"], 1), (3, "Order", &[], 1), (4, "Tags", &[], 0)];

/// A ticket of this queue is never seen by the agent.
const HIDDEN: u64 = 0;

struct Ticket {
    subject: String,
    /// Who made it, and for which address, if that was an agent.
    opened: Option<(u64, String)>,
    status: String,
    priority: i64,
    owner: u64,
    fields: BTreeMap<u64, Vec<String>>,
    created: i64,
    updated: i64,
    merged_into: Option<u64>,
    forbidden: bool,
}

impl Ticket {
    fn new(subject: &str, now: i64) -> Self {
        Self {
            subject: subject.to_owned(),
            opened: None,
            status: "new".to_owned(),
            priority: 0,
            owner: NOBODY,
            fields: BTreeMap::new(),
            created: now,
            updated: now,
            merged_into: None,
            forbidden: false,
        }
    }
}

#[derive(Default)]
struct Transaction {
    ticket: u64,
    kind: &'static str,
    field: String,
    old: String,
    new: String,
    creator: u64,
    created: i64,
    reference: Option<String>,
}

struct Part {
    transaction: u64,
    kind: &'static str,
    file: &'static str,
    content: String,
}

/// Its ids are places in its lists, counted from 1.
pub struct Rt {
    now: i64,
    tickets: Vec<Ticket>,
    transactions: Vec<Transaction>,
    parts: Vec<Part>,
    may_open: bool,
}

impl Rt {
    pub fn new() -> Self {
        Self {
            now: beginning().utc.as_second(),
            tickets: Vec::new(),
            transactions: Vec::new(),
            parts: Vec::new(),
            may_open: true,
        }
    }

    fn ticket(&self, id: u64) -> Option<&Ticket> {
        self.tickets.get(usize::try_from(id).ok()?.checked_sub(1)?)
    }

    /// A ticket where it is by now, with its id.
    fn home(&self, id: u64) -> Option<u64> {
        let mut id = id;
        while let Some(into) = self.ticket(id)?.merged_into {
            id = into;
        }
        Some(id)
    }

    fn at(&mut self, ticket: &str) -> &mut Ticket {
        let id = self.home(ticket.parse().unwrap()).unwrap();
        &mut self.tickets[usize::try_from(id).unwrap() - 1]
    }

    /// Something happened to a ticket; its id.
    fn record(&mut self, transaction: Transaction) -> u64 {
        if let Some(ticket) =
            self.tickets.get_mut(usize::try_from(transaction.ticket).unwrap().wrapping_sub(1))
        {
            ticket.updated = self.now;
        }
        self.transactions.push(Transaction { created: self.now, ..transaction });
        self.transactions.len().try_into().unwrap()
    }

    fn set(&mut self, ticket: u64, creator: u64, field: &str, old: String, new: String) {
        let kind = match field {
            "Status" => "Status",
            "2" | "3" | "4" => "CustomField",
            _ => "Set",
        };
        self.record(Transaction {
            ticket,
            kind,
            creator,
            field: field.to_owned(),
            old,
            new,
            ..Transaction::default()
        });
    }

    fn write(
        &mut self,
        ticket: u64,
        kind: &'static str,
        creator: u64,
        text: &str,
        reference: Option<String>,
    ) -> u64 {
        let id = self.record(Transaction { ticket, kind, creator, reference, ..Transaction::default() });
        let nothing = text.is_empty() || text == "0";
        let (kind, content) = match nothing {
            true => ("application/octet-stream", String::new()),
            false => ("text/plain", text.replace("\r\n", "\n")),
        };
        self.parts.push(Part { transaction: id, kind, file: "", content });
        id
    }

    /// A reply by anyone, and what RT does by itself then.
    fn correspond(&mut self, ticket: u64, creator: u64, text: &str, reference: Option<String>) -> u64 {
        let id = self.write(ticket, "Correspond", creator, text, reference);
        let mail = self.record(Transaction {
            ticket,
            kind: "EmailRecord",
            creator: SYSTEM,
            ..Transaction::default()
        });
        let quoted = format!("> {text}\n\n");
        self.parts.push(Part {
            transaction: mail,
            kind: "multipart/alternative",
            file: "",
            content: String::new(),
        });
        self.parts.push(Part { transaction: mail, kind: "text/plain", file: "", content: quoted });
        let status = self.ticket(ticket).unwrap().status.clone();
        let opens = match status.as_str() {
            "new" => creator != CUSTOMER,
            "open" | "deleted" => false,
            _ => creator == CUSTOMER,
        };
        if opens {
            self.at(&ticket.to_string()).status = "open".to_owned();
            self.set(ticket, SYSTEM, "Status", status, "open".to_owned());
        }
        id
    }

    /// An agent makes a ticket without a word; its id.
    fn begin(&mut self, agent: u64, email: &str, subject: &str) -> u64 {
        let mut ticket = Ticket::new(subject, self.now);
        ticket.opened = Some((agent, email.to_owned()));
        self.tickets.push(ticket);
        let id = self.tickets.len().try_into().unwrap();
        self.record(Transaction { ticket: id, kind: "Create", creator: agent, ..Transaction::default() });
        id
    }

    fn held(&self, ticket: u64, field: u64) -> Vec<String> {
        self.ticket(ticket).and_then(|ticket| ticket.fields.get(&field)).cloned().unwrap_or_default()
    }

    fn set_field(&mut self, ticket: u64, creator: u64, field: u64, values: Vec<String>) {
        let old = self.held(ticket, field).join("\n");
        self.set(ticket, creator, &field.to_string(), old, values.join("\n"));
        self.at(&ticket.to_string()).fields.insert(field, values);
    }
}

fn user(id: u64) -> (u64, &'static str, &'static str) {
    *USERS.iter().find(|(user, ..)| *user == id).unwrap()
}

fn user_named(name: &str) -> Option<u64> {
    USERS.iter().find(|(id, login, _)| *login == name || id.to_string() == name).map(|(id, ..)| *id)
}

fn field_named(name: &str) -> Option<u64> {
    FIELDS.iter().find(|(id, field, ..)| *field == name || id.to_string() == name).map(|(id, ..)| *id)
}

impl StandIn for Rt {
    fn desk(&self) -> Box<dyn Desk> {
        connector(DeskKind::RequestTracker, "https://rt.example", "1-32-secret").unwrap()
    }

    fn stranger(&self) -> Box<dyn Desk> {
        connector(DeskKind::RequestTracker, "https://rt.example", "1-32-wrong").unwrap()
    }

    fn answer(&mut self, request: &Request) -> Response {
        let mut response = self.answered(request);
        let date = jiff::Timestamp::from_second(self.now).unwrap();
        let date = date.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
        response.headers.push(("date".to_owned(), date));
        response
    }

    fn pass(&mut self, seconds: u32) {
        self.now += i64::from(seconds);
    }

    fn open(&mut self, subject: &str, text: &str) -> String {
        // Meanwhile something happens that the agent may not see.
        self.record(Transaction {
            ticket: HIDDEN,
            kind: "Comment",
            creator: COLLEAGUE,
            ..Transaction::default()
        });
        self.tickets.push(Ticket::new(subject, self.now));
        let id = self.tickets.len().try_into().unwrap();
        self.write(id, "Create", CUSTOMER, text, None);
        id.to_string()
    }

    fn customer_writes(&mut self, ticket: &str, text: &str) {
        let id = self.home(ticket.parse().unwrap()).unwrap();
        self.correspond(id, CUSTOMER, text, None);
    }

    fn colleague_writes(&mut self, ticket: &str, text: &str, public: bool) {
        let id = self.home(ticket.parse().unwrap()).unwrap();
        match public {
            true => self.correspond(id, COLLEAGUE, text, None),
            false => self.write(id, "Comment", COLLEAGUE, text, None),
        };
    }

    fn colleague_sets(&mut self, ticket: &str, field: &Field, value: &str) {
        let id: u64 = ticket.parse().unwrap();
        match field {
            Field::Status => self.at(ticket).status = value.to_owned(),
            Field::Priority => self.at(ticket).priority = value.parse().unwrap(),
            Field::Owner => self.at(ticket).owner = user_named(value).unwrap(),
            Field::Custom(name) => {
                return self.set_field(id, COLLEAGUE, field_named(name).unwrap(), vec![value.to_owned()]);
            }
            Field::Tags => panic!("RT has no tags"),
        }
        let name = format!("{field:?}");
        self.set(id, COLLEAGUE, &name, String::new(), value.to_owned());
    }

    fn value(&self, ticket: &str, field: &Field) -> String {
        let id = ticket.parse().unwrap();
        let ticket = self.ticket(id).unwrap();
        match field {
            Field::Status => ticket.status.clone(),
            Field::Priority => ticket.priority.to_string(),
            Field::Owner if ticket.owner == NOBODY => String::new(),
            Field::Owner => user(ticket.owner).1.to_owned(),
            Field::Custom(name) => self.held(id, field_named(name).unwrap()).join("\n"),
            Field::Tags => String::new(),
        }
    }

    fn ours(&self, ticket: &str) -> Vec<(String, bool)> {
        let ours = self.parts.iter().filter_map(|part| {
            let place = usize::try_from(part.transaction).unwrap() - 1;
            let transaction = &self.transactions[place];
            let ours = transaction.creator == ME && transaction.ticket.to_string() == ticket;
            ours.then(|| (part.content.clone(), transaction.kind == "Correspond"))
        });
        ours.collect()
    }

    fn opened_by_us(&self) -> Vec<(String, String, String)> {
        let ours = (1u64..).zip(&self.tickets).filter_map(|(id, ticket)| {
            let (_, email) = ticket.opened.as_ref().filter(|(agent, _)| *agent == ME)?;
            Some((id.to_string(), email.clone(), ticket.subject.clone()))
        });
        ours.collect()
    }

    fn colleague_opens(&mut self, email: &str, subject: &str, text: &str) {
        let id = self.begin(COLLEAGUE, email, subject);
        self.correspond(id, COLLEAGUE, text, None);
    }

    fn forbid_opening(&mut self) {
        self.may_open = false;
    }

    fn delete(&mut self, ticket: &str) {
        let old = std::mem::replace(&mut self.at(ticket).status, "deleted".to_owned());
        self.set(ticket.parse().unwrap(), COLLEAGUE, "Status", old, "deleted".to_owned());
    }

    fn told_of_deletion(&self) -> Told {
        Told::Gone
    }

    fn merge(&mut self, ticket: &str, into: &str) {
        let (from, to): (u64, u64) = (ticket.parse().unwrap(), into.parse().unwrap());
        self.at(ticket).merged_into = Some(to);
        for ticket in [from, to] {
            self.record(Transaction {
                ticket,
                kind: "AddLink",
                creator: COLLEAGUE,
                field: "MergedInto".to_owned(),
                new: format!("fsck.com-rt://rt.example/ticket/{to}"),
                ..Transaction::default()
            });
        }
    }

    fn told_of_merge(&self) -> Told {
        Told::Gone
    }

    fn forbid(&mut self, ticket: &str) {
        self.at(ticket).forbidden = true;
    }

    fn values(&self, field: &Field) -> Option<[&'static str; 2]> {
        match field {
            Field::Status => Some(["resolved", "stalled"]),
            Field::Owner => Some(["sync", "ravi"]),
            Field::Priority => Some(["50", "100"]),
            Field::Custom(_) => Some(["4471", "4472"]),
            Field::Tags => None,
        }
    }
}
