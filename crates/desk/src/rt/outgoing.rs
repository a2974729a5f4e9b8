//! Writes messages, and finds them again when the answer to a write was lost.

use super::api::{Api, CLIENT_REF, any_of};
use super::wire::{Attachment, Items, Standing, Transaction};
use super::{gather::risen, probe::agent_of, translate};
use crate::{Answer, DeskError, Lost, Response, reading::accepted, reading::json, reading::next, talk::Line};
use parlance_model::{Operation, OperationKind, Sent, Watermark};
use serde_json::json as value;
use std::collections::{BTreeMap, BTreeSet};

/// The highest transaction that the desk has before our first attempt.
pub(super) async fn mark(api: Api, line: Line<Watermark>, ticket: u64) -> Result<(), DeskError> {
    let asked = vec![api.get(&format!("ticket/{ticket}")), api.changes("id > 0", 1)];
    let mut answers = line.fetch(asked).await?.into_iter();
    let answer = accepted(next(&mut answers)?)?;
    let newest = newest(next(&mut answers)?)?;
    let highest = newest.max(etag(&answer)).unwrap_or(0);
    standing(answer)?;
    line.give(Watermark(highest.to_string())).await;
    Ok(())
}

fn newest(answer: Answer) -> Result<Option<u64>, DeskError> {
    let transactions = json::<Items<Transaction>>(answer)?.items;
    let ids = transactions.iter().map(|transaction| transaction.id.id()).collect::<Result<Vec<_>, _>>()?;
    Ok(ids.into_iter().max())
}

/// The ticket's last transaction, which RT gives as its ETag; what stands between may have made it weak or longer.
fn etag(response: &Response) -> Option<u64> {
    let tag = response.header("etag")?;
    let digits: String =
        tag.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// The id of the ticket that this answer is about: another than was asked for if it was merged.
fn standing(response: Response) -> Result<u64, DeskError> {
    let standing: Standing = json(Ok(response))?;
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
    let act = match operation.kind {
        OperationKind::Reply { .. } => "correspond",
        OperationKind::Note { .. } => "comment",
    };
    let mut body = value!({"Content": content(operation.kind.text()), "ContentType": "text/plain"});
    if let Some(fields) = body.as_object_mut().filter(|_| keeps_ref) {
        fields.insert("TxnCustomFields".to_owned(), value!({CLIENT_REF: operation.id.to_string()}));
    }
    let answer = line.ask(api.write(&format!("ticket/{ticket}/{act}"), &body)).await?;
    let sent = written(answer)?;
    line.give(sent).await;
    Ok(())
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
    let unknown = DeskError::Lost(Lost::AfterSending);
    let response = match accepted(answer) {
        Err(DeskError::Failed(_) | DeskError::NotADesk) => return Err(unknown),
        response => response?,
    };
    let place = response.header("location").filter(|_| response.status == 201);
    let id =
        place.and_then(|place| place.rsplit_once("/transaction/")).and_then(|(_, id)| id.parse::<u64>().ok());
    Ok(Sent { remote_id: id.ok_or(unknown)?.to_string(), at: None })
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
        let home = standing(accepted(self.line.ask(self.api.get(&format!("ticket/{ticket}"))).await?)?)?;
        let kind = match self.operation.kind {
            OperationKind::Reply { .. } => "Correspond",
            OperationKind::Note { .. } => "Comment",
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
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim_end().to_owned()
}
