"""What a text says of the time of a figure: the length of its period, which one it is, its year or its month."""

from __future__ import annotations

import re

from factcheck.almanac import MONTHS
from factcheck.mentions.times.fiscal import FIRST_TO_FOURTH
from factcheck.mentions.times.named import COMPARING
from factcheck.patterns import pattern

FAR_BACK = 1500
"""So many characters are read back for the time that a heading or an earlier sentence names."""
LENGTHS = frozenset("quarter half nine year month week day year-to-date".split())
TO_DATE = frozenset({"half", "nine"})
"""The lengths of a year to date, where its quarter's own is not meant."""
_MONTHS = "|".join(MONTHS)
TIME = pattern(
    rf"\b(?:(?P<nth>{FIRST_TO_FOURTH})[- ](?:fiscal )?(?P<part>quarter|half)"
    r"|(?P<weeks>\d{1,2}|four|five|thirteen|sixteen)[- ]weeks?"
    r"|(?P<short>Q[1-4]|[1-4]Q|H[12])|(?P<months>three|six|nine|twelve|3|6|9|12)[- ]months?"
    r"|(?P<year>(?:19|20)\d\d)|(?P<long>full[- ]year|annual|year[- ]to[- ]date|quarter|half|year|month|week|day)(?:ly)?"
    rf"|(?<!\d )(?P<month>{_MONTHS})(?! \d{{1,2}}\b))\b",
    re.IGNORECASE,
)
BOTH = pattern(r"\b(?P<one>three) and (?P<other>six|nine|twelve)[- ]months?\b", re.IGNORECASE)
OTHER_TIME = pattern(
    r"year[- ]\s?(?:over|on)[- ]\s?year|quarter[- ]\s?(?:over|on)[- ]\s?quarter|a year (?:ago|earlier)|year[- ]ago"
    r"|(?:quarter|year)[- ]end\b|\b(?:per|a|each) (?:quarter|year|month|week|day)\b(?!-)"
    r"|(?:prior|last|previous)[- ](?:fiscal )?(?:year|quarter)(?:['’]s)?(?: (?:quarter|period))?"
    r"|same (?:period|quarter|month|week|half)"
    rf"|\b(?:ended|ending|ends?|as of|as at) (?:{_MONTHS})(?: \d{{1,2}})?",
    re.IGNORECASE,
)
"""A time that is not the figure's own, and the day on which its own ends: "year over year", "per month"."""
COMPARED = pattern(rf"\b(?:compare[sd]?|{COMPARING}|over)\b(?! the (?:last|past))[^.;\d]{{0,50}}$", re.IGNORECASE)
_SHORTER = {"three": "quarter", "3": "quarter", "six": "half", "6": "half", "nine": "nine", "9": "nine"}
_NTH = {"first": "1", "second": "2", "third": "3", "fourth": "4"}


def named(words: str) -> frozenset[str]:
    """The times that some words name: "the fourth quarter of 2020" as quarter, no. 4 and 2020."""
    if not TIME.search(words):
        return frozenset()
    return frozenset(token for found in TIME.finditer(OTHER_TIME.sub(" ", words)) for token in _tokens(found))


def in_turn(sentence: str) -> tuple[frozenset[str], ...]:
    """The times of a sentence whose figures are theirs "respectively": "for the three and six months ended …"."""
    both = BOTH.search(sentence)
    if both:
        return tuple(frozenset((_SHORTER.get(both[name].lower(), "year"),)) for name in ("one", "other"))
    times = (_tokens(found) for found in TIME.finditer(OTHER_TIME.sub(" ", sentence)))
    return tuple(one for one in times if one & LENGTHS)


def last_named(plain: str, end: int) -> frozenset[str]:
    """The last time of a known length that stands before a place, comparisons left out; none far back."""
    text = OTHER_TIME.sub(lambda found: " " * len(found[0]), plain[max(0, end - FAR_BACK) : end])
    for found in reversed(list(TIME.finditer(text))):
        times = _tokens(found)
        if times & LENGTHS and not COMPARED.search(text, max(0, found.start() - 70), found.start()):
            return times
    return frozenset()


def may_be_one(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether nothing that is said of two times tells them apart; a month is named."""
    kinds = tuple(zip(_kinds(a), _kinds(b), strict=True))
    if any(one and other and one.isdisjoint(other) for one, other in kinds):
        return False
    return "month" not in a | b or _kinds(a)[-1] == _kinds(b)[-1]


def _kinds(times: frozenset[str]) -> tuple[frozenset[str], ...]:
    weeks = frozenset(one for one in times if one.endswith(" weeks"))  # "the 16-week fourth quarter"
    lengths = weeks or times & LENGTHS
    if "year-to-date" in lengths:
        lengths |= TO_DATE
    numbers = frozenset(one for one in times if one.startswith("no. "))
    years = frozenset(one for one in times if one.isdigit())
    return lengths, numbers, years, times - lengths - LENGTHS - numbers - years


def _tokens(found: re.Match[str]) -> frozenset[str]:
    low, kind = found[0].lower(), found.lastgroup
    if kind == "year":
        return frozenset((low,))
    if kind == "short":
        return frozenset(("half" if "h" in low else "quarter", f"no. {re.sub('[^1-4]', '', low)}"))
    if kind == "weeks":
        return frozenset((f"{found['weeks'].lower()} weeks",))
    if kind == "part":
        nth = found["nth"].lower()
        return frozenset((found["part"].lower(), f"no. {_NTH.get(nth, nth[0])}"))
    if kind == "months":
        return frozenset((_SHORTER.get(found["months"].lower(), "year"),))
    if kind == "month":
        return frozenset(("month", low))
    if "date" in low:
        return frozenset(("year-to-date",))
    return frozenset(("year",) if low[:3] in ("ful", "ann", "yea") else (low.removesuffix("ly").replace("dai", "day"),))
