//! Guidance in the agent's words, with what it holds for and how fresh it is.

use super::Ground;
use crate::{evidence::named_language, source, view::GuidanceView};
use parlance_market::{self as market, Channel, Guidance, Scope};

impl Ground<'_> {
    /// What holds in a channel, or in any.
    pub(super) fn guidance(&self, channel: Option<Channel>) -> Vec<GuidanceView> {
        let found = market::guidance(self.market_code(), self.known_language(), channel);
        found.into_iter().map(|piece| self.piece(piece)).collect()
    }

    fn piece(&self, piece: &Guidance) -> GuidanceView {
        GuidanceView {
            text: self.words.say(piece.id, &[]),
            topic: piece.topic.id().to_owned(),
            scope: self.scope(&piece.scope),
            source: source::shown(piece.source, self.today()),
        }
    }

    fn scope(&self, scope: &Scope) -> String {
        let channel = match scope.channels {
            [] => "any",
            [Channel::Email] => "email",
            [Channel::Chat] => "chat",
            [Channel::Phone] => "phone",
            _ => "several",
        };
        // Of all languages and markets that it holds in, hers.
        let hers = self.known_language().and_then(|tag| scope.language_of(tag));
        let language = hers.map(|tag| named_language(tag, self.words).name);
        let market = self.market.filter(|_| !scope.markets.is_empty());
        let market = market.map(|market| market.name(self.words.language()).to_owned());
        let [languages, markets] = [language, market].map(|name| name.unwrap_or_else(|| "none".to_owned()));
        self.words.say("scope", &[("channel", channel), ("languages", &languages), ("markets", &markets)])
    }

    fn known_language(&self) -> Option<&str> {
        self.subject.language().or(self.market.map(|market| market.likely_language))
    }
}
