//! A market's page: all that is known of it, of nobody in particular.

use super::{Ground, Subject, currency, market_name};
use crate::{
    evidence::named_language,
    source,
    view::{
        LanguageShare, MarketCurrency, MarketEntry, MarketPage, MarketPart, PostalFormat, PostalPart,
        Problem, SourceView, Week,
    },
    words::Words,
};
use jiff::Timestamp;
use parlance_market::{
    self as market, AddressFormat, AddressPart, CurrencyUse, DateOrder, Decimal, Dialling, Fact, HourCycle,
    LanguageUse, Market, Measurement, OfficialStatus,
};
use std::collections::{BTreeMap, BTreeSet};

/// An amount that shows how amounts are written: a group, and decimals.
const SAMPLE: Decimal = Decimal::from_parts(123_450, 0, 0, false, 2);

/// The page of a market (ISO 3166-1 alpha-2) or of a part of it (ISO 3166-2).
pub fn page(code: &str, part: Option<&str>, words: Words, now: Timestamp) -> Result<MarketPage, Problem> {
    let subject = Subject::in_market(code, part)?;
    let market = super::market(code)?;
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
        let clocks = self.clocks();
        let time = clocks.as_ref().and_then(|clocks| self.time(clocks));
        let today = time.as_ref().and_then(|time| time.date.parse().ok()).unwrap_or_else(|| self.today());
        MarketPage {
            market: market_name(market, self.words),
            part: part.map(|code| whole_code(market, code)),
            parts: market.subdivisions().map(|code| whole_code(market, code)).collect(),
            locale: market.locale(),
            rtl: market::is_rtl(market.likely_language),
            time,
            call: clocks.as_ref().and_then(|clocks| self.call(&self.days(&clocks.clocks)?, clocks)),
            languages: self.languages(market),
            currencies: market.currencies.iter().map(|used| self.currency(market, used)).collect(),
            zones: market.zones.iter().map(ToString::to_string).collect(),
            week: week(market),
            hour_cycle: hour_cycle(market.hour_cycle).to_owned(),
            date_order: market.date_order.map(|order| date_order(order).to_owned()),
            calendars: market.calendars.iter().map(|calendar| calendar.id().to_owned()).collect(),
            measures: measures(market.measurement).to_owned(),
            temperature: market.temperature.id().to_owned(),
            dialling: market.dialling().map(dialled),
            address: market.address_format().map(postal),
            holidays: self.holidays_of_a_year(market, today),
            payments: self.payments(),
            rights: self.rights(market, part),
            guidance: self.guidance(None),
            sources: self.sources(market),
        }
    }

    /// Languages with a name in the agent's language; an official one is never left out for want of it.
    fn languages(&self, market: &Market) -> Vec<LanguageShare> {
        let said = |spoken: &&LanguageUse| {
            spoken.status != OfficialStatus::None
                || market::language_name(spoken.tag, self.words.language()).is_some()
        };
        market.languages.iter().filter(said).map(|spoken| self.share(spoken)).collect()
    }

    fn share(&self, spoken: &LanguageUse) -> LanguageShare {
        LanguageShare {
            language: named_language(spoken.tag, self.words),
            share: parts_of_a_million(spoken.percent),
            status: status(spoken.status).to_owned(),
        }
    }

    fn currency(&self, market: &Market, used: &CurrencyUse) -> MarketCurrency {
        let cash = used.currency.cash;
        let rounded = cash.step > 1 || cash.minor_units < used.currency.minor_units;
        let step = Decimal::new(cash.step.into(), cash.minor_units.into());
        MarketCurrency {
            currency: currency(used, self.words),
            amount: market::money(SAMPLE, used.currency, &market.locale()),
            cash: rounded.then(|| market::money(step, used.currency, &self.words.locale())).flatten(),
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
            ("calendars", Fact::Calendars),
            ("measures", Fact::Measures),
            ("dialling", Fact::Dialling),
            ("addresses", Fact::Addresses),
        ];
        let of =
            |(name, fact): (&str, Fact)| (name.to_owned(), source::shown(market.source(fact), self.today()));
        shown.into_iter().map(of).collect()
    }
}

fn dialled(dialling: &Dialling) -> String {
    match dialling.leading {
        [] => format!("+{}", dialling.code),
        leading => format!("+{} {}", dialling.code, leading.join(", ")),
    }
}

fn postal(format: &AddressFormat) -> PostalFormat {
    let line = |line: &&[AddressPart]| line.iter().map(postal_part).collect();
    let example = format.postal_code_example;
    PostalFormat {
        lines: format.lines.iter().map(line).collect(),
        postal_code: (!example.is_empty()).then(|| example.to_owned()),
    }
}

fn postal_part(part: &AddressPart) -> PostalPart {
    let field = match *part {
        AddressPart::Name => "name",
        AddressPart::Organization => "organization",
        AddressPart::Street => "street",
        AddressPart::District => "district",
        AddressPart::City => "city",
        AddressPart::Area => "area",
        AddressPart::PostalCode => "postal-code",
        AddressPart::SortingCode => "sorting-code",
        AddressPart::Text(text) | AddressPart::Place(text) => return PostalPart::Text(text.to_owned()),
    };
    PostalPart::Field(field.to_owned())
}

fn measures(system: Measurement) -> &'static str {
    match system {
        Measurement::Metric => "metric",
        Measurement::Us => "us",
        Measurement::Uk => "uk",
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

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share is from 0 to 100 percent"
)]
fn parts_of_a_million(percent: f32) -> u32 {
    (percent * 10_000.0).round() as u32
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

#[cfg(test)]
mod tests {
    use super::*;

    fn at(code: &str, part: Option<&str>, language: &str) -> Result<MarketPage, Problem> {
        page(code, part, Words::printed(language), "2026-11-23T08:05:00Z".parse().unwrap())
    }

    #[test]
    fn every_market_has_a_page_whose_rights_are_all_said() {
        for language in crate::LANGUAGES {
            for market in Market::all() {
                let page = at(market.code, None, language).unwrap();
                for right in &page.rights {
                    let said =
                        right.items.iter().chain(&right.text).chain(&right.notes).chain([&right.heading]);
                    let bare: Vec<_> =
                        said.filter(|text| text.starts_with("right-") || text.is_empty()).collect();
                    assert!(bare.is_empty(), "{} in {language}: {bare:?}", market.code);
                    assert!(
                        right.text.is_some() || !right.items.is_empty(),
                        "{} {}",
                        market.code,
                        right.kind
                    );
                }
            }
        }
    }

    #[test]
    fn the_page_of_a_part_has_the_part_s_rules_and_holidays() {
        let (whole, part) = (at("US", None, "en").unwrap(), at("US", Some("us-ca"), "en").unwrap());
        assert_eq!(part.part, Some(MarketPart { code: "US-CA".to_owned() }));
        assert!(part.rights.len() > whole.rights.len());
        assert!(part.time.as_ref().is_some_and(|time| time.others.is_empty()));
        let day = |page: &MarketPage| page.holidays.iter().any(|day| day.date == "2027-03-31");
        assert!(day(&part) && !day(&whole), "Cesar Chavez Day is a holiday of California");
    }

    #[test]
    fn a_part_that_is_not_there_is_told() {
        assert_eq!(at("QQ", None, "en").unwrap_err().code, "market-unknown-territory");
        assert_eq!(at("DE", Some("XX"), "en").unwrap_err().code, "market-unknown-subdivision");
    }

    #[test]
    fn a_market_is_found_by_its_own_name_its_currency_and_its_languages() {
        let all = markets(Words::printed("hu"));
        assert_eq!(all.len(), Market::all().len());
        let japan = all.iter().find(|entry| entry.market.code == "JP").unwrap();
        assert_eq!(japan.market.name, "Japán");
        for word in ["日本", "Japan", "JPY", "japán jen", "japán"] {
            assert!(japan.also.iter().any(|also| also == word), "{word} in {:?}", japan.also);
        }
    }
}
