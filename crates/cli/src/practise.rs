//! `parlance practise`.

use crate::{
    Outcome,
    args::{Practise, ScenarioKind},
    context::Context,
};
use parlance_workspace::{
    terminal::{OwnRules, Practice, PracticeNext},
    view::{AnswerFeedback, LineBy, Problem, ScenarioExport},
};
use serde_json::json;
use std::io::{self, BufRead};

/// Lists, practises, scores or checks scenarios.
pub fn run(what: Practise, context: &Context) -> Result<Outcome, Problem> {
    let rules = context.rules().as_deref().map_or_else(OwnRules::default, OwnRules::of);
    let practice = Practice::new(context.scenarios().as_deref(), rules, context.say.words);
    let language = |lang: Option<String>| lang.unwrap_or_else(|| context.say.words.language().to_owned());
    match what {
        Practise::List { lang } => Ok(list(&practice, &language(lang), context)),
        Practise::Run { scenario, lang } => play(&practice, &scenario, &language(lang), context),
        Practise::Score { scenario, file, turn, lang } => {
            let answer = context.text(&file)?;
            let told = practice.score(&scenario, turn.as_deref(), &language(lang), &answer)?;
            tell(&told, context);
            Ok(if told.is_good { Outcome::Done } else { Outcome::Nothing })
        }
        Practise::Export { scenario, kind, lang, to } => {
            let kind = match kind {
                ScenarioKind::Parlance => ScenarioExport::Parlance,
                ScenarioKind::Cmi5 => ScenarioExport::Cmi5,
            };
            let path = practice.export(&scenario, kind, &language(lang), &to)?.display().to_string();
            context.say.record(&json!({ "path": path }), || path.clone());
            Ok(Outcome::Done)
        }
        Practise::Check { folder } => {
            let faults = practice.check(&folder);
            for fault in &faults {
                let number = |at: Option<u32>| at.unwrap_or_default().to_string();
                context.say.record(fault, || {
                    let (line, column) = (number(fault.line), number(fault.column));
                    let told = [
                        ("file", fault.file.as_str()),
                        ("line", &line),
                        ("column", &column),
                        ("message", &fault.message),
                    ];
                    context.say.words.say("practice-line-fault", &told)
                });
            }
            if faults.is_empty() {
                context.say.remark(&context.say.words.say("practice-line-sound", &[]));
            }
            Ok(if faults.is_empty() { Outcome::Done } else { Outcome::Nothing })
        }
    }
}

fn list(practice: &Practice, language: &str, context: &Context) -> Outcome {
    for card in practice.list(language) {
        context.say.record(&card, || {
            let (minutes, level) = (card.minutes.to_string(), card.level.to_string());
            let told = [
                ("id", card.id.as_str()),
                ("title", &card.title),
                ("market", &card.market.name),
                ("minutes", &minutes),
                ("level", &level),
            ];
            context.say.words.say("practice-line-row", &told)
        });
    }
    Outcome::Done
}

fn play(practice: &Practice, scenario: &str, language: &str, context: &Context) -> Result<Outcome, Problem> {
    let mut run = practice.begin(scenario, language, context.time(None)?)?;
    let mut input = io::stdin().lock().lines();
    loop {
        let next = run.go_on()?;
        show(&next, context);
        if let Some(summary) = &next.summary {
            let percent = summary.percent.unwrap_or_default().to_string();
            context
                .say
                .record(summary, || context.say.words.say("practice-line-end", &[("percent", &percent)]));
            return Ok(Outcome::Done);
        }
        // Until something can be used; no more input ends it.
        loop {
            let Some(Ok(line)) = input.next() else { return Ok(Outcome::Nothing) };
            let now = context.time(None)?;
            if next.offers.is_empty() {
                if let Some(told) = run.write(&line.replace("\\n", "\n"), now)? {
                    tell(&told, context);
                    break;
                }
            } else if run.choose(line.trim().parse().unwrap_or_default(), now)? {
                break;
            }
            ask(&next, context);
        }
    }
}

fn show(next: &PracticeNext, context: &Context) {
    for line in &next.lines {
        context.say.record(line, || match line.by {
            LineBy::Customer => format!("> {}", line.text),
            LineBy::Agent => format!("< {}", line.text),
            LineBy::Scene => line.text.clone(),
            LineBy::Why => format!("* {}", line.text),
        });
    }
    ask(next, context);
}

fn ask(next: &PracticeNext, context: &Context) {
    let words = context.say.words;
    if let Some(task) = &next.task {
        context.say.record(&json!({ "ask": "write", "task": task }), || {
            words.say("practice-line-write", &[("task", task)])
        });
    } else if !next.offers.is_empty() {
        context.say.record(&json!({ "ask": "choose", "offers": next.offers }), || {
            let rows = next.offers.iter().enumerate().map(|(at, offer)| format!("  {}  {offer}", at + 1));
            let rows: Vec<_> = rows.collect();
            format!("{}\n{}", words.say("practice-line-choose", &[]), rows.join("\n"))
        });
    }
}

fn tell(told: &AnswerFeedback, context: &Context) {
    let words = context.say.words;
    context.say.record(told, || {
        let head = words
            .say("practice-line-score", &[("percent", &told.percent.to_string()), ("grade", &told.grade)]);
        let criteria = told.criteria.iter().map(|criterion| {
            let (points, of) = (format!("{:.1}", criterion.points), criterion.of.to_string());
            let told = [
                ("title", criterion.title.as_str()),
                ("points", &points),
                ("of", &of),
                ("why", &criterion.why),
            ];
            format!("  {}", words.say("practice-line-criterion", &told))
        });
        let findings = told.findings.iter().map(|finding| format!("  {}", finding.reason));
        [head].into_iter().chain(criteria).chain(findings).collect::<Vec<_>>().join("\n")
    });
}
