//! Coverage as a picture: a row for each market, a column for each hour. How much of a cell is filled is how much of the
//! hour is office hours; the pattern says who is there, so that it can be read without colours and in print.

use crate::{
    view::{CoverageHour, CoverageView, Problem},
    words::Words,
};
use parlance_market::is_rtl;
use std::fmt::Write;

const MARGIN: usize = 16;
const NAMES: usize = 190;
const LINE: usize = 18;
const ROW: usize = 20;
const SWATCH: usize = 14;
/// A market's name has this much room, in halves of the width of a Han character.
const NAME_ROOM: usize = 30;
const DAY_CELL: usize = 32;
const WEEK_CELL: usize = 7;
const HOURS_OF_DAY: usize = 24;

/// What is drawn for whoever is there: id, and how.
const PATTERNS: &str = concat!(
    r##"<defs><pattern id="own" width="4" height="4" patternUnits="userSpaceOnUse"><path d="M0 0h4v4H0z" fill="#14606e"/></pattern>"##,
    r##"<pattern id="other" width="5" height="5" patternUnits="userSpaceOnUse"><path d="M0 0h5v5H0z" fill="#fff3d6"/><path d="M-1 1l2-2M0 5l5-5M4 6l2-2" stroke="#7a4d00" stroke-width="1.3"/></pattern>"##,
    r##"<pattern id="none" width="5" height="5" patternUnits="userSpaceOnUse"><path d="M0 0h5v5H0z" fill="#ffffff"/><path d="M0 0l5 5M0 5l5-5" stroke="#a3330f" stroke-width="1"/></pattern></defs>"##,
);

/// A picture of a day (1 is Monday, by UTC), or of the whole week.
pub fn draw(view: &CoverageView, day: Option<u8>, words: Words) -> Result<String, Problem> {
    let first = match day {
        Some(day @ 1..=7) => usize::from(day - 1) * HOURS_OF_DAY,
        Some(_) => return Err(Problem::new("coverage-day")),
        None => 0,
    };
    let (count, cell) = if day.is_some() { (HOURS_OF_DAY, DAY_CELL) } else { (view.hours.len(), WEEK_CELL) };
    let hours = view.hours.get(first..(first + count).min(view.hours.len())).unwrap_or_default();
    let width = 2 * MARGIN + NAMES + cell * hours.len();
    let rtl = is_rtl(words.language());
    let mut sheet = Sheet { out: String::new(), width, rtl, at: MARGIN };
    let title = title(view, day, words);
    sheet.text(0, "bold", &title);
    sheet.next(LINE);
    sheet.legend(words);
    sheet.heads(view, hours, cell, words);
    for market in &view.markets {
        let splits = market.hours.iter().skip(first).take(hours.len());
        sheet.row(&market.market.name, splits, cell);
    }
    sheet.next(LINE);
    for note in notes(view, day, words) {
        sheet.text(0, "normal", &note);
        sheet.next(LINE);
    }
    Ok(sheet.end(&title, words.language()))
}

fn title(view: &CoverageView, day: Option<u8>, words: Words) -> String {
    let date = view.date(day);
    match day {
        Some(day) => {
            let weekday = words.say(&format!("weekday-{day}"), &[]);
            words.say("coverage-title-day", &[("date", &date), ("weekday", &weekday)])
        }
        None => words.say("coverage-title", &[("date", &date)]),
    }
}

/// What is assumed, and which holidays are taken off.
fn notes(view: &CoverageView, day: Option<u8>, words: Words) -> Vec<String> {
    let hours = [("from", view.office.from.as_str()), ("to", view.office.to.as_str())];
    let mut notes = vec![
        words.say("coverage-note-hours", &hours),
        words.say("coverage-note-holidays", &[]),
        words.say("coverage-note-zones", &[]),
    ];
    for market in &view.markets {
        let name = ("market", market.market.name.as_str());
        if !market.holidays_known {
            notes.push(words.say("coverage-note-unknown", &[name]));
        }
        for holiday in market.holidays.iter().filter(|off| day.is_none() || off.date == view.date(day)) {
            let id = if holiday.check { "coverage-note-closed-check" } else { "coverage-note-closed" };
            let called = holiday.english_name.as_ref().unwrap_or(&holiday.local_name);
            notes.push(words.say(id, &[name, ("date", &holiday.date), ("name", called)]));
        }
    }
    notes
}

/// A sheet that is drawn from its top, with places counted from where reading begins.
struct Sheet {
    out: String,
    width: usize,
    rtl: bool,
    at: usize,
}

impl Sheet {
    fn next(&mut self, height: usize) {
        self.at += height;
    }

    /// The left edge of what begins `start` from the margin where reading begins.
    fn left(&self, start: usize, width: usize) -> usize {
        match self.rtl {
            true => self.width.saturating_sub(MARGIN + start + width),
            false => MARGIN + start,
        }
    }

    fn text(&mut self, start: usize, weight: &str, text: &str) {
        let (x, y) = (self.left(start, 0), self.at + 13);
        self.put(format_args!(r#"<text x="{x}" y="{y}" font-weight="{weight}">{}</text>"#, escaped(text)));
    }

    fn middle(&mut self, start: usize, width: usize, text: &str) {
        let (x, y) = (self.left(start, width) + width / 2, self.at + 12);
        self.put(format_args!(
            r#"<text x="{x}" y="{y}" font-size="10" text-anchor="middle">{}</text>"#,
            escaped(text)
        ));
    }

    fn filled(&mut self, start: usize, top: usize, width: usize, height: usize, pattern: &str) {
        if height > 0 {
            let x = self.left(start, width);
            self.put(format_args!(
                r##"<rect x="{x}" y="{top}" width="{width}" height="{height}" fill="url(#{pattern})"/>"##
            ));
        }
    }

    fn outlined(&mut self, start: usize, top: usize, width: usize, height: usize) {
        let x = self.left(start, width);
        self.put(format_args!(
            r##"<rect x="{x}" y="{top}" width="{width}" height="{height}" fill="none" stroke="#b9b4aa" stroke-width="0.5"/>"##
        ));
    }

    fn legend(&mut self, words: Words) {
        for name in ["own", "other", "none", "closed"] {
            let top = self.at + 2;
            if name != "closed" {
                self.filled(0, top, SWATCH, SWATCH, name);
            }
            self.outlined(0, top, SWATCH, SWATCH);
            self.text(SWATCH + 8, "normal", &words.say(&format!("coverage-legend-{name}"), &[]));
            self.next(LINE);
        }
        self.next(LINE / 2);
    }

    /// The hours by UTC and by the agent's clock: each of a day, every sixth of a week under its day.
    fn heads(&mut self, view: &CoverageView, hours: &[CoverageHour], cell: usize, words: Words) {
        let whole_week = hours.len() > HOURS_OF_DAY;
        if whole_week {
            for day in 0..hours.len() / HOURS_OF_DAY {
                let width = cell * HOURS_OF_DAY;
                self.middle(NAMES + day * width, width, &words.say(&format!("weekday-{}", day + 1), &[]));
            }
            self.next(LINE);
        }
        let step = if whole_week { 6 } else { 1 };
        self.clock("UTC", hours.iter().map(|hour| &hour.utc), cell, step);
        self.clock(&view.zone, hours.iter().map(|hour| &hour.local), cell, step);
    }

    fn clock<'a>(&mut self, name: &str, times: impl Iterator<Item = &'a String>, cell: usize, step: usize) {
        self.text(0, "normal", &fitting(name));
        for (at, time) in times.enumerate().step_by(step) {
            self.middle(NAMES + at * cell, cell * step, time);
        }
        self.next(LINE);
    }

    fn row<'a>(&mut self, name: &str, splits: impl Iterator<Item = &'a (u16, u16, u16)>, cell: usize) {
        self.put(format_args!("<g><title>{}</title>", escaped(name)));
        self.text(0, "normal", &fitting(name));
        for (at, (own, other, none)) in splits.enumerate() {
            let start = NAMES + at * cell;
            let mut bottom = self.at + ROW;
            let mut minutes = 0;
            for (part, pattern) in [(own, "own"), (other, "other"), (none, "none")] {
                minutes += usize::from(*part);
                let top = self.at + ROW - (minutes * ROW).div_ceil(60).min(ROW);
                self.filled(start, top, cell, bottom - top, pattern);
                bottom = top;
            }
            self.outlined(start, self.at, cell, ROW);
        }
        self.put(format_args!("</g>"));
        self.next(ROW);
    }

    fn put(&mut self, piece: std::fmt::Arguments<'_>) {
        // writing into memory cannot fail
        let _ = self.out.write_fmt(piece);
    }

    fn end(self, title: &str, language: &str) -> String {
        let (width, height) = (self.width, self.at + MARGIN);
        let direction = if self.rtl { "rtl" } else { "ltr" };
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"
role="img" xml:lang="{language}" direction="{direction}" font-family="system-ui, sans-serif" font-size="12" fill="#1b2124">
<title>{title}</title>{patterns}<rect width="{width}" height="{height}" fill="#ffffff"/>{out}</svg>"##,
            title = escaped(title),
            patterns = PATTERNS,
            out = self.out,
        )
    }
}

/// As much of a name as there is room for; characters of Han and the like are twice as wide as Latin ones.
fn fitting(name: &str) -> String {
    let wide = |c: char| {
        if ('\u{1100}'..'\u{fb00}').contains(&c) && !('\u{2000}'..'\u{2e80}').contains(&c) { 2 } else { 1 }
    };
    if name.chars().map(wide).sum::<usize>() <= NAME_ROOM {
        return name.to_owned();
    }
    let mut room = NAME_ROOM - 1;
    let kept = name.chars().take_while(|c| {
        let fits = wide(*c) <= room;
        room = room.saturating_sub(wide(*c));
        fits
    });
    format!("{}…", kept.collect::<String>().trim_end())
}

/// Text for XML: marks escaped, what XML does not allow left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !c.is_control()) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\u{fffe}' | '\u{ffff}' => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{super::tests::example, *};

    /// Tags that are opened and closed, in order; fails where they do not nest.
    fn nests(svg: &str) -> usize {
        let (mut open, mut seen) = (Vec::new(), 0);
        for tag in svg.split('<').skip(1).map(|rest| rest.split('>').next().unwrap()) {
            seen += 1;
            if let Some(name) = tag.strip_prefix('/') {
                assert_eq!(open.pop(), Some(name));
            } else if !tag.ends_with('/') {
                open.push(tag.split(' ').next().unwrap());
            }
        }
        assert!(open.is_empty(), "{open:?}");
        seen
    }

    fn count(svg: &str, pattern: &str) -> usize {
        svg.matches(&format!("url(#{pattern})")).count()
    }

    #[test]
    fn a_day_has_a_column_an_hour_and_a_pattern_for_whoever_is_there() {
        let svg = draw(&example("en"), Some(2), Words::printed("en")).unwrap();
        assert!(nests(&svg) > 100);
        // Germany's eight hours, of which the shift has five; Japan's eight; one of each in the legend.
        assert_eq!((count(&svg, "own"), count(&svg, "other"), count(&svg, "none")), (6, 1, 12));
        assert!(svg.contains("Germany") && svg.contains("Europe/Budapest") && svg.contains("Nobody"));
        assert!(svg.contains(r#"direction="ltr""#) && svg.contains("Tuesday 2026-11-24"));
    }

    #[test]
    fn a_holiday_is_told_where_its_day_is_shown() {
        let told =
            |day| draw(&example("en"), day, Words::printed("en")).unwrap().contains("Labor Thanksgiving Day");
        assert_eq!((told(Some(1)), told(Some(2)), told(None)), (true, false, true));
    }

    #[test]
    fn the_week_has_all_hours() {
        let svg = draw(&example("en"), None, Words::printed("en")).unwrap();
        assert_eq!(svg.matches("fill=\"none\"").count(), 2 * 168 + 4);
        for day in ["Monday", "Sunday"] {
            assert!(svg.contains(day));
        }
        nests(&svg);
    }

    #[test]
    fn languages_from_right_to_left_have_the_names_on_the_right() {
        let svg = draw(&example("ar"), Some(1), Words::printed("ar")).unwrap();
        let (width, at) = (2 * MARGIN + NAMES + 24 * DAY_CELL, 2 * MARGIN + NAMES + 24 * DAY_CELL - MARGIN);
        assert!(svg.contains(&format!(r#"width="{width}""#)) && svg.contains(&format!(r#"<text x="{at}""#)));
        assert!(svg.contains(r#"direction="rtl""#));
        let sheet = Sheet { out: String::new(), width: 100, rtl: true, at: 0 };
        assert_eq!((sheet.left(0, 10), sheet.left(10, 10)), (100 - MARGIN - 10, 100 - MARGIN - 20));
    }

    #[test]
    fn a_part_of_an_hour_fills_a_part_of_its_cell() {
        let mut sheet = Sheet { out: String::new(), width: 300, rtl: false, at: 0 };
        sheet.row("x", [(15, 15, 0), (0, 0, 30)].iter(), 10);
        let heights: Vec<_> =
            sheet.out.split("height=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(heights, ["5", "5", "20", "10", "20"]);
    }

    #[test]
    fn a_name_is_text_and_never_a_tag() {
        let mut view = example("en");
        view.markets[0].market.name = "<script>&\"'\u{1b}".into();
        let svg = draw(&view, Some(1), Words::printed("en")).unwrap();
        assert!(svg.contains("&lt;script&gt;&amp;&quot;&#39;") && !svg.contains("<script"));
        nests(&svg);
    }

    #[test]
    fn a_long_name_ends_in_dots_and_is_whole_in_its_title() {
        assert_eq!(fitting("South Georgia & South Sandwich Islands"), "South Georgia & South Sandwic…");
        assert_eq!(fitting("日本"), "日本");
        assert_eq!(fitting(&"日".repeat(20)).chars().count(), 15);
    }

    #[test]
    fn there_is_no_eighth_day() {
        for day in [0, 8] {
            assert_eq!(
                draw(&example("en"), Some(day), Words::printed("en")).unwrap_err().code,
                "coverage-day"
            );
        }
    }
}
