//! A market's page: all that is known of it, of nobody in particular.

use super::{Ground, Subject, currency, holidays::A_YEAR, market_name};
use crate::{
    evidence::named_language,
    source,
    view::{LanguageShare, MarketEntry, MarketPage, MarketPart, Problem, SourceView, Week},
    words::Words,
};
use jiff::Timestamp;
use parlance_market::{
    self as market, DateOrder, Fact, HourCycle, LanguageUse, Market, OfficialStatus, Place,
};
use parlance_model::RemotePerson;
use std::collections::{BTreeMap, BTreeSet};

/// The page of a market (ISO 3166-1 alpha-2) or of a part of it (ISO 3166-2).
pub fn page(code: &str, part: Option<&str>, words: Words, now: Timestamp) -> Result<MarketPage, Problem> {
    let market = Market::named(code).map_err(|error| Problem::from(error).with("market", code))?;
    // asked for by its code: one that is not there is told, not passed over
    market::local_time(&Place { market, subdivision: part, city: None, zone: None }, now)?;
    let person = RemotePerson { subdivision: part.map(str::to_owned), ..RemotePerson::default() };
    let subject = Subject { person, chosen: Some(market), ..Subject::default() };
    let ground =
        Ground { subject: &subject, market: Some(market), language: market.likely_language, words, now };
    Ok(ground.page(market, part))
}

/// Every market, by its name in the agent's language, and by what else it is found.
pub fn markets(words: Words) -> Vec<MarketEntry> {
    let mut all: Vec<_> = Market::all().iter().map(|market| entry(market, words)).collect();
    all.sort_by_cached_key(|entry| entry.market.name.to_lowercase());
    all
}

fn entry(market: &'static Market, words: Words) -> MarketEntry {
    let agent = words.language();
    let languages = market.languages.iter().filter(|spoken| spoken.status != OfficialStatus::None);
    let names = languages.flat_map(|spoken| {
        [Some(market.name(spoken.tag)), market::language_name(spoken.tag, agent)].into_iter().flatten()
    });
    let currencies =
        market.currencies.iter().flat_map(|used| [used.currency.code, used.currency.name(agent)]);
    let also: BTreeSet<_> = names.chain(currencies).chain([market.name("en")]).map(str::to_owned).collect();
    MarketEntry { market: market_name(market, words), also: also.into_iter().collect() }
}

impl Ground<'_> {
    fn page(&self, market: &'static Market, part: Option<&str>) -> MarketPage {
        let time = self.time();
        let today = time.as_ref().and_then(|time| time.date.parse().ok()).unwrap_or_else(|| self.today());
        MarketPage {
            market: market_name(market, self.words),
            part: part.map(|code| whole_code(market, code)),
            parts: market.subdivisions.iter().map(|code| whole_code(market, code)).collect(),
            locale: market.locale(),
            rtl: market::is_rtl(market.likely_language),
            time,
            languages: market.languages.iter().map(|spoken| self.share(spoken)).collect(),
            currencies: market.currencies.iter().map(|used| currency(used, self.words)).collect(),
            zones: market.zones.iter().map(ToString::to_string).collect(),
            week: week(market),
            hour_cycle: hour_cycle(market.hour_cycle).to_owned(),
            date_order: market.date_order.map(|order| date_order(order).to_owned()),
            holidays: self.holidays(today, A_YEAR),
            payments: self.payments(),
            rights: self.rights(market, part),
            guidance: self.guidance(None),
            sources: self.sources(market),
        }
    }

    fn share(&self, spoken: &LanguageUse) -> LanguageShare {
        LanguageShare {
            language: named_language(spoken.tag, self.words),
            percent: spoken.percent,
            status: status(spoken.status).to_owned(),
        }
    }

    fn sources(&self, market: &Market) -> BTreeMap<String, SourceView> {
        let shown = [
            ("languages", Fact::Languages),
            ("currencies", Fact::Currencies),
            ("zones", Fact::Zones),
            ("first-day", Fact::FirstDay),
            ("weekend", Fact::Weekend),
            ("hour-cycle", Fact::HourCycle),
            ("formats", Fact::Formats),
        ];
        let of =
            |(name, fact): (&str, Fact)| (name.to_owned(), source::shown(market.source(fact), self.today()));
        shown.into_iter().map(of).collect()
    }
}

fn whole_code(market: &Market, part: &str) -> MarketPart {
    let part = part.to_ascii_uppercase();
    let own = part.strip_prefix(market.code).and_then(|rest| rest.strip_prefix('-')).unwrap_or(&part);
    MarketPart { code: [market.code, own].join("-") }
}

fn week(market: &Market) -> Week {
    Week {
        first: market.first_day.to_monday_one_offset(),
        weekend: market.weekend.iter().map(|day| day.to_monday_one_offset()).collect(),
    }
}

fn status(status: OfficialStatus) -> &'static str {
    match status {
        OfficialStatus::Official => "official",
        OfficialStatus::DeFacto => "de-facto",
        OfficialStatus::Regional => "regional",
        OfficialStatus::None => "none",
    }
}

fn hour_cycle(cycle: HourCycle) -> &'static str {
    match cycle {
        HourCycle::H12 => "h12",
        HourCycle::H23 => "h23",
    }
}

fn date_order(order: DateOrder) -> &'static str {
    match order {
        DateOrder::DayMonthYear => "day-month-year",
        DateOrder::MonthDayYear => "month-day-year",
        DateOrder::YearMonthDay => "year-month-day",
    }
}
