//! Everything about one person, over a real store: written out, erased, asked for, kept for a time.

use crate::common::{ByHand, Ring, all_forty, inbox, until, workspace, workspace_by};
use parlance_workspace::{
    Workspace,
    model::CustomerId,
    view::{
        ConsentForm, EraseForm, InboxQuery, RequestForm, RequestKind, RequestOutcome, RetentionKind,
        RetentionRule,
    },
};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};
use tempfile::TempDir;

struct House {
    clock: ByHand,
    dir: TempDir,
    ring: Arc<Ring>,
    workspace: Workspace,
    /// The customer from Osaka.
    her: CustomerId,
    name: String,
}

async fn house() -> House {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let clock = ByHand::default();
    let workspace = Workspace::new(dir.path().to_owned(), Arc::new(clock.clone()), ring.clone());
    let mut changes = workspace.subscribe();
    workspace.create(None).await.unwrap();
    workspace.start_demo().await.unwrap();
    all_forty(&workspace, &mut changes).await;
    let japan = InboxQuery { market: Some("JP".into()), limit: 100, ..InboxQuery::default() };
    let row = until(&mut changes, || async {
        let rows = workspace.inbox(japan.clone()).await.unwrap().rows;
        rows.into_iter().find(|row| row.customer.contains("髙橋"))
    })
    .await;
    let her = workspace.ticket(row.ticket).await.unwrap().customer;
    House { clock, dir, ring, workspace, her, name: row.customer }
}

fn form(house: &House) -> EraseForm {
    EraseForm {
        customer: house.her,
        reason: "asked by letter".to_owned(),
        confirm: house.name.clone(),
        drop_outgoing: false,
        delete_files: true,
    }
}

fn erasure(house: &House) -> RequestForm {
    RequestForm {
        customer: house.her,
        kind: RequestKind::Erasure,
        received: "2026-11-20".to_owned(),
        note: String::new(),
    }
}

#[tokio::test]
async fn everything_about_her_is_written_for_machines_and_for_her_to_read() {
    let house = house().await;
    let folder = tempfile::tempdir().unwrap();
    let made = house.workspace.export_person(house.her, folder.path().to_owned()).await.unwrap();
    let json: serde_json::Value = serde_json::from_str(&fs::read_to_string(&made.json).unwrap()).unwrap();
    assert_eq!(json["format"], "parlance-person");
    let rows = json["tables"].as_object().unwrap();
    let count: usize = rows.values().map(|rows| rows.as_array().unwrap().len()).sum();
    assert_eq!(count, made.rows as usize);
    for table in rows.keys() {
        assert!(json["schema"][table].is_string(), "{table} is not explained");
    }
    let html = fs::read_to_string(&made.html).unwrap();
    assert!(html.contains("<html lang=\"ja\""), "{html}");
    assert!(html.contains(&house.name));
    let said = rows["messages"][0]["body"].as_str().unwrap().lines().next().unwrap();
    assert!(html.contains(said), "{said}");
    let again = house.workspace.export_person(house.her, folder.path().to_owned()).await.unwrap();
    assert_ne!(again.json, made.json);
    let audit = house.workspace.audit(None, 1).await.unwrap();
    assert_eq!((audit.entries[0].kind.as_str(), audit.more), ("export", true));
}

#[tokio::test]
async fn she_is_erased_with_a_signed_record_once_her_name_is_typed() {
    let house = house().await;
    let folder = tempfile::tempdir().unwrap();
    let made = house.workspace.export_person(house.her, folder.path().to_owned()).await.unwrap();
    house.workspace.open_request(erasure(&house)).await.unwrap();
    let preview = house.workspace.erase_preview(house.her).await.unwrap();
    assert_eq!((preview.confirm.as_str(), preview.sending, preview.undecided), (house.name.as_str(), 0, 0));
    assert_eq!((preview.files.len(), preview.requests.len(), preview.desks.len()), (2, 1, 1));
    assert!(preview.desks[0].advice.contains(&preview.desks[0].desk));
    let kinds: Vec<_> = preview.counts.iter().map(|count| count.kind.as_str()).collect();
    assert!(kinds.contains(&"messages") && !kinds.contains(&"timeline_counts"), "{kinds:?}");
    for (wrong, code) in [
        (EraseForm { confirm: "somebody".to_owned(), ..form(&house) }, "privacy-confirm"),
        (EraseForm { reason: " ".to_owned(), ..form(&house) }, "privacy-no-reason"),
        (
            EraseForm { reason: house.name.clone(), delete_files: false, ..form(&house) },
            "privacy-reason-names",
        ),
    ] {
        assert_eq!(house.workspace.erase(wrong).await.unwrap_err().code, code);
    }
    let kept = house.workspace.back_up().await.unwrap().snapshots;
    let record = house.workspace.erase(form(&house)).await.unwrap();
    assert_eq!((kept.len(), record.backups_removed), (1, Some(1)), "what was backed up still had her");
    assert_eq!(house.workspace.backups().await.unwrap().snapshots.len(), 1, "there is a new one without her");
    assert!(record.cleaned && record.files_left.is_empty());
    assert_eq!(record.files_deleted, 2);
    assert!(!Path::new(&made.html).exists());
    assert!(!record.entry.entry.contains(&house.name));
    assert_eq!(record.entry.reason.as_deref(), Some("asked by letter"));
    let details: Vec<_> = record.entry.details.iter().map(|(name, _)| name.as_str()).collect();
    assert!(details.contains(&"law") && details.contains(&"request-received"), "{details:?}");
    assert!(inbox(&house.workspace).await.rows.iter().all(|row| row.customer != house.name));
    assert_eq!(house.workspace.erase_preview(house.her).await.unwrap_err().code, "store-missing-row");
    let check = house.workspace.verify_audit().await.unwrap();
    assert_eq!((check.entries, check.fault), (3, None));
    assert_eq!(check.head, record.entry.hash);
    assert_eq!((check.key.len(), record.entry.signature.len()), (64, 128));
}

/// The backup that an erasure would have removed if it had not been killed, where it was; the workspace is closed.
async fn left_behind(house: &House) -> PathBuf {
    let backups = house.workspace.back_up().await.unwrap();
    let backup = Path::new(&backups.folder).join(&backups.snapshots[0].id);
    let away = tempfile::tempdir_in(house.dir.path()).unwrap();
    fs::rename(&backup, away.path().join("away")).unwrap();
    assert_eq!(house.workspace.erase(form(house)).await.unwrap().backups_removed, Some(0));
    house.workspace.close().await;
    fs::rename(away.path().join("away"), &backup).unwrap();
    house.clock.forward(1);
    backup
}

#[tokio::test]
async fn a_backup_that_she_was_left_in_goes_at_the_next_start() {
    let house = house().await;
    let backup = left_behind(&house).await;
    let again = workspace_by(house.dir.path(), &house.ring, Arc::new(house.clock.clone()));
    let mut changes = again.subscribe();
    again.door().await;
    until(&mut changes, || async {
        let left = again.backups().await.unwrap().snapshots;
        (left.len() == 1 && !backup.exists()).then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_backup_that_she_was_left_in_goes_with_the_next_command_after_a_kill() {
    let house = house().await;
    let backup = left_behind(&house).await;
    fs::write(house.dir.path().join("parlance.open"), "").unwrap();
    let clock = Arc::new(house.clock.clone());
    let command = Workspace::for_terminal(house.dir.path().to_owned(), clock, house.ring.clone(), "en");
    command.door().await;
    assert!(!backup.exists());
    assert_eq!(command.backups().await.unwrap().snapshots.len(), 1, "there is a new one without her");
    command.close().await;
}

#[tokio::test]
async fn the_trail_s_key_is_the_store_s_after_another_start() {
    let house = house().await;
    house.workspace.open_request(erasure(&house)).await.unwrap();
    let before = house.workspace.verify_audit().await.unwrap();
    house.workspace.close().await;
    let again = workspace(house.dir.path(), &house.ring);
    again.door().await;
    let after = again.verify_audit().await.unwrap();
    assert_eq!((after.entries, after.fault.clone()), (1, None));
    assert_eq!(after, before);
}

#[tokio::test]
async fn a_request_is_counted_down_by_the_law_of_her_market_and_closed() {
    let house = house().await;
    let workspace = &house.workspace;
    let mut german = inbox(workspace).await.rows.into_iter();
    let german = german.find(|row| row.market.as_ref().is_some_and(|market| market.code == "DE"));
    let german = workspace.ticket(german.expect("a ticket from Germany").ticket).await.unwrap().customer;
    let ask = |customer, kind, received: &str| RequestForm {
        customer,
        kind,
        received: received.to_owned(),
        note: " by e-mail ".to_owned(),
    };
    let open = workspace.open_request(ask(german, RequestKind::Access, "2026-11-03")).await.unwrap();
    assert_eq!((open.due.as_deref(), open.days_left), (Some("2026-12-03"), Some(10)));
    assert!(!open.ask && open.extendable && open.note == "by e-mail");
    assert!(open.law.unwrap().contains("GDPR"));
    let late = workspace.open_request(ask(german, RequestKind::Erasure, "2026-10-20")).await.unwrap();
    assert_eq!((late.days_left, late.ask), (Some(-3), true));
    let without_day =
        workspace.open_request(ask(house.her, RequestKind::Access, "2026-11-01")).await.unwrap();
    assert_eq!((without_day.due, without_day.ask), (None, true));
    let not_yet = workspace.open_request(ask(german, RequestKind::Access, "2026-12-03")).await;
    assert_eq!(not_yet.unwrap_err().code, "privacy-received-later");
    let earlier = workspace.extend_request(open.id, "2026-12-01".to_owned()).await;
    assert_eq!(earlier.unwrap_err().code, "privacy-extend-later");
    let extended = workspace.extend_request(open.id, "2027-02-03".to_owned()).await.unwrap();
    assert_eq!((extended.due.as_deref(), extended.extended), (Some("2027-02-03"), true));
    let closed = workspace.close_request(late.id, RequestOutcome::Done).await.unwrap();
    assert_eq!((closed.days_left, closed.outcome), (None, Some(RequestOutcome::Done)));
    let order: Vec<_> = workspace.requests(None).await.unwrap().into_iter().map(|one| one.id).collect();
    assert_eq!(order, [without_day.id, open.id, late.id]);
    assert_eq!(workspace.requests(Some(house.her)).await.unwrap().len(), 1);
}

#[tokio::test]
async fn consents_are_only_added_and_the_last_word_on_each_purpose_is_told() {
    let house = house().await;
    let say = |purpose: &str, given| ConsentForm {
        customer: house.her,
        purpose: purpose.to_owned(),
        given,
        evidence: "on the telephone".to_owned(),
    };
    house.workspace.add_consent(say("marketing-email", true)).await.unwrap();
    house.clock.forward(1);
    house.workspace.add_consent(say("survey", true)).await.unwrap();
    house.clock.forward(1);
    let all = house.workspace.add_consent(say("marketing-email", false)).await.unwrap();
    let told: Vec<_> = all.iter().map(|one| (one.purpose.as_str(), one.given, one.latest)).collect();
    assert_eq!(
        told,
        [("marketing-email", false, true), ("survey", true, true), ("marketing-email", true, false)]
    );
    let nothing = house.workspace.add_consent(say(" ", true)).await.unwrap_err();
    assert_eq!(nothing.code, "privacy-no-purpose");
}

#[tokio::test]
async fn nothing_goes_by_age_until_the_team_says_so_and_a_dry_run_shows_it_first() {
    let house = house().await;
    let workspace = &house.workspace;
    assert!(workspace.retention().await.unwrap().rules.is_empty());
    assert!(workspace.run_retention().await.unwrap().is_empty());
    let rule = |market: Option<&str>, months| RetentionRule {
        market: market.map(str::to_owned),
        kind: RetentionKind::Messages,
        months,
    };
    let twice = workspace.set_retention(vec![rule(None, 1), rule(None, 2)]).await.unwrap_err();
    assert_eq!(twice.code, "retention-twice");
    assert_eq!(workspace.set_retention(vec![rule(None, 0)]).await.unwrap_err().code, "retention-months");
    let kept = workspace.set_retention(vec![rule(Some("de"), 24), rule(None, 6)]).await.unwrap();
    assert_eq!(kept.rules, [rule(None, 6), rule(Some("DE"), 24)]);
    let before = inbox(workspace).await.total;
    let dry = workspace.retention_preview(None).await.unwrap();
    assert_eq!(dry[0].before, "2026-05-23");
    assert_eq!(inbox(workspace).await.total, before);
    let ran = workspace.run_retention().await.unwrap();
    assert_eq!(ran[0].tickets, dry[0].tickets);
    assert_eq!(inbox(workspace).await.total, before - ran.iter().map(|report| report.tickets).sum::<u32>());
    assert!(workspace.retention().await.unwrap().last_run.is_some());
}
