//! What goes out: JSON lines, or lines of text in the agent's language; problems as one line on stderr.

use parlance_workspace::{Words, view::Problem};
use serde::Serialize;
use std::{
    env,
    io::{self, Write},
    process::ExitCode,
};

/// How this command speaks.
pub struct Say {
    /// Words in the agent's language.
    pub words: Words,
    json: bool,
}

impl Say {
    pub fn new(ui: &Option<String>, json: bool) -> Self {
        let language = ui.clone().unwrap_or_else(of_system);
        Self { words: Words::printed(&language), json }
    }

    /// A record: as a JSON line, or as text.
    pub fn record(&self, record: &impl Serialize, text: impl FnOnce() -> String) {
        match self.json {
            true => line(&serde_json::to_string(record).unwrap_or_default()),
            false => line(&printable(&text())),
        }
    }

    /// Whether answers are JSON lines.
    pub fn json(&self) -> bool {
        self.json
    }

    /// A line that is for people only.
    pub fn remark(&self, text: &str) {
        if !self.json {
            line(&printable(text));
        }
    }

    /// A line on stderr.
    pub fn aside(&self, text: &str) {
        // fails only if nobody reads it
        let _ = writeln!(io::stderr(), "{}", printable(text));
    }

    /// A problem in one line: what happened, and what to do.
    pub fn problem(&self, problem: &Problem) -> String {
        let (what, next) = self.words.problem(problem);
        format!("{what} {next}").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Says why not.
    pub fn refuse(&self, problem: &Problem) -> ExitCode {
        self.aside(&self.problem(problem));
        ExitCode::from(2)
    }
}

/// One line on stdout, gone at once. Who closes the pipe has read enough.
pub fn line(text: &str) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

/// Controls would steer the terminal: only line breaks and tabs stay.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' && c != '\t' { '\u{fffd}' } else { c }).collect()
}

fn of_system() -> String {
    let set = |name: &&str| env::var(name).ok().filter(|value| !value.is_empty());
    ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set).unwrap_or_default()
}

/// The name that JSON has for a value of a plain enumeration; Fluent's messages choose by it.
pub fn key(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}
