//! Fields of tickets, what somebody else did meanwhile, and what the agent takes back: over real HTTP.

use crate::common::{Elsewhere, Ring, all_forty, inbox, now, send_at_once, until, workspace};
use parlance_workspace::{
    Workspace,
    model::{DeskId, Field, OperationState, Status, TicketId},
    view::{Changed, FieldView, Mapping, OutboxRow, SyncPhase, Writing},
};
use tokio::sync::broadcast::Receiver;

struct Place {
    dir: tempfile::TempDir,
    elsewhere: Elsewhere,
    workspace: Workspace,
    changes: Receiver<Changed>,
    desk: DeskId,
    ticket: TicketId,
    number: String,
}

impl Place {
    async fn new() -> Self {
        let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
        let elsewhere = Elsewhere::new().await;
        let downloads = dir.path().join("downloads");
        std::fs::create_dir(&downloads).unwrap();
        let workspace = workspace(dir.path(), &ring).exporting_to(downloads);
        let mut changes = workspace.subscribe();
        workspace.create(None).await.unwrap();
        let desk = workspace.add_desk(elsewhere.form("Elsewhere")).await.unwrap().id;
        all_forty(&workspace, &mut changes).await;
        until(&mut changes, || async {
            (workspace.desks().await.unwrap()[0].sync.state == SyncPhase::Idle).then_some(())
        })
        .await;
        let rows = inbox(&workspace).await.rows;
        let row = rows.into_iter().find(|row| row.status == Status::Open).unwrap();
        Self { dir, elsewhere, workspace, changes, desk, ticket: row.ticket, number: row.number }
    }

    async fn field(&self, field: Field) -> FieldView {
        let view = self.workspace.ticket(self.ticket).await.unwrap();
        view.fields.into_iter().find(|view| view.field == field).unwrap()
    }

    async fn sent(&mut self) {
        let workspace = &self.workspace;
        until(&mut self.changes, || async { workspace.outbox().await.unwrap().is_empty().then_some(()) })
            .await;
    }

    async fn conflict(&mut self) -> OutboxRow {
        let workspace = &self.workspace;
        until(&mut self.changes, || async {
            let rows = workspace.outbox().await.unwrap();
            rows.into_iter().find(|row| row.state == OperationState::Conflict)
        })
        .await
    }

    fn on_desk(&self, field: &str) -> String {
        let ticket = self.elsewhere.desk.ticket(&self.number).unwrap();
        ticket[field].as_str().unwrap_or_default().to_owned()
    }

    fn colleague_sets(&self, setting: &str) {
        self.elsewhere.desk.colleague_sets(&self.number, setting, now()).unwrap();
    }
}

#[tokio::test]
async fn what_was_just_sent_can_be_taken_back_or_sent_at_once() {
    let mut place = Place::new().await;
    let row = place.workspace.send(place.ticket, Writing::Reply, "Too fast".into()).await.unwrap();
    assert_eq!(row.held, Some((now() + jiff::SignedDuration::from_secs(10)).into()));
    place.workspace.sync_now(None).await.unwrap();
    place.workspace.drop_operation(row.operation).await.unwrap();
    let view = place.workspace.ticket(place.ticket).await.unwrap();
    assert_eq!(view.reply_draft.as_deref(), Some("Too fast"));

    let row = place.workspace.send(place.ticket, Writing::Reply, "Now".into()).await.unwrap();
    place.workspace.retry(row.operation).await.unwrap();
    place.sent().await;
    let texts: Vec<_> =
        place.elsewhere.desk.messages(&place.number).unwrap().into_iter().map(|held| held.text).collect();
    assert!(texts.contains(&"Now".to_owned()) && !texts.contains(&"Too fast".to_owned()));
    place.workspace.close().await;
}

#[tokio::test]
async fn fields_are_changed_on_the_desk_and_only_to_what_it_can_hold() {
    let mut place = Place::new().await;
    send_at_once(&place.workspace).await;
    let (owner, custom) = (place.field(Field::Owner).await, Field::Custom("Order".to_owned()));
    let other = owner.choices.iter().find(|choice| choice.value != owner.value).unwrap().clone();
    let changes = [
        (Field::Priority, "urgent".to_owned(), "urgent"),
        (Field::Tags, " vip, refund,vip ".to_owned(), "refund\nvip"),
        (Field::Owner, other.value.clone(), other.value.as_str()),
        (custom, "ALM-1".to_owned(), "ALM-1"),
        (Field::Status, "solved".to_owned(), "solved"),
    ];
    for (field, to, held) in changes {
        place.workspace.change_field(place.ticket, field.clone(), to).await.unwrap();
        place.sent().await;
        let view = place.field(field.clone()).await;
        assert_eq!((view.value.as_str(), view.change), (held, None), "{field:?}");
    }
    assert_eq!((place.on_desk("priority").as_str(), place.on_desk("status").as_str()), ("urgent", "solved"));
    assert_eq!(place.on_desk("owner_id"), other.value);
    assert_eq!(place.workspace.ticket(place.ticket).await.unwrap().row.status, Status::Solved);

    for (field, to, code) in [
        (Field::Status, "on fire", "field-value"),
        (Field::Status, "", "field-value"),
        (Field::Custom("Nowhere".to_owned()), "x", "field-fixed"),
    ] {
        let problem = place.workspace.change_field(place.ticket, field, to.to_owned()).await.unwrap_err();
        assert_eq!(problem.code, code);
    }
    place.workspace.close().await;
}

#[tokio::test]
async fn of_two_values_the_agent_chooses_and_of_her_own_the_last_goes_out() {
    let mut place = Place::new().await;
    send_at_once(&place.workspace).await;
    place.workspace.pause_desk(place.desk, true).await.unwrap();
    let set = |to: &str| place.workspace.change_field(place.ticket, Field::Status, to.to_owned());
    set("waiting").await.unwrap();
    set("solved").await.unwrap();
    let rows = place.workspace.outbox().await.unwrap();
    assert_eq!(rows.len(), 1, "an untried change gives way to the next");
    let change = rows[0].change.as_ref().unwrap();
    assert_eq!((change.from.as_str(), change.to.as_str()), ("open", "solved"));
    set("open").await.unwrap();
    assert!(place.workspace.outbox().await.unwrap().is_empty(), "back to where it was");

    set("solved").await.unwrap();
    place.colleague_sets(r#"{"field":{"field":"status"},"value":"waiting"}"#);
    place.workspace.pause_desk(place.desk, false).await.unwrap();
    let row = place.conflict().await;
    assert_eq!(row.theirs.as_deref(), Some("waiting"));
    assert_eq!(row.problem.map(|problem| problem.code).as_deref(), Some("desk-conflict"));
    assert_eq!(place.on_desk("status"), "waiting");
    assert_eq!(place.field(Field::Status).await.change.unwrap().theirs.as_deref(), Some("waiting"));
    place.workspace.retry(row.operation).await.unwrap();
    place.sent().await;
    assert_eq!(place.on_desk("status"), "solved");
    place.workspace.close().await;
}

#[tokio::test]
async fn a_reply_waits_when_she_wrote_again_before_it_went_out() {
    let mut place = Place::new().await;
    send_at_once(&place.workspace).await;
    place.workspace.pause_desk(place.desk, true).await.unwrap();
    place.workspace.send(place.ticket, Writing::Reply, "It comes on Friday.".into()).await.unwrap();
    place.elsewhere.desk.customer_writes(&place.number, "Please cancel it!", now()).unwrap();
    place.workspace.pause_desk(place.desk, false).await.unwrap();
    let row = place.conflict().await;
    assert_eq!(row.problem.map(|problem| problem.code).as_deref(), Some("desk-moved-on"));
    let on_desk = |place: &Place| {
        let held = place.elsewhere.desk.messages(&place.number).unwrap();
        held.iter().filter(|held| held.text == "It comes on Friday.").count()
    };
    assert_eq!(on_desk(&place), 0);
    place.workspace.retry(row.operation).await.unwrap();
    place.sent().await;
    assert_eq!(on_desk(&place), 1);
    place.workspace.close().await;
}

#[tokio::test]
async fn a_team_says_what_its_desk_s_words_mean() {
    let place = Place::new().await;
    let view = place.workspace.mapping(place.desk).await.unwrap();
    assert!(view.statuses.iter().any(|known| (known.word.as_str(), known.means) == ("open", Status::Open)));
    assert!(!view.agents.is_empty() && view.fields.contains(&"Order".to_owned()));
    let mapping = Mapping {
        statuses: [("open".to_owned(), Status::Waiting)].into(),
        agents: [(view.agents[0].value.clone(), "Nóri".to_owned())].into(),
        ..Mapping::default()
    };
    place.workspace.set_mapping(place.desk, mapping.clone()).await.unwrap();
    assert_eq!(place.workspace.mapping(place.desk).await.unwrap().mapping, mapping);
    assert_eq!(place.workspace.ticket(place.ticket).await.unwrap().row.status, Status::Waiting);
    assert!(place.field(Field::Owner).await.choices.iter().any(|choice| choice.label == "Nóri"));
    place.workspace.set_mapping(place.desk, Mapping::default()).await.unwrap();
    assert_eq!(place.workspace.ticket(place.ticket).await.unwrap().row.status, Status::Open);
    place.workspace.close().await;
}

#[tokio::test]
async fn a_customer_s_file_is_saved_when_it_is_asked_for() {
    let mut place = Place::new().await;
    let downloads = place.dir.path().join("downloads");
    let mut saved = Vec::new();
    for row in inbox(&place.workspace).await.rows {
        let view = place.workspace.ticket(row.ticket).await.unwrap();
        let files = view.messages.into_iter().flat_map(|message| message.attachments);
        if let Some(file) = files.into_iter().next() {
            for _ in 0..2 {
                let path = place.workspace.save_attachment(file.id).await.unwrap();
                assert_eq!(std::fs::metadata(&path).unwrap().len(), u64::from(file.size.unwrap()));
                assert!(std::path::Path::new(&path).starts_with(&downloads), "{path}");
                saved.push(path);
            }
        }
    }
    saved.sort();
    saved.dedup();
    assert!(saved.len() >= 2 && saved.len() % 2 == 0, "none takes another's place: {saved:?}");
    let rows = inbox(&place.workspace).await.rows;
    place.elsewhere.stop().await;
    for row in rows {
        let view = place.workspace.ticket(row.ticket).await.unwrap();
        if let Some(file) =
            view.messages.into_iter().find_map(|message| message.attachments.into_iter().next())
        {
            let problem = place.workspace.save_attachment(file.id).await.unwrap_err();
            assert_eq!(problem.code, "desk-unreachable");
        }
    }
    place.workspace.close().await;
}
