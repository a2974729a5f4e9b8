//! Writes messages, and finds them again when the answer to a write was lost.

use super::api::{Api, CLIENT_REF, any_of};
use super::wire::{Attachment, Items, Standing, Transaction};
use super::{change::change, gather::risen, probe::agent_of, translate};
use crate::reading::{UNKNOWN, accepted, json, next, of_write};
use crate::{Answer, DeskError, Mark, Response, talk::Line};
use parlance_model::{Operation, OperationKind, Sent, Watermark};
use serde_json::json as value;
use std::collections::{BTreeMap, BTreeSet};

/// The highest transaction that the desk has before our first attempt, and what the agent has not seen of it.
pub(super) async fn mark(api: Api, line: Line<Mark>, operation: Operation) -> Result<(), DeskError> {
    let ticket = ticket_of(&operation)?;
    let asked = vec![api.get(&format!("ticket/{ticket}")), api.changes("id > 0", 1)];
    let mut answers = line.fetch(asked).await?.into_iter();
    let answer = accepted(next(&mut answers)?)?;
    let newest = newest(next(&mut answers)?)?;
    let highest = newest.max(etag(&answer)).unwrap_or(0);
    let home = standing(&answered(answer)?)?;
    let unseen = match operation.seen.as_ref().and_then(|seen| seen.message.parse().ok()) {
        Some(seen) => unseen(&api, &line, BTreeSet::from([ticket, home]), seen).await?,
        None => 0,
    };
    line.give(Mark { watermark: Watermark(highest.to_string()), unseen }).await;
    Ok(())
}

/// How many public messages of others came after that one: as many as a page holds, which is enough to look again.
async fn unseen(api: &Api, line: &Line<Mark>, tickets: BTreeSet<u64>, seen: u64) -> Result<u64, DeskError> {
    let me = agent_of(&api.token).ok_or(DeskError::Unauthorized)?;
    let query = format!(
        "id > {seen} AND Creator != {me} AND Type = 'Correspond' AND {}",
        any_of("ObjectId", tickets)
    );
    let rows = json::<Items<Transaction>>(line.ask(api.changes(&query, 1)).await?)?.items.len();
    u64::try_from(rows).map_err(|_| DeskError::BadAnswer)
}

fn newest(answer: Answer) -> Result<Option<u64>, DeskError> {
    let transactions = json::<Items<Transaction>>(answer)?.items;
    let ids = transactions.iter().map(|transaction| transaction.id.id()).collect::<Result<Vec<_>, _>>()?;
    Ok(ids.into_iter().max())
}

/// The ticket's last transaction, which RT gives as its ETag; what stands between may have made it weak or longer.
pub(super) fn etag(response: &Response) -> Option<u64> {
    let tag = response.header("etag")?;
    let digits: String =
        tag.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// The ticket that this answer holds.
pub(super) fn answered(response: Response) -> Result<Standing, DeskError> {
    json(Ok(response))
}

/// The id of the ticket that this answer is about: another than was asked for if it was merged.
pub(super) fn standing(standing: &Standing) -> Result<u64, DeskError> {
    match standing.status.0.as_str() {
        "deleted" => Err(DeskError::NotFound),
        _ => standing.id.id(),
    }
}

/// Writes the message.
pub(super) async fn send(
    api: Api,
    line: Line<Sent>,
    keeps_ref: bool,
    operation: Operation,
) -> Result<(), DeskError> {
    let ticket = ticket_of(&operation)?;
    let act = match &operation.kind {
        OperationKind::Reply { .. } => "correspond",
        OperationKind::Note { .. } => "comment",
        OperationKind::Open(_) => return Err(DeskError::Forbidden),
        OperationKind::Change(wanted) => {
            let sent = change(&api, &line, ticket, wanted).await?;
            line.give(sent).await;
            return Ok(());
        }
    };
    let sent = say(&api, &line, (ticket, act), keeps_ref, &operation).await?;
    line.give(sent).await;
    Ok(())
}

/// Writes the operation's text on a ticket.
pub(super) async fn say(
    api: &Api,
    line: &Line<Sent>,
    (ticket, act): (u64, &str),
    keeps_ref: bool,
    operation: &Operation,
) -> Result<Sent, DeskError> {
    let mut body = value!({"Content": content(operation.kind.text()), "ContentType": "text/plain"});
    if let Some(fields) = body.as_object_mut().filter(|_| keeps_ref) {
        fields.insert("TxnCustomFields".to_owned(), value!({CLIENT_REF: operation.id.to_string()}));
    }
    written(line.ask(api.write(&format!("ticket/{ticket}/{act}"), &body)).await?)
}

pub(super) fn ticket_of(operation: &Operation) -> Result<u64, DeskError> {
    operation.remote_ticket.parse().map_err(|_| DeskError::NotFound)
}

/// RT takes a text that Perl holds for false as none at all.
fn content(text: &str) -> String {
    if text == "0" { "0\n".to_owned() } else { text.to_owned() }
}

/// What a write's answer says. Only a 201 that names the transaction says yes, and only a refusal says no: its body is not
/// read, since RT spoils it in some languages, and after anything else the message may or may not be there.
fn written(answer: Answer) -> Result<Sent, DeskError> {
    let response = of_write(accepted(answer))?;
    let id = made(&response, "/transaction/").ok_or(UNKNOWN)?;
    Ok(Sent { remote_id: id.to_string(), at: None })
}

/// The id of what a write has made, as the answer's address of it says.
pub(super) fn made(response: &Response, what: &str) -> Option<u64> {
    let place = response.header("location").filter(|_| response.status == 201)?;
    place.rsplit_once(what).and_then(|(_, id)| id.parse().ok())
}

/// Looks for the message: by our reference, else by author, text and time.
pub(super) async fn look(
    api: Api,
    line: Line<Option<Sent>>,
    keeps_ref: bool,
    operation: Operation,
) -> Result<(), DeskError> {
    let search = Search { api, line, operation };
    let found = match search.by_reference(keeps_ref).await? {
        Some(sent) => Some(sent),
        // RT writes the reference after the message, so a broken write may have left it out.
        None => search.by_text().await?,
    };
    search.line.give(found).await;
    Ok(())
}

struct Search {
    api: Api,
    line: Line<Option<Sent>>,
    operation: Operation,
}

impl Search {
    async fn by_reference(&self, keeps_ref: bool) -> Result<Option<Sent>, DeskError> {
        if !keeps_ref {
            return Ok(None);
        }
        let query = format!("CF.{{{CLIENT_REF}}} = '{}'", self.operation.id);
        let answer = self.line.ask(self.api.transactions(&query, 1)).await?;
        let found = json::<Items<Transaction>>(answer)?.items;
        found.first().map(sent).transpose()
    }

    async fn by_text(&self) -> Result<Option<Sent>, DeskError> {
        let Some(watermark) = &self.operation.watermark else { return Ok(None) };
        let after: u64 = watermark.0.parse().map_err(|_| DeskError::BadAnswer)?;
        let candidates = self.candidates(after).await?;
        let ids: Vec<_> = candidates.keys().copied().collect();
        let texts = self.texts(&ids).await?;
        let wanted = plain(self.operation.kind.text());
        let found = candidates.iter().find(|(id, _)| texts.get(id).is_some_and(|text| plain(text) == wanted));
        found.map(|(_, transaction)| sent(transaction)).transpose()
    }

    /// Messages of ours on the ticket since the watermark that may be this one.
    async fn candidates(&self, after: u64) -> Result<BTreeMap<u64, Transaction>, DeskError> {
        let me = agent_of(&self.api.token).ok_or(DeskError::Unauthorized)?;
        let ticket = ticket_of(&self.operation)?;
        let asked = self.api.get(&format!("ticket/{ticket}"));
        let home = standing(&json(self.line.ask(asked).await?)?)?;
        let kind = match self.operation.kind {
            OperationKind::Reply { .. } => "Correspond",
            OperationKind::Note { .. } => "Comment",
            OperationKind::Change(_) | OperationKind::Open(_) => return Ok(BTreeMap::new()),
        };
        let tickets = any_of("ObjectId", BTreeSet::from([ticket, home]));
        let mut found = BTreeMap::new();
        let mut from = after;
        loop {
            let query = format!("id > {from} AND Creator = {me} AND Type = '{kind}' AND {tickets}");
            let page =
                json::<Items<Transaction>>(self.line.ask(self.api.transactions(&query, 1)).await?)?.items;
            if page.is_empty() {
                return Ok(found);
            }
            for transaction in page {
                let id = transaction.id.id()?;
                from = risen(from, id)?;
                if self.may_be_ours(&transaction) {
                    found.insert(id, transaction);
                }
            }
        }
    }

    /// Not another operation's, by what we know and by the reference that it carries.
    fn may_be_ours(&self, transaction: &Transaction) -> bool {
        let claimed = self.operation.claimed.contains(&transaction.id.0);
        let carried = translate::client_ref(transaction);
        !claimed && carried.is_none_or(|reference| reference == self.operation.id.to_string())
    }

    async fn texts(&self, messages: &[u64]) -> Result<BTreeMap<u64, String>, DeskError> {
        let requests = messages.iter().map(|id| self.api.texts(&[*id], 0)).collect();
        let mut texts: BTreeMap<u64, String> = BTreeMap::new();
        for answer in self.line.fetch(requests).await? {
            let parts = json::<Items<Attachment>>(answer)?.items;
            for part in parts.into_iter().filter(|part| part.content_type.0 == "text/plain") {
                texts.entry(part.transaction_id.id()?).or_insert(part.content.0);
            }
        }
        Ok(texts)
    }
}

fn sent(transaction: &Transaction) -> Result<Sent, DeskError> {
    Ok(Sent { remote_id: transaction.id.id()?.to_string(), at: Some(translate::at(transaction)?) })
}

/// A text as it is compared: RT turns line ends into `\n` and may add some at the end.
pub(super) fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim_end().to_owned()
}
