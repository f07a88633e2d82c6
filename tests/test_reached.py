"""Counts that reach another one hold with their sum in view, and are no finding where they do not."""

from __future__ import annotations

from datetime import date

import factcheck as fc

NOW = "There are currently six TAP compounds in the clinic."
COMING = "In addition to AB-901, we expect five other TAP compounds to move into clinical testing this year."


def report(*sentences: str) -> fc.Report:
    text = "Northwind, Inc. (Nasdaq: NWND) reports.\n\n" + "\n\n".join(sentences)
    return fc.check((fc.Document.from_text(text, name="release.txt", date=date(2011, 6, 14)),))


def sums(*sentences: str) -> list[str]:
    return [held.arithmetic for held in report(*sentences).held if held.rule == "FC102"]


def test_six_now_one_that_is_named_and_five_others_make_twelve() -> None:
    assert ["6 + 1 + 5 = 12"] == sums(NOW, COMING, "We expect twelve TAP compounds in the clinic by mid-2012.")


def test_two_that_are_named_are_counted_as_two() -> None:
    coming = COMING.replace("AB-901", "AB-901 and AB-902")

    assert ["6 + 2 + 5 = 13"] == sums(NOW, coming, "We expect thirteen TAP compounds in the clinic by mid-2012.")


def test_a_sum_that_does_not_come_out_is_no_finding() -> None:
    told = report(NOW, COMING, "We expect fifteen TAP compounds in the clinic by mid-2012.")

    assert not [f for f in told.findings if f.code == "FC102"]
    assert not [h for h in told.held if h.rule == "FC102"]


def test_the_third_stands_behind_two_others() -> None:
    told = "Contoso has taken its third license. It took two other licenses in 2009."

    assert ["2 + 1 = 3"] == sums(told)
