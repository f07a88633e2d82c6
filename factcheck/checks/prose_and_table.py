"""The figures of the text against those of the document's own tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from factcheck.claims.pull import Pulled
from factcheck.claims.settled import RESULTS
from factcheck.claims.subjects import SEGMENTS
from factcheck.claims.wording import spelled, when, wording
from factcheck.model import Claim, Clash, Held, Measure
from factcheck.quantity import Quantity, apart
from factcheck.record.measures import one_form
from factcheck.slips import one_apart

FARTHEST, TENFOLD = 2, 10
"""Beyond twice the other, a figure is rather another fact: a subsidiary's revenue, a segment's."""
SURELY = 3
"""Digits of which one may be wrong and the others tell the figure; "$2.1 million" may be another than 8.1 million."""
BESIDE = frozenset({"change", "negated", "restated", "attributed"})
"""What may be said of a figure of the text that then is none of the table's."""

SHARES, KINDS = frozenset({"common", "ordinary", "share", "stock"}), frozenset({"basic", "diluted"})


class Row(Struct, frozen=True):
    """
    What names a row of a table: its measure, what it is counted per, and the unit.

    Money has no unit here, since most cells leave the sign of the currency to the head of the table.
    """

    measure: Measure
    per: str | None
    unit: str


def prose_and_table(page: Pulled) -> Iterator[Clash | Held]:
    """
    The figures of the text that have the measure, the unit and the period of a cell in a table.

    The sign is left out, since "a net loss of $16.4 million" is (16,377) in the table.  A figure that meets another
    column of the row is not held against its own: the text may tell of that column's period.
    """
    rows: dict[Row, list[Claim]] = {}
    for claim in page.claims:
        if "table" in claim.flags and claim.modality == "actual" and (row := _row(claim)):
            rows.setdefault(row, []).append(claim)
    if not rows:
        return
    for claim in page.claims:
        row = _row(claim)
        if row is None or row not in rows or "table" in claim.flags or claim.flags & BESIDE:
            continue
        if claim.modality != "actual" or claim.as_of is None or claim.section == "headline":
            continue
        if claim.subject.rpartition(" ")[2] in SEGMENTS:
            continue  # "The Valves division generated revenue of $5 million"
        own = [cell for cell in rows[row] if cell.as_of == claim.as_of]
        if any(_meet(claim, cell) for cell in own):
            cell = next(cell for cell in own if _meet(claim, cell))
            yield Held(claim.place, f"{cell.mention.text} in the table", (cell.place,))
        elif (
            own
            and not _is_another(claim, row, rows)
            and all(_near(claim, cell) or _slipped(claim, cell) for cell in own)
        ):
            yield Clash(
                claim.place,
                f"{_label(page, claim)}, {when(claim.as_of)}: {claim.mention.text} here, "
                f"{own[0].mention.text} in the table",
                tuple(cell.place for cell in own),
                apart(*(_size(cell) for cell in (claim, own[0]))),
                # "$460,000" for 456,312 may be rounded as well.
                severity="note" if _size(claim).coarse.meets(_size(own[0]).coarse) else None,
            )


def _row(claim: Claim) -> Row | None:
    value = claim.value
    if not isinstance(value, Quantity) or value.written is None or value.hedge != "none":
        return None
    is_money = value.is_money
    return Row(_result(claim), claim.per, "" if is_money else value.unit)


def _result(claim: Claim) -> Measure:
    """
    The measure in the words that text and table share: "net loss per common share" of the row is a net loss per share.

    A profit and a loss are one row, since signs are left out; both kinds of shares are said of a figure of both.
    """
    measure = one_form(claim)
    scope = frozenset(measure.scope) - {"gaap"}
    scope -= {"non-gaap"} if "adjusted" in scope else set()
    if claim.per == "share":
        scope -= SHARES | {"net"}
        scope -= KINDS if scope >= KINDS else frozenset()
    is_result = measure.head in RESULTS and (claim.per == "share" or scope & {"net", "operating"})
    head = "income" if is_result else measure.head
    return Measure(head, tuple(sorted(scope)), measure.state)


def _is_another(claim: Claim, row: Row, rows: Mapping[Row, Sequence[Claim]]) -> bool:
    """Whether it is told in the row under another head, or in a row that says more: "net loss attributable to …"."""
    return any(
        _meet(claim, cell)
        for other, cells in rows.items()
        if (other.measure.head, other.per, other.unit) == (row.measure.head, row.per, row.unit)
        and set(row.measure.scope) <= set(other.measure.scope)
        for cell in cells
    )


def _quantity(claim: Claim) -> Quantity:
    assert isinstance(claim.value, Quantity)
    return claim.value


def _size(claim: Claim) -> Quantity:
    """The figure without its sign."""
    value = _quantity(claim)
    assert value.written is not None
    return Quantity.exactly(abs(value.written), value.step, value.unit)


def _meet(claim: Claim, cell: Claim) -> bool:
    told, written = _size(claim), _size(cell)
    # "$4,700,000" for 4,686,312: rounded, and written out in full.
    return told.meets(written) or (told.is_written_out and told.coarse.meets(written.interval))


def _slipped(claim: Claim, cell: Claim) -> bool:
    """Whether one digit of many keeps the figure from being the cell's: "$10.3 million" for 40,281 thousand."""
    told, written = _size(claim), _size(cell)
    if not told.step or not (told.written and written.written):
        return False
    one, other = (f"{abs(value) / told.step:.0f}" for value in (told.written, written.written))
    long = max(len(one), len(other))
    return long >= SURELY and one_apart(one.zfill(long), other.zfill(long))


def _near(one: Claim, other: Claim) -> bool:
    low, high = sorted(_size(claim).written or 0 for claim in (one, other))
    # What is net, or per share, is the whole company's.
    whole = one.per == "share" or ("net" in one.measure.scope and one.measure.head in RESULTS)
    return high <= low * (TENFOLD if whole else FARTHEST)


def _label(page: Pulled, claim: Claim) -> str:
    return wording(page.document, claim) or spelled(claim.measure)
