"""
One figure is a net income here and a net loss there.

The digits are checked and the word is not: a "net loss of $16.4 million" whose table, or whose other paragraph, says
net income.  Figures of three digits or more are compared, as they are written; a loss in brackets is a loss under
either word, and lines that name both ("net income (loss)") tell by their brackets only.

Measured on 346 real documents: nothing.  Of 5 words exchanged in figures of three digits and more that
they give twice 5 found.

Source: audit practice, agree the sign as well as the amount.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Mention, Place
from factcheck.patterns import pattern
from factcheck.rulebook import Bad, Fields, Good, Rule

RESULT = pattern(
    r"(?P<basis>\b(?:non-GAAP|adjusted) )?\b(?:net|operating) (?P<side>income|profit|earnings|loss)\b"
    r"(?P<both> \((?:loss|income|profit)\)| or loss| and loss)?",
    re.IGNORECASE,
)
OTHER = pattern(
    r"\b(?:income|profit|loss(?:es)?|earnings|revenues?|sales|versus|compared|from|EBITDA|expenses?|cash|tax\w*|assets"
    r"|increas\w+|decreas\w+|improv\w+|narrow\w+|reduc\w+|per share|by|carry\w*)\b|[\d%.;!?]",
    re.IGNORECASE,
)
DIGITS, MANY = 3, 5
REACH = 150
NEGATIVE_NEXT = pattern(r"\s{0,12}\(\$? ?\d{1,3},\d{3}")
"""The next column of a row is in brackets."""
CELLS = "0123456789 $€£(),.%-–—"
"""Of these the other columns of a row are made."""


class Result(Fields, frozen=True):
    """A result with its sign, as a word says it."""

    loss: bool
    mention: Mention


def results(page: Pulled) -> Iterator[Clash | Held]:
    """Every later figure that stands before with the other word."""
    first: dict[tuple[str, Decimal], Result] = {}
    for basis, result in _read(page):
        value = result.mention.quantity.written if result.mention.quantity else None
        if value is None:
            continue
        earlier = first.setdefault((basis, abs(value)), result)
        if earlier is result:
            continue
        at, there = (Place(page.document.name, r.mention.span, r.mention.text) for r in (result, earlier))
        here, before = ("a loss" if r.loss else "an income" for r in (result, earlier))
        if result.loss == earlier.loss:
            yield Held(at, f"{at.text} is {here} in both places", (there,))
        else:
            yield Clash(at, f"{at.text} is {here} here, {before} there", (there,))


def _read(page: Pulled) -> Iterator[tuple[str, Result]]:
    plain = page.document.plain
    for mention in page.mentions:
        quantity = mention.quantity
        if mention.kind not in ("money", "number") or quantity is None or not quantity.written or not quantity.step:
            continue
        span = page.document.to_plain(mention.span)
        near = plain[max(0, span.start - REACH) : span.start]
        low = near.lower()
        if not ("net" in low or "operating" in low) or sum(map(str.isdigit, mention.text)) < DIGITS:
            continue
        before = " ".join(near.split())
        sign, row = before[-1:], before.rstrip(CELLS)
        cells = before[len(row) + 1 :]
        columns = sum(map(str.isdigit, mention.text)) >= MANY and any(map(str.isdigit, cells))
        if columns:
            before = before[: len(row) + 1]  # "Net income (loss)  $23,887  ($10,038)": by its row, and its brackets
        found = next(reversed(list(RESULT.finditer(before))), None)
        if found is None or OTHER.search(before, found.end()):
            continue
        bracket = sign == "(" or mention.text.startswith("(") or quantity.written < 0
        # "Net loss  $(1,821,752)  $199,711": a row with brackets tells by them only.
        by_word = found["side"].lower() == "loss" and not found["both"] and not (columns and "(" in cells)
        by_word = by_word and not NEGATIVE_NEXT.match(plain, span.end)
        loss = bracket or by_word
        yield (
            (found["basis"] or "").lower() + found[0].removeprefix(found["basis"] or "").split()[0].lower(),
            Result(loss, mention),
        )


RULE = Rule(
    code="FC206",
    name="profit-or-loss-differs",
    summary="one figure is an income here and a loss there",
    severity="warning",
    scope="document",
    check=results,
    tick="agreed",
    good=(
        Good("a loss in both", "Northwind had a net loss of $16.4 million. The net loss was $16.4 million."),
        Good("in brackets", "Northwind had a net loss of $16.4 million.\n\nNet income (loss) was $(16.4) million."),
    ),
    bad=(
        Bad(
            "a later column of a row",
            "The mill had a net income of $10,038 in 2012.\n\nRevenue  $88,100  $91,350\n\nNet Income (Loss)  "
            "$23,887  ($10,038)",
            finds="$10,038",
        ),
        Bad(
            "headline and text",
            "Northwind Has Net Income of $16.4 Million\n\nLEEDS, June 4, 2013 -- Its net loss was $16.4 million.",
            finds="$16.4 million",
        ),
        Bad(
            "in digits",
            "Net loss for the quarter was $5,815,468. As said, net income for the quarter was $5,815,468.",
            finds="$5,815,468",
        ),
    ),
    traps=(
        Good(
            "a row of losses with one income",
            "The mill had a net income of $19,971 in 2012.\n\nNet loss  $(18,217)  $19,971\n\nNet loss  19,971  "
            "(18,217)",
        ),
        Good("two figures", "Northwind had a net loss of $16.4 million, after a net income of $12.1 million."),
        Good("per share", "Net loss was $(0.24) per share. Net income was $0.21 per share."),
        Good("the change", "Net loss fell by $16.4 million. Net income rose from revenue of $16.4 million."),
        Good("two bases", "The net loss was $16.4 million. The operating profit was $16.4 million."),
    ),
)
