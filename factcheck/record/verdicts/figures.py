"""
A figure of a sentence: what it can be compared with, which noun it counts, and the words that speak of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from factcheck.model import Claim, Mention, Place, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record.verdicts.notations import is_first, ranked_by
from factcheck.record.verdicts.tokens import ENDS, STOPS, VERBS, Line, Token, clause, stood_before
from factcheck.record.wordings import WEAK, stem

THAN = r"(?: than)? (?:a |an |the age of )?$"
LESS = (
    "under|less|fewer|lower|smaller|shorter|younger|worse|below|short of|slower|narrower|lighter|cheaper|poorer|earlier"
)
ABOVE = pattern(
    r"\b(?:over|more|higher|greater|larger|bigger|better|longer|later|above|past|older|exceed(?:ed|ing|s)?)"
    rf"{THAN}|\b(?!(?:{LESS}|other|rather)\b)[a-z]+er than (?:a |an )?$|\bafter the age of $",
    re.IGNORECASE,
)
BELOW = pattern(rf"\b(?:{LESS}){THAN}|\bbefore the age of $", re.IGNORECASE)
AVERAGED = pattern(r"\baverag\w+ (?:on |over |out ){0,2}$", re.IGNORECASE)
RANKED = r"(?: than)? (?:the )?(?:# ?|number |no\. )?$"
AHEAD = pattern(rf"\b(?:ahead of|better|richer|wealthier|bigger|taller|longer|faster|older){RANKED}", re.IGNORECASE)
BEHIND = pattern(rf"\b(?:behind|worse|poorer|smaller|shorter|slower|younger){RANKED}", re.IGNORECASE)
EITHER = pattern(rf"\b(?:above|below|over|under|higher|lower){RANKED}", re.IGNORECASE)
"""Of a rank, "above the 15th" may be the 14th or the 16th."""
WITHIN = 24
"""How many characters before a figure are read."""


def bounded(quantity: Quantity, plain: str, start: int, kind: str) -> Quantity | None:
    """
    The quantity of the figure at plain character `start`, with a comparison before it; None if it may be either.

    "Averaged over 44 reviews" bounds nothing; "richer than the 15th" is a smaller number.
    """
    lead = plain[max(0, start - WITHIN) : start]
    if kind == "ordinal" and EITHER.search(lead):
        return None
    if quantity.written is None:
        return quantity
    if kind == "count" and AVERAGED.search(lead):
        return Quantity.exactly(quantity.written, quantity.step, quantity.unit)
    if kind == "ordinal":
        above, below = BEHIND.search(lead), AHEAD.search(lead)
    elif quantity.hedge != "none":
        return quantity
    else:
        above, below = ABOVE.search(lead), BELOW.search(lead)
    if above:
        return replace(quantity, low=quantity.written, high=None, low_open=True, high_open=False, hedge="more_than")
    if below:
        return replace(quantity, low=None, high=quantity.written, low_open=False, high_open=True, hedge="less_than")
    return quantity


def denied(quantity: Quantity) -> Quantity | None:
    """What is left where a bound is denied: "does not have more than 50" is at most 50; None for no bound."""
    match quantity.hedge:
        case "more_than":
            return replace(quantity, low=None, high=quantity.low, low_open=False, high_open=False, hedge="at_most")
        case "at_least":
            return replace(quantity, low=None, high=quantity.low, low_open=False, high_open=True, hedge="less_than")
        case "less_than":
            return replace(quantity, low=quantity.high, high=None, low_open=False, high_open=False, hedge="at_least")
        case "at_most":
            return replace(quantity, low=quantity.high, high=None, low_open=True, high_open=False, hedge="more_than")
        case _:
            return None


HUNDRED = Decimal(100)
SCALES = frozenset(map(Decimal, (5, 10, 20)))
PART = pattern(
    r"\b(?:of which|of whom|of these|of those|of them|out of which|including|includes?|among them|among which)\b", re.I
)
SIZE = pattern(r"\b(old|age|long|tall|high|wide|deep)$")
AGED = pattern(r" when (?:he|she|they)\b")
OLDER = pattern(r"\b(?:older|younger) than $")
GROUP = pattern(r"\b(?:aged|ages|age)(?: of| between)? ?$", re.I)
BRACKETED, ERA = pattern(r" ?\)"), pattern(r" ?B\.?C\b")
MORE, DIFFERENCE = pattern(r" (?:[a-z]+ )?(?:more|fewer|less) (?:[\w-]+ ){0,6}than\b"), "more than"
"""What makes the count before it a difference, "2 million more people than", and its stand-in among those near."""
OWNER, OWNED = pattern(r"[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|(?:.*['’])?s"), "'s"
"""What makes an ordinal a count so far, "her third film", and the word that stands for it among those near."""
BEFORE = frozenset(
    map(
        stem,
        "compared year quarter half month week period earlier prior previous last before same comparable "
        "million billion".split(),
    )
)
"""What says only with which time a figure is compared."""
RATIO = pattern(r" (?:as|more|less|the|that|its|their|larger|higher|greater|bigger)\b|[^\W\d_]")
ITEM = pattern(r"[.)] [A-Z]")
NUMBERED = pattern(r"(?:#|\b[Nn]umber|\b[Nn]o\.|\b[Tt]op) ?$")


class Figure(Struct, frozen=True):
    """
    One figure with the words that say what it counts.

    `at` are the indexes of its first token and of the first behind it, `kind` is what it can be compared with ("count",
    "percent", "money USD", "of 10", …), `head` the stem of what is counted, as its claim says, `near` all content words
    of its clause; `part` whether it counts a part of another, `names` whether it numbers what the sentence speaks of
    ("the third season has"); `claim` what was pulled.
    """

    place: Place
    at: tuple[int, int]
    kind: str
    quantity: Quantity
    head: str
    near: frozenset[str]
    part: bool = False
    names: bool = False
    claim: Claim | None = None

    def is_like(self, other: Figure) -> bool:
        """Whether both count one thing, or one thing was done: "delivered 1,400", "1,390 orders were delivered"."""
        return not {self.head, self._deed}.isdisjoint({other.head, other._deed} - {""})

    @property
    def _deed(self) -> str:
        state = self.claim.measure.state if self.claim else None
        return stem(state.split()[-1]) if state else ""


def figure(line: Line, mention: Mention, inside: Span, last: Figure | None) -> Figure | None:
    """The figure of a mention at plain characters `inside`, `last` before it; None where it counts nothing."""
    plain, at = line.plain, line.at(inside)
    first = at[0]
    before, after = clause(line.undated, *at)
    kind = _kind(mention, plain, inside.start)
    if not kind or ERA.match(plain, inside.end):
        return None
    claim, quantity = line.claims.get(mention.span), mention.quantity
    if claim and isinstance(claim.value, Quantity) and not (quantity and quantity.parts):
        quantity = claim.value  # "$(2.09)" as a net loss is one of $2.09, and a figure of a table "in thousands"
    quantity = bounded(quantity, plain, inside.start, kind) if quantity else None
    if quantity is None:
        return None
    near = frozenset(t.stem for t in (*before, *after) if t.stem)
    # Where nothing was pulled, what stands beside it: "the largest city", "no deaths", "delivered under 1,400"
    head = (
        stem(claim.measure.head.split()[-1]) if claim else next((t.stem for t in (*after, *before[::-1]) if t.stem), "")
    )
    if claim and claim.measure.state and head in WEAK:
        head = stem(claim.measure.state.split()[-1])  # "281 people have died"
    if not near and first and line.tokens[first - 1].text == "with":
        near = stood_before(line.tokens, first)  # "has most of the deaths, with 66 as of 18 March"
    part = PART.search(plain, max(line.start, inside.start - 24), inside.start) is not None
    part = part or (claim is not None and claim.part_of is not None)
    if claim and last and last.claim and claim.measure == last.claim.measure and not _is_told(near):
        near = near | last.near  # "rose 12% to $9 million"
    near |= frozenset(_implied(line, mention, inside, before, kind, near))
    if kind == "ordinal" and (by := ranked_by(plain, inside.end)):
        kind, near = f"ordinal {by}", near | {by}
    sized = mention.kind == "measure" and before and before[-1].text.casefold() == "the"  # "the 10 mg dose"
    names = ((kind == "ordinal" or sized) and inside.end <= line.verb) or is_first(mention.text)
    place = Place(line.document, mention.span, mention.text)
    if claim is not None and "negated" in claim.flags and (rest := denied(quantity)) is not None:
        quantity, claim = rest, replace(claim, flags=claim.flags - {"negated"})
    return Figure(place, at, kind, quantity, head, near, part, names, claim)


def _is_told(near: frozenset[str]) -> bool:
    """Whether the words beside a figure say more than that it was before: "compared with $9 million a year earlier"."""
    return not near <= BEFORE


def _implied(
    line: Line, mention: Mention, inside: Span, before: list[Token], kind: str, near: frozenset[str]
) -> Iterator[str]:
    """The stems that the form of a figure says beside its words: "36 years old", "her third award"."""
    if size := SIZE.search(mention.text):
        yield stem(size[1])
    if AGED.match(line.plain, inside.end) or OLDER.search(line.plain, max(line.start, inside.start - 14), inside.start):
        yield "age"
    if kind == "count" and MORE.match(line.plain, inside.end):
        yield DIFFERENCE
    if kind == "ordinal" and before and OWNER.fullmatch(before[-1].text):
        yield OWNED


def is_age_group(mention: Mention, plain: str, start: int) -> bool:
    """Whether a range says of whom, and counts nothing: "of all people aged 25–64", "aged 60 or more"."""
    ranged = mention.quantity is not None and mention.quantity.hedge in ("between", "at_least")
    return ranged and GROUP.search(plain, max(0, start - 12), start) is not None


def in_name(line: Line, mention: Mention, inside: Span) -> bool:
    """Whether a number is a name's or an item's: "Harbour Lights 3 is", "1. Sales rose"; not "Leeds (3)"."""
    quantity = mention.quantity
    if mention.kind != "number" or quantity is None or quantity.written is None:
        return False
    if inside.start == line.start and ITEM.match(line.plain, inside.end):
        return True
    first, split = line.at(inside)
    before, after = line.tokens[first - 1 : first], line.tokens[split : split + 1]
    if quantity.written < 0 and before and before[0].text == "the":
        return True
    bracketed = line.plain[inside.start - 1 : inside.start] == "(" and BRACKETED.match(line.plain, inside.end)
    if quantity.unit or not mention.text.isdigit() or bracketed:
        return False
    named = bool(before) and before[0].text[:1].isupper() and before[0].stem != ""
    closed = not after or after[0].text in STOPS or after[0].text.casefold() in VERBS | ENDS
    return named and (closed or (quantity.hedge == "none" and quantity.written % 100 == 0))


def _kind(mention: Mention, plain: str, start: int) -> str:
    quantity = mention.quantity
    if quantity is None:
        return ""
    if mention.kind == "money":
        return f"money {quantity.unit}"
    if mention.kind == "number" and len(quantity.parts) == 2:
        whole = quantity.parts[1]
        return "percent" if whole == HUNDRED else f"of {whole.normalize():f}" if whole in SCALES else "count"
    if mention.kind == "number":
        return "ordinal" if NUMBERED.search(plain, max(0, start - 7), start) else quantity.unit or "count"
    if mention.kind in ("percent", "duration", "measure"):
        return quantity.unit
    if mention.kind == "multiple":
        return "" if RATIO.match(plain, start + len(mention.text)) else "count"  # "won it four times"
    return mention.kind if mention.kind == "ordinal" else ""
