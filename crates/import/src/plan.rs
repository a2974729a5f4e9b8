//! Which column of a table holds what, for every layout of a table.

use crate::{
    DateOrder, DecimalMark, Field, Layout, Mapping, RowKind,
    fault::{Fault, FaultCode},
    headers::folded,
    rows::Row,
    values,
};
use jiff::tz::TimeZone;
use parlance_model::Money;
use rust_decimal::Decimal;

/// The columns of a postal address.
#[derive(Clone, Default, Debug)]
pub(crate) struct AddressColumns {
    pub(crate) name: Option<usize>,
    pub(crate) given: Option<usize>,
    pub(crate) family: Option<usize>,
    pub(crate) lines: Vec<usize>,
    pub(crate) city: Option<usize>,
    pub(crate) subdivision: Option<usize>,
    pub(crate) postal_code: Option<usize>,
    pub(crate) country: Option<usize>,
}

/// How a table is read.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) rows: RowKind,
    pub(crate) headers: Vec<String>,
    at: Vec<Option<usize>>,
    /// Columns that say a field where its own is empty.
    also: Vec<(Field, usize)>,
    pub(crate) address: AddressColumns,
    pub(crate) ship_to: AddressColumns,
    /// Where the order stands by another reckoning (paid, packed): told behind the status.
    pub(crate) second_status: Option<usize>,
    pub(crate) cancelled: Option<usize>,
    pub(crate) fulfilled: Option<usize>,
    pub(crate) carrier: Option<usize>,
    pub(crate) refunded: Option<usize>,
    /// What the item's price was lowered by, for all of the row.
    pub(crate) item_discount: Option<usize>,
    /// The price of all of the row's items, where no column has the price of one.
    pub(crate) item_total: Option<usize>,
    pub(crate) item_tax: Option<usize>,
    /// Columns with whole items in them, each `name:…|quantity:…|total:…`.
    pub(crate) packed: Vec<usize>,
    /// `0` is no customer's id, but that of all guests.
    pub(crate) guests: bool,
    pub(crate) dates: Option<DateOrder>,
    pub(crate) zone: TimeZone,
    pub(crate) decimal: Option<DecimalMark>,
    pub(crate) currency: Option<String>,
    pub(crate) best: Option<Decimal>,
}

impl Plan {
    fn new(rows: RowKind, headers: &[String]) -> Self {
        Self {
            rows,
            headers: headers.to_vec(),
            at: vec![None; Field::Tier as usize + 1],
            also: Vec::new(),
            address: AddressColumns::default(),
            ship_to: AddressColumns::default(),
            second_status: None,
            cancelled: None,
            fulfilled: None,
            carrier: None,
            refunded: None,
            item_discount: None,
            item_total: None,
            item_tax: None,
            packed: Vec::new(),
            guests: false,
            dates: None,
            zone: TimeZone::UTC,
            decimal: Some(DecimalMark::Point),
            currency: None,
            best: None,
        }
    }

    /// The plan of a layout that we know.
    pub(crate) fn of_layout(layout: Layout, headers: &[String], dates: Option<DateOrder>) -> Option<Self> {
        let names: Vec<_> = headers.iter().map(|header| folded(header)).collect();
        let find = |name: &str| names.iter().position(|header| header == name);
        let mut plan = match layout {
            Layout::ShopifyOrders => shopify_orders(Self::new(RowKind::Orders, headers), &find),
            Layout::ShopifyCustomers => shopify_customers(Self::new(RowKind::Customers, headers), &find),
            Layout::WoocommerceOrders => {
                let mut plan = woocommerce_orders(Self::new(RowKind::Orders, headers), &find);
                let packed = |name: &String| {
                    name.strip_prefix("line item ").is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()))
                        || name == "line items"
                };
                plan.packed =
                    names.iter().enumerate().filter(|(_, name)| packed(name)).map(|(at, _)| at).collect();
                plan
            }
            Layout::WoocommerceCustomers => {
                woocommerce_customers(Self::new(RowKind::Customers, headers), &find)
            }
            _ => return None,
        };
        plan.dates = dates;
        Some(plan)
    }

    /// The plan of a mapping; `None` where one of its columns is not there or its zone is unknown.
    pub(crate) fn of_mapping(mapping: &Mapping, headers: &[String]) -> Option<Self> {
        let mut plan = Self::new(mapping.rows, headers);
        for mapped in &mapping.columns {
            let at = headers.iter().position(|header| *header == mapped.column)?;
            plan.set(mapped.field, Some(at));
        }
        let (place, name) = (|plan: &Self, field| plan.column(field), plan.column(Field::Name));
        plan.address = AddressColumns {
            name,
            given: place(&plan, Field::GivenName),
            family: place(&plan, Field::FamilyName),
            lines: [Field::Street, Field::Street2].into_iter().filter_map(|f| place(&plan, f)).collect(),
            city: place(&plan, Field::City),
            subdivision: place(&plan, Field::Subdivision),
            postal_code: place(&plan, Field::PostalCode),
            country: place(&plan, Field::Country),
        };
        plan.ship_to = plan.address.clone();
        plan.dates = mapping.dates;
        plan.decimal = mapping.decimal;
        plan.zone = match &mapping.zone {
            Some(zone) => TimeZone::get(zone).ok()?,
            None => TimeZone::UTC,
        };
        plan.currency = match &mapping.currency {
            Some(code) => Some(values::currency(code).ok()?),
            None => None,
        };
        plan.best = match &mapping.best {
            Some(best) => Some(values::amount(best, Some(DecimalMark::Point)).ok()?),
            None => None,
        };
        Some(plan)
    }

    fn set(&mut self, field: Field, at: Option<usize>) {
        if let Some(place) = self.at.get_mut(field as usize) {
            *place = place.or(at);
        }
    }

    /// The column of a field.
    pub(crate) fn column(&self, field: Field) -> Option<usize> {
        self.at.get(field as usize).copied().flatten()
    }

    /// The field that a column is read as.
    pub(crate) fn field(&self, column: usize) -> Option<Field> {
        let own = self.at.iter().position(|at| *at == Some(column));
        let own = own.and_then(|own| ALL_FIELDS.iter().find(|field| **field as usize == own).copied());
        own.or_else(|| self.also.iter().find(|(_, at)| *at == column).map(|(field, _)| *field))
    }

    /// What a row says of a field; `None` where the cell is empty.
    pub(crate) fn get<'a>(&self, row: &'a Row, field: Field) -> Option<&'a str> {
        if let Some(said) = self.column(field).and_then(|at| cell(row, at)) {
            return Some(said);
        }
        self.also.iter().filter(|(also, _)| *also == field).find_map(|(_, at)| cell(row, *at))
    }

    pub(crate) fn fault(&self, code: FaultCode, column: Option<usize>) -> Fault {
        let header = column.and_then(|at| self.headers.get(at)).map_or("", String::as_str);
        Fault::of(code, header)
    }

    pub(crate) fn missing(&self, field: Field) -> Fault {
        self.fault(FaultCode::Missing, self.column(field))
    }

    /// An amount of a column in the row's currency.
    pub(crate) fn money(&self, row: &Row, column: usize, currency: &str) -> Result<Option<Money>, Fault> {
        let Some(text) = cell(row, column) else { return Ok(None) };
        let amount = values::amount(text, self.decimal).map_err(|code| self.fault(code, Some(column)))?;
        if currency.is_empty() {
            return Err(self.fault(FaultCode::Currency, self.column(Field::Currency).or(Some(column))));
        }
        Ok(Some(Money { amount, currency: currency.to_owned() }))
    }

    /// The row's currency; empty where nothing says it.
    pub(crate) fn row_currency(&self, row: &Row) -> Result<String, Fault> {
        match (self.get(row, Field::Currency), &self.currency) {
            (Some(text), _) => {
                values::currency(text).map_err(|code| self.fault(code, self.column(Field::Currency)))
            }
            (None, Some(code)) => Ok(code.clone()),
            (None, None) => Ok(String::new()),
        }
    }

    /// A moment of a column.
    pub(crate) fn moment(&self, row: &Row, column: usize) -> Result<Option<parlance_model::Moment>, Fault> {
        let Some(text) = cell(row, column) else { return Ok(None) };
        let moment = values::moment(text, self.dates, &self.zone);
        moment.map(Some).map_err(|code| self.fault(code, Some(column)))
    }
}

const ALL_FIELDS: &[Field] = &[
    Field::CustomerId,
    Field::Name,
    Field::GivenName,
    Field::FamilyName,
    Field::Email,
    Field::Phone,
    Field::Language,
    Field::Country,
    Field::Subdivision,
    Field::City,
    Field::PostalCode,
    Field::Street,
    Field::Street2,
    Field::FormOfAddress,
    Field::RecordId,
    Field::OrderNumber,
    Field::At,
    Field::Status,
    Field::Total,
    Field::Currency,
    Field::Payment,
    Field::Channel,
    Field::By,
    Field::ItemName,
    Field::ItemSku,
    Field::ItemQuantity,
    Field::ItemPrice,
    Field::Carrier,
    Field::Tracking,
    Field::Delivered,
    Field::Reason,
    Field::Score,
    Field::Survey,
    Field::Comment,
    Field::Points,
    Field::Balance,
    Field::Tier,
];

/// A cell without the spaces around it, and without the apostrophe that keeps a spreadsheet from taking a number or a
/// formula for one; `None` where nothing is left.
pub(crate) fn cell(row: &Row, at: usize) -> Option<&str> {
    let text = row.cell(at).trim();
    let text = match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit() || "=+-@".contains(c)) => rest,
        _ => text,
    };
    (!text.is_empty()).then_some(text)
}

type Find<'a> = &'a dyn Fn(&str) -> Option<usize>;

/// <https://help.shopify.com/manual/fulfillment/managing-orders/exporting-orders>: a row an item, the order's own cells
/// filled in its first row only.
fn shopify_orders(mut plan: Plan, find: Find<'_>) -> Plan {
    for (field, header) in [
        (Field::OrderNumber, "name"),
        (Field::RecordId, "id"),
        (Field::Email, "email"),
        (Field::Phone, "phone"),
        (Field::At, "created at"),
        (Field::Status, "financial status"),
        (Field::Currency, "currency"),
        (Field::Total, "total"),
        (Field::Payment, "payment method"),
        (Field::Channel, "source"),
        (Field::By, "employee"),
        (Field::ItemName, "lineitem name"),
        (Field::ItemSku, "lineitem sku"),
        (Field::ItemQuantity, "lineitem quantity"),
        (Field::ItemPrice, "lineitem price"),
        (Field::Name, "billing name"),
        (Field::City, "billing city"),
        (Field::Subdivision, "billing province"),
        (Field::Country, "billing country"),
        (Field::PostalCode, "billing zip"),
    ] {
        plan.set(field, find(header));
    }
    for (field, header) in [
        (Field::Phone, "billing phone"),
        (Field::Phone, "shipping phone"),
        (Field::Name, "shipping name"),
        (Field::City, "shipping city"),
        (Field::Subdivision, "shipping province"),
        (Field::Country, "shipping country"),
    ] {
        plan.also.extend(find(header).map(|at| (field, at)));
    }
    plan.address = shopify_address("billing", find);
    plan.ship_to = shopify_address("shipping", find);
    plan.second_status = find("fulfillment status");
    plan.cancelled = find("cancelled at");
    plan.fulfilled = find("fulfilled at");
    plan.carrier = find("shipping method");
    plan.refunded = find("refunded amount");
    plan.item_discount = find("lineitem discount");
    plan
}

fn shopify_address(whose: &str, find: Find<'_>) -> AddressColumns {
    let of = |what: &str| find(&format!("{whose} {what}"));
    let lines: Vec<_> = [of("company"), of("address1"), of("address2")].into_iter().flatten().collect();
    let lines = if of("address1").is_some() { lines } else { of("street").into_iter().collect() };
    AddressColumns {
        name: of("name"),
        lines,
        city: of("city"),
        subdivision: of("province"),
        postal_code: of("zip"),
        country: of("country"),
        ..AddressColumns::default()
    }
}

/// <https://help.shopify.com/manual/customers/import-export-customers>
fn shopify_customers(mut plan: Plan, find: Find<'_>) -> Plan {
    let address = |what: &str| find(&format!("default address {what}")).or_else(|| find(what));
    for (field, at) in [
        (Field::CustomerId, find("customer id")),
        (Field::GivenName, find("first name")),
        (Field::FamilyName, find("last name")),
        (Field::Email, find("email")),
        (Field::Phone, find("phone")),
        (Field::Language, find("language")),
        (Field::City, address("city")),
        (Field::Subdivision, address("province code")),
        (Field::Country, address("country code")),
        (Field::PostalCode, address("zip")),
    ] {
        plan.set(field, at);
    }
    plan.also.extend(find("default address phone").map(|at| (Field::Phone, at)));
    plan.address = AddressColumns {
        given: find("first name"),
        family: find("last name"),
        lines: [address("company"), address("address1"), address("address2")].into_iter().flatten().collect(),
        city: address("city"),
        subdivision: address("province code"),
        postal_code: address("zip"),
        country: address("country code"),
        ..AddressColumns::default()
    };
    plan
}

/// The keys that WooCommerce's export extensions write: an order a row with `line_item_1`, … or `line_items`
/// (<https://woocommerce.com/document/import-and-export-of-woocommerce-orders/>), or an item a row with `item_name`, …
fn woocommerce_orders(mut plan: Plan, find: Find<'_>) -> Plan {
    let first = |names: &[&str]| names.iter().find_map(|name| find(name));
    for (field, names) in [
        (Field::RecordId, &["order id"] as &[&str]),
        (Field::OrderNumber, &["order number formatted", "order number", "order id"]),
        (Field::At, &["order date", "date", "date created"]),
        (Field::Status, &["status", "order status"]),
        (Field::Total, &["order total"]),
        (Field::Currency, &["order currency", "currency"]),
        (Field::Payment, &["payment method title", "payment method"]),
        (Field::CustomerId, &["customer id", "customer user"]),
        (Field::Email, &["billing email"]),
        (Field::Phone, &["billing phone"]),
        (Field::GivenName, &["billing first name"]),
        (Field::FamilyName, &["billing last name"]),
        (Field::Language, &["meta wpml language"]),
        (Field::City, &["billing city"]),
        (Field::Subdivision, &["billing state"]),
        (Field::Country, &["billing country"]),
        (Field::PostalCode, &["billing postcode"]),
        (Field::ItemName, &["item name"]),
        (Field::ItemSku, &["item sku"]),
        (Field::ItemQuantity, &["item quantity"]),
    ] {
        plan.set(field, first(names));
    }
    plan.also.extend(find("customer email").map(|at| (Field::Email, at)));
    plan.address = woocommerce_address("billing", find);
    plan.ship_to = woocommerce_address("shipping", find);
    plan.refunded = find("refunded total");
    plan.item_total = find("item total");
    plan.item_tax = first(&["item total tax", "item tax"]);
    plan.guests = true;
    plan
}

fn woocommerce_address(whose: &str, find: Find<'_>) -> AddressColumns {
    let of = |what: &str| find(&format!("{whose} {what}"));
    AddressColumns {
        name: None,
        given: of("first name"),
        family: of("last name"),
        lines: [of("company"), of("address 1"), of("address 2")].into_iter().flatten().collect(),
        city: of("city"),
        subdivision: of("state"),
        postal_code: of("postcode"),
        country: of("country"),
    }
}

/// WooCommerce's own report of customers (Analytics, Customers, Download), or an export extension's.
fn woocommerce_customers(mut plan: Plan, find: Find<'_>) -> Plan {
    let first = |names: &[&str]| names.iter().find_map(|name| find(name));
    for (field, names) in [
        (Field::CustomerId, &["customer id", "user id", "id"] as &[&str]),
        (Field::Name, &["name", "display name"]),
        (Field::GivenName, &["first name", "billing first name"]),
        (Field::FamilyName, &["last name", "billing last name"]),
        (Field::Email, &["email", "user email"]),
        (Field::Phone, &["billing phone", "phone"]),
        (Field::Language, &["locale"]),
        (Field::City, &["city", "billing city"]),
        (Field::Subdivision, &["region", "billing state"]),
        (Field::Country, &["country / region", "country", "billing country"]),
        (Field::PostalCode, &["postal code", "billing postcode"]),
    ] {
        plan.set(field, first(names));
    }
    plan.also.extend(first(&["billing email"]).map(|at| (Field::Email, at)));
    plan.also.extend(first(&["shipping phone"]).map(|at| (Field::Phone, at)));
    plan.address = match find("billing address 1") {
        Some(_) => woocommerce_address("billing", find),
        None => AddressColumns {
            city: plan.column(Field::City),
            subdivision: plan.column(Field::Subdivision),
            postal_code: plan.column(Field::PostalCode),
            country: plan.column(Field::Country),
            ..AddressColumns::default()
        },
    };
    plan.guests = true;
    plan
}
