//! What the words of a sentence say of its dates.

use super::{Context, Day};
use crate::{
    check::rule::Words,
    dates::{Reader, Written, digits},
    language::primary,
    tokens::Token,
};
use jiff::{ToSpan, civil::Date};

/// What a rule's words are to a sentence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Role {
    Will,
    Work,
    Parcel,
    By,
    Told,
    /// Right at a date: what it belongs to has it already ("your order of").
    Of,
    Not,
    Vague,
    /// Days from today on.
    Near(i32),
}

/// The rule's words in a reply.
#[derive(Debug)]
pub(super) struct Roles<'a> {
    /// What, its token, and where.
    met: Vec<(Role, usize, (usize, usize))>,
    /// Whether the language has words for the future, without which nothing is promised.
    needs_will: bool,
    /// Markets whose parcels come on every day.
    pub(super) daily: &'a [Box<str>],
}

/// What is promised; neither is a term.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Promised {
    /// What offices do.
    pub(super) work: bool,
    /// What carriers do.
    pub(super) parcel: bool,
}

/// A part of a sentence between two commas.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Part {
    pub(super) tokens: (usize, usize),
    sentence: (usize, usize),
    /// In Unicode scalars.
    span: (usize, usize),
}

impl Role {
    fn of(words: &Words) -> Option<Self> {
        Some(match words.role.as_deref()? {
            "will" => Self::Will,
            "work" => Self::Work,
            "parcel" => Self::Parcel,
            "by" => Self::By,
            "told" => Self::Told,
            "of" => Self::Of,
            "not" => Self::Not,
            "vague" => Self::Vague,
            "tomorrow" => Self::Near(1),
            "after-tomorrow" => Self::Near(2),
            _ => return None,
        })
    }
}

impl<'a> Roles<'a> {
    pub(super) fn of(context: &Context<'a>) -> Self {
        let met = context
            .matched()
            .filter_map(|(one, words)| Some((Role::of(words)?, one.met.tokens.0, one.met.span)));
        let language = primary(context.situation.language);
        let role = |words: &&Words, role| words.role.as_deref() == Some(role);
        let tables = &context.rule.words;
        let needs_will = tables.iter().any(|words| *words.lang == *language && role(&words, "will"));
        let daily = tables.iter().find(|words| role(words, "parcels-every-day")).map(|words| &*words.markets);
        Self { met: met.collect(), needs_will, daily: daily.unwrap_or_default() }
    }

    /// Whether anything may be promised at all.
    pub(super) fn promises(&self) -> bool {
        self.met.iter().any(|(role, ..)| matches!(role, Role::Work | Role::Parcel | Role::By))
    }

    fn is_met(&self, role: Role, (from, to): (usize, usize)) -> bool {
        self.met.iter().any(|(is, token, _)| *is == role && (from..to).contains(token))
    }

    /// What a part of a sentence promises.
    pub(super) fn promised(&self, part: &Part) -> Option<Promised> {
        let is = |role| self.is_met(role, part.tokens);
        let promised = Promised { work: is(Role::Work), parcel: is(Role::Parcel) };
        let promises = promised.work || promised.parcel || is(Role::By);
        (promises && (!self.needs_will || is(Role::Will))).then_some(promised)
    }

    /// Whether a day of a part is told to have been.
    pub(super) fn told(&self, part: &Part, (from, to): (usize, usize)) -> bool {
        let mut of = self.met.iter().filter(|(role, ..)| *role == Role::Of);
        // A word within the date ("3 de noviembre") says nothing.
        let is_at =
            |span: (usize, usize)| span.0 <= to + 1 && from <= span.1 + 1 && (span.0 < from || to < span.1);
        self.is_met(Role::Told, part.sentence) || of.any(|(.., span)| is_at(*span))
    }

    pub(super) fn denied(&self, part: &Part) -> bool {
        self.is_met(Role::Not, part.sentence)
    }

    pub(super) fn vague(&self, part: &Part) -> bool {
        self.is_met(Role::Vague, part.sentence)
    }

    /// The only day near to today that a part speaks of.
    pub(super) fn near(&self, part: &Part, today: Date) -> Option<Day> {
        let (from, to) = part.tokens;
        let mut days = self.met.iter().filter_map(|(role, token, span)| match role {
            Role::Near(days) if (from..to).contains(token) => Some((*days, *span)),
            _ => None,
        });
        // "The day after tomorrow" has "tomorrow" in it.
        let (days, span) = days.by_ref().max_by_key(|(days, span)| (span.1 - span.0, *days))?;
        Some(Day {
            span,
            date: today.checked_add(days.days()).ok()?,
            named: false,
            dated: false,
            alone: true,
        })
    }
}

impl Part {
    pub(super) fn has(&self, (from, _): (usize, usize)) -> bool {
        (self.span.0..self.span.1).contains(&from)
    }
}

/// The parts of a reply's sentences. Neither a dot in a date ends a sentence nor a comma in it a part.
pub(super) fn parts(reader: &Reader<'_>, dates: &[Written]) -> Vec<Part> {
    let tokens = reader.tokens;
    let (mut parts, mut sentence, mut part) = (Vec::<Part>::new(), 0, 0);
    let mut first = 0;
    for at in 0..tokens.len() {
        let (Some(token), next) = (tokens.get(at), tokens.get(at + 1)) else { break };
        let within = dates
            .iter()
            .any(|one| one.all().0 < token.span.1 && next.is_some_and(|next| next.span.0 < one.all().1));
        let ends = next.is_none_or(|next| !within && ends_sentence(reader.whole, token, next));
        let divides = next.is_none_or(|next| !within && divides(reader, token, next));
        if !ends && (!divides || is_opening(dates, tokens, part, at)) {
            continue;
        }
        let begin = tokens.get(part).map_or(0, |token| token.span.0);
        parts.push(Part {
            tokens: (part, at + 1),
            sentence: (sentence, at + 1),
            span: (begin, token.span.1),
        });
        part = at + 1;
        if ends {
            parts.iter_mut().skip(first).for_each(|part| part.sentence = (sentence, at + 1));
            (sentence, first) = (at + 1, parts.len());
        }
    }
    parts
}

/// A date with hardly more at the beginning belongs to what follows: "On 24 November, we will …".
fn is_opening(dates: &[Written], tokens: &[Token<'_>], from: usize, last: usize) -> bool {
    let of_date =
        |token: &&Token<'_>| dates.iter().any(|one| one.all().0 < token.span.1 && token.span.0 < one.all().1);
    let part = tokens.get(from..=last).unwrap_or_default();
    let dated = part.iter().filter(of_date).count();
    dated > 0 && part.len() - dated <= 2
}

fn gap<'a>(whole: &'a str, token: &Token<'_>, next: &Token<'_>) -> &'a str {
    whole.get(token.at + token.text.len()..next.at).unwrap_or_default()
}

fn ends_sentence(whole: &str, token: &Token<'_>, next: &Token<'_>) -> bool {
    if !token.closes {
        return false;
    }
    let gap = gap(whole, token, next);
    let marks = || gap.chars().filter(|c| !c.is_whitespace());
    // A dot alone may belong to a number or a shortened word.
    let only_dot = marks().eq(['.']) && !gap.contains('\n');
    let goes_on = next.text.chars().next().is_some_and(|c| !c.is_uppercase());
    let is_number = digits::number(token.text).is_some();
    let is_short = token.text.chars().count() <= 2 && token.text.chars().all(char::is_alphabetic);
    !(only_dot && (gap == "." || goes_on && (is_number || is_short)))
}

fn divides(reader: &Reader<'_>, token: &Token<'_>, next: &Token<'_>) -> bool {
    let marks: &[char] = match reader.tag {
        // Japanese sets commas for breath.
        "ja" => &[';', '；', '(', ')', '（', '）'],
        _ => &[',', ';', '(', ')', '–', '—', '،', '؛', '，', '；', '（', '）'],
    };
    gap(reader.whole, token, next).contains(marks)
}
