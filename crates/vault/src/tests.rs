//! A vault over an in-memory keyring whose faults can be played.

use crate::*;
use std::{collections::BTreeMap, fs};
use tempfile::TempDir;

#[derive(Default)]
struct Drawer {
    held: Mutex<BTreeMap<String, String>>,
    fault: Mutex<Option<KeyringFault>>,
}

impl Drawer {
    fn works(&self) -> Result<(), KeyringFault> {
        self.fault.lock().unwrap().map_or(Ok(()), Err)
    }

    fn fails(&self, fault: KeyringFault) {
        *self.fault.lock().unwrap() = Some(fault);
    }
}

impl Keyring for Drawer {
    fn available(&self) -> bool {
        self.works().is_ok()
    }
    fn get(&self, name: &str) -> Result<Option<Sensitive<String>>, KeyringFault> {
        self.works()?;
        Ok(self.held.lock().unwrap().get(name).cloned().map(Sensitive::new))
    }
    fn set(&self, name: &str, secret: &Sensitive<String>) -> Result<(), KeyringFault> {
        self.works()?;
        self.held.lock().unwrap().insert(name.to_owned(), secret.expose().clone());
        Ok(())
    }
    fn delete(&self, name: &str) -> Result<(), KeyringFault> {
        self.works()?;
        self.held.lock().unwrap().remove(name);
        Ok(())
    }
}

fn place() -> (TempDir, Arc<Drawer>) {
    (tempfile::tempdir().unwrap(), Arc::default())
}

fn secret(text: &str) -> Sensitive<String> {
    Sensitive::new(text.to_owned())
}

fn files(dir: &TempDir) -> String {
    let read = |entry: std::io::Result<fs::DirEntry>| fs::read_to_string(entry.unwrap().path()).unwrap();
    fs::read_dir(dir).unwrap().map(read).collect()
}

#[test]
fn a_directory_without_a_vault_says_whether_a_keyring_is_there() {
    let (dir, drawer) = place();
    assert_eq!(Vault::state(dir.path(), &*drawer).unwrap(), VaultState::Absent { keyring_available: true });
    drawer.fails(KeyringFault::Unavailable);
    assert_eq!(Vault::state(dir.path(), &*drawer).unwrap(), VaultState::Absent { keyring_available: false });
}

#[test]
fn a_key_in_the_keyring_comes_back() {
    let (dir, drawer) = place();
    let (made, _) = Vault::create(dir.path(), drawer.clone(), None).unwrap();
    assert_eq!(Vault::state(dir.path(), &*drawer).unwrap(), VaultState::Keyring);
    let opened = Vault::open(dir.path(), drawer).unwrap();
    assert_eq!(opened.store_key(), made.store_key());
}

#[test]
fn a_key_under_a_passphrase_comes_back_by_it_alone() {
    let (dir, drawer) = place();
    drawer.fails(KeyringFault::Unavailable);
    let (made, _) = Vault::create(dir.path(), drawer.clone(), Some(secret("jó reggelt"))).unwrap();
    assert_eq!(Vault::state(dir.path(), &*drawer).unwrap(), VaultState::Passphrase);
    let opened = Vault::open_with_passphrase(dir.path(), drawer.clone(), &secret("jó reggelt")).unwrap();
    assert_eq!(opened.store_key(), made.store_key());
    let wrong = Vault::open_with_passphrase(dir.path(), drawer, &secret("jo reggelt")).unwrap_err();
    assert_eq!(wrong.code(), "vault-wrong-passphrase");
}

#[test]
fn without_keyring_or_passphrase_nothing_is_made() {
    let (dir, drawer) = place();
    drawer.fails(KeyringFault::Unavailable);
    let error = Vault::create(dir.path(), drawer.clone(), None).unwrap_err();
    assert_eq!(error.code(), "vault-no-keyring");
    drawer.fails(KeyringFault::Locked);
    assert_eq!(Vault::create(dir.path(), drawer, None).unwrap_err().code(), "vault-keyring-locked");
    assert_eq!(fs::read_dir(dir).unwrap().count(), 0);
}

#[test]
fn a_second_vault_does_not_replace_the_first() {
    let (dir, drawer) = place();
    Vault::create(dir.path(), drawer.clone(), None).unwrap();
    assert_eq!(Vault::create(dir.path(), drawer, None).unwrap_err().code(), "vault-exists");
}

#[test]
fn a_locked_missing_switched_or_foreign_keyring_is_told_apart() {
    let (dir, drawer) = place();
    Vault::create(dir.path(), drawer.clone(), None).unwrap();
    let code = |drawer: &Arc<Drawer>| Vault::open(dir.path(), drawer.clone()).unwrap_err().code();
    assert_eq!(code(&Arc::default()), "vault-key-missing");
    for (name, key) in [("another key", "ab".repeat(32)), ("no key at all", "hello".to_owned())] {
        let foreign = Arc::new(Drawer::default());
        let entry = drawer.held.lock().unwrap().keys().next().unwrap().clone();
        foreign.set(&entry, &secret(&key)).unwrap();
        assert_eq!(code(&foreign), "vault-key-foreign", "{name}");
    }
    drawer.fails(KeyringFault::Locked);
    assert_eq!(code(&drawer), "vault-keyring-locked");
    drawer.fails(KeyringFault::Unavailable);
    assert_eq!(code(&drawer), "vault-no-keyring");
}

#[test]
fn the_recovery_code_brings_the_key_into_a_new_keyring() {
    let (dir, drawer) = place();
    let (made, code) = Vault::create(dir.path(), drawer, None).unwrap();
    let other = Arc::new(Drawer::default());
    let recovered = Vault::recover(dir.path(), other.clone(), &code.groups(), None).unwrap();
    assert_eq!(recovered.store_key(), made.store_key());
    assert_eq!(Vault::open(dir.path(), other).unwrap().store_key(), made.store_key());
}

#[test]
fn the_recovery_code_brings_the_key_under_a_passphrase() {
    let (dir, drawer) = place();
    let (made, code) = Vault::create(dir.path(), drawer.clone(), None).unwrap();
    drawer.fails(KeyringFault::Unavailable);
    Vault::recover(dir.path(), drawer.clone(), &code.groups(), Some(secret("új"))).unwrap();
    let opened = Vault::open_with_passphrase(dir.path(), drawer, &secret("új")).unwrap();
    assert_eq!(opened.store_key(), made.store_key());
}

#[test]
fn a_wrong_code_is_told_from_a_mistyped_one() {
    let (dir, drawer) = place();
    Vault::create(dir.path(), drawer.clone(), None).unwrap();
    let typo_of = |code: &Sensitive<String>| match Vault::recover(dir.path(), drawer.clone(), code, None) {
        Err(VaultError::WrongRecoveryCode { typo }) => typo,
        other => panic!("{other:?}"),
    };
    assert!(!typo_of(&RecoveryCode::random().unwrap().groups()));
    assert!(typo_of(&secret("ABCD-EFGH")));
}

#[test]
fn a_failed_recovery_leaves_the_old_home() {
    let (dir, drawer) = place();
    let (_, code) = Vault::create(dir.path(), drawer.clone(), Some(secret("régi"))).unwrap();
    drawer.fails(KeyringFault::Locked);
    let error = Vault::recover(dir.path(), drawer.clone(), &code.groups(), None).unwrap_err();
    assert_eq!(error.code(), "vault-keyring-locked");
    assert!(Vault::open_with_passphrase(dir.path(), drawer, &secret("régi")).is_ok());
}

#[test]
fn secrets_are_kept_replaced_and_forgotten_in_either_home() {
    for passphrase in [None, Some(secret("jelszó"))] {
        let (dir, drawer) = place();
        let (vault, _) = Vault::create(dir.path(), drawer, passphrase).unwrap();
        assert_eq!(vault.secret("desk:1").unwrap(), None);
        vault.put_secret("desk:1", &secret("old")).unwrap();
        vault.put_secret("desk:1", &secret("new")).unwrap();
        assert_eq!(vault.secret("desk:1").unwrap(), Some(secret("new")));
        vault.remove_secret("desk:1").unwrap();
        vault.remove_secret("desk:1").unwrap();
        assert_eq!(vault.secret("desk:1").unwrap(), None);
    }
}

#[test]
fn secrets_under_a_passphrase_move_into_the_keyring() {
    let (dir, drawer) = place();
    let (vault, code) = Vault::create(dir.path(), drawer.clone(), Some(secret("jelszó"))).unwrap();
    vault.put_secret("desk:1", &secret("token")).unwrap();
    Vault::recover(dir.path(), drawer.clone(), &code.groups(), None).unwrap();
    let opened = Vault::open(dir.path(), drawer).unwrap();
    assert_eq!(opened.secret("desk:1").unwrap(), Some(secret("token")));
    assert!(!dir.path().join(SECRETS).exists());
}

#[test]
fn the_files_hold_no_secret() {
    let (dir, drawer) = place();
    let (vault, code) = Vault::create(dir.path(), drawer, Some(secret("correct horse"))).unwrap();
    vault.put_secret("desk:1", &secret("rt-token-0815")).unwrap();
    let files = files(&dir);
    let key = hex::encode(vault.store_key().expose());
    for planted in ["correct horse", "rt-token-0815", &key, code.groups().expose()] {
        assert!(!files.contains(planted));
    }
    assert!(!format!("{vault:?} {code:?}").contains(&key));
}

#[test]
fn a_changed_file_is_damaged_and_not_a_wrong_passphrase() {
    let (dir, drawer) = place();
    let (vault, _) = Vault::create(dir.path(), drawer.clone(), Some(secret("jelszó"))).unwrap();
    vault.put_secret("desk:1", &secret("token")).unwrap();
    fs::write(dir.path().join(SECRETS), "{\"secrets\":{\"desk:1\"").unwrap();
    assert_eq!(vault.secret("desk:1").unwrap_err().code(), "vault-damaged");
    fs::write(dir.path().join(VAULT), "half a f").unwrap();
    assert_eq!(Vault::state(dir.path(), &*drawer).unwrap_err().code(), "vault-damaged");
    let error = Vault::open_with_passphrase(dir.path(), drawer, &secret("jelszó")).unwrap_err();
    assert_eq!(error.code(), "vault-damaged");
}
