"""Counts against what stands beside them: the same number in digits, or the list that they announce."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.checks.amounts import exact
from factcheck.checks.changes import quantity
from factcheck.checks.outline import MONEY, NUMBER, OTHER, PERCENT, TIME, Outline, outlines
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Mention, Place, Span
from factcheck.quantity import Quantity

_FIGURE = f"[{NUMBER}{PERCENT}{MONEY}{TIME}]"
_TWICE = re.compile(rf"(?P<first>{_FIGURE}) ?[(](?P<second>{_FIGURE})[)]")
_TWICE_INSIDE = re.compile(r"(?P<words>[A-Za-z][A-Za-z -]{1,60}?) ?[(](?P<figure>\d{1,9}|\d{1,3}(?:,\d{3}){1,3})[)]")
_PARENTHESIS = re.compile(rf"[(]{_FIGURE}|{TIME}|{NUMBER}")

_ANNOUNCEMENT = re.compile(r"[:(–—]| - ")
# A count, its noun, perhaps when or where; then the list.
_ANNOUNCED = re.compile(
    rf"(?P<count>{NUMBER})(?P<phrase> (?:[A-Za-z][\w'’-]* ){{0,3}}[A-Za-z][\w-]*s)"
    rf"(?P<tail>(?: (?:this|last|in|at|of|for|with|from|on|during|[A-Z][\w'’-]*|year|{TIME}|{OTHER})){{0,5}})"
    r"(?:,? namely|: ?|,? [(]| (?:[–—-]|--) )(?P<list>[^;:()–—]+)"
)
# Not every member is named, or the count is of something else.
_NOT_ALL = re.compile(
    r"\b(?:includ\w+|such as|e\.g|among|example|like|first|each|every|per|up to|at least|more than|or|to|etc|plus|see"
    r"|others?|respectively|currently|formerly|than|is|are|was|were|has|have|this|its|us)\b",
    re.IGNORECASE,
)
_CODE = re.compile(rf"(?:(?:abstract|poster|no\.|trial) )?{OTHER}", re.IGNORECASE)
_NAME = re.compile(
    rf"(?:{MONEY} (?:from|to) )?(?:the )?[A-Z][\w'’.&-]*"
    rf"(?: (?:[A-Z0-9][\w'’.&-]*|of|de|van|von|for|the|and|&|{OTHER})){{0,7}}"
)
_SUFFIX = re.compile(r", (?=(?:Inc|Ltd|LLC|Corp|Co|L\.P|S\.A|N\.V|plc|Jr|Sr|M\.?D|Ph\.?D)\b)")
_MOST = 20  # of more than twenty things nobody lists the names in a sentence


def words_and_figures(page: Pulled) -> Iterator[Clash | Held]:
    """Numbers that are written in words and again in figures: "ten (11)", "sixty (90) days"."""
    for outline in outlines(page, _PARENTHESIS):
        for found in _TWICE.finditer(outline.line):
            first, second = (outline.mentions[found.start(side)] for side in ("first", "second"))
            a, b = first.quantity, second.quantity
            if a is not None and b is not None and _in_words(first.text) and not _in_words(second.text):
                yield from _twice(outline.place(*found.span("first")), a, outline.place(*found.span("second")), b)
        for mention in outline.mentions.values():
            within = _TWICE_INSIDE.match(mention.text)
            if within and mention.quantity is not None:
                words, figure = (
                    Place(page.document.name, Span(mention.span.start + start, mention.span.start + end), within[side])
                    for side in ("words", "figure")
                    for start, end in (within.span(side),)
                )
                number = Decimal(within["figure"].replace(",", ""))
                yield from _twice(words, mention.quantity, figure, Quantity.exactly(number, unit=mention.quantity.unit))


def _twice(words: Place, a: Quantity, figures: Place, b: Quantity) -> Iterator[Clash | Held]:
    if not _same_thing(a, b):
        return
    if exact(a).meets(exact(b)):
        yield Held(words, f"{words.text} is {figures.text}", (figures,), f"{words.text} = {figures.text}")
    else:
        message = f"{words.text} in words here, and {figures.text} in figures"
        yield Clash(words, message, (figures,), f"{words.text} ≠ {figures.text}")


def _in_words(text: str) -> bool:
    return not any(character.isdigit() for character in text)


def _same_thing(words: Quantity, figures: Quantity) -> bool:
    # A figure alone may be a footnote's mark behind a large number: "forty (1) companies".
    if words.written is None or figures.written is None or figures.parts:
        return False
    if words.unit != figures.unit:
        return False
    return not (figures.written < 10 <= words.written and not figures.unit)


def announced_lists(page: Pulled) -> Iterator[Clash | Held]:
    """Counts that announce a list in their own sentence: "four presentations: A, B and C"."""
    for outline in outlines(page, _ANNOUNCEMENT):
        for found in _ANNOUNCED.finditer(outline.line):
            count = outline.mentions[found.start("count")]
            listed = _SUFFIX.sub(" ", found["list"]).strip(" .")
            # "Four of the compounds", "four compounds each": the count has to be bare.
            if _count(count) is None or _NOT_ALL.search(found["phrase"]) or _NOT_ALL.search(listed):
                continue
            least, most, sure = _number_of(listed)
            if most < 2 or (not sure and 2 * (_count(count) or 0) in (least, most)):
                continue  # "Paris, France, and Rome, Italy" are two cities
            yield _listed(outline, found, least, most)


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
