//! The end of the app, at whatever moment it is asked for.

use parlance_tests::window::{PATIENCE, app, close_window_of, one_window_at_a_time};
use std::{
    process::{Child, Command},
    thread,
    time::{Duration, Instant},
};

/// An app that still runs when its test fails is ended.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn within_patience<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(begun.elapsed() < PATIENCE, "{what}");
        thread::sleep(Duration::from_millis(10));
    }
}

/// SQLCipher takes its memory back when a process ends; a store still in use then would crash the app, which no
/// WebDriver session sees.
#[tokio::test]
async fn the_app_ends_without_a_fault_whatever_it_was_doing() {
    let _alone = one_window_at_a_time().await;
    // From the store's making over the first pull to rest.
    for moment in [0, 700, 1000, 1500] {
        let data = tempfile::tempdir().unwrap();
        let app = Command::new(app()).arg("--demo").arg("--data").arg(data.path()).spawn().unwrap();
        let mut app = Running(app);
        thread::sleep(Duration::from_millis(moment));
        let process = [app.0.id()];
        within_patience("the window does not close", || close_window_of(&process).then_some(()));
        let status = within_patience("the app does not end", || app.0.try_wait().unwrap());
        assert!(status.success(), "closed {moment} ms after its start, the app ended with {status}");
    }
}
