//! Cases, their steps and the ledger: written whole or not at all, and never written over.

use super::*;

fn note() -> AuditNote {
    AuditNote::new("return-step", "Nóra")
}

fn case(place: &Place, ticket: TicketId, seconds: i64) -> CaseRow {
    let customer = place.store.ticket(ticket).unwrap().row.customer;
    let case = CaseRow {
        id: CaseId::new(at(seconds)),
        customer,
        ticket: Some(ticket),
        shop: "shop".to_owned(),
        order: "#1001".to_owned(),
        content: "{\"began\":1}".to_owned(),
        steps: Vec::new(),
        opened: at(seconds),
    };
    place.store.open_case(&case, "requested", &note()).unwrap();
    case
}

fn change(entry: &str, spent: Option<&str>) -> CaseChange {
    CaseChange {
        entry: entry.to_owned(),
        state: if spent.is_some() { "refunded" } else { "approved" },
        waiting: false,
        spent: spent.map(str::to_owned),
        note: note(),
    }
}

fn step(place: &Place, case: &CaseRow, seconds: i64, change: CaseChange) -> CaseGround {
    let mut seen = None;
    place
        .store
        .step_case(case.id, at(0), at(seconds), |ground| {
            seen = Some(ground);
            Ok::<_, ()>(change)
        })
        .unwrap()
        .unwrap();
    seen.unwrap()
}

#[test]
fn a_case_keeps_its_steps_in_order_and_what_went_back() {
    let place = Place::new();
    let ticket = place.ticket(1);
    let one = case(&place, ticket, 10);
    assert_eq!(step(&place, &one, 11, change("1", None)).case.steps, Vec::<String>::new());
    assert_eq!(step(&place, &one, 12, change("2", Some("{\"sum\":1}"))).case.steps, ["1"]);
    let kept = place.store.case(one.id).unwrap();
    assert_eq!(kept, CaseRow { steps: vec!["1".to_owned(), "2".to_owned()], ..one.clone() });
    assert_eq!(place.store.refund_ledger(at(12)).unwrap(), ["{\"sum\":1}"]);
    assert_eq!(place.store.refund_ledger(at(13)).unwrap(), Vec::<String>::new());
    assert_eq!(place.count("audit"), 3);
    assert!(matches!(place.store.case(CaseId::new(at(99))), Err(StoreError::MissingRow)));
}

#[test]
fn what_is_refused_writes_nothing() {
    let place = Place::new();
    let ticket = place.ticket(1);
    let one = case(&place, ticket, 10);
    let refused = place.store.step_case(one.id, at(0), at(11), |_| Err("no")).unwrap();
    assert_eq!(refused, Err("no"));
    assert_eq!((place.count("return_steps"), place.count("refund_ledger"), place.count("audit")), (0, 0, 1));
}

#[test]
fn a_step_sees_the_ledger_of_the_day_its_own_and_the_order_s_other_cases() {
    let place = Place::new();
    let ticket = place.ticket(1);
    let (one, two) = (case(&place, ticket, 10), case(&place, ticket, 20));
    step(&place, &one, 30, change("1", Some("\"early\"")));
    step(&place, &one, 60, change("2", Some("\"late\"")));
    let mut seen = None;
    let asked = place.store.step_case(two.id, at(50), at(70), |ground| {
        seen = Some(ground);
        Err::<CaseChange, _>(())
    });
    assert_eq!(asked.unwrap(), Err(()));
    let ground = seen.unwrap();
    assert_eq!(ground.ledger, ["\"late\""]);
    assert_eq!(ground.of_order, ["\"early\"", "\"late\""]);
    assert_eq!(ground.limits, None);
    place.store.set_return_limits(Some("{}"), &note(), at(80)).unwrap();
    assert_eq!(place.store.return_limits().unwrap().as_deref(), Some("{}"));
    place.store.set_return_limits(None, &note(), at(81)).unwrap();
    assert_eq!(place.store.return_limits().unwrap(), None);
}

#[test]
fn steps_and_the_ledger_are_never_written_over() {
    let place = Place::new();
    let ticket = place.ticket(1);
    let one = case(&place, ticket, 10);
    step(&place, &one, 11, change("1", Some("{}")));
    let forbidden = [
        "UPDATE return_steps SET entry = '2'",
        "UPDATE refund_ledger SET spent = ''",
        "DELETE FROM refund_ledger",
    ];
    for statement in forbidden {
        let refused = place.writer(|db| Ok(db.execute(statement, ()).is_err()));
        assert!(refused, "{statement}");
    }
    assert_eq!((place.count("return_steps"), place.count("refund_ledger")), (1, 1));
}

#[test]
fn cases_are_found_by_person_by_ticket_and_by_where_they_stand() {
    let place = Place::new();
    let (mine, other) = (place.ticket(1), place.ticket(2));
    let (one, two) = (case(&place, mine, 10), case(&place, other, 20));
    step(&place, &one, 30, CaseChange { waiting: true, ..change("1", None) });
    let ids =
        |query: &CaseQuery| place.store.cases(query).unwrap().iter().map(|case| case.id).collect::<Vec<_>>();
    assert_eq!(ids(&CaseQuery::default()), [two.id, one.id]);
    assert_eq!(ids(&CaseQuery { ticket: Some(mine), ..CaseQuery::default() }), [one.id]);
    assert_eq!(ids(&CaseQuery { customer: Some(two.customer), ..CaseQuery::default() }), [two.id]);
    assert_eq!(ids(&CaseQuery { waiting: true, ..CaseQuery::default() }), [one.id]);
    assert_eq!(ids(&CaseQuery { not_in: vec!["approved".to_owned()], ..CaseQuery::default() }), [two.id]);
    assert_eq!(place.store.cases_of_order("shop", "#1001").unwrap().len(), 2);
    assert_eq!(place.store.cases_of_order("another shop", "#1001").unwrap(), []);
}

#[test]
fn a_policy_is_kept_by_its_shop_and_its_changes_are_in_the_trail() {
    let place = Place::new();
    for toml in ["a", "b"] {
        place.store.set_return_policy("shop", toml, &note(), at(1)).unwrap();
    }
    let kept = place.store.return_policies().unwrap();
    assert_eq!(kept, [PolicyRow { shop: "shop".to_owned(), toml: "b".to_owned(), changed: at(1) }]);
    assert_eq!(place.store.return_policy("shop").unwrap().as_ref(), kept.first());
    place.store.remove_return_policy("shop", &note(), at(2)).unwrap();
    assert!(matches!(place.store.remove_return_policy("shop", &note(), at(3)), Err(StoreError::MissingRow)));
    assert_eq!((place.store.return_policies().unwrap().len(), place.count("audit")), (0, 3));
}
