//! Requests, answers and the conversation between them.

use crate::{DeskError, Lost};
use std::fmt;
use url::Url;

/// An HTTP method that connectors use.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Method {
    /// GET: may be repeated at will.
    Get,
    /// A POST that reads only, for what must not stand in an address: may be repeated at will.
    Query,
    /// POST.
    Post,
    /// PUT.
    Put,
    /// PATCH.
    Patch,
    /// DELETE.
    Delete,
}

impl Method {
    /// Whether it may change something on the desk.
    pub fn writes(self) -> bool {
        match self {
            Self::Get | Self::Query => false,
            Self::Post | Self::Put | Self::Patch | Self::Delete => true,
        }
    }
}

/// A request to a desk. `Debug` shows neither headers nor body: they hold the secret and the customer's text.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The address, without any secret.
    pub url: Url,
    /// Header names and values, the secret's among them.
    pub headers: Vec<(&'static str, String)>,
    /// The body, if any; its type stands in the headers.
    pub body: Option<Vec<u8>>,
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {}", self.method, self.url.path())
    }
}

/// An answer from a desk. `Debug` shows no body.
#[derive(Clone, PartialEq, Eq)]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// Header names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The whole body, decompressed.
    pub body: Vec<u8>,
}

impl Response {
    /// The first header of that name (given in lower case).
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HTTP {} ({} bytes)", self.status, self.body.len())
    }
}

/// What came of a request.
pub type Answer = Result<Response, Lost>;

/// What an exchange wants next.
#[derive(Debug)]
pub enum Step<T> {
    /// Carry these requests out, several at a time if you like, and give all answers in the same order.
    Fetch(Vec<Request>),
    /// Here is something; ask again for more.
    Yield(T),
    /// Nothing more comes.
    Done,
}

/// A conversation with a desk: `step` is called with the answers to the last `Fetch` (with none at the start
/// and after a `Yield`) until it says `Done` or fails. After a failure the exchange is over.
pub trait Exchange: Send {
    /// What it yields.
    type Item;

    /// Goes one step on.
    fn step(&mut self, answers: Vec<Answer>) -> Result<Step<Self::Item>, DeskError>;
}
