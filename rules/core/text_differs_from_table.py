"""
The text gives a figure that its own table gives otherwise.

The table comes from the books and the text is typed, so this is where a release most often disagrees with itself.
Compared are figures of one measure, unit and period, without their sign, with the rounding of both and the table's
"in thousands" allowed for.  A figure that meets another column of its row is left alone.  Two figures that a sentence
compares, and the rows of another table, are a row told again where all but one are the row's: that one is found if it
is a slip of the pen away, whatever the row is called.

Measured on 346 statements and releases of 2000 to 2026: four findings, three of them one slip (an expense and the
profit that rests on it differ by the same $844, told twice) and one "$315.9 MM" beside 315,847,160; 99 figures hold.
Of one digit changed in each of 51 that were tried 47 are found here.

Source: audit practice, "agree the narrative to the statements".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from factcheck.checks.rows_told import rows_told
from factcheck.claims.grammar.settled import RESULTS
from factcheck.claims.pull import Pulled
from factcheck.claims.subjects import SEGMENTS
from factcheck.claims.wording import spelled, when, wording
from factcheck.model import Claim, Clash, Held, Measure
from factcheck.quantity import Quantity, apart
from factcheck.record.measures import one_form
from factcheck.rulebook import Bad, Fields, Good, Rule
from factcheck.slips import one_apart

FARTHEST, TENFOLD = 2, 10
"""Beyond twice the other, a figure is rather another fact: a subsidiary's revenue, a segment's."""
SURELY = 3
"""Digits of which one may be wrong and the others tell the figure; "$2.1 million" may be another than 8.1 million."""
WHOLE = 10_000
"""So many times its last place a figure is that is told digit for digit: no other has all five by chance."""
BESIDE = frozenset({"change", "negated", "restated", "attributed"})
"""What may be said of a figure of the text that then is none of the table's."""

SHARES, KINDS = frozenset({"common", "ordinary", "share", "stock"}), frozenset({"basic", "diluted"})


class Row(Fields, frozen=True):
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
            and not _stands_elsewhere(page, claim)
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
    """
    Whether it is told in the row under another head, or in a row that says more: "net loss attributable to …".

    """
    return any(
        _meet(claim, cell)
        for other, cells in rows.items()
        if (other.measure.head, other.per, other.unit) == (row.measure.head, row.per, row.unit)
        and set(row.measure.scope) <= set(other.measure.scope)
        for cell in cells
    )


def _stands_elsewhere(page: Pulled, claim: Claim) -> bool:
    """
    Whether it stands digit for digit in another row, or in a table that could not be read.

    "Valves | 1,355,878" in the group "Gross Profit" is what a sentence tells as gross profit.
    """
    told = _size(claim)
    if not told.step or (told.written or 0) < WHOLE * told.step:
        return False
    cells = (c.mention.quantity for c in page.claims if "table" in c.flags and c.as_of == claim.as_of)
    unread = (u.mention.quantity for u in page.unread if "table" in u.reason)
    return any(q and q.written and (abs(q.written), q.step) == (told.written, told.step) for q in (*cells, *unread))


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


TABLE = """
In thousands

                           Three months ended June 30,
                               2012        2011

Net revenue                  8,123       6,541
Net loss                    (3,204)     (2,610)
Total assets                14,305       8,127
"""
LOSS = "LEEDS, July 30, 2012 -- Net loss for the three months ended June 30, 2012 was ${loss} million.\n"
SHARE = "LEEDS, July 30, 2012 -- Net loss for the three months ended June 30, 2012 was ${share} per share.\n"
PER_SHARE = "Net loss per common share    (0.41)      (0.35)\nTotal assets "
TEXT = "LEEDS, July 30, 2012 -- Net revenue for the three months ended June 30, 2012 was ${revenue} million.\n"


def against_tables(page: Pulled) -> Iterator[Clash | Held]:
    """The figures of the text, and of other tables, against the rows of a table."""
    told = list(prose_and_table(page))
    yield from told
    found = {outcome.at for outcome in told if isinstance(outcome, Clash)}
    yield from (clash for clash in rows_told(page) if clash.at not in found)


RULE = Rule(
    code="FC203",
    name="text-differs-from-table",
    summary="a figure of the text against the same figure in the table",
    severity="warning",
    scope="document",
    check=against_tables,
    tick="agreed",
    good=(
        Good("rounded", TEXT.format(revenue="8.1") + TABLE),
        Good("rounded, and written out", TEXT.replace(" million.", ".").format(revenue="8,100,000") + TABLE),
        Good("a loss in brackets", LOSS.format(loss="3.2") + TABLE),
    ),
    bad=(
        Bad("digits exchanged", TEXT.format(revenue="8.213") + TABLE, finds="$8.213 million"),
        Bad("a loss per share", SHARE.format(share="0.45") + TABLE.replace("Total assets ", PER_SHARE), finds="$0.45"),
        Bad("a loss", LOSS.format(loss="2.3") + TABLE, finds="$2.3 million"),
        Bad(
            "of two that are compared the one, in other words",
            "LEEDS, July 30, 2012 -- Sales and marketing expenses were $11.7 million, compared to $24.8 million.\n"
            + TABLE.replace("Net loss         ", "Sales and marketing  17,067     24,779\nNet loss         "),
            finds="$11.7 million",
        ),
        Bad(
            "a row of another table",
            "In millions\n\n| | 2012 | 2011 | 2010 |\n|---|---|---|---|\n| Net profit | 12.5 | 33.5 | 35.1 "
            "|\n\nStatement\n\n| | 2012 | 2011 | 2010 |\n|---|---|---|---|\n| Sales | 92,163,434 | 91,483,103 | "
            "95,074,880 |\n| Net and comprehensive profit | 12,463,434 | 35,483,103 | 35,074,880 |",
            finds="33.5",
        ),
    ),
    traps=(
        Good(
            "an adjusted figure",
            "LEEDS, July 30, 2012 -- Adjusted sales and marketing expenses were $11.7 million, compared to $24.8 "
            "million.\n"
            + TABLE.replace("Net loss         ", "Sales and marketing  17,067     24,779\nNet loss         "),
        ),
        Good(
            "the part of the loss that is the owners'",
            LOSS.format(loss="3.1")
            + TABLE.replace("Total assets ", "Net loss attributable to us  (3,104)     (2,590)\nTotal assets "),
        ),
        Good(
            "a division's",
            "LEEDS, July 30, 2012 -- For the three months ended June 30, 2012, the Company reported net revenue of "
            "$8.1 million. The Valves division generated net revenue of $7.3 million.\n" + TABLE,
        ),
        Good(
            "a division's, in a row of its own",
            "LEEDS, July 30, 2012 -- For the three months ended June 30, 2012, the Valves division sold more. Net "
            "revenue was $7,355,878.\n"
            + TABLE.replace("In thousands", "")
            .replace("8,123       6,541", "8,123,415   6,541,311")
            .replace("Net loss   ", "  Valves   7,355,878   6,001,415\nNet loss   "),
        ),
        Good("the other column's figure", TEXT.format(revenue="6.5") + TABLE),
        Good("another basis", TEXT.replace("Net revenue", "Adjusted net revenue").format(revenue="8.4") + TABLE),
        Good(
            "another length",
            "LEEDS, July 30, 2012 -- Net revenue for the six months ended June 30, 2012 was $15.4 million.\n" + TABLE,
        ),
        Good("a subsidiary's", TEXT.format(revenue="2.1") + TABLE),
    ),
)
