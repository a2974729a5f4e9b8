//! Reading answers: HTTP statuses to errors, bodies to values.

use crate::{Answer, DeskError, Lost, Request, Response};
use jiff::fmt::rfc2822;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::time::Duration;

/// The longest that a desk's own words are kept.
const WORDS: usize = 500;

/// The answer, if it says yes. A web page says nothing of the desk's: a login page may stand between.
pub(crate) fn accepted(answer: Answer) -> Result<Response, DeskError> {
    let response = whole(answer)?;
    match is_a_web_page(&response) {
        true => Err(DeskError::NotADesk),
        false => Ok(response),
    }
}

/// The answer, if it says yes, whatever it holds.
pub(crate) fn whole(answer: Answer) -> Result<Response, DeskError> {
    let response = answer.map_err(DeskError::Lost)?;
    match response.status {
        200..=299 => Ok(response),
        300..=399 => Err(DeskError::NotADesk),
        401 => Err(DeskError::Unauthorized),
        403 => Err(DeskError::Forbidden),
        404 | 410 => Err(DeskError::NotFound),
        429 => Err(DeskError::RateLimited(retry_after(&response))),
        400..=499 if response.status != 408 => Err(DeskError::Refused(words(&response))),
        status => Err(DeskError::Failed(status)),
    }
}

/// The answer's value, if it says yes and can be read.
pub(crate) fn json<T: DeserializeOwned>(answer: Answer) -> Result<T, DeskError> {
    let response = accepted(answer)?;
    serde_json::from_slice(&response.body).map_err(|_| DeskError::BadAnswer)
}

/// What is said of a write that may have been done.
pub(crate) const UNKNOWN: DeskError = DeskError::Lost(Lost::AfterSending);

/// What became of a write: only a refusal says that nothing was done. A desk that failed, and a page that stands between,
/// leave it open.
pub(crate) fn of_write<T>(result: Result<T, DeskError>) -> Result<T, DeskError> {
    match result {
        Err(DeskError::Failed(_) | DeskError::NotADesk) => Err(UNKNOWN),
        result => result,
    }
}

/// A text as it is compared with what we wrote: desks change line ends and take white space from both ends.
pub(crate) fn compared(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

/// A way out for what a script cannot recover from in one of several answers.
pub(crate) fn next<I: Iterator<Item = Answer>>(answers: &mut I) -> Result<Answer, DeskError> {
    answers.next().ok_or(DeskError::BadAnswer)
}

fn is_a_web_page(response: &Response) -> bool {
    let says_so =
        response.header("content-type").is_some_and(|kind| kind.to_ascii_lowercase().contains("html"));
    says_so || response.body.trim_ascii_start().starts_with(b"<")
}

/// Seconds, or a date, which is taken against the answer's own so that our clock does not matter.
fn retry_after(response: &Response) -> Option<Duration> {
    let header = response.header("retry-after").or_else(|| response.header("x-ratelimit-retry-after"));
    let value = header?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = rfc2822::parse(value).ok()?;
    let now = rfc2822::parse(response.header("date")?).ok()?;
    let seconds = until.timestamp().as_second().saturating_sub(now.timestamp().as_second());
    u64::try_from(seconds).ok().map(Duration::from_secs)
}

/// The time by the desk's clock, in seconds since 1970.
pub(crate) fn clock(answer: &Answer) -> Option<i64> {
    let date = answer.as_ref().ok().and_then(|response| response.header("date"))?;
    rfc2822::parse(date).ok().map(|date| date.timestamp().as_second())
}

/// The desk's own words, for the agent: all that its error says under a name that such words have, each once. What stands
/// under `error` is often a code, and so counts only where there is nothing else.
fn words(response: &Response) -> String {
    let body: Value = serde_json::from_slice(&response.body).unwrap_or_default();
    let mut said = Vec::new();
    gather_words(&body, &mut said);
    if said.is_empty() {
        said.extend(body.get("error").and_then(Value::as_str));
    }
    said.join("\n").trim().chars().take(WORDS).collect()
}

fn gather_words<'a>(value: &'a Value, said: &mut Vec<&'a str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| gather_words(item, said)),
        Value::Object(members) => {
            for (name, member) in members {
                let plain = match (name.as_str(), member) {
                    ("message" | "description" | "errorMessage", Value::String(text)) => vec![text],
                    ("errorMessages", Value::Array(texts)) => texts.iter().filter_map(text).collect(),
                    ("errors", Value::Object(fields)) => fields.values().filter_map(text).collect(),
                    _ => Vec::new(),
                };
                for words in plain.into_iter().map(|words| words.trim()) {
                    if !words.is_empty() && !said.contains(&words) {
                        said.push(words);
                    }
                }
                gather_words(member, said);
            }
        }
        _ => {}
    }
}

fn text(value: &Value) -> Option<&String> {
    match value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// All texts in an error's JSON, each on its line: some desks say what is wrong under the name of the field.
pub(crate) fn said(response: &Response) -> String {
    let mut texts = Vec::new();
    gather(&serde_json::from_slice(&response.body).unwrap_or_default(), &mut texts);
    texts.join("\n").chars().take(WORDS).collect()
}

fn gather(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.trim().to_owned()),
        Value::Array(items) => items.iter().for_each(|item| gather(item, texts)),
        Value::Object(members) => members.values().for_each(|member| gather(member, texts)),
        _ => {}
    }
}

/// A header's name and value for JSON bodies.
pub(crate) fn with_json(mut request: Request, body: &Value) -> Request {
    request.headers.push(("content-type", "application/json".to_owned()));
    request.body = Some(body.to_string().into_bytes());
    request
}

#[cfg(test)]
mod tests {
    use super::*;

    fn response(status: u16, headers: &[(&str, &str)], body: &str) -> Answer {
        let headers = headers.iter().map(|(n, v)| (n.to_string(), v.to_string())).collect();
        Ok(Response { status, headers, body: body.as_bytes().to_vec() })
    }

    fn failure(answer: Answer) -> &'static str {
        json::<Vec<u8>>(answer).unwrap_err().code()
    }

    #[test]
    fn each_status_has_its_error() {
        let cases = [
            (302, "desk-wrong-address"),
            (401, "desk-unauthorized"),
            (403, "desk-forbidden"),
            (404, "desk-not-found"),
            (408, "desk-failed"),
            (415, "desk-refused"),
            (429, "desk-rate-limited"),
            (500, "desk-failed"),
            (503, "desk-failed"),
        ];
        for (status, code) in cases {
            assert_eq!(failure(response(status, &[], "")), code, "{status}");
        }
        assert_eq!(failure(Err(Lost::Tls)), "desk-tls");
    }

    #[test]
    fn a_web_page_is_not_a_desk_and_half_a_body_is_a_bad_answer() {
        assert_eq!(
            failure(response(200, &[], "\n<!DOCTYPE html><title>Login</title>")),
            "desk-wrong-address"
        );
        assert_eq!(failure(response(200, &[("content-type", "text/HTML")], "[]")), "desk-wrong-address");
        assert_eq!(failure(response(200, &[], "[1,2")), "desk-bad-answer");
        assert_eq!(failure(response(200, &[], "")), "desk-bad-answer");
    }

    #[test]
    fn a_login_page_takes_nothing_in() {
        let page = || response(200, &[("content-type", "text/html")], "<form>Log in</form>");
        assert_eq!(accepted(page()), Err(DeskError::NotADesk));
        assert!(whole(page()).is_ok(), "a customer's file may be a page");
        assert!(accepted(response(204, &[], "")).is_ok());
    }

    #[test]
    fn only_a_refusal_says_that_a_write_was_not_done() {
        for left_open in [DeskError::Failed(502), DeskError::NotADesk, UNKNOWN] {
            assert_eq!(of_write::<()>(Err(left_open)), Err(UNKNOWN));
        }
        for no in [DeskError::Forbidden, DeskError::NotFound, DeskError::Refused(String::new())] {
            assert_eq!(of_write::<()>(Err(no.clone())), Err(no));
        }
        assert_eq!(of_write(Ok(7)), Ok(7));
    }

    #[test]
    fn the_wait_is_read_as_seconds_or_as_a_date_by_the_desk_s_clock() {
        let wait = |headers: &[(&str, &str)]| json::<u8>(response(429, headers, "")).unwrap_err();
        let limited = |seconds| DeskError::RateLimited(Some(Duration::from_secs(seconds)));
        assert_eq!(wait(&[("retry-after", " 30 ")]), limited(30));
        let date = ("date", "Sat, 21 Nov 2026 22:00:00 GMT");
        assert_eq!(wait(&[("retry-after", "Sat, 21 Nov 2026 22:01:05 GMT"), date]), limited(65));
        assert_eq!(wait(&[("retry-after", "soon"), date]), DeskError::RateLimited(None));
        assert_eq!(wait(&[("x-ratelimit-retry-after", "7")]), limited(7));
        assert_eq!(wait(&[]), DeskError::RateLimited(None));
    }

    #[test]
    fn the_desk_s_own_words_are_kept_for_the_agent() {
        let said = |body| json::<u8>(response(400, &[], body)).unwrap_err();
        assert_eq!(
            said(r#"{"message":"Nincs jogosultság"}"#),
            DeskError::Refused("Nincs jogosultság".into())
        );
        assert_eq!(said(r#"{"error":"Too many messages"}"#), DeskError::Refused("Too many messages".into()));
        let listed = r#"{"errorMessages":["No.",7],"errors":{"labels":"A label has no spaces.","x":null}}"#;
        assert_eq!(said(listed), DeskError::Refused("No.\nA label has no spaces.".into()));
        assert_eq!(said("[}"), DeskError::Refused(String::new()));
        assert_eq!(
            said(
                r#"{"error":"RecordInvalid","description":"Not valid","details":{"status":[{"description":"Status: closed"},{"description":"Not valid"}]}}"#
            ),
            DeskError::Refused("Not valid\nStatus: closed".into())
        );
    }
}
