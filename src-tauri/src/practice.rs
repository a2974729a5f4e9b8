//! Commands of practice: each a line.

use crate::commands::{Answer, Desktop};
use parlance_workspace::{
    model::AttemptId,
    view::{
        AssignmentForm, AssignmentView, AttemptRowView, CheckView, PracticeScene, PracticeView, PreviewStep,
        PreviewView, ResultsFile, ResultsForm, ResultsView, ReviewRating, ReviewView, ScenarioExport,
        ScenarioFault, ScenarioSource, ScenarioText, SharedReport,
    },
};

/// All scenarios, as they would be told in a language, and what waits.
#[tauri::command]
#[specta::specta]
pub(crate) async fn practice(workspace: Desktop<'_>, language: String) -> Answer<PracticeView> {
    workspace.practice(language).await
}

/// Begins a scenario.
#[tauri::command]
#[specta::specta]
pub(crate) async fn begin_practice(
    workspace: Desktop<'_>,
    scenario: String,
    language: String,
) -> Answer<PracticeScene> {
    workspace.begin_practice(scenario, language).await
}

/// Goes on with an attempt.
#[tauri::command]
#[specta::specta]
pub(crate) async fn practice_attempt(workspace: Desktop<'_>, attempt: AttemptId) -> Answer<PracticeScene> {
    workspace.practice_attempt(attempt).await
}

/// Chooses what to say.
#[tauri::command]
#[specta::specta]
pub(crate) async fn practice_choose(
    workspace: Desktop<'_>,
    attempt: AttemptId,
    choice: u32,
) -> Answer<PracticeScene> {
    workspace.practice_choose(attempt, choice).await
}

/// Answers in one's own words.
#[tauri::command]
#[specta::specta]
pub(crate) async fn practice_write(
    workspace: Desktop<'_>,
    attempt: AttemptId,
    answer: String,
) -> Answer<PracticeScene> {
    workspace.practice_write(attempt, answer).await
}

/// Checks an answer as it is typed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn check_practice(
    workspace: Desktop<'_>,
    attempt: AttemptId,
    text: String,
) -> Answer<CheckView> {
    workspace.check_practice(attempt, text).await
}

/// Attempts, the latest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn practice_history(workspace: Desktop<'_>) -> Answer<Vec<AttemptRowView>> {
    workspace.practice_history().await
}

/// Removes an attempt for good.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_attempt(workspace: Desktop<'_>, attempt: AttemptId) -> Answer<()> {
    workspace.remove_attempt(attempt).await
}

/// Cards that are due.
#[tauri::command]
#[specta::specta]
pub(crate) async fn practice_review(workspace: Desktop<'_>) -> Answer<ReviewView> {
    workspace.practice_review().await
}

/// Tells how well a card was known.
#[tauri::command]
#[specta::specta]
pub(crate) async fn rate_card(workspace: Desktop<'_>, key: String, rating: ReviewRating) -> Answer<()> {
    workspace.rate_card(key, rating).await
}

/// A scenario as its author sees it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn scenario_source(workspace: Desktop<'_>, scenario: String) -> Answer<ScenarioSource> {
    workspace.scenario_source(scenario).await
}

/// What is wrong with a scenario as it is written, and how it plays.
#[tauri::command]
#[specta::specta]
pub(crate) async fn preview_scenario(
    workspace: Desktop<'_>,
    scenario: String,
    files: Vec<ScenarioText>,
    language: String,
    steps: Vec<PreviewStep>,
) -> Answer<PreviewView> {
    workspace.preview_scenario(scenario, files, language, steps).await
}

/// Keeps a scenario of the team's own.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_scenario(
    workspace: Desktop<'_>,
    scenario: String,
    files: Vec<ScenarioText>,
) -> Answer<Vec<ScenarioFault>> {
    workspace.save_scenario(scenario, files).await
}

/// Keeps a scenario with its next version.
#[tauri::command]
#[specta::specta]
pub(crate) async fn publish_scenario(
    workspace: Desktop<'_>,
    scenario: String,
    files: Vec<ScenarioText>,
) -> Answer<Vec<ScenarioFault>> {
    workspace.publish_scenario(scenario, files).await
}

/// Removes a scenario of the team's own.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_scenario(workspace: Desktop<'_>, scenario: String) -> Answer<()> {
    workspace.remove_scenario(scenario).await
}

/// Results of one's own attempts and of shared ones.
#[tauri::command]
#[specta::specta]
pub(crate) async fn practice_results(workspace: Desktop<'_>, form: ResultsForm) -> Answer<ResultsView> {
    workspace.practice_results(form).await
}

/// Writes results into the downloads folder and tells the file's path.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_results(
    workspace: Desktop<'_>,
    form: ResultsForm,
    file: ResultsFile,
) -> Answer<String> {
    workspace.export_results(form, file).await
}

/// Takes in what others have shared.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_results(workspace: Desktop<'_>, text: String) -> Answer<SharedReport> {
    workspace.import_results(text).await
}

/// Removes everything that others have shared.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_shared_results(workspace: Desktop<'_>) -> Answer<()> {
    workspace.remove_shared_results().await
}

/// Writes a scenario into the downloads folder and tells the file's path.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_scenario(
    workspace: Desktop<'_>,
    scenario: String,
    language: String,
    kind: ScenarioExport,
) -> Answer<String> {
    workspace.export_scenario(scenario, language, kind).await
}

/// Takes in a scenario's file.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_scenario(workspace: Desktop<'_>, text: String) -> Answer<Vec<ScenarioFault>> {
    workspace.import_scenario(text).await
}

/// Writes an assignment into the downloads folder and tells the file's path.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_assignment(workspace: Desktop<'_>, form: AssignmentForm) -> Answer<String> {
    workspace.export_assignment(form).await
}

/// Takes in an assignment.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_assignment(workspace: Desktop<'_>, text: String) -> Answer<AssignmentView> {
    workspace.import_assignment(text).await
}

/// Assignments that were taken in.
#[tauri::command]
#[specta::specta]
pub(crate) async fn assignments(workspace: Desktop<'_>) -> Answer<Vec<AssignmentView>> {
    workspace.assignments().await
}

/// Forgets an assignment.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_assignment(workspace: Desktop<'_>, title: String, from: String) -> Answer<()> {
    workspace.remove_assignment(title, from).await
}
