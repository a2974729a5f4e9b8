//! The form of address that is usual in service mail, where nothing is known of the person.

use crate::{Source, language::parents};
use jiff::civil::date;

/// Formal or informal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Formality {
    /// Formal.
    Formal,
    /// Informal.
    Informal,
}

/// A usual formality. What a person asked for, or how she writes herself, wins over it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UsualFormality {
    /// BCP 47.
    pub language: &'static str,
    /// ISO 3166-1 alpha-2; `None` where it holds in every market.
    pub market: Option<&'static str>,
    /// Formal or informal.
    pub formality: Formality,
    /// Where it is from.
    pub source: Source,
}

/// The formality that is usual in service mail in this language, in this market if it has its own.
///
/// `None` where we know of no source: then one does as the person does, or asks.
pub fn usual_formality(language: &str, market: Option<&str>) -> Option<&'static UsualFormality> {
    let row = |tag: &str, market: Option<&str>| {
        USUAL.iter().find(|row| {
            row.language.eq_ignore_ascii_case(tag)
                && row.market.unwrap_or_default().eq_ignore_ascii_case(market.unwrap_or_default())
        })
    };
    parents(language).find_map(|tag| market.and_then(|code| row(tag, Some(code))).or_else(|| row(tag, None)))
}

/// Every usual formality that is known.
pub(crate) fn all() -> impl Iterator<Item = &'static UsualFormality> {
    USUAL.iter()
}

const fn usual(
    language: &'static str,
    market: Option<&'static str>,
    formality: Formality,
    work: &'static str,
    address: &'static str,
) -> UsualFormality {
    let checked = date(2026, 11, 21);
    let source = Source { work, address, checked, review_by: Some(date(2029, 11, 21)) };
    UsualFormality { language, market, formality, source }
}

/// By language, then market. English has no grammar of formality: its rows say which form of the name is usual.
static USUAL: &[UsualFormality] = &[
    usual(
        "ar",
        None,
        Formality::Formal,
        "Mozilla, Style Guide Arabic",
        "https://github.com/mozilla-l10n/styleguides/blob/master/docs/ar/README.md",
    ),
    usual(
        "bn",
        None,
        Formality::Formal,
        "Mozilla, Style Guide Bengali (Bangladesh)",
        "https://github.com/mozilla-l10n/styleguides/blob/master/docs/bn-BD/README.md",
    ),
    usual(
        "cs",
        None,
        Formality::Formal,
        "Mozilla, Style Guide Czech",
        "https://github.com/mozilla-l10n/styleguides/blob/master/docs/cs/general.md",
    ),
    usual(
        "de",
        None,
        Formality::Formal,
        "text-macht, Kunden duzen oder siezen?",
        "https://www.text-macht.de/blog/kunden-duzen-oder-siezen",
    ),
    usual(
        "en",
        Some("US"),
        Formality::Informal,
        "Microsoft Writing Style Guide, Use contractions",
        "https://learn.microsoft.com/en-us/style-guide/word-choice/use-contractions",
    ),
    usual(
        "en",
        Some("GB"),
        Formality::Formal,
        "Harward Communications, Starting and ending correspondence",
        "https://blog.harwardcommunications.com/2012/11/06/how-to-end-emails/",
    ),
    usual(
        "es",
        None,
        Formality::Formal,
        "Protocolo y Etiqueta, Tratamientos de cortesía",
        "http://www.protocolo.org/internacional/america/de-tu-o-de-usted-tratamientos-de-cortesia-en-mexico-como-tratar-a-otra-persona.html",
    ),
    usual(
        "fr",
        None,
        Formality::Formal,
        "ULB, Multigram, Correspondance formelle",
        "https://multigram.ulb.ac.be/fra/Correspondance_formelle",
    ),
    usual(
        "hi",
        None,
        Formality::Formal,
        "Mozilla, Style Guide Hindi",
        "https://github.com/mozilla-l10n/styleguides/blob/master/docs/hi-IN/README.md",
    ),
    usual(
        "hu",
        None,
        Formality::Formal,
        "Népújság, Megszólítások hivatalos levelekben, e-mailben",
        "https://nepujsag.net/nyelvr%C5%91l-mindenkinek/3789-megsz%C3%B3l%C3%ADt%C3%A1sok-hivatalos-levelekben,-e-mailben.html",
    ),
    usual(
        "ja",
        None,
        Formality::Formal,
        "文化審議会, 敬語の指針 (2007)",
        "https://www.bunka.go.jp/seisaku/bunkashingikai/kokugo/hokoku/pdf/keigo_tosin.pdf",
    ),
    usual(
        "ko",
        None,
        Formality::Formal,
        "Mozilla, Style Guide Korean",
        "https://github.com/mozilla-l10n/styleguides/blob/master/docs/ko/README.md",
    ),
    usual(
        "ml",
        None,
        Formality::Formal,
        "Jeena Papaadi, A unique language",
        "http://jeenapapaadi.com/2010/12/05/a-unique-language/",
    ),
    usual(
        "mr",
        None,
        Formality::Formal,
        "Mozilla, Style Guide Marathi",
        "https://github.com/mozilla-l10n/styleguides/blob/master/docs/mr/README.md",
    ),
    usual(
        "pl",
        None,
        Formality::Formal,
        "Poradnia Językowa UW, Zwrot do klienta",
        "https://poradniajezykowa.uw.edu.pl/porady/zwrot-do-klienta/?kategoria=grzecznosc-jezykowa",
    ),
    // Você is neutral between persons who do not know each other; the formal form there is o senhor or a senhora.
    usual(
        "pt",
        Some("BR"),
        Formality::Formal,
        "CBN, Uso da formalidade",
        "https://m.cbn.globoradio.globo.com/amp/media/audio/340486/uso-da-formalidade-tem-culturas-diferentes-entre-o.htm",
    ),
    usual(
        "sv",
        None,
        Formality::Informal,
        "Think with Google, Sweden localisation guide",
        "https://marketfinder.thinkwithgoogle.com/intl/en_us/guide/sweden-localisation-guide/",
    ),
    usual(
        "te",
        None,
        Formality::Formal,
        "Talkpal, Formal and informal address in Telugu",
        "https://talkpal.ai/culture/how-do-i-use-formal-and-informal-address-in-telugu-correctly/",
    ),
    usual(
        "ur",
        None,
        Formality::Formal,
        "Mozilla, Style Guide Urdu",
        "https://github.com/mozilla-l10n/styleguides/blob/master/docs/ur/README.md",
    ),
    usual(
        "zh",
        None,
        Formality::Formal,
        "香港中文大學, 普通話速遞: 用「心」尊重「你」",
        "http://www.fed.cuhk.edu.hk/~pth/pth_passage_reader.php?passage=74",
    ),
];
