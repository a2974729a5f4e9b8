//! The markets' pages: found, read, two side by side.

use crate::steps::{OSAKA, open_ticket_of, speak};
use parlance_tests::window::{Window, one_window_at_a_time};

async fn find_market(window: &Window, words: &str, code: &str) {
    let search = window.find("market-search").await;
    search.clear().await.unwrap();
    search.send_keys(words).await.unwrap();
    window.find_css(&format!("[data-testid=market-entry][data-market={code}]")).await.click().await.unwrap();
    window.find_css(&format!("[data-testid=market-page][data-market={code}]")).await;
}

#[tokio::test]
async fn the_page_of_the_customer_s_market_is_open_and_others_are_found_and_stand_beside_it() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path(), &["--demo"]).await;
    window.click("recovery-later").await;
    open_ticket_of(&window, OSAKA).await;
    window.find("brief").await;
    window.click("markets").await;
    window.find_css("[data-testid=market-page][data-market=JP]").await;
    window.screenshot("markets-en-light").await;

    find_market(&window, "osterreich", "AT").await;
    window.choose("market-beside", "IN").await;
    window.find_css("[data-testid=market-page][data-market=IN]").await;
    let withdrawal = "return document.querySelector('[data-market=AT] [data-kind=withdrawal]').textContent";
    window
        .until(withdrawal, |said| {
            said.as_str().is_some_and(|said| said.replace(['\u{2068}', '\u{2069}'], "").contains("14 days"))
        })
        .await;
    let emergency = "return document.querySelector('[data-market=IN] [data-kind=emergency]').textContent";
    window.until(emergency, |said| said.as_str().is_some_and(|said| said.contains("112"))).await;
    window.choose("market-part", "AT-9").await;
    window.screenshot("markets-beside-en-light").await;
    window.run("document.querySelector('[data-testid=market-rights]').scrollIntoView()").await;
    window.screenshot("markets-rights-en-light").await;
    window.click("markets-panel-close").await;

    for (language, word, code) in [("hu", "jap", "JP"), ("ar", "مصر", "EG"), ("te", "భారత", "IN")]
    {
        speak(&window, language).await;
        window.click("markets").await;
        find_market(&window, word, code).await;
        assert_eq!(window.run("return document.body.innerText.includes('⟦')").await, false, "{language}");
        window.screenshot(&format!("markets-{language}")).await;
        window.run("document.querySelector('[data-testid=market-payments]').scrollIntoView()").await;
        window.screenshot(&format!("markets-{language}-payments")).await;
        window.click("markets-panel-close").await;
    }
    window.close().await;
}
