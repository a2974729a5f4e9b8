//! What a file brings in: a customer as its source knows her, and what it recorded of her.

use crate::{PostalAddress, Record};
use serde::{Deserialize, Serialize};

/// A name of hers in a service: a messenger, a social network.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Handle {
    /// Which service, as the source names it, in lower case.
    pub service: String,
    /// Her name there.
    pub name: String,
}

/// A customer as a source knows her. Only `id` (in that source) and the e-mail addresses are exact keys.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonKeys {
    /// The source's id of her.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// E-mail addresses, the first is the main one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<String>,
    /// Phone numbers as the source has them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<String>,
    /// Names in other services.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub handles: Vec<Handle>,
    /// Her name in one piece.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Her given name, where the source keeps it apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// Her family name, where the source keeps it apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// BCP 47 language tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// ISO 3166-1 alpha-2 code, or a country's name as the source has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// ISO 3166-2 code without the country, or a region's name as the source has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subdivision: Option<String>,
    /// Town as the source has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// IANA time zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// How she asked to be addressed, in the source's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_of_address: Option<String>,
    /// Her postal address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<PostalAddress>,
}

/// One customer of a file, with what it recorded of her.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Incoming {
    /// The line that it begins in, from 1.
    pub line: u64,
    /// Who she is.
    pub customer: PersonKeys,
    /// What was recorded; their `source` is the import's, unless the file says another.
    pub records: Vec<Record>,
}
