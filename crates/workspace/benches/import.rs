//! A million orders into the encrypted store, beside what reading the same file takes with the `csv` crate alone, with our
//! own reader alone, and what a plain SQLite with the same rows takes.
//!
//! `PARLANCE_IMPORT_ROWS` asks for fewer.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a measurement that cannot go on says so at once"
)]

use parlance_import::{Options, Reader};
use parlance_model::Incoming;
use parlance_store::{ImportOf, Store};
use std::{
    env,
    fs::{self, File},
    io::{BufWriter, Write},
    path::Path,
    time::Instant,
};

const HEADER: &str = "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Address1,Shipping City,Shipping Zip,Shipping Country,Cancelled at,Payment Method,Refunded Amount,Id,Source";
const NAMES: [&str; 6] = ["髙橋 花子", "Kovács Anna", "سارة الأحمد", "Jürgen Groß", "नीता शर्मा", "김민수"];
const GOODS: [&str; 5] = ["湯呑", "Bögre, kék", "كوب", "Tasse", "Mug"];

/// A file as Shopify writes it: each customer has five orders, here and there in it.
fn write_orders(path: &Path, rows: u64) {
    let mut file = BufWriter::new(File::create(path).unwrap());
    writeln!(file, "{HEADER}").unwrap();
    let customers = (rows / 5).max(1);
    let pick = |of: &[&'static str], n: u64| of[usize::try_from(n).unwrap() % of.len()];
    for n in 0..rows {
        let customer = n.wrapping_mul(2_654_435_761) % customers;
        let (name, good) = (pick(&NAMES, customer), pick(&GOODS, n));
        let (day, hour, minute) = (1 + n % 28, n % 24, n % 60);
        let total = 5 + n % 900;
        writeln!(
            file,
            "#{number},c{customer}@example.org,paid,2026-03-{day:02} {hour:02}:{minute:02}:30 +0100,unfulfilled,,no,EUR,{total}.00,4.90,1.10,{total}.00,,0,DHL,2026-03-{day:02} {hour:02}:{minute:02}:00 +0100,1,\"{good}\",{total}.00,,SKU-{sku},true,true,pending,{name},Street {customer},Street {customer},,,Budapest,1011,,HU,+361{customer:07},{name},Street {customer},Budapest,1011,HU,,card,0.00,{id},web",
            number = 100_000 + n,
            sku = n % 500,
            id = 5_000_000 + n,
        )
        .unwrap();
    }
    file.flush().unwrap();
}

fn measured<T>(what: &str, rows: u64, work: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let done = work();
    let seconds = begun.elapsed().as_secs_f64();
    #[allow(clippy::cast_precision_loss, reason = "a figure to read")]
    let speed = rows as f64 / seconds;
    println!("| {what} | {seconds:.2} s | {speed:.0} rows/s |");
    done
}

fn reader(path: &Path) -> Reader<File> {
    let options = Options { source: "shop".to_owned(), ..Options::default() };
    Reader::open(File::open(path).unwrap(), &options).unwrap()
}

fn main() {
    let rows = env::var("PARLANCE_IMPORT_ROWS").ok().and_then(|rows| rows.parse().ok()).unwrap_or(1_000_000);
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("orders.csv");
    write_orders(&path, rows);
    println!(
        "{rows} orders of {} customers, {} MB\n",
        rows / 5,
        fs::metadata(&path).unwrap().len() / 1_000_000
    );
    println!("| what | time | speed |\n|---|---|---|");
    measured("the csv crate reads the file", rows, || {
        let mut reader = csv::Reader::from_path(&path).unwrap();
        let mut row = csv::StringRecord::new();
        let mut cells = 0;
        while reader.read_record(&mut row).unwrap() {
            cells += row.len();
        }
        assert!(cells > 0);
    });
    measured("our reader makes orders of it", rows, || {
        assert_eq!(reader(&path).filter(Result::is_ok).count() as u64, rows);
    });
    plain(&path, rows, &dir.path().join("plain.db"));
    encrypted(&path, rows, dir.path());
}

/// What the rows alone cost: one table, one unique index, no key, no customers, no history of what was.
fn plain(path: &Path, rows: u64, place: &Path) {
    let mut db = rusqlite::Connection::open(place).unwrap();
    db.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
        CREATE TABLE records (number TEXT NOT NULL, email TEXT NOT NULL, at_ms INTEGER NOT NULL, content TEXT NOT NULL) STRICT;
        CREATE UNIQUE INDEX records_by_number ON records (number);").unwrap();
    measured("a plain SQLite takes the same orders, one table and one index", rows, || {
        let transaction = db.transaction().unwrap();
        {
            let mut insert = transaction.prepare("INSERT INTO records VALUES (?1, ?2, ?3, ?4)").unwrap();
            for Incoming { customer, records, .. } in reader(path).map(Result::unwrap) {
                for record in records {
                    let content = serde_json::to_string(&record.body).unwrap();
                    let (number, at) = (&record.remote_id, record.at.as_millis());
                    insert.execute((number, &customer.emails[0], at, content)).unwrap();
                }
            }
        }
        transaction.commit().unwrap();
    });
}

fn encrypted(path: &Path, rows: u64, dir: &Path) {
    let store = Store::create(dir, &[7; 32]).unwrap();
    let now = jiff::Timestamp::from_second(1_795_000_000).unwrap();
    let of = ImportOf { source: "shop", file: "orders.csv", layout: "shopify-orders", dry_run: false };
    let import = || {
        let (sender, batches) = std::sync::mpsc::sync_channel::<Vec<Incoming>>(8);
        std::thread::scope(|scope| {
            scope.spawn(move || {
                let mut batch = Vec::new();
                for incoming in reader(path).map(Result::unwrap) {
                    batch.push(incoming);
                    if batch.len() == 512 {
                        sender.send(std::mem::take(&mut batch)).unwrap();
                    }
                }
                sender.send(batch).unwrap();
            });
            store.import(of, batches.into_iter().flatten(), &|| true, now).unwrap()
        })
    };
    let first = measured("Parlance imports them", rows, import);
    assert_eq!(first.counts.records_new.values().sum::<u64>(), rows);
    let again = measured("the same file again, where nothing is new", rows, import);
    assert_eq!((again.import, again.counts.records_same), (None, rows));
    let undone =
        measured("the import is taken back", rows, || store.undo_import(first.import.unwrap()).unwrap());
    assert_eq!(undone.records_removed, rows);
}
