//! Tables: rows as customers, orders and the rest.

use crate::{
    Field, RowKind,
    fault::{Fault, FaultCode},
    items,
    limits::ITEMS,
    person,
    plan::{Plan, cell},
    rows::{Row, Rows},
    values,
};
use parlance_model::{Incoming, Item, Record, RecordBody, SurveyKind};
use rust_decimal::Decimal;
use std::io::Read;

/// A table that is read.
pub(crate) struct Table<R> {
    rows: Rows<R>,
    plan: Plan,
    source: String,
    row: Row,
    pending: Option<Pending>,
    fault: Option<Fault>,
    ended: bool,
    /// Rows that were read.
    pub(crate) count: u64,
}

/// An order whose items are not all read.
struct Pending {
    key: String,
    incoming: Incoming,
    /// One of its rows could not be read, so that it is not whole.
    broken: bool,
}

impl<R: Read> Table<R> {
    /// A table behind its header row.
    pub(crate) fn new(rows: Rows<R>, plan: Plan, source: &str) -> Self {
        let (row, source) = (Row::default(), source.to_owned());
        Self { rows, plan, source, row, pending: None, fault: None, ended: false, count: 0 }
    }

    /// The next customer with what the row, or the rows of one order, say.
    pub(crate) fn next(&mut self) -> Option<Result<Incoming, Fault>> {
        loop {
            if let Some(fault) = self.fault.take() {
                return Some(Err(fault));
            }
            if self.ended {
                return self.finished().map(Ok);
            }
            match self.rows.next(&mut self.row) {
                None => self.ended = true,
                Some(Err(fault)) => {
                    // it may have been one of the order's rows
                    if let Some(pending) = &mut self.pending {
                        pending.broken = true;
                    }
                    return Some(Err(fault));
                }
                Some(Ok(())) => {
                    self.count += 1;
                    if let Some(done) = self.take() {
                        return Some(Ok(done));
                    }
                }
            }
        }
    }

    pub(crate) fn plan(&self) -> &Plan {
        &self.plan
    }

    fn finished(&mut self) -> Option<Incoming> {
        let pending = self.pending.take()?;
        (!pending.broken).then_some(pending.incoming)
    }

    /// Takes the present row; gives what came before it if that is whole now.
    fn take(&mut self) -> Option<Incoming> {
        let line = self.row.line;
        let told = |fault: Fault| Some(Fault { line, ..fault });
        if self.row.len() > self.plan.headers.len()
            && self.row.cells().skip(self.plan.headers.len()).any(|c| !c.is_empty())
        {
            let done = self.finished();
            self.fault = told(Fault::new(line, FaultCode::Cells));
            return done;
        }
        if self.plan.rows != RowKind::Orders {
            return match one(&self.plan, &self.row, &self.source) {
                Ok(incoming) => Some(incoming),
                Err(fault) => {
                    self.fault = told(fault);
                    None
                }
            };
        }
        let key = self.plan.get(&self.row, Field::OrderNumber).unwrap_or_default();
        if let Some(pending) = self.pending.as_mut().filter(|pending| !key.is_empty() && pending.key == key) {
            if let Err(fault) = add_items(&self.plan, &self.row, &mut pending.incoming) {
                pending.broken = true;
                self.fault = told(fault);
            }
            return None;
        }
        let key = key.to_owned();
        let done = self.finished();
        match order(&self.plan, &self.row, &self.source) {
            Ok(incoming) => self.pending = Some(Pending { key, incoming, broken: false }),
            Err(fault) => {
                // its other rows are of no order, and no faults of their own
                let incoming = Incoming { line, customer: Default::default(), records: Vec::new() };
                self.pending = Some(Pending { key, incoming, broken: true });
                self.fault = told(fault);
            }
        }
        done
    }
}

/// A row that is not an order's.
fn one(plan: &Plan, row: &Row, source: &str) -> Result<Incoming, Fault> {
    let customer = person::of_row(plan, row)?;
    let body = match plan.rows {
        RowKind::Customers | RowKind::Orders => None,
        RowKind::Shipments => Some(shipment(plan, row)?),
        RowKind::Returns => Some(returned(plan, row)?),
        RowKind::Refunds => Some(refund(plan, row)?),
        RowKind::Surveys => Some(survey(plan, row)?),
        RowKind::Loyalty => Some(loyalty(plan, row)?),
    };
    let Some(body) = body else { return Ok(Incoming { line: row.line, customer, records: Vec::new() }) };
    let at = required_moment(plan, row)?;
    let text = |field| plan.get(row, field).map(str::to_owned);
    let remote_id = text(Field::RecordId).or_else(|| text(Field::Tracking)).unwrap_or_else(|| {
        let who = customer.id.as_deref().or(customer.emails.first().map(String::as_str));
        let amount =
            plan.get(row, Field::Total).or(plan.get(row, Field::Points)).or(plan.get(row, Field::Score));
        person::derived(&[
            body.kind(),
            body.order().unwrap_or_default(),
            who.unwrap_or_default(),
            &at.to_string(),
            amount.unwrap_or_default(),
        ])
    });
    let record = Record {
        source: source.to_owned(),
        remote_id,
        at,
        channel: text(Field::Channel),
        by: text(Field::By),
        language: None,
        body,
    };
    Ok(Incoming { line: row.line, customer, records: vec![record] })
}

fn required_moment(plan: &Plan, row: &Row) -> Result<parlance_model::Moment, Fault> {
    let missing = || plan.missing(Field::At);
    plan.moment(row, plan.column(Field::At).ok_or_else(missing)?)?.ok_or_else(missing)
}

fn order_number(plan: &Plan, row: &Row) -> Result<String, Fault> {
    let number = plan.get(row, Field::OrderNumber).ok_or_else(|| plan.missing(Field::OrderNumber))?;
    Ok(number.to_owned())
}

/// The first row of an order.
fn order(plan: &Plan, row: &Row, source: &str) -> Result<Incoming, Fault> {
    let number = order_number(plan, row)?;
    let customer = person::of_row(plan, row)?;
    let at = required_moment(plan, row)?;
    let currency = plan.row_currency(row)?;
    let money = |column: Option<usize>| match column {
        Some(column) => plan.money(row, column, &currency),
        None => Ok(None),
    };
    let text = |field| plan.get(row, field).map(str::to_owned);
    let remote_id = text(Field::RecordId).unwrap_or_else(|| number.clone());
    let cancelled = plan.cancelled.map(|at| plan.moment(row, at)).transpose()?.flatten();
    let fulfilled = plan.fulfilled.map(|at| plan.moment(row, at)).transpose()?.flatten();
    let second = plan.second_status.and_then(|at| cell(row, at));
    let said = [text(Field::Status), second.map(str::to_owned), cancelled.map(|_| "cancelled".to_owned())];
    let said: Vec<_> = said.into_iter().flatten().collect();
    let record = |remote_id: String, at, body| Record {
        source: source.to_owned(),
        remote_id,
        at,
        channel: text(Field::Channel),
        by: text(Field::By),
        language: None,
        body,
    };
    let mut records = vec![record(
        remote_id.clone(),
        at,
        RecordBody::Order {
            number: number.clone(),
            status: (!said.is_empty()).then(|| said.join(", ")),
            total: money(plan.column(Field::Total))?,
            items: Vec::new(),
            payment: text(Field::Payment),
            ship_to: person::address(&plan.ship_to, row).filter(person::is_place),
        },
    )];
    if let Some(fulfilled) = fulfilled {
        let body = RecordBody::Shipment {
            order: number.clone(),
            carrier: plan.carrier.and_then(|at| cell(row, at)).map(str::to_owned),
            tracking: None,
            status: second.map(str::to_owned),
            delivered: None,
        };
        records.push(record(format!("{remote_id}-fulfilled"), fulfilled, body));
    }
    // The export says how much went back in all, not when: not before the latest moment that it names.
    if let Some(amount) = money(plan.refunded)?.filter(|money| !money.amount.is_zero()) {
        let at = [Some(at), fulfilled, cancelled].into_iter().flatten().max_by_key(|at| at.utc).unwrap_or(at);
        let amount = parlance_model::Money { amount: amount.amount.abs(), ..amount };
        let body = RecordBody::Refund { order: number, amount, method: text(Field::Payment), status: None };
        records.push(record(format!("{remote_id}-refunded"), at, body));
    }
    let mut incoming = Incoming { line: row.line, customer, records };
    add_items(plan, row, &mut incoming)?;
    Ok(incoming)
}

/// The items of a row, to the order that it belongs to.
fn add_items(plan: &Plan, row: &Row, incoming: &mut Incoming) -> Result<(), Fault> {
    let Some(RecordBody::Order { items, total, .. }) = incoming.records.first_mut().map(|r| &mut r.body)
    else {
        return Ok(());
    };
    let mut currency = plan.row_currency(row)?;
    if currency.is_empty() {
        currency = total.as_ref().map(|total| total.currency.clone()).unwrap_or_default();
    }
    items.extend(items::of_row(plan, row, &currency)?);
    for column in &plan.packed {
        if let Some(text) = cell(row, *column) {
            items.extend(items::packed(text, &currency).map_err(|code| plan.fault(code, Some(*column)))?);
        }
    }
    match items.len() > ITEMS {
        true => Err(Fault::new(row.line, FaultCode::TooManyItems)),
        false => Ok(()),
    }
}

fn shipment(plan: &Plan, row: &Row) -> Result<RecordBody, Fault> {
    let text = |field| plan.get(row, field).map(str::to_owned);
    Ok(RecordBody::Shipment {
        order: order_number(plan, row)?,
        carrier: text(Field::Carrier),
        tracking: text(Field::Tracking),
        status: text(Field::Status),
        delivered: plan.column(Field::Delivered).map(|at| plan.moment(row, at)).transpose()?.flatten(),
    })
}

fn returned(plan: &Plan, row: &Row) -> Result<RecordBody, Fault> {
    let text = |field| plan.get(row, field).map(str::to_owned);
    let items: Vec<Item> = items::of_row(plan, row, &plan.row_currency(row)?)?.into_iter().collect();
    Ok(RecordBody::Return {
        order: order_number(plan, row)?,
        items,
        reason: text(Field::Reason),
        status: text(Field::Status),
    })
}

fn refund(plan: &Plan, row: &Row) -> Result<RecordBody, Fault> {
    let text = |field| plan.get(row, field).map(str::to_owned);
    let column = plan.column(Field::Total).ok_or_else(|| plan.missing(Field::Total))?;
    let amount = plan.money(row, column, &plan.row_currency(row)?)?;
    Ok(RecordBody::Refund {
        order: order_number(plan, row)?,
        amount: amount.ok_or_else(|| plan.missing(Field::Total))?,
        method: text(Field::Payment),
        status: text(Field::Status),
    })
}

fn survey(plan: &Plan, row: &Row) -> Result<RecordBody, Fault> {
    let of = |field| plan.fault(FaultCode::Survey, plan.column(field));
    let header = plan.column(Field::Score).and_then(|at| plan.headers.get(at)).map(|h| h.to_lowercase());
    let said = plan.get(row, Field::Survey).map(str::to_lowercase).or(header).unwrap_or_default();
    let kinds = [("csat", SurveyKind::Csat, 5), ("nps", SurveyKind::Nps, 10), ("ces", SurveyKind::Ces, 7)];
    let (_, survey, best) = kinds
        .into_iter()
        .find(|(word, ..)| said.contains(word))
        .or_else(|| plan.column(Field::Survey).is_none().then_some(("", SurveyKind::Csat, 5)))
        .ok_or_else(|| of(Field::Survey))?;
    let score = plan.get(row, Field::Score).ok_or_else(|| plan.missing(Field::Score))?;
    let score = values::amount(score, plan.decimal);
    let best = plan.best.unwrap_or(Decimal::from(best));
    let score = score.map_err(|code| plan.fault(code, plan.column(Field::Score)))?;
    if score > best {
        return Err(plan.fault(FaultCode::Number, plan.column(Field::Score)));
    }
    let comment = plan.get(row, Field::Comment).map(str::to_owned);
    Ok(RecordBody::Survey { survey, score, best, comment })
}

fn loyalty(plan: &Plan, row: &Row) -> Result<RecordBody, Fault> {
    let number = |field| {
        let text = plan.get(row, field);
        let number = text.map(values::whole).transpose();
        number.map_err(|code| plan.fault(code, plan.column(field)))
    };
    Ok(RecordBody::Loyalty {
        points: number(Field::Points)?.ok_or_else(|| plan.missing(Field::Points))?,
        balance: number(Field::Balance)?,
        tier: plan.get(row, Field::Tier).map(str::to_owned),
    })
}
