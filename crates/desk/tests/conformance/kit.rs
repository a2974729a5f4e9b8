//! What stand-ins are made of.

use crate::stand_in::beginning;
use parlance_desk::{Request, Response};
use serde_json::Value;

/// Seconds since the stand-in's beginning.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Clock(pub i64);

impl Clock {
    pub fn pass(&mut self, seconds: u32) {
        self.0 += i64::from(seconds);
    }

    /// As a Unix time.
    pub fn unix(self) -> i64 {
        beginning().utc.as_second() + self.0
    }

    /// As RFC 3339 in UTC, of whole seconds.
    pub fn text(self) -> String {
        jiff::Timestamp::from_second(self.unix()).unwrap().to_string()
    }

    /// As the `Date` header has it.
    pub fn http_date(self) -> String {
        let now = jiff::Timestamp::from_second(self.unix()).unwrap();
        jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&now).unwrap()
    }
}

/// An answer with JSON in it.
pub fn answer(status: u16, body: &Value) -> Response {
    let headers = vec![("content-type".to_owned(), "application/json; charset=utf-8".to_owned())];
    Response { status, headers, body: body.to_string().into_bytes() }
}

pub fn header<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    request.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
}

/// A request's parameters, none of which may be unknown to the documentation.
pub struct Parameters(Vec<(String, String)>);

impl Parameters {
    pub fn of(request: &Request, known: &[&str]) -> Self {
        let pairs: Vec<_> = request.url.query_pairs().into_owned().collect();
        for (name, _) in &pairs {
            assert!(known.contains(&name.as_str()), "{} takes no parameter {name}", request.url.path());
        }
        Self(pairs)
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(n, _)| n == name).map(|(_, v)| v.as_str()).collect()
    }

    pub fn number(&self, name: &str) -> Option<usize> {
        self.get(name).map(|value| value.parse().unwrap_or_else(|_| panic!("{name}={value}")))
    }
}

/// A request's body, which must be JSON and say so.
pub fn body(request: &Request) -> Value {
    assert!(header(request, "content-type").is_some_and(|kind| kind.starts_with("application/json")));
    serde_json::from_slice(request.body.as_deref().unwrap()).unwrap()
}

/// What a person reads in simple HTML.
pub fn read(html: &str) -> String {
    let text = html.replace("</p><p>", "\n\n").replace("<br>", "\n").replace("</div><div>", "\n");
    let text = ["<p>", "</p>", "<div>", "</div>"].iter().fold(text, |text, tag| text.replace(tag, ""));
    let entities =
        [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    let text = entities.iter().fold(text, |text, (entity, sign)| text.replace(entity, sign));
    assert!(!html.contains("<script"));
    text
}

/// Plain text as desks turn it into HTML.
pub fn escape(text: &str) -> String {
    text.trim().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\n', "<br>")
}
