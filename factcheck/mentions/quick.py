"""
The plain cases: a number that nothing beside it can change.

One pattern and a look at the word on either side decide most figures ("$170.5 million in", "12 compounds"), and what
such a surface means is remembered.  Whatever could be more, a range, a date, a unit, is left to the full grammar.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from factcheck.mentions.numbers import currencies, idioms, money, numbers, unit_names, units, words
from factcheck.mentions.numbers.digits import EXACT
from factcheck.mentions.numbers.scales import LONG, SHORT
from factcheck.mentions.reading import Reading, Setting
from factcheck.mentions.times.months import BEFORE_UNITS, MONTHS, UNITS, WEEKDAYS
from factcheck.model import MentionKind
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

FIGURE = pattern(
    r"([1-9]\d{0,2}(?:,\d{3})+|\d{1,9})(\.\d{1,6})?(?![\d])(%| (?:percent|(?:[mb]|tr)illion)(?![A-Za-z]))?"
)
NEXT = pattern(r",?[ \n]{1,60}([A-Za-z]+)(?![\w'-])")
NEXT_TO_PERCENT = pattern(r",?[ \n]{1,60}([A-Za-z]+)")  # "2 percent longer-run": no unit goes on behind one
COLUMN = pattern(r"\s+(?:[\d$(]|-\d|$)|\s{2,}- |\n\n")
YEARLIKE = pattern(r"[12]\d{3}(?!\d)|(?:19|20)\d{6}(?!\d)")

CHANGING = frozenset(
    (
        *units.FIRST_WORDS, *(sign.lower() for sign in unit_names.SYMBOLS), *currencies.FIRST_WORDS,
        *currencies.ADJECTIVES,
        *LONG, *SHORT, *UNITS, *MONTHS, *WEEKDAYS, *words.WORDS,
        *(code.lower() for code in (*currencies.CODES, *currencies.ALIASES)),
        *"to through up or and of out in over times fold percent per pct basis percentage bps bp pp ppt pt pts "
            "minus plus x e p c a st nd rd th".split(),
        *"oh twenties thirties forties fifties sixties seventies eighties nineties".split(),
        *"prozent pour por de d".split(),  # "5 por ciento", "3 d'euros"
        *BEFORE_UNITS, *"points point cent cents us cdn old pm am o noon midnight until till before after later "
            "earlier ago from with at hundred light by sq cubic stone below h mon mons mos".split(),
    )
)  # fmt: skip
"""Lower-case words that can change what the number before them means."""

LINKS = frozenset("and or to through until till by on".split())
PAIRING = frozenset("to through up and or minus plus dollar dollars us cdn".split())
MONEY_CHANGING = frozenset(
    (*currencies.FIRST_WORDS, *currencies.ADJECTIVES, *LONG, *SHORT, *PAIRING, *words.WORDS)
) - {"a", "an", "point"}  # fmt: skip
"""Lower-case words that can change what the money before them means."""

CHANGED_BY = frozenset(
    (
        *idioms.LABELS, *idioms.CALLED, *(code.lower() for code in (*currencies.CODES, *currencies.ALIASES)),
        *money.NAMES_BEFORE, *"top bottom between minus negative".split(),
    )
)  # fmt: skip
"""Lower-case words that can change what the number behind them means."""

RATE = pattern(
    r"(?:\d{1,2}[- ])?\d/\d(?: to (?:\d{1,2}[- ])?\d/\d)? percent(?![A-Za-z-])"
    r"|\d{1,2} to (?:\d{1,2}-)?\d/\d percent(?![A-Za-z-])|\d{1,3} basis points?(?![A-Za-z-])"
)
SPACED_RATE = pattern(r"(?: \d{3})+(?:/[a-z]| per | an? )")
RATES = frozenset(" -/")
PLACES = (Decimal(1), *(Decimal(1).scaleb(-places) for places in range(7)))  # by the length of ".25"
Known = tuple[MentionKind, Quantity]


@lru_cache(maxsize=8192)
def meaning(surface: str, currency: str | None) -> tuple[MentionKind, Quantity] | None:
    """What an isolated figure means, in a text whose "$" is of the given currency; None where it is not read whole."""
    found = numbers.read(surface, 0, Setting(currency=currency))
    if found is None or found.end != len(surface) or found.quantity is None:
        return None
    return found.kind, found.quantity


@lru_cache(maxsize=8192)
def plain_meaning(whole: str, decimals: str | None, suffix: str | None, sign: str, currency: str | None) -> Known:
    """The same for the parts of a figure, put together without any grammar."""
    value, step = Decimal(whole.replace(",", "") + (decimals or "")), PLACES[len(decimals or "")]
    if suffix and suffix[-1] == "n":
        scale = LONG[suffix[1:]]
        value, step = EXACT.multiply(value, scale), step * scale
    kind: MentionKind = "number"
    unit, assumed = "", False
    if sign:
        kind, unit, assumed = "money", *_dollar(currency)
    elif suffix and suffix[-1] != "n":
        kind = unit = "percent"
    return kind, Quantity(value, value, value, step=step, unit=unit, assumed=assumed)


@lru_cache(maxsize=64)
def _dollar(currency: str | None) -> tuple[str, bool]:
    """The currency of a bare "$", and whether it is assumed."""
    known = meaning("$1", currency)
    return (known[1].unit, known[1].assumed) if known else ("USD", True)


def figure(plain: str, at: int, currency: str | None) -> Reading | None:
    """The reading of the digits at `at` where nothing beside them can change it; None leaves it to the grammar."""
    match = FIGURE.match(plain, at)
    if not match or at < 3:
        return None
    end = match.end()
    whole, decimals, suffix = match.groups()
    grouped = decimals is not None or "," in whole
    if grouped and not suffix and plain[end : end + 1] == ")" and plain[at - 1] == "(":
        return None  # "$(0.82)"
    if not suffix and plain[end : end + 1] in RATES and (rate := RATE.match(plain, at)):
        return _rate(plain, at, rate.end())
    if decimals and len(decimals) == 4 and not suffix:
        return None  # "8.958 people": the point may part thousands
    start = at
    if plain[at - 1] == "$":
        start = at - 1
    elif plain[at - 1] == " " and plain[at - 2] == "$":
        start = at - 2
    money = start < at
    if money and plain[end : end + 1] == " " and plain[end + 1 : end + 2].isdigit() and SPACED_RATE.match(plain, end):
        return None  # "$1 330/oz" is no column of a table
    if not (money or suffix or grouped) and YEARLIKE.match(plain, at):
        return None
    if not _ends(plain, end, suffix, grouped, money) or not _begins(plain, start, grouped or suffix is not None, money):
        return None
    if money and suffix and suffix[-1] != "n":
        return None  # "$5%"
    return Reading(start, end, *plain_meaning(whole, decimals, suffix, "$" if money else "", currency))


def _rate(plain: str, at: int, end: int) -> Reading | None:
    """The rate at `at`: "1-1/4 to 1-1/2 percent", "25 basis points"."""
    if not _ends(plain, end, " percent", False, False) or not _begins(plain, at, True, False):
        return None
    if not (known := meaning(plain[at:end], None)):
        return None
    return Reading(at, end, *known)


def lone_year(plain: str, at: int, end: int) -> bool:
    """Whether [at, end) is a year, as a number four digits long, that no word behind it makes a longer number."""
    return end == at + 4 and YEARLIKE.match(plain, at) is not None and _ends(plain, end, None, False, False)


def _ends(plain: str, end: int, suffix: str | None, grouped: bool, money: bool) -> bool:
    """Whether what follows leaves the figure as it is; a `grouped` one takes no digits from behind a gap."""
    following = plain[end : end + 2]
    if not following:
        return True
    if following[0] in ".;:":
        return following[1:].isspace() or not following[1:]
    if following[0] not in " ,\n":
        return grouped and not suffix and following[0].isupper() and following[1:].islower()  # "4,761Prepaid"
    percent = suffix is not None and suffix[-1] in "%t"
    match = (NEXT_TO_PERCENT if percent else NEXT).match(plain, end)
    if not match:
        return (grouped or money) and following[0] != "," and COLUMN.match(plain, end) is not None
    word = match[1]
    if word.isupper() and len(word) < 5:
        return False
    if percent:
        return word.lower() not in RANGING and not (
            word == "and" and "between" in plain[max(0, end - 60) : end].lower()
        )
    return word.lower() not in (MONEY_CHANGING if money else CHANGING)


def _begins(plain: str, start: int, grouped: bool, money: bool) -> bool:
    """Whether what stands before leaves the figure as it is."""
    previous = plain[start - 1]
    if previous == "\n":
        return True
    if previous != " ":
        return False
    before = plain[plain.rfind(" ", 0, start - 1) + 1 : start - 1]
    if before.endswith("'s"):
        return before[:-2].isalpha() and before.isascii()
    if before.islower() and before.isalpha():
        if before in LINKS and not (grouped or money):
            return False  # "June 24 and 25"
        return before not in CHANGED_BY and not (money and len(before) < 4 and before in currencies.DOLLARS)
    if not before:
        # A column of a table, whose currency may stand far before it.
        return money or (grouped and plain[max(0, start - 40) : start].rstrip(" ")[-1:] not in currencies.SYMBOLS)
    if not before.isascii():
        return False
    if before.isalpha():
        return (grouped or money) and len(before) > 3 and before.lower() not in CHANGED_BY
    return before[-1] in ",;:%)" or (before[-1].isdigit() and (grouped or money))


RANGING = frozenset("to through up points point pts pt".split())
