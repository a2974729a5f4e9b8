"""Finds short rules for lists of days: a fixed day, a day counted from a movable one, the same after shifts by weekday.

A rule gives at most one day a year and never one that is not in the list; what no rule gives is listed. Days are counted
from 1990-01-01, a Monday.
"""

import datetime
from collections import Counter, defaultdict
from functools import lru_cache
from typing import NamedTuple

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

from extract import EPOCH, FIRST_YEAR, LAST_YEAR

SPAN = LAST_YEAR - FIRST_YEAR + 1
STARTS = [datetime.date(FIRST_YEAR + at, 1, 1).toordinal() - EPOCH for at in range(SPAN + 1)]
LEAP = [STARTS[at + 1] - STARTS[at] == 366 for at in range(SPAN)]
YEAR_OF = [at for at in range(SPAN) for _ in range(STARTS[at + 1] - STARTS[at])]
FEBRUARY_29 = 59
NO_SHIFT = (0,) * 7
WORTH_A_RULE = 3


class Rule(NamedTuple):
    """`fixed`: the day of a leap year, from 0; `column`: a movable day, and how many days after it."""

    fixed: int | None
    column: int | None
    offset: int
    shift: tuple
    first: int
    last: int


def fixed_days(of_leap_year):
    """The day in each year; none for 29 February in a common one."""
    def day(at):
        if LEAP[at] or of_leap_year < FEBRUARY_29:
            return STARTS[at] + of_leap_year
        return None if of_leap_year == FEBRUARY_29 else STARTS[at] + of_leap_year - 1

    return [day(at) for at in range(SPAN)]


def of_leap_year(day):
    """The inverse."""
    at = YEAR_OF[day]
    found = day - STARTS[at]
    return found if LEAP[at] or found < FEBRUARY_29 else found + 1


FIXED = [fixed_days(at) for at in range(366)]


def easters(kind):
    return tuple(easter(FIRST_YEAR + at, kind).toordinal() - EPOCH for at in range(SPAN))


EASTERS = [easters(EASTER_WESTERN), easters(EASTER_ORTHODOX)]


def given(base, offset, shift, at):
    """The day that a rule gives in a year."""
    day = base[at]
    if day is None:
        return None
    day += offset
    by = shift[day % 7]
    if by is None or not STARTS[at] <= day + by < STARTS[at + 1]:
        return None
    return day + by


def longest(base, offset, shift, left, allowed):
    """The span of years without a wrong day that gives the most days still to be given: count, first, last."""
    best, begun, count = (0, 0, 0), 0, 0
    for at in range(SPAN):
        day = given(base, offset, shift, at)
        if day is None:
            continue
        if day not in allowed:
            begun, count = at + 1, 0
        elif day in left:
            count += 1
            if count > best[0]:
                best = (count, begun, at)
    return best


def shifts_of(base, by_year):
    """The shift by weekday that fits the most years in a row, and how many days it gives."""
    best = (0, None)
    known, count = {}, 0
    for at in range(SPAN):
        day = base[at]
        if day is None:
            continue
        days = by_year.get(at, ())
        if len(days) > 1:
            known, count = {}, 0
            continue
        by = days[0] - day if days else None
        if by is not None and not -6 <= by <= 8:
            known, count = {}, 0
            continue
        if known.setdefault(day % 7, by) != by:
            known, count = {day % 7: by}, 0
        count += by is not None
        if count > best[0]:
            best = (count, tuple(known.get(weekday) for weekday in range(7)))
    return best


def candidates(left, columns):
    """Rules that might fit, best guesses first: (fixed, column, offset, shift)."""
    by_year = defaultdict(list)
    for day in sorted(left):
        by_year[YEAR_OF[day]].append(day)
    fixed = Counter(of_leap_year(day) for day in left)
    for at, count in fixed.most_common(6):
        if count >= WORTH_A_RULE:
            yield at, None, 0, NO_SHIFT
    for number, column in enumerate(columns):
        offsets = Counter()
        for at, days in by_year.items():
            if column[at] is not None:
                offsets.update(day - column[at] for day in days)
        for offset, count in offsets.most_common(2):
            if count >= WORTH_A_RULE and -127 <= offset <= 127:
                yield None, number, offset, NO_SHIFT
    lows = sorted(fixed)
    if lows[-1] - lows[0] <= 16:
        for at in range(max(0, lows[0] - 8), min(365, lows[-1] + 6) + 1):
            count, shift = shifts_of(FIXED[at], by_year)
            if count >= WORTH_A_RULE:
                yield at, None, 0, shift
    for number, column in enumerate(columns):
        near = Counter(day - column[at] for at, days in by_year.items() if column[at] is not None for day in days)
        if not near or near.most_common(1)[0][1] < 2:
            continue
        middle = near.most_common(1)[0][0]
        for offset in range(middle - 3, middle + 4):
            if -127 <= offset <= 127:
                moved = [None if day is None else day + offset for day in column]
                count, shift = shifts_of(moved, by_year)
                if count >= WORTH_A_RULE:
                    yield None, number, offset, shift


@lru_cache(maxsize=None)
def solve(days, columns):
    """Rules and the days that no rule gives."""
    allowed, left, rules = set(days), set(days), []
    while len(left) >= WORTH_A_RULE:
        best, best_gain = None, 0
        for fixed, column, offset, shift in candidates(left, columns):
            base = FIXED[fixed] if fixed is not None else columns[column]
            count, first, last = longest(base, offset, shift, left, allowed)
            if count < WORTH_A_RULE:
                continue
            gain = 2 * count - 2 - (fixed is None) - (shift != NO_SHIFT) * 1.5 - 2 * ((first, last) != (0, SPAN - 1))
            if gain > best_gain:
                best, best_gain = Rule(fixed, column, offset, shift, first, last), gain
        if best is None:
            break
        base = FIXED[best.fixed] if best.fixed is not None else columns[best.column]
        best = widened(best, base, allowed)
        rules.append(best)
        left -= {given(base, best.offset, best.shift, at) for at in range(best.first, best.last + 1)}
    return tuple(rules), tuple(sorted(left))


def widened(rule, base, allowed):
    """The same rule over as many years as it is right in: the whole span costs no bytes."""
    first, last = rule.first, rule.last
    right = lambda at: (day := given(base, rule.offset, rule.shift, at)) is None or day in allowed
    while first > 0 and right(first - 1):
        first -= 1
    while last < SPAN - 1 and right(last + 1):
        last += 1
    return rule._replace(first=first, last=last)


def columns_of(lists):
    """Movable days that several lists share: the Easters, and what the lists themselves show."""
    columns = list(EASTERS)
    worth = Counter()
    unsolved = []
    for days in lists:
        _, left = solve(days, tuple(EASTERS))
        by_year = {}
        for day in left:
            by_year.setdefault(YEAR_OF[day], day)
        if len(by_year) >= 8:
            unsolved.append((tuple(by_year.get(at) for at in range(SPAN)), left))
    unsolved.sort(key=lambda pair: -sum(day is not None for day in pair[0]))
    found = []
    for column, left in unsolved:
        rest = set(left)
        for number, known in enumerate(found):
            offsets = Counter(day - known[YEAR_OF[day]] for day in rest if known[YEAR_OF[day]] is not None)
            for offset, count in offsets.most_common(2):
                if count >= 6 and abs(offset) <= 127:
                    gone = {day for day in rest if known[YEAR_OF[day]] is not None and day - known[YEAR_OF[day]] == offset}
                    rest -= gone
                    worth[number] += len(gone)
        if len({YEAR_OF[day] for day in rest}) >= 12:
            by_year = {}
            for day in sorted(rest):
                by_year.setdefault(YEAR_OF[day], day)
            found.append(tuple(by_year.get(at) for at in range(SPAN)))
    kept = [number for number in range(len(found)) if 2 * worth[number] > 150]
    kept.sort(key=lambda number: (-worth[number], number))
    return tuple(columns + [found[number] for number in kept[:200]])
