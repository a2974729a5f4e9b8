//! Commands of returns and refunds: each a line.

use crate::commands::{Answer, Desktop};
use parlance_workspace::{
    model::{CaseId, CustomerId},
    view::{
        ApprovalForm, CaseFilter, CaseForm, CaseStep, CaseView, LimitsForm, PolicyReport, PolicyView,
        ReturnOrder, ReturnQuery, ReturnVerdict, ReturnsSetup, TotalsView,
    },
};

/// A customer's orders, newest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn return_orders(workspace: Desktop<'_>, customer: CustomerId) -> Answer<Vec<ReturnOrder>> {
    workspace.return_orders(customer).await
}

/// Whether something of an order may go back, and what comes with it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn return_options(workspace: Desktop<'_>, query: ReturnQuery) -> Answer<ReturnVerdict> {
    workspace.return_options(query).await
}

/// Opens a case of a return.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_case(workspace: Desktop<'_>, form: CaseForm) -> Answer<CaseView> {
    workspace.open_case(form, None).await
}

/// Does a step of a case.
#[tauri::command]
#[specta::specta]
pub(crate) async fn step_case(
    workspace: Desktop<'_>,
    id: CaseId,
    step: CaseStep,
    reason: String,
) -> Answer<CaseView> {
    workspace.step_case(id, step, reason, None).await
}

/// A second person's decision on a refund that waits.
#[tauri::command]
#[specta::specta]
pub(crate) async fn approve_refund(workspace: Desktop<'_>, form: ApprovalForm) -> Answer<CaseView> {
    workspace.approve_refund(form).await
}

/// Cases, the latest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn cases(workspace: Desktop<'_>, filter: CaseFilter) -> Answer<Vec<CaseView>> {
    workspace.cases(filter).await
}

/// Every shop's policy.
#[tauri::command]
#[specta::specta]
pub(crate) async fn return_policies(workspace: Desktop<'_>) -> Answer<Vec<PolicyView>> {
    workspace.return_policies().await
}

/// What is wrong with a policy's text, or what it says. Keeps nothing.
#[tauri::command]
#[specta::specta]
pub(crate) async fn check_return_policy(workspace: Desktop<'_>, toml: String) -> Answer<PolicyReport> {
    workspace.check_return_policy(toml).await
}

/// Keeps a shop's policy, if nothing is wrong with its text.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_return_policy(workspace: Desktop<'_>, toml: String) -> Answer<PolicyReport> {
    workspace.set_return_policy(toml).await
}

/// Removes a shop's policy.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_return_policy(workspace: Desktop<'_>, shop: String) -> Answer<()> {
    workspace.remove_return_policy(shop).await
}

/// Up to what the agent refunds without asking.
#[tauri::command]
#[specta::specta]
pub(crate) async fn return_limits(workspace: Desktop<'_>) -> Answer<Option<LimitsForm>> {
    workspace.return_limits().await
}

/// Keeps the limits; none: every refund waits for an approval.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_return_limits(workspace: Desktop<'_>, form: Option<LimitsForm>) -> Answer<()> {
    workspace.set_return_limits(form).await
}

/// What was refunded today.
#[tauri::command]
#[specta::specta]
pub(crate) async fn running_totals(workspace: Desktop<'_>) -> Answer<TotalsView> {
    workspace.running_totals().await
}

/// What forms offer.
#[tauri::command]
#[specta::specta]
pub(crate) async fn returns_setup(workspace: Desktop<'_>) -> Answer<ReturnsSetup> {
    workspace.returns_setup().await
}
