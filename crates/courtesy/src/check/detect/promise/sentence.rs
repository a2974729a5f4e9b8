//! What the words of a sentence say of its dates.

use super::{Context, Day};
use crate::{
    check::rule::Words,
    dates::{Reader, Written, digits},
    tokens::Token,
};
use jiff::{ToSpan, civil::Date};

/// Words that a part of a sentence has at most, and that are looked at around it: a longer one is a list.
const MOST: usize = 60;

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
    pub(super) fn of(context: &'a Context<'_>) -> Self {
        let met = context
            .matched()
            .filter_map(|(one, words)| Some((Role::of(words)?, one.met.tokens.0, one.met.span)));
        let of_role = |role| context.tables().find(move |words| words.role.as_deref() == Some(role));
        let needs_will = of_role("will").is_some();
        let daily = of_role("parcels-every-day").map(|words| &*words.markets);
        let mut met: Vec<_> = met.collect();
        met.sort_unstable_by_key(|(_, token, _)| *token);
        Self { met, needs_will, daily: daily.unwrap_or_default() }
    }

    /// Whether anything may be promised at all.
    pub(super) fn promises(&self) -> bool {
        self.met.iter().any(|(role, ..)| matches!(role, Role::Work | Role::Parcel | Role::By))
    }

    /// The words that begin with these tokens.
    fn within(&self, (from, to): (usize, usize)) -> &[(Role, usize, (usize, usize))] {
        let place = |token: usize| self.met.partition_point(|(_, before, _)| *before < token);
        self.met.get(place(from)..place(to)).unwrap_or_default()
    }

    fn is_met(&self, role: Role, tokens: (usize, usize)) -> bool {
        self.within(tokens).iter().any(|(is, ..)| *is == role)
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
        let mut of = self.within(part.around()).iter().filter(|(role, ..)| *role == Role::Of);
        // A word within the date ("3 de noviembre") says nothing.
        let is_at =
            |span: (usize, usize)| span.0 <= to + 1 && from <= span.1 + 1 && (span.0 < from || to < span.1);
        self.is_met(Role::Told, part.around()) || of.any(|(.., span)| is_at(*span))
    }

    pub(super) fn denied(&self, part: &Part) -> bool {
        self.is_met(Role::Not, part.around())
    }

    pub(super) fn vague(&self, part: &Part) -> bool {
        self.is_met(Role::Vague, part.around())
    }

    /// The only day near to today that a part speaks of.
    pub(super) fn near(&self, part: &Part, today: Date) -> Option<Day> {
        let days = self.within(part.tokens).iter().filter_map(|(role, _, span)| match role {
            Role::Near(days) => Some((*days, *span)),
            _ => None,
        });
        // "The day after tomorrow" has "tomorrow" in it.
        let (days, span) = days.max_by_key(|(days, span)| (span.1 - span.0, *days))?;
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

    /// Whether it ends behind the beginning of a place.
    pub(super) fn reaches(&self, (from, _): (usize, usize)) -> bool {
        from < self.span.1
    }

    pub(super) fn has_any(&self, dates: &[Written]) -> bool {
        let next = dates.partition_point(|date| date.span.0 < self.span.0);
        dates.get(next).is_some_and(|date| self.has(date.span))
    }

    /// Its sentence, as far as it is near.
    fn around(&self) -> (usize, usize) {
        let ((from, to), (first, last)) = (self.tokens, self.sentence);
        (first.max(from.saturating_sub(MOST)), last.min(to + MOST))
    }
}

/// The parts of a reply's sentences. Neither a dot in a date ends a sentence nor a comma in it a part.
pub(super) fn parts(reader: &Reader<'_>, dates: &[Written]) -> Vec<Part> {
    let tokens = reader.tokens;
    let (mut parts, mut sentence, mut part) = (Vec::<Part>::new(), 0, 0);
    let mut first = 0;
    for at in 0..tokens.len() {
        let (Some(token), next) = (tokens.get(at), tokens.get(at + 1)) else { break };
        let of_both = |date: &Written| next.is_some_and(|next| next.span.0 < date.all().1);
        let within = date_at(dates, token).is_some_and(of_both);
        let ends = next.is_none_or(|next| !within && ends_sentence(reader.whole, token, next));
        let divides = next.is_none_or(|next| !within && divides(reader, token, next));
        let goes_on = !divides || is_opening(dates, tokens, part, at);
        if !ends && goes_on && at - part < MOST {
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
    let of_date = |token: &&Token<'_>| date_at(dates, token).is_some();
    let part = tokens.get(from..=last).unwrap_or_default();
    let dated = part.iter().filter(of_date).count();
    dated > 0 && part.len() - dated <= 2
}

/// The date that a token belongs to.
fn date_at<'a>(dates: &'a [Written], token: &Token<'_>) -> Option<&'a Written> {
    let next = dates.partition_point(|date| date.all().1 <= token.span.0);
    dates.get(next).filter(|date| date.all().0 < token.span.1)
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
