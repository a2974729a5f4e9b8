//! Practice: a scenario from its beginning to its end over a real store, what comes back of it, what is shared, and what an
//! author keeps.

use crate::common::{ByHand, Ring, inbox, until, workspace, workspace_by};
use parlance_workspace::{
    Workspace,
    model::AttemptId,
    view::{
        AssignmentForm, PracticeAsk, PracticeScene, ResultsBy, ResultsFile, ResultsForm, ReviewFront,
        ReviewRating, ScenarioExport, ScenarioText, Settings, Writing,
    },
};
use std::{fs, path::Path, sync::Arc};

const SCENARIO: &str = "upset-refund-de";
const GOOD: &str = "Dear Ms Lindner, I am sorry. You have waited 31 days and written three times, and the delay was our mistake. \
                    I released the 129 euros today, and they will be there by Friday. I will check on Friday. Kind regards, Mira Adler";
const POOR: &str = "Dear customer, please be patient. You failed to send the form.";

async fn opened(dir: &Path) -> Workspace {
    opened_by(dir, &ByHand::default()).await
}

/// Files go beside the store, where the test finds them.
async fn opened_by(dir: &Path, clock: &ByHand) -> Workspace {
    let workspace = workspace_by(dir, &Ring::new(), Arc::new(clock.clone())).exporting_to(dir.to_owned());
    workspace.create(None).await.unwrap();
    workspace
}

/// Takes the second choice each time, and answers with this.
async fn play(workspace: &Workspace, scenario: &str, answer: &str) -> PracticeScene {
    let mut scene = workspace.begin_practice(scenario.into(), "en".into()).await.unwrap();
    for _ in 0..30 {
        scene = match &scene.ask {
            PracticeAsk::Choose { offers } => {
                let second = u32::from(offers.len() > 1);
                workspace.practice_choose(scene.attempt, second).await.unwrap()
            }
            PracticeAsk::Write { .. } => {
                workspace.practice_write(scene.attempt, answer.into()).await.unwrap()
            }
            PracticeAsk::End => return scene,
        };
    }
    panic!("{scenario} does not end")
}

/// Until an answer is asked for, by the second choice.
async fn to_the_answer(workspace: &Workspace) -> PracticeScene {
    let mut scene = workspace.begin_practice(SCENARIO.into(), "en".into()).await.unwrap();
    while let PracticeAsk::Choose { offers } = &scene.ask {
        let choice = u32::from(offers.len() > 1);
        scene = workspace.practice_choose(scene.attempt, choice).await.unwrap();
    }
    scene
}

fn form(by: ResultsBy) -> ResultsForm {
    ResultsForm { by, person: None, from: None, to: None }
}

#[tokio::test]
async fn a_scenario_is_practised_to_its_end_and_goes_on_after_the_door_was_closed() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let first = workspace(dir.path(), &ring);
    first.create(None).await.unwrap();
    let list = first.practice("en".into()).await.unwrap();
    assert!(list.scenarios.len() >= 30 && list.unusable.is_empty() && list.due == 0);
    let asked = to_the_answer(&first).await;
    let PracticeAsk::Write { task } = &asked.ask else { panic!("{:?}", asked.ask) };
    assert!(task.contains("129 euros"), "{task}");
    assert_eq!(asked.brief.market.as_ref().map(|market| market.code.as_str()), Some("DE"));
    let checked = first.check_practice(asked.attempt, POOR.into()).await.unwrap();
    assert!(checked.findings.iter().any(|finding| finding.rule == "blame"), "{checked:#?}");
    first.close().await;
    drop(first);

    let again = workspace(dir.path(), &ring);
    again.door().await;
    let same = again.practice_attempt(asked.attempt).await.unwrap();
    assert_eq!(same.lines, asked.lines);
    let end = again.practice_write(asked.attempt, GOOD.into()).await.unwrap();
    let told = end.feedback.last().unwrap();
    assert!(told.is_good && told.percent >= 72, "{told:#?}");
    assert!(
        told.criteria
            .iter()
            .any(|criterion| criterion.sentences.iter().any(|said| said.contains("129 euros")))
    );
    assert_eq!(end.ask, PracticeAsk::End);
    let summary = end.summary.unwrap();
    assert!(summary.percent.unwrap() > 60 && !summary.skills.is_empty());
    // What is told in one's own language comes first.
    let told = again.practice("hu".into()).await.unwrap().scenarios;
    let own = told.iter().take_while(|card| card.language.tag == "hu").count();
    assert!(own > 0 && told[own..].iter().all(|card| card.language.tag != "hu"));
    let history = again.practice_history().await.unwrap();
    assert_eq!(history.len(), 1);
    assert!(history[0].ended && history[0].playable && history[0].percent == summary.percent);
    let card = again.practice("en".into()).await.unwrap();
    let card = card.scenarios.into_iter().find(|card| card.id == SCENARIO).unwrap();
    assert_eq!((card.done, card.best), (1, summary.percent));
    // What has ended stays as it is.
    assert_eq!(again.practice_choose(asked.attempt, 0).await.unwrap_err().code, "practice-moved-on");
    assert_eq!(again.practice_write(asked.attempt, GOOD.into()).await.unwrap_err().code, "practice-moved-on");
    again.remove_attempt(asked.attempt).await.unwrap();
    assert_eq!(again.practice_attempt(asked.attempt).await.unwrap_err().code, "practice-no-attempt");
    again.close().await;
}

#[tokio::test]
async fn what_was_missed_comes_back_the_next_day_and_holds_nothing_that_was_written() {
    let (dir, clock) = (tempfile::tempdir().unwrap(), ByHand::default());
    let workspace = opened_by(dir.path(), &clock).await;
    let end = play(&workspace, SCENARIO, "You failed to wait, Xaxlotl. Nothing else.").await;
    assert!(end.summary.unwrap().cards > 0);
    assert_eq!(workspace.practice_review().await.unwrap().cards, []);
    clock.forward(25);
    let due = workspace.practice_review().await.unwrap();
    assert!(due.due > 0 && !due.cards.is_empty());
    assert_eq!(workspace.practice("en".into()).await.unwrap().due, due.due);
    for card in &due.cards {
        let said = format!("{card:?}");
        assert!(!said.contains("Xaxlotl") && !said.contains("practice-"), "{said}");
        workspace.rate_card(card.key.clone(), ReviewRating::Good).await.unwrap();
    }
    let left = workspace.practice_review().await.unwrap().due;
    assert_eq!(left, due.due - u32::try_from(due.cards.len()).unwrap());
    workspace.close().await;
}

#[tokio::test]
async fn what_the_check_finds_in_a_reply_becomes_a_card_of_the_rule_alone() {
    let (dir, clock) = (tempfile::tempdir().unwrap(), ByHand::default());
    let workspace = opened_by(dir.path(), &clock).await;
    let mut changes = workspace.subscribe();
    workspace.start_demo().await.unwrap();
    let first = until(&mut changes, || async { inbox(&workspace).await.rows.into_iter().next() }).await;
    let ticket = first.ticket;
    let reply = "Dear Zorblax, you failed to fill in the form. {{signature}}";
    workspace.send(ticket, Writing::Reply, reply.into()).await.unwrap();
    clock.forward(25);
    let due = workspace.practice_review().await.unwrap();
    assert!(!due.cards.is_empty());
    for card in due.cards {
        assert!(
            matches!(card.front, ReviewFront::Rule { .. }) && !format!("{card:?}").contains("Zorblax"),
            "{card:?}"
        );
    }
    let settings = workspace.settings().await.unwrap();
    let practice = parlance_workspace::view::PracticeSettings { from_replies: false, ..settings.practice };
    workspace.set_settings(Settings { practice, ..settings }).await.unwrap();
    let before = workspace.practice_review().await.unwrap().due;
    workspace
        .send(ticket, Writing::Reply, "Sehr geehrte Damen und Herren!!! WIR HELFEN!!!".into())
        .await
        .unwrap();
    clock.forward(25);
    assert_eq!(workspace.practice_review().await.unwrap().due, before);
    workspace.close().await;
}

#[tokio::test]
async fn results_are_one_s_own_until_they_are_shared_and_sharing_twice_is_sharing_once() {
    let dir = tempfile::tempdir().unwrap();
    let learner = opened(dir.path()).await;
    play(&learner, SCENARIO, GOOD).await;
    play(&learner, "konbini-payment-jp", POOR).await;
    let own = learner.practice_results(form(ResultsBy::Market)).await.unwrap();
    assert_eq!((own.attempts, own.shared), (2, 0));
    let markets: Vec<_> = own.rows.iter().map(|row| row.label.as_str()).collect();
    assert_eq!(markets, ["Germany", "Japan"]);
    let nameless = learner.export_results(form(ResultsBy::Skill), ResultsFile::Xapi).await.unwrap_err();
    assert_eq!(nameless.code, "practice-no-name");
    let settings = learner.settings().await.unwrap();
    learner.set_settings(Settings { signature: "Nóra Vámos".into(), ..settings }).await.unwrap();
    let file = learner.export_results(form(ResultsBy::Skill), ResultsFile::Xapi).await.unwrap();
    let shared = fs::read_to_string(file).unwrap();
    assert!(!shared.contains("Mira Adler"), "words were shared that were not to be");
    let table = learner.export_results(form(ResultsBy::Skill), ResultsFile::Csv).await.unwrap();
    assert!(fs::read_to_string(table).unwrap().contains("Apology"));
    learner.close().await;

    let dir = tempfile::tempdir().unwrap();
    let trainer = opened(dir.path()).await;
    let report = trainer.import_results(shared.clone()).await.unwrap();
    assert_eq!((report.new, report.known), (2, 0));
    let report = trainer.import_results(shared).await.unwrap();
    assert_eq!((report.new, report.known), (0, 2));
    let all = trainer.practice_results(form(ResultsBy::Person)).await.unwrap();
    assert_eq!((all.attempts, all.shared, all.people), (2, 2, vec!["Nóra Vámos".to_owned()]));
    let wrong = trainer.import_results("{\"verb\":\n".into()).await.unwrap_err();
    assert_eq!(
        (wrong.code.as_str(), wrong.args.get("line").map(String::as_str)),
        ("practice-results-file", Some("1"))
    );
    trainer.remove_shared_results().await.unwrap();
    assert_eq!(trainer.practice_results(form(ResultsBy::Person)).await.unwrap().attempts, 0);
    trainer.close().await;
}

#[tokio::test]
async fn an_author_keeps_a_copy_of_her_own_and_what_cannot_be_read_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let workspace = opened(dir.path()).await;
    let source = workspace.scenario_source(SCENARIO.into()).await.unwrap();
    assert!(!source.own);
    let changed = |from: &str, to: &str| -> Vec<ScenarioText> {
        let file =
            |file: &ScenarioText| ScenarioText { name: file.name.clone(), text: file.text.replace(from, to) };
        source.files.iter().map(file).collect()
    };
    let title = async |workspace: &Workspace| {
        let list = workspace.practice("en".into()).await.unwrap();
        let card = list.scenarios.into_iter().find(|card| card.id == SCENARIO).unwrap();
        (card.title, card.own)
    };
    let mine = changed("A refund that should have been here", "Mine");
    assert_eq!(workspace.save_scenario(SCENARIO.into(), mine.clone()).await.unwrap(), []);
    assert_eq!(title(&workspace).await, ("Mine".to_owned(), true));
    let broken = changed("level = 2", "level = two");
    let faults = workspace.save_scenario(SCENARIO.into(), broken.clone()).await.unwrap();
    assert!(faults[0].line.is_some() && faults[0].column.is_some(), "{faults:?}");
    assert_eq!(title(&workspace).await.0, "Mine");
    let unplayable =
        workspace.publish_scenario(SCENARIO.into(), changed("-> cause", "-> nowhere")).await.unwrap();
    assert!(unplayable.iter().any(|fault| !fault.remark), "{unplayable:?}");
    assert_eq!(workspace.publish_scenario(SCENARIO.into(), mine.clone()).await.unwrap(), []);
    let published = workspace.practice("en".into()).await.unwrap();
    let published = published.scenarios.into_iter().find(|card| card.id == SCENARIO).unwrap();
    assert_eq!((published.title.as_str(), published.version), ("Mine", 2));
    let preview =
        workspace.preview_scenario(SCENARIO.into(), changed("-> cause", "-> nowhere"), "en".into(), vec![]);
    let preview = preview.await.unwrap();
    assert!(preview.faults.iter().any(|fault| fault.message.contains("nowhere") && fault.line.is_some()));
    for name in ["../outside", "", "Ab", "a/b", "c:x"] {
        let refused = workspace.save_scenario(name.into(), mine.clone()).await.unwrap_err();
        assert_eq!(refused.code, "practice-bad-name", "{name}");
    }
    let file =
        workspace.export_scenario(SCENARIO.into(), "en".into(), ScenarioExport::Parlance).await.unwrap();
    let package =
        workspace.export_scenario(SCENARIO.into(), "en".into(), ScenarioExport::Cmi5).await.unwrap();
    assert!(fs::read(package).unwrap().starts_with(b"PK"));
    workspace.remove_scenario(SCENARIO.into()).await.unwrap();
    assert!(!title(&workspace).await.1);
    assert_eq!(workspace.import_scenario(fs::read_to_string(file).unwrap()).await.unwrap(), []);
    assert_eq!(title(&workspace).await, ("Mine".to_owned(), true));
    let wrong = workspace.import_scenario("{}".into()).await.unwrap_err();
    assert_eq!(wrong.code, "practice-scenario-file");
    workspace.close().await;
}

#[tokio::test]
async fn what_is_assigned_stands_first_until_it_is_done() {
    let dir = tempfile::tempdir().unwrap();
    let workspace = opened(dir.path()).await;
    let asked = AssignmentForm {
        title: "Late parcels".into(),
        until: "2026-12-24".into(),
        note: None,
        people: vec![],
        groups: vec![],
        scenarios: vec![SCENARIO.into()],
    };
    let empty = AssignmentForm { scenarios: vec![], ..asked.clone() };
    assert_eq!(workspace.export_assignment(empty).await.unwrap_err().code, "practice-assignment-empty");
    let file = workspace.export_assignment(asked).await.unwrap();
    let text = fs::read_to_string(file).unwrap();
    for _ in 0..2 {
        let taken = workspace.import_assignment(text.clone()).await.unwrap();
        assert_eq!((taken.done, taken.of), (0, 1));
    }
    assert_eq!(workspace.assignments().await.unwrap().len(), 1);
    let first = workspace.practice("en".into()).await.unwrap().scenarios.swap_remove(0);
    assert_eq!((first.id.as_str(), first.assigned.unwrap().done), (SCENARIO, false));
    play(&workspace, SCENARIO, GOOD).await;
    assert_eq!(workspace.assignments().await.unwrap()[0].done, 1);
    let wrong = workspace.import_assignment("title = 1".into()).await.unwrap_err();
    assert_eq!(wrong.code, "practice-assignment-file");
    workspace.remove_assignment("Late parcels".into(), String::new()).await.unwrap();
    assert_eq!(workspace.assignments().await.unwrap(), []);
    let unknown = workspace.practice_attempt(AttemptId::from_bytes([7; 16])).await.unwrap_err();
    assert_eq!(unknown.code, "practice-no-attempt");
    workspace.close().await;
}
