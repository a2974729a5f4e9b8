//! Reading: the inbox, a ticket, its brief.

use super::{
    Workspace, customers,
    fields::DeskWords,
    open::Open,
    outbox::{of_view, writing},
};
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
use parlance_import::safe_name;
use parlance_market::Market;
use parlance_model::{
    AttachmentId, Body, BodyKind, CustomerId, Direction, Moment, OperationKind, TicketId, Visibility,
};
use parlance_store::{
    self as store, AttachmentRecord, Filter, MessageRecord, Store, StoreError, TicketRecord,
};
use std::{path::PathBuf, sync::Arc};

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

    /// Fetches a file that came with a message into the downloads folder and tells its path. No file that is there is
    /// overwritten.
    pub async fn save_attachment(&self, attachment: AttachmentId) -> Result<String, Problem> {
        let open = self.opened().await?;
        let fetched = parlance_sync::fetch_file(
            open.store.clone(),
            open.secrets(),
            Arc::clone(&open.clock),
            open.connections.clone(),
            attachment,
        );
        let (record, bytes) = fetched.await.map_err(|trouble| Problem::kept(trouble.code, None))?;
        let name = safe_name(&record.name);
        let (stem, extension) = name.rsplit_once('.').unwrap_or((&name, "bin"));
        let path = self.keep(stem.to_owned(), extension.to_owned(), bytes).await?;
        let (kept, now) = (PathBuf::from(&path), self.now());
        // so that it can go when she is erased
        open.stored(move |store| store.note_saved_attachment(attachment, &kept, now)).await?;
        Ok(path)
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

pub(super) fn subject(open: &Open, ticket: TicketId) -> Result<brief::Subject, StoreError> {
    let record = open.store.ticket(ticket)?;
    let messages = open.store.messages(ticket)?;
    let subject = reader::subject(&open.store, &record, &messages)?;
    let answered =
        messages.iter().any(|m| m.direction == Direction::Outbound && m.visibility == Visibility::Public);
    let elsewhere = elsewhere(&open.store, record.row.customer, record.channel.as_deref())?;
    let promise = customers::promise_now(open.store.promises(record.row.customer)?);
    Ok(brief::Subject { answered, channel: record.channel, elsewhere, promise, ..subject })
}

/// By which other ways her person was in touch, each with when last.
fn elsewhere(
    store: &Store,
    customer: CustomerId,
    here: Option<&str>,
) -> Result<Vec<(String, Timestamp)>, StoreError> {
    let mut ways: Vec<(String, Timestamp)> = Vec::new();
    for used in store.uses(customer)? {
        let Some(channel) = used.channel.map(|channel| channel.to_lowercase()) else { continue };
        let is_here = here.is_some_and(|here| here.to_lowercase() == channel);
        if !is_here && !ways.iter().any(|(known, _)| *known == channel) {
            ways.push((channel, used.latest));
        }
    }
    Ok(ways)
}

fn ticket_view(store: &Store, ticket: TicketId, words: Words) -> Result<TicketView, StoreError> {
    reader::read(store, &[ticket])?;
    let record = store.ticket(ticket)?;
    let outgoing = store.outbox_of(ticket)?;
    let fields = DeskWords::of(&store.desk(record.row.desk)?).fields(&record, &outgoing);
    let TicketRecord { row, remote_status, .. } = record;
    let opening = store.opening(ticket)?.map(|(new, at)| ours(new.text, at.into()));
    let sent = opening.into_iter().chain(store.messages(ticket)?.into_iter().map(message));
    let waiting = outgoing.into_iter().filter_map(unconfirmed);
    Ok(TicketView {
        customer: row.customer,
        remote_status,
        fields,
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
        opens: false,
        held: None,
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

/// A message of ours that the desk has not confirmed.
fn unconfirmed(row: store::OutboxRow) -> Option<MessageView> {
    let visibility = match writing(&row.kind)? {
        Writing::Reply => Visibility::Public,
        Writing::Note => Visibility::Internal,
    };
    Some(MessageView {
        operation: Some(row.operation),
        state: Some(row.state),
        opens: matches!(row.kind, OperationKind::Open(_)),
        held: row.held,
        visibility,
        ..ours(row.kind.text().to_owned(), row.created)
    })
}

/// A public message of ours that the desk's own version of is not here.
fn ours(text: String, sent: Moment) -> MessageView {
    MessageView {
        id: None,
        operation: None,
        state: None,
        opens: false,
        held: None,
        visibility: Visibility::Public,
        direction: Direction::Outbound,
        author: String::new(),
        sent,
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
