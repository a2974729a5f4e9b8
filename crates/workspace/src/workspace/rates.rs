//! Exchange rates: importing, typing, removing, converting.

use super::{Face, Workspace, blocking};
use crate::{
    rates::{self, Hand, Kept},
    view::{ConversionForm, ConversionView, ImportReport, Problem, RateForm, RatesView},
};
use jiff::{civil::Date, tz::TimeZone};
use parlance_market::{EcbFile, RateTables};

/// The setting that the tables are kept in.
const RATES: &str = "rates";

impl Workspace {
    /// The rates that are kept, and what can be chosen.
    pub async fn rates(&self) -> Result<RatesView, Problem> {
        let (words, today) = (self.opened().await?.words(&self.inner), self.today());
        let tables = self.tables().await?;
        Ok(rates::view(&tables, words, today))
    }

    /// Keeps all tables of a file of the European Central Bank, or none. A day that is there already is replaced.
    pub async fn import_rates(&self, text: String) -> Result<ImportReport, Problem> {
        self.opened().await?;
        let file = blocking(move || Ok(EcbFile::read(&text)?)).await?;
        let report = rates::report(&file);
        self.change_rates(move |kept| kept.extend(file.tables)).await?;
        Ok(report)
    }

    /// Keeps a rate that was typed, instead of the one for the same day and pair.
    pub async fn set_rate(&self, form: RateForm) -> Result<(), Problem> {
        let table = rates::typed(&form, self.today())?;
        self.change_rates(move |kept| kept.put(table)).await
    }

    /// Removes the tables of a source, or a typed rate, by the id that [`Workspace::rates`] gives.
    pub async fn remove_rates(&self, id: String) -> Result<(), Problem> {
        self.change_rates(move |kept| {
            kept.remove(|table| rates::id(table) == id);
        })
        .await
    }

    /// Converts an amount by the newest rate that there was on the day.
    pub async fn convert(&self, form: ConversionForm) -> Result<ConversionView, Problem> {
        let (words, today) = (self.opened().await?.words(&self.inner), self.today());
        let hand = match self.inner.face {
            Face::Window => Hand::Person,
            Face::Terminal(_) => Hand::Program,
        };
        rates::convert(&self.tables().await?, &form, hand, words, today)
    }

    async fn tables(&self) -> Result<RateTables, Problem> {
        let read = |store: &parlance_store::Store| {
            let kept: Kept = store.setting(RATES)?.unwrap_or_default();
            Ok(RateTables::from(kept))
        };
        self.stored(read).await
    }

    async fn change_rates(
        &self,
        change: impl FnOnce(&mut RateTables) + Send + 'static,
    ) -> Result<(), Problem> {
        let changed = |kept: Option<Kept>| {
            let mut tables = kept.map(RateTables::from).unwrap_or_default();
            change(&mut tables);
            Kept::from(&tables)
        };
        self.stored(move |store| store.change_setting(RATES, changed)).await
    }

    /// The day by which rates are fresh or old.
    fn today(&self) -> Date {
        self.now().to_zoned(TimeZone::UTC).date()
    }
}
