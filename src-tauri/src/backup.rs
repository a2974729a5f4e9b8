//! The window's commands for backups and repairs.

use crate::commands::{Answer, Desktop};
use parlance_workspace::view::{BackupsView, RepairView, RestoreView, SnapshotView};

/// The backups.
#[tauri::command]
#[specta::specta]
pub(crate) async fn backups(workspace: Desktop<'_>) -> Answer<BackupsView> {
    workspace.backups().await
}

/// Makes a backup.
#[tauri::command]
#[specta::specta]
pub(crate) async fn back_up(workspace: Desktop<'_>) -> Answer<BackupsView> {
    workspace.back_up().await
}

/// Copies each backup to this folder, too, from now on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_backup_copies(workspace: Desktop<'_>, folder: Option<String>) -> Answer<BackupsView> {
    workspace.set_backup_copies(folder).await
}

/// Reads a backup whole.
#[tauri::command]
#[specta::specta]
pub(crate) async fn verify_backup(workspace: Desktop<'_>, backup: String) -> Answer<SnapshotView> {
    workspace.verify_backup(&backup).await
}

/// Goes back to a backup.
#[tauri::command]
#[specta::specta]
pub(crate) async fn restore_backup(workspace: Desktop<'_>, backup: String) -> Answer<RestoreView> {
    workspace.restore_backup(&backup).await
}

/// Restores a backup that was carried here, by its recovery code.
#[tauri::command]
#[specta::specta]
pub(crate) async fn restore_elsewhere(
    workspace: Desktop<'_>,
    folder: String,
    code: String,
    new_passphrase: Option<String>,
) -> Answer<RestoreView> {
    workspace.restore_elsewhere(&folder, code, new_passphrase).await
}

/// Repairs a damaged store.
#[tauri::command]
#[specta::specta]
pub(crate) async fn repair(workspace: Desktop<'_>) -> Answer<RepairView> {
    workspace.repair().await
}
