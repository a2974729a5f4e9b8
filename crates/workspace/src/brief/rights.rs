//! What the law gives a customer at her place, said.

use super::Ground;
use crate::{
    evidence::named_language,
    source,
    view::{NamedList, RightView},
};
use jiff::civil::Date;
use parlance_market::{self as market, Currency, DayKind, Market, Right, RightPlace, RightValue, Telephone};

impl Ground<'_> {
    pub(super) fn rights(&self, market: &Market, part: Option<&str>) -> Vec<RightView> {
        let found = market::rights(market.code, part, self.today()).into_iter().flatten();
        found.map(|(place, right)| self.right(place, right, part)).collect()
    }

    pub(crate) fn right(&self, place: RightPlace, right: &Right, part: Option<&str>) -> RightView {
        RightView {
            kind: right.kind.id().to_owned(),
            heading: self.say_code("right-kind", right.kind.id()),
            text: self.value(right),
            items: self.items(&right.value),
            exceptions: self.exceptions(right),
            notes: self.notes(place, right, part),
            sure: right.sure,
            source: source::shown(&right.source(), self.today()),
        }
    }

    fn value(&self, right: &Right) -> Option<String> {
        let counted = |id: &str, count: u16| self.words.say(id, &[("count", &count.to_string())]);
        let sum = |id: &str, value: &str, currency: &str| {
            self.words.say(id, &[("amount", &self.money(value, currency))])
        };
        let fixed = |id: &str| self.words.say(id, &[]);
        Some(match right.value {
            RightValue::Days { n, kind: DayKind::Calendar } => {
                self.deadline(right, &counted("right-days", n))
            }
            RightValue::Days { n, kind: DayKind::Business } => {
                self.deadline(right, &counted("right-working-days", n))
            }
            RightValue::Months(n) => self.deadline(right, &counted("right-months", n)),
            RightValue::Years(n) => self.deadline(right, &counted("right-years", n)),
            RightValue::Hours(n) => self.deadline(right, &counted("right-hours", n)),
            RightValue::Amount { value, currency } => sum("right-amount", value, currency),
            RightValue::TaxDue { value, currency } => sum("right-tax-due", value, currency),
            RightValue::Languages { tags: [_], .. } => return None,
            RightValue::Languages { all: true, .. } => fixed("right-languages-all"),
            RightValue::Languages { all: false, .. } => fixed("right-languages-any"),
            RightValue::Telephones(_) | RightValue::Names(_) => return None,
            RightValue::NoRight => fixed("right-no-right"),
            RightValue::NoExemption => fixed("right-no-exemption"),
            RightValue::NotCharged => fixed("right-not-charged"),
            RightValue::NoLaw => fixed("right-no-law"),
            RightValue::Immediately => fixed("right-immediately"),
            RightValue::WithoutDelay => fixed("right-without-delay"),
            RightValue::ReasonableTime => fixed("right-reasonable-time"),
            RightValue::ExpectedLife => fixed("right-expected-life"),
        })
    }

    /// An amount as the agent reads it; as it stands in the table where her language has no way to write it.
    fn money(&self, value: &str, currency: &str) -> String {
        let amount = value.parse().ok().zip(Currency::get(currency));
        let said =
            amount.and_then(|(amount, currency)| market::money(amount, currency, &self.words.locale()));
        said.unwrap_or_else(|| [value, currency].join("\u{a0}"))
    }

    fn deadline(&self, right: &Right, time: &str) -> String {
        let from = right.counts_from.map_or("none", |from| from.id());
        self.words.say("right-deadline", &[("time", time), ("from", from)])
    }

    fn items(&self, value: &RightValue) -> Vec<String> {
        match *value {
            RightValue::Languages { tags, .. } => {
                tags.iter().map(|tag| named_language(tag, self.words).name).collect()
            }
            RightValue::Telephones(numbers) => numbers.iter().map(|number| self.telephone(number)).collect(),
            RightValue::Names(names) => names.iter().map(ToString::to_string).collect(),
            _ => Vec::new(),
        }
    }

    fn telephone(&self, telephone: &Telephone) -> String {
        // a variant of a message cannot have a plus sign in its name
        let reaches = telephone.reaches.id().replace('+', "-and-");
        self.words.say("right-telephone", &[("number", telephone.number), ("reaches", &reaches)])
    }

    fn exceptions(&self, right: &Right) -> Option<NamedList> {
        let said = |id: &str| self.say_code("right-exception", id);
        let items: Vec<_> = right.exceptions.iter().map(|exception| said(exception.id())).collect();
        (!items.is_empty()).then(|| NamedList { name: self.words.say("right-exceptions", &[]), items })
    }

    fn notes(&self, place: RightPlace, right: &Right, part: Option<&str>) -> Vec<String> {
        let mut notes: Vec<_> = right
            .conditions
            .iter()
            .map(|condition| self.say_code("right-condition", condition.id()))
            .collect();
        notes.extend(self.elsewhere(place, part));
        let dated = |id: &str, day: Date| self.words.say(id, &[("date", &day.to_string())]);
        notes.extend(right.valid_from.map(|day| dated("right-valid-from", day)));
        notes.extend(right.valid_until.map(|day| dated("right-valid-until", day)));
        notes.extend(right.law.map(|law| self.words.say("right-law", &[("law", law)])));
        notes.extend((!right.sure).then(|| self.words.say("right-ask", &[])));
        notes
    }

    /// Where it holds, if it is not simply the market.
    fn elsewhere(&self, place: RightPlace, part: Option<&str>) -> Option<String> {
        let place = match place {
            RightPlace::Market => return None,
            RightPlace::Subdivision => "subdivision",
            RightPlace::Union => "union",
        };
        Some(self.words.say("right-place", &[("place", place), ("code", part.unwrap_or_default())]))
    }

    fn say_code(&self, message: &str, code: &str) -> String {
        self.words.say(&[message, code].join("-"), &[])
    }
}
