//! Practice in the window: a scenario to its end, what it was worth, and how one is written.

use crate::steps::speak;
use fantoccini::key::Key;
use parlance_tests::window::{Window, one_window_at_a_time};

const ANSWER: &str = "Dear Ms Lindner, I am sorry. You have waited 31 days and wrote three times, and the delay was our \
                      mistake. I released the 129 euros today, and they will be there by Friday. I will check on Friday.";

/// Opens practice, with the customer's pauses switched off, at one scenario.
async fn opened(folder: &std::path::Path) -> Window {
    let window = Window::open(folder, &["--demo"]).await;
    window.click("recovery-later").await;
    window.click("settings").await;
    window.run("document.querySelector('[data-testid=settings-practice]').scrollIntoView()").await;
    window.click("practice-pauses").await;
    window.click("settings-close").await;
    window.run("document.querySelector('[data-testid=inbox]').focus()").await;
    window.press(&[], 'p').await;
    window.find("practice-list").await;
    window
}

async fn find_scenario(window: &Window, words: &str) {
    window.fill("practice-search", words).await;
    let count = "return document.querySelector('[data-testid=practice-count]')?.dataset.count";
    window.until(count, |count| count == "1").await;
}

/// Chooses by its number until an answer is asked for; what does not come fails where it is waited for.
async fn to_the_answer(window: &Window) {
    loop {
        window
            .until(
                "return !!document.querySelector('[data-testid=practice-choice], [data-testid=practice-task]')",
                |is| is == true,
            )
            .await;
        if window.run("return !!document.querySelector('[data-testid=practice-task]')").await == true {
            return;
        }
        let choices = "return document.querySelectorAll('[data-testid=practice-choice]').length";
        let number = if window.run(choices).await.as_u64() == Some(1) { '1' } else { '2' };
        let lines = "return document.querySelectorAll('[data-testid=practice-line]').length";
        let before = window.run(lines).await;
        window.press(&[], number).await;
        window.until(lines, |now| *now != before).await;
    }
}

#[tokio::test]
async fn a_scenario_is_practised_by_keys_and_its_feedback_says_why() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let window = opened(folder.path()).await;
    let count: u32 = window.attribute("practice-count", "data-count").await.parse().unwrap();
    assert!(count >= 30, "{count}");
    window.look("practice-list-en-light").await;
    find_scenario(&window, "A refund that should have been here").await;
    window.click("practice-begin").await;
    window.find("practice-choice").await;
    window.look("practice-choice-en-light").await;
    to_the_answer(&window).await;
    let editor = window.find_css("[data-testid=practice-answer] .cm-content").await;
    editor.click().await.unwrap();
    editor.send_keys(ANSWER).await.unwrap();
    window.find("findings-checked").await;
    window.look("practice-answer-en-light").await;
    window.press(&[Key::Control], char::from(Key::Enter)).await;
    window.find("practice-feedback").await;
    let percent: u32 = window.attribute("practice-feedback", "data-percent").await.parse().unwrap();
    assert!(percent >= 72, "{percent}");
    let told =
        window.run("return document.querySelector('[data-testid=practice-feedback]').textContent").await;
    assert!(told.as_str().unwrap().contains("129 euros"), "{told}");
    window.find("practice-summary").await;
    window.look("practice-summary-en-light").await;
    window.click("practice-done").await;
    window.click("practice-tab-history").await;
    window.find("practice-attempt").await;
    window.click("practice-tab-results").await;
    window.find("results-chart").await;
    window.look("practice-results-en-light").await;
    window.click("practice-tab-review").await;
    window.find("practice-review").await;
    window.close().await;
}

#[tokio::test]
async fn a_scenario_is_written_and_what_is_wrong_with_it_has_its_place() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let window = opened(folder.path()).await;
    find_scenario(&window, "A refund that should have been here").await;
    window.click("practice-edit").await;
    window.click("practice-file-tab-scenario.ink").await;
    window.find("practice-preview").await;
    let faults = "return document.querySelectorAll('[data-testid=practice-fault]').length";
    assert_eq!(window.run(faults).await, 0);
    window.look("practice-author-en-light").await;
    // The last line becomes a way to a knot that is not there.
    window.run("document.querySelector('[data-testid=practice-source] .cm-content').focus()").await;
    window.press(&[Key::Control], char::from(Key::End)).await;
    for key in "\n-> nowhere".chars() {
        window.press(&[], if key == '\n' { char::from(Key::Enter) } else { key }).await;
    }
    window.until(faults, |count| count.as_u64() > Some(0)).await;
    let told = window.run("return document.querySelector('[data-testid=practice-fault]').textContent").await;
    assert!(told.as_str().unwrap().contains("nowhere"), "{told}");
    window.look("practice-author-fault-en-light").await;
    window.press(&[Key::Control], 'z').await;
    window.close().await;
}

#[tokio::test]
async fn practice_is_mirrored_and_dark_where_the_agent_reads_so() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let window = opened(folder.path()).await;
    window.press(&[], char::from(Key::Escape)).await;
    speak(&window, "ar").await;
    window.click("settings").await;
    window.choose("theme-select", "dark").await;
    window.click("settings-close").await;
    window.click("practice").await;
    window.find("practice-list").await;
    window.look("practice-list-ar-dark").await;
    window.click("practice-begin").await;
    window.find("practice-choice").await;
    window.look("practice-choice-ar-dark").await;
    window.press(&[], char::from(Key::Escape)).await;
    window.press(&[], char::from(Key::Escape)).await;
    speak(&window, "te").await;
    window.click("practice").await;
    window.find("practice-list").await;
    window.look("practice-list-te-dark").await;
    window.close().await;
}

#[tokio::test]
async fn an_attempt_goes_on_where_the_process_was_killed() {
    let _alone = one_window_at_a_time().await;
    let folder = tempfile::tempdir().unwrap();
    let window = opened(folder.path()).await;
    find_scenario(&window, "A refund that should have been here").await;
    window.click("practice-begin").await;
    window.find("practice-choice").await;
    let lines =
        "return [...document.querySelectorAll('[data-testid=practice-line]')].map(l => l.textContent)";
    let begun = window.run(lines).await;
    window.press(&[], '2').await;
    let further = window.until(lines, |now| *now != begun).await;
    window.find("practice-choice").await;
    window.kill().await;

    let window = Window::open(folder.path(), &[]).await;
    window.find("inbox").await;
    window.click("practice").await;
    window.click("practice-tab-history").await;
    window.click("practice-resume").await;
    window.find("practice-choice").await;
    window.until(lines, |now| *now == further).await;
    window.close().await;
}
