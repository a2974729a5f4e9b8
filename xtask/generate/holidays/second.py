"""What other sources have: days of public holidays from 2015 to 2035, to compare with and never to keep."""

import datetime
import json
import subprocess
import warnings
from collections import defaultdict
from pathlib import Path

from extract import EPOCH

FIRST, LAST = 2015, 2035
HERE = Path(__file__).parent


def ask_date_holidays(parts):
    """Starts the other program; `read_date_holidays` waits for it."""
    question = json.dumps({"first": FIRST, "last": LAST, "parts": parts})
    program = subprocess.Popen(
        ["node", "date_holidays.mjs"], cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    program.stdin.write(question)
    program.stdin.close()
    return program


def read_date_holidays(program):
    """{country: {subdivision: {"public": set of days, "any": set of days, "years": the years that it knows}}}"""
    answer = json.load(program.stdout)
    if program.wait() != 0:
        raise SystemExit("date_holidays.mjs failed")
    years = set(range(FIRST, LAST + 1))
    return {
        country: {
            part: {"public": set(days["public"]), "any": set(days["any"]), "years": years} for part, days in parts.items()
        }
        for country, parts in answer.items()
    }


def workalendar():
    """The same of workalendar, which has public holidays only, and not every year of every country."""
    from workalendar.registry import registry

    warnings.simplefilter("ignore")
    found = defaultdict(dict)
    for code, kind in registry.region_registry.items():
        country, _, part = code.partition("-")
        days, years = set(), set()
        for year in range(FIRST, LAST + 1):
            try:
                days.update(day.toordinal() - EPOCH for day, _ in kind().holidays(year))
                years.add(year)
            except Exception:  # Whatever it raises, it does not know the year.
                continue
        found[country][part] = {"public": days, "any": days, "years": years}
    return {country: parts for country, parts in found.items() if "" in parts}


def year_of(day):
    return datetime.date.fromordinal(day + EPOCH).year


def public_days(found):
    """{subdivision: set of days} of what the package has as public holidays in the years that are compared."""
    days = defaultdict(set)
    for day, dates in found.items():
        if day.category == "public":
            for (at, _), parts in dates.items():
                if FIRST <= year_of(at) <= LAST:
                    for part in parts:
                        days[part].add(at)
    return days


def doubtful(found, opinions):
    """{day: subdivisions where a public holiday is on this day that no source has, of those that know the place}.

    A holiday of the whole country is confirmed by any of its subdivisions; one of a subdivision by the country's or its
    own, as far as a source knows the subdivision.
    """
    ours = public_days(found)
    opinions = [opinion for opinion in opinions if opinion]
    anywhere = [set().union(*(days["any"] for days in opinion.values())) for opinion in opinions]
    result = defaultdict(set)
    for part, days in ours.items():
        for day in days:
            year = year_of(day)
            asked = confirmed = False
            for opinion, somewhere in zip(opinions, anywhere):
                if day in ours[""]:
                    asked |= year in opinion[""]["years"]
                    confirmed |= day in somewhere
                elif part in opinion:
                    asked |= year in opinion[part]["years"]
                    confirmed |= day in opinion[part]["any"] or day in opinion[""]["any"]
            if asked and not confirmed:
                result[day].add(part)
    return dict(result)


def likeness(ours, opinion):
    """The Jaccard index of the country's own public days, over the years that the source knows; None if none."""
    if not opinion:
        return None
    theirs = opinion[""]
    ours = {day for day in ours if year_of(day) in theirs["years"]}
    both = ours | theirs["public"]
    return len(ours & theirs["public"]) / len(both) if both else None
