//! A person's name: its fields, how it is written (UTS 35 part 8 over CLDR 48), how a one-piece name is taken apart.

mod data;
mod field;
mod format;
pub(crate) mod parse;
mod script;
pub(crate) mod titles;

use crate::text::clean;
use crate::{Formality, Title};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub use format::format;

/// A name in fields, as UTS 35 part 8 has them; its JSON is a flat object of the fields plus `locale` and `preferredOrder`.
///
/// Keys: `title`, `given`, `given2`, `surname`, `surname2`, `generation`, `credentials`, each also with modifiers
/// (`given-informal`, `surname-prefix`, `surname-core`, `given-vocative`, …).
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct PersonName {
    /// Locale of the name (BCP 47 or with underscores), where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The order that the name itself asks for, where known.
    #[serde(default, rename = "preferredOrder", skip_serializing_if = "Option::is_none")]
    pub preferred_order: Option<Order>,
    /// Fields with their modifiers.
    #[serde(flatten)]
    pub fields: BTreeMap<String, String>,
}

/// Which part comes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Order {
    /// By the name's locale and the formatter's `nameOrderLocales`.
    #[default]
    Default,
    /// Anna Kovács.
    GivenFirst,
    /// Kovács Anna.
    SurnameFirst,
    /// For lists: Kovács, Anna.
    Sorting,
}

/// How long.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Length {
    /// All parts.
    Long,
    /// Usual.
    #[default]
    Medium,
    /// As short as is polite.
    Short,
}

/// What for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Usage {
    /// Speaking to her.
    Addressing,
    /// Speaking of her.
    #[default]
    Referring,
    /// One to three letters.
    Monogram,
}

/// How a name is to be written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Style {
    /// Which part comes first.
    pub order: Order,
    /// How long.
    pub length: Length,
    /// What for.
    pub usage: Usage,
    /// Formal or informal.
    pub formality: Formality,
}

/// One line of `parlance name`.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct NameRequest {
    /// The name.
    pub name: PersonName,
    /// Locale that it is written for.
    pub locale: String,
    /// Which part comes first.
    #[serde(default)]
    pub order: Order,
    /// How long; the locale's default if absent.
    #[serde(default)]
    pub length: Option<Length>,
    /// What for.
    #[serde(default)]
    pub usage: Usage,
    /// Formal or informal; the locale's default if absent.
    #[serde(default)]
    pub formality: Option<Formality>,
}

impl NameRequest {
    /// The name, written.
    pub fn format(&self) -> String {
        let (length, formality) = format::defaults(&self.locale);
        let style = Style {
            order: self.order,
            length: self.length.unwrap_or(length),
            usage: self.usage,
            formality: self.formality.unwrap_or(formality),
        };
        format(&self.name, &self.locale, &style)
    }
}

/// Whether a one-piece name could be taken apart, and why (codes, stable).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "split", content = "reason", rename_all = "kebab-case")]
pub enum Split {
    /// It is certain which part is the surname.
    Certain(Sure),
    /// It is not: address her by the whole name.
    Uncertain(Unsure),
}

/// Why a split is certain.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sure {
    /// The desk gave the parts.
    Fields,
    /// `Kovács, Anna`.
    Comma,
    /// The language has one order, in its own script.
    LanguageOrder,
    /// Exactly one end of it is a well-known given name.
    KnownGivenName,
    /// One part is in capitals: KOVÁCS Anna.
    Capitals,
}

/// Why a split is not certain.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unsure {
    /// There is no name (empty, signs only, an address).
    NoName,
    /// One word only.
    OneWord,
    /// Both orders occur there.
    EitherOrder,
    /// More words than the rules can tell apart.
    SeveralWords,
    /// It is an organisation's.
    Organisation,
}

/// A one-piece name, taken apart as far as that is certain.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ParsedName {
    /// Its fields; when uncertain, the whole name stands in `given` and there is no surname.
    pub name: PersonName,
    /// The name as it came, cleaned of controls and needless spaces, academic titles included, others not;
    /// empty if there is none.
    pub whole: String,
    /// Whether the fields can be relied on.
    #[serde(flatten)]
    pub split: Split,
    /// A gendered title that stood with the name: she told us by it.
    pub told: Option<Title>,
}

impl PersonName {
    /// Takes a one-piece name apart. `lang` is the customer's language, `market` her market (ISO 3166-1), where known.
    /// Never guesses gender.
    pub fn parse(display: &str, lang: &str, market: Option<&str>) -> ParsedName {
        parse::parse(display, lang, market)
    }

    /// Every value of a field, whatever its modifiers, the plain one first.
    pub(crate) fn any(&self, field: &str) -> impl Iterator<Item = &str> {
        let with_modifiers = self.fields.range(field.to_owned()..).map_while(move |(key, value)| {
            let rest = key.strip_prefix(field)?;
            Some((rest.is_empty() || rest.starts_with('-')).then_some(value.as_str()))
        });
        with_modifiers.flatten().filter(|value| !value.trim().is_empty())
    }

    /// A field's value, if there is one that is not blank.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.fields.get(key).map(String::as_str).filter(|value| !value.trim().is_empty())
    }
}

impl From<PersonName> for ParsedName {
    /// A name whose parts are known. Values are cleaned; a gendered title leaves the title field for `told`.
    fn from(mut name: PersonName) -> Self {
        name.fields.values_mut().for_each(|value| *value = clean(value));
        let (told, title) = titles::told(name.get("title").unwrap_or_default());
        name.fields.insert("title".to_owned(), title);
        name.fields.retain(|_, value| !value.is_empty());
        let locale = name.locale.clone().unwrap_or_default();
        let whole = format(&name, &locale, &Style { length: Length::Long, ..Style::default() });
        let split =
            if whole.is_empty() { Split::Uncertain(Unsure::NoName) } else { Split::Certain(Sure::Fields) };
        Self { name, whole, split, told }
    }
}

/// Whether `name` is written surname first in `locale`.
pub fn is_surname_first(name: &PersonName, locale: &str) -> bool {
    format::order_in(name, locale) == Order::SurnameFirst
}

/// Whether `name` is written in the script that is usual in `locale`.
pub(crate) fn is_in_usual_script(name: &PersonName, locale: &str) -> bool {
    format::is_in_usual_script(name, locale)
}
