//! Opens a conversation with a message to the customer, and finds it again by our reference.

use super::account::{Account, told};
use super::liquid::escaped;
use super::translate::CLIENT_REF;
use super::wire::{Conversation, Inbox, Made, Payload, Person};
use crate::loose::{seconds, shown};
use crate::opening::opening;
use crate::reading::{UNKNOWN, accepted, json, of_write};
use crate::{DeskError, talk::Line};
use parlance_model::{NewTicket, Operation, Sent};
use serde_json::json as value;

/// Opens the conversation. A refusal is believed only if the conversation is not there nevertheless.
pub(super) async fn open(
    account: &Account,
    line: &Line<Sent>,
    operation: &Operation,
    new: &NewTicket,
) -> Result<Sent, DeskError> {
    let inbox = inbox(account, line, new.queue.as_deref()).await?;
    let email = new.email.trim();
    let contact = match contact(account, line, email).await? {
        Some(contact) => contact,
        None => {
            let name = new.name.as_deref().unwrap_or(email);
            let body = value!({"inbox_id": inbox, "name": name, "email": email});
            of_write(accepted(told(line.ask(account.make("contacts", &body)).await?)))?;
            contact(account, line, email).await?.ok_or(UNKNOWN)?
        }
    };
    let reference = operation.id.to_string();
    let body = value!({
        "inbox_id": inbox,
        "contact_id": contact,
        // In an inbox for e-mail a contact goes by her address.
        "source_id": email,
        "status": "open",
        "additional_attributes": {"mail_subject": new.subject, CLIENT_REF: reference},
        "message": {"content": escaped(&new.text), "content_attributes": {CLIENT_REF: reference}},
    });
    let answer = line.ask(account.make("conversations", &body)).await?;
    match of_write(accepted(told(answer))) {
        Ok(response) => {
            let made: Made = serde_json::from_slice(&response.body).map_err(|_| UNKNOWN)?;
            Ok(Sent { remote_id: made.id.to_string(), at: None })
        }
        Err(DeskError::Refused(words)) => {
            let stored = find(account, line, operation).await.map_err(|_| UNKNOWN)?;
            stored.ok_or(DeskError::Refused(words))
        }
        Err(error) => Err(error),
    }
}

/// The inbox for e-mail of that name, or the first. Another would not reach an address.
async fn inbox<T>(account: &Account, line: &Line<T>, name: Option<&str>) -> Result<u64, DeskError> {
    let inboxes: Payload<Inbox> = json(told(line.ask(account.get("inboxes")).await?))?;
    let mut usable =
        inboxes.payload.iter().filter(|inbox| inbox.channel_type.as_deref() == Some("Channel::Email"));
    let found = usable.find(|inbox| name.is_none() || inbox.name.as_deref() == name);
    found.map(|inbox| inbox.id).ok_or_else(|| DeskError::Refused(name.unwrap_or_default().to_owned()))
}

/// Who has this address.
async fn contact<T>(account: &Account, line: &Line<T>, email: &str) -> Result<Option<u64>, DeskError> {
    let found: Payload<Person> = json(told(line.ask(account.contacts(email)).await?))?;
    let has_it =
        |person: &&Person| person.email.as_deref().is_some_and(|its| its.eq_ignore_ascii_case(email));
    Ok(found.payload.iter().find(has_it).and_then(|person| person.id))
}

/// Looks for the conversation among the latest of the customer.
pub(super) async fn find<T>(
    account: &Account,
    line: &Line<T>,
    operation: &Operation,
) -> Result<Option<Sent>, DeskError> {
    let new = opening(operation)?;
    let Some(contact) = contact(account, line, new.email.trim()).await? else { return Ok(None) };
    let answer = line.ask(account.of_contact(contact)).await?;
    let conversations: Payload<Conversation> = json(told(answer))?;
    let reference = operation.id.to_string();
    let ours = conversations.payload.iter().find(|conversation| {
        conversation.additional_attributes.get(CLIENT_REF).and_then(shown).as_deref() == Some(&reference)
    });
    Ok(ours.map(|found| Sent { remote_id: found.id.to_string(), at: seconds(found.created_at) }))
}
