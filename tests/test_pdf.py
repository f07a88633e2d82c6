"""PDF: what a reader sees on the pages, in the order of reading, and the place of every character."""

from __future__ import annotations

import datetime
import io
import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from made_pdf import column, pdf, show, wrapped

pytest.importorskip("pypdfium2", reason="the PDF reader needs pypdfium2")

import factcheck as fc
from factcheck.documents import Document
from factcheck.documents.pdf import reader, sheets
from factcheck.documents.pdf.press import Press
from factcheck.documents.tables import read_tables

LEFT = (
    "Larkfield Mills said today that it had opened the third of five spinning mills in the valley of the Aire, with "
    "120 employees, at a cost of $12.5 million. It is the first early-stage plant.\n\n"
    "The fourth mill is planned for 2014, and the fifth for the first half of 2015."
)
RIGHT = (
    "Revenue for the quarter was $3.9 million, compared with $2.1 million a year earlier, and the net loss was $1.2 "
    "million.\n\n"
    "Larkfield expects revenue of $16 million to $18 million for the full year 2013."
)


def document(*pages: Sequence[str], info: str = "", name: str = "release.pdf") -> Document:
    """The document of a PDF with these pages."""
    return Document.from_extract(reader.extract(pdf(*pages, info=info), name), name)


def lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]


@pytest.mark.parametrize("lower", [0, 5.5], ids=["level", "not level"])
def test_two_columns_are_read_one_after_the_other(lower: float) -> None:
    page = [show(72, 740, "Larkfield Opens Mills", 16), *wrapped(72, 700, LEFT, 36)]
    page += wrapped(320, 700 - lower, RIGHT, 36)

    assert f"Larkfield Opens Mills\n\n{LEFT}\n\n{RIGHT}" == document(page).text


def test_a_word_cut_at_the_end_of_a_line_is_put_together_and_a_compound_keeps_its_hyphen() -> None:
    page = column(
        72, 700, ["Larkfield spent $12 mil-", "lion on an early-", "stage mill of its part-", "ner, a mile-", "stone."]
    )

    assert "Larkfield spent $12 million on an early-stage mill of its partner, a milestone." == document(page).text


def test_a_word_that_was_cut_leads_back_to_both_of_its_halves() -> None:
    found = document(column(72, 700, ["Larkfield has 120 em-", "ployees."]))
    at = found.text.index("employees")

    assert 12 == round(found.spot(at).box[1] - found.spot(at + 3).box[1])  # type: ignore[index]


def test_every_character_has_its_page_and_its_box() -> None:
    found = document(["BT ET"], [show(72, 700, "It had 12 mills.")])
    spot = found.spot(found.text.index("12"))

    assert 2 == spot.page
    assert spot.box is not None
    left, bottom, right, top = spot.box
    assert 113 < left < right < 121
    assert bottom < 700 < top
    assert "page 2" == str(spot)


def test_headers_footers_and_page_numbers_are_no_text() -> None:
    pages = [
        [
            show(72, 770, "Larkfield Mills, 4 June 2013", 8),
            *column(72, 720, [f"On page {page} there are {page * 12} mills.", "", f"And {page * 7} looms."]),
            show(290, 30, f"- {page} -", 8),
            show(500, 30, f"Page {page} of 3", 8),
        ]
        for page in (1, 2, 3)
    ]

    assert [
        "On page 1 there are 12 mills.",
        "And 7 looms.",
        "On page 2 there are 24 mills.",
        "And 14 looms.",
        "On page 3 there are 36 mills.",
        "And 21 looms.",
    ] == lines(document(*pages).text)


def test_what_a_browser_prints_on_its_one_page_is_no_text() -> None:
    page = [show(24, 770, "11/21/26, 3:38 PM", 8), show(300, 770, "Mills", 8), *column(72, 700, ["It had 12 mills."])]
    page += [show(24, 17, "https://larkfield.example/mills.html", 8), show(570, 17, "1/1", 8)]

    assert "It had 12 mills." == document(page).text


def test_a_sentence_goes_on_over_the_end_of_a_page() -> None:
    first = column(72, 100, ["Larkfield said today that it has opened", "its third mill in the valley, which cost"])
    second = column(72, 720, ["$12 million and has room for ninety", "looms."])

    assert "which cost $12 million and has room for ninety looms." in document(first, second).text


STATEMENT = (
    ("", "Three months ended June 30,", ""),
    ("", "2011", "2010"),
    ("Ferry revenue", "$ 3,955", "$ 2,100"),
    ("Cost of fuel", "(1,000)", "(900)"),
    ("Other", "-", "50"),
    ("Net cash provided by", "", ""),
    ("operating activities", "2,955", "1,250"),
    ("Earnings per share", "$ 0.24", "$ 0.11"),
)


def statement(top: float) -> list[str]:
    """The statement with its figures flush right, its signs in a column of their own and its brackets hanging."""
    drawn = []
    for row, (label, *cells) in enumerate(STATEMENT):
        y = top - 14 * row
        drawn += [show(72, y, label)] if label else []
        for right, cell in zip((380, 470), cells, strict=True):
            if cell.startswith("Three"):
                drawn.append(show(300, y, cell))
            elif cell:
                drawn += [show(right - 70, y, "$")] if "$" in cell else []
                figure = cell.removeprefix("$ ")
                drawn.append(show(right - 6 * len(figure) + 6 * figure.endswith(")"), y, figure))
    return drawn


def test_a_table_is_read_by_rows_and_columns_with_its_scale() -> None:
    head = ["Harbour Lines reports", "", "Condensed statements (in thousands, except per share data)"]
    page = [*column(72, 740, head), *statement(690), show(72, 540, "The company carried 1.2 million passengers.")]
    found = document(page)
    [table] = read_tables(found)

    assert ("Three months ended June 30, 2011", "Three months ended June 30, 2010") == table.heads
    assert 1000 == table.scale
    assert [
        "Ferry revenue", "Cost of fuel", "Other", "Net cash provided by operating activities", "Earnings per share",
    ] == [row.label.words for row in table.rows]  # fmt: skip
    figures = {c.mention.text: c for c in fc.pull_claims(found) if c.section == "table"}
    assert {"3,955", "2,100", "1,000", "900", "50", "2,955", "1,250", "0.24", "0.11"} <= {
        words.strip("$() ") for words in figures
    }
    assert found.text.endswith("The company carried 1.2 million passengers.")


def test_small_raised_figures_are_marks_and_notes_stand_at_the_end() -> None:
    first = [show(72, 720, "Profit rose to $12 million"), show(228, 724, "1", 6), show(237, 720, "in the quarter.")]
    first += [show(72, 60, "1", 5), show(75, 57, "Excludes charges of $2 million.", 8)]
    found = document(first, column(72, 720, ["The second page has 40 looms and 12 mills in all."]))

    assert [
        "Profit rose to $12 million¹ in the quarter.",
        "The second page has 40 looms and 12 mills in all.",
    ] == lines(found.text)[:2]
    assert "¹Excludes charges of $2 million." == lines(found.text)[-1]


def test_what_nobody_sees_is_left_out_and_told() -> None:
    found = document(
        [
            show(72, 700, "Seen: 12 mills."),
            show(72, 650, "13 mills", before="1 1 1 rg"),
            show(72, 600, "14 mills", size=1),
            show(72, 550, "15 mills", before="3 Tr"),
            show(900, 500, "16 mills"),
        ]
    )

    assert "Seen: 12 mills." == found.text
    assert [
        "page 1: 7 letters are left out, beside the page",
        "page 1: 7 letters are left out, invisible",
        "page 1: 7 letters are left out, too small to read",
        "page 1: 7 letters are left out, white on white",
    ] == list(found.remarks)


def test_white_letters_on_a_dark_ground_are_seen() -> None:
    page = ["0 0 0.4 rg 60 690 300 24 re f", show(72, 700, "Larkfield has 12 mills.", before="1 1 1 rg")]

    assert "Larkfield has 12 mills." == document(page).text


def test_text_behind_a_picture_is_read_with_a_warning() -> None:
    found = document([show(72, 700, "Scanned: 12 mills.", before="3 Tr")])

    assert "Scanned: 12 mills." == found.text
    assert ("page 1: its text was recognised in a picture, figures may be misread",) == found.remarks


def test_a_page_on_its_side_is_read_and_what_is_written_across_a_page_stands_apart() -> None:
    turned = [show(100 + 12 * k, 100, words, turn="0 1 -1 0") for k, words in enumerate(("It had 12", "mills."))]
    across = [*column(72, 700, ["It had 12 mills and forty looms."]), show(20, 100, "Draft 7", turn="0 1 -1 0")]

    assert "It had 12\nmills." == document(turned).text.replace(" mills", "\nmills")
    assert ["It had 12 mills and forty looms.", "Draft 7"] == lines(document(across).text)


def test_a_page_that_is_a_picture_is_a_finding_and_never_clean(tmp_path: Path) -> None:
    picture = ["q 400 0 0 500 50 100 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x7f EI Q"]
    path = tmp_path / "release.pdf"
    path.write_bytes(pdf(column(72, 700, ["Larkfield has 12 mills."]), picture))
    found = fc.check([fc.read_document(path)]).findings

    assert ["not all of this document was read: page 2 has no text: it may be a picture"] == [
        f.message for f in found if f.code == "FC901"
    ]


def test_a_blank_page_is_nothing_to_tell() -> None:
    assert () == document(column(72, 700, ["Larkfield has 12 mills."]), ["BT ET"]).gaps


def test_a_file_says_its_day_where_nothing_else_does() -> None:
    info = "/Title (Mills of the north) /CreationDate (D:20130604120000Z)"
    page = column(72, 700, ["Larkfield has had twelve mills since 2012."])
    dated = document(column(72, 700, ["LEEDS, June 3, 2013 -- Larkfield has 12 mills."]), info=info)
    printed_later = document(column(72, 700, ["Larkfield has had twelve mills since 2003."]), info=info)
    undated = document(page, info=info)

    assert (datetime.date(2013, 6, 4), "metadata") == (undated.date, undated.dates[0].source)
    assert datetime.date(2013, 6, 3) == dated.date
    assert None is printed_later.date
    assert "Mills of the north" == undated.title


LOCKED = (
    b"trailer\n",
    b"trailer\n<< /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (" + b"x" * 32 + b") /U (" + b"y" * 32 + b") >>"
    b" /ID [(a) (b)] ",
)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"%PDF-1.7\n", "is no PDF that can be read"),
        (b"%PDF-1.7\nendobj xref trailer << /Root 1 0 R >> startxref 5 %%EOF", "is no PDF that can be read"),
        (pdf(), "is no PDF that can be read"),
        (pdf([""]), "no page has text"),
        (pdf([""]).replace(b"/Count 1 ", b"/Count 900000 "), "has more than 10,000 pages. Split it."),
        (pdf(["q 9 0 0 9 50 100 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q"]), "page 1 has no text: it may be a picture"),
        (pdf(["BT ET"]).replace(b"trailer\n<< ", LOCKED[1]), "is locked with a password"),
    ],
    ids=["head alone", "no objects", "no pages", "empty page", "a million pages", "picture", "locked"],
)
def test_what_cannot_be_read_is_one_line(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "release.pdf"
    path.write_bytes(content)

    with pytest.raises(fc.DocumentError) as told:
        fc.read_document(path)
    assert str(told.value).startswith(f"{path.as_posix()}: {says}")
    assert "\n" not in str(told.value)


def test_a_broken_table_of_objects_is_mended() -> None:
    content = pdf(column(72, 700, ["Larkfield has 12 mills."]))
    broken = content[: content.index(b"xref\n")] + content[content.index(b"trailer") :].replace(
        b"startxref\n4", b"startxref\n9"
    )

    assert "Larkfield has 12 mills." == reader.extract(broken, "release.pdf").text


def test_a_file_that_ends_its_reader_costs_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    press = Press()
    monkeypatch.setattr(reader, "press", lambda: press)
    try:
        content = pdf(column(72, 700, ["Larkfield has 12 mills."]))
        assert "Larkfield" in reader.extract(content, "a.pdf").text
        assert press._process is not None
        press._process.kill()
        press._process.wait()

        assert "Larkfield" in reader.extract(content, "b.pdf").text
        press._process.kill()
        monkeypatch.setattr(press, "_running", lambda process=press._process: process)
        with pytest.raises(fc.DocumentError, match=r"c\.pdf: cannot be read within the limits"):
            reader.extract(content, "c.pdf")
    finally:
        press.close()


def test_a_page_is_the_same_on_both_ends_of_the_pipe() -> None:
    letter = sheets.Letter("é", (1.0, 2.0, 3.0, 4.0), 2.0, 4.0, 2.5, 8.0)
    sheet = sheets.Sheet((0.0, 0.0, 612.0, 792.0), {90: [letter, letter]}, {"invisible": 3}, False, "")
    told = io.BytesIO(b"".join(sheets.pack(sheet)))
    assert sheet == sheets.unpack(json.loads(told.readline()), told)
