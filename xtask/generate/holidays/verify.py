"""Compares what the Rust reader gives with what the package gives: line by line as extracted, and again as asked plainly."""

import datetime
import warnings
from collections import defaultdict

import holidays

from extract import EPOCH, english_of

PLAIN_YEARS = range(2024, 2031)


def date(day):
    return datetime.date.fromordinal(EPOCH + day).isoformat()


def expected(code, found, doubtful):
    """The lines that the reader should print for a country."""
    lines = set()
    for day, dates in found.items():
        for (at, moved), parts in dates.items():
            for part in parts:
                unconfirmed = day.category == "public" and part in doubtful.get(at, ())
                flags = "o" * day.observed + "e" * day.estimated + "u" * unconfirmed
                other = "" if moved is None else date(moved)
                lines.add("\t".join((code, part, date(at), day.category, flags, other, day.local, day.english)))
    return lines


def differences(extracted, doubtful, printed):
    """Lines that only one of the two has, duplicates, and days out of order."""
    wanted = set()
    for code, (_, found) in extracted.items():
        wanted |= expected(code, found, doubtful.get(code, {}))
    lines = printed.splitlines()
    wrong = [f"only the reader: {line}" for line in sorted(set(lines) - wanted)]
    wrong += [f"only the package: {line}" for line in sorted(wanted - set(lines))]
    places, twice = set(), set()
    before = None
    for line in lines:
        code, part, day, category, _, _, local, _ = line.split("\t")
        place = code, part, day, category, local
        twice.add(place) if place in places else places.add(place)
        if before and before[:2] == (code, part) and before[2] > day:
            wrong.append(f"out of order: {line}")
        before = code, part, day
    return wrong + [f"twice: {' '.join(place)}" for place in sorted(twice)]


def plainly(code):
    """Public holidays as anyone would ask the package: {subdivision: {date: (own names, English names)}}."""
    warnings.simplefilter("ignore")
    entity = getattr(holidays, code)(language="none")
    found = {}
    for part in ("", *entity.subdivisions):
        own, english = (
            getattr(holidays, code)(subdiv=part or None, years=PLAIN_YEARS, categories=("public",), language=language)
            for language in (entity.default_language or "none", english_of(entity) or entity.default_language or "none")
        )
        found[part] = {day.isoformat(): (own[day], english[day]) for day in dict.keys(own) if day.year in PLAIN_YEARS}
    return found


def distance(day, other):
    return (datetime.date.fromisoformat(day) - datetime.date.fromisoformat(other)).days


def written(name, texts):
    return any(name in " ".join(text.split()) for text in texts)


def plain_differences(code, lines):
    """Days that only one of the two has, and names that the package does not write on that day."""
    read = defaultdict(lambda: defaultdict(list))
    for line in lines:
        _, part, day, category, _, _, local, english = line.split("\t")
        if category == "public" and int(day[:4]) in PLAIN_YEARS:
            read[part][day].append((local, english))
    wrong = []
    for part, days in plainly(code).items():
        for day in sorted(days.keys() ^ read[part].keys()):
            wrong.append(f"{code} {part} {day}: {'package' if day in days else 'reader'} only")
        for day in sorted(days.keys() & read[part].keys()):
            # Two holidays that fall together are given a substitute each in the order of the alphabet: of the language.
            near = [days[other][1] for other in days if abs(distance(day, other)) <= 1]
            for local, english in read[part][day]:
                if not written(local, [days[day][0]]) or not written(english, near):
                    wrong.append(f"{code} {part} {day}: {local} / {english} is not in {days[day]}")
    return wrong
