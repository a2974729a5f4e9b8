//! Where guidance is from. Laws, payments and usage age; spelling and grammar are looked at again more rarely.

use crate::Source;
use jiff::civil::{Date, date};

const CHECKED: Date = date(2026, 11, 21);

const fn until(work: &'static str, address: &'static str, review_by: Date) -> Source {
    Source { work, address, checked: CHECKED, review_by: Some(review_by) }
}

/// A law or a payment method: a year.
const fn law(work: &'static str, address: &'static str) -> Source {
    until(work, address, date(2027, 11, 21))
}

/// Usage: three years.
const fn usage(work: &'static str, address: &'static str) -> Source {
    until(work, address, date(2029, 11, 21))
}

/// Spelling, grammar, a standard: five years.
const fn norm(work: &'static str, address: &'static str) -> Source {
    until(work, address, date(2031, 11, 21))
}

pub(super) const CLDR: Source =
    law("Unicode CLDR 48.2.0", "https://github.com/unicode-org/cldr-json/tree/48.2.0");
pub(super) const TZDB: Source = law("IANA tz database", "https://data.iana.org/time-zones/tzdb/asia");
pub(super) const ZONE_TAB: Source =
    law("IANA tz database, zone.tab", "https://data.iana.org/time-zones/tzdb/zone.tab");
pub(super) const W3C_NAMES: Source = usage(
    "W3C, Personal names around the world",
    "https://www.w3.org/International/questions/qa-personal-names",
);
pub(super) const SPEAK_TO_AS: Source =
    norm("RFC 9553 (JSContact), speakToAs", "https://www.rfc-editor.org/rfc/rfc9553.html#section-2.2.4");

pub(super) const AKH: Source = norm(
    "A magyar helyesírás szabályai, 12. kiadás, 147., 254. és 295. pont",
    "https://helyesiras.mta.hu/helyesiras/default/akh12",
);
pub(super) const ANYANYELVAPOLO: Source = usage(
    "Anyanyelvápolók Szövetsége, Minek nevezzelek? – a megszólításról",
    "http://anyanyelvapolo.hu/minek-nevezzelek-a-megszolitasrol/",
);
pub(super) const NEPUJSAG: Source = usage(
    "Népújság, Megszólítások hivatalos levelekben, e-mailben",
    "https://nepujsag.net/nyelvr%C5%91l-mindenkinek/3789-megsz%C3%B3l%C3%ADt%C3%A1sok-hivatalos-levelekben,-e-mailben.html",
);

pub(super) const EU_CONSUMER_RIGHTS: Source =
    law("Directive 2011/83/EU, Articles 9 and 13", "https://eur-lex.europa.eu/eli/dir/2011/83/oj");

pub(super) const DUDEN_ADDRESS: Source = norm(
    "Duden, Richtiges und gutes Deutsch, Stichwort Anrede",
    "http://de.slovopedia.com/105/65/629048.html",
);
pub(super) const TEXT_MACHT: Source =
    usage("text-macht, Kunden duzen oder siezen?", "https://www.text-macht.de/blog/kunden-duzen-oder-siezen");
pub(super) const DIN_5008_DATES: Source = norm(
    "DIN 5008, by conpublica",
    "https://www.conpublica.de/din-5008-oder-wieso-darf-ich-nicht-schreiben-wie-ich-will/",
);
pub(super) const GERMAN_COMMA: Source = norm(
    "Neuhaus, Kaufmännischer Schriftverkehr (2011), Die Anrede",
    "https://der-private-geschaeftsbrief.de.tl/Die-Anrede.htm",
);
pub(super) const GIROPAY_ENDED: Source = law(
    "Mangopay, giropay (ended on 30 June 2024)",
    "https://docs.mangopay.com/guides/payment-methods/giropay",
);
pub(super) const AUSTRIAN_DEGREES: Source = law(
    "Universitätsgesetz 2002, § 88, by the Austrian ministry of science",
    "https://bmfwf.gv.at/wissenschaft/anerkennung/akademische-grade/akad-grade-fuehrung.html",
);

pub(super) const ULB: Source = usage(
    "ULB, Multigram, Correspondance formelle",
    "https://multigram.ulb.ac.be/fra/Correspondance_formelle",
);
pub(super) const OQLF: Source = usage(
    "Office québécois de la langue française, Formules d’appel dans la lettre",
    "https://vitrinelinguistique.oqlf.gouv.qc.ca/22099/la-redaction-et-la-communication/redaction-administrative-et-commerciale/correspondance/lettre/formules-dappel-dans-la-lettre",
);
pub(super) const CIRCULAIRE_5575: Source = norm(
    "Circulaire n° 5575/SG du 21 février 2012",
    "https://www.haut-conseil-egalite.gouv.fr/stereotypes-et-roles-sociaux/actualites/article/suppression-du-mademoiselle-des",
);

pub(super) const RAE_COLON: Source = norm(
    "Real Academia Española, Diccionario panhispánico de dudas, dos puntos",
    "https://www.rae.es/dpd/dos%20puntos",
);
pub(super) const MOZILLA_ES: Source = usage(
    "Mozilla, Style Guide Spanish (Spain)",
    "https://github.com/mozilla-l10n/styleguides/blob/master/docs/es-ES/README.md",
);
pub(super) const PROTOCOLO_MX: Source = usage(
    "Protocolo y Etiqueta, Tratamientos de cortesía en México",
    "http://www.protocolo.org/internacional/america/de-tu-o-de-usted-tratamientos-de-cortesia-en-mexico-como-tratar-a-otra-persona.html",
);
pub(super) const OXXO: Source =
    law("Worldpay, OXXO (no reversals)", "https://developer.worldpay.com/products/apms/oxxo");

pub(super) const CBN: Source = usage(
    "CBN, Uso da formalidade",
    "https://m.cbn.globoradio.globo.com/amp/media/audio/340486/uso-da-formalidade-tem-culturas-diferentes-entre-o.htm",
);
pub(super) const MANUAL_DE_REDACAO: Source = usage(
    "Manual de Redação da Presidência da República, fechos",
    "https://www.yumpu.com/pt/document/view/11818092/manual-de-redacao-da-presidencia-da-republica/19",
);
pub(super) const CDC_49: Source = law(
    "Código de Defesa do Consumidor (Lei 8.078/1990), art. 49",
    "https://www.planalto.gov.br/ccivil_03/leis/l8078compilado.htm",
);

pub(super) const KEIGO: Source = norm(
    "文化審議会, 敬語の指針 (2007)",
    "https://www.bunka.go.jp/seisaku/bunkashingikai/kokugo/hokoku/pdf/keigo_tosin.pdf",
);
pub(super) const ROMAJI_NAMES: Source = norm(
    "公用文等における日本人の姓名のローマ字表記について (2019)",
    "http://kokugomondaikyo.sakura.ne.jp/ro/shiryo/bunkacho_20191025.html",
);
pub(super) const JAPANESE_APOLOGY: Source =
    usage("Trans.Biz, 謝罪メールの書き方", "https://biz.trans-suite.jp/12927");
pub(super) const JAPANESE_OPENING: Source = usage("謝罪メールの冒頭と結び", "https://happykurashi.com/?p=93");
pub(super) const JAPANESE_SAMA: Source = usage(
    "Pitney Bowes, Localisation: names",
    "https://www.pitneybowes.com/uk/global-ecommerce/case-studies/localisation-ecommerce-names.html",
);

pub(super) const CHINESE_NIN: Source = usage(
    "香港中文大學, 普通話速遞: 用「心」尊重「你」",
    "http://www.fed.cuhk.edu.hk/~pth/pth_passage_reader.php?passage=74",
);
pub(super) const GBT_15835: Source =
    norm("GB/T 15835-2011 出版物上数字用法", "http://wenyi3.com/yuwenzs/23377.html");
pub(super) const CHINESE_RETURNS: Source =
    law("中华人民共和国消费者权益保护法, 第二十五条", "http://uianet.net/dictionary/b7840079.html");

pub(super) const UN_ARABIC: Source = usage(
    "United Nations, Guidelines for gender-inclusive language in Arabic",
    "https://www.un.org/ar/gender-inclusive-language/guidelines.shtml",
);
pub(super) const MOZILLA_AR: Source = usage(
    "Mozilla, Style Guide Arabic",
    "https://github.com/mozilla-l10n/styleguides/blob/master/docs/ar/README.md",
);
pub(super) const EGYPT_LAW_181: Source = law(
    "Egypt, Consumer Protection Law 181 of 2018, by Riad & Riad",
    "https://riad-riad.com/new-egyptian-consumer-protection-law/",
);

pub(super) const MOZILLA_HI: Source = usage(
    "Mozilla, Style Guide Hindi",
    "https://github.com/mozilla-l10n/styleguides/blob/master/docs/hi-IN/README.md",
);
pub(super) const MOZILLA_BN: Source = usage(
    "Mozilla, Style Guide Bengali (Bangladesh)",
    "https://github.com/mozilla-l10n/styleguides/blob/master/docs/bn-BD/README.md",
);
pub(super) const TELUGU_ADDRESS: Source = usage(
    "Talkpal, Formal and informal address in Telugu",
    "https://talkpal.ai/culture/how-do-i-use-formal-and-informal-address-in-telugu-correctly/",
);
pub(super) const TELUGU_NAMES: Source =
    usage("Wikipedia, Telugu names", "https://en.wikipedia.org/wiki/Telugu_names");
pub(super) const MALAYALAM_YOU: Source =
    usage("Jeena Papaadi, A unique language", "http://jeenapapaadi.com/2010/12/05/a-unique-language/");
pub(super) const MALAYALI_NAMES: Source = usage(
    "Indian name: Malayali names",
    "https://www.liquisearch.com/indian_name/south_indian_names/surnames_or_family_names/malayali_kerala_names",
);
pub(super) const INDIA_E_COMMERCE: Source = law(
    "Consumer Protection (E-Commerce) Rules, 2020, by The Hindu BusinessLine",
    "https://www.thehindubusinessline.com/economy/policy/new-e-commerce-norms-notified-under-consumer-protection-act-2019/article32184860.ece",
);
pub(super) const BANGLADESH_WEEKEND: Source = law(
    "Prothom Alo, Govt reschedules office time",
    "https://en.prothomalo.com/bangladesh/govt-reschedules-office-time-for-ramadan",
);

pub(super) const MICROSOFT_STYLE: Source =
    usage("Microsoft Writing Style Guide", "https://learn.microsoft.com/en-us/style-guide/welcome/");
pub(super) const MICROSOFT_BIAS_FREE: Source = usage(
    "Microsoft Writing Style Guide, Bias-free communication",
    "https://learn.microsoft.com/en-us/style-guide/bias-free-communication",
);
pub(super) const FTC_ORDER_RULE: Source = law(
    "16 CFR Part 435, Mail, Internet, or Telephone Order Merchandise",
    "https://www.ecfr.gov/current/title-16/chapter-I/subchapter-D/part-435",
);
pub(super) const BRITISH_CLOSINGS: Source = usage(
    "Harward Communications, Starting and ending correspondence",
    "https://blog.harwardcommunications.com/2012/11/06/how-to-end-emails/",
);
pub(super) const UK_CONSUMER_CONTRACTS: Source = law(
    "Consumer Contracts Regulations 2013, regulations 29, 30 and 34",
    "https://www.legislation.gov.uk/uksi/2013/3134/part/3",
);

pub(super) const OMBUDSMAN_APOLOGY: Source = usage(
    "Ombudsman of Ireland, Guide to Making a Meaningful Apology",
    "https://ombudsman.ie/en/publication/6c661-guidance-for-public-service-providers-the-ombudsmans-guide-to-making-a-meaningful-apology",
);
pub(super) const SAYING_NO: Source = usage(
    "UniversalClass, When you need to say no to a customer",
    "https://www.universalclass.com/articles/business/customer-service/when-you-need-to-say-no-to-a-customer-and-how-to-say-it.htm",
);
pub(super) const GERMAN_CLOSING: Source = norm(
    "Duden 9, Richtiges und gutes Deutsch, by Wirtschaftsforum",
    "https://www.wirtschaftsforum.de/tipps/darum-gehoert-kein-komma-hinter-mit-freundlichen-gruessen",
);
pub(super) const JAPANESE_YOU: Source = usage("Trans.Biz, あなたの敬語", "https://biz.trans-suite.jp/3773");
pub(super) const KONBINI: Source = law(
    "Worldline, Konbini: refunds only by bank transfer",
    "https://docs.connect.worldline-solutions.com/payment-product/konbini/additional-information",
);
pub(super) const SOMERSET_STYLE: Source =
    usage("Somerset Council, How we write", "https://playbook.somerset.gov.uk/content/how-we-write");
pub(super) const SOMERSET_DATES: Source = usage(
    "Somerset Council, Numbers, dates and times",
    "https://playbook.somerset.gov.uk/content/how-we-write/numbers-dates-and-times",
);
