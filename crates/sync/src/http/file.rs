//! Files: longer than other answers, and so fetched on from where they broke off.

use super::{Failure, Line, headers, told};
use crate::mail;
use parlance_desk::{Answer, DeskError, Lost, Request, Response};
use reqwest::{
    StatusCode,
    header::{CONTENT_RANGE, ETAG, HeaderMap, HeaderValue, IF_RANGE, RANGE},
};

/// How often in a row an answer may break off without a byte more.
const STALLS: u32 = 3;

impl Line {
    /// Asks for a file of at most so many bytes. Where the answer breaks off and the desk has named the file's version, it
    /// is gone on with; else it is asked for anew.
    pub async fn file(&self, request: Request, limit: u64) -> Result<Answer, DeskError> {
        if mail::speaks(&request.url) {
            let answer = self.post.ask(&request).await?;
            let length = answer.as_ref().map_or(0, |response| response.body.len());
            return match u64::try_from(length).is_ok_and(|length| length <= limit) {
                true => Ok(answer),
                false => Err(DeskError::TooLarge),
            };
        }
        let mut part = Part::default();
        let mut stalls = 0;
        loop {
            let before = part.body.len();
            match self.part(&request, &mut part, limit).await {
                Ok(response) => return Ok(Ok(response)),
                Err(Failure::Desk(error)) => return Err(error),
                Err(Failure::Lost(lost)) if lost.surely_not_sent() => return Ok(Err(lost)),
                Err(Failure::Lost(_)) => stalls = if part.body.len() > before { 0 } else { stalls + 1 },
            }
            if stalls == STALLS {
                return Ok(Err(Lost::AfterSending));
            }
        }
    }

    async fn part(&self, request: &Request, part: &mut Part, limit: u64) -> Result<Response, Failure> {
        let mut asked = headers(request)?;
        part.go_on(&mut asked);
        let mut response = self.ask_once(request, request.url.clone(), asked).await?;
        part.begin(&response);
        if response.content_length().is_some_and(|length| part.length() + length > limit) {
            return Err(DeskError::TooLarge.into());
        }
        while let Some(chunk) = response.chunk().await? {
            part.body.extend_from_slice(&chunk);
            if part.length() > limit {
                return Err(DeskError::TooLarge.into());
            }
        }
        let status = match response.status() {
            StatusCode::PARTIAL_CONTENT => 200,
            status if status.is_redirection() => return Err(DeskError::NotADesk.into()),
            status => status.as_u16(),
        };
        let headers = told(response.headers());
        Ok(Response { status, headers, body: std::mem::take(&mut part.body) })
    }
}

/// What has come of a file, and of which version of it.
#[derive(Default)]
struct Part {
    body: Vec<u8>,
    version: Option<HeaderValue>,
}

impl Part {
    fn length(&self) -> u64 {
        u64::try_from(self.body.len()).unwrap_or(u64::MAX)
    }

    /// Asks for the rest of the same version only.
    fn go_on(&mut self, headers: &mut HeaderMap) {
        match &self.version {
            Some(version) if !self.body.is_empty() => {
                if let Ok(range) = HeaderValue::try_from(format!("bytes={}-", self.body.len())) {
                    headers.insert(RANGE, range);
                    headers.insert(IF_RANGE, version.clone());
                }
            }
            _ => self.body.clear(),
        }
    }

    /// Keeps what has come only if this answer goes on exactly there.
    fn begin(&mut self, response: &reqwest::Response) {
        let start = format!("bytes {}-", self.body.len());
        let range = response.headers().get(CONTENT_RANGE).and_then(|range| range.to_str().ok());
        let goes_on = response.status() == StatusCode::PARTIAL_CONTENT
            && range.is_some_and(|range| range.starts_with(&start));
        if !goes_on {
            self.body.clear();
        }
        // A weak tag does not say that the bytes are the same.
        let strong = |tag: &&HeaderValue| !tag.as_bytes().starts_with(b"W/");
        self.version = response.headers().get(ETAG).filter(strong).cloned();
    }
}
