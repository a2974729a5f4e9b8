//! Exchange rates: importing, typing, removing, converting.

use super::{Face, Workspace, blocking};
use crate::{
    rates::{self, Hand, Kept},
    view::{ConversionForm, ConversionView, ImportReport, Problem, RateForm, RatesView},
};
use jiff::{civil::Date, tz::TimeZone};
use parlance_market::{EcbFile, RateTables};
use std::sync::{Arc, PoisonError};

/// The setting that the tables are kept in.
const RATES: &str = "rates";

/// Tables as they were read, and the text of the setting that they were read from: another program may change it.
pub(super) struct ReadRates {
    written: String,
    tables: Arc<RateTables>,
}

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
        let tables = self.tables().await?;
        rates::convert(&tables, &form, hand, words, today)
    }

    pub(super) async fn tables(&self) -> Result<Arc<RateTables>, Problem> {
        let open = self.opened().await?;
        let last = Arc::clone(&open.rates);
        open.stored(move |store| {
            let Some(written) = store.setting_text(RATES)? else { return Ok(Arc::default()) };
            let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(read) = last.as_ref().filter(|read| read.written == written) {
                return Ok(Arc::clone(&read.tables));
            }
            let kept: Kept = serde_json::from_str(&written).unwrap_or_default();
            let tables = Arc::new(RateTables::from(kept));
            *last = Some(ReadRates { written, tables: Arc::clone(&tables) });
            Ok(tables)
        })
        .await
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
