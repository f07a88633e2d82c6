"""One change that is told in several places."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc

STORY = (
    "Northwind Reports Sales up {headline}\n\nLEEDS, August 6, 2014 -- Northwind, Inc. has results.\n\nSales were up "
    "{listed} to $117.0 million compared to $114.8 million a year ago.\n\nSales increased {told} to $117.0 million "
    "compared to $114.8 million a year ago.\n"
)


@pytest.mark.parametrize("wrong", ["listed", "told"])
def test_a_percentage_that_is_wrong_once_is_a_clash_once_though_the_change_is_told_three_times(wrong: str) -> None:
    text = STORY.format(**{"headline": "2% to $117.0 million", "listed": "2%", "told": "2%", wrong: "6%"})
    report = fc.check([fc.Document.from_text(text, name="august.txt", date=date(2014, 8, 6))])

    assert {"FC104": 1, "FC202": 1} == {
        code: [f.code for f in report.findings].count(code) for code in ("FC104", "FC202")
    }
