//! A customer as the agent sees her: one person, whatever she consists of; who else may be she; what a merge would bring.

use crate::{
    brief::{self, Subject},
    evidence::named_language,
    history, reader,
    view::{
        ChannelUse, CustomerView, DeskName, IdentityKind, IdentityView, LanguageName, LinkCode, LinkEvidence,
        LinkSuggestion, LoyaltyView, MarketName, MemberView, MergeOutcome, MergePreview, MergeSide,
        MergeWarning, MergeWarningCode, SurveyView,
    },
    words::Words,
};
use jiff::Timestamp;
use parlance_market::Market;
use parlance_model::{CustomerId, RecordBody};
use parlance_store::{
    self as store, CustomerRecord, Link, PersonRecord, PromiseState, RecordRow, Shared, Store, StoreError,
    Use,
};
use std::collections::{BTreeMap, BTreeSet};

/// How many records of a kind are looked through for the latest word.
const LATEST: u32 = 50;

/// The person that a customer is.
pub fn view(
    store: &Store,
    customer: CustomerId,
    words: Words,
    now: Timestamp,
) -> Result<CustomerView, StoreError> {
    let record = store.person(customer)?;
    let messages = reader::latest_messages(store, customer)?;
    let subject = reader::of_person(&record, &messages);
    let address = brief::address(&subject, words, now);
    let uses = store.uses(customer)?;
    let said = record.said();
    let of_members = record.members.iter().flat_map(|member| member.customer.person.language.clone());
    let written = messages.iter().filter(|message| message.direction == parlance_model::Direction::Inbound);
    let languages = written.filter_map(|message| reader::known(message.language.clone())).chain(of_members);
    let names = record.members.iter().flat_map(|member| &member.customer.names);
    let promises = store.promises(customer)?;
    Ok(CustomerView {
        id: record.root().unwrap_or(customer),
        name: if address.full_name.is_empty() { name(&record) } else { address.full_name },
        other_names: distinct(names.filter(|name| Some(*name) != said.name.as_ref()).cloned()),
        market: market(&record, words),
        city: said.city.clone().or(record.address().and_then(|address| address.city.clone())),
        asked_address: said.form_of_address.clone(),
        formality: address.formality,
        formality_evidence: address.evidence,
        languages: distinct(languages).iter().map(|tag| named_language(tag, words)).collect(),
        identities: identities(store, &record, words)?,
        members: members(store, &record, &uses, words)?,
        loyalty: loyalty(&store.records_of(customer, "loyalty", LATEST)?),
        surveys: surveys(&store.records_of(customer, "survey", LATEST)?),
        promises: open_promises(promises).into_iter().map(history::promise).collect(),
        suggestions: count(store.links(customer)?.len()),
        counts: history::counts(&store.timeline_counts(customer)?),
        desks: desks(&uses),
        channels: channels(&uses, words),
    })
}

/// What is still to be kept, due first; what has no day comes last.
pub fn open_promises(all: Vec<store::PromiseRecord>) -> Vec<store::PromiseRecord> {
    let mut open: Vec<_> = all.into_iter().filter(|promise| promise.state == PromiseState::Open).collect();
    open.sort_by_key(|promise| (promise.due.is_none(), promise.due.map(|due| due.utc), promise.id));
    open
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn distinct(all: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    all.filter(|one| seen.insert(one.clone())).collect()
}

/// Her name as it is known, else an address of hers.
fn name(record: &PersonRecord) -> String {
    let addressed = || record.members.iter().flat_map(|member| &member.customer.identities).next();
    record.said().name.or_else(|| addressed().map(|identity| identity.written.clone())).unwrap_or_default()
}

fn market(record: &PersonRecord, words: Words) -> Option<MarketName> {
    market_named(record.market().map(|(code, _)| code), words)
}

fn market_named(code: Option<&str>, words: Words) -> Option<MarketName> {
    Some(brief::market_name(Market::get(code?)?, words))
}

fn identities(store: &Store, record: &PersonRecord, words: Words) -> Result<Vec<IdentityView>, StoreError> {
    let desks: BTreeMap<_, _> = store.desks()?.into_iter().map(|desk| (desk.id, desk.name)).collect();
    let mut all: Vec<IdentityView> = Vec::new();
    for member in &record.members {
        for identity in &member.customer.identities {
            let place = identity.desk.and_then(|desk| desks.get(&desk).cloned());
            all.push(IdentityView {
                id: identity.id,
                customer: member.customer.id,
                kind: kind(identity.kind),
                written: identity.written.clone(),
                value: identity.value.clone(),
                place: place.unwrap_or_else(|| identity.network.clone()),
                shared: identity.shared != Shared::No,
                shared_because: match identity.shared {
                    Shared::No => String::new(),
                    Shared::Role => words.say("identity-shared-role", &[]),
                    Shared::Names => words.say("identity-shared-names", &[]),
                },
                verified: identity.verified,
            });
        }
    }
    all.sort_by_key(|identity| identity.kind);
    Ok(all)
}

fn kind(kind: store::IdentityKind) -> IdentityKind {
    match kind {
        store::IdentityKind::Email => IdentityKind::Email,
        store::IdentityKind::Phone => IdentityKind::Phone,
        store::IdentityKind::Handle => IdentityKind::Handle,
        store::IdentityKind::Desk => IdentityKind::Desk,
        store::IdentityKind::Order => IdentityKind::Order,
    }
}

fn members(
    store: &Store,
    record: &PersonRecord,
    uses: &[Use],
    words: Words,
) -> Result<Vec<MemberView>, StoreError> {
    let view = |member: &store::Member| {
        let CustomerRecord { id, market, person, .. } = &member.customer;
        let addresses = addresses(&member.customer);
        let tickets = uses.iter().filter(|used| used.customer == *id).map(|used| used.tickets).sum();
        Ok(MemberView {
            customer: *id,
            name: person.name.clone().or_else(|| addresses.first().cloned()).unwrap_or_default(),
            merged_into: member.merged_into,
            merged_at: member.merged,
            addresses,
            market: market_named(market.as_deref(), words),
            tickets,
            entries: store.own_timeline_counts(*id)?.values().sum(),
        })
    };
    record.members.iter().map(view).collect()
}

/// Addresses at which she is reached, as written, e-mail first.
fn addresses(customer: &CustomerRecord) -> Vec<String> {
    let reached = |identity: &&store::IdentityRecord| {
        matches!(
            identity.kind,
            store::IdentityKind::Email | store::IdentityKind::Phone | store::IdentityKind::Handle
        )
    };
    distinct(customer.identities.iter().filter(reached).map(|identity| identity.written.clone()))
}

fn loyalty(rows: &[RecordRow]) -> Vec<LoyaltyView> {
    let mut by_source = BTreeMap::<&str, LoyaltyView>::new();
    for row in rows {
        let RecordBody::Loyalty { balance, tier, .. } = &row.record.body else { continue };
        let latest = by_source.entry(&row.record.source).or_insert_with(|| LoyaltyView {
            source: row.record.source.clone(),
            tier: None,
            points: None,
            at: row.record.at,
        });
        latest.tier = latest.tier.take().or_else(|| tier.clone());
        latest.points = latest.points.or(*balance);
    }
    by_source.into_values().collect()
}

fn surveys(rows: &[RecordRow]) -> Vec<SurveyView> {
    let mut latest: Vec<SurveyView> = Vec::new();
    for row in rows {
        let RecordBody::Survey { survey, score, best, .. } = &row.record.body else { continue };
        if !latest.iter().any(|known| known.survey == *survey) {
            let (score, best) = (score.normalize().to_string(), best.normalize().to_string());
            latest.push(SurveyView { survey: *survey, score, best, at: row.record.at });
        }
    }
    latest
}

fn desks(uses: &[Use]) -> Vec<DeskName> {
    let names: BTreeMap<_, _> = uses.iter().map(|used| (used.desk, used.desk_name.clone())).collect();
    names.into_iter().map(|(id, name)| DeskName { id, name }).collect()
}

fn channels(uses: &[Use], words: Words) -> Vec<ChannelUse> {
    let mut all: Vec<ChannelUse> = Vec::new();
    for used in uses {
        let Some(channel) = &used.channel else { continue };
        if !all.iter().any(|known| known.channel == *channel) {
            let name = history::channel_name(channel, words);
            all.push(ChannelUse { channel: channel.clone(), name, latest: used.latest.into() });
        }
    }
    all
}

/// Who may be the same person.
pub fn suggestions(
    store: &Store,
    customer: CustomerId,
    words: Words,
) -> Result<Vec<LinkSuggestion>, StoreError> {
    let view = |link: Link| {
        let other = store.person(link.other)?;
        let addresses = other.members.iter().flat_map(|member| addresses(&member.customer));
        Ok(LinkSuggestion {
            other: link.other,
            name: name(&other),
            addresses: distinct(addresses),
            market: market(&other, words),
            tickets: store.uses(link.other)?.iter().map(|used| used.tickets).sum(),
            evidence: evidence(&link, words),
            score: link.score.into(),
        })
    };
    store.links(customer)?.into_iter().map(view).collect()
}

fn evidence(link: &Link, words: Words) -> Vec<LinkEvidence> {
    let said = |reason: &store::LinkReason| {
        let (code, id) = match reason.code {
            store::LinkCode::SameEmail => (LinkCode::SameEmail, "same-email"),
            store::LinkCode::SameHandle => (LinkCode::SameHandle, "same-handle"),
            store::LinkCode::SamePhone => (LinkCode::SamePhone, "same-phone"),
            store::LinkCode::SameOrder => (LinkCode::SameOrder, "same-order"),
            store::LinkCode::NamedOrder => (LinkCode::NamedOrder, "named-order"),
            store::LinkCode::SameNameAndAddress => (LinkCode::SameNameAndAddress, "same-name-and-address"),
            store::LinkCode::SameNameAndCity => (LinkCode::SameNameAndCity, "same-name-and-city"),
        };
        let text = words.say("link-evidence", &[("code", id), ("value", &reason.value)]);
        LinkEvidence { code, value: reason.value.clone(), text }
    };
    link.reasons.iter().map(said).collect()
}

/// What would become of two persons that are made one. The problem's code if they cannot be.
pub fn preview(
    store: &Store,
    from: CustomerId,
    into: CustomerId,
    words: Words,
) -> Result<MergePreview, StoreError> {
    if from == into {
        return Err(StoreError::Herself);
    }
    let (from, into) = (store.person(from)?, store.person(into)?);
    let (Some(from_root), Some(into_root)) = (from.root(), into.root()) else {
        return Err(StoreError::MissingRow);
    };
    if from_root == into_root {
        return Err(StoreError::SamePerson);
    }
    let link = store.link_between(from_root, into_root)?;
    Ok(MergePreview {
        as_asked: outcome(store, &into, &from, words)?,
        reversed: outcome(store, &from, &into, words)?,
        evidence: evidence(&link, words),
        score: link.score.into(),
        warnings: warnings(store, &from, &into, &link, words)?,
        from: side(store, &from, from_root, words)?,
        into: side(store, &into, into_root, words)?,
    })
}

fn side(
    store: &Store,
    record: &PersonRecord,
    root: CustomerId,
    words: Words,
) -> Result<MergeSide, StoreError> {
    Ok(MergeSide {
        id: root,
        name: name(record),
        market: market(record, words),
        asked_address: record.said().form_of_address,
        language: language(&reader::person(store, root)?, words),
        identities: identities(store, record, words)?,
        members: count(record.members.len()),
        tickets: store.uses(root)?.iter().map(|used| used.tickets).sum(),
        counts: history::counts(&store.timeline_counts(root)?),
    })
}

fn language(subject: &Subject, words: Words) -> Option<LanguageName> {
    subject.language().map(|tag| named_language(tag, words))
}

/// What would be shown with the first as the root.
fn outcome(
    store: &Store,
    root: &PersonRecord,
    other: &PersonRecord,
    words: Words,
) -> Result<MergeOutcome, StoreError> {
    // the root stays first; all others come by age, whichever person they were
    let mut rest: Vec<_> = root.members.iter().skip(1).chain(&other.members).cloned().collect();
    rest.sort_by_key(|member| member.customer.id);
    let together = PersonRecord { members: root.members.first().cloned().into_iter().chain(rest).collect() };
    let after = together.market().map(|(code, _)| code.to_owned());
    let mut tickets_moved = 0;
    for side in [root, other] {
        let before = side.market().map(|(code, _)| code.to_owned());
        if let (true, Some(id)) = (before != after, side.root()) {
            tickets_moved += store.uses(id)?.iter().map(|used| used.tickets).sum::<u32>();
        }
    }
    let said = together.said();
    Ok(MergeOutcome {
        id: together.root().ok_or(StoreError::MissingRow)?,
        name: name(&together),
        market: market(&together, words),
        asked_address: said.form_of_address.clone(),
        language: said.language.as_deref().map(|tag| named_language(tag, words)),
        tickets_moved,
    })
}

fn warnings(
    store: &Store,
    from: &PersonRecord,
    into: &PersonRecord,
    link: &Link,
    words: Words,
) -> Result<Vec<MergeWarning>, StoreError> {
    use MergeWarningCode::{
        DifferentAddress, DifferentMarkets, DifferentNames, NoEvidence, RefusedBefore, SharedAddress,
    };
    let (a, b) = (from.root().unwrap_or(link.other), into.root().unwrap_or(link.other));
    let shared = store.shared_between(a, b)?;
    let differ = |a: Option<String>, b: Option<String>| a.is_some() && b.is_some() && a != b;
    let (said_a, said_b) = (from.said(), into.said());
    let markets = |record: &PersonRecord| record.market().map(|(code, _)| code.to_owned());
    let mut found = Vec::new();
    let mut warn = |is: bool, code, id: &str, value: &str| {
        if is {
            let text = words.say("merge-warning", &[("code", id), ("value", value)]);
            found.push(MergeWarning { code, text });
        }
    };
    warn(store.is_link_refused(a, b)?, RefusedBefore, "refused-before", "");
    let only_shared = link.reasons.is_empty() && !shared.is_empty();
    warn(only_shared, SharedAddress, "shared-address", shared.first().map_or("", String::as_str));
    warn(link.reasons.is_empty() && shared.is_empty(), NoEvidence, "no-evidence", "");
    warn(!store.may_have_one_name(a, b)?, DifferentNames, "different-names", "");
    warn(differ(markets(from), markets(into)), DifferentMarkets, "different-markets", "");
    let asked = differ(said_a.form_of_address, said_b.form_of_address);
    warn(asked, DifferentAddress, "different-address", "");
    Ok(found)
}
