//! All checks and tests, cheapest first.

use crate::{
    Outcome,
    generate::{self, Mode},
    helpdesk::HelpDesk,
    packages::{self, Need},
    root, session,
    steps::{command, run, step},
    target, tools, ui,
};
use std::path::Path;

/// What is tested without a window and without help desks.
const PURE: &[&str] = &["--workspace", "--exclude", "parlance-app", "--exclude", "parlance-tests"];

/// For the inner loop.
pub fn quick() -> Outcome {
    packages::ensure(&[Need::Build])?;
    ui::packages(&root().join("ui"))?;
    step("format", || cargo(&["fmt", "--all", "--check"]))?;
    step("clippy", || cargo(&[&["clippy", "--all-targets"], PURE, &["--", "-D", "warnings"]].concat()))?;
    step("ui", check_ui)?;
    step("tests", || cargo(&[&["test"], PURE].concat()))
}

/// Everything.
pub fn all() -> Outcome {
    if let Err(why) = packages::whole_house_can_be_tested() {
        println!("The window and the help desks are left out here: {why}.");
        return quick();
    }
    packages::ensure(&[Need::Build, Need::VirtualWindow, Need::HelpDesks])?;
    let driver = tools::tauri_driver()?;
    ui::build()?;
    step("format", || cargo(&["fmt", "--all", "--check"]))?;
    step("ui: types, lint, tests", check_ui)?;
    generate::generate(Mode::Check)?;
    step("build", || cargo(&["build", "--workspace", "--all-targets"]))?;
    step("clippy", || cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    let desks = HelpDesk::all_for_tests()?;
    step("tests, in a virtual session", || {
        let mut tests = session::within(Path::new("cargo"), &["test", "--workspace", "--no-fail-fast"])?;
        run(tests
            .envs(desks.iter().map(|desk| (desk.variable, &desk.state)))
            .env("PARLANCE_TAURI_DRIVER", &driver)
            .env("PARLANCE_SCREENSHOTS", target().join("screenshots")))
    })?;
    println!("Screenshots are in {}", target().join("screenshots").display());
    Ok(())
}

fn check_ui() -> Outcome {
    ["check", "lint", "test"].into_iter().try_for_each(ui::script)
}

fn cargo(arguments: &[&str]) -> Outcome {
    run(command("cargo").args(arguments))
}
