//! The vault on the keyring of the OS itself.
//!
//! On Linux each test runs in a session of its own (message bus, home, Secret Service): the binary starts itself again
//! in there. Without the programs for that a test fails; it never passes by not running.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "what tests share is test code, too"
)]

use parlance_vault::{Keyring, OsKeyring, Sensitive, Vault, VaultState};
use std::{fs, path::Path, sync::Arc};
use tempfile::TempDir;

fn os() -> Arc<OsKeyring> {
    Arc::new(OsKeyring)
}

fn made() -> (TempDir, Vault, Sensitive<String>) {
    let dir = tempfile::tempdir().unwrap();
    let (vault, code) = Vault::create(dir.path(), os(), None).unwrap();
    (dir, vault, code.groups())
}

/// The name under which the keyring holds the store's key.
fn entry(dir: &Path) -> String {
    let text = fs::read_to_string(dir.join("vault.json")).unwrap();
    let deed: serde_json::Value = serde_json::from_str(&text).unwrap();
    format!("{}:store-key", deed["store"].as_str().unwrap())
}

fn refused(dir: &Path) -> &'static str {
    Vault::open(dir, os()).unwrap_err().code()
}

#[test]
fn a_key_made_in_the_keyring_opens_the_vault_again() {
    session::run("a_key_made_in_the_keyring_opens_the_vault_again", || {
        let empty = tempfile::tempdir().unwrap();
        let state = Vault::state(empty.path(), &OsKeyring).unwrap();
        assert_eq!(state, VaultState::Absent { keyring_available: true });
        let (dir, vault, _) = made();
        assert_eq!(Vault::state(dir.path(), &OsKeyring).unwrap(), VaultState::Keyring);
        let opened = Vault::open(dir.path(), os()).unwrap();
        assert_eq!(opened.store_key(), vault.store_key());
        forget(dir.path());
    });
}

#[test]
fn a_desk_s_secret_is_kept_in_the_keyring_and_nowhere_else() {
    session::run("a_desk_s_secret_is_kept_in_the_keyring_and_nowhere_else", || {
        let (dir, vault, _) = made();
        vault.put_secret("desk:1", &Sensitive::new("rt-token-0815".to_owned())).unwrap();
        let opened = Vault::open(dir.path(), os()).unwrap();
        assert_eq!(opened.secret("desk:1").unwrap().unwrap().expose(), "rt-token-0815");
        for file in fs::read_dir(dir.path()).unwrap() {
            assert!(!fs::read_to_string(file.unwrap().path()).unwrap().contains("rt-token-0815"));
        }
        vault.remove_secret("desk:1").unwrap();
        assert_eq!(vault.secret("desk:1").unwrap(), None);
        forget(dir.path());
    });
}

#[test]
fn a_missing_or_switched_key_is_told_and_the_recovery_code_brings_it_back() {
    session::run("a_missing_or_switched_key_is_told_and_the_recovery_code_brings_it_back", || {
        let (dir, vault, code) = made();
        forget(dir.path());
        assert_eq!(refused(dir.path()), "vault-key-missing");
        OsKeyring.set(&entry(dir.path()), &Sensitive::new("ab".repeat(32))).unwrap();
        assert_eq!(refused(dir.path()), "vault-key-foreign");
        let recovered = Vault::recover(dir.path(), os(), &code, None).unwrap();
        assert_eq!(recovered.store_key(), vault.store_key());
        assert_eq!(Vault::open(dir.path(), os()).unwrap().store_key(), vault.store_key());
        forget(dir.path());
    });
}

#[cfg(target_os = "linux")]
#[test]
fn a_locked_keyring_is_told_at_once_and_the_recovery_code_gets_around_it() {
    session::run("a_locked_keyring_is_told_at_once_and_the_recovery_code_gets_around_it", || {
        let (dir, vault, code) = made();
        session::lock_the_keyring();
        assert_eq!(refused(dir.path()), "vault-keyring-locked");
        let empty = tempfile::tempdir().unwrap();
        let state = Vault::state(empty.path(), &OsKeyring).unwrap();
        assert_eq!(state, VaultState::Absent { keyring_available: false });
        let passphrase = Sensitive::new("elég hosszú jelmondat".to_owned());
        let recovered = Vault::recover(dir.path(), os(), &code, Some(passphrase)).unwrap();
        assert_eq!(recovered.store_key(), vault.store_key());
        assert_eq!(Vault::state(dir.path(), &OsKeyring).unwrap(), VaultState::Passphrase);
    });
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_keyring_nothing_is_made() {
    session::run_without_keyring("without_a_keyring_nothing_is_made", || {
        let dir = tempfile::tempdir().unwrap();
        let state = Vault::state(dir.path(), &OsKeyring).unwrap();
        assert_eq!(state, VaultState::Absent { keyring_available: false });
        assert_eq!(Vault::create(dir.path(), os(), None).unwrap_err().code(), "vault-no-keyring");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    });
}

fn forget(dir: &Path) {
    OsKeyring.delete(&entry(dir)).unwrap();
}

/// Windows and macOS have their keyring in every session.
#[cfg(not(target_os = "linux"))]
mod session {
    pub fn run(_test: &str, body: impl FnOnce()) {
        body();
    }
}

#[cfg(target_os = "linux")]
mod session {
    use std::{
        env,
        fs::{self, Permissions},
        io::Write,
        os::unix::fs::PermissionsExt,
        process::{Command, Stdio},
    };

    const INSIDE: &str = "PARLANCE_KEYRING_SESSION";

    /// Runs the body in a session whose keyring is unlocked.
    pub fn run(test: &str, body: impl FnOnce()) {
        within(test, || {
            unlock_the_keyring();
            body();
        });
    }

    /// Runs the body where no message bus and so no Secret Service can be reached.
    pub fn run_without_keyring(test: &str, body: impl FnOnce()) {
        match env::var_os(INSIDE) {
            Some(_) => body(),
            None => again(Command::new(env::current_exe().unwrap()), test),
        }
    }

    fn within(test: &str, body: impl FnOnce()) {
        match env::var_os(INSIDE) {
            Some(_) => body(),
            None => {
                let mut command = Command::new("dbus-run-session");
                command.arg("--").arg(env::current_exe().unwrap());
                again(command, test);
            }
        }
    }

    /// This test once more, at home nowhere, and without a display on which a keyring could ask.
    fn again(mut command: Command, test: &str) {
        let home = tempfile::tempdir().unwrap();
        fs::set_permissions(home.path(), Permissions::from_mode(0o700)).unwrap();
        for name in ["HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
            command.env(name, home.path());
        }
        for name in ["DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL"] {
            command.env_remove(name);
        }
        let bus = format!("unix:path={}", home.path().join("no-bus").display());
        command.env("DBUS_SESSION_BUS_ADDRESS", bus).env(INSIDE, "1").args(["--exact", test, "--nocapture"]);
        let output = command.output().expect("dbus-run-session and gnome-keyring-daemon are needed");
        let told = String::from_utf8_lossy(&output.stdout);
        let complained = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && told.contains("1 passed"), "{told}\n{complained}");
    }

    /// The daemon goes into the background when it is ready, and ends with its session.
    fn unlock_the_keyring() {
        let mut daemon = Command::new("gnome-keyring-daemon")
            .args(["--unlock", "--components=secrets"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        daemon.stdin.take().unwrap().write_all(b"throwaway").unwrap();
        assert!(daemon.wait().unwrap().success());
    }

    pub fn lock_the_keyring() {
        let collection = "array:objpath:/org/freedesktop/secrets/collection/login";
        let status = Command::new("dbus-send")
            .args([
                "--session",
                "--print-reply",
                "--dest=org.freedesktop.secrets",
                "/org/freedesktop/secrets",
            ])
            .args(["org.freedesktop.Secret.Service.Lock", collection])
            .stdout(Stdio::null())
            .status();
        assert!(status.unwrap().success());
    }
}
