"""What a claim is of is told in the words of its document."""

from __future__ import annotations

import datetime

import pytest

import factcheck as fc
from factcheck.checks.figures import when
from factcheck.claims.wording import spelled, wording
from factcheck.model import Measure, Period


@pytest.mark.parametrize(
    ("text", "figure", "words"),
    [
        ("Larkfield has six NEW-type wind mills in operation.", "six", "NEW-type wind mills in operation"),
        ("Larkfield employs 1,040 people.", "1,040", "people (employs)"),
        ("Revenue from licences was $5 million in 2012.", "$5 million", "Revenue from licences"),
    ],
)
def test_head_and_qualifiers_stand_as_written(text: str, figure: str, words: str) -> None:
    document = fc.Document.from_text(text, name="a.txt")
    claim = next(c for c in fc.pull_claims(document) if c.mention.text == figure)

    assert wording(document, claim) == words


def test_a_measure_without_a_document_is_told_in_lemmas() -> None:
    assert spelled(Measure("mill", ("water",), "outstanding")) == "water mill (outstanding)"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2012-12-19", "2012-12-19", "19 December 2012"),
        ("2012-12-01", "2012-12-31", "December 2012"),
        ("2012-04-01", "2012-06-30", "April to June 2012"),
        ("2012-01-01", "2012-12-31", "2012"),
        ("2011-01-01", "2012-12-31", "2011 to 2012"),
        ("2011-06-04", "2011-06-08", "4 to 8 June 2011"),
        ("2011-06-04", "2011-07-08", "4 June to 8 July 2011"),
        ("2011-12-31", "2012-01-02", "31 December 2011 to 2 January 2012"),
        ("2012-12-19", None, "since 19 December 2012"),
    ],
)
def test_a_period_is_told_as_a_reader_writes_it(first: str, last: str | None, words: str) -> None:
    day = datetime.date.fromisoformat

    assert when(Period(day(first), day(last) if last else None)) == words
