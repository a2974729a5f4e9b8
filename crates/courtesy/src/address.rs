//! Form of address: what she asked for, before what is observed, before what is usual. Never guessed from a name.

mod observe;

use crate::greet::phrasebook::Phrasebook;
use crate::language::primary;
use crate::name::{Length, PersonName, Split, Style, Unsure, format, is_in_usual_script, is_surname_first};
use crate::text::{clean, isolated};
use crate::{Formality, ParsedName};
use parlance_market::is_rtl;
use serde::{Deserialize, Serialize};

pub use observe::observe;

/// What she asked for (JSContact `speakToAs`); absent where she said nothing.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Asked {
    /// Formal or informal.
    pub formality: Option<Formality>,
    /// A gendered title, only if she told us.
    pub title: Option<Title>,
    /// The name to call her by, used as it is.
    pub name: Option<String>,
}

/// A gendered title of courtesy (Frau/Herr, Madame/Monsieur, …).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Title {
    /// Frau, Madame, Sra.
    Feminine,
    /// Herr, Monsieur, Sr.
    Masculine,
}

/// On what the formality rests.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "basis", rename_all = "kebab-case")]
pub enum Basis {
    /// She asked for it.
    Asked,
    /// She writes so.
    Observed(Observation),
    /// Usual in her market and language.
    Usual,
}

impl Basis {
    /// Stable code: `asked`, `observed` or `usual`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Observed(_) => "observed",
            Self::Usual => "usual",
        }
    }
}

/// Words of hers that show how she speaks to us.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Observation {
    /// Formal or informal.
    pub formality: Formality,
    /// Which of the messages given, from 0.
    pub message: usize,
    /// Where in it, in Unicode scalars, half-open.
    pub span: (usize, usize),
}

/// How to address her.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Address {
    /// Her name as one writes it to her, with what courtesy adds (髙橋様, లక్ష్మి గారు).
    pub name: String,
    /// Her full name as one refers to her.
    pub full_name: String,
    /// Formal or informal.
    pub formality: Formality,
    /// Why.
    pub basis: Basis,
    /// Whether her name is written surname first.
    pub surname_first: bool,
    /// Whether it is certain which part is the surname (if not, the whole name is used).
    pub split_certain: bool,
    /// Her name's parts for the greeting.
    #[serde(skip)]
    pub(crate) parts: Parts,
}

/// What the Fluent messages take of a name, isolated where its direction differs.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Parts {
    /// `nameless`, `feminine`, `masculine` or `neutral`.
    pub(crate) form: &'static str,
    /// The title that she told us.
    pub(crate) told: Option<Title>,
    pub(crate) whole: String,
    pub(crate) given: String,
    pub(crate) surname: String,
}

/// Says how to address her in `lang`; `usual` is the formality that her market and language have by default.
pub fn address(
    name: &ParsedName,
    lang: &str,
    market: Option<&str>,
    asked: &Asked,
    observed: Option<Observation>,
    usual: Formality,
) -> Address {
    let (formality, basis) = match (asked.formality, observed) {
        (Some(formality), _) => (formality, Basis::Asked),
        (None, Some(seen)) => (seen.formality, Basis::Observed(seen)),
        (None, None) => (usual, Basis::Usual),
    };
    let region = market.map_or_else(|| lang.to_owned(), |market| format!("{}-{market}", primary(lang)));
    let name = &placed(name, &region);
    let parts = parts(name, lang, asked);
    let split_certain = matches!(name.split, Split::Certain(_));
    let full_name = if split_certain { format(&name.name, lang, &LONG) } else { name.whole.clone() };
    Address {
        name: Phrasebook::of(lang, market).address(formality, &parts, market),
        full_name,
        formality,
        basis,
        surname_first: is_surname_first(&name.name, &region),
        split_certain,
        parts,
    }
}

const LONG: Style = Style {
    order: crate::Order::Default,
    length: Length::Long,
    usage: crate::Usage::Referring,
    formality: Formality::Formal,
};

fn parts(name: &ParsedName, lang: &str, asked: &Asked) -> Parts {
    let safe = |text: &str| isolated(text, is_rtl(lang));
    let told = asked.title.or(name.told);
    if let Some(asked) = asked.name.as_deref().map(clean).filter(|asked| !asked.is_empty()) {
        let asked = safe(&asked);
        return Parts { form: "neutral", told, whole: asked.clone(), given: asked.clone(), surname: asked };
    }
    if name.split == Split::Uncertain(Unsure::NoName) {
        return Parts { form: "nameless", ..Parts::default() };
    }
    let form = match told {
        Some(Title::Feminine) => "feminine",
        Some(Title::Masculine) => "masculine",
        None => "neutral",
    };
    let Split::Certain(_) = name.split else {
        let whole = safe(&name.whole);
        return Parts { form, told, whole: whole.clone(), given: whole.clone(), surname: whole };
    };
    let whole = format(&only(&name.name, &["title", "given", "surname", "surname2"]), lang, &LONG);
    let surname = format(&only(&name.name, &["title", "surname"]), lang, &LONG);
    let given = name.name.get("given-informal").or(name.name.get("given")).unwrap_or(&whole);
    let has_surname = name.name.any("surname").next().is_some();
    Parts {
        form,
        told,
        given: safe(given),
        surname: safe(if has_surname { &surname } else { &whole }),
        whole: safe(&whole),
    }
}

/// A name whose locale nobody gave is ordered as where she writes from, if it is in the script that is usual there.
fn placed(name: &ParsedName, region: &str) -> ParsedName {
    let mut name = name.clone();
    if name.name.locale.is_none() && is_in_usual_script(&name.name, region) {
        name.name.locale = Some(region.to_owned());
    }
    name
}

/// The name with these fields only, whatever their modifiers.
fn only(name: &PersonName, fields: &[&str]) -> PersonName {
    let mut name = name.clone();
    name.fields.retain(|key, _| fields.contains(&key.split('-').next().unwrap_or_default()));
    name
}
