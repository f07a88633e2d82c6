"""What is told again in other words is one series for the eye, and no rule compares it."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc

FIRST, SECOND = date(2011, 2, 8), date(2012, 6, 7)
HEAD = "Larkfield Mills, Inc. (Nasdaq: LRKF) today reported on its business.\n\n"


def documents(earlier: str, later: str) -> tuple[fc.Document, ...]:
    told = ((FIRST, earlier), (SECOND, later))
    return tuple(fc.Document.from_text(HEAD + text, name=f"{day}.txt", date=day) for day, text in told)


def together(earlier: str, later: str, left: str, right: str) -> bool:
    report = fc.check(documents(earlier, later))
    return any({left, right} <= {claim.mention.text for claim in series.claims} for series in report.series)


SAME = {
    "another verb": (
        "The Leeds plant is scheduled to open in the first quarter of 2012.",
        "Start-up of the Leeds plant is now planned for the third quarter of 2012.",
        "first quarter of 2012",
        "third quarter of 2012",
    ),
    "a noun for a verb": (
        "The Company has agreed to acquire Brook Glass for $85 million in cash.",
        "The Company completed its $92 million acquisition of Brook Glass.",
        "$85 million",
        "$92 million",
    ),
    "the thing and its owner": (
        "The Leeds site has 340 employees.",
        "The Company has 290 employees in Leeds.",
        "340",
        "290",
    ),
    "the name alone": (
        "The Company has agreed to acquire Brook Glass for $85 million in cash.",
        "The Company paid $92 million for Brook Glass.",
        "$85 million",
        "$92 million",
    ),
}
OTHER = {
    "another place": (
        "The Leeds plant is scheduled to open in the first quarter of 2012.",
        "Start-up of the York plant is now planned for the third quarter of 2012.",
        "first quarter of 2012",
        "third quarter of 2012",
    ),
    "a part": (
        "The Company has 12 looms in operation.",
        "The Company has five wholly owned looms in operation.",
        "12",
        "five",
    ),
    "on the way there": (
        "There are six looms in operation.",
        "We expect four other looms to come into operation.",
        "six",
        "four",
    ),
    "a result and what it is per share": (
        "Sales were $43.2 million.",
        "Earnings were $0.12 per share.",
        "$43.2 million",
        "$0.12",
    ),
}


@pytest.mark.parametrize("case", SAME.values(), ids=SAME)
def test_one_thing_in_other_words_is_one_series(case: tuple[str, str, str, str]) -> None:
    assert together(*case)


@pytest.mark.parametrize("case", OTHER.values(), ids=OTHER)
def test_another_thing_in_like_words_is_another_series(case: tuple[str, str, str, str]) -> None:
    assert not together(*case)


@pytest.mark.parametrize("case", SAME.values(), ids=SAME)
def test_no_rule_compares_what_only_words_tie(case: tuple[str, str, str, str]) -> None:
    report = fc.check(documents(*case[:2]))

    assert not [f for f in report.findings if {f.at.text, *(e.text for e in f.evidence)} == set(case[2:])]


def test_the_order_of_the_documents_changes_no_thread() -> None:
    pages = documents(*SAME["another verb"][:2])

    assert fc.check(pages).series == fc.check(pages[::-1]).series
