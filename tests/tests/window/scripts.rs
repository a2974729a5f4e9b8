//! Tickets in many scripts, in a window that speaks one of ours.

use crate::steps::{OSAKA, choose_market, open_ticket_of, search_for, speak};
use fantoccini::key::Key;
use parlance_tests::window::{Window, one_window_at_a_time};

/// Markets of the demo's tickets that are in a script of their own, with the language and a word of a reply in it.
const MARKETS: [(&str, &str, &str); 6] = [
    ("EG", "ar", "شكرًا لك على رسالتك رقم 12345، وسنردّ غدًا."),
    ("JP", "ja", "お問い合わせありがとうございます。"),
    ("BD", "bn", "আপনার বার্তার জন্য ধন্যবাদ।"),
    ("CN", "zh", "感谢您的来信。"),
    ("IN", "", "మీ సందేశానికి ధన్యవాదాలు. നന്ദി. धन्यवाद।"),
    ("HU", "hu", "Köszönjük megkeresését. Őszintén sajnáljuk a történteket."),
];

#[tokio::test]
async fn every_script_is_read_and_written_in_its_own_direction() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path(), &["--demo"]).await;
    window.click("recovery-later").await;
    speak(&window, "hu").await;
    for (market, language, text) in MARKETS {
        choose_market(&window, market).await;
        window.run("document.querySelector('[data-testid=inbox]').focus()").await;
        window.press(&[], char::from(Key::Home)).await;
        window.press(&[], char::from(Key::Enter)).await;
        let editor = window.find_css("[data-testid=composer] .cm-content").await;
        window.find("brief").await;
        window.click("composer-greeting").await;
        editor.click().await.unwrap();
        window.press(&[Key::Control], char::from(Key::End)).await;
        editor.send_keys(text).await.unwrap();
        window
            .until("return document.querySelector('.cm-content').textContent", |v| {
                v.as_str().is_some_and(|shown| shown.contains(text))
            })
            .await;
        let written = window.attribute("composer", "data-lang").await;
        assert!(language.is_empty() || written.starts_with(language), "{market}: {written}");
        let direction = if language == "ar" { "rtl" } else { "ltr" };
        let directions = window
            .run(
                "const of = (element) => getComputedStyle(element).direction;
                 const find = (css) => document.querySelector(css);
                 const frame = find('[data-testid=message-frame]');
                 const message = frame ? frame.contentDocument.body : find('[data-testid=message-text]');
                 return [message, find('.cm-content'), find('[data-testid=brief-name]')].map(of)",
            )
            .await;
        assert_eq!(directions, serde_json::json!([direction, direction, direction]), "{market}");
        window.look(&format!("ticket-{market}-hu")).await;
        window.click("ticket-back").await;
    }
    window.close().await;
}

#[tokio::test]
async fn the_window_speaks_every_language_of_ours_and_mirrors_itself_for_arabic() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path(), &["--demo"]).await;
    window.click("recovery-later").await;
    open_ticket_of(&window, OSAKA).await;
    for language in parlance_market::AGENT_LANGUAGES {
        window.click("settings").await;
        window.choose("language-select", language).await;
        let spoken =
            format!("return document.querySelector('[data-testid=app]').dataset.lang == '{language}'");
        window.until(&spoken, |v| v == true).await;
        window.look(&format!("settings-{language}")).await;
        window.click("settings-close").await;
        // What the shell says comes anew in the language.
        let market = parlance_market::Market::get("JP").unwrap().name(language);
        let said =
            format!("return document.querySelector('[data-testid=brief-market]').textContent == '{market}'");
        window.until(&said, |v| v == true).await;
        window.look(&format!("ticket-{language}")).await;
        assert_eq!(window.run("return document.body.innerText.includes('⟦')").await, false, "{language}");
        let mirrored = window
            .run(
                "const left = (css) => document.querySelector(css).getBoundingClientRect().left;
                 return left('.inbox') > left('[data-testid=brief]')",
            )
            .await;
        assert_eq!(mirrored, language == "ar", "{language}");
        window.click("ticket-customer").await;
        window.find("privacy").await;
        window.look(&format!("customer-{language}")).await;
        window.click("customer-page-close").await;
        search_for(&window, "返").await;
        window.look(&format!("search-{language}")).await;
        window.click("search-panel-close").await;
    }
    window.close().await;
}
