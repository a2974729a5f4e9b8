//! `parlance coverage`.

use crate::{Outcome, args::Coverage, context::Context};
use parlance_workspace::{
    terminal,
    view::{
        CoverageFile, CoverageForm, CoverageView, GapClock, GapView, MarketCoverageView, OfficeForm, Problem,
        ShiftForm,
    },
};
use serde::Serialize;
use std::path::Path;

/// A market's coverage as one line.
#[derive(Serialize)]
struct Line<'a> {
    week: &'a str,
    zone: &'a str,
    office: &'a OfficeForm,
    #[serde(flatten)]
    market: &'a MarketCoverageView,
}

/// Says what shifts cover, market by market, and writes it to the files that are asked for.
pub fn run(ask: &Coverage, context: &Context) -> Result<Outcome, Problem> {
    let office = ask.hours.as_ref().map(|hours| {
        let (from, to) = hours.split_once('-').unwrap_or((hours, ""));
        OfficeForm { from: from.to_owned(), to: to.to_owned() }
    });
    let form = CoverageForm {
        markets: ask.markets.clone(),
        week: ask.week.clone(),
        day: ask.day,
        zone: ask.zone.clone(),
        office,
    };
    let (words, now) = (context.say.words, context.time(None)?);
    let view = terminal::market_coverage(&form, &shifts(&ask.shifts, context)?, words, now)?;
    let files = [(&ask.svg, CoverageFile::Svg), (&ask.csv, CoverageFile::Csv)];
    let files = files.into_iter().filter_map(|(path, kind)| Some((path.as_ref()?, kind)));
    for (path, kind) in files.clone() {
        terminal::write_coverage(&view, ask.day, kind, words, path)?;
    }
    say(&view, context);
    for (path, _) in files {
        context.say.remark(&words.say("cli-coverage-written", &[("path", &path.display().to_string())]));
    }
    Ok(Outcome::Done)
}

fn shifts(file: &Path, context: &Context) -> Result<Vec<ShiftForm>, Problem> {
    serde_json::from_str(&context.text(file)?).map_err(|_| Problem::new("shifts-file"))
}

fn say(view: &CoverageView, context: &Context) {
    let CoverageView { week, zone, office, markets, .. } = view;
    let args = [("date", week.as_str()), ("from", &office.from), ("to", &office.to)];
    context.say.remark(&context.say.words.say("cli-coverage-week", &args));
    for market in markets {
        context.say.record(&Line { week, zone, office, market }, || text(market, context));
    }
}

fn text(market: &MarketCoverageView, context: &Context) -> String {
    let label = |id: &str| context.say.words.say(id, &[]);
    let total = market.total;
    let parts = [
        ("cli-coverage-own", total.own),
        ("cli-coverage-other", total.other),
        ("cli-coverage-none", total.none),
    ];
    let parts = parts.map(|(id, minutes)| format!("{} {}", hours(minutes), label(id))).join("  ");
    let mut lines = vec![format!("{}  {parts}  {}", market.market.code, market.market.name)];
    if !market.holidays_known {
        lines.push(format!("    {}", label("cli-coverage-holidays-unknown")));
    }
    for day in &market.holidays {
        let check = if day.check { format!("  ({})", label("cli-coverage-check")) } else { String::new() };
        lines.push(format!("    {}  {}{check}", day.date, day.local_name));
    }
    lines.extend(market.gaps.iter().map(gap));
    lines.join("\n")
}

fn gap(gap: &GapView) -> String {
    let clock = |GapClock { zone, start, end }: &GapClock| format!("{start}/{end} {zone}");
    let local: Vec<_> = gap.local.iter().map(clock).collect();
    format!("    {}  {}/{}  {}", hours(gap.minutes), gap.start, gap.end, local.join(", "))
}

/// Minutes as `HH:MM`.
fn hours(minutes: u16) -> String {
    format!("{:>2}:{:02}", minutes / 60, minutes % 60)
}
