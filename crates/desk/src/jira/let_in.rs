//! Whom Jira does not let in.
//!
//! An ended token is no error to Jira: whoever shows it is anonymous, and what anybody may ask is answered, be it with an
//! empty list, or with a 404 for what not everybody may see. Only a header tells.

use crate::{Answer, DeskError, Exchange, Response, Step};

const HEADER: &str = "x-seraph-loginreason";
const REFUSED: [&str; 2] = ["AUTHENTICATED_FAILED", "AUTHENTICATION_DENIED"];

/// The exchange, told 401 wherever Jira did not let us in.
pub(super) fn let_in<T: 'static>(inner: Box<dyn Exchange<Item = T>>) -> Box<dyn Exchange<Item = T>> {
    Box::new(LetIn(inner))
}

struct LetIn<T>(Box<dyn Exchange<Item = T>>);

impl<T> Exchange for LetIn<T> {
    type Item = T;

    fn step(&mut self, answers: Vec<Answer>) -> Result<Step<T>, DeskError> {
        self.0.step(answers.into_iter().map(|answer| answer.map(told)).collect())
    }
}

fn told(response: Response) -> Response {
    let reason = response.header(HEADER).unwrap_or_default();
    match REFUSED.iter().any(|refused| reason.contains(refused)) {
        true => Response { status: 401, ..response },
        false => response,
    }
}
