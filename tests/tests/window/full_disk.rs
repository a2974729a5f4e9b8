//! A disk that is really full, under a store that is open.

use crate::steps::{OSAKA, open_ticket_of, outbox_is, pass_recovery_code, write_reply};
use fantoccini::key::Key;
use parlance_tests::window::{Window, app, one_window_at_a_time};
use std::{
    fs::{self, Permissions},
    io::Write,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

/// A script that becomes the app on a disk of its own, of 64 MiB.
fn on_a_small_disk(folder: &Path) -> PathBuf {
    let script = folder.join("on-a-small-disk");
    let text = format!(
        "#!/bin/sh\nexec unshare --user --map-root-user --mount sh -c \
         'mount -t tmpfs -o size=64m tmpfs \"$2\" && exec \"$0\" \"$@\"' '{}' \"$@\"\n",
        app().display()
    );
    fs::write(&script, text).unwrap();
    fs::set_permissions(&script, Permissions::from_mode(0o755)).unwrap();
    script
}

fn fill(file: &Path) {
    let mut file = fs::File::create(file).unwrap();
    for size in [1 << 20, 1 << 12, 1] {
        while file.write_all(&vec![b'x'; size]).is_ok() {}
    }
}

#[tokio::test]
async fn what_is_typed_on_a_full_disk_stays_in_the_window_and_is_kept_when_there_is_room_again() {
    let _alone = one_window_at_a_time().await;
    let (folder, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let window = Window::open_without_keyring(&on_a_small_disk(folder.path()), data.path()).await;
    window.fill("door-passphrase", "ló a hegyen, zöld esernyő").await;
    window.fill("door-passphrase-again", "ló a hegyen, zöld esernyő").await;
    window.click("door-submit").await;
    pass_recovery_code(&window).await;
    window.click("start-demo").await;
    open_ticket_of(&window, OSAKA).await;

    let app = window.processes().into_iter().min().unwrap();
    let inside = PathBuf::from(format!("/proc/{app}/root")).join(data.path().strip_prefix("/").unwrap());
    let filler = inside.join("filler");
    fill(&filler);
    let text = "a".repeat(40_000);
    write_reply(&window, "before the disk was full").await;
    let type_much = format!("document.execCommand('insertText', false, '{text}')");
    window.run(&type_much).await;
    let full = "The disk is full, so this could not be saved";
    assert!(window.text("composer-problem").await.contains(full));
    window.press(&[Key::Control], char::from(Key::Enter)).await;
    assert!(window.text("composer-problem").await.contains(full));
    outbox_is(&window, 0).await;
    // The editor draws only what is on screen of so long a text.
    window.press(&[Key::Control], char::from(Key::Home)).await;
    window
        .until("return document.querySelector('.cm-content').textContent", |shown| {
            shown.as_str().is_some_and(|shown| shown.contains("before the disk was full"))
        })
        .await;
    window.look("full-disk").await;

    fs::remove_file(&filler).unwrap();
    window.press(&[Key::Control], char::from(Key::Enter)).await;
    let sent = format!(
        "return [...document.querySelectorAll('[data-testid=message]')]
           .some(m => m.textContent.includes('before the disk was full{text}'))"
    );
    window.until(&sent, |v| v == true).await;
    window.close().await;
}
