"""
Identities of financial statements: rows that make a total by definition, found by the words of their labels.

    Total assets                       assets = liabilities and equity
    Revenue, Cost of goods sold        revenue - cost = gross profit
    Employed, Unemployed               employed + unemployed = labour force
    Cash at the beginning, net change  beginning + change = end
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from factcheck.checks.tables import Column, Figure, figure, judge
from factcheck.claims.pull import Pulled
from factcheck.documents.table import Row
from factcheck.model import Clash, Held, Place
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

_EQUITY = (
    r"(?:total )?(?:(?:stock|share|member)holders['’]? ?)?"
    r"(?:\(?deficit\)?|equity|capital)(?:[ /(]+(?:deficit|capital|equity)\)?)?"
)
_HOLDERS = r"(?:total (?:members['’]? )?|(?:total )?(?:stock|share)holders['’]? )(?:equity|deficit)(?: \(deficit\))?"
_MOVE = r"\(?(?:decrease|increase)\)?(?: \((?:decrease|increase)\))?"
_MOST = 60
"""How many rows may lie between the rows of an identity: a balance sheet."""


class Identity(Struct, frozen=True):
    """
    A total and its parts, each by the end of its row's label; `order` says how they stand in the statement.

    The parts numbered in `minus` are taken away, whatever sign they are written with.  `close` asks that parts and
    total follow one another with no row between.
    """

    total: re.Pattern[str]
    parts: tuple[re.Pattern[str], ...]
    minus: tuple[int, ...] = ()
    close: bool = False


def _label(words: str) -> re.Pattern[str]:
    return pattern(rf"(?:^|(?<=[^a-z])|(?<=[a-z:])(?=[A-Z])){words}\s*$", re.IGNORECASE)


IDENTITIES = (
    Identity(
        _label(rf"total liabilities,? (?:[a-z ,]+ )?(?:and|&) {_EQUITY}"),
        (_label("total assets"),),
    ),
    Identity(
        _label(rf"total liabilities,? (?:and|&) {_EQUITY}"),
        (_label("total liabilities"), _label(_HOLDERS)),
    ),
    Identity(
        _label(r"gross (?:profit|margin)(?: \(loss\))?"),
        (
            _label(r"(?:(?:total|net) )?(?:revenues?|sales)(?:, net)?"),
            _label(r"(?:total )?costs? of (?:goods sold|products? sold|sales|revenues?|net sales)"),
        ),
        minus=(1,),
        close=True,
    ),
    Identity(
        pattern(r"^net[ -]interest income$", re.IGNORECASE),
        (
            pattern(r"^(?:total )?interest(?: and \w+)? income$", re.IGNORECASE),
            pattern(r"^(?:total )?interest expenses?$", re.IGNORECASE),
        ),
        minus=(1,),
        close=True,
    ),
    Identity(
        _label(r"(?:total )?labou?r force"),
        (_label(r"(?:total )?employ(?:ed|ment)"), _label(r"(?:total )?unemploy(?:ed|ment)")),
        close=True,
    ),
    Identity(
        _label(r"cash[a-z, &-]*(?:,| at)? ?(?:the )?end of (?:the )?(?:period|year|quarter)"),
        (
            _label(rf"(?:net )?(?:change|{_MOVE}) in cash[a-z, &-]*"),
            _label(r"cash[a-z, &-]*(?:,| at)? ?(?:the )?beginning of (?:the )?(?:period|year|quarter)"),
        ),
        close=True,
    ),
)


def identities(page: Pulled) -> Iterator[Clash | Held]:
    """The totals that a definition ties to other rows of their statement; of two that one total misses, the first."""
    told: set[Place] = set()
    for table in page.document.tables:
        for identity in IDENTITIES:
            for chosen in _found(identity, table.rows):
                rows = [tuple(map(figure, table.rows[at].cells)) for at in chosen]
                if not all(rows):
                    continue  # a row whose figures cannot be told apart has no cells
                *parts, total = rows
                columns = [
                    Column(
                        tuple(_side(part[k], at in identity.minus) for at, part in enumerate(parts)),
                        total[k],
                        identity.minus,
                    )
                    for k in range(len(total))
                ]
                for found in judge(page, columns, table.rows[chosen[-1]].label.words):
                    if isinstance(found, Held) or found.at not in told:
                        yield found
                    if isinstance(found, Clash):
                        told.add(found.at)


def _side(of: Figure | None, minus: bool) -> Figure | None:
    # "Cost of sales (20,929)" is taken away as it is without the brackets.
    if of is None or not minus or of.quantity.written is None or of.quantity.written >= 0:
        return of
    return Figure.of(of.cell, Quantity.exactly(-of.quantity.written, of.quantity.step, of.quantity.unit))


def _found(identity: Identity, rows: Sequence[Row]) -> Iterator[tuple[int, ...]]:
    """The rows of each case of an identity: its parts, the nearest above, then its total."""
    for at, row in enumerate(rows):
        if not identity.total.search(row.label.words):
            continue
        parts: list[int] = []
        below = at
        for part in reversed(identity.parts):
            first = below - 1 if identity.close else max(0, at - _MOST)
            below = next((i for i in range(below - 1, first - 1, -1) if part.search(rows[i].label.words)), -1)
            if below < 0:
                break
            parts.insert(0, below)
        if len(parts) == len(identity.parts):
            yield (*parts, at)
