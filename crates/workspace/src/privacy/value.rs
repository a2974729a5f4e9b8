//! Rows of the store as JSON: ids and moments as text, JSON as it is.

use jiff::Timestamp;
use parlance_model::{CustomerId, Moment};
use parlance_store::{PersonalRow, PersonalValue};
use serde_json::{Map, Value};

/// Columns that hold JSON.
const JSON: &[(&str, &str)] = &[
    ("tickets", "fields"),
    ("tickets", "tags"),
    ("strays", "content"),
    ("records", "content"),
    ("descriptions", "address"),
    ("audit", "entry"),
];

/// A row's columns by name, without those that are empty. `sent_ms` and `sent_offset` are one moment, `sent`.
pub fn row(row: &PersonalRow) -> Map<String, Value> {
    let offsets: Map<String, Value> = row
        .columns
        .iter()
        .filter_map(|(name, value)| Some((name.strip_suffix("_offset")?.to_owned(), plain(value))))
        .collect();
    let mut made = Map::new();
    for (name, value) in &row.columns {
        match (name.strip_suffix("_ms"), value) {
            (_, PersonalValue::Nothing) => {}
            (Some(moment), PersonalValue::Number(millis)) => {
                let offset = offsets.get(moment).and_then(Value::as_i64);
                made.insert(moment.to_owned(), at(*millis, offset));
            }
            _ if name.ends_with("_offset") => {}
            (_, PersonalValue::Text(text)) if JSON.contains(&(row.table, name.as_str())) => {
                made.insert(name.clone(), serde_json::from_str(text).unwrap_or_else(|_| text.clone().into()));
            }
            _ => {
                made.insert(name.clone(), plain(value));
            }
        }
    }
    made
}

fn at(millis: i64, offset: Option<i64>) -> Value {
    let offset = offset.and_then(|seconds| i32::try_from(seconds).ok());
    let moment = Timestamp::from_millisecond(millis).ok().map(|utc| Moment { utc, offset_seconds: offset });
    moment.map_or_else(|| millis.into(), |moment| moment.to_string().into())
}

fn plain(value: &PersonalValue) -> Value {
    match value {
        PersonalValue::Nothing => Value::Null,
        PersonalValue::Number(number) => (*number).into(),
        PersonalValue::Text(text) => text.clone().into(),
        PersonalValue::Bytes(bytes) => match <[u8; 16]>::try_from(bytes.as_slice()) {
            // every id is written alike
            Ok(id) => CustomerId::from_bytes(id).to_string().into(),
            Err(_) => bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_ids_and_json_are_as_others_read_them() {
        let text = |text: &str| PersonalValue::Text(text.to_owned());
        let columns = vec![
            ("id".to_owned(), PersonalValue::Bytes(vec![7; 16])),
            ("created_ms".to_owned(), PersonalValue::Number(1_795_000_000_000)),
            ("created_offset".to_owned(), PersonalValue::Number(3600)),
            ("due_ms".to_owned(), PersonalValue::Nothing),
            ("due_offset".to_owned(), PersonalValue::Nothing),
            ("tags".to_owned(), text("[\"a\"]")),
            ("fields".to_owned(), text("not json")),
            ("subject".to_owned(), text("[\"b\"]")),
        ];
        let made = row(&PersonalRow { table: "tickets", columns });
        let expected = serde_json::json!({
            "id": "07070707-0707-0707-0707-070707070707",
            "created": "2026-11-18T12:06:40+01:00",
            "tags": ["a"],
            "fields": "not json",
            "subject": "[\"b\"]",
        });
        assert_eq!(Value::Object(made), expected);
    }
}
