"""The quarters that a document names, and those that it calls its results those of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.checks.change_forms import OUTDOES
from factcheck.claims.pull import Pulled
from factcheck.mentions.times.fiscal import FIRST_TO_FOURTH, NTHS
from factcheck.model import Place, Span
from factcheck.patterns import pattern
from factcheck.rulebook import Fields

ANCHOR = pattern(r"[Qq1-4](?:(?<=[Qq])uarter|(?<=Q)(?:UARTER|[1-4]\b)|(?<=[1-4])Q\b)")
"""Cheap to look for, with one set of characters to skip to; what stands around it is then read with care."""
QUARTER = pattern(
    rf"\b(?:(?P<nth>{FIRST_TO_FOURTH})[- ](?:fiscal )?quarter|Q(?P<q>[1-4])"
    r"|(?P<number>[1-4])Q)\b",
    re.IGNORECASE,
)
LONGEST = len("second fiscal quarter")
YEAR = r"(?:(?:fiscal(?: year)? |FY ?)?['’]?(?:20)?\d\d\b)"
YEAR_BEFORE = pattern(rf"\b{YEAR}['’]?s? $", re.IGNORECASE)
KIND = (
    r"(?:(?:unaudited|preliminary|interim|financial|operating|operational|business|corporate|consolidated|clinical"
    r"|company|record|strong|solid|key|its|our) ){0,3}"
)
BESIDE = (
    r"(?:,? (?:and|&) (?:(?:full|fiscal)[- ])?(?:year|first half|half[- ]year|nine[- ]months?)(?:[- ]end)?"
    rf"(?: (?P<beside>{YEAR}))?)?"
)
NAMED = pattern(
    rf"(?: (?:of )?(?:the )?(?P<behind>{YEAR}))?{BESIDE}(?:['’]s?)? {KIND}"
    r"(?:results|highlights|earnings|summary|performance)\b"
    r"(?! (?:per|of \$|were|was|are|rose|fell|grew|increas|decreas|compare))",
    re.IGNORECASE,
)
"""What makes results those of the quarter in front of it: "Third Quarter 2012 Financial Results"."""
REPORTED = pattern(rf"\bresults (?:for|of|from) (?:the |its |our )?(?:{YEAR} )?$", re.IGNORECASE)
"""What makes results those of the quarter behind it: "announced financial results for the third quarter of 2012"."""
YEAR_BEHIND = pattern(rf"(?: (?:of )?(?:the )?(?P<behind>{YEAR}))?", re.IGNORECASE)
OTHERWISE = pattern(
    rf"\b(?:{OUTDOES}|compare[ds]?|comparison|versus|vs|from|than|over|against|since|prior|previous|previously|last|until|till|ahead"
    r"|before|next|expect(?:s|ed|ations?)?|anticipate[sd]?|guidance|outlook|forecasts?|upcoming|estimate[sd]?|plans?"
    r"|will (?:now )?(?:report|announce|release|issue|publish|file|be)|to (?:report|announce|release|be)|reporting"
    r"|future|may|could|might)\b[^.;:\n]{0,60}$",
    re.IGNORECASE,
)
"""What makes results those of another quarter: a comparison, or that they are still to come."""
SECTIONS = frozenset({"headline", "body", "list", "quotation", "dateline"})
STRONG = pattern(
    r"\b(?:announce[sd]?|report(?:s|ed)?|release[sd]?|(?:discuss|review)(?:es|ed)?)\b[^.;:\n]{0,70}$|^\s*$|\n\W*$",
    re.IGNORECASE,
)
"""That a quarter is the document's own: it stands in a heading, is announced or discussed."""
REACH = 80


class Results(Fields, frozen=True):
    """A place where the results have a quarter: its number, its year or "", and whether it is surely the document's."""

    quarter: int
    year: str
    place: Place
    strong: bool


def quarters(page: Pulled) -> list[re.Match[str]]:
    """The quarters that a document names, in order."""
    plain, found = page.document.plain, list[re.Match[str]]()
    for anchor in ANCHOR.finditer(plain):
        quarter = QUARTER.search(plain, max(0, anchor.end() - LONGEST), anchor.end())
        if quarter and not (found and quarter.start() == found[-1].start()):
            found.append(quarter)
    return found


def results(page: Pulled, told: list[re.Match[str]]) -> Iterator[Results]:
    """The quarters that results are called those of, or that they are announced or discussed for."""
    document = page.document
    sections = [(document.to_plain(section.span), section.kind) for section in document.sections]
    for quarter in told:
        start, end = quarter.span()
        front = document.plain[max(0, start - REACH) : start]
        named = NAMED.match(document.plain, end)
        reported = None if named else REPORTED.search(front)
        behind = named or (YEAR_BEHIND.match(document.plain, end) if reported else None)
        kind = next((kind for span, kind in sections if span.start <= start < span.end), "")
        if behind is None or kind not in SECTIONS:
            continue
        before = YEAR_BEFORE.search(front)
        lead = front[: reported.start() if reported else before.start() if before else len(front)]
        if OTHERWISE.search(lead):
            continue
        years = (behind["behind"], before[0].strip(" 's’") if before else "", behind.groupdict().get("beside"))
        year = next((year for year in years if year), "")
        span = document.to_text(Span(start - len(front) + len(lead), behind.end()))
        place = document.quote(span)
        yield Results(number(quarter), year[-2:], place, STRONG.search(lead) is not None)


def number(found: re.Match[str]) -> int:
    """The number of a quarter, from 1 to 4."""
    return NTHS[found["nth"].lower()] if found["nth"] else int(found["q"] or found["number"])
