//! Commands of what is done with people's data: each a line.

use crate::commands::{Answer, Desktop};
use parlance_workspace::{
    model::{CustomerId, RequestId},
    view::{
        AuditCheck, AuditView, ConsentForm, ConsentView, EraseForm, ErasePreview, ErasureRecord,
        PersonExport, RequestForm, RequestOutcome, RequestView, RetentionReport, RetentionRule,
        RetentionView,
    },
};

/// Writes everything about a customer into the folder for downloads.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_person(workspace: Desktop<'_>, customer: CustomerId) -> Answer<PersonExport> {
    workspace.export_person_here(customer).await
}

/// What an erasure would do, and what it cannot.
#[tauri::command]
#[specta::specta]
pub(crate) async fn erase_preview(workspace: Desktop<'_>, customer: CustomerId) -> Answer<ErasePreview> {
    workspace.erase_preview(customer).await
}

/// Erases a customer.
#[tauri::command]
#[specta::specta]
pub(crate) async fn erase(workspace: Desktop<'_>, form: EraseForm) -> Answer<ErasureRecord> {
    workspace.erase(form).await
}

/// Requests about data: of a customer, or of all.
#[tauri::command]
#[specta::specta]
pub(crate) async fn privacy_requests(
    workspace: Desktop<'_>,
    customer: Option<CustomerId>,
) -> Answer<Vec<RequestView>> {
    workspace.requests(customer).await
}

/// Opens a request.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_request(workspace: Desktop<'_>, form: RequestForm) -> Answer<RequestView> {
    workspace.open_request(form).await
}

/// Extends a request's deadline.
#[tauri::command]
#[specta::specta]
pub(crate) async fn extend_request(
    workspace: Desktop<'_>,
    request: RequestId,
    to: String,
) -> Answer<RequestView> {
    workspace.extend_request(request, to).await
}

/// Closes a request with what was done.
#[tauri::command]
#[specta::specta]
pub(crate) async fn close_request(
    workspace: Desktop<'_>,
    request: RequestId,
    outcome: RequestOutcome,
) -> Answer<RequestView> {
    workspace.close_request(request, outcome).await
}

/// What a customer allowed and took back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn consents(workspace: Desktop<'_>, customer: CustomerId) -> Answer<Vec<ConsentView>> {
    workspace.consents(customer).await
}

/// Writes down what she allowed or took back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn add_consent(workspace: Desktop<'_>, form: ConsentForm) -> Answer<Vec<ConsentView>> {
    workspace.add_consent(form).await
}

/// How long things are kept.
#[tauri::command]
#[specta::specta]
pub(crate) async fn retention(workspace: Desktop<'_>) -> Answer<RetentionView> {
    workspace.retention().await
}

/// Keeps how long things are kept.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_retention(
    workspace: Desktop<'_>,
    rules: Vec<RetentionRule>,
) -> Answer<RetentionView> {
    workspace.set_retention(rules).await
}

/// What would go by rules that are being considered.
#[tauri::command]
#[specta::specta]
pub(crate) async fn retention_preview(
    workspace: Desktop<'_>,
    rules: Vec<RetentionRule>,
) -> Answer<Vec<RetentionReport>> {
    workspace.retention_preview(Some(rules)).await
}

/// Entries of the audit trail before a place, the latest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn audit(workspace: Desktop<'_>, before: Option<u32>, most: u32) -> Answer<AuditView> {
    workspace.audit(before.map(i64::from), most).await
}

/// Holds the whole audit trail against its hashes and signatures.
#[tauri::command]
#[specta::specta]
pub(crate) async fn verify_audit(workspace: Desktop<'_>) -> Answer<AuditCheck> {
    workspace.verify_audit().await
}
