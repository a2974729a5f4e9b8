//! Everything about a person as a page to read and print: one file, no script, nothing fetched from anywhere.

use super::export::FileLine;
use crate::{html, words::Words};
use jiff::Timestamp;
use parlance_courtesy::language;
use parlance_market::is_rtl;
use serde_json::{Map, Value};

const STYLE: &str = "body{font-family:system-ui,sans-serif;line-height:1.5;max-inline-size:50rem;margin:2rem auto;\
padding-inline:1rem;color:#222;background:#fff}h1,h2{line-height:1.2}h2{margin-block-start:2.5rem;border-block-end:1px solid #999}\
article,dl{border:1px solid #ccc;border-radius:.3rem;padding:.6rem .9rem;margin-block:.8rem;break-inside:avoid-page;\
overflow-wrap:anywhere}header{color:#555;font-size:.9em}dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.1rem .8rem}\
dt{color:#555}dd{margin:0;white-space:pre-wrap}img{max-inline-size:100%}@media print{body{margin:0;max-inline-size:none}}";
const POLICY: &str = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/// The page as it grows.
pub struct Page {
    words: Words,
    html: String,
}

impl Page {
    /// Begins it, in the language of the words.
    pub fn new(name: &str, words: Words, now: Timestamp) -> Self {
        let language = words.language();
        let direction = if is_rtl(language) { "rtl" } else { "ltr" };
        let title = words.say("person-title", &[]);
        let date = now.strftime("%Y-%m-%d").to_string();
        let made = words.say("person-made", &[("date", &date)]);
        let html = format!(
            "<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{0}</title>\n<style>{STYLE}</style>\n\
             <h1>{0}</h1>\n<p><bdi>{1}</bdi></p>\n<p>{2}</p>\n<p>{3}</p>\n",
            escaped(&title),
            escaped(name),
            escaped(&made),
            escaped(&words.say("person-about", &[])),
        );
        Self { words, html }
    }

    /// Begins a table.
    pub fn table(&mut self, table: &str) {
        let heading = table_name(table, self.words);
        self.html.push_str(&format!("<h2>{}</h2>\n", escaped(&heading)));
    }

    /// Takes in a row.
    pub fn row(&mut self, table: &str, columns: &Map<String, Value>) {
        match table {
            "messages" => self.message(columns),
            _ => self.fields(columns),
        }
    }

    /// Ends it with her files.
    pub fn end(mut self, files: &[FileLine]) -> String {
        if !files.is_empty() {
            self.html
                .push_str(&format!("<h2>{}</h2>\n<ul>\n", escaped(&self.words.say("person-files", &[]))));
            for file in files {
                let name = escaped(&file.name);
                let line = match &file.copy {
                    Some(copy) => format!("<a href=\"{}\"><bdi>{name}</bdi></a>", escaped(&address(copy))),
                    None => {
                        let elsewhere = escaped(&self.words.say("person-file-elsewhere", &[]));
                        format!("<bdi>{name}</bdi> ({elsewhere})")
                    }
                };
                self.html.push_str(&format!("<li>{line}\n"));
            }
            self.html.push_str("</ul>\n");
        }
        self.html.push_str("</html>\n");
        self.html
    }

    fn message(&mut self, columns: &Map<String, Value>) {
        let text = |name: &str| columns.get(name).and_then(Value::as_str).unwrap_or_default();
        let safe = match text("body_kind") {
            "html" => html::from_html(text("body")),
            _ => html::from_plain(text("body")),
        };
        let direction = match text("visibility") {
            "internal" => "note",
            _ => text("direction"),
        };
        let what = self.words.say("person-message", &[("direction", direction)]);
        let lang = match text("language") {
            "" | "und" => String::new(),
            tag => format!(" lang=\"{}\"", escaped(tag)),
        };
        self.html.push_str(&format!(
            "<article><header>{} · <time>{}</time> · <bdi>{}</bdi></header><div{lang}>{}</div></article>\n",
            escaped(&what),
            escaped(text("sent")),
            escaped(text("author")),
            safe.html,
        ));
    }

    fn fields(&mut self, columns: &Map<String, Value>) {
        self.html.push_str("<dl>");
        for (name, value) in columns {
            self.field(name, value);
        }
        self.html.push_str("</dl>\n");
    }

    /// One value; what is JSON, field by field.
    fn field(&mut self, name: &str, value: &Value) {
        match value {
            Value::Null => {}
            Value::Object(fields) => fields.iter().for_each(|(name, value)| self.field(name, value)),
            Value::Array(values) if values.iter().any(Value::is_object) => {
                values.iter().for_each(|value| self.field(name, value));
            }
            Value::Array(values) => {
                let joined: Vec<_> = values.iter().map(plain).collect();
                self.line(name, &joined.join("\n"));
            }
            value => self.line(name, &plain(value)),
        }
    }

    fn line(&mut self, name: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        let direction = if language::is_rtl(value) { "rtl" } else { "auto" };
        let name = escaped(&column_name(name, self.words));
        self.html.push_str(&format!("<dt>{name}</dt><dd dir=\"{direction}\">{}</dd>", escaped(value)));
    }
}

/// A table's name in these words; as the store has it where there is none.
pub fn table_name(table: &str, words: Words) -> String {
    named("personal-", table, words)
}

fn column_name(column: &str, words: Words) -> String {
    named("person-field-", column, words)
}

fn named(prefix: &str, code: &str, words: Words) -> String {
    let id = [prefix, &code.replace('_', "-")].concat();
    let is_id = id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let said = if is_id { words.say(&id, &[]) } else { id.clone() };
    if said == id { code.to_owned() } else { said }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// As text and within a quoted attribute.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\0' => {}
            c => safe.push(c),
        }
    }
    safe
}

/// A path relative to the page, as an address.
fn address(path: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    path.bytes().map(|b| if kept(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn page(words: Words, rows: &[(&str, Value)]) -> String {
        let mut page = Page::new("<b>山田</b>", words, Timestamp::UNIX_EPOCH);
        for (table, row) in rows {
            page.table(table);
            page.row(table, row.as_object().unwrap());
        }
        page.end(&[
            FileLine { name: "a<b>.pdf".to_owned(), copy: Some("files/001 a\"b.pdf".to_owned()) },
            FileLine { name: "c.pdf".to_owned(), copy: None },
        ])
    }

    #[test]
    fn nothing_that_she_or_a_desk_wrote_becomes_markup() {
        let hostile = "<script>alert(1)</script><img src=https://e.example/x onerror=alert(1)>\"'";
        let row = |kind: &str| json!({"body_kind": kind, "body": hostile, "author": hostile, "language": hostile, "sent": hostile});
        let html = page(
            Words::printed("en"),
            &[
                ("messages", row("html")),
                ("messages", row("plain")),
                ("records", json!({"content": {hostile: hostile, "items": [{"name": hostile}]}})),
            ],
        );
        assert!(!html.contains("<script") && !html.contains("<img") && !html.contains("<b>"), "{html}");
        assert!(html.contains("href=\"files/001%20a%22b.pdf\""), "{html}");
    }

    #[test]
    fn the_page_reads_from_right_to_left_in_such_a_language() {
        assert!(page(Words::printed("ar"), &[]).contains("<html lang=\"ar\" dir=\"rtl\">"));
        assert!(page(Words::printed("fi"), &[]).contains("<html lang=\"en\" dir=\"ltr\">"));
    }

    #[test]
    fn a_row_is_told_field_by_field_with_the_names_of_its_columns() {
        let row = json!({"remote_id": "7", "tags": ["vip", "late"], "odd column": 3, "turn": null});
        let html = page(Words::printed("en"), &[("tickets", row)]);
        assert!(html.contains("<h2>Tickets</h2>"), "{html}");
        assert!(html.contains("<dd dir=\"auto\">vip\nlate</dd>"), "{html}");
        assert!(html.contains("<dt>odd column</dt><dd dir=\"auto\">3</dd>"), "{html}");
        assert!(!html.contains("null"));
    }
}
