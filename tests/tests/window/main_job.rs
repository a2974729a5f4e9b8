//! The main job in the real window, on a real help desk, and what must hold when things go wrong in the middle.

use crate::steps::{OSAKA, add_desk, confirmed, first_start, open_ticket_of, outbox_is, write_reply};
use fantoccini::key::Key;
use parlance_tests::{
    fault_proxy::{Fault, FaultProxy},
    rt::Rt,
    window::{Window, one_window_at_a_time},
};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

/// Opens what the settings say of a desk's webhooks, and lets the settings show it.
async fn look_at_hints(window: &Window) {
    window.run("const hints = document.querySelector('[data-testid=desk-hints]'); hints.open = true; hints.scrollIntoView()").await;
}

/// Lets the desk of the settings call.
async fn let_the_desk_call(window: &Window) {
    window.click("settings").await;
    look_at_hints(window).await;
    window.click("desk-hints-switch").await;
    window.find("desk-hints-address").await;
    window.click("settings-close").await;
}

async fn pictures_of_every_view(window: &Window) {
    let_the_desk_call(window).await;
    for (theme, language) in
        [("light", "ar"), ("dark", "ar"), ("light", "en"), ("dark", "en"), ("light", "hu"), ("dark", "hu")]
    {
        window.click("settings").await;
        window.choose("language-select", language).await;
        window.choose("theme-select", theme).await;
        let set = format!(
            "const m = document.querySelector('[data-testid=app]'); return m.dataset.lang == '{language}' && m.dataset.theme == '{theme}'"
        );
        window.until(&set, |v| v == true).await;
        window.look(&format!("settings-{theme}-{language}")).await;
        look_at_hints(window).await;
        let address = window.text("desk-hints-address").await;
        let heard = reqwest::Client::new().post(&address).body("{}").send().await.unwrap();
        assert_eq!(heard.status(), 204);
        window.look(&format!("hints-{theme}-{language}")).await;
        window.click("settings-close").await;
        window.look(&format!("ticket-{theme}-{language}")).await;
        window.click("ticket-back").await;
        window.look(&format!("inbox-{theme}-{language}")).await;
        open_ticket_of(window, OSAKA).await;
    }
}

#[tokio::test]
async fn a_reply_to_osaka_arrives_in_the_help_desk_exactly_once() {
    let _alone = one_window_at_a_time().await;
    let desk = Rt::started();
    let folder = tempfile::tempdir().unwrap();
    let (window, _) = first_start(folder.path()).await;
    add_desk(&window, &desk.url, desk.token("sync")).await;
    let number = open_ticket_of(&window, OSAKA).await;

    assert!(window.text("brief-name").await.contains('様'));
    let shown = window.attribute("brief-time", "data-time").await;
    let now = jiff::Zoned::now().with_time_zone(jiff::tz::TimeZone::get("Asia/Tokyo").unwrap());
    let earlier = now.checked_sub(jiff::SignedDuration::from_mins(1)).unwrap();
    let fits = [now, earlier].map(|t| t.strftime("%H:%M").to_string());
    assert!(fits.contains(&shown), "{shown} is not the time in Osaka");

    window.click("brief-payments").await;
    let konbini = window.find_css("[data-testid=brief-payment][data-refund=bank-account]").await;
    assert!(konbini.text().await.unwrap().contains("コンビニ"));
    window.look("ticket-payments").await;

    let text = format!("返金の手続きを進めております。{}", jiff::Timestamp::now().as_millisecond());
    write_reply(&window, &text).await;
    window.look("ticket-written").await;
    window.press(&[Key::Control], char::from(Key::Enter)).await;
    confirmed(&window, &text).await;
    outbox_is(&window, 0).await;
    let replies = desk.texts(&number, "Correspond").await;
    assert_eq!(replies.iter().filter(|reply| reply.contains(&text)).count(), 1);
    pictures_of_every_view(&window).await;
    window.close().await;

    for file in files_below(folder.path()) {
        // The web view's own processes end a little later, and may still take a file of theirs away.
        let Ok(bytes) = std::fs::read(&file) else {
            assert!(!file.exists(), "{} cannot be read", file.display());
            continue;
        };
        for secret in [text.as_str(), OSAKA, "customer.example", "急須", desk.token("sync")] {
            let found = bytes.windows(secret.len()).any(|w| w == secret.as_bytes());
            assert!(!found, "{} holds what it must not", file.display());
        }
    }
}

#[tokio::test]
async fn what_is_written_without_a_network_is_delivered_once_and_in_order_when_it_is_back() {
    let _alone = one_window_at_a_time().await;
    let desk = Rt::started();
    let up = Arc::new(AtomicBool::new(true));
    let seen = Arc::clone(&up);
    let address = desk.url.trim_start_matches("http://").parse().unwrap();
    let network = FaultProxy::start(address, move |_| match seen.load(Ordering::SeqCst) {
        true => Fault::None,
        false => Fault::DropBefore,
    })
    .await;
    let folder = tempfile::tempdir().unwrap();
    let (window, _) = first_start(folder.path()).await;
    add_desk(&window, &network.url(), desk.token("sync")).await;
    let number = open_ticket_of(&window, OSAKA).await;

    up.store(false, Ordering::SeqCst);
    let stamp = jiff::Timestamp::now().as_millisecond();
    let texts = [1, 2, 3].map(|n| format!("offline {stamp} {n}"));
    for (text, count) in texts.iter().zip(1..) {
        write_reply(&window, text).await;
        window.press(&[Key::Control], char::from(Key::Enter)).await;
        outbox_is(&window, count).await;
    }
    window.look("offline").await;
    window.kill().await;

    let window = Window::open(folder.path(), &[]).await;
    outbox_is(&window, 3).await;
    up.store(true, Ordering::SeqCst);
    outbox_is(&window, 0).await;
    let replies = desk.texts(&number, "Correspond").await;
    let ours: Vec<_> = replies.iter().filter(|reply| reply.contains(&stamp.to_string())).collect();
    assert_eq!(ours.len(), 3);
    for (reply, text) in ours.iter().zip(&texts) {
        assert!(reply.contains(text.as_str()), "they arrive in the order in which they were written");
    }
    window.close().await;
}

#[tokio::test]
async fn a_killed_app_has_kept_all_that_was_typed_a_second_ago() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(folder.path(), &["--demo"]).await;
    window.click("recovery-later").await;
    let mut typed = String::new();
    for round in 0..4 {
        open_ticket_of(&window, OSAKA).await;
        let kept =
            window.until("return document.querySelector('.cm-content').textContent", |v| v.is_string()).await;
        assert_eq!(kept.as_str().unwrap_or_default().trim(), typed.trim(), "round {round}");
        let editor = window.find_css("[data-testid=composer] .cm-content").await;
        editor.click().await.unwrap();
        window.press(&[Key::Control], char::from(Key::End)).await;
        let more = format!("sentence {round}. ");
        editor.send_keys(&more).await.unwrap();
        typed.push_str(&more);
        tokio::time::sleep(Duration::from_secs(1)).await;
        window.kill().await;
        window = Window::open(folder.path(), &[]).await;
    }
    window.close().await;
}
