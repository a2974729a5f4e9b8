//! Tables of rates as the store keeps them: decimals as text, so that none changes on the way.

use parlance_market::{Decimal, RateKind, RateTable, RateTables, RatesError, plain_decimal};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Every table, oldest first.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Kept(Vec<KeptTable>);

#[derive(Serialize, Deserialize)]
struct KeptTable {
    source: String,
    typed: bool,
    date: String,
    base: String,
    rates: BTreeMap<String, String>,
}

impl From<&RateTables> for Kept {
    fn from(tables: &RateTables) -> Self {
        Self(tables.iter().map(KeptTable::from).collect())
    }
}

impl From<&RateTable> for KeptTable {
    fn from(table: &RateTable) -> Self {
        let rates = table.rates().iter();
        Self {
            source: table.source().to_owned(),
            typed: table.kind() == RateKind::Typed,
            date: table.date().to_string(),
            base: table.base().code.to_owned(),
            rates: rates.map(|(code, rate)| ((*code).to_owned(), rate.to_string())).collect(),
        }
    }
}

impl From<Kept> for RateTables {
    /// A table that this version cannot read, as of a currency that is no longer in use, is left out.
    fn from(kept: Kept) -> Self {
        let mut tables = Self::default();
        tables.extend(kept.0.into_iter().filter_map(|table| table.read().ok()));
        tables
    }
}

impl KeptTable {
    fn read(&self) -> Result<RateTable, RatesError> {
        let date = self.date.parse().map_err(|_| RatesError::BadDate(self.date.clone()))?;
        let rates =
            || self.rates.iter().map(|(code, rate)| (code.as_str(), plain_decimal(rate).unwrap_or_default()));
        match (self.typed, rates().next()) {
            (true, Some((to, rate))) => RateTable::typed(&self.base, to, rate, date, &self.source),
            _ => RateTable::published(
                &self.source,
                date,
                &self.base,
                rates().filter(|(_, rate)| *rate > Decimal::ZERO),
            ),
        }
    }
}
