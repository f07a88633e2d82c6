"""Tables that lost their lines: labels and figures that run on are rows again."""

from __future__ import annotations

from factcheck.documents import Document
from factcheck.documents.flattened import flattened_tables
from factcheck.documents.stacked import stacked_tables


def rows(text: str) -> list[list[tuple[str, list[str]]]]:
    return [
        [(row.label.words, [cell.words for cell in row.cells if cell]) for row in table.rows]
        for table in flattened_tables(Document.from_text(text, "release.txt"))
    ]


def test_words_and_the_figures_behind_them_are_a_row() -> None:
    text = "Flour sold$ (5,262) $ (5,358) Rye sold$ (2.62) $ (11.20) Total assets $ 10,833 $ 8,156"

    assert [
        [
            ("Flour sold", ["$ (5,262)", "$ (5,358)"]),
            ("Rye sold", ["$ (2.62)", "$ (11.20)"]),
            ("Total assets", ["$ 10,833", "$ 8,156"]),
        ]
    ] == rows(text)


def test_words_behind_the_stop_of_a_sentence_label_no_row() -> None:
    text = "Flour was $5,262 ($5,358), rye to $2,620 ($1,120); with oats of $10,833 ($8,156), all is $18,715 ($14,634)"

    assert [] == [label for table in rows(text) for label, _ in table if "oats" in label or "all" in label]


def test_a_comma_and_three_digits_end_a_figure() -> None:
    assert [
        [("Flour", ["5,255,295", "4,413,267"]), ("Rye", ["1,001,546", "1,192,044"]), ("Total", ["12", "7"])]
    ] == rows("Flour5,255,2954,413,267 Rye 1,001,5461,192,044 Total 12 7")


def test_a_row_whose_figures_cannot_be_told_apart_has_no_cells() -> None:
    found = rows("Flour 5,255 4,413 Rye 2,001 1,192 Oats1147 Hay 120 140 Total 9,376 5,892")

    assert [("Oats", [])] == [row for table in found for row in table if not row[1]]


def test_a_share_of_a_hundred_keeps_its_sign() -> None:
    assert [
        [("Return on flour (ROF)", ["1.36%", "1.31%"]), ("Rye", ["(5.2)%", "(4.1%)"]), ("Oats", ["$ 0.65", "$ 0.50"])]
    ] == rows("Return on flour (ROF) 1.36% 1.31% Rye (5.2)% (4.1%) Oats $ 0.65 $ 0.50")


def test_a_dash_before_a_word_in_small_letters_is_no_figure() -> None:
    assert [
        [
            ("Shares - basic", ["31", "30"]),
            ("Shares - diluted", ["35", "36"]),
            ("Hay", ["4", "5"]),
            ("Rye", ["-", "12"]),
            ("Oats", ["9", "-"]),
        ]
    ] == rows("Shares - basic 31 30 Shares - diluted 35 36 Hay 4 5 Rye - 12 Oats 9 - Barley and hay")


def test_sentences_are_no_rows() -> None:
    assert [] == rows(
        "Total revenue was $8.1 million, compared with $6.5 million. Net loss was $3.2 million, or $2.6 million before "
        "tax. Gross profit increased to $4.2 million from $3.9 million."
    )


def test_dates_above_a_table_are_no_rows_of_it() -> None:
    found = rows("March 31, 2026 December 31, 2025 Flour 5,255 4,413 Rye 2,001 1,192 Total 7,256 5,605")

    assert ["Flour", "Rye", "Total"] == [label for table in found for label, _ in table]


def test_the_cells_lead_back_to_the_text_as_it_was_given() -> None:
    text = "Flour\u00a0$\u00a05,255 $ 4,413 Rye 2,001 1,192 Total $ 7,256 $ 5,605"

    document = Document.from_text(text, "release.txt")
    (table,) = flattened_tables(document)
    cell = table.rows[0].cells[0]
    assert cell is not None
    assert "$\u00a05,255" == text[cell.span.start : cell.span.end]


def test_a_cell_of_a_sign_alone_belongs_to_the_figure_beside_it() -> None:
    text = """Three Months Ended June 30, Six Months Ended June 30,
2013
2012
2013
2012
|
Flour sold
|
$
|
1,883
|
$
|
(148
|
)
|
$
137,144
12
Rye sold
(3
)
-
26.6
%
(0.2%)
Baked here
7
Oats sold
4
5
6
7
"""
    tables = list(stacked_tables(Document.from_text(text, "release.txt")))

    assert [
        [
            ("Flour sold", ["$1,883", "$(148)", "$137,144", "12"]),
            ("Rye sold", ["(3)", "-", "26.6%", "(0.2%)"]),
            ("Baked here", []),
            ("Oats sold", ["4", "5", "6", "7"]),
        ]
    ] == [[(row.label.words, [cell.words for cell in row.cells if cell]) for row in t.rows] for t in tables]
    assert "Six Months Ended June 30 2013" == tables[0].heads[2]
    cell = tables[0].rows[0].cells[1]
    assert cell is not None
    assert "(148" == text[cell.span.start : cell.span.end]


def heads(text: str) -> list[tuple[str, ...]]:
    return [table.heads for table in flattened_tables(Document.from_text(text, "release.txt"))]


def test_a_month_with_its_day_and_year_behind_it_is_the_head_of_a_column() -> None:
    text = "Balance sheet\n\nJune 30,2025\n\nDec. 31,2024\n\nFlour$ 3,0945,507 Rye 2,041 2,428 Total 5,135 7,935"

    assert [("June 30 2025", "Dec. 31 2024")] == heads(text)


def test_the_parts_of_a_table_have_the_heads_of_the_first() -> None:
    first = "Three Months Ended June 30, 2025 2024 Flour 5,255 4,413 Rye 2,001 1,192 Oats 120 140 "
    unread = "Hay 1147 Straw 1148 Bran 1149 Chaff 1150 "
    more = "Malt 5,255 4,413 Corn 2,001 1,192 Wheat 120 140 Seed 12 14 Beans 7 9 Peas 8 6 Total 9,376 5,892"
    named = ("Three Months Ended June 30 2025", "Three Months Ended June 30 2024")

    assert [named, named] == heads(first + unread + more)
    assert [named, ("", "")] == heads(first + unread + "\n\n" + more)
    assert [named, ("", "")] == heads(first + unread + "Statements of Cash Flows " + more)


def test_the_cash_flows_of_a_period_are_those_of_the_year_so_far() -> None:
    rows = "Flour 5,255 4,413 Rye 2,001 1,192 Total 7,256 5,605"
    above = "Three Months Ended September 30, Nine Months Ended September 30, 2024 2023 2024 2023\n\n"
    title = "Cash flows\n\nFor the Period Ended September 30, 2024 2023 "

    assert [("nine months ended September 30 2024", "nine months ended September 30 2023")] == heads(
        above + title + rows
    )
    assert [("", "")] == heads(above + title.replace("Cash flows", "Sales") + rows)
    assert [("", "")] == heads(title + rows)


def test_a_quarter_names_the_column_with_its_year() -> None:
    assert [("Q1 2025", "Q1 2024")] == heads("Q1 2025 Q1 2024 (Restated) Flour 5,255 4,413 Rye 2,001 1,192 Oats 7 5")


def test_the_title_of_a_group_is_no_part_of_its_first_row() -> None:
    text = (
        "ASSETSCurrent assets:Cash$ 5,255 $ 4,413 Flour, net 2,001 1,192 Total assets 7,256 5,605 Liabilities and "
        "owners' equity Total liabilities 3,107 3,520 Operating expenses: Milling 12 14 Other Income (Expense):Bran 7 9"
    )

    assert ["Cash", "Flour, net", "Total assets", "Total liabilities", "Milling", "Bran"] == [
        label for table in rows(text) for label, _ in table
    ]
