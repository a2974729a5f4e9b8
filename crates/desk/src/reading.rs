//! Reading answers: HTTP statuses to errors, bodies to values.

use crate::{Answer, DeskError, Request, Response};
use jiff::fmt::rfc2822;
use serde::de::DeserializeOwned;
use std::time::Duration;

/// The longest that a desk's own words are kept.
const WORDS: usize = 500;

/// The answer, if it says yes.
pub(crate) fn accepted(answer: Answer) -> Result<Response, DeskError> {
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
    if is_a_web_page(&response) {
        return Err(DeskError::NotADesk);
    }
    serde_json::from_slice(&response.body).map_err(|_| DeskError::BadAnswer)
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
    let value = response.header("retry-after")?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = rfc2822::parse(value).ok()?;
    let now = rfc2822::parse(response.header("date")?).ok()?;
    let seconds = until.timestamp().as_second().saturating_sub(now.timestamp().as_second());
    u64::try_from(seconds).ok().map(Duration::from_secs)
}

/// The desk's own words, for the agent.
fn words(response: &Response) -> String {
    let body: serde_json::Value = serde_json::from_slice(&response.body).unwrap_or_default();
    let text = body.get("message").and_then(|message| message.as_str()).unwrap_or_default();
    text.trim().chars().take(WORDS).collect()
}

/// A header's name and value for JSON bodies.
pub(crate) fn with_json(mut request: Request, body: &serde_json::Value) -> Request {
    request.headers.push(("content-type", "application/json".to_owned()));
    request.body = Some(body.to_string().into_bytes());
    request
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lost;

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
    fn the_wait_is_read_as_seconds_or_as_a_date_by_the_desk_s_clock() {
        let wait = |headers: &[(&str, &str)]| json::<u8>(response(429, headers, "")).unwrap_err();
        let limited = |seconds| DeskError::RateLimited(Some(Duration::from_secs(seconds)));
        assert_eq!(wait(&[("retry-after", " 30 ")]), limited(30));
        let date = ("date", "Sat, 21 Nov 2026 22:00:00 GMT");
        assert_eq!(wait(&[("retry-after", "Sat, 21 Nov 2026 22:01:05 GMT"), date]), limited(65));
        assert_eq!(wait(&[("retry-after", "soon"), date]), DeskError::RateLimited(None));
        assert_eq!(wait(&[]), DeskError::RateLimited(None));
    }

    #[test]
    fn the_desk_s_own_words_are_kept_for_the_agent() {
        let said = |body| json::<u8>(response(400, &[], body)).unwrap_err();
        assert_eq!(
            said(r#"{"message":"Nincs jogosultság"}"#),
            DeskError::Refused("Nincs jogosultság".into())
        );
        assert_eq!(said("[}"), DeskError::Refused(String::new()));
    }
}
