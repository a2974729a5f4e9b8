//! Where a fact is from, as it is shown.

use crate::view::SourceView;
use jiff::civil::Date;
use parlance_market::Source;

pub(crate) fn shown(source: &Source, today: Date) -> SourceView {
    SourceView {
        reference: source.reference().to_owned(),
        checked: source.checked.to_string(),
        stale: source.is_stale(today),
    }
}
