//! Coverage of markets by the team's shifts: the shifts that are kept, the week that they make, its files.

use super::{Workspace, blocking};
use crate::{
    coverage, export, place,
    view::{CoverageChoices, CoverageFile, CoverageForm, CoverageScope, CoverageView, Problem, ShiftForm},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use parlance_store::Filter;
use std::path::PathBuf;

const SHIFTS: &str = "shifts";
const SCOPE: &str = "coverage-scope";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

impl Workspace {
    /// The team's shifts.
    pub async fn shifts(&self) -> Result<Vec<ShiftForm>, Problem> {
        Ok(self.stored(|store| store.setting(SHIFTS)).await?.unwrap_or_default())
    }

    /// Keeps the team's shifts, if all of them can be used.
    pub async fn set_shifts(&self, shifts: Vec<ShiftForm>) -> Result<(), Problem> {
        coverage::known(&shifts)?;
        self.stored(move |store| store.set_setting(SHIFTS, &shifts)).await
    }

    /// Of which markets coverage was last shown, and in which office hours, as far as this version knows them.
    pub async fn coverage_scope(&self) -> Result<CoverageScope, Problem> {
        let kept: Option<CoverageScope> = self.stored(|store| store.setting(SCOPE)).await?;
        Ok(coverage::still_known(kept.unwrap_or_default()))
    }

    /// Keeps of which markets coverage is shown, and in which office hours, if it can be reckoned.
    pub async fn set_coverage_scope(&self, scope: CoverageScope) -> Result<(), Problem> {
        coverage::known_scope(&scope)?;
        self.stored(move |store| store.set_setting(SCOPE, &scope)).await
    }

    /// What coverage can be asked of.
    pub async fn coverage_choices(&self) -> Result<CoverageChoices, Problem> {
        Ok(coverage::choices(self.opened().await?.words(&self.inner)))
    }

    /// What the team's shifts cover in a week.
    pub async fn coverage(&self, form: CoverageForm) -> Result<CoverageView, Problem> {
        let words = self.opened().await?.words(&self.inner);
        let (shifts, own, now) = (self.shifts().await?, self.customers_markets(&form).await?, self.now());
        blocking(move || coverage::view(&form, &shifts, &own, words, now)).await
    }

    /// A picture of coverage, to be shown or drawn by the window.
    pub async fn coverage_picture(&self, form: CoverageForm) -> Result<String, Problem> {
        self.coverage_file(form, CoverageFile::Svg).await.map(|(_, text)| text)
    }

    /// Writes coverage into the downloads folder and tells the file's path.
    pub async fn export_coverage(&self, form: CoverageForm, kind: CoverageFile) -> Result<String, Problem> {
        let (stem, text) = self.coverage_file(form, kind).await?;
        let extension = match kind {
            CoverageFile::Svg => "svg",
            CoverageFile::Csv => "csv",
        };
        self.keep(stem, extension, text.into_bytes()).await
    }

    /// Writes a picture that the window has drawn from [`Workspace::coverage_picture`] (PNG, in base64) into the downloads
    /// folder and tells the file's path.
    pub async fn export_coverage_png(&self, form: CoverageForm, png: String) -> Result<String, Problem> {
        let view = self.coverage(form.clone()).await?;
        let picture = BASE64_STANDARD.decode(png).ok().filter(|bytes| bytes.starts_with(PNG));
        let picture = picture.ok_or_else(|| Problem::new("coverage-picture"))?;
        self.keep(stem(&view, form.day), "png", picture).await
    }

    async fn coverage_file(
        &self,
        form: CoverageForm,
        kind: CoverageFile,
    ) -> Result<(String, String), Problem> {
        let words = self.inner.printed_words(&self.opened().await?.settings());
        let day = form.day.filter(|_| kind == CoverageFile::Svg);
        let view = self.coverage(form).await?;
        Ok((stem(&view, day), coverage::file(&view, day, kind, words)?))
    }

    pub(super) async fn keep(
        &self,
        stem: String,
        extension: impl Into<String>,
        bytes: Vec<u8>,
    ) -> Result<String, Problem> {
        let extension = extension.into();
        let folder = self.downloads()?;
        blocking(move || Ok(export::keep(&folder, &stem, &extension, &bytes)?.display().to_string())).await
    }

    /// The folder that files for the agent go to.
    pub(super) fn downloads(&self) -> Result<PathBuf, Problem> {
        let folder = self.inner.downloads.clone().or_else(place::downloads_dir);
        folder.ok_or_else(|| Problem::new("export-no-folder"))
    }

    /// Markets of the customers, most tickets first; only asked for if none is chosen.
    async fn customers_markets(&self, form: &CoverageForm) -> Result<Vec<String>, Problem> {
        if !form.markets.is_empty() {
            return Ok(Vec::new());
        }
        let page = self.stored(|store| store.inbox(&Filter { limit: 1, ..Filter::default() })).await?;
        let mut markets = page.markets;
        markets.sort_by(|(code, count), (other, more)| more.cmp(count).then_with(|| code.cmp(other)));
        Ok(markets.into_iter().map(|(code, _)| code).collect())
    }
}

/// A file's name: of the day that it shows, or of the week's Monday.
fn stem(view: &CoverageView, day: Option<u8>) -> String {
    let of = if day.is_some() { "day" } else { "week" };
    format!("parlance-coverage-{of}-{}", view.date(day))
}
