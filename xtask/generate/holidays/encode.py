"""Writes what was found as bytes. `crates/market/src/holiday` reads them in the same order."""

from collections import Counter, defaultdict
from typing import NamedTuple

from rules import NO_SHIFT, SPAN, STARTS

MAGIC = b"PHOL1\0\0\0"
# In order of use; the reader has the same.
CATEGORIES = (
    "public bank government optional school half_day armed_forces workday unofficial de_facto optional_women "
    "catholic protestant orthodox christian hebrew islamic hindu armenian sabian yazidi "
    "albanian bosnian roma serbian turkish vlach"
).split()
NAMES_A_BLOCK = 8


def varint(number):
    out = bytearray()
    while number >= 0x80:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)


def zigzag(number):
    return varint(number * 2 if number >= 0 else -number * 2 - 1)


def u16(number):
    return number.to_bytes(2, "little")


def u24(number):
    return number.to_bytes(3, "little")


def u32(number):
    return number.to_bytes(4, "little")


class Series(NamedTuple):
    """Days of one name and kind that the same subdivisions have."""

    day: object
    parts: frozenset
    days: tuple
    moved: tuple


def series_of(found):
    """A country's holidays by name, kind and subdivisions."""
    groups = defaultdict(lambda: ([], []))
    for day, dates in found.items():
        for (date, moved), parts in dates.items():
            days, moves = groups[day, frozenset(parts)]
            days.append(date) if moved is None else moves.append((date, moved))
    made = [Series(day, parts, tuple(sorted(set(days))), tuple(sorted(moves))) for (day, parts), (days, moves) in groups.items()]
    return sorted(made, key=lambda one: (one.day, sorted(one.parts)))


def runs(days):
    """Consecutive days as (first, length)."""
    found = []
    for day in days:
        if found and sum(found[-1]) == day:
            found[-1] = found[-1][0], found[-1][1] + 1
        else:
            found.append((day, 1))
    return found


def numbered(counts):
    """Things by how often they are used: the ones with short numbers come first."""
    return sorted(counts, key=lambda one: (-counts[one], one))


class Tables:
    """What all countries share: names and shifts, each with its number."""

    def __init__(self, countries, solved):
        names, shifts = Counter(), Counter()
        for _, series in countries.values():
            for local, english in {(one.day.local, one.day.english) for one in series}:
                names[local] += 1
                names[english] += english != local
            for one in series:
                shifts.update(rule.shift for rule in solved[one.days][0] if rule.shift != NO_SHIFT)
        self.names = [name for name in numbered(names) if names[name]]
        key = lambda shift: tuple(-9 if by is None else by for by in shift)
        self.shifts = sorted(shifts, key=lambda shift: (-shifts[shift], key(shift)))
        self.name_numbers = {name: at for at, name in enumerate(self.names)}
        self.shift_numbers = {shift: at for at, shift in enumerate(self.shifts)}


def packed_shift(shift):
    """Four bits a weekday, Monday lowest: 0 none, else the shift and 7."""
    return u32(sum((0 if by is None else by + 7) << 4 * weekday for weekday, by in enumerate(shift)))


def rule_bytes(rule, last, tables):
    years = (rule.first, rule.last) != (0, SPAN - 1)
    head = (rule.column is not None) | years << 2 | (rule.shift != NO_SHIFT) << 3 | last << 4
    if rule.column is None:
        body = bytes([rule.fixed & 0xFF])
        head |= rule.fixed >> 8 << 5
    else:
        body = varint(rule.column) + zigzag(rule.offset)
    if years:
        body += bytes([rule.first, rule.last])
    if rule.shift != NO_SHIFT:
        body += varint(tables.shift_numbers[rule.shift])
    return bytes([head]) + body


def counted(text):
    return varint(len(text)) + text


def listed(days):
    """Runs of days: the gap after the one before, doubled, and one if a length follows that is not 1."""
    out, end = b"", 0
    for first, length in runs(days):
        out += varint((first - end) * 2 + (length > 1))
        out += varint(length) if length > 1 else b""
        end = first + length
    return counted(out)


def list_bytes(days, last):
    """Days that no rule gives."""
    return bytes([2 | last << 4]) + listed(days)


def moved_bytes(moves, last):
    """Days off in exchange for others: the gap after the one before, and how far off the other is."""
    out, before = b"", 0
    for day, moved in moves:
        out += varint(day - before) + zigzag(moved - day)
        before = day
    return bytes([3 | last << 4]) + counted(out)


def series_bytes(one, scope, solved, tables):
    rules, left = solved[one.days]
    parts = [(rule_bytes, rule, tables) for rule in rules]
    parts += [(list_bytes, left)] if left else []
    parts += [(moved_bytes, one.moved)] if one.moved else []
    body = b""
    for at, (write, what, *more) in enumerate(parts):
        body += write(what, at + 1 == len(parts), *more)
    head = CATEGORIES.index(one.day.category) | one.day.observed << 5 | one.day.estimated << 6 | (scope > 0) << 7
    # Who is not meant can pass over it.
    return bytes([head]) + (varint(scope) + counted(body) if scope else body)


def country_bytes(frame, series, doubtful, solved, tables):
    """`doubtful`: {day: subdivisions in which a public holiday of that day is unconfirmed}."""
    parts = ["", *frame["subdivisions"]]
    everywhere = frozenset(parts)
    scopes = Counter(one.parts for one in series)
    public = defaultdict(set)
    for one in series:
        if one.day.category == "public":
            for day in (*one.days, *(day for day, _ in one.moved)):
                public[day] |= one.parts
    by_scope = defaultdict(list)
    for day, where in doubtful.items():
        by_scope[everywhere if where >= public[day] else frozenset(where)].append(day)
    scopes.update(by_scope.keys())
    scopes.pop(everywhere, None)
    order = sorted(scopes, key=lambda scope: (-scopes[scope], sorted(scope)))
    number = {everywhere: 0, **{scope: at + 1 for at, scope in enumerate(order)}}

    first, last = (year - 1990 for year in frame["years"])
    out = bytes([first, last]) + varint(len(parts) - 1)
    for code in parts[1:]:
        out += counted(code.encode())
    out += varint(len(order))
    for scope in order:
        bits = sum(1 << at for at, part in enumerate(parts) if part in scope)
        out += bits.to_bytes((len(parts) + 7) // 8, "little")

    out += counted(b"".join(varint(number[scope]) + listed(sorted(by_scope[scope])) for scope in sorted(by_scope, key=number.get)))

    by_name = defaultdict(list)
    for one in series:
        by_name[one.day.local, one.day.english].append(one)
    for (local, english), those in sorted(by_name.items()):
        at = tables.name_numbers[local]
        foreign = 0 if english == local else tables.name_numbers[english] + 1
        out += varint(at) + varint(foreign) + varint(len(those))
        out += b"".join(series_bytes(one, number[one.parts], solved, tables) for one in those)
    return out


def column_bytes(column):
    """The day of each year from 1, two bytes a year; 0 for none."""
    return b"".join(u16(0 if day is None else day - STARTS[at] + 1) for at, day in enumerate(column))


def encode(countries, solved, columns, doubtful):
    """The file: what stands where, then names, columns, shifts, the countries' index, the countries."""
    tables = Tables(countries, solved)
    texts, blocks = bytearray(), bytearray()
    for at, name in enumerate(tables.names):
        if at % NAMES_A_BLOCK == 0:
            blocks += u24(len(texts))
        texts += counted(name.encode())
    bodies, index = bytearray(), bytearray()
    for code, (frame, series) in sorted(countries.items()):
        body = country_bytes(frame, series, doubtful.get(code, {}), solved, tables)
        index += code.encode("ascii") + u24(len(bodies)) + u24(len(body))
        bodies += body
    sections = [
        bytes(texts),
        bytes(blocks),
        b"".join(map(column_bytes, columns)),
        b"".join(map(packed_shift, tables.shifts)),
        bytes(index),
        bytes(bodies),
    ]
    head = MAGIC + b"".join(u32(len(section)) for section in sections)
    sizes = dict(zip(["names", "name blocks", "columns", "shifts", "index", "countries"], map(len, sections)))
    return head + b"".join(sections), sizes
