//! A customer's one history in the real window: found, looked at, made one of two, parted; files brought in and taken
//! back; a ticket opened; what belongs to it in the settings.

use crate::steps::{OSAKA, confirmed, open_ticket_of, outbox_is, search_for};
use fantoccini::key::Key;
use parlance_tests::window::{Window, one_window_at_a_time};
use std::{fs, path::Path};

const ENTRIES: &str = "return document.querySelectorAll('[data-testid=timeline-entry]').length";

async fn on_the_demo_desk(data: &Path) -> Window {
    let window = Window::open(data, &["--demo"]).await;
    window.click("recovery-later").await;
    window
}

#[tokio::test]
async fn a_customer_is_found_in_her_script_and_her_history_is_one() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let window = on_the_demo_desk(folder.path()).await;
    search_for(&window, "髙橋").await;
    window.look("search").await;
    window.click("search-customer").await;
    window.until(ENTRIES, |count| count.as_u64().is_some_and(|count| count > 1)).await;
    window.find("customer-formality").await;
    window.look("customer").await;
    window.click("call-add").await;
    window.fill("call-note", "Asks for the parcel on Friday").await;
    window.click("call-save").await;
    let called = "return [...document.querySelectorAll('[data-testid=timeline-entry]')].some(e => e.dataset.kind == 'call')";
    window.until(called, |found| found == true).await;
    window.click("timeline-entry").await;
    window.click("customer-page-close").await;
    window.close().await;
}

#[tokio::test]
async fn a_ticket_is_opened_and_can_be_taken_back() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let window = on_the_demo_desk(folder.path()).await;
    let write = async || {
        window.click("new-ticket").await;
        window.fill("new-ticket-email", "nora@example.org").await;
        window.fill("new-ticket-name", "Nóra Kiss").await;
        window.fill("new-ticket-subject", "Your parcel").await;
        window.fill("new-ticket-text", "Dear Nóra, it has arrived.").await;
    };
    write().await;
    window.look("new-ticket").await;
    window.click("new-ticket-send").await;
    window.find("held").await;
    window.press(&[Key::Alt], 'z').await;
    let typed = "return document.querySelector('[data-testid=new-ticket-text]')?.value";
    window.until(typed, |text| text.as_str().is_some_and(|text| text.contains("arrived"))).await;
    window.click("new-ticket-send").await;
    window.find("held").await;
    window.click("message-retry").await;
    outbox_is(&window, 0).await;
    confirmed(&window, "it has arrived").await;
    window.close().await;
}

fn orders(folder: &Path) -> String {
    let file = folder.join("orders.csv");
    let rows = "Name;Email;Order;Date;Total;Currency\n髙橋 美咲;takahashi.misaki@tegami.example;R-7001;2026-11-02;12800;JPY\nAnna Kovács;anna@example.hu;R-7002;2026-11-03;5400;HUF\n;;R-7003;soon;1;HUF\n";
    fs::write(&file, rows).unwrap();
    file.to_string_lossy().into_owned()
}

#[tokio::test]
async fn a_file_is_brought_in_found_and_taken_back() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let window = on_the_demo_desk(folder.path()).await;
    window.click("settings").await;
    window.look("settings").await;
    window.click("import").await;
    window.fill("import-path", &orders(folder.path())).await;
    window.click("import-look").await;
    window.find("import-field").await;
    window.look("import").await;
    window.fill("import-source", "Bolt").await;
    window.click("import-start").await;
    window.find("import-summary").await;
    window.look("import-done").await;
    window.click("import-panel-close").await;
    search_for(&window, "R-7002").await;
    window.click("search-panel-close").await;
    window.click("settings").await;
    window.click("import").await;
    window.click("import-undo").await;
    window.click("confirm-yes").await;
    window.find("import-undone").await;
    window.close().await;
}

async fn bring_in(window: &Window, file: &str) {
    window.click("settings").await;
    window.click("import").await;
    window.fill("import-path", file).await;
    window.click("import-look").await;
    window.find("import-field").await;
    window.fill("import-source", "Bolt").await;
    window.click("import-start").await;
    window.find("import-summary").await;
    window.click("import-panel-close").await;
}

#[tokio::test]
async fn a_return_is_weighed_opened_and_told_to_the_customer() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let window = on_the_demo_desk(folder.path()).await;
    window.click("settings").await;
    window.fill("signature", "Kovács Éva").await;
    window.click("settings-close").await;
    bring_in(&window, &orders(folder.path())).await;
    open_ticket_of(&window, OSAKA).await;
    window.click("ticket-returns").await;
    window.click("returns-order").await;
    window.find("returns-verdict").await;
    window.find("returns-law").await;
    window.look("returns").await;
    window.fill("returns-reason", "The cup came broken").await;
    window.click("returns-open").await;
    window.find("returns-case").await;
    window.find("returns-step").await;
    window.look("returns-case").await;
    window.click("returns-put").await;
    window
        .until("return document.querySelector('.cm-content').textContent", |text| {
            text.as_str().is_some_and(|text| text.contains("R-7001"))
        })
        .await;
    window.close().await;
}

#[tokio::test]
async fn all_about_a_customer_is_exported_and_she_is_erased() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let window = on_the_demo_desk(folder.path()).await;
    open_ticket_of(&window, OSAKA).await;
    window.click("ticket-customer").await;
    let ready = "return document.querySelector('[data-testid=privacy-export]')?.disabled === false";
    window.until(ready, |ready| ready == true).await;
    window.click("privacy-export").await;
    window.find("privacy-exported").await;
    window.look("privacy").await;
    window.click("privacy-erase").await;
    window.find("erase-counts").await;
    window.look("privacy-erase").await;
    window.fill("erase-reason", "She asked us to").await;
    let name = "return document.querySelector('[data-testid=erase] strong bdi').textContent";
    let name = window.run(name).await.as_str().unwrap().to_owned();
    window.fill("erase-confirm", &name).await;
    window.click("erase-now").await;
    window.find("erased").await;
    window.look("privacy-erased").await;
    window.click("erase-close").await;
    window.until("return document.body.textContent.includes('髙橋')", |shown| shown == false).await;
    window.click("search").await;
    window.fill("search-field", "髙橋").await;
    let said = "return document.querySelector('[data-testid=search-state]')?.textContent.trim()";
    window.until(said, |said| said == "Nothing found on this computer.").await;
    window.click("search-panel-close").await;
    window.click("settings").await;
    window.click("audit-verify").await;
    window.find("audit-whole").await;
    window.look("privacy-settings").await;
    window.close().await;
}
