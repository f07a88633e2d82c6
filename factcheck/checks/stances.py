"""What a text says becomes of its guidance: kept, raised, lowered; in the sentence, over it or in the headline."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checks.figures import sentence
from factcheck.documents import Document
from factcheck.model import Claim
from factcheck.patterns import pattern
from factcheck.record import Record
from factcheck.record.wordings import stem

Stance = Literal["kept", "raised", "lowered"]

_GUIDANCE = r"(?:guidance|outlook|forecasts?|expectations?|projections?)"
_UPTO = r"(?P<what>(?:(?!\b(?:and|or|but|while|not|unless|after)\b)[^.;:\n]){0,70}?)"
_TOLD = rf"\b{_GUIDANCE} (?:for [^.;:\n]{{0,30}} )?(?:is|are|was|were|has been|have been|remains?) "
STANCES: tuple[tuple[Stance, re.Pattern[str]], ...] = (
    (
        "kept",
        pattern(
            rf"\b(?:re-?affirm|reiterat|re-?confirm|maintain|affirm|confirm)(?:s|ed|es|ing)? {_UPTO}\b{_GUIDANCE}\b"
            rf"|{_TOLD}(?:unchanged|re-?affirmed|reiterated|re-?confirmed|maintained)"
            r"|\b(?:continues? to|still) expects?\b|\bunchanged\b[^.;:\n]{0,20} guidance\b",
            re.IGNORECASE,
        ),
    ),
    (
        "raised",
        pattern(
            rf"\b(?:rais|increas|lift|upgrad|boost)(?:es|ed|s|ing) {_UPTO}\b{_GUIDANCE}\b"
            rf"|{_TOLD}(?:raised|increased|lifted|upgraded)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "lowered",
        pattern(
            rf"\b(?:lower|reduc|cut|trimm?|downgrad)(?:s|es|ed|ing|ting)? {_UPTO}\b{_GUIDANCE}\b"
            rf"|{_TOLD}(?:lowered|reduced|cut|trimmed|downgraded)\b",
            re.IGNORECASE,
        ),
    ),
)
GENERAL = frozenset(
    """its our the their full year full-year fiscal annual previous previously issued provided announced financial
    following prior current company company's earlier existing long-term near-term quarter first second third fourth
    quarterly for of same all 's""".split()
)
"""Words in front of "guidance" that name no measure."""
WORD = pattern(r"[A-Za-z][\w'’-]*")


class Said(Struct, frozen=True):
    """A word for what becomes of guidance; `wide` if it stands over several figures, in a headline or leading in."""

    stance: Stance
    words: str
    wide: bool


REVISES = pattern(
    r"\b(?:revis\w+|lower\w*|rais\w+|updat\w+|narrow\w*|widen\w*|reduc\w+|increas\w+|cut(?:s|ting)?|now expects?"
    r"|previous(?:ly)?|prior|earlier|compared|instead|delay\w*|postpon\w+|mov(?:ed|ing)|defer\w*|adjust\w*|no longer"
    r"|from the)\b",
    re.IGNORECASE,
)
"""What tells of any change of a forecast."""
NEAR, LONGEST_HEADING = 1_000, 120
"""So many characters of a paragraph on either side, and of the heading over it, are looked at."""


def said(record: Record, new: Claim, beside: bool = False) -> Said | None:
    """
    What a figure of guidance is said to become, in its sentence, by what leads in or the headline, if one thing.

    What leads in says nothing of a figure whose sentence tells of another change, unless the one before is `beside` it.
    """
    own = _stances(sentence(record, new), new)
    if own:
        return replace(own[0], wide=False) if len(own) == 1 else None
    document = record.page[new.document].document
    places = [above(record, new)] if beside or REVISES.search(sentence(record, new)) is None else []
    for words in (*places, _headline(document)):
        found = _stances(words, new)
        if found:
            return found[0] if len({one.stance for one in found}) == 1 else None
    return None


def _headline(document: Document) -> str:
    """What stands above the story, line by line."""
    above = takewhile(lambda section: section.kind == "headline", document.sections)
    return "\n".join(document.words(section.span) for section in above) or document.title


def _stances(words: str, claim: Claim) -> list[Said]:
    measure = {stem(word) for part in (claim.measure.head, *claim.measure.scope) for word in part.split()}
    found = []
    for stance, way in STANCES:
        for match in way.finditer(words):
            named = {w for w in map(str.lower, WORD.findall(match.groupdict().get("what") or "")) if w not in GENERAL}
            if not named or not measure.isdisjoint(map(stem, named)):
                found.append(Said(stance, " ".join(match[0].split()), True))
    return found


def above(record: Record, claim: Claim) -> str:
    """What is said over a claim's sentence: the heading, a blank line, and its paragraph; for an item what leads in."""
    document = record.page[claim.document].document
    plain, inside = document.plain, document.to_plain(claim.sentence)
    start = max(plain.rfind("\n\n", 0, inside.start), inside.start - NEAR, 0)
    if claim.section == "list":
        start = max(0, inside.start - NEAR)
    over = plain[:start].rstrip()
    heading = over[max(over.rfind("\n"), len(over) - LONGEST_HEADING) + 1 :]
    return f"{heading}\n\n{plain[start : inside.start]}"
