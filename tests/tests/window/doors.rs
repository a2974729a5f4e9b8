//! The door between the agent and her store: a passphrase, the recovery code, and what keeps it closed.

use crate::steps::{first_start, pass_recovery_code};
use parlance_store::Store;
use parlance_tests::window::{Window, app, one_window_at_a_time};
use parlance_vault::{Keyring, OsKeyring, Vault};
use std::{fs, path::Path, sync::Arc};

const FIRST: &str = "ló a hegyen, zöld esernyő";
const SECOND: &str = "egy másik, hosszabb jelmondat";

async fn door_is(window: &Window, state: &str) {
    let script = "const d = document.querySelector('[data-testid=door]'); return d ? d.dataset.state : null";
    window.until(script, |shown| shown == state).await;
}

async fn is_inside(window: &Window) {
    window.find("inbox").await;
}

async fn says(window: &Window, testid: &str, code: &str) {
    let shown = window.text(testid).await;
    for sentence in sentences("en", code) {
        assert!(shown.contains(&sentence), "“{shown}” does not say “{sentence}”");
    }
}

/// What is wrong and what to do next, as the sheet of a language has them.
fn sentences(language: &str, code: &str) -> [String; 2] {
    let sheet = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales").join(language).join("errors.ftl");
    let sheet = fs::read_to_string(sheet).unwrap();
    let mut lines = sheet.lines().skip_while(|line| !line.starts_with(&format!("error-{code} = ")));
    [lines.next(), lines.next()].map(|line| line.unwrap().split_once(" = ").unwrap().1.to_owned())
}

async fn new_passphrase(window: &Window, passphrase: &str) {
    window.fill("door-passphrase", passphrase).await;
    window.fill("door-passphrase-again", passphrase).await;
    window.click("door-submit").await;
}

#[tokio::test]
async fn without_a_keyring_a_passphrase_opens_and_the_recovery_code_sets_another() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let open = async || Window::open_without_keyring(&app(), folder.path()).await;

    let window = open().await;
    door_is(&window, "new").await;
    window.look("door-new").await;
    new_passphrase(&window, FIRST).await;
    let code = pass_recovery_code(&window).await;
    is_inside(&window).await;
    window.close().await;

    let window = open().await;
    door_is(&window, "passphrase").await;
    window.fill("door-passphrase", "not this one").await;
    window.click("door-submit").await;
    says(&window, "door-problem", "vault-wrong-passphrase").await;
    window.look("door-passphrase").await;
    window.fill("door-passphrase", FIRST).await;
    window.click("door-submit").await;
    is_inside(&window).await;
    window.close().await;

    let window = open().await;
    window.click("door-forgot").await;
    window.fill("door-code", &code).await;
    window.click("door-by-passphrase").await;
    window.look("door-recovery").await;
    new_passphrase(&window, SECOND).await;
    is_inside(&window).await;
    window.close().await;

    let window = open().await;
    door_is(&window, "passphrase").await;
    window.fill("door-passphrase", SECOND).await;
    window.click("door-submit").await;
    is_inside(&window).await;
    window.close().await;
}

#[tokio::test]
async fn a_keyring_that_lost_the_key_asks_for_the_recovery_code() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let (window, code) = first_start(folder.path()).await;
    window.close().await;
    let deed: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(folder.path().join("vault.json")).unwrap()).unwrap();
    OsKeyring.delete(&format!("{}:store-key", deed["store"].as_str().unwrap())).unwrap();

    let window = Window::open(folder.path(), &[]).await;
    door_is(&window, "recovery").await;
    says(&window, "door-problem", "vault-key-missing").await;
    let mistyped: String = code.chars().map(|c| if c == '0' { '1' } else { c }).rev().collect();
    window.fill("door-code", &mistyped).await;
    window.click("door-submit").await;
    assert!(window.text("door-step-problem").await.contains("recovery code"));
    window.look("door-key-missing").await;
    window.fill("door-code", &code).await;
    window.click("door-submit").await;
    is_inside(&window).await;
    window.close().await;

    let window = Window::open(folder.path(), &[]).await;
    is_inside(&window).await;
    window.close().await;
}

#[tokio::test]
async fn a_store_that_cannot_be_opened_is_said_to_be_so_and_left_as_it_is() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let (window, _) = first_start(folder.path()).await;
    window.close().await;
    let (database, deed) = (folder.path().join("parlance.db"), folder.path().join("vault.json"));
    bring_to_rest(folder.path());
    let sound = fs::read(&database).unwrap();

    let kept = fs::read(&deed).unwrap();
    for code in ["store-newer", "store-foreign", "vault-damaged"] {
        match code {
            "store-newer" => made_by_a_later_version(&database),
            "store-foreign" => fs::write(&database, "a text, not a database".repeat(1000)).unwrap(),
            _ => fs::write(&deed, "{").unwrap(),
        }
        let damaged = fs::read(&database).unwrap();
        let window = Window::open(folder.path(), &[]).await;
        door_is(&window, "closed").await;
        says(&window, "door-problem", code).await;
        window.look(&format!("door-{code}")).await;
        assert!(fs::read(&database).unwrap() == damaged, "{code}: the database was changed");

        fs::write(&database, &sound).unwrap();
        fs::write(&deed, &kept).unwrap();
        window.click("door-again").await;
        is_inside(&window).await;
        window.close().await;
        bring_to_rest(folder.path());
    }
}

#[tokio::test]
async fn a_damaged_store_is_left_as_it_is_until_the_agent_has_it_repaired() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let (window, _) = first_start(folder.path()).await;
    window.close().await;
    let database = folder.path().join("parlance.db");
    bring_to_rest(folder.path());
    half_overwritten(&database);
    let damaged = fs::read(&database).unwrap();

    let window = Window::open(folder.path(), &[]).await;
    door_is(&window, "damaged").await;
    window.find("damaged-repair").await;
    window.look("door-damaged").await;
    assert!(fs::read(&database).unwrap() == damaged, "the database was changed");

    window.click("damaged-repair").await;
    window.text("backup-outcome").await;
    window.look("door-repaired").await;
    window.click("backup-go-on").await;
    is_inside(&window).await;
    window.close().await;
    Store::open(folder.path(), Vault::open(folder.path(), Arc::new(OsKeyring)).unwrap().store_key().expose())
        .unwrap()
        .check_integrity()
        .unwrap();
}

/// What a window that was ended left in the write-ahead log goes into the database.
fn bring_to_rest(folder: &Path) {
    let vault = Vault::open(folder, Arc::new(OsKeyring)).unwrap();
    Store::open(folder, vault.store_key().expose()).unwrap();
}

fn made_by_a_later_version(file: &Path) {
    let vault = Vault::open(file.parent().unwrap(), Arc::new(OsKeyring)).unwrap();
    Store::open(file.parent().unwrap(), vault.store_key().expose()).unwrap();
    let key: String = vault.store_key().expose().iter().map(|byte| format!("{byte:02x}")).collect();
    let database = rusqlite::Connection::open(file).unwrap();
    database.pragma_update(None, "key", format!("x'{key}'")).unwrap();
    database.pragma_update(None, "user_version", 9999).unwrap();
}

fn half_overwritten(file: &Path) {
    let mut bytes = fs::read(file).unwrap();
    let from = bytes.len() / 2;
    bytes.get_mut(from..).unwrap().fill(0x5a);
    fs::write(file, bytes).unwrap();
}
