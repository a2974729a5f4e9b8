//! A person's timeline as the agent reads it: each entry with a title in her language and the beginning of its text.

use crate::{
    reader,
    view::{
        KindCount, PromiseState, PromiseView, TimelineEntry, TimelineKind, TimelinePage, TimelineRegister,
    },
    words::Words,
};
use parlance_courtesy::{self as courtesy, language};
use parlance_market::{Currency, money};
use parlance_model::{Direction, Item, Money, RecordBody, SurveyKind, Visibility};
use parlance_store::{self as store, Entry, EntryKind};
use std::collections::BTreeMap;

/// A text's characters.
const TEXT: usize = 280;
/// How much of a text is read for its register.
const READ: usize = 2_000;
/// Between parts of a line that are no sentence.
const BETWEEN: &str = " · ";

/// The name under which the agent's own records stand.
pub const OWN: &str = "parlance";

/// A page as it is shown.
pub fn page(part: store::TimelinePart, totals: &BTreeMap<EntryKind, u32>, words: Words) -> TimelinePage {
    TimelinePage {
        entries: part.entries.into_iter().map(|entry| view(entry, words)).collect(),
        older: part.older,
        newer: part.newer,
        totals: counts(totals),
    }
}

/// How many there are of each kind.
pub fn counts(totals: &BTreeMap<EntryKind, u32>) -> Vec<KindCount> {
    totals.iter().map(|(kind, entries)| KindCount { kind: kind_of(*kind), entries: *entries }).collect()
}

/// A channel in the agent's language.
pub fn channel_name(channel: &str, words: Words) -> String {
    let known = channel.to_ascii_lowercase();
    words.say("history-channel", &[("channel", &known), ("word", channel)])
}

/// A promise as it is shown.
pub fn promise(record: store::PromiseRecord) -> PromiseView {
    PromiseView {
        id: record.id,
        ticket: record.ticket,
        text: record.text,
        due: record.due,
        made: record.made,
        state: state(record.state),
    }
}

fn view(entry: store::TimelineEntry, words: Words) -> TimelineEntry {
    let place = entry.ticket;
    let blank = TimelineEntry {
        cursor: entry.position.to_string(),
        kind: TimelineKind::Event,
        at: jiff::Timestamp::UNIX_EPOCH.into(),
        customer: entry.customer,
        channel: place.as_ref().and_then(|place| place.channel.clone()),
        channel_name: None,
        language: None,
        rtl: false,
        register: None,
        direction: None,
        by: String::new(),
        desk: place.as_ref().map(|place| place.desk),
        source: place.as_ref().map(|place| place.desk_name.clone()).unwrap_or_default(),
        ticket: place.as_ref().map(|place| place.ticket),
        ticket_number: place.as_ref().map(|place| place.number.clone()).unwrap_or_default(),
        order: None,
        title: String::new(),
        text: String::new(),
        files: 0,
        promise: None,
        promise_state: None,
        due: None,
    };
    let subject = place.map(|place| place.subject).unwrap_or_default();
    let told = match entry.entry {
        Entry::Message(message) => of_message(blank, message, &subject, words),
        Entry::Event(event) => of_event(blank, event, words),
        Entry::Record(row) => of_record(blank, row.record, words),
        Entry::Promise(promise) => of_promise(blank, promise, words),
    };
    TimelineEntry {
        channel_name: told.channel.as_deref().map(|channel| channel_name(channel, words)),
        rtl: language::is_rtl(&told.text),
        ..told
    }
}

fn of_message(
    blank: TimelineEntry,
    message: store::MessageRecord,
    subject: &str,
    words: Words,
) -> TimelineEntry {
    let internal = message.visibility == Visibility::Internal;
    let which = match (internal, message.direction) {
        (true, _) => "note",
        (false, Direction::Inbound) => "inbound",
        (false, Direction::Outbound) => "outbound",
    };
    let text = reader::words(&message);
    let language = reader::known(message.language);
    TimelineEntry {
        kind: if internal { TimelineKind::Note } else { TimelineKind::Message },
        at: message.sent,
        register: language.as_deref().filter(|_| !internal).and_then(|language| register(language, &text)),
        language,
        direction: Some(message.direction),
        by: message.author,
        title: words.say(
            "history-message",
            &[("which", which), ("subject", if subject.is_empty() { "none" } else { subject })],
        ),
        text: excerpt(&text),
        files: u32::try_from(message.attachments.len()).unwrap_or(u32::MAX),
        ..blank
    }
}

fn of_event(blank: TimelineEntry, event: store::EventRecord, words: Words) -> TimelineEntry {
    let text = event.change.map(|(from, to)| words.say("history-change", &[("from", &from), ("to", &to)]));
    TimelineEntry {
        kind: TimelineKind::Event,
        at: event.at,
        by: event.by.unwrap_or_default(),
        title: words.say("history-event", &[("kind", &event.kind), ("word", &event.kind)]),
        text: text.unwrap_or_default(),
        ..blank
    }
}

fn of_promise(blank: TimelineEntry, record: store::PromiseRecord, words: Words) -> TimelineEntry {
    let state = state(record.state);
    let which = match state {
        PromiseState::Open => "open",
        PromiseState::Kept => "kept",
        PromiseState::Withdrawn => "withdrawn",
    };
    TimelineEntry {
        kind: TimelineKind::Promise,
        at: record.made,
        title: words.say("history-promise", &[("state", which)]),
        text: excerpt(&record.text),
        promise: Some(record.id),
        promise_state: Some(state),
        due: record.due,
        ..blank
    }
}

fn of_record(blank: TimelineEntry, record: parlance_model::Record, words: Words) -> TimelineEntry {
    let direction = match &record.body {
        RecordBody::Call { direction, .. } => Some(*direction),
        _ => None,
    };
    let phone = direction.map(|_| "phone".to_owned());
    let (kind, title, text) = said(&record.body, words);
    TimelineEntry {
        kind,
        at: record.at,
        channel: record.channel.or(phone),
        language: record.language,
        direction,
        by: record.by.unwrap_or_default(),
        source: if record.source == OWN { String::new() } else { record.source },
        order: record.body.order().map(str::to_owned),
        title,
        text: excerpt(&text),
        ..blank
    }
}

/// The kind of a record, its title and its text.
fn said(body: &RecordBody, words: Words) -> (TimelineKind, String, String) {
    let say = |id: &str, args: &[(&str, &str)]| words.say(id, args);
    let of = |number: &str| say("history-of-order", &[("number", number)]);
    match body {
        RecordBody::Order { number, status, total, items, payment, .. } => {
            let total = total.as_ref().map(|total| amount(total, words));
            let parts = [status.clone(), total, payment.clone(), listed(items, words)];
            (TimelineKind::Order, say("history-order", &[("number", number)]), joined(parts))
        }
        RecordBody::Shipment { order, carrier, tracking, status, delivered } => {
            let came = delivered.map(|day| say("history-delivered", &[("date", &date(day))]));
            let parts = [Some(of(order)), status.clone(), came, carrier.clone(), tracking.clone()];
            (TimelineKind::Shipment, say("history-shipment", &[]), joined(parts))
        }
        RecordBody::Return { order, items, reason, status } => {
            let parts = [Some(of(order)), status.clone(), listed(items, words), reason.clone()];
            (TimelineKind::Return, say("history-return", &[]), joined(parts))
        }
        RecordBody::Refund { order, amount: money, method, status } => {
            let parts = [Some(of(order)), status.clone(), method.clone()];
            let money = amount(&Money { amount: money.amount.abs(), ..money.clone() }, words);
            (TimelineKind::Refund, say("history-refund", &[("amount", &money)]), joined(parts))
        }
        RecordBody::Survey { survey, score, best, comment } => {
            let which = survey_code(*survey);
            let (score, best) = (score.normalize().to_string(), best.normalize().to_string());
            let title = say("history-survey", &[("survey", which), ("score", &score), ("best", &best)]);
            (TimelineKind::Survey, title, comment.clone().unwrap_or_default())
        }
        RecordBody::Loyalty { points, balance, tier } => {
            let sign = if *points < 0 { "less" } else { "more" };
            let change = points.unsigned_abs().to_string();
            let title = say("history-loyalty", &[("points", &change), ("sign", sign)]);
            let balance = balance.map(|balance| say("history-balance", &[("points", &balance.to_string())]));
            (TimelineKind::Loyalty, title, joined([tier.clone(), balance]))
        }
        RecordBody::Call { direction, seconds, note } => {
            let which = if *direction == Direction::Inbound { "inbound" } else { "outbound" };
            let minutes = seconds.map_or_else(|| "none".to_owned(), |s| s.div_ceil(60).to_string());
            let title = say("history-call", &[("which", which), ("minutes", &minutes)]);
            (TimelineKind::Call, title, note.clone().unwrap_or_default())
        }
        RecordBody::Consent { purpose, given, evidence } => {
            let given = if *given { "yes" } else { "no" };
            let title = say("history-consent", &[("given", given), ("purpose", purpose)]);
            (TimelineKind::Consent, title, evidence.clone().unwrap_or_default())
        }
        RecordBody::Event { what, detail } => {
            (TimelineKind::Event, what.clone(), detail.clone().unwrap_or_default())
        }
    }
}

fn survey_code(survey: SurveyKind) -> &'static str {
    match survey {
        SurveyKind::Csat => "csat",
        SurveyKind::Nps => "nps",
        SurveyKind::Ces => "ces",
    }
}

fn amount(of: &Money, words: Words) -> String {
    let written = Currency::get(&of.currency).and_then(|known| money(of.amount, known, &words.locale()));
    written.unwrap_or_else(|| format!("{} {}", of.amount, of.currency))
}

fn listed(items: &[Item], words: Words) -> Option<String> {
    let item = |item: &Item| {
        words.say("history-item", &[("quantity", &item.quantity.to_string()), ("name", &item.name)])
    };
    (!items.is_empty()).then(|| items.iter().map(item).collect::<Vec<_>>().join(BETWEEN))
}

fn joined<const N: usize>(parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(BETWEEN)
}

/// The day of a moment, by its own clock where it had one.
pub fn date(moment: parlance_model::Moment) -> String {
    moment.to_string().chars().take(10).collect()
}

/// The beginning of a text in one line.
fn excerpt(text: &str) -> String {
    let mut short: String = String::new();
    for (count, c) in text.split_whitespace().collect::<Vec<_>>().join(" ").chars().enumerate() {
        if count == TEXT {
            short.push('…');
            break;
        }
        short.push(c);
    }
    short
}

fn register(language: &str, text: &str) -> Option<TimelineRegister> {
    let beginning: String = text.chars().take(READ).collect();
    match courtesy::register(language, &beginning)?.register {
        courtesy::Register::Formal => Some(TimelineRegister::Formal),
        courtesy::Register::Informal => Some(TimelineRegister::Informal),
        courtesy::Register::Mixed => Some(TimelineRegister::Mixed),
        courtesy::Register::Neutral => None,
    }
}

fn state(state: store::PromiseState) -> PromiseState {
    match state {
        store::PromiseState::Open => PromiseState::Open,
        store::PromiseState::Kept => PromiseState::Kept,
        store::PromiseState::Withdrawn => PromiseState::Withdrawn,
    }
}

macro_rules! kinds {
    ($($kind:ident),*) => {
        /// The kind as it is shown.
        pub fn kind_of(kind: EntryKind) -> TimelineKind {
            match kind { $(EntryKind::$kind => TimelineKind::$kind),* }
        }

        /// The kind as the store has it.
        pub fn kind_in_store(kind: TimelineKind) -> EntryKind {
            match kind { $(TimelineKind::$kind => EntryKind::$kind),* }
        }
    };
}

kinds!(Message, Note, Event, Call, Order, Shipment, Return, Refund, Survey, Loyalty, Consent, Promise);
