"""
A part is larger than the whole that it is taken from.

"Seven of the five partnered compounds" cannot be, whatever the facts are.  Read are "seven of the five", "five, of
which seven", "five sites, including seven sites" and "$7 million remaining under the $5 million program"; where several
earlier figures could be the whole, one has to be large enough.  What was sold, bought or paid in a quarter is a part of
that of the year, where one sentence tells both.

Measured on 346 statements and releases of 2000 to 2026 and 36 of other companies: no finding; 10 parts hold.

Source: GRIM and statcheck (what is reported must at least be possible); audit practice, "of which" notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.checks.amounts import exact
from factcheck.checks.changes import quantity
from factcheck.checks.outline import HEDGE, MONEY, NUMBER, TIME, YEAR, Outline, outlines
from factcheck.checks.parts import subsets
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held
from factcheck.patterns import pattern
from factcheck.rulebook import Bad, Good, Rule

_VALUE = f"[{MONEY}{NUMBER}]"
_LEAD = r"(?:(?:in|during|for) )?(?:the )?(?:first )?"
_SHORT = rf"{_LEAD}(?P<short>{TIME}|quarter|three months)"
_LONG = rf"{_LEAD}(?P<long>{TIME}|(?:six|nine|twelve) months|(?:(?:full|fiscal|half) )?year(?:[- ]to[- ]date)?)"
_BOTH_TIMES = rf"{_SHORT} and {_LONG}"
_BOTH = rf"(?P<first>{_VALUE}) and {HEDGE}?(?P<second>{_VALUE})"
_RESPECTIVELY = (
    pattern(rf"{_BOTH}[^;.{MONEY}{NUMBER}]{{0,60}}? {_BOTH_TIMES}[^;.]{{0,60}}?\brespectively", re.IGNORECASE),
    pattern(rf"{_BOTH_TIMES}[^;.{MONEY}{NUMBER}]{{0,60}}? {_BOTH}[^;.]{{0,60}}?\brespectively", re.IGNORECASE),
)
_ONE_OR_TWO = rf"{_VALUE}(?:[^;:.,{MONEY}{NUMBER}{TIME}]{{1,50}}{_VALUE})?)(?: [a-z]+){{0,3}}?"
_EACH = pattern(
    rf"(?P<first>{_ONE_OR_TWO} {_SHORT},? and (?P<second>{_ONE_OR_TWO} {_LONG}",
    re.IGNORECASE,
)
_FLOWS = pattern(
    r"\b(?:revenues?|sales|sold|shares?|repurchas\w+|bought|purchas\w+|paid|spent|invested|dividends?"
    r"|capital expenditures?|produced|production|shipped|shipments|orders|units|opened|royalt\w+|fees)\b",
    re.IGNORECASE,
)
_RESULT = pattern(
    r"\b(?:income|loss|earnings|profits?|cash flows?|margins?|averag\w+|growth|grew|rose|fell|increas\w+|decreas\w+"
    r"|declin\w+|change|per share|rate|expect\w*|will|outstanding|as of|at)\b",
    re.IGNORECASE,
)
_BESIDE = 70
"""Characters in front of the figures that say what they are of."""
_LENGTHS = (
    (r"quarter|three[- ]month", 3),
    (r"half|six[- ]month", 6),
    (r"nine[- ]month", 9),
    (r"year|twelve|^(?:19|20)\d\d$", 12),
)


def spells(page: Pulled) -> Iterator[Clash]:
    """
    The figures of a quarter, or of some months, that exceed those of the longer time that it is part of.

    A result may be a profit in one quarter and a loss in the others: only what cannot fall below nothing is compared.
    """
    for outline in outlines(page, " and ", figures=2):
        if outline.line.count(TIME) < 2 or not _FLOWS.search(outline.line):
            continue
        for form in (*_RESPECTIVELY, _EACH):
            for found in form.finditer(outline.line):
                beside = outline.line[max(0, found.start() - _BESIDE) : found.end()]
                if not _RESULT.search(beside) and _FLOWS.search(beside):
                    yield from _exceeding(outline, found)


def _exceeding(outline: Outline, found: re.Match[str]) -> Iterator[Clash]:
    short, long = (_time(outline, found, side) for side in ("short", "long"))
    if not 0 < _months(short) < _months(long) or not _is_one_year(short, long):
        return
    parts, wholes = (_values(outline, found.span(side)) for side in ("first", "second"))
    for part, whole in zip(parts, wholes, strict=False) if len(parts) == len(wholes) else ():
        few, many = quantity(outline.mentions[part]), quantity(outline.mentions[whole])
        low, high = exact(few).low, exact(many).high
        if few.unit == many.unit and low is not None and high is not None and low > high > 0:
            at, of = outline.place(part, part + 1), outline.place(whole, whole + 1)
            yield Clash(
                at,
                f"{at.text} here in {short}, and {of.text} in {long}",
                (of,),
                f"{at.text} > {of.text}",
                severity="warning",
            )


def _values(outline: Outline, span: tuple[int, int]) -> Sequence[int]:
    return [at for at in outline.mentions if span[0] <= at < span[1]]


def _time(outline: Outline, found: re.Match[str], side: str) -> str:
    mention = outline.mentions.get(found.start(side))
    return mention.text if mention else found[side]


def _months(time: str) -> int:
    """About how many months a time is called to have; 0 where its words do not say."""
    return next((months for words, months in _LENGTHS if re.search(words, time, re.IGNORECASE)), 0)


def _is_one_year(short: str, long: str) -> bool:
    years = [set(YEAR.findall(time)) for time in (short, long)]
    return not all(years) or years[0] == years[1]


def larger_parts(page: Pulled) -> Iterator[Clash | Held]:
    """The parts of counts and sums, and those of a quarter beside those of its year."""
    yield from subsets(page)
    yield from spells(page)


RULE = Rule(
    code="FC101",
    name="subset-exceeds-whole",
    summary="some of a count are more than the count",
    severity="warning",
    scope="document",
    check=larger_parts,
    tick="consistent",
    good=(
        Good(
            "phase by phase",
            "The pipeline comprises 28 programs. Two of them are in phase 3, 15 in phase 2 and 11 in phase 1.",
        ),
        Good("some of", "Five of the seven partnered compounds are in the clinic."),
        Good("all of them", "Seven of our seven partnered compounds are in the clinic."),
        Good("of which", "We hold ten licences, of which three are wholly owned."),
    ),
    bad=(
        Bad("some of", "Seven of the five partnered compounds are in the clinic.", "Seven"),
        Bad(
            "in a quarter and its year, respectively",
            "Sales were $33.3 million and $14.4 million for the quarter and year ended May 31, 2012, respectively.",
            "$33.3 million",
        ),
        Bad(
            "in a quarter, and in its year",
            "It bought 2 million shares for $137.2 million during the fourth quarter 2012, and 1.3 million shares for "
            "$157.1 million during 2012.",
            "2 million",
        ),
        Bad("of which", "We hold ten licences, of which thirteen are wholly owned.", "thirteen"),
        Bad("money", "Partners paid $3.5 million in cash, of which $4.9 million came in May.", "$4.9 million"),
        Bad("including", "The study runs at 12 sites, including 21 sites abroad.", "21"),
        Bad(
            "far behind it",
            "Seven compounds are in the clinic that use our new technology, including eight through partners.",
            "eight",
        ),
        Bad(
            "what is left of it",
            "There was $185.4 million remaining on our current $150 million share repurchase authorization.",
            "$185.4 million",
        ),
        Bad(
            "what is left of a count of the same",
            "There are 5.2 million shares remaining under the existing 3 million share program.",
            "5.2 million",
        ),
        Bad(
            "phase by phase",
            "Contoso has 13 antibodies in development, of which six are in phase 2 and eight in phase 1.",
            "eight",
        ),
        Bad("a bound", "More than nine of the eight labs have moved.", "nine"),
    ),
    traps=(
        Good(
            "a result of a quarter and its year",
            "The profit was $33.3 million and $14.4 million for the quarter and year ended May 31, respectively.",
        ),
        Good(
            "the quarter of another year",
            "It sold 3 million units in the fourth quarter of 2011 and 2 million units in 2012.",
        ),
        Good("of which reaches back", "Of 40 staff, in 12 teams, of which 15 are part-time, most work here."),
        Good("including others", "The study runs at 12 sites, including 210 patients abroad."),
        Good("a net figure", "Net cash flow was $2 million, of which $5 million came from the licence."),
        Good("left, and another sum", "We had $80 million remaining under the program and paid $40 million."),
        Good("a type", "By June 651 of the -200 had been ordered."),
        Good("what stays at several places", "More than 900 families remain in 40 crowded shelters."),
        Good("a year", "Nine of the 2011 deals have closed."),
        Good("shares of shares", "Sales rose 5%, of which 60% came from abroad."),
    ),
)
