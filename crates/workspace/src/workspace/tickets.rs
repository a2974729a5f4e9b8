//! Reading: the inbox, a ticket, its brief.

use super::{Workspace, open::Open, outbox::of_view};
use crate::{
    brief, html, reader,
    view::{
        AttachmentView, BriefView, Inbox, InboxQuery, InboxRow, MessageView, Occasion, Phrases, Problem,
        TicketView, Writing,
    },
    words::Words,
};
use jiff::Timestamp;
use parlance_courtesy::language;
use parlance_market::Market;
use parlance_model::{Body, BodyKind, Direction, TicketId, Visibility};
use parlance_store::{
    self as store, AttachmentRecord, Filter, MessageRecord, Store, StoreError, TicketRecord,
};
use std::sync::Arc;

/// A file name's characters.
const NAME: usize = 120;

impl Workspace {
    /// Rows of the inbox.
    pub async fn inbox(&self, query: InboxQuery) -> Result<Inbox, Problem> {
        let open = self.opened().await?;
        let InboxQuery { desk, market, status, offset, limit } = query;
        let filter = Filter { desk, market, status, offset, limit };
        let page = open.stored(move |store| store.inbox(&filter)).await?;
        let words = open.words(&self.inner);
        let name =
            |(code, count): (String, u32)| Some((brief::market_name(Market::get(&code)?, words), count));
        Ok(Inbox {
            total: page.total,
            rows: page.rows.into_iter().map(|row| inbox_row(row, words)).collect(),
            markets: page.markets.into_iter().filter_map(name).collect(),
        })
    }

    /// A ticket with its messages and drafts.
    pub async fn ticket(&self, ticket: TicketId) -> Result<TicketView, Problem> {
        let open = self.opened().await?;
        let words = open.words(&self.inner);
        open.stored(move |store| ticket_view(store, ticket, words)).await
    }

    /// What to know before writing to the ticket's customer at this time (`None`: now).
    pub async fn brief(&self, ticket: TicketId, now: Option<Timestamp>) -> Result<BriefView, Problem> {
        let now = now.unwrap_or_else(|| self.now());
        self.of_subject(ticket, move |subject, words| brief::brief(subject, words, now)).await
    }

    /// Greetings and closings for the ticket's customer on an occasion.
    pub async fn phrases(&self, ticket: TicketId, occasion: Occasion) -> Result<Phrases, Problem> {
        let now = self.now();
        self.of_subject(ticket, move |subject, words| brief::phrases(subject, occasion, words, now)).await
    }

    async fn of_subject<T: Send + 'static>(
        &self,
        ticket: TicketId,
        tell: impl FnOnce(&brief::Subject, Words) -> T + Send + 'static,
    ) -> Result<T, Problem> {
        let open = self.opened().await?;
        let (words, signature) = (open.words(&self.inner), open.settings().signature);
        let store = Arc::clone(&open);
        super::blocking(move || {
            let subject = brief::Subject { signature, ..subject(&store, ticket)? };
            Ok(tell(&subject, words))
        })
        .await
    }
}

fn subject(open: &Open, ticket: TicketId) -> Result<brief::Subject, StoreError> {
    let record = open.store.ticket(ticket)?;
    let messages = open.store.messages(ticket)?;
    let subject = reader::subject(&open.store, &record, &messages)?;
    let answered =
        messages.iter().any(|m| m.direction == Direction::Outbound && m.visibility == Visibility::Public);
    Ok(brief::Subject { answered, channel: record.channel, ..subject })
}

fn ticket_view(store: &Store, ticket: TicketId, words: Words) -> Result<TicketView, StoreError> {
    reader::read(store, &[ticket])?;
    let TicketRecord { row, remote_status, .. } = store.ticket(ticket)?;
    let sent = store.messages(ticket)?.into_iter().map(message);
    let waiting = store.outbox_of(ticket)?.into_iter().map(unconfirmed);
    Ok(TicketView {
        customer: row.customer,
        remote_status,
        messages: sent.chain(waiting).collect(),
        reply_draft: store.draft(ticket, of_view(Writing::Reply))?,
        note_draft: store.draft(ticket, of_view(Writing::Note))?,
        row: inbox_row(row, words),
    })
}

fn inbox_row(row: store::InboxRow, words: Words) -> InboxRow {
    InboxRow {
        ticket: row.ticket,
        desk: row.desk,
        desk_name: row.desk_name,
        number: row.remote_id,
        subject: row.subject,
        customer: row.customer_name,
        market: row.market.and_then(|code| Some(brief::market_name(Market::get(&code)?, words))),
        language: reader::known(row.language),
        status: row.status,
        updated: row.updated,
        due: row.due,
        draft: row.draft,
        outgoing: row.outgoing,
    }
}

fn message(record: MessageRecord) -> MessageView {
    let shown = shown(&record.body);
    MessageView {
        id: Some(record.id),
        operation: None,
        state: None,
        visibility: record.visibility,
        direction: record.direction,
        author: record.author,
        sent: record.sent,
        language: reader::known(record.language),
        rtl: shown.rtl,
        html: shown.safe.html,
        plain: shown.plain,
        blocked_images: shown.safe.blocked_images,
        attachments: record.attachments.into_iter().map(attachment).collect(),
    }
}

fn unconfirmed(row: store::OutboxRow) -> MessageView {
    let text = row.kind.text().to_owned();
    MessageView {
        id: None,
        operation: Some(row.operation),
        state: Some(row.state),
        visibility: match store::Writing::of(&row.kind) {
            store::Writing::Reply => Visibility::Public,
            store::Writing::Note => Visibility::Internal,
        },
        direction: Direction::Outbound,
        author: String::new(),
        sent: row.created,
        language: language::of(&text, None),
        rtl: language::is_rtl(&text),
        html: html::from_plain(&text).html,
        plain: Some(text),
        blocked_images: 0,
        attachments: Vec::new(),
    }
}

struct Shown {
    safe: html::Safe,
    plain: Option<String>,
    rtl: bool,
}

fn shown(body: &Body) -> Shown {
    match body.kind {
        BodyKind::Plain => Shown {
            safe: html::from_plain(&body.text),
            plain: Some(body.text.clone()),
            rtl: language::is_rtl(&body.text),
        },
        BodyKind::Html => Shown {
            safe: html::from_html(&body.text),
            plain: None,
            rtl: language::is_rtl(&html::words(&body.text)),
        },
    }
}

fn attachment(record: AttachmentRecord) -> AttachmentView {
    AttachmentView {
        id: record.id,
        name: safe_name(&record.name),
        media_type: record.media_type,
        size: record.size.and_then(|size| u32::try_from(size).ok()),
    }
}

/// A file's own name: no folders, nothing that a file system takes for something else, nothing that turns text round.
fn safe_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last
        .chars()
        .filter(|c| !c.is_control() && !is_mark_of_direction(*c))
        .map(|c| if "<>:\"|?*".contains(c) { '_' } else { c })
        .take(NAME)
        .collect();
    let trimmed = kept.trim_matches(['.', ' ']);
    if trimmed.is_empty() { "file".to_owned() } else { trimmed.to_owned() }
}

fn is_mark_of_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_s_name_leads_nowhere_else() {
        for (raw, safe) in [
            ("../../etc/passwd", "passwd"),
            ("C:\\Windows\\a?.exe", "a_.exe"),
            ("\u{202e}gpj.exe", "gpj.exe"),
            ("..", "file"),
            ("注文書.pdf", "注文書.pdf"),
        ] {
            assert_eq!(safe_name(raw), safe);
        }
    }
}
