"""Tables: rows and columns with their spans, and their figures as claims."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck as fc
from factcheck.checks.tables import Column, Figure, parts_of
from factcheck.documents.table import Cell, Row, Table
from factcheck.documents.tables import read_tables
from factcheck.model import Span

TODAY = date(2013, 6, 4)
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


SEGMENTS = """(amounts are in thousands, except for book-to-bill ratios):

Three Months Ended | Backlog as of
June 30, 2013
Segment: | Awards | Book-to-Bill (1) | June 30, 2013
Piers and Docks | 31,201 | 0.2x | 641,159
Locks | 29,805 | 0.4x | 145,732
"""


def test_the_names_of_columns_are_in_the_measures_of_their_cells() -> None:
    found = figures(SEGMENTS)

    assert "award pier dock 31201000 None" == found["31,201"]
    assert "pier dock 641159000 None" == found["641,159"]


def test_a_multiple_is_not_scaled() -> None:
    assert "book-to-bill pier dock 0.2 None" == figures(SEGMENTS)["0.2x"]


def test_lengths_above_other_columns_than_their_days_date_nothing() -> None:
    assert all(words.endswith("None") for words in figures(SEGMENTS).values())


def test_what_the_note_leaves_out_is_not_scaled() -> None:
    found = figures(
        "(In millions, except volume)\n\n2013 | 2012\nVolume (tons) | 938,589 | 982,180\nSales | 929.2 | 832.9\n"
    )

    assert ("volume 938589 ton 2013", "sale 929200000.0 2013") == (found["938,589"][:22], found["929.2"][:21])


def test_shares_are_in_thousands_unless_the_note_leaves_them_out() -> None:
    rows = "\n\n2013 | 2012\nWeighted average shares | 71,752 | 70,100\nNet income | 5,100 | 4,200\n"

    assert "71752000" in figures(f"(in thousands, except per share data){rows}")["71,752"]
    assert "71752 " in figures(f"(in thousands, except share and per share data){rows}")["71,752"]


def test_a_head_that_has_one_name_for_each_run_of_columns_stands_over_that_run() -> None:
    text = (
        "Three Months Ended June 30, | % Growth | Six Months Ended June 30, | % Growth\n(Decline) | (Decline)\n"
        "2013 | 2012 | YOY | 2013 | 2012 | YOY\nSales | 92 | 83 | 11 | % | 180 | 160 | 13 | %\n"
        "Costs | 12 | 11 | 9 | % | 25 | 20 | 25 | %\n"
    )
    three, six, growth = "Three Months Ended June 30, ", "Six Months Ended June 30, ", "% Growth YOY"

    assert (f"{three}2013", f"{three}2012", growth, f"{six}2013", f"{six}2012", growth) == only_table(text).heads


def test_quarters_in_the_table_of_a_fiscal_year_are_its_own() -> None:
    text = (
        "Harbour Lines reports sales for its fourth quarter of fiscal 2013, which ended May 31, 2013.\n\n"
        "4Q 2013 | 4Q 2012 | FY 2013\nSales | 92 | 83 | 360\nCosts | 12 | 11 | 50\nTaxes | 5 | 4 | 20\n"
    )

    assert figures(text)["92"].endswith("2013-03-01 to 2013-05-31")


def test_what_a_note_leaves_out_ends_with_its_cell() -> None:
    table = "| In millions, except per share data | Three months ended May 31, 2013 |\n|---|---|\n| Sales | $186 |\n"

    assert "186000000" in figures(table + "| Loss | $(38) |\n")["$186"]


def test_a_note_that_all_is_per_share_stands_before_a_scale_further_up() -> None:
    text = (
        "(in millions)\n\n2013 | 2012\nSales | 92 | 83\nCosts | 12 | 11\n\n(Per diluted share amounts)\n\n"
        "2013 | 2012\nRepairs | 1.47 | 0.02\nTaxes | 0.02 | 0.01\n"
    )

    assert figures(text)["1.47"].startswith("repair 1.47 ")


def test_a_length_above_two_years_each_stands_beside_a_note_in_the_corner() -> None:
    found = figures(
        "($ in millions) | Three Months Ended June 30 | Six Months Ended June 30\n"
        "2013 | 2012 | 2013 | 2012\nSales | 37.9 | 79.1 | 41.4 | 84.9\nCosts | 7.9 | 9.1 | 11.4 | 14.9\n"
    )

    assert found["37.9"].endswith("2013-04-01 to 2013-06-30")
    assert found["84.9"].endswith("2012-01-01 to 2012-06-30")


def test_a_line_of_heads_below_the_first_rows_begins_another_table() -> None:
    first, second = read_tables(
        fc.Document.from_text(
            "Q2 2013 | Print | Brand | Total\nRevenue | 195 | 7 | 202\nCosts | 105 | 6 | 111\n"
            "Q2 2012 | Print | Brand | Total\nRevenue | 178 | 6 | 184\nCosts | 95 | 5 | 100\n",
            "t.txt",
        )
    )

    assert ("Q2 2013 Print", "Q2 2013 Brand", "Q2 2013 Total") == first.heads
    assert ("Q2 2012 Print", "Q2 2012 Brand", "Q2 2012 Total") == second.heads
    assert first.span.end <= second.span.start


def test_the_name_of_a_group_of_rows_is_no_head_of_a_column() -> None:
    found = figures("Statement\n\n2013 | 2012\nRevenues\nSales | 276 | 226\nInterest expense | 6 | 15\n")

    assert found["6"].startswith("interest expense ")


def test_a_change_between_columns_is_marked_as_one() -> None:
    text = (
        "2013 | 2012 | $ Change | % Change\n"
        "Sales | 224.2 | 218.1 | 6.1 | 2.8 | %\nCosts | 36.4 | 36.1 | 0.3 | 0.8 | %\n"
    )
    claims = [c for c in fc.pull_claims(fc.Document.from_text(text, "t")) if "change" in c.flags]

    assert ["6.1", "2.8", "0.3", "0.8"] == [c.mention.text for c in claims]
    assert ["", "percent"] == [c.value.unit for c in claims[:2] if isinstance(c.value, fc.Quantity)]


def test_brackets_behind_a_figure_do_not_make_it_negative() -> None:
    claims = fc.pull_claims(
        fc.Document.from_text(
            "| | Barley | Oats |\n| Deaths (%) | 333 (42%) | 219 (55%) |\n"
            "| Days (range) | 14.8 (14.1, 15.4) | 9.0 (8.1, 9.9) |",
            "t",
        )
    )
    told = [c.value.written for c in claims if c.section == "table" and isinstance(c.value, fc.Quantity)]

    assert told
    assert all(value and value > 0 for value in told)


def test_what_is_told_of_a_time_to_come_is_a_forecast() -> None:
    text = "(in millions)\n\nQ3 2013 Low | Q3 2013 High | 2012\nSales | 288 | 303 | 262\nCosts | 41 | 43 | 39\n"
    claims = fc.pull_claims(fc.Document.from_text(text, "t", TODAY))

    assert ["forecast", "forecast", "actual"] * 2 == [c.modality for c in claims if c.section == "table"]


def test_cents_and_barrels_are_in_no_thousands() -> None:
    found = figures(
        "(Dollars in thousands, except per unit data)\n\n2013 | 2012\nOil (Bbls) | 9,989 | 9,736\n"
        "Production costs | $ 14.67 | $ 15.61\nSales | 4,120 | 3,980\n"
    )

    assert found["9,989"].startswith("oil 9989 ")
    assert found["$ 14.67"].startswith("production cost 14.67 ")
    assert found["4,120"].startswith("sale 4120000 ")


@pytest.mark.parametrize(
    ("label", "cell", "read"),
    [
        ("Revenue (£ million)", "412.5", "412500000.0 GBP"),
        ("Net debt £m", "38", "38000000 GBP"),
        ("Earnings per share (pence)", "31.2", "0.312 GBP"),
        ("Earnings per share (p)", "31.2", "0.312 GBP"),
        ("Earnings per share* p", "31.2", "0.312 GBP"),
        ("Operating margin* %", "31.2", "31.2 percent"),
        ("Trading profit (£m)1", "31.2", "31200000.0 GBP"),
        ("Orders (p)", "312", "312"),  # preliminary
        ("Earnings per share (c)", "$0.31", "0.31 USD"),  # a footnote
        ("Ore (thousand tonnes)", "84", "84000 tonne"),
        ("Realized price ($/oz)", "$1,198", "1198 USD"),
        ("Utilisation, %", "71", "71 percent"),
        ("Deaths (%)", "33 (4%)", "33"),
        ("Margin ($m)", "21%", "21 percent"),
        ("Stores in Nashville (TN)", "12", "12"),
    ],
)
def test_a_row_that_says_its_own_unit_is_in_it(label: str, cell: str, read: str) -> None:
    found = figures(f"2013 | 2012\n{label} | {cell} | 9\nSites | 7 | 8\n")

    assert f" {read} 2013-01-01" in found[cell.split(" ")[0]]


def test_the_unit_of_a_row_is_not_that_of_the_table() -> None:
    rows = "Output (koz) | 174 | 139\nMargin ($m) | 85 | 46\nSites | 7 | 8\n"
    found = figures(f"(in thousands)\n\n2013 | 2012\n{rows}")

    assert "174 thousand_ounce" in found["174"]
    assert "85000000 USD" in found["85"]
    assert found["7"].startswith("site 7000 ")


@pytest.mark.parametrize("unit", ["£m", "£’m", "(£m)", "US$ million", "€000"])
def test_the_year_at_the_head_of_a_column_may_have_its_unit_behind_it(unit: str) -> None:
    found = figures(f" | 2013 {unit} | 2012 {unit}\nRevenue | 572.6 | 553.9\nTaxation | (24.9) | (18.8)\n")

    assert found["572.6"].endswith("2013-01-01 to 2013-12-31")
    assert found["18.8"].endswith("2012-01-01 to 2012-12-31")


def test_a_bare_figure_is_no_sum_where_each_sum_says_its_own_scale() -> None:
    rows = "Investment | £663.4m | £502.1m\nDividend | 55p | 46.5p\n"
    found = figures(f"2013 | 2012\n{rows}Complaints | 840 | 1,573\nCustomers | 7.75m | 6.7m\n")

    assert found["840"].startswith("complaint 840 2013")
    assert found["7.75m"].startswith("customer 7750000.00 2013")
    assert "663400000.0 GBP" in found["£663.4m"]


def test_the_scale_of_a_table_stands_above_it_and_not_in_the_label_of_a_row() -> None:
    note = "(millions of U.S. dollars except share data)"
    found = figures(
        f"{note}\n{' ' * 300}2013    2012\nSales    50.6    57.1\nShares (thousands)    18.8    18.4\nSites    7    8\n"
    )

    assert "50600000.0" in found["50.6"]
    assert "18800.0" in found["18.8"]


def test_millions_of_pounds_stand_at_the_head_of_a_column() -> None:
    found = figures("| | 2013 £m | 2012 £m |\n| Revenue | 572.6 | 553.9 |\n| Earnings per share | 39.5p | 27.1p |\n")

    assert found["572.6"].startswith("revenue 572600000.0 GBP ")
    assert found["39.5p"].startswith("share earnings 0.395 GBP ")


@pytest.mark.parametrize(("code", "currency"), [("EUR", "EUR"), ("RMB", "CNY"), ("NZD", "NZD")])
def test_the_note_above_a_table_may_name_its_currency(code: str, currency: str) -> None:
    found = figures(f"(in {code} thousand)\n\n2013 | 2012\nRevenue | 574,593 | 614,808\nCosts | 246,501 | 270,806\n")

    assert found["574,593"].startswith(f"revenue 574593000 {currency} 2013")


def test_blank_cells_keep_their_columns_though_a_sign_stands_at_the_head() -> None:
    table = only_table(
        "|||Note|2013|2012|\n||||£|£|\n|Total income|||150,258|141,020|\n|Raising funds||4.1|16,165|15,020|\n"
    )

    assert [None, "4.1", "16,165", "15,020"] == [cell and cell.words for cell in table.rows[-1].cells]


NOWHERE = Span(0, 0)
NUMBERS = st.none() | st.integers(0, 3)
ROWS = st.lists(st.tuples(st.booleans(), st.booleans(), NUMBERS, NUMBERS), min_size=2, max_size=9)


def every_run(
    rows: Sequence[Row], grid: Sequence[Sequence[Figure | None]], totals: Sequence[bool], at: int
) -> Iterator[list[int]]:
    """All rows that a total may add up, nearest first, each written out."""
    for first in range(at - 2, -1, -1):
        if not (rows[first].cells and rows[first + 1].cells):
            return
        run = [i for i in range(first, at) if any(grid[i])]
        yield run
        if subtotals := [i for i in run if totals[i]]:
            yield [*subtotals, *(i for i in run if i > subtotals[-1])]
            yield [i for i in run if not totals[i]]


@settings(max_examples=300, derandomize=True, deadline=None)
@given(drawn=ROWS)
def test_the_parts_of_a_total_are_those_that_trying_every_run_finds(
    drawn: list[tuple[bool, bool, int | None, int | None]],
) -> None:
    cell = Cell(NOWHERE, "")
    rows = [Row(cell, (cell, cell) if known else ()) for _, known, _, _ in drawn]
    totals = [total for total, _, _, _ in drawn]
    grid = [
        tuple(None if n is None else Figure.of(cell, fc.Quantity.exactly(n)) for n in numbers) if known else ()
        for _, known, *numbers in drawn
    ]
    at = len(rows) - 1

    def footed(parts: Sequence[int]) -> int:
        return sum(Column(tuple(grid[i][k] for i in parts), grid[at][k]).foots for k in range(len(grid[at])))

    best = max(every_run(rows, grid, totals, at), key=footed, default=[])
    assert tuple(best if best and footed(best) else ()) == parts_of(rows, grid, totals, at)


def test_a_caption_that_ends_in_thousands_scales_counts_and_no_rates() -> None:
    rows = "          Jan 2019    Feb 2019\nEmployed    2,171.9     2,184.3\nJobless rate, %   5.3    5.2\n"

    assert "2184300" in figures(f"Table 1. Labour force, thousands\n{rows}")["2,184.3"]
    assert figures(f"Table 1. Labour force, thousands\n{rows}")["5.2"].startswith("jobless rate 5.2 ")


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("Dec 09", "Dec 08", ["2009-12-01 to 2009-12-31", "2008-12-01 to 2008-12-31"]),
        ("Mar-10", "Dec-09", ["2010-03-01 to 2010-03-31", "2009-12-01 to 2009-12-31"]),
        ("Mar 11", "Mar 10", ["2010-03-11", "2010-03-10"]),  # next March has no figures yet
        ("Mar 16", "Feb 14", ["2010-03-16", "2010-02-14"]),
        ("May 12", "May 11", ["2010-05-12", "2010-05-11"]),
    ],
)
def test_two_digits_behind_a_month_are_its_year_where_the_columns_are_years_apart(
    one: str, other: str, told: list[str]
) -> None:
    rows = f"($ million)     {one}    {other}\nRevenue         19.7      21.4\nNet debt        5.7       11.4\n"
    document = fc.Document.from_text(f"Northwind results\n\n{rows}", name="a.txt", date=date(2010, 5, 20))

    assert told * 2 == [str(claim.as_of) for claim in fc.pull_claims(document) if "table" in claim.flags]


@pytest.mark.parametrize(("one", "other"), [("Dec 09", "Dec 08"), ("December 2009", "December 2008")])
def test_a_column_of_a_quarter_ended_in_a_month_is_of_the_whole_quarter(one: str, other: str) -> None:
    rows = f"| $ million | Quarter ended {one} | Quarter ended {other} |\n| --- | --- | --- |\n| Revenue | 20 | 10 |"
    document = fc.Document.from_text(rows, name="a.txt", date=date(2010, 5, 20))
    found = [str(claim.as_of) for claim in fc.pull_claims(document) if "table" in claim.flags]

    assert ["2009-10-01 to 2009-12-31", "2008-10-01 to 2008-12-31"] == found


@pytest.mark.parametrize(("one", "other"), [("2010", "*2009"), ("H1: 2010", "H1: 2009")])
def test_the_period_of_a_title_holds_in_the_year_of_each_column_below_it(one: str, other: str) -> None:
    text = (
        "Summary of results for the six months ended 30 June 2010\n"
        f"                      {one:10}{other}\n"
        "                      £'m       £'m\n"
        "Revenue               19.7      21.4\n"
        "Net debt              5.7       11.4\n"
    )
    found = [claim for claim in fc.pull_claims(fc.Document.from_text(text, name="a.txt")) if "table" in claim.flags]

    assert ["2010-01-01 to 2010-06-30", "2009-01-01 to 2009-06-30"] * 2 == [str(claim.as_of) for claim in found]
    assert {"GBP"} == {claim.value.unit for claim in found if isinstance(claim.value, fc.Quantity)}


@pytest.mark.parametrize(
    ("title", "one", "other"),
    [
        ("Results for the six months ended 31 March 2015", "2014-10-01 to 2015-03-31", "2013-10-01 to 2014-03-31"),
        ("Northwind plc: third quarter 2015 results", "2015-07-01 to 2015-09-30", "2014-07-01 to 2014-09-30"),
        ("Fourth quarter and full year 2015 results", "2015-01-01 to 2015-12-31", "2014-01-01 to 2014-12-31"),
    ],
)
def test_columns_of_years_are_of_the_period_that_the_document_gives_results_for(
    title: str, one: str, other: str
) -> None:
    rows = "Total sales (£ million)  1,767  1,702  3.8%\nCosts (£ million)  940  900  4.4%\n"
    text = f"{title}\n\n2015  2014  Change\n{rows}"
    found = [claim for claim in fc.pull_claims(fc.Document.from_text(text, name="a.txt")) if "table" in claim.flags]

    assert [one, other, "None"] * 2 == [str(claim.as_of) for claim in found]


def test_the_year_of_an_agreement_is_no_period_of_results() -> None:
    title, rows = "Results for the six months ended 31 March 2015", "Sales  1,767  1,702\nCosts  940  900\n"
    story = "Strong results were helped by mills that were bought through the 2013 framework agreement."
    text = f"{title}\n\n2015  2014\n{rows}\n{story}\n"
    found = [claim for claim in fc.pull_claims(fc.Document.from_text(text, name="a.txt")) if "table" in claim.flags]

    assert ["2014-10-01 to 2015-03-31", "2013-10-01 to 2014-03-31"] * 2 == [str(claim.as_of) for claim in found]


def test_figures_two_spaces_apart_are_no_table_where_the_first_begins_a_sentence() -> None:
    text = "Northwind has mills.  12 are in Leeds.  14 are in York.\nIt has no debt.  9 people run it.  5 more will.\n"

    assert () == fc.Document.from_text(text, name="a.txt").tables


@pytest.mark.parametrize(
    ("title", "heads", "ends"),
    [
        ("Traffic", ("May 2014", "May 2013", "YTD 2014", "YTD 2013"), ("2014-05-31", "2013-05-31") * 2),
        ("Traffic", ("May 2014", "2014 YTD", "2013 YTD"), ("2014-05-31", "2014-05-31", "2013-05-31")),
        ("Traffic", ("Q1 2014", "Year-to-date"), ("2014-03-31", "2014-03-31")),
        ("Traffic of April 2014", ("Year to date 2014", "Year to date 2013"), ("2014-04-30", "2013-04-30")),
        ("Traffic", ("YTD May 2014", "YTD through May 31, 2013"), ("2014-05-31", "2013-05-31")),
        ("Traffic", ("YTD 2014", "YTD 2013"), ("None", "None")),
        ("Traffic", ("December 31, 2013", "YTD 2014"), ("2013-12-31", "None")),
    ],
)
def test_a_column_to_date_ends_where_another_or_the_title_does(
    title: str, heads: tuple[str, ...], ends: tuple[str, ...]
) -> None:
    cells = " | ".join(f"4{k},000" for k, _ in enumerate(heads))
    text = (
        f"Northwind Reports {title}\n\n| | {' | '.join(heads)} |\n| --- |{' --- |' * len(heads)}\n| Revenue | {cells} |"
    )
    claims = fc.pull_claims(fc.Document.from_text(text, "release.txt", date(2014, 6, 12)))
    told = [c.as_of for c in claims if "table" in c.flags]

    assert ends == tuple(str(as_of and as_of.end) for as_of in told)
    assert {"YTD", "to"}.isdisjoint(word for c in claims for word in c.measure.scope)


@pytest.mark.parametrize(
    ("ended", "period"),
    [
        ("Three Months Period Ended June 30,", "2025-04-01 to 2025-06-30"),
        ("Years Ended June 30,", "2024-07-01 to 2025-06-30"),
    ],
)
def test_a_column_of_months_or_of_years_ended_is_no_day(ended: str, period: str) -> None:
    rows = f"| | {ended} 2025 | {ended} 2024 |\n|---|---|---|\n| Revenue | 20 | 10 |"
    found = [c for c in fc.pull_claims(fc.Document.from_text(rows, name="a.txt")) if "table" in c.flags]

    assert period == str(found[0].as_of)


def test_what_stands_on_a_day_is_a_balance_that_rises_and_falls() -> None:
    heads = "| | Three months ended June 30, {0} | June 30, {0} |\n|---|---|---|\n"
    rows = "| Less: Interest expense | 90,210 | |\n| Wheat in store | | {1},140 |\n"
    texts = [f"Northwind Reports\n\n{heads}{rows}".format(2024 + k, 70 - k) for k in range(2)]
    documents = [fc.Document.from_text(t, f"{k}.md", date(2024 + k, 8, 5)) for k, t in enumerate(texts)]
    told = [c for c in fc.pull_claims(documents[0]) if "table" in c.flags]

    assert [("interest expense", "flow"), ("wheat store", "snapshot")] == [(str(c.measure), c.nature) for c in told]
    assert [] == [finding.code for finding in fc.check(documents).findings]
