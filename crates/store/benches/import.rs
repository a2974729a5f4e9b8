//! Orders into the encrypted store, as many as are asked for (`10000 100000 1000000` if nothing is), beside what reading
//! the same file takes, what the store takes without encryption, and what a bare SQLite takes with the same rows in one
//! table with one index.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a measurement that cannot go on says so at once"
)]

use jiff::Timestamp;
use mimalloc::MiMalloc;
use parlance_import::{Options, Reader};
use parlance_model::Incoming;
use parlance_store::{ImportOf, Imported, NO_KEY, Store, key_for_yardsticks};
use rusqlite::Connection;
use std::{
    env,
    fs::{self, File},
    io::{BufWriter, Write},
    path::Path,
    time::Instant,
};

/// As the command line has it.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const KEY: [u8; 32] = [7; 32];
const SIZES: [u64; 3] = [10_000, 100_000, 1_000_000];
const HEADER: &str = "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Address1,Shipping City,Shipping Zip,Shipping Country,Cancelled at,Payment Method,Refunded Amount,Id,Source";
const FAMILIES: [&str; 12] = [
    "髙橋",
    "Kovács",
    "الأحمد",
    "Groß",
    "शर्मा",
    "김",
    "Nguyễn",
    "Øverby",
    "Иванова",
    "O’Neill",
    "Şahin",
    "Νικολάου",
];
const GIVEN: [&str; 12] = [
    "花子",
    "Anna",
    "سارة",
    "Jürgen",
    "नीता",
    "민수",
    "Thị Hoa",
    "Åse",
    "Ольга",
    "Siobhán",
    "Çağla",
    "Ελένη",
];
const GOODS: [&str; 5] = ["湯呑", "Bögre, kék", "كوب", "Tasse", "Mug"];
/// Every so many customers have moved: their later orders name another street.
const MOVED: u64 = 20;

/// A file as Shopify writes it: each customer has five orders, here and there in it.
fn write_orders(path: &Path, rows: u64) {
    let mut file = BufWriter::new(File::create(path).unwrap());
    writeln!(file, "{HEADER}").unwrap();
    let customers = (rows / 5).max(1);
    let pick = |of: &[&'static str], n: u64| of[usize::try_from(n).unwrap() % of.len()];
    for n in 0..rows {
        let customer = n.wrapping_mul(2_654_435_761) % customers;
        let (family, given) = (pick(&FAMILIES, customer), pick(&GIVEN, customer / 12));
        let (day, hour, minute) = (1 + n % 28, n % 24, n % 60);
        let street = customer + u64::from(customer.is_multiple_of(MOVED) && n > rows / 2) * 1000;
        let total = 5 + n % 900;
        writeln!(
            file,
            "#{number},c{customer}@example.org,paid,2026-03-{day:02} {hour:02}:{minute:02}:30 +0100,unfulfilled,,no,EUR,{total}.00,4.90,1.10,{total}.00,,0,DHL,2026-03-{day:02} {hour:02}:{minute:02}:00 +0100,1,\"{good}\",{total}.00,,SKU-{sku},true,true,pending,{family} {given},Street {street},Street {street},,,Budapest,1011,,HU,+361{customer:07},{family} {given},Street {street},Budapest,1011,HU,,card,0.00,{id},web",
            number = 100_000 + n,
            good = pick(&GOODS, n),
            sku = n % 500,
            id = 5_000_000 + n,
        )
        .unwrap();
    }
    file.flush().unwrap();
}

fn measured<T>(what: &str, rows: u64, work: impl FnOnce() -> T) -> T {
    let (begun, used) = (Instant::now(), processor());
    let done = work();
    let (seconds, used) = (begun.elapsed().as_secs_f64(), processor() - used);
    #[allow(clippy::cast_precision_loss, reason = "a figure to read")]
    let speed = rows as f64 / seconds;
    println!("| {what} | {seconds:.2} s | {used:.2} s | {speed:.0} rows/s | {} |", load());
    done
}

/// For how many seconds this thread has had a processor, where the machine says so: where others are busy too, that says
/// more than the time does.
fn processor() -> f64 {
    let told = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanos: f64 = told.split(' ').next().and_then(|nanos| nanos.parse().ok()).unwrap_or_default();
    nanos / 1e9
}

/// How busy the machine is, where it says so.
fn load() -> String {
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    load.split(' ').next().unwrap_or_default().to_owned()
}

fn reader(path: &Path) -> Reader<File> {
    let options = Options { source: "shop".to_owned(), ..Options::default() };
    Reader::open(File::open(path).unwrap(), &options).unwrap()
}

fn main() {
    let asked: Vec<u64> = env::args().skip(1).filter_map(|rows| rows.parse().ok()).collect();
    let sizes = if asked.is_empty() { SIZES.to_vec() } else { asked };
    sizes.into_iter().for_each(measure);
}

fn measure(rows: u64) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("orders.csv");
    write_orders(&path, rows);
    let size = fs::metadata(&path).unwrap().len() / 1_000_000;
    println!("\n{rows} orders of {} customers, {size} MB\n", rows / 5);
    println!("| what | time | of the processor, the writing thread | speed | load |\n|---|---|---|---|---|");
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
    bare(&path, rows, &dir.path().join("bare.db"), Some(&KEY));
    bare(&path, rows, &dir.path().join("bare-open.db"), None);
    parlance(&path, rows, &dir.path().join("open"), None);
    parlance(&path, rows, &dir.path().join("encrypted"), Some(&KEY));
}

/// What the rows alone cost: one table, one unique index, no customers, no history of what was.
fn bare(path: &Path, rows: u64, place: &Path, key: Option<&[u8; 32]>) {
    let mut db = Connection::open(place).unwrap();
    if let Some(key) = key {
        db.execute_batch(&key_for_yardsticks(key)).unwrap();
    }
    db.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
        CREATE TABLE records (number TEXT NOT NULL, email TEXT NOT NULL, at_ms INTEGER NOT NULL, content TEXT NOT NULL) STRICT;
        CREATE UNIQUE INDEX records_by_number ON records (number);").unwrap();
    let kept = if key.is_some() { "a bare SQLCipher" } else { "a bare SQLite" };
    measured(&format!("{kept} takes the same orders, one table and one index"), rows, || {
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
    drop(db);
    fs::remove_file(place).unwrap();
}

fn parlance(path: &Path, rows: u64, dir: &Path, key: Option<&[u8; 32]>) {
    fs::create_dir(dir).unwrap();
    let key = key.unwrap_or(&NO_KEY);
    let store = Store::create(dir, key).unwrap();
    let kept = if *key == NO_KEY { "not encrypted" } else { "encrypted" };
    let first = measured(&format!("Parlance imports them, {kept}"), rows, || import(&store, path));
    assert_eq!(first.counts.records_new.values().sum::<u64>(), rows);
    measured("its log is worked off, others read and write meanwhile", rows, || store.close());
    if *key != NO_KEY {
        let files = fs::read_dir(dir).unwrap().filter_map(|file| file.unwrap().metadata().ok());
        println!("| its files, MB | {} | | | |", files.map(|file| file.len()).sum::<u64>() / 1_000_000);
        let store = Store::open(dir, key).unwrap();
        let again = measured("the same file again, where nothing is new", rows, || import(&store, path));
        assert_eq!((again.import, again.counts.records_same), (None, rows));
        let undone =
            measured("the import is taken back", rows, || store.undo_import(first.import.unwrap()).unwrap());
        assert_eq!(undone.records_removed, rows);
        store.close();
    }
    fs::remove_dir_all(dir).unwrap();
}

/// One thread reads the file, the other writes the store, as in the window.
fn import(store: &Store, path: &Path) -> Imported {
    let now = Timestamp::from_second(1_795_000_000).unwrap();
    let of = ImportOf { source: "shop", file: "orders.csv", layout: "shopify-orders", dry_run: false };
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
}
