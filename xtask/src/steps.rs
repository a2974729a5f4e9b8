//! Commands as steps: announced, timed, and their failure told in one sentence.

use crate::{Outcome, root};
use std::{
    ffi::OsStr,
    process::{Command, Stdio},
    time::Instant,
};

/// Announces a step, does it, and says how long it took.
pub fn step<T>(name: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    println!("\n=== {name}");
    let begun = Instant::now();
    let done = work()?;
    println!("=== {name}: done in {:.1} s", begun.elapsed().as_secs_f32());
    Ok(done)
}

/// A command in the checkout's root. `npm` and the like are scripts on Windows, so they go by their full name there.
pub fn command(program: &str) -> Command {
    let name = match (cfg!(windows), program) {
        (true, "npm" | "npx") => format!("{program}.cmd"),
        _ => program.to_owned(),
    };
    let mut command = Command::new(name);
    command.current_dir(root());
    command
}

/// Runs a command to its end, its output shown.
pub fn run(command: &mut Command) -> Outcome {
    let shown = shown(command);
    println!("$ {shown}");
    match command.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{shown}` failed ({status})")),
        Err(error) => Err(format!("`{shown}` could not be started: {error}")),
    }
}

/// What a command prints, or nothing if it fails.
pub fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program).args(arguments).stderr(Stdio::null()).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

fn shown(command: &Command) -> String {
    let words: Vec<_> = std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect();
    words.join(" ")
}
