"""
A later table tells a column of an earlier one again, and differs from it in a row.

A balance sheet stands beside that of the last year's end, and the results of a quarter beside those of the year before:
each column but the newest was in an earlier release.  Columns of one period that agree in two thirds of their rows
are one column, so a row that differs by a slip of the pen is one, and it warns.  Rows that differ otherwise may have
been reclassified, and are one note for the column; a share split changes the rows of shares.

Measured on 346 real documents, by issuer: nothing found; of 139 figures that two documents of an issuer have, one
digit altered, four are found here alone.

Source: catalogue of checks, FC404; audit practice, "agree to prior year".
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.claims.issuers import issuer
from factcheck.claims.pull import Pulled
from factcheck.claims.wording import when
from factcheck.model import Clash, Period, Place
from factcheck.patterns import pattern
from factcheck.quantity import Quantity, apart
from factcheck.record import Record
from factcheck.record.facets import Facet
from factcheck.record.names.entities import Names
from factcheck.rulebook import Bad, Fields, Good, Rule
from factcheck.slips import TELLING, slipped

from ._slips import way

AGREEING = 3
"""Rows with telling figures in which two columns agree that are one column."""
WORD = pattern(r"[a-z][a-z'’&-]*")
SHARES = pattern(r"\b(?:shares?|units?)\b")
LEFT_OUT = frozenset({"change", "restated", "corrected"})
"""What is no figure of its column, or is said to be another than before."""
NAMED = 3
"""Rows of a column that a note names."""
MOST = 30
"""Columns of one period that are held against a later one, the latest."""


class Cell(Fields, frozen=True):
    """A figure of a column in full, by the words of its row."""

    label: str
    quantity: Quantity
    place: Place

    @property
    def digits(self) -> str:
        """The digits written, the sign left out."""
        assert self.quantity.written is not None
        return f"{abs(self.quantity.written / self.quantity.step):.0f}"


# It names `Cell` itself, and not by a text: a folder of rules may be read twice, each time with classes of its own.
class Column(Fields, frozen=True):
    """The figures that a document's tables tell of one period, one for each row that no other one is called like."""

    house: str
    period: Period
    cells: tuple[Cell, ...]


Pair = tuple[Cell, Cell]
"""One row of two columns: the figure of the earlier, and that of the later."""


def differing(record: Record) -> Iterator[Clash]:
    """The rows in which a column differs from every earlier one that is the same."""
    told: dict[tuple[str, Period], list[Column]] = defaultdict(list)
    for page, column in record.facet(COLUMNS):
        told[_house(column, page.document.name, record.names), column.period].append(column)
    for columns in told.values():
        for at, later in enumerate(columns):
            yield from _odd_rows(columns[max(0, at - MOST) : at], later)


def _odd_rows(before: Sequence[Column], later: Column) -> Iterator[Clash]:
    odd: dict[str, tuple[Pair, int]] = {}
    agreed: set[str] = set()
    for earlier in before:
        pairs = _rows_of_one(earlier, later)
        alike = {b.label for a, b in pairs if _agree(a.quantity, b.quantity)}
        odd.update({b.label: ((a, b), len(alike)) for a, b in pairs if b.label not in alike})
        agreed |= alike
    # What an earlier document tells so as well was told otherwise there, and is found there.
    left = [found for label, found in odd.items() if label not in agreed]
    for (a, b), rows in left:
        if slipped(a.quantity, b.quantity):
            words = f"{b.label}, {when(later.period)}: {b.place.text} here, {a.place.text} in the earlier table"
            yield Clash(b.place, words, (a.place,), f"{way(a.digits, b.digits)}; {rows} rows of the columns agree")
    others = [pair for pair, _ in left if not slipped(*(cell.quantity for cell in pair))]
    if others:
        named = "; ".join(f"{b.label}: {b.place.text} here, {a.place.text} there" for a, b in others[:NAMED])
        more = f"; and {len(others) - NAMED} more" if len(others) > NAMED else ""
        words = f"rows of {when(later.period)} were told otherwise in the earlier table: {named}{more}"
        first, again = others[0]
        arithmetic = apart(again.quantity, first.quantity)
        yield Clash(again.place, words, (first.place,), arithmetic, severity="note")


def _rows_of_one(earlier: Column, later: Column) -> Sequence[Pair]:
    """The rows that two columns have in common; none where they are not surely one column."""
    if earlier.cells[0].place.document == later.cells[0].place.document:
        return ()
    before = {cell.label: cell for cell in earlier.cells}
    pairs = [(before[cell.label], cell) for cell in later.cells if cell.label in before]
    pairs = [(a, b) for a, b in pairs if not _is_split(a, b)]
    alike = [b for a, b in pairs if _agree(a.quantity, b.quantity)]
    telling = {b.digits for b in alike if len(b.digits) >= TELLING}
    return pairs if len(telling) >= AGREEING and 3 * len(alike) >= 2 * len(pairs) else ()


def _agree(a: Quantity, b: Quantity) -> bool:
    """Whether two cells tell one figure, in brackets or not, one of them rounded or not."""
    assert b.written is not None
    return any(a.meets(Quantity.exactly(sign * b.written, b.step)) for sign in (1, -1))


def _is_split(a: Cell, b: Cell) -> bool:
    """Whether a count of shares, or what is told a share, may be told anew after a split."""
    return SHARES.search(b.label) is not None and not (
        _agree(a.quantity, b.quantity) or slipped(a.quantity, b.quantity)
    )


def read(page: Pulled) -> Iterator[Column]:
    """What the tables of a document tell of each period, in the order of the text."""
    house = issuer(page.document).casefold()
    rows = {row.label.span.start: row.label.words for table in page.document.tables for row in table.rows}
    columns: dict[Period, dict[str, list[Cell]]] = {}
    for claim in page.claims if rows else ():
        words = rows.get(claim.sentence.start, "") if claim.section == "table" else ""
        label = " ".join(WORD.findall(words.lower()))
        period = claim.as_of if claim.modality == "actual" and claim.flags.isdisjoint(LEFT_OUT) else None
        if label and period and isinstance(claim.value, Quantity) and claim.value.written:
            told = columns.setdefault(period, {}).setdefault(label, [])
            told.append(Cell(label, claim.value, claim.place))
    for period, cells in columns.items():
        # "Basic" is a row of every statement, and "net loss" is told again in that of the cash flows.
        one = [told[0] for told in cells.values() if all(_agree(told[0].quantity, cell.quantity) for cell in told)]
        if len(one) > AGREEING:
            yield Column(house, period, tuple(one))


def _house(column: Column, document: str, names: Names) -> str:
    return names.issuers.get(document, "") or column.house


COLUMNS = Facet(
    "columns of tables",
    read,
    lambda column, document, names: (f"{_house(column, document, names)}\n{column.period}",),
    Column,
)

SHEET = (
    "Northwind, Inc. today reported its results for the quarter ended {0}.\n\n"
    "(in thousands)          {0}   December 31, 2010\n"
    "Cash                       {1}           {2}\n"
    "Receivables                 2,318            {3}\n"
    "Inventory                   4,117            3,902\n"
    "Equipment                  11,650           11,874\n"
    "Payables                    {4}            3,417\n"
    "Shares                     {5}           {6}\n"
)
FIRST = SHEET.format("March 31, 2011", "18,204", "21,377", "2,641", "3,204", "30,118", "29,846")
AUGUST = ("2011-05-03", "2011-08-02")


def _again(*figures: str) -> tuple[str, str]:
    return FIRST, SHEET.format("June 30, 2011", *figures)


RECLASSIFIED = _again("16,950", "20,152", "2,641", "3,366", "30,411", "29,846")[1]

RULE = Rule(
    code="FC433",
    name="column-told-otherwise",
    summary="a table tells a column of an earlier one again, and differs in a row",
    severity="warning",
    scope="record",
    check=differing,
    asks=(COLUMNS,),
    yields=True,
    good=(
        Good("the same", _again("16,950", "21,377", "2,641", "3,366", "30,411", "29,846"), AUGUST),
        Good("in brackets", _again("16,950", "(21,377)", "2,641", "3,366", "30,411", "29,846"), AUGUST),
    ),
    bad=(
        Bad("a digit", _again("16,950", "21,877", "2,641", "3,366", "30,411", "29,846"), "21,877", AUGUST),
        Bad("exchanged", _again("16,950", "21,377", "2,461", "3,366", "30,411", "29,846"), "2,461", AUGUST),
        Bad(
            "once for a figure that a third table tells again",
            (
                *_again("16,950", "21,877", "2,641", "3,366", "30,411", "29,846"),
                SHEET.format("September 30, 2011", "15,071", "21,877", "2,641", "3,528", "30,604", "29,846"),
            ),
            "21,877",
            (*AUGUST, "2011-11-01"),
        ),
        Bad("a row reclassified", _again("16,950", "20,152", "2,641", "3,366", "30,411", "29,846"), "20,152", AUGUST),
    ),
    traps=(
        Good(
            "reclassified, and said so",
            (FIRST, f"{RECLASSIFIED}\nPrior period amounts have been reclassified to conform to the presentation.\n"),
            AUGUST,
        ),
        Good("after a split", _again("16,950", "21,377", "2,641", "3,366", "60,822", "59,692"), AUGUST),
        Good("of columns that agree in little", _again("16,950", "54,030", "1,708", "3,366", "9,411", "8,016"), AUGUST),
    ),
)
