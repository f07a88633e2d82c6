"""Tables: rows and columns with their spans, and their figures as claims."""

from __future__ import annotations

import factcheck as fc
from factcheck.documents.table import Table
from factcheck.documents.tables import read_tables

ALIGNED = """Harbour Lines reports

Condensed statements (in thousands, except per share data)

                          Three months ended June 30,
                              2011             2010
Ferry revenue             $   3,955        $  2,100
Cost of fuel                 (1,000)           (900)
Other                             -              50
Gross profit                  2,955           1,250
Earnings per share        $    0.24        $   0.11
"""
PIPES = """| Harbour | 2011 | 2010 |
|---|---:|---:|
| Passengers | 3,955 | 2,100 |
| Cars | 410 | 395 |
"""


def only_table(text: str) -> Table:
    [table] = read_tables(fc.Document.from_text(text, "table.txt"))
    return table


def figures(text: str) -> dict[str, str]:
    """The claims of the tables of a text, each as "value unit as-of" by its words."""
    claims = fc.pull_claims(fc.Document.from_text(text, "table.txt"))
    return {
        c.mention.text: f"{c.measure} {c.value.written:f} {c.value.unit} {c.as_of}".replace("  ", " ")
        for c in claims
        if c.section == "table" and isinstance(c.value, fc.Quantity)
    }


def test_an_aligned_table_has_the_heads_of_both_lines_above_each_column() -> None:
    table = only_table(ALIGNED)

    assert ("Three months ended June 30, 2011", "Three months ended June 30, 2010") == table.heads
    assert 1000 == table.scale


def test_each_cell_quotes_its_words_in_the_text() -> None:
    for text in (ALIGNED, PIPES):
        for row in only_table(text).rows:
            for cell in (row.label, *filter(None, row.cells)):
                assert cell.words.split() == text[cell.span.start : cell.span.end].split()


def test_a_pipe_table_is_read_without_its_rule() -> None:
    table = only_table(PIPES)

    assert ["Passengers", "Cars"] == [row.label.words for row in table.rows]
    assert ("2011", "2010") == table.heads


def test_a_short_row_is_put_under_the_columns_that_its_figures_stand_under() -> None:
    text = "Harbour            2011      2010\nCars                410       395\nBoats                          12\n"

    assert [None, "12"] == [cell and cell.words for cell in only_table(text).rows[-1].cells]


def test_a_figure_is_claimed_in_full_with_its_row_column_and_scale() -> None:
    found = figures(ALIGNED)

    assert "ferry revenue 3955000 USD 2011-04-01 to 2011-06-30" == found["3,955"]
    assert "gross profit 1250000 USD 2010-04-01 to 2010-06-30" == found["1,250"]


def test_brackets_are_negative_and_a_figure_per_share_is_not_scaled() -> None:
    claims = {c.measure.head: c for c in fc.pull_claims(fc.Document.from_text(ALIGNED, "t")) if c.section == "table"}

    assert -900000 == claims["cost"].value.written  # type: ignore[union-attr]
    assert "share" == claims["earnings"].per
    assert claims["earnings"].value.written < 1  # type: ignore[operator, union-attr]


def test_columns_that_ran_together_are_no_table() -> None:
    assert () == read_tables(fc.Document.from_text("Ferries 4,7294,27710,083\nCars 1,5421,0863,230\n", "t"))
