"""
Comparisons that name the wrong one of two periods, since the year was copied from the other, or not moved on.

    In the second quarter of 2011 sales rose to $609.4 million, compared to $565.1 million in the second quarter of 2011
    The loss of the quarter ended December 31, 2002 was … for the same period last year       (results of 2003)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factcheck.almanac import in_words
from factcheck.checks import change_forms as forms
from factcheck.checks.outline import HEDGE, MONEY, TIME, YEAR, Outline, outlines, place
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Mention, Period
from factcheck.patterns import pattern

_COMPARED = pattern(
    rf"(?P<now>{MONEY})[^;{MONEY}]{{0,80}}? {forms.COMPARED} (?:{forms.THEN})?(?:{HEDGE}|the ){{0,2}}{MONEY}"
    rf",? (?:(?:reported|recorded|earned|posted) )?(?:(?:in|for|during) )?(?:the )?(?P<then>{TIME})",
    re.IGNORECASE,
)
_OTHERWISE = pattern(
    r"expect|guid|estimat|consensus|budget|\bplan|target|forecast|pro forma|adjusted|gaap|restat|previously|originally"
    r"|preliminar|constant|excluding|actual",
    re.IGNORECASE,
)
"""What gives one figure of a period two values."""
_LAST_YEAR = pattern(
    r"\b(?:same|corresponding|comparable|equivalent|like) (?:period|quarter|months?)(?: (?:of|in) (?:the )?)? ?"
    rf"(?:last year|a year ago|{TIME})|\blast year['’]s (?:quarter|period)|{TIME}['’]s (?:quarter|period)",
    re.IGNORECASE,
)
_ENDED = pattern(rf"(?:{TIME}|quarter|months|period) ended (?P<day>{TIME})", re.IGNORECASE)
_OF_A_QUARTER = pattern(r"\b(?:quarter|three[- ]months?(?: period)?)\s+ended\s+(?:on\s+)?$", re.IGNORECASE)
_HELD_AGAINST = pattern(
    r"\b(?:compar(?:ed|able|ing)|versus|vs|against|than|same|corresponding|from)\b[^.;]*$", re.IGNORECASE
)
"""What stands in front of a time that is itself compared with."""
_BEFORE = 40
"""Characters around figures and days that say what they are."""
_ANNOUNCED = (
    r"\b(?:announce[sd]?|report(?:s|ed)?|release[sd]?)\b[^.;\n]{0,60}\bresults (?:for|of|from) (?:the |its |our )?"
)
_OF_A_PERIOD = pattern(rf"(?<!\bto )(?<!\bwill ){_ANNOUNCED}(?:[^.;]{{0,60}}\bended (?:on )?)?$", re.IGNORECASE)
"""What stands in front of the last day of a period whose results are announced, or of all of it."""
_SHORTEST, _SLACK, _LONGEST = 28, 20, 400
"""Days of a period of results, by which two of its ends may differ, and after which it belongs to an older story."""
_A_YEAR = 350
"""Days after which nobody announces the results of a period; the last year's day is 375 to 470 days ago."""


def compared_with_itself(page: Pulled) -> Iterator[Clash]:
    """The figures that are compared with one of their own period."""
    for outline in outlines(page, "compar", "from", "versus", "vs", "against", figures=2):
        for found in _COMPARED.finditer(outline.line):
            then = outline.mentions[found.start("then")]
            before = [outline.mentions[at] for at in outline.mentions if at < found.start("then")]
            times = [m for m in before if m.kind == "date" and m.period is not None]
            now = times[0] if len(times) == 1 else None
            beside = outline.line[max(0, found.start() - _BEFORE) : found.end() + _BEFORE]
            if now is None or not _is_one(now, then) or _OTHERWISE.search(beside):
                continue
            at = next(at for at, mention in outline.mentions.items() if mention is now)
            if _HELD_AGAINST.search(outline.line, max(0, at - _BEFORE), at):
                continue  # "compared with 42% for the same period of 2001, and 29% for the year, against 27% for 2001"
            here, there = place(page, then), place(page, now)
            yield Clash(here, f"{there.text} is compared with {here.text}", (there,), f"both are {then.timex}")


def _is_one(now: Mention, then: Mention) -> bool:
    """Whether both name one period of results by its year."""
    period = then.period
    if not (period and now.period == period and YEAR.search(now.text) and YEAR.search(then.text)):
        return False
    return bool(period.start and period.end and (period.end - period.start).days >= _SHORTEST)


def announced_otherwise(page: Pulled) -> Iterator[Clash]:
    """The periods whose results are announced, and that ended long ago, or apart from those that the text tells of."""
    document = page.document
    for mention in page.mentions if document.date and "esults" in document.plain else ():
        ended = _end(mention.period)
        if mention.kind != "date" or mention.period is None or ended is None or document.date is None:
            continue
        if not (mention.period.is_day or " ended " in mention.text):
            continue
        at = document.to_plain(mention.span).start
        if not _OF_A_PERIOD.search(" ".join(document.plain[max(0, at - 200) : at].split()) + " "):
            continue
        days = (document.date - ended).days
        if 0 <= days <= _A_YEAR:
            yield from _of_another(page, mention)
            yield from _of_a_later_one(page, mention)
        else:
            here = document.quote(mention.span)
            message = (
                f"results for a period that ended on {in_words(ended)}; the document is of {in_words(document.date)}"
            )
            yield Clash(here, message, (), f"{days} days between them")


def _of_another(page: Pulled, announced: Mention) -> Iterator[Clash]:
    """The periods that are compared with a year before, as own ones are, and ended before the announced one did."""
    end = _end(announced.period)
    for outline in outlines(page, " ended ", figures=2) if end else ():
        compared = _LAST_YEAR.search(outline.line)
        named = list(_ENDED.finditer(outline.line, 0, compared.start())) if compared else []
        if len(named) != 1 or not _looks_back(outline, compared):
            continue
        day = outline.mentions[named[0].start("day")]
        other = _end(day.period)
        if end and other and day.period and day.period.is_day and _SLACK < (end - other).days < _LONGEST:
            here, there = place(page, day), place(page, announced)
            words = f"the results are of a period that ended on {in_words(end)}; this one ended on {in_words(other)}"
            yield Clash(here, words, (there,), f"{(end - other).days} days between them")


def _of_a_later_one(page: Pulled, announced: Mention) -> Iterator[Clash]:
    """The announced quarter, where the text tells more than once of a period that ended after it, and is over."""
    end, today, document = _end(announced.period), page.document.date, page.document
    at = document.to_plain(announced.span).start
    if end is None or today is None or not _OF_A_QUARTER.search(document.plain, max(0, at - _BEFORE), at):
        return
    later: dict[date, list[Mention]] = {}
    for outline in outlines(page, " ended ", figures=1):
        for found in _ENDED.finditer(outline.line):
            day = outline.mentions[found.start("day")]
            other = _end(day.period)
            if day.period and day.period.is_day and other and _SLACK < (other - end).days and other <= today:
                later.setdefault(other, []).append(day)
    for other, days in later.items():
        if len(days) > 1:
            here, there = place(page, announced), place(page, days[0])
            words = (
                f"the results are of a quarter that ended on {in_words(end)}, and the text tells of {in_words(other)}"
            )
            yield Clash(here, words, (there,), f"{(other - end).days} days between them")


def _looks_back(outline: Outline, compared: re.Match[str] | None) -> bool:
    """Whether what is compared with is the year before, and not a quarter that has its date: "in June 2013"."""
    if compared is None or compared[0][-1] != TIME:
        return compared is not None
    return not YEAR.search(outline.mentions[compared.end() - 1].text)


def _end(period: Period | None) -> date | None:
    return period.end if period else None
