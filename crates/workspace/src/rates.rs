//! Exchange rates and conversions in the agent's words. Functions of the tables, the form and the day; the store and the
//! clock stay outside.

mod kept;
mod typing;

use crate::{
    brief,
    view::{
        ConversionForm, ConversionView, CurrencyChoice, CustomerAmount, ImportReport, MarketChoice, Problem,
        RateForm, RateSourceView, RatesView, TypedRateView,
    },
    words::Words,
};
use jiff::civil::Date;
pub(crate) use kept::Kept;
use parlance_market::{
    self as market, Ask, Conversion, Currency, Decimal, EcbFile, Market, RateKind, RateTable, RateTables,
    RatesError,
};
use std::collections::BTreeMap;
pub(crate) use typing::Hand;

/// What an imported file brought, for the agent.
pub(crate) fn report(file: &EcbFile) -> ImportReport {
    let date = |table: Option<&RateTable>| table.map(|table| table.date().to_string()).unwrap_or_default();
    ImportReport {
        source: file.tables.first().map(|table| table.source().to_owned()).unwrap_or_default(),
        first: date(file.tables.first()),
        last: date(file.tables.last()),
        days: count(file.tables.len()),
        left_out: file.left_out.iter().cloned().collect(),
    }
}

/// The table of a rate that was typed. A rate of a day to come is nobody's yet.
pub(crate) fn typed(form: &RateForm, today: Date) -> Result<RateTable, Problem> {
    let date = day(form.date.as_deref(), today)?;
    if date > today {
        return Err(Problem::new("rates-future-date"));
    }
    Ok(RateTable::typed(&form.from, &form.to, typing::rate(&form.rate)?, date, &form.source)?)
}

/// What is kept, and what can be chosen.
pub(crate) fn view(tables: &RateTables, words: Words, today: Date) -> RatesView {
    let (typed, published): (Vec<_>, Vec<_>) =
        tables.iter().partition(|table| table.kind() == RateKind::Typed);
    let mut by_source = BTreeMap::<&str, Vec<&RateTable>>::new();
    for table in published {
        by_source.entry(table.source()).or_default().push(table);
    }
    RatesView {
        imported: by_source.into_values().filter_map(|tables| source_view(&tables, today)).collect(),
        typed: typed.into_iter().rev().map(|table| typed_view(table, words, today)).collect(),
        currencies: Currency::all().iter().map(|currency| choice(currency, words)).collect(),
        markets: markets(words),
        today: today.to_string(),
    }
}

fn source_view(tables: &[&RateTable], today: Date) -> Option<RateSourceView> {
    let (first, last) = (tables.first()?, tables.last()?);
    Some(RateSourceView {
        id: id(last),
        source: last.source().to_owned(),
        first: first.date().to_string(),
        last: last.date().to_string(),
        days: count(tables.len()),
        currencies: count(last.rates().len()),
        stale: is_stale(last, today),
    })
}

fn typed_view(table: &RateTable, words: Words, today: Date) -> TypedRateView {
    let equation = |(to, rate): (&&str, &Decimal)| equation(table.base().code, to, *rate, words);
    TypedRateView {
        id: id(table),
        text: table.rates().iter().map(equation).collect(),
        date: table.date().to_string(),
        source: table.source().to_owned(),
        stale: is_stale(table, today),
    }
}

/// What tables are removed by: of a typed rate its day and pair, of published ones their source.
pub(crate) fn id(table: &RateTable) -> String {
    match table.kind() {
        RateKind::Typed => {
            let to: String = table.rates().keys().copied().collect();
            format!("typed/{}/{}/{to}", table.date(), table.base().code)
        }
        RateKind::Published => format!("imported/{}", table.source()),
    }
}

fn is_stale(table: &RateTable, today: Date) -> bool {
    (today - table.date()).get_days() > table.kind().days_fresh()
}

fn choice(currency: &Currency, words: Words) -> CurrencyChoice {
    CurrencyChoice { code: currency.code.to_owned(), name: currency.name(words.language()).to_owned() }
}

fn markets(words: Words) -> Vec<MarketChoice> {
    let choice = |market: &Market| {
        let currency = market.currency()?.currency.code.to_owned();
        Some(MarketChoice {
            code: market.code.to_owned(),
            name: market.name(words.language()).to_owned(),
            currency,
        })
    };
    Market::all().iter().filter_map(choice).collect()
}

/// Converts what the form asks for.
pub(crate) fn convert(
    tables: &RateTables,
    form: &ConversionForm,
    hand: Hand,
    words: Words,
    today: Date,
) -> Result<ConversionView, Problem> {
    let asked = form.market.as_deref().filter(|code| !code.is_empty());
    let market = asked.map(brief::market).transpose()?;
    let ask = Ask {
        amount: typing::amount(&form.amount, hand)?,
        from: currency(&form.from)?,
        to: target(form.to.as_deref(), market)?,
        on: day(form.on.as_deref(), today)?,
        cash: form.cash,
    };
    let found = tables.convert(&ask)?;
    Ok(conversion_view(&found, market, words))
}

fn target(to: Option<&str>, market: Option<&Market>) -> Result<&'static Currency, Problem> {
    match (to.filter(|code| !code.is_empty()), market) {
        (Some(code), _) => currency(code),
        (None, Some(market)) => {
            let used = market.currency().map(|used| used.currency);
            used.ok_or_else(|| Problem::new("rates-no-currency-there"))
        }
        (None, None) => Err(Problem::new("rates-no-target")),
    }
}

fn currency(code: &str) -> Result<&'static Currency, Problem> {
    Ok(Currency::get(code).ok_or_else(|| RatesError::UnknownCurrency(code.chars().take(8).collect()))?)
}

fn day(asked: Option<&str>, today: Date) -> Result<Date, Problem> {
    match asked.filter(|text| !text.is_empty()) {
        Some(text) => Ok(text.parse().map_err(|_| RatesError::BadDate(text.chars().take(24).collect()))?),
        None => Ok(today),
    }
}

fn conversion_view(found: &Conversion<'_>, market: Option<&Market>, words: Words) -> ConversionView {
    let days = found.age_days.to_string();
    let age = if found.stale { "conversion-age-stale" } else { "conversion-age" };
    let shown = found.shown_rate();
    let rate = equation(found.from.code, found.to.code, shown, words);
    let via = found.via.map_or("none", |base| base.code);
    ConversionView {
        amount: found.amount.to_string(),
        from: found.from.code.to_owned(),
        result: fixed(found.result, found.to),
        to: found.to.code.to_owned(),
        rate: shown.to_string(),
        date: found.date.to_string(),
        source: found.source.to_owned(),
        typed: found.kind == RateKind::Typed,
        age_days: found.age_days,
        stale: found.stale,
        via: found.via.map(|base| base.code.to_owned()),
        amount_text: amount_text(found.amount, found.from, words),
        result_text: amount_text(found.result, found.to, words),
        rate_text: words.say("conversion-rate", &[("rate", &rate), ("via", via)]),
        age_text: words.say(age, &[("days", &days)]),
        customer: market.map(|market| customer_amount(found, market)),
    }
}

/// With all decimals that the currency has.
fn fixed(amount: Decimal, currency: &Currency) -> String {
    format!("{amount:.*}", usize::from(currency.minor_units))
}

fn customer_amount(found: &Conversion<'_>, market: &Market) -> CustomerAmount {
    let language = market.locale();
    let text = market::money(found.result, found.to, &language);
    CustomerAmount {
        text: text.unwrap_or_else(|| bare(found.result, found.to)),
        rtl: market::is_rtl(&language),
        language,
    }
}

/// In the agent's language and with the digits that all its numbers have. What has more decimals than its currency is
/// shown whole, with the code: what is asked for is not rounded on the quiet.
pub(crate) fn amount_text(amount: Decimal, currency: &Currency, words: Words) -> String {
    let locale = words.locale();
    let whole = amount.normalize().scale() <= currency.minor_units.into();
    let money = || market::money(amount, currency, &locale);
    let number = || Some(format!("{} {}", market::number(amount, &locale)?, currency.code));
    let text = if whole { money() } else { number() };
    text.unwrap_or_else(|| bare(amount, currency))
}

fn bare(amount: Decimal, currency: &Currency) -> String {
    format!("{amount} {}", currency.code)
}

fn equation(from: &str, to: &str, rate: Decimal, words: Words) -> String {
    let rate = market::number(rate, &words.locale()).unwrap_or_else(|| rate.to_string());
    words.say("conversion-equation", &[("from", from), ("rate", &rate), ("to", to)])
}

fn count(of: usize) -> u32 {
    of.try_into().unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
