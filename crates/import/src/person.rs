//! Who the customer of a row is.

use crate::{
    Field,
    fault::{Fault, FaultCode},
    limits::KEYS,
    plan::{AddressColumns, Plan, cell},
    rows::Row,
    values,
};
use parlance_model::{PersonKeys, PostalAddress};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The customer of a row.
pub(crate) fn of_row(plan: &Plan, row: &Row) -> Result<PersonKeys, Fault> {
    let text = |field| plan.get(row, field).map(str::to_owned);
    let emails = match plan.get(row, Field::Email) {
        Some(email) => {
            let email = values::email(email);
            vec![email.map_err(|code| plan.fault(code, plan.column(Field::Email)))?]
        }
        None => Vec::new(),
    };
    let (given_name, family_name) = (text(Field::GivenName), text(Field::FamilyName));
    let name = text(Field::Name).or_else(|| joined(given_name.as_deref(), family_name.as_deref()));
    let id = text(Field::CustomerId).filter(|id| !(plan.guests && id == "0"));
    let address = address(&plan.address, row).map(|address| PostalAddress {
        name: address.name.filter(|of_parcel| Some(of_parcel) != name.as_ref()),
        ..address
    });
    keyed(PersonKeys {
        id,
        emails,
        phones: text(Field::Phone).into_iter().collect(),
        handles: Vec::new(),
        given_name,
        family_name,
        name,
        language: text(Field::Language).map(|tag| tag.replace('_', "-")),
        country: text(Field::Country),
        subdivision: text(Field::Subdivision),
        city: text(Field::City),
        time_zone: None,
        form_of_address: text(Field::FormOfAddress),
        address: address.filter(|address| !address.lines.is_empty() || address.postal_code.is_some()),
    })
    .map_err(|code| plan.fault(code, plan.column(Field::Email).or(plan.column(Field::CustomerId))))
}

/// A postal address of a row; `None` where all of its cells are empty.
pub(crate) fn address(columns: &AddressColumns, row: &Row) -> Option<PostalAddress> {
    let text = |at: Option<usize>| at.and_then(|at| cell(row, at)).map(str::to_owned);
    let name = text(columns.name)
        .or_else(|| joined(text(columns.given).as_deref(), text(columns.family).as_deref()));
    let lines = columns.lines.iter().filter_map(|at| cell(row, *at));
    let address = PostalAddress {
        name,
        lines: lines.flat_map(str::lines).map(str::to_owned).collect(),
        city: text(columns.city),
        subdivision: text(columns.subdivision),
        postal_code: text(columns.postal_code),
        country: text(columns.country),
    };
    (address != PostalAddress::default()).then_some(address)
}

/// Whether an address says where, not only who.
pub(crate) fn is_place(address: &PostalAddress) -> bool {
    !address.lines.is_empty() || address.postal_code.is_some() || address.city.is_some()
}

/// A name of its parts: family name first in scripts that write it so.
pub(crate) fn joined(given: Option<&str>, family: Option<&str>) -> Option<String> {
    let is_east_asian =
        |c: char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}');
    match (given, family) {
        (Some(given), Some(family)) => {
            let family_first = family.chars().all(is_east_asian) && given.chars().all(is_east_asian);
            Some(if family_first { format!("{family} {given}") } else { format!("{given} {family}") })
        }
        (one, other) => one.or(other).map(str::to_owned),
    }
}

/// A person who can be found again: by the source's id of her or an e-mail address, else by all that the source has
/// of her together, so that the same row twice is the same person and two people with one telephone stay two.
pub(crate) fn keyed(mut person: PersonKeys) -> Result<PersonKeys, FaultCode> {
    person.emails.truncate(KEYS);
    person.phones.truncate(KEYS);
    person.handles.truncate(KEYS);
    if person.id.is_some() || !person.emails.is_empty() {
        return Ok(person);
    }
    if person.phones.is_empty() && person.handles.is_empty() {
        return Err(FaultCode::NoCustomer);
    }
    let mut parts = vec![person.name.clone().unwrap_or_default()];
    parts.extend(person.phones.iter().cloned());
    parts.extend(person.handles.iter().map(|handle| format!("{}:{}", handle.service, handle.name)));
    person.id = Some(derived(&parts));
    Ok(person)
}

/// An id for what has none of its own: the same for the same parts.
pub(crate) fn derived(parts: &[impl AsRef<str>]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.as_ref().len() as u64).to_le_bytes());
        hash.update(part.as_ref());
    }
    hash.finalize().iter().take(12).fold("~".to_owned(), |mut id, byte| {
        // writing to a String cannot fail
        let _ = write!(id, "{byte:02x}");
        id
    })
}
