"""Asks the package for every holiday, with names taken apart: what the day is called, and what is only said about it.

The package writes "(observed)" and "(estimated)" into its names, in fifty languages. So its translation function is
replaced by one that gives marks of the private use area instead of words; names and marks are told apart afterwards, and
each name is then put into the entity's own language and into English by the package's own catalogues.
"""

import datetime
import re
import warnings
from collections import defaultdict
from typing import NamedTuple

import holidays
from holidays.holiday_base import HolidayBase
from holidays.observed_holiday_base import ObservedHolidayBase

FIRST_YEAR, LAST_YEAR = 1990, 2050
YEARS = range(FIRST_YEAR, LAST_YEAR + 1)
EPOCH = datetime.date(FIRST_YEAR, 1, 1).toordinal()

NAME, END, LABEL, LABEL_END, ESTIMATED, DATE, DATE_END, OBSERVED = map(chr, range(0xE000, 0xE008))
MARKS = re.compile("[\ue000-\ue007]")
MOVED = re.compile(f"{DATE}(.*?){DATE_END}")
LABELS = re.compile("(observed|substituted)(_estimated)?_label(_before)?")


class Day(NamedTuple):
    """What is the same about a holiday in every year."""

    local: str
    english: str
    category: str
    observed: bool
    estimated: bool


class Words:
    """The texts that the package asked to be translated, and what each is there for."""

    def __init__(self, entity):
        self.labels = []
        self.ids = {}
        self.roles = {}
        self.date_format = getattr(entity, "substituted_date_format", None)
        self.estimated_label = getattr(entity, "estimated_label", None)
        for attribute in filter(LABELS.fullmatch, dir(entity)):
            self.learn(attribute, getattr(entity, attribute))

    def learn(self, attribute, value):
        """What a label is there for is said by the attribute that it is the value of."""
        if LABELS.fullmatch(attribute):
            self.roles.setdefault(value, "estimated" if "estimated" in attribute else "observed")

    def mark(self, text):
        """What stands in the place of a translation."""
        if not text or MARKS.search(text):
            return text
        if text == self.date_format:
            return f"{DATE}%Y-%m-%d{DATE_END}"
        if text == self.estimated_label:
            return f"%s ({ESTIMATED})"
        if "; " in text:
            return "; ".join(map(self.mark, text.split("; ")))
        if "%s" not in text:
            return f"{NAME}{text}{END}"
        at = self.ids.setdefault(text, len(self.labels))
        if at == len(self.labels):
            self.labels.append(text)
        return f"{LABEL}{at}{NAME}%s{LABEL_END}"

    def parse(self, marked):
        """A marked name's core, whether it is observed, whether estimated, and the day that it was moved from."""
        estimated = ESTIMATED in marked
        observed = OBSERVED in marked
        moved = MOVED.search(marked)
        marked = marked.replace(f"({ESTIMATED})", "").replace(OBSERVED, "").strip()
        while whole := re.fullmatch(f"{LABEL}(\\d+){NAME}(.*){LABEL_END}", marked, re.S):
            role = self.roles.get(self.labels[int(whole[1])])
            if role is None or moved:
                break
            observed, estimated = True, estimated or role == "estimated"
            marked = whole[2].strip()
        return marked, observed or moved is not None, estimated, moved and datetime.date.fromisoformat(moved[1])

    def spell(self, marked, translate):
        """A core in words. The label of a moved day holds the other day in brackets: they are left out."""
        def label(found):
            text = translate(self.labels[int(found[1])])
            if found[2] != DATE:
                return text % found[2]
            return re.sub(r"\s*[(（][^()（）]*%s[^()（）]*[)）]\s*", " ", text).replace("%s", "")

        text = MOVED.sub(DATE, marked)
        text = re.sub(f"{NAME}([^{NAME}{END}]*){END}", lambda found: translate(found[1]), text)
        innermost = re.compile(f"{LABEL}(\\d+){NAME}([^{LABEL}{LABEL_END}]*){LABEL_END}")
        while innermost.search(text):
            text = innermost.sub(label, text)
        return " ".join(text.split())


def english_of(entity):
    """The package's English for this entity: American where there is some, else any, else none."""
    known = entity.supported_languages
    return next((tag for tag in ("en_US", *sorted(known)) if tag in known and tag.startswith("en")), None)


class Marking:
    """While it lasts, the package marks its texts, and says of a day whether it added it as the substitute of another."""

    def __init__(self, words):
        self.words = words
        self.observing = False
        self.native = HolidayBase._init_translation, HolidayBase.__setattr__, HolidayBase._add_holiday
        self.native_observed = ObservedHolidayBase._add_observed

    def __enter__(self):
        marking, words = self, self.words
        _, native_set, native_add = self.native

        def init_translation(entity):
            object.__setattr__(entity, "tr", words.mark)

        def set_attribute(entity, name, value):
            words.learn(name, value)
            native_set(entity, name, value)

        def add_holiday(entity, name, *date):
            return native_add(entity, words.mark(name) + OBSERVED if marking.observing else name, *date)

        def add_observed(entity, *arguments, **options):
            before, marking.observing = marking.observing, True
            try:
                return marking.native_observed(entity, *arguments, **options)
            finally:
                marking.observing = before

        HolidayBase._init_translation = init_translation
        HolidayBase.__setattr__ = set_attribute
        HolidayBase._add_holiday = add_holiday
        ObservedHolidayBase._add_observed = add_observed

    def __exit__(self, *_):
        HolidayBase._init_translation, HolidayBase.__setattr__, HolidayBase._add_holiday = self.native
        ObservedHolidayBase._add_observed = self.native_observed


def translator(code, language):
    """The package's own translation for an entity. Without a language: the texts as they stand in its source."""
    if language is None:
        return lambda text: text
    return getattr(holidays, code)(language=language).tr


def marked_days(code, part, category, words):
    """What the package gives for one category, with marked names: (day since 1990-01-01, marked name)."""
    # Some entities say only when asked which days are estimated.
    options = {name: True for name in getattr(holidays, code).get_supported_options() if name.endswith("_show_estimated")}
    with Marking(words):
        days = getattr(holidays, code)(subdiv=part or None, years=YEARS, categories=(category,), language="marked", **options)
    for date, joined in dict.items(days):
        if FIRST_YEAR <= date.year <= LAST_YEAR:
            for marked in joined.split("; "):
                yield date.toordinal() - EPOCH, marked


def extract(code):
    """Every holiday of a country: its frame, and {Day: {(day, moved from or None): set of subdivisions}}.

    Days are counted from 1990-01-01; the subdivision "" is the country itself. A day that is public is not said again in
    a further category under the same name.
    """
    warnings.simplefilter("ignore")
    # An instance: some entities are given their labels when they are made.
    entity = getattr(holidays, code)(language="none")
    words = Words(entity)
    local = translator(code, entity.default_language)
    english_tag = english_of(entity)
    english = translator(code, english_tag) if english_tag else local

    spelled = {}
    found = defaultdict(lambda: defaultdict(set))
    for part in ("", *entity.subdivisions):
        public = set()
        for category in sorted(entity.supported_categories, key=lambda name: name != "public"):
            for day, marked in marked_days(code, part, category, words):
                if marked not in spelled:
                    core, observed, estimated, moved = words.parse(marked)
                    names = words.spell(core, local), words.spell(core, english)
                    moved = moved and moved.toordinal() - EPOCH
                    spelled[marked] = (*names, observed, estimated, moved)
                own, foreign, observed, estimated, moved = spelled[marked]
                if category == "public":
                    public.add((day, own))
                elif (day, own) in public:
                    continue
                found[Day(own, foreign, category, observed, estimated)][day, moved].add(part)
    for day in [day for day in found if day.observed]:
        keep_once(found, day)
    frame = {
        "subdivisions": sorted(entity.subdivisions),
        "years": (max(FIRST_YEAR, entity.start_year), min(LAST_YEAR, entity.end_year)),
    }
    return frame, {day: dict(dates) for day, dates in found.items()}


def keep_once(found, day):
    """A day that is a holiday by itself is not said to be observed, too."""
    itself = found.get(day._replace(observed=False), {})
    for at, parts in itself.items():
        if at in found[day]:
            found[day][at] -= parts
            if not found[day][at]:
                del found[day][at]


def countries():
    """ISO 3166-1 alpha-2 codes of the package's countries."""
    return sorted(holidays.list_supported_countries(include_aliases=False))
