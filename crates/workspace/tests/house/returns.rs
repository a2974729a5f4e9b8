//! A return from the question to the money, over a real store: verdict, case, approval, totals and the audit trail.

use crate::common::{ByHand, Ring, now};
use parlance_store::{Newcomer, Store};
use parlance_vault::Vault;
use parlance_workspace::{
    Keyring, Workspace,
    model::{CustomerId, Item, Money, Record, RecordBody, RemotePerson},
    view::{
        ApprovalForm, CaseFilter, CaseForm, CaseStep, CaseView, LimitsForm, MarketLimitForm, Problem,
        ReturnAnswer, ReturnQuery,
    },
};
use std::sync::Arc;
use tempfile::TempDir;

const POLICY: &str = "shop = \"Kék Kerámia\"\n[default]\nwindow = { days = 30 }\nrefund-hours = 48\n\
    [[default.options]]\nkind = \"prepaid-label\"\npays = \"shop\"\n";

struct House {
    _dir: TempDir,
    clock: ByHand,
    workspace: Workspace,
    store: Store,
    her: CustomerId,
}

fn money(amount: &str) -> Money {
    Money { amount: amount.parse().unwrap(), currency: "EUR".to_owned() }
}

fn record(id: &str, at: &str, body: RecordBody) -> Record {
    Record {
        source: "Kék Kerámia".to_owned(),
        remote_id: id.to_owned(),
        at: at.parse().unwrap(),
        channel: Some("web".to_owned()),
        by: None,
        language: None,
        body,
    }
}

/// An order of two bowls at 40 euros, delivered a week ago.
fn order(number: &str) -> [Record; 2] {
    let order = RecordBody::Order {
        number: number.to_owned(),
        status: None,
        total: Some(money("80.00")),
        items: vec![Item { name: "Bowl".to_owned(), sku: None, quantity: 2, price: Some(money("40.00")) }],
        payment: Some("Kreditkarte".to_owned()),
        ship_to: None,
    };
    let shipment = RecordBody::Shipment {
        order: number.to_owned(),
        carrier: None,
        tracking: None,
        status: None,
        delivered: Some("2026-11-16T10:00:00Z".parse().unwrap()),
    };
    let id = |what: &str| [what, number].concat();
    [record(&id("o"), "2026-11-13T10:00:00Z", order), record(&id("s"), "2026-11-14T10:00:00Z", shipment)]
}

async fn house() -> House {
    let (dir, ring, clock) = (tempfile::tempdir().unwrap(), Ring::new(), ByHand::default());
    let keyring: Arc<dyn Keyring> = ring.clone();
    let workspace =
        Workspace::for_terminal(dir.path().to_owned(), Arc::new(clock.clone()), keyring.clone(), "en");
    workspace.create(None).await.unwrap();
    let vault = Vault::open(dir.path(), keyring).unwrap();
    let store = Store::open(dir.path(), vault.store_key().expose()).unwrap();
    let person = RemotePerson {
        remote_id: Some("c1".to_owned()),
        name: Some("Anna Schmidt".to_owned()),
        email: Some("anna@example.de".to_owned()),
        country: Some("DE".to_owned()),
        language: Some("de".to_owned()),
        ..RemotePerson::default()
    };
    let newcomer = Newcomer { person, ..Newcomer::default() };
    let her = store.put_customers("Kék Kerámia", &[newcomer], None, now()).unwrap()[0];
    let records: Vec<_> = order("#1001").into_iter().chain(order("#1002")).map(|one| (her, one)).collect();
    store.put_records(&records, None, now()).unwrap();
    assert!(workspace.set_return_policy(POLICY.to_owned()).await.unwrap().faults.is_empty());
    House { _dir: dir, clock, workspace, store, her }
}

fn limits() -> LimitsForm {
    LimitsForm {
        currency: "EUR".to_owned(),
        per_case: "50".to_owned(),
        per_day: "70".to_owned(),
        markets: vec![MarketLimitForm {
            market: "JP".to_owned(),
            per_case: Some("5".to_owned()),
            per_day: None,
        }],
    }
}

fn of(order: &str) -> ReturnQuery {
    ReturnQuery { order: order.to_owned(), ..ReturnQuery::default() }
}

impl House {
    async fn open(&self, order: &str) -> CaseView {
        let form = CaseForm { query: of(order), reason: "does not match the table".to_owned() };
        self.workspace.open_case(form, Some("Nóra".to_owned())).await.unwrap()
    }

    async fn step(&self, case: &CaseView, step: CaseStep) -> Result<CaseView, Problem> {
        self.workspace.step_case(case.id, step, "as agreed".to_owned(), Some("Nóra".to_owned())).await
    }

    async fn goodwill(&self, case: &CaseView, amount: &str) -> CaseView {
        self.step(case, CaseStep::Goodwill { amount: amount.to_owned() }).await.unwrap()
    }
}

#[tokio::test]
async fn a_return_goes_from_the_question_to_the_money_and_every_step_is_in_the_audit_trail() {
    let house = house().await;
    house
        .workspace
        .set_return_limits(Some(LimitsForm { per_case: "100".into(), per_day: "100".into(), ..limits() }))
        .await
        .unwrap();
    // The number is found without its mark, too.
    let verdict = house.workspace.return_options(of("1001")).await.unwrap();
    assert_eq!(
        (verdict.answer, verdict.customer, verdict.order.as_str()),
        (ReturnAnswer::Eligible, house.her, "#1001")
    );
    let mut case = house.open("#1001").await;
    assert_eq!(
        (case.state.as_str(), case.message.as_ref().map(|message| message.about.as_str())),
        ("requested", Some("requested"))
    );
    for (step, told) in [
        (CaseStep::Approve { option: Some("prepaid-label".to_owned()) }, Some("approved")),
        (CaseStep::SendLabel, Some("label")),
        (CaseStep::OnItsWay, None),
        (CaseStep::Receive, Some("received")),
        (CaseStep::Inspect { accepted: true }, Some("accepted")),
    ] {
        house.clock.forward(1);
        case = house.step(&case, step).await.unwrap();
        assert_eq!(case.message.as_ref().map(|message| message.about.as_str()), told, "{}", case.state);
    }
    let clock = case.clock.clone().unwrap();
    assert_eq!((clock.remaining_seconds, clock.overdue), (48 * 3600, false));
    house.clock.forward(49);
    let late = house.workspace.case(case.id).await.unwrap();
    assert_eq!(
        (late.clock.map(|clock| clock.overdue), late.message.unwrap().about.as_str()),
        (Some(true), "delayed")
    );
    let paid = house.step(&case, CaseStep::Refund { amount: "80.00".to_owned() }).await.unwrap();
    assert_eq!((paid.state.as_str(), paid.refunded.text.as_str(), paid.clock), ("refunded", "€80.00", None));
    let message = paid.message.unwrap();
    assert!(message.body.contains("80,00\u{a0}€") && message.language == "de", "{}", message.body);
    house.step(&case, CaseStep::Close).await.unwrap();
    let open = CaseFilter { open: true, ..CaseFilter::default() };
    assert!(house.workspace.cases(open).await.unwrap().is_empty());
    // What went back is gone, though the shop has not recorded it yet.
    let after = house.workspace.return_options(of("#1001")).await.unwrap();
    assert_eq!(after.most.map(|most| most.money.amount.to_string()).as_deref(), Some("0.00"));
    let trail = house.store.audit_trail(None, 50).unwrap();
    let kinds: Vec<&str> = trail.iter().map(|entry| entry.entry.kind.as_str()).collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == "return-step").count(), 7);
    assert!(
        kinds.contains(&"return-open")
            && kinds.contains(&"return-policy")
            && kinds.contains(&"return-limits")
    );
    assert!(
        trail.iter().filter(|entry| entry.entry.kind == "return-step").all(|entry| entry.words.is_some())
    );
}

#[tokio::test]
async fn over_the_limit_a_refund_waits_for_a_second_person_and_the_totals_say_what_is_left() {
    let house = house().await;
    let (first, second) = (house.open("#1001").await, house.open("#1002").await);
    // Without limits everything waits.
    let waits = house.goodwill(&first, "1").await;
    assert_eq!(waits.waiting.map(|waiting| waiting.code).as_deref(), Some("no-limit"));
    let decide = |case: &CaseView, granted, by: &str| ApprovalForm {
        case: case.id,
        granted,
        by: by.to_owned(),
        reason: "looked at it".to_owned(),
    };
    house.workspace.approve_refund(decide(&first, false, "Béla")).await.unwrap();
    house.workspace.set_return_limits(Some(limits())).await.unwrap();
    assert!(house.goodwill(&first, "50").await.waiting.is_none());
    let over = house.goodwill(&second, "20.01").await.waiting.unwrap();
    assert_eq!(over.code, "day");
    assert_eq!(over.why, "Today would come to €70.01; your limit of a day is €70.00.");
    let refused = house.workspace.approve_refund(decide(&second, true, "nóra")).await.unwrap_err();
    assert_eq!(refused.code, "returns-same-person");
    assert_eq!(
        house.workspace.approve_refund(decide(&second, true, " ")).await.unwrap_err().code,
        "returns-nobody"
    );
    let totals = house.workspace.running_totals().await.unwrap();
    assert_eq!(
        (totals.own.unwrap().text, totals.left.unwrap().text, totals.waiting),
        ("€50.00".into(), "€20.00".into(), 1)
    );
    let granted = house.workspace.approve_refund(decide(&second, true, "Béla")).await.unwrap();
    assert_eq!(
        (granted.state.as_str(), granted.steps.last().map(|step| step.by.as_str())),
        ("refunded", Some("Béla"))
    );
    let totals = house.workspace.running_totals().await.unwrap();
    assert_eq!(
        (totals.own.unwrap().text.as_str(), totals.granted[0].text.as_str(), totals.waiting),
        ("€50.00", "€20.01", 0)
    );
    // The rest of what she paid, and not a cent more, whoever asks.
    let fault = house.step(&second, CaseStep::Goodwill { amount: "60".to_owned() }).await.unwrap_err();
    assert_eq!((fault.code.as_str(), fault.args["left"].as_str()), ("returns-more-than-paid", "59.99"));
    house.clock.forward(24);
    let tomorrow = house.workspace.running_totals().await.unwrap();
    assert_eq!(tomorrow.left.map(|left| left.text).as_deref(), Some("€70.00"));
}

#[tokio::test]
async fn two_cases_of_one_order_never_pay_more_than_the_order() {
    let house = house().await;
    let limits = LimitsForm { per_case: "500".into(), per_day: "500".into(), ..limits() };
    house.workspace.set_return_limits(Some(limits)).await.unwrap();
    let (first, second) = (house.open("#1001").await, house.open("#1001").await);
    house.goodwill(&first, "50").await;
    let fault = house.step(&second, CaseStep::Goodwill { amount: "30.01".to_owned() }).await.unwrap_err();
    assert_eq!((fault.code.as_str(), fault.args["left"].as_str()), ("returns-more-than-paid", "30.00"));
    assert_eq!(house.goodwill(&second, "30").await.state, "refunded");
}

#[tokio::test]
async fn a_case_needs_an_order_a_reason_and_somebody_who_does_it() {
    let house = house().await;
    let open = |order: &str, reason: &str, by: Option<&str>| {
        let form = CaseForm { query: of(order), reason: reason.to_owned() };
        house.workspace.open_case(form, by.map(str::to_owned))
    };
    assert_eq!(open("#1", "so", Some("Nóra")).await.unwrap_err().code, "returns-no-order");
    assert_eq!(open("#1001", " ", Some("Nóra")).await.unwrap_err().code, "returns-no-reason");
    assert_eq!(open("#1001", "so", None).await.unwrap_err().code, "returns-nobody");
    let bad =
        house.workspace.set_return_policy("shop = \"x\"\n[default]\nwindow = 3\n".to_owned()).await.unwrap();
    assert_eq!((bad.policy, bad.faults[0].line), (None, Some(3)));
    assert_eq!(house.workspace.return_policies().await.unwrap().len(), 1);
    let wrong = LimitsForm { currency: "EURO".to_owned(), ..limits() };
    assert_eq!(
        house.workspace.set_return_limits(Some(wrong)).await.unwrap_err().code,
        "returns-limits-currency"
    );
    assert_eq!(house.workspace.return_limits().await.unwrap(), None);
    let orders = house.workspace.return_orders(house.her).await.unwrap();
    assert_eq!(orders.iter().map(|order| order.number.as_str()).collect::<Vec<_>>().len(), 2);
    assert!(orders.iter().all(|order| order.delivered.is_some()));
}
