//! `parlance name`, `parlance register` and `parlance greet`.

use crate::{
    Outcome,
    args::{self, Greet},
    context::Context,
};
use parlance_workspace::{
    terminal::{self, Channel, GreetRequest, Greeting, Occasion},
    view::Problem,
};
use std::io;

/// Writes names, a line a line.
pub fn names(context: &Context) -> Result<Outcome, Problem> {
    let mut outcome = Outcome::Nothing;
    for (at, line) in lines().enumerate() {
        let name = terminal::format_name(&line?);
        let name = name.ok_or_else(|| Problem::new("cli-bad-json").with("line", at + 1))?;
        context.say.record(&serde_json::json!({ "name": name }), || name.clone());
        outcome = Outcome::Done;
    }
    Ok(outcome)
}

/// Tells the register of texts, a line a line.
pub fn registers(lang: &str, context: &Context) -> Result<Outcome, Problem> {
    let mut outcome = Outcome::Nothing;
    for line in lines() {
        let reading = terminal::register(lang, &line?)?;
        let spans: Vec<_> = reading.cues.iter().map(|cue| cue.span).collect();
        let register = reading.register.code();
        context.say.record(&serde_json::json!({ "register": register, "spans": spans }), || {
            context.say.words.say("register", &[("register", register)])
        });
        outcome = Outcome::Done;
    }
    Ok(outcome)
}

/// What comes in, a line a line.
fn lines() -> impl Iterator<Item = Result<String, Problem>> {
    io::stdin().lines().map(|line| line.map_err(|_| Problem::new("cli-bad-input")))
}

/// Says greetings and closings.
pub fn greet(ask: Greet, context: &Context) -> Result<Outcome, Problem> {
    let request = GreetRequest {
        lang: ask.lang,
        market: ask.market,
        formality: ask.formality.map(Into::into),
        channel: match ask.channel {
            args::Channel::Email => Channel::Email,
            args::Channel::Chat => Channel::Chat,
            args::Channel::Phone => Channel::Phone,
            args::Channel::Social => Channel::Social,
        },
        occasion: match ask.occasion {
            args::Occasion::FirstContact => Occasion::FirstContact,
            args::Occasion::Reply => Occasion::Reply,
            args::Occasion::Apology => Occasion::Apology,
            args::Occasion::Holiday => Occasion::Holiday,
            args::Occasion::Condolence => Occasion::Condolence,
        },
        at: ask.at.map(|at| context.time(Some(&at))).transpose()?,
        name: ask.name,
        agent: ask.agent,
    };
    let greeting = terminal::greet(&request)?;
    context.say.record(&greeting, || text(&greeting, context));
    Ok(Outcome::Done)
}

fn text(greeting: &Greeting, context: &Context) -> String {
    let mut lines = Vec::new();
    for (id, phrases) in [("cli-greetings", &greeting.greetings), ("cli-closings", &greeting.closings)] {
        lines.push(format!("{}:", context.say.words.say(id, &[])));
        lines.extend(phrases.iter().map(|phrase| format!("  {}", phrase.text.replace('\n', "\n  "))));
    }
    lines.join("\n")
}
