//! The reply check in the window: while a reply is typed, and before it is sent.

use crate::steps::{choose_market, open_ticket_of, outbox_is, speak, write_reply};
use fantoccini::key::Key;
use parlance_tests::window::{Window, one_window_at_a_time};

/// A customer in Munich, who is addressed formally.
const MUNICH: &str = "Lindner";

async fn strip_is(window: &Window, state: &str) {
    let now = "return document.querySelector('[data-testid=findings-strip]')?.dataset.state";
    window.until(now, |is| is == state).await;
}

/// Waits until these words are underlined as a finding of that severity, or no more.
async fn underlined(window: &Window, severity: &str, words: &str, is: bool) {
    let script = format!(
        "return [...document.querySelectorAll('.cm-lintRange-{severity}')].some(e => e.textContent == '{words}')"
    );
    window.until(&script, |found| found == is).await;
}

/// Goes by key from finding to finding, to the first with these words.
async fn go_to(window: &Window, words: &str) {
    for _ in 0..20 {
        window.press(&[], char::from(Key::F8)).await;
        if window.run("return getSelection().toString()").await == words {
            return;
        }
    }
    assert_eq!(window.run("return getSelection().toString()").await, words);
}

async fn text_has(window: &Window, words: &str) {
    window
        .until("return document.querySelector('.cm-content').textContent", |text| {
            text.as_str().is_some_and(|text| text.contains(words))
        })
        .await;
}

async fn type_keys(window: &Window, text: &str) {
    for key in text.chars() {
        window.press(&[], key).await;
    }
}

/// Opens a ticket of the demo desk and begins a reply to it.
async fn begun(folder: &std::path::Path, text: &str) -> Window {
    let window = Window::open(folder, &["--demo"]).await;
    window.click("recovery-later").await;
    choose_market(&window, "DE").await;
    open_ticket_of(&window, MUNICH).await;
    window.find("brief").await;
    write_reply(&window, text).await;
    window
}

#[tokio::test]
async fn a_reply_is_checked_as_it_is_typed_and_mended_by_keys() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let text = "Vielen Dank!!! Ihre Lampe {{nummer}} ist unterwegs. Haben Sie noch Fragen??";
    let window = begun(folder.path(), text).await;
    underlined(&window, "error", "{{nummer}}", true).await;
    underlined(&window, "hint", "!!!", true).await;
    strip_is(&window, "findings").await;
    window.look("check-findings-en-light").await;

    go_to(&window, "!!!").await;
    window.find_css("[data-testid=finding][data-rule=repeated-marks]").await;
    assert!(!window.text("finding-reason").await.is_empty());
    window.press(&[Key::Alt], 'f').await;
    text_has(&window, "Vielen Dank! Ihre").await;
    window.press(&[Key::Control], 'z').await;
    text_has(&window, "Vielen Dank!!! Ihre").await;
    underlined(&window, "hint", "!!!", true).await;
    go_to(&window, "!!!").await;
    window.press(&[Key::Alt], 'f').await;
    text_has(&window, "Vielen Dank! Ihre").await;

    underlined(&window, "hint", "??", true).await;
    go_to(&window, "??").await;
    window.press(&[Key::Alt], 'i').await;
    underlined(&window, "hint", "??", false).await;

    // It is asked once before what should not be sent so goes out.
    window.press(&[Key::Control], char::from(Key::Enter)).await;
    strip_is(&window, "asking").await;
    assert_eq!(window.run("return document.activeElement.dataset.testid").await, "send-look");
    window.look("check-asking-en-light").await;
    window.click("send-look").await;
    strip_is(&window, "findings").await;
    assert_eq!(window.run("return getSelection().toString()").await, "{{nummer}}");
    type_keys(&window, "ALM-46218").await;
    text_has(&window, "Lampe ALM-46218 ist").await;

    strip_is(&window, "clear").await;
    assert_eq!(window.attribute("findings-ignored", "data-count").await, "1");
    window.click("findings-checked").await;
    window.find("findings-lists").await;
    window.look("check-clear-en-light").await;
    window.click("findings-forget").await;
    underlined(&window, "hint", "??", true).await;

    // A rule that is switched off for this customer says nothing to her replies.
    window.click("settings").await;
    window.choose("rules-scope", "customer").await;
    window.find_css("[data-testid=settings-rules][data-scope=customer]").await;
    window.choose("rule-switch-repeated-marks", "off").await;
    window.run("document.querySelector('[data-testid=settings-rules]').scrollIntoView()").await;
    window.look("check-rules-en-light").await;
    window.click("settings-close").await;
    underlined(&window, "hint", "??", false).await;
    strip_is(&window, "clear").await;
    window.close().await;
}

#[tokio::test]
async fn a_reply_with_an_error_goes_when_the_agent_wants_it_all_the_same() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let window = begun(folder.path(), "Ihre Lampe {{nummer}} ist unterwegs.").await;
    for (theme, language) in [("dark", "en"), ("dark", "ar")] {
        speak(&window, language).await;
        window.click("settings").await;
        window.choose("theme-select", theme).await;
        window.click("settings-close").await;
        underlined(&window, "error", "{{nummer}}", true).await;
        window.look(&format!("check-findings-{language}-{theme}")).await;
        assert_eq!(window.run("return document.body.innerText.includes('⟦')").await, false, "{language}");
    }
    window.find_css("[data-testid=composer] .cm-content").await.click().await.unwrap();
    window.press(&[Key::Control], char::from(Key::Enter)).await;
    strip_is(&window, "asking").await;
    outbox_is(&window, 0).await;
    window.press(&[Key::Control], char::from(Key::Enter)).await;
    let sent = "return [...document.querySelectorAll('[data-testid=message]')]
                  .some(m => m.textContent.includes('{{nummer}}'))";
    window.until(sent, |is| is == true).await;
    strip_is(&window, "none").await;
    window.close().await;
}
