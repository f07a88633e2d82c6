"""
Figures of a financial statement that are one by definition, and do not come out.

Total assets are total liabilities and equity; revenue less the cost of what was sold is the gross profit, and that less
the operating expenses the income from operations; the cash at the beginning and its change are the cash at the end.
The rows are known by their labels, and the definition is held against a table only where it comes out in one of its
columns, so that a statement by another scheme is left alone.

Measured on 346 statements and releases of 2000 to 2026: one finding, true (a total that is 3 less than its parts); 53
figures hold, all of them in tables.

Source: FASB Concepts Statement No. 8, elements of financial statements; the calculation linkbases of the US GAAP
taxonomy.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.checks.tables import Column, Figure, figure, judge
from factcheck.claims.pull import Pulled
from factcheck.documents.table import Row
from factcheck.model import Clash, Held, Place
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.rulebook import Bad, Fields, Good, Rule

_EQUITY = (
    r"(?:total )?(?:(?:stock|share|member)holders['’]? ?)?"
    r"(?:\(?deficit\)?|equity|capital)(?:[ /(]+(?:deficit|capital|equity)\)?)?"
)
_HOLDERS = r"(?:total (?:members['’]? )?|(?:total )?(?:stock|share)holders['’]? )(?:equity|deficit)(?: \(deficit\))?"
_MOVE = r"\(?(?:decrease|increase)\)?(?: \((?:decrease|increase)\))?"
_MOST = 60
"""How many rows may lie between the rows of an identity: a balance sheet."""


class Identity(Fields, frozen=True):
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
        _label(r"(?:operating (?:income|profit|loss)|(?:income|profit|loss) from operations)(?: \(\w+\))?"),
        (_label(r"gross (?:profit|margin)"), _label(r"(?:total )?operating expenses?")),
        minus=(1,),
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


BALANCE = """
In thousands                                  2012      2011

Total assets                                14,305     8,127
Total liabilities                            5,012     3,019
Total stockholders' equity                   9,293     5,108
Total liabilities and stockholders' equity  {total}     8,127
"""
FLAT = (
    "Revenue $ 8,120 $ 7,310 Cost of goods sold (3,402) (3,105) Gross profit {profit} 4,205 "
    "Total operating expenses 2,200 2,100"
)

RULE = Rule(
    code="FC117",
    name="statement-does-not-balance",
    summary="figures of a statement that are one by definition",
    severity="warning",
    scope="document",
    check=identities,
    tick="footed",
    good=(
        Good("a balance sheet", BALANCE.format(total="14,305")),
        Good("figures that ran on", FLAT.format(profit="4,718")),
    ),
    bad=(
        Bad("one digit", BALANCE.format(total="14,350"), finds="14,350"),
        Bad(
            "net interest income",
            "2013 | 2012 | 2011\nInterest income | 9,093 | 9,463 | 9,120\nInterest expense | 2,077 | 4,034 | "
            "4,020\nNet interest income | 7,106 | 5,429 | 5,100",
            finds="7,106",
        ),
        Bad(
            "income from operations",
            "2013 | 2012\nGross profit | 29,400 | 25,600\nResearch | 12,100 | 11,300\nOperating expenses | 22,600 | "
            "20,600\nIncome from operations | 6,800 | 5,600",
            finds="5,600",
        ),
        Bad("gross profit", FLAT.format(profit="4,781"), finds="4,781"),
    ),
    traps=(
        Good(
            "a row that has lost a figure",
            "Flour 12 14 Rye 31 42 Revenue 8,120 7,010 Cost of sales 3,400 Gross profit 4,720 3,910 Operating income "
            "1,200 900 Net income 800 600",
        ),
        Good(
            "another scheme",
            "Revenue 8,120 7,310 Cost of goods sold 3,402 3,105 Gross profit 4,500 4,000 Total expenses 2,200 2,100",
        ),
        Good(
            "operating income of which other income is a part",
            "2013 | 2012\nGross profit | 29,400 | 25,600\nOperating expenses | 22,600 | 20,600\nOther income | 310 | "
            "270\nOperating income | 7,110 | 5,270",
        ),
        Good("rounded", "Revenue 8.1 7.3 Cost of goods sold 3.4 3.1 Gross profit 4.8 4.2 Total expenses 2.2 2.1"),
    ),
)
