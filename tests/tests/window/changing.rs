//! Fields of a ticket, undoing, and the form of a new desk, in the real window.

use crate::steps::{OSAKA, confirmed, first_start, open_ticket_of, outbox_is, speak, write_reply};
use fantoccini::key::Key;
use parlance_tests::window::{Window, one_window_at_a_time};

/// Waits until the field holds this on the desk: nothing of it is on its way any more.
async fn field_is(window: &Window, field: &str, value: &str) {
    let script = format!(
        "const f = document.querySelector('[data-testid=field][data-field={field}]');
         return f && !f.dataset.state && [...f.querySelectorAll('select, input')].some(c => c.value == '{value}')"
    );
    window.until(&script, |v| v == true).await;
}

async fn choose_field(window: &Window, field: &str, value: &str) {
    let script = format!(
        "const s = document.querySelector('[data-testid=field][data-field={field}] select');
         s.value = '{value}'; s.dispatchEvent(new Event('change', {{ bubbles: true }})); return s.value"
    );
    window.find("ticket-fields").await;
    window.until(&script, |v| v == value).await;
}

#[tokio::test]
async fn fields_go_to_the_desk_and_what_was_sent_can_be_undone() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path(), &["--demo"]).await;
    window.click("recovery-later").await;
    open_ticket_of(&window, OSAKA).await;

    choose_field(&window, "priority", "urgent").await;
    outbox_is(&window, 1).await;
    window.look("field-held").await;
    window.kill().await;

    let window = Window::open(folder.path(), &[]).await;
    open_ticket_of(&window, OSAKA).await;
    field_is(&window, "priority", "urgent").await;
    outbox_is(&window, 0).await;

    write_reply(&window, "Too fast").await;
    window.press(&[Key::Control], char::from(Key::Enter)).await;
    window.find("held").await;
    window.look("reply-held").await;
    window.press(&[Key::Alt], 'z').await;
    outbox_is(&window, 0).await;
    let draft = "return document.querySelector('.cm-content').textContent";
    window.until(draft, |v| v.as_str().is_some_and(|text| text.contains("Too fast"))).await;
    window.press(&[Key::Control], char::from(Key::Enter)).await;
    window.find("held").await;
    window.click("message-retry").await;
    confirmed(&window, "Too fast").await;
    outbox_is(&window, 0).await;

    for (theme, language) in [("dark", "en"), ("light", "hu"), ("light", "ar")] {
        window.click("settings").await;
        window.choose("theme-select", theme).await;
        window.click("settings-close").await;
        speak(&window, language).await;
        window.find("ticket-fields").await;
        window.look(&format!("fields-{theme}-{language}")).await;
    }
    window.close().await;
}

#[tokio::test]
async fn every_kind_of_desk_says_what_it_needs() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let (window, _) = first_start(folder.path()).await;
    window.click("settings").await;
    window.click("desk-add").await;
    for kind in ["zendesk", "znuny", "help-scout"] {
        window.choose("desk-kind", kind).await;
        window.find("desk-secret-where").await;
        window.look(&format!("desk-form-{kind}")).await;
    }
    window.close().await;
}
