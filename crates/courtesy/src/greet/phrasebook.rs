//! The Fluent messages of one customer's language, parsed once.

use crate::Formality;
use crate::address::Parts;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use icu::locale::{LanguageIdentifier, LocaleExpander};
use std::sync::OnceLock;

/// One language's messages.
pub(crate) struct Phrasebook {
    /// Its tag.
    pub(crate) lang: &'static str,
    bundle: FluentBundle<FluentResource>,
}

/// What the messages choose by and say.
pub(crate) struct Choice<'a> {
    pub(crate) parts: &'a Parts,
    pub(crate) market: Option<&'a str>,
    pub(crate) name: String,
    pub(crate) occasion: &'static str,
    pub(crate) agent: String,
    pub(crate) company: String,
}

/// How many arguments messages have.
const OF_ADDRESS: usize = 6;
const OF_GREETING: usize = 12;

/// The part of the day of a greeting that names none.
pub(crate) const NO_TIME: &str = "none";

/// What is spoken where there are no messages.
const ENGLISH: &str = "en";

macro_rules! books {
    ($($lang:literal),* $(,)?) => {
        /// The languages that have greetings (BCP 47), sorted.
        pub const LANGUAGES: &[&str] = &[$($lang),*];
        static SHELVES: [Shelf; LANGUAGES.len()] = [$(Shelf {
            lang: $lang,
            source: include_str!(concat!("../../../../locales/", $lang, "/customer.ftl")),
            book: OnceLock::new(),
        }),*];
    };
}

books!(
    "af", "ar", "az", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fil", "fr",
    "gu", "he", "hi", "hr", "hu", "hy", "id", "it", "ja", "ka", "kk", "kn", "ko", "lt", "lv", "ml", "mr",
    "ms", "nb", "ne", "nl", "pa", "pl", "pt-BR", "pt-PT", "ro", "ru", "si", "sk", "sl", "sq", "sr-Latn",
    "sv", "sw", "ta", "te", "th", "tr", "uk", "ur", "vi", "zh", "zh-Hant",
);

struct Shelf {
    lang: &'static str,
    source: &'static str,
    book: OnceLock<Phrasebook>,
}

impl Shelf {
    fn book(&'static self) -> &'static Phrasebook {
        self.book.get_or_init(|| Phrasebook::read(self.lang, self.source))
    }
}

impl Phrasebook {
    /// The messages for a language (in a market, ISO 3166-1); English where it has none.
    pub(crate) fn of(lang: &str, market: Option<&str>) -> &'static Self {
        let name = shelf_name(lang, market).unwrap_or(ENGLISH);
        let at = LANGUAGES.binary_search(&name).unwrap_or_default();
        // The list is never empty, so there is a first one.
        SHELVES.get(at).unwrap_or(&SHELVES[0]).book()
    }

    fn read(lang: &'static str, source: &str) -> Self {
        let locale = lang.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        // A message that does not parse is left out, as Fluent has it; a test sees that none is.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Self { lang, bundle }
    }

    /// Hours at which morning, day, evening and night begin.
    pub(crate) fn day_hours(&self, market: Option<&str>) -> [u8; 4] {
        let mut args = FluentArgs::with_capacity(1);
        args.set("market", market.unwrap_or_default());
        let text = self.options_with("day-hours", &args).into_iter().next().unwrap_or_default();
        let hours: Vec<u8> = text.split(' ').filter_map(|hour| hour.parse().ok()).collect();
        hours.try_into().unwrap_or([6, 12, 18, 22])
    }

    /// Her name as one writes it to her; empty if there is none and the language has no word for it.
    pub(crate) fn address(&self, formality: Formality, parts: &Parts, market: Option<&str>) -> String {
        let mut args = args(parts, market, OF_ADDRESS);
        args.set("name", parts.whole.as_str());
        let id = format!("address-{}", formality.key());
        self.options_with(&id, &args).into_iter().next().unwrap_or_else(|| parts.whole.clone())
    }

    /// The value of a message and then its attributes, in the file's order, by what [`Choice::arguments`] gives; and, where
    /// that names a time, each as it is at no particular one.
    pub(crate) fn options(
        &self,
        id: &str,
        args: &mut FluentArgs<'_>,
        day: &'static str,
    ) -> (Vec<String>, Option<Vec<String>>) {
        args.set("day", day);
        let options = self.options_with(id, args);
        let timeless = (day != NO_TIME).then(|| {
            args.set("day", NO_TIME);
            self.options_with(id, args)
        });
        (options, timeless)
    }

    fn options_with(&self, id: &str, args: &FluentArgs<'_>) -> Vec<String> {
        let Some(message) = self.bundle.get_message(id) else { return Vec::new() };
        let attributes = message.attributes().map(|attribute| attribute.value());
        let patterns = message.value().into_iter().chain(attributes);
        patterns
            .map(|pattern| self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).trim().to_owned())
            .collect()
    }
}

impl Choice<'_> {
    /// All but the part of the day.
    pub(crate) fn arguments(&self) -> FluentArgs<'_> {
        let yes_no = |given: bool| if given { "yes" } else { "no" };
        let (signed, with_company) = (!self.agent.is_empty(), !self.company.is_empty());
        let signatory = if signed { &self.agent } else { &self.company };
        let mut args = args(self.parts, self.market, OF_GREETING);
        args.set("name", self.name.as_str());
        args.set("occasion", self.occasion);
        args.set("agent", signatory.as_str());
        args.set("company", self.company.as_str());
        args.set("signed", yes_no(signed));
        args.set("with-company", yes_no(signed && with_company));
        args
    }
}

fn args<'a>(parts: &'a Parts, market: Option<&'a str>, most: usize) -> FluentArgs<'a> {
    let mut args = FluentArgs::with_capacity(most);
    // in the order of their names, which is how they are kept
    args.set("form", parts.form);
    args.set("given", parts.given.as_str());
    args.set("market", market.unwrap_or_default());
    args.set("surname", parts.surname.as_str());
    args.set("whole", parts.whole.as_str());
    args
}

/// The shelf of a tag. What is not said of script and region follows from the market.
fn shelf_name(lang: &str, market: Option<&str>) -> Option<&'static str> {
    let mut locale = LanguageIdentifier::try_from_str(&lang.replace('_', "-")).ok()?;
    locale.region = locale.region.or_else(|| market?.parse().ok());
    LocaleExpander::new_extended().maximize(&mut locale);
    let script = locale.script.map(|script| script.to_string()).unwrap_or_default();
    let region = locale.region.map(|region| region.to_string()).unwrap_or_default();
    let name = match (locale.language.as_str(), script.as_str()) {
        ("pt", _) if region == "BR" => "pt-BR",
        ("pt", _) => "pt-PT",
        ("zh", "Hans") => "zh",
        ("zh", _) => "zh-Hant",
        // Serbian is read in both scripts.
        ("sr", _) => "sr-Latn",
        ("no" | "nn", _) => "nb",
        ("tl", _) => "fil",
        ("az" | "kk" | "ms" | "pa", "Arab") | ("az" | "ms", "Cyrl") => return None,
        (language, _) => language,
    };
    LANGUAGES.iter().find(|&&shelf| shelf == name).copied()
}
