//! What stands between the agent and her store, whatever has become of keyring, passphrase and files.

use crate::common::{Ring, workspace};
use parlance_workspace::{KeyringFault, view::Door};
use std::{fs, path::Path, sync::Arc};

fn problem(door: Door) -> (&'static str, String) {
    match door {
        Door::Recovery { problem } => ("recovery", problem.code),
        Door::Closed { problem } => ("closed", problem.code),
        Door::Damaged { problem, .. } => ("damaged", problem.code),
        Door::New { .. } => ("new", String::new()),
        Door::Passphrase => ("passphrase", String::new()),
        Door::Open { .. } => ("open", String::new()),
    }
}

async fn state(dir: &Path, ring: &Arc<Ring>) -> (&'static str, String) {
    let workspace = workspace(dir, ring);
    let door = workspace.door().await;
    workspace.close().await;
    problem(door)
}

/// Makes a store and closes it; gives its recovery code.
async fn made(dir: &Path, ring: &Arc<Ring>, passphrase: Option<&str>) -> String {
    let workspace = workspace(dir, ring);
    let made = workspace.create(passphrase.map(str::to_owned)).await.unwrap();
    workspace.close().await;
    made.recovery_code
}

fn is(state: &str, code: &str) -> (&'static str, String) {
    let state =
        ["recovery", "closed", "new", "passphrase", "open"].into_iter().find(|s| *s == state).unwrap();
    (state, code.to_owned())
}

#[tokio::test]
async fn without_a_store_it_says_whether_a_keyring_can_hold_its_key() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    assert_eq!(workspace(dir.path(), &ring).door().await, Door::New { keyring: true });
    ring.break_with(Some(KeyringFault::Unavailable));
    assert_eq!(workspace(dir.path(), &ring).door().await, Door::New { keyring: false });
}

#[tokio::test]
async fn a_store_in_the_keyring_opens_by_itself() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    made(dir.path(), &ring, None).await;
    assert_eq!(workspace(dir.path(), &ring).door().await, Door::Open { has_desks: false });
}

#[tokio::test]
async fn nothing_is_given_before_the_store_is_open() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    assert_eq!(workspace(dir.path(), &ring).desks().await.unwrap_err().code, "workspace-locked");
}

#[tokio::test]
async fn without_a_keyring_no_store_is_made_without_a_passphrase() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    ring.break_with(Some(KeyringFault::Unavailable));
    let workspace = workspace(dir.path(), &ring);
    assert_eq!(workspace.create(None).await.unwrap_err().code, "vault-no-keyring");
    assert_eq!(workspace.create(Some("  ".into())).await.unwrap_err().code, "passphrase-empty");
    assert_eq!(workspace.door().await, Door::New { keyring: false });
}

#[tokio::test]
async fn a_passphrase_opens_and_a_wrong_one_does_not() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    made(dir.path(), &ring, Some("kék hajnal öt")).await;
    let workspace = workspace(dir.path(), &ring);
    assert_eq!(workspace.door().await, Door::Passphrase);
    assert_eq!(workspace.unlock("kek hajnal".into()).await.unwrap_err().code, "vault-wrong-passphrase");
    assert_eq!(workspace.unlock("kék hajnal öt".into()).await.unwrap(), Door::Open { has_desks: false });
}

#[tokio::test]
async fn a_locked_missing_or_switched_keyring_asks_for_the_recovery_code_which_opens() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let code = made(dir.path(), &ring, None).await;
    ring.break_with(Some(KeyringFault::Locked));
    assert_eq!(state(dir.path(), &ring).await, is("recovery", "vault-keyring-locked"));
    ring.break_with(Some(KeyringFault::Unavailable));
    assert_eq!(state(dir.path(), &ring).await.0, "recovery");
    ring.break_with(None);
    let (elsewhere, other) = (tempfile::tempdir().unwrap(), Ring::new());
    made(elsewhere.path(), &other, None).await;
    ring.take_from(&other);
    assert_eq!(state(dir.path(), &ring).await, is("recovery", "vault-key-foreign"));
    ring.forget_all();
    assert_eq!(state(dir.path(), &ring).await, is("recovery", "vault-key-missing"));

    let opened = workspace(dir.path(), &ring);
    assert_eq!(opened.recover("AAAA-BBBB".into(), None).await.unwrap_err().code, "vault-wrong-recovery-code");
    assert_eq!(opened.recover(code, None).await.unwrap(), Door::Open { has_desks: false });
    opened.close().await;
    assert_eq!(state(dir.path(), &ring).await, is("open", ""));
}

#[tokio::test]
async fn without_a_keyring_the_recovery_code_moves_the_key_under_a_passphrase() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let code = made(dir.path(), &ring, None).await;
    ring.break_with(Some(KeyringFault::Unavailable));
    let opened = workspace(dir.path(), &ring);
    assert_eq!(
        opened.recover(code, Some("új jelmondat".into())).await.unwrap(),
        Door::Open { has_desks: false }
    );
    opened.close().await;
    assert_eq!(state(dir.path(), &ring).await, is("passphrase", ""));
}

#[tokio::test]
async fn a_damaged_store_stays_closed_and_as_it_is() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    made(dir.path(), &ring, None).await;
    let file = dir.path().join("parlance.db");
    let mut bytes = fs::read(&file).unwrap();
    bytes.iter_mut().for_each(|byte| *byte = byte.wrapping_add(101));
    fs::write(&file, &bytes).unwrap();
    assert_eq!(state(dir.path(), &ring).await, is("closed", "store-foreign"));
    assert_eq!(fs::read(&file).unwrap(), bytes);
}

#[tokio::test]
async fn a_store_without_its_vault_is_not_written_over() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    made(dir.path(), &ring, None).await;
    fs::remove_file(dir.path().join("vault.json")).unwrap();
    assert_eq!(state(dir.path(), &ring).await, is("closed", "vault-damaged"));
    let code = workspace(dir.path(), &ring).create(None).await.unwrap_err().code;
    assert_eq!(code, "vault-exists");
}

#[tokio::test]
async fn a_damaged_vault_stays_closed() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    made(dir.path(), &ring, None).await;
    fs::write(dir.path().join("vault.json"), "{").unwrap();
    assert_eq!(state(dir.path(), &ring).await, is("closed", "vault-damaged"));
}

#[tokio::test]
async fn a_second_window_on_the_same_store_is_told_so() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    made(dir.path(), &ring, None).await;
    let first = workspace(dir.path(), &ring);
    assert_eq!(first.door().await, Door::Open { has_desks: false });
    assert_eq!(state(dir.path(), &ring).await, is("closed", "sync-elsewhere"));
    first.close().await;
    assert_eq!(state(dir.path(), &ring).await, is("open", ""));
}

#[tokio::test]
async fn settings_stay() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let first = workspace(dir.path(), &ring);
    first.create(None).await.unwrap();
    let mut settings = first.settings().await.unwrap();
    settings.language = "hu".into();
    settings.signature = "Vámos Nóra".into();
    first.set_settings(settings.clone()).await.unwrap();
    first.close().await;
    let second = workspace(dir.path(), &ring);
    second.door().await;
    assert_eq!(second.settings().await.unwrap(), settings);
}
