//! Speed and memory beside their yardsticks, in one run: an optimised build, a virtual session, a real help desk.

use crate::{
    Outcome,
    helpdesk::HelpDesk,
    packages::{self, Need},
    root, session,
    steps::{command, run, step},
    target, tools, ui,
};

/// Prints the figures that the README shows.
pub fn bench() -> Outcome {
    packages::whole_house_can_be_tested()?;
    packages::ensure(&[Need::Build, Need::VirtualWindow, Need::HelpDesks])?;
    let driver = tools::tauri_driver()?;
    ui::build()?;
    step("optimised build", || {
        run(command("cargo").args(["build", "--workspace", "--bins", "--examples", "--release"]))
    })?;
    let built = target().join("release");
    let (app, empty) = (built.join("parlance-app"), built.join("examples/empty_window"));
    let tracker = HelpDesk::for_measurements(300)?;
    println!("\n| what | Parlance | yardstick, same run | |\n|---|---|---|---|");
    run(command(&built.join("measure_pull").to_string_lossy()).env("PARLANCE_RT_STATE", &tracker.state))?;
    let windows = [app.to_string_lossy(), empty.to_string_lossy()];
    let mut measured = session::within(&built.join("measure_window"), &[&windows[0], &windows[1]])?;
    run(measured.env("PARLANCE_TAURI_DRIVER", &driver))
}

/// The reply check, and beside it what other checkers take for the same words.
pub fn check() -> Outcome {
    run(command("cargo").args(["bench", "-p", "parlance-courtesy", "--bench", "check"]))?;
    let replies = root().join("crates/courtesy/tests/data/replies/en.jsonl");
    ["harper", "languagetool"].into_iter().try_for_each(|checker| {
        let yardstick = root().join("tests/yardsticks").join(checker).join("Cargo.toml");
        let (yardstick, replies) = (yardstick.to_string_lossy(), replies.to_string_lossy());
        let mut other = command("cargo");
        other.args(["run", "--release", "--manifest-path", &yardstick, "--", &replies]);
        run(other.env("CARGO_TARGET_DIR", target().join("yardsticks")))
    })
}

/// First pulls of ever more tickets from a simulated desk, beside a bare HTTP loop, and what sync costs at rest.
pub fn sync() -> Outcome {
    run(command("cargo")
        .args(["run", "--release", "-p", "parlance-tests", "--bin", "measure_sync", "--"])
        .args(["1000", "10000", "100000", "1000000"]))
}

/// A whole brief.
pub fn brief() -> Outcome {
    run(command("cargo").args(["bench", "-p", "parlance-workspace", "--bench", "brief"]))
}

/// What an agent waits for when she has answered a practice customer.
pub fn practice() -> Outcome {
    run(command("cargo").args(["bench", "-p", "parlance-practice", "--bench", "feedback"]))
}

/// Search among so many messages in thirty scripts, beside the same without encryption and in tantivy. What it makes is
/// several gigabytes at a million, and is removed afterwards.
pub fn search(messages: &str) -> Outcome {
    let yardstick = root().join("tests/yardsticks/search/Cargo.toml");
    let made = target().join(format!("search-{}", std::process::id()));
    std::fs::create_dir_all(&made).map_err(|error| format!("{} cannot be made: {error}", made.display()))?;
    let (yardstick, folder) = (yardstick.to_string_lossy(), made.to_string_lossy());
    let mut measured = command("cargo");
    measured.args(["run", "--release", "--manifest-path", &yardstick, "--", messages, &folder]);
    let outcome = run(measured.env("CARGO_TARGET_DIR", target().join("yardsticks")));
    std::fs::remove_dir_all(&made)
        .map_err(|error| format!("{} cannot be removed: {error}", made.display()))?;
    outcome
}

/// Orders into the store, as many as are asked for, beside reading their file, the store without encryption, and a bare
/// SQLite with and without it.
pub fn import(orders: &[&str]) -> Outcome {
    let mut measured = command("cargo");
    measured.args(["bench", "-p", "parlance-store", "--features", "unencrypted", "--bench", "import", "--"]);
    run(measured.args(orders))
}
