//! The euro foreign exchange reference rates as the European Central Bank publishes them in XML: of the last day, of
//! ninety days, or of all days since 1999.
//!
//! `Envelope/Sender/name` says whose they are, `Envelope/Cube/Cube[@time]/Cube[@currency][@rate]` what they are. The file
//! is pulled apart as it is read, so that neither size nor depth costs memory; declared entities are never expanded.

use super::{RateTable, RatesError, named};
use jiff::civil::Date;
use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// The file of all days has 7 MB; it grows by 0.3 MB a year.
const LARGEST: usize = 32 << 20;
/// The files are four deep.
const DEEPEST: usize = 16;
const BASE: &str = "EUR";

/// What a file holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EcbFile {
    /// A table a day, oldest first.
    pub tables: Vec<RateTable>,
    /// Currencies that the file has rates for and nobody uses any more, or that are unknown here: left out.
    pub left_out: BTreeSet<String>,
}

impl EcbFile {
    /// Reads a file. Takes all of it or nothing.
    pub fn read(xml: &str) -> Result<Self, RatesError> {
        if xml.len() > LARGEST {
            return Err(RatesError::TooLarge);
        }
        let mut reader = Reader::from_str(xml.trim_start_matches('\u{feff}'));
        let mut reading = Reading::default();
        loop {
            match reader.read_event().map_err(|_| RatesError::NotXml)? {
                Event::Start(element) => {
                    reading.open(&element)?;
                    reading.path.push(element.local_name().as_ref().to_owned());
                    if reading.path.len() > DEEPEST {
                        return Err(RatesError::TooLarge);
                    }
                }
                Event::Empty(element) => reading.open(&element)?,
                Event::End(_) => drop(reading.path.pop()),
                Event::Text(text) => reading.text(&text.xml10_content()),
                Event::DocType(_) => return Err(RatesError::DocumentType),
                Event::Eof => return reading.finish(),
                _ => {}
            }
        }
    }
}

#[derive(Default)]
struct Reading {
    /// Elements that are open.
    path: Vec<String>,
    rooted: bool,
    sender: String,
    /// The day whose rates are being read.
    day: Option<Date>,
    days: BTreeMap<Date, BTreeMap<&'static str, Decimal>>,
    left_out: BTreeSet<String>,
}

impl Reading {
    fn open(&mut self, element: &BytesStart<'_>) -> Result<(), RatesError> {
        if self.path.is_empty() && std::mem::replace(&mut self.rooted, true) {
            return Err(RatesError::NotXml);
        }
        if element.local_name().as_ref() != "Cube" {
            return Ok(());
        }
        if let Some(time) = attribute(element, "time")? {
            return self.begin(&time);
        }
        match (self.day, attribute(element, "currency")?, attribute(element, "rate")?) {
            (Some(day), Some(currency), Some(rate)) => self.rate(day, currency, &rate),
            (Some(_), Some(currency), None) => Err(RatesError::BadRate { currency, rate: String::new() }),
            _ => Ok(()),
        }
    }

    fn begin(&mut self, time: &str) -> Result<(), RatesError> {
        let date: Date = time.parse().map_err(|_| RatesError::BadDate(short(time)))?;
        if self.days.insert(date, BTreeMap::new()).is_some() {
            return Err(RatesError::DateTwice(date));
        }
        self.day = Some(date);
        Ok(())
    }

    fn rate(&mut self, date: Date, currency: String, rate: &str) -> Result<(), RatesError> {
        let bad = || RatesError::BadRate { currency: short(&currency), rate: short(rate) };
        let value = super::plain_decimal(rate).filter(|rate| super::is_rate(*rate)).ok_or_else(bad)?;
        let Ok(known) = named(&currency) else {
            self.left_out.insert(short(&currency));
            return Ok(());
        };
        match self.days.entry(date).or_default().insert(known.code, value) {
            Some(_) => Err(RatesError::CurrencyTwice { currency: known.code.to_owned(), date }),
            None => Ok(()),
        }
    }

    fn text(&mut self, text: &str) {
        if matches!(self.path.as_slice(), [_, sender, name] if sender == "Sender" && name == "name") {
            self.sender.push_str(text);
        }
    }

    fn finish(self) -> Result<EcbFile, RatesError> {
        if !self.path.is_empty() || !self.rooted {
            return Err(RatesError::NotXml);
        }
        let days: Vec<_> = self.days.into_iter().filter(|(_, rates)| !rates.is_empty()).collect();
        if days.is_empty() {
            return Err(RatesError::NoRates);
        }
        let sender = self.sender;
        let table = |(date, rates)| RateTable::published(&sender, date, BASE, rates);
        let tables = days.into_iter().map(table).collect::<Result<_, _>>().map_err(|error| match error {
            RatesError::NoSource => RatesError::NoSender,
            other => other,
        })?;
        Ok(EcbFile { tables, left_out: self.left_out })
    }
}

/// An attribute's value. Only the five entities of XML itself are known; another one is not XML to us.
fn attribute(element: &BytesStart<'_>, name: &str) -> Result<Option<String>, RatesError> {
    let found = element.try_get_attribute(name).map_err(|_| RatesError::NotXml)?;
    let value = found
        .map(|found| found.normalized_value(XmlVersion::Implicit1_0).map(|value| value.trim().to_owned()));
    value.transpose().map_err(|_| RatesError::NotXml)
}

/// Enough of a text to find it again.
fn short(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(24).collect()
}
