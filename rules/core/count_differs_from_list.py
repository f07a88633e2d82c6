"""
A count announces a list, and the list names more or fewer.

"Four presentations: #8017, #8021 and #8044" leaves the reader looking for the fourth.  Counted are codes and names that
follow the count in its sentence, and the bullets below it.  Where "and" may be part of a name, every way to count is
allowed; "including", "such as" and the like promise no full list.

Measured on 346 statements and releases of 2000 to 2026: no finding; 2 lists hold.

Source: newsroom line-by-line checking ("count the items in every list").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.checks.changes import quantity
from factcheck.checks.outline import MONEY, NUMBER, OTHER, TIME, Outline, outlines
from factcheck.claims.pull import Pulled
from factcheck.companies import LEGAL_FORM
from factcheck.documents import Document
from factcheck.model import Clash, Held, Mention, Place, Span
from factcheck.patterns import pattern
from factcheck.rulebook import Bad, Good, Rule

_ANNOUNCEMENT = (":", "(", "–", "—", " - ")
_PHRASE = rf"(?P<count>{NUMBER})(?P<phrase> (?:(?:[A-Za-z][\w'’-]*|{OTHER}) ){{0,3}}[A-Za-z][\w-]*s)"
_WHEN = rf"(?: (?:this|last|in|at|of|for|with|from|on|during|[A-Z][\w'’-]*|year|{TIME}|{OTHER})){{0,5}}"
# A count, its noun, perhaps when or where; then the list.
_ANNOUNCED = pattern(
    rf"{_PHRASE}{_WHEN}(?:,? namely|: ?|,? [(]| (?:[–—-]|--) )"
    r"(?P<list>(?:(?! (?:[–—-]|--) )(?:[^;:()—]|(?<= )\([^();:]*\)))+)"
)
_BULLETS_FOLLOW = pattern(rf"{_PHRASE}{_WHEN}:$")
_BULLET = pattern(r"(?P<indent>[ \t]*)(?P<mark>[-*+•●▪◦‣·○■]|\(?\d{1,2}[.)]|\(?[a-z][.)])[ \t]+\S", re.MULTILINE)
# Not every member is named, or the count is of something else.
_NOT_ALL = pattern(
    r"\b(?:includ\w+|such as|e\.g|among|example|like|first|each|every|per|up to|at least|more than|or|to|etc|plus|see"
    r"|others?|respectively|currently|formerly|than|is|are|was|were|has|have|this|its|us)\b",
    re.IGNORECASE,
)
_CODE = pattern(rf"(?:(?:abstract|poster|no\.|trial) )?{OTHER}", re.IGNORECASE)
_NAME = pattern(
    rf"(?:{MONEY} (?:from|to) )?(?:the )?[A-Z][\w'’.&-]*"
    rf"(?: (?:[A-Z0-9][\w'’.&-]*|of|de|van|von|for|the|and|&|{OTHER})){{0,7}}"
)
_ASIDE = pattern(r" \([^()]*\)|[®™]")
"""What stands behind a name and is none: "Cubo® (flour for injection)"."""
_SUFFIX = pattern(rf", (?=(?:{LEGAL_FORM}|Jr|Sr|M\.?D|Ph\.?D)\b)")
_MOST = 20  # of more than twenty things nobody lists the names in a sentence


def announced(page: Pulled) -> Iterator[Clash | Held]:
    """Counts against the list that they announce, in their sentence or below it."""
    yield from announced_lists(page)
    yield from announced_bullets(page)


def announced_lists(page: Pulled) -> Iterator[Clash | Held]:
    """Counts that announce a list in their own sentence: "four presentations: A, B and C"."""
    for outline in outlines(page, *_ANNOUNCEMENT):
        for found in _ANNOUNCED.finditer(outline.line):
            count = outline.mentions[found.start("count")]
            listed = _SUFFIX.sub(" ", _ASIDE.sub("", found["list"])).strip(" .")
            # "Four of the compounds", "four compounds each": the count has to be bare.
            if _count(count) is None or _NOT_ALL.search(found["phrase"]) or _NOT_ALL.search(listed):
                continue
            least, most, sure = _number_of(listed)
            if most < 2 or (not sure and 2 * (_count(count) or 0) in (least, most)):
                continue  # "Paris, France, and Rome, Italy" are two cities
            yield _listed(outline, found, least, most)


def announced_bullets(page: Pulled) -> Iterator[Clash | Held]:
    """Counts that announce a list of bullets below their sentence: "covers four indications:"."""
    for outline in outlines(page, ":"):
        line = outline.line.rstrip()
        found = _BULLETS_FOLLOW.search(line) if line.endswith(":") else None
        if found is None or _count(outline.mentions[found.start("count")]) is None or _NOT_ALL.search(found["phrase"]):
            continue
        first, number = _bullets(page.document, outline.sentence.span.end)
        if first is not None and number > 1:
            at = outline.place(*found.span("count"))
            says = Held if number == _count(outline.mentions[found.start("count")]) else Clash
            yield says(at, f"{at.text} announced here, {number} listed", (first,), f"{at.text} and {number}")


def _bullets(document: Document, end: int) -> tuple[Place | None, int]:
    """
    The first item of the list that begins behind a sentence, and how many the list has.

    Items are told by mark and indentation of the first; lists inside it have another.  A list may be parted by blank
    lines, and ends with the first section that is none.
    """
    style, first, number = None, None, 0
    for section in document.sections:
        if section.span.start < end:
            continue
        if section.kind != "list":
            break
        inside = document.to_plain(section.span)
        for item in _BULLET.finditer(document.plain, inside.start, inside.end):
            mark = (len(item["indent"].expandtabs()), re.sub(r"[\da-z]+", "1", item["mark"]))
            style = style or mark
            if mark != style:
                continue
            number += 1
            if first is None:
                span = document.to_text(Span(item.start("mark"), item.end()))
                line = document.text.find("\n", span.start, section.span.end)
                span = Span(span.start, line if line > 0 else section.span.end)
                first = document.quote(span)
    return first, number


def _listed(outline: Outline, found: re.Match[str], least: int, most: int) -> Clash | Held:
    count = outline.mentions[found.start("count")]
    at = outline.place(*found.span("count"))
    start = found.start("list")
    words = found["list"]
    names = outline.place(start + len(words) - len(words.lstrip()), start + len(words.rstrip(" .")))
    number = str(most) if least == most else f"{least} or {most}"
    if least <= (_count(count) or 0) <= most:
        return Held(at, f"{at.text} announced, {number} named", (names,), f"{at.text} = {number}")
    return Clash(at, f"{at.text} announced here, {number} named", (names,), f"{at.text} ≠ {number}")


def _count(mention: Mention) -> int | None:
    value = quantity(mention)
    if value.written is None or value.hedge != "none" or value.unit or value.parts or value.written % 1:
        return None
    return int(value.written) if 2 <= value.written <= _MOST else None


def _number_of(listed: str) -> tuple[int, int, bool]:
    """
    At least and at most how many things a list names, and whether they are codes; 0 where it is no list of names.

    "A, B and C" may be two: "Finance, Research and Development".  Codes have no "and" inside.
    """
    pieces = re.split(r",? and |,? & |, ", listed)
    if all(_CODE.fullmatch(piece) for piece in pieces):
        return len(pieces), len(pieces), True
    chunks = re.split(r", and |, & |, ", listed)
    if not all(_NAME.fullmatch(chunk) for chunk in chunks):
        return 0, 0, False
    return len(chunks), len(pieces), False


RULE = Rule(
    code="FC110",
    name="count-differs-from-list",
    summary="an announced count against the list that follows",
    severity="warning",
    scope="document",
    check=announced,
    good=(
        Good(
            "codes",
            ("Three posters will be shown: #4017, #4021 and #4044.", "We show three posters: #4017, #4021 and #4044."),
        ),
        Good("a dash", "Data on two compounds - XMGN901 and SAR3419 - will be shown."),
        Good("names", "We work with three partners: Alder Pharma, Beech Inc. and Cedar, Inc."),
        Good("an and inside a name", "We have two offices: Bath and Wells, and York."),
    ),
    bad=(
        Bad(
            "names with brackets and marks behind them",
            "The mill sells four products: Cubo® (flour for injection), Enter™ (malt), and Dificid® (rye).",
            "four",
        ),
        Bad("bullets", "It covers four towns:\n\n- Alder\n- Beech\n- Cedar\n\nIt begins.\n", "four"),
        Bad("codes", "We show four posters: #4017, #4021 and #4044.", "four"),
        Bad("names", "We work with four partners: Alder Pharma, Beech and Cedar.", "four"),
        Bad("in brackets", "Data on three compounds (XMGN901 and SAR3419) will be shown.", "three"),
        Bad("a time between", "Partners chose four new targets this year: XGN779, XGN289 and XGN529.", "four"),
    ),
    traps=(
        Good("bullets", "It covers two towns:\n\n1. Alder\n\n   - a mill\n   - a kiln\n\n2. Beech\n\nIt begins.\n"),
        Good("including", "We show four posters, including: #4017, #4021 and #4044."),
        Good("towns and countries", "We have two offices: Lyon, France, and Rome, Italy."),
        Good("something else is listed", "Ten patients were treated: Alder, Beech and Cedar took part."),
        Good("a clause behind the colon", "We have two aims: to grow, and to stay independent, and to hire."),
        Good("an aside", "The three partners (see Alder and Beech) met."),
        Good("one each", "We show two posters each: #4017, #4021 and #4044."),
    ),
)
