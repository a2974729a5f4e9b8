//! Holidays of some places by hand, and what is true of all.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // What tests share is test code, too.

use expect_test::{Expect, expect};
use jiff::civil::{Date, date};
use parlance_market::{
    Holiday, HolidayCategory, Market, MarketError, holiday_coverage, holiday_source, holidays,
};
use proptest::prelude::*;

/// A place as `JP` or `DE-BY`, its holidays in a span, a line each: what is said about a day comes after its name.
fn check(place: &str, from: Date, to: Date, expected: Expect) {
    let (territory, part) = place.split_once('-').map_or((place, None), |(t, p)| (t, Some(p)));
    let found = holidays(territory, part, from, to).unwrap();
    expected.assert_eq(&found.iter().map(|one| line(one) + "\n").collect::<String>());
}

fn check_year(place: &str, year: i16, expected: Expect) {
    check(place, date(year, 1, 1), date(year, 12, 31), expected);
}

fn line(one: &Holiday) -> String {
    let mut line = format!("{} {}", one.date.strftime("%m-%d"), one.local_name);
    if one.name != one.local_name {
        line += &format!(" / {}", one.name);
    }
    if one.category != HolidayCategory::Public {
        line += &format!(" [{}]", one.category.code());
    }
    let said = [(one.observed, "observed"), (one.estimated, "estimated"), (one.unconfirmed, "unconfirmed")];
    for (_, word) in said.iter().filter(|(is, _)| *is) {
        line += &format!(", {word}");
    }
    line + &one.moved_from.map(|day| format!(", for {day}")).unwrap_or_default()
}

#[test]
fn japan_has_substitute_holidays_and_a_day_between_two_of_them() {
    check_year(
        "JP",
        2026,
        expect![[r#"
            01-01 元日 / New Year's Day
            01-01 銀行休業日 / Bank Holiday [bank]
            01-02 銀行休業日 / Bank Holiday [bank]
            01-03 銀行休業日 / Bank Holiday [bank]
            01-12 成人の日 / Coming of Age Day
            02-11 建国記念の日 / Foundation Day
            02-23 天皇誕生日 / Emperor's Birthday
            03-20 春分の日 / Vernal Equinox Day
            04-29 昭和の日 / Showa Day
            05-03 憲法記念日 / Constitution Day
            05-04 みどりの日 / Greenery Day
            05-05 こどもの日 / Children's Day
            05-06 振替休日 / Substitute Holiday, observed
            07-20 海の日 / Marine Day
            08-11 山の日 / Mountain Day
            09-21 敬老の日 / Respect for the Aged Day
            09-22 国民の休日 / National Holiday
            09-23 秋分の日 / Autumnal Equinox Day
            10-12 スポーツの日 / Sports Day
            11-03 文化の日 / Culture Day
            11-23 勤労感謝の日 / Labor Thanksgiving Day
            12-31 銀行休業日 / Bank Holiday [bank]
        "#]],
    );
}

#[test]
fn telangana_has_its_own_days_beside_india_s() {
    check_year(
        "IN-TS",
        2026,
        expect![[r#"
        01-01 New Year's Day [optional]
        01-03 Hazarat Ali's Birthday / Ali's Birthday [optional]
        01-14 Magh Bihu [optional]
        01-14 Makar Sankranti [optional]
        01-14 Pongal [optional]
        01-15 Kanuma [optional]
        01-17 Shab-I-Miraj / Isra' and Mi'raj [optional], estimated
        01-23 Basant Panchami / Shri Panchami [optional]
        01-26 Republic Day
        02-01 Guru Ravi Das's Jayanti / Guru Ravi Das's Birthday [optional]
        02-12 Swami Dayanand Saraswati's Jayanti / Swami Dayanand Saraswati's Birthday [optional]
        02-15 Maha Shivaratri [optional]
        02-19 Shivaji's Jayanti / Shivaji's Birthday [optional]
        03-03 Dolyatra [optional]
        03-03 Holika Dahan [optional]
        03-04 Holi, unconfirmed
        03-19 Chaitra Sukladi [optional]
        03-19 Cheti Chand [optional]
        03-19 Gudi Padwa [optional]
        03-19 Ugadi [optional]
        03-20 Jamat-Ul-Vida / Jumu'atul-Wida [optional]
        03-21 Id-ul-Fitr / Eid al-Fitr, unconfirmed
        03-26 Ram Navami, unconfirmed
        03-31 Mahavir Jayanti / Mahavira's Birthday, unconfirmed
        04-03 Good Friday
        04-05 Babu Jagjivan Ram's Jayanti / Babu Jagjivan Ram's Birthday [government]
        04-05 Easter Sunday [optional]
        04-14 Dr. B. R. Ambedkar's Jayanti / Dr. B. R. Ambedkar's Birthday
        04-14 Meshadi (Tamil New Year's Day) [optional]
        04-14 Vaisakhi [optional]
        04-15 Bahag Bihu [optional]
        04-15 Vaisakhadi [optional]
        04-15 Vishu [optional]
        05-01 Buddha Purnima
        05-09 Guru Rabindranath's Jayanti / Guru Rabindranath's Birthday [optional]
        05-27 Id-ul-Zuha (Bakrid) / Eid al-Adha, unconfirmed
        06-05 Eid-e-Ghadeer / Eid al-Ghadir [optional], estimated
        06-26 Muharram / Ashura, unconfirmed
        07-16 Rath Yatra [optional]
        08-10 Bonalu [government]
        08-15 Independence Day
        08-15 Parsi New Year [optional]
        08-26 Milad-un-Nabi / Prophet's Birthday, unconfirmed
        08-26 Onam [optional]
        08-28 Raksha Bandhan [optional]
        08-28 Varalakshmi Vratam [optional]
        09-04 Janmashtami (Vaishnava), unconfirmed
        09-14 Ganesh Chaturthi [government]
        09-14 Ganesh Chaturthi / Vinayak Chaturthi [optional]
        10-02 Mahatma Gandhi's Jayanti / Mahatma Gandhi's Birthday
        10-10 Bathukamma [government]
        10-18 Dussehra (Saptami) [optional]
        10-19 Dussehra (Mahanavami) [optional]
        10-19 Dussehra (Mahashtami) [optional]
        10-20 Dussehra, unconfirmed
        10-26 Maharshi Valmiki's Jayanti / Maharishi Valmiki's Birthday [optional]
        10-29 Karaka Chaturthi (Karwa Chouth) [optional]
        11-08 Diwali (Deepavali) / Diwali
        11-08 Naraka Chaturdashi [optional]
        11-10 Govardhan Puja [optional]
        11-11 Bhai Duj [optional]
        11-15 Pratihar Shashthi or Surya Shashthi (Chhath Puja) [optional]
        11-24 Guru Nanak's Jayanti / Guru Nanak's Birthday, unconfirmed
        11-24 Guru Tegh Bahadur's Shaheedi Diwas / Guru Tegh Bahadur's Martyrdom Day [optional]
        12-23 Hazarat Ali's Birthday / Ali's Birthday [optional]
        12-24 Christmas Eve [optional]
        12-25 Christmas
        12-26 Boxing Day [government]
    "#]],
    );
}

#[test]
fn bangladesh_waits_for_the_moon() {
    check_year(
        "BD",
        2027,
        expect![[r#"
        01-24 শবে বরাত / Mid-Sha'ban, estimated, unconfirmed
        02-21 শহীদ দিবস ও আন্তর্জাতিক মাতৃভাষা দিবস / Martyrs' Day and International Mother Language Day
        03-05 জুমাতুল বিদা / Jumu'atul-Wida, estimated, unconfirmed
        03-07 শবে কদর / Laylat al-Qadr, estimated, unconfirmed
        03-10 ঈদুল ফিতর / Eid al-Fitr, estimated
        03-11 ঈদুল ফিতর / Eid al-Fitr, estimated
        03-12 ঈদুল ফিতর / Eid al-Fitr, estimated, unconfirmed
        03-26 স্বাধীনতা দিবস / Independence Day
        04-14 পহেলা বৈশাখ / Bengali New Year's Day
        05-01 মে দিবস / May Day
        05-17 ঈদুল আজহা / Eid al-Adha, estimated
        05-18 ঈদুল আজহা / Eid al-Adha, estimated
        05-19 ঈদুল আজহা / Eid al-Adha, estimated
        06-16 আশুরা / Ashura, estimated, unconfirmed
        08-05 জুলাই গণ-অভ্যুত্থান দিবস / July Mass Uprising Day, unconfirmed
        08-15 ঈদে মিলাদুন্নবী / Prophet's Birthday, estimated
        12-16 বিজয় দিবস / Victory Day
        12-25 বড়দিন / Christmas Day
    "#]],
    );
}

#[test]
fn hungary_works_on_saturdays_for_days_off_between_holidays() {
    check_year(
        "HU",
        2026,
        expect![[r#"
        01-01 Újév / New Year's Day
        01-02 Pihenőnap / Day off, observed, unconfirmed, for 2026-01-10
        03-15 Nemzeti ünnep / National Day
        04-03 Nagypéntek / Good Friday
        04-05 Húsvét / Easter
        04-06 Húsvét Hétfő / Easter Monday
        05-01 A Munka ünnepe / Labor Day
        05-24 Pünkösd / Pentecost
        05-25 Pünkösdhétfő / Pentecost Monday
        08-20 Az államalapítás ünnepe / State Foundation Day
        08-21 Pihenőnap / Day off, observed, unconfirmed, for 2026-08-08
        10-23 Nemzeti ünnep / National Day
        11-01 Mindenszentek / All Saints' Day
        12-24 Szenteste / Christmas Eve
        12-25 Karácsony / Christmas Day
        12-26 Karácsony másnapja / Second Day of Christmas
    "#]],
    );
}

#[test]
fn bavaria_has_assumption_where_it_is_mostly_catholic_and_school_holidays() {
    check(
        "DE-BY",
        date(2026, 5, 1),
        date(2026, 8, 31),
        expect![[r#"
        05-01 Erster Mai / Labor Day
        05-14 Christi Himmelfahrt / Ascension Day
        05-25 Pfingstmontag / Pentecost Monday
        05-26 Himmelfahrts-/Pfingstferien / Ascension/Whit Break [school]
        05-27 Himmelfahrts-/Pfingstferien / Ascension/Whit Break [school]
        05-28 Himmelfahrts-/Pfingstferien / Ascension/Whit Break [school]
        05-29 Himmelfahrts-/Pfingstferien / Ascension/Whit Break [school]
        05-30 Himmelfahrts-/Pfingstferien / Ascension/Whit Break [school]
        05-31 Himmelfahrts-/Pfingstferien / Ascension/Whit Break [school]
        06-01 Himmelfahrts-/Pfingstferien / Ascension/Whit Break [school]
        06-02 Himmelfahrts-/Pfingstferien / Ascension/Whit Break [school]
        06-03 Himmelfahrts-/Pfingstferien / Ascension/Whit Break [school]
        06-04 Fronleichnam / Corpus Christi
        06-04 Himmelfahrts-/Pfingstferien / Ascension/Whit Break [school]
        06-05 Himmelfahrts-/Pfingstferien / Ascension/Whit Break [school]
        08-03 Sommerferien / Summer Break [school]
        08-04 Sommerferien / Summer Break [school]
        08-05 Sommerferien / Summer Break [school]
        08-06 Sommerferien / Summer Break [school]
        08-07 Sommerferien / Summer Break [school]
        08-08 Sommerferien / Summer Break [school]
        08-09 Sommerferien / Summer Break [school]
        08-10 Sommerferien / Summer Break [school]
        08-11 Sommerferien / Summer Break [school]
        08-12 Sommerferien / Summer Break [school]
        08-13 Sommerferien / Summer Break [school]
        08-14 Sommerferien / Summer Break [school]
        08-15 Sommerferien / Summer Break [school]
        08-15 Mariä Himmelfahrt / Assumption Day [catholic]
        08-16 Sommerferien / Summer Break [school]
        08-17 Sommerferien / Summer Break [school]
        08-18 Sommerferien / Summer Break [school]
        08-19 Sommerferien / Summer Break [school]
        08-20 Sommerferien / Summer Break [school]
        08-21 Sommerferien / Summer Break [school]
        08-22 Sommerferien / Summer Break [school]
        08-23 Sommerferien / Summer Break [school]
        08-24 Sommerferien / Summer Break [school]
        08-25 Sommerferien / Summer Break [school]
        08-26 Sommerferien / Summer Break [school]
        08-27 Sommerferien / Summer Break [school]
        08-28 Sommerferien / Summer Break [school]
        08-29 Sommerferien / Summer Break [school]
        08-30 Sommerferien / Summer Break [school]
        08-31 Sommerferien / Summer Break [school]
    "#]],
    );
}

#[test]
fn brazil_has_optional_days_of_carnival() {
    check_year(
        "BR",
        2026,
        expect![[r#"
        01-01 Confraternização Universal / Universal Fraternization Day
        02-16 Carnaval / Carnival [optional]
        02-17 Carnaval / Carnival [optional]
        02-18 Quarta-feira de Cinzas / Ash Wednesday [optional]
        04-03 Sexta-feira Santa / Good Friday
        04-21 Tiradentes / Tiradentes' Day
        05-01 Dia do Trabalhador / Worker's Day
        06-04 Corpus Christi [optional]
        09-07 Independência do Brasil / Independence Day
        10-12 Nossa Senhora Aparecida / Our Lady of Aparecida
        10-28 Dia do Servidor Público / Public Servant's Day [optional]
        11-02 Finados / All Souls' Day
        11-15 Proclamação da República / Republic Proclamation Day
        11-20 Dia Nacional de Zumbi e da Consciência Negra / National Day of Zumbi and Black Awareness
        12-24 Véspera de Natal / Christmas Eve [optional]
        12-25 Natal / Christmas Day
        12-31 Véspera de Ano-Novo / New Year's Eve [optional]
    "#]],
    );
}

#[test]
fn saudi_arabia_keeps_feasts_that_are_estimated_ahead_and_known_behind() {
    check_year(
        "SA",
        2024,
        expect![[r#"
        02-22 يوم التأسيس / Founding Day Holiday
        04-09 عطلة عيد الفطر / Eid al-Fitr Holiday
        04-10 عطلة عيد الفطر / Eid al-Fitr Holiday
        04-11 عطلة عيد الفطر / Eid al-Fitr Holiday
        04-12 عطلة عيد الفطر / Eid al-Fitr Holiday
        04-14 عطلة عيد الفطر / Eid al-Fitr Holiday, observed, unconfirmed
        06-15 يوم عرفة / Day of Arafah
        06-16 عطلة عيد الأضحى / Eid al-Adha Holiday
        06-17 عطلة عيد الأضحى / Eid al-Adha Holiday
        06-18 عطلة عيد الأضحى / Eid al-Adha Holiday
        06-19 عطلة عيد الأضحى / Eid al-Adha Holiday, observed, unconfirmed
        09-23 اليوم الوطني / National Day Holiday
    "#]],
    );
    check_year(
        "SA",
        2029,
        expect![[r#"
            02-14 عطلة عيد الفطر / Eid al-Fitr Holiday, estimated
            02-15 عطلة عيد الفطر / Eid al-Fitr Holiday, estimated
            02-16 عطلة عيد الفطر / Eid al-Fitr Holiday, estimated
            02-17 عطلة عيد الفطر / Eid al-Fitr Holiday, estimated
            02-18 عطلة عيد الفطر / Eid al-Fitr Holiday, observed, estimated, unconfirmed
            02-19 عطلة عيد الفطر / Eid al-Fitr Holiday, observed, estimated, unconfirmed
            02-22 يوم التأسيس / Founding Day Holiday
            04-23 يوم عرفة / Day of Arafah, estimated
            04-24 عطلة عيد الأضحى / Eid al-Adha Holiday, estimated
            04-25 عطلة عيد الأضحى / Eid al-Adha Holiday, estimated
            04-26 عطلة عيد الأضحى / Eid al-Adha Holiday, estimated
            09-23 اليوم الوطني / National Day Holiday
        "#]],
    );
}

#[test]
fn egypt_moves_days_to_thursdays() {
    check_year(
        "EG",
        2026,
        expect![[r#"
        01-07 عيد الميلاد المجيد / Coptic Christmas Day
        01-29 ثورة ٢٥ يناير وعيد الشرطة / January 25th Revolution and National Police Day, observed, unconfirmed
        03-19 عيد الفطر المبارك / Eid al-Fitr [government]
        03-19 عيد تحرير طابا / Taba Liberation Day [school]
        03-20 عيد الفطر المبارك / Eid al-Fitr
        03-21 عيد الفطر المبارك / Eid al-Fitr
        03-22 عيد الفطر المبارك / Eid al-Fitr [government]
        04-13 عيد شم النسيم / Spring Festival
        04-25 عيد تحرير سيناء / Sinai Liberation Day
        05-01 عيد العمال / Labor Day
        05-26 وقفة عيد الأضحى المبارك / Day of Arafah, estimated, unconfirmed
        05-27 عيد الأضحى المبارك / Eid al-Adha, estimated
        05-28 عيد الأضحى المبارك / Eid al-Adha, estimated
        05-29 عيد الأضحى المبارك / Eid al-Adha, estimated
        05-30 عيد الأضحى المبارك / Eid al-Adha [government], estimated
        06-18 رأس السنة الهجرية / Islamic New Year, observed, estimated, unconfirmed
        06-18 عيد الجلاء / Evacuation Day [school]
        07-02 عيد ثورة ٣٠ يونيو / June 30 Revolution Day, observed, unconfirmed
        07-23 عيد ثورة ٢٣ يوليو / July 23 Revolution Day
        08-25 المولد النبوي الشريف / Prophet's Birthday, estimated
        10-08 عيد القوات المسلحة / Armed Forces Day, observed, unconfirmed
    "#]],
    );
}

#[test]
fn the_united_states_observe_a_holiday_of_the_weekend_on_friday_or_monday() {
    check_year(
        "US",
        2027,
        expect![[r#"
        01-01 New Year's Day
        01-18 Martin Luther King Jr. Day
        01-18 Birthday of Martin Luther King, Jr. [government]
        02-02 Groundhog Day [unofficial]
        02-14 Valentine's Day [unofficial]
        02-15 Washington's Birthday
        03-17 Saint Patrick's Day [unofficial]
        03-26 Good Friday [unofficial]
        03-28 Easter Sunday [unofficial]
        05-09 Mother's Day [unofficial]
        05-31 Memorial Day
        06-18 Juneteenth National Independence Day, observed
        06-19 Juneteenth National Independence Day
        06-20 Father's Day [unofficial]
        07-04 Independence Day
        07-05 Independence Day, observed
        09-06 Labor Day
        10-11 Columbus Day
        10-31 Halloween [unofficial]
        11-11 Veterans Day
        11-25 Thanksgiving Day
        12-24 Christmas Day, observed
        12-24 Christmas Eve [unofficial]
        12-25 Christmas Day
        12-31 New Year's Day, observed
        12-31 New Year's Eve [unofficial]
    "#]],
    );
}

#[test]
fn scotland_has_the_second_of_january_and_saint_andrew() {
    check_year(
        "GB-SCT",
        2026,
        expect![[r#"
        01-01 New Year's Day
        01-02 New Year Holiday
        04-03 Good Friday
        05-04 May Day
        05-25 Spring Bank Holiday
        06-15 Scotland's participation in the FIFA World Cup final, unconfirmed
        08-03 Summer Bank Holiday
        11-30 Saint Andrew's Day
        12-25 Christmas Day
        12-26 Boxing Day
        12-28 Boxing Day, observed
    "#]],
    );
}

#[test]
fn china_takes_days_off_for_weekends_that_are_worked() {
    check_year(
        "CN",
        2025,
        expect![[r#"
        01-01 元旦 / New Year's Day
        01-28 农历除夕 / Chinese New Year's Eve
        01-29 春节 / Chinese New Year (Spring Festival)
        01-30 春节 / Chinese New Year (Spring Festival)
        01-31 春节 / Chinese New Year (Spring Festival), unconfirmed
        02-03 休息日 / Day off, observed, unconfirmed, for 2025-01-26
        02-04 休息日 / Day off, observed, unconfirmed, for 2025-02-08
        03-08 国际妇女节 / International Women's Day [half_day]
        04-04 清明节 / Tomb-Sweeping Day
        05-01 劳动节 / Labor Day
        05-02 劳动节 / Labor Day, unconfirmed
        05-04 五四青年节 / Youth Day [half_day]
        05-05 休息日 / Day off, observed, unconfirmed, for 2025-04-27
        05-31 端午节 / Dragon Boat Festival
        06-01 六一儿童节 / Children's Day [half_day]
        06-02 端午节 / Dragon Boat Festival, observed, unconfirmed
        08-01 建军节 / Army Day [half_day]
        10-01 国庆节 / National Day
        10-02 国庆节 / National Day
        10-03 国庆节 / National Day
        10-06 中秋节 / Mid-Autumn Festival
        10-07 休息日 / Day off, observed, unconfirmed, for 2025-09-28
        10-08 休息日 / Day off, observed, unconfirmed, for 2025-10-11
    "#]],
    );
}

#[test]
fn israel_follows_the_hebrew_calendar() {
    check_year(
        "IL",
        2026,
        expect![[r#"
        03-02 תענית אסתר / Ta'anit Ester [school]
        03-03 פורים / Purim [optional]
        03-03 פורים / Purim [school]
        04-02 פסח / Pesach
        04-03 חול המועד פסח / Pesach holiday [optional]
        04-03 חול המועד פסח / Pesach holiday [school]
        04-04 חול המועד פסח / Pesach holiday [optional]
        04-04 חול המועד פסח / Pesach holiday [school]
        04-05 חול המועד פסח / Pesach holiday [optional]
        04-05 חול המועד פסח / Pesach holiday [school]
        04-06 חול המועד פסח / Pesach holiday [optional]
        04-06 חול המועד פסח / Pesach holiday [school]
        04-07 חול המועד פסח / Pesach holiday [optional]
        04-07 חול המועד פסח / Pesach holiday [school]
        04-08 שביעי של פסח / Seventh day of Pesach
        04-21 יום הזיכרון לחללי מערכות ישראל ונפגעי פעולות האיבה / Remembrance Day [optional]
        04-22 יום העצמאות / Independence Day
        05-05 ל״ג בעומר / Lag BaOmer [school]
        05-15 יום ירושלים / Jerusalem Day [optional]
        05-22 שבועות / Shavuot
        07-23 תשעה באב / Tisha B'Av [optional]
        09-12 ראש השנה / Rosh Hashanah
        09-13 ראש השנה / Rosh Hashanah
        09-21 יום כיפור / Yom Kippur
        09-26 סוכות / Sukkot
        09-27 חול המועד סוכות / Sukkot holiday [optional]
        09-27 חול המועד סוכות / Sukkot holiday [school]
        09-28 חול המועד סוכות / Sukkot holiday [optional]
        09-28 חול המועד סוכות / Sukkot holiday [school]
        09-29 חול המועד סוכות / Sukkot holiday [optional]
        09-29 חול המועד סוכות / Sukkot holiday [school]
        09-30 חול המועד סוכות / Sukkot holiday [optional]
        09-30 חול המועד סוכות / Sukkot holiday [school]
        10-01 חול המועד סוכות / Sukkot holiday [optional]
        10-01 חול המועד סוכות / Sukkot holiday [school]
        10-03 שמחת תורה/שמיני עצרת / Simchat Torah / Shemini Atzeret
        11-09 סיגד / Sigd [optional]
        12-05 חנוכה / Hanukkah [school]
        12-06 חנוכה / Hanukkah [school]
        12-07 חנוכה / Hanukkah [school]
        12-08 חנוכה / Hanukkah [school]
        12-09 חנוכה / Hanukkah [school]
        12-10 חנוכה / Hanukkah [school]
        12-11 חנוכה / Hanukkah [school]
        12-12 חנוכה / Hanukkah [school]
    "#]],
    );
}

#[test]
fn ethiopia_has_christian_and_muslim_feasts_by_their_calendars() {
    check_year(
        "ET",
        2026,
        expect![[r#"
        01-07 የገና ወይም የልደት በዓል / Christmas Day, unconfirmed
        01-19 የጥምቀት በዓል / Epiphany
        02-20 የሰማዕታት ቀን / Ethiopian Martyrs' Day [workday]
        03-02 የአድዋ ድል በዓል / Adwa Victory Day
        03-20 የኢድ አልፈጥር / Eid al-Fitr, estimated
        04-10 የስቅለት በዓል / Good Friday
        04-12 የትንሳኤ(ፋሲካ) በዓል / Easter Sunday
        05-01 የዓለም የሠራተኞች (የላብአደሮች) ቀን / International Workers' Day, unconfirmed
        05-05 የአርበኞች (የድል) ቀን በዓል / Ethiopian Patriots' Victory Day, unconfirmed
        05-27 የኢድ አልአድሃ (አረፋ) / Eid al-Adha, estimated
        08-25 የመውሊድ በዓል / Prophet's Birthday, estimated
        09-11 የዘመን መለወጫ (እንቁጣጣሽ) በዓል / Ethiopian New Year
        09-27 የመስቀል በዓል / Finding of True Cross
        12-09 የብሔር ብሔረሰቦች ቀን / Nations, Nationalities and Peoples Day [workday]
    "#]],
    );
}

fn places() -> impl Iterator<Item = (&'static str, Option<&'static str>, Date, Date)> {
    Market::all().iter().flat_map(|market| {
        let known = holiday_coverage(market.code).unwrap();
        let parts = known.subdivisions.clone();
        std::iter::once(None)
            .chain(parts.into_iter().map(Some))
            .map(move |part| (market.code, part, known.first, known.last))
    })
}

#[test]
fn every_place_has_its_holidays_sorted_inside_the_span_and_once() {
    for (territory, part, first, last) in places() {
        let found = holidays(territory, part, first, last).unwrap();
        let key = |one: &Holiday| (one.date, one.category, one.local_name);
        assert!(found.windows(2).all(|pair| key(&pair[0]) < key(&pair[1])), "{territory} {part:?}");
        assert!(found.iter().all(|one| first <= one.date && one.date <= last), "{territory} {part:?}");
        assert!(found.iter().all(|one| !one.local_name.is_empty() && !one.name.is_empty()));
        let marks =
            |name: &str| name.contains('%') || name.contains("(estimated)") || name.contains("(observed");
        assert!(!found.iter().any(|one| marks(one.local_name) || marks(one.name)), "{territory} {part:?}");
    }
}

#[test]
fn years_one_by_one_are_the_whole_span() {
    for (territory, part, first, last) in places().filter(|(_, part, ..)| part.is_none()) {
        let years = first.year()..=last.year();
        let by_year: Vec<_> = years
            .flat_map(|year| holidays(territory, part, date(year, 1, 1), date(year, 12, 31)).unwrap())
            .collect();
        assert_eq!(by_year, holidays(territory, part, first, last).unwrap(), "{territory}");
    }
}

#[test]
fn every_inhabited_territory_has_public_holidays_and_most_for_all_years() {
    let spans: Vec<_> = places().filter(|(_, part, ..)| part.is_none()).collect();
    let none: Vec<_> = spans
        .iter()
        .filter(|(code, _, first, last)| holidays(code, None, *first, *last).unwrap().is_empty())
        .map(|(code, ..)| *code)
        .collect();
    assert_eq!(none, ["BV", "HM", "IO"]);
    let whole = (date(1990, 1, 1), date(2050, 12, 31));
    assert_eq!(spans.iter().filter(|(.., first, last)| (*first, *last) == whole).count(), 183);
}

#[test]
fn only_public_holidays_of_the_years_that_were_compared_are_unconfirmed() {
    let compared = date(2015, 1, 1)..=date(2035, 12, 31);
    let mut count = 0;
    for (territory, part, first, last) in places() {
        for one in holidays(territory, part, first, last).unwrap().iter().filter(|one| one.unconfirmed) {
            assert_eq!(one.category, HolidayCategory::Public);
            assert!(compared.contains(&one.date));
            count += 1;
        }
    }
    assert!(count > 1000);
    let germany = holidays("DE", None, *compared.start(), *compared.end()).unwrap();
    assert!(germany.iter().all(|one| !one.unconfirmed));
}

#[test]
fn the_span_is_closed_and_may_be_a_day_or_none() {
    let new_year = date(2026, 1, 1);
    assert_eq!(holidays("HU", None, new_year, new_year).unwrap().len(), 1);
    assert_eq!(holidays("HU", None, date(2026, 1, 5), date(2026, 1, 9)).unwrap(), []);
    assert_eq!(holidays("HU", None, date(2026, 12, 31), new_year).unwrap(), []);
    let first = holidays("HU", None, date(1990, 1, 1), date(1990, 1, 1)).unwrap();
    assert_eq!(first[0].local_name, "Újév");
    let last = holidays("JP", None, date(2050, 12, 31), date(2050, 12, 31)).unwrap();
    assert!(last.iter().all(|one| one.date == date(2050, 12, 31)));
}

#[test]
fn a_day_that_is_not_known_is_an_error() {
    let ask = |territory, from, to| holidays(territory, None, from, to).unwrap_err();
    let inside = date(2026, 1, 1);
    assert_eq!(ask("HU", date(1989, 12, 31), inside), MarketError::HolidaysOutOfRange { territory: "HU" });
    assert_eq!(ask("HU", inside, date(2051, 1, 1)), MarketError::HolidaysOutOfRange { territory: "HU" });
    assert_eq!(ask("HU", Date::MIN, Date::MAX), MarketError::HolidaysOutOfRange { territory: "HU" });
    let sri_lanka = holiday_coverage("LK").unwrap();
    assert_eq!((sri_lanka.first, sri_lanka.last), (date(2003, 1, 1), date(2026, 12, 31)));
    assert_eq!(ask("LK", inside, date(2027, 1, 1)).code(), "market-holidays-out-of-range");
}

#[test]
fn a_place_that_is_not_known_is_an_error() {
    let ask = |territory, part| {
        holidays(territory, part, date(2026, 1, 1), date(2026, 12, 31)).map(|found| found.len())
    };
    assert_eq!(ask("XX", None), Err(MarketError::UnknownTerritory));
    assert_eq!(ask("", None), Err(MarketError::UnknownTerritory));
    assert_eq!(ask("DE", Some("XX")), Err(MarketError::UnknownSubdivision { territory: "DE" }));
    // The source has the holidays of England, not those of London.
    let london = MarketError::HolidaysOfSubdivisionUnknown { territory: "GB" };
    assert_eq!(ask("GB", Some("LND")), Err(london));
    assert!(ask("GB", Some("ENG")).is_ok());
}

#[test]
fn codes_may_be_small_and_whole() {
    let year = (date(2026, 1, 1), date(2026, 12, 31));
    let bavaria = holidays("DE", Some("BY"), year.0, year.1).unwrap();
    for (territory, part) in [("de", "by"), ("DE", "DE-BY"), ("De", " de-by ")] {
        assert_eq!(holidays(territory, Some(part), year.0, year.1).unwrap(), bavaria);
    }
    // Holidays are the same in all of Japan: Tokyo has them.
    assert_eq!(holidays("JP", Some("13"), year.0, year.1), holidays("JP", None, year.0, year.1));
    let parts = holiday_coverage("fr").unwrap().subdivisions;
    assert!(parts.contains(&"Zone A") && holidays("FR", Some("zone a"), year.0, year.1).is_ok());
}

#[test]
fn a_subdivision_has_the_territory_s_holidays_too() {
    let year = (date(2026, 1, 1), date(2026, 12, 31));
    let public = |part| {
        let mut found = holidays("DE", part, year.0, year.1).unwrap();
        found.retain(|one| one.category == HolidayCategory::Public);
        found
    };
    let bavaria = public(Some("BY"));
    assert!(public(None).iter().all(|one| bavaria.contains(one)));
    assert!(bavaria.len() > public(None).len());
}

#[test]
fn the_source_is_named_and_will_be_looked_at_again() {
    let source = holiday_source();
    assert!(source.work.starts_with("PyPI holidays ") && source.address.starts_with("https://github.com/"));
    assert!(source.review_by.unwrap() > source.checked);
}

proptest! {
    #[test]
    fn any_question_has_an_answer_or_an_error(
        territory in "[A-Za-z]{0,3}|\\PC{0,4}",
        part in proptest::option::of("[A-Za-z0-9-]{0,6}|\\PC{0,6}"),
        from in -10_000_i32..40_000,
        days in -400_i32..4_000,
    ) {
        use jiff::ToSpan;
        let from = date(1990, 1, 1).checked_add(from.days()).unwrap();
        let to = from.checked_add(days.days()).unwrap();
        let _ = holidays(&territory, part.as_deref(), from, to);
    }
}
