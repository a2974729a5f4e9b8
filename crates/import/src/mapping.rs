//! Which column of a table is what: said by a layout that we know, or chosen by the agent.

use serde::{Deserialize, Serialize};
use specta::Type;

/// How a file is laid out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
#[serde(rename = "ImportLayout")]
pub enum Layout {
    /// Shopify's export of orders.
    ShopifyOrders,
    /// Shopify's export of customers.
    ShopifyCustomers,
    /// An export of orders from WooCommerce, by one of its export extensions.
    WoocommerceOrders,
    /// An export of customers from WooCommerce: its own report, or one of its export extensions'.
    WoocommerceCustomers,
    /// Any other table, with a [`Mapping`].
    Columns,
    /// JSON lines of our own open format.
    Lines,
    /// vCard 3 or 4.
    Vcard,
    /// JSContact cards.
    Jscontact,
    /// Mail: an mbox, or one message.
    Mail,
}

impl Layout {
    /// Every layout.
    pub const ALL: [Self; 9] = [
        Self::ShopifyOrders,
        Self::ShopifyCustomers,
        Self::WoocommerceOrders,
        Self::WoocommerceCustomers,
        Self::Columns,
        Self::Lines,
        Self::Vcard,
        Self::Jscontact,
        Self::Mail,
    ];

    /// Its name in files and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::ShopifyOrders => "shopify-orders",
            Self::ShopifyCustomers => "shopify-customers",
            Self::WoocommerceOrders => "woocommerce-orders",
            Self::WoocommerceCustomers => "woocommerce-customers",
            Self::Columns => "columns",
            Self::Lines => "lines",
            Self::Vcard => "vcard",
            Self::Jscontact => "jscontact",
            Self::Mail => "mail",
        }
    }

    /// The layout of a name.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layout| layout.word() == word)
    }

    /// Whether it is a table of rows and columns.
    pub fn is_table(self) -> bool {
        matches!(
            self,
            Self::ShopifyOrders
                | Self::ShopifyCustomers
                | Self::WoocommerceOrders
                | Self::WoocommerceCustomers
                | Self::Columns
        )
    }
}

/// What the rows of a table are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
#[serde(rename = "ImportRowKind")]
pub enum RowKind {
    /// Customers, a row each.
    Customers,
    /// Orders; rows that follow each other with one number are items of one order.
    Orders,
    /// Parcels.
    Shipments,
    /// Returns.
    Returns,
    /// Refunds.
    Refunds,
    /// Answers to surveys.
    Surveys,
    /// Changes of points or tier.
    Loyalty,
}

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
#[serde(rename = "ImportField")]
pub enum Field {
    /// The shop's id of the customer.
    CustomerId,
    /// Her whole name.
    Name,
    /// Her given name.
    GivenName,
    /// Her family name.
    FamilyName,
    /// E-mail address.
    Email,
    /// Phone number.
    Phone,
    /// Her language.
    Language,
    /// Her country: a code or a name.
    Country,
    /// State, province, prefecture.
    Subdivision,
    /// Town.
    City,
    /// Postal code.
    PostalCode,
    /// Street and house.
    Street,
    /// More of the street's address.
    Street2,
    /// How she asked to be addressed.
    FormOfAddress,
    /// The source's id of what the row is.
    RecordId,
    /// The order's number.
    OrderNumber,
    /// When.
    At,
    /// Where it stands.
    Status,
    /// The total, or the amount of a refund.
    Total,
    /// The currency of the amounts.
    Currency,
    /// How she paid, or by which way money went back.
    Payment,
    /// By which way it came: web, shop, phone.
    Channel,
    /// Who on our side had to do with it.
    By,
    /// What an item is called.
    ItemName,
    /// An item's number.
    ItemSku,
    /// How many.
    ItemQuantity,
    /// The price of one.
    ItemPrice,
    /// Who carries the parcel.
    Carrier,
    /// The carrier's number of it.
    Tracking,
    /// When it was handed over.
    Delivered,
    /// Why it comes back.
    Reason,
    /// Her answer to a survey, as a number.
    Score,
    /// Which survey: CSAT, NPS or CES.
    Survey,
    /// What she added.
    Comment,
    /// The change in points.
    Points,
    /// The points after it.
    Balance,
    /// The tier after it.
    Tier,
}

/// In which order a date such as 03/04/2026 is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// Day, month, year.
    DayFirst,
    /// Month, day, year.
    MonthFirst,
}

/// What stands before the decimals.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum DecimalMark {
    /// 1,234.50
    Point,
    /// 1.234,50
    Comma,
}

/// One column of a mapping.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
pub struct MappedColumn {
    /// The column's header as it stands in the file.
    pub column: String,
    /// What it holds.
    pub field: Field,
}

/// What the columns of a table are.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename = "ImportMapping")]
pub struct Mapping {
    /// What the rows are.
    pub rows: RowKind,
    /// The columns that are read; others are left.
    pub columns: Vec<MappedColumn>,
    /// The order of dates in numbers. Without it such a date is read only where it has one meaning, and is an error in
    /// its line where it has two.
    #[serde(default)]
    pub dates: Option<DateOrder>,
    /// The zone of times that have no offset, IANA; UTC if none.
    #[serde(default)]
    pub zone: Option<String>,
    /// What stands before the decimals. Without it an amount is read only where it has one meaning.
    #[serde(default)]
    pub decimal: Option<DecimalMark>,
    /// The currency (ISO 4217) where no column says it.
    #[serde(default)]
    pub currency: Option<String>,
    /// The best answer on a survey's scale where it is not the usual one (CSAT 5, NPS 10, CES 7).
    #[serde(default)]
    pub best: Option<String>,
}

impl Mapping {
    /// The header of the column that holds a field.
    pub fn column(&self, field: Field) -> Option<&str> {
        let mapped = self.columns.iter().find(|mapped| mapped.field == field);
        mapped.map(|mapped| mapped.column.as_str())
    }
}

/// What stands between the columns of a table.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tab.
    Tab,
}

impl Delimiter {
    /// Every delimiter.
    pub const ALL: [Self; 3] = [Self::Comma, Self::Semicolon, Self::Tab];

    /// The byte.
    pub fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}
