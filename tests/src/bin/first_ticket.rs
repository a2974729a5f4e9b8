//! Opens Parlance on a demo workspace, drives it to the first ticket, and leaves a picture.
#![allow(clippy::print_stdout, reason = "it tells where the picture is")]

use parlance_tests::window::Window;

#[tokio::main]
async fn main() {
    let data = std::env::temp_dir().join(format!("parlance-first-ticket-{}", std::process::id()));
    let window = Window::open(&data, &["--demo"]).await;
    window.click("recovery-later").await;
    window.click("inbox-row").await;
    window.find("brief-name").await;
    let picture = window.screenshot("first-ticket").await;
    window.close().await;
    let _ = std::fs::remove_dir_all(&data);
    println!("The first ticket: {}", picture.display());
}
