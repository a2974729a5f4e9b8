//! The brief: what an agent should know before she writes to one customer. A function of what is known; the store
//! and the clock stay outside.

mod call;
mod guidance;
mod history;
mod holidays;
mod page;
mod payments;
mod rights;
mod speech;
mod time;

use crate::{
    evidence::{self, Clues, Evidence},
    view::{AddressView, BriefView, CurrencyView, MarketName, Occasion, Phrases, Problem},
    words::Words,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
pub use page::{markets, page};
use parlance_courtesy as courtesy;
use parlance_market::{self as market, CurrencyUse, Market};
use parlance_model::RemotePerson;
use parlance_store::PromiseRecord;
pub use speech::usual_formality;
pub use time::hours_minutes;

/// What is known of a customer and her ticket.
#[derive(Clone, Debug, Default)]
pub struct Subject {
    /// What desks say of her.
    pub person: RemotePerson,
    /// Her phone numbers.
    pub phones: Vec<String>,
    /// Her e-mail addresses.
    pub emails: Vec<String>,
    /// A market that the agent chose instead of any evidence.
    pub chosen: Option<&'static Market>,
    /// Language of her latest message (BCP 47), where known.
    pub written: Option<String>,
    /// Her messages' words, newest first.
    pub texts: Vec<String>,
    /// How she wrote, by the desk's word.
    pub channel: Option<String>,
    /// Whether we have answered her in this ticket before.
    pub answered: bool,
    /// Whom closings are signed by.
    pub signature: String,
    /// By which other ways she was in touch, in the desks' words, each with when last; the latest first.
    pub elsewhere: Vec<(String, Timestamp)>,
    /// The promise to her that matters now: the one due next, else the last one made.
    pub promise: Option<PromiseRecord>,
}

impl Subject {
    /// Nobody in particular, in a market (ISO 3166-1 alpha-2) or in a part of it (ISO 3166-2). One that is not there is
    /// told, not passed over: it was asked for by its code.
    pub fn in_market(code: &str, part: Option<&str>) -> Result<Self, Problem> {
        let market = market(code)?;
        part.map(|part| market.subdivision(part)).transpose()?;
        let person = RemotePerson { subdivision: part.map(str::to_owned), ..RemotePerson::default() };
        Ok(Self { person, chosen: Some(market), ..Self::default() })
    }

    /// The language that she writes in: as she wrote last, else as desks say.
    pub fn language(&self) -> Option<&str> {
        self.written.as_deref().or(self.person.language.as_deref())
    }

    /// Her market, and what says so.
    pub fn market(&self) -> (Option<&'static Market>, Evidence) {
        if self.chosen.is_some() {
            return (self.chosen, Evidence::Chosen);
        }
        evidence::market_of(&Clues {
            country: self.person.country.as_deref(),
            phones: &self.phones.iter().map(String::as_str).collect::<Vec<_>>(),
            emails: &self.emails.iter().map(String::as_str).collect::<Vec<_>>(),
            language: self.language(),
        })
    }
}

/// What stands behind every part of a brief.
pub struct Ground<'a> {
    subject: &'a Subject,
    pub market: Option<&'static Market>,
    /// The language to answer in: hers, else the likely one of her market, else English.
    pub language: &'a str,
    words: Words,
    now: Timestamp,
}

/// The brief of a subject, in the agent's words.
pub fn brief(subject: &Subject, words: Words, now: Timestamp) -> BriefView {
    let (market, evidence) = subject.market();
    let known = subject.language();
    let likely = market.map(|market| market.likely_language);
    let ground = Ground::new(subject, words, now);
    let clocks = ground.clocks();
    let time = clocks.as_ref().and_then(|clocks| ground.time(clocks));
    let address = ground.address();
    let hour = clocks.as_ref().and_then(hour);
    let phrases = ground.phrases(&address, hour, Occasion::Usual);
    let days = clocks.as_ref().and_then(|clocks| ground.days(&clocks.clocks));
    let today = clocks.as_ref().and_then(|clocks| clocks.clocks.first()).map(|clock| clock.local.date());
    let named = known.or(subject.chosen.and(likely));
    BriefView {
        market: market.map(|market| market_name(market, words)),
        market_evidence: evidence.sentence(market, words),
        time,
        call: days.as_ref().zip(clocks.as_ref()).and_then(|(days, clocks)| ground.call(days, clocks)),
        address: ground.address_view(&address),
        language: named.map(|tag| evidence::named_language(tag, words)),
        rtl: market::is_rtl(ground.language),
        greetings: ground.phrase_views(phrases.greetings),
        closings: ground.phrase_views(phrases.closings),
        currency: market.and_then(Market::currency).map(|used| currency(used, words)),
        holidays: days
            .as_ref()
            .zip(today)
            .map(|(days, today)| ground.holidays_near(days, today))
            .unwrap_or_default(),
        payments: ground.payments(),
        guidance: ground.guidance(Some(ground.channel())),
        history: ground.history(),
    }
}

/// How to address a subject, in the agent's words.
pub fn address(subject: &Subject, words: Words, now: Timestamp) -> AddressView {
    let ground = Ground::new(subject, words, now);
    ground.address_view(&ground.address())
}

/// Greetings and closings for an occasion.
pub fn phrases(subject: &Subject, occasion: Occasion, words: Words, now: Timestamp) -> Phrases {
    let ground = Ground::new(subject, words, now);
    let hour = ground.clocks().as_ref().and_then(hour);
    let found = ground.phrases(&ground.address(), hour, occasion);
    Phrases { greetings: ground.phrase_views(found.greetings), closings: ground.phrase_views(found.closings) }
}

/// The hour there, where it is one.
fn hour(time: &market::LocalTime) -> Option<u8> {
    u8::try_from(time.known()?.local.hour()).ok()
}

fn currency(used: &CurrencyUse, words: Words) -> CurrencyView {
    CurrencyView {
        code: used.currency.code.to_owned(),
        symbol: used.symbol.to_owned(),
        name: used.currency.name(words.language()).to_owned(),
    }
}

/// The market of a code (ISO 3166-1 alpha-2).
pub fn market(code: &str) -> Result<&'static Market, Problem> {
    Market::named(code).map_err(|error| Problem::from(error).with("market", code))
}

/// A market with its name in the agent's language.
pub fn market_name(market: &Market, words: Words) -> MarketName {
    MarketName { code: market.code.to_owned(), name: market.name(words.language()).to_owned() }
}

impl<'a> Ground<'a> {
    pub fn new(subject: &'a Subject, words: Words, now: Timestamp) -> Self {
        let (market, _) = subject.market();
        let likely = market.map(|market| market.likely_language);
        let language = subject.language().or(likely).unwrap_or("en");
        Self { subject, market, language, words, now }
    }
}

impl Ground<'_> {
    /// The day by which facts are fresh or stale.
    fn today(&self) -> Date {
        self.now.to_zoned(TimeZone::UTC).date()
    }

    fn market_code(&self) -> Option<&'static str> {
        self.market.map(|market| market.code)
    }

    pub fn courtesy_channel(&self) -> courtesy::Channel {
        match self.channel() {
            market::Channel::Email => courtesy::Channel::Email,
            market::Channel::Chat => courtesy::Channel::Chat,
            market::Channel::Phone => courtesy::Channel::Phone,
        }
    }

    fn channel(&self) -> market::Channel {
        match self.subject.channel.as_deref().map(str::to_ascii_lowercase).as_deref() {
            Some("chat" | "messenger" | "whatsapp" | "sms" | "social") => market::Channel::Chat,
            Some("phone" | "voice" | "call") => market::Channel::Phone,
            _ => market::Channel::Email,
        }
    }
}

#[cfg(test)]
mod tests;
