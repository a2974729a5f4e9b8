//! Values as desks send them, whatever their documentation says: numbers as text, nulls for nothing. What is of no use is
//! as good as none, so that one strange record does not keep all others from being read.

use crate::DeskError;
use parlance_model::Moment;
use serde::{Deserialize, Deserializer, de::DeserializeOwned, de::Error as _};
use serde_json::Value;

/// Text, or a number or a truth as text; empty where there is nothing.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Text(pub(crate) String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::of(&Value::deserialize(deserializer)?)
            .ok_or_else(|| D::Error::custom("neither text nor number"))
    }
}

impl Text {
    /// A plain value's text; `None` for a list or an object.
    pub(crate) fn of(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self(text.clone())),
            Value::Number(number) => Some(Self(number.to_string())),
            Value::Bool(truth) => Some(Self(truth.to_string())),
            Value::Null => Some(Self::default()),
            Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// The text, unless it is blank.
    pub(crate) fn some(&self) -> Option<String> {
        let text = self.0.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// The time, if there is one.
    pub(crate) fn moment(&self) -> Result<Option<Moment>, DeskError> {
        match self.0.is_empty() {
            true => Ok(None),
            false => self.0.parse().map(Some).map_err(|_| DeskError::BadAnswer),
        }
    }

    /// The time that must be there.
    pub(crate) fn time(&self) -> Result<Moment, DeskError> {
        self.moment()?.ok_or(DeskError::BadAnswer)
    }

    /// The id, as a number.
    pub(crate) fn id(&self) -> Result<u64, DeskError> {
        self.0.parse().map_err(|_| DeskError::BadAnswer)
    }
}

/// The value, or nothing where it is null.
pub(crate) fn or_nothing<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned + Default,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// The value, or its default where something else stands there.
pub(crate) fn or_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned + Default,
{
    let value = Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(value).unwrap_or_default())
}

/// Those of a list's members that can be read; none where there is no list.
pub(crate) fn list<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    let Value::Array(members) = Value::deserialize(deserializer)? else { return Ok(Vec::new()) };
    Ok(members.into_iter().filter_map(|member| serde_json::from_value(member).ok()).collect())
}

/// Text, unless it is blank; numbers and truths as text.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Value::deserialize(deserializer).map(|value| shown(&value))
}

/// A value as people read it; none for what is empty and for what only machines read.
pub(crate) fn shown(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(truth) => truth.to_string(),
        Value::Array(members) => members.iter().filter_map(shown).collect::<Vec<_>>().join("\n"),
        Value::Null | Value::Object(_) => return None,
    };
    (!text.trim().is_empty()).then_some(text)
}

/// A moment in seconds since 1970, whole or not.
pub(crate) fn seconds(seconds: f64) -> Option<Moment> {
    Moment::from_millis(whole(seconds * 1000.0)?, None)
}

/// The whole number below.
pub(crate) fn whole(number: f64) -> Option<i64> {
    format!("{:.0}", number.floor()).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_values_are_text_and_others_are_none() {
        let read = |json: &str| serde_json::from_str::<Text>(json).map(|text| text.0).ok();
        assert_eq!(read("7").as_deref(), Some("7"));
        assert_eq!(read("\"7\"").as_deref(), Some("7"));
        assert_eq!(read("null").as_deref(), Some(""));
        assert_eq!(read("true").as_deref(), Some("true"));
        assert_eq!(read("[7]"), None);
        assert_eq!(Text("1e99".into()).id(), Err(DeskError::BadAnswer));
        assert_eq!(Text("soon".into()).moment(), Err(DeskError::BadAnswer));
    }

    #[derive(Deserialize, PartialEq, Debug)]
    struct Record {
        #[serde(default, deserialize_with = "or_default")]
        count: u32,
        #[serde(default, deserialize_with = "text")]
        name: Option<String>,
        #[serde(default, deserialize_with = "list")]
        ids: Vec<u64>,
    }

    #[test]
    fn what_is_of_another_type_counts_as_missing() {
        let read = |json: &str| serde_json::from_str::<Record>(json).unwrap();
        let nothing = Record { count: 0, name: None, ids: Vec::new() };
        assert_eq!(read("{}"), nothing);
        assert_eq!(read(r#"{"count":null,"name":null,"ids":null}"#), nothing);
        assert_eq!(read(r#"{"count":-1,"name":{"en":"x"},"ids":"x"}"#), nothing);
        let some = Record { count: 7, name: Some("7".to_owned()), ids: vec![1, 3] };
        assert_eq!(read(r#"{"count":7,"name":7,"ids":[1,"two",3,-4]}"#), some);
    }

    #[test]
    fn seconds_have_milliseconds_and_bounds() {
        let shown = |at| seconds(at).map(|moment| moment.to_string());
        assert_eq!(shown(1_763_712_000.25).as_deref(), Some("2025-11-21T08:00:00.25Z"));
        assert_eq!([f64::NAN, f64::INFINITY, 1e300, -1e300].map(shown), [None, None, None, None]);
    }
}
