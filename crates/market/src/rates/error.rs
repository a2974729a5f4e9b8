//! What can be wrong with a file of rates, or with what is asked of them.

use jiff::civil::Date;

/// Why there is no rate. Holds codes, dates and numbers of a rate file only, never a customer's words.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum RatesError {
    /// The file is larger, deeper or longer than any file of rates is.
    #[error("too large for a file of rates")]
    TooLarge,
    /// The file is not XML, or ends before its end.
    #[error("not well-formed XML")]
    NotXml,
    /// The file declares a document type, as web pages do and files of rates do not. Declarations can hold entities that
    /// grow without end, so that none is read.
    #[error("a document type is declared")]
    DocumentType,
    /// XML, but there are no rates in it.
    #[error("no rates in it")]
    NoRates,
    /// The file does not say whose rates it has.
    #[error("no sender")]
    NoSender,
    /// A date that is none.
    #[error("not a date: {0}")]
    BadDate(String),
    /// A rate that is no number above zero, or too long.
    #[error("not a rate for {currency}: {rate}")]
    BadRate {
        /// Of which currency, as the file has it.
        currency: String,
        /// What the file has instead.
        rate: String,
    },
    /// A currency has two rates for one day.
    #[error("{currency} twice on {date}")]
    CurrencyTwice {
        /// Which.
        currency: String,
        /// Which day.
        date: Date,
    },
    /// A day comes twice.
    #[error("{0} twice")]
    DateTwice(Date),
    /// No currency in use has this code.
    #[error("no such currency: {0}")]
    UnknownCurrency(String),
    /// Both currencies are the same.
    #[error("both are {0}")]
    SameCurrency(&'static str),
    /// A typed rate has no words that say where it is from.
    #[error("no source")]
    NoSource,
    /// There is no rate for these two, of that day or earlier.
    #[error("no rate from {from} to {to} until {on}")]
    Unknown {
        /// From which currency.
        from: &'static str,
        /// To which.
        to: &'static str,
        /// Until which day.
        on: Date,
    },
    /// The amount is too large to be reckoned exactly.
    #[error("amount too large")]
    AmountTooLarge,
}

impl RatesError {
    /// A stable code: the name of the error's Fluent message after `error-`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "rates-too-large",
            Self::NotXml => "rates-not-xml",
            Self::DocumentType => "rates-document-type",
            Self::NoRates => "rates-none-in-file",
            Self::NoSender => "rates-no-sender",
            Self::BadDate(_) => "rates-bad-date",
            Self::BadRate { .. } => "rates-bad-rate",
            Self::CurrencyTwice { .. } => "rates-currency-twice",
            Self::DateTwice(_) => "rates-date-twice",
            Self::UnknownCurrency(_) => "rates-unknown-currency",
            Self::SameCurrency(_) => "rates-same-currency",
            Self::NoSource => "rates-no-source",
            Self::Unknown { .. } => "rates-unknown",
            Self::AmountTooLarge => "rates-amount-too-large",
        }
    }
}
