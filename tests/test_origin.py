"""The way back from an extracted text into its file."""

from __future__ import annotations

import pytest

from factcheck.corpus import Corpus
from factcheck.documents import Document, Spot
from factcheck.documents.extract import Extract, Scribe
from factcheck.model import Coverage, Finding, Place, Report, Span
from factcheck.reports import data, text
from factcheck.reports.ink import Ink


@pytest.mark.parametrize(
    ("says", "spot"),
    [
        ("12", Spot(line=12, column=3)),
        ("page 2", Spot(page=2, box=(72, 700, 140, 712))),
        ("paragraph 5", Spot(paragraph=5)),
        ("footnote 3, paragraph 1", Spot(part="footnote 3", paragraph=1)),
        ("attachment 1, line 7", Spot(part="attachment 1", line=7, column=1)),
        ("", Spot()),
    ],
)
def test_a_spot_is_told_in_the_words_of_its_format(says: str, spot: Spot) -> None:
    assert says == str(spot)


def extract() -> Extract:
    scribe = Scribe()
    scribe.write("Larkfield ", Spot(line=3, column=5))
    scribe.write("has 12 mills.", Spot(line=4, column=1))
    scribe.write("\n\n")
    scribe.write("It has 13 mills.", Spot(page=2, box=(72, 700, 140, 712)))
    return scribe.extract("Mills", remarks=("attachment a.zip is not followed",))


def test_a_character_leads_back_to_its_line_and_column_or_page() -> None:
    document = Document.from_extract(extract(), "mills.html")

    assert Spot(line=3, column=7) == document.spot(2)
    assert Spot(line=4, column=5) == document.spot(document.text.index("12"))
    assert Spot(page=2, box=(72, 700, 140, 712)) == document.spot(document.text.index("13"))


def test_without_an_origin_a_spot_is_a_line_and_a_column_of_the_text() -> None:
    document = Document.from_text("one\ntwo three", "a.txt")

    assert Spot(line=2, column=5) == document.spot(8)


def test_what_was_extracted_has_no_markup_left_in_it() -> None:
    scribe = Scribe()
    scribe.write("Sales of *all* mills rose.", Spot(line=1, column=1))

    assert "Sales of *all* mills rose." == Document.from_extract(scribe.extract(), "a.html").plain


def test_a_report_points_into_the_file_that_was_given() -> None:
    document = Document.from_extract(extract(), "mills.html")
    place = Place("mills.html", Span(32, 34), "13")
    report = Report((Finding("XY101", "note", "13 here", place, rule="x"),), (), (), Coverage())
    corpus = Corpus((document,), frozenset({"mills.html"}), (), ())

    assert text.check(report, corpus, Ink(False)).startswith("mills.html:page 2: XY101 13 here [note]\n")
    assert "mills.html: attachment a.zip is not followed\n" in text.check(report, corpus, Ink(False))
    assert '"page": 2' in data.check(report, corpus)
