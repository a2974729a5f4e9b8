//! Markets as such: the list, and a page each.

use super::Workspace;
use crate::{
    brief,
    view::{MarketEntry, MarketPage, Problem},
};

impl Workspace {
    /// Every market, by its name in the agent's language.
    pub async fn markets(&self) -> Result<Vec<MarketEntry>, Problem> {
        let open = self.opened().await?;
        Ok(brief::markets(open.words(&self.inner)))
    }

    /// All that is known now of a market (ISO 3166-1 alpha-2) or of a part of it (ISO 3166-2).
    pub async fn market_page(&self, market: &str, part: Option<&str>) -> Result<MarketPage, Problem> {
        let open = self.opened().await?;
        brief::page(market, part, open.words(&self.inner), self.now())
    }
}
