//! How to address her, and what to begin and end with, by courtesy.

use super::Ground;
use crate::{
    evidence::named_language,
    view::{AddressView, Formality, Occasion, Phrase},
};
use parlance_courtesy as courtesy;
use parlance_market as market;

/// When a phrase fits.
type When = (courtesy::Formality, Option<courtesy::DayPart>);

/// Longer observations than this are cut: they are evidence, not the message.
const MOST_EVIDENCE: usize = 60;

impl Ground<'_> {
    pub fn address(&self) -> courtesy::Address {
        let name = self.subject.person.name.as_deref().unwrap_or_default();
        let parsed = courtesy::PersonName::parse(name, self.language, self.market_code());
        let usual = usual_formality(self.language, self.market_code());
        let texts: Vec<_> = self.subject.texts.iter().map(String::as_str).collect();
        courtesy::address(
            &parsed,
            self.language,
            self.market_code(),
            &asked(self.subject.person.form_of_address.as_deref()),
            // Of nothing written nothing is observed.
            if texts.is_empty() { None } else { courtesy::observe(&texts, self.language) },
            usual,
        )
    }

    pub(super) fn address_view(&self, address: &courtesy::Address) -> AddressView {
        AddressView {
            name: address.name.clone(),
            full_name: address.full_name.clone(),
            formality: shown(address.formality),
            evidence: self.address_evidence(&address.basis),
            surname_first: address.surname_first,
        }
    }

    fn address_evidence(&self, basis: &courtesy::Basis) -> String {
        let id = format!("address-evidence-{}", basis.code());
        let language = named_language(self.language, self.words).name;
        let words = match basis {
            courtesy::Basis::Observed(observed) => self.observed_words(observed),
            _ => String::new(),
        };
        self.words.say(&id, &[("language", &language), ("words", &words)])
    }

    fn observed_words(&self, observed: &courtesy::Observation) -> String {
        let (start, end) = observed.span;
        let text = self.subject.texts.get(observed.message).map(String::as_str).unwrap_or_default();
        text.chars().skip(start).take(end.saturating_sub(start).min(MOST_EVIDENCE)).collect()
    }

    pub(super) fn phrases(
        &self,
        address: &courtesy::Address,
        hour: Option<u8>,
        occasion: Occasion,
    ) -> courtesy::Greeting {
        courtesy::greet(&courtesy::Greet {
            lang: self.language,
            market: self.market_code(),
            formality: address.formality,
            channel: self.courtesy_channel(),
            occasion: match occasion {
                Occasion::Apology => courtesy::Occasion::Apology,
                Occasion::Holiday => courtesy::Occasion::Holiday,
                Occasion::Condolence => courtesy::Occasion::Condolence,
                Occasion::Usual if self.subject.answered => courtesy::Occasion::Reply,
                Occasion::Usual => courtesy::Occasion::FirstContact,
            },
            hour,
            address,
            agent: &self.subject.signature,
            company: None,
        })
    }

    pub(super) fn phrase_views(&self, phrases: Vec<courtesy::Phrase>) -> Vec<Phrase> {
        // Most fit at one of few times: each is said once.
        let mut whens: Vec<(When, String)> = Vec::new();
        let mut when = |of: When| match whens.iter().find(|(known, _)| *known == of) {
            Some((_, said)) => said.clone(),
            None => {
                let said = self.when(of);
                whens.push((of, said.clone()));
                said
            }
        };
        phrases
            .into_iter()
            .map(|phrase| Phrase {
                when: when((phrase.formality, phrase.day_part)),
                text: phrase.text,
                language: phrase.lang.to_owned(),
            })
            .collect()
    }

    fn when(&self, (formality, day_part): When) -> String {
        let formality = match formality {
            courtesy::Formality::Formal => "formal",
            courtesy::Formality::Informal => "informal",
        };
        let part = match day_part {
            None => "any",
            Some(courtesy::DayPart::Morning) => "morning",
            Some(courtesy::DayPart::Day) => "day",
            Some(courtesy::DayPart::Evening) => "evening",
            Some(courtesy::DayPart::Night) => "night",
        };
        self.words.say("phrase-when", &[("formality", formality), ("part", part)])
    }
}

/// What a desk's field says that she asked for: JSContact-like JSON, or a word for formal or informal.
/// Anything else is not understood, and so nothing is asked.
fn asked(field: Option<&str>) -> courtesy::Asked {
    let Some(field) = field.map(str::trim).filter(|field| !field.is_empty()) else {
        return courtesy::Asked::default();
    };
    if let Ok(asked) = serde_json::from_str(field) {
        return asked;
    }
    let word = field.to_lowercase();
    let formality = if INFORMAL.contains(&word.as_str()) {
        Some(courtesy::Formality::Informal)
    } else {
        FORMAL.contains(&word.as_str()).then_some(courtesy::Formality::Formal)
    };
    courtesy::Asked { formality, ..courtesy::Asked::default() }
}

const INFORMAL: &[&str] =
    &["informal", "du", "tu", "tú", "te", "tegez", "tegezés", "tegező", "tutoyer", "tuteo"];
const FORMAL: &[&str] =
    &["formal", "sie", "vous", "usted", "ön", "maga", "magáz", "magázás", "magázó", "vouvoyer"];

/// The formality that is usual; formal where nothing is known.
pub fn usual_formality(language: &str, market: Option<&str>) -> courtesy::Formality {
    match market::usual_formality(language, market).map(|usual| usual.formality) {
        Some(market::Formality::Informal) => courtesy::Formality::Informal,
        Some(market::Formality::Formal) | None => courtesy::Formality::Formal,
    }
}

fn shown(formality: courtesy::Formality) -> Formality {
    match formality {
        courtesy::Formality::Formal => Formality::Formal,
        courtesy::Formality::Informal => Formality::Informal,
    }
}
