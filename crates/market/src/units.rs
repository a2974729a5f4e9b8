//! Calendars and measures that are usual in a territory, and how small an amount is paid in cash.

use crate::coded::coded;

coded! {
    /// A calendar, by the identifiers of BCP 47 (`u-ca`).
    Calendar {
        /// The world's civil calendar.
        Gregorian = "gregory",
        /// Thai solar: the Gregorian one, years counted from the Buddha.
        Buddhist = "buddhist",
        /// Chinese, lunisolar.
        Chinese = "chinese",
        /// Coptic.
        Coptic = "coptic",
        /// Korean, lunisolar.
        Dangi = "dangi",
        /// Ethiopic.
        Ethiopic = "ethiopic",
        /// Hebrew.
        Hebrew = "hebrew",
        /// Indian national (Saka).
        Indian = "indian",
        /// Islamic, by sighting.
        Islamic = "islamic",
        /// Islamic, tabular, civil epoch.
        IslamicCivil = "islamic-civil",
        /// Islamic, by sighting in Saudi Arabia.
        IslamicRgsa = "islamic-rgsa",
        /// Islamic, tabular, astronomical epoch.
        IslamicTbla = "islamic-tbla",
        /// Islamic, of Umm al-Qura.
        IslamicUmalqura = "islamic-umalqura",
        /// The Gregorian one, years counted by Japan's eras.
        Japanese = "japanese",
        /// Persian (Solar Hijri).
        Persian = "persian",
        /// The Gregorian one, years counted from the Republic of China.
        Roc = "roc",
    }
}

coded! {
    /// Lengths, weights and volumes.
    Measurement {
        /// The metric system.
        Metric = "metric",
        /// As in the United States.
        Us = "ussystem",
        /// As in the United Kingdom: metric, with miles, pints and feet.
        Uk = "uksystem",
    }
}

coded! {
    /// Temperatures.
    Temperature {
        /// Degrees Celsius.
        Celsius = "celsius",
        /// Degrees Fahrenheit.
        Fahrenheit = "fahrenheit",
    }
}

coded! {
    /// The usual sheet of paper.
    Paper {
        /// ISO A4.
        A4 = "a4",
        /// US Letter.
        Letter = "us-letter",
    }
}
