"""
Figures per share in a statement: the net result over the weighted average of shares.

    Net loss                              $ (5,262)   $ (5,358)
    Net loss per common share             $  (2.62)   $ (11.20)
    Weighted average shares outstanding   2,008,134     478,192

The statement may count dollars in thousands and shares singly; by how much the two differ is learnt from a column in
which the quotient comes out, and a statement in which it comes out nowhere (two classes of shares, a preferred
dividend) is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from factcheck.checks.amounts import magnitude, quotient, rounded, scaled
from factcheck.checks.hints import slip
from factcheck.checks.tables import Figure, figure, place
from factcheck.claims.pull import Pulled
from factcheck.documents.table import Row
from factcheck.model import Clash, Held
from factcheck.patterns import pattern
from factcheck.quantity import Interval, Quantity

_RESULT = r"net \(?(?:loss|income|earnings|profit)\)?(?: \(?(?:loss|income)\)?)?"
_PER = pattern(rf"{_RESULT}[^|]{{0,60}} per [^|]{{0,40}}\b(?:share|unit)", re.IGNORECASE)
_NET = pattern(rf"{_RESULT}(?: (?:attributable|available) to [^|]{{1,40}})?\s*$", re.IGNORECASE)
SHARES = pattern(
    r"weighted[- ]averages?\b[^|]{0,60}\b(?:shares|units)\b|^(?:basic|(?:fully )?diluted) (?:common )?shares\b"
    r"|^(?:basic |diluted )?shares used (?:in|to)\b",
    re.IGNORECASE,
)
_OTHER = pattern(r"continu|adjusted|gaap|pro forma|comprehensive", re.IGNORECASE)
"""Rows that tell of another result than the bottom line."""
_KIND = pattern(r"\b(basic|diluted)\b", re.IGNORECASE)
SCALES = (Decimal(1), Decimal(1000), Decimal(10**6), Decimal("0.001"))
_MOST = 40
"""How many rows may lie between the result and its figure per share."""


class Quotient(Struct, frozen=True):
    """One column: the net result, the shares, and what is written per share."""

    net: Figure
    shares: Figure
    per: Figure

    def result(self, scale: Decimal) -> Interval | None:
        """The result per share, without its sign, where the statement counts it in `scale` dollars."""
        net, shares = magnitude(self.net.interval), magnitude(self.shares.interval)
        found = quotient(net, shares) if net and shares else None
        return scaled(found, scale) if found else None

    def holds(self, scale: Decimal, per: Quantity | None = None) -> bool:
        """Whether the quotient meets what is written, or `per` in its place."""
        result, written = self.result(scale), magnitude((per or self.per.quantity).interval)
        return result is not None and written is not None and result.meets(written)


def per_share(page: Pulled) -> Iterator[Clash | Held]:
    """The figures per share of all statements."""
    for table in page.document.tables:
        for rows in _found(table.rows):
            columns = _columns(rows)
            scale = max(SCALES, key=lambda s: (sum(c.holds(s) for c in columns), -SCALES.index(s)))
            if 2 * sum(column.holds(scale) for column in columns) < max(2, len(columns)):
                continue
            for column in columns:
                yield _outcome(page, column, scale)


def _outcome(page: Pulled, column: Quotient, scale: Decimal) -> Clash | Held:
    at = place(page, column.per)
    evidence = (place(page, column.net), place(page, column.shares))
    result = column.result(scale)
    assert result is not None
    counted = {1000: " thousand", 10**6: " million"}.get(int(scale), "")
    how = f"{column.net.cell.words}{counted} / {column.shares.cell.words} = {rounded(result, 3)}"
    if column.holds(scale):
        return Held(at, f"{at.text} per share", evidence, f"{how}; written {at.text}")

    def fits(value: Decimal) -> bool:
        return column.holds(scale, Quantity.exactly(value, column.per.quantity.step))

    hint = slip(column.per.quantity, fits)
    return Clash(
        at, f"{at.text} per share here, and the result over the shares is {rounded(result, 3)}", evidence,
        f"{how}; written {at.text}", hint=hint,
    )  # fmt: skip


def _columns(rows: tuple[Row, Row, Row]) -> list[Quotient]:
    columns = []
    for cells in zip(*(row.cells for row in rows), strict=True):
        net, shares, per = (figure(cell) for cell in cells)
        if net and shares and per and net.quantity.written and shares.quantity.written and per.quantity.written:
            columns.append(Quotient(net, shares, per))
    return columns


def _found(rows: Sequence[Row]) -> Iterator[tuple[Row, Row, Row]]:
    """Each row per share with the last net result above it and the next row of shares, basic with basic."""
    for at, row in enumerate(rows):
        label = row.label.words
        if not row.cells or not _PER.search(label) or _OTHER.search(label):
            continue
        above = (r for r in reversed(rows[max(0, at - _MOST) : at]) if _NET.search(r.label.words))
        below = (r for r in rows[at + 1 :] if SHARES.search(r.label.words) and _one_kind(r.label.words, label))
        net, shares = next(above, None), next(below, None)
        if (
            net
            and shares
            and len(net.cells) == len(shares.cells) == len(row.cells)
            and not _OTHER.search(net.label.words)
        ):
            yield net, shares, row


def _one_kind(shares: str, per: str) -> bool:
    left, right = ({kind.lower() for kind in _KIND.findall(words)} for words in (shares, per))
    return not left or not right or bool(left & right)
