"""
A figure per share is not the net result over the weighted average of shares.

The figure per share is the one that readers quote, and it is typed where the other two are linked.  The three rows are
known by their labels; whether dollars are counted in thousands is learnt from a column in which the quotient comes
out, and a statement in which it comes out nowhere (two classes of shares, preferred dividends) is left alone.

A sentence ("$4.8 million, or $0.95 per share") is held against the averages of shares that the document counts, a fifth
more or less.

Where the document counts no shares, all its figures per share imply some; one that implies other shares than all the
rest, and theirs with two digits exchanged or its point one place away, is found too.

Measured on 346 statements and releases of 2000 to 2026: 33 figures per share hold; two findings in one statement, both
a cent too much, since it adds up the rounded figures of its continuing and discontinued operations.

Source: FASB ASC 260, earnings per share.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from factcheck.checks.amounts import rounded, swapped
from factcheck.checks.outline import place
from factcheck.checks.per_share import per_share
from factcheck.checks.per_share_told import AROUND, Told, per_share_told, results_told
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Mention
from factcheck.quantity import Interval, plain
from factcheck.rulebook import Bad, Good, Rule

_ALIKE, _NEAR = Decimal("1.6"), Decimal("1.1")
"""Within so many times the counts of two years are one company's; and within so many, where more than a FEW agree."""
_FEW = 2


def shares_implied(page: Pulled) -> Iterator[Clash]:
    """The figures per share that imply another count of shares than all others, and a slip away imply theirs."""
    implied: dict[tuple[str, str], tuple[Told, Interval]] = {}
    for told in results_told(page):
        if shares := told.shares():
            implied.setdefault((told.net.text, told.per.text), (told, shares))
    # Of two that are out of line with each other the later one is pointed at, if it may be a slip.
    for key, (told, shares) in reversed(implied.items()):
        others = [other for another, other in implied.items() if another != key]
        counts = [count for _, count in others]
        if not all(_meet(a, b, _ALIKE) for a, b in combinations(counts, 2)):
            continue
        near = _NEAR if len(counts) > _FEW else AROUND if len(counts) == _FEW else _ALIKE
        if not counts or any(_meet(shares, count, near) for count in counts):
            continue
        around = near if len(counts) > 1 else Decimal(1)
        for per in _slips(told.per):
            count = told.shares(per)
            if count and _meet(count, counts[0], around):
                yield _clash(page, told, shares, *others[0], per)
                if len(implied) == _FEW:
                    return
                break


def _clash(page: Pulled, told: Told, shares: Interval, other: Told, others: Interval, per: Decimal) -> Clash:
    at, here, there = place(page, told.per), rounded(shares, 0), rounded(others, 0)
    return Clash(
        at,
        f"{at.text} per share here makes {here} shares of {told.net.text}; there are {there} by {other.per.text} of "
        f"{other.net.text}",
        (place(page, told.net), place(page, other.per), place(page, other.net)),
        f"{told.net.text} / {at.text} = {here}; {other.net.text} / {other.per.text} = {there}",
        hint=f"{plain(per)} would fit",
    )


def _slips(figure: Mention) -> Iterator[Decimal]:
    """The size of a figure with two neighbouring digits exchanged, then with its point, or the result's, elsewhere."""
    value = figure.quantity
    if value is None or value.written is None or not value.step:
        return
    size = abs(value.written)
    yield from map(abs, swapped(value))
    yield from (size / 10, size * 10, size * 1000)  # a result in billions that is one of millions


def _meet(a: Interval, b: Interval, around: Decimal) -> bool:
    """Whether two counts may be one, or `around` times more or less."""
    assert a.low is not None and a.high is not None
    return Interval(a.low / around, a.high * around).meets(b)


STATEMENT = """
In thousands, except shares and per share data          2012          2011

Net loss                                            $ (4,826)     $ (3,120)
Net loss per common share, basic and diluted        $  ({per})     $  (0.65)
Weighted average shares outstanding                5,105,200     4,802,700
"""
FLAT = (
    "Total operating expenses 9,826 8,120 Net loss$ (4,826) $ (3,120) Net loss per common share$ ({per}) $ (0.65) "
    "Weighted average shares outstanding 5,105,200 4,802,700"
)

TOLD = "LEEDS, May 2, 2012 -- Net loss for the year was $4.8 million, or ${per} per share.\n\n" + STATEMENT.format(
    per="0.95"
)


def per_share_differs(page: Pulled) -> Iterator[Clash | Held]:
    """The figures per share of the document's statements, and those of its text."""
    yield from per_share(page)
    told = list(per_share_told(page))
    yield from told
    found = {outcome.at for outcome in told if isinstance(outcome, Clash)}
    yield from (clash for clash in shares_implied(page) if clash.at not in found)


RULE = Rule(
    code="FC112",
    name="per-share-differs",
    summary="a figure per share against the result and the shares",
    severity="warning",
    scope="document",
    check=per_share_differs,
    good=(Good("in thousands", STATEMENT.format(per="0.95")),),
    bad=(
        Bad("exchanged digits", STATEMENT.format(per="0.59"), finds="$  (0.59)"),
        Bad("run on", FLAT.format(per="0.85"), finds="$ (0.85)"),
        Bad("in the text", TOLD.format(per="0.59"), finds="$0.59"),
        Bad(
            "shares that it is based on",
            "Net income was $5.1 million, or $0.12 per diluted share, based on 42.6 million diluted shares, compared "
            "to $3.7 million, or $0.59 per diluted share, based on 41.8 million diluted shares.",
            finds="$0.59",
        ),
        Bad(
            "shares counted in the text",
            "Net income was $16.4 million, or $0.34 per diluted share. The weighted average of shares was 69.1 "
            "million.",
            finds="$0.34",
        ),
        Bad(
            "a result in billions",
            "Net income was $54.4 billion or $0.98 per share, compared to $56.9 million, or $1.04 per share. For the "
            "quarter net income was $25.5 million, or $0.46 per share.",
            finds="$0.98",
        ),
        Bad(
            "of two that are out of line the later one, and the loss behind its day",
            "The net loss for the year was $3.3 million, or $0.18 per share, compared to a loss for the year 2011 of "
            "$2.7 million, or a total loss per share - diluted of $0.51.",
            finds="$0.51",
        ),
    ),
    traps=(
        Good(
            "shares that something else is based on",
            "Net income was $5.1 million, or $0.12 per diluted share. Contoso owns 9.9% of Northwind, based on 60.2 "
            "million shares outstanding.",
        ),
        Good(
            "many more shares than a year ago",
            "The net loss for the year was $3.3 million, or $0.18 per share, compared to a loss of $2.7 million, or "
            "$0.87 per share.",
        ),
        Good(
            "a quarter more shares than a year ago, whatever its digits would make exchanged",
            "The net loss was $6.0 million, or $0.16 per share, compared to a loss of $12.6 million, or $0.43 per "
            "share.",
        ),
        Good("two classes of shares, or a preferred dividend", FLAT.replace("(0.65)", "(0.71)").format(per="1.02")),
        Good(
            "the year before last, with a few shares less",
            TOLD.format(per="0.95") + "\n\nThe loss of 2009 was $2.0 million, or $0.45 per share.",
        ),
        Good(
            "a result from continuing operations",
            FLAT.replace("Net loss per common share", "Net loss from continuing operations per common share").format(
                per="0.59"
            ),
        ),
        Good(
            "diluted shares are others",
            "Net income$ 4,826 $ 3,120 Net income per share - basic 0.95 0.65 Net income per share - diluted 0.80 "
            "0.60 Weighted average shares outstanding - basic 5,105,200 4,802,700 Weighted average shares outstanding "
            "- diluted 6,032,500 5,200,000",
        ),
    ),
)
