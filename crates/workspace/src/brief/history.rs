//! What was between us and her besides this ticket: other ways by which she was in touch, what we promised.

use super::Ground;
use crate::history::{channel_name, date};
use parlance_store::PromiseState;

impl Ground<'_> {
    pub(super) fn history(&self) -> Vec<String> {
        let elsewhere = self.subject.elsewhere.iter().map(|(channel, latest)| {
            let name = channel_name(channel, self.words);
            let args =
                [("channel", channel.to_ascii_lowercase()), ("name", name), ("date", date((*latest).into()))];
            self.words.say("history-elsewhere", &args.each_ref().map(|(key, value)| (*key, value.as_str())))
        });
        self.promised().into_iter().chain(elsewhere).collect()
    }

    fn promised(&self) -> Option<String> {
        let promise = self.subject.promise.as_ref()?;
        let state = match promise.state {
            PromiseState::Open => "open",
            PromiseState::Kept => "kept",
            PromiseState::Withdrawn => "withdrawn",
        };
        let (made, due) = (date(promise.made), promise.due.map_or_else(|| "none".to_owned(), date));
        let args = [("text", promise.text.as_str()), ("made", &made), ("due", &due), ("state", state)];
        Some(self.words.say("history-promised", &args))
    }
}
