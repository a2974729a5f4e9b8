//! Customers over the whole house: a person of two customers, her timeline, what the agent writes down, and parting again.

use crate::common::{Ring, all_forty, inbox, workspace};
use parlance_workspace::{
    Workspace,
    model::{CustomerId, Direction},
    view::{
        CallForm, EventForm, InboxQuery, LinkCode, MergeWarningCode, TimelineEntry, TimelineKind,
        TimelinePage, TimelineQuery,
    },
};
use std::collections::BTreeSet;

async fn demo(dir: &std::path::Path, ring: &std::sync::Arc<Ring>) -> Workspace {
    let workspace = workspace(dir, ring);
    let mut changes = workspace.subscribe();
    workspace.create(None).await.unwrap();
    workspace.start_demo().await.unwrap();
    all_forty(&workspace, &mut changes).await;
    // opening a ticket reads it: its language, its market, the keys of her phone numbers
    for row in inbox(&workspace).await.rows {
        workspace.ticket(row.ticket).await.unwrap();
    }
    workspace
}

async fn of_market(workspace: &Workspace, market: &str) -> Vec<CustomerId> {
    let query = InboxQuery { market: Some(market.to_owned()), limit: 100, ..InboxQuery::default() };
    let mut found = Vec::new();
    for row in workspace.inbox(query).await.unwrap().rows {
        let customer = workspace.ticket(row.ticket).await.unwrap().customer;
        if !found.contains(&customer) {
            found.push(customer);
        }
    }
    found
}

fn query(customer: CustomerId) -> TimelineQuery {
    TimelineQuery {
        customer,
        before: None,
        after: None,
        from_date: None,
        kinds: vec![],
        desks: vec![],
        channels: vec![],
        limit: 500,
    }
}

async fn page(workspace: &Workspace, customer: CustomerId) -> TimelinePage {
    workspace.timeline(query(customer)).await.unwrap()
}

fn cursors(page: &TimelinePage) -> BTreeSet<String> {
    page.entries.iter().map(|entry| entry.cursor.clone()).collect()
}

#[tokio::test]
async fn two_customers_become_one_person_and_are_parted_as_they_were() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let workspace = demo(dir.path(), &ring).await;
    let (japan, hungary) = (of_market(&workspace, "JP").await, of_market(&workspace, "HU").await);
    let (from, into) = (japan[0], hungary[0]);
    let before = (workspace.customer(from).await.unwrap(), workspace.customer(into).await.unwrap());
    let timelines = (page(&workspace, from).await, page(&workspace, into).await);
    let inboxes = inbox(&workspace).await;

    let preview = workspace.preview_merge(from, into).await.unwrap();
    assert_eq!((preview.from.id, preview.into.id), (from, into));
    assert_eq!(preview.as_asked.market.as_ref().unwrap().code, "HU");
    assert_eq!(preview.reversed.market.as_ref().unwrap().code, "JP");
    assert_eq!(preview.as_asked.tickets_moved, preview.from.tickets);
    assert_eq!((preview.score, preview.evidence.len()), (0, 0));
    let warned: Vec<_> = preview.warnings.iter().map(|warning| warning.code).collect();
    assert!(warned.contains(&MergeWarningCode::NoEvidence), "{warned:?}");
    assert!(warned.contains(&MergeWarningCode::DifferentMarkets), "{warned:?}");

    let person = workspace.merge(from, into).await.unwrap();
    assert_eq!((person.id, person.members.len()), (into, 2));
    assert_eq!(person.market.as_ref().unwrap().code, "HU");
    assert_eq!(person.members[1].merged_into, Some(into));
    assert_eq!(of_market(&workspace, "JP").await, japan[1..]);
    let together = page(&workspace, from).await;
    let both: BTreeSet<_> = cursors(&timelines.0).union(&cursors(&timelines.1)).cloned().collect();
    assert_eq!(cursors(&together), both);
    assert_eq!(workspace.merge(into, from).await.unwrap_err().code, "merge-same-person");
    assert_eq!(workspace.preview_merge(into, from).await.unwrap_err().code, "merge-same-person");
    assert_eq!(workspace.preview_merge(into, into).await.unwrap_err().code, "merge-herself");

    let parted = workspace.unmerge(from).await.unwrap();
    assert_eq!((parted, workspace.customer(into).await.unwrap()), before);
    assert_eq!((page(&workspace, from).await, page(&workspace, into).await), timelines);
    assert_eq!(inbox(&workspace).await, inboxes);
    assert_eq!(workspace.unmerge(from).await.unwrap_err().code, "merge-not-merged");
    workspace.close().await;
}

#[tokio::test]
async fn what_the_agent_writes_down_stands_in_the_timeline_with_our_words() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let workspace = demo(dir.path(), &ring).await;
    let customer = of_market(&workspace, "JP").await[0];
    let call = |note: &str| CallForm {
        customer,
        direction: Direction::Inbound,
        at: Some("2030-01-02T10:00:00+09:00".parse().unwrap()),
        minutes: Some(12),
        note: note.to_owned(),
    };
    assert_eq!(workspace.add_call(call("  ")).await.unwrap_err().code, "call-empty");
    workspace.add_call(call("返金について")).await.unwrap();
    let event = EventForm { customer, at: None, what: "Sent a voucher".to_owned(), detail: None };
    workspace.add_event(event).await.unwrap();

    let newest = &page(&workspace, customer).await.entries[0];
    let TimelineEntry { kind, title, text, channel, source, direction, .. } = newest.clone();
    assert_eq!((kind, direction), (TimelineKind::Call, Some(Direction::Inbound)));
    assert!(title.contains("12"), "{title}");
    assert_eq!((text.as_str(), channel.as_deref(), source.as_str()), ("返金について", Some("phone"), ""));

    let of = |kinds: &[TimelineKind]| TimelineQuery { kinds: kinds.to_vec(), ..query(customer) };
    let messages = workspace.timeline(of(&[TimelineKind::Message])).await.unwrap();
    assert!(!messages.entries.is_empty());
    for entry in &messages.entries {
        assert_eq!(entry.kind, TimelineKind::Message);
        assert!(entry.ticket.is_some() && !entry.source.is_empty() && !entry.text.is_empty(), "{entry:?}");
    }
    let hers = messages.entries.iter().filter(|entry| entry.direction == Some(Direction::Inbound));
    assert!(hers.clone().all(|entry| entry.language.as_deref() == Some("ja")), "{messages:?}");
    let total: u32 = messages.totals.iter().map(|count| count.entries).sum();
    assert_eq!(total as usize, page(&workspace, customer).await.entries.len());

    // a jump to before the call, and back up to it
    let jumped = TimelineQuery { from_date: Some("2029-12-31".to_owned()), ..query(customer) };
    let jumped = workspace.timeline(jumped).await.unwrap();
    assert!(jumped.newer && jumped.entries.iter().all(|entry| entry.kind != TimelineKind::Call));
    let up = TimelineQuery { after: Some(jumped.entries[0].cursor.clone()), ..query(customer) };
    let up = workspace.timeline(up).await.unwrap();
    assert_eq!((up.entries.len(), up.newer, up.older), (1, false, true));
    assert_eq!(&up.entries[0], newest);
    for (bad, code) in [
        (TimelineQuery { before: Some("x".to_owned()), ..query(customer) }, "timeline-bad-cursor"),
        (TimelineQuery { from_date: Some("soon".to_owned()), ..query(customer) }, "timeline-bad-date"),
    ] {
        assert_eq!(workspace.timeline(bad).await.unwrap_err().code, code);
    }
    workspace.close().await;
}

#[tokio::test]
async fn a_suggestion_is_refused_for_good_and_the_brief_knows_her_other_ways() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let workspace = demo(dir.path(), &ring).await;
    let mut seen = 0;
    for row in inbox(&workspace).await.rows {
        let customer = workspace.ticket(row.ticket).await.unwrap().customer;
        for other in workspace.suggestions(customer).await.unwrap() {
            assert!(other.score >= 30 && !other.evidence.is_empty(), "{other:?}");
            assert!(other.evidence.iter().all(|reason| reason.code != LinkCode::SameEmail), "{other:?}");
            workspace.refuse_link(customer, other.other).await.unwrap();
            seen += 1;
        }
        assert_eq!(workspace.suggestions(customer).await.unwrap(), []);
    }
    let customers = (of_market(&workspace, "JP").await[0], of_market(&workspace, "HU").await[0]);
    workspace.refuse_link(customers.0, customers.1).await.unwrap();
    let preview = workspace.preview_merge(customers.1, customers.0).await.unwrap();
    assert_eq!(preview.warnings[0].code, MergeWarningCode::RefusedBefore);
    assert!(seen < 40, "{seen}");

    // a person with tickets by two ways: each ticket's brief tells of the other way
    let rows = inbox(&workspace).await.rows;
    let mut ways = Vec::new();
    for row in &rows {
        let customer = workspace.ticket(row.ticket).await.unwrap().customer;
        let view = workspace.customer(customer).await.unwrap();
        ways.extend(view.channels.first().map(|way| (row.ticket, customer, way.channel.clone())));
    }
    let (ticket, customer, way) = ways[0].clone();
    let other = ways.iter().find(|(_, of, other)| *of != customer && *other != way).expect("another way");
    assert_eq!(workspace.brief(ticket, None).await.unwrap().history, Vec::<String>::new());
    workspace.merge(other.1, customer).await.unwrap();
    assert_eq!(workspace.brief(ticket, None).await.unwrap().history.len(), 1);
    workspace.close().await;
}
