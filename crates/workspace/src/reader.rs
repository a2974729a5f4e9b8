//! Reads what has come: in which language it is written, and of which market its writer is. Both are kept in the
//! store, so that the inbox can be filtered by them.

use crate::{brief::Subject, html};
use parlance_courtesy::language;
use parlance_model::{BodyKind, CustomerId, Direction, TicketId};
use parlance_store::{CustomerRecord, Filter, IdentityKind, MessageRecord, Store, StoreError, TicketRecord};

/// BCP 47's word for a language that is not determined: the text was read, and does not say.
const UNDETERMINED: &str = "und";
/// How many tickets are looked through for unread ones at an opening.
const LOOKED_THROUGH: u32 = 500;
/// How many of her messages are looked at, newest first.
const TEXTS: usize = 20;

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
    Ok(())
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

/// What the store knows of a ticket's customer.
pub fn subject(
    store: &Store,
    ticket: &TicketRecord,
    messages: &[MessageRecord],
) -> Result<Subject, StoreError> {
    Ok(subject_of(&store.customer(ticket.row.customer)?, messages))
}

/// What desks say of a customer, without her messages.
pub fn person(store: &Store, customer: CustomerId) -> Result<Subject, StoreError> {
    Ok(subject_of(&store.customer(customer)?, &[]))
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
        customer.identities.iter().filter(|identity| identity.kind == kind).map(|identity| &identity.value);
    let mut all: Vec<_> = said.into_iter().chain(others).cloned().collect();
    all.dedup();
    all
}
