//! Builds Parlance and opens it; where nobody looks, drives it to the first ticket and takes a picture.

use crate::{
    Outcome,
    packages::{self, Need},
    session,
    steps::{command, run, step},
    target, tools, ui,
};

/// Opens the app on a demo workspace when nothing is configured yet.
pub fn open() -> Outcome {
    let seen = session::has_display();
    let needs: &[Need] = if seen { &[Need::Build] } else { &[Need::Build, Need::VirtualWindow] };
    packages::ensure(needs)?;
    ui::build()?;
    step("build", || run(command("cargo").args(["build", "--workspace", "--bins"])))?;
    let app = target().join("debug").join(format!("parlance-app{}", std::env::consts::EXE_SUFFIX));
    if seen {
        return run(command(&app.to_string_lossy()).arg("--demo"));
    }
    println!("There is no display here: Parlance opens on a virtual one.");
    let driver = tools::tauri_driver()?;
    let tour = target().join("debug/first-ticket");
    let mut tour = session::within(&tour, &[])?;
    run(tour
        .env("PARLANCE_TAURI_DRIVER", driver)
        .env("PARLANCE_APP", app)
        .env("PARLANCE_SCREENSHOTS", target().join("screenshots")))
}
