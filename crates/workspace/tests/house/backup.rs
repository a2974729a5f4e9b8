//! Backups as an agent has them: made, gone back to, carried to another machine; and a damaged store made whole.

use crate::common::{ByHand, Ring, all_forty, inbox, workspace, workspace_by};
use parlance_workspace::{
    KeyringFault, Workspace,
    view::{Door, Writing},
};
use std::{fs, path::Path, sync::Arc};

async fn with_demo(dir: &Path, ring: &Arc<Ring>) -> (Workspace, String) {
    let workspace = workspace_by(dir, ring, Arc::new(ByHand::default()));
    let mut changes = workspace.subscribe();
    let made = workspace.create(None).await.unwrap();
    workspace.start_demo().await.unwrap();
    all_forty(&workspace, &mut changes).await;
    (workspace, made.recovery_code)
}

/// A byte in each of these pages is another.
fn ruin(dir: &Path, pages: impl IntoIterator<Item = usize>) {
    let path = dir.join("parlance.db");
    let mut bytes = fs::read(&path).unwrap();
    pages.into_iter().for_each(|page| bytes[(page - 1) * 4096 + 99] ^= 1);
    fs::write(path, bytes).unwrap();
}

#[tokio::test]
async fn a_backup_is_made_listed_verified_and_gone_back_to() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let (workspace, _) = with_demo(dir.path(), &ring).await;
    assert!(workspace.backups().await.unwrap().snapshots.is_empty());
    let backups = workspace.back_up().await.unwrap();
    let [snapshot] = backups.snapshots.as_slice() else { panic!("{backups:?}") };
    assert_eq!((snapshot.tickets, snapshot.unsent), (40, 0));
    assert_eq!(workspace.verify_backup(&snapshot.id).await.unwrap(), *snapshot);
    assert_eq!(workspace.verify_backup("../vault.json").await.unwrap_err().code, "backup-missing");

    let ticket = inbox(&workspace).await.rows[0].ticket;
    workspace.save_draft(ticket, Writing::Reply, "since then".into()).await.unwrap();
    let restored = workspace.restore_backup(&snapshot.id).await.unwrap();
    assert_eq!((restored.drafts, restored.held, restored.lost), (1, 0, 0));
    assert!(Path::new(&restored.aside.unwrap()).exists());
    assert_eq!(workspace.door().await, Door::Open { has_desks: true });
    assert_eq!(inbox(&workspace).await.total, 40);
    workspace.close().await;
}

#[tokio::test]
async fn each_backup_is_copied_to_the_folder_that_was_chosen() {
    let (dir, ring, elsewhere) = (tempfile::tempdir().unwrap(), Ring::new(), tempfile::tempdir().unwrap());
    let workspace = workspace(dir.path(), &ring);
    workspace.create(None).await.unwrap();
    let gone = elsewhere.path().join("stick").display().to_string();
    assert_eq!(workspace.set_backup_copies(Some(gone.clone())).await.unwrap_err().code, "backup-no-folder");
    fs::create_dir(&gone).unwrap();
    workspace.set_backup_copies(Some(gone.clone())).await.unwrap();
    let made = workspace.back_up().await.unwrap();
    assert!(Path::new(&gone).join(&made.snapshots[0].id).join("vault.json").exists());
    fs::remove_dir_all(&gone).unwrap();
    fs::write(&gone, "pulled out").unwrap();
    assert_eq!(workspace.back_up().await.unwrap_err().code, "backup-not-copied");
    let after = workspace.backups().await.unwrap();
    assert_eq!((after.snapshots.len(), after.problem.unwrap().code.as_str()), (1, "backup-not-copied"));
    workspace.close().await;
}

#[tokio::test]
async fn a_backup_carried_to_another_machine_opens_with_the_recovery_code() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let (first, code) = with_demo(dir.path(), &ring).await;
    let backups = first.back_up().await.unwrap();
    first.close().await;
    let carried = Path::new(&backups.folder).join(&backups.snapshots[0].id).display().to_string();

    let (there, other_ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let other = workspace(there.path(), &other_ring);
    let wrong = other.restore_elsewhere(&carried, "AAAA-BBBB".into(), None).await.unwrap_err();
    assert_eq!(wrong.code, "vault-wrong-recovery-code");
    assert_eq!(other.door().await, Door::New { keyring: true });
    other_ring.break_with(Some(KeyringFault::Unavailable));
    let passphrase = Some("kék hajnal öt".to_owned());
    let restored = other.restore_elsewhere(&carried, code.clone(), passphrase.clone()).await.unwrap();
    assert_eq!(restored.aside, None);
    assert_eq!(inbox(&other).await.total, 40);
    assert_eq!(
        other.restore_elsewhere(&carried, code, passphrase).await.unwrap_err().code,
        "backup-store-here"
    );
    other.close().await;
    let again = workspace(there.path(), &other_ring);
    assert_eq!(again.door().await, Door::Passphrase);
    assert_eq!(again.unlock("kék hajnal öt".into()).await.unwrap(), Door::Open { has_desks: true });
    again.close().await;
}

#[tokio::test]
async fn a_damaged_store_is_repaired_and_its_desk_tells_the_rest_again() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let (first, _) = with_demo(dir.path(), &ring).await;
    let ticket = inbox(&first).await.rows[0].ticket;
    first.save_draft(ticket, Writing::Reply, "not to be lost".into()).await.unwrap();
    first.back_up().await.unwrap();
    first.close().await;
    ruin(dir.path(), [1]);

    let workspace = workspace(dir.path(), &ring);
    let Door::Damaged { problem, snapshots } = workspace.door().await else { panic!("not damaged") };
    assert_eq!((problem.code.as_str(), snapshots.len()), ("store-corrupt", 1));
    assert_eq!(workspace.desks().await.unwrap_err().code, "workspace-locked");
    let mut changes = workspace.subscribe();
    let repaired = workspace.repair().await.unwrap();
    assert!(repaired.broken == 1 && repaired.whole, "{repaired:?}");
    assert_eq!(workspace.door().await, Door::Open { has_desks: true });
    all_forty(&workspace, &mut changes).await;
    assert_eq!(workspace.ticket(ticket).await.unwrap().reply_draft.as_deref(), Some("not to be lost"));
    workspace.close().await;
}

#[tokio::test]
async fn a_store_damaged_beyond_repair_is_what_it_was_at_the_backup() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let (first, _) = with_demo(dir.path(), &ring).await;
    let made = first.back_up().await.unwrap();
    first.close().await;
    let pages = fs::metadata(dir.path().join("parlance.db")).unwrap().len() as usize / 4096;
    ruin(dir.path(), 1..pages);

    let workspace = workspace(dir.path(), &ring);
    assert!(matches!(workspace.door().await, Door::Damaged { .. }));
    workspace.restore_backup(&made.snapshots[0].id).await.unwrap();
    assert_eq!(workspace.door().await, Door::Open { has_desks: true });
    assert_eq!(inbox(&workspace).await.total, 40);
    workspace.close().await;
}
