//! Items of orders and returns.

use crate::{
    Field,
    fault::{Fault, FaultCode},
    plan::{Plan, cell},
    rows::Row,
    values,
};
use parlance_model::{Item, Money};
use rust_decimal::Decimal;

/// Decimals of a price that a discount or a quantity was divided into.
const DECIMALS: u32 = 4;

/// The item of a row; `None` where it names none.
pub(crate) fn of_row(plan: &Plan, row: &Row, currency: &str) -> Result<Option<Item>, Fault> {
    let Some(name) = plan.get(row, Field::ItemName) else { return Ok(None) };
    let quantity = match plan.get(row, Field::ItemQuantity) {
        Some(text) => {
            let whole = values::whole(text).ok().and_then(|whole| u32::try_from(whole).ok());
            whole.ok_or_else(|| plan.fault(FaultCode::Number, plan.column(Field::ItemQuantity)))?
        }
        None => 1,
    };
    let amount = |column: Option<usize>| match column.and_then(|at| Some((at, cell(row, at)?))) {
        Some((at, text)) => {
            values::amount(text, plan.decimal).map(Some).map_err(|code| plan.fault(code, Some(at)))
        }
        None => Ok(None),
    };
    let price = amount(plan.column(Field::ItemPrice))?;
    let price = match (price, amount(plan.item_total)?) {
        (Some(price), _) => {
            let off = amount(plan.item_discount)?.unwrap_or_default().abs();
            Some(price - each(off, quantity))
        }
        // WooCommerce's totals are without tax
        (None, Some(total)) => Some(each(total + amount(plan.item_tax)?.unwrap_or_default(), quantity)),
        (None, None) => None,
    };
    let price = match price {
        Some(_) if currency.is_empty() => {
            return Err(plan.fault(FaultCode::Currency, plan.column(Field::Currency)));
        }
        Some(amount) => Some(Money { amount: amount.normalize(), currency: currency.to_owned() }),
        None => None,
    };
    let sku = plan.get(row, Field::ItemSku).map(str::to_owned);
    Ok(Some(Item { name: name.to_owned(), sku, quantity, price }))
}

fn each(amount: Decimal, quantity: u32) -> Decimal {
    match quantity {
        0 | 1 => amount,
        of => (amount / Decimal::from(of)).round_dp(DECIMALS),
    }
}

/// Items in one cell: `name:…|sku:…|quantity:2|total:10.00`, several with `;` between them.
pub(crate) fn packed(text: &str, currency: &str) -> Result<Vec<Item>, FaultCode> {
    text.split(';')
        .map(str::trim)
        .filter(|item| !item.is_empty())
        .map(|item| unpacked(item, currency))
        .collect()
}

fn unpacked(text: &str, currency: &str) -> Result<Item, FaultCode> {
    let part = |wanted: &str| {
        let mut parts = text.split('|').filter_map(|part| part.split_once(':'));
        parts.find(|(key, _)| *key == wanted).map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    };
    let amount =
        |key| part(key).map(|text| values::amount(text, Some(crate::DecimalMark::Point))).transpose();
    let name = part("name").or_else(|| part("product_id")).ok_or(FaultCode::Missing)?;
    let quantity = part("quantity").map_or(Ok(1), values::whole)?;
    let quantity = u32::try_from(quantity).map_err(|_| FaultCode::Number)?;
    let tax = amount("total_tax")?.or(amount("tax")?).unwrap_or_default();
    let price = match amount("total")? {
        Some(_) if currency.is_empty() => return Err(FaultCode::Currency),
        Some(total) => {
            Some(Money { amount: each(total + tax, quantity).normalize(), currency: currency.to_owned() })
        }
        None => None,
    };
    Ok(Item { name: name.to_owned(), sku: part("sku").map(str::to_owned), quantity, price })
}
