//! The markets: their pages, currency and coverage.

use crate::steps::{OSAKA, open_ticket_of, speak};
use parlance_tests::window::{Window, one_window_at_a_time};
use std::{fs, path::Path};

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
    window.look("markets-en-light").await;

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
    window.look("markets-beside-en-light").await;
    window.run("document.querySelector('[data-testid=market-rights]').scrollIntoView()").await;
    window.look("markets-rights-en-light").await;
    window.click("markets-panel-close").await;

    for (language, word, code) in [("ar", "مصر", "EG"), ("te", "భారత", "IN")] {
        speak(&window, language).await;
        window.click("markets").await;
        find_market(&window, word, code).await;
        assert_eq!(window.run("return document.body.innerText.includes('⟦')").await, false, "{language}");
        window.look(&format!("markets-{language}")).await;
        window.run("document.querySelector('[data-testid=market-payments]').scrollIntoView()").await;
        window.look(&format!("markets-{language}-payments")).await;
        window.click("markets-panel-close").await;
    }
    window.close().await;
}

/// Opens the app on a fresh demo workspace, with a part of the markets' panel.
async fn open_part(folder: &Path, part: &str) -> Window {
    let window = Window::open(folder, &["--demo"]).await;
    window.click("recovery-later").await;
    window.click("markets").await;
    window.click(&format!("markets-tab-{part}")).await;
    window
}

async fn choose_file(window: &Window, folder: &Path, name: &str, text: &str) {
    let file = folder.join(name);
    fs::write(&file, text).unwrap();
    window.find("rates-file").await.send_keys(&file.to_string_lossy()).await.unwrap();
}

#[tokio::test]
async fn rates_are_imported_from_the_bank_s_file_and_an_amount_is_told_with_rate_day_and_source() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let window = open_part(folder.path(), "rates").await;
    choose_file(&window, folder.path(), "page.xml", "<html><body>Not found</body></html>").await;
    window.find("rates-import-problem").await;
    window.find("rates-none").await;

    let today = jiff::Zoned::now().with_time_zone(jiff::tz::TimeZone::UTC).date();
    let table = format!(
        r#"<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
        <gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
        <Cube><Cube time="{today}"><Cube currency="HUF" rate="384.5"/><Cube currency="JPY" rate="161.2"/></Cube></Cube></gesmes:Envelope>"#
    );
    choose_file(&window, folder.path(), "rates.xml", &table).await;
    window.find("rates-report").await;
    window.fill("rates-amount", "100").await;
    window.choose("rates-from", "EUR").await;
    window.choose("rates-to", "HUF").await;
    window.click("rates-go").await;
    let text = "return document.querySelector('[data-testid=rates-result]').textContent";
    window.until(text, |said| said.as_str().is_some_and(|said| said.contains("38,450"))).await;
    let source = window.text("rates-source").await;
    assert!(source.contains("European Central Bank"), "{source}");
    assert_eq!(window.attribute("rates-result", "data-stale").await, "false");
    window.look("rates-en-light").await;
    window.close().await;
}

#[tokio::test]
async fn shifts_are_kept_and_what_they_cover_is_shown_and_exported() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let window = open_part(folder.path(), "coverage").await;
    window.click("shift-add").await;
    window.fill("shift-name", "early").await;
    window.fill("shift-zone", "Europe/Budapest").await;
    window.click("shifts-save").await;
    window.find("coverage-map").await;
    window
        .until("return document.querySelectorAll('[data-testid^=coverage-row-]').length", |rows| {
            rows.as_u64() > Some(5)
        })
        .await;
    window.look("coverage-en-light").await;
    for (kind, magic) in [("svg", &b"<svg"[..]), ("csv", &b"\xef\xbb\xbf"[..]), ("png", &b"\x89PNG"[..])] {
        window.click(&format!("coverage-export-{kind}")).await;
        let written = format!(
            "return document.querySelector('[data-testid=coverage-written]')?.textContent.includes('.{kind}')"
        );
        window.until(&written, |said| said == true).await;
        let mut files = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
        let file = files.find(|path| path.extension().is_some_and(|is| is == kind)).unwrap();
        let bytes = fs::read(&file).unwrap();
        assert!(bytes.len() > 1000 && bytes.starts_with(magic), "{kind}: {:?}", &bytes[..4]);
    }
    window.click("markets-panel-close").await;
    speak(&window, "ar").await;
    window.click("markets").await;
    for part in ["coverage", "rates"] {
        window.click(&format!("markets-tab-{part}")).await;
        window.find(part).await;
        assert_eq!(window.run("return document.body.innerText.includes('⟦')").await, false, "{part}");
        window.look(&format!("{part}-ar")).await;
    }
    window.close().await;
}
