//! What a terminal asks that needs no store: a market's brief, names, greetings, a demo desk.

mod import;
mod practice;

pub use import::{import_layout, import_mapping};
pub use parlance_import::Layout;
pub use practice::{Next as PracticeNext, Practice, Run as PracticeRun};

use crate::{
    brief::{self, Subject},
    check::{Addressee, Thread},
    coverage, export, html,
    rates::{self, Hand},
    returns,
    view::{
        BriefView, CheckView, ConversionForm, ConversionView, CoverageFile, CoverageForm, CoverageView,
        DeskForm, DeskReport, MarketPage, MessageView, PolicyReport, Problem, ShiftForm,
    },
    words::Words,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use parlance_courtesy::{self as courtesy, Greet, NameRequest, PersonName};
use parlance_demo_desk::{DemoDesk, DemoError, Location};
use parlance_market::{self as market, EcbFile, Market, Place, RateTables};
use parlance_model::RemotePerson;
use serde::Serialize;
use std::{future::Future, net::SocketAddr, path::Path};
use tokio::net::TcpListener;

pub use crate::check::OwnRules;
pub use parlance_courtesy::check::{Miss as RuleMiss, Wrong};
pub use parlance_courtesy::{Channel, Formality, Greeting, Occasion, Reading, Register};
pub use parlance_demo_desk::TOKEN as DEMO_TOKEN;
pub use parlance_desk::znuny::WEB_SERVICE;

/// The brief of a market, of nobody in particular.
pub fn market_brief(
    code: &str,
    subdivision: Option<&str>,
    words: Words,
    now: Timestamp,
) -> Result<BriefView, Problem> {
    Ok(brief::brief(&Subject::in_market(code, subdivision)?, words, now))
}

/// The page of a market, or of a part of it.
pub fn market_page(
    code: &str,
    subdivision: Option<&str>,
    words: Words,
    now: Timestamp,
) -> Result<MarketPage, Problem> {
    brief::page(code, subdivision, words, now)
}

/// What shifts cover in a week; see [`crate::Workspace::coverage`]. Markets that are not said are those of the agents'
/// languages.
pub fn market_coverage(
    form: &CoverageForm,
    shifts: &[ShiftForm],
    words: Words,
    now: Timestamp,
) -> Result<CoverageView, Problem> {
    coverage::view(form, shifts, &[], words, now)
}

/// Writes what was reckoned to a file: a picture of a day (1 to 7) or of the week, or a table.
pub fn write_coverage(
    view: &CoverageView,
    day: Option<u8>,
    kind: CoverageFile,
    words: Words,
    path: &Path,
) -> Result<(), Problem> {
    export::write(path, coverage::file(view, day, kind, words)?.as_bytes())
}

/// A market's holiday, as one line.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct HolidayLine {
    /// Its date, `YYYY-MM-DD`.
    pub date: String,
    /// Its name in English, or the local one.
    pub name: &'static str,
    /// Its name in the market's own language.
    pub local_name: &'static str,
    /// For whom it is one (`public`, `bank`, …).
    pub category: &'static str,
    /// Whether it is kept on this day instead of its own.
    pub observed: bool,
    /// Whether it hangs on a moon not yet seen or a decision not yet taken.
    pub estimated: bool,
    /// Whether the other sources that know the market do not have it.
    pub unconfirmed: bool,
    /// Whether the day is to be checked before something is promised.
    #[serde(skip)]
    pub check: bool,
    /// Of a day off in exchange for another one: that day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved_from: Option<String>,
    /// What it means for the conversation, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<CustomLine>,
}

/// What a holiday means for the conversation, in codes; what is not there is not known.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct CustomLine {
    /// Whether a wish fits: `wish`, `if-kept`, `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wish: Option<&'static str>,
    /// What is closed: `most`, `offices`, `few`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<&'static str>,
    /// What becomes of deliveries: `stops`, `slower`, `usual`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery: Option<&'static str>,
    /// Whether the source leaves no doubt.
    pub sure: bool,
    /// Where it is from.
    pub source: &'static str,
    /// When it was checked, `YYYY-MM-DD`.
    pub checked: String,
}

/// A market's holidays from one day to another, both included.
pub fn market_holidays(
    code: &str,
    subdivision: Option<&str>,
    from: Date,
    to: Date,
) -> Result<Vec<HolidayLine>, Problem> {
    let of_market = |error| Problem::from(error).with("market", code);
    let found = market::holidays(code, subdivision, from, to).map_err(of_market)?;
    let known = brief::market(code)?;
    let line = |holiday: market::Holiday| HolidayLine {
        date: holiday.date.to_string(),
        name: holiday.name,
        local_name: holiday.local_name,
        category: holiday.category.code(),
        observed: holiday.observed,
        estimated: holiday.estimated,
        unconfirmed: holiday.unconfirmed,
        check: holiday.is_doubtful(),
        moved_from: holiday.moved_from.map(|day| day.to_string()),
        custom: market::holiday_custom(known, &holiday).map(custom_line),
    };
    Ok(found.into_iter().map(line).collect())
}

/// Converts an amount by a file of the European Central Bank alone; nothing is kept.
pub fn convert_by(
    file: &str,
    form: &ConversionForm,
    words: Words,
    today: Date,
) -> Result<ConversionView, Problem> {
    let mut tables = RateTables::default();
    tables.extend(EcbFile::read(file)?.tables);
    rates::convert(&tables, form, Hand::Program, words, today)
}

/// What is wrong with a policy on returns, or what it says. Keeps nothing.
pub fn check_return_policy(toml: &str, now: Timestamp) -> PolicyReport {
    returns::report(toml, now)
}

fn custom_line(custom: &market::HolidayCustom) -> CustomLine {
    CustomLine {
        wish: custom.wish.map(market::HolidayWish::id),
        closed: custom.closed.map(market::HolidayClosed::id),
        delivery: custom.delivery.map(market::HolidayDelivery::id),
        sure: custom.sure,
        source: custom.source().reference(),
        checked: custom.source().checked.to_string(),
    }
}

/// Tests a desk that is not added: address, secret and rights; keeps nothing.
pub async fn test_desk(form: DeskForm) -> Result<DeskReport, Problem> {
    crate::workspace::test_desk(form).await
}

/// What a person reads of a message.
pub fn words_of(message: &MessageView) -> String {
    message.plain.clone().unwrap_or_else(|| html::words(&message.html).trim().to_owned())
}

/// The name that one line of `parlance name` asks for; `None` if the line is no such request.
pub fn format_name(line: &str) -> Option<String> {
    serde_json::from_str::<NameRequest>(line).ok().map(|request| request.format())
}

/// The register of a text in a language (BCP 47), with what shows it; the problem `register-no-rules` if there are no
/// rules for the language.
pub fn register(lang: &str, text: &str) -> Result<Reading, Problem> {
    courtesy::register(lang, text).ok_or_else(|| {
        let known = courtesy::REGISTER_LANGUAGES.join(" ");
        Problem::new("register-no-rules").with("language", lang).with("known", known)
    })
}

/// To whom a reply goes that is checked on a terminal. What is said here wins over what is known of a customer.
#[derive(Clone, Debug, Default)]
pub struct CheckRequest {
    /// The language to answer in (BCP 47).
    pub lang: Option<String>,
    /// Market (ISO 3166-1 alpha-2).
    pub market: Option<String>,
    /// Channel, by a desk's word.
    pub channel: Option<String>,
    /// Her name as it stands on a help desk.
    pub name: Option<String>,
    /// Formal or informal, if she asked for it.
    pub formality: Option<Formality>,
}

impl CheckRequest {
    /// The customer as she is known, with what is said here.
    pub(crate) fn said_of(&self, known: Subject) -> Result<Subject, Problem> {
        let formality = self.formality.map(|formality| match formality {
            Formality::Formal => "formal".to_owned(),
            Formality::Informal => "informal".to_owned(),
        });
        let person = RemotePerson {
            name: self.name.clone().or(known.person.name),
            form_of_address: formality.or(known.person.form_of_address),
            ..known.person
        };
        Ok(Subject {
            person,
            chosen: self.market.as_deref().map(brief::market).transpose()?.or(known.chosen),
            written: self.lang.clone().or(known.written),
            channel: self.channel.clone().or(known.channel),
            ..known
        })
    }
}

/// Checks a reply to nobody known, at this time.
pub fn check(
    request: &CheckRequest,
    reply: &str,
    rules: &OwnRules,
    words: Words,
    now: Timestamp,
) -> Result<CheckView, Problem> {
    let subject = request.said_of(Subject::default())?;
    let to = Addressee::new(subject, Thread::default(), words, now, &TimeZone::system());
    Ok(to.check(reply, &rules.rules, words))
}

/// For whom greetings are asked, and when.
#[derive(Clone, Debug)]
pub struct GreetRequest {
    /// Language (BCP 47).
    pub lang: String,
    /// Market (ISO 3166-1 alpha-2).
    pub market: Option<String>,
    /// Formal or informal; as usual there if not said.
    pub formality: Option<Formality>,
    /// Channel.
    pub channel: Channel,
    /// Occasion.
    pub occasion: Occasion,
    /// When it is read, if that is known: greetings of that hour there.
    pub at: Option<Timestamp>,
    /// Her name as JSON in the fields of `parlance name`.
    pub name: String,
    /// Whom closings are signed by.
    pub agent: String,
}

/// Greetings and closings; a problem with code `cli-bad-json` if the name is none.
pub fn greet(request: &GreetRequest) -> Result<Greeting, Problem> {
    let market = request.market.as_deref().map(brief::market).transpose()?;
    let name: PersonName =
        serde_json::from_str(&request.name).map_err(|_| Problem::new("cli-bad-json").with("line", 1))?;
    let code = market.map(|market| market.code);
    let usual = brief::usual_formality(&request.lang, code);
    let asked = courtesy::Asked { formality: request.formality, ..courtesy::Asked::default() };
    let address = courtesy::address(&name.into(), &request.lang, code, &asked, None, usual);
    Ok(courtesy::greet(&Greet {
        lang: &request.lang,
        market: code,
        formality: address.formality,
        channel: request.channel,
        occasion: request.occasion,
        hour: request.at.zip(market).and_then(|(at, market)| hour(market, at)),
        address: &address,
        agent: &request.agent,
        company: None,
    }))
}

/// The hour in the market, where it is one.
fn hour(market: &'static Market, at: Timestamp) -> Option<u8> {
    let time = market::local_time(&Place::of(market), at).ok()?;
    u8::try_from(time.known()?.local.hour()).ok()
}

/// A demo desk on a loopback port, in memory.
pub struct Demo {
    desk: DemoDesk,
    listener: TcpListener,
    address: SocketAddr,
}

impl Demo {
    /// Makes one with its forty tickets, dated back from `now`, on this port (0: a free one).
    pub async fn bind(port: u16, now: Timestamp) -> Result<Self, Problem> {
        let desk = DemoDesk::open(Location::Memory, now)?;
        let listener = TcpListener::bind(("127.0.0.1", port)).await.map_err(DemoError::from)?;
        let address = listener.local_addr().map_err(DemoError::from)?;
        Ok(Self { desk, listener, address })
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Answers until `end` comes.
    pub async fn serve(
        self,
        clock: impl Fn() -> Timestamp + Send + Sync + 'static,
        end: impl Future<Output = ()> + Send + 'static,
    ) -> Result<(), Problem> {
        Ok(self.desk.serve(self.listener, clock, end).await?)
    }
}
