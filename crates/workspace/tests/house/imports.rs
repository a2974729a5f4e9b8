//! Files brought in through the whole house.

use crate::common::{Ring, workspace};
use parlance_workspace::{
    Workspace,
    terminal::Layout,
    view::{Changed, ImportAsk, ImportChoice, ImportForm, ImportSummary},
};
use std::{fmt::Write, fs, path::Path};
use tempfile::TempDir;

const ORDERS: &str = "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Id\n\
    #1,hanako@example.jp,paid,JPY,1980,2026-05-03 10:00:00 +0900,2,湯呑,990,髙橋 花子,5001\n\
    #2,=cmd@example.jp,paid,JPY,one,2026-05-03 10:00:00 +0900,1,\"=HYPERLINK(\"\"http://x\"\")\",990,A,5002\n";

struct House {
    dir: TempDir,
    workspace: Workspace,
}

impl House {
    async fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let workspace = workspace(&dir.path().join("data"), &Ring::new());
        workspace.create(None).await.unwrap();
        Self { dir, workspace }
    }

    fn file(&self, name: &str, text: &str) -> String {
        let path = self.dir.path().join(name);
        fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    async fn import(&self, path: &str) -> ImportSummary {
        self.workspace.import(form(path)).await.unwrap()
    }
}

fn form(path: &str) -> ImportForm {
    ImportForm {
        path: path.to_owned(),
        source: "shop".to_owned(),
        choice: ImportChoice::default(),
        dry_run: false,
        errors: None,
    }
}

#[tokio::test]
async fn a_shop_s_orders_are_seen_brought_in_and_taken_back() {
    let house = House::new().await;
    let path = house.file("orders.csv", ORDERS);
    let seen = house.workspace.import_preview(path.clone(), ImportChoice::default()).await.unwrap();
    assert_eq!(
        (seen.layout, seen.recognised, seen.encoding.as_str()),
        (Layout::ShopifyOrders, true, "UTF-8")
    );
    assert_eq!((seen.rows.len(), seen.found.len(), seen.asks.len()), (2, 1, 0));
    assert_eq!(seen.found[0].records, [("order".to_owned(), "#1".to_owned())]);
    assert_eq!(
        seen.faults[0].message,
        "Total: Not an amount."
            .replace("Total", "\u{2068}Total\u{2069}")
            .replace("Not an amount.", "\u{2068}Not an amount.\u{2069}")
    );

    let mut changes = house.workspace.subscribe();
    let done = house.import(&path).await;
    assert_eq!((done.rows, done.faults, done.counts.customers_new), (2, 1, 1));
    assert_eq!(done.counts.records_new.get("order"), Some(&1));
    assert!(matches!(changes.try_recv(), Ok(Changed::Imports { progress: None })));
    let errors = fs::read_to_string(done.errors.unwrap()).unwrap();
    assert!(errors.starts_with('\u{feff}') && errors.contains("\r\n3,amount,Total,"), "{errors}");

    let again = house.import(&path).await;
    assert!(again.nothing_new && again.import.is_none());
    let [import] = &house.workspace.imports().await.unwrap()[..] else { panic!("one was done") };
    let undone = house.workspace.undo_import(import.import).await.unwrap();
    assert_eq!((undone.records_removed, undone.customers_removed), (1, 1));
    assert_eq!(house.workspace.imports().await.unwrap(), []);
    house.workspace.close().await;
}

#[tokio::test]
async fn what_has_two_meanings_is_asked_and_not_brought_in() {
    let house = House::new().await;
    let path = house.file("other.csv", "email,order number,date,total\na@b.hu,1,03/04/2026,5\n");
    let seen = house.workspace.import_preview(path.clone(), ImportChoice::default()).await.unwrap();
    let [ImportAsk::Dates { day_first, month_first, .. }, ImportAsk::Currency] = &seen.asks[..] else {
        panic!("{:?}", seen.asks)
    };
    assert_eq!((day_first.as_str(), month_first.as_str()), ("2026-04-03", "2026-03-04"));
    let refused = house.workspace.import(form(&path)).await.unwrap_err();
    assert_eq!(
        (refused.code.as_str(), refused.args["asks"].as_str()),
        ("import-asks", "dates (date: 03/04/2026), currency")
    );
    let mut mapping = seen.mapping.unwrap();
    mapping.dates = Some(serde_json::from_str("\"day-first\"").unwrap());
    mapping.currency = Some("EUR".to_owned());
    let choice = ImportChoice { mapping: Some(mapping), ..ImportChoice::default() };
    let done = house.workspace.import(ImportForm { choice, ..form(&path) }).await.unwrap();
    assert_eq!(done.counts.records_new.get("order"), Some(&1));
    house.workspace.close().await;
}

#[tokio::test]
async fn a_header_of_the_errors_cannot_be_a_formula() {
    let house = House::new().await;
    let header = "email,order number,=1+1\na@b.hu,1,nonsense\n";
    let path = house.file("evil.csv", header);
    let mapped = [("email", "email"), ("order number", "order-number"), ("=1+1", "at")];
    let columns: Vec<_> =
        mapped.iter().map(|(c, f)| format!(r#"{{"column":"{c}","field":"{f}"}}"#)).collect();
    let mapping = format!(r#"{{"rows":"orders","columns":[{}]}}"#, columns.join(","));
    let choice =
        ImportChoice { mapping: Some(serde_json::from_str(&mapping).unwrap()), ..ImportChoice::default() };
    let done = house.workspace.import(ImportForm { choice, ..form(&path) }).await.unwrap();
    let errors = fs::read_to_string(done.errors.unwrap()).unwrap();
    assert!(errors.contains(",'=1+1,"), "{errors}");
    house.workspace.close().await;
}

#[tokio::test]
async fn files_that_are_none_are_told() {
    let house = House::new().await;
    let refused = async |path: &str| house.workspace.import(form(path)).await.unwrap_err();
    assert_eq!(refused("/nowhere/at/all.csv").await.args["why"], "missing");
    assert_eq!(refused(&house.dir.path().display().to_string()).await.args["why"], "folder");
    let zip = house.file("orders.xlsx", "PK\u{3}\u{4}");
    assert_eq!(refused(&zip).await.args["fault"], "archive");
    let nameless = ImportForm { source: " ".to_owned(), ..form(&zip) };
    assert_eq!(house.workspace.import(nameless).await.unwrap_err().code, "import-no-source");
    house.workspace.close().await;
}

#[tokio::test]
async fn an_import_that_is_stopped_leaves_nothing() {
    let house = House::new().await;
    let mut table = "email,order number,date\n".to_owned();
    for number in 0..60_000 {
        writeln!(table, "{number}@b.hu,{number},2026-01-01").unwrap();
    }
    let path = house.file("many.csv", &table);
    let mut changes = house.workspace.subscribe();
    let stopping = async {
        let told = changes.recv().await.unwrap();
        assert!(matches!(told, Changed::Imports { progress: Some(progress) } if progress.rows >= 10_000));
        let second = house.workspace.import(form(&path)).await.unwrap_err();
        assert_eq!(second.code, "import-running");
        house.workspace.stop_import().await.unwrap();
    };
    let (done, ()) = tokio::join!(house.workspace.import(form(&path)), stopping);
    assert_eq!(done.unwrap_err().code, "import-stopped");
    assert_eq!(house.workspace.imports().await.unwrap(), []);
    assert!(!Path::new(&house.dir.path().join("many errors.csv")).exists());
    house.workspace.close().await;
}
