//! Guidance in the agent's words, with what it holds for and how fresh it is.

use super::Ground;
use crate::{evidence::named_language, view::GuidanceView};
use jiff::tz::TimeZone;
use parlance_market::{self as market, Channel, Guidance, Market, Scope};

impl Ground<'_> {
    pub(super) fn guidance(&self) -> Vec<GuidanceView> {
        let known = self.subject.language().or(self.market.map(|market| market.likely_language));
        let found = market::guidance(self.market_code(), known, Some(self.channel()));
        found.into_iter().map(|piece| self.piece(piece)).collect()
    }

    fn piece(&self, piece: &Guidance) -> GuidanceView {
        let today = self.now.to_zoned(TimeZone::UTC).date();
        GuidanceView {
            text: self.words.say(piece.id, &[]),
            topic: piece.topic.id().to_owned(),
            scope: self.scope(&piece.scope),
            source: piece.source.reference().to_owned(),
            checked: piece.source.checked.to_string(),
            stale: piece.source.is_stale(today),
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
        let languages = listed(scope.languages.iter().map(|tag| named_language(tag, self.words).name));
        let name =
            |code: &&str| Market::get(code).map(|market| market.name(self.words.language()).to_owned());
        let markets = listed(scope.markets.iter().filter_map(name));
        self.words.say("scope", &[("channel", channel), ("languages", &languages), ("markets", &markets)])
    }
}

/// `none` where there is nothing to list: Fluent's messages choose by it.
fn listed(names: impl Iterator<Item = String>) -> String {
    let names: Vec<_> = names.collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}
