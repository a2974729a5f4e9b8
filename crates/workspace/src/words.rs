//! Words in the agent's language, from `locales/<lang>/*.ftl`. A message that her language lacks is said in English.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::{borrow::Cow, sync::LazyLock};
use unic_langid::{LanguageIdentifier, langid};

macro_rules! sources {
    ($lang:literal) => {
        [
            include_str!(concat!("../../../locales/", $lang, "/brief.ftl")),
            include_str!(concat!("../../../locales/", $lang, "/errors.ftl")),
            include_str!(concat!("../../../locales/", $lang, "/guidance.ftl")),
        ]
    };
}

/// The agent's languages that there are words in.
pub const LANGUAGES: &[&str] = &["en", "hu"];

/// Words of one of the agent's languages.
#[derive(Clone, Copy)]
pub struct Words {
    language: &'static str,
    own: &'static FluentBundle<FluentResource>,
    english: &'static FluentBundle<FluentResource>,
}

struct Bundles {
    en: FluentBundle<FluentResource>,
    hu: FluentBundle<FluentResource>,
}

static ISOLATED: LazyLock<Bundles> = LazyLock::new(|| Bundles::load(true));
static BARE: LazyLock<Bundles> = LazyLock::new(|| Bundles::load(false));

impl Bundles {
    fn load(isolating: bool) -> Self {
        Self {
            en: bundle(langid!("en"), &sources!("en"), isolating),
            hu: bundle(langid!("hu"), &sources!("hu"), isolating),
        }
    }
}

fn bundle(language: LanguageIdentifier, sources: &[&str], isolating: bool) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(isolating);
    for source in sources {
        // what cannot be read is left out; a test reads every file
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(read, _)| read);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

impl Words {
    /// For a screen: arguments are isolated, so that right-to-left names do not turn their surroundings round.
    pub fn shown(language: &str) -> Self {
        Self::of(language, &ISOLATED)
    }

    /// For a terminal: without marks.
    pub fn printed(language: &str) -> Self {
        Self::of(language, &BARE)
    }

    fn of(language: &str, bundles: &'static Bundles) -> Self {
        let primary = language.split(['-', '_', '.']).next().unwrap_or_default();
        let (language, own) = match primary.eq_ignore_ascii_case("hu") {
            true => ("hu", &bundles.hu),
            false => ("en", &bundles.en),
        };
        Self { language, own, english: &bundles.en }
    }

    /// Which language it is.
    pub fn language(self) -> &'static str {
        self.language
    }

    /// A message; its id where there is none.
    pub fn say(self, id: &str, args: &[(&str, &str)]) -> String {
        self.find(id, None, args).unwrap_or_else(|| id.to_owned())
    }

    /// A problem: what happened, and what to do.
    pub fn problem(self, problem: &crate::view::Problem) -> (String, String) {
        let id = format!("error-{}", problem.code);
        let args: Vec<_> = problem.args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let next = self.find(&id, Some("next"), &args).unwrap_or_default();
        (self.say(&id, &args), next)
    }

    fn find(self, id: &str, attribute: Option<&str>, args: &[(&str, &str)]) -> Option<String> {
        [self.own, self.english].into_iter().find_map(|bundle| format(bundle, id, attribute, args))
    }
}

fn format(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    attribute: Option<&str>,
    args: &[(&str, &str)],
) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (Cow::from(*name), value_of(value))).collect();
    // an argument that is missing shows by its name; a test formats every message
    Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
}

/// A number where it is one, so that plurals are chosen by it; codes with leading zeros stay text.
fn value_of(value: &str) -> FluentValue<'_> {
    match value.parse::<u32>() {
        Ok(number) if number.to_string() == value => FluentValue::from(number),
        _ => FluentValue::from(value),
    }
}
