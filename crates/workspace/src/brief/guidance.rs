//! Guidance in the agent's words, with what it holds for and how fresh it is.

use super::Ground;
use crate::{evidence::named_language, source, view::GuidanceView};
use parlance_market::{self as market, Channel, Scope};

/// In what a piece holds, as far as it shows: a word for the channel, her language if it has one, whether it has markets.
type Shown = (&'static str, Option<&'static str>, bool);

impl Ground<'_> {
    /// What holds in a channel, or in any.
    pub(super) fn guidance(&self, channel: Option<Channel>) -> Vec<GuidanceView> {
        let found = market::guidance(self.market_code(), self.known_language(), channel);
        // Most pieces hold in one of few scopes: each is said once.
        let mut scopes: Vec<(Shown, String)> = Vec::new();
        let mut scope = |of: Shown| match scopes.iter().find(|(known, _)| *known == of) {
            Some((_, said)) => said.clone(),
            None => {
                let said = self.scope(of);
                scopes.push((of, said.clone()));
                said
            }
        };
        found
            .into_iter()
            .map(|piece| GuidanceView {
                text: self.words.say(piece.id, &[]),
                topic: piece.topic.id().to_owned(),
                scope: scope(self.shown(&piece.scope)),
                source: source::shown(&piece.source(), self.today()),
            })
            .collect()
    }

    fn shown(&self, scope: &Scope) -> Shown {
        let channel = match scope.channels {
            [] => "any",
            [Channel::Email] => "email",
            [Channel::Chat] => "chat",
            [Channel::Phone] => "phone",
            _ => "several",
        };
        // Of all languages and markets that it holds in, hers.
        let hers = self.known_language().and_then(|tag| scope.language_of(tag));
        (channel, hers, !scope.markets.is_empty())
    }

    fn scope(&self, (channel, language, markets): Shown) -> String {
        let language = language.map(|tag| named_language(tag, self.words).name);
        let market = self.market.filter(|_| markets);
        let market = market.map(|market| market.name(self.words.language()).to_owned());
        let [languages, markets] = [language, market].map(|name| name.unwrap_or_else(|| "none".to_owned()));
        self.words.say("scope", &[("channel", channel), ("languages", &languages), ("markets", &markets)])
    }

    fn known_language(&self) -> Option<&str> {
        self.subject.language().or(self.market.map(|market| market.likely_language))
    }
}
