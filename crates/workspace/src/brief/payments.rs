//! How customers pay at her place, and how a refund reaches her.

use super::Ground;
use crate::{
    source,
    view::{PaymentView, RefundTime},
};
use jiff::civil::Date;
use parlance_market::{self as market, PaymentMethod, PaymentStatus};

impl Ground<'_> {
    pub(super) fn payments(&self) -> Vec<PaymentView> {
        let known = self.market_code().and_then(|code| market::payments(code).ok()).unwrap_or_default();
        known.iter().map(|method| shown(method, self.today())).collect()
    }
}

fn shown(method: &PaymentMethod, today: Date) -> PaymentView {
    let last_day = match method.status {
        PaymentStatus::Live => None,
        PaymentStatus::Ending { on } | PaymentStatus::Ended { on } => Some(on),
    };
    PaymentView {
        name: method.name.to_owned(),
        local_name: method.local_name.map(str::to_owned),
        kind: method.kind.id().to_owned(),
        refund: method.refund.id().to_owned(),
        refund_time: method
            .refund_time
            .map(|time| RefundTime { max: time.max, days: time.days.id().to_owned() }),
        refund_within_days: method.refund_within_days,
        last_day: last_day.map(|day| day.to_string()),
        ended: !method.status.is_open(today),
        sure: method.sure,
        source: source::shown(&method.source(), today),
    }
}
