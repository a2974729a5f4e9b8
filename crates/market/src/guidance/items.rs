//! The pieces of guidance. Each holds in its scope and nowhere else; each says where it is from.

use super::{Channel, Channel::Email, Guidance, Scope, Topic, sources::*};
use crate::Source;

const fn item(id: &'static str, scope: Scope, topic: Topic, source: Source) -> Guidance {
    Guidance { id, scope, topic, source }
}

const EVERYWHERE: Scope = Scope { markets: &[], languages: &[], channels: &[] };

const fn of_language(languages: &'static [&'static str]) -> Scope {
    Scope { languages, ..EVERYWHERE }
}

const fn of_market(markets: &'static [&'static str]) -> Scope {
    Scope { markets, ..EVERYWHERE }
}

const fn there(markets: &'static [&'static str], languages: &'static [&'static str]) -> Scope {
    Scope { markets, languages, channels: &[] }
}

const fn mail(languages: &'static [&'static str]) -> Scope {
    const MAIL: &[Channel] = &[Email];
    Scope { languages, channels: MAIL, markets: &[] }
}

pub(super) static ITEMS: &[Guidance] = &[
    item("guidance-any-name", EVERYWHERE, Topic::NameOrder, W3C_NAMES),
    item("guidance-any-gender", EVERYWHERE, Topic::Title, SPEAK_TO_AS),
    item("guidance-any-apology", EVERYWHERE, Topic::Apology, OMBUDSMAN_APOLOGY),
    item("guidance-any-saying-no", EVERYWHERE, Topic::SayingNo, SAYING_NO),
    // Hungarian
    item("guidance-hu-form", of_language(&["hu"]), Topic::FormOfAddress, NEPUJSAG),
    item("guidance-hu-name-order", of_language(&["hu"]), Topic::NameOrder, W3C_NAMES),
    item("guidance-hu-title", mail(&["hu"]), Topic::Title, ANYANYELVAPOLO),
    item("guidance-hu-opening", mail(&["hu"]), Topic::Opening, AKH),
    item("guidance-hu-dates", of_language(&["hu"]), Topic::Dates, AKH),
    item("guidance-hu-numbers", of_language(&["hu"]), Topic::Numbers, CLDR),
    // German
    item("guidance-de-form", of_language(&["de"]), Topic::FormOfAddress, TEXT_MACHT),
    item("guidance-de-pronouns", of_language(&["de"]), Topic::Typography, DUDEN_ADDRESS),
    item("guidance-de-opening", mail(&["de"]), Topic::Opening, GERMAN_COMMA),
    item("guidance-de-closing", mail(&["de"]), Topic::Closing, GERMAN_CLOSING),
    item("guidance-de-dates", of_language(&["de"]), Topic::Dates, DIN_5008_DATES),
    item("guidance-de-numbers", there(&["DE"], &["de"]), Topic::Numbers, CLDR),
    item("guidance-de-payments", of_market(&["DE"]), Topic::PaymentsRefund, GIROPAY_ENDED),
    item("guidance-at-title", there(&["AT"], &["de"]), Topic::Title, AUSTRIAN_DEGREES),
    item("guidance-at-dates", there(&["AT"], &["de"]), Topic::Dates, CLDR),
    // French
    item("guidance-fr-form", of_language(&["fr"]), Topic::FormOfAddress, ULB),
    item("guidance-fr-title", of_language(&["fr"]), Topic::Title, CIRCULAIRE_5575),
    item("guidance-fr-opening", mail(&["fr"]), Topic::Opening, OQLF),
    item("guidance-fr-closing", mail(&["fr"]), Topic::Closing, ULB),
    item("guidance-fr-dates", there(&["FR"], &["fr"]), Topic::Dates, CLDR),
    item("guidance-fr-numbers", there(&["FR"], &["fr"]), Topic::Numbers, CLDR),
    // Spanish
    item("guidance-es-form", there(&["ES"], &["es"]), Topic::FormOfAddress, MOZILLA_ES),
    item("guidance-es-names", of_language(&["es"]), Topic::NameOrder, W3C_NAMES),
    item("guidance-es-opening", mail(&["es"]), Topic::Opening, RAE_COLON),
    item("guidance-es-dates", of_language(&["es"]), Topic::Dates, CLDR),
    item("guidance-es-numbers", there(&["ES"], &["es"]), Topic::Numbers, CLDR),
    item("guidance-es-islands", of_market(&["ES"]), Topic::WorkingTime, ZONE_TAB),
    item("guidance-mx-form", there(&["MX"], &["es"]), Topic::FormOfAddress, PROTOCOLO_MX),
    item("guidance-mx-title", there(&["MX"], &["es"]), Topic::Title, PROTOCOLO_MX),
    item("guidance-mx-numbers", of_market(&["MX"]), Topic::Numbers, CLDR),
    item("guidance-mx-oxxo", of_market(&["MX"]), Topic::PaymentsRefund, OXXO),
    item("guidance-mx-zones", of_market(&["MX"]), Topic::WorkingTime, ZONE_TAB),
    // Portuguese
    item("guidance-br-form", there(&["BR"], &["pt"]), Topic::FormOfAddress, CBN),
    item("guidance-br-names", there(&["BR"], &["pt"]), Topic::NameOrder, W3C_NAMES),
    item("guidance-br-closing", there(&["BR"], &["pt"]), Topic::Closing, MANUAL_DE_REDACAO),
    item("guidance-br-dates", there(&["BR"], &["pt"]), Topic::Dates, CLDR),
    item("guidance-br-numbers", of_market(&["BR"]), Topic::Numbers, CLDR),
    item("guidance-br-rights", of_market(&["BR"]), Topic::Rights, CDC_49),
    item("guidance-br-zones", of_market(&["BR"]), Topic::WorkingTime, ZONE_TAB),
    // Japanese
    item("guidance-ja-form", of_language(&["ja"]), Topic::FormOfAddress, KEIGO),
    item("guidance-ja-name-order", of_language(&["ja"]), Topic::NameOrder, ROMAJI_NAMES),
    item("guidance-ja-title", of_language(&["ja"]), Topic::Title, JAPANESE_SAMA),
    item("guidance-ja-opening", mail(&["ja"]), Topic::Opening, JAPANESE_OPENING),
    item("guidance-ja-apology", of_language(&["ja"]), Topic::Apology, JAPANESE_APOLOGY),
    item("guidance-ja-you", of_language(&["ja"]), Topic::FormOfAddress, JAPANESE_YOU),
    item("guidance-ja-dates", of_language(&["ja"]), Topic::Dates, CLDR),
    item("guidance-jp-konbini", of_market(&["JP"]), Topic::PaymentsRefund, KONBINI),
    // Chinese
    item("guidance-zh-form", of_language(&["zh"]), Topic::FormOfAddress, CHINESE_NIN),
    item("guidance-zh-name-order", of_language(&["zh"]), Topic::NameOrder, W3C_NAMES),
    item("guidance-zh-title", of_language(&["zh"]), Topic::Title, CHINESE_NIN),
    item("guidance-zh-dates", there(&["CN"], &["zh"]), Topic::Dates, GBT_15835),
    item("guidance-zh-script", of_language(&["zh"]), Topic::Language, CLDR),
    item("guidance-cn-rights", of_market(&["CN"]), Topic::Rights, CHINESE_RETURNS),
    item("guidance-cn-time", of_market(&["CN"]), Topic::WorkingTime, TZDB),
    // Arabic
    item("guidance-ar-form", of_language(&["ar"]), Topic::FormOfAddress, UN_ARABIC),
    item("guidance-ar-names", of_language(&["ar"]), Topic::NameOrder, W3C_NAMES),
    item("guidance-ar-register", of_language(&["ar"]), Topic::Language, MOZILLA_AR),
    item("guidance-eg-dates", there(&["EG"], &["ar"]), Topic::Dates, CLDR),
    item("guidance-eg-week", of_market(&["EG"]), Topic::WorkingTime, CLDR),
    item("guidance-eg-rights", of_market(&["EG"]), Topic::Rights, EGYPT_LAW_181),
    // Languages of India and Bangladesh
    item("guidance-hi-form", of_language(&["hi"]), Topic::FormOfAddress, MOZILLA_HI),
    item("guidance-te-form", of_language(&["te"]), Topic::FormOfAddress, TELUGU_ADDRESS),
    item("guidance-te-title", of_language(&["te"]), Topic::Title, TELUGU_ADDRESS),
    item("guidance-te-name-order", of_language(&["te"]), Topic::NameOrder, TELUGU_NAMES),
    item("guidance-ml-form", of_language(&["ml"]), Topic::FormOfAddress, MALAYALAM_YOU),
    item("guidance-ml-name-order", of_language(&["ml"]), Topic::NameOrder, MALAYALI_NAMES),
    item("guidance-bn-form", of_language(&["bn"]), Topic::FormOfAddress, MOZILLA_BN),
    item("guidance-bn-register", of_language(&["bn"]), Topic::Directness, MOZILLA_BN),
    item("guidance-in-language", of_market(&["IN"]), Topic::Language, CLDR),
    item("guidance-in-dates", of_market(&["IN", "BD"]), Topic::Dates, CLDR),
    item("guidance-in-numbers", of_market(&["IN"]), Topic::Numbers, CLDR),
    item("guidance-in-time", of_market(&["IN"]), Topic::WorkingTime, TZDB),
    item("guidance-in-rights", of_market(&["IN"]), Topic::Rights, INDIA_E_COMMERCE),
    item("guidance-bd-numbers", of_market(&["BD"]), Topic::Numbers, MOZILLA_BN),
    item("guidance-bd-week", of_market(&["BD"]), Topic::WorkingTime, BANGLADESH_WEEKEND),
    // English
    item("guidance-en-pronouns", of_language(&["en"]), Topic::FormOfAddress, MICROSOFT_BIAS_FREE),
    item("guidance-us-directness", there(&["US"], &["en"]), Topic::Directness, MICROSOFT_STYLE),
    item("guidance-us-dates", there(&["US"], &["en"]), Topic::Dates, MICROSOFT_STYLE),
    item("guidance-us-zones", of_market(&["US"]), Topic::WorkingTime, ZONE_TAB),
    item("guidance-us-delay", of_market(&["US"]), Topic::Rights, FTC_ORDER_RULE),
    item(
        "guidance-gb-closing",
        Scope { channels: &[Email], ..there(&["GB"], &["en"]) },
        Topic::Closing,
        BRITISH_CLOSINGS,
    ),
    item("guidance-gb-directness", there(&["GB"], &["en"]), Topic::Directness, SOMERSET_STYLE),
    item("guidance-gb-dates", there(&["GB"], &["en"]), Topic::Dates, SOMERSET_DATES),
    item("guidance-gb-time", of_market(&["GB"]), Topic::WorkingTime, ZONE_TAB),
    item("guidance-gb-rights", of_market(&["GB"]), Topic::Rights, UK_CONSUMER_CONTRACTS),
    // The European Union, as far as its markets are here
    item("guidance-eu-rights", of_market(&["AT", "DE", "ES", "FR", "HU"]), Topic::Rights, EU_CONSUMER_RIGHTS),
    item(
        "guidance-eu-refund",
        of_market(&["AT", "DE", "ES", "FR", "HU"]),
        Topic::PaymentsRefund,
        EU_CONSUMER_RIGHTS,
    ),
];
