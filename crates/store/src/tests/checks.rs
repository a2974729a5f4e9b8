//! What an agent decided of the reply check.

use super::*;

#[test]
fn ignored_remarks_are_kept_with_their_ticket() {
    let place = Place::new();
    let (one, other) = (place.ticket(1), place.ticket(2));
    for _ in 0..2 {
        place.store.ignore_finding(one, "blame", "you failed").unwrap();
    }
    place.store.ignore_finding(one, "idiom", "in a nutshell").unwrap();
    let place = place.reopened();
    let kept = |ticket| place.store.ignored_findings(ticket).unwrap();
    let pair = |rule: &str, words: &str| (rule.to_owned(), words.to_owned());
    assert_eq!(kept(one), [pair("blame", "you failed"), pair("idiom", "in a nutshell")]);
    assert_eq!(kept(other), []);
    place.store.forget_ignored(one).unwrap();
    assert_eq!(kept(one), []);
    assert!(place.store.ignore_finding(TicketId::new(at(1)), "blame", "x").is_err());
}

#[test]
fn a_rule_is_switched_for_everybody_a_market_or_a_customer() {
    let place = Place::new();
    let ticket = place.ticket(1);
    let customer = place.store.ticket(ticket).unwrap().row.customer;
    let scopes = [Scope::Team, Scope::Market("DE".into()), Scope::Customer(customer)];
    for (scope, severity) in scopes.iter().zip([Some("hint"), None, Some("error")]) {
        place.store.switch_rule(scope, "emoji", Some(Some("warning"))).unwrap();
        place.store.switch_rule(scope, "emoji", Some(severity)).unwrap();
    }
    let place = place.reopened();
    let kept = |scope: &Scope| place.store.rule_switches(scope).unwrap().get("emoji").cloned();
    assert_eq!(
        scopes.each_ref().map(kept),
        [Some(Some("hint".to_owned())), Some(None), Some(Some("error".to_owned()))]
    );
    assert_eq!(kept(&Scope::Market("FR".into())), None);
    place.store.switch_rule(&scopes[1], "emoji", None).unwrap();
    assert_eq!(kept(&scopes[1]), None);
    assert!(kept(&scopes[0]).is_some());
}
