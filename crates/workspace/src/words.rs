//! Words in the agent's language, from `locales/<lang>/*.ftl`. A message that her language lacks is said in English.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use parlance_market::AGENT_LANGUAGES;
use std::{borrow::Cow, sync::OnceLock};
use unic_langid::LanguageIdentifier;

/// The words of a language, read when they are first asked for.
struct Sheets {
    language: &'static str,
    sources: [&'static str; 7],
    /// For a screen: arguments are isolated, so that right-to-left names do not turn their surroundings round.
    shown: OnceLock<FluentBundle<FluentResource>>,
    /// For a terminal: without marks.
    printed: OnceLock<FluentBundle<FluentResource>>,
}

macro_rules! sheets {
    ($($lang:literal),*) => {
        [$(Sheets {
            language: $lang,
            sources: [
                include_str!(concat!("../../../locales/", $lang, "/brief.ftl")),
                include_str!(concat!("../../../locales/", $lang, "/check.ftl")),
                include_str!(concat!("../../../locales/", $lang, "/errors.ftl")),
                include_str!(concat!("../../../locales/", $lang, "/guidance.ftl")),
                include_str!(concat!("../../../locales/", $lang, "/returns.ftl")),
                include_str!(concat!("../../../locales/", $lang, "/rights.ftl")),
                include_str!(concat!("../../../locales/", $lang, "/scenario.ftl")),
            ],
            shown: OnceLock::new(),
            printed: OnceLock::new(),
        }),*]
    };
}

static ENGLISH: &Sheets = &ALL[0];
static ALL: [Sheets; AGENT_LANGUAGES.len()] =
    sheets!["en", "hu", "de", "fr", "es", "ja", "ar", "hi", "bn", "te", "ml"];

/// The agent's languages that there are words in.
pub const LANGUAGES: &[&str] = &AGENT_LANGUAGES;

/// Words of one of the agent's languages.
#[derive(Clone, Copy)]
pub struct Words {
    language: &'static str,
    own: &'static FluentBundle<FluentResource>,
    english: &'static FluentBundle<FluentResource>,
}

impl Sheets {
    fn of(language: &str) -> &'static Self {
        let primary = language.split(['-', '_', '.']).next().unwrap_or_default();
        ALL.iter().find(|sheets| sheets.language.eq_ignore_ascii_case(primary)).unwrap_or(ENGLISH)
    }

    fn shown(&self) -> &FluentBundle<FluentResource> {
        self.shown.get_or_init(|| self.bundle(true))
    }

    fn printed(&self) -> &FluentBundle<FluentResource> {
        self.printed.get_or_init(|| self.bundle(false))
    }

    fn bundle(&self, isolating: bool) -> FluentBundle<FluentResource> {
        // every language of ours is a sound tag; a test reads every file
        bundle(self.language.parse().unwrap_or_default(), &self.sources, isolating)
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
        let sheets = Sheets::of(language);
        Self { language: sheets.language, own: sheets.shown(), english: ENGLISH.shown() }
    }

    /// For a terminal: without marks.
    pub fn printed(language: &str) -> Self {
        let sheets = Sheets::of(language);
        Self { language: sheets.language, own: sheets.printed(), english: ENGLISH.printed() }
    }

    /// Which language it is.
    pub fn language(self) -> &'static str {
        self.language
    }

    /// The locale that numbers and amounts are written in: with the digits of tickets and orders, as in the window.
    pub fn locale(self) -> String {
        format!("{}-u-nu-latn", self.language)
    }

    /// A message; its id where there is none.
    pub fn say(self, id: &str, args: &[(&str, &str)]) -> String {
        self.find(id, None, args).unwrap_or_else(|| id.to_owned())
    }

    /// Whether her own language has a message.
    #[cfg(test)]
    pub fn has(self, id: &str) -> bool {
        self.own.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// A message's attribute, where there is one.
    pub fn attribute(self, id: &str, attribute: &str) -> Option<String> {
        self.find(id, Some(attribute), &[])
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
    let mut given = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        given.set(Cow::from(*name), value_of(value));
    }
    // an argument that is missing shows by its name; a test formats every message
    Some(bundle.format_pattern(pattern, Some(&given), &mut Vec::new()).into_owned())
}

/// A number where it is one, so that plurals are chosen by it; codes with leading zeros stay text.
fn value_of(value: &str) -> FluentValue<'_> {
    match value.parse::<u32>() {
        Ok(number) if number.to_string() == value => FluentValue::from(number),
        _ => FluentValue::from(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        collections::{BTreeMap, BTreeSet},
        fs,
        path::Path,
    };
    use unic_langid::langid;

    /// The messages of a file, with their attributes as `id.attribute`.
    fn messages(source: &str) -> BTreeSet<String> {
        let (mut found, mut last) = (BTreeSet::new(), "");
        for line in source.lines() {
            let Some((name, _)) = line.split_once(" =") else { continue };
            if let Some(attribute) = name.strip_prefix("    .") {
                found.insert(format!("{last}.{attribute}"));
            } else if name.starts_with(|c: char| c.is_ascii_lowercase()) {
                last = name;
                found.insert(name.to_owned());
            }
        }
        found
    }

    #[test]
    fn no_language_lacks_a_message_or_has_one_too_many() {
        for sheets in &ALL {
            for (english, own) in ENGLISH.sources.iter().zip(sheets.sources) {
                assert_eq!(messages(english), messages(own), "{}", sheets.language);
            }
        }
    }

    #[test]
    fn the_sheets_are_those_of_the_market_s_languages_and_english_is_first() {
        assert_eq!(ALL.each_ref().map(|sheets| sheets.language), AGENT_LANGUAGES);
        assert_eq!(ENGLISH.language, "en");
    }

    #[test]
    fn every_file_can_be_read_whole_and_says_no_id_twice() {
        for sheets in &ALL {
            let mut bundle = FluentBundle::new_concurrent(vec![langid!("en")]);
            for source in sheets.sources {
                let resource = FluentResource::try_new(source.to_owned());
                bundle.add_resource(resource.map_err(|(_, errors)| errors).unwrap()).unwrap();
            }
        }
    }

    /// The variables of each message of a source, whichever of its variants uses them.
    fn variables(source: &str) -> BTreeMap<String, BTreeSet<String>> {
        let (mut found, mut last) = (BTreeMap::<_, BTreeSet<_>>::new(), String::new());
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) =
                line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
            {
                last = name.to_owned();
            }
            let names = line.split('$').skip(1).map(|rest| {
                rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')).collect()
            });
            found.entry(last.clone()).or_default().extend(names);
        }
        found
    }

    #[test]
    fn no_language_uses_a_variable_that_english_does_not_have() {
        for sheets in &ALL {
            for (english, own) in ENGLISH.sources.iter().zip(sheets.sources) {
                let known = variables(english);
                for (message, mut used) in variables(own) {
                    // what is written to customers may show how they are addressed; English does not
                    if message.starts_with("customer-") {
                        used.remove("formality");
                    }
                    assert!(
                        known.get(&message).is_some_and(|known| used.is_subset(known)),
                        "{message} in {}",
                        sheets.language
                    );
                }
            }
        }
    }

    #[test]
    fn a_message_that_a_language_lacks_is_said_in_english() {
        let words =
            Words { own: Box::leak(Box::new(bundle(langid!("hu"), &[], false))), ..Words::printed("hu") };
        assert_eq!(words.say("weekday-1", &[]), "Monday");
        assert_eq!(Words::printed("hu").say("weekday-1", &[]), "hétfő");
    }

    #[test]
    fn a_language_without_words_is_english_and_variants_are_their_language() {
        assert_eq!(Words::printed("fi").language(), "en");
        assert_eq!(Words::printed("ar-EG").language(), "ar");
        assert_eq!(Words::printed("hu_HU.UTF-8").language(), "hu");
        assert_eq!(Words::printed("hu-HU").language(), "hu");
        assert_eq!(Words::printed("").language(), "en");
    }

    #[test]
    fn arguments_are_isolated_on_a_screen_and_bare_on_a_terminal() {
        let args = [("prefix", "81")];
        assert!(
            Words::shown("en")
                .say("market-evidence-country", &[("country", "x")])
                .contains("\u{2068}x\u{2069}")
        );
        assert!(!Words::printed("en").say("market-evidence-phone", &args).contains('\u{2068}'));
    }

    /// String literals of the `code` functions in the crates' error files, and of problems made by name.
    fn codes() -> BTreeSet<String> {
        let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut codes: BTreeSet<String> = crate::OWN_CODES.iter().map(|&code| code.to_owned()).collect();
        for folder in fs::read_dir(crates).unwrap() {
            let folder = folder.unwrap().path();
            each_file(&folder.join("src"), &mut |path, source| {
                if path.file_name().is_some_and(|name| name == "error.rs") {
                    let code = source.split("fn code(&self)").nth(1).unwrap_or_default();
                    codes.extend(literals(code.split("\n    }").next().unwrap_or_default()));
                }
                for maker in ["Problem::new(\"", "Trouble::stop(\"", "Trouble::local(\""] {
                    let made = source.split(maker).skip(1).filter_map(|rest| rest.split('"').next());
                    codes.extend(made.map(str::to_owned));
                }
            });
        }
        codes
    }

    fn literals(source: &str) -> Vec<String> {
        source.split('"').skip(1).step_by(2).map(str::to_owned).collect()
    }

    fn each_file(folder: &Path, see: &mut dyn FnMut(&Path, &str)) {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                each_file(&path, see);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                see(&path, &fs::read_to_string(&path).unwrap());
            }
        }
    }

    #[test]
    fn every_error_of_every_crate_is_said_with_what_to_do_next() {
        let codes = codes();
        assert!(
            codes.len() > 50 && codes.contains("vault-key-foreign") && codes.contains("sync-no-secret"),
            "{codes:?}"
        );
        let said = messages(include_str!("../../../locales/en/errors.ftl"));
        for code in &codes {
            assert!(said.contains(&format!("error-{code}")), "error-{code} is missing");
            assert!(said.contains(&format!("error-{code}.next")), "error-{code}.next is missing");
        }
    }

    #[test]
    fn every_piece_of_guidance_has_its_words() {
        for piece in parlance_market::all_guidance() {
            for language in LANGUAGES {
                assert_ne!(Words::printed(language).say(piece.id, &[]), piece.id);
            }
        }
    }

    #[test]
    fn a_problem_is_a_sentence_and_what_to_do_and_keeps_its_arguments() {
        let problem = crate::view::Problem::new("desk-refused").with("words", "Queue is closed");
        let (what, next) = Words::printed("hu").problem(&problem);
        assert_eq!(what, "Az ügyfélszolgálati rendszer ezt nem fogadta el: „Queue is closed”");
        assert!(next.starts_with("Módosítsa"));
        let kept = crate::view::Problem::kept("desk-refused", None);
        assert_eq!(Words::printed("en").problem(&kept).0, "The help desk did not accept this.");
    }
}
