//! Reads what has come: in which language it is written, and of which market its writer is. Both are kept in the
//! store, so that the inbox can be filtered by them.

use crate::{brief::Subject, html, phone};
use parlance_courtesy::language;
use parlance_market::Market;
use parlance_model::{BodyKind, CustomerId, Direction, RemotePerson, TicketId};
use parlance_store::{
    CustomerRecord, Entry, EntryKind, Filter, IdentityKind, MessageRecord, PersonRecord, Start, Store,
    StoreError, TicketRecord, TimelineEntry, TimelineFilter,
};

/// BCP 47's word for a language that is not determined: the text was read, and does not say.
const UNDETERMINED: &str = "und";
/// How many tickets are looked through for unread ones at an opening.
const LOOKED_THROUGH: u32 = 500;
/// How many of her messages are looked at, newest first.
const TEXTS: usize = 20;
/// How many messages of a person are looked at, hers and ours.
const LATEST: u32 = 60;

/// Reads tickets that came or changed.
pub fn read(store: &Store, tickets: &[TicketId]) -> Result<(), StoreError> {
    for ticket in tickets {
        match read_ticket(store, *ticket) {
            // gone again by now
            Err(StoreError::MissingRow) | Ok(()) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Reads what is at the inbox's top and was not read, as after an end between its coming and its reading.
pub fn read_unread(store: &Store) -> Result<(), StoreError> {
    let top = store.inbox(&Filter { limit: LOOKED_THROUGH, ..Filter::default() })?;
    let unread: Vec<_> =
        top.rows.into_iter().filter(|row| row.language.is_none()).map(|row| row.ticket).collect();
    read(store, &unread)
}

/// A language that the store has, unless it says that none was found.
pub fn known(language: Option<String>) -> Option<String> {
    language.filter(|language| language != UNDETERMINED)
}

fn read_ticket(store: &Store, ticket: TicketId) -> Result<(), StoreError> {
    let record = store.ticket(ticket)?;
    let customer = store.customer(record.row.customer)?;
    let mut messages = store.messages(ticket)?;
    for message in messages.iter_mut().filter(|message| message.language.is_none()) {
        let found = language_of(message, &customer).unwrap_or_else(|| UNDETERMINED.to_owned());
        store.set_message_language(message.id, Some(&found))?;
        message.language = Some(found);
    }
    let (market, evidence) = subject_of(&customer, &messages).market();
    let code = market.map(|market| market.code);
    if customer.market.as_deref() != code || customer.market_evidence != evidence.code() {
        store.set_customer_market(customer.id, code, evidence.code())?;
    }
    key_phones(store, &customer, market)
}

/// A number is read as one of the market that was just decided.
fn key_phones(store: &Store, customer: &CustomerRecord, market: Option<&Market>) -> Result<(), StoreError> {
    let phones = customer.identities.iter().filter(|identity| identity.kind == IdentityKind::Phone);
    let keyed: Vec<_> =
        phones.map(|one| (one, phone::key(&one.written, market).unwrap_or_default())).collect();
    if keyed.iter().all(|(phone, key)| phone.value == *key) {
        return Ok(());
    }
    let keys: Vec<_> = keyed.into_iter().map(|(phone, key)| (phone.id, key)).collect();
    store.set_phone_keys(customer.id, &keys)
}

fn language_of(message: &MessageRecord, customer: &CustomerRecord) -> Option<String> {
    let declared = match message.direction {
        Direction::Inbound => customer.person.language.as_deref(),
        Direction::Outbound => None,
    };
    language::of(&words(message), declared)
}

/// What a person reads of a message.
pub fn words(message: &MessageRecord) -> String {
    match message.body.kind {
        BodyKind::Plain => message.body.text.clone(),
        BodyKind::Html => html::words(&message.body.text),
    }
}

/// What the store knows of a ticket's customer: of the whole person, over all her tickets.
pub fn subject(
    store: &Store,
    ticket: &TicketRecord,
    messages: &[MessageRecord],
) -> Result<Subject, StoreError> {
    let subject = person(store, ticket.row.customer)?;
    let here = of_messages(messages.iter().rev());
    // how she writes elsewhere counts, too, after how she writes here
    let elsewhere = subject.texts.iter().filter(|text| !here.texts.contains(text));
    let texts: Vec<_> = here.texts.iter().chain(elsewhere).take(TEXTS).cloned().collect();
    Ok(Subject { written: here.written.or(subject.written.clone()), texts, ..subject })
}

/// What the store knows of the person that a customer is.
pub fn person(store: &Store, customer: CustomerId) -> Result<Subject, StoreError> {
    Ok(of_person(&store.person(customer)?, &latest_messages(store, customer)?))
}

/// A person's latest messages over all tickets, newest first.
pub fn latest_messages(store: &Store, customer: CustomerId) -> Result<Vec<MessageRecord>, StoreError> {
    let filter = TimelineFilter { kinds: vec![EntryKind::Message], ..TimelineFilter::default() };
    let part = store.timeline(customer, &filter, Start::Newest, LATEST)?;
    let message = |entry: TimelineEntry| match entry.entry {
        Entry::Message(message) => Some(message),
        Entry::Event(_) | Entry::Record(_) | Entry::Promise(_) => None,
    };
    Ok(part.entries.into_iter().filter_map(message).collect())
}

/// The person as a subject, with her latest messages. Where she is, is told by the root, else by the eldest of her customers of whom it is known.
pub fn of_person(record: &PersonRecord, latest: &[MessageRecord]) -> Subject {
    let written = of_messages(latest.iter());
    let placed = record.members.iter().find(|member| member.customer.market.is_some());
    let Some(home) = placed.or(record.members.first()).map(|member| &member.customer) else {
        return written;
    };
    let RemotePerson { country, subdivision, city, time_zone, .. } = home.person.clone();
    Subject {
        person: RemotePerson { country, subdivision, city, time_zone, ..record.said() },
        phones: addresses(home, IdentityKind::Phone, home.person.phone.as_ref()),
        emails: addresses(home, IdentityKind::Email, home.person.email.as_ref()),
        ..written
    }
}

/// What she wrote, of messages newest first.
fn of_messages<'a>(messages: impl Iterator<Item = &'a MessageRecord>) -> Subject {
    let hers: Vec<_> =
        messages.filter(|message| message.direction == Direction::Inbound).take(TEXTS).collect();
    Subject {
        written: hers.iter().find_map(|message| known(message.language.clone())),
        texts: hers.into_iter().map(words).collect(),
        ..Subject::default()
    }
}

fn subject_of(customer: &CustomerRecord, messages: &[MessageRecord]) -> Subject {
    let hers = || messages.iter().rev().filter(|message| message.direction == Direction::Inbound);
    Subject {
        person: customer.person.clone(),
        phones: addresses(customer, IdentityKind::Phone, customer.person.phone.as_ref()),
        emails: addresses(customer, IdentityKind::Email, customer.person.email.as_ref()),
        written: hers().find_map(|message| known(message.language.clone())),
        texts: hers().take(TEXTS).map(words).collect(),
        ..Subject::default()
    }
}

/// Her addresses of a kind, what the desk says last first.
fn addresses(customer: &CustomerRecord, kind: IdentityKind, said: Option<&String>) -> Vec<String> {
    let others =
        customer.identities.iter().filter(|identity| identity.kind == kind).map(|identity| &identity.written);
    let mut all: Vec<_> = said.into_iter().chain(others).cloned().collect();
    all.dedup();
    all
}
