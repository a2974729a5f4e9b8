"""Which telephone prefix belongs to which subdivision, or to which zone: libphonenumber's names of places for the first,
its map of zones for the second, and only as far as the rules of phones.json let them be believed. Its map joins zones
whose clocks agreed when it was made, and gives mobile numbers and leftovers to the largest: so it decides within a
subdivision (or where a rule says that it is complete), never across one."""

import json
import re
from collections import Counter

from phonenumbers.geodata import GEOCODE_DATA
from phonenumbers.tzdata import TIMEZONE_DATA

from rust import HERE, listed, markets, shortest, table, text

OPEN = ("", "")
RULES = json.loads((HERE / "phones.json").read_text("utf-8"))
NAMES = {prefix: names["en"] for prefix, names in GEOCODE_DATA.items() if "en" in names}


def map_says(prefix):
    """The zones of the longest prefix in the map."""
    return next((TIMEZONE_DATA[prefix[:end]] for end in range(len(prefix), 0, -1) if prefix[:end] in TIMEZONE_DATA), ())


def below(prefix):
    return [one for one in TIMEZONE_DATA if one.startswith(prefix) and len(one) > len(prefix)]


def part_of(name, rule):
    """The subdivision that a place's name tells, or ends with."""
    told = rule["parts"]
    ending = re.search(r"(?:, | - )([^,]+)$", name)
    for one in [name, ending and ending[1]]:
        if one in told:
            return told[one]
        if one and one in rule.get("codes", []):
            return one
    return None


def part_of_all(names, rule):
    """The subdivision, if all names tell the same."""
    parts = {part_of(name, rule) for name in names}
    return parts.pop() if len(parts) == 1 else None


def part_of_most(area, rule):
    """The subdivision of all but a fiftieth of the names below an area code: single ones are slips."""
    told = Counter(part_of(name, rule) for prefix, name in NAMES.items() if prefix.startswith(area))
    (part, count), = told.most_common(1) or [(None, 0)]
    return part if count * 50 >= told.total() * 49 else None


def within(area, part, rule):
    """An area code and the longer prefixes below it, in a subdivision of several zones: if the map knows exceptions, its
    leftovers stay open."""
    allowed = rule["several"][part]
    deeper = below(area)
    if area in rule.get("open", {}):
        return {area: (part, "")}
    believed = lambda zones: len(zones) == 1 and (not allowed or zones[0] in allowed)
    at = lambda prefix: (part, map_says(prefix)[0]) if believed(map_says(prefix)) else (part, "")
    if not deeper:
        return {area: at(area)}
    return {area: (part, ""), **{prefix: at(prefix) for prefix in deeper}}


def by_part(rule):
    """Area codes by the subdivision in their places' names."""
    found = {}
    areas = re.compile(rule["areas"])
    if rule.get("most"):
        unnamed = {prefix[:4] for prefix in NAMES if areas.match(prefix)} - NAMES.keys()
        found |= {area: (part, "") for area in unnamed if (part := part_of_most(area, rule))}
    for prefix, name in NAMES.items():
        if not areas.fullmatch(prefix):
            continue
        part = part_of(name, rule) or (rule.get("joined") and part_of_all(name.split("/"), rule))
        if not part:
            continue
        found |= within(prefix, part, rule) if part in rule.get("several", {}) else {prefix: (part, "")}
    return found


def by_map(rule):
    """Prefixes as the map has them, below those that the rule names."""
    inside = lambda prefix: any(prefix.startswith(one) for one in rule["map"])
    chosen = rule["map"] + [prefix for prefix in TIMEZONE_DATA if inside(prefix)]
    return {prefix: ("", zones[0]) if len(zones := map_says(prefix)) == 1 else OPEN for prefix in chosen}


def prefixes(rule):
    found = by_part(rule) if "areas" in rule else {}
    if "map" in rule:
        found |= by_map(rule)
    found |= {prefix: tuple(at) for prefix, at in rule.get("set", {}).items()}
    patterns = [(re.compile(pattern), zone) for pattern, zone in rule.get("places", {}).items()]
    for prefix, name in NAMES.items():
        found |= {prefix: ("", zone) for pattern, zone in patterns if pattern.fullmatch(f"{prefix} {name}")}
    doubtful = set(rule.get("open_map", []))
    found |= {prefix: OPEN for prefix, zones in TIMEZONE_DATA.items() if doubtful & set(zones) and len(zones) == 1}
    return shortest(found, OPEN)


def phone_places(source):
    known = markets()
    rows = []
    for code, rule in sorted(RULES["markets"].items()):
        found = prefixes(rule)
        places = sorted(set(found.values()))
        for part, zone in places:
            if part and part not in known[code]["subdivisions"]:
                raise SystemExit(f"{code} has no subdivision {part}")
        at = [f"At {{ part: {text(part)}, zone: {text(zone)} }}" for part, zone in places]
        by_number = sorted((int(prefix), places.index(place)) for prefix, place in found.items())
        pairs = [f"({prefix}, {place})" for prefix, place in by_number]
        rows.append(f"PhonePrefixes {{ market: {text(code)}, places: {listed(at)}, prefixes: {listed(pairs)} }}")
    return table("Subdivisions and zones by telephone prefix.", source, rows)
