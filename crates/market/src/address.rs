//! How an address is written in a territory: which fields in which order on which lines.

use crate::tables::addresses::ADDRESSES;

/// The form of a territory's addresses, after Google's address metadata.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AddressFormat {
    /// Lines from the top, in the territory's own script. The country's name, which comes last, is not among them.
    pub lines: &'static [&'static [AddressPart]],
    /// Lines of an address in Latin letters, where they are others; empty where not.
    pub latin: &'static [&'static [AddressPart]],
    /// Fields that an address there needs. Empty: not told.
    pub required: &'static [AddressPart],
    /// Fields that the post wants in capitals.
    pub upper_case: &'static [AddressPart],
    /// What a whole postal code looks like: a regular expression to match from its beginning to its end. Empty: not told.
    pub postal_code: &'static str,
    /// A postal code for an example. Empty: not told.
    pub postal_code_example: &'static str,
}

/// A piece of a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AddressPart {
    /// The person's name.
    Name,
    /// The organization.
    Organization,
    /// Street and number, or what stands for them; may be several lines.
    Street,
    /// A part of the city.
    District,
    /// The city.
    City,
    /// State, province, prefecture.
    Area,
    /// The postal code.
    PostalCode,
    /// France's CEDEX and the like.
    SortingCode,
    /// What stands between two fields, or sticks to the one that follows.
    Text(&'static str),
    /// A place that is always written.
    Place(&'static str),
}

/// An address to write. What is not known is empty.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct PostalAddress<'a> {
    /// The person's name, as it is to be written.
    pub name: &'a str,
    /// The organization.
    pub organization: &'a str,
    /// Street and number, line by line.
    pub street: &'a [&'a str],
    /// A part of the city.
    pub district: &'a str,
    /// The city.
    pub city: &'a str,
    /// State, province, prefecture.
    pub area: &'a str,
    /// The postal code.
    pub postal_code: &'a str,
    /// France's CEDEX and the like.
    pub sorting_code: &'a str,
}

impl AddressFormat {
    /// The address in lines, as the territory writes it; in the lines for Latin letters if all of it is in these. What
    /// is empty leaves neither a line nor a comma behind. Capitals are left as they come.
    pub fn address_lines(&self, address: &PostalAddress<'_>) -> Vec<String> {
        let latin = !self.latin.is_empty() && address.fields().all(is_latin);
        let lines = if latin { self.latin } else { self.lines };
        lines.iter().flat_map(|parts| lines_of(parts, address)).collect()
    }
}

impl PostalAddress<'_> {
    fn fields(&self) -> impl Iterator<Item = &str> {
        let Self { name, organization, street, district, city, area, postal_code, sorting_code } = *self;
        let single = [name, organization, district, city, area, postal_code, sorting_code];
        single.into_iter().chain(street.iter().copied())
    }

    /// A field's lines, without the empty ones.
    fn field(&self, part: AddressPart) -> Vec<&str> {
        let one = match part {
            AddressPart::Street => {
                return self.street.iter().map(|line| line.trim()).filter(|l| !l.is_empty()).collect();
            }
            AddressPart::Name => self.name,
            AddressPart::Organization => self.organization,
            AddressPart::District => self.district,
            AddressPart::City => self.city,
            AddressPart::Area => self.area,
            AddressPart::PostalCode => self.postal_code,
            AddressPart::SortingCode => self.sorting_code,
            AddressPart::Place(place) => place,
            AddressPart::Text(_) => "",
        };
        Some(one.trim()).into_iter().filter(|one| !one.is_empty()).collect()
    }
}

/// The lines that a pattern's line comes to: none if all of it is empty, several if the street has several.
fn lines_of(parts: &[AddressPart], address: &PostalAddress<'_>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut before = None;
    let mut first = true;
    for part in parts {
        if let AddressPart::Text(text) = part {
            before = Some(*text);
            continue;
        }
        let found = address.field(*part);
        if let Some((begins, further)) = found.split_first() {
            match lines.last_mut() {
                Some(line) => *line += &format!("{}{begins}", before.unwrap_or_default()),
                // What stands first on the line belongs to the field after it; what stands between needs both.
                None => lines.push(format!("{}{begins}", before.filter(|_| first).unwrap_or_default())),
            }
            lines.extend(further.iter().map(ToString::to_string));
        }
        (before, first) = (before.filter(|_| found.is_empty() && !lines.is_empty()), false);
    }
    lines
}

/// Whether no letter is of another script.
fn is_latin(text: &str) -> bool {
    let latin = |c: char| matches!(c, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}');
    text.chars().filter(|c| c.is_alphabetic()).all(latin)
}

/// The form of a territory's addresses, where it is known.
pub(crate) fn of(market: &str) -> Option<&'static AddressFormat> {
    let at = ADDRESSES.binary_search_by(|(code, _)| (*code).cmp(market)).ok()?;
    ADDRESSES.get(at).map(|(_, format)| format)
}
