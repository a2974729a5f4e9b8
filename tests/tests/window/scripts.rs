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
        window.screenshot(&format!("ticket-{market}-hu")).await;
        window.click("ticket-back").await;
    }
    window.close().await;
}

/// Buttons and headings whose text is cut off, anything that is wider than the window or the dialog that it is in, and
/// texts and controls that lie under a scroll bar, which is drawn over the content.
const CUT: &str = "
  const cut = [...document.querySelectorAll('button, h1, h2, h3, label > span, [role=tab]')]
    .filter(e => e.offsetParent && !e.closest('.cut') && !e.classList.contains('cut') && e.scrollWidth > e.clientWidth + 1
      && getComputedStyle(e).display != 'inline')
    .map(e => e.textContent.trim());
  if (document.documentElement.scrollWidth > innerWidth) cut.push('the window');
  const wider = (e) => e.scrollWidth > e.clientWidth + 1;
  const dialogs = [...document.querySelectorAll('dialog[open] *')]
    .filter(e => e.tagName != 'TEXTAREA' && getComputedStyle(e).overflowY == 'auto' && wider(e));
  for (const dialog of dialogs) {
    const wide = [...dialog.querySelectorAll('*')].filter(e => e.clientWidth && wider(e) && ![...e.children].some(wider));
    cut.push(...wide.map(e => `${e.tagName}: ${e.textContent.trim()}`), 'a dialog');
  }
  const bar = 8;
  const scrollers = [...document.querySelectorAll('*')]
    .filter(e => e.clientWidth && e.scrollHeight > e.clientHeight + 1
      && ['auto', 'scroll'].includes(getComputedStyle(e).overflowY));
  for (const scroller of scrollers) {
    const edges = scroller.getBoundingClientRect();
    const rtl = getComputedStyle(scroller).direction == 'rtl';
    const within = (box) => rtl ? box.left - edges.left : edges.right - box.right;
    const under = (e) => [...e.getClientRects()].some(box => box.width && within(box) < bar);
    const controls = [...scroller.querySelectorAll('button, input, select, textarea')];
    const texts = document.createTreeWalker(scroller, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      if (!texts.currentNode.parentElement.closest('.cut, .unseen, select') && under(range)) cut.push(`a scroll bar over ${range}`);
    }
    cut.push(...controls.filter(under).map(e => `a scroll bar over ${e.tagName} ${e.textContent.trim()}`));
  }
  return cut";

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
        window.screenshot(&format!("settings-{language}")).await;
        assert_eq!(window.run(CUT).await, serde_json::json!([]), "{language}: settings");
        window.click("settings-close").await;
        // What the shell says comes anew in the language.
        let market = parlance_market::Market::get("JP").unwrap().name(language);
        let said =
            format!("return document.querySelector('[data-testid=brief-market]').textContent == '{market}'");
        window.until(&said, |v| v == true).await;
        window.screenshot(&format!("ticket-{language}")).await;
        assert_eq!(window.run(CUT).await, serde_json::json!([]), "{language}: ticket");
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
        window.screenshot(&format!("customer-{language}")).await;
        assert_eq!(window.run(CUT).await, serde_json::json!([]), "{language}: customer");
        window.click("customer-page-close").await;
        search_for(&window, "返").await;
        window.screenshot(&format!("search-{language}")).await;
        assert_eq!(window.run(CUT).await, serde_json::json!([]), "{language}: search");
        window.click("search-panel-close").await;
    }
    window.close().await;
}
