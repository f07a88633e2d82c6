"""
The finder: cheap evidence first, readers only there, the longest reading wins.

One pattern finds the digits and words with which a mention can begin; what is masked as an identifier, an acronym or
a role is not read again.  A date wins over a number of the same length, so that "in 2011" is a year.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from factcheck.almanac import SHORT_MONTHS
from factcheck.documents import Document, titles
from factcheck.mentions import acronyms, identifiers, leads, phases, quick, roles
from factcheck.mentions.leads import DATE, DIGITS, NUMBER, ROLE
from factcheck.mentions.numbers import bare_sums, hedges, money, multiples, numbers, sizes, words
from factcheck.mentions.reading import Reading, Setting
from factcheck.mentions.times import dates, holidays, pointers, year_end, years
from factcheck.mentions.times.found import STEPS
from factcheck.mentions.times.months import MONTHS, ORDINALS, SEASONS, UNITS, WEEKDAYS
from factcheck.model import Mention, Span
from factcheck.patterns import pattern

NUMBER_LEADS = words.LEADS | multiples.LEADS | sizes.LEADS | {"a", "an", "point"}
ARTICLED = frozenset(
    (
        *words.LEADS, *UNITS, *"few couple pair trio quartet quintet sextet half short long full whole further".split(),
        *"mile kilometer kilometre meter metre foot inch yard pound ton tonne acre gallon liter litre".split(),
        *"percentage basis".split(),
    )
)  # fmt: skip
COUNTED = frozenset(
    (*words.LEADS, *"a an few several couple about approximately around as less more under over nearly just".split())
)
PERIODS = frozenset(
    (
        *words.LEADS, *UNITS, *WEEKDAYS, *MONTHS, *SEASONS, *STEPS, *ORDINALS, *holidays.LEADS,
        *"full calendar fiscal financial morning afternoon evening night noon time weekend instant christmas".split(),
    )
)  # fmt: skip
_HOLIDAYS = [name.replace("'", " ").split(" ") for name in holidays.HOLIDAYS]
HOLIDAYS = {
    first: [words[1] for words in _HOLIDAYS if words[0] == first]
    for first in "labor new international good canada australia all giving holy washington guy".split()
}
FISCAL = "year years quarter quarters half first second third fourth q h".split()
FOLLOWED = {
    "a": ARTICLED,
    "an": ARTICLED,
    **dict.fromkeys(("in", "within", "after"), COUNTED),
    **dict.fromkeys(("this", "current"), PERIODS),
    **dict.fromkeys(("that", "same"), (*pointers.UNITS, *pointers.PARTS, "same")),
    "eve": ("of",),
    **dict.fromkeys(("front", "back", "latter"), ("half", "part")),
    **dict.fromkeys(sizes.PARTS.keys() - {"mid"}, (*sizes.UNITS, *sizes.PARTS, *years.DECADES, "teens", "to")),
    **dict.fromkeys(("single", "triple"), ("digit", "digits")),
    **dict.fromkeys(("night", "evening"), ("before", "after")),
    **HOLIDAYS,
    **dict.fromkeys(("fiscal", "financial"), tuple(FISCAL)),
}
"""Words so frequent that they lead only before certain others."""


def _encoded(words: Iterable[str]) -> list[bytes]:
    return " ".join(words).encode().split()


KINDS = (
    dict.fromkeys(_encoded(NUMBER_LEADS - dates.DATE_LEADS), NUMBER)
    | dict.fromkeys(_encoded(dates.DATE_LEADS - NUMBER_LEADS), DATE)
    | dict.fromkeys(_encoded(NUMBER_LEADS & dates.DATE_LEADS), NUMBER | DATE)
    | dict.fromkeys(_encoded(titles.TITLE_WORDS), ROLE)
)
BEHIND = {word.encode(): frozenset(_encoded(behind)) for word, behind in FOLLOWED.items()}
WINDOW = 400  # characters that one reading may look at behind its lead
TIME_BEFORE = pattern(
    r"\b(?:for|in|past|last|next|first|previous|prior|recent|over|within|consecutive|straight|these|those|the|"
    r"following|of)[ \n]$",
    re.IGNORECASE,
)
NO_NUMBER = pattern(rf"day|week|month|year|hour|minute|decade|{'|'.join(SHORT_MONTHS)}|\b[ap]\.?m", re.IGNORECASE)
"""What stands in dates and lengths of time, and in no number: none goes on behind it."""

HEDGED = frozenset(("number", "money", "percent", "measure", "duration", "multiple"))
ABROAD = pattern(
    r"(?<=\d)(?:[.,](?=\d)|(?<!\d{4}) (?=\d{3}(?!\d)))|(?<=\bUS)-(?=Dollar\b)|(?<=\d )mil\b(?! millones)|\bdólares\b"
)
"""What other languages write otherwise in a number: "1.234,5", "1 234,5", "3 US-Dollar", "5 mil", "5 dólares"."""
IN_ENGLISH = {",": ".", ".": ",", " ": ",", "-": " ", "mil": "tsd", "dólares": "dollars"}


Placed = tuple[int, int, Mention]
"""A mention with its characters [start, end) in the plain text."""


def find_mentions(document: Document, setting: Setting | None = None) -> tuple[Mention, ...]:
    """All mentions, in the order of `span.start`; they never overlap."""
    return tuple(mention for _, _, mention in place_mentions(document, settled(document, setting)))


def place_mentions(document: Document, setting: Setting) -> list[Placed]:
    """The same with where they stand in the plain text, under a setting that is `settled`."""
    plain = document.plain
    text, read = document.text, _weighed(tuple(readings(plain, setting)), plain)
    to_text = document.way.ends_in_text if document.way else None
    found = []
    for r in read:
        first, last = to_text(r.start, r.end) if to_text else (r.start, r.end)
        mention = Mention(Span(first, last), text[first:last], r.kind, r.quantity, r.period, r.timex, r.names)
        found.append((r.start, r.end, mention))
    return found


def settled(document: Document, setting: Setting | None) -> Setting:
    """The setting with what the document says itself: its date, its language, its currency, its fiscal year's end."""
    setting = setting or Setting()
    if setting.today is None:
        setting = replace(setting, today=document.date)
    if setting.language is None:
        setting = replace(setting, language=document.language)
    if currency := money.stated(document.plain):
        setting = replace(setting, currency=currency)
    if not setting.fiscal_year_end and (end := year_end.stated(document.plain)):
        setting = replace(setting, fiscal_year_end=(end.month, end.day), fiscal_quarters=end.quarters)
    return setting


WEIGHED = pattern(
    r"\b(?:copper|zinc|nickel|uranium|cobalt|lithium|aluminium|aluminum|U3O8) (?:production|sales|output)\b", re.I
)


def _weighed(read: Sequence[Reading], plain: str) -> Sequence[Reading]:
    """
    The readings, pounds as a weight where the text weighs in them, or tells of a metal, and has no pound of money.

    "Produced 148.2 million pounds of copper, against 139.5 million pounds": the second are no money either.
    """
    if not any(r.kind == "money" and _in_words(r, plain) for r in read):
        return read
    if not (any(map(_is_weight, read)) or WEIGHED.search(plain)):
        return read
    if any(r.kind == "money" and r.quantity and r.quantity.unit == "GBP" and not _in_words(r, plain) for r in read):
        return read
    return [_as_weight(r) if r.kind == "money" and _in_words(r, plain) else r for r in read]


def _is_weight(reading: Reading) -> bool:
    return reading.kind == "measure" and reading.quantity is not None and reading.quantity.unit == "pound"


def _in_words(reading: Reading, plain: str) -> bool:
    return plain[reading.start : reading.end].endswith(("pounds", "pound"))


def _as_weight(reading: Reading) -> Reading:
    assert reading.quantity is not None
    return replace(reading, kind="measure", quantity=replace(reading.quantity, unit="pound"))


def masks(plain: str, runs: Sequence[tuple[int, int]], titles: Sequence[int] | None = None) -> list[Reading]:
    """
    What is read over the whole text, in order and apart: identifiers first, then phases, acronyms and roles.

    `runs` are its runs of digits, `titles` the places of the words of titles if somebody has looked for them.
    """
    found = [*phases.read_all(plain), *acronyms.read_all(plain), *roles.read_all(plain, titles)]
    named = identifiers.read_all(plain, runs)
    return identifiers.apart([*named, *found]) if found else named


def places(plain: str, language: str, runs: Sequence[tuple[int, int]] | None = None) -> list[tuple[int, int]]:
    """The leads of a text in order: where each is, and what it can begin; `runs` are its runs of digits."""
    shadow = leads.shadow(plain)
    if language == "en":
        found = list(leads.words(shadow, KINDS, BEHIND))
    else:
        found = [(match.start(), KINDS.get(match[0][1:], DATE)) for match in leads.ANY_WORD.finditer(shadow)]
    found += leads.figures(shadow, leads.runs(plain) if runs is None else runs, leads.GLUED)
    if not plain.isascii():
        signs = (match.start() for match in leads.FRACTION.finditer(plain))
        found += ((sign, NUMBER) for sign in signs if not behind_digit(plain, sign))
    found.sort()
    return found


def behind_digit(plain: str, at: int) -> bool:
    """Whether the sign at `at` goes on a number: "2½", "2 ½"."""
    return plain[at - 1 : at].isdigit() or (plain[at - 1 : at] == " " and plain[at - 2 : at - 1].isdigit())


def readings(plain: str, setting: Setting) -> Iterator[Reading]:
    """The readings of a plain text, left to right."""
    figures = in_english(plain) if setting.foreign else plain
    runs = leads.runs(plain)
    found = places(plain, setting.language or "en", runs)
    titles = [at for at, lead in found if lead == ROLE] if not setting.foreign else None
    masked = masks(plain, runs, titles)
    count, following, done = len(masked), 0, 0
    paid: Reading | None = None
    for at, lead in found:
        if at < done or lead == ROLE:
            continue
        while following < count and masked[following].start <= at:
            if masked[following].start >= done:
                yield masked[following]
                done = masked[following].end
            following += 1
        if at < done:
            continue
        best = read(plain, figures, at, lead, setting)
        if best and best.start < done:
            best = read_behind(plain, figures, done, at, lead, setting)  # "10 rmb 20 usd": the code is taken
        if not best:
            continue
        while following < count and masked[following].start < done:
            following += 1
        if following < count and masked[following].start < best.end:
            continue
        if best.kind == "money":
            paid = best
        elif paid is not None and best.kind in ("number", "measure"):
            best = bare_sums.with_currency(plain, best, paid)
            paid = paid if best.kind == "money" else None  # "up from 3 million" goes on with what was counted since
        yield best
        done = best.end
    yield from (mask for mask in masked[following:] if mask.start >= done)


def read(plain: str, figures: str, at: int, lead: int, setting: Setting) -> Reading | None:
    """The longest reading that begins at `at`, hedged as the words around it say; or None."""
    best: Reading | None = None
    if lead == DIGITS and not setting.foreign:
        best = quick.figure(figures, at, setting.currency)
    if not best:
        best = read_fully(plain, figures, at, lead, setting)
    if best and best.quantity is not None and best.kind in HEDGED and best.quantity.hedge in ("none", "between"):
        hedged = hedges.hedged(plain, best.start, best.end, best.kind, best.quantity)
        if hedged is best.quantity and setting.foreign:
            from factcheck.mentions.numbers import hedges_abroad  # which an English text does without

            hedged = hedges_abroad.hedged(plain, best.start, best.quantity, setting.language)
        if hedged is not best.quantity:
            return Reading(best.start, best.end, best.kind, hedged, best.period, best.timex, best.names)
    return best


def read_fully(plain: str, figures: str, at: int, lead: int, setting: Setting) -> Reading | None:
    """The longer of date and number at `at`, the date if they are equally long."""
    date = None
    if lead & DATE or (lead == DIGITS and plain[at - 1 : at] != "$"):
        date = dates.read(plain, at, setting)
    if date and (
        lead == DATE
        or date.kind == "time"
        or (lead != DIGITS and date.kind == "date")
        or NO_NUMBER.search(plain, at, date.end)
        or quick.lone_year(plain, at, date.end)
    ):
        return date
    number = numbers.read(figures, at, setting) if lead != DATE else None
    if number and (not date or number.end > date.end or is_share(plain, at, number, date)):
        return number
    return date


def read_behind(plain: str, figures: str, done: int, at: int, lead: int, setting: Setting) -> Reading | None:
    """The reading that begins at `at` where what stands before `done` is taken."""
    window = slice(done, at + WINDOW)
    found = read(plain[window], figures[window], at - done, lead, setting)
    return found and replace(found, start=found.start + done, end=found.end + done)


def is_share(plain: str, at: int, number: Reading, date: Reading) -> bool:
    """Whether "three quarters" are shares of something, and not of a year."""
    if number.end != date.end or date.quantity is None or date.quantity.unit != "quarter":
        return False
    return bool(number.quantity and number.quantity.parts) and not TIME_BEFORE.search(plain, max(0, at - 14), at)


def in_english(plain: str) -> str:
    """A text of another language with its numbers as English writes them, character for character."""
    return ABROAD.sub(lambda mark: IN_ENGLISH[mark[0]], plain)
