//! A case for each rule of folding: what is written, how it is looked for, and whether that finds it.

use super::*;

/// What is written, and what finds it and what does not.
const CASES: &[(&str, &[&str], &[&str])] = &[
    // case, compatibility
    ("STRASSE ２３", &["strasse", "straße", "23"], &["stras"]),
    ("die Straße", &["strasse", "Straße", "STRASSE"], &["strase"]),
    ("ﬁnance ①", &["finance", "1"], &[]),
    // diacritics
    ("résumé", &["resume", "résumé", "résume", "RÉSUMÉ"], &["rèsumé", "rësume"]),
    ("resume", &["resume"], &["résumé"]),
    ("re\u{301}sume\u{301}", &["résumé", "resume"], &[]),
    ("år", &["ar", "år", "aar"], &["är"]),
    ("mañana", &["manana", "mañana"], &["mãnana"]),
    ("manana", &["manana"], &["mañana"]),
    // German
    ("Frau Müller", &["muller", "Müller", "mueller", "Mueller"], &["möller"]),
    ("Frau Mueller", &["müller", "mueller"], &["muller"]),
    ("Frau Muller", &["muller"], &["müller", "mueller"]),
    // Danish, Norwegian, Icelandic
    ("Århus", &["aarhus", "arhus", "århus"], &["ärhus"]),
    ("Aarhus", &["århus"], &[]),
    ("Bjørn", &["bjorn", "bjørn", "bjoern"], &["bjórn"]),
    ("Bjoern", &["bjørn"], &["bjorn"]),
    ("Þórður", &["thordur", "Þórður"], &["tordur"]),
    ("œuvre æble", &["oeuvre", "œuvre", "aeble", "æble"], &[]),
    // Turkish
    ("ısıtıcı bozuldu ğ", &["ısıtıcı", "isitici"], &["isitici̇x"]),
    ("İSTANBUL'DAN", &["istanbul", "İstanbul"], &[]),
    ("ISITICI DEĞİL", &["ısıtıcı", "isitici"], &[]),
    // Vietnamese, Polish, Croatian
    ("Đường Nguyễn", &["duong", "đường", "nguyen", "nguyễn", "nguyên"], &["nguyén"]),
    ("Łódź", &["lodz", "łódź", "łodz"], &["łòdz"]),
    // Greek, Cyrillic
    ("Ευχαριστώ πολύ", &["ευχαριστω", "ευχαριστώ", "ΠΟΛΥ"], &["ευχαρίστω"]),
    ("ещё мой заказ", &["еще", "ещё", "мои", "мой"], &["еше"]),
    ("еще мои заказы", &["ещё"], &["мой"]),
    // Arabic, Persian, Hebrew
    ("مُحَمَّد", &["محمد", "مُحَمَّد"], &[]),
    ("أحمد إلى مدرسة", &["احمد", "أحمد", "الى", "الي", "مدرسه", "مدرسة"], &["آحمد"]),
    ("كتـــاب ۱۲۳ ٤٥٦", &["كتاب", "کتاب", "123", "456"], &[]),
    (
        "\u{5e9}\u{5c1}\u{5b8}\u{5dc}\u{5d5}\u{5b9}\u{5dd}",
        &["\u{5e9}\u{5dc}\u{5d5}\u{5dd}"],
        &["\u{5e9}\u{5dc}\u{5d5}"],
    ),
    // Indic
    ("हिन्दी", &["हिंदी", "हिन्दी"], &[]),
    ("ज़रूरी चाँद", &["जरूरी", "ज़रूरी", "चांद", "चाँद"], &[]),
    ("जरूरी", &["जरूरी"], &["ज़रूरी"]),
    ("ক্ষতি হঠাৎ", &["হঠাৎ", "হঠাত্\u{200d}", "ক্ষতি"], &["ক্ষত"]),
    ("అన్నం సంబంధం", &["సమ్బన్ధం", "సంబంధం", "అన్నం"], &["అంనం"]),
    ("അവൻ പണം", &["അവന്\u{200d}", "അവൻ", "പണം"], &["പണ"]),
    ("എന്റെ", &["എൻറെ", "എന്റെ"], &[]),
    ("சேவை నా", &["சேவை"], &["சவ"]),
    // scripts without spaces
    ("返金をお願いします", &["返金", "金", "お願い", "願いします"], &["返を", "金返"]),
    ("東京\n都です", &["京都", "東京都"], &[]),
    ("ｶﾞｿﾘﾝ", &["ガソリン", "ソリ"], &["カソリン"]),
    ("カ\u{3099}ス", &["ガス"], &["カ"]),
    ("환불을 요청합니다", &["환불", "요청", "불을"], &["을요"]),
    ("\u{1112}\u{116a}\u{11ab}불", &["환불"], &[]),
    ("ขอคืนเงินค่าสินค้า", &["คืนเงิน", "สินค้า", "เงิน"], &["เงนิ"]),
    ("ຂໍເງິນຄືນ", &["ເງິນ", "ຄືນ"], &[]),
    ("សូមសងប្រាក់", &["ប្រាក់", "សង"], &[]),
    ("ငွေပြန်အမ်းပါ", &["ပြန်", "ငွေ"], &[]),
    // words and numbers
    ("L'avion n°A-10234/b", &["avion", "10234", "a-10234", "l'avion"], &["1023"]),
    ("a\u{ad}b\u{200b}c x10234y", &["abc", "10234"], &[]),
];

#[test]
fn every_rule_finds_what_it_should_and_no_more() {
    let place = Place::new();
    place.wrote(&CASES.iter().map(|(written, ..)| *written).collect::<Vec<_>>());
    let numbered =
        |query: &str| place.ask(query, false).hits.into_iter().map(|hit| hit.at).collect::<Vec<_>>();
    let mut wrong = Vec::new();
    for ((written, finders, others), n) in CASES.iter().zip(1..) {
        let sent: Moment = at(n * 60).into();
        let missed = finders.iter().filter(|query| !numbered(query).contains(&sent));
        wrong.extend(missed.map(|query| format!("{query} does not find {written}")));
        let taken = others.iter().filter(|query| numbered(query).contains(&sent));
        wrong.extend(taken.map(|query| format!("{query} finds {written}")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
