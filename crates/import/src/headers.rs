//! What a table's header row says: a layout that we know, or what its columns may be.

use crate::{Field, Layout, MappedColumn, Mapping, RowKind};

/// A header as headers are compared: small letters, single spaces, `_` and `-` like spaces.
pub(crate) fn folded(header: &str) -> String {
    let spaced: String = header
        .trim()
        .chars()
        .map(|c| if matches!(c, '_' | '-' | ':' | '.') { ' ' } else { c })
        .flat_map(char::to_lowercase)
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The layout whose header row this is, if we know one.
pub(crate) fn layout(headers: &[String]) -> Option<Layout> {
    let folded: Vec<_> = headers.iter().map(|header| folded(header)).collect();
    let has = |names: &[&str]| names.iter().all(|name| folded.iter().any(|header| header == name));
    let has_any = |names: &[&str]| names.iter().any(|name| has(&[name]));
    if has(&["name", "email", "financial status", "created at", "lineitem name", "lineitem quantity"]) {
        Some(Layout::ShopifyOrders)
    } else if has(&["first name", "last name", "email"])
        && has_any(&["accepts email marketing", "accepts marketing"])
    {
        Some(Layout::ShopifyCustomers)
    } else if has(&["order total", "billing email"]) && has_any(&["order id", "order number"]) {
        Some(Layout::WoocommerceOrders)
    } else if has(&["name", "username", "email", "last active", "sign up"])
        || (has_any(&["customer id", "user id", "id"])
            && has_any(&["email", "user email"])
            && has(&["billing country"]))
    {
        Some(Layout::WoocommerceCustomers)
    } else {
        None
    }
}

/// Words of headers in the languages of shops, by what they mean. A header that is one of the words, or all of whose
/// words but the last are in front of it (`customer email`), means it.
const WORDS: &[(Field, &[&str])] = &[
    (
        Field::CustomerId,
        &[
            "customer id",
            "customer number",
            "customer no",
            "client id",
            "user id",
            "kundennummer",
            "kunden id",
            "kunden nr",
            "ügyfélszám",
            "vevőkód",
            "vevő azonosító",
            "numéro client",
            "id client",
            "número de cliente",
            "id cliente",
            "顧客id",
            "顧客番号",
            "会員id",
            "会員番号",
            "客户编号",
            "客户id",
            "會員編號",
            "고객번호",
            "고객 id",
            "رقم العميل",
            "ग्राहक आईडी",
        ],
    ),
    (
        Field::Email,
        &[
            "email",
            "e mail",
            "email address",
            "e mail address",
            "mail",
            "e mail adresse",
            "mailadresse",
            "e mail cím",
            "emailcím",
            "e mail címe",
            "adresse e mail",
            "courriel",
            "correo",
            "correo electrónico",
            "メール",
            "メールアドレス",
            "eメール",
            "邮箱",
            "电子邮件",
            "電子郵件",
            "이메일",
            "البريد الإلكتروني",
            "ईमेल",
            "ইমেল",
            "ഇമെയിൽ",
            "ఇమెయిల్",
        ],
    ),
    (
        Field::Phone,
        &[
            "phone",
            "phone number",
            "telephone",
            "mobile",
            "mobile phone",
            "telefon",
            "telefonnummer",
            "handy",
            "telefonszám",
            "mobil",
            "téléphone",
            "portable",
            "teléfono",
            "móvil",
            "電話",
            "電話番号",
            "携帯電話",
            "电话",
            "手机",
            "電話號碼",
            "전화번호",
            "휴대폰",
            "الهاتف",
            "رقم الهاتف",
            "फ़ोन",
            "मोबाइल",
            "ফোন",
        ],
    ),
    (
        Field::GivenName,
        &[
            "first name",
            "given name",
            "firstname",
            "vorname",
            "keresztnév",
            "utónév",
            "prénom",
            "nombre de pila",
            "名",
            "الاسم الأول",
        ],
    ),
    (
        Field::FamilyName,
        &[
            "last name",
            "family name",
            "surname",
            "lastname",
            "nachname",
            "familienname",
            "vezetéknév",
            "családnév",
            "nom de famille",
            "apellido",
            "apellidos",
            "姓",
            "اسم العائلة",
        ],
    ),
    (
        Field::Name,
        &[
            "name",
            "full name",
            "customer name",
            "customer",
            "kunde",
            "kundenname",
            "név",
            "ügyfél",
            "ügyfél neve",
            "vevő",
            "vevő neve",
            "nom",
            "nom du client",
            "client",
            "nombre",
            "nombre completo",
            "cliente",
            "氏名",
            "お名前",
            "名前",
            "imię i nazwisko",
            "klient",
            "顧客名",
            "姓名",
            "客户",
            "客户姓名",
            "이름",
            "고객명",
            "الاسم",
            "اسم العميل",
            "नाम",
            "নাম",
            "പേര്",
            "పేరు",
        ],
    ),
    (
        Field::Language,
        &[
            "language",
            "locale",
            "sprache",
            "nyelv",
            "langue",
            "idioma",
            "言語",
            "语言",
            "언어",
            "اللغة",
            "भाषा",
        ],
    ),
    (
        Field::Country,
        &[
            "country",
            "country code",
            "country region",
            "land",
            "ország",
            "pays",
            "país",
            "国",
            "国名",
            "国家",
            "國家",
            "국가",
            "الدولة",
            "देश",
        ],
    ),
    (
        Field::Subdivision,
        &[
            "state",
            "province",
            "region",
            "county",
            "bundesland",
            "megye",
            "département",
            "provincia",
            "estado",
            "都道府県",
            "省",
            "省份",
            "시도",
            "राज्य",
        ],
    ),
    (
        Field::City,
        &[
            "city",
            "town",
            "ort",
            "stadt",
            "város",
            "település",
            "ville",
            "ciudad",
            "市区町村",
            "市",
            "城市",
            "도시",
            "المدينة",
            "शहर",
        ],
    ),
    (
        Field::PostalCode,
        &[
            "zip",
            "zip code",
            "postal code",
            "postcode",
            "plz",
            "postleitzahl",
            "irányítószám",
            "code postal",
            "código postal",
            "郵便番号",
            "邮编",
            "邮政编码",
            "우편번호",
            "الرمز البريدي",
            "पिन कोड",
            "pin code",
        ],
    ),
    (
        Field::Street,
        &[
            "address",
            "address 1",
            "address1",
            "street",
            "address line 1",
            "straße",
            "strasse",
            "adresse",
            "anschrift",
            "cím",
            "utca",
            "rue",
            "dirección",
            "calle",
            "住所",
            "地址",
            "주소",
            "العنوان",
            "पता",
        ],
    ),
    (Field::Street2, &["address 2", "address2", "address line 2", "adresszusatz", "complément d'adresse"]),
    (
        Field::FormOfAddress,
        &[
            "form of address",
            "salutation",
            "anrede",
            "megszólítás",
            "civilité",
            "tratamiento",
            "敬称",
            "称呼",
        ],
    ),
    (
        Field::OrderNumber,
        &[
            "order number",
            "order no",
            "order",
            "order #",
            "order name",
            "bestellnummer",
            "bestellung",
            "auftragsnummer",
            "rendelésszám",
            "rendelés száma",
            "rendelés",
            "numéro de commande",
            "commande",
            "número de pedido",
            "pedido",
            "注文番号",
            "订单号",
            "订单编号",
            "訂單編號",
            "주문번호",
            "رقم الطلب",
            "ऑर्डर संख्या",
            "অর্ডার নম্বর",
        ],
    ),
    (
        Field::RecordId,
        &[
            "id",
            "record id",
            "order id",
            "transaction id",
            "return id",
            "refund id",
            "response id",
            "shipment id",
            "rma",
            "azonosító",
            "identifiant",
            "identificador",
        ],
    ),
    (
        Field::Delivered,
        &[
            "delivered",
            "delivered at",
            "delivery date",
            "zugestellt am",
            "lieferdatum",
            "kézbesítve",
            "kézbesítés dátuma",
            "livré le",
            "entregado",
            "配達日",
            "签收时间",
            "배송완료일",
        ],
    ),
    (
        Field::At,
        &[
            "date",
            "created",
            "created at",
            "order date",
            "date created",
            "time",
            "timestamp",
            "datum",
            "bestelldatum",
            "dátum",
            "rendelés dátuma",
            "kelt",
            "date de commande",
            "fecha",
            "fecha del pedido",
            "日付",
            "注文日",
            "注文日時",
            "日期",
            "下单时间",
            "訂購日期",
            "주문일",
            "날짜",
            "التاريخ",
            "तारीख",
            "তারিখ",
        ],
    ),
    (
        Field::Status,
        &[
            "status",
            "state of order",
            "állapot",
            "státusz",
            "statut",
            "état",
            "estado del pedido",
            "状態",
            "ステータス",
            "状态",
            "상태",
            "الحالة",
            "स्थिति",
        ],
    ),
    (
        Field::Total,
        &[
            "total",
            "order total",
            "amount",
            "grand total",
            "sum",
            "summe",
            "gesamt",
            "gesamtbetrag",
            "betrag",
            "összeg",
            "végösszeg",
            "összesen",
            "montant",
            "importe",
            "合計",
            "合計金額",
            "金額",
            "总金额",
            "金额",
            "總金額",
            "금액",
            "합계",
            "المبلغ",
            "الإجمالي",
            "राशि",
            "कुल",
        ],
    ),
    (
        Field::Currency,
        &[
            "currency",
            "currency code",
            "währung",
            "pénznem",
            "deviza",
            "devise",
            "moneda",
            "divisa",
            "通貨",
            "货币",
            "币种",
            "통화",
            "العملة",
            "मुद्रा",
        ],
    ),
    (
        Field::Payment,
        &[
            "payment",
            "payment method",
            "zahlungsart",
            "zahlungsweise",
            "fizetési mód",
            "mode de paiement",
            "forma de pago",
            "método de pago",
            "支払方法",
            "お支払い方法",
            "支付方式",
            "付款方式",
            "결제방법",
            "طريقة الدفع",
            "भुगतान विधि",
        ],
    ),
    (Field::Channel, &["channel", "sales channel", "kanal", "csatorna", "canal", "チャネル", "渠道", "채널"]),
    (Field::By, &["agent", "handled by", "employee", "bearbeiter", "ügyintéző", "担当者", "客服"]),
    (
        Field::ItemName,
        &[
            "item",
            "item name",
            "product",
            "product name",
            "lineitem name",
            "artikel",
            "produkt",
            "termék",
            "terméknév",
            "termék neve",
            "produit",
            "article",
            "producto",
            "artículo",
            "商品",
            "商品名",
            "商品名称",
            "품목",
            "상품명",
            "المنتج",
            "उत्पाद",
        ],
    ),
    (
        Field::ItemSku,
        &[
            "sku",
            "item sku",
            "product code",
            "artikelnummer",
            "cikkszám",
            "référence",
            "referencia",
            "商品コード",
            "商品编码",
        ],
    ),
    (
        Field::ItemQuantity,
        &[
            "quantity",
            "qty",
            "item quantity",
            "menge",
            "anzahl",
            "mennyiség",
            "darab",
            "quantité",
            "cantidad",
            "数量",
            "數量",
            "수량",
            "الكمية",
            "मात्रा",
        ],
    ),
    (
        Field::ItemPrice,
        &[
            "price",
            "item price",
            "unit price",
            "preis",
            "einzelpreis",
            "ár",
            "egységár",
            "prix",
            "prix unitaire",
            "precio",
            "単価",
            "单价",
            "단가",
            "السعر",
            "मूल्य",
        ],
    ),
    (
        Field::Carrier,
        &[
            "carrier",
            "courier",
            "shipping company",
            "versanddienst",
            "futár",
            "futárszolgálat",
            "transporteur",
            "transportista",
            "配送業者",
            "快递公司",
            "택배사",
        ],
    ),
    (
        Field::Tracking,
        &[
            "tracking",
            "tracking number",
            "tracking no",
            "sendungsnummer",
            "csomagszám",
            "numéro de suivi",
            "número de seguimiento",
            "追跡番号",
            "お問い合わせ番号",
            "快递单号",
            "운송장번호",
        ],
    ),
    (
        Field::Reason,
        &[
            "reason",
            "return reason",
            "grund",
            "retourengrund",
            "ok",
            "visszaküldés oka",
            "motif",
            "motivo",
            "返品理由",
            "退货原因",
            "사유",
        ],
    ),
    (
        Field::Score,
        &[
            "score",
            "rating",
            "csat",
            "nps",
            "ces",
            "bewertung",
            "értékelés",
            "pontszám",
            "note",
            "puntuación",
            "評価",
            "评分",
            "평점",
        ],
    ),
    (
        Field::Survey,
        &["survey", "survey type", "umfrage", "felmérés", "enquête", "encuesta", "アンケート", "调查"],
    ),
    (
        Field::Comment,
        &[
            "comment",
            "feedback",
            "kommentar",
            "megjegyzés",
            "hozzászólás",
            "commentaire",
            "comentario",
            "コメント",
            "评论",
            "의견",
        ],
    ),
    (
        Field::Points,
        &["points", "points change", "punkte", "pontok", "pont", "puntos", "ポイント", "积分", "포인트"],
    ),
    (
        Field::Balance,
        &[
            "balance",
            "points balance",
            "kontostand",
            "egyenleg",
            "solde",
            "saldo",
            "残高",
            "积分余额",
            "잔액",
        ],
    ),
    (Field::Tier, &["tier", "level", "stufe", "szint", "niveau", "nivel", "会員ランク", "等级", "등급"]),
];

/// What a header means by itself.
pub(crate) fn meaning(header: &str) -> Option<Field> {
    let folded = folded(header);
    let exact = |text: &str| WORDS.iter().find(|(_, words)| words.contains(&text)).map(|(field, _)| *field);
    exact(&folded).or_else(|| {
        // `Billing country`, `Shipping City`, `customer e-mail`: whose it is stands in front
        let (whose, what) = folded.split_once(' ')?;
        matches!(whose, "billing" | "customer" | "client" | "buyer" | "contact" | "default")
            .then(|| exact(what))?
    })
}

/// A mapping to offer for these headers.
pub(crate) fn guess(headers: &[String]) -> Mapping {
    let mut columns: Vec<MappedColumn> = Vec::new();
    for header in headers {
        let Some(field) = meaning(header) else { continue };
        if !columns.iter().any(|mapped| mapped.field == field || mapped.column == *header) {
            columns.push(MappedColumn { column: header.clone(), field });
        }
    }
    let has = |field| columns.iter().any(|mapped| mapped.field == field);
    let says = |words: &[&str]| headers.iter().any(|header| words.iter().any(|w| folded(header).contains(w)));
    let rows = if has(Field::Score) {
        RowKind::Surveys
    } else if has(Field::Points) || has(Field::Tier) {
        RowKind::Loyalty
    } else if says(&["refund", "erstattung", "visszatérítés", "remboursement", "reembolso", "返金", "退款"])
    {
        RowKind::Refunds
    } else if has(Field::Reason) || says(&["return", "retoure", "visszáru", "返品", "退货"]) {
        RowKind::Returns
    } else if has(Field::Tracking) || has(Field::Carrier) {
        RowKind::Shipments
    } else if has(Field::Total) || has(Field::ItemName) || has(Field::OrderNumber) {
        RowKind::Orders
    } else {
        RowKind::Customers
    };
    Mapping { rows, columns, dates: None, zone: None, decimal: None, currency: None, best: None }
}

impl RowKind {
    /// Every kind of rows.
    pub const ALL: [Self; 7] = [
        Self::Customers,
        Self::Orders,
        Self::Shipments,
        Self::Returns,
        Self::Refunds,
        Self::Surveys,
        Self::Loyalty,
    ];

    /// Fields without which no row of this kind can be read.
    pub fn needs(self) -> &'static [Field] {
        match self {
            Self::Customers => &[],
            Self::Orders => &[Field::OrderNumber, Field::At],
            Self::Shipments | Self::Returns => &[Field::OrderNumber, Field::At],
            Self::Refunds => &[Field::OrderNumber, Field::At, Field::Total],
            Self::Surveys => &[Field::Score, Field::At],
            Self::Loyalty => &[Field::Points, Field::At],
        }
    }

    /// Other fields that this kind of rows may have; those of the customer are in [`Field::OF_CUSTOMER`].
    pub fn takes(self) -> &'static [Field] {
        match self {
            Self::Customers => &[],
            Self::Orders => &[
                Field::RecordId,
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
                Field::Street,
                Field::Street2,
                Field::PostalCode,
            ],
            Self::Shipments => &[
                Field::RecordId,
                Field::Status,
                Field::Carrier,
                Field::Tracking,
                Field::Delivered,
                Field::Channel,
                Field::By,
            ],
            Self::Returns => &[
                Field::RecordId,
                Field::Status,
                Field::Reason,
                Field::ItemName,
                Field::ItemSku,
                Field::ItemQuantity,
                Field::ItemPrice,
                Field::Currency,
                Field::Channel,
                Field::By,
            ],
            Self::Refunds => {
                &[Field::RecordId, Field::Status, Field::Currency, Field::Payment, Field::Channel, Field::By]
            }
            Self::Surveys => &[Field::RecordId, Field::Survey, Field::Comment, Field::Channel, Field::By],
            Self::Loyalty => &[Field::RecordId, Field::Balance, Field::Tier, Field::Channel, Field::By],
        }
    }
}

impl Field {
    /// Fields of the customer; she needs one of the first three.
    pub const OF_CUSTOMER: &'static [Self] = &[
        Self::Email,
        Self::CustomerId,
        Self::Phone,
        Self::Name,
        Self::GivenName,
        Self::FamilyName,
        Self::Language,
        Self::Country,
        Self::Subdivision,
        Self::City,
        Self::PostalCode,
        Self::Street,
        Self::Street2,
        Self::FormOfAddress,
    ];
}
