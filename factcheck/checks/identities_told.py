"""
Figures of one sentence that are one by definition: "debt of $310 million and cash of $95 million, for net debt of …".

    net debt        debt - cash
    free cash flow  cash from operations - capital expenditures
    gross profit    sales - cost of sales
    equity          assets - liabilities

Each figure is known by the words in front of it, and a sentence that names two of one kind is left alone.  The
definition of net debt and of free cash flow is each company's own, so that they are only held against a sentence that
draws the conclusion: "for net debt of", "free cash flow of … after capital expenditures of".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from factcheck.checks import hints
from factcheck.checks.amounts import difference, exact, rounded
from factcheck.checks.changes import quantity
from factcheck.checks.outline import HEDGE, MONEY, TIME, Outline, outlines, place
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Mention
from factcheck.patterns import pattern
from factcheck.quantity import Interval, Quantity

_IS = (
    rf"(?: associated with \w+| \w+)?(?: of| was| were| totall?ed| stood at| amounted to)? {HEDGE}?(?P<figure>{MONEY})"
)


def _named(words: str) -> re.Pattern[str]:
    return pattern(rf"(?<![\w-]){words}{_IS}", re.IGNORECASE)


class Told(Struct, frozen=True):
    """
    A result, what it is taken from and what is taken away, each by the words in front of its figure.

    `evidence` are words without which no sentence tells it, in small letters; `link` is what draws the conclusion.
    """

    evidence: str
    result: re.Pattern[str]
    whole: re.Pattern[str]
    less: re.Pattern[str]
    link: re.Pattern[str]


_CONCLUDES = (
    r"(?:for|giving|leaving|leaves|left|yielding|resulting in|producing|or|equal to|meaning|makes|making|made)"
    r" (?:a |an |total )*"
)
_CAPITAL = r"(?:capital (?:expenditures?|spending|investments?|expenses)|capex)"
_OPERATIONS = (
    r"(?:(?:net )?cash (?:flows? )?(?:(?:generated|provided) )?(?:from|by) (?:operations|operating activities)"
    r"|operating cash flow)"
)
IDENTITIES = (
    Told(
        "net debt",
        _named("net debt"),
        _named(r"(?:(?:total|gross) )?(?<!net )(?:debt|borrowings)"),
        _named(r"(?<!free )cash(?! flow)(?: and (?:cash equivalents|[\w-]+ investments|[\w-]+ deposits))?"),
        pattern(
            rf"\b{_CONCLUDES}net debt|net debt{_IS},? [(]?(?:consisting|made up|being|that is|calculated)|\bless\b"
        ),
    ),
    Told(
        "free cash flow",
        _named(r"(?:free cash flow|FCF)"),
        _named(_OPERATIONS),
        _named(_CAPITAL),
        pattern(rf"\b{_CONCLUDES}(?:free cash|FCF\b)|\b(?:after|less|net of|minus) (?:\w+ )?{_CAPITAL}", re.IGNORECASE),
    ),
    Told(
        "gross profit",
        _named("gross profit"),
        _named(r"(?:(?:net|total) )?(?<!of )(?:sales|revenues?)"),
        _named(r"costs? of (?:goods sold|sales|revenues?)"),
        pattern(rf"\b{_CONCLUDES}gross profit|\b(?:after|less|minus) (?:\w+ )?costs? of", re.IGNORECASE),
    ),
    Told(
        "equity",
        _named(r"(?:(?:(?:share|stock)holders['’]? )?equity|net assets)"),
        _named(r"(?:total )?(?<!net )assets"),
        _named(r"(?:total )?liabilities"),
        pattern(rf"\b{_CONCLUDES}(?:(?:share|stock)holders|equity|net assets)|\b(?:less|minus)\b", re.IGNORECASE),
    ),
)
# Then another figure belongs to the sum, or not all of one of these.
_MORE = pattern(
    r"\b(?:includ|exclud|lease|adjusted|other\b|also|before|acqui|dividend|interest|working capital|compared|versus"
    rf"|from {MONEY}|additional|pro forma|average|discontinued|proceeds|restricted)",
    re.IGNORECASE,
)
_BEFORE = pattern(rf",? (?:up|down) from {MONEY}(?: (?:in|for|at) (?:the )?{TIME})?", re.IGNORECASE)
"""What a figure of the sum was before: "cash from operations was $7.8 million, up from $4.0 million in May"."""


def identities_told(page: Pulled) -> Iterator[Clash | Held]:
    """The results that a sentence draws from two other figures of it."""
    for outline in outlines(page, *(told.evidence for told in IDENTITIES), "fcf", figures=3):
        for told in IDENTITIES:
            if told.link.search(outline.line) and not _MORE.search(_BEFORE.sub("", outline.line)):
                yield from _follows(outline, told)


def _follows(outline: Outline, told: Told) -> Iterator[Clash | Held]:
    chosen = []
    for words in (told.result, told.whole, told.less):
        found = list(words.finditer(outline.line))
        if len(found) != 1:
            return
        chosen.append(outline.mentions[found[0].start("figure")])
    result, whole, less = chosen
    figures = [quantity(mention) for mention in chosen]
    if any(q.written is None or q.written < 0 or q.is_bound for q in figures) or len({q.unit for q in figures}) > 1:
        return
    if len({mention.span for mention in chosen}) == 3:
        implied = difference(exact(figures[1]), exact(figures[2]))
        yield _outcome(outline, result, (whole, less), f"{whole.text} - {less.text}", implied)


def _outcome(outline: Outline, goal: Mention, of: tuple[Mention, ...], how: str, implied: Interval) -> Clash | Held:
    said = goal.quantity
    assert said is not None
    at, evidence = place(outline.page, goal), tuple(place(outline.page, mention) for mention in of)
    result = rounded(implied, 2)
    arithmetic = f"{how} = {result}; written {goal.text}"
    if implied.meets(said.interval):
        return Held(at, f"{goal.text} is {how}", evidence, arithmetic)
    hint = hints.slip(said, lambda value: implied.meets(Quantity.exactly(value, said.step, said.unit).interval))
    return Clash(at, f"{goal.text} here, and {how} is {result}", evidence, arithmetic, hint=hint)
