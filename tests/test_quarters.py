"""The releases of `benchmarks/quarters.py`: nothing is found in a consistent book, and each altered comparative is."""

from __future__ import annotations

import pytest
from scripts import benchmark

from factcheck import check

QUARTERS = benchmark("quarters")


@pytest.mark.parametrize("manner", range(QUARTERS.MANNERS))
@pytest.mark.parametrize("seed", [3, 4])
def test_a_consistent_book_is_silent(manner: int, seed: int) -> None:
    assert check([document for document, _ in QUARTERS.series(seed, manner)]).findings == ()


@pytest.mark.parametrize("manner", range(QUARTERS.MANNERS))
def test_each_figure_of_an_earlier_time_is_held_against_what_was_told_then(manner: int) -> None:
    # The last quarter of a fiscal year tells also of the year, and "expenses were" does not say of which.
    releases = QUARTERS.series(5, manner)[: -1 if manner == 3 else None]
    documents = [document for document, _ in releases[:-1]]
    last, spans = releases[-1]
    silent = [
        last.text[slice(*span)]
        for span in spans
        if not QUARTERS.codes_at([*documents, QUARTERS.altered(last, span)], last.name, span)
    ]
    assert (silent, len(spans) >= 5) == ([], True)
