//! A message to the customer at a step: in her language, register and form of address. Offered, never sent.

use crate::{
    brief::{self, Ground, Subject},
    view::{Occasion, ReturnMessage},
    words::{LANGUAGES, Words},
};
use icu::{
    calendar::Date as IcuDate,
    datetime::{DateTimeFormatter, fieldsets::YMD},
    locale::Locale,
};
use jiff::{Timestamp, civil::Date};
use parlance_courtesy::Formality;
use parlance_market::{self as market, Currency};
use parlance_model::Money;

/// Her and the language that we can write to her in.
pub(super) struct Teller<'a> {
    subject: &'a Subject,
    /// The agent's.
    words: Words,
    now: Timestamp,
    /// Hers, or English.
    hers: Words,
    /// What she writes in.
    language: String,
    /// Her language and market, for dates and amounts.
    locale: String,
    formality: Formality,
}

impl<'a> Teller<'a> {
    pub(super) fn new(subject: &'a Subject, words: Words, now: Timestamp) -> Self {
        let ground = Ground::new(subject, words, now);
        let hers = Words::printed(ground.language);
        let region = ground.market.map(|market| market.code);
        let locale = match region {
            Some(region) => [hers.language(), region].join("-"),
            None => hers.language().to_owned(),
        };
        let (language, formality) = (ground.language.to_owned(), ground.address().formality);
        Self { subject, words, now, hers, language, locale, formality }
    }

    /// An amount as it is written to her.
    pub(super) fn money(&self, money: &Money) -> String {
        let known = Currency::get(&money.currency);
        let written = known.and_then(|currency| market::money(money.amount, currency, &self.locale));
        self.apart(
            &written.unwrap_or_else(|| [money.amount.to_string(), money.currency.clone()].join("\u{a0}")),
        )
    }

    /// A day as it is written to her, with its month's name.
    pub(super) fn date(&self, date: Date) -> String {
        self.apart(&written(date, &self.locale).unwrap_or_else(|| date.to_string()))
    }

    /// Words of another direction are set apart where hers run from right to left.
    pub(super) fn apart(&self, text: &str) -> String {
        if market::is_rtl(self.hers.language()) {
            ["\u{2068}", text, "\u{2069}"].concat()
        } else {
            text.to_owned()
        }
    }

    /// The message that tells this. `further` are the shop's own words after it.
    pub(super) fn tell(&self, about: &str, args: &[(&str, &str)], further: &[&str]) -> ReturnMessage {
        let formality = match self.formality {
            Formality::Formal => "formal",
            Formality::Informal => "informal",
        };
        let all: Vec<_> = args.iter().copied().chain([("formality", formality)]).collect();
        let said = self.hers.say(&["customer-return", about].join("-"), &all);
        let body =
            std::iter::once(said.as_str()).chain(further.iter().copied()).collect::<Vec<_>>().join("\n\n");
        let mut notes = Vec::new();
        if !self.is_in_her_language() {
            let name = crate::evidence::named_language(&self.language, self.words).name;
            notes.push(self.words.say("return-message-in-english", &[("language", &name)]));
        }
        if !further.is_empty() {
            notes.push(self.words.say("return-message-shop-words", &[]));
        }
        ReturnMessage {
            about: about.to_owned(),
            text: self.framed(&body, about),
            body,
            language: self.hers.language().to_owned(),
            rtl: market::is_rtl(self.hers.language()),
            notes,
        }
    }

    fn is_in_her_language(&self) -> bool {
        let primary = self.language.split(['-', '_']).next().unwrap_or_default();
        LANGUAGES.iter().any(|language| language.eq_ignore_ascii_case(primary))
    }

    /// With the shortest greeting and the first closing: what is said between them is not to be said twice.
    fn framed(&self, body: &str, about: &str) -> String {
        let occasion = if about == "delayed" { Occasion::Apology } else { Occasion::Usual };
        // Who is told how her return stands is in touch with us already.
        let english = Some("en".to_owned());
        let written = if self.is_in_her_language() { self.subject.written.clone() } else { english };
        let subject = Subject { answered: true, written, ..self.subject.clone() };
        let phrases = brief::phrases(&subject, occasion, self.words, self.now);
        let greeting = phrases.greetings.into_iter().min_by_key(|phrase| phrase.text.chars().count());
        let closing = phrases.closings.into_iter().next();
        let greeting = greeting.map(|phrase| phrase.text);
        let after_comma = greeting.as_ref().is_some_and(|text| text.trim_end().ends_with(','));
        let body = if after_comma && self.hers.language() == "de" { small(body) } else { body.to_owned() };
        let parts = [greeting, Some(body), closing.map(|phrase| phrase.text)];
        parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
    }
}

/// After a German salutation with a comma the letter goes on small (Duden), but for the „Sie“ of respect. No message of ours
/// begins with a noun.
fn small(body: &str) -> String {
    let first: String = body.chars().take_while(|c| c.is_alphabetic()).collect();
    let respect = ["Sie", "Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer", "Ihres"];
    if respect.contains(&first.as_str()) {
        return body.to_owned();
    }
    let mut letters = body.chars();
    letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect()
}

/// A day in the Gregorian calendar with its month's name, by CLDR.
fn written(date: Date, locale: &str) -> Option<String> {
    let locale: Locale = [locale, "-u-ca-gregory"].concat().parse().ok()?;
    let formatter = DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()?;
    let (year, month, day) = (date.year().into(), date.month().try_into().ok()?, date.day().try_into().ok()?);
    Some(formatter.format(&IcuDate::try_new_iso(year, month, day).ok()?).to_string())
}
