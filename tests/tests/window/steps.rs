//! What an agent does in the window, again and again.

use fantoccini::key::Key;
use parlance_tests::window::Window;
use std::path::Path;

/// A customer in Osaka who has written to the demo desk and to the Request Tracker of the tests.
pub const OSAKA: &str = "髙橋";

/// Makes the store, as a person who starts Parlance for the first time does; gives its recovery code, too.
pub async fn first_start(data: &Path) -> (Window, String) {
    let window = Window::open(data, &[]).await;
    window.click("door-submit").await;
    let code = pass_recovery_code(&window).await;
    (window, code)
}

/// Reads the recovery code of a new store, and goes on into it.
pub async fn pass_recovery_code(window: &Window) -> String {
    let code = window.text("recovery-code").await;
    assert!(code.len() >= 26, "a recovery code of 128 bits is at least 26 characters long");
    window.click("recovery-written").await;
    window.click("recovery-continue").await;
    code
}

/// Changes the window's language in the settings.
pub async fn speak(window: &Window, language: &str) {
    window.click("settings").await;
    window.choose("language-select", language).await;
    let spoken = format!("return document.querySelector('[data-testid=app]').dataset.lang == '{language}'");
    window.until(&spoken, |v| v == true).await;
    window.click("settings-close").await;
}

/// Leaves only one market's tickets in the inbox.
pub async fn choose_market(window: &Window, market: &str) {
    let all =
        format!("return !!document.querySelector('[data-testid=filter-market] option[value={market}]')");
    window.until(&all, |v| v == true).await;
    window.choose("filter-market", market).await;
    window
        .until(
            &format!(
                "const rows = [...document.querySelectorAll('[data-testid=inbox-row]')];
                 return rows.length > 0 && rows.every(r => r.dataset.market == '{market}')"
            ),
            |v| v == true,
        )
        .await;
}

/// Opens the search and types a query; comes back when there is an answer.
pub async fn search_for(window: &Window, query: &str) {
    window.click("search").await;
    window.fill("search-field", query).await;
    let found =
        "return document.querySelectorAll('[data-testid=search-hit], [data-testid=search-customer]').length";
    window.until(found, |count| count.as_u64().is_some_and(|count| count > 0)).await;
}

/// Adds a help desk by the form, with its connection tested first.
pub async fn add_desk(window: &Window, url: &str, token: &str) {
    window.click("settings").await;
    window.click("desk-add").await;
    window.fill("desk-name", "Request Tracker").await;
    window.choose("desk-kind", "request-tracker").await;
    window.fill("desk-url", url).await;
    window.fill("desk-secret", token).await;
    window.click("desk-test").await;
    window.find("desk-report").await;
    window.click("desk-save").await;
    window.find("desk").await;
    window.click("settings-close").await;
}

/// Goes down the inbox by keyboard to the first row of that customer and opens it; gives the desk's number of it.
pub async fn open_ticket_of(window: &Window, customer: &str) -> String {
    let row = "[...document.querySelectorAll('[data-testid=inbox-row]')]";
    window
        .until(&format!("return {row}.some(r => r.textContent.includes('{customer}'))"), |v| v == true)
        .await;
    window.run("document.querySelector('[data-testid=inbox]').focus()").await;
    window.press(&[], char::from(Key::Home)).await;
    let chosen = format!(
        "const r = {row}.find(r => r.getAttribute('aria-selected') == 'true'); return r ? r.textContent : ''"
    );
    for _ in 0..200 {
        if window.run(&chosen).await.as_str().is_some_and(|text| text.contains(customer)) {
            break;
        }
        window.press(&[], 'j').await;
    }
    window.press(&[], char::from(Key::Enter)).await;
    let number = format!(
        "const t = document.querySelector('[data-testid=ticket]');
         return t && t.textContent.includes('{customer}') ? t.dataset.number : null"
    );
    window.until(&number, |v| v.is_string()).await.as_str().unwrap().to_owned()
}

/// Puts the offered greeting and a text into the composer.
pub async fn write_reply(window: &Window, text: &str) {
    window.click("composer-greeting").await;
    let editor = window.find_css("[data-testid=composer] .cm-content").await;
    editor.click().await.unwrap();
    window.press(&[Key::Control], char::from(Key::End)).await;
    editor.send_keys(text).await.unwrap();
    window
        .until("return document.querySelector('.cm-content').textContent", |v| {
            v.as_str().unwrap().contains(text)
        })
        .await;
}

pub async fn outbox_is(window: &Window, count: u32) {
    let script = "return document.querySelector('[data-testid=outbox-count]').dataset.count";
    window.until(script, |v| v == &count.to_string()).await;
}

/// Waits until the conversation shows the text as the desk has it.
pub async fn confirmed(window: &Window, text: &str) {
    let script = format!(
        "return [...document.querySelectorAll('[data-testid=message]')]
           .some(m => m.textContent.includes('{text}') && !m.dataset.state)"
    );
    window.until(&script, |v| v == true).await;
}
