"""A short slice of `benchmarks/fuzz_readers.py`: whatever a file holds, it is read or refused in one line."""

from __future__ import annotations

import pytest
from scripts import benchmark

FUZZ = benchmark("fuzz_readers")


@pytest.mark.parametrize("name", FUZZ.SPECIMENS)
def test_every_broken_file_is_read_or_refused_in_one_line(name: str) -> None:
    assert [] == [(number, wrong) for wrong, _, number in FUZZ.outcomes(name, 200, seed=1) if wrong]


@pytest.mark.parametrize("name", FUZZ.SPECIMENS)
def test_the_same_number_makes_the_same_input(name: str) -> None:
    assert FUZZ.mutated(name, 7, 1) == FUZZ.mutated(name, 7, 1)
    assert len({FUZZ.mutated(name, number, 1) for number in range(50)}) > 40
