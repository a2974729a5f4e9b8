//! Commands of imports: each a line.

use crate::commands::{Answer, Desktop};
use parlance_workspace::{
    model::ImportId,
    view::{ImportChoice, ImportFields, ImportForm, ImportPreview, ImportSummary, ImportUndone, ImportView},
};
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;

/// Asks for a file in the system's own dialog; `None` if the agent chose none.
#[tauri::command]
#[specta::specta]
pub(crate) async fn choose_import_file(app: AppHandle) -> Answer<Option<String>> {
    let (told, chosen) = tokio::sync::oneshot::channel();
    app.dialog().file().pick_file(move |file| {
        // fails only if the window is gone
        let _ = told.send(file.map(|file| file.to_string()));
    });
    Ok(chosen.await.unwrap_or_default())
}

/// What a file seems to be, and what its first rows would become.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_preview(
    workspace: Desktop<'_>,
    path: String,
    choice: ImportChoice,
) -> Answer<ImportPreview> {
    workspace.import_preview(path, choice).await
}

/// What a mapping can say.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_fields(workspace: Desktop<'_>) -> Answer<ImportFields> {
    Ok(workspace.import_fields())
}

/// Brings a file in; `Changed::Imports` tells how far it is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_file(workspace: Desktop<'_>, form: ImportForm) -> Answer<ImportSummary> {
    workspace.import(form).await
}

/// Stops the import that is under way.
#[tauri::command]
#[specta::specta]
pub(crate) async fn stop_import(workspace: Desktop<'_>) -> Answer<()> {
    workspace.stop_import().await
}

/// Imports that were done.
#[tauri::command]
#[specta::specta]
pub(crate) async fn imports(workspace: Desktop<'_>) -> Answer<Vec<ImportView>> {
    workspace.imports().await
}

/// Takes a whole import back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn undo_import(workspace: Desktop<'_>, id: ImportId) -> Answer<ImportUndone> {
    workspace.undo_import(id).await
}
