//! A file's first rows: what they are, what they would become, and what a person has to say before they can.

use crate::{
    DateOrder, DecimalMark, Field, RowKind,
    fault::{Fault, FaultCode},
    open::{About, Options, Reader},
    plan::{Plan, cell},
    rows::{Row, Rows},
    values,
};
use jiff::civil::Date;
use parlance_model::Incoming;
use std::io::{Cursor, Read};

/// Rows that are looked at for dates and amounts with two meanings.
const LOOKED_AT: usize = 2_000;
/// So much of the file is looked at.
const HEAD: u64 = 2 * 1024 * 1024;
/// Samples of a column.
const SAMPLES: usize = 3;
/// Characters of a cell that are shown.
const SHOWN: usize = 200;

/// A file's beginning.
#[derive(Clone, Debug)]
pub struct Preview {
    /// What the file is; its mapping is complemented by what its values say.
    pub about: About,
    /// For each column: the field that it is read as, and its first values.
    pub columns: Vec<(Option<Field>, Vec<String>)>,
    /// The first rows.
    pub rows: Vec<Vec<String>>,
    /// What has to be said.
    pub asks: Vec<Ask>,
    /// What the first rows become.
    pub found: Vec<Incoming>,
    /// What of them cannot be taken.
    pub faults: Vec<Fault>,
}

/// Something that the file does not say.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Ask {
    /// Which column is this field.
    Column(Field),
    /// In which order the dates of a column are written.
    Dates {
        /// The column's header.
        column: String,
        /// A date with two meanings.
        example: String,
        /// With the day first.
        day_first: Date,
        /// With the month first.
        month_first: Date,
    },
    /// What stands before the decimals.
    Decimal {
        /// The column's header.
        column: String,
        /// An amount with two meanings.
        example: String,
    },
    /// The currency.
    Currency,
}

/// Looks at the beginning of a file: so many rows are shown.
///
/// # Errors
/// As [`Reader::open`].
pub fn preview<R: Read>(source: R, options: &Options, shown: usize) -> Result<Preview, Fault> {
    let mut head = Vec::new();
    let read = source.take(HEAD).read_to_end(&mut head);
    read.map_err(|_| Fault::new(0, FaultCode::Unreadable))?;
    let cut = head.len() as u64 == HEAD;
    let first = Reader::open(Cursor::new(&head), options)?;
    let mut about = first.about().clone();
    let (mut columns, mut rows, mut asks) = (Vec::new(), Vec::new(), Vec::new());
    let mut options = options.clone();
    if let (Some(delimiter), Some(plan)) = (about.delimiter, first.plan()) {
        let all = table(&head, &about, delimiter.byte());
        asks = ask(plan, &all, &mut about);
        if let Some(mapping) = &about.mapping {
            options.mapping = Some(mapping.clone());
        }
        columns = (0..about.headers.len()).map(|at| (plan.field(at), samples(&all, at))).collect();
        let cells = |row: &Row| (0..about.headers.len()).map(|at| short(row.cell(at))).collect();
        rows = all.iter().take(shown).map(cells).collect();
    }
    let (mut found, mut faults) = (Vec::new(), Vec::new());
    let mut reader = Reader::open(Cursor::new(&head), &options)?;
    while found.len() + faults.len() < shown {
        match reader.next() {
            Some(Ok(incoming)) => found.push(incoming),
            // the last piece of a file that goes on is cut off here, not there
            Some(Err(fault)) if cut && matches!(fault.code, FaultCode::OpenQuote | FaultCode::Card) => break,
            Some(Err(fault)) => faults.push(fault),
            None => break,
        }
    }
    Ok(Preview { about, columns, rows, asks, found, faults })
}

fn table(head: &[u8], about: &About, delimiter: u8) -> Vec<Row> {
    let text = crate::encoding::Decoding::new(Cursor::new(head), about.encoding.encoding);
    let mut rows = Rows::new(text, delimiter);
    let (mut all, mut row, mut behind_header) = (Vec::new(), Row::default(), false);
    while all.len() < LOOKED_AT {
        match rows.next(&mut row) {
            Some(Ok(())) if behind_header => all.push(row.clone()),
            Some(Ok(())) => {
                behind_header = row.cells().map(str::trim).eq(about.headers.iter().map(String::as_str))
            }
            Some(Err(_)) => {}
            None => break,
        }
    }
    all
}

fn samples(rows: &[Row], at: usize) -> Vec<String> {
    let mut samples: Vec<String> = Vec::new();
    for text in rows.iter().filter_map(|row| cell(row, at)) {
        let text = short(text);
        if samples.len() < SAMPLES && !samples.contains(&text) {
            samples.push(text);
        }
    }
    samples
}

fn short(text: &str) -> String {
    text.chars().take(SHOWN).collect()
}

/// What has to be said; what the values decide is written into the mapping.
fn ask(plan: &Plan, rows: &[Row], about: &mut About) -> Vec<Ask> {
    let mut asks = Vec::new();
    let has = |field| plan.column(field).is_some();
    if about.mapping.is_some() {
        asks.extend(plan.rows.needs().iter().filter(|field| !has(**field)).map(|field| Ask::Column(*field)));
    }
    if ![Field::Email, Field::CustomerId, Field::Phone].into_iter().any(has) {
        asks.push(Ask::Column(Field::Email));
    }
    let dates = [Field::At, Field::Delivered].into_iter().filter_map(|field| plan.column(field));
    if plan.dates.is_none() {
        match order(plan, rows, dates) {
            Order::Decided(order) => {
                if let Some(mapping) = &mut about.mapping {
                    mapping.dates = Some(order);
                }
            }
            Order::Asked(ask) => asks.push(ask),
            Order::Clear => {}
        }
    }
    let amounts: Vec<_> = [Field::Total, Field::ItemPrice, Field::Score]
        .into_iter()
        .filter_map(|field| plan.column(field))
        .collect();
    if plan.decimal.is_none() {
        match mark(plan, rows, &amounts) {
            Mark::Decided(mark) => {
                if let Some(mapping) = &mut about.mapping {
                    mapping.decimal = Some(mark);
                }
            }
            Mark::Asked(ask) => asks.push(ask),
            Mark::Clear => {}
        }
    }
    let has_money = plan.rows != RowKind::Surveys && (has(Field::Total) || has(Field::ItemPrice));
    if has_money && !has(Field::Currency) && plan.currency.is_none() {
        asks.push(Ask::Currency);
    }
    asks
}

enum Order {
    Clear,
    Decided(DateOrder),
    Asked(Ask),
}

/// In which order dates are written: said by one that has only one meaning, if none says the other.
fn order(plan: &Plan, rows: &[Row], columns: impl Iterator<Item = usize>) -> Order {
    let (mut day_first, mut month_first, mut open) = (false, false, None);
    for at in columns {
        for text in rows.iter().filter_map(|row| cell(row, at)) {
            let read = |order| values::moment(text, Some(order), &plan.zone);
            match values::moment(text, None, &plan.zone) {
                Err(FaultCode::AmbiguousDate) => open = open.or(Some((at, text))),
                Ok(_) => match (read(DateOrder::DayFirst), read(DateOrder::MonthFirst)) {
                    (Ok(_), Err(_)) if !text.contains('.') => day_first = true,
                    (Err(_), Ok(_)) => month_first = true,
                    _ => {}
                },
                Err(_) => {}
            }
        }
    }
    match (open, day_first, month_first) {
        (None, ..) => Order::Clear,
        (Some(_), true, false) => Order::Decided(DateOrder::DayFirst),
        (Some(_), false, true) => Order::Decided(DateOrder::MonthFirst),
        (Some((at, text)), ..) => {
            let read = |order| values::moment(text, Some(order), &plan.zone).ok();
            let day = |order| read(order).map(|at| at.utc.to_zoned(plan.zone.clone()).date());
            match (day(DateOrder::DayFirst), day(DateOrder::MonthFirst)) {
                (Some(day_first), Some(month_first)) => {
                    let column = plan.headers.get(at).cloned().unwrap_or_default();
                    Order::Asked(Ask::Dates { column, example: short(text), day_first, month_first })
                }
                _ => Order::Clear,
            }
        }
    }
}

enum Mark {
    Clear,
    Decided(DecimalMark),
    Asked(Ask),
}

fn mark(plan: &Plan, rows: &[Row], columns: &[usize]) -> Mark {
    let (mut point, mut comma, mut open) = (false, false, None);
    for at in columns {
        for text in rows.iter().filter_map(|row| cell(row, *at)) {
            let read = |mark| values::amount(text, Some(mark));
            match values::amount(text, None) {
                Err(FaultCode::AmbiguousAmount) => open = open.or(Some((*at, text))),
                Ok(value) => {
                    let is = |mark| read(mark).is_ok_and(|read| read == value);
                    match (is(DecimalMark::Point), is(DecimalMark::Comma)) {
                        (true, false) => point = true,
                        (false, true) => comma = true,
                        _ => {}
                    }
                }
                Err(_) => {}
            }
        }
    }
    match (open, point, comma) {
        (None, true, false) | (Some(_), true, false) => Mark::Decided(DecimalMark::Point),
        (None, false, true) | (Some(_), false, true) => Mark::Decided(DecimalMark::Comma),
        (None, ..) => Mark::Clear,
        (Some((at, text)), ..) => {
            let column = plan.headers.get(at).cloned().unwrap_or_default();
            Mark::Asked(Ask::Decimal { column, example: short(text) })
        }
    }
}
