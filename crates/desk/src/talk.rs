//! Exchanges written as scripts, top to bottom: one asks, waits for the answers and goes on.
//!
//! The script is a future that waits for nothing but its own line, so no runtime is involved.

use crate::{Answer, DeskError, Exchange, Request, Step};
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

/// What lies between a script and whoever steps it.
struct Slot<T> {
    asked: Option<Vec<Request>>,
    answers: Option<Vec<Answer>>,
    given: Option<T>,
}

/// The script's end of the line.
pub(crate) struct Line<T>(Arc<Mutex<Slot<T>>>);

impl<T> Line<T> {
    fn slot(&self) -> MutexGuard<'_, Slot<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks all of these, and waits for the answers, in the same order and number.
    pub(crate) async fn fetch(&self, requests: Vec<Request>) -> Result<Vec<Answer>, DeskError> {
        let expected = requests.len();
        if expected == 0 {
            return Ok(Vec::new());
        }
        self.slot().asked = Some(requests);
        let answers = poll_fn(|_| match self.slot().answers.take() {
            Some(answers) => Poll::Ready(answers),
            None => Poll::Pending,
        });
        match answers.await {
            answers if answers.len() == expected => Ok(answers),
            _ => Err(DeskError::BadAnswer),
        }
    }

    /// Asks one thing.
    pub(crate) async fn ask(&self, request: Request) -> Result<Answer, DeskError> {
        self.fetch(vec![request]).await?.pop().ok_or(DeskError::BadAnswer)
    }

    /// Gives something out, and goes on when it was taken.
    pub(crate) async fn give(&self, item: T) {
        self.slot().given = Some(item);
        let mut shown = false;
        poll_fn(|_| match std::mem::replace(&mut shown, true) {
            true => Poll::Ready(()),
            false => Poll::Pending,
        })
        .await;
    }
}

type Script = Pin<Box<dyn Future<Output = Result<(), DeskError>> + Send>>;

struct Talk<T> {
    script: Option<Script>,
    line: Line<T>,
}

/// An exchange that follows a script.
pub(crate) fn exchange<T, F, R>(script: F) -> Box<dyn Exchange<Item = T>>
where
    T: Send + 'static,
    F: FnOnce(Line<T>) -> R,
    R: Future<Output = Result<(), DeskError>> + Send + 'static,
{
    let slot = Arc::new(Mutex::new(Slot { asked: None, answers: None, given: None }));
    let script = Box::pin(script(Line(Arc::clone(&slot))));
    Box::new(Talk { script: Some(script), line: Line(slot) })
}

/// An exchange that yields the one thing that its script comes to.
pub(crate) fn once<T, F, R>(script: F) -> Box<dyn Exchange<Item = T>>
where
    T: Send + 'static,
    F: FnOnce(Line<T>) -> R,
    R: Future<Output = Result<T, DeskError>> + Send + 'static,
{
    exchange(|line| {
        let script = script(Line(Arc::clone(&line.0)));
        async move {
            let item = script.await?;
            line.give(item).await;
            Ok(())
        }
    })
}

impl<T: Send> Exchange for Talk<T> {
    type Item = T;

    fn step(&mut self, answers: Vec<Answer>) -> Result<Step<T>, DeskError> {
        let Some(script) = self.script.as_mut() else { return Ok(Step::Done) };
        if !answers.is_empty() {
            self.line.slot().answers = Some(answers);
        }
        match script.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(outcome) => {
                self.script = None;
                outcome.map(|()| Step::Done)
            }
            Poll::Pending => self.line.wanted(),
        }
    }
}

impl<T> Line<T> {
    /// What the script waits for. A driver that gives no answers to a fetch gets none further.
    fn wanted(&self) -> Result<Step<T>, DeskError> {
        let mut slot = self.slot();
        if let Some(item) = slot.given.take() {
            return Ok(Step::Yield(item));
        }
        slot.asked.take().map(Step::Fetch).ok_or(DeskError::BadAnswer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Lost, Method};

    fn request() -> Request {
        let url = url::Url::parse("https://desk.example/x").unwrap();
        Request { method: Method::Get, url, headers: Vec::new(), body: None }
    }

    #[test]
    fn a_script_asks_gives_and_ends() {
        let mut talk = exchange(|line| async move {
            let answer = line.ask(request()).await?;
            line.give(answer).await;
            Ok(())
        });
        assert!(matches!(talk.step(vec![]), Ok(Step::Fetch(asked)) if asked == vec![request()]));
        assert!(matches!(talk.step(vec![Err(Lost::Dns)]), Ok(Step::Yield(Err(Lost::Dns)))));
        assert!(matches!(talk.step(vec![]), Ok(Step::Done)));
        assert!(matches!(talk.step(vec![]), Ok(Step::Done)));
    }

    #[test]
    fn a_wrong_number_of_answers_ends_it_with_an_error() {
        let mut talk = exchange::<(), _, _>(|line| async move {
            line.fetch(vec![request(), request()]).await?;
            Ok(())
        });
        assert!(talk.step(vec![]).is_ok());
        assert_eq!(talk.step(vec![Err(Lost::Dns)]).err(), Some(DeskError::BadAnswer));
        let mut unanswered = exchange::<(), _, _>(|line| async move { line.ask(request()).await.map(drop) });
        assert!(unanswered.step(vec![]).is_ok());
        assert_eq!(unanswered.step(vec![]).err(), Some(DeskError::BadAnswer));
    }
}
