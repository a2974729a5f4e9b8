//! Keeps a desk's secret out of the desk's own words: some error answers repeat the request, headers and all, and what a
//! desk says when it refuses is kept and shown.

use crate::{
    Answer, Capabilities, Desk, DeskError, Exchange, FilePlace, Mark, Profile, Request, Step,
    model::{Cursor, DeskKind, Operation, Page, Sent},
};
use serde::Deserialize;
use std::sync::Arc;

/// Headers that carry a secret.
const SECRET_HEADERS: [&str; 3] = ["authorization", "api_access_token", "x-redmine-api-key"];
/// A session that a desk gave for a secret is as good as one, and goes out in what is asked (Znuny).
#[derive(Deserialize)]
struct Session {
    #[serde(rename = "SessionID")]
    id: String,
}

/// What stands in its place.
const HIDDEN: &str = "•••";
/// Shorter ones are words like others, and no secrets.
const SHORTEST: usize = 4;

/// A desk whose secret does not come back from it.
pub(crate) struct Discreet {
    desk: Box<dyn Desk>,
    /// The secret, and the part of it that a password is.
    secrets: Arc<[String]>,
}

impl Discreet {
    pub(crate) fn new(desk: Box<dyn Desk>, secret: &str) -> Self {
        let password = secret.split_once(':').map(|(_, password)| password.trim());
        let secrets =
            [Some(secret.trim()), password].into_iter().flatten().filter(is_long).map(str::to_owned);
        Self { desk, secrets: secrets.collect() }
    }

    fn guard<T: 'static>(&self, exchange: Box<dyn Exchange<Item = T>>) -> Box<dyn Exchange<Item = T>> {
        Box::new(Guarded { exchange, secrets: self.secrets.to_vec() })
    }
}

fn is_long(secret: &&str) -> bool {
    secret.len() >= SHORTEST
}

struct Guarded<T> {
    exchange: Box<dyn Exchange<Item = T>>,
    secrets: Vec<String>,
}

impl<T> Guarded<T> {
    /// A secret goes out in another shape than it was given in.
    fn note(&mut self, requests: &[Request]) {
        let headers = requests.iter().flat_map(|request| &request.headers);
        for (_, value) in headers.filter(|(name, _)| SECRET_HEADERS.contains(name)) {
            self.hide(value.split_once(' ').map_or(value.as_str(), |(_, bare)| bare));
        }
        let bodies = requests.iter().filter_map(|request| request.body.as_deref());
        for session in bodies.filter_map(|body| serde_json::from_slice::<Session>(body).ok()) {
            self.hide(&session.id);
        }
    }

    fn hide(&mut self, secret: &str) {
        if is_long(&secret) && !self.secrets.iter().any(|known| known == secret) {
            self.secrets.push(secret.to_owned());
        }
    }
}

impl<T> Exchange for Guarded<T> {
    type Item = T;

    fn step(&mut self, answers: Vec<Answer>) -> Result<Step<T>, DeskError> {
        match self.exchange.step(answers) {
            Ok(Step::Fetch(requests)) => {
                self.note(&requests);
                Ok(Step::Fetch(requests))
            }
            Err(DeskError::Refused(words)) => Err(DeskError::Refused(hidden(words, &self.secrets))),
            step => step,
        }
    }
}

/// The words without any of the secrets, also where the words were cut in the middle of one.
fn hidden(mut words: String, secrets: &[String]) -> String {
    for secret in secrets {
        if words.contains(secret.as_str()) {
            words = words.replace(secret.as_str(), HIDDEN);
        }
        let begun = secret.char_indices().map(|(at, _)| at).skip(1).filter_map(|at| secret.get(..at));
        let cut = begun.filter(|begun| begun.len() >= SHORTEST && words.ends_with(begun)).last();
        if let Some(rest) = cut.and_then(|cut| words.strip_suffix(cut)) {
            words = format!("{rest}{HIDDEN}");
        }
    }
    words
}

impl Desk for Discreet {
    fn kind(&self) -> DeskKind {
        self.desk.kind()
    }

    fn capabilities(&self) -> Capabilities {
        self.desk.capabilities()
    }

    fn probe(&self) -> Box<dyn Exchange<Item = Profile>> {
        self.guard(self.desk.probe())
    }

    fn pull(&self, profile: &Profile, since: Option<&Cursor>) -> Box<dyn Exchange<Item = Page>> {
        self.guard(self.desk.pull(profile, since))
    }

    fn mark(&self, operation: &Operation) -> Box<dyn Exchange<Item = Mark>> {
        self.guard(self.desk.mark(operation))
    }

    fn send(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Sent>> {
        self.guard(self.desk.send(profile, operation))
    }

    fn look(&self, profile: &Profile, operation: &Operation) -> Box<dyn Exchange<Item = Option<Sent>>> {
        self.guard(self.desk.look(profile, operation))
    }

    fn listen(&self) -> Option<Request> {
        self.desk.listen()
    }

    fn file(&self, file: &FilePlace) -> Result<Request, DeskError> {
        self.desk.file(file)
    }

    fn file_bytes(&self, answer: Answer) -> Result<Vec<u8>, DeskError> {
        self.desk.file_bytes(answer).map_err(|error| match error {
            DeskError::Refused(words) => DeskError::Refused(hidden(words, &self.secrets)),
            error => error,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Method, Response};
    use url::Url;

    /// Asks in a session, and is refused with what it asked as the reason.
    struct InSession;

    impl Exchange for InSession {
        type Item = ();

        fn step(&mut self, answers: Vec<Answer>) -> Result<Step<()>, DeskError> {
            let Some(Ok(answer)) = answers.into_iter().next() else {
                let body = br#"{"SessionID":"vYbd7eqh","TicketID":"7"}"#.to_vec();
                let url = Url::parse("https://desk.example/TicketGet").unwrap();
                let request = Request { method: Method::Query, url, headers: vec![], body: Some(body) };
                return Ok(Step::Fetch(vec![request]));
            };
            Err(DeskError::Refused(String::from_utf8(answer.body).unwrap()))
        }
    }

    #[test]
    fn a_session_is_hidden_like_the_secret_that_it_was_given_for() {
        let mut exchange = Guarded { exchange: Box::new(InSession), secrets: vec!["geheim42".to_owned()] };
        let Ok(Step::Fetch(requests)) = exchange.step(vec![]) else { unreachable!("it asks first") };
        let body = requests[0].body.clone().unwrap();
        let refused = exchange.step(vec![Ok(Response { status: 400, headers: vec![], body })]);
        let words = r#"{"SessionID":"•••","TicketID":"7"}"#.to_owned();
        assert!(matches!(refused, Err(DeskError::Refused(said)) if said == words));
    }

    #[test]
    fn a_secret_is_hidden_wherever_it_stands_and_where_it_was_cut() {
        let secrets = ["anna:geheim42".to_owned(), "geheim42".to_owned()];
        let cases = [
            ("no rights", "no rights"),
            ("authorization: geheim42, once more geheim42!", "authorization: •••, once more •••!"),
            ("user anna:geheim42", "user •••"),
            ("the answer ended at gehei", "the answer ended at •••"),
            ("a word that begins so: geh", "a word that begins so: geh"),
        ];
        for (words, expected) in cases {
            assert_eq!(hidden(words.to_owned(), &secrets), expected);
        }
    }
}
